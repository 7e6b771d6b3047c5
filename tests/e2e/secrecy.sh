#!/usr/bin/env bash
# Nothing of the share can be read in the case folder, at any moment of a scan.
. "$(dirname "$0")/lib.sh"
make_share share 20

words=(Smith Rodriguez Patricia staff letter 'with space' unknown.bin old.tar 'First Name' '1000' '-01-' csv tar "$work")
look() {
  local word
  for word in "${words[@]}"; do
    # Short words could stand in sealed bytes by chance.
    [ ${#word} -ge 5 ] || continue
    LC_ALL=C grep -rlaF -- "$word" c && die "'$word' stands in the case"
  done
}
"$SPILLMAP" scan share --case c --quiet >/dev/null 2>&1 &
scan=$!
while kill -0 $scan 2>/dev/null; do
  [ -d c ] && look
  sleep 0.05
done
wait $scan
look
[ "$(ls c | sort | tr '\n' ' ')" = "case.db header seal " ] || die "files of a sealed case: $(ls c)"
expect 0 "$SPILLMAP" verify --case c
