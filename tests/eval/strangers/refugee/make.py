"""All people, firms and numbers in this set are invented (a refugee and immigrant resettlement agency's file share).

/usr/bin/python3 make.py OUT   writes OUT/share, OUT/people.csv, OUT/exposures.csv, the same bytes every time.

How text and truth stay together: every person's values are made once (class P); a document gets them only through the
methods of its D object (d.n, d.b, d.ssn, ...), and each of these both returns the text and notes the exposure.
"""
import csv, io, os, random, re, sys, zipfile
from datetime import date
from types import SimpleNamespace

import docx
from docx.shared import Pt, Inches
from docx.enum.text import WD_ALIGN_PARAGRAPH
import openpyxl
from openpyxl.styles import Font, PatternFill, Alignment
from reportlab import rl_config
rl_config.invariant = 1
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import letter, landscape
from reportlab.lib import colors
from reportlab.lib.styles import getSampleStyleSheet, ParagraphStyle
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Table, TableStyle, PageBreak

AG = 'Lantern Bridge Resettlement Services'
AGADDR = '1840 Stellman Avenue, Suite 200, Louisville, KY 40203'
DOM = 'lanternbridge-ky.org'

# ------------------------------------------------------------------ people
TEXT = """
noor1|Ghulam Farooq||Noorzai|M|1984-03-11|AFG|noor
noor2|Shabnam||Noorzai|F|1988-09-02|AFG|noor
noor3|Idrees||Noorzai|M|2010-05-27|AFG|noor
noor4|Hadia||Noorzai|F|2013-12-08|AFG|noor
noor5|Yasir||Noorzai|M|2019-07-19|AFG|noor
stan1|Mirwais||Stanekzai|M|1991-01-01|AFG|stan
stan2|Palwasha||Stanekzai|F|1994-06-14|AFG|stan
stan3|Benafsha||Stanekzai|F|2020-10-30|AFG|stan
zarm|FNU||Zarmina|F|1969-01-01|AFG|stan
hak1|Najibullah||Hakimi|M|1979-04-22|AFG|hak
hak2|Roya||Hakimi|F|1983-11-05|AFG|hak
hak3|Sohrab||Hakimi|M|2006-08-16|AFG|hak
hak4|Mursal||Hakimi|F|2009-02-25|AFG|hak
safi|Wahidullah||Safi|M|1996-07-07|AFG|safi
ahm1|Zabihullah||Ahmadzai|M|1987-10-18|AFG|ahm
ahm2|Freshta||Ahmadzai|F|1993-03-29|AFG|ahm
reza|Sayed Reza||Hosseini|M|2000-12-21|AFG|reza
mwa1|Jean-Bosco|Mwamba|Kalenga|M|1976-06-30|COD|mwa
mwa2|Furaha|Mapenzi|Kalenga|F|1981-08-12|COD|mwa
mwa3|Espérance||Kalenga|F|2005-04-03|COD|mwa
mwa4|Dieudonné||Kalenga|M|2008-11-17|COD|mwa
mwa5|Gloire||Kalenga|F|2012-01-24|COD|mwa
nya1|Solange||Nyirahabimana|F|1990-02-13|COD|nya
nya2|Baraka||Nyirahabimana|M|2016-09-09|COD|nya
bisi|Amani||Bisimwa|M|1995-05-01|COD|bisi
mus1|Pascal||Musafiri|M|1969-12-03|COD|mus
mus2|Antoinette||Musafiri|F|1972-07-26|COD|mus
kabo|Innocent||Kabongo|M|1983-03-15|COD|kabo
zawa|Neema||Zawadi|F|2001-10-10|COD|zawa
byam|Faustin||Byamungu|M|1959-01-01|COD|byam
aun1|Ko Ko||Aung|M|1986-08-08|BUR|aun
aun2|Thin Thin||Aye|F|1990-04-17|BUR|aun
aun3|Htet Htet||Aung|F|2014-06-21|BUR|aun
hto1|Eh Doh||Htoo|M|1978-02-02|BUR|hto
hto2|Paw Say||Wah|F|1980-12-19|BUR|hto
hto3|Hser Nay||Moo|F|2007-09-28|BUR|hto
raf1|Mohammed||Rafique|M|1993-05-05|BUR|raf
raf2|Senowara||Begum|F|1997-11-11|BUR|raf
lian|Van Bawi||Lian|M|1989-01-27|BUR|lian
sans|San San||Maw|F|1975-10-02|BUR|sans
zawm|Zaw Min||Oo|M|1995-03-08|BUR|zawm
lalr|Lal Rin||Puii|F|1999-08-31|BUR|lian
kov1|Oleksandr||Kovalchuk|M|1981-09-14|UKR|kov
kov2|Iryna||Kovalchuk|F|1984-02-28|UKR|kov
kov3|Danylo||Kovalchuk|M|2011-07-04|UKR|kov
meln|Halyna||Melnychenko|F|1957-05-16|UKR|meln
bon1|Svitlana||Bondarets|F|1992-12-12|UKR|bon
bon2|Matvii||Bondarets|M|2018-03-20|UKR|bon
tkac|Vitalii||Tkachuk|M|1975-06-06|UKR|tkac
shev|Nataliia||Shevchuk|F|1979-01-19|UKR|shev
hryt|Bohdan||Hrytsenko|M|2003-10-25|UKR|tkac
per1|Yadiel||Pérez Montalvo|M|1994-04-09|CUB|per
per2|Yanet||Rodríguez Leyva|F|1996-08-23|CUB|per
gonz|Osmany||González Batista|M|1987-11-30|CUB|gonz
cab1|Mileidys||Cabrera Fonseca|F|1990-07-15|CUB|cab
cab2|Kevin||Cabrera|M|2015-02-06|CUB|cab
ferr|Rolando||Ferrer Quiala|M|1968-03-27|CUB|ferr
acos|Lázaro||Acosta Peña|M|1972-12-17|CUB|acos
vald|Dayana||Valdés Oliva|F|2000-05-13|CUB|gonz
jea1|Wilner||Jean-Baptiste|M|1988-10-04|HTI|jea
jea2|Rose-Merline||Jean-Baptiste|F|1991-01-22|HTI|jea
jea3|Woodley||Jean-Baptiste|M|2017-06-18|HTI|jea
desr|Guerline||Desrosiers|F|1979-09-07|HTI|desr
pier|Frantz||Pierre-Louis|M|1993-02-11|HTI|pier
alex|Mirlande||Alexandre|F|1985-05-25|HTI|desr
char|Jeff||Charlestin|M|2002-11-02|HTI|char
alh1|Khaled||Al-Hamwi|M|1974-07-01|SYR|alh
alh2|Rima||Al-Hamwi|F|1978-03-18|SYR|alh
alh3|Omar||Al-Hamwi|M|2004-12-29|SYR|alh
alh4|Lina||Al-Hamwi|F|2009-10-13|SYR|alh
alh5|Yamen||Al-Hamwi|M|2014-08-05|SYR|alh
darw|Nour||Darwish|F|1998-04-26|SYR|darw
kass|Samer||Kassab|M|1982-06-09|SYR|kass
hajj|Amal||Hajjar|F|1966-02-20|SYR|hajj
war1|Abdirahman|Yusuf|Warsame|M|1971-01-01|SOM|war
war2|Hodan|Ali|Farah|F|1977-01-01|SOM|war
war3|Ayaan|Abdirahman|Yusuf|F|2008-05-30|SOM|war
war4|Liban|Abdirahman|Yusuf|M|2011-09-12|SOM|war
fnur|Fadumo|Hassan|Nur|F|1962-01-01|SOM|fnur
jama|Mohamed|Jama|Elmi|M|1999-03-03|SOM|jama
guld|Sahra|Abdi|Guled|F|1994-10-15|SOM|fnur
diri|Ismail|Omar|Dirie|M|1980-08-28|SOM|jama
xol1|Domingo||Xol Caal|M|1985-05-12|GTM|xol
xol2|Marta||Ical Choc|F|1988-07-22|GTM|xol
xol3|Wilmer||Xol Ical|M|2007-12-05|GTM|xol
lop1|Santos||López Tzoy|M|1980-11-01|GTM|lop
lop2|Juana||Tzoy Us|F|2006-02-17|GTM|lop
choc|Rigoberto||Choc Pop|M|1991-09-19|GTM|choc
tiul|Catarina||Tiul Maquín|F|1997-06-03|GTM|tiul
ust1|Aziz||Noorzai|M|1977-02-08|USA|dallas
ust2|Mu Mu||Htoo|F|1983-05-24|USA|omaha
ust3|Petro||Melnychenko|M|1984-10-10|USA|ust3
ust4|Jean-Robert||Desrosiers|M|1975-01-15|USA|orlando
ust5|Fartun|Hassan|Nur|F|1989-07-07|USA|columbus
spo1|Douglas||Wickersham|M|1963-04-30|USA|spo1
spo2|Linda||Wickersham|F|1965-08-19|USA|spo1
spo3|Roberto||Caal Ixim|M|1979-03-03|USA|spo3
emg1|Maria||Pérez Arencibia|F|1969-01-09|USA|emg1
emg2|Bashir||Hakimi|M|1985-12-01|USA|emg2
emg3|Naw Eh||Paw|F|1992-02-14|USA|emg3
vol1|Patricia|Ann|Loomis|F|1956-03-21|USA|vol1
vol2|Gerald||Stumbo|M|1951-10-08|USA|vol2
vol3|Keisha||Ballard|F|1989-06-27|USA|vol3
vol4|Aaron||Feldstein|M|1997-01-31|USA|vol4
vol5|Mei-Ling||Hsu|F|1983-09-16|USA|vol5
vol6|Rebecca|Jane|Thornbury|F|1978-12-12|USA|vol6
vol7|Curtis||Napier|M|1968-07-18|USA|vol7
vol8|Dolores||Quigley|F|1949-05-02|USA|vol8
vol9|Ethan||Sandoz|M|2003-08-11|USA|vol9
vol10|Tamara||Wexler|F|1971-11-23|USA|vol10
don1|Harold||Brinkmeyer|M|1944-02-02|USA|don1
don2|Constance||Brinkmeyer|F|1947-06-16|USA|don1
don3|Anjali||Deshmukh|F|1980-03-12|USA|don3
don4|Walter|T.|Pfannenstiel|M|1952-09-29|USA|don4
don5|Lorraine||Okafor|F|1966-10-21|USA|don5
don6|Stephen||Marchbanks|M|1959-04-14|USA|don6
don7|Ginger||Halvorsen|F|1974-08-02|USA|don7
don8|Thomas||Eberhardt|M|1970-01-25|USA|don8
don9|Yolanda||Crutcher|F|1963-12-30|USA|don9
don10|Philip||Nakagawa|M|1985-05-19|USA|don10
don11|Ruthanne||Dilworth|F|1940-07-11|USA|don11
don12|Martin||Ostrander|M|1977-11-09|USA|don12
lan1|Vernon||Kimbrell|M|1958-08-08|USA|lan1
lan2|Teresa||Ogletree|F|1967-02-23|USA|lan2
denis|Denis||Okonjo|M|1986-04-06|USA|denis
samira|Samira||Qaderi|F|1992-09-25|USA|samira
tobias|Tobias||Renner|M|1990-11-14|USA|tobias
jocelyn|Jocelyn||Pratt|F|1973-03-05|USA|jocelyn
luis|Luis||Arriaga|M|1988-12-20|USA|luis
kwame|Kwame||Boadi|M|1994-07-29|USA|kwame
nanci|Nanci||Espinoza|F|1981-01-11|USA|nanci
mickey|Mickey||Strand|M|1976-05-17|USA|mickey
ruth|Ruth||Delacroix|F|1961-10-31|USA|ruth
farid|Farid||Latif|M|1995-02-04|USA|farid
thida|Thida||Sein|F|1999-06-08|USA|thida
joel|Joel||Strand|M|1975-09-03|USA|mickey
brid|Bridget||Renner|F|1991-04-18|USA|tobias
"""
STREETS = ['Tolliver Run Rd', 'Beechmere Ave', 'Ormsley St', 'Fennel Creek Dr', 'Kestrelwood Ct', 'Old Tannery Ln', 'Wendover Place',
           'Larkspur Bend', 'S 31st St', 'Manslick Hollow Rd', 'Rangeley Blvd', 'Dunmoor Ave', 'Palatka Way', 'Gilliam Ferry Rd', 'Quarrier St',
           'Hazel Tree Cir', 'W Peachdale Ave', 'Bluff Springs Rd', 'Norbrook Dr', 'Ashlock Ave', 'Pindell Ct', 'Crestline View Dr',
           'E Hobart St', 'Sawmill Trace', 'Valley Forge Ct', 'Minor Oak Ln', 'Churchgate Ave', 'Peerless Ave', 'Rockford Glen', 'Iron Gate Rd']
TOWNS = [('Louisville', 'KY', '40214'), ('Louisville', 'KY', '40215'), ('Louisville', 'KY', '40218'), ('Louisville', 'KY', '40219'),
         ('Louisville', 'KY', '40272'), ('Louisville', 'KY', '40208'), ('Louisville', 'KY', '40220'), ('Shively', 'KY', '40216')]
TOWNS_US = TOWNS + [('Jeffersonville', 'IN', '47130'), ('New Albany', 'IN', '47150'), ('Prospect', 'KY', '40059'), ('La Grange', 'KY', '40031')]
FAR = {'dallas': ('6120 Shadow Elm Dr', 'Apt 2208', 'Dallas', 'TX', '75243', '214'), 'omaha': ('3317 Burdette Hill St', '', 'Omaha', 'NE', '68111', '402'),
       'orlando': ('918 Cypress Landing Blvd', 'Unit 14', 'Orlando', 'FL', '32808', '407'),
       'columbus': ('2745 Innis Park Rd', 'Apt C', 'Columbus', 'OH', '43224', '614')}
CARD = {'don3': '4', 'don6': '5', 'don9': '37', 'don11': '4', 'don12': '5'}
MAIL = ['gmail.com', 'yahoo.com', 'outlook.com', 'hotmail.com', 'icloud.com']

def plain(s):
    for a, b in zip('éèáàíóúñçÉáP', 'eeaaiouncEaP'):
        s = s.replace(a, b)
    return re.sub('[^a-z]', '', s.lower())

def luhn(body):
    tot = 0
    for i, c in enumerate(reversed(body)):
        n = int(c) * (2 if i % 2 == 0 else 1)
        tot += n - 9 if n > 9 else n
    return body + str(-tot % 10)

def routing(key):
    r = random.Random('aba' + key)
    b = '0' + str(r.choice([4, 8])) + ''.join(str(r.randint(0, 9)) for _ in range(6))
    w = [3, 7, 1, 3, 7, 1, 3, 7]
    return b + str(-sum(int(c) * k for c, k in zip(b, w)) % 10)

