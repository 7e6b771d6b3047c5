#!/usr/bin/env python3
"""Scores person names on labelled texts. Prints one line a set; skips the sets that are not there.

    python3 tests/eval/names.py [BUILD_FOLDER] [--show N]

The texts are found through the environment variable SPILLMAP_EVAL, else in ../shared/eval beside the repository.
"""
import argparse
import collections
import csv
import html
import json
import os
import pathlib
import re
import subprocess
import zipfile

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
    fine = total = 0
    for wanted in ("person", "company"):
        chosen = [c for c in kinds if c["kind"] == wanted and len(c["tokens"]) > 1]
        answers = ask(program, ["kind " + c["text"] for c in chosen])
        if chosen:
            right = sum(a == wanted for a in answers)
            fine, total = fine + right, total + len(chosen)
            print(f"probablepeople {wanted} of two words and more: {right}/{len(chosen)} = {right / len(chosen):.3f} told to be one")
        for case in [c for c, a in zip(chosen, answers) if a != wanted][:show]:
            print("    not a", wanted, case["text"])
    if total:
        print(f"probablepeople person against company: {fine}/{total} = {fine / total:.3f}")


def find(program, texts):
    """The spans of names in each text, in characters."""
    requests = ["find " + t.replace("\\", "\\\\").replace("\n", "\\n") for t in texts]
    spans = []
    for text, answer in zip(texts, ask(program, requests)):
        raw, row = text.encode("utf-8"), []
        for item in answer.split():
            begin, end, confidence = map(int, item.split(":"))
            row.append((len(raw[:begin].decode("utf-8", "replace")), len(raw[:end].decode("utf-8", "replace")), confidence))
        spans.append(row)
    return spans


def plain_text(path):
    """The text of a file, simply: enough to look for names in it. None when there is no simple way."""
    raw = path.read_bytes()
    kind = path.suffix.lower()
    if kind == ".pdf":
        done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True)
        return done.stdout.decode("utf-8", "replace").replace("\f", "\n") if done.returncode == 0 else None
    if kind == ".docx":
        try:
            with zipfile.ZipFile(path) as archive:
                xml = archive.read("word/document.xml").decode("utf-8")
        except (zipfile.BadZipFile, KeyError):
            return None
        xml = re.sub(r"<w:tab/>|</w:tc>", "\t", re.sub(r"</w:p>(?!</w:tc>)|<w:br/>", "\n", xml))
        return html.unescape(re.sub(r"<[^>]*>", "", xml))
    if kind in (".txt", ".log", ".md", ".rpt", ".eml", ".csv"):
        if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
            return raw.decode("utf-16", "replace")
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError:
            return raw.decode("cp1252", "replace")
    return None


