"""All people, firms, addresses and numbers in these documents are invented."""
import base64, csv, datetime, io, json, os, random, re, shutil, sys, zipfile
import docx, openpyxl
from docx.shared import Pt
from openpyxl.comments import Comment
from openpyxl.styles import Font
from reportlab.pdfgen import canvas
from reportlab.pdfbase.pdfmetrics import stringWidth

OUT = sys.argv[1]
SHARE = os.path.join(OUT, 'share')
FIX = datetime.datetime(2024, 4, 2, 9, 0, 0)

# ------------------------------------------------------------------ people
FAM = """
gor: Raymond Walter Gorski (Ray) 61; Linda Marie Gorski 63; Tyler James Gorski 04
tra: Minh Quoc Tran 78; Thuy Anh Tran 80; Kevin Tran 09; Lily Tran 13
whi: Dorothy Mae Whitlock (Dot) 47; Harold Eugene Whitlock (Hal) 45
bea: Susan Whitlock Beane (Sue) 71
oka: Chidi Emmanuel Okafor 84; Ngozi Okafor 86; Adaeze Okafor 23
fin: Marisol Delgado-Finch (Mari) 90; Brandon Lee Finch 88
mar: Curtis Allen Marsh (Curt) 74; Denise Marsh 75; Hannah Marsh 06
ost: Gail Patricia Ostrander 68; Peter Ostrander (Pete) 66
pru: Donnell Pruitt 82; Keisha Pruitt 83; Jaylen Pruitt 11; Aniyah Pruitt 15
boy: Travis Wayne Boyd 79; Crystal Boyd 81
kow: Stanley Joseph Kowalczyk (Stan) 58; Barbara Kowalczyk (Barb) 59
hen: Terrence Patrick Henley (Terry) 70
sos: Angela Ruth Sosa (Angie) 72; Caleb Henley 08
rui: Hector Manuel Ruiz 85; Ana Lucia Ruiz 87; Mateo Ruiz 16; Sofia Ruiz 19
nov: Frank Novak Jr 52; Eleanor Novak (Ellie) 54
lac: Robert Dean Lachance (Bob) 64; Cynthia Lachance (Cindy) 65
mck: Shawn Patrick McKibben 91; Erin McKibben 92; Rory McKibben 20
abd: Yusuf Abdi 83; Hodan Abdi 88; Ayaan Abdi 12
zie: Walter Ziegler (Walt) 40
pet: Gary Lynn Petrie 57; Joanne Petrie (Jo) 58
vas: Luis Alberto Vasquez 76; Carmen Vasquez 78; Diego Vasquez 07
stu: Kelly Anne Sturgis 86; Madison Sturgis (Maddie) 14
dun: Marvin Leroy Dunbar 55; Shirley Dunbar 56
hol: Jeffrey Alan Holtz (Jeff) 69; Pamela Holtz (Pam) 70; Ryan Holtz 02
imb: Dale Edward Imboden 73; Tina Imboden 74
kim: Sung-ho Kim 77; Ji-young Kim 79; Daniel Kim 10
far: Antonio Farina (Tony) 62; Rosemary Farina (Rose) 62
web: Darnell Webster 89; Latoya Webster 90; Micah Webster 18
ekl: Nancy Jean Eklund 60
bra: Cody Ray Brannigan 95
tho: Clarence Thornhill Sr 38; Clarence Thornhill Jr 63
pap: George Nikolas Pappas 66; Helen Pappas 68; Nick Pappas 03
she: Rhonda Sheffler 71; Bruce Sheffler 70
oro: Patrick O'Rourke (Pat) 80; Colleen O'Rourke 81; Finn O'Rourke 13
has: Samir Hassoun 81; Rania Hassoun 84; Leila Hassoun 17
yod: Earl Yoder 49; Wilma Yoder 50
gib: Tamika Gibbs 87; Isaiah Gibbs 12
lun: Erik Lundquist 92; Paige Lundquist 93
cas: Jose Luis Castaneda (Joe) 72; Maria Elena Castaneda 74
wil: Theodore Wilkins (Ted) 59; Gloria Wilkins 61
bur: Amber Burkett 94; Kyle Burkett 93; Owen Burkett 22
mil: James Edward Miller (Jim) 67; Deborah Miller (Deb) 68
mli: James Everett Miller (Jimmy) 88
ros: Leonard Rosenthal (Len) 43; Miriam Rosenthal 46
sin: Harpreet Singh (Harry) 86; Jasleen Singh 89; Arjun Singh 21
pry: Wesley Pryor (Wes) 75; Dawn Pryor 77
qui: Bernadette Quinlan (Bernie) 53
tuc: Alvin Tuckerman 51; Lorraine Tuckerman 52
bjo: Karl Anders Bjornstad 78; Heidi Bjornstad 80; Annika Bjornstad 11
cru: Felipe Cruz-Ortega 91; Yesenia Cruz 93; Camila Cruz 22
nwo: Emeka Nwosu 84; Ifeoma Nwosu (Ify) 86
sta: Gerald Stackhouse (Jerry) 54; Marlene Stackhouse 55
tol: DeShawn Tolbert 97
mcg: Aileen Mary McGrath 58; Dennis McGrath 57
"""
OTHERS = {
 # fund office
 'so_hart': 'Maureen Hartigan', 'so_bly': 'Trish Blythe', 'so_dom': 'Carla Dominguez', 'so_nas': 'Omar Nasser', 'so_pel': 'Janet Pelletier',
 'so_vog': 'Kurt Vogel', 'so_ame': 'Tonya Ames', 'so_lid': 'Becky Liddell', 'so_cho': 'Grace Choi', 'so_ren': 'Phil Renner', 'so_mcd': 'Sheila McDade',
 'so_oye': 'Bola Oyelaran', 'so_fos': 'Greg Foss', 'so_kan': 'Ruth Kanter', 'so_stp': 'Vince St. Pierre',
 # doctors, therapists
 'dr_cas': 'Philip Castellan', 'dr_rao': 'Meera Rao', 'dr_lin': 'Stephen Lindqvist', 'dr_gro': 'Abigail Grosvenor', 'dr_adl': 'Marcus Adler',
 'dr_tan': 'Wei Tan', 'dr_bro': 'Colin Broadhurst', 'dr_est': 'Lourdes Esteves', 'dr_kha': 'Imran Khalil', 'dr_puc': 'Dana Puckett', 'dr_whe': 'Joyce Wheelock',
 'dr_sol': 'Ari Solomon',
 # attorneys, courts, registrars
 'at_fen': 'Douglas Fenwick', 'at_cor': 'Lisa Corrigan', 'at_bau': 'Nathan Bauer', 'at_shi': 'Renee Shively', 'ju_mab': 'Constance Mabry', 'ju_tol': 'Robert Tolliver',
 'no_wes': 'Patrice Westbrook', 're_hul': 'Edwin Hulett', 'ho_dre': 'Karen Drexler',
 # employers, trustees
 'em_bar': 'Wanda Barlow', 'em_sto': 'Rick Stoddard', 'em_ngu': 'Cathy Nguyen', 'em_pol': 'Dennis Polk', 'em_van': 'Tom VanDyke', 'em_ire': 'Gina Ireland',
 'tr_mal': 'Edward Maloney', 'tr_gri': 'Roy Griswold', 'tr_ban': 'Alicia Banks', 'tr_hob': 'William Hobart', 'tr_sta': 'Nina Stavros', 'tr_cul': 'Joseph Cullinan',
 'ac_yee': 'Martin Yee', 'au_pra': 'Anjali Prasad', 'cm_tru': 'Valerie Trumbull', 've_mon': 'Scott Monahan',
}
TOWNS = [('Toledo','OH','43606'),('Toledo','OH','43607'),('Toledo','OH','43609'),('Toledo','OH','43612'),('Toledo','OH','43613'),('Toledo','OH','43614'),
 ('Toledo','OH','43615'),('Toledo','OH','43623'),('Maumee','OH','43537'),('Perrysburg','OH','43551'),('Oregon','OH','43616'),('Sylvania','OH','43560'),
 ('Northwood','OH','43619'),('Rossford','OH','43460'),('Holland','OH','43528'),('Swanton','OH','43558'),('Bowling Green','OH','43402'),('Fremont','OH','43420'),
 ('Findlay','OH','45840'),('Monroe','MI','48161'),('Temperance','MI','48182'),('Lambertville','MI','48144'),('Adrian','MI','49221')]
FLA = [('Ocala','FL','34470'),('Lakeland','FL','33801'),('Fort Myers','FL','33901')]
STREETS = ['Larkhaven Dr','Quarry Hill Rd','Penn Orchard Ave','Stickney Grove St','Old Mill Run','Birchmont Ave','Ketterson St','Harroun Bend','Tamarind Ct','W Copperfield Rd',
 'Ogontz Hill Ave','Talmadge Green Ln','Foxmeadow Cir','Dunnegan St','E Wabash Spur','Corduroy Trail','Lakeplain Rd','Heather Glade Dr','Vinal Park St','Secor Hollow Rd']
DX = [('M54.50','low back pain'),('E11.9','type 2 diabetes mellitus'),('I10','essential hypertension'),('J45.909','asthma'),('F41.1','generalized anxiety disorder'),
 ('M17.11','osteoarthritis of right knee'),('K21.9','gastro-esophageal reflux disease'),('G47.33','obstructive sleep apnea'),('F33.1','major depressive disorder'),
 ('N18.31','chronic kidney disease stage 3a'),('M75.101','rotator cuff tear'),('G43.909','migraine'),('L40.50','psoriatic arthritis'),('C50.912','breast cancer, left'),
 ('I48.91','atrial fibrillation'),('H66.91','otitis media'),('S83.241A','medial meniscus tear'),('G56.01','carpal tunnel syndrome')]
TX = [('97110','therapeutic exercise'),('73721','MRI knee without contrast'),('45378','diagnostic colonoscopy'),('90837','psychotherapy 60 min'),('27447','total knee arthroplasty'),
 ('95810','polysomnography'),('98941','chiropractic manipulation'),('29827','arthroscopic rotator cuff repair'),('77067','screening mammogram'),('93000','electrocardiogram'),
 ('64721','carpal tunnel release'),('90935','hemodialysis'),('96413','chemotherapy infusion'),('69436','tympanostomy tubes')]
RX = ['Humira 40 mg pen','Ozempic 1 mg','metformin 500 mg','lisinopril 20 mg','sertraline 50 mg','Eliquis 5 mg','gabapentin 300 mg','Trulicity 1.5 mg','Stelara 90 mg','Enbrel 50 mg',
 'atorvastatin 40 mg','albuterol inhaler','Dupixent 300 mg','Xeljanz 5 mg','cyclobenzaprine 10 mg','tramadol 50 mg']
used = set()
def uniq(fn):
    while True:
        v = fn()
        if v not in used:
            used.add(v); return v
def dg(r, n): return ''.join(r.choice('0123456789') for _ in range(n))
P = {}; FAMS = {}
R0 = random.Random(1189)
for line in FAM.strip().splitlines():
    fk, rest = line.split(': ', 1)
    town = R0.choice(FLA) if fk in ('whi','yod','ros') else R0.choice(TOWNS)
    street = uniq(lambda: f"{R0.randint(101, 5990)} {R0.choice(STREETS)}")
    if R0.random() < .12: street += f" Apt {R0.choice('ABCD')}{R0.randint(1,9)}"
    FAMS[fk] = []
    mid = uniq(lambda: 'MVB' + str(R0.randint(3000000, 8999999)))
    for i, ent in enumerate(rest.split('; '), 1):
        m = re.match(r"^(.*?)(?: \((.*)\))? (\d\d)$", ent)
        nm = m[1].split(); suf = nm.pop() if nm[-1] in ('Jr','Sr') else ''
        y = int(m[3]); y += 1900 if y >= 25 else 2000
        k = f'{fk}{i}'
        P[k] = dict(key=k, first=nm[0], middle=' '.join(nm[1:-1]), last=nm[-1], suf=suf, nick=m[2] or nm[0], year=y, street=street, town=town,
                    mid=mid if i == 1 else f'{mid}-{i:02d}', fam=fk, affected=True, cache={}, id=f'P{len(P)+1:03d}')
        FAMS[fk].append(k)
for k, n in OTHERS.items():
    f, l = n.split(' ', 1)
    P[k] = dict(key=k, first=f, middle='', last=l, suf='', nick=f, affected=False, id=f'X{len(P)+1:03d}', cache={})
MON = 'January February March April May June July August September October November December'.split()
AREA = {'OH': ['419','567'], 'MI': ['734','517'], 'FL': ['352','239','863']}
def luhn(pre, n, r):
    s = pre + dg(r, n - len(pre) - 1)
    t = 0
    for i, c in enumerate(reversed(s)):
        d = int(c)
        if i % 2 == 0:
            d *= 2
            if d > 9: d -= 9
        t += d
    return s + str((10 - t % 10) % 10)