class P:
    def __init__(s, key, first, mid, last, sex='', born='', ctry='', hh='', role=False):
        s.key, s.first, s.mid, s.last, s.sex, s.ctry, s.hh, s.role = key, first, mid, last, sex, ctry, hh, role
        s.full = ' '.join(x for x in (first, mid, last) if x)
        if role:
            return
        s.born = date(*map(int, born.split('-')))
        r = random.Random('hh' + hh)
        if hh in FAR:
            s.street, s.unit, s.city, s.st, s.zip, area = FAR[hh]
        else:
            s.street = f'{r.randint(102, 8990)} {r.choice(STREETS)}'
            s.unit = r.choice(['', '', 'Apt 3', 'Apt 7', 'Apt 12B', '#204', 'Apt D', 'Unit 5', 'Apt 116', '']) if ctry != 'USA' else r.choice(['', '', '', '', 'Apt 2'])
            s.city, s.st, s.zip = r.choice(TOWNS if ctry != 'USA' else TOWNS_US)
            area = '812' if s.st == 'IN' else r.choice(['502', '502', '502', '502', '859', '270']) if ctry == 'USA' else '502'
        r = random.Random('p' + key)
        dg = lambda n: ''.join(str(r.randint(0, 9)) for _ in range(n))
        s._ph = (area, str(r.randint(223, 989)), f'{r.randint(1000, 9989)}')
        s._ssn = (f'{r.choice([x for x in range(201, 771) if x != 666])}', f'{r.randint(2, 98):02d}', f'{r.randint(1001, 9989)}')
        s._a = r.choice(['21', '22', '24', '08'] if ctry not in ('UKR', 'HTI', 'CUB', 'GTM') else ['24', '25', '22']) + dg(7)
        s._i94 = f'{r.randint(10, 98)}' + dg(7) + r.choice('ABM') + dg(1)
        s._rcpt = r.choice(['IOE09', 'MSC24', 'SRC24']) + dg(8)
        s._pp = {'AFG': 'P0' + dg(7), 'UKR': r.choice(['FA', 'GB', 'FV']) + dg(6), 'CUB': r.choice('KLJ') + dg(6), 'HTI': 'R1' + dg(7), 'SYR': 'N0' + dg(8),
                 'GTM': '2' + dg(8), 'COD': 'OP0' + dg(6), 'BUR': 'MC' + dg(6), 'SOM': 'P00' + dg(6), 'USA': '5' + dg(8)}[ctry]
        s._taz = f'1{r.randint(399, 401)}-{dg(4)}-{dg(5)}'
        s._usrap = {'AFG': 'AF', 'COD': 'CG', 'BUR': 'MY', 'SYR': 'SY', 'SOM': 'SO'}.get(ctry, 'ZZ') + '-' + dg(6)
        s._dl = (r.choice('BDHKPW') + f'{r.randint(10, 99)}-{dg(3)}-{dg(3)}') if s.st == 'KY' else f'{dg(4)}-{dg(2)}-{dg(4)}'
        s._mcd = f'{r.randint(1, 9)}' + dg(9)
        s._mco = r.choice(['HHZ', 'WCK', 'UHC']) + dg(8)
        s._bank = f'{r.randint(1, 9)}' + dg(r.choice([8, 9, 11]))
        pre = CARD.get(key, '4')
        s._card = luhn(pre + dg(15 - len(pre) - (1 if pre == '37' else 0)))
        s._mrn = dg(7)
        a, b = plain(first.split(' ')[0]), plain(re.split('[ ]', last)[0])
        s._mail = r.choice([a + '.' + b, a + b + str(s.born.year)[2:], b + a[0] + dg(2), a + '_' + b + dg(2)]) + '@' + r.choice(MAIL)

PEOPLE, K, BYNAME = [], SimpleNamespace(), {}
for line in TEXT.strip().split('\n'):
    q = P(*line.split('|'))
    PEOPLE.append(q)
    setattr(K, q.key, q)
    BYNAME[q.full] = q

# words about health, once for each person
DX = {'noor2': ['gestational diabetes'], 'noor5': ['iron deficiency anemia', 'dental caries'], 'hak1': ['hypertension', 'chronic hepatitis B'],
      'zarm': ['osteoarthritis of both knees', 'type 2 diabetes'], 'mwa1': ['latent tuberculosis infection', 'lumbar radiculopathy'], 'mwa2': ['schistosomiasis'],
      'mwa5': ['sickle cell disease'], 'nya1': ['post-traumatic stress disorder', 'major depressive disorder'], 'nya2': ['elevated blood lead level'],
      'mus1': ['congestive heart failure'], 'byam': ['cataracts, both eyes'], 'aun1': ['latent TB infection'], 'hto2': ['hypothyroidism'],
      'sans': ['chronic kidney disease stage 3'], 'meln': ['atrial fibrillation', 'breast cancer in remission'], 'alh1': ['below-knee amputation, left leg'],
      'alh5': ['autism spectrum disorder'], 'fnur': ['end-stage renal disease'], 'war4': ['asthma'], 'desr': ['uterine fibroids'],
      'xol2': ['H. pylori gastritis'], 'hajj': ['rheumatoid arthritis'], 'raf2': ['severe anemia'], 'tobias': ['herniated disc L4-L5'],
      'ferr': ['benign prostatic hyperplasia'], 'kass': ['generalized anxiety disorder'], 'safi': ['shrapnel injury, right shoulder'], 'jea3': ['asthma']}
MED = {'zarm': ['metformin 500 mg'], 'mwa1': ['rifampin 600 mg'], 'mwa5': ['hydroxyurea'], 'nya1': ['sertraline 50 mg'], 'aun1': ['isoniazid 300 mg'],
       'hto2': ['levothyroxine 75 mcg'], 'meln': ['apixaban 5 mg', 'anastrozole'], 'war4': ['albuterol inhaler'], 'hak1': ['lisinopril 10 mg'],
       'mus1': ['furosemide 40 mg'], 'noor5': ['ferrous sulfate drops'], 'mwa2': ['praziquantel'], 'hajj': ['methotrexate'], 'xol2': ['omeprazole'],
       'jea3': ['fluticasone inhaler'], 'raf2': ['prenatal vitamins with iron'], 'kass': ['escitalopram 10 mg']}
TX = {'fnur': ['hemodialysis'], 'alh1': ['prosthesis fitting'], 'byam': ['cataract surgery'], 'safi': ['physical therapy'], 'tobias': ['lumbar discectomy'],
      'nya1': ['trauma-focused counseling'], 'mwa1': ['physical therapy'], 'alh5': ['speech therapy'], 'noor5': ['two fillings under sedation'], 'desr': ['hysterectomy'],
      'stan3': ['MMR', 'Varicella', 'DTaP', 'Hepatitis A'], 'zarm': ['knee injection'], 'meln': ['mastectomy']}

# ------------------------------------------------------------------ documents
ROWS, SEEN, DOCS = [], set(), []

class D:
    """One document: hands out values and notes that they stand here."""
    def __init__(s, path):
        s.path, s.ex, s.nm = path, {}, {}
    def _x(s, p, el, v):
        s.ex[(p.key, el, v)] = p
        s.nm.setdefault(p.key, (p, ''))
        return v
    def _n(s, p, v):
        if len(v) > len(s.nm.get(p.key, (p, ''))[1]):
            s.nm[p.key] = (p, v)
        return v
    def n(s, p, f='fl'):
        fl = p.first + ' ' + p.last
        v = {'fl': fl, 'f': p.full, 'lf': f'{p.last}, {p.first}', 'LF': f'{p.last}, {p.first}'.upper() + (f' {p.mid.upper()}' if p.mid else ''),
             'lfm': f'{p.last}, {p.first}' + (f' {p.mid}' if p.mid else ''), 'UP': p.full.upper(), '1': p.first, 'l': p.last,
             'm': ('Ms. ' if p.sex == 'F' else 'Mr. ') + p.last, 'M': ('Mrs. ' if p.sex == 'F' else 'Mr. ') + fl, 'in': f'{p.first[0]}. {p.last}',
             'L': p.last.upper() + ' ' + p.first}[f]
        s._n(p, {'m': p.last, 'M': fl}.get(f, v))
        return v
    def np(s, p, up=False):
        """last, first, middle in columns of their own"""
        v = [p.last, p.first, p.mid]
        if up:
            v = [x.upper() for x in v]
        s._n(p, ' '.join(x for x in (v[1], v[2], v[0]) if x))
        return v
    def couple(s, a, b):
        """'Harold & Constance Brinkmeyer': two people with one surname"""
        s._n(a, a.first + ' ' + a.last)
        s._n(b, b.first + ' ' + b.last)
        return f'{a.first} & {b.first} {b.last}'
    def o(s, name, short=None):
        """somebody in an office role; only the name stands here"""
        t = re.sub(r'^(Dr\.|Sgt\.|Rev\.) ', '', name)
        if t not in BYNAME:
            q = P('r' + str(len(BYNAME)), t.split(' ')[0], '', t.split(' ', 1)[1], role=True)
            PEOPLE.append(q)
            BYNAME[t] = q
        q = BYNAME[t]
        s._n(q, short or t)
        return short or name
    def b(s, p, f='us'):
        q = p.born
        v = {'us': f'{q:%m/%d/%Y}', 'iso': f'{q:%Y-%m-%d}', 'long': f'{q:%B} {q.day}, {q.year}', 'dmy': f'{q:%d %b %Y}', 'DMY': f'{q:%d-%b-%Y}'.upper(),
             's': f'{q.month}/{q.day}/{q.year}', 's2': f'{q.month}/{q.day}/{q:%y}', 'dot': f'{q:%d.%m.%Y}', 'dash': f'{q:%m-%d-%Y}', 'num': f'{q:%Y%m%d}'}[f]
        return s._x(p, 'date_of_birth', v)
    def bdate(s, p):
        """a real date cell, shown as mm/dd/yyyy"""
        s.b(p, 'us')
        return p.born
    def ssn(s, p, f='-'):
        return s._x(p, 'ssn', {'-': '-', ' ': ' ', '': ''}[f].join(p._ssn))
    def a(s, p, f='A'):
        g = (p._a[:3], p._a[3:6], p._a[6:])
        v = {'A': 'A' + p._a, 'A-': 'A' + '-'.join(g), '-': '-'.join(g), '': p._a, 'As': 'A ' + ' '.join(g), ' ': ' '.join(g)}[f]
        return s._x(p, 'government_id', v)
    def i94(s, p, f=''):
        return s._x(p, 'government_id', p._i94 if not f else p._i94[:9] + ' ' + p._i94[9:])
    def rcpt(s, p):
        return s._x(p, 'government_id', p._rcpt)
    def taz(s, p):
        return s._x(p, 'government_id', p._taz)
    def usrap(s, p):
        return s._x(p, 'government_id', p._usrap)
    def pp(s, p):
        return s._x(p, 'passport', p._pp)
    def dl(s, p):
        return s._x(p, 'drivers_licence', p._dl)
    def mcd(s, p):
        return s._x(p, 'health_insurance', p._mcd)
    def mco(s, p):
        return s._x(p, 'health_insurance', p._mco)
    def bank(s, p):
        return s._x(p, 'bank_account', p._bank)
    def card(s, p, f=' '):
        c = p._card
        g = [c[:4], c[4:10], c[10:]] if len(c) == 15 else [c[i:i + 4] for i in (0, 4, 8, 12)]
        return s._x(p, 'card', f.join(g))
    def mrn(s, p):
        return s._x(p, 'record_number', p._mrn)
    def mail(s, p):
        return s._x(p, 'email', p._mail)
    def ph(s, p, f='('):
        a, b, c = p._ph
        v = {'(': f'({a}) {b}-{c}', '-': f'{a}-{b}-{c}', '.': f'{a}.{b}.{c}', '': a + b + c, '+': f'+1 {a} {b} {c}', ' ': f'{a} {b} {c}'}[f]
        return s._x(p, 'phone', v)
    def ad(s, p, f='1'):
        st = p.street + (', ' + p.unit if p.unit else '')
        tail = f'{p.city}, {p.st} {p.zip}'
        if f == 's':                      # street line only
            return s._x(p, 'address', st)
        s._x(p, 'address', st + ', ' + tail)
        return {'1': st + ', ' + tail, '2': st + '\n' + tail, '3': p.street + '\n' + (p.unit + '\n' if p.unit else '') + tail, 'c': None}[f]
    def adc(s, p):
        """street, unit, city, state, zip in columns of their own"""
        s.ad(p)
        return [p.street, p.unit, p.city, p.st, p.zip]
    def live(s, p, *others, f='1'):
        """the address that stands here for p is also the home of the others named here"""
        st = p.street + (', ' + p.unit if p.unit else '')
        for q in others:
            s._x(q, 'address', st if f == 's' else f'{st}, {p.city}, {p.st} {p.zip}')
    def dx(s, p, i=0):
        return s._x(p, 'diagnosis', DX[p.key][i])
    def med(s, p, i=0):
        return s._x(p, 'medication', MED[p.key][i])
    def tx(s, p, i=0):
        return s._x(p, 'treatment', TX[p.key][i])
    # writing
    def full(s):
        f = os.path.join(OUT, 'share', s.path)
        os.makedirs(os.path.dirname(f), exist_ok=True)
        return f
    def text(s, t, enc='utf-8', nl='\n'):
        with open(s.full(), 'wb') as h:
            h.write(t.replace('\n', nl).encode(enc))
    def csv(s, rows, delim=',', enc='utf-8', quote=csv.QUOTE_MINIMAL):
        o = io.StringIO()
        csv.writer(o, delimiter=delim, quoting=quote, lineterminator='\r\n').writerows(rows)
        s.text(o.getvalue(), enc)
    def zipped(s, save):
        b = io.BytesIO()
        save(b)
        src = zipfile.ZipFile(b)
        with zipfile.ZipFile(s.full(), 'w', zipfile.ZIP_DEFLATED) as z:
            for i in sorted(src.namelist(), key=lambda x: (x != '[Content_Types].xml', x)):
                data = src.read(i)
                if i == 'docProps/core.xml':
                    data = re.sub(rb'(<dcterms:(created|modified)[^>]*>)[^<]*', rb'\g<1>2024-06-03T14:00:00Z', data)
                    data = re.sub(rb'<dc:creator>[^<]*', rb'<dc:creator>LBRS', data)
                zi = zipfile.ZipInfo(i, (2024, 6, 3, 14, 0, 0))
                zi.compress_type = zipfile.ZIP_DEFLATED
                z.writestr(zi, data)
    def docx(s, doc):
        s.zipped(doc.save)
    def xlsx(s, wb):
        s.zipped(wb.save)
    def rtf(s, paras, font='Calibri'):
        def esc(t):
            t = t.replace('\\', r'\\').replace('{', r'\{').replace('}', r'\}')
            t = ''.join(c if ord(c) < 128 else (r"\'%02x" % ord(c) if ord(c) < 256 else r'\u%d?' % ord(c)) for c in t)
            return t.replace('\t', r'\tab ').replace('\n', r'\line ')
        o = [r'{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss ' + font + r';}}\fs22']
        for q in paras:
            if isinstance(q, list):       # a table row
                o.append(r'\trowd\trgaph80' + ''.join(r'\cellx%d' % (2300 * (i + 1)) for i in range(len(q))) + r'\pard\intbl '
                         + ''.join(esc(c) + r'\cell ' for c in q) + r'\row\pard')
            elif q.startswith('*'):
                o.append(r'\pard\b ' + esc(q[1:]) + r'\b0\par')
            else:
                o.append(r'\pard ' + esc(q) + r'\par')
        s.text('\r\n'.join(o) + '\r\n}', 'ascii')
    def pdf(s, story, **kw):
        b = io.BytesIO()
        SimpleDocTemplate(b, invariant=1, **{'pagesize': letter, 'leftMargin': 54, 'rightMargin': 54, 'topMargin': 50, 'bottomMargin': 50, **kw}).build(story)
        open(s.full(), 'wb').write(b.getvalue())
    def canvas(s, size=letter):
        return canvas.Canvas(s.full(), pagesize=size, invariant=1)
    def eml(s, frm, to, subj, when, body, cc='', mid='1', qp=False):
        import quopri
        h = f'From: {frm}\nTo: {to}\n' + (f'Cc: {cc}\n' if cc else '') + f'Subject: {subj}\nDate: {when}\nMessage-ID: <{mid}@{DOM}>\nMIME-Version: 1.0\n'
        if qp:
            b = quopri.encodestring(body.encode('utf-8')).decode('ascii')
            h += 'Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: quoted-printable\n\n'
        else:
            b = body
            h += 'Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: 8bit\n\n'
        s.text(h + b + '\n', nl='\r\n')
    def done(s):
        for (k, el, v), p in s.ex.items():
            ROWS.append((p.key, s.path, el, v))
        for k, (p, v) in s.nm.items():
            SEEN.add(k)
            if v:
                ROWS.append((k, s.path, 'name', v))
            elif any(q.key == k for q in s.ex.values()):
                raise SystemExit(f'{s.path}: data of {k} without a name')

