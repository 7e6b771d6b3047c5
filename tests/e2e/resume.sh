#!/usr/bin/env bash
# Stopped or killed at any moment, the same command goes on and ends in the same lists; so does any number of workers.
. "$(dirname "$0")/lib.sh"
make_share share 60

expect 3 "$SPILLMAP" scan share --case one --workers 1 --quiet
expect 0 "$SPILLMAP" export --case one --out lists-one --reveal
expect 3 "$SPILLMAP" scan share --case seven --workers 7 --quiet
expect 0 "$SPILLMAP" export --case seven --out lists-seven --reveal
same_lists lists-one lists-seven

for wait in 0.05 0.15 0.3 0.5 0.8; do
  "$SPILLMAP" scan share --case killed --workers 2 --quiet >/dev/null 2>&1 &
  sleep "$wait"
  kill -9 $! 2>/dev/null
  wait $! 2>/dev/null
done
expect 3 "$SPILLMAP" scan share --case killed --workers 2 --quiet
expect 0 "$SPILLMAP" verify --case killed
expect 0 "$SPILLMAP" export --case killed --out lists-killed --reveal
same_lists lists-one lists-killed

"$SPILLMAP" scan share --case stopped --workers 1 --quiet >/dev/null 2>stop.err &
sleep 0.2
kill -INT $! 2>/dev/null
wait $!
status=$?
case $status in
  130) grep -q "goes on where it stopped" stop.err || die "a stop does not say how to go on" ;;
  3) ;; # it was faster
  *) die "status $status after Ctrl-C" ;;
esac
expect 3 "$SPILLMAP" scan share --case stopped --workers 2 --quiet
expect 0 "$SPILLMAP" verify --case stopped
expect 0 "$SPILLMAP" export --case stopped --out lists-stopped --reveal
same_lists lists-one lists-stopped
