"""All people, firms, addresses and numbers in this file are invented.

Writes the labelled document set of an independent community pharmacy with a small
long-term-care delivery business.   make.py OUT  ->  OUT/share, OUT/people.csv, OUT/exposures.csv

Every personal value is put into a document through D.f("... {key.field:arg} ..."), which
writes the text and the truth in one step.
"""
import csv, datetime, html, io, os, random, re, shutil, sys, zipfile
from docx import Document
from docx.shared import Pt, Inches, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
from reportlab.lib.pagesizes import letter, landscape
from reportlab.lib import colors
from reportlab.lib.styles import getSampleStyleSheet, ParagraphStyle
from reportlab.platypus import (SimpleDocTemplate, Paragraph, Spacer, Table, TableStyle,
                                PageBreak, KeepTogether)
from reportlab.pdfgen import canvas as rlcanvas

OUT = sys.argv[1] if len(sys.argv) > 1 else '/tmp/set.pharmacy'
SHARE = os.path.join(OUT, 'share')
RND = random.Random(20240311)

# ------------------------------------------------------------------ people
# key|first|middle|last|sex|birth year|household of
AFF = """
vog|Margaret|A|Vogel|F|1938
peh|Harold|E|Petrik|M|1936
pej|June|L|Petrik|F|1939|peh
sza|Stanley|J|Szabo|M|1941
oha|Rosemary|C|O'Hara|F|1934
tru|Eunice||Truesdale|F|1930
nak|Kenji||Nakamura|M|1937
bel|Dolores|M|Beltran|F|1943
wit|Gerald|R|Witherspoon|M|1940
kap|Ida||Kaplan|F|1932
dra|Walter|F|Drabek|M|1935
lun|Beatrice|O|Lundgren|F|1933
mor|Ignacio||Morales|M|1944
fit|Loretta|J|Fitzhugh|F|1946
abr|Saul|D|Abramowitz|M|1931
col|Opal|V|Coleman|F|1942
ste|Wendell|P|Steiger|M|1938
pha|Lan|Thi|Pham|F|1945
gre|Norma|K|Greer|F|1937
vda|Karen|S|Vogel-Hines|F|1964
dso|Paul|W|Drabek|M|1961
lue|Erik||Lundgren|M|1959
ack|Ruth|E|Ackerman|F|1948
bri|Clyde|T|Briscoe|M|1951
chu|Helen||Chu|F|1955
dan|Darlene|M|Danforth|F|1947
esp|Ramon|A|Espinoza|M|1962
fou|Leona|G|Fouts|F|1940
gar|William|H|Garrity|M|1944
hus|Fatima||Hussein|F|1970
ive|Marlene|D|Iverson|F|1949
jef|Otis|L|Jefferson|M|1953
kel|Patricia|A|Kelleher|F|1957
lop|Consuelo||Lopez|F|1946
mad|Dennis|K|Madsen|M|1960
nov|Irena||Novak|F|1966
ode|Kayla|R|Odell|F|1991
pat|Nilesh|B|Patel|M|1974
qui|Maureen|T|Quill|F|1958
rei|Scott|M|Reinhart|M|1969
sal|Yesenia||Salazar|F|1987
tho|Deshawn|L|Thornton|M|1983
und|Gail|E|Underhill|F|1954
vas|Andre|F|Vasquez|M|1978
web|Judith|N|Weber|F|1950
yod|Amos|J|Yoder|M|1956
zim|Carla|B|Zimmer|F|1965
brn|Michael|P|Brennan|M|1980
brs|Stephanie|L|Brennan|F|1982|brn
brc|Owen|M|Brennan|M|2014|brn
brd|Lily|R|Brennan|F|2017|brn
cas|Teresa|V|Castellano|F|1972
ngp|Hanh|T|Nguyen|F|1988
ngu|Minh|K|Nguyen|M|2018|ngp
hol|Vanessa|D|Holloway|F|1976
kra|Jerome|S|Krantz|M|1959
lin|Siew||Lin|F|1968
mcd|Brian|P|McDermott|M|1971
oso|Adaeze||Okonkwo|F|1985
par|Cynthia|J|Parrish|F|1963
rus|Leonard|A|Russo|M|1952
adl|Nancy|W|Adler|F|1953
ber|Tomas||Berger|M|1967
cla|Monique|R|Clarke|F|1979
dem|Gregory|J|DeMarco|M|1961
eng|Sandra|K|Engel|F|1949
far|Joel|T|Farris|M|1990
gup|Anjali||Gupta|F|1984
har|Lowell|D|Hartzler|M|1945
irv|Denise|M|Irving|F|1973
joh|Malik|A|Johnson|M|1995
kir|Ellen|B|Kirchner|F|1956
swp|Kristin|M|Swanson|F|1986
swa|Ava|J|Swanson|F|2016|swp
alb|Craig|W|Albright|M|1977
bow|Tiffany|N|Bowers|F|1989
cor|Luis|E|Cortez|M|1981
dun|Heather|J|Dunlap|F|1975
erw|Jason|R|Erwin|M|1992
fry|Melissa|A|Fry|F|1986
gil|Raymond|C|Gilliam|M|1968
hen|Crystal|D|Hensley|F|1994
mil|Susan|G|Millhouse|F|1960
nas|Karim||Nasser|M|1963
pom|Pamela|R|Pomeroy|F|1955
rin|Jill|C|Rinehart|F|1977
tob|Isaac|D|Tobin|M|2021
whi|Franklin|B|Whitlock|M|1943
whm|Eleanor|S|Whitlock|F|1945|whi
sto|Bernice|A|Stoltz|F|1939
hub|Roger|V|Hubbell|M|1950
lan|Claire|M|Landry|F|1964
moo|Curtis|J|Moody|M|1970
pry|Vera|L|Pryor|F|1947
sch|Karl|H|Schaefer|M|1958
kow|Brenda|J|Kowalski|F|1971
hod|Tyrell|D|Hodges|M|1993
vue|Mai||Vue|F|1996
lam|Courtney|E|Lamb|F|1999
rut|Dale|R|Rutter|M|1957
ebe|Joan|P|Eberle|F|1959
qin|Samuel|A|Quintero|M|1990
ram|Priya||Raman|F|1985
kwh|Ron||Kowalski|M|1969|kow
hdm|Yvonne||Hodges|F|1967
vub|Tou||Vue|M|1992
rtw|Peggy||Rutter|F|1958|rut
add|Lorna|M|Addison|F|1951
bax|Trevor|C|Baxter|M|1973
cum|Winifred|H|Cummings|F|1944
dog|Patrick|J|Dougherty|M|1966
fel|Sonia|R|Feldman|F|1981
gra|Hannah|L|Granger|F|1974
wes|Alan|K|Westbrook|M|1949
tuc|Diane|E|Tucker|F|1961
ott|Raymond|G|Ott|M|1955
bis|Noelle|A|Bishop|F|1988
jan|Arthur|S|Jankowski|M|1942
hin|Mildred|F|Hinkle|F|1936
stu|Cody|R|Stubbs|M|1985
"""
NON = """
brandt|Theodore|R|Brandt|M
osei|Adwoa||Osei|F
crowe|Lindsey|M|Crowe|F
tackett|Vern||Tackett|M
grubb|Anita||Grubb|F
march|Elaine|C|Marchetti|F
haddad|Samir||Haddad|M
penn|Joyce|A|Pennington|F
stout|Rachel||Stout|F
lindq|Victor||Lindqvist|M
reyes|Alicia||Moreno-Reyes|F
boat|Kwame||Boateng|M
castl|Hugh|D|Castleberry|M
foley|Megan||Foley|F
halv|Ingrid||Halvorsen|F
till|Marcus||Tillman|M
baird|Colleen||Baird|F
mays|Tonya||Mays|F
arroyo|Felix||Arroyo|M
plank|Sherry||Plank|F
renner|Douglas||Renner|M
aho|Michelle||Aho|F
callo|Trent||Calloway|M
bapt|Simone||Baptiste|F
falk|Gina||Falk|F
forr|Ned||Forrester|M
weems|Carla||Weems|F
hender|Lois||Hendershot|F
amst|Bryce||Amstutz|M
dole|Harris||Dole|M
emott|Emily||Ott|F
jtob|Jack||Tobin|M
lawler|Pete||Lawler|M
corwin|Beth||Corwin|F
mraz|Stephen||Mraz|M
"""
STREETS = ["Elm St", "N Quarry St", "Harding Ave", "Pinecrest Dr", "County Road 142", "Old Mill Rd", "Larch Ln",
           "W Liberty St", "Beechwood Ct", "Spink Hollow Rd", "Grant St", "Sycamore Ave", "E Bowman St",
           "Township Road 33", "Orchard View Dr", "Kiefer Ave", "S Market St", "Wren Ct", "Blachley Rd", "Vine St",
           "Gasche Ave", "Portage Trl", "Saybrook Dr", "Noble Dr", "Highland Ave", "Tolbert Rd", "Prairie Ln"]
CITIES = [("Larkfield", "44693")] * 5 + [("Corbin Mills", "44629")] * 2 + [("Penrose", "44659"), ("Tannerville", "44219"),
          ("East Larkfield", "44693")]
LET = "ACDEFGHJKMNPQRTUVWXY"


def luhn(body):
    s = 0
    for i, c in enumerate(reversed(body)):
        n = int(c) * (2 if i % 2 == 0 else 1)
        s += n - 9 if n > 9 else n
    return body + str(-s % 10)


def routing(b8):
    w = (3, 7, 1, 3, 7, 1, 3, 7)
    return b8 + str(-sum(int(a) * b for a, b in zip(b8, w)) % 10)


def dg(n):
    return ''.join(RND.choice('0123456789') for _ in range(n))


PHONES = [(a, '555', '0%d' % n) for a in ('330', '234', '419', '440', '740') for n in range(100, 200)
          if n >= 130]   # x100 to x129 are for firms
RND.shuffle(PHONES)
PATPOOL = RND.sample(range(2000, 86999), 200)
RXPOOL = RND.sample(range(1000, 98999), 900)
P = {}


class Person:
    pass


def load():
    seen = set()
    n = 0
    for block, aff in ((AFF, 1), (NON, 0)):
        for line in block.strip().splitlines():
            c = line.split('|')
            p = Person()
            p.key, p.first, p.mid, p.last, p.sex = c[:5]
            p.aff = aff
            n += 1
            p.id = 'ph%03d' % n
            P[p.key] = p
            if not aff:
                continue
            p.dob = datetime.date(int(c[5]), RND.randint(1, 12), RND.randint(1, 28))
            hh = P[c[6]] if len(c) > 6 else None
            while True:
                a = '%d %s' % (RND.choice([RND.randint(11, 99), RND.randint(101, 999), RND.randint(1001, 9899)]), RND.choice(STREETS))
                if a not in seen:
                    break
            seen.add(a)
            if RND.random() < .12:
                a += RND.choice([', Apt 3', ', Lot 14', ', Apt 2B', ', Unit 6'])
            ct, z = RND.choice(CITIES)
            p.street, p.city, p.zip = (hh.street, hh.city, hh.zip) if hh else (a, ct, z)
            own = PHONES.pop()
            p.phone = hh.phone if hh else own
            p.phone2 = PHONES.pop()
            fi, la = p.first.lower(), re.sub(r'[^a-z]', '', p.last.lower())
            p.email = RND.choice([fi + '.' + la, fi[0] + la + str(p.dob.year)[2:], la + fi[0] + dg(2), fi + la]) + '@' + \
                RND.choice(['example.com', 'example.net', 'mail.example.org', 'home.example.net'])
            p.ssn = '%03d%02d%04d' % (RND.randint(268, 302), RND.randint(10, 99), RND.randint(1001, 9899))
            p.dl = RND.choice('RSTU') + RND.choice(LET) + dg(6)
            p.mbi = '%s%s%s%s%s%s%s%s%s%s%s' % (RND.randint(1, 9), RND.choice(LET), RND.choice(LET), RND.randint(0, 9),
                    RND.choice(LET), RND.choice(LET), RND.randint(0, 9), RND.choice(LET), RND.choice(LET), RND.randint(0, 9), RND.randint(0, 9))
            p.mcd = '91' + dg(10)
            p.mem = RND.choice(['MHP', 'W', 'YKG', 'CPX']) + dg(9)
            p.bank = RND.choice(['4', '7', '1']) + dg(RND.choice([8, 9, 11]))
            p.card = luhn(RND.choice(['4', '4', '51', '54']).ljust(2, RND.choice('0269')) + dg(13))
            p.pat = str(100000 + PATPOOL.pop())
            p.gid = 'A' + dg(9)
            p.pp = RND.choice('5678') + dg(8)
            p.rxs = [str(6100000 + RXPOOL.pop()) for _ in range(6)]


load()

