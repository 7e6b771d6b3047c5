#!/usr/bin/python3
"""All people, firms and numbers in this set are invented.

A labelled set of documents: the file server of a small billing and bookkeeping
office (medical, dental, counseling practices) in northern New York State.

    /usr/bin/python3 make.py OUT

writes OUT/share/..., OUT/people.csv, OUT/exposures.csv; the same bytes each time.

How text and truth are kept together: no document holds a person's datum as a
literal.  Every text is a template, {key.field} or {key.field:form}; filling a
template writes the value into the text and the row into the truth at once.
  {a+b.addr}   the value of a, standing in the text for a and for b both
  {a.r_lf}     writes nothing, notes the name as "Last, First" (names in two cells)
  {a.xicd}     writes a code without noting it (code beside the words)
Choices of labelling: claim numbers, WCB case numbers, group numbers, routing
numbers, NPI, masked (last four) card and social security numbers are not noted;
chart, medical record and patient account numbers are record_number; a bare
ICD/CPT/CDT code is noted as diagnosis/treatment only in files where no words
stand beside it.  An address over several lines or cells is one value with commas.
In one workbook (denial worklist) birth dates are true date cells shown as
MM/DD/YYYY and are noted as shown.
"""
import csv, datetime, io, os, random, re, sys, zipfile
import base64, quopri

OUT = sys.argv[1] if len(sys.argv) > 1 else 'out'
SHARE = os.path.join(OUT, 'share')
EPOCH = datetime.datetime(2024, 4, 19, 9, 0, 0)

# ------------------------------------------------------------------ people
TOWNS = [('Canton', '13617'), ('Potsdam', '13676'), ('Massena', '13662'), ('Ogdensburg', '13669'),
         ('Gouverneur', '13642'), ('Norwood', '13668'), ('Norfolk', '13667'), ('Heuvelton', '13654'),
         ('Hermon', '13652'), ('Colton', '13625'), ('Waddington', '13694'), ('Madrid', '13660'),
         ('Lisbon', '13658'), ('Morristown', '13664'), ('DeKalb Junction', '13630'),
         ('Rensselaer Falls', '13680'), ('Star Lake', '13690'), ('Brasher Falls', '13613'),
         ('Winthrop', '13697'), ('Parishville', '13672'), ('Edwards', '13635'), ('Hogansburg', '13655')]
STREETS = ['Judson St', 'Pleasant St', 'Grove Street', 'Old Market Rd', 'Miner Street Rd', 'Elm St', 'Pine St',
           'Larkspur Ln', 'County Route 27', 'County Route 14', 'State Route 310', 'State Highway 68', 'W Main St',
           'Maple Ave', 'Lower Creek Rd', 'Spears St', 'Clinton St', 'Washington Street', 'Ford St', 'Irish Settlement Rd',
           'Sand Hill Rd', 'Finnegan Rd', 'Riverview Dr', 'Cedar St Ext', 'Bagdad Rd', 'Chapel Hill Rd', 'Knox St',
           'Prospect Ave', 'Water St', 'Depot St', 'Buck Pond Rd', 'Tanner Creek Rd', 'Beech Plains Rd', 'Lakeshore Dr']
MAILS = ['gmail.com', 'yahoo.com', 'hotmail.com', 'northlinkmail.net', 'twcny-mail.net', 'outlook.com', 'icloud.com', 'slvhomenet.com']


def luhn(body):
    tot = 0
    for i, ch in enumerate(reversed(body)):
        d = int(ch)
        if i % 2 == 0:
            d *= 2
            if d > 9:
                d -= 9
        tot += d
    return body + str((10 - tot % 10) % 10)


def routing(body8):
    w = (3, 7, 1, 3, 7, 1, 3, 7)
    s = sum(int(a) * b for a, b in zip(body8, w))
    return body8 + str((10 - s % 10) % 10)


class Person:
    def __init__(self, key, first, mid, last, suf, dob, sex, home=None):
        r = random.Random('grasse-river/' + key)
        D = lambda n: ''.join(r.choice('0123456789') for _ in range(n))
        L = lambda n: ''.join(r.choice('ACDEFGHJKMNPQRTUVWXY') for _ in range(n))
        self.key, self.first, self.mid, self.last, self.suf, self.sex = key, first, mid, last, suf, sex
        self.dob = datetime.date(*map(int, dob.split('-'))) if dob else None
        self.office = False
        if home:
            h = PEOPLE[home]
            self.street, self.city, self.zip, self.phone = h.street, h.city, h.zip, h.phone
            r.random()
        else:
            self.city, self.zip = r.choice(TOWNS)
            k = r.random()
            num = r.choice([r.randint(2, 99), r.randint(101, 989), r.randint(1001, 9899)])
            if k < .10:
                self.street = 'PO Box %d' % r.randint(12, 980)
            elif k < .30:
                self.street = '%d %s, Apt %s' % (r.randint(2, 190), r.choice(STREETS), r.choice(['1', '2B', '3', '4A', '6', 'B', '12']))
            else:
                self.street = '%d %s' % (num, r.choice(STREETS))
            self.phone = '315' + r.choice(['262', '265', '322', '353', '379', '386', '388', '393', '769']) + D(4)
        self.st = 'NY'
        self.cell = r.choice(['315', '315', '315', '518', '607', '716', '585', '845']) + str(r.randint(221, 989)) + D(4)
        a = re.sub(r'[^a-z]', '', deacc(first).lower())
        b = re.sub(r'[^a-z]', '', deacc(last).lower())
        yr = str(self.dob.year)[2:] if self.dob else D(2)
        self.email = r.choice([a + '.' + b + yr, a[0] + b + D(3), b + '_' + a + D(2), a + b[0] + '.' + re.sub(r'[^a-z]', '', self.city.lower()) + D(2)]) + '@' + r.choice(MAILS)
        area = r.randint(50, 134)
        self.ssn = '%03d%02d%04d' % (area, r.randint(10, 99), r.randint(1001, 9989))
        self.dl = str(r.randint(2, 9)) + D(8)
        self.nondl = str(r.randint(2, 9)) + D(8)
        self.anum = 'A' + '2' + D(8)
        self.passport = r.choice('56') + D(8)
        self.bank = D(1).replace('0', '4') + D(r.choice([8, 9, 10]))
        self.routing = routing(r.choice(['0213', '0219', '0223']) + D(4))
        self.card = luhn(r.choice(['4' + D(14), '4' + D(14), '5' + r.choice('12345') + D(13)]))
        self.amex = luhn('37' + D(12))
        self.exp = '%02d/%02d' % (r.randint(1, 12), r.randint(25, 28))
        self.mid_no = r.choice(['MRX' + D(9), 'W' + D(9), 'YLS' + D(9), 'SNT' + D(7) + '01', D(11)])
        self.mbi = r.choice('123456789') + L(1) + r.choice('12345') + D(1) + L(1) + L(1) + D(1) + L(2) + D(2)
        self.cin = L(2) + D(5) + L(1)
        self.mrn = str(r.randint(100200, 498900))
        self.acct = r.choice(['HFM-', 'RDG-', 'NSO-', 'GR']) + str(r.randint(10200, 79900))
        self.chart = deacc(last)[:3].upper().replace("'", '').replace(' ', '') + deacc(first)[:2].upper() + '%03d' % r.randint(0, 9)
        self.dx, self.tx, self.rx = [], [], []
        self.nick = None


def deacc(s):
    import unicodedata
    return ''.join(c for c in unicodedata.normalize('NFD', s) if not unicodedata.combining(c))


class Office:
    """someone who stands in the files in an office role only"""
    def __init__(self, key, first, mid, last, suf, bph, bem):
        self.key, self.first, self.mid, self.last, self.suf = key, first, mid, last, suf
        self.bph, self.bem, self.office, self.nick, self.sex = bph, bem, True, None, ''


PEOPLE = {}
SEEN = {}      # key -> True when standing in some file
REC = {}       # (key, file) -> {canon: (element, value)}


def pts(block):
    for ln in block.strip().splitlines():
        ln = ln.strip()
        if not ln or ln.startswith('#'):
            continue
        c = (ln.split('|') + [''] * 12)[:12]
        key, first, mid, last, suf, dob, sex, home, dx, tx, rx, nick = [x.strip() for x in c]
        assert key not in PEOPLE, key
        p = PEOPLE[key] = Person(key, first, mid, last, suf, dob, sex, home or None)
        for lst, s in ((p.dx, dx), (p.tx, tx)):
            for item in filter(None, s.split(';')):
                code, _, words = item.strip().partition('~')
                lst.append((code, words))
        p.rx = [x.strip() for x in rx.split(';') if x.strip()]
        p.nick = nick or None


def offs(block):
    for ln in block.strip().splitlines():
        key, first, mid, last, suf, bph, bem = [x.strip() for x in (ln.split('|') + [''] * 7)[:7]]
        assert key not in PEOPLE, key
        PEOPLE[key] = Office(key, first, mid, last, suf, bph, bem)


# ------------------------------------------------------------------ filling
def name_form(p, f):
    s = (' ' + p.suf) if p.suf else ''
    mi = p.mid[:1]
    if f == 'full':
        return ' '.join(x for x in (p.first, p.mid, p.last) if x) + s
    if f == 'fl':
        return p.first + ' ' + p.last
    if f == 'fls':
        return p.first + ' ' + p.last + s
    if f == 'fml':
        return p.first + ' ' + (mi + '. ' if mi else '') + p.last + s
    if f == 'lf':
        return p.last + s + ', ' + p.first
    if f == 'lfm':
        return p.last + s + ', ' + p.first + (' ' + mi if mi else '')
    if f == 'lfmid':
        return p.last + s + ', ' + p.first + (' ' + p.mid if p.mid else '')
    if f == 'lfx':            # no comma, old programs
        return p.last + ' ' + p.first + (' ' + mi if mi else '')
    if f == 'lcf':            # LAST,FIRST M
        return p.last + ',' + p.first + (' ' + mi if mi else '')
    if f == 'il':
        return p.first[0] + '. ' + p.last
    if f == 'nl':
        return (p.nick or p.first) + ' ' + p.last
    if f == 'f':
        return p.first
    if f == 'nk':
        return p.nick or p.first
    if f == 'l':
        return p.last
    if f == 'mi':
        return mi
    if f == 'mid':
        return p.mid
    return None


DATEF = {'': '%m/%d/%Y', 'i': '%Y-%m-%d', 'c': '%Y%m%d', 'n': '%m%d%Y', 'm': '%d-%b-%Y', 'd': '%m-%d-%Y', 'y': '%m/%d/%y'}


def phone_form(d, m):
    a, b, c = d[:3], d[3:6], d[6:]
    return {'': '%s-%s-%s', 'p': '(%s) %s-%s', 'd': '%s.%s.%s', 'c': '%s%s%s', 's': '%s %s %s', 'pp': '(%s)%s-%s', 'one': '+1 %s-%s-%s'}[m] % (a, b, c) if m != 'l' else b + '-' + c


def fours(d, sep):
    return sep.join(d[i:i + 4] for i in range(0, len(d), 4)) if len(d) == 16 else sep.join((d[:4], d[4:10], d[10:]))


def value(p, f, m):
    """-> (text, element or None, canon, value to note)"""
    up = False
    if m.startswith('u'):
        up, m = True, m[1:]
    U = (lambda s: s.upper()) if up else (lambda s: s)
    n = name_form(p, f)
    if n is not None:
        n = U(n)
        return n, ('name' if f not in ('mi', 'mid') else None), 'name', n
    if f == 'mr':
        return ('Mr. ' if p.sex == 'M' else 'Ms. ') + p.last, 'name', 'name', p.last
    if f == 'mrs':
        return 'Mrs. ' + p.last, 'name', 'name', p.last
    if f == 'dr':
        return 'Dr. ' + p.last, 'name', 'name', p.last
    if f == 'mrfl':
        return ('Mr. ' if p.sex == 'M' else 'Ms. ') + p.first + ' ' + p.last, 'name', 'name', p.first + ' ' + p.last
    if f in ('bph', 'bem'):
        return getattr(p, f), None, None, None
    if p.office:
        raise SystemExit('office person %s has no %s' % (p.key, f))
    if f == 'dob':
        d = p.dob
        if m == 'w':
            s = d.strftime('%B ') + '%d, %d' % (d.day, d.year)
        elif m == 's':
            s = '%d/%d/%02d' % (d.month, d.day, d.year % 100)
        elif m == 'x':
            s = '%d/%d/%d' % (d.month, d.day, d.year)
        elif m == 'b':
            s = d.strftime('%b ') + '%d, %d' % (d.day, d.year)
        else:
            s = d.strftime(DATEF[m])
        s = U(s)
        return s, 'date_of_birth', 'dob', s
    if f == 'age':
        return str(2024 - p.dob.year - (1 if (p.dob.month, p.dob.day) > (4, 1) else 0)), None, None, None
    if f == 'sex':
        return p.sex, None, None, None
    if f == 'ssn':
        s = p.ssn
        s = {'': '%s-%s-%s', 'c': '%s%s%s', 's': '%s %s %s'}[m] % (s[:3], s[3:5], s[5:])
        return s, 'ssn', 'ssn', s
    if f == 'ssn4':
        return p.ssn[5:], None, None, None
    if f == 'card4':
        return p.card[-4:], None, None, None
    if f in ('exp', 'routing', 'city', 'st'):
        return U(getattr(p, f)), None, None, None
    if f in ('phone', 'cell'):
        s = phone_form(getattr(p, f), m)
        return s, 'phone', f, s
    if f == 'email':
        return p.email, 'email', 'email', p.email
    if f in ('addr', 'street', 'csz', 'zip'):
        csz = U('%s, %s %s' % (p.city, p.st, p.zip))
        st = U(p.street)
        if f == 'addr':
            return st + ', ' + csz, 'address', 'addr', st + ', ' + csz
        if f == 'street':
            return st, 'address', 'addr', st
        if f == 'csz':
            return csz, 'address', 'addr', st + ', ' + csz
        return p.zip, 'address', 'addr', st + ', ' + csz
    if f in ('card', 'amex'):
        s = getattr(p, f)
        s = s if m == 'c' else fours(s, '-' if m == 'd' else ' ')
        return s, 'card', f, s
    if f == 'dl':
        s = p.dl if m == 'c' else p.dl[:3] + ' ' + p.dl[3:6] + ' ' + p.dl[6:]
        return s, 'drivers_licence', 'dl', s
    if f == 'nondl':
        s = p.nondl if m == 'c' else p.nondl[:3] + ' ' + p.nondl[3:6] + ' ' + p.nondl[6:]
        return s, 'government_id', f, s
    if f == 'anum':
        s = p.anum if m != 'd' else p.anum[:4] + '-' + p.anum[4:7] + '-' + p.anum[7:]
        return s, 'government_id', f, s
    if f == 'passport':
        return p.passport, 'passport', f, p.passport
    if f == 'bank':
        return p.bank, 'bank_account', f, p.bank
    if f == 'ins':
        return p.mid_no, 'health_insurance', f, p.mid_no
    if f == 'mbi':
        s = p.mbi if m != 'd' else p.mbi[:4] + '-' + p.mbi[4:7] + '-' + p.mbi[7:]
        return s, 'health_insurance', f, s
    if f == 'cin':
        return p.cin, 'health_insurance', f, p.cin
    if f in ('mrn', 'acct', 'chart'):
        s = getattr(p, f)
        return s, 'record_number', f, s
    mm = re.match(r'(x?)(dx|tx|rx|icd|cpt)(\d?)$', f)
    if mm:
        x, kind, i = mm.group(1), mm.group(2), int(mm.group(3) or 1) - 1
        if kind == 'rx':
            s, el, can = p.rx[i], 'medication', 'rx%d' % i
        else:
            lst = p.dx if kind in ('dx', 'icd') else p.tx
            s = lst[i][0 if kind in ('icd', 'cpt') else 1]
            el, can = ('diagnosis', 'dx%d' % i) if kind in ('dx', 'icd') else ('treatment', 'tx%d' % i)
        assert s, (p.key, f)
        s = U(s)
        if m == 'lo':
            s = s[0].lower() + s[1:]
        if m == 'cap':
            s = s[0].upper() + s[1:]
        return s, (None if x else el), can, s
    raise SystemExit('unknown field %s.%s' % (p.key, f))


TOK = re.compile(r'\{([a-z0-9_+]+)\.([a-z0-9_]+)(?::([a-z]+))?\}')


def better(a, b):
    k = lambda s: (len(s.split()), len(s))
    return k(a) > k(b)


class Fill:
    def __init__(self, path):
        self.path = path

    def note(self, key, el, canon, val):
        SEEN[key] = True
        d = REC.setdefault((key, self.path), {})
        if canon not in d:
            d[canon] = (el, val)
        elif canon == 'name' and better(val, d[canon][1]):
            d[canon] = (el, val)
        elif canon == 'addr' and len(val) > len(d[canon][1]):
            d[canon] = (el, val)

    def t(self, s):
        def sub(mo):
            keys, f, m = mo.group(1).split('+'), mo.group(2), mo.group(3) or ''
            quiet = f.startswith('r_')
            txt, el, canon, val = value(PEOPLE[keys[0]], f[2:] if quiet else f, m)
            for k in keys:
                SEEN[k] = True
                if el:
                    self.note(k, el, canon, val)
            return '' if quiet else txt
        out = TOK.sub(sub, s)
        return out


# ------------------------------------------------------------------ writers
def put(path, data):
    full = os.path.join(SHARE, path)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    with open(full, 'wb') as fh:
        fh.write(data)


def txt(path, body, enc='utf-8', nl='\n'):
    f = Fill(path)
    s = f.t(body.lstrip('\n'))
    put(path, s.replace('\n', nl).encode(enc))


def W(f, s, n, right=False):
    s = f.t(str(s))
    assert len(s) <= n, (s, n)
    return s.rjust(n) if right else s.ljust(n)


def csvf(path, rows, delim=',', bom=False, quote=csv.QUOTE_MINIMAL, nl='\r\n'):
    f = Fill(path)
    b = io.StringIO()
    w = csv.writer(b, delimiter=delim, lineterminator=nl, quoting=quote)
    for r in rows:
        w.writerow([f.t(str(c)) for c in r])
    put(path, (b'\xef\xbb\xbf' if bom else b'') + b.getvalue().encode('utf-8'))


def html(path, body):
    f = Fill(path)
    put(path, f.t(body.lstrip('\n')).encode('utf-8'))


def eml(path, hdr, body, cte='7bit', htmlpart=None, attach=None):
    f = Fill(path)

    def enc(s, c):
        b = s.encode('utf-8')
        if c == 'quoted-printable':
            return quopri.encodestring(b).decode('ascii')
        if c == 'base64':
            return base64.encodebytes(b).decode('ascii')
        b.decode('ascii')
        return s
    H = [f.t(h) for h in hdr.strip().splitlines()]
    part = lambda ty, c, s: 'Content-Type: %s; charset="utf-8"\nContent-Transfer-Encoding: %s\n\n%s\n' % (ty, c, enc(s, c))
    H.append('MIME-Version: 1.0')
    main = f.t(body.lstrip('\n'))
    if not htmlpart and not attach:
        s = '\n'.join(H) + '\n' + part('text/plain', cte, main)
    else:
        bd = '----=_Part_' + ''.join('%02x' % (ord(c) % 256) for c in path[-9:])
        kind = 'mixed' if attach else 'alternative'
        s = '\n'.join(H) + '\nContent-Type: multipart/%s; boundary="%s"\n\nThis is a multi-part message in MIME format.\n' % (kind, bd)
        s += '--%s\n%s' % (bd, part('text/plain', cte, main))
        if htmlpart:
            s += '--%s\n%s' % (bd, part('text/html', 'quoted-printable', f.t(htmlpart)))
        if attach:
            nm, ct, content = attach
            s += '--%s\nContent-Type: %s; name="%s"\nContent-Disposition: attachment; filename="%s"\nContent-Transfer-Encoding: base64\n\n%s\n' % (
                bd, ct, nm, nm, base64.encodebytes(f.t(content.lstrip('\n')).encode('utf-8')).decode('ascii'))
        s += '--%s--\n' % bd
    put(path, s.encode('utf-8'))


