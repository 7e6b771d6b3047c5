"""All people, firms and numbers in this set are invented; any likeness to a real person is chance.

Labelled set: human resources, payroll, benefits and finance of a non-profit (Lakeplain Community Services, Ohio).
Usage: /usr/bin/python3 make.py OUT     writes OUT/share/..., OUT/people.csv, OUT/exposures.csv (same bytes each time).

Text is written with marks {person.attribute} or {person.attribute:words}; the marks are replaced by the value of the
person and the same value is noted as exposure of the file, so text and truth cannot part.  {a+b.addr} notes for both.
"""
import csv, datetime, html, io, os, random, re, sys, zipfile
from email.message import EmailMessage
from email import policy

OUT = sys.argv[1] if len(sys.argv) > 1 else 'out'
SHARE = os.path.join(OUT, 'share')
MONTHS = 'January February March April May June July August September October November December'.split()

STREETS = ['Corliss Ave', 'Tannery Rd', 'N Wexford St', 'Fallow Creek Dr', 'S Bellamy St', 'Quarry Hill Rd', 'Dunmore Ct',
           'E Haskins St', 'Plum Hollow Ln', 'Greeley Ave', 'W Perrin St', 'County Road 23', 'Millstone Way', 'Larkin St',
           'Ottawa Bend Dr', 'Sycamore Trace', 'Township Road 114', 'Birchard Pl', 'Stadler Rd', 'Kettle Run', 'Ashbury Blvd',
           'Locust Grove Ct', 'Cutler St', 'Old Depot Rd', 'Marquette Ave', 'Pinecrest Dr', 'W Lytle St', 'Frenchtown Rd']
CITIES = [('Findlay', 'OH', '45840', '419'), ('Tiffin', 'OH', '44883', '419'), ('Fostoria', 'OH', '44830', '419'),
          ('Fremont', 'OH', '43420', '419'), ('Bowling Green', 'OH', '43402', '419'), ('Toledo', 'OH', '43612', '567'),
          ('Toledo', 'OH', '43609', '419'), ('Perrysburg', 'OH', '43551', '567'), ('Carey', 'OH', '43316', '419'),
          ('Upper Sandusky', 'OH', '43351', '419'), ('Monroe', 'MI', '48161', '734'), ('Arcadia', 'OH', '44804', '567')]
DOMAINS = ['gmail.com', 'yahoo.com', 'outlook.com', 'hotmail.com', 'icloud.com', 'aol.com']


def luhn(body):
    s = 0
    for i, c in enumerate(reversed(body)):
        d = int(c)
        if i % 2 == 0:
            d *= 2
            if d > 9:
                d -= 9
        s += d
    return body + str(-s % 10)


def routing(r):
    b = r.choice(['0412', '0414', '2412', '0724', '2414']) + '%04d' % r.randrange(10000)
    w = [3, 7, 1] * 3
    return b + str(-sum(int(c) * k for c, k in zip(b, w)) % 10)


PEOPLE = {}


class Person:
    def __init__(self, pid, full, year, home=None, state=None):
        self.pid = pid
        r = random.Random('lakeplain/' + pid)
        parts = full.split()
        self.suffix = parts.pop() if parts[-1] in ('Jr.', 'Sr.', 'III', 'II') else ''
        parts = [p.replace('_', ' ') for p in parts]
        self.f, self.l = parts[0], parts[-1]
        self.m = parts[1] if len(parts) > 2 else ''
        self.full = ' '.join(parts + ([self.suffix] if self.suffix else []))
        self.used = False
        if not year:
            return
        self.birth = datetime.date(year, r.randrange(1, 13), r.randrange(1, 29))
        area = r.choice([r.randrange(268, 303), r.randrange(362, 387), r.randrange(400, 425), r.randrange(510, 599)])
        self.ssn3 = ('%03d' % area, '%02d' % r.randrange(1, 100), '%04d' % r.randrange(1, 10000))
        if home:
            h = PEOPLE[home]
            self.street, self.city, self.st, self.zip, self.ac = h.street, h.city, h.st, h.zip, h.ac
        else:
            self.street = '%d %s' % (r.choice([r.randrange(11, 99), r.randrange(100, 1999), r.randrange(2000, 9800)]), r.choice(STREETS))
            if r.random() < .22:
                self.street += r.choice([' Apt %d' % r.randrange(1, 30), ' Unit %s' % r.choice('ABCD'), ' Apt. %d%s' % (r.randrange(1, 9), r.choice('ABC')), ' Lot %d' % r.randrange(2, 60)])
            self.city, self.st, self.zip, self.ac = r.choice([c for c in CITIES if not state or c[1] == state])
        self.ph = (self.ac, '555', '%04d' % r.randrange(100, 9999))
        self.ce = (r.choice(['419', '567', '614', '734']), '555', '%04d' % r.randrange(100, 9999))
        slug = re.sub('[^a-z]', '', self.l.lower().replace('ñ', 'n').replace('é', 'e').replace('ü', 'u'))
        self.email_ = '%s%s%s%d@%s' % (r.choice([self.f[0].lower(), self.f.lower().replace('é', 'e') + '.']), slug, r.choice(['', '.lps', '_oh', 'x']), r.randrange(117, 9899), r.choice(DOMAINS))
        self.acct_ = str(r.randrange(10 ** r.choice([7, 8, 9, 11]), 10 ** r.choice([12])))[:r.choice([8, 9, 10, 12])]
        self.rt_ = routing(r)
        k = r.choice(['4', '4', '5'])
        self.card_ = luhn((k + str(r.randrange(1, 6)) if k == '5' else '4' + str(r.randrange(10))) + '%013d' % r.randrange(10 ** 13))
        if self.st == 'OH':
            self.dl_ = ''.join(r.choice('RSTUV') for _ in 'x') + r.choice('ABCDEFGHJKLMNPRSTUVWXYZ') + '%06d' % r.randrange(100000, 999999)
        else:
            self.dl_ = self.l[0].upper() + ' %03d %03d %03d %03d' % tuple(r.randrange(100, 999) for _ in range(4))
        self.hid_ = r.choice(['LKH', 'GLB']) + '%09d' % r.randrange(10 ** 8, 10 ** 9)
        A = 'ACDEFGHJKMNPQRTUVWXY'
        self.mbi_ = '%d%s%s%d-%s%s%d-%s%s%d%d' % (r.randrange(1, 10), r.choice(A), r.choice(A), r.randrange(10), r.choice(A), r.choice(A), r.randrange(10), r.choice(A), r.choice(A), r.randrange(10), r.randrange(10))
        self.pp_ = r.choice([r.choice('AXYZ') + '%08d' % r.randrange(10 ** 8), '%09d' % r.randrange(4 * 10 ** 8, 6 * 10 ** 8)])
        self.an_ = 'A%09d' % r.randrange(2 * 10 ** 8, 2 * 10 ** 8 + 2 * 10 ** 7)
        self.mrn_ = '%08d' % r.randrange(10 ** 6, 10 ** 8)

    # attribute -> (element or None, text)
    def get(self, a, words):
        free = {'dx': 'diagnosis', 'tx': 'treatment', 'med': 'medication', 'gov': 'government_id', 'nm': 'name', 'mr': 'record_number',
                'ad': 'address', 'ph': 'phone', 'em': 'email'}
        if words is not None:
            return free[a], words
        mi = ' ' + self.m if self.m else ''
        sf = ' ' + self.suffix if self.suffix else ''
        names = {'name': self.full, 'fl': self.f + ' ' + self.l, 'lf': self.l + sf + ', ' + self.f + mi, 'lfs': self.l + ', ' + self.f,
                 'NAME': self.full.upper(), 'FL': (self.f + ' ' + self.l).upper(), 'LF': (self.l + sf + ', ' + self.f + mi).upper().replace('.', ''),
                 'NLF': (self.l + ' ' + self.f).upper(), 'il': self.f[0] + '. ' + self.l}
        if a in names:
            return 'name', names[a]
        if a in ('first', 'last', 'mi'):
            return '_' + a, {'first': self.f, 'last': self.l, 'mi': self.m}[a]
        if a in ('FIRST', 'LAST'):
            return '_' + a.lower(), {'FIRST': self.f, 'LAST': self.l}[a].upper()
        b = self.birth
        dob = {'dob': '%02d/%02d/%d' % (b.month, b.day, b.year), 'dobs': '%d/%d/%02d' % (b.month, b.day, b.year % 100), 'dobl': '%s %d, %d' % (MONTHS[b.month - 1], b.day, b.year),
               'dobi': b.isoformat(), 'dobd': '%02d-%s-%d' % (b.day, MONTHS[b.month - 1][:3], b.year), 'dobc': '%d%02d%02d' % (b.year, b.month, b.day),
               'dobm': '%02d-%02d-%d' % (b.month, b.day, b.year), 'dobb': '%d/%d/%d' % (b.month, b.day, b.year), 'dobu': '%02d%02d%d' % (b.month, b.day, b.year)}
        if a in dob:
            return 'date_of_birth', dob[a]
        if a == 'ssn': return 'ssn', '-'.join(self.ssn3)
        if a == 'ssnp': return 'ssn', ''.join(self.ssn3)
        if a == 'ssns': return 'ssn', ' '.join(self.ssn3)
        if a == 'ssn4': return None, 'XXX-XX-' + self.ssn3[2]
        if a == 'last4': return None, self.ssn3[2]
        if a in ('street', 'city', 'st', 'zip'): return '@' + a, getattr(self, a)
        if a == 'csz': return '@csz', '%s, %s %s' % (self.city, self.st, self.zip)
        if a == 'addr': return 'address', '%s, %s, %s %s' % (self.street, self.city, self.st, self.zip)
        for k, v in (('phone', self.ph), ('cell', self.ce)):
            if a == k: return 'phone', '(%s) %s-%s' % v
            if a == k + 'd': return 'phone', '-'.join(v)
            if a == k + 'dot': return 'phone', '.'.join(v)
            if a == k + 'p': return 'phone', ''.join(v)
        if a == 'email': return 'email', self.email_
        if a == 'acct': return 'bank_account', self.acct_
        if a == 'rt': return None, self.rt_
        c = self.card_
        if a == 'card': return 'card', ' '.join(c[i:i + 4] for i in range(0, 16, 4))
        if a == 'cardd': return 'card', '-'.join(c[i:i + 4] for i in range(0, 16, 4))
        if a == 'cardp': return 'card', c
        if a == 'card4': return None, c[-4:]
        if a == 'dl': return 'drivers_licence', self.dl_
        if a == 'hid': return 'health_insurance', self.hid_
        if a == 'mbi': return 'health_insurance', self.mbi_
        if a == 'pp': return 'passport', self.pp_
        if a == 'anum': return 'government_id', self.an_
        if a == 'mrn': return 'record_number', self.mrn_
        raise KeyError(self.pid + '.' + a)