# medicines: drug|sig
M = {
 'vog': ["metoprolol tartrate 25 mg|1 tab BID", "donepezil 10 mg|1 tab HS", "warfarin 2.5 mg|as directed per INR"],
 'peh': ["tamsulosin 0.4 mg|1 cap daily after supper", "carbidopa-levodopa 25-100|1 tab TID"],
 'pej': ["levothyroxine 75 mcg|1 tab daily AC", "alendronate 70 mg|1 tab weekly"],
 'sza': ["furosemide 40 mg|1 tab AM", "potassium chloride ER 20 mEq|1 tab AM with food"],
 'oha': ["sertraline 50 mg|1 tab daily", "omeprazole 20 mg|1 cap AC breakfast"],
 'tru': ["digoxin 125 mcg|1 tab daily, hold if HR < 60"],
 'nak': ["glipizide 5 mg|1 tab AC breakfast", "losartan 50 mg|1 tab daily"],
 'bel': ["gabapentin 300 mg|1 cap TID"],
 'wit': ["allopurinol 100 mg|1 tab daily", "apixaban 5 mg|1 tab BID"],
 'kap': ["memantine 10 mg|1 tab BID"],
 'dra': ["risperidone 0.5 mg|1 tab HS", "amlodipine 5 mg|1 tab daily", "docusate sodium 100 mg|1 cap BID"],
 'lun': ["hydrocodone-APAP 5-325|1 tab Q6H PRN pain", "atorvastatin 20 mg|1 tab HS", "trazodone 50 mg|1/2 tab HS"],
 'mor': ["insulin glargine 100 u/mL|18 units HS", "lisinopril 10 mg|1 tab daily"],
 'fit': ["levetiracetam 500 mg|1 tab BID"],
 'abr': ["lorazepam 0.5 mg|1 tab BID PRN anxiety", "clopidogrel 75 mg|1 tab daily"],
 'col': ["mirtazapine 15 mg|1 tab HS"],
 'ste': ["morphine sulfate 20 mg/mL|0.25 mL Q4H PRN"],
 'pha': ["entecavir 0.5 mg|1 tab daily empty stomach"],
 'gre': ["quetiapine 25 mg|1 tab HS", "metformin 500 mg|1 tab BID"],
 'ack': ["eliquis 2.5 mg|BID"], 'bri': ["Trelegy 100/62.5/25|1 puff daily"], 'chu': ["latanoprost 0.005%|1 gtt OU HS"],
 'dan': ["insulin lispro|per scale"], 'esp': ["tacrolimus 1 mg|2 caps BID"], 'fou': ["nitroglycerin 0.4 mg SL|PRN"],
 'gar': ["finasteride 5 mg|daily"], 'hus': ["hydroxychloroquine 200 mg|BID"], 'ive': ["oxybutynin ER 10 mg|daily"],
 'jef': ["sevelamer 800 mg|TID with meals"], 'kel': ["methotrexate 2.5 mg|6 tabs once WEEKLY"], 'lop': ["metformin 1000 mg|BID"],
 'mad': ["rosuvastatin 10 mg|daily"], 'nov': ["escitalopram 20 mg|daily"], 'ode': ["norethindrone 0.35 mg|daily"],
 'pat': ["Januvia 100 mg|daily"], 'qui': ["duloxetine 60 mg|daily"], 'rei': ["buprenorphine-naloxone 8-2 mg film|2 films daily"],
 'sal': ["labetalol 100 mg|BID"], 'tho': ["Biktarvy|daily"], 'und': ["anastrozole 1 mg|daily"], 'vas': ["lithium carbonate 300 mg|TID"],
 'web': ["pantoprazole 40 mg|daily"], 'yod': ["colchicine 0.6 mg|BID x 3 days"], 'zim': ["topiramate 50 mg|BID"],
 'brn': ["bupropion XL 150 mg|1 tab every morning", "fluticasone 50 mcg nasal|2 sprays each nostril"],
 'brs': ["sumatriptan 50 mg|1 at onset, may repeat x1"], 'brc': ["methylphenidate ER 18 mg|1 tab every morning"],
 'brd': ["albuterol HFA 90 mcg|2 puffs Q4H PRN", "montelukast 4 mg chew|1 HS"],
 'hol': ["Ozempic 1 mg|once weekly"], 'kra': ["Humira 40 mg/0.4 mL pen|every other week"], 'lin': ["Entresto 49-51 mg|BID"],
 'mcd': ["Xifaxan 550 mg|BID"], 'oso': ["Nurtec ODT 75 mg|PRN migraine"], 'par': ["Dupixent 300 mg|every 2 weeks"],
 'rus': ["Vascepa 1 g|2 caps BID"],
 'mil': ["estriol 1 mg/g vaginal cream|1 g nightly"], 'nas': ["ketamine 10%/gabapentin 6% cream|TID to feet"],
 'pom': ["naltrexone 4.5 mg capsule|HS"], 'tob': ["omeprazole 2 mg/mL suspension|5 mL daily"],
 'add': ["Lantus SoloStar|22 units HS"], 'bax': ["Xarelto 20 mg|daily with supper"], 'cum': ["Restasis 0.05%|1 gtt OU BID"],
 'dog': ["testosterone 1.62% gel|2 pumps daily"], 'fel': ["Vyvanse 40 mg|every morning"],
 'gra': ["clonazepam 0.5 mg|BID"], 'wes': ["warfarin 5 mg|daily"], 'tuc': ["prednisone 20 mg|2 daily x 5 days"],
 'ott': ["glyburide 5 mg|BID"], 'bis': ["fluoxetine 40 mg|daily"],
 'stu': ["oxycodone 10 mg|Q6H PRN", "alprazolam 1 mg|TID PRN"],
 'jan': ["metoprolol succinate 50 mg|daily", "furosemide 20 mg|daily", "spironolactone 25 mg|daily"], 'hin': ["cephalexin 500 mg|QID x 7 days"],
}
DX = {
 'vog': ["Atrial fibrillation", "Alzheimer's disease"], 'peh': ["Parkinson's disease"], 'pej': ["hypothyroidism"], 'sza': ["congestive heart failure"],
 'oha': ["major depressive disorder"], 'nak': ["type 2 diabetes"], 'dra': ["vascular dementia with behaviors", "hypertension"],
 'lun': ["hip fracture, left, s/p ORIF", "hyperlipidemia"], 'mor': ["type 1 diabetes mellitus"], 'fit': ["seizure disorder"],
 'abr': ["generalized anxiety", "CAD with stent"], 'ste': ["pancreatic cancer"], 'pha': ["chronic hepatitis B"], 'gre': ["dementia"],
 'hol': ["Type 2 diabetes mellitus without complications"], 'kra': ["rheumatoid arthritis"], 'lin': ["heart failure with reduced EF"],
 'mcd': ["hepatic encephalopathy"], 'oso': ["migraine without aura"], 'par': ["severe atopic dermatitis"], 'rus': ["hypertriglyceridemia"],
 'cas': ["asthma", "high blood pressure"], 'ngu': ["eczema"], 'stu': ["chronic low back pain"], 'brs': ["migraine"], 'brc': ["ADHD"],
 'brd': ["asthma"], 'brn': ["depression"], 'jan': ["acute on chronic systolic heart failure"], 'hin': ["cellulitis of right leg"], 'wes': ["mechanical mitral valve"],
}

# ------------------------------------------------------------------ text + truth
ROWS = set()
NAMES = {}
ELEM = dict(dob='date_of_birth', ssn='ssn', dl='drivers_licence', gid='government_id', pp='passport', bank='bank_account',
            card='card', ins='health_insurance', dx='diagnosis', tx='treatment', med='medication', rec='record_number', rx='record_number',
            addr='address', st='address', a2='address', ph='phone', ph2='phone', em='email')


def name_fmt(p, a):
    F, Mi, L = p.first, p.mid, p.last
    mi = (Mi[0] if Mi else '')
    t = 'Mr.' if p.sex == 'M' else ('Ms.' if p.aff and p.dob.year > 1962 else 'Mrs.')
    r = {'fl': F + ' ' + L, 'fml': F + (' ' + mi + '.' if mi else '') + ' ' + L, 'fm0': F + (' ' + mi if mi else '') + ' ' + L,
         'lf': L + ', ' + F, 'lfm': L + ', ' + F + (' ' + mi if mi else ''), 'l_f': L + ' ' + F, 'lfn': L + ',' + F,
         'tl': t + ' ' + L, 'tfl': t + ' ' + F + ' ' + L, 'il': F[0] + '. ' + L, 'li': L + ' ' + F[0], 'l,i': L + ', ' + F[0] + '.',
         'f': F, 'l': L, 'ini': F[0] + L[0]}
    if a in r:
        return r[a]
    if a.lower() in r and a == a.upper():
        return r[a.lower()].upper()
    raise KeyError(a)


def date_fmt(d, a):
    return {'': '%02d/%02d/%d' % (d.month, d.day, d.year), 'md': '%d/%d/%02d' % (d.month, d.day, d.year % 100),
            'md4': '%d/%d/%d' % (d.month, d.day, d.year), 'dash': '%02d-%02d-%d' % (d.month, d.day, d.year),
            'long': d.strftime('%B ') + '%d, %d' % (d.day, d.year), 'mon': d.strftime('%b ') + '%d, %d' % (d.day, d.year),
            'dmon': '%02d-%s-%d' % (d.day, d.strftime('%b').upper(), d.year), 'iso': d.isoformat(), 'ymd': d.strftime('%Y%m%d'),
            'dot': '%d.%d.%02d' % (d.month, d.day, d.year % 100)}[a]


def ph_fmt(t, a):
    x, y, z = t
    return {'': '(%s) %s-%s' % t, 'd': '%s-%s-%s' % t, 'dot': '%s.%s.%s' % t, 'r': x + y + z, 'l': y + '-' + z, 's': '%s %s %s' % t,
            '1': '+1 %s-%s-%s' % t, 'h': '(%s)%s-%s' % t, 'hl': x + '^' + y + z}[a]


class D:
    def __init__(s, rel):
        s.rel = rel
        s.path = os.path.join(SHARE, rel)
        os.makedirs(os.path.dirname(s.path), exist_ok=True)

    def rec(s, k, el, v):
        assert P[k].aff, (k, el)
        ROWS.add((k, s.rel, el, v))

    def one(s, keys, fld, a):
        ks = keys.split('+')
        p = P[ks[0]]
        if fld == 'n':
            v = name_fmt(p, a or 'fl')
            if a != 'ini':
                NAMES.setdefault((p.key, s.rel), []).append(v)
            return v
        if fld in ('fn', 'ln', 'FN', 'LN', 'mi'):      # split columns
            if fld == 'mi':
                return p.mid[:1]
            up = fld.isupper()
            if fld.lower() == 'ln':
                v = p.first + ' ' + p.last
                NAMES.setdefault((p.key, s.rel), []).append(v.upper() if up else v)
            r = p.first if fld.lower() == 'fn' else p.last
            return r.upper() if up else r
        if fld == 'sig':
            return M[ks[0]][int(a)].split('|')[1]
        if fld == 'a1':
            return p.street
        if fld == 'A1':
            return p.street.upper()
        if fld == 'dob':
            v = date_fmt(p.dob, a)
        elif fld == 'ssn':
            v = {'': p.ssn[:3] + '-' + p.ssn[3:5] + '-' + p.ssn[5:], 'r': p.ssn, 's': p.ssn[:3] + ' ' + p.ssn[3:5] + ' ' + p.ssn[5:]}[a]
        elif fld in ('ph', 'ph2'):
            v = ph_fmt(p.phone if fld == 'ph' else p.phone2, a)
        elif fld == 'em':
            v = p.email
        elif fld in ('dl', 'gid', 'pp', 'bank'):
            v = getattr(p, fld)
            if a == 'd':
                v = v[:2] + '-' + v[2:]
        elif fld == 'card':
            v = ' '.join(p.card[i:i + 4] for i in range(0, 16, 4)) if a == '' else ('-'.join(p.card[i:i + 4] for i in range(0, 16, 4)) if a == 'd' else p.card)
        elif fld == 'ins':
            v = {'mbi': p.mbi, 'mbid': p.mbi[:4] + '-' + p.mbi[4:7] + '-' + p.mbi[7:], 'mcd': p.mcd, '': p.mem, 'mem': p.mem}[a]
        elif fld == 'rec':
            v = a or p.pat
        elif fld == 'rx':
            v = p.rxs[int(a or 0)] if len(a) < 2 else a
        elif fld in ('med', 'dx', 'tx'):
            up = a.startswith('^')
            a = a.lstrip('^')
            if a.isdigit() or a == '':
                v = (M if fld == 'med' else DX)[ks[0]][int(a or 0)].split('|')[0]
            else:
                v = a
            if up:
                v = v.upper()
        elif fld == 'addr':
            v = '%s, %s, OH %s' % (p.street, p.city, p.zip)
            if a == 'U':
                v = v.upper()
        elif fld == 'st':
            v = p.street if not a else p.street + ', ' + p.city
        elif fld == 'a2':                     # second line, after a1
            t = '%s, OH %s' % (p.city, p.zip)
            t = t.upper() if a == 'U' else t
            st = p.street.upper() if a == 'U' else p.street
            for k in ks:
                s.rec(k, 'address', st + ', ' + t)
            return t
        elif fld in ('ac', 'AC'):              # city in a column of its own, after a1/A1, followed by state and zip
            up = fld == 'AC'
            v = '%s, %s, OH %s' % (p.street, p.city, p.zip)
            for k in ks:
                s.rec(k, 'address', v.upper() if up else v)
            return p.city.upper() if up else p.city
        elif fld == 'zip':
            return p.zip
        else:
            raise KeyError(fld)
        for k in ks:
            s.rec(k, ELEM[fld], v)
        return v

    def f(s, text):
        return re.sub(r'\{([a-z]+(?:\+[a-z]+)*)\.([a-zA-Z0-9]+)(?::([^}]*))?\}', lambda m: s.one(m.group(1), m.group(2), m.group(3) or ''), text)

    # ---- writers
    def raw(s, b):
        with open(s.path, 'wb') as h:
            h.write(b)

    def txt(s, text, enc='utf-8', nl='\r\n'):
        s.raw(s.f(text).replace('\n', nl).encode(enc))

    def csv(s, rows, delim=',', quote=csv.QUOTE_MINIMAL, nl='\r\n', pre=''):
        b = io.StringIO()
        w = csv.writer(b, delimiter=delim, quoting=quote, lineterminator=nl)
        for r in rows:
            w.writerow([s.f(x) if isinstance(x, str) else x for x in r])
        s.raw((s.f(pre) + b.getvalue()).encode('utf-8'))

    def docx(s, doc):
        doc.core_properties.author = 'Front Counter'
        b = io.BytesIO()
        doc.save(b)
        s.raw(rezip(b.getvalue()))

    def xlsx(s, wb):
        wb.properties.creator = 'Front Counter'
        b = io.BytesIO()
        wb.save(b)
        s.raw(rezip(b.getvalue()))

    def rtf(s, paras, font='Times New Roman', size=22):
        out = ['{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman %s;}}\\f0\\fs%d' % (font, size)]
        for t in paras:
            b = t.startswith('**')
            t = s.f(t[2:] if b else t)
            e = ''
            for ch in t:
                if ch in '\\{}':
                    e += '\\' + ch
                elif ch == '\n':
                    e += '\\line\n'
                elif ch == '\t':
                    e += '\\tab '
                elif ord(ch) > 127:
                    e += "\\'%02x" % ch.encode('cp1252')[0]
                else:
                    e += ch
            out.append('\\pard\\sa120 ' + ('{\\b ' + e + '}' if b else e) + '\\par')
        s.raw(('\r\n'.join(out) + '\r\n}').encode('ascii'))

    def pdf(s, story, pagesize=letter, margin=54, onpage=None):
        t = SimpleDocTemplate(s.path, pagesize=pagesize, leftMargin=margin, rightMargin=margin, topMargin=margin,
                              bottomMargin=margin, invariant=1, title='', author='')
        if onpage:
            t.build(story, onFirstPage=onpage, onLaterPages=onpage)
        else:
            t.build(story)

    def canvas(s, pagesize=letter):
        return rlcanvas.Canvas(s.path, pagesize=pagesize, invariant=1)


