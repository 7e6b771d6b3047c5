#!/usr/bin/env python3
"""What `spillmap scan` and its workers take of memory together, sampled while it runs.

    bench/memory.py [--program build/release/bin/spillmap] [--workers N] [--interval 0.05] [--export] PATH...
    bench/memory.py --make-text MIB FILE | --make-people MIB FILE | --make-distinct COUNT FILE

The first scans PATH... into a case that is thrown away, with --export writes its lists too, and prints for each the peak of the sum of PSS (what each page costs,
shared pages divided among those who share them; /proc/PID/smaps_rollup) of all processes, the peak of the sum of what
they hold for themselves alone (anonymous memory), the peak of the program and of the largest worker, and the time. Pages
of a mapped file count as PSS while they are mapped in; the system takes them back whenever it wants, so the bar for
growth with the size of a file is on anonymous memory. Reading another process's smaps needs root or the same rights that
a debugger needs: workers forbid it otherwise.

The others make inputs: a text of prose and log lines with an identifier in every thousandth, a CSV of people with few
names and telephone numbers among them, and one of COUNT people of whom no two have an SSN in common and few a name.
"""
import argparse
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time


def children(pid):
    try:
        return [int(p) for p in open(f"/proc/{pid}/task/{pid}/children").read().split()]
    except OSError:
        return []


def memory(pid):
    """(PSS, anonymous) in bytes; zeros when the process has just ended."""
    pss = anonymous = 0
    try:
        for line in open(f"/proc/{pid}/smaps_rollup"):
            if line.startswith("Pss:"):
                pss = int(line.split()[1]) << 10
            elif line.startswith("Pss_Anon:"):
                anonymous = int(line.split()[1]) << 10
    except (OSError, ProcessLookupError):
        pass
    return pss, anonymous


def run(what, command, environment, interval, case):
    started = time.monotonic()
    child = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    peak = peak_anonymous = peak_program = peak_worker = samples = 0
    while child.poll() is None:
        program = memory(child.pid)
        workers = [memory(pid) for pid in children(child.pid)]
        peak = max(peak, program[0] + sum(w[0] for w in workers))
        peak_anonymous = max(peak_anonymous, program[1] + sum(w[1] for w in workers))
        peak_program = max(peak_program, program[1])
        peak_worker = max([peak_worker] + [w[1] for w in workers])
        samples += 1
        time.sleep(interval)
    seconds = time.monotonic() - started
    print(child.stdout.read().strip())
    if child.returncode not in (0, 3):
        sys.exit(f"{what} ended with {child.returncode}")
    if peak == 0:
        sys.exit("smaps_rollup cannot be read: run as root")
    size = sum(f.stat().st_size for f in case.iterdir())
    mib = 1 << 20
    print(f"{what}: together {peak / mib:.0f} MiB PSS, {peak_anonymous / mib:.0f} MiB anonymous; program {peak_program / mib:.0f}, "
          f"largest worker {peak_worker / mib:.0f} MiB anonymous; case {size / mib:.0f} MiB; {seconds:.1f} s, {samples} samples")


def measure(arguments):
    with tempfile.TemporaryDirectory() as work:
        case = pathlib.Path(work, "case")
        environment = dict(os.environ, XDG_CONFIG_HOME=work + "/config")
        command = [arguments.program, "scan", "--quiet", "--case", str(case)]
        if arguments.workers:
            command += ["--workers", str(arguments.workers)]
        run("scan", command + arguments.paths, environment, arguments.interval, case)
        if arguments.export:
            command = [arguments.program, "export", "--reveal", "--case", str(case), "--out", work + "/lists"]
            run("export", command, environment, arguments.interval, case)


GIVEN = "Amara Bruno Celeste Dmitri Esperanza Farouk Greta Hiroshi Imani Joaquin Katya Luther Marisol Nadia Obinna".split()
FAMILY = "Abernathy Boateng Czerny Delacroix Ekwueme Fitzroy Galloway Hathaway Ibarra Jankowski Kowalczyk Lindqvist".split()
STREETS = "Maple Elm Willow Chestnut Madison Delaware Lark Hudson Quail Ontario".split()
TEXT = """The quarterly meeting moved to the second floor because the boiler was being repaired.
Please remember to send the minutes to everyone who could not come before Friday.
2024-03-02 04:15:07 INFO  backup: volume 3 of 9 written, 1204 files, 0 errors
The grant covers transport and meals but not the cost of training new volunteers.
2024-03-02 04:15:09 WARN  printer-2: toner low, next check in 240 minutes
Nobody objected to the change, so the new schedule starts with the coming month.
Deliveries come through the rear gate; ring twice and wait for the porter.
2024-03-02 04:16:44 INFO  session 8842 closed after 3118 ms, 42 rows sent
The committee thanked the staff for their patience during the weeks of the move.
Shelves in the archive are full again and boxes stand in the corridor.""".split("\n")