AFFECTED = '''
delacruz Marisol_Delacruz 1994
brandvold Tyler_J._Brandvold 1989
kimani Grace_W._Kimani 1986
pruitt Shawna_Pruitt 1991
vang Kou_Vang 1998
ostrander Neil_Ostrander 1972
abebe Selam_Abebe 1996
rizzo Dominic_Rizzo 1984
hatcher Ladonna_Hatcher 1979
osei Emmanuel_K._Osei 1990
lindqvist Karin_Lindqvist 1983
whitcomb Harold_B._Whitcomb 1951
tolliver Raymond_D._Tolliver_Jr. 1987
mcnabb Colleen_McNabb 1992
sandoval Rene_Sandoval 1985
yoder Amos_Yoder 1999
haddad Nadia_Haddad 1993
prewitt Curtis_L._Prewitt 1978
halloran Siobhan_M._Halloran 1982
nguyen Thuy_Nguyen 1988
baptiste Jean-Marc_Baptiste 1980
wierzbicki Adam_Wierzbicki 1995
fairley Denise_A._Fairley 1969
munoz Catalina_Muñoz 1997
petrosyan Ani_Petrosyan 1990
kowalke Brent_T._Kowalke 1976
adeyemi Folasade_Adeyemi 1987
thibodeau Luc_Thibodeau 1981
garrison Paula_J._Garrison 1965
garrison_w Wendell_Garrison 1962 garrison
stoltz Jeremy_R._Stoltz 1983
stoltz_a Amanda_Stoltz 1985 stoltz
stoltz_l Lily_Stoltz 2014 stoltz
stoltz_o Owen_Stoltz 2017 stoltz
ferrante Gina_Ferrante 1977
ferrante_m Michael_Ferrante 1975 ferrante
ferrante_s Sofia_Ferrante 2009 ferrante
boateng Kwame_Boateng 1984
boateng_e Efua_Boateng 1986 boateng
boateng_n Nana_Boateng 2019 boateng
larkspur Tamika_Larkspur 1990
larkspur_d Darius_Larkspur 2015 larkspur
engelhart Ruth_C._Engelhart 1958
engelhart_p Paul_Engelhart 1955 engelhart
sizemore Dale_E._Sizemore 1967
sizemore_t Tonya_Sizemore 1970 sizemore
okoro Chidi_Okoro 1991
bellweather Joan_Bellweather 1964
crabtree Vernon_Crabtree 1973
desrosiers Michelle_Desrosiers 1988
fenwick Patricia_L._Fenwick 1971
ghorbani Shirin_Ghorbani 1985
hutchins Marcus_A._Hutchins 1993
ibarra Leticia_Ibarra 1979
jessup Carla_Jessup 1966
kaczmarek Stan_Kaczmarek 1960
lovelace Brianna_N._Lovelace 1996
maddox Terrence_Maddox 1982
nakagawa Emi_Nakagawa 1989
oquendo Hector_Oquendo 1974
pfeiffer Louise_Pfeiffer 1947
quigley Bernard_F._Quigley 1944
rasmussen Doris_Rasmussen 1949
schlabach Ivan_Schlabach 1946
schlabach_e Edna_Schlabach 1948 schlabach
truesdale Ernestine_Truesdale 1950
umstead Walter_Umstead 1943
vandermeer Cornelia_VanderMeer 1951
weatherspoon Keisha_D._Weatherspoon 1984
weatherspoon_i Isaiah_Weatherspoon 2006 weatherspoon
weatherspoon_g Gloria_Weatherspoon 1957
yancey Robert_Yancey 1970
zielinski Monika_Zielinski 1981
albright Connor_Albright 1994
bukowski Teresa_Bukowski 1968
castillo Jorge_L._Castillo 1986
dunleavy Maureen_Dunleavy 1972
eubanks Andre_Eubanks 1990
figueroa Yesenia_Figueroa 1995
goodwin Tracy_Goodwin 1977
hochstetler Lena_Hochstetler 1998
iverson Blake_Iverson 1983
jankowski Phil_Jankowski 1963
kessler Dana_R._Kessler 1980
lemieux Suzanne_Lemieux 1969
mbeki_o Thandiwe_Moloto 1992
nordstrom Erik_Nordstrom 1975
ortolani Sandra_Ortolani 1961
pennington Jasmine_Pennington 1997
radcliff Wesley_Radcliff 1971
sorensen Gail_Sorensen 1959
takahashi Ken_Takahashi 1978
upchurch Lorraine_Upchurch 1956
villarreal Ramón_Villarreal 1982
wojcik Barbara_Wojcik 1967
xiong Mai_Xiong 1993
abernathy Clay_Abernathy 1974
bosley Renata_Bosley 1985
cartwheel Simon_Carteret 1979
dziedzic Alicja_Dziedzic 1988
ellsworth Franklin_P._Ellsworth 1948
ellsworth_m Margaret_Ellsworth 1950 ellsworth
fitzhugh Leonard_Fitzhugh 1953
gustafson Beverly_Gustafson 1946
hollings Peter_Hollings 1960
hollings_j Janet_Hollings 1962 hollings
imhoff Theodora_Imhoff 1939
jaramillo Vicente_Jaramillo 1966
kinsolving Ada_Kinsolving 1941
lattimore Charles_Lattimore 1957
lattimore_r Rosalind_Lattimore 1959 lattimore
merriweather Odell_Merriweather 1964
novotny Gretchen_Novotny 1962
overmyer Thomas_G._Overmyer 1955
pomeroy Elise_Pomeroy 1968
rutherglen Duncan_Rutherglen 1961
shankar Vidya_Shankar 1973
teague Winifred_Teague 1952
ulrich Norman_Ulrich 1958
brightwell Cassandra_Brightwell 2001
colby Ethan_Colby 2003
dagenhart June_Dagenhart 1954
esparza Noemi_Esparza 1999
frazee Alan_Frazee 1949
ostrander_b Becky_Ostrander 1974 ostrander
maddox_l Loretta_Maddox 1955
nakagawa_h Hiro_Nakagawa 1987 nakagawa
hutchins_s Sheila_Hutchins 1965
crabtree_j Jolene_Crabtree 1975 crabtree
lovelace_t Tom_Lovelace 1968
iverson_k Kristen_Iverson 1984 iverson
boykin Alonzo_Boykin 1983
sutphin Kendra_Sutphin 1988
sutphin_c Caleb_Sutphin 2012 sutphin
rourke Fiona_O'Rourke 1976
'''
OFFICE = '''
lachance Deborah_Lachance
ostrowski Kevin_Ostrowski
prier Yolanda_Prier
gaffney Martin_Gaffney
castellan Renee_Castellan
barragan Luis_Barragan
nambiar Priya_Nambiar
raghunathan Anita_Raghunathan
westerfeld Paul_Westerfeld
standish Kim_Standish
mulvaney Roger_T._Mulvaney
haverford Lynn_Haverford
stamm Gerald_Stamm
coyle Beth_Coyle
pinkney Tasha_Pinkney
ridgeway Doug_Ridgeway
bautista Ellen_Bautista
wendt Carolyn_Wendt
kruse Nathan_Kruse
oyler Michael_Oyler
bergstrand Inga_Bergstrand
dunphy Roland_Dunphy
sayles Corinne_Sayles
mattingly Jo_Mattingly
treadway Alvin_Treadway
finch_p Pamela_Finch
archuleta Ben_Archuleta
lomax Denise_Lomax
ebersole Mark_Ebersole
galloway Vera_Galloway
hines_r Rodney_Hines
kolb Stephanie_Kolb
pryor_m Mitchell_Pryor
oquendo_a Angela_Oquendo
okoro_s Adaeze_Okoro
wick_t Trevor_Wick
brandt_o Olivia_Brandt
siegfried Hank_Siegfried
cordova Elaine_Cordova
'''
for line in AFFECTED.split('\n'):
    if line.strip():
        w = line.split()
        PEOPLE[w[0]] = Person(w[0], w[1].replace('_', ' '), int(w[2]), home=w[3] if len(w) > 3 else None)
AFF = set(PEOPLE)
for line in OFFICE.split('\n'):
    if line.strip():
        w = line.split()
        PEOPLE[w[0]] = Person(w[0], w[1].replace('_', ' '), 0)

ROWS = []       # (pid, file, element, value)
MARK = re.compile(r'\{([\w+]+)\.(\w+)(?::([^}]*))?\}')


class File:
    def __init__(self, path):
        self.path = path
        self.full = os.path.join(SHARE, path)
        os.makedirs(os.path.dirname(self.full), exist_ok=True)
        self.rec = {}

    def t(self, text, esc=None):
        def sub(m):
            out = None
            for pid in m.group(1).split('+'):
                p = PEOPLE[pid]
                p.used = True
                el, val = p.get(m.group(2), m.group(3))
                if out is not None and el and el != 'name':
                    val = out           # a shared value: the one written counts for each of them
                r = self.rec.setdefault(pid, {'names': [], 'np': {}, 'ad': {}, 'vals': []})
                if el is None:
                    pass
                elif el == 'name':
                    r['names'].append(val)
                elif el[0] == '_':
                    r['np'][el[1:]] = val
                elif el[0] == '@':
                    if el == '@csz':
                        r['ad'].update(city=p.city, st=p.st, zip=p.zip)
                    else:
                        r['ad'][el[1:]] = val
                elif (el, val) not in r['vals']:
                    r['vals'].append((el, val))
                out = val if out is None else out
            return esc(out) if esc else out
        return MARK.sub(sub, text)

    def done(self):
        for pid, r in self.rec.items():
            n = r['np']
            if 'first' in n and 'last' in n:
                r['names'].append(n['first'] + ((' ' + n['mi']) if n.get('mi') else '') + ' ' + n['last'])
            if not r['names']:
                r['names'] = list(n.values())
            if r['names']:
                best = max(r['names'], key=lambda s: len(re.sub(r'\W', '', s)))
                r['vals'].insert(0, ('name', best))
            a = r['ad']
            if 'street' in a:
                s = a['street']
                if 'city' in a:
                    s += ', ' + a['city']
                    if 'st' in a:
                        s += ', ' + a['st'] + (' ' + a['zip'] if 'zip' in a else '')
                    elif 'zip' in a:
                        s += ' ' + a['zip']
                if ('address', s) not in r['vals']:
                    r['vals'].append(('address', s))
            for el, val in r['vals']:
                ROWS.append((pid, self.path, el, val))


def put(f, data):
    with open(f.full, 'wb') as h:
        h.write(data)
    f.done()


def txt(path, text, enc='utf-8', nl='\n'):
    f = File(path)
    put(f, f.t(text.lstrip('\n')).replace('\n', nl).encode(enc))


def fixed(path, lines, nl='\r\n'):
    """lines: list of lists of (text, width) - negative width right-aligned - or of plain strings"""
    f = File(path)
    out = []
    for ln in lines:
        if isinstance(ln, str):
            out.append(f.t(ln))
            continue
        s = ''
        for v, w in ln:
            v = f.t(v)
            assert len(v) <= abs(w), (path, v, w)
            s += v.ljust(w) if w > 0 else v.rjust(-w)
        out.append(s.rstrip())
    put(f, (nl.join(out) + nl).encode('cp1252'))


def csvf(path, rows, delim=',', quote=csv.QUOTE_MINIMAL):
    f = File(path)
    b = io.StringIO()
    w = csv.writer(b, delimiter=delim, quoting=quote, lineterminator='\r\n')
    for r in rows:
        w.writerow([f.t(str(c)) for c in r])
    put(f, b.getvalue().encode('utf-8'))


def htm(path, text):
    f = File(path)
    put(f, f.t(text.lstrip('\n'), html.escape).encode('utf-8'))


def rtf(path, text):
    f = File(path)
    s = f.t(text.strip('\n'))
    s = s.replace('\\', '\\\\').replace('{', '\\{').replace('}', '\\}')
    out = []
    for ln in s.split('\n'):
        b = ln.startswith('## ')
        ln = ln[3:] if b else ln
        ln = ''.join(c if ord(c) < 128 else '\\u%d?' % ord(c) for c in ln).replace('\t', '\\tab ')
        out.append('\\pard\\sa60 ' + ('{\\b ' + ln + '}' if b else ln) + '\\par')
    put(f, ('{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Calibri;}}\\f0\\fs22\r\n' + '\r\n'.join(out) + '\r\n}').encode('ascii'))


def eml(path, headers, body, htmlbody=None, cte='8bit'):
    f = File(path)
    m = EmailMessage(policy=policy.SMTP.clone(max_line_length=200))
    for k, v in headers:
        m[k] = f.t(v)
    m.set_content(f.t(body.lstrip('\n')), cte=cte)
    if htmlbody:
        m.add_alternative(f.t(htmlbody.lstrip('\n')), subtype='html', cte='quoted-printable')
        m.set_boundary('----=_Part_lakeplain_0017')
    put(f, m.as_bytes())


def rezip(data):
    zi = zipfile.ZipFile(io.BytesIO(data))
    b = io.BytesIO()
    with zipfile.ZipFile(b, 'w', zipfile.ZIP_DEFLATED) as zo:
        for n in zi.namelist():
            d = zi.read(n)
            if n == 'docProps/core.xml':
                d = re.sub(rb'(<dcterms:(?:created|modified)[^>]*>)[^<]*', rb'\g<1>2025-01-15T09:00:00Z', d)
            i = zipfile.ZipInfo(n, (2025, 1, 15, 9, 0, 0))
            i.compress_type = zipfile.ZIP_DEFLATED
            zo.writestr(i, d)
    return b.getvalue()