def rtf(path, paras, font='Times New Roman'):
    """paras: text with **bold**, tabs; '' empty; '---' rule"""
    f = Fill(path)

    def esc(s):
        o = ''
        for ch in s:
            if ch in '\\{}':
                o += '\\' + ch
            elif ch == '\t':
                o += '\\tab '
            elif ord(ch) > 255:
                o += '\\u%d?' % ord(ch)
            elif ord(ch) > 127:
                o += "\\'%02x" % ord(ch)
            else:
                o += ch
        return o
    out = ['{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 %s;}{\\f1\\fswiss Arial;}}' % font,
           '{\\info{\\title Document}{\\company Grasse River Billing Services}}', '\\viewkind4\\uc1\\pard\\f0\\fs22']
    for p in paras.strip('\n').split('\n'):
        s = f.t(p)
        if s.strip() == '---':
            s = '_' * 60
        bits = s.split('**')
        o = ''
        for i, b in enumerate(bits):
            o += ('\\b ' + esc(b) + '\\b0 ') if i % 2 else esc(b)
        out.append(o + '\\par')
    out.append('}')
    put(path, '\r\n'.join(out).encode('latin-1'))


def rezip(data):
    zin = zipfile.ZipFile(io.BytesIO(data))
    b = io.BytesIO()
    zo = zipfile.ZipFile(b, 'w', zipfile.ZIP_DEFLATED)
    for n in sorted(zin.namelist(), key=lambda n: (n != '[Content_Types].xml', n)):
        d = zin.read(n)
        if n == 'docProps/core.xml':
            d = re.sub(rb'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?', b'2024-04-19T09:00:00Z', d)
        zi = zipfile.ZipInfo(n, (2024, 4, 19, 9, 0, 0))
        zi.compress_type = zipfile.ZIP_DEFLATED
        zi.external_attr = 0o600 << 16
        zo.writestr(zi, d)
    zo.close()
    return b.getvalue()


class Docx:
    def __init__(self, path, font='Calibri', size=11, margin=None):
        import docx
        from docx.shared import Pt, Inches
        self.Pt, self.In = Pt, Inches
        self.path, self.f = path, Fill(path)
        self.d = docx.Document()
        st = self.d.styles['Normal']
        st.font.name, st.font.size = font, Pt(size)
        st.paragraph_format.space_after = Pt(3)
        if margin:
            for s in self.d.sections:
                s.left_margin = s.right_margin = s.top_margin = s.bottom_margin = Inches(margin)
        cp = self.d.core_properties
        cp.author, cp.last_modified_by, cp.title = 'front desk', 'front desk', ''
        cp.created = cp.modified = EPOCH

    def runs(self, par, s, b=False, size=None, i=False):
        for n, bit in enumerate(s.split('**')):
            if bit == '':
                continue
            r = par.add_run(bit)
            r.bold = True if (n % 2 or b) else None
            r.italic = True if i else None
            if size:
                r.font.size = self.Pt(size)

    def p(self, s='', style=None, align=None, b=False, size=None, i=False, indent=None):
        par = self.d.add_paragraph(style=style)
        self.runs(par, self.f.t(s), b, size, i)
        if align:
            par.alignment = {'c': 1, 'r': 2}[align]
        if indent:
            par.paragraph_format.left_indent = self.In(indent)
        return par

    def ps(self, block, **k):
        for ln in block.strip('\n').split('\n'):
            self.p(ln.strip('\r'), **k)

    def h(self, s, lvl=1):
        self.d.add_heading(self.f.t(s), lvl)

    def tbl(self, rows, style='Table Grid', head=True, widths=None, size=None):
        t = self.d.add_table(rows=0, cols=max(len(r) for r in rows))
        t.style = style
        for ri, r in enumerate(rows):
            cells = t.add_row().cells
            for ci, c in enumerate(r):
                par = cells[ci].paragraphs[0]
                for li, ln in enumerate(self.f.t(str(c)).split('\n')):
                    if li:
                        par = cells[ci].add_paragraph()
                    self.runs(par, ln, b=(head and ri == 0), size=size)
                if widths:
                    cells[ci].width = self.In(widths[ci])
        self.d.add_paragraph()
        return t

    def br(self):
        self.d.add_page_break()

    def header(self, s):
        self.d.sections[0].header.paragraphs[0].text = self.f.t(s)

    def footer(self, s):
        self.d.sections[0].footer.paragraphs[0].text = self.f.t(s)

    def save(self):
        b = io.BytesIO()
        self.d.save(b)
        put(self.path, rezip(b.getvalue()))


class Xlsx:
    def __init__(self, path):
        import openpyxl
        self.path, self.f = path, Fill(path)
        self.wb = openpyxl.Workbook()
        self.first = True
        self.wb.properties.creator = 'front desk'
        self.wb.properties.created = self.wb.properties.modified = EPOCH

    def sheet(self, title, rows, bold=(), widths=None):
        from openpyxl.styles import Font
        ws = self.wb.active if self.first else self.wb.create_sheet()
        self.first = False
        ws.title = title
        for ri, r in enumerate(rows, 1):
            for ci, c in enumerate(r, 1):
                if c is None or c == '':
                    continue
                cell = ws.cell(ri, ci)
                if isinstance(c, str) and c.startswith('DATE '):
                    p = PEOPLE[c[5:]]
                    self.f.t('{%s.dob}' % p.key)
                    cell.value = p.dob
                    cell.number_format = 'mm/dd/yyyy'
                else:
                    cell.value = self.f.t(c) if isinstance(c, str) else c
                if isinstance(c, float):
                    cell.number_format = '#,##0.00'
                if ri in bold:
                    cell.font = Font(bold=True)
        for i, w in enumerate(widths or []):
            ws.column_dimensions['ABCDEFGHIJKLMNOPQRSTUVWXYZ'[i]].width = w
        return ws

    def save(self):
        b = io.BytesIO()
        self.wb.save(b)
        put(self.path, rezip(b.getvalue()))


class Pdf:
    def __init__(self, path, landscape=False):
        from reportlab.pdfgen import canvas
        self.path, self.f = path, Fill(path)
        self.b = io.BytesIO()
        self.w, self.hh = (792, 612) if landscape else (612, 792)
        self.c = canvas.Canvas(self.b, pagesize=(self.w, self.hh), invariant=1)
        self.c.setAuthor('print')
        self.y = self.hh - 54

    def at(self, x, y, s, font='Helvetica', size=10, right=False):
        s = self.f.t(s)
        self.c.setFont(font, size)
        (self.c.drawRightString if right else self.c.drawString)(x, self.hh - y, s)

    def line(self, x1, y1, x2, y2, w=.6):
        self.c.setLineWidth(w)
        self.c.line(x1, self.hh - y1, x2, self.hh - y2)

    def box(self, x, y, w, h):
        self.c.setLineWidth(.6)
        self.c.rect(x, self.hh - y - h, w, h)

    def para(self, x, y, width, s, font='Helvetica', size=10, lead=None):
        from reportlab.lib.utils import simpleSplit
        lead = lead or size * 1.3
        for ln in self.f.t(s).split('\n'):
            for w in (simpleSplit(ln, font, size, width) or ['']):
                self.c.setFont(font, size)
                self.c.drawString(x, self.hh - y, w)
                y += lead
        return y

    def lab(self, x, y, label, val, size=10):
        """small label above, value below (printed form)"""
        self.at(x, y, label, 'Helvetica', 6.5)
        self.at(x + 2, y + 13, val, 'Courier', size)

    def rows(self, y, xs, rows, size=9, step=14, font='Helvetica', headfont='Helvetica-Bold', rights=()):
        for ri, r in enumerate(rows):
            for i, c in enumerate(r):
                if c != '':
                    self.at(xs[i], y, c, headfont if ri == 0 and headfont else font, size, right=(i in rights))
            y += step
        return y

    def page(self):
        self.c.showPage()

    def save(self):
        self.c.showPage()
        self.c.save()
        put(self.path, self.b.getvalue())


DOCS = []


def doc(fn):
    DOCS.append(fn)
    return fn

# ------------------------------------------------------------------ the people of the set
# key|First|Middle|Last|suffix|born|sex|lives with|dx code~words;..|tx code~words;..|rx;..|called
pts('''
# --- family medicine
kowal|Diane|Marie|Kowalczuk||1962-03-14|F||E11.9~Type 2 diabetes mellitus;I10~Essential hypertension|99214~Office visit, est. patient level 4;83036~Hemoglobin A1c|metformin 1000 mg;lisinopril 20 mg
tarb|Lorraine|Ann|Tarbell||1957-11-02|F||J44.9~COPD|94010~Spirometry|Spiriva 18 mcg
oakes|Russell|Dean|Oakes|Jr|1979-07-25|M||M54.50~Low back pain|99213~Office visit level 3|cyclobenzaprine 10 mg|Rusty
oakes2|Tammy|Lynn|Oakes||1981-01-30|F|oakes|F41.1~Generalized anxiety disorder|99213~Office visit level 3|sertraline 50 mg
pruitt|William|Hobart|Pruitt||1954-09-09|M||I48.91~Atrial fibrillation|93000~EKG with interpretation|Eliquis 5 mg|Bill
delac|Monique||Delacroix||1988-05-17|F||N39.0~Urinary tract infection|81002~Urinalysis|nitrofurantoin 100 mg
levesq|Béatrice|H|Lévesque||1946-12-28|F||I50.9~Congestive heart failure|99215~Office visit level 5|furosemide 40 mg
tran|Minh|Duc|Tran||1985-02-11|M||K21.9~GERD|99204~New patient visit|omeprazole 20 mg
tranw|Lan|Thi|Tran||1987-08-06|F|tran|O80~Prenatal visit|59400~Prenatal care|prenatal vitamins
abern|Chloe|Grace|Abernathy||2015-06-19|F||J45.20~Mild intermittent asthma|94640~Nebulizer treatment|albuterol inhaler
abernm|Jessica|Paige|Abernathy||1989-10-03|F|abern
abernf|Todd|Michael|Abernathy||1986-04-22|M|abern
brenn|Kathleen|Rose|Brennan||1966-08-31|F||M17.11~Osteoarthritis of right knee|20610~Knee injection|meloxicam 15 mg|Kathy
mcgee|Patrick|Sean|McGee||1971-03-17|M||E78.5~Hyperlipidemia|80061~Lipid panel|atorvastatin 40 mg
zahir|Amina||Zahir||1993-01-08|F||G43.909~Migraine|99213~Office visit level 3|sumatriptan 50 mg
obrien|Maureen|Theresa|O'Brien||1939-06-06|F||F03.90~Dementia|99349~Home visit|donepezil 10 mg
obrienj|James|Kevin|O'Brien||1964-02-20|M|
vand|Pieter||van der Meer||1950-10-15|M||C61~Prostate cancer|84153~PSA|Lupron 22.5 mg
swartz|Levi|E|Yoder||1998-04-04|M||S61.411A~Laceration of right hand|12002~Laceration repair|
swartz2|Barbara|E|Yoder||1999-12-12|F|swartz|O80~Home birth follow-up|59430~Postpartum care|
lashom|Ethel|Mae|Lashomb||1936-01-21|F||M81.0~Osteoporosis|77080~DEXA scan|alendronate 70 mg
lashomg|Gerald|Roy|Lashomb||1934-05-05|M|lashom|I25.10~Coronary artery disease|93306~Echocardiogram|clopidogrel 75 mg
rivera|José|Luis|Rivera Colón||1977-09-30|M||K80.20~Gallstones|47562~Laparoscopic cholecystectomy|
wu|Xiaoming||Wu||1990-11-11|M||B18.1~Chronic hepatitis B|87340~HBsAg test|tenofovir 300 mg
fenton|Dale|Eugene|Fenton||1968-07-07|M||J18.9~Pneumonia|71046~Chest x-ray 2 views|azithromycin 250 mg
gilman|Rebecca|Joy|Gilman||1994-02-26|F||F32.9~Major depression|99214~Office visit level 4|bupropion XL 150 mg|Becky
huto|Clarence||Hutchins||1948-08-18|M||N18.31~CKD stage 3a|80053~Comprehensive metabolic panel|amlodipine 5 mg
ivers|Shirley|Jean|Iverson||1952-05-29|F||E03.9~Hypothyroidism|84443~TSH|levothyroxine 75 mcg
jock|Raymond|Louis|Jock||1961-12-01|M||E11.65~Type 2 diabetes with hyperglycemia|99214~Office visit level 4|Jardiance 10 mg
kelly|Siobhan||Kelly-Marsh||1983-10-10|F||L40.0~Psoriasis|99213~Office visit level 3|clobetasol cream
ladue|Brian|Scott|LaDue||1975-06-14|M||M75.101~Rotator cuff tear|73221~MRI shoulder|ibuprofen 800 mg
ladued|Haley|Renee|LaDue||2007-03-03|F|ladue|F90.0~ADHD|99213~Office visit level 3|Concerta 36 mg
# --- dental
fitz|Gordon|Allen|Fitzhugh||1970-01-19|M||K02.9~Dental caries|D2750~Crown porcelain #19;D0220~Periapical film|
fitzw|Paula|Denise|Fitzhugh||1972-04-12|F|fitz|K05.30~Chronic periodontitis|D4341~Scaling and root planing UR|chlorhexidine rinse
fitzk|Mason|Allen|Fitzhugh||2010-09-23|M|fitz|K00.6~Retained primary tooth|D1120~Prophylaxis child|
fitzk2|Ava|Denise|Fitzhugh||2013-12-05|F|fitz||D1351~Sealant #30|
quinn|Theodore|R|Quinn|III|1991-08-08|M||K04.01~Irreversible pulpitis|D3330~Root canal #30|amoxicillin 500 mg|Ted
ramos|Yolanda||Ramos||1958-02-14|F||K08.109~Partial edentulism|D5213~Upper partial denture|
sayles|Everett|Clark|Sayles||1943-11-30|M||K08.101~Complete loss of teeth|D5110~Complete upper denture|
trudeau|Nicole|Elise|Trudeau||1996-07-16|F||K01.1~Impacted wisdom teeth|D7240~Removal of impacted tooth #32|hydrocodone-apap 5/325
upton|Marcus|Jerome|Upton||1984-03-28|M||K03.81~Cracked tooth|D2740~Crown #14|
vance|Olivia|June|Vance||2004-05-13|F||K12.0~Aphthous ulcer|D0140~Limited exam|lidocaine viscous
wilkes|Harriet|Louise|Wilkes||1960-10-27|F||K05.10~Gingivitis|D4355~Full mouth debridement|
xavier|Antoine||Xavier||1981-12-19|M||K04.7~Periapical abscess|D7140~Extraction #3|clindamycin 300 mg
youngs|Carla|Beth|Youngs||1976-06-21|F|||D8090~Orthodontic treatment|
youngsk|Tyler|James|Youngs||2009-02-09|M|youngs|M26.4~Malocclusion|D8080~Comprehensive orthodontics|
zeller|Norman|Otto|Zeller||1949-04-30|M||K06.010~Gingival recession|D4273~Connective tissue graft #6|
arno|Felicia|Dawn|Arno||1987-11-24|F||G47.63~Bruxism|D9944~Night guard|
bigness|Wendell|Charles|Bigness||1955-03-06|M||K08.131~Missing teeth due to caries|D6010~Implant #8|
cota|Stephanie|Marie|Cota||1992-09-01|F||K02.52~Caries into dentin|D2392~Two-surface composite #12|
# --- orthopedics / PT, comp, no-fault
durant|Kevin|Wayne|Durant-Fields||1980-08-15|M||M51.26~Lumbar disc herniation|72148~Lumbar MRI;62323~Epidural steroid injection|gabapentin 300 mg
eddy|Sharon|Kay|Eddy||1967-05-02|F||G56.01~Carpal tunnel syndrome right wrist|64721~Carpal tunnel release|naproxen 500 mg
flanag|Cody|Ryan|Flanagan||1995-01-27|M||S83.511A~ACL tear right knee|29888~ACL reconstruction|oxycodone 5 mg
gardn|Melvin|Arthur|Gardner||1963-07-12|M||S22.41XA~Multiple rib fractures|99203~New patient visit|tramadol 50 mg
hewitt|Angela|Christine|Hewitt||1978-12-08|F||S13.4XXA~Cervical sprain (whiplash)|97110~Therapeutic exercise;97140~Manual therapy|methocarbamol 750 mg|Angie
isham|Roger|Neil|Isham||1959-10-20|M||S46.011A~Strain of right rotator cuff|97110~Physical therapy 3x/week|
jandr|Crystal|Lee|Jandreau||1990-06-30|F||S06.0X0A~Concussion|99214~Neurology consult|amitriptyline 10 mg
kirby|Donald|Frank|Kirby||1972-02-02|M||S82.201A~Fracture of right tibia|27759~Tibial nailing|
lopez|Marisol||López||1986-04-18|F||M54.2~Neck pain|98941~Chiropractic manipulation|
moul|Travis|John|Moulton||1988-10-31|M||S68.110A~Amputation of left index fingertip|26951~Revision amputation|cephalexin 500 mg
nezz|Joseph|Anthony|Nezezon||1965-01-13|M||J63.2~Occupational lung disease|94060~Pulmonary function test|prednisone 10 mg
# --- counseling
osw|Jared|Thomas|Oswald||1982-05-20|M||F10.20~Alcohol use disorder, severe|90837~Psychotherapy 60 minutes|naltrexone 50 mg
parm|Linda|Gail|Parmeter||1969-09-14|F||F43.10~PTSD|90834~Psychotherapy 45 minutes|prazosin 2 mg
parmh|Scott|Alan|Parmeter||1966-03-09|M|parm|F43.23~Adjustment disorder with mixed anxiety and depressed mood|90847~Couples therapy|
rush|Jamal|Isaiah|Rushlow||2006-11-22|M||F91.3~Oppositional defiant disorder|90847~Family psychotherapy|guanfacine 1 mg
rushm|Danielle|Simone|Rushlow||1984-07-29|F|rush
sharla|Kimberly|Jo|Sharlow||1991-03-25|F||F50.2~Bulimia nervosa|90837~Individual therapy 60 min|fluoxetine 60 mg|Kim
tebo|Alexis|Morgan|Tebo||2000-08-02|F||F31.81~Bipolar II disorder|90834~Individual therapy 45 min|lamotrigine 100 mg|Lexi
# --- lists: portal, eligibility, old system ...
ames|Bernard|Philip|Ames||1947-02-23|M
barlow|Cynthia|Ruth|Barlow||1953-06-11|F
cass|Dominic|Paul|Cassavaugh||1989-12-30|M
dodds|Elaine|Frances|Dodds||1941-09-17|F
emlaw|Floyd|Henry|Emlaw||1938-03-31|M
forb|Gina|Marie|Forbush||1974-10-08|F
grav|Hector|Manuel|Graveline||1983-04-01|M
hayd|Irene|Bessie|Haydon||1932-07-19|F
ingr|Jonah|Lee|Ingraham||2011-01-15|M
jarv|Kelsey|Anne|Jarvis||1997-05-24|F
kenn|Lucille|Opal|Kennehan||1945-08-08|F
lamay|Matthew|David|LaMay||1979-11-05|M
mitch|Nadine|Claire|Mitchum||1964-12-16|F
noble|Oscar|Benjamin|Noblett||1956-02-28|M
paige|Quentin|Ross|Paigely||2002-10-12|M
spear|Trevor|Ian|Spearmint||1994-06-03|M
thew|Ursula|Greta|Thewlis||1951-04-26|F
vill|Wanda|Sue|Villeneuve||1960-05-31|F
wood|Zachary|Hale|Woodlief||1985-09-21|M
ashl|Bonnie|Lee|Ashline||1971-07-04|F
bower|Carlton|Ray|Bowersox||1940-10-29|M
chap|Deborah|Ann|Chapin-Rowe||1963-03-23|F|||||Debbie
dumas|Étienne||Dumas||1958-08-12|M
ells|Frederick|George|Ellsworth||1944-01-02|M|||||Fred
fref|Ginger|Lynn|Frechette||1982-02-17|F
goss|Harold|Emmett|Gossel||1937-12-24|M
hurl|Isabel|Rose|Hurlbut-Diaz||1999-03-19|F
# --- collections, statements, refunds, mail
aller|Nathaniel|Joel|Allerton||1976-08-27|M||R07.9~Chest pain|99285~ED visit|
bask|Priya||Baskaran||1984-06-25|F||H66.90~Ear infection|99213~Sick visit|amoxicillin suspension
baskk|Arjun||Baskaran||2018-02-04|M|bask|H66.91~Otitis media, right ear|99213~Sick visit level 3|amoxicillin 400 mg/5 mL
clukey|Wayne|Douglas|Clukey||1962-11-18|M
dona|Margaret|Elizabeth|Donahoe||1949-07-15|F||||| Peg
eisen|Saul||Eisenlohr||1953-12-03|M
farn|Brittany|Nicole|Farnsley||1993-04-09|F
gamb|Roland|Peter|Gambell||1967-10-02|M
hast|Vivian|Pearl|Hastwell||1942-05-08|F
irish|Corey|Allen|Irishman||1987-01-26|M
juby|Teresa|Mary|Jubyville||1970-09-05|F
kiah|Leonard|Earl|Kiahsen||1955-06-18|M
lott|Samantha|Brooke|Lottman||1998-12-20|F|||||Sam
mott|Alvin|Glen|Mottershead||1946-04-14|M
newt|Georgia|Faye|Newtonby||1959-08-24|F
olin|Henrik||Olinsson||1974-03-01|M
perk|Ruthanne||Perkovich||1968-02-06|F
reyn|Calvin|Troy|Reynault||1980-10-25|M
stowe|Meredith|Alice|Stowell||1977-07-31|F
tupp|Edwin|Lester|Tuppering||1951-11-09|M
# --- employees and contractors
laramie|Joanne|Patricia|Laramie||1965-02-18|F
minkler|Heather|Dawn|Minkler||1986-06-09|F||O24.410~Gestational diabetes||
nadeau|Robert|Guy|Nadeau||1974-12-11|M||M51.16~Lumbar radiculopathy||
boswell|Kayla|Jean|Boswell||2001-04-27|F
orhan|Fatima|Zehra|Orhan||1990-09-13|F
pelk|Douglas|James|Pelkey||1958-01-05|M
shova|Tina|Louise|Shova||1979-08-20|F
raym|Cheryl|Ann|Raymo||1969-03-11|F
hawk|Ellis|Warren|Hawkinson||1961-05-19|M
prem|Sunita||Premachandra||1973-10-17|F
cush|Barry|Lloyd|Cushing-Lake||1966-12-22|M
ferro|Anthony|Vincent|Ferrante||1970-06-02|M
# --- relatives and others with something of their own
lashd|Carol|Ann|Lashomb-Petty||1960-07-22|F
vandw|Anneke||van der Meer||1953-05-15|F
estate|Burton|Lyle|Castellaw||1941-03-02|M||C34.90~Lung cancer|99233~Hospital visit level 3|
estex|Marianne|Castellaw|Doyle||1968-09-26|F
''')

