"""All people, firms and numbers in this set are invented.

A labelled set of documents: the student health centre, counselling centre and
disability services of an invented state university (Marlow Falls State University).

    /usr/bin/python3 make.py OUT

writes OUT/share/..., OUT/people.csv and OUT/exposures.csv, the same bytes every time.

Text is written with markers: {id.key}, {id.key:form}, {id.key=words}, {id1+id2.key}.
A marker is the only way a person's value gets into a file, and resolving it writes
the truth at the same time.
"""
import csv
import datetime
import io
import os
import random
import re
import sys
import zipfile

import docx
from docx.shared import Pt, Inches, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
import openpyxl
from openpyxl.styles import Font, PatternFill, Alignment
from reportlab import rl_config
rl_config.invariant = 1
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import letter
from reportlab.lib import colors
from reportlab.lib.styles import getSampleStyleSheet, ParagraphStyle
from reportlab.platypus import (SimpleDocTemplate, Paragraph, Spacer, Table, TableStyle,
                                PageBreak, KeepTogether)

OUT = sys.argv[1]
SHARE = os.path.join(OUT, 'share')

# ---------------------------------------------------------------- values of a person

ELEMENT = {
    'dob': 'date_of_birth', 'ssn': 'ssn', 'dl': 'drivers_licence',
    'sevis': 'government_id', 'i94': 'government_id', 'visa': 'government_id', 'anum': 'government_id',
    'stid': 'government_id',
    'pp': 'passport', 'bk': 'bank_account', 'cc': 'card', 'hi': 'health_insurance',
    'dx': 'diagnosis', 'tx': 'treatment', 'rx': 'medication',
    'mr': 'record_number', 'cn': 'record_number', 'ds': 'record_number',
    'ad': 'address', 'hall': 'address', 'ph': 'phone', 'ph2': 'phone', 'em': 'email', 'ue': 'email',
    'sid': None, 'rt': None,
}
AREA = ['715', '608', '920', '414', '262', '507', '651', '815', '563', '312', '534', '847']
STREET = ['Larkspur', 'Hollister', 'Birchmont', 'Old Mill', 'Quarry', 'Sundance', 'Wexford', 'Tamarind',
          'Pheasant Run', 'Lindale', 'Kestrel', 'Prairie View', 'Fillmore', 'Marquette', 'Bluff', 'Elmhurst',
          'Saint Croix', 'Garfield', 'Copper Hill', 'Ridgeline', 'N. Hamilton', 'W. Dayton', 'S. Emerson', 'County Line']
STYPE = ['St', 'Ave', 'Rd', 'Ln', 'Court', 'Drive', 'Street', 'Avenue', 'Dr', 'Ct', 'Blvd', 'Way']
TOWN = [('Eau Claire', 'WI', '54701'), ('La Crosse', 'WI', '54601'), ('Stevens Point', 'WI', '54481'),
        ('Wausau', 'WI', '54401'), ('Green Bay', 'WI', '54303'), ('Appleton', 'WI', '54911'),
        ('Oshkosh', 'WI', '54901'), ('Madison', 'WI', '53704'), ('Janesville', 'WI', '53545'),
        ('Racine', 'WI', '53402'), ('Kenosha', 'WI', '53142'), ('Waukesha', 'WI', '53188'),
        ('Rochester', 'MN', '55901'), ('Winona', 'MN', '55987'), ('Rockford', 'IL', '61107'),
        ('Dubuque', 'IA', '52001'), ('Marlow Falls', 'WI', '54799'), ('Marlow Falls', 'WI', '54799'),
        ('Marlow Falls', 'WI', '54799')]
HALL = ['Tamarack Hall', 'Brandt Hall', 'Sutter Hall', 'Loomis Hall', 'Coulee Hall']
MON = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
       'November', 'December']


def luhn(body):
    s = 0
    for i, ch in enumerate(reversed(body)):
        n = int(ch) * (2 if i % 2 == 0 else 1)
        s += n - 9 if n > 9 else n
    return body + str((10 - s % 10) % 10)


def aba(body):
    s = sum(int(c) * w for c, w in zip(body, (3, 7, 1, 3, 7, 1, 3, 7)))
    return body + str((10 - s % 10) % 10)


def ascii_(s):
    for a, b in zip('áéíóúñüöèçãÁÉÓÖŁł', 'aeiounuoecaAEOOLl'):
        s = s.replace(a, b)
    return re.sub(r'[^A-Za-z]', '', s)


class Person:
    def __init__(self, pid, first, middle, last, extra, staff=False):
        self.pid, self.first, self.middle, self.last = pid, first, middle, last
        self.staff = staff
        self.v = dict(extra)
        self.level = -1

    def raw(self, key):
        if key in self.v:
            val = self.v[key]
            if val.startswith('='):                      # same value as another person
                return PEOPLE[val[1:]].raw(key)
            return val
        r = random.Random('campus:%s:%s' % (self.pid, key))
        d = lambda n: ''.join(str(r.randint(0, 9)) for _ in range(n))
        if key == 'dob':
            raise KeyError('no dob for ' + self.pid)
        if key == 'ssn':
            a = r.choice([x for x in range(300, 772) if x != 666])
            val = '%03d-%02d-%04d' % (a, r.randint(1, 99), r.randint(1, 9999))
        elif key == 'dl':
            L = ascii_(self.last)[0].upper()
            val = {'WI': '%s%s-%s-%s-%s' % (L, d(3), d(4), d(4), d(2)), 'IL': '%s%s-%s-%s' % (L, d(3), d(4), d(4)),
                   'MN': L + d(12), 'IA': d(3) + 'AB' + d(4)}[self.v.get('state', 'WI')]
        elif key == 'sevis':
            val = 'N00' + str(r.randint(3, 4)) + d(7)
        elif key == 'i94':
            val = d(9) + r.choice('AB') + str(r.randint(0, 9))
        elif key == 'visa':
            val = '2024' + d(4) + ' ' + d(4)
            val = val.replace(' ', '')
        elif key == 'anum':
            val = 'A' + str(r.randint(200, 220)) + '-' + d(3) + '-' + d(3)
        elif key == 'pp':
            val = r.choice('EGKLNPRT') + str(r.randint(1, 9)) + d(7)
        elif key == 'bk':
            val = str(r.randint(1, 9)) + d(r.choice([8, 9, 10, 11]))
        elif key == 'rt':
            val = aba(r.choice(['0759', '2759', '0750', '0910', '0719']) + d(4))
        elif key == 'cc':
            k = r.choice('4445')
            val = luhn((k if k == '4' else '5' + str(r.randint(1, 5))) + d(14 if k == '4' else 13))
        elif key == 'hi':
            val = r.choice(['XEH%s' % d(9), 'W%s %s' % (d(4), d(5)), 'U%s-01' % d(8), '%s' % ('9' + d(8)),
                            'QZB%s' % d(9), 'MBR%s' % d(7)])
        elif key == 'mr':
            val = '00' + str(r.randint(2, 6)) + d(5)
        elif key == 'cn':
            val = 'CC-24-' + d(4)
        elif key == 'ds':
            val = 'DRC-' + str(r.randint(2, 8)) + d(3)
        elif key in ('ph', 'ph2'):
            val = r.choice(AREA) + '555' + str(r.randint(1, 9)) + d(3)
        elif key == 'ad':
            t = r.choice(TOWN)
            apt = r.choice(['', '', '', ' Apt %d' % r.randint(1, 14), ' #%d' % r.randint(101, 412), ' Unit B'])
            val = '%d %s %s%s|%s|%s|%s' % ((r.randint(101, 4999), r.choice(STREET), r.choice(STYPE), apt) + t)
        elif key == 'hall':
            val = '%s %d' % (r.choice(HALL), r.randint(101, 429))
        elif key == 'em':
            f, l = ascii_(self.first).lower(), ascii_(self.last).lower()
            val = r.choice(['%s.%s%d' % (f, l, r.randint(11, 99)), '%s%s_%d' % (f[0], l, r.randint(100, 999)),
                            '%s_%s.mfw%d' % (l, f, r.randint(2, 99)), '%s%s%d' % (f, l, r.randint(1000, 9999))])
            val += '@' + r.choice(['gmail.com', 'gmail.com', 'outlook.com', 'yahoo.com', 'icloud.com'])
        elif key == 'ue':
            val = '%s%s%d@marlowfalls.edu' % (ascii_(self.first).lower()[0], ascii_(self.last).lower()[:7], r.randint(10, 99))
        elif key == 'sid':
            val = 'M' + str(r.randint(1, 9)) + d(6)
        else:
            raise KeyError(self.pid + '.' + key)
        self.v[key] = val
        return val


PEOPLE = {}


def date_(iso, form):
    y, m, d = iso.split('-')
    return {None: '%s/%s/%s' % (m, d, y), 'iso': iso, 'short': '%d/%d/%s' % (int(m), int(d), y[2:]),
            'us': '%d/%d/%s' % (int(m), int(d), y), 'long': '%s %d, %s' % (MON[int(m) - 1], int(d), y),
            'dmy': '%s %s %s' % (d, MON[int(m) - 1][:3].upper(), y), 'dmon': '%d %s %s' % (int(d), MON[int(m) - 1], y),
            'dash': '%s-%s-%s' % (m, d, y), 'mon': '%s-%s-%s' % (d, MON[int(m) - 1][:3], y), 'compact': y + m + d,
            'dot': '%d.%d.%s' % (int(m), int(d), y)}[form]


def phone_(p, form):
    a, b, c = p[:3], p[3:6], p[6:]
    return {None: '(%s) %s-%s' % (a, b, c), 'd': '%s-%s-%s' % (a, b, c), 'dot': '%s.%s.%s' % (a, b, c),
            'plain': p, 'sp': '%s %s %s' % (a, b, c), 'one': '+1 %s-%s-%s' % (a, b, c), 'sl': '%s/%s-%s' % (a, b, c)}[form]


class Doc:
    def __init__(self, path):
        self.path = path
        self.rows = []                                   # (pid, element, value)
        self.names = {}                                  # pid -> (count of letters, text)

    def add(self, pid, element, value):
        if (pid, element, value) not in self.rows:
            self.rows.append((pid, element, value))

    def name(self, p, key):
        f, m, l = p.first, p.middle, p.last
        mi = (m[0] + '.') if m else ''
        j = lambda *a: ' '.join(x for x in a if x)
        forms = {'n': (0, j(f, l)), 'mi': (1, j(f, mi, l)), 'f': (2, j(f, m, l)), 'lf': (0, l + ', ' + f),
                 'lfm': (1, l + ', ' + j(f, mi)), 'lff': (2, l + ', ' + j(f, m)),
                 'U': (1, (l + ', ' + j(f, mi.rstrip('.'))).upper()), 'UL': (0, (l + ', ' + f).upper()),
                 'UN': (0, j(f, l).upper()), 'UF': (2, j(f, m, l).upper()), 'first': (-1, f), 'last': (-1, l),
                 'UULAST': (2, l.upper()), 'UFIRST': (2, j(f, m).upper()),
                 'fl': (-1, f[0] + '. ' + l), 'c1': (0, f), 'c2': (0, l)}
        if key not in forms:
            return None
        lev, text = forms[key]
        rec = (j(f, l) if key in ('c1', 'c2') else j(f, m, l).upper() if key in ('UULAST', 'UFIRST') else text)
        p.level = max(p.level, lev)
        n = len(re.sub(r'\W', '', rec))
        if p.pid not in self.names or self.names[p.pid][0] < n:
            self.names[p.pid] = (n, rec)
        return text

    def one(self, mo):
        pids, key, form, words = mo.groups()
        out = None
        for pid in pids.split('+'):
            p = PEOPLE[pid]
            SEEN.add(pid)
            if words is not None:
                val = rec = words
            else:
                nm = self.name(p, key)
                if nm is not None:
                    out = out or nm
                    continue
                raw = PEOPLE[pids.split('+')[0]].raw(key)
                if key == 'dob':
                    val = rec = date_(raw, form)
                elif key in ('ph', 'ph2'):
                    val = rec = phone_(raw, form)
                elif key == 'ssn':
                    val = rec = {None: raw, 'plain': raw.replace('-', ''), 'sp': raw.replace('-', ' ')}[form]
                elif key == 'cc':
                    g = [raw[i:i + 4] for i in (0, 4, 8, 12)]
                    val = rec = {None: ' '.join(g), 'plain': raw, 'dash': '-'.join(g)}[form]
                elif key == 'ad':
                    s, c, st, z = raw.split('|')
                    rec = '%s, %s, %s %s' % (s, c, st, z)
                    val = {None: rec, '2': '%s\n%s, %s %s' % (s, c, st, z), '1': s, 'c': '%s, %s %s' % (c, st, z),
                           'city': c, 'st': st, 'zip': z}[form]
                else:
                    val = rec = raw
            el = ELEMENT[key]
            if el:
                assert not p.staff, (self.path, pid, key)
                self.add(pid, el, rec)
            out = out or val
        return out


MARK = re.compile(r'\{([\w+]+)\.(\w+)(?::(\w+)|=([^}]*))?\}')
CUR = None
DOCS = []
SEEN = set()


def D(path):
    global CUR
    CUR = Doc(path)
    DOCS.append(CUR)
    full = os.path.join(SHARE, path)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    return full


def T(s):
    if isinstance(s, str):
        return MARK.sub(CUR.one, s)
    return s


def E(tmpl, pid):
    """one row of a table: '@' stands for the person"""
    return [T(x) for x in tmpl.replace('@', pid).split('|')]


def DT(pid):
    """date of birth as a real date cell, shown as mm/dd/yyyy"""
    T('{%s.dob}' % pid)
    return datetime.datetime.strptime(PEOPLE[pid].raw('dob'), '%Y-%m-%d')


def write(path, data):
    with open(path, 'wb') as f:
        f.write(data if isinstance(data, bytes) else data.encode('utf-8'))


def txt(path, s, enc='utf-8', nl='\n'):
    full = D(path)
    write(full, T(s).replace('\n', nl).encode(enc))


def csv_(path, rows, delim=',', quoting=csv.QUOTE_MINIMAL, bom=False):
    """rows: lists; strings with markers are resolved"""
    b = io.StringIO()
    w = csv.writer(b, delimiter=delim, quoting=quoting, lineterminator='\r\n')
    for r in rows:
        w.writerow([T(x) for x in r])
    write(os.path.join(SHARE, CUR.path), (b'\xef\xbb\xbf' if bom else b'') + b.getvalue().encode('utf-8'))


STAMP = '2024-11-15T09:00:00Z'


def rezip(path, blob):
    src = zipfile.ZipFile(io.BytesIO(blob))
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as z:
        for i in src.infolist():
            data = src.read(i.filename)
            if i.filename == 'docProps/core.xml':
                data = re.sub(rb'(<dcterms:(?:created|modified)[^>]*>)[^<]*', rb'\g<1>' + STAMP.encode(), data)
            zi = zipfile.ZipInfo(i.filename, (2024, 11, 15, 9, 0, 0))
            zi.compress_type = zipfile.ZIP_DEFLATED
            zi.external_attr = 0o600 << 16
            z.writestr(zi, data)
    write(path, out.getvalue())


