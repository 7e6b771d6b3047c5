"""All people, firms, places and numbers in this set are invented.

A labelled set of documents as the file server of a county re-entry services
agency would hold them.   /usr/bin/python3 make.py OUT
writes OUT/share/..., OUT/people.csv and OUT/exposures.csv, the same bytes
every time.

Texts hold marks such as {okafor.fl} or {okafor.ssn}.  F.t() puts in the value
that is defined once for the person and notes it as truth for that file.
"""
import base64
import csv
import datetime
import io
import os
import random
import re
import shutil
import sys
import zipfile

from reportlab import rl_config
rl_config.invariant = 1
from reportlab.lib import colors
from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen import canvas
from reportlab.platypus import (PageBreak, Paragraph, Preformatted, SimpleDocTemplate,
                                Spacer, Table, TableStyle)
import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Inches, Pt
import openpyxl
from openpyxl.styles import Alignment, Font, PatternFill

OUT = sys.argv[1]
SHARE = os.path.join(OUT, 'share')

PEOPLE = {}          # key -> Person, in the order they are defined
NOTED = []           # (key, file, element, value)
NAMED = {}           # (key, file) -> (score, value)
USED = set()         # keys that stand in some file

MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July',
          'August', 'September', 'October', 'November', 'December']


# ------------------------------------------------------------------ numbers
def luhn(body):
    s = 0
    for i, ch in enumerate(reversed(body)):
        d = int(ch)
        if i % 2 == 0:
            d *= 2
            if d > 9:
                d -= 9
        s += d
    return body + str((10 - s % 10) % 10)


def routing(eight):
    w = (3, 7, 1, 3, 7, 1, 3, 7)
    s = sum(a * int(b) for a, b in zip(w, eight))
    return eight + str((10 - s % 10) % 10)


def digits(r, n):
    return str(r.randint(1, 9)) + ''.join(str(r.randint(0, 9)) for _ in range(n - 1))


AREAS = ['740', '740', '740', '740', '614', '330', '937', '220', '304', '513', '419', '681']
BANKS = [('Valley Ridge Federal CU', routing('24407713')),
         ('First Tamarack Bank', routing('04210388')),
         ('Riverbend Savings', routing('04411926')),
         ('Penrose Community Bank', routing('24427350'))]
MAILS = ['gmail.com', 'gmail.com', 'yahoo.com', 'outlook.com', 'hotmail.com', 'icloud.com', 'aol.com']

STREETS = """418 Locust Street|1127 Miller Run Road|66 Quarry Lane|2309 N. Jefferson Ave, Apt 4|915 Tuttle Street
37 Willow Court|1840 Depot Street, Unit 12|502 E. Sycamore St|7714 County Road 29|128 Prospect Avenue
2056 Harmon Pike|311 Canal Street, Apt 2B|84 Birchwood Drive|1602 W. Fourth St|940 Cemetery Road
223 Ellsworth Place|15 Mechanic Street, Rear|3391 Old Mill Road|709 Garfield Ave|1255 Union Street, #6
48 Hickory Knoll Dr|2700 State Route 144, Lot 31|617 S. Court Street|190 Foundry Street|1033 Beech Avenue
56 Tannery Row, Apt 3|4412 Pleasant Hill Road|821 Church Street|1379 Vine Street, 2nd Floor|240 Lafayette Drive""".replace('\n', '|').split('|')
TOWNS = [('Harlan Ferry', '45713'), ('Milburg', '45738'), ('Penrose', '43758'), ('East Fulton', '45722'),
         ('Harlan Ferry', '45714'), ('Cobb Station', '43771')]
ROADS = """Orchard Street|Ridge Road|Maple Avenue|Water Street|Lincoln Ave|Poplar Street|Hocking Street|Mound Street
Dewey Avenue|Chestnut St|Stewart Lane|Grandview Ave|Second Street|Spring Street|Putnam Avenue|Warner Road""".replace('\n', '|').split('|')


class Person:
    pass


def person(key, first, mid, last, suf='', sex='M', year=1980, lives=None, kind='client'):
    assert key not in PEOPLE, key
    r = random.Random('reentry-' + key)
    p = Person()
    p.key, p.first, p.mid, p.last, p.suf, p.sex, p.kind = key, first, mid, last, suf, sex, kind
    n = len(PEOPLE)
    p.id = 'P%03d' % (n + 1)
    p.born = datetime.date(year, r.randint(1, 12), r.randint(1, 28))
    area = r.choice([a for a in range(268, 303)] + [232, 235, 401, 406, 411, 510, 516])
    p.ssn = (area, r.randint(10, 99), r.randint(1000, 9899))
    p.phone = (r.choice(AREAS), r.choice('2345678') + str(r.randint(0, 9)) + str(r.randint(2, 9)), digits(r, 4))
    p.dl = r.choice('RSTU') + r.choice('ABCDEFGHJKLMNPQRSTUVWXYZ') + digits(r, 6)
    p.sid = r.choice('UVW') + r.choice('ABCDEFGHJKLMNPQRSTUVWXYZ') + digits(r, 6)
    p.doc = (('A' if sex == 'M' else 'W') + '%03d-%03d' % (r.randint(512, 829), r.randint(101, 989))) if sex == 'M' \
        else 'W%03d-%03d' % (r.randint(89, 118), r.randint(101, 989))
    p.an = 'A%03d-%03d-%03d' % (r.randint(201, 219), r.randint(100, 999), r.randint(100, 999))
    p.passp = r.choice(['5', '6']) + digits(r, 8)
    p.bank, p.rout = BANKS[n % len(BANKS)]
    p.acct = digits(r, r.choice([8, 9, 10, 10, 12]))
    p.card = luhn(r.choice(['4', '52', '51', '4']).ljust(4, str(r.randint(2, 8))) + digits(r, 11))
    p.ebt = luhn('507700' + digits(r, 9))
    p.medicaid = digits(r, 12)
    p.medicare = r.choice('123456789') + r.choice('ACDEFGHJKMNPQRTUVWXY') + str(r.randint(0, 9)) + str(r.randint(0, 9)) \
        + r.choice('ACDEFGHJKMNPQRTUVWXY') + str(r.randint(0, 9)) + str(r.randint(0, 9)) \
        + r.choice('ACDEFGHJKMNPQRTUVWXY') + r.choice('ACDEFGHJKMNPQRTUVWXY') + '%02d' % r.randint(0, 99)
    p.plan = r.choice('BCHM') + 'TV' + digits(r, 9)
    p.mrn = digits(r, r.choice([6, 7, 8]))
    if lives:
        p.addr = PEOPLE[lives].addr
    else:
        town, z = TOWNS[n % len(TOWNS)]
        if n < len(STREETS):
            st = STREETS[n]
        else:
            st = '%d %s' % (r.randint(12, 2890), ROADS[n % len(ROADS)])
            if n % 4 == 0:
                st += ', Apt %d' % r.randint(1, 14)
        p.addr = (st, town, 'OH', z)
    pl = re.sub('[^a-z]', '', plain(last).lower())
    pf = re.sub('[^a-z]', '', plain(first).lower())
    p.email = [pf + '.' + pl + str(year % 100), pf[0] + pl + digits(r, 3), pl + pf + digits(r, 2),
               pf + '_' + pl + digits(r, 2), pf + pl[:3] + digits(r, 4)][n % 5] + '@' + MAILS[n % len(MAILS)]
    p.dx, p.tx, p.rx = [], [], []
    PEOPLE[key] = p
    return p


def plain(s):
    for a, b in zip('ñáéíóúüÑ', 'naeiouuN'):
        s = s.replace(a, b)
    return s


def health(key, dx='', rx='', tx=''):
    p = PEOPLE[key]
    p.dx = [x.strip() for x in dx.split('|') if x.strip()]
    p.tx = [x.strip() for x in tx.split('|') if x.strip()]
    p.rx = [tuple(y.strip() for y in x.split('/', 1)) for x in rx.split('|') if x.strip()]


# ------------------------------------------------------------------ values
def name_of(p, f):
    suf = (' ' + p.suf) if p.suf else ''
    mi = (p.mid[0] + '.') if p.mid else ''
    j = lambda *a: ' '.join(x for x in a if x)
    d = {
        'full': j(p.first, p.mid, p.last) + suf,
        'fml': j(p.first, mi, p.last) + suf,
        'fl': j(p.first, p.last),
        'fls': j(p.first, p.last) + suf,
        'lf': p.last + ', ' + p.first,
        'lfm': p.last + suf + ', ' + j(p.first, mi),
        'lfi': p.last + ', ' + j(p.first, mi.rstrip('.')),
        'lff': p.last + suf + ', ' + j(p.first, p.mid),
        'fi': p.first[0] + '. ' + p.last,
        'li': p.last + ', ' + p.first[0] + '.',
        'first': p.first, 'last': p.last,
        'mr': ('Mr. ' if p.sex == 'M' else 'Ms. ') + p.last,
        'cl': p.last, 'cf': p.first, 'cm': p.mid[:1], 'ff': p.first, 'gl': p.last,
    }
    if f in d:
        return d[f]
    if f.lower() in d and f.isupper():
        return d[f.lower()].upper()
    return None


def value_of(p, f):
    """-> (element, text to write, value to note or None)"""
    b = p.born
    a, e, s = p.phone
    st, town, state, z = p.addr
    m = re.match(r'(dx|tx|rx|dose)(\d)(l?)$', f)
    if m:
        kind, i, low = m.group(1), int(m.group(2)), m.group(3)
        if kind == 'dose':
            return None, p.rx[i][1], None
        w = p.rx[i][0] if kind == 'rx' else getattr(p, kind)[i]
        if low:
            w = w[0].lower() + w[1:]
        return {'dx': 'diagnosis', 'tx': 'treatment', 'rx': 'medication'}[kind], w, w
    line = '%s, %s, %s %s' % (st, town, state, z)
    v = {
        'dob': ('date_of_birth', b.strftime('%m/%d/%Y')),
        'dobs': ('date_of_birth', '%d/%d/%02d' % (b.month, b.day, b.year % 100)),
        'dobm': ('date_of_birth', '%d/%d/%d' % (b.month, b.day, b.year)),
        'dobl': ('date_of_birth', '%s %d, %d' % (MONTHS[b.month - 1], b.day, b.year)),
        'dobi': ('date_of_birth', b.isoformat()),
        'dobd': ('date_of_birth', '%02d-%s-%d' % (b.day, MONTHS[b.month - 1][:3], b.year)),
        'dobu': ('date_of_birth', '%02d-%s-%02d' % (b.day, MONTHS[b.month - 1][:3].upper(), b.year % 100)),
        'dobh': ('date_of_birth', b.strftime('%m-%d-%Y')),
        'dobp': ('date_of_birth', b.strftime('%m.%d.%Y')),
        'dobn': ('date_of_birth', b.strftime('%Y%m%d')),
        'ssn': ('ssn', '%03d-%02d-%04d' % p.ssn),
        'ssnp': ('ssn', '%03d%02d%04d' % p.ssn),
        'ssnb': ('ssn', '%03d %02d %04d' % p.ssn),
        'dl': ('drivers_licence', p.dl),
        'sid': ('government_id', p.sid),
        'doc': ('government_id', p.doc),
        'docp': ('government_id', p.doc.replace('-', '')),
        'an': ('government_id', p.an),
        'pass': ('passport', p.passp),
        'acct': ('bank_account', p.acct),
        'card': ('card', ' '.join(p.card[i:i + 4] for i in range(0, 16, 4))),
        'cardp': ('card', p.card),
        'cardh': ('card', '-'.join(p.card[i:i + 4] for i in range(0, 16, 4))),
        'ebt': ('card', ' '.join(p.ebt[i:i + 4] for i in range(0, 16, 4))),
        'mcd': ('health_insurance', p.medicaid),
        'mcr': ('health_insurance', p.medicare),
        'plan': ('health_insurance', p.plan),
        'mrn': ('record_number', p.mrn),
        'ph': ('phone', '(%s) %s-%s' % (a, e, s)),
        'phd': ('phone', '%s-%s-%s' % (a, e, s)),
        'phb': ('phone', '%s.%s.%s' % (a, e, s)),
        'phs': ('phone', '%s %s %s' % (a, e, s)),
        'phn': ('phone', a + e + s),
        'php': ('phone', '(%s)%s-%s' % (a, e, s)),
        'em': ('email', p.email),
        'addr': ('address', line),
        'addru': ('address', line.upper()),
        'adc': ('address', '%s, %s' % (st, town)),
        'street': ('address', st),
    }
    if f in v:
        return v[f][0], v[f][1], v[f][1]
    if f == 'a1':                       # street on a line or in a cell of its own; a2 must follow
        return 'address', st, line
    if f == 'a1z':                      # cells street, town, zip without the state
        return 'address', st, '%s, %s, %s' % (st, town, z)
    if f == 'a1u':
        return 'address', st.upper(), line.upper()
    plainly = {'a2': '%s, %s %s' % (town, state, z), 'a2u': ('%s, %s %s' % (town, state, z)).upper(), 'ac': town, 'ast': state, 'az': z,
               'rout': p.rout, 'bank': p.bank, 'mon': MONTHS[b.month - 1]}
    if f in plainly:
        return None, plainly[f], None
    raise KeyError(f)


