"""All people, firms and numbers in this set are invented; any likeness to a real person, firm or account is chance.

A labelled set of documents as the file server of a New York State provider of residential and day services for adults
with developmental disabilities (with a nursing home wing) holds them.

    /usr/bin/python3 make.py OUT

writes OUT/share/..., OUT/people.csv and OUT/exposures.csv, the same bytes every time.

How text and truth are kept together: every value of a person gets into a text only through a token

    [id.key]        the person's own value in a given form        [mk.dob]  [mk.LF]  [s01.celld]
    [id.elem:words] words that belong to the person, in place     [mk.med:Tylenol 650 mg]  [mk.name:Marlene K.]
    [id.key|20]     the same, padded to 20 columns                [mk.LF|20]
    [id+id.key]     one value that belongs to two people          [r14+r15.addr]

and what a token puts into a text is noted down for exposures.csv at the same moment.
"""
import csv
import datetime as dt
import io
import os
import random
import re
import shutil
import sys
import zipfile

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from reportlab.lib import colors
from reportlab.lib.pagesizes import landscape, letter
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.lib.units import inch
from reportlab.pdfgen import canvas
from reportlab.platypus import (KeepTogether, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle)

OUT = sys.argv[1] if len(sys.argv) > 1 else 'OUT'
SHARE = os.path.join(OUT, 'share')
STAMP = (2024, 11, 18, 9, 30, 0)

# ------------------------------------------------------------------------------------------------ people
MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
          'November', 'December']
TOWNS = [('Amsterdam', '12010'), ('Gloversville', '12078'), ('Johnstown', '12095'), ('Rotterdam', '12306'),
         ('Scotia', '12302'), ('Schenectady', '12303'), ('Fonda', '12068'), ('Fultonville', '12072'),
         ('Broadalbin', '12025'), ('Mayfield', '12117'), ('Canajoharie', '13317'), ('Fort Plain', '13339'),
         ('Cobleskill', '12043'), ('Duanesburg', '12056'), ('Galway', '12074'), ('Northville', '12134')]
STREETS = ['Kellogg Street', 'Guy Park Terrace', 'Old Trolley Road', 'Spraker Lane', 'Division St', 'Forbes Avenue',
           'Locust Ave', 'Wallins Corners Rd', 'Steele Avenue Ext', 'Swart Hill Road', 'Bleecker Street', 'Hoffman Dr',
           'Mohawk Place', 'County Highway 107', 'Hales Mills Road', 'Kingsboro Ave', 'Prindle Street', 'Tanner Court',
           'Vrooman Avenue', 'Sunnyside Road', 'Lakeview Terrace', 'Helderberg Trail', 'Willow Creek Lane', 'Phelps Street',
           'Glove Cities Blvd', 'Cranes Hollow Road', 'Northampton Road', 'Dove Creek Drive', 'Clizbe Ave', 'Belldons Road']
UNITS = ['', '', '', '', '', ' Apt 2', ' Apt. 3B', ' #4', ' Lot 17', ' 2nd Fl']
QS = ('118 Quarry Street', 'Amsterdam', '12010')
PK = ('27 Pine Knoll Lane', 'Gloversville', '12078')
BH = ('4410 Bradt Hill Road', 'Rotterdam', '12306')
CH = ('63 Cady Hill Extension', 'Johnstown', '12095')
EW = ('900 Elmbrook Drive', 'Schenectady', '12304')


def luhn(d):
    s = 0
    for i, c in enumerate(reversed(d)):
        n = int(c)
        if i % 2 == 0:
            n = n * 2 - 9 if n > 4 else n * 2
        s += n
    return str((10 - s % 10) % 10)


def routing(r):
    d = '0213' + '%04d' % r.randrange(10000)
    s = sum(int(c) * w for c, w in zip(d, (3, 7, 1, 3, 7, 1, 3, 7)))
    return d + str((10 - s % 10) % 10)


class Person:
    def __init__(self, pid, sex, year, first, middle, last, addr=None):
        self.id, self.sex = pid, sex
        self.first, self.middle, self.last = first, '' if middle == '-' else middle, last
        self.facts = {}
        R = lambda k: random.Random('tamarack/%s/%s' % (pid, k))
        r = R('dob')
        self.date = dt.date(year, r.randrange(1, 13), r.randrange(1, 29))
        r = R('addr')
        if addr is None:
            town, z = r.choice(TOWNS)
            addr = ('%d %s%s' % (r.randrange(3, 980), r.choice(STREETS), r.choice(UNITS)), town, z)
        self.a = addr
        r = R('ssn')
        self.ssn = '%03d%02d%04d' % (r.randrange(50, 135), r.randrange(1, 100), r.randrange(1, 10000))
        r = R('ph')
        code = r.choice(['518', '518', '518', '518', '838', '315', '607'])
        self.ph = code + '555' + '%04d' % r.randrange(1100, 9900)
        self.cell = r.choice(['518', '518', '838', '845', '585', '914']) + '555' + '%04d' % r.randrange(1100, 9900)
        r = R('em')
        fi, mi, la = first.lower(), (self.middle[:1] or 'x').lower(), re.sub('[^a-z]', '', last.lower())
        self.em = r.choice(['%s.%s%d' % (fi, la, r.randrange(100, 999)), '%s%s%s%d' % (fi[0], mi, la, r.randrange(1000, 9999)),
                            '%s_%s_%d' % (la, fi, r.randrange(10, 99)), '%s%s%d' % (fi, la[:4], r.randrange(1000, 9999))])
        self.em += '@' + r.choice(['gmail.com', 'gmail.com', 'yahoo.com', 'aol.com', 'outlook.com', 'icloud.com', 'nycap.rr.com'])
        r = R('bank')
        self.rtn = routing(r)
        self.acct = ''.join(r.choice('123456789' if i == 0 else '0123456789') for i in range(r.choice([9, 10, 10, 12])))
        r = R('card')
        d = r.choice(['4', '51', '52', '54']) + ''.join(r.choice('0123456789') for _ in range(15))
        d = d[:15]
        self.card = d + luhn(d)
        r = R('ids')
        L, A = 'ACDEFGHJKMNPQRTUVWXY', 'ACDEFGHJKMNPQRTUVWXY0123456789'
        self.cin = r.choice(L) + r.choice(L) + '%05d' % r.randrange(10000, 99999) + r.choice(L)
        self.mbi = ''.join([r.choice('123456789'), r.choice(L), r.choice(A), r.choice('0123456789'), r.choice(L), r.choice(A),
                            r.choice('0123456789'), r.choice(L), r.choice(L), r.choice('0123456789'), r.choice('0123456789')])
        self.ins = r.choice(['YLT', 'HMV', 'ZKN', 'XDP']) + '%09d' % r.randrange(10 ** 8, 10 ** 9)
        self.dl = '%09d' % r.randrange(2 * 10 ** 8, 9 * 10 ** 8)
        self.nid = '%09d' % r.randrange(2 * 10 ** 8, 9 * 10 ** 8)
        self.arn = '0%08d' % r.randrange(4 * 10 ** 7, 9 * 10 ** 7)
        self.passp = r.choice('ACX') + '%08d' % r.randrange(10 ** 7, 10 ** 8)
        self.tabs = '%06d' % r.randrange(120000, 690000)
        self.mrn = '%05d' % r.randrange(20000, 89999)
        self.hmrn = 'E%08d' % r.randrange(10 ** 6, 10 ** 8)


    def get(self, key):
        """(text put in, element or None, value noted)"""
        f, m, l = self.first, self.middle, self.last
        mi = (' ' + m[0] + '.') if m else ''
        t = {'M': 'Mr.', 'F': 'Ms.'}[self.sex]
        names = {'n': f + ' ' + l, 'fmn': f + mi + ' ' + l, 'full': (f + ' ' + m + ' ' + l) if m else f + ' ' + l,
                 'lf': l + ', ' + f, 'lfm': l + ', ' + f + mi, 'lfi': l + ', ' + f + (' ' + m[0] if m else ''),
                 'LF': (l + ', ' + f).upper(), 'LFM': (l + ', ' + f + (' ' + m[0] if m else '')).upper(),
                 'N': (f + ' ' + l).upper(), 'FULL': ' '.join(x for x in (f, m, l) if x).upper(), 'f': f, 'l': l, 'mr': t + ' ' + l,
                 'fl': f + ' ' + l[0] + '.', 'fil': f[0] + '. ' + l, 'ttl': t + ' ' + f + ' ' + l, 'lsf': l + ' ' + f}
        if key in names:
            return names[key], 'name', names[key]
        # names in two cells: the first cell notes the pair, the second only puts its part in
        if key == 'cl':
            return l, 'name', l + ', ' + f
        if key == 'CL':
            return l.upper(), 'name', l.upper() + ', ' + f.upper()
        if key == 'fc':
            return f, 'name', f + ' ' + l
        if key in ('cf', 'CF', 'lc', 'cm'):
            return {'cf': f, 'CF': f.upper(), 'lc': l, 'cm': m[:1]}[key], None, None
        d = self.date
        dobs = {'dob': d.strftime('%m/%d/%Y'), 'dobn': '%d/%d/%d' % (d.month, d.day, d.year),
                'dobs': '%d/%d/%02d' % (d.month, d.day, d.year % 100), 'dobl': '%s %d, %d' % (MONTHS[d.month - 1], d.day, d.year),
                'dobi': d.isoformat(), 'dobd': '%02d-%s-%d' % (d.day, MONTHS[d.month - 1][:3], d.year),
                'dobc': d.strftime('%Y%m%d'), 'dobm': '%s %d, %d' % (MONTHS[d.month - 1][:3], d.day, d.year),
                'dobh': '%d-%d-%02d' % (d.month, d.day, d.year % 100)}
        if key in dobs:
            return dobs[key], 'date_of_birth', dobs[key]
        s = self.ssn
        ss = {'ssn': s[:3] + '-' + s[3:5] + '-' + s[5:], 'ssnp': s, 'ssns': s[:3] + ' ' + s[3:5] + ' ' + s[5:]}
        if key in ss:
            return ss[key], 'ssn', ss[key]
        st, town, z = self.a
        one = '%s, %s, NY %s' % (st, town, z)
        ad = {'addr': (one, one), 'addr2': ('%s\n%s, NY %s' % (st, town, z), one), 'addrl': ('%s, %s %s' % (st, town, z),) * 2,
              'addrt': ('%s, %s' % (st, town),) * 2, 'evst': (st, '%s, %s, %s' % (st, town, z)), 'street': (st, st), 'st': (st, one), 'ADDR': (one.upper(), one.upper())}
        if key in ad:
            return ad[key][0], 'address', ad[key][1]
        if key in ('town', 'zip'):
            return {'town': town, 'zip': z}[key], None, None
        for base in ('ph', 'cell'):
            p = getattr(self, base)
            forms = {base: '(%s) %s-%s' % (p[:3], p[3:6], p[6:]), base + 'd': '%s-%s-%s' % (p[:3], p[3:6], p[6:]),
                     base + 'p': '%s.%s.%s' % (p[:3], p[3:6], p[6:]), base + 'c': p, base + 's': p[3:6] + '-' + p[6:],
                     base + 'x': '(%s)%s-%s' % (p[:3], p[3:6], p[6:])}
            if key in forms:
                return forms[key], 'phone', forms[key]
        c = self.card
        simple = {'em': ('email', self.em), 'acct': ('bank_account', self.acct),
                  'card': ('card', ' '.join(c[i:i + 4] for i in (0, 4, 8, 12))), 'cardd': ('card', '-'.join(c[i:i + 4] for i in (0, 4, 8, 12))),
                  'cardp': ('card', c), 'cin': ('health_insurance', self.cin),
                  'mbi': ('health_insurance', self.mbi[:4] + '-' + self.mbi[4:7] + '-' + self.mbi[7:]), 'mbip': ('health_insurance', self.mbi),
                  'ins': ('health_insurance', self.ins), 'dl': ('drivers_licence', self.dl[:3] + ' ' + self.dl[3:6] + ' ' + self.dl[6:]),
                  'dlp': ('drivers_licence', self.dl), 'nid': ('government_id', self.nid[:3] + ' ' + self.nid[3:6] + ' ' + self.nid[6:]),
                  'arn': ('government_id', 'A' + self.arn[:3] + '-' + self.arn[3:6] + '-' + self.arn[6:]), 'arnp': ('government_id', 'A' + self.arn),
                  'pass': ('passport', self.passp), 'tabs': ('record_number', self.tabs), 'mrn': ('record_number', self.mrn),
                  'hmrn': ('record_number', self.hmrn)}
        if key in simple:
            return simple[key][1], simple[key][0], simple[key][1]
        if key == 'rtn':
            return self.rtn, None, None
        if key in self.facts:
            e = {'dx': 'diagnosis', 'me': 'medication', 'tx': 'treatment'}[key[:2]]
            return self.facts[key], e, self.facts[key]
        raise KeyError(self.id + '.' + key)


P = {}


def people(block, addr=None):
    for line in block.strip().splitlines():
        pid, sex, year, first, middle, last = line.split()
        assert pid not in P, pid
        P[pid] = Person(pid, sex, int(year), first, middle, last.replace('_', ' '), addr)


