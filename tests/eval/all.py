#!/usr/bin/env python3
"""Runs the evaluations of detection on labelled texts of others and prints every figure beside its bar.

    python3 tests/eval/all.py [BUILD_FOLDER] [--presidio PYTHON]

The texts are found through the environment variable SPILLMAP_EVAL, else in ../shared/eval beside the repository; what is not
there is skipped. Build name_eval and spillmap-probe first. --presidio: a Python that has presidio-analyzer and a model of
spaCy; its figures stand beside ours where the bar asks for more than Presidio finds.
"""
import argparse
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
NUMBER = r"(\d\.\d+)"
# What is measured, by which script, in which line of its answer, at least (or, with a minus, at most) how much.
BARS = [
    ("Presidio's recogniser tests, found", "values", rf"^presidio, all types claimed +{NUMBER}", 0.97),
    ("the same, false alarms", "values", rf"false alarms \d+ of \d+ = {NUMBER}", -0.02),
    ("python-stdnum, formats claimed", "values", rf"^stdnum-numbers, formats claimed +{NUMBER}", 1.0),
    ("Phileas", "values", rf"^phileas-filter-tests, types claimed +{NUMBER}", 0.95),
    ("DataFog", "values", rf"^datafog-corpus, types claimed +{NUMBER}", 0.95),
    ("scrubadub", "values", rf"^scrubadub-tests, types claimed +{NUMBER}", 0.95),
    ("CommonRegex", "values", rf"^commonregex-tests, types claimed +{NUMBER}", 0.95),
    ("libphonenumber, United States", "values", rf"^libphonenumber valid, United States +{NUMBER}", 0.95),
    ("usaddress, as a cell", "values", rf"^usaddress-labelled, as a cell +{NUMBER}", 0.97),
    *[(f"presidio-research {name}, {kind}, F2", "values", rf"^presidio-research-{name} {kind} +F2 {NUMBER}", 0.93)
      for name, kinds in (("synth-v2", ("CREDIT_CARD", "EMAIL_ADDRESS", "IBAN_CODE", "PHONE_NUMBER", "STREET_ADDRESS", "PERSON")),
                          ("generated-large", ("CREDIT_CARD", "EMAIL_ADDRESS", "PHONE_NUMBER", "ADDRESS", "PERSON")))
      for kind in kinds],
    ("the same by the finder of names, synth-v2", "names", rf"^presidio-research-synth-v2: recall .*F2 {NUMBER}", 0.93),
    ("the same by the finder of names, generated-large", "names", rf"^presidio-research-generated-large: recall .*F2 {NUMBER}", 0.93),
    ("wikigold, people, recall", "names", rf"^ner-wikigold: recall {NUMBER}", 0.90),
    ("wikigold, people, precision", "names", rf"^ner-wikigold: recall [\d.]+, precision {NUMBER}", 0.85),
    ("MEDDOCAN, names, recall", "names", rf"^meddocan-spanish-clinical: recall {NUMBER}", 0.90),
    ("MEDDOCAN, birth dates, recall", "values", rf"^meddocan-spanish-clinical, birth dates +{NUMBER}", 0.90),
    ("probablepeople, person against company", "names", rf"^probablepeople person against company: \d+/\d+ = {NUMBER}", 0.97),
    ("mtsamples, names a report", "names", rf"^mtsamples: .*, {NUMBER} found a text", -0.2),
    ("mtsamples, reports with a term of health", "terms", rf"^mtsamples reports with [a-z, ]+: \d+/\d+ = {NUMBER}", 0.97),
]


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("build", nargs="?", default=HERE.parents[1] / "build" / "dev", type=pathlib.Path)
    arguments.add_argument("--presidio", metavar="PYTHON")
    options = arguments.parse_args()
    commands = {"values": [options.build, *(["--presidio", options.presidio] if options.presidio else [])],
                "names": [options.build], "terms": [options.build / "tests" / "eval" / "spillmap-probe"]}
    answers = {}
    for script, more in commands.items():
        done = subprocess.run([sys.executable, HERE / f"{script}.py", *map(str, more)], capture_output=True, text=True)
        if done.returncode != 0:
            print(f"{script}.py failed: {done.stderr.strip()[-300:]}")
        answers[script] = done.stdout
    missed = 0
    for name, script, pattern, bar in BARS:
        found = re.search(pattern, answers[script], re.M)
        if not found:
            print(f"{name:52} skipped")
            continue
        figure = float(found[1])
        fine = figure <= -bar if bar < 0 else figure >= bar
        missed += not fine
        beside = re.search(rf"Presidio F2 {NUMBER}", answers[script][found.start():].split("\n", 1)[0])
        print(f"{name:52} {figure:6.3f}  {'at most' if bar < 0 else 'at least'} {abs(bar):<5}  {'met' if fine else 'MISSED'}"
              + (f"  Presidio {beside[1]}" if beside else ""))
    print(f"{missed} of {len(BARS)} missed")


main()
