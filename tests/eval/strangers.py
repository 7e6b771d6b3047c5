#!/usr/bin/python3
"""Whom does a scan find in documents whose writer knew nothing of the program?

    strangers.py [--bin FOLDER] [--show] [--keep FOLDER] [SET...]

Each folder of tests/eval/strangers is a set: its make.py writes an office's invented files with the people and values that
stand in them (see README.md there). Every set is made, scanned, exported and scored; one line a set, then the sum:

    people   recall: affected people that were found; precision: people in the list who are affected
    pairs    the same for (person, element), of people that were found

A person of ours is one of the truth if names agree and a value or name of both stands in the same file; a second one
for the same person is a split. --show names who and what was missed or is too much. Exit code 1 if a set cannot be run.
"""
import argparse
import collections
import csv
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
# What the program calls otherwise than the sets do.
OURS = {"medical_record_number": "record_number", "drivers_license": "drivers_licence", "payment_card": "card",
        **dict.fromkeys(("itin", "state_id", "alien_number", "military_id", "tribal_id", "national_id"), "government_id")}
HEALTH = {"diagnosis", "treatment", "medication"}
SUFFIXES = {"jr", "sr", "ii", "iii", "iv", "mr", "mrs", "ms", "dr", "miss", "sra", "mx"}


def fold(text):
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return plain.casefold()


def name_words(name):
    if "," in name:
        last, _, first = name.partition(",")
        name = first + " " + last
    return [w for w in re.findall(r"[a-z0-9']+", fold(name).replace("'", "")) if w not in SUFFIXES]


def same_name(a, b):
    """Do two written names agree: every word of the shorter one stands in the longer, initials count for words."""
    short, long = sorted((name_words(a), name_words(b)), key=len)
    left = list(long)
    full = 0
    for word in short:
        hit = next((w for w in left if w == word), None) or next((w for w in left if (len(w) == 1 or len(word) == 1) and w[0] == word[0]), None)
        if hit is None:
            return False
        full += hit == word and len(word) > 1
        left.remove(hit)
    return full > 0


def same_value(element, truth, ours):
    if element in HEALTH:
        a, b = set(re.findall(r"[a-z0-9]{3,}", fold(truth))), set(re.findall(r"[a-z0-9]{3,}", fold(ours)))
        return bool(a & b) or fold(truth) in fold(ours) or fold(ours) in fold(truth)
    if element == "name":
        return same_name(truth, ours)
    if element == "address":
        a, b = re.findall(r"[a-z0-9]+", fold(truth)), re.findall(r"[a-z0-9]+", fold(ours))
        return bool(a and b) and (a[:2] == b[:2] or len(set(a) & set(b)) * 2 > min(len(a), len(b)))
    a, b = (re.sub(r"[^a-z0-9]", "", fold(v)) for v in (truth, ours))
    if element == "phone":
        return a[-10:] == b[-10:] or a[-7:] == b[-7:]
    if element == "date_of_birth":
        return a == b or sorted(re.findall(r"\d+", truth)) == sorted(re.findall(r"\d+", ours)) or bool(set(re.findall(r"\d+", truth)) & set(re.findall(r"\d+", ours)))
    return a.lstrip("0") == b.lstrip("0") or (len(a) > 4 and a in b) or (len(b) > 4 and b in a)


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


class Person:
    def __init__(self, ident, name, affected=True):
        self.ident, self.name, self.affected = ident, name, affected
        self.values = collections.defaultdict(set)  # (file, element) -> values

    def elements(self):
        return {element for _, element in self.values}

    def names(self):
        return {self.name}.union(*(values for (_, element), values in self.values.items() if element == "name"))


def load(people, exposures, key, of_name, of_value):
    out = {row[key]: Person(row[key], row[of_name], row.get("affected", "1") == "1") for row in people}
    for row in exposures:
        if row[key] in out:
            out[row[key]].values[row["file"].split("!/")[0], OURS.get(row["element"], row["element"])].update(v for v in of_value(row) if v)
    return out


def agreement(truth, ours):
    """How many values of the truth ours has in the same file."""
    return sum(any(same_value(place[1], a, b) for a in values for b in ours.values.get(place, ())) for place, values in truth.values.items())


