# Sourced by the tests of this folder: TEST.sh SPILLMAP DEMO, where SPILLMAP is the program and DEMO the folder that
# demo.sh made (share, truth). Each works in a folder of its own with keys of its own. A test ends with `passed`, so
# that one which breaks off on the way has failed.
set -euo pipefail
spillmap="$1"
demo="${2:-}"
source_dir="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
work="$(mktemp -d)"
export XDG_CONFIG_HOME="$work/config"
unset SPILLMAP_PASSPHRASE
finish() {
  local status=$?
  chmod -R u+rwx "$work" 2>/dev/null || true
  rm -rf "$work"
  exit "$status"
}
trap finish EXIT

fail() {
  echo "FAILED: $*" >&2
  exit 1
}
passed() { echo "passed"; }

# expect STATUS COMMAND...: runs it; its output goes to $work/out and $work/err.
expect() {
  local wanted="$1" got=0
  shift
  "$@" >"$work/out" 2>"$work/err" || got=$?
  if [ "$got" -ne "$wanted" ]; then
    tail -n 20 "$work/out" "$work/err" >&2
    fail "exit status $got, not $wanted: $*"
  fi
}

# scan CASE PATH [OPTION...]: the summary goes to $work/CASE.json. The demo share has unread items: status 3.
scan() {
  local name="$1" path="$2"
  shift 2
  expect 3 "$spillmap" scan --quiet --json --case "$work/$name" "$@" "$path"
  cp "$work/out" "$work/$name.json"
}

# make_large: $work/large, the demo share with its text files in forty different versions, so that a scan takes seconds.
make_large() {
  /usr/bin/python3 - "$demo/share" "$work/large" <<'PY'
import pathlib, shutil, sys
share, large = map(pathlib.Path, sys.argv[1:])
shutil.copytree(share, large / 'first')
for n in range(40):
    for p in sorted(share.rglob('*')):
        if p.suffix in ('.txt', '.csv', '.html', '.eml', '.rtf', '.tsv'):
            to = large / f'version {n}' / p.relative_to(share)
            to.parent.mkdir(parents=True, exist_ok=True)
            to.write_bytes(p.read_bytes() + b'\n' * n)
PY
}

# figure FILE KEY: one number of a summary.
figure() { /usr/bin/python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))[sys.argv[2]])' "$work/$1.json" "$2"; }

export_all() { expect 0 "$spillmap" export --quiet --reveal --case "$work/$1" --out "$work/$1.lists"; }

# same_people A B: the exports of two cases say the same of the same people. Ids that a case has given stay when files
# change, so another case may have given others.
same_people() {
  /usr/bin/python3 - "$work/$1.lists" "$work/$2.lists" <<'PY' || fail "$1 and $2 differ in more than ids"
import collections, csv, re, sys
def said(folder):
    people = list(csv.DictReader(open(f"{folder}/people.csv")))
    ids = {row["person_id"] for row in people}
    of = collections.defaultdict(list)
    for row in csv.DictReader(open(f"{folder}/findings.csv")):
        of[row["person_id"]].append(tuple(v for k, v in row.items() if k != "person_id"))
    plain = lambda row: tuple(re.sub(r"\b[A-Z0-9]{13}\b", lambda m: "somebody" if m[0] in ids else m[0], v) for v in row.values())
    out = [(plain(row), tuple(sorted(of.pop(row["person_id"], [])))) for row in people]
    rest = sorted(finding for findings in of.values() for finding in findings)
    return sorted(out), rest, open(f"{folder}/files.csv").read()
a, b = said(sys.argv[1]), said(sys.argv[2])
for x, y in zip(a, b):
    if x != y:
        if isinstance(x, str):
            print(str(x)[:500], str(y)[:500], sep="\n", file=sys.stderr)
            continue
        # The first three that only one of them has.
        for mark, some, others in ("-", x, y), ("+", y, x):
            for one in [one for one in some if one not in others][:3]:
                print(mark, str(one)[:500], file=sys.stderr)
sys.exit(a != b or not a[0])
PY
}

# same A B: the exports of two cases have the same bytes.
same() {
  local list
  for list in people.csv findings.csv files.csv; do
    if ! cmp -s "$work/$1.lists/$list" "$work/$2.lists/$list"; then
      diff "$work/$1.lists/$list" "$work/$2.lists/$list" | head -10 >&2 || true
      fail "$list of $1 and $2 differ"
    fi
  done
  [ "$(wc -l <"$work/$1.lists/people.csv")" -gt 1 ] || fail "nobody in people.csv of $1"
}

# row LISTS PATH COLUMN: one cell of files.csv.
row() {
  /usr/bin/python3 - "$work/$1/files.csv" "$2" "$3" <<'PY'
import csv, sys
rows = [r for r in csv.DictReader(open(sys.argv[1], newline='', encoding='utf-8')) if r['path'] == sys.argv[2]]
print(rows[0][sys.argv[3]] if len(rows) == 1 else f'{len(rows)} rows')
PY
}
