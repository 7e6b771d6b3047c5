#!/usr/bin/env python3
"""Times the shape scanner against ripgrep on the same bytes, one core, whole processes, alternating.

    bench/detect.py --corpora DIR --patterns FILE [--program build/bench/bench/detect_file] [--pairs 5] [--worst]
                    [--make CORPUS.PY --mib 512] [--implementation avx2]

DIR holds prose.txt, digits.csv, random.bin (and whatever else; every file is timed); with --make they are made there first
by `CORPUS.PY UNIQUE_MIB REPEATS`. FILE has lines "number<TAB>class<TAB>i or empty<TAB>regex"; ripgrep gets them as ASCII
(`(?-u)`: Unicode word borders make it a hundred times slower, which would be no fair peer) and counts matches.

Prints for each corpus the ratio of CPU times (user + system) rg / ours as min, median, max over the pairs, our rate, and
both counts. A run whose slowest rg took more than 1.5 times its fastest is marked: the machine was busy.
--worst adds inputs made to be slow, as rates relative to prose (they must stay above 1/20).
If bulk_extractor is installed it is timed too, once, on the first 32 MiB.
"""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile


def cpu(command):
    """Runs it; (seconds of CPU, standard output)."""
    with tempfile.TemporaryFile() as out:
        child = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        return usage.ru_utime + usage.ru_stime, out.read().decode(errors="replace")


def ascii_patterns(path):
    lines = []
    for line in open(path, encoding="utf-8"):
        fields = line.rstrip("\n").split("\t")
        if len(fields) < 4 or not fields[0].isdigit():
            continue
        lines.append("(?-u)" + ("(?i:%s)" % fields[3] if fields[2] == "i" else fields[3]))
    return lines


WORST = {
    "all digits": b"7",
    "all @": b"@",
    "all capitals": b"A",
    "one-byte lines": b"1\n",
    "letters, one a line": b"a\n",
    "digit, space": b"1 ",
    "digit, dash": b"1-",
    "nine digits": b"212456781 ",
    "SSN": b"212-45-6781 ",
    "SSN with label": b"SSN 212-45-6781 ",
    "birth dates": b"DOB 1/2/80 ",
    "birth dates in words": b"born 3 April 1980 ",
    "cards": b"4575518762556510 ",
    "e-mail": b"a@b.co ",
    "a@": b"a@",
    "long local parts": b"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl@",
    "tokens": b"A1B2C3D4 ",
    "Medicaid": b"AB12345C ",
    "record numbers": b"MRN 1662061 ",
    "labels only": b"account number card ssn dob ",
    "label soup": b"account 1 ",
    "national": b"cedula 1234567890 ",
    "licence": b"DL A1234567 ",
    "masked": b"XXX-XX-1234 ",
    "passwords": b"pw aB1! ",
    "pw": b"pw ",
    "pairs": b"ab1 / aB1!cd ",
    "misread": b"2I2-4S-678l ",
    "dots": b"1.2.3.4.",
    "months": b"3 April ",
    "labels above": b"SSN       DOB\n212456781 19800403\n",
    "columns of digits": b"        123456\n",
    "IBAN": b"DE89370400440532013000 ",
    "IBAN spaced": b"DE89 3704 0044 0532 0130 00 ",
    "no letters": b"\xff",
    "accents": "ñ".encode(),
}


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--corpora", required=True)
    arguments.add_argument("--patterns")
    arguments.add_argument("--program", default="build/bench/bench/detect_file")
    arguments.add_argument("--implementation", default="")
    arguments.add_argument("--pairs", type=int, default=5)
    arguments.add_argument("--worst", action="store_true")
    arguments.add_argument("--make")
    arguments.add_argument("--mib", type=int, default=512)
    options = arguments.parse_args()
    folder = pathlib.Path(options.corpora)
    if options.make:
        folder.mkdir(parents=True, exist_ok=True)
        unique = min(32, options.mib)
        subprocess.run([sys.executable, os.path.abspath(options.make), str(unique), str(options.mib // unique)], cwd=folder, check=True)
        for made in (folder / "corpus").iterdir():
            made.rename(folder / made.name)
    ours = [options.program] + ([options.implementation] if options.implementation else [])
    with tempfile.TemporaryDirectory() as scratch:
        patterns = os.path.join(scratch, "patterns")
        if options.patterns:
            with open(patterns, "w", encoding="utf-8") as out:
                out.write("\n".join(ascii_patterns(options.patterns)) + "\n")
            for corpus in sorted(folder.iterdir()):
                if not corpus.is_file():
                    continue
                theirs = ["rg", "-a", "-j1", "--count-matches", "-f", patterns, str(corpus)]
                mine = ours + [str(corpus)]
                cpu(mine)
                ratios, rates, peer = [], [], []
                for _ in range(options.pairs):
                    a, counted = cpu(theirs)
                    b, found = cpu(mine)
                    ratios.append(a / b)
                    rates.append(corpus.stat().st_size / b / 1e9)
                    peer.append(a)
                busy = "  (busy machine)" if max(peer) > 1.5 * min(peer) else ""
                print("%-14s rg/ours %.2f %.2f %.2f (min median max)  ours %.2f GB/s  rg %.3f GB/s%s" % (
                    corpus.name, min(ratios), statistics.median(ratios), max(ratios), statistics.median(rates),
                    corpus.stat().st_size / statistics.median(peer) / 1e9, busy))
                print("    rg: %s matches; ours: %s" % (counted.strip() or "0", ", ".join(l.replace("\t", " ") for l in found.splitlines())))
                if shutil.which("bulk_extractor"):
                    part = os.path.join(scratch, "part")
                    with open(corpus, "rb") as source, open(part, "wb") as out:
                        out.write(source.read(32 << 20))
                    b, _ = cpu(ours + [part])
                    a, _ = cpu(["bulk_extractor", "-q", "-j1", "-E", "accts", "-e", "email", "-o", os.path.join(scratch, corpus.name), part])
                    print("    bulk_extractor/ours %.1f on 32 MiB" % (a / b))
        if options.worst:
            size = 64 << 20
            prose = next((c for c in folder.iterdir() if "prose" in c.name), None)
            inputs = dict(WORST)
            reference = None
            if prose:
                part = os.path.join(scratch, "prose")
                with open(prose, "rb") as source, open(part, "wb") as out:
                    out.write(source.read(size))
                reference = min(cpu(ours + [part])[0] for _ in range(3)) / os.path.getsize(part)
            for name, unit in inputs.items():
                part = os.path.join(scratch, "worst")
                with open(part, "wb") as out:
                    piece = unit * ((1 << 20) // len(unit) + 1)
                    for _ in range(size >> 20):
                        out.write(piece)
                seconds = min(cpu(ours + [part])[0] for _ in range(2)) / os.path.getsize(part)
                relative = "  1/%.1f of prose" % (seconds / reference) if reference else ""
                slow = "  TOO SLOW" if reference and seconds > 20 * reference else ""
                print("%-22s %7.3f GB/s%s%s" % (name, 1e-9 / seconds, relative, slow))


if __name__ == "__main__":
    main()
