#!/usr/bin/python3
"""All people, firms and numbers in this file are invented; nothing here belongs to any real person.

A labelled set: the file server of "Four Rivers Child Care Connection", a child-care resource and
referral agency in an invented Ohio county that also runs two day-care centres, a summer camp and an
after-school club.

    /usr/bin/python3 make.py OUT      writes OUT/share, OUT/people.csv, OUT/exposures.csv

How text and truth are kept together: every person is defined once in PEOPLE; the documents are
written with {key.field}, and putting a field into a document's text also writes the row of the truth.

What was decided where the rule leaves room:
 * last four digits of an SSN or card are not rows; subsidy case numbers of the agency are not rows;
   SNAP/OWF numbers, alien numbers are government_id.
 * work telephones, work addresses and work e-mails are not rows.
 * an address on a household form belongs to everyone the form says lives there.
 * allergies and injuries are diagnosis; vaccines, therapies, stitches, ice, devices are treatment.
 * a routing number alone is not a row; the bank account number is.
"""
import csv, io, os, re, sys, zipfile, datetime

OUT = sys.argv[1]
SHARE = os.path.join(OUT, 'share')

# ------------------------------------------------------------------ people
PEOPLE = {}

def luhn(prefix15):
    s = 0
    for i, ch in enumerate(reversed(prefix15)):
        d = int(ch)
        if i % 2 == 0:
            d *= 2
            if d > 9:
                d -= 9
        s += d
    return prefix15 + str((10 - s % 10) % 10)

def aba(prefix8):
    w = (3, 7, 1, 3, 7, 1, 3, 7)
    s = sum(int(c) * k for c, k in zip(prefix8, w))
    return prefix8 + str((10 - s % 10) % 10)

def P(key, name, aff=1, f=None, l=None, **data):
    assert key not in PEOPLE, key
    toks = name.split()
    PEOPLE[key] = dict(key=key, name=name, aff=aff, f=f or toks[0], l=l or toks[-1], data=data,
                       id='p%03d' % (len(PEOPLE) + 1))

ELEM = [('dob', 'date_of_birth'), ('ssn', 'ssn'), ('dl', 'drivers_licence'), ('gid', 'government_id'),
        ('pp', 'passport'), ('bank', 'bank_account'), ('card', 'card'), ('hi', 'health_insurance'),
        ('dx', 'diagnosis'), ('tx', 'treatment'), ('rx', 'medication'), ('mrn', 'record_number'),
        ('a_', 'address'), ('addr', 'address'), ('ph', 'phone'), ('em', 'email')]

MON = 'January February March April May June July August September October November December'.split()

def addr_parts(p):
    st, city, z = p['data']['addr'].split('|')
    return st, city, z

def look(key, field):
    """-> (text, element, recorded value, split?)"""
    p = PEOPLE[key]
    d = p['data']
    f, l = p['f'], p['l']
    if field in ('n', 'fl', 'lf', 'lfm', 'lsf', 'f', 'l', 'nick', 'nickl', 'fi', 'il', 'cf', 'cl', 'fq', 'quoted'):
        fl = f + ' ' + l
        v = {'n': p['name'], 'fl': fl, 'lf': l + ', ' + f, 'lsf': l + ' ' + f, 'f': f, 'l': l, 'cf': f, 'cl': l,
             'fi': f + ' ' + l[0] + '.', 'il': f[0] + '. ' + l}.get(field)
        if field == 'lfm':
            mid = p['name'][len(f):len(p['name']) - len(l)].strip()
            v = l + ', ' + f + (' ' + mid if mid else '')
        if field == 'nick':
            v = d['nick']
        if field == 'nickl':
            v = d['nick'] + ' ' + l
        if field in ('cf', 'cl'):
            return v, 'name', fl, True
        return v, 'name', v, False
    elem = next((e for pre, e in ELEM if field.startswith(pre)), None)
    if elem is None:
        raise KeyError(field)
    if elem == 'date_of_birth':
        y, m, dd = d['dob'].split('-')
        k = field[3:]
        v = {'': '%d/%d/%s' % (int(m), int(dd), y), '0': '%s/%s/%s' % (m, dd, y), 'i': d['dob'],
             's': '%d/%d/%s' % (int(m), int(dd), y[2:]), 's0': '%s/%s/%s' % (m, dd, y[2:]),
             'l': '%s %d, %s' % (MON[int(m) - 1], int(dd), y),
             'm': '%s %d, %s' % (MON[int(m) - 1][:3], int(dd), y),
             'd': '%d-%s-%s' % (int(dd), MON[int(m) - 1][:3], y), 'n': y + m + dd,
             'h': '%s-%s-%s' % (m, dd, y), 'p': '%d.%d.%s' % (int(m), int(dd), y[2:])}[k]
        return v, elem, v, False
    if elem == 'ssn':
        s = d['ssn']
        v = {'': s, 'x': s.replace('-', ''), 's': s.replace('-', ' ')}[field[3:]]
        return v, elem, v, False
    if elem == 'phone':
        m_ = re.match(r'(ph\d?)(_[a-z7]+)?$', field)
        n = d[m_.group(1)]
        a, b, c = n[:3], n[3:6], n[6:]
        v = {None: '(%s) %s-%s' % (a, b, c), '_d': '%s-%s-%s' % (a, b, c), '_p': '%s.%s.%s' % (a, b, c),
             '_x': n, '_7': '%s-%s' % (b, c), '_s': '%s/%s-%s' % (a, b, c), '_w': '%s %s %s' % (a, b, c)}[m_.group(2)]
        return v, elem, v, False
    if elem == 'card':
        n = d['card']
        g = ' '.join(n[i:i + 4] for i in range(0, 16, 4))
        v = {'card': g, 'cardx': n, 'cardd': g.replace(' ', '-')}[field]
        return v, elem, v, False
    if elem == 'address':
        st, city, z = addr_parts(p)
        full = '%s, %s, OH %s' % (st, city, z)
        if field == 'addr':
            return full, elem, full, False
        if field == 'addr1':
            return st, elem, st, False
        if field == 'addr2':
            v = st + ', ' + city
            return v, elem, v, False
        if field == 'addr3':                      # street, city and zip without the state
            v = '%s, %s %s' % (st, city, z)
            return v, elem, v, False
        t = {'a_st': st, 'a_city': city, 'a_zip': z, 'a_csz': '%s, OH %s' % (city, z), 'a_cz': city + ' ' + z}[field]
        return t, elem, full, True
    v = d[field]
    return v, elem, v, False

# ------------------------------------------------------------------ truth
CUR = [None]
NAMES, ROWS, SPLIT, STANDS = {}, {}, set(), set()

def rec(key, elem, value, split=False):
    f = CUR[0]
    assert f, 'no file open'
    STANDS.add(key)
    if elem == 'name':
        NAMES.setdefault((key, f), []).append(value)
    else:
        assert PEOPLE[key]['aff'], key + ' is no affected person but has ' + elem
        ROWS[(key, f, elem, value)] = 1
    if split:
        SPLIT.add((f, value))

RX = re.compile(r'\{([a-z0-9]+(?:\+[a-z0-9]+)*)\.([a-z_0-9]+)([\^!]?)\}')

def T(s):
    def sub(m):
        keys = m.group(1).split('+')
        text = None
        t, e, v, sp = look(keys[0], m.group(2))
        for k in keys:
            if m.group(3) == '^':
                t2, v2 = t[:1].upper() + t[1:], v[:1].upper() + v[1:]
            elif m.group(3) == '!':
                t2, v2 = t.upper(), v.upper()
            else:
                t2, v2 = t, v
            rec(k, e, v2, sp)
            text = text or t2
        return text
    if not isinstance(s, str):
        return s
    r = RX.sub(sub, s)
    assert not re.search(r'\{[a-z0-9+]+\.[a-z_0-9]+', r), r
    return r

# ------------------------------------------------------------------ writers
def start(path):
    CUR[0] = path
    full = os.path.join(SHARE, path)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    assert not os.path.exists(full) or path not in MADE, path
    MADE.append(path)
    return full
MADE = []

def write(path, text, enc='utf-8', nl='\n'):
    full = start(path)
    with open(full, 'wb') as fh:
        fh.write(T(text).replace('\n', nl).encode(enc))

txt = write

def csvf(path, rows, delim=',', quoting=csv.QUOTE_MINIMAL, nl='\r\n', bom=False):
    full = start(path)
    b = io.StringIO()
    w = csv.writer(b, delimiter=delim, quoting=quoting, lineterminator=nl)
    for r in rows:
        w.writerow([T(c) for c in r])
    with open(full, 'wb') as fh:
        fh.write((('\ufeff' if bom else '') + b.getvalue()).encode('utf-8'))

def rezip(full):
    """the same zip again with a fixed clock"""
    with zipfile.ZipFile(full) as z:
        items = [(i.filename, z.read(i.filename)) for i in z.infolist()]
    with zipfile.ZipFile(full, 'w', zipfile.ZIP_DEFLATED) as z:
        for name, data in items:
            if name == 'docProps/core.xml':
                data = re.sub(rb'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ', b'2025-05-01T09:00:00Z', data)
            zi = zipfile.ZipInfo(name, (2025, 5, 1, 9, 0, 0))
            zi.compress_type = zipfile.ZIP_DEFLATED
            zi.external_attr = 0o600 << 16
            z.writestr(zi, data)

import docx
from docx.shared import Pt, Inches
from docx.enum.text import WD_ALIGN_PARAGRAPH

class Docx:
    def __init__(self, path, font='Calibri', size=11):
        self.full = start(path)
        self.d = docx.Document()
        self.d.core_properties.author = 'Four Rivers CCC'
        st = self.d.styles['Normal']
        st.font.name, st.font.size = font, Pt(size)
    def h(self, s, lvl=1):
        self.d.add_heading(T(s), lvl)
    def p(self, s='', bold=False, italic=False, center=False, style=None):
        p = self.d.add_paragraph(style=style)
        for i, part in enumerate(re.split(r'\*\*', s)):
            if part:
                r = p.add_run(T(part))
                r.bold = bold or i % 2 == 1
                r.italic = italic
        if center:
            p.alignment = WD_ALIGN_PARAGRAPH.CENTER
        return p
    def t(self, rows, style='Table Grid', widths=None, boldfirst=True):
        n = max(len(r) for r in rows)
        t = self.d.add_table(rows=0, cols=n)
        if style:
            t.style = style
        for ri, r in enumerate(rows):
            cells = t.add_row().cells
            for ci, c in enumerate(r):
                cells[ci].text = T(c)
                if ri == 0 and boldfirst:
                    for q in cells[ci].paragraphs:
                        for run in q.runs:
                            run.bold = True
            if widths:
                for ci, w in enumerate(widths):
                    cells[ci].width = Inches(w)
        return t
    def header(self, s):
        self.d.sections[0].header.paragraphs[0].text = T(s)
    def footer(self, s):
        self.d.sections[0].footer.paragraphs[0].text = T(s)
    def save(self):
        self.d.save(self.full)
        rezip(self.full)

import openpyxl
from openpyxl.styles import Font, Alignment, PatternFill

class Xlsx:
    def __init__(self, path, first='Sheet1'):
        self.full = start(path)
        self.wb = openpyxl.Workbook()
        self.ws = self.wb.active
        self.ws.title = first
    def sheet(self, name):
        self.ws = self.wb.create_sheet(name)
    def rows(self, rows, at=1, col=1, bold=()):
        for i, r in enumerate(rows):
            for j, c in enumerate(r):
                if c is None or c == '':
                    continue
                cell = self.ws.cell(row=at + i, column=col + j, value=T(c))
                if isinstance(c, str) and '\n' in c:
                    cell.alignment = Alignment(wrap_text=True, vertical='top')
                if i in bold:
                    cell.font = Font(bold=True)
    def widths(self, *w):
        for i, x in enumerate(w):
            self.ws.column_dimensions[openpyxl.utils.get_column_letter(i + 1)].width = x
    def save(self):
        self.wb.properties.creator = 'Four Rivers CCC'
        self.wb.save(self.full)
        rezip(self.full)

from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import letter
from reportlab.lib import colors
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Table, TableStyle, BaseDocTemplate, Frame, PageTemplate
from reportlab.lib.styles import getSampleStyleSheet, ParagraphStyle

class Pdf:
    """drawn by hand; y goes down from the top"""
    def __init__(self, path):
        self.c = canvas.Canvas(start(path), pagesize=letter, invariant=1)
        self.c.setTitle(os.path.basename(path)[:-4])
    def s(self, x, y, text, size=10, font='Helvetica'):
        self.c.setFont(font, size)
        self.c.drawString(x, 792 - y, T(text))
    def b(self, x, y, text, size=10):
        self.s(x, y, text, size, 'Helvetica-Bold')
    def box(self, x, y, w, h):
        self.c.rect(x, 792 - y - h, w, h)
    def line(self, x1, y, x2):
        self.c.line(x1, 792 - y, x2, 792 - y)
    def field(self, x, y, w, label, value, h=30):
        """box with a small label above the value"""
        self.box(x, y, w, h)
        self.s(x + 3, y + 8, label, 6.5)
        self.s(x + 5, y + 22, value, 10)
    def page(self):
        self.c.showPage()
    def save(self):
        self.c.save()

def pdf_flow(path, flow, **kw):
    d = SimpleDocTemplate(start(path) if CUR[0] != path else os.path.join(SHARE, path), pagesize=letter, invariant=1,
                          leftMargin=kw.get('m', 54), rightMargin=kw.get('m', 54), topMargin=50, bottomMargin=50,
                          title=os.path.basename(path)[:-4])
    d.build(flow)

def rtf(path, text):
    full = start(path)
    s = T(text)
    out = []
    for line in s.split('\n'):
        b = line.startswith('# ')
        if b:
            line = line[2:]
        e = ''
        for ch in line:
            if ch in '\\{}':
                e += '\\' + ch
            elif ch == '\t':
                e += '\\tab '
            elif ord(ch) > 126:
                e += "\\u%d?" % ord(ch)
            else:
                e += ch
        out.append(('{\\b\\fs26 %s}' % e if b else e) + '\\par')
    with open(full, 'wb') as fh:
        fh.write(('{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times New Roman;}}\\f0\\fs22\n' + '\n'.join(out) + '\n}').encode('ascii'))

SS = getSampleStyleSheet()
def Pp(s, style='Normal', **kw):
    st = ParagraphStyle('x', parent=SS[style], **kw) if kw else SS[style]
    return Paragraph(T(s), st)

def TB(rows, widths=None, style=None, head=True, fs=9):
    t = Table([[T(c) for c in r] for r in rows], colWidths=widths)
    st = [('FONTSIZE', (0, 0), (-1, -1), fs), ('VALIGN', (0, 0), (-1, -1), 'TOP')]
    if head:
        st.append(('FONTNAME', (0, 0), (-1, 0), 'Helvetica-Bold'))
    st += style if style is not None else [('GRID', (0, 0), (-1, -1), .4, colors.grey)]
    t.setStyle(TableStyle(st))
    return t