def rezip(b):
    zi = zipfile.ZipFile(io.BytesIO(b))
    o = io.BytesIO()
    zo = zipfile.ZipFile(o, 'w', zipfile.ZIP_DEFLATED)
    for n in zi.namelist():
        data = zi.read(n)
        if n == 'docProps/core.xml':
            data = re.sub(rb'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ?', b'2024-03-11T09:00:00Z', data)
        i = zipfile.ZipInfo(n, (2024, 3, 11, 9, 0, 0))
        i.compress_type = zipfile.ZIP_DEFLATED
        i.external_attr = 0o600 << 16
        zo.writestr(i, data)
    zo.close()
    return o.getvalue()


SS = getSampleStyleSheet()
N9 = ParagraphStyle('n9', parent=SS['Normal'], fontSize=9, leading=11.5)
N10 = ParagraphStyle('n10', parent=SS['Normal'], fontSize=10, leading=13)
B10 = ParagraphStyle('b10', parent=N10, fontName='Helvetica-Bold')
T10 = ParagraphStyle('t10', parent=N10, fontName='Times-Roman', fontSize=11, leading=14)
GRID = TableStyle([('GRID', (0, 0), (-1, -1), .5, colors.grey), ('FONTSIZE', (0, 0), (-1, -1), 8), ('VALIGN', (0, 0), (-1, -1), 'TOP')])


def grid(*extra, size=8):
    return TableStyle([('GRID', (0, 0), (-1, -1), .5, colors.grey), ('FONTSIZE', (0, 0), (-1, -1), size),
                       ('VALIGN', (0, 0), (-1, -1), 'TOP')] + list(extra))


def dtable(doc, rows, style='Table Grid', size=9, bold0=True):
    t = doc.add_table(rows=0, cols=len(rows[0]))
    if style:
        t.style = style
    for i, r in enumerate(rows):
        cells = t.add_row().cells
        for c, v in zip(cells, r):
            c.text = v
            for p in c.paragraphs:
                for run in p.runs:
                    run.font.size = Pt(size)
                    if bold0 and i == 0:
                        run.font.bold = True
    return t


LH = "Larkfield Family Pharmacy\n118 S Market St, Larkfield, OH 44693\nPh 330-555-0100   Fax 330-555-0101"
FILES = []


def doc(rel):
    def deco(fn):
        FILES.append((rel, fn))
        return fn
    return deco


def xl(d, ws, rows, start=1):
    for i, r in enumerate(rows):
        for j, v in enumerate(r):
            if isinstance(v, str):
                v = d.f(v)
            if v not in ('', None):
                ws.cell(start + i, 1 + j, v)


# ================================================================== LTC
@doc('LTC/Maple Terrace/Cycle Fill 03-2024.xlsx')
def _(d):
    wb = Workbook(); ws = wb.active; ws.title = 'Wk of 3-11'
    ws['A1'] = 'MAPLE TERRACE ASSISTED LIVING - 28 DAY CYCLE'; ws['A1'].font = Font(bold=True, size=14)
    ws['A2'] = d.f('Packed by {crowe.n:fl} / checked AO   start date 3/18/24   unit: {baird.n:fl} RN 330-555-0113')
    ws.merge_cells('A1:G1')
    hdr = ['Resident', 'Rm', 'Rx #', 'Drug', 'Directions', 'Qty', 'Card color']
    rows = [hdr]; tot = 0
    for k, rm, n in (('vog', '104', 3), ('peh', '112', 2), ('pej', '112', 2), ('sza', '115', 2), ('oha', '118', 2), ('tru', '120', 1),
                     ('nak', '121', 2), ('bel', '126', 1), ('wit', '127', 2), ('kap', '130', 1)):
        for i in range(n):
            q = (28, 56, 84)[(len(k + rm) + i * 2 + int(rm)) % 3]
            tot += 1
            rows.append([('{%s.n:lf}' % k) if i == 0 else '', rm if i == 0 else '', '{%s.rx:%d}' % (k, i), '{%s.med:%d}' % (k, i), '{%s.sig:%d}' % (k, i), q,
                         ('AM yellow', 'PM blue', 'HS green')[(i + int(rm)) % 3]])
    rows += [[], ['TOTAL CARDS', '', '', '', '', tot], ['', '', '', 'Reds (PRN) are NOT cycled - wait for the call from the unit']]
    xl(d, ws, rows, 4)
    for c in ws[4]:
        c.font = Font(bold=True); c.fill = PatternFill('solid', fgColor='DDDDDD')
    for c, w in zip('ABCDEFG', (24, 6, 11, 34, 26, 6, 12)):
        ws.column_dimensions[c].width = w
    d.xlsx(wb)


@doc('LTC/Maple Terrace/Admissions/Face sheet M Vogel 2-27.pdf')
def _(d):
    c = d.canvas(); W, H = letter
    c.setFont('Helvetica-Bold', 15); c.drawString(50, 740, 'RESIDENT FACE SHEET')
    c.setFont('Helvetica', 9); c.drawRightString(560, 742, 'Maple Terrace Assisted Living'); c.drawRightString(560, 731, '2200 Terrace Way, Larkfield OH 44693')
    c.line(50, 722, 560, 722)
    left = [('Resident', '{vog.n:fml}'), ('Birth date', '{vog.dob}'), ('Soc. Sec. No.', '{vog.ssn}'), ('Medicare', '{vog.ins:mbid}'), ('Med. Rec. #', '{vog.rec}'),
            ('Prior address', '{vog.addr}')]
    right = [('Room', '104-A'), ('Admit', '02/27/2024'), ('Sex', 'F'), ('Religion', 'Methodist'), ('Code status', 'DNRCC-A'), ('Marital', 'W')]
    y = 700
    for (a, b), (e, g) in zip(left, right):
        c.setFont('Helvetica-Bold', 9); c.drawString(50, y, a); c.drawString(400, y, e)
        c.setFont('Courier', 9); c.drawString(130, y, d.f(b)); c.drawString(470, y, d.f(g)); y -= 18
    y -= 8; c.setFont('Helvetica-Bold', 10); c.drawString(50, y, 'DIAGNOSES'); y -= 15; c.setFont('Helvetica', 9)
    for i, cd in ((0, 'I48.91'), (1, 'G30.9')):
        c.drawString(60, y, d.f('%s   {vog.dx:%d}' % (cd, i))); y -= 13
    y -= 8; c.setFont('Helvetica-Bold', 10); c.drawString(50, y, 'RESPONSIBLE PARTY'); y -= 15; c.setFont('Helvetica', 9)
    for t in ('{vda.n:fml}  (daughter, POA health care)', '{vda.a1}', '{vda.a2}', 'Cell {vda.ph2:d}     E-mail {vda.em}'):
        c.drawString(60, y, d.f(t)); y -= 13
    y -= 8; c.setFont('Helvetica-Bold', 10); c.drawString(50, y, 'PHYSICIAN / PHARMACY'); y -= 15; c.setFont('Helvetica', 9)
    for t in ('{march.n:fl}, MD   Larkfield Internal Medicine   330-555-0112', 'Larkfield Family Pharmacy   330-555-0100'):
        c.drawString(60, y, d.f(t)); y -= 13
    c.setFont('Helvetica-Oblique', 8); c.drawString(50, 60, d.f('Completed by: {mays.n:fl}, LPN'))
    c.save()


@doc('LTC/Hillcrest Manor/MAR_printed_0301.pdf')
def _(d):
    st = []
    for n, (k, rm, al) in enumerate((('dra', '210-B', 'NKDA'), ('lun', '214-A', 'codeine'), ('mor', '216-A', 'NKDA'))):
        if n:
            st.append(PageBreak())
        st.append(Paragraph('<b>MEDICATION ADMINISTRATION RECORD</b> &nbsp; MARCH 2024 &nbsp; Hillcrest Manor Nursing &amp; Rehabilitation', N10))
        head = [[d.f('{%s.n:LFM}' % k), 'RM ' + rm, d.f('DOB {%s.dob:dash}' % k), d.f('MR# {%s.rec}' % k), 'Allergies: ' + ('NKDA' if al == 'NKDA' else d.f('{%s.dx:codeine}' % k))],
                [Paragraph('Dx: ' + d.f('; '.join('{%s.dx:%d}' % (k, i) for i in range(len(DX[k])))), N9), '', '', d.f('Attn: {castl.n:fl}, MD'), 'Diet: mech soft']]
        t = Table(head, colWidths=[230, 60, 120, 150, 140]); t.setStyle(grid(('SPAN', (0, 1), (2, 1)), size=9)); st += [t, Spacer(1, 6)]
        if k == 'lun':
            st += [Paragraph(d.f('Notify: son {lue.n:fl}, {lue.addr}, {lue.ph2}'), N9), Spacer(1, 6)]
        rows = [['MEDICATION / ORDER', 'HOUR'] + [str(i) for i in range(1, 16)]]
        for i in range(len(M[k])):
            rows.append([Paragraph(d.f('{%s.med:%d}<br/>{%s.sig:%d}' % (k, i, k, i)).replace(' < ', ' &lt; '), N9), ('0800', '2000', '1200')[i]] + [('FA' if (i + j) % 4 else 'TM') for j in range(11)] + [''] * 4)
        t = Table(rows, colWidths=[220, 40] + [29] * 15); t.setStyle(grid()); st.append(t)
        st += [Spacer(1, 8), Paragraph('FA = %s RN &nbsp;&nbsp; TM = %s LPN' % (d.f('{arroyo.n:fl}'), d.f('{mays.n:fl}')), N9)]
    d.pdf(st, landscape(letter), 36)


@doc('LTC/Hillcrest Manor/Consultant review Feb 2024.docx')
def _(d):
    x = Document()
    x.add_heading('Drug Regimen Review - February 2024', 1)
    x.add_paragraph(d.f('To: {arroyo.n:fl}, RN, Director of Nursing\nFrom: {osei.n:fl}, PharmD, consultant pharmacist\nUnit: 2 East. Census reviewed: 41. Irregularities: 6'))
    for head, body in (
        ('{abr.n:lf} (MR {abr.rec})', 'Resident has an order for {abr.med:0} for {abr.dx:0} since 11/2023. PRN psychotropics are limited to 14 days unless the prescriber documents a rationale. Please ask {castl.n:fl}, MD for a stop date or routine order. {abr.n:tl} also remains on {abr.med:1} ({abr.dx:1}), no change.'),
        ('{col.n:lf} (MR {col.rec})', 'Weight up 4 lb since {col.med:mirtazapine} was increased. Continue. Suggest GDR attempt in May.'),
        ('{dra.n:lf} (MR {dra.rec})', '{dra.med:0} given for {dra.dx:0}. AIMS last done 7/2023 - due. Son, {dso.n:fl}, cell {dso.ph2:d}, signed the psychotropic consent by mail.'),
        ('{gre.n:lf} (MR {gre.rec})', 'eGFR 34 on the 2/6 lab. {gre.med:1} max 1000 mg per day at this level, current dose OK, recheck in 3 mo. Question need for {gre.med:0}; resident carries {gre.dx:0} only, no psychosis.'),
        ('{fit.n:lf} (MR {fit.rec})', 'Hx {fit.dx:0}. {fit.med:0}: dose appropriate for renal function. No recommendation.'),
        ('{ste.n:lf} (MR {ste.rec})', '{ste.tx:Hospice} since 2/12 ({ste.dx:0}). {ste.med:0} sublingual, comfort kit in refrigerator counted with nurse. Recommend d/c statin and vitamin.')):
        p = x.add_paragraph(); p.add_run(d.f(head)).bold = True
        x.add_paragraph(d.f(body), style='List Bullet')
    x.add_paragraph('Prescriber response:  [ ] agree  [ ] disagree, reason: ______________________')
    d.docx(x)


@doc('LTC/Hillcrest Manor/new admit orders Pham.rtf')
def _(d):
    d.rtf(['**TELEPHONE / VERBAL ORDERS - NEW ADMISSION', 'Taken 2/20/24 4:40 pm by {osei.n:fl}, from {arroyo.n:fl} RN at Hillcrest',
           '{pha.n:fml} - born {pha.dob:long} - room 219 window bed',
           'Medicaid {pha.ins:mcd}   Medicare {pha.ins:mbi}\nSS# {pha.ssn}',
           'Admit dx:\t{pha.dx:0}; {pha.dx:deconditioning after pneumonia}',
           '1)\t{pha.med:0}, {pha.sig:0}\n2)\t{pha.med:acetaminophen 650 mg} Q6H PRN, max 3 g\n3)\t{pha.tx:influenza vaccine} if not given this season (family thinks she had it in October)',
           'Family: none listed. Interpreter needed (Vietnamese). Bill A until {boat.n:fl} MD signs the cert, then D.'], 'Arial', 20)


