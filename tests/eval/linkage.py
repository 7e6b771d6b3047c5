#!/usr/bin/env python3
"""Scores resolution on labelled record sets of others, without their labels. Skips those that are not there.

    tests/eval/linkage.py [PROBE] [SET...] [--show N] [--splink PYTHON]

The rows of a set become mentions by nothing but the mapping of columns below; all else is what a scan does. Clusters are
compared by pairs: a pair is two rows of one person. "wrongly merged" are people who are not the only one in their
cluster, each cluster's largest person left out. The set "names" is of pairs of names, of which some are one person's.
--splink runs Splink on the historical set beside it, by a Python that has the packages splink, duckdb and pandas.
"""
import collections
import csv
import os
import pathlib
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
EVAL = pathlib.Path(os.environ.get("SPILLMAP_EVAL", ROOT.parent / "shared/eval"))
SETS = EVAL / "public/linkage"
FEBRL = {
    "given": "given_name", "family": "surname", "line": "street_number,address_1,address_2", "city": "suburb",
    "state": "state", "zip": "postcode", "date_of_birth": "date_of_birth", "ssn": "soc_sec_id",
}
HISTORICAL = {"given": "first_name", "family": "surname", "date_of_birth": "dob", "city": "birth_place", "zip": "postcode_fake"}
FAKE = {"given": "first_name", "family": "surname", "date_of_birth": "dob", "city": "city", "email": "email"}


def febrl_person(row):
    return row["rec_id"].split("-")[1]


RECORD_SETS = {  # name: files, mapping, column or function that tells the person, column that names the row
    "febrl1": (["febrl/dataset1.csv"], FEBRL, febrl_person),
    "febrl2": (["febrl/dataset2.csv"], FEBRL, febrl_person),
    "febrl3": (["febrl/dataset3.csv"], FEBRL, febrl_person),
    "febrl4": (["febrl/dataset4a.csv", "febrl/dataset4b.csv"], FEBRL, febrl_person),
    "historical": (["historical-50k/persons.csv"], HISTORICAL, lambda row: row["cluster"]),
    "fake1000": (["splink-fake-1000/fake_1000.csv"], FAKE, lambda row: row["cluster"]),
}


def read(files):
    rows = []
    for file in files:
        with open(SETS / file, encoding="utf-8", newline="") as table:
            rows += list(csv.DictReader(table, skipinitialspace=True))
    return rows