def doc(path):
    def w(f):
        DOCS.append((path, f))
        return f
    return w

def who(name):
    """the address header of a staff member"""
    a, b = name.split(' ')[0], name.split(' ')[-1]
    return f'{name} <{plain(a[0])}{plain(b)}@{DOM}>'

SS = getSampleStyleSheet()
H1, H2, N = SS['Heading1'], SS['Heading2'], SS['Normal']
SM = ParagraphStyle('sm', parent=N, fontSize=8.5, leading=10.5)
GRID = [('GRID', (0, 0), (-1, -1), 0.4, colors.grey), ('FONTSIZE', (0, 0), (-1, -1), 8), ('VALIGN', (0, 0), (-1, -1), 'TOP')]

def table(d, rows, style='Table Grid', widths=None, bold=True):
    t = d.add_table(rows=0, cols=len(rows[0]))
    t.style = style
    for i, r in enumerate(rows):
        cells = t.add_row().cells
        for j, v in enumerate(r):
            cells[j].text = '' if v is None else str(v)
            if widths:
                cells[j].width = Inches(widths[j])
            if bold and i == 0:
                for x in cells[j].paragraphs[0].runs:
                    x.bold = True
    return t

def para(d, t, bold=False, size=None, align=None):
    q = d.add_paragraph()
    r = q.add_run(t)
    r.bold = bold
    if size:
        r.font.size = Pt(size)
    if align:
        q.alignment = WD_ALIGN_PARAGRAPH.CENTER
    return q

def lab(d, l, v):
    q = d.add_paragraph()
    q.add_run(l + ' ').bold = True
    q.add_run(v)

# ------------------------------------------------------------------ without personal data
@doc('Admin/Policies/Confidentiality and Client Records Policy.docx')
def _(d):
    x = docx.Document()
    x.add_heading(AG, 0)
    x.add_heading('Policy 4.2 Confidentiality and Client Records', 1)
    para(x, f'Approved by the Board on October 18, 2022. Policy owner: {d.o("Marguerite Haldane")}, Executive Director.')
    for h, t in [('Purpose', 'Clients trust us with documents that took years to obtain. Staff, interns, interpreters and volunteers protect them as they would protect their own.'),
                 ('What is confidential', 'Anything that identifies a client or describes the case: names, alien numbers, Social Security numbers, medical notes, phone numbers, addresses and photographs.'),
                 ('Rules', 'Paper files stay in the locked cabinets in Room 210. A file may not spend the night in a car. Do not text a photo of an I-94 or a Social Security card from a personal telephone.'),
                 ('Release of information', 'No information leaves the agency without a signed release in a language the client understands. Releases end after twelve months.'),
                 ('Breach', f'Report a lost file, phone or laptop to {d.o("Angela Moorhead")} the same day.')]:
        x.add_heading(h, 2)
        x.add_paragraph(t)
    for t in ['Case files are kept seven years after closing.', 'Medical case management notes are kept apart from the R&P file.', 'Shredding is the second Friday of the month.']:
        x.add_paragraph(t, style='List Bullet')
    d.docx(x)

@doc('Admin/Minutes/Staff meeting 2024-03-05.docx')
def _(d):
    x = docx.Document()
    para(x, 'ALL STAFF MEETING', True, 16, 1)
    para(x, 'Tuesday March 5, 2024, 9:00 a.m., big classroom', align=1)
    para(x, 'Present: ' + ', '.join(d.o(n) for n in ['Marguerite Haldane', 'Carla Whitmore', 'Denis Okonjo', 'Samira Qaderi', 'Priya Venkat', 'Luis Arriaga', 'Hannah Doyle',
                                                    'Mickey Strand', 'Beth Oyler', 'Jocelyn Pratt', 'Ruth Delacroix']) + '. Excused: ' + d.o('Esther Lindqvist') + '.')
    for i, t in enumerate([f'Arrivals. {d.o("Carla Whitmore", "Carla")} reports 41 assurances pending, 14 arrivals booked for March. Two cases are large families and will need two cars each.',
                           f'Housing. {d.o("Mickey Strand", "Mickey")} has lost the block of units on Rangeley. Two-bedroom rents are now 1,150 to 1,275.',
                           'Vans. The white van fails inspection on the brakes. Do not book it before the 18th.',
                           f'Donated furniture. {d.o("Jocelyn Pratt", "Jocelyn")} asks that nobody accept sectionals. They do not fit through apartment doors.',
                           f'Time sheets are due by noon on payroll Mondays, {d.o("Ruth Delacroix", "Ruth")} will not chase.']):
        x.add_paragraph(t, style='List Number')
    para(x, 'Next meeting April 2. Snacks: employment team.')
    d.docx(x)

@doc('ESL/Class schedule Spring 2024.xlsx')
def _(d):
    wb = openpyxl.Workbook()
    w = wb.active
    w.title = 'Spring'
    w['A1'] = 'English classes, spring session, April 8 to June 14'
    w['A1'].font = Font(bold=True, size=14)
    w['A2'] = 'Bring a pencil. Children are welcome in the playroom on Tuesdays and Thursdays only.'
    for c, h in enumerate(['Level', 'Days', 'Time', 'Room', 'Teacher', 'Seats'], 1):
        w.cell(4, c, h).fill = PatternFill('solid', fgColor='DDEBF7')
    for r, row in enumerate([['Literacy A', 'Mon-Thu', '9:00-11:00', '104', d.o('Beth Oyler'), 14], ['Literacy B', 'Mon-Thu', '11:15-1:15', '104', d.o('Beth Oyler'), 14],
                             ['Beginning 1', 'Mon-Thu', '9:00-11:30', '106', d.o('Graham Tuttle'), 18], ['Beginning 2', 'Tue, Thu', '5:30-7:30 pm', '106', d.o('Graham Tuttle'), 20],
                             ['Intermediate', 'Mon, Wed', '5:30-7:30 pm', '108', d.o('Roslyn Achebe'), 20], ['Citizenship', 'Sat', '10:00-12:00', '104', d.o('Esther Lindqvist'), 25]], 5):
        for c, v in enumerate(row, 1):
            w.cell(r, c, v)
    w.cell(11, 5, 'Total seats')
    w.cell(11, 6, '=SUM(F5:F10)')
    d.xlsx(wb)

@doc('Housing/Home supply checklist.pdf')
def _(d):
    items = [('Beds (frame and mattress), one per person, couples share', 189), ('Dresser or drawers', 85), ('Kitchen table with chairs', 140), ('Sofa or seating', 160), ('Lamp, one per room without ceiling light', 18),
             ('Pots and pans, set', 45), ('Dishes and cutlery for each person', 24), ('Can opener, knife, mixing bowls', 22), ('Sheets and blankets, two per bed', 40), ('Towels, one per person', 7),
             ('Alarm clock', 10), ('Paper, pens', 4), ('Dish soap, sponges, laundry soap', 16), ('Toilet paper, shampoo, toothbrushes', 21), ('Light bulbs', 9), ('Infant: crib, car seat, diapers', 175)]
    d.pdf([Paragraph('Home Supply Checklist', H1), Paragraph('To be ready before the family walks in. Used items must be clean and whole. Prices are what we paid last quarter.', N), Spacer(1, 8),
           Table([['Needed', 'Qty', 'Ready', 'Price']] + [[i, '____', '[  ]', f'${p}'] for i, p in items], colWidths=[310, 50, 50, 60], style=TableStyle(GRID)),
           Spacer(1, 10), Paragraph('Thermostat at 68, smoke detectors tested, culturally appropriate hot meal in the oven.', N)])

@doc('Finance/Interpreter rates FY24.html')
def _(d):
    rows = [('Dari / Pashto', 32, 48), ('Swahili / Kinyarwanda', 30, 45), ('Karen / Burmese', 34, 50), ('Ukrainian / Russian', 30, 45), ('Haitian Creole', 30, 45), ('Arabic', 30, 45), ('Somali / Maay Maay', 34, 50), ("Q'eqchi' / K'iche'", 45, 68)]
    d.text('<html><head><title>Interpreter rates</title></head><body>\n<h2>Interpreter rates FY24 (per hour)</h2>\n<table border=1>\n<tr><th>Language</th><th>Day</th><th>Evening, weekend</th></tr>\n'
           + ''.join(f'<tr><td>{a}</td><td>${b}.00</td><td>${c}.00</td></tr>\n' for a, b, c in rows)
           + f'</table>\n<p>One hour minimum. Mileage 0.67. No-shows are paid for 30 minutes. Invoices to {d.o("Ruth Delacroix")} by the 5th, accounts payable (502) 555-0148.</p>\n</body></html>\n')

@doc('Admin/Board/Board minutes Jan 2024.txt')
def _(d):
    d.text(f'''{AG.upper()}
Board of Directors, regular meeting, January 23, 2024, by Zoom

Directors present: {d.o("Franklin Osei")} (chair), {d.o("Margit Sorensen")}, {d.o("Teodoro Lucero")}, {d.o("Rev. Alma Gentry")}, {d.o("Sunil Bhattar")}
Staff: {d.o("Marguerite Haldane")}, {d.o("Ruth Delacroix")}

1. Minutes of November approved, moved Sorensen, seconded Lucero.
2. Finance. Cash on hand 61 days. Audit fieldwork finished, no findings expected. The line of credit is unused.
3. Arrivals. 312 people in calendar 2023 against a proposal of 290. 2024 proposal 405.
4. The lease on Stellman Avenue ends in August 2025. A committee of three will look at two buildings.
5. Executive session 7:10 to 7:25, no action.

Adjourned 7:31 p.m.
Respectfully, {d.o("Margit Sorensen")}, Secretary
''')

@doc('Volunteers/Airport welcome guide.rtf')
def _(d):
    d.rtf(['*Airport welcome: what to do', 'Arrive 40 minutes before landing. Wear the blue lanyard. Hold the sign at the bottom of the escalator by carousel 3.',
           'The family will carry a white plastic bag with the IOM letters. Do not take the bag from them. The case manager takes it at the apartment.',
           'Car seats: children under 8 or under 57 inches. We will bring them. If there is one seat too few, nobody drives. Call the on-call phone, (502) 555-0166.',
           'No photographs, please, and nothing on social media, even if the family says yes.', f'Questions: {d.o("Jocelyn Pratt")}, Volunteer Coordinator'])

@doc('Finance/R&P direct assistance allocation.csv')
def _(d):
    d.csv([['Line', 'Allowable', 'Per capita', 'Note'], ['Rent and deposit', 'Y', '780.00', 'first month plus deposit'], ['Furnishings', 'Y', '260.00', 'donated goods reduce'],
           ['Food and food allowance', 'Y', '95.00', 'until SNAP'], ['Pocket money', 'Y', '60.00', 'adults, first 30 days'], ['Transportation', 'Y', '40.00', 'TARC passes'], ['Clothing', 'Y', '65.00', 'winter arrivals 90.00'], ['Total', '', '1300.00', '']])

@doc('Employment/Employer contacts.csv')
def _(d):
    rows = [('Halcyon Poultry LLC', 'Dwayne Purcell', 'HR supervisor', '502-555-0171', 'line, sanitation, 2nd shift', '17.25'), ('Ridgeback Logistics', 'Monica Tarr', 'Recruiter', '502-555-0183', 'package handler', '18.00'),
            ('Brown Derby Hotel', 'Lucille Fontana', 'Housekeeping mgr', '502-555-0119', 'room attendant, laundry', '15.50'), ('Kentuckiana Pallet Co', 'Steve Bogard', 'Owner', '812-555-0127', 'pallet repair', '16.75'),
            ('Marigold Bakery', 'Ines Halloway', 'Production lead', '502-555-0155', 'packer, night', '16.00'), ('Stonecrest Linen', 'Raj Pillai', 'Plant manager', '502-555-0102', 'soil sort, folder', '15.75')]
    d.csv([['Company', 'Contact', 'Title', 'Office phone', 'Jobs', 'Start wage']] + [[a, d.o(b), c, e, f, g] for a, b, c, e, f, g in rows])

@doc('Admin/Supply order.eml')
def _(d):
    d.eml(who(d.o('Angela Moorhead')), who(d.o('Ruth Delacroix')), 'supply order', 'Wed, 10 Apr 2024 08:12:44 -0400',
          '''Ruth,

Can you put these on the Bluegrass Office account please

- 4 boxes legal folders, the green ones for R&P
- 2 toner, the HP in the intake room
- 1 case of clipboards
- stamps, 3 rolls
- bus pass holders if they still sell them

The printer lease man is coming Friday between 1 and 3.

Angela''', mid='so1')

@doc('Youth and School/School district contacts and calendar.pdf')
def _(d):
    c = d.canvas()
    c.setFont('Helvetica-Bold', 15)
    c.drawString(60, 735, 'School year 2024-25: what we need to know')
    c.setFont('Helvetica', 10)
    y = 705
    for t in ['First day of school: August 8. Fall break: October 3 and 4. Winter break: December 23 to January 3.', 'Newcomer Academy takes new arrivals in grades 6 to 12. Assessments Tuesday and Thursday mornings.',
              'Bring: proof of address, birth date document, immunization certificate, physical, parent photo ID.', '', 'Contacts', f'Newcomer Academy principal: {d.o("Denise Kirkland")}, 502-555-0190', f'ESL intake center: {d.o("Howard Pettibone")}, 502-555-0193',
              f'Bus compound: {d.o("Trudy Sloan")}, 502-555-0197', f'Our youth specialist: {d.o("Kwame Boadi")}']:
        c.drawString(60, y, t)
        y -= 18
    c.save()

# ------------------------------------------------------------------ intake
@doc('Intake/2024/Noorzai family intake.docx')
def _(d):
    x = docx.Document()
    para(x, AG, True, 14, 1)
    para(x, 'INTAKE AND HOUSEHOLD COMPOSITION', True, 12, 1)
    p, w = K.noor1, K.noor2
    table(x, [['Principal applicant', d.n(p), 'Date of birth', d.b(p)], ['Alien number', d.a(p, 'A-'), 'USRAP case', d.usrap(p)],
              ['I-94 admission no.', d.i94(p), 'Tazkira', d.taz(p)], ['Cell phone', d.ph(p), 'E-mail', d.mail(p)],
              ['Address in the U.S.', d.ad(p), 'Languages', 'Dari, Pashto, some English']], bold=False)
    x.add_paragraph()
    x.add_heading('Everyone in the household', 2)
    rows = [['#', 'Name as on I-94', 'Relation', 'DOB', 'A#', 'School / work']]
    for i, (q, r, s) in enumerate([(p, 'PA', 'driver, mechanic'), (w, 'wife', 'tailor at home'), (K.noor3, 'son', 'grade 8'), (K.noor4, 'daughter', 'grade 4'), (K.noor5, 'son', 'not yet')], 1):
        rows.append([i, d.n(q, 'LF'), r, d.b(q), d.a(q, 'A-'), s])
    table(x, rows)
    d.live(p, w, K.noor3, K.noor4, K.noor5)
    x.add_heading('Health, as told by the family', 2)
    para(x, f'{d.n(w, "1")} was told in Kabul that she had {d.dx(w)} with the last pregnancy. {d.n(K.noor5, "1")} looks pale and is small for his age; the overseas form lists {d.dx(K.noor5)}. Both go to the first screening slot.')
    x.add_heading('U.S. tie', 2)
    para(x, f'Brother, {d.n(K.ust1)}, {d.ad(K.ust1)}, tel. {d.ph(K.ust1, "-")}. He would like them in Texas after the first 90 days.')
    para(x, f'Intake by {d.o("Samira Qaderi")}, in Dari, without interpreter. Home safety talk given.')
    d.docx(x)

