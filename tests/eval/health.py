#!/usr/bin/python3
"""Health records of the public sets against what stands in their structured fields.

    tests/eval/health.py [--bin build/dev/bin] [--set fhir|hl7v2|ccda|x12] [--misses N]

Scans public/health of the evaluation data (SPILLMAP_EVAL, else ../shared/eval beside the repository; without it the
script says so and passes) and compares the export with the truth files: is each person found in their file, with birth
date and identifiers on the same person, and is a provider listed as affected. Exit status 1 when a set is below 0.99 or
a provider is listed.
"""
import argparse
import collections
import csv
import json
import os
import re
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
X12_PATIENTS = {'IL', 'QC', '03', '74', 'BW'}
X12_OTHERS = {'ZZ', 'GB'}


def words(*parts):
    text = unicodedata.normalize('NFD', ' '.join(p or '' for p in parts).lower())
    text = ''.join(c for c in text if not unicodedata.combining(c)).replace("'", '')
    return frozenset(re.findall(r'[^\W\d_]+', text))


def compact(value):
    return re.sub(r'[^0-9A-Z]', '', value.upper()).lstrip('0')


def is_date(text):
    if not re.fullmatch(r'\d{8}', text[:8]):
        return False
    year, month, day = int(text[:4]), int(text[4:6]), int(text[6:8])
    return 1880 <= year <= 2035 and 1 <= month <= 12 and 1 <= day <= 31


def no_value(identifier):
    c = compact(identifier)
    return len(c) < 3 or not re.search(r'\d', c) or len(set(c)) == 1


class Person:
    def __init__(self, file, given, family, birth, ids):
        self.file, self.given, self.family = file, given or '', family or ''
        self.birth = re.sub(r'\D', '', birth or '')[:8]
        self.birth = self.birth if is_date(self.birth) else ''
        self.ids = [i for i in ids if i and not no_value(i)]
        self.name = words(self.given, self.family)

    def __str__(self):
        return f'{self.file}: {self.given} {self.family} {self.birth} {self.ids}'


def fhir(root):
    for line in open(root / 'truth/fhir-patients.jsonl', encoding='utf-8'):
        row = json.loads(line)
        name = row['name'][0]
        ids = [v for k, v in row['identifiers'].items() if 'github' not in k]
        yield Person(row['file'], ' '.join(name.get('given', [])), name.get('family'), row.get('birthDate'), ids)


def tsv(path):
    with open(path, newline='', encoding='utf-8') as f:
        return list(csv.DictReader(f, delimiter='\t', quoting=csv.QUOTE_NONE))


def ccda(root):
    for row in tsv(root / 'truth/ccda-persons.tsv'):
        # A root alone names the numbering system, no person.
        ids = [part.split('|')[-1] for part in row['ids'].split(';') if '|' in part]
        yield Person(row['file'], row['given'], row['family'], row['birth'], [i.strip() for i in ids])


def hl7v2(root):
    for row in tsv(root / 'truth/hl7v2-persons.tsv'):
        name = row['name'].split('~')[0].split('^')
        family = name[0].split('&')[0]
        given = name[1] if len(name) > 1 else ''
        ids = [r.split('^')[0].split('&')[0] for r in row['ids'].split('~')] if row['segment'] == 'PID' else []
        ids += [row['ssn'].split('^')[0]] + [row['licence'].split('^')[0]]
        yield Person(row['file'], given, family, row['birth'], ids)


def x12(root):
    for row in tsv(root / 'truth/x12-persons.tsv'):
        if row['role'] in X12_PATIENTS:
            yield Person(row['file'], row['first'], row['last'], row['birth'].strip('~'),
                         [row['id'].strip('~')] if row['idq'] != '46' else [])


def provider_names(root, kind):
    """(file, words of the name) of those who are at work in the file."""
    if kind == 'x12':
        for row in tsv(root / 'truth/x12-persons.tsv'):
            if row['role'] not in X12_PATIENTS | X12_OTHERS and row['first']:
                yield row['file'], words(row['first'], row['last'])
        return
    folders = {'fhir': ['fhir-synthea-r4', 'fhir-pro-stu3'], 'hl7v2': ['hl7v2-fhirconverter', 'hl7v2-hapi'],
               'ccda': ['ccda-vendors', 'ccda-hl7-examples', 'ccda-fhirconverter']}[kind]
    for folder in folders:
        for path in sorted((root / folder).rglob('*')):
            if not path.is_file() or 'expected' in str(path):
                continue
            file, text = str(path.relative_to(root)), path.read_text(encoding='utf-8', errors='replace')
            if kind == 'fhir' and text.lstrip().startswith('{'):
                try:
                    bundle = json.loads(text)
                except ValueError:
                    continue
                for entry in bundle.get('entry', [{'resource': bundle}]):
                    resource = entry.get('resource', {})
                    if resource.get('resourceType') != 'Practitioner':
                        continue
                    names = resource.get('name', [])
                    for name in names if isinstance(names, list) else [names]:
                        family = name.get('family', '')
                        family = family if isinstance(family, str) else ' '.join(family)
                        if name.get('given') and family:
                            yield file, words(' '.join(name['given']), family)
            elif kind == 'hl7v2':
                for segment in re.split(r'[\r\n]+', text):
                    fields = segment.split('|')
                    if fields[0] == 'PV1':
                        for number in (7, 8, 9, 17):
                            for one in (fields[number] if number < len(fields) else '').split('~'):
                                part = one.split('^')
                                if len(part) > 2 and part[1] and part[2]:
                                    yield file, words(part[1].split('&')[0], part[2])
            elif kind == 'ccda':
                for block in re.findall(r'<assignedPerson.*?</assignedPerson>', text, re.S):
                    given = re.search(r'<given[^>]*>([^<]+)<', block)
                    family = re.search(r'<family[^>]*>([^<]+)<', block)
                    if given and family:
                        yield file, words(given.group(1), family.group(1))


