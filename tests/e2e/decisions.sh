#!/usr/bin/env bash
# What a reviewer decides of who is one human being: followed at once, followed by later scans, logged, taken back.
source "$(dirname "$0")/common.sh"
cp -a "$demo/share" "$work/share"
mkdir "$work/share/New"
printf 'Client: William Brackenridge\nSSN: 223-45-6781\nDOB: 03/04/1971\nDiagnosis: type 2 diabetes\n' >"$work/share/New/a.txt"
printf 'Client: Bill Brackenridge\nSSN: 223-45-6781\nDOB: 03/04/1971\nDiagnosis: asthma\n' >"$work/share/New/b.txt"
printf 'Client: Philippa Quennell\nSSN: 212-45-6782\nDOB: 09/14/1982\nDiagnosis: asthma\n' >"$work/share/New/c.txt"
scan case "$work/share"
case=(--case "$work/case")
affected=$(figure case affected)
export_all case
cp -a "$work/case.lists" "$work/before.lists"

id_of() { # NAME: the id of the one affected person of this name
  expect 0 "$spillmap" show --json "${case[@]}" "$1"
  /usr/bin/python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))["person_id"])' "$work/out"
}
counts() { # of affected people after the last command that answered with --json
  /usr/bin/python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))["affected"])' "$work/out"
}
will=$(id_of 'William Brackenridge')
quennell=$(id_of 'Philippa Quennell')

# Why two places are one person, with weights that add up.
expect 0 "$spillmap" show --why "${case[@]}" "$will"
for words in 'given name nickname (' 'tax number exact (***-**-6781)' 'date of birth exact (1971)' 'together' 'that they are two'; do
  grep -qF "$words" "$work/out" || fail "not said of $will: $words"
done
! grep -q '223-45-6781' "$work/out" || fail "a number is shown without --reveal"
expect 0 "$spillmap" show --why --json "${case[@]}" "$will"
/usr/bin/python3 - "$work/out" >"$work/places" <<'PY'
import json, sys
why = json.load(open(sys.argv[1]))['why']
assert len(why['steps']) == 1 and len(why['mentions']) == 2, why
step = why['steps'][0]
assert abs(sum(p['weight'] for p in step['parts']) - step['weight']) < 0.01
for mention in (step['a'], step['b']):
    if mention['file'] == 'New/b.txt':
        print(mention['id'])
PY
place=$(cat "$work/places")

# Wrong use changes nothing.
expect 2 "$spillmap" merge "${case[@]}" "$will" "$quennell"
expect 2 "$spillmap" merge "${case[@]}" "$will" P000000000000 --why x
expect 2 "$spillmap" split "${case[@]}" "$will" "$quennell" --why x
expect 2 "$spillmap" merge "${case[@]}" "$will" "$will" --why x
export_all case
same case before

# Split, and a scan that finds a new file leaves it so.
expect 0 "$spillmap" split --json "${case[@]}" "$will" "$place" --why 'father and son' --by 'A. Reviewer'
[ "$(counts)" -eq $((affected + 1)) ] || fail "$(counts) people after the split, $affected before"
printf 'Client: Odalys Threnody\nSSN: 212-45-6799\nDOB: 09/14/1981\nDiagnosis: asthma\n' >"$work/share/New/d.txt"
scan case "$work/share"
[ "$(figure case affected)" -eq $((affected + 2)) ] || fail "the split did not outlive a scan: $(figure case affected)"
expect 0 "$spillmap" show --json "${case[@]}" "$will"
grep -q '"New/a.txt"' "$work/out" || fail "$will lost its first place"
! grep -q '"New/b.txt"' "$work/out" || fail "$will has what was split off"

# Merge of two who contradict each other; the first id stays and the other leads to it.
expect 0 "$spillmap" merge --json "${case[@]}" "$will" "$quennell" --why 'one human being, as the file says'
[ "$(counts)" -eq $((affected + 1)) ] || fail "$(counts) people after the merge"
expect 0 "$spillmap" show --why --json "${case[@]}" "$will"
grep -q 'decision 2 by .*: one human being, as the file says' "$work/out" || fail "the merge does not say whose word it is"
grep -q "\"person_id\": \"$will\"" "$work/out" || fail "the first id did not stay"
grep -q "\"$quennell\"" "$work/out" || fail "the former id is not kept"
expect 0 "$spillmap" show --json "${case[@]}" "$quennell"
grep -q "\"person_id\": \"$will\"" "$work/out" || fail "the former id does not lead to the person"

# All of it is listed and in the log, and the case holds.
expect 0 "$spillmap" decisions --json "${case[@]}"
/usr/bin/python3 - "$work/out" <<'PY'
import json, sys
d = json.load(open(sys.argv[1]))
assert [x['number'] for x in d] == [1, 2] and [x['ruling'] for x in d] == ['different', 'same'], d
assert d[0]['who'] == 'A. Reviewer' and d[0]['why'] == 'father and son' and d[1]['who'], d
PY
expect 0 "$spillmap" log "${case[@]}"
grep -q 'decide.*father and son' "$work/out" || fail "the decision is not in the log"
expect 0 "$spillmap" verify --quiet "${case[@]}"

# The page draws it.
expect 0 "$spillmap" report --quiet --out "$work/report.html" "${case[@]}"
grep -q 'decision 2 by' "$work/report.html" || fail "the report does not show the decision"

# Taken back, everything is as before the decisions, but for the file that came since.
expect 2 "$spillmap" decisions "${case[@]}" --undo 7 --why x
expect 0 "$spillmap" decisions "${case[@]}" --undo 2 --why 'a slip'
expect 0 "$spillmap" decisions "${case[@]}" --undo 1 --why 'one after all'
rm "$work/share/New/d.txt"
scan case "$work/share"
export_all case
same_people case before
# And so it is when the decisions come in one go with the scan.
expect 0 "$spillmap" merge --later "${case[@]}" "$will" "$quennell" --why again
[ "$(figure case affected)" -eq "$affected" ] || fail "people before the scan"
scan case "$work/share"
[ "$(figure case affected)" -eq $((affected - 1)) ] || fail "a decision kept for later was not followed"

# What is left for a reviewer comes with what it would change.
expect 0 "$spillmap" review --json --limit 50 "${case[@]}"
/usr/bin/python3 - "$work/out" <<'PY'
import json, sys
near = json.load(open(sys.argv[1]))
keys = [(-abs(n['rows']), -len([e for e in n['elements'].split(';') if e])) for n in near]
assert keys == sorted(keys), keys
assert all(n['against'] and n['one'] != n['other'] for n in near)
PY
passed