# people in an office role: key|First|M|Last|suffix or degree|office telephone|office e-mail
offs('''
hale|Marion|S|Hale||315-555-0110|mhale@halefm.example
drrac|Philip|J|Rackstraw||315-555-0121|drr@racquettedental.example
drnov|Irina||Novakova||315-555-0121|inovakova@racquettedental.example
drsol|Lawrence|T|Solberg||315-555-0133|solberg@nsortho.example
ptmac|Erin||MacLeish||315-555-0133|emacleish@nsortho.example
lcsw|Deirdre|K|Fallon||315-555-0147|dfallon@willowcounsel.example
chiro|Todd|B|Gervais||315-555-0152|frontdesk@northernspine.example
npbell|Allison|R|Belleau||315-555-0110|abelleau@halefm.example
mgr|Constance|W|Thurlow||315-555-0142|cthurlow@grasseriverbilling.example
bill1|Darlene|F|Hubbard||315-555-0142|dhubbard@grasseriverbilling.example
bill2|Peter||Szymanski||315-555-0142|pszymanski@grasseriverbilling.example
bill3|Monica|L|Trask||315-555-0142|mtrask@grasseriverbilling.example
book1|Ruth|E|Ostrander||315-555-0143|rostrander@grasseriverbilling.example
adj1|Gregory|N|Pomeroy||518-555-0177|gpomeroy@empiremutualauto.example
adj2|Latoya||Simmonds||585-555-0164|lsimmonds@statecompfund.example
ins1|Vincent||Marchetti||800-555-0119|provider.relations@meridianhealth.example
ins2|Beverly||Aldous||800-555-0123|appeals@sentineldental.example
med1|Stuart|H|Klein||518-555-0188|
atty1|Jonathan|R|Prewitt|Esq.|315-555-0155|jprewitt@prewittlaw.example
atty2|Elena||Vasquez-Ford|Esq.|315-555-0159|evf@vasquezford.example
trust|Mark|W|Sandler||315-555-0161|
clerk|Cynthia|A|Boyle|||
lab1|Owen||Castner||315-555-0139|
pharm|Judith||Marlowe||315-555-0136|
agency|Dennis|C|Flagg||716-555-0181|dflagg@lakeshorerecovery.example
soft|Arun||Mehta||877-555-0102|support@chartlinksoft.example
cpa|Wallace|P|Griggs|CPA|315-555-0171|wgriggs@griggscpa.example
hosp|Nora||Delahunt||315-555-0191|ndelahunt@riverbendhospital.example
bank1|Timothy||Oberlin||315-555-0195|toberlin@slvsavings.example
hyg|Lindsay||Charbonneau||315-555-0121|
recep|Marcy||Dutcher||315-555-0110|
recep2|Joan||Fillmore||315-555-0121|
judge|Harriet|B|Colgate|||
notary|Sheila|M|Prentiss|||
ime|Bruce|D|Hathorne||518-555-0175|
emp1|Randall||Stickney||315-555-0166|
emp2|Gail||Winslow||315-555-0168|
er1|Brenda||Trippany|||
er2|Curtis||Gilman|||
''')

OFFICE = 'Grasse River Billing Services, LLC'
OADDR = '44 Riverside Drive, Suite 3, Canton, NY 13617'


# ------------------------------------------------------------------ AR
@doc
def aging():
    x = Xlsx('AR/Aging/Hale FM aging 2024-03.xlsx')
    ppl = 'kowal tarb oakes pruitt delac levesq mcgee zahir obrien fenton gilman huto ivers'.split()
    rows = [['HALE FAMILY MEDICINE PC'], ['Patient A/R Aging - self pay after insurance'], ['As of 03/31/2024      printed by {bill1.il}'], [],
            ['Patient', 'Acct #', 'Birthdate', 'Home phone', 'Current', '31-60', '61-90', '91-120', '120+', 'Total', 'Last pmt', 'Remarks']]
    r = random.Random(11)
    rem = ['', 'stmt sent 3/4', 'left msg', '', 'pays $25/mo', '', 'bad address? mail returned', '', 'daughter handles bills', '', '', 'ins pending', 'write off under $5']
    tot = [0.0] * 6
    for i, k in enumerate(ppl):
        b = [float(r.choice([0, 0, 20, 35, 48.5, 112.4, 76.25])) for _ in range(5)]
        b[r.randrange(5)] += 40.0
        b.append(sum(b))
        tot = [a + c for a, c in zip(tot, b)]
        rows.append(['{%s.lfm}' % k, '{%s.acct}' % k, '{%s.dob}' % k, '{%s.phone:p}' % k] + b + [['2/12/24', '', '1/30/24', '3/8/24'][i % 4], rem[i]])
    rows.append([])
    rows.append(['TOTALS', '', '', ''] + tot)
    x.sheet('Aging', rows, bold=(1, 5), widths=[26, 12, 12, 16])
    x.sheet('Calls', [['Date', 'Who', 'What was said'],
                      ['4/2', '{tarb.fl}', 'says Medicare + AARP should have paid it all. Will rebill secondary.'],
                      ['4/2', '{mcgee.fl}', 'try cell {mcgee.cell} after 4, works days'],
                      ['4/3', '{obrienj.fl} (son of {obrien.f})', 'wants all bills sent to him, {obrienj.addr}'],
                      ['4/3', '{fenton.mr}', 'no answer x3'],
                      ['4/5', '{zahir.fl}', 'e-mail her: {zahir.email}']])
    x.save()


@doc
def stmts():
    p = Pdf('AR/Statements/stmt batch 17 - 2024-03-28.pdf')
    spec = [('kowal', [('02/06/2024', '{k.tx}', '165.00'), ('02/06/2024', '{k.tx2}', '28.00'), ('02/27/2024', 'Ins pmt - Meridian', '-121.40')], '71.60'),
            ('mcgee', [('01/17/2024', '{k.tx}', '64.00'), ('02/20/2024', 'Contractual adj', '-22.10')], '41.90'),
            ('fenton', [('12/29/2023', '{k.tx}', '96.00'), ('12/29/2023', 'Office visit level 3', '120.00')], '216.00'),
            ('ivers', [('03/01/2024', '{k.tx}', '52.00'), ('03/20/2024', 'Medicare pmt', '-31.17')], '20.83')]
    for k, li, bal in spec:
        K = lambda s: s.replace('{k.', '{%s.' % k)
        p.at(40, 40, 'HALE FAMILY MEDICINE, P.C.', 'Times-Bold', 13)
        p.at(40, 54, 'c/o Grasse River Billing Services  -  44 Riverside Drive Ste 3  -  Canton NY 13617', 'Times-Roman', 9)
        p.at(420, 40, 'STATEMENT', 'Times-Bold', 16)
        p.at(420, 60, 'Statement date: 03/28/2024', size=9)
        p.at(420, 73, K('Account: {k.acct}'), size=9)
        p.at(420, 86, 'Amount due: $' + bal, 'Helvetica-Bold', 9)
        for i, s in enumerate(['{k.fml:u}', '{k.street:u}', '{k.csz:u}']):
            p.at(70, 130 + 13 * i, K(s), 'Courier', 11)
        p.line(40, 200, 570, 200)
        p.at(40, 195, K('Patient: {k.fl}     Provider: {hale.fml}, MD'), size=9)
        y = p.rows(216, [40, 120, 520], [('Date', 'Description of service', 'Amount')] + [(a, K(b), c) for a, b, c in li], rights=(2,))
        p.at(380, y + 12, 'PLEASE PAY  $' + bal, 'Helvetica-Bold', 11)
        p.para(40, y + 50, 500, 'Questions about this bill? Call (315) 555-0142 between 9 and 4. If you have new insurance please fill in the back of this slip.', size=8)
        p.c.setDash(3, 3)
        p.line(40, 600, 570, 600)
        p.c.setDash()
        p.at(40, 620, 'Detach and return with payment.', size=8)
        p.at(40, 640, 'If paying by card:  [ ] VISA  [ ] MC  [ ] DISC    Card no. ____________________  Exp. ______  CVV ____', size=8)
        p.at(40, 660, K('{k.fl}      Acct {k.acct}      Amount enclosed $ ________'), size=9)
        p.page()
    p.save()


@doc
def famstmt():
    p = Pdf('AR/Statements/RDG family statement Fitzhugh.pdf')
    p.at(306 - 90, 46, 'Racquette Dental Group', 'Helvetica-BoldOblique', 17)
    p.at(306 - 96, 60, '9 Mill Pond Plaza, Potsdam NY 13676 - (315) 555-0121', size=8)
    p.at(50, 100, 'Responsible party', 'Helvetica-Bold', 9)
    p.at(50, 114, '{fitz.fml}', size=10)
    p.at(50, 127, '{fitz.street}', size=10)
    p.at(50, 140, '{fitz.csz}', size=10)
    p.at(340, 100, 'Billing date  April 1, 2024', size=9)
    p.at(340, 114, 'Guarantor acct  {fitz.acct}', size=9)
    p.at(340, 127, 'Subscriber ID  {fitz.ins} (Sentinel Dental PPO)', size=9)
    p.rows(180, [50, 110, 200, 420, 480, 560], [
        ('Date', 'Patient', 'Treatment', 'Fee', 'Ins. est', 'Balance'),
        ('03/04/24', '{fitz.f}', '{fitz.tx}', '1,140.00', '570.00', '570.00'),
        ('03/04/24', '{fitz.f}', '{fitz.tx2}', '31.00', '31.00', '0.00'),
        ('03/11/24', '{fitzw.f}', '{fitzw.tx}', '248.00', '198.40', '49.60'),
        ('03/18/24', '{fitzk.f}', '{fitzk.tx}', '72.00', '72.00', '0.00'),
        ('03/18/24', '{fitzk2.f}', '{fitzk2.tx}', '55.00', '44.00', '11.00')], rights=(5,))
    p.at(50, 270, 'Family members on this account:', 'Helvetica-Bold', 9)
    for i, k in enumerate(['fitz', 'fitzw', 'fitzk', 'fitzk2']):
        p.at(60, 285 + 13 * i, '{%s.fl}   born {%s.dob:s}' % (k, k), size=9)
    p.at(360, 360, 'TOTAL DUE NOW   $630.60', 'Helvetica-Bold', 12)
    p.para(50, 390, 480, 'Thank you for choosing us for your family\'s smiles. Balances over 60 days are charged 1% per month. Insurance amounts are an estimate only.', 'Times-Italic', 9)
    p.save()


@doc
def coll1():
    d = Docx('AR/Collections/Delacroix 1st notice.docx', 'Garamond', 12)
    d.p('**' + OFFICE + '**', align='c', size=14)
    d.p(OADDR + '   •   315-555-0142', align='c', size=9)
    d.p()
    d.p('March 22, 2024')
    d.p()
    d.ps('{delac.mrfl}\n{delac.street}\n{delac.csz}')
    d.p()
    d.p('Re:\tAccount {delac.acct}, balance **$187.35**')
    d.p('\tDate of service 11/14/2023, {hale.fml}, M.D.')
    d.p()
    d.p('Dear {delac.mr}:')
    d.p('Our records show the above balance for your visit in November ({delac.tx:lo}; {delac.dx:lo}) is still unpaid. Your insurance '
        'company applied the charge to your deductible and sent you an explanation in December.')
    d.p('If there is a reason that you cannot pay in full, please telephone me and we can set up monthly payments without interest. '
        'We tried you twice at {delac.phone} and once at your father\'s number and left messages.')
    d.p('If we do not hear from you by April 15 we will have to send a final notice. If you have already mailed your payment please disregard this letter.')
    d.p()
    d.p('Sincerely,')
    d.p()
    d.p('{bill1.fl}')
    d.p('Patient Accounts')
    d.p('cc: file')
    d.save()


@doc
def coll2():
    d = Docx('AR/Collections/Final demand merge 2024-04-08.docx', 'Times New Roman', 11)
    for n, (k, bal, dos, firm) in enumerate([('clukey', '412.00', '8/3/2023', 'North Shore Orthopedics'), ('juby', '88.20', '9/19/2023', 'Hale Family Medicine'),
                                            ('gamb', '1,035.50', '6/27/2023', 'Racquette Dental Group'), ('newt', '264.75', '10/10/2023', 'Northern Spine & Chiropractic')]):
        K = lambda s: s.replace('{k.', '{%s.' % k)
        if n:
            d.br()
        d.p('FINAL DEMAND FOR PAYMENT', align='r', b=True)
        d.p('04/08/2024', align='r')
        d.p(K('{k.fml:u}'))
        d.p(K('{k.street:u}'))
        d.p(K('{k.csz:u}'))
        d.p()
        d.tbl([['Creditor', 'Your account', 'Service date', 'Past due'], [firm, K('{k.acct}'), dos, '$' + bal]], style='Light Grid Accent 1' if n % 2 else 'Table Grid')
        d.p(K('Dear {k.mr},'))
        d.p('You have not answered our earlier letters. Unless the full sum is received, or arrangements are made, within TEN (10) days of this letter, '
            'your account will be placed with Lakeshore Recovery Associates and may be reported.')
        d.p('Make checks payable to the creditor named above. Call 315-555-0142 to pay by card.')
        d.p()
        d.p('{bill2.fl}, for ' + firm)
    d.save()


@doc
def placement():
    ppl = [('aller', 'aller'), ('clukey', 'clukey'), ('irish', 'irish'), ('brenn', 'brenn'), ('bask', 'baskk'), ('lott', 'lott'), ('reyn', 'reyn'), ('rushm', 'rush'), ('farn', 'farn')]
    rows = [['ClientNo', 'AcctNo', 'RespLast', 'RespFirst', 'RespSSN', 'RespDOB', 'Addr1', 'City', 'St', 'Zip', 'HomePh', 'CellPh', 'PatientName', 'PatDOB', 'LastSvc', 'PlacedAmt']]
    amt = ['1284.00', '412.00', '96.50', '233.10', '75.00', '140.00', '388.25', '512.60', '61.00']
    for i, (g, q) in enumerate(ppl):
        rows.append(['4417', '{%s.acct}' % q, '{%s.l}' % g, '{%s.f}{%s.r_lf}' % (g, g), '{%s.ssn:c}' % g, '{%s.dob}' % g, '{%s.street}' % g, '{%s.city}' % g, 'NY',
                     '{%s.zip}' % g, '{%s.phone:c}' % g, '{%s.cell:c}' % g, '{%s.lf}' % q, '{%s.dob}' % q, '2023-%02d-14' % (i + 2), amt[i]])
    csvf('AR/Collections/placement to Lakeshore 0424.csv', rows)


@doc
def skiptrace():
    txt('AR/Collections/skip trace notes.txt', '''
SKIP TRACE / RETURNED MAIL  -- keep adding at the bottom, initials pls
=====================================================================

{irish.fl} ({irish.acct}) - mail back from old address 2/9. Mother says he moved to {irish.addr}.
     new cell {irish.cell}.  DOB on file {irish.dob:x}, SS ends {irish.ssn4}.   mt 2/20

{farn.lf}  -- PO says "moved left no address". Her employer (the Rite Choice in Massena) would not say.
     Found her email on the reg form: {farn.email}     mt 2/21

{kiah.fl}, SS# {kiah.ssn}, - bad phone. Neighbor says in Florida till May. Hold.  dh 3/1

{reyn.nl} -> called in!! apologised, has new number {reyn.cell:d}, will pay $50 on the 15th. dh 3/6

{lott.nk} {lott.l}{lott.r_nl}: changed name? her lic. says {lott.full}, NYS DL {lott.dl}. same person, dob {lott.dob:s}. ps 3/13

Amish acct, {swartz.fl} - no phone of course. Send to {swartz.addr} or leave word at Miller's store. ps 3/15

{aller.fl} - agency has it now. Do NOT take payments, refer to {agency.fl} at Lakeshore {agency.bph}. mt 4/10
''')