@doc('LTC/Pharmacy services agreement - Hillcrest.docx')
def _(d):
    x = Document()
    x.add_heading('PHARMACY SERVICES AGREEMENT', 0)
    for t in ('This Agreement is made as of January 1, 2024 between Larkfield Family Pharmacy, Inc. ("Pharmacy") and Hillcrest Manor Nursing & Rehabilitation ("Facility").',
              '1. Services. Pharmacy shall dispense medications ordered for residents in 30-day blister cards and shall provide one scheduled delivery each day Monday through Saturday and emergency delivery within four hours.',
              '2. Consultant. Pharmacy shall furnish a consultant pharmacist for monthly drug regimen review at $4.50 per resident per month.',
              '3. Emergency kit. Contents shall be fixed by the quality committee and exchanged on use.',
              '4. Records. Each party shall keep resident information confidential as the law requires.',
              '5. Term. One year, renewing; ninety days notice by either party.'):
        x.add_paragraph(t)
    x.add_paragraph(d.f('\nFor Facility: {plank.n:fl}, Administrator ______________   Date ________\n\nFor Pharmacy: {brandt.n:fml}, R.Ph., President ______________   Date ________'))
    d.docx(x)


# ================================================================== Deliveries
@doc('Deliveries/Route Tuesday.docx')
def _(d):
    x = Document()
    p = x.add_paragraph(); r = p.add_run('TUESDAY TOWN ROUTE'); r.bold = True; r.font.size = Pt(20)
    x.add_paragraph(d.f('Driver: {rut.n:fl}     Van 2     leave 10:15, coolers first'))
    rows = [['#', 'Who / where', 'Phone', 'What', 'Notes']]
    for n, (k, w, nt) in enumerate((('ack', '{ack.med:eliquis}', 'Side door. Dog is fine.'), ('bri', '{bri.med:Trelegy}, COD 12.40', '{bri.tx:oxygen} in use - no smoking, knock loud'),
                                    ('chu', '{chu.med:latanoprost} COOLER', 'hand to her only'), ('dan', '{dan.med:insulin lispro} COOLER', 'key under ceramic frog'),
                                    ('esp', '{esp.med:tacrolimus}', '{esp.dx:transplant} pt - never late'), ('fou', '2 bags', 'call from driveway'))):
        rows.append([str(n + 1), d.f('{%s.n:fl}\n{%s.a1}\n{%s.a2}' % (k, k, k)), d.f('{%s.ph:d}' % k), d.f(w), d.f(nt)])
    dtable(x, rows, size=9)
    x.add_paragraph('Collected COD total: ________   Mileage out ________ in ________')
    d.docx(x)


@doc('Deliveries/driver notes wk 11.txt')
def _(d):
    d.txt("""van 1 notes - {tackett.n:fl}

MON 3/11
9:50 {gar.n:l_f}, {gar.st} - left w/ neighbor {lawler.n:fl}, he will walk it over
10:20 {hus.n:fl} - not home x2, tried {hus.ph:d} no answer, bag back to pharmacy. Needs her {hus.med:hydroxychloroquine} by wed
10:45 {ive.n:fl} {ive.st} ok, pd 6.00 cash

TUE 3/12
{jef.n:fl} ({jef.st:c}) is at {jef.tx:dialysis} T/Th/Sat till 2 so do him LAST
gas 41.18 receipt in visor

WED 3/13
{kel.n:tl} says she got two bottles of {kel.med:methotrexate} last time - told Adwoa
{lop.n:fl} moved!! new place {lop.addr}  ph {lop.ph2:l}. Tell front to fix it in the computer
{fou.n:tfl} wasn't answering, went round back, she had fallen. called squad 11:32. They took her to Larkfield General, {fou.dx:broken wrist} they think

THU  no run, snow
""".replace('told Adwoa', 'told {osei.n:tl}'))


@doc('Deliveries/stops_export_20240314.csv')
def _(d):
    rows = [['StopID', 'RouteDay', 'LastName', 'FirstName', 'Addr', 'City', 'ST', 'Zip', 'Mobile', 'SigReq', 'Instr']]
    for n, (k, dy, i) in enumerate((('ack', 'TU', ''), ('gar', 'MO', 'porch bench ok'), ('hus', 'MO', ''), ('ive', 'MO', ''), ('jef', 'TU', 'after 2pm'), ('kel', 'WE', 'ring 2x'), ('lop', 'WE', ''), ('hub', 'FR', 'bill acct'))):
        rows.append([4400 + n * 3, dy, '{%s.ln}' % k, '{%s.fn}' % k, '{%s.a1}' % k, '{%s.ac}' % k, 'OH', '{%s.zip}' % k, '{%s.ph2:r}' % k, 'Y' if n % 2 else 'N', i])
    d.csv(rows, quote=csv.QUOTE_ALL)


# ================================================================== Refills
@doc('Refills/AutoRefill due 0315.pdf')
def _(d):
    c = d.canvas()
    def head(pg):
        c.setFont('Courier-Bold', 9); c.drawString(40, 750, 'RXKEEP 9.2    AUTO-REFILL DUE LIST     DUE THRU 03/15/24'); c.drawRightString(575, 750, 'PAGE %d' % pg)
        c.setFont('Courier', 8); c.drawString(40, 735, 'PATIENT                    BORN       PHONE          RX NO     REF  DRUG'); c.line(40, 731, 575, 731)
    head(1); y = 718
    for n, k in enumerate(('mad', 'nov', 'ode', 'pat', 'qui', 'rei', 'sal', 'tho', 'und', 'vas', 'web', 'zim')):
        if n == 8:
            c.showPage(); head(2); y = 718
        c.setFont('Courier', 8)
        c.drawString(40, y, '%-26s %-10s %-14s %-9s %-4d %s' % tuple(d.f(t) if isinstance(t, str) else t for t in (
            '{%s.n:LFM}' % k, '{%s.dob}' % k, '{%s.ph:h}' % k, '{%s.rx:0}' % k, n % 5, '{%s.med:^0}' % k)))
        y -= 11
        c.drawString(60, y, 'SIG: %s' % d.f('{%s.sig:0}' % k).upper()); y -= 17
    c.setFont('Courier', 8); c.drawString(40, y - 8, '*** 12 RX LISTED   END OF REPORT ***'); c.save()


@doc('Refills/call backs.xlsx')
def _(d):
    wb = Workbook(); ws = wb.active; ws.title = 'call backs'
    rows = [['who', 'number', 'whats up', 'done?'],
            ['{nov.n:fl}', '{nov.ph2:d}', 'out of refills on {nov.med:escitalopram}, sent to {foley.n:fl} 3/11 and again 3/13', ''],
            ['{yod.n:fl}', 'no phone - leave message at feed mill', '{yod.dx:gout} is back, wants the {yod.med:colchicine} w/out a visit', 'told no'],
            ['{web.n:tl}', '{web.ph:l}', 'coupon card', 'y'],
            ['{tho.n:li}', '{tho.ph2:dot}', '{tho.med:Biktarvy} comes Thurs - DO NOT say drug name on voicemail', ''],
            ['{rei.n:fl}', '{rei.ph:d}', 'early by 4 days on films. {lindq.n:fl} office ok\'d', 'y LC'],
            ['{und.n:fl} {und.dob:md}', '{und.ph:d}', 'allergy? said {und.dx:hives from sulfa} - add to profile', 'y']]
    xl(d, ws, rows)
    for c, w in zip('ABCD', (22, 30, 70, 10)):
        ws.column_dimensions[c].width = w
    ws2 = wb.create_sheet('old')
    xl(d, ws2, [['from Feb'], ['{mad.n:fl}', '{mad.ph:d}', 'wants 90s'], ['{qui.n:fl}', '{qui.ph:d}', '{qui.em}', 'text instead of call']])
    d.xlsx(wb)


# ================================================================== Patient Profiles
@doc('Patient Profiles/profile_Brennan_family.html')
def _(d):
    h = ['<html><head><title>Family profile</title><style>td,th{border:1px solid #999;padding:3px}</style></head><body>', '<h2>Family profile: Brennan</h2>',
         '<p>Household address: %s<br>Home phone: %s</p>' % (d.f('{brn+brs+brc+brd.addr}'), d.f('{brn+brs+brc+brd.ph}'))]
    for k, rel in (('brn', 'Head'), ('brs', 'Spouse'), ('brc', 'Child'), ('brd', 'Child')):
        h.append('<h3>%s &mdash; %s</h3>' % (d.f('{%s.n:fml}' % k), rel))
        h.append('<dl><dt>DOB</dt><dd>%s</dd><dt>Patient ID</dt><dd>%s</dd><dt>Cardholder / person</dt><dd>%s</dd><dt>Conditions</dt><dd>%s</dd></dl>' % (
            d.f('{%s.dob}' % k), d.f('{%s.rec}' % k), d.f('{brn+%s.ins:mem}' % k) + ('-01' if k == 'brn' else '-0%d' % ('brn brs brc brd'.split().index(k) + 1)), d.f('{%s.dx:0}' % k)))
        h.append('<table><tr><th>Rx</th><th>Drug</th><th>Directions</th><th>Last fill</th></tr>')
        for i in range(len(M[k])):
            h.append('<tr><td>%s</td><td>%s</td><td>%s</td><td>02/%02d/24</td></tr>' % (d.f('{%s.rx:%d}' % (k, i)), d.f('{%s.med:%d}' % (k, i)), d.f('{%s.sig:%d}' % (k, i)), 3 + i * 6))
        h.append('</table>')
    h.append('<p><i>Printed for tax purposes by %s</i></p></body></html>' % d.f('{crowe.n:fl}'))
    d.raw('\n'.join(h).encode('utf-8'))


@doc('Patient Profiles/Kelleher P profile.pdf')
def _(d):
    a = [['PATIENT', d.f('{kel.n:lfm}'), 'INSURANCE', 'Meridant Medicare Rx'], ['ADDRESS', Paragraph(d.f('{kel.a1}<br/>{kel.a2}'), N9), 'ID', d.f('{kel.ins:mem}')],
         ['DOB / SEX', d.f('{kel.dob} / F'), 'BIN / PCN', '019876 / MDRX'], ['TEL', d.f('{kel.ph}'), 'MEDICARE ID', d.f('{kel.ins:mbid}')],
         ['E-MAIL', d.f('{kel.em}'), 'PHARM PT#', d.f('{kel.rec}')], ['ALLERGIES', d.f('{kel.dx:penicillin (rash)}'), 'ICE', d.f('none on file')], ['DX', d.f('{kel.dx:rheumatoid arthritis}'), 'PCP', d.f('{march.n:fl} MD')]]
    t = Table(a, colWidths=[70, 180, 85, 165]); t.setStyle(grid(('BACKGROUND', (0, 0), (0, -1), colors.lightgrey), ('BACKGROUND', (2, 0), (2, -1), colors.lightgrey), size=9))
    rows = [['DATE', 'RX', 'DRUG', 'QTY', 'DS', 'PRESCRIBER', 'RPH']]
    for dt in ('02/26/24', '01/29/24', '01/02/24'):
        rows.append([dt, d.f('{kel.rx:0}'), d.f('{kel.med:0}'), '24', '28', d.f('{haddad.n:lf}'), 'AO'])
    rows.append(['01/02/24', d.f('{kel.rx:1}'), d.f('{kel.med:folic acid 1 mg}'), '90', '90', d.f('{haddad.n:lf}'), 'TB'])
    t2 = Table(rows, colWidths=[55, 60, 150, 35, 35, 110, 45]); t2.setStyle(grid(size=8.5))
    d.pdf([Paragraph('PATIENT PROFILE', SS['Heading2']), t, Spacer(1, 14), Paragraph('<b>Dispensing history</b> 01/01/24 - 03/01/24', N9), t2, Spacer(1, 10),
           Paragraph('Comments: counsel WEEKLY on every fill. Duplicate bottle reported by driver 3/13, see incident sheet.', N9)])


@doc('Patient Profiles/New patient form - T Castellano.docx')
def _(d):
    x = Document()
    p = x.add_paragraph('Welcome to Larkfield Family Pharmacy!'); p.runs[0].font.size = Pt(18); p.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for lab, val in (('Full name', '{cas.n:fml}'), ('Date of birth', '{cas.dob:long}'), ('Street, city, zip', '{cas.addr}'), ('Best phone (circle: home / cell / work)', '{cas.ph2}'),
                     ('E-mail for refill reminders', '{cas.em}'), ("Driver's license no. (for controlled pickup)", '{cas.dl}'), ('Insurance ID as on card', '{cas.ins}'),
                     ('Health conditions', '{cas.dx:0}, {cas.dx:1}'), ('Medicine you take now, also OTC', '{cas.med:lisinopril 20 mg}, {cas.med:Symbicort}, {cas.med:fish oil}'), ('Allergies to medicine', '{cas.dx:latex}')):
        q = x.add_paragraph(); r = q.add_run(lab); r.font.size = Pt(8); r.font.color.rgb = RGBColor(90, 90, 90); q.paragraph_format.space_after = Pt(0)
        q = x.add_paragraph(d.f(val)); q.runs[0].font.name = 'Segoe Print'
    x.add_paragraph('Easy-open caps?  [X] yes  [ ] no\nHow did you hear of us?  Moved here from Penrose')
    d.docx(x)


@doc('Patient Profiles/new pt minor Nguyen.docx')
def _(d):
    x = Document()
    x.add_heading('PATIENT INFORMATION (MINOR)', 2)
    x.add_paragraph(d.f("Child's name ___{ngu.n:fml}___  Birthdate __{ngu.dob:md4}__  Wt _41 lb_"))
    x.add_paragraph(d.f('Lives at __{ngu+ngp.addr}__ with _mother_'))
    x.add_paragraph(d.f('Parent / guardian __{ngp.n:fl}__  cell __{ngp.ph2:d}__  email _{ngp.em}_'))
    x.add_paragraph(d.f('Medicaid / CareSource # __{ngu.ins:mcd}__   Skin condition: _{ngu.dx:0}_   uses _{ngu.med:triamcinolone 0.1% ointment}_'))
    x.add_paragraph(d.f('Pediatrician _Dr. {halv.n:fl}_      Sign here: _{ngp.n:il}_   3-2-24'))
    d.docx(x)


