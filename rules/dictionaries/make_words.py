#!/usr/bin/env python3
"""Writes words.tsv beside this script: English and Spanish words that are not names, with a class of how common they are.

    python3 rules/dictionaries/make_words.py [DOWNLOAD_FOLDER]

A capitalised word that is also an everyday word ("Will", "May", "Discharge") is less surely a name. English comes from
Debian's package scowl (lower-case entries only, so that words which are always capitalised stay out), Spanish from the
frequency list of PyPI's wordfreq. Class 1 holds the commonest few thousand words, 6 the rare ones, 7 those that are always
capitalised (peoples, languages, feasts).
"""
import gzip
import pathlib
import re
import subprocess
import sys
import zipfile

from make_names import CACHE, HERE, fold

SCOWL = {"10": 1, "20": 2, "35": 3, "40": 4, "50": 5, "55": 5, "60": 6}
SCOWL_VERSION = "2020.12.07-2"
WORDFREQ = "3.1.1"
WORD = re.compile(r"[a-z]{2,20}$")


def scowl(names):
    root = CACHE / "scowl"
    if not root.exists():
        subprocess.run(["apt-get", "download", f"scowl={SCOWL_VERSION}"], check=True, cwd=CACHE)
        subprocess.run(["dpkg", "-x", str(next(CACHE.glob("scowl_*.deb"))), str(root)], check=True)
    words = {}
    for size, klass in SCOWL.items():
        for kind in ("english", "american"):
            path = root / "usr/share/dict/scowl" / f"{kind}-words.{size}"
            if path.exists():
                for line in path.read_text(encoding="latin-1").split():
                    word = fold(line.replace("'", ""))
                    if line == line.lower() and not line.endswith("'s") and WORD.match(word):
                        words.setdefault(word, klass)
    for size in SCOWL:
        for kind in ("english", "american"):
            path = root / "usr/share/dict/scowl" / f"{kind}-upper.{size}"
            if path.exists():
                for line in path.read_text(encoding="latin-1").split():
                    word = fold(line.replace("'", ""))
                    if not line.endswith("'s") and WORD.match(word) and word not in names:
                        words.setdefault(word, 7)
    return words


def spanish(names):
    found = sorted(CACHE.glob(f"wordfreq-{WORDFREQ}*.whl"))
    if not found:
        subprocess.run([sys.executable, "-m", "pip", "download", "--no-deps", "-q", "-d", str(CACHE), f"wordfreq=={WORDFREQ}"],
                       check=True)
        found = sorted(CACHE.glob(f"wordfreq-{WORDFREQ}*.whl"))
    import msgpack  # pip install msgpack

    with zipfile.ZipFile(found[0]) as archive:
        bins = msgpack.unpackb(gzip.decompress(archive.read("wordfreq/data/small_es.msgpack.gz")), raw=False)
    words, rank = {}, 0
    for entries in bins[1:]:
        for entry in sorted(entries):
            rank += 1
            if rank > 5000:
                return words
            word = fold(entry)
            if WORD.match(word) and len(word) > 2 and word not in names:
                words.setdefault(word, 1 if rank < 300 else 2 if rank < 1500 else 3)
    return words


def main():
    names = set()
    for file, floor in (("given.tsv", 4000), ("surnames.tsv", 8000)):
        for line in (HERE / file).read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                name, count = line.split("\t")
                if int(count) >= floor:
                    names.add(name)
    words = spanish(names)
    words.update(scowl(names))
    with open(HERE / "words.tsv", "w", encoding="utf-8", newline="\n") as out:
        out.write(f"# source: Debian scowl {SCOWL_VERSION} (English, lower-case entries), PyPI wordfreq {WORDFREQ} (Spanish, the\n"
                  "#   commonest 5,000 that are not names)\n# date: 2020-12 (English), 2021 (Spanish)\n"
                  "# licence: SCOWL's own permissive licence (English); CC-BY-SA-4.0 (Spanish frequencies, Robyn Speer)\n"
                  "# made by: rules/dictionaries/make_words.py\n# word<TAB>class (1 commonest .. 6 rare, 7 always capitalised)\n")
        for word, klass in sorted(words.items()):
            out.write(f"{word}\t{klass}\n")
    print(len(words))


if __name__ == "__main__":
    main()