# ================================================================== PEOPLE
# --- the office, and others who only stand in a role (affected 0)
P('ostr', 'Marguerite Ostrander', 0)          # executive director
P('kirc', 'Dale Kirchner', 0)                 # subsidy supervisor
P('tabor', 'Renee Tabor', 0)                  # subsidy specialist
P('eche', 'Luis Echevarria', 0)               # subsidy specialist
P('hald', 'Corinne Haldane', 0)               # licensing specialist
P('stur', 'Bev Sturgill', 0)                  # Maple Street director
P('rajan', 'Anita Rajan', 0)                  # Harbor Street director
P('lind', 'Pete Lindqvist', 0)                # camp director
P('mabry', 'Shondra Mabry', 0)                # after-school coordinator
P('wentz', 'Joyce Wentzel', 0)                # finance
P('pitz', 'Carol Ann Pitzer', 0, f='Carol Ann')
P('hens', 'Dot Hensley', 0)                   # cook
P('fors', 'Mei-Lin Forsythe', 0)              # inclusion coordinator
P('grubb', 'Tanya Grubb', 0)
P('strohm', 'Kaylee Strohm', 0)
P('pence', 'Jordan Pence', 0)
P('quin', 'Alba Quintero', 0)
P('drm', 'Sunil Mehrotra', 0)
P('drg', 'Paula Griesbach', 0)
P('drt', 'Howard Tien', 0)
P('drk', 'Marisa Kolb', 0)                    # dentist
P('kowal', 'Erin Kowalczyk', 0)               # speech therapist
P('whit', 'Dana Whitlow', 0)                  # OT
P('pomer', 'Gerald Pomeroy', 0)               # attorney
P('vasek', 'Lorraine Vasek', 0)               # magistrate
P('ober', 'Tammy Oberlin', 0)                 # county JFS
P('agba', 'Nelson Agbayani', 0)               # board
P('domb', 'Fran Dombrowski', 0)
P('sieb', 'Ron Siebert', 0)                   # fire inspector
P('toll', 'Wes Tolliver', 0)                  # sanitarian
P('aldr', 'Karen Aldrich', 0)                 # principal
P('petr', 'Lori Petrakis', 0)                 # camp nurse
P('eiler', 'Susan Eilers', 0)                 # notary
P('brub', 'Todd Brubaker', 0)                 # vendor
P('sayre', 'Dwight Sayre', 0)                 # clerk of courts
P('march', 'Helen Marchetti', 0)              # reference, professor
P('pfei', 'Aaron Pfeiffer', 0)                # children services
P('krantz', 'Melissa Krantz', 0)              # guardian ad litem
P('stav', 'Rachel Stavros', 0)                # audiologist
P('foy', 'Beckett Foy', 0)                    # classmates without data of their own
P('cast', 'Ruby Castellano', 0)
P('dunn', 'Oakley Dunn', 0)
P('merr', 'Ivy Merriweather', 0)
P('banks', 'Terrell Banks', 0)

# --- families
P('mari', 'Marisol Ivette Delacruz', dob='1991-06-18', ssn='283-61-4407', addr='2217 Pomona St Apt 3B|Wendell|44851',
  ph='4196127740', em='marisol.delac91@gmail.com', gid='5108834472')
P('hect', 'Hector Delacruz', dob='1988-11-02', ssn='294-50-7716', ph='4196123985')
P('cami', 'Camila Delacruz', dob='2018-04-09', ssn='301-88-2254')
P('mate', 'Mateo Delacruz', dob='2020-12-21', ssn='301-94-1180', dx='speech delay')
P('luci', 'Lucia Delacruz', dob='2023-08-30')
P('tash', 'Tasha Boykin', addr='905 Garver Ct|Wendell|44851', ph='5674120938')
P('jayc', 'Jayceon Boykin', dob='2017-09-13')
P('nyla', 'Nylah Boykin', dob='2021-05-06')
P('ambe', 'Amber Hartzell', ph='4199382261', ph2='4199384470', addr='14 Tannery Rd Lot 22|Saltfork|44862', ssn='290-72-3381', dob='1996-10-30',
  dx='preeclampsia', tx='bed rest', em='hartzell_amber@yahoo.com')
P('wyat', 'Wyatt Hartzell', dob='2019-07-17', dx='sickle cell trait', dx2='RSV')
P('pais', 'Paisley Hartzell', dob='2022-01-25', dx='RSV', tx='nebulizer')
P('rosa', 'Rosa Elena Sandoval', addr='631 Mulberry Ave|Harlan Bend|44817', ph='4198710426', gid='4407719025')
P('isab', 'Isabella Sandoval', dob='2020-02-11')
P('dieg', 'Diego Sandoval', dob='2021-10-03')
P('fadu', 'Fadumo Abdi', dob='1990-01-01', ssn='279-05-6642', addr='1180 Kettering Pl Apt 12|Wendell|44851', ph='5676031187', gid='A219-604-773')
P('hoda', 'Hodan Abdi', dob='2016-03-28', ssn='302-11-9045')
P('yusu', 'Yusuf Abdi', dob='2018-08-14', ssn='302-27-4418')
P('ilha', 'Ilhan Abdi', dob='2022-11-19', ssn='303-40-8826')
P('shaw', 'Shawna Prather', dob='1998-04-22', ssn='286-94-1573', addr='77 Locust Hill Rd|Pruitt Mills|44838', ph='4193360892', em='shawna.prather22@outlook.com')
P('kobe', 'Kobe Prather', dob='2020-06-30', ssn='303-16-7702')
P('vang', 'Mai Vang', dob='1993-12-08', ssn='288-39-6071', addr='309 E Beech St|Wendell|44851', ph='4195804417')
P('kou', 'Kou Vang', dob='2019-11-05', ssn='302-85-3364')
P('panh', 'Pa Nhia Vang', f='Pa Nhia', dob='2022-07-21', ssn='303-36-5590')
P('janet', 'Janet Szabo', dob='1967-02-15', ssn='273-48-9920', addr='5540 County Road 19|Saltfork|44862', ph='4199386614')
P('colt', 'Colton Szabo', dob='2018-10-27', ssn='302-40-1138')
P('thuy', 'Thuy Nguyen', addr='48 Orchard View Dr|East Wendell|44852', ph='4195517203', em='thuy.t.nguyen.ew@gmail.com')
P('minh', 'Minh Nguyen', ph='4195519846', em='minhnguyen.hvac@yahoo.com')
P('emil', 'Emily An Nguyen', nick='Emmy', dob='2021-03-19', hi='YRQ441M90873', dx='eczema', rx='hydrocortisone 1% cream', mrn='0047182')
P('lan', 'Lan Pham', ph='4195512290', addr='52 Orchard View Dr|East Wendell|44852')
P('chid', 'Chidi Okafor', ph='4196028815')
P('ngoz', 'Ngozi Okafor', ph='4196024937')
P('adae', 'Adaeze Okafor', dob='2020-09-09', addr='1903 Trellis Ln|Wendell|44851', hi='MMO 700482216', dx='peanut allergy', dx2='peanuts', dx3='tree nuts', rx='EpiPen Jr', rx2='Zyrtec')
P('uche', 'Uche Nwosu', ph='6145083370')
P('lpru', 'Lindsay Pruett', ph='4198254419', em='lindsaypruett88@gmail.com', addr='340 Sycamore St|Harlan Bend|44817')
P('cpru', 'Cody Pruett', ph='4193677250', addr='2 Railside Ct|Saltfork|44862', dob='1987-05-25', em='cody.pruett.welds@hotmail.com')
P('maso', 'Mason Pruett', dob='2020-01-16', hi='106630418823', dx='asthma', rx='albuterol', dx2='laceration', tx='three stitches', tx2='ice pack', tx3='pressure with gauze', dx4='bump on forehead', rx2='Tylenol')
P('hadl', 'Hadley Pruett', dob='2017-12-02')
P('bonn', 'Bonnie Staley', ph='4198251130')
P('deni', 'Denise Whitacre', dob='1962-08-07', addr='8119 Old Mill Pike|Pruitt Mills|44838', ph='4193365008', dl='RQ773190')
P('east', 'Easton James Whitacre', dob='2019-02-24', dx='fetal alcohol spectrum disorder')
P('ashl', 'Ashley Whitacre', dob='1995-03-11', tx='inpatient treatment')
P('bkes', 'Brian Kessler', card=luhn('453918027741066'), ph='4194403318', em='bkessler.family@gmail.com', addr='1412 Fairlawn Blvd|Wendell|44851')
P('jkes', 'Jodi Kessler', ph='4194407925')
P('gray', 'Grayson Kessler', dob='2014-06-03')
P('pipe', 'Piper Kessler', dob='2016-10-20')
P('priy', 'Priya Ramaswamy', card=luhn('542418330096127'), ph='4192216604', em='priya.ramas@outlook.com', addr='27 Winfield Cir|East Wendell|44852')
P('arju', 'Arjun Ramaswamy', dob='2015-08-29', dx='asthma', rx='Flovent', rx2='albuterol inhaler', hi='U4471902650', dx2='bee stings', dx3='appendectomy')
P('step', 'Stephanie Tomczak', card=luhn('601138820415593'), ph='5672289014', em='stomczak5@gmail.com', addr='966 Ridge Rd|Harlan Bend|44817')
P('oliv', 'Olivia Tomczak', dob='2013-11-14', dx='type 1 diabetes', rx='Humalog')
P('nora', 'Nora Tomczak', dob='2016-05-01', dx='celiac disease')
P('andr', 'Andre Dillard', ph='5674437719', em='dre.dillard419@gmail.com', addr='418 Dorset Ave|Wendell|44851')
P('zari', 'Zaria Dillard', dob='2016-07-07')
P('kell', 'Kelly Fenske', ph='4195936082', em='kelly.fenske@icloud.com', addr='75 Bluebird Ct|East Wendell|44852')
P('tfen', 'Tim Fenske', ph='4195931147')
P('jack', 'Jack Fenske', dob='2021-08-12', dx='penicillin', dx2='nursemaid\'s elbow', hi='W219 44 8830', tx='ice')
P('lily', 'Lily Fenske', dob='2023-04-04')
P('manu', 'Manuel Ybarra', ph='4196690253', bank='4410078823', addr='1209 N Canal St|Wendell|44851')
P('sofi', 'Sofia Ybarra', dob='2020-11-30', dx='febrile seizures', hi='104477120956')
P('grac', 'Graciela Ybarra', ph='4196698840')
P('heat', 'Heather Culpepper', ph='4192084471', em='hculpepper.ot@gmail.com', addr='203 Marsh Wren Way|Harlan Bend|44817')
P('bran', 'Brantley Culpepper', dob='2021-02-08', dx='ear infection', rx='amoxicillin', dx2='otitis media', dx3='pinched finger', tx='cold cloth')
P('remi', 'Remi Culpepper', dob='2019-05-23', dx='autism spectrum disorder', dx2='sensory processing disorder', tx='occupational therapy', tx2='speech therapy', tx3='ABA', rx='melatonin', dx3='bruised chin', mrn='EI-2021-04418')
P('erik', 'Erik Lindholm', ph='4192913376', em='e.lindholm@protonmail.com')
P('sara', 'Sara Lindholm', ph='4192918029')
P('ande', 'Anders Lindholm', dob='2020-04-15', dx='bilateral sensorineural hearing loss', tx='hearing aids', tx2='FM system', tx3='speech therapy', tx4='splint', dx3='buckle fracture', mrn='773920', dx2='Bilateral SNHL')
P('tiff', 'Tiffany McGlothlin', ph='5673315520', addr='22 Quarry St Apt B|Wendell|44851', em='tiffmcg94@yahoo.com')
P('kaid', 'Kaiden McGlothlin', dob='2016-01-12', dx='ADHD', rx='methylphenidate', rx2='Ritalin')

# --- home providers and the people in their houses
P('prau', 'Patricia Ann Rausch', dob='1969-09-19', ssn='275-60-8813', addr='1628 Brickyard Rd|Pruitt Mills|44838', ph='4193368127', bank='002817744')
P('drau', 'Donald Rausch', dob='1966-12-30', ssn='271-58-4049')
P('trau', 'Tyler Rausch', dob='2005-06-11', ssn='298-86-7731')
P('erau', 'Evelyn Rausch', dob='1941-03-05', rx='warfarin', dx='dementia', ssn='269-30-1164')
P('lgoi', 'Lavonne Goins', addr='713 Hopewell St|Wendell|44851', ph='4196025561', bank='9903127745')
P('kgoi', 'Kierra Goins', dob='2004-02-09', ssn='297-92-0457', dl='UB294418', addr='713 Hopewell St|Wendell|44851')
P('webb', 'Marcus Webb', dob='1971-10-28', ssn='278-64-3310', dl='RK016652', addr='713 Hopewell St|Wendell|44851')
P('isok', 'Irina Sokolova', dob='1978-07-03', pp='730418265', bank='3300619287')
P('psok', 'Pavel Sokolov', dob='1975-01-22', pp='751920043')
P('kunk', 'Debra J. Kunkle', addr='3005 Shiloh Church Rd|Saltfork|44862', ph='4199387742', ssn='276-70-2285', bank='71450038216', em='debskiddos@yahoo.com')
P('fraz', 'Yolanda Frazier', bank='1002774519')
P('hadd', 'Nadia Haddad', bank='550139922')
P('orso', 'Jeanette Orso', bank='81177340')
P('stol', 'Wilma Stoltz', bank='2240091873')

# --- people on the staff whose own papers are here
P('bcol', 'Brianna Colvin', addr='505 Linden Ave|Wendell|44851', ph='4195820916', dob='1997-08-21', ssn='292-84-1706')
P('mtea', 'Marcus Teague', addr='61 Depot St|Saltfork|44862', ph='5674190053', dob='1989-03-30', ssn='284-77-5092')
P('ziel', 'Hannah Zielinski', addr='1733 Lakota Trl|Wendell|44851', ph='4196150748', dob='2000-12-12', ssn='295-90-4428', dx='lumbar strain', tx='physical therapy', rx='cyclobenzaprine', rx2='ibuprofen')
P('rowe', 'Destiny Rowe', addr='90 Perry St Apt 6|Harlan Bend|44817', ph='5672084413', dob='1999-05-16', ssn='293-98-6617', bank='6628104457', em='destinyrowe.ece@gmail.com')
P('aber', 'Gwen Abernathy', addr='4 Covington Sq|Wendell|44851', ph='4194420187', dob='1958-11-27', ssn='268-52-7043')
P('triv', 'Tomas Rivera', addr='1025 Sheffield St|Wendell|44851', ph='5676117728', dob='1995-09-01', ssn='299-70-3815')
P('lyle', 'Keandra Lyles', addr='318 Fountain Ave|Harlan Bend|44817', ph='4198253304', dob='1992-02-18', ssn='287-86-0294')
P('stod', 'Paul Stoddard', dl='RC551087', dob='1956-06-24', ph='4193361975')
P('metz', 'Ruthanne Metz', dl='SV830417', dob='1963-01-09', ph='4199380662', dx='insulin-treated diabetes')
P('yous', 'Samira Yousefi', addr='812 Brandt St Apt 2|Wendell|44851', ph='5676049901', dob='1994-04-05', ssn='304-15-7729', pp='K51893306', gid='A087-441-926', em='s.yousefi.edu@gmail.com')
P('nord', 'Caleb Nordstrom', dob='2003-10-08', ph='4195847716', em='calebnordstrom03@gmail.com', addr='2660 Township Rd 112|Saltfork|44862', dl='UF402295')
P('pell', 'Jasmine Pell', dob='2004-07-26', ssn='300-92-6158', bank='00447719303')
# emergency contacts of the staff
P('rcol', 'Rhonda Colvin', ph='4195824478')
P('jtea', 'Jill Teague', ph='5674192267')
P('mzie', 'Mark Zielinski', ph='4403178825')
P('daber', 'Don Abernathy', ph='4194422391')

