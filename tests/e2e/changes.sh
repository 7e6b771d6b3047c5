#!/usr/bin/env bash
# A second scan reads nothing; changed, added and removed files are seen; the result is that of a fresh scan.
. "$(dirname "$0")/lib.sh"
make_share share 4

expect 3 "$SPILLMAP" scan share --case c --json
[ "$(field items_read)" -gt 8 ] || die "items read: $(field items_read)"
expect 3 "$SPILLMAP" scan share --case c --json
[ "$(field items_read)" = 0 ] || die "the second scan read $(field items_read) items"
[ "$(field files_unchanged)" = 10 ] || die "unchanged: $(field files_unchanged)"

printf 'First Name,Last Name,SSN\nAnneliese,Neumann,219-09-9998\n' >>"share/HR/new.csv"
expect 3 "$SPILLMAP" scan share --case c --json
[ "$(field items_read)" = 1 ] || die "an added file: $(field items_read) items read"
expect 0 "$SPILLMAP" people --case c --search neumann
grep -q Neumann out || die "the person of the added file is missing"

sed -i s/Anneliese/Annegret/ share/HR/new.csv
expect 3 "$SPILLMAP" scan share --case c --json
[ "$(field items_read)" = 1 ] || die "a changed file: $(field items_read) items read"
expect 0 "$SPILLMAP" people --case c --search neumann
grep -q Annegret out || die "the change was not seen"

rm share/HR/new.csv "share/HR/staff 3.csv"
expect 3 "$SPILLMAP" scan share --case c --json
[ "$(field files_removed)" = 2 ] || die "removed: $(field files_removed)"
expect 0 "$SPILLMAP" people --case c --search neumann
grep -q Neumann out && die "a person of a removed file is still listed"

expect 0 "$SPILLMAP" export --case c --out lists --reveal
expect 3 "$SPILLMAP" scan share --case fresh --quiet
expect 0 "$SPILLMAP" export --case fresh --out lists-fresh --reveal
same_lists lists lists-fresh
expect 0 "$SPILLMAP" verify --case c
