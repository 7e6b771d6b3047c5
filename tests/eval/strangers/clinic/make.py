"""All people, firms and numbers in this set are invented.

make.py OUT -> OUT/share/..., OUT/people.csv, OUT/exposures.csv
A small-town behavioural health clinic with a supportive housing programme, a home-visiting programme, HR and a billing desk.
Text is written with marks such as [c01.dob]; T() puts the person's value there and writes the truth for the current file.
"""
import sys, os, re, io, csv, html, random, zipfile, datetime
import docx
from docx.shared import Pt, Inches
from docx.enum.text import WD_ALIGN_PARAGRAPH
import openpyxl
from openpyxl.styles import Font, PatternFill, Alignment
from openpyxl.utils import get_column_letter
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import letter, landscape
from reportlab.lib import colors
from reportlab.lib.styles import getSampleStyleSheet, ParagraphStyle
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Table, TableStyle, PageBreak

OUT = sys.argv[1]
SHARE = os.path.join(OUT, 'share')

# ------------------------------------------------------------------ people
COMBO = [
 ("F33.1", "Major depressive disorder, recurrent, moderate", "individual therapy", "sertraline 100 mg"),
 ("F11.20", "Opioid use disorder, severe", "medication-assisted treatment", "buprenorphine-naloxone 8-2 mg"),
 ("F10.20", "Alcohol use disorder, severe", "intensive outpatient program", "naltrexone 50 mg"),
 ("F41.1", "Generalized anxiety disorder", "cognitive behavioral therapy", "buspirone 10 mg"),
 ("F43.10", "Post-traumatic stress disorder", "EMDR", "prazosin 2 mg"),
 ("F31.81", "Bipolar II disorder", "medication management", "lamotrigine 150 mg"),
 ("F20.9", "Schizophrenia", "assertive community treatment", "aripiprazole 15 mg"),
 ("F15.20", "Stimulant use disorder, severe", "contingency management", "mirtazapine 15 mg"),
 ("F25.0", "Schizoaffective disorder, bipolar type", "case management", "paliperidone 156 mg"),
 ("F43.23", "Adjustment disorder with mixed anxiety and depressed mood", "brief solution-focused therapy", "hydroxyzine 25 mg"),
 ("F12.20", "Cannabis use disorder, moderate", "motivational enhancement therapy", "gabapentin 300 mg"),
 ("F60.3", "Borderline personality disorder", "DBT skills group", "fluoxetine 20 mg"),
 ("F40.10", "Social anxiety disorder", "exposure therapy", "escitalopram 10 mg"),
]
# key|name|year of birth|combo number or -|address as (key) or -
LIST = """
c01|Dawn Marie Koskela|1987|0|-
c02|Terrence James Abernathy|1979|2|-
c03|Rosa Elena Villaseñor|1992|4|-
c04|Kyle Robert Lindqvist|1995|1|-
c05|Brenda Sue Hostetter|1966|3|-
c06|Marcus DeShawn Tolliver|1984|7|-
c07|Ashley Nicole Prentiss|1998|11|-
c08|Gerald Wayne Mattila|1957|9|-
c09|Tammy Lynn Mattila|1960|3|c08
c10|Devin Patrick O'Rourke|2001|10|-
c11|Linda Kay Szymanski|1971|0|-
c12|Jesse Allen Blackwood|1990|1|-
c13|Shauna Rae Picard|1983|5|-
c14|Cody Michael Vandermolen|1996|1|-
c15|Anthony Joseph Ferraro|1975|2|-
c16|Melissa Ann Greenleaf|1988|4|-
c17|Travis Lee Hakala|1981|1|-
c18|Hanh Thi Nguyen|1978|0|-
c19|Darnell Lewis Whitcomb|1969|2|-
c20|Crystal Jean Beaudry|1993|1|-
c21|Peter John Wojtowicz|1962|2|-
c22|Samantha Joy Ellery|2003|12|-
c23|Roy Edward Kinnunen|1954|6|-
c24|Alicia Renee Dupuis|1986|1|-
c25|Brandon Scott Mulvaney|1991|7|-
c26|Theresa Mae Oberlin|1973|3|-
c27|Nathan Cole Strickler|1999|10|-
c28|Wanda Louise Jessup|1959|0|-
c29|Omar Khalid Haddad|1985|4|-
c30|Heather Dawn Sirola|1989|1|-
c31|Phillip Dean Carmody|1970|2|-
c32|Jolene Faye Trudeau|1994|11|-
c33|Rashad Emmanuel Boykin|1997|7|-
c34|Carol Ann Niemela|1964|3|-
c35|Dustin Ray Pelkey|1982|1|-
c37|Karen Elaine Thornburg|1977|-|-
c36|Emily Grace Thornburg|2007|12|c37
c38|Raymond Luis Ocampo|1974|2|-
c39|Stephanie Lynn Varney|1980|5|-
c40|Douglas Alan Rintala|1968|2|-
c41|Keisha Monique Alford|1990|4|-
c42|Craig Steven Hutchins|1976|2|-
c43|Laura Beth Hutchins|1978|3|c42
c44|Tyler James Skoglund|2000|10|-
c45|Maureen Patricia Delaney|1955|0|-
c46|Ivan Petrovich Sokolov|1967|2|-
c47|Bonnie Jo Rasmussen|1972|3|-
c48|Eddie Ramon Castaneda|1988|7|-
h01|Walter Lee Grimsby|1958|6|-
h02|Latoya Denise Marsh|1985|4|-
h03|Isaiah Jamal Marsh|2012|-|h02
h04|Nevaeh Simone Marsh|2016|-|h02
h05|Rodney Paul Kesti|1963|2|-
h06|Charlene Ruth Bellamy|1961|8|-
h07|Victor Manuel Arroyo|1979|2|-
h08|Yolanda Iris Arroyo|1982|0|h07
h09|Mateo Luis Arroyo|2014|-|h07
h10|Dennis Earl Fournier|1956|2|-
h11|Tonya Michelle Redfern|1987|1|-
h12|Lester Boyd Aldrich|1951|6|-
h13|Misty Lorraine Carrigan|1990|7|-
h14|Jerome Anthony Pruitt|1977|8|-
h15|Gloria Jean Saari|1953|5|-
h16|Kenneth Ray Dombrowski|1965|2|-
h17|Amber Leigh Wolfe|1996|4|-
h18|Clarence Otis Banning|1949|6|-
m01|Kayla Brooke Hendrickson|2004|-|-
m02|Destiny Marie Fontaine|2002|-|-
m03|Maria Guadalupe Cervantes|2000|-|-
m04|Brianna Lee Tapio|2005|-|-
m05|Jasmine Tiana Rowe|1999|-|-
m06|Hailey Ann Bergstrom|2003|-|-
m07|Savannah Jo Lahti|2001|-|-
m08|Morgan Elizabeth Crane|2004|-|-
m09|Alexis Paige Dufresne|2002|-|-
m10|Tiffany Rose Manning|1998|-|-
m11|Zoe Katherine Ahlgren|2006|-|-
b01|Oliver James Hendrickson|2023|-|m01
b02|Aria Rose Fontaine|2023|-|m02
b03|Luis Angel Cervantes|2022|-|m03
b04|Everett Lee Tapio|2023|-|m04
b05|Amiyah Grace Rowe|2022|-|m05
b06|Wyatt Steven Bergstrom|2023|-|m06
b07|Nora Jean Lahti|2023|-|m07
b08|Elsie June Lahti|2023|-|m07
b09|Theodore Finn Crane|2022|-|m08
b10|Hazel Ivy Dufresne|2023|-|m09
p01|Cole Matthew Rautio|2000|-|m01
s01|Janet Marie Pellinen|1970|-|-
s02|Robert Allen Kruse|1982|-|-
s03|Denise Carol Maki|1975|-|-
s04|Luis Fernando Ortega|1990|-|-
s05|Heidi Lynn Saarinen|1986|-|-
s06|Michael Thomas Quade|1979|-|-
s07|Patricia Anne Lamoreaux|1964|-|-
s08|Joshua David Engstrom|1993|-|-
s09|Tiana Rochelle Bivens|1995|-|-
s10|Gregory Paul Hintz|1968|-|-
s11|Sandra Kay Erickson|1961|-|-
s12|Andrew Philip Novak|1988|-|-
s13|Megan Claire Tousignant|1991|-|-
s14|Fatima Zahra Benali|1994|-|-
e01|Eileen Koskela|1959|-|-
e02|Tom Pellinen|1968|-|s01
e03|Sarah Kruse|1984|-|s02
e04|Bill Maki|1972|-|s03
e05|Carmen Ortega|1966|-|-
e06|Erik Saarinen|1985|-|s05
e07|Julie Quade|1980|-|s06
e08|Norm Lamoreaux|1962|-|s07
e09|Beth Engstrom|1965|-|-
e10|Sharon Grimsby|1955|-|-
e11|Paul Szymanski|1969|-|c11
e12|Ruth Tapio|1958|-|-
u01|Elaine Forsythe|1965|-|-
u02|Mark Hollenbeck|1965|-|-
u03|Priya Raman|1965|-|-
u04|Dale Vertin|1965|-|-
u05|Nancy Oswald|1965|-|-
u06|Christine Labine|1965|-|-
u07|Kevin Sturdevant|1965|-|-
u08|Angela Moffett|1965|-|-
u09|Ruth Ann Kemppainen|1965|-|-
u10|Gary Stenlund|1965|-|-
u11|Harold Brandt|1965|-|-
u12|Lisa Pomeroy|1965|-|-
u13|Jonathan Weisz|1965|-|-
u14|Samir Patel|1965|-|-
u15|Monica Reyes-Lund|1965|-|-
u16|Todd Fenske|1965|-|-
u17|Sheila Vance|1965|-|-
u18|Ben Carlin|1965|-|-
u20|Joyce Tervo|1965|-|-
u21|Barb Nystrom|1965|-|-
u22|Wes Garland|1965|-|-
u23|Donna Petrelli|1965|-|-
u24|Eric Solberg|1965|-|-
u25|Kimberly Ashe|1965|-|-
u26|Vince Talarico|1965|-|-
u27|Rob Amundson|1965|-|-
u28|Helen Abernathy|1965|-|-
u29|Jack Lindqvist|1965|-|-
u30|Shelly Blackwood|1965|-|-
u31|Dwight Prentiss|1965|-|-
u32|Marlene Kinnunen|1965|-|-
u33|Steve Bergstrom|1965|-|-
u34|Cathy Rowe|1965|-|-
u35|William Haugen|1965|-|-
u36|Tracy Malone|1965|-|-
u37|Gwen Ostrander|1965|-|-
u38|Neil Pagel|1965|-|-
"""
STREETS = ["Birch St", "Quincy St", "Agate Ave", "N Lake Rd", "County Rd 519", "Third St", "Mill Pond Ln", "Hemlock Dr", "W Ridge St", "Cemetery Rd",
           "Superior Ave", "Tamarack Ct", "Oak St", "E Division St", "Shaft House Rd", "Spruce St", "Pioneer Trail", "Depot St", "Fourth Ave", "Larch Ln"]
TOWNS = [("Alder Falls", "49871"), ("Alder Falls", "49871"), ("Alder Falls", "49871"), ("Copper Bay", "49868"), ("Pine Crossing", "49877"), ("Trout Landing", "49863")]

def luhn(body):
    s = 0
    for i, ch in enumerate(reversed(body)):
        d = int(ch)
        if i % 2 == 0:
            d *= 2
            if d > 9: d -= 9
        s += d
    return body + str((10 - s % 10) % 10)

def aba(body8):
    w = [3, 7, 1] * 3
    s = sum(int(a) * b for a, b in zip(body8, w))
    return body8 + str((10 - s % 10) % 10)

P, ORDER, seen = {}, [], set()
def uniq(make):
    while True:
        v = make()
        if v not in seen:
            seen.add(v); return v

