#!/usr/bin/env python3
"""How long millions of records take to become claims, and people for a scope over them.

    bench/evidence.py [--program build/release/bin/spillmap] [--records 20000000] [--files 20000] [--names 400000] [--keep FOLDER]

Makes a share of FILES tables with five invented people each, scans it, writes a Samba log of RECORDS lines (sessions of 40 accounts that open
files and read each in seven pieces; NAMES names, of which the case holds FILES), adds it and asks for scopes. Prints wall time, CPU time of all
processes and the peak of what program and worker hold for themselves (anonymous memory), sampled.
"""
import argparse
import os
import pathlib
import random
import resource
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]


def make_share(folder, files):
    random.seed(1)
    n = 0
    for f in range(files):
        below = folder / f"dept {f // 1000:02}" / f"unit {f // 50 % 20:02}"
        below.mkdir(parents=True, exist_ok=True)
        rows = ["Name,SSN,DOB"]
        for _ in range(5):
            word = "".join(random.choice("aeiou" if i % 2 else "bdfgklmnprstvz") for i in range(7)).capitalize()
            rows.append(f"{random.choice(['Ada', 'Ben', 'Cleo', 'Egon', 'Faye', 'Ivo', 'Lena', 'Milo'])} {word},{random.randint(100, 665):03}-{random.randint(10, 99)}-{random.randint(1000, 9999)},{random.randint(1, 12):02}/{random.randint(1, 28):02}/{random.randint(1940, 2000)}")
            n += 1
        (below / f"list {f:06}.csv").write_text("\n".join(rows) + "\n")


def make_log(path, records, files, names):
    random.seed(2)
    at = 0
    with open(path, "w") as out:
        written = 0
        while written < records:
            part = []
            for _ in range(2000):
                user = random.randrange(40)
                f = random.randrange(names)
                name = f"dept {f // 1000:02}/unit {f // 50 % 20:02}/list {f:06}.csv"
                at += random.randrange(2)
                when = f"Nov {10 + at // 86400 % 18:2} {at // 3600 % 24:02}:{at // 60 % 60:02}:{at % 60:02}"
                head = f"<173>{when} smbd_audit: user{user:02}|10.0.{user}.9|pc{user}|records|"
                part.append(f"{head}create_file|ok|0x120089|file|open|/srv/records/{name}\n")
                part.append(f"{head}pread_recv|ok|/srv/records/{name}\n" * 7)
            out.write("".join(part))
            written += 2000 * 8


def anonymous(pid):
    total = 0
    pids = [pid]
    try:
        pids += [int(p) for p in open(f"/proc/{pid}/task/{pid}/children").read().split()]
    except OSError:
        pass
    for p in pids:
        try:
            for line in open(f"/proc/{p}/smaps_rollup"):
                if line.startswith("Anonymous:"):
                    total += int(line.split()[1]) << 10
        except OSError:
            pass
    return total


def run(what, command, env):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    process = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    peak = 0
    while process.poll() is None:
        peak = max(peak, anonymous(process.pid))
        time.sleep(0.05)
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"{what:<44} {wall:8.2f} s   CPU {cpu:8.2f} s   peak {peak / 2**20:7.0f} MiB", flush=True)
    text = process.stdout.read().decode(errors="replace")
    if process.returncode not in (0, 3):
        sys.exit(f"{command}: status {process.returncode}\n{text}")
    return text


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--program", default=ROOT / "build/release/bin/spillmap")
    options.add_argument("--records", type=int, default=20_000_000)
    options.add_argument("--files", type=int, default=20_000)
    options.add_argument("--names", type=int, default=400_000)
    options.add_argument("--keep")
    o = options.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        work = pathlib.Path(o.keep or temporary)
        work.mkdir(exist_ok=True)
        env = dict(os.environ, XDG_CONFIG_HOME=str(work / "config"))
        case = ["--case", str(work / "case")]
        if not (work / "case").exists():
            make_share(work / "share", o.files)
            run(f"scan of {o.files:,} files", [o.program, "scan", "--quiet", *case, work / "share"], env)
        if not (work / "audit.log").exists():
            make_log(work / "audit.log", o.records, o.files, o.names)
        print(f"log: {(work / 'audit.log').stat().st_size / 1e6:,.0f} MB")
        run(f"{o.records:,} records to claims", [o.program, "evidence", "add", "--zone", "UTC", "--year", "2026", "--complete", *case, work / "audit.log"], env)
        run("people for all that was read", [o.program, "scope", *case, "--json"], env)
        run("again", [o.program, "scope", *case, "--json"], env)
        run("of one account, in a window of days", [o.program, "scope", *case, "--json", "--actor", "user07", "--from", "2026-11-12", "--to", "2026-11-13"], env)
        small = (work / "audit.log").open().read(2_000_000)
        (work / "small.log").write_text(small[:small.rindex("\n") + 1].replace("user", "temp"))
        run("one more log of 2 MB", [o.program, "evidence", "add", "--zone", "UTC", "--year", "2026", *case, work / "small.log"], env)


main()
