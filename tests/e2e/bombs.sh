#!/usr/bin/env bash
# Files made to exhaust whoever reads them: each ends with its row, within 20 seconds of CPU time and
# 512 MiB of the worker.
source "$(dirname "$0")/common.sh"
/usr/bin/python3 "$(dirname "$0")/bombs.py" "$work/bombs" >"$work/expected"
/usr/bin/python3 - "$spillmap" "$work" "${BOMBS:-}" <<'PY'
import csv, os, pathlib, re, subprocess, sys, time
spillmap, work, only = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
most_seconds, most_mib = 20, 512
bad = []
for line in (work / 'expected').read_text().splitlines():
    name, statuses = line.split('\t')
    if only and only not in name:
        continue
    case, lists = work / 'case of' / name, work / 'lists of' / name
    case.parent.mkdir(exist_ok=True)
    lists.parent.mkdir(exist_ok=True)
    started = time.monotonic()
    child = subprocess.Popen([spillmap, 'scan', '--quiet', '--workers', '1', '--case', str(case), str(work / 'bombs' / name)],
                             stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    mib = 0
    while True:
        # Of the worker; people are resolved by the program, whose memory goes with their number.
        for pid in pathlib.Path(f'/proc/{child.pid}/task/{child.pid}/children').read_text().split():
            try:
                held = re.search(r'VmHWM:\s+(\d+)', pathlib.Path(f'/proc/{pid}/status').read_text())
                mib = max(mib, int(held[1]) / 1024 if held else 0)
            except OSError:
                pass
        ended, status, usage = os.wait4(child.pid, os.WNOHANG)
        if ended:
            break
        time.sleep(0.02)
    code = os.waitstatus_to_exitcode(status)
    error = child.stderr.read().decode(errors='replace')
    seconds, wall = usage.ru_utime + usage.ru_stime, time.monotonic() - started
    said, reason, rows = '?', error.strip(), 0
    if code in (0, 3):
        subprocess.run([spillmap, 'export', '--quiet', '--case', str(case), '--out', str(lists)], check=True)
        with open(lists / 'files.csv', newline='', encoding='utf-8') as table:
            for row in csv.DictReader(table):
                rows += 1
                # What stands of the file, or if that was read whole, of the first thing in it that was not.
                if row['path'] == name or (said == 'read' and row['status'] != 'read'):
                    said, reason = row['status'], row['reason']
    good = said in statuses.split('|') and seconds <= most_seconds and mib <= most_mib
    print(f'{"ok " if good else "BAD"} {name:20} {seconds:6.1f} s CPU {wall:6.1f} s {mib:5.0f} MiB {rows:6} rows  {said}: {reason[:90]}',
          flush=True)
    if not good:
        bad.append(name)
sys.exit(f'FAILED: {", ".join(bad)}' if bad else 0)
PY
passed
