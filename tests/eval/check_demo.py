#!/usr/bin/python3
"""Checks an export of the demo share against its truth.

    demo/make_share.py OUT && spillmap scan OUT/share --case C && spillmap export --case C --out E --reveal
    tests/eval/check_demo.py OUT/truth E [--people-recall 0.9 --people-precision 0.9 --pair-recall 0.8 --pair-precision 0.9]

Prints the figures and the worst of what is missing or too much. Exit status 1 when a figure is below its threshold, or
an encrypted, corrupt or noise file was not treated as such. What stands only in pictures counts with --ocr.
"""
import argparse
import collections
import csv
import re
import sys
import unicodedata
from pathlib import Path

AFFECTING = {'email', 'ssn', 'itin', 'drivers_license', 'bank_account', 'payment_card', 'medical_record_number',
             'health_insurance', 'name'}


def table(path):
    with open(path, newline='', encoding='utf-8') as f:
        return list(csv.DictReader(f))


def words(name):
    plain = unicodedata.normalize('NFD', name.lower().replace('ø', 'o').replace("'", '').replace('’', ''))
    return frozenset(re.findall(r'[a-z]+', ''.join(c for c in plain if not unicodedata.combining(c))))


def digits(value):
    return re.sub(r'\D', '', value)


class Truth:
    def __init__(self, folder, ocr):
        self.people = {r['truth_id']: r for r in table(folder / 'people.csv')}
        self.files = {r['file']: r for r in table(folder / 'files.csv')}
        self.elements = collections.defaultdict(set)
        together = collections.defaultdict(set)
        for r in table(folder / 'exposures.csv'):
            if self.files[r['file']]['status'] == 'readable' and (ocr or r['how'] != 'ocr'):
                self.elements[r['truth_id']].add(r['class'])
                together[r['truth_id'], r['file']].add(r['class'])
        self.affected = {p for (p, _), kinds in together.items() if len(kinds) > 1 and kinds & AFFECTING}
        # A work address of a staff member is no exposure, and no error either.
        self.excused = {(r['truth_id'], r['class']) for r in table(folder / 'mentions.csv')}

    def names(self, person):
        r = self.people[person]
        return [words(n) for n in [r['canonical_name'], *r['alt_names'].split(';')] if n]


def likeness(truth, person, listed):
    """How surely an exported person is this true one; 0 when something speaks against it."""
    r, score = truth.people[person], 0
    ssn = digits(listed['ssn'])
    if len(ssn) == 9 and (r['ssn'] or r['itin']):
        if ssn not in (r['ssn'], r['itin']):
            return 0
        score += 8
    born = listed['date_of_birth']
    if born:
        if born != r['dob']:
            return 0
        score += 4
    name = words(listed['display_name'])
    if name:
        best = 0
        for true in truth.names(person):
            long = {w for w in name if len(w) > 1}
            if name == true:
                best = max(best, 4)
            elif len(long & true) >= 2:
                best = max(best, 3 if name <= true or true <= name or long <= true else 2)
        # Father and son differ only in what follows the name.
        if ('jr' in name and r['canonical_name'].endswith('Sr')) or ('sr' in name and r['canonical_name'].endswith('Jr')):
            return 0
        if not best and not score:
            return 0
        score += best
    return score if score >= 3 else 0


def match(truth, listed):
    pairs = sorted(((likeness(truth, t, r), t, p) for t in truth.people for p, r in listed.items()),
                   key=lambda x: (-x[0], x[1], x[2]))
    found, used = {}, set()
    for score, t, p in pairs:
        if score and t not in used and p not in found:
            found[p] = t
            used.add(t)
    return found


def ratio(part, whole):
    return part / whole if whole else 1.0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('truth', type=Path)
    parser.add_argument('export', type=Path)
    for name in ('people-recall', 'people-precision', 'pair-recall', 'pair-precision'):
        parser.add_argument(f'--{name}', type=float, default=0.0)
    parser.add_argument('--noise-files', type=int, default=0, help='so many noise files may give a person')
    parser.add_argument('--ocr', action='store_true')
    args = parser.parse_args()

    truth = Truth(args.truth, args.ocr)
    listed = {r['person_id']: r for r in table(args.export / 'people.csv')}
    found = match(truth, listed)
    right_people = {t for t in found.values() if t in truth.affected}
    missed = sorted(truth.affected - right_people)
    wrong = sorted(set(listed) - {p for p, t in found.items() if t in truth.affected})

    true_pairs = {(t, e) for t in truth.affected for e in truth.elements[t]}
    right, false = set(), []
    for p, r in sorted(listed.items()):
        t = found.get(p)
        for e in filter(None, r['elements'].split(';')):
            if (t, e) in true_pairs:
                right.add((t, e))
            elif (t, e) not in truth.excused:
                false.append((r['display_name'], e))

    problems = []
    status = {r['path']: r['status'] for r in table(args.export / 'files.csv')}
    for path, r in truth.files.items():
        expected, got = r['status'], status.get(path)
        member_of_unread = any(path.startswith(other + '!/') and truth.files[other]['status'] != 'readable' for other in truth.files)
        if got is None and not member_of_unread:
            problems.append(f'{path}: not in files.csv')
        elif expected in ('encrypted', 'corrupt') and got is not None and got != expected:
            problems.append(f'{path}: {expected}, reported as {got}')
    noisy = collections.Counter(r['file'] for r in table(args.export / 'findings.csv')
                                if r['person_id'] and truth.files.get(r['file'], {}).get('status') == 'noise')

    figures = {'people-recall': ratio(len(right_people), len(truth.affected)),
               'people-precision': ratio(len(listed) - len(wrong), len(listed)),
               'pair-recall': ratio(len(right), len(true_pairs)),
               'pair-precision': ratio(len(right), len(right) + len(false))}
    print(f'affected people: {len(truth.affected)} true, {len(listed)} listed, {len(right_people)} matched')
    for name, value in figures.items():
        print(f'{name:<17} {value:.3f}')
    for title, rows in (('missed people', [truth.people[t]['canonical_name'] for t in missed]),
                        ('listed, but nobody', [listed[p]['display_name'] or p for p in wrong]),
                        ('missed elements', [f'{truth.people[t]["canonical_name"]}: {e}' for t, e in sorted(true_pairs - right)]),
                        ('false elements', [f'{n}: {e}' for n, e in false]), ('files', problems),
                        ('noise files with people', [f'{path}: {n} findings' for path, n in sorted(noisy.items())])):
        if rows:
            print(f'{title} ({len(rows)}):', *rows[:15], *(['…'] if len(rows) > 15 else []), sep='\n  ')
    low = [name for name, value in figures.items() if value < getattr(args, name.replace('-', '_'))]
    for name in low:
        print(f'below its threshold: {name}', file=sys.stderr)
    if len(noisy) > args.noise_files:
        low.append('noise-files')
        print(f'{len(noisy)} noise files give a person', file=sys.stderr)
    return 1 if low or problems else 0


if __name__ == '__main__':
    sys.exit(main())