for line in LIST.strip().splitlines():
    key, name, year, combo, home = line.split('|')
    r = random.Random('clinic-' + key)
    parts = name.split()
    if name == 'Ruth Ann Kemppainen': parts = ['Ruth Ann', 'Kemppainen']
    first, last = parts[0], parts[-1]
    mid = parts[1] if len(parts) > 2 else ''
    p = dict(key=key, name=name, first=first, mid=mid, last=last)
    year = int(year)
    p['bd'] = uniq(lambda: datetime.date(year, r.randint(1, 12) if year < 2023 else r.randint(1, 9), r.randint(1, 28)))
    p['ssn'] = uniq(lambda: '%03d-%02d-%04d' % (r.choice([362, 364, 367, 369, 371, 374, 376, 379, 381, 384, 386, 389, 395, 469, 477, 327]), r.randint(11, 99), r.randint(1001, 9998)))
    p['dl'] = uniq(lambda: '%s %03d %03d %03d %03d' % (last[0], r.randint(100, 699), r.randint(100, 999), r.randint(100, 999), r.randint(100, 999)))
    p['gid'] = uniq(lambda: '%s %03d %03d %03d %03d' % (last[0], r.randint(100, 699), r.randint(100, 999), r.randint(100, 999), r.randint(100, 999)))
    p['pass'] = uniq(lambda: str(r.randint(501000000, 589999999)))
    p['bank'] = uniq(lambda: str(r.randint(10**7 * 2, 10**r.choice([8, 9, 10, 11]) * 9)))
    p['card'] = uniq(lambda: luhn(r.choice(['4147', '4462', '5291', '5424', '4008']) + '%011d' % r.randint(10**9, 10**11 - 1)))
    kind = r.randint(0, 3)
    p['ins'] = uniq(lambda: ['%010d' % r.randint(10**7, 9 * 10**7), 'XYP%09d' % r.randint(10**8, 9 * 10**8), 'UPH' + '%08d' % r.randint(10**7, 9 * 10**7) + '-01', '00%08d' % r.randint(10**7, 9 * 10**7)][kind])
    p['payer'] = ['Medicaid', 'BlueNorth PPO', 'Superior Lakes Health Plan', 'Medicaid'][kind] if kind != 1 else 'BlueNorth PPO'
    p['mrn'] = uniq(lambda: ('HH-%04d' if key[0] == 'h' else 'FS%05d' if key[0] in 'mb' else '1%05d') % r.randint(1000, 9999))
    p['ph10'] = uniq(lambda: r.choice(['906', '906', '906', '906', '715', '989', '231']) + '555' + '%04d' % r.randint(2000, 9899))
    f = re.sub('[^a-z]', '', first.lower()); l = last.lower().replace('ñ', 'n').replace("'", '')
    p['em'] = r.choice([f + '.' + l + '%02d' % (year % 100), f[0] + l + '_af', l + f[:3] + str(r.randint(10, 99)) + 'up', f + l[:4] + str(r.randint(100, 999))]) + '@' + r.choice(['gmail.com', 'yahoo.com', 'outlook.com', 'uplakesmail.net', 'gmail.com', 'icloud.com'])
    if combo != '-':
        p['dxc'], p['dx'], p['tx'], p['med'] = COMBO[int(combo)]
    if home != '-':
        for f in ('street', 'city', 'zip'): p[f] = P[home][f]
        if key[0] in 'b' or key in ('h03', 'h04', 'h09', 'c36'): p['ph10'] = P[home]['ph10']
    else:
        p['street'] = uniq(lambda: '%d %s' % (r.randint(101, 2899), r.choice(STREETS)) + r.choice(['', '', '', ', Apt %d' % r.randint(1, 14), ', Lot %d' % r.randint(2, 48)]))
        p['city'], p['zip'] = r.choice(TOWNS)
    P[key] = p; ORDER.append(key)

# ------------------------------------------------------------------ truth
CUR = None
VALS, NAMES, NPARTS, APARTS, STANDS, FILES = {}, {}, {}, {}, set(), []
ELEM = dict(dob='date_of_birth', ssn='ssn', dl='drivers_licence', gid='government_id', **{'pass': 'passport'}, bank='bank_account', card='card', ins='health_insurance',
            dx='diagnosis', tx='treatment', med='medication', mrn='record_number', addr='address', ph='phone', em='email')

def put(key, element, value):
    d = VALS.setdefault((key, CUR), [])
    if (element, value) not in d: d.append((element, value))

def one(key, field, inline):
    p = P[key]; b = p['bd']; STANDS.add(key)
    nm = {'n': f"{p['first']} {p['last']}", 'nm': p['name'], 'ni': f"{p['first']} {p['mid'][:1]}. {p['last']}" if p['mid'] else p['name'],
          'lf': f"{p['last']}, {p['first']}", 'lfi': f"{p['last']}, {p['first']} {p['mid'][:1]}" if p['mid'] else f"{p['last']}, {p['first']}",
          'lfm': f"{p['last']}, {p['first']} {p['mid']}".strip(), 'init': f"{p['first'][0]}. {p['last']}"}
    for k in list(nm): nm[k + 'U'] = nm[k].upper()
    if field in nm:
        NAMES.setdefault((key, CUR), []).append(nm[field]); return nm[field]
    half = {'first': ('f', p['first']), 'last': ('l', p['last']), 'mid': ('m', p['mid']), 'mi': ('m', p['mid'][:1]), 'FU': ('f', p['first'].upper()),
            'LU': ('l', p['last'].upper()), 'MU': ('m', p['mid'][:1].upper())}
    if field in half:
        a, v = half[field]
        if v: NPARTS.setdefault((key, CUR), {})[a] = v
        return v
    area = {'street': ('s', p['street']), 'STU': ('s', p['street'].replace(',', '').upper()), 'city': ('c', p['city']), 'CIU': ('c', p['city'].upper()), 'zip': ('z', p['zip']),
            'csz': ('z2', f"{p['city']}, MI {p['zip']}")}
    if field in area and not inline:
        a, v = area[field]; APARTS.setdefault((key, CUR), {})[a] = v; return v
    d = p['ph10']
    vals = {'dob': b.strftime('%m/%d/%Y'), 'dob2': f'{b.month}/{b.day}/{b:%y}', 'dob3': f'{b.month}-{b.day}-{b.year}', 'dobiso': b.isoformat(), 'doblong': f'{b:%B} {b.day}, {b.year}',
            'dobd': b.strftime('%d-%b-%Y'), 'dobraw': b.strftime('%Y%m%d'), 'dobdot': b.strftime('%m.%d.%Y'),
            'ssn': p['ssn'], 'ssn9': p['ssn'].replace('-', ''), 'ssnsp': p['ssn'].replace('-', ' '), 'dl': p['dl'], 'dlx': p['dl'].replace(' ', ''), 'dld': p['dl'].replace(' ', '-'),
            'gid': p['gid'], 'gidx': p['gid'].replace(' ', ''), 'pass': p['pass'], 'bank': p['bank'], 'card': p['card'], 'cards': ' '.join(p['card'][i:i + 4] for i in (0, 4, 8, 12)),
            'cardd': '-'.join(p['card'][i:i + 4] for i in (0, 4, 8, 12)), 'ins': p['ins'], 'mrn': p['mrn'], 'addr': f"{p['street']}, {p['city']}, MI {p['zip']}",
            'ph': f'({d[:3]}) {d[3:6]}-{d[6:]}', 'ph2': f'{d[:3]}-{d[3:6]}-{d[6:]}', 'ph3': f'{d[:3]}.{d[3:6]}.{d[6:]}', 'ph10': d, 'ph7': f'{d[3:6]}-{d[6:]}', 'em': p['em']}
    for k in ('dx', 'dxc', 'tx', 'med'):
        if k in p: vals[k] = p[k]
    if 'dxc' in p: vals['dxe'] = p['dxc'].replace('.', ''); vals['dxb'] = p['dxc'] + ' ' + p['dx']
    v = inline if inline else vals[field]
    base = next(e for e in sorted(ELEM, key=len, reverse=True) if field.startswith(e))
    put(key, ELEM[base], v)
    return v

MARK = re.compile(r"\[([a-z]\d\d)\.(\w+)(?:=([^\]]*))?\](?:\|([<>])(\d\d))?")
def T(s):
    if not isinstance(s, str): return s
    def sub(m):
        v = one(m[1], m[2], m[3])
        if m[4]: v = v.ljust(int(m[5])) if m[4] == '<' else v.rjust(int(m[5]))
        return v
    s = MARK.sub(sub, s)
    assert not re.search(r'\[[a-z]?\d{0,2}\.\w', s), s
    return s
def X(k, s):            # the same line for person k: [.dob] -> [k.dob]
    return s.replace('[.', '[' + k + '.')
def payer(k): return P[k]['payer']

# ------------------------------------------------------------------ writers
def path(name):
    global CUR
    CUR = name; assert name not in FILES; FILES.append(name)
    full = os.path.join(SHARE, name); os.makedirs(os.path.dirname(full), exist_ok=True)
    return full
def save(name, data):
    with open(os.path.join(SHARE, name), 'wb') as f: f.write(data)
def fixzip(data):
    src, out = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as z:
        for i in src.infolist():
            b = src.read(i.filename)
            if i.filename == 'docProps/core.xml':
                b = re.sub(rb'(<dcterms:(?:created|modified)[^>]*>)[^<]*', rb'\g<1>2024-03-01T09:00:00Z', b)
            zi = zipfile.ZipInfo(i.filename, (2024, 3, 1, 9, 0, 0)); zi.compress_type = zipfile.ZIP_DEFLATED; zi.external_attr = 0o644 << 16
            z.writestr(zi, b)
    return out.getvalue()
def text(name, s, enc='utf-8', nl='\n'):
    path(name); save(name, T(s.strip('\n') + '\n').replace('\n', nl).encode(enc))
def csvf(name, rows, delim=',', pre='', quoting=csv.QUOTE_MINIMAL):
    path(name); b = io.StringIO(); b.write(T(pre)); w = csv.writer(b, delimiter=delim, lineterminator='\r\n', quoting=quoting)
    for r in rows: w.writerow([T(c) for c in r])
    save(name, b.getvalue().encode('utf-8'))
def rtf(name, s):
    """lines; '# ' heading, '* ' bold line, else text"""
    path(name); o = [r'{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Calibri;}{\f1 Arial;}}\fs22']
    def esc(t):
        t = T(t).replace('\\', r'\\').replace('{', r'\{').replace('}', r'\}')
        return ''.join(c if ord(c) < 128 else "\\'%02x" % c.encode('cp1252')[0] for c in t).replace('\t', r'\tab ')
    for l in s.strip('\n').split('\n'):
        if l.startswith('# '): o.append(r'{\f1\b\fs28 ' + esc(l[2:]) + r'}\par')
        elif l.startswith('* '): o.append(r'{\b ' + esc(l[2:]) + r'}\par')
        else: o.append(esc(l) + r'\par')
    save(name, ('\r\n'.join(o) + '\r\n}').encode('ascii'))
def htmlf(name, s):
    path(name); save(name, T(s.strip('\n') + '\n').encode('utf-8'))
def eml(name, head, body, htmlbody=None, attach=None):
    path(name)
    from email.message import EmailMessage
    from email.policy import SMTP
    m = EmailMessage(policy=SMTP)
    for k, v in head: m[k] = T(v)
    m.set_content(T(body.strip('\n') + '\n'), cte='quoted-printable')
    n = 'b%08x' % (sum(name.encode()) * 7919)
    if htmlbody: m.add_alternative(T(htmlbody), subtype='html', cte='quoted-printable')
    if attach: m.add_attachment(T(attach[1]).encode('utf-8'), maintype='text', subtype='csv', filename=attach[0])
    if m.is_multipart(): m.set_boundary('----=_' + n)
    save(name, m.as_bytes())

class D:
    def __init__(s, name, font='Calibri', size=11):
        path(name); s.name = name; s.d = docx.Document(); st = s.d.styles['Normal']; st.font.name = font; st.font.size = Pt(size)
        c = s.d.core_properties; c.author = 'office'; c.last_modified_by = 'office'; c.title = ''
    def h(s, t, lvl=1): s.d.add_heading(T(t), lvl); return s
    def p(s, t, style=None, bold=False, center=False):
        q = s.d.add_paragraph(style=style)
        for i, part in enumerate(re.split(r'\*\*', T(t))):
            run = q.add_run(part); run.bold = bool(bold or i % 2)
        if center: q.alignment = WD_ALIGN_PARAGRAPH.CENTER
        return s
    def ps(s, block, style=None):
        for l in block.strip('\n').split('\n'): s.p(l, style)
        return s
    def t(s, rows, style='Table Grid', head=False, widths=None):
        n = max(len(r) for r in rows); t = s.d.add_table(rows=0, cols=n); t.style = style
        for i, r in enumerate(rows):
            cells = t.add_row().cells
            for j, c in enumerate(r):
                cells[j].text = ''; run = cells[j].paragraphs[0].add_run(T(str(c)))
                run.bold = head and i == 0
            if len(r) == 1 and n > 1: cells[0].merge(cells[-1])
        if widths:
            for row in t.rows:
                for c, w in zip(row.cells, widths): c.width = Inches(w)
        s.d.add_paragraph(); return s
    def header(s, t): s.d.sections[0].header.paragraphs[0].text = T(t); return s
    def footer(s, t): s.d.sections[0].footer.paragraphs[0].text = T(t); return s
    def br(s): s.d.add_page_break(); return s
    def save(s):
        b = io.BytesIO(); s.d.save(b); save(s.name, fixzip(b.getvalue()))