class F:
    """One file of the share; everything that is put in through it is noted."""
    def __init__(self, rel):
        self.rel = rel
        self.path = os.path.join(SHARE, rel)
        os.makedirs(os.path.dirname(self.path), exist_ok=True)

    def _one(self, m):
        key, f = m.group(1), m.group(2)
        p = PEOPLE[key]
        USED.add(key)
        nm = name_of(p, f)
        if nm is not None:
            low = f.lower()
            noted = nm
            if low == 'cl':
                noted = name_of(p, 'LF' if f.isupper() else 'lf')
            elif low == 'ff':
                noted = name_of(p, 'FL' if f.isupper() else 'fl')
            if low not in ('cf', 'cm', 'gl'):
                score = len(re.sub(r'\W', '', re.sub(r'^M[rs]\. ', '', noted)))
                old = NAMED.get((key, self.rel))
                if old is None or score > old[0]:
                    NAMED[(key, self.rel)] = (score, noted)
            return nm
        element, text, noted = value_of(p, f)
        if noted is not None:
            row = (key, self.rel, element, noted)
            if row not in NOTED:
                NOTED.append(row)
        return text

    def _word(self, m):
        """words used once: {key=element=words}"""
        row = (m.group(1), self.rel, m.group(2), m.group(3))
        assert m.group(1) in PEOPLE and m.group(2) in ('diagnosis', 'treatment', 'medication', 'government_id', 'phone', 'address')
        USED.add(m.group(1))
        if row not in NOTED:
            NOTED.append(row)
        return m.group(3)

    def t(self, s):
        if not isinstance(s, str):
            return s
        out = re.sub(r'\{(\w+)=(\w+)=([^{}]+)\}', self._word, s)
        out = re.sub(r'\{(\w+)\.(\w+)\}', self._one, out)
        assert not re.search(r'\{\w+\.', out), out
        return out

    def w(self, s, width):
        x = self.t(s)
        assert len(x) < width + 1, (x, width)
        return x.ljust(width)

    def date(self, key):
        """date of birth as a true date for a cell"""
        self.t('{%s.dob}' % key)
        return PEOPLE[key].born

    # --- writers
    def text(self, s, enc='utf-8', crlf=False):
        s = self.t(s)
        if crlf:
            s = s.replace('\n', '\r\n')
        with open(self.path, 'wb') as fh:
            fh.write(s.encode(enc))

    def csv(self, rows, delim=',', quote=csv.QUOTE_MINIMAL, enc='utf-8'):
        b = io.StringIO()
        w = csv.writer(b, delimiter=delim, quoting=quote, lineterminator='\r\n')
        for row in rows:
            w.writerow([self.t(c) for c in row])
        with open(self.path, 'wb') as fh:
            fh.write(b.getvalue().encode(enc))

    def docx(self, d):
        d.core_properties.author = 'TCORS'
        b = io.BytesIO()
        d.save(b)
        self._zip(b)

    def xlsx(self, wb):
        b = io.BytesIO()
        wb.save(b)
        self._zip(b)

    def _zip(self, b):
        src = zipfile.ZipFile(io.BytesIO(b.getvalue()))
        with zipfile.ZipFile(self.path, 'w', zipfile.ZIP_DEFLATED) as z:
            for info in src.infolist():
                data = src.read(info.filename)
                if info.filename == 'docProps/core.xml':
                    data = re.sub(rb'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ', b'2024-06-14T09:00:00Z', data)
                zi = zipfile.ZipInfo(info.filename, (2024, 6, 14, 9, 0, 0))
                zi.compress_type = zipfile.ZIP_DEFLATED
                z.writestr(zi, data)

    def rtf(self, parts):
        """parts: (style, text); style b = bold, h = heading, c = centred, '' = plain, t = tabbed"""
        out = ['{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Calibri;}{\\f1\\froman Times New Roman;}}\n'
               '\\paperw12240\\paperh15840\\margl1300\\margr1300\\f0\\fs22\n']
        for style, s in parts:
            s = self.t(s)
            e = ''
            for ch in s:
                if ch in '\\{}':
                    e += '\\' + ch
                elif ch == '\n':
                    e += '\\line\n'
                elif ch == '\t':
                    e += '\\tab '
                elif ord(ch) < 128:
                    e += ch
                elif ord(ch) < 256:
                    e += "\\'%02x" % ord(ch)
                else:
                    e += '\\u%d?' % ord(ch)
            pre = {'b': '\\b ', 'h': '\\b\\fs28 ', 'c': '\\qc\\b ', 't': '\\tx2900\\tx6200 ', 'i': '\\i '}.get(style, '')
            post = {'b': '\\b0', 'h': '\\b0\\fs22', 'c': '\\b0', 'i': '\\i0'}.get(style, '')
            out.append('\\pard ' + pre + e + post + '\\par\n')
        out.append('}')
        with open(self.path, 'wb') as fh:
            fh.write(''.join(out).encode('ascii'))

    def eml(self, headers, body, html=None, enc='8bit'):
        from email import policy
        from email.message import EmailMessage
        m = EmailMessage(policy=policy.SMTP)
        for k, v in headers:
            m[k] = self.t(v)
        cte = {'8bit': '8bit', 'qp': 'quoted-printable', 'b64': 'base64'}[enc]
        m.set_content(self.t(body), cte=cte)
        if html:
            m.add_alternative(self.t(html), subtype='html', cte='quoted-printable')
            m.set_boundary('----=_Part_4471_1183')
        with open(self.path, 'wb') as fh:
            fh.write(m.as_bytes())


def para(f, d, s, bold=False, size=None, align=None, style=None, italic=False):
    p = d.add_paragraph(style=style)
    r = p.add_run(f.t(s))
    r.bold = bold
    r.italic = italic
    if size:
        r.font.size = Pt(size)
    if align == 'c':
        p.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if align == 'r':
        p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    return p


def labelled(f, d, label, val):
    p = d.add_paragraph()
    p.paragraph_format.space_after = Pt(2)
    p.add_run(label).bold = True
    p.add_run(f.t(val))
    return p


def grid(f, d, rows, widths=None, style='Table Grid', head=True):
    t = d.add_table(rows=0, cols=max(len(r) for r in rows))
    t.style = style
    for i, row in enumerate(rows):
        cells = t.add_row().cells
        for j, c in enumerate(row):
            cells[j].text = f.t(c)
            if head and i == 0:
                for r in cells[j].paragraphs[0].runs:
                    r.bold = True
            if widths:
                cells[j].width = Inches(widths[j])
    return t


def put(f, ws, rows, r0=1, c0=1):
    for i, row in enumerate(rows):
        for j, c in enumerate(row):
            if c is not None and c != '':
                ws.cell(row=r0 + i, column=c0 + j, value=f.t(c))


def cols(ws, *widths):
    for i, w in enumerate(widths):
        ws.column_dimensions[openpyxl.utils.get_column_letter(i + 1)].width = w


BOLD = Font(bold=True)
GREY = PatternFill('solid', fgColor='D9D9D9')
MAKERS = []


def maker(fn):
    MAKERS.append(fn)
    return fn


def esc(s):
    return s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')


# ------------------------------------------------------------------ people
CLIENTS = """
okafor|Chidi|Emmanuel|Okafor||M|1986
pomeroy|Darlene|Faye|Pomeroy||F|1969
bautista|Rogelio|Cruz|Bautista|Jr.|M|1978
renfro|Dwight|Allen|Renfro||M|1963
lindqvist|Karin|Marie|Lindqvist||F|1980
tolliver|Marcus|Dewayne|Tolliver||M|1991
szabo|Andrew|Peter|Szabo||M|1975
quarles|Latrice|Monique|Quarles||F|1988
hennessey|Brian|Patrick|Hennessey||M|1967
villasenor|Hector|Manuel|Villaseñor||M|1983
mcelroy|Tanya|Renee|McElroy||F|1979
odonnell|Sean|Michael|O'Donnell||M|1990
pruitt|Jimmy|Ray|Pruitt|Sr.|M|1958
abdi|Faisal|Omar|Abdi||M|1994
nguyen|Tuan|Anh|Nguyen||M|1982
castellano|Vincent||Castellano|III|M|1985
stroud|Shawna|Lynn|Stroud||F|1987
whitaker|Reginald|Lamont|Whitaker||M|1973
beaulieu|Guy|Norman|Beaulieu||M|1961
draper|Kelsey|Ann|Draper||F|1996
ibarra|Luis|Fernando|Ibarra||M|1989
mccray|Terrence|Jamal|McCray||M|1992
fontaine|Crystal|Dawn|Fontaine||F|1984
yoder|Eli|Jacob|Yoder||M|1995
gunderson|Paul|Erik|Gunderson||M|1970
salazar|Maria|Elena|Salazar||F|1976
boone|Travis|Wayne|Boone||M|1988
chambliss|Otis||Chambliss||M|1955
kowalczyk|Stefan|Jan|Kowalczyk||M|1981
prince|Deandre|Malik|Prince||M|1997
hargrove|Nicole|Denise|Hargrove||F|1983
baptiste|Jean-Claude||Baptiste||M|1977
lowe|Cody|James|Lowe||M|1998
lightfoot|Raymond|Joseph|Lightfoot||M|1966
ferris|Amanda|Jo|Ferris||F|1990
mwangi|Peter|Kamau|Mwangi||M|1987
delgado|Yesenia||Delgado-Ruiz||F|1993
stokes|Clarence|Edward|Stokes||M|1959
vandersloot|Keith|Alan|Vandersloot||M|1974
hobbs|Tiffany|Rose|Hobbs||F|1991
rhodes|Leon|Maurice|Rhodes||M|1980
petrakis|Nick|Dimitri|Petrakis||M|1972
sizemore|Bobby|Lee|Sizemore||M|1968
jamison|Ebony|Charisse|Jamison||F|1986
eversole|Dustin|Ray|Eversole||M|1989
tate|Jerome|Anthony|Tate||M|1979
cordova|Angela|Marie|Cordova||F|1985
blevins|Roger|Dale|Blevins||M|1964
haddad|Samir||Haddad||M|1990
weems|Antoine|Darnell|Weems||M|1993
schroeder|Gail|Elaine|Schroeder||F|1962
mullins|Chad|Eugene|Mullins||M|1987
rosado|Carlos|Antonio|Rosado||M|1978
garland|Misty|Dawn|Garland||F|1988
pettway|Lorenzo||Pettway||M|1971
kincaid|Heather|Lynne|Kincaid||F|1992
trask|Warren|Lee|Trask||M|1957
amaya|Oscar|Rene|Amaya||M|1984
hightower|Demetrius|Cole|Hightower||M|1995
sorensen|Dale|Robert|Sorensen||M|1969
nettles|Gloria|Jean|Nettles||F|1965
burkhart|Joshua|Caleb|Burkhart||M|1994
mcdaniel|Theresa|Ann|McDaniel||F|1973
oyelaran|Tunde||Oyelaran||M|1988
crum|Jason|Lee|Crum||M|1985
dupree|Alonzo|Nathaniel|Dupree||M|1976
ballard|Stacy|Michelle|Ballard||F|1989
figueroa|Wilfredo||Figueroa||M|1963
landry|Eugene|Thomas|Landry||M|1960
rasmussen|Kyle|David|Rasmussen||M|1996
townes|Vernon|Lewis|Townes||M|1967
espinoza|Gabriela||Espinoza||F|1990
keough|Daniel|Francis|Keough||M|1982
bright|Sharonda|Nicole|Bright||F|1987
pike|Randall|Scott|Pike||M|1974
zielinski|Mark|Anthony|Zielinski||M|1983
merriweather|Isaiah||Merriweather||M|1999
cantrell|Rhonda|Kay|Cantrell||F|1966
huff|Donnie|Gene|Huff||M|1972
ocampo|Ricardo|Jose|Ocampo||M|1981
langford|Tamika|Shanel|Langford||F|1991
dietz|Walter|Henry|Dietz||M|1954
spurlock|Brandon|Tyler|Spurlock||M|1993
holloway|Curtis|James|Holloway||M|1977
nakai|Leroy|Ben|Nakai||M|1979
ruggiero|Anthony|Michael|Ruggiero||M|1986
womack|Patrice|Elaine|Womack||F|1970
goins|Shane|Michael|Goins||M|1990
treadwell|Lamar|Quincy|Treadwell||M|1984
warsame|Abdirahman|Yusuf|Warsame||M|1992
lykins|Tabitha|Sue|Lykins||F|1994
ackerman|Philip|George|Ackerman||M|1968
moya|Javier|Ernesto|Moya||M|1995
dockery|Alvin|Ray|Dockery||M|1962
stallworth|Kendrick|Javon|Stallworth||M|1998
brannigan|Colleen|Mary|Brannigan||F|1978
"""
for _l in CLIENTS.strip().splitlines():
    _k, _a, _b, _c, _s, _x, _y = _l.split('|')
    person(_k, _a, _b, _c, _s, _x, int(_y))

# relatives: key|first|middle|last|suffix|sex|year|lives with
KIN = """
ngozi|Ngozi||Okafor-Bell||F|1982|
jolene|Jolene||Pomeroy||F|1990|
arturo|Arturo||Bautista||M|1974|
amari|Amari|James|Quarles||M|2014|
zion|Zion|Elijah|Quarles||M|2017|bernice
bernice|Bernice||Quarles||F|1958|
vivian|Vivian||Tolliver||F|1966|
bgoins|Brittany|Nicole|Goins||F|1992|goins
mateo|Mateo||Delgado||M|2013|delgado
camila|Camila||Delgado||F|2016|delgado
kenneth|Kenneth||Szabo||M|1949|
marlene|Marlene||Stokes||F|1962|
iris|Iris||Rhodes||F|1985|
wanda|Wanda||Huff||F|1974|
lila|Lila|Grace|Ferris||F|2015|
doug|Douglas||Ferris||M|1961|
rosalind|Rosalind||Dupree||F|1979|
fatuma|Fatuma||Abdi||F|1970|
sheryl|Sheryl||Burkhart||F|1969|
marisol|Marisol||Rosado||F|1980|
tyrell|Tyrell||Bright||M|2009|
gordon|Gordon||Ackerman||M|1939|
edith|Edith|Louise|Kemper||F|1943|
denise|Denise||Weems||F|1971|
"""
_kin = [x.split('|') for x in KIN.strip().splitlines()]
for _k, _a, _b, _c, _s, _x, _y, _h in sorted(_kin, key=lambda r: r[7] in ('bernice',)):
    person(_k, _a, _b, _c, _s, _x, int(_y), _h or None, kind='kin')
PEOPLE['amari'].addr = PEOPLE['bernice'].addr
PEOPLE['lila'].addr = PEOPLE['doug'].addr
PEOPLE['tyrell'].addr = PEOPLE['bright'].addr

MENTORS = """
hatcher|Loretta||Hatcher||F|1956
quist|Norman||Quist||M|1960
obrien|Maeve||O'Brien||F|1985
pettibone|Samuel|Isaac|Pettibone||M|1972
cho|Grace||Cho||F|1989
lamb|Russell||Lamb||M|1968
desantos|Ana||De Santos||F|1977
whitlow|Carl||Whitlow||M|1951
"""
for _l in MENTORS.strip().splitlines():
    _k, _a, _b, _c, _s, _x, _y = _l.split('|')
    person(_k, _a, _b, _c, _s, _x, int(_y), kind='mentor')

# people in an office role, or who only stand there by name
ROLES = """
oyler|Marguerite|Oyler|F
falk|Dennis|Falk|M
raman|Priya|Raman|F
beasley|LaTonya|Beasley|F
greer|Hollis|Greer|M
tipton|Joanne|Tipton|F
dombrowski|Ray|Dombrowski|M
marchetti|Celia|Marchetti|F
sandoval|Ike|Sandoval|M
pruss|Wendy|Pruss|F
engel|Troy|Engel|M
keating|Donna|Keating|F
whitcomb|Alan|Whitcomb|M
banerjee|Sunita|Banerjee|F
loomis|Craig|Loomis|M
farrow|Beth|Farrow|F
iyer|Deepa|Iyer|F
mandel|Joel|Mandel|M
cutright|Harold|Cutright|M
stannard|Rebecca|Stannard|F
vickers|Neil|Vickers|M
pardue|Shelby|Pardue|F
rusk|Melvin|Rusk|M
ganley|Kathleen|Ganley|F
teeter|Glenn|Teeter|M
lavoie|Denis|Lavoie|M
monk|Barbara|Monk|F
strickler|Jeff|Strickler|M
aldous|Pamela|Aldous|F
kerr|Wayne|Kerr|M
devine|Oneida|Devine|F
hurst|Tom|Hurst|M
gentry|Rufus|Gentry|M
bledsoe|Kevin|Bledsoe|M
maddox|Shirelle|Maddox|F
oakes|Randy|Oakes|M
tibbs|Corey|Tibbs|M
swain|Janelle|Swain|F
rendon|Felipe|Rendon|M
coyle|Patrick|Coyle|M
hatten|Dorothy|Hatten|F
ackmother|Ruth|Danner|F
purcell|Gwen|Purcell|F
"""
for _l in ROLES.strip().splitlines():
    _k, _a, _c, _x = _l.split('|')
    person(_k, _a, '', _c, '', _x, 1975, kind='role')