class W:
    """a Word document"""
    def __init__(self, path, font='Calibri', size=11, margin=1.0):
        self.full = D(path)
        self.d = docx.Document()
        st = self.d.styles['Normal']
        st.font.name, st.font.size = font, Pt(size)
        for s in self.d.sections:
            s.left_margin = s.right_margin = Inches(margin)
        self.d.core_properties.author = 'MFSU'

    def p(self, s='', style=None, bold=False, align=None, size=None, italic=False):
        p = self.d.add_paragraph(style=style)
        for i, part in enumerate(T(s).split('\n')):
            r = p.add_run(part)
            r.bold, r.italic = bold or None, italic or None
            if size:
                r.font.size = Pt(size)
            if i < T(s).count('\n'):
                r.add_break()
        if align == 'c':
            p.alignment = WD_ALIGN_PARAGRAPH.CENTER
        if align == 'r':
            p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        return p

    def lv(self, pairs):
        """Label (bold) and value in one paragraph each"""
        for a, b in pairs:
            p = self.d.add_paragraph()
            p.add_run(a + ' ').bold = True
            p.add_run(T(b))
            p.paragraph_format.space_after = Pt(2)

    def h(self, s, level=1):
        self.d.add_heading(T(s), level)

    def t(self, rows, style='Table Grid', head=True, widths=None):
        t = self.d.add_table(rows=0, cols=max(len(r) for r in rows))
        t.style = style
        for i, r in enumerate(rows):
            cells = t.add_row().cells
            for c, x in zip(cells, r):
                c.text = T(x)
                if head and i == 0:
                    for run in c.paragraphs[0].runs:
                        run.bold = True
        if widths:
            for row in t.rows:
                for c, w in zip(row.cells, widths):
                    c.width = Inches(w)
        return t

    def save(self):
        b = io.BytesIO()
        self.d.save(b)
        rezip(self.full, b.getvalue())


class X:
    """a workbook; D is called by the maker so that markers can be used in the rows"""
    def __init__(self, path):
        self.full = D(path)
        self.wb = openpyxl.Workbook()
        self.wb.remove(self.wb.active)

    def sheet(self, title, rows, widths=(), bold=(), datecols=(), fill=None):
        ws = self.wb.create_sheet(title)
        for i, r in enumerate(rows, 1):
            for j, x in enumerate(r, 1):
                if x is None or x == '':
                    continue
                c = ws.cell(row=i, column=j, value=T(x))
                if isinstance(x, datetime.datetime):
                    c.number_format = 'mm/dd/yyyy'
                if i in bold:
                    c.font = Font(bold=True)
                    if fill:
                        c.fill = PatternFill('solid', fgColor=fill)
        for j, w in enumerate(widths):
            ws.column_dimensions[chr(65 + j)].width = w
        return ws

    def save(self):
        b = io.BytesIO()
        self.wb.save(b)
        rezip(self.full, b.getvalue())


SS = getSampleStyleSheet()
BODY = ParagraphStyle('b', parent=SS['Normal'], fontName='Times-Roman', fontSize=11, leading=14, spaceAfter=8)
SANS = ParagraphStyle('s', parent=SS['Normal'], fontName='Helvetica', fontSize=9.5, leading=12, spaceAfter=5)
SMALL = ParagraphStyle('sm', parent=SS['Normal'], fontName='Helvetica', fontSize=7.5, leading=9)


def P(s, st=BODY):
    return Paragraph(T(s).replace('\n', '<br/>'), st)


def pdf(full, story, **kw):
    b = io.BytesIO()
    SimpleDocTemplate(b, pagesize=letter, invariant=1, leftMargin=kw.get('m', 60), rightMargin=kw.get('m', 60),
                      topMargin=54, bottomMargin=54, title=kw.get('title', '')).build(story)
    write(full, b.getvalue())


def TT(rows, widths=None, style=()):
    return Table([[T(x) for x in r] for r in rows], colWidths=widths, hAlign='LEFT',
                 style=TableStyle([('FONTSIZE', (0, 0), (-1, -1), 9), ('VALIGN', (0, 0), (-1, -1), 'TOP')] + list(style)))


GRID = [('GRID', (0, 0), (-1, -1), 0.5, colors.grey)]


def rtf_esc(s):
    out = []
    for ch in s:
        if ch in '\\{}':
            out.append('\\' + ch)
        elif ch == '\n':
            out.append('\\line ')
        elif ord(ch) > 126:
            out.append("\\'%02x" % ch.encode('cp1252')[0])
        else:
            out.append(ch)
    return ''.join(out)


def rtf(path, parts, font='Arial', size=20):
    """parts: str = paragraph, ('b', str) bold paragraph, ('t', rows) table"""
    full = D(path)
    o = ['{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss %s;}}\\fs%d' % (font, size)]
    for x in parts:
        if isinstance(x, str):
            o.append('\\pard\\sa120 ' + rtf_esc(T(x)) + '\\par')
        elif x[0] == 'b':
            o.append('\\pard\\sa120\\b ' + rtf_esc(T(x[1])) + '\\b0\\par')
        elif x[0] == 'lv':
            for a, b in x[1]:
                o.append('\\pard\\tx2400{\\b ' + rtf_esc(a) + '}\\tab ' + rtf_esc(T(b)) + '\\par')
        else:
            for row in x[1]:
                w = 9000 // len(row)
                o.append('\\trowd\\trgaph108' + ''.join('\\cellx%d' % (w * (i + 1)) for i in range(len(row))))
                o.append('\\pard\\intbl ' + '\\cell '.join(rtf_esc(T(c)) for c in row) + '\\cell\\row')
    write(full, ('\r\n'.join(o) + '}').encode('ascii'))


def eml(path, head, body, html=None, enc='8bit', attach=None):
    """enc: 8bit, qp or base64"""
    import base64
    import quopri
    full = D(path)
    from email.header import Header
    enc_name = lambda m: m[1] + Header(m[2], 'utf-8').encode() + m[3]
    H = [T(h) for h in head]
    H = [h if h.isascii() else re.sub(r'^(\w+: )(.+?)( <[^<>]+>)$', enc_name, h) for h in H]
    assert all(h.isascii() for h in H), H
    def part(text, kind):
        data = text.encode('utf-8')
        if enc == 'base64':
            b = base64.encodebytes(data).decode('ascii').replace('\n', '\r\n')
        elif enc == 'qp':
            b = quopri.encodestring(data).decode('ascii').replace('\n', '\r\n')
        else:
            b = text.replace('\n', '\r\n')
        name = {'8bit': '8bit', 'qp': 'quoted-printable', 'base64': 'base64'}[enc]
        return 'Content-Type: text/%s; charset="utf-8"\r\nContent-Transfer-Encoding: %s\r\n\r\n%s' % (kind, name, b)
    if html is None and attach is None:
        s = '\r\n'.join(H) + '\r\nMIME-Version: 1.0\r\n' + part(T(body), 'plain')
    else:
        bd = '----=_Part_' + str(sum(map(ord, path)) * 7919)
        s = '\r\n'.join(H) + '\r\nMIME-Version: 1.0\r\nContent-Type: multipart/%s; boundary="%s"\r\n\r\n' % (
            'alternative' if html else 'mixed', bd)
        s += '--%s\r\n%s\r\n' % (bd, part(T(body), 'plain'))
        if html:
            s += '--%s\r\n%s\r\n' % (bd, part(T(html), 'html'))
        if attach:
            s += ('--%s\r\nContent-Type: text/csv; charset="utf-8"; name="%s"\r\nContent-Disposition: attachment; '
                  'filename="%s"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n%s\r\n'
                  % (bd, attach[0], attach[0], T(attach[1]).replace('\n', '\r\n')))
        s += '--%s--\r\n' % bd
    write(full, s)


# ---------------------------------------------------------------- the people
# id | first | middle | last | date of birth | other values (key=value; ...)

for line in """
abr|Tessa|Lorraine|Abernathy|2005-02-11|
abrm|Gwen||Abernathy||ad==abr
ost|Lukas|Emil|Osterhaus|2003-07-29|
ostf|Reiner||Osterhaus||
pha|Linh|Thi|Pham|2004-05-18|
gil|Marcus|Andre|Gilchrist|2002-12-03|
sor|Emily|Rose|Sorensen|2005-08-22|
van|Pahoua||Vang|2004-01-30|
del|Mia|Josephine|Delacroix|2003-03-04|
iba|Yusuf||Ibarra-Khan|2001-10-14|
mcc|Declan|Patrick|McCafferty|2004-11-09|state=IL
tho|Brianna|Nicole|Thorsgaard|2005-06-27|
kow|Natalia||Kowalczyk|2002-04-16|
ade|Folake|Grace|Adeyemi|2001-09-05|
bry|Trevor|James|Bryerton|2003-01-19|
chd|Amelia|Soo|Chodak|2004-07-07|
fin|Corinne|Elise|Finnerty|2003-10-25|
gut|Rafael||Gutierrez-Lund|2002-02-28|
hrd|Jasmine|Renee|Harderson|2004-09-13|
jnn|Kyle|Matthew|Jennsen|2005-03-31|
kim|Daniel|Minjae|Kimball|2003-05-02|
rob|Sabrina|Lynn|Robichaud|2002-08-11|
tur|Devonte|Isaiah|Turnbow|2004-04-21|
wil|Hannah|Beth|Wilcoxen|2005-01-06|
zam|Ximena||Zamudio|2003-12-17|
oak|Preston|Cole|Oakhurst|2002-06-30|
pet|Ingrid|Marie|Pettersson|2001-11-23|
nak|Kenji|Thomas|Nakagawa|2006-04-12|
ali|Zahra||Alizadeh|2006-01-28|
bos|Nolan|Richard|Bosworth|2006-07-19|
cra|Whitney|Anne|Cranmore|2005-12-02|
dom|Lucas||Domingues|2006-03-15|
egg|Clara|Louise|Eggleston|2006-05-08|
fon|Isaac|Benjamin|Fontenot|2006-02-20|
gre|Shayla|Monique|Greenlaw|2005-11-11|
hus|Omar|Tariq|Hussaini|2006-06-06|
ing|Peyton|Drew|Ingersoll|2006-08-01|
jar|Malik|Deshawn|Jarreau|2005-10-09|
kle|Sophie|Katherine|Kleinfelter|2006-09-14|
lop|Adrián||López-Serna|2006-01-03|
mor|Fiona|Grace|Moriarty|2005-09-30|
ngu|Bao|Quoc|Nguyen-Hart|2006-02-02|
ols|Greta|Sofia|Olsson|2005-07-17|
par|Joon|Ho|Parkinson|2006-05-29|
qui|Aidan|Francis|Quillfeather|2006-03-26|
shr|Anjali|Devi|Shresthakar|2000-06-12|ctry=Nepal
tan|Wei Ling||Tanaphat|2001-03-08|ctry=Thailand
uch|Emeka|Chidi|Uchendu|1999-12-20|ctry=Nigeria
vas|Mateo|Andrés|Vasconez|2002-10-01|ctry=Ecuador
wie|Rachel|Joy|Wiebenga|2006-04-04|
wiem|Carol|Ann|Wiebenga||
bax|Jordan|Alexander|Baxterfield|2005-05-05|
cas|Lucía|Elena|Castellanos|2004-08-09|ad=2718 Marquette Ave Apt 3|Racine|WI|53402
casm|Rosaura||Castellanos|1974-02-17|ad==cas
dur|Evan|Michael|Durbanville|2005-02-24|
durf|Scott|William|Durbanville|1972-09-28|
eri|Astrid|Helen|Ericksmoen|2003-06-18|
fra|Tobias|Lee|Franzmeier|2004-12-12|
gon|Valeria|Noemí|González-Rhee|2004-02-06|
hal|Grant|Edward|Haldorsen|2002-07-04|
ive|Claudia|June|Iverstrom|2005-10-31|
mil|Dominic|Anthony|Milazzotti|2003-09-09|
nor|Bethany|Claire|Norquist|2001-04-27|
mcl|Patricia|Ellen|McLendon||
mcs|Tyler|Scott|McLendon||
pru|Gideon|Amos|Pruettmann|2004-10-10|
reh|Samantha|Kay|Rehbinder|2000-01-15|
bri|Kendra|Simone|Brightwater|2004-06-03|
brim|Yolanda||Brightwater||
cal|Maeve|Eileen|Callanhan|2005-04-18|
dah|Signe|Marit|Dahlbeck|2003-08-08|
eve|Tori|Ann|Everhartt|2004-11-27|
fos|Deja|Marie|Fosdick|2005-01-22|
gal|Bianca||Galvanetti|2004-03-13|
hen|Riley|Quinn|Hendershaw|2003-12-29|
jac|Imani|Faith|Jacobsmeyer|2005-07-02|
lar|Elsa|Kristine|Larkinson|2004-05-30|
wal|Owen|Theodore|Walbridge|2002-11-18|
sch|Marta|Ilse|Schoenwald|2001-05-21|
ady|Kofi|Mensah|Adyeman|2000-08-16|
byr|Caitlin|Mary|Byrnestone|2003-02-14|
byrm|Maureen||Byrnestone||
cho|Isabel|Hana|Choquette|2004-09-24|
dun|Phillip|Ray|Dunwoodie|1999-10-07|
esp|Marisela||Espinoza-Wray|2002-01-11|
hay|Garrett|Lewis|Haythorne|1996-03-19|ad=61 Coulee Court Unit B|Marlow Falls|WI|54799
hayp|Nadine|Collette|Pruvost|1997-07-25|
sil|Renata|Beatriz|Silveirinha|2005-03-03|hall=Sutter Hall 318
tor|Micah|Jonah|Torvaldsen|2004-10-28|
torm|Annette||Torvaldsen||
und|Blake|Everett|Underhay|2003-04-09|
vel|Camila||Velardi|2005-06-15|
wag|Spencer|Paul|Wagenknecht|2002-09-02|
xio|Jia|Yi|Xiongvue|2004-02-22|
yan|Leona|Faye|Yancewicz|2005-08-30|
ber|Julian|Marc|Bercovici|2003-11-05|
cor|Savannah|Jo|Corbinfield|2004-01-17|
dev|Arjun||Devanathan|2002-05-26|
ell|Madison|Paige|Ellerbroek|2005-09-08|
far|Noah|Elias|Farrisworth|2004-06-21|
gib|Delaney|Rae|Gibbstone|2005-11-19|
hol|Martin|Oskar|Hollenkamp|2003-03-27|
jos|Reuben|Saul|Josephthal|1988-12-08|
aki|Haruto||Akiyoshi|2003-02-09|ctry=Japan;pp=TS4471096
bha|Meera|Lakshmi|Bhattaraman|2001-07-13|ctry=India;pp=V5830217;ad=88 Saint Croix Ave Apt 5|Marlow Falls|WI|54799
cos|Thiago|Henrique|Costavilla|1998-04-02|ctry=Brazil;pp=FZ662108
cosw|Larissa|Prado|Costavilla|1999-11-11|ctry=Brazil;pp=FZ709334
cosk|Davi||Costavilla|2022-06-17|ctry=Brazil;pp=FZ811502
dia|Fatou|Binta|Diarrasouba|2002-12-25|ctry=Senegal;pp=A02219487
elm|Youssef||Elmaghraby|2000-03-21|ctry=Egypt;pp=A28840716
ras|Ewa|Maria|Raszewska|1985-05-14|ctry=Poland;pp=EK5502918
rasm|Tomasz|Jan|Raszewski|1983-10-02|ctry=Poland;pp=EK5502919
rask|Hanna||Raszewska|2016-02-29|ctry=Poland;pp=EL1170336
mon|Quincy|Alan|Montevideo|2004-07-31|hall=Brandt Hall 226
pow|Lindsey|Carter|Powelton|2005-12-21|hall=Coulee Hall 104
rui|Esteban|Luis|Ruizgarra|2005-04-30|
ruim|Marcela||Ruizgarra||
st1|Nathaniel|Owen|Stubbendeck|2003-09-17|state=WI
st2|Amara|Ngozi|Okonjoh|2002-03-29|state=MN
st3|Dylan|Craig|Fetzermann|2004-12-30|
st4|Hailey|Brooke|Vinterberg|2005-02-03|
st5|Jerome|Keith|Lattimoore|2001-06-09|
st6|Pilar||Aguirrebeña|2004-04-14|
rs1|Wendell|Hugh|Ackermoor|2003-01-04|
rs2|Tamsin|Olive|Bexhill|2004-08-26|
rs3|Curtis|Dale|Chalmerson|2002-10-16|
rs4|Nina|Soraya|Dehghanpour|2001-02-12|
rs5|Fletcher|Ames|Eversonn|2003-06-05|
rs6|Giselle|Marie|Fauchereau|2005-05-23|
""".strip().splitlines():
    f = line.split('|')
    ex = {}
    if f[4]:
        ex['dob'] = f[4]
    for kv in '|'.join(f[5:]).split(';'):
        if kv:
            k, val = kv.split('=', 1)
            ex[k] = val
    PEOPLE[f[0]] = Person(f[0], f[1], f[2], f[3], ex)

