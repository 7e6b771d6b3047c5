#!/usr/bin/env python3
"""Scores the finder of terms of health on texts of others. Skips when they are not there.

    tests/eval/terms.py [PROBE] [--show N]

Recall: headed sections of transcribed reports ("PREOPERATIVE DIAGNOSIS:", "MEDICATIONS:", "PROCEDURE:") in which at least
one term of that kind is found. False alarms: news, filings and short messages that are not about anybody's health.
"""
import collections
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
EVAL = pathlib.Path(os.environ.get("SPILLMAP_EVAL", ROOT.parent / "shared/eval"))
SHOW = int(sys.argv[sys.argv.index("--show") + 1]) if "--show" in sys.argv else 0
PROBE = next((a for a in sys.argv[1:] if "/" in a), str(ROOT / "build/dev/tests/eval/spillmap-probe"))
KINDS = ("diagnosis", "treatment", "medication", "payer")


def probe(texts):
    lines = "\n".join(t.replace("\\", "\\\\").replace("\r", " ").replace("\n", "\\n") for t in texts) + "\n"
    out = subprocess.run([PROBE, "terms"], input=lines.encode("utf-8", "replace"), capture_output=True, check=True)
    rows = out.stdout.decode("utf-8", "replace").split("\n")[: len(texts)]
    return [[h.split("\x1f") for h in row.split("\x1e")] if row else [] for row in rows]


def cases(name):
    with open(EVAL / "public/pii-text" / name / "cases.jsonl", encoding="utf-8") as table:
        return [json.loads(line) for line in table]


SECTIONS = (
    ("diagnosis", re.compile(r"(?:DIAGNOS[EI]S|DIAGNOSES|IMPRESSION|PAST MEDICAL HISTORY)[^:,]{0,20}:\s*,?([^:]{5,400}?)(?:,[A-Z][A-Z ]{4,}:|$)")),
    ("treatment", re.compile(r"(?:PROCEDURES?|OPERATIONS?)(?: PERFORMED)?:\s*,?([^:]{5,300}?)(?:,[A-Z][A-Z ]{4,}:|$)")),
    ("medication", re.compile(r"MEDICATIONS?:\s*,?([^:]{5,400}?)(?:,[A-Z][A-Z ]{4,}:|$)")),
)


def reports():
    texts = [c["transcription"] for c in cases("mtsamples") if c["transcription"]]
    for kind, pattern in SECTIONS:
        sections = [m.group(1) for t in texts for m in pattern.finditer(t)]
        answers = probe(sections)
        number = str(KINDS.index(kind))
        hit = 0
        missed = []
        for section, answer in zip(sections, answers):
            if any(h[4] == number for h in answer):
                hit += 1
            else:
                missed.append(section)
        print(f"mtsamples {kind} sections: {hit}/{len(sections)} with a term")
        for section in missed[:SHOW]:
            print("   ", section[:160])
    answers = probe(texts)
    found = sum(any(int(h[2]) >= 50 and int(h[4]) < 3 for h in a) for a in answers)
    print(f"mtsamples reports with a diagnosis, treatment or medication: {found}/{len(texts)} = {found / len(texts):.3f}")
    counts = collections.Counter(KINDS[int(h[4])] for a in answers for h in a if int(h[2]) >= 50 and int(h[4]) < len(KINDS))
    print("mtsamples hits at 50 % or more:", dict(counts))
    if SHOW:
        for kind in KINDS[:3]:
            c = collections.Counter(h[3].lower() for a in answers for h in a if KINDS[int(h[4])] == kind and int(h[2]) >= 50)
            print("   ", kind, c.most_common(SHOW * 4))


def text_of(case):
    if "text" in case:
        return case["text"]
    return " ".join(case.get("tokens", []))


def others():
    for name in ("ner-wikigold", "ner-sec-filings", "ner-btc-twitter", "ner-wnut17"):
        texts = [text_of(c) for c in cases(name)]
        answers = probe(texts)
        words = sum(len(t.split()) for t in texts)
        hits = [h for a in answers for h in a if int(h[2]) >= 50 and h[4] != "3"]
        print(f"{name}: {len(hits)} hits at 50 % or more in {words} words")
        if SHOW:
            print("   ", collections.Counter(h[3].lower() for h in hits).most_common(SHOW * 2))


def main():
    if not (EVAL / "public/pii-text").is_dir():
        print("terms: skipped, no labelled texts in", EVAL)
        return
    if not os.path.exists(PROBE):
        sys.exit(f"build spillmap-probe first: {PROBE}")
    reports()
    others()


main()
