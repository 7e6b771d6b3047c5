#!/usr/bin/env python3
"""Writes rules/detectors/countries.tsv: the names of countries as they stand under addresses.

    python3 rules/detectors/make_countries.py ISO_CODES_FOLDER > rules/detectors/countries.tsv

ISO_CODES_FOLDER holds iso_3166-1.json of the Debian package iso-codes (/usr/share/iso-codes/json).
"""
import json
import pathlib
import re
import sys
import unicodedata

# As people write them, and in their own languages.
MORE = """england scotland wales northern ireland|great britain|uk|burma|ivory coast|cape verde|czech republic|turkey|vatican city|
holland|the netherlands|deutschland|espana|mexico|brasil|italia|osterreich|schweiz|suisse|polska|sverige|norge|danmark|suomi|belgique|
belgie|magyarorszag|slovensko|slovenija|hrvatska|cesko|eesti|latvija|lietuva|united arab emirates|uae|russia|south korea|north korea|
taiwan|macedonia|swaziland|republica dominicana|peru|ellada|portugal|reunion|palestine|kosovo|laos|syria|vietnam|venezuela|bolivia|iran|
tanzania|moldova|micronesia|brunei|congo""".replace("\n", "").split("|")


def folded(name):
    plain = unicodedata.normalize("NFKD", name)
    return re.sub(r"[^a-z ]+", " ", "".join(c for c in plain if not unicodedata.combining(c)).lower()).strip()


def main():
    rows = json.loads((pathlib.Path(sys.argv[1]) / "iso_3166-1.json").read_text(encoding="utf-8"))["3166-1"]
    names = set()
    for row in rows:
        if row["alpha_2"] == "US":
            continue
        for field in ("name", "common_name"):
            name = row.get(field, "")
            names.add(re.sub(r"\s+", " ", folded(name.split(",")[0])))
            names.add(re.sub(r"\s+", " ", folded(name)))
    for item in MORE:
        names.update([item] if not item.startswith("england") else ["england", "scotland", "wales", "northern ireland"])
    print("# Names of countries, folded, as they stand under addresses; the United States are not among them.")
    print("# source: Debian iso-codes (ISO 3166-1), and ways of writing of our own; date: 2026-11-25; licence: facts (the package is LGPL-2.1+)")
    print("# made by: rules/detectors/make_countries.py")
    for name in sorted(n for n in names if len(n) > 1 and n not in ("us", "georgia", "jersey", "chad", "jordan")):
        print(name)


main()