def docx(path, blocks):
    """blocks: 'text' paragraph; ('h',text); ('h2',text); ('b',text) bullet; ('c',text) centred bold; ('t',rows) table; ('kv',rows) two columns no grid; ('pb',)"""
    import docx as D
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    f = File(path)
    d = D.Document()
    d.core_properties.author = 'HR'
    for b in blocks:
        if isinstance(b, str):
            for para in f.t(b).split('\n\n'):
                d.add_paragraph(para)
            continue
        k = b[0]
        if k == 'h': d.add_heading(f.t(b[1]), 1)
        elif k == 'h2': d.add_heading(f.t(b[1]), 2)
        elif k == 'b': d.add_paragraph(f.t(b[1]), style='List Bullet')
        elif k == 'n': d.add_paragraph(f.t(b[1]), style='List Number')
        elif k == 'c':
            p = d.add_paragraph()
            p.alignment = WD_ALIGN_PARAGRAPH.CENTER
            p.add_run(f.t(b[1])).bold = True
        elif k == 'kb':
            p = d.add_paragraph()
            p.add_run(f.t(b[1])).bold = True
            p.add_run(f.t(b[2]))
        elif k == 'pb': d.add_page_break()
        elif k in ('t', 'kv'):
            rows = b[1]
            t = d.add_table(rows=0, cols=max(len(r) for r in rows))
            if k == 't':
                t.style = 'Table Grid'
            for r in rows:
                cells = t.add_row().cells
                for c, v in zip(cells, r):
                    c.text = f.t(str(v))
            d.add_paragraph('')
        elif k == 'foot':
            d.sections[0].footer.paragraphs[0].text = f.t(b[1])
        elif k == 'head':
            d.sections[0].header.paragraphs[0].text = f.t(b[1])
    o = io.BytesIO()
    d.save(o)
    put(f, rezip(o.getvalue()))


def xlsx(path, sheets):
    """sheets: (title, rows); a cell 'date:pid' is a true date cell with the person's birth date, shown mm/dd/yyyy"""
    import openpyxl
    from openpyxl.styles import Font
    f = File(path)
    wb = openpyxl.Workbook()
    wb.remove(wb.active)
    for title, rows in sheets:
        ws = wb.create_sheet(title)
        for i, r in enumerate(rows, 1):
            for j, v in enumerate(r, 1):
                if v is None or v == '':
                    continue
                c = ws.cell(i, j)
                if isinstance(v, str) and v.startswith('date:'):
                    f.t('{%s.dob}' % v[5:])
                    c.value = datetime.datetime.combine(PEOPLE[v[5:]].birth, datetime.time())
                    c.number_format = 'mm/dd/yyyy'
                elif isinstance(v, str) and v.startswith('bold:'):
                    c.value = f.t(v[5:])
                    c.font = Font(bold=True)
                else:
                    c.value = f.t(v) if isinstance(v, str) else v
        for col in 'ABCDEFGHIJ':
            ws.column_dimensions[col].width = 19
    o = io.BytesIO()
    wb.save(o)
    put(f, rezip(o.getvalue()))


def pdf(path, blocks, size=10, land=False):
    """flowing: 'text', ('h',t), ('c',t), ('t',rows[,widths]), ('sp',n), ('pre',text), ('pb',)"""
    from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Spacer, Preformatted, PageBreak
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.pagesizes import letter, landscape
    from reportlab.lib import colors
    from reportlab.pdfgen.canvas import Canvas
    f = File(path)
    E = lambda s: s.replace('&', '&amp;').replace('<', '&lt;')
    N = ParagraphStyle('n', fontName='Helvetica', fontSize=size, leading=size * 1.35, spaceAfter=6)
    S = ParagraphStyle('s', fontName='Helvetica', fontSize=size - 2, leading=(size - 2) * 1.25)
    H = ParagraphStyle('h', parent=N, fontName='Helvetica-Bold', fontSize=size + 3, leading=size + 6)
    C = ParagraphStyle('c', parent=H, alignment=1)
    M = ParagraphStyle('m', fontName='Courier', fontSize=size - 1.5, leading=size + 1)
    out = []
    for b in blocks:
        if isinstance(b, str): out.append(Paragraph(E(f.t(b)).replace('\n', '<br/>'), N))
        elif b[0] == 'h': out.append(Paragraph(E(f.t(b[1])), H))
        elif b[0] == 'c': out.append(Paragraph(E(f.t(b[1])), C))
        elif b[0] == 'sp': out.append(Spacer(1, b[1]))
        elif b[0] == 'pre': out.append(Preformatted(f.t(b[1].strip('\n')), M))
        elif b[0] == 'pb': out.append(PageBreak())
        elif b[0] in ('t', 'kv'):
            t = Table([[Paragraph(E(f.t(str(c))).replace('\n', '<br/>'), S) for c in r] for r in b[1]], colWidths=b[2] if len(b) > 2 else None)
            if b[0] == 't':
                t.setStyle(TableStyle([('GRID', (0, 0), (-1, -1), .4, colors.grey), ('VALIGN', (0, 0), (-1, -1), 'TOP')]))
            out += [t, Spacer(1, 8)]
    o = io.BytesIO()
    mk = lambda *a, **k: Canvas(*a, **dict(k, invariant=1))
    SimpleDocTemplate(o, pagesize=landscape(letter) if land else letter, leftMargin=54, rightMargin=54, topMargin=50, bottomMargin=50).build(out, canvasmaker=mk)
    put(f, o.getvalue())


def form(path, pages):
    """drawn forms; item: (x, y from top, text[, size[, 'B']]) or ('box',x,y,w,h)"""
    from reportlab.pdfgen.canvas import Canvas
    f = File(path)
    o = io.BytesIO()
    c = Canvas(o, pagesize=(612, 792), invariant=1)
    for pg in pages:
        for it in pg:
            if it[0] == 'box':
                c.rect(it[1], 792 - it[2] - it[4], it[3], it[4])
            else:
                c.setFont('Helvetica-Bold' if len(it) > 4 else 'Helvetica', it[3] if len(it) > 3 else 10)
                c.drawString(it[0], 792 - it[1], f.t(it[2]))
        c.showPage()
    c.save()
    put(f, o.getvalue())


ORG = 'Lakeplain Community Services, Inc.'
ORGA = '2200 Commerce Parkway, Suite 110, Findlay, OH 45840'

# ------------------------------------------------------------------ Hiring
L, V = 7, 10.5


def lab(x, y, label, val, w=150):
    return [('box', x - 3, y - 10, w, 28), (x, y - 2, label, L), (x, y + 12, val, V)]


form('Recruiting/Applications/Delacruz_employment_application.pdf', [
    [(54, 50, ORG, 14, 'B'), (54, 66, 'APPLICATION FOR EMPLOYMENT - please print. We are an equal opportunity employer.', 9)]
    + lab(54, 95, 'NAME (last, first, middle)', '{delacruz.lf}', 250) + lab(310, 95, 'DATE', '02/11/2025', 120) + lab(436, 95, 'SOCIAL SECURITY NO.', '{delacruz.ssn}', 126)
    + lab(54, 125, 'STREET ADDRESS', '{delacruz.street}', 250) + lab(310, 125, 'CITY / STATE / ZIP', '{delacruz.csz}', 252)
    + lab(54, 155, 'HOME TELEPHONE', '{delacruz.phone}') + lab(210, 155, 'CELL', '{delacruz.cell}') + lab(366, 155, 'E-MAIL', '{delacruz.email}', 196)
    + lab(54, 185, 'POSITION APPLIED FOR', 'Direct Support Professional, 2nd shift', 250) + lab(310, 185, "DRIVER'S LICENSE NO. / STATE", '{delacruz.dl} / {delacruz.st}', 252)
    + [(54, 235, 'EMPLOYMENT HISTORY (most recent first)', 11, 'B'),
       (54, 252, 'Sunmeadow Care Center, Tiffin - nurse aide - 06/2021 to present - supervisor {finch_p.fl}, 419-555-0177'),
       (54, 268, 'Corner Bakehouse, Fostoria - counter, shift lead - 2018 to 2021 - reason for leaving: school schedule'),
       (54, 300, 'PERSONAL REFERENCES (not relatives)', 11, 'B'),
       (54, 317, '1.  {dagenhart.fl}    {dagenhart.phone}    neighbor, 9 years'),
       (54, 333, '2.  {archuleta.fl}    pastor, Grace Chapel, Fostoria'),
       (54, 365, 'Have you been convicted of a felony?  [ ] Yes  [X] No      Are you at least 18?  [X] Yes  [ ] No'),
       (54, 400, 'I certify that the above is true and complete.'),
       (54, 430, 'Signature:  {delacruz.fl}            Date: 2/11/25')]])

docx('Recruiting/Resumes/T Brandvold resume.docx', [
    ('c', '{brandvold.NAME}'), ('c', '{brandvold.addr}  |  {brandvold.celldot}  |  {brandvold.email}'),
    ('h2', 'Profile'), 'Case manager with eight years in supported housing and re-entry. Comfortable with HMIS, Medicaid waiver billing and crisis work.',
    ('h2', 'Experience'), ('kb', 'Housing Case Manager', ' - Northgate Shelter Alliance, Toledo (2019 - present)'),
    ('b', 'Caseload of 28 households; 91% housed at 12 months'), ('b', 'Trained six new hires in motivational interviewing'),
    ('kb', 'Residential Aide', ' - Willow House, Bowling Green (2015 - 2019)'),
    ('h2', 'Education'), 'B.S. Social Work, 2014', ('h2', 'References'), '{pryor_m.fl}, Program Director, Northgate Shelter Alliance, (419) 555-0133 (office)'])

txt('Recruiting/Resumes/kimani.txt', '''
{kimani.name}
{kimani.street}
{kimani.csz}
Mobile {kimani.celld}     {kimani.email}

OBJECTIVE
  Payroll / accounting assistant position in a mission driven agency

SKILLS
  QuickBooks, Paylocity, Excel (pivot tables), grant coding, bilingual English/Swahili

WORK
  2020-now   A/P clerk, Hartsell Foundry Supply, Findlay
  2016-2020  Teller, Eagle Creek Credit Cooperative

EDUCATION
  Associate degree in Accounting, 2016

References on request.
''')

xlsx('Recruiting/Applicant log FY25.xlsx', [('DSP & drivers', [
    ['bold:Applicant Tracking - Residential & Transportation'], ['Kept by {nambiar.fl}, Recruiting - updated Fridays'], [],
    ['Rec\'d', 'Applicant', 'Best # to reach', 'Email', 'For', 'Where we are'],
    ['1/6', '{pruitt.fl}', '{pruitt.celld}', '{pruitt.email}', 'DSP - Elm St home', 'interviewed 1/14, offer out'],
    ['1/8', '{vang.fl}', '{vang.celld}', '{vang.email}', 'DSP float', 'references checked'],
    ['1/8', '{ostrander.fl}', '{ostrander.phoned}', '', 'Driver', 'need abstract from BMV'],
    ['1/15', '{abebe.fl}', '{abebe.cellp}', '{abebe.email}', 'Job coach', 'second interview w/ {kolb.fl}'],
    ['1/21', '{rizzo.fl}', '{rizzo.phoned}', '{rizzo.email}', 'Driver', 'no show x2 - closed'],
    ['1/30', '{hatcher.fl}', '{hatcher.celldot}', '{hatcher.email}', 'House manager', 'hold til March'],
    [], ['Total applicants', 6]])])

docx('Recruiting/Offers/Offer letter Osei.docx', [
    ('head', ORG + '  -  ' + ORGA), 'March 3, 2025',
    '{osei.name}\n{osei.street}\n{osei.csz}', 'Dear Emmanuel:',
    'We are delighted to offer you the position of Employment Specialist, reporting to {kolb.fl}, at $21.85 per hour, 37.5 hours per week, starting Monday, March 24, 2025.',
    'This offer depends on a satisfactory BCI/FBI fingerprint check, a negative pre-employment drug screen and completion of Form I-9. Please call me at 419-555-0110 or reply to this letter by March 10. We have your cell as {osei.celld}; let us know if this is wrong.',
    'Sincerely,', '{lachance.fl}\nDirector of Human Resources', 'Accepted: ______________________   {osei.fl}       Date ________'])