# --- neighbours, callers, relatives, waiting families
P('dunl', 'Marjorie Dunlap', ph='4196021408', addr='717 Hopewell St|Wendell|44851')
P('trey', 'Trey Osgood', dx='second-degree burn', tx='Silvadene')
P('leos', 'Leanne Osgood', ph='5674403391')
P('kend', 'Kendra Mayhew', ph='4192039958')
P('burk', 'Allison Burkholder', ph='4196637041', em='aburkholder.rn@gmail.com')
P('bbur', 'Baby Burkholder', 0)
P('qual', 'Jerome Qualls', ph='5673206685', em='jqualls_2@yahoo.com')
P('aqua', 'Amari Qualls', dob='2024-09-02')
P('host', 'Rebekah Hostetler', ph='3308874106', em='bekahhostetler@gmail.com')
P('jhos', 'Judah Hostetler', dob='2024-11-17')
P('thos', 'Tirzah Hostetler', dob='2022-12-30', rx='Desitin')
P('ferr', 'Gina Ferraro', ph='4192550937', em='gina.ferraro.hair@gmail.com')
P('lfer', 'Luca Ferraro', dob='2023-06-12', dx='Down syndrome', dx2='scratched cheek')
P('whee', 'Danielle Wheelock', ph='4198804312', em='dwheelock@icloud.com')
P('owhe', 'Otis Wheelock', dob='2023-01-28', dx='bite on forearm', tx='ice', rx='Tylenol')
P('pate', 'Kiran Patel', ph='4196153380', em='kiranpatel.wendell@gmail.com')
P('apat', 'Anaya Patel', dob='2025-01-06')
P('crow', 'Latoya Crowder', ph='5674127746')
P('malc', 'Malachi Crowder', dob='2022-04-18', dx='dairy')
P('fult', 'Jenna Fulton', ph='4194038815')
P('hartm', 'Glenn Hartman', bank='50021987', addr='6 Sunset Ct|Wendell|44851')
P('bosl', 'Christa Bosley', bank='3017742206', ph='4195539108')
P('whal', 'Trent Whaley', bank='77400215938', ph='5672201964')
P('ivin', 'Leah Ivins', card=luhn('531260144880615'), ph='4192098833', em='leahivins@gmail.com', addr='58 Prospect St|Harlan Bend|44817')
P('sivi', 'Sawyer Ivins', dob='2015-02-19', dx='motion sickness', rx='Dramamine')
P('gamb', 'Rodney Gamble', card=luhn('414720993381705'), ph='4194417760')
P('tgam', 'Tessa Gamble', dob='2014-09-25')
P('pena', 'Ximena Peña', dob='2020-08-08', dx='sesame', dx2='egg')
P('opal', 'Opal Strickland', dob='2021-12-14', dx='lactose intolerance', rx='Lactaid')
P('levi', 'Levi Kopp', dob='2020-05-27', dx='strawberries', dx2='hand, foot and mouth')
P('mkop', 'Megan Kopp', ph='4195530724')
P('ezra', 'Ezra Tate', dob='2021-06-22', dx='PKU', tx='low-protein diet')
P('ctat', 'Camille Tate', ph='4192014483', addr='330 Weller St|Wendell|44851')
P('dmon', 'Dante Monroe', dob='2016-11-11')
P('kmon', 'Keisha Monroe', ph='5674105529', em='keishamonroe216@gmail.com')
P('rmon', 'Robert Monroe', ph='4198817302', dl='RM604471')
P('vwad', 'Vera Wadsworth', ph='4198257718', dl='RD118830')
P('gavin', 'Gavin Ostler', dob='2015-04-30')
P('most', 'Marcy Ostler', ph='4194420956', em='marcy.ostler@gmail.com')
P('stev', 'Steven Ostler', ph='4194423618')

# ================================================================== DOCUMENTS
# ------------------------------------------------------------------ CCR&R: subsidy
def doc_redeterminations():
    x = Xlsx('CCRR/Subsidy/Redeterminations due Apr-Jun 2025.xlsx', 'Q2')
    x.rows([['Four Rivers CCC - PFCC redeterminations coming due'],
            ['workers: {tabor.f} / {eche.f}     pulled 3/21/25']], bold=(0,))
    x.rows([
        ['Due', 'Case #', 'Caretaker', 'Reach at', 'Lives', 'Kids on case (birthday)', 'Still missing / notes', 'Wkr'],
        ['4/15', '7001188', '{tash.lf}', '{tash.ph_d}', '{tash.addr3}', '{jayc.f} {jayc.dobs}\n{nyla.f} {nyla.dobs}', '4 wks paystubs, 2nd job', 'RT'],
        ['4/15', '7001240', '{ambe.lf}', '{ambe.ph_d} (new # as of Feb)', '{ambe.addr3}', '{wyat.f} {wyat.dobs}\n{pais.f} {pais.dobs}', 'on leave from work - see notes', 'RT'],
        ['4/30', '6998107', '{rosa.lf}', '{rosa.ph_d}', '{rosa.addr3}', '{isab.f} {isab.dobs}\n{dieg.f} {dieg.dobs}', 'complete', 'LE'],
        ['5/2', '7002315', '{fadu.lf}', '{fadu.ph_d} - needs Somali interp.', '{fadu.addr3}', '{hoda.f} {hoda.dobs}\n{yusu.f} {yusu.dobs}\n{ilha.f} {ilha.dobs}', 'green card copy expired ({fadu.gid})', 'LE'],
        ['5/9', '6997720', '{tiff.lf}', '{tiff.ph_d}', '{tiff.addr3}', '{kaid.f} {kaid.dobs}', 'school schedule for fall', 'RT'],
        ['5/16', '7000956', '{shaw.lf}', '{shaw.ph_d}', '{shaw.addr3}', '{kobe.f} {kobe.dobs}', 'paystubs', 'LE'],
        ['6/6', '7002877', '{vang.lf}', '{vang.ph_d}', '{vang.addr3}', '{kou.f} {kou.dobs}\n{panh.f} {panh.dobs}', '', 'LE'],
    ], at=4, bold=(0,))
    x.rows([['', '', 'cases due:', 7], ['', '', 'children:', 13], ['', '', 'avg hrs authorized', 38.4]], at=13)
    x.widths(8, 11, 24, 30, 40, 22, 32, 6)
    x.sheet('closed since Jan')
    x.rows([
        ['why closed', 'when', 'name on case', 'phone'],
        ['moved to Sandusky Co.', '1/17', '{andr.fl}', '{andr.ph_p}'],
        ['over income', '2/28', '{heat.fl}', '{heat.ph_p}'],
        ['failed to return packet', '3/14', '{crow.fl}', '{crow.ph_p}'],
    ], bold=(0,))
    x.save()

def doc_delacruz_app():
    p = Pdf('CCRR/Subsidy/Applications/2025-02 Delacruz M - PFCC application.pdf')
    p.b(54, 50, 'APPLICATION FOR PUBLICLY FUNDED CHILD CARE', 13)
    p.s(54, 64, 'Return to: Four Rivers Child Care Connection, 400 Canal Plaza, Wendell, OH 44851', 8.5)
    p.b(54, 88, 'SECTION 1  -  CARETAKER (applicant)', 10)
    p.field(54, 94, 250, 'Name (first, middle, last)', '{mari.n}')
    p.field(304, 94, 120, 'Date of birth', '{mari.dob0}')
    p.field(424, 94, 134, 'Social Security number (optional)', '{mari.ssn}')
    p.field(54, 124, 250, 'Street address', '{mari+hect+cami+mate+luci.a_st}')
    p.field(304, 124, 120, 'City', '{mari.a_city}')
    p.field(424, 124, 40, 'State', 'OH')
    p.field(464, 124, 94, 'ZIP', '{mari.a_zip}')
    p.field(54, 154, 170, 'Telephone', '{mari.ph}')
    p.field(224, 154, 200, 'E-mail', '{mari.em}')
    p.field(424, 154, 134, 'County', 'Marlow')
    p.field(54, 184, 250, 'SNAP / OWF case number, if any', '{mari.gid}')
    p.field(304, 184, 254, 'Race / ethnicity (optional)', 'Hispanic')
    p.b(54, 236, 'SECTION 2  -  OTHER ADULT IN THE HOME', 10)
    p.field(54, 242, 250, 'Name', '{hect.fl}')
    p.field(304, 242, 120, 'Date of birth', '{hect.dob0}')
    p.field(424, 242, 134, 'Social Security number (optional)', '{hect.ssn}')
    p.field(54, 272, 250, 'Relationship to applicant', 'husband')
    p.field(304, 272, 254, 'Telephone', '{hect.ph}')
    p.b(54, 324, 'SECTION 3  -  CHILDREN IN THE HOME (list all, even if not in care)', 10)
    y = 340
    for x, s in ((54, 'Name of child'), (210, 'Birth date'), (290, 'SSN'), (380, 'Needs care?'), (450, 'Special needs')):
        p.b(x, y, s, 8.5)
    p.line(54, y + 4, 558)
    for row in (('{cami.fl}', '{cami.dob0}', '{cami.ssn}', 'Yes - after school', 'none'),
                ('{mate.fl}', '{mate.dob0}', '{mate.ssn}', 'Yes - full day', '{mate.dx}'),
                ('{luci.fl}', '{luci.dob0}', 'applied for', 'Yes - full day', 'none')):
        y += 17
        for x, s in zip((54, 210, 290, 380, 460), row):
            p.s(x, y, s, 9.5)
    p.b(54, 420, 'SECTION 4  -  WORK / SCHOOL', 10)
    p.s(54, 436, 'Applicant: Marlow Valley Foods, 2nd shift, M-F 2:30p to 11:00p, $17.35/hr, paid weekly. Work phone (419) 612-9000 ext 14')
    p.s(54, 450, 'Other adult: self-employed drywall, about 40 hrs, irregular. 2024 Schedule C attached.')
    p.b(54, 480, 'SECTION 5  -  SIGNATURE', 10)
    p.s(54, 496, 'I declare under penalty of perjury that the answers above are true and complete.', 9)
    p.s(54, 520, 'Signed   {mari.fl}', 11, 'Helvetica-Oblique')
    p.s(330, 520, 'Date   2/11/2025', 11)
    p.box(54, 560, 504, 60)
    p.s(60, 574, 'AGENCY USE    rec\'d 2/12/25    worker {eche.fl}    interview by phone 2/18    copay $22/wk', 9)
    p.s(60, 590, 'Provider choice: Little Acorns Maple Street (M., L.) / Afterbell Club (C.)', 9)
    p.save()

def doc_denial():
    d = Docx('CCRR/Subsidy/Letters/Boykin denial 3-28-25.docx', 'Times New Roman', 12)
    d.p('FOUR RIVERS CHILD CARE CONNECTION', bold=True, center=True)
    d.p('400 Canal Plaza   Wendell, Ohio 44851   (419) 612-4100', center=True)
    d.p('March 28, 2025')
    d.p('{tash.fl}\n{tash.a_st}\n{tash.a_csz}')
    d.p('Re: Your redetermination for child care assistance, case 7001188')
    d.p('Dear Ms. {tash.l}:')
    d.p('Thank you for sending your pay statements. We have added both jobs together, as the rule requires. Your gross monthly '
        'income for a household of three is $4,911.20. The limit at redetermination is $4,680.00. For that reason we must stop '
        'the assistance for {jayc.f} (born {jayc.dobl}) and {nyla.f} (born {nyla.dobl}) on April 26, 2025.')
    d.p('We tried to reach you at {tash.ph_d} on March 25 and 26 and left messages. If the hours at the second job end before '
        'that date, send us a letter from the employer and we will figure it again without a new application.')
    d.p('You may ask for a county conference or a state hearing within 90 days of the mailing of this letter. The form is enclosed.')
    d.p('Sincerely,')
    d.p('\n{tabor.fl}\nSubsidy Specialist')
    d.p('enc. hearing request\ncc: {ober.fl}, Marlow County DJFS', italic=True)
    d.save()

def doc_casenotes():
    txt('CCRR/Subsidy/Case notes/hartzell a - notes.txt', '''\
CASE 7001240   {ambe.lf}            notes kept by RT
-----------------------------------------------------

1/9/25   Cl. called, new phone {ambe.ph_7}... read it back, she says area code 419. Old one ({ambe.ph2_d}) is cut off.
         Still at {ambe.addr1}, Saltfork. Landlord letter scanned.

1/22     {pais.f} in hospital w/ {pais.dx} 3 nights, home now on {pais.tx} 4x/day. Home provider won't take her back
         till dr note. {wyat.f} had {wyat.dx2} too but mild. Told cl. absent days are covered, 10 per 6 months.

2/6      Dr note rec'd (Dr {drm.l}). Copy to provider.

2/19     Cl. is 31 wks, dr put her on {ambe.tx} for {ambe.dx}. Employer paperwork = unpaid leave thru 5/1. Asked {kirc.f}
         if activity still counts - yes, temp. incapacity, need form. Mailed.

3/4      Form back, signed. SSN on the employer form ({ambe.ssn}) does not match ours, we had last two digits
         switched. Fixed in the system.
         DOB ok {ambe.dobs0}. Kids: {wyat.fl} {wyat.dobs0}, {pais.fl} {pais.dobs0}.

3/20     Redet packet mailed + emailed to {ambe.em}.
         Newborn screen on {wyat.f}'s old chart says {wyat.dx} - cl. asked whether that makes him special needs rate. No,
         needs a plan from the dr that says extra care. She'll ask.
''')

def doc_extract():
    def row(case, k, rel, hrs, prov):
        ssn = '{%s.ssnx}' % k if 'ssn' in PEOPLE[k]['data'] else ''
        return [case, '{%s.cl!}' % k, '{%s.cf!}' % k, '{%s.dobn}' % k, ssn, rel, hrs, prov]
    rows = [['CASE_ID', 'CLNT_LNM', 'CLNT_FNM', 'CLNT_DOB', 'CLNT_SSN', 'REL_CD', 'AUTH_HRS', 'PROV_NO', 'RES_ADDR1', 'RES_CITY', 'RES_ZIP', 'PH_PRIM']]
    fam = [('7002315', 'fadu', ['hoda', 'yusu', 'ilha'], '310772'),
           ('7000956', 'shaw', ['kobe'], '310448'),
           ('7002877', 'vang', ['kou', 'panh'], '310772'),
           ('7001502', 'janet', ['colt'], '310119'),
           ('7003044', 'mari', ['cami', 'mate', 'luci'], '310448')]
    for case, head, kids, prov in fam:
        rows.append(row(case, head, '01', '', '') + ['{%s.a_st!}' % head, '{%s.a_city!}' % head, '{%s.a_zip!}' % head, '{%s.ph_x}' % head])
        for k in kids:
            rel = '05' if head == 'janet' else '03'
            rows.append(row(case, k, rel, '40', prov) + ['', '', '', ''])
    csvf('CCRR/Subsidy/Exports/KIDSTAR_EXTRACT_20250401.csv', rows, delim='|')

def doc_paystub_thread():
    txt('CCRR/Subsidy/Mail/RE pay stubs - Prather.eml', '''\
From: {eche.fl} <lechevarria@fourriversccc.org>
To: {shaw.fl} <{shaw.em}>
Cc: subsidy@fourriversccc.org
Date: Wed, 7 May 2025 15:41:09 -0400
Subject: RE: pay stubs??
Message-ID: <20250507154109.88412@fourriversccc.org>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Hi {shaw.f},

Got them, thank you. Three of the four are readable, the one from 4/18 came
through black. Can you send just that one again? Everything else is done.
And please don't put your social in e-mail, call me with it.

{eche.f}
Subsidy Specialist, Four Rivers CCC
(419) 612-4117

From: {shaw.fl} <{shaw.em}>
Sent: Wednesday, May 7, 2025 1:12 PM
To: {eche.fl}
Subject: Re: pay stubs??

ok here they are. my social is {shaw.ssn} in case you need it to look me up, dob
{shaw.dobs}. {kobe.f} turned in his physical already at the center
cell is still {shaw.ph_d}

> On May 6, 2025, at 4:55 PM, {eche.fl} <lechevarria@fourriversccc.org> wrote:
>
> Hello Ms. {shaw.l},
>
> your redetermination is due 5/16. We are missing 4 weeks of pay stubs.
> The address we have is {shaw.addr1}, Pruitt Mills. Is that right?
>
> {eche.f}
''', nl='\r\n')

# ------------------------------------------------------------------ CCR&R: licensing
def doc_rausch_household():
    d = Docx('CCRR/Licensing/Home providers/Rausch P - file checklist and household.docx', 'Arial', 10)
    d.h('Family Child Care Home - File Checklist', 1)
    d.t([['Licensee', '{prau.n}', 'License no.', '310448'],
         ['Home address', '{prau+drau+trau+erau.addr}', 'Type', 'B'],
         ['Phone (home = business)', '{prau.ph}', 'Capacity', '6'],
         ['Specialist', '{hald.fl}', 'Renewal due', '8/31/2025']], boldfirst=False)
    d.p()
    d.p('Persons living in the home (anyone 18 or older needs BCI and FBI)', bold=True)
    d.t([['Name', 'Relation', 'Born', 'Soc. Sec. No.', 'BCI result', 'FBI result', 'SACWIS'],
         ['{prau.fl}', 'licensee', '{prau.dob}', '{prau.ssn}', '9/3/23 clear', '9/7/23 clear', 'no record'],
         ['{drau.fl}', 'husband', '{drau.dob}', '{drau.ssn}', '9/3/23 clear', '9/7/23 clear', 'no record'],
         ['{trau.fl}', 'son', '{trau.dob}', '{trau.ssn}', '7/1/23 clear', 'PENDING', 'no record'],
         ['{erau.fl}', 'mother-in-law, moved in Nov. 2024', '{erau.dob}', '{erau.ssn}', 'not yet', 'not yet', 'not yet']])
    d.p()
    for mark, item in (('X', 'First aid / CPR (exp. 10/26)'), ('X', 'Medical statement of licensee, within 12 months'), (' ', 'Medical statement of new household member'),
                       ('X', 'Homeowner\'s liability or signed notices to parents'), ('X', 'Fire plan posted'), (' ', 'Pets: rabies certificate for 2nd dog')):
        d.p('[%s]  %s' % (mark, item))
    d.footer('File B-310448   updated 2/27/2025 CH')
    d.save()

