#!/usr/bin/python3
"""evidence.py [--program PATH] [--speed] [PART...]: how well logs and listings are read, against labelled samples of others.

Needs SPILLMAP_EVAL, a folder with evidence/ and public/incident/ (or ../shared/eval beside the repository), and the program
spillmap-evidence. Without the samples it says so and ends well. A line for each measure: figure, bar, pass or MISS; status 1
if a bar was missed. Parts: samba samba_forms auditd rclone listings listing_forms cut evtx exports golden zeek cloud; --speed adds rates, as CPU time.
"""
import collections
import datetime
import glob
import gzip
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
EVAL = pathlib.Path(os.environ.get("SPILLMAP_EVAL") or ROOT.parent / "shared/eval")
PROGRAM = None
missed = []


def measure(name, good, figure, bar=""):
    print(f"{name:<52} {figure:<34} {bar:<22} {'pass' if good else 'MISS'}", flush=True)
    if not good:
        missed.append(name)


def read(path, *options):
    out = subprocess.run([PROGRAM, *options, path], capture_output=True, check=False)
    if out.returncode != 0:
        missed.append(str(path))
        print(f"{path}: status {out.returncode}: {out.stderr.decode(errors='replace')[:200]}")
        return []
    return [json.loads(line) for line in out.stdout.decode(errors="replace").splitlines()]


def read_bytes(data, *options):
    with tempfile.NamedTemporaryFile() as file:
        file.write(data)
        file.flush()
        return read(file.name, *options)


def of_kind(lines, kind):
    return [line for line in lines if line["kind"] == kind]


def truth_files():
    out = {}
    for line in open(EVAL / "evidence/truth_corpus_2000.txt", encoding="utf-8"):
        size, path = line.rstrip("\n").split(" ", 1)
        out[path.removeprefix("./")] = int(size)
    return out


def samba():
    folder = EVAL / "evidence"
    data = gzip.open(folder / "samba_full_audit_alice_ls_then_bob_mget_2000.log.gz").read()
    claims = of_kind(read_bytes(data), "claim")
    truth = set(truth_files())
    taken = {a: {c["path"].removeprefix("/srv/records/") for c in claims if c["axis"] == "read" and c.get("account") == a}
             for a in ("alice", "bob")}
    measure("Samba: files read by who copied", taken["bob"] == truth, f"{len(taken['bob'] & truth)} of {len(truth)}, {len(taken['bob'] - truth)} others", "all, no other")
    measure("Samba: files read by who only listed", not taken["alice"], str(len(taken["alice"])), "0")
    claims = of_kind(read(folder / "samba_openat_false_reads_from_ls.log"), "claim")
    measure("Samba: opens of a listing above 'listed'", all(c["grade"] == "listed" for c in claims), f"{sum(c['grade'] != 'listed' for c in claims)} of {len(claims)}", "0")
    # A name with a line break: neither the cut name nor what follows is claimed.
    plain = data.decode().splitlines()[:200]
    forged = plain[:100] + ["<173>Nov 23 16:08:38 smbd_audit: bob|127.0.0.1|vm|records|pread_recv|ok|/srv/records/odd/new",
                            "line|10.0.0.9|fs|records|pread_recv|ok|x.txt"] + plain[100:]
    lines = read_bytes(("\n".join(forged) + "\n").encode())
    bad = [c for c in of_kind(lines, "claim") if c["path"] in ("/srv/records/odd/new", "x.txt") or c.get("address") == "10.0.0.9"]
    measure("Samba: claims of a forged name", not bad and len(of_kind(lines, "tainted")) == 2, str(len(bad)), "0")
    for name in sorted(glob.glob(str(folder / "samba_*.log"))):
        info = of_kind(read(name), "info")[0]
        measure(f"Samba: lines not understood, {os.path.basename(name)[6:40]}", info.get("format") == "samba" and info["unparsed"] == 0, f"{info.get('unparsed')} of {info.get('records')}", "0")