people("""
mk F 1961 Marlene Ruth Kowalczyk
db M 1974 Darnell Isaiah Boatwright
jo F 1983 Joyce Ann Ostrander
pv M 1958 Philip Edward Van_Alstyne
ct M 1990 Carlos Tomas Trinidad
lh F 1969 Lorraine Mae Hotaling
""", QS)
people("""
gs M 1965 Gerald Alan Sweetser
nf F 1979 Noreen Patricia Finnerty
wd M 1971 Wesley Dean Dufresne
ab F 1988 Abigail Rose Brandow
kt M 1994 Kevin Thanh Truong
ms F 1955 Mildred Jean Snell
rp M 1986 Ramon Luis Pacheco
ec F 1976 Eunice Carol Crandall
""", PK)
people("""
th M 1967 Theodore Hugh Haverly
sl F 1992 Shanice Latoya Lovelace
jd M 1981 Julian Marc Delacroix
br F 1963 Bernadette Rita Rulison
ow M 1957 Orville Wayne Wemple
im F 1997 Imani Grace Mwangi
""", BH)
people("""
fp M 1970 Francis Paul Pavlik
dg F 1984 Dolores Inez Guzman
hz M 1999 Hunter Zachary Zeltmann
ag F 1960 Annabelle Gail Groff
tl M 1977 Tyrone Lamar Lightfoot
vk F 1987 Valerie Kim Kirkpatrick
sb M 1953 Stanley Boris Bezruczyk
cq F 1995 Caitlin Quinn Quackenbush
""", CH)
# day hab, living with family; waiting list
people("""
da M 2001 Devon Alexander Ashdown
ly F 1998 Lily Mei Yuen
om M 1993 Omar Khalid Mansour
rs F 1996 Rebecca Sue Schermerhorn
jt M 2000 Jordan Tyler Teator
nb F 1989 Nadine Blanche Beauvais
eh M 2004 Ethan Howard Hilts
zr F 2003 Zoe Renee Rivenburgh
ak M 2005 Aiden Kofi Kwarteng
mp F 2002 Madison Paige Petrosky
bw M 2006 Brandon Wayne Westover
""")
people("""
e01 F 1934 Agnes Louise Vrooman
e02 M 1932 Clifford Earl Vrooman
e03 F 1941 Philomena Rose DiLorenzo
e04 M 1938 Walter Stanislaw Zielinski
e05 F 1929 Harriet Elizabeth Putman
e06 M 1945 Leroy James Cheeks
e07 F 1937 Beulah Mae Gadsden
e08 M 1940 Hyman Saul Lebowitz
e09 F 1943 Constance Marie Archambault
e10 M 1936 Raymond Peter Dorn
e11 F 1931 Edna Viola Sitterly
e12 F 1947 Socorro Maria Villanueva
e13 M 1942 Dominic Anthony Fusco
e14 F 1939 Ingrid Helga Lindqvist
e15 M 1944 Roosevelt Clay Tisdale
e16 F 1935 Margaret Eileen Hanrahan
e17 M 1946 Chester Frank Nowicki
e18 F 1950 Gloria Jean Peebles
e19 M 1933 Lloyd Merton Shults
e20 F 1948 Olga Petrovna Demchuk
x1 F 1928 Winifred Alice Bouck
x2 M 1951 Eugene Carl Frasher
""", EW)
# staff whose own data stands somewhere
people("""
s01 F 1985 Tamika Denise Bascom
s02 M 1978 Robert Glenn Hoyt
s03 F 1991 Yesenia Marisol Ortega
s04 M 1969 Dale Richard Snyder
s05 F 1994 Chantal Fabiola Etienne
s06 M 1988 Kwame Nana Asante
s07 F 1973 Deborah Lynn Pettit
s08 M 1996 Tyler James Brodhead
s09 F 1982 Oluwaseun Grace Adebayo
s10 F 1965 Patricia Ann Canfield
s11 M 1990 Miguel Angel Santos
s12 F 2000 Brianna Nicole Loucks
s13 M 1959 Harold Eugene Dingman
s14 F 1987 Fatoumata Binta Diallo
s15 M 1993 Corey Allen Stickles
s16 F 1976 Renee Michelle Gagnon
s17 M 1984 Nikolai Ivanovich Sokolov
s18 F 1998 Destiny Monique Fairweather
s19 F 1970 Kathleen Mary Mulcahy
s20 M 1980 Vernon Curtis Blackwood
s21 F 1992 Jasmine Amara Okonkwo
s22 M 1974 Bruce Edwin Wormuth
s23 F 1989 Rosalind Pearl Abernathy
s24 M 1995 Quang Duc Pham
s25 F 1968 Theresa Joan Spoor
s26 F 1999 Mackenzie Leigh Handy
s27 M 1986 Samuel Kiprop Cheruiyot
s28 F 1979 Lucinda Fay Tefft
s29 M 1972 Alphonse Gerard Robitaille
s30 F 1997 Anjali Devi Ramnarine
a1 M 1997 Desmond Earl Whitbeck
a2 F 2001 Kayla Jo Empie
a3 F 1990 Marisol Ines Quinones
""")
# relatives, guardians, contacts
people("""
r01 F 1957 Helen Marie Kowalczyk
r02 F 1949 Loretta Jean Boatwright
r03 M 1979 Donald - Ostrander
r04 F 1982 Kathryn - Van_Alstyne
r05 F 1964 Rosa Elena Trinidad
r06 F 1968 Elaine - Sweetser-Mott
r07 M 1951 Thomas Joseph Finnerty
r08 F 1946 Claire - Dufresne
r09 M 1959 Brian Keith Brandow
r10 F 1961 Denise Carol Brandow
r11 F 1967 Lan Thi Truong
r12 M 1960 Gary - Snell
r13 F 1958 Carmen - Pacheco
r14 F 1952 Marie Solange Delacroix
r15 M 1950 Jean-Paul Andre Delacroix
r16 F 1971 Wanjiru Njeri Mwangi
r17 F 1970 Judith - Haverly
r18 F 1966 Gwendolyn Faye Lovelace
r19 M 1956 Hector - Guzman
r20 M 1970 Scott Andrew Zeltmann
r21 F 1972 Karen Louise Zeltmann
r22 F 1969 Sharon Kay Ashdown
r23 M 1965 Wei - Yuen
r24 F 1968 Amina - Mansour
r25 F 1975 Lisa Marie Hilts
r26 M 1973 Craig Douglas Hilts
r27 F 1977 Monique - Rivenburgh
r28 F 1974 Akosua - Kwarteng
r29 M 1971 Peter - Petrosky
r30 F 1960 Susan Vrooman Keck
r31 M 1966 Michael - DiLorenzo
r32 F 1942 Barbara - Zielinski
r33 M 1955 Alan - Putman
r34 F 1972 Yvonne - Cheeks
r35 F 1969 Rachel - Lebowitz-Stern
r36 F 1973 Anita - Villanueva
r37 F 1963 Colleen - Hanrahan
r38 F 1954 Ruth Bouck Langdon
r39 F 1955 Norma Jean Frasher
r40 M 1948 Edward - Quackenbush
""")
# office roles, officials, people only named
people("""
o01 F 1970 Priya - Natarajan
o02 M 1960 Leonard - Feigenbaum
o03 F 1968 Susan - Okamoto
o04 F 1971 Ellen - Kupiec
o05 M 1963 Gregory - Thayer
o06 F 1985 Monica - Rienzo
o07 M 1958 Patrick - Devereaux
o08 F 1974 Alison - Breck
o09 M 1956 Wendell - Marsh
o10 F 1969 Joan - Szymanski
o11 M 1980 Craig - Tillotson
o12 F 1966 Marguerite - Paradis
o13 M 1977 Adeel - Qureshi
o14 F 1967 Beth_Ann - Loomis
o15 M 1972 Curtis - Rowley
o16 F 1983 Nina - Castellano
o17 M 1950 Thomas - Gilhooly
o18 M 1964 Irving - Blatt
o19 F 1979 Carol - Niedermeyer
o20 M 1976 Stephen - Ackley
o21 F 1981 Dana - Whitcomb
o22 F 1973 Lori - Pelletier
o23 M 1990 Kyle - Maddox
o24 F 1953 Frances - Ormsby
o25 M 1949 Arthur - Beekman
o26 F 1978 Vivian - Cho
o27 M 1955 Leon - Tuttle
o28 F 1986 Heidi - Brock
o29 M 1970 Marcus - Bell
o30 F 1969 Paula - Gennaro
o31 M 1982 Todd - Lasher
o32 F 1984 Sonia - Mehta
o33 M 1987 James - Rourke
o34 F 1975 Deirdre - Flynn
o35 F 1962 Ruthanne - Voss
o36 M 1992 Nathan - Cole
o37 F 1988 Alicia - Worden
o38 M 1966 Paul - Giordano
q01 M 1952 James - Bouck
q02 F 1957 Carol_Ann - Teal
q03 M 1925 Everett - Bouck
q04 F 1985 Melissa - Langdon
q05 M 1988 Ryan - Keck
q06 F 1990 Tiffany - Boatwright
""")
for pid in ('o14', 'q02'):
    P[pid].first = P[pid].first.replace('_', ' ')


def same_home(*ids):
    for i in ids[1:]:
        P[i].a = P[ids[0]].a


same_home('r09', 'r10')
same_home('r14', 'r15')
same_home('r20', 'r21')
same_home('r22', 'da')
same_home('r23', 'ly')
same_home('r24', 'om')
same_home('r25', 'r26', 'eh')
same_home('r27', 'zr')
same_home('r28', 'ak')
same_home('r29', 'mp')
P['r10'].ph = P['r09'].ph
P['r21'].ph = P['r20'].ph
P['r15'].ph = P['r14'].ph
P['r26'].ins = P['eh'].ins

FACTS = """
mk dx=Moderate intellectual disability;Hypothyroidism;Seizure disorder|me=Levothyroxine 75 mcg;Depakote ER 500 mg|tx=Occupational therapy weekly
db dx=Autism spectrum disorder;Intermittent explosive disorder;Asthma|me=Risperidone 2 mg;Albuterol HFA inhaler|tx=Behavior support plan with PRN restraint review
jo dx=Down syndrome;Sleep apnea|me=Synthroid 50 mcg;Cetirizine 10 mg|tx=CPAP nightly
pv dx=Mild intellectual disability;Type 2 diabetes;Hypertension|me=Metformin 1000 mg;Lisinopril 20 mg|tx=Podiatry every 9 weeks
ct dx=Cerebral palsy, spastic quadriplegia;Dysphagia|me=Baclofen 20 mg;Omeprazole 20 mg|tx=G-tube feeding, Jevity 1.5
lh dx=Moderate intellectual disability;Bipolar I disorder|me=Lithium carbonate 300 mg;Quetiapine 100 mg|tx=Lithium level every 3 months
gs dx=Moderate intellectual disability;Tardive dyskinesia|me=Austedo 12 mg;Lorazepam 0.5 mg|tx=AIMS exam quarterly
nf dx=Prader-Willi syndrome;Obesity|me=Topiramate 50 mg;Metformin 500 mg|tx=1200 calorie diet
wd dx=Severe intellectual disability;Pica|me=Naltrexone 50 mg;Colace 100 mg|tx=1:1 supervision for pica
ab dx=Rett syndrome;Scoliosis|me=Keppra 750 mg;Miralax 17 g|tx=Physical therapy twice weekly
kt dx=Autism spectrum disorder;Generalized anxiety disorder|me=Sertraline 100 mg;Melatonin 5 mg|tx=Speech therapy
ms dx=Down syndrome;Alzheimer's dementia|me=Donepezil 10 mg;Aricept|tx=Memory clinic follow-up
rp dx=Fragile X syndrome;ADHD|me=Guanfacine 2 mg;Concerta 36 mg|tx=Social skills group
ec dx=Mild intellectual disability;Major depressive disorder|me=Escitalopram 20 mg;Trazodone 50 mg|tx=Weekly counseling
th dx=Profound intellectual disability;Epilepsy;Osteoporosis|me=Phenobarbital 64.8 mg;Alendronate 70 mg|tx=Vagus nerve stimulator
sl dx=Sickle cell disease;Mild intellectual disability|me=Hydroxyurea 1000 mg;Folic acid 1 mg|tx=Hematology clinic monthly
jd dx=Autism spectrum disorder;Obsessive-compulsive disorder;Celiac disease|me=Fluvoxamine 150 mg;Clonazepam 0.5 mg|tx=Gluten-free diet
br dx=Moderate intellectual disability;Breast cancer in remission|me=Letrozole 2.5 mg;Calcium with vitamin D|tx=Annual mammogram and oncology visit
ow dx=Mild intellectual disability;COPD;Schizoaffective disorder|me=Clozapine 200 mg;Spiriva 18 mcg|tx=ANC blood draw monthly
im dx=Traumatic brain injury;Hydrocephalus|me=Lamotrigine 200 mg;Baclofen 10 mg|tx=VP shunt check
fp dx=Moderate intellectual disability;Gout|me=Allopurinol 300 mg;Colchicine 0.6 mg|tx=Low purine diet
dg dx=Spina bifida;Neurogenic bladder|me=Oxybutynin 5 mg;Macrobid 100 mg|tx=Straight catheterization every 6 hours
hz dx=Autism spectrum disorder;Lennox-Gastaut syndrome|me=Onfi 20 mg;Epidiolex 2.5 mL|tx=Ketogenic diet
ag dx=Moderate intellectual disability;Glaucoma|me=Latanoprost eye drops;Timolol 0.5%|tx=Cataract surgery, right eye
tl dx=Fetal alcohol syndrome;HIV disease|me=Biktarvy;Mirtazapine 15 mg|tx=Infectious disease clinic
vk dx=Williams syndrome;Mitral valve prolapse|me=Metoprolol 25 mg;Buspirone 10 mg|tx=Echocardiogram yearly
sb dx=Mild intellectual disability;Parkinson's disease|me=Sinemet 25/100;Ropinirole 1 mg|tx=Gait training
cq dx=Angelman syndrome;Epilepsy|me=Clobazam 10 mg;Levetiracetam 1000 mg|tx=Seizure helmet when out of bed
da dx=Autism spectrum disorder|me=Abilify 5 mg|tx=Sensory diet
ly dx=Down syndrome;Atrial septal defect|me=Levothyroxine 25 mcg|tx=Cardiology annually
om dx=Cerebral palsy;Epilepsy|me=Trileptal 600 mg|tx=Botox injections
rs dx=Mild intellectual disability;Type 1 diabetes|me=Humalog per sliding scale|tx=Blood glucose checks 4x daily
jt dx=Autism spectrum disorder;Nonverbal|me=Clonidine 0.1 mg|tx=Speech device training
nb dx=Turner syndrome;Hearing loss|me=Estradiol patch|tx=Audiology
eh dx=Autism spectrum disorder;Tourette syndrome|me=Aripiprazole 10 mg|tx=ABA
zr dx=Moderate intellectual disability;Cystic fibrosis|me=Trikafta|tx=Chest percussion vest
ak dx=Cerebral palsy|me=Diazepam 5 mg|tx=Aquatic therapy
mp dx=Autism spectrum disorder;Anorexia nervosa|me=Olanzapine 5 mg|tx=Nutrition counseling
bw dx=Mild intellectual disability;Conduct disorder|me=Lithium 450 mg|tx=Trauma counseling
e01 dx=Alzheimer's disease, late onset;Osteoarthritis|me=Memantine 10 mg;Acetaminophen 650 mg|tx=Restorative ambulation program
e02 dx=Congestive heart failure;Chronic kidney disease stage 3|me=Furosemide 40 mg;Carvedilol 6.25 mg|tx=Daily weights and 1500 mL fluid restriction
e03 dx=CVA with left hemiparesis;Dysphagia|me=Clopidogrel 75 mg;Atorvastatin 40 mg|tx=Pureed diet, nectar thick liquids
e04 dx=Parkinson's disease;Orthostatic hypotension|me=Carbidopa-levodopa 25-100;Midodrine 5 mg|tx=Physical therapy 5x week
e05 dx=Hip fracture, right;Macular degeneration|me=Enoxaparin 40 mg;Oxycodone 5 mg|tx=ORIF right hip
e06 dx=Diabetes with neuropathy;Left below-knee amputation|me=Lantus 22 units;Gabapentin 300 mg|tx=Prosthetic training
e07 dx=End stage renal disease;Anemia|me=Sevelamer 800 mg;Epogen|tx=Hemodialysis Tu/Th/Sa
e08 dx=Vascular dementia;Atrial fibrillation|me=Eliquis 5 mg;Seroquel 25 mg|tx=Gradual dose reduction of antipsychotic
e09 dx=Rheumatoid arthritis;Stage 3 sacral pressure ulcer|me=Methotrexate 10 mg;Tramadol 50 mg|tx=Wound vac changes MWF
e10 dx=COPD;Lung cancer|me=Prednisone 10 mg;DuoNeb|tx=Oxygen 2 L nasal cannula
e11 dx=Failure to thrive;Hearing loss|me=Mirtazapine 7.5 mg;Megace|tx=Comfort care
e12 dx=Multiple sclerosis;Neurogenic bladder|me=Baclofen 10 mg;Ocrevus|tx=Suprapubic catheter care
e13 dx=Prostate cancer;Benign essential hypertension|me=Lupron;Amlodipine 5 mg|tx=Radiation, 20 fractions
e14 dx=Major depression;Hypothyroidism|me=Sertraline 50 mg;Levothyroxine 88 mcg|tx=Psychology visits
e15 dx=Alcoholic cirrhosis;Hepatic encephalopathy|me=Lactulose 30 mL;Rifaximin 550 mg|tx=Paracentesis
e16 dx=Lewy body dementia;Recurrent UTI|me=Rivastigmine patch;Cephalexin 500 mg|tx=Secure unit placement
e17 dx=Huntington's disease;Depression|me=Tetrabenazine 25 mg;Celexa 20 mg|tx=Speech therapy for swallowing
e18 dx=Intellectual disability;Type 2 diabetes|me=Glipizide 5 mg;Januvia 100 mg|tx=Diabetic foot care
e19 dx=Pneumonia;BPH|me=Levaquin 500 mg;Flomax 0.4 mg|tx=IV antibiotics by PICC
e20 dx=Schizophrenia;Hypertension|me=Haldol decanoate 50 mg;Losartan 50 mg|tx=Monthly decanoate injection
x1 dx=Congestive heart failure|me=Morphine sulfate|tx=Hospice
x2 dx=Down syndrome;Aspiration pneumonia|me=Levaquin|tx=Hospice
""".strip()
for line in FACTS.splitlines():
    pid, rest = line.split(' ', 1)
    for part in rest.split('|'):
        k, v = part.split('=', 1)
        for i, w in enumerate(v.split(';')):
            P[pid].facts['%s%d' % ({'me': 'med'}.get(k, k), i + 1)] = w

# ------------------------------------------------------------------------------------------------ tokens and truth
ROWS = []            # (id, file, element, value) without names, in order, no doubles
NAMES = {}           # (id, file) -> fullest name so far
SEEN = []
FILES = []
ELEM = {'dx': 'diagnosis', 'med': 'medication', 'tx': 'treatment', 'name': 'name', 'ph': 'phone', 'em': 'email', 'addr': 'address',
        'dob': 'date_of_birth', 'rec': 'record_number', 'ins': 'health_insurance'}
TOKEN = re.compile(r'\[([a-z]\w*(?:\+\w+)*)\.(\w+)(?::([^\]|]*))?(?:\|(\d+))?\]')


def note(pid, path, elem, value):
    if pid not in SEEN:
        SEEN.append(pid)
    if elem == 'name':
        letters = lambda s: sum(c.isalpha() for c in re.sub(r'^(Mr|Ms|Mrs|Dr)\. ', '', s))
        old = NAMES.get((pid, path))
        if old is None or letters(value) > letters(old):
            NAMES[(pid, path)] = value
    elif elem and (pid, path, elem, value) not in ROWS:
        ROWS.append((pid, path, elem, value))


def res(path, s):
    if not isinstance(s, str):
        return s

    def sub(m):
        pids, key, words, width = m.groups()
        text = None
        for pid in pids.split('+'):
            one, elem, value = (words, ELEM[key], words) if words is not None else P[pid].get(key)
            assert text in (None, one), m.group(0)
            text = one
            note(pid, path, elem, value)
        if width:
            assert len(text) < int(width) + 1, (text, width)
            text = text.ljust(int(width))
        return text
    return TOKEN.sub(sub, s)


def target(path):
    assert path not in FILES, path
    FILES.append(path)
    full = os.path.join(SHARE, path)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    return full


def put(path, data):
    with open(target(path), 'wb') as f:
        f.write(data)


def txt(path, s, enc='utf-8', nl='\n'):
    s = res(path, s.strip('\n') + '\n')
    put(path, s.replace('\n', nl).encode(enc))


def table_csv(path, rows, delim=',', nl='\r\n', bom=False, quoting=csv.QUOTE_MINIMAL):
    b = io.StringIO()
    w = csv.writer(b, delimiter=delim, lineterminator=nl, quoting=quoting)
    for r in rows:
        w.writerow([res(path, c) for c in r])
    put(path, (b'\xef\xbb\xbf' if bom else b'') + b.getvalue().encode('utf-8'))


def html(path, s):
    put(path, res(path, s.strip('\n') + '\n').encode('utf-8'))


def eml(path, s):
    put(path, res(path, s.strip('\n') + '\n').replace('\n', '\r\n').encode('utf-8'))


def rtf(path, s, font='Times New Roman', size=24):
    """lines; **bold**; a tab stays a tab"""
    out = ['{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman %s;}}' % font,
           '{\\colortbl ;\\red0\\green0\\blue0;}\\viewkind4\\uc1\\pard\\f0\\fs%d ' % size]
    for line in res(path, s.strip('\n')).split('\n'):
        line = line.replace('\\', '\\\\').replace('{', '\\{').replace('}', '\\}').replace('\t', '\\tab ')
        line = re.sub(r'\*\*(.+?)\*\*', r'{\\b \1}', line)
        line = ''.join(c if ord(c) < 128 else "\\'%02x" % c.encode('cp1252')[0] for c in line)
        out.append(line + '\\par')
    out.append('}')
    put(path, '\r\n'.join(out).encode('ascii'))


