"""The people of the demo share. Every one is invented; numbers come from a fixed seed.

Telephone numbers lie in the range reserved for fiction (555-01xx), mail addresses in the reserved example domains.
Social Security numbers have a form that can be issued, with an area above 772 wherever a case does not need another.
"""
import random
import unicodedata
from dataclasses import dataclass, field
from datetime import date

AGENCY = 'Larkmoor Community Care'
AGENCY_ADDRESS = '40 Cooperage Square, Suite 3, Norwich, NY 13815'
AGENCY_PHONE = '(607) 555-0100'

# Towns are real so that town, state and ZIP agree; the streets are not theirs.
TOWNS = [('Norwich', 'NY', '13815'), ('Oneonta', 'NY', '13820'), ('Cobleskill', 'NY', '12043'), ('Delhi', 'NY', '13753'),
         ('Sidney', 'NY', '13838'), ('Cortland', 'NY', '13045'), ('Hamilton', 'NY', '13346')]
STREETS = ['Thistledown Lane', 'Copperworks Road', 'Old Ferry Street', 'Pinnacle Court', 'Granary Avenue', 'Weavers Row',
           'Larch Hill Drive', 'Tollgate Road', 'Millrace Street', 'Hopyard Lane', 'Canal Terrace', 'Quarryman Street']

# given | middle | family | suffix | nickname | other family name | born | role | house | relation
# A house number shared by several rows is one household. Relations: ward:N (guardian in row N), spouse:N, dead.
ROWS = """
Rosalind|Mae|Tarkington|||| 1958-03-14|client|1|
Desmond|K|Oyelaran||||1971-11-02|client|2|
Twyla|Jean|Brubeck||||1949-07-21|client|3|dead
Ignacio||Muñoz Peralta||||1983-01-30|client|4|
Marisela||Ibáñez||||1990-09-09|client|5|
Harold|T|Winslade|Sr|||1946-05-05|client|6|
Harold|T|Winslade|Jr|||1974-08-17|client|6|
Maureen|E|Ferriday||||1984-12-03|guardian|7|
Callum|R|Ferriday||||2015-04-11|client|7|ward:8
Corinne|R|Ferriday||||2015-04-11|client|7|ward:8
William|J|Nightengale||Bill||1962-02-27|client|8|
Suzanne||Delacroix|||Pruitt|1987-06-19|client|9|
Thuy|Linh|Dang||||1979-10-25|client|10|
Peter||Kowalsky||||1969-04-02|guardian|11|
Agnes|B|Kowalsky||||1972-01-16|client|11|spouse:14
Marek||Kowalsky||||2014-08-30|client|11|ward:14
Zofia|A|Kowalsky||||2017-02-12|client|11|ward:14
Beatrix|O|Lindgren||||1966-06-06|client|12|
Jerome||Castleberry||||1994-03-28|client|13|
Anjali|P|Raghunathan||||1988-12-12|client|14|
Stellan||Brøgger||||1955-09-18|client|15|
Lucía|F|Quiñones||||2001-05-23|client|16|
Theodora||Vanterpool||Teddy||1977-07-07|client|17|
Kwame|A|Boateng||||1981-02-03|client|18|
Fern||Applewhite||||1939-11-11|client|19|dead
Orrin|L|Haverkamp||||1952-08-08|client|20|
Dolores|M|Etcheverry||||1963-04-19|client|21|
Tobias||Etcheverry||||2016-10-01|client|21|ward:27
Priscilla|N|Yarrow||||1999-01-07|client|22|
Gideon||Yarrow||||2002-06-15|client|23|
Mei-Ling||Huang||||1985-05-15|client|24|
Roberto|C|Villaseñor||Beto||1970-12-24|client|25|
Hattie|Lou|Crenshaw||||1944-02-29|client|26|
Saoirse||O'Malley||||1992-08-04|client|27|
Jonas|W|Zellweger||||1968-10-10|client|28|
Nadia||Petrosyan||||1996-07-29|client|29|
Elias||Petrosyan||||2018-01-20|client|29|ward:36
Clementine|R|Duquette||||1975-03-03|client|30|
Amos|D|Prendergast||||1960-05-27|client|31|
Ximena||de la Garza||||1989-11-19|client|32|
Lorna|S|McAllister||||1957-09-30|client|33|
Curtis||Bellweather||||1986-04-04|client|34|
Geraldine|H|Stoddard||Gerry||1965-08-21|employee|35|
Patrick|V|Quillfeather||||1978-06-11|employee|36|
Ebony|T|Marchbanks||||1991-02-17|employee|37|
Luis|Alberto|Ocasio||||1984-09-26|employee|38|
Wanda|K|Zimmerli||||1959-12-30|employee|39|
Dmitri||Volkonsky||||1973-03-22|employee|40|
Harriet|A|Goldfinch||||1982-10-05|employee|41|
Samuel|B|Tewksbury||||1995-05-09|employee|42|
Josefina||Arreola|||Montes|1976-01-01|employee|43|
Byron|Q|Threadgill||||1988-08-18|employee|44|
Celeste|M|Abernethy||||1993-11-03|employee|45|
Norman|E|Pickerell||||1961-07-14|employee|46|
Isolde||Farnsworth||||1980-04-28|employee|47|
Raymond|J|Okafor||||1972-12-08|employee|48|
Tamsin|L|Birdwhistle||||1997-06-25|employee|49|
Virgil||Escobedo||||1967-02-20|employee|50|
Maribel||Escobedo||||1969-09-12|relative|50|spouse:58
Octavia|R|Penhaligon||||1990-10-31|employee|51|
""".strip().split('\n')