# ================================================================== Prior auth
@doc('Prior Auth/PA form Ozempic Holloway.pdf')
def _(d):
    c = d.canvas()
    c.rect(40, 690, 530, 60); c.setFont('Helvetica-Bold', 13); c.drawString(50, 728, 'ClearPath Rx - Coverage Determination Request')
    c.setFont('Helvetica', 9); c.drawString(50, 712, 'Fax completed form to 440-555-0103. Incomplete forms will be returned.'); c.drawString(50, 699, '[X] Standard (72 h)    [ ] Expedited (24 h)')
    boxes = [(40, 640, 265, 'Member name', '{hol.n:fml}'), (305, 640, 265, 'Member ID', '{hol.ins}'), (40, 595, 150, 'Date of birth', '{hol.dob}'), (190, 595, 180, 'Member phone', '{hol.ph}'),
             (370, 595, 200, 'Group', 'LFSCHOOLS'), (40, 550, 530, 'Member address', '{hol.addr}'), (40, 505, 265, 'Drug, strength and form', '{hol.med:0}'), (305, 505, 265, 'Directions / qty per 28 days', 'once weekly / 1 pen'),
             (40, 460, 120, 'ICD-10', '{hol.dx:E11.9}'), (160, 460, 410, 'Diagnosis', '{hol.dx:0}'), (40, 415, 265, 'Prescriber', '{stout.n:fl}, CNP'), (305, 415, 265, 'Office telephone / fax', '330-555-0115 / 330-555-0116')]
    for x, y, w, l, v in boxes:
        c.rect(x, y, w, 45); c.setFont('Helvetica', 7); c.drawString(x + 4, y + 35, l); c.setFont('Courier-Bold', 9.5); c.drawString(x + 6, y + 14, d.f(v))
    c.setFont('Helvetica-Bold', 9); c.drawString(40, 395, 'Previous therapy (drug / dates / outcome)'); c.setFont('Courier', 9); y = 380
    for t in ('{hol.med:metformin ER 2000 mg}  06/2021 - present   A1c 8.4', '{hol.med:glimepiride 4 mg}  01/2023 - 08/2023   {hol.dx:hypoglycemia} x2', 'Patient has tried diet program through employer.'):
        c.drawString(50, y, d.f(t)); y -= 14
    c.setFont('Helvetica', 8); c.drawString(40, 300, d.f('Prepared at pharmacy by {kow.n:fl}, CPhT')); c.save()


@doc('Prior Auth/denial McDermott.docx')
def _(d):
    x = Document()
    for t in ('MERIDANT HEALTH PLAN\nPharmacy Appeals, PO Box 3310, Columbus OH 43216', 'February 29, 2024', '{mcd.n:fml}\n{mcd.a1}\n{mcd.a2}', 'RE: NOTICE OF DENIAL OF COVERAGE\nEnrollee: {mcd.n:fml}\nEnrollee ID: {mcd.ins}\nDrug: {mcd.med:0}',
              'Dear {mcd.n:tl}:', 'We received a request from {reyes.n:fl}, MD for the drug named above. We cannot approve it. Our criteria for {mcd.dx:0} ask for a trial of lactulose at full dose for at least 30 days. The records sent show {mcd.med:lactulose} was filled once, on January 9.',
              'You may appeal within 60 days by writing to the address above or calling the number on your card.', 'Sincerely,', '{callo.n:fl}\nClinical Review Pharmacist', 'cc: Larkfield Family Pharmacy (by fax)'):
        x.add_paragraph(d.f(t))
    d.docx(x)


@doc('Prior Auth/PA tracker.xlsx')
def _(d):
    wb = Workbook(); ws = wb.active; ws.title = 'OPEN'
    xl(d, ws, [['PA TRACKER  (ask Brenda before deleting a row!)'.replace('Brenda', '{kow.n:fl}')], ['Sent', 'Pt', 'DOB', 'Plan', 'Member no.', 'Drug', 'Dx given', 'MD', 'Status']])
    r = 3
    for k, dt, pl, md, stt in (('hol', (3, 4), 'ClearPath', 'stout', 'pending'), ('kra', (3, 5), 'Summit', 'haddad', 'need labs'), ('lin', (3, 7), 'Meridant', 'boat', 'faxed office 2x'), ('oso', (3, 8), 'ClearPath', 'foley', 'QL exception'),
                               ('rus', (3, 11), 'Part D', 'march', 'new')):
        xl(d, ws, [[None, '{%s.n:lf}' % k, None, pl, '{%s.ins}' % k, '{%s.med:0}' % k, '{%s.dx:0}' % k, '{%s.n:l}' % md, stt]], r)
        ws.cell(r, 1, datetime.date(2024, *dt)).number_format = 'm/d'
        d.one(k, 'dob', '')
        ws.cell(r, 3, P[k].dob).number_format = 'mm/dd/yyyy'
        r += 1
    ws2 = wb.create_sheet('CLOSED')
    xl(d, ws2, [['Pt', 'Drug', 'Outcome', 'Good thru'], ['{par.n:lf}', '{par.med:0}', 'APPROVED', '2/28/25'], ['{mcd.n:lf}', '{mcd.med:0}', 'DENIED - appeal?', ''], ['', '', '1 of 2 approved']])
    d.xlsx(wb)


@doc('Prior Auth/appeal letter McDermott DRAFT.rtf')
def _(d):
    d.rtf(['March 6, 2024', 'Meridant Health Plan\nAttn: {callo.n:fl}, Clinical Review', '**Letter of medical necessity \u2013 {mcd.n:fl}, ID {mcd.ins}, born {mcd.dob:mon}',
           'I am writing for my patient {mcd.n:tl}, who has {mcd.dx:cirrhosis} and was hospitalized twice this winter for {mcd.dx:0}. He took {mcd.med:lactulose 30 mL four times daily} from September through December (supply from the hospital pharmacy, which your claims do not show) and had another episode on January 2.',
           'Adding {mcd.med:Xifaxan} is the standard of care. I ask that you overturn the denial.', '{reyes.n:fl}, MD\nGastroenterology Associates of Penrose\n330-555-0118', '[pharmacy note: dr office to put on letterhead and sign. {kow.n:f} 3/6]'], size=24)


@doc('Prior Auth/RE Dupixent renewal.eml')
def _(d):
    d.txt("""Date: Wed, 28 Feb 2024 15:12:40 -0500
From: {bapt.n:fl} <sbaptiste@summitscript.example>
To: Brenda K <brenda@larkfieldrx.example>
Subject: RE: Dupixent renewal
Message-ID: <8f21@summitscript.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii

Hi {kow.n:f},

Approved through 2/28/25, you should get a paid claim now. Override code is on the fax.

{bapt.n:fl}
Prior Authorization Desk, Summit Script Management
440-555-0106

> -----Original Message-----
> From: {kow.n:fl}
> Sent: Tuesday, February 27, 2024 11:03 AM
>
> Simone - this is the renewal for {par.n:fl}, DOB {par.dob}, ID {par.ins}.
> {par.med:0} for {par.dx:0}. IGA went 4 to 1. Dr office is slow
> but chart notes are attached. She has missed a dose already, her number
> is {par.ph2:d} if you want to hear it from her :)
>
> {kow.n:fl}, CPhT
""".replace('Brenda K <', '{kow.n:fl} <').replace('Simone -', 'Hi -'))


# ================================================================== Immunizations
@doc('Immunizations/Consents 2023-24/Consent Adler.docx')
def _(d):
    x = Document()
    x.add_heading('Vaccine Administration Record and Informed Consent', 1)
    t = dtable(x, [[d.f('Last: {adl.n:l}'), d.f('First: {adl.n:f}   MI: {adl.mi}')], [d.f('DOB: {adl.dob}     Age 70'), d.f('Phone: {adl.ph}')], [d.f('Address: {adl.addr}'), d.f('Medicare no. (red white blue card): {adl.ins:mbid}')],
                   [d.f('Primary care: {march.n:fl}'), 'Sex: F     Race: (optional) W']], bold0=False)
    x.add_paragraph()
    dtable(x, [['Screening question', 'Yes', 'No'], ['Are you sick today?', '', 'X'], ['Ever had a serious reaction to a vaccine?', '', 'X'], [d.f('Long-term health problem?  list: {adl.dx:COPD}'), 'X', ''], ['Pregnant?', '', 'X']])
    x.add_paragraph(d.f('\nI have read the VIS and ask that the vaccine(s) checked be given to me:\n[X] {adl.tx:Fluzone High-Dose}    [X] {adl.tx:RSV (Arexvy)}    [ ] COVID-19    [ ] Tdap'))
    x.add_paragraph(d.f('Signature: /s/ {adl.n:fml}      Date: 10/05/2023'))
    x.add_paragraph(d.f('FOR PHARMACY USE   Lot UJ889AB exp 6/30/24 L deltoid;  Lot 7Y3PK exp 1/25 R deltoid.  Given by {osei.n:fl}, PharmD'))
    d.docx(x)


@doc('Immunizations/Consents 2023-24/Swanson child consent.pdf')
def _(d):
    st = [Paragraph('Larkfield Family Pharmacy - immunization of a minor (age 5 to 17)', SS['Heading3'])]
    for q, a in (("Child's legal name", '{swa.n:fml}'), ("Child's birthday", '{swa.dob:long}'), ('Home address', '{swa+swp.addr}'), ('Name of parent or guardian', '{swp.n:fml}'),
                 ('Parent mobile', '{swp.ph2}'), ('Parent e-mail (we send the record here)', '{swp.em}'), ('Plan and ID of the child', 'Meridant, {swa.ins}'), ('Does your child have asthma, or take medicine every day?', '{swa.dx:Asthma, mild}. {swa.med:Flovent} 1 puff twice a day.')):
        st += [Paragraph('<font size=8 color=grey>%s</font>' % q, N10), Paragraph(d.f(a), T10), Spacer(1, 5)]
    st += [Spacer(1, 8), Paragraph(d.f('I am the parent or guardian of the child named above and consent to: {swa.tx:influenza quadrivalent 0.5 mL} (VFC: no).'), T10), Spacer(1, 20), Paragraph(d.f('{swp.n:fl} ____________________ 11/4/2023'), T10),
           Spacer(1, 20), Paragraph(d.f('Administered by {ram.n:fl}, RPh. Lot 396712, left arm. VIS 8/6/21.'), N9)]
    d.pdf(st, margin=80)


@doc('Immunizations/impactSIIS_export_20231130.csv')
def _(d):
    rows = [['SEQ', 'PAT_LAST', 'PAT_FIRST', 'PAT_MI', 'PAT_DOB', 'PAT_SEX', 'ADDR1', 'CITY', 'STATE', 'ZIP', 'PHONE', 'CVX', 'VAX_NAME', 'LOT', 'ADMIN_DT', 'SITE', 'FUND', 'ADMIN_BY']]
    V = {'ber': ('150', 'INFLUENZA QUAD PF'), 'cla': ('150', 'INFLUENZA QUAD PF'), 'dem': ('187', 'ZOSTER RECOMB'), 'eng': ('197', 'INFLUENZA HD QUAD'), 'har': ('216', 'PCV20'), 'kir': ('303', 'RSV PREF3'), 'irv': ('115', 'TDAP'), 'swa': ('150', 'INFLUENZA QUAD PF')}
    for n, (k, (cvx, v)) in enumerate(V.items()):
        rows.append([n + 1, '{%s.LN}' % k, '{%s.FN}' % k, '{%s.mi}' % k, '{%s.dob:ymd}' % k, P[k].sex, '{%s.A1}' % k, '{%s.AC}' % k, 'OH', '{%s.zip}' % k, '{%s.ph:r}' % k, cvx, '{%s.tx:%s}' % (k, v), 'UJ%dAA' % (880 + n),
                     '202311%02d' % (3 + n * 3), 'LD', 'PVT', '{osei.n:LFN}' if n % 2 else '{ram.n:LFN}'])
    d.csv(rows, delim='|')


@doc('Immunizations/VXU_resend_batch.hl7.txt')
def _(d):
    L = ['FHS|^~\\&|RXKEEP|LARKFIELDFP|IIS|OHDOH|20240110081500']
    for n, (k, cvx, v) in enumerate((('gup', '150', 'influenza, injectable, quadrivalent'), ('joh', '115', 'Tdap'), ('far', '43', 'Hep B, adult'))):
        L += ['MSH|^~\\&|RXKEEP|LARKFIELDFP|IIS|OHDOH|2024011008150%d||VXU^V04^VXU_V04|LFP%05d|P|2.5.1' % (n, 3301 + n),
              d.f('PID|1||{%s.rec}^^^LFP^PI||{%s.LN}^{%s.FN}^{%s.mi}||{%s.dob:ymd}|%s|||{%s.A1}^^{%s.AC}^OH^{%s.zip}||^PRN^PH^^^{%s.ph:hl}' % (k, k, k, k, k, P[k].sex, k, k, k, k)),
              'ORC|RE||LFP%06d' % (81220 + n), d.f('RXA|0|1|20240109|20240109|%s^{%s.tx:%s}^CVX|0.5|mL^^UCUM||00^NEW^NIP001|^{osei.LN}^{osei.FN}' % (cvx, k, v))]
    L.append('FTS|1')
    d.txt('\n'.join(L) + '\n', nl='\r\n')


@doc('Immunizations/Clinic at Corbin Stamping signup.xlsx')
def _(d):
    wb = Workbook(); ws = wb.active; ws.title = 'Sheet1'
    xl(d, ws, [['ONSITE FLU CLINIC - Corbin Stamping & Tool - Oct 12'], ['HR contact: {hender.n:fl}  330-555-0119'], ['Time', 'Name (print)', 'Birthdate', 'Ins. card #', 'Cell', 'Flu', 'Covid', 'notes']])
    r = 4
    for tm, k, f, c, nt in (('7:00', 'ber', 'x', '', ''), ('7:10', 'dem', 'x', 'x', ''), ('7:20', 'joh', 'x', '', '{joh.dx:faints} - lay down'), ('7:30', None, '', '', ''), ('7:40', 'far', '', 'x', ''), ('7:50', 'cla', 'x', 'x', '{cla.dx:egg allergy} ok'),
                          ('8:00', 'hub', 'x', '', 'retiree')):
        if k:
            xl(d, ws, [[tm, '{%s.n:fl}' % k, '{%s.dob:md}' % k, '{%s.ins}' % k, '{%s.ph2:d}' % k, ('{%s.tx:flu shot}' % k) if f else '', ('{%s.tx:COVID booster}' % k) if c else '', nt]], r)
        else:
            xl(d, ws, [[tm, '(open)']], r)
        r += 1
    xl(d, ws, [[], ['', 'total given', '', '', '', 5, 3]], r)
    ws['A1'].font = Font(size=16)
    d.xlsx(wb)