def settle_zip(full):
    """the same bytes every time: fixed times, fixed 'modified'"""
    with zipfile.ZipFile(full) as z:
        items = [(i.filename, z.read(i.filename)) for i in z.infolist()]
    with zipfile.ZipFile(full, 'w', zipfile.ZIP_DEFLATED) as z:
        for n, data in items:
            if n == 'docProps/core.xml':
                data = re.sub(rb'(<dcterms:(?:modified|created)[^>]*>)[^<]*', rb'\g<1>2024-11-18T09:30:00Z', data)
            zi = zipfile.ZipInfo(n, STAMP)
            zi.compress_type = zipfile.ZIP_DEFLATED
            zi.external_attr = 0o644 << 16
            z.writestr(zi, data)


class DX:
    def __init__(self, path, font='Calibri', size=11, wide=False, margin=0.9):
        self.path, self.d = path, Document()
        st = self.d.styles['Normal']
        st.font.name, st.font.size = font, Pt(size)
        st.element.rPr.rFonts.set(qn('w:eastAsia'), font)
        sec = self.d.sections[0]
        if wide:
            sec.orientation = WD_ORIENT.LANDSCAPE
            sec.page_width, sec.page_height = sec.page_height, sec.page_width
        sec.left_margin = sec.right_margin = sec.top_margin = sec.bottom_margin = Inches(margin)
        self.sec = sec
        c = self.d.core_properties
        c.author, c.title, c.comments = 'Tamarack Hollow Services', '', ''

    def _runs(self, p, s, bold=False, size=None):
        for i, part in enumerate(re.split(r'\*\*', res(self.path, s))):
            if part:
                r = p.add_run(part)
                r.bold = bold or i % 2 == 1
                if size:
                    r.font.size = Pt(size)
        return p

    def h(self, s, level=1):
        return self.d.add_heading(res(self.path, s), level)

    def p(self, s='', bold=False, style=None, align=None, size=None):
        p = self.d.add_paragraph(style=style)
        self._runs(p, s, bold, size)
        if align == 'c':
            p.alignment = WD_ALIGN_PARAGRAPH.CENTER
        if align == 'r':
            p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        return p

    def b(self, *items):
        for s in items:
            self.p(s, style='List Bullet')

    def num(self, *items):
        for s in items:
            self.p(s, style='List Number')

    def t(self, rows, head=True, style='Table Grid', widths=None, size=None, boldcols=()):
        n = max(len(r) for r in rows)
        t = self.d.add_table(rows=0, cols=n)
        t.style = style
        for i, r in enumerate(rows):
            cells = t.add_row().cells
            for j, c in enumerate(r):
                p = cells[j].paragraphs[0]
                self._runs(p, str(c), bold=(head and i == 0) or j in boldcols, size=size)
                if widths:
                    cells[j].width = Inches(widths[j])
        self.d.add_paragraph()
        return t

    def header(self, s):
        self.sec.header.paragraphs[0].text = res(self.path, s)

    def footer(self, s):
        self.sec.footer.paragraphs[0].text = res(self.path, s)

    def brk(self):
        self.d.add_page_break()

    def save(self):
        full = target(self.path)
        self.d.save(full)
        settle_zip(full)


class XL:
    def __init__(self, path):
        self.path, self.wb, self.first = path, Workbook(), True
        self.wb.properties.creator = 'Tamarack Hollow Services'

    def sheet(self, title, widths=None):
        ws = self.wb.active if self.first else self.wb.create_sheet()
        self.first = False
        ws.title = title
        for i, w in enumerate(widths or []):
            ws.column_dimensions[get_column_letter(i + 1)].width = w
        self.ws = ws
        return ws

    def row(self, *cells, bold=False, fill=None, size=None):
        r = getattr(self.ws, '_next', 1)
        for j, c in enumerate(cells):
            if c is None or c == '':
                continue
            x = self.ws.cell(row=r, column=j + 1, value=res(self.path, c))
            if bold or size:
                x.font = Font(bold=bold, size=size or 11)
            if fill:
                x.fill = PatternFill('solid', fgColor=fill)
        self.ws._next = r + 1
        return r

    def save(self):
        full = target(self.path)
        self.wb.save(full)
        settle_zip(full)


class CV:
    """a form drawn by hand: text at places"""
    def __init__(self, path, size=letter):
        self.path = path
        self.c = canvas.Canvas(target(path), pagesize=size, invariant=1)
        self.c.setTitle('')
        self.c.setAuthor('Tamarack Hollow Services')

    def s(self, x, y, text, font='Helvetica', size=10, align='l'):
        self.c.setFont(font, size)
        for i, line in enumerate(res(self.path, text).split('\n')):
            yy = y - i * size * 1.25
            if align == 'c':
                self.c.drawCentredString(x, yy, line)
            elif align == 'r':
                self.c.drawRightString(x, yy, line)
            else:
                self.c.drawString(x, yy, line)

    def lab(self, x, y, label, value, w=None, size=10):
        """small label above, value below, a box around"""
        self.s(x + 3, y + 16, label, 'Helvetica', 6.5)
        self.s(x + 4, y + 4, value, 'Helvetica', size)
        if w:
            self.c.rect(x, y, w, 25)

    def para(self, x, y, text, width=500, font='Times-Roman', size=11, lead=14):
        """running text, broken at the width; gives back the y below"""
        text = res(self.path, text)
        for block in text.split('\n'):
            words, line = block.split(' '), ''
            for w in words:
                if self.c.stringWidth(line + ' ' + w, font, size) > width and line:
                    self.c.setFont(font, size)
                    self.c.drawString(x, y, line)
                    y -= lead
                    line = w
                else:
                    line = (line + ' ' + w) if line else w
            self.c.setFont(font, size)
            self.c.drawString(x, y, line)
            y -= lead
        return y

    def save(self):
        self.c.showPage()
        self.c.save()


class PF:
    """a flowing PDF"""
    def __init__(self, path, size=letter, margin=54):
        self.path, self.story, self.ss = path, [], getSampleStyleSheet()
        self.doc = SimpleDocTemplate(target(path), pagesize=size, leftMargin=margin, rightMargin=margin, topMargin=margin,
                                     bottomMargin=margin, invariant=1, title='', author='Tamarack Hollow Services')

    def _x(self, s):
        s = res(self.path, s).replace('&', '&amp;').replace('<', '&lt;').replace('\n', '<br/>')
        return re.sub(r'\*\*(.+?)\*\*', r'<b>\1</b>', s)

    def h(self, s, k='Heading2'):
        self.story.append(Paragraph(self._x(s), self.ss[k]))

    def p(self, s, size=10, gap=6, font='Helvetica', indent=0):
        self.story.append(Paragraph(self._x(s), ParagraphStyle('b', fontName=font, fontSize=size, leading=size * 1.3, spaceAfter=gap, leftIndent=indent)))

    def t(self, rows, widths=None, size=8, head=True, grid=True, wrap=True):
        st = ParagraphStyle('c', fontName='Helvetica', fontSize=size, leading=size * 1.2)
        sb = ParagraphStyle('h', fontName='Helvetica-Bold', fontSize=size, leading=size * 1.2)
        data = [[Paragraph(self._x(str(c)), sb if head and i == 0 else st) if wrap else res(self.path, c) for c in r] for i, r in enumerate(rows)]
        t = Table(data, colWidths=widths, repeatRows=1 if head else 0)
        cmds = [('VALIGN', (0, 0), (-1, -1), 'TOP'), ('FONTSIZE', (0, 0), (-1, -1), size)]
        if grid:
            cmds.append(('GRID', (0, 0), (-1, -1), 0.4, colors.grey))
        if head:
            cmds.append(('BACKGROUND', (0, 0), (-1, 0), colors.HexColor('#e4e8ee')))
        t.setStyle(TableStyle(cmds))
        self.story += [t, Spacer(1, 8)]

    def save(self):
        self.doc.build(self.story)


# ------------------------------------------------------------------------------------------------ the files
shutil.rmtree(SHARE, ignore_errors=True)

# 1 ---- house log, typed by hand
txt('Houses/Quarry Street/house log wk of 10-14.txt', """
QUARRY ST - HOUSE LOG - week of Oct 14, 2024          *** SIGN YOUR ENTRIES ***

MON 10/14  7a-3p   staff: Tamika / Rob
- [mk.fl] up 6:40, good mood. AM meds passed, took [mk.med:Depakote] whole w/ applesauce. Refused [mk.med:Miralax], nurse aware.
- [db.name:Darnell] used his [db.med:albuterol inhaler] x1 before van (wheezy). OK by the time he got to Mill Pond.
- [pv.name:Phil Van Alstyne] BG 212 before breakfast, rechecked 184 at noon. Per Ellen RN no extra, keep [pv.med:metformin] as is.
- [jo.fl] slept with [jo.tx:CPAP] on all night for once!! 
- Plumber came re: upstairs toilet, will be back Thurs.

MON 10/14  3p-11p   Yesenia
- [lh.name:Lorraine Hotaling] very loud at supper, threw cup. Redirected to her room w/ music. [lh.med:PRN Ativan 1 mg] given 6:20p per plan, effective 7:05p.
- [ct.name:Carlos T.] [ct.tx:G-tube feeding] done 4p and 8p, flushed, site a little red - put in nurse book.
- [mk.f]'s sister [r01.n] called, will pick her up Sunday for dinner. New cell for Helen is [r01.celld] (old one disconnected) pls fix the list

TUES 10/15 7-3  Rob H, Chantal (float from Pine Knoll)
- [db.name:Darnell B] punched the van window. no injury, see incident 24-117. Mom ([r02.n]) notified at 9:10 [r02.phd]
- [ct.name:Carlos] [ct.dx:seizure-like activity] 10:42am about 40 sec. 911 not called. Dr. [o03.l] office called back: watch.
- [lh.name:Lorraine] to lab for [lh.tx:lithium level], results Thurs.

TUES 3-11 Yesenia / Kwame
- quiet night. All meds passed. [pv.name:Phil] feet soaked, podiatrist is the 22nd.
- Petty cash counted $84.16

WED 10/16 overnight (Dale)
- [jo.name:Joyce] up at 2 and 3:30 with cough, gave [jo.med:Robitussin 10 ml] per standing order. temp 99.1
- Smoke detector in the hall chirping - changed battery.

Signed: [s01.n]   [s02.n]   [s03.n]  [s06.n]  [s05.name:C. Etienne]   [s04.name:D. Snyder]
""", nl='\r\n')

# 2 ---- face sheet, label beside value
d = DX('Houses/Quarry Street/Face Sheet - Kowalczyk M.docx', 'Arial', 10)
d.header('TAMARACK HOLLOW SERVICES, INC.  -  CONFIDENTIAL')
d.p('INDIVIDUAL FACE SHEET', bold=True, align='c', size=15)
d.p('Last updated 9/3/2024 by [s16.n], Residence Manager', align='c', size=9)
d.t([['Name', '[mk.full]', 'Goes by', '[mk.name:Marly]'],
     ['Date of Birth', '[mk.dob]', 'Sex', 'Female'],
     ['Social Security #', '[mk.ssn]', 'TABS ID', '[mk.tabs]'],
     ['Medicaid CIN', '[mk.cin]', 'Medicare', '[mk.mbi]'],
     ['NYS Non-Driver ID', '[mk.nid]', 'Religion', 'Roman Catholic'],
     ['Residence', '[mk.addr2]', 'House phone', '(518) 555-0118'],
     ['Hair / eyes', 'Gray / blue', 'Height / weight', '5\'2" / 148 lb']], head=False, boldcols=(0, 2), widths=[1.4, 2.2, 1.2, 2.0])
d.p('Diagnoses', bold=True)
d.b('[mk.dx1]', '[mk.dx3]', '[mk.dx2]', '[mk.dx:Osteopenia]')
d.p('Current medications (see MAR)', bold=True)
d.b('[mk.med2], twice daily', '[mk.med1] by mouth, 6 am, empty stomach', '[mk.med:Fosamax 70 mg], Sundays')
d.p('**Therapies:** [mk.tx1]. **Diet:** 1/2 inch pieces, no restriction.')
d.p('Who to call', bold=True)
d.t([['', 'Name', 'Relationship', 'Telephone', 'Address'],
     ['1st', '[r01.n]', 'Sister / advocate', '[r01.cell]', '[r01.addr]'],
     ['2nd', '[o06.n]', 'Care Manager, Tri-Valley Care Coordination', '(518) 555-0177 x214', 'office'],
     ['Physician', 'Dr. [o01.n]', 'PCP', '(518) 555-0161', '55 Market Plaza, Amsterdam']], size=9)
d.p('Burial: prepaid, Marsh Funeral Home (see Resident Funds).', size=9)
d.save()

# 3 ---- emergency contacts, title rows above the header
x = XL('Houses/Pine Knoll/PK Emergency Contacts.xlsx')
x.sheet('contacts', [22, 12, 13, 24, 16, 17, 17, 40])
x.row('PINE KNOLL IRA - EMERGENCY CONTACTS', bold=True, size=14)
x.row('rev. 8/12/24 - post inside med room door ONLY, not on fridge')
x.row()
x.row('Individual', 'D.O.B.', 'Medicaid', 'Contact', 'How related', 'Phone (day)', 'Phone (other)', 'Mailing address', bold=True, fill='DDEBF7')
for p, rel, how, other in [('gs', 'r06', 'sister', 1), ('nf', 'r07', 'father', 0), ('wd', 'r08', 'mother', 0), ('kt', 'r11', 'mother', 1),
                           ('ms', 'r12', 'nephew', 0), ('rp', 'r13', 'mother/guardian', 1)]:
    x.row('[%s.lf]' % p, '[%s.dobn]' % p, '[%s.cin]' % p, '[%s.n]' % rel, how, '[%s.phd]' % rel, '[%s.celld]' % rel if other else '',
          '[%s.addr]' % rel)
x.row('[ab.lf]', '[ab.dobn]', '[ab.cin]', '[r09.name:Brian Brandow] / [r10.name:Denise Brandow]', 'parents', '[r09+r10.phd]', '[r10.celld]', '[r09+r10.addr]')
x.row('[ec.lf]', '[ec.dobn]', '[ec.cin]', 'no family - call MHLS', '', '518-555-0190', '', '')
x.row()
x.row('On call nurse 518-555-0133   /   On call admin 518-555-0134   /   Poison control 1-800-222-1222')
x.save()

# 4 ---- communication book
d = DX('Houses/Pine Knoll/communication book Nov.docx', 'Comic Sans MS', 11)
d.p('Pine Knoll comm. book - November', bold=True)
d.p('**11/1** - [nf.name:Noreen F] found w/ 2 packs of cookies under mattress. Reminder she is on a [nf.tx:1200 calorie diet] - LOCK THE PANTRY. [s10.name:Pat]')
d.p('**11/2** - [kt.n] home visit cancelled, mom [r11.n] has the [r11.dx:flu]. He took it ok. Extra [kt.med:melatonin] is NOT ordered so don\'t ask the nurse. - [s08.name:Tyler B.]')
d.p('**11/4** - [wd.n] swallowed part of a glove (his [wd.dx:pica]). To St. Agatha ER w/ [s14.n], x-ray ok, home at 11pm. Watch stools 3 days.')
d.p('**11/4** - [ms.name:Millie Snell] not recognizing staff again in the evening. Neuro appt moved up to 11/20 for the [ms.dx:dementia].')
d.p('**11/6** - [gs.name:Jerry Sweetser] tongue movements worse. Dr. [o02.l] upped [gs.med:Austedo] to 2x day. Start when pharmacy delivers.')
d.p('**11/7** - whoever has the spare van key PLEASE put it back')
d.p('**11/8** - [rp.n] hit housemate at breakfast, no mark. [rp.f] said his head hurt, [rp.med:Tylenol 650 mg] at 8:15. Mom called.')
d.p('**11/9** - [ab.fl] 3 [ab.dx:seizures] between 4 and 6 pm, [ab.med:Diastat 10 mg] given after 3rd. RN Kupiec on phone whole time. Parents called.')
d.p('**11/10** - [ec.name:Eunice] crying, says she misses her old roommate. Counselor ([ec.tx:weekly counseling]) told.')
d.save()

# 5, 6 ---- no personal data
d = DX('Houses/Bradt Hill/Menu - fall cycle week 3.docx', 'Georgia', 11, wide=True)
d.h('Bradt Hill - Fall Cycle Menu, Week 3', 1)
d.t([['', 'Breakfast', 'Lunch', 'Supper', 'Snack'],
     ['Sun', 'French toast, sausage', 'Chicken soup, rolls', 'Pot roast, carrots, potatoes', 'Pudding'],
     ['Mon', 'Oatmeal, banana', 'Tuna on wheat, apple', 'Baked ziti, salad', 'Graham crackers'],
     ['Tue', 'Scrambled eggs, toast', 'Bag lunch: turkey', 'Tacos, corn', 'Yogurt'],
     ['Wed', 'Cereal, peaches', 'Grilled cheese, tomato soup', 'Pork chops, applesauce', 'Popcorn (see list for soft diet)'],
     ['Thu', 'Pancakes', 'Bag lunch: egg salad', 'Chicken stir fry, rice', 'Fruit cup'],
     ['Fri', 'Yogurt parfait', 'Pizza', 'Fish, slaw, baked potato', 'Ice cream'],
     ['Sat', 'Eggs and hash', 'Hot dogs, beans', 'Out / take-out night', 'Cookies']])
