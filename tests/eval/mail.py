#!/usr/bin/env python3
"""Scores readers of mail on files that others published: attachments, texts of messages, mails of a mailbox; and that no
file crashes a reader or ends as read with nothing in it.

    tests/eval/mail.py [EXTRACT] [--show N]

EXTRACT is spillmap-extract (default: of build/dev). The files are found through the environment variable SPILLMAP_EVAL,
else in ../shared/eval beside the repository. For mail stores the truth is what readpst (package pst-utils) makes of them.
"""
import email
import email.policy
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
EVAL = pathlib.Path(os.environ.get("SPILLMAP_EVAL", ROOT.parent / "shared/eval"))
MAIL = EVAL / "public/mail"
SHOW = int(sys.argv[sys.argv.index("--show") + 1]) if "--show" in sys.argv else 0
EXTRACT = next((a for a in sys.argv[1:] if "/" in a), str(ROOT / "build/dev/src/extract/spillmap-extract"))
MEMBER = re.compile(r"^<member> (.*?)  (\S+)  (\d+) bytes  (\S+) (.*)$", re.M)
STATUS = re.compile(r"^----- (\w+) ?(.*)$", re.M)


class Read:
    def __init__(self, path):
        done = subprocess.run([EXTRACT, "-r", str(path)], capture_output=True, timeout=120)
        self.crashed = done.returncode != 0
        self.text = done.stdout.decode("utf-8", "replace")
        self.members = [(m[0], int(m[2])) for m in MEMBER.findall(self.text)]
        ends = STATUS.findall(self.text)
        self.status, self.reason = ends[-1] if ends else ("unsupported", "")
        self.body = re.sub(r"(?m)^(#####|-----|<end>|<member>).*$", "", self.text)
        self.words = norm(self.body)
        self.silent = self.status == "read" and not self.words.strip() and not self.members and path.stat().st_size > 0


def norm(text):
    return " " + " ".join(re.findall(r"\w+", text.lower())) + " "


def holds(read, text):
    """Nine in ten of its lines of three words or more stand in what was read; all of it when it is short."""
    lines = [norm(line) for line in re.split(r"[\r\n]+", text)]
    lines = [line for line in lines if line.strip()]
    long = [line for line in lines if len(line.split()) >= 3] or lines
    flat = read.words.replace(" ", "")
    found = sum(line.replace(" ", "") in flat for line in long)
    return not long or found >= 0.9 * len(long)


class Score:
    def __init__(self, name):
        self.name, self.right, self.all, self.missed = name, 0, 0, []

    def add(self, right, what):
        self.all += 1
        self.right += bool(right)
        if not right:
            self.missed.append(what)

    def print(self):
        if not self.all:
            return True
        print(f"{self.name:34} {self.right:5} of {self.all:5}  {self.right / self.all:.4f}")
        for missed in self.missed[:SHOW]:
            print("      missed:", missed)
        return self.right >= 0.98 * self.all


def tnef(scores):
    attachments, bodies = scores["tnef attachments"], scores["tnef bodies"]
    for path in sorted((MAIL / "mimekit/tnef").glob("*.tnef")):
        folder = path.with_suffix("")
        if not folder.is_dir():
            continue
        read = Read(path)
        have = [(name.split("!/")[-1], size) for name, size in read.members]
        for wanted in sorted(folder.iterdir()):
            if wanted.name in ("message.rtf", "message.txt"):
                text = Read(wanted)
                bodies.add(holds(read, text.body.replace("[body]", "")), f"{path.name}: {wanted.name}")
            else:
                content = wanted.read_bytes()
                size = len(content)
                if content.startswith(b"This attachment is a MAPI"):
                    continue  # another message stands behind it in the list
                if content.startswith(b"\x78\x9f\x3e\x22"):  # a message, kept packed there
                    right = any(name.endswith((".eml", ".vcf")) for name, _ in have)
                else:  # some of the lists have their line ends changed
                    lines = content.count(b"\n")
                    right = any(s in (size, size + lines) for _, s in have)
                attachments.add(right, f"{path.name}: {wanted.name} {size}, have {have}")


def msg(scores):
    attachments, bodies, people = scores["msg attachments"], scores["msg bodies"], scores["msg recipients"]
    for path in sorted((MAIL / "msgreader").glob("*.json")):
        message = path.with_suffix(".msg")
        if not message.exists():
            continue
        truth = json.loads(path.read_text(encoding="utf-8"))
        read = Read(message)
        have = [(name, size) for name, size in read.members]
        for one in truth.get("attachments", []):
            size, name = one.get("contentLength"), one.get("fileName")
            right = any((size is None or s == size) and (not name or n.endswith(name)) for n, s in have)
            attachments.add(right, f"{message.name}: {name} {size}, have {have}")
        if truth.get("body", "").strip():
            bodies.add(holds(read, truth["body"]), f"{message.name}: {truth['body'][:60]!r}")
        if truth.get("subject"):
            bodies.add(norm(truth["subject"]).strip() in read.words, f"{message.name}: subject {truth['subject']!r}")
        for one in truth.get("recipients", []):
            wanted = one.get("email") if "@" in one.get("email", "") else one.get("name")
            people.add(norm(wanted or "").strip() in read.words, f"{message.name}: {wanted}")