pdf('Recruiting/References/Reference_K_Vang.pdf', [
    '{whitcomb.name}\n{whitcomb.street}\n{whitcomb.csz}\n{whitcomb.phone}', ('sp', 10), 'January 18, 2025', 'To whom it may concern,',
    'I have known {vang.fl} since he was in my shop class and later as a volunteer at the township fire station, where I served as captain until I retired. He is punctual, calm and good with people who are having a hard day. I would trust Kou with the care of my own mother.',
    'You are welcome to call me any evening.', 'Yours truly,', ('sp', 14), '{whitcomb.fl}'], size=11)

eml('Recruiting/Mail/RE background check info.eml', [
    ('From', '{nambiar.fl} <pnambiar@lakeplaincs.org>'), ('To', '{lindqvist.fl} <{lindqvist.email}>'), ('Date', 'Wed, 12 Feb 2025 10:41:08 -0500'),
    ('Subject', 'RE: background check info'), ('Message-ID', '<20250212.1041@lakeplaincs.org>')], '''
Hi Karin,

Got it, thank you. For next time please use the portal rather than e-mail for the social!

Priya

{nambiar.fl} | Talent Acquisition | Lakeplain Community Services | 419-555-0114

> On Tue, Feb 11, 2025 at 9:02 PM, {lindqvist.fl} <{lindqvist.email}> wrote:
>
> Hello Priya, here is what you asked for:
> social {lindqvist.ssn}
> born {dobx}
> I've lived at {lindqvist.addr} since 2016, before that in Minnesota.
> Cell is {lindqvist.celldot}
>
>> On Feb 11, 2025, at 3:15 PM, {nambiar.fl} wrote:
>>
>> Karin, the screening firm needs your SSN, birth date and addresses of the past seven
>> years. Could you send them?
'''.replace('{dobx}', '{lindqvist.dobl}'))

pdf('Recruiting/Background/TrueLine report 25-00817.pdf', [
    ('c', 'TRUELINE SCREENING GROUP'), ('c', 'Confidential Consumer Report'),
    ('kv', [['Requested by', ORG + ' ({nambiar.fl})'], ['Report no.', '25-00817'], ['Completed', '02/20/2025']], [120, 380]),
    ('h', 'Subject'), ('kv', [['Full name', '{tolliver.name}'], ['Also known as', '{tolliver.nm:Ray Tolliver}'], ['SSN', '{tolliver.ssn}  (issued Ohio)'], ['DOB', '{tolliver.dob}'], ['Current address', '{tolliver.addr}'], ["Driver's license", '{tolliver.st} {tolliver.dl}, class D, valid']], [120, 380]),
    ('h', 'Results'), ('t', [['Search', 'Jurisdiction', 'Result'], ['SSN trace', 'National', 'Verified'], ['Felony / misdemeanor', 'Hancock County, OH', '1 record'], ['Sex offender registry', 'National', 'Clear'], ['OIG / SAM exclusion', 'Federal', 'Clear'], ['Motor vehicle', 'Ohio', '1 violation']], [150, 200, 150]),
    'Record detail: Hancock Municipal Court, case 2013 CRB 00441, disorderly conduct (M4), 06/09/2013, fined $75 and costs. Identified by name and date of birth {tolliver.dobm}.',
    'MVR: speeding 48/35, 08/2022, 2 points.', 'Adverse action may not be taken without notice under the FCRA.'])

csvf('Recruiting/Background/drug_screen_export_Q1.csv', [
    ['SpecimenID', 'Donor', 'DonorSSN', 'DOB', 'Collected', 'Panel', 'Reason', 'Result', 'MRO'],
    ['7740182', '{mcnabb.LF}', '{mcnabb.ssn}', '{mcnabb.dobb}', '1/9/2025', '5-panel', 'Pre-emp', 'NEGATIVE', '{westerfeld.il} MD'],
    ['7740188', '{sandoval.LF}', '{sandoval.ssn}', '{sandoval.dobb}', '1/13/2025', '5-panel', 'Pre-emp', 'NEGATIVE', '{westerfeld.il} MD'],
    ['7740213', '{yoder.LF}', '{yoder.ssn}', '{yoder.dobb}', '2/4/2025', 'DOT', 'Random', 'NEGATIVE', '{westerfeld.il} MD'],
    ['7740240', '{haddad.LF}', '{haddad.ssn}', '{haddad.dobb}', '2/19/2025', '5-panel', 'Pre-emp', 'NEG-DILUTE', '{westerfeld.il} MD'],
    ['7740251', '{prewitt.LF}', '{prewitt.ssn}', '{prewitt.dobb}', '3/3/2025', 'DOT', 'Post-acc', 'CANCELLED', '{westerfeld.il} MD']])

docx('Recruiting/Interview notes House Manager.docx', [
    ('h', 'House Manager - panel notes, Feb 6'), 'Panel: {kolb.fl}, {ridgeway.fl}, {nambiar.fl}',
    ('h2', '{hatcher.fl}'), ('b', 'Strong. 14 yrs residential, ran a 6-bed home for the county board.'), ('b', 'Wants no overnight on-call until her daughter graduates. Call after 4: {hatcher.celldot}'), ('b', 'Score 41/50'),
    ('h2', '{rourke.name}'), ('b', 'Very good on documentation, thin on staff supervision'), ('b', 'Moving from Lima; for now at her sister\'s, {rourke.addr}; {rourke.celld}'), ('b', 'Score 37/50'),
    ('h2', 'Next step'), 'Doug checks with programs, decision 2/14.'])

# ------------------------------------------------------------------ Onboarding
txt('Onboarding/W4 keying sheet Mar 2025.txt', '''
W-4 / IT-4 KEYING SHEET            batch 03-2025         keyed by: K.O.
(shred after entry)

1. {halloran.name}
   soc    {halloran.ssn}
   addr   {halloran.street} / {halloran.csz}
   fed    single, step 3 = 2000        ohio 1 exempt       school dist 3206

2. {nguyen.name}
   soc    {nguyen.ssn}
   addr   {nguyen.street} / {nguyen.csz}
   fed    MFJ, box 2c checked          ohio 2 exempt       sd 7403

3. {baptiste.name}
   soc    {baptiste.ssn}
   addr   {baptiste.street} / {baptiste.csz}
   fed    head of household, 4c +25.00 ohio 3              sd none

4. {wierzbicki.name}
   soc    {wierzbicki.ssn}   <-- card says this, his W4 had two digits swapped
   addr   {wierzbicki.street} / {wierzbicki.csz}
   fed    single                       ohio 0

Back to {ostrowski.fl} when done.
''', nl='\r\n')

xlsx('Onboarding/I-9 audit worksheet.xlsx', [
    ('Section 1', [['bold:I-9 self audit, hires 7/1/24 - 3/31/25'], [], ['Last Name', 'First Name', 'Birth date', 'Status claimed', 'USCIS / A-Number', 'Signed?'],
                   ['{fairley.last}', '{fairley.first}', 'date:fairley', 'US citizen', '', 'Y'],
                   ['{munoz.last}', '{munoz.first}', 'date:munoz', 'LPR', '{munoz.anum}', 'Y'],
                   ['{petrosyan.last}', '{petrosyan.first}', 'date:petrosyan', 'Auth. to work', '{petrosyan.anum}', 'Y, late'],
                   ['{kowalke.last}', '{kowalke.first}', 'date:kowalke', 'US citizen', '', 'N - get'],
                   ['{adeyemi.last}', '{adeyemi.first}', 'date:adeyemi', 'US citizen', '', 'Y'],
                   ['{thibodeau.last}', '{thibodeau.first}', 'date:thibodeau', 'US citizen', '', 'Y']]),
    ('Section 2', [['Employee', 'List A', 'List B', 'List C', 'Reviewer'],
                   ['{fairley.lfs}', '', 'OH DL {fairley.dl}', 'SS card {fairley.ssn}', '{sayles.fl}'],
                   ['{munoz.lfs}', 'I-551 card no. {munoz.gov:SRC2190447315}', '', '', '{sayles.fl}'],
                   ['{petrosyan.lfs}', 'EAD (I-766) {petrosyan.gov:LIN2390118842} exp 9/30/25', '', '', '{sayles.fl}'],
                   ['{kowalke.lfs}', '', "Driver's lic. {kowalke.dl}", 'birth certificate', '{sayles.fl}'],
                   ['{adeyemi.lfs}', 'US passport {adeyemi.pp}', '', '', '{mattingly.fl}'],
                   ['{thibodeau.lfs}', 'US passport {thibodeau.pp} exp 2031', '', '', '{mattingly.fl}']])])

form('Onboarding/Okoro personal data form.pdf', [[
    (200, 50, 'Employee Personal Data', 15, 'B'), (54, 70, 'Keep in personnel file. Update within 10 days of any change.', 9),
    (54, 100, 'Employee name:'), (180, 100, '{okoro.name}'), (54, 118, 'Preferred name:'), (180, 118, 'Chidi'),
    (54, 136, 'Social Security #:'), (180, 136, '{okoro.ssn}'), (330, 136, 'Birth date:'), (420, 136, '{okoro.dob}'),
    (54, 154, 'Home address:'), (180, 154, '{okoro.street}'), (180, 170, '{okoro.csz}'),
    (54, 188, 'Cell:'), (180, 188, '{okoro.cell}'), (330, 188, 'Personal e-mail:'), (420, 188, '{okoro.email}', 9),
    (54, 206, 'Marital status:'), (180, 206, 'married'), (330, 206, 'Spouse:'), (420, 206, '{okoro_s.fl}'),
    (54, 240, 'IN CASE OF EMERGENCY NOTIFY', 11, 'B'), (54, 258, 'Name:'), (180, 258, '{boykin.fl}'), (330, 258, 'Relationship:'), (420, 258, 'brother-in-law'),
    (54, 276, 'Phone:'), (180, 276, '{boykin.phone}'), (54, 294, 'Address:'), (180, 294, '{boykin.addr}'),
    (54, 330, 'Allergies or conditions first responders should know (optional):'), (54, 346, '{okoro.dx:severe peanut allergy} - carries {okoro.med:EpiPen}'),
    (54, 390, 'Signed {okoro.fl}      4/1/2025'), (54, 420, 'HR use: entered {sayles.fl} 4/2', 8)]])

docx('Onboarding/Direct deposit authorizations (scanned text).docx', [
    ('h', 'Direct Deposit Authorization'), ('t', [['Employee', '{weatherspoon.name}'], ['Bank', 'Seneca Valley Savings'], ['Routing / Transit', '{weatherspoon.rt}'], ['Account', '{weatherspoon.acct}'], ['Type', 'x Checking   _ Savings'], ['Amount', '100%']]),
    'I authorize Lakeplain to deposit my net pay. Signed K. Weatherspoon 3/14/25', ('pb',),
    ('h', 'Direct Deposit Authorization'), ('t', [['Employee', '{eubanks.name}', 'Emp #', '11862'], ['1st account', 'Checking', '{eubanks.rt}', '{eubanks.acct}'], ['Rest to', 'second bank, form to follow', '', '']]),
    'Signed {eubanks.fl}, 3/14/25', 'If you are replacing an account please keep the old one open until the first deposit clears. Questions: {ostrowski.fl}, ext. 122.'])

docx('Onboarding/New hire checklist - Hochstetler.docx', [
    ('c', 'NEW HIRE CHECKLIST'), 'Name: {hochstetler.fl}      Position: DSP, Stadler Road home      Start: 4/7/25      Supervisor: {ridgeway.fl}',
    ('t', [['Done', 'Item', 'Note'], ['x', 'Offer letter signed', ''], ['x', 'I-9 docs', 'DL {hochstetler.dl}; SS card seen'], ['x', 'TB test', '{hochstetler.tx:2-step TB skin test}, read 4/3'], ['', 'Direct deposit', 'no bank yet - paper check to {hochstetler.addr}'], ['x', 'Fingerprints', 'sent 3/28, {cordova.fl} at sheriff'], ['', 'CPR / first aid', 'class 4/16'], ['x', 'Keys and badge', '#441']]),
    'Lena has no e-mail at home; reach her at {hochstetler.phoned} (parents\' house).'])