d.p('Texture and allergy changes are on the individual diet cards in the kitchen drawer. Approved by [o28.n], RD.')
d.save()

x = XL('Houses/Bradt Hill/Grocery prices compare.xlsx')
x.sheet('Sept', [28, 14, 14, 14, 18])
x.row('What we pay - three stores', bold=True)
x.row('item', 'Hanlon\'s', 'PriceBarn', 'Valley Wholesale', 'cheapest')
for it, a, b, c in [('Milk, gal', 4.19, 3.89, 3.64), ('Eggs, 18', 5.49, 4.99, 4.79), ('Chicken thighs, lb', 1.99, 1.79, 1.52),
                    ('Ensure 24 pk', 44.99, 41.5, 38.2), ('Adult briefs L, case', 58.0, 52.75, 47.9), ('Coffee 30 oz', 12.99, 10.99, 11.25)]:
    x.row(it, a, b, c, min(a, b, c))
x.row('total', 128.64, 115.91, 107.30, 107.30, bold=True)
x.save()

# 7 ---- fire drills: names of staff only
table_csv('Houses/Cady Hill/fire drill log 2024.csv', [
    ['Drill date', 'Time', 'Shift', 'Conducted by', 'Evac time (min:sec)', 'Exit blocked', 'Comments'],
    ['1/18/2024', '7:10 AM', 'Day', '[s20.n]', '2:41', 'Front', ''],
    ['2/15/2024', '2:30 AM', 'Night', '[s22.n]', '3:58', 'Kitchen', 'Over 3 min, repeat'],
    ['2/22/2024', '2:15 AM', 'Night', '[s22.n]', '2:55', 'Kitchen', ''],
    ['3/20/2024', '5:45 PM', 'Eve', '[s21.n]', '2:20', 'Rear', ''],
    ['5/9/2024', '10:00 AM', 'Day', '[s20.n]', '2:05', 'Front', 'Fire Marshal [o29.l] observed'],
    ['8/27/2024', '6:30 PM', 'Eve', '[s21.n]', '2:31', 'None', 'Rain, used van as assembly point']])

# 8 ---- incident report, boxes
c = CV('Incidents/2024/24-117 Boatwright incident rpt.pdf')
c.s(306, 750, 'REPORT OF REPORTABLE INCIDENT / NOTABLE OCCURRENCE', 'Helvetica-Bold', 13, 'c')
c.s(306, 736, 'Agency: Tamarack Hollow Services, Inc.     Program: Quarry Street IRA', 'Helvetica', 9, 'c')
c.lab(50, 695, '1. NAME OF PERSON RECEIVING SERVICES', '[db.lfm]', 230)
c.lab(280, 695, '2. DATE OF BIRTH', '[db.dob]', 100)
c.lab(380, 695, '3. GENDER', 'M', 60)
c.lab(440, 695, '4. TABS ID', '[db.tabs]', 122)
c.lab(50, 670, '5. ADDRESS', '[db.addr]', 330)
c.lab(380, 670, '6. MASTER INCIDENT NO.', '24-117', 182)
c.lab(50, 645, '7. DATE / TIME OCCURRED', '10/15/2024   8:40 AM', 165)
c.lab(215, 645, '8. WHERE', 'Agency van 14, driveway', 165)
c.lab(380, 645, '9. CLASSIFICATION', 'Notable: behavior w/ injury', 182)
c.s(50, 622, '10. DESCRIPTION OF INCIDENT', 'Helvetica-Bold', 8)
y = c.para(56, 608, 'While boarding the van [db.mr] became upset about his seat and struck the rear passenger window three times with his right fist. The window did not break. Staff [s02.n] used blocking pads. [db.f] calmed after about four minutes. Housemate [ct.n] was already secured in the van and was not touched.', 500, 'Helvetica', 9.5, 12)
c.s(50, y - 6, '11. INJURY / TREATMENT', 'Helvetica-Bold', 8)
y = c.para(56, y - 20, 'RN assessed 9:30 AM: [db.dx:contusion of right hand, third and fourth knuckles]. [db.tx:Ice 20 minutes], [db.med:ibuprofen 400 mg] PO x1. Sent to urgent care, x-ray negative. Relevant history: [db.dx1], [db.dx2]. Takes [db.med1] twice daily.', 500, 'Helvetica', 9.5, 12)
c.s(50, y - 6, '12. NOTIFICATIONS', 'Helvetica-Bold', 8)
y -= 20
for a, b, cc in [('Mother / guardian', '[r02.n]  [r02.ph]', '9:10 AM'), ('Service coordinator', '[o06.n]', '9:25 AM'), ('Justice Center', '[o21.n] (intake)', '10:02 AM'),
                 ('QA', '[o11.n]', '10:15 AM')]:
    c.s(60, y, a, size=9)
    c.s(190, y, b, size=9)
    c.s(440, y, cc, size=9)
    y -= 13
c.s(50, y - 12, 'Completed by: [s02.n], DSP      Reviewed by: [s16.n], Residence Manager      10/15/2024', 'Helvetica-Oblique', 9)
c.save()

# 9 ---- incident tracking
x = XL('Incidents/Incident tracking FY24-25.xlsx')
x.sheet('log', [9, 11, 24, 11, 14, 44, 34, 12])
x.row('Tamarack Hollow - Incident Tracking', bold=True, size=13)
x.row('Quality Assurance use only')
x.row('No.', 'Occurred', 'Who', 'TABS', 'Site', 'What happened', 'Injury', 'Status', bold=True)
for r in [('24-101', '07/03/24', 'th', 'Bradt Hill', 'Fell from shower chair', '[th.dx:fractured left clavicle]', 'closed'),
          ('24-104', '07/19/24', 'sl', 'Bradt Hill', 'ER for [sl.dx:pain crisis], admitted 3 days', '[sl.dx:sickle cell crisis]', 'closed'),
          ('24-109', '08/08/24', 'dg', 'Cady Hill', 'Missed [dg.tx:catheterization] x2 (med error cat.)', '[dg.dx:urinary tract infection]', 'closed'),
          ('24-112', '09/02/24', 'cq', 'Cady Hill', 'Fell during seizure without helmet', '[cq.dx:laceration, chin], [cq.tx:5 sutures]', 'IRC 11/14'),
          ('24-113', '09/11/24', 'ow', 'Bradt Hill', 'Missing 2 hrs, found at Stewart\'s', 'none', 'closed'),
          ('24-115', '09/30/24', 'wd', 'Pine Knoll', 'Ingested nitrile glove', '[wd.tx:endoscopy]', 'open'),
          ('24-117', '10/15/24', 'db', 'Quarry St', 'Hit van window', '[db.dx:bruised right hand]', 'open'),
          ('24-118', '10/21/24', 'tl', 'Cady Hill', 'Wrong pill: given housemate\'s [fp.med:allopurinol]', 'none; monitored', 'open'),
          ('24-121', '11/05/24', 'im', 'Bradt Hill', 'Vomiting, lethargic; 911', '[im.dx:shunt malfunction]', 'open')]:
    x.row(r[0], r[1], '[%s.n]' % r[2], '[%s.tabs]' % r[2], r[3], r[4], r[5], r[6])
x.row('', '', '[fp.n]', '[fp.tabs]', 'Cady Hill', 'see 24-118 - missed own dose', 'none', 'open')
x.row()
x.row('Open', '', 4)
x.row('Closed', '', 4)
x.save()

# 10 ---- statement of a witness
d = DX('Incidents/2024/24-112 statement Okonkwo.docx', 'Times New Roman', 12)
d.p('STATEMENT', bold=True, align='c')
d.p('Case 24-112            Taken 9/4/2024, 1:15 pm, Cady Hill office            Investigator: [o11.n]')
d.p('My name is [s21.full]. I live at [s21.addr] and my phone number is [s21.phd]. My birthday is [s21.dobl]. I have worked for Tamarack Hollow as a DSP since March of 2021.')
d.p('On Monday September 2 I was working 3 to 11 with [s20.n]. At about 5:20 pm I was helping [vk.n] set the table. [cq.n] was in the recliner. Her helmet was off because she had just had her hair washed. I heard a thump and saw [cq.f] on the floor in front of the recliner shaking. I know she has [cq.dx:Angelman syndrome] and [cq.dx:seizures]. I rolled her on her side and called for [s20.f]. It went on for about two minutes. Her chin was bleeding. [s20.f] called 911 and then Mrs. Kupiec. I gave the [cq.med:Valtoco nasal spray] when it hit three minutes like the protocol says.')
d.p('The EMT, [o36.n], asked about her meds and I gave him the MAR. Her father [r40.n] was called by the manager at [r40.phd].')
d.p('I did not know who was supposed to put the helmet back on. Nobody told me it was [cq.tx:helmet at all times].')
d.p('This statement is true to the best of my knowledge.')
d.p()
d.p('_________________________     [s21.n]          9/4/24')
d.p('Witness: [o11.n]')
d.save()

# 11 ---- committee minutes with cases
d = DX('Incidents/IRC minutes 2024-11-14.docx', 'Cambria', 11)
d.h('Incident Review Committee', 0)
d.p('Minutes of November 14, 2024, 1:00 - 2:25 PM, Conference Room B')
d.p('**Present:** [o11.n] (chair), [o04.n] RN, [o05.n], [s16.n], [s25.n], parent representative [r22.n]')
d.p('**Excused:** [o02.n], MD')
d.h('Old business', 2)
d.num('24-101, [th.n] - clavicle healed per orthopedics 10/30. Shower chair replaced in all houses. **Closed.**',
      '24-109, [dg.n] - retraining done on [dg.tx:intermittent catheterization]; no further [dg.dx:UTI]. **Closed.**')
d.h('New business', 2)
d.num('24-112, [cq.n], born [cq.dobl]. Fall during seizure. Committee finds plan was unclear about helmet during personal care. Plan revised 10/1. Neurologist added [cq.med:clobazam 5 mg at noon].',
      '24-121, [im.n]. Taken to Albany for [im.tx:shunt revision] on 11/6, returned 11/11. Mother, [r16.n], is pleased with staff response. No finding.',
      '24-118, [tl.n] and [fp.n]. Committee notes that the medication administered was not harmful. Two staff to be re-certified. [o04.l] pointed out that [tl.f]\'s [tl.med:Biktarvy] sheet was also left open on the counter where a visitor could read it. Referred to Privacy Officer.')
d.p('Next meeting December 12.')
d.p('Respectfully submitted, [o26.n]')
d.save()

# 12 ---- life plan
d = DX('Life Plans/Life Plan DELACROIX J 2024.docx', 'Calibri', 10.5)
d.header('Life Plan - [jd.n] - Tri-Valley Care Coordination')
d.h('LIFE PLAN', 0)
d.t([['Member', 'CIN', 'DOB', 'Plan effective', 'Care Manager'], ['[jd.n]', '[jd.cin]', '[jd.dob]', '06/01/2024 - 05/31/2025', '[o06.n]']], style='Light Grid Accent 1')
d.h('Section I - About me', 1)
d.p('My name is [jd.n] but everybody calls me [jd.name:Jules]. I am 43. I live at [jd.addr] with five housemates and I like it there because of the dog next door. I grew up in Scotia with my mom [r14.n] and my dad [r15.n]. On Sundays I go to their house, [r14+r15.addr].')
d.p('I have [jd.dx1] and [jd.dx2], so I need to check the locks and the stove. Staff should let me check twice. I cannot eat bread or pasta unless it is gluten free because I have [jd.dx3].')
d.h('Section II - Health', 1)
d.t([['Condition', 'Who treats it', 'What is done', 'How often'],
     ['[jd.dx:OCD]', 'Dr. [o02.n]', '[jd.med1] at bedtime; [jd.med2] as needed', 'every 8 weeks'],
     ['[jd.dx:Celiac]', 'Dr. [o01.n]', '[jd.tx1]', 'yearly labs'],
     ['Teeth', 'Dr. [o13.n]', '[jd.tx:Cleaning under nitrous oxide]', '2x/yr']])
d.h('Section III - Valued outcomes and supports', 1)
d.t([['My goal', 'Provider', 'Service', 'Safeguard'],
     ['I want to cook one supper a week', 'Tamarack Hollow', 'IRA Res Hab', 'Knives only with staff beside me'],
     ['I want to work at the library', 'Tamarack Hollow', 'Supported employment', 'Travel card, cell phone'],
     ['I want to see my sister in Montreal', 'Natural support', '-', 'Passport kept in house safe: no. [jd.pass], expires 2/2031']])
d.h('Section IV - Contacts', 1)
d.p('Parents: [r14.n], cell [r14.celld], and [r15.n], cell [r15.celld]. E-mail [r14.em].')
d.p('Mental Hygiene Legal Service: [o34.n], (518) 555-0190.')
d.h('Signatures', 1)
d.t([['Member', '[jd.n]', '5/22/24'], ['Parent', '[r14.n]', '5/22/24'], ['Residence', '[s25.n]', '5/22/24'], ['Care Manager', '[o06.n]', '5/22/24']], head=False)
d.save()

# 13 ---- staff action plan, print of a web program
html('Life Plans/SAP_Mansour_export.html', """
<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Staff Action Plan</title>
<style>body{font:13px Verdana} .lbl{color:#777;width:160px;float:left} .row{clear:both;padding:2px 0} th{background:#345;color:#fff}</style></head>
<body>
<h2>CareTracker&trade; &ndash; Staff Action Plan</h2>
<div class="row"><span class="lbl">Individual</span><span>[om.fmn]</span></div>
<div class="row"><span class="lbl">Birth date</span><span>[om.dobm]</span></div>
<div class="row"><span class="lbl">Medicaid ID</span><span>[om.cin]</span></div>
<div class="row"><span class="lbl">Lives with</span><span>[r24.n] (mother), [om+r24.addr]</span></div>
<div class="row"><span class="lbl">Mother's phone</span><span>[r24.cell]</span></div>
<div class="row"><span class="lbl">Primary Dx</span><span>[om.dx1]; [om.dx2]</span></div>
<h3>Habilitation goals</h3>
<table border="1" cellspacing="0" cellpadding="4">
<tr><th>#</th><th>Staff action</th><th>Frequency</th><th>Method</th></tr>
<tr><td>1</td><td>Prompt [om.f] to choose his activity with the picture board</td><td>each day</td><td>verbal</td></tr>
<tr><td>2</td><td>Assist with stretching after his [om.tx:Botox injections] as PT showed (see [o32.n]'s sheet)</td><td>Mon/Wed</td><td>hand over hand</td></tr>
<tr><td>3</td><td>Carry seizure bag; [om.med:Nayzilam 5 mg] if over 4 min</td><td>always</td><td>&nbsp;</td></tr>
</table>
<p>Plan written by [s23.n], Day Hab Supervisor, 7/8/2024. Page 1 of 1</p>
<!-- printed from sess 88213 -->
</body></html>
""")

# 14 ---- MAR of a house, sheet with a grid of days
x = XL('Medical/MAR/Cady Hill MAR Nov 2024.xlsx')
ws = x.sheet('MAR', [30, 9] + [4.2] * 30)
x.row('MEDICATION ADMINISTRATION RECORD     November 2024     Cady Hill IRA', bold=True, size=13)
r = random.Random('mar')
for p in ('fp', 'dg', 'hz', 'ag', 'tl'):
    x.row()
    x.row('[%s.LF]   DOB [%s.dobs]   #[%s.mrn]' % (p, p, p), bold=True, fill='FFF2CC')
    x.row('Dx: [%s.dx1], [%s.dx2]' % (p, p))
    x.row('Drug / dose', 'Time', *range(1, 31), bold=True)
    for k, tm in (('med1', '8a'), ('med1', '8p'), ('med2', '8a')):
        x.row('[%s.%s]' % (p, k), tm, *[r.choice(['VB', 'JO', 'BW', 'RA', 'VB']) if i < 18 else '' for i in range(30)])
x.row()
x.row('Initials: VB [s20.n]   JO [s21.n]   BW [s22.n]   RA [s23.n]      R = refused   H = hospital   L = leave')
x.save()

# 15 ---- MAR of one person, PDF across
c = CV('Medical/MAR/Haverly MAR 1124.pdf', landscape(letter))
c.s(30, 580, 'Mohawk Valley LTC Pharmacy', 'Helvetica-Bold', 11)
c.s(762, 580, 'MAR  11/01/24 - 11/30/24', 'Helvetica-Bold', 11, 'r')
y = 552
for k in ('[th.med1] tab|1 tab by mouth twice a day for seizures|8A 8P', '[th.med2] tab|1 tab every Monday, upright 30 min|6A', '[th.med:Senna-S 8.6-50 mg]|2 tabs at bedtime|8P',
          '[th.med:Acetaminophen 500 mg]|2 tabs every 6 hrs PRN pain or fever|PRN'):
    a, b, t = k.split('|')
    c.c.rect(30, y - 34, 732, 44)
    c.s(34, y, a, 'Helvetica-Bold', 9)
    c.s(34, y - 12, b, size=8)
    c.s(34, y - 24, 'Dr. [o01.l]', size=7)
    c.s(222, y - 10, t, size=8)
    for i in range(30):
        c.c.line(252 + i * 17, y - 34, 252 + i * 17, y + 10)
        c.s(255 + i * 17, y + 2, str(i + 1), size=5)
    y -= 50
