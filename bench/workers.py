#!/usr/bin/env python3
"""How much faster a scan is with two workers than with one.

    bench/workers.py [--program build/release/bin/spillmap] [--pairs 5] [--copies 10] [--workers 2] SHARE

Makes a share of COPIES copies of SHARE in which no two files have the same bytes (equal content is read only once): where
a format takes it, something harmless is appended (a line to text, a comment to PDF, to HTML and to zip-based files, bytes
behind the end of pictures), all other files are copied once. Then scans it in turn with one worker and with more, each
time into a new case, and prints the ratio of wall times and of CPU times pair by pair, and their medians. A pair whose
machine was busy with something else is marked: the share of CPU time that others took while it ran, from /proc/stat.
"""
import argparse
import json
import os
import pathlib
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import time

TEXT = {".txt", ".csv", ".tsv", ".psv", ".log", ".eml", ".mbox", ".md", ".rtf", ".hl7", ".sql"}


def variant(data, suffix, number):
    """The file with other bytes and the same meaning, or None."""
    if number == 0:
        return data
    if suffix in TEXT:
        if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
            return None
        return data + b"\n" * number
    if suffix in {".html", ".htm", ".xml"}:
        return data + b"<!-- %d -->" % number
    if suffix == ".pdf":
        return data + b"\n%% %d\n" % number
    if data[:4] == b"PK\3\4":
        end = data.rfind(b"PK\5\6")
        if end < 0 or data[end + 20:end + 22] != b"\0\0" or end + 22 != len(data):
            return None
        comment = b"copy %d" % number
        return data[:end + 20] + struct.pack("<H", len(comment)) + comment
    if suffix in {".jpg", ".jpeg", ".png", ".gif"}:
        return data + b"%d" % number
    return None


def make(share, to, copies):
    files = sorted(p for p in share.rglob("*") if p.is_file() and not p.is_symlink())
    made = size = 0
    for number in range(copies):
        for path in files:
            data = variant(path.read_bytes(), path.suffix.lower(), number)
            if data is None:
                continue
            target = to / f"copy {number}" / path.relative_to(share)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
            made += 1
            size += len(data)
    return made, size


def busy():
    """CPU time of the whole machine so far, in seconds, idle time left out."""
    numbers = [int(n) for n in open("/proc/stat").readline().split()[1:9]]
    return (sum(numbers) - numbers[3] - numbers[4]) / os.sysconf("SC_CLK_TCK")


def scan(program, share, workers):
    with tempfile.TemporaryDirectory() as work:
        environment = dict(os.environ, XDG_CONFIG_HOME=work + "/config")
        command = [program, "scan", "--quiet", "--json", "--workers", str(workers), "--case", work + "/case", str(share)]
        before, started = busy(), time.monotonic()
        child = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE)
        out = child.stdout.read()
        _, status, usage = os.wait4(child.pid, 0)
        wall, cpu = time.monotonic() - started, usage.ru_utime + usage.ru_stime
        if os.waitstatus_to_exitcode(status) not in (0, 3):
            sys.exit(f"scan ended with {os.waitstatus_to_exitcode(status)}")
        others = max(0.0, busy() - before - cpu) / wall / os.cpu_count()
        return wall, cpu, others, json.loads(out)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=str(pathlib.Path(__file__).parents[1] / "build/release/bin/spillmap"))
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--copies", type=int, default=10)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("share", type=pathlib.Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        share = pathlib.Path(folder) / "share"
        made, size = make(arguments.share, share, arguments.copies)
        print(f"{made} files, {size / 1e6:.0f} MB; {os.cpu_count()} cores", flush=True)
        scan(arguments.program, share, arguments.workers)  # the cache is warm from here on
        walls, cpus = [], []
        for pair in range(arguments.pairs):
            # In turn first, so that a machine that slows down favours neither.
            order = [1, arguments.workers] if pair % 2 == 0 else [arguments.workers, 1]
            runs = {n: scan(arguments.program, share, n) for n in order}
            one, more = runs[1], runs[arguments.workers]
            if one[3]["items_read"] != more[3]["items_read"] or one[3]["persons"] != more[3]["persons"]:
                sys.exit("the two runs did not find the same")
            walls.append(one[0] / more[0])
            cpus.append(more[1] / one[1])
            others = max(one[2], more[2])
            print(f"pair {pair + 1}: 1 worker {one[0]:.1f} s ({one[1]:.1f} s CPU), {arguments.workers} workers {more[0]:.1f} s "
                  f"({more[1]:.1f} s CPU): {walls[-1]:.2f} times as fast, {cpus[-1]:.2f} times the CPU"
                  + (f"  BUSY: others took {100 * others:.0f} % of the machine" if others > 0.05 else ""), flush=True)
        print(f"{one[3]['items_read']} items; median: {statistics.median(walls):.2f} times as fast with {arguments.workers} workers "
              f"(best {max(walls):.2f}), {statistics.median(cpus):.2f} times the CPU")


if __name__ == "__main__":
    main()