for line in """
drh|Miriam|K|Halvorsen
npk|Keith||Rasmusson
rnp|Paula||Ignacio
dir|Denise||Whitlock
cf|Aaron|J|Feldkamp
csa|Simone||Archuleta
cv|Teodor||Varga
ds1|Rebecca||Stanhope
ds2|Jamal||Witherspoon
in1|Hyo-jin||Carlisle
in2|Brad||Nyquist
co1|Dana||Prewitt
atl|Toby||Lindqvist
dea|Lorna||Castleberry
rl1|Quentin||Marsham
ra1|Kayleigh||Brandvold
ra2|Dashiell||Moncrieffe
bi1|Sheila||Popovich
bi2|Darnell||Eubankson
hr1|Connie||Gustavson
pi1|Elena||Marchettini
rc1|Priyanka||Sundaresh
sgt|Wade||Torgersen
im1|Tracy||Oldenburgh
ex1|Harlan||Beechum
ex2|Susan||Yoderman
lab|Ravi||Menonkar
pr1|Gordon||Ashbyrne
pr2|Ines||Callowhill
pr3|Peter||Vandermolen
phm|Wesley||Truongson
fd1|Marisol||Benitezar
lpn|Judith||Krassner
psy|Anselm||Oduyaye
wit|Carson||Leffingwell
rmt|Abigail||Strandquist
""".strip().splitlines():
    f = line.split('|')
    PEOPLE[f[0]] = Person(f[0], f[1], f[2], f[3], {}, staff=True)

# ---------------------------------------------------------------- the files

# ===== Health Center / intake

w = W('Health Center/Intake/New Patient Form - Abernathy T.docx', 'Calibri', 10.5)
w.p('Marlow Falls State University\nSTUDENT HEALTH CENTER', bold=True, align='c', size=14)
w.p('New Patient Registration  (please print)', align='c', italic=True)
w.t([['Legal name', '{abr.lff}', 'Preferred name', 'Tess'],
     ['Date of birth', '{abr.dob}', 'Pronouns', 'she/her'],
     ['Chart # (office use)', '{abr.mr}', 'Class standing', 'Sophomore'],
     ['Local address', '{abr.ad:2}', 'Cell phone', '{abr.ph}'],
     ['MFSU e-mail', '{abr.ue}', 'OK to text?', 'Yes  X    No']], head=False)
w.p('')
w.p('In case of emergency, notify', bold=True)
w.t([['Name', 'Relationship', 'Daytime phone'], ['{abrm.n}', 'mother', '{abrm.ph:d}']])
w.p('')
w.p('Insurance', bold=True)
w.t([['Company', 'Badger Prairie Mutual'], ['ID number on card', '{abr.hi}'], ['Group', '70441-B'],
     ['Are you the policy holder?', 'No - parent']], head=False)
w.p('')
w.p('Medical history (check all that apply)', bold=True)
w.p('☒ {abr.dx=Asthma}     ☐ Diabetes     ☐ Seizures     ☒ {abr.dx=Migraine}     ☐ Heart murmur     ☐ Anemia')
w.p('Medicines you take now:  {abr.rx=albuterol inhaler}, {abr.rx=rizatriptan 10 mg}')
w.p('Operations / hospital stays:  {abr.tx=appendectomy} (2019)')
w.p('Allergies:  none known')
w.p('I agree to be treated by the staff of the Student Health Center and have received the Notice of Privacy Practices.')
w.p('Signed  {abr.n}            Date  8/29/2024')
w.p('Entered by: M. Benitezar, front desk 8/30', size=8)
w.save()

full = D('Health Center/Intake/health_history_osterhaus.pdf')
b = io.BytesIO()
c = canvas.Canvas(b, pagesize=letter, invariant=1)
c.setFont('Helvetica-Bold', 13)
c.drawString(50, 745, 'STUDENT HEALTH HISTORY')
c.setFont('Helvetica', 8)
c.drawRightString(562, 747, 'MFSU Form SHC-04 (rev. 6/23)')


def box(x, y, wd, label, value, h=30):
    c.rect(x, y, wd, h)
    c.setFont('Helvetica', 6.5)
    c.drawString(x + 3, y + h - 8, label)
    c.setFont('Courier', 10)
    for k, ln in enumerate(T(value).split('\n')):
        c.drawString(x + 5, y + h - 20 - 12 * k, ln)


box(50, 705, 190, '1. LAST NAME', '{ost.UULAST}')
box(240, 705, 200, '2. FIRST AND MIDDLE NAME', '{ost.UFIRST}')
box(440, 705, 122, '3. BIRTH DATE (MM/DD/YYYY)', '{ost.dob}')
box(50, 663, 300, '4. PERMANENT HOME ADDRESS', '{ost.ad:2}', 42)
box(350, 663, 106, '5. STUDENT PHONE', '{ost.ph:d}', 42)
box(456, 663, 106, '6. LAST 4 / FULL SSN', '{ost.ssn}', 42)
box(50, 633, 300, '7. PARENT, GUARDIAN OR SPOUSE', '{ostf.n} (father)')
box(350, 633, 212, '8. TELEPHONE OF PERSON IN 7', '{ostf.ph:d}')
box(50, 603, 300, '9. HEALTH PLAN', 'Lakeshore Union Health Plan')
box(350, 603, 212, '10. SUBSCRIBER / MEMBER ID', '{ost.hi}')
c.setFont('Helvetica-Bold', 9)
c.drawString(50, 582, 'HAVE YOU EVER HAD OR BEEN TREATED FOR:')
c.setFont('Helvetica', 9)
for k, (q, a) in enumerate([('Diabetes', 'YES   {ost.dx=type 1 diabetes mellitus}, since age 9'), ('Rheumatic fever', 'NO'),
                            ('Depression or anxiety', 'NO'), ('Broken bones', 'YES   {ost.dx=left clavicle fracture} 2017'),
                            ('Surgery', 'YES   {ost.tx=tonsillectomy} 2011'), ('Hepatitis', 'NO')]):
    c.drawString(60, 564 - 15 * k, q)
    c.drawString(230, 564 - 15 * k, T(a))
c.drawString(50, 462, 'Current medications (name and dose):')
c.drawString(60, 447, T('{ost.rx=insulin lispro} (pump)'))
c.drawString(60, 433, T('{ost.rx=glucagon nasal 3 mg} as needed'))
c.drawString(50, 405, T('Student signature: {ost.n}'))
c.drawString(350, 405, 'Date: 08/12/2024')
c.drawString(50, 385, T('Reviewed: {rnp.n}, RN'))
c.save()
write(full, b.getvalue())

txt('Health Center/Intake/walk-in log 9-17-24.txt', """TUES 9/17  walk ins  (Marisol on desk, Paula triage)
----------------------------------------------------

8:05  {pha.n}  dob {pha.dob:us}  - {pha.dx=sore throat}, fever 101.4. swab -> rm 3
8:20  {gil.n}  {gil.dob:us}  {gil.dx=ankle sprain}, intramural soccer. ice + {gil.tx=ACE wrap}, sent to xray
8:25  {sor.n} {sor.dob:us}   wants {sor.tx=flu shot}, no appt avail til thurs. call her {sor.ph:d}
9:10  {van.n}, {van.dob:us}, {van.dx=UTI} again (3rd since spring) - Keith saw
9:40  Mia {del.last} {del.dob:us} - out of {del.rx=sertraline}, needs bridge until Oct appt
10:15 {iba.n} ({iba.dob:us}) {iba.dx=poison ivy rash} both arms. has no ins, asked re cost
10:50 {mcc.n} {mcc.dob:us}. would not say what for at the desk!! put in rm 5 right away
11:30 {tho.n} {tho.dob:us}  {tho.dx=vasovagal syncope} in Chem 102 lecture. walked over by TA. roommate to pick up, call {tho.ph:d}

lunch

1:00 - 2:30 closed for staff mtg
2:45  nobody
3:30  sgt {sgt.last} from UPD dropped off lost wallet, not ours
""".replace('Mia {del.last}', '{del.n}'), nl='\r\n')

txt('Health Center/Visit Notes/2024-10-03 Pham acute visit.txt', """MFSU STUDENT HEALTH CENTER                                        ENCOUNTER NOTE
Patient: {pha.lfm}          MRN: {pha.mr}       DOB: {pha.dob}   Age/Sex: 20 F
DOS: 10/03/2024 14:10            Provider: {npk.n}, FNP-C       Visit type: Acute

S:  20 y/o junior returns two weeks after positive rapid strep. Finished 8 of 10 days of
    {pha.rx=amoxicillin 500 mg BID}. Now 5 days of fatigue, swollen neck glands, poor appetite. Roommate
    had "mono" in August. Denies abd pain, SOB. No meds other than {pha.rx=norethindrone}.
O:  T 99.8  BP 108/66  HR 88  SpO2 99%
    Gen: tired appearing, NAD. HEENT: 3+ tonsils w/ exudate. Neck: post. cervical LAD bilat.
    Abd: soft, spleen tip not palpable.
    Monospot POSITIVE
A:  1. {pha.dx=Infectious mononucleosis} (B27.90)
    2. {pha.dx=Streptococcal pharyngitis}, resolved
P:  Rest, fluids, {pha.rx=ibuprofen 600 mg} q6h prn. No contact sports x 4 wks.
    Letter to professors given. RTC 2 wks or sooner if LUQ pain.
    Pt prefers portal message over phone; phone on file {pha.ph} ok for voicemail.

Electronically signed by {npk.n}, FNP-C 10/03/2024 15:02
""")

full = D('Health Center/Visit Notes/AVS_Kowalczyk_20241021.pdf')
pdf(full, [
    P('<b>After Visit Summary</b>', ParagraphStyle('x', parent=SANS, fontSize=18, leading=22, textColor=colors.HexColor('#1b4f72'))),
    P('{kow.n} &nbsp;|&nbsp; MRN {kow.mr} &nbsp;|&nbsp; born {kow.dob:mon}', SANS), Spacer(1, 8),
    TT([['Today\'s visit', 'Monday October 21, 2024 at 10:40 AM with Miriam K. Halvorsen, MD'],
        ['Reason for visit', 'Follow-up of irregular periods'],
        ['What we found', '{kow.dx=Polycystic ovary syndrome}'],
        ['Also on your list', '{kow.dx=Iron deficiency anemia}'],
        ['Vitals', 'BP 118/74   Pulse 72   Weight 161 lb']], [110, 370],
       [('LINEBELOW', (0, 0), (-1, -1), 0.25, colors.lightgrey), ('TEXTCOLOR', (0, 0), (0, -1), colors.HexColor('#1b4f72'))]),
    Spacer(1, 10), P('<b>Your medicines</b>', SANS),
    TT([['START', '{kow.rx=metformin ER 500 mg}', 'one tablet with supper'],
        ['CONTINUE', '{kow.rx=ferrous sulfate 325 mg}', 'every other day'],
        ['STOP', '{kow.rx=naproxen}', 'upset stomach']], [80, 190, 210], GRID),
    Spacer(1, 10), P('<b>Next steps</b>', SANS),
    P('1. {kow.tx=Pelvic ultrasound} at Falls Imaging, they will phone you at {kow.ph:dot}.', SANS),
    P('2. Fasting labs the week of November 4.', SANS),
    P('Questions? Message us in the portal. This summary was also sent to {kow.em}.', SANS)], m=50)
PEOPLE['drh'].level = max(PEOPLE['drh'].level, 1)
CUR.name(PEOPLE['drh'], 'mi')
SEEN.add('drh')

rtf('Health Center/Visit Notes/Travel consult Adeyemi.rtf', [
    ('b', 'TRAVEL CLINIC CONSULTATION'),
    ('lv', [('Traveler', '{ade.f}'), ('Born', '{ade.dob:long}'), ('Passport no.', '{ade.pp}'),
            ('Destination', 'Ghana (Accra, Tamale) - Global Health practicum'), ('Depart / return', 'Dec 28, 2024 - Jan 19, 2025'),
            ('Plan ID', '{ade.hi}')]),
    'Folake is a graduate student in public health who last travelled to West Africa as a child. She carries {ade.dx=sickle cell trait} and has {ade.dx=eczema}; no other chronic conditions. No egg allergy. Not pregnant.',
    ('b', 'Given today'),
    ('t', [['Vaccine', 'Lot', 'Site'], ['{ade.tx=Yellow fever (YF-Vax)}', 'UJ448AB', 'L deltoid SC'],
           ['{ade.tx=Typhoid Vi}', 'S1B77M', 'R deltoid IM']]),
    'Malaria prophylaxis: {ade.rx=atovaquone-proguanil 250/100} daily, start Dec 26, 30 tablets. For traveler\'s diarrhea {ade.rx=azithromycin 500 mg} x 3 days, fill and carry.',
    'ICVP (yellow card) completed and stamped, handed to patient. Copy of passport page not kept.',
    'Reach her at {ade.ph} or {ade.ue}.',
    '{rnp.n}, RN   /   standing order Dr. {drh.last}'], 'Times New Roman', 22)