def base(p, what):
    c = p['cache']
    if what in c: return c[what]
    r = random.Random('b' + p['key'] + what)
    def mk():
        if what == 'ssn':
            a = r.choice([x for x in range(268, 303)] + list(range(362, 387)) + [123, 207, 314, 411, 545, 681])
            return f'{a:03d}{r.randint(1,99):02d}{r.randint(1,9999):04d}'
        if what == 'ph':
            a = r.choice(AREA[p['town'][1]])
            return a + ('555' + '01' + dg(r,2) if r.random() < .4 else str(r.randint(242, 892)) + dg(r, 4))
        if what == 'acct': return r.choice('123456789') + dg(r, r.choice([8, 9, 10, 11]))
        if what == 'cc': return luhn(r.choice(['411111','555555','401288','510510']), 16, r)
        if what == 'dl': return ('' if p['town'][1] != 'OH' else r.choice('RSTUV') + r.choice('ABCDEFGHJKLMN')) + dg(r, 6) if p['town'][1] == 'OH' else p['last'][0].upper() + ' ' + ' '.join(dg(r,3) for _ in range(4))
        if what == 'pp': return r.choice('5678') + dg(r, 8)
        if what == 'anum': return 'A' + r.choice('012') + dg(r,2) + '-' + dg(r,3) + '-' + dg(r,3)
        if what == 'bcert': return f"134-{p['year']}-0{dg(r,5)}"
        if what == 'mbi':
            L = 'ACDEFGHJKMNPQRTUVWXY'; a = lambda s: r.choice(s); N='0123456789'
            return a('123456789')+a(L)+a(L+N)+a(N)+'-'+a(L)+a(L+N)+a(N)+'-'+a(L)+a(L)+a(N)+a(N)
        if what == 'clm': return f'WC24-0{r.randint(1001,1999)}'
        if what == 'hclm': return f'E2403{r.randint(10,28)}-{r.randint(1000,9999)}'
        if what == 'hclm2': return f'E2402{r.randint(10,28)}-{r.randint(1000,9999)}'
        if what == 'pen': return f'P-1{dg(r,5)}'
        if what == 'case': return f'A-24-0{r.randint(10,99)}'
        if what == 'sub': return f'SUB-{r.randint(2200,2999)}'
        if what == 'qd': return f'DR20{r.randint(19,23)}-0{r.randint(100,999)}'
        if what == 'book': return str(r.randint(220000, 489999))
        if what == 'mrn': return r.choice('123456789') + dg(r, 6)
        if what == 'emp': return str(r.randint(10000, 99999))
        if what == 'em':
            dom = r.choice(['gmail.example','yahoo.example','buckeyenet.example','outlook.example','lakewire.example'])
            f, l = re.sub(r'\W','',p['nick'].lower()), re.sub(r'\W','',p['last'].lower())
            return r.choice([f'{f}.{l}', f'{f[0]}{l}{r.randint(2,99)}', f'{l}{f}', f'{f}{p["year"]%100:02d}{l}']) + '@' + dom
        raise KeyError(what)
    c[what] = uniq(mk); return c[what]
def dob(p):
    if 'dob' not in p['cache']:
        r = random.Random('d' + p['key']); p['cache']['dob'] = datetime.date(p['year'], r.randint(1, 12) if p['year'] < 2024 else 1, r.randint(1, 28))
    return p['cache']['dob']
def pick(p, what):
    r = random.Random('k' + p['key'])
    d, t, x = r.choice(DX), r.choice(TX), r.choice(RX)
    return {'icd': d[0], 'dx': d[1], 'cpt': t[0], 'tx': t[1], 'rx': x}[what]
def val(p, a):
    f, m, l, s = p['first'], p['middle'], p['last'], p['suf']
    mi = m[:1]; S = ' ' + s if s else ''
    names = dict(full=' '.join(x for x in (f, m, l, s) if x), fl=f'{f} {l}{S}', fmi=f'{f} {mi}. {l}{S}' if mi else f'{f} {l}{S}',
        lf=(f'{l}{S}, {f} {mi}').upper().strip(), lfm=f'{l}{S}, {f}' + (f' {mi}.' if mi else ''), lfu=f'{l}, {f}'.upper(), lfc=f'{l}, {f}', up=f'{f} {l}{S}'.upper(),
        low=f'{p["nick"]} {l}'.lower(), lowl=l.lower(), lown=p['nick'].lower(), nick=p['nick'], nl=f'{p["nick"]} {l}', mr=f'Mr. {l}', ms=f'Ms. {l}', mrs=f'Mrs. {l}', last=l, first=f,
        lastu=l.upper(), firstu=f.upper(), fil=f'{f[0]}. {l}', slash=f'{l}/{f}'.upper(), fullu=' '.join(x for x in (f, m, l, s) if x).upper())
    if a in names: return 'name', names[a]
    if a.startswith('dob'):
        d = dob(p)
        return 'date_of_birth', {'dob': d.strftime('%m/%d/%Y'), 'dobs': f'{d.month}/{d.day}/{d.year%100:02d}', 'dobl': f'{MON[d.month-1]} {d.day}, {d.year}',
            'dobc': d.strftime('%Y%m%d'), 'dobi': d.isoformat(), 'dobd': d.strftime('%d-%b-%Y').upper(), 'dobx': d.strftime('%m-%d-%y')}[a]
    if a.startswith('ssn'):
        s = base(p, 'ssn')
        return 'ssn', {'ssn': f'{s[:3]}-{s[3:5]}-{s[5:]}', 'ssnp': s, 'ssnb': f'{s[:3]} {s[3:5]} {s[5:]}'}[a]
    if a in ('ph','php','phd','phn'):
        s = base(p, 'ph'); x, y, z = s[:3], s[3:6], s[6:]
        return 'phone', {'ph': f'{x}-{y}-{z}', 'php': f'({x}) {y}-{z}', 'phd': f'{x}.{y}.{z}', 'phn': s}[a]
    t = p.get('town'); st = p.get('street')
    if a == 'addr': return 'address', f'{st}, {t[0]}, {t[1]} {t[2]}'
    if a == 'addr2': return 'address', f'{st}\n{t[0]}, {t[1]} {t[2]}'
    if a == 'addrb': return 'address', f'{st}<br>{t[0]}, {t[1]} {t[2]}'
    if a == 'addru': return 'address', f'{st} {t[0]} {t[1]} {t[2]}'.upper()
    if a == 'street': return 'address', st
    if a == 'streetu': return 'address', st.upper()
    if a == 'city': return None, t[0]
    if a == 'cityu': return None, t[0].upper()
    if a == 'st': return None, t[1]
    if a == 'zip': return None, t[2]
    if a == 'csz': return None, f'{t[0]}, {t[1]} {t[2]}'
    if a == 'cszu': return None, f'{t[0]} {t[1]} {t[2]}'.upper()
    if a == 'mid': return 'health_insurance', p['mid']
    if a == 'mbi': return 'health_insurance', base(p, 'mbi')
    if a == 'mbip': return 'health_insurance', base(p, 'mbi').replace('-', '')
    if a in ('icd','dx'): return 'diagnosis', pick(p, a)
    if a in ('cpt','tx'): return 'treatment', pick(p, a)
    if a == 'rx': return 'medication', pick(p, a)
    if a == 'em': return 'email', base(p, 'em')
    if a == 'acct': return 'bank_account', base(p, 'acct')
    if a == 'cc':
        c = base(p, 'cc'); return 'card', ' '.join(c[i:i+4] for i in (0, 4, 8, 12))
    if a == 'ccp': return 'card', base(p, 'cc')
    if a == 'dl': return 'drivers_licence', base(p, 'dl')
    if a == 'pp': return 'passport', base(p, 'pp')
    if a in ('anum', 'bcert'): return 'government_id', base(p, a)
    if a in ('clm','hclm','hclm2','pen','case','sub','qd','book','mrn','emp'): return 'record_number', base(p, a)
    raise KeyError(a)

ELEMS = {'address','date_of_birth','ssn','drivers_licence','government_id','passport','bank_account','card','health_insurance','diagnosis','treatment','medication','phone','email','record_number','credentials','name'}
EXPO = []; SEEN = set(); NAMED = set(); CUR = [None]
TOK = re.compile(r"\{([a-z]+_?[a-z]*\d?)\.([a-z_0-9]+)(?:=([^}]*))?(?:\|(>?)(\d+))?\}")
def note(k, e, v):
    p = P[k]; NAMED.add(k)
    if not p['affected']:
        assert e == 'name', (k, e, v)
        return
    v = re.sub(r'(\s|<br>)+', ' ', v).strip()
    t = (p['id'], CUR[0], e, v)
    if v and t not in SEEN:
        SEEN.add(t); EXPO.append(t)
def R(s, key=None):
    if not isinstance(s, str): return s
    if key: s = s.replace('§', key)
    def sub(m):
        k, a, inl, right, w = m.groups()
        if inl is not None:
            assert a in ELEMS, a
            e, v = a, inl
        else: e, v = val(P[k], a)
        if w:
            n = int(w); out = v[:n]; v = out
            out = out.rjust(n) if right else out.ljust(n)
        else: out = v
        if e: note(k, e, v)
        return out
    r = TOK.sub(sub, s)
    assert not re.search(r'\{[a-z]{2,3}_?[a-z]*\d?\.', r), r
    return r
def each(tmpl, keys): return ''.join(tmpl.replace('§', k) for k in keys)
FILES = []
def start(rel):
    CUR[0] = rel; FILES.append(rel)
    p = os.path.join(SHARE, rel); os.makedirs(os.path.dirname(p), exist_ok=True); return p
def txt(rel, s, enc='utf-8', nl='\n'):
    p = start(rel)
    with open(p, 'wb') as f: f.write(R(s).replace('\n', nl).encode(enc))
def table(rel, rows, delim=',', q=csv.QUOTE_MINIMAL):
    p = start(rel); b = io.StringIO(); w = csv.writer(b, delimiter=delim, quoting=q)
    for row in rows: w.writerow([R(c) for c in row])
    open(p, 'wb').write(b.getvalue().encode('utf-8'))
def rezip(p):
    z = zipfile.ZipFile(p); items = [(n, z.read(n)) for n in z.namelist()]; z.close()
    with zipfile.ZipFile(p, 'w', zipfile.ZIP_DEFLATED) as o:
        for n, d in items:
            if n == 'docProps/core.xml': d = re.sub(rb'(<dcterms:(created|modified)[^>]*>)[^<]*', rb'\g<1>2024-04-02T09:00:00Z', d)
            zi = zipfile.ZipInfo(n, (1980, 1, 1, 0, 0, 0)); zi.compress_type = zipfile.ZIP_DEFLATED; o.writestr(zi, d)
def word(rel, blocks, header='', footer=''):
    p = start(rel); d = docx.Document(); d.styles['Normal'].font.size = Pt(10.5)
    s = d.sections[0]
    if header: s.header.paragraphs[0].text = R(header)
    if footer: s.footer.paragraphs[0].text = R(footer)
    for b in blocks:
        if isinstance(b, list):
            t = d.add_table(rows=0, cols=max(len(r) for r in b)); t.style = 'Table Grid'
            for row in b:
                cells = t.add_row().cells
                for c, v in zip(cells, row): c.text = R(str(v))
        elif b.startswith('# '): d.add_heading(R(b[2:]), 2)
        elif b.startswith('* '): d.add_paragraph(R(b[2:]), style='List Bullet')
        else: d.add_paragraph(R(b))
    c = d.core_properties; c.author = 'Fund Office'; c.created = c.modified = FIX; c.last_modified_by = 'Fund Office'
    d.save(p); rezip(p)
class Dt:
    def __init__(s, k): s.k = k
def book(rel, sheets):
    p = start(rel); wb = openpyxl.Workbook(); wb.remove(wb.active)
    for title, rows, opt in sheets:
        ws = wb.create_sheet(title)
        for i, row in enumerate(rows, 1):
            for j, v in enumerate(row, 1):
                if v is None or v == '': continue
                c = ws.cell(i, j)
                if isinstance(v, Dt):
                    d = dob(P[v.k]); note(v.k, 'date_of_birth', d.isoformat()); c.value = datetime.datetime(d.year, d.month, d.day); c.number_format = 'yyyy-mm-dd'
                elif isinstance(v, tuple):   # number cell from token
                    c.value = int(R(v[0]))
                else: c.value = R(v)
        for m in opt.get('merge', []): ws.merge_cells(m)
        for ref in opt.get('bold', []):
            for c in ws[ref]: c.font = Font(bold=True)
        for ref, tx in opt.get('notes', {}).items(): ws[ref].comment = Comment(R(tx), 'Fund Office')
        for col, w in opt.get('w', {}).items(): ws.column_dimensions[col].width = w
    wb.properties.creator = 'Fund Office'; wb.properties.created = wb.properties.modified = FIX
    wb.save(p); rezip(p)
