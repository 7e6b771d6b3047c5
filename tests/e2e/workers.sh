#!/usr/bin/env bash
# The same bytes whatever the number of workers.
source "$(dirname "$0")/common.sh"
for n in 1 2 7; do
  scan "w$n" "$demo/share" --workers "$n"
  export_all "w$n"
done
same w1 w2
same w1 w7
passed
