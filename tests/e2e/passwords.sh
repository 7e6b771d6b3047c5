#!/usr/bin/env bash
# What is encrypted opens with the right passwords and stays closed with wrong ones, however many; other passwords later
# read again what had stayed closed and nothing else; the passwords are kept nowhere.
source "$(dirname "$0")/common.sh"
share="$work/share"
mkdir -p "$share/Locked" "$share/Open"
find "$source_dir/tests/passwords" -type f ! -name '*.py' -exec cp {} "$share/Locked/" \;
printf 'Patient: Leopold Brackenridge\nDOB: 03/04/1971\nSSN: 523-45-6781\n' >"$share/Open/intake.txt"
# A document with a password, with one without, in an archive without.
/usr/bin/python3 - "$share" <<'PY'
import pathlib, sys, zipfile
share = pathlib.Path(sys.argv[1])
with zipfile.ZipFile(share / 'Open/bundle.zip', 'w') as z:
    z.write(share / 'Locked/agile.docx', 'letters/agile.docx')
    z.writestr('letters/plain.txt', 'Patient: Ottilie Winterbourne\nDOB: 05/06/1980\nSSN: 524-45-6789\n')
PY
samples=$(find "$share/Locked" -type f | wc -l)

# unread CASE: how many rows of the ledger are encrypted; opened CASE: how many were opened.
count() {
  "$spillmap" ledger --json --case "$work/$1" >"$work/ledger.json" || [ $? -eq 3 ]
  /usr/bin/python3 -c "
import json, sys
ledger = json.load(open(sys.argv[1]))
print(sum(i['status'] == 'encrypted' for i in ledger['unread']) if sys.argv[2] == 'closed' else len(ledger['opened']))
" "$work/ledger.json" "$2"
}

scan case "$share"
closed=$(count case closed)
[ "$closed" -ge "$samples" ] || fail "only $closed of $samples encrypted items are in the ledger"
[ "$(count case opened)" -eq 0 ] || fail "something was opened without a password"

# Wrong ones first: all is read again, nothing opens.
printf 'swordfish\nsésam\n' >"$work/wrong"
scan case "$share" --passwords "$work/wrong"
[ "$(count case closed)" -eq "$closed" ] || fail "$(count case closed) items are closed after wrong passwords, not $closed"
[ "$(figure case items_again)" -gt 0 ] || fail "nothing was read again for new passwords"
scan case "$share" --passwords "$work/wrong"
[ "$(figure case items_read)" -eq 0 ] || fail "the same passwords read $(figure case items_read) items again"

# The right ones.
printf '\nswordfish\r\nsesame\nsésame\n' >"$work/right"
expect 0 "$spillmap" scan --quiet --json --case "$work/case" --passwords "$work/right" "$share"
cp "$work/out" "$work/case.json"
[ "$(figure case files_unchanged)" -eq 1 ] || fail "$(figure case files_unchanged) files were left alone, not the open one"
expect 0 "$spillmap" ledger --json --case "$work/case"
/usr/bin/python3 - "$work/out" "$share" <<'PY'
import json, pathlib, sys
ledger = json.load(open(sys.argv[1]))
lines = {item['path']: item['password_line'] for item in ledger['opened']}
bad = []
for path in sorted((pathlib.Path(sys.argv[2]) / 'Locked').iterdir()):
    name = f'Locked/{path.name}'
    wanted = 4 if '-accent' in name else 3
    got = {line for item, line in lines.items() if item == name or item.startswith(name + '!/')}
    if got != {wanted}:
        bad.append(f'{name}: opened with {got}, not {wanted}')
if lines.get('Open/bundle.zip!/letters/agile.docx') != 3:
    bad.append('the document in the archive is not open')
sys.exit('\n'.join(bad) or 0)
PY
export_all case
for sample in "$share"/Locked/*; do
  name="Locked/$(basename "$sample")"
  grep -q "^[^,]*,$name[,!].*521449931" "$work/case.lists/findings.csv" || fail "the number in $name was not found"
done
grep -q 'Brackenridge' "$work/case.lists/people.csv" || fail "who stood open before is gone"
grep -q 'Winterbourne' "$work/case.lists/people.csv" || fail "who stood beside a locked document is gone"

# As if it had been read so from the beginning.
expect 0 "$spillmap" scan --quiet --json --case "$work/fresh" --passwords "$work/right" "$share"
export_all fresh
same_people case fresh

# Kept nowhere: not in the log, the lists, or the case.
"$spillmap" log --json --case "$work/case" >"$work/log.json"
for secret in sesame sésame swordfish; do
  grep -rqa -- "$secret" "$work/case" "$work/case.lists" "$work/log.json" "$work/case.json" "$work/config" &&
    fail "a password stands in what is kept"
done
expect 0 "$spillmap" verify --quiet --case "$work/case"

# Passwords that are wrong as a file.
printf 'good\nsecr\xe9t\n' >"$work/latin"
expect 2 "$spillmap" scan --case "$work/never" --passwords "$work/latin" "$share"
grep -q 'line 2' "$work/err" || fail "the line that is no UTF-8 is not named"
grep -qa 'secr' "$work/err" && fail "the password is told"
[ ! -e "$work/never" ] || fail "a case was made"
expect 2 "$spillmap" scan --case "$work/never" --passwords "$work/is not there" "$share"

# A thousand wrong ones have an end, on what is cheap to try and on what is dear.
mkdir "$work/some"
cp "$share/Locked/"{agile.xlsx,older.zip,aes256.zip,names.7z,four.rar,five.rar,owner.pdf,excel-97.xls,table.ods} "$work/some/"
for n in $(seq 1000); do echo "wrong $n"; done >"$work/thousand"
scan few "$work/some" --passwords "$work/thousand"
[ "$(count few opened)" -eq 0 ] || fail "a wrong password opened something"
"$spillmap" ledger --json --case "$work/few" >"$work/ledger.json" || [ $? -eq 3 ]
/usr/bin/python3 - "$work/ledger.json" <<'PY'
import json, sys
ledger = json.load(open(sys.argv[1]))['unread']
bad = []
for name in {item['path'].split('!/')[0] for item in ledger}:
    # The archive or one of its members says how many were tried.
    rows = [item for item in ledger if item['path'].split('!/')[0] == name]
    if any(item['status'] != 'encrypted' for item in rows) or not any('1000 passwords' in item['reason'] for item in rows):
        bad += [f"{item['path']}: {item['status']}: {item['reason']}" for item in rows]
sys.exit('\n'.join(bad) or (0 if len({item['path'].split('!/')[0] for item in ledger}) == 9 else 'not nine files'))
PY
passed