full = D('Health Center/Lab/final report 24-118830.pdf')
b = io.BytesIO()
c = canvas.Canvas(b, pagesize=letter, invariant=1)
c.setFont('Courier-Bold', 11)
c.drawString(40, 750, 'CHIPPEWA REGIONAL REFERENCE LABORATORY')
c.setFont('Courier', 9)
c.drawString(40, 738, T('CLIA 52D0000000   Director: {lab.n}, MD'))
left = ['PATIENT: {mcc.U}', 'DOB: {mcc.dob}   SEX: M', 'PT ID: {mcc.mr}', 'PT PHONE: {mcc.ph:d}']
right = ['ACCESSION: 24-118830', 'COLLECTED: 09/17/2024 11:05', 'REPORTED: 09/19/2024 08:41', 'CLIENT: 4410 MFSU HLTH CTR']
for k in range(4):
    c.drawString(40, 712 - 12 * k, T(left[k]))
    c.drawString(330, 712 - 12 * k, right[k])
c.line(40, 668, 570, 668)
c.drawString(40, 655, 'TEST                               RESULT          FLAG   REFERENCE')
y = 638
for ln in ['C. TRACHOMATIS RNA, TMA            DETECTED        A      NOT DETECTED',
           'N. GONORRHOEAE RNA, TMA            NOT DETECTED           NOT DETECTED',
           'HIV AG/AB 4TH GEN                  NON-REACTIVE           NON-REACTIVE',
           'SYPHILIS AB W/REFL                 NON-REACTIVE           NON-REACTIVE']:
    c.drawString(40, y, ln)
    y -= 13
c.drawString(40, y - 12, T('COMMENT: {mcc.dx=CHLAMYDIA TRACHOMATIS INFECTION}. REPORTABLE - LHD NOTIFIED 09/19.'))
c.drawString(40, y - 26, T('ORDERED BY: RASMUSSON, KEITH NP     PAGE 1 OF 1     *** FINAL ***'))
c.save()
CUR.name(PEOPLE['npk'], 'n')
write(full, b.getvalue())

x = X('Health Center/Lab/results callback list OCT.xlsx')
rows = [['CONFIDENTIAL - do not print'], ['Positive / abnormal results, students to call back, October 2024'], [],
        ['Student', 'DOB', 'Best #', 'What came back', 'Rx sent', 'Called?', 'Init']]
for pid, dx, rx, ok in [('bry', 'gonorrhea', 'ceftriaxone 500 mg IM', 'yes 10/2'), ('chd', 'HSV-2', 'valacyclovir 1 g', 'LM x2'),
                        ('fin', 'abnormal Pap (ASC-US)', '', 'yes 10/4'), ('gut', 'hepatitis C antibody positive', '', 'appt w/ Dr H 10/18'),
                        ('hrd', 'trichomoniasis', 'metronidazole 2 g', 'yes'), ('jnn', 'chlamydia', 'doxycycline 100 mg BID', 'no answer, portal msg'),
                        ('kim', 'TSH 9.8, hypothyroidism', 'levothyroxine 50 mcg', 'yes 10/11')]:
    rows.append(E('{@.n}|{@.dob:short}|{@.ph:d}|%s|%s|%s|PI' % (re.sub(r'^(TSH 9.8, )?(.*)$', r'\1{@.dx=\2}', dx), '{@.rx=%s}' % rx if rx else 'n/a', ok), pid))
rows += [[], ['Total to call', 7], ['Done', 4]]
x.sheet('Oct', rows, (24, 10, 14, 30, 24, 22, 6), bold=(1, 2, 4), fill='FDEBD0')
x.sheet('Sept', [['moved to archive 10/1']])
x.save()

D('Health Center/Pharmacy/dispense_log_2024-10.csv')
rows = [['RX_NUM', 'FILL_DT', 'PT_LAST', 'PT_FIRST', 'PT_DOB', 'DRUG', 'QTY', 'DS', 'PRESCRIBER', 'COPAY']]
for k, (pid, rx, q) in enumerate([('del', 'SERTRALINE HCL 100MG TAB', 30), ('ost', 'INSULIN LISPRO 100U/ML', 3),
                                  ('kow', 'METFORMIN ER 500MG', 30), ('rob', 'AMPHETAMINE SALTS XR 20MG CAP', 30),
                                  ('tur', 'ALBUTEROL HFA 90MCG', 1), ('wil', 'ETONOGESTREL/EE VAG RING', 3),
                                  ('zam', 'TRETINOIN 0.05% CREAM', 1), ('oak', 'FLUOXETINE 20MG CAP', 30),
                                  ('pet', 'EMTRICITABINE/TENOFOVIR 200/300', 30)]):
    rows.append([str(6100442 + 37 * k), '2024%02d%02d' % (10, 2 + 3 * k)] +
                E('{@.c2}|{@.c1}|{@.dob:compact}|{@.rx=%s}' % rx, pid) + [q, 30, 'HALVORSEN M' if k % 2 else 'RASMUSSON K', '5.00' if k % 3 else '0.00'])
csv_(None, rows, quoting=csv.QUOTE_ALL)

eml('Health Center/Pharmacy/FW early refill.eml', [
    'From: Wesley Truongson <wtruongson@marlowfalls.edu>', 'To: Keith Rasmusson <krasmusson@marlowfalls.edu>',
    'Date: Wed, 23 Oct 2024 09:12:44 -0500', 'Subject: FW: early refill - going abroad', 'Message-ID: <1023a.44@marlowfalls.edu>'],
"""Keith,

See below. It is a C-II and she filled on 10/11 so insurance will bounce it, and I can't do more than a few days early without a note from you. Your call.

{phm.n}, RPh
Student Health Pharmacy  x2240

-----Original Message-----
From: {rob.n} <{rob.em}>
Sent: Tuesday, October 22, 2024 9:48 PM
To: SHC Pharmacy
Subject: early refill - going abroad

Hi! I'm flying to Lisbon on the 30th with the architecture studio and will be gone until Nov 24. Can I please get my {rob.rx=Adderall XR 20 mg} a couple weeks early? I have had {rob.dx=ADHD} since 7th grade and finals prep without it would be a disaster.

My birthday is {rob.dob:long} if you need to look me up. Insurance is {rob.hi} (Great Northern Student Choice). Text is best: {rob.ph:dot}

thank you so much,
Sabrina
""")
CUR.name(PEOPLE['npk'], 'n')

# ===== Immunization

x = X('Health Center/Immunization/Fall 2024 compliance WORKING COPY.xlsx')
rows = [['Immunization Compliance - New Students - Fall 2024'], ['Run 9/20/2024 by T. Oldenburgh. Hold date 10/15.'], [],
        ['MFSU ID', 'Student name', 'Birth date', 'MMR 1', 'MMR 2', 'MenACWY', 'Tdap', 'Status', 'Notes']]
A = [('nak', '8/14/07', '', '', '5/1/18', 'HOLD', 'letter 1 sent 9/3'), ('ali', '3/2/07', '6/9/11', '7/30/23', '7/30/23', 'OK', ''),
     ('bos', '', '', '', '', 'EXEMPT', 'religious, form on file'), ('cra', '1/8/07', '2/14/10', '8/1/22', '8/1/22', 'OK', ''),
     ('dom', '5/20/07', '', '7/7/22', '7/7/22', 'HOLD', 'needs MMR 2'),
     ('egg', '6/11/07', '9/2/11', '', '9/2/17', 'PENDING', 'says appt at home 10/12 - cell {egg.ph:d}'),
     ('fon', '3/3/07', '4/4/11', '6/30/22', '6/30/17', 'OK', ''),
     ('gre', '', '', '', '', 'EXEMPT', 'medical: {gre.dx=common variable immunodeficiency}'),
     ('hus', '2/2/08', '2/2/09', '8/20/24', '8/20/24', 'OK', 'records translated'),
     ('ing', '9/9/07', '', '', '', 'HOLD', 'bounced e-mail; try {ing.em}'),
     ('jar', '11/1/06', '12/1/09', '8/8/22', '8/8/16', 'OK', ''), ('kle', '10/10/07', '10/3/11', '', '', 'PENDING', 'titer drawn 9/18'),
     ('lop', '2/2/07', '3/3/10', '9/1/22', '9/1/22', 'OK', ''),
     ('mor', '', '', '', '', 'HOLD', 'medical exemption asked - {mor.dx=Guillain-Barré syndrome} 2016, waiting on neurologist')]
for r in A:
    rows.append([T('{%s.sid}' % r[0]), '{%s.lfm}' % r[0], DT(r[0])] + list(r[1:]))
rows += [[], ['', 'Count', 14], ['', 'On hold', 4], ['', 'Exempt', 2]]
x.sheet('All new', rows, (11, 28, 12, 9, 9, 10, 9, 10, 40), bold=(1, 4), fill='D6EAF8')
x.sheet('Holds to Registrar', [['ID', 'Last', 'First', 'Hold code']] +
        [E('{@.sid}|{@.c2}|{@.c1}|IMM', p) for p in ('nak', 'dom', 'ing', 'mor')], (11, 18, 16), bold=(1,))
x.save()

w = W('Health Center/Immunization/hold letter 1 Nakagawa.docx', 'Times New Roman', 12, 1.2)
w.p('Student Health Center\n410 Commons Drive\nMarlow Falls, WI 54799', align='r', size=10)
w.p('September 3, 2024')
w.p('{nak.mi}\n{nak.ad:2}')
w.p('RE: Required immunizations, student no. {nak.sid}')
w.p('Dear Mr. {nak.last}:')
w.p('Our file shows that we have not received proof of your second measles, mumps and rubella (MMR) dose or of a meningococcal (MenACWY) dose given at age 16 or later. According to the record your high school sent us (date of birth {nak.dob:long}), your only {nak.tx=MMR shot} was given in August 2007.')
w.p('If we do not hear from you by October 15 a registration hold will be placed and you will not be able to sign up for spring classes. You may get both shots here for $118, billed to your student account, or bring us a record signed by your own clinic.')
w.p('We tried to call you at {nak.ph} on August 27 and left a message.')
w.p('Sincerely,')
w.p('\n{im1.n}\nImmunization Coordinator')
w.save()

s = 'FACILITY|PATID|LASTNM|FIRSTNM|MIDNM|BIRTHDT|SEX|ADDR1|CITY|ST|ZIP|PHONE|CVX|VACC|ADMDT|LOT|VFC\r\n'
for k, (p, sx, vx) in enumerate([('ali', 'F', '115|Tdap'), ('bos', 'M', '141|Influenza IIV4'), ('ngu', 'M', '62|HPV9'), ('ols', 'F', '03|MMR'),
                                 ('par', 'M', '136|MenACWY-CRM'), ('qui', 'M', '163|MenB (Bexsero)')]):
    cvx, vn = vx.split('|')
    s += ('MFSU01|{@.mr}|{@.c2}|{@.c1}|%s|{@.dob:compact}|%s|{@.ad:1}|{@.ad:city}|{@.ad:st}|{@.ad:zip}|{@.ph:plain}|%s|{@.tx=%s}|202409%02d|%s|V01\r\n'
          % (PEOPLE[p].middle[:1], sx, cvx, vn, 11 + k, 'K' + str(4417 + 91 * k))).replace('@', p)
s += 'TRL|6|MFSU01|20240920\r\n'
txt('Health Center/Immunization/WIR_export_20240920.txt', s)

s = ''
for p, co, q, fu in [('shr', 'Nepal', 'QFT-Plus <b>POSITIVE</b> 9/5', '{shr.dx=latent tuberculosis infection} - started {shr.rx=rifampin 600 mg daily} 9/24'),
                     ('tan', 'Thailand', 'QFT-Plus neg 9/5', 'none'),
                     ('uch', 'Nigeria', 'QFT-Plus <b>POSITIVE</b> 9/6', 'CXR {uch.dx=right upper lobe infiltrate}, sputum x3, isolate! county nurse informed'),
                     ('vas', 'Ecuador', 'indeterminate 9/6, repeat', 'text him {vas.ph}')]:
    s += ('<tr><td>{@.lf}<br><small>{@.ue}</small></td><td>{@.dob:mon}</td><td>%s</td><td>{@.pp}</td><td>%s</td><td>%s</td></tr>\n' % (co, q, fu)).replace('@', p)
full = D('Health Center/Immunization/tb_followup_report.html')
write(full, T("""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>TB Screening Follow-up - Report Viewer</title>
<style>body{font-family:Verdana;font-size:11px} table{border-collapse:collapse} td,th{border:1px solid #888;padding:3px}</style></head>
<body><h2>TB Screening Follow-up, International Arrivals 2024</h2>
<p>Generated by CampusMed Reports 7.2 &middot; user toldenburgh &middot; filter: risk country = Y</p>
<table><tr><th>Student</th><th>D.O.B.</th><th>Country</th><th>Passport</th><th>Result</th><th>Follow up</th></tr>
""" + s + """</table>
<p>4 records. <i>Contains protected health information.</i></p></body></html>
"""))

full = D('Health Center/Immunization/Exemption request Wiebenga.pdf')
pdf(full, [
    P('<b>REQUEST FOR EXEMPTION FROM IMMUNIZATION REQUIREMENT</b>', ParagraphStyle('c', parent=BODY, alignment=1, fontSize=13)),
    P('Wis. Admin. rules require the student, or the parent of a student under 19, to complete every line.', SMALL), Spacer(1, 8),
    P('Student: <u>&nbsp;{wie.f}&nbsp;</u>&nbsp;&nbsp; Date of birth: <u>&nbsp;{wie.dob}&nbsp;</u>'),
    P('Permanent residence: <u>&nbsp;{wie+wiem.ad}&nbsp;</u>'),
    P('Kind of exemption (one only): &nbsp; ( ) medical &nbsp; (x) religious &nbsp; ( ) personal conviction'),
    P('Vaccines declined: MMR, meningococcal, hepatitis B'),
    P('<b>Statement.</b> Our family belongs to a congregation which does not use vaccines. Rachel was never immunized and has not been ill beyond {wie.dx=chickenpox} at six. She understands that during an outbreak she may be sent home.'),
    P('Signature of student: &nbsp;<i>{wie.n}</i> &nbsp;&nbsp; 8-20-24'),
    P('Signature of parent: &nbsp;<i>{wiem.mi}</i> &nbsp;&nbsp; 8-20-24 &nbsp;&nbsp; Parent phone {wiem.ph:d} &nbsp; Parent e-mail {wiem.em}'),
    Spacer(1, 20),
    TT([['For office use', ''], ['Received', '8/26/24 TO'], ['Decision', 'approved'], ['Notified', 'portal 8/28']], [90, 160], GRID)], m=72)

# ===== Insurance waivers