class Pdf:
    def __init__(s, rel, title=None, sub=None):
        s.c = canvas.Canvas(start(rel), pagesize=(612, 792), invariant=1); s.y = 756
        if title: s.c.setFont('Helvetica-Bold', 13); s.c.drawString(40, s.y, R(title)); s.y -= 15
        if sub: s.c.setFont('Helvetica', 8.5); s.c.drawString(40, s.y, R(sub)); s.y -= 14
    def fit(s, v, x, y, w, font='Courier', size=9.5):
        while stringWidth(v, font, size) > w - 6 and size > 5: size -= .25
        s.c.setFont(font, size); s.c.drawString(x, y, v)
    def row(s, cells, h=28, pos='above', font='Courier'):
        """cells: (label, value, width)"""
        x = 40; s.need(h)
        for lab, v, w in cells:
            v = R(v); s.c.rect(x, s.y - h, w, h)
            if pos == 'above':
                s.c.setFont('Helvetica', 6.5); s.c.drawString(x + 3, s.y - 8, lab); s.fit(v, x + 4, s.y - h + 6, w, font)
            elif pos == 'below':
                s.fit(v, x + 4, s.y - h + 14, w, font); s.c.setFont('Helvetica-Oblique', 6.5); s.c.drawString(x + 3, s.y - h + 4, lab)
            else:
                s.c.setFont('Helvetica-Bold', 8); s.c.drawString(x + 3, s.y - h + 8, lab); lw = stringWidth(lab, 'Helvetica-Bold', 8) + 8
                s.fit(v, x + 3 + lw, s.y - h + 8, w - lw, font)
            x += w
        s.y -= h
    def checks(s, label, opts):
        s.need(20); s.y -= 14; s.c.setFont('Helvetica', 8.5); s.c.drawString(42, s.y, label); x = 42 + stringWidth(label, 'Helvetica', 8.5) + 12
        for o, on in opts:
            s.c.rect(x, s.y - 1, 8, 8)
            if on: s.c.setFont('Helvetica-Bold', 8.5); s.c.drawString(x + 1.4, s.y, 'X')
            s.c.setFont('Helvetica', 8.5); s.c.drawString(x + 12, s.y, R(o)); x += 24 + stringWidth(o, 'Helvetica', 8.5)
        s.y -= 8
    def head(s, t):
        s.need(40); s.y -= 8; s.c.setFillGray(.85); s.c.rect(40, s.y - 14, 532, 14, fill=1, stroke=0); s.c.setFillGray(0)
        s.c.setFont('Helvetica-Bold', 9); s.c.drawString(43, s.y - 10.5, R(t)); s.y -= 16
    def need(s, h):
        if s.y - h < 45: s.c.showPage(); s.y = 750
    def para(s, t, size=9.5, font='Helvetica', gap=5):
        for ln in R(t).split('\n'):
            cur = ''
            for w in ln.split(' ') + [None]:
                if w is None or stringWidth((cur + ' ' + w).strip(), font, size) > 528:
                    s.need(size + 3); s.y -= size + 3; s.c.setFont(font, size); s.c.drawString(42, s.y, cur)
                    cur = w or ''
                else: cur = (cur + ' ' + w) if cur else w
        s.y -= gap
    def mono(s, t, size=8.5):
        for ln in R(t).split('\n'):
            s.need(size + 2); s.y -= size + 2; s.c.setFont('Courier', size); s.c.drawString(42, s.y, ln)
    def end(s): s.c.save()

FUND = 'Maumee Valley Mechanical Trades Benefit Funds'
LH = FUND + '  *  2250 Arbor Gate Plaza, Suite 300, Toledo, OH 43604  *  (419) 555-0100'
if os.path.exists(SHARE): shutil.rmtree(SHARE)
os.makedirs(SHARE)
# ================================================================== Enrollment
p = Pdf('Enrollment/2024 new/Enroll_Gorski_R.pdf', FUND, 'HEALTH & WELFARE ENROLLMENT FORM  -  Print in ink. Return to Fund Office, Attn: Eligibility (fax 419-555-0109)')
p.head('SECTION 1 - PARTICIPANT')
p.row([('Last name','{gor1.last}',180),('First','{gor1.first}',150),('Middle','{gor1.name=Walter}',110),('Goes by','{gor1.nick}',92)])
p.row([('Social Security No.','{gor1.ssn}',150),('Date of birth','{gor1.dob}',120),('Union book #','{gor1.book}',110),('Fund ID (office use)','{gor1.mid}',152)])
p.row([('Street address','{gor1.street}',260),('City','{gor1.city}',130),('State','{gor1.st}',52),('ZIP','{gor1.zip}',90)])
p.row([('Cell phone','{gor1.php}',180),('E-mail','{gor1.em}',352)])
p.checks('Sex', [('M',True),('F',False)]); p.checks('Marital status', [('Single',False),('Married',True),('Divorced',False),('Widowed',False)])
p.head('SECTION 2 - DEPENDENTS (attach certificates)')
for k, rel in (('gor2','Spouse'),('gor3','Son')):
    p.row([('Name (Last, First)','{%s.lfc}'%k,190),('Relationship',rel,82),('SSN','{%s.ssn}'%k,130),('Birth date','{%s.dob}'%k,130)])
p.checks('Spouse employed with other coverage?', [('Yes',True),('No',False)])
p.row([('Other carrier','Lucas County Schools Medical Trust',260),('Other policy ID','{gor2.health_insurance=LCS-77120946}',272)])
p.head('SECTION 3 - SIGNATURE')
p.row([('Signature','/s/ {gor1.nl}',330),('Date','3/4/2024',202)], pos='below')
p.para('Entered 3/6/24 {so_dom.fl}. Dependents {gor2.first} and {gor3.first} live w/ participant at {gor2.address='+val(P['gor2'],'street')[1]+'}. Marriage cert on file.', 8)
p.end()
p = Pdf('Enrollment/2024 new/enroll - tran family.pdf', 'PARTICIPANT DATA CARD', 'Local 1189 H&W  form DC-2 (rev 8/17)')
p.row([('NAME','{tra1.fullu}',300),('BOOK','{tra1.book}',232)], pos='left')
p.row([('ADDRESS','{tra1.addr}',532)], pos='left')
p.row([('TEL','{tra1.ph}',266),('DOB','{tra1.dobs}',266)], pos='left')
p.row([('SS#','{tra1.ssnb}',266),('DRIVER LIC','{tra1.dl}',266)], pos='left')
p.checks('Plan', [('A - Journeyman',True),('B - Apprentice',False),('R - Retiree',False)])
p.head('FAMILY MEMBERS - ALL LIVING AT ABOVE ADDRESS')
for k, rel in (('tra2','wife'),('tra3','son'),('tra4','daughter')):
    p.row([('Name','{%s.full}'%k,220),('Rel',rel,80),('Born','{%s.dobs}'%k,90),('SSN','{%s.ssn}'%k,142)], pos='below')
    note(k, 'address', val(P['tra1'],'addr')[1])
p.para('Spouse green card copied, no. {tra2.anum}. Passport shown for identity: {tra2.pp}.  Witness: {so_ame.fl}, front counter', 8.5)
p.end()
p = Pdf('Enrollment/Beneficiary cards/BD card Whitlock.pdf', 'DESIGNATION OF BENEFICIARY', 'Pension Fund death benefit / Retiree life insurance $5,000')
p.row([('Retiree','{whi2.full}',240),('Pension no.','{whi2.pen}',130),('SSN','{whi2.ssn}',162)])
p.row([('Home address','{whi2.addr}',360),('Phone','{whi2.php}',172)])
p.head('PRIMARY BENEFICIARY')
p.row([('Full name','{whi1.full}',220),('Relationship','Wife',80),('Date of birth','{whi1.dob}',100),('SSN','{whi1.ssn}',132)])
note('whi1','address',val(P['whi2'],'addr')[1]); p.checks('Address same as retiree', [('Yes',True),('No',False)])
p.head('CONTINGENT BENEFICIARY')
p.row([('Full name','{bea1.full}',220),('Relationship','Daughter',80),('Date of birth','{bea1.dob}',100),('SSN','{bea1.ssn}',132)])
p.row([('Address','{bea1.addr}',360),('Phone','{bea1.php}',172)])
p.para('I revoke all earlier designations.\n\nSigned  {whi2.nl}     Date 11/14/2019\nSworn before me: {no_wes.fl}, Notary Public, State of Ohio, my commission expires 6/2/2023')
p.end()
ks = ['kow1','lac1','nov1','dun1','pet1','tuc1','yod1','ros1','far1','wil1']
sp = {'kow1':'kow2','lac1':'lac2','nov1':'nov2','dun1':'dun2','pet1':'pet2','tuc1':'tuc2','yod1':'yod2','ros1':'ros2','far1':'far2','wil1':'wil2'}
rows = [['LOCAL 1189 PENSION FUND - BENEFICIARY CARD INDEX'], ['as of 3/29/2024   keyed by B. Liddell'], [], ['Pension #','Participant','Birth','Beneficiary','Rel.','Bene birth','Bene phone','Card dated','Remarks']]
for i, k in enumerate(ks):
    rows.append([f'{{{k}.pen}}', f'{{{k}.lfm}}', Dt(k), f'{{{sp[k]}.lfm}}', 'Spouse', Dt(sp[k]), f'{{{sp[k]}.php}}', f'{1+i}/1{i}/20{10+i}', ''])
rows.append(['Count', 10]); rows[4+2][8] = 'deceased - see Deaths folder'
book('Enrollment/Beneficiary cards/bene_card_index.xlsx', [('Index', rows, dict(merge=['A1:I1','A2:I2'], bold=[4], w={'B':26,'D':26,'G':16}, notes={'D7':'{nov2.nick} called 3/18, new cell {nov2.phone=419-555-0166}'})),
  ('Missing cards', [['No card on file'], [], ['Name','Book no','Last letter'], ['{hol1.lfm}','{hol1.book}','2/2/24'], ['{web1.lfm}','{web1.book}','2/2/24'], ['{bra1.lfm}','{bra1.book}','2/2/24'], ['{lun1.lfm}','{lun1.book}','never']], {}),
  ('Codes', [['Code','Meaning'],['S','Spouse'],['C','Child'],['E','Estate'],['T','Trust']], {})])
# ---- dependent verification
dv = [('abd1','abd3','son','BC'),('rui1','rui3','son','BC'),('rui1','rui4','daughter','BC'),('mck1','mck3','son','BC'),('bur2','bur3','son','BC'),('sin1','sin3','son','BC, translation'),('has1','has3','daughter','BC'),
      ('pap1','pap3','son','student cert'),('web1','web3','child','BC'),('oro1','oro3','son','BC'),('kim1','kim3','son','BC'),('gib1','gib2','son','BC, custody order'),('stu1','stu2','daughter','BC'),('vas1','vas3','son','BC')]
rows = [['DEPENDENT VERIFICATION AUDIT 2024'],['Wave 1','','','','due 4/30/2024'],[],['Participant','Member ID','Dependent','Dep DOB','Relation','Dep SSN','Document','Recd?']]
for i, (a, b, rel, doc) in enumerate(dv): rows.append([f'{{{a}.lfu}}', f'{{{a}.mid}}', f'{{{b}.lfu}}', f'{{{b}.dob}}', rel, f'{{{b}.ssn}}', doc, 'YES' if i % 3 else 'no'])
rows += [[],['Total dependents','',len(dv)]]
book('Enrollment/Dependent Verification/DV audit 2024 tracking.xlsx', [('Wave 1', rows, dict(merge=['A1:H1'], bold=[1,4], notes={'C6':'father says born in Toledo hosp; ck state file no {rui3.bcert}', 'H16':'custody w/ mother {gib1.nl}, she called from {gib1.ph}'})),
  ('Summary', [['Relation','Received','Outstanding'],['son',6,3],['daughter',3,1],['child',1,0]], {})])
p = Pdf('Enrollment/Dependent Verification/birth cert abstract Okafor.pdf', 'STATE OF OHIO - OFFICE OF VITAL STATISTICS', 'CERTIFICATION OF BIRTH - COMPUTER ABSTRACT')
p.row([('1. CHILD NAME','{oka3.fullu}',330),('STATE FILE NUMBER','{oka3.bcert}',202)])
p.row([('2. DATE OF BIRTH','{oka3.dobl}',200),('3. SEX','Female',80),('4. PLACE OF BIRTH','Toledo, Lucas County',252)])
p.row([("5. MOTHER'S NAME",'{oka2.full}',266),("6. MOTHER'S DATE OF BIRTH",'{oka2.dobl}',266)])
p.row([("7. FATHER'S NAME",'{oka1.full}',266),("8. FATHER'S DATE OF BIRTH",'{oka1.dobl}',266)])
p.row([('9. RESIDENCE OF PARENTS','{oka1.addr}',532)])
note('oka2','address',val(P['oka1'],'addr')[1])
p.para('I certify that this is a true abstract of the record filed. {re_hul.fl}, Registrar    Issued January 29, 2024   Fee $25.00\n\n[stamp: RECEIVED FUND OFFICE FEB 08 2024]  [hand: add to {oka1.mid} eff 1st of mo. of birth, baby SSN {oka3.ssn} -- TB]')
p.para('Entered by {so_bly.fl}', 8); p.end()
p = Pdf('Enrollment/Dependent Verification/marr cert Delgado-Finch.pdf', 'MARRIAGE RECORD', 'Probate Court, Lucas County, Ohio   -   Judge {ju_mab.fl}')
p.c.line(306, 716, 306, 560)
y = 700
for x, k, role in ((44,'fin2','PARTY A'),(312,'fin1','PARTY B')):
    for i, (lab, v) in enumerate([(role,'{§.full}'),('Date of birth','{§.dobl}'),('Residence','{§.street}'),('','{§.csz}'),('Licence shown','{§.dl}'),('SSN','{§.ssn}')]):
        p.c.setFont('Helvetica',7); p.c.drawString(x, y-i*24, lab); p.fit(R(v,k), x+70, y-i*24, 180)
