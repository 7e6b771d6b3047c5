#!/usr/bin/env bash
# `verify` notices any flipped bit, a file that is cut, and one that is missing.
source "$(dirname "$0")/common.sh"
mkdir "$work/share"
cp "$demo"/share/*/*.csv "$work/share" 2>/dev/null || find "$demo/share" -name '*.csv' -exec cp {} "$work/share" \;
status=0
"$spillmap" scan --quiet --case "$work/case" "$work/share" >/dev/null || status=$?
[ "$status" -eq 0 ] || [ "$status" -eq 3 ] || fail "scan: $status"
expect 0 "$spillmap" verify --quiet --case "$work/case"
cp -a "$work/case" "$work/good"
flip() {  # FILE OFFSET
  /usr/bin/python3 -c '
import sys
with open(sys.argv[1], "r+b") as f:
    f.seek(int(sys.argv[2])); b = f.read(1); f.seek(-1, 1); f.write(bytes([b[0] ^ 1 << int(sys.argv[2]) % 8]))' "$1" "$2"
}
tried=0
for file in header seal case.db; do
  size=$(stat -c %s "$work/case/$file")
  for part in 0 13 37 61 88 99; do
    offset=$(((size - 1) * part / 99))
    flip "$work/case/$file" "$offset"
    expect 1 "$spillmap" verify --quiet --case "$work/case"
    flip "$work/case/$file" "$offset"
    tried=$((tried + 1))
  done
done
expect 0 "$spillmap" verify --quiet --case "$work/case"
[ "$tried" -eq 18 ] || fail "only $tried bits"
truncate -s -1 "$work/case/case.db"
expect 1 "$spillmap" verify --quiet --case "$work/case"
rm -r "$work/case"
cp -a "$work/good" "$work/case"
rm "$work/case/seal"
expect 1 "$spillmap" verify --quiet --case "$work/case"
passed
