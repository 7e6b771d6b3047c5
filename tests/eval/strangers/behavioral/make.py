#!/usr/bin/python3
"""All people, firms and numbers in these documents are invented.

A labelled set: the file server of an invented community mental health, substance-use and
developmental-disability agency in upstate New York.  Usage: /usr/bin/python3 make.py OUT

Text and truth come from the same place: a person's values are defined once (class Person), texts hold
tokens {key.field}; putting a token into a text records the exposure.  Free words about a person are
written [[key element|words]] (several keys with commas) and are recorded in the same way.
"""
import base64, csv, datetime, html, io, os, quopri, random, re, sys, zipfile
from collections import OrderedDict

OUT = sys.argv[1]
SHARE = os.path.join(OUT, 'share')

# ------------------------------------------------------------------ people
CATALOG = {
 'D': [('F33.1', 'Major depressive disorder, recurrent, moderate', 'MDD', 'sertraline 100 mg daily', 'trazodone 50 mg at bedtime', 'individual CBT weekly'),
       ('F32.2', 'Major depressive disorder, single episode, severe', 'MDD severe', 'escitalopram 20 mg daily', 'mirtazapine 15 mg at bedtime', 'individual therapy biweekly'),
       ('F34.1', 'Persistent depressive disorder', 'dysthymia', 'bupropion XL 300 mg every morning', 'hydroxyzine 25 mg as needed', 'supportive psychotherapy')],
 'P': [('F43.12', 'Post-traumatic stress disorder, chronic', 'PTSD', 'prazosin 2 mg at bedtime', 'sertraline 150 mg daily', 'trauma-focused CBT'),
       ('F43.10', 'Posttraumatic stress disorder, unspecified', 'PTSD', 'venlafaxine XR 150 mg daily', 'prazosin 1 mg at bedtime', 'EMDR')],
 'B': [('F31.9', 'Bipolar disorder, unspecified', 'bipolar', 'lamotrigine 200 mg daily', 'quetiapine 100 mg at bedtime', 'medication management'),
       ('F31.32', 'Bipolar I disorder, current episode depressed, moderate', 'bipolar I', 'lithium carbonate 600 mg twice daily', 'olanzapine 10 mg at bedtime', 'DBT skills group')],
 'S': [('F20.9', 'Schizophrenia', 'schizophrenia', 'clozapine 300 mg at bedtime', 'benztropine 1 mg twice daily', 'ACT team services'),
       ('F25.0', 'Schizoaffective disorder, bipolar type', 'schizoaffective d/o', 'paliperidone palmitate 156 mg IM monthly', 'divalproex ER 1000 mg at bedtime', 'monthly injection clinic')],
 'G': [('F41.1', 'Generalized anxiety disorder', 'GAD', 'buspirone 15 mg twice daily', 'hydroxyzine 50 mg as needed', 'individual CBT'),
       ('F41.0', 'Panic disorder', 'panic d/o', 'paroxetine 20 mg daily', 'propranolol 10 mg as needed', 'exposure therapy')],
 'A': [('F10.20', 'Alcohol use disorder, severe', 'AUD severe', 'naltrexone 50 mg daily', 'gabapentin 300 mg three times daily', 'intensive outpatient program'),
       ('F10.10', 'Alcohol use disorder, mild', 'AUD', 'acamprosate 666 mg three times daily', 'thiamine 100 mg daily', 'relapse prevention group')],
 'O': [('F11.20', 'Opioid use disorder, severe', 'OUD', 'buprenorphine-naloxone 8-2 mg twice daily', 'clonidine 0.1 mg as needed', 'medication-assisted treatment'),
       ('F11.21', 'Opioid use disorder, in early remission', 'OUD early remission', 'Vivitrol 380 mg IM monthly', 'trazodone 100 mg at bedtime', 'MAT and weekly counseling')],
 'C': [('F14.20', 'Cocaine use disorder, severe', 'cocaine UD', 'topiramate 50 mg twice daily', 'hydroxyzine 25 mg as needed', 'contingency management'),
       ('F15.20', 'Stimulant use disorder, amphetamine type, severe', 'meth UD', 'mirtazapine 30 mg at bedtime', 'bupropion SR 150 mg twice daily', 'Matrix model group')],
 'K': [('F12.20', 'Cannabis use disorder, moderate', 'cannabis UD', 'melatonin 5 mg at bedtime', 'fluoxetine 20 mg daily', 'motivational enhancement therapy')],
 'I': [('F70', 'Mild intellectual disability', 'mild ID', 'risperidone 1 mg twice daily', 'levetiracetam 500 mg twice daily', 'day habilitation'),
       ('F71', 'Moderate intellectual disability', 'moderate ID', 'carbamazepine 200 mg twice daily', 'polyethylene glycol 17 g daily', 'residential habilitation')],
 'U': [('F84.0', 'Autism spectrum disorder', 'ASD', 'aripiprazole 5 mg daily', 'guanfacine ER 2 mg every morning', 'applied behavior analysis')],
 'X': [('F90.2', 'Attention-deficit hyperactivity disorder, combined type', 'ADHD', 'methylphenidate ER 27 mg every morning', 'clonidine 0.1 mg at bedtime', 'parent management training'),
       ('F91.3', 'Oppositional defiant disorder', 'ODD', 'guanfacine 1 mg twice daily', 'melatonin 3 mg at bedtime', 'family therapy')],
}
# profile First Middle|Last|year of birth|options (key=..., addr=key of the person whose address is shared)
PEOPLE = """
D Marlene K|Whitcomb|1968
P Darnell|Oyelaran|1984
B Kristin Ann|Palczynski|1991
G Tess|Vanderhyde|1999
D Joyce|Vanderhyde|1971|key=vanderhyde_j
S Raymond J|Kowalczuk|1961
D Ileana|Ocasio|1976
G Brent|Halvorsen-Tighe|1980|key=tighe_b
D Maura|Halvorsen-Tighe|1982|key=tighe_m|addr=tighe_b
X Finn|Halvorsen-Tighe|2013|key=tighe_f|addr=tighe_b
G Jolene|Fratangelo|1988
P Naw Eh|Htoo|1993
P Emina|Hadzic|1979
D Terrence|Boykin|1965
X Gianna|Scalzo|2011
X Wyatt|LaFountain|2014
P Abdi|Warsame|1996
D Phyllis|Gurdo|1953
B Corey|Strobeck|1987
G LaShawn|Petteway|1990
P Mirela|Kovacevic|1974
D Dominick|Pagliaro|1959
O Jesse|Trumble|1992
A Anthony M|Buccieri|1970
O Shawn|Kilcoyne|1989
C Yesenia|Rentas|1986
A Heather|Lockridge|1982
O Ricky|Dufresne|1978
A Bonnie|Zuchowski|1964
K Malik|Gathers|2001
C Colleen|Tierney|1985
O Stephen P|Lachapelle|1983
S Andre|Mottley|1977
B Paige|Sorrentino|1995
D Walter|Brzozowski|1949
S Vincent|Caruso-Bell|1988|key=caruso
B Rachel E|Lindhorst|1981
S Desmond|Arceneaux|1972
A Gary W|Pruyn|1958
O Kayla|Brockway|1997
C Tyrone|Hasbrouck|1980
O Luis A|Feliciano|1990
A Dawn|Sweetser|1969
G Nadia|Petrosyan|1998
D Kyle|Farnsworth|1994
P Imani|Bledsoe|2000
D Harold|Mierzwa|1946
B Sabrina|Contento|1983
X Leo|Quackenbush|2012
S Eugene F|Stanchak|1956
S Lorraine|Vickers|1962
S Clifton|Yarwood|1969
S Bao|Nguyen-Reed|1985|key=nguyen
S Melvin|Prosser|1974
B Glenda|Hutchings|1960
S Otis|Rainey|1966
G Carolyn|Hutchings-Boyer|1957|key=boyer
P Monique|Delahunt|1987
O Jerome|Sykora|1979
I Patrick|Gillen|1982
I Rosalie|Montecalvo|1971
I Denise|Wojnar|1965
U Marcus|Tolliver|1998
D Edith|Casler|1944
S Bruce|Van Slyke|1963|key=vanslyke
I Tammy|Ingersoll|1976
S Hieu|Tran|1981
G Janet|Prosser|1950|key=prosser_j
G Philip|Rainey|1961|key=rainey_p
I Samuel|Dembowski|1994
G Teresa|Dembowski|1966|key=dembowski_t
I Daniel R|Ellingwood|1989
G Frances|Ellingwood|1958|key=ellingwood_f
I Amber|Kuyrkendall|1990
U Neil|Shufelt|1986
U Zachary|Ostrander|2002
U Ethan J|Birdsall|2009
G Craig|Birdsall|1977|key=birdsall_c|addr=birdsall
G Melissa|Birdsall|1979|key=birdsall_m|addr=birdsall
P Sean|Donovan-Pike|1991|key=donovan
B Latoya|Merriweather|1984
D Virginia|Schermer|1951
X Connor|Reilly-Haas|2008|key=reilly
P Fatuma|Hirsi|1987
A Greg|Nowicki|1973
D Alyssa|Passero|2003
S Robert|Teachout|1967
G Susan|Teachout|1968|key=teachout_s
D Dolores|Figueroa|1955
O Michael|Cardamone|1986
B Crystal|Bashaw|1993
A Wendell|Loomis|1960
G Ashley|Zielke|1996
S Jamal|Crichlow|1999
D Ruth|Klinck|1938
P Tina|Pratt-Osborne|1978|key=pratt
S Isaiah|Fenner|2004
A Cody|Vrooman|1995
C Brandi|Sheldrake|1988
O Devin|Charlebois|1996
C Ramon|Quiles|1974
O Eric|Hollenbeck|1981
A Stacy|Marcellus|1990
O Tabitha L|Gruenwald|1992
K Nathaniel|Coombs|2002
A Derek|Spaulding|1976
A Kenneth D|Abruzzo|1963
D Lydia|Armbruster|1972
B Curtis|Weathersby|1980
P Olga|Tymchuk|1969
X Ian|MacNair|2010
D Shirley|Bogardus|1948
O Hector|Villafane|1983
G Beth|Krajewski|1977
S Alvin|Rountree|1958
D Francine|Delorme|1966
A Todd|Haggerty|1985
P Marisol|Irizarry|1989
B Wayne|Puleo|1971
G Joann|Stasko|1954
D Keisha|Broadnax|1992
S Nelson|Cruzado|1970
G Penny|Lasher|1981
C Duane|Fiorentino|1979
P Grace|Amankwah|1994
D Scott|Wyckoff|1963
B Adele|Roszak|1987
G Elaine|Dunkerley|1975
A Martin|Gebhardt|1968
D Agnes|Pietrowski|1941
B Trisha|Vandewater|1986
S Lamar|Stokes-Grady|1978|key=stokes
D Bogdan|Marchenko|1967
P Cheryl|Ambrosio|1973
O Rafael|Santini|1991
S Dale|Houghtaling|1959
P Sumaya|Noor|1995
B Nicole|Fitzmaurice|1984
D Ernest|Crandell|1952
P Angela|Dreyer|1988
S Keith|Nemeth|1975
D Patrice|Holloman|1970
O Jordan|Swartwout|1998
B Lisa|Mancuso-Hart|1982|key=mancuso
S Edgar|Benavides|1966
P Saw Ler|Moo|1990
P Hodan|Abukar|1985
D Yuriy|Bondarchuk|1979
P Mariela|Paredes Soto|1992|key=paredes
G Rebecca S|Thurlow|1987
G Jason|Whitmarsh|1990|key=whitmarsh
G Olivia|Saccocio|1994
G Bernard|Clute|1969
G Tanya|Rhynders|1983
""".strip().splitlines()
# people in an office role, or relatives without data of their own
OTHERS = """
G Priya|Ramaswamy|1975
G Helen|Trautwein|1970
G Gordon|Applegarth|1962
G Luz|Bermudez|1986
G Nancy|Keough|1968
G Steve|Malinowski|1979
G Camille|DeRosier|1984
G Aaron|Fishbeck|1988
G Judy|Pellegrino|1961
G Rhonda|Teller|1973
G Mark|Osterhoudt|1965
G Lorna|Swift-Hayes|1959|key=swift
G Peter|Gansevoort-Lyle|1957|key=lyle
G Bridget|Calkins|1981
G Frank|Ruggiero|1960
G Anita|Prem|1972
G Douglas|Hyland|1964
G Sylvia|Morehouse|1955
G Jared|Schantz|1990
G Karen|Diefendorf|1967
G Tom|Bellinger|1976
G Maria|Lanza|1985
G Chad|Rasbach|1983
G Evelyn|Goodspeed|1950
G Roy|Timmerman|1971
G Shana|Wilder|1989
G Paul|Esposito-Lang|1974|key=esposito
G Carla|Jimerson|1978
G Dennis|Wadsworth|1963
G Mohan|Iyer|1966
G Gail|Stoddard|1958
G Vic|Tarantelli|1969
G Jeanette|Roback|1977
G Owen|Gruenwald|2016|key=gruenwald_o
G Sadie|Gruenwald|2018|key=gruenwald_s
G Leonard|Stanchak|1930|key=stanchak_l
G Kimberly|Oakes|1980
""".strip().splitlines()

STREETS = ['Lenox Ave', 'Prospect St', 'Otsego St', 'German St', 'W Main St', 'Second Ave', 'Folts Rd', 'Bellinger St', 'Eastern Ave',
           'Weber Ave', 'Gansevoort St', 'Steele St', 'Oneida Ave', 'Petrie St', 'Shells Bush Rd', 'Barringer Rd', 'Orchard St', 'Moreland St',
           'State Route 169', 'Church St', 'Genesee St', 'Mary St', 'Rutger St', 'Bleecker St', 'Columbia Pl', 'Cottage St', 'Slawson St Ext', 'Burwell St']
