#!/usr/bin/python3
"""A labelled set of documents of a public housing authority. All people, firms and numbers are invented.

/usr/bin/python3 make.py OUT   writes OUT/share/..., OUT/people.csv, OUT/exposures.csv, the same bytes every time.

Values are defined once for each person (class Person); texts hold markers such as [[mdel.dob:iso]] or [[mdel+luis.addr]]
which File.t() replaces and notes for the truth at the same time.
"""
import csv, datetime, io, os, random, re, shutil, sys, zipfile, base64, quopri

# ---------------------------------------------------------------- people
PEOPLE = {}
AREA = ['330', '234', '216', '440', '330', '330']
MAILS = ['fastpost.example', 'lakemail.example', 'example.com', 'example.net', 'mailnest.example', 'buckeyenet.example', 'example.org']


class Addr:
    def __init__(self, street, unit='', zip_='44231', city='Harlow Falls', st='OH'):
        self.street, self.unit, self.zip, self.city, self.st = street, unit, zip_, city, st

    def fmt(self, f):
        su = (self.street + ' ' + self.unit).strip()
        sc = self.street + (', ' + self.unit if self.unit else '')
        csz = '%s, %s %s' % (self.city, self.st, self.zip)
        return {'full': su + ', ' + csz, 'fullc': sc + ', ' + csz, 'street': su, 'streetc': sc, 'line': self.street,
                'unit': self.unit, 'csz': csz, 'city': self.city, 'st': self.st, 'zip': self.zip,
                'nozip': sc + ', ' + self.city, 'fullU': (su + ', ' + csz).upper(), 'streetU': su.upper(),
                'cszU': csz.upper()}[f]


class Person:
    def __init__(self, key, name, born=None, addr=None, role=None, **kw):
        self.key, self.role, self.kw = key, role, kw
        self.suffix = ''
        p = name.split('|')            # "First|Middle|Last|Suffix"
        self.first, self.mid, self.last = p[0], p[1], p[2]
        if len(p) > 3:
            self.suffix = p[3]
        self.born, self.addr_ = born, addr
        self.cache = {}
        assert key not in PEOPLE, key
        PEOPLE[key] = self

    def rnd(self, what):
        return random.Random('housing/%s/%s' % (self.key, what))

    def raw(self, attr):
        if attr in self.cache:
            return self.cache[attr]
        v = self.kw.get(attr)
        if v is None:
            v = self.gen(attr)
        self.cache[attr] = v
        return v

    def gen(self, a):
        r = self.rnd(a)
        d = lambda n: ''.join(str(r.randint(0, 9)) for _ in range(n))
        if a == 'dob':
            assert self.born, 'no birth year for ' + self.key
            if isinstance(self.born, str):
                return datetime.date(*map(int, self.born.split('-')))
            return datetime.date(self.born, r.randint(1, 12), r.randint(1, 28))
        if a == 'ssn':
            area = r.choice([r.randint(268, 302), r.randint(268, 302), r.randint(1, 665), r.randint(667, 772)])
            return '%03d%02d%04d' % (area, r.randint(1, 99), r.randint(1, 9999))
        if a in ('ph', 'ph2'):
            return r.choice(AREA) + '555' + '%04d' % r.randint(2000, 9899)
        if a == 'em':
            f, l = plain(self.first), plain(self.last)
            s = r.choice([f + '.' + l, f[0] + l + d(2), f + l[0] + d(3), l + f, f + '_' + l + d(1)])
            return s + '@' + r.choice(MAILS)
        if a == 'dl':
            return r.choice('RSTU') + r.choice('ABCDEFGHJKLM') + d(6)
        if a == 'gid':
            return 'A' + str(r.randint(60, 219)).zfill(3) + d(6)
        if a == 'sid':
            return r.choice('RSTUV') + r.choice('NPQRSTW') + d(6)
        if a == 'pp':
            return str(r.randint(4, 6)) + d(8)
        if a == 'acct':
            return str(r.randint(1, 9)) + d(r.choice([7, 8, 9, 9, 11]))
        if a == 'ins':
            return 'BCH' + d(9)
        if a == 'card':
            return luhn(self.kw.get('cardp', '4') + d(14))
        if a == 'mbi':
            c = 'ACDEFGHJKMNPQRTUVWXY'
            L = lambda: r.choice(c)
            N = lambda: d(1)
            return str(r.randint(1, 9)) + L() + r.choice(c) + N() + '-' + L() + L() + N() + '-' + L() + L() + N() + N()
        if a == 'mcd':
            return '91' + d(10)
        if a == 'mrn':
            return str(r.randint(10, 89)) + d(5)
        raise KeyError(self.key + '.' + a)


def plain(s):
    t = {'é': 'e', 'í': 'i', 'á': 'a', 'ñ': 'n', 'ó': 'o', "'": '', ' ': '', '-': ''}
    return ''.join(t.get(c, c) for c in s.lower())


def luhn(body):
    body = body[:15]
    tot = 0
    for i, c in enumerate(reversed(body)):
        n = int(c)
        if i % 2 == 0:
            n = n * 2 - 9 if n > 4 else n * 2
        tot += n
    return body + str((10 - tot % 10) % 10)


def routing(seed):
    b = '04' + '%02d' % random.Random('r' + seed).randint(10, 24) + '%04d' % random.Random('q' + seed).randint(0, 9999)
    w = [3, 7, 1, 3, 7, 1, 3, 7]
    s = sum(int(c) * k for c, k in zip(b, w))
    return b + str((10 - s % 10) % 10)


MON = 'January February March April May June July August September October November December'.split()


def fmt_date(d, f):
    return {'mdy': '%02d/%02d/%04d' % (d.month, d.day, d.year), 'short': '%d/%d/%02d' % (d.month, d.day, d.year % 100),
            's4': '%d/%d/%d' % (d.month, d.day, d.year), 'iso': d.isoformat(), 'dash': '%02d-%02d-%04d' % (d.month, d.day, d.year),
            'long': '%s %d, %d' % (MON[d.month - 1], d.day, d.year), 'dmon': '%02d-%s-%d' % (d.day, MON[d.month - 1][:3].upper(), d.year),
            'abbr': '%s %d, %d' % (MON[d.month - 1][:3], d.day, d.year), 'comp': '%02d%02d%04d' % (d.month, d.day, d.year),
            'ymd': '%04d%02d%02d' % (d.year, d.month, d.day), 'dot': '%02d.%02d.%04d' % (d.month, d.day, d.year)}[f]


def fmt_name(p, f):
    up = f.endswith('U')
    if up:
        f = f[:-1]
    m = (p.mid + ' ') if p.mid else ''
    sx = (' ' + p.suffix) if p.suffix else ''
    mi = p.mid[:1]
    s = {'full': p.first + ' ' + m + p.last + sx, 'fl': p.first + ' ' + p.last, 'lf': p.last + ', ' + p.first,
         'lfm': p.last + ', ' + p.first + ((' ' + p.mid) if p.mid else ''), 'lfi': p.last + ', ' + p.first + ((' ' + mi) if mi else ''),
         'f': p.first, 'l': p.last, 'm': p.mid, 'mi': mi, 'fi': p.first[0] + '. ' + p.last, 'li': p.last + ' ' + p.first[0],
         'fmi': p.first + ' ' + ((mi + ' ') if mi else '') + p.last, 'lfx': p.last + ' ' + p.first,
         'fls': p.first + ' ' + p.last + sx}[f]
    return s.upper() if up else s


ELEM = {'dob': 'date_of_birth', 'ssn': 'ssn', 'dl': 'drivers_licence', 'gid': 'government_id', 'sid': 'government_id', 'pp': 'passport',
        'acct': 'bank_account', 'card': 'card', 'mbi': 'health_insurance', 'mcd': 'health_insurance', 'ins': 'health_insurance',
        'mrn': 'record_number', 'addr': 'address', 'addr2': 'address', 'addr3': 'address', 'ph': 'phone', 'ph2': 'phone', 'em': 'email'}


def show(p, attr, f):
    if attr == 'n':
        return 'name', fmt_name(p, f or 'full')
    if attr == 'dob':
        return ELEM[attr], fmt_date(p.raw('dob'), f or 'mdy')
    if attr in ('addr', 'addr2', 'addr3'):
        a = p.addr_ if attr == 'addr' else p.kw[attr]
        return 'address', a.fmt(f or 'full')
    m = re.match(r'(dx|tx|med)(\d)$', attr)
    if m:
        v = p.kw[m.group(1)][int(m.group(2))]
        if f == 'cap':
            v = v[0].upper() + v[1:]
        if f == 'up':
            v = v.upper()
        return {'dx': 'diagnosis', 'tx': 'treatment', 'med': 'medication'}[m.group(1)], v
    v = p.raw(attr)
    if attr == 'ssn':
        v = {None: v[:3] + '-' + v[3:5] + '-' + v[5:], 'plain': v, 'sp': v[:3] + ' ' + v[3:5] + ' ' + v[5:]}[f]
    elif attr in ('ph', 'ph2'):
        a, b, c = v[:3], v[3:6], v[6:]
        v = {None: '(%s) %s-%s', 'dash': '%s-%s-%s', 'dot': '%s.%s.%s', 'plain': '%s%s%s', 'plus': '+1 %s %s %s', 'slash': '%s/%s-%s'}[f] % (a, b, c)
    elif attr == 'card':
        v = {None: ' '.join(v[i:i + 4] for i in range(0, 16, 4)), 'plain': v, 'dash': '-'.join(v[i:i + 4] for i in range(0, 16, 4))}[f]
    elif attr == 'gid':
        v = {None: v, 'dash': '%s-%s-%s' % (v[:4], v[4:7], v[7:]), 'sp': '%s %s %s' % (v[:4], v[4:7], v[7:])}[f]
    elif attr == 'mbi' and f == 'plain':
        v = v.replace('-', '')
    elif f == 'up':
        v = v.upper()
    return ELEM[attr], v


TRUTH = []      # (key, file, element, value)
USED = set()
OUT = None


class File:
    """one document: t() puts the values into the text and notes them"""
    def __init__(self, path):
        self.path, self.rec = path, []

    def note(self, key, el, val):
        self.rec.append((key, el, val))

    def t(self, s):
        if not isinstance(s, str):
            return s

        def sub(m):
            keys, attr, f = m.group(1).split('+'), m.group(2), m.group(3)
            emit, rec = f, f
            if f and '=' in f:
                emit, rec = f.split('=')
                rec = rec or None
            for k in keys:
                el, v = show(PEOPLE[keys[0]], attr, rec)     # what is shared (address, joint account) is the first one's
                if rec not in ('-',) and v:
                    self.note(k, el, v)
            el, v = show(PEOPLE[keys[0]], attr, emit)
            return v
        # parts of a value already noted with its whole: [[k.addr~csz]]
        s = re.sub(r'\[\[([\w+]+)\.(\w+)~(\w+)\]\]', lambda m: show(PEOPLE[m.group(1)], m.group(2), m.group(3))[1], s)
        out = re.sub(r'\[\[([\w+]+)\.(\w+)(?::([\w=]+))?\]\]', sub, s)
        assert '[[' not in out, (self.path, out[:200])
        return out

    def date(self, k):          # a true date in a cell, shown mm/dd/yyyy
        d = PEOPLE[k].raw('dob')
        self.note(k, 'date_of_birth', fmt_date(d, 'mdy'))
        return d

    def done(self):
        best, rows = {}, []
        for k, el, v in self.rec:
            USED.add(k)
            if el == 'name':
                n = len(re.sub(r'[^A-Za-z\u00c0-\u024f]', '', v))
                if k not in best or n > best[k][0]:
                    best[k] = (n, v)
            elif (k, el, v) not in rows:
                rows.append((k, el, v))
        for k, (n, v) in best.items():
            TRUTH.append((k, self.path, 'name', v))
        addrs = {}
        for k, el, v in rows:
            if el == 'address':
                addrs.setdefault(k, []).append(v)
        for k, el, v in rows:
            if el == 'address' and any(o != v and v.replace(',', '').lower() in o.replace(',', '').lower() and len(o) > len(v) for o in addrs[k]):
                continue        # a shorter writing of the same address
            assert k in best, (self.path, k, 'data without a name')
            TRUTH.append((k, self.path, el, v))

    def full(self):
        p = os.path.join(OUT, 'share', self.path)
        os.makedirs(os.path.dirname(p), exist_ok=True)
        return p


def put(f, data):
    with open(f.full(), 'wb') as h:
        h.write(data)
    f.done()


def txt(path, s, crlf=False, enc='utf-8'):
    f = File(path)
    s = f.t(s.strip('\n') + '\n')
    if crlf:
        s = s.replace('\n', '\r\n')
    put(f, s.encode(enc))


def csvf(path, rows, delim=',', q=csv.QUOTE_MINIMAL, enc='utf-8', pre=''):
    f = File(path)
    b = io.StringIO()
    w = csv.writer(b, delimiter=delim, quoting=q, lineterminator='\r\n')
    for r in rows:
        w.writerow([f.t(c) for c in r])
    put(f, (f.t(pre) + b.getvalue()).encode(enc))


def html(path, s):
    f = File(path)
    put(f, f.t(s.strip() + '\n').encode('utf-8'))


def eml(path, head, body, mode='plain', htmlbody=None, attach=None):
    f = File(path)
    head = f.t(head.strip('\n'))
    body = f.t(body.strip('\n') + '\n')
    if mode == 'plain':
        s = head + '\nMIME-Version: 1.0\nContent-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: 8bit\n\n' + body
    elif mode == 'qp':
        s = head + '\nMIME-Version: 1.0\nContent-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: quoted-printable\n\n' + \
            quopri.encodestring(body.encode('utf-8')).decode('ascii')
    elif mode == 'b64':
        s = head + '\nMIME-Version: 1.0\nContent-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: base64\n\n' + \
            base64.encodebytes(body.encode('utf-8')).decode('ascii')
    elif mode == 'html':
        bd = '----=_Part_0417_HFMHA'
        s = head + '\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="%s"\n\n--%s\nContent-Type: text/plain; charset="utf-8"\n\n%s\n--%s\nContent-Type: text/html; charset="utf-8"\n\n%s\n--%s--\n' % (bd, bd, body, bd, f.t(htmlbody), bd)
    elif mode == 'attach':
        bd = '=_mixed_00A71C'
        nm, data = attach
        s = head + '\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="%s"\n\n--%s\nContent-Type: text/plain; charset="utf-8"\n\n%s\n--%s\nContent-Type: text/csv; name="%s"\nContent-Disposition: attachment; filename="%s"\nContent-Transfer-Encoding: base64\n\n%s\n--%s--\n' % (
            bd, bd, body, bd, nm, nm, base64.encodebytes(f.t(data).encode('utf-8')).decode('ascii'), bd)
    put(f, s.encode('utf-8'))


