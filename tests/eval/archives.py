#!/usr/bin/env python3
"""Scores the reading of archives and disk images on files that others published: members against lists made by bsdtar, and
whether what is encrypted or damaged is said to be.

    tests/eval/archives.py [EXTRACT] [--show N]

EXTRACT is spillmap-extract (default: of build/dev). The files are found through the environment variable SPILLMAP_EVAL,
else in ../shared/eval beside the repository. The lists are not independent: bsdtar and Spillmap use the same library.

Only what is a file or a link is compared. Spillmap lists items, and an item is a file or a member that could hold
something: an empty folder holds nothing and nobody. The lists do not say what is a folder, so bsdtar is asked.
"""
import collections
import csv
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
EVAL = pathlib.Path(os.environ.get("SPILLMAP_EVAL", ROOT.parent / "shared/eval"))
ARCHIVES = EVAL / "public/archives"
SHOW = int(sys.argv[sys.argv.index("--show") + 1]) if "--show" in sys.argv else 0
EXTRACT = next((a for a in sys.argv[1:] if "/" in a), str(ROOT / "build/dev/src/extract/spillmap-extract"))
MEMBER = re.compile(r"^<member> (.*?)  (\S+)  (\d+) bytes  (\S+) (.*)$", re.M)
IMAGES = {".raw", ".dd", ".e01", ".qcow2", ".vmdk", ".vhd", ".vhdx", ".001", ".dmg", ".iso", ".img"}


class Read:
    def __init__(self, path):
        try:
            done = subprocess.run([EXTRACT, str(path)], capture_output=True, timeout=120)
            self.crashed, self.text = done.returncode != 0, done.stdout.decode("utf-8", "replace")
        except subprocess.TimeoutExpired:
            self.crashed, self.text = True, ""
        self.format = (re.findall(r"^#####.*: (\S+)$", self.text, re.M) or ["unknown"])[0]
        self.members = [(m[0], int(m[2]), m[3]) for m in MEMBER.findall(self.text)]
        self.status, self.reason = (re.findall(r"^----- (\w+) ?(.*)$", self.text, re.M) or [("unsupported", "")])[-1]


def plain(name):
    """Names are printed with escapes by both, each in its way: what is left is compared."""
    name = re.sub(r"\\x[0-9A-Fa-f]{2}|\\[0-7]{3}|\\.|[^\x20-\x7e]|\?", "", name)
    name = re.split(r" link to | -> ", name)[0]
    name = re.sub(r"^2007 ", "", name)  # the list has a piece of a date there
    return re.sub(r"^(\./|/)+", "", name).rstrip("/")


def folders_of(path):
    """The folders of an archive, as bsdtar tells them."""
    try:
        told = subprocess.run(["bsdtar", "-tvf", str(path)], capture_output=True, timeout=60, check=False).stdout
    except (OSError, subprocess.TimeoutExpired):
        return set()
    lines = told.decode("utf-8", "replace").splitlines()
    return {plain(line.split(None, 8)[8]) for line in lines if line.startswith("d") and len(line.split(None, 8)) == 9}


def main():
    if not (ARCHIVES / "members.tsv").exists():
        print(f"skipped: {ARCHIVES}/members.tsv is not there")
        return 0
    if shutil.which("bsdtar") is None:
        print("bsdtar (Debian package libarchive-tools) is not here: empty folders, which are no items, count as missed")
    wanted, status = collections.defaultdict(list), {}
    with open(ARCHIVES / "members.tsv", newline="", encoding="utf-8", errors="replace") as table:
        for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE):
            status[row["archive"]] = row["bsdtar_status"]
            if row["name"]:
                wanted[row["archive"]].append(row["name"])
    passphrases = ARCHIVES / "libarchive/passphrases.json"
    locked = json.loads(passphrases.read_text()) if passphrases.exists() else {}
    members = members_all = 0
    right = collections.Counter()
    whole = collections.Counter()
    for archive, verdict in sorted(status.items()):
        path = ARCHIVES / archive
        if not path.is_file():
            continue
        read = Read(path)
        name = pathlib.Path(archive).name

        def score(kind, good, what):
            whole[kind] += 1
            right[kind] += bool(good)
            if not good and SHOW:
                print(f"      {kind}: {archive}: {what}")

        score("without a crash", not read.crashed, "")
        names = [plain(n) for n in wanted[archive]]
        folders = {n for n in names if any(m.startswith(n + "/") for m in names)} | {".", "..", ""}
        files = [n for raw, n in zip(wanted[archive], names) if n not in folders and not raw.endswith("/")]
        have = collections.Counter(plain(m[0]) for m in read.members)
        if read.text and path.suffix == ".mtree":
            continue  # a list of files that stand elsewhere: text
        if verdict == "ok" and not (len(files) == 1 and len(read.members) == 1):
            missed = [n for n in files if not have[n]]
            if missed:
                empty = folders_of(path)
                files, missed = [n for n in files if n not in empty], [n for n in missed if n not in empty]
            members += len(files) - len(missed)
            members_all += len(files)
            if missed and SHOW:
                print(f"      members: {archive} ({read.format}, {read.status} {read.reason}): {missed[:4]} of {len(files)}; have {list(have)[:4]}")
        elif verdict == "ok":
            members, members_all = members + 1, members_all + 1
        elif "Unrecognized" not in verdict and "Ignoring" not in verdict and verdict != "TIMEOUT":
            score("damage is told", read.status != "read", f"{verdict} but {read.format} {read.status}")
        if name in locked or "encrypt" in name.lower() or "aes" in name or "passphrase" in name:
            if path.suffix.lower() != ".tar":
                told = read.status == "encrypted" or any(m[2] == "encrypted" for m in read.members) or "encrypt" in read.reason
                score("encryption is told", told, f"{read.format} {read.status} {read.reason}")
        if path.suffix.lower() in IMAGES and read.format != "tar":
            score("images have members", read.members or read.status != "read", f"{read.format} {read.status} {read.reason}")
    print(f"{'members':34} {members:5} of {members_all:5}  {members / max(members_all, 1):.4f}")
    for kind in whole:
        print(f"{kind:34} {right[kind]:5} of {whole[kind]:5}  {right[kind] / whole[kind]:.4f}")
    return 0 if members >= 0.99 * members_all and all(right[k] == whole[k] for k in whole) else 1


if __name__ == "__main__":
    sys.exit(main())