def samba_forms():
    """The labelled log rewritten into other shapes that servers write: the answer must stay the same."""
    data = gzip.open(EVAL / "evidence/samba_full_audit_alice_ls_then_bob_mget_2000.log.gz").read().decode()
    lines = [re.match(r"<(\d+)>(\w+ +\d+ [\d:]+) smbd_audit: (\w+)\|([\d.]+)\|(\w+)\|(\w+)\|(.*)$", l).groups() for l in data.splitlines()]

    def iso(text):
        return f"2026-11-{int(text.split()[1]):02d}T{text.split()[2]}"

    def old(rest):
        rest = rest.replace("openat|", "open|").replace("pread_recv|", "pread|")
        return rest if rest.startswith(("connect|", "disconnect|")) else rest.replace("/srv/records/", "").replace("|/srv/records", "|.")
    shapes = {
        "host and process id": lambda p, t, u, i, m, s, r: f"{t} fs1 smbd_audit[4711]: {u}|{i}|{m}|{s}|{r}\n",
        "full time": lambda p, t, u, i, m, s, r: f"{iso(t)}.123456+01:00 fs1 smbd_audit[4711]: {u}|{i}|{m}|{s}|{r}\n",
        "RFC 5424": lambda p, t, u, i, m, s, r: f"<{p}>1 {iso(t)}.123456+01:00 fs1 smbd_audit 4711 - - {u}|{i}|{m}|{s}|{r}\n",
        "Samba's own file": lambda p, t, u, i, m, s, r: f"[{iso(t).replace('-', '/').replace('T', ' ')}.123456,  1] ../../source3/modules/vfs_full_audit.c:784(do_log)\n  {u}|{i}|{m}|{s}|{r}\n",
        "own file, one line, with ids": lambda p, t, u, i, m, s, r: f"[{iso(t).replace('-', '/').replace('T', ' ')}.123456,  1, pid=4711, effective(1002, 1002), real(1002, 0), class=full_audit] ../../source3/modules/vfs_full_audit.c:784(do_log)\n  {u}|{i}|{m}|{s}|{r}\n",
        "prefix of two": lambda p, t, u, i, m, s, r: f"<{p}>{t} smbd_audit: {u}|{i}|{r}\n",
        "prefix, address first": lambda p, t, u, i, m, s, r: f"<{p}>{t} smbd_audit: {i}|{u}|{s}|{r}\n",
        "prefix with names": lambda p, t, u, i, m, s, r: f"<{p}>{t} smbd_audit: IP={i}|USER={u}|MACHINE={m}|VOLUME={s}|{r}\n",
        "prefix with a domain": lambda p, t, u, i, m, s, r: f"{t} fs1 smbd_audit: CORP\\{u}|{i}|{m}|{s}|{r}\n",
        "old names, paths in the share": lambda p, t, u, i, m, s, r: f"{t} fs1 smbd_audit[4711]: {u}|{i}|{m}|{s}|{old(r)}\n",
        "sendfile": lambda p, t, u, i, m, s, r: f"<{p}>{t} smbd_audit: {u}|{i}|{m}|{s}|{r.replace('pread_recv|', 'sendfile|')}\n",
        "asked and got": lambda p, t, u, i, m, s, r: "".join(f"<{p}>{t} smbd_audit: {u}|{i}|{m}|{s}|{x}\n" for x in ([r.replace("pread_recv|", "pread_send|"), r] if r.startswith("pread_recv|") else [r])),
        "line ends of Windows": lambda p, t, u, i, m, s, r: f"{t} fs1 smbd_audit: {u}|{i}|{m}|{s}|{r}\r\n",
        "among other daemons": lambda p, t, u, i, m, s, r: f"{t} fs1 smbd_audit[1]: {u}|{i}|{m}|{s}|{r}\n{t} fs1 kernel: [1.0] eth0: link up\n",
        "without headers": lambda p, t, u, i, m, s, r: f"{u}|{i}|{m}|{s}|{r}\n",
    }
    truth = set(truth_files())
    for name, shape in shapes.items():
        claims = of_kind(read_bytes("".join(shape(*line) for line in lines).encode()), "claim")
        taken = collections.defaultdict(set)
        for claim in claims:
            if claim["axis"] == "read":
                taken[claim.get("account")].add(claim["path"].removeprefix("/srv/records/"))
        measure(f"Samba as: {name}", dict(taken) == {"bob": truth}, ", ".join(f"{k} {len(v & truth)}+{len(v - truth)}" for k, v in taken.items()), "bob 2000+0")


