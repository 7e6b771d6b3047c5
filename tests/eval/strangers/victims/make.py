"""All people, firms, addresses and numbers in these documents are invented."""
import sys, os, re, io, csv, json, random, zipfile, datetime as dt
from docx import Document
from docx.shared import Pt
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font
from reportlab.pdfgen import canvas
from reportlab.pdfbase.pdfmetrics import stringWidth

OUT = sys.argv[1]
SHARE = os.path.join(OUT, 'share')
R = random.Random(45385)
PEOPLE, ORDER, EXPO, SEEN, USED = {}, [], [], set(), set()
CUR = None

# ------------------------------------------------------------------ people
class Per(dict):
    pass

def add(key, name, aff, **kw):
    assert key not in PEOPLE, key
    parts = name.split('|')          # First|Middle|Last  or First|Last or First
    p = Per(kw)
    p['k'], p['aff'] = key, aff
    p['f'] = parts[0]
    p['l'] = parts[-1] if len(parts) > 1 else ''
    p['m'] = parts[1] if len(parts) == 3 else ''
    PEOPLE[key] = p
    ORDER.append(key)
    p['id'] = 'P%03d' % len(ORDER)
    return p

def A(key, name, **kw): return add(key, name, True, **kw)
def O(key, name, **kw): return add(key, name, False, **kw)

def cap(a): return a.upper()
NAMEF = {
    'n': lambda p: (p['f'] + ' ' + p['l']).strip(),
    'lf': lambda p: p['l'] + ', ' + p['f'],
    'lfm': lambda p: p['l'] + ', ' + p['f'] + (' ' + p['m'][0] + '.' if p['m'] else ''),
    'first': lambda p: p['f'], 'last': lambda p: p['l'],
    'fml': lambda p: ' '.join(x for x in (p['f'], p['m'], p['l']) if x),
    'nick': lambda p: p['nick'],
    'fl': lambda p: p['f'][0] + '. ' + p['l'],
    'nl': lambda p: p['nick'] + ' ' + p['l'],
    'mid': lambda p: p['m'] or '',
}
ELEM = dict(dob='date_of_birth', ssn='ssn', phone='phone', email='email', dl='drivers_licence', gid='government_id',
            pp='passport', bank='bank_account', card='card', ins='health_insurance', dx='diagnosis', tx='treatment',
            med='medication', case='record_number', cl='record_number', claim='record_number', mrn='record_number',
            po='record_number', cr='record_number', util='record_number', inm='record_number', led='record_number',
            sch='record_number', vine='record_number', rpt='record_number', user='credentials', pw='credentials',
            old='address', addr='address', street='address', csz='address', wem=None, wph=None, ro=None)

def note(key, elem, value):
    p = PEOPLE[key]
    USED.add(key)
    if not p['aff'] or elem is None: return
    row = (p['id'], CUR, elem, value)
    if value and row not in SEEN:
        SEEN.add(row); EXPO.append(row)

def fdate(d, f):
    y, m, dd = map(int, d.split('-')); x = dt.date(y, m, dd)
    if f == 'iso': return d
    if f == 'short': return '%d/%d/%02d' % (m, dd, y % 100)
    if f == 'nz': return '%d/%d/%d' % (m, dd, y)
    if f == 'long': return x.strftime('%B ') + '%d, %d' % (dd, y)
    if f == 'dmy': return x.strftime('%d-%b-%Y').upper()
    if f == '8': return x.strftime('%Y%m%d')
    if f == 'dash': return x.strftime('%m-%d-%Y')
    if f == 'dash2': return x.strftime('%m-%d-%y')
    return x.strftime('%m/%d/%Y')

def val(p, a, f):
    if a.lower() in NAMEF and a in NAMEF: v = NAMEF[a](p); e = 'name'
    elif a.lower() in NAMEF and a == a.upper(): v = NAMEF[a.lower()](p).upper(); e = 'name'
    elif a.startswith('low') and a[3:] in NAMEF: v = NAMEF[a[3:]](p).lower(); e = 'name'
    else:
        up = a == a.upper(); b = a.lower(); base = b.rstrip('0123456789')
        e = ELEM[base]
        if base == 'dob': v = fdate(p['dob'], f)
        elif base == 'ssn':
            s = p['ssn']; v = {'raw': s, 'last4': 'XXX-XX-' + s[5:], 'sp': '%s %s %s' % (s[:3], s[3:5], s[5:])}.get(f, '%s-%s-%s' % (s[:3], s[3:5], s[5:]))
        elif base == 'phone':
            s = p[b]; v = {'raw': s, 'd': '%s-%s-%s' % (s[:3], s[3:6], s[6:]), '.': '%s.%s.%s' % (s[:3], s[3:6], s[6:]),
                           'x': '%s-%s' % (s[3:6], s[6:])}.get(f, '(%s) %s-%s' % (s[:3], s[3:6], s[6:]))
        elif base == 'addr': v = p['addr'][0] + ', ' + p['addr'][1]
        elif base == 'street': v = p['addr'][0]
        elif base == 'csz': v = p['addr'][1]
        elif base == 'card':
            s = p['card']; v = s if f == 'raw' else (' ' if f != 'd' else '-').join(s[i:i + 4] for i in range(0, 16, 4))
        else: v = p[b]
        if up: v = v.upper()
        if f == 'low': v = v.lower()
    return e, v

TOK = re.compile(r'\{([a-z0-9_+]+)(?:\.([A-Za-z0-9]+)(?::([^}]*))?|=([a-z]+)\|([^}]*))\}')
def T(s):
    if not isinstance(s, str): return s
    def rep(m):
        ks = m.group(1).split('+')
        if m.group(4):
            e, v = {'dx': 'diagnosis', 'tx': 'treatment', 'med': 'medication', 'name': 'name', 'rec': 'record_number', 'phone': 'phone',
                    'dob': 'date_of_birth', 'addr': 'address', 'cred': 'credentials'}[m.group(4)], m.group(5)
        else:
            e, v = val(PEOPLE[ks[0]], m.group(2), m.group(3))
        for k in ks: note(k, e, v)
        return v
    r = TOK.sub(rep, s)
    assert '{' not in r or not re.search(r'\{[a-z0-9_+]+[.=]', r), r
    return r

def luhn(prefix):
    d = prefix + ''.join(R.choice('0123456789') for _ in range(15 - len(prefix)))
    t = 0
    for i, c in enumerate(reversed(d)):
        x = int(c)
        if i % 2 == 0:
            x *= 2
            if x > 9: x -= 9
        t += x
    return d + str(-t % 10)

def ssn():
    a = R.choice(list(range(268, 303)) + [401, 518, 233, 612, 148])
    return '%03d%02d%04d' % (a, R.randint(1, 99), R.randint(1, 9999))
_ph = set()
def phone(ac=None):
    while True:
        ac2 = ac or R.choice(['937'] * 8 + ['513', '614', '740'])
        s = ac2 + (('55501%02d' % R.randint(0, 99)) if R.random() < .4 else R.choice(['372', '426', '767', '878', '320', '708', '416', '304']) + '%04d' % R.randint(1000, 9899))
        if s not in _ph:
            _ph.add(s); return s
TOWNS = [('Xenia', '45385')] * 5 + [('Fairborn', '45324')] * 3 + [('Beavercreek', '45434'), ('Beavercreek', '45430'), ('Yellow Springs', '45387'), ('Cedarville', '45314'),
         ('Bellbrook', '45305'), ('Jamestown', '45335'), ('Dayton', '45410'), ('Dayton', '45403'), ('Kettering', '45429'), ('Springfield', '45503'), ('Springfield', '45505'), ('Spring Valley', '45370'), ('Wilmington', '45177')]
STREETS = 'Larkspur Ln;Old Tannery Rd;Quarry Bend Dr;Hawthorn Hollow Ct;Millrace St;Pennyroyal Ave;Shawnee Bluff Rd;Copperfield Way;W Second St;N Detroit Pk;Gristmill Ct;Turkeyfoot Rd;Saddlebag Trl;E Mulberry Row;Stillwater Ter;Bobolink Dr;Corwin Ferry Rd;Tecumseh Pl;Sycamore Knoll;Rustic Gate Ln;Brickyard Aly;Fox Run Cir;Harness Ave;Limestone Cut Rd'.split(';')
_ad = set()
def addr():
    while True:
        t = R.choice(TOWNS); s = '%d %s' % (R.randint(11, 4890), R.choice(STREETS))
        if R.random() < .3: s += R.choice([' Apt %d', ' #%d', ' Lot %d', ', Apt %d', ' Unit %d']) % R.randint(1, 40)
        if s not in _ad:
            _ad.add(s); return (s, '%s, OH %s' % t)
def dl(): return R.choice('RSTUV') + R.choice('ABCDEFGHJKLMNPQRSTUVWXYZ') + '%06d' % R.randint(100000, 999999)
def mcaid(): return '91' + '%010d' % R.randint(10 ** 8, 10 ** 10 - 1)
def dob(a, b): return '%04d-%02d-%02d' % (R.randint(a, b), R.randint(1, 12), R.randint(1, 28))
def acct(n=10): return ''.join([R.choice('123456789')] + [R.choice('0123456789') for _ in range(n - 1)])
_c = [140]
def case():
    _c[0] += R.randint(1, 4); return 'CAC-24-%04d' % _c[0]
_v = [2011]
def cl():
    _v[0] += R.randint(3, 29); return 'VS-%06d' % (_v[0] + 80000)
def claim(): return 'V2024-%05d' % R.randint(30100, 31999)
def cr(): return '2024 CR %04d' % R.randint(101, 899)
def po(t='DV'): return '2024 %s %04d' % (t, R.randint(101, 699))

def email(f, l):
    f, l = re.sub(r'[^a-z]', '', f.lower()), re.sub(r'[^a-z]', '', l.lower())
    return R.choice(['%s.%s%d', '%s%s%d', '%s_%s%d']) % (f if R.random() < .6 else f[0], l, R.randint(1, 99)) + '@' + R.choice(['gmail.com', 'yahoo.com', 'outlook.com', 'icloud.com', 'hotmail.com', 'aol.com'])

def full(key, name, years, **kw):
    nm = name.split('|')
    d = dict(dob=dob(*years), ssn=ssn(), phone=phone(), email=email(nm[0], nm[-1]), addr=addr(), dl=dl(), ins=mcaid(), case=case(), cl=cl(), claim=claim(),
             mrn='MRN %07d' % R.randint(2000000, 8999999), cr=cr(), po=po(), bank=acct(R.choice([9, 10, 12])), util=acct(11), vine=str(R.randint(10 ** 6, 9 ** 7)),
             led='RST-%05d' % R.randint(11000, 19999), inm='%d-%05d' % (24, R.randint(100, 9999)), rpt='24-%05d' % R.randint(1200, 19999), sch='%07d' % R.randint(1000000, 9999999))
    d.update(kw)
    return A(key, name, **d)

home = {k: addr() for k in 'delgado whit hollis pruitt okafor nguyen amst yoder monroe barrow'.split()}
home['whit'] = ('2207 Corwin Ferry Rd Lot 14', 'Xenia, OH 45385')
# hand made families
full('mari', 'Marisol|Ines|Delgado', (2014, 2014), nick='Mari', addr=home['delgado'], dx='Post-traumatic stress disorder (F43.10)')
full('yes', 'Yesenia|Carolina|Delgado-Ruiz', (1988, 1988), nick='Yesi', addr=home['delgado'], gid='A208-614-377', pp='G27418365', user='ydelgado88', pw='Girasol#2214')
full('mateo', 'Mateo|Delgado', (2017, 2017), addr=home['delgado'])
full('abu', 'Consuelo|Ruiz', (1959, 1959), addr=home['delgado'])
full('dunham', 'Craig|Allen|Dunham', (1981, 1981))
full('bray', 'Braylon|James|Whitacre', (2016, 2016), nick='Bubba', addr=home['whit'])
full('tiff', 'Tiffany|Whitacre', (1992, 1992), nick='Tiff', addr=('118 Gristmill Ct Apt 6', 'Fairborn, OH 45324'))
full('dale', 'Dale|Eugene|Whitacre', (1957, 1957), nick='Papaw', addr=home['whit'])
full('rod', 'Rodney|Whitacre', (1985, 1985), nick='Rod')
full('shan', 'Shanice|Monique|Hollis', (1993, 1993), nick='Niecy', addr=home['hollis'], card=luhn('424242'), user='shollis93', pw='Jay+Amara2!', old='1719 Tecumseh Pl, Dayton, OH 45410', plate='')
full('jay', 'Jayden|Hollis', (2015, 2015), addr=home['hollis'])
full('amara', 'Amara|Hollis', (2019, 2019), addr=home['hollis'])
full('boggs', 'Terrell|Dwayne|Boggs', (1990, 1990))
full('inge', 'Ingrid|Marie|Ekholm', (1985, 1985), nick='Inge', po='2024 CV 0418', card=luhn('555555'))
full('stroud', 'Philip|Stroud', (1979, 1979), po='2024 CV 0418')
full('wilma', 'Wilma|Jean|Pruitt', (1943, 1943), addr=home['pruitt'], ins='3HK7-TE2-MR81', bank='40071882613')
full('gary', 'Gary|Pruitt', (1968, 1968), addr=home['pruitt'])
full('lois', 'Lois|Tackett', (1947, 1947))
full('kait', 'Kaitlyn|Rose|Barrow', (2003, 2003), nick='Kait', addr=home['barrow'], ins='YRP884210973')
full('jenna', 'Jenna|Oyler', (2003, 2003), addr=home['barrow'])
full('devin', 'Devin|Marshall', (2001, 2001))
full('bern', 'Bernadette|Okafor', (1969, 1969), addr=home['okafor'], bank='7203318846')
full('chidi', 'Chidi|Okafor', (1996, 1996), addr=home['okafor'])
full('emeka', 'Emeka|Okafor', (2000, 2000), addr=home['okafor'])
full('lan', 'Lan|Nguyen', (1986, 1986), addr=home['nguyen'], pp='C3381927')
full('thuy', 'Thuy|Nguyen', (2012, 2012), addr=home['nguyen'])
full('dest', 'Destiny|Fairchild', (2013, 2013), nick='Desi', addr=home['amst'])
full('paul', 'Paul|Amstutz', (1974, 1974), addr=home['amst'])
full('carol', 'Carol|Amstutz', (1976, 1976), addr=home['amst'])
full('sid', 'Abdul-Rahman|Siddiqui', (1978, 1978))
full('curt', 'Curtis|Yoder', (1961, 1961), addr=home['yoder'], ins='W2617 40938')
full('marl', 'Marlene|Yoder', (1963, 1963), addr=home['yoder'])
full('kess', 'Trent|Kessinger', (1998, 1998))
full('drew', 'Andrew|Lindqvist', (1987, 1987), nick='Drew')
full('aal', 'Aaliyah|Monroe', (2008, 2008), nick='Star', addr=home['monroe'])
full('renee', 'Renee|Monroe', (1984, 1984), addr=home['monroe'])
A('brenda', 'Brenda', phone='9375550161'); A('chuck', 'Chuck', phone='9375550113'); A('tasha', 'Tasha', phone='5135550139')
# volunteers
for k, n, kw in [('patty', 'Patricia|Ann|Vance', dict(nick='Patty')), ('harold', 'Harold|Beecham', {}), ('simone', 'Simone|Achterberg', {}), ('luis', 'Luis|Quintero', {}), ('deb', 'Deborah|Snell', dict(nick='Debbie'))]:
    full(k, n, (1952, 1996), **kw)
