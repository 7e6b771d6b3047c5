#!/usr/bin/env bash
# Members of archives keep their names beyond ASCII in the sandboxed worker too: libarchive needs a locale for them,
# which must be loaded before the sandbox closes.
source "$(dirname "$0")/common.sh"
export LC_ALL=C
mkdir -p "$work/in/données" "$work/share"
printf 'Client: Leopold Brackenridge\nSSN: 223-45-6781\nDOB: 03/04/1971\n' >"$work/in/données/Muñoz Željko 备份.txt"
cd "$work/in"
/usr/bin/7zz a -bso0 "$work/share/a.7z" données
/usr/bin/python3 -X utf8 - "$work/share" <<'PYTHON'
import os, sys, tarfile, zipfile
name = os.path.join('données', os.listdir('données')[0])
with zipfile.ZipFile(sys.argv[1] + '/a.zip', 'w') as z:
    z.write(name)
with tarfile.open(sys.argv[1] + '/a.tar', 'w', format=tarfile.PAX_FORMAT) as t:
    t.add(name)
PYTHON
cd "$work"
expect 0 "$spillmap" scan --quiet --case "$work/case" "$work/share"
expect 0 "$spillmap" export --quiet --case "$work/case" --out "$work/lists" --reveal
for archive in a.7z a.zip a.tar; do
  grep -qF "$archive!/données/Muñoz Željko 备份.txt,read" "$work/lists/files.csv" || {
    cat "$work/lists/files.csv" >&2
    fail "the name of the member of $archive"
  }
done
passed
