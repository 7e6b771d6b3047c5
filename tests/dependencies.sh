#!/usr/bin/env bash
# Every package that the scripts install stands in docs/dependencies.md, in its section, and the reverse.
set -euo pipefail
cd "$(dirname "$0")/.."
installed="$(sed 's/#.*//' packaging/debian-packages.txt | grep -vE '^\s*(\[|$)' | tr -d ' ' | LC_ALL=C sort -u)"
told="$(grep -oE '^\| [a-z0-9][a-z0-9.+-]+ \|' docs/dependencies.md | tr -d '| ' | grep -v '^package$' | LC_ALL=C sort)"
diff <(echo "$installed") <(echo "$told") || { echo "< packaging/debian-packages.txt   > docs/dependencies.md"; exit 1; }
grep -vE '^\s*(#|\[|$)' packaging/debian-packages.txt | grep -v '#' && { echo "a package without a reason"; exit 1; }
exit 0