D('Insurance Waivers/SHIP_waiver_requests_F24.csv')
rows = [['SubmittedOn', 'StudentName', 'Email', 'DOB', 'Carrier', 'MemberID', 'SubscriberRelationship', 'Decision', 'ReviewerComment']]
for k, (p, car, rel, dec, cm) in enumerate([
        ('cra', 'Great Northern', 'Child', 'Approved', ''), ('dom', 'Badger Prairie Mutual', 'Child', 'Approved', ''),
        ('bax', 'MedShare Ministries', 'Self', 'Denied', 'Not insurance, sharing plan'),
        ('cas', 'BadgerPlan Medicaid', 'Self', 'Denied', 'IL Medicaid? see appeal'),
        ('dur', 'Federal Carriers BP', 'Child', 'Pending', 'paper form also rec\'d'), ('eri', 'Lakeshore Union', 'Self', 'Approved', ''),
        ('fra', 'Great Northern', 'Child', 'Approved', 'ins. card unreadable, called {fra.ph:d}'),
        ('gon', 'Triland Military', 'Child', 'Approved', ''), ('hal', 'Lakeshore Union', 'Spouse', 'Approved', ''),
        ('ive', 'Great Northern', 'Child', 'Withdrawn', 'studying at home this year, "{ive.ad}"')]):
    rows.append(['2024-08-%02d %02d:%02d' % (11 + k, 8 + k, 7 * k % 60)] +
                E('{@.n}|{@.ue}|{@.dob:iso}|%s|{@.hi}|%s|%s|%s' % (car, rel, dec, cm), p))
csv_(None, rows, bom=True)

eml('Insurance Waivers/Appeal Castellanos.eml', [
    'From: {casm.n} <{casm.em}>', 'To: insurance waivers <shipwaiver@marlowfalls.edu>', 'Cc: {cas.n} <{cas.ue}>',
    'Date: Fri, 06 Sep 2024 20:31:09 -0500', 'Subject: Appeal of denied waiver - my daughter', 'Message-ID: <ab77@mail>'],
"""To whom it may concern,

You charged my daughter {cas.f} $2,148 for insurance she does not need. She is covered by BadgerPlan under number {cas.hi} and has been since she was born. I am attaching the card, both sides. Her birthdate is {cas.dob:us} and her social is {cas.ssn}.

She has {cas.dx=Crohn's disease} and gets {cas.rx=infliximab} infusions every eight weeks at St. Brendan's in Racine. If her coverage is mixed up with yours they will not do the next one on the 19th. I spoke with Sheila who was very nice but said only an appeal in writing would do.

I am the head of household, born {casm.dob:us}, we live at

{cas+casm.ad:2}

Please call me, not Lucía, she is in class. {casm.ph}

Thank you
{casm.n}
""", enc='qp')

w = W('Insurance Waivers/paper waiver Durbanville.docx', 'Arial', 10, 0.8)
w.p('STUDENT HEALTH INSURANCE PLAN (SHIP)', bold=True, size=13)
w.p('Paper Waiver Form 2024-25  -  return to Health Center window 2 by September 15')
w.h('Part A  Student', 2)
w.lv([('Name:', '{dur.f}'), ('Student ID:', '{dur.sid}'), ('Birth date:', '{dur.dob}'), ('Social Security number:', '{dur.ssn}'),
      ('Telephone:', '{dur.ph}')])
w.h('Part B  Policy holder (if not the student)', 2)
w.lv([('Name:', '{durf.f}'), ('Relationship:', 'Father'), ('Policy holder date of birth:', '{durf.dob}'),
      ('Home address:', '{durf.ad}'), ('Employer:', 'Ridgeway Tool & Die, 900 Foundry Rd, Janesville WI')])
w.h('Part C  Coverage', 2)
w.t([['Carrier', 'Member / policy number', 'Effective', 'In-network within 50 miles?'],
     ['Federal Carriers Basic Plan', '{dur+durf.hi}', '01/01/2019', 'YES']], style='Light Grid Accent 1')
w.p('')
w.p('I certify the above is true. If coverage ends I will tell the Health Center within 31 days.')
w.p('_________________________          ____________\nStudent signature                           Date')
w.save()

txt('Insurance Waivers/how to check a waiver.txt', """HOW WE CHECK A WAIVER  (for the temps)

1. Open the request. Compare the name on the card with the name in Banner. Nicknames are fine.
2. Call the number on the back of the card or use the carrier's site. Ask only: active? in network here?
   Do NOT ask about claims.
3. Plans we never accept: travel plans, sharing ministries, out of state Medicaid w/o emergency rider.
4. Mark Approved / Denied / Pending. Put the reason in one line.
5. Denied -> letter 3. They have 15 days to appeal. Appeals go to Sheila.

Deadline fall: Sept 15. Deadline spring: Feb 1.
""")

# ===== Billing

full = D('Billing/Statements/Ericksmoen Nov.pdf')
pdf(full, [
    TT([['MFSU Student Health Center\nPatient Accounts\nPO Box 610, Marlow Falls WI 54799', 'STATEMENT\n\nDate  11/04/2024\nAccount  {eri.mr}\nPay by  11/29/2024']], [320, 170],
       [('FONTSIZE', (0, 0), (-1, -1), 10), ('BOX', (1, 0), (1, 0), 1, colors.black)]),
    Spacer(1, 24), P('{eri.n}\n{eri.ad:2}', SANS), Spacer(1, 20),
    TT([['Date', 'Description', 'Dx', 'Charge', 'Ins. paid', 'You owe'],
        ['10/08', 'Office visit est. pt 99213', 'L70.0', '96.00', '71.00', '25.00'],
        ['10/08', '{eri.tx=Cryotherapy, wart removal}', 'B07.9', '140.00', '88.00', '52.00'],
        ['10/22', '{eri.rx=Isotretinoin 40 mg}, 30 ct', 'L70.0', '61.50', '0.00', '61.50'],
        ['', '', '', '', 'Balance', '$138.50']], [45, 200, 50, 60, 60, 60],
       [('LINEBELOW', (0, 0), (-1, 0), 1, colors.black), ('FONTNAME', (0, 0), (-1, 0), 'Helvetica-Bold'), ('ALIGN', (3, 0), (-1, -1), 'RIGHT')]),
    Spacer(1, 16), P('Diagnoses: B07.9 {eri.dx=viral wart}; L70.0 {eri.dx=acne vulgaris}. Primary insurance Lakeshore Union, ID {eri.hi}.', SMALL),
    Spacer(1, 30), P('- - - - - - - - - - - - - - - - - cut here and return with payment - - - - - - - - - - - - - - - - -', SMALL),
    P('Please charge my &nbsp; [x] Visa &nbsp; [ ] MasterCard &nbsp;&nbsp; No. {eri.cc} &nbsp; Exp. 04/27 &nbsp; Name on card: {eri.n}', SANS)])

s = 'MFSU HEALTH CENTER           CLAIM BATCH EDIT LIST           BATCH 24-0311        PAGE   1\n'
s += 'CLM#   PATIENT                  DOB        INSURED ID        DOS      CPT    DIAGNOSIS\n'
s += '-' * 108 + '\n'
k = 88120
full = D('Billing/claims/batch_24-0311_edit.txt')
out = s.rstrip('\n').split('\n')
for p, dos, cpt, dx in [('gon', '092324', '99214', 'GASTROESOPHAGEAL REFLUX'), ('hal', '092324', '12001', 'LACERATION OF LEFT HAND'),
                        ('tho', '091724', '99203', 'SYNCOPE AND COLLAPSE'), ('fin', '092624', '57454', 'CERVICAL DYSPLASIA, MILD'),
                        ('kle', '091824', '86765', ''), ('mil', '093024', '99213', 'PILONIDAL CYST WITH ABSCESS')]:
    k += 1
    a, bd, hi = E('{@.UL}|{@.dob:compact}|{@.hi}', p)
    dx = T('{%s.dx=%s}' % (p, dx)) if dx else 'Z01.84 ANTIBODY RESPONSE EXAM'
    out.append('%-7d%-25s%-11s%-15s%-9s%-7s%s' % (k, a, bd, hi, dos, cpt, dx))
out.append('CLAIMS ACCEPTED 6   REJECTED 0   TOTAL CHARGES 1,204.00')
write(full, '\r\n'.join(out).encode('cp1252'))

x = X('Billing/window payments SEPT.xlsx')
rows = [['', 'Card payments taken by phone / at window - KEY INTO TERMINAL LATER, THEN SHRED'],
        [], ['', 'Date', 'Payer', 'For', 'Card no', 'Exp', 'CVV', 'Amt', 'Receipt to']]
for d_, t in [('9/4', '{pet.n}|self|{pet.cc}|11/26||45.00|{pet.em}'), ('9/4', '{oak.n}|self|{oak.cc:plain}|02/28||20.00|'),
              ('9/9', '{mcl.mi}|son {mcs.n}|{mcl.cc:dash}|07/25||212.40|{mcl.ph:d}'),
              ('9/11', '{nor.n}|self|{nor.cc}|09/27||15.00|{nor.ue}'), ('9/18', '{pru.n}|self|{pru.cc}|12/25||88.00|mail: {pru.ad}'),
              ('9/27', '{reh.n}|self - DECLINED|{reh.cc:plain}|03/25||0.00|')]:
    rows.append(['', d_] + [float(v) if re.fullmatch(r'\d+\.\d\d', v) else v for v in t.split('|')])
rows += [['', '', '', '', '', '', 'TOTAL', 380.40]]
x.sheet('Sheet1', rows, (2, 8, 24, 24, 22, 8, 6, 9, 44), bold=(1, 3))
x.save()

w = W('Billing/collections/referral Rehbinder.docx', 'Garamond', 12)
w.p('Marlow Falls State University - Office of Patient Accounts', bold=True)
w.p('October 30, 2024')
w.p('Tri-Rivers Recovery Services, Inc.\nAttn: New placements\n2200 Commerce Parkway\nGreen Bay, WI 54304')
w.p('We hereby place the following account with your agency under the master agreement of 2021.')
w.p('Debtor {reh.f}, Social Security number {reh.ssn}, born {reh.dob:long}, last known at {reh.ad}, telephone {reh.ph:d}. Ms. {reh.last} left the university in May 2024. Wisconsin driver license {reh.dl}.')
w.p('The balance of $1,316.20 is for {reh.tx=outpatient knee arthroscopy} follow-up visits and {reh.tx=physical therapy} between January and April 2024. Statements were mailed on 5/6, 6/6, 7/8 and 9/3 without answer. A card payment was declined on 9/27.')
w.p('Please do not report to the credit bureaus before January 2.')
w.p('{bi1.n}\nPatient Accounts Supervisor\ncc: {bi2.n}, Bursar')
w.save()

x = X('Billing/2024-25 fee schedule.xlsx')
x.sheet('Fees', [['Student Health Center - Fee Schedule'], ['effective August 1, 2024'], [], ['Service', 'CPT', 'Student', 'Staff/Spouse'],
                 ['Office visit, brief', '99212', 0, 55], ['Office visit, longer', '99214', 0, 120], ['Rapid strep', '87880', 18, 24],
                 ['Monospot', '86308', 15, 20], ['MMR', '90707', 96, 104], ['MenACWY', '90734', 142, 150],
                 ['TB blood test (QFT)', '86480', 62, 75], ['Sports physical', '', 35, 'n/a'], ['Copy of records, per page', '', 0.25, 0.25],
                 ['No-show', '', 20, 20]], (32, 10, 10, 14), bold=(1, 4))
x.save()

# ===== Athletics

full = D('Athletics/Physicals/PPE Brightwater 2024.pdf')
pdf(full, [
    P('<b>PREPARTICIPATION PHYSICAL EVALUATION</b> - Intercollegiate Athletics', SANS), Spacer(1, 4),
    Table([[T('Name'), T('{bri.lff}'), 'Sex', 'F', 'Sport', 'W. Soccer / Track'],
           ['Date of birth', T('{bri.dob}'), 'Age', '20', 'Year', 'Jr'],
           ['Address', T('{bri.ad:2}'), 'Phone', T('{bri.ph}'), 'Ins. ID', T('{bri.hi}')],
           ['Emergency', T('{brim.n} (mom)'), 'Phone', T('{brim.ph}'), '', '']],
          colWidths=[62, 135, 42, 88, 42, 120], style=TableStyle(GRID + [('FONTSIZE', (0, 0), (-1, -1), 8), ('VALIGN', (0, 0), (-1, -1), 'TOP')])),
    Spacer(1, 8), P('<b>Explain "Yes" answers here</b>', SANS),
    P('Q7 passed out: no. &nbsp; Q14: {bri.dx=exercise-induced bronchospasm}, uses {bri.rx=levalbuterol} before practice. &nbsp; Q21: {bri.tx=ACL reconstruction, right knee} 3/2022, Dr. Beechum. &nbsp; Q30: {bri.dx=stress fracture of left tibia} 2021.', SANS),
    TT([['EXAMINATION', 'Normal', 'Abnormal findings'], ['Height 5\'7"   Weight 138   BP 112/70', '', ''], ['Eyes 20/20 both', 'X', ''],
        ['Heart, standing and supine', 'X', ''], ['Lungs', 'X', ''], ['Knee', '', 'R 2 mm laxity, good endpoint'], ['Duck walk', 'X', '']], [200, 60, 230], GRID),
    Spacer(1, 8),
    P('[ ] Cleared &nbsp; [X] Cleared with recommendation: knee brace for contact, re-check Nov. &nbsp; [ ] Not cleared', SANS),
    P('Physician: {drh.n}, MD &nbsp;&nbsp; 07/22/2024 &nbsp;&nbsp;&nbsp; 410 Commons Drive, Marlow Falls, WI &nbsp; 715-555-0100', SANS)], m=55)
CUR.name(PEOPLE['ex1'], 'last')
SEEN.add('ex1')

x = X('Athletics/WSOC clearance roster.xlsx')
rows = [["WOMEN'S SOCCER 2024", '', '', 'Head coach: {co1.n}', '', 'ATC: {atl.n}'],
        ['#', 'Player', 'DOB', 'Cell', 'Sickle cell', 'Medical alerts', 'Meds on sideline', 'Status']]
for n, p, sc, al, md in [(1, 'cal', 'neg', 'none', ''), (4, 'bri', 'neg', '{@.dx=exercise-induced bronchospasm}', 'levalbuterol'),
                         (5, 'dah', 'neg', '{@.dx=concussion} 9/28/24 - protocol day 3', ''), (7, 'eve', 'neg', '{@.dx=peanut allergy (anaphylaxis)}', 'EpiPen 0.3 mg'),
                         (9, 'fos', 'TRAIT', '{@.dx=sickle cell trait} - watch heat', ''), (10, 'gal', 'waived', 'none', ''),
                         (12, 'hen', 'neg', '{@.dx=Hashimoto thyroiditis}', 'levothyroxine'), (15, 'jac', 'neg', '{@.dx=epilepsy}, last seizure 2021', 'midazolam nasal'),
                         (19, 'lar', 'neg', '{@.dx=torn left hamstring} out til 10/20', '')]:
    rows.append([n] + E('{@.n}|{@.dob:us}|{@.ph:dot}|' + sc + '|' + al + '|' + ('{@.rx=%s}' % md if md else '') + '|', p)[:6] +
                ['LTD' if p in ('bri', 'fos') else 'OUT' if p in ('dah', 'lar') else 'FULL'])
