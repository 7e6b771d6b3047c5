#!/usr/bin/env bash
# Evidence to scope to later steps: a Samba log in which one account only looks and another reads, and the thief's own
# archive listing. Scope, people, exports and the case's log agree; nothing of the evidence stands plain in the case.
source "$(dirname "$0")/common.sh"
/usr/bin/python3 - "$work" <<'PY'
import pathlib, random, sys, zlib
work = pathlib.Path(sys.argv[1])
random.seed(3)
given = "Ada Ben Cleo Dina Egon Faye Gus Hana Ivo Jana".split()
family = "Achterberg Boswell Carraway Delacroix Eastwick Farnsworth Gallowglass Hathersage Ibbotson Jessamine".split()
n = 0
for folder in ("HR", "Clients/2025", "Clients/2026", "Finance"):
    (work / "share" / folder).mkdir(parents=True)
    for f in range(10):
        rows = ["Name,SSN,DOB"]
        for _ in range(5):
            rows.append(f"{given[n % 10]} {family[n // 10 % 10]}{'abcdefghij'[n // 20]},{random.randint(100, 665):03}-{random.randint(10, 99)}-{random.randint(1000, 9999)},{random.randint(1, 12):02}/{random.randint(1, 28):02}/{random.randint(1940, 2000)}")
            n += 1
        (work / "share" / folder / f"list {f:02}.csv").write_text("\n".join(rows) + "\n")
files = sorted(str(p.relative_to(work / "share")) for p in (work / "share").rglob("*.csv"))
log = [f"<173>Nov 23 15:14:{i % 60:02} smbd_audit: alice|10.0.0.5|pc|records|openat|ok|r|/srv/records/{f}" for i, f in enumerate(files)]
for i, f in enumerate(files[:15]):
    log += [f"<173>Nov 23 16:0{i // 10}:{i:02} smbd_audit: mallory|10.0.0.9|pc|records|{op}/srv/records/{f}"
            for op in ("create_file|ok|0x120089|file|open|", "pread_recv|ok|", "pread_recv|ok|")]
log.append("<173>Nov 23 18:00:00 smbd_audit: alice|10.0.0.5|pc|records|disconnect|ok|records")
(work / "audit.log").write_text("\n".join(log) + "\n")
listing = "\n7-Zip [64] 16.02\n\nListing archive: loot.7z\n\n--\nPath = loot.7z\nType = 7z\n\n----------\n"
for name in [files[0], files[30], "gone/secret plan.docx"]:
    path = work / "share" / name
    data = path.read_bytes() if path.exists() else b"x" * 777
    listing += f"Path = {name}\nSize = {len(data)}\nPacked Size = 9\nModified = 2026-11-23 15:15:32\nAttributes = A\nCRC = {zlib.crc32(data):08X}\nEncrypted = +\nMethod = LZMA2:24 7zAES:19\nBlock = 0\n\n"
(work / "leak.txt").write_text(listing)
PY
case="$work/case"
expect 0 "$spillmap" scan --quiet --case "$case" "$work/share"
expect 0 "$spillmap" evidence add --case "$case" --quiet --zone UTC --year 2026 --complete "$work/audit.log"
expect 2 "$spillmap" evidence add --case "$case" "$work/audit.log"    # the same a second time
expect 2 "$spillmap" evidence add --case "$case" "$work/share/HR/list 00.csv"  # no log
json() { "$spillmap" "$@" --case "$case" --json >"$work/$1.json"; }

# Logs as they lie about: rotated and compressed, in UTF-16, or as a table of a tool that is not known. Raw lines are
# shown of all of them.
gzip -k "$work/audit.log"
iconv -f UTF-8 -t UTF-16 "$work/audit.log" >"$work/wide.log"
{ echo "who,did,what,at"; echo 'mallory,READ,Clients/2025/list 03.csv,2026-11-23 15:59:00'; echo 'mallory,DENIED,Clients/2025/list 04.csv,2026-11-23 15:59:30'; } >"$work/tool.csv"
for kind in audit.log.gz wide.log tool.csv; do
  cp -r "$case" "$work/other"
  "$spillmap" evidence remove --case "$work/other" 1
  columns=()
  if [ "$kind" = tool.csv ]; then
    expect 2 "$spillmap" evidence add --case "$work/other" "$work/tool.csv"
    expect 0 "$spillmap" evidence columns "$work/tool.csv"
    grep -q "time=4" "$work/out" || fail "the column of times is not suggested: $(cat "$work/out")"
    columns=(--columns "path=3,time=4,account=1,action=2,on:DENIED=failed,on:READ=read")
  fi
  expect 0 "$spillmap" evidence add --case "$work/other" --quiet --zone UTC --year 2026 "${columns[@]}" "$work/$kind"
  expect 0 "$spillmap" evidence explain --case "$work/other" "Clients/2025/list 03.csv"
  grep -q "mallory.*: read" "$work/out" && grep -Eq "byte [0-9]+: .*list 03.csv" "$work/out" || fail "$kind: $(cat "$work/out")"
  rm -rf "$work/other"
done

