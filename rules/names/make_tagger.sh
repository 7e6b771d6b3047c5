#!/bin/sh
# Makes rules/names/tagger.weights again: make_tagger.sh SOURCES CORENLP WORK_FOLDER TRAINER
# SOURCES and CORENLP as make_corpus.py says; TRAINER is the program name-tagger-train of a build. About ten minutes of
# CPU time, nearly all of it for the labels. The same sources give the same bytes.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$3"
python3 "$here/make_corpus.py" "$1" "$2" "$3"
python3 "$here/make_sentences.py" "$3/sentences.tsv" 40000
"$4" "$here/header.txt" "$here/tagger.weights" "$3/corpus.tsv" "$3/sentences.tsv"