@doc('Intake/2024/Biodata Kalenga case.pdf')
def _(d):
    c = d.canvas()
    def field(x, y, w, label, v):
        c.rect(x, y, w, 30)
        c.setFont('Helvetica', 6.5)
        c.drawString(x + 3, y + 22, label.upper())
        c.setFont('Courier', 9.5)
        c.drawString(x + 4, y + 7, v)
    y = 700
    c.setFont('Helvetica-Bold', 13)
    c.drawString(50, 750, 'Refugee Bio Data')
    for q, rel in [(K.mwa1, 'PA'), (K.mwa2, 'WI'), (K.mwa3, 'DA'), (K.mwa4, 'SO'), (K.mwa5, 'DA')]:
        l, f, m = d.np(q, True)
        field(50, y, 140, 'Family name', l)
        field(190, y, 130, 'Given name', f)
        field(320, y, 110, 'Middle name', m)
        field(430, y, 40, 'Rel', rel)
        field(470, y, 90, 'Date of birth', d.b(q, 'DMY'))
        field(50, y - 30, 140, 'Alien number', d.a(q, ' '))
        field(190, y - 30, 130, 'Sex / ethnicity', q.sex + ' / Luba')
        field(320, y - 30, 240, 'Place of birth', 'Kalemie, Tanganyika' if rel in ('PA', 'WI') else 'Nyarugusu camp')
        y -= 76
    c.setFont('Helvetica', 9)
    c.drawString(50, y, 'Case number: ' + d.usrap(K.mwa1) + '     Religion: Pentecostal     Language: Swahili (good), French (some)')
    c.drawString(50, y - 16, 'Medical: PA class B2, ' + d.dx(K.mwa1) + '.  DA Gloire: ' + d.dx(K.mwa5) + ', needs hematology within one week.')
    c.save()

@doc('Intake/Arrivals log FY24.xlsx')
def _(d):
    wb = openpyxl.Workbook()
    w = wb.active
    w.title = 'FY24 Q1-Q2'
    w['A1'] = AG
    w['A2'] = 'Arrivals log, October 2023 through March 2024 (principal applicants only)'
    w['A1'].font = Font(bold=True, size=13)
    head = ['Arrived', 'Case size', 'PA last name', 'PA first name', 'DOB', 'Alien no.', 'Country', 'Case manager', 'Apartment']
    for c, h in enumerate(head, 1):
        w.cell(4, c, h).font = Font(bold=True)
    r = 5
    for when, n, q, cm in [('10/04/23', 5, K.noor1, 'Samira Qaderi'), ('10/12/23', 5, K.mwa1, 'Denis Okonjo'), ('10/26/23', 3, K.aun1, 'Tobias Renner'), ('11/09/23', 2, K.nya1, 'Denis Okonjo'),
                           ('11/16/23', 4, K.hak1, 'Samira Qaderi'), ('12/07/23', 5, K.alh1, 'Carla Whitmore'), ('12/14/23', 4, K.war1, 'Carla Whitmore'), ('01/11/24', 1, K.bisi, 'Denis Okonjo'),
                           ('01/25/24', 3, K.hto1, 'Tobias Renner'), ('02/08/24', 2, K.mus1, 'Denis Okonjo'), ('02/15/24', 1, K.darw, 'Carla Whitmore'), ('03/14/24', 2, K.raf1, 'Tobias Renner')]:
        l, f, m = d.np(q)
        for c, v in enumerate([when, n, l, f + (' ' + m if m else ''), d.bdate(q), d.a(q), q.ctry, d.o(cm), d.ad(q, '1')], 1):
            cell = w.cell(r, c, v)
            if c == 5:
                cell.number_format = 'MM/DD/YYYY'
        r += 1
    w.cell(r + 1, 1, 'Total people')
    w.cell(r + 1, 2, f'=SUM(B5:B{r - 1})')
    w2 = wb.create_sheet('Notes')
    w2['A1'] = 'Assurance letters are in the shared drive. Do not enter arrivals before the plane has left.'
    d.xlsx(wb)

@doc('Intake/exports/IRIS_client_export_20240412.csv')
def _(d):
    rows = [['CLIENT_KEY', 'LAST_NM', 'FIRST_NM', 'MID_NM', 'DOB_DT', 'SEX_CD', 'ALIEN_NO', 'I94_NO', 'ADDR_LN1', 'ADDR_LN2', 'CITY_NM', 'ST_CD', 'ZIP_CD', 'PHONE_PRI', 'COO_CD', 'LPR_IND']]
    for i, q in enumerate([K.reza, K.ahm1, K.ahm2, K.kabo, K.zawa, K.lian, K.lalr, K.zawm, K.tkac, K.hryt, K.pier, K.kass, K.jama, K.diri, K.guld]):
        rows.append([f'{40112 + 7 * i}'] + d.np(q, True) + [d.b(q, 'num'), q.sex, d.a(q, ''), d.i94(q)] + d.adc(q) + [d.ph(q, ''), q.ctry, 'N'])
    d.csv(rows, quote=csv.QUOTE_ALL)

@doc('Intake/2024/Cuban-Haitian entrant intake - Perez Rodriguez.txt')
def _(d):
    p, w = K.per1, K.per2
    d.live(p, w)
    d.text(f'''CUBAN / HAITIAN ENTRANT PROGRAM          walk-in intake 2/20/2024 by {d.o("Nanci Espinoza")}
======================================================================
Nombre ............ {d.n(p)}
Nacimiento ........ {d.b(p, "dmy")}   Holguin
A# ................ {d.a(p, "-")}
I-94 .............. {d.i94(p, " ")}    CBP One, Hidalgo POE
Pasaporte ......... {d.pp(p)}
Telefono .......... {d.ph(p, " ")}
Direccion ......... {d.ad(p)}

Esposa ............ {d.n(w)}
Nacimiento ........ {d.b(w, "dmy")}
A# ................ {d.a(w, "-")}
Pasaporte ......... {d.pp(w)}
Telefono .......... {d.ph(w, " ")}
----------------------------------------------------------------------
Emergencia: {d.n(K.emg1)} (tia de el)  {d.ph(K.emg1, " ")}
Parole dates 1/30/24 to 1/29/26.  Parole under 212(d)(5) OK for CHE.
They have no SSN.  SS-5 done together, office on W Broadway, 3/1 9am.
Needs: work permit, English, winter coats (M / S), bus passes x2.
''', enc='utf-8')

@doc('Intake/2024/U4U parole file note.rtf')
def _(d):
    a, b, c, s, t = K.kov1, K.kov2, K.kov3, K.spo1, K.spo2
    d.rtf(['*FILE NOTE: Uniting for Ukraine', f'Beneficiaries: {d.n(a)} and {d.n(b)}, son {d.n(c)}', 'Paroled at O\'Hare May 3, 2023 for two years.',
           ['', d.n(a), d.n(b), d.n(c)], ['born', d.b(a, 'dot'), d.b(b, 'dot'), d.b(c, 'dot')], ['passport', d.pp(a), d.pp(b), d.pp(c)], ['A-number', d.a(a), d.a(b), d.a(c)],
           '*Supporters', f'{d.couple(s, t)}, {d.ad(s)}. Home phone {d.ph(s, "-")}. {d.n(t, "1")}\'s e-mail: {d.mail(t)}. ',
           f'The Wickershams gave them the basement flat until October. The family has since moved to {d.ad(a)}.',
           f'{d.n(b, "1")} has questions about re-parole. Referred to {d.o("Esther Lindqvist")}.'])
    d.live(s, t)
    d._x(t, 'phone', d.ph(s, '-'))            # the couple's home telephone
    d.live(a, b, c)

@doc('Intake/Mail/FW arrival notice 14 March.eml')
def _(d):
    a, b = K.raf1, K.raf2
    d.eml(who(d.o('Carla Whitmore')), who(d.o('Tobias Renner')), 'FW: ARRIVAL NOTICE - MY case - SDF 14MAR', 'Mon, 11 Mar 2024 16:41:09 -0400',
          f'''Tobias, this one is yours. Rohingya couple. Please ask Priya for an early
screening slot for the wife. Interpreter is {d.o("Saw Thaw Thi")} for Burmese but
they will want Rohingya by phone.

Carla

> From: Ops Desk <ops@transitmovement.example>
> Sent: Monday, March 11, 2024 2:15 PM
> Subject: ARRIVAL NOTICE
>
> CASE {d.usrap(a)}   SIZE 2   FREE CASE
> 01 {d.n(a, "LF")}   M  {d.b(a, "DMY")}  {d.a(a, "")}
> 02 {d.n(b, "LF")}   F  {d.b(b, "DMY")}  {d.a(b, "")}
>
> KUL-DOH-ORD QR 849 / QR 725  13MAR
> ORD-SDF UA 5512  14MAR  ARR 2148
> MED: PAX 02 {d.dx(b)}, HAND CARRY {d.med(b)}
> WHEELCHAIR: NO   INTERPRETER: YES''', cc=who(d.o('Priya Venkat')), mid='an14')

@doc('Case Files/Htoo/24 hour home visit.docx')
def _(d):
    p, w, c = K.hto1, K.hto2, K.hto3
    x = docx.Document()
    x.add_heading('24-hour home visit', 1)
    d.live(p, w, c)
    para(x, f'Friday, January 26, 2024. Present: {d.n(p)}, his wife {d.n(w)}, daughter {d.n(c)}, case manager {d.o("Tobias Renner")}, interpreter {d.o("Saw Thaw Thi")}.')
    para(x, f'The family slept well. The apartment at {d.ad(p)} was warm and the meal from the Karen church was eaten. I showed {d.n(p, "1")} the breaker box and {d.n(w, "1")} the stove. '
            f'All smoke detectors work. Keys: two sets handed over.')
    para(x, f'{d.n(w, "1")} has taken {d.med(w)} for {d.dx(w)} since Mae La and has eleven tablets left, so I called the clinic from the kitchen. Appointment Tuesday.')
    para(x, f'{d.n(c, "1")} (born {d.b(c, "long")}) asked about school before anything else. {d.o("Kwame Boadi", "Kwame")} will enrol her at the Newcomer Academy.')
    para(x, f'{d.n(p, "1")} has a phone now, {d.ph(p)}, prepaid. Their relative in Omaha, {d.n(K.ust2)}, calls daily from {d.ph(K.ust2)}.')
    table(x, [['Item', 'Yes', 'No'], ['Food for three days', 'x', ''], ['Culturally ready meal', 'x', ''], ['Beds for each', 'x', ''], ['Pocket money given ($40 each)', 'x', ''], ['Hot water', 'x', '']], style='Light Grid Accent 1')
    d.docx(x)

# ------------------------------------------------------------------ case files
@doc('Case Files/Hakimi/case_notes_export.html')
def _(d):
    p, w, s, g = K.hak1, K.hak2, K.hak3, K.hak4
    def note(when, kind, by, t):
        return f'<div class="note"><span class="dt">{when}</span> <b>{kind}</b> <i>{d.o(by)}</i><p>{t}</p></div>\n'
    d.text(f'''<!DOCTYPE html><html><head><meta charset="utf-8"><title>Case notes</title><style>.note{{border-top:1px solid #999}}</style></head><body>
<h3>Case Notes Report</h3>
<table><tr><td>Client</td><td>{d.n(p, "lf")}</td><td>Client ID</td><td>40077</td></tr>
<tr><td>Birth date</td><td>{d.b(p, "iso")}</td><td>Alien No.</td><td>{d.a(p, "")}</td></tr>
<tr><td>Primary phone</td><td>{d.ph(p, "-")}</td><td>Program</td><td>R&amp;P / PC</td></tr></table>
''' + note('2023-11-17', 'Home visit', 'Samira Qaderi', f'Met PA, wife {d.n(w)} and both children. Bills explained. PA says he has {d.dx(p)} and ran out of {d.med(p)}.')
    + note('2023-11-21', 'Office', 'Samira Qaderi', f'SSA office. Applied for four cards. Wife\'s I-94 had the wrong birth date, CBP deferred inspection corrected it to {d.b(w, "iso")}.')
    + note('2023-12-05', 'Phone', 'Samira Qaderi', f'SS cards came. PA {d.ssn(p)}, wife {d.ssn(w)}. Copies in paper file.')
    + note('2023-12-19', 'Medical', 'Priya Venkat', f'Lab result: {d.dx(p, 1)}. Referred to liver clinic, seen by {d.o("Dr. Marcus Bellweather")} in January. Household to be vaccinated.')
    + note('2024-01-09', 'School', 'Kwame Boadi', f'{d.n(g)} ({d.b(g, "iso")}) placed in grade 9. {d.n(s)} wants GED and work; A# {d.a(s, "")}.')
    + note('2024-02-13', 'Emergency contact', 'Samira Qaderi', f'Cousin {d.n(K.emg2)}, {d.ph(K.emg2, "-")}, speaks English, may be called when PA does not answer.')
    + '<p>Printed for file audit. Total notes: 6</p></body></html>\n')

@doc('Case Files/Aung/case log by hand.txt')
def _(d):
    a, b, c = K.aun1, K.aun2, K.aun3
    d.text(f'''AUNG family log (typed up from the yellow pad)   - TR

10/26  landed 11:20pm, all bags. {d.n(a)}, wife {d.n(b)}, little {d.n(c)}.
10/27  home visit, ok. ph {d.ph(a, ".")}
11/1   SNAP + Medicaid apps. his A {d.a(a, "")}  hers {d.a(b, "")}
11/8   SS office, number {d.ssn(a, " ")} for him, card by mail. hers held, name order wrong (they wrote Aye as first)
11/15  health screen. {d.n(a, "1")}: {d.dx(a)}, so 9 months of {d.med(a)}. nurse {d.o("Kathy Lum")} will bring pills
11/20  kid to school. teacher wanted bday, it's {d.b(c, "s2")}
12/4   she has her number too: {d.ssn(b, " ")}
12/11  he starts at Halcyon Poultry 2nd shift $17.25
12/13  wife's bday is {d.b(b, "s2")}, birthday on the I-94 is right, on the EAD wrong. send back
1/19   90 days. ok to close R&P, stays in MG
''', enc='utf-8')