DIAGNOSES = [('F33.1', 'major depressive disorder, recurrent, moderate'), ('F41.1', 'generalized anxiety disorder'),
             ('E11.9', 'type 2 diabetes mellitus'), ('I10', 'essential hypertension'), ('F43.10', 'post-traumatic stress disorder'),
             ('F11.20', 'opioid dependence'), ('J45.909', 'asthma'), ('F90.0', 'attention-deficit hyperactivity disorder'),
             ('G40.909', 'epilepsy'), ('F84.0', 'autism spectrum disorder'), ('M54.50', 'low back pain'), ('F31.9', 'bipolar disorder')]
MEDICATIONS = ['sertraline 50 mg', 'metformin 500 mg', 'lisinopril 10 mg', 'buprenorphine-naloxone 8 mg', 'albuterol inhaler',
               'methylphenidate 18 mg', 'levetiracetam 500 mg', 'aripiprazole 5 mg', 'trazodone 50 mg', 'gabapentin 300 mg']
TREATMENTS = ['individual psychotherapy', 'group counseling', 'medication management', 'occupational therapy', 'speech therapy',
              'physical therapy']
BANKS = ['021000021', '026009593', '022000046']  # public routing numbers: an institution's, nobody's own


@dataclass
class Person:
    number: int
    given: str
    middle: str
    family: str
    suffix: str
    nick: str
    other_family: str
    born: date
    role: str
    house: int
    dead: bool = False
    guardian: int = 0
    spouse: int = 0
    ssn: str = ''
    itin: str = ''
    line: str = ''
    city: str = ''
    state: str = ''
    zip: str = ''
    old_line: str = ''
    phone: str = ''
    email: str = ''
    mrn: str = ''
    medicaid: str = ''
    license: str = ''
    account: str = ''
    routing: str = ''
    card: str = ''
    dx: tuple = ('', '')
    med: str = ''
    treatment: str = ''
    facts: set = field(default_factory=set)

    @property
    def id(self):
        return f'D{self.number:03}'

    @property
    def minor(self):
        return self.born.year >= 2013

    def full(self):
        return ' '.join(x for x in (self.given, self.middle, self.family, self.suffix) if x)

    def short(self):
        return ' '.join(x for x in (self.given, self.family, self.suffix) if x)

    def last_first(self):
        tail = f' {self.middle[0]}.' if self.middle else ''
        family = f'{self.family} {self.suffix}' if self.suffix else self.family
        return f'{family}, {self.given}{tail}'

    def last_first_caps(self):
        return self.last_first().upper()

    def place(self):
        return f'{self.city}, {self.state} {self.zip}'

    def address(self):
        return f'{self.line}, {self.place()}'

    def us_date(self):
        return f'{self.born:%m/%d/%Y}'

    def long_date(self):
        return f'{self.born:%B} {self.born.day}, {self.born.year}'

    def dashed_ssn(self):
        return f'{self.ssn[:3]}-{self.ssn[3:5]}-{self.ssn[5:]}'

    def shown_phone(self):
        return f'({self.phone[:3]}) {self.phone[3:6]}-{self.phone[6:]}'