p.y = 545
p.para('Solemnized at Toledo, Ohio the 14th day of October 2023 by {ho_dre.fl}, Mayor of Rossford. Parties to be known as {fin2.full} and {fin1.full}.')
p.para('FUND OFFICE USE: Add spouse to plan A. Spouse e-mail {fin1.em}, tel {fin1.phd}. Participant ID {fin2.mid}.  Rev. {so_cho.fil}', 8); p.end()
txt('Enrollment/newborn adds - notes.txt', '''newborn / new dep adds, keep till keyed!!

- {sin1.lowl} ({sin1.lown}) book {sin1.book} : son {sin3.first} b. {sin3.dobs}. mom {sin2.first} . need ssn, hosp papers only. cell {sin1.phd}
- {bur2.lowl}, {bur2.lown} -- boy {bur3.first} {bur3.dobs}. wife {bur1.lown} did the form. all live {bur2.street}
   (both parents in our plan!! {bur1.lown} works for Harmon office, id {bur1.mid} , his is {bur2.mid}. birthday rule -> {bur2.lown} primary)
- {mck1.lf} -- adopted?? no, bio. {mck3.first} , {mck3.dobs}, ssn {mck3.ssnb}  wife {mck2.lown} = {mck2.fl} {mck2.dobs}
- {has1.nl} wants {has2.nl} back on, she lost job at the clinic 2/29. loss of cov letter rcvd. {has2.em}
- ask tonya re what to do w grandkids   ({so_ame.fl})
''')
for k in ('bur1','bur3'): note(k,'address',P['bur2']['street'])
# ================================================================== Eligibility
emp1 = ['bra1','lun1','vas1','cas1','mil1','mli1','web1','pry1','kim1','oro1','hol1','pap1']
rows = [['EMPLOYER','BUCKEYE INSULATION CO','ACCT','004417','PERIOD','202403'],['LASTNAME','FIRSTNAME','MI','SSN','BOOK','HRS','RATE','H&W','PEN','ANN','ADDR_CHG','HIRE/TERM']]
for i, k in enumerate(emp1):
    h = [160,152,168,40,144,160,0,176,120,160,160,88][i]
    rows.append([f'{{{k}.lastu}}', f'{{{k}.firstu}}', P[k]['middle'][:1], f'{{{k}.ssnp}}', f'{{{k}.book}}', h, '11.35', f'{h*11.35:.2f}', f'{h*7.9:.2f}', f'{h*3:.2f}', f'{{{k}.addru}}' if i in (0,3,7) else '', {3:'TERM 03/08/24',6:'LAYOFF'}.get(i,'')])
rows.append(['TOTAL','','','','',1528]); rows.append(['PREPARED BY {em_bar.up} 419-555-0131'])
table('Eligibility/Employer files/BUCKEYE_INSUL_202403.csv', rows)
emp2 = ['gor1','tra1','oka1','pru1','rui1','abd1','has1','sin1','bur2','mck1','stu1','gib1','imb1','she2','bjo1','cru1','nwo1','tol1']
txt('Eligibility/Employer files/harmon_mech_0324.txt', 'HDR0052180HARMON MECHANICAL SYSTEMS       20240331\n' + ''.join(f'DTL{i:04d}' + R2 for i, R2 in enumerate(
   ['{%s.ssnp|9}{%s.lfu|28}{%s.dobc|8}%05d%07d{%s.streetu|30}{%s.cityu|16}{%s.st}{%s.zip}{%s.phn|10}\n' % (k,k,k,(130+i*7)*10,(130+i*7)*1135,k,k,k,k,k) for i, k in enumerate(emp2)], 1)) + 'TRL000018  CONTACT {em_sto.up|20} 4195550144\n')
# 834
segs = ['ISA*00*          *00*          *ZZ*MVMTBF         *ZZ*GREATLKPPO     *240401*0612*^*00501*000000881*0*P*:','GS*BE*MVMTBF*GREATLKPPO*20240401*0612*881*X*005010X220A1','ST*834*0001*005010X220A1','BGN*00*0881*20240401*0612****4','N1*P5*MAUMEE VALLEY MECHANICAL TRADES*FI*341550000','N1*IN*GREAT LAKES PPO NETWORK*FI*382750000']
n = 0
for fk in ('cas','mil','wil','pry','oro','has','kim','stu','lun','she','far','pap'):
    for i, k in enumerate(FAMS[fk]):
        sub = FAMS[fk][0]
        segs += [f"INS*{'Y' if i == 0 else 'N'}*{'18' if i == 0 else '01' if i == 1 and len(FAMS[fk]) > 1 and P[k]['year'] < 2000 else '19'}*030*XN*A***FT", f'REF*0F*{{{sub}.mid}}', 'REF*1L*MV1189A', 'DTP*356*D8*20240101']
        segs += [f"NM1*IL*1*{{{k}.lastu}}*{{{k}.firstu}}*{P[k]['middle'][:1].upper()}***34*{{{k}.ssnp}}"]
        if i == 0: segs += [f'PER*IP**TE*{{{k}.phn}}', f'N3*{{{k}.streetu}}', f'N4*{{{k}.cityu}}*{{{k}.st}}*{{{k}.zip}}']
        else: segs += ['N3*{%s.address=%s}' % (k, P[k]['street'].upper())]
        segs += [f'DMG*D8*{{{k}.dobc}}*U', 'HD*030**HLT*PLANA*FAM', 'DTP*348*D8*20240401']
# shared id belongs to dependents? only the subscriber's id is printed in REF*0F
segs += [f'SE*{len(segs)-1}*0001','GE*1*881','IEA*1*000000881']
txt('Eligibility/Outbound/834_GLPPO_20240401.edi', '~\n'.join(segs) + '~\n')
txt('Eligibility/FW elig discrepancy Boyd.eml', '''From: Carla Dominguez <cdominguez@mvmtbf.example>
To: Wanda Barlow <wbarlow@buckeyeinsul.example>
Cc: Omar Nasser <onasser@mvmtbf.example>
Subject: RE: FW: elig discrepancy - {boy1.last}
Date: Tue, 19 Mar 2024 10:42:17 -0400
Message-ID: <20240319104217.7781@mvmtbf.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Wanda,

You reported {boy1.fl} under SSN {boy1.ssn=313-62-9075} in Dec and Jan. Our card says {boy1.ssn}. Which one is right? He is off on comp since 1/22 so he only
gets credit hours anyway, but his wife {boy2.nick} was refused at the pharmacy ({boy2.rx}) and is not happy. She can be reached at {boy2.ph}.

{so_dom.fl}
Eligibility | 419-555-0112

> From: {em_bar.fl}
> Sent: Monday, March 18, 2024 4:05 PM
> To: Carla Dominguez
> Subject: FW: elig discrepancy
>
> Carla - see below. I never changed anything on {boy1.first}. His badge no. here is {boy1.emp}.
>
>> From: {boy1.fl} <{boy1.em}>
>> Date: Sun, Mar 17, 2024 at 8:51 PM
>> To: payroll
>>
>> my insurance says inactive. book number {boy1.book}. we moved in feb to {boy1.addr}
>> pls fix, {boy2.lown} has {boy2.diagnosis=lupus} and cant miss her meds
>> {boy1.lown}
>
''')
sh = ['bra1','web1','cas1','mil1','mli1','pry1','vas1']
rows = [['HOURS BANK SHORTAGE - COVERAGE MONTH APRIL 2024'],['Run 03/20/24 14:10   Req 140 hrs'],[],['Book','Name','Bank','Short','Self-pay due','Phone','Paid by']]
for i, k in enumerate(sh): rows.append([(f'{{{k}.book}}',), f'{{{k}.lfm}}', 100-i*9, 40+i*9, round((40+i*9)*11.35, 2), f'{{{k}.phd}}', ['check','','Visa {cas1.cc} exp 09/26','MC {mil1.cc} 11/25','','',''][i]])
rows.append(['','TOTAL',None,'=SUM(D5:D11)','=SUM(E5:E11)'])
book('Eligibility/hours bank shortage APR.xlsx', [('April', rows, dict(merge=['A1:G1','A2:G2'], bold=[4], notes={'B9':'TWO {mil1.fmi}s! {mil1.nick} = {mil1.book}, {mli1.nick} = {mli1.book}. {mli1.nick} born {mli1.dobs}'})),
   ('Rate', [['Item','Value'],['Hourly H&W',11.35],['Min hours',140],['Bank max',840]], {})])
# ================================================================== COBRA
word('COBRA/COBRA election notice Marsh.docx', ['March 8, 2024', '{mar2.full} and {mar3.full}\n{mar2.addr2}', 'Notice of right to elect COBRA continuation coverage', 'Dear {mar2.mrs}:',
 'Coverage under the plan of {mar1.full} (ID {mar1.mid}) ends on March 31, 2024 because of: DIVORCE, decree entered February 26, 2024.',
 [['Qualified beneficiary','Relationship','Date of birth','ID'],['{mar2.fl}','former spouse','{mar2.dob}','{mar2.mid}'],['{mar3.fl}','child','{mar3.dob}','{mar3.mid}']],
 'Monthly premium: $742.18 (one person), $1,391.60 (two). You have 60 days to elect. Premiums can be paid by check only.', '# Election form', '[ ] I elect for myself   [ ] for my child   [ ] I decline', 'Signature ______________   Date ________',
 '{so_pel.fl}, COBRA Administrator'], header=LH, footer='COBRA-1 (7/2021)  mailed first class, cert. of mailing kept'); note('mar3','address',val(P['mar2'],'addr2')[1])
cb = ['has2','qui1','ekl1','zie1','stu1','sos1','bea1','pap3']
txt('COBRA/cobra_billing_register.txt', '''1MVMTBF   CB410R                 C O B R A   B I L L I N G   R E G I S T E R              RUN 03/28/24  PAGE   1
                                 COVERAGE MONTH 04/2024
 SSN          NAME                       EVENT      EVT DATE   PAID-THRU   PREMIUM    BALANCE   ADDRESS
 -----------  -------------------------  ---------  ---------  ---------  ---------  ---------  ------------------------------------------------
''' + ''.join(' {%s.ssn|11}  {%s.lfu|25}  %-9s  %-9s  02/29/24   %9.2f  %9.2f  {%s.addru}\n' % (k,k,['TERM','REDHRS','RETIRE','DEATH','TERM','DIVORCE','AGEOUT','AGEOUT'][i],'0%d/1%d/23'%(i+1,i),742.18,742.18*(i%3),k) for i,k in enumerate(cb)) + '''                                                                                 ---------  ---------
 TOTAL QUALIFIED BENEFICIARIES    8                                               5,937.44   5,195.26
0*** END OF REPORT ***  OPERATOR {so_pel.up}
''')
table('COBRA/Qual events log.tab', [['logged','who','event','qb','dob','phone','email','notice mailed']] + [['03/04/24','{mar1.lfm}','DIV','{mar2.lfm}','{mar2.dobs}','{mar2.ph}','{mar2.em}','03/08'],
 ['03/11/24','{hol1.lfm}','AGE 26 not yet','{hol3.lfm}','{hol3.dobs}','{hol3.ph}','{hol3.em}','n/a'],['03/12/24','{pap1.lfm}','AGEOUT','{pap3.lfm}','{pap3.dobs}','{pap3.ph}','','03/14'],
 ['03/21/24','{gor1.lfm}','none - student','{gor3.lfm}','{gor3.dobs}','','{gor3.em}','-'],['03/25/24','{nov1.lfm}','DEATH','{nov2.lfm}','{nov2.dobs}','{nov2.ph}','','04/01']], '\t')