# staff with private cells in the on-call list
full('ramona', 'Ramona|Castellaw', (1979, 1986), wem='rcastellaw@lmcvictimservices.org', wph='937-562-4106', ro='Lead Victim Advocate')
full('joel', 'Joel|Pendergrast', (1990, 1994), wem='jpendergrast@lmcvictimservices.org', wph='937-562-4109', ro='Crisis Advocate')
full('nikki', 'Nicole|Zurbuch', (1988, 1995), phone='9373046182', nick='Nikki', wem='nzurbuch@lmcvictimservices.org', wph='937-562-4111', ro='Court Advocate')
# generated
LAST = 'Abernathy Bixler Coppess Dorsten Eifert Furlong Gephart Hackworth Ickes Jarrell Kneisley Loughridge Mossbarger Nutter Overholser Petticrew Quillen Rausch Stidham Thornsberry Umbarger Vandergriff Wolfrum Yeazel Zickafoose Aldana Banda Cisneros Duvall Escamilla Figueroa Gaither Haddad Ibarra Jimerson Kowalczyk Larkins McElroy Niswonger Osterloh Pacheco Rasheed Sowders Tran Upchurch Villalobos Weathersby Xiong Yarbrough Zamudio Applegate Brumbaugh Crabtree Dillahunt Esterline Fugate Grooms Hounshell Isaacs Justice Keplinger Lykins Minnich Napier Ooten Puckett Ratliff Skidmore Tolliver Vance-Moore Whisman'.split()
R.shuffle(LAST)
KF = 'Aiden Brooklyn Carter Daisy Elijah Faith Gavin Hailey Isaiah Journey Kaylee Landon Makayla Noah Olivia Paisley Quinn Rylan Skylar Tristan Uriah Violet Wyatt Zoey Khloe Maverick'.split()
PF = 'Amber Brandi Crystal Danielle Erica Felicia Gina Heather Irene Jessica Kendra Latoya Misty Natasha Opal Priscilla Rachel Stacy Tonya Vanessa Wendy Yolanda Monica Bridget Joanna'.split()
AF = 'Alvin Bonnie Clifford Dolores Ernest Francine Gregory Hannah Ivan Janelle Keith Loretta Marcus Nadine Oscar Phyllis Ruben Sheila Timothy Vera'.split()
SF = 'Bradley Cody Dustin Eric Jeremy Kyle Lonnie Randall Shawn Travis'.split()
VF = 'Gwendolyn Theodore Marguerite Stanley Ruthann Everett Colleen Desmond'.split()
li = iter(LAST)
K, P_, AD, S, V = [], [], [], [], []
for i in range(22):
    l = next(li); h = addr(); k, r = 'k%02d' % i, 'r%02d' % i
    full(k, KF[i] + '|' + R.choice('Ann Lee Rae Jo Cole Dean'.split()) + '|' + l, (2008, 2019), addr=h)
    full(r, PF[i] + '|' + l, (1978, 1996), addr=h); K.append(k); P_.append(r)
for i in range(20): full('a%02d' % i, AF[i] + '|' + R.choice('Lynn Ray Marie Joe'.split()) + '|' + next(li), (1950, 2004)); AD.append('a%02d' % i)
for i in range(10): full('s%02d' % i, SF[i] + '|' + R.choice('Wayne Lee Scott'.split()) + '|' + next(li), (1970, 2003)); S.append('s%02d' % i)
for i in range(8): full('v%02d' % i, VF[i] + '|' + next(li), (1948, 1999)); V.append('v%02d' % i)

for k, n, ro in [
    ('dir', 'Margaret|Stallsmith', 'Executive Director'), ('cacd', 'Evan|Rudisill', 'CAC Program Manager'), ('fi1', 'Leah|Montfort', 'Forensic Interviewer'),
    ('fi2', 'Priya|Chandran', 'Forensic Interviewer (bilingual)'), ('th1', 'Susan|Vandemark', 'Therapist, LISW-S'), ('th2', 'Jamal|Eddington', 'Therapist, LPCC'), ('comp', 'Donna|Hartsook', 'Compensation Specialist'),
    ('grant', 'Kirsten|Oelker', 'Grants & Finance'), ('volc', 'Ashlee|Brandewie', 'Volunteer Coordinator'), ('rel', 'Marcus|Tillery', 'Housing Advocate'), ('front', 'Peggy|Lowder', 'Front Desk'),
    ('pro1', 'Stephen|Haverkos', 'Chief Asst. Prosecutor'), ('pro2', 'Andrea|Liming', 'Asst. Prosecutor'), ('pro3', 'Nathan|Boeckman', 'Asst. Prosecutor, Juvenile'), ('vw', 'Cheryl|Imhoff', 'Victim/Witness Clerk'),
    ('det1', 'Det. Kyle|Sparling', 'Xenia PD'), ('det2', 'Det. Monique|Farris', 'Sheriff SVU'), ('det3', 'Det. Sgt. Tom|Wysong', 'Fairborn PD'), ('dep', 'Dep. Alan|Kreitzer', 'Sheriff Civil'), ('off', 'Ofc. Brianna|Cole', 'Beavercreek PD'),
    ('cps1', 'Tanya|Rickert', 'Children Services'), ('cps2', 'Glenn|Dubois', 'Children Services'), ('cps3', 'Lakeisha|Orr', 'Children Services Supv'), ('sane', 'Beth|Holthaus', 'SANE, RN'), ('md', 'Dr. Anil|Mehrotra', 'Pediatrics'),
    ('md2', 'Dr. Frances|Kuhlman', 'Psychiatry'), ('judge1', 'Judge Warren|Delacourt', 'Common Pleas'), ('judge2', 'Judge Eileen|Stotz', 'Domestic Relations'), ('mag', 'Magistrate Roy|Penwell', 'DR Magistrate'),
    ('pd', 'Victor|Lamm', 'Public Defender'), ('def2', 'Rebecca|Thane', 'defense counsel'), ('gal', 'Owen|Strickler', 'Guardian ad Litem'), ('sch1', 'Julie|Ankeney', 'School Counselor'), ('sch2', 'Darrell|Wead', 'Principal'),
    ('sch3', 'Mindy|Shoup', 'Attendance Officer'), ('land1', 'Rick|Hulsizer', 'property manager'), ('land2', 'Fatima|Noor', 'leasing agent'), ('ag1', 'Claire|Dunphy-Hale', 'AG Claims Examiner'), ('ag2', 'Robert|Sayre', 'AG Claims Examiner'),
    ('prob', 'Kelly|Voorhees', 'Probation Officer'), ('interp', 'Rosa|Mireles', 'Interpreter'), ('interp2', 'Minh|Dao', 'Interpreter'), ('it', 'Doug|Fenner', 'IT contractor'), ('lock', 'Al|Burcham', 'Burcham Lock & Key'),
    ('board1', 'Elaine|Truesdale', 'Board President'), ('board2', 'Rev. Calvin|Moss', 'Board'), ('board3', 'Henry|Schlater', 'Board Treasurer'), ('ovc', 'Pamela|Giroux', 'VOCA Grant Monitor'), ('sup', 'Heidi|Wannemacher', 'Shelter Director'),
    ('clerk', 'Terri|Anspach', 'Clerk of Courts'), ('util', 'Bonita|Ferrell', 'Customer Care'), ('dent', 'Dr. Philip|Gaskill', 'Dentist'), ('cab', 'Wes|Trimbach', 'Cab owner'), ('movr', 'Duane|Sipe', 'Mover')]:
    f = re.sub(r'^(Det\. Sgt\.|Det\.|Dep\.|Ofc\.|Dr\.|Judge|Magistrate|Rev\.) ', '', n.split('|')[0]); l = n.split('|')[1]
    dom = {'dir': 'lmcvictimservices.org'}.get(k) or ('lmcvictimservices.org' if k in 'cacd fi1 fi2 th1 th2 comp grant volc rel front'.split() else
          'lmcprosecutor.example.gov' if k in 'pro1 pro2 pro3 vw'.split() else 'lmcsheriff.example.gov' if k in 'det2 dep'.split() else 'xeniapd.example.gov' if k == 'det1' else 'work.example.org')
    O(k, n, ro=ro, wem=(f[0] + l).lower().replace('-', '') + '@' + dom, wph='937-562-%04d' % R.randint(4100, 4999))

# ------------------------------------------------------------------ writers
def path(p):
    global CUR
    CUR = p
    q = os.path.join(SHARE, p); os.makedirs(os.path.dirname(q), exist_ok=True)
    return q

def rezip(q):
    z = zipfile.ZipFile(q); items = [(i.filename, z.read(i.filename)) for i in z.infolist()]; z.close()
    with zipfile.ZipFile(q, 'w', zipfile.ZIP_DEFLATED) as o:
        for n, d in items:
            if n == 'docProps/core.xml':
                d = re.sub(rb'(<dcterms:(?:created|modified)[^>]*>)[^<]*', rb'\g<1>2024-11-01T08:00:00Z', d)
            zi = zipfile.ZipInfo(n, (1980, 1, 1, 0, 0, 0)); zi.compress_type = zipfile.ZIP_DEFLATED
            o.writestr(zi, d)

def text(p, s, nl='\n', enc='utf-8'):
    q = path(p); s = T(s.lstrip('\n'))
    with open(q, 'wb') as f: f.write(s.replace('\n', nl).encode(enc))

def delim(p, rows, sep=',', pre=''):
    q = path(p); b = io.StringIO(); b.write(T(pre))
    w = csv.writer(b, delimiter=sep, lineterminator='\r\n')
    for r in rows: w.writerow([T(c) for c in r])
    with open(q, 'wb') as f: f.write(b.getvalue().encode())

def fw(cells, widths):
    o = ''
    for c, w in zip(cells, widths):
        c = T(str(c)); assert len(c) < w, (c, w); o += c.ljust(w)
    return o.rstrip() + '\n'

def xlsx(p, sheets):
    """sheets: list of (title, rows, opts) opts: merge list, notes {cell: text}, bold rows"""
    q = path(p); wb = Workbook(); wb.remove(wb.active)
    for t, rows, o in sheets:
        ws = wb.create_sheet(T(t))
        for r in rows: ws.append([int(T(c[5:])) if isinstance(c, str) and c.startswith('#int#') else T(c) for c in r])
        for m in o.get('merge', []): ws.merge_cells(m)
        for c, s in o.get('notes', {}).items():
            cm = Comment(T(s), 'rcastellaw' if 0 else 'staff'); ws[c].comment = cm
        for b in o.get('bold', []):
            for c in ws[b]: c.font = Font(bold=True)
        for i in range(1, 12): ws.column_dimensions['ABCDEFGHIJKL'[i - 1]].width = 20
    wb.properties.creator = 'LMCVS'; wb.save(q); rezip(q)

def docx(p, items, header=None, footer=None):
    """items: str paragraph, ('h',text), ('t',rows), ('b',text)"""
    q = path(p); d = Document(); st = d.styles['Normal']; st.font.name = 'Calibri'; st.font.size = Pt(11)
    if header: d.sections[0].header.paragraphs[0].text = T(header)
    if footer: d.sections[0].footer.paragraphs[0].text = T(footer)
    for it in items:
        if isinstance(it, str): d.add_paragraph(T(it))
        elif it[0] == 'h': d.add_heading(T(it[1]), 2)
        elif it[0] == 'b': d.add_paragraph(T(it[1]), style='List Bullet')
        else:
            rows = it[1]; tb = d.add_table(rows=0, cols=len(rows[0])); tb.style = 'Table Grid'
            for r in rows:
                cs = tb.add_row().cells
                for c, x in zip(cs, r): c.text = T(x)
    cp = d.core_properties; cp.author = 'LMCVS'; cp.created = cp.modified = dt.datetime(2024, 11, 1, 8); cp.last_modified_by = 'LMCVS'
    d.save(q); rezip(q)

