#!/usr/bin/env bash
# Rules of the user's own: proved by their texts, told with file and line where they are wrong, used by scan and explain,
# kept in the case, and read again when they change.
source "$(dirname "$0")/common.sh"
# The worked example of the documentation holds.
mkdir -p "$work/rules" "$work/share"
awk '/^```toml$/ { on = 1; next } /^```$/ { on = 0 } on' "$source_dir/docs/rules.md" >"$work/rules/clinic.toml"
expect 0 "$spillmap" rules test "$work/rules"
grep -q '3 rules, 9 texts: all hold' "$work/out" || fail "the example of docs/rules.md does not hold"
expect 0 "$spillmap" rules list "$work/rules"
grep -q 'client-number .*clinic.toml:1' "$work/out" || fail "the rule is not listed with its place"

# One that does not hold, and one that is none.
sed 's/part CL-1044829/part CL-104482/' "$work/rules/clinic.toml" >"$work/broken.toml"
mkdir "$work/broken" "$work/none"
mv "$work/broken.toml" "$work/broken/"
expect 1 "$spillmap" rules test "$work/broken"
grep -q "broken.toml:11: client-number: 'part CL-104482' must not match and does" "$work/out" || fail "the text that does not hold is not told"
printf '[[number]]\nid = "a"\nelement = "shoe"\nshape = "######"\nmatch = ["1"]\nno_match = ["2"]\n' >"$work/none/a.toml"
expect 2 "$spillmap" rules test "$work/none"
grep -q "a.toml:3: 'shoe' is none of" "$work/err" || fail "the mistake is not told with its line"
expect 2 "$spillmap" scan --case "$work/never" --rules "$work/none" "$work/share"
[ ! -e "$work/never" ] || fail "a case was made with rules that are none"

printf 'Client: Leopold Brackenridge\nCL-104482 goes to Harbor Light.\nSincerely,\nWinifred Achterberg\n' >"$work/share/note.txt"
printf 'Ref,Programme\nCL-104484,Harbor Light\n' >"$work/share/list.csv"
found() { # CASE VALUE ELEMENT: how many findings have this value
  export_all "$1"
  /usr/bin/python3 - "$work/$1.lists/findings.csv" "$2" "$3" <<'PY'
import csv, sys
print(sum((r["value"], r["element"]) == tuple(sys.argv[2:4]) for r in csv.DictReader(open(sys.argv[1]))))
PY
}
expect 0 "$spillmap" scan --quiet --case "$work/case" "$work/share"
[ "$(found case 'Harbor Light' treatment)" = 0 ] || fail "the words are known without the rule"
[ "$(found case 'Winifred Achterberg' name)" = 1 ] || fail "the name is not found without the rule"
expect 0 "$spillmap" scan --quiet --case "$work/case" --rules "$work/rules" "$work/share"
[ "$(found case 'CL-104482' medical_record_number)" = 1 ] || fail "the number of the rule is not found"
[ "$(found case 'CL-104484' medical_record_number)" = 1 ] || fail "the number of the rule is not found in a table"
[ "$(found case 'Harbor Light' treatment)" = 2 ] || fail "the words of the rule are not found"
[ "$(found case 'Winifred Achterberg' name)" = 0 ] || fail "what must not be reported is"
grep -q "own rule 'client-number'" "$work/case.lists/findings.csv" || fail "the reason does not name the rule"
# Kept for later scans, and read again when they change.
expect 0 "$spillmap" scan --quiet --json --case "$work/case" "$work/share"
cp "$work/out" "$work/same.json"
[ "$(figure same items_read)" -eq 0 ] || fail "the same rules read $(figure same items_read) items again"
expect 0 "$spillmap" scan --quiet --json --case "$work/case" --no-rules "$work/share"
cp "$work/out" "$work/without.json"
[ "$(figure without items_read)" -eq 2 ] || fail "without rules $(figure without items_read) items were read again, not 2"
[ "$(found case 'Harbor Light' treatment)" = 0 ] || fail "the forgotten rule is still in force"
for n in 1 2 7; do
  expect 0 "$spillmap" scan --quiet --case "$work/w$n" --workers "$n" --rules "$work/rules" "$work/share"
  export_all "w$n"
done
same w1 w2
same w1 w7
expect 0 "$spillmap" explain --rules "$work/rules" "$work/share/note.txt"
grep -q "own rule 'harbor-light'" "$work/out" || fail "explain does not use the rules"
passed
