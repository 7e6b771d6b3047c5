#!/usr/bin/env bash
# No value, name or path of the share stands in the case folder, not during a scan either; and nobody else can read it.
source "$(dirname "$0")/common.sh"
/usr/bin/python3 - "$demo" >"$work/secrets" <<'PY'
import csv, pathlib, re, sys
demo = pathlib.Path(sys.argv[1])
secrets = set()
for r in csv.DictReader(open(demo / 'truth/people.csv', newline='')):
    secrets |= {w for w in re.findall(r'\w+', r['canonical_name']) if len(w) > 4}
for r in csv.DictReader(open(demo / 'truth/exposures.csv', newline='')):
    secrets |= {v for v in (r['value'], r.get('normalized', '')) if len(v) > 6}
for p in (demo / 'share').rglob('*'):
    if len(p.name) > 6:
        secrets.add(p.name)
secrets = {s for s in secrets if '\n' not in s}
print('\n'.join(sorted(secrets)))
PY
[ "$(wc -l <"$work/secrets")" -gt 300 ] || fail "too few values to look for"
leak() {
  if LC_ALL=C grep -aFf "$work/secrets" "$work/case"/* >"$work/hits" 2>/dev/null; then fail "$(wc -l <"$work/hits") lines with plain values in the case, $1"; fi
  if LC_ALL=C cat "$work/case"/* 2>/dev/null | tr -d '\000' | LC_ALL=C grep -aqFf "$work/secrets"; then fail "plain UTF-16 values in the case, $1"; fi
}
"$spillmap" scan --quiet --case "$work/case" "$demo/share" >/dev/null 2>&1 &
pid=$!
looks=0
while kill -0 "$pid" 2>/dev/null; do
  sleep 0.3
  [ -e "$work/case/case.db" ] || continue
  leak "during the scan"
  looks=$((looks + 1))
done
wait "$pid" || [ $? -eq 3 ] || fail "the scan failed"
leak "at rest"
[ "$looks" -gt 0 ] || fail "the scan was over before it was looked at"
export_all case
leak "after an export"
# The very same search finds them where they are meant to stand.
[ "$(LC_ALL=C grep -acFf "$work/secrets" "$work/case.lists/findings.csv")" -gt 300 ] || fail "the search itself does not work"
[ "$(stat -c %a "$work/case")" = 700 ] || fail "others may enter the case folder"
[ -z "$(find "$work/case" "$work/case.lists" -type f ! -perm 600)" ] || fail "others may read files of the case or lists"
[ -z "$(find "$work/config" -name '*.key' ! -perm 600)" ] || fail "others may read the key"
passed