def luhn_digit(digits):
    total = sum(sum(divmod(int(d) * (2 if i % 2 == 0 else 1), 10)) for i, d in enumerate(reversed(digits)))
    return str(-total % 10)


def make_cast(seed=7):
    rng = random.Random(seed)
    people, homes = [], {}
    for number, row in enumerate(ROWS, 1):
        given, middle, family, suffix, nick, other, born, role, house, relation = (x.strip() for x in row.split('|'))
        p = Person(number, given, middle, family, suffix, nick, other, date.fromisoformat(born), role, int(house))
        kind, _, of = relation.partition(':')
        p.dead = kind == 'dead'
        p.guardian = int(of) if kind == 'ward' else 0
        p.spouse = int(of) if kind == 'spouse' else 0
        if p.house not in homes:
            unit = rng.choice(['', '', ', Apt 2', ', Apt 5C', ', Unit 11'])
            homes[p.house] = (f'{rng.randrange(3, 480)} {rng.choice(STREETS)}{unit}',) + rng.choice(TOWNS)
        p.line, p.city, p.state, p.zip = homes[p.house]
        p.old_line = f'{rng.randrange(500, 900)} {rng.choice(STREETS)}'
        area = rng.randrange(773, 900) if number % 9 else rng.randrange(50, 99)  # some with a leading zero to lose
        p.ssn = f'{area:03}{rng.randrange(1, 100):02}{rng.randrange(1, 10000):04}'
        p.phone = rng.choice(['607', '315', '518']) + '55501' + f'{number % 100:02}'
        letters = unicodedata.normalize('NFD', f'{given}.{family}'.lower().replace('ø', 'o'))
        plain = ''.join(c for c in letters if c == '.' or 'a' <= c <= 'z')
        p.email = f'{plain}{born[2:4]}@example.{"org" if number % 2 else "net"}'
        p.mrn = f'{rng.randrange(100000, 999999)}'
        p.medicaid = f'{rng.choice("ABCDEFGHJKLM")}{rng.choice("NPRSTUVWXYZ")}{rng.randrange(10000, 99999)}{rng.choice("ABCDEFGHJKLMNPRSTUVWXYZ")}'
        p.license = f'{rng.randrange(100, 999)} {rng.randrange(100, 999)} {rng.randrange(100, 999)}'
        p.account = f'{rng.randrange(10**9, 10**10)}'
        p.routing = rng.choice(BANKS)
        body = '4' + ''.join(str(rng.randrange(10)) for _ in range(14))
        p.card = body + luhn_digit(body)
        p.dx, p.med, p.treatment = rng.choice(DIAGNOSES), rng.choice(MEDICATIONS), rng.choice(TREATMENTS)
        if family == 'de la Garza':
            p.ssn, p.itin = '', f'9{rng.randrange(10, 99)}{rng.choice([70, 74, 81, 88])}{rng.randrange(1000, 9999)}'
        people.append(p)
    return people
