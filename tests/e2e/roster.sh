#!/usr/bin/env bash
# The holder's own list of people: numbers alone get a person with it and none without it; what contradicts it is not
# tied; nobody is affected only because they stand in it; the same bytes whatever the number of workers.
source "$(dirname "$0")/common.sh"
share="$work/share"
mkdir -p "$share/lab" "$share/notes"
cat >"$work/clients.csv" <<'CSV'
Client ID,Last Name,First Name,DOB,Street,City,State,ZIP,Member ID
CL-104482,Winterbourne,Ottilie,1980-05-06,12 Elm Street,Albany,NY,12203,WXK90417731
CL-104483,Brackenridge,Leopold,1971-03-04,9 Oak Avenue,Troy,NY,12180,WXK90417732
CL-104484,Quillfeather,Hesper,1990-01-01,77 Pine Road,Schenectady,NY,12305,WXK90417733
CL-104485,Vanderhoeven,Zebedee,1966-12-24,3 Birch Lane,Albany,NY,12208,WXK90417734
CSV
# Only numbers.
printf 'MRN,Diagnosis\nCL-104482,Major depressive disorder\nCL-104484,Opioid use disorder\n' >"$share/lab/results.csv"
# A number that nothing announces, a name in small letters the wrong way round.
printf 'phoned the pharmacy about CL-104483, takes sertraline 50 mg since March\n' >"$share/notes/call.txt"
printf 'vanderhoeven zebedee was seen today, diagnosis: type 2 diabetes\n' >"$share/notes/visit.txt"
# A stranger of the same name.
printf 'Client: Hesper Quillfeather\nDOB: 11/30/1955\nSSN: 523-45-6781\nDiagnosis: asthma\n' >"$share/notes/stranger.txt"

named() { # CASE NAME: how many rows of people.csv are called so, and whether the roster was tied to them
  /usr/bin/python3 - "$work/$1.lists/people.csv" "$2" <<'PY'
import csv, sys
rows = [r for r in csv.DictReader(open(sys.argv[1])) if r["display_name"] == sys.argv[2]]
print(len(rows), sum(r["roster"].startswith("roster row") for r in rows))
PY
}

expect 0 "$spillmap" scan --quiet --case "$work/without" "$share"
export_all without
[ "$(named without 'Ottilie Winterbourne')" = "0 0" ] || fail "a number was named without a roster"
[ "$(named without 'Zebedee Vanderhoeven')" = "0 0" ] || fail "small letters were a name without a roster"

for n in 1 2 7; do
  expect 0 "$spillmap" scan --quiet --case "$work/w$n" --workers "$n" --roster "$work/clients.csv" "$share"
  export_all "w$n"
done
same w1 w2
same w1 w7
[ "$(named w1 'Ottilie Winterbourne')" = "1 1" ] || fail "the number of a table got no name: $(named w1 'Ottilie Winterbourne')"
[ "$(named w1 'Leopold Brackenridge')" = "1 1" ] || fail "the number of a note got no name: $(named w1 'Leopold Brackenridge')"
[ "$(named w1 'Zebedee Vanderhoeven')" = "1 1" ] || fail "the name in small letters was not found: $(named w1 'Zebedee Vanderhoeven')"
[ "$(named w1 'Hesper Quillfeather')" = "2 1" ] || fail "the stranger is not told from the client: $(named w1 'Hesper Quillfeather')"
/usr/bin/python3 - "$work/w1.lists" <<'PY'
import csv, sys
people = {r["display_name"]: r for r in csv.DictReader(open(f"{sys.argv[1]}/people.csv"))}
p = people["Ottilie Winterbourne"]
assert p["date_of_birth"] == "1980-05-06" and p["zip"] == "12203", p
assert p["address_reason"].startswith("from the roster"), p
assert "from there: name" in p["roster"], p["roster"]
assert set(p["elements"].split(";")) == {"medical_record_number", "diagnosis"}, p["elements"]
stranger = [r for r in csv.DictReader(open(f"{sys.argv[1]}/people.csv")) if r["date_of_birth"] == "1955-11-30"][0]
assert stranger["roster"] == "" and stranger["zip"] == "", stranger
files = [r["path"] for r in csv.DictReader(open(f"{sys.argv[1]}/files.csv"))]
assert not any("clients" in f for f in files), files
PY

# It is told what rests on the list.
expect 0 "$spillmap" show --case "$work/w1" 'Ottilie Winterbourne' --why
grep -q 'roster row 2: ' "$work/out" || fail "show does not name the roster"
grep -q 'in the roster, row 2' "$work/out" || fail "the entry of the roster is not shown with --why"

# Kept in the case for later scans; another list, or none, and all is read again.
printf 'sertraline for CL-104482 came back\n' >"$share/notes/later.txt"
expect 0 "$spillmap" scan --quiet --json --case "$work/w1" "$share"
cp "$work/out" "$work/later.json"
[ "$(figure later items_read)" -eq 1 ] || fail "$(figure later items_read) items were read again for the same roster"
expect 0 "$spillmap" scan --quiet --json --case "$work/w1" --no-roster "$share"
cp "$work/out" "$work/none.json"
[ "$(figure none items_read)" -eq 5 ] || fail "only $(figure none items_read) items were read again without the roster"
export_all w1
[ "$(named w1 'Ottilie Winterbourne')" = "0 0" ] || fail "the forgotten roster still names somebody"
expect 0 "$spillmap" scan --quiet --case "$work/w1" --roster "$work/clients.csv" "$share"
export_all w1
[ "$(named w1 'Ottilie Winterbourne')" = "1 1" ] || fail "the roster was not taken up again"
expect 0 "$spillmap" verify --quiet --case "$work/w1"
grep -rqa 'Vanderhoeven' "$work/w1" && fail "a name of the roster stands in the case in plain text"

# Lists that cannot be one.
printf 'nothing to see here\n' >"$work/empty.txt"
expect 2 "$spillmap" scan --case "$work/never" --roster "$work/empty.txt" "$share"
grep -q 'names nobody' "$work/err" || fail "an empty roster is not told"
expect 2 "$spillmap" scan --case "$work/never" --roster "$work/is not there" "$share"
expect 2 "$spillmap" scan --case "$work/never" --roster "$work/clients.csv" --no-roster "$share"
[ ! -e "$work/never" ] || fail "a case was made"
passed
