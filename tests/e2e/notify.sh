#!/usr/bin/env bash
# From people to papers: facts, duties, letters, filings, pack, the hot line, a second wave. Counts agree everywhere.
source "$(dirname "$0")/common.sh"
scan case "$demo/share" --as-of 2025-06-02
run() { "$spillmap" "$@" --case "$work/case"; }

# Without facts nothing is made, and the way on is told.
expect 2 run notify --out "$work/early"
grep -q 'spillmap incident init' "$work/err" || fail "no word of how to give the facts"
[ ! -e "$work/early" ] || fail "half of the letters were written"

expect 0 run incident load "$source_dir/demo/incident.toml"
expect 0 run law --json --as-of 2025-06-10
cp "$work/out" "$work/duties.json"

# A draft takes nobody for told; the same again gives the same bytes.
expect 0 run notify --quiet --draft --out "$work/draft"
expect 0 run notify --quiet --draft --processes 1 --out "$work/draft-again"
diff -r "$work/draft" "$work/draft-again" >&2 || fail "two runs differ"

# A first wave of a few, then the rest, and nobody twice.
expect 0 run notify --json --out "$work/first" --wave first --most 5
cp "$work/out" "$work/first.json"
expect 0 run notify --json --out "$work/rest" --wave rest --batch 10 --pack
cp "$work/out" "$work/rest.json"
expect 0 run notify --json --out "$work/none" --wave third
cp "$work/out" "$work/third.json"
expect 0 run export --quiet --reveal --out "$work/lists"
/usr/bin/python3 - "$work" <<'PY'
import csv, json, pathlib, re, subprocess, sys
work = pathlib.Path(sys.argv[1])
first, rest, third = (json.loads((work / f'{n}.json').read_text()) for n in ('first', 'rest', 'third'))
rows = lambda p: list(csv.DictReader(open(p, newline='', encoding='utf-8')))
people = rows(work / 'lists/people.csv')
assert first['letters'] == 5, first
assert third['letters'] == 0 and third['sent_before'] == first['letters'] + rest['letters'], third
told = rows(work / 'first/wave-first/letters.csv') + rows(work / 'rest/wave-rest/letters.csv')
ids = [r['person_id'] for r in told]
assert len(ids) == len(set(ids)), 'somebody is told twice'
others = {r['person_id'] for n in ('held', 'substitute', 'none') for r in rows(work / f'rest/wave-rest/{n}.csv')}
assert {p['person_id'] for p in people} == set(ids) | others, 'somebody is in no list'
# The counts of letters, filings, duties and lists are one.
duties = json.loads((work / 'rest/duties.json').read_text())
hhs = [d for d in duties['duties'] if d['recipient'] == 'hhs' and d['status'] == 'required']
fields = rows(work / 'rest/filings/filings.csv')
filed = [f['value'] for f in fields if f['file'] == 'hhs-hipaa.html' and f['field'] == 'Approximate number of individuals']
assert len(hhs) == 1 and filed == [str(hhs[0]['count'])], (hhs, filed)
total = {f['value'] for f in fields if f['field'].startswith('Total ')}
assert total == {str(len(people))}, (total, len(people))
# No letter and no list holds a value.
numbers = [p['ssn'] for p in people if p['ssn']]
assert len(numbers) > 10
text = ''
for pdf in sorted((work / 'rest').rglob('letters/*.pdf'))[:40]:
    subprocess.run(['qpdf', '--check', pdf], check=True, capture_output=True)
    text += subprocess.run(['pdftotext', pdf, '-'], check=True, capture_output=True, text=True).stdout
for path in (work / 'rest').rglob('*.csv'):
    if 'lists' not in path.parts:
        text += path.read_text()
for n in numbers:
    assert n not in text and f'{n[:3]}-{n[3:5]}-{n[5:]}' not in text, 'an SSN stands in a paper'
open(work / 'number', 'w').write(told[-1]['letter_number'] + '\n' + told[-1]['person_id'] + '\n' + told[-1]['name'])
PY

# The hot line: by letter number and by name.
{ read -r number; read -r person; read -r name || true; } <"$work/number"
expect 0 run show "$number"
grep -q "$person" "$work/out" || fail "the letter number does not lead to the person"
grep -q "$number" "$work/out" || fail "the letter is not told"
expect 0 run show "$name"
grep -q "$person" "$work/out" || fail "the name does not lead to the person"

# The pack holds until a byte is changed.
expect 0 "$spillmap" verify "$work/rest"
echo >>"$work/rest/filings/filings.csv"
expect 1 "$spillmap" verify "$work/rest"
grep -q 'changed: filings/filings.csv' "$work/out" || fail "the change is not named"
expect 0 run verify

# What is not ours is not replaced.
mkdir "$work/mine"
echo keep >"$work/mine/file"
expect 2 run notify --out "$work/mine"
[ "$(cat "$work/mine/file")" = keep ] || fail "a file of others was touched"
passed
