#!/usr/bin/env bash
# File names with newlines, emoji and bytes that are no UTF-8; loops of links, pipes, sockets, what may not be opened:
# all of them are listed, none is followed out of the share, none holds the scan up.
source "$(dirname "$0")/common.sh"
text='Client: Leopold Brackenridge\nSSN: 223-45-6781\nDOB: 03/04/1971\n'
outside="$work/outside"
mkdir -p "$work/share/deep" "$outside"
cd "$work/share"
# shellcheck disable=SC2059
for name in $'line\nbreak.txt' 'smile 😀.txt' $'no utf-8 \xff\xfe.txt' ' leading space.txt' '-rf' $'tab\t.txt' '!' 'a!' \
  "$(printf 'n%.0s' $(seq 1 250)).txt" '"quoted", comma;.txt' $'escape \033[31m.txt'; do
  printf "$text" >"./$name"
done
# As deep as a path may be and then deeper.
(
  for _ in $(seq 1 30); do
    mkdir -p "$(printf 'd%.0s' $(seq 1 200))"
    cd "$(printf 'd%.0s' $(seq 1 200))" 2>/dev/null || break
  done
  # shellcheck disable=SC2059
  printf "$text" >bottom.txt
)
ln -s . loop
ln -s ../share/deep/up deep/up
ln -s nowhere dangling
printf 'Client: Hortensia Outsider\nSSN: 223-45-6799\n' >"$outside/out.txt"
ln -s "$outside" link_out
ln -s "$outside/out.txt" link_file
mkfifo pipe
/usr/bin/python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind("socket")'
: >empty.txt
mkdir closed && printf 'x' >closed/in.txt && printf 'x' >secret.txt
chmod 000 closed secret.txt
cd "$work"

run() {  # root may read everything: give the rights up where that is possible
  if [ "$(id -u)" -ne 0 ]; then "$@"; return; fi
  setpriv --bounding-set=-dac_override,-dac_read_search --inh-caps=-dac_override,-dac_read_search "$@"
}
# The path to the program itself must be open to it still.
expect 3 run timeout 60 "$spillmap" scan --quiet --json --case "$work/case" "$work/share"
export_all case
/usr/bin/python3 - "$work/case.lists" <<'PY'
import csv, sys
files = list(csv.DictReader(open(sys.argv[1] + '/files.csv', newline='', encoding='utf-8')))  # strict: is it UTF-8?
paths = [r['path'] for r in files]
assert len(paths) == len(set(paths)), 'a path stands twice'
status = {r['path']: r['status'] for r in files}
read = [p for p, s in status.items() if s == 'read' and p.endswith('.txt') or p in ('-rf', '!', 'a!')]
assert len(read) >= 13, f'only {len(read)} were read: {read}'
for odd in ('dangling', 'loop', 'link_out', 'link_file', 'pipe', 'socket', 'deep/up', 'secret.txt'):
    assert status.get(odd) == 'skipped', f'{odd}: {status.get(odd)}'
    assert next(r for r in files if r['path'] == odd)['reason'], f'{odd} has no reason'
assert any(p == 'closed' or p.startswith('closed/') for p in status), 'the closed folder is not in the ledger'
assert not any('in.txt' in p for p in status)
assert not any('Outsider' in open(f'{sys.argv[1]}/{f}', encoding='utf-8').read() for f in ('people.csv', 'findings.csv')), 'a link was followed'
assert not any(c in p for p in paths for c in '\n\x1b'), 'a control character in a path'
PY
# On a terminal or in a log, a name cannot play tricks.
expect 3 "$spillmap" ledger --case "$work/case"
! grep -q $'\033' "$work/out" || fail "an escape sequence of a file name reaches the terminal"
passed
