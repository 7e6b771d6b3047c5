#!/usr/bin/env python3
"""Scores the address finder on labelled texts of others. Skips when they are not there.

    tests/eval/addresses.py [PROBE] [--show N]

The texts stand in the folder that the environment variable SPILLMAP_EVAL names, else in ../shared/eval.
"""
import collections
import csv
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


def probe(mode, texts):
    lines = "\n".join(t.replace("\\", "\\\\").replace("\r", " ").replace("\n", "\\n") for t in texts) + "\n"
    out = subprocess.run([PROBE, mode], input=lines.encode("utf-8", "replace"), capture_output=True, check=True)
    rows = out.stdout.decode("utf-8", "replace").split("\n")[: len(texts)]
    return [[h.split("\x1f") for h in row.split("\x1e")] if row else [] for row in rows]


def norm(text):
    return " ".join(re.findall(r"[a-z0-9#]+", text.lower()))


def cases(name):
    with open(EVAL / "public/pii-text" / name / "cases.jsonl", encoding="utf-8") as table:
        return [json.loads(line) for line in table]


def components(name):
    """Component accuracy of parse_address on whole addresses."""
    right, total = collections.Counter(), collections.Counter()
    texts = cases(name)
    answers = probe("address", [c["text"] for c in texts])
    shown = 0
    for case, answer in zip(texts, answers):
        parts = collections.defaultdict(list)
        for token, label in case["tokens"]:
            kind = {"PlaceName": "city", "StateName": "state", "ZipCode": "zip", "ZipPlus4": "zip"}.get(label, "line")
            if label in ("Recipient", "LandmarkName", "BuildingName", "NotAddress", "CountryName", "IntersectionSeparator"):
                kind = "left out" if label != "IntersectionSeparator" else "crossing"
            parts[kind].append(token)
        if "crossing" in parts or ("left out" in parts and "line" not in parts):
            continue
        got = answer[0] if answer else [""] * 5
        found = dict(zip(("line", "city", "state", "zip"), got))
        bad = []
        for kind in ("line", "city", "state", "zip"):
            want = norm(" ".join(parts[kind]))
            have = norm(found[kind])
            if kind == "state":
                if not want:
                    continue  # a state that the ZIP tells is right
                want_code = STATES.get(want, want)
                ok = want_code == have
            elif kind == "zip":
                ok = want.replace(" ", "") == have.replace(" ", "")
            else:
                ok = want == have or (kind == "line" and want.replace("#", "").split() == have.replace("#", "").split())
            if want or have:
                total[kind] += 1
                right[kind] += ok
                if not ok:
                    bad.append(kind)
        total["all"] += 1
        right["all"] += not bad
        if bad and shown < SHOW:
            shown += 1
            print("   ", bad, repr(case["text"]), got)
    print(name, "; ".join(f"{k} {right[k] / total[k]:.3f} of {total[k]}" for k in ("all", "line", "city", "state", "zip")))


STATES = {}
for line in """al alabama|ak alaska|az arizona|ar arkansas|ca california|co colorado|ct connecticut|de delaware|dc district of columbia
fl florida|ga georgia|hi hawaii|id idaho|il illinois|in indiana|ia iowa|ks kansas|ky kentucky|la louisiana|me maine|md maryland
ma massachusetts|mi michigan|mn minnesota|ms mississippi|mo missouri|mt montana|ne nebraska|nv nevada|nh new hampshire
nj new jersey|nm new mexico|ny new york|nc north carolina|nd north dakota|oh ohio|ok oklahoma|or oregon|pa pennsylvania
ri rhode island|sc south carolina|sd south dakota|tn tennessee|tx texas|ut utah|vt vermont|va virginia|wa washington
wv west virginia|wi wisconsin|wy wyoming|dc d c|ny n y""".replace("\n", "|").split("|"):
    code, _, state = line.partition(" ")
    STATES[state] = code


def spans():
    """STREET_ADDRESS spans of invented sentences, and false alarms."""
    for name in ("presidio-research-synth-v2", "presidio-research-generated-large"):
        texts = cases(name)
        answers = probe("addresses", [c["full_text"] for c in texts])
        found = total = false = hits = 0
        us_found = us_total = 0
        shown = 0
        for case, answer in zip(texts, answers):
            wanted = [s for s in case["spans"] if s["entity_type"] == "STREET_ADDRESS"]
            places = [s for s in case["spans"] if s["entity_type"] in ("STREET_ADDRESS", "GPE", "LOCATION", "ADDRESS")]
            text = case["full_text"]
            got = []
            for hit in answer:
                if int(hit[2]) < 45:
                    continue
                raw = text.encode("utf-8")
                begin = len(raw[: int(hit[0])].decode("utf-8", "ignore"))
                end = len(raw[: int(hit[1])].decode("utf-8", "ignore"))
                got.append((begin, end, hit))
            for span in wanted:
                ok = any(b < span["end_position"] and e > span["start_position"] for b, e, _ in got)
                american = bool(re.search(r"\b[A-Z]{2},? \d{5}\b|^\d+ [A-Z][\w ]+ (St|Street|Ave|Avenue|Road|Rd|Drive|Lane)\b", span["entity_value"]))
                total += 1
                found += ok
                us_total += american
                us_found += ok and american
                if not ok and american and shown < SHOW:
                    shown += 1
                    print("    missed", repr(span["entity_value"]))
            for b, e, hit in got:
                hits += 1
                if not any(b < s["end_position"] and e > s["start_position"] for s in places):
                    false += 1
                    if SHOW and false <= SHOW:
                        print("    false", hit[2:4], repr(text[max(0, b - 30) : e + 20]))
        print(f"{name} found {found}/{total}, of US shape {us_found}/{us_total}, false {false} of {hits}")


def prose_alarms():
    """Transcribed reports without addresses: every hit is a false alarm, or nearly."""
    texts = [c["transcription"] for c in cases("mtsamples") if c["transcription"]]
    answers = probe("addresses", texts)
    hits = [(h, t) for a, t in zip(answers, texts) for h in a]
    print(f"mtsamples {len(texts)} reports, {len(hits)} hits, {sum(int(h[2]) >= 60 for h, _ in hits)} of them at 60 % or more")
    for hit, _ in hits[:SHOW]:
        print("   ", hit[2:5])


def main():
    if not (EVAL / "public/pii-text").is_dir():
        print("addresses: skipped, no labelled texts in", EVAL)
        return
    if not os.path.exists(PROBE):
        sys.exit(f"build spillmap-probe first: {PROBE}")
    components("usaddress-labelled")
    components("usaddress-osm-synthetic")
    spans()
    prose_alarms()


main()