@doc('Case Files/Al-Hamwi/R&P period report 90 day.pdf')
def _(d):
    m = [(K.alh1, 'PA'), (K.alh2, 'Wife'), (K.alh3, 'Son'), (K.alh4, 'Daughter'), (K.alh5, 'Son')]
    p = K.alh1
    d.live(p, K.alh2, K.alh3, K.alh4, K.alh5)
    st = [Paragraph('Reception and Placement Program', H2), Paragraph('R&amp;P Period Report', H1),
          Table([['Affiliate', 'KY-LBRS-01', 'Case number', d.usrap(p)], ['Date of arrival', '12/07/2023', 'End of R&P period', '03/06/2024'], ['Address at day 90', d.ad(p), '', ''], ['Telephone', d.ph(p, '-'), '', '']], colWidths=[90, 240, 90, 80], style=TableStyle(GRID)),
          Spacer(1, 10), Table([['Name', 'Rel.', 'Born', 'Alien number', 'SSN', 'Enrolled in']] + [[d.n(q), r, d.b(q, 's'), d.a(q, '-'), d.ssn(q), e] for (q, r), e in zip(m, ['MG', 'MG, ESL', 'ESL, MG', 'Grade 8', 'Grade 3'])],
                               colWidths=[120, 50, 70, 90, 90, 80], style=TableStyle(GRID + [('BACKGROUND', (0, 0), (-1, 0), colors.lightgrey)])), Spacer(1, 10),
          Paragraph(f'<b>1. Health.</b> Screening done 12/19/2023. {d.n(p, "m")} lives with a {d.dx(p)}; {d.tx(p)} is set for April. The younger son has a finding of {d.dx(K.alh5)} and the school has begun {d.tx(K.alh5)}.', N), Spacer(1, 5),
          Paragraph('<b>2. Employment.</b> The older son works at Marigold Bakery from February 12, nights, $16.00. The mother is looking for daytime work.', N), Spacer(1, 5),
          Paragraph('<b>3. Self-sufficiency.</b> Income covers rent with the Match Grant payment through May. Budget reviewed.', N), Spacer(1, 14),
          Paragraph(f'Prepared by {d.o("Carla Whitmore")}. Reviewed by {d.o("Marguerite Haldane")}, 3/11/2024.', SM)]
    d.pdf(st)

@doc('Case Files/Musafiri/Family self-sufficiency plan.docx')
def _(d):
    a, b = K.mus1, K.mus2
    x = docx.Document()
    x.add_heading('Family Self-Sufficiency Plan', 0)
    lab(x, 'Husband:', f'{d.n(a)}   b. {d.b(a, "s")}   SSN {d.ssn(a)}')
    lab(x, 'Wife:', f'{d.n(b)}   b. {d.b(b, "s")}   SSN {d.ssn(b)}')
    lab(x, 'Home:', d.ad(a))
    d.live(a, b)
    lab(x, 'Reach them at:', f'{d.ph(b, "-")} (hers, he does not have one)')
    table(x, [['Goal', 'Who', 'Barrier', 'By when'],
              ['Part-time day work', d.n(b, '1'), 'no English yet, no car', '4 months'],
              ['SSI application', d.n(a, '1'), f'{d.dx(a)}; takes {d.med(a)}; doctor letter needed', '60 days'],
              ['English, literacy A', 'both', 'class is at 9, the bus takes 55 minutes', 'now'],
              ['Pay own rent', 'both', 'rent $1,150, cash income $0', 'month 8']], style='Light List Accent 2')
    x.add_paragraph()
    para(x, 'Signed in Kinyarwanda translation.')
    para(x, f'{d.n(a)} ____________     {d.n(b)} ____________     {d.o("Denis Okonjo")}, case manager')
    d.docx(x)

@doc('Case Files/Desrosiers/Release of information.pdf')
def _(d):
    p = K.desr
    c = d.canvas()
    c.setFont('Times-Bold', 16)
    c.drawCentredString(306, 740, 'AUTHORIZATION TO RELEASE INFORMATION')
    c.setFont('Times-Roman', 11)
    y = 700
    for t in [f'I, {d.n(p)}, born {d.b(p, "long")}, alien number {d.a(p, "A-")},', f'living at {d.ad(p)},', f'allow {AG} to give to and receive from:', '',
              '     Falls City Women\'s Clinic, 211 Medical Arts Way, Louisville, telephone (502) 555-0134', '',
              f'the records about {d.dx(p)} and the planned {d.tx(p)}, and appointment dates.', '', 'This was read to me in Haitian Creole. It ends one year from the day I sign.', '',
              f'My telephone: {d.ph(p, "-")}', '', '______________________________      04 / 09 / 2024', f'Signature of {d.n(p, "1")}', '', f'Witness: {d.o("Priya Venkat")}     Interpreter: {d.o("Edwidge Malebranche")}',
              '', f'A person I trust and who may ask about me: my cousin {d.n(K.ust4)},', f'{d.ad(K.ust4)}, {d.ph(K.ust4, "-")}']:
        c.drawString(72, y, t)
        y -= 19
    c.save()

@doc('Case Files/Warsame/Transfer letter to Columbus.docx')
def _(d):
    p, w, g, b = K.war1, K.war2, K.war3, K.war4
    x = docx.Document()
    para(x, AG + '\n' + AGADDR)
    para(x, 'April 22, 2024')
    para(x, 'To: Buckeye New Americans Center, Columbus, Ohio\nAttention: ' + d.o('Leroy Dunstan') + ', Resettlement Director')
    para(x, f'Re: secondary migration of {d.n(p, "f")}, A {d.a(p, "-")}', True)
    para(x, f'Dear {d.o("Leroy Dunstan", "Mr. Dunstan")},')
    para(x, f'The family has told us that they leave for Columbus on May 4 to live near the sister of a neighbor. The case is Mr. Warsame ({d.b(p)}), his wife {d.n(w, "f")} ({d.b(w)}), and two children, '
            f'{d.n(g, "f")} ({d.b(g)}) and {d.n(b, "f")} ({d.b(b)}). The wife\'s alien number is {d.a(w, "-")}.')
    para(x, f'The boy has {d.dx(b)} and uses an {d.med(b)}; a letter for the new school nurse is enclosed. Kentucky Medicaid for him ({d.mcd(b)}) ends May 31.')
    para(x, f'Until then Mr. Warsame can be reached at {d.ph(p)}. Their friend in Columbus, {d.n(K.ust5, "f")}, {d.ad(K.ust5)}, will drive them from the bus.')
    para(x, 'With thanks,')
    para(x, d.o('Carla Whitmore') + '\nSenior Case Manager')
    d.docx(x)

@doc('Case Files/ID document tracker.xlsx')
def _(d):
    wb = openpyxl.Workbook()
    w = wb.active
    w.title = 'SS cards'
    w.append(['SOCIAL SECURITY CARDS, who has what'])
    w.append([])
    w.append(['Client', 'Applied', 'Number', 'Card in hand?', 'Remarks'])
    for q, a, c, r in [(K.safi, '1/8', 'yes', ''), (K.ahm1, '2/5', 'yes', 'wife too'), (K.ahm2, '2/5', 'yes', ''), (K.bisi, '1/22', 'no', 'mailbox was robbed, reapply'), (K.zawa, '3/4', 'yes', ''), (K.lian, '3/4', 'yes', 'name printed as BAWI VAN'),
                       (K.hajj, '3/11', 'no', 'at SSA since 3/11'), (K.fnur, '3/18', 'yes', '')]:
        w.append([d.n(q, 'f'), a, d.ssn(q), c, r])
    w.append([])
    w.append(['8 on the list'])
    w = wb.create_sheet('EAD and state ID')
    w.append(['Last', 'First', 'A no', 'EAD receipt', 'EAD expires', 'KY licence / permit no'])
    for q, e, dl in [(K.safi, '10/2025', 1), (K.ahm1, '1/2026', 1), (K.per1, '', 0), (K.per2, '', 0), (K.kov1, '4/2025', 1), (K.tkac, '4/2025', 1), (K.gonz, '7/2025', 0), (K.pier, '8/2025', 0)]:
        l, f, m = d.np(q)
        w.append([l, f, d.a(q, ''), d.rcpt(q), e, d.dl(q) if dl else 'none yet'])
    d.xlsx(wb)

# ------------------------------------------------------------------ legal
@doc('Legal/I-765 worksheet Jean-Baptiste.docx')
def _(d):
    p, w, c = K.jea1, K.jea2, K.jea3
    x = docx.Document()
    x.add_heading('Worksheet for Form I-765 (not for filing)', 2)
    d.live(p, w, c)
    for q, a in [('1. Reason for applying', 'Initial permission, (c)(11) parole'), ('2. Your full legal name', d.n(p, 'lf')), ('3. Other names used', 'none'), ('4. In care of', 'LBRS'), ('5. Where you live', d.ad(p)),
                 ('6. Alien registration number', d.a(p)), ('7. Social Security number', 'none, ask SSA to issue'), ('8. Date of birth', d.b(p, 'dash')), ('9. Born in', 'Gonaives, Haiti'),
                 ('10. I-94 number', d.i94(p)), ('11. Passport', d.pp(p) + ', expires 2031'), ('12. Last entry', 'JFK, 22 Nov 2023, parolee'), ('13. Daytime telephone', d.ph(p, '-')), ('14. E-mail', d.mail(p))]:
        x.add_paragraph(q).runs[0].bold = True
        x.add_paragraph('     ' + a)
    para(x, f'Same for the wife, {d.n(w)}: A-number {d.a(w)}, I-94 {d.i94(w)}, passport {d.pp(w)}, born {d.b(w, "dash")}. The son {d.n(c)} ({d.b(c, "dash")}) does not need one now.')
    para(x, f'Prepared by {d.o("Esther Lindqvist")}, DOJ accredited representative. Fee waiver I-912 attached.')
    d.docx(x)

@doc('Legal/AR-11 address changes.csv')
def _(d):
    rows = [['date filed', 'client name', 'a-number', 'new address', 'confirmation', 'filed by']]
    for i, (q, when) in enumerate([(K.darw, '2024-02-20'), (K.kabo, '2024-02-27'), (K.gonz, '2024-03-05'), (K.vald, '2024-03-05'), (K.tiul, '2024-03-19'), (K.diri, '2024-03-28'), (K.shev, '2024-04-02')]):
        rows.append([when, d.n(q, 'f'), d.a(q, ''), d.ad(q), f'AR{77120 + i * 31}', 'EL'])
    d.csv(rows, delim=';', enc='utf-8-sig')

