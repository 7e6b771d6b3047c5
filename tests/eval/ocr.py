#!/usr/bin/python3
"""Measures recognition of pictures and scans.

    tests/eval/ocr.py [clean] [share] [robust] [--extract PROGRAM] [--show]

clean: pages of this project's own documents, set by reportlab and rendered by pdftoppm at 300 dpi; the share of their words that is read. share: the scans,
faxes and cards of the open share; the share of the words and values that its truth has for them, and passports whose number was read. robust: scans of
others; every file has a verdict, within its time. The last two stand in the folder that the environment variable SPILLMAP_EVAL names, else in
../shared/eval; they are skipped with a message when they are not there. Files are read by spillmap-extract, outside the sandbox.
"""
import argparse
import collections
import csv
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parents[2]
EVAL = pathlib.Path(os.environ.get("SPILLMAP_EVAL", ROOT.parent / "shared/eval"))
WORDS = {"name", "address", "diagnosis", "medication", "treatment"}  # classes compared word by word, others whole


def fold(text):
    text = unicodedata.normalize("NFKD", text)
    return "".join(c for c in text if not unicodedata.combining(c)).lower()


def words(text):
    return re.findall(r"[a-z0-9]+", fold(text))


def read(program, path):
    started = time.time()
    run = subprocess.run([program, path], capture_output=True, timeout=600)
    return run.returncode, run.stdout.decode("utf-8", "replace"), time.time() - started


def make_pages(folder, pages):
    """PNG files at 300 dpi, and the words on each, of paragraphs of the project's documents."""
    from reportlab.lib.pagesizes import letter
    from reportlab.pdfgen import canvas

    text = " ".join((ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "ARCHITECTURE.md", "HACKING.md"))
    text = re.sub(r"[^A-Za-z0-9 .,;:()]+", " ", text).split()
    pdf = canvas.Canvas(str(folder / "clean.pdf"), pagesize=letter)
    expected, at = [], 0
    for page in range(pages):
        font = ("Times-Roman", "Helvetica", "Courier")[page % 3]
        pdf.setFont(font, 11)
        shown = []
        for line in range(44):
            count = 9 if font == "Courier" else 11
            piece = text[at : at + count]
            at += count
            pdf.drawString(72, 740 - 15 * line, " ".join(piece))
            shown += piece
        expected.append(words(" ".join(shown)))
        pdf.showPage()
    pdf.save()
    subprocess.run(["pdftoppm", "-r", "300", "-gray", "-png", folder / "clean.pdf", folder / "clean"], check=True)
    return sorted(folder.glob("clean-*.png")), expected


def clean(program, show):
    with tempfile.TemporaryDirectory() as name:
        files, expected = make_pages(pathlib.Path(name), 6)
        found = total = 0
        for file, want in zip(files, expected):
            got = collections.Counter(words(read(program, file)[1]))
            want = collections.Counter(want)
            total += sum(want.values())
            found += sum(min(count, got[word]) for word, count in want.items())
            if show:
                print("  missed:", [w for w, c in want.items() if got[w] < c][:20])
    print(f"clean, 300 dpi: {found} of {total} words, recall {found / total:.4f}")
    return found / total >= 0.97


def share(program, show):
    truth = EVAL / "share/open.truth/exposures.csv"
    if not truth.exists():
        print("share: skipped,", truth, "is not there")
        return True
    by_file = collections.defaultdict(list)
    with open(truth, encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            if row["how"] == "ocr" and "!/" not in row["file"] and not row["file"].endswith(".txt"):
                by_file[row["file"]].append(row)
    counts = collections.defaultdict(lambda: [0, 0])
    by_class = collections.defaultdict(lambda: [0, 0])
    for file, rows in sorted(by_file.items()):
        text = read(program, EVAL / "share/open" / file)[1]
        got, run_on = set(words(text)), re.sub(r"[^a-z0-9]", "", fold(text))
        for row in rows:
            want = words(row["value"]) if row["class"] in WORDS else ["".join(words(row["value"]))]
            kind = "handwritten" if "handwritten" in row["difficulty"] else "printed"
            for word in want:
                hit = word in got or (len(word) > 5 and word in run_on)
                counts[kind][0] += hit
                counts[kind][1] += 1
                if show and not hit:
                    print("  missed:", pathlib.Path(file).name, row["class"], row["value"], "->", word)
            by_class[row["class"]][0] += "".join(words(row["value"])) in run_on
            by_class[row["class"]][1] += 1
    hit, total = (sum(c[i] for c in counts.values()) for i in (0, 1))
    print(f"share: {hit} of {total} words, recall {hit / total:.4f}; " + ", ".join(f"{k} {h / t:.4f}" for k, (h, t) in sorted(counts.items())))
    print("  whole values:", ", ".join(f"{k} {h}/{t}" for k, (h, t) in sorted(by_class.items())))
    return hit / total >= 0.90


def robust(program, _show):
    sets = [EVAL / "public/documents" / name for name in ("ocr-ocrmypdf", "ocr-tesseract", "octopii-id-images")]
    files = [f for s in sets if s.exists() for f in sorted(s.rglob("*")) if f.is_file() and f.suffix.lower() in (".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".gif", ".bmp", ".webp")]
    if not files:
        print("robust: skipped, no files below", EVAL / "public/documents")
        return True
    bad, with_words, slowest = [], 0, (0.0, "")
    for file in files:
        try:
            code, text, seconds = read(program, file)
        except subprocess.TimeoutExpired:
            bad.append((file.name, "time"))
            continue
        slowest = max(slowest, (seconds, file.name))
        if code != 0 or "-----" not in text:
            bad.append((file.name, code))
        with_words += len(words(text)) > 12
    print(f"robust: {len(files)} files, {with_words} with words, slowest {slowest[0]:.1f} s ({slowest[1]}), bad: {bad}")
    return not bad


def main():
    options = argparse.ArgumentParser()
    options.add_argument("parts", nargs="*", default=["clean", "share", "robust"])
    options.add_argument("--extract", default=str(ROOT / "build/dev/src/extract/spillmap-extract"))
    options.add_argument("--show", action="store_true")
    given = options.parse_args()
    if not os.path.exists(given.extract):
        sys.exit(f"{given.extract} is not built")
    results = [{"clean": clean, "share": share, "robust": robust}[part](given.extract, given.show) for part in given.parts]
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