class PDF:
    def __init__(s, p):
        s.c = canvas.Canvas(path(p), pagesize=(612, 792), invariant=1); s.c.setTitle('form'); s.y = 750
    def title(s, *ls):
        for i, l in enumerate(ls):
            s.c.setFont('Helvetica-Bold' if i == 0 else 'Helvetica', 13 if i == 0 else 9); s.c.drawCentredString(306, s.y, T(l)); s.y -= 15
        s.y -= 8
    def bar(s, t):
        s.c.setFillGray(.85); s.c.rect(36, s.y - 4, 540, 14, fill=1, stroke=0); s.c.setFillGray(0); s.c.setFont('Helvetica-Bold', 9); s.c.drawString(40, s.y, T(t)); s.y -= 18
    def fit(s, v, w, size=10, font='Courier'):
        while stringWidth(v, font, size) > w and size > 5: size -= .5
        s.c.setFont(font, size)
    def boxes(s, cells, pos='above'):
        """cells: (label, value, weight)"""
        tot = sum(c[2] for c in cells); x = 36; h = 28 if pos != 'left' else 18
        for lab, v, w in cells:
            bw = 540 * w / tot; v = T(v)
            s.c.rect(x, s.y - h + 10, bw, h)
            if pos == 'above':
                s.c.setFont('Helvetica', 6.5); s.c.drawString(x + 3, s.y + 2, lab); s.fit(v, bw - 8); s.c.drawString(x + 4, s.y - 13, v)
            elif pos == 'below':
                s.fit(v, bw - 8); s.c.drawString(x + 4, s.y - 1, v); s.c.setFont('Helvetica', 6.5); s.c.drawString(x + 3, s.y - 15, lab)
            else:
                s.c.setFont('Helvetica-Bold', 8); s.c.drawString(x + 3, s.y - 2, lab); lw = stringWidth(lab, 'Helvetica-Bold', 8) + 8
                s.fit(v, bw - lw - 4); s.c.drawString(x + lw, s.y - 2, v)
            x += bw
        s.y -= h
    def checks(s, lead, opts):
        s.c.setFont('Helvetica', 8); s.c.drawString(38, s.y - 6, T(lead)); x = 40 + stringWidth(lead, 'Helvetica', 8) + 8
        for lab, on in opts:
            lab = T(lab); s.c.rect(x, s.y - 8, 8, 8)
            if on: s.c.setFont('Helvetica-Bold', 8); s.c.drawString(x + 1.5, s.y - 6.5, 'X')
            s.c.setFont('Helvetica', 8); s.c.drawString(x + 12, s.y - 6, lab); x += 22 + stringWidth(lab, 'Helvetica', 8)
        s.y -= 22
    def para(s, t, size=9, w=530):
        t = T(t); s.c.setFont('Times-Roman', size); line = ''
        for wd in t.split():
            if stringWidth(line + ' ' + wd, 'Times-Roman', size) > w: s.c.drawString(40, s.y, line); s.y -= size + 3; line = wd
            else: line = (line + ' ' + wd).strip()
        s.c.drawString(40, s.y, line); s.y -= size + 6
    def gap(s, n=8): s.y -= n
    def page(s): s.c.showPage(); s.y = 750
    def save(s): assert s.y > 20, s.y; s.c.save()

AG = 'Little Miami County Victim Services & Willow House Child Advocacy Center'
def ini(k): p = PEOPLE[k]; return p['f'][0] + p['l'][0]
DXS = ['PTSD F43.10', 'F43.23 Adjustment disorder w/ mixed anxiety and depressed mood', 'Acute stress disorder F43.0', 'F41.1 Generalized anxiety disorder', 'F32.1 Major depressive disorder, single ep., moderate', 'Other trauma- and stressor-related disorder F43.89', 'F93.0 Separation anxiety']
TXS = ['TF-CBT weekly', 'PCIT', 'CFTSI', 'EMDR', 'play therapy', 'AF-CBT', 'individual counseling']
MEDS = ['sertraline 50 mg', 'hydroxyzine 10 mg PRN', 'prazosin 1 mg qhs', 'fluoxetine 10 mg', 'melatonin 3 mg', 'guanfacine ER 1 mg']
for i, k in enumerate(K + AD + P_ + ['bray', 'mari', 'thuy', 'dest', 'aal', 'jay', 'kait', 'shan', 'bern']):
    p = PEOPLE[k]; p.setdefault('dx', DXS[i % 7]); p.setdefault('tx', TXS[(i * 3) % 7]); p.setdefault('med', MEDS[(i * 5) % 6])

# ================================================================== 01 ADMIN (mostly nobody affected)
docx('01_Admin/Policies/Confidentiality and Release of Information Policy rev 2023.docx', [
    ('h', 'Policy 4.2 - Confidentiality'), 'Staff, interns and volunteers do not confirm or deny that any person has asked for or received services. Releases are written, time limited and signed (34 U.S.C. 12291(b)(2)).',
    ('h', 'Procedure'), ('b', 'Check the release: who, what, to whom, until when.'), ('b', 'Log every disclosure in the case record before close of business.'), ('b', 'Subpoenas go to {dir.n} the same day. Do not hand over a file at the counter.'),
    ('t', [['Record', 'Kept', 'Destroyed by'], ['Forensic interview recordings', 'Until age 23 or end of appeal', 'CAC Program Manager'], ['Hotline log', '3 years', 'Lead Victim Advocate'], ['Volunteer checks', '6 years', 'Volunteer Coordinator']]),
    'Approved by the Board 14 March 2023: {board1.n}, President; {board3.n}, Treasurer.'], header=AG, footer='Policy 4.2  rev 03/2023')
xlsx('01_Admin/Staff phone list OFFICE.xlsx', [('Extensions', [[AG], ['Office numbers only - do NOT add cells here', None, None, None], [], ['Name', 'Role', 'Office line', 'Mail']] +
    [['{%s.n}' % k, PEOPLE[k]['ro'], '{%s.wph}' % k, '{%s.wem}' % k] for k in 'dir cacd fi1 fi2 th1 th2 comp grant volc rel front'.split()], {'merge': ['A1:D1', 'A2:D2'], 'bold': [4]}),
    ('Partners', [['Partner', 'Agency', 'Desk']] + [['{%s.lf}' % k if not PEOPLE[k]['f'].startswith(('Det', 'Dep', 'Ofc')) else '{%s.n}' % k, PEOPLE[k]['ro'], '{%s.wph}' % k] for k in 'pro1 pro2 pro3 vw det1 det2 det3 dep cps1 cps2 cps3 clerk prob'.split()], {'bold': [1]})])
text('01_Admin/comfort_room_inventory.csv', '''
item,loc,qty,reorder_at,unit_cost,vendor
"Teddy bear, 9 in.",FI Rm 1,41,20,4.85,Bright Harbor Toys
"Sweatpants, adult L (SANE)",Closet B,12,10,9.20,Miller Outfitters
Kleenex case,Supply,3,2,31.00,Office Barn
"Granola bars, ctn 48",Kitchen,2,1,18.75,Tri-Village Foods
"Prepaid phone, 90 day",Safe,5,4,39.99,Tri-Village Foods
"Door brace bar",Safe,7,5,24.50,Burcham Lock & Key
"DVD-R spindle (recordings)",IT,1,1,22.10,Office Barn
''')
text('01_Admin/Newsletter/fall-2024.html', '''
<!DOCTYPE html><html><head><title>Willow House News</title><style>body{font:14px Georgia}h2{color:#536}</style></head><body>
<h1>Willow House News &mdash; Fall 2024</h1>
<h2>From the Director</h2><p>Dear friends, this year 312 children walked through our door. Thank you. &mdash; {dir.n}</p>
<h2>Pinwheel breakfast</h2><p>{board2.n} gave the blessing and {pro1.n} spoke about the new soft interview room. {lock.n} donated forty door braces.</p>
<h2>Wish list</h2><ul><li>gas cards</li><li>twin sheets</li><li>unopened coloring books</li></ul>
<p>Office: 61 Greene St, Xenia, OH 45385 &middot; (937) 562-4100 &middot; info@lmcvictimservices.org</p></body></html>
''')
p = PDF('01_Admin/Forms/BLANK Release of Information.pdf')
p.title('AUTHORIZATION TO RELEASE INFORMATION', AG)
p.boxes([('Client name', '', 3), ('Date of birth', '', 1)]); p.boxes([('Release to (agency)', '', 2), ('Purpose', '', 2)])
p.checks('What:', [('dates of service', 0), ('safety plan', 0), ('interview summary', 0), ('other', 0)]); p.para('This release ends on the date written here or 30 days after signing, whichever is first. You may take it back at any time, in writing or by telling your advocate.')
p.boxes([('Signature', '', 3), ('Date', '', 1)], 'below'); p.save()
text('01_Admin/ON CALL rota Oct-Nov (cells - KEEP PRIVATE).txt', '''
ON CALL   Oct 14 - Nov 10         hotline rolls at 5 pm to the person below

wk of 10/14   {ramona.n}    cell {ramona.phone:d}   back door: husb. knows code, lives {ramona.street} {ramona.csz}
wk of 10/21   {joel.n}   cell {joel.phone:.}   TEXT first, he sleeps hard
wk of 10/28   {nikki.nl} cell {nikki.phone:x} (937)  or pers. mail {nikki.email}
wk of 11/04   {ramona.first} again - swap w/ {joel.first}, his {joel=tx|knee surgery} is 11/05
backup: {dir.n} thru the office line 562-4100
''')

# ================================================================== 02 HOTLINE
def hl(rows): return [[T(c) for c in r] for r in rows]
xlsx('02_Hotline/Hotline log 2024-09.xlsx', [
    ('Sept', [['24-HR HOTLINE  -  CALL LOG', None, None, None, None, None, None], ['Month: September 2024      Kept by {ramona.lf}', None], [],
      ['Call #', 'Date / time', 'Adv', 'Caller', 'Call back OK at', 'Type', 'Notes'],
      [901, '09/02/24 23:14', 'JP', '{shan.lf}', '{shan.phone}', 'DV', 'bf {boggs.n} put hands on her again, kids {jay.first} + {amara.first} in room. Shelter bed held till 9a'],
      [902, '09/04/24 02:40', 'JP', '{brenda.first} (would not give last)', '{brenda.phone:d}', 'DV', 'wants divorce lawyer list. OK to leave msg'],
      [903, '09/07/24 16:05', 'RC', '{inge.lf}', '{inge.phone:d}', 'Stalking', '{stroud.n} parked across st 3x this wk. plate given to PD. gave log sheets'],
      [904, '09/09/24 11:52', 'NZ', '{lois.lf}', '{lois.phone:d}', 'Elder', 'neighbor to {wilma.n}; son {gary.first} takes her check'],
      [905, '09/12/24 19:20', 'JP', '{kait.lf}', '{kait.phone}', 'SA', '{kait=tx|SANE exam} done 9/10 at Greene Mem. Can\'t keep {kait=med|PEP} down. Told her call ED nurse'],
      [906, '09/15/24 01:13', 'RC', '{chuck.first}', '{chuck.phone:d}', 'DV male', 'hung up when asked re: guns'],
      [907, '09/21/24 21:48', 'JP', '{a00.lf}', '{a00.phone:d}', 'Assault', '{a00=dx|broken jaw}, no ins., asking abt comp'],
      [908, '09/26/24 08:30', 'NZ', '{a01.lf}', '{a01.phone:d}', 'DV', 'safe at mothers, {a01.addr}'],
      [909, '09/29/24 13:37', 'RC', '{tasha.first} c/o {renee.n}', '{tasha.phone:d}', 'Traff', 'aunt of {aal.first}; sent to Det. Farris desk'],
      [None, None, None, None, 'TOTAL', 9, None]],
     {'merge': ['A1:G1', 'A2:G2'], 'bold': [1, 4], 'notes': {'E5': 'NOT after 6 pm - he checks her phone. Mail {shan.email} is safe', 'D8': '{lois=dx|hard of hearing}, speak up. home {lois.street}'}}),
    ('By type', [['Type', 'Day', 'Night', 'Total'], ['DV', 1, 3, 4], ['SA', 0, 1, 1], ['Stalking', 1, 0, 1], ['Elder', 1, 0, 1], ['Other', 1, 1, 2], ['All', 4, 5, 9]], {'bold': [1, 7]}),
    ('Follow up', [['Follow-up list'], ['Call #', 'Who', 'By', 'Done'], [901, '{shan.nick}', 'RC', '9/3 - in shelter'], [903, '{inge.nl}', 'NZ', 'filed, {inge.po}'], [904, '{wilma.n}', 'APS', 'rpt {wilma.rpt}'], [907, '{a00.first}', 'DH', 'claim {a00.claim}']], {'merge': ['A1:D1']})])