def score(out, export, show):
    truth = load(rows(out / "people.csv"), rows(out / "exposures.csv"), "id", "name", lambda r: [r["value"]])
    ours = load(rows(export / "people.csv"), rows(export / "findings.csv"), "person_id", "display_name", lambda r: [r["value"], r["normalized"]])
    others = {row["person_id"]: row["other_names"].split(";") for row in rows(export / "people.csv")}
    candidates = []
    for t in truth.values():
        for o in ours.values():
            if any(same_name(a, n) for a in t.names() for n in [o.name, *others[o.ident]] if n):
                weight = agreement(t, o)
                if weight or not t.affected:
                    candidates.append((-weight, not t.affected, t.ident, o.ident))
    matched, used, splits = {}, set(), set()
    for weight, _, t, o in sorted(candidates):
        if o in used:
            continue
        if t in matched:
            if truth[t].affected and weight:
                splits.add(o)
            continue
        matched[t] = o
        used.add(o)
    splits -= used
    affected = [t for t in truth.values() if t.affected]
    found = [t for t in affected if t.ident in matched]
    false = [o for o in ours.values() if o.ident not in splits and not any(matched.get(t.ident) == o.ident for t in found)]
    hit = missed = extra = 0
    for t in found:
        o = ours[matched[t.ident]]
        right = {element for (_, element), values in t.values.items()
                 if any(same_value(element, a, b) for a in values for (_, e), them in o.values.items() if e == element for b in them)}
        want = t.elements()
        # A second element of health for the same words, and phones that the truth takes for an office's, are not counted against either.
        more = {e for e in o.elements() - want if not (e in HEALTH and want & HEALTH)}
        hit, missed, extra = hit + len(right), missed + len(want - right), extra + len(more)
        if show and (want - right or more):
            print(f"  {t.name}: missed {sorted((e, sorted(v)[0], f) for (f, e), v in t.values.items() if e in want - right)}"
                  f" too much {sorted((e, sorted(v)[0], f) for (f, e), v in o.values.items() if e in more)}")
    if show:
        for t in affected:
            if t.ident not in matched:
                print(f"  MISSED {t.name}: {sorted((f, e, sorted(v)[0]) for (f, e), v in t.values.items())}")
        for o in false:
            known = next((t.name for t in truth.values() if matched.get(t.ident) == o.ident), None)
            print(f"  FALSE {o.name}{' (not affected)' if known else ''}: {sorted((f, e, sorted(v)[0]) for (f, e), v in o.values.items())}")
        for s in sorted(splits):
            values = sorted((f, e, sorted(v)[0]) for (f, e), v in ours[s].values.items())
            print(f"  SPLIT {ours[s].name}: {values}")
    return len(found), len(affected), len(false), len(splits), hit, missed, extra


def line(name, found, affected, false, splits, hit, missed, extra):
    ratio = lambda a, b: a / b if b else 1.0  # noqa: E731
    print(f"{name:<10} people {ratio(found, affected):.3f} / {ratio(found, found + false):.3f} ({found} of {affected}, {false} false, {splits} split)"
          f"  pairs {ratio(hit, hit + missed):.3f} / {ratio(hit, hit + extra):.3f}")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--bin", type=pathlib.Path, default=ROOT / "build/dev/bin")
    arguments.add_argument("--show", action="store_true")
    arguments.add_argument("--keep", type=pathlib.Path, metavar="FOLDER", help="leave documents and lists there")
    arguments.add_argument("sets", nargs="*")
    options = arguments.parse_args()
    names = options.sets or sorted(p.parent.name for p in (HERE / "strangers").glob("*/make.py"))
    if not names:
        sys.exit("strangers.py: no sets")
    total = [0] * 7
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or pathlib.Path(temporary)
        for name in names:
            out, case, export = folder / name, pathlib.Path(temporary) / f"{name}.case", folder / f"{name}.lists"
            if (out / "people.csv").exists():  # of an earlier run
                shutil.rmtree(out)
            for command in (["/usr/bin/python3", HERE / "strangers" / name / "make.py", out],
                            [options.bin / "spillmap", "scan", "--quiet", "--passphrase-file", "/dev/stdin", "--case", case, out / "share"],
                            [options.bin / "spillmap", "export", "--quiet", "--passphrase-file", "/dev/stdin", "--case", case, "--out", export, "--reveal"]):
                done = subprocess.run(command, capture_output=True, text=True, input="of no use afterwards\n")
                if done.returncode not in (0, 3):
                    sys.exit(f"strangers.py: {' '.join(map(str, command))} ended with {done.returncode}: {done.stderr}")
            figures = score(out, export, options.show)
            line(name, *figures)
            total = [a + b for a, b in zip(total, figures)]
    line("all", *total)


if __name__ == "__main__":
    main()