# ================================================================== Claims
p = Pdf('Claims/EOB/EOB_240318_0007.pdf', 'EXPLANATION OF BENEFITS', 'THIS IS NOT A BILL       ' + FUND)
p.mono('''

{ost2.fullu}                                   Claim No:   {ost1.hclm}
{ost2.street}                           Member ID:  {ost2.mid}
{ost2.csz}                              Patient:    {ost1.up}
                                                  Patient acct: {ost1.mrn}
Provider: WHEELOCK DERMATOLOGY ASSOC / {dr_whe.up} MD
''')
p.mono('''DOS       CODE   DESCRIPTION                      CHARGE  ALLOWED   PAID   YOU OWE
03/05/24  11102  {ost1.treatment=TANGENTIAL BIOPSY OF SKIN}       310.00   188.40 150.72    37.68
03/05/24  88305  {ost1.treatment=SURGICAL PATHOLOGY}              240.00   121.10  96.88    24.22
                                        TOTAL    550.00   309.50 247.60    61.90
Diagnosis {ost1.diagnosis=C44.311} {ost1.diagnosis=basal cell carcinoma of skin of nose}
Remark 45: charge exceeds fee schedule.   Questions: 419-555-0100
''')
p.end()
txt('Claims/EOB/eob_portal_print.html', '''<!DOCTYPE html>
<html><head><title>MVMTBF Participant Portal - Claim detail</title></head><body>
<div id="hdr">Signed in as <b>{lac1.fl}</b> | <a href="#">Log out</a></div>
<p>{lac1.full}<br>{lac1.addrb}</p>
<h2>Claim {lac2.hclm}</h2>
<table border="1"><tr><th>Patient</th><th>Born</th><th>Member ID</th><th>Provider</th></tr>
<tr><td>{lac2.fl}</td><td>{lac2.dob}</td><td>{lac2.mid}</td><td>Maumee Bay Oncology, {dr_est.fl} MD</td></tr></table>
<table><tr><th>Date</th><th>Service</th><th>Dx</th><th>Charged</th><th>Plan paid</th></tr>
<tr><td>02/27/2024</td><td>{lac2.treatment=chemotherapy infusion}</td><td>{lac2.diagnosis=C56.1 ovarian cancer}</td><td>$6,410.00</td><td>$4,872.16</td></tr>
<tr><td>02/27/2024</td><td>{lac2.medication=carboplatin injection}</td><td></td><td>$880.00</td><td>$391.00</td></tr></table>
<h2>Claim {lac1.hclm}</h2><table><tr><td>{lac1.nl}</td><td>03/02/2024</td><td>{lac1.treatment=office visit, diabetic foot exam}</td><td>{lac1.diagnosis=diabetic neuropathy}</td><td>$145.00</td><td>$98.20</td></tr></table>
<footer>&copy; 2024 Benefit portal. Printed by {so_lid.fl} for appeal file</footer></body></html>
''')
p = Pdf('Claims/Paper/hcfa Petrie 0212.pdf', 'HEALTH INSURANCE CLAIM FORM', 'APPROVED BY NATIONAL UNIFORM CLAIM COMMITTEE (NUCC) 02/12')
p.checks('1.', [('MEDICARE',False),('MEDICAID',False),('TRICARE',False),('GROUP HEALTH PLAN',True),('OTHER',False)])
p.row([("1a. INSURED'S I.D. NUMBER",'{pet1.mid}',200),("11. POLICY GROUP",'1189-A',132),("9a. OTHER INSURED POLICY (MEDICARE)",'{pet1.mbip}',200)])
p.row([("2. PATIENT'S NAME (Last, First, MI)",'{pet2.lf}',200),("3. PATIENT'S BIRTH DATE",'{pet2.dob}',132),("4. INSURED'S NAME",'{pet1.lf}',200)])
p.row([("5. PATIENT'S ADDRESS",'{pet2.addru}',300),("PATIENT PHONE",'{pet2.phn}',232)])
p.checks('6. PATIENT RELATIONSHIP', [('Self',False),('Spouse',True),('Child',False),('Other',False)])
p.row([("21. DIAGNOSIS A",'{pet2.diagnosis=M16.12}',133),("B",'{pet2.diagnosis=E66.01}',133),("C",'',133),("D",'',133)])
p.row([("24A DATE",'03 06 24',100),("24D PROCEDURE",'{pet2.treatment=27130}',120),("24E PTR",'AB',60),("24F CHARGES",'24,180.00',120),("24J NPI",'1982600417',132)])
p.row([("26. PATIENT'S ACCOUNT NO.",'{pet2.mrn}',177),("28. TOTAL",'24,180.00',177),("31. PHYSICIAN",'{dr_lin.up} MD',178)])
p.para('Op note attached: {pet2.treatment=left total hip arthroplasty}. Patient {pet2.ms} tolerated well.', 8); p.end()
pe = ['far2','wil1','wil2','dun2','hol2','imb2','kim2','she1','pry2','oro2','vas2','cas2','pap2','lun2','web2']
rows = [['PEND LIST','','','','','','3/15/2024'],['Examiner:','{so_kan.fl}','','{so_mcd.fl}'],[],['Claim','Patient','Mbr ID','Dx','Proc','Charge','Pend reason','Days']]
for i,k in enumerate(pe): rows.append([f'{{{k}.hclm}}',f'{{{k}.lfu}}',f'{{{k}.mid}}',f'{{{k}.icd}}',f'{{{k}.cpt}}',120.5+i*77,['COB','med recs','accident?','elig','pre-cert'][i%5],3+i])
rows.append(['Total',None,None,None,None,'=SUM(F5:F19)'])
book('Claims/Pend list 3-15.xlsx', [('Pends', rows, dict(merge=['A1:F1'], bold=[4], notes={'G7':'wife fell at Kroger store? sent accident letter. husb {dun1.nl} {dun1.ph}'})), ('By reason', [['Reason','Count','Charges'],['COB',3,1977.5],['med recs',3,2208.5],['accident?',3,2439.5],['elig',3,2670.5],['pre-cert',3,2901.5],['Grand total',15,12197.5]], {})])
rxp = ['wil1','gib1','far1','imb1','has2','qui1','she2','tuc2']
rows = [['High cost Rx - Q1 2024 (pivot)'],[],[None,'Jan',None,'Feb',None,'Mar',None],['Member / drug','Fills','Paid','Fills','Paid','Fills','Paid']]
for i,k in enumerate(rxp): rows += [[f'{{{k}.lfc}} ({{{k}.mid}})'],[f'   {{{k}.rx}}',1,1800+i*310.25,1,1800+i*310.25,i%2,(i%2)*1800.0]]
rows.append(['Grand Total',8,None,8,None,4,None])
book('Claims/Rx high cost Q1.xlsx', [('Pivot', rows, dict(merge=['A1:G1','B3:C3','D3:E3','F3:G3'], w={'A':44}, notes={'A5':'{wil1.nick}: step therapy waived, {wil1.diagnosis=ankylosing spondylitis}, Dr Rao'})), ('PBM contacts', [['Contact','Phone'],['{cm_tru.fl}','800-555-0177'],['Prior auth fax','800-555-0178']], {})])
p = Pdf('Claims/Loss of Time/LOT form Pruitt.pdf', 'WEEKLY ACCIDENT & SICKNESS (LOSS OF TIME) CLAIM', 'Part A - participant     Part B - employer     Part C - physician')
p.head('PART A'); p.row([('Name','{pru1.fl}',200),('SSN','{pru1.ssnb}',130),('DOB','{pru1.dobs}',90),('Phone','{pru1.ph}',112)], pos='below')
p.row([('Address','{pru1.addr}',532)], pos='below'); p.checks('Work related?', [('Yes',False),('No',True)]); p.checks('Pay by', [('Check',False),('Direct deposit',True)])
p.row([('Bank: Glass City Federal CU   routing 241200011','acct {pru1.acct}',532)], pos='below')
p.row([('Emergency contact','{pru2.fl} (wife) {pru2.php}',532)], pos='left')
p.head('PART B'); p.para('Last worked 2/16/2024. Rate 41.20. Completed by {em_sto.fl}, Harmon Mechanical, 419-555-0144. Employee no. {pru1.emp}')
p.head('PART C'); p.row([('Diagnosis','{pru1.diagnosis=herniated disc L5-S1 with sciatica}',300),('ICD','{pru1.diagnosis=M51.27}',232)])
p.row([('Treatment','{pru1.treatment=lumbar microdiscectomy 2/20/24}',300),('Meds','{pru1.medication=oxycodone 5 mg, gabapentin}',232)])
p.row([('Physician','{dr_gro.fl} MD, Toledo Spine',300),('Est. return','5/13/2024',232)])
p.para('[hand] kids {pru3.first} & {pru4.first} ({pru4.first} b. {pru4.dobs}) on plan - check pd for {pru3.first} {pru3.treatment=ADHD eval} 2/28, claim {pru3.hclm}', 8); p.end()
lt = ['pru1','imb1','qui1','she2','pry1','hen1','gib1','web1']
txt('Claims/Loss of Time/lot_check_run_0322.txt', 'LOT610  WEEKLY A&S BENEFIT CHECK RUN 03/22/2024                       PAGE 1\nCLAIM        NAME                    SSN        WK  GROSS    FICA    NET     DX     DEPOSIT TO\n' + ''.join('{%s.hclm|12} {%s.lf|22}  {%s.ssnp} %2d  450.00   34.43  415.57  {%s.icd|7}%s\n' % (k,k,k,i+2,k,'ACCT {%s.acct}'%k if i%2==0 else 'CHECK %d'%(88120+i)) for i,k in enumerate(lt)) + 'COUNT 8   GROSS 3,600.00  NET 3,324.56   APPROVED {so_ren.up}\n')
txt('Claims/COB reply Farina.eml', '''From: {far2.nl} <{far2.em}>
To: claims@mvmtbf.example
Subject: other insurance question
Date: Thu, 7 Mar 2024 21:13:40 -0500
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

to who it may concern

you keep sending the yellow form. My husband {far1.nl} ({far1.name=Antonio}) is the one with the union, ssn {far1.ssn}. I have Medicare now
because of {far2.diagnosis=end stage renal disease}, number {far2.mbi}, started dialysis {far2.treatment=(hemodialysis 3x week)} in Nov. My birthday is {far2.dobl}.
call me mornings {far2.phd}

{far2.nick}
-----
On Mon, Mar 4, 2024 at 9:02 AM Claims Dept <claims@mvmtbf.example> wrote:
> Dear {far2.ms},
> We need the coordination of benefits form for claim {far2.hclm2}.
> {so_mcd.fl}, Claims
''')
# ================================================================== Appeals
txt('Appeals/2024/Holtz appeal letter (typed).txt', '''                                                {hol1.street}
                                                {hol1.csz}
                                                February 9, 2024

Board of Trustees
Appeals Committee

    RE:  {hol1.fl}  ID# {hol1.mid}  patient my wife {hol2.nl}

Gentlemen,
     I am appealing the denial of my wifes surgery. Dr {dr_tan.last} said she needed
the {hol2.treatment=gastric sleeve} because of her {hol2.diagnosis=morbid obesity} and
{hol2.diagnosis=sleep apnea}. She has tried {hol2.medication=Wegovy} and it made her sick. Claim no. {hol2.hclm2}.
I have been in this local 31 years, book {hol1.book}. You can call me at {hol1.php}
or {hol2.nick} at {hol2.php}. Our son {hol3.first} will drive her to a hearing if you want.

                         Yours truly,
                         {hol1.nl}
''')
word('Appeals/Appeals Committee minutes 2024-02-27.docx', ['# APPEALS COMMITTEE - MINUTES', 'February 27, 2024, 9:00 a.m., Fund Office conference room. CONFIDENTIAL', 'Present: {tr_mal.fl}, {tr_gri.fl} (Union); {tr_ban.fl}, {tr_hob.fl} (Employer); {so_hart.fl}, Administrator; {at_fen.fl}, Fund counsel; Dr. {dr_adl.fl}, medical consultant by phone',
 [['No.','Participant','Matter','Action'],['{hol1.case}','{hol1.lfm}','Spouse {hol2.treatment=bariatric surgery}, not medically necessary under 4.12','Tabled for records from Dr. {dr_tan.last}'],
  ['{kim1.case}','{kim1.lfm}','Son {kim3.first}: {kim3.treatment=speech therapy} beyond 30 visits; {kim3.diagnosis=autism spectrum disorder}','GRANTED 20 visits. Motion {tr_ban.last}, second {tr_gri.last}'],
  ['{imb1.case}','{imb1.lfm}','Disability pension, onset date. {imb1.diagnosis=multiple sclerosis}','DENIED, may resubmit SSA award'],
  ['{ekl1.case}','{ekl1.lfm}','Late COBRA election. Stated she was {ekl1.treatment=inpatient at St. Luke\'s rehab} for {ekl1.diagnosis=alcohol use disorder}','GRANTED']],
 'Ms. {ekl1.last} appeared by telephone ({ekl1.ph}). {kim1.nl} and {kim2.nl} appeared in person.', 'Meeting adjourned 11:20. Minutes by {so_lid.fl}.'], header='Privileged - ERISA claims appeal', footer='Next meeting May 21, 2024')
# ================================================================== Subrogation
word('Subrogation/lien letter Vasquez.docx', ['January 31, 2024', '{at_bau.fl}, Esq.\nBauer & Kline LPA\n40 Superior Terrace, Toledo, OH 43604', 'Re: Our participant: {vas1.full}   Injured: {vas3.full}, minor, DOB {vas3.dobl}\nOur file: {vas3.sub}   Date of loss: September 30, 2023', 'Dear {at_bau.full}:',
 'The Fund has paid $18,402.77 for treatment of injuries from the motor vehicle collision, to wit {vas3.diagnosis=closed fracture of left femur} and {vas3.diagnosis=concussion}. Please hold this amount in trust.',
 [['Provider','Service','Paid'],['Mercy Harbor Hospital','{vas3.treatment=open reduction internal fixation}','$14,880.00'],['Dr. {dr_lin.fl}','{vas3.treatment=post-op visits}','$612.77'],['Lifeline EMS','{vas3.treatment=ambulance transport}','$2,910.00']],
 'His mother {vas2.full} signed the reimbursement agreement on 11/6/2023 and lives with the minor at {vas2.addr}.', '{so_stp.fl}\nSubrogation'], header=LH); note('vas3','address',val(P['vas2'],'addr')[1]); 