NH = [('kessler', '031725'), ('albright', '032425'), ('castillo', '032425'), ('figueroa', '033125'), ('pennington', '040725')]
fixed('Onboarding/State/OHNEWHIRE_20250410.txt', ['H341990027LAKEPLAIN COMMUNITY SERVICES INC      20250410'] +
      [[('D', 1), ('{%s.ssnp}' % k, 9), ('{%s.FIRST}' % k, 16), ('{%s.LAST}' % k, 20), ('{%s.street}' % k, 32), ('{%s.city}' % k, 18), ('{%s.st}' % k, 2), ('{%s.zip}' % k, 9), ('{%s.dobc}' % k, 8), (d, 6)] for k, d in NH] + ['T000005'])

eml('Onboarding/Welcome - your first day.eml', [
    ('From', '{sayles.fl} <csayles@lakeplaincs.org>'), ('To', '{pennington.email}'), ('Cc', '{ridgeway.fl} <dridgeway@lakeplaincs.org>'), ('Date', 'Thu, 3 Apr 2025 14:22:00 -0400'), ('Subject', 'Welcome - your first day')], '''
Dear {pennington.fl},

welcome to Lakeplain! Please come to 2200 Commerce Parkway on Monday at 8:30.
Bring your ID and a voided check. I have your mobile as {pennington.celld}.

Corinne
''', '''
<html><body><p>Dear <b>{pennington.fl}</b>,</p><p>welcome to Lakeplain! Please come to 2200 Commerce Parkway on Monday at 8:30.<br>
Bring your ID and a voided check. I have your mobile as {pennington.celld}.</p><p>Corinne</p></body></html>
''')

# ------------------------------------------------------------------ Benefits
xlsx('Benefits/2025 medical enrollment.xlsx', [('Great Lakes Blue PPO', [
    ['bold:' + ORG], ['Group 88-20417   Plan year 1/1/2025 - 12/31/2025'], [],
    ['Subscriber ID', 'Rel', 'Covered person', 'DOB', 'SSN', 'Tier', 'Ded/pay'],
    ['{ferrante.hid}', 'EE', '{ferrante.lfs}', '{ferrante.dob}', '{ferrante.ssn}', 'FAM', 212.4],
    ['', 'SP', '{ferrante_m.lfs}', '{ferrante_m.dob}', '{ferrante_m.ssn}'], ['', 'CH', '{ferrante_s.lfs}', '{ferrante_s.dob}', '{ferrante_s.ssn}'],
    ['{boateng.hid}', 'EE', '{boateng.lfs}', '{boateng.dob}', '{boateng.ssn}', 'FAM', 212.4],
    ['', 'SP', '{boateng_e.lfs}', '{boateng_e.dob}', '{boateng_e.ssn}'], ['', 'CH', '{boateng_n.lfs}', '{boateng_n.dob}', 'applied for'],
    ['{larkspur.hid}', 'EE', '{larkspur.lfs}', '{larkspur.dob}', '{larkspur.ssn}', 'E+C', 141.15], ['', 'CH', '{larkspur_d.lfs}', '{larkspur_d.dob}', '{larkspur_d.ssn}'],
    ['{bellweather.hid}', 'EE', '{bellweather.lfs}', '{bellweather.dob}', '{bellweather.ssn}', 'EE', 58.9],
    ['{kessler.hid}', 'EE', '{kessler.lf}', '{kessler.dob}', '{kessler.ssn}', 'EE', 58.9],
    [], ['', '', 'Total per pay', '', '', '', 683.75], ['Contact at the plan: {lomax.fl}, group services, 800-555-0139']])])

pdf('Benefits/Enrollment forms/Stoltz family.pdf', [
    ('c', 'GROUP HEALTH ENROLLMENT / CHANGE FORM'), 'Reason:  [ ] New hire  [X] Life event: birth/adoption  [ ] Open enrollment       Effective 02/01/2025', ('h', 'A. Employee'),
    ('t', [['Last name, first, MI\n{stoltz.lf}', 'SSN\n{stoltz.ssn}', 'Date of birth\n{stoltz.dobm}', 'Sex\nM'], ['Address\n{stoltz.addr}', 'Home phone\n{stoltz.phone}', 'Hire date\n08-14-2017', 'Hours/wk\n40']], [200, 110, 110, 80]),
    ('h', 'B. Family members to be covered'),
    ('t', [['', 'Name', 'Birth date', 'Soc. Sec. No.', 'PCP'], ['Spouse', '{stoltz_a.fl}', '{stoltz_a.dobm}', '{stoltz_a.ssn}', 'Dr. {raghunathan.last}'], ['Child 1', '{stoltz_l.fl}', '{stoltz_l.dobm}', '{stoltz_l.ssn}', 'Dr. {raghunathan.last}'], ['Child 2', '{stoltz_o.fl}', '{stoltz_o.dobm}', '{stoltz_o.ssn}', 'Dr. {raghunathan.last}']], [60, 150, 90, 100, 100]),
    ('h', 'C. Other coverage'), 'Is any person above covered by another plan?  Yes: {stoltz_a.fl}, through her employer, member no. {stoltz_a.hid}, ends 01/31/2025.',
    'Signature of employee: {stoltz.il}        Date 1/22/2025', 'HR: {prier.fl}'])

docx('Benefits/COBRA/Sizemore COBRA election notice.docx', [
    'April 4, 2025', 'VIA FIRST CLASS MAIL', '{sizemore.nm:Dale E. Sizemore} and {sizemore_t.name}\n{sizemore+sizemore_t.street}\n{sizemore+sizemore_t.csz}',
    'Re: Continuation coverage under COBRA - qualifying event: end of employment, 03/28/2025', 'Dear Mr. and Mrs. Sizemore,',
    'This notice has important information about your right to continue your health coverage. Each person in the table below ("qualified beneficiary") may elect COBRA on their own for up to 18 months.',
    ('t', [['Qualified beneficiary', 'Member ID', 'Born', 'Medical', 'Dental'], ['{sizemore.name}', '{sizemore.hid}', '{sizemore.dobb}', '$784.20', '$38.11'], ['{sizemore_t.name}', '{sizemore_t.hid}', '{sizemore_t.dobb}', '$784.20', '$38.11']]),
    'To elect, return the form by June 8, 2025. First premium is due 45 days after the election.', 'Yours truly,', '{prier.fl}\nBenefits Specialist'])

csvf('Benefits/COBRA/cobra_tracking.csv', [
    ['QB', 'Event', 'EventDate', 'NoticeSent', 'MailTo', 'Town', 'Zip', 'Paid thru', 'Remarks'],
    ['{sizemore.fl}', 'TERM', '2025-03-28', '2025-04-04', '{sizemore.street}', '{sizemore.city}', '{sizemore.zip}', '', 'w/ spouse {sizemore_t.first}'],
    ['{crabtree.fl}', 'RED HRS', '2024-11-01', '2024-11-09', '{crabtree.street}', '{crabtree.city}', '{crabtree.zip}', '2025-03-31', ''],
    ['{desrosiers.fl}', 'TERM', '2024-12-13', '2024-12-20', '{desrosiers.street}', '{desrosiers.city}', '{desrosiers.zip}', '', 'declined, on {wick_t.fl}\'s plan'],
    ['{ferrante_s.fl}', 'AGE OUT?', '', '', '', '', '', '', 'no - she is still a minor. YP']], delim=';')

rtf('Benefits/FMLA/Fenwick FMLA designation.rtf', '''
## LAKEPLAIN COMMUNITY SERVICES, INC.
Human Resources

February 27, 2025

{fenwick.name}
{fenwick.street}
{fenwick.csz}

## FMLA Designation Notice

Dear Pat,

We have reviewed the certification from Dr. {raghunathan.fl} for your own serious health condition ({fenwick.tx:total hip replacement} on March 17). Your leave from 03/17/2025 to about 05/12/2025 is approved and will count against your 12 weeks.

You must use accrued PTO first (you have 96.5 hours). Your share of the health premium, $58.90 per pay, will be taken from PTO checks and then billed to you at home. Before you return we need a fitness-for-duty note, in particular about {fenwick.tx:physical therapy three times a week} and lifting.

With best wishes for the surgery,

{prier.fl}
Benefits Specialist, 419-555-0118
''')

pdf('Benefits/FMLA/WH-380-E Ghorbani.pdf', [
    ('c', 'Certification of Health Care Provider - Employee\'s Serious Health Condition'), 'SECTION I - Employer: ' + ORG + ', contact {prier.fl}',
    'SECTION II - Health care provider. The employee named here has asked for leave under the FMLA.', ('sp', 4),
    ('kv', [['(1) Employee', '{ghorbani.name}'], ['(2) Date of birth', '{ghorbani.dob}'], ['(3) Our chart no.', '{ghorbani.mrn}'], ['(4) Provider', '{raghunathan.fl}, MD, Blanchard River Internal Medicine, 1600 Hospital Dr, Findlay'], ['(5) Tel / fax', '419-555-0161 / 419-555-0162']], [130, 370]),
    'Approximate date condition started: October 2024.   Probable duration: lifelong.',
    'Medical facts: The patient has {ghorbani.dx:relapsing-remitting multiple sclerosis} with flares about every two months. She receives {ghorbani.med:ocrelizumab} infusions every six months and takes {ghorbani.med:baclofen 10 mg} as needed for {ghorbani.dx:muscle spasticity}.',
    'Intermittent leave: 1-2 days per flare, up to 3 days per month, plus {ghorbani.tx:infusion therapy} days.', 'Job functions she cannot perform during a flare: driving, client transfers.', ('sp', 16), 'A. Raghunathan MD      Date 3/5/25'])

RC = ['hutchins', 'ibarra', 'jessup', 'kaczmarek', 'lovelace', 'maddox', 'nakagawa', 'oquendo', 'halloran', 'ferrante']
csvf('Benefits/403b/census_2024_yearend.csv', [['PLAN', 'SSN', 'LNAME', 'FNAME', 'MI', 'DOB', 'DOH', 'COMP', 'DEFERRAL', 'MATCH', 'HRS']] +
     [['LCS403B', '{%s.ssn}' % k, '{%s.last}' % k, '{%s.first}' % k, '{%s.mi}' % k if PEOPLE[k].m else '', '{%s.dobi}' % k, '20%02d-0%d-15' % (8 + i, 1 + i % 9), '%d.00' % (31200 + 2877 * i), '%d.00' % (600 + 133 * i), '%d.00' % (300 + 66 * i), str(1820 + 13 * i)] for i, k in enumerate(RC)],
     quote=csv.QUOTE_ALL)

RT = ['pfeiffer', 'quigley', 'rasmussen', 'schlabach', 'schlabach_e', 'truesdale', 'umstead', 'vandermeer']
htm('Benefits/Retirees/medicare_supplement_roster.html', '''<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Retiree Medigap roster</title></head><body>
<h2>Retirees on the Lakeplain Medicare supplement</h2><p>Stipend $110 a month. Questions to {prier.fl}.</p>
<table border=1><tr><th>Retiree</th><th>Medicare no.</th><th>Born</th><th>Mailing address</th><th>Tel.</th></tr>
''' + ''.join('<tr><td>{%s.name}</td><td>{%s.mbi}</td><td>{%s.dobd}</td><td>{%s.street}<br>{%s.csz}</td><td>%s</td></tr>\n' % (k, k, k, k, k, '{%s.phoned}' % k if i % 2 == 0 else '&nbsp;') for i, k in enumerate(RT)) +
    '''</table><p><i>Deceased since last list: none. Mrs. {imhoff.last} ({imhoff.fl}, {imhoff.addr}) left the plan in 2023.</i></p></body></html>''')

docx('Benefits/Life insurance/Beneficiary designation Weatherspoon.docx', [
    ('h', 'Beneficiary Designation - Group Term Life'), ('kb', 'Insured: ', '{weatherspoon.name}'), ('kb', 'Social Security number: ', '{weatherspoon.ssn}'), ('kb', 'Birth date: ', '{weatherspoon.dobl}'),
    ('h2', 'Primary'), ('n', '{weatherspoon_i.fl}, son, born {weatherspoon_i.dobl}, SSN {weatherspoon_i.ssn}, share 60%'), ('n', '{weatherspoon_g.fl}, mother, {weatherspoon_g.addr}, tel. {weatherspoon_g.phone}, share 40%'),
    ('h2', 'Contingent'), 'My estate.', 'Witness (not a beneficiary): {sayles.fl}', ('foot', 'Form GL-12 rev. 2019')])