def doc_rausch_visit():
    rtf('CCRR/Licensing/Home providers/Rausch visit 2-26-25.rtf', '''\
# Notes of unannounced visit, February 26, 2025

Home: {prau.fl}, {prau.addr}
By: {hald.fl}     In 9:40 a.m.  Out 11:15 a.m.

Five children present, ratio fine. I was let in by {erau.f} (Mr. {drau.l}'s mother), who did not seem sure who I was and asked twice whether I had come about the furnace. Provider was changing {kobe.f} at the time and came within a minute.

{prau.f} explained that {erau.f} has {erau.dx} and has lived with them since November. She is never alone with the children. I told her that the household list has to be updated within five days and that fingerprints, or a doctor's letter that she can not be fingerprinted, are needed.

Findings
1.\tUpstairs bathroom, cabinet not locked: {erau.f}'s {erau.rx}, a razor, drain cleaner. Corrected while I was there (moved to locked box).
2.\tSleep log for the infant missing on Monday.
3.\t{trau.f}'s FBI result still open. He is at the house evenings only, works at the elevator in Saltfork. Asked him to go again to the sheriff.

Children: {kobe.fl}, {dunn.fl}, {merr.fl}, an infant girl (first week) and one school-ager home with a cold.

Call back number given: {prau.ph_d}. Follow-up in 30 days.
''')

def doc_bgcheck():
    p = Pdf('CCRR/Licensing/Background checks/Goins household 2025-03.pdf')
    p.b(150, 48, 'REQUEST FOR CRIMINAL RECORDS CHECK', 14)
    p.s(168, 62, 'adult residents of a family child care home (one column per person)', 9)
    p.s(54, 84, 'Home of:  {lgoi.fl}, license 310119          Requested by:  {hald.fl}          Date:  3/10/2025', 9.5)
    p.line(54, 92, 558)
    labels = ['Full name', 'Relation to licensee', 'Date of birth', 'Social Security No.', 'Ohio driver license', 'Address', '', 'Other states lived in (5 yrs)', 'Prior names']
    A = ['{kgoi.fl}', 'daughter', '{kgoi.dobl}', '{kgoi.ssn}', '{kgoi.dl}', '{lgoi+kgoi.a_st}', '{kgoi.a_csz}', 'none', 'none']
    B = ['{webb.fl}', 'fiance', '{webb.dobl}', '{webb.ssn}', '{webb.dl}', '{webb.a_st}', '{webb.a_csz}', 'Michigan 2019-2022', 'none']
    for x, col, n in ((54, A, 'PERSON 1'), (312, B, 'PERSON 2')):
        p.box(x, 104, 246, 330)
        p.b(x + 8, 120, n, 10)
        y = 140
        for lab, v in zip(labels, col):
            if lab:
                p.s(x + 8, y, lab, 7.5)
            p.s(x + 8, y + 13, v, 10.5)
            y += 32 if lab != 'Address' else 16
    p.s(54, 460, 'I consent to the check and to the result being given to the agency.', 9)
    p.s(54, 490, '/s/ {kgoi.fl}', 10, 'Helvetica-Oblique')
    p.s(312, 490, '/s/ {webb.fl}', 10, 'Helvetica-Oblique')
    p.line(54, 496, 250)
    p.line(312, 496, 510)
    p.box(54, 530, 504, 64)
    p.s(60, 544, 'RESULT  Person 1: BCI clear 3/19, FBI clear 3/24.', 9)
    p.s(60, 558, 'Person 2: BCI - 2009 misdemeanor, not disqualifying, see memo. FBI clear 3/24. Michigan registry asked 3/20.', 9)
    p.save()

def doc_fingerprints():
    x = Xlsx('CCRR/Licensing/Background checks/WebCheck log 2025.xlsx', 'log')
    x.rows([['last, first m.', 'b-day', 'ID shown at fingerprinting', 'ID #', 'reason code', 'printed', 'BCI back', 'FBI back', 'who for']], bold=(0,))
    r = [['{isok.lf}', '{isok.dobh}', 'passport (Ukraine)', '{isok.pp}', '5104.013', '1/14', '1/17', '1/22', 'home provider applicant'],
         ['{psok.lf}', '{psok.dobh}', 'passport (Ukraine)', '{psok.pp}', '5104.013', '1/14', '1/17', '2/3', 'spouse of above'],
         ['{nord.lf}', '{nord.dobh}', 'OH DL', '{nord.dl}', 'camp staff', '2/20', '2/25', '2/25', 'Camp Tamarack'],
         ['{kgoi.lf}', '{kgoi.dobh}', 'OH DL', '{kgoi.dl}', '5104.013', '3/12', '3/19', '3/24', 'Goins home'],
         ['{webb.lf}', '{webb.dobh}', 'OH DL', '{webb.dl}', '5104.013', '3/12', '3/19', '3/24', 'Goins home'],
         ['{stod.lf}', '{stod.dobh}', 'CDL', '{stod.dl}', 'van driver', '3/18', '3/21', '3/21', 'transport'],
         ['{yous.lf}', '{yous.dobh}', 'passport (Afghanistan)', '{yous.pp}', 'center staff', '4/2', '4/8', '', 'Harbor St']]
    r[3][8] = r[4][8] = '{lgoi.l} home'
    x.rows(r, at=2)
    x.rows([['7 sent / 6 complete / 1 open']], at=11)
    x.rows([['machine serviced 2/6, next 8/6 ({brub.fl}, IdentLine)']], at=12)
    x.widths(24, 12, 22, 14, 12, 8, 8, 8, 24)
    x.save()

def doc_complaint():
    d = Docx('CCRR/Licensing/Complaints/2025-07 intake.docx', 'Cambria', 11)
    d.p('COMPLAINT INTAKE  #2025-07', bold=True)
    d.p('Taken by {hald.fl} by telephone, Tuesday 4/8/2025, 4:25 pm')
    d.p('**Caller:** {dunl.fl}, neighbor. Lives at {dunl.addr2}. Call back {dunl.ph_d} evenings. Wants to stay anonymous to the provider.')
    d.p('**About:** {lgoi.fl}, home provider at {lgoi.addr2} (lic. 310119), {lgoi.ph_d}')
    d.h('What the caller said', 2)
    d.p('On Friday caller saw a boy of about three, "{trey.f}", carried out to a car crying with his arm wrapped in a dish towel. Later the mother '
        'told her over the fence that he had pulled a cup of coffee off the counter. Caller thinks there were nine children that day and only '
        '{kgoi.f}, the daughter, in the house.')
    d.h('What we did', 2)
    d.p('4/9  Called the mother, {leos.fl} ({leos.ph_d}). {trey.fl} has a {trey.dx} on the left forearm, seen at Marlow Memorial ER, {trey.tx} twice a day, '
        'recheck Monday. She says provider called her at once. She is not unhappy with the care but did not know Ms. {lgoi.l} was out at the store.')
    d.p('4/10  Unannounced visit with {toll.fl} (health dept.). Seven children, two adults. Provider admits she was gone 20 minutes Friday. Serious risk '
        'noncompliance, report to county. {pfei.fl} at Children Services screened out.')
    d.t([['Allegation', 'Finding'], ['Over capacity', 'unsubstantiated'], ['No qualified adult', 'substantiated'], ['Injury not reported in 24 h', 'substantiated']])
    d.save()

# ------------------------------------------------------------------ CCR&R: referrals and waiting lists
def doc_waitlist_html():
    rows = [('1', '11/04/2024', 'burk', 'bbur', 'due 6/2025', 'aburk', 'deposit paid'),
            ('2', '11/21/2024', 'qual', 'aqua', None, '', 'PFCC'),
            ('3', '12/02/2024', 'host', 'jhos', None, '', 'sibling {thos.f} (b. {thos.dobs}) also needs a spot'),
            ('4', '01/08/2025', 'ferr', 'lfer', None, '', '{lfer.dx}, has EI services, parent asks for {fors.fl} to call'),
            ('5', '01/15/2025', 'whee', 'owhe', None, '', 'part time T/Th only'),
            ('6', '02/19/2025', 'pate', 'apat', None, '', 'start Sept.')]
    h = ['<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>Waiting List Report</title>\n<style>td,th{border:1px solid #999;padding:3px;font:12px Verdana} .n{color:#555}</style></head><body>',
         '<h2>ChildTrack &ndash; Waiting List Report</h2>', '<p class="n">Site: HARBOR STREET &nbsp; Room: Infant/Toddler &nbsp; Printed 04/22/2025 08:14 &nbsp; User: arajan</p>',
         '<table cellspacing="0"><tr><th>Pos</th><th>On list since</th><th>Child</th><th>Birth Dt</th><th>Parent/Guardian</th><th>Cell</th><th>E-mail</th><th>Remarks</th></tr>']
    for pos, since, par, kid, dob, _, rem in rows:
        kidname = '(unborn) {%s.n}' % kid if kid == 'bbur' else '{%s.lf}' % kid
        h.append('<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>{%s.lf}</td><td>{%s.ph}</td><td><a href="mailto:{%s.em}">{%s.em}</a></td><td>%s</td></tr>' % (
            pos, since, kidname, dob or '{%s.dob0}' % kid, par, par, par, par, rem))
    h.append('<tr><td colspan="8">6 families on list &nbsp;|&nbsp; openings next 60 days: 2</td></tr></table>\n<p class="n">Page 1 of 1</p></body></html>\n')
    write('Centers/Harbor Street/Waiting list/WaitingList_Infant_20250422.html', '\n'.join(h))

def doc_calllog():
    txt('CCRR/Referrals/call log week of 4-14.txt', '''\
REFERRAL LINE   week of Apr 14

mon
 8:50  {kend.fl}   {kend.ph_d}   2 kids, 2nd shift at the hospital, Wendell. gave {fraz.fl} (till 11pm) + 2 centers. she will call back
 9:30  hang up
10:05  mr {qual.l} ({qual.f}) again re: infant spot. {qual.ph_d}. told him #2 on Harbor list. sent list of homes to {qual.em}
11:40  {crow.fl} {crow.ph_d} - son {malc.f} is 3, can't have {malc.dx}. wants a home that cooks without. gave {prau.fl} {prau.ph_d}, {orso.fl}
tue
 9:15  grandmother, no name, custody of 2, asked about kinship money -> {ober.f} at JFS
 2:20  {fult.fl} {fult.ph_d} sch-age summer only, Harlan Bend. emailed camp form
 3:05  provider {stol.fl} full until aug
wed   (closed for training)
thu
 8:30  {fadu.fl}, through interpreter line, wants to move {ilha.f} from home to center. her number is still {fadu.ph_d}
 1:10  Head Start, {banks.fl}, asked for our stats
fri
10:00  {kend.f} called back, chose {fraz.f}. done

total calls 11   new families 4
''')

def doc_direct_deposit():
    p = Pdf('CCRR/Provider payments/Direct deposit - Kunkle.pdf')
    p.b(54, 60, 'Four Rivers CCC', 16)
    p.s(54, 76, 'Provider payment enrollment (direct deposit)')
    p.line(54, 84, 558)
    y = 112
    for lab, v in (('Provider name', '{kunk.n}'), ('Doing business as', 'Deb\'s Kiddos'), ('Mailing address', '{kunk.addr}'),
                   ('Tax ID type', '[X] SSN   [ ] EIN'), ('Tax ID', '{kunk.ssn}'), ('Telephone', '{kunk.ph_d}'), ('E-mail for remittance', '{kunk.em}')):
        p.s(54, y, lab + ' ' + '.' * (40 - len(lab)), 10, 'Courier')
        p.s(310, y, v, 10, 'Courier-Bold')
        y += 20
    p.b(54, y + 14, 'Bank', 11)
    y += 36
    for lab, v in (('Name of bank', 'Saltfork Savings & Loan'), ('Routing number (9 digits)', aba('24127430')), ('Account number', '{kunk.bank}'),
                   ('Kind of account', '[X] checking   [ ] savings')):
        p.s(54, y, lab + ' ' + '.' * (40 - len(lab)), 10, 'Courier')
        p.s(310, y, v, 10, 'Courier-Bold')
        y += 20
    p.box(54, y + 10, 504, 100)
    p.s(200, y + 64, 'tape voided check here', 9, 'Helvetica-Oblique')
    p.s(54, y + 140, 'I authorize the agency to deposit my payments and, if needed, to take back a deposit made in error.', 9)
    p.s(54, y + 168, '{kunk.fl}            1-6-2025', 12, 'Times-Italic')
    p.s(54, y + 200, 'entered {wentz.f} 1/9, prenote ok 1/16', 8)
    p.save()

def doc_ach():
    lines = []
    data = [('prau', '412.50', '310448'), ('lgoi', '688.00', '310119'), ('isok', '240.00', '310903'), ('kunk', '531.25', '310276'),
            ('fraz', '1104.80', '310772'), ('hadd', '376.40', '310655'), ('orso', '295.00', '310581'), ('stol', '802.10', '310390')]
    banks = [aba('04120582'), aba('24127430'), aba('04421557'), aba('24127430'), aba('04120582'), aba('04421557'), aba('24127430'), aba('04120582')]
    for (k, amt, no), r in zip(data, banks):
        nm = PEOPLE[k]['l'] + ' ' + PEOPLE[k]['f']
        lines.append('22 %s  ' % r + ('{%s.bank}' % k) + ' ' * (17 - len(PEOPLE[k]['data']['bank'])) + amt.rjust(10) + '  ' + no + '   ' + '{%s.lsf!}' % k)
    txt('CCRR/Provider payments/ACH detail 04-18-2025.txt', '''\
FOUR RIVERS CCC                        ACH ORIGINATION DETAIL                  RUN 04/17/25 14:02
COMPANY ENTRY: PROV PMT     EFFECTIVE 04/18/25                                 BATCH 0000114
TC ROUTING    ACCOUNT              AMOUNT  PROV#    RECEIVER
-- ---------  ---------------- ----------  ------   ------------------------
''' + '\n'.join(lines) + '''
                               ----------
                        TOTAL     4450.05  ENTRIES 8
APPROVED BY  {wentz.n!}
''')

# ------------------------------------------------------------------ Maple Street
def doc_enrollment():
    d = Docx('Centers/Maple Street/Enrollment packets/Nguyen Emily.docx', 'Calibri', 10)
    d.header('Little Acorns Maple Street      child file: {emil.lf}')
    d.h('Child Enrollment and Health Information', 1)
    d.t([['Child\'s full name', '{emil.n}', 'Called', '{emil.nick}'],
         ['Date of birth', '{emil.dob0}', 'First day', '09/05/2023'],
         ['Home address', '{thuy+emil+minh.a_st}', 'City / ZIP', '{thuy.a_cz}'],
         ['Lives with', 'both parents', 'Days', 'M T W Th F   7:30-5:00']], boldfirst=False)
    d.p()
    d.t([['', 'Parent / guardian 1', 'Parent / guardian 2'],
         ['Name', '{thuy.fl}', '{minh.fl}'],
         ['Home address', 'same', 'same'],
         ['Cell', '{thuy.ph}', '{minh.ph}'],
         ['E-mail', '{thuy.em}', '{minh.em}'],
         ['Employer', 'Wendell Nail & Spa', 'Ohio Comfort HVAC'],
         ['Work phone', '(419) 612-2088', '(419) 580-7700']])
    d.p()
    d.p('**People who may pick up and be called in an emergency** (two at least who are not the parents)')
    d.p('1. {lan.fl}, grandmother, {lan.addr}, phone {lan.ph}', style=None)
    d.p('2. Neighbor with key: see emergency card')
    d.h('Health', 2)
    d.p('Physician: Dr. {drg.fl}, Wendell Pediatrics, 210 Clinic Dr, Wendell. Office (419) 612-7300. Chart # {emil.mrn}')
    d.p('Dentist: Dr. {drk.fl}')
    d.p('Insurance company: Anthem      Member no.: {emil.hi}      Subscriber: {minh.fl}')
    d.p('Allergies: none known')
    d.p('Chronic conditions: {emil.dx}; parents send {emil.rx}, used at home only unless a permission slip is on file.')
    d.p('Diapers?  No      Naps?  Yes, with blanket "Mimi"      Language at home: Vietnamese and English')
    d.h('Emergency transportation', 2)
    d.p('[x] I GIVE permission to call the squad and transport my child to Marlow Memorial.    [ ] I DO NOT give permission')
    d.p('Parent signature: {thuy.fl}        Date: 8/28/2023')
    d.p('Reviewed yearly by parent:  TN 8/30/24')
    d.p('Administrator: {stur.fl}', italic=True)
    d.save()

