#!/usr/bin/env bash
# run.sh REPORT_SAMPLE: makes a report of 25,000 invented people and tests the page. SPILLMAP_SHOTS=FOLDER keeps screenshots.
set -euo pipefail
sample="$(realpath "$1")"
cd "$(dirname "$0")"
if [ ! -f node_modules/playwright-core/package.json ]; then
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund --loglevel=error >/dev/null
fi
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
"$sample" --deadlines --scope > "$work/report.html"
"$sample" 20 > "$work/plain.html"
SPILLMAP_REPORT="$work/report.html" SPILLMAP_PLAIN_REPORT="$work/plain.html" node --test report.test.mjs
