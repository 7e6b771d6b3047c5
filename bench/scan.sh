#!/usr/bin/env bash
# bench/scan.sh FOLDER [PATTERNS]: whole scans of FOLDER, beside what else reads it, in the same run: `cat` as the floor,
# ripgrep with the patterns of a file if one is given (one a line, or in the columns of bench/detect.py), bulk_extractor (accts, email) if it is installed.
# Each is run three times in turn, the best counts; beside times stand the counts of what was found. ROUNDS=N, and
# SPILLMAP=path of the program (else build/release/bin/spillmap).
set -euo pipefail
folder="$(realpath "${1:?usage: bench/scan.sh FOLDER [PATTERNS]}")"
patterns="${2:+$(realpath "$2")}"
spillmap="$(realpath "${SPILLMAP:-$(dirname "$0")/../build/release/bin/spillmap}")"
rounds="${ROUNDS:-3}"
work="$(mktemp -d)"
export XDG_CONFIG_HOME="$work/config"
trap 'rm -rf "$work"' EXIT

if [ -n "$patterns" ]; then
  # Without (?-u) word borders are Unicode's and cost ripgrep a hundredfold, which would be no fair peer.
  awk -F'\t' '/^#/ || !NF {next} NF >= 4 {print ($3 ~ /i/ ? "(?i-u)" : "(?-u)") $4; next} {print "(?-u)" $0}' "$patterns" >"$work/patterns"
fi
files=$(find "$folder" -type f | wc -l)
bytes=$(find "$folder" -type f -printf '%s\n' | awk '{s += $1} END {print s + 0}')
echo "$folder: $files files, $bytes bytes; $(nproc) cores; best of $rounds"

declare -A best count
order=()
measure() {  # NAME COMMAND...: wall time in milliseconds; what it finds is counted by found_NAME
  local name="$1" begin took
  shift
  begin=$(date +%s%N)
  "$@" >"$work/$name.out" 2>"$work/$name.err" || true
  took=$((($(date +%s%N) - begin) / 1000000))
  echo "  raw $name $took ms" >&2
  if [ -z "${best[$name]:-}" ]; then order+=("$name"); best[$name]=$took; fi
  if [ "$took" -lt "${best[$name]}" ]; then best[$name]=$took; fi
}
scan() {  # WORKERS
  rm -rf "$work/case"
  "$spillmap" scan --quiet --json --timing --workers "$1" --case "$work/case" "$folder"
}
figure() { /usr/bin/python3 -c 'import json,sys; print(json.load(open(sys.argv[1])).get(sys.argv[2], "?"))' "$1" "$2"; }

for _ in $(seq "$rounds"); do
  measure cat bash -c 'find "$1" -type f -exec cat {} + >/dev/null' cat "$folder"
  if [ -n "$patterns" ]; then
    measure ripgrep rg --no-config --no-ignore --hidden --text --count-matches --no-filename -f "$work/patterns" "$folder"
  fi
  if command -v bulk_extractor >/dev/null; then
    rm -rf "$work/bulk"
    measure bulk_extractor bulk_extractor -q -x all -e accts -e email -R -o "$work/bulk" "$folder"
  fi
  measure spillmap-1 scan 1
  measure spillmap-all scan "$(nproc)"
  # The second scan over what has not changed.
  measure spillmap-again "$spillmap" scan --quiet --json --case "$work/case" "$folder"
done

count[cat]="-"
if [ -n "$patterns" ]; then count[ripgrep]="$(awk '{s += $1} END {print s + 0}' "$work/ripgrep.out") matches"; fi
if [ -d "$work/bulk" ]; then count[bulk_extractor]="$(cat "$work"/bulk/*.txt | grep -vc '^#') features"; fi
for name in spillmap-1 spillmap-all spillmap-again; do
  out="$work/$name.out"
  count[$name]="$(figure "$out" affected) people, $(figure "$out" items_read) items read, $(figure "$out" unread) unread"
done
all=${best[spillmap-all]}
printf '%-16s %10s %10s %12s   %s\n' what ms MB/s 'x spillmap' found
for name in "${order[@]}"; do
  awk -v n="$name" -v t="${best[$name]}" -v b="$bytes" -v a="$all" -v c="${count[$name]}" \
    'BEGIN {printf "%-16s %10d %10.1f %12.2f   %s\n", n, t, b / 1000 / (t > 0 ? t : 1), t / (a > 0 ? a : 1), c}'
done
echo "all cores against one worker: $(awk -v a="${best[spillmap-1]}" -v b="$all" 'BEGIN {printf "%.2f", a / b}')"
echo "where the CPU time of the last scan with all workers went:"
cat "$work/spillmap-all.err"