x.sheet('Roster', rows, (4, 22, 12, 14, 11, 36, 18, 8), bold=(1, 2))
x.save()


# ===== Counseling Center

w = W('Counseling Center/Notes/Walbridge session 6.docx', 'Cambria', 11)
w.p('COUNSELING CENTER PROGRESS NOTE (DAP)', bold=True, align='c')
w.t([['Client', 'Client no.', 'DOB', 'Session', 'Clinician'], ['{wal.n}', '{wal.cn}', '{wal.dob}', '#6, 10/14/24, 50 min', '{csa.n}, LPC']],
    style='Light List')
w.p('')
w.p('D: ', bold=True)
w.p('Owen arrived on time, casually dressed, affect constricted. Reports sleeping 4 hours, skipping his 8 am lab. Has not used alcohol in 11 days. Still replays the car accident at night. PHQ-9 = 16 (was 19). Denied SI, plan or intent. He has told his mother about counseling but not his father.')
w.p('A: ', bold=True)
w.p('{wal.dx=Post-traumatic stress disorder} (F43.10); {wal.dx=alcohol use disorder, mild}, early remission. Progress slow but steady. Continues on {wal.rx=prazosin 2 mg} at bedtime per Dr. {psy.last}.')
w.p('P: ', bold=True)
w.p('Continue weekly {wal.tx=trauma-focused CBT}. Introduce imaginal exposure next session. Joins Dr. {cf.last}\'s Thursday group.')
w.p('Signed electronically SA 10/14/24 4:20 pm', italic=True, size=9)
w.save()

rtf('Counseling Center/Notes/intake summary MS 9-9-24.rtf', [
    ('b', 'INTAKE SUMMARY'),
    '{sch.f} is a 23-year-old first-year graduate student in choral conducting, born {sch.dob:long} in Bremen, who was referred by her department chair after two tearful rehearsals. She lives alone at {sch.ad}.',
    ('b', 'Presenting concern'),
    'Three months of restricted eating, down 19 lbs, and purging "on concert days." Periods stopped in July. Worries about voice. No self harm.',
    ('b', 'History'),
    'Treated at 16 in Germany for {sch.dx=anorexia nervosa}, inpatient eight weeks. Took {sch.rx=fluoxetine} until 2020. Mother has bipolar disorder. Father deceased.',
    ('b', 'Impression'),
    '1. {sch.dx=Bulimia nervosa}, moderate.  2. Rule out {sch.dx=major depressive disorder}.',
    ('b', 'Disposition'),
    'Medical clearance at SHC this week incl. EKG and electrolytes. Weekly {sch.tx=individual psychotherapy} with me plus {sch.tx=nutrition counseling}. Marta agrees that we may leave voicemail at {sch.ph:d}.',
    'File: {sch.cn}',
    '{cv.n}, PsyD\n09/09/2024'], 'Georgia', 22)

w = W('Counseling Center/Groups/Thursday group roster Fall.docx', 'Calibri', 11)
w.p('Thursday 3:30 "Steady Ground" - roster (leader: {cf.n}, PhD)', bold=True, size=13)
w.p('8 seats, 6 filled. Do not leave on printer.')
for p, t in [('wal', '{@.n} ({@.cn}), {@.dx=PTSD}. Cell {@.ph:d}'), ('ady', '{@.n} ({@.cn}) - {@.dx=panic disorder}, takes {@.rx=buspirone}. {@.ph:d}'),
             ('byr', '{@.n} ({@.cn}) - {@.dx=social anxiety disorder}. Prefers e-mail {@.em}'),
             ('cho', '{@.n} ({@.cn}), {@.dx=complicated grief}, brother died in May. {@.ph:d}'),
             ('dun', '{@.n} ({@.cn}), veteran, {@.dx=PTSD}, on {@.rx=venlafaxine}. {@.ph:d}, VA file {@.mr}'),
             ('esp', '{@.n} ({@.cn}) - {@.dx=generalized anxiety disorder}. No phone, use {@.ue}')]:
    w.p(t.replace('@', p), style='List Number')
w.p('Waiting: two from triage, see wait list.')
w.save()

txt('Counseling Center/Notes/couple HP 10-22.txt', """Couple session 3  10/22/24   (grad housing, both eligible - he PhD student physics, she spouse + MFA)

He: {hay.n}, b. {hay.dob:dot}     She: {hayp.n}, b. {hayp.dob:dot}
shared file {hay+hayp.cn}
home {hay+hayp.ad}

Nadine opened: furious re: the money he sent his brother. G. quiet, picks at cuticles. We went back to the
"two chairs" exercise. He cried when talking about the {hayp.dx=miscarriage} in June - first time he has said the word here.

N. started {hayp.rx=bupropion} from her PCP 2 wks ago for {hayp.dx=depression} since June, feels "less underwater".
G. refuses individual referral. Drinks 5-6 beers most nights; I named {hay.dx=alcohol use disorder} as something to look at, he did not storm out.

Homework: 20 min no-phones walk x3. Both agreed to {hay+hayp.tx=emotionally focused couples therapy} through Dec.
If schedule changes text Nadine {hayp.ph:dot}, not Garrett ({hay.ph:dot} goes to lab voicemail).

T.V.
""")
CUR.name(PEOPLE['cv'], 'last')
CUR.names.pop('cv')

w = W('Counseling Center/Triage/phone triage log week of Oct 7.docx', 'Arial', 9, 0.6)
w.p('PHONE TRIAGE', bold=True, size=14)
w.t([['When', 'Caller / callback', 'About', 'What was said', 'Urgency', 'Outcome'],
     ['Mon 10/7\n9:50', '{sil.n}\n{sil.ph}', 'self, DOB {sil.dob:short}', 'can\'t stop crying, broke up w/ bf. passive SI, no plan. Lives {sil.hall}', 'HIGH', 'same day w/ Dr. {cf.last}. {sil.dx=Adjustment disorder with depressed mood}'],
     ['Mon 10/7\n14:15', 'Mrs. {torm.n}\n{torm.ph}', 'son {tor.n}, DOB {tor.dob:short}', 'not answering texts 4 days, stopped his {tor.rx=lithium}, has {tor.dx=bipolar I disorder}', 'HIGH', 'no ROI. listened only. welfare check req. from UPD'],
     ['Wed 10/9\n11:05', 'Prof. {pr1.n}', 'a student in Hist 240', 'would not give name. worrying essay', 'med', 'consult given, told about care report'],
     ['Thu 10/10\n16:40', '{esp.n}\n{esp.ue}', 'self', 'wants group instead of 1:1', 'low', 'added Thursday group']])
w.p('Backup on call this week: {csa.n}', size=8)
w.save()

full = D('Counseling Center/Releases/ROI Byrnestone.pdf')
pdf(full, [
    P('<b>Authorization to Release Confidential Counseling Information</b>', ParagraphStyle('h', parent=SANS, fontSize=13, leading=16)),
    P('I, <b>{byr.f}</b>, date of birth <b>{byr.dob}</b>, client number <b>{byr.cn}</b>, hereby allow the Counseling Center of Marlow Falls State University to', SANS),
    P('[x] talk with &nbsp; [ ] send written records to &nbsp; [x] get information from', SANS),
    TT([['Person', '{byrm.n}'], ['Relationship', 'mother'], ['Street', '{byrm.ad:1}'], ['City, state, ZIP', '{byrm.ad:c}'], ['Telephone', '{byrm.ph:d}'], ['E-mail', '{byrm.em}']], [110, 260],
       [('LINEBELOW', (1, 0), (1, -1), 0.4, colors.black)]),
    Spacer(1, 10),
    P('about: [x] attendance &nbsp; [x] diagnosis, namely {byr.dx=social anxiety disorder} &nbsp; [x] treatment plan ({byr.tx=exposure therapy}) &nbsp; [ ] test results &nbsp; [ ] alcohol and drug information (42 CFR Part 2)', SANS),
    P('This authorization ends on May 31, 2025 unless I take it back in writing before then.', SANS),
    Spacer(1, 26),
    TT([['Caitlin M. Byrnestone', '10/01/2024', 'S. Archuleta, LPC'], ['Client', 'Date', 'Witness']], [200, 100, 160], [('LINEABOVE', (0, 1), (-1, 1), 0.5, colors.black)])], m=64)
CUR.name(PEOPLE['csa'], 'n')

eml('Counseling Center/Triage/RE RE urgent - R.S..eml', [
    'From: Aaron Feldkamp <afeldkamp@marlowfalls.edu>', 'To: Lorna Castleberry <lcastleberry@marlowfalls.edu>',
    'Cc: Quentin Marsham <qmarsham@marlowfalls.edu>', 'Date: Tue, 08 Oct 2024 08:02:17 -0500',
    'Subject: RE: RE: urgent - R.S. in Sutter', 'Message-ID: <f81c.9@marlowfalls.edu>'],
"""Lorna, Quentin -

I can only tell you she is safe and being seen. She signed a limited release at the ED so this much is ok: admitted voluntarily to St. Brendan Behavioral overnight after an {sil.dx=acetaminophen overdose}, medically fine, started {sil.rx=escitalopram 10 mg}. Discharge likely Thursday.

Aaron

> On Oct 8, 2024, at 7:31 AM, Lorna Castleberry wrote:
>
> Aaron, do you have anything? Her aunt is calling the President's office. I need
> to know whether {sil.n} is in the hospital before the 9 am.
>
>> From: Quentin Marsham
>> Sent: Monday, October 7, 2024 11:58 PM
>> To: Lorna Castleberry
>>
>> Resident of {sil.hall}, Renata Silveirinha, DOB {sil.dob}, cell {sil.ph:d}, transported
>> by Falls EMS at 11:20 pm. RA Kayleigh Brandvold found her. Roommate is staying
>> with friends. Will file the incident report in the morning.
""")
for q in ('cf', 'dea', 'rl1', 'ra1'):
    CUR.name(PEOPLE[q], 'n')
    SEEN.add(q)

x = X('Counseling Center/wait list.xlsx')
rows = [['date added', 'client', 'birthdate', 'how to reach', 'concern', 'avail', 'insurance?', 'assigned']]
for d_, t in [('9/23', '{tor.n}|{tor.dob:us}|{tor.ph:d}|{tor.dx=bipolar}, mom called|M W am||AF'),
              ('9/25', '{und.n}|{und.dob:us}|{und.em}|{und.dx=insomnia}, procrastination|any|{und.hi}|'),
              ('9/26', '{vel.n}|{vel.dob:us}|{vel.ph:d}|homesick, first gen|T Th||SA'),
              ('9/30', '{wag.n}|{wag.dob:us}|{wag.ph:d}|{wag.dx=cannabis use disorder} - court ordered|F only|none|'),
              ('10/2', '{xio.n}|{xio.dob:us}|{xio.ph:d}|{xio.dx=trichotillomania}|W||TV'),
              ('10/4', '{yan.n}|{yan.dob:us}|{yan.ue}|{yan.dx=gender dysphoria}, letter for {yan.rx=testosterone}|T|{yan.hi}|')]:
    rows.append([d_] + t.split('|'))
x.sheet('WAITING', rows, (10, 24, 12, 28, 36, 10, 16, 8), bold=(1,))
x.sheet('codes', [['AF', '{cf.n}'], ['SA', '{csa.n}'], ['TV', '{cv.n}'], ['blank', 'not yet assigned']])
x.save()

full = D('Counseling Center/group offerings.html')
write(full, """<html><head><title>Groups - Counseling Center</title></head><body>
<h1>Fall groups</h1><ul>
<li><b>Steady Ground</b> - Thursdays 3:30, Commons 214. Coping with trauma and loss.</li>
<li><b>Grad Student Support</b> - Tuesdays noon, online.</li>
<li><b>Mindful Mondays</b> - drop in, no sign up.</li>
<li><b>Students in Recovery</b> - Sundays 6 pm, Interfaith House.</li></ul>
<p>Call the front desk, 715-555-0140, or stop by Commons 200. Groups are free and confidential.</p></body></html>
""")

# ===== Disability Resource Center

w = W('Disability Resource Center/Letters/F24 Bercovici accommodation letters.docx', 'Georgia', 11)
for k, (pr, crs) in enumerate([('pr2', 'BIO 212 Genetics'), ('pr3', 'STAT 301')]):
    w.p('Disability Resource Center', bold=True, size=14)
    w.p('TO: Prof. {%s.n}\nFROM: {ds1.n}, Access Consultant\nRE: {ber.n}, %s\nDATE: August 26, 2024' % (pr, crs))
    w.p('The above student has registered with this office and is eligible for the following in your course:')
    for it in ('Extended time (1.5x) on quizzes and exams', 'Reduced-distraction test room', 'Permission to record lectures'):
        w.p(it, style='List Bullet')
    w.p('Please talk with the student in private. Julian can be reached at {ber.ue}. The nature of the disability is confidential and will not be shared with you by this office.')
    if k == 0:
        w.d.add_page_break()
w.save()

full = D('Disability Resource Center/Documentation/psych eval J Bercovici.pdf')
pdf(full, [
    P('<b>YODERMAN PSYCHOLOGICAL SERVICES, S.C.</b><br/>1180 Lakeview Plaza, Suite 4, Appleton, WI 54911 - (920) 555-0177', ParagraphStyle('c', parent=BODY, alignment=1)),
    P('CONFIDENTIAL PSYCHOEDUCATIONAL EVALUATION', ParagraphStyle('c2', parent=BODY, alignment=1)),
    TT([['Name:', '{ber.f}', 'Age:', '20-7'], ['Birthdate:', '{ber.dob:long}', 'Dates seen:', 'June 11, 18, 2024'],
        ['Residence:', '{ber.ad}', 'Examiner:', '{ex2.n}, Ph.D.']], [65, 240, 65, 120], [('FONTNAME', (0, 0), (-1, -1), 'Times-Roman')]),
    Spacer(1, 8),
    P('<b>Reason for referral.</b> Julian was referred by his parents to update testing before his junior year. He has been reading slowly since second grade and was given an IEP in 2013.'),
    P('<b>Tests.</b> WAIS-IV, WJ-IV Achievement, Nelson-Denny, CAARS. Full scale IQ 118; Processing Speed 84; Reading Fluency standard score 79 (8th percentile); Nelson-Denny rate 3rd percentile.'),
    P('<b>Diagnostic impressions.</b> 315.00 {ber.dx=Specific learning disorder with impairment in reading}; 314.00 {ber.dx=attention-deficit/hyperactivity disorder, predominantly inattentive presentation}.'),
    P('<b>Recommendations.</b> Extended time; text to speech; consult the family doctor about resuming {ber.rx=methylphenidate ER 36 mg}, which he stopped in 2022. {ber.tx=Cognitive behavioral coaching} would help with planning.'),
    Spacer(1, 14), P('S. Yoderman, Ph.D., Licensed Psychologist (WI 2716)')], m=72)