eml('Benefits/Mail/FW prior auth question.eml', [
    ('From', '{yancey.fl} <{yancey.email}>'), ('To', 'benefits@lakeplaincs.org'), ('Date', 'Sun, 9 Mar 2025 20:17:44 -0400'), ('Subject', 'FW: prior auth question')], '''
Yolanda -

sorry to send from home. The new plan denied my {yancey.med:Ozempic}. I have had {yancey.dx:type 2 diabetes} for eleven years and was on {yancey.med:metformin} before that, which did not do it. Pharmacy says they have no record of a prior authorization. My member number is {yancey.hid}. Can you call them? I can be reached at {yancey.celld} after 3, I am on the early route this week.

Bob {yancey.last}

---------- Forwarded message ---------
From: Great Lakes Blue <noreply@greatlakesblue.example>
Subject: Your claim decision

Member {yancey.name}, ID {yancey.hid}: the request received 03/05/2025 was not approved because: step therapy required.
''', cte='quoted-printable')

form('Benefits/FSA/Sutphin dependent care claim.pdf', [[
    (54, 60, 'FLEX-EASE ADMINISTRATORS', 13, 'B'), (54, 78, 'Dependent Care Reimbursement Request', 11), (54, 110, 'Participant', 8), (54, 123, '{sutphin.fl}'), (300, 110, 'SSN', 8), (300, 123, '{sutphin.ssn}'),
    (54, 145, 'Home address (check if new [x])', 8), (54, 158, '{sutphin.addr}'), (54, 190, 'Child'), (200, 190, 'Date of birth'), (320, 190, 'Service dates'), (450, 190, 'Amount'),
    (54, 206, '{sutphin_c.fl}'), (200, 206, '{sutphin_c.dob}'), (320, 206, '2/3 - 2/28/25'), (450, 206, '$460.00'), (54, 240, 'Provider: Little Acorns Day School, 305 Center St, Fostoria; signed {bergstrand.fl}, director'),
    (54, 262, 'Pay to my account on file, or:  routing {sutphin.rt}   account {sutphin.acct}'), (54, 300, 'I certify the expenses are for care of my child so that I can work.     K. Sutphin  3/1/25')]])

txt('Benefits/Retirees/call notes YP.txt', '''
Yolanda - retiree calls, week of March 10

Mon   {garrison.fl} wants to retire 7/1. Born {garrison.dobs}. Husband {garrison_w.fl}
      ({garrison_w.dobs}) stays on our plan until he gets Medicare. Mail estimate to both at
      {garrison+garrison_w.addr}.
Tue   {engelhart_p.fl} called for {engelhart.fl}, she had a {engelhart.dx:stroke} on 3/2, now in {engelhart.tx:inpatient rehab} at Maple Bend.
      He will sign for her, POA on file. Home {engelhart_p.phoned}. Her Medicare # {engelhart.mbi}.
      His own {engelhart_p.mbi}. She takes {engelhart.med:Eliquis} now, is it on the formulary? -> ask {lomax.fl}
Thu   {imhoff.fl} again about the 2023 refund. {imhoff.phoned}
''')

# ------------------------------------------------------------------ Safety
xlsx('Safety/OSHA/OSHA 300 log 2024.xlsx', [('300', [
    ['bold:OSHA\'s Form 300 - Log of Work-Related Injuries and Illnesses', '', '', '', '', '', 'Year 2024'], ['Establishment: ' + ORG, '', 'City: Findlay', 'State: OH'], [],
    ['(A) Case no.', "(B) Employee's name", '(C) Job title', '(D) Date', '(E) Where', '(F) Describe injury or illness', '(K) Days away', '(L) Restricted'],
    [1, '{zielinski.fl}', 'DSP', '2/7', 'Elm St home', '{zielinski.dx:lumbar strain} - lifting client from tub', 9, 14],
    [2, '{oquendo.fl}', 'Driver', '4/19', 'Parking lot', '{oquendo.dx:fractured left wrist}, fall on ice melt', 31, 20],
    [3, '{bukowski.fl}', 'Cook', '6/3', 'Day program kitchen', '{bukowski.dx:second degree burn right forearm}', 3, 0],
    [4, 'Privacy case', 'DSP', '8/22', 'Stadler Rd', 'needlestick', 0, 0],
    [5, '{goodwin.fl}', 'Nurse (LPN)', '10/11', 'Larkin St', '{goodwin.dx:concussion} - struck by client', 6, 5],
    [6, '{iverson.fl}', 'Maintenance', '12/2', 'Shop', '{iverson.dx:laceration of left thumb}, {iverson.tx:5 stitches}', 0, 4],
    ['', 'Page totals', '', '', '', '', 49, 43], [], ['Certified by {castellan.fl}, Executive Director, 1/28/2025']])])

pdf('Safety/Workers comp/FROI-1 Zielinski.pdf', [
    ('h', 'First Report of an Injury, Occupational Disease or Death'),
    ('t', [['Last name, first name\n{zielinski.lfs}', 'Social Security number\n{zielinski.ssn}', 'Date of birth\n{zielinski.dobb}'], ['Home mailing address\n{zielinski.street}', 'City, state, ZIP\n{zielinski.csz}', 'Home phone\n{zielinski.phone}'], ['Date of injury\n2/7/2024', 'Time\n7:40 a.m.', 'Occupation\nDirect support professional'], ['Employer\n' + ORG, 'Policy no.\n1450882-0', 'Wage\n$17.25/hr']], [190, 160, 150]),
    'Description of accident: Employee was helping an individual out of the bathtub when he sat back down; felt a pull in the low back.',
    'Diagnosis (ICD-10): {zielinski.dx:S39.012A strain of muscle of lower back}.  Treatment: {zielinski.tx:ice, rest and physical therapy}; prescribed {zielinski.med:cyclobenzaprine 5 mg}.',
    'Treating provider: {westerfeld.fl}, DO, WorkWell Occupational Clinic, 88 Trenton Ave, Findlay. Chart {zielinski.mrn}.', 'Completed by {barragan.fl}, Safety Coordinator'], size=10)

docx('Safety/Workers comp/Oquendo claim diary.docx', [
    ('h', 'Claim diary - {oquendo.fl} - DOI 4/19/24'), 'MCO nurse: {coyle.fl}   BWC: {standish.fl}',
    ('b', '4/19 Fell by van 6. ER at Eagle Creek. X-ray: {oquendo.dx:distal radius fracture}. MRN {oquendo.mrn}. LB'), ('b', '4/22 called him at home {oquendo.phoned}, wife answered ({oquendo_a.first}). In pain, {oquendo.med:hydrocodone} makes him sick.'),
    ('b', '4/26 {oquendo.tx:open reduction with plate} by Dr. {kruse.last} ({kruse.fl}, Eagle Creek Ortho). No driving 6 wks.'), ('b', '5/20 light duty offered at front desk; letter sent to {oquendo.addr}'), ('b', '6/10 accepted light duty, 4 hrs/day'), ('b', '7/8 full release. OT ended. Close.')])

docx('Safety/Accommodation/Request - Lemieux.docx', [
    ('c', 'REASONABLE ACCOMMODATION REQUEST'), ('kv', [['Requester', '{lemieux.fl}'], ['Program', 'Intake, Bowling Green office'], ['Telephone (home)', '{lemieux.phoned}'], ['Date', '1/29/2025']]),
    ('h2', '1. What limits you?'), 'I was diagnosed with {lemieux.dx:macular degeneration} in both eyes last fall and I cannot read the small screen any more. I also have {lemieux.dx:migraine} from the fluorescent light.',
    ('h2', '2. What would help?'), '27" monitor, ZoomText, a lamp instead of the ceiling light, Tuesday mornings off for {lemieux.tx:eye injections}.',
    ('h2', '3. Note from provider (typed from fax)'), '"Ms. Lemieux, born {lemieux.dobs}, is under my care. She receives {lemieux.med:Eylea} every 8 weeks. I support the above. {bautista.fl}, OD, Maumee Bay Retina"',
    ('h2', '4. HR decision'), 'Approved 2/6 except lamp (landlord). {lachance.il}'])

txt('Safety/Incident statements/witness 0311.txt', '''
STATEMENT - van incident 3/11/25 abt 2:50 pm, Rt 224 & CR 23

My name is {jankowski.fl}. I drive van 4. I was stopped at the light with two riders when
a grey pickup slid into the back of us. Nobody bleeding. I told dispatch ({hines_r.fl}).
The other driver gave me his info: {radcliff.fl}, {radcliff.addr}, phone {radcliff.phoned},
license {radcliff.dl}. He said he was sorry and that the brakes were bad.
My neck was stiff the next day, WorkWell said {jankowski.dx:whiplash} and gave me {jankowski.med:naproxen}.

/s/ P. Jankowski        3/13/25
''')

DR = [('yancey', 'B', '2027-05-02'), ('oquendo', 'B/P', '2026-11-30'), ('jankowski', 'D', '2028-01-09'), ('maddox', 'D', '2025-08-17'), ('tolliver', 'D', '2026-02-12'), ('villarreal', 'B/P', '2027-10-01'), ('xiong', 'D', '2028-06-25')]
xlsx('Transportation/Approved drivers.xlsx', [('Current', [['bold:APPROVED DRIVERS - insurance schedule, carrier Great Plains Mutual'], ['as of 4/1/25 - send changes to agent {stamm.fl}'], [],
    ['#', 'Driver', 'Lic. no.', 'St', 'Class', 'Expires', 'D.O.B.', 'Points']] +
    [[i + 1, '{%s.lfs}' % k, '{%s.dl}' % k, PEOPLE[k].st, c, e, '{%s.dobs}' % k, i % 3] for i, (k, c, e) in enumerate(DR)] + [[], ['', '7 drivers']]),
    ('Removed', [['Name', 'License', 'Why'], ['{rizzo.fl}', '{rizzo.dl}', 'never hired'], ['{prewitt.fl}', '{prewitt.dl}', 'post accident 3/3']])])

rtf('Transportation/Accident report van 6.rtf', '''
## VEHICLE ACCIDENT REPORT (give to supervisor within 24 hours)
Driver:\t{prewitt.name}\tLicense:\t{prewitt.dl}
Date/time:\t3/3/2025, 11:15 am\tPlace: Tiffin Ave at Bright Rd
Vehicle:\tVan 6 (2019 Transit)
## Other party
Name:\t{nordstrom.fl}
Address:\t{nordstrom.addr}
Phone:\t{nordstrom.phone}
Insurance co.:\tBuckstone Casualty, agent {ebersole.fl}
## Passengers in our vehicle
{okx}
## What happened
I backed out of the pharmacy and did not see the car. Low speed. Officer {treadway.fl}, Findlay PD, took a report, no citation.
'''.replace('{okx}', 'one rider, no complaint of injury (name in program file)'))

# ------------------------------------------------------------------ Payroll
PR = [('hutchins', '11420', 1432.5), ('ibarra', '11388', 1611.0), ('jessup', '10077', 1988.25), ('lovelace', '11702', 1310.4), ('maddox', '11251', 1502.75), ('nakagawa', '11530', 2110.0), ('dunleavy', '10912', 1745.6), ('eubanks', '11862', 1290.0)]
lines = ['LAKEPLAIN COMMUNITY SERVICES                     PAYROLL REGISTER                      PAGE    1', 'PERIOD END 03/22/2025   CHECK DATE 03/28/2025                              RUN 0007', '-' * 96,
         'EMP NO NAME                         SOC SEC NO        GROSS      FED      FICA     OHIO       NET', '-' * 96]
tot = 0
for k, n, g in PR:
    tot += g
    lines.append([(n, 7), ('{%s.LF}' % k, 29), ('{%s.ssn}' % k, 12), ('%.2f' % g, -11), ('%.2f' % (g * .09), -9), ('%.2f' % (g * .0765), -10), ('%.2f' % (g * .027), -9), ('%.2f' % (g * .8065), -10)])
    lines.append([('', 7), ('{%s.street}' % k, 34), ('{%s.csz}' % k, 34)])
lines += ['-' * 96, [('       COMPANY TOTAL   8 EMPLOYEES', 48), ('%.2f' % tot, -11)], 'PREPARED BY K OSTROWSKI']
fixed('Payroll/Registers/PR_2025-03-28.txt', lines)

