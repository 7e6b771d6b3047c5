#!/usr/bin/env python3
"""The second half of fuzz/run: targets.py SEEDS SECONDS [TARGET...] | targets.py --status | targets.py --keep

Machines are shared, so what counts is the CPU time of a target; in CI it is the clock, so that CI ends in time wherever
it runs, and nothing of it is recorded. build/fuzz/done/TARGET holds, a word each: a fingerprint of the sources that the
target is about, the CPU seconds and inputs it has had with them, and the commit of the last run. For a reader these
sources are its own files below src/extract/formats and the target itself, not the code it shares with others: that
would make every target new with every change. fuzz/hours.tsv keeps the same words from clone to clone: --keep takes
into it what this build knows, and a run counts on from there.
"""
import concurrent.futures
import hashlib
import os
import pathlib
import re
import signal
import subprocess
import sys
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
BUILD = ROOT / "build/fuzz"
PROGRAMS = BUILD / "fuzz"
HOURS = ROOT / "fuzz/hours.tsv"
# Name, program, folder of seeds, sources.
OTHERS = {
    "scan": ("fuzz_scan", "by-format/txt", ["src/detect"]),
    "people": ("fuzz_people", "text", ["src/detect", "src/attribute"]),
    "serial": ("fuzz_serial", None, ["src/pipeline/protocol.cc", "src/casefile"]),
    "scope": ("fuzz_scope", "text", ["src/scope"]),
    "any": ("fuzz_format", "by-format/docx", ["src/extract/identify.cc", "src/extract/formats/table.cc"]),
}
HANG_SECONDS = 20
USUAL_BYTES = 65536  # of an input; more only where a seed has more
KEPT_SECONDS = 60  # what CI gives a target is not worth a line
# More memory than a worker has is refused as there; see memory_bound.cc.
ENVIRONMENT = {**os.environ, "ASAN_OPTIONS": "detect_leaks=0:allocator_may_return_null=1:max_allocation_size_mb=1024",
               "UBSAN_OPTIONS": "print_stacktrace=1"}
TICKS = os.sysconf("SC_CLK_TCK")
said = threading.Lock()


def say(text):
    with said:
        print(text, flush=True)


def own_sources(places):
    """Of the readers whose code stands there: the folder below formats/, or the files of a name."""
    lines = subprocess.run(["addr2line", "-e", PROGRAMS / "fuzz_format", *places], capture_output=True, text=True, check=True).stdout.splitlines()
    for place, line in zip(places, lines, strict=True):
        found = re.search(r"(src/extract/formats/)([^/:]+)(/?)", line)
        if not found:
            sys.exit(f"fuzz/run: where is the reader at {place}? addr2line says {line}")
        yield [found[1] + found[2]] if found[3] else [found[1] + pathlib.Path(found[2]).stem + end for end in (".cc", ".h")]


def targets():
    out = {name: (program, seeds, sources + [f"fuzz/{program}.cc"]) for name, (program, seeds, sources) in OTHERS.items()}
    listed = subprocess.run([PROGRAMS / "fuzz_format", "--formats"], capture_output=True, text=True, check=True).stdout
    names, places = zip(*(line.split("\t") for line in listed.splitlines()))
    for name, sources in zip(names, own_sources(places)):
        out[name] = ("fuzz_format", f"by-format/{name}", sources + ["fuzz/fuzz_format.cc"])
    listed = subprocess.run([PROGRAMS / "fuzz_evidence", "--formats"], capture_output=True, text=True, check=True).stdout
    for name in listed.split():
        source = f"src/evidence/formats/{name.replace('-', '_')}.cc"
        out[f"log-{name}"] = ("fuzz_evidence", f"evidence/{name}", [source, "fuzz/fuzz_evidence.cc"])
    return out