health('okafor', 'Type 2 diabetes|Hypertension', 'metformin/500 mg twice a day|lisinopril/10 mg every morning')
health('pomeroy', 'COPD|Major depressive disorder', 'albuterol inhaler/2 puffs as needed|sertraline/100 mg daily', 'Grief counseling')
health('bautista', 'PTSD', 'prazosin/2 mg at bedtime', 'EMDR therapy')
health('renfro', 'Schizoaffective disorder', 'olanzapine/15 mg|benztropine/1 mg|lithium carbonate/300 mg|docusate/100 mg')
health('lindqvist', 'Alcohol use disorder, severe|Acute pancreatitis', 'naltrexone/50 mg daily|thiamine/100 mg daily|pantoprazole/40 mg daily',
       'Medically managed withdrawal|Intensive outpatient program')
health('tolliver', 'Opioid use disorder, moderate', 'buprenorphine-naloxone/8 mg-2 mg film', 'Medication-assisted treatment')
health('szabo', 'Bipolar I disorder', 'quetiapine/300 mg|atorvastatin/20 mg')
health('quarles', 'Generalized anxiety disorder', 'buspirone/10 mg', 'Trauma-focused therapy')
health('chambliss', 'Congestive heart failure|Early-stage dementia', 'furosemide/40 mg|carvedilol/12.5 mg|donepezil/5 mg')
health('kowalczyk', 'Seizure disorder', 'levetiracetam/750 mg')
health('stokes', 'Chronic kidney disease, stage 3|Glaucoma', 'amlodipine/5 mg|latanoprost/1 drop each eye')
health('rhodes', 'Sickle cell trait', 'hydroxyzine/25 mg')
health('prince', 'Asthma', 'montelukast/10 mg')
health('sizemore', 'Hepatitis C|Insomnia', 'trazodone/50 mg|sofosbuvir-velpatasvir/400/100 mg', 'Wound debridement')
health('salazar', 'Panic disorder|Migraine', 'propranolol/20 mg', 'Cognitive behavioral therapy')
health('boone', 'Methamphetamine use disorder', 'bupropion/150 mg', 'Residential treatment')
health('hargrove', 'Latent TB infection', '', 'Rifampin 4-month course')
health('baptiste', 'Chronic hepatitis B')
health('lightfoot', 'Hepatitis C')
health('ferris', 'Postpartum depression', 'escitalopram/10 mg', 'Family counseling')
health('vandersloot', 'HIV', 'bictegravir-emtricitabine-tenofovir/1 tab')
health('hobbs', 'Endocarditis|Opioid use disorder, severe', 'cefazolin/2 g IV|methadone/60 mg', 'PICC line antibiotics')
health('petrakis', tx='IOP')
health('jamison', tx='Relapse Prevention')
health('eversole', tx='IOP')
health('tate', tx='Anger Management')
health('cordova', tx='Seeking Safety')
health('blevins', tx='Relapse Prevention')
health('haddad', tx='Anger Management')
health('weems', tx='IOP')
health('schroeder', 'Adjustment disorder with depressed mood', 'mirtazapine/15 mg', 'Individual counseling')
health('huff', 'Stimulant use disorder|Traumatic brain injury', 'topiramate/50 mg', 'Contingency management|Outpatient group')
health('trask', 'Prostate cancer|Lumbar stenosis', 'tamsulosin/0.4 mg|gabapentin/300 mg', 'Radiation therapy')
health('ballard', 'Multiple sclerosis')
health('holloway', 'Pneumonia')
health('landry', 'Parkinson’s disease', 'carbidopa-levodopa/25-100')
health('garland', tx='Suboxone clinic')
health('kincaid', tx='Dialysis')
health('dupree', 'Diabetic foot ulcer', tx='Wound care')
health('womack', tx='Mammogram follow-up')
health('treadwell', tx='Methadone dosing')
health('dietz', 'Vascular dementia')
health('mcelroy', 'Type 1 diabetes', 'insulin glargine/20 units')
health('amari', 'ADHD', 'methylphenidate/10 mg', 'Play therapy')
health('langford', tx='Seeking Safety')
health('pettway', tx='Physical therapy')
# ------------------------------------------------------------------ Intake
@maker
def health_screen_okafor():
    f = F('Intake/Health Screens/2024-03-11 Okafor health screen.docx')
    d = docx.Document()
    para(f, d, 'TAMARACK COUNTY OFFICE OF RE-ENTRY SERVICES', True, 13, 'c')
    para(f, d, 'Health Screen at Intake  (form HS-2, rev. 9/22)', size=10, align='c')
    grid(f, d, [
        ['Participant', '{okafor.full}', 'Screen date', '3/11/2024'],
        ['Date of birth', '{okafor.dob}', 'Sex', 'M'],
        ['Social Security no.', '{okafor.ssn}', 'ODRC no.', '{okafor.doc}'],
        ['Lives at', '{okafor.addr}', 'Phone', '{okafor.ph}'],
        ['Medicaid no.', '{okafor.mcd}', 'Plan', 'Ohio Valley Plan (managed)'],
        ['In an emergency call', '{ngozi.fl} (sister)', 'Her phone', '{ngozi.ph}'],
    ], [1.4, 2.5, 1.2, 1.6], head=False)
    para(f, d, '')
    para(f, d, 'Conditions told to us or shown on the institution summary', True)
    para(f, d, '{okafor.dx0}, since about 2019', style='List Bullet')
    para(f, d, '{okafor.dx1}', style='List Bullet')
    para(f, d, 'Medicines in hand at the gate (30-day supply)', True)
    grid(f, d, [['Medicine', 'How taken', 'Left on hand'],
                ['{okafor.rx0}', '{okafor.dose0}', '41 tabs'],
                ['{okafor.rx1}', '{okafor.dose1}', '22 tabs']], style='Light Grid Accent 1')
    para(f, d, '')
    para(f, d, 'Feet checked: no open areas. Has meter, needs strips. Appointment at Milburg Family Health 3/19, 10:40 a.m., '
               'with {banerjee.fl}, MD. Bus pass given. Participant says he has not eaten since breakfast; sandwich given.')
    para(f, d, 'Screened by: {tipton.fl}, RN                         Countersigned: {oyler.fl}')
    f.docx(d)


@maker
def intake_pomeroy():
    """PDF, boxes with small labels above the values"""
    f = F('Intake/Health Screens/Pomeroy D - intake face sheet.pdf')
    c = canvas.Canvas(f.path, pagesize=letter, invariant=1)
    c.setFont('Helvetica-Bold', 15)
    c.drawString(50, 740, 'INTAKE FACE SHEET')
    c.setFont('Helvetica', 8)
    c.drawRightString(560, 744, 'Tamarack County Office of Re-Entry Services')
    c.drawRightString(560, 734, '200 Courthouse Annex, Harlan Ferry, OH 45713')

    def box(x, y, w, label, val):
        c.setStrokeColor(colors.grey)
        c.rect(x, y, w, 32)
        c.setFillColor(colors.grey)
        c.setFont('Helvetica', 6.5)
        c.drawString(x + 4, y + 23, label)
        c.setFillColor(colors.black)
        c.setFont('Courier', 10.5)
        c.drawString(x + 4, y + 8, f.t(val))
    y = 680
    for row in [
        [(50, 170, 'LAST NAME, FIRST, MIDDLE', '{pomeroy.lff}'), (220, 110, 'DATE OF BIRTH', '{pomeroy.dobm}'),
         (330, 130, 'SOC. SEC. NO.', '{pomeroy.ssn}'), (460, 100, 'INMATE NO.', '{pomeroy.doc}')],
        [(50, 390, 'ADDRESS AFTER RELEASE', '{pomeroy.addr}'), (440, 120, 'TELEPHONE', '{pomeroy.phd}')],
        [(50, 200, 'STATE ID OR LICENSE', '{pomeroy.sid}  exp 2027'), (250, 160, 'MEDICAID RECIPIENT NO.', '{pomeroy.mcd}'),
         (410, 150, 'SUPERVISING OFFICER', '{cutright.fl}')],
        [(50, 200, 'NEXT OF KIN / RELATION', '{jolene.fl}, daughter'), (250, 160, 'NEXT OF KIN TELEPHONE', '{jolene.phd}'),
         (410, 150, 'MAY WE LEAVE A MESSAGE?', 'Yes')],
    ]:
        for x, w, lab, val in row:
            box(x, y, w, lab, val)
        y -= 36
    c.setFont('Helvetica-Bold', 10)
    c.drawString(50, y + 4, 'Health, in brief')
    c.setFont('Helvetica', 10)
    y -= 14
    for line in ['Known conditions:  {pomeroy.dx0};  {pomeroy.dx1l}',
                 'Takes:  {pomeroy.rx0} ({pomeroy.dose0}), {pomeroy.rx1} {pomeroy.dose1}',
                 'Would like:  {pomeroy.tx0} (husband died while she was at Marysville)',
                 'Smokes half a pack. Uses reading glasses. Wants a room on a ground floor.']:
        c.drawString(50, y, f.t(line))
        y -= 15
    y -= 20
    c.line(50, y, 260, y)
    c.line(320, y, 560, y)
    c.setFont('Helvetica', 8)
    c.drawString(50, y - 10, 'Participant')
    c.drawString(320, y - 10, f.t('Case manager - {raman.fl}'))
    c.showPage()
    c.save()


@maker
def walk_in_log():
    f = F('Intake/walk in log MARCH typed.txt')
    f.text('''WALK-IN LOG, front desk, March  (typed up from the green book by W.P.)

Mon 3/4   9:10   {tolliver.fl}, out Friday from Belmont, no phone of his own, call his mother {vivian.fl} {vivian.phd}.
                 Needs: ID, coat, {tolliver=treatment=MAT} appt.  -> {falk.first}
          9:45   {szabo.fml}  b. {szabo.dobs}   {szabo.phd}   out of {szabo.rx0} since Sat!!  -> {tipton.first} same day
         11:20   {quarles.fl}  {quarles.phd}  asks about seeing her boys. Told her Thursday 2 pm.

Tue 3/5   8:30   waiting when we opened: {hennessey.fl}, {hennessey.phd}. Landlord wants 1st month.
         10:00   {gentry.fl}, brought by a mentor, wrong county, sent to Athens. No file made.
          1:15   {mcelroy.fl}. {mcelroy.dx0}, needs cooler pack for {mcelroy.rx0}.  dob {mcelroy.dobs}.
                 Staying w/ cousin at {mcelroy.adc}

Wed 3/6          closed, ice

Thu 3/7  10:10   {odonnell.fl}  {odonnell.phd} / {odonnell.em}   wants Bridge Crew, has boots
         10:30   {pruitt.fls}, {pruitt.dobs}, Medicare {pruitt.mcr}. Can not climb stairs.
                 moved to first floor list.   {pruitt.phd}
          3:50   {abdi.fl}, w/ mother {fatuma.fl} to interpret. His cell {abdi.phd}, hers {fatuma.phd}

Fri 3/8          quiet. Two calls, no names left.

tally: 9 in, 8 opened, 1 sent on
''', crlf=True)


@maker
def prerelease_bautista():
    f = F('Intake/prerelease questionnaire BAUTISTA.rtf')
    f.rtf([
        ('c', 'PRE-RELEASE QUESTIONNAIRE'),
        ('i', 'Filled in at Noble Correctional by the outreach worker, read back to the man, corrected by him.'),
        ('', ''),
        ('b', '1.  What is your full name and have you used others?'),
        ('', '{bautista.full}. Family calls me Junior.'),
        ('b', '2.  When and where were you born?'),
        ('', '{bautista.dobl}, in Lorain.'),
        ('b', '3.  Inmate number / Social Security number'),
        ('', '{bautista.doc} / {bautista.ssn}'),
        ('b', '4.  Where will you sleep the first night? Whose place is it?'),
        ('', 'With my brother {arturo.fl}, {arturo.addr}. His number is {arturo.phd}. He has a couch and it is OK with his landlord.'),
        ('b', '5.  Do you see a doctor or counselor here? For what?'),
        ('', 'Yes, {bautista.dx0}. They had me in {bautista.tx0} until the counselor left. I take {bautista.rx0} ({bautista.dose0}) so I sleep.'),
        ('b', '6.  What papers do you hold?'),
        ('', 'Birth certificate, no SS card. My license ran out, number was {bautista.dl}.'),
        ('b', '7.  What work have you done?'),
        ('', 'Drywall nine years, forklift here at Noble (certificate in property).'),
        ('b', '8.  What worries you most?'),
        ('', 'The fines. And the phone going dead.'),
        ('', ''),
        ('', 'Outreach worker: {beasley.fl}\t\tDate: Feb. 27'),
    ])


@maker
def omis_extract():
    f = F('Intake/OMIS_EXTRACT_0418.txt')
    ks = ['villasenor', 'nguyen', 'castellano', 'stroud', 'whitaker', 'beaulieu', 'draper', 'ibarra', 'mccray', 'fontaine', 'yoder', 'gunderson']
    inst = ['BECI', 'NCI', 'BECI', 'ORW', 'CCI', 'SCI', 'ORW', 'NCI', 'LOCI', 'DCI', 'BECI', 'CCI']
    L = ['OMIS PENDING RELEASES - CNTY 84 TAMARACK                     RUN 04/18/24 06:02   PAGE   1',
         'OFFNO     NAME                              BIRTH     SOCSEC     INST  REL-DT    SUP',
         '--------- --------------------------------- --------- ---------- ----- --------- ---']
    for i, k in enumerate(ks):
        L.append(f.w('{%s.doc}' % k, 10) + f.w('{%s.LFF}' % k, 34) + f.w('{%s.dobn}' % k, 10) + f.w('{%s.ssnp}' % k, 11)
                 + inst[i].ljust(6) + '202405%02d  ' % (i * 2 + 3) + ('PRC' if i % 3 else 'NON'))
    L += ['', 'RECORDS SELECTED: 12        END OF LIST']
    f.text('\n'.join(L) + '\n', enc='latin-1')