@doc
def plan1():
    d = Docx('AR/Payment plans/Pruitt payment agreement.docx', 'Arial', 10.5)
    d.header('Payment agreement  -  {pruitt.fl}  -  acct {pruitt.acct}')
    d.h('PAYMENT PLAN AGREEMENT', 1)
    d.p('This agreement is made on February 29, 2024 between Hale Family Medicine, P.C. ("the Practice") and {pruitt.full}, residing at {pruitt.addr} ("the Patient").')
    d.p('1. The Patient owes $960.00 for services rendered between May and December 2023.')
    d.p('2. The Patient will pay $80.00 on the **5th** of every month, twelve payments, starting March 5, 2024.')
    d.p('3. The Patient authorizes the Practice to draw each payment from the following account:')
    d.tbl([['Name of bank', 'St. Lawrence Valley Savings'], ['Type', '☒ Checking   ☐ Savings'], ['Routing number', '{pruitt.routing}'], ['Account number', '{pruitt.bank}'],
           ['Name on account', '{pruitt.fml}']], head=False, widths=[2, 4])
    d.p('4. No interest is charged. If two payments are missed the whole balance is due at once.')
    d.p('5. Contact: home {pruitt.phone}; e-mail {pruitt.email}.')
    d.p()
    d.p('_______________________________\t\t____________________')
    d.p('{pruitt.full}\t\t\t\tDate')
    d.p('_______________________________')
    d.p('For the Practice: {mgr.fml}, Office Manager')
    d.save()


@doc
def plan2():
    x = Xlsx('AR/Payment plans/Plan tracker all practices.xlsx')
    r = [['PAYMENT PLANS 2024 - do not share outside office'], [], ['#', 'Name', 'Tel', 'Total owed', 'Per month', 'Day', 'How paid', 'Account / card on file', 'Jan', 'Feb', 'Mar', 'Apr']]
    L = [('pruitt', 'phone', 'ACH', '{k.bank}', 960.0, 80.0), ('brenn', 'cell', 'VISA', '{k.card}  exp {k.exp}', 450.0, 50.0), ('oakes', 'cell', 'cash', '', 300.0, 25.0),
         ('juby', 'phone', 'check', '', 176.4, 29.4), ('perk', 'cell', 'MC', '{k.card:d}', 800.0, 100.0), ('stowe', 'phone', 'ACH', 'rtg {k.routing} acct {k.bank}', 1200.0, 100.0),
         ('tupp', 'phone', 'money order', '', 90.0, 15.0), ('ramos', 'cell', 'VISA', '{k.card}', 1450.0, 120.0)]
    for i, (k, ph, how, a, t, m) in enumerate(L, 1):
        r.append([i, '{%s.nl}' % k if k in ('pruitt',) else '{%s.fl}' % k, '{%s.%s:d}' % (k, ph), t, m, '5th' if i % 2 else '15th', how, a.replace('{k.', '{%s.' % k), 'x', 'x', 'x' if i != 3 else 'MISSED', ''])
    r += [[], ['', 'Total', '', 5426.4, 519.4]]
    x.sheet('2024', r, bold=(1, 3), widths=[4, 24, 16, 11, 10, 6, 12, 34])
    x.sheet('finished', [['paid off 2023', 'last pmt'], ['{mott.fl}', '12/1/23'], ['{hast.fl} (daughter calls, {hast.phone})', '10/15/23']])
    x.save()


@doc
def bk1():
    p = Pdf('AR/Bankruptcy/Ch 13 notice Oakes.pdf')
    F, B = 'Times-Roman', 'Times-Bold'
    p.at(150, 44, 'UNITED STATES BANKRUPTCY COURT', B, 13)
    p.at(190, 59, 'Northern District of New York', F, 11)
    p.line(40, 70, 572, 70, 1.2)
    p.at(44, 86, 'Notice of Chapter 13 Bankruptcy Case, Meeting of Creditors, and Deadlines', B, 11)
    p.box(40, 96, 532, 120)
    p.line(306, 96, 306, 216)
    p.at(46, 110, 'Debtor 1', B, 9)
    p.at(46, 124, '{oakes.full}', F, 11)
    p.at(46, 140, 'aka {oakes.nl}', F, 9)
    p.at(46, 156, 'Social Security number or ITIN', F, 8)
    p.at(46, 169, '{oakes.ssn}', F, 11)
    p.at(46, 186, 'Address', F, 8)
    p.at(46, 199, '{oakes.addr}', F, 9)
    p.at(312, 110, 'Debtor 2 (Spouse, if filing)', B, 9)
    p.at(312, 124, '{oakes2.full}', F, 11)
    p.at(312, 156, 'Social Security number or ITIN', F, 8)
    p.at(312, 169, '{oakes2.ssn}', F, 11)
    p.at(312, 186, 'Address', F, 8)
    p.at(312, 199, '{oakes2.addr}', F, 9)
    y = p.para(44, 240, 520, 'Case number: 24-60317-6-dmk        Date case filed for chapter 13: 03/11/2024\n\nA case has been filed for the debtors listed above under chapter 13 of the '
               'Bankruptcy Code. The filing imposes an automatic stay against most collection activities. Creditors cannot sue, garnish wages, assert a deficiency, '
               'repossess property, or otherwise try to collect from the debtors. Creditors who violate the stay can be required to pay damages.', F, 10)
    p.rows(y + 14, [44, 200], [('Debtors\' attorney', '{atty2.fml}, 21 Market Street, Potsdam, NY 13676   {atty2.bph}'), ('Bankruptcy trustee', '{trust.fml}, PO Box 77, Utica, NY 13503   {trust.bph}'),
                               ('Clerk of court', '{clerk.fml}'), ('Meeting of creditors', 'April 23, 2024 at 10:30 AM by telephone conference'), ('Deadline for proof of claim', 'May 20, 2024')], size=10, step=18, font=F, headfont=None)
    p.at(44, y + 130, '[stamped] RECEIVED MAR 18 2024  GRASSE RIVER BILLING - put accts on HOLD - rto', 'Courier-Oblique', 9)
    p.save()


@doc
def bk2():
    rtf('AR/Bankruptcy/BK list.rtf', '''
**BANKRUPTCY ACCOUNTS -- NO STATEMENTS, NO CALLS**
(updated {bill2.fl} 4/12/24)

1.  **{oakes.fl} / {oakes2.fl}**, joint ch. 13, case 24-60317. Accts {oakes.acct} and {oakes2.acct}.
2.  **{olin.fl}**, ch. 7 no asset, 23-61102. {olin.addr}. Balance $340 written off 1/9/24. SSN {olin.ssn}, checked against notice.
3.  **{ashl.nl}**, ch. 7, discharged 12/4/23. DOB {ashl.dob:s}. acct {ashl.acct}
4.  **{gamb.fl}** - says he "is going to file", no notice received. NOT on hold. His lawyer would be {atty2.fl}.
---
Questions on proofs of claim: {trust.fl}, trustee, {trust.bph}.
''', 'Calibri')


# ------------------------------------------------------------------ Payments
@doc
def era():
    f = Fill('Payments/EOB/MERIDIAN 835 remit 2024-04-12.txt')
    o = ['MERIDIAN HEALTH PLAN OF NEW YORK                                      REMITTANCE ADVICE', 'PO BOX 4410  ALBANY NY 12204                PROVIDER RELATIONS 800-555-0119      PAGE: 1',
         '', 'PROVIDER: HALE FAMILY MEDICINE PC       NPI 1588000417     CHECK/EFT 00884213   DATE 04/12/2024', '']
    o.append('PERF PROV   SERV DATE  POS  PROC    MODS   BILLED    ALLOWED   DEDUCT    COINS    GRP-RC-AMT       PROV PD')
    o.append('-' * 108)
    r = random.Random(5)
    for k in ['kowal', 'mcgee', 'gilman', 'jock', 'ladued', 'kelly', 'zahir', 'baskk']:
        P = PEOPLE[k]
        o.append('NAME ' + W(f, '{%s.lcf:u}' % k, 28) + 'MEMBER ID ' + W(f, '{%s.ins}' % k, 15) + 'ACNT ' + W(f, '{%s.acct}' % k, 12) + 'ICN 24%09d' % r.randrange(10**9) + '  ASG Y')
        for c, w in P.tx[:2]:
            i = P.tx.index((c, w)) + 1
            a = r.choice([45.0, 98.0, 165.0, 210.0])
            o.append('1588000417  0318 031824  11 ' + W(f, '{%s.cpt%d}' % (k, i), 8) + '%13.2f%10.2f%10.2f%10.2f   CO-45 %8.2f%12.2f' % (a, a * .7, 0, 10, a * .3, a * .7 - 10))
        o.append('PT RESP   10.00' + ' ' * 20 + 'CLAIM TOTALS' + ' ' * 8 + 'NET')
        o.append('')
    o += ['TOTALS:  # OF CLAIMS  8', '', 'GLOSSARY: CO-45 CHARGE EXCEEDS FEE SCHEDULE/MAXIMUM ALLOWABLE.  PR-3 CO-PAYMENT AMOUNT.', '']
    put(f.path, '\r\n'.join(o).encode())


@doc
def eobdental():
    p = Pdf('Payments/EOB/Sentinel Dental EOB 0403.pdf', landscape=True)
    p.at(40, 40, 'SENTINEL DENTAL INSURANCE COMPANY', 'Helvetica-Bold', 13)
    p.at(40, 54, 'Explanation of Benefits - dentist copy.    THIS IS NOT A BILL', size=9)
    p.at(560, 40, 'Check 220914   04/03/2024', size=9)
    p.at(560, 54, 'Racquette Dental Group', size=9)
    y = 90
    for k, sub, th, pay in [('quinn', 'quinn', '30', ('980.00', '784.00')), ('youngsk', 'youngs', '', ('1,500.00', '750.00')), ('upton', 'upton', '14', ('1,090.00', '545.00')), ('arno', 'arno', '', ('420.00', '0.00')),
                            ('fitzw', 'fitz', 'UR', ('248.00', '198.40'))]:
        K = lambda s: s.replace('{k.', '{%s.' % k).replace('{s.', '{%s.' % sub)
        p.box(36, y - 12, 720, 66)
        p.at(42, y, K('Patient: {k.fls}'), 'Helvetica-Bold', 9)
        p.at(250, y, K('Patient birth date: {k.dob}'), size=9)
        p.at(420, y, K('Subscriber: {s.fls}'), size=9)
        p.at(590, y, K('Subscriber ID: {s.ins}'), size=9)
        p.rows(y + 16, [42, 110, 160, 430, 520, 600], [('DOS', 'Tooth', 'Procedure', 'Submitted', 'Approved', 'Paid'),
                                                     ('03/0%d/2024' % (len(k) % 8 + 1), th, K('{k.xcpt} {k.tx}'), pay[0], pay[0], pay[1])], size=8, step=13)
        y += 76
    p.para(40, y + 10, 700, 'Remarks: 41 - frequency limitation. 77 - night guards are not a covered benefit under this group. Appeals must be filed within 180 days. Attn. {ins2.fl}, Appeals Unit.', size=8)
    p.save()


@doc
def refundreg():
    x = Xlsx('Payments/Refunds/Refund check register Q1 2024.xlsx')
    r = [['Refund Checks Issued', '', '', '', 'HFM operating acct ending 0417'], ['Quarter ended 3/31/24'], [], ['Ck no', 'Date', 'Pay to the order of', 'Mailing address', 'Patient acct', 'Why', 'Amount', 'Cleared?']]
    L = [('dona', 'overpaid copay', 25.0), ('eisen', 'ins paid in full after pt paid', 142.18), ('hast', 'deceased spouse acct credit', 60.0), ('perk', 'paid twice by card', 100.0), ('tupp', 'Medicare primary, credit', 31.44), ('vand', 'PSA covered 100%', 54.0), ('dumas', 'wrong patient posted', 20.0)]
    for i, (k, why, a) in enumerate(L):
        r.append([3301 + i, '0%d/1%d/24' % (i % 3 + 1, i), '{%s.fml}' % k, '{%s.addr}' % k, '{%s.acct}' % k, why, a, 'y' if i != 4 else 'outstanding'])
    r.append([3308, '03/28/24', 'Meridian Health Plan (for {jock.fl}, ID {jock.ins})', 'PO Box 4410, Albany, NY 12204', '{jock.acct}', 'duplicate payment', 98.0, 'y'])
    r += [[], ['', '', '', '', '', 'Total refunds', 530.62]]
    x.sheet('Q1', r, bold=(1, 4), widths=[8, 10, 40, 44, 14, 30, 10])
    x.save()


@doc
def medicaidrefund():
    d = Docx('Payments/Refunds/Medicaid void-refund letter.docx', 'Cambria', 11)
    d.p('{hale.fml}, MD\nHale Family Medicine, P.C.\n17 Hodskin Lane\nCanton, NY 13617')
    d.p('April 4, 2024')
    d.p('NYS Medicaid Claims Adjustment Unit\nAlbany, NY')
    d.p('**VOIDS - OVERPAYMENT**', align='c')
    d.p('To whom it may concern: Please void the claims below. In each case the recipient turned out to have commercial coverage on the date of service.')
    d.tbl([['Recipient', 'CIN', 'Born', 'DOS', 'Paid', 'Other coverage'],
           ['{cass.lf}', '{cass.cin}', '{cass.dob}', '1/8/24', '$37.41', 'Meridian {cass.ins}'],
           ['{grav.lf}', '{grav.cin}', '{grav.dob}', '1/22/24', '$52.10', 'spouse\'s plan'],
           ['{spear.lf}', '{spear.cin}', '{spear.dob}', '2/13/24', '$37.41', 'Excellent Blue {spear.ins}'],
           ['{hurl.lf}', '{hurl.cin}', '{hurl.dob}', '2/13/24', '$61.00', 'student plan SUNY']], style='Medium Shading 1 Accent 1')
    d.p('Any questions to {bill3.fml}, our biller, 315-555-0142.')
    d.p('Yours truly,')
    d.p('{hale.fml}, MD')
    d.save()


@doc
def ccauth1():
    d = Docx('Payments/Cards/CC authorization - Brennan.docx', 'Verdana', 9.5, margin=.8)
    d.h('Credit Card Authorization Form', 2)
    d.p('Please print. All information stays in your file.', i=True)
    d.tbl([['Patient name:', '{brenn.fl}', 'Acct:', '{brenn.acct}'],
           ['Cardholder name (as on card):', '{brenn.full:u}', 'Type:', 'VISA [X]  MC [ ]  AMEX [ ]  DISC [ ]'],
           ['Card number:', '{brenn.card}', 'Exp:', '{brenn.exp}'],
           ['Billing address:', '{brenn.street}\n{brenn.csz}', 'CVV:', '419'],
           ['Daytime phone:', '{brenn.cell:p}', 'E-mail receipt to:', '{brenn.email}']], head=False)
    d.p('I, {brenn.fl}, authorize North Shore Orthopedics, through its billing agent, to charge the above card $50.00 each month on the 5th until my balance is paid in full.')
    d.p('Signature: __{brenn.nl}__________   Date: 1/5/2024')
    d.p('(office use) entered in terminal by {bill3.il} 1/8', size=8)
    d.save()


@doc
def ccauth2():
    p = Pdf('Payments/Cards/card forms Jan-Mar.pdf')
    for n, (k, amt, who) in enumerate([('perk', '$100.00 monthly', 'perk'), ('ramos', '$120.00 monthly', 'ramos'), ('youngsk', '$165.00 / 18 months (ortho)', 'youngs')]):
        o = 30 + n * 250
        K = lambda s: s.replace('{k.', '{%s.' % k).replace('{c.', '{%s.' % who)
        p.at(50, o + 14, 'RACQUETTE DENTAL GROUP  -  RECURRING PAYMENT FORM', 'Helvetica-Bold', 11)
        p.box(50, o + 24, 510, 200)
        for j in (64, 104, 144, 184):
            p.line(50, o + j, 560, o + j, .3)
        p.lab(54, o + 34, 'PATIENT', K('{k.fl}'))
        p.lab(310, o + 34, 'AMOUNT AND FREQUENCY', amt)
        p.lab(54, o + 74, 'NAME ON CARD', K('{c.fml}'))
        p.lab(310, o + 74, 'CARD NUMBER', K('{c.card}'))
        p.lab(54, o + 114, 'EXPIRATION', K('{c.exp}'))
        p.lab(150, o + 114, 'ZIP', K(PEOPLE[who].zip))
        p.lab(310, o + 114, 'CELL FOR RECEIPT TEXT', K('{c.cell}'))
        p.lab(54, o + 154, 'STREET ADDRESS, CITY, STATE, ZIP', K('{c.addr}'), 9)
        p.lab(54, o + 194, 'SIGNATURE', '(signed)')
        p.lab(310, o + 194, 'DATE', '0%d/12/2024' % (n + 1))
    p.save()


@doc
def cardsbyphone():
    txt('Payments/Cards/cards taken by phone.txt', '''
cards taken over the phone when terminal is down -- RUN THEN SHRED (this file too)

4/9   {stowe.fl}   {stowe.card:c}   {stowe.exp}  zip 13617   $75.00     ran 4/10 ok
4/9   {eisen.il}    AMEX {eisen.amex:c}  {eisen.exp}  4 digit 2291  $210.00   ran
4/11  {bower.f} {bower.l}{bower.r_fl} mc {bower.card}  exp {bower.exp}      $35.00    DECLINED  call back {bower.phone}
4/11  {bask.fl} for {baskk.f}'s visit visa {bask.card:d} {bask.exp}  $25 copay   ran 4/11
4/12  {trudeau.fl} - will call back with card
''', nl='\r\n')


@doc
def nsf():
    rtf('Payments/Returned checks (NSF) 2024.rtf', '''
**RETURNED CHECKS -- $20 fee each**

**1.**  Maker: {irish.fl}
Bank acct no. {irish.bank} (Adirondack Community Bank, ABA {irish.routing})
Check 1187 for $96.50, returned 2/5/24 NSF. Called {irish.phone} - disconnected.

**2.**  Maker: {juby.fl} & {tupp.fl}, joint account {juby+tupp.bank}
Check 402, $58.80, returned 2/22/24 "account closed". Address printed on check: {juby.street}, {juby.csz}

**3.**  Maker: {spear.fml}
Account {spear.bank}, check 88 - "refer to maker" - $37.00. E-mailed {spear.email} on 3/4; made good 3/7 in cash.

Bank contact: {bank1.fl}, St. Lawrence Valley Savings, {bank1.bph}
''')


@doc
def deposit():
    csvf('Payments/deposit 2024-04-15 HFM.csv', [
        ['Deposit slip detail', '', '', '', ''], ['Hale Family Medicine - operating', '', '', '', ''], ['', '', '', '', ''],
        ['From', 'Ck#', 'Acct credited', 'Amount', 'Memo'],
        ['{dodds.fl}', '5521', '{dodds.acct}', '40.00', 'stmt'],
        ['{emlaw.fl}', '118', '{emlaw.acct}', '22.50', ''],
        ['{pruitt.nl}', 'ACH', '{pruitt.acct}', '80.00', 'plan'],
        ['{newt.fl}', 'MO', '{newt.acct}', '264.75', 'paid in full after demand'],
        ['{obrienj.fl} for {obrien.fl}', '2207', '{obrien.acct}', '64.00', 'home visit'],
        ['MERIDIAN HEALTH', 'EFT', '', '1,880.42', '835 of 4/12'],
        ['TOTAL', '', '', '2,351.67', '']], bom=True)

