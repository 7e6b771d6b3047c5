#!/usr/bin/env bash
# Ctrl-C: the scan ends by itself, keeps what it read and says how to go on; the same command ends in the same bytes.
source "$(dirname "$0")/common.sh"
make_large
begin=$(date +%s%N)
scan whole "$work/large"
took=$((($(date +%s%N) - begin) / 1000000))
export_all whole
stopped=0
for percent in 20 50; do
  rm -rf "$work/case"
  status=0
  # A background job of a script ignores SIGINT from birth; Python starts it with the usual handling.
  /usr/bin/python3 - "$took" "$percent" "$spillmap" scan --case "$work/case" "$work/large" >"$work/out" 2>"$work/err" <<'PY' || status=$?
import signal, subprocess, sys, time
took, percent = int(sys.argv[1]), int(sys.argv[2])
child = subprocess.Popen(sys.argv[3:], preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
time.sleep(took * percent / 100000)
child.send_signal(signal.SIGINT)
sys.exit(child.wait(60) % 256)
PY
  if [ "$status" -eq 130 ]; then
    stopped=$((stopped + 1))
    grep -qi 'goes on where it stopped' "$work/err" || fail "a stopped scan does not say how to go on"
  elif [ "$status" -ne 3 ]; then
    cat "$work/err" >&2
    fail "exit status $status of a stopped scan"
  fi
  scan case "$work/large"
  if [ "$status" -eq 130 ]; then
    [ "$(figure case items_read)" -lt "$(figure whole items_read)" ] || fail "what was read before the stop was read again"
  fi
  export_all case
  same whole case
done
[ "$stopped" -ge 1 ] || fail "every scan was over before it could be stopped"
passed