c.s(34, y - 4, 'TREATMENTS: swipe magnet over [th.tx:vagus nerve stimulator] at onset of seizure. Hip protectors daytime.', size=9)
c.c.rect(30, 40, 732, 66)
c.s(36, 92, 'Resident: [th.LFM]', 'Helvetica-Bold', 10)
c.s(300, 92, 'Birthdate: [th.dob]', size=9)
c.s(470, 92, 'Medicaid: [th.cin]', size=9)
c.s(620, 92, 'Med Rec #: [th.mrn]', size=9)
c.s(36, 76, 'Facility: Bradt Hill IRA', size=9)
c.s(300, 76, 'Allergies: [th.dx:sulfa allergy]', size=9)
c.s(470, 76, 'Physician: [o01.n] MD', size=9)
c.s(36, 60, 'Diagnosis: [th.dx1]; [th.dx2]; [th.dx3]', size=9)
c.save()

# 16 ---- discharge letter
c = CV('Medical/Hospital/Lovelace discharge 7-22-24.pdf')
c.s(306, 752, 'ST. AGATHA MEMORIAL HOSPITAL', 'Times-Bold', 16, 'c')
c.s(306, 738, '300 Hospital Hill Road, Amsterdam, New York 12010', 'Times-Italic', 10, 'c')
c.s(60, 705, 'July 22, 2024', 'Times-Roman', 11)
c.s(60, 680, '[o01.n], MD\n55 Market Plaza\nAmsterdam, NY 12010', 'Times-Roman', 11)
c.s(340, 680, 'RE:  [sl.fmn]\nMRN: [sl.hmrn]\nDOB: [sl.dobn]\nAdmitted 7/19/24   Discharged 7/22/24', 'Times-Roman', 11)
y = c.para(60, 605, 'Dear Dr. [o01.l]:\n \nThank you for allowing us to take part in the care of your patient. [sl.mr] is a 32 year old woman with [sl.dx1] and [sl.dx2] who lives in a group residence and was brought by staff with severe back and leg pain and a temperature of 100.9. Hemoglobin on arrival was 6.8. Chest film was clear.\n \nShe was given [sl.tx:two units of packed red cells], [sl.tx:intravenous fluids] and [sl.med:hydromorphone by PCA], changed on the second day to [sl.med:oxycodone 5 mg]. She was seen by hematology, who advise that [sl.med1] daily be continued and [sl.med:penicillin VK] not be stopped.\n \nDischarge diagnosis: [sl.dx:Vaso-occlusive crisis]; [sl.dx:acute on chronic anemia].\n \nFollow-up: [sl.tx:Hematology clinic] 8/5/24 at 10:40. Residence staff ([s25.n]) were instructed at bedside. Her mother [r18.n] was reached by telephone at [r18.ph].', 490, 'Times-Roman', 11, 14)
c.s(60, y - 20, 'Sincerely,', 'Times-Roman', 11)
c.s(60, y - 60, '[o18.n], MD\nHospitalist Service   (518) 555-0300', 'Times-Roman', 11)
c.save()

# 17 ---- immunisations
rows = [['site', 'lname', 'fname', 'birthdt', 'mcaid', 'flu_2425', 'covid_2425', 'tdap', 'pneumo', 'ppd_mm', 'remarks']]
for s_, p, a, b, t_, pn, rm in [('PK', 'gs', '10/03/24', '10/03/24', '2019', 'PCV20 2023', ''), ('PK', 'nf', '10/03/24', 'ref', '2020', '', ''),
                               ('PK', 'wd', '10/03/24', '10/03/24', '2016', '', 'held by 3 staff'), ('PK', 'ms', '10/03/24', '10/03/24', '2018', 'PCV20 2022', '[ms.tx:Fluzone HD]'),
                               ('BH', 'ow', '10/08/24', '10/08/24', '2021', 'PCV20 2023', '[ow.dx:COPD] - priority'), ('BH', 'br', '10/08/24', '', '2021', '', ''),
                               ('CH', 'sb', '10/10/24', '10/10/24', '2015', 'PPSV23 2019', ''), ('CH', 'vk', 'ref', 'ref', '2022', '', 'mother objects'),
                               ('CH', 'tl', '10/10/24', '10/10/24', '2022', 'PCV20 2024', '[tl.dx:immunocompromised]'), ('QS', 'lh', '10/15/24', '', '2017', '', '')]:
    rows.append([s_, '[%s.cl]' % p, '[%s.cf]' % p, '[%s.dob]' % p, '[%s.cin]' % p, a, b, t_, pn, '0', rm])
table_csv('Medical/Immunization/immun_2024_all_sites.csv', rows)

# 18 ---- flu clinic sign-up for staff
d = DX('Medical/Immunization/Staff flu clinic 10-24 sign up.docx', 'Arial', 10, wide=True)
d.p('STAFF FLU CLINIC - Oct. 24, 2024 - Mill Pond Day Hab gym', bold=True, size=14)
d.p('Valley Visiting Nurses will bill your insurance. Please PRINT. Bring your card.')
d.t([['', 'PRINT NAME', 'Date of birth', 'Insurance & ID number', 'Phone', 'Egg allergy?', 'Arm', 'Lot'],
     ['1', '[s23.n]', '[s23.dobn]', 'Adirondack Health Plan [s23.ins]', '[s23.phd]', 'N', 'L', 'UT8123'],
     ['2', '[s24.n]', '[s24.dobn]', 'Adirondack Health Plan [s24.ins]', '[s24.phd]', 'N', 'L', 'UT8123'],
     ['3', '[s26.n]', '[s26.dobn]', 'husbands - [s26.ins]', '[s26.celld]', 'N', 'R', 'UT8123'],
     ['4', '[s13.n]', '[s13.dobn]', 'Medicare [s13.mbi]', '[s13.phd]', 'N', 'L', 'HD4410'],
     ['5', '[s28.n]', '[s28.dobn]', 'none - pd cash $30', '[s28.phd]', 'YES - [s28.dx:hives]', '--', 'not given'],
     ['6', '[s30.n]', '[s30.dobn]', 'Medicaid [s30.cin]', '[s30.celld]', 'N', 'L', 'UT8123']], size=9)
d.p('Nurse: [o37.n], RN')
d.save()

# 19 ---- count of controlled drugs
txt('Medical/controlled count Bradt Hill 11-12.txt', """
CONTROLLED SUBSTANCE COUNT SHEET - BRADT HILL - 11/12/24
(two signatures each shift)

Person                    Drug                            Rx no.     7A   3P   11P
------------------------  ------------------------------  ---------  ---  ---  ---
[th.lf|24]  [th.med1|30]  N 448120   62   62   60
[jd.lf|24]  [jd.med2|30]  N 448377   14   14   14
[im.lf|24]  [im.med:Vimpat 100 mg|30]  C 451902   41   40   39
[sl.lf|24]  [sl.med:Oxycodone IR 5 mg|30]  N 450011   11   11   10
[ow.lf|24]  [ow.med:Temazepam 15 mg|30]  N 447865   20   20   19

11P discrepancy [sl.fl]: 1 tab given 8:50p for leg pain, signed late. OK per [o04.n].

Off: [s17.n]    On: [s27.n]
""")

# 20 ---- dental consult
rtf('Medical/Consults/dental consult Pavlik.rtf', """
**TAMARACK HOLLOW SERVICES - MEDICAL CONSULTATION FORM**
(staff fill in top, doctor fills in bottom, return to nurse same day)

Name:\t[fp.n]\t\tDOB:\t[fp.dobs]
Lives at:\tCady Hill\t\tSeen by:\tDr. [o13.n], DDS
Medicaid:\t[fp.cin]\t\tEscort:\t[s20.n]
Dx:\t[fp.dx1]; [fp.dx2]
Meds now:\t[fp.med1], [fp.med2], [fp.med:aspirin 81 mg]
Reason for visit:\tpain lower left, not chewing

**FINDINGS**
[fp.dx:Gross decay #19, abscess]. Generalized [fp.dx:periodontitis].

**TREATMENT**
[fp.tx:Extraction #19] with local. [fp.med:Amoxicillin 500 mg] tid x 7 days. Soft foods 3 days.
Will need [fp.tx:full mouth debridement] under sedation at St. Agatha OR. Consent from sister, [fp.mr] cannot sign.

Return:\t2 weeks
Signature:\t[o13.n] DDS\tDate: 10/29/24
""", 'Arial', 20)

# 21 ---- psychiatric review
d = DX('Medical/Consults/psych review quarterly - Sept.docx', 'Garamond', 12)
d.p('[o02.n], M.D.\nDiplomate, American Board of Psychiatry\n14 Canal View, Suite 2, Amsterdam NY 12010', align='c')
d.p('September 26, 2024')
d.p('To: [o04.n], RN, Tamarack Hollow')
d.p('Re: Clinic of 9/24')
d.p('I saw six persons from your houses on Tuesday. My notes follow; full reports will be sent.')
d.p('**[lh.n]** (b. [lh.dobn]). [lh.dx:Bipolar I], more pressured than in June. Lithium level 0.52. Raise [lh.med:lithium carbonate] to 900 mg daily; repeat level in 7 days. Continue [lh.med2].')
d.p('**[ow.n]** (b. [ow.dobn]). [ow.dx3], stable. ANC 3.1. No change in [ow.med:clozapine]. I would like him off cigarettes, with his lungs.')
d.p('**[ec.n]** (b. [ec.dobn]). Mood is low since the death of a friend. [ec.dx:Major depression, recurrent]. Increase [ec.med:escitalopram] from 10 to 20 mg. Counseling to go on.')
d.p('**[rp.n]** (b. [rp.dobn]). [rp.dx1] with [rp.dx2]; mother reports he does not sleep. Move [rp.med:guanfacine] to bedtime.')
d.p('**[hz.n]** (b. [hz.dobn]). Self-injury up to nine episodes a day. Start [hz.med:olanzapine 2.5 mg] at night, consent from parents [r20.n] and [r21.n] obtained by telephone.')
d.p('**[vk.n]** (b. [vk.dobn]). [vk.dx:Anxiety disorder]. [vk.med2] helps. No change.')
d.p('Yours truly,')
d.p('[o02.n]')
d.save()

# 22 ---- seizures
rows = [['SEIZURE RECORD', '', '', '', '', ''], ['Individual:', '[cq.n]', 'DOB:', '[cq.dobh]', 'Neurologist:', 'Dr. [o03.n]'], ['Type:', '[cq.dx2] - [cq.dx:generalized tonic-clonic], drops', '', '', '', ''],
        [], ['Date', 'Start', 'Length', 'What it looked like', 'Rescue med', 'Staff']]
for a in [('9/2/24', '5:20 pm', '3 min', 'fell from chair, shaking all over, blue lips', '[cq.med:Valtoco 10 mg]', '[s21.name:J. Okonkwo]'), ('9/19/24', '6:05 am', '1 min', 'in bed, stiff', '', '[s22.name:B. Wormuth]'),
          ('10/7/24', '11:30 am', '45 sec', 'drop', '', 'day hab'), ('10/30/24', '2:10 am', '2 min', 'shaking, wet bed', '', '[s22.name:B. Wormuth]'), ('11/13/24', '4:44 pm', '4 min', 'x2 back to back', '[cq.med:Valtoco 10 mg]', '[s20.name:V. Blackwood]')]:
    rows.append(list(a))
rows.append([])
rows.append(['Current:', '[cq.med1] tid, [cq.med2] bid', '', '', '', ''])
table_csv('Medical/Seizure records/Quackenbush.csv', rows)

# ---------------------------------------------------------------- billing
# 23 ---- service notes, fixed width print
r = random.Random('notes')
s = """
TAMARACK HOLLOW SERVICES INC                 MEDICAID SERVICE DOCUMENTATION               RUN 11/02/2024 06:14
PROGRAM 4417 MILL POND DAY HAB               GROUP DAY HABILITATION                       PAGE    1
------------------------------------------------------------------------------------------------------------------
CLIENT NAME             CIN       DOB       SVC DATE  UNITS  RATE CD  ICD-10   STAFF            NOTE
------------------------------------------------------------------------------------------------------------------
"""
for p, icd, st, nt in [('da', 'F84.0', 's23', '[da.f] used the [da.tx:sensory room] twice, chose bean bin'),
                       ('ly', 'Q90.9', 's24', 'Practiced coins. Tired, cardiologist says ok'),
                       ('om', 'G80.0', 's23', 'Stretching after [om.tx:Botox]. No seizures'),
                       ('rs', 'F70', 's26', 'BG 248 at 11:30, [rs.med:Humalog] 4 units by RN'),
                       ('jt', 'F84.0', 's26', 'Asked for break on his device x5'),
                       ('nb', 'Q96.9', 's24', '[nb.tx:Hearing aids] in. Led the sing along'),
                       ('ag', 'F71', 's23', '[ag.med:Timolol] drops at noon, out early for eye dr'),
                       ('gs', 'F71', 's24', 'Declined art group')]:
    s += '[%s.LF|24][%s.cin]  [%s.dobc]  20241031  1      4478     [%s.dx:%s]%s[%s.name:%s]  %s\n' % (
        p, p, p, p, icd, ' ' * (9 - len(icd)), st, (P[st].first[0] + '. ' + P[st].last), nt)
s += """------------------------------------------------------------------------------------------------------------------
TOTAL RECORDS     8      UNITS   8      EXCEPTIONS   0
"""
txt('Billing/svc_notes_4417_20241031.txt', s, nl='\r\n')

# 24 ---- EVV
r = random.Random('evv')
rows = [['VisitID', 'ProviderMedicaidID', 'MemberMedicaidID', 'MemberLastName', 'MemberFirstName', 'MemberDOB', 'CaregiverLast', 'CaregiverFirst',
         'CaregiverPhone', 'ServiceAddress', 'ServiceCity', 'ServiceZip', 'HCPCS', 'ClockIn', 'ClockOut', 'Verification']]
n = 7710384
for p, s_, a, b in [('rs', 's12', '2024-10-07T15:02', '2024-10-07T18:01'), ('rs', 's12', '2024-10-09T15:00', '2024-10-09T18:05'), ('jt', 's15', '2024-10-07T16:10', '2024-10-07T19:00'),
                    ('nb', 's18', '2024-10-08T09:31', '2024-10-08T12:29'), ('nb', 's18', '2024-10-10T09:28', '2024-10-10T12:30'), ('da', 's15', '2024-10-08T15:40', '2024-10-08T18:40'),
                    ('ly', 's09', '2024-10-11T15:15', '2024-10-11T17:45'), ('om', 's09', '2024-10-12T10:00', '2024-10-12T14:02')]:
    n += r.randrange(3, 90)
    rows.append([str(n), '04471902', '[%s.cin]' % p, '[%s.CL]' % p, '[%s.CF]' % p, '[%s.dobi]' % p, '[%s.CL]' % s_, '[%s.CF]' % s_, '[%s.cellc]' % s_,
                 '[%s.evst]' % p, '[%s.town]' % p, '[%s.zip]' % p, 'S5150', a, b, r.choice(['GPS', 'GPS', 'IVR', 'Manual'])])
table_csv('Billing/EVV/evv_visits_202410.csv', rows, nl='\n', quoting=csv.QUOTE_ALL)

# 25 ---- remittance, PDF in typewriter type
c = CV('Billing/Remits/eMedNY remit 2447.pdf', landscape(letter))
y = 580
lines = ['MEDICAL ASSISTANCE (TITLE XIX) PROGRAM                         REMITTANCE STATEMENT                         CYCLE 2447',
         'TO: TAMARACK HOLLOW SERVICES INC    PROV ID 04471902    DATE 11/04/2024    PAGE 02', '',
         'OFFICE ACCT NO   CLIENT NAME            CLIENT ID   TCN               DATE OF SVC   PROC   UNITS   CHARGED    PAID      STATUS  ERRORS', '-' * 134]
r = random.Random('remit')
for p, stt, e in [('mk', 'PAID', ''), ('db', 'PAID', ''), ('pv', 'PAID', ''), ('ct', 'DENY', '00162'), ('lh', 'PAID', ''), ('nf', 'PAID', ''), ('kt', 'PEND', '01131'), ('hz', 'PAID', ''), ('ag', 'PAID', ''),
                  ('e18', 'PAID', ''), ('e20', 'DENY', '00140')]:
    ch = r.randrange(14000, 48000) / 100
    lines.append('[%s.mrn|17][%s.LF|23][%s.cin]    24%d-%07d-0   10/%02d/24      4423   1.000   %8.2f   %8.2f   %-7s %s' % (
        p, p, p, r.randrange(280, 310), r.randrange(10 ** 6, 10 ** 7), r.randrange(1, 31), ch, ch if stt == 'PAID' else 0, stt, e))
lines += ['', 'NET AMOUNT PAID    2,471.18        VOUCHER 000318842']
for line in lines:
    c.s(28, y, line, 'Courier', 8.2)
    y -= 14
c.save()