# ------------------------------------------------------------------ Front desk
@doc
def regtran():
    d = Docx('Registration/New patient - Tran.docx', 'Calibri', 10, margin=.7)
    d.p('**HALE FAMILY MEDICINE**   Patient Registration', size=14)
    d.tbl([['PATIENT INFORMATION', '', '', ''],
           ['Last name', '{tran.l}', 'First / middle', '{tran.f} {tran.mid}'],
           ['Date of birth', '{tran.dob}', 'Sex', 'M'],
           ['Social Security #', '{tran.ssn}', 'Marital status', 'Married'],
           ['Street address', '{tran.street}', 'City, State, ZIP', '{tran.csz}'],
           ['Home phone', '{tran.phone}', 'Cell', '{tran.cell}'],
           ['E-mail', '{tran.email}', 'Preferred language', 'English / Vietnamese'],
           ['Employer', 'Alcona Aluminum, Massena', 'Occupation', 'Process technician']], widths=[1.3, 2.2, 1.4, 2.2])
    d.tbl([['INSURANCE (please give cards to receptionist)', ''], ['Primary', 'Meridian Health Plan, ID {tran.ins}, group 70044-02'], ['Policyholder', 'Self'], ['Secondary', 'none']], widths=[2.2, 4.9])
    d.tbl([['IN CASE OF EMERGENCY', ''], ['Name', '{tranw.fl}'], ['Relationship', 'wife'], ['Phone', '{tranw.cell}']], widths=[2.2, 4.9])
    d.p('Reason for today\'s visit:  heartburn, was told {tran.dx} by urgent care. Taking {tran.rx}.')
    d.p('I authorize the release of any information necessary to process this claim.   Signed (print name): {tran.full}    3/19/2024')
    d.p('Copied license: NYS {tran.dl}   ID checked by {recep.f}', size=8)
    d.save()


@doc
def regped():
    p = Pdf('Registration/Peds reg form Abernathy.pdf')
    p.at(50, 50, 'PEDIATRIC REGISTRATION', 'Times-Bold', 16)
    p.at(50, 64, 'Please complete one form for each child', 'Times-Italic', 9)
    p.lab(50, 90, "Child's full legal name", '{abern.full}')
    p.lab(300, 90, 'Nickname', 'Coco')
    p.lab(420, 90, 'Birth date', '{abern.dob}')
    p.lab(520, 90, 'M/F', 'F')
    p.lab(50, 125, 'Lives at', '{abern+abernm+abernf.addr}', 9)
    p.lab(420, 125, 'Home telephone', '{abern+abernm+abernf.phone}')
    p.line(50, 150, 560, 150)
    p.at(50, 165, 'PARENT 1', 'Times-Bold', 10)
    p.at(310, 165, 'PARENT 2', 'Times-Bold', 10)
    for x, k, emp, rel in ((50, 'abernm', 'Parishville-Hopkins School', 'mother'), (310, 'abernf', 'self, drywall', 'father')):
        K = lambda s: s.replace('{k.', '{%s.' % k)
        p.lab(x, 180, 'Name', K('{k.fl}'))
        p.lab(x, 212, 'Relationship to child', rel)
        p.lab(x, 244, 'Date of birth', K('{k.dob}'))
        p.lab(x, 276, 'SS# (needed for billing)', K('{k.ssn}'))
        p.lab(x, 308, 'Cell', K('{k.cell}'))
        p.lab(x, 340, 'E-mail', K('{k.email}'), 9)
        p.lab(x, 372, 'Employer', emp)
    p.line(50, 400, 560, 400)
    p.lab(50, 415, 'Insurance company', 'Meridian Health Plan')
    p.lab(230, 415, "Child's ID no.", '{abern.ins}')
    p.lab(420, 415, 'Subscriber', '{abernm.fl}')
    p.lab(50, 450, 'Medical problems', '{abern.dx}')
    p.lab(50, 485, 'Medicines taken regularly', '{abern.rx}')
    p.lab(50, 520, 'Allergies', 'none known')
    p.lab(50, 555, 'Others who may bring the child', '{er1.fl} (aunt)')
    p.para(50, 600, 500, 'I understand that I am responsible for charges not covered by insurance regardless of custody arrangements.', 'Times-Roman', 9)
    p.lab(50, 640, 'Signature of parent', '/s/ {abernm.fl}')
    p.lab(420, 640, 'Date', '02/20/2024')
    p.save()


@doc
def portal():
    ppl = 'ames barlow cass dodds forb grav jarv lamay mitch noble wood vill'.split()
    rows = [['id', 'first_name', 'last_name', 'preferred', 'dob', 'email', 'mobile', 'address_line', 'postal', 'sex', 'primary_payer', 'member_id', 'created_at', 'consent_sms']]
    for i, k in enumerate(ppl):
        K = lambda s: s.replace('{k.', '{%s.' % k)
        rows.append([str(80031 + i), K('{k.f}'), K('{k.l}{k.r_fl}'), '', K('{k.dob:i}'), K('{k.email}'), K('{k.cell:one}'), K('{k.street}, {k.city} NY'), K('{k.zip}'), PEOPLE[k].sex,
                     ['Medicare B', 'Meridian', 'Excellent Blue', 'Fidelity MMC'][i % 4], K('{k.mbi}' if i % 4 == 0 else '{k.ins}'), '2024-0%d-%02dT1%d:2%d:00Z' % (i % 3 + 1, i + 8, i % 9, i % 6), 'TRUE' if i % 3 else 'FALSE'])
    csvf('Registration/portal_registrations_2024Q1.csv', rows, nl='\n', quote=csv.QUOTE_ALL)


@doc
def webform():
    html('Registration/web intake 55218.html', '''
<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Form submission #55218</title>
<style>body{font-family:sans-serif} dt{font-weight:bold;float:left;clear:left;width:15em} dd{margin-left:16em}</style></head>
<body>
<h2>New submission: &ldquo;Become a patient&rdquo; &ndash; Racquette Dental</h2>
<p>Submitted Mon 8 Apr 2024 19:42 from iPhone</p>
<dl>
<dt>Your name</dt><dd>{cota.full}</dd>
<dt>Birthday</dt><dd>{cota.dob:w}</dd>
<dt>Best number to reach you</dt><dd>{cota.cell:p}</dd>
<dt>E-mail</dt><dd><a href="mailto:{cota.email}">{cota.email}</a></dd>
<dt>Where do you live?</dt><dd>{cota.street}<br>{cota.csz}</dd>
<dt>Dental insurance</dt><dd>Sentinel Dental &mdash; member no. {cota.ins}</dd>
<dt>Are you bringing anyone else?</dt><dd>yes my boyfriend {wood.fl}, he is already registered</dd>
<dt>What brings you in</dt><dd>last dentist said {cota.dx:lo}, needs a {cota.tx:lo}. also bleeding gums</dd>
<dt>Medications</dt><dd>none</dd>
<dt>How did you hear about us</dt><dd>Facebook</dd>
</dl>
<hr><p style="font-size:small">Forwarded to {recep2.bem}</p>
</body></html>
''')


@doc
def idindex():
    txt('Registration/ID card scan index.txt', '''
INDEX OF SCANNED ID / INSURANCE CARDS        (folder S:\\SCANS\\ID, file no. = scan no.)

0412  {wu.lf}         passport  {wu.passport}      + perm. resident card {wu.anum}
0413  {zahir.lf}          NYS driver lic. {zahir.dl}
0414  {lopez.lf}         non-driver ID {lopez.nondl}
0415  {rivera.lf}   NYS DL {rivera.dl:c}, Fidelis card CIN {rivera.cin}
0416  {olin.lf}      US passport {olin.passport}
0417  {orhan.lf}          employee I-9 copy, see HR not here!!
0418  {kelly.lf}   DL {kelly.dl}   Meridian {kelly.ins}
0419  {huto.lf}     Medicare {huto.mbi:d}, no photo ID
0420  {paige.lf}     learner permit {paige.dl}, college insurance {paige.ins}
0421  {levesq.lf}     Medicare {levesq.mbi:d} and US passport {levesq.passport}
''', enc='cp1252', nl='\r\n')


# ------------------------------------------------------------------ Eligibility
@doc
def elig1():
    p = Pdf('Eligibility/Medicaid eligibility responses 04-09.pdf')
    o = 40
    for n, k in enumerate(['cass', 'ingr', 'rivera', 'rush', 'hurl']):
        if n == 3:
            p.page()
            o = 40
        K = lambda s: s.replace('{k.', '{%s.' % k)
        p.at(40, o, 'Eligibility Response Details', 'Helvetica-Bold', 12)
        p.at(430, o, 'April 9, 2024  8:1%d AM' % n, size=8)
        p.rows(o + 20, [40, 150, 320, 430], [('Client ID:', K('{k.cin}'), 'Client Name:', K('{k.lf:u}')), ('Gender:', K('{k.sex}'), 'Date of Birth:', K('{k.dob}')),
                                             ('County:', 'ST LAWRENCE', 'Office:', '044'), ('Address:', K('{k.street:u}'), '', K('{k.csz:u}')), ('Date of Service:', '04/09/2024', 'Anniversary:', '11/01'),
                                             ('Medicaid Coverage:', ['Eligible PCP', 'Community Coverage No LTC', 'Eligible Only Family Planning'][n % 3], '', ''),
                                             ('Plan:', 'Fidelity Care NY MMC  800-555-0127', '', ''), ('Copay remaining:', '$%d.00' % (200 - 11 * n), 'Exceptions:', '35' if n == 1 else 'none')],
               size=9, step=15, headfont=None)
        o += 180
    p.save()


@doc
def elig2():
    f = Fill('Eligibility/271 batch 0410 NORTHSPINE.txt')
    o = ['*** ELIGIBILITY BATCH 0410-02   NORTHERN SPINE & CHIROPRACTIC   RUN 04/10/2024 06:00 ***', '']
    for i, k in enumerate(['lopez', 'perk', 'thew', 'newt', 'mitch', 'noble']):
        K = lambda s: f.t(s.replace('{k.', '{%s.' % k))
        o += ['TRACE %06d' % (440120 + i), 'SUBSCRIBER . . . : ' + K('{k.lfmid:u}'), 'MEMBER ID  . . . : ' + K('{k.ins}'), 'DOB/SEX  . . . . : ' + K('{k.dob:c}') + ' / ' + PEOPLE[k].sex,
              'ADDRESS  . . . . : ' + K('{k.street:u}'), '                   ' + K('{k.csz:u}'), 'STATUS . . . . . : ' + ['ACTIVE COVERAGE', 'ACTIVE COVERAGE', 'INACTIVE EFF 03/31/2024'][i % 3],
              'CHIRO BENEFIT  . : $%d COPAY, %d VISITS REMAINING' % (20 + 5 * (i % 3), 12 - i), '-' * 60]
    o += ['6 INQUIRIES, 2 INACTIVE', '']
    put(f.path, '\n'.join(o).encode())


@doc
def elig3():
    ppl = ['pruitt', 'dodds', 'bower', 'vand', 'sayles', 'lashom', 'lashomg', 'kenn']
    body = ''.join('<tr%s><td>{%s.fml}</td><td class=m>{%s.mbi}</td><td>{%s.dob:x}</td><td>%s</td><td>%s</td></tr>\n' % (' bgcolor="#eeeeee"' if i % 2 else '', k, k, k,
                   ['A+B', 'A+B', 'Part A only', 'MA plan - Sentinel Gold'][i % 4], ['met', '$112.40 left', 'met', '-'][i % 4]) for i, k in enumerate(ppl))
    html('Eligibility/medicare check flu clinic.html', '''
<html><head><title>Medicare check</title></head><body>
<h3>Medicare status, patients signed up for the flu / COVID clinic</h3>
<table border=1 cellpadding=3>
<tr><th>Beneficiary</th><th>MBI</th><th>D.O.B.</th><th>Parts</th><th>Deductible</th></tr>
''' + body + '''</table>
<p>* {lashom.fl} and {lashomg.fl}: daughter {lashd.fl} brings both, call her {lashd.cell} if the date changes.</p>
<p>run by {bill3.f}, 4/11</p>
</body></html>
''')


# ------------------------------------------------------------------ Claims
@doc
def superbill():
    d = Docx('Claims/Superbills/superbills 3-18 Dr Hale.docx', 'Arial Narrow', 9.5, margin=.6)
    for n, (k, dx, fee) in enumerate([('tarb', 1, '165'), ('kowal', 1, '193'), ('wu', 1, '120'), ('huto', 1, '88')]):
        K = lambda s: s.replace('{k.', '{%s.' % k)
        if n:
            d.p('- ' * 60, align='c', size=7)
        d.p(K('**ENCOUNTER FORM**    Date 3/18/24    Ticket %d' % (7710 + n)))
        d.tbl([['Pt: ' + K('{k.lfm}'), 'DOB ' + K('{k.dob}'), 'Chart ' + K('{k.chart}'), 'Ins: ' + ('Medicare ' + K('{k.mbi}') if k in ('tarb', 'huto') else K('Meridian {k.ins}'))]], head=False)
        d.p('[ ] 99212  [ ] 99213  [%s] 99214  [ ] 99215  |  [ ] 99396 Annual  |  [X] ' % ('X' if n % 2 else ' ') + K('{k.xcpt%s} {k.tx%s}' % (('2', '2') if k == 'kowal' else ('', ''))))
        d.p(K('DX:  {k.xicd}  {k.dx}') + (K('   {k.xicd2}  {k.dx2}') if k == 'kowal' else ''))
        d.p(K('RX today: {k.rx}') + '        RTC: 3 mo        Copay pd: $20 ck')
        d.p('Provider: [%s] {hale.dr}  [%s] {npbell.fl}, FNP            Total $%s' % ('x' if n < 3 else ' ', ' ' if n < 3 else 'x', fee))
    d.save()


@doc
def chargesheet():
    x = Xlsx('Claims/Superbills/Charge sheet NSO week of 3-11.xlsx')
    for day, L in (('Mon 3-11', [('eddy', 'WC'), ('ladue', 'Meridian'), ('isham', 'WC')]), ('Wed 3-13', [('flanag', 'Excellent Blue'), ('brenn', 'Meridian'), ('durant', 'WC')])):
        r = [['North Shore Orthopedics - daily charges', '', '', '', '', '', day], ['Physician: {drsol.dr}'], ['Time', 'Patient name', 'b.', 'MRN', 'Seen for', 'Done', 'Payer', 'Copay coll.']]
        for i, (k, pay) in enumerate(L):
            r.append(['%d:%02d' % (8 + i, 15 * i), '{%s.lf}' % k, '{%s.dob:s}' % k, '{%s.mrn}' % k, '{%s.dx}' % k, '{%s.tx}' % k, pay, 0 if pay == 'WC' else 35])
        r += [['', 'NO SHOW: {moul.fl}'], ['', '', '', '', '', '', 'total copays', 35 if day[0] == 'M' else 70]]
        x.sheet(day, r, bold=(1, 3), widths=[8, 26, 10, 10, 36, 30])
    x.save()


@doc
def appeal1():
    d = Docx('Claims/Appeals/Appeal - Durant-Fields lumbar MRI.docx', 'Times New Roman', 12)
    d.p('NORTH SHORE ORTHOPEDICS', b=True)
    d.p('480 East Orvis Court, Massena, NY 13662')
    d.p('April 2, 2024')
    d.p('Meridian Health Plan, Clinical Appeals, PO Box 4499, Albany, NY 12204')
    d.p('Attention: {med1.fml}, M.D., Medical Director')
    d.p('RE:  Member: {durant.fml}     Member ID: {durant.ins}     DOB: {durant.dob}\nClaim/Reference: 24071-88310     Service denied: {durant.tx}', indent=.4)
    d.p('Dear {med1.dr}:')
    d.p('I am writing on behalf of my patient to appeal your denial of March 20, which states that the study was "not medically necessary because six weeks of conservative care were not documented." This is incorrect.')
    d.p('{durant.mr} is a {durant.age}-year-old carpenter with eleven weeks of back pain going down the left leg. He completed 14 visits of physical therapy with {ptmac.fl}, DPT, between December 11 and February 2, and has taken '
        '{durant.rx} since January without relief. On examination he has a positive straight leg raise at 40 degrees and weakness of the left great toe. My clinical impression is **{durant.dx:lo}** with L5 radiculopathy. '
        'If confirmed I intend to proceed with {durant.tx2:lo}.')
    d.p('The progress notes and therapy records are enclosed. I ask for a peer-to-peer review should you uphold the denial.')
    d.p('Sincerely yours,')
    d.p('{drsol.fml}, M.D.')
    d.p('prepared by {bill2.f} {bill2.l}, appeals clerk', size=9, i=True)
    d.save()


@doc
def appeal2():
    rtf('Claims/Appeals/Sentinel appeal - crown Upton.rtf', '''
**Racquette Dental Group**
9 Mill Pond Plaza
Potsdam, New York 13676

March 27, 2024

Sentinel Dental Insurance, Appeals Unit
Attn: {ins2.fl}

Patient:\t\t{upton.fml}
Birthdate:\t\t{upton.dob}
Subscriber no.:\t{upton.ins}
Tooth / code:\t#14, D2740
Date done:\t\t03/05/2024

Dear {ins2.mrfl},

You downgraded the above ({upton.tx}) to an amalgam on the ground that "the tooth can be restored with a filling". Enclosed are a periapical film and two photographs. {upton.mr} came in on February 20 with pain on biting; a fracture line runs across the mesiolingual cusp under an old three-surface amalgam. The diagnosis is {upton.dx:lo}. A filling will not hold.

**We ask that the claim be reprocessed at the crown allowance of $1,090.00.**

{drnov.fl}, D.D.S.
/{recep2.f}
''')


@doc
def worklist():
    x = Xlsx('Claims/Appeals/Denial worklist.xlsx')
    L = [('gilman', 'Meridian', 'CO-197 no auth', 'call'), ('ladued', 'Meridian', 'CO-16 missing mod 25', 'resubmit'), ('obrien', 'Medicare', 'CO-50', 'appeal'), ('huto', 'Medicare', 'PR-204', 'bill pt'),
         ('jarv', 'Excellent Blue', 'CO-27 termed', 'ask pt for new card'), ('wood', 'Excellent Blue', 'CO-22 COB', 'COB form sent'), ('forb', 'Fidelity MMC', 'CO-29 timely', 'w/o')]
    r = [['DENIALS - WORK DAILY'], ['who: {bill1.f} A-L, {bill3.f} M-Z'], [], ['Pt', 'DOB', 'Payer', 'Policy #', 'DOS', 'Denial', 'Amt', 'Next step', 'Done']]
    for i, (k, pay, why, nx) in enumerate(L):
        r.append(['{%s.lfm}' % k, 'DATE ' + k, pay, '{%s.mbi}' % k if pay == 'Medicare' else '{%s.ins}' % k, '2/%d/24' % (i + 5), why, 45.0 + 30 * i, nx, ''])
    r += [[], ['Total open', '', '', '', '', '', 945.0]]
    x.sheet('open', r, bold=(1, 4), widths=[24, 12, 16, 18, 9, 24, 9, 22])
    x.sheet('codes', [['Code', 'Means'], ['CO-197', 'precert absent'], ['CO-50', 'not medically necessary'], ['PR-204', 'not covered under plan']])
    x.save()