@doc('Legal/Adjustment clinic May 11.xlsx')
def _(d):
    wb = openpyxl.Workbook()
    w = wb.active
    w.merge_cells('A1:G1')
    w['A1'] = 'GREEN CARD CLINIC, Saturday May 11, sign-in and document check'
    w['A1'].alignment = Alignment(horizontal='center')
    w.append(['Slot', 'Who', 'Born', 'A#', 'Mobile', 'Medical I-693', 'Volunteer attorney'])
    at = ['Naomi Presser', 'Clay Haverford', 'Naomi Presser', 'Clay Haverford', 'Wen Ashby', 'Wen Ashby', 'Naomi Presser', 'Clay Haverford', 'Wen Ashby']
    for i, q in enumerate([K.acos, K.ferr, K.cab1, K.reza, K.zawm, K.byam, K.sans, K.kass, K.jama]):
        w.append([['9:00', '9:40', '10:20'][i // 3], d.n(q), d.b(q, 's'), d.a(q, 'As'), d.ph(q, '.'), 'yes' if i % 2 else 'bring', d.o(at[i])])
    w.append(['', 'no walk-ins', '', '', '', '', ''])
    d.xlsx(wb)

@doc('Legal/AOR summary - Noorzai, Hassan Nur.txt')
def _(d):
    f, u = K.fnur, K.ust5
    d.text(f'''AFFIDAVIT OF RELATIONSHIP, notes for the file

ANCHOR
  {d.n(f, "lfm")}
  dob            {d.b(f, "iso")}
  alien no       {d.a(f, "A-")}
  ssn            {d.ssn(f)}
  lives          {d.ad(f)}
  phone          {d.ph(f, "-")}
  status         LPR since 2021 (entered as refugee, {d.usrap(f)})

QUALIFYING RELATIVES ABROAD
  1. son         {d.n(K.jama, "lfm")}   dob {d.b(K.jama, "iso")}   already in Louisville, strike from list
  2. no others claimed

SECOND HOUSEHOLD CONTACT
  niece {d.n(u, "f")}, Columbus, {d.ph(u, "-")}, {d.mail(u)}

DNA talk given 3/6. Client understands it is voluntary.
Photos: 2 of 2.   Notary: {d.o("Gloria Pemberton")}
''')

@doc('Legal/Re UC sponsor question.eml')
def _(d):
    y, s, f = K.xol3, K.spo3, K.xol1
    d.live(f, y)
    d.eml('Wen Ashby <washby@ashbyfield-law.example>'.replace('Wen Ashby', d.o('Wen Ashby')), who(d.o('Esther Lindqvist')), 'Re: Re: question about a UC and his father', 'Thu, 18 Apr 2024 11:03:51 -0400',
          f'''Esther,

Yes, with the father here the one-parent SIJ theory is still possible. I would want
the birth record and the ORR release papers. Does the father have counsel?

Wen

On Wed, Apr 17, 2024 at 4:20 PM Esther Lindqvist wrote:
> Wen, a boy on our post-release caseload: {d.n(y)}, he turned 16 in
> care (DOB {d.b(y)}, A# {d.a(y, "-")}). He was released last year to
> an uncle, {d.n(s)}, {d.ad(s)}
> ({d.ph(s, "-")}). The father, {d.n(f)} (A# {d.a(f, "-")}),
> came in January and the boy now lives with him at
> {d.ad(f)}.
>
> On Tue, Apr 16, 2024, Kwame Boadi wrote:
>> he missed the biometrics date. father's cell is {d.ph(f, "-")}, Q'eqchi'
>> first, Spanish ok. mother {d.n(K.xol2)} came with
>> him, she has {d.dx(K.xol2)} and is on {d.med(K.xol2)}''', cc=who(d.o('Kwame Boadi')), mid='uc77')

@doc('Legal/I-730 cover letter.pdf')
def _(d):
    p = K.safi
    d.pdf([Paragraph(AG, H2), Paragraph(AGADDR, SM), Spacer(1, 14), Paragraph('May 2, 2024', N), Spacer(1, 10), Paragraph('USCIS Texas Service Center<br/>Attn: I-730', N), Spacer(1, 12),
           Table([['Petitioner:', d.n(p, 'UP')], ['Alien number:', d.a(p, 'As')], ['Date of birth:', d.b(p, 'long')], ['Social Security number:', d.ssn(p)], ['Address:', d.ad(p)]], colWidths=[130, 330], hAlign='LEFT'),
           Spacer(1, 12), Paragraph(f'Please find enclosed the Form I-730 of {d.n(p)} for his wife and infant daughter, who are in Peshawar. Mr. Safi was admitted in asylee status granted on July 11, 2022, so the petition is timely.', N), Spacer(1, 8),
           Paragraph(f'Enclosed are: a copy of his I-94 (number {d.i94(p)}), the nikah nama with translation, and his tazkira ({d.taz(p)}) with translation, six photographs, and the G-28 of the undersigned.', N), Spacer(1, 24),
           Paragraph(f'Respectfully submitted,<br/><br/>{d.o("Esther Lindqvist")}<br/>DOJ Accredited Representative', N)], leftMargin=80, rightMargin=80)

# ------------------------------------------------------------------ health
@doc('Health/Screening reports/Refugee health exam 0119.pdf')
def _(d):
    p = K.nya1
    k = K.nya2
    st = [Paragraph('Portland Avenue Family Health Center', H1), Paragraph('Domestic Refugee Health Assessment', H2),
          Table([['Patient', 'MRN', 'DOB', 'Insurance ID'], [d.n(p, 'LF'), d.mrn(p), d.b(p), d.mco(p)], [d.n(k, 'LF'), d.mrn(k), d.b(k), d.mco(k)]], colWidths=[180, 80, 90, 110], style=TableStyle(GRID)),
          Spacer(1, 10), Paragraph('<b>Mother</b>', N), Paragraph(f'Seen 01/19/2024 with Kinyarwanda interpreter. Overseas records reviewed. RHS-15 score 27. Assessment: {d.dx(p)}; {d.dx(p, 1)}. Plan: start {d.med(p)} at bedtime, refer for {d.tx(p)}. Return in four weeks.', N),
          Spacer(1, 8), Paragraph('<b>Child</b>', N), Paragraph(f'Well appearing. Venous sample 9 mcg/dL: {d.dx(k)}. Repeat in 3 months, health department to inspect the apartment at {d.ad(p)}. Vaccines brought up to date.', N), Spacer(1, 8),
          Table([['Test', 'Mother', 'Child'], ['Hemoglobin', '12.4', '11.8'], ['HIV 4th gen', 'nonreactive', 'not done'], ['HBsAg', 'negative', 'negative'], ['QuantiFERON', 'negative', 'negative'], ['O&P x2', 'negative', 'negative']], colWidths=[120, 100, 100], style=TableStyle(GRID), hAlign='LEFT'),
          Spacer(1, 12), Paragraph(f'Electronically signed: {d.o("Dr. Ellen Tran")}, MD. cc: {d.o("Priya Venkat")}, LBRS', SM)]
    d.live(p, k)
    d.pdf(st)

@doc('Health/Screening slots week of Mar 18.xlsx')
def _(d):
    wb = openpyxl.Workbook()
    w = wb.active
    w['B1'] = 'Screening slots, week of March 18'
    w['B2'] = 'clinic sends van at 7:45; fasting not needed'
    for c, h in enumerate(['When', 'Patient', 'Birthday', 'MCO member no.', 'Interpreter', 'Phone for reminder'], 2):
        w.cell(4, c, h)
    for r, (t, q, l) in enumerate([('Mon 8:30', K.raf1, 'Rohingya (phone)'), ('Mon 8:30', K.raf2, 'Rohingya (phone)'), ('Mon 10:00', K.lian, 'Hakha Chin'), ('Tue 8:30', K.ahm1, 'Dari'), ('Tue 8:30', K.ahm2, 'Dari'), ('Wed 9:00', K.zawa, 'Swahili'),
                                   ('Wed 10:30', K.guld, 'Somali'), ('Thu 8:30', K.darw, 'Arabic'), ('Thu 9:30', K.hajj, 'Arabic')], 5):
        for c, v in enumerate([t, d.n(q, 'lfm'), d.b(q), d.mco(q), l, d.ph(q, '-')], 2):
            w.cell(r, c, v)
    w['B15'] = '9 booked, 3 open'
    d.xlsx(wb)

@doc('Health/Letters/TB clinic follow-up.docx')
def _(d):
    p = K.mwa1
    x = docx.Document()
    para(x, 'Metro Department of Public Health\nTuberculosis Control Program', True, 13)
    t = x.add_table(rows=1, cols=2)
    t.rows[0].cells[0].text = d.n(p, 'M') + '\n' + d.ad(p, '3')
    t.rows[0].cells[1].text = f'Date: February 6, 2024\nPatient no.: {d.mrn(p)}\nBorn: {d.b(p, "long")}'
    x.add_paragraph()
    para(x, f'Dear {d.n(p, "m")},')
    para(x, f'Your blood test and chest x-ray show {d.dx(p)}. You are not sick and you cannot give it to anybody. The medicine is {d.med(p)}, once a day for four months, beginning February 12. '
            'Your skin and urine may turn orange. Please do not drink alcohol.')
    para(x, f'For your back ({d.dx(p, 1)}) we have sent the paper to your doctor, who will arrange {d.tx(p)}.')
    para(x, 'Nurse visits: Mondays 1 to 4 p.m. You may walk in.')
    para(x, d.o('Kathy Lum') + ', RN')
    para(x, f'copy: {d.o("Priya Venkat")}, Lantern Bridge', size=8)
    d.docx(x)

@doc('Health/Immunization record Stanekzai.html')
def _(d):
    k, f = K.stan3, K.stan1
    sh = [(d.tx(k, 0), '11/02/2021', '12/05/2023', ''), (d.tx(k, 1), '12/05/2023', '', ''), (d.tx(k, 2), '01/15/2021', '03/20/2021', '12/05/2023'), (d.tx(k, 3), '12/05/2023', '', '')]
    d.text(f'''<html><head><meta charset="utf-8"><title>Immunization record</title></head><body><h1>Commonwealth Immunization Registry</h1>
<dl><dt>Child</dt><dd>{d.n(k)}</dd><dt>Birth date</dt><dd>{d.b(k, "long")}</dd><dt>Registry no.</dt><dd>{d.mrn(k)}</dd>
<dt>Responsible party</dt><dd>{d.n(f)}, father, {d.ph(f)}</dd></dl>
<table border="1"><caption>Doses given</caption><tr><th>Vaccine</th><th>1</th><th>2</th><th>3</th></tr>
''' + ''.join('<tr>' + ''.join(f'<td>{c}</td>' for c in r) + '</tr>\n' for r in sh) + f'</table><p>Next due: 06/2024. Provider {d.o("Joanne Sprague")}, APRN</p></body></html>\n')

@doc('Health/Medical case management notes.txt')
def _(d):
    z, y, h, g, b, m, s = K.zarm, K.noor5, K.fnur, K.mwa2, K.byam, K.meln, K.sans
    d.text(f'''MEDICAL CASE MANAGEMENT   keep in Health folder only              {d.o("Priya Venkat", "P. Venkat")}

4/1  {d.n(z)} (A {d.a(z, "-")}), {d.dx(z)} and {d.dx(z, 1)}. Refill {d.med(z)}.
     Ortho will try a {d.tx(z)}. Grandson-in-law drives. Her Medicaid is {d.mcd(z)}.

4/1  {d.n(y)}, age 4. Hgb 9.6. {d.dx(y)}. Mother gives {d.med(y)} with tea, told
     her no tea. {d.dx(y, 1)} x6, dentist wants {d.tx(y)}, Medicaid {d.mcd(y)}.

4/2  {d.n(h, "f")}: {d.dx(h)}, on {d.tx(h)} Tu/Th/Sat 6 am at
     Fresenia South. Ride broker late twice, complaint made. Niece is POA.

4/2  {d.n(g, "f")}. Stool: {d.dx(g)}. One dose {d.med(g)} taken in my office.
     (dob for pharmacy {d.b(g, "s")})

4/3  {d.n(b)} - {d.dx(b)}. {d.tx(b)} on 4/23, right eye first.
     Clinic chart {d.mrn(b)}. Someone must stay overnight. Ask church.

4/4  {d.n(m)}, {d.ph(m, ".")}. Hx {d.tx(m)} 2019, {d.dx(m, 1)}, takes {d.med(m, 1)}.
     Also {d.dx(m)} on {d.med(m)}, copay problem fixed. Son {d.n(K.ust3)}
     answers for her, {d.ph(K.ust3, ".")}.

4/5  {d.n(s)}: {d.dx(s)}, nephrology {d.o("Dr. Marcus Bellweather")}? no, he is GI.
     Call back. MRN {d.mrn(s)}.
''')

@doc('Health/Mail/ride for tomorrow.eml')
def _(d):
    p, v = K.hajj, K.vol3
    d.eml(who(d.o('Priya Venkat')), f'{d.n(v)} <{d.mail(v)}>', 'ride for tomorrow', 'Mon, 22 Apr 2024 13:27:30 -0400',
          f'''Hi Keisha,

thank you for saying yes. The lady is {d.n(p)}, she lives at
{d.ad(p)}. Please be there at 9:15, the visit
is at 10 with rheumatology on Abraham Flexner ({d.dx(p)}, first visit after
they began {d.med(p)}). She walks slowly. She will ask you in for coffee.

If nobody opens call {d.ph(p, "-")} and say "Lantern".
I have your cell as {d.ph(v, "-")}, is that still right?

Priya''', mid='ride22', qp=True)

@doc('Health/RHS-15 referral Kassab.docx')
def _(d):
    p = K.kass
    x = docx.Document()
    x.add_heading('Referral for behavioral health services', 1)
    t = table(x, [['REFERRED BY', 'REFERRED TO'], [f'{d.o("Priya Venkat")}\n{AG}\n502-555-0140', f'{d.o("Dr. Noreen Castellano")}\nSurvivors of Torture Recovery Clinic\n502-555-0106']])
    x.add_paragraph()
    for l, v in [('Client', d.n(p)), ('Date of birth', d.b(p, 'dmy')), ('Telephone', d.ph(p)), ('Medicaid', d.mcd(p)), ('Gender', 'male'), ('Interpreter', 'Arabic, male preferred')]:
        q = x.add_paragraph(f'{l}\t{v}')
        q.paragraph_format.tab_stops.add_tab_stop(Inches(1.6))
        q.paragraph_format.space_after = Pt(0)
    x.add_heading('Reason', 3)
    para(x, f'RHS-15 positive (22, thermometer 7). The screening doctor wrote {d.dx(p)} and gave {d.med(p)}. He sleeps three hours and jumps at the freight trains. He was detained in 2013. No thoughts of harming himself.')
    x.add_heading('Consent', 3)
    para(x, f'Given in Arabic on 3/27/2024. He asks that letters not be sent to {d.ad(p)} because a housemate opens mail.')
    d.docx(x)

@doc('Health/Significant medical condition notice.pdf')
def _(d):
    c = d.canvas()
    a = K.mwa5
    b = K.meln
    y = 745
    for q, dx, md, nt in [(a, d.dx(a), d.med(a), 'Pediatric hematology within 7 days of arrival. No air travel at altitude without fluids.'),
                          (b, d.dx(b), d.med(b), 'Cardiology within 30 days. No gap in the medicine. Ground floor unit asked.')]:
        c.setFillGray(0.85)
        c.rect(50, y - 8, 512, 22, stroke=0, fill=1)
        c.setFillGray(0)
        c.setFont('Helvetica-Bold', 12)
        c.drawString(56, y - 1, 'SIGNIFICANT MEDICAL CONDITION NOTICE')
        c.setFont('Helvetica', 9.5)
        for i, (l, v) in enumerate([('Name', d.n(q, 'lf')), ('A-number', d.a(q, '')), ('Birth', d.b(q, 'DMY')), ('Condition', dx), ('Medicine carried', md), ('Instructions', nt)]):
            c.drawString(60, y - 34 - 17 * i, l + ':')
            c.drawString(160, y - 34 - 17 * i, v)
        y -= 175
    c.drawString(60, y, f'Received for the agency: {d.o("Priya Venkat")}. One page for two cases, file copies apart.')
    c.save()

@doc('Health/Medicaid roster kynect.csv')
def _(d):
    rows = [['Case Name', 'Member', 'Member DOB', 'Medicaid ID', 'Plan', 'Plan ID', 'Eff', 'Recert']]
    for h, q, pl in [(K.stan1, K.stan1, 'Passage Health'), (K.stan1, K.stan2, 'Passage Health'), (K.stan1, K.stan3, 'Passage Health'), (K.jea1, K.jea1, 'Humbolt Horizons'), (K.jea1, K.jea2, 'Humbolt Horizons'), (K.jea1, K.jea3, 'Humbolt Horizons'),
                     (K.alex, K.alex, 'WellKentucky'), (K.char, K.char, 'WellKentucky'), (K.kabo, K.kabo, 'Passage Health'), (K.vald, K.vald, 'WellKentucky')]:
        rows.append([d.n(h, 'LF'), d.n(q, 'LF'), d.b(q), d.mcd(q), pl, d.mco(q), '12/01/2023', '11/30/2024'])
    d.csv(rows, delim='\t')

# ------------------------------------------------------------------ school, youth
@doc('Youth and School/Enrollment packet Bondarets.docx')
def _(d):
    k, m = K.bon2, K.bon1
    x = docx.Document()
    x.add_heading('Student Registration', 0)
    t = x.add_table(rows=0, cols=3)
    t.style = 'Table Grid'
    def row(*c):
        cells = t.add_row().cells
        for i, v in enumerate(c):
            cells[i].text = v
    l, f, _m = d.np(k)
    row('Last name\n' + l, 'First name\n' + f, 'Middle\n-')
    row('Birth date\n' + d.b(k), 'Country of birth\nUkraine', 'Grade\nK')
    row('Home address\n' + d.ad(k, '2'), 'Language at home\nUkrainian', 'Bus?\nYes')
    ml, mf, _m = d.np(m)
    row('Mother / guardian\n' + f'{mf} {ml}', 'Cell\n' + d.ph(m, '-'), 'E-mail\n' + d.mail(m))
    row('Allergies\nnone known', 'Physical\n8/1', 'Shots\ncertificate attached')
    d.live(k, m)
    para(x, '')
    para(x, 'In an emergency, if the mother cannot be found: ' + f'{d.n(K.shev)}, friend from church, {d.ph(K.shev, "-")}')
    para(x, f'Helped by {d.o("Kwame Boadi")}. Received at school: {d.o("Denise Kirkland")}')
    d.docx(x)

@doc('Youth and School/School tracking 23-24.xlsx')
def _(d):
    wb = openpyxl.Workbook()
    w = wb.active
    w.title = 'enrolled'
    w['A1'] = 'SCHOOL ENROLLMENT TRACKING 2023-24'
    w['A3'], w['B3'], w['C3'], w['D3'], w['E3'], w['F3'], w['G3'] = 'student', 'bday', 'grade', 'school', 'parent', 'parent cell', 'street'
    r = 4
    for k, g, s, pa in [(K.noor3, 8, 'Newcomer', K.noor1), (K.noor4, 4, 'Wellspring El.', K.noor1), (K.hak4, 9, 'Newcomer', K.hak2), (K.mwa4, 9, 'Newcomer', K.mwa2), (K.mwa5, 5, 'Hazelmere El.', K.mwa2), (K.hto3, 10, 'Newcomer', K.hto1),
                        (K.kov3, 6, 'Farnham Middle', K.kov2), (K.cab2, 3, 'Wellspring El.', K.cab1), (K.alh4, 8, 'Newcomer', K.alh2), (K.war4, 6, 'Newcomer', K.war2), (K.xol3, 9, 'Newcomer', K.xol1), (K.nya2, 2, 'Hazelmere El.', K.nya1)]:
        for c, v in enumerate([d.n(k, 'lf'), d.b(k, 's2'), g, s, d.n(pa), d.ph(pa, '-'), d.ad(k, 's')], 1):
            w.cell(r, c, v)
        if k.hh == pa.hh:
            d.live(k, pa, f='s')
        r += 1
    w.cell(r, 1, 'count')
    w.cell(r, 2, f'=COUNTA(A4:A{r - 1})')
    d.xlsx(wb)

@doc('Youth and School/Letter about missing shots.pdf')
def _(d):
    k, p = K.aun3, K.aun2
    d.live(k, p)
    d.pdf([Paragraph('Hazelmere Elementary School, Office of the Nurse', H2), Spacer(1, 8), Paragraph('March 29, 2024', N), Spacer(1, 8),
           Paragraph('To the parent of<br/>' + d.n(k) + '<br/>' + d.ad(k, '2').replace('\n', '<br/>'), N), Spacer(1, 12),
           Paragraph(f'Dear {d.n(p)}, your daughter (date of birth {d.b(k, "long")}) may stay in class until April 30 while we wait for the paper that shows her last shots. We called {d.ph(p, "-")} twice.', N),
           Spacer(1, 8), Paragraph('You can have it done free of charge at the Saturday clinic. Please bring this letter.', N), Spacer(1, 20), Paragraph(f'{d.o("Bonnie Radcliffe")}, RN', N)], topMargin=80)

@doc('Youth and School/Afterschool roster.rtf')
def _(d):
    rows = [['Child', 'Born', 'Picked up by', 'Phone']]
    for k, pa in [(K.nya2, K.nya1), (K.aun3, K.aun1), (K.cab2, K.cab1), (K.jea3, K.jea2), (K.bon2, K.bon1), (K.alh5, K.alh2)]:
        rows.append([d.n(k), d.b(k, 's'), d.n(pa), d.ph(pa, '.')])
    d.rtf(['*After-school club, Tuesdays and Thursdays 3:30 to 5:30', f'Leader {d.o("Kwame Boadi")}, helpers see volunteer list', ''] + rows
          + ['', f'Medicines: {d.n(K.jea3, "1")} has {d.dx(K.jea3)}, {d.med(K.jea3)} in the red box.', 'Nobody leaves with a person who is not on this list.'])

@doc('Youth and School/URM monthly report.docx')
def _(d):
    y, s = K.lop2, K.lop1
    x = docx.Document()
    para(x, 'POST-RELEASE SERVICES    monthly contact report', True)
    para(x, f'Youth: {d.n(y, "UP")}    Month: March 2024    Worker: {d.o("Kwame Boadi")}')
    para(x, f'A no. {d.a(y, "-")}; born {d.b(y, "dmy")} in San Marcos; turned 18 last month, so this is the last report.')
    para(x, f'{d.n(y, "1")} stays with her father {d.n(s)}, a roofer, at {d.ad(s)}. I saw her there on the 14th. There is a lock on her door and food in the kitchen. She can be called at {d.ph(y)}; the father has {d.ph(s)}.')
    d.live(s, y)
    para(x, 'School: attends four days of five. Court: next master hearing is in September, before the Memphis judge. Attorney is ' + d.o('Naomi Presser') + '.')
    para(x, f'Documents: Guatemalan passport {d.pp(y)} is with the father.')
    d.docx(x)

# ------------------------------------------------------------------ employment
@doc('Employment/Placements FY24.xlsx')
def _(d):
    wb = openpyxl.Workbook()
    w = wb.active
    w.title = 'Placements'
    w['A1'] = 'Job placements FY24, Match Grant and RSS'
    w.append([])
    w.append(['Start', 'Client', 'SSN', 'Employer', 'Position', 'Hourly', 'Hrs', 'Tel.', '30 day', '90 day'])
    for row in [('11/13/23', K.noor1, 'Ridgeback Logistics', 'forklift trainee', 18.0, 40), ('12/11/23', K.aun1, 'Halcyon Poultry', 'deboning', 17.25, 40), ('12/18/23', K.hak1, 'Kentuckiana Pallet', 'repair', 16.75, 40), ('1/8/24', K.mwa3, 'Brown Derby Hotel', 'laundry', 15.5, 32),
                ('1/22/24', K.hto1, 'Halcyon Poultry', 'sanitation', 17.25, 40), ('2/5/24', K.war1, 'Stonecrest Linen', 'soil sort', 15.75, 40), ('2/12/24', K.alh3, 'Marigold Bakery', 'packer', 16.0, 36), ('2/26/24', K.bisi, 'Ridgeback Logistics', 'package handler', 18.0, 25),
                ('3/4/24', K.darw, 'Marigold Bakery', 'line', 16.0, 40), ('3/11/24', K.pier, 'Stonecrest Linen', 'folder', 15.75, 40)]:
        t, q, e, po, wage, h = row
        w.append([t, d.n(q), d.ssn(q), e, po, wage, h, d.ph(q, '-'), 'Y' if t[:2] in ('11', '12', '1/') else '', ''])
    w.append(['', 'average wage', '', '', '', '=AVERAGE(F4:F13)'])
    d.xlsx(wb)

@doc('Employment/Resumes/Kovalchuk O resume.docx')
def _(d):
    p = K.kov1
    x = docx.Document()
    para(x, d.n(p, 'UP'), True, 18, 1)
    para(x, f'{d.ad(p)}  |  {d.ph(p)}  |  {d.mail(p)}', align=1)
    for h, ls in [('PROFILE', ['Electrician with 17 years in industrial plants. Careful, on time, learns fast. English intermediate.']),
                  ('EXPERIENCE', ['2009 to 2022   Shift electrician, Zaporizhia ferroalloy works', '2004 to 2009   Electrician, elevator maintenance, Dnipro', '2023 to now    General helper, Wickersham Builders, Louisville']),
                  ('EDUCATION', ['Diploma, electrical equipment, Zaporizhia Technical College, 2003']), ('CERTIFICATES', ['OSHA 10 (2023)', f'Kentucky driver license {d.dl(p)}'])]:
        para(x, h, True)
        for l in ls:
            x.add_paragraph(l, style='List Bullet')
    para(x, f'Reference: {d.o("Hannah Doyle")}, Job Developer, {AG}, 502-555-0140')
    d.docx(x)

@doc('Employment/Mail/I-9 mismatch.eml')
def _(d):
    p, q = K.per1, K.gonz
    body = f'''Luis, two of your people came back from E-Verify today with a tentative
nonconfirmation and I would like to fix it before Friday.

  1) {d.n(q)}, DOB {d.b(q)}, SSN {d.ssn(q)},
     document A {d.a(q, "-")}
  2) {d.n(p)}, DOB {d.b(p)}, SSN {d.ssn(p)},
     EAD card {d.rcpt(p)}

I think we dropped the second surname on both.

{d.o("Monica Tarr")}
Recruiter, Ridgeback Logistics
502-555-0183'''
    q2 = '\n'.join('> ' + l for l in body.split('\n'))
    d.eml(who(d.o('Luis Arriaga')), 'Monica Tarr <m.tarr@ridgebacklogistics.example>', 'Re: TNC two employees', 'Tue, 16 Apr 2024 15:58:02 -0400',
          f'''Monica, yes, the second surname. Both went to Social Security this morning with
{d.o("Nanci Espinoza", "Nanci")} and have the stamped letter. For {d.n(q, "1")} please use the cell {d.ph(q, "-")},
the one on his application is the landlord.

Luis

On Tue, Apr 16, 2024 at 1:12 PM Monica Tarr wrote:
''' + q2, mid='tnc16')

@doc('Employment/Match Grant enrollment Ahmadzai.pdf')
def _(d):
    a, b = K.ahm1, K.ahm2
    box = TableStyle([('BOX', (0, 0), (-1, -1), 0.8, colors.black), ('LINEBELOW', (0, 0), (-1, -1), 0.3, colors.grey), ('FONTSIZE', (0, 0), (-1, -1), 9), ('FONTNAME', (0, 0), (0, -1), 'Helvetica-Bold')])
    d.pdf([Paragraph('Voluntary Agencies Matching Grant Program', H2), Paragraph('Client Enrollment and Agreement', H2), Spacer(1, 6),
           Table([['', 'Husband', 'Wife'], ['Name', d.n(a), d.n(b)], ['Social Security', d.ssn(a), d.ssn(b)], ['Alien no.', d.a(a, 'A-'), d.a(b, 'A-')], ['Born', d.b(a), d.b(b)], ['Enrolled', '02/07/2024', '02/07/2024'], ['Day 240', '10/04/2024', '10/04/2024']], colWidths=[100, 190, 190], style=box), Spacer(1, 10),
           Paragraph('We understand that we get help with rent and a small weekly allowance for up to eight months, and that we may not take cash welfare during that time. We will take the first job that is offered. If we refuse a job without reason the payments stop.', N), Spacer(1, 8),
           Paragraph(f'Our address is {d.ad(a)}, phone {d.ph(a, "-")}.', N), Spacer(1, 20),
           Paragraph(f'Signatures on paper copy. Employment specialist: {d.o("Luis Arriaga")}', SM)])
    d.live(a, b)
    d._x(b, 'phone', d.ph(a, '-'))            # 'our' telephone

@doc('Employment/Direct deposit forms scan text.pdf')
def _(d):
    c = d.canvas()
    for q, bank, e in [(K.darw, 'Falls City Credit Union', 'Marigold Bakery'), (K.bisi, 'Ohio Valley National', 'Ridgeback Logistics')]:
        c.setFont('Times-Bold', 14)
        c.drawString(70, 730, 'DIRECT DEPOSIT AUTHORIZATION')
        c.setFont('Times-Roman', 11)
        y = 695
        for l, v in [('Employer', e), ('Employee', d.n(q)), ('Social Security No.', d.ssn(q)), ('Bank', bank), ('Routing', routing(bank)), ('Account', d.bank(q)), ('Type', '[x] checking   [ ] savings'), ('Amount', 'all of it'), ('Address', d.ad(q))]:
            c.drawString(70, y, l)
            c.drawString(230, y, v)
            c.line(228, y - 3, 540, y - 3)
            y -= 30
        c.drawString(70, y - 20, f'Filled in with the help of {d.o("Hannah Doyle")}. Void check stapled behind.')
        c.showPage()
    c.save()

@doc('Employment/Job application notes.rtf')
def _(d):
    a, b, e = K.tkac, K.hryt, K.mwa3
    d.rtf(['*Online applications, answers for the forms', 'Do not leave this on the lab computers! (HD)', '',
           f'*{d.n(a)}', f'dob {d.b(a)}, ssn {d.ssn(a)}, mail {d.mail(a)}, cell {d.ph(a, "-")}. License: {d.dl(a)}, class D, wants CDL. Ridgeback warehouse, shift 1.',
           f'*{d.n(b)}', f'dob {d.b(b)}, ssn {d.ssn(b)}, mail {d.mail(b)}. Same address as his uncle {d.n(a, "1")}: {d.ad(a)}. Student, weekends only.',
           f'*{d.n(e)}', f'dob {d.b(e)}, ssn {d.ssn(e)}. {d.ad(e)}. No e-mail yet, made one: {d.mail(e)}.', '', f'Asked by {d.o("Hannah Doyle")}, 4/17'])
    d.live(a, b)

# ------------------------------------------------------------------ housing
@doc('Housing/Leases/Lease summary Hakimi.docx')
def _(d):
    p, w, l = K.hak1, K.hak2, K.lan1
    x = docx.Document()
    para(x, 'LEASE SUMMARY (one page for the file)', True, 13)
    table(x, [['Tenants', f'{d.n(p)}, {d.n(w)}'], ['Premises', d.ad(p)], ['Owner', f'{d.n(l)}, private owner, no company'], ['Owner lives at', d.ad(l)], ['Owner phone', d.ph(l)], ['Term', '11/16/2023 to 11/30/2024'],
              ['Rent', '$1,195, due 1st, late after 5th, $50'], ['Deposit', '$1,195 paid by LBRS check 20417'], ['Utilities', 'tenant: electric, gas; owner: water, trash'], ['Phone (husband)', d.ph(p)]], bold=False, widths=[1.5, 4.8])
    d.live(p, w)
    para(x, '')
    para(x, f'Explained in Dari by {d.o("Farid Latif")}. Owner takes rent by ACH to {d.bank(l)}, Ohio Valley National, routing {routing("lan1")}.')
    para(x, d.o('Mickey Strand') + ', Housing')
    d.docx(x)

@doc('Housing/Rent assistance ledger.xlsx')
def _(d):
    wb = openpyxl.Workbook()
    w = wb.active
    w.title = 'Mar-Apr'
    w['A1'] = 'RENT ASSISTANCE LEDGER'
    w['A2'] = 'Fund: PC-RENT 2024'
    w.append([])
    w.append(['Check', 'Date', 'Tenant', 'Unit', 'Pay to', 'Owner acct (ACH only)', 'Amount'])
    own = {'Kestrel Property Mgmt': '', 'Southgate Apartments LLC': ''}
    for r in [('20511', '3/1', K.stan1, 'Kestrel Property Mgmt', 1150), ('20512', '3/1', K.kabo, 'Southgate Apartments LLC', 925), ('ACH', '3/4', K.mus1, K.lan2, 1150), ('20520', '3/11', K.alex, 'Kestrel Property Mgmt', 875), ('ACH', '3/15', K.lian, K.lan2, 600),
              ('20533', '4/1', K.stan1, 'Kestrel Property Mgmt', 1150), ('20534', '4/1', K.cab1, 'Southgate Apartments LLC', 980), ('20540', '4/4', K.char, 'Southgate Apartments LLC', 725), ('ACH', '4/4', K.hak1, K.lan1, 1195)]:
        n, t, q, o, a = r
        w.append([n, t, d.n(q), d.ad(q), d.n(o) if isinstance(o, P) else o, d.bank(o) if isinstance(o, P) else '', a])
    w.append(['', '', '', '', '', 'Total', '=SUM(G5:G13)'])
    d.xlsx(wb)

@doc('Housing/Check request Stanekzai.pdf')
def _(d):
    p, s = K.stan1, K.stan2
    c = d.canvas()
    c.setFont('Helvetica-Bold', 14)
    c.drawString(60, 740, 'CHECK REQUEST')
    c.setFont('Helvetica', 10)
    c.drawRightString(550, 740, 'No. 24-0388')
    c.rect(55, 520, 500, 205)
    L = [('Pay to', 'Kestrel Property Management, 505 Commerce Row, Louisville'), ('Amount', '$1,150.00   one thousand one hundred fifty'), ('For', f'April rent, {d.n(p)} and {d.n(s)}'), ('', d.ad(p)), ('Client A#', d.a(p, '-') + '  /  ' + d.a(s, '-')),
         ('Grant', 'PC-RENT, month 4 of 4'), ('Requested', d.o('Samira Qaderi') + ', 3/25/2024'), ('Approved', d.o('Marguerite Haldane')), ('Paid', d.o('Ruth Delacroix', 'R. Delacroix') + ', check 20533')]
    for i, (a, b) in enumerate(L):
        c.drawString(65, 705 - 21 * i, a)
        c.drawString(150, 705 - 21 * i, b)
    c.drawString(60, 495, 'Attach: lease page, ledger. No attachment, no check.')
    c.save()
    d.live(p, s)

@doc('Housing/Mail/RE unit on the second floor.eml')
def _(d):
    p, l = K.alh1, K.lan2
    d.eml(f'{d.n(l)} <{d.mail(l)}>', who(d.o('Mickey Strand')), 'RE: unit on the second floor', 'Fri, 01 Dec 2023 19:20:15 -0500',
          f'''Mickey,

I can give you 1B instead of 2C, no stairs. Same rent. Bring me the deposit or mail
it to my house, {d.ad(l)}. If it is easier you can
put it in my account, it's {d.bank(l)} at Falls City Credit Union.
Text me {d.ph(l, "-")} when you have the key.

Teresa

-----Original Message-----
From: Mickey Strand
Sent: Thursday, November 30, 2023 9:02 AM
To: Teresa Ogletree
Subject: unit on the second floor

Hi Teresa, the family coming Dec 7 is {d.n(p)}, wife and three kids. He has a
{d.dx(p)} so the second floor is not going to work for him.
Do you have anything at ground level? Same person on the lease, birth date for your
background form is {d.b(p)}. No SSN yet.''', mid='2f1')

@doc('Housing/LG&E and water transfers.csv')
def _(d):
    rows = [['Service address', 'Name on account', 'Utility acct', 'SSN given', 'Birth date', 'Contact no', 'Turn on']]
    for i, (q, dt) in enumerate([(K.ahm1, '2/2/24'), (K.mus1, '2/7/24'), (K.darw, '2/14/24'), (K.xol1, '1/29/24'), (K.sans, '3/8/24'), (K.shev, '3/22/24')]):
        rows.append([d.ad(q), d.n(q), f'3000-{1184 + 97 * i}-{5512 + 13 * i}', d.ssn(q, '') if i in (0, 1, 2, 5) else 'passport used', d.b(q, 's'), d.ph(q, '.'), dt])
    d.csv(rows)

@doc('Housing/Move-in welcome letter.html')
def _(d):
    p, q = K.cab1, K.cab2
    d.text(f'''<html><head><meta charset="utf-8"></head><body style="font-family:Georgia">
<p>Southgate Apartments LLC<br>77 Southgate Plaza</p>
<p><b>{d.n(p)}</b><br>{"<br>".join(d.ad(p, "3").split(chr(10)))}</p>
<p>Welcome! / &iexcl;Bienvenida!</p>
<p>Your lease begins April 1. Occupants on file: yourself ({d.b(p)}) and one minor, {d.n(q)} ({d.b(q)}).
We have {d.ph(p)} as your number. Rent for April is paid by Lantern Bridge. May rent, $980, is yours.</p>
<ul><li>Trash goes out Tuesday</li><li>No grills on balconies</li><li>Emergency maintenance 502-555-0129</li></ul>
<p>{d.o("Corinne Maddox")}, Resident Manager</p></body></html>
''')
    d.live(p, q)

# ------------------------------------------------------------------ ESL
@doc('ESL/Student cards.txt')
def _(d):
    out = ['ENGLISH CLASS  student cards, typed by ' + d.o('Beth Oyler') + '\n']
    for q, lv, ex in [(K.mus2, 'Lit A', 'glasses'), (K.lalr, 'Beg 2', 'works nights'), (K.tiul, 'Lit B', "speaks Q'eqchi', little Spanish"), (K.vald, 'Beg 1', ''), (K.alex, 'Beg 1', 'baby in playroom'), (K.zawm, 'Beg 2', ''), (K.choc, 'Lit A', 'never went to school')]:
        out.append(f'[{lv}]\nName      {d.n(q)}\nBorn      {d.b(q, "long")}\nPhone     {d.ph(q)}\nLives     {d.ad(q)}\n' + (f'Note      {ex}\n' if ex else '') + '-' * 30)
    d.text('\n'.join(out) + '\n')

@doc('ESL/Attendance Beginning 1 April.csv')
def _(d):
    rows = [['Beginning 1', 'teacher ' + d.o('Graham Tuttle'), '', '', '', '', ''], ['student', 'whatsapp', '4/8', '4/9', '4/10', '4/11', 'hours']]
    for i, q in enumerate([K.vald, K.alex, K.gonz, K.desr, K.ahm2, K.char, K.guld, K.zawa]):
        m = ['x' if (i + j) % 4 else '' for j in range(4)]
        rows.append([d.n(q), d.ph(q, '+')] + m + [2.5 * m.count('x')])
    d.csv(rows)

@doc('ESL/CASAS test roster.pdf')
def _(d):
    rows = [['Student', 'Birthdate', 'Form', 'Raw', 'Scale', 'NRS']]
    for i, q in enumerate([K.noor1, K.noor2, K.stan2, K.hak2, K.aun2, K.hto2, K.alh2, K.war2, K.xol2, K.mwa2, K.reza, K.jea2]):
        rows.append([d.n(q, 'lfm'), d.b(q), '82R' if i % 3 else '81R', str(11 + i), str(176 + 3 * i), str(1 + i // 4)])
    d.pdf([Paragraph('CASAS Reading, pre-test, spring 2024', H2), Table(rows, colWidths=[220, 80, 50, 40, 50, 40], style=TableStyle(GRID), repeatRows=1), Spacer(1, 8), Paragraph(f'Proctor {d.o("Roslyn Achebe")}. 12 tested, 2 not able to hold the pencil, retest in June.', SM)],
          pagesize=landscape(letter))

# ------------------------------------------------------------------ volunteers
@doc('Volunteers/Applications/Thornbury application.docx')
def _(d):
    p = K.vol6
    x = docx.Document()
    x.add_heading('Volunteer Application', 1)
    lab(x, 'Full legal name (for background check):', d.n(p, 'f'))
    lab(x, 'Date of birth:', d.b(p))
    lab(x, 'SSN:', d.ssn(p))
    lab(x, 'Driver\'s license no. and state:', d.dl(p) + ', ' + p.st)
    lab(x, 'Home address:', d.ad(p))
    lab(x, 'Phone / e-mail:', d.ph(p, '.') + ' / ' + d.mail(p))
    lab(x, 'What would you like to do?', '[x] family mentor   [ ] English tutor   [x] driver   [ ] donations   [ ] office')
    lab(x, 'Why?', 'My grandmother came through Ellis Island with nothing and my church has been asking how to help.')
    lab(x, 'Two references:', f'{d.o("Rev. Paul Ostermann")}, St. Brendan parish office, 502-555-0137; {d.o("Judith Kell")}, supervisor at the county library')
    para(x, '\nOffice use: interview 3/2 with ' + d.o('Jocelyn Pratt') + '. Check clear 3/12.')
    d.docx(x)

@doc('Volunteers/Driver list.xlsx')
def _(d):
    wb = openpyxl.Workbook()
    w = wb.active
    w['A1'] = 'Volunteer drivers, insurance and license on file'
    for c, h in enumerate(['Name', 'License', 'St', 'Expires', 'Cell', 'Home', 'Seats'], 1):
        w.cell(2, c, h).font = Font(italic=True)
    for r, (q, e, n) in enumerate([(K.vol1, 2026, 4), (K.vol2, 2025, 6), (K.vol3, 2027, 4), (K.vol6, 2028, 4), (K.vol7, 2024, 7), (K.vol10, 2026, 4)], 3):
        for c, v in enumerate([d.n(q), d.dl(q), q.st, e, d.ph(q, '-'), d.ad(q), n], 1):
            w.cell(r, c, v)
    w['A10'] = 'Vans need staff drivers.'
    w2 = wb.create_sheet('tutors')
    w2.append(['tutor', 'mail', 'day'])
    for q, t in [(K.vol4, 'Mon'), (K.vol5, 'Wed'), (K.vol8, 'Tue am'), (K.vol9, 'any')]:
        w2.append([d.n(q), d.mail(q), t])
    d.xlsx(wb)

@doc('Volunteers/Mail/background results batch 7.eml')
def _(d):
    a, b, c = K.vol4, K.vol8, K.vol9
    d.eml('Results Desk <results@clearfile-screening.example>', who(d.o('Jocelyn Pratt')), 'Batch 7 completed (3 of 3)', 'Thu, 14 Mar 2024 06:00:03 -0500',
          f'''Order        Subject                   DOB          SSN           Result
----------------------------------------------------------------------
77120-1      {d.n(a):<25} {d.b(a)}   {d.ssn(a)}   CLEAR
77120-2      {d.n(b):<25} {d.b(b)}   {d.ssn(b)}   CLEAR
77120-3      {d.n(c):<25} {d.b(c)}   {d.ssn(c)}   REVIEW
             county: speeding 2022, no other record

This mailbox is not read.''', mid='b7')

# ------------------------------------------------------------------ development
@doc('Development/Gifts 2023 Q4.xlsx')
def _(d):
    wb = openpyxl.Workbook()
    w = wb.active
    w.title = 'gifts'
    w['A1'] = 'Gifts received Oct to Dec 2023 (for the auditor)'
    w.append([])
    w.append(['Date', 'Donor', 'Mailing address', 'Phone', 'Amount', 'Fund', 'Ack'])
    for t, q, a, f in [('10/03', K.don1, 500, 'General'), ('10/20', K.don4, 1000, 'Cars'), ('11/02', K.don5, 75, 'General'), ('11/28', K.don7, 50, 'Giving Tuesday'), ('11/28', K.don10, 120, 'Giving Tuesday'), ('12/11', K.don8, 2500, 'Youth'), ('12/29', K.don11, 300, 'General')]:
        w.append([t, d.couple(K.don1, K.don2) if q is K.don1 else d.n(q, 'f'), d.ad(q), d.ph(q) if q not in (K.don7, K.don10) else '', a, f, 'sent'])
    d.live(K.don1, K.don2)
    d._x(K.don2, 'phone', d.ph(K.don1))
    w.append(['', 'TOTAL', '', '', '=SUM(E4:E10)'])
    d.xlsx(wb)

@doc('Development/Thank you Pfannenstiel.docx')
def _(d):
    p = K.don4
    x = docx.Document()
    para(x, AG, True)
    para(x, 'October 24, 2023')
    para(x, d.n(p, 'f') + '\n' + d.ad(p, '2'))
    para(x, f'Dear {d.n(p, "m")},')
    para(x, 'Your gift of $1,000 paid for two car seats, a month of bus passes for nine adults, and the tow of a Corolla that now takes three night-shift workers to Bardstown Road and home. No goods or services were given in return.')
    para(x, 'Come and drink tea with us on a Thursday.')
    para(x, d.o('Simon Achterberg') + '\nDirector of Development')
    d.docx(x)

@doc('Development/Card gift slips gala.pdf')
def _(d):
    st = [Paragraph('Gala 2024: pledge slips to be charged', H1), Paragraph('Charge on Monday, then shred. SA', SM), Spacer(1, 8)]
    for q, a, e, v in [(K.don3, 250, '08/27', '314'), (K.don6, 1000, '11/25', '902'), (K.don9, 400, '02/26', '7781'), (K.don12, 150, '05/28', '446')]:
        st += [Table([[d.n(q), f'${a}.00'], ['Card ' + d.card(q, ' ' if q is not K.don6 else '-'), f'exp {e}  code {v}'], ['Bill to ' + d.ad(q), ''], ['Receipt by e-mail ' + d.mail(q), 'Table ' + str(a // 50)]], colWidths=[350, 130], style=TableStyle([('BOX', (0, 0), (-1, -1), 1, colors.black), ('FONTSIZE', (0, 0), (-1, -1), 9)])), Spacer(1, 9)]
    st.append(Paragraph(f'Entered by {d.o("Simon Achterberg")}', SM))
    d.pdf(st)

@doc('Development/monthly_ach_file.csv')
def _(d):
    rows = [['H', 'LBRS', '2024-04-15', 'CCD', '', '', '']]
    for i, (q, a) in enumerate([(K.don5, 25), (K.don7, 15), (K.don8, 100), (K.don10, 20), (K.don2, 40)]):
        rows.append(['D', d.n(q, 'LF'), routing(q.key), d.bank(q), 'C', f'{a}.00', f'{900311 + i}'])
    rows.append(['T', '5', '', '', '', '200.00', ''])
    d.csv(rows, delim='|')

# ------------------------------------------------------------------ staff
@doc('HR/Staff emergency contacts.xlsx')
def _(d):
    wb = openpyxl.Workbook()
    w = wb.active
    w['A1'] = 'Staff phone tree and emergency contacts, updated 2/1/2024'
    w.append(['', '', '', '', ''])
    w.append(['Employee', 'Personal cell', 'Home address', 'In emergency call', 'Their number'])
    w.append([d.n(K.mickey), d.ph(K.mickey, '-'), d.ad(K.mickey), d.n(K.joel) + ' (brother)', d.ph(K.joel, '-')])
    w.append([d.n(K.tobias), d.ph(K.tobias, '-'), d.ad(K.tobias), d.n(K.brid) + ' (wife)', d.ph(K.brid, '-')])
    w.append([d.n(K.denis), d.ph(K.denis, '-'), d.ad(K.denis), d.o('Grace Okonjo') + ' (mother)', '(ask Denis)'])
    w.append([d.n(K.jocelyn), d.ph(K.jocelyn, '-'), d.ad(K.jocelyn), 'none given', ''])
    w.append([d.n(K.nanci), d.ph(K.nanci, '-'), d.ad(K.nanci), d.n(K.emg3) + ' (friend)', d.ph(K.emg3, '-')])
    d.xlsx(wb)

@doc('HR/Leave/Renner FMLA.docx')
def _(d):
    p = K.tobias
    x = docx.Document()
    para(x, 'MEMO, confidential medical file', True)
    para(x, f'To: {d.o("Angela Moorhead")}\nFrom: {d.o("Carla Whitmore")}\nAbout: leave for {d.n(p)}\nDate: 5/6/2024')
    para(x, f'{d.n(p, "1")} brought the certification of health care provider from {d.o("Dr. Alden Frye")}. He has a {d.dx(p)} and will have a {d.tx(p)} on May 21. He asks for six weeks, then light duty without furniture.')
    para(x, f'During leave he can be written to at {d.mail(p)}. Employee birth date for the insurer {d.b(p)}, plan member {d.mco(p)}. His cases go to {d.o("Denis Okonjo", "Denis")}, except one family that I take myself.')
    d.docx(x)

@doc('HR/Offer letter Thida Sein.rtf')
def _(d):
    p = K.thida
    d.rtf(['*' + AG, AGADDR, '', 'April 29, 2024', '', d.n(p), d.ad(p, '3'), '', f'Dear {d.n(p, "1")},', 'We are glad to offer you the position of Case Aide (Burmese), full time, $19.40 an hour, starting May 13.',
           f'Please send the I-9 documents and a void check before the first day. We have your e-mail as {d.mail(p)} and your phone as {d.ph(p, "-")}.', 'The offer depends on the background check.', '', d.o('Angela Moorhead') + ', Human Resources'], font='Garamond')

@doc('HR/Payroll/Payroll register 2024-04-26.pdf')
def _(d):
    rows = [['Employee', 'SSN', 'Gross', 'Fed', 'FICA', 'Net', 'Deposit to']]
    for q, g in [(K.luis, 2115.38), (K.kwame, 1826.92), (K.samira, 1923.08), (K.denis, 1923.08), (K.ruth, 2596.15), (K.farid, 912.5)]:
        f, s = round(g * .09, 2), round(g * .0765, 2)
        rows.append([d.n(q, 'lf'), d.ssn(q), f'{g:,.2f}', f'{f:,.2f}', f'{s:,.2f}', f'{g - f - s:,.2f}', d.bank(q)])
    rows.append(['6 employees', '', '11,297.11', '', '', '', ''])
    d.pdf([Paragraph('PAYROLL REGISTER', H2), Paragraph('Pay period 04/08/2024 to 04/21/2024, pay date 04/26/2024', N), Spacer(1, 6), Table(rows, colWidths=[120, 80, 65, 55, 55, 65, 90], style=TableStyle([('LINEBELOW', (0, 0), (-1, 0), 1, colors.black), ('FONTSIZE', (0, 0), (-1, -1), 8), ('ALIGN', (2, 0), (5, -1), 'RIGHT')]))])

# ------------------------------------------------------------------ run
def main():
    global OUT
    if len(sys.argv) != 2:
        raise SystemExit('usage: make.py OUT')
    OUT = sys.argv[1]
    os.makedirs(os.path.join(OUT, 'share'), exist_ok=True)
    for path, f in DOCS:
        d = D(path)
        f(d)
        d.done()
    hit = {k for k, _, el, _ in ROWS if el != 'name'}
    ids, n = {}, 0
    for q in PEOPLE:
        if q.key in SEEN:
            n += 1
            ids[q.key] = f'P{n:03d}'
    def put(name, head, rows):
        with open(os.path.join(OUT, name), 'w', newline='', encoding='utf-8') as h:
            w = csv.writer(h, lineterminator='\n')
            w.writerow(head)
            w.writerows(rows)
    put('people.csv', ['id', 'name', 'affected'], [[ids[q.key], q.full, int(q.key in hit)] for q in PEOPLE if q.key in ids])
    put('exposures.csv', ['id', 'file', 'element', 'value'], sorted([ids[k], f, el, v] for k, f, el, v in set(ROWS) if k in hit))

if __name__ == '__main__':
    main()