def auditd():
    lines = read(EVAL / "evidence/auditd_samba_openat_enriched.log")
    claims = of_kind(lines, "claim")
    opened = [(c.get("account"), c["path"]) for c in claims if c["axis"] == "opened"]
    measure("auditd: real opens, by inode", opened == [("bob", "/srv/records/dept00/y2019/rec_00000.txt")], str(opened)[:34], "1, of bob")
    others = [(c["axis"], c["path"], c.get("renamed_to", "")) for c in claims if c["axis"] in ("altered", "deleted")]
    want = [("altered", "/srv/records/dept01/a.tmp", ""), ("altered", "/srv/records/dept01/a.tmp", "/srv/records/dept01/a.lockbit"), ("deleted", "/srv/records/dept01/a.lockbit", "")]
    measure("auditd: put, renamed, removed in the right folder", others == want, f"{sum(o in want for o in others)} of 3", "3")
    measure("auditd: claims of O_PATH or /proc names", not [c for c in claims if "/proc/" in c["path"]] and len(opened) == 1, "0", "0")


def rclone():
    truth = truth_files()
    for name in ("rclone_1.60_vv.log", "rclone_1.60_json.log"):
        lines = read(EVAL / "evidence" / name)
        sent = [c["path"] for c in of_kind(lines, "claim") if c["axis"] == "sent"]
        folder = "dept01" if "vv" in name else "dept02"
        want = {p.split("/", 1)[1] for p in truth if p.startswith(folder + "/")}
        measure(f"rclone: {name}", set(sent) == want and len(sent) == 100, f"{len(set(sent) & want)} of 100, {len(set(sent) - want)} others", "100, no other")


def listings():
    truth = truth_files()
    for name, count in (("listing_tree.txt", 100), ("listing_smbclient_recurse_ls.txt", 2000), ("listing_rclone_lsl.txt", 34),
                        ("7z_l_slt_encrypted_names_visible.txt", 34)):
        claims = of_kind(read(EVAL / "evidence" / name), "claim")
        right = sum(1 for c in claims for t in [c["path"].replace("\\", "/")]
                    if any((p == t or p.endswith("/" + t)) and c.get("size") == s for p, s in truth.items()))
        measure(f"listing: {name[:40]}", right == len(claims) == count, f"{right} of {count}, {len(claims) - right} others", "all, with sizes")
    claims = of_kind(read(EVAL / "evidence/7z_l_slt_encrypted_names_visible.txt"), "claim")
    measure("sealed archive: with CRC-32", all("crc32:" in c.get("hash", "") for c in claims), f"{len(claims)} of 34", "all")
    flows = of_kind(read(EVAL / "evidence/nfdump_csv_smb_loopback.csv"), "flow")
    measure("flows: bytes of the copy", max((f["bytes_out"] for f in flows), default=0) == 1845449, str(max((f["bytes_out"] for f in flows), default=0)), "1845449")


