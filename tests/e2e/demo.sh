#!/usr/bin/env bash
# Makes the invented share that the other tests read.
set -euo pipefail
rm -rf "$2"
mkdir -p "$2"
"$(dirname "$0")/../../demo/make_share.py" "$2"