CITIES = [('Herkimer', '13350'), ('Ilion', '13357'), ('Mohawk', '13407'), ('Frankfort', '13340'), ('Little Falls', '13365'), ('Utica', '13501'),
          ('Utica', '13502'), ('Dolgeville', '13329'), ('Newport', '13416'), ('Middleville', '13406'), ('Rome', '13440'), ('Whitesboro', '13492')]
MON = 'January February March April May June July August September October November December'.split()
L = 'ABCDEFGHJKLMNPRTUVWXYZ'


def luhn(n15):
    s = 0
    for i, c in enumerate(reversed(n15)):
        d = int(c)
        if i % 2 == 0:
            d *= 2
            if d > 9: d -= 9
        s += d
    return n15 + str(-s % 10)


def routing(n8):
    w = (3, 7, 1, 3, 7, 1, 3, 7)
    return n8 + str(-sum(a * int(b) for a, b in zip(w, n8)) % 10)


class Person:
    def __init__(self, line):
        head, rest = line.split(' ', 1)
        parts = rest.split('|')
        given, last, year = parts[0], parts[1], int(parts[2])
        opt = dict(p.split('=') for p in parts[3:])
        self.key = opt.get('key', last.lower())
        g = given.split()
        self.first, self.mid = (' '.join(g[:-1]), g[-1]) if len(g) > 1 and (len(g[-1]) == 1 or g[-1] == 'Ann') else (given, '')
        self.last = last
        r = random.Random('tamarack/' + self.key)
        ri = r.randint
        self.sharing = opt.get('addr')
        b = self.bd = datetime.date(year, ri(1, 12), ri(1, 28))
        self.dob, self.dobs = b.strftime('%m/%d/%Y'), '%d/%d/%s' % (b.month, b.day, b.strftime('%y'))
        self.dobl, self.dobi = '%s %d, %d' % (MON[b.month - 1], b.day, b.year), b.isoformat()
        self.dobm, self.dobc = '%02d-%s-%d' % (b.day, MON[b.month - 1][:3].upper(), b.year), b.strftime('%Y%m%d')
        self.street = '%d %s' % (ri(3, 1190), r.choice(STREETS)) + r.choice(['', '', '', ', Apt %d' % ri(1, 14), ', Apt %d%s' % (ri(1, 4), r.choice('ABC')), ', Fl 2'])
        self.city, self.zip = r.choice(CITIES)
        a, c, d = ri(50, 134), ri(1, 99), ri(1, 9999)
        self.ssn = '%03d-%02d-%04d' % (a, c, d)
        self.ssnn = self.ssn.replace('-', '')
        self.ssnm = 'XXX-XX-' + self.ssn[-4:]

        def phone():
            return r.choice(['315', '315', '315', '680', '518', '607']), str(ri(220, 549)), '%04d' % ri(1000, 9899)
        p = phone(); q = phone()
        self.ph, self.phd, self.phdot, self.phs = '(%s) %s-%s' % p, '%s-%s-%s' % p, '%s.%s.%s' % p, '%s %s %s' % p
        self.ph7 = '%s-%s' % p[1:]
        self.cell = '%s-%s-%s' % q
        fl = re.sub('[^a-z]', '', self.first.lower()); ll = re.sub('[^a-z]', '', last.lower())
        self.email = r.choice([fl[0] + ll + str(ri(11, 989)), fl + '.' + ll + '%02d' % (year % 100), ll + fl[:3] + str(ri(100, 999))]) + '@' + \
            r.choice(['gmail.com', 'yahoo.com', 'outlook.com', 'aol.com', 'icloud.com', 'twcny.rr.com'])
        self.cin = r.choice(L) + r.choice(L) + '%05d' % ri(10000, 99999) + r.choice(L)
        self.plan = r.choice(['MVX', 'YLH', 'EXW']) + str(ri(100000000, 989999999))
        self.mbi = '%d%s%s%d%s%s%d%s%s%d%d' % (ri(1, 9), r.choice('ACDEFGH'), r.choice('ACDEFGH'), ri(0, 9), r.choice('JKMNP'), r.choice('QRTUV'), ri(0, 9), r.choice('WXY'), r.choice('ACDE'), ri(0, 9), ri(0, 9))
        self.mrn = str(ri(20417, 68990)).zfill(6)
        self.hosp = 'M' + str(ri(1000000, 9899999))
        self.dl = '%d %d %d' % (ri(211, 989), ri(100, 999), ri(100, 999))
        self.tabs = str(ri(310000, 899999))
        self.nysid = '%08d%s' % (ri(1200000, 14900000), r.choice('HJKLMNPQRYZ'))
        self.anum = 'A%03d-%03d-%03d' % (ri(200, 219), ri(100, 999), ri(100, 999))
        self.passport = r.choice(['MB', 'FH', 'P0', 'GA']) + str(ri(100000, 999999))
        self.acct = str(ri(1000000, 9999999)) + str(ri(100, 999))
        self.route = routing(r.choice(['0213', '0223', '0212']) + '%04d' % ri(100, 9899))
        pre = r.choice(['4147', '5424', '4833', '5218']); n = luhn(pre + ''.join(str(ri(0, 9)) for _ in range(11)))
        self.card = ' '.join(n[i:i + 4] for i in (0, 4, 8, 12)); self.cardd = self.card.replace(' ', '-'); self.cardn = n
        e = r.choice(CATALOG[head])
        self.dxc, self.dx, self.dxs, self.rx, self.rx2, self.tx = e
        self.rxn = self.rx.split(' ')[0]
        self.age = str(2024 - year)

    def finish(self):
        if self.sharing:
            o = P[self.sharing]
            self.street, self.city, self.zip = o.street, o.city, o.zip
        self.csz = '%s, NY %s' % (self.city, self.zip)
        self.addr = self.street + ', ' + self.csz
        self.addrml = self.street.replace(', ', '\n') + '\n' + self.csz
        self.addr2l = self.street + '\n' + self.csz
        self.addrnz = self.street + ', ' + self.city          # as people say it
        m = (' ' + self.mid + ('.' if len(self.mid) == 1 else '')) if self.mid else ''
        F, N = self.first, self.last
        # name forms: field -> (rank, text)
        self.names = {'fn': (9, F + m + ' ' + N), 'lfm': (9, N + ', ' + F + m), 'LFM': (9, (N + ', ' + F + m.rstrip('.')).upper()),
                      'n': (7, F + ' ' + N), 'lf': (7, N + ', ' + F), 'LF': (7, (N + ', ' + F).upper()), 'N': (7, (F + ' ' + N).upper()), 'lfx': (7, N + ',' + F),
                      'fi': (5, F[0] + '. ' + N), 'fl1': (4, F + ' ' + N[0] + '.'), 'l': (3, N), 'L': (3, N.upper()), 'f': (2, F)}


P = OrderedDict()
for line in PEOPLE + OTHERS:
    p = Person(line)
    assert p.key not in P, p.key
    P[p.key] = p
for i, p in enumerate(P.values(), 1):
    p.id = 'P%03d' % i
    p.finish()

ELEMENT = {'dob': 'date_of_birth', 'dobs': 'date_of_birth', 'dobl': 'date_of_birth', 'dobi': 'date_of_birth', 'dobm': 'date_of_birth', 'dobc': 'date_of_birth',
           'ssn': 'ssn', 'ssnn': 'ssn', 'ph': 'phone', 'phd': 'phone', 'phdot': 'phone', 'phs': 'phone', 'ph7': 'phone', 'cell': 'phone', 'email': 'email',
           'cin': 'health_insurance', 'plan': 'health_insurance', 'mbi': 'health_insurance', 'mrn': 'record_number', 'hosp': 'record_number',
           'tabs': 'record_number', 'dl': 'drivers_licence', 'nysid': 'government_id', 'anum': 'government_id', 'passport': 'passport',
           'acct': 'bank_account', 'card': 'card', 'cardd': 'card', 'cardn': 'card', 'dxc': 'diagnosis', 'dx': 'diagnosis', 'dxs': 'diagnosis',
           'rx': 'medication', 'rx2': 'medication', 'rxn': 'medication', 'tx': 'treatment', 'addr': 'address', 'addrml': 'address', 'addr2l': 'address',
           'addrnz': 'address', 'street': 'address', 'acst': 'address'}
SHORT = {'dx': 'diagnosis', 'tx': 'treatment', 'rx': 'medication', 'rec': 'record_number', 'hi': 'health_insurance', 'gov': 'government_id', 'addr': 'address', 'phone': 'phone'}
PLAIN = {'city', 'zip', 'csz', 'route', 'ssnm', 'age', 'cfirst', 'clast'}
EXPO, NAMES = OrderedDict(), OrderedDict()
TOKEN = re.compile(r'\{(\w+)\.(\w+)\}|\[\[([\w,]+) (\w+)\|(.*?)\]\]', re.S)


class File:
    def __init__(self, path):
        self.path = path
        self.full = os.path.join(SHARE, path)
        os.makedirs(os.path.dirname(self.full), exist_ok=True)

    def rec(self, key, element, value):
        EXPO[(P[key].id, self.path, element, value)] = 1

    def _sub(self, m):
        key, field, keys, el, words = m.groups()
        if keys:
            for k in keys.split(','):
                self.rec(k, SHORT[el], ' '.join(words.split()))
            return words
        p = P[key]
        if field in ('LASTcol', 'FIRSTcol'):       # last and first name in two cells, last first
            NAMES.setdefault((p.id, self.path), []).append((7, p.last + ', ' + p.first))
            return p.last if field == 'LASTcol' else p.first
        if field in ('F1col', 'L2col'):            # first cell, last cell
            NAMES.setdefault((p.id, self.path), []).append((7, p.first + ' ' + p.last))
            return p.first if field == 'F1col' else p.last
        if field in p.names:
            NAMES.setdefault((p.id, self.path), []).append(p.names[field])
            return p.names[field][1]
        if field in PLAIN:
            return getattr(p, field)
        el = ELEMENT[field]
        if field == 'acst':                        # street in one cell, town and zip in the next ones
            self.rec(key, el, p.addr); return p.street
        if field in ('addrml', 'addr2l'):
            self.rec(key, el, p.addr); return getattr(p, field)
        v = getattr(p, field)
        self.rec(key, el, v)
        return v

    def t(self, s):
        return TOKEN.sub(self._sub, s)

    def row(self, key, *cells):
        return [self.t(c.replace('{_.', '{%s.' % key).replace('[[_ ', '[[%s ' % key)) if isinstance(c, str) else c for c in cells]

    def write(self, text, enc='utf-8', nl='\n'):
        with open(self.full, 'wb') as fh:
            fh.write(text.replace('\n', nl).encode(enc))

    def text(self, s, **kw):
        self.write(self.t(s), **kw)

    def csvrows(self, rows, delim=',', quoting=csv.QUOTE_MINIMAL, pre='', post='', nl='\r\n'):
        b = io.StringIO()
        w = csv.writer(b, delimiter=delim, quoting=quoting, lineterminator='\n')
        w.writerows(rows)
        self.write(pre + b.getvalue() + post, nl=nl)


# ------------------------------------------------------------------ writers
def fixzip(blob):
    src, out = zipfile.ZipFile(io.BytesIO(blob)), io.BytesIO()
    with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as z:
        for n in src.namelist():
            d = src.read(n)
            if n == 'docProps/core.xml':
                d = re.sub(rb'(<dcterms:(?:created|modified)[^>]*>)[^<]*', rb'\g<1>2024-05-01T12:00:00Z', d)
            zi = zipfile.ZipInfo(n, (2024, 5, 1, 12, 0, 0)); zi.compress_type = zipfile.ZIP_DEFLATED; zi.external_attr = 0o600 << 16
            z.writestr(zi, d)
    return out.getvalue()


import docx
from docx.shared import Pt
from docx.enum.text import WD_ALIGN_PARAGRAPH


class Docx(File):
    def __init__(self, path, font='Calibri', size=11):
        super().__init__(path)
        self.d = docx.Document()
        st = self.d.styles['Normal']; st.font.name = font; st.font.size = Pt(size)
        self.d.core_properties.author = 'TVBS'

    def h(self, s, lvl=1): return self.d.add_heading(self.t(s), lvl)

    def p(self, s, bold=False, center=False, style=None, italic=False):
        p = self.d.add_paragraph(style=style)
        r = p.add_run(self.t(s)); r.bold = bold; r.italic = italic
        if center: p.alignment = WD_ALIGN_PARAGRAPH.CENTER
        return p

    def lab(self, label, s):
        p = self.d.add_paragraph(); p.add_run(label).bold = True; p.add_run(' ' + self.t(s))

    def b(self, *items):
        for s in items: self.p(s, style='List Bullet')

    def table(self, rows, style='Table Grid', head=False):
        n = max(len(r) for r in rows)
        tb = self.d.add_table(rows=0, cols=n); tb.style = style
        for i, r in enumerate(rows):
            cells = tb.add_row().cells
            for j, c in enumerate(r):
                cells[j].text = self.t(c)
                if head and i == 0:
                    for run in cells[j].paragraphs[0].runs: run.bold = True
        return tb

    def save(self, header=None, footer=None):
        s = self.d.sections[0]
        if header: s.header.paragraphs[0].text = self.t(header)
        if footer: s.footer.paragraphs[0].text = self.t(footer)
        b = io.BytesIO(); self.d.save(b)
        open(self.full, 'wb').write(fixzip(b.getvalue()))