def rtf(path, s, font='Times New Roman', size=24):
    """*bold* lines start with '#'; cells of a table row are divided by ' || '"""
    f = File(path)
    s = f.t(s.strip('\n'))

    def esc(x):
        x = x.replace('\\', '\\\\').replace('{', '\\{').replace('}', '\\}').replace('\t', '\\tab ')
        return ''.join(c if ord(c) < 128 else "\\'%02x" % c.encode('cp1252')[0] for c in x)
    o = ['{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman %s;}}\\viewkind4\\uc1\\pard\\f0\\fs%d' % (font, size)]
    for ln in s.split('\n'):
        if ' || ' in ln:
            c = ln.split(' || ')
            w = 9600 // len(c)
            o.append('\\trowd\\trgaph70' + ''.join('\\cellx%d' % (w * (i + 1)) for i in range(len(c))))
            o.append('\\pard\\intbl ' + ''.join(esc(x) + '\\cell ' for x in c) + '\\row\\pard')
        elif ln.startswith('#'):
            o.append('{\\b ' + esc(ln[1:]) + '}\\par')
        else:
            o.append(esc(ln) + '\\par')
    put(f, ('\n'.join(o) + '\n}\n').encode('ascii'))


def fixzip(p):
    with zipfile.ZipFile(p) as z:
        items = [(i.filename, z.read(i.filename)) for i in z.infolist()]
    with zipfile.ZipFile(p, 'w', zipfile.ZIP_DEFLATED) as z:
        for n, b in items:
            if n == 'docProps/core.xml':
                b = re.sub(rb'(<dcterms:(created|modified)[^>]*>)[^<]*', rb'\g<1>2024-05-20T09:00:00Z', b)
            zi = zipfile.ZipInfo(n, (2024, 5, 20, 9, 0, 0))
            zi.compress_type = zipfile.ZIP_DEFLATED
            zi.external_attr = 0o600 << 16
            z.writestr(zi, b)


class W:
    """a Word document"""
    def __init__(self, path, font='Calibri', size=11):
        import docx
        from docx.shared import Pt
        self.f, self.d = File(path), docx.Document()
        self.d.styles['Normal'].font.name = font
        self.d.styles['Normal'].font.size = Pt(size)

    def h(self, s, lv=1):
        self.d.add_heading(self.f.t(s), lv)
        return self

    def p(self, *ss, **k):
        for s in ss:
            p = self.d.add_paragraph(style=k.get('style'))
            if k.get('center'):
                p.alignment = 1
            for i, part in enumerate(re.split(r'\*\*', self.f.t(s))):
                if part:
                    p.add_run(part).bold = bool(i % 2) or None
        return self

    def b(self, *ss):
        return self.p(*ss, style='List Bullet')

    def num(self, *ss):
        return self.p(*ss, style='List Number')

    def tab(self, rows, style='Table Grid', boldhead=False):
        n = max(len(r) for r in rows)
        t = self.d.add_table(rows=0, cols=n)
        if style:
            t.style = style
        for i, r in enumerate(rows):
            cells = t.add_row().cells
            for j, c in enumerate(r):
                cells[j].text = self.f.t(c)
                if boldhead and i == 0:
                    for q in cells[j].paragraphs:
                        for u in q.runs:
                            u.bold = True
            if len(r) < n:
                cells[len(r) - 1].merge(cells[n - 1])
        return self

    def head(self, s):
        self.d.sections[0].header.paragraphs[0].text = self.f.t(s)
        return self

    def foot(self, s):
        self.d.sections[0].footer.paragraphs[0].text = self.f.t(s)
        return self

    def save(self):
        self.d.save(self.f.full())
        fixzip(self.f.full())
        self.f.done()


class X:
    """a workbook"""
    def __init__(self, path):
        import openpyxl
        self.f, self.wb = File(path), openpyxl.Workbook()
        self.n = 0

    def sheet(self, title, rows, bold=(), widths=None, datefmt='mm/dd/yyyy', merge=()):
        from openpyxl.styles import Font
        ws = self.wb.active if self.n == 0 else self.wb.create_sheet()
        self.n += 1
        ws.title = title
        for i, r in enumerate(rows, 1):
            for j, c in enumerate(r, 1):
                if c is None or c == '':
                    continue
                cell = ws.cell(i, j)
                if isinstance(c, tuple):        # ('dob', key)
                    c = self.f.date(c[1])
                if isinstance(c, datetime.date):
                    cell.value, cell.number_format = c, datefmt
                else:
                    cell.value = self.f.t(c)
                if i in bold:
                    cell.font = Font(bold=True)
        for i, w in enumerate(widths or []):
            ws.column_dimensions['ABCDEFGHIJKLMNOP'[i]].width = w
        for m in merge:
            ws.merge_cells(m)
        return self

    def save(self):
        self.wb.save(self.f.full())
        fixzip(self.f.full())
        self.f.done()


class P:
    """a PDF drawn by hand"""
    def __init__(self, path, landscape=False, font='Helvetica', size=10):
        from reportlab.pdfgen import canvas
        from reportlab.lib.pagesizes import letter
        self.f = File(path)
        self.w, self.h = (letter[1], letter[0]) if landscape else letter
        self.c = canvas.Canvas(self.f.full(), pagesize=(self.w, self.h), invariant=1)
        self.font, self.size, self.x, self.y = font, size, 54, self.h - 60

    def at(self, x, y, s, font=None, size=None):
        self.c.setFont(font or self.font, size or self.size)
        self.c.drawString(x, y, self.f.t(s))

    def room(self, need=20):
        if self.y < 50 + need:
            self.c.showPage()
            self.y = self.h - 60

    def line(self, *ss, **k):
        for s in ss:
            self.room()
            self.at(k.get('x', self.x), self.y, s, k.get('font'), k.get('size'))
            self.y -= (k.get('size') or self.size) * k.get('lead', 1.4)
        return self

    def b(self, s, size=None, x=None):
        return self.line(s, font={'Helvetica': 'Helvetica-Bold', 'Times-Roman': 'Times-Bold', 'Courier': 'Courier-Bold'}[self.font], size=size or self.size, x=x or self.x)

    def para(self, s, width=None, gap=6):
        from reportlab.lib.utils import simpleSplit
        for ln in simpleSplit(self.f.t(s), self.font, self.size, width or (self.w - 2 * self.x)):
            self.line(ln)
        self.y -= gap
        return self

    def gap(self, n=10):
        self.y -= n
        return self

    def rule(self):
        self.c.line(self.x, self.y + 6, self.w - self.x, self.y + 6)
        self.y -= 8
        return self

    def row(self, xs, cells, bold=False, size=None):
        self.room()
        for x, c in zip(xs, cells):
            self.at(x, self.y, c, ({'Helvetica': 'Helvetica-Bold', 'Times-Roman': 'Times-Bold', 'Courier': 'Courier-Bold'}[self.font]) if bold else None, size)
        self.y -= (size or self.size) * 1.5
        return self

    def boxes(self, x, y, w, h, label, value):
        self.c.rect(x, y, w, h)
        self.at(x + 3, y + h - 8, label, 'Helvetica', 6.5)
        self.at(x + 5, y + 5, value, 'Helvetica', 10)

    def page(self):
        self.c.showPage()
        self.y = self.h - 60
        return self

    def save(self):
        self.c.save()
        self.f.done()


def flow(path, build, landscape=False):
    """a PDF with paragraphs and tables of platypus"""
    from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Table, TableStyle, PageBreak
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.lib.pagesizes import letter, landscape as ls
    from reportlab.lib import colors
    f = File(path)
    st = getSampleStyleSheet()
    doc = SimpleDocTemplate(f.full(), pagesize=ls(letter) if landscape else letter, invariant=1, leftMargin=45, rightMargin=45, topMargin=45, bottomMargin=45)
    S = []

    def para(s, style='Normal', gap=4):
        S.append(Paragraph(f.t(s).replace('&', '&amp;'), st[style]))
        S.append(Spacer(1, gap))

    def tab(rows, widths=None, size=8, grid=True, head=True):
        t = Table([[f.t(c) for c in r] for r in rows], colWidths=widths, repeatRows=1 if head else 0)
        sty = [('FONTSIZE', (0, 0), (-1, -1), size), ('VALIGN', (0, 0), (-1, -1), 'TOP')]
        if grid:
            sty.append(('GRID', (0, 0), (-1, -1), 0.4, colors.grey))
        if head:
            sty += [('FONTNAME', (0, 0), (-1, 0), 'Helvetica-Bold'), ('BACKGROUND', (0, 0), (-1, 0), colors.whitesmoke)]
        t.setStyle(TableStyle(sty))
        S.append(t)
        S.append(Spacer(1, 8))
    build(para, tab, lambda: S.append(PageBreak()))
    doc.build(S)
    f.done()

# staff, providers and others who stand in an office role only
for _l in '''pet|Lorraine||Petrosky|Executive Director
aber|Denise||Abernathy|HCV program manager
orl|Kevin||Orlowski|housing specialist
rho|Tamika||Rhodes|housing specialist
ber|Judy||Bergstrom|housing specialist
sim|Walt||Simonson|inspector
cas|Rene||Castellano|inspector
qua|Phyllis||Quarles|504 coordinator
fel|Martin||Feld|hearing officer
ive|Carol||Iversen|finance
ram|Priya||Raman|accounts payable
luj|Hector||Lujan|maintenance supervisor
kes|Bud||Kessler|maintenance
tul|Sharon||Tull|property manager
whi|Andre||Whitlock|FSS coordinator
pel|Josh||Pell|IT
est|Naomi||Esterline|legal aid attorney
var|Anita||Varghese|physician
kra|Paul||Krasner|physician
doy|Colleen||Doyle|nurse practitioner
ran|Beth||Ransom|social worker
sta|Gwen||Staley|human resources
mcc|Ronald|J.|McClary|board chair
yeo|Susan||Yeo|commissioner
bat|Delphine||Batts|commissioner
gar|Luis||Garrido|commissioner
off|Dana||Mireles|police officer
cov|Tom||Coverdale|firm contact
ash|Melinda||Ashworth|firm contact
zie|Greg||Zielke|employer
hut|Marlene||Hutto|employer
pol|Irene||Polanski|other authority
sch|Frank||Scholl|surgeon
ngo|Linh||Ngo|pharmacist
dra|Cheryl||Drayton|resident council president
bos|Wayne||Bostick|contractor
lee|Connie||Leeper|counselor
abe|Nora||Abelson|eye doctor'''.split('\n'):
    _p = _l.split('|')
    Person(_p[0], '|'.join(_p[1:4]), role=_p[4])

Person('e8', 'Kristin||Vogelsong', role='payroll')
STAFF = set(PEOPLE)

# Delgado household
_a = Addr('412 Juniper St', 'Apt 3B')
Person('mdel', 'Maria|T.|Delgado', '1986-03-14', _a)
Person('rdel', 'Ramón||Delgado', 1983, _a)
Person('luis', 'Luis||Delgado', 2010, _a)
Person('anad', 'Ana|Sofia|Delgado', 2013, _a)
Person('abue', 'Teresa||Quiñones', 1955, _a)
# Okafor
_a = Addr('2207 Wendell Ave', '', '44233')
Person('ngoz', 'Ngozi|Adaeze|Okafor', 1979, _a)
Person('cheo', 'Chidi||Okafor', 2008, _a)
Person('ifeo', 'Ifeoma||Okafor', 2015, _a)
# Trask
_a = Addr('88 Mill Race Rd', 'Unit 6')
Person('tras', 'Wendy|Lynn|Trask', 1974, _a, dx=['major depressive disorder', 'fibromyalgia'], med=['Cymbalta'])
Person('tjr', 'Dustin||Trask', 2003, _a, addr2=Addr('1530 E Canal St', '#2', '44235'))
Person('tmom', 'Loretta||Eads', 1950, None)
# recert schedule people
for _k, _n, _y, _s, _u, _z in [
    ('abdi', 'Hodan||Abdi', 1990, '301 Sycamore Ct', 'Apt 12', '44231'), ('bair', 'Curtis||Baird', 1961, '77 Quarry St', '', '44233'),
    ('caru', 'Shanice|M.|Caruthers', 1993, '1416 Larch Ave', 'Unit B', '44231'), ('dunl', 'Patricia||Dunleavy', 1948, '900 Canal St', 'Apt 4C', '44235'),
    ('espi', 'Yolanda||Espinal', 1982, '519 Pomeroy St', 'Apt 2', '44231'), ('figg', 'Terrence||Figgs', 1977, '33 Burdock Ln', '', '44240'),
    ('gund', 'Ella||Gunderson', 1939, '900 Canal St', 'Apt 7F', '44235'), ('hair', 'Destiny||Hairston', 1998, '1188 Tamarack Dr', 'Apt 104', '44233'),
    ('ivan', 'Oksana||Ivanchuk', 1969, '604 N Foundry St', '', '44231'), ('jarr', 'Leon|D.|Jarrell', 1956, '25 Kettle Ct', 'Apt 9', '44240'),
    ('kimb', 'Rhonda||Kimbrough', 1971, '1302 Larch Ave', '', '44231'), ('lasz', 'Stephen||Laszlo', 1964, '418 Vine St', 'Apt 1R', '44235'),
    ('mont', 'Bianca||Monteverde', 1987, '73 Quarry St', 'Apt A', '44233'), ('nels', 'Darlene||Nelson-Pruett', 1959, '212 Hobart Pl', '', '44240')]:
    Person(_k, _n, _y, Addr(_s, _u, _z))
PEOPLE['bair'].kw.update(dx=['congestive heart failure'], tx=['home oxygen'])
PEOPLE['gund'].kw.update(dx=['macular degeneration'], tx=['eye injections'])
PEOPLE['dunl'].kw.update(med=['amlodipine', 'atorvastatin', 'levothyroxine'])
PEOPLE['hair'].kw.update(dx=['severe asthma'], med=['albuterol'])
PEOPLE['jarr'].kw.update(dx=['PTSD'], tx=['weekly therapy at the VA'])
PEOPLE['ivan'].kw.update(dx=['type 2 diabetes'])
PEOPLE['espi'].kw.update(dx=['lupus'])
# Pruitt couple
_a = Addr('1719 Bellflower Dr', 'Apt 8', '44240')
Person('jpru', 'Jamal|A.|Pruitt', 1989, _a)
Person('kpru', 'Keisha||Pruitt', 1991, _a)
# EIV
_a = Addr('46 Stonecutter Way', '', '44233')
Person('vand', 'Michelle|R|Vandiver', 1980, _a)
Person('vanj', 'Jordan|T|Vandiver', 2004, _a)
Person('shaf', 'Eugene||Shafer', 1952, Addr('900 Canal St', 'Apt 2A', '44235'))
Person('toml', 'Crystal|D|Tomlin', 1985, Addr('808 Orchard Ter', 'Apt 15'))
# portability
_a = Addr('320 Hickory St', 'Apt 5', '44231')
Person('lowe', 'Angelique||Lowery', 1984, _a, addr2=Addr('5521 Prospect Point Blvd', 'Apt 210', '43085', 'Norvale'))
Person('lows', 'Tyrell||Lowery', 2011, _a)
Person('lowd', 'Amira||Lowery', 2017, _a)
# voucher log
for _k, _n, _y in [('adki', 'Monique||Adkins', 1990), ('brow', 'Earl|W|Brownlee', 1958), ('cist', 'Gabriela||Cisternas', 1995), ('dowd', 'Maureen||Dowdell', 1967),
                   ('ekwu', 'Blessing||Ekwueme', 1988), ('frey', 'Harold||Freyberg', 1949), ('gree', 'Latoya|S|Greenlee', 1983), ('hosk', 'Amber||Hoskins', 1996)]:
    Person(_k, _n, _y, Addr(str(random.Random(_k).randint(100, 2900)) + ' ' + random.Random(_k + 's').choice(['Larch Ave', 'Vine St', 'Hobart Pl', 'Pomeroy St', 'N Foundry St', 'Orchard Ter']), random.Random(_k + 'u').choice(['', 'Apt 2', 'Apt 6', 'Unit C']), random.Random(_k + 'z').choice(['44231', '44233', '44240'])))
