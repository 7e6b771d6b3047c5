"""The truth of the demo share, recorded by the very calls that put a value into a document."""
import csv
import os
import re
import unicodedata

ABBREVIATIONS = {'street': 'st', 'avenue': 'ave', 'road': 'rd', 'lane': 'ln', 'drive': 'dr', 'court': 'ct', 'terrace': 'ter',
                 'square': 'sq', 'suite': 'apt', 'unit': 'apt', '#': 'apt'}
NUMBERS = {'ssn', 'itin', 'phone', 'bank_account', 'payment_card', 'drivers_license'}
UNIQUE = {'email', 'ssn', 'itin', 'drivers_license', 'passport', 'bank_account', 'payment_card', 'medical_record_number',
          'health_insurance'}


def folded(text):
    plain = unicodedata.normalize('NFD', text.replace('ø', 'o').replace('Ø', 'O').replace('đ', 'd'))
    return ''.join(c for c in plain if not unicodedata.combining(c)).lower()


def normalised(kind, value):
    if kind in NUMBERS:
        digits = re.sub(r'\D', '', value)
        return digits.zfill(9) if kind in ('ssn', 'itin') else digits
    if kind == 'date_of_birth':
        return iso_date(value)
    if kind == 'name':
        family, comma, given = value.partition(',')
        words = re.findall(r'\w+', folded(f'{given} {family}' if comma else value).replace("'", ''))
        return ' '.join(words)
    if kind == 'address':
        return ' '.join(ABBREVIATIONS.get(w, w) for w in re.findall(r'[\w#-]+', folded(value)))
    if kind in ('medical_record_number', 'health_insurance'):
        return re.sub(r'[^0-9A-Z]', '', value.upper())
    return ' '.join(folded(value).split())


MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november',
          'december']


def iso_date(value):
    if found := re.fullmatch(r'(\d{4})-(\d\d)-(\d\d)', value):
        return value
    if found := re.fullmatch(r'(\d{1,2})[/-](\d{1,2})[/-](\d{4})', value):
        return f'{found[3]}-{int(found[1]):02}-{int(found[2]):02}'
    if found := re.fullmatch(r'(\d{4})(\d\d)(\d\d)', value):
        return '-'.join(found.groups())
    if found := re.fullmatch(r'(\w+) (\d{1,2}), (\d{4})', value):
        return f'{found[3]}-{MONTHS.index(found[1].lower()) + 1:02}-{int(found[2]):02}'
    raise ValueError(f'no date: {value}')


class File:
    """One file or member. `say` and `name` give back the text they record, so a document is written by recording it."""

    def __init__(self, truth, path, kind, status, how):
        self.truth, self.path, self.kind, self.status, self.how = truth, path, kind, status, how

    def say(self, person, element, value, how=None, tags=''):
        self.truth.exposures.add((person.id, self.path, element, value, normalised(element, value), how or self.how, tags))
        return value

    def name(self, person, value=None, tags=''):
        return self.say(person, 'name', value or person.full(), tags=tags)

    def mention(self, element, value, kind, person=None):
        self.truth.mentions.add((self.path, element, value, normalised(element, value), kind, person.id if person else ''))
        return value

    def staff(self, person):
        return self.mention('name', person.short(), 'staff', person)

    def author(self, person):
        return self.mention('name', person.full(), 'author', person)


class Truth:
    def __init__(self, people):
        self.people, self.files, self.exposures, self.mentions = people, {}, set(), set()

    def file(self, path, kind, how='structured', status='readable'):
        assert path not in self.files, path
        self.files[path] = File(self, path, kind, status, how)
        return self.files[path]

    def write(self, folder):
        os.makedirs(folder, exist_ok=True)
        readable = {f.path for f in self.files.values() if f.status == 'readable'}
        exposures = sorted(e for e in self.exposures if e[1] in readable)
        elements, pairs = {}, {}
        for person, path, element, *_ in exposures:
            elements.setdefault(person, set()).add(element)
            pairs.setdefault((person, path), set()).add(element)
        affected = {person for (person, _), kinds in pairs.items() if len(kinds) > 1 and kinds & (UNIQUE | {'name'})}
        addresses = {(e[0], e[4]) for e in exposures if e[2] == 'address'}

        def table(name, head, rows):
            with open(os.path.join(folder, name), 'w', newline='', encoding='utf-8') as out:
                writer = csv.writer(out, lineterminator='\n')
                writer.writerow(head.split(','))
                writer.writerows(rows)

        def person_row(p):
            others = [f'{p.nick} {p.family}'] if p.nick else []
            others += [f'{p.given} {p.other_family}'] if p.other_family else []
            return [p.id, p.full(), ';'.join(others), p.born.isoformat(), p.ssn, p.itin, p.line, p.city, p.state, p.zip, p.email,
                    p.phone, int(p.minor), int(p.dead), f'D{p.guardian:03}' if p.guardian else '',
                    f'D{p.spouse:03}' if p.spouse else '', p.role, int(p.id in affected),
                    int((p.id, normalised('address', p.address())) in addresses), ';'.join(sorted(elements.get(p.id, ())))]

        table('people.csv', 'truth_id,canonical_name,alt_names,dob,ssn,itin,address_line,city,state,zip,email,phone,is_minor,'
              'is_deceased,guardian_id,spouse_id,roles,affected,current_address_exposed,classes', map(person_row, self.people))
        table('exposures.csv', 'truth_id,file,class,value,normalised,how,difficulty', exposures)
        table('mentions.csv', 'file,class,value,normalised,kind,truth_id', sorted(self.mentions))
        table('files.csv', 'file,status,format', sorted((f.path, f.status, f.kind) for f in self.files.values()))
        return len(affected)