def stores(scores):
    attachments, bodies = scores["store attachments"], scores["store messages"]
    if shutil.which("readpst") is None:
        print("mail stores: skipped, readpst is not installed")
        return
    for path in sorted(p for p in MAIL.rglob("*") if p.suffix.lower() in (".pst", ".ost")):
        read = Read(path)
        flat = read.words.replace(" ", "")
        with tempfile.TemporaryDirectory() as folder:
            # -e: a file a message; -D: deleted ones, too
            subprocess.run(["readpst", "-e", "-q", "-D", "-o", folder, str(path)], capture_output=True, timeout=300)
            sizes = [size for _, size in read.members]
            for wanted in sorted(pathlib.Path(folder).rglob("*.eml")):
                # readpst writes attachments beside the message, too, in some versions; only the message counts.
                message = email.message_from_bytes(wanted.read_bytes(), policy=email.policy.default)
                for part in message.walk():
                    if part.is_multipart():
                        continue
                    name, content = part.get_filename(), part.get_payload(decode=True) or b""
                    if part.get_content_type() == "text/plain" and not name:
                        text = content.decode(part.get_content_charset() or "utf-8", "replace")
                        if text.startswith((">From ", "From ")):
                            continue  # a message in a message, which readpst writes down as text
                        bodies.add(holds(read, text), f"{path.name}: {wanted.name}: {text[:60]!r}")
                    elif name and part.get_content_type() not in ("text/calendar", "application/rtf"):
                        right = len(content) in sizes or norm(name).strip().replace(" ", "") in norm(read.text).replace(" ", "")
                        attachments.add(right, f"{path.name}: {name} {len(content)}")
                subject = str(message["Subject"] or "")
                if subject.strip():
                    bodies.add(norm(subject).replace(" ", "") in flat, f"{path.name}: subject {subject!r}")


def twins(scores):
    """One message in several of Outlook's forms. Its text in other scripts is damaged at the source."""
    folder = MAIL / "bulk_extractor-outlook/Outlook_Files"
    for path in sorted(folder.iterdir()) if folder.is_dir() else []:
        if path.suffix.lower() in (".msg", ".mht", ".mhtml", ".eml", ".htm", ".html", ".rtf", ".oft", ".txt"):
            read = Read(path)
            for text in ("InBody_Email@email.com", "Man is distinguished, not only by his reason"):
                scores["same text in every form"].add(norm(text).replace(" ", "") in read.words.replace(" ", ""), path.name)


def mailboxes(scores):
    for path in sorted((MAIL / "mimekit/mbox").glob("*-offsets.json")):
        mailbox = path.with_name(path.name.replace("-offsets.json", ".mbox.txt"))
        mailbox = mailbox if mailbox.exists() else path.with_name("jwz.mbox.txt")
        if not mailbox.exists():
            continue
        wanted = len(json.loads(path.read_text()))
        read = Read(mailbox)
        scores["mails of a mailbox"].add(read.text.count("=== new document") + 1 == wanted, mailbox.name)


def asserted(scores):
    """What Tika's own tests want to see."""
    path = EVAL / "public/documents/tika-test-documents/tika-assertions.jsonl"
    if not path.exists():
        return
    reads = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        one = json.loads(line)
        file = MAIL / "tika-test-documents" / one["file"]
        if one["kind"] != "contains" or one.get("markup") or not file.exists():
            continue
        read = reads.setdefault(file, None) or reads.setdefault(file, None) or Read(file)
        reads[file] = read
        scores["strings of Tika's tests"].add(norm(one["string"]).strip() in norm(read.text), f"{file.name}: {one['string']!r}")


def every_file(scores):
    skipped = {".json", ".list", ".key", ".cfg", ".cnf", ".conf", ".crt", ".pem", ".pfx"}
    for path in sorted(p for p in MAIL.rglob("*") if p.is_file() and p.suffix.lower() not in skipped):
        read = Read(path)
        name = str(path.relative_to(MAIL))
        scores["without a crash"].add(not read.crashed, name)
        if path.suffix != ".p7s":  # a signature by itself holds nothing
            scores["none silently empty"].add(not read.silent, name)
        scores["contract kept"].add("!!! CONTRACT" not in read.text, name)
        if SHOW and read.status not in ("read",):
            print(f"      {read.status:12} {name}: {read.reason}")


def main():
    if not MAIL.is_dir():
        print(f"skipped: {MAIL} is not there")
        return 0
    scores = {}

    class Scores(dict):
        def __missing__(self, name):
            self[name] = Score(name)
            return self[name]

    scores = Scores()
    for part in (tnef, msg, stores, twins, mailboxes, asserted, every_file):
        part(scores)
    good = [score.print() for score in scores.values()]
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
