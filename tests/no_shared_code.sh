#!/usr/bin/env bash
# Code compiled for one kind of processor must stay its own: an inline function that leaves its object as a weak symbol may
# become the copy that all others call, and then fails on an older processor. Arguments: object files.
set -euo pipefail
bad=0
for object in "$@"; do
  case "$object" in *scan_avx2* | *scan_avx512*) ;; *) continue ;; esac
  symbols=$(nm -C "$object" | grep -E ' [WVu] ' || true)
  [ -z "$symbols" ] || { echo "$object shares: $symbols"; bad=1; }
done
exit $bad