# waiting list
for _k, _n, _y in [('wl1', 'Andrea|L|Ackerman', 1987), ('wl2', 'Mohamed||Barre', 1992), ('wl3', 'Tiffany|R|Castleberry', 1994), ('wl4', 'Donald|E|Dresher', 1953),
                   ('wl5', 'Rosa|M|Echeverria', 1978), ('wl6', 'Shaun||Fogarty', 1981), ('wl7', 'Kim-Ly||Huynh', 1989), ('wl8', 'Deborah|A|Isbell', 1962),
                   ('wl9', 'Malik|J|Jernigan', 1999), ('wl10', 'Priscilla||Kowalczyk', 1946), ('wl11', 'Tanya|N|Loftis', 1985), ('wl12', "Brendan||O'Shaughnessy", 1973)]:
    Person(_k, _n, _y, Addr(str(random.Random(_k).randint(100, 2900)) + ' ' + random.Random(_k + 's').choice(['Cardinal Rd', 'Depot St', 'W Third St', 'Pine Hollow Rd', 'Garfield Ave', 'Mulberry St']), random.Random(_k + 'u').choice(['', 'Apt 4', '#11', 'Lot 32', 'Apt B']), random.Random(_k + 'z').choice(['44231', '44233', '44235', '44240'])))
_a = Addr('2914 Garfield Ave', 'Apt 7', '44233')
Person('naka', 'Kenji||Nakamura', 1976, _a)
Person('nakw', 'Emiko||Nakamura', 1979, _a)
Person('naks', 'Hana||Nakamura', 2012, _a)
for _k, _n, _s in [('ret1', 'Beverly||Stansbury', '640 Depot St'), ('ret2', 'Clifton||Mayhew', '19 Cardinal Rd Lot 4'), ('ret3', 'Juana||Perdomo', '2250 W Third St Apt 3'),
                   ('ret4', 'Russell||Thorne', '1101 Mulberry St'), ('ret5', 'Sabrina||Wickliffe', '57 Pine Hollow Rd')]:
    Person(_k, _n, 1980, Addr(_s, '', '44233'))
Person('app1', 'Caroline||Mbeki', 1991, Addr('733 Depot St', 'Apt 2'), dx=['multiple sclerosis'])
Person('app2', 'Vernon||Satterfield', 1957, Addr('c/o Harbor House, 41 W Third St', '', '44235'))
# landlords
_a = Addr('5 Fox Hollow Ln', '', '44236', 'Cutler Mills')
Person('bran', 'Gerald|P.|Brandvold', 1951, _a)
Person('lher', 'Elaine||Herrmann', 1957, Addr('1420 Ridgecrest Dr', '', '44236', 'Cutler Mills'))
Person('sing', 'Harpreet||Singh', 1972, Addr('309 Lakeview Blvd', '', '44237', 'Benning'))
Person('doro', 'Dorothy|M|Kilbane', 1944, Addr('64 Chestnut Cir', '', '44236', 'Cutler Mills'))
Person('trin', 'Minh||Trinh', 1968, Addr('2018 Overlook Rd', '', '44237', 'Benning'))
Person('vasq', 'Oscar||Vasquez-Leal', 1975, Addr('917 Pomeroy St', '', '44231'))
Person('pike', 'Roy||Pikett', 1949, Addr('PO Box 1187', '', '44236', 'Cutler Mills'))
_a = Addr('2300 Sand Run Pkwy', '', '44237', 'Benning')
Person('rsta', 'Robert||Stahl', 1960, _a)
Person('lsta', 'Linda|K.|Stahl', 1962, _a)
Person('weav', 'Cynthia||Weaverly', 1966, Addr('12 Orchard Knoll', '', '44236', 'Cutler Mills'))
# RFTA
Person('rfta', 'Danielle||Prescott', 1992, Addr('1544 Larch Ave', 'Apt 3'), addr2=Addr('921 Tamarack Dr', '', '44233'))
# inspections
Person('osbo', 'Marcus||Osborne', 1970, Addr('118 Tamarack Dr', 'Apt 2', '44233'))
for _k, _n, _s, _u in [('ins1', 'Veronica||Salgado', '440 Vine St', 'Apt 2F'), ('ins2', 'Jerome||Thigpen', '1750 Bellflower Dr', ''), ('ins3', 'Kathleen||Urbaniak', '36 Kettle Ct', 'Apt 1'),
                       ('ins4', 'Fatuma||Warsame', '315 Sycamore Ct', 'Apt 3'), ('ins5', 'Phillip||Yancey', '605 N Foundry St', 'Rear'), ('ins6', 'Doris||Zeller', '141 Hobart Pl', '')]:
    Person(_k, _n, 1975, Addr(_s, _u))
Person('brig', 'Alicia||Brightwell', 1988, Addr('1010 Orchard Ter', 'Apt 4', '44231'))
# reasonable accommodation
Person('holl', 'Vivian|E.|Hollis', 1947, Addr('900 Canal St', 'Apt 9D', '44235'), dx=['chronic obstructive pulmonary disease', 'osteoarthritis of both knees'], tx=['home oxygen'], med=['Spiriva'])
Person('holn', 'Angela||Hollis-Grant', 1969, None)
Person('cher', 'Raymond||Cherwinski', '1959-11-02', Addr('27 Burdock Ln', '', '44240'), dx=['Parkinson’s disease', 'orthostatic hypotension'], tx=['physical therapy twice a week'], med=['carbidopa-levodopa'])
Person('bles', 'Tamara||Blessing', 1981, Addr('1605 Larch Ave', 'Apt 1'), dx=['generalized anxiety disorder', 'panic attacks'], med=['sertraline'])
Person('keni', 'Josiah||Kennison', 2014, Addr('512 Pomeroy St', 'Apt 4'), dx=['autism spectrum disorder', 'insomnia'], tx=['ABA therapy'], med=['clonidine'])
Person('kenm', 'Rachel||Kennison', 1986, PEOPLE['keni'].addr_)
Person('wooz', 'Walter||Woznicki', 1950, Addr('900 Canal St', 'Apt 3H', '44235'), dx=['end-stage renal disease'], tx=['dialysis three times a week'], )
Person('aide', 'Precious||Nwosu', 1985, Addr('2116 Depot St', 'Apt 6', '44235'))
Person('ort', 'Guadalupe||Ortiz-Reyes', 1963, Addr('25 Kettle Ct', 'Apt 4', '44240'), dx=['rheumatoid arthritis'], tx=['hip replacement'], med=['methotrexate'])
Person('penn', 'Darryl||Pennington', 1966, Addr('88 Mill Race Rd', 'Unit 11'), dx=['bipolar disorder'], med=['lithium'])
Person('quig', 'Shirley||Quigley', 1951, Addr('302 Hickory St', 'Apt 1'), dx=['stage III breast cancer'], tx=['chemotherapy'])
Person('rusk', 'Anthony||Ruskin', 1979, Addr('1212 Vine St', '', '44235'), dx=['opioid use disorder'], tx=['methadone maintenance'])
# hearings
Person('moss', 'Latrice|D.|Mosby', 1987, Addr('1311 Bellflower Dr', 'Apt 5', '44240'))
Person('tate', 'Kendrick||Tatum', 1984, Addr('1820 W Third St', 'Apt 9', '44235'))
Person('guth', 'Sherry||Guthrie', 1968, Addr('233 Cardinal Rd', 'Lot 18', '44233'))
Person('hc1', 'Nathaniel||Boyer', 1977, Addr('714 Depot St', '', '44235'))
Person('hc2', 'Marisol||Cabrera', 1986, Addr('47 Hobart Pl', 'Apt 2', '44240'))
Person('hc3', 'Yvette||Dumas', 1972, Addr('1433 Larch Ave', 'Apt 6'))
Person('hc4', 'Carl||Engstrom', 1954, Addr('900 Canal St', 'Apt 5B', '44235'))
# employees with data of their own
Person('e1', 'Tyler||Hanratty', 1991, Addr('1929 Elmhurst Ave', '', '44233'), role='maintenance mechanic')
Person('e2', 'Rosalind||Peake', 1973, Addr('84 Dogwood Cir', '', '44237', 'Benning'), role='intake clerk', dx=['herniated lumbar disc'], tx=['lumbar microdiscectomy'])
Person('e3', 'Joel||Fenstermaker', 1965, Addr('3150 County Road 9', '', '44238', 'East Harlow'), role='groundskeeper', dx=['laceration of the left forearm'], tx=['nine sutures'])
Person('e4', 'Marisela||Aguirre', 1994, Addr('1212 Sycamore Ct', 'Apt 7'), role='housing specialist trainee')
Person('e5', 'Duc||Phan', 1998, Addr('511 Mulberry St', 'Apt 2', '44233'), role='accounting clerk')
Person('e6', 'Sheila||Barnhart', 1960, Addr('77 Meadowlark Ln', '', '44236', 'Cutler Mills'), role='receptionist')
Person('e7', 'Omar||Haddadi', 1983, Addr('2450 Overlook Rd', '', '44237', 'Benning'), role='custodian')
Person('ec1', 'Megan||Hanratty', 1992, PEOPLE['e1'].addr_)
Person('ec2', 'Victor||Peake', 1970, None)
Person('ec3', 'Lois||Fenstermaker', 1940, None)
Person('ec4', 'Jorge||Aguirre', 1966, None)
Person('ec6', 'Brian||Barnhart', 1985, None)
# maintenance
for _k, _n, _s, _u in [('mt1', 'Gloria||Tackett', '900 Canal St', 'Apt 2F'), ('mt2', 'Isaac||Umana', '1188 Tamarack Dr', 'Apt 210'), ('mt3', 'Bernice||Voss', '900 Canal St', 'Apt 8A'),
                       ('mt4', 'Candace||Whitmire', '1188 Tamarack Dr', 'Apt 115'), ('mt5', 'Ernesto||Zamora', '14 Alder Ct', ''), ('mt6', 'Peggy||Rudd', '22 Alder Ct', ''),
                       ('mt7', 'Theodore||Sykes', '900 Canal St', 'Apt 6E'), ('mt8', 'Lakisha||Ballard', '9 Alder Ct', '')]:
    Person(_k, _n, 1970, Addr(_s, _u, '44235'))
# rent roll of the tower
for _k, _n, _y in [('rr1', 'Wilbur||Ansley', 1943), ('rr2', 'Josephine||Bialek', 1938), ('rr3', 'Ruben||Cantrell', 1955), ('rr4', 'Hattie||Dorsey', 1941),
                   ('rr5', 'Floyd||Eversole', 1950), ('rr6', 'Nadezhda||Fomina', 1947), ('rr7', 'Ignacio||Gallardo', 1952), ('rr8', 'Mildred||Haverstick', 1936)]:
    Person(_k, _n, _y, None)
_a = Addr('31 Alder Ct', '', '44235')
Person('cole', 'Brandon|Michael|Coleman', 1985, _a)
Person('colw', 'Stephanie||Coleman', 1987, _a)
Person('colk', 'Mason||Coleman', 2009, _a)
Person('coll', 'Lily|Grace|Coleman', 2016, _a)
Person('vawa', 'Jasmine||Thornhill', 1995, Addr('1188 Tamarack Dr', 'Apt 307', '44235'), addr2=Addr('606 Ridge Ave', 'Apt 2', '44237', 'Benning'))
Person('vsis', 'Camille||Thornhill', 1990, None, addr2=PEOPLE['vawa'].kw['addr2'])
Person('vabu', 'Derrick||Fontaine', 1990, None)
Person('dead', 'Alfred||Nusbaum', '1938-06-21', Addr('900 Canal St', 'Apt 10C', '44235'))
Person('kin', 'Marjorie||Nusbaum-Hale', 1963, Addr('4418 Birchwood Trl', '', '43086', 'Norvale'))
Person('cc1', 'Natasha||Ferreira', 1982, cardp='4', addr= Addr('17 Alder Ct', '', '44235'))
Person('cc2', 'Orville||Stamper', 1953, cardp='51', addr= Addr('900 Canal St', 'Apt 1G', '44235'))
Person('led', 'Simone||Achebe', 1980, Addr('26 Alder Ct', '', '44235'))
Person('ev1', 'Gary||Loomis', 1971, Addr('11 Alder Ct', '', '44235'))
# citizenship
_a = Addr('1027 Pomeroy St', 'Apt 3')
Person('hus', 'Yusuf||Hussein', 1981, _a)
Person('husw', 'Amina||Noor', 1984, _a)
Person('husk', 'Khadija||Hussein', 2006, _a)
# FSS
Person('fss', 'Renee||Gallow', 1983, Addr('415 Hickory St', 'Apt 2'))
Person('fss2', 'Dominic||Ferrante', 1978, Addr('2001 Larch Ave', ''))