rows = [['SUBROGATION LOG'],[],['File','Injured','Mbr #','DOL','Injury','Paid to date','Attorney','Their phone']]
for i,(k,inj) in enumerate([('vas3','femur fx'),('dun2','wrist fracture, fall in store'),('bra1','whiplash, rear ended'),('she1','dog bite, infected'),('mck2','burns, grill explosion')]): rows.append([f'{{{k}.sub}}',f'{{{k}.lfm}}',f'{{{k}.mid}}',f'0{i+1}/0{i+3}/2023',f'{{{k}.diagnosis={inj}}}',2210.5*(i+1),['{at_bau.fl}','none','{at_shi.fl}','none','{at_cor.fl}'][i],f'{{{k}.ph}}'])
rows.append(['','','','','TOTAL','=SUM(F4:F8)'])
book('Subrogation/subro log.xlsx', [('Open', rows, dict(merge=['A1:H1'], bold=[3], notes={'B6':'works 2 jobs, reach at night. email {bra1.em}'})), ('Closed', [['File','Injured','Recovered'],['{tho2.sub}','{tho2.lfm}',4100],['{pry2.sub}','{pry2.lfm}',950]], {})])
txt('Subrogation/RE lien reduction Brannigan.eml', '''From: "Shively, Renee" <rshively@shivelylaw.example>
To: Vince St. Pierre <vstpierre@mvmtbf.example>
Subject: RE: {bra1.last} / lien {bra1.sub}
Date: Mon, 25 Mar 2024 15:20:02 -0400
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Vince:

Limits are 25K. My client {bra1.full} (d/o/b {bra1.dob}) still has {bra1.diagnosis=cervical radiculopathy} and Dr. {dr_sol.last} wants {bra1.treatment=epidural steroid injections}.
Will the Fund take 40%? Send check instructions. He'd like the balance wired to his Huron Community Bank account {bra1.acct}.

{at_shi.fl}

-----Original Message-----
From: Vince St. Pierre
Sent: Friday, March 22, 2024 9:14 AM
Subject: {bra1.last}

> Ms. Shively, paid to date is $6,631.50. The Fund's EIN is 34-1550000. Please confirm his address is still {bra1.addr}.
> {so_stp.fl}
''')
# ================================================================== Workers comp
p = Pdf('WorkComp/FROI/FROI Ruiz H.pdf', 'FIRST REPORT OF AN INJURY, OCCUPATIONAL DISEASE OR DEATH', 'Tri-County Contractors Self-Insured WC Group     FROI-1')
p.head('INJURED WORKER')
p.row([('Last name, first name, middle initial','{rui1.lfm}',220),('Social Security number','{rui1.ssn}',120),('Date of birth','{rui1.dob}',92),('Claim no.','{rui1.clm}',100)])
p.row([('Home mailing address','{rui1.street}',230),('City/State/ZIP','{rui1.csz}',180),('Home phone','{rui1.php}',122)])
p.row([('Occupation','Pipe insulator',150),('Wage rate','$39.85/hr',100),('Marital / spouse','Married / {rui2.fl}',160),("Driver's licence",'{rui1.dl}',122)])
p.head('ACCIDENT'); p.checks('Place', [("Employer's premises",False),('Job site',True),('Vehicle',False)])
p.row([('Date of injury','03/11/2024',100),('Time','10:20 AM',80),('Date employer notified','03/11/2024',120),('Witness','{bur2.fl}',232)])
p.para('Describe: Worker was carrying pipe cover up ladder, rung was wet, fell about 7 ft on to {rui1.diagnosis=right shoulder and right wrist}. Foreman {em_pol.fl} called squad.')
p.row([('Diagnosis (physician)','{rui1.diagnosis=S52.501A fracture distal radius}',300),('Initial treatment','{rui1.treatment=closed reduction, splint}',232)])
p.row([('Provider','Dr. {dr_kha.fl}, St. Brendan ED',300),('Facility chart no.','{rui1.mrn}',232)])
p.para('Signature of worker  {rui1.fl}  3/12/24          Employer rep {em_pol.fl}  3/12/24'); p.end()
fx = [('rui1','Fall from ladder'),('boy1','Lifting'),('hen1','Struck by'),('abd1','Chemical splash'),('mli1','Cut'),('lun1','Noise exposure'),('oka1','Vehicle')]
txt('WorkComp/FROI/froi_batch_20240329.xml', '<?xml version="1.0" encoding="UTF-8"?>\n<FROIBatch sender="TCCSI" date="2024-03-29" count="7">\n' + ''.join(each('''  <Claim number="{§.clm}">
    <Employee><Name last="{§.last}" first="{§.first}"/><SSN>{§.ssnp}</SSN><DOB>{§.dobi}</DOB>
      <Address>{§.addr}</Address><Phone>{§.phn}</Phone></Employee>
    <Injury cause="%s" nature="{§.icd}"><Description>{§.dx}</Description></Injury>
  </Claim>
''' % c, [k]) for k, c in fx) + '  <Submitter>{so_vog.fl}</Submitter>\n</FROIBatch>\n')
p = Pdf('WorkComp/IME/IME Castellan - Boyd.pdf', 'PHILIP CASTELLAN, M.D.', 'Board Certified Orthopaedic Surgery  *  Independent Medical Evaluations  *  1200 Monclova Center, Maumee, OH 43537  *  419-555-0188')
p.para('March 14, 2024\n\n{so_vog.fl}\nTri-County Contractors Self-Insured WC Group\n\nRE: {boy1.full}\nClaim No.: {boy1.clm}\nDate of Injury: January 22, 2024\nDate of Birth: {boy1.dobl}\nEmployer: Buckeye Insulation Co.')
p.para('Dear {so_vog.full}:\n\nI examined {boy1.mr} at your request on March 13, 2024. No doctor-patient relationship exists. He was accompanied by his wife, {boy2.name=Crystal}. Identification: Ohio licence {boy1.dl}.')
p.para('HISTORY: {boy1.mr} is a right-handed insulator who felt a pop while lifting a 90 lb. roll. He was seen by Dr. {dr_kha.last} and then Dr. {dr_gro.last}. {boy1.treatment=MRI} of 2/1/2024 showed {boy1.diagnosis=L4-L5 disc extrusion}. He has had {boy1.treatment=two lumbar epidural injections} and {boy1.treatment=twelve sessions of physical therapy} with {dr_puc.fl}, PT. Past history: {boy1.diagnosis=hypertension}; {boy1.diagnosis=depression}, for which he takes {boy1.medication=bupropion 150 mg}. Current: {boy1.medication=meloxicam 15 mg}. He smokes one pack per day.')
p.para('EXAMINATION: Height 71 in, weight 228 lb. Straight leg raising positive at 40 degrees on the left. Waddell signs 1 of 5.')
p.para('OPINION: 1. The allowed condition should be {boy1.diagnosis=aggravation of lumbar degenerative disc disease}. 2. He has not reached maximum medical improvement. 3. Surgery ({boy1.treatment=L4-L5 microdiscectomy}) is reasonable. 4. Sedentary duty only.')
p.para('Respectfully,\nPhilip Castellan, M.D.   {dr_cas.full}\n\nEnclosure: invoice $1,250.00, Tax ID 34-9917002'); p.end()
txt('WorkComp/IME/ime_schedule.ics', 'BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//TCCSI//WC//EN\n' + ''.join(R2 for R2 in ['BEGIN:VEVENT\nUID:ime-%d@tccsi.example\nDTSTAMP:20240320T120000Z\nDTSTART:202404%02dT130000Z\nSUMMARY:IME {%s.lfc} w/ Dr %s\nDESCRIPTION:Claim {%s.clm}. Body part: {%s.diagnosis=%s}. Worker cell {%s.ph}.\nLOCATION:1200 Monclova Center\\, Maumee\nEND:VEVENT\n' % (i, 8+i*3, k, d, k, k, b, k) for i,(k,d,b) in enumerate([('hen1','{dr_cas.last}','left knee'),('oka1','{dr_cas.last}','neck strain'),('rui1','{dr_adl.last}','right wrist fracture')])]) + 'BEGIN:VEVENT\nUID:hrg-1@tccsi.example\nDTSTAMP:20240320T120000Z\nDTSTART:20240423T143000Z\nSUMMARY:IC hearing - {boy1.last}\nDESCRIPTION:Hearing officer {ju_tol.fl}. TTD extension.\nEND:VEVENT\nEND:VCALENDAR\n', nl='\r\n')
p = Pdf('WorkComp/Wage statements/C-94 wage stmt Henley.pdf', 'WAGE STATEMENT', 'To be completed by employer of record     C-94-A equivalent')
p.row([('Injured worker','{hen1.full}',250),('Claim number','{hen1.clm}',150),('SSN','{hen1.ssn}',132)]); p.row([('Employer','Harmon Mechanical Systems',250),('Payroll/clock no.','{hen1.emp}',150),('Hired','06/02/2008',132)])
p.mono('\nWEEK ENDING     HOURS     GROSS          WEEK ENDING     HOURS     GROSS')
for i in range(8): p.mono('%02d/%02d/2023       %4.1f   %9.2f          %02d/%02d/2023       %4.1f   %9.2f' % (9,1+i*3,36+i,(36+i)*40.2,11,1+i*3,40-i,(40-i)*40.2))
p.para('\nChild support withheld: $212.40/wk, order {hen1.qd} for child {sos2.fl}, paid to {sos1.fl}.\nNet pay deposited to account {hen1.acct} (Lake Erie Savings).\nPrepared by {em_ngu.fl}, Payroll, 3/1/2024'); p.end()
txt('WorkComp/claim notes WC Henley.txt', '''{hen1.clm}   {hen1.up}   DOI 2/5/24   ADJ: KV
-------------------------------------------------------------
2/6  KV  rec'd FROI. TC to IW @ {hen1.phd}, lm. lives alone @ {hen1.street} since div.
2/7  KV  IW rtn call. sts valve handle struck L knee. h/o {hen1.diagnosis=L knee ACL recon 2011}. seen @ UC, dx {hen1.diagnosis=L knee contusion, r/o MMT}. RX {hen1.medication=naproxen 500}.
2/9  KV  TC ER {em_ngu.fl} confirms. no lt duty avail.
2/16 KV  {hen1.treatment=MRI} + for {hen1.diagnosis=medial meniscus tear}. req C-9 for {hen1.treatment=L knee arthroscopy}, Dr {dr_lin.last}. to NCM {cm_tru.fil}
2/20 KV  child supp lien - ex {sos1.name=Angie Sosa} called, wants TTD withheld, her # {sos1.phd}. adv send order
3/1  KV  wage stmt in. FWW 1,612.40 AWW 1,540.08
3/12 KV  IW hysterical on ph, drinking?? mentions {hen1.diagnosis=PTSD} from VA. refer. VA rep n/a
3/20 KV  IME set 4/8 dr c. mileage ck to IW
3/22 SM  {so_mcd.fil}: H&W paid 2 bills in error on id {hen1.mid} -> recover
''')
lr = [('rui1','MED/LT'),('boy1','LT'),('hen1','LT'),('abd1','MO'),('mli1','MO'),('lun1','MO'),('oka1','MO'),('dun1','PTD'),('nov1','DEATH'),('tho2','PPD')]
txt('WorkComp/Loss runs/loss_run_q1.psv', 'CLAIM|CLAIMANT|DOB|EMPLOYER|DOI|TYPE|BODY/NATURE|PAID_IND|PAID_MED|RESERVE|STATUS\n' + ''.join('{%s.clm}|{%s.lfu}|{%s.dob}|%s|0%d/%02d/2024|%s|{%s.dx}|%d.00|%d.00|%d.00|%s\n' % (k,k,k,['HARMON','BUCKEYE'][i%2],i%3+1,i+4,t,k,i*812,i*455+90,i*5000,['O','C'][i%2]) for i,(k,t) in enumerate(lr)) + 'TOTALS|10|||||||||\n')
txt('WorkComp/NCM thread - Boyd.eml', '''From: Valerie Trumbull <vtrumbull@lakesidencm.example>
To: Kurt Vogel <kvogel@tccsi.example>
Subject: Re: Re: {boy1.fl} - update
Date: Wed, 27 Mar 2024 08:11:55 -0400
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=_cf_b1"

--=_cf_b1
Content-Type: text/plain; charset=utf-8

Kurt - surgery is 4/9 at St. Brendan with Dr. {dr_gro.last}. Pre-op labs ok except glucose, new {boy1.diagnosis=prediabetes}. He is off the {boy1.medication=meloxicam}. Wife will drive; her work cell is {boy2.phone=567-555-0121}.
Visit log attached.
{cm_tru.fl} RN CCM

On 3/26/24, Kurt Vogel wrote:
> Val, any word on {boy1.lastu}, {boy1.clm}? IME agrees w/ surgery. {so_vog.fl}
>
>> On 3/20/24 Valerie Trumbull wrote:
>> {boy1.nick} no-showed PT twice, {dr_puc.fl} concerned about mood ({boy1.diagnosis=PHQ-9 17}).

--=_cf_b1
Content-Type: text/csv; name="visits.csv"
Content-Disposition: attachment; filename="visits.csv"
Content-Transfer-Encoding: base64

''' + base64.b64encode((CUR.__setitem__(0,'WorkComp/NCM thread - Boyd.eml'), R('date,patient,dob,visit,contact\n3/13/24,{boy1.lfu},{boy1.dobx},{boy1.treatment=IME attended},{boy1.ph}\n3/19/24,{boy1.lfu},{boy1.dobx},{boy1.treatment=PT missed},{boy1.ph}\n'))[1].encode()).decode() + '\n--=_cf_b1--\n')
book('WorkComp/Reserve worksheet Ruiz.xlsx', [('Worksheet', [['RESERVE WORKSHEET',None],['Claimant','{rui1.fl}'],['Claim','{rui1.clm}'],['Adjuster','{so_vog.fl}'],['DOB / age',Dt('rui1')],['Dependents','{rui2.first}, {rui3.first}, {rui4.first}'],['Dx allowed','{rui1.diagnosis=fx distal radius R}'],['Dx requested','{rui1.diagnosis=R rotator cuff sprain}'],['Planned','{rui1.treatment=ORIF R wrist 4/2}'],[],['Indemnity',14200],['Medical',31500],['Expense',4000],['Total','=SUM(B11:B13)']], dict(merge=['A1:B1'], bold=[1], w={'A':18,'B':40}, notes={'B9':'needs interpreter; wife {rui2.nick} speaks English {rui2.ph}'})), ('AWW', [['wk','gross'],[1,1594],[2,1594],[3,1713.55]], {})])
word('WorkComp/Incident report - Abdi splash.docx', ['# INCIDENT REPORT', [['Employee','{abd1.nl}'],['Employee #','{abd1.emp}'],['Date/time','02/21/2024 07:50'],['Location','Refinery unit 4, Oregon OH'],['Reported by','{em_van.fl}, safety'],['Witnesses','{mck1.fl} (apprentice), {lun1.fl}']],
 'adhesive drum lid popped and solvent hit him in the face. flushed 15 min at eyewash. sent to clinic Dr {dr_kha.last}: {abd1.diagnosis=chemical conjunctivitis, both eyes}. given {abd1.medication=erythromycin ointment}. post accident {abd1.treatment=drug screen} done.',
 'Wife {abd2.nick} notified at {abd2.ph}. Witness phones: {mck1.phd} / {lun1.phd}', 'Corrective action: replace lids, goggles not glasses.'], header='Harmon Mechanical Systems - Safety', footer='Form S-11')
