#!/usr/bin/env bash
# kill -9 at several moments, then the same command: the same bytes as of a scan that was left alone.
source "$(dirname "$0")/common.sh"
make_large
begin=$(date +%s%N)
scan whole "$work/large"
took=$((($(date +%s%N) - begin) / 1000000))
export_all whole
killed=0
kill_at() {  # PERCENT of the time that the whole scan took, but no sooner than after LEAST ms
  local after=$((took * $1 / 100))
  [ "$after" -ge "${2:-0}" ] || after="$2"
  "$spillmap" scan --quiet --case "$work/case" "$work/large" >/dev/null 2>&1 &
  local pid=$! status=0
  sleep "$(printf '%d.%03d' $((after / 1000)) $((after % 1000)))"
  kill -9 "$pid" 2>/dev/null || true
  wait "$pid" 2>/dev/null || status=$?
  if [ "$status" -eq 137 ]; then
    killed=$((killed + 1))
  else
    took=$((took * 2 / 3))  # the machine has become faster since the whole scan was timed
  fi
  # What is left can be looked at: nothing in it is altered, it is only not sealed.
  if [ -e "$work/case/header" ]; then
    status=0
    "$spillmap" verify --json --case "$work/case" >"$work/verify.json" 2>"$work/err" || status=$?
    if [ "$status" -gt 1 ] || [ "$(figure verify state)" = altered ]; then
      cat "$work/verify.json" "$work/err" >&2
      fail "verify after a kill at $1 %"
    fi
  fi
}
# Each time from nothing ...
for percent in 5 40 80 95; do
  rm -rf "$work/case"
  kill_at "$percent"
  scan case "$work/large"
  export_all case
  same whole case
  expect 0 "$spillmap" verify --quiet --case "$work/case"
done
# ... and several times in a row on what is left.
rm -rf "$work/case"
# What is read is kept every half second: one kill is late enough for that on any machine.
kill_at 50 900
for percent in 30 30 10; do kill_at "$percent"; done
scan case "$work/large"
[ "$(figure case items_read)" -lt "$(figure whole items_read)" ] || fail "what was read before the kills was read again"
export_all case
same whole case
expect 0 "$spillmap" verify --quiet --case "$work/case"
[ "$killed" -ge 4 ] || fail "only $killed of 8 scans were still running when they were to be killed"
passed