def as_csv(rows):
    import io

    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def pairs(counts):
    return sum(n * (n - 1) // 2 for n in counts)


def numbered(labels):
    """The same as numbers: of millions of labels the texts take more memory than what is measured."""
    number = {}
    return [number.setdefault(label, len(number)) for label in labels]


def measure(name, truth, found, seconds):
    together = collections.Counter(t << 32 | f for t, f in zip(numbered(truth), numbered(found)))
    size_of_person, size_of_cluster, pieces = collections.Counter(), collections.Counter(), collections.Counter()
    home = {}  # of each cluster the person who has most of it
    for both, n in together.items():
        t, f = both >> 32, both & 0xFFFFFFFF
        size_of_person[t] += n
        size_of_cluster[f] += n
        pieces[t] += 1
        home[f] = max(home.get(f, (0, 0)), (n, t))
    both = pairs(together.values())
    precision = both / max(pairs(size_of_cluster.values()), 1)
    recall = both / max(pairs(size_of_person.values()), 1)
    f1 = 2 * precision * recall / (precision + recall) if both else 0
    merged = {key >> 32 for key in together if home[key & 0xFFFFFFFF][1] != key >> 32}
    split = sum(n > 1 for n in pieces.values())
    print(
        f"{name}: {len(truth)} rows, {len(pieces)} people; pairs precision {precision:.4f} recall {recall:.4f} "
        f"F1 {f1:.4f}; wrongly merged {100 * len(merged) / len(pieces):.2f} % ({len(merged)}), "
        f"split {100 * split / len(pieces):.2f} %; {seconds:.1f} s",
        flush=True,
    )
    return f1


def spillmap(probe, rows, mapping, why):
    arguments = [probe, "resolve"] + (["--why"] if why else []) + [f"{k}={v}" for k, v in mapping.items()]
    begin = time.monotonic()
    out = subprocess.run(arguments, input=as_csv(rows).encode(), capture_output=True, check=True).stdout.decode()
    seconds = time.monotonic() - begin
    lines = out.split("\n")
    return lines[: len(rows)], [line.split("\t") for line in lines[len(rows) + 1 : -1]], seconds


def show(rows, truth, found, merges, count):
    def text(i):
        return " | ".join(v for k, v in rows[i].items() if k not in ("cluster", "unique_id", "full_name", "first_and_surname"))

    wrong = [m for m in merges if truth[int(m[0])] != truth[int(m[1])]]
    print(f"  {len(wrong)} merges of two people")
    for a, b, weight, reason in wrong[:count]:
        print(f"    {float(weight):.1f} {reason}\n      {text(int(a))}\n      {text(int(b))}")
    members = collections.defaultdict(lambda: collections.defaultdict(list))
    for i, (t, f) in enumerate(zip(truth, found)):
        members[t][f].append(i)
    splits = [groups for groups in members.values() if len(groups) > 1]
    print(f"  {len(splits)} people split")
    for groups in splits[:count]:
        for f, rows_of in sorted(groups.items(), key=lambda g: -len(g[1])):
            print(f"    {f}: {len(rows_of)} rows")
            for i in rows_of[:3]:
                print(f"      {text(i)}")
        print()


def names(probe, count):
    file = SETS / "opensanctions-name-bench/cases.csv"
    if not file.exists():
        return print("names: skipped, not there")
    with open(file, encoding="utf-8", newline="") as table:
        rows = [{k: r[k] for k in ("name1", "name2", "is_match")} for r in csv.DictReader(table) if r["schema"] == "Person"]
    out = subprocess.run([probe, "names"], input=as_csv(rows).encode(), capture_output=True, check=True).stdout.decode()
    said = [line == "1" for line in out.split()]
    truth = [r["is_match"] == "true" for r in rows]
    both = sum(s and t for s, t in zip(said, truth))
    print(f"names: {len(rows)} pairs; precision {both / sum(said):.4f} recall {both / sum(truth):.4f} F1 {2 * both / (sum(said) + sum(truth)):.4f}")
    wrong = [(t, r["name1"], r["name2"]) for s, t, r in zip(said, truth, rows) if s != t]
    for t, a, b in wrong[:count]:
        print(f"    {'not found' if t else 'wrong'}: {a} | {b}")


def main():
    arguments = sys.argv[1:]
    count, splink = 0, None
    if "--splink" in arguments:
        at = arguments.index("--splink")
        splink = arguments[at + 1]
        del arguments[at : at + 2]
    if "--show" in arguments:
        at = arguments.index("--show")
        count = int(arguments[at + 1])
        del arguments[at : at + 2]
    probe = next((a for a in arguments if "/" in a), str(ROOT / "build/dev/tests/eval/spillmap-linkage-probe"))
    wanted = [a for a in arguments if "/" not in a and not a.startswith("--")]
    if not SETS.is_dir():
        print(f"skipped: no {SETS}")
        return
    for name, (files, mapping, person) in RECORD_SETS.items():
        if wanted and name not in wanted:
            continue
        if not all((SETS / f).exists() for f in files):
            print(f"{name}: skipped, not there")
            continue
        rows = read(files)
        truth = [person(r) for r in rows]
        found, merges, seconds = spillmap(probe, rows, mapping, count > 0)
        measure(name, truth, found, seconds)
        if count:
            show(rows, truth, found, merges, count)
        if splink and name == "historical":
            begin = time.monotonic()
            peer = [splink, str(ROOT / "tests/eval/splink_peer.py"), name, str(SETS / files[0])]
            clusters = subprocess.run(peer, capture_output=True, check=True).stdout.decode().split("\n")
            measure("splink on " + name, truth, clusters[: len(rows)], time.monotonic() - begin)
    if not wanted or "names" in wanted:
        names(probe, count)


if __name__ == "__main__":
    main()
