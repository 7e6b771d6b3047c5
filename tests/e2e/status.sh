#!/usr/bin/env bash
# Exit status: 0 done, 1 failed, 2 wrong use, 3 done with something unread.
. "$(dirname "$0")/lib.sh"
make_share share 2

expect 2 "$SPILLMAP"
expect 2 "$SPILLMAP" fly
expect 2 "$SPILLMAP" scan
expect 2 "$SPILLMAP" scan share/missing
expect 2 "$SPILLMAP" scan . # the case would stand in what is read
expect 2 "$SPILLMAP" people
[ ! -e spillmap-case ] || die "wrong use made a case"
expect 0 "$SPILLMAP" --help
expect 0 "$SPILLMAP" scan --help

expect 3 "$SPILLMAP" scan share
[ -d spillmap-case ] || die "no case in the default place"
grep -q spillmap-case err || die "the place of the case is not said"
expect 0 "$SPILLMAP" people
grep -q Smith out || die "nobody called Smith"
expect 3 "$SPILLMAP" ledger
grep -q unknown.bin out || die "the unread file is not in the ledger"
expect 0 "$SPILLMAP" verify
expect 0 "$SPILLMAP" export --out lists
expect 0 "$SPILLMAP" report --out report.html
expect 2 "$SPILLMAP" export --out spillmap-case/lists
expect 0 "$SPILLMAP" verify
expect 0 "$SPILLMAP" log --json
grep -q '"export"' out || die "the export is not in the log"
head -1 lists/people.csv | grep -q '^person_id,display_name,date_of_birth,ssn,address_line,city,state,zip,country,is_minor,is_deceased,roles,elements' ||
  die "columns of people.csv"
head -1 lists/findings.csv | grep -q '^person_id,file,element,value,normalized,locator,confidence,how,reason' || die "columns of findings.csv"
head -1 lists/files.csv | grep -q '^path,status,format,bytes,sha256,people,reason' || die "columns of files.csv"
grep -q '^with space/old.tar.gz!/HR/staff 0.csv,read,csv,' lists/files.csv || die "no member in files.csv"
grep -Eq '[0-9]{3}-[0-9]{2}-[0-9]{4}' lists/*.csv && die "an SSN stands unmasked in the lists"
expect 0 "$SPILLMAP" export --out full --reveal
grep -Eq '[0-9]{3}-[0-9]{2}-[0-9]{4}' full/findings.csv || die "--reveal does not reveal"

# A share of which everything is read.
rm share/unknown.bin
expect 0 "$SPILLMAP" scan share --case clean

# Altered: every command says so or verify does.
printf x | dd of=clean/case.db bs=1 seek=5000 conv=notrunc status=none
expect 1 "$SPILLMAP" verify --case clean
rm -rf configuration
expect 2 "$SPILLMAP" people
