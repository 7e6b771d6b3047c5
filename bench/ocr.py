#!/usr/bin/python3
"""Recognition beside the tesseract command with the same model, mode and thread: CPU time, in one run, A B A B.

    bench/ocr.py [--dpi 200,300] [--pages N] [--rounds N] [--extract build/release/src/extract/spillmap-extract]

Pages are those of tests/eval/ocr.py. Both get the same PNG files in one process; ours lays the words out as well. Prints pages a minute of CPU time and the
ratio, with the smallest and largest of the rounds. Needs the Debian package tesseract-ocr.
"""
import argparse
import importlib.util
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]


def cpu(command, environment=None):
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    _, status, usage = os.wait4(child.pid, 0)
    if status != 0:
        sys.exit(f"{command[0]} failed")
    return usage.ru_utime + usage.ru_stime


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--dpi", default="200,300")
    options.add_argument("--pages", type=int, default=4)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--extract", default=str(ROOT / "build/release/src/extract/spillmap-extract"))
    given = options.parse_args()
    spec = importlib.util.spec_from_file_location("ocr_eval", ROOT / "tests/eval/ocr.py")
    ocr_eval = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(ocr_eval)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        ocr_eval.make_pages(folder, given.pages)
        for dpi in given.dpi.split(","):
            subprocess.run(["pdftoppm", "-r", dpi, "-gray", "-png", folder / "clean.pdf", folder / f"at{dpi}"], check=True)
            files = sorted(str(f) for f in folder.glob(f"at{dpi}-*.png"))
            listing = folder / "list.txt"
            listing.write_text("\n".join(files) + "\n")
            environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
            theirs, ours = [], []
            for _ in range(given.rounds):
                theirs.append(cpu(["tesseract", str(listing), str(folder / "out"), "--psm", "3", "-l", "eng"], environment))
                ours.append(cpu([given.extract, *files]))
            ratios = [t / o for t, o in zip(theirs, ours)]
            rate = lambda seconds: 60 * len(files) / statistics.median(seconds)
            print(f"{dpi} dpi: tesseract {rate(theirs):.1f}, spillmap {rate(ours):.1f} pages a CPU minute; ratio {statistics.median(ratios):.2f} ({min(ratios):.2f}-{max(ratios):.2f})")


if __name__ == "__main__":
    main()