text('02_Hotline/NIGHT NOTES oct.txt', '''
10/3 nite -- quiet til 1am. then {a02.low}{a02.lown} calld frm gas sta, bf took keys. picked up by cab (trimbachs) to {a02=addr|the Knights Rest rm 114, 1802 N Detroit Pk, Xenia}. cell almst dead {a02.phone:raw}. 2 kids w/ gma.
10/5 {inge.nick} agn. he left flwrs on the car. NO injury. tld her call 911 + bring the card to det sparling in am
10/8 hosp called out 3:10a. pt {a03.N} DOB {a03.dob:short}, {a03=dx|strangulation w/ petechiae}, {a03=dx|fx L wrist}. nurse holthaus did {a03=tx|forensic strangulation exam}. lethality 14/20. Safe # is sisters {a03.phone2:d} not hers!!
    hers = {a03.phone:d}
10/9 {drew.nick} ({drew.last}) -- wife threw pan, {drew=dx|concussion}, wont go back, sleepng in truck. wk ph only btwn 7-3: {drew.phone:d}
10/12 prank x2
10/13 {tiff.nick} W. drunk cryng abt {bray.nick}. says {rod.nick} txtd her. she is at {tiff.addr}. told {ramona.first} in am
'''.replace('{a02.low}', '').replace('{a03.phone2:d}', '{r05.phone:d}'))
PH = '|'
delim('02_Hotline/crisisline_export_202410.txt', [['CALL_ID', 'START_TS', 'DUR_S', 'ANI', 'CLIENT_NO', 'LNAME', 'FNAME', 'ZIP', 'DISP', 'REMARK']] +
    [['%d' % (550200 + i), '2024-10-%02dT%02d:%02d:00' % (2 + i, (i * 7) % 24, (i * 13) % 60), 120 + i * 37, '{%s.phone:raw}' % k if i % 4 else 'BLOCKED', '{%s.cl}' % k, '{%s.LAST}' % k, '{%s.FIRST}' % k, '', ['INFO', 'SAFETY', 'XFER', 'CB'][i % 4], ['', 'CB AT ' + '{%s.phone:d}' % k, 'NO VM', ''][i % 4]] for i, k in enumerate(AD[2:16] + ['drew', 'bern', 'curt', 'renee'])], PH)
W = [7, 24, 16, 12, 30]
path('02_Hotline/CALLBACK.LST'); text('02_Hotline/CALLBACK.LST', 'LMCVS-HOTLINE  CALLBACK QUEUE                         RUN 10/28/24 06:00  PAGE 1\n\n' + fw(['SEQ', 'NAME', 'PHONE', 'CLIENT', 'REMARKS'], W) + '-' * 84 + '\n' +
     ''.join(fw([i + 1, '{%s.LF}' % k, '{%s.phone:d}' % k, '{%s.cl}' % k, ['AM ONLY', 'SPANISH', 'NO MSG', 'SAFE TO TEXT', 'ASK FOR PEGGY'][i % 5]], W) for i, k in enumerate(['r00', 'r03', 'r07', 'a05', 'a09', 'a11', 'yes', 'sid', 'marl', 'r12', 'r15'])) + '\n*** END OF LIST ***  11 CALLS\n')

# ================================================================== 03 CAC
text('03_CAC/Intake/{0}_case_print.txt'.format(PEOPLE['mari']['case']), '''
NCAtrak-style Case Print                                         Printed 10/02/2024 by {front.wem}
==================================================================================================
CASE NUMBER   {mari.case}            RECEIVED 09/30/2024      STATUS Open/Active    CAC Willow House
PRIMARY ALLEGATION  Sexual abuse      REFERRED BY  Xenia PD ({det1.n}), rpt {mari.rpt}
--------------------------------------------------------------------------------------------------
ALLEGED VICTIM                               | CAREGIVER 1
 Name   {mari.lfm}                 | Name   {yes.lf}
 DOB    {mari.dob}  Age 10  Sex F              | DOB    {yes.dob}   Rel. Mother
 SSN    {mari.ssn:last4}                           | Cell   {yes.phone}
 Goes by {mari.nick}                                 | Email  {yes.email}
 Ins    Medicaid {mari.ins}                  | Lang   Spanish (interp. {interp.n})
 School Tecumseh Elem, student id {mari.sch}     | Lives with child  [X]
 Home   {mari+yes+mateo+abu.addr}
--------------------------------------------------------------------------------------------------
OTHERS IN HOME    {mateo.lf}, brother, {mateo.dob}
                  {abu.lf}, maternal grandmother, {abu.dob}, ph {abu.phone:d}
ALLEGED OFFENDER  {dunham.LFM}   DOB {dunham.dob}   mother's ex-boyfriend
                  last known addr {dunham.addr}   SSN {dunham.ssn}
                  custody: county jail, inmate {dunham.inm}
--------------------------------------------------------------------------------------------------
SERVICES   09/30 crisis advocacy   10/01 forensic interview   10/03 {mari=tx|medical exam (CPA)} sched.
           10/08 {mari=tx|trauma screening (CATS-2)}
''')
p = PDF('03_CAC/Intake/Whitacre intake form.pdf')
p.title('WILLOW HOUSE - CHILD INTAKE', 'To be filled by the caregiver or family advocate')
p.bar('1. CHILD')
p.boxes([('Last name', '{bray.last}', 2), ('First', '{bray.first}', 2), ('Middle', '{bray.mid}', 1), ('Nickname', '{bray.nick}', 1)])
p.boxes([('Date of birth', '{bray.dob}', 1), ('Social Security No.', '{bray.ssn}', 1.3), ('School / grade', 'Shawnee Primary / 2', 2)])
p.checks('Sex:', [('M', 1), ('F', 0)]); p.checks('Insurance:', [('Medicaid', 1), ('Private', 0), ('None', 0)])
p.boxes([('Member / Medicaid ID', '{bray.ins}', 2), ('Pediatrician', '{md.n}', 2)])
p.bar('2. WHO DOES THE CHILD LIVE WITH')
p.boxes([('Name', '{dale.fml}', 2), ('Relation', 'Grandfather, legal custodian', 2)], 'below')
p.boxes([('Street, city, ZIP', '{dale+bray.addr}', 3), ('Phone', '{dale.phone}', 1.3)], 'below')
p.boxes([('DOB', '{dale.dob:short}', 1), ('OH driver lic.', '{dale.dl}', 1), ('Email', '{dale.email}', 2)], 'below')
p.bar('3. PARENTS (if other)')
p.boxes([('Mother', '{tiff.n}', 2), ('Phone', '{tiff.phone:d}', 1)], 'left'); p.boxes([('Address', '{tiff.addr}', 1)], 'left')
p.boxes([('Father', '{rod.n} ("{rod.nick}")', 2), ('DOB', '{rod.dob}', 1)], 'left'); p.boxes([('Address', 'whereabouts unknown, was {rod.addr}', 1)], 'left')
p.bar('4. HEALTH')
p.checks('Child has:', [('allergies', 0), ('{bray=dx|asthma}', 1), ('seizures', 0), ('{bray=dx|ADHD}', 1), ('bed wetting', 0)])
p.boxes([('Medicines', '{bray=med|albuterol inhaler}; {bray=med|Adderall XR 10 mg}', 1)])
p.boxes([('Counseling now or before', '{bray=tx|play therapy} at Four Oaks 2022', 1)])
p.gap(); p.boxes([('Signed', '{dale.n}', 2), ('Date', '09/18/2024', 1), ('Staff use: CASE NO.', '{bray.case}', 1)], 'below'); p.save()
p = PDF('03_CAC/Intake/intake_nguyen_two_col.pdf')
p.title('MULTI-AGENCY INTAKE SHEET'); c = p.c
L = [('CHILD', '{thuy.n}'), ('BORN', '{thuy.dob:long}'), ('CASE #', '{thuy.case}'), ('HOME', '{thuy+lan.street}'), ('', '{thuy+lan.csz}'), ('HEALTH PLAN', '{thuy.ins}'), ('STUDENT NO', '{thuy.sch}')]
RR = [('MOTHER', '{lan.n}'), ('BORN', '{lan.dob:long}'), ('CELL', '{lan.phone:.}'), ('PASSPORT', '{lan.pp}'), ('E-MAIL', '{lan.email}'), ('LANGUAGE', 'Vietnamese'), ('INTERPRETER', '{interp2.n}')]
for (a, b), (d, e) in zip(L, RR):
    c.setFont('Helvetica-Bold', 8); c.drawString(40, p.y, a); c.drawString(320, p.y, d); c.setFont('Courier', 10); c.drawString(115, p.y, T(b)); c.drawString(400, p.y, T(e)); p.y -= 20
p.gap(10); p.para('Reason for referral: Physical abuse reported by {sch1.n}, school counselor. Child told her of being hit with a cord. {thuy=dx|Patterned bruising} on both thighs seen by {md.n}. {thuy=tx|Skeletal survey} negative. CPS worker {cps2.n}.'); p.save()
docx('03_CAC/Forensic Interviews/FI summary {0}.docx'.format(PEOPLE['mari']['case']), [
    ('h', 'FORENSIC INTERVIEW SUMMARY'), ('t', [['Case', '{mari.case}', 'Interviewer', '{fi2.n}'], ['Child', '{mari.fml}', 'DOB', '{mari.dob:long}'], ['Date / time', '1 Oct 2024 10:05-10:51', 'Observed by', '{det1.n}; {cps1.n}; {pro3.n}'], ['Brought by', '{abu.n} (grandmother)', 'Recording', 'DVD 2 of 2, sealed']]),
    'This is not a transcript. {mari.first}, who says everyone calls her {mari.nick}, knew her birthday and that she lives with her mother {yes.nick}, her brother {mateo.first} and "abuela". She named "{dunham.first}" as a person who used to sleep over.',
    'She said {dunham.first} came in when her mother worked nights. She showed on the drawing. She said it happened "more than one time" and the last was "before school started". She told her cousin first.',
    '{mari.nick} said she {mari=dx|cannot sleep and has bad dreams}. Referred for {mari=tx|trauma-focused therapy}. Her mother was met afterwards in the family room by {ramona.n}; she may be reached at {yes.phone:d}.',
    'Next: {mari=tx|Child protection medical exam} 3 Oct with {md.n}. Arrest warrant for {dunham.fml} asked by {det1.n}.'], header='CONFIDENTIAL - R.C. 2151.425', footer='Willow House CAC   {mari.case}')
text('03_CAC/Forensic Interviews/leah handnotes 9-20.txt', '''
FI 9/20   {bray.case}   "{bray.nick}"   (real name {bray.first}, 8)
- room 2, obs: rickert, wysong.  hes w/ {dale.nick} today.  wont sit.  draws trucks
- T/L ok.  rules ok.  calls gpa {dale.nick}, dad = {rod.nick}
- "{rod.nick} locked me in the dog thing"   how long - "2 cartoons"
- belt.  mark on back - photo'd.  {bray=dx|linear scar, mid back}
- takes "{bray=med|the inhaler} and my {bray=med|focus pill}"
- scared of {tiff.first}'s apt bc {rod.nick} has a key.  apt = {tiff=addr|gristmill ct}
- asked 2x when can he go back to {dale.nick}s trailer
>> tell cps: no unsup. visits.  {dale.first} ph {dale.phone:x}
''')
hdr = ['', 'Mon 10/21', 'Tue 10/22', 'Wed 10/23', 'Thu 10/24', 'Fri 10/25']
def sl(i): return '{%s.n}, %s' % (K[i], '{%s.dob:nz}' % K[i])
xlsx('03_CAC/Forensic Interviews/FI calendar wk 43.xlsx', [('Room 1', [['INTERVIEW ROOM 1 - {fi1.n}'] + [None] * 5, hdr, ['9:00', sl(0), None, sl(1), None, None], ['10:30', None, sl(2), None, sl(3), 'STAFF MTG'], ['1:00', sl(4), None, None, sl(5), None], ['2:30', None, 'hold - Det. Farris', sl(6), None, sl(7)]], {'merge': ['A1:F1'], 'bold': [2], 'notes': {'B3': 'Mom {r00.n} brings. txt {r00.phone:d} when room ready', 'D6': 'wheelchair; {k06=dx|spina bifida}. Case {k06.case}'}}),
    ('Room 2', [['INTERVIEW ROOM 2 - {fi2.n}'] + [None] * 5, hdr, ['9:00', None, sl(8), None, None, sl(9)], ['10:30', sl(10), None, None, sl(11), None], ['1:00', None, None, '{dest.n} ({dest.nick}), {dest.case}', None, None]], {'merge': ['A1:F1'], 'bold': [2]})])
delim('03_CAC/Forensic Interviews/recording_chain_of_custody.csv', [['Media ID', 'Case No', 'Interview date', 'Copies', 'Released to', 'Release date', 'Initials']] + [['WH-24-%03d' % (201 + i), '{%s.case}' % k, '10/%02d/2024' % (1 + i), 2, ['{det1.n}', '{det2.n}', '{pro3.n}', '{cps1.n}'][i % 4], '10/%02d/2024' % (2 + i), 'ER'] for i, k in enumerate(['mari', 'bray', 'thuy', 'dest', 'k00', 'k02', 'k04', 'k08', 'k11'])])
mrows = []
for i, k in enumerate(K[:14]):
    mrows.append([i + 5, '{%s.case}' % k, '{%s.lf}' % k, '{%s.dob}' % k, '{%s.n}' % P_[i], ('{%s.lf}' % S[i] + ' ({%s.dob})' % S[i]) if i < 8 else 'unk.', ['SA', 'PA', 'Witness', 'Neglect'][i % 4], ['{det1.last}', '{det2.last}', '{det3.last}'][i % 3], ['{cps1.last}', '{cps2.last}'][i % 2], ['{pro3.last}', '{pro2.last}'][i % 2], ['{%s.tx}' % k, 'medical declined', '{%s.dx}' % k, ''][i % 4]])
