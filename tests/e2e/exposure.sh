#!/usr/bin/env bash
# What would be exposed if something were taken, and what it says of deletions is what happens when one deletes.
source "$(dirname "$0")/common.sh"
cp -a "$demo/share" "$work/share"
scan case "$work/share"
case=(--case "$work/case")
affected=$(figure case affected)
expect 2 "$spillmap" exposure "${case[@]}" 'No such folder'
expect 0 "$spillmap" exposure "${case[@]}" --holder hipaa_covered_entity --state NY
grep -q "$affected affected people" "$work/out" || fail "not $affected people: $(head -1 "$work/out")"
grep -q 'us-hipaa' "$work/out" || fail "no law of the holder speaks"
for by in share folder account type; do
  expect 0 "$spillmap" exposure "${case[@]}" --by "$by" --limit 100 --json
  /usr/bin/python3 - "$work/out" "$affected" <<'PY'
import json, sys
e, affected = json.load(open(sys.argv[1])), int(sys.argv[2])
assert e['all']['people'] == e['all']['only_here'] == affected, e['all']
assert sum(g['items'] for g in e['groups']) == e['all']['items'], e['groups']
assert sum(g['only_here'] for g in e['groups']) <= affected <= sum(g['people'] for g in e['groups'])
assert all(0 <= g['only_here'] <= g['people'] <= affected for g in e['groups'])
assert [g['people'] for g in e['groups']] == sorted((g['people'] for g in e['groups']), reverse=True)
assert e['laws'] and all(l['citation'] for l in e['laws'])
PY
done
# The folder that holds most, and the first deletion in it.
folder=$(/usr/bin/python3 - "$work/case" "$spillmap" <<'PY'
import json, subprocess, sys
e = json.loads(subprocess.check_output([sys.argv[2], 'exposure', '--case', sys.argv[1], '--json']))
print(e['groups'][0]['name'], e['groups'][0]['people'], e['groups'][0]['only_here'], sep='\t')
PY
)
IFS=$'\t' read -r name people only <<<"$folder"
expect 0 "$spillmap" exposure "${case[@]}" "$name" --json
/usr/bin/python3 - "$work/out" "$people" "$only" <<'PY'
import json, sys
e = json.load(open(sys.argv[1]))
assert (e['all']['people'], e['all']['only_here']) == (int(sys.argv[2]), int(sys.argv[3])), e['all']
PY
rm -r "${work:?}/share/$name"
scan case "$work/share"
less=$((affected - $(figure case affected)))
# Who was joined by what is gone may be two now; nearly all must be as foretold.
[ "$less" -ge $((only - 2)) ] && [ "$less" -le $((only + 2)) ] || fail "$less people less without $name, $only foretold"
passed