# 26 ---- denials, thread with quotes
eml('Billing/mail/RE denials Trinidad and Truong.eml', """
Return-Path: <jszymanski@tamarackhollow-services.org>
Date: Thu, 7 Nov 2024 14:22:10 -0500
From: Joan Szymanski <jszymanski@tamarackhollow-services.org>
To: Monica Rienzo <mrienzo@trivalleycco.org>
Cc: Nina Castellano <ncastellano@tamarackhollow-services.org>
Subject: RE: denials - Trinidad and Truong
Message-ID: <20241107142210.4471@mail.tamarackhollow-services.org>
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii
Content-Transfer-Encoding: 7bit

Monica -

Thanks. I will rebill [ct.l] today. For [kt.f] the state wants the birth
date on the 2442 to match, and WMS has 1949 (!). The right one is [kt.dob],
I have the birth certificate here. His SSN in case they ask: [kt.ssn].

Also one from the nursing side, Nina is copied: [e20.n], CIN [e20.cin],
Medicare [e20.mbip], denied for no PRI.

[o10.n]
Billing / Fiscal, ext 141

> -----Original Message-----
> From: Monica Rienzo
> Sent: Thursday, November 7, 2024 11:05 AM
> Subject: RE: denials - Trinidad and Truong
>
> Joan, [ct.n] ([ct.cin]) was recertified 10/31. The gap was because his
> mom [r05.n] moved and the packet went to the old place. New
> address for her is [r05.addr], phone [r05.phd].
>
> For [kt.n] ([kt.cin]) I see nothing wrong on my end??
>
>> -----Original Message-----
>> From: Joan Szymanski
>> Sent: Wednesday, November 6, 2024 4:48 PM
>>
>> Hi Monica, two denials in cycle 2447, see attached. Can you check
>> eligibility for both? Need it before the 30 day mark.
""")
for o in ('o06', 'o16'):
    note(o, FILES[-1], 'name', P[o].get('n')[2])

# ---------------------------------------------------------------- human resources
# 27 ---- roster
x = XL('HR/Staff roster CONFIDENTIAL 2024.xlsx')
x.sheet('Full time', [8, 16, 14, 13, 13, 16, 36, 16, 28, 20, 11])
x.row('Tamarack Hollow Services - Employee Roster', bold=True, size=14)
x.row('as of 10/31/2024 - HR only - do not e-mail')
x.row()
x.row('Emp #', 'Last', 'First', 'Birth Date', 'SS#', 'Home phone', 'Street', 'City', 'Zip', 'Personal e-mail', 'Position', bold=True, fill='E2EFDA')
for i, (p, pos) in enumerate([('s01', 'DSP'), ('s02', 'DSP'), ('s03', 'DSP II'), ('s04', 'DSP overnight'), ('s06', 'DSP'), ('s07', 'LPN'), ('s10', 'DSP'), ('s13', 'Driver'),
                              ('s16', 'Residence Mgr'), ('s17', 'DSP overnight'), ('s19', 'RN'), ('s20', 'Asst Mgr'), ('s25', 'Residence Mgr')]):
    x.row(1040 + i * 7, '[%s.cl]' % p, '[%s.cf]' % p, '[%s.dob]' % p, '[%s.ssn]' % p, '[%s.ph]' % p, '[%s.evst]' % p, '[%s.town]' % p, '[%s.zip]' % p, '[%s.em]' % p, pos)
x.row()
x.row('Count', 13)
x.sheet('Per diem & relief', [26, 16, 40, 18])
x.row('PER DIEM / RELIEF - call in this order', bold=True)
x.row('Name', 'Cell', 'Lives', 'Can work', bold=True)
for p, w in [('s12', 'any PK or CH'), ('s15', 'weekends'), ('s18', 'not Tues'), ('s26', 'eves only'), ('s29', 'driving too')]:
    x.row('[%s.n]' % p, '[%s.celld]' % p, '[%s.addrt]' % p, w)
x.save()

# 28 ---- timesheets, one block a person
x = XL('HR/Timesheets/PP22 Pine Knoll.xlsx')
x.sheet('PP22', [14, 10, 10, 10, 10, 10, 10, 10, 10])
x.row('TIMESHEET   Pay period 22   10/20/24 - 11/02/24   Pine Knoll', bold=True, size=12)
for p, emp, wk in [('s08', '1188', [8, 8, 0, 8, 8, 0, 8]), ('s10', '1082', [0, 8, 8, 8, 8, 8, 0]), ('s14', '1201', [12, 12, 0, 0, 12, 4, 0]), ('s05', '1163', [8, 0, 8, 8, 0, 8, 8])]:
    x.row()
    x.row('Employee:', '[%s.n]' % p, '', '', 'Emp ID', emp, '', 'SSN:', '[%s.ssn]' % p)
    x.row('', 'Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Total', bold=True)
    x.row('Week 1', *wk, sum(wk))
    x.row('Week 2', *wk[::-1], sum(wk))
    x.row('Sign:', '[%s.n]' % p, '', '', 'Approved:', '[s25.name:T. Spoor]')
x.save()

# 29 ---- direct deposit forms, labels above values, a page a person
c = CV('HR/Direct deposit/DD forms Oct hires.pdf')
for p, bank, kind in [('s12', 'Kayaderosseras Savings Bank', 'Checking'), ('s21', 'Mohawk Vale Federal Credit Union', 'Savings'), ('s30', 'First Adirondack Bank, N.A.', 'Checking')]:
    c.s(306, 740, 'AUTHORIZATION FOR DIRECT DEPOSIT OF PAY', 'Helvetica-Bold', 14, 'c')
    c.s(60, 712, 'Return to Payroll by Friday noon. Attach a voided check.', size=9)
    yy = 680
    for a, b in [('Employee name (as on Social Security card)', '[%s.full]' % p), ('Social Security Number', '[%s.ssn]' % p), ('Mailing address', '[%s.addr2]' % p), ('Telephone', '[%s.cell]' % p),
                 ('E-mail for pay stub', '[%s.em]' % p), ('Name of bank or credit union', bank), ('Routing / ABA', '[%s.rtn]' % p), ('Account no.', '[%s.acct]' % p), ('Type', kind),
                 ('Amount', '100 % of net')]:
        c.s(60, yy, a, 'Helvetica-Oblique', 8)
        c.s(60, yy - 14, b, 'Courier', 11)
        yy -= 46 if 'addr2' in b else 34
        c.c.line(60, yy + 12, 400, yy + 12)
    c.s(60, yy - 20, 'Signed: [%s.n]                Date: 10/%d/2024' % (p, 3 + len(bank) % 20), size=10)
    c.s(60, yy - 50, 'Payroll use:  entered by [o38.n]', size=8)
    c.c.showPage()
c.c.save()

# 30 ---- deposit register, fixed width
s = """
PAYROLL DIRECT DEPOSIT REGISTER                        CHECK DATE 11/08/2024                 TAMARACK HOLLOW SERVICES
CO TH1   BATCH 0022                                                                          PREPARED BY: P GIORDANO
EMP     NAME                      SSN          TRANSIT     ACCOUNT         TYP       NET PAY
"""
tot = 0
for i, p in enumerate(['s01', 's02', 's03', 's04', 's06', 's07', 's09', 's11', 's13', 's14', 's16', 's17', 's19', 's22', 's24', 's27', 's28']):
    net = 88000 + (i * 7919) % 61000
    tot += net
    s += '%04d    [%s.LFM|26][%s.ssn]  [%s.rtn]   [%s.acct|16]%s    %10s\n' % (1040 + i * 9, p, p, p, p, 'SC'[i % 3 > 0], '{:,.2f}'.format(net / 100))
    if i == 8:
        s += '\f\nPAYROLL DIRECT DEPOSIT REGISTER  (cont.)                CHECK DATE 11/08/2024                                 PAGE 2\n\n'
s += '                                                            ' + ' ' * 20 + 'TOTAL  {:,.2f}\n'.format(tot / 100)
txt('HR/Payroll/DDREG_110824.txt', s)
note('o38', FILES[-1], 'name', 'P GIORDANO')

# 31 ---- I-9 documents
d = DX('HR/I-9 internal audit 2024.docx', 'Calibri', 10, wide=True)
d.h('Form I-9 internal audit - Spring 2024', 1)
d.p('Prepared for [o12.n] by outside counsel [o08.n]. Privileged.')
d.t([['Employee', 'Hired', 'List A', 'List B', 'List C', 'Exp.', 'Finding'],
     ['[s03.lfm]', '5/2/19', 'U.S. passport [s03.pass]', '', '', '8/11/27', 'ok'],
     ['[s05.lfm]', '9/14/22', 'Perm. Resident Card [s05.arn]', '', '', '2/1/29', 'ok'],
     ['[s06.lfm]', '11/7/21', 'Ghana passport [s06.pass] w/ I-551 stamp', '', '', '6/30/24', 'REVERIFY'],
     ['[s08.lfm]', '1/3/23', '', 'NYS DL [s08.dlp]', 'SS card [s08.ssn]', '', 'Section 2 not dated'],
     ['[s14.lfm]', '3/20/23', 'EAD [s14.arn]', '', '', '12/15/24', 'calendar'],
     ['[s17.lfm]', '6/6/18', 'Certificate of naturalization [s17.arn] (not acceptable for A)', '', '', '', 'redo'],
     ['[s22.lfm]', '2/2/09', '', 'NYS DL [s22.dlp]', 'SS card [s22.ssn]', '', 'ok'],
     ['[s27.lfm]', '8/15/22', 'Kenya passport [s27.pass]; alien no. [s27.arn]', '', '', '4/4/26', 'ok']], size=9)
d.p('Three forms were missing the preparer section. See policy 4.11.')
d.save()

# 32 ---- offer letter
d = DX('HR/Offer letters/offer Whitbeck.docx', 'Book Antiqua', 11)
d.p('Tamarack Hollow Services, Inc.\n1500 Erie Terrace, Suite 3\nAmsterdam, NY 12010', align='r')
d.p('November 4, 2024')
d.p('[a1.ttl]\n[a1.addr2]')
d.p('Dear [a1.f],')
d.p('I am happy to offer you the position of Direct Support Professional, overnight, at Cady Hill, at $19.40 an hour, starting November 25. This offer depends on your fingerprint check, the Staff Exclusion List, and a clean driving abstract (license ID [a1.dl]).')
d.p('The pre-employment physical showed a [a1.dx:positive TB test]; please bring the chest x-ray report. Nurse [o04.n] has spoken with you about the [a1.med:isoniazid] for [a1.dx:latent tuberculosis].')
d.p('Please sign and return one copy. We tried your phone ([a1.cellp]) and your e-mail, [a1.em], but the mailbox is full.')
d.p('Very truly yours,\n\n\n[o12.n]\nDirector of Human Resources')
d.save()

# 33 ---- licence check
html('HR/Drivers/LENS_abstract_list.html', """
<html><head><title>LENS</title></head><body bgcolor="#ffffff">
<font face="Arial" size="4"><b>Driver record monitoring - account 88T104</b></font><br>
<font face="Arial" size="2">Printed by [o22.n], Transportation</font>
<pre>
Client ID    Name                          DOB         Cls  Status      Points
-----------  ----------------------------  ----------  ---  ----------  ------
[s13.dl]  [s13.LFM|28]  [s13.dob]  C    VALID        0
[s29.dl]  [s29.LFM|28]  [s29.dob]  C    VALID        2
[s11.dl]  [s11.LFM|28]  [s11.dob]  D    VALID        0
[s02.dl]  [s02.LFM|28]  [s02.dob]  D    SUSPENDED    7
[s15.dl]  [s15.LFM|28]  [s15.dob]  D    VALID        3
[s24.dl]  [s24.LFM|28]  [s24.dob]  D    VALID        0
</pre>
<p><font face="Arial" size="2" color="red">[s02.n]: NOT to drive agency vehicles until cleared. Last conviction: unlicensed op., 8/14/24.</font></p>
</body></html>
""")

# 34 ---- applicants, mail
eml('HR/mail/Fwd applicants DSP Oct.eml', """
From: "Marguerite Paradis" <mparadis@tamarackhollow-services.org>
To: "Theresa Spoor" <tspoor@tamarackhollow-services.org>
Subject: Fwd: DSP applicants from the job fair
Date: Mon, 21 Oct 2024 09:03:44 -0400
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=_th_0021"

--=_th_0021
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

[s25.f],

Two good ones below. Please call them for interviews this week.

1) [a2.n] - [a2.celld] - [a2.em]
   in school at FMCC, wants weekends, lives at [a2.street]

2) [a3.n], [a3.phd], has worked 6 yrs in a nursing home. Bilingual!
   Her email: [a3.em]

[o12.name:Marguerite]

---------- Forwarded message ---------
From: [a3.n] <[a3.em]>
Date: Sat, Oct 19, 2024 at 8:15 PM
Subject: DSP applicants from the job fair
To: <jobs@tamarackhollow-services.org>

Good evening, I met you today at the fair. My resume is attached.
My license is NY [a3.dl], clean. I can start right away.
Thank you and God bless,
[a3.full]
[a3.addr2]

--=_th_0021
Content-Type: text/csv; name="fair_signin.csv"
Content-Disposition: attachment; filename="fair_signin.csv"

time,name,phone,email
10:20,[a2.n],[a2.celld],[a2.em]
11:45,[a3.n],[a3.phd],[a3.em]

--=_th_0021--
""")
note('o12', FILES[-1], 'name', P['o12'].get('n')[2])
note('s25', FILES[-1], 'name', P['s25'].get('n')[2])

# 35 ---- handbook, none
f = PF('HR/Handbook extract - leave and attendance.pdf')
f.h('Employee Handbook', 'Title')
f.h('Section 6. Attendance and leave')
for t_ in ['6.1 A full time employee earns 3.7 hours of vacation each pay period in the first three years of service, and 5.54 hours after that.',
           '6.2 Call-outs must be made by telephone to the manager on duty at least two hours before the shift. A text message is not a call.',
           '6.3 No employee may leave a shift before relief has come. Mandated overtime is assigned in inverse order of seniority from the posted list.',
           '6.4 Bereavement: three days for a parent, spouse, child, sibling or grandparent; one day for a person served with whom the employee worked.',
           '6.5 Jury duty is paid for the first ten days.']:
    f.p(t_)
f.h('Section 7. Holidays')
f.t([['Holiday', 'Paid', 'Premium if worked'], ['New Year\'s Day', 'yes', '1.5'], ['Memorial Day', 'yes', '1.5'], ['Juneteenth', 'yes', '1.5'], ['Independence Day', 'yes', '1.5'], ['Labor Day', 'yes', '1.5'],
     ['Thanksgiving', 'yes', '2.0'], ['Christmas', 'yes', '2.0']], [200, 80, 120])
f.p('Approved by the Board of Directors June 2023. Questions: Human Resources, ext. 120.')
f.save()

# 36 ---- holiday cover, names of staff only
txt('HR/holiday coverage signup.txt', """
THANKSGIVING + XMAS COVERAGE  (2 per house minimum!!)

            Thu 11/28           Wed 12/25           Wed 1/1
Quarry      [s01.name:Tamika], [s06.name:Kwame]       [s03.name:Yesenia], ____       [s04.name:Dale], [s01.name:Tamika]
Pine Knoll  [s10.name:Pat], ____           [s14.name:Fatoumata], [s08.name:Tyler]    ____, ____
Bradt Hill  [s17.name:Nikolai], [s27.name:Samuel]     [s27.name:Samuel], ____        [s09.name:Grace], ____
Cady Hill   [s20.name:Vern], [s21.name:Jasmine]       [s22.name:Bruce], ____         [s20.name:Vern], [s24.name:Quang]

Double time. See your manager, first come first served.  -[o12.name:M. Paradis]
""")

# 37 ---- workers comp
c = CV('HR/Workers comp/C-2F Pettit 2024-06.pdf')
c.s(40, 760, 'State of New York - WORKERS\' COMPENSATION BOARD', 'Helvetica-Bold', 9)
c.s(40, 744, 'EMPLOYER\'S FIRST REPORT OF WORK-RELATED INJURY / ILLNESS', 'Helvetica-Bold', 12)
yy = 716
for sec, items in [('A. EMPLOYER', [('Name', 'Tamarack Hollow Services, Inc.'), ('FEIN', '14-5550187'), ('Carrier', 'Hudson Mutual Compensation Fund, policy W 203344-1')]),
                   ('B. INJURED EMPLOYEE', [('Last name, first name, MI', '[s07.lfi]'), ('Soc. Sec. No.', '[s07.ssn]'), ('Date of birth', '[s07.dob]'), ('Home address', '[s07.addr]'), ('Phone', '[s07.phd]'),
                                            ('Occupation', 'LPN, Elmbrook Wing'), ('Gross weekly wage', '$1,104.00')]),
                   ('C. INJURY', [('Date and hour', '06/11/2024   10:50 AM'), ('How it happened', 'Transferring resident from bed to chair, lift sling slipped, felt pop in back.'),
                                  ('Nature / body part', '[s07.dx:Lumbar strain, herniated disc L4-L5]'), ('First treated at', 'Rotterdam Urgent Care, 6/11/24'),
                                  ('Treatment', '[s07.tx:epidural steroid injection], [s07.med:cyclobenzaprine 10 mg], out of work until 8/5/24'), ('Resident involved', '[e06.n]  (MR# [e06.mrn])')]),
                   ('D. WITNESS', [('Name', '[s28.n]'), ('Telephone', '[s28.phd]')])]:
    c.c.setFillGray(0.88)
    c.c.rect(40, yy - 4, 530, 15, stroke=0, fill=1)
    c.c.setFillGray(0)
    c.s(44, yy, sec, 'Helvetica-Bold', 9)
    yy -= 20
    for a, b in items:
        c.s(50, yy, a + ':', size=9)
        c.s(200, yy, b, 'Times-Roman', 10.5)
        yy -= 17
    yy -= 6
c.s(40, yy - 10, 'Report prepared by [o12.n], HR Director, (518) 555-0120    06/13/2024', size=9)
c.save()