NA = ['ibarra', 'jessup', 'weatherspoon', 'kaczmarek', 'sorensen', 'takahashi']
na = ['101 041200555 3419900272503271015A094101BLANCHARD COMMUNITY BNK LAKEPLAIN COMMUNITY SVC        ', '5200LAKEPLAIN COMM                      1341990027PPDPAYROLL   250328250328   1041200550000001']
for i, k in enumerate(NA):
    na.append([('622', 3), ('{%s.rt}' % k, 9), ('{%s.acct}' % k, 17), ('%010d' % (98765 + 31415 * i), 10), ('%015d' % (11300 + i), 15), ('{%s.NLF}' % k, 22), ('  0', 3), ('04120055%07d' % (i + 1), 15)])
na += ['8200000006002472003000000000000001063815134199002                         041200550000001', '9' * 94]
fixed('Payroll/ACH/LCSPAY0328_ach.txt', na)

pdf('Payroll/Garnishments/Order Crabtree 24CVF1187.pdf', [
    ('c', 'FINDLAY MUNICIPAL COURT, HANCOCK COUNTY, OHIO'), ('kv', [['Hillcrest Auto Credit LLC,\nJudgment Creditor', 'Case No. 24 CVF 1187'], ['vs.', 'Judge {mulvaney.name}'], ['{crabtree.fl},\n{crabtree.street}\n{crabtree.csz}\nJudgment Debtor', 'ORDER AND NOTICE OF GARNISHMENT OF PERSONAL EARNINGS']], [260, 240]),
    'TO: ' + ORG + ', Garnishee, Attn: Payroll', 'The judgment creditor has filed an affidavit stating that you may owe the judgment debtor personal earnings. The amount now due is $4,318.77 with interest of 8% from 10/02/2024.',
    'Debtor\'s Social Security Number: {crabtree.ssn}.  You shall withhold 25% of disposable earnings each pay period.', 'Answer within five business days on the enclosed form.', ('sp', 10), '{haverford.fl}, Deputy Clerk          Attorney for creditor: {dunphy.fl}, 419-555-0190'])

xlsx('Payroll/Garnishments/Garnish & support log.xlsx', [('open', [
    ['Wage attachments in force', '', '', '(KO keeps this)'], ['Emp', 'SSN', 'Kind', 'Case / order', 'Payee', 'Per pay', 'Case worker'],
    ['{crabtree.lfs}', '{crabtree.ssnp}', 'creditor', '24CVF1187', 'Findlay Muni Ct', '25%', ''],
    ['{castillo.lf}', '{castillo.ssnp}', 'child support', '7088412293', 'Ohio CSPC', 187.5, '{pinkney.fl}'],
    ['{eubanks.lfs}', '{eubanks.ssnp}', 'child support', '7093350178', 'Ohio CSPC', 92.31, '{pinkney.fl}'],
    ['{dunleavy.lfs}', '{dunleavy.ssnp}', 'IRS levy', 'form 668-W', 'US Treasury', 'per table', '{oyler.fl} (IRS)'],
    ['', '', '', '', 'COUNT', 4]])])

xlsx('Payroll/Timesheets/Day program wk 12.xlsx', [('wk12', [['Day Program', 'Week ending 3/22/25', '', 'Supervisor: {kolb.fl}'], ['', 'M', 'T', 'W', 'Th', 'F', 'Hrs'],
    ['{wojcik.fl}', 8, 8, 8, 8, 8, 40], ['{xiong.fl}', 8, 7.5, 'PTO', 8, 8, 31.5], ['{bukowski.fl}', 6, 6, 6, 6, 6, 30], ['{brandt_o.fl}', 8, 8, 8, 8, 4, 36], ['Total', '', '', '', '', '', 137.5]])])

rtf('Payroll/Unemployment/ODJFS response Desrosiers.rtf', '''
## REQUEST TO EMPLOYER FOR SEPARATION INFORMATION - our answer
Claimant: {desrosiers.name}
Claimant SSN: {desrosiers.ssn}
Claimant's address per ODJFS: {desrosiers.addr}
Benefit year begins: 12/15/2024
First day worked 5/2/2019, last day worked 12/13/2024. Final rate $18.40.

Reason for separation: discharged for attendance. Ms. {desrosiers.last} was absent without call on 11/18, 11/26 and 12/11 after a final warning on 10/30. She told her supervisor ({ridgeway.fl}) that she had been in treatment for {desrosiers.dx:depression} but did not ask for leave and gave no papers.

Answered by {lachance.fl}, HR Director, 1/6/2025. Telephone hearing, if any: 419-555-0110.
''')

W2 = ['takahashi', 'upchurch', 'villarreal', 'wojcik']
htm('Payroll/W2/w2_reprints_2024.html', '<html><body><h3>2024 W-2 reprints requested (lost in mail)</h3>\n' + '\n'.join(
    '<div style="border:1px solid"><pre>a Employee\'s SSN  {%s.ssn}      b EIN 34-1990027\nc Employer  %s\ne Employee  {%s.name}\nf Address   {%s.street}\n            {%s.csz}\n1 Wages %10.2f   2 Fed tax %9.2f\n3 SS wages %7.2f   4 SS tax %9.2f</pre></div>' % (k, ORG, k, k, k, 33000 + 1511.37 * i, 2900 + 77.1 * i, 34100 + 1511.37 * i, (34100 + 1511.37 * i) * .062) for i, k in enumerate(W2)) + '\n</body></html>')

eml('Payroll/Mail/Re_ new bank + moved.eml', [
    ('From', '{ostrowski.fl} <kostrowski@lakeplaincs.org>'), ('To', '{sayles.fl} <csayles@lakeplaincs.org>'), ('Date', 'Tue, 25 Mar 2025 08:05:31 -0400'), ('Subject', 'Re: new bank + moved')], '''
Corinne, can you change the address in the HR system? I did the bank part. (And yes, I called her to
make sure it is really her.)

Kevin

-----Original Message-----
From: {sorensen.fl} [mailto:{sorensen.email}]
Sent: Monday, March 24, 2025 6:48 PM
To: Payroll
Subject: new bank + moved

Hi Kevin. We moved on the 15th to {sorensen.addr}. I also closed the old account. New one is at
Huron Trust, routing {sorensen.rt}, acct {sorensen.acct}, checking. If not too late for this Friday?
My number is still {sorensen.celld}.

{sorensen.first}

-----Original Message-----
From: Payroll
Subject: Reminder: address changes before W-2 season ...
''')

# ------------------------------------------------------------------ Finance
VN = [('abernathy', 'Abernathy Snow & Lawn', 4150.0), ('bosley', '', 2280.0), ('cartwheel', 'Carteret Piano Tuning', 760.0), ('dziedzic', '(interpreter, Polish)', 3925.5), ('jaramillo', 'VJ Painting', 11800.0)]
xlsx('Finance/1099/1099-NEC vendors 2024.xlsx', [('NEC', [['bold:1099-NEC worksheet, tax year 2024'], ['sole proprietors reporting under SSN'], [], ['Vendor no', 'Payee (line 1 of W-9)', 'Business name', 'TIN', 'Street', 'City', 'State', 'Zip', 'Box 1']] +
    [['V%04d' % (310 + 7 * i), '{%s.fl}' % k, b, '{%s.ssn}' % k, '{%s.street}' % k, '{%s.city}' % k, '{%s.st}' % k, '{%s.zip}' % k, a] for i, (k, b, a) in enumerate(VN)] + [['', '', '', '', '', '', '', 'Total', sum(v[2] for v in VN)]]),
    ('Corps - no 1099', [['Vendor', 'EIN', 'Contact'], ['Hartsell Office Supply Inc', '34-5550127', '{siegfried.fl}'], ['Great Plains Mutual', '38-5550164', '{stamm.fl}']])])

form('Finance/1099/W-9 Merriweather.pdf', [[
    (54, 50, 'Form W-9', 16, 'B'), (160, 50, 'Request for Taxpayer Identification Number and Certification', 11, 'B'), (54, 90, '1  Name of entity/individual', 7), (60, 104, '{merriweather.name}'), (54, 122, '2  Business name, if different', 7), (60, 136, "Odell's Small Engine Repair"),
    (54, 154, '3a  [X] Individual/sole proprietor   [ ] C corporation   [ ] S corporation   [ ] LLC', 8), (54, 176, '5  Address (number, street, apt.)', 7), (60, 190, '{merriweather.street}'), (54, 208, '6  City, state, and ZIP code', 7), (60, 222, '{merriweather.csz}'),
    (54, 250, 'Part I   Taxpayer Identification Number (TIN)', 10, 'B'), (360, 266, 'Social security number', 7), (360, 282, '{merriweather.ssns}', 12), (54, 320, 'Part II  Certification', 10, 'B'), (54, 340, 'Signature of U.S. person   Odell Merriweather          Date  9/17/2024')]])

docx('Finance/Cards/Purchasing card holders.docx', [
    ('h', 'Agency purchasing cards'), 'Bank: Blanchard Community Bank - program administrator {gaffney.fl}', ('t', [['Cardholder', 'Card number', 'Exp', 'Limit'], ['{kaczmarek.fl}', '{kaczmarek.card}', '09/27', '$1,500'], ['{nakagawa.fl}', '{nakagawa.card}', '02/28', '$2,500'], ['{takahashi.fl}', '{takahashi.card}', '11/26', '$750'], ['{mbeki_o.fl}', '{mbeki_o.card}', '11/26', '$750']]),
    'Lost cards: 800-555-0152. Each holder gave a birth date for phone identification: Kaczmarek {kaczmarek.dobs}, Nakagawa {nakagawa.dobs}, Takahashi {takahashi.dobs}, Moloto {mbeki_o.dobs}.'])

docx('Finance/Expense/Expense report Moloto March.docx', [
    ('c', 'EXPENSE REPORT'), 'Employee: {mbeki_o.fl}     Month: March 2025     Approved: {kolb.fl}', ('t', [['Date', 'What', 'Where', 'Amt'], ['3/4', 'Mileage 62 mi', 'Carey - Findlay', '43.40'], ['3/12', 'Lunch w/ employer partner', 'Tiffin', '27.18'], ['3/19', 'Registration fee', 'APSE webinar', '75.00'], ['', '', 'TOTAL', '145.58']]),
    'I paid all of it myself, please reimburse by check to my house: {mbeki_o.addr}.'])

csvf('Development/Gifts_checks_deposit_0321.csv', [
    ['Batch 0321', '', '', '', '', '', ''], ['Donor', 'Address 1', 'Address 2', 'Check #', 'MICR acct', 'Amount', 'Fund'],
    ['Mr. {ellsworth.name} and Mrs. {ellsworth_m.name}', '{ellsworth+ellsworth_m.street}', '{ellsworth+ellsworth_m.csz}', '3381', '{ellsworth+ellsworth_m.acct}', '500.00', 'Annual'],
    ['{fitzhugh.name}', '{fitzhugh.street}', '{fitzhugh.csz}', '1027', '{fitzhugh.acct}', '50.00', 'Annual'],
    ['{gustafson.name}', '{gustafson.street}', '{gustafson.csz}', '774', '{gustafson.acct}', '25.00', 'Food pantry'],
    ['{kinsolving.name}', '{kinsolving.street}', '{kinsolving.csz}', '9015', '{kinsolving.acct}', '1000.00', 'Endowment'],
    ['Findlay Lamplighters Club (c/o {wendt.fl})', 'PO Box 88', 'Findlay, OH 45840', '2210', '', '750.00', 'Backpacks'], ['', '', '', '', 'Total', '2325.00', '']])

txt('Development/phone pledges gala.txt', '''
GALA CALL-INS  Sat 3/29   (run Monday then black out card #s!!)

- {hollings.fl} & {hollings_j.fl}   $250    visa {hollings.card}  exp 04/27   {hollings+hollings_j.addr}
- {lattimore.fl}   $100    mc {lattimore.cardp} ex 8/26,   call {lattimore.phoned} if declined. wife is {lattimore_r.first} - her own card for another 100: {lattimore_r.cardd} 01/28  ({lattimore_r.fl})
- {frazee.fl}   wants to give stock, not card.  {frazee.phone}
- {gustafson.fl}  $40 cash at door, she says

  taken by {wendt.first} {wendt.last}
''')