import openpyxl
from openpyxl.styles import Font, PatternFill


class Xlsx(File):
    def __init__(self, path, title='Sheet1'):
        super().__init__(path)
        self.wb = openpyxl.Workbook(); self.ws = self.wb.active; self.ws.title = title

    def sheet(self, title): self.ws = self.wb.create_sheet(title)

    def add(self, rows, bold=False):
        for r in rows:
            self.ws.append([self.t(c) if isinstance(c, str) else c for c in r])
            if bold:
                for c in self.ws[self.ws.max_row]:
                    c.font = Font(bold=True); c.fill = PatternFill('solid', fgColor='DDDDDD')

    def save(self, widths=()):
        for i, w in enumerate(widths): self.ws.column_dimensions['ABCDEFGHIJKLMNOP'[i]].width = w
        b = io.BytesIO(); self.wb.save(b)
        open(self.full, 'wb').write(fixzip(b.getvalue()))


from reportlab import rl_config
rl_config.invariant = 1
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Table, TableStyle, PageBreak
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.pagesizes import letter, landscape
from reportlab.lib import colors
from reportlab.pdfgen import canvas


class Pdf(File):
    def __init__(self, path, font='Helvetica', size=10, land=False):
        super().__init__(path)
        self.font, self.size, self.land, self.s = font, size, land, []
        bf = {'Helvetica': 'Helvetica-Bold', 'Times-Roman': 'Times-Bold', 'Courier': 'Courier-Bold'}[font]
        self.st = ParagraphStyle('n', fontName=font, fontSize=size, leading=size * 1.3, spaceAfter=5)
        self.hd = ParagraphStyle('h', fontName=bf, fontSize=size + 2, leading=size * 1.6, spaceBefore=6, spaceAfter=3)
        self.big = ParagraphStyle('b', fontName=bf, fontSize=size + 5, leading=size * 2, alignment=1, spaceAfter=6)
        self.bf = bf

    def esc(self, s): return html.escape(self.t(s), quote=False).replace('\n', '<br/>')
    def p(self, s): self.s.append(Paragraph(self.esc(s), self.st))
    def h(self, s): self.s.append(Paragraph(self.esc(s), self.hd))
    def title(self, s): self.s.append(Paragraph(self.esc(s), self.big))
    def gap(self, n=8): self.s.append(Spacer(1, n))

    def table(self, rows, widths=None, grid=True, head=True, size=None):
        tb = Table([[self.t(c) for c in r] for r in rows], colWidths=widths, hAlign='LEFT')
        z = size or self.size - 1
        cmds = [('FONT', (0, 0), (-1, -1), self.font, z), ('VALIGN', (0, 0), (-1, -1), 'TOP'), ('TOPPADDING', (0, 0), (-1, -1), 2), ('BOTTOMPADDING', (0, 0), (-1, -1), 2)]
        if grid: cmds.append(('GRID', (0, 0), (-1, -1), 0.4, colors.grey))
        if head: cmds += [('FONT', (0, 0), (-1, 0), self.bf, z), ('BACKGROUND', (0, 0), (-1, 0), colors.whitesmoke)]
        tb.setStyle(TableStyle(cmds)); self.s.append(tb); self.gap(6)

    def save(self):
        SimpleDocTemplate(self.full, pagesize=landscape(letter) if self.land else letter, leftMargin=48, rightMargin=48, topMargin=44, bottomMargin=44).build(self.s)


def rtf(f, paras):
    o = [r'{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman Times New Roman;}}\f0\fs24']
    for s in paras:
        bold = s.startswith('**'); s = f.t(s.lstrip('*'))
        s = s.replace('\\', r'\\').replace('{', r'\{').replace('}', r'\}').replace('\n', '\\line\n').replace('\t', r'\tab ')
        s = ''.join(c if ord(c) < 128 else "\\'%02x" % c.encode('cp1252')[0] for c in s)
        o.append((r'{\b ' + s + '}' if bold else s) + r'\par')
    f.write('\n'.join(o) + '}\n', enc='ascii', nl='\r\n')


def eml(f, frm, to, subj, date, body, cc=None, mode='plain', attach=None):
    h = ['From: ' + f.t(frm), 'To: ' + f.t(to)]
    if cc: h.append('Cc: ' + f.t(cc))
    h += ['Subject: ' + f.t(subj), 'Date: ' + date, 'Message-ID: <%08x@tamarackvalley.example>' % (sum(map(ord, f.path)) * 7919), 'MIME-Version: 1.0']
    body = f.t(body)
    if mode == 'plain':
        h += ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit']; out = body
    elif mode == 'b64':
        h += ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64']; out = base64.encodebytes(body.encode()).decode()
    elif mode == 'qp':
        h += ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable']; out = quopri.encodestring(body.encode()).decode()
    elif mode == 'html':
        h += ['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable']; out = quopri.encodestring(body.encode()).decode()
    elif mode == 'attach':
        bd = '=_tvbs_%04d' % len(body)
        h += ['Content-Type: multipart/mixed; boundary="%s"' % bd]
        name, content = attach
        out = ('--{b}\nContent-Type: text/plain; charset=utf-8\n\n{t}\n--{b}\nContent-Type: text/csv; charset=utf-8; name="{n}"\nContent-Disposition: attachment; filename="{n}"\n'
               'Content-Transfer-Encoding: base64\n\n{c}--{b}--\n').format(b=bd, t=body, n=name, c=base64.encodebytes(f.t(content).encode()).decode())
    f.write('\n'.join(h) + '\n\n' + out, nl='\r\n')


AG = 'Tamarack Valley Behavioral Services, Inc.'
STAFFMAIL = '{%s.n} <%s@tamarackvalley.example>'