def doc_emergency_cards():
    p = Pdf('Centers/Maple Street/Emergency cards room 4.pdf')
    cards = [
        [('b', '{adae.fl}'), ('', 'Born {adae.dobs}     Rm 4'), ('', '{adae+ngoz+chid.addr1}, Wendell'), ('', ''),
         ('', 'Mom: {ngoz.fl}  {ngoz.ph_d}'), ('', 'Dad: {chid.fl}  {chid.ph_d}'), ('', 'Also call: uncle {uche.fl} {uche.ph_d}'), ('', ''),
         ('b', 'ALLERGY!! {adae.dx2}, {adae.dx3}'), ('', 'Meds here: {adae.rx}, {adae.rx2}'), ('', 'Ins. Medical Mutual {adae.hi}'), ('', 'Dr {drm.l}  419-612-7300')],
        [('b', '{maso.fl}'), ('', 'Born {maso.dobs}     Rm 4'), ('', '{lpru+maso.addr1}, Harlan Bend'), ('', ''),
         ('', 'Mom: {lpru.fl}  {lpru.ph_d}'), ('', 'Dad: {cpru.fl}  SEE COURT PAPERS IN FILE'), ('', 'Also call: {bonn.fl} (gma) {bonn.ph_d}'), ('', ''),
         ('b', '{maso.dx^}'), ('', 'Meds here: {maso.rx} w/ spacer'), ('', 'Ins. Caresource {maso.hi}'), ('', 'Dr {drg.l}  419-612-7300')],
        [('b', '{jack.fl}'), ('', 'Born {jack.dobs}     Rm 4'), ('', '{kell+jack+tfen.addr1}, East Wendell'), ('', ''),
         ('', 'Mom: {kell.fl}  {kell.ph_d}'), ('', 'Dad: {tfen.fl}  {tfen.ph_d}'), ('', 'Also call: nobody else local'), ('', ''),
         ('b', 'Allergy: {jack.dx}'), ('', 'Meds here: none'), ('', 'Ins. UHC {jack.hi}'), ('', 'Dr {drt.l}  419-938-2000')],
        [('b', '{sofi.fl}'), ('', 'Born {sofi.dobs}     Rm 4'), ('', '{manu+sofi.addr1}, Wendell'), ('', ''),
         ('', 'Dad: {manu.fl}  {manu.ph_d}'), ('', 'Mom: deceased'), ('', 'Also call: {grac.fl} (aunt) {grac.ph_d}'), ('', ''),
         ('b', 'Hx of {sofi.dx}, call squad if > 5 min'), ('', 'Meds here: none'), ('', 'Ins. Medicaid {sofi.hi}'), ('', 'Dr {drm.l}  419-612-7300')]]
    for i, card in enumerate(cards):
        x, y = (40, 60) if i % 2 == 0 else (310, 60)
        y += 330 * (i // 2)
        p.box(x, y, 258, 300)
        yy = y + 26
        for kind, s in card:
            (p.b if kind else p.s)(x + 12, yy, s, 13 if kind and s.startswith('{') and s.endswith('.fl}') else 10)
            yy += 22
    p.s(40, 745, 'keep in red bag, goes outside with the class - {quin.fl} / {pence.fl}', 8)
    p.save()

def doc_allergy_list():
    d = Docx('Centers/Maple Street/Kitchen/ALLERGY LIST post inside cabinet.docx', 'Comic Sans MS', 12)
    d.p('ALLERGIES & SPECIAL DIETS', bold=True, center=True)
    d.p('Maple St kitchen - updated 4/1/25 by {hens.f} - DO NOT POST WHERE PARENTS CAN SEE', center=True)
    d.t([['Room', 'Who', 'Can\'t have', 'Give instead / what to do'],
         ['1 (toddlers)', '{opal.fi}', '{opal.dx}', '{opal.rx} milk, blue cup'],
         ['2', '{malc.fi}', '{malc.dx}', 'soy milk, no cheese days use sunbutter'],
         ['3', '{ezra.fi}', '{ezra.dx} - {ezra.tx}, mom sends everything', 'NOTHING from our kitchen'],
         ['4', '{adae.fi}', '{adae.dx2} and {adae.dx3}', '{adae.rx} in room 4 red bag + office'],
         ['4', '{pena.fi}', '{pena.dx}, {pena.dx2}', 'check hummus, buns, mayo'],
         ['4', '{levi.fi}', '{levi.dx}', 'rash only, no med'],
         ['5', '{nora.fi} (after school)', '{nora.dx}', 'own toaster, own snack bin']])
    d.p()
    d.p('No food allergies in the infant room right now. Ask {stur.f} before you swap anything.')
    d.save()

def doc_immunization():
    x = Xlsx('Centers/Maple Street/Health/Immunization tracker 2024-25.xlsx', 'Rooms 3-4')
    x.rows([['Little Acorns Maple - shot records'], ['ODH summary due 10/15. Dates from the doctor form. "ex" = exemption on file']], bold=(0,))
    vax = ['DTaP #4', 'Polio #3', 'MMR #1', 'Hib last', 'Hep B #3', 'Varicella', 'Flu 24-25']
    x.rows([['Child', 'DOB'] + vax + ['Physical exp.', 'note']], at=4, bold=(0,))
    data = [('adae', ['12/14/21', '6/11/21', '9/15/21', '12/14/21', '6/11/21', '9/15/21', '10/22/24'], '9/30/25', ''),
            ('maso', ['4/20/21', '10/6/20', '1/19/21', '4/20/21', '10/6/20', '1/19/21', ''], '2/14/25', 'OVERDUE physical, told mom 3/3'),
            ('jack', ['11/18/22', '5/2/22', '8/16/22', '11/18/22', '5/2/22', '8/16/22', '10/30/24'], '8/20/25', ''),
            ('sofi', ['3/8/22', '9/1/21', '12/1/21', '3/8/22', '9/1/21', '', ''], '12/5/25', 'dr letter: hold varicella'),
            ('pena', ['11/11/21', '5/20/21', '8/12/21', '11/11/21', '5/20/21', '8/12/21', 'ex'], '8/15/25', '{pena.dx2} allergy, no flu shot'),
            ('ezra', ['9/27/22', '3/30/22', '6/24/22', '9/27/22', '3/30/22', '6/24/22', '11/4/24'], '7/1/25', '{ezra.dx} clinic Columbus'),
            ('emil', ['6/24/22', '12/20/21', '3/22/22', '6/24/22', '12/20/21', '3/22/22', '10/22/24'], '3/31/26', '')]
    for i, (k, dates, phys, note) in enumerate(data):
        x.rows([['{%s.lf}' % k, '{%s.dobs}' % k] + dates + [phys, note]], at=5 + i)
        for v, dt in zip(vax, dates):
            if dt and dt != 'ex':
                rec(k, 'treatment', v)
    x.rows([['complete', None, 7, 7, 7, 7, 7, 6, 4]], at=13)
    x.save()

def doc_injury_pdf():
    p = Pdf('Centers/Maple Street/Injury reports/2025-03-11 Pruett M.pdf')
    p.b(180, 46, 'INCIDENT / INJURY REPORT', 15)
    p.s(54, 78, 'Child:'); p.b(90, 78, '{maso.fl}'); p.s(300, 78, 'Birth date:'); p.b(360, 78, '{maso.dob}'); p.s(450, 78, 'Room: 4')
    p.s(54, 96, 'Date & time: Tues. March 11, 2025, 10:22 am'); p.s(300, 96, 'Place: big playground, under the slide')
    p.line(54, 104, 558)
    p.b(54, 122, 'What happened')
    y = 138
    for s in ('{maso.f} and {foy.fl} were chasing. {maso.f} looked back and ran into the corner post of the slide. He was',
              'standing when {quin.fl} got to him. He cried right away. No loss of consciousness.'):
        p.s(54, y, s); y += 14
    p.b(54, y + 10, 'What kind of injury and where on the body')
    y += 26
    p.s(54, y, '1 in. {maso.dx2} over the left eyebrow, bleeding. Also {maso.dx4}.'); y += 14
    p.b(54, y + 10, 'First aid given and by whom')
    y += 26
    p.s(54, y, '{maso.tx3^}, {maso.tx2} 15 min ({quin.f}). {stur.f} called mom at 10:30, {lpru.ph_d}. Mom came 10:55.'); y += 14
    p.b(54, y + 10, 'Follow-up (fill in next day)')
    y += 26
    p.s(54, y, 'Mom says urgent care in Wendell, {maso.tx}, she gives {maso.rx2} at home. Back Wednesday'); y += 14
    p.s(54, y, 'with bandage. No running until Friday.'); y += 26
    p.s(54, y, 'Witness: {quin.fl}'); p.s(300, y, 'Also there: {pence.fl}'); y += 30
    p.s(54, y, 'Parent signature: {lpru.fl}'); p.s(300, y, 'Copy given to parent 3/12/25'); y += 20
    p.s(54, y, 'Administrator: {stur.fl}')
    p.save()

def doc_injury_mail():
    txt('Centers/Maple Street/Injury reports/FW Jack arm.eml', '''\
Return-Path: <{kell.em}>
From: "{kell.fl}" <{kell.em}>
To: maple@fourriversccc.org
Subject: Re: {jack.f} and his arm
Date: Thu, 17 Apr 2025 20:12:47 -0400
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Hi {stur.f}, thanks for calling so fast. Dr. {drt.l} looked at it and it was {jack.dx2}, he popped it
back in about two seconds and {jack.f} was fine. We did {jack.tx} for the evening anyway. No restrictions.
Please tell Miss {grubb.f} nobody is upset with her. {lily.f} has had it twice, it runs in the family!

Also {tfen.f} changed his number, for the card it's {tfen.ph_p} now.

{kell.f}
{kell.ph_p}

On Thu, Apr 17, 2025 at 3:05 PM Little Acorns Maple <maple@fourriversccc.org> wrote:

> {kell.f},
>
> As I said on the phone, {jack.f} was holding Miss {grubb.f}'s hand at the curb and dropped down
> to pick up a rock, and after that he would not use the left arm. We put it on a pillow and called
> you and {tfen.f} at 2:40. The written report will be in his cubby tomorrow.
>
> {stur.fl}
> Little Acorns Maple Street, 419-612-4130
''')

def doc_attendance():
    x = Xlsx('Centers/Maple Street/Attendance/Room 4 April 2025.xlsx', 'April')
    x.rows([['LITTLE ACORNS MAPLE STREET', None, None, 'Room 4 - Preschool', None, None, None, None, 'week 4/7 - 4/11']], bold=(0,))
    x.rows([['#', 'Name', 'Birthdate', 'Mon in', 'out', 'Tue in', 'out', 'Wed in', 'out', 'Thu in', 'out', 'Fri in', 'out', 'Wk hrs']], at=3, bold=(0,))
    data = [('adae', '7:45,4:50 7:40,4:45 7:50,5:00 7:45,4:50 7:45,4:30'), ('maso', '8:10,5:10 8:05,5:15 A, 8:10,5:05 8:00,5:00'),
            ('jack', '9:00,3:00 A, 9:00,3:00 A, 9:05,3:00'), ('sofi', '6:35,4:00 6:30,4:00 6:30,4:05 6:35,4:00 6:30,3:30'),
            ('pena', '8:00,4:30 8:00,4:30 8:00,4:30 8:00,4:30 A,'), ('levi', '7:30,5:30 S, S, S, S,'),
            ('foy', '8:30,4:00 8:30,4:00 8:30,4:00 8:30,4:00 8:30,4:00'), ('cast', '8:00,5:00 8:00,5:00 8:00,5:00 8:00,5:00 8:00,5:00')]
    hrs = [45.5, 36.2, 18.0, 46.9, 34.0, 10.0, 37.5, 45.0]
    for i, (k, s) in enumerate(data):
        cells = []
        for day in s.split(' '):
            cells += day.split(',')
        x.rows([[i + 1, '{%s.lf}' % k, None] + cells + [hrs[i]]], at=4 + i)
        if PEOPLE[k]['aff']:
            y, m, dd = map(int, PEOPLE[k]['data']['dob'].split('-'))
            c = x.ws.cell(row=4 + i, column=3, value=datetime.date(y, m, dd))
            c.number_format = 'yyyy-mm-dd'
            T('{%s.dobi}' % k)
    x.rows([[None, 'total', None, None, None, None, None, None, None, None, None, None, None, 273.1]], at=13)
    x.rows([['A = absent   S = sick.  {levi.f} out all week, {levi.dx2}, mom called {mkop.ph_d} ({mkop.f}). Room closed for bleaching Tue.']], at=15)
    x.save()

# ------------------------------------------------------------------ Harbor Street
def doc_med_permission():
    d = Docx('Centers/Harbor Street/Medication/Permission - Culpepper.docx', 'Times New Roman', 11)
    d.p('REQUEST FOR ADMINISTRATION OF MEDICATION', bold=True, center=True)
    d.p('One form for each medicine. To be kept with the medicine.', italic=True, center=True)
    d.t([['Box 1 - parent fills in'],
         ['Child\'s name\n{bran.fl}'],
         ['Date of birth\n{bran.dob}'],
         ['Name of medication\n{bran.rx} 400 mg / 5 mL'],
         ['Amount and time\n1 tsp at noon, with food. Keep in refrigerator.'],
         ['Reason\n{bran.dx}'],
         ['Start 3/31/2025     Stop 4/9/2025'],
         ['Parent signature and daytime telephone\n{heat.fl}      {heat.ph}']])
    d.p()
    d.t([['Box 2 - physician (prescriptions: the pharmacy label is enough)'],
         ['Dr. {drt.fl}, Marlow Family Care\n{bran.dx2^}, right. Finish all ten days.\nMay return to child care: yes, no fever since 3/29']])
    d.p()
    d.t([['Date', 'Time', 'Dose', 'Given by', 'Remarks'],
         ['3/31', '12:05', '1 tsp', '{strohm.f} S.', ''],
         ['4/1', '12:00', '1 tsp', '{strohm.f} S.', 'spit some out'],
         ['4/2', '12:10', '1 tsp', '{rajan.fl}', ''],
         ['4/3', '12:00', '1 tsp', '{strohm.f} S.', 'loose stool, told mom']])
    d.save()

def doc_med_log():
    txt('Centers/Harbor Street/Medication/med log april.txt', '''\
HARBOR ST  -  MEDICINE LOG  -  APRIL            (write it when you give it!!)

date   time    child                what                        how much   by
----   -----   ------------------   -------------------------   --------   ---
4/7    12:02   {bran.fl}   {bran.rx} (last 2 days)      1 tsp      KS
4/7     3:10   {remi.fl}       none today, {remi.rx} is only at home (mom asked again)
4/9    10:40   {ande.fl}      changed battery, left {ande.tx}            AR
4/9    12:00   {bran.fl}   {bran.rx} LAST DOSE          1 tsp      KS
4/14    9:15   {thos.fl}     {thos.rx}, parent form OK                KS
4/22   11:30   {owhe.fl}       {owhe.rx}  - NO FORM, not given, called mom {whee.ph_d}
4/24    2:20   {opal.fi}         {opal.rx}                1 tab w/ snack  AR

inhalers expire:   none at this site.   Epi: none at this site.
''')

def doc_signin():
    path = 'Centers/Harbor Street/Sign in/Toddler sign-in 2025-04-23.pdf'
    start(path)
    rows = [['Child', 'In', 'Brought by (sign)', 'Phone today', 'Out', 'Picked up by (sign)']]
    rows += [['{thos.fl}', '7:52', '{host.fl}', '{host.ph_d}', '4:31', '{host.f} H.'],
             ['{owhe.fl}', '8:05', '{whee.fl}', '{whee.ph_d}', '4:02', '{whee.fl}'],
             ['{lfer.fl}', '8:10', '{ferr.f} F', '{ferr.ph_d}', '3:15', '{ferr.fl}'],
             ['{aqua.fl}', '8:22', '{qual.fl}', 'same', '5:29', '{qual.fl}'],
             ['{lily.fl}', '8:58', '{tfen.fl}', '{tfen.ph_d}', '3:05', '{kell.fl}'],
             ['{pais.fl}', '9:15', '{ambe.fl}', '{ambe.ph_d}', '5:40', '{ambe.f} H'],
             ['{dunn.fl}', '9:20', 'grandpa', '', '12:10', 'grandpa']]
    flow = [Pp('HARBOR STREET EARLY LEARNING CENTER', 'Heading2'), Pp('Toddler room &nbsp;&nbsp; Wednesday 4/23/2025 &nbsp;&nbsp; Teachers: {strohm.fl}, {lyle.fl}'),
            Spacer(1, 10), TB(rows, [110, 38, 110, 90, 38, 118], fs=10),
            Spacer(1, 10), Pp('Please sign your FULL name and leave a number where we can reach you today. Head count 9:30 = 7, 12:30 = 6, 4:00 = 5')]
    pdf_flow(path, flow)

def doc_injury_log():
    x = Xlsx('Centers/Harbor Street/Injury log Q1.xlsx', 'Jan-Mar 2025')
    x.rows([['when', 'who', 'room', 'what / where', 'did what', 'told parent', 'dr?', 'serious (24h rpt)']], bold=(0,))
    x.rows([['1/8 9:40', '{bran.fi}', 'presch', '{bran.dx3}, door', '{bran.tx}', 'note', '', 'n'],
            ['1/29 3:15', '{owhe.fi}', 'todd', '{owhe.dx} by other child', 'washed, {owhe.tx}', 'call {whee.ph_7}', '', 'n'],
            ['2/13 10:05', '{remi.fi}', 'presch', '{remi.dx3}, hit table during transition', 'quiet corner', 'in person', '', 'n'],
            ['3/6 11:20', '{ande.fi}', 'presch', 'fell off trike, wrist', '{ande.tx4}, squad not called', 'call {sara.ph_7}', 'y - {ande.dx3}', 'Y rpt 3/7'],
            ['3/19 4:45', '{lfer.fi}', 'inf', '{lfer.dx2}, own nails', 'nails trimmed w/ ok of mom', 'in person', '', 'n']], at=2)
    x.rows([['5 in the quarter (9 in Q4)']], at=8)
    x.widths(12, 14, 8, 34, 26, 20, 20, 14)
    x.save()

def doc_room_moves():
    d = Docx('Centers/Room moves summer 2025.docx', 'Calibri', 12)
    d.h('Who moves up, June to August', 1)
    d.p('Both sites. Talk to the family two weeks ahead, visit the new room three times, then move.')
    d.h('Maple Street', 2)
    d.p('{malc.fl} turned three on {malc.dobl}. Room 2 to Room 3 the week of June 9. {grubb.f} will walk him over. {malc.dx^} card goes along.')
    d.p('{opal.fl} ({opal.dobl}) is small but ready, Room 1 to Room 2, July.')
    d.p('{levi.fl}, {levi.dobl}, leaves for kindergarten. Last day August 8.')
    d.h('Harbor Street', 2)
    d.p('{lily.fl} had her second birthday on {lily.dobl}; parents would like her to stay with {strohm.f} until fall. OK.')
    d.p('{thos.fl} ({thos.dobl}) to preschool when {remi.f} and {ande.f} leave, so that {jhos.f} can have a place.')
    d.p('{rajan.f} / {stur.f}, 5/1', italic=True)
    d.save()

# ------------------------------------------------------------------ inclusion
def doc_inclusion_plan():
    d = Docx('Centers/Harbor Street/Inclusion/Plan Remi C spring 2025.docx', 'Georgia', 11)
    d.h('Care & Inclusion Plan', 0)
    d.p('{remi.fl}  -  preschool room  -  DOB {remi.dobl}  -  Early Intervention ID {remi.mrn}')
    d.p('Meeting of January 30, 2025. Present: {heat.fl} (mother), {fors.fl}, {rajan.fl}, {whit.fl}, OTR/L, {kowal.fl}, CCC-SLP')
    d.h('Who {remi.f} is', 2)
    d.p('{remi.f} is five, loves letters, trains and being outside in any weather. {remi.f} was found to have {remi.dx} at 31 months and later '
        '{remi.dx2}. Services now:')
    for s in ('{remi.tx}, Mondays 9:30, 45 min, in the room ({whit.l})', '{remi.tx2}, Tu/Th 10:15, 30 min, pull-out ({kowal.l})', '{remi.tx3} at Bright Path clinic, afternoons, by family'):
        d.p(s, style='List Bullet')
    d.p('Sleep: family gives {remi.rx} at bedtime. Tired mornings happen after a bad night, mother will text {fors.f} (her number is {heat.ph_d}, mail {heat.em}).')
    d.p('Home: {heat+remi.addr}')
    d.h('Goals', 2)
    d.t([['Goal', 'What we do', 'Who', 'Check'],
         ['Moves from carpet to table in 3 min, 4 of 5 days', 'picture card, 2-min timer, same chair', 'all', 'tally on clipboard'],
         ['Asks for help with word, sign or card', 'wait 5 seconds, model', 'all', 'weekly note'],
         ['Stays with group on walk', 'holds loop of rope, job = caboose', '{strohm.f}', 'daily']])
    d.h('Safety', 2)
    d.p('Runs toward water and the loading dock. Gate latch checked before we go out. If missing more than two minutes: 911, then mother, then center office.')
    d.p('Agreed: {heat.fl} 1/30/25')
    d.save()

def doc_therapy_notes():
    txt('Centers/Harbor Street/Inclusion/itinerant notes Anders.txt', '''\
Regional Hearing & Vision Services -- classroom visits, Harbor Street
Student: {ande.fl!}     DOB: {ande.dob}     our file: {ande.mrn}
Dx: {ande.dx2} (moderate-severe)

2025-02-04  40 min.  {ande.tx^} on, both working on Ling check. {ande.tx2} transmitter not charged, showed {strohm.f} where it goes.
            He said "my turn truck" twice.
2025-02-18  Absent (ENT).
2025-03-04  30 min.  Right mold too tight, red ear. Wrote to Dad at {erik.em}; audiology ({stav.l}) can see him 3/12.
2025-03-18  45 min.  New mold. Wrist in a {ande.tx4} since the trike, so signing is one-handed, still cheerful. {ande.tx3^} carry-over: /s/ blends.
2025-04-01  Talked with {erik.f} and {sara.f} at drop-off about kindergarten. They want {aldr.fl}'s building. Call mom at
            {sara.ph_d} before the transition meeting, dad travels ({erik.ph_d}).
''')

def doc_consult_mail():
    txt('Centers/Harbor Street/Inclusion/Kaiden - summer plan thread.eml', '''\
From: {mabry.fl} <smabry@fourriversccc.org>
To: {fors.fl} <mforsythe@fourriversccc.org>
Date: Fri, 2 May 2025 16:20:11 -0400
Subject: Re: {kaid.f}, summer
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii

See below from mom. I told her we'd need the med form with the NEW name on
it before June 9, the one we have says {kaid.rx2} and the bottle will say the other.
He turned 9 in January so he moves to the big kids' room - can you come watch?
{mabry.f}

---------- Forwarded message ---------
From: {tiff.fl} <{tiff.em}>
Date: Fri, May 2, 2025 at 12:44 PM
Subject: {kaid.f}, summer
To: <afterbell@fourriversccc.org>

Hi Miss {mabry.f} its {kaid.f}s mom. so the dr. put him on the long {kaid.rx} one
for his {kaid.dx}, he takes it at breakfast so you guys wont have to give the 3 oclock
one anymore. if he doesnt eat snack thats why. Text me anytime {tiff.ph_w}, cant
answer calls on the line.
{tiff.f}
''')

# ------------------------------------------------------------------ Camp Tamarack
def doc_camp_csv():
    rows = [['Reg #', 'Submitted', 'Camper Last', 'Camper First', 'Camper DOB', 'Sessions', 'Parent', 'Parent Email', 'Parent Cell', 'Billing Address', 'Card', 'Card Number', 'Exp', 'Charged', 'Promo']]
    for no, when, kid, par, ses, brand, exp, amt, promo in (
            ('CT25-0031', '2025-03-03 20:14', 'gray', 'bkes', '1;2;4', 'VISA', '09/27', '840.00', 'EARLYBIRD'),
            ('CT25-0032', '2025-03-03 20:21', 'pipe', 'bkes', '1;2', 'VISA', '09/27', '504.00', 'SIBLING'),
            ('CT25-0038', '2025-03-05 06:48', 'arju', 'priy', '3', 'MC', '01/28', '280.00', ''),
            ('CT25-0044', '2025-03-09 13:02', 'oliv', 'step', '2;3', 'DISC', '11/26', '560.00', ''),
            ('CT25-0045', '2025-03-09 13:09', 'nora', 'step', '2;3', 'DISC', '11/26', '504.00', 'SIBLING'),
            ('CT25-0051', '2025-03-17 22:30', 'sivi', 'ivin', '4', 'MC', '06/29', '280.00', '')):
        rows.append([no, when, '{%s.cl}' % kid, '{%s.cf}' % kid, '{%s.dobi}' % kid, ses, '{%s.fl}' % par, '{%s.em}' % par, '{%s.ph_d}' % par,
                     '{%s.addr}' % par, brand, '{%s.cardx}' % par, exp, amt, promo])
    csvf('Camp Tamarack/2025/Registrations/camp_orders_export.csv', rows, quoting=csv.QUOTE_ALL, bom=True)

def doc_camp_phone():
    txt('Camp Tamarack/2025/Registrations/phone ins - type these in.txt', '''\
{lind.f} - these came over the phone, the web thing was down Thurs. Please key them and then DELETE this.  -- {mabry.f}

1)
{tgam.fl}, b. {tgam.dobs}, going into 5th. Session 1 and 3.
Dad {gamb.fl}  {gamb.ph_d}
Visa {gamb.card}   exp 4/28   code on back he'll give when you call
no health problems

2)
{gavin.fl}, {gavin.dobs}. Session 3 only. Same cabin as {gray.fl} if you can
Mom {most.fl} {most.ph_d}, paying with a check

3)
not new: {jkes.fl} called ({jkes.ph_d}), {pipe.f} has to leave session 2 on Thursday, {bkes.f} will get her at the lodge
''')

def doc_camp_health():
    p = Pdf('Camp Tamarack/2025/Health forms/Ramaswamy Arjun health history.pdf')
    p.b(54, 46, 'Camp Tamarack', 18); p.s(54, 62, 'Camper Health History - to be filled in by parent', 10)
    p.c.line(306, 792 - 76, 306, 792 - 640)
    L = [('b', 'CAMPER'), ('', '{arju.fl}'), ('', 'born {arju.dobl}'), ('', 'Age at camp 9    Session 3'), ('', ''),
         ('b', 'PARENT'), ('', '{priy.fl}'), ('', '{priy+arju.a_st}'), ('', '{priy.a_csz}'), ('', 'cell {priy.ph}'), ('', '{priy.em}'), ('', ''),
         ('b', 'INSURANCE'), ('', 'Cigna'), ('', 'member ID {arju.hi}'), ('', ''),
         ('b', 'DOCTOR'), ('', '{drm.fl}, MD'), ('', 'Wendell Pediatrics (419) 612-7300'), ('', 'Dentist: none yet')]
    R = [('b', 'HEALTH HISTORY   (check and explain)'), ('', '[x] {arju.dx}'), ('', '     since age 3, worse with grass'), ('', '[ ] seizures   [ ] diabetes   [ ] bed wetting'),
         ('', '[x] surgery:  {arju.dx3}, 2022'), ('', '[x] allergic to:  {arju.dx2}'), ('', ''),
         ('b', 'MEDICINE COMING TO CAMP'), ('', '{arju.rx} 44 mcg'), ('', '     2 puffs a.m. and p.m.'), ('', '{arju.rx2}'), ('', '     before running, self-carries'), ('', ''),
         ('b', 'MAY WE GIVE (over the counter)'), ('', '[x] sunscreen  [x] calamine  [ ] ibuprofen'), ('', ''),
         ('b', 'ANYTHING ELSE'), ('', 'Vegetarian. Shy in new groups.'), ('', 'First time away overnight.')]
    for x, col in ((54, L), (318, R)):
        y = 92
        for k, s in col:
            (p.b if k else p.s)(x, y, s, 10)
            y += 20
    p.s(54, 670, 'Signature of parent:  {priy.fl}        4/2/2025')
    p.s(54, 690, 'Reviewed: {petr.fl}, RN, camp nurse     4/16')
    p.save()

def doc_cabins():
    x = Xlsx('Camp Tamarack/2025/Cabins session 2-3 DRAFT.xlsx', 'cabins')
    x.rows([['OTTER (boys) - {nord.f}', None, None, None, 'CHICKADEE (girls) - {pell.f}']], bold=(0,))
    x.rows([['camper', 'bday', 'watch for', None, 'camper', 'bday', 'watch for']], at=2, bold=(0,))
    left = [('{gray.fl}', '{gray.dobp}', ''), ('{arju.fl}', '{arju.dobp}', '{arju.dx}, {arju.dx2}'), ('{sivi.fl}', '{sivi.dobp}', '{sivi.dx} (on the bus) {sivi.rx} ok'),
            ('{gavin.fl}', '{gavin.dobp}', 'homesick last yr'), ('{dmon.fl}', '{dmon.dobp}', 'only gparents pick up')]
    right = [('{oliv.fl}', '{oliv.dobp}', '{oliv.dx} - {oliv.rx} w/ nurse, snacks 10 + 3'), ('{nora.fl}', '{nora.dobp}', '{nora.dx}'),
             ('{pipe.fl}', '{pipe.dobp}', ''), ('{tgam.fl}', '{tgam.dobp}', ''), ('{zari.fl}', '{zari.dobp}', 'top bunk please')]
    x.rows(left, at=3)
    x.rows(right, at=3, col=5)
    x.rows([['5 of 8 beds', None, None, None, '5 of 8 beds']], at=12)
    x.widths(22, 10, 32, 3, 22, 10, 40)
    x.save()

def doc_counselor_app():
    d = Docx('Camp Tamarack/2025/Staff applications/Nordstrom C.docx', 'Verdana', 10)
    d.p('Camp Tamarack  *  Summer Staff Application', bold=True, center=True)
    d.p('Position: Counselor, boys      Pay: $13.25      Dates: June 9 - August 8')
    d.p('**Name** {nord.fl}    **Birthday** {nord.dobl}')
    d.p('**Home address** {nord.addr}')
    d.p('**Phone** {nord.ph_p}    **E-mail** {nord.em}')
    d.p('**Driver\'s license** Ohio {nord.dl}, no points')
    d.h('Tell us about yourself', 3)
    d.p('I am a junior at Marlow State in middle childhood education. I was a camper here for six summers and a CIT in 2019, when {lind.f} '
        'let me run the canoe relay. I can lifeguard (Red Cross, until May 2026) and I play a little guitar.')
    d.h('References', 3)
    d.t([['Name', 'How they know you', 'Telephone (work)'],
         ['Prof. {march.fl}', 'advisor', '(419) 618-3300 ext. 9'],
         ['{aldr.fl}', 'student teaching, principal', '(419) 612-5520']])
    d.p()
    d.p('Office: interview 1/28 PL  -  hire  -  fingerprints 2/20  -  ref. called 2/3, both good', italic=True)
    d.save()

# ------------------------------------------------------------------ custody and pick-up
def doc_attorney():
    d = Docx('Centers/Maple Street/Custody/Pomeroy letter re Pruett.docx', 'Garamond', 12)
    d.p('POMEROY & DAHL, LPA', bold=True)
    d.p('Attorneys at Law   -   19 Court Square, Wendell, Ohio 44851   -   (419) 612-8100')
    d.p('April 3, 2025')
    d.p('{stur.fl}, Administrator\nLittle Acorns Maple Street')
    d.p('In re: {lpru.l} v. {lpru.l}, Marlow C.P. No. 24 DR 0317')
    d.p('Dear Ms. {stur.l}:')
    d.p('I represent {lpru.fl} of {lpru.addr}. Enclosed is a certified copy of the order that Magistrate {vasek.fl} filed on March 31, 2025. '
        'Please put it in the files of both children, {maso.fl} (born {maso.dobl}) and {hadl.fl} (born {hadl.dobl}), and tell the staff who open the door.')
    d.p('The order does three things that concern you:')
    d.p('The father, {cpru.fl} (DOB {cpru.dob}), last known at {cpru.addr}, may not remove the children from school or day care.', style='List Number')
    d.p('His time is Saturdays from ten to two at the visitation center, supervised.', style='List Number')
    d.p('Either parent may receive reports. He may telephone you for them; his number on the affidavit is {cpru.ph}.', style='List Number')
    d.p('If he comes to the center, call the Wendell police and then my client at {lpru.ph}. {krantz.fl}, guardian ad litem, may visit at any hour.')
    d.p('Very truly yours,')
    d.p('{pomer.fl}')
    d.p('Encl. (certified by {sayre.fl}, Clerk)')
    d.save()

def doc_pickup_rtf():
    rtf('Afterbell/Pick-up/Authorization Monroe.rtf', '''\
# PICK-UP AUTHORIZATION
Afterbell Club at Lincoln Elementary

I, {kmon.fl}, parent of {dmon.fl} (birthday {dmon.dob}), give permission for the people below to take my child from the Club. They know they will be asked for a photo ID.

Name:\t{rmon.fl}
Relation:\tgrandfather
Tel:\t{rmon.ph}
OH license:\t{rmon.dl}

Name:\t{vwad.fl}
Relation:\tgrandfather's friend, drives him
Tel:\t{vwad.ph}
OH license:\t{vwad.dl}

NOT allowed to pick up: nobody else, please, not even if they call and say I said so.

My own number at night shift is {kmon.ph}, text first.

Signed {kmon.fl}, March 24, 2025
IDs looked at and copied: {mabry.f} 3/25
''')

def doc_custody_thread():
    txt('Centers/Maple Street/Custody/FW pickup friday.eml', '''\
From: {stur.fl} <bsturgill@fourriversccc.org>
To: {ostr.fl} <mostrander@fourriversccc.org>
Subject: FW: pickup friday
Date: Fri, 4 Apr 2025 09:33:20 -0400
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

{ostr.f}, see the two mails under this. Order is in the file as of this
morning. I have told {quin.f} and {pence.f}, photo of dad is inside the office door.
What do I answer him, or do I?
{stur.f}

-----Original Message-----
From: {cpru.fl} <{cpru.em}>
Sent: Friday, April 4, 2025 7:58 AM
To: maple@fourriversccc.org
Subject: pickup friday

I will be getting {maso.f} and {hadl.f} today at 3. I am there father and I am on the
birth certificate. I moved out of {cpru.addr1}, staying w a friend. Call me at
{cpru.ph_d} if theres a problem but there better not be one.

-----Original Message-----
From: {lpru.fl} <{lpru.em}>
Sent: Thursday, April 3, 2025 9:15 PM
To: {stur.fl}
Subject: please read - court

Hi {stur.f}, {pomer.l}'s office is sending you the papers but just so you know before
tomorrow, {cpru.f} is not allowed to take the kids any more. My mom ({bonn.fl}) is
picking up both at 3:30. If {maso.f} wheezes his {maso.rx} is in the front pocket.
{lpru.f}   {lpru.ph_p}
''')

def doc_affidavit():
    path = 'Centers/Maple Street/Custody/Whitacre grandparent affidavit.pdf'
    start(path)
    J = dict(leading=17, spaceAfter=9)
    flow = [Pp('GRANDPARENT CARETAKER AUTHORIZATION AFFIDAVIT', 'Heading3', alignment=1), Pp('State of Ohio, County of Marlow, ss:', **J),
            Pp('{deni.fl}, being first duly sworn, says that she was born on {deni.dobl}, resides at {deni+east.addr}, can be reached by telephone at {deni.ph_d}, '
               'and holds Ohio driver license number {deni.dl}.', **J),
            Pp('She is the grandmother of {east.n}, born {east.dobl}, who has lived with her without a break since August 19, 2024. The child\'s mother, '
               '{ashl.fl}, born {ashl.dobl}, has been in {ashl.tx} since that date and her whereabouts are otherwise not known to affiant. '
               'The father is not known.', **J),
            Pp('The child was diagnosed with {east.dx} and sees Dr. {drg.fl} every three months. Affiant consents to his care at the Little Acorns center, '
               'to emergency treatment, and to his enrolment in preschool, and will tell the center at once if this authority ends.', **J),
            Spacer(1, 20), Pp('__________________________<br/>{deni.fl}'), Spacer(1, 16),
            Pp('Sworn to before me and subscribed in my presence this 5th day of September, 2024.'), Spacer(1, 14), Pp('{eiler.fl}, Notary Public')]
    pdf_flow(path, flow, m=80)

# ------------------------------------------------------------------ HR
def doc_newhire():
    d = Docx('HR/New hires/Yousefi S - new hire sheet.docx', 'Arial', 10)
    d.p('NEW HIRE SHEET', bold=True)
    d.p('to be filled in by {pitz.f} on day one, then lock it up', italic=True)
    d.t([['EMPLOYEE', '{yous.fl}', 'START', '4/14/2025'],
         ['SITE', 'Harbor Street, asst. teacher', 'RATE', '$15.10'],
         ['HOME', '{yous.addr}', 'SUPERVISOR', '{rajan.fl}'],
         ['CELL', '{yous.ph_d}', 'E-MAIL', '{yous.em}'],
         ['BIRTH DATE', '{yous.dob0}', 'SSN', '{yous.ssn}']], boldfirst=False)
    d.p()
    d.p('I-9 documents seen (List A)')
    d.t([['Document', 'Issued by', 'Number', 'Expires'],
         ['Passport', 'Afghanistan', '{yous.pp}', '11/2/2027'],
         ['Permanent Resident Card', 'USCIS', '{yous.gid}', '6/30/2033']])
    d.p()
    d.p('W-4 single, 0.   IT-4 done.   School district 7401.   Direct deposit: will bring form.')
    d.p('Fingerprints 4/2, FBI not back yet: may not be alone with children.')
    d.p('Signed for employer: {pitz.fl}')
    d.save()

def doc_roster():
    x = Xlsx('HR/Staff roster w emergency contacts.xlsx', 'active')
    x.rows([['STAFF ROSTER'], ['as of 4/1/25 - confidential - C.A.P.']], bold=(0,))
    x.rows([['Site', 'Job', 'Last', 'First', 'Street', 'Town / zip', 'Cell', 'In case of emergency', 'their #', 'Hired']], at=4, bold=(0,))
    d = [('Maple', 'Lead, Rm 2', 'bcol', '{rcol.fl} (mother)', '{rcol.ph_d}', '8/2021'),
         ('Maple', 'Float', 'mtea', '{jtea.fl} (wife)', '{jtea.ph_d}', '1/2023'),
         ('Maple', 'Lead, Rm 3', 'ziel', '{mzie.fl}, dad', '{mzie.ph_d}', '6/2022'),
         ('Harbor', 'Lead, infants', 'rowe', 'none given', '', '9/2020'),
         ('Harbor', 'Cook', 'aber', '{daber.fl}, husband', '{daber.ph_d}', '3/2009'),
         ('Afterbell', 'Aide', 'triv', '', '', '10/2024'),
         ('Harbor', 'Asst, preschool', 'lyle', 'call work first', '', '2/2022')]
    for i, (site, job, k, em, ph, hired) in enumerate(d):
        x.rows([[site, job, '{%s.cl}' % k, '{%s.cf}' % k, '{%s.a_st}' % k, '{%s.a_cz}' % k, '{%s.ph_d}' % k, em, ph, hired]], at=5 + i)
    x.rows([['headcount', 7, '(directors and office not on this sheet)']], at=13)
    x.widths(10, 16, 14, 12, 24, 20, 14, 24, 14, 9)
    x.save()

def doc_workerscomp():
    d = Docx('HR/Injury on the job/Zielinski 3-18.docx', 'Calibri', 11)
    d.p('MEMO', bold=True)
    d.p('To:\t{ostr.fl}\nFrom:\t{pitz.fl}\nDate:\tMarch 24, 2025\nAbout:\tBWC claim, {ziel.fl}')
    d.p('On Tuesday the 18th {ziel.f} lifted a cot with a sleeping child\'s backpack still on it and felt something go in her lower back. {mtea.fl} helped her sit down. '
        'She finished the day, which we should not have let her do.')
    d.p('She went to Marlow Occupational Health on Wednesday. The sheet says {ziel.dx}. They gave her {ziel.rx} for the night and {ziel.rx2}, and '
        '{ziel.tx} twice a week for four weeks. No lifting over ten pounds until April 16.')
    d.p('For the FROI-1 you asked for: date of birth {ziel.dobl}, Social Security {ziel.ssns}, home address {ziel.addr}, telephone {ziel.ph}. '
        'Average weekly wage $588.')
    d.p('I put her on the front desk mornings. {stur.f} agrees.')
    d.p('CAP')
    d.save()

def doc_dd_mail():
    txt('HR/Payroll/direct dep change - Rowe.eml', '''\
Delivered-To: payroll@fourriversccc.org
From: {rowe.fl} <{rowe.em}>
To: payroll@fourriversccc.org
Subject: new bank acct
Date: Mon, 31 Mar 2025 18:06:02 -0400
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Hi {wentz.f},=20

I closed my old account, can you send my check to this one starting with the=
 4/11 pay?

Heartland Credit Union
routing ''' + aba('24128065') + '''
account {rowe.bank}  (checking)

I also moved last month, it=E2=80=99s {rowe.addr3} now.=20
Cell is the same {rowe.ph_p}.

Thanks!!
{rowe.f}
''')

def doc_van():
    rows = []
    for k, lic, exp, phys, note in (('stod', 'CDL-B, P', '06/24/2027', '02/11/2025', 'Van 1, Lincoln route'), ('metz', 'Class D', '01/09/2026', '10/02/2024', '{metz.dx} - doctor letter each year, next 10/25')):
        rows.append('<tr><td><b>{%s.fl}</b><br>b. {%s.dob0}</td><td>%s<br>{%s.dl}<br>exp %s</td><td>%s</td><td>{%s.ph_d}</td><td>%s</td></tr>' % (k, k, lic, k, exp, phys, k, note))
    write('HR/Transport/van drivers.htm', '''<html>
<head><title>Van drivers</title></head>
<body bgcolor="#ffffff">
<h3>Van drivers 2024-25</h3>
<table border="1" cellpadding="4">
<tr><th>Driver</th><th>License</th><th>Physical</th><th>Home / cell</th><th>Remarks</th></tr>
''' + '\n'.join(rows) + '''
</table>
<p>Substitute: {lind.fl}, ask at the camp office.<br>
Insurance carrier wants the MVR on each driver every January. Done 1/15 ({pitz.f}).</p>
</body></html>
''')

def doc_payroll():
    L = []
    data = [('bcol', 80.00, '1384.00', '1102.18'), ('mtea', 76.50, '1147.50', '948.02'), ('ziel', 72.00, '1176.00', '961.77'), ('rowe', 80.00, '1424.00', '1129.40'),
            ('aber', 64.00, '1088.00', '897.31'), ('triv', 38.25, '554.63', '483.90'), ('lyle', 80.00, '1256.00', '1017.66'), ('pell', 12.00, '159.00', '144.85')]
    for i, (k, h, g, n) in enumerate(data):
        nm = (PEOPLE[k]['l'] + ', ' + PEOPLE[k]['f'])
        L.append('%04d  ' % (1107 + 13 * i) + '{%s.lf!}' % k + ' ' * (24 - len(nm)) + '{%s.ssn}' % k + '%9.2f%11s%11s' % (h, g, n))
        L.append('      BIRTH {%s.dob0}   FED S-0   OH   ' % k + ('DD ' + '{%s.bank}' % k if 'bank' in PEOPLE[k]['data'] else 'LIVE CHECK'))
    txt('HR/Payroll/register pp08.txt', '''\
                         FOUR RIVERS CHILD CARE CONNECTION
PAYROLL REGISTER                PERIOD 03/30/25 - 04/12/25           CHECK DATE 04/18/25

EMP#  NAME                    SOC SEC NO     HOURS      GROSS        NET
----  ----------------------  -----------   ------  ---------  ---------
''' + '\n'.join(L) + '''

TOTAL EMPLOYEES   8                        502.75    8189.13    6685.09
*** END OF REPORT ***
''', nl='\r\n')

# ------------------------------------------------------------------ food programme
def doc_income_form():
    path = 'Food Program/Income forms FY25/Sandoval.pdf'
    start(path)
    flow = [Pp('Child and Adult Care Food Program', 'Heading3'), Pp('<b>Income Eligibility Application - Child Care Centers</b> &nbsp; October 2024 to September 2025'), Spacer(1, 8),
            Pp('<b>Part 1.</b> Children in care at this center'),
            TB([['Name', 'Age', 'Birth date', 'Foster?'], ['{isab.fl}', '4', '{isab.dob0}', 'no'], ['{dieg.fl}', '3', '{dieg.dob0}', 'no']], [200, 50, 120, 80]), Spacer(1, 8),
            Pp('<b>Part 2.</b> If anyone in the household gets SNAP, OWF or FDPIR, write the case number:  <b>{rosa.gid}</b>'), Spacer(1, 8),
            Pp('<b>Part 3.</b> Everybody in the household and their income (skip if you wrote a case number)'),
            TB([['Name', 'Earnings', 'How often', 'Child support, pension, other'], ['{rosa.fl}', '$612', 'every 2 wks', '0'], ['{isab.fl}', '', '', ''], ['{dieg.fl}', '', '', '']], [180, 80, 90, 150]), Spacer(1, 8),
            Pp('<b>Part 4.</b> Signature and last four digits of Social Security number'),
            Pp('I certify that all information on this application is true.'), Spacer(1, 6),
            Pp('Sign: <i>{rosa.fl}</i> &nbsp;&nbsp; Print name: {rosa.n} &nbsp;&nbsp; Date: 10/7/24'),
            Pp('Address: {rosa+isab+dieg.addr} &nbsp;&nbsp; Phone: {rosa.ph}'), Pp('SSN: XXX-XX-5518 &nbsp; [ ] I do not have one'), Spacer(1, 14),
            Pp('<i>Center use: categorically eligible - FREE. Determined by {hens.fl} 10/9/24. Good through 10/31/25.</i>')]
    pdf_flow(path, flow)

def doc_special_diet():
    d = Docx('Food Program/Special diets/Tate E - medical statement.docx', 'Times New Roman', 11)
    d.p('Medical Statement for Children with Special Dietary Needs', bold=True, center=True)
    d.p('PART A  (parent)')
    for lab, v in (('Name of child', '{ezra.fl}'), ('Date of birth', '{ezra.dobl}'), ('Name of parent', '{ctat.fl}'), ('Mailing address', '{ctat.addr}'), ('Daytime phone', '{ctat.ph}')):
        d.p(lab + ':')
        d.p('\t' + v)
    d.p('PART B  (licensed physician)')
    d.p('1. Disability or medical condition and why it restricts the diet')
    d.p('\t{ezra.dx}. Can not break down phenylalanine; must avoid nearly all protein foods and aspartame.')
    d.p('2. Major life activity affected')
    d.p('\tEating, brain development')
    d.p('3. Diet')
    d.p('\t{ezra.tx^}, formula from home at 10 and 2. Free: fruit, most vegetables, special pasta. Omit: meat, milk, cheese, egg, nuts, beans, regular bread.')
    d.p('Signature  {drm.fl}, MD          8/26/24          (419) 612-7300')
    d.save()

# ------------------------------------------------------------------ Afterbell
def doc_forms_responses():
    x = Xlsx('Afterbell/Afterbell Club 2025-26 sign-up (Responses).xlsx', 'Form Responses 1')
    x.rows([['Timestamp', 'Your email', 'Your name', 'Best number to text', 'Where do you live? (street, town)', 'Child\'s first and last name', 'Child\'s birthday', 'Grade in fall',
             'Which days?', 'Any medical stuff we should know? Medications?', 'Shirt size']], bold=(0,))
    d = [('4/7/2025 9:12:44', 'tiff', 'kaid', '4', 'all five', '{kaid.dx}. was {kaid.rx2} at 3:00, will change', 'YM'),
         ('4/7/2025 12:30:05', 'andr', 'zari', '4', 'M W F', 'no', 'YL'),
         ('4/8/2025 21:47:19', 'mari', 'cami', '2', 'all five', 'none', 'YS'),
         ('4/10/2025 6:02:58', 'kmon', 'dmon', '3', 'M-Th', 'n/a', 'YM'),
         ('4/11/2025 15:20:33', 'most', 'gavin', '5', 'Tu Th', '', 'AS')]
    for i, (ts, par, kid, gr, days, med, size) in enumerate(d):
        home = '{%s+%s.addr2}' % (par, kid) if 'addr' in PEOPLE[par]['data'] else ''
        x.rows([[ts, '{%s.em}' % par, '{%s.fl}' % par, '{%s.ph_x}' % par if i % 2 else '{%s.ph_d}' % par, home, '{%s.fl}' % kid, '{%s.dob}' % kid, gr, days, med, size]], at=2 + i)
    x.save()

def doc_pickup_list():
    txt('Afterbell/Pick-up/who gets who SPRING.txt', '''\
>> WHO GETS WHO << taped in the closet, don't leave on desk

{zari.fl} ....... dad ({andr.f}) M/W/F by 5:30. dads cell {andr.ph_d}
{kaid.fl} .. mom or the lady from her work, {tiff.f} texts first {tiff.ph_d}
{dmon.fl} ....... ONLY {rmon.f} + {vwad.fl}, see paper. {rmon.ph_d}
{cami.fl} .... {hect.f} till 5, {hect.ph_d}. Mom works nights dont call her in the daytime
{gavin.fl} ...... wk A mom {most.ph_7} / wk B dad {stev.ph_7}  (both 419)
{jayc.fl} .... walks home w/ note on file. mom {tash.ph_d}
''')

def doc_late_pickup():
    d = Docx('Afterbell/Late pick-ups.docx', 'Calibri', 11)
    d.p('Late pick-up record, Afterbell Club (closes 6:00, $1 a minute after 6:05)', bold=True)
    d.t([['Date', 'Child', 'Came for child at', 'Who / called?', 'Fee', 'Paid'],
         ['2/4', '{zari.il}', '6:22', 'Mr. {andr.l}. Car trouble, called from {andr.ph_d}', '$17', 'y'],
         ['2/20', '{jayc.il}', '6:40', 'left message for {tash.f} at {tash.ph_d}, aunt came', '$35', 'n'],
         ['3/12', '{gavin.il}', '6:15', '{stev.fl} thought it was wk A. his no. {stev.ph_d}', '$10', 'y'],
         ['3/12', '{foy.il}', '6:09', 'mom', '$4', 'y'],
         ['4/22', '{jayc.il}', '6:31', 'no answer', '$26', 'n']])
    d.p('Three in a semester = talk with {mabry.fl}.')
    d.save()

# ------------------------------------------------------------------ finance and the office
def doc_nsf():
    x = Xlsx('Finance/Returned drafts 2025.xlsx', 'NSF')
    x.rows([['Tuition drafts that came back'], ['{wentz.f} updates Fridays']], bold=(0,))
    x.rows([['family', 'acct drawn on', 'bank', 'amount', 'returned', 'code', 'how we told them', 'ok now?']], at=3, bold=(0,))
    x.rows([['{hartm.lf}', '{hartm.bank}', 'Marlow Natl', 212.00, '1/10', 'R01', 'letter to {hartm.addr3}', 'paid cash 1/17'],
            ['{bosl.lf}', '{bosl.bank}', 'Heartland CU', 188.50, '2/7', 'R01', 'called {bosl.ph_d}', 'redeposited'],
            ['{whal.lf}', '{whal.bank}', '5th & Main', 424.00, '2/7', 'R02 closed', 'called {whal.ph_d}, voicemail full', 'NO - collections?'],
            ['{manu.lf}', '{manu.bank}', 'Saltfork S&L', 96.00, '3/14', 'R03', 'in person', 'typo, fixed']], at=4)
    x.rows([['total', None, None, 920.50], ['fees charged $25 x 3', None, None, 75.00]], at=9)
    x.widths(20, 16, 14, 10, 10, 11, 36, 18)
    x.save()

def doc_autopay():
    write('Finance/Tuition autopay/autopay_confirm_20250320.html', '''<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Autopay enrollment - print view</title>
<style>dt{font-weight:bold;margin-top:8px} dd{margin-left:0}</style></head>
<body><h1>Thank you, {manu.f}!</h1>
<p>You are signed up for weekly tuition drafts. Print this page for your records.</p>
<dl>
<dt>Account holder</dt><dd>{manu.fl}</dd>
<dt>For</dt><dd>{sofi.fl} (Maple Street, Room 4)</dd>
<dt>Billing address</dt><dd>{manu.a_st}<br>{manu.a_csz}</dd>
<dt>Phone</dt><dd>{manu.ph}</dd>
<dt>Bank routing no.</dt><dd>''' + aba('24127430') + '''</dd>
<dt>Bank account no.</dt><dd>{manu.bank}</dd>
<dt>Draft day</dt><dd>Fridays, beginning 03/28/2025</dd>
</dl>
<p><small>Confirmation FR-20250320-00217</small></p></body></html>
''')

def doc_contact_update():
    path = 'Centers/Maple Street/Mail/Contact change form.eml'
    start(path)
    import base64
    body = T('''Website form "Change my contact info"

Parent: {most.fl}
Child: {gavin.fl} (Afterbell)
Old phone: {most.ph_d}
Other parent: {stev.fl}, {stev.ph_d}
E-mail: {most.em}
Message: We are divorced since January so please send everything twice. {gavin.f}'s birthday on your bus list is wrong, it is {gavin.dobl}. Thanks!
''')
    html = '<html><body><table>' + ''.join('<tr><th align="left">%s</th><td>%s</td></tr>' % tuple(x.split(': ', 1)) for x in body.split('\n') if ': ' in x) + '</table></body></html>'
    b64 = base64.b64encode(html.encode()).decode()
    b64 = '\n'.join(b64[i:i + 76] for i in range(0, len(b64), 76))
    msg = '''From: "Four Rivers website" <no-reply@fourriversccc.org>
To: office@fourriversccc.org
Reply-To: %s
Subject: [form] Change my contact info
Date: Tue, 8 Apr 2025 11:02:37 +0000
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="=_form_7731"

--=_form_7731
Content-Type: text/plain; charset=utf-8

%s
--=_form_7731
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

%s
--=_form_7731--
''' % (T('{most.em}'), body, b64)
    with open(os.path.join(SHARE, path), 'wb') as fh:
        fh.write(msg.encode('utf-8'))

# ------------------------------------------------------------------ no personal data
def doc_sick_policy():
    d = Docx('Admin/Policies/Sick child policy rev 2024.docx')
    d.h('When to keep your child at home', 1)
    d.p('We follow the communicable disease chart posted in each room. A child will be sent home with any of the following:')
    for s in ('Temperature of 100.4 or higher with another sign of illness', 'Diarrhea more than once in 24 hours', 'Vomiting', 'Untreated lice, scabies or ringworm',
              'Rash with fever', 'Redness or discharge of the eye'):
        d.p(s, style='List Bullet')
    d.p('Children may come back when they have been free of fever for 24 hours without medicine. After strep throat: 24 hours of antibiotic. After chicken pox: all spots dry.')
    d.p('Staff are under the same rule.')
    d.p('Approved by the board 9/17/2024')
    d.save()

def doc_menu():
    x = Xlsx('Food Program/Menus/Cycle menu week 3.xlsx', 'wk3')
    x.rows([['Week 3  (both centers)', 'MON', 'TUE', 'WED', 'THU', 'FRI'],
            ['Breakfast', 'oatmeal, banana, milk', 'WG waffle, peaches, milk', 'cheerios, berries, milk', 'egg, toast, OJ', 'yogurt, granola, pear'],
            ['Lunch', 'chicken & noodles, peas, apple', 'bean burrito, corn, orange', 'turkey sub, carrots, melon', 'spaghetti, green beans, grapes (cut!)', 'fish sticks, slaw, roll'],
            ['PM snack', 'crackers + cheese', 'apple + sunbutter', 'pretzels, milk', 'muffin, milk', 'celery, hummus'],
            ['Meals planned', 148, 151, 150, 147, 129]], bold=(0,))
    x.rows([['1% milk for 2 yrs and up, whole milk under 2. This institution is an equal opportunity provider.']], at=7)
    x.save()

def doc_minutes():
    d = Docx('Admin/Minutes/Site directors 2025-04-09.docx', 'Calibri', 11)
    d.p('Site directors meeting, April 9, 2025', bold=True)
    d.p('Present: {ostr.fl}, {stur.fl}, {rajan.fl}, {mabry.fl}, {lind.fl}. Minutes: {pitz.fl}. Absent: {fors.fl}')
    d.p('1. Ratios at nap time. {rajan.f} asks for a second float from 12 to 2. {ostr.f} will look at the budget.')
    d.p('2. Quality rating visit is in the week of May 19. Binders ready by the 9th.')
    d.p('3. Camp: 61 of 96 places sold. Bus company wants a deposit. {lind.f} to call.')
    d.p('4. New time clock is live June 1. Training by video.')
    d.p('5. Summer picnic June 14, Harbor Park shelter 2.')
    d.p('Next meeting May 14, 9:00, Canal Plaza.')
    d.save()

def doc_rates():
    path = 'Admin/Tuition rates 2025-26.pdf'
    start(path)
    pdf_flow(path, [Pp('Weekly tuition, effective August 18, 2025', 'Heading2'),
                    TB([['', 'Full time', '3 days', '2 days'], ['Infant (6 wks - 17 mo)', '$284', '$189', '$136'], ['Toddler (18 - 35 mo)', '$259', '$172', '$124'],
                        ['Preschool (3 - 5 yr)', '$227', '$151', '$109'], ['Afterbell Club', '$82', '$55', '$40']], [180, 90, 90, 90]),
                    Spacer(1, 12), Pp('Registration fee $45 per family. 10% off the lower tuition for a second child. Tuition is due Friday for the coming week; late after Monday noon, $15.'),
                    Pp('Questions? Call the business office, (419) 612-4100, option 3.')])

def doc_packing():
    write('Camp Tamarack/2025/packing-list.html', '''<html><head><meta charset="utf-8"><title>What to bring</title></head><body>
<h2>What to bring to Camp Tamarack</h2>
<ul><li>sleeping bag or sheets and blanket<li>swimsuit, two towels<li>closed shoes that can get wet<li>rain jacket<li>sunscreen, bug spray<li>water bottle with name
<li>flashlight</ul>
<p><b>Leave at home:</b> phones, candy, anything that would make you sad to lose.</p>
<p>Check-in is Sunday 2 to 3:30 at the lodge. Medicines go to the nurse, in the bottle from the pharmacy.</p>
</body></html>
''')

def doc_drills():
    csvf('Centers/Harbor Street/Safety/fire_drills.csv', [
        ['date', 'time', 'kids', 'adults', 'min:sec', 'exit used', 'problem', 'led by'],
        ['2025-01-14', '10:05', '41', '8', '2:10', 'front', 'snow on ramp', '{rajan.fl}'],
        ['2025-02-11', '15:20', '38', '7', '1:58', 'rear', '', '{strohm.fl}'],
        ['2025-03-13', '09:15', '44', '9', '2:31', 'front', 'one room forgot clipboard', '{rajan.fl}'],
        ['2025-04-10', '13:00', '43', '9', '3:05', 'rear', 'nap time; evac crib wheel stuck', '{sieb.fl} (fire dept)']], delim=';')

def doc_playground():
    x = Xlsx('Centers/Maple Street/Safety/Playground monthly check.xlsx', '2025')
    x.rows([['Item', 'Jan', 'Feb', 'Mar', 'Apr', 'Fix'],
            ['Mulch depth 9 in.', 'frozen', 'frozen', '7 in.', 'ok', 'ordered 12 yd, came 4/3'],
            ['Slide: bolts, edges', 'ok', 'ok', 'pad corner post', 'ok', 'padded 3/13'],
            ['Gate latch', 'ok', 'ok', 'ok', 'sticks', 'oil'],
            ['Swing chains', 'ok', 'ok', 'ok', 'ok', ''],
            ['Fence gaps < 3.5 in.', 'ok', 'ok', 'ok', 'ok', ''],
            ['checked by', 'BS', 'BS', 'TG', 'BS', '']], bold=(0,))
    x.save()

def doc_handbook():
    rtf('Admin/Policies/Handbook chapter 4 guidance.rtf', '''\
# Chapter 4. Guidance and discipline

We teach children what to do instead of telling them only what not to do. Teachers stay close, name feelings, offer two choices and give time.

We never use physical punishment, shaming, withholding of food, or isolation. A child may choose a quiet place and leave it when ready.

When the same behavior comes up again and again, the teacher talks with the family first and then with the inclusion coordinator, and a plan is written together. Dismissal is the last step and needs the agreement of the executive director.
''')

def doc_agenda():
    txt('Admin/Board/agenda may 2025.txt', '''\
BOARD OF TRUSTEES                    Tuesday, May 20, 2025   6:30 pm   Canal Plaza, 2nd floor

  1. Call to order ............................ {agba.fl}, chair
  2. Minutes of March
  3. Treasurer ................................ {domb.fl}
       a. audit engagement letter
       b. line of credit renewal, $75,000
  4. Executive director ....................... {ostr.fl}
       a. state reimbursement rates
       b. roof at Harbor Street, three bids (72,400 / 68,950 / 81,000)
  5. Old business: by-laws art. V
  6. Adjourn
''')

def doc_ratio():
    p = Pdf('CCRR/Licensing/Ratio and group size chart.pdf')
    p.b(54, 60, 'Staff / child ratios and group size (centers)', 14)
    y = 90
    for a, b_, c in (('Age', 'Ratio', 'Group'), ('birth to 12 months', '1:5 or 2:12', '12'), ('12 to 18 months', '1:6', '12'), ('18 months to 2 1/2', '1:7', '14'),
                     ('2 1/2 to 3', '1:8', '16'), ('3 years', '1:12', '24'), ('4 and 5, not in school', '1:14', '28'), ('school, to 11', '1:18', '36')):
        p.s(54, y, a); p.s(240, y, b_); p.s(360, y, c); y += 20
    p.s(54, y + 20, 'Homes (Type A and B): ask the licensing desk, {hald.fl}, (419) 612-4121.')
    p.save()

# ================================================================== run
def main():
    os.makedirs(SHARE, exist_ok=True)
    for name, fn in list(globals().items()):
        if name.startswith('doc_'):
            CUR[0] = None
            fn()
    with open(os.path.join(OUT, 'people.csv'), 'w', newline='', encoding='utf-8') as fh:
        w = csv.writer(fh, lineterminator='\n')
        w.writerow(['id', 'name', 'affected'])
        for k, p in PEOPLE.items():
            assert k in STANDS, k + ' stands in no file'
            if p['aff']:
                assert any(r[0] == k for r in ROWS), k + ' is affected without data'
                assert any(n[0] == k for n in NAMES), k + ' is never named'
            w.writerow([p['id'], p['name'], p['aff']])
    rows = []
    for (k, f), vs in NAMES.items():
        if PEOPLE[k]['aff']:
            best = max(vs, key=lambda v: (len(v.split()), len(v.replace('.', '').replace(',', '')), not v.isupper()))
            rows.append((PEOPLE[k]['id'], f, 'name', best))
    for k, f, e, v in ROWS:
        rows.append((PEOPLE[k]['id'], f, e, v))
    order = {'name': 0}
    rows.sort(key=lambda r: (r[1], r[0], order.get(r[2], 1), r[2], r[3]))
    with open(os.path.join(OUT, 'exposures.csv'), 'w', newline='', encoding='utf-8') as fh:
        w = csv.writer(fh, lineterminator='\n')
        w.writerow(['id', 'file', 'element', 'value'])
        w.writerows(rows)

if __name__ == '__main__':
    main()
