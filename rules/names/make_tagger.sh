#!/bin/sh
# Makes rules/names/tagger.weights again: make_tagger.sh SOURCES CORENLP WORK_FOLDER TRAINER
# SOURCES and CORENLP as make_corpus.py says; TRAINER is the program name-tagger-train of a build. About twenty minutes
# of CPU time, half of it for the labels. The same sources and tables give the same bytes. (The clusters of words are a table of
# their own: make_word_clusters.py.)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$3"
for seed in 0 1 2; do
  python3 "$here/make_corpus.py" "$1" "$2" "$3" $seed
  python3 "$here/make_sentences.py" "$3/sentences$seed.tsv" 70000 $seed
  "$4" "$here/header.txt" "$3/weights$seed" "$3/corpus$seed.tsv" "$3/sentences$seed.tsv"
done
python3 "$here/average_weights.py" "$here/tagger.weights" "$3/weights0" "$3/weights1" "$3/weights2"
