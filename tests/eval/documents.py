#!/usr/bin/env python3
"""How much of what stands in documents of others is read: strings that must appear, cells of workbooks. Skips when the documents are not there.

    tests/eval/documents.py [EXTRACT] [--show N] [--only strings|poi|sheetjs|markitdown|verdicts]

The documents stand in the folder that the environment variable SPILLMAP_EVAL names, else in ../shared/eval. EXTRACT is the program
spillmap-extract. Exit status 1 if a bar is missed: strings 0.95, cells 0.99, sets 0.95, and no file that is silently empty.
"""
import collections
import concurrent.futures
import csv
import datetime
import functools
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
EVAL = pathlib.Path(os.environ.get("SPILLMAP_EVAL", ROOT.parent / "shared/eval")) / "public/documents"
SHOW = int(sys.argv[sys.argv.index("--show") + 1]) if "--show" in sys.argv else 0
ONLY = sys.argv[sys.argv.index("--only") + 1] if "--only" in sys.argv else ""
EXTRACT = next((a for a in sys.argv[1:] if "/" in a), str(ROOT / "build/dev/src/extract/spillmap-extract"))
SECONDS = 60
# Pictures need recognition of text, which spillmap-extract does in no case.
PICTURES = {"jpeg", "png", "gif", "tiff", "bmp", "webp", "heif"}


class Reading:
    def __init__(self, format_, status, text, members):
        self.format, self.status, self.text, self.members = format_, status, text, members


@functools.lru_cache(maxsize=None)
def read(path):
    try:
        run = subprocess.run([EXTRACT, "-r", str(path)], capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return Reading("?", "timeout", "", 0)
    out = run.stdout.decode("utf-8", "replace")
    head = re.match(r"##### .*: (\S+)\n", out)
    format_ = head.group(1) if head else "?"
    if run.returncode < 0:
        return Reading(format_, "crash", "", 0)
    end = re.search(r"^----- (\S+)(.*)\Z", out, re.M | re.S)
    status = end.group(1) if end else "unsupported"
    body = out[head.end() if head else 0 : end.start() if end else len(out)]
    if "!!! CONTRACT" in body:
        status = "contract broken"
    return Reading(format_, status, body, body.count("<member> "))


def squeeze(text):
    return re.sub(r"[\s\xa0]+", " ", text.replace("\u00ad", "")).strip()


def words(text):
    """Without layout: what separates cells and lines differs from program to program."""
    return re.sub(r"[\s\xa0|]+", "", text)


@functools.lru_cache(maxsize=None)
def read_words(path):
    return words(read(path).text)


def cells_of(text):
    for line in text.split("\n"):
        for cell in line.split(" | "):
            yield cell.strip()
        yield line.strip()


def key(text):
    return re.sub(r"[^0-9a-z]+", "", text.lower())


MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def date_keys(text):
    """How a workbook may show a date or a time of day that we give in ISO form."""
    found = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d))?)?", text)
    clock = re.fullmatch(r"(\d\d):(\d\d)(?::(\d\d))?", text)
    times = [""]
    if found and found.group(4) or clock:
        h, m, s = (found.group(4, 5, 6) if found else clock.group(1, 2, 3))
        s = s or "00"
        hour, half = int(h), "am" if int(h) < 12 else "pm"
        twelve = hour % 12 or 12
        times += [f"{hour}{m}", f"{h}{m}", f"{hour}{m}{s}", f"{h}{m}{s}", f"{twelve}{m}{half}", f"{twelve}{m}{s}{half}", f"{m}{s}"]
        times += [f"{twelve:02}{m}{half}", f"{twelve:02}{m}{s}{half}", f"{m}{s}0", f"{hour}{m}{s}0"]
    if not found:
        return times[1:]
    y, mo, d = (int(x) for x in found.group(1, 2, 3))
    name, yy = MONTHS[mo - 1], f"{y % 100:02}"
    try:
        day = datetime.date(y, mo, d)
    except ValueError:
        return []
    long_name, week = day.strftime("%B").lower(), day.strftime("%A").lower()
    days = set()
    for dd in (str(d), f"{d:02}"):
        for mm in (str(mo), f"{mo:02}"):
            for yyyy in (str(y), yy):
                days |= {mm + dd + yyyy, dd + mm + yyyy, yyyy + mm + dd, mm + yyyy, yyyy + mm}
            days |= {mm + dd, dd + mm}
        for month in (name, long_name):
            for yyyy in (str(y), yy):
                days |= {dd + month + yyyy, month + dd + yyyy, week + month + dd + yyyy, month + yyyy, week[:3] + month + dd + yyyy, yyyy + month + dd, week + dd + month + yyyy}
            days |= {dd + month, month + dd, month, month[0] + yy, month[0]}
    days |= {str(y), week, week[:3], str(d), f"{d:02}"}
    return [a + t for a in days for t in times] + times[1:] + [t + a for a in days for t in times[1:]]