def listing_forms():
    """Listings made here by the tools themselves, of invented files with blanks, letters of other tongues and odd marks."""
    files = {"HR/pay roll 2025.csv": 120, "HR/2025/tax.csv": 7, "HR/2025/M\u00fcller, J\u00f6rg.pdf": 99, "HR/[draft] a&b.txt": 5,
             "HR/empty": 0, "IT/notes 'x'.txt": 31, "IT/deep/er/last one.docx": 12, "readme": 3, "IT/a  two blanks.txt": 4}
    with tempfile.TemporaryDirectory() as folder:
        top = pathlib.Path(folder) / "srv"
        for name, size in files.items():
            (top / name).parent.mkdir(parents=True, exist_ok=True)
            (top / name).write_bytes(b"x" * size)
        (top / "IT/nothing").mkdir()
        with zipfile.ZipFile(top.parent / "loot.zip", "w") as archive:
            for name in files:
                archive.write(top / name, name)
        plain = {**os.environ, "LC_ALL": "C.UTF-8"}
        commands = {"ls -lR": ["ls", "-lR", "."], "ls -lRi, full times": ["ls", "-lRi", "--time-style=full-iso", "."], "ls -laR of a path": ["ls", "-laR", str(top)],
                    "tar -tv": "tar -cf - * | tar -tvf -", "find -ls": ["find", ".", "-ls"], "find -printf": ["find", ".", "-type", "f", "-printf", "%M %n %u %g %s %TY-%Tm-%Td %TH:%TM %p\n"],
                    "find": ["find", ".", "-mindepth", "1"], "sha256sum": "find . -type f | sed 's,^./,,' | xargs -d '\\n' sha256sum",
                    "unzip -l": ["unzip", "-l", "../loot.zip"], "unzip -v": ["unzip", "-v", "../loot.zip"], "zipinfo": ["zipinfo", "../loot.zip"],
                    "tree": ["tree"], "tree -s -D": ["tree", "-s", "-D"], "tree -apF": ["tree", "-apF"], "tree --charset=ascii -f": ["tree", "--charset=ascii", "-f"],
                    "7z l": ["7z", "l", "../loot.zip"], "7z l -slt": ["7z", "l", "-slt", "../loot.zip"],
                    "ls -R": ["ls", "-R", "."], "ls -sRQ of a path": ["ls", "-sRQ", str(top)], "du -a": ["du", "-a"], "du -ah": ["du", "-ah", "."], "tree -J": ["tree", "-J"], "tree -Js": ["tree", "-J", "-s"]}
        for name, command in commands.items():
            shell = isinstance(command, str)
            try:
                out = subprocess.run(command, cwd=top, shell=shell, env=plain, capture_output=True, check=True).stdout
            except (OSError, subprocess.CalledProcessError):
                print(f"listing by {name}: skipped, the tool is not here")
                continue
            claims = of_kind(read_bytes(out), "claim")
            got = {c["path"].removeprefix("./").removeprefix(str(top) + "/"): c.get("size") for c in claims}
            # A bare name at the end of a list of paths may be a folder: then it is told as tainted.
            folders = {"HR", "HR/2025", "IT", "IT/deep", "IT/deep/er", "IT/nothing"}
            wrong = [p for p in got if p not in files and p not in folders]
            wrong += [p for p, size in got.items() if p in files and size not in (None, files[p])]
            lost = set(files) - set(got)
            loose = name.startswith(("find", "tree", "du", "ls -R", "ls -s")) and name != "find -ls"
            measure(f"listing by {name}", not wrong and len(lost) <= (1 if name == "find" else 0) and (loose or not folders & set(got)),
                    f"{len(files) - len(lost)} of {len(files)}, wrong {wrong[:2]}", "all, no other")


