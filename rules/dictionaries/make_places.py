#!/usr/bin/env python3
"""Writes zips.tsv beside this script: every US ZIP with its city and state.

    python3 rules/dictionaries/make_places.py [DOWNLOAD_FOLDER]

One row a city and state, its ZIPs behind it, runs of consecutive ZIPs written as first-last. Spelled as the source has it.
"""
import collections
import json
import subprocess
import tarfile

from make_names import CACHE, HERE

VERSION = "8.0.0"


def main():
    path = CACHE / f"zipcodes-{VERSION}.tgz"
    if not path.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "pack", "--silent", f"zipcodes@{VERSION}"], check=True, cwd=CACHE)
    with tarfile.open(path) as archive:
        text = archive.extractfile("package/lib/codes.js").read().decode("utf-8")
    start = text.index("{")
    codes, _ = json.JSONDecoder().raw_decode(text[start:])
    cities = collections.defaultdict(set)
    for row in codes.values():
        if row.get("country") == "US" and row["zip"].isdigit() and len(row["zip"]) == 5 and row["city"] and row["state"]:
            cities[(row["state"], row["city"])].add(int(row["zip"]))
    with open(HERE / "zips.tsv", "w", encoding="utf-8", newline="\n") as out:
        out.write(f"# source: npm zipcodes {VERSION} (lib/codes.js; facts of the U.S. Postal Service by way of GeoNames)\n# date: 2021\n"
                  "# licence: BSD (package); CC-BY-4.0 (GeoNames)\n# made by: rules/dictionaries/make_places.py\n"
                  "# state<TAB>city<TAB>ZIPs\n")
        for (state, city), zips in sorted(cities.items()):
            runs = []
            for z in sorted(zips):
                if runs and z == runs[-1][1] + 1:
                    runs[-1][1] = z
                else:
                    runs.append([z, z])
            out.write(f"{state}\t{city}\t" + " ".join(f"{a:05}" if a == b else f"{a:05}-{b:05}" for a, b in runs) + "\n")
    large = collections.Counter()
    for (state, city), zips in cities.items():
        if city.isalpha():
            large[city.lower()] = max(large[city.lower()], len(zips))
    with open(HERE / "places.tsv", "w", encoding="utf-8", newline="\n") as out:
        out.write(f"# source: npm zipcodes {VERSION}, counted by rules/dictionaries/make_places.py\n# date: 2021\n"
                  "# licence: BSD (package); CC-BY-4.0 (GeoNames)\n"
                  "# city of one word<TAB>its ZIPs: how large a place is, roughly; those with fewer than 4 are left out\n")
        for city, count in sorted(large.items()):
            if count >= 4:
                out.write(f"{city}\t{count}\n")
    print(len(cities), "cities", sum(map(len, cities.values())), "ZIPs")


if __name__ == "__main__":
    main()