def fingerprint(sources):
    digest = hashlib.sha256()
    for source in sources:
        path = ROOT / source
        files = [path] if path.is_file() else sorted(f for f in path.rglob("*") if f.suffix in (".cc", ".h"))
        for file in files:
            if not file.name.endswith("_test.cc"):
                digest.update(str(file.relative_to(ROOT)).encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def kept():
    """The lines of hours.tsv: target -> fingerprint, CPU seconds, inputs, commit."""
    if not HOURS.exists():
        return {}
    rows = (line.split("\t") for line in HOURS.read_text().splitlines() if not line.startswith("#"))
    return {name: (mark, float(seconds), int(inputs), commit) for name, mark, seconds, inputs, commit in rows}


def done_here(name):
    try:
        mark, seconds, inputs, commit = (BUILD / "done" / name).read_text().split()
    except (OSError, ValueError):
        return None
    return mark, float(seconds), int(inputs), commit


def had(name, mark):
    """CPU seconds and inputs so far at these sources."""
    known = [] if os.environ.get("CI") else [done_here(name), kept().get(name)]
    return max(((seconds, inputs) for then, seconds, inputs, _ in filter(None, known) if then == mark), default=(0.0, 0))


def keep(known):
    rows = {}
    for name, (_, _, sources) in known.items():
        mark = fingerprint(sources)
        rows[name] = max((row for row in (done_here(name), kept().get(name)) if row and row[0] == mark), key=lambda row: row[1], default=None)
    head = "".join(line + "\n" for line in HOURS.read_text().splitlines() if line.startswith("#"))
    HOURS.write_text(head + "".join(f"{name}\t{mark}\t{seconds:.0f}\t{inputs}\t{commit}\n"
                                    for name, (mark, seconds, inputs, commit) in ((n, r) for n, r in rows.items() if r and r[1] >= KEPT_SECONDS)))


def record(name, mark, seconds, inputs, commit):
    if os.environ.get("CI"):
        return
    (BUILD / "done").mkdir(parents=True, exist_ok=True)
    new = BUILD / "done" / f".{name}"
    new.write_text(f"{mark} {seconds:.0f} {inputs} {commit}\n")
    new.rename(BUILD / "done" / name)


def cpu_seconds(pid):
    try:
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None
    return (int(fields[11]) + int(fields[12])) / TICKS


def inputs_of(log):
    """The final figure if it ended in order, else that of the last line of progress."""
    with open(log, "rb") as file:
        file.seek(0, os.SEEK_END)
        file.seek(max(0, file.tell() - 65536))
        tail = file.read()
    found = re.findall(rb"stat::number_of_executed_units:\s*(\d+)", tail) or re.findall(rb"^#(\d+)\t", tail, re.MULTILINE)
    return int(found[-1]) if found else 0


def environment(name, program):
    if program == "fuzz_evidence":
        return {**ENVIRONMENT, "SPILLMAP_EVIDENCE": name.removeprefix("log-")}
    return ENVIRONMENT if program != "fuzz_format" or name == "any" else {**ENVIRONMENT, "SPILLMAP_FORMAT": name}


def only_slow_here(name, program, found):
    """True if an input that took long by the clock takes less CPU time than counts as a hang."""
    def limit():
        import resource
        resource.setrlimit(resource.RLIMIT_CPU, (HANG_SECONDS, HANG_SECONDS))
    again = subprocess.run([PROGRAMS / program, found], env=environment(name, program), preexec_fn=limit,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return again.returncode == 0


def run(name, target, seeds, seconds, commit):
    program, from_, sources = target
    mark = fingerprint(sources)
    before, count = had(name, mark)
    corpus, log = BUILD / "corpus" / name, BUILD / "logs" / name
    corpus.mkdir(parents=True, exist_ok=True)
    given = [f.stat().st_size for f in (seeds / from_).iterdir()] if from_ and (seeds / from_).is_dir() else []
    longest = max([USUAL_BYTES, *given])  # a sound file that is cut is none
    while before < seconds:
        command = [PROGRAMS / program, f"-timeout={6 * HANG_SECONDS}", "-rss_limit_mb=2048", f"-max_len={longest}", "-handle_usr1=1",
                   f"-artifact_prefix={BUILD}/found/{name}-", "-print_final_stats=1", f"-seed={1 if os.environ.get('CI') else 0}", corpus]
        if given:
            command.append(seeds / from_)
        with open(log, "wb") as out:
            child = subprocess.Popen(command, stdout=out, stderr=out, env=environment(name, program))
        used, asked, started = 0.0, False, time.monotonic()
        recorded = started
        while child.poll() is None:
            time.sleep(0.5)
            used = time.monotonic() - started if os.environ.get("CI") else cpu_seconds(child.pid) or used
            if not asked and before + used >= seconds:
                child.send_signal(signal.SIGUSR1)  # it ends after the input at hand
                asked = True
            if time.monotonic() - recorded > 15:
                record(name, mark, before + used, count + inputs_of(log), commit)
                recorded = time.monotonic()
        before, count = before + used, count + inputs_of(log)
        text = log.read_bytes()
        written = re.findall(rb"Test unit written to (\S+)", text)
        if child.returncode == 0 and asked:
            record(name, mark, before, count, commit)
        elif written and b"timeout-" in written[-1] and only_slow_here(name, program, written[-1].decode()):
            os.unlink(written[-1])
            record(name, mark, before, count, commit)
        else:
            lines = [l for l in text.decode(errors="replace").splitlines()
                     if re.search(r"ERROR|SUMMARY|does not hold|runtime error|Test unit written", l)]
            say(f"{name:<16} FOUND SOMETHING (status {child.returncode}):\n  " + "\n  ".join(lines[:8] or text.decode(errors="replace").splitlines()[-20:]))
            return False
    say(f"{name:<16} {before:6.0f} s {count:>12,} inputs, nothing found")
    return True


def main():
    known = targets()
    if sys.argv[1:] == ["--status"]:
        for name, (_, _, sources) in known.items():
            seconds, inputs = had(name, fingerprint(sources))
            print(f"{name:<16} {seconds:6.0f} s {inputs:>12,} inputs  {sources[0]}")
        return 0
    if sys.argv[1:] == ["--keep"]:
        keep(known)
        return 0
    seeds, seconds, only = pathlib.Path(sys.argv[1]), float(sys.argv[2]), sys.argv[3:]
    for name in only:
        if name not in known:
            sys.exit(f"fuzz/run: no target {name}")
    first = os.environ.get("FUZZ_FIRST", "").split()
    names = only or [n for n in first if n in known] + [n for n in known if n not in first]
    for folder in ("found", "logs"):
        (BUILD / folder).mkdir(parents=True, exist_ok=True)
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True).stdout.strip() or "none"
    with concurrent.futures.ThreadPoolExecutor(int(os.environ.get("FUZZ_JOBS") or os.cpu_count())) as pool:
        good = list(pool.map(lambda name: run(name, known[name], seeds, seconds, commit), names))
    if not all(good):
        print("fuzz/run: see build/fuzz/found", file=sys.stderr)
        return 1
    print(f"fuzz: {len(good)} targets, nothing found")
    return 0


if __name__ == "__main__":
    sys.exit(main())