@doc('Immunizations/Reaction report - Kirchner.txt')
def _(d):
    d.txt("""VACCINE REACTION - worksheet before filing with VAERS

 1. Who had the reaction ....... {kir.n:fml}
 2. Born ....................... {kir.dob:mon}        Age at shot: 67
 3. Reach her at ............... {kir.ph}, {kir.em}
    Mail ....................... {kir.addr}
 4. Vaccine .................... {kir.tx:RSV PREF3}, lot UJ885AA, right deltoid, 11/18/2023 10:05
 5. What happened .............. about 20 min after, {kir.dx:hives on neck and arms}, lips tingling.
    Given {kir.tx:diphenhydramine 50 mg by mouth}. BP 142/88. No wheeze. EMS not called.
    Husband drove her home. We called at 4 pm, rash fading.
 6. Other meds same day ........ {kir.med:ramipril 5 mg}
 7. Doctor ..................... {penn.n:fl}, DO (told by phone 11/18)
 8. Form filled by ............. {ram.n:fl}, RPh
""")


@doc('Immunizations/vaccine price list 2024.html')
def _(d):
    d.raw(b"""<!DOCTYPE html><html><body><h1>Vaccine cash prices</h1><p>Effective January 2, 2024. Most plans pay in full.</p>
<table border=1><tr><th>Vaccine</th><th>Brand</th><th>Cash</th></tr><tr><td>Influenza, standard</td><td>Fluarix</td><td>$42</td></tr>
<tr><td>Influenza, 65+</td><td>Fluzone HD</td><td>$89</td></tr><tr><td>Shingles</td><td>Shingrix</td><td>$224</td></tr><tr><td>Pneumonia</td><td>Prevnar 20</td><td>$299</td></tr>
<tr><td>RSV</td><td>Arexvy</td><td>$319</td></tr><tr><td>Tdap</td><td>Boostrix</td><td>$68</td></tr></table><p>Walk in Mon-Fri 9 to 5, Sat 9 to noon.</p></body></html>""")


# ================================================================== Compounding
@doc('Compounding/Compounding log Q1.xlsx')
def _(d):
    wb = Workbook(); ws = wb.active; ws.title = 'Q1 2024'
    xl(d, ws, [['Non-sterile compounding log', '', '', '', 'USP 795'], [], ['Date', 'Lot', 'Formula', 'For patient', 'Rx#', 'Amt made', 'BUD', 'Made', 'Chk'],
               ['1/9', '010924-1', '{mil.med:0}', '{mil.n:fl}', '{mil.rx:0}', '30 g', '7/7', 'SQ', 'TB'], ['1/16', '011624-1', '{nas.med:0}', '{nas.n:fl}', '{nas.rx:0}', '60 g', '7/14', 'SQ', 'AO'],
               ['1/16', '011624-2', 'magic mouthwash', '(stock)', '', '240 mL', '1/30', 'SQ', 'AO'], ['2/6', '020624-1', '{pom.med:0}', '{pom.n:fl}', '{pom.rx:0}', '90 caps', '8/4', 'SQ', 'TB'],
               ['2/20', '022024-1', '{tob.med:0}', '{tob.n:fl} (2 y/o, dad {jtob.n:fl})', '{tob.rx:0}', '150 mL', '3/5', 'SQ', 'AO'], ['2/27', '022724-1', 'methimazole 5 mg/0.1 mL transdermal', '"Biscuit" (cat) c/o {rin.n:l}', '', '3 mL', '8/25', 'SQ', 'TB'],
               [], ['batches', 6]])
    n = ws.cell(12, 1); ws.cell(13, 1, d.f('SQ = {qin.n:fl}, TB = {brandt.n:fl}, AO = {osei.n:fl}'))
    d.xlsx(wb)


@doc('Compounding/vet Rx Rinehart.rtf')
def _(d):
    d.rtf(['**Corbin Mills Veterinary Clinic - prescription for compounding', 'Patient: Biscuit, DSH cat, FS, 11 yr, 4.1 kg', 'Client: {rin.n:fml}\n{rin.a1}\n{rin.a2}\nhome {rin.ph:d} / work none',
           'Methimazole transdermal 5 mg/0.1 mL. Apply 0.1 mL to inner ear twice daily, alternate ears. Disp 3 mL, refill x 3.', '{till.n:fl}, DVM     330-555-0121', 'Owner pays cash, card on file per Joan: {rin.card} exp 09/26'.replace('Joan', '{ebe.n:fl}')], 'Calibri')


@doc('Compounding/MFR omeprazole susp.txt')
def _(d):
    d.txt("""MASTER FORMULATION RECORD   MFR-031   rev 4
Omeprazole 2 mg/mL oral suspension                 make 100 mL

  omeprazole 20 mg capsules ............ 10
  sodium bicarbonate 8.4% .............. qs 100 mL

1. Empty pellets into a glass mortar. 2. Add 30 mL bicarbonate, stand 20 min, triturate.
3. Transfer to amber bottle, rinse, bring to volume. 4. Shake.
BUD 14 days refrigerated.  Label: SHAKE WELL - KEEP IN REFRIGERATOR
Approved {osei.n:fl}, PharmD   Reviewed {brandt.n:fl}, RPh
""")


# ================================================================== Controlled
@doc('Controlled/CII perpetual - oxycodone 10.csv')
def _(d):
    rows = [['OXYCODONE HCL 10 MG TAB - PERPETUAL'], ['Date', 'Rx or Invoice', 'Patient / Supplier', 'In', 'Out', 'Balance', 'Initials'], ['3/1', 'physical count', '', '', '', 412, 'TB/LC']]
    b = 412
    for dt, k, q in (('3/1', 'stu', 120), ('3/4', 'hub', 20), ('3/5', None, 500), ('3/7', 'moo', 90), ('3/8', 'gil', 12), ('3/11', 'dog', 60)):
        b += -q if k else q
        rows.append([dt, '{%s.rx:5}' % k if k else '222 form 23-0098', '{%s.n:LF}' % k if k else 'Tri-County Drug', '' if k else q, q if k else '', b, 'AO'])
    for k in ('hub', 'moo', 'gil', 'dog'):
        d.rec(k, 'medication', 'OXYCODONE HCL 10 MG')
    d.rec('stu', 'medication', 'OXYCODONE HCL 10 MG')
    rows.append(['3/15', 'physical count', '', '', '', b - 2, 'TB/AO'])
    rows.append(['', 'SHORT 2 - see memo', '', '', '', '', ''])
    d.csv(rows)


@doc('Controlled/PSE sales log Feb.csv')
def _(d):
    rows = [['Sale Date', 'Time', 'Purchaser', 'Address', 'ID Type', 'ID Number', 'DOB', 'Product', 'Grams', 'Clerk']]
    for n, k in enumerate(('alb', 'bow', 'cor', 'dun', 'erw', 'fry', 'gil', 'hen')):
        idt = 'PASSPORT' if k == 'cor' else ('PERM RES CARD' if k == 'erw' else 'OH DL')
        rows.append(['02/%02d/2024' % (2 + n * 3), '%d:%02d' % (9 + n, (n * 17) % 60), '{%s.n:LFM}' % k, '{%s.addr:U}' % k, idt, '{%s.%s}' % (k, {'cor': 'pp', 'erw': 'gid'}.get(k, 'dl')), '{%s.dob}' % k,
                     '{%s.med:%s}' % (k, 'SUDAFED 12HR 10CT' if n % 2 else 'PSEUDOEPHEDRINE 30MG 24CT'), '1.2' if n % 2 else '0.59', '{ebe.n:IL}' if n % 3 else '{kow.n:IL}'])
    d.csv(rows)


@doc('Controlled/count discrepancy memo 3-15.docx')
def _(d):
    x = Document()
    x.add_heading('Memo to file', 2)
    x.add_paragraph(d.f('Count of oxycodone 10 mg on 3/15/2024 was two tablets below the book. Counted three times by {brandt.n:fl} and {osei.n:fl}. Checked the counter drawer, the will-call bins and the trash. Video from 3/7 shows two tablets dropped behind the Kirby Lester and swept up by {crowe.n:fl}, who did not see them.'))
    x.add_paragraph('Found 3/16 in the dust pan bag. Placed in the destruction envelope. Not a significant loss, DEA 106 not filed. Board inspector told by phone.')
    x.add_paragraph(d.f('Inspector: {weems.n:fl}, State Board of Pharmacy, 614-555-0107'))
    d.docx(x)


@doc('Controlled/OARRS_Stubbs.html')
def _(d):
    h = d.f("""<html><body style="font-family:Arial"><h3>Patient Rx History Report</h3><p><b>{stu.n:FML}</b></p>
<table><tr><td>Search criteria:</td><td>First Name Begins with &#39;{stu.n:F}&#39;; Last Name Begins with &#39;{stu.n:L}&#39;; D.O.B. = {stu.dob}; 03/2023 to 03/2024</td></tr>
<tr><td>Patients that match:</td><td>{stu.n:FML} &nbsp; {stu.addr:U} &nbsp; M</td></tr></table>
<table border="1"><tr><th>Fill Date</th><th>Product, Str, Form</th><th>Qty</th><th>Days</th><th>Pt ID</th><th>Prescriber</th><th>Written</th><th>RX#</th><th>Pharm</th><th>Pay</th></tr>
<tr><td>03/01/2024</td><td>{stu.med:^OXYCODONE HCL 10 MG TABLET}</td><td>120</td><td>30</td><td>1</td><td>LI VI</td><td>02/28/2024</td><td>{stu.rx:5}</td><td>LARK3</td><td>04</td></tr>
<tr><td>02/14/2024</td><td>{stu.med:^ALPRAZOLAM 1 MG TABLET}</td><td>90</td><td>30</td><td>1</td><td>CA HU</td><td>02/14/2024</td><td>{stu.rx:1}</td><td>PENR1</td><td>01</td></tr></table>
<p>LI VI = {lindq.n:LF}; CA HU = {castl.n:LF}</p><p>Overdose risk score 540.<br>RPh note: called pain office, they know of {stu.dx:0}; did not know of the alprazolam. {osei.n:fl} 3/1</p></body></html>""")
    d.raw(h.encode())


# ================================================================== Accounts
@doc('House Accounts/AR aging Feb 29.xlsx')
def _(d):
    wb = Workbook(); ws = wb.active; ws.title = 'AGING'
    xl(d, ws, [['', 'HOUSE CHARGE ACCOUNTS - AGED'], ['', '2/29/2024'], [], ['Acct', 'Customer', 'Tel.', 'Current', '30', '60', '90+', 'Pays by', 'Remarks']])
    r = 5; tot = 0
    for n, (k, c, o, pb, rm) in enumerate((('whi+whm', 84.10, 0, 'check', ''), ('sto', 22.5, 22.5, 'cash', 'daughter comes in 1st of month'), ('hub', 310.0, 0, 'MC {hub.card:r}', 'exp 4/27'), ('lan', 0, 61.3, 'Visa {lan.card:r}', 'exp 11/25'),
                                           ('moo', 140.25, 212.0, '', 'NO MORE CHARGES'), ('pry', 12.0, 0, 'check', ''), ('sch', 55.6, 0, 'ACH', ''))):
        nm = '{whi.n:lf} & {whm.fn}' if '+' in k else '{%s.n:lf}' % k
        k0 = k
        if '+' in k:
            d.one('whm', 'ln', '')          # first name only in the cell, the last name is shared
        xl(d, ws, [['{%s.rec:H-0%d}' % (k0, 211 + n * 7), nm, '{%s.ph:d}' % k0, c, o, 0, 0, pb, rm]], r); r += 1; tot += c + o
    xl(d, ws, [['', 'TOTAL', '', '=SUM(D5:D11)', '=SUM(E5:E11)', '', '', '', tot]], r)
    for c, w in zip('ABCHI', (9, 28, 15, 24, 30)):
        ws.column_dimensions[c].width = w
    d.xlsx(wb)


@doc('House Accounts/Application Moody.pdf')
def _(d):
    st = [Paragraph('APPLICATION FOR HOUSE CHARGE', SS['Title']), Paragraph(d.f('1. Applicant: <u>{moo.n:fml}</u> &nbsp;&nbsp; Date of birth <u>{moo.dob:md4}</u>'), T10), Paragraph(d.f('2. Social Security No. <u>{moo.ssn}</u> &nbsp; Driver lic. <u>{moo.dl} (OH)</u>'), T10),
          Paragraph(d.f('3. Residence: <u>{moo.addr}</u> &nbsp; How long: <u>6 yrs</u>'), T10), Paragraph(d.f('4. Phone <u>{moo.ph}</u> &nbsp; E-mail <u>{moo.em}</u>'), T10), Paragraph('5. Employer <u>Corbin Stamping &amp; Tool</u>, 1 Press Rd, Corbin Mills', T10),
          Paragraph(d.f('6. Bank <u>First Farmers of Larkfield</u> &nbsp; routing <u>%s</u> &nbsp; checking <u>{moo.bank}</u>' % routing('04120733')), T10), Paragraph(d.f('7. Secure my account with card no. <u>{moo.card}</u> exp <u>08/25</u> CVV <u>on phone</u>'), T10), Spacer(1, 12),
          Paragraph('I agree to pay the balance by the 15th of each month. 1.5% per month on balances past 30 days.', N9), Spacer(1, 16), Paragraph(d.f('x {moo.n:fl} &nbsp;&nbsp;&nbsp; 5/2/2022 &nbsp;&nbsp;&nbsp; Approved: limit $250 {brandt.n:il}'), T10)]
    d.pdf(st, margin=72)


