#!/usr/bin/python3
"""The demo share is the same every time, its truth stands in its files, and the checker tells a good export from a bad one."""
import csv
import filecmp
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def table(path):
    with open(path, newline='', encoding='utf-8') as f:
        return list(csv.DictReader(f))


def save(path, rows, head):
    with open(path, 'w', newline='', encoding='utf-8') as f:
        out = csv.DictWriter(f, head, extrasaction='ignore')
        out.writeheader()
        out.writerows(rows)


class DemoShare(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temp = tempfile.TemporaryDirectory()
        cls.out = Path(cls.temp.name)
        for name, seed, zone in (('a', '1', 'UTC'), ('b', '2', 'Asia/Tokyo')):
            subprocess.run([ROOT / 'demo/make_share.py', cls.out / name], check=True, stdout=subprocess.DEVNULL,
                           env={**os.environ, 'PYTHONHASHSEED': seed, 'TZ': zone, 'PYTHONDONTWRITEBYTECODE': '1'})

    @classmethod
    def tearDownClass(cls):
        cls.temp.cleanup()

    def test_same_bytes_every_time(self):
        a, b = self.out / 'a', self.out / 'b'
        files = sorted(p.relative_to(a) for p in a.rglob('*') if p.is_file())
        self.assertEqual(files, sorted(p.relative_to(b) for p in b.rglob('*') if p.is_file()))
        self.assertEqual(filecmp.cmpfiles(a, b, [str(p) for p in files], shallow=False)[1:], ([], []))

    def test_size_and_every_file_known(self):
        share = self.out / 'a/share'
        on_disk = {str(p.relative_to(share)) for p in share.rglob('*') if p.is_file()}
        known = {r['file'] for r in table(self.out / 'a/truth/files.csv')}
        self.assertEqual(on_disk, {p for p in known if '!/' not in p})
        self.assertGreaterEqual(len(on_disk), 110)
        self.assertGreaterEqual(len(table(self.out / 'a/truth/people.csv')), 60)

    def test_plain_files_hold_what_the_truth_says(self):
        checked = 0
        for r in table(self.out / 'a/truth/exposures.csv'):
            path = self.out / 'a/share' / r['file']
            if path.suffix.lower() not in ('.txt', '.csv') or '!/' in r['file'] or r['class'] in ('name', 'address'):
                continue
            content = path.read_bytes()
            text = content.decode('utf-16' if content[:2] in (b'\xff\xfe', b'\xfe\xff') else 'utf-8' if b'\xc3' in content else 'cp1252')
            self.assertIn(r['value'], text, r)
            checked += 1
        self.assertGreater(checked, 200)

    def export(self, spoil=lambda people: people):
        truth, out = self.out / 'a/truth', Path(tempfile.mkdtemp(dir=self.out))
        people = [{'person_id': 'P' + r['truth_id'], 'display_name': r['canonical_name'], 'date_of_birth': r['dob'],
                   'ssn': r['ssn'], 'elements': r['classes']} for r in table(truth / 'people.csv')]
        save(out / 'people.csv', spoil(people), ['person_id', 'display_name', 'date_of_birth', 'ssn', 'elements'])
        save(out / 'findings.csv', [], ['person_id', 'file', 'element'])
        words = {'readable': 'read', 'noise': 'read'}
        save(out / 'files.csv', [{'path': r['file'], 'status': words.get(r['status'], r['status'])} for r in table(truth / 'files.csv')],
             ['path', 'status'])
        return subprocess.run([ROOT / 'tests/eval/check_demo.py', truth, out, '--ocr', '--people-recall', '0.99', '--people-precision', '0.99',
                               '--pair-recall', '0.99', '--pair-precision', '0.99'], capture_output=True, text=True)

    def test_checker_accepts_the_truth(self):
        got = self.export()
        self.assertEqual(got.returncode, 0, got.stdout + got.stderr)

    def test_checker_sees_a_missed_person(self):
        got = self.export(lambda people: people[1:])
        self.assertEqual(got.returncode, 1)
        self.assertIn('people-recall', got.stderr)

    def test_checker_sees_an_invented_person(self):
        got = self.export(lambda people: people + [{**people[0], 'person_id': 'X', 'display_name': 'Nobody Atall', 'ssn': '', 'date_of_birth': ''}])
        self.assertIn('people-precision', got.stderr)

    def test_checker_sees_missing_and_false_elements(self):
        got = self.export(lambda people: [{**p, 'elements': 'name;passport'} for p in people])
        self.assertIn('pair-recall', got.stderr)
        self.assertIn('pair-precision', got.stderr)


if __name__ == '__main__':
    unittest.main(argv=[sys.argv[0]])
