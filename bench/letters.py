#!/usr/bin/env python3
"""Letters for 21,000 invented people: time, peak memory, bytes, and what a sample of them gives back.

  bench/letters.py [--build build/bench] [--people 21000] [--processes 2] [--sample 500] [--cjk 2] [--batch 0]

The sampled letters are checked by `qpdf --check`, and every paragraph that was meant must come back from `pdftotext`, character by
character, with nothing left over but the footers. Exit status 1 if one does not.
"""
import argparse
import csv
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

MARKS = dict.fromkeys([0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069])
PAGE = r"(?:Page\d+of\d+|Página\d+de\d+|第\d+页，共\d+页)"


def bare(text):
    """Without spaces and marks of direction: lines may end anywhere."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", text.translate(MARKS)))


def meant_texts(path):
    texts, lines = {}, None
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            lines = texts.setdefault(line[1:], [])
        else:
            lines.append(bare(line))
    return texts


def problems(pdf, meant, number_line):
    checked = subprocess.run(["qpdf", "--check", pdf], capture_output=True, text=True, check=False)
    if checked.returncode != 0:
        return ["qpdf --check: " + checked.stdout[-200:]]
    # Twice: -raw keeps the order in which lines were drawn, which is that of the letter.
    text = bare(subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, text=True, check=True).stdout)
    text = re.sub(re.escape(number_line) + PAGE, "", text)
    found = []
    for line in meant:
        if line not in text:
            found.append("not there: " + line[:80])
    left = sorted(text)
    wanted = sorted("".join(meant))
    if left != wanted and not found:
        found.append(f"{len(left)} characters came back, {len(wanted)} were meant")
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build/bench")
    parser.add_argument("--people", type=int, default=21000)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--sample", type=int, default=500)
    parser.add_argument("--cjk", type=int, default=2)
    parser.add_argument("--batch", type=int, default=0)
    args = parser.parse_args()
    program = pathlib.Path(args.build) / "src/notify/spillmap-letters"
    work = pathlib.Path(tempfile.mkdtemp(prefix="letters."))
    try:
        folder, meant_file = work / "out", work / "meant.txt"
        run = subprocess.run(
            [program, str(args.people), folder, f"processes={args.processes}", f"cjk={args.cjk}", f"batch={args.batch}",
             f"single={'no' if args.batch else 'yes'}", f"meant={meant_file}"],
            capture_output=True, text=True, check=False)
        if run.returncode != 0:
            print(run.stderr, file=sys.stderr)
            return 1
        print("\n".join(run.stdout.splitlines()[:2]))
        size = sum(f.stat().st_size for f in folder.rglob("*") if f.is_file())
        print(f"bytes {size}")
        if args.batch:
            bad = [str(f) for f in sorted((folder / "batches").glob("*.pdf"))
                   if subprocess.run(["qpdf", "--check", f], capture_output=True, check=False).returncode != 0]
            print(f"batches that qpdf finds fault with: {len(bad)}")
            return 1 if bad else 0
        meant = meant_texts(meant_file)
        rows = list(csv.DictReader((folder / "mailing.csv").open(encoding="utf-8")))
        if {row["letter_number"] for row in rows} != set(meant):
            print("the letters are not those that were meant")
            return 1
        # Half of the sample from the plain mass, half from letters with words beyond ASCII.
        other = [row for row in rows if any(not line.isascii() for line in meant[row["letter_number"]][:6]) or row["language"] != "en"]
        chooser = random.Random(1)
        sample = chooser.sample(other, min(len(other), args.sample // 2))
        sample += chooser.sample(rows, min(len(rows), args.sample - len(sample)))
        failed = 0
        for row in sample:
            lines = meant[row["letter_number"]]
            number_line = next(line for line in lines if line.endswith(row["letter_number"]))
            found = problems(folder / row["file"], lines, number_line)
            if found:
                failed += 1
                if failed <= 10:
                    print(row["letter_number"], row["version"], found[:3])
        print(f"letters read back {len(sample)}, of these beyond ASCII {min(len(other), args.sample // 2)}, failed {failed}")
        return 1 if failed or len(sample) < min(args.sample, len(rows)) else 0
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
