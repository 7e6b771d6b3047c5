#!/usr/bin/env bash
# A second scan reads nothing; a changed, an added and a removed file are seen, and only they are read.
source "$(dirname "$0")/common.sh"
cp -a "$demo/share" "$work/share"
scan case "$work/share"
export_all case
cp -a "$work/case.lists" "$work/before.lists"
files=$(figure case files)

scan case "$work/share"
[ "$(figure case items_read)" -eq 0 ] || fail "a second scan read $(figure case items_read) items"
[ "$(figure case bytes_read)" -eq 0 ] || fail "a second scan read $(figure case bytes_read) bytes"
[ "$(figure case files_unchanged)" -eq "$files" ] || fail "a second scan found $(figure case files_unchanged) of $files files unchanged"
export_all case
same case before

removed="$(cd "$work/share" && find . -type f -name '*.txt' | LC_ALL=C sort | sed 's|^\./||' | head -1)"
changed="$(cd "$work/share" && find . -type f -name '*.csv' | LC_ALL=C sort | sed 's|^\./||' | head -1)"
rm "$work/share/$removed"
printf '\nWinterbourne,Ottilie,223-45-6789\n' >>"$work/share/$changed"
mkdir "$work/share/New"
printf 'Client: Leopold Brackenridge\nSSN: 223-45-6781\nDOB: 03/04/1971\nDiagnosis: type 2 diabetes\n' >"$work/share/New/intake.txt"
scan case "$work/share"
[ "$(figure case items_read)" -eq 2 ] || fail "$(figure case items_read) items read after one change and one new file"
[ "$(figure case files_removed)" -eq 1 ] || fail "$(figure case files_removed) files seen as removed"
export_all case
[ "$(row case.lists "$removed" status)" = "0 rows" ] || fail "the removed file is still listed"
[ "$(row case.lists New/intake.txt status)" = read ] || fail "the new file is not listed"
[ "$(row case.lists "$changed" sha256)" != "$(row before.lists "$changed" sha256)" ] || fail "the change is not seen"
grep -q 'Brackenridge' "$work/case.lists/people.csv" || fail "the person of the new file is not listed"
grep -q '223456781' "$work/case.lists/people.csv" || fail "the number of the new file is not listed"

# The same as a case that never knew the files before, but for the ids that were given then.
scan fresh "$work/share"
export_all fresh
same_people case fresh

# A file that is only touched has its content already.
touch "$work/share/New/intake.txt"
scan case "$work/share"
[ "$(figure case items_read)" -eq 0 ] || fail "a touched file was read as if it were new"
expect 0 "$spillmap" verify --quiet --case "$work/case"
passed