full = D('Disability Resource Center/Intake/intake_response_20240819_1432.html')
write(full, T("""<html><head><meta charset="utf-8"><title>Form response</title></head><body style="font-family:Arial">
<p><b>DRC Intake Questionnaire</b><br>Submitted Mon, 19 Aug 2024 14:32 via Formwell</p>
<dl>
<dt>First name</dt><dd>{cor.c1}</dd>
<dt>Middle</dt><dd></dd>
<dt>Last name</dt><dd>{cor.c2}</dd>
<dt>When were you born?</dt><dd>{cor.dob}</dd>
<dt>Personal email (not MFSU)</dt><dd>{cor.em}</dd>
<dt>Mobile</dt><dd>{cor.ph:plain}</dd>
<dt>Where will you live this fall?</dt><dd>{cor.ad:1}<br>{cor.ad:c}</dd>
<dt>What is your disability or condition?</dt><dd>I have {cor.dx=rheumatoid arthritis} since I was 14 and {cor.dx=Raynaud's}. Some mornings I can't hold a pen or do stairs.</dd>
<dt>Treatment or medication that affects you at school</dt><dd>{cor.rx=methotrexate} on Sundays (sick on Mondays!!), {cor.rx=adalimumab} every 2 weeks</dd>
<dt>What would help?</dt><dd>note taker, classes on 1st floor or elevator, some flexibility w/ attendance</dd>
<dt>Consent to contact your provider</dt><dd>Yes - {ex1.n}, MD, Falls Rheumatology</dd>
</dl></body></html>
"""))

x = X('Disability Resource Center/Testing/midterm proctor schedule.xlsx')
rows = [['Midterms Oct 14-18   Room 118 Commons', '', '', '', '', '', 'Lead proctor {ds2.n}'], [],
        ['Day', 'Start', 'Student', 'Course', 'Accom', 'Text if late', 'Needs to know']]
for d_, p, c_, ac, nt in [('Mon', 'ber', 'BIO 212', '1.5x', ''), ('Mon', 'dev', 'ECE 330', '2x, reader', 'screen magnifier - {dev.dx=Stargardt disease}'),
                          ('Tue', 'ell', 'PSY 101', '1.5x, breaks', '{ell.dx=type 1 diabetes}, phone stays on for the pump alarm'),
                          ('Wed', 'cor', 'HIST 240', 'scribe', 'scribe booked'), ('Fri', 'far', 'MATH 221', '1.5x, alone', '{far.dx=Tourette syndrome}')]:
    rows.append([d_, '8:00' if d_ == 'Mon' else '1:30'] + E('{@.n}|%s|%s|{@.ph:d}|%s' % (c_, ac, nt), p))
rows += [[], ['', '', 'Seats used', 5]]
x.sheet('Oct', rows, (8, 8, 24, 12, 16, 16, 44), bold=(1, 3))
x.save()

w = W('Disability Resource Center/Housing committee/minutes 2024-07-18.docx', 'Times New Roman', 11)
w.h('Housing Accommodation Committee', 1)
w.p('July 18, 2024, 1:00 - 2:10. Present: {ds1.n} (chair), {rl1.n}, {rnp.n} RN. Absent: {ds2.n}.')
w.p('1. Farrisworth', bold=True)
w.p('{far.n}, born {far.dob:us}. Asks for a single room. {far.dx=Tourette syndrome} with loud vocal tics, and {far.dx=obsessive compulsive disorder}. Letter from neurologist. Approved, Loomis first floor.')
w.p('2. Gibbstone', bold=True)
w.p('{gib.n}, born {gib.dob:us}, {gib.ds}. Emotional support cat for {gib.dx=major depression}. Letter came from an on-line mill; committee asks for one from a treating provider. Tabled. Quentin to write her at {gib.em}.')
w.p('3. Hollenkamp', bold=True)
w.p('{hol.n}, born {hol.dob:us}, {hol.ds}. Air conditioning and private bath, {hol.dx=ulcerative colitis}, on {hol.rx=vedolizumab}, {hol.tx=ileostomy} last winter. Bath approved. AC denied (building cannot). He has appealed; home phone {hol.ph:d}.')
w.p('Next meeting August 1.')
w.save()

D('Disability Resource Center/case_notes_export.csv')
csv_(None, [['CaseID', 'Student', 'NoteDate', 'Author', 'NoteType', 'Note'],
            ['{dev.ds}', '{dev.f}', '2024-08-21', 'jwitherspoon', 'Welcome', 'Met Arjun with his father. {dev.dx=Stargardt macular dystrophy}, 20/200 OU.\nNeeds e-text in all classes, OK with magnifier. DOB on the eye report {dev.dob} matches.\nCell: {dev.ph:d}'.replace('Met Arjun', 'Met him')],
            ['{ell.ds}', '{ell.mi}', '2024-08-29', 'rstanhope', 'Phone', 'Called re pump alarm in exams. {ell.dx=T1DM} dx 2016, A1c up. Uses {ell.rx=insulin aspart}. Endocrinologist letter dated 8/1 in file.'],
            ['{jos.ds}', '{jos.lff}', '2024-09-04', 'rstanhope', 'Intake', 'Nontraditional student, 35, Army 2006-2014. VA 70%. {jos.dx=Traumatic brain injury} and {jos.dx=tinnitus}; short-term memory.\nAsked for recordings + memory aid. Lives in {jos.ad}.\nSSN on VA letter ({jos.ssn}) - redact before scanning!!'],
            ['{jos.ds}', '{jos.lff}', '2024-10-01', 'jwitherspoon', 'Follow-up', 'Recorder pen loaned #14. Return by 12/20. VA driver ride on Tuesdays for {jos.tx=vestibular rehab}. e-mail {jos.em}']])

txt('Disability Resource Center/ESA and service animals FAQ.txt', """EMOTIONAL SUPPORT AND SERVICE ANIMALS - FREQUENT QUESTIONS

What may I ask a student with a dog in class?
  Two things only: is the dog needed because of a disability, and what is it trained to do.
May I ask for papers?  No.
Are ESAs allowed in class?  No. In housing, yes, once approved by the committee.
Whom do I call if an animal is out of control?  DRC front desk 715-555-0160.

updated Aug 2024
""")

# ===== International Student Services

x = X('International/I-20 data sheet new F1 Fall 24.xlsx')
rows = [['SEVIS upload - F-1 initial I-20'], ['', '', '', '', '', '', '', '', 'all fields as in PASSPORT'],
        ['Surname', 'Given name', 'DOB', 'Country', 'Passport #', 'Pass. exp', 'SEVIS ID', 'Level', 'Local address', 'Foreign phone / US phone', 'Personal e-mail']]
for p, ex, lv in [('shr', '2031-02-14', 'MS'), ('tan', '2029-08-01', 'BA'), ('aki', '2033-05-30', 'BS'), ('bha', '2028-11-11', 'MS'),
                  ('cos', '2030-01-09', 'PhD'), ('dia', '2027-12-19', 'BBA'), ('elm', '2030-06-06', 'MS')]:
    rows.append(E('{@.c2}|{@.c1}|{@.dob:iso}|%s|{@.pp}|%s|{@.sevis}|%s|%s|{@.ph:one}|{@.em}' % (
        PEOPLE[p].v['ctry'], ex, lv, '{@.ad}' if p in ('bha', 'cos', 'elm') else 'TBD'), p))
rows.append([])
rows.append(['7 records', '', '', '', '', '', '', '', 'checked by {in2.n} 8/2'])
x.sheet('F1', rows, (16, 14, 12, 10, 14, 12, 15, 7, 44, 18, 32), bold=(3,), fill='FFF2CC')
x.save()

txt('International/scans/passport+visa text - Bhattaraman.txt', """[OCR from scan 0043.tif]

REPUBLIC OF INDIA
PASSPORT          P   IND        {bha.pp}
Surname
{bha.UULAST}
Given Name(s)
{bha.UFIRST}
Nationality  INDIAN       Sex  F       Date of Birth  {bha.dob}
Place of Birth  COIMBATORE, TAMIL NADU
Date of Issue 12/11/2018        Date of Expiry 11/11/2028

--- page 14
VISA   Issuing Post CHENNAI    Visa Type R  Class F1
Visa foil no. {bha.visa}
SEVIS  {bha.sevis}
MARLOW FALLS STATE UNIVERSITY

--- I-94 printout
Admission (I-94) Record Number : {bha.i94}
Most Recent Date of Entry: 2024 August 11       Class of Admission: F1   Admit Until: D/S

[address on move-in card]  {bha.ad}
""")

eml('International/add dependents F-2.eml', [
    'From: {cos.n} <{cos.em}>', 'To: Hyo-jin Carlisle <hcarlisle@marlowfalls.edu>', 'Date: Mon, 19 Aug 2024 22:15:40 -0300',
    'Subject: wife and son for F-2', 'Message-ID: <9e0.1@mail>'],
"""Dear Ms. Carlisle,

as you asked I send the data for the new I-20 of my family:

Wife: {cosw.f}, born {cosw.dob:dmon}, passport {cosw.pp}
Son: {cosk.n}, born {cosk.dob:dmon}, passport {cosk.pp}

My own SEVIS number is {cos.sevis}. In Brazil they live now with my mother so the phone of Larissa is {cosw.ph:one}. She is {cosw.dx=pregnant}, 20 weeks, with {cosw.dx=gestational diabetes}, so we would like her to fly before October. Does the university insurance cover this?

With best regards,
Thiago
""".replace('Thiago\n', '{cos.n}\n'),
    """<html><body><p>Dear Ms. Carlisle,</p><p>as you asked I send the data for the new I-20 of my family:</p>
<ul><li>Wife: <b>{cosw.f}</b>, born {cosw.dob:dmon}, passport {cosw.pp}</li><li>Son: <b>{cosk.n}</b>, born {cosk.dob:dmon}, passport {cosk.pp}</li></ul>
<p>My own SEVIS number is {cos.sevis}. In Brazil they live now with my mother so the phone of Larissa is {cosw.ph:one}. She is {cosw.dx=pregnant}, 20 weeks, with {cosw.dx=gestational diabetes}, so we would like her to fly before October. Does the university insurance cover this?</p><p>With best regards,<br>{cos.n}</p></body></html>""", enc='qp')
CUR.name(PEOPLE['in1'], 'n')
SEEN.add('in1')

full = D('International/J-1 scholar insurance enrollment Raszewska.pdf')
pdf(full, [
    P('GLOBEWELL SCHOLAR PLAN', ParagraphStyle('g', parent=SANS, fontName='Helvetica-Bold', fontSize=15, leading=18)),
    P('Enrollment card - exchange visitor and family', SANS),
    P('<b>Primary insured</b>', SANS),
    P('{ras.f} &nbsp;&nbsp; b. {ras.dob:dmon} &nbsp;&nbsp; passport {ras.pp} &nbsp;&nbsp; DS-2019 no. {ras.sevis}', SANS),
    P('Visiting Associate Professor, Dept. of Mathematics, 9/1/2024 - 8/31/2025', SANS),
    P('Certificate number {ras+rasm+rask.hi}', SANS), Spacer(1, 6),
    P('<b>Dependents to be covered</b>', SANS),
    TT([['', 'Full name as in passport', 'Relation', 'Birth', 'Passport'],
        ['1', '{rasm.f}', 'spouse', '{rasm.dob:dmon}', '{rasm.pp}'], ['2', '{rask.n}', 'daughter', '{rask.dob:dmon}', '{rask.pp}']],
       [20, 150, 60, 110, 90], GRID), Spacer(1, 8),
    P('Existing conditions (must be declared): {rask.n}: {rask.dx=celiac disease}. {rasm.n}: {rasm.dx=hypertension}, takes {rasm.rx=ramipril 5 mg}.', SANS),
    P('Mailing address in the US: {ras+rasm+rask.ad}', SANS),
    P('Premium $611.00/month. Debit my account: {ras.n}, routing {ras.rt}, account {ras.bk}', SANS),
    Spacer(1, 20), P('Verified by responsible officer: {in1.n} 8/30/24', SMALL)], m=58)

# ===== Care Team and residence life

w = W('Care Team/Incident 24-0917 Brandt.docx', 'Calibri', 11)
w.p('INCIDENT REPORT', bold=True, size=16)
w.t([['Report no.', '24-0917', 'Filed by', '{ra2.n}, RA'], ['Where', 'Brandt Hall, 2nd floor lounge', 'When', 'Sat 10/12/24 1:40 am']], head=False)
w.p('')
w.p('Persons involved', bold=True)
w.t([['Name', 'Role', 'Born', 'Room', 'Phone'], ['{mon.mi}', 'Respondent / injured', '{mon.dob:us}', '{mon.hall}', '{mon.ph:d}'],
     ['{wit.n}', 'Witness', '', '', ''], ['Sgt. {sgt.n}', 'UPD', '', '', '']])
w.p('')
w.p('What happened', bold=True)
w.p('I heard glass break and found Quincy on the floor of the lounge bleeding from the right hand. He had put it through the window of the door after losing a game. He smelled of alcohol and was slurring. Carson said he had "at least ten shots." UPD took a PBT, .21. EMS took him to Falls Memorial.')
w.p('Known from hospital social worker with his OK: {mon.dx=acute alcohol intoxication}, {mon.dx=tendon laceration of right hand}, {mon.tx=surgical tendon repair} on 10/13. License shown to UPD: {mon.dl}.')
w.save()

w = W('Care Team/agenda+notes 2024-10-15.docx', 'Calibri', 11)
w.p('CARE TEAM   Tues 10/15   Dean\'s conf room', bold=True)
w.p('{dea.n}, {dir.n}, {cf.n}, {rl1.n}, {ds1.n}, Sgt. {sgt.n}')
w.p('RED', bold=True)
w.p('{tor.n} (dob {tor.dob:us}) – found by UPD at the bus station in LaCrosse, manic. {tor.dx=Bipolar I}. On a hold at Gundry hospital. Mother Annette in contact w/ Dean. Medical withdrawal forms to her.'.replace('Mother Annette', 'Mother'))
w.p('YELLOW', bold=True)
w.p('{mon.n} – {mon.hall}. alcohol + {mon.tx=hand surgery}, see report 24-0917. {mon.tx=AODA assessment} required.')
w.p('{yan.n} – roommate complaint. Wants name changed in Banner. Working w/ Counseling. {yan.ph:d}')
w.p('{pow.n} ({pow.dob:us}) – see RL narrative. Not eating, per RA. {pow.dx=Suspected eating disorder}. Denise to reach out.')
w.p('NEW', bold=True)
w.p('{rui.n}, {rui.dob:us} – mother e-mailed 3x. Failing all classes, may be {rui.dx=depressed}. QM to knock on door.')
w.p('CLOSED: two from September, no notes.')
w.save()

