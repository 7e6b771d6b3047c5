#!/usr/bin/env bash
# Exit status: 0 done; 1 failed and nothing changed; 2 wrong use; 3 done, but something could not be read.
source "$(dirname "$0")/common.sh"
mkdir "$work/share"
printf 'Client: Leopold Brackenridge\nSSN: 223-45-6781\nDOB: 03/04/1971\n' >"$work/share/intake.txt"
case=(--case "$work/case")

expect 0 "$spillmap" --help
grep -q 'scan' "$work/out" || fail "--help does not name scan"
expect 0 "$spillmap" --version
for command in scan people show incident law ledger export report log verify; do
  expect 0 "$spillmap" "$command" --help
done

expect 2 "$spillmap"
expect 2 "$spillmap" nonsense
expect 2 "$spillmap" scan
expect 2 "$spillmap" scan --nonsense "$work/share"
expect 2 "$spillmap" scan "${case[@]}" "$work/not-there"
[ ! -e "$work/case" ] || fail "a wrong command made a case"
expect 2 "$spillmap" scan --case "$work/share/case" "$work/share"
[ ! -e "$work/share/case" ] || fail "a case was made inside what is to be read"
expect 2 "$spillmap" people "${case[@]}"

expect 0 "$spillmap" scan "${case[@]}" "$work/share"
expect 0 "$spillmap" people "${case[@]}"
grep -q Brackenridge "$work/out" || fail "the person is not listed"
! grep -q '223-45-6781\|223456781' "$work/out" || fail "an SSN is shown without --reveal"
id="$("$spillmap" people "${case[@]}" --json | /usr/bin/python3 -c 'import json,sys; print(json.load(sys.stdin)["people"][0]["person_id"])')"
expect 0 "$spillmap" show "${case[@]}" "$id"
grep -q 'intake.txt' "$work/out" || fail "show does not name the file"
expect 0 "$spillmap" show "${case[@]}" intake.txt
expect 0 "$spillmap" report "${case[@]}" --out "$work/report.html"
expect 0 "$spillmap" verify "${case[@]}"

# Every read command answers in JSON.
for command in "people" "show $id" "show intake.txt" "verify" "export --out $work/lists"; do
  # shellcheck disable=SC2086
  "$spillmap" ${command%% *} "${case[@]}" --json $(echo "$command" | cut -s -d' ' -f2-) >"$work/out" 2>"$work/err" || fail "$command --json"
  /usr/bin/python3 -m json.tool "$work/out" >/dev/null || fail "$command --json is no JSON"
done

printf '\377\330\377\340cut off' >"$work/share/photo.jpg"
printf 'PK\003\004' >"$work/share/broken.zip"
expect 3 "$spillmap" scan "${case[@]}" "$work/share"
expect 0 "$spillmap" people "${case[@]}"

# Where nothing may be written, the command fails and what was there is as it was.
printf 'occupied' >"$work/file"
expect 1 "$spillmap" export "${case[@]}" --out "$work/file/lists"
[ "$(cat "$work/file")" = occupied ] || fail "a failed export changed a file"

# The right case with the wrong key.
before="$(cat "$work/case/"* | sha256sum)"
status=0
XDG_CONFIG_HOME="$work/other-config" "$spillmap" people "${case[@]}" >"$work/out" 2>&1 || status=$?
[ "$status" -eq 1 ] || [ "$status" -eq 2 ] || fail "exit status $status without the key"
! grep -q Brackenridge "$work/out" || fail "a person is shown without the key"
[ "$before" = "$(cat "$work/case/"* | sha256sum)" ] || fail "a failed command changed the case"

# In the current folder, without --case.
cd "$work"
expect 3 "$spillmap" scan share
[ -e spillmap-case/header ] || fail "no case in the usual place"
grep -q spillmap-case "$work/err" || fail "the place of the case is not said"
expect 2 "$spillmap" export --out spillmap-case/lists
expect 3 "$spillmap" ledger
grep -q broken.zip "$work/out" || fail "the unread file is not in the ledger"
expect 0 "$spillmap" export --out lists
expect 0 "$spillmap" log --json
grep -q '"export"' "$work/out" || fail "the export is not in the log"
head -1 lists/people.csv | grep -q '^person_id,display_name,date_of_birth,ssn,address_line,city,state,zip,country,is_minor,is_deceased,roles,elements\b' ||
  fail "columns of people.csv"
head -1 lists/findings.csv | grep -q '^person_id,file,element,value,normalized,locator,confidence,how,reason\b' || fail "columns of findings.csv"
head -1 lists/files.csv | grep -q '^path,status,format,bytes,sha256,people,reason\b' || fail "columns of files.csv"
expect 2 "$spillmap" scan . # the case stands in what is to be read

# A passphrase instead of a key file.
printf 'correct horse\n' >"$work/passphrase"
printf 'wrong horse\n' >"$work/wrong"
expect 3 "$spillmap" scan --case "$work/second" --passphrase-file "$work/passphrase" "$work/share"
expect 0 "$spillmap" people --case "$work/second" --passphrase-file "$work/passphrase"
status=0
"$spillmap" people --case "$work/second" --passphrase-file "$work/wrong" >"$work/out" 2>&1 || status=$?
[ "$status" -eq 1 ] || [ "$status" -eq 2 ] || fail "exit status $status with a wrong passphrase"
passed
