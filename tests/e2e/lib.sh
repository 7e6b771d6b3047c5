# Sourced by every test here: a share of its own, a key of its own, and ways to say what must hold.
# SPILLMAP: the program under test.
set -uo pipefail
: "${SPILLMAP:?path of the program spillmap}"
work="$(mktemp -d)"
export XDG_CONFIG_HOME="$work/configuration"
unset SPILLMAP_PASSPHRASE
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

die() {
  echo "FAILED: $*" >&2
  exit 1
}

# expect STATUS COMMAND...: runs it, keeps its output in ./out and ./err.
expect() {
  local wanted=$1 status=0
  shift
  "$@" >out 2>err || status=$?
  [ "$status" -eq "$wanted" ] || { cat out err >&2; die "status $status, not $wanted: $*"; }
}

# field NAME: a number or word of the JSON in ./out, on a line of its own.
field() { sed -n "s/^ *\"$1\": \(.*[^,]\),*\$/\1/p" out | head -1; }

same_lists() { diff -r "$1" "$2" >difference || { head -20 difference >&2; die "$1 and $2 differ"; }; }

# make_share DIR FILES: CSV files with 20 invented people each, letters, an archive and a picture that nobody reads.
make_share() {
  local dir=$1 files=$2 f r
  mkdir -p "$dir/HR" "$dir/Letters" "$dir/with space"
  for ((f = 0; f < files; f++)); do
    {
      echo "First Name,Last Name,SSN,DOB"
      for ((r = 0; r < 20; r++)); do
        printf '%s,%s,%03d-%02d-%04d,%02d/%02d/19%02d\n' "${given[(f * 7 + r) % ${#given[@]}]}" \
          "${family[(f * 3 + r * 5) % ${#family[@]}]}" $((101 + (f * 20 + r) % 500)) $((1 + r)) $((1000 + f * 20 + r)) \
          $((1 + r % 12)) $((1 + r)) $((40 + (f + r) % 50))
      done
    } >"$dir/HR/staff $f.csv"
    printf 'Dear Ms. %s %s,\n\nyour date of birth on file is 03/0%d/1971.\n' "${given[f % ${#given[@]}]}" \
      "${family[f % ${#family[@]}]}" $((1 + f % 9)) >"$dir/Letters/letter$f.txt"
  done
  tar -C "$dir" --mtime=2024-01-01 -czf "$dir/with space/old.tar.gz" "HR/staff 0.csv" Letters/letter0.txt
  printf '\x00\x01\x02\x03nobody reads this\xff\xfe\x00' >"$dir/unknown.bin"
}
given=(James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph)
family=(Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson)