def number(text):
    sign = -1 if text.strip().startswith("(") and text.strip().endswith(")") else 1
    bare = re.sub(r"[$\u20ac\u00a3,\s()_]|USD|EUR", "", text)
    percent = bare.endswith("%")
    bare = bare.rstrip("%")
    if not re.fullmatch(r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?", bare):
        return None
    value = sign * float(bare)
    digits = len(bare.split(".")[1].split("E")[0].split("e")[0]) if "." in bare else 0
    exponent = int(re.split("[eE]", bare)[1]) if re.search("[eE]", bare) else 0
    if abs(exponent) > 300:
        return None
    step = 10.0 ** (exponent - digits)
    return (value / 100, step / 100) if percent else (value, step)


def close(truth, numbers):
    value, step = truth
    # Found by bisection: workbooks have many numbers.
    import bisect

    for wanted in (value, -value):
        at = bisect.bisect_left(numbers, wanted - step * 0.501)
        if at < len(numbers) and numbers[at] <= wanted + step * 0.501 + abs(wanted) * 1e-9:
            return True
    return False


def cell_recall(path, tables):
    got = read(path)
    keys, numbers, letters = set(), [], set()
    for cell in set(cells_of(got.text)):
        keys.add(key(cell))
        # The published tables have '_' for each letter that is not ASCII.
        letters.add(key(re.sub(r"[^\x00-\x7f]", "", cell)))
        keys.update(date_keys(cell))
        value = number(cell)
        if value:
            numbers.append(value[0])
    numbers.sort()
    keys |= letters
    whole = key(got.text)
    found = total = 0
    missed = []
    for table in tables:
        with open(table, encoding="utf-8", errors="replace", newline="") as rows:
            try:
                cells = {cell for row in csv.reader(rows) for cell in row}
            except csv.Error:
                continue
        for cell in cells:
            if not key(cell) or cell.startswith("#") or re.fullmatch(r"#+", cell.strip()):
                continue
            total += 1
            plain = key(cell)
            value = number(cell.strip())
            fraction = re.fullmatch(r"-?(\d+ )?\d+/\d+", cell.strip())
            if plain in keys or (value and close(value, numbers)) or (len(plain) > 8 and plain in whole) or (fraction and numbers):
                found += 1
            else:
                missed.append(cell)
    return found, total, missed


SHEETS = re.compile(r"^(xls|xlsx|xlsb|ods|dbf|biff)$")


@functools.lru_cache(maxsize=None)
def cell_values(path):
    keys, numbers = set(), []
    for cell in set(cells_of(read(path).text)):
        keys.update(date_keys(cell))
        value = number(cell)
        if value:
            numbers.append(value[0])
    return keys, sorted(numbers)


def shown_cell(path, text):
    keys, numbers = cell_values(path)
    value = number(text.strip())
    return key(text) in keys or bool(value and close(value, numbers))


def report(title, per_format, bar):
    found = sum(f for f, _ in per_format.values())
    total = sum(t for _, t in per_format.values())
    print(f"{title}: {found} of {total} = {found / max(total, 1):.4f} (bar {bar})")
    for name, (f, t) in sorted(per_format.items(), key=lambda item: item[1][0] - item[1][1]):
        print(f"    {name:16} {f:6} of {t:6}  {f / max(t, 1):.3f}")
    return found >= bar * total


def readers():
    """The formats that have a reader."""
    table = (ROOT / "src/extract/formats/table.cc").read_text()
    rows = re.findall(r'\{"([a-z0-9-]+)",[^}]*?, (\w+::\w+)(?:, (\w+(?:::\w+)?))?\}', table)
    return {name for name, _, reader in rows if reader and reader != "nullptr" and not reader.startswith("recognised::")}


def strings(claimed):
    folder = EVAL / "tika-test-documents"
    where = {p.name: p for p in sorted(folder.rglob("*")) if p.is_file()}
    per_format, others = collections.defaultdict(lambda: [0, 0]), collections.defaultdict(lambda: [0, 0])
    seen = set()
    for line in open(folder / "tika-assertions.jsonl", encoding="utf-8"):
        case = json.loads(line)
        if case["kind"] != "contains" or case.get("markup") or case["file"] not in where:
            continue
        # Not text of the document: what the other program says about it.
        if re.search(r"(?<!TIKA_)(metadata|Authors|mime)", case["where"], re.I) and "TIKA_CONTENT" not in case["where"]:
            continue
        # Not text of the document either: what it says when it fails.
        if re.search(r"getMessage|EXCEPTION", case["where"]):
            continue
        # Attributes and tags of its output, though the case says plain.
        if re.search(r"\w+=[\"']|^</?\w", case["string"]) or case["where"] in ("div", "xhtml"):
            continue
        wanted = words(case["string"])
        if not wanted or (case["file"], wanted) in seen:
            continue
        seen.add((case["file"], wanted))
        path = where[case["file"]]
        got = read(path)
        # Other kinds of document that are ZIP files inside are not claimed.
        format_ = got.format
        if format_ == "zip" and path.suffix.lower() not in (".zip", ".jar", ".tbz2", ".docx"):
            format_ = path.suffix.lower()
        counts = per_format if format_ in claimed else others
        counts[format_][1] += 1
        # Numbers and dates of sheets come as they are stored, not as they are painted.
        painted = SHEETS.search(got.format) and shown_cell(path, case["string"])
        if wanted in read_words(path) or painted:
            counts[format_][0] += 1
        elif SHOW:
            print(f"  missed in {case['file']} ({got.format}, {got.status}): {case['string']!r} [{case['where']}]")
    ok = report("strings that must appear, formats with a reader", per_format, 0.95)
    report("the same in the other formats", others, 0)
    return ok


def spreadsheets(folder, tables_in):
    tables = collections.defaultdict(list)
    for table in sorted((EVAL / tables_in).glob("*.csv")):
        name = re.sub(r"\.\d+\.csv$|\.csv$", "", table.name)
        book = EVAL / folder / name
        if book.exists() and book != table:
            tables[book].append(table)
    per_format = collections.defaultdict(lambda: [0, 0])
    worst = []
    for book, own in tables.items():
        found, total, missed = cell_recall(book, own)
        counts = per_format[read(book).format]
        counts[0] += found
        counts[1] += total
        if missed:
            worst.append((len(missed), book.name, read(book).status, missed[:6]))
    for line in sorted(worst, reverse=True)[:SHOW]:
        print("  missed", *line)
    return report(f"cells of {folder}", per_format, 0.99 if folder.startswith("poi") else 0.95)


def markitdown():
    per_format = collections.defaultdict(lambda: [0, 0])
    for case in json.loads((EVAL / "markitdown/must_include.json").read_text()):
        path = EVAL / "markitdown" / case["filename"]
        if not path.exists():
            continue
        for string in case["must_include"]:
            # Markup of the other program's own form of output.
            plain = re.sub(r"^#+ |\*\*|\\|^\| *| *\|$", "", string)
            plain = re.sub(r"!?\[([^\]]*)\](\([^)]*\)|$)", r"\1", plain)
            if re.fullmatch(r"[-| ]+|File: .*|Content from the zip file.*", plain):
                continue
            counts = per_format[read(path).format]
            counts[1] += 1
            if words(plain) in read_words(path):
                counts[0] += 1
            elif SHOW:
                print(f"  missed in {case['filename']}: {plain!r}")
    return report("must-appear strings of markitdown", per_format, 0.95)


def verdicts():
    """Every file has one, and none is empty without saying so."""
    counts = collections.Counter()
    bad = []
    for path in sorted(EVAL.rglob("*")):
        if not path.is_file():
            continue
        got = read(path)
        counts[got.status] += 1
        if got.status in ("crash", "timeout", "contract broken"):
            bad.append((path.name, got.format, got.status))
        elif got.status == "read" and not got.text.strip() and not got.members and path.stat().st_size > 0:
            counts["read, with nothing in it"] += 1
            bad.append((path.name, got.format, "read, with nothing in it"))
    print("verdicts:", ", ".join(f"{name} {count}" for name, count in counts.most_common()))
    for line in bad if SHOW else bad[:10]:
        print("  ", *line)
    return not any(status in ("crash", "timeout", "contract broken") for _, _, status in bad)


def main():
    if not EVAL.is_dir():
        print(f"documents: {EVAL} is not there, nothing measured")
        return 0
    folders = {"strings": "tika-test-documents", "poi": "poi-spreadsheet", "sheetjs": "sheetjs-root", "markitdown": "markitdown"}
    files = [p for p in sorted((EVAL / folders.get(ONLY, "")).rglob("*")) if p.is_file()]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        list(pool.map(read, files))
    claimed = readers()
    parts = {
        "strings": lambda: strings(claimed),
        "poi": lambda: spreadsheets("poi-spreadsheet", "poi-spreadsheet/excel-csv"),
        "sheetjs": lambda: spreadsheets("sheetjs-root", "sheetjs-root"),
        "markitdown": markitdown,
        "verdicts": verdicts,
    }
    if ONLY and ONLY not in parts:
        sys.exit(f"documents: no set {ONLY}; there are {', '.join(parts)}")
    results = [part() for name, part in parts.items() if not ONLY or name == ONLY]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