@doc('House Accounts/Statement Whitlock Feb.pdf')
def _(d):
    rows = [['Date', 'Ref', 'Description', 'For', 'Charge', 'Payment'], ['02/03', d.f('{whi.rx:0}'), d.f('{whi.med:amlodipine 10 mg}'), d.f('{whi.n:f}'), '8.00', ''], ['02/03', d.f('{whm.rx:0}'), d.f('{whm.med:Synthroid 50 mcg}'), d.f('{whm.n:f}'), '31.10', ''],
            ['02/10', 'POS', 'Depends, vitamins', '', '45.00', ''], ['02/14', 'CK 2281', 'Payment - thank you', '', '', '61.00'], ['', '', '', 'BALANCE', '84.10', '']]
    t = Table(rows, colWidths=[50, 65, 190, 70, 60, 60]); t.setStyle(TableStyle([('LINEBELOW', (0, 0), (-1, 0), 1, colors.black), ('LINEABOVE', (0, -1), (-1, -1), 1, colors.black), ('FONTSIZE', (0, 0), (-1, -1), 9)]))
    d.pdf([Paragraph(LH.replace('\n', '<br/>'), N10), Spacer(1, 20), Paragraph(d.f('{whi.n:fml}<br/>{whm.n:fml}<br/>{whi+whm.a1}<br/>{whi+whm.a2}'), N10), Spacer(1, 14),
           Paragraph(d.f('STATEMENT as of February 29, 2024 &nbsp;&nbsp; Account {whi+whm.rec:H-0211}'), B10), Spacer(1, 8), t, Spacer(1, 20), Paragraph('Please return the top part with your payment. Last payment by card: none.', N9)])


@doc('House Accounts/returned checks.txt')
def _(d):
    r1, r2 = routing('04121488'), routing('24127155')
    d.txt("""RETURNED CHECKS - hold until paid + $30 fee

2/6   ck 1140  $61.30   {lan.n:fml}
      rt %s  acct {lan.bank}    NSF. Called {lan.ph2:d} 2/8, will bring cash Fri.

2/19  ck 0388  $18.77   {hen.n:fl}, {hen.st}
      rt %s  acct {hen.bank}    ACCOUNT CLOSED   DL on check {hen.dl}

3/4   ck 7712  $55.60   {sch.n:fml}
      rt %s  acct {sch.bank}    stop payment - says he was double billed, {brandt.n:fl} to call him
""" % (r1, r2, r1), nl='\n')


@doc('House Accounts/cards on file DO NOT EMAIL.txt')
def _(d):
    d.txt("""1st of month - run these

{sto.n:fl}    {sto.card:r}   03/26   zip {sto.n:l}
{pry.n:fl}      {pry.card}   10/25
{gar.n:fl}   {gar.card:d}  1/27  (delivery copays only)
{lan.n:l}  {lan.card}  11/25
{whm.n:tfl} - read me new one over phone 3/1: {whm.card}, 06/28, sec code in Joans drawer
""".replace('zip {sto.n:l}', 'zip 44693').replace('Joans', "{ebe.n:f}'s"))


@doc('House Accounts/Schaefer dispute thread.eml')
def _(d):
    body = d.f("""<html><body><p>Mr. Brandt,</p><p>This is the second time. My January balance was paid at the counter and you ran it again by ACH from my account at First Farmers (<b>{sch.bank}</b>). I want the $55.60 back. You can reach me at {sch.ph2:d}, not the house.</p>
<p>{sch.n:fl}<br>{sch.a1}<br>{sch.a2}</p>
<blockquote>On Mar 1, 2024, {ebe.n:fl} wrote:<br>&gt; Hello {sch.n:tl}, your statement H-0253 is attached. We show 55.60 for the {sch.med:Viagra} on 1/22, plan does not cover.</blockquote></body></html>""".replace('Mr. Brandt', 'Mr. {brandt.n:l}').replace('H-0253', '{sch.rec:H-0253}')).replace('\n', '\r\n')
    import quopri
    q = quopri.encodestring(body.encode('utf-8')).decode('ascii').replace('\n', '\r\n').replace('\r\r\n', '\r\n')
    hd = d.f('From: {sch.n:fl} <{sch.em}>\r\nTo: accounts@larkfieldrx.example\r\nDate: Tue, 5 Mar 2024 21:44:09 -0500\r\nSubject: Re: your statement - WRONG AGAIN\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n')
    d.raw((hd + q).encode())


# ================================================================== HR
@doc('HR/Employee roster.xlsx')
def _(d):
    wb = Workbook(); ws = wb.active; ws.title = 'Active'
    xl(d, ws, [['EMPLOYEES - CONFIDENTIAL'], ['Name', 'Position', 'Hired', 'SS #', 'Birth date', 'Home address', 'Cell', 'Personal e-mail', 'In emergency call', 'Their number']])
    r = 3
    for k, pos, hi, e in (('kow', 'CPhT, PA desk', '2009', 'kwh'), ('hod', 'Tech', '2019', 'hdm'), ('vue', 'Tech', '2021', 'vub'), ('lam', 'Clerk', '2022', None), ('rut', 'Driver', '2016', 'rtw'), ('ebe', 'Bookkeeping / front', '2004', None), ('qin', 'Compounding tech', '2018', None), ('ram', 'Staff RPh', '2020', None)):
        xl(d, ws, [['{%s.n:lfm}' % k, pos, hi, '{%s.ssn}' % k, None, '{%s.addr}' % k, '{%s.ph2:d}' % k, '{%s.em}' % k, '{%s.n:fl}' % e if e else '', '{%s.ph2:d}' % e if e else '']], r)
        d.one(k, 'dob', 'md4'); ws.cell(r, 5, P[k].dob).number_format = 'm/d/yyyy'
        r += 1
    xl(d, ws, [['8 active']], r + 1)
    for c, w in zip('ABCDEFGHIJ', (22, 18, 7, 13, 12, 42, 14, 30, 18, 14)):
        ws.column_dimensions[c].width = w
    d.xlsx(wb)


@doc('HR/Files/Hodges T/direct deposit.docx')
def _(d):
    x = Document()
    x.add_heading('Authorization for Direct Deposit', 1)
    dtable(x, [['Employee', d.f('{hod.n:fml}')], ['SSN', d.f('{hod.ssn:s}')], ['Bank', 'Penrose Community Credit Union'], ['Routing transit no.', routing('24127389')], ['Account no.', d.f('{hod.bank}')], ['Type', '[X] Checking  [ ] Savings'], ['Amount', '100%']], style='Light List', bold0=False)
    x.add_paragraph(d.f('\nI authorize Larkfield Family Pharmacy to deposit my pay. Signed {hod.n:fl}, 4/18/23. Entered by {grubb.n:fl} (payroll service).'))
    d.docx(x)


@doc('HR/Files/Vue M/I-9 worksheet.pdf')
def _(d):
    st = [Paragraph('Employment eligibility - employer worksheet (keep with Form I-9)', SS['Heading3'])]
    a = [['Last name', 'First name', 'Middle', 'Other last names used'], [d.f('{vue.n:l}'), d.f('{vue.n:f}'), 'none', 'N/A'], ['Address', '', 'Date of birth', 'U.S. Social Security Number'], [Paragraph(d.f('{vue.addr}'), N9), '', d.f('{vue.dob}'), d.f('{vue.ssn}')],
         ['E-mail', '', 'Telephone', ''], [d.f('{vue.em}'), '', d.f('{vue.ph2}'), ''], ['Status', '', 'USCIS / A-number', ''], ['Lawful permanent resident', '', d.f('{vue.gid}'), '']]
    t = Table(a, colWidths=[150, 100, 110, 150]); t.setStyle(grid(('SPAN', (0, 3), (1, 3)), *[('BACKGROUND', (0, i), (-1, i), colors.whitesmoke) for i in (0, 2, 4, 6)], size=8.5))
    st += [t, Spacer(1, 12), Paragraph(d.f('Employee: {vue.n:FL}'), B10), Paragraph('<b>Documents seen.</b> List B: Ohio driver license ' + d.f('{vue.dl:d}') + ', exp. 07/2026. List C: Social Security card.', N10), Paragraph(d.f('First day of work 6/7/2021. Examined by {brandt.n:fl}, owner.'), N10)]
    d.pdf(st)


@doc('HR/Files/Quintero S/needlestick 2-08.docx')
def _(d):
    x = Document()
    x.add_heading('Employee Injury Report', 2)
    x.add_paragraph(d.f('On Thursday February 8 at about 2:10 pm {qin.n:fml} ({qin.dob}, SSN {qin.ssn}) was recapping a needle after a flu shot at the Hillcrest staff clinic and stuck his left index finger. He washed it and told {osei.n:fl}. He was seen at Larkfield Urgent Care the same day: {qin.dx:percutaneous exposure, left index finger}. Baseline labs drawn. He was started on {qin.med:Truvada and Isentress} pending the source result and got a {qin.tx:hepatitis B booster}.'))
    x.add_paragraph(d.f('Home: {qin.addr}. Cell {qin.ph2}. BWC claim will be filed by {grubb.n:fl}. Source person was a Hillcrest employee who agreed to testing, name kept by the facility ({arroyo.n:fl}).'))
    x.add_paragraph('Preventive action: safety needles only from 2/9. Sharps box moved to right of the chair.')
    d.docx(x)


@doc('HR/payroll_reg_2024-05.csv')
def _(d):
    rows = []
    for k, h, rt in (('ebe', 80, 19.5), ('hod', 76, 18.25), ('kow', 80, 22.0), ('lam', 41.5, 13.5), ('qin', 80, 20.75), ('rut', 52, 15.0), ('vue', 78, 18.0)):
        g = round(h * rt, 2)
        rows.append(['{%s.n:lf}' % k, '{%s.ssn:r}' % k, '%.1f' % h, '%.2f' % rt, '%.2f' % g, '%.2f' % (g * .19), '%.2f' % (g * .81), '{%s.bank}' % k if k not in ('lam', 'rut') else 'CHECK'])
    d.csv([['Pay period 02/19/24 - 03/03/24', '', '', '', '', '', '', ''], ['Employee', 'TaxID', 'Hrs', 'Rate', 'Gross', 'W/H', 'Net', 'DD Acct']] + rows + [['7 employees']], nl='\n')


@doc('HR/Files/Lamb C/FMLA note.txt')
def _(d):
    d.txt("""Got this from {lam.n:fl} by hand 2/26, put in her file - LOCK

{penn.n:fl}, DO
Penrose Family Medicine, 44 Clinic Dr, Penrose OH    330-555-0123

To whom it may concern: {lam.n:fml} (DOB {lam.dob:dash}) is under my care for {lam.dx:Crohn's disease} and
had a {lam.tx:small bowel resection} on 2/21/24. She should be off work through 3/20 and then light duty, no lifting
over 15 lb for four weeks.
""", enc='cp1252')


@doc('HR/Schedule March.xlsx')
def _(d):
    wb = Workbook(); ws = wb.active
    xl(d, ws, [['', 'Mon 11', 'Tue 12', 'Wed 13', 'Thu 14', 'Fri 15', 'Sat 16'], ['{brandt.n:l}', '9-6', '9-6', 'off', '9-6', '9-6', ''], ['{osei.n:l}', '8-4', '8-4', '9-6', '8-4', '', '9-1'], ['{crowe.n:l}', '8-5', '8-5', '8-5', '8-5', '8-5', ''], ['{tackett.n:l}', '9-2', '', '9-2', '', '9-2', ''], [], ['Late close Thu: inventory']])
    d.xlsx(wb)


# ================================================================== PBM audits
@doc('PBM Audits/Summit desk audit 2024-0117 request.pdf')
def _(d):
    rows = [['#', 'Rx number', 'Fill date', 'Member', 'Cardholder ID', 'Drug', 'Paid', 'Records wanted']]
    for n, (k, a, w) in enumerate((('add', '412.77', 'A, C'), ('bax', '561.02', 'A, B'), ('cum', '1,204.18', 'A, B, C'), ('dog', '388.40', 'A, D'), ('fel', '371.95', 'A, B'))):
        rows.append([str(n + 1), d.f('{%s.rx:0}' % k), '11/%02d/2023' % (2 + 5 * n), d.f('{%s.n:LF}' % k), d.f('{%s.ins}' % k), d.f('{%s.med:0}' % k), a, w])
    t = Table(rows, colWidths=[18, 52, 58, 112, 82, 128, 48, 50], repeatRows=1); t.setStyle(grid(('FONTNAME', (0, 0), (-1, 0), 'Helvetica-Bold'), size=8))
    st = [Paragraph('SUMMIT SCRIPT MANAGEMENT', SS['Heading2']), Paragraph('Network Integrity &nbsp; | &nbsp; 900 Lakeside Plaza, Cleveland OH 44199', N9), Spacer(1, 12), Paragraph('January 17, 2024', T10), Paragraph('Larkfield Family Pharmacy, NCPDP 3699871', T10), Spacer(1, 8),
          Paragraph(d.f('Dear {brandt.n:tl}: The pharmacy named above was selected for a desk audit. Please send legible copies for the claims below within 30 days. Address questions to {renner.n:fl}, 440-555-0108.'), T10), Spacer(1, 8), t, Spacer(1, 8),
          Paragraph('A = original prescription, front and back; B = signature log or delivery proof; C = day supply calculation; D = prescriber statement', N9), Spacer(1, 18), Paragraph(d.f('{renner.n:fl}, CPhT, Auditor II<br/>{aho.n:fl}, R.Ph., Manager'), T10)]
    d.pdf(st, margin=30)


@doc('PBM Audits/Summit audit response worksheet.xlsx')
def _(d):
    wb = Workbook(); ws = wb.active; ws.title = 'response'
    for i, (a, b) in enumerate((('Audit', '2024-0117'), ('Due', '2/16/24'), ('Working on it', '{kow.n:fl}'))):
        xl(d, ws, [[a, b]], 1 + i)
    xl(d, ws, [['Item', 'Rx', 'Patient', 'DOB', 'what we found', 'exposure $', 'sent'],
               [1, '{add.rx:0}', '{add.n:fl}', '{add.dob:md4}', '22 u/day, 3000 u = 136 ds, billed 90. Corrected ds to 90 max per plan. Dx {add.dx:type 2}', 0, 'y'],
               [2, '{bax.rx:0}', '{bax.n:fl}', '{bax.dob:md4}', 'hard copy ok. picked up by wife', 0, 'y'], [3, '{cum.rx:0}', '{cum.n:fl}', '{cum.dob:md4}', 'delivered to {cum.addr}, driver sheet 11/12', 0, 'y'],
               [4, '{dog.rx:0}', '{dog.n:fl}', '{dog.dob:md4}', 'need statement from {mraz.n:fl} MD re {dog.dx:low testosterone}, labs', 388.40, ''], [5, '{fel.rx:0}', '{fel.n:fl}', '{fel.dob:md4}', 'CII, hard copy found in Nov box. ID of pickup {fel.dl}', 0, 'y'], [], ['', '', '', '', 'AT RISK', '=SUM(F5:F9)']], 4)
    d.xlsx(wb)


