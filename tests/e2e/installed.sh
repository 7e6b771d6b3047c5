#!/usr/bin/env bash
# `cmake --install` gives a program that works from where it stands, its manual page and completions.
source "$(dirname "$0")/common.sh"
build="$3"
expect 0 cmake --install "$build" --prefix "$work/usr"
[ -x "$work/usr/bin/spillmap" ] || fail "no spillmap"
[ -x "$work/usr/libexec/spillmap/spillmap-worker" ] || fail "no worker"
[ -x "$work/usr/libexec/spillmap/spillmap-evidence-worker" ] || fail "no worker for evidence"
mv "$work/usr" "$work/moved"
mkdir "$work/share"
printf 'Client: Leopold Brackenridge\nSSN: 223-45-6781\nDOB: 03/04/1971\n' >"$work/share/intake.txt"
expect 0 "$work/moved/bin/spillmap" scan --quiet --case "$work/case" "$work/share"
page="$work/moved/share/man/man1/spillmap.1"
for command in scan people show export report verify; do
  grep -q "^.SS spillmap $command$" "$page" || fail "$command is not in the manual page"
  grep -q "$command" "$work/moved/share/fish/vendor_completions.d/spillmap.fish" || fail "fish does not know $command"
  grep -q "$command" "$work/moved/share/zsh/site-functions/_spillmap" || fail "zsh does not know $command"
done
# Bash itself completes "spillmap sca" and "spillmap scan --wo".
bash -c '
  source "$1"
  COMP_WORDS=(spillmap sca); COMP_CWORD=1; _spillmap; [ "${COMPREPLY[*]}" = scan ] || exit 1
  COMP_WORDS=(spillmap scan --wo); COMP_CWORD=2; _spillmap; [ "${COMPREPLY[*]}" = --workers ] || exit 1
' bash "$work/moved/share/bash-completion/completions/spillmap" || fail "bash completion"
passed