xlsx('03_CAC/MDT/MDT case list 2024-10.xlsx', [('Review 10-24', [['MULTIDISCIPLINARY TEAM - CASE REVIEW LIST'] + [None] * 10, ['Thursday, October 24, 2024, 1:30 pm   CONFIDENTIAL, return at end'] + [None] * 10, [], ['#', 'CAC case', 'Child', 'DOB', 'Caregiver', 'Alleged offender', 'Type', 'LE', 'CPS', 'Pros', 'MH / medical'],
    [1, '{mari.case}', '{mari.lf}', '{mari.dob}', '{yes.n}', '{dunham.lf} ({dunham.dob})', 'SA', '{det1.last}', '{cps1.last}', '{pro3.last}', '{mari=dx|PTSD}; {mari=tx|TF-CBT}'],
    [2, '{bray.case}', '{bray.lf}', '{bray.dob}', '{dale.n} (GF)', '{rod.lf} ({rod.dob})', 'PA', '{det3.last}', '{cps1.last}', '{pro3.last}', '{bray=dx|ADHD}'],
    [3, '{thuy.case}', '{thuy.lf}', '{thuy.dob}', '{lan.n}', 'unk.', 'PA', '{det2.last}', '{cps2.last}', '{pro2.last}', ''], [4, '{dest.case}', '{dest.lf}', '{dest.dob}', '{carol.n} (foster)', 'bio father', 'SA', '{det2.last}', '{cps2.last}', '{pro3.last}', '{dest=tx|EMDR}']] + mrows + [['Cases listed', 18]],
    {'merge': ['A1:K1', 'A2:K2'], 'bold': [1, 4], 'notes': {'F5': 'In custody, {dunham.cr}', 'E6': 'call {dale.first} on landline {dale.phone:d}'}}),
    ('Pivot', [['Type', 'Farris', 'Sparling', 'Wysong', 'Grand Total'], ['Neglect', 1, 1, 1, 3], ['PA', 2, 2, 2, 6], ['SA', 2, 2, 1, 5], ['Witness', 1, 2, 1, 4], ['Grand Total', 6, 7, 5, 18]], {})])
docx('03_CAC/MDT/MDT minutes 2024-10-24.docx', [('h', 'MDT minutes - 24 October 2024'), 'Present: {cacd.n} (facilitator), {fi1.n}, {fi2.n}, {pro3.n}, {det1.n}, {det2.n}, {cps1.n}, {cps2.n}, {md.n}, {th1.n}, {ramona.n}.',
    ('t', [['Case', 'Talk', 'Who does what'], ['{mari.LF}', 'Indicted 10/18 ({dunham.cr}). Mother asks for U visa certification. {mari.nick} started {mari=tx|TF-CBT} with {th1.last}.', '{pro3.last}: cert. form'],
           ['{bray.nl}', 'Custody hearing Nov 6. Grandfather {dale.last} fit. {rod.n} picked up in Clark Co., inmate no. {rod.inm}.', '{cps1.last}'],
           ['{dest.case}', 'Foster parents {paul.first} and {carol.n} want respite. Child {dest=dx|cutting}, {dest=tx|seen at Children\'s ED 10/11}. {md2.n} began {dest=med|fluoxetine}.', '{th2.n}'],
           ['{k02.n}', 'Closed, no disclosure. {r02.n} informed by phone {r02.phone:d}.', 'FI'], ['{k05.last} sibs', '{k05.first} to be seen again; mother {r05.first} missed two visits, letter sent to {r05+k05.addr}.', 'advocate']]),
    'Next meeting 21 November. Minutes: {front.n}'], header='Willow House CAC - CONFIDENTIAL', footer='Page 1')
p = PDF('03_CAC/MDT/MDT sign-in 2024-10-24.pdf'); p.title('MDT SIGN-IN / CONFIDENTIALITY AGREEMENT', 'October 24, 2024')
for k in 'cacd fi1 fi2 pro3 det1 det2 cps1 cps2 md th1'.split(): p.boxes([('Print name', '{%s.n}' % k, 2), ('Agency', PEOPLE[k]['ro'], 2), ('In', '1:%02d' % (20 + len(k)), .6)])
p.save()
def ics(evs): return 'BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//LMCVS//Cal//EN\n' + ''.join('BEGIN:VEVENT\nUID:%d@lmcvs\nDTSTAMP:20241001T120000Z\nDTSTART:%s\nSUMMARY:%s\nLOCATION:%s\nDESCRIPTION:%s\nEND:VEVENT\n' % (i + 100, *e) for i, e in enumerate(evs)) + 'END:VCALENDAR\n'
text('03_CAC/MDT/cac_shared.ics', ics([('20241003T090000', '{mari=tx|CPA exam} {mari.n}', 'Childrens Dayton', 'mom {yes.phone:d}\\, interp booked'), ('20241106T133000', 'Custody hrg - {bray.last}', 'Juv Ct 2', '{dale.n} needs ride from {dale.street}'), ('20241112T100000', 'Court school - {thuy.first} N.', 'Common Pleas', 'case {thuy.case}'), ('20241114T150000', 'Peer review', 'Zoom', '{fi1.n} presents')]), nl='\r\n')
p = PDF('03_CAC/Medical/SANE referral Barrow.pdf'); p.title('{kait=tx|SEXUAL ASSAULT FORENSIC EXAM} - ADVOCATE REFERRAL', 'Greene Memorial ED  /  fax 937-352-2000')
p.bar('PATIENT'); p.boxes([('Patient (Last, First MI)', '{kait.LFM}', 2), ('DOB', '{kait.dob}', 1), ('MRN', '{kait.mrn}', 1)]); p.boxes([('Address', '{kait.addr}', 3), ('Safe phone', '{kait.phone}', 1.3)]); p.boxes([('Insurance - DO NOT BILL (SAFE fund)', 'Anthem {kait.ins}', 2), ('SSN', '{kait.ssn}', 1)])
p.bar('EXAM'); p.checks('Done:', [('{kait=tx|evidence kit}', 1), ('{kait=tx|toxicology}', 1), ('photos', 1), ('refused', 0)]); p.boxes([('Findings', '{kait=dx|cervical abrasion}; {kait=dx|contusions both upper arms}', 1)]); p.boxes([('Given', '{kait=med|ceftriaxone 500 mg IM}, {kait=med|doxycycline}, {kait=med|levonorgestrel 1.5 mg}, {kait=med|Truvada + raltegravir}', 1)])
p.boxes([('Examiner', '{sane.n}, RN, SANE-A', 2), ('Advocate', '{nikki.n}', 2)], 'below'); p.boxes([('Support person', '{jenna.n} (roommate, same address)', 2), ('Phone', '{jenna.phone:d}', 1)], 'below'); note('jenna', 'address', T('{kait.addr}')); p.save()
text('03_CAC/Medical/fax_MH_referral_Fairchild.txt', '''
**** FAX ****   TO: {md2.n}, Psychiatry   FROM: Willow House CAC   PAGES 1   10/09/2024

RE: {dest.FML}     D.O.B. {dest.dob:dash}     CARESOURCE/MEDICAID # {dest.ins}
FOSTER HOME: {paul.FIRST} & {carol.N}, {paul+carol+dest.ADDR}
TEL (CAROL) {carol.phone:d}   (PAUL, WORK HRS) {paul.phone:d}

11 Y/O FEMALE IN AGENCY CUSTODY (WORKER {cps2.N}).  {dest=dx|PTSD, CHRONIC}; R/O {dest=dx|MAJOR DEPRESSION}.  {dest=dx|SELF HARM} X 3 SINCE AUGUST.  IN {dest=tx|EMDR} WITH {th2.N}.
CURRENT MEDS: {dest=med|MELATONIN 3 MG}.  NKDA.  PLEASE EVALUATE FOR {dest=tx|MEDICATION MANAGEMENT}.
CONSENT SIGNED BY CUSTODIAN 10/07.  QUESTIONS: {cacd.N} 937-562-4100
'''.replace('(CAROL)', '({carol.FIRST})').replace('(PAUL,', '({paul.FIRST},'))

# ================================================================== 04 THERAPY
docx('04_Therapy/Progress notes/Delgado M 2024-10-15.docx', [('t', [['Client', '{mari.n}', 'Client no.', '{mari.cl}'], ['DOB', '{mari.dob}', 'Session', '2 of 16 - 50 min'], ['Dx', '{mari.dx}', 'Clinician', '{th1.n}']]),
    'S: {mari.first} said she slept in her grandmother\'s bed four nights. Mother ({yes.first}) reports fewer stomach aches.', 'O: Alert, polite, drew a "worry jar". {mari=tx|CATS-2} score 31.',
    'A: {mari=dx|Post-traumatic stress}, moving. Caregiver support strong. {mateo.first} acts out at home; mother asks for help for him too ({mateo=tx|sibling session}, intake on file, {mateo.cl}).', 'P: {mari=tx|TF-CBT} psychoeducation and {mari=tx|relaxation training}. Ask {md.n} about {mari=med|hydroxyzine}. Next 22 Oct 4 pm.'], header='PROGRESS NOTE - PRIVILEGED', footer='{th1.n}, LISW-S')
text('04_Therapy/Progress notes/jamal running notes.txt', '''
JE running notes - type up later!!

{dest.cl}  10/14  desi flat, slvs down. scratches on L arm, {dest=dx|superficial cuts}. contract 4 safety. {carol.first} locks up meds. {dest=med|fluoxetine 10} started fri, {dest=dx|nausea}.
{a04.cl} ({a04.low}{a04.lown}) 10/14  {a04=dx|panic attacks} x3/wk, cant drive past the speedway where it happnd. {a04=tx|prolonged exposure} sess 4. off {a04=med|ativan}.
{bern.cl} 10/15  {bern.fl}  {bern=tx|grief tx}. brings {chidi.first}'s jacket. birthday wd be {chidi.dob:short}. {bern=dx|complicated grief}, {bern=dx|BP up}. {emeka.first} {emeka=dx|drinking} - gave him card, he is at {emeka.phone:d}
{drew.cl} 10/16 no show, left vm {drew.phone:d}
{aal.cl} 10/17 in JDC visit room. goes by {aal.nick}. {aal=dx|chlamydia, treated}; mom {renee.first} dsnt know. {aal=tx|seeking safety} wkbk ch 2
'''.replace('desi flat', '{dest.lownick} flat').replace('{a04.low}', ''))
p = PDF('04_Therapy/Treatment plans/TxPlan 24-10-04.pdf')
p.title('INDIVIDUAL TREATMENT PLAN', AG); p.boxes([('CLIENT', '{k07.lfm}', 2), ('DOB', '{k07.dob}', 1), ('CLIENT #', '{k07.cl}', 1)]); p.boxes([('PARENT/GUARDIAN', '{r07.n}', 2), ('PHONE', '{r07.phone}', 1), ('MEDICAID', '{k07.ins}', 1)])
p.boxes([('DIAGNOSIS (ICD-10)', '{k07.dx}', 1)], 'left'); p.boxes([('MODALITY', '{k07.tx}', 1), ('MEDS', '{k07.med}', 1)], 'left'); p.bar('GOALS')
p.para('1. {k07.first} will name three feelings and one coping skill at home by January. 2. {k07.first} will sleep in own bed 5 of 7 nights. 3. {r07.n} will use praise daily.'); p.checks('Frequency:', [('weekly', 1), ('biweekly', 0), ('monthly', 0)]); p.checks('Consent by:', [('parent', 1), ('agency', 0), ('court', 0)])
p.boxes([('Guardian signature', '{r07.n}', 2), ('Address', '{r07+k07.addr}', 3)], 'below'); p.boxes([('Clinician', '{th1.n}, LISW-S', 2), ('Date', '10/04/2024', 1)], 'below'); p.save()
xlsx('04_Therapy/caseload and scores.xlsx', [('Vandemark', [['Caseload - {th1.n}', None, None, None, None, None, None], ['Client no', 'Client', 'DOB', 'Dx', 'Tx model', 'CATS pre', 'CATS now']] + [['{%s.cl}' % k, '{%s.lf}' % k, '{%s.dob:iso}' % k, '{%s.dx}' % k, '{%s.tx}' % k, 28 + i, 19 + i] for i, k in enumerate(K[:9])] + [['Mean', None, None, None, None, 32, 23]], {'merge': ['A1:G1'], 'bold': [2]}),
    ('Eddington', [['Caseload - {th2.n}'], ['Client no', 'Client', 'DOB', 'Dx', 'Meds', 'PCL-5']] + [['{%s.cl}' % k, '{%s.lf}' % k, '{%s.dob:iso}' % k, '{%s.dx}' % k, '{%s.med}' % k, 41 - i] for i, k in enumerate(AD[4:13] + ['bern', 'aal'])], {'bold': [2], 'notes': {'B5': 'prefers texts {a06.phone:d}'}}),
    ('Wait list', [['FIRST', 'LAST', 'PARENT', 'PHONE', 'SINCE']] + [['{%s.first}' % K[i], '{%s.last}' % K[i], '{%s.first}' % P_[i], '{%s.phone:.}' % P_[i], '9/%d' % (i + 3)] for i in range(14, 20)], {})])