def share(program, show, kinds):
    """Names in the plain text files of the invented share: prose, notes, letters, exports."""
    truth, root = EVAL / "share" / "open.truth", EVAL / "share" / "open"
    if not truth.exists():
        print(f"share: skipped, {truth} is not there")
        return
    names = collections.defaultdict(set)
    for table in ("exposures.csv", "mentions.csv"):
        for row in csv.DictReader(open(truth / table, encoding="utf-8")):
            if row["class"] == "name" and pathlib.Path(row["file"]).suffix.lower() in kinds:
                names[row["file"]].add(row["value"])
    files, texts = [], []
    for file in sorted(names):
        text = plain_text(root / file) if (root / file).is_file() else None
        if text:
            files.append(file)
            texts.append(text.replace("\r\n", "\n").replace("\\", "/"))
    missed, false, got, all_names, right, wrong = [], [], 0, 0, 0, 0
    for file, text, spans in zip(files, texts, find(program, texts)):
        squeezed = re.sub(r"\s+", " ", text)
        covered = [norm(text[b:e]) for b, e, _ in spans]
        words = set()
        for value in names[file]:
            words.update(norm(value).split())
        for value in names[file]:
            if re.sub(r"\s+", " ", value) not in squeezed or len(norm(value).split()) < 2:
                continue
            all_names += 1
            wanted = set(norm(value).split())
            if any(len(wanted & set(c.split())) >= 2 for c in covered):
                got += 1
            else:
                at = text.find(value)
                missed.append(f"{file[-30:]}: {text[max(0, at - 40):at]}[{value}]{text[at + len(value):at + len(value) + 25]}")
        for b, e, confidence in spans:
            if set(norm(text[b:e]).split()) & words:
                right += 1
            else:
                wrong += 1
                false.append(f"{file[-30:]}: {confidence} {text[max(0, b - 40):b]}[{text[b:e]}]{text[e:e + 25]}")
    print(f"share {' '.join(kinds)}: {len(files)} files, recall {got}/{all_names} = {got / max(1, all_names):.3f} of names of two words and more; "
          f"precision {right}/{right + wrong} = {right / max(1, right + wrong):.3f}")
    for title, items in (("missed", missed), ("false", false)):
        for item in items[::max(1, len(items) // max(1, show))][:show]:
            print("    ", title, item.replace("\n", "\\n"))


TITLES = re.compile(r"^(mr|mrs|ms|dr|miss|prof|rev|sir|sen|rep|gov|president|judge)\b\.?\s*", re.I)


RELATIVES = re.compile(r"(?:(?:su|dos|tres) )?(?:madre|padre|herman|abuel|hij|espos|t[ií][oa]|prim[oa]|mujer|marido|famili|novi[oa]|pareja|niet|sobrin|niñ)", re.I)


def prose(program, name, show, gold_of, text_of):
    rows = cases(name)
    if not rows:
        return
    texts = [text_of(c) for c in rows]
    found = find(program, texts)
    whole = [0, 0]     # of names with two words and more
    single = [0, 0]    # of one word
    right = wrong = 0  # of what was found
    missed, false = [], []
    for text, case, spans in zip(texts, rows, found):
        gold = gold_of(case)
        for begin, end in gold:
            # A title alone, or a relative who is not named.
            if TITLES.fullmatch(text[begin:end] + " ") or (name == "meddocan-spanish-clinical" and RELATIVES.match(text[begin:end])):
                continue
            words = TITLES.sub("", text[begin:end]).split()
            hit = any(b < end and e > begin for b, e, _ in spans)
            bucket = whole if len(words) > 1 else single
            bucket[0] += hit
            bucket[1] += 1
            if not hit and len(words) > 1:
                missed.append(f"{text[max(0, begin - 25):begin]}[{text[begin:end]}]{text[end:end + 20]}")
        for b, e, confidence in spans:
            if any(b < end and e > begin for begin, end in gold):
                right += 1
            else:
                wrong += 1
                false.append(f"{confidence} {text[max(0, b - 25):b]}[{text[b:e]}]{text[e:e + 25]}")
    recall, precision = (whole[0] + single[0]) / max(1, whole[1] + single[1]), right / max(1, right + wrong)
    f2 = 5 * precision * recall / max(1e-9, 4 * precision + recall)
    print(f"{name}: recall {recall:.3f}, precision {precision:.3f}, F2 {f2:.3f}, {(right + wrong) / max(1, len(rows)):.2f} found a text")
    print(f"{name}: recall {whole[0]}/{whole[1]} = {whole[0] / max(1, whole[1]):.3f} of names of two words and more, "
          f"{single[0]}/{single[1]} of single ones; precision {right}/{right + wrong} = {right / max(1, right + wrong):.3f}")
    for title, items in (("missed", missed), ("false", false)):
        for item in items[::max(1, len(items) // max(1, show))][:show]:
            print("    ", title, item.replace("\n", "\\n"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", nargs="?", default=ROOT / "build" / "dev", type=pathlib.Path)
    parser.add_argument("--show", type=int, default=0)
    arguments = parser.parse_args()
    program = arguments.build / "tests" / "eval" / "name_eval"
    nameparser(program, arguments.show)
    probablepeople(program, arguments.show)
    spans = lambda c: [(s["start"], s["end"]) for s in c["spans"] if s["type"].lower() in ("per", "person")]
    for name in ("ner-wikigold", "ner-wnut17", "ner-btc-twitter", "ner-sec-filings"):
        prose(program, name, arguments.show, spans, lambda c: c["text"])
    prose(program, "presidio-research-synth-v2", arguments.show,
          lambda c: [(s["start_position"], s["end_position"]) for s in c["spans"] if s["entity_type"] == "PERSON"],
          lambda c: c["full_text"])
    prose(program, "presidio-research-generated-large", arguments.show,
          lambda c: [(s["start_position"], s["end_position"]) for s in c["spans"] if s["entity_type"] == "PERSON"],
          lambda c: c["full_text"])
    prose(program, "meddocan-spanish-clinical", arguments.show,
          lambda c: [(s["start"], s["end"]) for s in c["spans"] if s["type"].startswith("NOMBRE_") or s["type"] == "FAMILIARES_SUJETO_ASISTENCIA"],
          lambda c: c["text"])
    # Reports from which every name has been taken: whatever is found is wrong, or a doctor's name that gave a thing its.
    prose(program, "mtsamples", arguments.show, lambda c: [], lambda c: c["transcription"])
    for kinds in ((".txt", ".eml", ".log"), (".pdf",), (".docx",), (".csv",)):
        share(program, arguments.show, kinds)


main()