@maker
def screening_notes():
    f = F('Intake/screening notes Apr 22 (TC visit).docx')
    d = docx.Document()
    d.styles['Normal'].font.name = 'Cambria'
    d.add_heading('Notes from the day at Noble, April 22', 1)
    para(f, d, 'Saw three men and women with the institution social worker. Writing this in the car so forgive the spelling. - LB', italic=True)
    para(f, d, '{salazar.fml} (born {salazar.dobl}; {salazar.doc}) goes home May 20 to {salazar.addr}, her own mother’s house. '
               'She has {salazar.dx0l} and {salazar.dx1l} and takes {salazar.rx0}. She did eight sessions of {salazar.tx0l} '
               'inside and would like to keep on. Phone once home: {salazar.ph}. She speaks both languages and would do well at the hospital laundry.')
    para(f, d, '{boone.fml}, {boone.doc}, DOB {boone.dobm}. Third time with us. Long history of {boone.dx0l}; on {boone.rx0} {boone.dose0}. '
               'The judge wants {boone.tx0l} first, so bed date at Stepping Stone rules everything. His SSN is {boone.ssn} '
               '(he knows it by heart, card is lost). Asked that we not call his ex.')
    para(f, d, 'Mr. {chambliss.last} – {chambliss.fl}, {chambliss.dobm} – should not be going to a shelter. {chambliss.dx0}, and the nurse '
               'there writes “{chambliss.dx1l}”. Has nobody. I think Alder House, first floor, and a payee. Medicare {chambliss.mcr}.')
    para(f, d, 'Next visit: May 13. Bring more of the blue cards.')
    f.docx(d)


# ------------------------------------------------------------------ Health
@maker
def alder_meds():
    f = F('Health/Alder House meds 4-12.xlsx')
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = 'who takes what'
    ws['A1'] = 'ALDER HOUSE - what everybody takes (for the evening monitor)'
    ws['A1'].font = Font(bold=True, size=14)
    ws['A2'] = f.t('checked by {tipton.fl} Fri 4/12. Count at pass, initial the sheet on the clipboard, NOT here')
    put(f, ws, [['Rm', 'Who', 'born', 'What', 'How much', 'AM', 'PM', 'what for']], 4)
    for c in ws[4]:
        c.font = BOLD
        c.fill = GREY
    r = 5
    people = [('1', 'chambliss', [0, 1, 2], [0, 0, 1]), ('2', 'renfro', [0, 1, 3], [0, None, None]), ('3', 'szabo', [0, 1], [0, None]),
              ('4', 'kowalczyk', [0], [0]), ('5', 'stokes', [0, 1], [0, 1]), ('6', 'rhodes', [0], [None]),
              ('7', 'prince', [0], [0]), ('8', 'sizemore', [0, 1], [1, 0])]
    for rm, k, rxs, dxs in people:
        for i, (x, dx) in enumerate(zip(rxs, dxs)):
            if dx is not None and k == 'chambliss' and i == 1:
                why = 'same'
            else:
                why = '' if dx is None else '{%s.dx%dl}' % (k, dx)
            put(f, ws, [[rm if i == 0 else '', '{%s.fl}' % k if i == 0 else '', '{%s.dobs}' % k if i == 0 else '',
                         '{%s.rx%d}' % (k, x), '{%s.dose%d}' % (k, x), 'x' if x % 2 == 0 else '', 'x' if x != 2 else '', why]], r)
            r += 1
    put(f, ws, [['', 'total lines', '', r - 5]], r + 1)
    cols(ws, 5, 22, 10, 30, 20, 5, 5, 30)
    f.xlsx(wb)


@maker
def mar_renfro():
    f = F('Health/MAR/MAR D Renfro June.pdf')
    doc = SimpleDocTemplate(f.path, pagesize=(792, 612), leftMargin=36, rightMargin=36, topMargin=36, bottomMargin=36, invariant=1)
    ss = getSampleStyleSheet()
    top = Table([[f.t('Resident: {renfro.fml}'), f.t('DOB: {renfro.dob}'), f.t('MRN: {renfro.mrn}'), 'Month: JUNE 2024'],
                 [f.t('Diagnosis: {renfro.dx0}'), 'Allergies: none known', f.t('Prescriber: {whitcomb.fl}, MD'), 'Room 2']],
                colWidths=[230, 150, 190, 140])
    top.setStyle(TableStyle([('BOX', (0, 0), (-1, -1), 1, colors.black), ('FONTSIZE', (0, 0), (-1, -1), 9)]))
    rows = [['Medication / strength', 'Hour'] + [str(i) for i in range(1, 15)]]
    for i, hr in enumerate(['9p', '8a', '8a 9p', '8a']):
        rows.append([f.t('{renfro.rx%d} {renfro.dose%d}' % (i, i)), hr] + [('TE' if (j + i) % 3 else 'HG') if j < 11 else '' for j in range(14)])
    rows[3][8] = 'R'
    t = Table(rows, colWidths=[170, 45] + [33] * 14)
    t.setStyle(TableStyle([('GRID', (0, 0), (-1, -1), 0.5, colors.black), ('FONTSIZE', (0, 0), (-1, -1), 8),
                           ('BACKGROUND', (0, 0), (-1, 0), colors.lightgrey)]))
    doc.build([Paragraph('MEDICATION ADMINISTRATION RECORD - ALDER HOUSE', ss['Heading2']), top, Spacer(1, 12), t, Spacer(1, 12),
               Paragraph(f.t('TE = {engel.fl}   HG = {greer.fl}   R = refused, nurse called 6/7 8:20 a.m.'), ss['Normal'])])


@maker
def mat_referral():
    f = F('Health/Referrals/MAT referral - Tolliver.docx')
    d = docx.Document()
    para(f, d, 'FAX', True, 30)
    for a, b in [('To:', 'Riverbend Recovery, intake desk     fax 740-388-0119'), ('From:', '{tipton.fl}, RN, Re-Entry Services     ph 740-388-2040'),
                 ('Pages:', '2 with this one'), ('Re:', 'referral, {tolliver.fml}')]:
        labelled(f, d, a + '\t', b)
    para(f, d, '_' * 70)
    d.add_heading('Referral for treatment', 2)
    para(f, d, 'Dear colleagues,')
    para(f, d, 'please see the above-named man for {tolliver.tx0l}. He was born on {tolliver.dobl} and came home on March 1. '
               'The institution started him on {tolliver.rx0} ({tolliver.dose0}) and gave him a seven-day bridge which ends this Friday. '
               'Working diagnosis on the discharge sheet: {tolliver.dx0}.')
    para(f, d, 'Insurance: Ohio Medicaid, billing number {tolliver.mcd}. No prior authorization on file.')
    para(f, d, 'He may be reached through his mother, {vivian.fl}, at {vivian.addr}, telephone {vivian.ph}.')
    para(f, d, 'He has signed the 42 CFR Part 2 consent (page 2).')
    para(f, d, 'Thank you,\n{tipton.fl}')
    para(f, d, 'The information in this fax is confidential. If you got it by mistake, call us and shred it.', size=8, italic=True)
    f.docx(d)


@maker
def tb_hep():
    f = F('Health/tb_hep_results_q1.csv')
    rows = [['pt_name', 'pt_dob', 'chart', 'draw_dt', 'QFT', 'HBsAg', 'HCV_Ab', 'impression', 'plan']]
    data = [('hargrove', 'POS', 'neg', 'neg', '{hargrove.dx0}', '{hargrove.tx0}; LFTs monthly'),
            ('baptiste', 'neg', 'POS', 'neg', '{baptiste.dx0}', 'hepatology, Columbus'),
            ('lowe', 'neg', 'neg', 'neg', '', '{lowe=treatment=vaccine} #1 given'),
            ('lightfoot', 'neg', 'neg', 'REACTIVE', '{lightfoot.dx0}', 'viral load, then call back'),
            ('ferris', 'neg', 'neg', 'neg', '', ''),
            ('mwangi', 'indet', 'neg', 'neg', '', 'redraw in 2 wks'),
            ('delgado', 'neg', 'neg', 'neg', '', ''),
            ('vandersloot', 'neg', 'neg', 'neg', '{vandersloot.dx0}', 'known, continues {vandersloot.rx0}')]
    for i, (k, q, b, c, im, pl) in enumerate(data):
        rows.append(['{%s.lfi}' % k, '{%s.dobi}' % k, '{%s.mrn}' % k, '2024-0%d-1%d' % (1 + i % 3, i), q, b, c, im, pl])
    f.csv(rows)


@maker
def fax_hobbs():
    f = F('Health/fax covers/fax 0522 hobbs.txt')
    f.text('''
                 * * *   F A X   T R A N S M I S S I O N   * * *

   DATE      05/22/2024   14:07
   TO        {banerjee.fl} MD, Infectious Disease, St. Brendan Hosp.
   FAX       740 592 7716
   FROM      Tamarack Co. Re-Entry   ({raman.fl})
   PAGES     4

   PATIENT   {hobbs.FULL}
   D.O.B.    {hobbs.dobd}
   MRN       {hobbs.mrn}
   INS       {hobbs.plan}  (Heartwell)

   MESSAGE:
   Tiffany was put out of Second St. last night and is now at
        {hobbs.a1}
        {hobbs.a2}
   until we find a bed. She still has the line in. Please confirm home
   health can go there for {hobbs.tx0} ({hobbs.rx0}
   {hobbs.dose0}, 2x/day) or whether she has to come in. {hobbs.dx0}
   wk 3 of 6. Dosing at the clinic is {hobbs.rx1}, do not change.
   Best phone today {hobbs.phs}.
''')


@maker
def discharge_lindqvist():
    f = F('Health/Lindqvist discharge summary.pdf')
    doc = SimpleDocTemplate(f.path, pagesize=letter, invariant=1)
    ss = getSampleStyleSheet()
    n, h = ss['Normal'], ss['Heading4']
    S = [Paragraph('ST. BRENDAN HOSPITAL', ss['Heading2']), Paragraph('Discharge Summary - copy to re-entry case manager with signed release', n), Spacer(1, 8)]
    S.append(Paragraph(f.t('<b>{lindqvist.LFF}</b> &nbsp; | &nbsp; born {lindqvist.dobm} &nbsp; | &nbsp; record {lindqvist.mrn} &nbsp; | &nbsp; 4 West'), n))
    S.append(Paragraph(f.t('Admitted 5/02/2024, discharged 5/09/2024. Attending: {loomis.fl}, MD'), n))
    for head, body in [
        ('Final diagnoses', '1. {lindqvist.dx0}<br/>2. {lindqvist.dx1}'),
        ('Course', 'This 44-year-old woman was brought from the Fenwick Street apartments by squad with belly pain and tremor. '
                   '{lindqvist.tx0} went by protocol without seizure. Lipase came down by day four and she ate on day five. '
                   'She met with our social worker and asked for {lindqvist.tx1l}.'),
        ('Going-home medicines', '{lindqvist.rx0} {lindqvist.dose0}<br/>{lindqvist.rx1} {lindqvist.dose1}<br/>{lindqvist.rx2} {lindqvist.dose2}'),
        ('Follow-up', 'Lab in one week. GI clinic 5/30, 1:15 p.m. Riverbend Recovery intake 5/13, 9 a.m.'),
        ('Home', '{lindqvist.addr}; {lindqvist.ph}'),
    ]:
        S += [Paragraph(head, h), Paragraph(f.t(body), n)]
    S += [Spacer(1, 20), Paragraph(f.t('cc: {raman.fl}, Tamarack County Office of Re-Entry Services'), n)]
    doc.build(S)


@maker
def group_attendance():
    f = F('Health/group attendance APRIL.xlsx')
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = 'April'
    ws.merge_cells('A1:I1')
    ws['A1'] = 'Riverbend Recovery / TCORS shared groups - who came'
    put(f, ws, [['', '', '', 'wk of 1', 'wk of 8', 'wk of 15', 'wk of 22', 'wk of 29', 'out of'],
                ['participant', 'group', 'ODRC #', 'came', 'came', 'came', 'came', 'came', '']], 3)
    marks = ['xx-', 'xxx', 'x--', 'exc', '---', 'xx', 'xxx', 'x']
    for i, k in enumerate(['petrakis', 'jamison', 'eversole', 'tate', 'cordova', 'blevins', 'haddad', 'weems', 'langford']):
        put(f, ws, [['{%s.li}' % k if i == 6 else '{%s.fl}' % k, '{%s.tx0}' % k, '{%s.doc}' % k] + [marks[(i + j) % 8] for j in range(5)] + [12 + i % 3]], 5 + i)
    put(f, ws, [['group leaders: {farrow.fl} LPCC (Mon/Wed), {mandel.fl} LISW (Thu)']], 16)
    w2 = wb.create_sheet('no shows to call')
    put(f, w2, [['call', 'at', 'said']])
    put(f, w2, [['{tate.fl}', '{tate.phd}', 'works 2nd shift now, ask for the noon group'], ['{cordova.fl}', '{cordova.phd}', 'no answer x2'],
                ['{weems.fl}', '{denise.phd} (mother, {denise.fl})', 'in the hospital w/ his daughter']], 2)
    cols(ws, 24, 22, 12)
    cols(w2, 22, 36, 40)
    f.xlsx(wb)


@maker
def counselor_note():
    f = F('Health/notes/schroeder 0507.rtf')
    f.rtf([
        ('b', 'PROGRESS NOTE (DAP)'),
        ('t', 'Client:\t{schroeder.lfm}\tD.O.B. {schroeder.dobh}'),
        ('t', 'Chart:\t{schroeder.mrn}\tSession 6, 50 min., in person'),
        ('', ''),
        ('b', 'D'), ('', 'Came on time, dressed for work. Tearful when speaking of the letter from her son. Denies any thought of harm. Sleeping five hours. '
                         'Says {schroeder.rx0} {schroeder.dose0} “takes the edge off” but she is groggy at the bakery.'),
        ('b', 'A'), ('', '{schroeder.dx0}, some better than at session 4. Strong wish to work.'),
        ('b', 'P'), ('', 'Go on with {schroeder.tx0l} weekly. I will call {whitcomb.fl} about taking the dose earlier. Homework: the two-column page.'),
        ('', ''),
        ('i', '{farrow.fl}, LPCC-S      5/7/24'),
    ])


@maker
def medicaid_tracker():
    f = F('Health/MEDICAID tracker (Celia).xlsx')
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = 'tracker'
    put(f, ws, [['Last', 'First', 'MI', 'bday', 'SSN (no dashes)', 'recip #', 'MCO', 'pending / active', 'what is it for']])
    for i, (k, st, why) in enumerate([
            ('mullins', 'active', ''), ('rosado', 'pending since 4/2', ''), ('garland', 'active', 'needs it for {garland.tx0}'),
            ('pettway', 'active', '{pettway.tx0}'), ('kincaid', 'ACTIVE - do not let lapse', '{kincaid.tx0} 3x wk'), ('trask', 'over 65 -> Medicare', ''),
            ('amaya', 'denied, appeal', ''), ('hightower', 'active', ''), ('sorensen', 'pending', '')]):
        r = i + 2
        put(f, ws, [['{%s.cl}' % k, '{%s.cf}' % k, '{%s.cm}' % k, None, '{%s.ssnp}' % k,
                     '' if st.startswith(('pend', 'den')) else ('{%s.mcr}' if k == 'trask' else '{%s.mcd}') % k,
                     ['Ohio Valley Plan', 'Heartwell', 'Meridale'][i % 3], st, why]], r)
        c = ws.cell(row=r, column=4, value=f.date(k))
        c.number_format = 'mm/dd/yyyy'
    put(f, ws, [['', '', '', '', '', '', 'active:', 5]], 13)
    ws.freeze_panes = 'A2'
    cols(ws, 14, 12, 4, 12, 15, 16, 12, 24, 26)
    f.xlsx(wb)