def run(binary, *arguments):
    done = subprocess.run([str(binary), *map(str, arguments)], capture_output=True, text=True)
    if done.returncode not in (0, 3):
        sys.exit(f'{binary} {arguments[0]}: status {done.returncode}\n{done.stderr}')


class Export:
    def __init__(self, folder):
        self.names = collections.defaultdict(list)   # file -> (words, person)
        self.values = collections.defaultdict(set)   # (file, person) -> compact values
        self.role = {}
        self.others = collections.defaultdict(set)   # (file, person) -> elements besides the name
        with open(folder / 'findings.csv', newline='', encoding='utf-8') as f:
            for row in csv.DictReader(f):
                # Members of a message belong to the message.
                file, person = row['file'].split('!/')[0], row['person_id']
                self.role[file, person] = row['role']
                if row['element'] == 'name':
                    self.names[file].append((words(row['value']), person))
                else:
                    self.others[file, person].add(row['element'])
                for value in (row['value'], row['normalized']):
                    self.values[file, person].add(compact(value))

    def find(self, person):
        """The listed persons whose name in the file has the words of the truth."""
        return {p for name, p in self.names[person.file] if person.name <= name or (name and name <= person.name)}


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('--bin', type=Path, default=REPOSITORY / 'build/dev/bin')
    options.add_argument('--set', action='append', choices=['fhir', 'hl7v2', 'ccda', 'x12'])
    options.add_argument('--misses', type=int, default=5)
    options.add_argument('--export', type=Path, help='an export of public/health instead of a scan')
    options = options.parse_args()
    root = Path(os.environ.get('SPILLMAP_EVAL', REPOSITORY.parent / 'shared/eval')) / 'public/health'
    if not root.is_dir():
        print(f'skipped: no evaluation data at {root}')
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.export
        if folder is None:
            folder = Path(scratch) / 'export'
            run(options.bin / 'spillmap', 'scan', root, '--case', Path(scratch) / 'case')
            run(options.bin / 'spillmap', 'export', '--case', Path(scratch) / 'case', '--out', folder, '--reveal')
        export = Export(folder)
    failed = False
    for kind, people in (('fhir', fhir), ('hl7v2', hl7v2), ('ccda', ccda), ('x12', x12)):
        if options.set and kind not in options.set:
            continue
        found = named = total = masked = 0
        misses = []
        patients = collections.defaultdict(set)
        for person in people(root):
            # The truth speaks of files that are kept elsewhere, too.
            if not person.name or not (root / person.file).is_file():
                continue
            # Names that were crossed out are nobody's.
            if set(person.given + person.family) <= set('Xx '):
                masked += 1
                continue
            patients[person.file].add(person.name)
            total += 1
            candidates = export.find(person)
            named += bool(candidates)
            wanted = [compact(person.birth)] if person.birth else []
            wanted += [compact(i) for i in person.ids]
            best = max(({v for v in wanted if v in export.values[person.file, c]} for c in candidates),
                       key=len, default=None)
            if best is not None and len(best) == len(set(wanted)):
                found += 1
            else:
                misses.append(f'{person}  {"lacks " + str(sorted(set(wanted) - best)) if best is not None else "not named"}')
        listed = set()
        for file, name in provider_names(root, kind):
            if name in patients[file] or any(set(word) <= {'x'} and len(word) > 1 for word in name):
                continue
            # Whoever writes of their own child is there as its guardian.
            for other, person in export.names[file]:
                if person and other == name and export.others[file, person] and export.role[file, person] != 'guardian':
                    listed.add((file, ' '.join(sorted(name)), person))
        print(f'{kind:6} persons {total}  named {named / max(1, total):.4f}  with birth date and identifiers '
              f'{found / max(1, total):.4f}  providers listed {len(listed)}'
              + (f'  (set aside: {masked} crossed out names)' if masked else ''))
        for miss in misses[:options.misses]:
            print('   miss', miss)
        for file, name, person in sorted(listed)[:options.misses]:
            print('   provider', person, name, file)
        failed |= found < 0.99 * total or bool(listed)
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