window=(--from 2026-11-23T15:30:00Z --to 2026-11-23T17:00:00Z)
json scope "${window[@]}"
json people
json evidence list
mv "$work/evidence.json" "$work/one.json"
mv "$work/scope.json" "$work/read.json"
json scope "${window[@]}" --actor alice
mv "$work/scope.json" "$work/alice.json"
json scope
mv "$work/scope.json" "$work/open.json"
# A new piece of evidence: what the thief holds, proven by size and CRC, and what the case does not hold.
expect 0 "$spillmap" evidence add --case "$case" --quiet "$work/leak.txt"
json scope --grade held
mv "$work/scope.json" "$work/held.json"
json evidence list --not-held
mv "$work/evidence.json" "$work/missing.json"
json evidence explain "Clients/2025/list 00.csv"
mv "$work/evidence.json" "$work/explained.json"
# A choice holds for all that follows.
json scope "${window[@]}" --actor mallory --use lower
json people
expect 0 "$spillmap" export --quiet --case "$case" --out "$work/lists"
expect 0 "$spillmap" report --quiet --case "$case" --out "$work/report.html"
expect 0 "$spillmap" incident load --case "$case" "$source_dir/demo/incident.toml"
json law
expect 0 "$spillmap" notify --quiet --case "$case" --draft --pack --out "$work/letters"
expect 0 "$spillmap" verify "$work/letters"
expect 0 "$spillmap" verify --case "$case"
"$spillmap" log --case "$case" --json >"$work/log.json"
/usr/bin/python3 - "$work" <<'PY'
import csv, json, pathlib, sys
work = pathlib.Path(sys.argv[1])
load = lambda name: json.loads((work / f"{name}.json").read_text())
rows = lambda name: list(csv.DictReader(open(work / "lists" / name, newline="")))
read = load("read")
assert (read["lower"], read["upper"], read["all"]) == ({"files": 15, "people": 75}, {"files": 15, "people": 75}, {"files": 40, "people": 200}), read
assert load("alice")["lower"]["files"] == 0 and load("alice")["upper"]["files"] == 0, "a listing is no reading"
assert load("open")["upper"]["files"] == 40, "without a window nothing is cleared"
assert load("held")["lower"]["files"] == 2, "size and CRC-32 prove what the thief holds"
assert [n["name"] for n in load("missing")["names"]] == ["loot.7z gone/secret plan.docx"], load("missing")
claims = load("explained")["files"][0]["claims"]
assert {(c["actor"], c["grade"]) for c in claims} >= {("alice", "listed"), ("mallory", "read")}, claims
raw = [r["raw"] for c in claims for r in c["records"]]
log = (work / "audit.log").read_text() + (work / "leak.txt").read_text()
assert raw and all(r and r in log for r in raw), "raw lines are those of the evidence"
people = load("people")
assert people["found"] == 75 and people["scope"]["list"] == "lower" and people["scope"]["files"] == 15, people["scope"]
assert len(rows("people.csv")) == 75 and len(rows("files.csv")) == 15
assert {r["file"] for r in rows("findings.csv")} == {r["path"] for r in rows("files.csv")}
grades = {r["file"]: r["proven"] for r in rows("scope.csv")}
assert len(grades) == 40 and sum(g == "read" for g in grades.values()) + sum(g == "held" for g in grades.values()) >= 15
# Laws and letters are for the people of the chosen list, and the pack says what they rest on.
assert load("law")["people"] == 75 and max(d["count"] for d in load("law")["duties"]) == 75, load("law")
told = [r["person_id"] for n in ("letters", "held", "substitute", "none") for r in csv.DictReader(open(work / f"letters/wave-1/{n}.csv", newline=""))]
assert sorted(told) == sorted(r["person_id"] for r in rows("people.csv")), len(told)
manifest = json.loads((work / "letters/manifest.json").read_text())
assert "15 of 40 files, 75 of 200 people" in manifest["facts"]["scope"], manifest["facts"]
assert {"evidence.json", "lists/scope.csv"} <= {f["path"] for f in manifest["files"]}
assert len(json.loads((work / "letters/evidence.json").read_text())["evidence"]) == 2
assert len(list(csv.DictReader(open(work / "letters/lists/scope.csv", newline="")))) == 40
acts = [e["action"] for e in load("log")]
assert acts.count("evidence.add") == 2 and "scope" in acts, acts
PY
# Only words of six letters and more: encrypted bytes hold a word of three letters, in either case, once in some 15 cases.
plain="srv/records|smbd_audit|secret plan|pread_recv|mallory"
# No pipe: grep leaves at the first word that it finds, and whoever still writes to it would be what failed.
LC_ALL=C grep -aqiE "$plain" "$work/audit.log" || fail "the search for plain words does not work"
if LC_ALL=C grep -aqiE "$plain" "$case"/*; then fail "evidence stands plain in the case"; fi
expect 0 "$spillmap" scope --case "$case" --everything
json people
/usr/bin/python3 -c 'import json,sys; p = json.load(open(sys.argv[1])); assert p["found"] == 200 and p["scope"] is None' "$work/people.json"
# A changed log shows none of its lines any more.
sed -i 's/mallory/eleanor/' "$work/audit.log"
json evidence explain "Clients/2025/list 01.csv"
/usr/bin/python3 -c 'import json,sys; c = json.load(open(sys.argv[1]))["files"][0]["claims"]; assert all(r["raw"] is None for x in c if x["actor"] == "mallory" for r in x["records"]), c' "$work/evidence.json"
expect 0 "$spillmap" evidence remove --case "$case" 1
json scope --grade read
/usr/bin/python3 -c 'import json,sys; s = json.load(open(sys.argv[1])); assert s["lower"]["files"] == 2, s' "$work/scope.json"
expect 0 "$spillmap" verify --case "$case"
passed