def xlsx(name, sheets):
    """sheets: (title, rows, header row index or None)"""
    path(name); wb = openpyxl.Workbook(); wb.remove(wb.active); wb.properties.creator = 'office'
    for title, rows, hi in sheets:
        ws = wb.create_sheet(title); wid = {}
        for i, r in enumerate(rows, 1):
            for j, c in enumerate(r, 1):
                if c is None or c == '': continue
                num = isinstance(c, tuple)
                if num:
                    v = T(c[1]); v = int(v) if c[0] == 'int' else datetime.datetime.strptime(v, '%Y-%m-%d')
                else: v = T(c)
                cell = ws.cell(i, j, v)
                if num and c[0] == 'date': cell.number_format = 'yyyy-mm-dd'
                if num and c[0] == 'int': cell.number_format = '0'
                if isinstance(v, float): cell.number_format = '#,##0.00'
                if hi == i: cell.font = Font(bold=True); cell.fill = PatternFill('solid', fgColor='DDE6EE')
                elif hi and i < hi and j == 1: cell.font = Font(bold=True, size=13 if i == 1 else 11)
                if not hi or i >= hi: wid[j] = max(wid.get(j, 8), min(len(str(v)) + 2, 48))
        for j, w in wid.items(): ws.column_dimensions[get_column_letter(j)].width = w
        if hi: ws.freeze_panes = ws.cell(hi + 1, 1)
    b = io.BytesIO(); wb.save(b); save(name, fixzip(b.getvalue()))

SS = getSampleStyleSheet()
SMALL = ParagraphStyle('small', parent=SS['Normal'], fontSize=8.5, leading=10.5)
def pdf(name, story, page=letter, margin=54):
    full = path(name); out = []
    for it in story:
        if isinstance(it, str):
            st = SS['Normal']
            if it.startswith('# '): st, it = SS['Heading1'], it[2:]
            elif it.startswith('## '): st, it = SS['Heading3'], it[3:]
            elif it.startswith('~ '): st, it = SMALL, it[2:]
            t = html.escape(T(it), quote=False)
            t = re.sub(r'\*\*(.+?)\*\*', r'<b>\1</b>', t).replace('\n', '<br/>')
            out += [Paragraph(t, st), Spacer(1, 4)]
        elif isinstance(it, dict):
            rows = [[T(c) for c in r] for r in it['rows']]
            t = Table(rows, colWidths=it.get('w'), hAlign='LEFT')
            sty = [('FONTSIZE', (0, 0), (-1, -1), it.get('fs', 9)), ('VALIGN', (0, 0), (-1, -1), 'TOP')]
            if it.get('grid', True): sty.append(('GRID', (0, 0), (-1, -1), .4, colors.grey))
            if it.get('head'): sty += [('FONTNAME', (0, 0), (-1, 0), 'Helvetica-Bold'), ('BACKGROUND', (0, 0), (-1, 0), colors.HexColor('#e8eef2'))]
            if it.get('lab'): sty.append(('FONTNAME', (0, 0), (0, -1), 'Helvetica-Bold'))
            t.setStyle(TableStyle(sty)); out += [t, Spacer(1, 8)]
        else: out.append(it)
    SimpleDocTemplate(full, pagesize=page, leftMargin=margin, rightMargin=margin, topMargin=margin, bottomMargin=margin, invariant=1, title='', author='').build(out)
class C:
    """page drawn by hand"""
    def __init__(s, name, page=letter):
        s.c = canvas.Canvas(path(name), pagesize=page, invariant=1); s.W, s.H = page
    def t(s, x, y, txt, size=10, bold=False, font='Helvetica'):
        s.c.setFont(font + ('-Bold' if bold else '-Roman' if font == 'Times' else ''), size); s.c.drawString(x, s.H - y, T(txt)); return s
    def box(s, x, y, w, h, label, val, size=10):      # label small on top, value beneath
        s.c.rect(x, s.H - y - h, w, h); s.t(x + 3, y + 8, label, 6.5); s.t(x + 5, y + h - 6, val, size); return s
    def line(s, x, y, x2): s.c.line(x, s.H - y, x2, s.H - y); return s
    def page(s): s.c.showPage(); return s
    def save(s): s.c.save()

ORG = 'Alder Falls Community Wellness Center'
OADDR = '310 Quincy St, Alder Falls, MI 49871'
OPH = '(906) 555-0100'

# ================================================================== CLINICAL
# 1 intake form, labels and values side by side
d = D('Clinical/Intake/Intake Koskela D 2024-01.docx')
d.p(ORG, bold=True, center=True).p(OADDR + '  |  ' + OPH, center=True).h('Adult Intake – Outpatient', 2)
d.t([['Client name', '[c01.nm]', 'Chart #', '[c01.mrn]'], ['Date of birth', '[c01.dob]', 'Social Security No.', '[c01.ssn]'],
     ['Street', '[c01.street]', 'City / State / ZIP', '[c01.csz]'], ['Cell', '[c01.ph]', 'E-mail', '[c01.em]'],
     ['Insurance', payer('c01'), 'Member ID', '[c01.ins]'], ['Preferred pronoun', 'she/her', 'Veteran?', 'No'],
     ['Emergency contact', '[e01.n] (mother)', 'Contact phone', '[e01.ph]']])
d.p('**Presenting problem:** Low mood since separation last summer, sleeping 3–4 hrs, crying at work. PCP Dr. [u35.n] started [c01.med=sertraline 50 mg] in November without much benefit.')
d.p('**Provisional diagnosis:** [c01.dxb]').p('**Plan:** weekly [c01.tx] with [u03.n], LPC; psychiatric consult with Dr. [u01.n].')
d.p('Signed consent to treat: ☒ yes  ☐ no      Intake worker: [u20.n]').footer('AFCWC Form 101 rev. 6/22').save()

# 2 biopsychosocial, running text
pdf('Clinical/Intake/SUD assessment - Abernathy.pdf', ['# Substance Use Disorder Assessment', '**Confidential – 42 CFR Part 2**',
 'Assessor: [u04.n], CADC      Date of service: February 6, 2024      Length: 90 min',
 '[c02.nm] is a [c02.tx=court-ordered outpatient] referral, born [c02.doblong], living at [c02.addr]. He was referred by his probation officer, [u12.n] of the Alder County District Court, after a second OWI. He drove himself to the first appointment using a restricted licence ([c02.dl]) and can be reached at [c02.ph2].',
 '## History', 'Mr. [c02.last] reports first drink at age 13 and daily drinking from his mid twenties, currently "a twelve pack, more on weekends." He has been through [c02.tx=detox] twice (2016, 2021). His mother, [u28.n], with whom he lived until last fall, drove him to the hospital in 2021 after a seizure. He was told then that he had [c02.dx=alcoholic hepatitis] and has not followed up.',
 '## Mental status', 'Oriented, cooperative, mildly anxious. No SI/HI. PHQ-9 = 11, GAD-7 = 9.',
 '## Impression', '[c02.dxc] [c02.dx]; rule out depressive disorder.', '## Recommendation',
 'ASAM Level 2.1. Start [c02.tx=intensive outpatient program], nine hours a week, evening track. Dr. [u01.last] to see him about [c02.med].',
 'Electronically signed [u04.n] 02/06/2024 4:41 PM'])

# 3 hand log
text('Clinical/Intake/walk-ins march.txt', """
WALK INS + CALL BACKS MARCH          (front desk - joyce)
*** please initial when you called them back ***

3/1  [c10.n] [c10.ph7] wants [c10.tx=weed class] for court, bring paperwork        DV called 3/4
3/1  [c22.n], student, [c22.dx=panic attacks] at school. cell [c22.ph3]. ok to leave msg
3/4  lady for husband - [c47.n] [c47.ph2] - husband has to make the call himself, told her
     she also wants somebody for herself, "nerves", on [c47.med=Xanax] from Dr [u35.last]
3/5  [c25.n] no phone right now, staying at [c25.street] with a buddy. [c25.dx=meth], 11 days clean. says he was
     in [c25.tx=residential rehab in Marquette] last year
3/7  [c27.first] [c27.last] dob [c27.dob2]  mom called, over 18 so told her HIPAA. he called back himself [c27.ph10]
3/7  [c33.lf] - [c33.ph] - ER discharge, needs 7 day f/u, [c33.dx=suicidal ideation]
3/11 NO SHOW x2 [c44.n], called [c44.ph2], mailbox full
3/12 [c45.n] (widow, 68) [c45.ph] her priest told her to come. has BCBS + medicare, will bring cards
3/14 copier guy. not a client lol
3/15 [c32.n] wants to switch from [u02.last] to a woman. in [c32.tx]. [c32.ph2]
3/18 closed early snow
3/20 [c48.n] PO says UA by friday. 989 number?? [c48.ph3]
3/22 nobody
3/25 [c31.n] & wife, wants couples. gave packet. wife didnt give name. his email [c31.em]
""")

# 4 DAP notes with name in page header
d = D('Clinical/Progress notes/Villasenor R - DAP notes Q1.docx', 'Arial', 10)
d.header('[c03.lfi]   DOB [c03.dobdot]   MRN [c03.mrn]')
d.h('Progress notes (DAP)', 1)
for date, a, b, c in [
  ('01/09/2024', 'Client arrived on time. Reports nightmares 4x/week about the accident; avoids Hwy 41. Husband supportive.', 'Symptoms consistent with [c03.dx=PTSD]. Mood anxious, affect restricted.', 'Begin [c03.tx] phase 2, resourcing. RTC 1 wk.'),
  ('01/16/2024', 'Rosa slept better after Dr. [u01.last] raised [c03.med=prazosin to 2 mg at bedtime].', 'Good window of tolerance. SUDS 7 to 5.', 'Continue. Homework: container exercise.'),
  ('02/13/2024', 'Cancelled 2 sessions, child had flu. PCL-5 down from 51 to 38.', 'Progress toward goal 1.', 'Continue weekly; discuss return to driving.')]:
    d.p('**%s**   53 min   90837' % date).p('**D:** ' + a).p('**A:** ' + b).p('**P:** ' + c).p('[u03.n], LPC')
d.save()

# 5 group roster with title above and attendance
ks = 'c02 c15 c19 c21 c31 c38 c40 c42 c46 h05'.split()
rows = [['IOP EVENING TRACK – GROUP ROSTER'], ['Facilitator: [u04.n], CADC    Room 4    Mon/Wed/Thu 5:30–8:30'], [],
        ['#', 'Client', 'Chart', 'Birthdate', 'Primary dx', 'Payer / ID', '3/4', '3/6', '3/7', '3/11', 'Total']]
for i, k in enumerate(ks, 1):
    att = ['x', 'x' if i % 3 else 'A', 'x', 'A' if i % 4 == 0 else 'x']
    rows.append([i, X(k, '[.lf]'), X(k, '[.mrn]'), X(k, '[.dob]'), X(k, '[.dxc]'), payer(k) + X(k, ' [.ins]'), *att, att.count('x')])
rows += [[], ['', 'Total attendances', '', '', '', '', '', '', '', '', 35], ['A = absent  x = present. Do not post.']]
xlsx('Clinical/Groups/IOP roster March 2024.xlsx', [('March', rows, 4), ('Notes', [['3/7 [c19.first] W. left early, dizzy. BP 168/98 per [u05.n] RN.'], ['[c40.lf] – on [c40.med=Antabuse], remind no mouthwash']], None)])

# 6 dosing log export
ks = 'c04 c12 c14 c17 c20 c24 c30 c35 h11'.split()
rows = [['PT_ID', 'PT_LAST', 'PT_FIRST', 'PT_DOB', 'RX', 'QTY', 'DISP_DT', 'WITNESS', 'UDS']]
for i, k in enumerate(ks):
    rows.append([X(k, '[.mrn]'), X(k, '[.LU]'), X(k, '[.FU]'), X(k, '[.dobiso]'), X(k, ['[.med]', '[.med=buprenorphine-naloxone 4-1 mg]', '[.med=Sublocade 300 mg inj]'][i % 3]), [14, 28, 1][i % 3], '2024-03-%02d' % (5 + i), 'NOSWALD', ['NEG', 'POS-THC', 'NEG'][i % 3]])
csvf('Clinical/MAT/mat_dispense_202403.csv', rows)