# ------------------------------------------------------------------ Housing
@maker
def rent_ledger():
    f = F('Housing/Fenwick + scattered RENT LEDGER 2024.xlsx')
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = 'Q2'
    ws['A1'] = 'Supported Housing - Rent Ledger'
    ws['A1'].font = Font(bold=True, size=13)
    ws['A2'] = 'subsidy = county share. Tenant pays by the 5th to the lockbox'
    put(f, ws, [['Tenant', 'Door', '', '', 'Mobile', 'Full rent', 'Subsidy', 'Apr paid', 'May paid', 'Jun paid', 'behind'],
                ['', 'street', 'town', 'zip', '', '', '', '', '', '', '']], 4)
    ks = ['hennessey', 'tate', 'nettles', 'burkhart', 'mcdaniel', 'oyelaran', 'crum', 'dupree']
    tot = [0] * 6
    for i, k in enumerate(ks):
        full, sub = 610 + 15 * (i % 4), 300 + 40 * (i % 3)
        own = full - sub
        paid = [own, own if i % 4 else 0, own if i not in (2, 5) else 100]
        vals = [full, sub] + paid + [3 * own - sum(paid)]
        tot = [a + b for a, b in zip(tot, vals)]
        put(f, ws, [['{%s.fls}' % k, '{%s.a1z}' % k, '{%s.ac}' % k, '{%s.az}' % k, '{%s.phd}' % k] + vals], 6 + i)
    put(f, ws, [['TOTALS', '', '', '', ''] + tot], 6 + len(ks) + 1)
    put(f, ws, [['Checked 6/10 {greer.fl}.  Lockbox opened by {keating.fl} + one witness.']], 17)
    for c in ws[4]:
        c.font = BOLD
    cols(ws, 22, 26, 14, 8, 14)
    f.xlsx(wb)