# ================================================================== Pension
p = Pdf('Pension/Applications/App Kowalczyk S.pdf', 'APPLICATION FOR PENSION', FUND + ' - Pension Fund')
p.head('A. APPLICANT'); p.row([('Full name','{kow1.full}',230),('SSN','{kow1.ssn}',130),('Birth','{kow1.dob}',92),('Book','{kow1.book}',80)])
p.row([('Address','{kow1.addr}',360),('Telephone','{kow1.php}',172)]); p.row([('E-mail','{kow1.em}',266),('Pension number','{kow1.pen}',266)])
p.checks('Type', [('Normal',False),('Early',True),('Disability',False),('Deferred',False)])
p.head('B. SPOUSE'); p.row([('Name','{kow2.full}',230),('SSN','{kow2.ssn}',130),('Birth','{kow2.dob}',172)]); p.checks('Form of benefit', [('Life only',False),('50% J&S',False),('75% J&S',True),('100% J&S',False)])
p.head('C. DIRECT DEPOSIT'); p.row([('Bank','Maumee Citizens Bank',180),('Routing','041200555',120),('Account number','{kow1.acct}',232)]); p.checks('', [('Checking',True),('Savings',False)])
p.head('D. PROOFS ATTACHED'); p.checks('', [('Birth certificate',True),('Marriage certificate',True),('Passport',True),('Naturalization',False)])
p.para('Passport no. {kow1.pp}; spouse naturalization certificate / A-number {kow2.anum}.\nSpousal consent: I, {kow2.nl}, agree to the form above.  Notary {no_wes.fl}, 2/21/2024\nReceived by {so_oye.fl} 2/23/24'); p.end()
ach = ['kow1','whi2','zie1','nov2','dun1','pet1','tuc1','yod1','ros1','tho1','lac1','wil1','ekl1','qui1','sta1','mcg1']
txt('Pension/ACH/PEN_20240401.ach', '101 041200555 341550000' + '2403290915A094101MAUMEE CITIZENS BANK   MVMTBF PENSION\n5220MVMTBF PENSION  PENSION 04/01/24    1341550000PPDPENSION   240401240401   1041200550000001\n' +
  ''.join('622041200%03d%010d{%s.pen|15}{%s.acct|17}{%s.up|22}  0041200550%06d\n' % (i+500, 118000+i*10233, k, k, k, i+1) for i,k in enumerate(ach)) + '82200000140057680700000000000000000002583003341550000                         041200550000001\n9000001000002000000140057680700000000000000000002583003\n')
word('Pension/QDRO/DRO draft Henley-Sosa.docx', ['IN THE COURT OF COMMON PLEAS OF LUCAS COUNTY, OHIO\nDOMESTIC RELATIONS DIVISION', '{sos1.fullu}, Plaintiff    v.    {hen1.fullu}, Defendant', 'Case No. {hen1.qd}      Judge {ju_mab.fl}', '# QUALIFIED DOMESTIC RELATIONS ORDER (DRAFT - NOT FILED)',
 [['','Participant','Alternate Payee'],['Name','{hen1.full}','{sos1.full}'],['Address','{hen1.addr}','{sos1.addr}'],['SSN','{hen1.ssn}','{sos1.ssn}'],['Birth date','{hen1.dobl}','{sos1.dobl}']],
 'Alternate Payee is awarded 50% of the accrued benefit earned between June 6, 1998 and August 1, 2022. Upon the death of Participant, Alternate Payee shall be treated as surviving spouse.', 'Minor child: {sos2.full}, born {sos2.dobl}.', 'Submitted by {at_cor.fl} for Plaintiff; {at_shi.fl} for Defendant.'], footer='review copy for plan counsel {at_fen.fl}')
note('sos1','record_number',val(P['hen1'],'qd')[1])
txt('Pension/QDRO/qdro log - nancy.txt', '''QDRO STUFF  (sheila keeps this now)

{hen1.lastu} / {sos1.lastu}   draft rcd 3/1  {hen1.qd}   sent to d fenwick. alt payee dob {sos1.dobs}  tel {sos1.ph}
{she2.lfu} v {she1.lown} -- {she2.qd}  he is {she2.ssnb}  she = {she1.nl} ssn {she1.ssnb}  QUALIFIED 11/23 pays 412.50
{mar1.lfu} ex {mar2.first}  no order yet, decree only.  {mar1.nick} ssn {mar1.ssn} em {mar1.em}
{tho2.lf}.  50% , careful NOT his father ({tho1.name=Clarence Sr}, pens {tho1.pen})  jr = {tho2.pen} b {tho2.dobx}

  -- notes by {so_mcd.fl}
''')
txt('Pension/Deaths/death notices march.txt', '''DEATHS - MARCH 2024                            (from obits, families, funeral homes)

3/02  {nov1.up}  (Blade obit).  ss {nov1.ssn}  {nov1.pen}  wife {nov2.nl}, {nov2.ph}, {nov2.addr}
        cause on cert: {nov1.diagnosis=mesothelioma}  ** asbestos claim? tell {at_fen.last}
3/09  {zie1.up}  b {zie1.dob}  no spouse. pmt of 3/1 ok, reclaim 4/1 from acct {zie1.acct}. POA was niece, no name
3/17  {whi2.lf}  {whi2.ssnb}   dau {bea1.nl} rptd, {bea1.phd}. {whi1.nick} in {whi1.treatment=memory care}, {whi1.diagnosis=Alzheimers}. 75% J&S so {whi1.lown} gets ck
3/26  {ros1.nl}  (fla)  {ros1.pen}  {ros2.first} {ros2.phd}   {ros2.em}

funeral homes: ask for 2 certs                 {so_fos.fl}
''')
dm = ['nov1','zie1','whi2','ros1','tuc1','yod1']
table('Pension/Deaths/death_audit_match_2024Q1.csv', [['MATCH_ID','SCORE','PLAN_NAME','PLAN_SSN','PLAN_DOB','DMF_NAME','DMF_DOB','LAST_RES_ZIP','ACTION']] + [[9001+i,[100,100,98,97,61,55][i],f'{{{k}.lf}}',f'{{{k}.ssnp}}',f'{{{k}.dobc}}',f'{{{k}.slash}}',f'{{{k}.dobd}}',P[k]['town'][2],'SUSPEND' if i<4 else 'FALSE POSITIVE - ALIVE, SPOKE TO MEMBER'] for i,k in enumerate(dm)], q=csv.QUOTE_ALL)
word('Pension/Deaths/survivor letter Novak.docx', ['March 28, 2024','{nov2.full}\n{nov2.addr2}','Re: {nov1.full}, deceased      Pension {nov1.pen}','Dear {nov2.mrs}:','Please accept our sympathy on the death of your husband. You are entitled to $1,214.60 per month from April 1, 2024. Payments will go to account {nov2.acct} unless you tell us otherwise.',
 'Please send: certified death certificate, your birth certificate (we show {nov2.dobl}), and W-4P. For taxes we have {nov2.ssn}; please confirm.','Your health coverage continues under Medicare {nov2.mbi} with the Retiree Supplement.','With sympathy,\n{so_fos.fl}'], header=LH)
txt('Pension/Applications/disability pension phone intake.txt', '''PHONE INTAKE - DISABILITY PENSION               taken by {so_oye.fl}  2/29/24 2:15p

Name:      {qui1.full}  "{qui1.nick}"
Born:      {qui1.dobl}
Soc Sec:   {qui1.ssn}
Address:   {qui1.addr}
Phone/em:  {qui1.ph}   {qui1.em}
Last empl: Harmon (cert welder 22 yrs)
Disability: {qui1.diagnosis=COPD, stage 3}; {qui1.diagnosis=asbestosis}
Doctor:    {dr_rao.fl}, pulm.       on {qui1.medication=home oxygen, Trelegy}
SSA:       applied 1/24. Medicaid pending # {qui1.health_insurance=910044726615}
Bank:      {qui1.acct}  Glass City Fed
Notes: very short of breath, call her sister instead - would not give name
''')
# ================================================================== Tax
k99 = ['sta1','sta2','mcg1','mcg2','kow1','dun1','dun2','pet1','tuc1','tuc2','yod1','yod2','ros1','zie1','tho1','whi2','nov1','qui1']
txt('Tax/1099R_2023_extract.txt', 'T2023 341550000MVMTBF PENSION FUND          2250 ARBOR GATE PLAZA STE 300 TOLEDO OH 43604\nA2023 341550000 9 1099R\n' + ''.join('B2023%-4s1{%s.ssnp}{%s.pen|20}%012d%012d{%s.up|40}{%s.streetu|40}{%s.cityu|40}{%s.st}{%s.zip}7\n' % (P[k]['last'].upper().replace("'",'')[:4],k,k,2400000+i*1313,240000+i*131,k,k,k,k,k) for i,k in enumerate(k99)) + 'C00000018\nF\n')
fam5 = ['bjo','cru','nwo','tol','gor','tra','rui','abd','mck','fin','oka','bur','sin','vas','imb','bra','web']
x = '<?xml version="1.0"?>\n<Form1095BUpstream taxYear="2023">\n <Issuer><Name>MVMTBF HEALTH AND WELFARE FUND</Name><EIN>341550000</EIN><Contact>{au_pra.fl}</Contact></Issuer>\n'
for fk in fam5:
    h = FAMS[fk][0]
    x += ' <Form1095B>\n  <Responsible><First>{§.firstu}</First><Last>{§.lastu}</Last><SSN>{§.ssnp}</SSN><Addr>{§.streetu}</Addr><City>{§.cityu}</City><St>{§.st}</St><Zip>{§.zip}</Zip></Responsible>\n'.replace('§', h)
    x += each('  <Covered><Name>{§.up}</Name><SSN>{§.ssnp}</SSN><DOB>{§.dobi}</DOB><All12>1</All12></Covered>\n', FAMS[fk]) + ' </Form1095B>\n'
txt('Tax/1095B_2023.xml', x + '</Form1095BUpstream>\n')
# ================================================================== Disability
txt('Disability/SSA award follow up.eml', '''From: {imb2.nl} <{imb2.em}>
To: Bola Oyelaran <boyelaran@mvmtbf.example>
Subject: {imb1.nick}'s award letter
Date: Fri, 29 Mar 2024 12:31:09 -0400
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Hi Bola,
{imb1.nick} got his Social Security award!! Claim # is {imb1.ssn} HA. Entitlement date Sept 2023, $2,410/mo, he was born {imb1.dobs}. Medicare will be {imb1.mbi}.
Can you put the pension in my account instead {imb2.acct}? His is frozen because of the medical bills.
New cell: {imb2.phd}. We still live at {imb2.street}.
Thanks {imb2.nick}

On Wed, Mar 6, 2024, Bola Oyelaran wrote:
> {imb2.mrs}: no, it must be in his name. {so_oye.fl}
''')
note('imb1','address',P['imb2']['street'])
# ================================================================== Member services
cl = [('gor2','prescrip refused, refill of {§.rx}'),('tra2','wants id cards x4'),('oka2','baby bills ({oka3.first}), {oka3.treatment=NICU stay}'),('pru2','LOT check late'),('rui2','husb hurt at work, who pays'),('bea1','father passed 3/17'),('lac2','{§.treatment=PET scan} pre cert'),('tho2','1099 wrong ssn - his is {§.ssn}'),
      ('mck2','{§.diagnosis=burn} claim, has atty'),('lun2','address chg to {§.address=88 Tamarind Ct, Holland, OH 43528}'),('gib1','son {gib2.first} {gib2.diagnosis=sickle cell}, case mgr?'),('yod1','not dead!! ck stopped. dob {§.dobs}'),('sin2','needs letter for immigration, passport {§.pp}'),('pry1','pay short hrs w/ card {§.ccp} exp 0327'),('bur1','dbl coverage'),('web2','{§.diagnosis=high risk pregnancy}'),('nwo2','dental for {nwo1.first}, {nwo1.treatment=root canal}'),('cru2','baby {cru3.first} {cru3.diagnosis=RSV} er bill {cru3.hclm}'),('mcg2','wife {mcg1.first} {mcg1.treatment=cataract surgery}, medicare {mcg1.mbi}'),('bjo2','{bjo3.first} {bjo3.medication=Adderall XR} qty limit')]
