#!/usr/bin/env python3
"""Writes rules/dictionaries/word_clusters.tsv: which words stand between the same words as others.

    python3 rules/names/make_word_clusters.py SOURCES WORK_FOLDER

SOURCES is that of make_corpus.py; WORK_FOLDER holds the texts that it has written there. Needs numpy. Twenty million words: the
texts that the tagger of names learns from, without their labels, the whole novels of LitBank and all answers of MedQuAD. A word is
the counts of the commonest words one and two places before and behind it, weighed by how much more often they stand there
than by chance, and drawn together to 64 numbers; words whose numbers point the same way make a cluster.
"""
import collections
import html
import json
import pathlib
import re
import subprocess
import sys

import numpy

SOURCES, WORK = (pathlib.Path(a) for a in sys.argv[1:3])
OUT = pathlib.Path(__file__).resolve().parent.parent / "dictionaries" / "word_clusters.tsv"
WORDS, CONTEXTS, CLUSTERS, SIZE = 24000, 800, 200, 64
PLACES = (-1, 1, -2, 2)
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+|[^\w\s]")


def git(repository, *arguments, given=None):
    return subprocess.run(["git", "-C", str(SOURCES / repository.replace("/", "+") / "repo"), *arguments], capture_output=True, check=True,
                          input=given).stdout.decode("utf-8", "replace")


def texts():
    for name in ("english", "medical", "answers"):
        yield (WORK / f"{name}.txt").read_text(encoding="utf-8")
    for book in git("dbamman/litbank", "ls-tree", "-r", "--name-only", "HEAD", "original").splitlines():
        yield git("dbamman/litbank", "show", "HEAD:" + book)
    paths = [path for path in git("abachaa/MedQuAD", "ls-tree", "-r", "--name-only", "HEAD").splitlines() if path.endswith(".xml")]
    blobs = git("abachaa/MedQuAD", "cat-file", "--batch", given="".join(f"HEAD:{path}\n" for path in paths).encode())
    for answer in re.findall(r"<Answer>(.*?)</Answer>", blobs, re.S):
        yield html.unescape(answer)
    for repository, path in (("tonytan48/Re-DocRED", "data/dev_revised.json"), ("tonytan48/Re-DocRED", "data/test_revised.json"),
                             ("Hytn/DocRED-HWE", "dataset/docred/test.json")):
        for article in json.loads(git(repository, "show", "HEAD:" + path)):
            yield "\n".join(" ".join(words) for words in article["sents"])


def main():
    counts, documents = collections.Counter(), []
    for text in texts():
        words = ["<d>" if word.isdigit() else word.lower() for word in WORD.findall(text)]
        counts.update(words)
        documents.append(words)
    vocabulary = [word for word, _ in counts.most_common(WORDS)]
    ids = {word: number for number, word in enumerate(vocabulary)}
    beside = numpy.zeros((WORDS, len(PLACES) * CONTEXTS), numpy.float32)
    for words in documents:
        numbers = numpy.fromiter((ids.get(word, -1) for word in words), numpy.int32, len(words))
        for k, place in enumerate(PLACES):
            if len(numbers) <= abs(place):
                continue
            word, other = (numbers[-place:], numbers[:place]) if place < 0 else (numbers[:-place], numbers[place:])
            counted = (word >= 0) & (other >= 0) & (other < CONTEXTS)
            numpy.add.at(beside, (word[counted], other[counted] + k * CONTEXTS), 1.0)
    rows, columns, total = beside.sum(1, keepdims=True) + 1, beside.sum(0, keepdims=True) + 1, beside.sum()
    numpy.divide(beside, rows * columns / total, out=beside)
    numpy.maximum(beside, 1, out=beside)
    numpy.log(beside, out=beside)
    dice = numpy.random.default_rng(1)
    base = beside @ dice.standard_normal((beside.shape[1], SIZE + 20)).astype(numpy.float32)
    for _ in range(3):
        base, _ = numpy.linalg.qr(base)
        base = beside @ (beside.T @ base)
    base, _ = numpy.linalg.qr(base)
    left, strength, _ = numpy.linalg.svd(base.T @ beside, full_matrices=False)
    vectors = (base @ left[:, :SIZE]) * numpy.sqrt(strength[:SIZE])
    vectors /= numpy.linalg.norm(vectors, axis=1, keepdims=True) + 1e-6
    centres = vectors[dice.choice(8000, CLUSTERS, replace=False)].copy()
    for _ in range(25):
        nearest = (vectors @ centres.T).argmax(1)
        for k in range(CLUSTERS):
            mine = nearest == k
            if mine.any():
                centres[k] = vectors[mine].mean(0)
                centres[k] /= numpy.linalg.norm(centres[k]) + 1e-6
            else:
                centres[k] = vectors[dice.integers(WORDS)]
    with open(OUT, "w", encoding="utf-8", newline="\n") as out:
        out.write("# source: counted in the texts of docs/names-model.md by rules/names/make_word_clusters.py\n# date: 2026-11-26\n"
                  "# licence: CC-BY-SA-4.0\n# word<TAB>number of its cluster\n")
        for word, k in sorted(zip(vocabulary, nearest)):
            if re.fullmatch(r"[a-z]{2,}", word):
                out.write(f"{word}\t{k + 1}\n")


main()
