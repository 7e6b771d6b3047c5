#!/usr/bin/env python3
"""Scores person names on labelled texts. Prints one line a set; skips the sets that are not there.

    python3 tests/eval/names.py [BUILD_FOLDER] [--show N]

The texts are found through the environment variable SPILLMAP_EVAL, else in ../shared/eval beside the repository.
"""
import argparse
import json
import os
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
EVAL = pathlib.Path(os.environ.get("SPILLMAP_EVAL", ROOT.parent / "shared" / "eval"))
TEXTS = EVAL / "public" / "pii-text"


def cases(name):
    path = TEXTS / name / "cases.jsonl"
    if not path.exists():
        print(f"{name}: skipped, {path} is not there")
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def ask(program, requests):
    text = "".join(request.replace("\n", " ") + "\n" for request in requests)
    done = subprocess.run([program], input=text, capture_output=True, text=True, check=True, encoding="utf-8")
    return done.stdout.splitlines()


def norm(text):
    return re.sub(r"[^\w]+", " ", (text or "").lower()).strip()


def nameparser(program, show):
    rows = [c for c in cases("nameparser-tests")
            if c["text"] and set(c["expected"]) & {"first", "last"} and "full_name" not in c["expected"]]
    answers = ask(program, ["parse " + c["text"] for c in rows])
    right = {"first": [0, 0], "last": [0, 0], "whole": [0, 0]}
    shown = 0
    for case, answer in zip(rows, answers):
        title, given, middle, family, suffix, nickname, credentials = answer.split("\t")
        got = {"first": given, "last": family}
        fine = True
        for field in ("first", "last"):
            wanted = case["expected"].get(field, "")
            ok = norm(got[field]) == norm(wanted)
            fine = fine and ok
            right[field][0] += ok
            right[field][1] += 1
        right["whole"][0] += fine
        right["whole"][1] += 1
        if not fine and shown < show:
            shown += 1
            print("   ", case["text"], "|", answer.split("\t"), "|", case["expected"])
    for field, (a, b) in right.items():
        if b:
            print(f"nameparser-tests {field}: {a}/{b} = {a / b:.3f}")


def probablepeople(program, show):
    rows = cases("probablepeople-labelled")
    people, kinds = [], []
    for case in rows:
        labels = [label for _, label in case["tokens"]]
        kinds.append(case)
        if case["kind"] == "person" and labels.count("GivenName") + labels.count("FirstInitial") == 1 and "Surname" in labels:
            people.append(case)
    answers = ask(program, ["parse " + c["text"] for c in people])
    right, shown = 0, 0
    for case, answer in zip(people, answers):
        title, given, middle, family, suffix, nickname, credentials = answer.split("\t")
        want_given = norm(" ".join(t for t, label in case["tokens"] if label in ("GivenName", "FirstInitial")))
        want_family = norm(" ".join(t for t, label in case["tokens"] if label in ("Surname", "LastInitial")))
        ok = norm(given) == want_given and norm(family) == want_family
        right += ok
        if not ok and shown < show:
            shown += 1
            print("   ", case["text"], "|", answer.split("\t"), "|", want_given, "|", want_family)
    if people:
        print(f"probablepeople given and family: {right}/{len(people)} = {right / len(people):.3f}")
    for wanted in ("person", "company"):
        chosen = [c for c in kinds if c["kind"] == wanted and len(c["tokens"]) > 1]
        answers = ask(program, ["kind " + c["text"] for c in chosen])
        if chosen:
            as_person = sum(a in ("person", "both") for a in answers)
            as_company = sum(a in ("company", "both") for a in answers)
            print(f"probablepeople {wanted} of two words and more: {as_person / len(chosen):.3f} person, "
                  f"{as_company / len(chosen):.3f} company ({len(chosen)})")
        shown = 0
        for case, answer in zip(chosen, answers):
            if answer != wanted and shown < show:
                shown += 1
                print("   ", answer, case["text"])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", nargs="?", default=ROOT / "build" / "dev", type=pathlib.Path)
    parser.add_argument("--show", type=int, default=0)
    arguments = parser.parse_args()
    program = arguments.build / "tests" / "eval" / "name_eval"
    nameparser(program, arguments.show)
    probablepeople(program, arguments.show)


main()