@doc
def pa1():
    p = Pdf('Claims/Prior auth/PA fax Jardiance - Jock.pdf')
    p.at(180, 50, 'PRIOR AUTHORIZATION REQUEST', 'Helvetica-Bold', 14)
    p.at(120, 66, 'Fax completed form to Meridian Pharmacy Services 800-555-0188. Incomplete forms will be returned.', size=8)
    S = [('SECTION 1 - MEMBER', [('Member name', '{jock.fml}'), ('Member ID', '{jock.ins}'), ('Date of birth', '{jock.dob}'), ('Member phone', '{jock.phone:p}'), ('Home address', '{jock.addr}')]),
         ('SECTION 2 - PRESCRIBER', [('Prescriber', '{npbell.fml}, FNP-C'), ('NPI', '1588000425'), ('Office phone / fax', '{npbell.bph} / 315-555-0111'), ('Contact at billing', '{bill3.fl}')]),
         ('SECTION 3 - DRUG', [('Drug, strength, form', '{jock.rx} tablet'), ('Directions', 'one daily in the morning'), ('Quantity per 30 days', '30'), ('New or continuing', 'continuing since 10/2023')]),
         ('SECTION 4 - CLINICAL', [('Diagnosis and ICD-10', '{jock.dx}  ({jock.xicd})'), ('Tried and failed', 'metformin (GI upset), glipizide (hypoglycemia)'), ('Last A1c', '9.1% on 02/28/2024')])]
    y = 100
    for h, L in S:
        p.c.setFillGray(.85)
        p.c.rect(40, p.hh - y - 4, 530, 15, stroke=0, fill=1)
        p.c.setFillGray(0)
        p.at(44, y, h, 'Helvetica-Bold', 9)
        y += 20
        for a, b in L:
            p.at(50, y, a, size=9)
            p.at(190, y, b, 'Courier', 9.5)
            p.line(188, y + 3, 565, y + 3, .3)
            y += 18
        y += 8
    p.at(50, y + 10, 'Prescriber signature  {npbell.fl}      Date 04/03/2024', size=9)
    p.save()


@doc
def palog():
    csvf('Claims/Prior auth/PA log 2024.csv', [
        ['Rec\'d', 'Pt name', 'DOB', 'Ins ID', 'What for', 'Auth #', 'Status', 'Note'],
        ['1/11', '{ladue.fl}', '{ladue.dob:s}', '{ladue.ins}', '{ladue.tx}', 'A7710442', 'APPROVED', '30 days'],
        ['1/29', '{vand.fl}', '{vand.dob:s}', '{vand.mbi}', '{vand.rx} inj', 'n/a', 'not required', 'Medicare B'],
        ['2/6', '{kelly.fl}', '{kelly.dob:s}', '{kelly.ins}', 'biologic for {kelly.dx:lo}', '', 'DENIED', 'step therapy; appeal by 8/6'],
        ['2/20', '{flanag.fl}', '{flanag.dob:s}', '{flanag.ins}', '{flanag.tx}', 'A7719018', 'APPROVED', 'outpt, {hosp.f} at hospital has copy'],
        ['3/5', '{tebo.fl}', '{tebo.dob:s}', '{tebo.ins}', '{tebo.rx}', 'P-22817', 'APPROVED', '12 mo'],
        ['4/3', '{jock.fl}', '{jock.dob:s}', '{jock.ins}', '{jock.rx}', '', 'pending', 'faxed 4/3 by {bill3.f}']], delim=';')


@doc
def wc1():
    d = Docx('Claims/WC/Doctors initial narrative - Eddy.docx', 'Georgia', 11)
    d.h("Doctor's Initial Report (narrative attachment to Form C-4)", 2)
    d.tbl([['A. Injured worker', 'B. Employer / carrier'],
           ['{eddy.full}\n{eddy.street}\n{eddy.csz}\nTel. {eddy.phone}\nSS # {eddy.ssn}\nBorn {eddy.dob}', 'Oswegatchie Foods, Inc.\n200 Industrial Park Rd\nContact: {emp1.fl}, {emp1.bph}\nState Comp Fund, adjuster {adj2.fl}\nWCB Case # G338 4471\nCarrier case # 70218-553']], widths=[3.3, 3.3])
    d.p('**Date of accident / onset:** gradual, first reported 11/6/2023')
    d.p('**Occupation:** packing line operator')
    d.h('History', 3)
    d.p('{eddy.mr} is a {eddy.age} year old right-handed woman who has worked on a cheese packing line for nine years. For five months she has had numbness in the thumb and first two fingers, worse at night. She uses {eddy.rx} and a splint.')
    d.h('Findings and diagnosis', 3)
    d.p('Positive Tinel and Phalen on the right. Nerve studies of 1/9/2024 show moderate median neuropathy. Diagnosis: {eddy.dx} ({eddy.xicd}).')
    d.h('Plan', 3)
    d.p('{eddy.tx}, requested on MG-2. Temporary impairment 50%. In my opinion the condition is causally related to her work.')
    d.p('{drsol.fml}, MD      WCB Authorization 219944-0')
    d.footer('{eddy.lf}  -  G338 4471')
    d.save()


@doc
def wc2():
    x = Xlsx('Claims/WC/Open comp cases.xlsx')
    r = [['Claimant', 'SSN', 'Birth', 'DOA', 'Employer', 'WCB #', 'Carrier / adjuster', 'Injury', 'Tx auth\'d', 'Last billed']]
    L = [('eddy', '11/06/23', 'Oswegatchie Foods', 'G338 4471', 'State Comp Fund / {adj2.fl}'), ('isham', '01/15/24', 'County Highway Dept', 'G341 0092', 'self-insured / {emp2.fl}'),
         ('durant', '10/02/23', 'Fields & Sons Carpentry', 'G335 7718', 'State Comp Fund'), ('moul', '02/27/24', 'Grasse Valley Lumber', 'G342 6604', 'Hearthside Ins.'), ('nezz', '05/30/22', 'Talc & Zinc Corp (closed)', 'G299 1187', 'Special Funds')]
    for k, doa, emp, w, c in L:
        r.append(['{%s.lf}' % k, '{%s.ssn}' % k, '{%s.dob}' % k, doa, emp, w, c, '{%s.dx}' % k, '{%s.tx}' % k, '3/2024'])
    x.sheet('open', r, bold=(1,), widths=[24, 13, 12, 10, 24, 12, 30, 34, 26, 10])
    x.sheet('hearings', [['Hearing calendar'], ['4/30 10am', '{moul.fl}', 'virtual, law judge {judge.fl}'], ['5/14 1:30', '{nezz.f} {nezz.l}{nezz.r_fl}', 'his lawyer {atty1.fl}; wife wants ride; his cell {nezz.cell}']])
    x.save()


@doc
def nf1():
    p = Pdf('Claims/NF/NF-3 verification Hewitt.pdf')
    p.at(70, 44, 'NEW YORK MOTOR VEHICLE NO-FAULT INSURANCE LAW', 'Helvetica-Bold', 12)
    p.at(70, 58, 'VERIFICATION OF TREATMENT BY ATTENDING PHYSICIAN OR OTHER PROVIDER OF HEALTH SERVICE', 'Helvetica-Bold', 8)
    p.lab(40, 80, "NAME AND ADDRESS OF INSURER", 'Empire Mutual Auto, PO Box 300, Albany NY')
    p.lab(40, 112, 'DATE', '03/26/2024')
    p.lab(140, 112, 'POLICYHOLDER', '{hewitt.fl}')
    p.lab(320, 112, 'DATE OF ACCIDENT', '02/11/2024')
    p.lab(440, 112, 'CLAIM NUMBER', 'NY-0288-51973')
    y = 150
    for n, (q, a) in enumerate([("PATIENT'S NAME AND ADDRESS", '{hewitt.fml}, {hewitt.addr}'), ('AGE / DATE OF BIRTH', '{hewitt.age}   {hewitt.dob}'), ('OCCUPATION (IF KNOWN)', 'school bus driver'),
                                ('DIAGNOSIS AND CONCURRENT CONDITIONS', '{hewitt.dx}'), ('WHEN DID SYMPTOMS FIRST APPEAR?', '02/12/2024'), ('HAS PATIENT EVER HAD SAME OR SIMILAR CONDITION?', 'no'),
                                ('IS CONDITION SOLELY A RESULT OF THIS AUTOMOBILE ACCIDENT?', 'yes'), ('WILL THE INJURY RESULT IN PERMANENT DISABILITY?', 'not determinable')], 1):
        p.at(40, y, '%d. %s' % (n, q), size=8)
        y = p.para(54, y + 12, 500, a, 'Courier', 10) + 10
    p.at(40, y, '15. REPORT OF SERVICES RENDERED', size=8)
    y = p.rows(y + 14, [54, 130, 200, 400, 500], [('DATE', 'PLACE', 'DESCRIPTION OF TREATMENT', 'CODE', 'CHARGES'), ('02/19/24', 'office', '{hewitt.tx}', '{hewitt.xcpt}', '62.14'), ('02/19/24', 'office', '{hewitt.tx2}', '{hewitt.xcpt2}', '58.77'),
                                              ('02/26/24', 'office', '{hewitt.tx}', '{hewitt.xcpt}', '62.14')], size=9)
    p.at(40, y + 20, 'PROVIDER: {ptmac.fl}, DPT      TIN on file      ASSIGNMENT SIGNED: yes', size=9)
    p.save()


@doc
def nf2():
    eml('Claims/NF/RE Claim NY-0288-60114 Gardner.eml', '''
From: {bill2.fl} <{bill2.bem}>
To: {adj1.fl} <{adj1.bem}>
Cc: {mgr.bem}
Date: Thu, 11 Apr 2024 14:22:07 -0400
Subject: RE: Claim NY-0288-60114 - {gardn.fl} - verification requested
Message-ID: <20240411182207.8812@grasseriverbilling.example>
''', '''
{adj1.f},

Attached is the wage letter. You have had the NF-2 since March 1, our copy shows it
was faxed at 10:14. Kindly process the bills of 2/22 and 3/7, they are near the 30 days.

{bill2.f}

> -----Original Message-----
> From: {adj1.fl}
> Sent: Wednesday, April 10, 2024 9:05 AM
> To: {bill2.fl}
> Subject: Claim NY-0288-60114
>
> We cannot pay until verification is complete. Please confirm:
>   Injured person: {gardn.full}
>   DOB: {gardn.dob}
>   SSN: {gardn.ssn}
>   Residence: {gardn.addr}
>   Injury: {gardn.dx:lo}
> Our IME with {ime.dr} is set for April 25. He did not answer at {gardn.phone}.
>
> {adj1.fl}
> No-Fault Claims, {adj1.bph}
>
>> On Apr 8 {bill2.f} wrote:
>> Any news on {gardn.mr}? Also {jandr.fl}, passenger in the same car
>> (born {jandr.dob:s}, {jandr.dx:lo}, takes {jandr.rx}).
''')


@doc
def referral():
    txt('Claims/Referrals/referral fax Kirby.txt', '''
              F A X       NORTH SHORE ORTHOPEDICS    315-555-0134

  TO:   Adirondack Foot & Trauma, attn scheduling      FAX 518-555-0126
  FROM: {drsol.fl} MD  (per {bill2.f})                 PAGES: 6
  DATE: 4/5/24                                         URGENT [x]

  ------------------------------------------------------------------
  Please see this patient of ours for second opinion, non-union.

      {kirby.fml}                     Home  {kirby.phone}
      {kirby.street}                  Cell  {kirby.cell}
      {kirby.csz}
      d.o.b. {kirby.dob:d}            Ins. Excellent Blue {kirby.ins}

  Dx  {kirby.dx} ({kirby.xicd}), s/p {kirby.tx:lo} 9/2023
  Wife will drive, {er2.fl} is the neighbor who can also be told the time.
  ------------------------------------------------------------------
  CONFIDENTIAL. If you got this by mistake call us and shred it.
''')


@doc
def labreq():
    p = Pdf('Claims/Referrals/lab requisitions 0416.pdf')
    for n, (k, t, stat) in enumerate([('wu', 'tx', 'Hepatic panel, HBV DNA quant'), ('ivers', 'tx', 'Free T4')]):
        o = 20 + n * 370
        K = lambda s: s.replace('{k.', '{%s.' % k)
        p.box(36, o + 10, 540, 340)
        p.at(44, o + 28, 'RIVERBEND HOSPITAL LABORATORY', 'Helvetica-Bold', 11)
        p.at(380, o + 28, 'REQUISITION  R24-0%d' % (8841 + n), 'Courier-Bold', 10)
        p.at(44, o + 50, 'PATIENT (LAST, FIRST, MI)', size=6)
        p.at(44, o + 62, K('{k.lfm:u}'), 'Courier', 10)
        p.at(260, o + 50, 'SEX', size=6)
        p.at(260, o + 62, K('{k.sex}'), 'Courier', 10)
        p.at(300, o + 50, 'BIRTHDATE', size=6)
        p.at(300, o + 62, K('{k.dob}'), 'Courier', 10)
        p.at(400, o + 50, 'MED REC NO', size=6)
        p.at(400, o + 62, K('{k.mrn}'), 'Courier', 10)
        p.at(44, o + 80, 'STREET', size=6)
        p.at(44, o + 92, K('{k.street}'), 'Courier', 10)
        p.at(44, o + 108, 'CITY, STATE, ZIP', size=6)
        p.at(44, o + 120, K('{k.csz}'), 'Courier', 10)
        p.at(300, o + 108, 'PHONE', size=6)
        p.at(300, o + 120, K('{k.phone}'), 'Courier', 10)
        p.at(44, o + 136, 'BILL TO', size=6)
        p.at(44, o + 148, K('[ ] client  [x] insurance   POLICY: {k.mbi}' if k == 'ivers' else '[ ] client  [x] insurance   POLICY: {k.ins}'), 'Courier', 10)
        p.at(44, o + 170, 'TESTS', 'Helvetica-Bold', 8)
        p.at(54, o + 186, K('[X] {k.tx}'), 'Courier', 10)
        p.at(54, o + 202, '[X] ' + stat, 'Courier', 10)
        p.at(54, o + 218, '[ ] CBC    [ ] Lipid   [ ] BMP   [ ] Urine culture', 'Courier', 10)
        p.at(44, o + 242, 'DIAGNOSIS (required)', 'Helvetica-Bold', 8)
        p.at(54, o + 258, K('{k.xicd} {k.dx}'), 'Courier', 10)
        p.at(44, o + 290, 'Ordering: {hale.fl} MD     Collected by: {lab1.fl}   04/16/24 07:%d0' % (n + 3), size=9)
    p.save()

# ------------------------------------------------------------------ Dental
@doc
def txplan():
    d = Docx('Dental/Treatment plan Bigness implant.docx', 'Candara', 11)
    d.p('Racquette Dental Group', size=18, b=True)
    d.p('TREATMENT PLAN & ESTIMATE')
    d.p('Prepared for  **{bigness.fl}**   (chart {bigness.chart}, birthday {bigness.dob:b})')
    d.p('by {drrac.dr} on January 24, 2024')
    d.tbl([['Visit', 'Tooth', 'What we will do', 'Code', 'Fee', 'Ins. est.', 'You pay'],
           ['1', '8', 'Cone beam image', 'D0367', '310', '0', '310'],
           ['2', '8', '{bigness.tx}', '{bigness.xcpt}', '2,150', '1,000', '1,150'],
           ['3', '8', 'Abutment and crown', 'D6058', '1,720', '0', '1,720'],
           ['', '', '', 'Total', '4,180', '1,000', '3,180']], style='Light List Accent 2')
    d.p('Why: {bigness.dx:lo}; you told us the flipper is uncomfortable.')
    d.p('Pre-determination sent to Delta Crest under {bigness.ins}. Questions? We will call you at {bigness.phone}.')
    d.p('☐ I accept    ☐ I decline    ____________________ {bigness.mr}')
    d.save()


@doc
def recall():
    f = Fill('Dental/recall list May.txt')
    o = ['                         R E C A L L   L I S T          MAY 2024', '            printed 04/16/24   hygienist: ' + f.t('{hyg.fl}'), '',
         'PATIENT                    AGE  PHONE          CELL           LAST SEEN  DUE FOR', '=' * 88]
    for i, k in enumerate(['sayles', 'ramos', 'trudeau', 'vance', 'wilkes', 'xavier', 'zeller', 'fitzw', 'arno']):
        o.append(W(f, '{%s.lf}' % k, 27) + W(f, '{%s.age}' % k, 5) + W(f, '{%s.phone}' % k, 15) + W(f, '{%s.cell}' % k, 15) + W(f, '11/0%d/23' % (i + 1), 11) + ['adult prophy', 'perio maint', 'denture check'][i % 3])
        if i in (1, 4):
            o.append(' ' * 27 + '** had: ' + f.t('{%s.tx:lo}' % k))
    o += ['=' * 88, '  9 patients', '']
    put(f.path, '\r\n'.join(o).encode())


@doc
def rxlog():
    x = Xlsx('Dental/Rx log (called in) 2024.xlsx')
    r = [['Prescriptions phoned to pharmacy', '', '', '', 'Pharmacist usually {pharm.fl}'], [], ['date', 'pt', 'dob', 'drug + strength', 'sig / qty', 'reason', 'called by']]
    for k, d, sig, by in (('quinn', '1/17', 't.i.d. x 7d #21', 'recep2'), ('trudeau', '1/30', 'q6h prn #8 NO REFILL', 'drnov'), ('xavier', '2/14', 'q6h #28', 'recep2'), ('fitzw', '3/11', 'rinse b.i.d. 473 mL', 'hyg'), ('vance', '3/22', 'apply prn', 'hyg')):
        r.append([d, '{%s.fls}' % k, '{%s.dob:x}' % k, '{%s.rx}' % k, sig, '{%s.dx}' % k, '{%s.fl}' % by])
    x.sheet('Rx', r, bold=(1, 3), widths=[8, 22, 12, 28, 24, 26, 18])
    x.save()


@doc
def perio():
    d = Docx('Dental/Referral to periodontist - Zeller.docx', 'Book Antiqua', 11)
    d.p('February 8, 2024', align='r')
    d.p('Dear Doctor,')
    d.p('Thank you for seeing **{zeller.mrfl}** of {zeller.city} ({zeller.dob}). He has {zeller.dx:lo} on 6 and 11, 4 mm, and would like the {zeller.tx:lo} done before his daughter\'s wedding in June. '
        'Medical history is unremarkable except for a baby aspirin. You can reach him on {zeller.cell} or at {zeller.email}; he has no dental insurance and pays by check.')
    d.p('I also enclose the films of {wilkes.mrfl}, whom you saw last fall. She needed {wilkes.tx:lo} and still shows {wilkes.dx:lo}; chart no. here is {wilkes.chart}.')
    d.p('With kind regards,')
    d.p('{drrac.fml}, DDS')
    d.save()


# ------------------------------------------------------------------ old programs
@doc
def patmast():
    f = Fill('OldSystems/MEDIBASE/PATMAST.TXT')
    o = ['MEDIBASE 4.2  PATIENT MASTER LIST    DATA SET: NSPINE    PAGE   1', 'CHART    NAME                         STREET                       CITY              ST ZIP   PHONE        SSN         DOB      S INS',
         '-------- ---------------------------- ---------------------------- ----------------- -- ----- ------------ ----------- -------- - ----']
    for i, k in enumerate(['emlaw', 'goss', 'hayd', 'mott', 'thew', 'lopez', 'bower', 'newt', 'chap', 'kenn', 'ells']):
        P = PEOPLE[k]
        o.append(' '.join([W(f, '{%s.chart}' % k, 8), W(f, '{%s.lfx:u}' % k, 28), W(f, '{%s.street:u}' % k, 28), W(f, '{%s.city:u}' % k, 17), 'NY', W(f, '{%s.zip:u}' % k, 5),
                           W(f, '{%s.phone}' % k, 12), W(f, '{%s.ssn}' % k, 11), W(f, '{%s.dob:n}' % k, 8), P.sex, ['MCR', 'BCBS', 'SELF', 'NF'][i % 4]]))
    o += ['', '      11 RECORDS LISTED', '\x0c']
    put(f.path, '\r\n'.join(o).encode())