table('Member Services/call_log_2024-03.csv', [['Call log - Member Services'],[],['Date','Time','Rep','Caller','Callback','Member ID','Reason','Resolved']] + [[f'3/{i+4}/24',f'{8+i%9}:{i*3%60:02d}',['{so_ame.fl}','{so_lid.fl}','{so_bly.fl}'][i%3],f'{{{k}.nl}}',f'{{{k}.ph}}',f'{{{k}.mid}}',t.replace('§',k),'YN'[i%2]] for i,(k,t) in enumerate(cl)])
txt('Member Services/Teams export - Eligibility chat.txt', '''[3/21/2024 9:02 AM] {so_ame.fl}
anyone know a {oro1.nl}? at the counter, no ID with him
[3/21/2024 9:03 AM] {so_dom.fl}
yes book {oro1.book}, ask him DOB shd be {oro1.dobs}
[3/21/2024 9:05 AM] {so_ame.fl}
matches. he says {oro3.first} ({oro3.name=finn}) {oro3.diagnosis=broke arm} at school, {oro3.diagnosis=ulna fx}, ER wants {oro1.mid}
[3/21/2024 9:06 AM] {so_nas.fl}
also {oro2.first} left msg on ur line. {oro2.ph}. she needs {oro2.medication=Lexapro} auth
[3/21/2024 9:40 AM] {so_dom.fl}
unrelated: Microwave is broken again. and who took my stapler
[3/21/2024 1:15 PM] {so_nas.fl}
{cas1.nl} ({cas1.lown}) SSN last file shows {cas1.ssnb}, new hire rept shows diff. {cas2.name=maria} = {cas2.em}. Can u call them {cas1.phd}
''')
txt('Member Services/front desk sign in 3-12.txt', '''FUND OFFICE  -  PLEASE SIGN IN                TUESDAY 3/12/24

TIME   NAME                     REASON                       PHONE
----   ----                     ------                       -----
8:35   {web1.nl|24} self pay                     {web1.ph}
8:50   {kow1.nl|24} pension appt Bola            {kow1.phd}
9:15   {pap2.up|24} son turning 26?              {pap2.ph}
9:20   {ve_mon.fl|24} copier service               -
10:05  {mli1.nl|24} NOT my father!! wrong hours  {mli1.ph}
11:40  {fin1.nl|24} marriage cert                {fin1.ph}
1:10   {has1.low|24} wife insurance               {has1.ph}
2:30   {tr_cul.fl|24} trustee, see Maureen         -
3:00   {kim2.fl|24} appeal papers                {kim2.ph}
3:20   {tol1.low|24} new book? {tol1.book}           {tol1.ph}
3:45   {sta2.nl|24} {sta1.lown}'s 1099R ({sta1.pen})    {sta2.phd}
4:10   {em_ire.fl|24} printer, proofs of booklet   -
''')
txt('Member Services/voicemail mon am.txt', '''VM MON 3/25

1. {dun2.mrs} re {dun1.lown}, in {dun1.treatment=hospice} now, {dun1.diagnosis=lung ca}. what abt his pension.. {dun2.ph}
2. some lady no name, hung up
3. {pet1.low} - teeth. wants dental list. {pet1.phd}
4. dr {dr_bro.last} office re {imb1.lowl} recs  419 555 0192
5. {whi1.nl} (or dau?) ck lost. {whi1.ph}
6. {stu1.lowl} {stu1.lown} - kid {stu2.nick} {stu2.treatment=braces}, {stu2.mid}. moved in w mom, new addr {stu1.address=714 Vinal Park St Oregon 43616}, {stu1.em}
7. {ve_mon.first} copier guy thurs
''')
pj = ['gib1','lun1','web1','bur1','sin1','mck2','oro1','stu1']
p_ = start('Member Services/portal_users.json'); users = []
for i,k in enumerate(pj): users.append({'userId': 41000+i, 'display': R('{§.fl}',k), 'login': R('{§.em}',k), 'memberId': R('{§.mid}',k), 'mobile': '+1' + R('{§.phn}',k), 'birthDate': R('{§.dobi}',k), 'mfa': bool(i%2), 'dependents': [{'name': R('{§.fl}',d), 'dob': R('{§.dobi}',d)} for d in FAMS[P[k]['fam']] if d != k], 'autopay': {'pan': R('{§.ccp}',k), 'exp': '2026-0%d' % (i+1)} if i in (1,4) else None})
open(p_,'w',encoding='utf-8').write(json.dumps({'exported': '2024-03-30T02:00:00Z', 'by': R('{so_nas.fl}'), 'users': users}, indent=1))
txt('Member Services/portal resets (temp pw).txt', '''temp passwords given by phone -- change at 1st login

{web2.nl}     user {web2.credentials=lwebster90}  pw {web2.credentials=Mudhens!24}      {web2.em}
{gor1.nl}     user {gor1.credentials=rgorski1189} pw {gor1.credentials=Pipe#Cover7}
{lun2.nl}   user {lun2.credentials=plundq}      pw {lun2.credentials=Welcome2Fund$}  dob ck'd {lun2.dobs}
{pap1.nl}    user {pap1.credentials=gpappas66}   pw {pap1.credentials=Opa1966!}    {pap1.em}
(do not keep this file - {so_nas.fil})
''')
txt('Member Services/portal_auth.log', '\n'.join(['2024-03-28T07:%02d:11Z INFO auth login ok user={%s.em} ip=10.20.4.%d' % (i*4,k,i+11) for i,k in enumerate(['pap1','she1','cas2','imb2','kim1','hol2'])] + ['2024-03-28T07:41:50Z WARN auth lockout member={ekl1.mid} name="{ekl1.fl}" attempts=5','2024-03-28T07:52:09Z DEBUG sms otp sent to +1{ekl1.phn}','2024-03-28T08:00:00Z INFO job nightly ok operator={so_nas.fl}']) + '\n')
txt('Member Services/stewards and retiree club.vcf', ''.join(each('BEGIN:VCARD\nVERSION:3.0\nN:{§.last};{§.first};;;\nFN:{§.nl}\nTEL;TYPE=CELL:{§.ph}\nEMAIL:{§.em}\nADR;TYPE=HOME:;;{§.street};{§.city};{§.st};{§.zip};USA\nBDAY:{§.dobi}\nEND:VCARD\n', ['tho1','mil2','dun1','vas2','pry2'])) + 'BEGIN:VCARD\nVERSION:3.0\nN:Griswold;Roy;;;\nFN:{tr_gri.fl}\nORG:Local 1189\nTEL;TYPE=WORK:419-555-0103\nEND:VCARD\n')
def scr(k, sp, extra):
    return R('''MVM-ELIG  PE02           P A R T I C I P A N T   I N Q U I R Y            03/27/24
 SSN {§.ssn}    BOOK {§.book}   STATUS A    LOCAL 1189
 NAME {§.lf|28} SEX M  DOB {§.dobx}
 ADDR {§.streetu|30}     PH {§.phn}
      {§.cszu}
 SPOUSE {''' + sp + '''.firstu|14} DOB {''' + sp + '''.dobx}  SSN {''' + sp + '''.ssn}
 ''' + extra + '''
 PF3=EXIT  PF7=BACK  PF8=FWD  PF12=DEPENDENTS                   USER CDOMIN
------------------------------------------------------------------------------
''', k)
rel = 'Member Services/PE02 screen prints.txt'; CUR[0] = rel
s = scr('mil1','mil2','COB: NONE   MSP: N') + scr('vas1','vas2','SUBRO FLAG Y  DEP {vas3.firstu} {vas3.dobx}') + scr('wil1','wil2','MEDICAL NOTE: {wil2.diagnosis=GLAUCOMA} SP DISAB REVIEW') + scr('has1','has2','DEP {has3.firstu} {has3.dobx}  {has3.ssnp}')
txt(rel, s + 'PRINTED FOR {so_ren.up}\n')
# ================================================================== zip
rel = 'Scans to file/to_file_batch_0329.zip'; p_ = start(rel)
zi = [('batch.txt', R('Batch 0329 indexed by {so_lid.fl}\n1 police report - {bra1.lfm}\n2 dental xray letter - {pry2.lfm}\n3 id copies\n')),
 ('2 dental letter.txt', R('Re: {pry2.full}, DOB {pry2.dobl}\nTo the Fund: {pry2.ms} requires {pry2.treatment=periodontal scaling, four quadrants} because of {pry2.diagnosis=chronic periodontitis}.\nSubscriber {pry1.fl} ID {pry1.mid}\nDr. {dr_whe.fl} shares our suite; call 419-555-0161.\n')),
 ('3 id copies.csv', R('name,doc,number,exp\n' + each('{§.fl},driver licence,{§.dl},2027\n', ['pry1','web1','gib1','mck1']) + each('{§.fl},passport,{§.pp},2029\n', ['has1','kim1'])))]
with zipfile.ZipFile(p_, 'w', zipfile.ZIP_DEFLATED) as z:
    for n, d in zi: z.writestr(zipfile.ZipInfo(n, (1980,1,1,0,0,0)), d.encode('utf-8'))
# ================================================================== without affected persons
book('Admin/staff phone list.xlsx', [('Phones', [['FUND OFFICE PHONE LIST - rev 2/24'],[],['Name','Dept','Ext']] + [[f'{{{k}.fl}}', ['Admin','Eligibility','Pension','Claims'][i%4], 101+i] for i,k in enumerate(k for k in P if k.startswith('so_'))] , dict(merge=['A1:C1'], bold=[3])), ('Trustees', [['Trustee','Side']] + [[f'{{{k}.fl}}', ['Union','Employer'][i%2]] for i,k in enumerate(k for k in P if k.startswith('tr_'))], {})])
word('Admin/Privacy policy HIPAA.docx', ['# NOTICE OF PRIVACY PRACTICES', 'This notice describes how medical information about you may be used and disclosed. Privacy officer: {so_hart.fl}, 419-555-0101.', '* We may use information for treatment, payment and operations.', '* You may ask for a copy of your records in writing.', 'Effective September 23, 2013; revised January 2024. Reviewed by counsel {at_fen.fl}.'], header=FUND)
txt('Admin/Newsletter spring.html', '<html><body><h1>The Pipe Wrap - Spring 2024</h1><p>From the Board: Chairman {tr_mal.fl} and Secretary {tr_hob.fl} report the Fund is 91% funded, says actuary {ac_yee.fl}.</p><ul><li>Dental maximum goes to $2,000</li><li>Flu shots free at any network pharmacy</li><li>Retiree picnic July 13, Pearson Grove</li></ul><p>Office hours 8-4:30. 419-555-0100</p></body></html>\n')
p = Pdf('Admin/blank forms/Blank change of address.pdf', 'CHANGE OF ADDRESS', 'blank form CA-1')
for labs in ([('Name','',332),('Last 4 SSN','',200)],[('New street address','',532)],[('City','',266),('State','',66),('ZIP','',200)],[('Phone','',266),('Signature','',266)]): p.row(labs)
p.end()
table('Claims/fee schedule excerpt.csv', [['CPT','Description','Allowed']] + [[c,t,f'{61.5+i*88.2:.2f}'] for i,(c,t) in enumerate(TX)])


# ------------------------------------------------------------------ truth
EMIT = {}
for i, f, e, v in EXPO: EMIT.setdefault(i, set()).add(e)
bad = [p['key'] for p in P.values() if p['affected'] and EMIT.get(p['id'], set()) <= {'name'}]
assert not bad, ('bare names only', bad)
miss = [k for k in P if k not in NAMED]
assert not miss, ('never named', miss)
with open(os.path.join(OUT, 'people.csv'), 'w', newline='', encoding='utf-8') as f:
    w = csv.writer(f, lineterminator='\n'); w.writerow(['id', 'name', 'affected'])
    for p in P.values(): w.writerow([p['id'], val(p, 'full')[1], int(p['affected'])])
with open(os.path.join(OUT, 'exposures.csv'), 'w', newline='', encoding='utf-8') as f:
    w = csv.writer(f, lineterminator='\n'); w.writerow(['id', 'file', 'element', 'value'])
    for t in EXPO: w.writerow(t)
print(len(FILES), 'files,', sum(p['affected'] for p in P.values()), 'affected,', sum(not p['affected'] for p in P.values()), 'others,', len(EXPO), 'exposures')