def files():
    # ------------------------------------------------------------ tenant files
    w = W('HCV/Tenant Files/D/Delgado M - Personal Declaration.docx', 'Arial', 10)
    w.head('Harlow Falls Metropolitan Housing Authority — Personal Declaration').foot('Form HCV-12 (rev. 8/22)     Initials: MTD')
    w.h('PERSONAL DECLARATION', 1).p('Please print. Every question must be answered. Do not leave blanks — write "none".')
    w.tab([['Head of household', '[[mdel.n]]', 'Voucher no.', 'V-18-0412'], ['Unit address', '[[mdel+rdel+luis+anad+abue.addr:fullc]]'],
           ['Home phone', 'none', 'Cell phone', '[[mdel.ph]]'], ['E-mail', '[[mdel.em]]', 'Best time to call', 'after 3 pm']])
    w.h('Part A. Who lives with you?', 2)
    w.tab([['#', 'Name (last, first)', 'Relation', 'Birth date', 'Social Security No.', 'In school?'],
           ['1', '[[mdel.n:lfm]]', 'Head', '[[mdel.dob]]', '[[mdel.ssn]]', 'N'], ['2', '[[rdel.n:lf]]', 'Spouse', '[[rdel.dob]]', '[[rdel.ssn]]', 'N'],
           ['3', '[[luis.n:lf]]', 'Son', '[[luis.dob]]', '[[luis.ssn]]', 'Y'], ['4', '[[anad.n:lfm]]', 'Daughter', '[[anad.dob]]', '[[anad.ssn]]', 'Y'],
           ['5', '[[abue.n:lf]]', 'Mother of head', '[[abue.dob]]', '[[abue.ssn]]', 'N'], ['6', '', '', '', '', '']], boldhead=True)
    w.h('Part B. Income', 2).tab([['Family member', 'Source', 'Amount', 'How often'], ['[[rdel.n:f]]', 'Lakeside Drywall (full time)', '$612.40', 'weekly'],
                                 ['[[mdel.n:f]]', 'Pomeroy Elementary, lunch aide (supervisor [[hut.n:fl]])', '$231.00', 'every 2 weeks'], ['[[abue.n:f]]', 'SSI', '$943.00', 'month']], 'Light Grid Accent 1')
    w.h('Part C. Bank accounts', 2).p('Name of bank: Tri-Valley Community Credit Union     Account number: [[mdel+rdel.acct]] (joint with husband)     Balance: $318.07')
    w.p('I certify that the above is true and complete.', 'Signed: [[mdel.n:fl]]        Date: 2/26/2024', 'Received by: [[rho.n:fl]], Housing Specialist').save()

    p = P('HCV/Tenant Files/D/Delgado employment verif Lakeside.pdf', font='Times-Roman', size=11)
    p.b('HARLOW FALLS METROPOLITAN HOUSING AUTHORITY', 13).line('1400 Commerce Pkwy, Harlow Falls, OH 44231   Tel (330) 555-0110  Fax (330) 555-0119').rule()
    p.b('REQUEST FOR VERIFICATION OF EMPLOYMENT').gap(4).line('TO:   Lakeside Drywall Inc., Attn: [[zie.n:fl]], 61 Industrial Dr, Harlow Falls, OH 44231').gap()
    p.line('RE:   [[rdel.n]]', '         SS# [[rdel.ssn]]      DOB [[rdel.dob:short]]').gap()
    p.para('The person named above lives in a household that receives housing assistance. Federal rules require that we verify income with the employer. The release on the back has been signed by the employee.')
    p.b('To be completed by the employer').gap(4)
    for a, b in [('Job title', 'Taper / finisher'), ('Date hired', '6-14-2019'), ('Present rate', '$15.31 per hour'), ('Average hours', '40'), ('Overtime anticipated', 'seasonal, max. 5 hrs'), ('Health premium deducted', 'no'), ('Completed by', '[[zie.n:fl]], Office Mgr'), ('Phone', '(330) 555-0177')]:
        p.row([70, 230], [a + ' ........................', b])
    p.save()

    # 50058 like print
    p = P('HCV/Tenant Files/O/Okafor N 50058 print.pdf', font='Courier', size=9)
    p.b('FAMILY REPORT (50058)      HA: OH-092      Printed 04/02/2024      Page 1 of 2').rule()
    p.line('1a. Agency name           Harlow Falls MHA', '1c. Program               V   Voucher', '2a. Type of action        2   Annual Reexamination', '2b. Effective date        05/01/2024', '')
    p.b('3. HOUSEHOLD')
    for i, (k, rel, sex, cit) in enumerate([('ngoz', 'H', 'F', 'EN'), ('cheo', 'Y', 'M', 'EC'), ('ifeo', 'Y', 'F', 'EC')], 1):
        p.line('', '3a. Member number         %02d' % i, '3b. Last name             [[%s.n~lU]]' % k, '3c. First name            [[%s.n:fU=flU]]' % k)
        p.line('3d. Middle initial        ' + PEOPLE[k].mid[:1], '3e. Date of birth         [[%s.dob]]' % k, '3g. Sex                   ' + sex, '3h. Relation              ' + rel, '3i. Citizenship           ' + cit, '3j. Disability            N', '3n. Social Security no.   [[%s.ssn]]' % k)
        if cit == 'EN':
            p.line('3p. Alien registration    [[%s.gid]]' % k)
    p.page().b('FAMILY REPORT (50058)      continued      Page 2 of 2').rule()
    p.b('5. UNIT TO BE OCCUPIED').line('5a. Unit address          [[ngoz+cheo+ifeo.addr:street=full]]', '    City/State/ZIP        [[ngoz.addr~csz]]', '5d. Bedrooms              3', '5h. Date last inspected   03/12/2024', '')
    p.b('7. INCOME').line('7a No.  Member        7b Code   7d Dollars    7e Excl.   7f Income', '01      [[ngoz.n:f]]         W       31,408          0        31,408', '01      [[ngoz.n:f]]         C        2,160          0         2,160', '                                         Total         33,568')
    p.line('', '17. FSS: N', 'Specialist: [[ber.n:fl]]').save()

    txt('HCV/Tenant Files/T/trask notes.txt', '''
TRASK, WENDY - file notes (keep on top)
head: [[tras.n]]  dob [[tras.dob:short]]   [[tras.ph:dash]]
[[tras+tjr.addr:streetc]]    owner Kestrel Props

9/14/23  tc from W. says son [[tjr.n:fl]] moved back in "for a couple weeks". told her 14 days max then must add to lease. KO
10/2/23  neighbor complaint, son still there, truck out front every night
10/5/23  letter sent. son's dob [[tjr.dob:short]] ss [[tjr.ssn]], needs crim background before he can be added
10/19/23 [[tjr.n:f]] came to window himself w/ lease in his name for [[tjr.addr2:streetc]] - so not residing. copied his license [[tjr.dl]]. closed
1/8/24   W. called crying. Off work since Nov, doc says [[tras.dx0]]. started on [[tras.med0]], also has [[tras.dx1]]. Wants to know if rent can be lowered. -> interim packet mailed
1/22/24  interim packet back, no disability award letter yet. her mother [[tmom.n:fl]] ([[tmom.ph:dash]]) can be called if she doesn't pick up
2/6/24   interim done eff 3/1, TTP 74. [[orl.n:fl]]
3/11/24  no show for inspection 1st. [[sim.n:fl]] left door tag
''')

    x = X('HCV/Recerts/Recert schedule - June effective.xlsx')
    ks = ['abdi', 'bair', 'caru', 'dunl', 'espi', 'figg', 'gund', 'hair', 'ivan', 'jarr', 'kimb', 'lasz', 'mont', 'nels']
    rows = [['HARLOW FALLS MHA'], ['Annual recertifications effective June 1, 2024 — caseload Orlowski / Rhodes'], [], ['Appt', 'Time', 'Head of HH', 'Birthdate', 'Telephone', 'Unit', 'Spec.', 'Docs in?', 'Old TTP']]
    for i, k in enumerate(ks):
        rows.append([datetime.date(2024, 3, 4 + i // 3), ['9:00', '10:30', '1:15'][i % 3], '[[%s.n:lfm]]' % k, ('dob', k), '[[%s.ph:dash]]' % k, '[[%s.addr:nozip]]' % k, 'KO' if i % 2 else 'TR', ['yes', 'no', 'paystubs missing', 'yes'][i % 4], 88 + 37 * i])
    rows += [[None, None, 'TOTAL FAMILIES', len(ks)], [], ['NS = no show, reschedule once only.  KO: [[orl.n:fl]]   TR: [[rho.n:fl]]']]
    x.sheet('June', rows, bold=(1, 2, 4), widths=[11, 8, 26, 12, 15, 40], merge=('A1:I1', 'A2:I2')).sheet('Codes', [['Code', 'Meaning'], ['NS', 'No show'], ['RS', 'Rescheduled'], ['MI', 'Mail-in']]).save()

    rtf('HCV/Recerts/Pruitt interim rent change.rtf', '''
Harlow Falls Metropolitan Housing Authority
1400 Commerce Pkwy, Harlow Falls, Ohio 44231

April 11, 2024

[[jpru.n:f=fl]] and [[kpru.n:fl]]
[[jpru+kpru.addr:street=full]]
[[jpru.addr~csz]]

#RE: Change in your share of the rent

Dear Mr. and Mrs. Pruitt:

You reported on March 28 that [[jpru.n]]’s job at Stanbury Foundry ended. We have completed an interim reexamination. Your new portion of the rent will be:

Old tenant rent || New tenant rent || Starting
$611.00 || $284.00 || May 1, 2024

Unemployment benefits for claimant SSN [[jpru.ssn]] were verified through the state system at $288 per week. [[kpru.n:f]]’s wages have not changed.

If the telephone number we have for you, [[kpru.ph]], is no longer correct, please call us.

You may ask for an informal hearing within 10 business days of this letter.

Sincerely,

[[ber.n:fl]]
Housing Specialist
cc: Owner (Ridgeback Rentals LLC), file
''')

    s = ['EIV  INCOME REPORT                                   PROGRAM: VOUCHER   REEXAM MONTH: 06', 'PHA CODE: OH092        REQUESTED BY: MJB0092         DATE: 03/18/2024', '=' * 88]
    for k, mems, wages in [('vand', ['vand', 'vanj'], [('STARLITE DINER GROUP', '4Q2023', '4,118.22'), ('STARLITE DINER GROUP', '3Q2023', '3,920.75')]), ('shaf', ['shaf'], []), ('toml', ['toml'], [('PARAGON STAFFING', '4Q2023', '6,540.00')])]:
        s += ['', 'HEAD OF HOUSEHOLD: [[%s.n:lfmU]]' % k, 'ADDRESS: [[%s.addr:streetU=fullU]]' % '+'.join(mems), '         [[%s.addr~cszU]]' % k, '', '  MEMBER                       SSN           DATE OF BIRTH   AGE REL  ID TEST']
        for i, m in enumerate(mems):
            pad = ' ' * (29 - len(fmt_name(PEOPLE[m], 'lfmU')))
            s.append('  [[%s.n:lfmU]]%s[[%s.ssn]]   [[%s.dob]]      %3d %s   VERIFIED' % (m, pad, m, m, 2024 - PEOPLE[m].raw('dob').year, 'HO'[min(i, 1)]))
        s += ['', '  WAGES'] + (['    %-28s %s %12s' % g for g in wages] or ['    NO WAGE DATA REPORTED'])
        if k == 'shaf':
            s += ['  SOCIAL SECURITY BENEFITS', '    GROSS MONTHLY 1,377.00   MEDICARE PART B PREMIUM 174.70   CLAIM NO. [[shaf.mbi:plain]]', '    PAYMENT STATUS: CP  CURRENT PAYMENT']
        s.append('-' * 88)
    s += ['', '** CONFIDENTIAL - PRIVACY ACT DATA. CIVIL PENALTIES MAY APPLY. **', 'END OF REPORT   3 HOUSEHOLDS']
    txt('HCV/Recerts/EIV_0618.txt', '\n'.join(s), crlf=True, enc='ascii')

    def b(para, tab, brk):
        para('FAMILY PORTABILITY INFORMATION', 'Title')
        para('Part I — Initial PHA information and certification', 'Heading2')
        tab([['1. Head of household', '[[lowe.n:fl]]'], ['2. Date of birth', '[[lowe.dob:abbr]]'], ['3. Head’s SSN', '[[lowe.ssn]]'], ['4. Voucher size', '3 BR'], ['5. Voucher expires', '07/31/2024'],
             ['6. Billing due', '90 days after expiration'], ['7. Current residence', '[[lowe+lows+lowd.addr:fullc]]'], ['8. Reachable at', '[[lowe.ph:dot]]; [[lowe.em]]']], [150, 350], 9, head=False)
        para('Household: [[lowe.n:fl]] (head); [[lows.n:fl]], son, [[lows.dob:abbr]], SSN [[lows.ssn]]; [[lowd.n:fl]], daughter, [[lowd.dob:abbr]], SSN [[lowd.ssn]].')
        para('The family asked to move to Norvale to be near the grandmother. Prospective unit, not yet inspected: [[lowe.addr2:fullc]].')
        para('Receiving PHA contact: [[pol.n:fl]], Portability, Norvale Housing Agency, 77 Civic Sq, Norvale, OH 43085, (614) 555-0140.')
        para('Certified by [[aber.n:fl]], HCV Program Manager, 3/29/2024')
    flow('HCV/Portability/Port-out Lowery.pdf', b)

    rows = [['VoucherNo', 'Issued', 'Expires', 'HeadName', 'SSN', 'BR', 'DOB', 'CurrentAddr', 'CityStZip', 'Ext', 'Result']]
    for i, k in enumerate(['adki', 'brow', 'cist', 'dowd', 'ekwu', 'frey', 'gree', 'hosk']):
        rows.append(['V-24-%04d' % (101 + i), '2024-01-%02d' % (8 + i), '2024-05-%02d' % (7 + i), '[[%s.n:lfmU]]' % k, '[[%s.ssn:plain]]' % k, str(1 + i % 3), '[[%s.dob:ymd]]' % k, '[[%s.addr:street=full]]' % k, '[[%s.addr~csz]]' % k, 'Y' if i % 3 == 0 else '', ['leased', 'searching', 'expired'][i % 3]])
    csvf('HCV/Vouchers/issuance_2024Q1.csv', rows, delim='|')

    w = W('HCV/Vouchers/Briefing sign-in Jan 18.docx', 'Comic Sans MS', 12)
    w.p('**VOUCHER BRIEFING  —  Thursday January 18, 10:00 am, Community Room**', 'Presenter: [[rho.n:fl]]').tab(
        [['Print your name', 'Phone where we can reach you', 'Email', 'Interpreter?']] + [['[[%s.n:fl]]' % k, '[[%s.ph%s]]' % (k, f), ('[[%s.em]]' % k) if k not in ('frey', 'dowd') else '—', n] for k, f, n in
                                                                                        [('cist', ':dash', 'Spanish'), ('adki', '', ''), ('frey', ':slash', ''), ('dowd', ':dot', ''), ('hosk', ':plain', 'no'), ('ekwu', ':dash', '')]] + [['', '', '', '']] * 3, 'Table Grid').p('6 families attended. Packets left over: 2.').save()

    # ------------------------------------------------------------ waiting list
    rows = [['AppNo', 'LName', 'FName', 'MI', 'SSN', 'BirthDt', 'Addr1', 'City', 'St', 'Zip', 'Phone1', 'Email', 'Pref', 'ApplDtTm', 'BR', 'Race', 'Status']]
    for i in range(1, 13):
        k = 'wl%d' % i
        q = PEOPLE[k]
        rows.append(['%06d' % (30117 + 13 * i), '[[%s.n~l]]' % k, '[[%s.n:f=fmi]]' % k, q.mid, '[[%s.ssn]]' % k, '[[%s.dob:iso]]' % k, '[[%s.addr:street=full]]' % k, q.addr_.city, q.addr_.st, q.addr_.zip, '[[%s.ph]]' % k, ('[[%s.em]]' % k) if i % 4 else '', ['L', 'LV', '', 'D', 'H'][i % 5], '2023-10-0%d 08:%02d' % (1 + i % 3, i * 4), str(1 + i % 4), str(1 + i % 3), 'ACTIVE'])
    csvf('HCV/Waiting List/wl_export_20240215.csv', rows, q=csv.QUOTE_ALL, enc='utf-8-sig')

    html('HCV/Waiting List/preapp_30988.html', '''<!DOCTYPE html><html><head><meta charset="utf-8"><title>Pre-Application 30988</title>
<style>dt{font-weight:bold}dd{margin:0 0 6px 20px}</style></head><body><h2>Pre-Application for Housing Assistance</h2><p>Confirmation: 30988 &middot; submitted 10/02/2023 08:14 AM</p>
<dl><dt>First name</dt><dd>[[naka.n:f=fl]]</dd><dt>Last name</dt><dd>[[naka.n~l]]</dd><dt>Date of birth</dt><dd>[[naka.dob]]</dd><dt>Social Security Number</dt><dd>[[naka.ssn]]</dd>
<dt>Street</dt><dd>[[naka+nakw+naks.addr:line=fullc]]</dd><dt>Apt/Unit</dt><dd>[[naka.addr~unit]]</dd><dt>City, state, ZIP</dt><dd>[[naka.addr~csz]]</dd>
<dt>Mobile</dt><dd>[[naka.ph]]</dd><dt>E-mail address</dt><dd>[[naka.em]]</dd></dl>
<h3>Other people who will live with you</h3><table border="1"><tr><th>Name</th><th>Relationship</th><th>DOB</th><th>SSN</th></tr>
<tr><td>[[nakw.n:fl]]</td><td>Wife</td><td>[[nakw.dob]]</td><td>[[nakw.ssn]]</td></tr><tr><td>[[naks.n:fl]]</td><td>Daughter</td><td>[[naks.dob]]</td><td>[[naks.ssn]]</td></tr></table>
<h3>Preferences claimed</h3><ul><li>Working family</li><li>Resident of Harlow Falls</li></ul><p><i>I understand that false statements are grounds for denial.</i></p></body></html>''')

    x = X('HCV/Waiting List/purge 2023 returned mail.xlsx')
    rows = [['returned', 'envelope', None, None, 'post office says', 'action'], [None, 'name', 'address', 'city']]
    for i, k in enumerate(['ret1', 'ret2', 'ret3', 'ret4', 'ret5']):
        rows.append(['11/%d/23' % (3 + i), '[[%s.n:fl]]' % k, '[[%s.addr:street=full]]' % k, '[[%s.addr~csz]]' % k, ['not at address', 'unable to forward', 'moved no forward', 'vacant', 'refused'][i], 'remove' if i != 2 else 'called [[ret3.ph:dash]], keep on list'])
    x.sheet('Sheet1', rows, bold=(1, 2), widths=[10, 22, 30, 26, 22, 30], merge=('B1:D1',)).save()

    eml('HCV/Waiting List/FW_ two new apps.eml', '''From: Intake <intake@harlowfallsmha.example>
To: Tamika Rhodes <trhodes@harlowfallsmha.example>
Subject: FW: two new apps from the lobby kiosk
Date: Tue, 05 Mar 2024 09:12:44 -0500
Message-ID: <20240305.0912@harlowfallsmha.example>''', '''
[[rho.n:fl]] - please key these two, the kiosk upload failed again.

1)
Applicant: [[app1.n:fl]]
Born: [[app1.dob:long]]
Soc sec: [[app1.ssn]]
Lives at: [[app1.addr:fullc]]
Tel: [[app1.ph:dash]]
Notes on app: "I have [[app1.dx0]] and can't do stairs"

2)
Applicant: [[app2.n:fl]]
Born: [[app2.dob:long]]
Soc sec: [[app2.ssn]]
Lives at: [[app2.addr:full]]
Tel: [[app2.ph:dash]] (shelter will take messages)
State ID: [[app2.sid]]
Notes on app: homeless since August, veteran

> -----Original Message-----
> From: kiosk@harlowfallsmha.example
> Sent: Monday, March 4, 2024 4:58 PM
> Upload error 0x51, 2 records not transferred

Thanks, [[e6.n:fl]], front desk
''', 'qp')

    # ------------------------------------------------------------ landlords
    w = W('Landlords/ACH/Kilbane direct deposit form.docx', 'Times New Roman', 11)
    w.p('**OWNER DIRECT DEPOSIT (ACH) AUTHORIZATION**', center=True).p('☐ New     ☒ Change     ☐ Cancel')
    w.tab([['Owner / payee name\n[[doro.n]]', 'Taxpayer ID  (☒ SSN  ☐ EIN)\n[[doro.ssn]]'], ['Mailing address\n[[doro.addr:street=full]]\n[[doro.addr~csz]]', 'Daytime telephone\n[[doro.ph]]'],
           ['Bank\nFirst Cutler Savings Bank', 'E-mail for remittance advice\n[[doro.em]]'], ['Routing (9 digits)\n' + routing('cutler'), 'Account number\n[[doro.acct]]'], ['Type of account\n☒ checking   ☐ savings', 'Attach voided check']])
    w.p('I authorize HFMHA to deposit housing assistance payments to the account above and to correct entries made in error.', 'Signature  [[doro.n:fl]]     Date  1/9/24', 'A/P use: entered PR 1/16').save()

    def b(para, tab, brk):
        para('HAP Check / ACH Register', 'Heading1')
        para('Run 05/01/2024 06:02   Bank: HFMHA HCV Disbursing   Batch 2405A   Operator PRAMAN')
        rows = [['Vendor', 'Payee', 'TIN', 'Type', 'Acct no.', 'Remit to', 'Units', 'Amount']]
        for i, (k, amt, u) in enumerate([('bran', '2,418.00', 3), (None, '18,906.00', 24), ('lher', '711.00', 1), ('sing', '3,240.00', 4), (None, '7,115.00', 9), ('trin', '1,502.00', 2), ('vasq', '688.00', 1), ('pike', '1,930.00', 3), ('weav', '845.00', 1)]):
            if k:
                rows.append(['V%04d' % (210 + 7 * i), '[[%s.n:lfU]]' % k, '[[%s.ssn]]' % k, 'S', '[[%s.acct]]' % k, '[[%s.addr:street=full]]\n[[%s.addr~csz]]' % (k, k), u, amt])
            else:
                rows.append(['V%04d' % (210 + 7 * i), ['KESTREL PROPERTIES LLC', 'RIDGEBACK RENTALS LLC'][i > 2], ['34-1187206', '27-4410985'][i > 2], 'E', ['7700418825', '201965540'][i > 2], ['500 Superior Sq Ste 12\nHarlow Falls, OH 44231', '18 Depot Plaza\nHarlow Falls, OH 44235'][i > 2], u, amt])
        rows.append(['', 'TOTAL 9 payees', '', '', '', '', 48, '37,355.00'])
        tab(rows, [42, 130, 72, 30, 80, 160, 36, 60])
        para('Reviewed: [[ive.n:fl]], Finance      Released: [[ram.n:fl]], A/P')
    flow('Landlords/HAP register 2024-05.pdf', b, True)

    x = X('Landlords/owner master (working copy).xlsx')
    rows = [['Owner master — DO NOT SORT, linked to mail merge'], [], ['ID', 'Owner', 'c/o', 'Street', 'City/State/Zip', 'Cell', 'E-mail', 'Fed ID', 'Bank acct', '1099?']]
    for i, k in enumerate(['bran', 'sing', 'trin', 'vasq', 'pike', 'rsta']):
        nm = '[[rsta.n:f=fl]] & [[lsta.n:fl]]' if k == 'rsta' else '[[%s.n:fl]]' % k
        kk = 'rsta+lsta' if k == 'rsta' else k
        rows.append([210 + i, nm, None, '[[%s.addr:street=full]]' % kk, '[[%s.addr~csz]]' % k, '[[%s.ph:dash]]' % k, '[[%s.em]]' % k, '[[%s.ssn]]' % k, '[[%s.acct]]' % kk, 'Y'])
    rows += [[216, 'Kestrel Properties LLC', '[[cov.n:fl]]', '500 Superior Sq Ste 12', 'Harlow Falls, OH 44231', '330-555-0181', 'leasing@kestrelprops.example', '34-1187206', '7700418825', 'Y'],
             [217, 'Ridgeback Rentals LLC', '[[ash.n:fl]]', '18 Depot Plaza', 'Harlow Falls, OH 44235', '330-555-0184', 'office@ridgeback.example', '27-4410985', '201965540', 'Y'], [None, 'count', None, None, None, None, None, None, None, 8]]
    x.sheet('Owners', rows, bold=(1, 3), widths=[6, 26, 18, 24, 28, 14, 28, 14, 14])
    x.sheet('On hold', [['Owner', 'Why', 'Since'], ['[[pike.n:lf]]', 'back taxes, county sent levy', datetime.date(2024, 2, 1)], ['[[lher.n:lf]]', 'HQS abatement 1420 duplex', datetime.date(2024, 4, 15)]], bold=(1,)).save()

    eml('Landlords/RE 1099 wrong SSN.eml', '''From: "[[ram.n:fl]]" <pram@harlowfallsmha.example>
To: [[lher.n:fl]] <[[lher.em]]>
Cc: [[ive.n:fl]] <civersen@harlowfallsmha.example>
Subject: RE: RE: my 1099 is wrong
Date: Wed, 14 Feb 2024 15:40:03 -0500''', '''
Ms. Herrmann,

We will issue a corrected 1099-MISC. I now have [[lher.ssn]] with the name [[lher.n:fl]], and will mail it to [[lher.addr:fullc]]. Nothing changes for the deposit.

[[ram.n:fl]]
Accounts Payable, HFMHA
(330) 555-0121

On Wed, Feb 14, 2024 at 1:17 PM [[lher.n:fl]] wrote:
> Yes the number is [[lher.ssn]]. The one you have is my late husband's, he passed in 2021.
> And it should go to my house not the duplex. You can call me at [[lher.ph]].
> Elaine
>
>> On Feb 13, 2024, at 9:02 AM, [[ram.n:fl]] wrote:
>> Dear Ms. Herrmann, the IRS sent back a mismatch notice (B-notice) for vendor V0224.
>> Please confirm the taxpayer ID and your mailing address.
''')

    p = P('Landlords/W-9/W9 Brandvold.pdf', size=9)
    p.b('Form W-9 (substitute)     Request for Taxpayer Identification Number and Certification', 11).gap(30)
    p.boxes(54, 650, 500, 28, '1  Name (as shown on your income tax return)', '[[bran.n]]')
    p.boxes(54, 622, 500, 28, '2  Business name, if different from above', '')
    p.boxes(54, 594, 500, 28, '3  Federal tax classification', '[X] Individual/sole proprietor   [ ] C Corp   [ ] S Corp   [ ] Partnership   [ ] LLC')
    p.boxes(54, 566, 330, 28, '5  Address (number, street, and apt. or suite no.)', '[[bran.addr:street=full]]')
    p.boxes(54, 538, 330, 28, '6  City, state, and ZIP code', '[[bran.addr~csz]]')
    p.boxes(384, 538, 170, 56, 'Requester', 'Harlow Falls MHA')
    p.boxes(54, 500, 250, 28, 'Part I  Social security number', '[[bran.ssn]]')
    p.boxes(304, 500, 250, 28, 'or Employer identification number', '')
    p.y = 480
    p.para('Under penalties of perjury, I certify that the number shown on this form is my correct taxpayer identification number and that I am not subject to backup withholding.')
    p.line('Sign here    [[bran.n:fi]]                                   Date  12/04/2023').save()

    p = P('Landlords/RFTA/RFTA Prescott 921 Tamarack.pdf', font='Times-Roman', size=10)
    p.b('Request for Tenancy Approval', 14).line('Housing Choice Voucher Program', '')
    for a, c in [(('1. Name of PHA', 'Harlow Falls MHA'), ('2. Address of unit', '[[rfta.addr2:fullc]]')), (('3. Requested start', '6/1/2024'), ('4. Bedrooms', '3')), (('5. Year built', '1962'), ('6. Proposed rent', '$1,095')), (('7. Security deposit', '$1,095'), ('8. Structure', 'Single family detached'))]:
        p.row([54, 190, 300, 400], [a[0], a[1], c[0], c[1]], size=8.5)
    p.gap().b('Owner').line('Print or type name of owner/representative:  [[weav.n:fl]]', 'Business address:  [[weav.addr:full]]', 'Telephone:  [[weav.ph]]').gap().b('Family').line('Print or type name of head of household:  [[rfta.n:fl]]', 'Present address of family:  [[rfta.addr:full]]', 'Telephone:  [[rfta.ph]]', 'Household head born [[rfta.dob:abbr]]; voucher V-23-0877').gap()
    p.para('12. Owner’s certification: the owner (including a principal or other interested party) is not the parent, child, grandparent, grandchild, sister or brother of any member of the family.')
    p.line('Received 5/7/24   [[orl.n:fl]]').save()

    w = W('Landlords/letter new owners Stahl.docx', 'Garamond', 12)
    w.p('[[rsta.n:f=fls]] and [[lsta.n]]', '[[rsta+lsta.addr:street=full]]', '[[rsta.addr~csz]]', '', 'May 2nd, 2024', 'Housing Authority', 'Attn. [[ram.n:fl]], accounts payable', '', 'Dear Madam,',
        'We closed on the four-unit at 73 Quarry Street on April 26 and bought it from Mr. [[pike.n:fl]]. There are two of your tenants in it. Please send the assistance payments to us from May on. Our account at Benning Federal is [[rsta+lsta.acct]] and the routing number is ' + routing('benning') + '. '
        'For the taxes use my husband’s social, [[rsta.ssn]].', 'Bob can be reached on his cell, [[rsta.ph:dash]], I am at [[lsta.ph:dash]] or by e-mail [[lsta.em]].', 'A copy of the deed is enclosed.', 'Yours truly,', '[[lsta.n]]').save()

    # ------------------------------------------------------------ inspections
    w = W('Inspections/2024/HQS 118 Tamarack.docx', 'Calibri', 9)
    w.h('HOUSING QUALITY STANDARDS — INSPECTION CHECKLIST', 2)
    w.tab([['Tenant', 'Address of unit', 'Inspector', 'Date'], ['[[osbo.n:fl]]\nTel. [[osbo.ph:dash]]', '[[osbo.addr:line=fullc]]\n[[osbo.addr~unit]]\n[[osbo.addr~csz]]', '[[sim.n:fl]]', '04/16/2024'], ['Family present? Y', 'Owner: [[sing.n:fl]], [[sing.ph:dash]]', 'Annual', '1:40 pm']])
    w.tab([['Item', 'Description', 'P', 'F', 'Inc', 'Comment'], ['1.1', 'Living room present', 'x', '', '', ''], ['1.3', 'Electrical hazards', '', 'x', '', 'cover plate missing behind sofa'], ['2.10', 'Stove or range', 'x', '', '', ''], ['2.11', 'Refrigerator', '', 'x', '', 'gasket torn'], ['3.12', 'Tub or shower', 'x', '', '', ''], ['6.6', 'Site and neighborhood', 'x', '', '', ''], ['8.1', 'Smoke detectors', '', 'x', '', 'none on 2nd floor — 24 HR ITEM']], 'Light List Accent 1')
    w.p('☐ Pass   ☒ Fail    Reinspect by 05/16/2024').save()

    rr = ''.join('<tr class="%s"><td>%s</td><td>[[%s.n:lf]]</td><td>[[%s.addr:streetc]]</td><td>[[%s.ph%s]]</td><td>%s</td></tr>\n' % ('ab'[i % 2], t, k, k, k, f, ty) for i, (k, t, f, ty) in enumerate([('ins1', '8:30', '', 'Annual'), ('ins2', '9:15', '', 'Re-insp'), ('ins3', '10:00', '', 'Annual'), ('ins4', '10:45', '', 'Initial'), ('ins5', '1:00', '', 'Special'), ('ins6', '1:45', '', 'Annual')]))
    html('Inspections/2024/route_0513_castellano.html', '<html><head><title>Daily route</title></head><body><b>Inspector:</b> [[cas.n:fl]] &nbsp; <b>Date:</b> 05/13/2024 &nbsp; <b>Stops:</b> 6<br>\n<table cellpadding=3><tr bgcolor="#ccc"><th>Time</th><th>Tenant</th><th>Unit</th><th>Contact</th><th>Type</th></tr>\n' + rr + '</table><p>* tenant at stop 4 needs Somali interpreter</p></body></html>')

    txt('Inspections/walt week 19.txt', '''
wk 19 - my notes, not for file

MON
- [[ins1.n:fl]], [[ins1.addr:streetc]] -- pass. new water htr
- [[brig.n:fl]] / [[brig.addr:streetc]] / no answer, called [[brig.ph:dash]], she was at work. resched thu
TUES
- court w/ [[ber.n:fl]] all morning
- [[ev1.n:fi]] place, yard full of tires again. took 6 pics
WED
- [[ins6.n:fl]] [[ins6.addr:street]]: fails, furnace red tagged. She's 70+, gave her space heater from the shop, told [[luj.n:fl]]. her daughter is coming to get her
- mileage 41
THURS
- [[brig.n:f]] again, ok pass w/ comment. dog was loose, waited in truck 10 min
FRI  off
''')

    rtf('Inspections/2024/Fail letter Brightwell owner.rtf', '''
#HARLOW FALLS MHA    INSPECTION DEPARTMENT
NOTICE OF HQS DEFICIENCIES

Date of notice: May 3, 2024
Owner:	[[trin.n:fl]]
	[[trin.addr:street=full]]
	[[trin.addr~csz]]
Tenant:	[[brig.n:fl]]
Unit:	[[brig.addr:fullc]]

The unit listed above did not meet the standards. Please correct:
Room || Deficiency || Responsible || Deadline
Kitchen || Leak under sink || Owner || 30 days
Bath || No GFCI || Owner || 30 days
Bedroom 2 || Blocked egress || Tenant || 30 days

If repairs are not made the payment will be abated June 1.
[[sim.n:fl]], Inspector  (330) 555-0133
''', 'Arial', 20)

    # ------------------------------------------------------------ reasonable accommodation
    w = W('Reasonable Accommodation/2024/RA request Hollis.docx', 'Verdana', 10)
    w.h('Request for a Reasonable Accommodation', 1)
    for a, c in [('1. Name of the head of household', '[[holl.n]]'), ('2. Who needs the accommodation?', 'myself'), ('3. Address', '[[holl.addr:fullc]]'), ('4. Telephone', '[[holl.ph]]'), ('5. What do you need?', 'Transfer to a lower floor and a parking place by the door. I am on [[holl.tx0]] and the elevator was out 6 times since Christmas.'),
                 ('6. Please tell us the condition (you do not have to)', '[[holl.dx0:cap]], and [[holl.dx1]]. I take [[holl.med0]] every morning, the pharmacist [[ngo.n:fl]] can print the list.'), ('7. Who can verify this?', 'Dr. [[var.n:fl]], Canal Pulmonary Group, (330) 555-0162'), ('8. Someone who helps you with this form', 'my daughter [[holn.n:fl]], [[holn.ph]]')]:
        w.p('**%s**' % a, c)
    w.p('Signature: [[holl.n:fi]]    date Jan 30 24', '— Office use — Received by 504 Coordinator [[qua.n:fl]] 2/1/24, RA no. 24-007').save()

    p = P('Reasonable Accommodation/2024/Cherwinski Dr letter.pdf', font='Times-Roman', size=11.5)
    p.b('MIDSTATE NEUROLOGY ASSOCIATES', 15).line('[[kra.n:fl]], M.D.      2600 Medical Arts Dr, Suite 310, Harlow Falls, OH 44231      Tel (330) 555-0190', size=8.5).rule().gap(14)
    p.line('March 6, 2024', '', 'Harlow Falls Metropolitan Housing Authority', 'Attention: Section 504 Coordinator', '', 'Patient:   [[cher.n:fl]]', 'D.O.B.:   [[cher.dob:dash]]', 'Chart #:  [[cher.mrn]]', '', 'To whom it may concern:', '')
    p.para('I have treated Mr. [[cher.n:l]] since 2018 for [[cher.dx0]]. His gait has become unsteady over the last year and he has [[cher.dx1]] with two falls in January. He takes [[cher.med0]] four times daily and attends [[cher.tx0]].')
    p.para('In my opinion he needs a unit on the ground floor without steps, a walk-in shower with grab bars, and a second bedroom for equipment. These needs are permanent.')
    p.line('Sincerely,', '', '', '[[kra.n:fl]], M.D.', 'PK/jt').save()

    x = X('Reasonable Accommodation/RA tracking log.xlsx')
    rows = [['REASONABLE ACCOMMODATION LOG 2024'], ['RA #', 'Rec’d', 'Person with the disability', 'Program', 'Condition per verifier', 'Asked for', 'Decision', 'Closed']]
    for n, k, c, a, dec in [('24-003', 'bair', '[[bair.dx0]]; [[bair.tx0]]', 'extra BR for equipment', 'granted'), ('24-004', 'gund', '[[gund.dx0]]', 'large-print notices', 'granted'), ('24-005', 'hair', '[[hair.dx0]], uses [[hair.med0]]', 'remove carpet', 'granted, owner paid'), ('24-006', 'jarr', '[[jarr.dx0]], in [[jarr.tx0]]', 'assistance dog', 'granted'), ('24-007', 'holl', '[[holl.dx0]]', 'floor transfer', 'pending'),
                            ('24-008', 'ivan', '[[ivan.dx0]]', 'recert by mail', 'granted'), ('24-009', 'espi', '[[espi.dx0]]', 'voucher extension 60 days', 'granted'), ('24-010', 'kimb', None, 'live-in aide', 'withdrawn'), ('24-011', 'bles', '[[bles.dx0]]', 'emotional support cat', 'granted')]:
        rows.append([n, datetime.date(2024, 1, 8 + int(n[-2:])), '[[%s.n:fl]]' % k, 'PH' if k == 'holl' else 'HCV', c, a, dec, None if dec == 'pending' else 'x'])
    rows += [[], [None, None, 'granted:', 7], [None, None, 'pending:', 1]]
    x.sheet('2024', rows, bold=(1, 2), widths=[8, 11, 26, 8, 40, 26, 20]).save()

    def b(para, tab, brk):
        para('VERIFICATION OF NEED FOR A LIVE-IN AIDE', 'Heading2')
        para('Tenant: [[wooz.n:fl]]     Unit: [[wooz.addr:fullc]]')
        para('Medicare no. [[wooz.mbi]]    Medicaid no. [[wooz.mcd]]')
        tab([['Question for the health care provider', 'Answer'], ['Is the person disabled under the definition?', '[X] yes  [ ] no'], ['Nature of the condition (optional)', '[[wooz.dx0]]'], ['Care received', '[[wooz.tx0]] at Alder Kidney Center'], ['Hours of help needed', 'overnight, 7 days'], ['Expected to last', '[X] 12+ months']], [230, 250], 9)
        para('Proposed aide: [[aide.n:fl]], born [[aide.dob]], SSN [[aide.ssn]], driver license [[aide.dl]], now at [[aide.addr:fullc]], [[aide.ph]]. Background check ordered 3/14.')
        para('Provider: [[doy.n:fl]], CNP   3/12/2024   Fax back to (330) 555-0119')
    flow('Reasonable Accommodation/2024/live-in aide Woznicki.pdf', b)

    eml('Reasonable Accommodation/2024/ESA cat - Blessing.eml', '''From: [[bles.n:fl]] <[[bles.em]]>
To: pquarles@harlowfallsmha.example
Subject: letter for my cat
Date: Sat, 20 Apr 2024 22:51:10 -0400''', '''
Hi Ms [[qua.n:l]],
its [[bles.n:fl]] from [[bles.addr:streetc]]. Here is the letter from my counselor [[lee.n:fl]] again because the landlord says he never got it. I have [[bles.dx0]] and [[bles.dx1]] and they put me on [[bles.med0]] in the fall, the cat is the only thing that gets me to sleep. He wants 300 dollars pet deposit which you said he cant charge
call me [[bles.ph:dash]] after 6
thanks
Tammy
''', 'html', '''<html><body><p>Hi Ms [[qua.n:l]],<br>its [[bles.n:fl]] from [[bles.addr:streetc]]. Here is the letter from my counselor [[lee.n:fl]] again because the landlord says he never got it. I have [[bles.dx0]] and [[bles.dx1]] and they put me on [[bles.med0]] in the fall, the cat is the only thing that gets me to sleep. He wants 300 dollars pet deposit which you said he cant charge<br>call me [[bles.ph:dash]] after 6<br>thanks<br>Tammy</p></body></html>''')

    w = W('Reasonable Accommodation/RA committee 2024-04-24.docx', 'Cambria', 11)
    w.h('RA Review Committee — Notes', 1).p('April 24, 2024, small conference room', 'Present: [[qua.n:fl]] (504), [[aber.n:fl]] (HCV), [[tul.n:fl]] (PH). Counsel by phone.')
    w.num('**[[keni.n:fl]]**, age 9, [[keni.dx0]]. His mother, [[kenm.n:fl]] ([[kenm.ph]]), asks for a fenced yard and a door alarm at [[kenm+keni.addr:streetc]]; he ran toward the road twice. School and [[keni.tx0]] provider both wrote. Owner agrees to alarm. Grant alarm, deny fence, offer move.',
          '**[[ort.n:fl]]** (Kettle Ct). [[ort.dx0:cap]], on [[ort.med0]], waiting for a [[ort.tx0]] in June. Lever handles and a raised toilet. Grant.',
          '**[[penn.n:fl]]**. Late with papers 3 times, termination pending. His case manager [[ran.n:fl]], LISW, says he had stopped [[penn.med0]] ([[penn.dx0]]) and the mail went to his old unit. Rescind termination, contact person on all mail.',
          '**[[quig.n:fl]]** – [[quig.dx0]], starts [[quig.tx0]] May 6. Recertify at home. Grant; call [[quig.ph]] first.',
          '**[[rusk.n:fl]]** – denied for 2019 drug arrest. Documented [[rusk.dx0]], two years of [[rusk.tx0]], letter from program. Grant exception to screening.')
    w.p('Next meeting May 22.').save()

    txt('Reasonable Accommodation/2024/fax 0312 ortiz.txt', '''
          *** FAX ***
   TO:  HFMHA 504 office          FAX: 330-555-0119
 FROM:  Harlow Orthopedics, records  (330) 555-0193
PAGES:  3 incl. cover
   RE:  pt [[ort.n:lf]]  /  MR# [[ort.mrn]]  /  dob [[ort.dob:dot]]

 Per signed release, please find note of 02/28/24:

   SUBJECTIVE  60 y/o F, R hip pain, worse on stairs
   ASSESSMENT  1. [[ort.dx0]]
               2. as above, right side
   PLAN        cont. [[ort.med0]] 15 mg weekly; schedule [[ort.tx0]] w/ Dr. [[sch.n:fl]]
   INSURANCE   Medicaid [[ort.mcd]]

 CONFIDENTIAL. If received in error call us at once.
''')

    p = P('Reasonable Accommodation/2024/Kennison AVS.pdf', size=9.5)
    p.b('After Visit Summary', 16).line('Riverside Children’s Developmental Clinic   |   [[doy.n:fl]], CNP   |   4/2/2024  10:20 AM').rule()
    y0 = p.y
    p.b('[[keni.n:lf]]').line('MRN: [[keni.mrn]]', 'DOB: [[keni.dob]]   (9 y.o. M)', 'Guardian: [[kenm.n:fl]]', 'Home: [[keni+kenm.addr:street=full]]', '          [[keni.addr~csz]]', 'Cell: [[kenm.ph:dash]]')
    y1, p.y = p.y, y0
    p.b('Today', x=330).line('Reason: follow-up, sleep and wandering', 'Problem list', '   - [[keni.dx0:cap]]', '   - [[keni.dx1:cap]]', 'Medicines', '   [[keni.med0]] 0.1 mg at bedtime - NEW', 'Coverage: Medicaid  [[keni.mcd]]', x=330)
    p.y = min(p.y, y1) - 10
    p.para('Continue [[keni.tx0]], 15 hours per week. A letter for the housing authority about the door alarm was given to the mother today.')
    p.save()

    txt('HCV/Tenant Files/D/dunleavy med expenses.txt', '''
CANAL STREET PHARMACY          PATIENT EXPENSE SUMMARY  01/01/2023 - 12/31/2023
940 Canal St  (330) 555-0158   RPh [[ngo.n:fl]]

PATIENT....: [[dunl.n:lfU]]              BORN: [[dunl.dob:dash]]
ADDRESS....: [[dunl.addr:streetU=fullU]]
             [[dunl.addr~cszU]]
PLAN ID....: [[dunl.mbi]]

RX#       DRUG                     FILLS   PT PAID
4410873   [[dunl.med0:up]] 5 MG             12    60.00
4410874   [[dunl.med1:up]] 20 MG           12   118.20
4412990   [[dunl.med2:up]] 100 MCG      4    36.00
                                   -----   -------
                                      28    214.20
--- note on printout in pen: "plus eye dr. $85, Part B $164.90 x 12. allow. KO 3/6/24" ---
''')

    rtf('Reasonable Accommodation/2024/Gunderson eye clinic.rtf', '''
#Lakeshore Retina Center
Dictated by [[abe.n:fl]], MD, copy to [[var.n:fl]], MD

Date of service: 01/09/2024
[[gund.n:fl]] (record [[gund.mrn]], Medicare [[gund.mbi]]) came with a neighbor. She was born [[gund.dob:long]] and lives alone.

Impression: [[gund.dx0]], both eyes. Left eye 20/200.
Plan: [[gund.tx0]] every six weeks; large-print mail from the housing office, phone [[gund.ph]] is the best way to reach her.
''', 'Arial', 22)

    # ------------------------------------------------------------ hearings
    w = W('Hearings/2024/Decision Mosby.docx', 'Times New Roman', 12)
    w.p('**HARLOW FALLS METROPOLITAN HOUSING AUTHORITY**', '**INFORMAL HEARING DECISION**', center=True)
    w.tab([['In the matter of:\n[[moss.n]]\n[[moss.addr:street=full]]\n[[moss.addr~csz]]', 'Hearing no. 24-H-011\nHeld: March 21, 2024\nOfficer: [[fel.n:fl]]']], None)
    w.p('**Appearances.** The participant appeared with counsel, [[est.n:fl]] of Tri-County Legal Aid. [[ber.n:fl]] appeared for the Authority.',
        '**Facts.** The participant, born [[moss.dob:long]], has held a voucher since 2016. In October 2023 the income matching system showed wages from Paragon Staffing under her number, [[moss.ssn]], in the amount of $14,233 which were not reported. She testified that her cousin used her Social Security number. The employer’s file contained a copy of an Ohio license, no. [[moss.dl]], which is hers.',
        '**Discussion.** The hearing officer finds the testimony not credible. However, the Authority’s notice went to an old address.', '**Decision.** The proposed termination is REVERSED on condition of a repayment agreement for $2,906.', 'Dated April 4, 2024', '____________________', '[[fel.n:fl]], Hearing Officer').save()

    def b(para, tab, brk):
        para('Hearings — calendar for the week of May 20', 'Heading1')
        tab([['Day', 'Hr', 'Participant', 'Reason', 'Rep.', 'Call-in number'], ['Mon', '9:00', '[[hc1.n:fl]]', 'unreported income', 'none', '[[hc1.ph:dot]]'], ['Mon', '10:30', '[[hc2.n:fl]]', 'unauthorized occupant', '[[est.n:fl]]', '[[hc2.ph:dot]]'], ['Wed', '9:00', '[[hc3.n:fl]]', 'missed inspections', 'sister', '[[hc3.ph:dot]]'], ['Wed', '1:00', '[[hc4.n:fl]]', 'grievance: charges for door', 'self', '[[hc4.ph:dot]]'], ['Thu', '9:00', '[[guth.n:fl]]', 'denial of admission', 'none', 'in person']], [40, 40, 120, 130, 90, 90], 9)
        para('Files to [[fel.n:fl]] by noon Friday.')
    flow('Hearings/2024/calendar week May 20.pdf', b)

    p = P('Hearings/2024/Denial Tatum.pdf', size=10.5)
    p.line('HFMHA  •  Occupancy Department  •  1400 Commerce Pkwy  •  Harlow Falls, OH 44231', size=8).gap(20).line('CERTIFIED MAIL 7021 0950 0001 4477 2210', '', 'February 9, 2024', '', '[[tate.n:flU]]', '[[tate.addr:streetU=fullU]]', '[[tate.addr~cszU]]', '', 'Subject: Denial of your application').gap()
    p.para('Dear Mr. Tatum: Your application for public housing has been denied because of information in the criminal history report obtained from the county on January 31, 2024.')
    p.line('     Identifiers used for the search:', '          Name             [[tate.n:fl]]', '          Birth date       [[tate.dob:s4]]', '          OLN              [[tate.dl]]', '          SSN              [[tate.ssn]]').gap()
    p.para('A copy of the record is enclosed. You may dispute it, or request an informal review in writing within 14 days. If the record belongs to another person, bring a photo identification.')
    p.line('[[tul.n:fl]]', 'Occupancy').save()

    w = W('Hearings/Repayment agreement Guthrie.docx', 'Calibri', 11)
    w.h('REPAYMENT AGREEMENT', 1).p('This agreement is made between Harlow Falls MHA (“HA”) and **[[guth.n:fl]]** (“Tenant”), residing at [[guth.addr:fullc]], date of birth [[guth.dob]].')
    w.tab([['Amount owed', '$1,864.00'], ['Down payment', '$100.00 paid 4/8 by card [[guth.card]] exp 09/26'], ['Monthly', '$49.00 on the 5th'], ['Number of payments', '36']], 'Light Shading')
    w.p('Tenant authorizes the HA to draw each monthly payment from checking account [[guth.acct]] at Sand Run Bank (ABA ' + routing('sandrun') + ').', 'If two payments are missed the whole amount is due.', 'Tenant ____________________      HA  [[ive.n:fl]]').save()

    # ------------------------------------------------------------ HR
    x = X('HR/Staff list & emergency contacts.xlsx')
    rows = [['Employee', 'Title', 'Hired', 'Home address', 'Home/cell', 'In emergency notify', 'Relation', 'Their phone']]
    for k, e, rel, y in [('e1', 'ec1', 'wife', 2017), ('e2', 'ec2', 'husband', 2009), ('e3', 'ec3', 'mother', 2001), ('e4', 'ec4', 'father', 2023), ('e6', 'ec6', 'son', 1998)]:
        rows.append(['[[%s.n:lf]]' % k, PEOPLE[k].role, y, '[[%s.addr:fullc]]' % k, '[[%s.ph:dash]]' % k, '[[%s.n:fl]]' % e, rel, '[[%s.ph:dash]]' % e])
    rows.append(['[[e7.n:lf]]', PEOPLE['e7'].role, 2019, '[[e7.addr:fullc]]', '[[e7.ph:dash]]', '(none given)'])
    x.sheet('Active', rows, bold=(1,), widths=[22, 22, 8, 44, 15, 22, 10, 15]).save()

    eml('HR/direct deposit change Hanratty.eml', '''From: [[e1.n:fl]] <[[e1.em]]>
To: [[e8.n:fl]] <kvogelsong@harlowfallsmha.example>
Subject: new bank
Date: Mon, 08 Jan 2024 06:48:00 -0500''', '''
[[e8.n:f]], me and [[ec1.n:f]] switched banks. Starting this pay please put my check in
  Tri-Valley CU
  rt ''' + routing('trivalley') + '''
  acct [[e1.acct]]
If you need my emp number its 0347, last 4 is still the same. Sending from home because I can't get into the work mail.
[[e1.n:fl]]
Maint.
''', 'b64')

    w = W('HR/Confidential/FMLA cert Peake.docx', 'Arial', 10)
    w.h('Certification of Health Care Provider (employee’s own condition)', 2).tab([['Section I — Employer', ''], ['Contact', '[[sta.n:fl]], Human Resources'], ['Section II — Employee', ''], ['Name', '[[e2.n:fl]]'], ['Birth date', '[[e2.dob:dmon]]'], ['Section III — Provider', ''], ['Provider', '[[sch.n:fl]], MD, Harlow Orthopedics'], ['Medical facts', 'MRI shows [[e2.dx0]] L4-5 with weakness of the left foot.'], ['Procedure', '[[e2.tx0]], scheduled 4/15/24'], ['Unable to work', '4/15/24 – 5/28/24'], ['Insurance', 'Buckeye County Health Plan, member ID [[e2.ins]]']]).p('Approved [[sta.n:fl]] 4/2/24').save()

    def b(para, tab, brk):
        para('Employment Eligibility Verification — copies on file', 'Heading2')
        para('Section 1. Employee information', 'Heading3')
        tab([['Last name', 'First name', 'Address', 'Date of birth', 'SSN'], ['[[e5.n~l]]', '[[e5.n:f=fl]]', '[[e5.addr:fullc]]', '[[e5.dob]]', '[[e5.ssn]]']], [70, 70, 200, 80, 80])
        para('E-mail: [[e5.em]]    Telephone: [[e5.ph]]')
        para('I attest that I am a [X] lawful permanent resident, A-Number [[e5.gid:dash]].')
        para('Section 2. Documents', 'Heading3')
        para('List A: foreign passport no. [[e5.pp]], expires 08/14/2029, with I-551 stamp.')
        para('First day of employment 02/05/2024. Examined by [[sta.n:fl]].')
        brk()
        para('Section 1. Employee information', 'Heading3')
        tab([['Last name', 'First name', 'Address', 'Date of birth', 'SSN'], ['[[e4.n~l]]', '[[e4.n:f=fl]]', '[[e4.addr:fullc]]', '[[e4.dob]]', '[[e4.ssn]]']], [70, 70, 200, 80, 80])
        para('I attest that I am a [X] citizen of the United States. List A: U.S. passport [[e4.pp]].')
    flow('HR/Confidential/I-9 copies Phan Aguirre.pdf', b)

    rows = [['Co', 'File#', 'Name', 'SSN', 'Birth', 'PlanCd', 'MemberID', 'EE Ded', 'ER Ded']]
    for i, k in enumerate(['e1', 'e2', 'e3', 'e4', 'e6', 'e7']):
        rows.append(['HFM', '%06d' % (340 + 7 * i), '[[%s.n:lfU]]' % k, '[[%s.ssn]]' % k, '[[%s.dob:s4]]' % k, ['FAM', 'EE', 'E+1'][i % 3], '[[%s.ins]]' % k, '%.2f' % (61.5 + i * 12), '%.2f' % (310 + i * 41)])
    rows.append(['HFM', '', 'TOTAL 6', '', '', '', '', '549.00', '2475.00'])
    csvf('HR/payroll/bcbp_deductions_0424.csv', rows)

    p = P('HR/Confidential/BWC first report Fenstermaker.pdf', size=9)
    p.b('First Report of an Injury, Occupational Disease or Death', 13).gap(20)
    y = 670
    for row in [[('Injured worker', '[[e3.n:fl]]', 250), ('Social Security number', '[[e3.ssn:sp]]', 130), ('Date of birth', '[[e3.dob:dash]]', 120)], [('Home mailing address', '[[e3.addr:fullc]]', 380), ('Sex', 'M', 120)], [('Home phone', '[[e3.ph]]', 250), ('Occupation', 'Groundskeeper', 250)], [('Employer', 'Harlow Falls MHA, policy 31118402', 380), ('Date of injury', '04/29/2024', 120)], [('Accident description', 'Hedge trimmer kicked back while clearing fence at Alder Court', 500)], [('Diagnosis', '[[e3.dx0]]', 250), ('Treatment', '[[e3.tx0]]', 250)]]:
        xx = 54
        for lab, v, wd in row:
            p.boxes(xx, y, wd, 30, lab, v)
            xx += wd
        y -= 30
    p.y = y
    p.line('Witness: [[kes.n:fl]]          Treating provider: Canal Urgent Care, (330) 555-0165', 'Completed by [[sta.n:fl]] 04/30/2024').save()

    # ------------------------------------------------------------ maintenance
    rows = [['WO#', 'Opened', 'Property', 'Unit Address', 'Resident', 'Contact #', 'Problem', 'Priority', 'Tech', 'Closed', 'Charge']]
    for i, (k, pr) in enumerate([('mt1', 'toilet runs'), ('mt2', 'no heat'), ('mt3', 'roaches - pest tech'), ('mt4', 'lock change, lost key'), ('mt5', 'storm door off'), ('mt6', 'stove burner'), ('mt7', 'grab bar loose'), ('mt8', 'disposal jam')]):
        rows.append([88120 + i, '05/0%d/2024' % (1 + i % 4), ['Alder Tower', 'Tamarack', 'Alder Tower', 'Tamarack', 'Alder Ct', 'Alder Ct', 'Alder Tower', 'Alder Ct'][i], '[[%s.addr:street]]' % k, '[[%s.n:lfx]]' % k, '[[%s.ph:plain]]' % k, pr, 'E' if i == 1 else 'R', ['[[kes.n:fl]]', '[[e1.n:fl]]'][i % 2], '' if i == 5 else '05/0%d/2024' % (4 + i % 4), '25.00' if i == 3 else '0.00'])
    csvf('Maintenance/wo_export_may.csv', rows, delim=';')

    w = W('Maintenance/On-call log April.docx', 'Courier New', 10)
    w.p('**ON-CALL LOG — April — phone carried by [[e1.n:fl]]**')
    w.p('4/3  11:20p  [[mt3.n:fl]] at [[mt3.addr:street]] water coming thru ceiling. Called her back on [[mt3.ph:dash]]. Shut off riser, 2 hrs OT.',
        '4/7  2:05a   [[led.n:fl]], [[led.addr:street]], locked out. [[led.ph:dash]]. $40 charge told her.',
        '4/13 7:30p   smoke alarm chirp, [[mt8.n:fl]] ([[mt8.ph:dash]]). Walked her thru battery.',
        '4/20 4:40a   sewer backup Alder Ct. Roto man [[bos.n:fl]], Bostick Drain, 330-555-0171 came 6:15.',
        '4/28 9:00p   [[dead.n:fl]] neighbor says hasn’t seen him. Called [[tul.n:fl]] and police. see her email').save()

    txt('Maintenance/afterhours_vm_0506.txt', '''
VOICEMAIL-TO-TEXT  mailbox 2200   3 new messages
[1] from [[mt2.ph:plus]]  Mon 6 May 07:02  0:41
    "hi yeah this is [[mt2.n:fl]] over at [[mt2.addr:streetc]] um the heat's still not on and I got a baby in here can somebody call me please thank you"
[2] from [[ev1.ph:plus]]  Mon 6 May 07:55  0:18
    "[[ev1.n:fl]]. [[ev1.addr:street]]. your guys took my tires and I want em back"
[3] from +1 330 555 0171  Mon 6 May 08:10  0:09
    "[[bos.n:fl]] with Bostick Drain, invoice question, call when you can"
''')

    # ------------------------------------------------------------ public housing
    p = P('Public Housing/Alder Tower/rent roll 2024-04.pdf', landscape=True, font='Courier', size=8.5)
    p.b('ALDER TOWER   AMP 3                 R E N T   R O L L                  AS OF 04/30/2024').rule()
    xs = [54, 95, 260, 340, 440, 520, 590, 650]
    p.row(xs, ['UNIT', 'RESIDENT', 'DOB', 'PHONE', 'MOVE-IN', 'RENT', 'BAL', 'NOTE'], True)
    for i in range(1, 9):
        k = 'rr%d' % i
        p.row(xs, ['%d%s' % (i + 1, 'ACDBGFEH'[i - 1]), '[[%s.n:lfU]]' % k, '[[%s.dob]]' % k, '[[%s.ph:dash]]' % k, '%02d/01/%d' % (1 + i, 2005 + 2 * i), '%d.00' % (180 + 23 * i), '0.00' if i % 3 else '%d.50' % (40 + i), 'late x2' if i == 3 else ''])
        if i == 4:
            p.row(xs, ['5D', '*** VACANT - TURN ***'])
    p.rule().row(xs, ['', 'OCCUPIED 8  VACANT 1', '', '', '', '2268.00']).save()

    w = W('Public Housing/Alder Court/Coleman lease household page.docx', 'Times New Roman', 11)
    w.p('**RESIDENTIAL LEASE — ATTACHMENT A**', center=True).p('The parties to this lease are the Harlow Falls Metropolitan Housing Authority and [[cole.n]] and [[colw.n:fl]] (Tenants), for the dwelling at [[cole+colw+colk+coll.addr]].')
    w.p('Only the following persons may live in the dwelling:')
    w.b('[[cole.n]], born [[cole.dob:long]], Social Security number [[cole.ssn]]', '[[colw.n:fl]], his wife, born [[colw.dob:long]], Social Security number [[colw.ssn]]', 'their son [[colk.n:f]] ([[colk.dob:long]]) and their daughter [[coll.n]] ([[coll.dob:long]])')
    w.p('Rent is $402 per month. Utilities paid by the Authority: water, sewer, trash.', 'Pets: one dog, “Biscuit”, 18 lbs, registration fee waived.', 'Tenants’ telephone: [[cole.ph]] (him), [[colw.ph]] (her).')
    w.tab([['____________________\n[[cole.n:fl]]', '____________________\n[[colw.n:fl]]', '____________________\n[[tul.n:fl]], Manager']], None).save()

    eml('Public Housing/CONFIDENTIAL emergency transfer.eml', '''From: [[tul.n:fl]] <stull@harlowfallsmha.example>
To: [[aber.n:fl]] <dabernathy@harlowfallsmha.example>, [[pet.n:fl]] <lpetrosky@harlowfallsmha.example>
Subject: VAWA emergency transfer - do not forward
Date: Fri, 19 Apr 2024 16:22:31 -0400
X-Priority: 1''', '''
Denise, Lorraine,

[[vawa.n:fl]] ([[vawa.dob:short]]) came in at 3 with her sister. Her ex, [[vabu.n:fl]], was served Tuesday and kicked the door in Wednesday night. Officer [[off.n:fl]] took the report. She cannot go back to [[vawa.addr:streetc]].

She is staying with the sister, [[vsis.n:fl]], at [[vawa+vsis.addr2:fullc]]. NOBODY is to give that out. Only use this number: [[vawa.ph]]; if it is off, the sister's is [[vsis.ph]]. New email she set up: [[vawa.em]]

I'd like the vacant 2BR outside the city. She filed the HUD-5382. Can we move her Monday?

[[tul.n:fl]]
''')

    txt('Public Housing/card payments by phone.txt', '''
!!! shred at end of month !!!  (portal down again)

4/2   [[cc1.n:fl]]   [[cc1.addr:street]]   $311   visa [[cc1.card]]  4/27  cvv 308   ok
4/2   [[cc2.n:fl]]   [[cc2.addr:streetc]]   $196.50   mc [[cc2.card:dash]]   11/25   - declined, calling back [[cc2.ph:dash]]
4/3   [[led.n:fl]]    $402 + 20 late   [[led.card:plain]]  exp 0826   ok    receipt to [[led.em]]
4/3   [[cc2.n:li]]   paid w money order instead
                                                   [[e6.n:fl]]
''')

    html('Public Housing/Alder Court/ledger_0026.html', '''<html><head><meta charset="utf-8"><title>Resident Ledger</title></head><body>
<table width="100%"><tr><td><b>Resident Ledger</b><br>Harlow Falls MHA</td><td align="right">Printed 5/9/2024<br>t0004417</td></tr></table><hr>
<p>[[led.n:fl]]<br>[[led.addr:street=full]]<br>[[led.addr~csz]]</p><p>Tel: H: &nbsp; C: [[led.ph]]</p>
<table border="1" cellspacing="0"><tr><th>Date</th><th>Chg Code</th><th>Description</th><th>Charge</th><th>Payment</th><th>Balance</th></tr>
<tr><td>04/01/2024</td><td>rent</td><td>Rent (04/2024)</td><td>402.00</td><td></td><td>402.00</td></tr><tr><td>04/03/2024</td><td></td><td>chk# phone :CC</td><td></td><td>422.00</td><td>(20.00)</td></tr>
<tr><td>04/03/2024</td><td>late</td><td>Late fee</td><td>20.00</td><td></td><td>0.00</td></tr><tr><td>04/07/2024</td><td>lock</td><td>After hours lockout</td><td>40.00</td><td></td><td>40.00</td></tr></table></body></html>''')

    eml('Public Housing/Alder Tower/10C.eml', '''From: [[tul.n:fl]] <stull@harlowfallsmha.example>
To: [[e6.n:fl]] <sbarnhart@harlowfallsmha.example>; [[luj.n:fl]] <hlujan@harlowfallsmha.example>
Subject: 10C
Date: Mon, 29 Apr 2024 08:31:00 -0400''', '''
Sad news, Mr. [[dead.n:l]] passed in his apartment over the weekend. [[dead.n:fl]], [[dead.addr:streetc]], DOB [[dead.dob:short]], SSN [[dead.ssn]] - please do the EIV deceased tenant action and end the lease as of 4/30.

Next of kin is the daughter:
    [[kin.n:fl]]
    [[kin.addr:street=full]]
    [[kin.addr~csz]]
    [[kin.ph]]    [[kin.em]]
She will come Saturday for his things. Hector, leave the door until then. [[dra.n:fl]] from the resident council is collecting for flowers.

[[tul.n:f]]
''')

    w = W('Public Housing/Eviction status.docx', 'Calibri', 10)
    w.h('Lease enforcement — status for counsel, 5/10', 2)
    w.tab([['Tenant / premises', 'Notice', 'Grounds', 'Court'], ['[[ev1.n:fl]]\n[[ev1.addr:full]]', '14-day, 4/19', 'yard, junk vehicles, threats to staff', 'file 5/20'], ['[[cc2.n:fl]]\n[[cc2.addr:full]]', '14-day, 5/6', 'nonpayment $196.50', 'hold, paid'], ['[[hc4.n:fl]]\n[[hc4.addr:full]]', '30-day', 'door damage', 'grievance first']], 'Medium Grid 1 Accent 1').p('For service: [[ev1.n:fl]] is DOB [[ev1.dob:abbr]], drives a white pickup, OH lic. [[ev1.dl]].').save()

    w = W('Eligibility/Citizenship declaration Hussein.docx', 'Arial', 11)
    w.h('DECLARATION OF CITIZENSHIP OR ELIGIBLE IMMIGRATION STATUS', 2).p('Household of: [[hus.n:fl]]                 Unit: [[hus+husw+husk.addr:streetc]]')
    for k, rel, st in [('hus', 'head', 'refugee admitted 2012, now permanent resident'), ('husw', 'spouse', 'permanent resident'), ('husk', 'daughter', 'permanent resident')]:
        w.p('**[[%s.n:fl]]** (%s)' % (k, rel)).tab([['Date of birth', '[[%s.dob]]' % k], ['Status claimed', st], ['Alien no.', '[[%s.gid:sp]]' % k], ['SSN', '[[%s.ssn]]' % k]], None).p('')
    w.p('SAVE verification case 0021344, result: eligible. [[orl.n:fl]] 1/17/24').save()

    eml('FSS/escrow payout list.eml', '''From: [[whi.n:fl]] <awhitlock@harlowfallsmha.example>
To: [[ram.n:fl]] <pram@harlowfallsmha.example>
Subject: FSS graduates - escrow checks
Date: Thu, 02 May 2024 11:05:19 -0400''', '''
Two graduates this quarter, details attached. [[fss.n:fl]] wants hers by ACH, [[fss2.n:fl]] wants a check mailed.
[[whi.n:f]]
''', 'attach', attach=('fss_payout.csv', '''name,ssn,address,bank account,escrow
"[[fss.n:lf]]",[[fss.ssn]],"[[fss.addr:fullc]]",[[fss.acct]],6418.22
"[[fss2.n:lf]]",[[fss2.ssn]],"[[fss2.addr:fullc]]",,2290.75
'''))

    # ------------------------------------------------------------ without personal data
    w = W('Policies/Reasonable Accommodation Policy.docx')
    w.h('Reasonable Accommodation Policy', 0).p('Adopted by Resolution 2022-14. Contact: [[qua.n:fl]], 504 Coordinator, (330) 555-0128.').h('1. Purpose', 1).p('The Authority will make changes in rules, policies, practices and services so that a person with a disability has an equal opportunity to use and enjoy a dwelling.').h('2. Verification', 1).p('Staff will not ask for a diagnosis, a medical record number or a treatment plan. Letters that contain medical details beyond the need are returned or sealed.').h('3. Time', 1).b('Acknowledge within 5 business days', 'Decide within 30 days', 'Appeals: informal hearing').save()

    def b(para, tab, brk):
        para('Administrative Plan — Chapter 6: Income and Subsidy', 'Title')
        for i, s in enumerate(['Annual income includes all amounts, monetary or not, that go to the family head or spouse or to any other family member.', 'Earned income of children under 18 is not counted. Earned income of full-time students over $480 is not counted.', 'Zero income families complete an interview every 90 days.', 'Dependents: $480 is deducted for each.'], 1):
            para('6.%d' % i, 'Heading3')
            para(s)
        tab([['Deduction', 'Amount'], ['Elderly / disabled family', '$400'], ['Dependent', '$480'], ['Child care', 'actual, if needed to work']], [200, 150])
    flow('Policies/Admin Plan ch06.pdf', b)

    w = W('Board/Minutes 2024-03-19.docx', 'Book Antiqua', 11)
    w.h('Minutes of the Regular Meeting', 1).p('Board of Commissioners, March 19, 2024, 5:30 p.m.', 'Present: [[mcc.n]] (chair), [[yeo.n:fl]], [[bat.n:fl]], [[gar.n:fl]]. Staff: [[pet.n:fl]], [[ive.n:fl]].', 'Motion by [[yeo.n:fl]], second by [[bat.n:fl]], to approve the roof contract for Alder Tower with Summit Roofing, $418,200. Carried 4–0.', 'Public comment: [[dra.n:fl]], resident council, asked about the elevator. The director said the part is on order.', 'Adjourned 6:42 p.m.').save()

    x = X('Finance/Utility allowances 2024.xlsx')
    x.sheet('Garden apt', [['Utility allowance schedule — garden apartment, eff. 1/1/2024'], [], ['Service', '0 BR', '1 BR', '2 BR', '3 BR', '4 BR'], ['Heating, natural gas', 31, 38, 47, 56, 65], ['Heating, electric', 44, 55, 72, 90, 108], ['Cooking, electric', 6, 8, 11, 14, 17], ['Water', 19, 21, 29, 38, 47], ['Trash', 18, 18, 18, 18, 18]], bold=(1, 3)).sheet('Notes', [['Range or refrigerator owned by tenant: add $5 each']]).save()
    csvf('Finance/payment_standards_fy24.csv', [['ZIP', '0BR', '1BR', '2BR', '3BR', '4BR'], ['44231', 702, 781, 978, 1265, 1402], ['44233', 690, 770, 960, 1240, 1377], ['44235', 655, 731, 912, 1180, 1310], ['44240', 715, 800, 1001, 1290, 1433]])
    csvf('Maintenance/parts price list.csv', [['SKU', 'Item', 'Vendor', 'Each'], ['10-4471', 'flapper, universal', 'Harlow Supply', '4.19'], ['10-8830', 'GFCI outlet 20A', 'Harlow Supply', '17.85'], ['22-0119', 'smoke alarm, 10 yr', 'SafeHome Dist.', '21.40'], ['31-6001', 'grab bar 24" SS', 'SafeHome Dist.', '28.00']], delim='\t')
    txt('Board/agenda 2024-05-21.txt', '''
HFMHA BOARD OF COMMISSIONERS
Tuesday May 21 2024   5:30 pm   1400 Commerce Pkwy

 1. Roll call
 2. Minutes of April 16
 3. Finance report ([[ive.n:fl]])
 4. Resolution 2024-09, write-off of tenant accounts $6,211.40
 5. Elevator modernization, bids
 6. Director's report ([[pet.n:fl]])
 7. Executive session - personnel
 8. Adjourn
''')
    html('Inspections/tips for owners.html', '''<html><head><title>Ten common fail items</title></head><body><h1>Get ready for your inspection</h1><ol><li>Smoke alarm on each level</li><li>Handrail if four or more steps</li><li>No peeling paint (built before 1978)</li><li>Cover plates on all outlets</li><li>Hot water and heat on</li></ol><p>Questions? Inspection desk (330) 555-0133, inspections@harlowfallsmha.example</p></body></html>''')
    rtf('IT/scan to folder.rtf', '''
#How to scan to the S: drive
1. Put the pages face up in the feeder.
2. Touch "Scan to folder", choose your department.
3. Name the file last name first, e.g. SMITH recert 2024. Never put a Social Security number in the file name.
4. Problems: [[pel.n:fl]], ext. 0145.
''', 'Calibri', 22)
    eml('Staff/picnic.eml', '''From: [[sta.n:fl]] <gstaley@harlowfallsmha.example>
To: All Staff <all@harlowfallsmha.example>
Subject: Picnic June 14!!
Date: Tue, 14 May 2024 10:00:00 -0400''', '''
Shelter 3 at Quarry Park, 11:30. [[luj.n:fl]] is grilling. Please bring a side:
  A-H salads, I-P chips and drinks, Q-Z desserts
Closed sign goes up at 11, phones to voicemail.
''')
    w = W('HCV/Forms/Interim change form (blank).docx', 'Arial', 10)
    w.h('Report of Change', 1).tab([['Head of household', ''], ['Last 4 of SSN', ''], ['Address', ''], ['Phone', ''], ['What changed? (income, household, other)', ''], ['Date of change', ''], ['Signature / date', '']]).p('Return to HFMHA, 1400 Commerce Pkwy, Harlow Falls, OH 44231 within 10 days of the change.').save()
    txt('Maintenance/snow plan.txt', '''
SNOW & ICE 2023-24
Start at 2". Order: Tower front walk, Tower lot, Tamarack, Alder Ct, main office.
Salt in garage B. Bobcat key with [[luj.n:fl]]. Sidewalks: [[kes.n:fl]] + one seasonal.
Contractor back-up: Frosty Lot Service, 330-555-0188
''')


def main():
    global OUT
    OUT = sys.argv[1]
    shutil.rmtree(OUT, ignore_errors=True)
    os.makedirs(OUT)
    files()
    people = [k for k in PEOPLE if k in USED]
    unused = [k for k in PEOPLE if k not in USED]
    assert not unused, unused
    aff = {k for k, f, e, v in TRUTH if e != 'name'}
    for k in people:
        assert (k in aff) != (k in STAFF or k == 'vabu'), k
    ids = {k: 'P%03d' % (i + 1) for i, k in enumerate(people)}
    with open(os.path.join(OUT, 'people.csv'), 'w', newline='', encoding='utf-8') as h:
        w = csv.writer(h, lineterminator='\n')
        w.writerow(['id', 'name', 'affected'])
        for k in people:
            w.writerow([ids[k], fmt_name(PEOPLE[k], 'full'), int(k in aff)])
    with open(os.path.join(OUT, 'exposures.csv'), 'w', newline='', encoding='utf-8') as h:
        w = csv.writer(h, lineterminator='\n')
        w.writerow(['id', 'file', 'element', 'value'])
        for k, f, e, v in sorted(set(t for t in TRUTH if t[0] in aff), key=lambda t: (ids[t[0]], t[1], t[2], t[3])):
            w.writerow([ids[k], f, e, v])


if __name__ == '__main__':
    main()