grp = ['k01', 'k03', 'k10', 'k12', 'k16', 'aal']
text('04_Therapy/teen group signin.txt', '''
{%s=tx|Teen trauma group}  Tues 5:30   facil: {th2.n}    snack: pizza
date 10/15
 name              ph of ride home      sig
''' % '+'.join(grp) + '\n'.join(' {%s.n}    {%s.phone:x}    x' % (k, 'r' + k[1:]) if k != 'aal' else ' {aal.nick}   staff brings   x' for k in grp) + '\n\nabsent: {k19.nick2}\n'.replace('{k19.nick2}', '{k19.first} (mom {r19.first} called, {k19=dx|strep throat})'))
delim('04_Therapy/superbill_export_Q3.csv', [['ClientNo', 'PatientLast', 'PatientFirst', 'DOB', 'PayerID', 'MemberID', 'DOS', 'CPT', 'ICD10', 'Charge']] + [['{%s.cl}' % k, '{%s.last}' % k, '{%s.first}' % k, '{%s.dob:8}' % k, 'CSOHM', '{%s.ins}' % k, '202409%02d' % (3 + i), '90837', '{%s=dx|%s}' % (k, ['F43.10', 'F43.23', 'F43.0', 'F41.1', 'F32.1'][i % 5]), '142.00'] for i, k in enumerate(K[3:13] + ['dest', 'mari', 'a05', 'a08'])])

# ================================================================== 05 COMPENSATION
p = PDF('05_Compensation/Applications/OVC app Yoder.pdf'); p.title('CRIME VICTIMS COMPENSATION APPLICATION', 'Office of the Attorney General - filled with help of local advocate')
p.bar('SECTION A  VICTIM'); p.boxes([('1. Last name', '{curt.LAST}', 1), ('2. First name', '{curt.FIRST}', 1), ('3. SSN', '{curt.ssn}', 1), ('4. Birth date', '{curt.dob}', 1)]); p.boxes([('5. Mailing address', '{curt+marl.addr}', 3), ('6. Day phone', '{curt.phone}', 1.2)])
p.boxes([('7. Email', '{curt.email}', 2), ('8. Driver license / state', '{curt.dl} OH', 1.5)]); p.bar('SECTION B  APPLICANT IF NOT VICTIM'); p.boxes([('Name', '{marl.n}', 2), ('Relation', 'wife', 1), ('SSN', '{marl.ssn}', 1)], 'below'); p.boxes([('Birth date', '{marl.dob}', 1), ('Phone', '{marl.phone}', 1), ('Address', 'same as victim', 2)], 'below')
p.bar('SECTION C  CRIME'); p.checks('Type:', [('assault', 0), ('DUI crash', 1), ('homicide', 0), ('DV', 0)]); p.boxes([('Police agency / report', 'Xenia PD {curt.rpt}', 2), ('Offender', '{kess.n}', 2), ('Court case', '{kess.cr}', 1)], 'left'.replace('left', 'above'))
p.bar('SECTION D  INJURY AND LOSS'); p.boxes([('Injuries', '{curt=dx|open fracture right tibia}, {curt=dx|ruptured spleen}', 1)]); p.boxes([('Treatment', '{curt=tx|splenectomy}; {curt=tx|ORIF}; {curt=tx|physical therapy}', 1)]); p.boxes([('Health insurer / ID', 'Medical Mutual {curt.ins}', 2), ('Wages lost', '11 wks', 1)])
p.checks('Claimed:', [('medical', 1), ('wages', 1), ('counseling', 0), ('funeral', 0), ('moving', 0)]); p.bar('SECTION E  PAYMENT BY DIRECT DEPOSIT'); p.boxes([('Account no.', '{curt.bank}', 2), ('Bank', 'Old Mill Savings', 2)]); p.gap(); p.boxes([('Signature', '{curt.n}', 2), ('Date', '10/11/2024', 1), ('AG use - CLAIM', '{curt.claim}', 1)], 'below'); p.save()
cm = ['curt', 'shan', 'kait', 'bern', 'sid', 'yes', 'a00', 'a03', 'a06', 'a07', 'a10', 'a13', 'a14', 'r01', 'r04', 'r09']
xlsx('05_Compensation/claims tracker.xlsx', [('Open', [['VICTIM COMPENSATION CLAIM TRACKER   {comp.n}'] + [None] * 7, ['updated', '10/28/2024'], [], ['Claim no', 'Applicant', 'SSN last 4', 'Crime', 'Filed', 'Examiner', 'Loss', 'Status']] + [['{%s.claim}' % k, '{%s.LF}' % k, '{%s.ssn:last4}' % k, ['DUI', 'DV', 'SA', 'Homicide', 'Robbery', 'Child SA', 'Assault'][i % 7], '%02d/%02d/24' % (6 + i % 5, 2 + i), ['{ag1.n}', '{ag2.n}'][i % 2], 500 + 317 * i, ['pending', 'need bills', 'allowed', 'supplement'][i % 4]] for i, k in enumerate(cm)] + [['TOTAL', None, None, None, None, None, sum(500 + 317 * i for i in range(16))]], {'merge': ['A1:H1'], 'bold': [4], 'notes': {'B9': 'robbed at work; {sid=dx|stab wound abdomen}. Call after prayers {sid.phone:d}', 'B8': 'funeral bill, son {chidi.n}'}}),
    ('Direct deposit', [['Claim', 'Payee', 'Account', 'Street', 'City', 'DOB']] + [['{%s.claim}' % k, '{%s.n}' % k, '{%s.bank}' % k, '{%s.street}' % k, PEOPLE[k]['addr'][1].split(',')[0], '{%s.dob:nz}' % k] for k in ['bern', 'sid', 'a07', 'a10', 'a14', 'r09']], {'bold': [1]}),
    ('Closed', [['none this month']], {})])
docx('05_Compensation/Letters/AG decision Siddiqui.docx', ['October 7, 2024', '{sid.n}', '{sid.street}', '{sid.csz}', 'RE: Claim {sid.claim}   Victim: {sid.n}   DOB {sid.dob}', 'Dear Mr. {sid.last}:', 'We find that on June 30, 2024 you were a victim of criminally injurious conduct. Your {sid=tx|abdominal surgery} at Miami Valley Hospital (patient acct. {sid.mrn}) and {sid=tx|wound care} are allowed in the sum of $4,118.20. Lost wages need a form from your employer.',
    ('t', [['Provider', 'Billed', 'Allowed'], ['Miami Valley Hospital', '$11,402.00', '$3,910.20'], ['Valley Pharmacy ({sid=med|cephalexin})', '$38.00', '$38.00'], ['{sid=tx|Counseling}', '$170.00', '$170.00']]), 'You have 30 days to ask for reconsideration.', '{ag1.n}, Claims Examiner', 'cc: {comp.n}, advocate'], header='OFFICE OF THE ATTORNEY GENERAL - CRIME VICTIM SERVICES', footer='Claim {sid.claim}')
q = path('05_Compensation/claim_expenses.json'); js = {'export': 'compdesk', 'generated': '2024-10-25T07:00:00', 'claims': []}
for i, k in enumerate(['shan', 'a00', 'a03', 'kait', 'a06', 'bern']):
    js['claims'].append({'claimNumber': T('{%s.claim}' % k), 'claimant': {'lastName': T('{%s.last}' % k), 'firstName': T('{%s.first}' % k), 'ssn': T('{%s.ssn:raw}' % k), 'birthDate': T('{%s.dob:iso}' % k), 'phone': T('{%s.phone:raw}' % k), 'email': T('{%s.email}' % k), 'address': T('{%s.addr}' % k)},
        'examiner': T(['{ag1.n}', '{ag2.n}'][i % 2]), 'expenses': [{'type': 'MED', 'desc': T('{%s=tx|%s}' % (k, ['ED visit', 'jaw wiring', 'wrist splint', 'SANE follow-up', 'MRI brain', 'grief counseling'][i])), 'amount': 210.5 + 90 * i}, {'type': 'RX', 'desc': T('{%s.med}' % k), 'amount': 14.0}]})
open(q, 'w').write(json.dumps(js, indent=1) + '\n')
text('05_Compensation/mail/billing question okafor.eml', '''
From: {comp.n} <{comp.wem}>
To: {ag2.n} <{ag2.wem}>
Cc: {bern.n} <{bern.email}>
Date: Wed, 16 Oct 2024 09:41:10 -0400
Subject: RE: {bern.claim} funeral bill
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Mr. {ag2.last},
Mrs. {bern.last} paid the funeral home herself from acct {bern.bank} (stmt attached to the claim). Her SSN as you asked is {bern.ssn}. The decedent is {chidi.n}, born {chidi.dob}, SSN {chidi.ssn}.
She lives at {bern+emeka.addr} with {emeka.first}, her younger son.
{comp.first}

> From: {ag2.n}
> Sent: Tuesday, October 15, 2024 3:12 PM
> Donna, for {bern.LAST} we need proof of payment and the SSN of claimant
> and decedent. Is {emeka.n} also asking for counseling? He would need his own
> claim ({emeka.claim} was opened then closed).
'''.replace('> Donna', '> {comp.first}'))

# ================================================================== 06 PROTECTIVE ORDERS
p = PDF('06_Protection Orders/Petitions/DVCPO petition Hollis.pdf'); p.title('PETITION FOR DOMESTIC VIOLENCE CIVIL PROTECTION ORDER', 'Court of Common Pleas, Division of Domestic Relations  -  Form 10.01-D'); p.boxes([('Case No.', '{shan.po}', 1), ('Judge', '{judge2.n}', 1), ('Magistrate', '{mag.n}', 1)])
p.bar('PETITIONER'); p.boxes([('Name', '{shan.fml}', 2), ('Date of birth', '{shan.dob}', 1)], 'below'); p.boxes([('Safe mailing address', '{ramona.n} c/o 61 Greene St, Xenia', 2), ('Safe phone', '{shan.phone:d}', 1)], 'below'); p.checks('Address to be kept from public file:', [('yes', 1), ('no', 0)])
p.bar('RESPONDENT'); p.boxes([('Name', '{boggs.fml}', 2), ('DOB', '{boggs.dob}', 1), ('SSN', '{boggs.ssn:last4}', 1)]); p.boxes([('Address where he can be found', '{boggs.addr}', 2), ('Phone', '{boggs.phone:d}', 1), ('Driver lic.', '{boggs.dl}', 1)])
p.bar('FAMILY OR HOUSEHOLD MEMBERS TO BE PROTECTED')
p.boxes([('Child', '{jay.n}', 2), ('DOB', '{jay.dob}', 1), ('Relation', 'son', 1)], 'left'); p.boxes([('Child', '{amara.n}', 2), ('DOB', '{amara.dob}', 1), ('Relation', 'daughter', 1)], 'left'); p.gap()
p.para('On September 2, 2024 Respondent {boggs.n} choked me in front of {jay.first} and {amara.first}. I went to the ED; they said {shan=dx|bruised trachea}. He has broken my {shan=dx|rib} before (2022). He keeps a handgun in his truck. I want him out of my home at {shan+jay+amara.addr}.'); p.checks('I ask that Respondent:', [('stay away', 1), ('surrender firearms', 1), ('no contact', 1), ('counseling', 1)]); p.boxes([('Signed', '{shan.n}', 2), ('Date', '09/04/2024', 1)], 'below'); p.save()
def leads(v, d, t, i): return '''
LEADS  POE.ENTRY  PROTECTION ORDER FILE                     ORI/OH0290000  %s
---------------------------------------------------------------------------
NAM/{%s.LF}            SEX/M  RAC/U  DOB/{%s.dob:8}
SOC/{%s.ssn:raw}  OLN/{%s.dl}.OH.2027  HGT/510  WGT/185  EYE/BRO  HAI/BLK
ADR/{%s.ADDR}
CTI/OH029015J   PNO/{%s+%s.po}  ISD/202410%02d  EXP/2029%02d05  BRD/N
PPN/{%s.LF}   PSX/U  PPB/{%s.dob:8}  PSN/{%s.ssn:raw}
PCO/04 01 05  MIS/%s
''' % (t, d, d, d, d, d, d, v, 3 + i, 3 + i, v, v, v, ['KNOWN TO CARRY HANDGUN IN TRUCK', 'FOLLOWS VICTIM TO WORK', 'THREATENED SUICIDE BY COP'][i])
PEOPLE['boggs']['po'] = PEOPLE['shan']['po']; PEOPLE['s02']['po'] = PEOPLE['a08']['po']
text('06_Protection Orders/LEADS PO ENTRIES.TXT', leads('shan', 'boggs', '10/03/24 1412', 0) + leads('inge', 'stroud', '10/04/24 0903', 1) + leads('a08', 's02', '10/05/24 1120', 2) + '\nKEYED BY {dep.N}   2ND CHECK TTY 4\n')
pr = [('shan', 'boggs'), ('inge', 'stroud'), ('a08', 's02'), ('a05', 's03'), ('a12', 's04'), ('r06', 's05'), ('wilma', 'gary'), ('r10', 's06'), ('a15', 's09')]
for a, b in pr: PEOPLE[b]['po'] = PEOPLE[a]['po']
delim('06_Protection Orders/po_register.csv', [['CaseNo', 'Type', 'Petitioner', 'PetDOB', 'Respondent', 'RespDOB', 'ExParte', 'FullHearing', 'Served', 'Advocate']] + [['{%s+%s.po}' % (a, b), ['DVCPO', 'SSOOPO'][i % 2], '{%s.lfm}' % a, '{%s.dob}' % a, '{%s.lfm}' % b, '{%s.dob}' % b, '10/%02d/2024' % (1 + i), '10/%02d/2024' % (10 + i), ['Y', 'N'][i % 2], '{nikki.last}'] for i, (a, b) in enumerate(pr)])
docx('06_Protection Orders/Safety plans/Safety plan S Hollis.docx', [('h', 'My safety plan'), ('t', [['Name', '{shan.n} ({shan.nick})'], ['Safe phone', '{shan.phone}'], ['Code word', 'purple umbrella'], ['Children', '{jay.first} ({jay.dob:nz}), {amara.first} ({amara.dob:nz})'], ['Where we go', 'shelter, ask for {sup.n}']]),
    ('b', 'Old apartment {shan.old} - do not go back for the crib without a deputy.'), ('b', 'New phone account and portal: login {shan.user}, password {shan.pw} (change after move!)'), ('b', 'Bag at neighbour\'s: birth certificates, {shan=med|inhaler}, {jay=med|Concerta} for {jay.first}, debit card {shan.card}.'),
    ('b', '{jay.first}\'s counselor ({jay=tx|play therapy}) knows pick-up list.'), ('b', 'If {boggs.first} calls from {boggs.phone:d}: save voicemail, do not answer.')], header='KEEP IN A SAFE PLACE', footer='made with {ramona.n} 09/05/2024')
