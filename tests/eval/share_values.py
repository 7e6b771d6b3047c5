#!/usr/bin/env python3
"""Addresses and terms of health in the documents of a share with known truth: how many of the true values are found, and
what is found beside them. Looks at text outside of tables only; members of containers are left out.

    tests/eval/share_values.py [PROBE] [--show N]

The share is $SPILLMAP_EVAL/share/open (else ../shared/eval/share/open), its truth open.truth beside it.
"""
import collections
import csv
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
EVAL = pathlib.Path(os.environ.get("SPILLMAP_EVAL", ROOT.parent / "shared/eval"))
SHOW = int(sys.argv[sys.argv.index("--show") + 1]) if "--show" in sys.argv else 0
PROBE = next((a for a in sys.argv[1:] if "/" in a), str(ROOT / "build/dev/tests/eval/spillmap-probe"))
CLASSES = ("address", "diagnosis", "treatment", "medication")


def norm(text):
    return " ".join(re.findall(r"[a-z0-9]+", text.lower()))


def main():
    share, truth = EVAL / "share/open", EVAL / "share/open.truth"
    if not truth.is_dir():
        print("share_values: skipped, no share in", EVAL)
        return
    with open(truth / "exposures.csv", encoding="utf-8") as table:
        rows = [r for r in csv.DictReader(table) if r["how"] in ("form", "prose") and r["class"] in CLASSES and "!/" not in r["file"]]
    everything = collections.defaultdict(set)
    with open(truth / "exposures.csv", encoding="utf-8") as table:
        for r in csv.DictReader(table):
            everything[r["file"]].add(r["class"])
    files = sorted({r["file"] for r in rows})
    out = subprocess.run([PROBE, "files"] + [str(share / f) for f in files], capture_output=True, check=True).stdout.decode("utf-8", "replace")
    hits = collections.defaultdict(list)
    for line in out.splitlines():
        fields = line.split("\t")
        if len(fields) >= 4:
            hits[str(pathlib.Path(fields[0]).relative_to(share))].append(fields[1:])
    readable = set(hits)
    for kind in CLASSES:
        total = found = exact = strong = 0
        missed = []
        for r in rows:
            if r["class"] != kind or r["file"] not in readable:
                continue
            total += 1
            want = norm(r["value"])
            best = 0
            for hit in hits[r["file"]]:
                if hit[0] != kind:
                    continue
                have = norm(hit[2])
                if have == want:
                    best = 2
                    strong += int(hit[1]) >= 60
                    break
                if have and (have in want or want in have or set(have.split()) & set(want.split()) and len(set(have.split()) & set(want.split())) * 2 >= len(want.split())):
                    best = 1
            found += best > 0
            exact += best == 2
            if best < 2:
                missed.append((best, r["value"], [h[2] for h in hits[r["file"]] if h[0] == kind][:6], r["file"]))
        extra = sum(1 for f in readable for h in hits[f] if h[0] == kind and int(h[1]) >= 50 and kind not in everything[f])
        print(f"{kind}: {found}/{total} found, {exact} whole, {strong} of these at 60 % or more; {extra} hits in files without any")
        for m in missed[:SHOW]:
            print("   ", m)
        if SHOW:
            c = collections.Counter(h[2] for f in readable for h in hits[f] if h[0] == kind and int(h[1]) >= 50 and kind not in everything[f])
            print("    beside:", c.most_common(SHOW))


main()