# ================================================================== CLINIC
def clinic():
    # 1 SOAP note
    d = Docx('Clinic/Progress Notes/Whitcomb SOAP 3-12-24.docx')
    d.p(AG, bold=True, center=True); d.p('Outpatient Mental Health Clinic  -  Individual Progress Note', center=True)
    d.table([['Client: {whitcomb.lfm}', 'Chart #: {whitcomb.mrn}', 'DOB: {whitcomb.dob}'],
             ['Date of service: 03/12/2024', 'Start 10:02   Stop 10:47', 'Payer ID: {whitcomb.cin}']])
    d.p('')
    d.lab('S:', 'Marlene arrived on time. Reports she is "getting through it." Sleep is about 5 hours, wakes at 3 and cannot go back. Her daughter moved out in February and the house is too quiet. She takes her {whitcomb.rxn} most days, skipped the weekend because she had run out. Denies SI/HI.')
    d.lab('O:', 'Casually dressed, good hygiene, tearful twice. Speech normal rate. PHQ-9 today = 14 (was 17 on 2/13).')
    d.lab('A:', '{whitcomb.dx} ({whitcomb.dxc}). Partial response. Risk low, protective factors include church and her sister.')
    d.lab('P:', 'Continue {whitcomb.tx}. Reviewed [[whitcomb tx|behavioral activation]] log. Msg to {trautwein.n}, NP re refill of {whitcomb.rx}. Next appt 3/19 at 10:00.')
    d.p('Signed electronically: {keough.n}, LCSW-R   03/12/2024 11:15', italic=True)
    d.save(footer='Confidential - redisclosure prohibited')

    # 2 DAP notes, several dates, plain text
    File('Clinic/Progress Notes/oyelaran_dap.txt').text('''DAP NOTES
Name: {oyelaran.n}     MR {oyelaran.mrn}
------------------------------------------------------------

2/6/24  50 min  in person
D - Client discussed the anniversary of the roadside bombing. Nightmares 4x/week. He stopped going to the
    VFW and "can't do Walmart". Wife drove him. He rates distress 7/10.
A - Sx consistent w/ {oyelaran.dxs}. Engaged, some avoidance of trauma narrative.
P - Start written account next session ({oyelaran.tx}). Safety plan reviewed, guns are at
    brother's house in Rome.
                                                 L. Bermudez LMSW

2/13/24  NO SHOW. Called {oyelaran.phd}, left msg. Letter to {oyelaran.addr} going out if no contact by 2/20.

2/20/24  45 min  telehealth
D - Apologised for missing, car was in the shop. Says Dr upped the {oyelaran.rxn} and he had two full nights.
    Read first account aloud.
A - {oyelaran.dx}. Mild improvement.
P - Daily reading. Confirm new dose w/ prescriber: {oyelaran.rx}.
                                                 {bermudez.n}, LMSW
'''.replace('L. Bermudez LMSW', '{bermudez.fi} LMSW'))

    # 3 BIRP pdf
    d = Pdf('Clinic/Progress Notes/KP_BIRP_20240405.pdf', 'Times-Roman', 11)
    d.title('B I R P   N O T E')
    d.table([['Individual', '{palczynski.fn}', 'Date', '4/5/2024'], ['Birth date', '{palczynski.dobl}', 'Program', 'PROS'], ['Medicaid', '{palczynski.cin}', 'Units', '4']], [70, 190, 60, 150], head=False)
    d.h('Behavior'); d.p('Kristin came to group 20 minutes late, talking fast, wearing two coats. She told peers that she had bought a boat. She interrupted others but took redirection from staff.')
    d.h('Intervention'); d.p('Writer met with her individually, used grounding and reviewed her early warning signs list. Reviewed [[palczynski tx|wellness self-management curriculum]], chapter 4.')
    d.h('Response'); d.p('She was able to name three signs. She agreed that she has not filled her {palczynski.rxn} since the 20th.')
    d.h('Plan'); d.p('Same-day slot with {ramaswamy.n}, MD. Writer will call partner with consent. Working dx remains {palczynski.dx}.')
    d.gap(20); d.p('{jimerson.n}, Certified Peer Specialist'); d.save()

    # 4 intake, labels and values in one table
    d = Docx('Clinic/Intakes/Intake packet - T Vanderhyde.docx', 'Arial', 10)
    d.h('INTAKE ASSESSMENT - ADULT', 0)
    d.table([['Legal name', '{vanderhyde.n}', 'Preferred', '{vanderhyde.f}'], ['Date of birth', '{vanderhyde.dobs}', 'SSN', '{vanderhyde.ssn}'],
             ['Street address', '{vanderhyde.addr}', 'OK to mail?', 'No - use portal'], ['Cell', '{vanderhyde.cell}', 'OK to text?', 'Yes'],
             ['E-mail', '{vanderhyde.email}', 'Marital', 'Single'], ['Insurance', 'Mohawk Valley Health Plan {vanderhyde.plan}', 'Group', 'TX-0412'],
             ['Emergency contact', '{vanderhyde_j.n} (mother)', 'Phone', '{vanderhyde_j.ph}'], ['Primary care', '{iyer.n}, MD', 'Phone', '315-866-0040']])
    d.h('Presenting problem', 2)
    d.p('25-year-old college student self-referred. "I feel like I am going to die when I drive." Episodes began last fall on the Thruway, now 3-4 per week. Avoids driving, has lost 11 lbs, missing classes.')
    d.h('History', 2)
    d.p('One prior course of [[vanderhyde tx|counseling at the college health center]] (2022). No hospitalizations. Mother has been treated for [[vanderhyde_j dx|depression]] "for years". No substance use beyond social alcohol. Allergy: amoxicillin.')
    d.h('Current medications', 2)
    d.b('{vanderhyde.rx}', '[[vanderhyde rx|norgestimate-ethinyl estradiol daily]]')
    d.h('Provisional diagnosis', 2); d.p('{vanderhyde.dxc}  {vanderhyde.dx}')
    d.h('Disposition', 2); d.p('Admit to clinic. {vanderhyde.tx}, weekly x 12. Assigned: {keough.n}.')
    d.save(header='TVBS Form 101 rev. 9/2022')

    # 5 psychosocial narrative pdf
    d = Pdf('Clinic/Intakes/psychosocial_kowalczuk.pdf', 'Helvetica', 10.5)
    d.title('PSYCHOSOCIAL ASSESSMENT'); d.p('RE: {kowalczuk.fn}, DOB {kowalczuk.dobl}\nInterviewed 1/17, 1/24 and 2/1/2024 at the Prospect Street site')
    d.p('Mr. {kowalczuk.l} is a 62 year old single white man who has lived at {kowalczuk.addr} since his parents died. He was referred by the hospital after a six week stay. He has carried a diagnosis of {kowalczuk.dx} since age 23, when he left the Air Force.')
    d.p('Family. He is the youngest of four. His brother handles the taxes on the house. There is no wife and no children. He gets SSD of $1,114 a month which goes into his own account at Adirondack Trust, number {kowalczuk.acct}.')
    d.p('Medical. Type 2 diabetes is not well controlled: he has [[kowalczuk dx|type 2 diabetes mellitus]] with [[kowalczuk dx|peripheral neuropathy]] and takes [[kowalczuk rx|metformin 1000 mg twice daily]]. He smokes two packs a day.')
    d.p('Psychiatric. Eleven admissions, the last in November. He does best on {kowalczuk.rx}, with {kowalczuk.rx2} added for stiffness. He received [[kowalczuk tx|electroconvulsive therapy]] twice in the 1990s and does not want it again.')
    d.p('Strengths and wishes. He repairs radios. He would like to be left alone by the neighbors and to have somebody drive him to the cemetery. He can be reached at {kowalczuk.phdot} after noon only.')
    d.p('Recommendation: refer to {kowalczuk.tx}. Medicare {kowalczuk.mbi} is primary.')
    d.gap(); d.p('{bermudez.n}, LMSW     reviewed by {keough.n}, LCSW-R'); d.save()

    # 6 treatment plan
    d = Docx('Clinic/Treatment Plans/TxPlan_Ocasio_90day.docx', 'Cambria', 10)
    d.p('INDIVIDUAL TREATMENT PLAN / 90 DAY REVIEW', bold=True, center=True)
    d.p('Ileana Ocasio'.replace('Ileana Ocasio', '{ocasio.n}') + '   |   Record {ocasio.mrn}   |   born {ocasio.dob}   |   review due 6/30/2024')
    d.table([['Problem', 'Goal (in her words)', 'Objective', 'Service / frequency', 'By'],
             ['1. {ocasio.dx}', '"I want to get off the couch."', 'Leaves home 4 days of 7 for 30 min', '{ocasio.tx}', '{keough.fi}'],
             ['2. Sleep', '"Sleep like I used to."', '6 hrs a night x 4 weeks', '[[ocasio tx|Med check monthly]]; {ocasio.rx2}', '{trautwein.fi}'],
             ['3. [[ocasio dx|Chronic low back pain]]', '"Less pain pills."', 'Attend PT 2x wk', 'Coordinate w/ PCP, [[ocasio tx|physical therapy]]', 'Care mgr'],
             ['4. Loneliness', '"Talk to adults."', 'Try one social club', '[[ocasio tx|Peer support]]', '{jimerson.fi}']], head=True)
    d.p(''); d.p('Current psychotropic: {ocasio.rx}')
    d.p('Client participated and agrees [x] yes [ ] no        Copy offered [x]')
    d.p('______________________   {ocasio.n}        ______________________   {keough.n}, LCSW-R'); d.save()

    # 7 couple with child, RTF
    f = File('Clinic/Progress Notes/Halvorsen-Tighe family session.rtf')
    rtf(f, ['**Family session note 11/14/2023', 'Present: {tighe_b.n} and {tighe_m.n}, parents; son {tighe_f.n}, DOB {tighe_f.dobs}. Home: [[tighe_b,tighe_m,tighe_f addr|%s]].' % P['tighe_b'].addr, '',
            'Third session since intake. {tighe_f.f} was sent home twice this week for throwing a chair. His teacher thinks the {tighe_f.rxn} has worn off by lunch. Dx {tighe_f.dx}; we discussed what that means in a fourth grade classroom. {tighe_m.f} cried when she talked about her own father.',
            '{tighe_b.f} said that he has been seeing someone at the VA for [[tighe_b dx|anxiety]] and has taken [[tighe_b rx|Lexapro]] since summer. {tighe_m.f} is on [[tighe_m rx|Wellbutrin]] from her OB after [[tighe_m dx|postpartum depression]] with the baby who did not live. They had not told each other.', '',
            'Homework:\t1) one special time, 15 minutes, with no phone.\n\t2) {tighe_b.f} to call the school social worker {roback.n}.\n\t3) continue {tighe_f.tx} on Mondays.',
            'Contact numbers: Dad {tighe_b.phd}   Mom {tighe_m.phd}', '', '{bermudez.n}, LMSW'])

    # 8 waiting list with true date cells
    d = Xlsx('Clinic/Waiting list MASTER.xlsx', 'Waiting')
    d.add([['Outpatient waiting list - DO NOT PRINT'], ['as of 5/1/2024, owner: {oakes.n}'], []]); d.ws['A1'].font = Font(bold=True, size=14)
    d.add([['#', 'Who', 'Born', 'Best no.', 'Insurance no.', 'Asking for / concern', 'Called in', 'Notes']], bold=True)
    W = [('fratangelo', '[[_ dx|panic attacks]], wants evening', 'prefers female'), ('htoo', '{_.dxs}, needs Karen interpreter', ''), ('hadzic', '{_.dxs} + [[_ dx|chronic migraine]]', 'Bosnian ok, English ok'), ('boykin', 'd/c from inpatient, {_.dx}', 'URGENT 7 day'),
         ('scalzo', 'school refers, {_.dxs}?', 'mom calls daily'), ('lafountain', '{_.dxs}, meds eval', 'foster parent'), ('warsame', '{_.dxs}', ''), ('gurdo', '[[_ dx|grief, depression]]', 'no stairs'), ('strobeck', '{_.dxs}, out of {_.rxn}', 'see NP first'),
         ('petteway', '{_.dxs}', 'telehealth only'), ('kovacevic', '[[_ tx|EMDR]] requested', ''), ('pagliaro', '{_.dxs}, retired trooper', 'call after 4')]
    for i, (k, c, n) in enumerate(W, 1):
        d.rec(k, 'date_of_birth', P[k].dob)
        d.add([d.row(k, i, '{_.lf}', P[k].bd, '{_.phd}', '{_.plan}' if i % 3 == 0 else '{_.cin}', c, datetime.date(2024, 3 + i % 2, i + 3), n)])
        for col in 'CG': d.ws[col + str(d.ws.max_row)].number_format = 'mm/dd/yyyy'
    d.add([[], ['', 'Total waiting', 12], ['', 'Average days', 31]]); d.save((4, 26, 12, 15, 14, 36, 12, 20))

    # 9 group sign-in
    d = Docx('Clinic/Groups/sign in sheet RP Tues.docx')
    for k in 'trumble buccieri kilcoyne rentas lockridge dufresne zuchowski gathers tierney'.split():
        d.rec(k, 'treatment', 'Relapse Prevention Group')
    d.p('Relapse Prevention Group', bold=True, center=True); d.p('Tuesday 4/16/24, 5:30 - 7:00 pm, Room B     Leader: {malinowski.n}, CASAC-2', center=True)
    rows = [['PRINT name', 'Sign', 'In', 'Phone if changed']]
    for i, k in enumerate('trumble buccieri kilcoyne rentas lockridge dufresne zuchowski gathers tierney'.split()):
        rows.append(d.row(k, '{_.n}', '', '5:%02d' % (25 + i * 2), '{_.phd}' if i in (1, 4, 7) else ''))
    d.table(rows + [['', '', '', '']] * 3, head=True)
    d.p('UDS after group: {trumble.fi}, {dufresne.fi}. {gathers.f} left early, bus.'); d.save(footer='42 CFR Part 2 protected')

    # 10 consent 42 CFR part 2, label above value
    d = Docx('Clinic/Consents/ROI Lachapelle to Probation.docx', 'Times New Roman', 11)
    d.p('CONSENT FOR THE RELEASE OF CONFIDENTIAL ALCOHOL AND DRUG TREATMENT INFORMATION', bold=True, center=True); d.p('(42 CFR Part 2 and HIPAA)', center=True)
    for a, b in [("Patient's Last Name, First, M.I.", '{lachapelle.lfm}'), ('Date of Birth', '{lachapelle.dob}'), ('Address', '{lachapelle.addrml}'), ('Case No.', '{lachapelle.mrn}'), ('Telephone', '{lachapelle.ph}')]:
        d.p(a, italic=True); d.p(b, bold=True)
    d.p('I, {lachapelle.fn}, authorize ' + AG + ' to disclose to Kuyahoora County Probation, Officer {osterhoudt.n}, 301 N Washington Plaza, (315) 867-0117, the following:')
    d.b('my diagnosis: {lachapelle.dx}', 'attendance in {lachapelle.tx}', 'toxicology results', 'discharge status')
    d.p('I understand that I may revoke this consent at any time except to the extent that action has been taken in reliance on it. It expires 12/31/2024.')
    d.p('Signature: /s/ {lachapelle.n}      Date: 2/22/2024       Witness: {malinowski.n}'); d.save()

    # 11 prescriber e-mails
    f = File('Clinic/Mail/RE_ RE_ refills friday.eml')
    eml(f, STAFFMAIL % ('ramaswamy', 'pramaswamy'), STAFFMAIL % ('trautwein', 'htrautwein'), 'RE: RE: refills friday', 'Fri, 22 Mar 2024 16:41:07 -0400', '''Helen,

OK for {mottley.f}, one month of the {mottley.rxn} only, ANC must be back first. Please call the lab, his birthday for their system is {mottley.dobs}.
{sorrentino.l}: no. She is [[sorrentino dx|9 weeks pregnant]], stop the {sorrentino.rxn}, I will see her Monday.

P.R.

> From: {trautwein.n}
> Sent: Friday, March 22, 2024 2:15 PM
>
> Three that cannot wait till Monday -
> 1) {mottley.n} (chart {mottley.mrn}), {mottley.dxs}, {mottley.rx}, last pill tomorrow
> 2) {sorrentino.n} {sorrentino.mrn} - {sorrentino.dxs}, wants {sorrentino.rx}, pharmacy says early. her cell {sorrentino.cell}
> 3) {brzozowski.n}, 75, {brzozowski.rx}, daughter says confused since we added {brzozowski.rx2}
>
>> On Mar 22, 2024, at 1:58 PM, {oakes.n} wrote:
>> Mr {brzozowski.l}'s daughter on line 2 again. She wants a call at [[brzozowski phone|%s]] that is his house. Medicare {brzozowski.mbi}
'''.replace('%s', P['brzozowski'].phd))

    # 12 prior authorization letter
    d = Pdf('Clinic/Prior Auth/PA approval 0418 VCB.pdf', 'Times-Roman', 11)
    d.h('Northway Behavioral Options of New York'); d.p('Utilization Management, P.O. Box 9914, Albany NY 12212'); d.gap(14); d.p('April 18, 2024'); d.gap(8)
    d.p('{caruso.n}\n{caruso.addr2l}'); d.gap(8)
    d.table([['Member ID', '{caruso.plan}'], ['Date of birth', '{caruso.dobl}'], ['Reference', 'PA-2024-118830'], ['Requested by', '{trautwein.n}, PMHNP'], ['Decision', 'APPROVED 4/18/2024 - 10/17/2024']], [110, 260], head=False)
    d.p('Dear {caruso.n}:'); d.p('We received a request for {caruso.rx} for the treatment of {caruso.dx} ({caruso.dxc}). We have decided that this medicine is medically necessary and we will cover it.')
    d.p('You do not have to do anything. Please call Member Services at 1-800-424-0190 with questions.'); d.gap(16); d.p('{esposito.n}, MD\nMedical Director'); d.save()

    # 13 appeal letter
    d = Docx('Clinic/Prior Auth/appeal Lindhorst IOP days.docx', 'Garamond', 12)
    d.p('May 3, 2024'); d.p('Appeals Unit\nNorthway Behavioral Options\nVIA FAX 518-463-0190')
    d.p('Re: {lindhorst.fn} / Member {lindhorst.plan} / d.o.b. {lindhorst.dobl} / Claim 240419-7731', bold=True)
    d.p('To whom it may concern:'); d.p('I am writing to appeal the denial of ten days of [[lindhorst tx|partial hospitalization]] for Ms. {lindhorst.l}. She has {lindhorst.dx}, with two [[lindhorst dx|suicide attempts by overdose]] since August. Outpatient treatment has failed: trials of {lindhorst.rxn}, [[lindhorst rx|aripiprazole]] and [[lindhorst rx|lurasidone]] were stopped for side effects or lack of response.')
    d.p('She lives alone in {lindhorst.addrnz} and the nearest relative is in Ohio. A step down to weekly sessions is not safe.')
    d.p('Sincerely,'); d.p('{ramaswamy.n}, MD, NPI on file'); d.p('cc: {teller.n}, billing; chart'); d.save()

    # 14 hospital discharge summary
    d = Pdf('Clinic/Outside Records/St Brendan DC summary Arceneaux.pdf', 'Courier', 9)
    d.p("ST. BRENDAN'S MEDICAL CENTER                BEHAVIORAL HEALTH UNIT 4 WEST"); d.p('DISCHARGE SUMMARY'); 
    d.p('PATIENT: {arceneaux.LF}\nMRN: {arceneaux.hosp}     DOB: {arceneaux.dobm}     SEX: M\nADMITTED: 02/27/2024     DISCHARGED: 03/15/2024\nATTENDING: {prem.n}, MD')
    d.h('DISCHARGE DIAGNOSES'); d.p('1. {arceneaux.dx} ({arceneaux.dxc})\n2. [[arceneaux dx|Hypertension]]\n3. [[arceneaux dx|Hepatitis C, untreated]]\n4. [[arceneaux dx|Tobacco use disorder]]')
    d.h('HOSPITAL COURSE'); d.p('Brought by police from the bus station, responding to internal stimuli. He refused oral medication and was given [[arceneaux rx|haloperidol 5 mg IM]] and [[arceneaux rx|lorazepam 2 mg IM]] over objection x 2. Court order for [[arceneaux tx|treatment over objection]] not needed. By day 9 he was eating and sleeping.')
    d.h('MEDICATIONS AT DISCHARGE'); d.table([['Drug', 'Next due'], ['{arceneaux.rx}', '3/15 PM'], ['{arceneaux.rx2}', '3/15 PM'], ['[[arceneaux rx|lisinopril 10 mg daily]]', '3/16 AM']], [320, 90])
    d.h('DISPOSITION'); d.p('To {arceneaux.addr}. TVBS intake 3/19 1:00 pm, {bermudez.n}. Home phone {arceneaux.phs}.'); d.p('Dictated: {hyland.n}, NP'); d.save()

    # 15 text fax of a detox discharge
    File('Clinic/Outside Records/fax_20240311_0902.txt').text('''FROM: CEDAR BROOK ADDICTION INSTITUTE   TO: 13158660190   PG 01/02   03/11/2024 09:02

  ** THIS RECORD IS PROTECTED BY FEDERAL CONFIDENTIALITY RULES **

  PT NAME ......... {pruyn.LFM}
  DOB ............. {pruyn.dob}           SS# ........ {pruyn.ssn}
  ADDRESS ......... {pruyn.acst}
                    {pruyn.csz}
  COUNTY OF FISCAL RESPONSIBILITY ... KUYAHOORA
  ADMIT DX ........ {pruyn.dx}
                    [[pruyn dx|Alcohol withdrawal, uncomplicated]]
  PROTOCOL ........ [[pruyn tx|medically supervised detoxification]], [[pruyn rx|chlordiazepoxide taper]]
  D/C DATE ........ 03/10/24    AMA: N
  D/C MEDS ........ {pruyn.rx}
                    {pruyn.rx2}
  ALLERGIES ....... PENICILLIN
  AFTERCARE ....... {pruyn.tx} AT TVBS, MR {malinowski.L}
  NEXT OF KIN ..... NONE GIVEN
                                                           {hyland.N} NP
''', nl='\r\n')

    # 16 tox screen export
    f = File('Clinic/Lab/ToxExport_Apr2024.csv')
    T = [('trumble', 'BUP POS; all others NEG'), ('kilcoyne', 'FENTANYL POS'), ('rentas', 'COC POS'), ('dufresne', 'BUP POS'), ('brockway', 'MTD NEG; BUP POS; THC POS'), ('hasbrouck', 'AMP POS'), ('feliciano', 'all NEG'), ('sweetser', 'ETG POS'), ('tierney', 'COC NEG')]
    f.csvrows([['ACCESSION', 'PT_LAST', 'PT_FIRST', 'DOB', 'CHART', 'ICD10', 'COLLECTED', 'RESULT', 'ORDERED_BY']] +
              [f.row(k, 'TX24-0%d' % (4410 + 7 * i), '{_.LASTcol}', '{_.FIRSTcol}', '{_.dobc}', '{_.mrn}', '{_.dxc}', '2024-04-%02d' % (9 + i % 8), r, '{trautwein.lf}') for i, (k, r) in enumerate(T)], quoting=csv.QUOTE_ALL)

    # 17 schedule html
    f = File('Clinic/Schedules/day_sheet_05-06.html')
    S = [('8:30', 'whitcomb', 'Ind 45', 'NK'), ('9:15', 'oyelaran', 'Ind 45', 'LB'), ('9:30', 'petrosyan', 'Intake', 'NK'), ('10:00', 'farnsworth', 'Med', 'HT'), ('10:30', 'bledsoe', 'Ind 45', 'LB'), ('11:00', 'mierzwa', 'Med', 'HT'),
         ('1:00', 'contento', 'Med', 'PR'), ('1:30', 'quackenbush', 'Family', 'LB'), ('2:30', 'palczynski', 'Med', 'PR'), ('3:00', 'ocasio', 'Ind 45', 'NK')]
    memo = {'petrosyan': '{_.dxs}; {_.email}', 'farnsworth': '{_.rxn} level', 'bledsoe': '{_.dxs}, {_.tx}', 'mierzwa': 'hard of hearing, {_.rx}', 'contento': '{_.dxs}, labs', 'quackenbush': 'mom drives; {_.dxs}', 'oyelaran': 'confirm by text'}
    o = ['<html><head><title>Day sheet</title><style>td{border:1px solid #999;padding:3px} .t{color:navy}</style></head><body><h2 class="t">Day sheet Monday 05/06/2024</h2><table>',
         '<tr><th>Time</th><th>Client (DOB)</th><th>Visit</th><th>Prov</th><th>Tel</th><th>Memo</th></tr>']
    for t, k, v, s in S:
        o.append('<tr><td>%s</td><td>' % t + '</td><td>'.join(f.row(k, '{_.lf} (%s)' % '{_.dobs}', v, s, '{_.phd}', memo.get(k, '&nbsp;'))) + '</td></tr>')
    f.write('\n'.join(o) + f.t('</table><p>NK={keough.n} LB={bermudez.n} HT={trautwein.n} PR={ramaswamy.n}</p></body></html>\n'))