text('06_Protection Orders/Safety plans/inge ekholm sp notes.txt', '''
SAFETY PLAN CALL  9/8  w/ {inge.n} ("{inge.nick}")  -- NZ typing
lives alone, {inge.addr}. change route to work. new locks thru burcham.
respondnt {stroud.n}, ex coworker, dob {stroud.dob:short}, silver ford. drives by frm his place {stroud.addr}
phone: old {inge.phone:.} keep on as evidence. her apple id {inge.email} - he KNEW the pw, changed today
tx: {inge=tx|sees therapist at wright state}, {inge=dx|insomnia}, {inge=med|trazodone}
SAFE AT HOME app'n sent. voter reg shielded.
sister = no contact info
''')

# ================================================================== 07 COURT
cv = [('mari', 'dunham'), ('curt', 'kess'), ('bern', 's07'), ('wilma', 'gary'), ('shan', 'boggs'), ('kait', 'devin'), ('a00', 's08'), ('sid', 's00'), ('a12', 's04'), ('a16', 's01')]
for a, b in cv: PEOPLE[a]['cr'] = PEOPLE[b]['cr']
ev = ['Arraignment', 'Pretrial', 'Plea', 'Sentencing', 'Bond hearing', 'Trial day 1']
xlsx('07_Court/Accompaniment log 2024.xlsx', [('Oct', [['COURT ACCOMPANIMENT LOG', None, None, None, None, None, None, None], ['Date', 'Case', 'State v.', 'Victim / family', 'Event', 'Judge', 'Adv / vol', 'Hrs']] + [['10/%02d' % (2 + 2 * i), '{%s+%s.cr}' % (a, b), '{%s.last}' % b, '{%s.n}' % a, ev[i % 6], '{judge1.last}', ['{nikki.nick}', '{harold.n}', '{patty.nl}'][i % 3], 1.5 + i % 3] for i, (a, b) in enumerate(cv)] + [['Total', None, None, None, None, None, None, 24]], {'merge': ['A1:H1'], 'bold': [2], 'notes': {'D6': 'slow on stairs, park at side door. pick up {wilma.street} 8:15', 'D8': 'sit w/ {jenna.n}; do not let {devin.first}\'s mom near'}}),
    ('Vol hours', [['Volunteer', 'Aug', 'Sep', 'Oct', 'Vol ID'], ['{harold.lf}', 12, 9, 14, '{harold.cl}'], ['{patty.lf}', 6, 8, 6, '{patty.cl}'], ['{luis.lf}', 0, 4, 2, '{luis.cl}']], {'bold': [1]})])