docx('Development/Thank you letter Fitzhugh.docx', [
    'April 1, 2025', '{fitzhugh.fl}\n{fitzhugh.street}\n{fitzhugh.csz}', 'Dear Mr. Fitzhugh,', 'Thank you for your gift of $50.00, received March 21, 2025. No goods or services were given in return.', 'It bought school shoes for two children in our kinship program. If you would like to see the new pantry, call me any time at 419-555-0125.', 'With gratitude,', '{castellan.fl}\nExecutive Director'])

# ------------------------------------------------------------------ Board
BR = [('novotny', 'Chair', '2026'), ('overmyer', 'Treasurer', '2025'), ('pomeroy', 'Secretary', '2027'), ('rutherglen', '', '2026'), ('shankar', '', '2025'), ('teague', 'Emerita', '-')]
docx('Board/Board roster 2025.docx', [('c', 'BOARD OF TRUSTEES 2025'), ('c', 'For internal use - please do not forward')] +
     sum([[('kb', '{%s.name}' % k, (', ' + o if o else '') + '  (term ends %s)' % e), '{%s.addr}\nH {%s.phoned}  C {%s.celld}\n{%s.email}' % (k, k, k, k)] for k, o, e in BR], []))
txt('Board/conflict of interest forms received.txt', '''
COI forms 2025 - received as of 2/28

  Novotny      ok
  Overmyer     ok, discloses brother-in-law at Blanchard Community Bank
  Pomeroy      ok
  Rutherglen   --
  Shankar      ok
  Ulrich (new) {ulrich.fl}; not yet on roster: {ulrich.addr}, {ulrich.email}
'''.replace('Novotny', '{novotny.last}').replace('Overmyer', '{overmyer.last}').replace('Pomeroy', '{pomeroy.last}').replace('Rutherglen', '{rutherglen.last}').replace('Shankar', '{shankar.last}'))

# ------------------------------------------------------------------ Volunteers
htm('Volunteers/webform_submissions_april.html', '<html><head><title>Form 12 entries</title></head><body>\n' + '\n<hr>\n'.join(
    '<dl><dt>Entry</dt><dd>%d</dd><dt>Your name</dt><dd>{%s.fl}</dd><dt>Email</dt><dd>{%s.email}</dd><dt>Mobile</dt><dd>{%s.cell}</dd><dt>When were you born? (we run a check for all who drive)</dt><dd>{%s.dobi}</dd><dt>I would like to</dt><dd>%s</dd></dl>' % (2040 + i, k, k, k, k, w)
    for i, (k, w) in enumerate([('brightwell', 'tutor, any evening'), ('colby', 'court-ordered hours, 40'), ('esparza', 'drive meals'), ('dagenhart', 'sew, answer telephones')])) + '\n</body></html>')

# ------------------------------------------------------------------ Contacts
docx('Contacts/Snow day phone tree.docx', [('h', 'PHONE TREE - closings & delays'), '{castellan.fl} decides by 5:15 am and calls the two team leads.', ('h2', 'Team A - {kolb.fl} calls'),
    ('b', '{wojcik.fl} {wojcik.phoned}'), ('b', '{xiong.fl} {xiong.celld}  ->  calls {bukowski.fl} {bukowski.phoned}'), ('b', '{lemieux.fl} {lemieux.phoned}'),
    ('h2', 'Team B - {ridgeway.fl} calls'), ('b', '{ortolani.fl}: {ortolani.phonedot} (let it ring, hard of hearing)'), ('b', '{goodwin.fl}: {goodwin.celldot}, then she calls {upchurch.fl} at {upchurch.phonedot}'), 'If no answer, text. Do not leave it on voice mail.'])

EC = [('ostrander', 'ostrander_b', 'wife'), ('maddox', 'maddox_l', 'mother'), ('nakagawa', 'nakagawa_h', 'husband'), ('hutchins', 'hutchins_s', 'mom'), ('crabtree', 'crabtree_j', 'spouse'), ('lovelace', 'lovelace_t', 'father'), ('iverson', 'iverson_k', 'wife')]
xlsx('Contacts/Emergency contacts all sites.xlsx', [('ICE list', [['Employee', "Employee's cell", 'Contact', 'Relation', 'Contact phone', 'Remarks']] +
    [['{%s.fl}' % a, '{%s.celld}' % a if i % 3 else '', '{%s.fl}' % b, r, '{%s.phone}' % b, ['', 'works nights', '', 'do not call before 10'][i % 4]] for i, (a, b, r) in enumerate(EC)] + [['{albright.fl}', '{albright.celld}', '(none given)', '', '', '{albright.dx:epilepsy} - do not restrain, call 911']])])

# ------------------------------------------------------------------ Employee relations
docx('Employee relations/Grievance 25-02 Figueroa notes.docx', [
    ('h', 'Grievance 25-02'), 'Step 1 meeting 3/18/25, 2 pm. Present: {figueroa.fl} (grievant), {galloway.fl} (steward), {ridgeway.fl}, {lachance.fl} taking notes.',
    'YF says she was written up for calling off on 2/24 and 2/25 although she had told Doug that she is pregnant ({figueroa.dx:high-risk pregnancy}) and had {figueroa.dx:preeclampsia}. Doctor put her on {figueroa.med:labetalol} and {figueroa.tx:bed rest}. Doug says he got a text from a number he did not know ({figueroa.celld}) and thought it was spam.',
    'Steward asks to void the write-up and code both days FMLA. DL to answer in 5 days.', 'Answer 3/21: granted. Send copy to her house: {figueroa.addr}.'])

pdf('Employee relations/Termination letter Prewitt.pdf', [
    ORG + '\n' + ORGA, ('sp', 8), 'March 14, 2025', '{prewitt.name}\n{prewitt.street}\n{prewitt.csz}', 'HAND DELIVERED AND BY CERTIFIED MAIL', 'Dear Mr. Prewitt:',
    'Your employment ends today. On March 3 you backed van 6 into a parked car and left the collection site before giving a valid specimen, which our DOT policy treats as a refusal.',
    'Your last check with 31.25 hours of PTO will go to your account on file. Please return keys, badge and tablet by March 21. COBRA papers follow.', 'Sincerely,', '{lachance.fl}\ncc: {gaffney.fl}; personnel file'], size=11)

txt('Employee relations/Separations log.txt', '''
SEPARATIONS FY25  (initials of HR)
==================================================
12/13  {desrosiers.lfs}   invol / attendance      DL
01/31  {upchurch.lfs}   retired, 403(b) packet sent to {upchurch.addr}   YP
03/14  {prewitt.lfs}   invol / DOT refusal      DL
03/28  {sizemore.lfs}   resigned, {sizemore.dx:COPD}, will apply for SSDI      YP
--------------------------------------------------
exit interviews on file: 2 of 4
''')

# ------------------------------------------------------------------ no personal data
docx('Policies/PTO policy.docx', [('h', 'Paid Time Off'), 'Full-time staff accrue 5.54 hours per pay in years 1-4 and 7.08 hours afterwards. No more than 240 hours carry over on July 1.', ('b', 'Ask two weeks ahead for three days or more'), ('b', 'PTO is paid out at separation after six months'), 'Approved by the Board 6/2023. Owner: {lachance.fl}'])
rtf('Policies/Mileage and travel.rtf', '## Mileage and Travel\nThe agency pays 70 cents per mile. Meals to $46 per day with receipts.\nSubmit by the 5th to {gaffney.fl}, Finance.\nNo reimbursement for parking tickets.')
txt('Policies/Holidays 2025.txt', 'OFFICE CLOSED 2025\n\nJan 1   New Year\'s Day\nJan 20  Martin Luther King Jr. Day\nMay 26  Memorial Day\nJul 4   Independence Day\nSep 1   Labor Day\nNov 27-28  Thanksgiving\nDec 24-25  Christmas\n\nResidential homes stay staffed; holiday pay at 1.5x.\n')
htm('Day program/menu_week14.html', '<html><body><h1>Lunch menu, week of March 31</h1><ul><li>Mon: chicken and noodles, peas</li><li>Tue: taco salad</li><li>Wed: vegetable soup, grilled cheese</li><li>Thu: meat loaf, mashed potatoes</li><li>Fri: pizza, fruit cup</li></ul><p>Nut-free kitchen. Diabetic plates on request.</p></body></html>')
csvf('Finance/Supplies price list.csv', [['Item', 'SKU', 'Unit', 'Price'], ['Copy paper 8.5x11', '4410-22', 'case', '41.90'], ['Nitrile gloves M', '7712-03', 'box 100', '8.75'], ['Toner 58A', '9001-58', 'each', '96.00'], ['Incontinence pads L', '7740-18', 'case', '38.25']])
xlsx('Finance/Pay grid FY25.xlsx', [('grid', [['bold:Pay grid FY25 (hourly)'], [], ['Grade', 'Step 1', 'Step 2', 'Step 3', 'Titles'], ['A', 15.5, 16.1, 16.75, 'DSP, driver'], ['B', 17.9, 18.6, 19.35, 'Job coach, cook lead'], ['C', 21.0, 21.85, 22.7, 'Employment specialist, LPN'], ['D', 25.4, 26.4, 27.5, 'House manager']])])
docx('Board/Minutes 2025-02-18.docx', [('h', 'Finance Committee minutes, February 18, 2025'), 'Called to order 5:32 pm. Staff: {castellan.fl}, {gaffney.fl}. Guest: {ebersole.fl}, insurance agent.', ('n', 'January statements: revenue 2.1% under budget; waiver billing delayed.'), ('n', 'Motion to renew the line of credit at $250,000. Carried.'), ('n', 'Van replacement moved to next month.'), 'Adjourned 6:40 pm.'])
pdf('Benefits/2025 plan rates.pdf', [('c', '2025 Employee Contributions per Pay'), ('t', [['Tier', 'PPO', 'High deductible', 'Dental', 'Vision'], ['Employee', '58.90', '31.00', '6.10', '1.90'], ['Employee + child(ren)', '141.15', '88.00', '12.75', '3.80'], ['Employee + spouse', '166.00', '102.50', '13.20', '3.95'], ['Family', '212.40', '139.00', '21.40', '5.60']]), 'Open enrollment is November 4-22. Meet with {prier.fl} (ext. 118) or the plan representative {lomax.fl}.'])
eml('Safety/Fire drill results.eml', [('From', '{barragan.fl} <lbarragan@lakeplaincs.org>'), ('To', 'All Staff <allstaff@lakeplaincs.org>'), ('Date', 'Fri, 21 Mar 2025 13:00:00 -0400'), ('Subject', 'Fire drill results')], 'All,\n\nMain office out in 3:10, day program in 4:25. Two exit lights were dark, work order is in.\nNext drill in June, nobody will be told when.\n\nLuis, ext. 131\n')
pdf('Recruiting/Job posting DSP.pdf', [('h', 'Direct Support Professional - 2nd and 3rd shift'), 'Help adults with disabilities live well at home. $15.50 - $16.75 per hour, training paid, sign-on bonus $500.', 'Needs: high school diploma or GED, valid license with fewer than 6 points, pass BCI check and drug screen.', 'Apply at 2200 Commerce Parkway, Findlay, or call {nambiar.fl}, 419-555-0114.'], size=12)

# ------------------------------------------------------------------ truth
has = {r[0] for r in ROWS if r[2] != 'name'}
unused = [p for p in PEOPLE if not PEOPLE[p].used]
assert not unused, unused
assert has == AFF, (has ^ AFF)
fullname = {}
with open(os.path.join(OUT, 'people.csv'), 'w', newline='', encoding='utf-8') as h:
    w = csv.writer(h, lineterminator='\n')
    w.writerow(['id', 'name', 'affected'])
    for i, (k, p) in enumerate(PEOPLE.items(), 1):
        p.no = 'P%03d' % i
        w.writerow([p.no, p.full, 1 if k in AFF else 0])
with open(os.path.join(OUT, 'exposures.csv'), 'w', newline='', encoding='utf-8') as h:
    w = csv.writer(h, lineterminator='\n')
    w.writerow(['id', 'file', 'element', 'value'])
    for pid, path, el, val in sorted(set((PEOPLE[r[0]].no, r[1], r[2], r[3]) for r in ROWS if r[0] in AFF)):
        w.writerow([pid, path, el, val])