# ---------------------------------------------------------------- resident funds
# 38 ---- personal allowance, a sheet a person
x = XL('Resident Funds/PA ledgers Cady Hill 2024.xlsx')
r = random.Random('pa')
for p in ('fp', 'vk', 'sb', 'ag'):
    x.sheet(P[p].last, [12, 34, 12, 12, 12])
    x.row('PERSONAL ALLOWANCE LEDGER', bold=True)
    x.row('Individual', '[%s.n]' % p)
    x.row('Bank / acct', 'Kayaderosseras Savings [%s.acct]' % p)
    x.row('SS No.', '[%s.ssn]' % p)
    x.row()
    x.row('Date', 'Payee / purpose', 'In', 'Out', 'Balance', bold=True)
    bal = r.randrange(200, 900)
    for d_, w, i, o in [('10/01/24', 'Balance forward', 0, 0), ('10/03/24', 'SSI personal allowance', 178, 0), ('10/09/24', 'Haircut', 0, 22), ('10/17/24', 'Walmart - winter boots', 0, 48), ('10/26/24', 'Bowling and snack', 0, 15)]:
        bal += i - o
        x.row(d_, w, i or '', o or '', bal)
    x.row('', 'Ending balance - verified by [o10.name:J. Szymanski]', '', '', bal, bold=True)
x.save()

# 39 ---- representative payee list
rows = [['Payee list - Tamarack Hollow as organizational rep payee'], ['Name', 'Claim SSN', 'BIC', 'Birth', 'Benefit', 'Monthly', 'Collective acct sub', 'ABA', 'Own savings']]
for p, ben, am in [('mk', 'SSD/DAC', '1,204.00'), ('jo', 'SSI', '1,122.00'), ('lh', 'SSI', '1,122.00'), ('gs', 'SSD', '1,388.00'), ('ms', 'SSA-DAC', '1,611.00'), ('ec', 'SSI', '1,122.00'), ('br', 'SSD', '1,275.00'),
                   ('ow', 'VA+SSD', '1,940.00'), ('dg', 'SSI', '1,122.00'), ('tl', 'SSI', '1,122.00'), ('sb', 'SSA', '1,502.00')]:
    rows.append(['[%s.LF]' % p, '[%s.ssnp]' % p, 'A' if ben != 'SSA-DAC' else 'C1', '[%s.dobs]' % p, ben, am, '', '[%s.rtn]' % p, '[%s.acct]' % p])
rows.append(['11 beneficiaries', '', '', '', '', '14,630.00', '', '', ''])
table_csv('Resident Funds/rep payee list.csv', rows, delim=';', bom=True)

# 40 ---- letter of a trust officer
d = DX('Resident Funds/SNT letter Truong.docx', 'Palatino Linotype', 11)
d.p('ADIRONDACK FIDUCIARY & TRUST', bold=True, size=14)
d.p('P.O. Box 411, Albany, New York 12201  -  Tel (518) 555-0270')
d.p('October 15, 2024')
d.p('[r11.ttl]\n[r11.addr2]')
d.p('**Re: Supplemental Needs Trust f/b/o [kt.full]\nAccount [kt.acct]**')
d.p('Dear [r11.mr]:')
d.p('Enclosed is the annual accounting of the trust for your son. The balance on September 30 was $61,302.44. Because [kt.f] (born [kt.dobl]) receives SSI and Medicaid, please remember that nothing may be paid to him in cash. The tablet for his [kt.tx:speech therapy], and his [kt.med:sertraline] co-payments before Medicaid was restored, were allowed.')
d.p('We also need the Social Security number of the second trustee. We have yours as [r11.ssn] and your son\'s as [kt.ssn].')
d.p('If you have questions you may reach me on my direct line. A copy goes to Tamarack Hollow, attn. [o10.n].')
d.p('Sincerely,')
d.p('[o20.n]\nVice President')
d.save()

# 41 ---- burial funds
f = PF('Resident Funds/burial agreements 2024.pdf', landscape(letter), 40)
f.h('Irrevocable pre-need burial agreements held by Marsh Funeral Home')
f.p('List supplied by [o09.n], Licensed Funeral Director, for annual Medicaid recertification')
f.t([['Beneficiary', 'Born', 'Soc Sec No', 'Agreement', 'Funded', 'Cemetery / wishes'],
     ['[mk.full]', '[mk.dob]', '[mk.ssn]', 'PN-2019-044', '$7,450.00', 'St. Casimir, with parents'],
     ['[pv.full]', '[pv.dob]', '[pv.ssn]', 'PN-2020-012', '$6,900.00', 'Green Hill; no calling hours'],
     ['[ms.full]', '[ms.dob]', '[ms.ssn]', 'PN-2015-101', '$5,200.00', 'Fort Plain; hymn 451'],
     ['[e04.full]', '[e04.dob]', '[e04.ssn]', 'PN-2022-087', '$9,100.00', 'St. Casimir, beside wife [r32.name:Barbara]\'s plot'],
     ['[e11.full]', '[e11.dob]', '[e11.ssn]', 'PN-2023-003', '$8,000.00', 'Cremation'],
     ['[x1.full]', '[x1.dob]', '[x1.ssn]', 'PN-2012-066', '$5,775.00', 'SERVED 10/28/2024']], [150, 66, 80, 90, 70, 240], 9)
f.p('Total 42,425.00. One agreement closed in the year.')
f.save()

# 42 ---- SSA letter as text
txt('Resident Funds/SSA/ssa overpayment Snell.txt', """
Social Security Administration
Supplemental Security Income / Retirement, Survivors and Disability
Important Information
                                        Date: September 30, 2024
                                        Claim Number: [ms.ssn]C1

TAMARACK HOLLOW SERVICES FOR
[ms.FULL]
1500 ERIE TER STE 3
AMSTERDAM NY 12010

We are writing to you about the benefits of the person named above.

You were paid $ 812.00 too much for June through August 2024 because
[ms.n] had more than $2,000 in account [ms.acct] at
Kayaderosseras Savings Bank.

If you disagree, you have 60 days to appeal. The office at
Amsterdam is open 9 to 4. Ask for [o30.n].

                                        Office 518-555-0233
""", enc='cp1252', nl='\r\n')

# 43 ---- card numbers in a mail
eml('Resident Funds/mail/debit cards for outing.eml', """
From: Renee Gagnon <rgagnon@tamarackhollow-services.org>
To: Joan Szymanski <jszymanski@tamarackhollow-services.org>
Date: Fri, 01 Nov 2024 16:40:02 -0400
Subject: debit cards for Darien Lake deposit
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<html><body style="font-family:Calibri">
<p>Joan,</p>
<p>the park wants each person's own card for the deposit. I wrote them off the cards:</p>
<table border=1 cellpadding=3>
<tr><td><b>Who</b></td><td><b>Card</b></td><td><b>Exp</b></td><td><b>Code</b></td></tr>
<tr><td>[jo.n]</td><td>[jo.card]</td><td>04/27</td><td>118</td></tr>
<tr><td>[db.n]</td><td>[db.card]</td><td>11/25</td><td>402</td></tr>
<tr><td>[ct.n]</td><td>[ct.cardd]</td><td>08/26</td><td>733</td></tr>
</table>
<p>[lh.name:Lorraine] has no card, use house petty cash. I can also put it on mine and be paid back: [s16.cardp] exp 2/28.</p>
<p>[s16.n]<br>Residence Manager, Quarry Street<br>ext 160</p>
</body></html>
""")
note('o10', FILES[-1], 'name', P['o10'].get('n')[2])

# ---------------------------------------------------------------- Elmbrook Wing (nursing home)
# 44 ---- MDS summary
f = PF('Elmbrook Wing/MDS/MDS summary Archambault ARD 1024.pdf')
f.h('MDS 3.0 Assessment Summary')
f.p('Facility: Elmbrook Wing    CCN 33-5991    Coordinator: [o16.n], RN')
f.t([['A0500 Legal name', '[e09.full]'], ['A0600A SSN', '[e09.ssn]'], ['A0600B Medicare', '[e09.mbip]'], ['A0700 Medicaid', '[e09.cin]'], ['A0900 Birth date', '[e09.dob]'], ['A1300A Medical record no.', '[e09.mrn]'],
     ['A2300 ARD', '10/24/2024'], ['C0500 BIMS', '13'], ['D0160 PHQ-9', '4'], ['GG0130 Eating / toileting', '05 / 02'], ['I Active diagnoses', '[e09.dx1]; [e09.dx2]; [e09.dx:protein-calorie malnutrition]'],
     ['M0300C Stage 3', '1, present on admission'], ['M1200 Skin treatments', '[e09.tx:pressure reducing mattress]; [e09.tx1]'], ['N0415 High-risk drugs', '[e09.med2]; [e09.med:warfarin]'],
     ['O0400 Therapies', '[e09.tx:Physical therapy, 210 minutes]; [e09.tx:OT 150 minutes]'], ['Z0500 Signed', '[o16.n]  10/29/2024']], [180, 320], 9, head=False)
f.p('**Care area triggers:** pressure ulcer, nutrition, pain, falls. Care plan reviewed with resident and her roommate\'s family out of the room.')
f.save()

# 45 ---- census
html('Elmbrook Wing/census 2024-11-15.htm', """
<HTML><HEAD><TITLE>Midnight census</TITLE><STYLE>TD,TH{font:10pt Tahoma;border:1px solid #999;padding:2px 5px}</STYLE></HEAD>
<BODY><H3>ELMBROOK WING &mdash; MIDNIGHT CENSUS &mdash; 11/15/2024</H3>
<TABLE CELLSPACING=0>
<TR><TH>Rm</TH><TH>Resident</TH><TH>Age/Sex</TH><TH>DOB</TH><TH>Chart</TH><TH>Payer</TH><TH>Policy no.</TH><TH>Principal dx</TH><TH>Code status</TH></TR>
""" + ''.join('<TR><TD>%s</TD><TD>[%s.LF]</TD><TD>%d/%s</TD><TD>[%s.dobn]</TD><TD>[%s.mrn]</TD><TD>%s</TD><TD>[%s.%s]</TD><TD>[%s.dx1]</TD><TD>%s</TD></TR>\n' % (
    rm, p, 2024 - P[p].date.year, P[p].sex, p, p, pay, p, key, p, code) for rm, p, pay, key, code in [
        ('101A', 'e01', 'Medicaid', 'cin', 'DNR'), ('101B', 'e02', 'Medicare A', 'mbi', 'DNR'), ('102', 'e03', 'Medicaid', 'cin', 'Full'), ('103A', 'e04', 'Medicare A', 'mbi', 'MOLST'),
        ('103B', 'e10', 'Adirondack HP', 'ins', 'DNR'), ('104', 'e13', 'Adirondack HP', 'ins', 'Full'), ('105A', 'e12', 'Medicaid', 'cin', 'Full'), ('105B', 'e14', 'Medicaid', 'cin', 'DNR'),
        ('106', 'e15', 'Medicaid', 'cin', 'Full'), ('107A', 'e17', 'Medicare A', 'mbi', 'DNR')]) + """
<TR><TD COLSPAN=9>Beds 40 &nbsp; Occupied 33 &nbsp; (page 1 of 3) &nbsp; Out: none &nbsp; Nurse in charge: [s19.n], RN</TD></TR>
</TABLE></BODY></HTML>
""")

# 46 ---- 24 hour report
txt('Elmbrook Wing/24hr report 11-15.txt', """
24 HOUR NURSING REPORT   ELMBROOK   Fri 11/15/24

Rm 101  Mr + Mrs Vrooman  ([e02.name:Clifford] / [e01.name:Agnes])
   D: [e02.f] wt up 3.4 lb. MD called, [e02.med:Lasix 40 IV] x1. [e02.dx:CHF] watch.
   E: voided 900. No SOB.
   N: [e01.f] up looking for her mother x3. Redirect.
Rm 103B [e10.name:Raymond Dorn]
   D: sat 86% RA, [e10.tx:O2 up to 3L]. [e10.med:Solumedrol] per [o01.name:Dr Natarajan]. Family deciding re hospice.
Rm 106  [e15.name:R. Tisdale]
   D: confused, [e15.dx:asterixis]. [e15.med:Lactulose] q2h till BM. Ammonia 94.
   E: BM x4. Clearer.
Rm 109  [e05.name:Harriet Putman]
   E: s/p [e05.tx:hip ORIF] day 9. Pain 6/10 -> [e05.med:oxycodone 5]. Staples out Mon. Son/POA [r33.name:Alan] called [r33.phd] wants a call from DON.
Rm 110  [e16.name:Margaret Hanrahan]
   N: found on floor 3:10a, no injury, [e16.tx:neuro checks x72h]. Daughter [r37.n] called at 6a ([r37.celld]).
Rm 112  [e19.name:Lloyd Shults]
   D: [e19.tx:PICC] dressing changed. Day 5/10 of [e19.med:Levaquin], [e19.dx:RLL pneumonia].

Staff call outs: [s28.name:Lucinda] (N), [s07.name:Deb P] still out on comp.
                                   [s19.name:K. Mulcahy] RN / [o14.n] DON
""")

# 47 ---- care conference of a couple
d = DX('Elmbrook Wing/Care conference Vrooman 10-30.docx', 'Verdana', 9.5)
d.p('**CARE PLAN CONFERENCE**   October 30, 2024   2:00 PM   Rm 101')
d.p('Residents: [e01.full] ([e01.dob]) and [e02.full] ([e02.dob]), married 1953')
d.p('Attending: [o16.n] RN; [o28.n] RD; [o32.n] DPT; social worker [o37.n]; daughter [r30.n] by phone ([r30.phd]); grandson [q05.n]')
d.t([['', '[e01.f]', '[e02.f]'], ['Medicare', '[e01.mbi]', '[e02.mbi]'], ['Diagnoses', '[e01.dx1]; [e01.dx2]', '[e02.dx1]; [e02.dx2]'], ['Medications changed', '[e01.med1] started', '[e02.med2] raised from 3.125'],
     ['Therapy / nursing', '[e01.tx1]', '[e02.tx1]'], ['Weight', '112 (-4)', '171 (+6)'], ['Code status', 'DNR/DNI', 'DNR']], boldcols=(0,), size=9)
d.p('The family would like them to stay in one room. Susan asked about the house at 31 Swart Hill Road; it will be listed in spring.')
d.p('Susan Keck will send the power of attorney. Her mail: [r30.em]. Billing statements go to [r30.addr].')
d.save()

# 48 ---- obituary
rtf('Elmbrook Wing/obituary draft Bouck.rtf', """
DRAFT - please check with family before sending to the paper!!

**[x1.n], 96**

ROTTERDAM - [x1.fmn], 96, of Elmbrook, passed peacefully on October 24, 2024, surrounded by her family, after a long struggle with [x1.dx1].

Born in Sharon Springs on [x1.dobl], she was the daughter of farmers and taught second grade for 31 years. She was predeceased by her husband of 58 years, [q03.n]. Survivors include her children, [q01.n] of Saratoga, [q02.n] of Ohio, and [r38.n] of Fonda; a granddaughter, [q04.n]; and several great-grandchildren.

The family wishes to thank the nurses of Elmbrook and [x1.tx:Mountain View Hospice].

Calling hours Sunday 2 to 4 at the Marsh Funeral Home. Rev. [o27.n] will officiate.

---- notes for [o09.name:Wendell] (not for paper) ----
SS# [x1.ssn]    Medicaid [x1.cin]
Daughter who signs: [r38.n], [r38.addr], [r38.ph]
Insurance check goes to her bank, acct [r38.acct]
""", 'Calibri', 22)

# 49 ---- calendar, none
html('Elmbrook Wing/activities_november.html', """
<html><body><h1 style="text-align:center">Elmbrook Activities &#127811; November</h1>
<table border="1" width="100%"><tr><th>Mon</th><th>Tue</th><th>Wed</th><th>Thu</th><th>Fri</th></tr>
<tr><td>4<br>10:00 Chair yoga<br>2:00 Bingo</td><td>5<br>Election day movie</td><td>6<br>10:30 Mass, Fr. [o17.n]</td><td>7<br>2:00 Sing along</td><td>8<br>Manicures</td></tr>
<tr><td>11<br>Veterans Day program 1:30</td><td>12<br>Baking</td><td>13<br>Resident Council 2 pm</td><td>14<br>Pet visit</td><td>15<br>Bingo</td></tr>
<tr><td>18<br>Chair yoga</td><td>19<br>Crafts: turkeys</td><td>20<br>10:30 Mass</td><td>21<br>Family supper 5 pm</td><td>22<br>Trivia</td></tr>
</table><p>Activities change! Check the board.</p></body></html>
""")

# 50 ---- family contacts, one below the other
d = DX('Elmbrook Wing/family contacts A-Z.docx', 'Tahoma', 10)
d.p('FAMILY CONTACTS', bold=True, size=16)
d.p('responsible party first. Update w/ social work only')
for p, rel, how, extra in [('e06', 'r34', 'daughter', ''), ('e03', 'r31', 'son, HCP', 'works nights, don\'t call before 2'), ('e16', 'r37', 'daughter', ''), ('e08', 'r35', 'daughter, HCP + POA', 'call for any med change ([e08.med2] refused 9/1)'),
                            ('e05', 'r33', 'son, POA', ''), ('e12', 'r36', 'niece', 'habla espanol'), ('e04', 'r32', 'wife', 'hard of hearing, let it ring')]:
    d.p('[%s.lf]' % p, bold=True)
    d.p('Room %s' % (100 + len(P[p].last)))
    d.p('[%s.n], %s' % (rel, how))
    d.p('[%s.addr2]' % rel)
    d.p('H: [%s.phd]' % rel)
    d.p('C: [%s.celld]' % rel)
    if p in ('e03', 'e08', 'e12'):
        d.p('[%s.em]' % rel)
    if extra:
        d.p(extra)
d.save()