full = D('Care Team/RL narrative Coulee 10-10.pdf')
pdf(full, [
    TT([['MFSU RESIDENCE LIFE', 'NARRATIVE / WELLNESS CONCERN']], [250, 240], [('BACKGROUND', (0, 0), (-1, -1), colors.HexColor('#333333')), ('TEXTCOLOR', (0, 0), (-1, -1), colors.white)]),
    Spacer(1, 8),
    P('Resident of concern: {pow.f}, {pow.hall}', SANS),
    P('ID {pow.sid} / birth date {pow.dob} / mobile {pow.ph:d}', SANS),
    P('Reporting: Kayleigh Brandvold, RA Coulee 1st floor, Thursday October 10', SANS), Spacer(1, 6),
    P('At about 9:30 pm {rmt.n}, the roommate, came to my room upset. She said Lindsey had fainted in the shower for the second time this week and would not let anyone call. I went in. Lindsey was sitting on the bed wrapped in a towel, pale and shaking. She told me that she has {pow.dx=anorexia} "but it is handled" and that she quit seeing the dietitian in August. She also said she takes {pow.rx=laxatives} every night and {pow.rx=mirtazapine} from home.', BODY),
    P('I called the on-call hall director. We got her to drink juice. She agreed to walk to the Health Center in the morning if I came along. She did not want her parents called.', BODY),
    P('Follow up 10/11: walked over 8:15, handed off to nurse {rnp.n}.', BODY)], m=70)
CUR.name(PEOPLE['ra1'], 'n')

eml('Care Team/mother of Esteban R.eml', [
    'From: "{ruim.n}" <{ruim.em}>', 'To: dean of students <dos@marlowfalls.edu>', 'Date: Sun, 13 Oct 2024 07:44:00 -0500',
    'Subject: My son Esteban please help', 'Message-ID: <m3.77@mail>'],
"""Good morning Dean Castleberry, I am writing again because nobody answer me. My son {rui.n} he is second year engineering. He does not pick up since 2 weeks. On parents weekend he was so thin and he told my sister that he stops taking {rui.rx=citalopram}. He had {rui.dx=depression} in high school, one time in hospital.

His room mate says he sleeps all day. His number {rui.ph:sp}. His birthday {rui.dob:us} if you need for the computer.

I work nights, so call me before 2 pm please {ruim.ph:sp} or I can drive, we are at {ruim.ad}, it is three hours.

God bless you
{ruim.n}
""", enc='base64')
CUR.name(PEOPLE['dea'], 'last')

# ===== HR, student workers

full = D('HR Student Workers/direct deposit Stubbendeck.pdf')
b = io.BytesIO()
c = canvas.Canvas(b, pagesize=letter, invariant=1)
c.setFont('Times-Bold', 14)
c.drawCentredString(306, 740, 'AUTHORIZATION FOR DIRECT DEPOSIT - STUDENT PAYROLL')
c.setFont('Times-Roman', 11)
y = 700
for a, v in [('Employee', '{st1.f}'), ('Social Security Number', '{st1.ssn}'), ('Department', 'Student Health Center, front desk'),
             ('Home mailing address', '{st1.ad}'), ('Telephone', '{st1.ph}'), ('Name of bank', 'Chippewa Valley Community Bank'),
             ('Type', '(X) checking   ( ) savings'), ('Transit / routing no.', '{st1.rt}'), ('Account no.', '{st1.bk}')]:
    c.drawString(60, y, a)
    c.drawString(230, y, T(v))
    c.setDash(1, 2)
    c.line(228, y - 3, 550, y - 3)
    c.setDash()
    y -= 26
c.drawString(60, y - 10, 'I authorize the University to deposit my net pay to the account above until I cancel in writing.')
c.drawString(60, y - 50, 'Nathaniel O. Stubbendeck')
c.drawString(330, y - 50, '9 / 3 / 2024')
c.setFont('Times-Italic', 8)
c.drawString(60, y - 80, 'Payroll use: keyed CG 9/5')
c.save()
write(full, b.getvalue())

w = W('HR Student Workers/I-9 worksheet Okonjoh.docx', 'Arial', 10)
w.p('I-9 worksheet (keep with the federal form, destroy after 3 years)', bold=True)
w.t([['Section 1', ''], ['Last name', '{st2.c2}'], ['First name', '{st2.c1}'], ['Middle initial', 'N'], ['Address', '{st2.ad}'],
     ['Date of birth', '{st2.dob}'], ['U.S. SSN', '{st2.ssn}'], ['E-mail', '{st2.em}'], ['Phone', '{st2.ph:d}'],
     ['Status', 'lawful permanent resident'], ['USCIS / A-number', '{st2.anum}'],
     ['Section 2', ''], ['List B document', "Driver's license, State of Minnesota"], ['Number', '{st2.dl}'], ['Expires', '03/29/2027'],
     ['List C document', 'Social Security card (unrestricted)'], ['First day of work', '9/9/2024'], ['Seen by', '{hr1.n}, HR generalist']],
    style='Table Grid', widths=(2.2, 4.2))
w.save()

D('HR Student Workers/student_employees_F24.csv')
rows = [['EMPL_ID', 'NAME', 'SSN', 'BIRTHDATE', 'HIRE_DT', 'POSITION', 'RATE', 'ADDRESS', 'ACCT_NBR', 'BANK_RTG']]
for k, (p, pos, rt) in enumerate([('st1', 'Front desk', '12.50'), ('st2', 'Peer educator', '13.00'), ('st3', 'Courier', '12.00'),
                                  ('st4', 'Front desk', '12.50'), ('st5', 'Proctor DRC', '12.75'), ('st6', 'Note taker DRC', '12.00')]):
    rows.append(['9%05d' % (40117 + 613 * k)] + E('{@.lff}|{@.ssn:plain}|{@.dob:dash}|08/%02d/2024|%s|%s|{@.ad}|{@.bk}|{@.rt}' % (19 + k, pos, rt), p))
csv_(None, rows, delim=';')


# ===== Research

x = X('Research - Sleep Study/consent log IRB 2024-118.xlsx')
rows = [['IRB 2024-118  "Sleep, light and mood in first-year students"'], ['PI: {pi1.n}, PhD     Coordinator: {rc1.n}'], [],
        ['Study ID', 'Participant (print)', 'Consent signed', 'Version', 'DOB', 'Contact', 'Screen fail / notes', 'Initials']]
for k, (p, ct, nt) in enumerate([('rs1', '{@.ph:d}', ''), ('rs2', '{@.em}', 'on {@.rx=melatonin 5 mg}, wash out 2 wks'), ('rs3', '{@.ph:d}', 'SCREEN FAIL {@.dx=obstructive sleep apnea}'),
                                 ('rs4', '{@.ue}', ''), ('rs5', '{@.ph:d}', '{@.dx=seasonal affective disorder}, arm B {@.tx=bright light therapy}'), ('rs6', '{@.em}', 'left-handed actigraph'),
                                 ('xio', '{@.ph:d}', ''), ('yan', '{@.ue}', 'withdrew 10/20')]):
    rows.append(['SL-%03d' % (k + 1), '{@.n}'.replace('@', p), '9/%d/24' % (9 + 2 * k), 'v3', '{@.dob:us}'.replace('@', p), ct.replace('@', p), nt.replace('@', p), 'PS'])
x.sheet('Consented', rows, (10, 26, 14, 8, 12, 30, 44, 8), bold=(1, 4))
x.sheet('Version history', [['v1', '2/2024'], ['v2', '5/2024 added actigraph'], ['v3', '8/2024 payment changed']])
x.save()

w = W('Research - Sleep Study/Adverse event SL-005.docx', 'Calibri', 11)
w.p('REPORT OF ADVERSE EVENT', bold=True, align='c')
w.lv([('Protocol', '2024-118'), ('Subject', 'SL-005'), ('Onset', '10/18/2024'), ('Expected?', 'No'), ('Related?', 'Possibly')])
w.p('Description. Four days into arm B the subject developed racing thoughts, slept two hours a night and spent $900 in one evening. He was seen at the Health Center and given a diagnosis of {rs5.dx=hypomanic episode}; {rs5.tx=light box} stopped, {rs5.rx=quetiapine 50 mg} started.')
w.p('NOTE for file only, not for the IRB copy: this is {rs5.f}, chart {rs5.mr}, {rs5.dob:us}.', italic=True)
w.p('{rc1.n}, Study Coordinator, for {pi1.n}')
w.save()


# ===== Administration, nothing personal

w = W('Administration/staff meeting 2024-09-17.docx', 'Calibri', 11)
w.h('Staff meeting minutes', 1)
w.p('September 17, 2024, 1:00 pm, break room')
w.p('Present: {dir.n}, {drh.mi}, {npk.n}, {rnp.n}, {fd1.n}, {im1.n}, {lpn.n}, {phm.n}. Absent: {bi1.n}.')
w.p('Flu clinic dates set: Oct 2, 9 and 16 in the Commons ballroom. Need two more vaccinators.', style='List Bullet')
w.p('Refrigerator 2 alarm went off again on Sunday. Facilities has ordered a new probe.', style='List Bullet')
w.p('Immunization holds go on October 15. Front desk should expect calls from parents.', style='List Bullet')
w.p('Reminder: do not leave schedules on the counter.', style='List Bullet')
w.p('Adjourned 2:25. Minutes: Marisol.')
w.save()

full = D('Administration/Allergy injection policy.pdf')
pdf(full, [
    P('<b>Policy 4.12 - Allergy Injections</b>', ParagraphStyle('p', parent=BODY, fontSize=14, leading=18)),
    P('Effective 7/1/2023. Owner: Director of Nursing. Review every two years.'),
    P('4.12.1 Students bring serum and written orders from their allergist. First injections of a new vial are never given here.'),
    P('4.12.2 A provider must be in the building. The student waits thirty minutes afterwards in view of the nurse.'),
    P('4.12.3 Epinephrine 0.3 mg is drawn up or an auto-injector is at hand before each injection.'),
    P('4.12.4 Serum not claimed by June 30 is discarded.'),
    P('Approved: D. Whitlock, Director; M. K. Halvorsen, MD, Medical Director')])

txt('Administration/phone list.txt', """STUDENT HEALTH & WELLNESS - OFFICE EXTENSIONS           (main 715-555-0100)

{dir.n}, Director ................. 2201
{drh.n}, MD ..................... 2210
{npk.n}, NP ..................... 2212
{rnp.n}, RN ...................... 2215
{lpn.n}, LPN .................... 2216
{im1.n}, Immunizations .......... 2230
{phm.n}, Pharmacy ............... 2240
{bi1.n}, Billing ............... 2250
{cf.n}, Counseling .............. 2301
{csa.n}, Counseling .......... 2302
{psy.n}, Psychiatry (Tu/Th) ..... 2305
{ds1.n}, DRC .................. 2401
{ds2.n}, DRC ................ 2402
{in1.n}, International ...... 2501
{hr1.n}, HR .................. 2601

Poison Control 1-800-222-1222     UPD 911 or 715-555-0199
""")

eml('Administration/vaccine order confirmation.eml', [
    'From: orders@norrismedsupply.example', 'To: shc-orders@marlowfalls.edu', 'Date: Thu, 12 Sep 2024 13:20:05 -0500',
    'Subject: Order 558120 confirmed', 'Message-ID: <ord558120@nms>'],
"""Thank you for your order.

  Fluzone trivalent 2024-25, 10-dose vial     40    ships 9/24
  MenQuadfi single dose                       30    ships 9/16
  Tdap (Boostrix) syringe, 10 pk               5    ships 9/16
  Sharps container 5.4 qt                     24    backordered

Ship to: MFSU Student Health Center, 410 Commons Drive, Marlow Falls, WI 54799
Terms: net 30, PO 77-20419
""", attach=('order558120.csv', 'line,item,qty,unit\n1,Fluzone TIV MDV,40,vial\n2,MenQuadfi SDV,30,vial\n3,Boostrix 10pk,5,box\n'))

D('Administration/supply_inventory.csv')
csv_(None, [['Bin', 'Item', 'OnHand', 'Par', 'Reorder'], ['A1', 'Gloves nitrile M', '14', '20', 'Y'], ['A2', 'Gloves nitrile L', '22', '20', 'N'],
            ['B4', 'Crutches, adult', '6', '8', 'Y'], ['B5', 'Elastic bandage 4 in', '60', '40', 'N'], ['C1', 'Rapid strep kit 25 ct', '3', '4', 'Y'],
            ['C2', 'Pregnancy test 25 ct', '5', '3', 'N'], ['D7', 'Condoms, case', '2', '2', 'N']])

w = W('Research - Sleep Study/consent form template v3.docx', 'Times New Roman', 11)
w.p('CONSENT TO TAKE PART IN RESEARCH', bold=True, align='c')
w.p('Title: Sleep, light and mood in first-year students      IRB 2024-118, version 3')
w.p('Investigator: {pi1.n}, PhD, Psychology, Hale Hall 330')
w.p('You are asked to wear a wrist device for four weeks and to sit in front of a lamp for thirty minutes each morning. You may stop at any time. You will be paid $50 to $75 in gift cards.')
w.p('Risks: headache, eye strain, and rarely a change of mood. Your records are kept under a code number.')
w.p('Name (print) ______________________   Signature ______________________   Date __________')
w.save()

# ---------------------------------------------------------------- the truth

rows, hit, mentioned = [], set(), set()
for dd in DOCS:
    for pid, el, v in dd.rows:
        hit.add(pid)
    mentioned |= set(dd.names) | {r[0] for r in dd.rows}
for dd in DOCS:
    for pid in dd.names:
        if pid in hit:
            rows.append((pid, dd.path, 'name', dd.names[pid][1]))
    for pid, el, v in dd.rows:
        assert pid in dd.names, (dd.path, pid, 'no name in the file')
        rows.append((pid, dd.path, el, v))
order = list(PEOPLE)
rows.sort(key=lambda r: (order.index(r[0]), r[1], r[2] != 'name', r[2], r[3]))
with open(os.path.join(OUT, 'people.csv'), 'w', newline='', encoding='utf-8') as f:
    o = csv.writer(f, lineterminator='\n')
    o.writerow(['id', 'name', 'affected'])
    for pid, p in PEOPLE.items():
        if pid in mentioned:
            nm = ' '.join(x for x in (p.first, p.middle if p.level == 2 else p.middle[:1] + '.' if p.level == 1 and p.middle else '', p.last) if x)
            o.writerow([pid, nm, int(pid in hit)])
with open(os.path.join(OUT, 'exposures.csv'), 'w', newline='', encoding='utf-8') as f:
    o = csv.writer(f, lineterminator='\n')
    o.writerow(['id', 'file', 'element', 'value'])
    o.writerows(rows)
unused = [p for p in PEOPLE if p not in mentioned]
if unused:
    print('not used:', unused)
print('%d files, %d people, %d affected, %d exposures' % (len(DOCS), len(mentioned), len(hit), len(rows)))