# ================================================================== Letters
@doc('Complaints/Granger letter 2-20.docx')
def _(d):
    x = Document()
    p = x.add_paragraph(d.f('{gra.n:fml}\n{gra.a1}\n{gra.a2}\n{gra.ph2:d}')); p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for t in ('February 20, 2024', 'Dear {brandt.n:tl},', 'I have been your customer for eleven years and I am writing because of what happened at your counter on Friday the 16th. Your clerk, {lam.n:f}, called out across the store, "{gra.n:tl}, is this the {gra.med:clonazepam}?" with my son\'s teacher standing behind me. I have told very few people that I have {gra.dx:panic disorder}.',
              'When I asked for the manager I was told you were at lunch. Nobody has called me. Please do so in the evening at the number above or write to {gra.em}. I have spoken to an attorney, {dole.n:fl}, but would rather settle this between us.', 'I would also like my records moved to another drug store. My birthday is {gra.dob:long} in case you need it.', 'Sincerely,', '{gra.n:fl}'):
        x.add_paragraph(d.f(t))
    d.docx(x)


@doc('Complaints/FW website form.eml')
def _(d):
    d.txt("""Return-Path: <forms@larkfieldrx.example>
Date: Sat, 9 Mar 2024 07:58:31 -0500
From: Web form <forms@larkfieldrx.example>
To: {osei.n:fl} <adwoa@larkfieldrx.example>
Cc: {brandt.n:fl} <ted@larkfieldrx.example>
Subject: FW: [Contact us] wrong dose???
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="=_lfp_0309"

--=_lfp_0309
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Name: {bis.n:fl}
Email: {bis.em}
Phone: {bis.ph2:s}
Topic: Complaint
Message:
Hi \u2013 my bottle says {bis.med:0} but the capsules are the 20s, I looked
them up. I have been on half my dose for 9 days and my {bis.dx:depression} is
not great right now. rx number is {bis.rx:0}. Also you still have me at my ex's address,
I live at {bis.addr} now.

--=_lfp_0309
Content-Type: text/html; charset=utf-8

<p>Name: {bis.n:fl}<br>Email: {bis.em}<br>Phone: {bis.ph2:s}<br>(see text part)</p>

--=_lfp_0309--
""")


@doc('Complaints/QRE 24-03 wrong bag.docx')
def _(d):
    x = Document()
    x.add_heading('Quality-Related Event 24-03', 1)
    dtable(x, [['Event', 'Two bags given to one person at pickup'], ['Date found', '3/8/2024'], ['Patient A (should have got it)', d.f('{tuc.n:fml}, {tuc.dob}, pt# {tuc.rec}')], ['Patient B (whose bag went out right)', d.f('{ott.n:fml}, {ott.dob}, pt# {ott.rec}')], ['Reached staff', 'Yes'], ['Took wrong drug', 'One dose']], bold0=False)
    x.add_paragraph()
    x.add_paragraph(d.f("{emott.n:fl} came for her brother's {ott.med:0}. The bag of {tuc.n:tfl} ({tuc.med:0}) was hung on the same hook and {vue.n:fl} scanned only the first. {ott.n:tl} took {ott.tx:two prednisone tablets} the next morning; sugar went to 340 ({ott.dx:type 2 diabetes}). He called at noon from {ott.ph:d}. {march.n:fl}, MD told him to check every four hours, and it came down by night."))
    x.add_paragraph(d.f('{tuc.n:tl} was called at {tuc.ph2:d}, her new bag was driven to {tuc.st} at no charge. She uses it for a {tuc.dx:COPD flare}. Privacy: her name and drug were seen by another patient; letter to her sent 3/12.'))
    x.add_paragraph(d.f('Root cause: bags without name-side-out. Reviewed with {vue.n:f} and {hod.n:f}.  {osei.n:fl}, PIC'))
    d.docx(x)


# ================================================================== Faxes
@doc('Faxes/Sent/refill req 0312 Castleberry.txt')
def _(d):
    d.txt("""                        *** REFILL AUTHORIZATION REQUEST ***
LARKFIELD FAMILY PHARMACY    PH 330-555-0100    FX 330-555-0101    03/12/24 09:14

  TO:  {castl.n:FML}, MD                       FX: 330-555-0125
 ------------------------------------------------------------------------
  PT:  {wes.n:FML}                     DOB: {wes.dob}
       {wes.addr:U}
       {wes.ph:d}
  RX:  {wes.rx:0}     {wes.med:^0}      QTY 30     LAST FILLED 02/10/24
  IND: {wes.dx:0}  INR GOAL 2.5-3.5
 ------------------------------------------------------------------------
  PT:  {und.n:FML}                     DOB: {und.dob}
       {und.addr:U}
       {und.ph:d}
  RX:  {und.rx:0}     {und.med:^0}     QTY 90     LAST FILLED 12/14/23
 ------------------------------------------------------------------------
  [ ] OK AS WRITTEN  REFILLS ____    [ ] DENY    [ ] NEEDS APPT

  SIGNED ___________________________   AGENT {corwin.n:fl} WILL CALL BACK? Y / N
""")


@doc('Faxes/Sent/interaction note Vasquez.pdf')
def _(d):
    st = [Paragraph('<font size=22><b>FAX</b></font>', N10), Spacer(1, 16), Paragraph(d.f('<b>To</b> {lindq.n:fl}, MD &nbsp; 330-555-0126<br/><b>From</b> {ram.n:fl}, RPh, Larkfield Family Pharmacy<br/><b>Pages</b> 1 &nbsp;&nbsp; <b>Date</b> March 13, 2024<br/><b>Re</b> {vas.n:fl} ({vas.dob:md})'), T10), Spacer(1, 14),
          Paragraph(d.f('Doctor, we got your e-script today for {vas.med:hydrochlorothiazide 25 mg} for {vas.n:tl}. He has been on {vas.med:lithium carbonate 300 mg} TID since 2019 for {vas.dx:bipolar I}. A thiazide can raise the level. May we change to {vas.med:amlodipine 5 mg}, or will you order a level in 5 days? I am holding the script. Patient knows and can be reached at {vas.ph2}.'), T10), Spacer(1, 14),
          Paragraph('[ ] change to amlodipine &nbsp;&nbsp; [ ] fill as written, level ordered &nbsp;&nbsp; [ ] other ____________', T10), Spacer(1, 30), Paragraph('<font size=7>This fax may hold protected health information. If it came to you by mistake call us and destroy it.</font>', N9)]
    d.pdf(st, margin=90)


@doc('Faxes/Received/LGH discharge 0304.rtf')
def _(d):
    d.rtf(['**LARKFIELD GENERAL HOSPITAL \u2014 DISCHARGE MEDICATION LISTS (2 pts) to outpatient pharmacy', '{jan.n:LFM}\tMRN {jan.rec:00418827}\tDOB {jan.dob}\tDisch 03/04/2024 to home w/ visiting nurse',
           'Principal: {jan.dx:0}\nCONTINUE  {jan.med:0} {jan.sig:0}\nCHANGED   {jan.med:1} now twice daily\nNEW       {jan.med:2} {jan.sig:2}\nSTOP      {jan.med:ibuprofen}',
           'Ins: Medicare {jan.ins:mbid}   Home: {jan.addr}   Ph {jan.ph:d}', '', '{hin.n:LFM}\tMRN {hin.rec:00397710}\tDOB {hin.dob}\tDisch 03/04/2024 to home',
           'Principal: {hin.dx:0}. {hin.tx:IV cefazolin x 3 days}.\nNEW       {hin.med:0} {hin.sig:0}\nAllergy   {hin.dx:vancomycin (flushing)}', 'Ins: Meridant {hin.ins}   Home: {hin.addr}   Ph {hin.ph:d}', 'Sent by {boat.n:fl}, MD / unit clerk 4 North'], 'Courier New', 18)


# ================================================================== Office
@doc('Office/Staff meeting minutes 2024-03-06.txt')
def _(d):
    d.txt("""Staff meeting, Wed. March 6, 7:30 am (doughnuts by {crowe.n:fl})

Present: {brandt.n:fl}, {osei.n:fl}, {crowe.n:fl}, {tackett.n:fl}
Absent: {ram.n:fl}

1. Wholesaler - {falk.n:fl} from Tri-County comes the 20th about the generics rebate.
2. RxKeep update on Sunday night, {forr.n:fl} will be on the phone. Print will-call list before 9 pm.
3. Bags name side out. No drug names across the counter, ever.
4. County asks if we will do the spring clinic at the fairgrounds ({amst.n:fl}, health dept). Yes if two vaccinators.
5. Inventory Thursday 14th after close.
Next: April 3
""")


@doc('Office/Privacy notice rev 2023.docx')
def _(d):
    x = Document()
    x.add_heading('NOTICE OF PRIVACY PRACTICES', 0)
    for h, t in (('Your information', 'We keep a record of the prescriptions we fill for you. We use it to treat you, to be paid and to run the pharmacy.'), ('Your rights', 'You may see or get a copy of your record, ask us to correct it, ask us to reach you in a certain way, and get a list of those with whom we shared it.'), ('Our duties', 'We must keep your information private and tell you if a breach happens.')):
        x.add_heading(h, 2); x.add_paragraph(t)
    x.add_paragraph(d.f('Privacy officer: {osei.n:fl}, 330-555-0100. Effective September 1, 2023.'))
    d.docx(x)


@doc('Office/OTC shelf prices.csv')
def _(d):
    d.csv([['UPC', 'Item', 'Size', 'Cost', 'Shelf', 'Loc'], ['030045449', 'Acetaminophen ES', '100', '4.12', '8.99', 'A2'], ['030573016', 'Ibuprofen 200', '100', '3.90', '7.99', 'A2'], ['037000023', 'Fiber powder', '48 ds', '8.80', '15.49', 'B1'],
           ['031254742', 'Allergy loratadine', '30', '3.05', '9.99', 'A4'], ['038137100', 'Bandage sheer', '60', '2.10', '4.79', 'C1'], ['041167000', 'Antifungal cream', '1 oz', '3.33', '8.49', 'C3']])


@doc('Office/SOP 12 cold chain.pdf')
def _(d):
    st = [Paragraph('Standard operating procedure 12', SS['Heading1']), Paragraph('Refrigerator and freezer temperatures', SS['Heading2'])]
    for i, t in enumerate(('Read the display at opening and at closing and write both on the door sheet. Refrigerator 2 to 8 C, freezer -50 to -15 C.', 'Out of range: move product to the back-up unit, mark DO NOT USE, call the makers for stability.', 'Data logger is downloaded on the first of the month and kept three years.', 'Delivery coolers: one frozen brick for every two hours on the road, never against insulin.')):
        st += [Paragraph('12.%d &nbsp; %s' % (i + 1, t), T10), Spacer(1, 6)]
    st.append(Paragraph(d.f('Owner of this procedure: {crowe.n:fl}. Approved {brandt.n:fl}, RPh, 10/1/2022.'), N9))
    d.pdf(st, margin=64)


@doc('Office/Tri-County backorders.eml')
def _(d):
    d.txt("""From: {falk.n:fl} <gfalk@tricountydrug.example>
To: orders@larkfieldrx.example
Date: Mon, 11 Mar 2024 08:30:00 -0400
Subject: Backorder report wk 11
Content-Type: text/plain; charset=utf-8

Morning all,

Still short: amoxicillin 400/5 susp (est. 4/1), methylphenidate ER 36 (no date), Ozempic 0.25 (allocation 2/wk).
Back in stock: cefdinir susp, albuterol neb.
Cutoff for next-day is 7 pm as always. Credits for February post on the 15th.

{falk.n:fl}
Tri-County Drug Co.  |  419-555-0104
""")


# ================================================================== write
def main():
    if os.path.isdir(OUT):
        shutil.rmtree(OUT)
    os.makedirs(SHARE)
    for rel, fn in FILES:
        fn(D(rel))
    for (k, rel), vs in NAMES.items():
        if P[k].aff:
            def score(v):
                w = re.sub(r'^(Mr|Mrs|Ms)\. ', '', v)
                return (len(re.findall(r"[A-Za-z]", w)), -len(v))
            v = sorted(vs, key=lambda v: (-score(v)[0], len(v), v))[0]
            ROWS.add((k, rel, 'name', v))
    exp = {r[0] for r in ROWS if r[2] != 'name'}
    used = {k for k, _ in NAMES}
    for k, p in P.items():
        assert k in used, 'not used ' + k
        assert (k in exp) == bool(p.aff), 'flag ' + k
    for k, rel in {(r[0], r[1]) for r in ROWS}:
        assert (k, rel) in NAMES, ('no name', k, rel)
    with open(os.path.join(OUT, 'people.csv'), 'w', newline='', encoding='utf-8') as h:
        w = csv.writer(h, lineterminator='\n')
        w.writerow(['id', 'name', 'affected'])
        for p in P.values():
            w.writerow([p.id, ' '.join(x for x in (p.first, p.mid, p.last) if x), p.aff])
    with open(os.path.join(OUT, 'exposures.csv'), 'w', newline='', encoding='utf-8') as h:
        w = csv.writer(h, lineterminator='\n')
        w.writerow(['id', 'file', 'element', 'value'])
        for k, rel, el, v in sorted(ROWS, key=lambda r: (P[r[0]].id, r[1], r[2], r[3])):
            w.writerow([P[k].id, rel, el, v])
    print(len(FILES), 'files', sum(p.aff for p in P.values()), 'affected', sum(1 - p.aff for p in P.values()), 'not', len(ROWS), 'rows')


main()
