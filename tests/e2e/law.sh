#!/usr/bin/env bash
# Facts of the incident and the deadlines that follow from them, on the demo share.
source "$(dirname "$0")/common.sh"
scan case "$demo/share" --as-of 2025-06-02
case=(--case "$work/case")

# Without facts there is no law, and the way to them is said.
expect 2 "$spillmap" law "${case[@]}"
grep -q 'incident init --file' "$work/err" || fail "the way to the facts is not said"
expect 2 "$spillmap" incident show "${case[@]}"

expect 0 "$spillmap" report --quiet --out "$work/before.html" "${case[@]}"
! grep -q '"deadlines":' "$work/before.html" || fail "a board without facts"

# The sheet, empty, is sound; with mistakes, all of them are told and nothing is kept.
expect 0 "$spillmap" incident init --file "$work/incident.toml"
expect 0 "$spillmap" incident load "$work/incident.toml" "${case[@]}"
sed -e 's/^discovered = ""/discovered = 2025-02-30/' -e 's/^letters_sent = ""/letter_sent = "2025-06-01"/' \
  -e 's/^state = ""/state = "ZZ"/' "$work/incident.toml" >"$work/wrong.toml"
expect 1 "$spillmap" incident load "$work/wrong.toml" "${case[@]}"
grep -q '3 mistakes' "$work/err" || fail "not all mistakes are told"
for word in 'dates.discovered: "2025-02-30" does not exist' 'did you mean "letters_sent"' 'holder.state: unknown state "ZZ"'; do
  grep -q "line [0-9]*: .*$word" "$work/err" || fail "not told with its line: $word"
done
expect 0 "$spillmap" incident show "${case[@]}"
cmp -s "$work/out" "$work/incident.toml" || fail "what is shown is not what was loaded"

# Filled in, in the file.
sed -e 's/^kinds = \[\]/kinds = ["hipaa_covered_entity", "part2_program"]/' -e 's/^state = ""/state = "NY"/' \
  -e 's/^happened = ""/happened = "2025-04-20"/' -e 's/^discovered = ""/discovered = "2025-04-29"/' \
  -e 's/^encrypted = ""/encrypted = "no"/' "$work/incident.toml" >"$work/full.toml"
expect 0 "$spillmap" incident load "$work/full.toml" "${case[@]}"
expect 0 "$spillmap" law "${case[@]}" --as-of 2025-05-20 --ics "$work/deadlines.ics"
head -1 "$work/out" | grep -q '^Letters must be out by Thursday, May 29, 2025: 9 days left (us-ny/individuals' || fail "the binding deadline: $(head -1 "$work/out")"
grep -q '^39 days left .*45 CFR 164.404 .*us-hipaa/individuals$' "$work/out" || fail "HIPAA's letters are not in the table"
expect 0 "$spillmap" law "${case[@]}" --as-of 2025-05-20 --json
/usr/bin/python3 - "$work/out" "$work/deadlines.ics" "$demo/truth/people.csv" <<'PY'
import csv, json, sys
law = json.load(open(sys.argv[1]))
assert law['binding_deadline']['day'] == '2025-05-29' and law['binding_deadline']['days_left'] == 9, law['binding_deadline']
days = [d['act_by'] for d in law['duties'] if d['status'] in ('required', 'ambiguous', 'conditional') and d['act_by']]
assert days == sorted(days) and days, days
for d in law['duties']:
    assert d['citation'] and d['source'] and d['confidence'], d['id']
raw = open(sys.argv[2], newline='').read()
assert all(len(line.encode()) <= 75 for line in raw.split('\r\n')), 'a line is too long'
events = raw.replace('\r\n ', '').count('BEGIN:VEVENT')
assert events == len(days), (events, len(days))
for row in csv.DictReader(open(sys.argv[3], newline='', encoding='utf-8')):
    for value in (row['ssn'], row['canonical_name'], row['dob'], row['email']):
        assert not value or value not in raw, f'{value} in the calendar'
PY
expect 0 "$spillmap" law "${case[@]}" --as-of 2025-06-10
grep -q '^OVERDUE by 12 days' "$work/out" || fail "what is overdue is not called so"
! grep -q $'\x1b' "$work/out" || fail "colours where no terminal is"

expect 0 "$spillmap" report --quiet --as-of 2025-05-20 --out "$work/report.html" "${case[@]}"
grep -q '"headline":"Letters must be out by Thursday, May 29, 2025: 9 days left' "$work/report.html" || fail "no board in the report"

# The same facts, the same bytes.
cp "$work/deadlines.ics" "$work/first.ics"
expect 0 "$spillmap" law "${case[@]}" --as-of 2025-05-20 --ics "$work/deadlines.ics"
cmp -s "$work/first.ics" "$work/deadlines.ics" || fail "the calendar changes from run to run"

# One fact changed; comments and all else stay.
expect 0 "$spillmap" incident set dates.letters_sent 2025-05-28 facts.services_offered no "${case[@]}"
expect 0 "$spillmap" incident show "${case[@]}"
[ "$(diff "$work/full.toml" "$work/out" | grep -c '^>')" -eq 2 ] || fail "more than two lines changed"
expect 2 "$spillmap" incident set dates.letters_sent 2025-04-01 "${case[@]}"
expect 2 "$spillmap" incident set dates.discoverd 2025-04-29 "${case[@]}"
grep -q 'did you mean "dates.discovered"' "$work/err" || fail "no suggestion"
expect 0 "$spillmap" law "${case[@]}" --as-of 2025-06-10
head -1 "$work/out" | grep -q 'in time' || fail "letters that went out are not told"

expect 1 "$spillmap" law "${case[@]}" --as-of 2025-04-01
expect 2 "$spillmap" law "${case[@]}" --as-of 2025-02-29
mkdir "$work/rules"
printf '[law]\nid = "us-ny"\nname = 3\n' >"$work/rules/broken.toml"
expect 1 "$spillmap" law "${case[@]}" --rules "$work/rules" --ics "$work/none.ics"
grep -q 'broken.toml' "$work/err" || fail "the file with the error is not named"
[ ! -e "$work/none.ics" ] || fail "half a calendar"
expect 1 "$spillmap" law lint "$work/rules"
expect 0 "$spillmap" law lint "$source_dir/rules/laws"
expect 0 "$spillmap" law show NY --on 2025-03-20
grep -A99 'What changes next' "$work/out" | grep -q '2025-03-21' || fail "the amendment is not announced"
expect 0 "$spillmap" law --why us-ny/individuals --reveal "${case[@]}"
expect 0 "$spillmap" log --json "${case[@]}"
grep -q '"law"' "$work/out" || fail "names were shown and the log does not say so"

# What is kept is sealed.
! grep -rqa 'hipaa_covered_entity\|2025-04-29' "$work/case" || fail "facts lie open in the case"
expect 0 "$spillmap" verify "${case[@]}"

# Nobody affected.
mkdir "$work/empty"
printf 'Nothing here.\n' >"$work/empty/note.txt"
expect 0 "$spillmap" scan --quiet --case "$work/nobody" "$work/empty"
expect 0 "$spillmap" incident load "$work/full.toml" --case "$work/nobody"
expect 1 "$spillmap" law --case "$work/nobody" --as-of 2025-05-20
grep -q 'nobody is affected' "$work/err" || fail "an empty list is not told"
passed