# ---------------------------------------------------------------- transport
# 51 ---- run sheet
x = XL('Transport/Run sheet Van 14 fall.xlsx')
x.sheet('AM run', [8, 26, 44, 18, 40])
x.row('VAN 14 - AM RUN', bold=True, size=16)
x.row('Driver', '[s13.n]', '', 'Aide', '[s18.n]')
x.row()
x.row('Pick up', 'Rider', 'Stop', 'Call if no show', 'Need to know', bold=True)
x.row('7:20', '[jt.n]', '[jt.addr]', '[jt.ph]', '[jt.dx:Autistic], does not talk. Harness. Headphones.')
x.row('7:40', '[da.n]', '[da+r22.addr]', '[r22.celld] (mom [r22.f])', 'Sits alone')
x.row('7:55', '[ly.n]', '[ly+r23.addr]', '[r23.cellp] (dad, [r23.f])', '[ly.dx:heart condition], no stairs')
x.row('8:10', '[rs.n]', '[rs.addr]', '[rs.cell]', '[rs.dx:Diabetic] - juice in glove box')
x.row('8:25', '[nb.n]', '[nb.addr]', 'text only [nb.cellp]', '[nb.tx:Hearing aids]')
x.row('8:40', 'Mill Pond', '', '', '')
x.row()
x.row('Gas card PIN is in the envelope, ask [o22.name:Lori P]')
x.save()

# 52 ---- none
d = DX('Transport/Vehicle use policy.docx', 'Calibri', 11)
d.h('Policy 9.2 Use of agency vehicles', 1)
d.p('Effective 1/1/2022. Reviewed 1/2024 by [o22.n], Transportation Supervisor.')
d.num('Only approved drivers may operate an agency vehicle.', 'The pre-trip sheet is filled in before every run. A vehicle with a failed lift is not used.', 'Wheelchairs are secured at four points and the rider by lap and shoulder belt.',
      'No one is left alone in a vehicle for any length of time. Walk to the back at the end of each run.', 'Accidents are reported to the police and the supervisor from the scene.')
d.p('Vendor for repairs: Lasher Auto, [o31.n], (518) 555-0209.')
d.save()

# ---------------------------------------------------------------- guardianship, admissions
# 53 ---- petition
d = DX('Guardianship/17-A petition Zeltmann.docx', 'Times New Roman', 12)
d.p('SURROGATE\'S COURT OF THE STATE OF NEW YORK\nCOUNTY OF FULTON', bold=True)
d.p('- - - - - - - - - - - - - - - - - - - - - - - - - - - - x\nProceeding for the Appointment of a Guardian for\n[hz.FULL],\nPursuant to SCPA Article 17-A\n- - - - - - - - - - - - - - - - - - - - - - - - - - - - x        File No. 2024-311')
d.p('TO THE SURROGATE\'S COURT, Hon. [o07.n]:')
d.p('1.  The petitioners are [r20.full] and [r21.full], the parents of the respondent, both residing at [r20+r21.addr]. Telephone [r20+r21.phd]. Petitioner [r20.n] was born on [r20.dobl]; petitioner [r21.n] was born on [r21.dobl].')
d.p('2.  The respondent, [hz.full], was born on [hz.dobl], Social Security number [hz.ssn], and lives at [hz.addr], a certified residence.')
d.p('3.  Respondent has been found by Dr. [o03.n] to have [hz.dx1] and [hz.dx2], permanent in nature, and is unable to manage himself or his affairs. He takes [hz.med1] and [hz.med2] and follows a [hz.tx:ketogenic diet].')
d.p('4.  Respondent owns a savings account, no. [hz.acct], of about $1,640.')
d.p('5.  Proposed standby guardian: none.')
d.p('WHEREFORE, petitioners pray that letters of guardianship of the person and property issue to them.')
d.p('Sworn to before me this 3rd day of October, 2024\n\n[o35.n], Notary Public\n\n_______________  [r20.n]          _______________  [r21.n]')
d.p('Attorney for petitioners: [o08.n], Breck & Hale LLP, 12 Church Street, Johnstown NY 12095, (518) 555-0288')
d.save()

# 54 ---- list by hand
txt('Guardianship/who has a guardian.txt', """
who has a guardian (for surgery consents etc) - started by Renee, keep it up please

[jd.n] -> parents [r15.name:Jean-Paul] & [r14.name:Marie Delacroix], both. papers in file. [r14+r15.phd]
[ab.n] -> dad [r09.n], [r09.ph]. mother is standby
[rp.n] -> mother Carmen, [r13.name:Carmen Pacheco]. Spanish. [r13.ph], work 518 555 0144
[im.n] -> [r16.n] [r16.cellp] email [r16.em]
[th.n] -> niece [r17.n], [r17.addr] (she moved in Aug)
[dg.n] -> brother [r19.n]  ph [r19.phd]
[sl.n] -> mother [r18.name:Gwen Lovelace] [r18.celld]
[ec.n], [gs.n] -> NONE. surrogate committee. MHLS is [o34.n]
[cq.n] -> [r40.n] (father)  [r40.ph]
[tl.n] -> own self. DO NOT tell family about the [tl.dx:HIV], he said so 3/2023
[sb.n] -> public guardian, Montgomery Co. DSS ask for [o15.n]
""")

# 55 ---- admission by mail
eml('Admissions/mail/Re Ethan - opening at Bradt Hill.eml', """
Received: from mx2.tamarackhollow-services.org; Tue, 12 Nov 2024 20:51:09 -0500
From: Lisa Hilts <[r25.em]>
To: intake@tamarackhollow-services.org
Cc: [r26.f] <[r26.em]>
Subject: Re: Ethan - opening at Bradt Hill
Date: Tue, 12 Nov 2024 20:51:03 -0500
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Hi [o37.name:Alicia],

Here is what you asked for. [eh.name:Ethan Howard Hilts], birthday is [eh.dobn],
social [eh.ssns], Medicaid [eh.cin]. He also has my husband's insurance
through the plant, member [eh+r26.ins] (Craig is the subscriber).

He takes [eh.med1] at night, and [eh.med:clonidine] if he can't settle. His
[eh.dx:Tourette's] is worse when he is tired. We stopped [eh.tx:ABA] in June.

You can call me at work but better on my cell, [r25.cellp]. Craig's is
[r26.cellp]. We are at [eh+r25+r26.addr], come any evening.

[r25.n]

On Tue, Nov 12, 2024 at 3:15 PM Intake wrote:
> Dear Mrs. Hilts,
> a bed may open at Bradt Hill in January. Before we can screen Ethan we
> need his date of birth, numbers, and a list of medicines.
> Thank you,
> [o37.n]
> Intake, (518) 555-0150
""")

# 56 ---- waiting list
rows = [['Residential waiting list, updated 11/1/24', '', '', '', '', '', '', ''], ['Priority', 'Applicant', 'born', 'living now', 'parent / contact', 'contact phone', 'needs', 'note']]
for pr, p, rel, note_ in [('1-emerg', 'zr', 'r27', 'mother ill'), ('1-emerg', 'bw', None, 'foster care ends at 21, DSS worker [o15.n]'), ('2', 'ak', 'r28', 'needs ramp'), ('2', 'mp', 'r29', ''), ('2', 'eh', 'r25', 'see mail')]:
    ids = p + ('+' + rel if rel else '')
    rows.append([pr, '[%s.n]' % p, '[%s.dobm]' % p, '[%s.addr]' % ids, '[%s.n]' % rel if rel else 'DSS', '[%s.ph]' % rel if rel else '518-555-0199', '[%s.dx1]; [%s.tx1]' % (p, p), note_])
table_csv('Admissions/waitlist_nov.csv', rows)

# 57 ---- referral packet, running
f = PF('Admissions/referral summary Rivenburgh.pdf')
f.p('**REFERRAL SUMMARY**', 14)
f.p('Tri-Valley Care Coordination  |  prepared by [o06.n]  |  10/8/2024', 8)
f.p('[zr.fmn] is a 21-year-old woman who lives with her mother, [r27.n], in a rented flat at [zr+r27.addr]. She carries the diagnoses of [zr.dx1] and [zr.dx2]. CIN [zr.cin]; SSN [zr.ssn]; DOB [zr.dob].', 11, 10, 'Times-Roman')
f.p('Her mother was found this summer to have [r27.dx:multiple myeloma] and is in [r27.tx:chemotherapy] at Albany, so that a place is needed soon. Mother may be reached at [r27.cell] or [r27.em].', 11, 10, 'Times-Roman')
f.p('Zoe uses a [zr.tx:chest percussion vest] twice a day and takes [zr.med:Trikafta], [zr.med:pancrelipase] with every meal, and [zr.med:tobramycin by nebulizer] every other month. She must not live with another person with the same illness. She likes swimming, cats, and nail polish.', 11, 10, 'Times-Roman')
f.p('School: Greater Johnstown, aged out June 2024. IQ 48 (WAIS-IV, Dr. [o02.l]).', 11, 10, 'Times-Roman')
f.save()

# 58 ---- day hab attendance, tabs
txt('Day Hab/attendance wk45.txt', """
Mill Pond attendance week 45\t\t\t\t\t\t\t
Name\tM\tT\tW\tTh\tF\tTot\tWhy out
[da.n]\tx\tx\tx\tx\tx\t5\t
[ly.n]\tx\t-\tx\tx\tx\t4\t[ly.tx:echocardiogram] at Albany
[om.n]\tx\tx\tx\t-\t-\t3\t[om.dx:strep throat]
[rs.n]\tx\tx\tx\tx\tx\t5\t
[jt.n]\t-\t-\tx\tx\tx\t3\tfamily trip
[nb.n]\tx\tx\tx\tx\t-\t4\t[nb.tx:hearing aid fitting]
[ag.n]\tx\tx\t-\t-\tx\t3\t[ag.tx:cataract surgery]
Total\t6\t5\t6\t5\t5\t27\t
supervisor [s23.n]
""")

# 59, 60 ---- board and policy, none
d = DX('Board/Minutes 2024-10-22.docx', 'Cambria', 11)
d.h('Board of Directors - Minutes', 1)
d.p('October 22, 2024, 6:30 PM. Present: [o24.n] (chair), [o25.n] (treasurer), [o26.n] (secretary), [o27.n]. Staff: [o05.n].')
d.p('The treasurer reported a surplus of $41,200 for the quarter. The roof of Bradt Hill will be replaced in spring; three bids were received, the lowest $38,900.')
d.p('The executive director reported on the survey of the Elmbrook Wing (two deficiencies, both minor) and on the shortage of overnight staff. A motion to raise the starting wage to $19.40 was made by Mr. Beekman, seconded by Rev. Tuttle, and carried.')
d.p('[o23.n] presented the plan to move the file server. Adjourned 8:05 PM.')
d.save()

f = PF('Policies/Medication administration policy 5.3.pdf')
f.h('Policy 5.3 Administration of Medication', 'Title')
for t_ in ['1. Only AMAP-certified staff and nurses give medication.', '2. The five rights are checked three times: person, drug, dose, time, route.', '3. A refusal is offered again after 30 minutes, then reported to the nurse.',
           '4. Controlled drugs are kept under two locks and counted at every change of shift by two staff.', '5. A medication error is reported to the nurse on duty at once, and to QA within 24 hours.',
           '6. No medicine, including those bought without prescription, is given without a written order.']:
    f.p(t_, 11, 8)
f.p('Owner: Director of Nursing. Contact: Poison Control 1-800-222-1222; nurse on call (518) 555-0133.')
f.save()

# 61 ---- family letter: death of a resident, funds close-out
d = DX('Resident Funds/close-out Frasher estate.docx', 'Times New Roman', 11.5)
d.p('November 12, 2024')
d.p('[o10.n]\nFiscal Office\nTamarack Hollow Services')
d.p('Dear Ms. Szymanski,')
d.p('my brother [x2.full], who lived at your Elmbrook Wing, died on the 2nd of October of [x2.dx2]. I am told that I can ask for what is left in his account, number [x2.acct], for the stone. His Social Security number was [x2.ssn] and he was born [x2.dobl].')
d.p('Please make the check to [r39.n] and send it to me at\n[r39.addr2]')
d.p('or you may put it in my account at Kayaderosseras Savings, [r39.acct], routing [r39.rtn]. I do not have e-mail. My telephone is [r39.phd], evenings.')
d.p('Thank you all for being so good to Gene, he called you all his girls.')
d.p('[r39.n]')
d.save()

# 62 ---- therapy log nursing wing, two people in a row
x = XL('Elmbrook Wing/Rehab/roommates therapy schedule.xlsx')
x.sheet('wk of 11-18', [8, 24, 13, 34, 24, 13, 34])
x.row('', 'Window bed', '', '', 'Door bed', '', '', bold=True)
x.row('Room', 'Name', 'DOB', 'Therapy / precautions', 'Name', 'DOB', 'Therapy / precautions', bold=True)
for rm, a, b in [('101', 'e01', 'e02'), ('103', 'e04', 'e10'), ('105', 'e12', 'e14'), ('107', 'e17', 'e19'), ('111', 'e07', 'e18')]:
    x.row(rm, '[%s.lf]' % a, '[%s.dobi]' % a, '[%s.tx1]' % a, '[%s.lf]' % b, '[%s.dobi]' % b, '[%s.tx1]' % b)
x.row()
x.row('PT [o32.n]   -   dialysis van for 111W leaves 5:45 am')
x.save()

# 63 ---- pharmacy refill fax, as text
txt('Medical/Pharmacy/refill fax 11-13.txt', """
TO:    Mohawk Valley LTC Pharmacy  Attn [o19.n], RPh     FAX 518-555-0166
FROM:  Elmbrook Wing nursing
DATE:  11/13/24                                          PAGES: 1

   1. Resident.....: [e07.n]
      DOB..........: [e07.dobd]
      Rx...........: [e07.med1] tid with meals #90
      Dx...........: [e07.dx1]

   2. Resident.....: [e08.n]
      DOB..........: [e08.dobd]
      Rx...........: [e08.med1] bid #60      D/C [e08.med:Seroquel]
      Dx...........: [e08.dx2]

   3. Resident.....: [e20.n]
      DOB..........: [e20.dobd]
      Rx...........: [e20.med1] IM x1
      Dx...........: [e20.dx1]

   4. Resident.....: [e11.n]
      DOB..........: [e11.dobd]
      Rx...........: [e11.med2] susp 400 mg daily
      Dx...........: [e11.dx1]

   5. Resident.....: [e13.n]
      DOB..........: [e13.dobd]
      Rx...........: [e13.med1] 22.5 mg IM q3mo
      Dx...........: [e13.dx1]

Signed  [o14.n], RN
""")

# 64 ---- a trip over the border
x = XL('Day Hab/Niagara Falls CANADA trip May.xlsx')
x.sheet('who is going', [5, 30, 20, 14, 26, 24, 24])
x.row('Niagara Falls (Canadian side!)  -  May 16-17  -  everybody needs a PASSPORT or enhanced license', bold=True)
x.row('#', 'Traveler', 'Doc. number', 'Born', 'Hotel paid by', 'Card #', 'In case of emergency', bold=True)
x.row(1, '[nb.full]', '[nb.pass]', '[nb.dobd]', 'self', '[nb.card]', '')
x.row(2, '[ly.full]', '[ly.pass]', '[ly.dobd]', 'father [r23.n]', '[r23.card]', '[r23.cellp]')
x.row(3, '[da.full]', '[da.pass]', '[da.dobd]', 'mother [r22.n]', '[r22.card]', '[r22.celld]')
x.row(4, '[jt.full]', 'EDL [jt.dl]', '[jt.dobd]', 'self', '[jt.card]', '')
x.row(5, '[s23.full] (staff)', '[s23.pass]', '[s23.dobd]', 'agency', '', '')
x.row(6, '[s24.full] (staff)', '[s24.pass]', '[s24.dobd]', 'agency', '', '')
x.row()
x.row('', 'Rooms 3 @ $164.00', 492)
x.save()

# ------------------------------------------------------------------------------------------------ truth
affected = {pid for pid, _, e, _ in ROWS}
all_rows = [(pid, f, 'name', v) for (pid, f), v in NAMES.items() if pid in affected] + [row for row in ROWS if row[0] in affected]
order = {f: i for i, f in enumerate(FILES)}
pord = {pid: i for i, pid in enumerate(P)}
eord = {e: i for i, e in enumerate(['name', 'date_of_birth', 'ssn', 'drivers_licence', 'government_id', 'passport', 'bank_account', 'card',
                                    'health_insurance', 'diagnosis', 'treatment', 'medication', 'record_number', 'address', 'phone', 'email'])}
all_rows.sort(key=lambda t: (order[t[1]], pord[t[0]], eord[t[2]], t[3]))
for pid, f, e, v in all_rows:
    assert e == 'name' or (pid, f) in NAMES, ('value without a name', pid, f, e, v)
with open(os.path.join(OUT, 'people.csv'), 'w', newline='', encoding='utf-8') as fh:
    w = csv.writer(fh, lineterminator='\n')
    w.writerow(['id', 'name', 'affected'])
    for pid in P:
        if pid in SEEN:
            w.writerow([pid, P[pid].get('full')[0], int(pid in affected)])
with open(os.path.join(OUT, 'exposures.csv'), 'w', newline='', encoding='utf-8') as fh:
    w = csv.writer(fh, lineterminator='\n')
    w.writerow(['id', 'file', 'element', 'value'])
    w.writerows(all_rows)
print(len(FILES), 'files,', len(affected), 'affected,', sum(p in SEEN and p not in affected for p in P), 'not affected,', len(all_rows), 'exposures')