# 7 treatment plan, boxes with labels on top
c = C('Clinical/Treatment plans/TxPlan_Greenleaf_M.pdf')
c.t(50, 50, 'INDIVIDUALIZED TREATMENT PLAN', 14, True).t(50, 66, ORG, 9)
c.box(50, 80, 250, 32, 'CLIENT (LAST, FIRST MI)', '[c16.lfi]').box(300, 80, 120, 32, 'DOB', '[c16.dob]').box(420, 80, 140, 32, 'RECORD NO.', '[c16.mrn]')
c.box(50, 112, 370, 32, 'ADDRESS', '[c16.addr]', 9).box(420, 112, 140, 32, 'PHONE', '[c16.ph]')
c.box(50, 144, 510, 32, 'DIAGNOSIS (ICD-10)', '[c16.dxc]  [c16.dx]').box(50, 176, 510, 32, 'SECONDARY', '[c16.dx=Panic disorder]')
c.box(50, 208, 255, 32, 'MODALITY / FREQUENCY', '[c16.tx] weekly').box(305, 208, 255, 32, 'CURRENT MEDICATION', '[c16.med] HS')
y = 262
for l in ['Goal 1: I want to sleep through the night.', '   Objective: reduce nightmares from 5/wk to 1/wk by 08/01/2024.', 'Goal 2: Go back to work at the bakery part time.', '   Objective: complete 2 hours vocational counseling per month.']:
    c.t(50, y, l); y += 16
c.line(50, 400, 280).t(50, 412, 'Client signature', 7).line(320, 400, 560).t(320, 412, 'Therapist: [u02.n], LMSW', 7)
c.save()

# 8 discharge summary
d = D('Clinical/Discharges/DC summary - Tolliver.docx', 'Times New Roman', 12)
d.h('DISCHARGE SUMMARY', 0)
d.p('NAME: [c06.nm]\nD.O.B.: [c06.dob3]\nADMITTED: 9-12-2023      DISCHARGED: 3-1-2024\nREASON: Completed')
d.p('Mr. [c06.last] was admitted with [c06.dx=methamphetamine use disorder] and [c06.dx=hepatitis C, untreated]. He completed 22 weeks of [c06.tx] with 41 of 44 negative screens and took [c06.med] for sleep throughout.')
d.p('Aftercare: alumni group Tuesdays, sponsor in place, GI referral to Portage Valley Clinic (ordering provider Dr. [u35.n]). He will be living with family at [c06.addr]; forwarding phone [c06.ph3].')
d.p('[u02.n], LMSW').p('cc: [u12.n], Alder County District Court Probation').save()

# 9 release of information, couple
d = D('Clinical/Releases/ROI Mattila couple.docx')
d.p('AUTHORIZATION TO RELEASE / EXCHANGE INFORMATION', bold=True, center=True)
d.p('We, [c08.n] (born [c08.dob]) and [c09.n] (born [c09.dob]), both of [c08.addr=%s], authorize %s to exchange information with:' % (P['c08']['street'] + ', ' + P['c08']['city'] + ', MI ' + P['c08']['zip'], ORG))
put('c09', 'address', P['c09']['street'] + ', ' + P['c09']['city'] + ', MI ' + P['c09']['zip'])
d.p('Attorney [u13.n], Weisz & Carver PLC, 22 Court Sq, Copper Bay MI 49868, (906) 555-0177', 'List Bullet')
d.p('Information to be released: attendance; [c08.tx=couples counseling] summary; nothing about individual sessions.')
put('c09', 'treatment', 'couples counseling')
d.p('Expires: one year from date. We may revoke in writing at any time except to the extent action has been taken.')
d.t([['Signature', 'Printed name', 'Home / cell', 'Date'], ['________________', '[c08.n]', '[c08.ph2]', '1/23/24'], ['________________', '[c09.n]', '[c09.ph2]', '1/23/24'], ['________________', 'Witness: [u20.n]', '', '1/23/24']], head=True).save()

# 10 lab results, two on a page
c = C('Clinical/MAT/UDS results batch 0312.pdf')
c.t(40, 40, 'Northern Reach Toxicology LLC', 13, True, 'Courier').t(40, 54, 'CLIA 23D9900417  Director: [u37.n], PhD   1800 Science Pkwy, Wausau WI', 8, font='Courier')
y = 80
for k, res in [('c14', ['Buprenorphine        POS   148 ng/mL', 'Norbuprenorphine     POS   212 ng/mL', 'Fentanyl             NEG']), ('c30', ['Buprenorphine        POS    96 ng/mL', 'Methamphetamine      POS   880 ng/mL  **', 'Fentanyl             NEG']), ('c35', ['Buprenorphine        NEG  ** ', 'Fentanyl             POS    14 ng/mL  **', 'Benzodiazepines      NEG'])]:
    c.t(40, y, X(k, 'PATIENT: [.lfiU]'), 9, True, 'Courier').t(320, y, X(k, 'DOB: [.dobd]'), 9, font='Courier').t(450, y, X(k, 'PT#: [.mrn]'), 9, font='Courier')
    c.t(40, y + 13, 'COLLECTED 12-Mar-2024   ACC# 24-0%d   ORDERING: [u01.lf] MD' % (77100 + y), 9, font='Courier')
    c.t(40, y + 26, X(k, 'DX CODE: [.dxc]   BILL: %s  ID [.ins]' % payer(k)), 9, font='Courier')
    yy = y + 44
    for l in res: c.t(60, yy, l, 9, font='Courier'); yy += 12
    c.line(40, yy + 4, 570); y = yy + 24
c.t(40, y, '** outside expected', 8, font='Courier').save()

# 11 crisis log
rows = [['After-hours crisis line'], ['week of 2/19 – 2/25/2024', '', '', 'on call: [u02.n] / [u03.n]'], [],
  ['Date/time', 'Caller', 'Callback', 'About whom', 'What happened', 'Disposition'],
  ['2/19 11:40p', '[c07.n]', '[c07.ph2]', 'self', 'Urges to cut after fight with stepfather [u31.n]. Knows [c07.dx] plan.', 'Used skills, will see DBT Tue'],
  ['2/20 2:15a', '[c39.n]', '[c39.ph2]', 'self', 'Not sleeping 3 nights, talking fast, stopped [c39.med=lithium 900 mg] on her own', 'To ED by friend'],
  ['2/20 6:05p', '[c37.n]', '[c37.ph2]', 'daughter [c36.n] ([c36.dob2])', 'Refusing school, [c36.dx=school refusal / social anxiety]', 'Appt Thurs'],
  ['2/22 1:10a', 'Ofcr [u18.n] AFPD', 'dispatch', '[c23.n]', 'Found at the gas station, hearing voices. Lives [c23.street], [c23.city]. wife [u32.n] with him', 'Mobile crisis; off [c23.med=Invega]'],
  ['2/23 9:30p', 'hang up', '', '', '', ''],
  ['2/24 8:20p', '[c41.n]', '[c41.ph2]', 'self', 'flashbacks, ex was at the grocery store', 'Safety plan reviewed, DV line given'],
  [], ['Calls: 6', '', '', '', 'ED: 1  Mobile: 1']]
xlsx('Clinical/Crisis/Crisis line log FEB wk3.xlsx', [('wk3', rows, 4)])

# 12 letter to court
d = D('Clinical/Letters/Court letter - Ferraro.docx', 'Georgia', 11)
d.ps(ORG + '\n' + OADDR + '\n\nMarch 19, 2024\n\nHon. [u11.n]\nAlder County District Court\n1 Courthouse Plaza\nCopper Bay, MI 49868')
d.p('Re:  People v. [c15.nm], Case No. 23-1184-SM, DOB [c15.doblong]').p('Dear Judge [u11.last]:')
d.p('Mr. [c15.last] entered our [c15.tx] on December 4, 2023, with a diagnosis of [c15.dx=alcohol use disorder (severe)]. He has attended 38 of 42 sessions, and all breath tests were negative. He takes [c15.med=naltrexone] as prescribed by Dr. [u01.n].')
d.p('He asks the Court to be allowed to drive to work; the Secretary of State suspended his licence, no. [c15.dld], on October 2. We see no clinical reason against an interlock.')
d.p('Respectfully,\n\n[u04.n], CADC\ncc: [u13.n], attorney for defendant').save()

# 14 psychiatric med review (rtf)
rtf('Clinical/Psychiatry/med review 2-28 Picard.rtf', """
# Medication Review – Dr. [u01.n]
Pt: [c13.ni]\tDOS 2/28/24\tdob [c13.dob2]\t#[c13.mrn]

* S:
"I'm level for the first time in a while." Sleep 7h. Denies hypomania. Some word finding trouble. Her pharmacy is now Alder Falls Drug.
* Current meds
[c13.med=lamotrigine 150 mg po qday]
[c13.med=quetiapine 50 mg po qhs]
[c13.med=levothyroxine 88 mcg]  (PCP)
* A:
[c13.dx], stable. [c13.dx=Hypothyroidism].
* P:
Decrease quetiapine to 25. [c13.tx=Medication management] q 8 wks. Labs: TSH.
Call pt with lab at [c13.ph].
Allergies: sulfa – hives

E. Forsythe MD  – dictated not read
""".replace('E. Forsythe', '[u01.init]'))

# 15 referral fax
c = C('Clinical/Referrals/fax to Portage Valley 0222.pdf')
c.t(60, 70, 'F A X', 30, True, 'Times').t(60, 100, 'To: Portage Valley Inpatient Psychiatry, intake desk', 11, font='Times').t(60, 116, 'Fax: (906) 555-0133      Pages incl. cover: 2', 11, font='Times').t(60, 132, 'From: [u02.n], LMSW, ' + ORG, 11, font='Times')
c.t(60, 165, 'Please find direct admit request. Bed hold confirmed w/ charge nurse at 2:10 pm.', 11, font='Times').page()
y = 60
for lab, val in [('Patient', '[c23.nm]'), ('Born', '[c23.doblong]'), ('SS#', '[c23.ssn]'), ('Medicare (MBI)', '[c23.ins=4QX7-HN2-TC81]'), ('Residence', '[c23.addr]'), ('Next of kin', '[u32.n] (spouse), at bedside'), ('Admitting dx', '[c23.dxb]'), ('Home meds', '[c23.med]; [c23.med=benztropine 1 mg BID]'), ('Last labs', 'CMP wnl 1/30; A1c 8.1 - [c23.dx=type 2 diabetes]'), ('Legal status', 'voluntary')]:
    c.t(60, y, lab, 9, True).t(60, y + 13, val, 11); y += 36
c.save()

# 16 couples note
d = D('Clinical/Progress notes/Hutchins C and L 3-13.docx', 'Cambria', 11)
d.p('Couple session #6 — [c42.n] & [c43.n] — 3/13/24 — 50 min', bold=True)
d.p('Craig opened by saying he has 61 days. Laura is "waiting for the other shoe." They live under one roof again ([c42.addr=%s]) since the 1st.' % (P['c42']['street'] + ', ' + P['c42']['city']))
put('c43', 'address', P['c42']['street'] + ', ' + P['c42']['city'])
d.p('Her own [c43.dx=panic attacks] are down to one a week on [c43.med]. His [c42.dx=alcohol use disorder] remains in early remission; continues [c42.med=Vivitrol 380 mg monthly] through Dr. [u01.last].')
d.p('Worked on: time-outs, a plan for his brother\'s wedding (open bar).')
d.p('Next: 3/27 at 4. Bill under him: %s [c42.ins]. If no answer use her cell, [c43.ph2].' % payer('c42')).p('P. Raman'.replace('P. Raman', '[u03.init]')).save()

