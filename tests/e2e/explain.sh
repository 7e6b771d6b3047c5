#!/usr/bin/env bash
# `explain` shows a file with what was found in it, member by member, from the sandbox and without a case; numbers are
# masked unless it is asked to reveal them.
source "$(dirname "$0")/common.sh"
cd "$work"
printf 'Client: Leopold Brackenridge\nDOB: 03/04/1971\nSSN: 523-45-6781\nDx: major depressive disorder\n' >intake.txt
/usr/bin/python3 - <<'PY'
import zipfile
with zipfile.ZipFile('box.zip', 'w') as z:
    z.write('intake.txt', 'letters/intake.txt')
    z.writestr('second.txt', 'Patient: Ottilie Winterbourne\nSSN: 524-45-6789\n')
    z.writestr('odd.bin', bytes(range(200, 256)) * 40)
PY

expect 0 "$spillmap" explain intake.txt
grep -q 'Leopold Brackenridge\]' out || fail "the name is not marked"
grep -q 'ssn, of A; ' out || fail "the number has no owner"
grep -q ': client' out || fail "the role is not told"
grep -q '6781' out || fail "the masked number is not shown"
if grep -q '523-45' out; then fail "a number is not masked"; fi
if grep -q $'\x1b' out; then fail "colour where no terminal is"; fi
expect 0 "$spillmap" explain --reveal intake.txt
grep -q '523-45-6781' out || fail "nothing was revealed"

# Each member in its turn; what is not read is told, with status 3.
expect 3 "$spillmap" explain box.zip
grep -q 'box.zip!/letters/intake.txt' out || fail "the first member is not shown"
grep -q 'Winterbourne\]' out || fail "the second member is not shown"
grep -q 'odd.bin.*unsupported' out || fail "what is not read is not told"
expect 3 "$spillmap" explain --json box.zip
/usr/bin/python3 - out <<'PY'
import json, sys
items = json.load(open(sys.argv[1]))["items"]
by_path = {i["path"]: i for i in items}
part = by_path["box.zip!/letters/intake.txt"]["parts"][0]
ssn = [f for f in part["findings"] if f["element"] == "ssn"]
assert len(ssn) == 1 and ssn[0]["value"].endswith("6781") and "523" not in ssn[0]["value"], ssn
assert ssn[0]["by_form"] + ssn[0]["by_words"] == ssn[0]["confidence"], ssn
assert "text" not in part
person = [m for m in part["mentions"] if "Brackenridge" in m["name"]][0]
assert person["role"] == "client" and part["findings"].index(ssn[0]) in person["findings"], person
assert by_path["box.zip!/odd.bin"]["status"] == "unsupported"
PY

expect 0 "$spillmap" explain --html page.html intake.txt
grep -q "default-src 'none'" page.html || fail "the page may fetch things"
grep -q '<mark class=i>' page.html || fail "no number is marked in the page"
if grep -q '523-45' page.html; then fail "a number of the page is not masked"; fi

# The colour of a terminal.
script -qec "'$spillmap' explain intake.txt" /dev/null >on_terminal </dev/null || true
grep -q $'\x1b\[1;31m' on_terminal || fail "no colour on a terminal"

expect 2 "$spillmap" explain "$work"
grep -q 'is a folder' err || fail "a folder is not told from a file"
expect 2 "$spillmap" explain 'not there'
expect 2 "$spillmap" explain --json --html x.html intake.txt
[ ! -e spillmap-case ] || fail "a case was made"
passed