# ================================================================== RESIDENTIAL
def residential():
    # 18 MAR pdf
    d = Pdf('Residential/Tanager House/MAR Stanchak April 2024.pdf', size=9, land=True)
    d.title('MEDICATION ADMINISTRATION RECORD    APRIL 2024')
    d.p('Resident: {stanchak.lfm}      DOB: {stanchak.dob}      Case: {stanchak.mrn}      Allergies: sulfa      Prescriber: {ramaswamy.n}, MD')
    days = [str(i) for i in range(1, 16)]
    d.table([['Medication / dose', 'Hour'] + days, ['{stanchak.rx}', '9P'] + ['CR', 'CR', 'JS'] * 5, ['{stanchak.rx2}', '8A'] + ['JS', 'JS', 'R', 'JS', 'JS'] * 3, ['', '8P'] + ['CR'] * 15, ['[[stanchak rx|docusate 100 mg daily]]', '8A'] + ['JS'] * 15, ['[[stanchak rx|acetaminophen 650 mg PRN]]', 'PRN'] + [''] * 4 + ['2P'] + [''] * 10], [190, 32] + [30] * 15)
    d.p('R = refused. Dx on file: {stanchak.dx}; [[stanchak dx|COPD]]. Initials: JS = {schantz.n}, CR = {rasbach.n}. Father {stanchak_l.n} informed of refusal 4/3.'); d.save()

    # 19 MAR xlsx, three blocks
    d = Xlsx('Residential/Maple Terrace/May MAR 3 residents.xlsx', 'May wk1')
    for k, extra in (('vickers', 'levothyroxine 75 mcg daily'), ('yarwood', 'omeprazole 20 mg daily'), ('nguyen', 'nicotine patch 21 mg')):
        d.add([d.row(k, 'RESIDENT', '{_.n}', 'DOB', '{_.dobs}', 'Medicaid', '{_.cin}')], bold=True)
        d.add([['Med', 'Time', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri']])
        d.add([d.row(k, '{_.rx}', '2000', 'x', 'x', 'x', 'x', 'x'), d.row(k, '{_.rx2}', '0800', 'x', 'x', 'ref', 'x', 'x'), d.row(k, '[[_ rx|%s]]' % extra, '0800', 'x', 'x', 'x', 'x', 'x'), d.row(k, 'for:', '{_.dx}'), []])
    d.add([['Counted by {diefendorf.n} 5/6, controlled drawer OK']]); d.save((44, 8, 10, 10))

    # 20 shift log with first names only
    File('Residential/Tanager House/shift log apr.txt').text('''TANAGER HOUSE STAFF LOG   (418 Mohawk St)   house cell 315-866-0188

Mon 4/8  3-11   {rasbach.n}
 430 {stanchak.f} up and down, asking for cigs. Ate well.
 600 meds passed. {vickers.f} cheeked her {vickers.rxn}, watched 20 min after. told {diefendorf.f}
 815 {yarwood.f} on phone with his sister 1 hr. crying after, talked w/ him. voices bad tonight he says.
1045 quiet.

Mon 4/8  11-7   {schantz.n}
 120 {nguyen.f} pacing hall, gave [[nguyen rx|hydroxyzine PRN]], back to bed 2
 545 {hutchings.f} up for [[hutchings tx|dialysis]] pickup. Bag packed

Tue 4/9  7-3   {saccocio.n}
 700 {hutchings.n} left w/ transport
 900 {prosser.n} here from Maple Terr for tour. He has [[prosser dx|sleep apnea]], machine needs outlet by bed
1130 {rainey.f} R. refused his [[rainey tx|monthly shot]] AGAIN. nurse called. 
1300 {yarwood.f} to dentist, needs ride home call 315-894-0102 (Kuyahoora Dental)
 230 vans: low tire still not fixed!!
''')

    # 21 incident report
    d = Docx('Residential/Incidents/IR 24-031 final.docx', 'Arial', 10)
    d.h('INCIDENT REPORT 24-031'); d.table([['Where', 'Maple Terrace, kitchen'], ['When', '4/21/2024  6:50 pm'], ['Category', 'Individual-to-individual; injury'], ['Person A', '{prosser.n}, DOB {prosser.dob}, #{prosser.mrn}'], ['Person B', '{rainey.n}, DOB {rainey.dob}, #{rainey.mrn}'], ['Reported by', '{schantz.n}, DSP'], ['Notified', '{diefendorf.n}; Justice Center line; mother {prosser_j.n} ({prosser_j.phd})']])
    d.h('What happened', 2); d.p("Mr. {rainey.l} was at the stove. Mr. {prosser.l} said the coffee was his and took the pot. Mr. {rainey.l} struck him in the face with an open hand. Staff stepped between. Mr. {prosser.l} fell against the counter and had a 2 cm [[prosser dx|laceration over the left eyebrow]].")
    d.h('Medical', 2); d.p('Mr. {prosser.l} went to urgent care, [[prosser tx|four sutures]], [[prosser rx|Tdap booster]] given. Mr. {rainey.l} refused vitals. He has {rainey.dx} and had missed {rainey.rxn} since 4/9.')
    d.h('Corrective action', 2); d.b('Separate kitchen times', 'Med refusal protocol re-trained', 'Plan meeting 4/25'); d.p('Reviewed by {applegarth.n}, Director of Residential'); d.save()

    # 22 roster with accounts
    d = Xlsx('Residential/Rep payee roster 2024.xlsx', 'Payee')
    d.add([['Representative payee accounts, Valley Savings Bank, routing {stanchak.route}'], []])
    d.add([['Resident', 'SSN', 'Acct', 'SSI/SSD', 'Burial acct?', 'Balance 4/30']], bold=True)
    tot = 0
    for i, k in enumerate('stanchak vickers yarwood nguyen prosser hutchings rainey'.split()):
        b = 412.18 + 219.7 * i; tot += b
        d.add([d.row(k, '{_.lf}', '{_.ssn}', '{_.acct}', ['SSI', 'SSD', 'both'][i % 3], ['Y', 'N'][i % 2], round(b, 2))])
    d.add([['TOTAL', '', '', '', '', round(tot, 2)], [], ['prepared {pellegrino.n}']]); d.save((24, 14, 16))

    # 23 face sheet pdf by canvas coordinates
    f = Pdf('Residential/Tanager House/Face sheet GH.pdf'); c = canvas.Canvas(f.full, pagesize=letter, invariant=1)
    c.setFont('Helvetica-Bold', 16); c.drawString(50, 740, 'RESIDENT FACE SHEET'); y = 705
    for a, b in [('NAME', '{hutchings.n}'), ('BORN', '{hutchings.dobl}'), ('SOC SEC', '{hutchings.ssn}'), ('MEDICARE', '{hutchings.mbi}'), ('MEDICAID', '{hutchings.cin}'), ('MOVED IN', 'June 2, 2019'), ('CELL', '{hutchings.cell}'),
                 ('PSYCH DX', '{hutchings.dx}'), ('MEDICAL', '[[hutchings dx|end stage renal disease]]'), ('MEDS', '{hutchings.rx}'), ('', '{hutchings.rx2}'), ('', '[[hutchings rx|sevelamer 800 mg with meals]]'), ('SERVICES', '[[hutchings tx|hemodialysis Tue/Thu/Sat]]'), ('SISTER', '{boyer.n}'), ('', '{boyer.addr}'), ('', '{boyer.ph}'), ('DNR', 'no'), ('MANAGER', '{diefendorf.n}')]:
        c.setFont('Helvetica', 8); c.drawString(50, y, a); c.setFont('Helvetica-Bold', 11); c.drawString(140, y, f.t(b)); y -= 24
    c.save()

    # 24 housing referral, two applicants
    d = Pdf('Residential/Referrals/SPOA housing packet Apr.pdf', size=10)
    for k, need in (('delahunt', 'fled partner in March; shelter bed ends 5/15'), ('sykora', 'leaving county jail 5/20, was couch surfing')):
        r = lambda s: s.replace('{_.', '{%s.' % k).replace('[[_ ', '[[%s ' % k)
        d.title('Single Point of Access - Housing Referral')
        d.p(r('Applicant\n{_.n}\n\nDate of birth\n{_.dob}\n\nSocial Security Number\n{_.ssn}\n\nLast permanent address\n{_.addr2l}\n\nContact telephone\n{_.ph}'))
        d.h('Clinical'); d.p(r('Primary diagnosis: {_.dxc} - {_.dx}\nCurrent medication: {_.rx}; {_.rx2}\nServices now: {_.tx}'))
        d.h('Why now'); d.p(need); d.p('Referring: {derosier.n}, Care Manager, 315-866-0121      SPOA coordinator: {morehouse.n}'); d.s.append(PageBreak())
    d.save()

    # 25 transport list csv
    f = File('Residential/Transport/van_thursday.csv')
    R = [('gillen', '[[_ tx|Day hab]]', 'helmet'), ('montecalvo', '[[_ tx|Day hab]]', 'w/c'), ('wojnar', 'Podiatry 10:15', '[[_ dx|diabetic foot]]'), ('tolliver', '[[_ tx|Day hab]]', 'headphones, {_.dxs}'), ('casler', 'Clinic 11:00', 'walker'), ('vanslyke', '[[_ tx|Clozaril blood draw]] 9:00', ''), ('ingersoll', '[[_ tx|Day hab]]', '[[_ dx|seizures]], [[_ rx|Diastat]] in bag'), ('tran', '{_.tx}', 'speaks Vietnamese'), ('prosser', '[[_ tx|suture removal]]', 'not with O.R.!')]
    f.csvrows([['Pickup', 'Rider', 'From', 'To', 'Call if no show', 'Alert']] + [f.row(k, '%d:%02d' % (7 + i // 4, 15 * (i % 4)), '{_.n}', '{_.addrnz}' if k != 'prosser' else 'Maple Terrace', t, '{_.phd}' if k != 'prosser' else '315-866-0189', a) for i, (k, t, a) in enumerate(R)] + [['', 'Driver: ' + f.t('{bellinger.n}'), '', '', '', 'Van 6']])

    # 26 room and board card payments
    d = Xlsx('Residential/R&B card payments.xlsx', 'Mar-Apr')
    d.add([['Room & board paid by family (phone-in)'], ['Key into Clover then delete - {pellegrino.f}'], [], ['Date', 'For', 'Paid by', 'Card', 'Exp', 'Zip', 'Amt', 'Receipt to']], True)
    d.add([['3/1', '{prosser.fi}', '{prosser_j.n}', '{prosser_j.card}', '09/26', '{prosser_j.zip}', 310, '{prosser_j.email}'], ['3/4', '{rainey.fi}', '{rainey_p.n} (brother)', '{rainey_p.cardn}', '11/25', '{rainey_p.zip}', 295.5, '{rainey_p.email}'],
           ['3/5', '{hutchings.fi}', '{boyer.n}', '{boyer.cardd}', '02/27', '{boyer.zip}', 120, 'mail'], ['4/1', '{prosser.fi}', '{prosser_j.n}', 'same', '', '', 310, '']])
    d.add([['', '', '', '', '', 'Sum', 1035.5]]); d.save((8, 16, 28, 24))


# ================================================================== DD
def dd():
    # 27 ISP
    d = Docx('DD Services/Life Plans/ISP S Dembowski 2024.docx', 'Calibri', 11)
    d.h('Individualized Service Plan', 0); d.p('This plan belongs to {dembowski.n}. It was written with him on 2/8/2024.')
    d.table([['TABS', '{dembowski.tabs}', 'CIN', '{dembowski.cin}'], ['DOB', '{dembowski.dob}', 'Lives with', 'his mother'], ['Home', '{dembowski.addr}', 'Advocate', '{dembowski_t.n}']])
    d.h('About me', 3); d.p('{dembowski.f} is a funny young man who knows every fire engine in the county. He has {dembowski.dx} and [[dembowski dx|epilepsy]]. He takes {dembowski.rx2} and {dembowski.rx}. He does not like to be called Sam.')
    d.h('Valued outcomes', 3); d.b('I will work at the fire museum one day a week.', 'I will learn to cook three suppers.', 'I will stay healthy: [[dembowski tx|annual EEG]], neurologist every six months.')
    d.h('Services', 3); d.table([['Service', 'Provider', 'Hours'], ['{dembowski.tx}', AG, '5 days'], ['[[dembowski tx|Community habilitation]]', AG, '8 hrs/wk'], ['Respite', 'Family', '10 hrs/mo']], head=True)
    d.p("Mother's cell {dembowski_t.phd}, e-mail {dembowski_t.email}. QIDP: {lanza.n}"); d.save()

    # 28 guardian letter
    d = Docx('DD Services/Guardians/letter from Mrs Ellingwood.docx', 'Times New Roman', 12)
    d.p('{ellingwood_f.n}\n{ellingwood_f.addrml}\n{ellingwood_f.phd}\n{ellingwood_f.email}'); d.p('March 30, 2024'); d.p('Dear Ms. {lanza.l},')
    d.p('I am {ellingwood.n}\'s mother and his legal guardian under Article 17-A. I do not agree that {ellingwood.f} be started on [[ellingwood rx|Seroquel]]. He was on it at the developmental center and gained fifty pounds. He already has {ellingwood.rx}. With his [[ellingwood dx|Down syndrome]] and the [[ellingwood dx|heart murmur]] I want the cardiologist asked first.')
    d.p('Please also note that he will be home with me from April 12 to the 15th for his birthday ({ellingwood.dobl} is on your form, and it is right, though the older papers have the wrong year).'); d.p('I thank you all for what you do.'); d.p('Frances Ellingwood'.replace('Frances Ellingwood', '{ellingwood_f.n}')); d.save()

    # 29 care coordination table
    d = Docx('DD Services/care coordination grid.docx', 'Calibri', 9)
    d.p('CARE COORDINATION - team meeting 4/30/24', bold=True)
    rows = [['Person', 'TABS / CIN', 'Conditions', 'Meds changed', 'Specialists & follow up', 'Lead']]
    for k, c, fu in (('gillen', '{_.dx}; [[_ dx|Lennox-Gastaut syndrome]]', '[[_ tx|VNS check]] 5/14'), ('montecalvo', '{_.dx}; [[_ dx|cerebral palsy]]', 'wheelchair clinic'), ('wojnar', '{_.dxs}; [[_ dx|type 1 diabetes]]', 'podiatry, A1c 9.2'), ('tolliver', '{_.dx}', '[[_ tx|speech therapy]] start'), ('kuyrkendall', '{_.dx}; [[_ dx|PICA]]', 'GI consult'), ('shufelt', '{_.dx}; [[_ dx|anxiety]]', 'behavior plan'), ('ostrander', '{_.dx}', '{_.tx}')):
        rows.append(d.row(k, '{_.n}\n{_.dobs}', '{_.tabs}\n{_.cin}', c, '{_.rx}' if k != 'tolliver' else 'none', fu, '{lanza.f}'))
    d.table(rows, style='Light Grid Accent 1', head=True); d.save()

    # 30 eligibility letter to parents
    d = Pdf('DD Services/Eligibility/OPWDD notice Birdsall.pdf', 'Times-Roman', 12)
    d.p('Developmental Regional Office\nFront Door Eligibility Unit'); d.p('February 9, 2024'); d.p('Mr. {birdsall_c.n} and Mrs. {birdsall_m.n}'); d.p('[[birdsall_c,birdsall_m,birdsall addr|%s]]' % P['birdsall'].addr)
    d.p('RE: {birdsall.fn}     TABS ID {birdsall.tabs}     DOB {birdsall.dobl}'); d.gap()
    d.p('Dear Parents:'); d.p('Your son has been found ELIGIBLE for services. The committee relied on the psychological evaluation of 11/3/2023 (Full Scale IQ 64) and on his diagnosis of {birdsall.dx}.'); d.p('The medical report lists {birdsall.rx}. The school reports {birdsall.tx} and [[birdsall tx|occupational therapy]]. Please choose a Care Coordination Organization within 30 days.')
    d.p('We called {birdsall_m.phd} on February 6 and left a message.'); d.p('{stoddard.n}\nEligibility Coordinator'); d.save()

    # 31 DD incident html export
    File('DD Services/IRMA/irma_print_77120.html').text('''<!DOCTYPE html><html><body style="font-family:Verdana;font-size:11px">
<h3>Incident 77120 &mdash; Significant (choking)</h3>
<dl><dt>Individual</dt><dd>{kuyrkendall.lf}</dd><dt>TABS</dt><dd>{kuyrkendall.tabs}</dd><dt>Birth</dt><dd>{kuyrkendall.dobi}</dd><dt>Residence</dt><dd>{kuyrkendall.addr}</dd></dl>
<p><b>Narrative:</b> At 12:10 staff {rasbach.n} saw Amber take a piece of glove from the trash and put it in her mouth. Back blows x3, object came out.
911 called; EMS cleared her. History of [[kuyrkendall dx|PICA]] and [[kuyrkendall dx|dysphagia]]. [[kuyrkendall tx|Pureed diet]] was in place.</p>
<p><b>Also present:</b> {shufelt.n}, {schantz.n}</p><p>Nurse: gave [[kuyrkendall rx|lorazepam 1 mg]] per protocol at 12:40.</p></body></html>
'''.replace('saw Amber', 'saw {kuyrkendall.f}'))


# ================================================================== CRISIS
def crisis():
    # 32 call log
    d = Xlsx('Crisis/Crisis line log April.xlsx', 'Apr 1-15')
    d.add([['Call time', 'Caller', 'About (if other)', 'DOB', 'Callback', 'Where now', 'Reason & what we did', 'Tx hx / meds', 'Staff']], True)
    C = [('4/1 02:14', 'donovan', 'SI no plan, talked down, [[_ dx|PTSD]]', '{_.rxn}'), ('4/2 21:40', 'merriweather', 'not sleeping 4 nights, MCT sent', '{_.dxs}, off {_.rxn}'), ('4/3 10:05', 'schermer', 'lonely, calls daily', '{_.rx}'), ('4/5 19:33', 'reilly', 'cut arm, mom present, to ED', '[[_ dx|self-injury]]; {_.dxs}'),
         ('4/6 00:20', 'hirsi', 'husband arrested, panic', '{_.dx}'), ('4/7 15:00', 'nowicki', 'drunk, wants [[_ tx|detox]] bed', '{_.dxs}'), ('4/9 23:51', 'passero', 'took 12 [[_ rx|Tylenol PM]], 911', '{_.dxs}'), ('4/11 06:15', 'figueroa', 'says neighbors spray gas', '{_.rxn}, [[_ dx|dementia]]?'), ('4/12 17:27', 'cardamone', 'used today, [[_ rx|Narcan]] given by gf', '[[_ dx|opioid overdose]]; {_.tx}'), ('4/13 13:10', 'bashaw', 'fight w/ landlord', '{_.dxs}')]
    for i, (t, k, why, hx) in enumerate(C):
        d.add([d.row(k, t, '{_.n}', '', '{_.dobs}' if i % 2 == 0 else '', '{_.phd}', '{_.addrnz}', why, hx, ['AF', 'SW'][i % 2])])
    d.add([d.row('teachout', '4/14 20:02', '{teachout_s.n} (wife)', '{_.n}', '{_.dob}', '{teachout_s.phd}', '{_.addrnz}', 'threw TV, left on foot. State police told.', '{_.dx}; {_.rx}', 'AF')])
    d.add([[], ['11 calls, 3 ED, 1 MCT'], ['AF = {fishbeck.n}, SW = {wilder.n}']]); d.save((12, 24, 18, 11, 15, 30, 40, 40))

    # 33 hand log
    File('Crisis/mct handwritten log typed up.txt').text('''Mobile Crisis - typed from Shana's notebook, week of Mar 18

3/18 Mon. {loomis.n}, {loomis.addrnz}. Door open, bottles everywhere. He says 30 pk/day lol. BAC .21. Wants help this
time. [[loomis dx|alcoholism]], [[loomis dx|cirrhosis]]. Took him to CPEP. sister will feed cat.

3/18 Mon later -- {zielke.n} {zielke.phd}, dorm. {zielke.dxs}. breathing ex. f/u tmrw done ok

3/20 Wed -- w/ deputy. {crichlow.n} dob {crichlow.dobs}. On roof of garage. Mom said stopped {crichlow.rxn} in Jan.  9.41 transport,
his mother very upset. plan: {crichlow.tx} referral

3/21 Ruth K. = {klinck.n}, 86 yo, {klinck.addr}. Husb died Fri. not eating. {klinck.dxs}? more like grief. office for aging called. phone {klinck.ph7} (315)

3/22 Fri {pratt.n} - hotel, ex found her. [[pratt dx|PTSD]], taking {pratt.rxn} but left pills at house. Hotel name not written here.
     her # {pratt.cell} do NOT leave msg

                      {wilder.f} / {fishbeck.f}
'''.replace("Shana's", "{wilder.f}'s"))

    # 34 disposition form html label/value table
    File('Crisis/disposition_fenner.html').text('''<html><head><title>MCT Disposition</title></head><body>
<h1>Mobile Crisis Disposition</h1>
<table border="0">
<tr><td align="right"><i>Name:</i></td><td>{fenner.n}</td><td align="right"><i>DOB:</i></td><td>{fenner.dob}</td></tr>
<tr><td align="right"><i>Address:</i></td><td colspan="3">{fenner.acst}<br>{fenner.csz}</td></tr>
<tr><td align="right"><i>Insurance:</i></td><td>{fenner.cin}</td><td align="right"><i>Phone:</i></td><td>{fenner.ph}</td></tr>
</table>
<ul><li>[x] first episode, meets {fenner.dx}</li><li>[x] OnTrack referral: [[fenner tx|coordinated specialty care]]</li><li>[ ] 9.45</li></ul>
<p>Started in ED: [[fenner rx|risperidone 2 mg]]. Family given number 315-866-0166. Worker {fishbeck.n}</p></body></html>
''')


# ================================================================== COURT
def court():
    # 35 probation letter
    d = Docx('Court & Probation/Vrooman status 2024-04.docx', 'Book Antiqua', 11)
    d.p(AG + '\nAddiction Services', bold=True); d.p('April 10, 2024'); d.p('{osterhoudt.n}\nKuyahoora County Probation Department\n301 N Washington Plaza, Herkimer, NY 13350')
    d.p('Re:\t{vrooman.n}\n\tNYSID {vrooman.nysid}\n\tD.O.B. {vrooman.dob}'); d.p('Dear Officer {osterhoudt.l}:')
    d.p('With a signed consent on file I can tell you that Mr. {vrooman.l} was admitted on January 8 with {vrooman.dx}. He has attended 19 of 24 sessions of our {vrooman.tx}. Two breath tests were positive. He takes {vrooman.rx} as ordered. He told us that he moved to {vrooman.addr} and that you have this already.')
    d.p('We recommend that he [[vrooman tx|step up to inpatient rehabilitation]] if there is another positive test.'); d.p('Very truly yours,\n\n{malinowski.n}, CASAC-2'); d.save(footer='Prohibition on redisclosure: 42 CFR Part 2')

    # 36 drug court list
    d = Pdf('Court & Probation/Treatment Court calendar call 5-2.pdf', size=9, land=True)
    d.title('TREATMENT COURT - STAFFING SHEET - Thursday 5/2/2024'); d.p('Hon. {swift.n} presiding.   Team: {calkins.n} (PD), {osterhoudt.n} (Prob.), {malinowski.n} (Tx)')
    rows = [['#', 'Participant', 'DOB', 'NYSID', 'Substance dx', 'MAT', 'Phase', 'Note']]
    for i, (k, n) in enumerate((('lachapelle', 'doing great'), ('trumble', 'sanction? missed 2'), ('kilcoyne', 'POS fent 4/11'), ('sheldrake', '[[_ tx|inpatient]] bed 5/6'), ('charlebois', 'job at Remington'), ('quiles', 'warrant'), ('hollenbeck', 'graduates'), ('marcellus', 'new, [[_ dx|pregnant]]')), 1):
        rows.append(d.row(k, str(i), '{_.n}', '{_.dobs}', '{_.nysid}', '{_.dxs}', '{_.rxn}' if k in ('trumble', 'lachapelle', 'charlebois', 'hollenbeck') else '-', str(1 + i % 4), n))
    d.table(rows, [20, 130, 60, 75, 110, 140, 40, 110]); d.save()

    # 37 court letter about parent
    f = File('Court & Probation/Family Court Gruenwald.rtf')
    rtf(f, ['**' + AG, 'May 1, 2024', 'Hon. {swift.n}\nFamily Court', 'Matter of {gruenwald_o.n} and {gruenwald_s.n}, Docket NN-00417-24', 'Your Honor:',
            'Our agency has worked with the mother, {gruenwald.fn} (born {gruenwald.dobl}), since September. She came to us after a [[gruenwald dx|fentanyl overdose]] in the home. Her diagnosis is {gruenwald.dx}. She is stable on {gruenwald.rxn}, all screens since November 20 are clean, and she completed [[gruenwald tx|parenting in recovery]].',
            'She has leased an apartment at {gruenwald.addr}, which our worker {derosier.n} has visited – it has two bedrooms and working smoke detectors. We support unsupervised visits.', 'Respectfully,\n{malinowski.n}\n{applegarth.n}', 'cc: {lyle.n}, Esq., attorney for the child'])

    # 38 e-mail probation
    f = File('Court & Probation/mail/two guys monday.eml')
    eml(f, '{osterhoudt.n} <mosterhoudt@kuyahooracounty.example>', STAFFMAIL % ('malinowski', 'smalinowski'), 'two guys monday', 'Mon, 08 Apr 2024 08:12:44 -0400', '''Steve –

Need evals on both by the 19th, judge wants recommendations.

{coombs.n}, {coombs.dobs}, staying at grandmother's, {coombs.addrnz}. DL {coombs.dl}. Weed and vapes mostly, mom says [[coombs dx|depression]]. His cell {coombs.cell}, email {coombs.email}

{spaulding.n} DOB {spaulding.dobs} SS {spaulding.ssnn}. 3rd DWI. Was on [[spaulding rx|Antabuse]] in 2019. works nights, call {spaulding.phd} before noon.

Also the {vrooman.l} kid called in sick again.

Mark
'''.replace('\nMark\n', '\n{osterhoudt.f}\n').replace('Steve', '{malinowski.f}'), mode='qp')

    # 39 DWI assessment
    d = Pdf('Court & Probation/DWI eval Abruzzo.pdf', 'Helvetica', 10)
    d.h('IMPAIRED DRIVER CLINICAL SCREENING AND ASSESSMENT'); d.table([['Motorist:', '{abruzzo.lfm}', 'NYS client ID (license):', '{abruzzo.dl}'], ['Birth:', '{abruzzo.dob}', 'Phone:', '{abruzzo.phd}'], ['Mailing:', '{abruzzo.addr}', '', '']], [60, 230, 125, 90], grid=False, head=False)
    d.p('BAC at arrest .19. Prior: 2011, 2017. AUDIT 22, DAST 1. Wife states that he drinks a 12 pack nightly. Client minimizes.'); d.p('Conclusion: meets criteria for {abruzzo.dx}, {abruzzo.dxc}. Recommended: {abruzzo.tx}; consider {abruzzo.rxn}. Fee of $175 paid by check on account {abruzzo.acct}.'); d.gap(); d.p('Assessor {malinowski.n}   OASAS provider 41190'); d.save()


# ================================================================== BILLING
def billing():
    # 40 claims export
    f = File('Billing/Exports/claims_2024Q1_page1.csv')
    K = 'whitcomb oyelaran palczynski ocasio armbruster weathersby tymchuk macnair bogardus villafane krajewski rountree tighe_f lindhorst kowalczuk'.split()
    cpt = ['90834', '90837', 'H2019', '90834', '99214', '99213', '90837', '90847', '99213', 'H0020', '90834', 'T1017', '90847', 'S9480', '90832']
    f.csvrows([['ClaimID', 'PatientName', 'SubscriberID', 'BirthDt', 'Addr1', 'City', 'St', 'Zip', 'DOS', 'Proc', 'Dx1', 'Charge', 'Rendering']] +
              [f.row(k, str(9033110 + i * 3), '{_.LF}', '{_.mbi}' if k in ('bogardus', 'kowalczuk') else '{_.plan}' if k == 'lindhorst' else '{_.cin}', '{_.dobc}', '{_.acst}', '{_.city}', 'NY', '{_.zip}', '202403%02d' % (i + 4), '[[_ tx|%s]]' % cpt[i], '{_.dxc}', '%.2f' % (98 + 14.5 * (i % 5)), '{keough.L}' if i % 2 else '{trautwein.L}') for i, k in enumerate(K)])

    # 41 remittance text listing
    f = File('Billing/Remits/ERA_0417_list.txt')
    o = ['NYS MEDICAID REMITTANCE STATEMENT            CYCLE 2436      DATE 04/17/2024    PAGE 1', 'TO: TAMARACK VALLEY BEHAVIORAL SVCS      PROV ID 02991140', '',
         'OFFICE ACCT  CLIENT NAME           CLIENT ID   DATE SVC  PROC   UNITS   CHARGED     PAID STATUS', '-' * 92]
    for i, k in enumerate('delorme haggerty irizarry puleo stasko broadnax armbruster villafane rountree'.split()):
        a = f.row(k, '{_.mrn}', '{_.LF}', '{_.cin}', '[[_ tx|%s]]' % ['90834', 'H0005', '90837', '99214', '90832', '90834', '99214', 'H0020', 'T1017'][i])
        o.append('%-12s %-21s %-11s 03/%02d/24  %-6s 1.000 %9.2f %8.2f %s' % (a[0], a[1], a[2], i + 11, a[3], 120 + i, 0 if i in (3, 6) else 96.4 + i, 'DENY' if i in (3, 6) else 'PAID'))
    o += ['-' * 92, 'TOTALS                                                              9.000   1116.00   699.80', '* REASON 3: %s - RECIPIENT INELIGIBLE   * %s - DUPLICATE' % (f.t('{puleo.L}'), f.t('{armbruster.L}'))]
    f.write('\n'.join(o) + '\n', nl='\r\n')

    # 42 eligibility printout
    File('Billing/Eligibility/epaces_cruzado.html').text('''<html><body><pre>
ePACES  Eligibility Response            04/02/2024 10:14 AM

Client ID ............. {cruzado.cin}
Client Name ........... {cruzado.N}
Date of Birth ......... {cruzado.dob}
SSN ................... {cruzado.ssn}
Address ............... {cruzado.acst}
                        {cruzado.csz}
Gender ................ M      County 021
Medicare .............. A B D   {cruzado.mbi}
Coverage .............. HARP - Northway Behavioral
R/E codes ............. H1 H4
Copay remaining ....... 34.00
</pre><p>printed by {pellegrino.n} - he is the one from PROS, {cruzado.dxs}, recert due 6/30</p></body></html>
''')

    # 43 denial worksheet with two name columns
    d = Xlsx('Billing/Denials/Denials working file.xlsx', 'open')
    d.add([['DENIALS - open items', '', '', '', '', '', '', 'updated 4/29 {teller.n}'], [], ['First', 'Last', 'Policy', 'D.O.B.', 'Svc', 'Dx', 'CARC', 'What to do', '$']], True)
    for k, svc, carc, todo, amt in (('lasher', 'psychotherapy 45', 'CO-197', 'get auth', 132.5), ('fiorentino', 'IOP day', 'CO-16', 'wrong POS', 210), ('amankwah', 'psychotherapy 60', 'CO-22', 'has spouse ins, call {_.phd}', 168), ('wyckoff', 'med visit', 'PR-1', 'bill pt at {_.addr}', 95), ('roszak', 'crisis intervention', 'CO-50', 'records sent', 340), ('krajewski', 'group therapy', 'CO-18', 'dup - w/o', 40), ('caruso', 'injection admin', 'CO-197', 'PA on file, resubmit', 61.2), ('stasko', 'psychotherapy 30', 'CO-27', 'termed 3/31. new card {_.mbi}', 78)):
        d.add([d.row(k, '{_.F1col}', '{_.L2col}', '{_.cin}' if k in ('krajewski', 'stasko') else '{_.plan}', '{_.dob}', '[[_ tx|%s]]' % svc, '{_.dxc}', carc, todo, amt)])
    d.add([['', '', '', '', '', '', '', 'Total', 1124.7]])
    d.sheet('done'); d.add([['Puleo, W'.replace('Puleo, W', '{puleo.lf}'), 'resubmitted {puleo.cin} paid 4/24', 75.5]]); d.save((12, 16, 15, 12, 20))

    # 44 card by e-mail
    f = File('Billing/mail/payment plan Dunkerley.eml')
    eml(f, '{dunkerley.n} <{dunkerley.email}>', STAFFMAIL % ('pellegrino', 'billing'), 'my bill', 'Wed, 17 Apr 2024 21:03:19 -0400', '''<html><body><p>Hi {pellegrino.f},</p>
<p>As we said on the phone please take $50 every month from my Visa/MC <b>{dunkerley.card}</b> exp 08/27 code on back I will tell you. The bill is for my sessions with {bermudez.f} for the [[dunkerley dx|anxiety]] and the [[dunkerley rx|Zoloft]] visits. I moved, send paper to {dunkerley.addr}. If trouble call {dunkerley.phd}.</p>
<p>Thanks so much!!<br>{dunkerley.n}</p><hr><p>From: billing@tamarackvalley.example<br>Your balance on account {dunkerley.mrn} is $412.00.</p></body></html>''', mode='html')

    # 45 patient statement
    d = Docx('Billing/Statements/stmt_gebhardt_2024_04.docx', 'Courier New', 10)
    d.p('STATEMENT', bold=True); d.p('TO:  {gebhardt.n}\n     {gebhardt.addr2l}'); d.p('Acct {gebhardt.mrn}        Statement date 4/30/2024        Page 1')
    d.table([['Date', 'Description', 'Charge', 'Ins paid', 'You owe'], ['3/4', '[[gebhardt tx|Alcohol counseling, individual]]', '140.00', '98.00', '42.00'], ['3/11', '[[gebhardt tx|Group counseling]]', '60.00', '35.00', '25.00'], ['3/18', '[[gebhardt rx|Naltrexone injection]]', '1,480.00', '1,380.00', '100.00'], ['', 'TOTAL', '', '', '167.00']], style='Light List', head=True)
    d.p('Autopay set for the 15th from checking account {gebhardt.acct}, routing {gebhardt.route}. Insurance: {gebhardt.plan}.'); d.p('Questions? Ask for {pellegrino.n}, 315-866-0144.'); d.save()

    # 46 spenddown notice
    d = Pdf('Billing/Eligibility/DSS spenddown notice 0326.pdf', 'Courier', 10)
    d.p('KUYAHOORA COUNTY DEPARTMENT OF SOCIAL SERVICES\nNOTICE OF DECISION ON YOUR MEDICAL ASSISTANCE'); d.p('CASE NAME/ADDRESS\n{pietrowski.N}\n{pietrowski.addr2l}'); d.p('CIN: {pietrowski.cin}\nCASE NO: M0441872\nSSN: {pietrowski.ssnm}'); d.p('Effective 4/1/2024 your excess income (spenddown) is $214.00 per month. We counted: Social Security $1,418.00, pension $286.10. You may meet it with paid or unpaid medical bills.')
    d.p('Bank: we counted savings account {pietrowski.acct}, balance $2,410.77.'); d.p('Note from provider on file: receives [[pietrowski tx|geriatric day treatment]], Medicare {pietrowski.mbi}.'); d.p('Worker: {wadsworth.n}, 315-867-0122'); d.save()


# ================================================================== CASE MANAGEMENT, HR
def casemgmt():
    # 47 pipe export
    f = File('Case Management/HH_outreach_list.txt')
    K = 'vandewater stokes marchenko ambrosio santini houghtaling noor fitzmaurice crandell'.split()
    f.csvrows([['SEG', 'CIN', 'NAME', 'DOB', 'GENDER', 'LAST_ADDR', 'PHONE', 'HARP', 'ELIG_COND', 'STATUS']] + [f.row(k, 'O', '{_.cin}', '{_.LF}', '{_.dobi}', 'U', '{_.addr}', '{_.phs}', 'YN'[i % 2], '{_.dx}', ['ENR', 'OUTR', 'REFUSED', 'LOST'][i % 4]) for i, k in enumerate(K)], delim='|', pre='# Health Home tracking file  run 2024-05-02\n', post='# 9 rows\n')

    # 48 caseloads: two sheets, different layouts
    d = Xlsx('Case Management/Caseloads - supervisor copy.xlsx', 'Camille')
    d.add([['Care manager: {derosier.n}'], []]); d.add([['Client', 'D.O.B.', 'Medicaid ID', 'Dx', 'Last face to face', 'Risk', 'Lives', 'Comments']], True)
    for i, (k, c) in enumerate((('delahunt', 'domestic violence, do not mail'), ('cruzado', 'recert!'), ('dreyer', 'rent arrears, see email'), ('nemeth', '[[_ tx|AOT]] ends 7/1, {_.rxn}'), ('holloman', '[[_ dx|lupus]], oncologist? no rheum'), ('swartwout', '{_.tx}'), ('gruenwald', 'FC 5/9'))):
        d.add([d.row(k, '{_.lf}', '{_.dob}', '{_.cin}', '{_.dxs}', '4/%d' % (8 + i), 'HML'[i % 3], '{_.addrnz}' if k != 'delahunt' else 'shelter', c)])
    d.add([['', '', '', '', '', '', 'n = ', 7]])
    d.sheet('Aaron'); d.add([['{fishbeck.f} - covering while position is open']])
    for k, s in (('mancuso', 'needs PCP, [[_ dx|hypothyroid]]'), ('benavides', 'eviction hearing'), ('boykin', '7 day f/u visit')):
        d.add([d.row(k, 'Name:', '{_.n}'), d.row(k, 'Cell:', '{_.cell}'), d.row(k, 'Email:', '{_.email}'), d.row(k, 'SSN:', '{_.ssn}'), d.row(k, 'Problem:', '{_.dx}'), d.row(k, 'To do:', s), []])
    d.save((24, 12, 13, 22, 14, 6, 32))

    # 49 mail with attachment
    f = File('Case Management/mail/FW_ arrears list.eml')
    eml(f, STAFFMAIL % ('derosier', 'cderosier'), '{ruggiero.n} <frank@ruggierorentals.example>', 'FW: arrears list', 'Thu, 02 May 2024 14:20:00 -0400', '''{ruggiero.f},

{dreyer.n} in your building at {dreyer.addrnz} can pay half now. She was in the hospital in March ([[dreyer tx|inpatient psychiatric admission]]), that is why. HRA check comes the 10th. You can text her, {dreyer.cell}.

List for the others we talked about attached. Please do not pass on.

{derosier.f} {derosier.l}
Care Manager, 315-866-0121
''', cc=STAFFMAIL % ('applegarth', 'gapplegarth'), mode='attach', attach=('arrears.csv', 'tenant,unit,owes,phone\n{benavides.n},"{benavides.addr}",880,{benavides.phd}\n{holloman.n},"{holloman.addr}",415,{holloman.phd}\n{swartwout.n},"{swartwout.addr}",1260,{swartwout.phd}\n'))

    # 50 ID documents log
    d = Docx('Case Management/ID documents we hold copies of.docx', 'Calibri', 10)
    d.p('Copies of ID in the locked cabinet (refugee / immigrant clients)', bold=True)
    for k, s in (('moo', 'Burmese travel paper lost. USCIS no. {_.anum}. Social: {_.ssn}.'), ('abukar', 'Passport {_.passport} (Somalia), green card {_.anum}, NY license {_.dl}.'), ('bondarchuk', 'Ukrainian passport {_.passport}, U4U parole to 11/2024; SSN {_.ssnn}.'), ('paredes', 'Passport no. {_.passport}; A# {_.anum}; T visa pending, attorney {lyle.n}.'), ('htoo', 'Green card {_.anum}.')):
        d.p('\u2022 ' + '; '.join(d.row(k, '{_.fn}, born {_.dobl}')) + '. ' + d.row(k, s)[0])
    d.p('Interpreter line pin is with {oakes.n}. {moo.f} and {abukar.f} also see {keough.n} ([[moo,abukar dx|PTSD]]).'); d.save()

    # 51 base64 mail about a guardian/adult sibling, parole
    f = File('Case Management/mail/release thursday.eml')
    eml(f, '{wadsworth.n} <dwadsworth@parole.example>', STAFFMAIL % ('derosier', 'cderosier'), 'release thursday', 'Tue, 30 Apr 2024 09:00:31 -0400', '''Camille,
{sykora.n}, NYSID {sykora.nysid}, comes out Thursday at 8 am. Bridge script: {sykora.rx}. Jail medical wrote [[sykora dx|hepatitis C]] too. He has no phone, use his aunt.
{houghtaling.n} – still at the motel? His check (acct ending) bounced. {houghtaling.dxs} and no meds since the 12th. SSN for the PA form is {houghtaling.ssn}.
Dennis
'''.replace('Camille', '{derosier.f}').replace('Dennis', '{wadsworth.f}'), mode='b64')

    # 52 HR direct deposit
    d = Pdf('HR/direct deposit Thurlow.pdf', 'Helvetica', 11)
    d.title('Direct Deposit Authorization'); d.p('Employee: {thurlow.fn}     Title: Residential Counselor'); d.p('Social Security #: {thurlow.ssn}\nHome address: {thurlow.addr}\nPersonal e-mail: {thurlow.email}')
    d.table([['Bank', 'Routing', 'Account', 'Type', 'Amount'], ['Valley Savings', '{thurlow.route}', '{thurlow.acct}', 'Checking', '100%']]); d.p('I authorize ' + AG + ' to deposit my pay.   /s/ {thurlow.n}   1/3/2024    HR: {oakes.n}'); d.save()

    # 53 on call roster
    d = Xlsx('HR/On-call roster May.xlsx', 'On call')
    d.add([['WEEK', 'ON CALL', 'personal cell', 'BACKUP', 'personal cell']], True)
    d.add([['5/6', '{whitmarsh.n}', '{whitmarsh.cell}', '{saccocio.n}', '{saccocio.cell}'], ['5/13', '{clute.n}', '{clute.cell}', '{rhynders.n}', '{rhynders.cell}'], ['5/20', '{thurlow.n}', '{thurlow.cell}', '{whitmarsh.n}', 'see above'], [], ['Administrator on duty: {applegarth.n}, agency phone 315-866-0101']]); d.save()


# ================================================================== no personal data
def plain():
    d = Docx('Policies/4.12 Confidentiality of SUD records.docx', 'Cambria', 11)
    d.h('Policy 4.12 Confidentiality of Substance Use Disorder Records'); d.p('Effective 10/1/2022. Approved: {applegarth.n}'); d.h('Purpose', 2); d.p('To comply with 42 CFR Part 2. No staff member may confirm or deny that a person is or was a patient of the addiction program.')
    d.h('Procedure', 2); d.b('A consent must name the patient, the recipient, the purpose, the amount and kind of information, and the expiration.', 'Sign-in sheets are to be turned over at the end of each group.', 'A subpoena alone is not enough; call the director.'); d.p('Examples of diagnosis, medication or date of birth in training slides must be made up.'); d.save()

    d = Docx('Admin/Board minutes March 2024.docx', 'Times New Roman', 12)
    d.p('MINUTES OF THE BOARD OF DIRECTORS', bold=True, center=True); d.p('March 21, 2024, 5:30 p.m.'); d.p('Present: {goodspeed.n} (chair), {lyle.n}, {iyer.n}, {tarantelli.n}. Staff: {applegarth.n}, {teller.n}.')
    for s in ('Motion to accept the minutes of February. Carried.', 'Finance: the deficit for the year to date is $41,220. {teller.f} explained the Medicaid rate change.', 'The roof at Prospect Street will be bid again.', 'Executive session 6:15 to 6:40. No action taken.', 'Adjourned 6:55.'): d.p(s, style='List Number')
    d.save()

    d = Pdf('Residential/Menus/Week 2 menu.pdf', 'Helvetica', 11)
    d.title('Tanager House - Week 2'); d.table([['', 'Lunch', 'Supper'], ['Mon', 'Tuna melt, soup', 'Chicken and biscuits'], ['Tue', 'Turkey wrap', 'Goulash, salad'], ['Wed', 'Leftovers', 'Fish, rice, broccoli'], ['Thu', 'Grilled cheese', 'Chicken riggies'], ['Fri', 'Egg salad', 'Pizza night']], [50, 180, 200]); d.p('Diabetic choices are marked in the binder. Low salt on request.'); d.save()

    d = Xlsx('Billing/Fee schedule 2024.xlsx', 'Self pay')
    d.add([['Self pay fees'], [], ['Code', 'Service', 'Full', 'Slide A', 'Slide B']], True); d.add([['90791', 'Intake assessment', 210, 105, 40], ['90834', 'Psychotherapy 45 min', 140, 70, 25], ['90853', 'Group', 60, 30, 10], ['99214', 'Medication visit', 165, 80, 30], ['DWI', 'Impaired driver evaluation', 175, 175, 175]]); d.save()

    File('Admin/phone extensions.txt').text('''Main 315-866-0100     Crisis 315-866-0166     Fax 315-866-0190

101 {applegarth.n}          121 {derosier.n}
112 {keough.n}              122 {fishbeck.n} (mobile)
113 {bermudez.n}            130 {lanza.n}
115 {malinowski.n}          144 {pellegrino.n}
118 {trautwein.n}           145 {teller.n}
119 Dr. {ramaswamy.l}       150 {oakes.n}, front desk
Tanager House 0188   Maple Terrace 0189
''')
    f = File('Facilities/van maintenance.csv')
    f.csvrows([['Van', 'Plate', 'Date', 'Miles', 'Work', 'Shop', 'Cost'], ['6', 'KVB 4410', '3/4/2024', '88120', 'oil, tires rotated', "Timmerman's", '89.90'], ['4', 'KVB 4402', '3/19/2024', '121004', 'front brakes', "Timmerman's", '412.00'], ['2', 'KVB 4388', '4/2/2024', '45710', 'lift serviced', 'Mobility North', '265.00'], ['', '', '', '', '', 'Total', '766.90']])
    File('Training/calendar spring.html').text('''<html><body><h2>Spring training</h2><ul><li>4/9 CPR / First Aid - {timmerman.n}</li><li>4/23 SCIP-R refresher - {lanza.n}</li>
<li>5/7 Narcan train the trainer - {malinowski.n}</li><li>5/21 Trauma informed care, Zoom 12-1</li></ul><p>Sign up with {oakes.n}, ext. 150.</p></body></html>''')
    f = File('Clinic/Groups/Group schedule.rtf')
    rtf(f, ['**GROUPS - SPRING 2024', 'Mon 10:00\tDBT Skills\tRoom A\t{keough.n}', 'Tue 5:30\tRelapse Prevention\tRoom B\t{malinowski.n}', 'Wed 1:00\tWomen in Recovery\tRoom B\t{bermudez.n}', 'Thu 3:00\tPeer Drop-in\tLounge\t{jimerson.n}', 'Fri 9:30\tAnxiety and You\tRoom A\t{bermudez.n}', 'No groups on May 27.'])
    d = Pdf('Crisis/MCT protocol v3.pdf', 'Times-Roman', 11)
    d.title('Mobile Crisis Team - Protocol v3'); d.p('1. Two workers go out, always. 2. Ask dispatch about weapons. 3. Within three hours of the call. 4. Follow up within 48 hours. 5. If 9.45 is considered, call the Director of Community Services.'); d.p('Questions: {fishbeck.n} or {wilder.n}, 315-866-0166'); d.save()
    d = Xlsx('Admin/Vendors.xlsx', 'Vendors')
    d.add([['Vendor', 'Contact', 'Business phone', 'For', 'Terms']], True); d.add([['Tarantelli Office Supply', '{tarantelli.n}', '315-732-0155', 'paper, toner', 'net 30'], ['Ruggiero Rentals', '{ruggiero.n}', '315-894-0170', 'apartment leases', '1st'], ['Mobility North', '{timmerman.n}', '518-842-0133', 'van lifts', 'net 15'], ['Valley Savings Bank', '', '315-866-0177', 'operating account', '']]); d.save()
    f = File('Admin/mail/Potluck friday.eml')
    eml(f, STAFFMAIL % ('oakes', 'koakes'), 'All Staff <all@tamarackvalley.example>', 'Potluck Friday!', 'Tue, 16 Apr 2024 11:11:11 -0400', 'Hi all,\n\nPotluck Friday at noon for {jimerson.n}\'s 10 years. {teller.f} is bringing the ham. Please no peanuts.\n\n{oakes.f}\n')


# ------------------------------------------------------------------ run
for fn in (clinic, residential, dd, crisis, court, billing, casemgmt, plain):
    fn()
rows, affected, seen = [], {i for (i, _, _, _) in EXPO}, {i for i, _ in NAMES}
assert affected <= seen, affected - seen
for (pid, path), forms in NAMES.items():
    if pid in affected:
        rows.append((pid, path, 'name', max(forms, key=lambda x: (x[0], len(x[1])))[1]))
rows += list(EXPO)
named = {(r[0], r[1]) for r in rows if r[2] == 'name'}
for r in rows:
    assert (r[0], r[1]) in named, ('value without a name', r)
rows.sort(key=lambda r: (r[1], r[0], r[2] != 'name', r[2], r[3]))
with open(os.path.join(OUT, 'people.csv'), 'w', newline='', encoding='utf-8') as fh:
    w = csv.writer(fh, lineterminator='\n'); w.writerow(['id', 'name', 'affected'])
    for p in P.values():
        if p.id in seen:
            w.writerow([p.id, p.names['fn'][1], int(p.id in affected)])
with open(os.path.join(OUT, 'exposures.csv'), 'w', newline='', encoding='utf-8') as fh:
    w = csv.writer(fh, lineterminator='\n'); w.writerow(['id', 'file', 'element', 'value']); w.writerows(rows)
