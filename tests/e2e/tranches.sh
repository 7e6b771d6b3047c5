#!/usr/bin/env bash
# A share that arrives in three parts, in any order, gives the people that it gives at once; ids that were given stay;
# and what is removed takes back what came from it and nothing else.
source "$(dirname "$0")/common.sh"
scan whole "$demo/share"
export_all whole

# tranche N: the paths of a third of the files, chosen by a hash of the path.
/usr/bin/python3 - "$demo/share" "$work" <<'PY'
import hashlib, pathlib, sys
share, work = map(pathlib.Path, sys.argv[1:])
parts = [[], [], []]
for p in sorted(share.rglob('*')):
    if p.is_file() or p.is_symlink():
        name = str(p.relative_to(share))
        parts[hashlib.sha256(name.encode('utf-8', 'surrogateescape')).digest()[0] % 3].append(name)
assert all(parts)
for n, names in enumerate(parts):
    (work / f'part{n}').write_bytes(b''.join(name.encode('utf-8', 'surrogateescape') + b'\0' for name in names))
PY
arrive() { # CASE PART
  tar -C "$demo/share" --null -T "$work/part$2" -cf - | tar -C "$work/$1.share" -xpf -
  local got=0
  "$spillmap" scan --quiet --json --case "$work/$1" "$work/$1.share" >"$work/out" 2>"$work/err" || got=$?
  [ "$got" -eq 0 ] || [ "$got" -eq 3 ] || fail "scan of part $2 ended with $got"
  export_all "$1"
}
ids() { # CASE
  /usr/bin/python3 - "$work/$1.lists" <<'PY'
import csv, sys
for row in csv.DictReader(open(f'{sys.argv[1]}/people.csv')):
    print(row['person_id'])
PY
}
for order in '0 1 2' '2 0 1' '1 2 0'; do
  name="case${order// /}"
  mkdir "$work/$name.share"
  : >"$work/$name.ids"
  for part in $order; do
    arrive "$name" "$part"
    ids "$name" >"$work/$name.now"
    # Each id of before is somebody's, or leads to who took it in.
    for id in $(cat "$work/$name.ids"); do
      grep -qx "$id" "$work/$name.now" && continue
      expect 0 "$spillmap" show --json --case "$work/$name" "$id"
      grep -q '"person_id"' "$work/out" || fail "$id is nobody any more"
    done
    cp "$work/$name.now" "$work/$name.ids"
  done
  # Paths are those below another root, and that is the last column.
  sed -i "s|$work/$name.share|$demo/share|" "$work/$name.lists"/*.csv
  same_people whole "$name"
done

# Taken away again, the last part leaves what the first two gave.
mkdir "$work/two.share"
arrive two 1
arrive two 2
while IFS= read -r -d '' file; do rm "$work/case120.share/$file"; done <"$work/part0"
find "$work/case120.share" -type d -empty -delete
"$spillmap" scan --quiet --case "$work/case120" "$work/case120.share" >"$work/out" 2>"$work/err" || [ $? -eq 3 ]
export_all case120
sed -i "s|$work/case120.share|$work/two.share|" "$work/case120.lists"/*.csv
same_people two case120
# And who stood in those has the id of before.
ids two | sort >"$work/two.sorted"
ids case120 | sort >"$work/case120.sorted"
cmp -s "$work/two.sorted" "$work/case120.sorted" || fail "ids changed: $(diff "$work/two.sorted" "$work/case120.sorted" | head -5)"
passed
