#!/usr/bin/env python3
"""Resolution of invented records, as precision and recall of pairs, and as ratios of time and memory against Splink.

    bench/linkage.py COUNT [--splink PYTHON] [--probe PROBE] [--threads N]

The records are those of bench/linkage_records.py. Splink runs on DuckDB, by a Python that has the packages splink, duckdb
and pandas, with tests/eval/splink_peer.py, on the same file in the same run; what counts of both is the process as a
whole, reading the file included.
"""
import csv
import itertools
import os
import pathlib
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests/eval"))
import linkage  # noqa: E402

MAPPING = {
    "given": "first_name", "middle": "middle", "family": "surname", "suffix": "suffix", "date_of_birth": "dob",
    "ssn": "ssn", "phone": "phone", "email": "email", "line": "street", "city": "city", "state": "state", "zip": "zip",
}


def option(name, default=None):
    return sys.argv[sys.argv.index(name) + 1] if name in sys.argv else default


def run(command, file):
    """Lines of the output, wall time, CPU time, peak memory in MiB."""
    with tempfile.TemporaryFile() as out, open(file, "rb") as rows:
        begin = time.monotonic()
        child = subprocess.Popen(command, stdin=rows, stdout=out, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.monotonic() - begin
        if status != 0:
            sys.exit(f"{command[0]} failed")
        out.seek(0)
        return out.read().decode().split("\n"), wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    count = int(sys.argv[1])
    probe = option("--probe", str(ROOT / "build/bench/tests/eval/spillmap-linkage-probe"))
    with tempfile.TemporaryDirectory() as folder:
        file = f"{folder}/records.csv"
        subprocess.run([ROOT / "bench/linkage_records.py", str(count), file], check=True)
        with open(file, encoding="utf-8", newline="") as table:
            truth = [sys.intern(row[0]) for row in itertools.islice(csv.reader(table), 1, None)]
        threads = ["--threads", option("--threads")] if option("--threads") else []
        ours = run([probe, "resolve", *threads] + [f"{k}={v}" for k, v in MAPPING.items()], file)
        linkage.measure("spillmap", truth, ours[0][: len(truth)], ours[1])
        print(f"  wall {ours[1]:.1f} s, CPU {ours[2]:.1f} s, memory {ours[3]:.0f} MiB", flush=True)
        python = option("--splink")
        if python:
            peer = run([python, str(ROOT / "tests/eval/splink_peer.py"), "generated", file], file)
            linkage.measure("splink", truth, peer[0][: len(truth)], peer[1])
            print(f"  wall {peer[1]:.1f} s, CPU {peer[2]:.1f} s, memory {peer[3]:.0f} MiB")
            print(f"ahead: wall {peer[1] / ours[1]:.1f} x, CPU {peer[2] / ours[2]:.1f} x, memory {peer[3] / ours[3]:.1f} x")


if __name__ == "__main__":
    main()
