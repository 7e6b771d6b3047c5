"""All people, firms and numbers in this set are invented; no real person's data.

Labelled set: file share of "Tamarack County Department of Social Services" (invented, New York).
/usr/bin/python3 make.py OUT    writes OUT/share, OUT/people.csv, OUT/exposures.csv (same bytes each time)

Text is written with tokens: [key.field] or [key+key2.field] (value of the first, recorded for all) and
[key:dx:words] for free words. A token both puts the value into the text and records it in the truth.
A person is affected if anything beside the name was recorded.
"""
import csv, datetime, io, os, random, re, sys, zipfile
from email.message import EmailMessage

OUT = sys.argv[1] if len(sys.argv) > 1 else 'out'
SHARE = os.path.join(OUT, 'share')

PEOPLE = """
tdra Tiffany Rae Drabczyk 1993 h1
bdra Brayden Cole Drabczyk 2016 h1
kdra Kaylee Ann Drabczyk 2020 h1
jhol Justin Wade Holcombe 1990 h1
mpel Maribel Inés Peláez 1988 h2
apel Adrián José Peláez 2012 h2
spel Sofía Luz Peláez 2015 h2
rvan Ronald Keith VanAmburgh 1969 h3
cvan Crystal Dawn VanAmburgh 1974 h3
dlap Destiny Marie LaPointe 1998 h4
jlap Jaxon Lee LaPointe 2023 h4
clap Cody Allen LaPointe 1995 h5
nabd Nadia Hodan Abdiwali 1991 h6
yabd Yusuf Omar Abdiwali 2014 h6
iabd Ifrah Amina Abdiwali 2018 h6
swic Shawna Lynn Wickwire 1985 h7
twic Trevor James Wickwire 2009 h7
gbor Gregory Paul Borkowski 1982 h8
lbor Lindsay Kate Borkowski 1984 h8
mokt Mercy Adaeze Okonta 1979 h9
eokt Emeka Chidi Okonta 1976 h9
hdun Harold Francis Dunleavy 1958 h10
jdun Joyce Ellen Dunleavy 1960 h10
ptef Patrice Denise Tefft 1971 h11
rstp Raymond Luis Stapleford 1966 h12
ksto Karen Sue Stoutenger 1963 h13
amor Angela Marie Morabito-Fitch 1980 h14
dmor Daniel Scott Morabito-Fitch 1978 h14
zmcg Zachary Tyler McGarvey 2011 h15
lmcg Leah Brooke McGarvey 2013 h15
hros Hannah Elise Rosebrook 2017 h16
dque Dominic Rafael Quesnel 2010 h17
avee Aaliyah Simone Veeder 2019 h18
nvee Nevaeh Joy Veeder 2021 h18
pcum Peyton Grace Cumberbatch 2008 h19
wsch Walter Emil Schermerhorn 1938 h20
dsch Dorothy Mae Schermerhorn 1941 h20
ekil Eleanor Ruth Kilbride 1935 h21
vmat Vincent Anthony Matteucci 1947 h22
bfox Beatrice Irene Foxcroft 1944 h23
lsmi Leonard Dale Smithling 1952 h24
cjar Clarence Otis Jarrow 1949 h25
gjar Gloria Jean Jarrow 1951 h25
mwoj Mildred Agnes Wojtanik 1933 h26
akru Anna Helga Krumenacker 1942 h27
fbea Francis Xavier Beaulac 1939 h28
rbea Rita Claire Beaulac 1940 h28
npul Norma Louise Pulver 1946 h29
epul Edwin Carl Pulver 1943 h29
tgan Theodore Roy Ganoung 1950 h30
shus Shirley Ann Husted 1937 h31
olav Oscar Lavon Lavigne 1945 h32
idem Irma Josephine DeMuro 1936 h33
jcra Jeanette Fay Crandle 1954 h34
mtri Marguerite Opal Tripp 1948 h35
ksyl Kevin Mark Sylvestri 1962 h36
jrou Jasmine Nicole Rousell 1996 h37
mrou Malik Andre Rousell 2018 h37
trou Tiana Faith Rousell 2021 h37
bhat Brenda Lee Hathorne 1977 h38
sdel Steven Michael Delacorte 1981 h39
kdel Kimberly Jo Delacorte 1983 h39
xlor Ximena Paola Lorenzana 1994 h40
wbro Wayne Allen Brouillard 1959 h41
tnic Tamika Renee Nicholby 1989 h42
hpra Heather Lynn Prashaw 1987 h43
mpra Mason Reid Prashaw 2015 h43
jgor Jeremy Todd Gorham 1984 h44
lafl Lucille Marie LaFlair 1940 h45
mafl Michael Dennis LaFlair 1966 h46
dcob Darnell Isaiah Cobbler 1992 h47
pvin Penny Sue Vinciguerra 1970 h48
rmac Rodney Earl Mackowski 1973 h49
cyou Charlene Beth Youmell 1976 h50
eswe Ethan Parker Swertfager 2022 h51
aswe Amber Noelle Swertfager 1997 h51
otho Olivia Jade Thornquist 2023 h52
gtho Gretchen Marie Thornquist 1992 h52
lngu Liam Minh Nguyenova 2020 h53
tngu Thuy Linh Nguyenova 1990 h53
asan Amelia Rosa Santibáñez 2019 h54
csan Carlos Iván Santibáñez 1986 h54
cbis Caleb Jonah Bisnett 2021 h55
mbis Melissa Kay Bisnett 1993 h55
hpat Hiral Devi Patwardhan 2024 h56
spat Sunita Rekha Patwardhan 1991 h56
wyod Wyatt Samuel Yoderhoff 2022 h57
lyod Lydia Anna Yoderhoff 1989 h57
nfel Noah Bennett Feldkamp 2021 h58
gkin Gabriel Thomas Kinsley-Roy 2020 h59
pkin Paula Jane Kinsley-Roy 1988 h59
jbor Journey Skye Bordeau 2022 h60
kbor Kristen Anne Bordeau 1995 h60
rott Remi Alexander Ottaviano 2021 h61
mlin Mei Xiu Lingshaw 2020 h62
zpet Zoe Charlotte Petrosky 2024 h63
apet Alicia Gail Petrosky 1999 h63
tpet Tyler John Petrosky 1997 h63
bela Bounmy Kham Elavong 1964 h64
selp Seng Dara Elavong 1968 h64
kela Kanya Mali Elavong 2001 h64
rgur Ramesh Bahadur Gurungwal 1957 h65
mgur Maya Sita Gurungwal 1961 h65
fdia Fatoumata Binta Dialloway 1985 h66
ejem Everett Lyle Jemison-Pratt 1979 h67
odon Orrin Dwight Donohoe 1953 h68
lkow Lorraine Fern Kowalke 1949 h69
rkow Russell Evan Kowalke 1972 h70
sber Stella Margaret Bermingham 1934 h71
cber Colleen Patricia Bermingham 1961 h72
hvos Herbert Clayton Vosburg 1931 h73
avos Arlene Judith Vosburg 1957 h74
tmey Todd Andrew Meyerhoff 1968 h75
dsis Dawn Christine Sissonet 1978 h76
bcha Bianca Noel Champagnat 2000 h77
ncha Nico Elias Champagnat 2024 h77
rfra Roxanne Elaine Fraserly 1990 h78
jfra Jonah Alexander Fraserly 2022 h78
sal Safiya Noor Alhadidi 1993 h79
mal Musa Karim Alhadidi 2023 h79
kgal Katelyn Hope Gallipeau 2002 h80
ogal Owen Daniel Gallipeau 2024 h80
wtru Willard Glenn Truesdail 1955 h81
dlon Deborah Kim Longtin 1967 h82
qlon Quinn Avery Longtin 2014 h82
mbar Marcus Elijah Barringer 1999 h83
isto Irene Vera Stowell-Hague 1943 h84
gsto Gordon Neil Stowell-Hague 1965 h85
cper Chantal Odile Perrineau 1983 h86
lper Luc Olivier Perrineau 2022 h86
nham Nathaniel Ross Hammerlee 2005 h87
vham Valerie Joan Hammerlee 1975 h87
"""
STAFF = """
kow Denise Kowalczuk-Reed
fer Martin Ferrante
osh Bridget O'Shaunessy
bly Terrence Blyden
lem Paige Lemieux
hag Stacy Hagadorn
nas Joanne Nasworthy
ruh Craig Ruhland
vel Lourdes Velarde
pom Erin Pomeraine
que Anthony Quackenbos
wha Sheila Whalenby
dru Kathleen Druckman
jud Marian Pettibone
aty Philip Goodspeedy
afc Rochelle Tannenholz
par Julian Abruzzese
drk Sanjay Kesharwani
drm Lucinda Marchbanks
drh Helen Aldershaw
nur Rebecca Stillwagon
tea Christine Dollinger
com Robert Haverstraw-Lane
fis Yvonne Praetor
alj Gerald Wintersole
inv Dale Corbishley
acc Monique Fairlamb
dir Susan Ellershaw
coo Betty Plimpton
drv Earl Scribnerly
vol Nancy Oatman-Price
fun Donald Quigsworth
wic Alana Berkheimer
epi Hugh Castellanis
reg Maureen Tillinghurst
pri Lawrence Embury
oil Rick Sandorfy
sgt Neil Bramhallow
lnd Frank Urbaniczak
dau Rosemary Jansik
bro Dean Stoutenger
gma Loretta Holcombe
it Peter Walchuk
hr Gwen Rossiter-Boyle
"""
STREETS = """Tannery St|Canal Rd|Sugar Hill Rd|W Genesee Ave|Mechanic St|Lower Mill Ln|County Route 27|Depot St|Prospect Ter|Maple Ave|State Route 8|Frog Hollow Rd|Church St|Quarry Rd|E Division St|Orchard Ln|Academy St|Creamery Rd|Ferry St|Willow Brook Dr""".split('|')
TOWNS = [('Harlow Falls', '13391'), ('East Tamarack', '13392'), ('Pinckney Mills', '13394'), ('Dunmore Corners', '13396'), ('Cobbs Ferry', '13398')]
P, ORDER = {}, []

def luhn(d):
    s = 0
    for i, c in enumerate(reversed(d)):
        n = int(c)
        if i % 2 == 0:
            n *= 2
            if n > 9: n -= 9
        s += n
    return d + str((10 - s % 10) % 10)

def digits(r, n): return ''.join(r.choice('0123456789') for _ in range(n))
HOUSES = {}
def house(h):
    if h not in HOUSES:
        r = random.Random('house' + h)
        i = len(HOUSES)
        st = '%d %s' % (r.randint(3, 989), STREETS[(i * 7) % len(STREETS)])
        if i % 4 == 1: st += ', Apt %d%s' % (r.randint(1, 9), r.choice('ABC'))
        if i % 11 == 6: st += ', Lot %d' % r.randint(3, 60)
        t = TOWNS[i % 5]
        HOUSES[h] = (st, t[0], t[1])
    return HOUSES[h]
