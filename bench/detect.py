#!/usr/bin/env python3
"""Times the shape scanner, alone and with the finder of names, against ripgrep on the same bytes, one core, whole processes, alternating.

    bench/detect.py --corpora DIR --patterns FILE [--program build/bench/bench/detect_file] [--pairs 5] [--worst]
                    [--make CORPUS.PY --mib 512] [--implementation avx2]

DIR holds prose.txt, digits.csv, random.bin (and whatever else; every file is timed); with --make they are made there first
by `CORPUS.PY UNIQUE_MIB REPEATS`. FILE has lines "number<TAB>class<TAB>i or empty<TAB>regex"; ripgrep gets them as ASCII
(`(?-u)`: Unicode word borders make it a hundred times slower, which would be no fair peer) and counts matches.

Prints for each corpus the ratio of CPU times (user + system) rg / ours as min, median, max over the pairs, our rate, and
both counts; a second row has the finder of personal names and its dictionary too. A run whose slowest rg took more than 1.5 times its fastest is marked: the machine was busy.
--worst adds inputs made to be slow, as rates relative to prose (they must stay above 1/20), for both.
If bulk_extractor (or what --bulk-extractor names) is there it is timed too on the first 32 MiB, scanners accts and email.
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
    "one capital": b"A ",
    "capitals, small": b"Aa ",
    "two capitalised words": b"Smith Jones. ",
    "names": b"DENISE KOWALCZYK ",
    "names, last first": b"KOWALCZYK, DENISE M.\n",
    "hyphens": b"O'A-",
    "particles": b"Van de la ",
    "strange words": b"Qwortowicz Xyzzyova ",
    "labels and names": b"Client: Mary Smith ",
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
    arguments.add_argument("--bulk-extractor", default="bulk_extractor")
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
                ways = {"shapes": ours, "with names": ours + ["--names"]}
                found = {name: cpu(way + [str(corpus)])[1] for name, way in ways.items()}
                ratios, rates, peer = {name: [] for name in ways}, {name: [] for name in ways}, []
                for _ in range(options.pairs):
                    a, counted = cpu(theirs)
                    peer.append(a)
                    for name, way in ways.items():
                        b, _ = cpu(way + [str(corpus)])
                        ratios[name].append(a / b)
                        rates[name].append(corpus.stat().st_size / b / 1e9)
                busy = "  (busy machine)" if max(peer) > 1.5 * min(peer) else ""
                for name in ways:
                    print("%-14s %-10s rg/ours %.2f %.2f %.2f (min median max)  ours %.2f GB/s  rg %.3f GB/s%s" % (
                        corpus.name, name, min(ratios[name]), statistics.median(ratios[name]), max(ratios[name]),
                        statistics.median(rates[name]), corpus.stat().st_size / statistics.median(peer) / 1e9, busy))
                counts = ", ".join(line.replace("\t", " ") for line in found["with names"].splitlines())
                print("    rg: %s matches; ours: %s" % (counted.strip() or "0", counts))
                if shutil.which(options.bulk_extractor):
                    part = os.path.join(scratch, "part")
                    with open(corpus, "rb") as source, open(part, "wb") as out:
                        out.write(source.read(32 << 20))
                    for name, way in ways.items():
                        bulk = []
                        for pair in range(min(3, options.pairs)):
                            folder_out = os.path.join(scratch, "%s-%s-%d" % (corpus.name, name, pair))
                            a, _ = cpu([options.bulk_extractor, "-q", "-j1", "-E", "accts", "-e", "email", "-o", folder_out, part])
                            b, _ = cpu(way + [part])
                            bulk.append(a / b)
                        print("    %-10s bulk_extractor/ours %.1f %.1f %.1f (min median max) on 32 MiB" % (
                            name, min(bulk), statistics.median(bulk), max(bulk)))
        if options.worst:
            size = 64 << 20
            prose = next((c for c in folder.iterdir() if "prose" in c.name), None)
            ways = {"shapes": ours, "with names": ours + ["--names"]}
            reference = {}
            if prose:
                part = os.path.join(scratch, "prose")
                with open(prose, "rb") as source, open(part, "wb") as out:
                    out.write(source.read(size))
                for name, way in ways.items():
                    reference[name] = min(cpu(way + [part])[0] for _ in range(3)) / os.path.getsize(part)
            for title, unit in WORST.items():
                part = os.path.join(scratch, "worst")
                with open(part, "wb") as out:
                    piece = unit * ((1 << 20) // len(unit) + 1)
                    for _ in range(size >> 20):
                        out.write(piece)
                for name, way in ways.items():
                    seconds = min(cpu(way + [part])[0] for _ in range(2)) / os.path.getsize(part)
                    relative = "  1/%.1f of prose" % (seconds / reference[name]) if reference else ""
                    slow = "  TOO SLOW" if reference and seconds > 20 * reference[name] else ""
                    print("%-22s %-10s %7.3f GB/s%s%s" % (title, name, 1e-9 / seconds, relative, slow))


if __name__ == "__main__":
    main()
