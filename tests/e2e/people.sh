#!/usr/bin/env bash
# The people of the demo share, against its truth. The thresholds stand a little below what is measured
# (docs/scoreboard.md), so that a loss is seen.
source "$(dirname "$0")/common.sh"
scan case "$demo/share" --as-of 2025-06-02
export_all case
"$source_dir/tests/eval/check_demo.py" "$demo/truth" "$work/case.lists" \
  --people-recall 0.98 --people-precision 0.95 --pair-recall 0.97 --pair-precision 0.97

# Without --reveal no SSN stands in full anywhere.
expect 0 "$spillmap" export --quiet --case "$work/case" --out "$work/masked"
expect 0 "$spillmap" report --quiet --case "$work/case" --out "$work/masked/report.html"
/usr/bin/python3 - "$demo/truth/people.csv" "$work/case.lists" "$work/masked" <<'PY'
import csv, pathlib, sys
numbers = [r['ssn'] for r in csv.DictReader(open(sys.argv[1], newline='')) if r['ssn']]
def count(folder):
    text = ''.join(p.read_text() for p in pathlib.Path(folder).iterdir())
    return sum(n in text or f'{n[:3]}-{n[3:5]}-{n[5:]}' in text for n in numbers)
revealed, masked = count(sys.argv[2]), count(sys.argv[3])
assert revealed > 10, f'only {revealed} SSNs with --reveal'
assert masked == 0, f'{masked} SSNs in full without --reveal'
PY
passed
