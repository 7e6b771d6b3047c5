#!/usr/bin/env bash
# The sample for a reviewer: drawn by a seed, marked on the terminal and by a file, and what it says of the whole.
source "$(dirname "$0")/common.sh"
scan case "$demo/share"
case=(--case "$work/case")
expect 2 "$spillmap" qc result "${case[@]}"
expect 0 "$spillmap" qc draw "${case[@]}" --items 40 --rows 20 --seed 3 --json
cp "$work/out" "$work/first.json"
expect 0 "$spillmap" qc draw "${case[@]}" --items 40 --rows 20 --seed 4
expect 0 "$spillmap" qc draw "${case[@]}" --items 40 --rows 20 --seed 3 --json
cmp -s "$work/out" "$work/first.json" || fail "the same seed draws another sample"
expect 0 "$spillmap" qc result "${case[@]}"
grep -q 'No figure yet' "$work/out" || fail "a figure without a mark"

# Marks on the terminal, then the rest by a file.
printf '0\n2\nmany\n0\nq\n' >"$work/answers"
"$spillmap" qc review "${case[@]}" --by 'A. Reviewer' <"$work/answers" >"$work/out" || fail "the review ended with $?"
grep -q '^3 items of ' "$work/out" || fail "not three items reviewed: $(tail -3 "$work/out")"
expect 2 "$spillmap" qc draw "${case[@]}"
expect 0 "$spillmap" qc list "${case[@]}" --json
/usr/bin/python3 - "$work/out" "$work/marks.json" <<'PY'
import json, sys
sample = json.load(open(sys.argv[1]))
assert [i['missed'] for i in sample['items'][:3]] == [0, 2, 0], sample['items'][:3]
for item in sample['items'][3:]:
    item['missed'] = 0
for n, row in enumerate(sample['rows']):
    row['wrong'] = n == 0
json.dump(sample, open(sys.argv[2], 'w'))
PY
expect 0 "$spillmap" qc load "${case[@]}" "$work/marks.json" --by 'A. Reviewer' --json
/usr/bin/python3 - "$work/out" "$work/case.json" <<'PY'
import json, sys
r, scan = (json.load(open(f)) for f in sys.argv[1:])
assert r['items_reviewed'] == r['items_drawn'] and r['rows_reviewed'] == 20, r
assert r['missed_in_sample'] == 2 and r['wrong_in_sample'] == 1, r
assert r['rows_population'] == scan['affected'], (r, scan)
m, w = r['missed'], r['wrong']
assert m['low'] <= m['likely'] <= m['bound'] <= m['high'] and m['bound'] > 0, m
assert 0 < w['bound'] <= r['rows_population'] - 20, w
assert r['items_to_halve'] > 0 or sum(r['population'].values()) == r['items_reviewed'], r
PY
expect 0 "$spillmap" qc result "${case[@]}"
grep -q 'with 95 % confidence at most' "$work/out" || fail "no bound is stated"
echo '{"items":[{"number":1,"missed":-1}]}' >"$work/bad.json"
expect 2 "$spillmap" qc load "${case[@]}" "$work/bad.json"
echo 'no json' >"$work/bad.json"
expect 2 "$spillmap" qc load "${case[@]}" "$work/bad.json"
expect 0 "$spillmap" log "${case[@]}"
grep -q 'qc.marks.*A. Reviewer' "$work/out" || fail "the review is not in the log"
expect 0 "$spillmap" verify --quiet "${case[@]}"
passed