def person(dice):
    return (dice.choice(GIVEN), dice.choice(FAMILY), f"{dice.randint(1, 12):02}/{dice.randint(1, 28):02}/{dice.randint(1930, 2015)}",
            f"{dice.randint(100, 665):03}-{dice.randint(1, 99):02}-{dice.randint(1, 9999):04}")


def make(megabytes, path, line):
    dice = random.Random(1)
    left = megabytes << 20
    with open(path, "w", encoding="utf-8") as out:
        number = 0
        while left > 0:
            lines = []
            for _ in range(10_000):
                lines.append(line(dice, number))
                number += 1
            block = "\n".join(lines) + "\n"
            left -= len(block)
            out.write(block)


def text_line(dice, number):
    if number % 1000 == 999:
        given, family, birth, ssn = person(dice)
        return f"Client {given} {family}, DOB {birth}, SSN {ssn}, asked for a copy of the form."
    return TEXT[dice.randrange(len(TEXT))]


def people_line(dice, number):
    if number == 0:
        return "Client ID,First Name,Last Name,DOB,SSN,Street,City,State,ZIP,Phone"
    given, family, birth, ssn = person(dice)
    return (f"{number},{given},{family},{birth},{ssn},{dice.randint(1, 999)} {dice.choice(STREETS)} St,Albany,NY,"
            f"{dice.randint(12201, 12212)},518-{dice.randint(200, 999)}-{dice.randint(0, 9999):04}")


def make_distinct(count, path):
    dice = random.Random(2)
    begin = "b br c ch d dr f g gr h j k kl l m n p r s sh st t th v w z".split()
    middle = "a e i o u ai ea ou".split()
    end = "n r l s th nd rt ck m x".split()

    def word(syllables):
        return "".join(dice.choice(begin) + dice.choice(middle) for _ in range(syllables)).capitalize() + dice.choice(end)

    given, family, streets = ([word(1 + i % 2) for i in range(n)] for n in (2_000, 30_000, 3_000))
    areas, groups, serials = 560, 99, 9999
    with open(path, "w", encoding="utf-8") as out:
        print("Client ID,First Name,Last Name,DOB,SSN,Street,City,State,ZIP,Phone", file=out)
        for number, ssn in enumerate(dice.sample(range(areas * groups * serials), count)):
            area, rest = divmod(ssn, groups * serials)
            group, serial = divmod(rest, serials)
            print(f"{number + 1},{dice.choice(given)},{dice.choice(family)},"
                  f"{dice.randint(1, 12):02}/{dice.randint(1, 28):02}/{dice.randint(1930, 2015)},"
                  f"{100 + area:03}-{group + 1:02}-{serial + 1:04},{dice.randint(1, 9999)} {dice.choice(streets)} St,Albany,NY,"
                  f"{dice.randint(12201, 12212)},518-{dice.randint(200, 999)}-{dice.randint(0, 9999):04}", file=out)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=str(pathlib.Path(__file__).parents[1] / "build/release/bin/spillmap"))
    parser.add_argument("--workers", type=int)
    parser.add_argument("--interval", type=float, default=0.05)
    parser.add_argument("--make-text", type=int, metavar="MIB")
    parser.add_argument("--make-people", type=int, metavar="MIB")
    parser.add_argument("--make-distinct", type=int, metavar="COUNT")
    parser.add_argument("--export", action="store_true")
    parser.add_argument("paths", nargs="+", metavar="PATH")
    arguments = parser.parse_args()
    if arguments.make_text:
        make(arguments.make_text, arguments.paths[0], text_line)
    elif arguments.make_people:
        make(arguments.make_people, arguments.paths[0], people_line)
    elif arguments.make_distinct:
        make_distinct(arguments.make_distinct, arguments.paths[0])
    else:
        measure(arguments)


if __name__ == "__main__":
    main()