@doc
def dentpipe():
    f = Fill('OldSystems/DENTACOM/export_gtor.txt')
    o = ['#DENTACOM v7 EXPORT|TABLE=GTOR|2024-02-02', 'GID|GLAST|GFIRST|GMI|ADR|CTYST|PH1|PH2|BIRTH|SOC|DEP1|DEP1BIRTH|DEP2|DEP2BIRTH|BAL']
    for i, (g, a, b) in enumerate([('youngs', 'youngsk', ''), ('fitz', 'fitzk', 'fitzk2'), ('ladue', 'ladued', ''), ('wilkes', '', ''), ('sayles', '', ''), ('cota', '', ''), ('fref', '', ''), ('hurl', '', '')]):
        o.append(f.t('%d|{%s.l:u}|{%s.f:u}|{%s.mi}{%s.r_lf:u}|{%s.street:u}|{%s.csz:u}|{%s.phone:c}|{%s.cell:c}|{%s.dob:i}|{%s.ssn:c}|' % ((50010 + i,) + (g,) * 10))
                 + (f.t('{%s.f:u} {%s.l:u}{%s.r_fl:u}|{%s.dob:i}|' % (a, a, a, a)) if a else '||') + (f.t('{%s.f:u} {%s.l:u}{%s.r_fl:u}|{%s.dob:i}|' % (b, b, b, b)) if b else '||') + '%.2f' % (13.5 * i))
    o.append('#EOF 8')
    put(f.path, '\n'.join(o).encode())


@doc
def daysheet():
    txt('OldSystems/MEDIBASE/daysheet 2019-08-06.txt', '''
                            DAY SHEET  -  NORTHERN SPINE & CHIROPRACTIC
                                     Tuesday 08/06/2019

 09:00  {goss.lf}                    acct {goss.acct}
        98941 Chiropractic adjustment 3-4 regions      55.00    CK 55.00
 09:30  {thew.lf}               acct {thew.acct}
        98940 Adjustment 1-2 regions                   42.00    MCR
 10:15  {ells.lf}              acct {ells.acct}
        NEW PATIENT   ref by {emlaw.fl}                90.00    CASH 90.00
        ** note: {ells.nk} wants reminders at {ells.phone}, not work
 11:00  {lopez.lf}                  acct {lopez.acct}
        {lopez.xcpt} {lopez.tx} for {lopez.dx:lo}      NO-FAULT

 DR: {chiro.fml} DC            CHARGES 187.00    RECEIPTS 145.00
''')


# ------------------------------------------------------------------ HR and books
@doc
def hr1():
    d = Docx('HR/Personnel face sheet - Minkler.docx', 'Tahoma', 10)
    d.h('Employee Record', 1)
    d.p('CONFIDENTIAL')
    for a, b in [('Employee', '{minkler.full}'), ('Position', 'Dental biller, full time since 5/2/2016'), ('Address', '{minkler.addr}'), ('Phone', '{minkler.cell:p}'), ('Personal e-mail', '{minkler.email}'),
                 ('Birth date', '{minkler.dob}'), ('Social security', '{minkler.ssn}'), ('Driver license', 'NY {minkler.dl}'), ('Emergency', '{er2.fl}, brother-in-law'),
                 ('Health plan', 'Meridian employee group, ID {minkler.ins}')]:
        d.p('**%s:**  %s' % (a, b))
    d.h('Leave', 2)
    d.tbl([['From', 'To', 'Kind', 'Remarks'], ['7/3/23', '7/7/23', 'vacation', ''], ['1/29/24', '2/9/24', 'PFL/medical', 'Dr. note: {minkler.dx:lo}, bed rest'], ['3/1/24', '', 'intermittent', 'see {mgr.f}']])
    d.h('Reviews', 2)
    d.p('2023: Exceeds. Posting accuracy 99.2%. Would like to cross train on medical. - {mgr.il}')
    d.save()


@doc
def hr2():
    p = Pdf('HR/I-9 and W-4 - Orhan.pdf')
    p.at(40, 44, 'Form W-4', 'Helvetica-Bold', 14)
    p.at(150, 44, "Employee's Withholding Certificate", 'Helvetica-Bold', 12)
    p.at(530, 44, '2024', 'Helvetica-Bold', 14)
    p.box(40, 54, 532, 92)
    p.lab(44, 64, '(a) First name and middle initial', '{orhan.f} {orhan.mi}')
    p.lab(260, 64, 'Last name', '{orhan.l}')
    p.lab(430, 64, '(b) Social security number', '{orhan.ssn}')
    p.lab(44, 96, 'Address', '{orhan.street}')
    p.lab(44, 128, 'City or town, state, and ZIP code', '{orhan.csz}')
    p.at(300, 135, '(c) [X] Single  [ ] Married filing jointly  [ ] Head of household', size=8)
    p.at(40, 170, 'Step 5: Sign Here   {orhan.fl}     01/08/2024', size=10)
    p.at(40, 184, "Employer: Hale Family Medicine PC, 17 Hodskin Lane, Canton NY 13617     First date of employment 01/08/2024     EIN 16-1500417", size=8)
    p.line(40, 215, 572, 215, 2)
    p.at(40, 240, 'Employment Eligibility Verification', 'Helvetica-Bold', 13)
    p.at(470, 240, 'USCIS Form I-9', 'Helvetica-Bold', 9)
    p.at(40, 256, 'Section 1. Employee Information and Attestation', 'Helvetica-Bold', 9)
    p.lab(40, 270, 'Last Name (Family Name)', '{orhan.l}')
    p.lab(200, 270, 'First Name (Given Name)', '{orhan.f}')
    p.lab(360, 270, 'Middle Initial', '{orhan.mi}')
    p.lab(40, 302, 'Date of Birth (mm/dd/yyyy)', '{orhan.dob}')
    p.lab(200, 302, 'U.S. Social Security Number', '{orhan.ssn}')
    p.lab(360, 302, "Employee's Email Address", '{orhan.email}', 9)
    p.lab(40, 334, "Employee's Telephone Number", '{orhan.cell}')
    p.at(40, 370, '[ ] 1. A citizen of the United States    [X] 3. A lawful permanent resident   A-Number:  {orhan.anum:d}', size=9)
    p.at(40, 400, 'Section 2. Employer Review and Verification', 'Helvetica-Bold', 9)
    p.rows(416, [40, 220, 400], [('List A', 'List B', 'List C'), ('Permanent Resident Card', '', ''), ('USCIS', '', ''), ('No. {orhan.anum:d}', '', ''), ('Exp. 06/30/2031', '', '')], size=9, step=13)
    p.at(40, 500, 'Employee full name as attested: {orhan.full}', size=9)
    p.at(40, 515, 'Certified by {mgr.fml} for the employer, 01/09/2024', size=9)
    p.save()


@doc
def payroll():
    x = Xlsx('HR/Payroll/Direct deposit set-up (all clients).xlsx')
    r = [['Direct deposit enrolments', '', '', '', '', 'bookkeeper: {book1.fl}'], [], ['Client', 'Employee', 'SS no.', 'Bank', 'ABA', 'Acct', 'Ck/Sav', 'Net or fixed', 'Stub e-mailed to']]
    for k, cl, b, ty in (('laramie', 'GRB', 'SLV Savings', 'C'), ('minkler', 'GRB', 'Adirondack Community', 'C'), ('boswell', 'RDG', 'North Country FCU', 'S'), ('nadeau', 'NSO', 'SLV Savings', 'C'), ('orhan', 'HFM', 'online bank', 'C'), ('shova', 'HFM', 'North Country FCU', 'C')):
        r.append([cl, '{%s.lf}' % k, '{%s.ssn}' % k, b, '{%s.routing}' % k, '{%s.bank}' % k, ty, 'net' if k != 'shova' else '$300 fixed', '{%s.email}' % k])
    x.sheet('DD', r, bold=(1, 3), widths=[8, 22, 13, 22, 11, 14, 7, 12, 34])
    x.save()


@doc
def t1099():
    csvf('HR/1099/1099-NEC contractors 2023.csv', [
        ['1099-NEC worksheet 2023', '', '', '', '', ''], ['Payer', 'Recipient', 'TIN', 'Street', 'City/State/Zip', 'Box 1 nonemployee comp', 'Service'],
        ['RDG', '{pelk.fml}', '{pelk.ssn}', '{pelk.street}', '{pelk.csz}', '4,800.00', 'snow plowing / lawn'],
        ['RDG', '{raym.fml}', '{raym.ssn}', '{raym.street}', '{raym.csz}', '11,250.00', 'temp hygienist'],
        ['HFM', '{hawk.fml}', '{hawk.ssn}', '{hawk.street}', '{hawk.csz}', '2,145.00', 'IT repairs'],
        ['NSO', '{prem.fml}', '{prem.ssn}', '{prem.street}', '{prem.csz}', '18,000.00', 'transcription'],
        ['GRB', '{cush.full}', '{cush.ssn}', '{cush.street}', '{cush.csz}', '900.00', 'painting, office'],
        ['GRB', 'Griggs & Co. CPAs (corp? check w/ {cpa.fl})', '16-1500733', '3 Court St', 'Canton, NY 13617', '3,600.00', 'accounting'],
        ['', '', '', '', 'TOTAL', '40,695.00', '']])


@doc
def fmla():
    eml('HR/leave request Nadeau.eml', '''
From: "{nadeau.fl}" <{nadeau.email}>
To: {mgr.fl} <{mgr.bem}>
Date: Sun, 14 Apr 2024 21:10:33 -0400
Subject: my leave
Message-ID: <b7721@mail.northlinkmail.example>
''', '''
Hi {mgr.f},

As I told you Friday my back has gone again. {drsol.dr} says it is {nadeau.dx:lo} and I
should be off four weeks, starting tomorrow, maybe with a shot after that. The PFL-DB
form wants my birth date and social, so: {nadeau.dob:x} and {nadeau.ssn}. You can
reach me at {nadeau.cell}, the house phone is dead again.

Could {book1.f} send the disability check to the house ({nadeau.street},
{nadeau.csz}) and not by direct deposit?

Sorry to do this in month end,
{nadeau.f}

Sent from my phone
''')


@doc
def shovawrite():
    d = Docx('HR/Written warning - Shova (HFM front desk).docx', 'Arial', 11)
    d.p('MEMORANDUM', b=True, size=14)
    d.p('TO: {shova.fl}\nFROM: {hale.fml}, MD\nDATE: 3/29/24\nRE: Attendance, second written warning')
    d.p('You were late on March 4, 6, 13 and 27 and did not call in on the 20th. On the 20th I tried the cell number we have, {shova.cell}, and it was not in service. You said you had moved to {shova.addr}; please give '
        '{recep.fl} your new details in writing.')
    d.p('Further lateness in the next 60 days may lead to dismissal.')
    d.p('Employee: ______________   Witness: {npbell.fl}')
    d.save()


@doc
def caqh():
    x = Xlsx('Credentialing/Provider data sheet - Ferrante.xlsx')
    x.sheet('CAQH', [['PROVIDER CREDENTIALING DATA'], ['keep current - re-attest every 120 days'], [],
                     ['Legal name', '{ferro.full}, DPM'], ['DOB', '{ferro.dob}'], ['SSN', '{ferro.ssn}'], ['Home address', '{ferro.addr}'], ['Cell', '{ferro.cell}'], ['Personal e-mail', '{ferro.email}'], ['NY license', '006417-1'],
                     ['NPI', '1588000466'], ['DEA', 'FF0417222'], ['NYS driver license', '{ferro.dl}'], ['Medicare PTAN', 'J400041722'], [], ['Practice', 'Adirondack Foot & Ankle, 2 Elm Circle, Potsdam'], ['Contact', '{bill2.fl}, {bill2.bph}']], bold=(1,), widths=[22, 50])
    x.sheet('history', [['From', 'To', 'Where'], ['2001', '2008', 'Syracuse, group practice'], ['2008', 'now', 'solo']])
    x.save()


@doc
def payquestion():
    eml('HR/Payroll/FW new hire Boswell.eml', '''
From: {recep2.fl} <{recep2.bem}>
To: {book1.fl} <{book1.bem}>
Date: Tue, 16 Apr 2024 08:31:00 -0400
Subject: FW: new hire for payroll
''', '''
Hi {book1.f}, here is the info for our new assistant. Start 4/22, $19.50/h.

---------- Forwarded message ----------
From: {boswell.fl} <{boswell.email}>
Date: Mon, 15 Apr 2024 at 18:02
Subject: my stuff

name      {boswell.full}
born      {boswell.dob:b}
social    {boswell.ssn:s}
addr      {boswell.addr}
cell      {boswell.cell:s}
single, 0. married name soon!!  emergency = my mom, same number
dd to north country fcu routing {boswell.routing} acct# {boswell.bank} (savings)
''', cte='quoted-printable')

# ------------------------------------------------------------------ office logs and mail
@doc
def voicemail():
    txt('Office/voicemail log april.txt', '''
VOICE MAIL - general box (x100)   who took it off: initial at end

Mon 4/8
 7:52a  {hast.f} {hast.l}{hast.r_fl} - wants to know why she got a bill AND a refund. {hast.phone}  (dh called, ok)
 8:05a  somebody from Excellent Blue re a "records request", no name, 800-555-0198
 8:40a  {perk.fl}, card expired, new one to be called in. cell {perk.cell:s} -mt
12:10p  {mcgee.nl} again.... "I already paid that" {mcgee.cell}
Tue 4/9
 9:31a  {tebo.nk} {tebo.l}{tebo.r_nl}, willow street client, does her insurance still cover {tebo.tx:lo}? pls do NOT call home, only {tebo.cell}  -ps
10:02a  {lashd.fl}, calling for her parents the Lashombs. {lashd.cell}
 1:15p  hang up
 1:44p  wrong number
Wed 4/10
 8:15a  {dumas.fl}, speaks mostly French, refund check has wrong spelling. {dumas.phone}. birthday to look him up {dumas.dob:s}
11:20a  {atty1.fl}'s office, lien letter coming on {jandr.f} {jandr.l}{jandr.r_fl}, {atty1.bph}
 3:50p  {estex.fl} - father {estate.fl} passed away 3/30, where to send bills. {estex.cell}
Thu 4/11
 8:00a  {emp2.fl} county HR, wants status on {isham.mr} - told her need release. dh
 2:25p  {noble.fl} (sp?) something about eligibility, {noble.phone}
''')


@doc
def slips():
    d = Docx('Office/phone message slips wk 15.docx', 'Comic Sans MS', 10)
    rows = []
    for a, b in ((('gilman', 'needs receipt for her HSA for the {k.rx}', 'phone'), ('forb', 'Medicaid says inactive, crying', 'cell')),
                 (('chap', 'old balance from chiropractor? 2018??', 'phone'), ('fref', 'new address {k.addr}', 'cell')),
                 (('vill', 'cancel portal acct, email was hacked ({k.email})', 'cell'), ('tupp', 'will bring $15 Friday', 'phone'))):
        row = []
        for k, msg, ph in (a, b):
            row.append(('**WHILE YOU WERE OUT**\nTo: {bill1.f}   4/1%d\nM  {k.%s}\nof ____________\nPhone  {k.%s:p}\n☐ will call again  ☒ please call\nMessage: ' % (len(k), 'nl', ph) + msg).replace('{k.', '{%s.' % k))
        rows.append(row)
    d.tbl(rows, head=False)
    d.save()


@doc
def disputemail():
    eml('Mail/2024-04 dispute Donahoe.eml', '''
From: {dona.nl} <{dona.email}>
To: {bill1.fl} <{bill1.bem}>
Date: Fri, 12 Apr 2024 10:17:45 -0400
Subject: Re: Re: bill for "counseling"???
Message-ID: <CA+d8812@mail.example>
In-Reply-To: <20240411.771@grasseriverbilling.example>
''', '''
{bill1.f}, no. I have NEVER been to Willow Street. There must be another {dona.fl}.
My birthday is {dona.dob:w}, check it. And my Medicare is {dona.mbi:d}.
Call me if you must, {dona.phone}.

{dona.nk}

On Thu, Apr 11, 2024 at 3:40 PM {bill1.fl} <{bill1.bem}> wrote:
> Dear {dona.mrs},
> The statement is for 2/14, individual session with {lcsw.fl}, LCSW, patient balance $40.
> Could you confirm your date of birth?
>
> On Wed, Apr 10, 2024 {dona.nl} wrote:
>> What is this bill for? account {dona.acct}. I am returning it.
>> {dona.full}
>> {dona.street}
>> {dona.csz}
''')


@doc
def htmlmail():
    eml('Mail/payment question Stowell.eml', '''
From: {stowe.fl} <{stowe.email}>
To: {bill3.bem}
Date: Wed, 10 Apr 2024 19:55:12 -0400
Subject: please charge the rest
Message-ID: <9912.aa@icloud.example>
''', '''
Hi, please just charge the whole remaining $225 to my card, {stowe.card}, exp {stowe.exp}.
Stop the bank drafts from {stowe.bank} then.

{stowe.fl}
{stowe.cell:d}
''', htmlpart='''<html><body><div dir="ltr"><p>Hi, please just charge the whole remaining <b>$225</b> to my card, {stowe.card}, exp {stowe.exp}.<br>
Stop the bank drafts from {stowe.bank} then.</p><p>{stowe.fl}<br>{stowe.cell:d}</p></div></body></html>
''')


@doc
def insmail():
    eml('Mail/Meridian claims status + spreadsheet.eml', '''
From: {bill3.fl} <{bill3.bem}>
To: {ins1.fl} <{ins1.bem}>
Date: Mon, 15 Apr 2024 11:03:09 -0400
Subject: 5 claims over 60 days, list attached
Message-ID: <4417@grasseriverbilling.example>
''', '''
Good morning {ins1.mrfl},

Per our call the list of unpaid claims is attached as csv. The worst is
{kelly.fl} (ID {kelly.ins}): six visits. For {ladued.fl}, birth date {ladued.dob},
you have the wrong subscriber, it is her father {ladue.fl}.

Thank you
{bill3.f} {bill3.l}
''', attach=('unpaid0415.csv', 'text/csv', '''
Member,ID,DOB,DOS,Charge
{kelly.fl},{kelly.ins},{kelly.dob:i},2024-01-08,98.00
{ladued.fl},{ladued.ins},{ladued.dob:i},2024-01-16,120.00
{gilman.fl},{gilman.ins},{gilman.dob:i},2024-02-01,165.00
{mcgee.fl},{mcgee.ins},{mcgee.dob:i},2024-02-02,64.00
{lamay.fl},{lamay.ins},{lamay.dob:i},2024-02-09,98.00
'''))


@doc
def interp():
    eml('Mail/interpreter + new baby Tran.eml', '''
From: {recep.fl} <{recep.bem}>
To: {bill1.fl} <{bill1.bem}>
Date: Tue, 02 Apr 2024 09:44:31 -0400
Subject: =?utf-8?B?VHJhbiBmYW1pbHkg4oCTIGFkZCB3aWZl?=
''', '''
{bill1.f} –

Please add {tranw.full} to her husband’s account ({tran.fl}). She was born {tranw.dob:w}, SSN {tranw.ssn}, same address: {tranw+tran.addr}. She’s coming for {tranw.tx:lo} and her plan is Medicaid, CIN {tranw.cin}.

Also a Spanish speaking lady wants an interpreter, I’ve told {npbell.f}.

– {recep.f}
''', cte='base64')