# 17 schedule export html
ks = 'c01 c05 c11 c18 c26 c28 c29 c34 c36'.split()
tm = ['8:00', '9:00', '9:30', '10:00', '11:00', '1:00', '2:00', '3:00', '4:00']
ty = ['Therapy 53', 'Med check 20', 'Therapy 45', 'Intake', 'Therapy 53', 'Med check 20', 'Therapy 53', 'Therapy 45', 'Family 50']
tr = '\n'.join(X(k, f'<tr><td>{t}</td><td><b>[.lf]</b><br><small>#[.mrn] &middot; [.dob] &middot; H: [.ph]</small></td><td>{y}</td><td>{payer(k)} [.ins]</td><td>{"MH" if i % 2 else "PR"}</td></tr>') for i, (k, t, y) in enumerate(zip(ks, tm, ty)))
htmlf('Clinical/Schedules/daysheet_20240314.html', f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>Day sheet</title><style>td{{border-bottom:1px solid #ccc;padding:4px}}</style></head>
<body><h2>Day Sheet &ndash; Thursday, March 14, 2024</h2><p>Printed 3/13/2024 4:58 PM by jtervo</p>
<table><tr><th>Time</th><th>Client</th><th>Type</th><th>Coverage</th><th>Prov</th></tr>
{tr}
</table><p>5:30 IOP group, Room 4</p></body></html>""")

# 18 eml thread
eml('Clinical/Mail saved/RE_ Jesse B - missed dose.eml', [('From', '[u05.n] <noswald@afwellness.example>'), ('To', '[u01.n] <eforsythe@afwellness.example>, [u04.n] <dvertin@afwellness.example>'), ('Date', 'Tue, 12 Mar 2024 15:22:10 -0400'), ('Subject', 'RE: Jesse B - missed dose'), ('Message-ID', '<20240312152210.4411@afwellness.example>')], """
He finally picked up. Number in the chart is wrong, the good one is
[c12.ph2]. He is coming at 8 tomorrow and I will have the strip ready.

Nancy

-----Original Message-----
From: Forsythe, Elaine
Sent: Tuesday, March 12, 2024 1:40 PM
To: Oswald, Nancy; Vertin, Dale
Subject: RE: Jesse B - missed dose

Ok to re-induct at 4 mg if more than 5 days. Do we know whether he is
still on [c12.med=gabapentin] from the pain clinic?

> On Mar 12, 2024, at 11:05, Vertin, Dale wrote:
>
> Hi both - [c12.nm] (DOB [c12.dob], chart [c12.mrn])
> missed Friday and Monday. His ex, [u30.n], phoned and says he
> is using again. He has [c12.dx=OUD] and
> [c12.dx=endocarditis in 2022] so I am worried.
> Same story with [c17.n]: no show twice, still at
> [c17.addr]
> as far as I know, and due for his [c17.med=Sublocade] on the 15th.
> Dale
""".replace('Forsythe, Elaine', '[u01.lf]').replace('Vertin, Dale', '[u04.lf]').replace('Oswald, Nancy', '[u05.lf]'))

# 19 problem list export, pipes
ks = 'c05 c11 c18 c26 c28 c34 c45 c47 c22 c29'.split()
extra = {'c05': ['Fibromyalgia'], 'c28': ['Hypertension', 'COPD'], 'c45': ['Prolonged grief disorder'], 'c18': [], 'c29': ['Traumatic brain injury, sequela']}
rows = [['CHART', 'NAME', 'SEX', 'BIRTH', 'PROBLEM', 'CODE', 'ONSET', 'PROVIDER']]
for k in ks:
    sx = 'M' if k == 'c29' else 'F'
    rows.append([X(k, '[.mrn]'), X(k, '[.lfmU]'), sx, X(k, '[.dobraw]'), X(k, '[.dx]'), X(k, '[.dxc]'), '2022', 'MHOLLENBECK'])
    for e in extra.get(k, []): rows.append([X(k, '[.mrn]'), X(k, '[.lfmU]'), sx, X(k, '[.dobraw]'), X(k, f'[.dx={e}]'), '', '', 'MHOLLENBECK'])
csvf('Clinical/EHR exports/PROBLIST_0301.txt', rows, '|', 'RPT: PROBLEM LIST BY CHART   RUN 03/01/24 07:02   SITE AFCWC\r\n\r\n')

# 20 incident report
d = D('Clinical/Incidents/Incident 24-007.docx', 'Verdana', 10)
d.h('Incident Report 24-007', 1).t([['Where', 'Lobby / restroom'], ['When', '2/27/2024, about 10:20 am'], ['Reported by', '[u20.n]'], ['Persons involved', '1) [c20.n], DOB [c20.dob2]\n2) [c35.n], DOB [c35.dob2]'], ['Type', '☐ fall  ☒ medical  ☐ threat  ☐ property']], widths=[1.5, 4.5])
d.p('What happened: client 1 knocked on the restroom door after client 2 did not come out. [u05.n], RN opened with key, found him slumped, blue lips. [c35.med=Narcan 4 mg nasal] x2 given, EMS 10:31. He was breathing and refused transport at first, then went. He is a [c35.tx=MAT] client ([c35.dx=opioid use disorder]).')
d.p('Client 1 was very upset. She is four months into recovery and asked for her [c20.tx=individual session] to be moved up. OK to call her, [c20.ph].')
d.p('Notified: [u06.n], Executive Director, 11:05 am.   Follow up: root cause meeting 3/5.').save()

# 20b collateral: DBT skills sign-up in text form
rtf('Clinical/Groups/DBT group spring.rtf', """
# DBT Skills – Spring cycle (starts April 3)
Facilitators: [u03.n], [u02.n]   max 8

1.  [c07.n]   – [c07.dx=BPD], 2nd time through, [c07.em]
2.  [c32.n]   – [c32.em] – needs bus pass; on [c32.med]
3.  [c41.n]   – [c41.dx=PTSD], ok w/ PR not MH, [c41.em]
4.  [c13.n]   – waitlisted from fall, [c13.em]
5.  [c22.n]   – college schedule?
6.  [c39.n]   – just out of hospital [c39.dx=mania], hold her spot. [c39.ph3]
7.  
8.  

Waiting: [c24.n] (has [c24.tx=suboxone visit] Wed at same time)
""")

# ================================================================== BILLING
# 21 EDI claims, raw
segs = ['ISA*00*          *00*          *ZZ*AFCWC          *ZZ*MIMEDICAID     *240315*0712*^*00501*000000412*0*P*:~', 'GS*HC*AFCWC*MIMEDICAID*20240315*0712*412*X*005010X222A1~', 'ST*837*0001*005010X222A1~', 'NM1*85*2*ALDER FALLS COMMUNITY WELLNESS CENTER*****XX*1000000004~', 'N3*310 QUINCY ST~', 'N4*ALDER FALLS*MI*49871~']
for i, k in enumerate('c04 c14 c24 c26 c34'.split(), 1):
    segs += [f'HL*{i+1}*1*22*0~', 'SBR*P*18*******MC~', X(k, 'NM1*IL*1*[.LU]*[.FU]*[.MU]***MI*[.ins]~'), X(k, 'N3*[.STU]~'), X(k, 'N4*[.CIU]*MI*[.zip]~'), X(k, 'DMG*D8*[.dobraw]*%s~' % ('M' if k in ('c04', 'c14') else 'F')),
             X(k, f'CLM*[.mrn]*{140 + 20*i}***11:B:1*Y*A*Y*Y~'), X(k, 'HI*ABK:[.dxe]~'), f'LX*1~', f'SV1*HC:90837*{140 + 20*i}*UN*1***1~', f'DTP*472*D8*202403{10+i}~']
text('Billing/837 out/CLM0412.837.txt', '\n'.join(segs + ['SE*61*0001~', 'GE*1*412~', 'IEA*1*000000412~']))

# 22 aging report
ks = 'c05 c08 c11 c16 c18 c21 c28 c31 c39 c45'.split()
rows = [['Patient A/R Aging'], ['As of 02/29/2024 – self pay balances'], [], ['Acct', 'Guarantor', 'Home phone', '0-30', '31-60', '61-90', '90+', 'Balance', 'Comment']]
tot = [0.0] * 5
for i, k in enumerate(ks):
    a = [float(25 * (i % 3)), float(40 * (i % 2)), float(15 * ((i + 1) % 4)), float(60 * (i % 5 == 0))]; b = sum(a); tot = [x + y for x, y in zip(tot, a + [b])]
    rows.append([X(k, '[.mrn]'), X(k, '[.lfi]'), X(k, '[.ph]'), *a, b, {0: 'pmt plan $20/mo', 4: X(k, 'interpreter; mail to [.addr]'), 7: X(k, 'returned mail, emailed [.em]')}.get(i, '')])
rows.append(['', 'TOTAL', '', *tot]); rows += [[], ['Prepared: [s01.n], Billing']]
xlsx('Billing/AR/Aging Feb 2024.xlsx', [('Self pay', rows, 4)])

# 23 card on file authorization
c = C('Billing/Card on file/auth Delaney.pdf')
c.t(72, 72, 'Credit Card on File Authorization', 16, True, 'Times').t(72, 90, ORG + ' – Billing Desk, ext. 4', 10, font='Times')
y = 125
for a, b in [('Cardholder name (as on card):', '[c45.niU]'), ('Card type:', 'Visa [x]   MC [ ]   Disc [ ]'), ('Card number:', '[c45.cards]'), ('Exp:', '09/26'), ('Billing ZIP:', '49871'), ('Patient, if different:', 'same'), ('Receipt to e-mail:', '[c45.em]')]:
    c.t(72, y, a, 11, font='Times').t(250, y, b, 11, True, 'Courier').line(248, y + 3, 540); y += 26
c.t(72, y + 16, 'I authorize charges up to $75 per visit for copay and deductible. I may cancel in writing.', 10, font='Times').t(72, y + 60, 'Signed: M Delaney    Date: 3/12/24'.replace('M Delaney', '[c45.init]'), 11, font='Times').save()

# 24 card payments sheet
rows = [['Date', 'Taken by', 'Who paid', 'For', 'Card no', 'Exp', 'Amt', 'Auth']]
for i, (k, fo) in enumerate([('c37', 'daughter [c36.n] copay'), ('c43', 'herself'), ('c29', 'intake'), ('c10', 'class fee'), ('c01', 'copay x2'), ('c26', 'balance')]):
    rows.append(['3/%d' % (4 + i), ['JT', 'JP'][i % 2], X(k, '[.n]'), fo, X(k, '[.cardd]' if i % 3 else '[.card]'), '0%d/2%d' % (1 + i, 5 + i % 3), float(20 + 15 * i), '0%d' % (41882 + i * 317)])
rows += [[None, None, None, None, None, 'sum', 345.0], ['DO NOT KEEP CVV!! – Janet'.replace('Janet', '[s01.first]')]]
xlsx('Billing/Card on file/phone payments.xlsx', [('March', rows, 1), ('Feb', [['nothing yet']], None)])

# 25 denials mail with html part
tab = [('c19', 'CO-16 missing subscriber DOB'), ('c33', 'CO-27 coverage terminated'), ('c48', 'CO-197 no auth')]
eml('Billing/Mail/Denials need info.eml', [('From', '[u15.n] <mreyeslund@slhealthplan.example>'), ('To', '[s01.n] <jpellinen@afwellness.example>'), ('Date', 'Mon, 18 Mar 2024 09:14:00 -0400'), ('Subject', 'Denials need info - AFCWC batch 0298'), ('Message-ID', '<d0298@slhealthplan.example>'), ('MIME-Version', '1.0')],
 'Good morning Janet,\n\nThese three came back:\n\n'.replace('Janet', '[s01.first]') + '\n'.join(X(k, f'* [.n], ID# [.ins], born [.dob], svc code H0015 ([.tx]) - {r}') for k, r in tab) + '\n\nCan you resubmit by the 29th?\n\nMonica Reyes-Lund\nProvider Relations, (906) 555-0190'.replace('Monica Reyes-Lund', '[u15.n]'),
 '<html><body><p>Good morning [s01.first],</p><p>These three came back:</p><table border=1><tr><th>Member</th><th>ID</th><th>Birth</th><th>Service</th><th>Reason</th></tr>' + ''.join(X(k, f'<tr><td>[.n]</td><td>[.ins]</td><td>[.dob]</td><td>[.tx]</td><td>{r}</td></tr>') for k, r in tab) + '</table><p>[u15.n]<br>Provider Relations, (906) 555-0190</p></body></html>')

# 27 merged statement letters
d = D('Billing/Statements/statements merge 03-24.docx', 'Courier New', 10)
for i, (k, amt, svc) in enumerate([('c08', '85.00', '1/23 couple session'), ('c21', '140.00', '2/5, 2/12 group'), ('c39', '212.50', '2/26 psychiatric eval'), ('c11', '40.00', '3/1 copay')]):
    d.ps(X(k, f'STATEMENT\n\n[.ni]\n[.street]\n[.csz]\n\nAccount: [.mrn]        Statement date: 03/05/2024\nServices: {svc}\nAmount due: ${amt}\n\nMake checks payable to AFCWC. Questions? Call billing at {OPH} ext 4.'))
    if i < 3: d.br()
d.save()

# 28 sliding fee application with household
pdf('Billing/Sliding fee/Application Castaneda household.pdf', ['# Sliding Fee Discount Application', 'Applicant: **[c48.nm]**', 'Mailing address: [c48.addr]', 'Tel: [c48.ph]      E-mail: [c48.em]',
 '## Everyone in the household', dict(head=True, rows=[['Name', 'Relationship', 'Date of birth', 'SSN (if any)', 'Income / mo'], ['[c48.n]', 'self', '[c48.dob]', '[c48.ssn]', '$1,410'], ['[h17.n]', 'girlfriend', '[h17.dob]', '[h17.ssn]', '$620'], ['(no others)', '', '', '', '']]),
 '## Income proof', '[x] pay stubs   [ ] tax return   [x] bank statement, Keel Harbor Community Bank acct [c48.bank]', '## Office use', 'Approved 60% discount, expires 2/28/2025.   JP', '~ Form SF-1 (1/24)'])

# 29 refunds ACH csv
rows = [['refund_id', 'payee', 'routing', 'account', 'type', 'amount', 'memo']]
for i, k in enumerate('c18 c26 c34 c40 c05'.split()):
    rows.append([f'R24-{110+i}', X(k, '[.n]'), aba(['09131140', '27247811', '07590057'][i % 3]), X(k, '[.bank]'), 'CHK' if i % 2 else 'SAV', '%.2f' % (18.5 + 22 * i), X(k, 'overpaid copay acct [.mrn]')])
csvf('Billing/Refunds/ach_refunds_2024Q1.csv', rows, quoting=csv.QUOTE_ALL)

# 30 remittance fixed width
L = ['SUPERIOR LAKES HEALTH PLAN                       REMITTANCE ADVICE                     PAGE   1', 'PROV: ALDER FALLS COMM WELLNESS CTR   NPI 1000000004   CHECK 00718833   03/08/2024', '=' * 96,
     'PATIENT NAME              MEMBER ID         PT CTL     SVC DT   PROC   BILLED  ALLOWED   PAID  ADJ', '-' * 96]
for i, k in enumerate('c15 c17 c30 c38 c41 c46'.split()):
    L.append(X(k, f'[.lfiU]|<26[.ins]|<18[.mrn]|<11') + f'0221{24}   {["90834","H0020","H0020","H0015","90837","H0015"][i]}   {120+i*8:6.2f}   {90+i*6:6.2f}  {90+i*6:6.2f}  CO45')
L += ['-' * 96, 'TOTALS' + ' ' * 67 + '630.00', '*** END ***']
text('Billing/Remits/RA_00718833.txt', '\n'.join(L), nl='\r\n')

# ================================================================== HOUSING
# 31 HMIS export
ks = 'h01 h02 h05 h06 h10 h11 h12 h13 h14 h16'.split()
rows = [['PersonalID', 'FirstName', 'MiddleName', 'LastName', 'SSN', 'SSNDataQuality', 'DOB', 'VeteranStatus', 'DisablingCondition', 'ConditionNote', 'EntryDate', 'ProjectName']]
for i, k in enumerate(ks):
    rows.append([X(k, '[.mrn]'), X(k, '[.first]'), X(k, '[.mid]'), X(k, '[.last]'), X(k, '[.ssn9]'), 1, X(k, '[.dobiso]'), int(k in ('h01', 'h12', 'h16')), 1, X(k, '[.dx]'), f'20{21 + i % 3}-0{1 + i % 9}-15', 'Hearth House PSH'])
csvf('Housing/HMIS/Client_export.csv', rows)

# 32 tenant application, family
d = D('Housing/Applications/Marsh family application.docx')
d.h('Hearth House Supportive Housing', 1).p('Application for tenancy — please print')
d.t([['HEAD OF HOUSEHOLD'], ['Last', 'First', 'M.I.', 'Birth date'], ['[h02.last]', '[h02.first]', '[h02.mi]', '[h02.dob]'], ['Social security', 'State ID no.', 'Phone', 'E-mail'], ['[h02.ssn]', '[h02.gid]', '[h02.ph2]', '[h02.em]']])
d.t([['OTHER HOUSEHOLD MEMBERS'], ['Full name', 'Relation', 'Born', 'SSN'], ['[h03.nm]', 'son', '[h03.dob]', '[h03.ssn]'], ['[h04.nm]', 'daughter', '[h04.dob]', '[h04.ssn]']])
d.p('Where did you sleep last night?  Harbor Light shelter, since Jan 3').p('Last permanent address:  [h02.addr]')
d.p('Does anyone have a disability or health condition we should know about?  Me — [h02.dx=PTSD and depression]. [h03.first] has [h03.dx=asthma] and uses an [h03.med=albuterol inhaler].')
d.p('References:  [u17.n], DHHS, (906) 555-0161;  Pastor at Harbor Light').p('I certify the above is true.   Signed  L. Marsh   3/2/24'.replace('L. Marsh', '[h02.init]')).save()

# 33 lease addendum rtf
rtf('Housing/Leases/Addendum Arroyo unit 204.rtf', """
# LEASE ADDENDUM – UNIT 204
This addendum is made March 1, 2024 between Stenlund Properties LLC ("Owner", by [u10.n]) and [h07.nm] and [h08.nm], husband and wife ("Tenants").

1. Premises. The Tenants live at [h07.addr].
2. Occupants. Their minor child, [h09.n], born [h09.doblong], may live in the Unit.
3. Rent. $712.00 of which Tenants pay $198.00 by automatic draft from account no. [h07.bank], routing %s, at Keel Harbor Community Bank, in the name of [h07.n].
4. Contact. Notices may be given by text to [h07.ph] or [h08.ph].
5. Identification seen: his driver license [h07.dl]; her state ID card [h08.gid].

* OWNER                                   TENANTS
_____________________      _____________________   _____________________
[u10.n]                    [h07.n]                [h08.n]
""" % aba('09131140'))
CUR = 'Housing/Leases/Addendum Arroyo unit 204.rtf'
for k in ('h08',): put(k, 'address', P['h07']['street'] + ', ' + P['h07']['city'] + ', MI ' + P['h07']['zip'])

# 34 rent ledger, one block per tenant
rows = [['HEARTH HOUSE RENT LEDGER – FY24 Q1'], []]
for i, k in enumerate('h01 h05 h06 h10 h13 h15'.split()):
    rows += [[f'Unit {101 + i}', X(k, '[.n]'), X(k, 'ph [.ph3]'), X(k, 'rep payee acct [.bank]') if i in (0, 3, 5) else 'pays by money order'], ['Month', 'Charge', 'Paid', 'Owed']]
    for j, m in enumerate(['Jan', 'Feb', 'Mar']): rows.append([m, 231.0 + 10 * i, 231.0 + 10 * i - (40 if (i + j) % 4 == 0 else 0), 40.0 if (i + j) % 4 == 0 else 0.0])
    rows.append([])
rows.append(['Grand total', 4608.0, 4448.0, 160.0])
xlsx('Housing/Rent/Ledger Q1.xlsx', [('Ledger', rows, None), ('Rep payee', [['Beneficiary', 'SSA claim no.', 'Birth', 'Monthly'], *[[X(k, '[.lf]'), X(k, '[.ssn]A'), ('date', X(k, '[.dobiso]')), 943.0] for k in ('h01', 'h10', 'h15')]], 1)])

# 35 case notes txt
text('Housing/Case notes/rk notes feb-mar.txt', """
[s02.nU] - CASE NOTES (copy into HMIS friday!)

2/12/24  [h01.n]
Home visit unit 101. Apt clean. Walter says voices are quieter since the shot ([h01.med=Abilify Maintena]). Sister
[e10.n] calls Sundays, her # is [e10.ph2] if we can't find him. Needs new glasses. Foot sore not healing, he has
[h01.dx=diabetes]; made appt w Dr [u35.last].

2/14/24  [h12.n]  (DOB [h12.dob])
VA called. His [h12.dx=COPD] is worse, home O2 ordered. Rides: DAV van. Moved to ground floor unit at [h12.addr].

2/29/24  [h13.n] / [h16.n]
Noise complaint, both yelling in the hall. She was using. He says he didn't call police. Offered both Dale's group.
Misty agreed to [h13.tx=detox], I drove her to Portage Valley. Ken is at 90 days in [h16.tx=AA and outpatient].

3/8/24  [h18.n]
New. 74, came from motel. SS card lost, number from benefit letter [h18.ssnsp]. Medicare # [h18.ins=7HT2-XK4-RP90].
Dementia?? doc says [h18.dx=mild cognitive impairment]. Applied for his birth certificate; born [h18.doblong] in Ishpeming.
""".replace("Dale's", "[u04.first]'s").replace('Walter', '[h01.first]').replace('Misty agreed', '[h13.first] agreed'))

# 37 homelessness verification letter
pdf('Housing/Applications/Homeless verification Redfern.pdf', ['**Harbor Light Shelter**\n55 Depot St, Alder Falls, MI 49871', 'March 4, 2024', 'To whom it may concern,',
 'This is to verify that **[h11.nm]** (date of birth [h11.dob], last four digits of her social are on file) stayed with us for 212 nights between April 2023 and March 2024. Before that she was in her car. She has no phone of her own at the moment; messages reach her by e-mail at [h11.em].',
 'Her disability is verified by Dr. [u01.n]: [h11.dx=opioid use disorder, on maintenance, and chronic hepatitis C].', 'State identification card number shown to us: [h11.gidx].', 'Sincerely,\n\nShelter Coordinator\nNotary: [u38.n], Alder County'])

# 39 landlord thread
eml('Housing/Mail/Re Re unit 6 Pruitt.eml', [('From', '[s02.n] <rkruse@afwellness.example>'), ('To', '[u16.n] <office@fenskerentals.example>'), ('Cc', '[u21.n] <bnystrom@afwellness.example>'), ('Date', 'Thu, 07 Mar 2024 16:48:31 -0500'), ('Subject', 'Re: Re: unit 6 Pruitt'), ('Message-ID', '<ab12@afwellness.example>')], """
Todd,

Mr. [h14.last] was in the hospital, that is why nobody answered. Please do
not post anything on the door. His new number is [h14.ph2].
The subsidy is on its way, Barb signed today.

Rob

On Thu, Mar 7, 2024 at 2:02 PM Fenske Rentals wrote:
> Rob, [h14.n] at [h14.street]
> is 2 months behind. Also the lady upstairs, [h17.n],
> ([h17.street], [h17.city])
> says he talks to himself all night. What is wrong with the guy?
>
>> On Wed, Mar 6, 2024 at 9:15 AM Kruse, Robert wrote:
>> Todd - just checking the heat is fixed in both units. [h17.first]'s
>> cell is [h17.ph2], she works nights.
>> (internal, pls delete: he is [h14.dx=schizoaffective], missed his
>> [h14.med=Invega injection])
""".replace('Todd', '[u16.first]').replace('Kruse, Robert', '[s02.lf]').replace('Barb', '[u21.first]').replace('\nRob\n', '\nRob K.\n'))

# 40 benefits tracker
d = D('Housing/Benefits/SOAR tracker.docx', 'Calibri', 10)
d.h('SOAR – SSI/SSDI applications in progress', 2).p('kept by [s02.n]; DDS examiner [u17.n]')
d.t([['Who', 'SSN / DOB', 'Alleged impairments', 'Stage', 'Next'], ['[h06.n]', '[h06.ssn]\n[h06.dob]', '[h06.dx]; [h06.dx=lumbar stenosis]', 'Recon', 'CE exam 4/2'], ['[h14.n]', '[h14.ssn]\n[h14.dob]', '[h14.dx]', 'Initial', '3rd party function report'], ['[h13.n]', '[h13.ssn]\n[h13.dob]', '[h13.dx=major depression, back injury]', 'Initial', 'Get ER records'], ['[h16.n]', '[h16.ssn]\n[h16.dob]', '[h16.dx=COPD]', 'Hearing', 'rep: atty [u13.n]'], ['[h11.n]', '[h11.ssn]\n[h11.dob]', '[h11.dx=bipolar disorder]', 'Approved', 'backpay letter; direct deposit [h11.bank]']], head=True).save()

# 36 move-in sheet, column per person
rows = [['MOVE-IN CHECKLIST', 'House A', 'House B', 'House C'], ['Tenant', '[h15.nm]', '[h17.nm]', '[h18.nm]'], ['Unit', '[h15.addr]', '[h17.addr]', '[h18.addr]'], ['Tel', '[h15.ph]', '[h17.ph]', 'none'], ['Birthdate', '[h15.dob]', '[h17.dob]', '[h18.dob]'], ['Landlord', '[u27.n]', '[u16.n]', '[u10.n]'], ['Keys', 'x', 'x', ''], ['Smoke det.', 'x', '', ''], ['Meds lockbox', '[h15.med=lithium]', 'n/a', '[h18.med=donepezil]'], ['Food box', 'x', 'x', 'x'], [], ['done by [u26.n]']]
xlsx('Housing/Move-ins/checklist mar.xlsx', [('Sheet1', rows, 1)])

# bus pass / ID voucher memo, two in a row
pdf('Housing/Benefits/ID voucher request 3-11.pdf', ['## MEMO', 'To: Secretary of State, Copper Bay branch      From: [u21.n], Hearth House, (906) 555-0120', 'Please waive the fee for replacement identification for:', dict(grid=False, rows=[['[h10.nm]', 'ID [h10.gid]', 'born [h10.dobd]', 'c/o [h10.addr]'], ['[h05.nm]', 'ID [h05.gid]', 'born [h05.dobd]', 'c/o [h05.addr]']], fs=8.5),
 'Both are tenants of our programme and receive [h10.tx=case management]. Mr. [h05.last] also needs a copy of his birth certificate for [h05.tx=inpatient alcohol treatment] admission on the 18th.', '[u21.n]\nHousing Program Director'])
put('h05', 'treatment', 'case management')

# ================================================================== HOME VISITING
# 41 caseload, mother and baby in a row
prs = [('m01', 'b01'), ('m02', 'b02'), ('m03', 'b03'), ('m04', 'b04'), ('m05', 'b05'), ('m06', 'b06'), ('m07', 'b07'), ('m07', 'b08'), ('m08', 'b09'), ('m09', 'b10'), ('m10', None), ('m11', None)]
rows = [['First Steps Home Visiting'], ['Active caseload 3/1/2024'], ['Home visitors: AM = [u08.n], RK = [u09.n] RN'], [], ['Mom', 'Mom DOB', 'Case #', 'Baby', 'Baby born', 'Where', 'Cell', 'HV', 'Level']]
for i, (m, b) in enumerate(prs):
    rows.append([X(m, '[.lf]'), X(m, '[.dob2]'), X(m, '[.mrn]'), X(b, '[.n]') if b else 'due in %s' % ['May', 'July'][i % 2], X(b, '[.dob2]') if b else '', X(m, '[.street], [.city]'), X(m, '[.ph2]'), ['AM', 'RK'][i % 2], 1 + i % 3])
rows += [[], ['12 lines / 11 families']]
xlsx('First Steps/Caseload/Active families.xlsx', [('Active', rows, 5)])

# 42 visit note
d = D('First Steps/Visits/Hendrickson 2-20 visit.docx', 'Calibri', 11)
d.h('Home Visit Record', 2).p('Family: [m01.n] and baby [b01.n] (b. [b01.doblong]).  Visit 9.  Present: mom, baby, dad [p01.n].')
d.p('Mom\'s mood', bold=True).p('EPDS 14 today (was 9). Kayla says she cries when [p01.first] goes on night shift. Talked about [m01.dx=postpartum depression]; she agreed to a call from the clinic. OB has put her on [m01.med=Zoloft 25 mg].'.replace('Kayla', '[m01.first]'))
d.p('Baby', bold=True).p('16 lb 2 oz. Spits up a lot, pediatrician Dr. [u14.n] says [b01.dx=reflux], on [b01.med=famotidine]. ASQ-3 next visit.')
d.p('Dad', bold=True).p('Looking for work with benefits, lost his licence to unpaid fines ([p01.dl]). His cell [p01.ph2]. Wants parenting class.')
d.p('Next visit 3/5 at 10, at [m01.addr].  Visitor: [u08.n]').save()

# 43 goal plan html
htmlf('First Steps/Goals/fontaine_goal_plan.html', """<html><head><title>Family Goal Plan</title></head><body>
<h1>Family Goal Plan</h1>
<dl><dt>Parent</dt><dd>[m02.nm]</dd><dt>Parent's birthday</dt><dd>[m02.doblong]</dd><dt>Child</dt><dd>[b02.nm]</dd><dt>Child's birthday</dt><dd>[b02.doblong]</dd>
<dt>How to reach us</dt><dd>[m02.ph], [m02.em]</dd><dt>Medicaid numbers</dt><dd>Mom [m02.ins] / Baby [b02.ins]</dd></dl>
<h3>What we want</h3><ol><li>Finish my GED by fall.</li><li>Quit smoking; use the [m02.med=nicotine patch].</li><li>[b02.first] gets her [b02.tx=physical therapy for torticollis] twice a month.</li></ol>
<p><em>Worked on with [u09.n], RN, 2/8/2024</em></p></body></html>""")

# 44 immunization record, twins
pdf('First Steps/Health records/Lahti twins shots.pdf', ['# Immunization Record', 'Parent/guardian: [m07.n]   %s' % '[m07.addr]', dict(head=True, rows=[['', '[b07.n]', '[b08.n]'], ['DOB', '[b07.dob]', '[b08.dob]'], ['MCIR / chart', '[b07.mrn]', '[b08.mrn]'], ['Medicaid', '[b07.ins]', '[b08.ins]'], ['HepB #1', 'birth', 'birth'], ['DTaP #1', '2 mo', '2 mo'], ['Rotavirus', '2 mo', 'deferred – [b08.dx=milk protein allergy]'], ['Heart', '[b07.dx=small VSD], cardiology 5/1', 'normal']], lab=True),
 'Alder Falls Pediatrics, Dr. [u14.n], 90 Clinic Dr, (906) 555-0144'])

# 45 screening csv
rows = [['Case', 'Client name', 'Tool', 'Date', 'Score', 'Follow-up']]
for i, (m, fu) in enumerate([('m01', '[.dx=postpartum depression] - referred'), ('m03', ''), ('m05', '[.tx=counseling with P. Raman]'), ('m06', ''), ('m08', '[.dx=anxiety], declined'), ('m09', ''), ('m10', '[.med=Lexapro] restarted by OB')]):
    rows.append([X(m, '[.mrn]'), X(m, '[.n]'), 'EPDS', f'{1 + i % 3}/{4 + i}/2024', [14, 4, 12, 6, 15, 3, 11][i], X(m, fu)])
csvf('First Steps/Data/epds_q1.csv', rows, ';')

# 46 route sheet
text('First Steps/Visits/AM route tues 3-19.txt', """
TUES 3/19   [u08.n]      car 2      out 8:45  back ______

 9:00   [m04.n] + [b04.first]
        [m04.addr]
        call first, grandma ([e12.n]) answers: [e12.ph]
        bring: diapers sz 3, safe sleep handout. [b04.first] had [b04.dx=RSV] last wk

10:30   [m06.n] / [b06.n]
        [m06.street]
        [m06.csz]
        dog!!  her dad [u33.n] ties it up

 1:00   [m11.n]    (HS, meet at school office not home)
        [m11.ph2]   gestational [m11.dx=gestational diabetes] - log sheet

 2:15   [m05.n] & [b05.n]   [m05.street] — her mom [u34.n] may be there, dont discuss [m05.tx=counseling]

miles: ____
""".replace('gestational [m11.dx=', '[m11.dx='))

# 47 eml with attachment
eml('First Steps/Mail/new referrals from WIC.eml', [('From', '[u17.n] <svance@co-health.example>'), ('To', '[u09.n] <rkemppainen@afwellness.example>'), ('Date', 'Fri, 01 Mar 2024 10:31:00 -0500'), ('Subject', 'new referrals from WIC'), ('Message-ID', '<wic0301@co-health.example>'), ('MIME-Version', '1.0')],
 "Ruth Ann - list attached. [m10.n] is the most urgent, she moved to\n[m10.addr]\nand has had [m10.dx=preeclampsia] before. Zoe is only 17, mom knows.\n\nSheila".replace('Ruth Ann', '[u09.first]').replace('Zoe', '[m11.first]').replace('Sheila', '[u17.first]'),
 attach=('referrals.csv', 'name,dob,phone,email,medicaid\n' + '\n'.join(X(k, '[.n],[.dob],[.ph10],[.em],[.ins]') for k in ('m10', 'm11', 'm09')) + '\n'))

# 48 group phone list
d = D('First Steps/Groups/Mom and baby group list.docx', 'Comic Sans MS', 11)
d.h('Mom & Baby Group ♥ Thursdays 10 am', 1).p('Snack volunteers – thank you!! Text each other if the roads are bad.')
for m, b in [('m02', 'b02'), ('m03', 'b03'), ('m06', 'b06'), ('m08', 'b09'), ('m09', 'b10')]: d.p(X(m, '[.n] ~ [.ph3]') + X(b, '   (baby [.first], birthday [.doblong])'), 'List Bullet')
d.p('Cribs for Kids day: bring ID. Questions: [u08.n], office 555-0130').save()

# crib programme receipts, csv-ish xlsx with split names and real dates
rows = [['Cribs & car seats given out'], [], ['Given', 'Last', 'First', 'ID shown', 'Infant', 'Infant DOB', 'Item']]
for i, (m, b) in enumerate([('m03', 'b03'), ('m05', 'b05'), ('m08', 'b09'), ('m04', 'b04')]):
    rows.append([f'2/{5 + 3 * i}', X(m, '[.last]'), X(m, '[.first]'), X(m, ['[.dl]', '[.gid]', '[.dlx]', '[.dl]'][i]), X(b, '[.n]'), ('date', X(b, '[.dobiso]')), ['Pack n Play', 'Convertible seat'][i % 2]])
rows += [[], ['Total items', 4]]
xlsx('First Steps/Data/crib log.xlsx', [('2024', rows, 3)])

# ================================================================== HR
ks = 's01 s02 s03 s04 s05 s06 s07 s08 s09 s10 s11 s12 s13'.split()
jobs = ['Billing Manager', 'Housing Case Manager', 'Peer Recovery Coach', 'Residential Aide', 'Therapist', 'Residential Aide', 'Records Clerk', 'Van Driver', 'Case Aide', 'Facilities', 'Bookkeeper', 'Therapist', 'Home Visitor']
rows = [['EMP#', 'Name', 'Title', 'Hire', 'SSN', 'DOB', 'Street', 'City', 'ST', 'Zip', 'Phone', 'Rate']]
for i, k in enumerate(ks): rows.append([301 + i, X(k, '[.lfi]'), jobs[i], f'{1 + i % 12}/15/20{10 + i}', X(k, '[.ssn]'), ('date', X(k, '[.dobiso]')), X(k, '[.street]'), X(k, '[.city]'), 'MI', X(k, '[.zip]'), ('int', X(k, '[.ph10]')), 17.25 + i])
xlsx('HR/Roster/employee master.xlsx', [('Employees', rows, 1), ('Benefits', [['Enrollment – medical'], ['Employee', 'Plan', 'Subscriber ID', 'Spouse', 'Spouse DOB'], *[[X(k, '[.n]'), 'PPO Gold', X(k, '[.ins]'), X(e, '[.n]') if e else '', X(e, '[.dob]') if e else ''] for k, e in (('s01', 'e02'), ('s02', 'e03'), ('s05', 'e06'), ('s12', None))]], 2)])

# direct deposit form
pdf('HR/Payroll/Direct deposit Bivens.pdf', ['# Direct Deposit Authorization', dict(lab=True, rows=[['Employee', '[s09.nm]'], ['Last 4 / full SSN', '[s09.ssn]'], ['Bank', 'Superior Shores Credit Union'], ['Routing / transit', aba('29137885')], ['Account', '[s09.bank]'], ['Type', '(X) checking  ( ) savings'], ['Amount', '100%']], w=[130, 300]), 'Attach a voided check. Changes take one full pay period.', 'Employee signature ______________   Date 1/8/2024      HR: [u25.n]'])

# I-9
d = D('HR/I-9/Benali I-9 worksheet.docx', 'Arial', 9)
d.h('Form I-9 worksheet (copy for file)', 3)
d.p('Section 1', bold=True).t([['Last Name', 'First Name', 'Middle', 'Other names'], ['[s14.last]', '[s14.first]', '[s14.mid]', 'n/a'], ['Address', 'City', 'State', 'ZIP'], ['[s14.street]', '[s14.city]', 'MI', '[s14.zip]'], ['Date of Birth', 'U.S. SSN', 'E-mail', 'Telephone'], ['[s14.dob]', '[s14.ssn]', '[s14.em]', '[s14.ph2]']])
d.p('☒ A lawful permanent resident — USCIS number [s14.gid=A 219 440 378]').p('Section 2', bold=True).t([['List A', 'Document title', 'Issuing authority', 'Number', 'Expires'], ['', 'Passport', 'Morocco', '[s14.pass=KX4418207]', '06/14/2028']])
d.p('Examined by [u25.n], HR Coordinator, 310 Quincy St, on 02/05/2024').save()

# emergency contacts
d = D('HR/Emergency contacts 2024.docx')
d.h('Staff Emergency Contacts', 2)
d.t([['Employee', 'Home/cell', 'In emergency call', 'Relation', 'Their number']] + [[X(s, '[.n]'), X(s, '[.ph]'), X(e, '[.n]'), rel, X(e, '[.ph]')] for s, e, rel in (('s01', 'e02', 'husband'), ('s02', 'e03', 'wife'), ('s03', 'e04', 'husband'), ('s04', 'e05', 'mother'), ('s05', 'e06', 'husband'), ('s06', 'e07', 'wife'), ('s07', 'e08', 'husband'), ('s08', 'e09', 'mom'))], head=True)
d.p('Allergies: [s06.first] Q. – [s06.dx=bee sting allergy], carries [s06.med=EpiPen]. [s03.n] – [s03.dx=seizure disorder]').save()

# leave request mail
eml('HR/Mail/leave.eml', [('From', '[s05.n] <[s05.em]>'), ('To', '[u25.n] <kashe@afwellness.example>'), ('Date', 'Sun, 25 Feb 2024 20:12:44 -0500'), ('Subject', 'leave'), ('Message-ID', '<CAF77@mail.example>')], """
Hi Kim, writing from home since my work login expired.

I found out Friday that I need [s05.tx=surgery on my knee] on 3/22
([s05.dx=torn meniscus]). I'd like to use FMLA for about
six weeks. Dr. [u35.n] will fax the form. Until then you can call
me on [s05.ph2]. Please send papers to the house,
[s05.addr]

Thanks
Heidi

Sent from my phone
""".replace('Hi Kim', 'Hi [u25.first]').replace('\nHeidi\n', '\n[s05.first]\n'))

# MVR check export
rows = [['Driver', 'License', 'Class', 'Status', 'Pts', 'DOB']]
for i, k in enumerate('s02 s04 s06 s08 s10 s13'.split()): rows.append([X(k, '[.niU]'), X(k, '[.dlx]'), 'O', 'VALID', i % 3, X(k, '[.dobd]')])
csvf('HR/Vehicles/mvr_annual_check.csv', rows, '\t', '# Annual motor vehicle record pull 01/22/2024 - requester K. Ashe\r\n'.replace('K. Ashe', '[u25.init]'))

# workers comp
text('HR/Injury/first report hintz.txt', """
EMPLOYER'S FIRST REPORT OF INJURY                                 (typed from paper 2/2/24)

1. Employee: [s10.nm]                 2. SSN: [s10.ssn]
3. Born: [s10.dob]      4. Sex: M      5. Phone: [s10.ph]
6. Home:
      [s10.street]
      [s10.csz]
7. Employer: %s, %s
8. Date & hour of injury: 1/31/24 7:10 am
9. How: slipped on ice by the dumpster carrying salt
10. Nature: [s10.dx=fractured left wrist]
11. Treated at: Portage Valley ER, [s10.tx=closed reduction and cast]; given [s10.med=ibuprofen 800]
12. Carrier: Lakeshore Mutual, adjuster [u36.n], (906) 555-0188
13. Reported by: [u25.n]
""" % (ORG, OADDR))

# offer letter
d = D('HR/Hiring/Offer - Novak.docx', 'Garamond', 12)
d.ps('December 11, 2023\n\n[s12.nm]\n[s12.street]\n[s12.csz]\n[s12.em]\n\nDear [s12.first],')
d.p('We are glad to offer you the post of Therapist (full time, $29.40 per hour) beginning January 8, 2024, reporting to [u02.n]. The offer depends on a background check and a TB test.').p('Please sign and return by December 18.').p('[u06.n]\nExecutive Director').save()

# bookkeeping reimbursement, running list
rtf('HR/Payroll/mileage reimb feb.rtf', """
# Mileage – February 2024
Rate .67   –   checks cut by [s11.n]
[s02.n]\t412 mi\t$276.04\tACH to [s02.bank]
[s13.n]\t655 mi\t$438.85\tACH to [s13.bank]
[s08.n]\t120 mi\t$80.40\tmail check to [s08.addr]
[u08.n]\t301 mi\t$201.67\tcheck in mailbox
* TOTAL\t1,488 mi\t$996.96
""")

# background check log html
htmlf('HR/Hiring/ichat_results.html', '<html><body><h3>ICHAT results</h3><p>Requested by [u25.n]</p>' + ''.join(X(k, '<p>Subject: [.niU] | Sex/Race: on file | Birth: [.dobdot] | Passport: [.pass] | Result: No record found</p>') for k in ('s13', 's12', 's03')) + '<p>End of report</p></body></html>')

# ================================================================== NO PERSONAL DATA
d = D('Admin/Policies/Confidentiality policy 2023.docx', 'Times New Roman', 11)
d.h('Confidentiality of Client Records', 1).ps("""1. Purpose. To protect the privacy of persons served under HIPAA and 42 CFR Part 2.
2. Records are kept for seven years after the last date of service. Client names, dates of birth and diagnoses may not be discussed in hallways.
3. Release requires a signed authorization stating name of client, the recipient, the purpose and an expiry date.
4. Staff who find a misdirected fax call the Privacy Officer at extension 12 the same day.
5. Social Security numbers shall not be used as chart numbers.""").p('Approved by the Board, [u22.n], Chair — October 17, 2023').save()
xlsx('Billing/Sliding fee/Fee scale 2024.xlsx', [('Scale', [['SLIDING FEE SCALE 2024'], ['Based on federal poverty guidelines'], ['Family size', '100%', '150%', '200%', '>200%'], [1, 15060, 22590, 30120, 'full'], [2, 20440, 30660, 40880, 'full'], [3, 25820, 38730, 51640, 'full'], [4, 31200, 46800, 62400, 'full'], ['You pay', '$5', '40%', '70%', '100%']], 3)])
text('Admin/Minutes/staff mtg 2024-02-07.txt', """
ALL STAFF MEETING  Feb 7 2024   8:00-8:50   conf room

present: [u06.n], [u02.n], [u03.n], [u05.n], [u21.n], [u20.n], [u07.n] (IT)
absent: [u04.n]

- Christine: CARF survey moved to June. Mock survey 4/11.
- Kevin: new password rules start Monday. Phones will be down Sat 6-8 am.
- parking: leave the 3 spots by the door for clients
- Nancy: flu shots left, 11 doses. sharps bin full.
- Barb: two units open at Hearth House, 14 on the wait list
- potluck 2/14, sign up by the microwave
adj 8:50
""".replace('Christine:', '[u06.first]:').replace('Kevin:', '[u07.first]:').replace('Nancy:', '[u05.first]:').replace('Barb:', '[u21.first]:'))
csvf('Billing/Fee schedule/cpt_fees.csv', [['code', 'description', 'minutes', 'fee'], ['90791', 'Diagnostic evaluation', '', '185.00'], ['90832', 'Psychotherapy', '30', '84.00'], ['90834', 'Psychotherapy', '45', '112.00'], ['90837', 'Psychotherapy', '60', '160.00'], ['90853', 'Group psychotherapy', '', '48.00'], ['99213', 'E/M established', '20', '98.00'], ['H0015', 'Intensive outpatient, per diem', '', '175.00'], ['H0020', 'Methadone/bup administration', '', '22.00']])
pdf('Clinical/Groups/Group flyer spring.pdf', ['# Spring Groups at the Wellness Center', '**DBT Skills** – Wednesdays 3:00, Room 2', '**Relapse Prevention** – Mondays 5:30, Room 4', '**Grief Support** – first Tuesday, library', '**Mom & Baby** – Thursdays 10:00, First Steps house', 'Call (906) 555-0100 to sign up. Most insurance accepted; no one turned away. Depression, anxiety, opioid or alcohol use: you are not alone.'])
xlsx('Admin/On call/on call rota Mar-Apr.xlsx', [('rota', [['ON CALL – cell (906) 555-0199 (clinic phone)'], ['Week of', 'Primary', 'Backup'], ['3/4', '[u02.n]', '[u03.n]'], ['3/11', '[u03.n]', '[u04.n]'], ['3/18', '[u04.n]', '[u02.n]'], ['3/25', '[u02.n]', '[u05.n]'], ['4/1', '[u03.n]', '[u04.n]']], 2)])
d = D('Admin/Grants/HUD APR narrative draft.docx')
d.h('Annual Performance Report – narrative', 1).p('Hearth House served 31 adults and 9 children. 84% had a disabling condition; 61% a substance use disorder and 48% a serious mental illness. 92% stayed housed for 12 months or more.').p('Unspent funds of $4,118 will be used for deposits.').t([['Measure', 'Goal', 'Actual'], ['Housing stability', '85%', '92%'], ['Increased income', '35%', '31%']], head=True).p('Contact: [u21.n], Program Director').save()
xlsx('Housing/Landlords/Landlord contacts.xlsx', [('List', [['Company', 'Contact', 'Office', 'Address', 'Units'], ['Stenlund Properties LLC', '[u10.n]', '(906) 555-0151', '12 Commerce Dr, Alder Falls, MI 49871', 9], ['Fenske Rentals', '[u16.n]', '(906) 555-0152', '400 Main St, Copper Bay, MI 49868', 6], ['Amundson Realty', '[u27.n]', '(906) 555-0153', '7 Bank Block, Trout Landing, MI 49863', 3]], 1)])
rtf('Housing/House rules.rtf', """
# Hearth House – House Rules
1. Quiet hours 10 pm to 7 am.
2. Guests sign in; two nights a week at most.
3. No smoking inside. The bench behind the garage is fine.
4. Medication is kept in your lockbox. Do not share it.
5. Rent is due on the 5th. Talk to your case manager BEFORE it is late.
Maintenance: [u26.n], leave a note in the box or call 555-0121.
""")
htmlf('Admin/Newsletter/winter.html', """<html><body><h1>Wellness Winter News</h1><p>Welcome to our new board treasurer, [u23.n], and thank you to [u24.n] for six years of service.</p>
<h2>Recipe: venison chili</h2><p>2 lb ground venison, 1 onion, 2 cans beans, chili powder. Simmer an hour.</p><p>Naloxone kits are free at the front desk.</p></body></html>""")
eml('Admin/Mail/copier lease quote.eml', [('From', 'Sales <sales@northcopy.example>'), ('To', '[u07.n] <ksturdevant@afwellness.example>'), ('Date', 'Wed, 17 Jan 2024 11:00:00 -0500'), ('Subject', 'Quote 20418 - copier lease'), ('Message-ID', '<q20418@northcopy.example>')], 'Hello [u07.first],\n\n60 months, $189/mo, 4,000 copies included, overage .009. Quote no. 204-18-2024 is good for 30 days.\n\nNorth Copy & Fax, 715-555-0110')

# ================================================================== truth files
ex = []
for f in FILES:
    for k in ORDER:
        rows = list(VALS.get((k, f), []))
        ap = APARTS.get((k, f))
        if ap and not any(e == 'address' and v.startswith(ap.get('s', '~')) for e, v in rows):
            assert 's' in ap, (k, f, ap)
            tail = ap.get('z2') or (ap['c'] + (', MI ' + ap['z'] if 'z' in ap else '') if 'c' in ap else '')
            rows.append(('address', ap['s'] + (', ' + tail if tail else '')))
        full, np_ = NAMES.get((k, f), []), NPARTS.get((k, f), {})
        if full and not all(re.match(r'\w\. ', n) for n in full): best = max(full, key=lambda n: (len(n.split()) - (n[1:2] == '.'), len(n)))
        elif 'f' in np_ and 'l' in np_: best = ' '.join(np_[a] for a in 'fml' if a in np_)
        elif full: best = full[0]
        elif np_: best = np_.get('l') or np_['f']
        else: best = None
        if rows: assert best, ('no name', k, f, rows)
        if best: ex.append((k, f, 'name', best))
        ex += [(k, f, e, v) for e, v in rows]
aff = {k for k, f, e, v in ex if e != 'name'}
def wr(name, head, rows):
    with open(os.path.join(OUT, name), 'w', newline='', encoding='utf-8') as h:
        w = csv.writer(h, lineterminator='\n'); w.writerow(head); w.writerows(rows)
ids = {k: 'P%03d' % i for i, k in enumerate([k for k in ORDER if k in STANDS], 1)}
wr('people.csv', ['id', 'name', 'affected'], [(ids[k], P[k]['name'], int(k in aff)) for k in ORDER if k in STANDS])
exr = [(ids[k], f, e, v) for k, f, e, v in ex if k in aff]
wr('exposures.csv', ['id', 'file', 'element', 'value'], exr)
print(len(FILES), 'files;', len(aff), 'affected;', len(STANDS) - len(aff), 'unaffected;', len(exr), 'exposures; not used:', [k for k in ORDER if k not in STANDS], 'clients without data:', [k for k in ORDER if k in STANDS and k[0] != 'u' and k not in aff], 'u with data:', [k for k in aff if k[0] == 'u'])