W2 = [9, 15, 28, 20, 12]
path('07_Court/DOCKET_1028.PRN'); text('07_Court/DOCKET_1028.PRN', '\x0c         LITTLE MIAMI COUNTY COMMON PLEAS COURT        DAILY DOCKET  10/28/2024\n         JUDGE WARREN DELACOURT                                    PAGE   1\n\n'.replace('JUDGE WARREN DELACOURT', '{judge1.N}') + fw(['TIME', 'CASE', 'DEFENDANT', 'EVENT', 'ATTY'], W2) + '=' * 84 + '\n' + ''.join(fw(['%02d:%02dA' % (8 + i // 2, 30 * (i % 2)), '{%s.cr}' % k, '{%s.LFM}' % k, ev[i % 6].upper(), ['{pd.LAST}', '{def2.LAST}'][i % 2]], W2) + ('         DOB {%s.dob}   JAIL NO {%s.inm}\n' % (k, k) if i % 2 == 0 else '') for i, k in enumerate(['dunham', 'kess', 's07', 'gary', 'boggs', 'devin', 's08', 's00', 's04'])))
text('07_Court/mail/pros - hollis thread.eml', '''
From: "{nikki.n}" <{nikki.wem}>
To: "{pro2.n}" <{pro2.wem}>
Subject: Re: Re: State v. {boggs.last} {boggs.cr} - bond
Date: Mon, 07 Oct 2024 16:20:31 -0400
Message-ID: <8812@lmcvs>
Content-Type: text/plain; charset=utf-8

Andrea - she will come. New cell since Friday is {shan.phone:d}, pls dont put it in discovery. Her mail is {shan.email}.
-{nikki.nick}

On Oct 7, 2024, at 3:55 PM, {pro2.n} wrote:
> Does Ms. {shan.last} want to speak on bond? Judge wants to know where {boggs.first} would stay;
> he gave {boggs.addr}. Also need kids' dates of birth for the subpoena.
>
> On Oct 7, 2024, at 1:02 PM, {nikki.n} wrote:
>> {jay.n} {jay.dob:nz}, {amara.n} {amara.dob:nz}. {jay.first} has {jay=dx|nightmares}, I would
>> rather he not testify. {shan.nick} had {shan=tx|CT of the neck} on 9/3, records with you.
'''.replace('Andrea -', '{pro2.first} -'))
text('07_Court/mail/det sparling delgado.eml', '''
From: {det1.n} <{det1.wem}>
To: {ramona.n} <{ramona.wem}>
Subject: {mari.LAST} / {dunham.LAST}
Date: Fri, 04 Oct 2024 07:58:00 -0400
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b1"

--b1
Content-Type: text/plain; charset=us-ascii

R, picked up {dunham.first} last nite at {dunham.addr}. dob {dunham.dob:dash2} oln {dunham.dl}. he is {dunham.inm} in the jail. pls tell {yes.first}, i only have {yes.phone:raw} and its full. rpt {mari.rpt}. list of witnesses attached
kyle
--b1
Content-Type: text/csv; name="wit.csv"
Content-Disposition: attachment; filename="wit.csv"

last,first,dob,phone,street
{yes.last},{yes.first},{yes.dob},{yes.phone:d},{yes.street}
{abu.last},{abu.first},{abu.dob},{abu.phone:d},{abu.street}
{r00.last},{r00.first},{r00.dob},{r00.phone:d},{r00.street}
--b1--
'''.replace('\nkyle\n', '\n{det1.wem}\n'))
docx('07_Court/Victim impact statement Pruitt.docx', [('h', 'VICTIM IMPACT STATEMENT'), 'State v. {gary.n}, {gary+wilma.cr}', 'Your Honor, my name is {wilma.fml}. I am 81. {gary.first} is my youngest. He lived with me at {wilma+gary.addr} and he took my checks for two years.', 'He had the card for my account {wilma.bank}. When I asked for money for my {wilma=med|Eliquis} he pushed me and I {wilma=dx|broke my hip}. I had {wilma=tx|hip replacement} and was in rehab five weeks. {lois.n} next door fed my cat.', 'I do not want him in prison. I want him to pay it back and get {gary=tx|drug treatment}.', 'Signed, {wilma.n}', 'Typed for Mrs. {wilma.last} by {nikki.n}.'], footer='Marsy\'s Law copy - not public')
q = path('07_Court/vine_notify.xml'); x = ['<?xml version="1.0" encoding="UTF-8"?>', '<notifications source="VINE" run="2024-10-21">']
for i, (a, b) in enumerate([('mari', 'dunham'), ('shan', 'boggs'), ('inge', 'stroud'), ('a00', 's08'), ('kait', 'devin')]):
    w = 'yes' if a == 'mari' else a
    x.append(T('  <event id="%d"><offender inmate="{%s.inm}" dob="{%s.dob:iso}">{%s.lf}</offender><registrant phone="{%s.phone:raw}" email="{%s.email}" pin="{%s=cred|%d}">{%s.n}</registrant><type>%s</type></event>' % (77100 + i, b, b, b, w, w, w, 4417 + 823 * i, w, ['BOOKED', 'RELEASED', 'TRANSFER'][i % 3])))
open(q, 'w').write('\n'.join(x + ['</notifications>', '']))
rl = [('wilma', 'gary', 8412.5), ('curt', 'kess', 15220), ('sid', 's00', 940), ('a00', 's08', 3310.75), ('a16', 's01', 450), ('bern', 's07', 7800)]
xlsx('07_Court/Restitution ledger.xlsx', [('Ledger', [['RESTITUTION LEDGER - PAID THROUGH CLERK ({clerk.n})'] + [None] * 7, [], ['Ledger', 'Case', 'Defendant', 'Payee (victim)', 'Mail check to', 'Ordered', 'Paid', 'Balance']] + [['{%s.led}' % a, '{%s+%s.cr}' % (a, b), '{%s.lf}' % b, '{%s.lf}' % a, '{%s.addr}' % a, am, am / 4, am * 3 / 4] for a, b, am in rl] + [['Totals', None, None, None, None, sum(r[2] for r in rl), sum(r[2] for r in rl) / 4, None]], {'merge': ['A1:H1'], 'bold': [3], 'notes': {'C4': 'PO {prob.n} - wage order; works at car wash, cell {gary.phone:d}'}}),
    ('Card - {gary.last}', [['Defendant', '{gary.n}'], ['DOB', '{gary.dob}'], ['SSN', '{gary.ssn}'], ['Address', '{gary.addr}'], ['Payee', '{wilma.n}'], ['Payee acct (dir. dep.)', '{wilma.bank}'], ['Ledger', '{wilma.led}'], ['Monthly', 150]], {})])
delim('07_Court/restit_pmts.tab', [['POSTED', 'LEDGER', 'CASE', 'PAYOR', 'TENDER', 'AMT', 'CARD_OR_CK']] + [['202410%02d' % (3 + i), '{%s.led}' % a, '{%s+%s.cr}' % (a, b), '{%s.LF}' % b, 'MO', '%.2f' % (50 + 25 * i), 'MO-%d' % (88120 + i)] for i, (a, b, am) in enumerate(rl)] + [['20241019', '{wilma.led}', '{wilma+gary.cr}', '{gary.LF}', 'CC', '150.00', '{gary.card:raw}']] if PEOPLE['gary'].setdefault('card', luhn('411111')) else [], '\t')

# ================================================================== 08 RELOCATION
rn = ['shan', 'inge', 'drew', 'a02', 'a08', 'a12', 'r06', 'r10', 'renee']
xlsx('08_Relocation/Rent and utility assistance FY25.xlsx', [('Rent', [['RELOCATION FUND - RENT'] + [None] * 7, ['paid by {rel.n} / approved {grant.n}'], [], ['Client no', 'Client', 'New address', 'Landlord', 'Rent', 'Deposit', 'Paid', 'Ck']] + [['{%s.cl}' % k, '{%s.n}' % k, '{%s.addr}' % k, ['{land1.n}', '{land2.n}'][i % 2], 725 + 35 * i, 725, '10/%02d' % (1 + i), 3301 + i] for i, k in enumerate(rn)], {'merge': ['A1:H1'], 'bold': [4], 'notes': {'B5': 'ADDRESS NOT TO LEAVE THIS SHEET. son {jay.first} changes school'}}),
    ('Utilities', [['Client no', 'Utility', 'Account no', 'In name of', 'Arrears', 'Paid']] + [['{%s.cl}' % k, ['Tri-River Electric', 'City Water', 'Vectra Gas'][i % 3], '#int#{%s.util}' % k, '{%s.LF}' % k, 88 + 41 * i, 88 + 20 * i] for i, k in enumerate(rn)], {'bold': [1]}),
    ('Pivot', [['Row Labels', 'Sum of Rent', 'Sum of Util'], ['Hulsizer', 4325, 510], ['Noor', 3420, 402], ['Grand Total', 7745, 912]], {})])
text('08_Relocation/mail/utility waive deposit.eml', '''
From: {rel.n} <{rel.wem}>
To: {util.n} <{util.wem}>
Subject: DV deposit waiver, acct {shan.util}
Date: Thu, 10 Oct 2024 11:00:00 -0400
Content-Type: text/html; charset=utf-8

<html><body><p>Hello {util.first},</p><p>Please waive the deposit for <b>{shan.n}</b>, SSN {shan.ssn}, account {shan.util}. Service at {shan.addr}. Please add a verbal password to the account and do not speak with {boggs.n} (he was on the old one).</p>
<table border=1><tr><th>Acct holder</th><th>DOB</th><th>DL</th></tr><tr><td>{shan.lf}</td><td>{shan.dob}</td><td>{shan.dl}</td></tr></table></body></html>
''')
delim('08_Relocation/gift card and gas card log.csv', [['date', 'kind', 'card no', 'amt', 'given to', 'client no', 'by']] + [['10/%d/24' % (2 + 3 * i), ['gas', 'grocery'][i % 2], 'GC-%d' % (70011 + i), 25 + 25 * (i % 2), '{%s.n}' % k, '{%s.cl}' % k, 'mt'] for i, k in enumerate(['shan', 'a02', 'drew', 'yes', 'dale', 'r10', 'a18', 'a19'])], pre='"Card numbers are OUR stock numbers"\r\n')
p = PDF('08_Relocation/Hotel voucher request A.pdf'); p.title('EMERGENCY LODGING VOUCHER'); p.boxes([('Guest', '{a17.fml}', 2), ('Photo ID', 'DL {a17.dl}', 1.4), ('DOB', '{a17.dob}', 1)]); p.boxes([('Home address (do not give out)', '{a17.addr}', 2), ('Cell', '{a17.phone}', 1)]); p.boxes([('Card for incidentals', '{a17.card:d}', 2), ('Nights', '3', .6), ('Client no', '{a17.cl}', 1)]) if PEOPLE['a17'].setdefault('card', luhn('400000')) else 0
p.checks('Needs:', [('pet', 0), ('crib', 0), ('{a17=dx|uses wheelchair}', 1), ('ground floor', 1)]); p.boxes([('Approved', '{rel.n}', 1), ('Cab', '{cab.n}', 1)], 'below'); p.save()
docx('08_Relocation/U visa cert request Delgado-Ruiz.docx', ['Request for Form I-918 Supplement B', ('t', [['Petitioner', '{yes.fml}'], ['DOB', '{yes.dob:long}'], ['A-Number', '{yes.gid}'], ['Passport (Mexico)', '{yes.pp}'], ['Address', '{yes.addr}'], ['Criminal case', '{dunham.cr}'], ['Child victim', '{mari.n}, {mari.dob:long}']]), 'Ms. {yes.last} has helped {det1.n} at every step. Please sign by 15 November. {dir.n}'], footer='to {pro1.n}')
text('08_Relocation/client logins shan + yesi.txt', '''
logins we set up w/ clients on the lobby pc  (shred after!!)

{shan.nick}    job&family portal   user {shan.user}   pw {shan.pw}
{yes.nick}     vine / ovc portal   {yes.user} / {yes.pw}
{drew.nick}    apt portal    usr = {drew=cred|dlindq_87}   pass {drew=cred|Truck5leep!}
{a17.n}   gmail {a17.email} temp pw {a17=cred|Maple-Kite-77}
''')

# ================================================================== 09 SCHOOL
text('09_School liaison/mail ankeney fairchild.eml', '''
From: {sch1.n} <{sch1.wem}>
To: {cacd.n} <{cacd.wem}>
Cc: {sch3.n} <{sch3.wem}>
Subject: Re: {dest.nick}
Date: Tue, 15 Oct 2024 14:12:00 -0400
Content-Type: text/plain

Evan, {dest.nick} ({dest.fml}, student {dest.sch}) was in my office twice. Long sleeves, 84 deg. I let {carol.n} know, {carol.phone:d}. The 504 plan lists {dest=dx|anxiety} and {dest=tx|weekly counseling}. The bus still stops at {dest+paul+carol.street}.
Also {k09.n} ({k09.sch}) has 11 absences, mother {r09.first} says {k09=dx|migraines}.

-----Original Message-----
From: {cacd.n}
Sent: Monday, October 14, 2024 9:02 AM
Any change in {dest.first} at school? Her birthday was {dest.dob:short} so the custody review is due.
'''.replace('Evan,', '{cacd.first},'))
text('09_School liaison/school visits log.txt', '''
SCHOOL LIAISON LOG  Fall 24      (R Castellaw unless noted)
9/12  Tecumseh El - body safety, 3 x gr 2.  principal wead.  no names
9/26  Shawnee Prim - met w/ {dale.n} + counselor re {bray.nick}. pick up list = {dale.first} ONLY. not {tiff.first}. student # {bray.sch}
10/2  Warner MS - {k13.n} gr 7, {k13=dx|panic attacks} in gym. parent {r13.n} {r13.phone:d} ok w/ pass
10/10 Warner MS - {thuy.n}; mother needs viet. interp; works nights {lan.phone:d}
10/17 XHS - {k20.N} 504 mtg. {k20=med|zoloft} at nurse office. mom {r20.n}, {r20.street}
10/23 XHS assembly. 210 studnts
'''.replace('R Castellaw', '{ramona.fl}'))

# ================================================================== 10 GRANTS
xlsx('10_Grants/VOCA PMT Q4 FFY24.xlsx', [('PMT', [['OVC PERFORMANCE MEASURES  07/01/2024 - 09/30/2024', None, None], ['Question', 'Number', 'Note'], ['Individuals served', 412, ''], ['New individuals', 236, ''], ['Child sexual abuse', 71, ''], ['Domestic violence', 148, ''], ['Stalking', 19, ''], ['Elder abuse', 12, ''], ['Court accompaniment', 96, 'hours 311']], {'merge': ['A1:C1'], 'bold': [2]}), ('Budget', [['Line', 'Award', 'Spent', 'Left'], ['Personnel', 184000, 139220, 44780], ['Relocation', 22000, 20110, 1890], ['Total', 206000, 159330, 46670]], {})])
docx('10_Grants/VOCA narrative draft v3.docx', [('h', 'Success story (de-identify before sending!)'), 'A mother of two left a violent home in September. Our advocate met her in the hospital. [{grant.first}: this is {shan.n}, client {shan.cl} - take out the {shan=dx|trachea} line, too easy to know her.]', 'An older woman is being paid back through the restitution ledger ({wilma.led}).', ('h', 'Staffing'), '{fi2.n} finished NICHD training. Monitor: {ovc.n}.'], footer='prepared by {grant.n}')

# ================================================================== 11 VOLUNTEERS
vv = ['patty', 'harold', 'simone', 'luis', 'deb'] + V
xlsx('11_Volunteers/BCI-FBI check tracker.xlsx', [('Checks', [['VOLUNTEER BACKGROUND CHECKS - {volc.n}'] + [None] * 7, [], ['Last', 'First', 'DOB', 'SSN', 'OH DL', 'BCI sent', 'Result', 'Remarks']] + [['{%s.last}' % k, '{%s.first}' % k, '{%s.dob}' % k, '{%s.ssn}' % k, '{%s.dl}' % k, '08/%02d/2024' % (2 + i), ['clear', 'clear', 'FBI pend', 'clear'][i % 4], ['', 'ref ok', '', 'MVR 1 speeding'][i % 4]] for i, k in enumerate(vv)], {'merge': ['A1:H1'], 'bold': [3], 'notes': {'B4': 'goes by {patty.nick}'}}),
    ('Emerg', [['Vol', 'Cell', 'Home'], *[['{%s.lf}' % k, '{%s.phone:d}' % k, '{%s.street}' % k] for k in vv[:8]]], {})])
p = PDF('11_Volunteers/Application Achterberg.pdf'); p.title('VOLUNTEER APPLICATION'); p.boxes([('NAME', '{simone.n}', 2), ('BIRTH DATE', '{simone.dob}', 1)], 'below'); p.boxes([('HOME ADDRESS', '{simone.addr}', 1)], 'below'); p.boxes([('CELL', '{simone.phone:.}', 1), ('EMAIL', '{simone.email}', 2)], 'below'); p.boxes([('SSN FOR BCI CHECK', '{simone.ssn:sp}', 1), ('DRIVER LICENSE', '{simone.dl}', 1)], 'below'); p.checks('I want to help with:', [('hotline', 1), ('court', 0), ('child care', 1)]); p.checks('Ever convicted?', [('yes', 0), ('no', 1)]); p.boxes([('Limits (lifting, etc.)', '{simone=dx|rheumatoid arthritis}, no lifting', 1)]); p.boxes([('Reference', '{luis.n}, friend', 2), ('Phone', '{luis.phone:d}', 1)]); p.save()
text('11_Volunteers/volunteers.vcf', ''.join('BEGIN:VCARD\nVERSION:3.0\nN:{%s.last};{%s.first};;;\nFN:{%s.n}\nTEL;TYPE=CELL:{%s.phone:d}\nEMAIL:{%s.email}\nBDAY:{%s.dob:iso}\nNOTE:%s\nEND:VCARD\n' % (k, k, k, k, k, k, ['hotline', 'court'][i % 2]) for i, k in enumerate(['patty', 'harold', 'deb', 'v00', 'v01', 'v03', 'v05'])), nl='\r\n')
text('11_Volunteers/hotline shifts nov.html', '<html><body><h3>Hotline shifts November</h3><table border="1"><tr><th>Day</th><th>6p-10p</th><th>10p-6a</th><th>swap? call</th></tr>\n' + ''.join('<tr><td>Nov %d</td><td>{%s.n}</td><td>{%s.nick2}</td><td>{%s.phone:x}</td></tr>\n'.replace('{%s.nick2}', '{%s.first}') % (i + 1, a, b, a) for i, (a, b) in enumerate(zip(V, vv[3:]))) + '</table><p>Questions: {volc.n}, {volc.wph}</p></body></html>\n')

# ================================================================== 12 MISC
text('12_Misc/teams chat advocates 10-21.txt', '''
[10/21/2024 8:02 AM] {ramona.n}: morning. {shan.nick} called at 6, {boggs.last} bonded out
[10/21/2024 8:03 AM] {joel.n}: ugh. her # still {shan.phone:x}?
[10/21/2024 8:03 AM] {ramona.n}: yes. and move {inge.first} to the 2pm, she works til 1
[10/21/2024 8:10 AM] {nikki.n}: who has {a14.n}?? hes in the lobby, {a14=dx|black eye}, says lives w his dad at {a14.street}
[10/21/2024 8:11 AM] {joel.n}: me. client {a14.cl}. does he have his {a14=med|insulin}
[10/21/2024 8:12 AM] {front.n}: {rel.n} needs the van keys
[10/21/2024 8:40 AM] {nikki.n}: fyi out fri, {nikki=tx|ultrasound} :)
''')
text('12_Misc/incident report lobby 10-16.txt', '''
INCIDENT REPORT                              No. IR-24-017
DATE 10/16/24  TIME 1540   PLACE LOBBY, 61 GREENE ST
PERSONS:  (1) {s03.N}   DOB {s03.dob}   {s03.ADDR}   -- RESPONDENT IN {s03+a05.po}
          (2) {a05.N}  CLIENT {a05.cl}
          (3) {front.N}  STAFF
MR {s03.LAST} FOLLOWED MS {a05.LAST} IN FROM LOT, SHOUTED. {front.LAST} HIT PANIC BUTTON. OFC {off.LAST} ARRIVED 1546.
{s03.LAST} ARRESTED, HELD AS {s03.inm}. {a05.LAST} HAD {a05=dx|CHEST PAIN}, SQUAD CHECKED, {a05=tx|EKG} OK, REFUSED TRANSPORT.
CALL HER SISTER? NO. CALL HER AT {a05.phone:d}.
REPORTED BY {joel.N}
''')
# zip of scanned notes
ZP = '12_Misc/old scans aug.zip'; q = path(ZP)
z1 = T('''SCAN 0812.txt
Thank you note from {k17.n} age {k17=dx|autistic} reader.  {r17.n}, {r17+k17.addr}
dear willow house thank you for the bear. i like mr evan.
'''.replace('age {k17', '({k17').replace('reader.', 'reader).'))
z2 = T('client_no,last,first,dob,phone,closed\r\n' + ''.join('{%s.cl},{%s.last},{%s.first},{%s.dob},{%s.phone:raw},2024-08-%02d\r\n' % (k, k, k, k, k, i + 5) for i, k in enumerate(['r18', 'r21', 'r08', 'a19', 'a18', 'r11', 'r14', 'r16'])))
z3 = T('RE: {k21.lf}  {k21.dob}\nClosed 8/22, moved to Indiana with {r21.first}. Last tx: {k21.tx}. Forward records to pediatrician only.\nAlso {k14.lf} {k14.dob}, {k15.lf} {k15.dob}, {k18.lf} {k18.dob}: letters returned.\n')
with zipfile.ZipFile(q, 'w', zipfile.ZIP_DEFLATED) as z:
    for n, d in [('SCAN 0812.txt', z1), ('closed_aug.csv', z2), ('closing memo.txt', z3)]:
        zi = zipfile.ZipInfo(n, (1980, 1, 1, 0, 0, 0)); zi.compress_type = zipfile.ZIP_DEFLATED; z.writestr(zi, d)
text('12_Misc/vendor price list.txt', '''
PRICES WE PAY (2024)                       ok'd {grant.n}
lock change, 2 doors      Burcham ({lock.n})     $118
move, 2 men 4 hrs         {movr.n}, Sipe Hauling  $360
cab, in county            {cab.n}                $14 flat
denture / tooth repair    {dent.n}         by quote
shelter bed night (recip.) {sup.n}        $0
GAL talk, 1 hr   {gal.n}   $0        phones wiring {it.n} $85/hr
children services after hrs line (supv {cps3.n})   n/c      victim/witness desk {vw.n} n/c
principal {sch2.n} - gym rental n/c
''')

# ------------------------------------------------------------------ truth
rows = [('id', 'name', 'affected')]
aff_ids = {r[0] for r in EXPO if r[2] != 'name'}
for k in ORDER:
    p = PEOPLE[k]
    if k not in USED: continue
    if p['aff']: assert p['id'] in aff_ids, ('only bare name', k)
    rows.append((p['id'], NAMEF['fml'](p), 1 if p['aff'] else 0))
for fn, rr in [('people.csv', rows), ('exposures.csv', [('id', 'file', 'element', 'value')] + EXPO)]:
    with open(os.path.join(OUT, fn), 'w', newline='') as f: csv.writer(f, lineterminator='\n').writerows(rr)