@doc
def swap():
    html('Mail/secure message thread 4471.html', '''
<html><body style="font-family:Georgia">
<h4>Secure messaging &middot; thread 4471 &middot; Willow Street Counseling</h4>
<div class="msg"><b>{sharla.fl}</b> <i>Apr 3, 8:12 pm</i><p>Hi {lcsw.f}, can the superbill please not say &quot;{sharla.dx:lo}&quot;? My mother opens the mail at {sharla.addr}. Can you send it to {sharla.email} instead</p></div>
<div class="msg"><b>{lcsw.fl}, LCSW-R</b> <i>Apr 4, 9:00 am</i><p>Hi {sharla.nk}, the insurance needs a diagnosis, but I have asked {bill2.f} to e-mail it. See you Tuesday. Remember to tell Dr. about the {sharla.rx}.</p></div>
<div class="msg"><b>{bill2.fl}</b> <i>Apr 4, 1:31 pm</i><p>Done. 4 units of {sharla.tx}, member {sharla.ins}.</p></div>
</body></html>
''')


# ------------------------------------------------------------------ counseling
@doc
def couple():
    d = Docx('Claims/Superbills/Willow Street - statement for reimbursement Parmeter.docx', 'Palatino Linotype', 11)
    d.p('Willow Street Counseling, LCSW, PLLC', align='c', b=True)
    d.p('Statement for insurance reimbursement', align='c', i=True)
    d.p('Clients: {parm.fl} and {parmh.fl}, {parm+parmh.addr}')
    d.p('Dates of birth: {parm.dob} (hers), {parmh.dob} (his)')
    d.tbl([['Date', 'Who', 'Service', 'Diagnosis', 'Paid'],
           ['3/4/24', '{parm.f}', '{parm.tx}', '{parm.dx}', '$130'], ['3/11/24', 'both', '{parmh.tx}', '{parmh.dx}', '$150'], ['3/18/24', '{parm.f}', '{parm.tx}', '{parm.dx}', '$130']])
    d.p('Insurance ID {parm.ins} (policy holder {parmh.fl}).')
    d.p('{lcsw.fml}, LCSW-R     NPI 1588000482')
    d.save()


@doc
def sliding():
    x = Xlsx('Claims/Superbills/sliding scale Willow St.xlsx')
    x.sheet('scale', [['Client initials are NOT enough - use names'], [], ['Client (parent if minor)', 'DOB', 'Household income', 'Fee', 'Dx', 'Session type', 'Proof seen'],
                      ['{osw.fl}', '{osw.dob}', '31,200', 45, '{osw.dx}', '{osw.tx}', 'pay stub'], ['{rush.fl} (mother {rushm.fl})', '{rush.dob}', '27,850', 35, '{rush.dx}', '{rush.tx}', 'TANF letter'],
                      ['{tebo.fl}', '{tebo.dob}', '18,400', 25, '{tebo.dx}', '{tebo.tx}', 'tax return'], [], ['avg fee', '', '', 35]], bold=(3,), widths=[34, 12, 16, 8, 34, 28])
    x.save()


@doc
def psyprog():
    rtf('Claims/Prior auth/OTR treatment report Oswald.rtf', '''
**OUTPATIENT TREATMENT REPORT -- request for 12 additional sessions**

Member:  {osw.full}\tDOB:  {osw.dob}\tID:  {osw.ins}
Provider:  {lcsw.fml}, LCSW-R\tPhone {lcsw.bph}

**Current diagnosis:**  {osw.xicd}  {osw.dx}
**Medications (prescriber {npbell.fl}):**  {osw.rx}
**Progress since last report:**  Mr. O. has been abstinent for 41 days, attends two meetings a week and is back at work. Two lapses in January after his separation. Sleep is improved. No suicidal thoughts.
**Plan:**  weekly {osw.tx:lo}, relapse prevention; family session with his sister.
**Contact number for member, confidential voice mail OK:**  {osw.cell}

Signed electronically 4/1/2024
''', 'Arial')


# ------------------------------------------------------------------ legal
@doc
def hipaaauth():
    p = Pdf('Legal/Authorization to release - Jandreau.pdf')
    p.at(110, 50, 'AUTHORIZATION FOR RELEASE OF HEALTH INFORMATION', 'Times-Bold', 13)
    p.box(50, 66, 512, 66)
    p.line(300, 66, 300, 102)
    p.line(430, 66, 430, 102)
    p.line(50, 102, 562, 102)
    p.lab(54, 76, 'Patient Name', '{jandr.full}')
    p.lab(304, 76, 'Date of Birth', '{jandr.dob}')
    p.lab(434, 76, 'Social Security Number', '{jandr.ssn}')
    p.lab(54, 112, 'Patient Address', '{jandr.addr}', 9)
    y = p.para(50, 155, 510, 'I, or my authorized representative, request that health information regarding my care and treatment be released as set forth on this form.\n\n'
               '7. Name and address of health provider or entity to release this information: North Shore Orthopedics, 480 East Orvis Court, Massena, NY\n'
               '8. Name and address of person to whom this information will be sent: {atty1.fml}, 12 Raymond Street, Potsdam, NY 13676\n'
               '9(a). Specific information to be released: [X] Medical record from 02/11/2024 to present   [X] Billing   [ ] HIV   [ ] Alcohol/Drug Treatment   [ ] Mental Health\n'
               '10. Reason for release: personal injury claim ({jandr.dx:lo})\n11. Expiration: end of litigation', 'Times-Roman', 10)
    p.at(50, y + 30, 'Signature: /s/ {jandr.fl}       Date: March 30, 2024', 'Times-Roman', 10)
    p.at(50, y + 50, 'Witness / Notary: {notary.fl}', 'Times-Roman', 10)
    p.save()


@doc
def estateletter():
    d = Docx('Legal/Estate claim Castellaw.docx', 'Century', 11)
    d.p('SURROGATE\'S COURT: ST. LAWRENCE COUNTY', align='c', b=True)
    d.p('NOTICE OF CLAIM', align='c')
    d.p('Estate of {estate.full}, deceased')
    d.p('late of {estate.addr}; born {estate.dob:w}, died March 30, 2024')
    d.p('TO: {estex.full}, Executor, {estex.addr}')
    d.p('PLEASE TAKE NOTICE that Hale Family Medicine, P.C. claims the sum of $1,340.18 for professional services to the decedent, viz. {estate.tx:lo} on March 24 to 29, 2024 ({estate.dx:lo}), and home visits. An account (no. {estate.acct}) is attached. '
        'Medicare number {estate.mbi} was billed first.')
    d.p('Dated: April 17, 2024')
    d.p('{mgr.fml}, for the claimant')
    d.save()


@doc
def subp():
    txt('Legal/subpoena cover note.txt', '''
To:      file / {mgr.fl}
From:    {bill1.f}
Re:      SUBPOENA DUCES TECUM, Family Court docket V-00417-24

Came in by mail 4/2 from {atty2.fl} ({atty2.bph}). Wants ALL billing and
treatment records of

   (1) {parmh.full}, DOB {parmh.dob}
   (2) {rushm.full}, DOB {rushm.dob}, and her son {rush.fl}

No authorization and no judge's signature (only the attorney). Do not send for (1),
that is psychotherapy: {parmh.dx:lo}. Asked our own lawyer.
Hon. {judge.fml} has the case.
''')


@doc
def reclog():
    html('Legal/records requests log.html', '''
<table border="1"><caption>Accounting of disclosures 2024 (HIPAA 164.528)</caption>
<tr><td>Jan 9</td><td>{vand.fl}</td><td>to himself</td><td>PSA results, mailed {vand.addr}</td></tr>
<tr><td>Jan 30</td><td>{aller.fml}, {aller.dob}</td><td>Disability Determinations</td><td>{aller.tx} note, {aller.dx:lo}; MR {aller.mrn}</td></tr>
<tr><td>Feb 14</td><td>{levesq.fl}</td><td>new cardiologist, Burlington</td><td>{levesq.dx:lo}, meds incl. {levesq.rx}</td></tr>
<tr><td>Mar 5</td><td>{huto.fml}</td><td>VA clinic</td><td>labs ({huto.tx}), {huto.dx}</td></tr>
<tr><td>Apr 2</td><td>{jandr.fml}</td><td>{atty1.fl}</td><td>denied until form corrected, see MR {jandr.mrn}</td></tr>
</table>
<p>Kept by {bill1.il}. Questions about {vand.mr}: wife {vandw.fl}, {vandw.cell}.</p>
''')


@doc
def homevisit():
    rtf('Claims/Referrals/home visit note OBrien.rtf', '''
HOME VISIT NOTE (dictated, transcribed by {prem.il})

Patient:  {obrien.fls}   MR#: {obrien.mrn}   DOB: {obrien.dob}   Date: 04/09/2024

{obrien.mrs} was seen at home, {obrien.addr}, with her son {obrienj.f} present. She is an 84-year-old widow with {obrien.dx:lo}, taking {obrien.rx}, who has lost six pounds since January. She knew her son and the month but not the year. Blood pressure 138/74, lungs clear. No falls.

**Assessment:** progressive memory loss, weight loss. **Plan:** Meals program referral, nutrition drinks, return in 6 weeks. Her son asks that we use his telephone, {obrienj.phone}, and not hers.

{npbell.fml}, FNP-C
''')


@doc
def babyclaims():
    d = Docx('Claims/Appeals/Late filing explanation - Yoder newborn.docx', 'Calibri', 11)
    d.p('To: Oversize / late claim unit            From: {bill3.fl}')
    d.p('Reason code 3 (delay in eligibility).')
    d.p('Mother: {swartz2.full} · DOB {swartz2.dob} · {swartz2.tx} 1/6/2024 · no SSN (religious exemption)')
    d.p('Father: {swartz.full} · DOB {swartz.dob} · also has ER follow-up, {swartz.dx:lo}, {swartz.tx:lo}')
    d.p('Both live at {swartz+swartz2.addr}. They pay cash through the church and applied for emergency Medicaid in February: hers is CIN {swartz2.cin}, his {swartz.cin}.')
    d.p('Please accept the claims dated 1/6 and 1/9.')
    d.save()


@doc
def batchaudit():
    csvf('Claims/chart audit sample.tsv.txt', [
        ['MRN', 'Patient', 'DOS', 'Billed', 'Supported?', 'Dx billed', 'Auditor note'],
        ['{jock.mrn}', '{jock.lfm}', '2024-02-28', '{jock.cpt}', 'Y', '{jock.icd}', ''],
        ['{ivers.mrn}', '{ivers.lfm}', '2024-03-01', '{ivers.cpt}', 'Y', '{ivers.icd}', ''],
        ['{lashom.mrn}', '{lashom.lfm}', '2024-03-06', '{lashom.cpt}', 'N', '{lashom.icd}', 'no order in chart'],
        ['{lashomg.mrn}', '{lashomg.lfm}', '2024-03-06', '{lashomg.cpt}', 'Y', '{lashomg.icd}', ''],
        ['{zahir.mrn}', '{zahir.lfm}', '2024-03-12', '{zahir.cpt}', 'N', '{zahir.icd}', 'downcode']], delim='\t', nl='\n')


# ------------------------------------------------------------------ files without personal data
@doc
def nodata():
    d = Docx('Policies/HIPAA privacy and security policy.docx', 'Times New Roman', 11)
    d.h('Privacy and Security Policy', 1)
    d.p('Adopted 1/1/2020, revised 9/12/2023. Privacy officer: {mgr.fml}.')
    for i, s in enumerate(['Workforce members use only the minimum necessary. Names, dates of birth, Social Security numbers and diagnoses are never left on a desk overnight.',
                           'Faxes go out with the cover sheet. A misdirected fax is reported to the privacy officer the same day.', 'Card numbers taken by telephone are entered directly in the terminal and are not written down.',
                           'Passwords have twelve characters and are changed on suspicion of compromise.', 'A breach of 500 or more records is reported without unreasonable delay and no later than 60 days; in New York also to the Attorney General.'], 1):
        d.p('%d.  %s' % (i, s))
    d.save()
    d = Docx('Policies/Staff meeting minutes 2024-04-05.docx', 'Calibri', 11)
    d.p('Minutes, Friday April 5, 2024, 8:00', b=True)
    d.p('Present: {mgr.fl}, {bill1.fl}, {bill2.fl}, {bill3.fl}, {book1.fl}. Excused: {hyg.fl}.')
    d.p('Old business: new scanner works. Chartline training with {soft.fl} moved to April 30.')
    d.p('New business: clearinghouse fee goes up to $0.31 per claim on July 1. Refund checks over $250 need two signatures. {bill3.f} will take over the denial list from M to Z.')
    d.p('Next meeting May 3; {book1.f} brings the doughnuts.')
    d.save()
    x = Xlsx('Fees/RDG fee schedule 2024.xlsx')
    x.sheet('Fees', [['Racquette Dental Group - UCR fees eff. 1/1/2024'], [], ['Code', 'Procedure', 'Fee', 'Sentinel', 'Delta Crest'], ['D0120', 'Periodic oral evaluation', 52.0, 38.0, 36.0], ['D0220', 'Periapical first film', 31.0, 22.0, 21.5],
                    ['D1110', 'Adult prophylaxis', 96.0, 71.0, 70.0], ['D2392', 'Resin two surface posterior', 228.0, 160.0, 155.0], ['D2740', 'Crown ceramic', 1090.0, 780.0, 765.0], ['D3330', 'Root canal molar', 980.0, 760.0, 744.0], ['D7140', 'Extraction', 188.0, 120.0, 118.0]], bold=(1, 3), widths=[8, 34])
    x.save()
    csvf('Fees/payer contacts.csv', [['Payer', 'Payer ID', 'Rep', 'Phone', 'E-mail', 'Timely filing'], ['Meridian Health Plan', '44100', '{ins1.fl}', '{ins1.bph}', '{ins1.bem}', '120 days'], ['Sentinel Dental', 'SD220', '{ins2.fl}', '{ins2.bph}', '{ins2.bem}', '180 days'],
                                     ['State Comp Fund', 'SCF01', '{adj2.fl}', '{adj2.bph}', '{adj2.bem}', '120 days'], ['Empire Mutual Auto', 'n/a', '{adj1.fl}', '{adj1.bph}', '{adj1.bem}', '45 days'], ['Riverbend Hospital PFS', '', '{hosp.fl}', '{hosp.bph}', '{hosp.bem}', '']])
    txt('Office/holiday schedule 2024.txt', '''
OFFICE CLOSED 2024

  Jan 1    New Year's Day            Sep 2    Labor Day
  May 27   Memorial Day              Nov 28   Thanksgiving
  Jul 4    Independence Day          Nov 29   (skeleton: {bill2.f})
                                     Dec 25   Christmas
Close at noon Dec 24.   Snow days: call 315-555-0142 and listen.
''')
    html('Claims/denial code cheat sheet.html', '''
<html><body><h1>Denial codes we see most</h1>
<table><tr><th>CARC</th><th>Meaning</th><th>What to do</th></tr>
<tr><td>16</td><td>Lacks information</td><td>look at the RARC, usually NPI or modifier</td></tr>
<tr><td>22</td><td>Coordination of benefits</td><td>COB letter to patient</td></tr>
<tr><td>27</td><td>Expenses after coverage terminated</td><td>re-run eligibility</td></tr>
<tr><td>50</td><td>Not medically necessary</td><td>appeal with notes, e.g. diabetes eye exam, lumbar MRI</td></tr>
<tr><td>197</td><td>Precertification absent</td><td>retro auth within 48 h</td></tr></table></body></html>
''')
    p = Pdf('Office/Job posting biller.pdf')
    p.at(200, 70, 'WE ARE HIRING', 'Helvetica-Bold', 22)
    p.para(70, 110, 470, 'Medical biller, full time, Canton NY\n\nYou post payments, work denials and talk to patients kindly. Two years with a medical or dental office preferred. '
           '$19 to $23 an hour, health insurance after 60 days, no weekends.\n\nSend a resume to {mgr.fl}, {mgr.bem}, or stop in at 44 Riverside Drive, Suite 3. No phone calls please.\n\nGrasse River Billing Services is an equal opportunity employer.', size=12)
    p.save()
    d = Docx('Registration/BLANK registration form v3.docx', 'Calibri', 10)
    d.p('HALE FAMILY MEDICINE - Patient Registration', b=True)
    d.tbl([['Last name', '', 'First name', ''], ['Date of birth', '____/____/________', 'SSN', '_____-____-_______'], ['Address', '', 'City/State/ZIP', ''], ['Home phone', '(     )', 'Cell', '(     )'], ['Insurance', '', 'ID #', ''],
           ['Emergency contact', '', 'Phone', '(     )'], ['Medications', '', 'Allergies', '']], head=False)
    d.p('Signature ________________________   Date ____________          rev. 3, 6/2022')
    d.save()
    x = Xlsx('Office/supply order April.xlsx')
    x.sheet('order', [['Supplies', '', '', 'ordered by {bill2.f}'], ['Item', 'Qty', 'Each', 'Total'], ['Window envelopes #10, box 500', 4, 21.99, 87.96], ['Statement paper, perforated', 6, 34.5, 207.0], ['Toner 26X', 2, 148.0, 296.0], ['Coffee', 3, 11.79, 35.37], ['', '', 'Total', 626.33]], bold=(2,), widths=[34])
    x.save()
    eml('Mail/Chartline maintenance Saturday.eml', '''
From: ChartLine Support <{soft.bem}>
To: all-clients@chartlinksoft.example
Date: Wed, 17 Apr 2024 16:00:00 -0400
Subject: Scheduled maintenance Saturday April 20, 10 pm - 2 am ET
''', '''
Dear ChartLine user,

The service will be unavailable on Saturday night while we update the claim scrubber.
New in 9.4: batch eligibility, faster statement runs, CDT 2024 codes.

If you have questions open a ticket or call 877-555-0102.

{soft.fl}
Customer Success
''')
    rtf('Policies/Deposit procedure.rtf', '''
**How we do the daily deposit**

1.  Open the mail with two people present.
2.  Stamp every check "for deposit only".
3.  Run the tape twice; the totals must agree with the day sheet.
4.  {book1.fl} takes the bag to the bank before 2:00. Bank contact is {bank1.fl}, {bank1.bph}.
5.  Cash over $500 is never kept overnight.
''')


# ------------------------------------------------------------------ run
def main():
    for fn in DOCS:
        fn()
    have = {}
    for (k, path), d in REC.items():
        if PEOPLE[k].office:
            continue
        if 'name' in d and len(d) > 1:
            have[k] = True
    for k in SEEN:
        if not PEOPLE[k].office and k not in have:
            print('only a name:', k, file=sys.stderr)
    unused = [k for k in PEOPLE if k not in SEEN]
    if unused:
        print('unused:', ' '.join(unused), file=sys.stderr)
    ids = {}
    order = [k for k in PEOPLE if k in SEEN]
    for i, k in enumerate(order, 1):
        ids[k] = 'P%03d' % i
    with open(os.path.join(OUT, 'people.csv'), 'w', newline='', encoding='utf-8') as fh:
        w = csv.writer(fh, lineterminator='\n')
        w.writerow(['id', 'name', 'affected'])
        for k in order:
            w.writerow([ids[k], name_form(PEOPLE[k], 'full'), 1 if k in have else 0])
    rows = []
    for (k, path), d in REC.items():
        if k in have:
            for can, (el, val) in d.items():
                rows.append((ids[k], path, el, val))
    rows = sorted(set(rows))
    with open(os.path.join(OUT, 'exposures.csv'), 'w', newline='', encoding='utf-8') as fh:
        w = csv.writer(fh, lineterminator='\n')
        w.writerow(['id', 'file', 'element', 'value'])
        w.writerows(rows)
    print('files %d  people %d  affected %d  exposures %d' % (sum(len(f) for _, _, f in os.walk(SHARE)), len(order), len(have), len(rows)))


if __name__ == '__main__':
    main()