AREA = ['315', '518', '607', '680', '838']
for line in PEOPLE.strip().split('\n') + STAFF.strip().split('\n'):
    w = line.split()
    k = w[0]; r = random.Random('tamarack-' + k); i = len(ORDER)
    p = {'key': k}
    if len(w) == 6:
        p.update(first=w[1], mid=w[2], last=w[3], house=house(w[5]),
                 dob=datetime.date(int(w[4]), r.randint(1, 12), r.randint(1, 28)))
    else:
        p.update(first=w[1], mid='', last=' '.join(w[2:]), house=None, dob=None)
    p['ssn'] = '%03d-%02d-%04d' % (r.choice(list(range(51, 134))), r.randint(10, 98), r.randint(1001, 9989))
    p['dl'] = digits(r, 9).replace('0', '4')
    L = 'ABCDEFGHJKMNPQRTUVWXYZ'
    p['cin'] = r.choice(L) + r.choice(L) + str(r.randint(10000, 99999)) + r.choice(L)
    p['mbi'] = '%d%s%s%d-%s%s%d-%s%s%d%d' % (r.randint(1, 9), r.choice(L), r.choice(L), r.randint(0, 9), r.choice(L), r.choice(L), r.randint(0, 9), r.choice(L), r.choice(L), r.randint(0, 9), r.randint(0, 9))
    p['pol'] = 'YLM' + digits(r, 9)
    p['an'] = 'A' + '%09d' % r.randint(201000000, 219999999)
    p['pp'] = str(r.randint(500000000, 579999999))
    p['acct'] = str(r.randint(10**8, 10**11))
    b = '0213' + digits(r, 4)
    wgt = [3, 7, 1, 3, 7, 1, 3, 7]
    p['rt'] = b + str((10 - sum(int(x) * y for x, y in zip(b, wgt)) % 10) % 10)
    c = luhn('4' + digits(r, 14)); p['card'] = ' '.join(c[j:j+4] for j in (0, 4, 8, 12))
    e = luhn('600486' + digits(r, 9)); p['ebt'] = e
    p['mrn'] = str(r.randint(1000000, 1999999))
    p['phone'] = (AREA[(i + i // 68) % 5], '555', '01%02d' % (i % 68))
    ln = re.sub('[^a-z]', '', p['last'].lower().translate(str.maketrans('áéíóúñ', 'aeioun')))
    fi = p['first'].lower().translate(str.maketrans('áéíóúñ', 'aeioun'))
    p['email'] = [fi + '.' + ln, fi[0] + ln + str(r.randint(10, 99)), ln + '_' + fi, fi + r.choice(['mama', 'x', '']) + str(r.randint(70, 99))][i % 4] + ['@northmail.example', '@tamaracknet.example', '@quickpost.example'][i % 3]
    P[k] = p; ORDER.append(k)

EL = dict(dx='diagnosis', tx='treatment', med='medication', gov='government_id', rec='record_number', hi='health_insurance',
          ad='address', ph='phone', em='email', bank='bank_account', dl='drivers_licence', dob='date_of_birth', ssn='ssn')
REC = {}      # (key, file) -> {element: [values]}
NAMES = {}    # (key, file) -> (rank, value)
SPLIT = {}    # (key, file) -> {'f' or 'l': value}, first and last name written apart
PARTS = {}    # (key, file) -> {part: value}
MON = 'January February March April May June July August September October November December'.split()

def field(p, f):
    """-> (text, element or ('name', rank) or ('part', i), value)"""
    F, M, L = p['first'], p['mid'], p['last']
    nm = {'n': (F + ' ' + L, 3), 'lf': (L + ', ' + F, 3), 'N': ((F + ' ' + L).upper(), 3), 'LF': ((L + ', ' + F).upper(), 3),
          'LcF': ((L + ',' + F).upper(), 3), 'f': (F, 1), 'l': (L, 1), 'F': (F.upper(), 1), 'L': (L.upper(), 1), 'il': (F[0] + '. ' + L, 2), 'fi': (F + ' ' + L[0] + '.', 2)}
    if M:
        nm.update({'fm': (F + ' ' + M + ' ' + L, 5), 'fmi': (F + ' ' + M[0] + '. ' + L, 4), 'lfm': (L + ', ' + F + ' ' + M[0] + '.', 4),
                   'LFM': ((L + ', ' + F + ' ' + M).upper(), 5), 'FM': ((F + ' ' + M + ' ' + L).upper(), 5), 'm': (M, 0)})
    if f in nm: return nm[f][0], ('name', nm[f][1]), nm[f][0]
    d = p['dob']
    if d:
        ds = {'dob': d.strftime('%m/%d/%Y'), 'dobx': d.strftime('%m/%d/%Y'), 'dobs': '%d/%d/%02d' % (d.month, d.day, d.year % 100), 'dobl': '%s %d, %d' % (MON[d.month-1], d.day, d.year),
              'dobi': d.isoformat(), 'dobd': '%02d-%s-%d' % (d.day, MON[d.month-1][:3].upper(), d.year), 'dobc': d.strftime('%m%d%Y'),
              'dobh': '%d-%d-%d' % (d.month, d.day, d.year), 'dobp': '%d.%d.%02d' % (d.month, d.day, d.year % 100)}
        if f in ds: return ds[f], 'date_of_birth', ds[f]
        st, c, z = p['house']
        if f == 'ad': v = '%s, %s, NY %s' % (st, c, z); return v, 'address', v
        if f == 'ad2': return '%s\n%s, NY %s' % (st, c, z), 'address', '%s, %s, NY %s' % (st, c, z)
        if f == 'stc': v = st + ', ' + c; return v, 'address', v
        if f == 'AD': v = ('%s, %s NY %s' % (st, c, z)).upper(); return v, 'address', v
        for i, (n, v) in enumerate((('st', st), ('city', c), ('state', 'NY'), ('zip', z))):
            if f == n: return v, ('part', i), v
    a, x, n = p['phone']
    s = {'ssn': ('ssn', p['ssn']), 'ssnn': ('ssn', p['ssn'].replace('-', '')), 'ssns': ('ssn', p['ssn'].replace('-', ' ')), 'dl': ('drivers_licence', p['dl']),
         'dls': ('drivers_licence', '%s %s %s' % (p['dl'][:3], p['dl'][3:6], p['dl'][6:])),
         'cin': ('health_insurance', p['cin']), 'mbi': ('health_insurance', p['mbi']), 'pol': ('health_insurance', p['pol']), 'an': ('government_id', p['an']), 'pp': ('passport', p['pp']),
         'acct': ('bank_account', p['acct']), 'card': ('card', p['card']), 'cardn': ('card', p['card'].replace(' ', '')), 'ebt': ('card', p['ebt']),
         'mrn': ('record_number', p['mrn']), 'ph': ('phone', '(%s) %s-%s' % (a, x, n)), 'phd': ('phone', '%s-%s-%s' % (a, x, n)), 'php': ('phone', '%s.%s.%s' % (a, x, n)),
         'ph7': ('phone', x + '-' + n), 'phn': ('phone', a + x + n), 'em': ('email', p['email']), 'rt': (None, p['rt'])}
    e, v = s[f]
    return v, e, v

TOK = re.compile(r'\[([a-z]+(?:\+[a-z]+)*)(?:\.([A-Za-z0-9]+)|:([a-z]+):([^\]]+))\]')
def res(text, path):
    def sub(m):
        ks = m.group(1).split('+')
        if m.group(2): out, el, v = field(P[ks[0]], m.group(2))
        else: out = v = m.group(4); el = EL[m.group(3)]
        for k in ks:
            q = (k, path)
            if isinstance(el, tuple) and el[0] == 'name':
                if (m.group(2) or '') in ('f', 'l', 'F', 'L'): SPLIT.setdefault(q, {})[m.group(2).lower()] = v
                if el[1] > NAMES.get(q, (-1, ''))[0]: NAMES[q] = (el[1], v)
            elif isinstance(el, tuple): PARTS.setdefault(q, {})[el[1]] = v
            elif el:
                l = REC.setdefault(q, {}).setdefault(el, [])
                if v not in l: l.append(v)
        return out
    return TOK.sub(sub, text)

FILES = []
def put(path, data):
    full = os.path.join(SHARE, path)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    with open(full, 'wb') as f: f.write(data)
    assert path not in FILES, path
    FILES.append(path)

def text(path, s, nl='\n', enc='utf-8'):
    put(path, res(s.lstrip('\n'), path).replace('\n', nl).encode(enc))

def csvf(path, rows, delim=',', quote=csv.QUOTE_MINIMAL, pre=''):
    b = io.StringIO(); b.write(pre)
    w = csv.writer(b, delimiter=delim, quoting=quote, lineterminator='\r\n')
    for r in rows: w.writerow([res(str(c), path) for c in r])
    put(path, b.getvalue().encode('utf-8'))

def rtf(path, s):
    """lines; **x** bold line"""
    out = [r'{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Calibri;}}\f0\fs22']
    for line in res(s.strip('\n'), path).split('\n'):
        t = line.replace('\\', r'\\').replace('{', r'\{').replace('}', r'\}').replace('\t', r'\tab ')
        t = ''.join(c if ord(c) < 128 else r"\'%02x" % c.encode('cp1252')[0] for c in t)
        t = re.sub(r'\*\*(.+?)\*\*', r'{\\b \1}', t)
        out.append(t + r'\par')
    put(path, ('\r\n'.join(out) + '}').encode('ascii'))

def eml(path, frm, to, subj, date, body, cc=None):
    m = EmailMessage()
    m['From'] = res(frm, path); m['To'] = res(to, path)
    if cc: m['Cc'] = res(cc, path)
    m['Subject'] = res(subj, path); m['Date'] = date
    m['Message-ID'] = '<%s@tamarackcountydss.example>' % re.sub('[^a-z0-9]', '', path.lower())
    m.set_content(res(body.strip('\n') + '\n', path), cte='8bit')
    put(path, m.as_bytes())

def rezip(data):
    src = zipfile.ZipFile(io.BytesIO(data)); b = io.BytesIO()
    with zipfile.ZipFile(b, 'w', zipfile.ZIP_DEFLATED) as z:
        for n in src.namelist():
            d = src.read(n)
            if n == 'docProps/core.xml':
                d = re.sub(rb'(<dcterms:(?:created|modified)[^>]*>)[^<]*', rb'\g<1>2024-09-03T08:00:00Z', d)
            zi = zipfile.ZipInfo(n, (2024, 9, 3, 8, 0, 0)); zi.compress_type = zipfile.ZIP_DEFLATED; zi.external_attr = 0o600 << 16
            z.writestr(zi, d)
    return b.getvalue()

def docx(path, blocks, style='Table Grid', header=None):
    import docx as D
    d = D.Document()
    d.core_properties.author = 'Tamarack County DSS'
    if header: d.sections[0].header.paragraphs[0].text = res(header, path)
    for b in blocks:
        if isinstance(b, list):
            t = d.add_table(rows=0, cols=max(len(r) for r in b)); t.style = style
            for r in b:
                cells = t.add_row().cells
                for c, v in zip(cells, r): c.text = res(str(v), path)
        elif b.startswith('# '): d.add_heading(res(b[2:], path), 1)
        elif b.startswith('## '): d.add_heading(res(b[3:], path), 2)
        elif b.startswith('- '): d.add_paragraph(res(b[2:], path), style='List Bullet')
        elif b.startswith('**'): d.add_paragraph().add_run(res(b[2:], path)).bold = True
        else: d.add_paragraph(res(b, path))
    o = io.BytesIO(); d.save(o); put(path, rezip(o.getvalue()))

def xlsx(path, sheets):
    import openpyxl
    from openpyxl.styles import Font
    wb = openpyxl.Workbook(); wb.remove(wb.active)
    for title, rows, bold in sheets:
        ws = wb.create_sheet(title)
        for i, r in enumerate(rows, 1):
            for j, v in enumerate(r, 1):
                if v is None or v == '': continue
                c = ws.cell(i, j)
                if isinstance(v, str):
                    m = re.fullmatch(r'\[([a-z]+)\.dobx\]', v)
                    if m:
                        res(v, path); c.value = datetime.datetime.combine(P[m.group(1)]['dob'], datetime.time()); c.number_format = 'mm/dd/yyyy'
                    elif v.startswith('='): c.value = v
                    else: c.value = res(v, path); c.data_type = 's'
                else: c.value = v
                if i in bold: c.font = Font(bold=True)
        for j in range(1, 14): ws.column_dimensions['ABCDEFGHIJKLMN'[j-1]].width = 19
    o = io.BytesIO(); wb.save(o); put(path, rezip(o.getvalue()))

def pdf(path, blocks, land=False, fs=9.5):
    from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Table, PageBreak
    from reportlab.lib.styles import getSampleStyleSheet, ParagraphStyle
    from reportlab.lib.pagesizes import letter, landscape
    from reportlab.lib import colors
    from xml.sax.saxutils import escape
    ss = getSampleStyleSheet(); N = ParagraphStyle('n', parent=ss['Normal'], fontSize=fs, leading=fs * 1.35)
    fl = []
    for b in blocks:
        if isinstance(b, list):
            rows = [[Paragraph(escape(res(str(c), path)).replace('\n', '<br/>'), N) for c in r] for r in b]
            fl.append(Table(rows, style=[('GRID', (0, 0), (-1, -1), 0.4, colors.grey), ('VALIGN', (0, 0), (-1, -1), 'TOP')]))
        elif b == '---': fl.append(PageBreak())
        else:
            st = N
            if b.startswith('# '): st, b = ss['Heading1'], b[2:]
            elif b.startswith('## '): st, b = ss['Heading3'], b[3:]
            fl.append(Paragraph(escape(res(b, path)).replace('\n', '<br/>'), st))
        fl.append(Spacer(1, 5))
    o = io.BytesIO()
    SimpleDocTemplate(o, pagesize=landscape(letter) if land else letter, invariant=1, leftMargin=50, rightMargin=50, topMargin=50, bottomMargin=50, title='document', author='Tamarack County DSS').build(fl)
    put(path, o.getvalue())

def form(path, pages):
    """canvas form: items (x, y, text[, size])"""
    from reportlab.pdfgen import canvas
    o = io.BytesIO(); c = canvas.Canvas(o, pagesize=(612, 792), invariant=1)
    for items in pages:
        for it in items:
            t = res(it[2], path); s = it[3] if len(it) > 3 else 9.5
            c.setFont('Helvetica-Bold' if s > 11 else ('Helvetica' if s != 7 else 'Helvetica-Oblique'), s)
            for n, line in enumerate(t.split('\n')): c.drawString(it[0], it[1] - n * 12, line)
        c.showPage()
    c.save(); put(path, o.getvalue())

def finish():
    for q, v in SPLIT.items():      # columns or fields 'Last' and 'First': the name is both
        if NAMES[q][0] == 1 and len(v) == 2: NAMES[q] = (3, v['f'] + ' ' + v['l'])
    ids, prow, erow = {}, [], []
    seen = sorted({k for k, f in list(NAMES) + list(REC) + list(PARTS)}, key=ORDER.index)
    for n, k in enumerate(seen, 1): ids[k] = 'P%03d' % n
    for k in seen:
        rows, aff = [], 0
        best = max((NAMES[q] for q in NAMES if q[0] == k), default=None)
        assert best, ('no name anywhere', k)
        for f in FILES:
            q = (k, f)
            els = {e: list(v) for e, v in REC.get(q, {}).items()}
            if q in PARTS:
                v = ', '.join(PARTS[q][i] for i in sorted(PARTS[q]))
                if not any(v == x for x in els.get('address', [])): els.setdefault('address', []).append(v)
            if els: aff = 1
            if els: assert q in NAMES, ('data without name in file', q)
            if q in NAMES: rows.append((ids[k], f, 'name', NAMES[q][1]))
            for e in sorted(els):
                for v in els[e]: rows.append((ids[k], f, e, v))
        p = P[k]
        prow.append((ids[k], ' '.join(x for x in (p['first'], p['mid'] if best[0] == 5 else '', p['last']) if x), aff))
        if aff: erow += rows
    for fn, hd, rs in (('people.csv', 'id,name,affected', prow), ('exposures.csv', 'id,file,element,value', erow)):
        with open(os.path.join(OUT, fn), 'w', encoding='utf-8', newline='') as f:
            w = csv.writer(f, lineterminator='\n'); w.writerow(hd.split(',')); w.writerows(rs)

# ------------------------------------------------------------------ child welfare
text('Child Welfare/Intake/SCR_report_26118404.txt', '''
RPT DATE: 08/19/2024  19:42                      STATEWIDE CENTRAL REGISTER - ORAL REPORT TRANSMITTAL
PRIMARY COUNTY: TAMARACK   SECONDARY: NONE       INTAKE STAGE NO. 26118404   CALL ID 40912277
=====================================================================================================
LINE  NAME                             ROLE           SEX   DOB         RELATION
 01   [tdra.LFM]         NO ROLE        F     [tdra.dob]  MOTHER
 02   [bdra.LFM]         MALTREATED     M     [bdra.dob]  CHILD
 03   [kdra.LF]                MALTREATED     F     [kdra.dob]  CHILD
 04   [jhol.LFM]          ALLEGED SUBJ   M     [jhol.dob]  PARAMOUR OF LINE 01

ADDRESS (LINES 01 - 04):  [tdra+bdra+kdra+jhol.AD]
PHONE LINE 01: [tdra.phd]   (CELL)
ALLEGATIONS:  02  INADEQUATE GUARDIANSHIP / LACERATIONS, BRUISES, WELTS     03 INADEQUATE GUARDIANSHIP

NARRATIVE
Source states that line 02 came to school today with a linear red mark on the back of the neck. Child says
"Justin got mad about the Xbox". Mother works nights at the packing plant and leaves both children with
line 04, who is believed to be drinking daily. Line 02 takes [bdra:med:guanfacine 1 mg] in the school nurse's office for
[bdra:dx:ADHD]; he has missed his dose 6 of the last 9 days.  Line 03 is in diapers still, smell of urine.
Paternal grandmother [gma.n] picks up on Fridays.

MISC: Dog in home. Worker to call before 3pm, mother sleeps.
SOURCE: MANDATED - [dru.N], RN, HARLOW FALLS ELEM, 315-555-0188 X 14
TAKEN BY [lem.LF]   ASSIGNED TO: [kow.LF]   SUPV [fer.LF]
''')

docx('Child Welfare/CPS/Safety Assessment - 7 day.docx', [
    '# Safety Assessment (7 day)',
    'Case name: [mpel.lf]        Worker: [osh.n]        Approved: [fer.n] 8/23/24',
    [['Household member', 'Born', 'Relationship', 'Seen?'],
     ['[mpel.fm]', '[mpel.dobs]', 'mother', 'Yes, at home 8/20'],
     ['[apel.fm]', '[apel.dobs]', 'son', 'Yes, at school 8/20'],
     ['[spel.fm]', '[spel.dobs]', 'daughter', 'Yes, at home 8/20']],
    '**Where the family lives',
    '[mpel+apel+spel.ad] (second floor, door at the rear). Mother can be reached at [mpel.ph]; please use a Spanish-speaking worker or the language line.',
    '**Safety factors',
    '- Factor 4: Parent\'s mental health. [mpel.f] was told she has [mpel:dx:major depressive disorder] after Sofía was born. She stopped [mpel:med:sertraline 50 mg] in June because the refill was denied.',
    '- Factor 11: Child has a condition that needs care. [spel.f] has [spel:dx:Type 1 diabetes] and the school reports glucose over 300 on three mornings.',
    '- All other factors: not present.',
    '**Decision', 'Safety decision 2. Controlling interventions are in place: the maternal aunt stays overnight; PHN to visit; TA to look into the pharmacy denial.',
    'Person interviewed separately: [apel.f] said he "does the needle" for his sister when mom is in bed.'])

text('Child Welfare/CPS/oncall notes wk of 8-26.txt', '''
ON CALL  -- pager passed from [bly.f] to [osh.f] Mon 8am.  keep it short, put it in CONNX next day!!

Mon 8/26 21:15  TSP (trp. [sgt.l]) domestic at [rvan+cvan.stc]. [rvan.n] arrested, DWAI drugs + EWC. his lic# [rvan.dl].
        wife [cvan.n] cell [cvan.phd]. no kids in home tonight, at her mothers. followed up by phone 22:05, she is ok

Tue 8/27 02:40  ER at St Brendans - baby [jlap.n], dob [jlap.dobs], [jlap:dx:spiral fracture of the left femur]. mom [dlap.f] [dlap.l] says he
        rolled off couch. story doesnt fit per Dr [drm.l]. skeletal survey ordered. Went out 3:15. Mom dob [dlap.dobs].
        Safety plan: baby stays inpt, mom supervised. dad = [clap.n], not living there, [clap.ph7] is his number

Wed 8/28       quiet
Thu 8/29 23:50  hotline re runaway [dque.n] (14, dob [dque.dob]) from group home. NYSP notified. back on own 1:30a
Fri 8/30 18:00  [pcum.n]  called herself from the library, afraid to go home. [pcum.ph]. Placed w/ [ptef.n] for
                the weekend, she has an open bed. [ptef.f]s cell [ptef.phd]
Sat/Sun        2 calls info only
''', nl='\r\n')

docx('Child Welfare/Family Court/NN-00412-24 Court report.docx', [
    'FAMILY COURT OF THE STATE OF NEW YORK\nCOUNTY OF TAMARACK',
    'In the Matter of\n\n[zmcg.fm] (DOB: [zmcg.dob]) and\n[lmcg.fm] (DOB: [lmcg.dob]),\n\nChildren under Eighteen Years of Age Alleged to be Neglected by\n\n[swic.fmi],\n\nRespondent.',
    '**REPORT TO THE COURT - PERMANENCY HEARING\nHon. [jud.n] presiding',
    'TO THE FAMILY COURT: The undersigned, a caseworker of the Department, reports as follows.',
    '1. The children have been in the care and custody of the Commissioner since February 12, 2024. They live in the certified home of [rstp.n], [rstp+zmcg+lmcg.ad].',
    '2. [zmcg.f] attends eighth grade. He was seen by Dr. [drk.n] and diagnosed with [zmcg:dx:post-traumatic stress disorder]; he attends [zmcg:tx:trauma-focused cognitive behavioral therapy] each Wednesday and is prescribed [zmcg:med:prazosin] for nightmares.',
    '3. [lmcg.f] is a sociable girl who enjoys 4-H. Her dental work ([lmcg:tx:two extractions and a space maintainer]) was completed in July.',
    '4. The respondent mother resides at [swic.ad]. She completed [swic:tx:28 days of inpatient rehabilitation] at Birch Hollow for [swic:dx:opioid use disorder] and takes [swic:med:buprenorphine-naloxone] as prescribed. Toxicology has been negative since April 30.',
    '5. The mother\'s older son [twic.n] is not named in the petition and resides with his father; he does not wish to take part.',
    '6. It is recommended that the goal remain return to parent with a target date of December 2024.',
    'Dated: Harlow Falls, New York\n           August 28, 2024',
    '______________________\n[bly.n], Caseworker',
    'cc: [aty.n], Esq., County Attorney\n      [afc.n], Esq., Attorney for the Children\n      [par.n], Esq., for respondent, 12 Court Sq., Harlow Falls, 315-555-0190'])

rtf('Child Welfare/Family Court/Art 10 petition DRAFT 3.rtf', '''
**DRAFT - NOT FILED - attorney work product**

STATE OF NEW YORK    FAMILY COURT    COUNTY OF TAMARACK

The Petitioner, [dir.n], Commissioner of Social Services, by [aty.n], respectfully alleges:

1.\tThe child [hros.fm] is a female under the age of eighteen, having been born on [hros.dobl].

2.\tUpon information and belief the father is [gbor.fm], whose date of birth is [gbor.dobl], and whose last known address is [gbor+lbor+hros.ad], where he lives with his wife, [lbor.n] (stepmother), and the child.

3.\tThe father misuses alcohol and was treated at St. Brendan's Hospital on July 4, 2024 for [gbor:dx:acute pancreatitis]. (*** Phil - do we have a release for this? D.)

4.\tThe child's Social Security number, for the purposes of the confidential information form only, is [hros.ssn].

WHEREFORE Petitioner prays for an order ...
''')

xlsx('Child Welfare/CPS/Caseload Unit 2 AUGUST.xlsx', [('Unit 2', [
    ['Unit 2 caseload as of 8/31/2024'], ['Supervisor: [fer.n]'], [],
    ['Worker', 'Case', 'Stage #', 'Opened', 'Kids (dob)', 'Addr', 'Tel.', 'Due'],
    ['[kow.l]', '[tdra.lf]', 26118404, '8/19', '[bdra.f] [bdra.dobs]; [kdra.f] [kdra.dobs]', '[tdra+bdra+kdra.stc]', '[tdra.phd]', 'FAS 9/18'],
    ['[kow.l]', '[nabd.lf]', 26118011, '7/30', '[yabd.f] [yabd.dobs]; [iabd.f] [iabd.dobs]', '[nabd+yabd+iabd.stc]', '[nabd.phd]', '60 day 9/28'],
    ['[osh.l]', '[mpel.lf]', 26117990, '8/16', '[apel.f] [apel.dobs]; [spel.f] [spel.dobs]', '[mpel+apel+spel.stc]', '[mpel.phd]', 'RAP'],
    ['[osh.l]', '[hpra.lf]', 26117702, '7/2', '[mpra.f] [mpra.dobs]', '[hpra+mpra.stc]', '[hpra.phd]', 'OVERDUE'],
    ['[bly.l]', '[swic.lf]', 26109955, '2/10', 'see FC', '[swic.stc]', 'no phone', 'PH 9/10'],
    [], ['Total open', None, '=COUNT(C5:C9)']], {1, 4})])

eml('Child Welfare/Foster Care/mail/RE placement tonight.eml', '[bly.n] <tblyden@tamarackcountydss.example>', '[vel.n] <lvelarde@tamarackcountydss.example>', 'RE: RE: placement tonight - 2 sibs', 'Thu, 05 Sep 2024 16:52:10 -0400', '''
Karen can take both. She is at [ksto.ad], house phone [ksto.ph], husband [bro.f] will be there after 6.

Terry

From: [vel.n]
Sent: Thursday, September 5, 2024 4:31 PM
To: [bly.n]
Subject: RE: placement tonight - 2 sibs

> Did you try [ksto.n]? And what do they need, any meds?

On Thu, Sep 5, 2024 at 4:02 PM [bly.n] wrote:
>> Lourdes,
>> need a bed for [avee.n] ([avee.dobs]) and her sister [nvee.n] ([nvee.dobs]).
>> Aaliyah has [avee:dx:asthma], [avee:med:albuterol inhaler] is in her backpack. Nevaeh is
>> on [nvee:med:amoxicillin] until Sunday for [nvee:dx:otitis media].
>> CINs are [avee.cin] and [nvee.cin].
>> Grandmother is asking for visits, name of [gma.n], I told her to call you.
''')

csvf('Child Welfare/CONNX exports/PERSON_LIST_0902.csv', [
    ['STAGE_ID', 'PERSON_LINE', 'NM_LAST', 'NM_FIRST', 'NM_MI', 'DOB', 'SSN', 'CIN', 'ADDR_LN1', 'ADDR_CITY', 'ADDR_ST', 'ADDR_ZIP', 'PHONE', 'WKR'],
    *[[st, '%02d' % ln, f'[{k}.L]', f'[{k}.F]', P[k]['mid'][0], f'[{k}.dobc]', f'[{k}.ssnn]' if s else '', f'[{k}.cin]' if c else '', f'[{k}.st]', f'[{k}.city]', f'[{k}.state]', f'[{k}.zip]', f'[{k}.phn]' if ph else '', '[kow.L]']
      for st, ln, k, s, c, ph in [(26118011, 1, 'nabd', 1, 1, 1), (26118011, 2, 'yabd', 1, 1, 0), (26118011, 3, 'iabd', 0, 1, 0), (26117702, 1, 'hpra', 1, 1, 1), (26117702, 2, 'mpra', 1, 1, 0), (26118633, 1, 'jrou', 1, 0, 1), (26118633, 2, 'mrou', 1, 1, 0), (26118633, 3, 'trou', 0, 1, 0)]]],
    delim='|', quote=csv.QUOTE_ALL)

xlsx('Child Welfare/Foster Care/Foster Home list 2024.xlsx', [('Certified', [
    ['CERTIFIED & APPROVED HOMES'], ['(not for release)'],
    ['Home', 'Foster parent 1', 'DOB', 'Foster parent 2', 'DOB', 'Street', 'Town', 'Zip', 'Home/cell', 'E-mail', 'Beds', 'Recert'],
    ['FH-031', '[hdun.lf]', '[hdun.dobx]', '[jdun.lf]', '[jdun.dobx]', '[hdun+jdun.st]', '[hdun+jdun.city]', '[hdun+jdun.zip]', '[hdun+jdun.phd]', '[jdun.em]', 2, '1/2025'],
    ['FH-044', '[ptef.lf]', '[ptef.dobx]', '', '', '[ptef.st]', '[ptef.city]', '[ptef.zip]', '[ptef.phd]', '[ptef.em]', 1, '11/2024'],
    ['FH-052', '[rstp.lf]', '[rstp.dobx]', '', '', '[rstp.st]', '[rstp.city]', '[rstp.zip]', '[rstp.phd]', '', 3, '6/2025'],
    ['FH-057', '[ksto.lf]', '[ksto.dobx]', '[bro.lf]', 'get!', '[ksto.st]', '[ksto.city]', '[ksto.zip]', '[ksto.phd]', '[ksto.em]', 2, '3/2025'],
    ['FH-060', '[mokt.lf]', '[mokt.dobx]', '[eokt.lf]', '[eokt.dobx]', '[mokt+eokt.st]', '[mokt+eokt.city]', '[mokt+eokt.zip]', '[mokt.phd]', '[mokt.em]', 2, 'NEW'],
    ['', '', '', '', '', '', '', '', '', 'Beds total', '=SUM(K4:K8)']], {1, 3}),
    ('Closed', [['Home', 'Name', 'Reason'], ['FH-019', '[amor.n] / [dmor.n]', 'adopted']], {1})])

docx('Child Welfare/Foster Care/Visitation log - Room B.docx', [
    '# Supervised visits, Room B', 'Please write legibly. Supervisor of visits: [nas.n] (case aide)',
    [['Date / time', 'Who came', 'What happened'],
     ['8/6 3:30-4:30', 'Mom ([swic.n]), [zmcg.f], [lmcg.f]', 'Brought pizza. Leah did homework with mom. Mom\'s new number [swic.ph]. No concerns.'],
     ['8/8 10-11', '[dlap.n] with baby [jlap.f]', 'Baby in [jlap:tx:spica cast]. Mom cried, fed him, changed him with help. Asked to move visits to her apartment, [dlap.stc].'],
     ['8/8 2-3', '[clap.n], dad', 'No show. Called at 2:20, [clap.ph], said car broke down.'],
     ['8/13 3:30', '[swic.f], both kids', 'Mom 20 min late, said [swic:tx:clinic dosing] ran over. Zach quiet.'],
     ['8/15', '[jrou.n] / [mrou.f] + [trou.f]', 'Visit ended early, [mrou.f] had a [mrou:dx:seizure], 911, mom rode along.']]])

docx('Child Welfare/Homefinding/Home Study Okonta.docx', [
    '# SAFE HOME STUDY', 'Prepared by [vel.n], Homefinder   |   Dates of visits: June 3, June 17, July 8, 2024',
    '## Applicants', 'Applicant 1: [mokt.fm]', 'Applicant 2: [eokt.fm]', 'Address: [mokt+eokt.ad]', 'Cell (1): [mokt.ph]', 'Cell (2): [eokt.ph]', 'E-mail (2): [eokt.em]',
    '## Identification seen', 'Mrs. [mokt.l]: NYS driver license [mokt.dls]. Born [mokt.dobl].', 'Mr. [eokt.l]: U.S. passport no. [eokt.pp]. Born [eokt.dobl] in Enugu.',
    '## Health', 'Medical statements by [drh.n], NP, 40 Clinic Dr. Mrs. [mokt.l] has [mokt:dx:hypothyroidism], well controlled on [mokt:med:levothyroxine 75 mcg]. Mr. [eokt.l] had [eokt:tx:a knee replacement] in 2021 and has no limits.',
    '## Finances', 'Combined income of $91,400. Mortgage is current.',
    '## References', '- [vol.n], deaconess, wrote warmly of the couple.', '- [pri.n], neighbor: "they are the people you call".',
    '## Recommendation', 'Approve for two children, ages 0 to 10, either sex.', '[vel.n]        7/22/2024'], header='CONFIDENTIAL - SSL 372')

xlsx('Child Welfare/Adoption/subsidy renewals.xlsx', [('FY24-25', [
    ['Adoption subsidy - annual letters out'], [None, None, None, None, 'monthly'],
    ['Adoptive parents', 'Child (birth name)', 'Child DOB', 'Child SS#', 'rate', 'HTC / reason', 'Mail to', 'EFT acct', 'EFT routing'],
    ['[amor.lf] & [dmor.f]', '[qlon.n]', '[qlon.dob]', '[qlon.ssn]', 1012.4, '[qlon:dx:autism spectrum disorder]', '[amor+dmor.ad]', '[amor+dmor.acct]', '[amor.rt]'],
    ['[hdun.lf] and [jdun.f]', '[wyod.n]', '[wyod.dob]', '[wyod.ssn]', 864.0, 'hard to place - age/sib group', '[hdun+jdun.ad]', '[hdun+jdun.acct]', '[hdun.rt]'],
    ['[dlon.lf]', '[nfel.n]', '[nfel.dob]', '[nfel.ssn]', 1450.75, '[nfel:dx:fetal alcohol syndrome]', '[dlon.ad]', '[dlon.acct]', '[dlon.rt]'],
    ['[ksyl.lf]', '[rott.n]', '[rott.dob]', '[rott.ssn]', 864.0, '', '[ksyl.ad]', 'paper check', ''],
    ['', '', '', 'TOTAL', '=SUM(E4:E7)']], {1, 3})])

csvf('Child Welfare/Homefinding/fingerprint clearance.csv', [
    ['Fingerprint / SCR clearance tracking', '', '', '', '', ''],
    ['Name', 'Maiden/alias', 'Date of birth', 'SSN', 'FP appt', 'DCJS result'],
    ['[mokt.lfm]', '', '[mokt.dob]', '[mokt.ssn]', '6/10/24', 'no record'],
    ['[eokt.lfm]', '', '[eokt.dob]', '[eokt.ssn]', '6/10/24', 'no record'],
    ['[ejem.lfm]', 'Pratt', '[ejem.dob]', '[ejem.ssn]', '7/1/24', 'hit - 1999 PL 220.03, waiver to Commr'],
    ['[tmey.lfm]', '', '[tmey.dob]', '[tmey.ssn]', '7/1/24', 'no record'],
    ['[dsis.lfm]', 'Carbonno', '[dsis.dob]', '[dsis.ssn]', '7/15/24', 'rejected prints, redo'],
    ['[bro.lf]', '', '', '', 'no show', '']])

xlsx('Child Welfare/Foster Care/mileage claim J Dunleavy Aug.xlsx', [('claim', [
    ['FOSTER PARENT TRANSPORTATION CLAIM'],
    ['Claimant:', '[jdun.n]'], ['Address:', '[jdun.ad]'], ['Phone:', '[jdun.phd]'], ['Vendor #', 'V0011873'], [],
    ['Date', 'Child', 'From', 'To', 'Purpose', 'Miles'],
    ['8/2', '[hros.n]', 'home', 'Tamarack Peds', '[hros:tx:allergy shots]', 22], ['8/7', '[hros.f]', 'home', 'County bldg', 'visit', 18],
    ['8/9', '[hros.f]', 'home', 'Tamarack Peds', 'same', 22], ['8/21', '[dque.n]', 'home', 'Utica', '[dque:tx:orthodontic adjustment]', 61],
    [None, None, None, None, 'Total miles', '=SUM(F8:F11)'], [None, None, None, None, 'x .67', '=F12*0.67'],
    ['I certify this is true.', '[jdun.n]'], ['Approved', '[fer.n]']], {1, 7})])

form('Child Welfare/Foster Care/Medical passport.pdf', [[
    (50, 750, 'HEALTH PASSPORT FOR A CHILD IN CARE', 14), (50, 732, 'Keep with the child. Give to the next home.', 7),
    (50, 700, "Child's name", 7), (50, 688, '[dque.fm]'), (300, 700, 'Date of birth', 7), (300, 688, '[dque.dob]'), (430, 700, 'Medicaid CIN', 7), (430, 688, '[dque.cin]'),
    (50, 660, 'Chart no. (Tamarack Peds)', 7), (50, 648, '[dque.mrn]'), (300, 660, 'Primary care', 7), (300, 648, 'Dr. [drm.n], 315-555-0195'),
    (50, 620, 'Conditions', 7), (50, 606, '[dque:dx:oppositional defiant disorder]\n[dque:dx:eczema]'), (300, 620, 'Medicines now', 7), (300, 606, '[dque:med:risperidone 0.5 mg] twice a day\n[dque:med:triamcinolone cream] as needed'),
    (50, 560, 'Allergies', 7), (50, 548, 'none known'),
    (50, 520, 'Foster parents now', 7), (50, 508, '[hdun.n] and [jdun.n]\n[hdun+jdun+dque.ad]'),
    (50, 460, 'Caseworker', 7), (50, 448, '[bly.n]   (315) 555-0180')]])

form('Child Welfare/Foster Care/EFT enrollment - Tefft.pdf', [[
    (180, 750, 'VENDOR DIRECT DEPOSIT', 15), (60, 720, 'Office of the County Treasurer'),
    (60, 690, 'Payee'), (200, 690, '[ptef.fmi]'), (60, 672, 'Soc. Sec. No. or EIN'), (200, 672, '[ptef.ssn]'),
    (60, 654, 'Street'), (200, 654, '[ptef.st]'), (60, 636, 'City'), (200, 636, '[ptef.city]'), (330, 636, 'State [ptef.state]'), (420, 636, 'Zip [ptef.zip]'),
    (60, 618, 'E-mail for notices'), (200, 618, '[ptef.em]'),
    (60, 580, 'Bank'), (200, 580, 'North Lakes Savings'), (60, 562, 'ABA'), (200, 562, '[ptef.rt]'), (60, 544, 'Account'), (200, 544, '[ptef.acct]'), (380, 544, '[X] checking  [ ] savings'),
    (60, 500, 'Signed: [ptef.n]       Date: 7/30/2024'), (60, 470, 'Entered by: [acc.n], Accounting')]])

# ------------------------------------------------------------------ adult protective
docx('Adult Services/APS/Progress notes W.S..docx', [
    '**APS PROGRESS NOTES      client: [wsch.lf]      worker: [pom.n]',
    '7/11/24 HV. Met Mr. [wsch.l] and wife [dsch.n] at home, [wsch+dsch.ad]. Home cluttered, path from door to chair only. He is [wsch.f], b. [wsch.dobs], SSA direct deposited. He was told in spring he has [wsch:dx:Lewy body dementia] and does not recall it.',
    '7/11/24 T/C to Dr. [drk.l]\'s office. [wsch:med:Donepezil] was prescribed, never picked up.',
    '7/18/24 HV with PHN [nur.n]. Mrs. [dsch.l] ([dsch.dobs]) has an open sore on the left leg, [dsch:dx:venous stasis ulcer], refuses ER. Agreed to [dsch:tx:Unna boot] twice weekly. Her Medicare card copied: [dsch.mbi].',
    '7/25/24 T/C from nephew [lnd.n] in Ohio. Wants to be POA. Asked him to put it in writing.',
    '8/1/24 Bank of Cobbs Ferry reports 4 withdrawals of $900 from the joint account [wsch+dsch.acct] in ten days. Couple says "the roof man". Ref. to sheriff, Sgt [sgt.l].',
    '8/9/24 Office. Reviewed w/ supervisor [ruh.n]. Capacity eval for him. Phone at home works again: [wsch+dsch.phd].'])

form('Adult Services/Guardianship/Annual report Kilbride 2023.pdf', [[
    (60, 750, 'SUPREME COURT, TAMARACK COUNTY', 9.5), (60, 735, 'In the Matter of the Annual Report of'), (60, 722, 'Tamarack County Commissioner of Social Services, Guardian for'),
    (60, 704, '[ekil.FM], an Incapacitated Person', 12), (400, 735, 'ANNUAL REPORT'), (400, 722, 'Mental Hygiene Law 81.31'), (400, 709, 'Year 2023'),
    (60, 670, '1. The IP was born on [ekil.dobl] and is a resident of Lakeview Manor Nursing Home, room 214.'),
    (60, 650, '2. Social Security number (redact before filing): [ekil.ssn]'),
    (60, 630, '3. The IP has diagnoses of [ekil:dx:vascular dementia] and [ekil:dx:atrial fibrillation].'),
    (60, 610, '4. Medicines: [ekil:med:apixaban 2.5 mg], [ekil:med:metoprolol], [ekil:med:mirtazapine 7.5 mg].'),
    (60, 590, '5. The guardian visited on 3/14, 6/20, 9/12 and 12/5/2023.'),
    (60, 570, '6. Home of the IP before placement: [ekil.ad] - sold 11/2022.'),
    (60, 540, 'SCHEDULE A - Principal on hand', 12), (60, 520, 'Guardianship checking, Harlow Trust, no. [ekil.acct]'), (420, 520, '$ 4,118.09'),
    (60, 505, 'Burial account, irrevocable'), (420, 505, '$ 7,250.00'),
    (60, 470, 'SCHEDULE C - Income', 12), (60, 450, 'Social Security 12 x 1,211.00'), (420, 450, '$ 14,532.00'),
    (60, 400, 'Sworn to by [ruh.n], Director of Adult Services'), (60, 385, 'Court examiner: [com.n], Esq., 8 Bank Pl., Pinckney Mills')]])

text('Adult Services/APS/fax referral 080624.txt', '''
              ST. BRENDAN'S HOSPITAL  --  CARE MANAGEMENT
              FAX COVER   to: APS intake   fax 315-555-0177
              from: [nur.n]        pages: 2

Re:      [vmat.LF]
         D/O/B  [vmat.dob]
         MR#    [vmat.mrn]
         Ins.   Medicare [vmat.mbi] / Medicaid [vmat.cin]
         Lives  [vmat.AD]
         Tel    [vmat.php]
Contact: sister [dau.n] (out of state, no phone given)

Reason for referral
-------------------
77 y.o. admitted 8/2 with [vmat:dx:DKA] and a [vmat:dx:diabetic foot ulcer], s/p [vmat:tx:amputation of right great toe] 8/3.
Lives alone. No heat other than kitchen stove. Insulin found in a cupboard, not cold.
Wants to go home. Discharge planned 8/9 on [vmat:med:Lantus 18 units] at bedtime, [vmat:med:cephalexin 500 mg] qid x7d.
Home care agency will not open the case until the home is safe.
''')

xlsx('Adult Services/Rep Payee/Rep payee ledger.xlsx', [('Sept', [
    ['Representative payee accounts, Sept. 2024', None, None, None, None, 'prepared by [acc.n]'], [],
    ['Beneficiary', 'claim no. (SSN)', 'sub-account', 'SSA/SSI in', 'rent', 'personal', 'where living'],
    ['[bfox.lf]', '[bfox.ssn]', '[bfox.acct]', 1104, 640, 120, '[bfox.stc]'],
    ['[lsmi.lf]', '[lsmi.ssn]', '[lsmi.acct]', 943, 600, 90, '[lsmi.stc]'],
    ['[tgan.lf]', '[tgan.ssn]', '[tgan.acct]', 1388, 725, 150, '[tgan.stc]'],
    ['[wtru.lf]', '[wtru.ssn]', '[wtru.acct]', 1022, 610, 100, 'motel - moves 9/15'],
    ['sum', '', '', '=SUM(D4:D7)', '=SUM(E4:E7)', '=SUM(F4:F7)']], {3})])

eml('Adult Services/mail/Fwd Lonnie and the rent.eml', '[pom.n] <epomeraine@tamarackcountydss.example>', '[acc.n] <mfairlamb@tamarackcountydss.example>', 'Fwd: Lonnie and the rent', 'Tue, 10 Sep 2024 09:14:55 -0400', '''
Monique, see below - can we cut the check to the landlord direct? He is [lsmi.n], the one with
the payee account ending in the usual. His new cell is [lsmi.ph].

---------- Forwarded message ---------
From: [lnd.n] <office@urbaniczakrentals.example>
Date: Mon, Sep 9, 2024 at 6:20 PM
Subject: Lonnie and the rent

    Hi Erin, Len is two months behind and he is back in the hospital for his [lsmi:dx:COPD]. I dont
    want to put him out. The unit is [lsmi.ad] if you need it for the form.
    Also [cjar.n] upstairs, same problem - his wife [gjar.f] called me from [gjar.ph7] crying.
    Frank
''')

# ------------------------------------------------------------------ office for the aging
xlsx('Office for the Aging/Meals/Route 3 - Cobbs Ferry.xlsx', [('Route 3', [
    ['HOME DELIVERED MEALS      ROUTE 3      driver [drv.n]'], ['leave kitchen 10:40'],
    ['Stop', 'Client', 'Address & directions', 'Phone', 'Diet', 'Emergency contact'],
    [1, '[mwoj.n]', '[mwoj.stc], side porch', '[mwoj.ph7]', 'diabetic ([mwoj:dx:type 2 diabetes])', 'dtr [dau.n]'],
    [2, '[akru.n]', '[akru.stc] - knock LOUD', '[akru.ph7]', 'regular', 'none'],
    [3, '[fbea.n] & [rbea.n]', '[fbea+rbea.stc]', '[fbea+rbea.ph7]', 'his: low sodium, [fbea:dx:CHF]; hers: regular', 'church office'],
    [4, '[npul.n]', '[npul+epul.stc]', '[npul+epul.ph7]', 'pureed, [npul:dx:dysphagia]', 'husband [epul.n], same no.'],
    [5, '[shus.n]', '[shus.stc]  dog!', '[shus.ph7]', 'no milk', 'niece'],
    [6, '[isto.n]', '[isto.stc]', '[isto.ph7]', 'renal, at [isto:tx:dialysis] M-W-F so deliver T-Th only', 'son [gsto.n] [gsto.ph]'],
    ['', 'meals today', 7]], {1, 3})])

csvf('Office for the Aging/Transport/requests_sept.csv', [
    ['Ride date', 'Pick up', 'Rider', 'Rider phone', 'Pick-up address', 'Going to', 'Notes'],
    ['9/3/2024', '8:15', '[olav.n]', '[olav.phd]', '[olav.ad]', 'VA clinic', 'wheelchair; [olav:tx:chemotherapy] every 2nd Tue'],
    ['9/3/2024', '9:00', '[idem.n]', '[idem.phd]', '[idem.ad]', 'Dr [drh.l]', 'walker'],
    ['9/4/2024', '10:30', '[cjar.n] + wife [gjar.n]', '[cjar.phd]', '[cjar+gjar.ad]', 'Eye center', 'he has [cjar:tx:cataract surgery], she rides along'],
    ['9/5/2024', '7:00', '[mtri.n]', '[mtri.phd]', '[mtri.ad]', 'dialysis unit', '[mtri:dx:ESRD] standing order'],
    ['9/5/2024', '13:00', '[jcra.n]', '[jcra.phd]', '[jcra.ad]', 'SSA office', ''],
    ['driver: [drv.n]', '', '', '', '', '', '']])

rtf('Office for the Aging/HIICAP/counseling notes aug.rtf', '''
**HIICAP counseling - my notes ([coo.n])**

**Aug 6** \t[shus.n], walk-in. Part D went from $14 to $61. Medicare # [shus.mbi]. Takes [shus:med:Eliquis], [shus:med:Januvia], [shus:med:lisinopril]. Ran plan finder, she will think about it. Call her [shus.ph] after the 15th.

**Aug 6** \t[jcra.n] turning 70, has [jcra.pol] through late husband's retiree plan, wants to know if she must take Part B. DOB [jcra.dobs]. Gave booklet.

**Aug 13** \tMr & Mrs [epul.n] ([npul.f] with him). MSP application done. His SSN [epul.ssn], hers [npul.ssn]. Income 1,702 together. Mailed to TA, attn. [hag.n].

**Aug 20** \tno appts

**Aug 27** \t[mtri.n] - got a bill from ambulance $1,140. Medicaid [mtri.cin] was not billed. Called them, they will rebill.
''')

pdf('Office for the Aging/Assessments/COMPASS Lafleur.pdf', [
    '# Comprehensive assessment for aging network services', '## I. Case identification',
    [['Client name', '[lafl.fmi]', 'Birth date', '[lafl.dob]'], ['Address', '[lafl.ad2]', 'Telephone', '[lafl.ph]'], ['Soc Sec (last 4)', 'not asked', 'Medicare', '[lafl.mbi]']],
    '## II. Emergency contact', 'Son: [mafl.n], cell [mafl.ph], e-mail [mafl.em]. Second: neighbor [vol.n].',
    '## III. Health status', 'Has a doctor told you that you have: ( ) cancer   (x) [lafl:dx:macular degeneration]   (x) [lafl:dx:osteoporosis]   ( ) stroke   (x) fell in last 6 months',
    'Medications brought to the table: [lafl:med:alendronate 70 mg weekly], [lafl:med:amlodipine 5 mg], Tylenol.',
    '## IV. Informal supports', 'Son comes Sundays. He reports that he is himself out of work after [mafl:tx:back surgery].',
    'Assessor: [coo.n], 8/14/2024      Next: 2/2025'])

docx('Office for the Aging/Caregiver support group sign-in.docx', [
    '# Caregivers\' coffee hour  -  sign in', 'Library, 2nd Thursday. Facilitator [coo.n]',
    [['Print name', 'I care for', 'How to reach you'],
     ['[cber.n]', 'my mother [sber.n], [sber:dx:Alzheimer\'s]', '[cber.php]'], ['[avos.n]', 'dad ([hvos.n]) had [hvos:dx:a stroke]', '[avos.em]'],
     ['[rkow.n]', '[lkow.n] - mom - [lkow:dx:Parkinson\'s]', '[rkow.ph] evenings'], ['[epul.n]', 'wife', '[epul.ph7]'], ['[vol.n]', 'volunteer', '']]], style='Light Grid')

# ------------------------------------------------------------------ temporary assistance
xlsx('Temporary Assistance/SNAP/SNAP budget Delacorte recert.xlsx', [('worksheet', [
    ['SNAP BUDGET WORKSHEET', None, None, 'worker', '[hag.n]'], [],
    ['Case name', '[sdel.lf]', None, 'CIN', '[sdel.cin]'], ['Second adult', '[kdel.lf]', None, 'CIN', '[kdel.cin]'],
    ['Resides', '[sdel+kdel.ad]'], ['Message phone', '[sdel.phd]'], [],
    ['A. INCOME'], ['[sdel.f] - wages Northern Plywood', 1866.0], ['[kdel.f] - UIB', 812.0], ['Gross', '=B9+B10'],
    ['B. DEDUCTIONS'], ['20% earned', '=B9*0.2'], ['standard', 198], ['medical > $35: [kdel.f], [kdel:med:Humira] copay', 60], [],
    ['EBT card', '[sdel.ebt]'], ['verif. seen', "paystubs 4; [sdel.f]'s NYS license", '[sdel.dl]'],
    ['DOBs', '[sdel.f] [sdel.dobh]', '[kdel.f] [kdel.dobh]']], {1, 8, 12})])

text('Temporary Assistance/HEAP/emergency heap 01-2024.txt', '''
EMERGENCY HEAP  JAN 2024  (walk-ins & phone)          keep til audit

1) [bhat.lf]  ss [bhat.ssns]   [bhat.stc]  out of kero since Sunday, 2 grandkids. [oil.l] Oil can go today.  ph [bhat.ph7]
   APPROVED $730   auth 24-0118

2) [wbro.lf]   dob [wbro.dobs]   propane 5%.   [wbro.stc]
   needs bank stmt - brought it 1/9, NBT-type acct [wbro.acct] bal 212.40   APPROVED
   on oxygen at home ([wbro:tx:home oxygen]) so NYSEG must not cut power, see med cert

3) [tnic.lf]  (CIN [tnic.cin])  ph [tnic.phd]  heat incl in rent    DENIED, 1/10 letter sent to [tnic.ad]

4) [ksyl.lf]   furnace quit, HERR.  dob [ksyl.dobs]    ssn ends 4 digits in WMS.  cell [ksyl.ph]
   contractor = [oil.n], 315-555-0192

tally:  3 appr / 1 den
''')

docx('Temporary Assistance/Recovery/overpayment letter Nicholby.docx', [
    'Tamarack County Department of Social Services\n200 Court Street, Harlow Falls, NY 13391', 'September 4, 2024', '[tnic.fm]\n[tnic.ad2]',
    'Re: Recovery of overpaid SNAP benefits, claim 24-R-0316', 'Dear Ms. [tnic.l]:',
    'Our records show that you received $1,284.00 more in SNAP than you were entitled to from November 2023 to March 2024, because the earnings of [dcob.n], who has lived with you since October, were not counted.',
    'You may pay by money order, or we will lower your benefits by ten percent. If you pay by bank draft, we have on file the account [tnic.acct]; please tell us if it has changed.',
    'You have the right to a conference and a fair hearing.', 'Sincerely,', '[nas.n]\nSenior Examiner, Recovery Unit\n(315) 555-0181'])

pdf('Temporary Assistance/Fraud/referral to SIU 24-077.pdf', [
    '# Fraud referral  24-077', 'From: [hag.n], TA Unit 1        To: [inv.n], Special Investigations        Date: 6/21/2024',
    [['Subject', '[rmac.lfm]'], ['Aliases', '"Rod Mack"'], ['DOB / SSN', '[rmac.dob]   /   [rmac.ssn]'], ['Client says lives at', '[rmac+cyou.ad]'], ['DMV', 'license [rmac.dl], expired 2022'], ['Other person', '[cyou.lfm], DOB [cyou.dob], SSN [cyou.ssn]']],
    '## Allegation', 'Client reports a household of one. Landlord [lnd.n] states that Ms. [cyou.l] has lived there since 2021 and pays the rent from her wages at the county nursing home. School of record for her son lists the same house. Her car, a gray Equinox, was in the drive on three mornings.',
    'Debit records: Visa [rmac.card] used at Turning Point casino 11 times in May.',
    '## Disposition', '[ ] unfounded   [X] field visit   [ ] DA referral\nInvestigator initials: D.C.'])

pdf('Temporary Assistance/Fair Hearings/FH packet 8840213Q.pdf', [
    '## EVIDENCE PACKET - AGENCY', 'Fair hearing no. 8840213Q        Hearing: 9/17/2024, by telephone        ALJ: [alj.n]', 'Appellant: [xlor.fm]', 'Agency representative: [que.n]',
    '## Summary', 'Appellant, age 30, lawful permanent resident ([xlor.an]), applied for Temporary Assistance and Medicaid on 5/8/2024. She was found not to have cooperated with the employability exam. She says that she was in the hospital that day for [xlor:dx:preeclampsia] and supplied the discharge sheet (Exhibit D).',
    '---', '## Exhibit A - Application (LDSS-2921), page 1', [['LEGAL NAME', 'DATE OF BIRTH', 'SOCIAL SECURITY NUMBER'], ['[xlor.N]', '[xlor.dob]', '[xlor.ssn]'], ['HOME ADDRESS', 'PHONE', 'E-MAIL'], ['[xlor.ad2]', '[xlor.ph]', '[xlor.em]']],
    '---', '## Exhibit B - Notice of decision', '[xlor.n]\n[xlor.ad2]', 'Your application of May 8, 2024 is DENIED.',
    '---', '## Exhibit C - Case comments', '05/29 cl. called, [xlor.php], could not come, bleeding, told to go to ER. hag\n06/03 no show recorded by Employment. Denial auth. by [que.l].'], fs=10)

xlsx('Temporary Assistance/Child Support/CSMS worksheet.xlsx', [('calc', [
    ['Child support standards worksheet', '', 'A/C NO.', 'TK40112A1'], [],
    ['', 'CUSTODIAL', 'NON-CUSTODIAL'], ['Name', '[jrou.n]', '[dcob.n]'], ['SSN', '[jrou.ssn]', '[dcob.ssn]'], ['Born', '[jrou.dobx]', '[dcob.dobx]'],
    ['Address', '[jrou.ad]', '[dcob.ad]'], ['Employer', 'Kinney-type drug store', 'Cascade Paper'], ['Gross', 21840, 38110], ['FICA', '=B9*.0765', '=C9*.0765'], ['Health ins.', 'none', 'Excellus-type plan, ID [dcob.pol], covers both'],
    [], ['CHILDREN', 'DOB', 'SSN'], ['[mrou.n]', '[mrou.dobx]', '[mrou.ssn]'], ['[trou.n]', '[trou.dobx]', '[trou.ssn]'], [], ['25% for two', '=C9*.25'], ['Investigator', '[pri.n]']], {1, 3, 13})])

docx('Temporary Assistance/Burials/burial application Vosburg.docx', [
    '# Application for burial assistance', '**Section 1. The deceased',
    [['Full name', '[hvos.fm]'], ['Date of death', 'August 21, 2024'], ['Date of birth', '[hvos.dobl]'], ['SSN', '[hvos.ssn]'], ['Place of death', 'Lakeview Manor'], ['Last home', '[hvos.ad]'], ['Medicare', '[hvos.mbi]']],
    '**Section 2. Person applying', 'I, [avos.fm], am the daughter. I live at [avos.ad]. My telephone is [avos.ph] and my Social Security number is [avos.ssn].',
    '**Section 3. Resources', 'Dad had a checking account at Harlow Trust ([hvos.acct]) with $318.22 and no life insurance.',
    '**Section 4. Funeral firm', 'Quigsworth & Son, 77 Church St., Harlow Falls, (315) 555-0191. Director [fun.n]. Firm asks $3,950.',
    'Signature: [avos.n]      Worker: [hag.n]      Allowed: $2,500'], style='Table Grid')

csvf('Temporary Assistance/EBT/card replacement log.csv', [
    ['date', 'client', 'old card', 'reason', 'new card picked up by', 'ID shown'],
    ['07/01/24', '[pvin.LF]', '[pvin.ebt]', 'stolen', 'self', 'NYS non driver id [pvin:gov:618 220 947]'],
    ['07/01/24', '[jgor.LF]', '[jgor.ebt]', 'damaged', 'self', 'lic [jgor.dl]'],
    ['07/02/24', '[mbar.LF]', '[mbar.ebt]', 'lost', 'self', 'jail release, DIN [mbar:gov:21-B-1187]'],
    ['07/03/24', '[vham.LF]', '[vham.ebt]', 'skimmed, $411 gone', 'son [nham.n]', 'his lic [nham.dl]'],
    ['07/05/24', '[bhat.LF]', '[bhat.ebt]', 'lost again', 'self', 'known']], delim=';')

text('Temporary Assistance/WMS prints/inq_rfra.txt', '''
WMS  CASE COMPOSITION / INDIVIDUAL INQUIRY          09/06/24 10:11:32   USR 23HAG01
-----------------------------------------------------------------------------------
CASE NAME   [rfra.LcF]          CASE NO 000P118204    CASE TYPE 31 NPA-SNAP/MA20
ADDR        [rfra+jfra.AD]
TEL         [rfra.phn]

LN CIN       NAME                       SX DOB       SSN        RELN  MA COV
01 [rfra.cin]  [rfra.LcF]          F  [rfra.dobc]  [rfra.ssnn]  SELF  30
02 [jfra.cin]  [jfra.LcF]            M  [jfra.dobc]  [jfra.ssnn]  CHLD  01

TPHI  CARRIER 0412  POLICY [rfra.pol]  EFF 010124
ABAWD N   PREG Y EDC 011525   DISAB CD [jfra:dx:CYSTIC FIBROSIS] (LN02)
-----------------------------------------------------------------------------------
PF3=EXIT  PF8=NEXT
''')

eml('Temporary Assistance/mail/hotel list tonight.eml', '[hag.n] <shagadorn@tamarackcountydss.example>', 'Code Blue list <codeblue@tamarackcountydss.example>', 'Code Blue placements tonight', 'Fri, 12 Jan 2024 15:58:00 -0500', '''
All,

Budget Lodge tonight:
 rm 4   [wtru.n] (dob [wtru.dobs], cell [wtru.phd]) - has [wtru:dx:schizophrenia], do not put next to rm 5
 rm 5   [mbar.n] b. [mbar.dobs]
 rm 9   [bcha.n] + baby [ncha.f], both [bcha+ncha:dx:scabies], being treated with [bcha+ncha:med:permethrin]
 rm 11  [ejem.n], his email is [ejem.em], no phone
 rm 12  [jgor.n] and girlfriend [pvin.n], her phone [pvin.ph7]

[dir.n] has approved the extra rooms. Desk clerk is on till 11.
Stacy
''')

# ------------------------------------------------------------------ public health
xlsx('Public Health/Immunization/clinic 2024-08-22.xlsx', [('sign-up', [
    ['BACK TO SCHOOL SHOT CLINIC   Aug. 22, Fire Hall'], ['RN: [wha.n]', None, None, 'VFC lot log separate'],
    ['time', 'child 1', 'DOB', 'needs', 'child 2', 'DOB', 'needs', 'parent', 'phone', 'insurance #'],
    ['9:00', '[yabd.lf]', '[yabd.dobs]', '[yabd:tx:Tdap]', '[iabd.f]', '[iabd.dobs]', '[iabd:tx:MMR #2], [iabd:tx:IPV #4]', '[nabd.n]', '[nabd.phd]', 'MA [yabd.cin] / [iabd.cin]'],
    ['9:10', '[lngu.lf]', '[lngu.dobs]', '[lngu:tx:DTaP #5]', '', '', '', '[tngu.n]', '[tngu.phd]', 'none'],
    ['9:20', '[asan.lf]', '[asan.dobs]', '[asan:tx:Varicella #2]', '', '', '', '[csan.n]', '[csan.phd]', '[asan.pol]'],
    ['9:30', '[gkin.lf]', '[gkin.dobs]', '[gkin:tx:MMRV]', '', '', '', '[pkin.n]', '[pkin.phd]', '[gkin.pol]'],
    ['9:40', '[mlin.lf]', '[mlin.dobs]', '[mlin:tx:DTaP #5]', '', '', '', 'grandmother', '', 'none'],
    ['walk-ins', '[qlon.n]', '[qlon.dobs]', '[qlon:tx:HPV #1]', '', '', '', '[dlon.n]', '[dlon.phd]', ''],
    ['shots given', '=COUNTA(D4:D9)']], {1, 3})])

xlsx('Public Health/Lead/lead tracking 2024.xlsx', [('>=5', [
    ['Childhood lead cases - open', None, 'Coordinator [epi.n]'], [],
    ['LeadWeb ID', 'Child', 'birthdate', 'BLL', 'drawn', 'Guardian', 'Dwelling', 'Owner', 'Status'],
    ['[cbis:rec:LW-0088121]', '[cbis.lfm]', '[cbis.dobx]', '14 ug/dL V', '7/8', '[mbis.n] [mbis.phd]', '[cbis+mbis.ad]', '[lnd.n]', 'EBLL visit done, [cbis:dx:lead poisoning]'],
    ['[jbor:rec:LW-0088163]', '[jbor.lfm]', '[jbor.dobx]', '8 ug/dL C', '7/22', '[kbor.n] [kbor.phd]', '[jbor+kbor.ad]', 'self', 'needs venous'],
    ['[rott:rec:LW-0088170]', '[rott.lfm]', '[rott.dobx]', '47 ug/dL V', '8/1', 'foster', '', '', 'inpatient [rott:tx:chelation], [rott:med:succimer]'],
    ['[mpra:rec:LW-0087954]', '[mpra.lf]', '[mpra.dobx]', '6 ug/dL V', '6/3', '[hpra.n] [hpra.phd]', '[mpra+hpra.ad]', 'Tamarack Housing', 'closed 8/15']], {3})])

docx('Public Health/MCH/newborn visit notes.docx', [
    '**Newborn home visit',
    'Baby: [hpat.n]    Born: [hpat.dobs], 6 lb 2 oz, St. Brendan\'s    Hosp. no. [hpat.mrn]', 'Mother: [spat.n]    Age 33    Address: [spat+hpat.ad]    Cell: [spat.phd]',
    'Feeding q 2-3 h at breast. Skin: yellow to the chest. Bili 14.1 yesterday - on [hpat:tx:home phototherapy] for [hpat:dx:neonatal jaundice]. Mother tired, EPDS 13, agrees to talk with OB about [spat:dx:postpartum depression]. Taking [spat:med:labetalol 200 mg].  [nur.n], RN',
    '**Newborn home visit',
    'Baby: [zpet.n]    Born: [zpet.dobs]    Mother: [apet.n] ([apet.dobs])    Father: [tpet.n] [tpet.ph]', 'Address: [zpet+apet+tpet.ad]',
    'Failed hearing screen left ear, referred. Weight back to birth weight. Dad smokes outside; gave quitline. Mother had a [apet:tx:C-section], wound clean.  [nur.n], RN',
    '**Attempted visit', '[kgal.n] and son [ogal.n]: nobody home 8/20 and 8/22, card left in door at [kgal+ogal.stc]. Text to [kgal.phd] not answered.'])

xlsx('Public Health/TB/contacts to case 24-TB-02.xlsx', [('contacts', [
    ['CONTACT INVESTIGATION  index: [bela.n], dob [bela.dob], [bela:dx:pulmonary tuberculosis], smear 3+'], ['index lives [bela+selp+kela.ad]   started [bela:med:RIPE] 8/5'], [],
    ['#', 'Contact', 'DOB', 'Kind', 'Phone', 'TST/IGRA', 'CXR', 'Outcome'],
    [1, '[selp.lf]', '[selp.dob]', 'wife', '[selp.phd]', 'QFT +', 'normal', '[selp:dx:latent TB infection] - [selp:med:rifampin 600 mg] x 4 mo'],
    [2, '[kela.lf]', '[kela.dob]', 'daughter', '[kela.phd]', 'QFT neg', '', 'repeat 10/1'],
    [3, '[rgur.lf]', '[rgur.dob]', 'coworker', '[rgur.phd]', 'TST 14mm', 'granuloma', '[rgur:dx:LTBI]'],
    [4, '[mgur.lf]', '', "coworker's wife", 'same', 'refused', '', ''],
    [5, '[fdia.lf]', '[fdia.dob]', 'car pool', '[fdia.phd]', 'QFT +', 'pending', 'pregnant, wait'],
    [6, '[reg.n]', '', 'plant supervisor', '315-555-0194 (plant)', '', '', 'no exposure']], {1, 4})])

text('Public Health/TB/DOT log B.E. august.txt', '''
DOT LOG   Pt: [bela.n]    b. [bela.dobp]    chart [bela.mrn]   nurse [wha.l]
[bela:med:isoniazid 300 mg] / [bela:med:rifampin 600 mg] / [bela:med:pyrazinamide 1500 mg] / [bela:med:ethambutol 1200 mg]

8/5 M   watched   ok
8/6 T   watched   nausea
8/7 W   watched   ok, son drove
8/8 Th  video     ok   (he uses wife's phone, [selp.n], [selp.phd])
8/9 F   watched   LFT drawn. Medicaid [bela.cin] for lab
8/12 M  NOT HOME  called, at his brother's
8/13 T  watched
''')

csvf('Public Health/Vital Records/death cert requests.csv', [
    ['Req#', 'Decedent', 'Date of death', 'Decedent SSN', 'Decedent DOB', 'Requested by', 'Relation', 'Mail to', 'Pd by', 'Copies'],
    ['118', '[sber.n]', '8/02/2024', '[sber.ssn]', '[sber.dob]', '[cber.n]', 'daughter', '[cber.ad]', 'Visa [cber.cardn]', '5'],
    ['119', '[lkow.n]', '8/11/2024', '[lkow.ssn]', '[lkow.dob]', '[rkow.n]', 'son', '[rkow.ad]', 'check', '3'],
    ['120', '[odon.n]', '8/14/2024', '', '[odon.dob]', '[fun.n]', 'funeral director', '77 Church St, Harlow Falls', 'account', '10'],
    ['121', '[hvos.n]', '8/21/2024', '[hvos.ssn]', '[hvos.dob]', '[avos.n]', 'daughter', '[avos.ad]', 'MC/Visa [avos.cardn]', '2']])

text('Public Health/WIC/appointments 0910.html', '''
<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>WIC appointments</title><style>td{padding:3px}</style></head><body>
<h2>Clinic: HARLOW FALLS &nbsp; 09/10/2024</h2>
<table border="1">
<tr><th>Time</th><th>WIC ID</th><th>Participant</th><th>DOB</th><th>Cat</th><th>Risk</th><th>Contact</th></tr>
<tr><td>0900</td><td>[aswe:gov:204411873]</td><td>[aswe.LF]</td><td>[aswe.dobi]</td><td>BF</td><td></td><td>[aswe.phd]</td></tr>
<tr><td>0900</td><td>[eswe:gov:204411874]</td><td>[eswe.LF]</td><td>[eswe.dobi]</td><td>C2</td><td>[eswe:dx:iron deficiency anemia]</td><td>see mother</td></tr>
<tr><td>0920</td><td>[otho:gov:204398110]</td><td>[otho.LF]</td><td>[otho.dobi]</td><td>C1</td><td>[otho:dx:failure to thrive]</td><td>[gtho.n]<br>[gtho.em]</td></tr>
<tr><td>0940</td><td>[mal:gov:204420016]</td><td>[mal.LF]</td><td>[mal.dobi]</td><td>I</td><td>[mal:dx:milk protein allergy] - [mal:tx:Nutramigen]</td><td>[sal.n] [sal.phd]</td></tr>
<tr><td>1000</td><td>[lper:gov:204377641]</td><td>[lper.LF]</td><td>[lper.dobi]</td><td>C2</td><td></td><td>[cper.n] [cper.phd]</td></tr>
</table>
<p>Nutritionist: [wic.n]. Printed by front desk.</p>
</body></html>
''')

eml('Public Health/WIC/mail/formula exchange.eml', '[gtho.n] <[gtho.em]>', '[wic.n] <wic@tamarackcountydss.example>', 'Olivia formula', 'Mon, 26 Aug 2024 20:41:17 -0400', '''
Hi Alana, its Gretchen, [otho.n] mom. The store was out of the [otho:tx:PediaSure] again. She is
19 lbs. Dr [drm.l] faxed the form to you thursday. can you load it on my card, [gtho.ebt]

you can text me [gtho.ph7] or come by [gtho+otho.stc] if you have cans

G
''')

form('Public Health/Rabies/bite report 24-61.pdf', [[
    (230, 755, 'ANIMAL BITE REPORT', 13), (60, 728, 'No. 24-61'), (60, 705, 'PERSON EXPOSED'), (60, 690, 'Last  [tmey.l]'), (220, 690, 'First  [tmey.f]'), (360, 690, 'Age 56   Born [tmey.dob]'),
    (60, 675, 'Street [tmey.st]'), (60, 660, 'Town [tmey.city]'), (220, 660, 'Zip [tmey.zip]'), (360, 660, 'Tel. [tmey.ph]'),
    (60, 630, 'ANIMAL  raccoon, not captured      DATE 7/27/2024     SITE left hand'),
    (60, 605, 'OWNER (if dog/cat)   n/a'), (60, 580, 'TREATMENT  wound washed; [tmey:tx:rabies immune globulin]; [tmey:tx:vaccine day 0, 3, 7, 14]'),
    (60, 560, 'INSURANCE [tmey.pol]'), (60, 535, 'ALSO EXPOSED'), (60, 520, '[dsis.n], [dsis.dob], [dsis.phd], bare hands on the dog. [dsis:tx:PEP] started 7/29'),
    (60, 480, 'Reported by [drh.n], NP, urgent care, 315-555-0196      Taken by [epi.n]')]])

rtf('Public Health/Early Intervention/EI letter Yoderhoff.rtf', '''
**Tamarack County Public Health - Early Intervention**
200 Court Street, Harlow Falls

August 30, 2024

[lyod.n]
[lyod+wyod.ad2]

Dear Ms. [lyod.l],

[wyod.f] (born [wyod.dobl]) was found eligible on August 27 because of [wyod:dx:expressive language delay]. He will have [wyod:tx:speech therapy] twice a week and [wyod:tx:occupational therapy] once a week at your home.

We will bill your plan, member number [wyod.pol], with your consent.  Please call if the phone number we have, [lyod.ph], is not right.

[tea.n], service coordinator
(315) 555-0184
cc: [cper.n], parent advocate, [cper.em]
''')

# ------------------------------------------------------------------ finance etc.
csvf('Accounting/provider payments 0830.csv', [
    ['run', 'vendor', 'payee', 'remit street', 'city', 'zip', 'acct', 'amount', 'for'],
    ['0830', 'V0011873', '[hdun.n] / [jdun.n]', '[hdun+jdun.st]', '[hdun+jdun.city]', '[hdun+jdun.zip]', '[hdun+jdun.acct]', '1688.40', 'board [dque.n] [dque.cin]'],
    ['0830', 'V0012055', '[ptef.n]', '[ptef.st]', '[ptef.city]', '[ptef.zip]', '[ptef.acct]', '402.00', 'respite [pcum.n] [pcum.cin]'],
    ['0830', 'V0009016', 'Budget Lodge', '1 Route 8', 'Cobbs Ferry', '13398', '', '2310.00', 'rooms'],
    ['0830', 'V0012101', '[sdel.n]', '[sdel.st]', '[sdel.city]', '[sdel.zip]', '', '210.00', 'child care'],
    ['0830', 'V0000412', 'Quigsworth & Son', '77 Church St', 'Harlow Falls', '13391', '', '2500.00', 'burial'],
    ['TOTAL', '', '', '', '', '', '', '7110.40', '']], pre='')

text('Accounting/petty cash & gift cards.txt', '''
GIFT CARDS SIGNED OUT (Walmart type)         custodian: [acc.n]
7/2   2 x $25   [bly.l]   for [twic.n] clothing  (youth signs: T. Wickwire, cell [twic.phd])
7/9   1 x $50   [kow.l]   crib sheet etc for [bcha.n], [bcha.stc]
7/30  1 x $25   [osh.l]   birthday, [spel.n], turned 9 ([spel.dob])
8/14  1 x $25   VOID
''')

# ------------------------------------------------------------------ without personal data
docx('Admin/Policies/Remote work policy.docx', ['# Remote work', 'Adopted by the Board 3/12/2024. Contact: [hr.n], Personnel, ext. 4410.', '## 1 Who may work remotely', 'Staff past probation, with the approval of the unit head, up to two days a week.', '## 2 Records', 'Paper case records may not leave the building except for court and field visits.', '- Lock the screen.', '- Do not use your own e-mail for county business.', '- Report a lost laptop to [it.n] within one hour.', '## 3 Ending', 'The Department may end the arrangement on five days\' notice.'])
pdf('Office for the Aging/Meals/September menu.pdf', ['# September menu', [['Mon', 'Tue', 'Wed', 'Thu', 'Fri'], ['closed', 'Chicken & biscuit', 'Meatloaf', 'Goulash', 'Baked fish'], ['Turkey tetrazzini', 'Roast pork', 'Swiss steak', 'Quiche', 'Mac & cheese'], ['Beef stew', 'Ham', 'Chicken a la king', 'Chili', 'Tuna salad plate']], 'Milk, bread and fruit with every meal. Suggested contribution $4.00. Reserve by noon the day before: 315-555-0185.'])
docx('Admin/Minutes/Services Committee 8-13.docx', ['**HUMAN SERVICES COMMITTEE - MINUTES', 'Present: Legislators [pri.n], [com.n]; Commissioner [dir.n]; [coo.n]; [hr.n]', 'Called to order 10:02 a.m.', '1. Minutes of July approved.', '2. Commissioner reported 61 children in care, down from 66. Two caseworker vacancies remain.', '3. Resolution to accept $48,210 in Code Blue funds. Moved [pri.l], second [com.l], carried.', '4. HEAP opens November 1.', 'Adjourned 10:50.'])
xlsx('Admin/Purchasing/supply prices.xlsx', [('price list', [['Item', 'Unit', 'Vendor A', 'Vendor B'], ['Copy paper', 'case', 41.5, 39.99], ['Car seat, convertible', 'each', 89, 94.5], ['Pack & play', 'each', 64, 61.2], ['Drug test cups, 12 panel', 'box 25', 112, 108], ['Diapers size 4', 'case', 38.75, 40]], {1})])
text('Admin/on call rota Q4.txt', '''
ON-CALL ROTA  OCT - DEC       (swap only with OK from [fer.f])
wk of      children        adults        supv
10/7       [kow.l]         [pom.l]       [fer.l]
10/14      [osh.l]         [pom.l]       [ruh.l]
10/21      [bly.l]         [ruh.l]       [fer.l]
10/28      [lem.n]         [pom.n]       [ruh.l]
pager stays in the dispatch drawer.  911 center desk 315-555-0170
''')
rtf('Admin/Policies/Mileage.rtf', '''
**Mileage reimbursement**

Effective 1/1/2024 the rate is 67 cents per mile. File monthly. Trips from home to the first visit count only if longer than your commute. Claims go to [acc.n].

Parking receipts over $5 must be attached. Tolls on E-ZPass are paid by the county.
''')
text('Admin/Newsletter/summer.html', '''
<html><body><h1>The Tamarack Letter</h1><p>Summer 2024</p>
<p>Welcome to <b>[lem.n]</b>, our new intake worker, and good luck to [tea.n], who finished her degree.</p>
<ul><li>Picnic August 16, Pavilion 2, bring a dish</li><li>Blood drive in the lobby September 9</li><li>New copier codes from [it.n]</li></ul>
<p>Recipe: rhubarb crisp. 4 cups rhubarb, 1 cup sugar, 1 cup oats, 1/2 cup butter. 375 for 40 minutes.</p></body></html>
''')
csvf('Child Welfare/Foster Care/visit rooms week.csv', [['Room', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri'], ['A', 'closed', '[nas.l] 3-5', '', '[nas.l] 10-12', ''], ['B', '', '[nas.l] 3-5', 'training', '', '[bly.l] 9-10'], ['C (baby)', '', '', '[osh.l] 1-2', '', '']])
pdf('Admin/Purchasing/RFP nonsecure detention.pdf', ['# Request for proposals 2024-11', 'Nonsecure detention and respite beds', 'The County seeks proposals from licensed agencies for four beds. Proposals are due October 4, 2024 at 2:00 p.m. to the Purchasing Agent, 200 Court Street, Harlow Falls, NY 13391.', '## Scoring', [['Experience', '30'], ['Program', '40'], ['Cost', '30']], 'Questions in writing to [que.n], Deputy Commissioner, contracts@tamarackcountydss.example.'])
eml('Admin/mail/mandated reporter training.eml', '[hr.n] <personnel@tamarackcountydss.example>', 'All DSS <all@tamarackcountydss.example>', 'Mandated reporter update due 9/30', 'Mon, 09 Sep 2024 08:00:00 -0400', '''
Good morning,

The new two-hour course must be done by September 30. Print the certificate and give it to me
or to your supervisor. [fer.n] will run a group session in Room 3 on the 19th at 1 p.m.

Gwen
''')

finish()