@maker
def alder_cards():
    f = F('Housing/Alder House/roster cards (print 2-up).docx')
    d = docx.Document()
    para(f, d, 'ALDER HOUSE – who lives here, June', True, 14)
    para(f, d, 'keep in the monitor’s drawer, not on the wall', italic=True)
    ks = [('renfro', '2', None), ('szabo', '3', ('kenneth', 'father')), ('chambliss', '1', None), ('kowalczyk', '4', None),
          ('stokes', '5', ('marlene', 'sister')), ('rhodes', '6', ('iris', 'wife'))]
    t = d.add_table(rows=3, cols=2)
    t.style = 'Table Grid'
    for i, (k, rm, kin) in enumerate(ks):
        c = t.cell(i // 2, i % 2)
        c.text = ''
        c.paragraphs[0].add_run(f.t('{%s.FL}' % k)).bold = True
        c.add_paragraph(f.t('Room %s      DOB {%s.dobp}' % (rm, k)))
        c.add_paragraph(f.t('cell {%s.phb}' % k) if k not in ('chambliss', 'renfro') else 'no phone, use house line')
        c.add_paragraph(f.t('call: {%s.fl} (%s) {%s.phb}' % (kin[0], kin[1], kin[0])) if kin else 'call: case manager')
    para(f, d, '')
    para(f, d, 'House line 740-388-2077.   Night monitor: {engel.fl}.   Housing coordinator: {greer.fl}.')
    f.docx(d)


@maker
def lease_goins():
    f = F('Housing/Leases/GOINS lease addendum.docx')
    d = docx.Document()
    d.styles['Normal'].font.name = 'Times New Roman'
    para(f, d, 'ADDENDUM TO RESIDENTIAL LEASE', True, 14, 'c')
    para(f, d, 'This Addendum is made June 1, 2024 between Halvorsen Rentals LLC (“Owner”) and {goins.full}, born {goins.dobl}, '
               'Social Security number {goins.ssn}, and his wife {bgoins.full}, born {bgoins.dobl}, Social Security number {bgoins.ssn} '
               '(together “Tenants”), for the premises known as {goins.addr}.')
    for i, s in enumerate([
            'The Tamarack County Office of Re-Entry Services (“Agency”) will pay the deposit of $640 and two months of rent, and no more.',
            'Owner will telephone the Agency before any notice to leave the premises is posted. Tenants may be reached at {goins.phd} (Shane) or {bgoins.phd} (Brittany).',
            'Neither Tenant’s record may be ground for ending the lease where it was known to Owner on this date.',
            'All other terms stay as they are.'], 1):
        para(f, d, '%d.  %s' % (i, s))
    t = d.add_table(rows=2, cols=3)
    for j, (a, b) in enumerate([('{goins.fl}', 'Tenant'), ('{bgoins.fl}', 'Tenant'), ('{strickler.fl}', 'for Owner')]):
        t.cell(0, j).text = '______________________'
        t.cell(1, j).text = f.t(a) + ', ' + b
    f.docx(d)


@maker
def incident():
    f = F('Housing/Incidents/incident 0603.pdf')
    c = canvas.Canvas(f.path, pagesize=letter, invariant=1)
    y = 745

    def line(s, font='Times-Roman', size=11, gap=15):
        nonlocal y
        c.setFont(font, size)
        c.drawString(60, y, f.t(s))
        y -= gap
    line('Incident Report', 'Times-Bold', 18, 24)
    line('House: Alder     Date: June 3, 2024     Time: 10:52 p.m.     Written by: {engel.fl}', gap=22)
    line('PERSONS', 'Times-Bold', 11)
    line('A.  {prince.fml}, resident, DOB {prince.dobm}, {prince.phd}')
    line('B.  {sizemore.fml}, resident, DOB {sizemore.dobm}, no phone', gap=22)
    line('WHAT HAPPENED', 'Times-Bold', 11)
    for s in ['Mr. Prince came down the back stairs short of breath. He has {prince.dx0l} and his {prince=medication=inhaler} was empty.',
              'I called the squad at 10:54. Mr. Sizemore sat with him and in getting up hit his bad leg on the',
              'step (open place from last month, he had {sizemore.tx0l} May 21). It bled. Medics looked at both.',
              'Prince was taken to St. Brendan, MRN on the wrist band {prince.mrn}. Sizemore would not go.',
              'I reminded the medics of {sizemore.dx0l} and gloves were on.', '']:
        line(s)
    line('WHO WAS TOLD', 'Times-Bold', 11)
    line('{greer.fl} by phone 11:20 p.m.; {tipton.fl} by e-mail; PO {vickers.fl} in the morning.', gap=22)
    line('AFTER', 'Times-Bold', 11)
    line('Prince back 4:10 a.m. with new inhaler and {prince.rx0}. Quiet night otherwise.')
    c.showPage()
    c.save()


@maker
def landlord_letter():
    f = F('Housing/letters/Ballard - accommodation request.docx')
    d = docx.Document()
    para(f, d, 'Tamarack County Office of Re-Entry Services\n200 Courthouse Annex\nHarlan Ferry, Ohio 45713', align='r')
    para(f, d, 'May 16, 2024')
    para(f, d, '{strickler.fl}\nHalvorsen Rentals LLC\n88 Commerce Row\nMilburg, Ohio 45738')
    para(f, d, 'Re: {ballard.fml}, {ballard.street}', True)
    para(f, d, 'Dear Mr. Strickler,')
    para(f, d, 'Ms. Ballard has asked me to write. She was told last year that she has {ballard.dx0l}, and the three steps at the side '
               'door have become too much on bad days. With her permission I ask for a rail and a grab bar, which the county will pay for.')
    para(f, d, 'You can set a time with her directly at {ballard.phd} or {ballard.em}; she is home from the plant by three.')
    para(f, d, 'With thanks,')
    para(f, d, '{greer.fl}\nHousing Coordinator\n740-388-2044')
    f.docx(d)


@maker
def bed_board():
    f = F('Housing/bed board wk 24.txt')
    f.text('''
BED BOARD                                   week 24, Monday a.m.

+------+----------------------+---------------------+------------------------+
| BED  | WHO                  | IN / OUT            | NOTE                   |
+------+----------------------+---------------------+------------------------+
| F-1  | ''' + f.w('{figueroa.fl}', 20) + ''' | in 5/20             | ''' + f.w('ph {figueroa.phd}', 22) + ''' |
| F-2  | ''' + f.w('{landry.fl}', 20) + ''' | in 4/02             | ''' + f.w('{landry.dx0}', 22) + ''' |
|      |                      |                     | ''' + f.w('Medicare {landry.mcr}', 22) + ''' |
| F-3  | EMPTY                | mattress ordered    |                        |
| F-4  | ''' + f.w('{bledsoe.fl}', 20) + ''' | in 6/08             |                        |
| G-1  | ''' + f.w('{rasmussen.fl}', 20) + ''' | in 5/31, out 6/14   | ''' + f.w('to {rasmussen.street}', 22) + ''' |
| G-2  | ''' + f.w('{townes.fl}', 20) + ''' | in 3/11             | ''' + f.w('ph {townes.phd}', 22) + ''' |
| G-3  | ''' + f.w('{tibbs.fl}', 20) + ''' | hold until Wed.     |                        |
+------+----------------------+---------------------+------------------------+
waiting (oldest first): {oakes.fl}; {huff.fl} ({huff.phd}); {maddox.fl}
''')


@maker
def house_rules():
    f = F('Housing/House Rules 2024.docx')
    d = docx.Document()
    d.add_heading('House Rules – Alder House and Fenwick Street', 0)
    for s in ['Quiet from 10 p.m. to 6 a.m.', 'No candles, no hot plates. One coffee maker per floor.', 'Visitors sign in and are out by 9.',
              'Kitchen is cleaned by whoever cooked, that night.', 'Medication is kept in the lock box and taken in front of the monitor.',
              'Rent is due on the 5th. If you can not pay, say so on the 4th.', 'Bicycles in the shed. No engines in the house.']:
        para(f, d, s, style='List Number')
    para(f, d, 'Questions: {greer.fl}, Housing Coordinator, 740-388-2044, housing@tamarackreentry.org')
    f.docx(d)


@maker
def unit_inspection():
    f = F('Housing/unit inspection checklist blank.xlsx')
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = 'HQS'
    put(f, ws, [['Unit inspection', '', '', ''], ['Address', '', 'Date', ''], ['', '', '', ''], ['Item', 'Pass', 'Fail', 'Remarks']])
    put(f, ws, [[x] for x in ['Smoke alarm, each floor', 'Locks, front and rear', 'Hot water 110-125', 'Window screens', 'Outlets near water GFCI',
                              'No peeling paint', 'Stove, all burners', 'Heat holds 68', 'Tenant name on mailbox', 'Two ways out']], 5)
    put(f, ws, [['Inspector: {greer.fl} or designee']], 17)
    cols(ws, 34, 8, 8, 40)
    f.xlsx(wb)


# ------------------------------------------------------------------ Court
@maker
def reminder_letters():
    f = F('Court/reminder letters 0607 batch.pdf')
    c = canvas.Canvas(f.path, pagesize=letter, invariant=1)
    for k, day, hr, court, case in [('whitaker', 'Tuesday, June 18', '9:00 a.m.', 'Tamarack County Common Pleas, Courtroom 2', '23-CR-0417'),
                                    ('espinoza', 'Thursday, June 20', '1:30 p.m.', 'Milburg Municipal Court', '24-TRD-1188'),
                                    ('keough', 'Friday, June 21', '8:45 a.m.', 'Tamarack County Common Pleas, Courtroom 1', '22-CR-0290')]:
        c.setFont('Times-Roman', 12)
        y = 720
        for s in ['June 7, 2024', '', '{%s.fml}' % k, '{%s.a1}' % k, '{%s.a2}' % k, '', 'Case ' + case, '',
                  'Dear {%s.mr}:' % k, '', 'This is a reminder, not a summons. You are due in court on', '',
                  '          ' + day + ' at ' + hr, '          ' + court, '',
                  'The bus that gets you there is the Green Line from the Depot. A pass is inside.',
                  'If you can not come, call me before that day and not after.', '']:
            c.drawString(72, y, f.t(s))
            y -= 17
        if k == 'espinoza':
            c.drawString(72, y, f.t('We will also text {%s.ph} the evening before.' % k))
            y -= 17
        if k == 'keough':
            c.drawString(72, y, f.t('Bring the license you got back last month ({%s.dl}).' % k))
            y -= 17
        c.drawString(72, y - 30, f.t('{falk.fl}, Case Manager'))
        c.showPage()
    c.save()


@maker
def docket():
    f = F('Court/docket_wk_0610.csv')
    rows = [['Day', 'Time', 'Judge', 'Case', 'Participant', 'DOB', 'Why', 'Ride?', 'Cell']]
    for i, k in enumerate(['bright', 'pike', 'zielinski', 'merriweather', 'cantrell']):
        rows.append([['Mon', 'Mon', 'Tue', 'Wed', 'Thu'][i], ['9:00', '10:30', '8:45', '1:30', '9:00'][i], ['{ganley.last}', '{rusk.last}'][i % 2],
                     '2%d-CR-0%d' % (1 + i % 3, 211 + 37 * i), '{%s.fl}' % k, '{%s.dobm}' % k,
                     ['status', 'PV hearing', 'pay plan', 'sealing', 'status'][i], 'yes' if i % 2 else 'no', '{%s.phn}' % k])
    rows += [[], ['Judges: {ganley.fl} (CP 1), {rusk.fl} (Muni)']]
    f.csv(rows, delim=';')


@maker
def status_report():
    f = F('Court/Status report - Huff.docx')
    d = docx.Document()
    para(f, d, 'IN THE COURT OF COMMON PLEAS, TAMARACK COUNTY, OHIO', True, 12, 'c')
    para(f, d, 'RECOVERY DOCKET', True, 12, 'c')
    t = d.add_table(rows=1, cols=2)
    t.cell(0, 0).text = f.t('STATE OF OHIO\n   v.\n{huff.FULL}\n   Defendant')
    t.cell(0, 1).text = f.t('Case 22-CR-0533\nJudge {ganley.fl}\nStatus report no. 7')
    para(f, d, '')
    para(f, d, 'Participant’s date of birth: {huff.dob}.  Residence: {huff.addr}.')
    para(f, d, 'Treatment. ', True).add_run(f.t('Mr. Huff carries diagnoses of {huff.dx0l} and {huff.dx1l}. He attended 11 of 12 sessions of '
                                                '{huff.tx1l} and earned every draw in {huff.tx0l}. Dr. {whitcomb.last} raised his {huff.rx0} in May.')).bold = False
    para(f, d, 'Testing. ', True).add_run('Ten tests, ten negative, one dilute and retaken the same day.').bold = False
    para(f, d, 'Home and work. ', True).add_run(f.t('Lives with his wife {wanda.fl}. Hired at the county garage. She reports '
                                                     '(by telephone, {wanda.phd}) that he is “more like himself.”')).bold = False
    para(f, d, 'Recommendation. ', True).add_run('Phase III.').bold = False
    para(f, d, 'Respectfully,\n\n{falk.fl}, for the Agency                     cc: {vickers.fl}, Adult Parole Authority; {coyle.fl}, counsel')
    f.docx(d)


@maker
def ua_log():
    f = F('Court/Screening log wk23.txt')
    L = ['TCORS - SCREENING LOG (instant cup)          WEEK 23 / 2024', 'collector: ' + f.t('{hurst.fl}') + '        lot 4471-B  exp 11/25', '',
         'date   time   participant            no.        dob        temp  res', '-' * 70]
    for i, k in enumerate(['ocampo', 'langford', 'dietz', 'spurlock', 'pike', 'mccray', 'ocampo', 'spurlock']):
        L.append('6/0%d   %d:%02d%s  ' % (3 + i // 2, 8 + i % 4, 5 * i, 'a') + f.w('{%s.lfi}' % k, 23) + f.w('{%s.doc}' % k, 11) + f.w('{%s.dobs}' % k, 11)
                 + str(92 + i % 5) + '    ' + ['neg', 'neg', 'neg', 'THC', 'neg', 'neg', 'neg', 'THC -> lab'][i])
    L += ['', f.t('Dietz: tested only because the court order says so. Takes nothing that would show. ({dietz.dx0l}, needs someone with him in the room.)'),
          f.t('Langford had to leave early for {langford.tx0}, cup done at 8:05.'), 'refusals: none']
    f.text('\n'.join(L) + '\n', crlf=True)


@maker
def warrant_thread():
    f = F('Court/mail/RE_ warrant - Holloway.eml')
    f.eml([('From', '{falk.fl} <dfalk@tamarackreentry.org>'), ('To', '{vickers.fl} <nvickers@tamarackcounty.us>'),
           ('Cc', '{beasley.fl} <lbeasley@tamarackreentry.org>'), ('Subject', 'RE: warrant - Holloway'),
           ('Date', 'Wed, 12 Jun 2024 15:41:08 -0400'), ('Message-ID', '<4471.9921@tamarackreentry.org>')],
          '''Neil,

found him. He was at St. Brendan since Sunday with {holloway.dx0l} (their record no. is {holloway.mrn}),
which is why he missed you. Discharge papers attached tomorrow. He goes back to his aunt's,
{holloway.addr}.

{falk.first}

> From: {vickers.fl}
> Sent: Wednesday, June 12, 2024 11:02 AM
> Subject: RE: warrant - Holloway
>
> I can hold the warrant till Friday. What I have on him is {holloway.lff},
> {holloway.dob}, {holloway.doc}. Is that yours? There is another one, the nephew.
> {vickers.fl}, APA Unit 7
>
>> From: {falk.fl}
>> Sent: Tuesday, June 11, 2024 4:20 PM
>>
>> Neil - {holloway.fl} did not answer at {holloway.phd} today or yesterday.
>> Please don't put the warrant in yet.
''')


# ------------------------------------------------------------------ ID documents
@maker
def id_tracker():
    f = F('ID Documents/ID tracker - who still needs what.xlsx')
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = 'open'
    ws['B2'] = 'ID TRACKER'
    ws['B2'].font = Font(bold=True, size=16)
    put(f, ws, [['client', 'born', 'social (if known)', 'license no', 'state ID no', 'other', 'still missing', 'fee pd']], 4, 2)
    data = [('nakai', 'ssn', 'dl', '', 'tribal card, not copied', 'birth cert (AZ)', 30),
            ('ruggiero', 'ssn', '', 'sid', '', 'SS card', 0),
            ('womack', 'ssn', '', 'sid', 'old passport {womack.pass}', 'name change papers', 0),
            ('abdi', 'ssn', '', '', 'green card {abdi.an}', 'renewal I-90', 455),
            ('bautista', 'ssn', 'dl', '', '', 'SS card, reinstatement', 40),
            ('treadwell', 'ssn', '', 'sid', '', 'birth cert', 25),
            ('villasenor', '', 'dl', '', 'passport {villasenor.pass}', 'SS card', 0),
            ('moya', 'ssn', '', '', '', 'everything', 0)]
    for i, (k, a, b, c, o, miss, fee) in enumerate(data):
        put(f, ws, [['{%s.fl}' % k, '{%s.dobm}' % k] + ['{%s.%s}' % (k, x) if x else '' for x in (a, b, c)] + [o, miss, fee]], 5 + i, 2)
    put(f, ws, [['fees so far', 550]], 14, 8)
    w2 = wb.create_sheet('done 2024')
    put(f, w2, [['{draper.fl}', 'got it 5/29'], ['{swain.fl}', 'got it 4/11'], ['{rendon.fl}', 'moved away']])
    cols(ws, 3, 20, 12, 16, 12, 12, 28, 24, 8)
    f.xlsx(wb)


@maker
def bmv_vouchers():
    f = F('ID Documents/BMV vouchers issued.txt')
    out = ['BMV VOUCHERS ISSUED, MAY-JUNE', 'voucher pays the deputy registrar up to $30. one per person per year.', '']
    for i, (k, what, no, a) in enumerate([('draper', 'state ID', 'sid', 'addr'), ('yoder', 'duplicate license', 'dl', 'addr'),
                                          ('lykins', 'license renewal', 'dl', 'addr'), ('boone', 'state ID', 'sid', '')]):
        out += ['voucher 24-0%d' % (61 + i * 3), '   issued to    ' + f.t('{%s.fml}' % k), '   for          ' + what,
                '   old number   ' + f.t('{%s.%s}' % (k, no)), '   birth date   ' + f.t('{%s.dobh}' % k)]
        if a:
            out.append('   mail it to   ' + f.t('{%s.addr}' % k))
        else:
            out.append('   mail it to   our office, c/o ' + f.t('{pruss.fl}'))
        out.append('')
    f.text('\n'.join(out))


@maker
def birth_record():
    f = F('ID Documents/birth record request - Ackerman.docx')
    d = docx.Document()
    para(f, d, 'Application for a Certified Copy of a Birth Record', True, 15)
    para(f, d, 'Calloway County Health Department, Vital Records. $25 a copy. Copy kept for our file.', size=9)

    def stack(pairs):
        t = d.add_table(rows=2, cols=len(pairs))
        t.style = 'Table Grid'
        for j, (lab, val) in enumerate(pairs):
            r = t.cell(0, j).paragraphs[0].add_run(lab)
            r.font.size = Pt(7)
            r.italic = True
            t.cell(1, j).text = f.t(val)
        d.add_paragraph().paragraph_format.space_after = Pt(0)
    stack([('Full name at birth', '{ackerman.full}'), ('Date of birth', '{ackerman.dobl}')])
    stack([('Mother’s name before first marriage', '{ackmother.fl}'), ('Father’s name', '{gordon.fl}'), ('Hospital or town', 'Marietta')])
    stack([('Applicant is', 'self'), ('Social Security number', '{ackerman.ssn}'), ('ID shown', 'Ohio ID {ackerman.sid}')])
    stack([('Send copy to', '{ackerman.addr}'), ('Daytime telephone', '{ackerman.ph}')])
    para(f, d, 'If we can not read it, call his father {gordon.fl}, {gordon.ph}, who has the family Bible.')
    para(f, d, 'Witness to signature: {pruss.fl}')
    f.docx(d)


@maker
def immigration_memo():
    f = F('ID Documents/memo three files for legal aid.pdf')
    doc = SimpleDocTemplate(f.path, pagesize=letter, invariant=1)
    st = ParagraphStyle('m', fontName='Times-Roman', fontSize=11.5, leading=15, spaceAfter=9)
    S = [Paragraph('<b>MEMORANDUM</b>', st), Paragraph(f.t('TO: {aldous.fl}, Southeast Legal Aid<br/>FROM: {pruss.fl}, records<br/>'
                                                            'DATE: May 28, 2024<br/>RE: three men whose papers we hold'), st)]
    for s in ['<b>1. {warsame.full}.</b> Came as a child with refugee status. Alien registration number {warsame.an}. Born {warsame.dobl}. '
              'The card itself was lost at the jail in Cobb Station. He lives at {warsame.addr} and can be called at {warsame.phd}.',
              '<b>2. {nguyen.full}.</b> Green card in hand, {nguyen.an}, expires in October. Holds a passport, no. {nguyen.pass}, kept in our safe. '
              'DOB {nguyen.dobm}.',
              '<b>3. {baptiste.fl}.</b> Says he naturalized in 2009 and had a U.S. passport, number {baptiste.pass} by an old photocopy. '
              'We have his Social Security number ({baptiste.ssn}) but no certificate. E-mail is best: {baptiste.em}.',
              'None of the three has a hearing set. Please return the copies by courier, not by mail.']:
        S.append(Paragraph(f.t(s), st))
    doc.build(S)


# ------------------------------------------------------------------ Benefits
@maker
def snap_page():
    f = F('Benefits/saved pages/SNAP summary Delgado-Ruiz.html')
    css = '<style>body{font-family:Arial}td.l{color:#555;width:180px}th{background:#dde}</style>'
    f.text('''<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Application summary</title>''' + css + '''</head>
<body>
<h2>Your application was sent</h2>
<p>Confirmation for <b>{delgado.fl}</b>, May 3, 2024, 2:17 PM. Helper: {marchetti.fl} (authorized assister).</p>
<h3>About you</h3>
<table>
<tr><td class="l">Date of birth</td><td>{delgado.dob}</td></tr>
<tr><td class="l">SSN</td><td>{delgado.ssn}</td></tr>
<tr><td class="l">Where you live</td><td>{delgado.a1}<br>{delgado.a2}</td></tr>
<tr><td class="l">Phone</td><td>{delgado.ph}</td></tr>
<tr><td class="l">E-mail</td><td>{delgado.em}</td></tr>
</table>
<h3>People who buy and cook food with you</h3>
<table border="1" cellpadding="3">
<tr><th>Name</th><th>Born</th><th>Relation</th><th>SSN</th><th>In school</th></tr>
<tr><td>{mateo.fl}</td><td>{mateo.dob}</td><td>Son</td><td>{mateo.ssn}</td><td>Yes</td></tr>
<tr><td>{camila.fl}</td><td>{camila.dob}</td><td>Daughter</td><td>{camila.ssn}</td><td>Yes</td></tr>
</table>
<h3>Money</h3>
<ul><li>Wages, Tri-State Laundry: $412 every two weeks</li><li>Checking account at {delgado.bank}, no. {delgado.acct}: $61.40</li></ul>
<p>EBT card on file: {delgado.ebt}</p>
</body></html>
''')


@maker
def ssi_thread():
    f = F('Benefits/mail/SSI and Medicare questions.eml')
    f.eml([('From', '{marchetti.fl} <cmarchetti@tamarackreentry.org>'), ('To', '{stannard.fl} <rstannard@ssa-liaison.us>'),
           ('Subject', 'Re: SSI and Medicare questions'), ('Date', 'Tue, 21 May 2024 10:12:44 -0400'), ('Message-ID', '<77120.3@tamarackreentry.org>')],
          'Please see the HTML part.\n\nMr. {stokes.last}: {stokes.ssn}. Mr. {trask.last}: {trask.mcr}.\n',
          html='''<html><body style="font-family:Calibri">
<p>Hello again,</p>
<p>two men this time, answers in the order you asked.</p>
<ol>
<li><b>{stokes.fml}</b>, SSN {stokes.ssn}, born {stokes.dobl}. Appeal of the March denial. The new evidence is the kidney
doctor&#8217;s letter ({stokes.dx0l}) and the eye clinic&#8217;s ({stokes.dx1l}). He still gets mail at {stokes.addr}.</li>
<li><b>{trask.fml}</b>, Medicare {trask.mcr}, born {trask.dobl}. Part B was stopped while he was in. He has {trask.dx0l} and
begins {trask.tx0l} in June, so this can not wait for the general enrollment.</li>
</ol>
<p>{marchetti.fl}<br>Benefits, 740-388-2046</p>
<blockquote style="border-left:2px solid #999;padding-left:8px">Celia, I need full name, number, date of birth and what changed. One mail is fine. {stannard.fl}, SSA Harlan Ferry</blockquote>
</body></html>''')


@maker
def enroll_batch():
    f = F('Benefits/enroll_batch_20240531.csv')
    rows = [['SEQ', 'APPLICANT_FIRST', 'APPLICANT_LAST', 'BIRTHDATE', 'SSN', 'RES_ADDR', 'RES_CITY', 'RES_ST', 'RES_ZIP', 'PHONE', 'EMAIL', 'PROGRAMS']]
    for i, k in enumerate(['moya', 'dockery', 'stallworth', 'brannigan', 'nettles', 'fontaine', 'beaulieu']):
        rows.append([str(1001 + i), '{%s.ff}' % k, '{%s.gl}' % k, '{%s.dobi}' % k, '{%s.ssnp}' % k, '{%s.a1}' % k, '{%s.ac}' % k, '{%s.ast}' % k, '{%s.az}' % k,
                     '{%s.phn}' % k, '{%s.em}' % k if i % 3 else '', ['SNAP', 'SNAP|MED', 'MED', 'HEAP'][i % 4]])
    f.csv(rows, quote=csv.QUOTE_ALL)


@maker
def rep_payee():
    f = F('Benefits/rep payee - two accounts.docx')
    d = docx.Document()
    d.add_heading('Representative payee notes', 1)
    para(f, d, 'We are payee for two residents until the court names someone. Kept by {keating.fl}, looked over each month by {oyler.fl}.')
    for k, amt, out in [('chambliss', '943.00', [('room', 310), ('pharmacy co-pays', 12.5), ('haircut', 18), ('spending, 4 x $60', 240)]),
                        ('dietz', '1,104.00', [('room', 310), ('eyeglasses', 85), ('spending, 4 x $75', 300)])]:
        d.add_heading(f.t('{%s.fl}' % k), 2)
        p = d.add_paragraph()
        p.add_run(f.t('Born {%s.dobl}. SSN {%s.ssn}. Account {%s.acct} at {%s.bank}, titled “by TCORS, payee.” ' % (k, k, k, k)))
        p.add_run('Monthly benefit $' + amt + '.')
        for a, b in out:
            para(f, d, '%s … $%.2f' % (a, b), style='List Bullet')
    f.docx(d)


# ------------------------------------------------------------------ Employment
@maker
def payroll():
    f = F('Employment/Bridge Crew payroll PPE 0614.xlsx')
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = 'PPE 6-14'
    put(f, ws, [['Bridge Crew (transitional work)'], ['Pay period ending 6/14/2024   rate 13.25'], []])
    put(f, ws, [['EMP', 'SS#', 'M', 'T', 'W', 'Th', 'F', 'Hrs', 'Gross', 'Pay by', 'Acct']], 4)
    r, tot = 5, 0
    for i, k in enumerate(['mccray', 'odonnell', 'eversole', 'haddad', 'weems', 'rosado', 'burkhart', 'ocampo', 'crum']):
        hrs = [(8 if (i + j) % 5 else 0) for j in range(5)]
        g = round(sum(hrs) * 13.25, 2)
        tot += g
        dd = i % 3 != 2
        put(f, ws, [['{%s.lfi}' % k, '{%s.ssn}' % k] + hrs + [sum(hrs), g, 'DD' if dd else 'check', '{%s.acct}' % k if dd else '']], r)
        r += 1
    put(f, ws, [['', '', '', '', '', '', 'TOTAL', '', tot]], r)
    put(f, ws, [['Crew lead {sandoval.fl}      Approved {keating.fl}']], r + 2)
    for c in ws[4]:
        c.font = BOLD
        c.alignment = Alignment(horizontal='center')
    cols(ws, 20, 14)
    f.xlsx(wb)


@maker
def dd_form():
    f = F('Employment/forms in/direct deposit Mullins.pdf')
    c = canvas.Canvas(f.path, pagesize=letter, invariant=1)
    c.setFont('Helvetica-Bold', 14)
    c.drawCentredString(306, 730, 'Authorization for Direct Deposit of Pay')
    y = 690
    for lab, val in [('Employee', '{mullins.fml}'), ('Social Security number', '{mullins.ssnb}'), ('Street', '{mullins.a1}'),
                     ('City, state, ZIP', '{mullins.a2}'), ('Cell phone', '{mullins.ph}'), ('', ''), ('Bank or credit union', '{mullins.bank}'),
                     ('Routing (ABA) number', '{mullins.rout}'), ('Account number', '{mullins.acct}'), ('Kind of account', '[X] checking   [ ] savings'),
                     ('Amount', '[X] all   [ ] $________')]:
        c.setFont('Helvetica', 10)
        c.drawRightString(210, y, f.t(lab))
        c.setFont('Courier-Bold', 11)
        c.drawString(225, y, f.t(val))
        if lab:
            c.line(222, y - 3, 540, y - 3)
        y -= 24
    c.setFont('Helvetica', 9)
    c.drawString(72, y - 10, 'I authorize the County Auditor to deposit my pay and to correct any deposit made in error.')
    c.drawString(72, y - 40, f.t('Signed  C. Mullins   6/3/24            Entered by {keating.fl} 6/5'))
    c.showPage()
    c.save()


@maker
def dd_list():
    f = F('Employment/DD changes june.txt')
    L = ['from Donna, for the auditor. please key by Thursday noon', '']
    for k in ['yoder', 'ibarra', 'lowe', 'hightower', 'merriweather']:
        L.append(f.t('{%s.fl} - {%s.bank} - rtg {%s.rout} acct {%s.acct}' % (k, k, k, k)) + {'lowe': ' (closed the old one)', 'ibarra': ' SAVINGS'}.get(k, ''))
    L += ['', 'and stop ' + f.t('{yoder.first}') + '\'s garnishment, the county got its release', '', f.t('{keating.fl}')]
    f.text('\n'.join(L) + '\n')


@maker
def placements():
    f = F('Employment/placements Q2.html')
    rows = ''
    for i, (k, job, firm, boss, wage) in enumerate([
            ('kowalczyk', 'welder helper', 'Ridgeline Fabrication', 'teeter', '17.50'), ('garland', 'line cook', 'Penrose Diner', 'lavoie', '14.00'),
            ('gunderson', 'driver', 'Tri-State Laundry', 'monk', '16.25'), ('espinoza', 'packer', 'Halberd Foods', 'kerr', '15.75'),
            ('zielinski', 'roofer', 'Pike Bros. Roofing', 'devine', '19.00'), ('brannigan', 'front desk', 'Depot Inn', 'hatten', '13.50')]):
        rows += '<tr><td>{%s.fl}<br><small>{%s.phb}</small></td><td>%s<br>%s</td><td>{%s.fl}, 740-2%d1-44%02d</td><td align=right>%s</td><td>%s</td></tr>\n' % (
            k, k, job, firm, boss, i + 2, 10 + i * 7, wage, ['still there', 'still there', 'left 6/2', 'still there', 'promoted', 'new'][i])
    f.text('<html><head><title>Q2 placements</title></head><body>\n<h1>Job placements, second quarter</h1>\n<p>Prepared by {dombrowski.fl}</p>\n'
           '<table border=1><tr><th>Who (cell)</th><th>Job / firm</th><th>Firm contact</th><th>Wage</th><th>30 days</th></tr>\n' + rows
           + '</table>\n<p>Six placed, five kept. Goal for the year is 40.</p></body></html>\n', enc='latin-1')


@maker
def paycards():
    f = F('Employment/paycard_issue_log.csv')
    rows = [['Pay card issue log', '', '', '', ''], ['printed 06/17/2024', '', '', '', ''], ['given to', 'card no.', 'exp', 'date', 'by']]
    for i, k in enumerate(['rosado', 'spurlock', 'stallworth', 'lykins', 'goins', 'dockery', 'castellano']):
        rows.append(['{%s.fls}' % k, '{%s.%s}' % (k, ['card', 'card', 'cardp'][i % 3]), '0%d/27' % (i + 2), '6/%d' % (3 + i), 'DK'])
    rows.append(['cards left in safe:', '14', '', '', ''])
    f.csv(rows, delim='\t' if False else ',')


@maker
def employer_letter():
    f = F('Employment/letters/bonding letter Amaya.rtf')
    f.rtf([
        ('', 'June 4, 2024'), ('', ''), ('', '{teeter.fl}\nRidgeline Fabrication\n4100 Industrial Parkway\nPenrose, Ohio 43758'), ('', ''),
        ('b', 'Federal bonding for your new hire'), ('', ''),
        ('', 'Dear Mr. Teeter,'),
        ('', 'the bond you asked about costs you nothing and runs six months from the first day. For the form you need:'),
        ('t', '\tName\t{amaya.fml}'), ('t', '\tBorn\t{amaya.dobl}'), ('t', '\tSSN\t{amaya.ssn}'), ('t', '\tHome\t{amaya.addr}'), ('t', '\tLicense\t{amaya.dl}'),
        ('', 'Oscar starts Monday and will bring his own boots. If anything comes up in the first weeks call me before you call anyone else.'),
        ('', ''), ('', '{dombrowski.fl}\nEmployment Specialist\n740-388-2049'),
    ])


@maker
def resume():
    f = F('Employment/resumes/rasmussen resume v3.docx')
    d = docx.Document()
    para(f, d, '{rasmussen.FL}', True, 20, 'c')
    para(f, d, '{rasmussen.street}  •  {rasmussen.phd}  •  {rasmussen.em}', size=10, align='c')
    for h, items in [('Summary', ['Dependable warehouse hand with forklift ticket and two years of kitchen work.']),
                     ('Experience', ['Bridge Crew, Tamarack County, 2024 – grounds and trail work', 'Institution food service, 2021–2023 – breakfast lead, 400 meals',
                                     'Halberd Foods, 2018–2020 – packing line']),
                     ('Training', ['Forklift operator certificate 2023', 'Food handler card 2022', 'GED 2017']),
                     ('References', ['{dombrowski.fl}, Employment Specialist, 740-388-2049'])]:
        p = para(f, d, h.upper(), True, 11)
        p.paragraph_format.space_before = Pt(10)
        for s in items:
            para(f, d, s, style='List Bullet')
    f.docx(d)


@maker
def wage_rates():
    f = F('Employment/wage rates FY24.txt')
    f.text('''TRANSITIONAL WORK - WAGE RATES FY 2024
======================================
crew member, first 90 days ......... 13.25
crew member, after 90 days ......... 14.00
crew lead helper ................... 15.10
driver (van, with clean abstract) .. 15.75
kitchen ............................ 13.25

Boots: up to $85 once. Gloves and vest from the cage.
Approved by {oyler.fl}, 10/2/2023. Fund 2041.
''')


# ------------------------------------------------------------------ Family
@maker
def reunification_plan():
    f = F('Family/Reunification plan Quarles.docx')
    d = docx.Document()
    d.add_heading('Family Reunification Plan', 0)
    t = d.add_table(rows=4, cols=4)
    t.style = 'Medium Grid 1 Accent 1'
    for i, row in enumerate([['', 'Parent', 'Child', 'Child'],
                             ['Name', '{quarles.fml}', '{amari.full}', '{zion.full}'],
                             ['Born', '{quarles.dobm}', '{amari.dobm}', '{zion.dobm}'],
                             ['Lives', '{quarles.addr}', 'with grandmother', 'with grandmother']]):
        for j, x in enumerate(row):
            t.cell(i, j).text = f.t(x)
    para(f, d, '')
    para(f, d, 'The boys stay with {bernice.fl}, {bernice.addr}, telephone {bernice.phd}. {bernice.first} has temporary custody (Juvenile Court, Judge {rusk.last}).')
    # the boys live at the same address
    f.t('{amari.addr}{zion.addr}')
    d.add_heading('What each has said', 2)
    para(f, d, '{quarles.first}: wants overnights by August. She sees {farrow.fl} for {quarles.tx0l} and takes {quarles.rx0} for {quarles.dx0l}.', style='List Bullet')
    para(f, d, '{amari.first}: has {amari.dx0}, takes {amari.rx0} at school, {amari.tx0l} on Tuesdays. Wants his mother at the spring concert.', style='List Bullet')
    para(f, d, '{zion.first}: shy. Wants to bring the dog.', style='List Bullet')
    d.add_heading('Steps', 2)
    for s in ['Saturday visits at the library, 10 to 12, through May', 'Dinner at grandmother’s, June', 'One overnight in July if the lease is signed']:
        para(f, d, s, style='List Number')
    para(f, d, 'Plan written with {iyer.fl}, Children Services, and {beasley.fl}.')
    f.docx(d)


@maker
def visit_log():
    f = F('Family/visit notes spring.txt')
    f.text('''Visit notes - library room, spring.   kept by {beasley.fl}

April 6 - {ferris.fl} and her daughter {lila.fml} (9 next birthday; born {lila.dobl}). Grandfather
{doug.fl} drove in, he keeps {lila.first} at {doug.addr} and is
at {doug.phd}. They read for an hour. {ferris.first} told me in the hall she was treated
for {ferris.dx0l} years ago and started back on {ferris.rx0}. {ferris.tx0} to
start with {mandel.fl} in May.

April 13 - {bright.fl}, son {tyrell.fl}, 14, birth date on the school form {tyrell.dobm}. He would not
take his hood down until the pizza came. They both live at {bright.addr}
again since Easter, so this was the last one here.

April 20 - nobody. Rain.

April 27 - {dupree.fl} with {rosalind.fl} (the boys' mother, {rosalind.phd}), no children, talked about
money. He limps, {dupree.dx0l}, {dupree.tx0l} twice a week.

May 4 - {ferris.first} and {lila.first} again. Good.
''')
    f.t('{lila.addr}{tyrell.addr}')


@maker
def school_mail():
    f = F('Family/mail/pick-up list school.eml')
    f.eml([('From', '{espinoza.fl} <{espinoza.em}>'), ('To', '{beasley.fl} <lbeasley@tamarackreentry.org>'),
           ('Subject', 'the school pick up list'), ('Date', 'Mon, 29 Apr 2024 21:07:31 -0400'), ('Message-ID', '<CAF8x.4471@mail.example>')],
          '''hi miss beasley

the school says they need my id number and address on paper or i cant be on the list.
its {espinoza.sid} and {espinoza.addr}
bday {espinoza.dobs}. can you fax it to mrs {purcell.last} ({purcell.fl}) at the office
my number changed its now {espinoza.phn}

also {rosado.fl} asked me to tell you his wife {marisol.fl} will drive me, shes {marisol.phn} if you need her

thanks
gabi
''', enc='qp')


@maker
def family_contacts():
    f = F('Family/family contacts (for holidays mailing).xlsx')
    wb = openpyxl.Workbook()
    ws = wb.active
    put(f, ws, [['person in program', 'his/her cell', 'family', 'how related', 'family phone', 'card goes to']])
    for i, (k, q, rel) in enumerate([('abdi', 'fatuma', 'mother'), ('burkhart', 'sheryl', 'mom'), ('szabo', 'kenneth', 'father'), ('rhodes', 'iris', 'wife'),
                                     ('weems', 'denise', 'mother'), ('okafor', 'ngozi', 'sister'), ('stokes', 'marlene', 'sister'),
                                     ('cordova', 'edith', 'foster mother')]):
        put(f, ws, [['{%s.fl}' % k, '{%s.phs}' % k, '{%s.fml}' % q, rel, '{%s.phs}' % q, '{%s.addr}' % q]], 2 + i)
    put(f, ws, [['8 families', '', '', '', '', '8 cards, 2 spare']], 11)
    cols(ws, 22, 14, 22, 14, 14, 50)
    f.xlsx(wb)


# ------------------------------------------------------------------ Transport
@maker
def bus_passes():
    f = F('Transport/bus pass list June.xlsx')
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = 'June'
    put(f, ws, [['31-day passes handed out', '', '', '', '|', 'single rides', ''], ['name', 'tel.', 'pass #', 'init.', '|', 'name', 'tel. / how many']])
    left = ['mwangi', 'stroud', 'jamison', 'petrakis', 'sorensen', 'womack']
    right = ['figueroa', 'hightower', 'kincaid', 'townes', 'cantrell', None]
    for i, (a, b) in enumerate(zip(left, right)):
        put(f, ws, [['{%s.fl}' % a, '{%s.phb}' % a, 88120 + i, a[0].upper(), '|', '{%s.fl}' % b if b else '', ('{%s.phb}  (%d)' % (b, 2 + i)) if b else '']], 3 + i)
    put(f, ws, [['total', '', 6, '', '|', 'total', '20 rides']], 10)
    cols(ws, 20, 14, 9, 6, 2, 20, 20)
    f.xlsx(wb)


@maker
def ride_sheet():
    f = F('Transport/ride sheet Tue 0611.docx')
    d = docx.Document()
    para(f, d, 'RIDES – Tuesday June 11 – van 2 – driver {sandoval.first}', True, 14)
    rows = [['Time', 'Fetch', 'At', 'Take to', 'Call if late']]
    for tm, k, to in [('6:10', 'treadwell', 'Riverbend, {treadwell.tx0l}'), ('7:00', 'kincaid', '{kincaid.tx0}, Milburg'), ('9:20', 'garland', '{garland.tx0}'),
                      ('10:45', 'dupree', '{dupree.tx0}, St. Brendan ground floor'), ('1:00', 'womack', '{womack.tx0}'), ('2:30', 'lightfoot', 'BMV')]:
        rows.append([tm, '{%s.fl}' % k, '{%s.%s}' % (k, 'adc' if tm != '9:20' else 'street'), to, '{%s.phd}' % k])
    grid(f, d, rows, [0.6, 1.4, 2.2, 1.8, 1.1])
    para(f, d, 'Gas card is in the visor. Odometer out ______ in ______')
    f.docx(d)


@maker
def van_log():
    f = F('Transport/van maintenance.csv')
    f.csv([['van', 'date', 'miles', 'what', 'shop', 'cost'], ['1', '1/9/24', '88210', 'oil, filter', 'Depot Tire', '64.10'],
           ['2', '2/14/24', '41877', 'front pads', 'Depot Tire', '311.00'], ['1', '3/22/24', '90144', 'wiper motor', 'county garage', '0.00'],
           ['2', '5/30/24', '45002', 'two tires', 'Depot Tire', '268.40'], ['', '', '', 'kept by {sandoval.fl}', '', '']])


@maker
def car_pool():
    f = F('Transport/work carpool Ridgeline 1st shift.rtf')
    f.rtf([
        ('h', 'Ridgeline carpool, first shift'), ('', 'Driver has a license and a whole windshield. Riders give $3 a day.'), ('', ''),
        ('b', 'DRIVER'), ('', '{vandersloot.fl}, license {vandersloot.dl}, cell {vandersloot.phd}. Starts from {vandersloot.adc} at 5:15.'), ('', ''),
        ('b', 'RIDERS, in order'), ('', '5:20  {kowalczyk.fl}, at the Alder corner, {kowalczyk.phd}'), ('', '5:30  {amaya.fl}, {amaya.street}, {amaya.phd}'),
        ('', '5:42  {keough.fl}, {keough.street}, {keough.phd}'), ('', '5:50  {rendon.fl}, only Mondays, waits at the gas station'), ('', ''),
        ('i', 'Problems to {dombrowski.fl}, not to each other.'),
    ])


# ------------------------------------------------------------------ Mentors
@maker
def mentor_roster():
    f = F('Mentors/mentor roster and matches.html')
    b = ''
    for k, m, day in [('hatcher', 'cantrell', 'Mondays'), ('quist', 'landry', 'first Saturday'), ('obrien', 'draper', 'by phone'),
                      ('cho', 'hargrove', 'Thursdays'), ('lamb', None, ''), ('desantos', 'salazar', 'Sundays after church'), ('whitlow', 'dietz', 'Wednesdays')]:
        b += '<dt>{%s.fl}</dt>\n<dd>{%s.phd} &middot; {%s.em}' % (k, k, k)
        b += ('<br>walks with {%s.fl}, %s' % (m, day) if m else '<br><i>waiting for a match</i>') + '</dd>\n'
    f.text('<html><head><meta charset="utf-8"><title>Second Mile mentors</title></head><body>\n<h2>Second Mile &ndash; mentors and matches</h2>\n'
           '<p>Coordinator: {beasley.fl}. Please do not pass on home numbers.</p>\n<dl>\n' + b + '</dl>\n</body></html>\n')


@maker
def mentor_application():
    f = F('Mentors/applications/Pettibone application.pdf')
    doc = SimpleDocTemplate(f.path, pagesize=letter, invariant=1)
    ss = getSampleStyleSheet()
    lab = ParagraphStyle('lab', parent=ss['Normal'], fontName='Helvetica-Oblique', fontSize=8, textColor=colors.grey)

    def cell(a, b):
        return [Paragraph(a, lab), Paragraph(f.t(b), ss['Normal'])]
    t = Table([[cell('Applicant', '{pettibone.full}'), cell('Date of birth', '{pettibone.dob}')],
               [cell('Home address', '{pettibone.addr}'), cell('Telephone', '{pettibone.ph}')],
               [cell('Driver license number and state', '{pettibone.dl} OH'), cell('E-mail', '{pettibone.em}')],
               [cell('Social Security number (for the background check only)', '{pettibone.ssn}'), cell('Employer', 'Penrose Community Bank')]],
              colWidths=[280, 180])
    t.setStyle(TableStyle([('GRID', (0, 0), (-1, -1), 0.4, colors.grey), ('VALIGN', (0, 0), (-1, -1), 'TOP')]))
    doc.build([Paragraph('SECOND MILE MENTORS', ss['Title']), Paragraph('Volunteer application', ss['Heading3']), t, Spacer(1, 14),
               Paragraph(f.t('<b>Why do you want to be a mentor?</b> My cousin came home in 2015 and nobody met the bus.'), ss['Normal']), Spacer(1, 8),
               Paragraph(f.t('<b>References.</b> (1) {hatten.fl}, Depot Inn, 740-231-4480 (work). (2) {quist.fl}, already a mentor, {quist.ph}.'), ss['Normal']),
               Spacer(1, 8), Paragraph(f.t('Interviewed 4/30 by {beasley.fl}. Clear.'), ss['Normal'])])


@maker
def mentor_mail():
    f = F('Mentors/mail/Fwd how is Rhonda doing.eml')
    f.eml([('From', '{hatcher.fl} <{hatcher.em}>'), ('To', '{beasley.fl} <lbeasley@tamarackreentry.org>'), ('Subject', 'Fwd: how is Rhonda doing'),
           ('Date', 'Sun, 2 Jun 2024 17:55:02 -0400'), ('Message-ID', '<998271.118@mx4.mail.example>')],
          '''LaTonya, I am passing this on because I do not know what I may answer. - {hatcher.first}

---------- Forwarded message ---------
From: {cho.fl} <{cho.em}>
Date: Sat, Jun 1, 2024
Subject: how is Rhonda doing

Loretta dear,
I sat by {cantrell.fl} at the supper and she said she had a {cantrell=diagnosis=lump in her breast} and goes for the
{cantrell=treatment=biopsy} on the 11th and has nobody to drive her. Her phone is {cantrell.phb}. I would do it
but I work. Is there someone?
{cho.first}
''', enc='b64')


# ------------------------------------------------------------------ Office
@maker
def on_call():
    f = F('Admin/on call + phone tree.docx')
    d = docx.Document()
    d.add_heading('On call, June–July', 1)
    para(f, d, 'Numbers are private cells. Not for clients.', italic=True)
    for wk, k in [('June 3', 'greer'), ('June 10', 'tipton'), ('June 17', 'beasley'), ('June 24', 'sandoval'), ('July 1', 'raman')]:
        para(f, d, 'week of ' + wk + '\t{%s.fl}\t{%s.phd}' % (k, k))
    para(f, d, 'Snow or flood: {oyler.fl} calls {greer.first} and {tipton.first}; each calls two more. {oyler.first} at home: {oyler.addr}, {oyler.phd}.')
    f.docx(d)


@maker
def minutes():
    f = F('Admin/minutes/staff meeting 0604.docx')
    d = docx.Document()
    para(f, d, 'Staff meeting, June 4, 2024, 9:00–10:10', True, 13)
    para(f, d, 'Present: {oyler.fl} (chair), {falk.fl}, {raman.fl}, {greer.fl}, {tipton.fl}, {marchetti.fl}, {pruss.fl} (minutes). Excused: {dombrowski.fl}.')
    for s in ['Budget: 41% spent. Bus passes are over, boots are under.', 'New copier code for each desk. See Wendy.',
              'The commissioners visit on the 19th. Tidy the annex stairs.', 'Alder House needs a second window unit; three quotes.',
              'Next meeting June 18.']:
        para(f, d, s, style='List Bullet 2')
    f.docx(d)


@maker
def retention():
    f = F('Admin/policies/records retention schedule.pdf')
    doc = SimpleDocTemplate(f.path, pagesize=letter, invariant=1)
    ss = getSampleStyleSheet()
    t = Table([['Series', 'Keep', 'Then'], ['Case files', '6 years after closing', 'shred'], ['Health screens', '7 years', 'shred'],
               ['Rent ledgers', '4 years and audit', 'recycle'], ['Screening logs', '3 years', 'shred'], ['Mentor applications', '5 years', 'shred'],
               ['Minutes', 'permanent', '-']], colWidths=[180, 160, 100])
    t.setStyle(TableStyle([('LINEBELOW', (0, 0), (-1, -1), 0.4, colors.black)]))
    doc.build([Paragraph('Records Retention Schedule RC-2', ss['Heading1']), t, Spacer(1, 20),
               Paragraph(f.t('Adopted by the County Records Commission, 11/14/2022. Records officer: {pruss.fl}, 740-388-2041.'), ss['Normal'])])


@maker
def newsletter():
    f = F('Admin/newsletter spring.html')
    f.text('''<html><head><meta charset="utf-8"><title>The Gate</title></head><body>
<h1>The Gate</h1><p><em>spring letter of the re-entry office</em></p>
<h3>From the director</h3><p>The crocuses are up behind the annex and so are we. Forty-one people came through the door this quarter
and the crew planted two hundred trees at Cobb Station. Thank you to the churches for the coats.</p><p>&ndash; {oyler.fl}</p>
<h3>Wanted</h3><ul><li>Twin sheets</li><li>Work boots, sizes 9 to 12</li><li>Mentors who can do a Thursday</li></ul>
<p>Office hours Monday to Friday 8:30 to 4:30, 740-388-2040, hello@tamarackreentry.org</p></body></html>
''')


@maker
def menu():
    f = F('Housing/Alder House/supper menu wk 24.xlsx')
    wb = openpyxl.Workbook()
    ws = wb.active
    put(f, ws, [['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri'], ['main', 'chili', 'baked chicken', 'spaghetti', 'bean soup', 'fish'],
                ['side', 'corn bread', 'rice', 'salad', 'biscuits', 'slaw'], ['cook', 'rooms 1-2', 'rooms 3-4', 'rooms 5-6', 'rooms 7-8', 'monitor'],
                ['no-sugar', 'yes', 'yes', 'ask', 'yes', 'yes']], 2, 2)
    f.xlsx(wb)


@maker
def price_list():
    f = F('Admin/supplies price list Halberd.rtf')
    f.rtf([('h', 'Janitorial prices, quote 5518'), ('', 'Good through September 30. Delivery free over $150.'), ('', ''),
           ('t', 'Item\tUnit\tPrice'), ('t', 'Floor cleaner\t4 x 1 gal\t38.20'), ('t', 'Trash liners 33 gal\tcase 100\t24.75'),
           ('t', 'Nitrile gloves L\tbox 100\t9.10'), ('t', 'Bath tissue\tcase 80\t51.00'), ('', ''), ('', 'Your representative: {devine.fl}, 740-231-4452')])


@maker
def training_flyer():
    f = F('Admin/training/narcan training flyer.txt')
    f.text('''
        *****************************************
              OVERDOSE RESPONSE  -  1 hour
        *****************************************
     Thursday, June 27      noon      annex room 3
        open to staff, mentors and house monitors

   You will learn to see it, call it and reverse it.
   Bring your lunch. Kits are free.

   Teacher: {loomis.fl}, MD, St. Brendan Hospital
   Sign up with {tipton.fl}, 740-388-2045
''')


@maker
def sign_in():
    f = F('Intake/orientation sign-in 0610.txt')
    ks = ['merriweather', 'bledsoe', 'maddox', 'spurlock', 'oakes', 'swain', 'rendon', 'lowe', 'pardue']
    f.text('ORIENTATION   Mon June 10, 1:00   (typed from the sheet)\n\n' + '\n'.join('%2d. {%s.fl}' % (i + 1, k) for i, k in enumerate(ks))
           + '\n\nleft early: no. 4\nled by {raman.fl}\n')


@maker
def release_plan():
    f = F('Intake/Release plans/Castellano release plan.docx')
    d = docx.Document()
    d.styles['Normal'].font.name = 'Verdana'
    d.styles['Normal'].font.size = Pt(9.5)
    para(f, d, 'RELEASE PLAN', True, 16)
    para(f, d, '{castellano.full}  /  {castellano.doc}', size=12)
    for h, s in [('GATE DAY', 'May 7, 7:30 a.m., Belmont. Picked up by {sandoval.fl}, van 1.'),
                 ('WHO HE IS', 'Born {castellano.dobl}. Social {castellano.ssn}. Passport from before, {castellano.pass}, good to 2026.'),
                 ('ROOF', '{castellano.adc}; the owner is his old foreman and wants no money until June.'),
                 ('PHONE', '{castellano.phs} from the second day on'),
                 ('MONEY', '$75 gate money. Account opened by mail at {castellano.bank}: {castellano.acct}.'),
                 ('DOCTOR', 'none needed, dentist yes'),
                 ('RULES', 'No contact with the co-defendant. Reports to {cutright.fl} every second Monday.')]:
        p = d.add_paragraph()
        p.add_run(h + '   ').bold = True
        p.add_run(f.t(s))
    para(f, d, 'Agreed: V. Castellano, {raman.fl}')
    f.docx(d)


@maker
def program_export():
    f = F('Admin/exports/CASELOAD_PRINT_0603.txt')
    L = ['ReEntryTrak 4.1                CASELOAD CARD PRINT                 06/03/2024', '']
    for k in ['stroud', 'gunderson', 'cordova', 'jamison', 'treadwell', 'beaulieu']:
        L += ['+' + '-' * 72 + '+',
              '|' + f.w(' NAME: {%s.LFF}' % k, 42) + f.w('BORN: {%s.dobu}' % k, 30) + '|',
              '|' + f.w(' ADDR: {%s.a1u}' % k, 42) + f.w('HOME: {%s.php}' % k, 30) + '|',
              '|' + f.w('       {%s.a2u}' % k, 42) + f.w('SSN : {%s.ssnb}' % k, 30) + '|',
              '|' + f.w(' MAIL: {%s.em}' % k, 42) + f.w('WKR : {raman.LAST}', 30) + '|']
    L += ['+' + '-' * 72 + '+', 'END OF PRINT   6 CARDS']
    f.text('\n'.join(L) + '\n', enc='cp1252', crlf=True)



# ------------------------------------------------------------------ run
def main():
    if os.path.isdir(OUT):
        shutil.rmtree(OUT)
    os.makedirs(SHARE)
    for fn in MAKERS:
        fn()
    hit = {k for k, _, _, _ in NOTED}
    for k, _ in NAMED:
        assert k in USED
    with open(os.path.join(OUT, 'people.csv'), 'w', newline='', encoding='utf-8') as fh:
        w = csv.writer(fh)
        w.writerow(['id', 'name', 'affected'])
        for k, p in PEOPLE.items():
            if k in USED:
                w.writerow([p.id, name_of(p, 'full'), 1 if k in hit else 0])
            else:
                print('not used:', k)
    rows = [(k, rel, 'name', v) for (k, rel), (_, v) in NAMED.items() if k in hit] + NOTED
    for k, rel, _, _ in NOTED:
        assert (k, rel) in NAMED, ('value without a name', k, rel)
    order = {'name': 0}
    rows.sort(key=lambda r: (PEOPLE[r[0]].id, r[1], order.get(r[2], 1), r[2], r[3]))
    with open(os.path.join(OUT, 'exposures.csv'), 'w', newline='', encoding='utf-8') as fh:
        w = csv.writer(fh)
        w.writerow(['id', 'file', 'element', 'value'])
        for k, rel, el, v in rows:
            w.writerow([PEOPLE[k].id, rel, el, v])


if __name__ == '__main__':
    main()