def cut():
    """Each sample cut at many bytes: no failure, and no claim that the whole does not make."""
    invented = failures = cuts = 0
    for path in sorted((EVAL / "evidence").iterdir()):
        if path.suffix not in (".log", ".txt", ".csv", ".json"):
            continue
        data = path.read_bytes()
        brief = lambda lines: {(c["axis"], c.get("account"), c["path"], c.get("renamed_to")) for c in of_kind(lines, "claim")}
        whole = read_bytes(data)
        name = of_kind(whole, "info")[0].get("format") if whole else ""
        if not name:
            continue
        known = brief(whole)
        for size in range(1, len(data), max(1, len(data) // 60)):
            cuts += 1
            lines = read_bytes(data[:size], "--format", name)
            failures += not lines
            invented += len(brief(lines) - known)
    measure("samples cut at 60 places each", not invented and not failures, f"{cuts} cuts, {invented} invented", "0, no failure")


def evtx_files():
    out = {}
    for part in ("evtx-fileaccess", "evtx-other"):
        base = EVAL / "public/incident" / part
        for path in base.rglob("*.evtx"):
            out[str(path.relative_to(base))] = path
    return out


def plain_value(value):
    value = "" if value is None else str(value)
    if re.fullmatch(r"0x[0-9a-fA-F]+", value):
        return hex(int(value, 16))
    return " ".join(value.split())


def evtx():
    files = evtx_files()
    truth = collections.defaultdict(list)
    for line in open(EVAL / "public/incident/truth/evtx-file-events.jsonl", encoding="utf-8"):
        record = json.loads(line)
        truth[record["file"]].append(record)
    counts = collections.defaultdict(dict)
    for line in open(EVAL / "public/incident/truth/evtx-event-counts.tsv", encoding="utf-8").read().splitlines()[1:]:
        name, event, count = line.split("\t")
        counts[name][int(event)] = int(count)
    fields = right = fewer = more = 0
    for name, path in sorted(files.items()):
        events = read(path, "--events")
        found = collections.Counter(e["event_id"] for e in events)
        for event, count in counts[name].items():
            fewer += found[event] < count
            more += found[event] > count
        by_record = {(e["event_id"], e["record"]): e for e in events}
        for want in truth[name]:
            got = by_record.get((want["event_id"], int(want["record"])), {})
            for key, value in want.items():
                if key in ("file", "event_id", "record"):
                    continue
                fields += 1
                if key == "time":
                    second, fraction = value.rstrip("Z").split(".")
                    at = int(datetime.datetime.fromisoformat(second + "+00:00").timestamp())
                    right += (at + 11644473600) * 10**7 + int(fraction[:7]) == got.get("filetime")
                elif key == "computer":
                    right += got.get("computer") == value
                else:
                    right += plain_value(got.get("data_" + key)) == plain_value(value)
    measure("EVTX: fields of file events", fields > 0 and right / fields >= 0.995, f"{right} of {fields} in {len(files)} files", ">= 99.5 %")
    measure("EVTX: event counts below libevtx", fewer == 0, f"{fewer} (above, by salvage: {more})", "0")
    wrong = total = 0
    pairs = {(r["file"], r["event_id"], r["record"]): r for rs in truth.values() for r in rs}
    for name, path in sorted(files.items()):
        for claim in of_kind(read(path), "claim"):
            total += 1
            text = (claim.get("root", "") + "\\" + claim["path"]).lower()
            wrong += "ipc$" in text or text.lstrip("\\").startswith("registry\\") or text.endswith("lsass.exe")
    reads = sum(1 for r in pairs.values() if r["event_id"] == 4663 and r.get("ObjectType") == "File" and int(r["AccessMask"], 16) & 1)
    claimed = sum(1 for path in files.values() for c in of_kind(read(path), "claim") if c["rule"] == "windows.4663.read")
    measure("EVTX: claims of IPC$, registry, processes", wrong == 0, f"{wrong} of {total}", "0")
    measure("EVTX: 4663 on files with the right to read", claimed == reads, f"{claimed} of {reads}", "all")


def exports():
    """JSON exports: claims counted against the events themselves, read by json here."""
    total = wrong = different = 0
    for path in sorted((EVAL / "public/incident/mordor-zips").rglob("*.zip")):
        with zipfile.ZipFile(path) as archive:
            for member in archive.namelist():
                if not member.endswith(".json"):
                    continue
                data = archive.read(member)
                want = collections.Counter()
                for line in data.decode(errors="replace").splitlines():
                    try:
                        event = json.loads(line)
                    except ValueError:
                        continue
                    if event.get("EventID") == 5145 and not str(event.get("ShareName", "")).upper().endswith("IPC$"):
                        target = str(event.get("RelativeTargetName", ""))
                        failed = "FAILURE" in str(event.get("EventType", "")) or str(event.get("Keywords")) in ("0x8010000000000000", "-9218868437227405312")
                        if target not in ("", "\\", "-") and not failed:
                            want["5145"] += 1
                    if event.get("EventID") == 4663 and event.get("ObjectType") == "File" and "pipe\\" not in str(event.get("ObjectName", "")).lower():
                        if int(str(event.get("AccessMask", "0")), 16) & 1:
                            want["4663.read"] += 1
                claims = of_kind(read_bytes(data), "claim")
                total += len(claims)
                wrong += sum("ipc$" in (c.get("root", "") + c["path"]).lower() or c["path"].lower().startswith("\\registry\\") for c in claims)
                got = collections.Counter()
                for claim in claims:
                    if claim["rule"].startswith("windows.5145"):
                        got["5145"] += 1
                    if claim["rule"] == "windows.4663.read":
                        got["4663.read"] += 1
                if got != want:
                    different += 1
                    print(f"  {member}: {dict(got)}, wanted {dict(want)}")
    measure("JSON exports: claims of IPC$ or registry", wrong == 0, f"{wrong} of {total}", "0")
    measure("JSON exports: files with other counts", different == 0, str(different), "0")


def golden():
    """auditd against the parsed records that others keep beside their logs: records, and the names of PATH records."""
    base = EVAL / "public/incident"
    logs = unparsed = records = 0
    for path in sorted(list((base / "auditd-parser").rglob("*.log")) + list((base / "auditd-go-libaudit").rglob("*.log"))):
        text = path.read_text(errors="replace")
        want = len([l for l in text.splitlines() if re.search(r"(^|\s)type=\S+ (msg=)?audit\(\d", l)])
        if want == 0:
            continue
        info = of_kind(read(path, "--format", "auditd"), "info")[0]
        logs += 1
        records += want
        unparsed += max(0, want - (info["records"] - info["unparsed"]))
    measure("auditd logs of others: records not parsed", unparsed == 0 and logs > 0, f"{unparsed} of {records} in {logs} logs", "0")


def zeek():
    base = EVAL / "public/incident"
    unparsed = logs = 0
    for path in sorted(base.glob("zeek-baselines/*/*.log")) + sorted(base.glob("mordor-apt29-zeek/**/*.log")):
        if not re.search(r"(smb_files|files|conn)\.log$", path.name):
            continue
        info = of_kind(read(path, "--format", "zeek"), "info")[0]
        logs += 1
        unparsed += info["unparsed"]
    measure("Zeek: records not understood", unparsed == 0, f"{unparsed} in {logs} logs", "0")
    # The same records as JSON give the same claims.
    same = compared = 0
    for path in sorted(base.glob("zeek-baselines/*/*.log")):
        if not re.search(r"(smb_files|files)\.log$", path.name):
            continue
        text = path.read_text(errors="replace").splitlines()
        log = next((l.split("\t")[1] for l in text if l.startswith("#path")), "")
        fields = next((l.split("\t")[1:] for l in text if l.startswith("#fields")), [])
        types = next((l.split("\t")[1:] for l in text if l.startswith("#types")), [])
        if not fields or not types or not log:
            continue
        tsv, out = io.StringIO(), []
        for line in text:
            if line.startswith("#"):
                tsv.write(line + "\n")
                continue
            cells = ["1323202604.512058" if c == "XXXXXXXXXX.XXXXXX" else c for c in line.split("\t")]
            tsv.write("\t".join(cells) + "\n")
            record = {"_path": log}
            for field, kind, cell in zip(fields, types, cells):
                if cell in ("-", "(empty)"):
                    continue
                plain = re.sub(r"\\x([0-9a-f]{2})", lambda m: chr(int(m[1], 16)), cell.replace("\\\\", "\0")).replace("\0", "\\")
                if kind.startswith(("set", "vector")):
                    record[field] = plain.split(",")
                elif kind in ("count", "int", "port"):
                    record[field] = int(cell)
                elif kind in ("time", "double", "interval"):
                    record[field] = float(cell) if kind != "time" else json.loads(cell)
                elif kind == "bool":
                    record[field] = cell == "T"
                else:
                    record[field] = plain
            out.append(json.dumps(record))
        strip = lambda lines: [{k: v for k, v in c.items() if k != "records"} for c in of_kind(lines, "claim")]
        a = strip(read_bytes(tsv.getvalue().encode(), "--format", "zeek"))
        b = strip(read_bytes(("\n".join(out) + "\n").encode(), "--format", "zeek"))
        compared += 1
        same += a == b
    measure("Zeek: text and JSON say the same", same == compared and compared > 0, f"{same} of {compared} logs", "all")


def cloud():
    base = EVAL / "public/incident"
    records = bad = 0
    for path in sorted((base / "cloudtrail-invictus").rglob("*.json")):
        want = len(json.load(open(path, encoding="utf-8")).get("Records", []))
        info = of_kind(read(path), "info")[0]
        records += want
        bad += abs(want - info.get("records", 0)) + info.get("unparsed", 0)
        bad += info.get("format") != "cloudtrail"
    measure("CloudTrail: records", bad == 0 and records > 0, f"{records}, {bad} wrong", "all")
    kinds = collections.defaultdict(list)
    for line in open(base / "panther-tests/cases.jsonl", encoding="utf-8"):
        case = json.loads(line)
        log = case.get("log")
        if not isinstance(log, dict):
            continue
        for kind in case.get("log_types") or []:
            kinds[kind].append(log)
    wants = {"AWS.CloudTrail": ("cloudtrail", lambda r: r.get("eventName")), "AWS.S3ServerAccess": ("s3", lambda r: r.get("operation")),
             "Box.Event": ("box", lambda r: r.get("event_type")), "GSuite.ActivityEvent": ("google", None),
             "Microsoft365.Audit.SharePoint": ("m365", lambda r: r.get("Operation"))}
    for kind, (name, need) in wants.items():
        logs = [l for l in kinds[kind] if need is None or need(l)]
        lines = read_bytes("".join(json.dumps(l) + "\n" for l in logs).encode(), "--format", name)
        info = of_kind(lines, "info")[0]
        claims = collections.Counter(c["rule"] for c in of_kind(lines, "claim"))
        limit = info["unparsed"] if name == "google" else 0
        measure(f"{kind}: records", info["records"] == len(logs) and info["unparsed"] <= limit, f"{info['records']} of {len(logs)}", "all")
        print("   " + ", ".join(f"{rule} {count}" for rule, count in sorted(claims.items())))


def speed():
    """Rates of the processor's time: a shared machine makes the clock on the wall useless."""
    def rate(name, data, bar):
        with tempfile.NamedTemporaryFile() as file:
            file.write(data)
            file.flush()
            best = 0.0
            for _ in range(3):
                out = subprocess.run([PROGRAM, "--count", file.name], capture_output=True, text=True, check=True)
                best = max(best, float(re.search(r"([\d.]+) MB/s", out.stderr)[1]))
        measure(f"speed: {name}", best >= bar, f"{best:.0f} MB/s", f">= {bar} MB/s")
    folder = EVAL / "evidence"
    rate("Samba", gzip.open(folder / "samba_full_audit_alice_ls_then_bob_mget_2000.log.gz").read() * 60, 400)
    rate("auditd", (folder / "auditd_samba_openat_enriched.log").read_bytes() * 4000, 400)
    rate("rclone", (folder / "rclone_1.60_vv.log").read_bytes() * 12000, 400)
    rate("smbclient", (folder / "listing_smbclient_recurse_ls.txt").read_bytes() * 500, 400)
    chunks = b"".join(p.read_bytes()[4096:] for p in evtx_files().values())
    head = next(iter(evtx_files().values())).read_bytes()[:4096]
    rate("EVTX", head + chunks * max(1, 100_000_000 // max(1, len(chunks))), 150)


PARTS = [samba, samba_forms, auditd, rclone, listings, listing_forms, cut, evtx, exports, golden, zeek, cloud]


def main():
    global PROGRAM
    arguments = sys.argv[1:]
    if "--program" in arguments:
        at = arguments.index("--program")
        PROGRAM = arguments[at + 1]
        del arguments[at:at + 2]
    else:
        found = [p for p in (ROOT / "build/release/src/evidence/spillmap-evidence", ROOT / "build/dev/src/evidence/spillmap-evidence") if p.exists()]
        PROGRAM = str(found[0]) if found else None
    if not (EVAL / "evidence").is_dir():
        print(f"evidence.py: skipped, there is no {EVAL}/evidence (SPILLMAP_EVAL)")
        return 0
    if PROGRAM is None:
        print("evidence.py: build spillmap-evidence first", file=sys.stderr)
        return 2
    with_speed = "--speed" in arguments
    names = [a for a in arguments if not a.startswith("--")]
    for part in PARTS:
        if not names or part.__name__ in names:
            part()
    if with_speed:
        speed()
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
