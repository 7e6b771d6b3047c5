"""All people, firms, addresses and numbers in these documents are invented.

make.py OUT writes the labelled set of documents of an invented shelter and food
pantry ("Tamarack House") for homeless people and families:

    OUT/share/...       the documents
    OUT/people.csv      id,name,affected
    OUT/exposures.csv   id,file,element,value

Every text passes through X(), which replaces tokens like {dp.dob} by the value
of that person and notes in the same step that the value stands in the current
file; so text and truth cannot differ.  The same bytes come out every time.
"""
import base64
import csv
import datetime
import html as htmlmod
import io
import os
import random
import re
import sys
import zipfile

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt, Inches
import openpyxl
from openpyxl.styles import Font, PatternFill, Alignment
from openpyxl.utils import get_column_letter
from reportlab.lib import colors
from reportlab.lib.pagesizes import letter, landscape
from reportlab.lib.styles import getSampleStyleSheet, ParagraphStyle
from reportlab.pdfgen import canvas
from reportlab.platypus import (SimpleDocTemplate, Paragraph, Spacer, Table,
                                TableStyle, PageBreak)

# ----------------------------------------------------------------- people

# key|first|middle|last|birth date
CLIENTS = """
dp|Darnell|Anthony|Pruitt|1978-03-04
lh|Latonya|Denise|Pruitt-Hayes|1974-10-12
ro|Rosa|Milagros|Ocasio|1989-07-19
lo|Luis|Alberto|Ocasio|1986-11-02
ao|Adrian|Luis|Ocasio|2012-05-28
co|Camila|Rose|Ocasio|2015-09-14
mo|Mateo||Ocasio|2023-08-03
bl|Brandi|Nicole|Lockhart|1991-01-23
ev|Eduardo||Vasquez|1970-06-11
mt|Monique|Renee|Tillery|1984-12-05
sh|Scott|Allen|Hanlon|1966-04-17
kd|Keisha|Lynn|Drummond|1996-10-30
ip|Ivan||Petrov|1959-02-08
js|Jolene|Marie|Sparks|1981-08-21
rm|Rafael||Montoya|1993-03-13
da|Dustin|Lee|Ames|1999-07-07
pc|Patrice||Coleman|1974-05-16
wg|Walter|Eugene|Grubb|1957-09-29
sm|Shawn|Patrick|McElroy|1988-02-14
tr|Tammy|Jo|Rizzo|1979-11-11
lf|Leon|Marcus|Fitch|1964-01-05
bh|William|Robert|Haskins|1961-06-24
ad|Angela|Marie|Dufresne|1992-04-09
cd|Chloe|Grace|Dufresne|2017-12-20
ob|Otis|James|Blanchard|1953-10-18
ky|Kenneth|Paul|Yoder|1972-07-31
ms|Miguel|Angel|Santana|1985-03-27
jt|Jerome|Dwayne|Tate|1990-09-09
sn|Sheila|Ann|Novak|1968-05-02
bn|Bernice|Louise|Hatch|1949-12-12
df|Destiny|Monae|Fuller|2001-06-15
yb|Yolanda|Faye|Battle|1976-08-08
mk|Marta|Ewa|Kowalczyk|1983-01-31
tk|Tomasz||Kowalczyk|2009-10-06
zk|Zofia||Kowalczyk|2013-02-25
tn|Minh|Duc|Tran|1967-03-22
gw|Gary|Dean|Whitlock|1963-11-27
ca|Calvin|Ray|Strickland|1960-08-15
np|Nicole||Papadakis|1987-04-03
bj|Bobby|Joe|Lentz|1971-09-01
fm|Francine|Adele|Moody|1956-12-19
em|Earl|Thomas|Mabry|1965-05-30
rg|Renard|Louis|Gaskins|1974-02-17
tv|Theodora|Mae|Vance|1951-07-04
kb|Kyle|Steven|Brandt|1995-11-16
so|Samantha|Kay|Orr|1998-03-08
in|Ines|Carolina|Navarro|1994-06-02
gn|Gabriel|Jorge|Navarro|2019-10-21
jn|Jorge|Emilio|Navarro|1990-12-30
ab|Amina|Warsame|Bashir|1988-01-01
yh|Yusuf|Hassan|Bashir|1984-07-15
lb|Leyla|Yusuf|Bashir|2014-04-11
ol|Olena|Petrivna|Lysenko|1979-09-23
jm|Jean-Marie||Mbuyi|1991-02-05
cr|Craig|Michael|Dombrowski|1982-10-10
lg|Lucille|Anne|Hargrove|1958-03-17
kt|Travis|Wayne|Kemp|1994-08-29
pg|Pauline|Hatch|Greer|1971-05-20
ch|Christine|Elaine|Danvers|1986-12-01
ap|Aaron|Joseph|Pelletier|1980-06-06
ws|Wanda|Jean|Stokes|1969-02-28
ht|Hugh|Francis|Tierney|1955-08-10
sb|Shaquille|Deon|Benton|1997-01-14
ef|Elaine|Rita|Furtado|1970-10-25
ra|Ruben|Dario|Acosta|1977-04-19
dl|Deborah|Sue|Lang|1973-09-12
cf|Carlos|Manuel|Figueroa|1988-05-05
nt|Nancy|Ellen|Trumbull|1962-01-19
aw|Andre|Lamont|Whitaker|1991-11-30
sc|Stacy|Lynn|Cheever|1985-07-26
pl|Phuong|Thi|Le|1979-03-15
gh|Gerald|Roy|Hobbs|1958-12-08
ru|Ruth|Miriam|Amsel|1954-04-28
vp|Viola|May|Prentice|1948-08-19
es|Edwin|Carl|Sorensen|1951-02-02
aj|Agnes|Teresa|Wojcik|1940-05-14
ce|Cecil|Howard|Ramsey|1944-11-07
dk|Dorothy|Jane|Kline|1938-09-30
fb|Floyd|Ernest|Bannister|1947-03-21
hm|Hattie|Lorraine|Moore-Ellis|1943-06-18
st|Irving|Saul|Stein|1936-10-03
jp|June|Carol|Patterson|1950-07-11
lc|Leona|Maria|Castellano|1941-01-26
me|Mario|Vincent|Esposito|1956-06-29
ge|Gina|Theresa|Esposito|1959-10-17
nl|Norman|Glenn|Pell|1967-08-24
tb|Tricia|Dawn|Boone|1983-05-09
"""

DONORS = """
rk|Raymond|T|Kessler|1952-02-20
sk|Susan|B|Kessler|1954-06-13
ew|Eleanor|Jane|Whitfield|1939-04-02
gp|George|Nicholas|Papanikolas|1948-01-17
sa|Susan|Lee|Abernathy|1961-03-03
pm|Philip|Andrew|Maes|1970-10-09
rj|Ruth Ann||Jarvis|1945-12-25
ko|Kevin|Daniel|O'Rourke|1968-08-31
cb|Charlotte|Grace|Beale|1977-09-16
dg|Douglas|Earl|Fenn|1959-05-27
mb|Marguerite|Rose|Sable|1943-11-04
lt|Lois|Irene|Trent|1950-03-28
ak|Anton|Josef|Kreutz|1965-07-19
fd|Frank|Anthony|Delvecchio|1955-09-05
cv|Carol|Ann|Delvecchio|1957-12-14
my|Mary|Katherine|Stackhouse|1963-02-11
gl|Gordon|Keith|Lusk|1949-06-07
tq|Teresa|Anne|Quill|1980-04-24
at|Abigail|Rae|Thorne|2000-05-11
bc|Benjamin|Luis|Castellanos|1987-10-02
cl|Colleen|Mary|Rafferty|1958-01-30
dn|David|Chidi|Nwosu|1992-08-14
eh|Erin|Kristine|Halvorsen|1984-03-19
fk|Fiona|Beth|Drake|1972-12-03
gr|Grant|Oliver|Weller|1996-06-21
hs|Helen|Jiyoung|Suh|1969-09-08
hz|Harold|Edward|Zeller|1950-11-23
mz|Miriam|Leah|Katz|1957-04-06
"""

STAFF = """
to|Tasha|Renee|Odom|1990-02-26
li|Peter|Jonas|Lindqvist|1981-07-03
ba|Gloria|Jean|Barrow|1967-10-15
vi|Hector|Manuel|Villanueva|1979-05-08
nr|Nadia|Shirin|Rahmani|1986-09-20
cu|Curtis|Lamar|Bell|1971-12-29
jo|Joanne|Helen|Sikorski|1964-06-16
lm|Leroy|Clinton|Maddox|1960-03-25
du|Denise|Yvette|Upchurch|1975-01-12
jw|Jamal|Terrence|Winters|1998-11-05
kk|Kathleen|Rose|Breen|1983-08-27
xb|Dennis|Alan|Barrow|1965-04-13
xl|Ingrid|Marie|Lindqvist|1983-12-06
xs|Shirley|Ann|Bell|1950-09-17
xr|Farid||Rahmani|1984-01-22
xv|Maria|Elena|Villanueva|1981-03-30
xm|Loretta|Fay|Maddox|1962-07-08
"""

# people who only stand there in a role, or as a bare name
OTHERS = """
u1|Maureen||Kilbride
u2|Paige||Donnelly
u3|Carol||Wyszynski
u4|Brian||Stahl
u5|Ellen||Fairweather
u6|Anil||Deshpande
u7|Karen||Holloway
u8|Michael||Tennant
u9|Joshua||Rybak
u10|Lorraine||Petty
u11|Steven||Marchetti
u12|Vivian||Cho
u13|Andrea||Whitcomb
u14|Robert||Ainsley
u15|Bernadette||Foyle
u16|James||Okafor
u17|Linda||Marsh
u18|Theodore||Grantham
u19|Alicia||Monroe
u20|Don||Pasternak
u21|Rachel||Weiss
u22|Gail||Stempel
u23|Marcus||Freel
u24|Priya||Nair
u25|Samuel||Oyelaran
u26|Dolores||Quint
u28|Renee||Kopp
u29|Howard||Lindell
u30|Bridget||Sloane
u31|Wesley||Crum
u32|Tony||Delgado
u33|Freda||Nichols
u34|Alonzo||Pike
u35|Marie||Thibault
u36|Gus||Petrakis
u37|Ronnie||Shade
u38|Carla||Bivens
u39|Dwight||Simms
u40|Opal||Jenkins
u41|Hank||Muller
u42|Tiffany||Rourke
u43|Elias||Brandywine
u44|Norah||Castle
u45|Victor||Amado
"""

TOWNS = [("Erie", "PA", "16503", 6), ("Erie", "PA", "16504", 4), ("Erie", "PA", "16507", 4),
         ("Erie", "PA", "16508", 3), ("Erie", "PA", "16510", 3), ("Millcreek", "PA", "16506", 2),
         ("Girard", "PA", "16417", 1), ("Meadville", "PA", "16335", 2), ("Corry", "PA", "16407", 1),
         ("North East", "PA", "16428", 1), ("Edinboro", "PA", "16412", 1),
         ("Union City", "PA", "16438", 1), ("Conneaut", "OH", "44030", 1),
         ("Ashtabula", "OH", "44004", 1), ("Jamestown", "NY", "14701", 1)]
TOWNBAG = [t for t in TOWNS for _ in range(t[3])]
STREETS = ["Brandywine St", "Cascade Hollow Rd", "Elmhurst Ave", "Pennacook St", "Lighthouse Ln",
           "Marne Pl", "E 41st St", "W 33rd St", "Foundry St", "Old Depot Rd", "Hazelwood Dr",
           "Plumtree Ave", "Station Hill Rd", "Burgoyne St", "Tanner's Row", "Waverly Ct",
           "Chestnut Ridge Rd", "Raspberry Hill Dr", "Poplar St", "E Grandview Ter", "Juniper Way",
           "Saltworks Rd", "Kilpatrick Ave", "Wayside Dr", "Perry Landing Rd", "Cranberry St",
           "Sassafras Ct", "Holland Mill Rd", "Parade Hill St", "Myrtle Ln", "W 19th St",
           "Harborview Blvd", "Liberty Hall St", "Pittsfield Ave", "Gridley Park Dr", "Bayfront Ter"]
UNITS = ["", "", "", ", Apt 2", ", Apt 3B", ", Apt 11", ", Unit 4", ", Fl 2", ", #6", "", ", Lot 17", ", Rear"]
MAILS = ["gmail.com", "gmail.com", "yahoo.com", "outlook.com", "hotmail.com", "icloud.com", "aol.com"]


def luhn(body):
    tot = 0
    for i, c in enumerate(reversed(body)):
        d = int(c)
        if i % 2 == 0:
            d *= 2
            if d > 9:
                d -= 9
        tot += d
    return body + str((10 - tot % 10) % 10)


def digits(r, n):
    return "".join(str(r.randint(0, 9)) for _ in range(n))


def routing(r):
    b = r.choice(["0433", "0434", "2433", "2434", "0412", "0213"]) + digits(r, 4)
    w = (3, 7, 1, 3, 7, 1, 3, 7)
    s = sum(int(c) * k for c, k in zip(b, w))
    return b + str((10 - s % 10) % 10)


class P(object):
    """One person; every number comes from a generator seeded by key and kind."""

    def __init__(self, key, first, middle, last, dob=None):
        self.key, self.first, self.middle, self.last = key, first, middle, last
        self.dob = datetime.date(*map(int, dob.split("-"))) if dob else None
        self.nick = first
        self.set = {}
        self.dx, self.tx, self.rx = [], [], []

    def rnd(self, kind):
        return random.Random("tamarack/%s/%s" % (self.key, kind))

    def full(self):
        return " ".join(x for x in (self.first, self.middle, self.last) if x)

    def get(self, kind):
        if kind not in self.set:
            self.set[kind] = getattr(self, "make_" + kind)()
        return self.set[kind]

    def make_ssn(self):
        r = self.rnd("ssn")
        a = r.choice([r.randint(160, 211), r.randint(160, 211), r.randint(269, 302),
                      r.randint(51, 134), r.randint(362, 386), r.randint(581, 584)])
        return "%03d-%02d-%04d" % (a, r.randint(1, 99), r.randint(1, 9999))

    def make_ph(self):
        r = self.rnd("ph")
        a = r.choice([814] * 9 + [716, 440, 412, 216, 724])
        e = r.choice([218, 240, 314, 323, 384, 392, 403, 460, 504, 528, 572, 580, 602, 616, 746, 790, 812, 881])
        return "%d-%d-%04d" % (a, e, r.randint(1000, 9899))

    def make_addr(self):
        r = self.rnd("addr")
        t = r.choice(TOWNBAG)
        return ("%d %s%s" % (r.randint(112, 4390), r.choice(STREETS), r.choice(UNITS)), t[0], t[1], t[2])

    def make_addrb(self):                 # an earlier or a new address
        r = self.rnd("addrb")
        t = r.choice(TOWNBAG)
        return ("%d %s%s" % (r.randint(112, 4390), r.choice(STREETS), r.choice(UNITS)), t[0], t[1], t[2])

    def make_em(self):
        r = self.rnd("em")
        f = re.sub("[^a-z]", "", self.first.lower())
        l = re.sub("[^a-z]", "", self.last.lower())
        return r.choice([f + "." + l + digits(r, 2), f[0] + l + digits(r, 3), f + l[0] + digits(r, 4),
                         l + "_" + f + digits(r, 2), f + "." + l]) + "@" + r.choice(MAILS)

    def make_lic(self):
        r = self.rnd("lic")
        return str(r.randint(21, 34)) + digits(r, 6)

    def make_gid(self):                   # state identification card
        r = self.rnd("gid")
        return str(r.randint(30, 36)) + digits(r, 6)

    def make_anum(self):
        r = self.rnd("anum")
        return "A2%s-%s-%s" % (digits(r, 2), digits(r, 3), digits(r, 3))

    def make_pp(self):
        r = self.rnd("pp")
        return r.choice(["5", "A0", "6"]) + digits(r, 8)

    def make_acct(self):
        r = self.rnd("acct")
        return str(r.randint(1, 9)) + digits(r, r.choice([7, 8, 9, 9, 11]))

    def make_rtg(self):
        return routing(self.rnd("rtg"))

    def make_card(self):
        r = self.rnd("card")
        k = r.choice("vvvmmd")
        if k == "v":
            return luhn("4" + digits(r, 14))
        if k == "m":
            return luhn("5" + str(r.randint(1, 5)) + digits(r, 13))
        return luhn("6011" + digits(r, 11))

    def make_amex(self):
        r = self.rnd("amex")
        return luhn("37" + digits(r, 12))

    def make_ebt(self):
        r = self.rnd("ebt")
        return luhn("600760" + digits(r, 9))

    def make_mcd(self):
        r = self.rnd("mcd")
        return str(r.randint(10, 98)) + digits(r, 8)

    def make_mbi(self):
        r = self.rnd("mbi")
        A = "ACDEFGHJKMNPQRTUVWXY"
        return "%d%s%s%s-%s%s%s-%s%s%s%s" % (r.randint(1, 9), r.choice(A), r.choice("0123456789" + A), r.randint(0, 9),
                                             r.choice(A), r.choice("0123456789" + A), r.randint(0, 9),
                                             r.choice(A), r.choice(A), r.randint(0, 9), r.randint(0, 9))

    def make_hp(self):
        r = self.rnd("hp")
        return "KLH" + digits(r, 9)

    def make_mrn(self):
        r = self.rnd("mrn")
        return "0" + digits(r, 7)

    def age(self):
        d = datetime.date(2024, 3, 15)
        return d.year - self.dob.year - ((d.month, d.day) < (self.dob.month, self.dob.day))


ORDER, PEOPLE = [], {}
for block in (CLIENTS, DONORS, STAFF, OTHERS):
    for line in block.split("\n"):
        if line.strip():
            p = P(*line.split("|"))
            assert p.key not in PEOPLE, p.key
            PEOPLE[p.key] = p
            ORDER.append(p.key)


def share(keys, *kinds):
    ks = keys.split()
    for k in kinds:
        for other in ks[1:]:
            PEOPLE[other].set[k] = PEOPLE[ks[0]].get(k)


share("ro lo ao co mo", "addr", "addrb")
share("ro lo", "ph")
share("ad cd", "addr", "addrb")
share("mk tk zk", "addr", "addrb")
share("in jn gn", "addr")
share("me ge", "addr", "ph")
share("rk sk", "addr", "ph")
share("fd cv", "addr", "ph")
share("ba xb", "addr")
share("yh ab lb", "addr")

for k, n in dict(bh="Bill", bj="Bobby", ky="Ken", kb="Kyle", sm="Shawn", tr="Tammy", es="Ed", bc="Ben",
                 at="Abby", sk="Sue", kk="Kathy", ce="Cecil", tn="Minh", em="Earl", u9="Josh", u11="Steve",
                 u15="Sr. Bernadette", u18="Ted", ev="Eddie", rg="Renard", u41="Hank").items():
    PEOPLE[k].nick = n

DX = """
dp=major depressive disorder;high blood pressure
ro=postpartum depression
ao=asthma
bl=anxiety disorder
mt=lupus
sh=chronic back pain
kd=bipolar disorder
js=epilepsy
ev=type 2 diabetes
wg=COPD;cellulitis of the left leg
sm=opioid use disorder;hepatitis C
tr=PTSD
lf=congestive heart failure;alcohol use disorder
bh=schizoaffective disorder;type 2 diabetes
ad=PTSD
cd=speech delay
ob=glaucoma;mild cognitive impairment
ky=traumatic brain injury
ms=hypertension
jt=sickle cell trait
sn=rheumatoid arthritis
bn=osteoporosis;closed fracture of the right wrist
yb=schizophrenia
mk=migraine
tn=end-stage renal disease
gw=stage 2 laryngeal cancer
ca=frostbite of both feet;alcohol use disorder
np=methamphetamine use disorder
bj=seizure disorder
fm=vascular dementia
em=spinal stenosis
rg=schizophrenia, paranoid type;diabetic neuropathy
cr=bipolar I disorder
lg=atrial fibrillation
kt=opioid use disorder
ch=alcohol use disorder, severe;generalized anxiety disorder
ap=latent tuberculosis infection
ws=emphysema
ht=hip fracture;early Parkinson's disease
ef=breast cancer
ra=PTSD
aj=congestive heart failure
ce=type 2 diabetes
dk=celiac disease
fb=chronic kidney disease
hm=type 1 diabetes
st=dysphagia
lc=gout
ba=carpal tunnel syndrome;breast cancer
lm=lumbar strain
du=second-degree burn of the right forearm
yh=PTSD
tv=dementia
ip=hearing loss
"""
TX = """
dp=counseling every other Tuesday
wg=wound care
sm=methadone maintenance;inpatient detox
bh=monthly long-acting injection
lf=medically managed withdrawal;IV diuresis
tn=hemodialysis Tuesday, Thursday and Saturday
gw=radiation therapy
ca=dressing changes twice a week
rg=outpatient psychiatric treatment;three psychiatric hospitalizations since 2019
kt=two doses of intranasal naloxone
bn=splint and X-ray
ch=residential detoxification
ap=isoniazid preventive therapy
ht=hip pinning
ef=chemotherapy
ba=lumpectomy;radiation
lm=physical therapy
du=burn debridement
yb=weekly group therapy
tr=EMDR
np=outpatient drug and alcohol program
cd=speech therapy
"""
RX = """
dp=sertraline 100 mg;lisinopril 20 mg
ro=escitalopram 10 mg
ao=albuterol inhaler
js=levetiracetam 500 mg
ev=metformin 1000 mg
wg=tiotropium inhaler;cephalexin 500 mg
sm=methadone 80 mg
tr=prazosin 2 mg
lf=furosemide 40 mg;thiamine 100 mg
bh=paliperidone palmitate 156 mg;metformin 500 mg
ob=latanoprost eye drops;donepezil 5 mg
ky=amantadine 100 mg
ms=amlodipine 5 mg
sn=methotrexate 15 mg
bn=alendronate 70 mg
yb=olanzapine 15 mg;benztropine 1 mg
cr=lithium carbonate 300 mg;quetiapine 200 mg
lg=apixaban 5 mg;metoprolol 25 mg
tn=sevelamer 800 mg
gw=oxycodone 5 mg
rg=risperidone 4 mg;gabapentin 600 mg
ch=buspirone 10 mg;chlordiazepoxide 25 mg
ap=isoniazid 300 mg
ht=carbidopa-levodopa 25/100
kd=lamotrigine 150 mg
bj=phenytoin 300 mg
fm=memantine 10 mg
mt=hydroxychloroquine 200 mg
bl=hydroxyzine 25 mg
kt=buprenorphine-naloxone 8/2 mg
"""
for txt, name in ((DX, "dx"), (TX, "tx"), (RX, "rx")):
    for line in txt.split("\n"):
        if "=" in line:
            k, v = line.split("=", 1)
            setattr(PEOPLE[k], name, v.split(";"))

# ----------------------------------------------------------------- truth

CUR = [None]
FILES = []
ROWS = {}      # (key, file, element, value) -> None, in order of writing
NAMES = {}     # (key, file) -> fullest name so far


def letters(s):
    return sum(c.isalpha() for c in s)


def note(key, element, value):
    f = CUR[0]
    assert f, "no file open"
    if element == "name":
        old = NAMES.get((key, f))
        if old is None or letters(value) > letters(old):
            NAMES[(key, f)] = value
    else:
        ROWS[(key, f, element, value)] = None


def phone(p, style):
    a, e, n = p.get("ph").split("-")
    return {"ph": "%s-%s-%s", "php": "(%s) %s-%s", "phd": "%s.%s.%s", "phs": "%s %s %s", "phn": "%s%s%s"}[style] % (a, e, n)


def group(s, sep, sizes=(4, 4, 4, 4)):
    out, i = [], 0
    for n in sizes:
        out.append(s[i:i + n])
        i += n
    return sep.join(out)


def one(p, f):
    """-> (element or None, text, value)"""
    F, M, L = p.first, p.middle, p.last
    mi = (" " + M[0] + ".") if M else ""
    fullmid = (" " + M) if M else ""
    nm = {"n": F + " " + L, "nf": F + fullmid + " " + L, "nm": F + mi + " " + L, "f": F, "l": L,
          "lf": L + ", " + F, "lfm": L + ", " + F + mi, "lfn": L + ", " + F + fullmid, "k": p.nick,
          "nk": p.nick + " " + L, "il": F[0] + ". " + L, "fl": F + " " + L[0] + "."}
    if f in nm:
        return "name", nm[f], nm[f]
    if f.lower() in nm and f.isupper():
        t = nm[f.lower()].upper()
        return "name", t, t
    d = p.dob
    if f.startswith("dob"):
        t = {"dob": d.strftime("%m/%d/%Y"), "dobs": "%d/%d/%02d" % (d.month, d.day, d.year % 100),
             "dobm": "%d/%d/%d" % (d.month, d.day, d.year), "dobi": d.isoformat(),
             "dobl": "%s %d, %d" % (d.strftime("%B"), d.day, d.year),
             "dobd": d.strftime("%d-%b-%Y"), "dobx": d.strftime("%m-%d-%y"),
             "dobb": d.strftime("%b ") + "%d %d" % (d.day, d.year), "dobn": d.strftime("%Y%m%d")}[f]
        return "date_of_birth", t, t
    if f in ("ssn", "ssn9", "ssns"):
        s = p.get("ssn")
        t = {"ssn": s, "ssn9": s.replace("-", ""), "ssns": s.replace("-", " ")}[f]
        return "ssn", t, t
    if f == "ssn4":                       # masked: not an exposed SSN
        return None, "XXX-XX-" + p.get("ssn")[-4:], ""
    if f in ("lic", "licsp"):
        s = p.get("lic")
        t = s if f == "lic" else s[:2] + " " + s[2:5] + " " + s[5:]
        return "drivers_licence", t, t
    if f in ("gid", "gidsp"):
        s = p.get("gid")
        t = s if f == "gid" else s[:2] + " " + s[2:5] + " " + s[5:]
        return "government_id", t, t
    if f == "anum":
        return "government_id", p.get("anum"), p.get("anum")
    if f == "pp":
        return "passport", p.get("pp"), p.get("pp")
    if f == "acct":
        return "bank_account", p.get("acct"), p.get("acct")
    if f == "rtg":
        return None, p.get("rtg"), ""
    if f in ("card", "cardn", "cardd", "ebt", "ebtn", "ebtd"):
        s = p.get("ebt" if f.startswith("ebt") else "card")
        t = s if f[-1] == "n" else group(s, "-" if f in ("cardd", "ebtd") else " ")
        return "card", t, t
    if f == "amex":
        t = group(p.get("amex"), " ", (4, 6, 5))
        return "card", t, t
    if f == "last4":
        return None, p.get("card")[-4:], ""
    if f in ("mcd", "mbi", "hp"):
        return "health_insurance", p.get(f), p.get(f)
    if f == "mrn":
        return "record_number", p.get("mrn"), p.get("mrn")
    if f in ("ph", "php", "phd", "phs", "phn"):
        t = phone(p, f)
        return "phone", t, t
    if f == "em":
        return "email", p.get("em"), p.get("em")
    m = re.match(r"(addrb|addr|stb|st|adr)(2|3)?$", f)
    if m:
        s, c, a, z = p.get("addrb" if m.group(1) in ("addrb", "stb") else "addr")
        val = "%s, %s, %s %s" % (s, c, a, z)
        if m.group(1) in ("st", "stb"):
            return "address", s, s
        if m.group(2) == "2":
            return "address", "%s\n%s, %s %s" % (s, c, a, z), val
        if m.group(2) == "3":             # no state, no zip
            return "address", "%s, %s" % (s, c), "%s, %s" % (s, c)
        return "address", val, val
    m = re.match(r"(dx|tx|rx|Dx|Tx|Rx)(\d)$", f)
    if m:
        t = getattr(p, m.group(1).lower())[int(m.group(2))]
        if m.group(1)[0].isupper():
            t = t[0].upper() + t[1:]
        return {"dx": "diagnosis", "tx": "treatment", "rx": "medication"}[m.group(1).lower()], t, t
    if f == "age":
        return None, str(p.age()), ""
    raise KeyError("%s.%s" % (p.key, f))


TOKEN = re.compile(r"\{([a-z0-9]+(?:\+[a-z0-9]+)*)\.([A-Za-z0-9]+)\}")


def X(s):
    """Put the values of people into a text and note them for the current file."""
    if not isinstance(s, str):
        return s

    def sub(m):
        out = None
        for k in m.group(1).split("+"):
            el, txt, val = one(PEOPLE[k], m.group(2))
            assert out is None or out == txt, m.group(0)
            out = txt
            if el:
                note(k, el, val)
        return out
    return TOKEN.sub(sub, s)


def acols(k, kind="addr"):
    """street, city, state, zip in columns of their own"""
    s, c, a, z = PEOPLE[k].get(kind)
    note(k, "address", "%s, %s, %s %s" % (s, c, a, z))
    return [s, c, a, z]


def ncols(k, middle=False):
    """first, (middle,) last in columns of their own"""
    p = PEOPLE[k]
    c = [p.first, p.middle, p.last] if middle else [p.first, p.last]
    note(k, "name", " ".join(x for x in c if x))
    return c

# ----------------------------------------------------------------- writers


def put(data):
    path = os.path.join(OUT, "share", CUR[0])
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as h:
        h.write(data)
    FILES.append(CUR[0])
    CUR[0] = None


def begin(path):
    assert CUR[0] is None
    CUR[0] = path


def put_text(text, nl="\n"):
    put(X(text).strip("\n").replace("\n", nl).encode("utf-8") + nl.encode())


def stable_zip(data):
    src = zipfile.ZipFile(io.BytesIO(data))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for n in src.namelist():
            body = src.read(n)
            if n == "docProps/core.xml":
                body = re.sub(rb"(<dcterms:(created|modified)[^>]*>)[^<]*", rb"\g<1>2024-04-02T09:00:00Z", body)
            zi = zipfile.ZipInfo(n, (2024, 4, 2, 9, 0, 0))
            zi.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(zi, body)
    return out.getvalue()


def put_docx(d):
    d.core_properties.author = "Tamarack House"
    b = io.BytesIO()
    d.save(b)
    put(stable_zip(b.getvalue()))


def put_xlsx(wb):
    wb.properties.creator = "Tamarack House"
    b = io.BytesIO()
    wb.save(b)
    put(stable_zip(b.getvalue()))


def dtable(d, rows, style="Table Grid", bold=True, size=None):
    t = d.add_table(rows=0, cols=len(rows[0]))
    if style:
        t.style = style
    for i, r in enumerate(rows):
        cells = t.add_row().cells
        for c, v in zip(cells, r):
            c.text = ""
            run = c.paragraphs[0].add_run(X(v))
            run.bold = bool(bold and i == 0)
            if size:
                run.font.size = Pt(size)
    return t


def para(d, text, style=None, bold=False, italic=False, align=None, size=None):
    p = d.add_paragraph(style=style)
    lines = X(text).split("\n")
    for i, l in enumerate(lines):
        r = p.add_run(l)
        r.bold, r.italic = bold, italic
        if size:
            r.font.size = Pt(size)
        if i + 1 < len(lines):
            r.add_break()
    if align == "c":
        p.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if align == "r":
        p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    return p


def labelled(d, pairs, sep=": "):
    for a, b in pairs:
        p = d.add_paragraph()
        p.paragraph_format.space_after = Pt(1)
        p.add_run(a + sep).bold = True
        p.add_run(X(b))


def srow(ws, r, vals, bold=False, fill=None, col=1):
    for i, v in enumerate(vals):
        c = ws.cell(row=r, column=col + i, value=X(v))
        if bold:
            c.font = Font(bold=True)
        if fill:
            c.fill = PatternFill("solid", fgColor=fill)


def widths(ws, ws_):
    for i, w in enumerate(ws_):
        ws.column_dimensions[get_column_letter(i + 1)].width = w


def put_csv(rows, delim=",", bom=False, quoting=csv.QUOTE_MINIMAL, pre=""):
    b = io.StringIO()
    w = csv.writer(b, delimiter=delim, lineterminator="\r\n", quoting=quoting)
    for r in rows:
        w.writerow([X(c) for c in r])
    put((b"\xef\xbb\xbf" if bom else b"") + (pre + b.getvalue()).encode("utf-8"))


def rtf_esc(s):
    s = s.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}")
    s = "".join(c if ord(c) < 128 else "\\u%d?" % ord(c) for c in s)
    return s.replace("\n", "\\line ").replace("\t", "\\tab ")


def put_rtf(items, font="Calibri"):
    out = ["{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 %s;}}\\fs22" % font]
    for it in items:
        if it == "PAGE":
            out.append("\\page")
            continue
        if isinstance(it, list):          # a table row
            n = len(it)
            out.append("\\trowd\\trgaph108" + "".join("\\cellx%d" % (9000 * (i + 1) // n) for i in range(n)))
            out.append("".join("\\intbl %s\\cell " % rtf_esc(X(c)) for c in it) + "\\row\\pard")
            continue
        b = it.startswith("**")
        t = rtf_esc(X(it[2:] if b else it))
        out.append(("{\\b %s}" % t if b else t) + "\\par")
    out.append("}")
    put("\n".join(out).encode("ascii"))


def H(s):
    """token text made safe for HTML"""
    return htmlmod.escape(X(s), quote=False)


def put_html(text):
    # the values have no < > &, so tokens may stand in the markup directly
    put(X(text).strip("\n").encode("utf-8") + b"\n")


def put_eml(headers, body, cte="7bit", html=None, attach=None, boundary="=_tamarack_0001"):
    """attach: (filename, type, text)"""
    import quopri

    def enc(t, kind):
        t = X(t).strip("\n") + "\n"
        raw = t.encode("utf-8")
        if kind == "quoted-printable":
            return quopri.encodestring(raw).decode("ascii")
        if kind == "base64":
            return base64.encodebytes(raw).decode("ascii")
        raw.decode("ascii")
        return t
    out = [X("%s: %s" % h) for h in headers]
    out.append("MIME-Version: 1.0")
    if html is None and attach is None:
        out += ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: " + cte, "", enc(body, cte)]
    else:
        sub = "alternative" if html else "mixed"
        out += ['Content-Type: multipart/%s; boundary="%s"' % (sub, boundary), "", "--" + boundary,
                "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: " + cte, "", enc(body, cte)]
        if html:
            out += ["--" + boundary, "Content-Type: text/html; charset=utf-8",
                    "Content-Transfer-Encoding: quoted-printable", "", enc(html, "quoted-printable")]
        if attach:
            out += ["--" + boundary, 'Content-Type: %s; name="%s"' % (attach[1], attach[0]),
                    'Content-Disposition: attachment; filename="%s"' % attach[0],
                    "Content-Transfer-Encoding: base64", "", enc(attach[2], "base64")]
        out += ["--" + boundary + "--", ""]
    put("\n".join(out).replace("\n", "\r\n").encode("utf-8"))


class Pdf(object):
    """a canvas that writes lines"""

    def __init__(self, size=letter):
        self.b = io.BytesIO()
        self.c = canvas.Canvas(self.b, pagesize=size, invariant=1)

    def t(self, x, y, s, size=10, font="Helvetica"):
        self.c.setFont(font, size)
        for i, l in enumerate(X(s).split("\n")):
            self.c.drawString(x, y - i * (size + 2), l)

    def b_(self, x, y, s, size=10):
        self.t(x, y, s, size, "Helvetica-Bold")

    def box(self, x, y, w, h):
        self.c.rect(x, y, w, h)

    def line(self, *a):
        self.c.line(*a)

    def page(self):
        self.c.showPage()

    def put(self):
        self.c.save()
        put(self.b.getvalue())


SS = getSampleStyleSheet()
SMALL = ParagraphStyle("small", parent=SS["Normal"], fontSize=9, leading=11)


def put_flow(items, size=letter, margin=54):
    b = io.BytesIO()
    d = SimpleDocTemplate(b, pagesize=size, leftMargin=margin, rightMargin=margin, topMargin=margin,
                          bottomMargin=margin, invariant=1)
    d.build(items)
    put(b.getvalue())


def pp(s, style="Normal"):
    st = SS[style] if isinstance(style, str) else style
    return Paragraph(X(s).replace("\n", "<br/>"), st)


def ptable(rows, cw=None, head=True, size=8, extra=()):
    t = Table([[X(c) for c in r] for r in rows], colWidths=cw, repeatRows=1 if head else 0)
    st = [("FONTSIZE", (0, 0), (-1, -1), size), ("GRID", (0, 0), (-1, -1), 0.4, colors.grey),
          ("VALIGN", (0, 0), (-1, -1), "TOP")]
    if head:
        st += [("FONTNAME", (0, 0), (-1, 0), "Helvetica-Bold"), ("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey)]
    t.setStyle(TableStyle(st + list(extra)))
    return t


ORG = "Tamarack House Shelter & Food Pantry"
ORGA = "640 Parade Crossing, Erie, PA 16501"
ORGT = "814-555-0140"

# ----------------------------------------------------------------- 1 intake


def intake_adult():
    begin("Intake/2024/Pruitt Darnell - intake 2-12-24.docx")
    d = docx.Document()
    para(d, "TAMARACK HOUSE\nSingle Adult Intake", bold=True, align="c", size=15)
    para(d, "Date of intake 02/12/2024     Time 4:40 pm     Staff: {to.n}     Bed assigned: M-07", size=9)
    t = dtable(d, [
        ["Legal name (as on ID)", "{dp.nf}", "Goes by", "{dp.f}"],
        ["Date of birth", "{dp.dob}", "Age", "{dp.age}"],
        ["Social Security no.", "{dp.ssn}", "Veteran?", "No"],
        ["Cell phone", "{dp.php}", "OK to text?", "Yes"],
        ["E-mail", "{dp.em}", "Preferred language", "English"],
        ["PA photo ID no.", "{dp.gid}", "ID in hand?", "Yes, copy in file"],
        ["Health coverage", "Medicaid", "Recipient no.", "{dp.mcd}"],
    ], bold=False)
    t.rows[0].cells[1].paragraphs[0].runs[0].bold = True
    para(d, "")
    para(d, "Where did you sleep last night?", bold=True)
    para(d, "In his car behind the closed hardware store. Before that with his sister until the lease ended 1/31.")
    para(d, "Last permanent address", bold=True)
    para(d, "{dp.addr2}")
    para(d, "Health questions (answering is voluntary)", bold=True)
    para(d, "Any condition we should know about?  {dp.Dx0}; {dp.dx1}")
    para(d, "Medicines brought in:  {dp.rx0} (morning), {dp.rx1}")
    para(d, "Seeing anyone for it?  Yes - {dp.tx0} at the Eastside clinic")
    para(d, "In an emergency call", bold=True)
    para(d, "{lh.n} (sister), {lh.ph}. She has a spare key to his storage unit.")
    para(d, "I have received the house rules and agree to them.\n\n______________________________   date ____________\n"
            "{dp.n}, guest\n\n______________________________\n{to.n}, case manager")
    put_docx(d)


def intake_family():
    begin("Intake/2024/Family intake OCASIO.docx")
    d = docx.Document()
    d.add_heading("Family Shelter Program - Household Intake", 1)
    para(d, "Completed with {u35.n} interpreting (Spanish). Worker: {li.n}", italic=True)
    for lab, val in [("Head of household", "{ro.nf}"), ("Birth date", "{ro.dobl}"), ("SSN", "{ro.ssn}"),
                     ("Phone where we can reach you", "{ro+lo.php}"), ("Email", "{ro.em}"),
                     ("Second adult", "{lo.nf}"), ("Birth date", "{lo.dobl}"), ("SSN", "{lo.ssn}"),
                     ("Driver's license (PA)", "{lo.lic}"),
                     ("Last address (whole family)", "{ro+lo+ao+co+mo.addr}")]:
        p = para(d, lab, size=8)
        p.paragraph_format.space_after = Pt(0)
        para(d, val, size=12)
    d.add_heading("Children in the household", 2)
    dtable(d, [["Child", "Born", "School / grade", "SSN", "Health notes"],
               ["{ao.nf}", "{ao.dobm}", "Garfield Hill Elem., 6th", "{ao.ssn}", "{ao.dx0}, has {ao.rx0}"],
               ["{co.nf}", "{co.dobm}", "Garfield Hill Elem., 2nd", "{co.ssn}", "none"],
               ["{mo.n}", "{mo.dobm}", "home", "applied for", "WIC formula"]])
    d.add_heading("Why are you here today?", 2)
    para(d, "Fire in the downstairs unit on 2/27; red-tagged. {lo.f} works nights at the plastics plant and lost three shifts. "
            "{ro.f} says she has been treated for {ro.dx0} since September ({ro.rx0}) and is worried about running out.")
    para(d, "Room assigned: Family 3. School bus change called in to {u13.n}, district liaison, 814-555-0122.")
    put_docx(d)


def phone_screen():
    begin("Intake/phone screening log - FEB MAR.xlsx")
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "calls"
    ws["A1"] = "TAMARACK HOUSE - telephone screening, front desk"
    ws["A1"].font = Font(bold=True, size=14)
    ws["A2"] = "initial your line; if no bed give 211 and the warming center number"
    srow(ws, 4, ["Rec'd", "Caller", "Call back #", "Bday", "Situation (own words)", "Outcome", "Taken by"], True, "FFDDEEFF")
    rows = [("2/5", "{bl.n}", "{bl.ph}", "{bl.dobs}", "staying w/ friend, has to be out Fri. {bl.dx0}, wants lower bunk", "bed W-04 2/9", "KB"),
            ("2/5", "{ev.nk}", "{ev.ph}", "{ev.dobs}", "discharged from rehab in Meadville, {ev.dx0}, only has {ev.rx0}", "wait list", "KB"),
            ("2/8", "{mt.n}", "{mt.phs}", "{mt.dobs}", "eviction hearing 2/20, two kids w/ grandma", "sent to prevention", "JW"),
            ("2/12", "{sh.n}", "{sh.ph}", "", "sleeping in truck. Bad back - {sh.dx0}", "no show", "JW"),
            ("2/12", "{kd.n}", "{kd.ph}", "{kd.dobs}", "couch surfing, works at the mall", "RRH referral", "KB"),
            ("2/20", "{ip.n}", "{ip.ph}", "{ip.dobs}", "landlord sold bldg; {ip.dx0}, speak up", "bed M-12", "CB"),
            ("2/21", "{u42.n}", "none - will call back", "", "asking about pet policy", "info only", "KB"),
            ("3/1", "{js.n}", "{js.phd}", "{js.dobs}", "partner put her out. Has {js.dx0}, takes {js.rx0}", "bed W-09", "CB"),
            ("3/4", "{rm.n}", "{rm.ph}", "", "new job, needs 3 wks", "wait list", "JW"),
            ("3/7", "{da.n}", "{da.ph}", "{da.dobs}", "aged out of foster care, in tent", "outreach to find", "KB"),
            ("3/11", "{pc.n}", "{pc.ph}", "{pc.dobs}", "mother passed, house in probate", "diverted - aunt", "KB")]
    for i, r in enumerate(rows):
        srow(ws, 5 + i, r)
    ws.cell(row=17, column=1, value="Total calls")
    ws.cell(row=17, column=2, value=11)
    ws.cell(row=18, column=1, value="Bed given")
    ws.cell(row=18, column=2, value=3)
    widths(ws, [8, 24, 18, 12, 60, 20, 8])
    put_xlsx(wb)


def overnight():
    begin("Intake/overnight walk ins.txt")
    put_text("""
OVERNIGHT WALK-INS      (night desk writes here, day desk copies to HMIS)

Fri 2/16   11:50p   {wg.N}, b. {wg.dobm}, brought by PD (Sgt {u8.l}). Coughing bad, says {wg.dx0}, has his
           {wg.rx0} on him. Gave cot 3. Leg smells - tell nurse.   C. Bell
Sat 2/17    1:15a   {sm.n} {sm.dobm}. Known to us. Slept. Clinic at 6, he's on {sm.tx0}.  cb
Sat 2/17    2:40a   woman would not give name, coffee and socks, left 3:10
Sun 2/18   10:05p   {tr.nk} ({tr.dobx})  phone {tr.ph}   - running from ex, does NOT want anyone told she is here.
           Put in quiet room, startles easy, says {tr.dx0}
Mon 2/19    4:00a   {u31.n} back again, sober, cot 5
Tue 2/20   11:30p   {lf.n}   dob {lf.dobm}   ss# {lf.ssns}   legs very swollen, says {lf.dx0}. Offered 911, refused.
           brother in Corry but no number.   C. Bell
Wed 2/21   12:20a   nobody. quiet. mopped.
{cu.n}, night sup.
""")


def roi():
    begin("Intake/ROI Haskins signed.pdf")
    p = Pdf()
    p.b_(72, 735, "AUTHORIZATION TO RELEASE AND EXCHANGE INFORMATION", 13)
    p.t(72, 718, "45 CFR 164.508 / 55 Pa. Code 5100.32", 8)
    y = 690
    for a, b, c, e in [("Name of individual", "{bh.nf}", "Also known as", "{bh.nk}"),
                       ("Date of birth", "{bh.dob}", "Social Security number", "{bh.ssn}"),
                       ("Hospital record no.", "{bh.mrn}", "Medicare no.", "{bh.mbi}")]:
        p.t(72, y, a, 7)
        p.t(72, y - 13, b, 11)
        p.t(330, y, c, 7)
        p.t(330, y - 13, e, 11)
        p.line(72, y - 17, 540, y - 17)
        y -= 38
    p.t(72, y, "I authorize  [X] Tamarack House   [X] St. Brendan Medical Center   [X] Lakeside Behavioral Health\n"
               "to share with each other:", 10)
    p.t(90, y - 34, "[X] diagnosis and treatment: {bh.dx0}; {bh.tx0}\n[X] medications: {bh.rx0}\n"
                    "[ ] HIV-related information\n[X] housing status and dates of stay", 10)
    p.t(72, y - 100, "Purpose: continuity of care and a housing application.  Expires one year after the date signed.", 9)
    p.t(72, y - 150, "Signed  Wm. Haskins  (signature on paper)            Date 01/22/2024", 10)
    p.t(72, y - 175, "Witness: {li.n}, case manager", 10)
    p.put()


def ce_referral():
    begin("Intake/CoordinatedEntry_referral_0311.html")
    put_html("""
<!DOCTYPE html>
<html><head><title>Coordinated Entry - Referral 24-0311</title>
<style>dt{font-weight:bold;color:#345} dd{margin-bottom:6px} .s{background:#eef;padding:4px}</style></head>
<body>
<p class="s">Lake Counties Coordinated Entry &raquo; Queue &raquo; Referral 24-0311 (printed from the web)</p>
<h2>{ad.lf}</h2>
<dl>
<dt>Full name</dt><dd>{ad.nf}</dd>
<dt>DOB</dt><dd>{ad.dobi}</dd>
<dt>SSN</dt><dd>{ad.ssn}</dd>
<dt>Household</dt><dd>1 adult, 1 child: {cd.nf}, born {cd.dobi}</dd>
<dt>Contact</dt><dd>{ad.ph} (voicemail full) / {ad.em}</dd>
<dt>Zip of last permanent address</dt><dd>16510</dd>
<dt>Assessment score</dt><dd>11 (family)</dd>
<dt>Disabling condition</dt><dd>Yes &ndash; {ad.dx0}</dd>
<dt>Notes from assessor</dt><dd>Child receives {cd.tx0} through the intermediate unit for a {cd.dx0}. Mother asks for a ground-floor unit.
Fled an address that must not be disclosed.</dd>
<dt>Assigned to</dt><dd>Tamarack House, attn. {vi.n}</dd>
<dt>Sent by</dt><dd>{u25.n}, CE lead, 814-555-0177, soyelaran@lakecountiesce.example</dd>
</dl>
</body></html>
""")

# ----------------------------------------------------------------- 2 beds


def bedlist():
    begin("Beds/Bed list Thurs 3-14-24.xlsx")
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "3-14"
    ws.merge_cells("A1:I1")
    ws["A1"] = "BED LIST   Thursday March 14, 2024   (print 2 copies - desk and kitchen)"
    ws["A1"].font = Font(bold=True, size=13)
    ws["A1"].alignment = Alignment(horizontal="center")
    srow(ws, 3, ["MEN'S DORM", "", "", ""], True)
    srow(ws, 3, ["WOMEN'S DORM", "", "", ""], True, col=6)
    srow(ws, 4, ["Bed", "Guest", "Birthdate", "Watch for"], True)
    srow(ws, 4, ["Bed", "Guest", "Birthdate", "Watch for"], True, col=6)
    men = [("M-01", "{bh.nk}", "{bh.dobm}", "sugar - snack at 9pm"), ("M-02", "{ob.n}", "{ob.dobm}", "{ob.dx0}, leave hall light on"),
           ("M-03", "{ky.nk}", "{ky.dobm}", "{ky.dx0}"), ("M-04", "{ms.n}", "{ms.dobm}", "works 2nd shift, late pass"),
           ("M-05", "{u31.n}", "", "blew 0.00"), ("M-06", "{jt.n}", "{jt.dobm}", ""),
           ("M-07", "{dp.n}", "{dp.dobm}", ""), ("M-08", "-- out of service --", "", "bed bugs, heat treat 3/18"),
           ("M-09", "{wg.n}", "{wg.dobm}", "oxygen, no smoking sign"), ("M-10", "{lf.n}", "{lf.dobm}", "feet up; weigh daily"),
           ("M-11", "{sm.n}", "{sm.dobm}", "leaves 5:30 for clinic"), ("M-12", "{ip.n}", "{ip.dobm}", "{ip.dx0} - flash lights for alarm")]
    women = [("W-01", "{sn.n}", "{sn.dobm}", "{sn.dx0}, lower bunk"), ("W-02", "{bn.n}", "{bn.dobm}", "fall risk"),
             ("W-03", "{df.n}", "{df.dobm}", ""), ("W-04", "{bl.n}", "{bl.dobm}", ""), ("W-05", "{yb.n}", "{yb.dobm}", "8pm med reminder"),
             ("W-06", "{u33.n}", "", ""), ("W-07", "{tr.nk}", "{tr.dobm}", "DO NOT CONFIRM TO CALLERS"),
             ("W-08", "{u38.n}", "", "new 3/13"), ("W-09", "{js.n}", "{js.dobm}", "{js.dx0} - time any seizure"),
             ("W-10", "empty", "", ""), ("W-11", "empty", "", ""), ("W-12", "{lg.n}", "{lg.dobm}", "blood thinner!")]
    for i, (a, b) in enumerate(zip(men, women)):
        srow(ws, 5 + i, a)
        srow(ws, 5 + i, b, col=6)
    srow(ws, 18, ["Men in", 11, "", "", "", "Women in", 10], True)
    srow(ws, 19, ["Prepared by {kk.nk}, desk"])
    widths(ws, [7, 22, 12, 30, 3, 9, 22, 12, 30])
    put_xlsx(wb)


def curfew():
    begin("Beds/late passes week of Mar 11.txt")
    put_text("""
LATE PASSES - week of March 11        (names only, no reasons on this sheet please)

Mon    {ms.n}, {u36.n}, {u39.n}
Tues   {ms.n}, {jt.n}
Wed    {ms.n}, {u36.n}, {u33.n} (choir)
Thurs  {u39.n}, {u40.n}
Fri    {ms.n}, {jt.n}, {u36.n}, {u31.n}
Sat    none - movie night

Approved {cu.n}
""")

# ----------------------------------------------------------------- 3 hmis


def hmis_export():
    begin("HMIS/Client_export_20240401.csv")
    rows = [["PersonalID", "FirstName", "MiddleName", "LastName", "SSN", "SSNDataQuality", "DOB", "DOBDataQuality",
             "Gender", "VeteranStatus", "EntryDate", "LivingSituation", "PrimaryDisability", "MedicaidID"]]
    data = [("dp", "Place not meant for habitation", 1, 1), ("bh", "Emergency shelter", 1, 0), ("ob", "Emergency shelter", 1, 1),
            ("ky", "Jail", 1, 0), ("ms", "Staying with friends", 1, 1), ("jt", "Staying with family", 0, 1), ("wg", "Place not meant for habitation", 1, 0),
            ("lf", "Hospital", 1, 1), ("sm", "Place not meant for habitation", 1, 1), ("sn", "Rental by client", 1, 0),
            ("bn", "Staying with family", 1, 0), ("df", "Foster care", 0, 1), ("yb", "Psychiatric hospital", 1, 1),
            ("tr", "Place not meant for habitation", 1, 1), ("js", "Staying with friends", 1, 0), ("lg", "Hotel paid by client", 1, 0),
            ("kt", "Place not meant for habitation", 1, 1), ("ch", "Substance abuse facility", 1, 1)]
    for i, (k, liv, dis, mcd) in enumerate(data):
        r = ["%d" % (41207 + 13 * i)] + ncols(k, True)
        r += ["{%s.ssn9}" % k, "1", "{%s.dobi}" % k, "1", "1" if k in ("dp", "bh", "ob", "ky", "ms", "jt", "wg", "lf", "sm", "kt") else "0",
              "0", "2024-%02d-%02d" % (1 + i % 3, 2 + i), liv,
              ("{%s.dx0}" % k) if dis and PEOPLE[k].dx else "", ("{%s.mcd}" % k) if mcd else ""]
        rows.append(r)
    put_csv(rows, quoting=csv.QUOTE_ALL)


def hmis_dupes():
    begin("HMIS/possible duplicates to merge.xlsx")
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "merge"
    srow(ws, 1, ["Sent by {u24.n}, HMIS administrator, 3/28 - please confirm which record to keep"])
    srow(ws, 3, ["Record A", "", "", "Record B", "", "", "Same?"], True)
    srow(ws, 4, ["Name", "SSN", "DOB", "Name", "SSN", "DOB", ""], True)
    for i, r in enumerate([
            ["{bh.nf}", "{bh.ssn}", "{bh.dobi}", "{bh.nk}", "", "{bh.dobi}", "yes keep A"],
            ["{bj.nf}", "{bj.ssn}", "{bj.dobi}", "{bj.nk}", "{bj.ssn}", "", "yes"],
            ["{ca.n}", "{ca.ssn}", "{ca.dobi}", "{ca.nm}", "{ca.ssn}", "{ca.dobi}", "yes keep B"],
            ["{ap.n}", "{ap.ssn}", "{ap.dobi}", "{ws.n}", "{ws.ssn}", "{ws.dobi}", "NO - system error"],
            ["{fm.n}", "", "{fm.dobi}", "{fm.nf}", "{fm.ssn}", "{fm.dobi}", "yes keep B"]]):
        srow(ws, 5 + i, r)
    ws.cell(row=11, column=1, value="5 pairs")
    widths(ws, [28, 14, 13, 28, 14, 13, 20])
    put_xlsx(wb)


# ----------------------------------------------------------------- 4 case notes


def notes_tran():
    begin("Case notes/Tran M - running notes.docx")
    d = docx.Document()
    para(d, "Progress notes: {tn.nf} (room M-15, medical respite)      DOB {tn.dobs}", bold=True)
    for day, txt in [
        ("1/8/24", "Met with {tn.n} in the library. He came to us from St. Brendan, chart no. {tn.mrn}. {tn.Dx0}, needs {tn.tx0}. "
                   "Speaks good English but prefers forms in Vietnamese. Van asked for Tue/Thu/Sat 5:45 am."),
        ("1/17/24", "Called Social Security w/ client. Card was in the wallet stolen in November; number is {tn.ssn} per old W-2. "
                    "Replacement ordered, to be mailed here."),
        ("1/30/24", "Dialysis charge nurse {u28.n} called, he skipped Saturday. He says the {tn.rx0} upsets his stomach. Will tell clinic. PL"),
        ("2/14/24", "Brought a letter from his daughter, no return address. Tearful, talked 40 min."),
        ("2/29/24", "Medicare card came: {tn.mbi}. Copied to file. New phone from the Lifeline table: {tn.ph}."),
        ("3/12/24", "Viewed efficiency w/ {vi.f}. He likes it because bus 27 goes to dialysis. Former landlord at {tn.addrb} will give a reference. "
                    "Needs $850 deposit - asked {u4.n}."),
    ]:
        p = d.add_paragraph()
        p.add_run(day + "  ").bold = True
        p.add_run(X(txt))
    para(d, "{li.n}", italic=True)
    put_docx(d)


def rtf_notes():
    begin("Case notes/Battle Y mental health check ins.rtf")
    put_rtf(["**CHECK-IN NOTES - CONFIDENTIAL", "Guest:\t{yb.nf}", "D.O.B.:\t{yb.dobl}", "ACCESS ID:\t{yb.mcd}", "",
             "**S", "\"I'm sleeping better since they moved me away from the door.\" Says voices are \"down to a whisper\".",
             "**O", "Clean, on time, ate lunch. Took the {yb.rx0} in front of desk staff five of seven nights.",
             "**A", "{yb.Dx0}, stable. Stiffness reported; {yb.rx1} was added by Dr. {u6.n} on 2/22.",
             "**P", "Stay with {yb.tx0} at Lakeside. {to.f} to drive first time. Next check-in 3/20.", "",
             "{yb.f} asked that her aunt not be called.", "", "{to.nm}, BSW", "3/13/2024"], "Times New Roman")


def housing_plan():
    begin("Case notes/Whitlock housing stability plan.docx")
    d = docx.Document()
    d.add_heading("My Housing Stability Plan", 0)
    para(d, "This plan belongs to {gw.nm}, written with {vi.f} on March 6, 2024.")
    d.add_heading("What I want", 2)
    for b in ["A one-bedroom I can keep after treatment is over", "To get my truck back on the road",
              "Somebody to check on me the weeks I have {gw.tx0}"]:
        para(d, b, "List Bullet")
    d.add_heading("What gets in the way", 2)
    for b in ["{gw.Dx0} (found last October), tired most afternoons", "Owes $1,140 to the last landlord at {gw.addr}",
              "License suspended for unpaid ticket, PA operator no. {gw.licsp}", "Can't keep {gw.rx0} on me in the dorm, it goes in the locker"]:
        para(d, b, "List Bullet")
    d.add_heading("Who does what", 2)
    dtable(d, [["Step", "Who", "By"], ["Pay ticket, lift suspension", "{gw.f}", "4/15"], ["Call Marchetti Properties ({u11.nk})", "{vi.f}", "3/12"],
               ["SSDI application - needs my SSN {gw.ssn} and birth date {gw.dobm}", "{nr.f}", "3/20"],
               ["Leave messages at {gw.php}", "everyone", "ongoing"]], "Light List Accent 1")
    para(d, "\nSigned: {gw.nf}          Housing navigator: {vi.n}")
    put_docx(d)


def outreach():
    begin("Case notes/Street outreach contacts MARCH.xlsx")
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "March"
    srow(ws, 1, ["Street outreach contacts", "", "team: {jw.n}, {at.nk} (vol.)"], True)
    srow(ws, 3, ["Day", "Spot", "Who", "What happened", "Gave", "f/u"], True, "FFFFF2CC")
    for i, r in enumerate([
            [3, "Viaduct under 14th", "{ca.n}", "{ca.Dx0}, will not go to ED. Nurse looked at him, wants {ca.tx0}. About 63, says born {ca.dobl}.", "boots, socks", "nurse 3/5"],
            [3, "Viaduct under 14th", "man called Raven", "no talk", "water", ""],
            [6, "Library steps", "{np.n}", "wants treatment again - {np.dx0}. Was in {np.tx0} till Jan. Cell {np.ph}", "bus pass", "call Freel"],
            [6, "Bayfront boat ramp", "{bj.nk}", "had a fit on Sat., {bj.dx0}, out of {bj.rx0}", "snack bag", "pharmacy"],
            [12, "Laundromat E 38th", "{fm.n}", "confused about the day. Hospital said {fm.dx0}. Sister's phone lost.", "ride to day center", "APS report"],
            [12, "Tent by rail spur", "{da.n}", "found! Will come in Friday. New number {da.ph}", "tarp", "bed hold"],
            [19, "Tent by rail spur", "{u34.n}", "says he is fine, dog is fine", "dog food", ""],
            [26, "Hospital garage", "{ht.n}", "seen in wheelchair outside ED, discharged w/ no place", "called shelter", "see email"]]):
        srow(ws, 4 + i, r)
    srow(ws, 13, ["Contacts", 8, "Unduplicated", 8], True)
    widths(ws, [6, 22, 20, 70, 16, 14])
    put_xlsx(wb)


def conference():
    begin("Case notes/Case conference 3-19-24.docx")
    d = docx.Document()
    para(d, "Weekly case conference", bold=True, size=14)
    para(d, "Present: {li.n}, {to.n}, {vi.n}, {nr.n}, {u5.n} RN, {cu.n} (last 10 min). Notes: {to.f}")
    for head, txt in [
        ("1. {cr.n}", "Stopped {cr.rx0} on his own, talking fast, gave away his coat. {cr.Dx0}. Ellen will reach Lakeside today; level due. "
                      "If worse tonight: crisis line."),
        ("2. {lg.n}", "Doing well. {lg.Dx0}, on {lg.rx0}. SSA card arrived. Senior high-rise application needs birth certificate."),
        ("3. {jt.n} and {kb.n}", "Argument over locker. Both warned. {kb.f}'s ID still missing, see ID log. Neither is banned."),
        ("4. {kt.n}", "Back from hospital after Sunday (see incident 031). Induction on {kt.rx0} Thursday. {kt.f} agreed to staff keeping a kit near him."),
        ("5. New families", "F2 and F6 full. {u13.n} has buses arranged."),
        ("6. {rg.n}", "SOAR packet: {nr.f} still missing one hospital summary. {rg.Tx1}, so duration is not a problem.")]:
        para(d, head, bold=True)
        para(d, txt)
    para(d, "Next: 3/26, {li.f} chairs.")
    put_docx(d)

# ----------------------------------------------------------------- 5 benefits


def snap():
    begin("Benefits/SNAP application Kowalczyk.pdf")
    p = Pdf()
    c = p.c
    p.b_(54, 745, "APPLICATION FOR FOOD ASSISTANCE (SNAP) - helper copy", 13)
    p.t(54, 730, "Agency helping: Tamarack House, {nr.n}   County office worker: {u10.n}", 8)
    p.box(54, 600, 504, 118)
    p.t(60, 705, "1  LAST NAME, FIRST NAME, MIDDLE", 7)
    p.t(60, 691, "{mk.lfn}", 11)
    p.line(54, 684, 558, 684)
    p.t(60, 675, "2  BIRTHDATE", 7)
    p.t(60, 661, "{mk.dob}", 11)
    p.t(220, 675, "3  SOCIAL SECURITY NUMBER", 7)
    p.t(220, 661, "{mk.ssn}", 11)
    p.t(400, 675, "4  TELEPHONE", 7)
    p.t(400, 661, "{mk.php}", 11)
    p.line(54, 654, 558, 654)
    p.t(60, 645, "5  WHERE DO YOU LIVE NOW?", 7)
    p.t(60, 631, "Shelter - no fixed address. Before 12/2023:  {mk+tk+zk.addr}", 10)
    p.line(54, 624, 558, 624)
    p.t(60, 615, "6  E-MAIL FOR NOTICES", 7)
    p.t(180, 608, "{mk.em}", 11)
    p.b_(54, 575, "7  EVERYONE WHO BUYS AND COOKS FOOD WITH YOU")
    y = 558
    for r in [("Name", "Relation", "Born", "SSN", "In school"), ("{tk.nf}", "son", "{tk.dob}", "{tk.ssn}", "Y"), ("{zk.nf}", "daughter", "{zk.dob}", "{zk.ssn}", "Y")]:
        for x, v in zip((54, 200, 270, 350, 460), r):
            p.t(x, y, v, 9)
        y -= 15
    p.b_(54, y - 12, "8  INCOME AND RESOURCES")
    p.t(54, y - 28, "Wages, Bayview Linen, 22 hrs/wk at $13.40.  Child support none.  Checking, Lakeshore Community CU,", 9)
    p.t(54, y - 41, "account {mk.acct}, balance $64.11.", 9)
    p.b_(54, y - 66, "9  EXPEDITED?")
    p.t(54, y - 80, "[X] income under $150 and cash under $100     [ ] migrant     [X] rent more than income", 9)
    p.t(54, y - 130, "Signature on file   {mk.N}      03/05/2024", 10)
    c.showPage()
    p.t(54, 745, "Page 2 - rights and responsibilities", 10)
    p.t(54, 725, "You must report changes in income within 10 days of the end of the month.\nYou may ask for a fair hearing if you do not agree.", 10)
    p.put()


def soar():
    begin("Benefits/SOAR/Gaskins medical summary report.docx")
    d = docx.Document()
    para(d, ORG.replace("&", "and") + "\n" + ORGA + "\n" + ORGT, align="r", size=9)
    para(d, "March 21, 2024")
    para(d, "Social Security Administration\nAttn: {u26.n}, Claims Specialist\n1155 Federal Plaza, Suite 200\nErie, PA 16501")
    para(d, "RE:  {rg.nf}\n     SSN {rg.ssn}\n     Date of birth {rg.dobl}\n     Medical Assistance {rg.mcd}", bold=True)
    para(d, "Dear Ms. {u26.l}:")
    para(d, "Mr. {rg.l} is a fifty-year-old man who has been homeless since 2018, most recently in our men's dormitory. He last had a home of his own at "
            "{rg.addr}. He applies for Supplemental Security Income because of {rg.dx0} and {rg.dx1}.")
    para(d, "Personal and work history. Mr. {rg.l} finished the tenth grade. He laid floors for an uncle until 2016 and was let go after he accused the "
            "crew of poisoning the water. He has held no job longer than three weeks since.")
    para(d, "Treatment. He has been in {rg.tx0} with {u6.n}, M.D., at Lakeside Behavioral Health since May 2021 (chart {rg.mrn}); there were {rg.tx1}. "
            "He takes {rg.rx0} at bedtime and {rg.rx1} three times a day; staff hold the bottles.")
    para(d, "Functioning. He needs to be told to wash and change. He cannot follow a bus transfer. In the kitchen he left three tasks unfinished in one hour "
            "and walked out when a timer rang. He has no friends in the house and eats alone.")
    para(d, "Please call me with questions. He can be reached only through us; his own telephone, {rg.ph}, is usually off.")
    para(d, "Sincerely,\n\n\n{nr.n}\nBenefits specialist, SOAR-trained\n\nReviewed and co-signed:  {u6.n}, MD")
    put_docx(d)


def medicaid_tracker():
    begin("Benefits/MA renewals tracker.xlsx")
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "renewals 2024"
    srow(ws, 1, ["Medical Assistance renewals - work list"], True)
    srow(ws, 2, ["owner: {nr.n}   county contact {u10.n} 814-555-0166"])
    srow(ws, 4, ["Recipient", "D.O.B.", "MA #", "Plan", "Packet due", "Status"], True)
    r = 5
    for k, plan, due, stt in [("dp", "Gateway Lake", "4/30", "sent"), ("bh", "fee for svc", "5/31", "needs bank stmt"), ("sn", "UPlan", "4/30", "done 3/22"),
                              ("yb", "Gateway Lake", "6/30", ""), ("cr", "UPlan", "4/30", "lost card"), ("tr", "fee for svc", "5/31", "mail held here"),
                              ("ob", "dual - Medicare", "7/31", ""), ("so", "none yet", "-", "new app")]:
        srow(ws, r, ["{%s.lf}" % k, None, "{%s.mcd}" % k, plan, due, stt])
        c = ws.cell(row=r, column=2, value=datetime.datetime.combine(PEOPLE[k].dob, datetime.time()))
        c.number_format = "mm/dd/yyyy"          # a true date cell, shown like this
        note(k, "date_of_birth", PEOPLE[k].dob.strftime("%m/%d/%Y"))
        r += 1
    srow(ws, r + 1, ["Open", 7, "Done", 1])
    widths(ws, [26, 12, 14, 16, 12, 20])
    put_xlsx(wb)


def direct_deposit():
    begin("Benefits/Mabry direct deposit.txt")
    put_text("""
+--------------------------------------------------------------+
|  DIRECT DEPOSIT SIGN-UP  (copy for our file, faxed 2/27/24)   |
+--------------------------------------------------------------+
  A  NAME OF PAYEE ............ {em.NM}
     ADDRESS .................. {em.st}
     CITY STATE ZIP ........... (see lease)
     TELEPHONE ................ {em.phn}
  B  PERSON ENTITLED .......... same
  C  CLAIM OR PAYROLL ID ...... {em.ssn}
  D  TYPE OF DEPOSITOR ACCOUNT  [X] CHECKING  [ ] SAVINGS
  E  DEPOSITOR ACCOUNT NUMBER . {em.acct}
  F  TYPE OF PAYMENT .......... [X] SOC SEC DISABILITY  [ ] SSI
  --------------------------------------------------------------
  FINANCIAL INSTITUTION ....... FIRST PRESQUE SAVINGS BANK
  ROUTING NUMBER .............. {em.rtg}
  REPRESENTATIVE .............. {u45.n}, branch 04
+--------------------------------------------------------------+
  note: award letter 2/9 gives {em.dx0} as the reason, onset 6/2022.  nr
""", "\r\n")


def rep_payee():
    begin("Benefits/Rep payee ledger 2024.xlsx")
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "Summary"
    srow(ws, 1, ["REPRESENTATIVE PAYEE PROGRAM", "", "", "", "", ""], True)
    srow(ws, 2, ["Organizational payee: Tamarack House   bookkeeper {u4.n}"])
    srow(ws, 4, ["Beneficiary", "Claim # (SSN)", "Sub-account", "Monthly", "Balance 3/31"], True)
    ks = [("ob", 1212.00, 340.18), ("bn", 943.00, 96.40), ("tv", 1060.50, 2011.77), ("rg", 0, 0), ("ip", 1388.00, 54.02)]
    for i, (k, m, b) in enumerate(ks):
        srow(ws, 5 + i, ["{%s.nm}" % k, "{%s.ssn}" % k, "{%s.acct}" % k, m, b])
    srow(ws, 10, ["TOTAL", "", "", sum(k[1] for k in ks), round(sum(k[2] for k in ks), 2)], True)
    w2 = wb.create_sheet("Vance")
    srow(w2, 1, ["{tv.nf}"], True)
    srow(w2, 2, ["born {tv.dobl}", "", "Tamarack since 2021; {tv.dx0}, lives at {tv.addr}"])
    srow(w2, 4, ["date", "payee", "check", "out", "in"], True)
    for i, r in enumerate([["3/1", "SSA", "", "", 1060.50], ["3/3", "Lakeview Personal Care Home", 2204, 815.00, ""], ["3/9", "spending money", "cash", 60.00, ""],
                           ["3/20", "Hometown Pharmacy", 2211, 12.35, ""]]):
        srow(w2, 5 + i, r)
    widths(ws, [28, 16, 16, 12, 14])
    put_xlsx(wb)

# ----------------------------------------------------------------- 6 id


def id_requests():
    begin("ID help/ID replacement requests 2024.docx")
    d = docx.Document()
    d.add_heading("ID replacement requests - 2024", 1)
    para(d, "One block per person. Voucher numbers come from the county. Keep this file locked.", italic=True)
    for rows in [
        [("Who", "{jt.nf}"), ("Born", "{jt.dobl}, Detroit MI"), ("Needs", "PA photo ID, Michigan birth certificate"),
         ("Numbers we have", "SSN {jt.ssn}; old PA ID {jt.gidsp}"), ("Sent", "voucher 118, 1/10. Received 2/1.")],
        [("Who", "{df.nf}"), ("Born", "{df.dobl}"), ("Needs", "Social Security card"), ("Numbers we have", "SSN {df.ssn}; PA ID {df.gidsp}"),
         ("Sent", "in person 1/29 w/ {to.f}")],
        [("Who", "{kb.nf}"), ("Born", "{kb.dobl}"), ("Needs", "duplicate driver's license"),
         ("Numbers we have", "license {kb.licsp}; SSN {kb.ssn}"), ("Mail to", "shelter; last home {kb.addr}"), ("Sent", "DL-80 form 2/20")],
        [("Who", "{so.nf}"), ("Born", "{so.dobl}"), ("Needs", "everything, bag stolen at bus station"),
         ("Numbers we have", "passport {so.pp} (expired 2021), photo on her phone {so.phd}"), ("Sent", "nothing yet")],
        [("Who", "{u37.n}"), ("Born", "to ask"), ("Needs", "not sure, wants to talk"), ("Numbers we have", "none"), ("Sent", "-")],
    ]:
        t = d.add_table(rows=0, cols=2)
        t.style = "Light Grid Accent 1"
        for a, b in rows:
            c = t.add_row().cells
            c[0].text = a
            c[1].text = X(b)
        d.add_paragraph()
    put_docx(d)


def birth_cert():
    begin("ID help/birth certificate order Navarro.pdf")
    p = Pdf()
    p.t(72, 740, "Division of Vital Records - mail order, fee waived for homeless children", 11, "Times-Bold")
    p.t(72, 715, "PART 1  The record wanted", 10, "Times-Bold")
    y = 698
    for a, b in [("Name at birth", "{gn.nf}"), ("Date of birth", "{gn.dob}     sex M     hospital St. Brendan Medical Center"),
                 ("Mother / parent, name before marriage", "{in.nf}"), ("her date of birth", "{in.dob}"),
                 ("Father / parent", "{jn.nf}"), ("his date of birth", "{jn.dob}")]:
        p.t(72, y, a + ":", 10, "Times-Roman")
        p.t(260, y, b, 10, "Courier")
        y -= 18
    p.t(72, y - 10, "PART 2  The person asking", 10, "Times-Bold")
    p.t(72, y - 28, "I am the mother. My PA driver's license is {in.lic}. Daytime phone {in.ph}.", 10, "Times-Roman")
    p.t(72, y - 44, "The child's father lives at the address on my license:", 10, "Times-Roman")
    p.t(100, y - 60, "{in+jn.addr2}", 10, "Courier")
    p.t(72, y - 100, "PART 3  Send to:  Tamarack House, 640 Parade Crossing, Erie PA 16501, attention {to.n}", 10, "Times-Roman")
    p.t(72, y - 140, "Notary: {u22.n}, commission expires 8/2026", 9, "Times-Italic")
    p.put()


def immigration_copies():
    begin("ID help/immigration documents copied.txt")
    put_text("""
Immigration papers we hold copies of (drawer 3, key w/ {nr.f})

* {yh.NF}  dob {yh.dobd}
    green card {yh.anum}   Kenyan convention travel doc returned to him
    health: resettlement screening lists {yh.dx0}
* {ab.NF} (wife)  dob {ab.dobd}
    green card {ab.anum}
* {lb.NF} (daughter)  dob {lb.dobd}
    {lb.anum}
    previous home for all three: {yh+ab+lb.addr}
* {ol.NF}  dob {ol.dobd}
    Ukrainian passport {ol.pp}   I-94 copied   mobile {ol.phs}
    U4U parole to 11/2024 - lawyer {u21.n} (legal aid, 814-555-0188)
* {jm.N}  dob {jm.dobd}
    DRC passport {jm.pp}, asylum pending, {jm.anum}, e-mail {jm.em}

updated 3/8/24   {nr.fl}
""")

# ----------------------------------------------------------------- 7 health


def med_lockers():
    begin("Health/Medication lockers.xlsx")
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "Assignments"
    srow(ws, 1, ["MED LOCKERS - who has which", "", "", "", "updated 3/15 {cu.il}"], True)
    srow(ws, 2, ["#", "Guest", "DOB", "What's inside", "Controlled?"], True)
    for i, (k, x, yn) in enumerate([("bh", "{bh.rx1}", "no"), ("ob", "{ob.rx0}, {ob.rx1}", "no"), ("sm", "take-home bottles {sm.rx0}", "YES"),
                                    ("yb", "{yb.rx0}, {yb.rx1}", "no"), ("sn", "{sn.rx0} (Mondays only!!)", "no"), ("cr", "{cr.rx0} / {cr.rx1}", "no"),
                                    ("lg", "{lg.rx0}, {lg.rx1}", "no"), ("gw", "{gw.rx0}", "YES"), ("ky", "{ky.rx0}", "no"), ("ms", "{ms.rx0}", "no")]):
        srow(ws, 3 + i, [i + 1, "{%s.n}" % k, "{%s.dobs}" % k, x, yn])
    w2 = wb.create_sheet("Count sheet controlled")
    srow(w2, 1, ["Controlled count - two staff sign"], True)
    srow(w2, 3, ["Date", "Shift", "Guest / drug", "Start", "Out", "Left", "Staff 1", "Staff 2"], True)
    for i, r in enumerate([["3/13", "pm", "{gw.l} {gw.rx0}", 22, 2, 20, "CB", "JW"], ["3/14", "am", "{gw.l} {gw.rx0}", 20, 1, 19, "KB", "TO"],
                           ["3/14", "am", "{sm.l} {sm.rx0}", 3, 1, 2, "KB", "TO"], ["3/14", "pm", "{gw.l} {gw.rx0}", 19, 2, 17, "CB", "JW"]]):
        srow(w2, 4 + i, r)
    w3 = wb.create_sheet("Rules")
    for i, l in enumerate(["Guests open their own locker. Staff do not hand out pills.", "No loose pills - original bottles only.", "Unclaimed 7 days: nurse takes to pharmacy."]):
        srow(w3, 1 + i, [l])
    widths(ws, [5, 24, 12, 48, 14])
    put_xlsx(wb)


def med_cards():
    begin("Health/medication cards to print.pdf")
    p = Pdf()
    p.b_(54, 752, "Wallet medication cards (cut on the line)", 11)
    ks = ["bh", "ob", "wg", "lf", "ev", "ms", "js", "bl"]
    for i, k in enumerate(ks):
        x, y = 54 + 258 * (i % 2), 590 - 150 * (i // 2)
        p.box(x, y, 246, 138)
        p.b_(x + 8, y + 120, "{%s.nm}" % k, 11)
        p.t(x + 8, y + 104, "Birthday: {%s.dobl}" % k, 9)
        p.t(x + 8, y + 88, "I have: {%s.dx0}" % k, 9)
        for j in range(len(PEOPLE[k].rx)):
            p.t(x + 8, y + 70 - 13 * j, "- {%s.rx%d}" % (k, j), 9)
        p.t(x + 8, y + 12, "If found call Tamarack House 814-555-0140", 7)
    p.put()


def incident_od():
    begin("Health/Incident reports/IR-2024-031.docx")
    d = docx.Document()
    para(d, "CRITICAL INCIDENT REPORT", bold=True, size=14)
    para(d, "No. 2024-031     Sunday 3/10/2024, about 9:20 pm     Men's shower room")
    dtable(d, [["Person involved", "Guest / staff / visitor", "DOB", "Phone"], ["{kt.nm}", "Guest, bed M-14", "{kt.dobm}", "{kt.ph}"],
               ["{u31.n}", "Guest (found him)", "", ""], ["{jw.n}", "Staff on duty", "", ""]])
    para(d, "\nWhat happened", bold=True)
    para(d, "{u31.f} knocked on the desk window and said {kt.nk} was on the floor and blue. I called 911 and took the kit. He was not breathing "
            "right. I gave {kt.tx0}, three minutes apart, and rescue breaths. He sat up before the ambulance came. EMT {u9.nk} (unit 7) took over at 9:34. "
            "{kt.f} did not want to go but went. He told the medic he has {kt.dx0} and missed his {kt.rx0} since Thursday.")
    para(d, "Outside agencies", bold=True)
    para(d, "Erie EMS; St. Brendan ED (Dr. {u7.l}), hospital number {kt.mrn}. Police were not needed.")
    para(d, "Follow up", bold=True)
    para(d, "Kit refilled. Debrief with {jw.f} on 3/11. Not a rule violation - no discharge.")
    para(d, "Written by {jw.n}\nReviewed by {u1.n}, executive director, 3/12/24")
    put_docx(d)


def incident_fall():
    begin("Health/Incident reports/IR-2024-037 fall.pdf")
    put_flow([pp("Incident 2024-037: fall on outside steps", "Heading2"),
              ptable([["Guest", "{bn.nf}"], ["Born", "{bn.dobl}"], ["Insurance card", "Medicare {bn.mbi}"], ["When / where", "3/22/24, 7:10 am, pantry side steps, ice"],
                      ["Seen by", "{jo.n} (pantry), {u32.n} (guest, names only)"], ["Family told", "daughter {pg.n}, {pg.php}"]], [110, 380], head=False, size=10),
              Spacer(1, 10),
              pp("Mrs. {bn.l} was carrying a box and missed the second step. She held her arm and said it was \"that same wrist\". "
                 "She has {bn.dx0} and takes {bn.rx0} on Sundays. St. Brendan reported a {bn.dx1}; {bn.tx0} were done and she was back by 2 pm."),
              Spacer(1, 8), pp("Daughter's home, where she may stay this week: {pg.addr}."), Spacer(1, 8),
              pp("Cause: salt bucket empty. Action: maintenance checks buckets at 6 am. Insurer notified by {u4.n}."),
              Spacer(1, 20), pp("{jo.n}<br/>Pantry manager")])


def referral_hospital():
    begin("Health/Referrals/St Brendan ED - Fitch.docx")
    d = docx.Document()
    para(d, "Tamarack House", bold=True, size=16)
    para(d, "Nurse's clinic - Tuesdays and Fridays", size=9)
    para(d, "To the Emergency Department, St. Brendan Medical Center\nAttention: {u7.n}, MD")
    para(d, "3/15/24")
    para(d, "Thank you for seeing {lf.nm}, a {lf.age} year old guest of ours (birth date {lf.dobm}, your record {lf.mrn}, MA no. {lf.mcd}).")
    para(d, "He has known {lf.dx0} and has gained eleven pounds since Monday. He ran out of {lf.rx0} nine days ago. Ankles 3+, short of breath lying down, "
            "sat 90 % on room air. He drinks daily ({lf.dx1}); last drink this morning. When he was admitted in December he needed {lf.tx0} as well as {lf.tx1}, and was sent "
            "home on {lf.rx1}.")
    para(d, "PLEASE do not discharge to the street. We hold his bed (M-10) for 7 days. Call the desk any hour, 814-555-0140.")
    para(d, "{u5.n}, RN")
    put_docx(d)


def detox_fax():
    begin("Health/Referrals/fax to Lakeshore Detox 0326.pdf")
    p = Pdf()
    p.t(200, 730, "F A X", 28, "Helvetica-Bold")
    for i, (a, b) in enumerate([("TO", "{u23.n}, intake, Lakeshore Detox   fax 814-555-0193"), ("FROM", "{to.n}, Tamarack House"), ("PAGES", "2"), ("RE", "bed request x 2")]):
        p.b_(72, 690 - 18 * i, a)
        p.t(140, 690 - 18 * i, b)
    p.t(72, 600, "Two people ready to come in today if you have beds.", 10)
    p.t(72, 570, "(1) {ch.nm}   female   DOB {ch.dobm}   SS {ch.ssn}", 10, "Courier")
    p.t(72, 556, "    Medicaid {ch.mcd}    cell {ch.ph}", 10, "Courier")
    p.t(72, 542, "    {ch.dx0}; {ch.dx1}", 10, "Courier")
    p.t(72, 528, "    takes {ch.rx0}. Last time needed {ch.rx1} taper.", 10, "Courier")
    p.t(72, 514, "    asks for {ch.tx0}, prior stay with you 11/2022", 10, "Courier")
    p.t(72, 484, "(2) {sm.nm}   male   DOB {sm.dobm}   SS {sm.ssn}", 10, "Courier")
    p.t(72, 470, "    Medicaid {sm.mcd}    no phone", 10, "Courier")
    p.t(72, 456, "    {sm.dx0}, also {sm.dx1}", 10, "Courier")
    p.t(72, 442, "    dose {sm.rx0} daily, wants {sm.tx1} to come off", 10, "Courier")
    p.t(72, 400, "They can be there within 40 minutes, {lm.f} has the van.", 10)
    p.t(72, 60, "This fax contains information protected by federal rule 42 CFR Part 2. Redisclosure is prohibited.", 8)
    p.put()


# ----------------------------------------------------------------- 8 housing


def rrh_ledger():
    begin("Housing/RRH rental assistance ledger FY24.xlsx")
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "Tenants"
    srow(ws, 1, ["RAPID RE-HOUSING - RENTAL ASSISTANCE LEDGER FY2024"], True)
    srow(ws, 2, ["ESG + county HTF     housing navigator {vi.n}"])
    srow(ws, 4, ["Participant", "Unit address", "Lease start", "Rent", "We pay", "Tenant pays", "Paid to", "Cell"], True, "FFE2EFDA")
    data = [("kd", 725, 500, "Marchetti Properties"), ("mt", 810, 810, "{hz.n}"), ("sb", 640, 400, "{hz.n}"), ("ef", 700, 350, "Delmar Court LLC"), ("ra", 675, 675, "{mz.n}"),
            ("gw", 650, 650, "Marchetti Properties")]
    for i, (k, rent, we, ll) in enumerate(data):
        srow(ws, 5 + i, ["{%s.nm}" % k, "{%s.addrb}" % k, "%d/1/2024" % (1 + i % 3), rent, we, rent - we, ll, "{%s.ph}" % k])
    srow(ws, 11, ["Totals", "", "", sum(x[1] for x in data), sum(x[2] for x in data), sum(x[1] - x[2] for x in data)], True)
    w2 = wb.create_sheet("Landlord ACH")
    srow(w2, 1, ["Vendor", "Bank", "Routing", "Acct", "Tax ID on file?", "Contact"], True)
    srow(w2, 2, ["Marchetti Properties Inc", "check only", "", "", "yes EIN", "{u11.nk}, office 814-555-0150"])
    srow(w2, 3, ["{hz.nm}", "First Presque Savings", "{hz.rtg}", "{hz.acct}", "yes", "home {hz.ph}"])
    srow(w2, 4, ["{mz.nm}", "Lakeshore Community CU", "{mz.rtg}", "{mz.acct}", "W-9 requested", "{mz.em}"])
    srow(w2, 5, ["Delmar Court LLC", "check only", "", "", "yes EIN", "{u12.n}, manager, 814-555-0151"])
    w3 = wb.create_sheet("Notes")
    srow(w3, 1, ["{ef.f} Furtado may need a longer subsidy - in {ef.tx0} for {ef.dx0}, can't work until fall."])
    srow(w3, 2, ["{ra.n}: VA caseworker asked for letter re {ra.dx0}."])
    widths(ws, [24, 46, 12, 9, 9, 11, 24, 16])
    put_xlsx(wb)


def landlord_letter():
    begin("Housing/letter to Delmar Court - verification.docx")
    d = docx.Document()
    para(d, ORGA + "\nTelephone " + ORGT, size=9, align="c")
    para(d, "March 27, 2024\n\nDelmar Court LLC\nMs. {u12.n}, Property Manager\n2900 Commerce Loop\nErie, PA 16506")
    para(d, "Re: Application of {ra.n} and {ef.n}", bold=True)
    para(d, "Dear Ms. {u12.l},")
    para(d, "You asked for two verifications.")
    para(d, "{ra.nf}, born {ra.dobl}, Social Security number {ra.ssn}, stayed with us from October 3, 2023 to February 1, 2024 and kept all rules. "
            "His previous address was {ra.addr}. His monthly income is $1,310.")
    para(d, "Mrs. {ef.nf}, born {ef.dobl}, Social Security number {ef.ssn}, has been your tenant at {ef.addrb} since January and asks to move to the ground floor. "
            "Her mobile number is {ef.ph}.", )
    para(d, "We pay our part of both rents on the first of the month.")
    para(d, "Yours truly,\n\n\n{vi.n}\nHousing Navigator\ncc: {u4.n}, finance")
    put_docx(d)


def w9():
    begin("Housing/Landlord W-9 + ACH form Zeller.pdf")
    p = Pdf()
    p.b_(54, 748, "Form W-9 (substitute)     Request for Taxpayer Identification Number", 11)
    p.t(54, 722, "1. Name as shown on your income tax return", 8)
    p.t(54, 708, "{hz.nf}", 12, "Courier")
    p.t(54, 690, "2. Business name        3. Individual/sole proprietor [X]   C Corp [ ]   LLC [ ]", 8)
    p.t(54, 668, "5-6. Address (number, street, city, state and ZIP)", 8)
    p.t(54, 654, "{hz.addr}", 12, "Courier")
    p.b_(54, 630, "Part I  TIN", 9)
    p.t(54, 614, "Social security number", 8)
    p.t(160, 614, "{hz.ssn}", 12, "Courier")
    p.line(54, 590, 558, 590)
    p.b_(54, 570, "ACH VENDOR PAYMENT ENROLLMENT", 11)
    p.t(54, 550, "Bank: First Presque Savings Bank     Type: checking", 10)
    p.t(54, 534, "ABA {hz.rtg}      Account {hz.acct}", 10, "Courier")
    p.t(54, 516, "Remittance e-mail: {hz.em}", 10, "Courier")
    p.t(54, 470, "Certified by {hz.il}, 11/20/2023.   Entered in QuickBooks by {u4.n}", 9)
    p.put()


def eviction_prev():
    begin("Housing/eviction prevention applications.csv")
    rows = [["App #", "First", "Last", "Street", "City", "State", "Zip", "Phone", "Email", "DOB", "Months behind", "Amount", "Landlord", "Docket", "Decision"]]
    for i, (k, m, a, ll, dec) in enumerate([("dl", 2, 1350, "Marchetti Properties", "approved"), ("cf", 1, 700, "Bayfront Homes", "approved"), ("nt", 3, 2100, "Housing Authority", "pending"),
                                            ("aw", 2, 1290, "Delmar Court LLC", "denied - over income"), ("sc", 4, 2960, "Marchetti Properties", "pending"), ("pl", 1, 815, "private", "approved"),
                                            ("gh", 2, 1100, "Lot rent - Pine Acres", "approved"), ("ru", 1, 640, "Senior Tower", "withdrawn"), ("mt", 3, 2430, "Bayfront Homes", "denied - moved out")]):
        rows.append(["EP24-%03d" % (31 + i)] + ncols(k) + acols(k) + ["{%s.php}" % k, "{%s.em}" % k, "{%s.dobm}" % k, m, a, ll, "MJ-06102-LT-%04d-2024" % (211 + 7 * i), dec])
    put_csv(rows)


def leaseup():
    begin("Housing/RE lease signing Montoya.eml")
    put_eml([("From", "Hector Villanueva <hvillanueva@tamarackhouse.example>"), ("To", "{rm.n} <{rm.em}>"), ("Cc", "Steve Marchetti <smarchetti@marchettiproperties.example>"),
             ("Date", "Wed, 27 Mar 2024 16:12:40 -0400"), ("Subject", "RE: lease signing friday"), ("Message-ID", "<20240327-1612@tamarackhouse.example>")],
            """
Hi {rm.f},

Great news. Steve will meet us at the unit at 10. The address for the light company is {rm.addrb}
and the account has to be in your own name.

Bring your license. I read it as {rm.lic} off the photo, is that right?

Hector
{vi.n}, Housing Navigator, 814-555-0143

> -----Original Message-----
> From: {rm.n} <{rm.em}>
> Sent: Wednesday, March 27, 2024 1:05 PM
> To: Hector Villanueva
> Subject: lease signing friday
>
> Mr Hector they asked me for my SSN for the credit check it is {rm.ssn}
> and birthday {rm.dobm}. You can call me at {rm.ph} after 3.
> For the deposit refund my bank acct is {rm.acct} at Lakeshore.
>
>> On Mar 26, {u11.nk} wrote:
>> Need full legal name, social and DOB for every adult. Thx {u11.k}
""")

# ----------------------------------------------------------------- 9 pantry


def pantry_signin():
    begin("Pantry/sign in Wed 3-6.txt")
    put_text("""
FOOD PANTRY SIGN IN          Wednesday March 6         table: {cl.n}, {gr.n}

no  name                     hh   zip     first time?   phone (only if you want a call about diapers)
 1  {u40.n}             2    16503
 2  {vp.n}           1    16504                 {vp.ph}
 3  {u41.nk}              4    16503
 4  {u32.n}             1    shelter
 5  {es.nk}              2    16508     y           {es.ph}
 6  {u43.n}         3    16507
 7  {u33.n}            1    shelter
 8  {sc.n}            5    16510                 {sc.ph}
 9  {u44.n}             2    16503     y
10  {mt.n}         3    16503                 {mt.ph}
11  (could not read)         6    16504

Households 11     People 30     Pounds 611      Ran out of eggs at 11:15
""")


def delivery():
    begin("Pantry/Homebound delivery route A.xlsx")
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "Route A"
    srow(ws, 1, ["HOMEBOUND DELIVERY  Route A  2nd & 4th Tuesday"], True)
    srow(ws, 2, ["Driver {lm.n}   helper {dn.n}"])
    srow(ws, 4, ["Stop", "Name", "House", "Town", "State", "Zip", "Call first", "Diet / reason", "Door notes"], True)
    for i, (k, diet, note_) in enumerate([("aj", "low salt - {aj.dx0}", "son may answer"), ("ce", "{ce.dx0}, no juice", "ramp at back"), ("dk", "gluten free ({dk.dx0})", "ring twice"),
                                          ("fb", "{fb.dx0}: no bananas, no beans", "dog"), ("hm", "{hm.dx0}", "leave w/ super"), ("st", "soft foods, {st.dx0}", "Kosher only"),
                                          ("jp", "", "walker, slow to door"), ("lc", "{lc.dx0}, no red meat", "")]):
        srow(ws, 5 + i, [i + 1, "{%s.n}" % k] + acols(k) + ["{%s.ph}" % k, diet, note_])
    srow(ws, 14, ["Boxes", 8, "", "", "", "", "", "Ensure cases", 3], True)
    widths(ws, [6, 24, 28, 14, 7, 8, 16, 38, 22])
    put_xlsx(wb)


def tefap():
    begin("Pantry/TEFAP self declaration Esposito.pdf")
    put_flow([pp("SELF-DECLARATION OF NEED", "Heading2"), pp("The Emergency Food Assistance Program, program year 2023-2024", SMALL), Spacer(1, 10),
              pp("I, <u>{me.nf}</u>, live with my wife <u>{ge.nf}</u> at"), pp("<u>{me+ge.addr}</u>"), Spacer(1, 6),
              pp("Our telephone is {me+ge.php}. I was born on {me.dobl}; she was born on {ge.dobl}."), Spacer(1, 6),
              pp("Number of people: 2. Gross weekly income below $580: yes."), Spacer(1, 6),
              pp("[ ] SNAP &nbsp; [x] Medicaid (card {me.mcd}) &nbsp; [ ] SSI &nbsp; [x] income only"), Spacer(1, 20),
              pp("Signature ____________________ &nbsp; for pickup also: {ge.n}"), Spacer(1, 6), pp("Site: Tamarack pantry &nbsp; Received by {jo.n}", SMALL)])


# ----------------------------------------------------------------- 10 mail


def mailroom():
    begin("Mail room/mail list and forwarding.csv")
    put_csv([["Box", "Name on mail", "Active?", "Forward to", "Until", "Remark"],
             ["101", "{wg.lf}", "Y", "", "", ""], ["102", "{u34.lf}", "Y", "", "", "holds SSA letters"],
             ["103", "{kb.lf}", "N", "{kb.addrb}", "6/30/24", ""], ["104", "{nl.lf}", "N", "{nl.addr}", "5/31/24", "his number {nl.ph}"],
             ["105", "{u37.lf}", "Y", "", "", ""], ["106", "{tb.lf}", "N", "{tb.addr}", "4/30/24", "signs {tb.em} for packages"],
             ["107", "{so.lf}", "Y", "", "", "passport office letter"], ["108", "{u39.lf}", "Y", "", "", ""],
             ["109", "{pc.lf}", "N", "{pc.addrb}", "7/31/24", "aunt's house"], ["110", "{u38.lf}", "Y", "", "", ""]])

# ----------------------------------------------------------------- 11 development


def gifts():
    begin("Development/Gifts Q1 2024.xlsx")
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "Q1"
    ws.merge_cells("A1:H1")
    srow(ws, 1, ["Gifts received January - March 2024  (prepared by {u2.n})"], True)
    srow(ws, 3, ["Date", "Donor", "Home address", "Phone", "How", "Check no.", "Account on check", "Amount"], True)
    data = [["1/4", "{rk.nm} and {sk.nk}", "{rk+sk.addr}", "{rk+sk.ph}", "check", 1182, "{rk.acct}", 500],
            ["1/11", "{ew.n}", "{ew.addr}", "{ew.ph}", "check", 4471, "{ew.acct}", 1000],
            ["1/19", "Presque Rotary Club", "PO box", "", "check", 209, "", 750],
            ["2/2", "{gp.n}", "{gp.addr}", "", "card", "", "", 250],
            ["2/14", "Dr. {sa.n}", "{sa.addr}", "{sa.ph}", "check", 318, "{sa.acct}", 2500],
            ["2/29", "{pm.n}", "{pm.addr}", "", "stock", "", "", 5120],
            ["3/7", "{rj.n}", "{rj.addr}", "{rj.ph}", "cash", "", "", 40],
            ["3/15", "{ko.n}", "{ko.addr}", "", "check", 90, "{ko.acct}", 100],
            ["3/28", "{cb.n}", "{cb.addr}", "{cb.ph}", "card", "", "", 60]]
    for i, r in enumerate(data):
        srow(ws, 4 + i, r)
    srow(ws, 13, ["", "", "", "", "", "", "Total", sum(r[-1] for r in data)], True)
    widths(ws, [8, 34, 48, 16, 9, 11, 18, 10])
    put_xlsx(wb)


def pledges():
    begin("Development/pledge cards - gala.docx")
    d = docx.Document()
    para(d, "Spring gala pledge cards typed in from paper", italic=True)
    cards = [
        "PLEDGE CARD\n{fd.nm} & {cv.nm}\n{fd+cv.addr2}\nTel. {fd+cv.ph}\nAmount: $1,200 in 12 payments\nCard (his): {fd.card}  exp 09/26",
        "PLEDGE CARD\n{my.n}\n{my.em}\n$300, bill me\nHome: {my.addr}",
        "PLEDGE CARD\n{gl.n}\nTake $50 monthly from checking\nrouting {gl.rtg}\naccount {gl.acct}\n{gl.addr2}",
        "PLEDGE CARD\n{tq.n}\nAmex {tq.amex}  exp 01/27\none time $150\n{tq.phd}"]
    t = d.add_table(rows=2, cols=2)
    t.style = "Table Grid"
    for i, c in enumerate(cards):
        cell = t.rows[i // 2].cells[i % 2]
        lines = X(c).split("\n")
        cell.text = lines[0]
        for l in lines[1:]:
            cell.add_paragraph(l)
    para(d, "Entered by {u2.f}, 3/25. Shred the paper.")
    put_docx(d)


def phone_gifts():
    begin("Development/phone gifts - radio day.txt")
    put_text("""
RADIO DAY  Feb 23   call-in gifts   (key into terminal then DELETE THIS FILE!!!)

{dg.n} -- $100 -- visa/mc {dg.cardn} exp 0825 cvv 114 -- zip 16508 -- receipt to {dg.em}

{mb.n} -- $25/month -- {mb.cardd} exp 11/25 -- {mb.addr}

{lt.n} -- $50 -- {lt.card} ex 4/26 sec 902 -- call {lt.ph} if declined

{ak.n} -- $500 -- wants ACH: routing {ak.rtg} acct {ak.acct} -- lives {ak.addr3}

{gp.n} -- $250 (see Q1 list) -- {gp.card} 06/27

anonymous lady -- will drop off $20

phones: {bc.nk}, {hs.n}, {u30.n} from the station
""")


# ----------------------------------------------------------------- volunteers


def vol_roster():
    begin("Volunteers/Volunteer roster 2024.xlsx")
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "active"
    srow(ws, 1, ["Name", "Mobile", "Personal email", "Street", "City", "St", "Zip", "B-day (month/day/year)", "T-shirt", "Days", "In emergency"], True)
    for i, (k, sh, dy, emg) in enumerate([("at", "S", "outreach", ""), ("bc", "L", "Wed pm", ""), ("cl", "M", "pantry Wed", ""), ("dn", "XL", "delivery", ""),
                                          ("eh", "M", "Sat breakfast", ""), ("fk", "M", "tutoring", "husband, via her work"), ("gr", "L", "pantry Wed", ""), ("hs", "S", "phones", "")]):
        srow(ws, 2 + i, ["{%s.nk}" % k if k in ("at", "bc") else "{%s.n}" % k, "{%s.ph}" % k, "{%s.em}" % k] + acols(k) + ["{%s.dobm}" % k, sh, dy, emg])
    w2 = wb.create_sheet("left")
    srow(w2, 1, ["Name", "Last day"], True)
    srow(w2, 2, ["{u29.n}", "12/2023"])
    srow(w2, 3, ["{u30.n}", "1/2024 (now helps at station)"])
    widths(ws, [22, 15, 30, 28, 14, 5, 8, 14, 8, 16, 22])
    put_xlsx(wb)


def background():
    begin("Volunteers/background check requests.pdf")
    fl = [pp("Request for Criminal Record Check (SP4-164) - batch", "Heading2"), pp("Requester: Tamarack House, {u3.n}, HR. Fee waived, volunteer."), Spacer(1, 10)]
    for k, al in [("bc", "none"), ("eh", "maiden name Lund"), ("fk", "none")]:
        fl += [ptable([["NAME (last, first, middle)", "{%s.lfn}" % k, "ALIAS / MAIDEN", al], ["DATE OF BIRTH", "{%s.dob}" % k, "SSN", "{%s.ssn}" % k],
                       ["DRIVER LICENSE", "PA {%s.lic}" % k, "REASON", "contact with children"]], [130, 170, 95, 110], head=False, size=8.5), Spacer(1, 14)]
    put_flow(fl)

# ----------------------------------------------------------------- 12 hr


def payroll():
    begin("HR/Payroll/hourly register 2024-03-15.xlsx")
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "Register"
    srow(ws, 1, ["TAMARACK HOUSE", "", "", "Payroll Register", "", "Check date 03/15/2024"], True)
    srow(ws, 2, ["Period 02/25 - 03/09", "", "", "prepared by {u4.n}"])
    srow(ws, 4, ["Emp", "Employee", "Soc Sec No", "Dept", "Rate", "Hours", "Gross", "Fed", "Net", "Dir Dep Acct"], True, "FFD9D9D9")
    tot = 0
    for i, (k, dep, rate, hrs) in enumerate([("to", "CM", 21.5, 80), ("li", "CM", 23.1, 80), ("ba", "CM", 24.0, 64), ("vi", "HSG", 22.75, 80), ("nr", "BEN", 22.75, 80), ("cu", "NITE", 19.2, 84),
                                             ("jo", "PAN", 20.4, 80), ("lm", "VAN", 17.9, 60), ("du", "KIT", 16.8, 72), ("jw", "NITE", 16.25, 80), ("kk", "DESK", 15.75, 48)]):
        g = round(rate * hrs, 2)
        tot += g
        srow(ws, 5 + i, [1004 + 3 * i, "{%s.lfm}" % k, "{%s.ssn}" % k, dep, rate, hrs, g, round(g * .09, 2), round(g * .79, 2), "{%s.acct}" % k])
    srow(ws, 17, ["11 employees", "", "", "", "", "", round(tot, 2)], True)
    widths(ws, [14, 26, 14, 8, 8, 8, 11, 10, 11, 16])
    put_xlsx(wb)


def new_hire():
    begin("HR/New hire/Winters Jamal new hire checklist.docx")
    d = docx.Document()
    d.add_heading("New Hire Packet Checklist", 1)
    labelled(d, [("Employee", "{jw.nf}"), ("Position", "Overnight monitor, 0.8 FTE"), ("Start", "January 8, 2024"), ("Home", "{jw.addr}"), ("Cell", "{jw.ph}"), ("Private e-mail", "{jw.em}"), ("Birth date", "{jw.dobl}")])
    para(d, "")
    dtable(d, [["Item", "Done", "Detail"], ["W-4", "x", "SSN {jw.ssn}, single"], ["I-9 List A", "x", "U.S. passport {jw.pp}, exp 2029"], ["Driver clearance (van backup)", "x", "PA lic {jw.lic}, no points"],
               ["Direct deposit", "x", "Lakeshore CU, routing {jw.rtg}, account {jw.acct}"], ["Health plan", "x", "Keystone Lake member {jw.hp}, eff. 2/1"], ["TB test", "", "due"], ["Naloxone training", "x", "1/12"]])
    para(d, "\nHR: {u3.n}     Supervisor: {cu.n}")
    put_docx(d)


def emerg_contacts():
    begin("HR/staff emergency contacts.html")
    data = [("ba", "xb", "husband"), ("li", "xl", "wife"), ("cu", "xs", "mother"), ("nr", "xr", "brother"), ("vi", "xv", "wife"), ("lm", "xm", "wife")]
    body = "".join('<div class="c"><h3>{%s.n}</h3><p>Home: {%s.addr}<br>Mobile: {%s.ph}</p><p>Call: {%s.n} (%s) <b>{%s.ph}</b></p></div>\n' % (a, a, a, b, rel, b) for a, b, rel in data)
    put_html("<!doctype html>\n<html><head><meta charset=\"utf-8\"><title>Emergency contacts</title><style>.c{border:1px solid #999;margin:6px;padding:4px}</style></head><body>\n"
             "<h1>Staff emergency contacts (keep at night desk)</h1>\n" + body +
             '<div class="c"><h3>{kk.n}</h3><p>Home: {kk.addr}<br>Mobile: {kk.ph}</p><p>Call: no one listed</p></div>\n<p>Updated by {u3.n} 1/2024</p></body></html>')


def fmla():
    begin("HR/Leave/FW Gloria leave.eml")
    put_eml([("From", "Carol Wyszynski <cwyszynski@tamarackhouse.example>"), ("To", "Maureen Kilbride <mkilbride@tamarackhouse.example>"), ("Date", "Thu, 22 Feb 2024 09:31:02 -0500"),
             ("Subject", "FW: Gloria leave - please keep private"), ("Message-ID", "<c41.0222@tamarackhouse.example>")],
            """
{u1.f},

Below from {ba.nm}. I will send her the FMLA packet at home ({ba.addr}). Nobody else needs the reason — "family matter" is fine. She asked for her own number only: {ba.ph}.

{u3.n}

________________________________
From: {ba.n} <{ba.em}>
Sent: Wednesday, February 21, 2024 8:14 PM
Subject: leave

Carol, it is {ba.dx1}, they told us Monday. The {ba.tx0} is March 12 at St. Brendan and I would be out five weeks, maybe more with {ba.tx1} after. {xb.f} can bring papers. Claim goes on my Keystone Lake card, {ba.hp}.

I'd rather you not send anything to my work e-mail.

Gloria
""", cte="quoted-printable")


def health_census():
    begin("HR/health plan census 2024.csv")
    rows = [["Subscriber", "Rel", "Member Name", "Member ID", "Birthdate", "SSN", "Home Street", "City", "State", "ZIP", "Tier"]]
    for sub, rel, k, tier in [("li", "self", "li", "EE+SP"), ("li", "spouse", "xl", ""), ("vi", "self", "vi", "EE+SP"), ("vi", "spouse", "xv", ""), ("nr", "self", "nr", "EE"),
                              ("cu", "self", "cu", "EE"), ("jo", "self", "jo", "EE"), ("du", "self", "du", "EE")]:
        rows.append(["{%s.il}" % sub, rel, "{%s.nm}" % k, "{%s.hp}" % k, "{%s.dobn}" % k, "{%s.ssn9}" % k] + (acols(k) if rel == "self" else ["same", "", "", ""]) + [tier])
    put_csv(rows, delim="|")


def workers_comp():
    begin("HR/Work comp/first report of injury Upchurch.pdf")
    p = Pdf()
    p.b_(150, 748, "EMPLOYER'S FIRST REPORT OF INJURY", 13)
    p.t(54, 720, "EMPLOYEE", 8, "Helvetica-Bold")
    p.t(54, 706, "{du.nf}", 10)
    p.t(54, 692, "{du.addr2}", 10)
    p.t(54, 662, "{du.php}", 10)
    p.t(320, 720, "IDENTIFICATION", 8, "Helvetica-Bold")
    p.t(320, 706, "SSN {du.ssn}", 10)
    p.t(320, 692, "Born {du.dobm}", 10)
    p.t(320, 678, "Cook, hired 6/2019", 10)
    p.line(54, 648, 558, 648)
    p.t(54, 632, "INJURY", 8, "Helvetica-Bold")
    p.t(54, 618, "03/02/2024 11:40 am, shelter kitchen. Steam table lid slipped.", 10)
    p.t(54, 604, "Nature: {du.dx0}", 10)
    p.t(54, 590, "Treated at: St. Brendan urgent care, {du.tx0}, chart {du.mrn}", 10)
    p.t(54, 576, "Lost time: 4 days. Witness: {u35.n}.", 10)
    p.t(54, 530, "Reported by {u3.n}      Carrier: Lakes Mutual Casualty, policy LMC-20-7714", 9)
    p.put()

# ----------------------------------------------------------------- 13 van


def van_log():
    begin("Van/van log March.txt")
    put_text("""
VAN LOG  2019 Transit  plate ZLM-4471              driver {lm.n}

3/12 Tu  0540  odo 61,204   {tn.n} -> Bayside Dialysis for {tn.tx0}.   back 1015
3/12 Tu  1030               {gw.n} -> cancer ctr, {gw.tx0}
3/13 We  0900  odo 61,251   pantry pick up, food bank warehouse (Don {u20.l}), 14 cases
3/14 Th  0540               {tn.l} again.  no show return, he took bus
3/14 Th  1300               {ef.n}, pick up at {ef.addrb}, to {ef.tx0}. wait. home 1710. her # {ef.ph}
3/15 Fr  0730  odo 61,330   {hm.n} from {hm.addr3} to eye dr
3/15 Fr  1100               {u40.n} to bus station
3/16 Sa  0540               {tn.l}
3/18 Mo                     oil change, {u36.nk} rode along
3/19 Tu  1000  odo 61,402   {jp.n} {jp.addr3}, clinic and back, call {jp.phs} when outside
""")


# ----------------------------------------------------------------- 14 email


def discharge_mail():
    begin("Email/Re_ Tierney discharge.eml")
    put_eml([("From", "Tasha Odom <todom@tamarackhouse.example>"), ("To", "Karen Holloway <kholloway@stbrendan.example>"), ("Date", "Tue, 26 Mar 2024 17:48:10 -0400"),
             ("Subject", "Re: [secure] Tierney discharge"), ("Message-ID", "<to-0326b@tamarackhouse.example>")],
            """
Dr. {u7.l},

We can take Mr. {ht.l} Thursday but not in a top bunk. Does he still need a walker?

{to.n}, BSW

On Tue, Mar 26, 2024 at 3:20 PM Karen Holloway wrote:
> Patient: {ht.nm}
> MRN: {ht.mrn}
> DOB: {ht.dob}
> Medicare: {ht.mbi}
>
> s/p {ht.tx0} 3/12 for {ht.dx0}. Also {ht.dx1},
> started {ht.rx0} tid.
> No home. Sister refuses. Please advise on respite bed.
>
> {u7.n}, MD
>> On Mar 26 at 2:02 PM the floor social worker wrote:
>> Mr. {ht.l} keeps asking for his phone, the number is {ht.ph}
>> and his old apartment was {ht.addr}.
""")


def school_mail():
    begin("Email/McKinney-Vento students.eml")
    put_eml([("From", "Peter Lindqvist <plindqvist@tamarackhouse.example>"), ("To", "Andrea Whitcomb <awhitcomb@eriecentralsd.example>"), ("Date", "Mon, 04 Mar 2024 10:02:55 -0500"),
             ("Subject", "students in shelter, week of March 4"), ("Message-ID", "<pl-0304@tamarackhouse.example>")],
            """
{u13.f},

students staying with us this week:

{tk.n}, {tk.dobm}, grade 8
{zk.n}, {zk.dobm}, grade 5
{ao.n}, {ao.dobm}, grade 6 ({ao.dx0} - school nurse needs {ao.rx0} form)
{co.n}, {co.dobm}, grade 2
{lb.n}, {lb.dobm}, grade 4

Parents: {mk.n} {mk.ph}; {ro.n} {ro+lo.ph} (or {lo.n}, same number); {ab.n} {ab.ph}

{li.n}
""", html="""
<html><body><p>{u13.f},</p><p>students staying with us this week:</p>
<table border=1>
<tr><th>Student</th><th>Born</th><th>Grade</th></tr>
<tr><td>{tk.n}</td><td>{tk.dobm}</td><td>8</td></tr>
<tr><td>{zk.n}</td><td>{zk.dobm}</td><td>5</td></tr>
<tr><td>{ao.n}</td><td>{ao.dobm}</td><td>6 ({ao.dx0} - school nurse needs {ao.rx0} form)</td></tr>
<tr><td>{co.n}</td><td>{co.dobm}</td><td>2</td></tr>
<tr><td>{lb.n}</td><td>{lb.dobm}</td><td>4</td></tr>
</table>
<p>Parents: {mk.n} {mk.ph}; {ro.n} {ro+lo.ph} (or {lo.n}, same number); {ab.n} {ab.ph}</p><p>{li.n}</p></body></html>
""")


def desk_mail():
    begin("Email/sign up sheet nurse clinic.eml")
    put_eml([("From", "Kathy Breen <kbreen@tamarackhouse.example>"), ("To", "Ellen Fairweather <efairweather@eastsideclinic.example>"), ("Date", "Thu, 14 Mar 2024 19:20:00 -0400"),
             ("Subject", "tomorrow's sign ups"), ("Message-ID", "<kb-0314@tamarackhouse.example>")],
            """
Hi {u5.f}, list for tomorrow attached. {ws.n} wants to go first because of the bus.

{kk.nk}
""", attach=("signups_0315.csv", "text/csv", """
time,guest,dob,why,card
9:00,{ws.n},{ws.dobm},"{ws.dx0}, refill",{ws.mcd}
9:20,{ob.n},{ob.dobm},eye drops ({ob.rx0}),{ob.mcd}
9:40,{da.n},{da.dobm},foot,
10:00,{wg.n},{wg.dobm},"{wg.tx0} for {wg.dx1}, on {wg.rx1}",{wg.mcd}
10:20,{u38.n},,wants to ask something,
10:40,{ap.n},{ap.dobm},"{ap.dx0}, month 2 of {ap.rx0}",{ap.mcd}
"""))

# ----------------------------------------------------------------- no personal data


def house_rules():
    begin("Admin/House rules 2024.docx")
    d = docx.Document()
    d.add_heading("House Rules", 0)
    for b in ["Check-in is 4:00 to 7:00 pm. Doors lock at 9:00 pm unless you have a late pass.", "No weapons, alcohol or drugs on the property. Prescription medicine goes in your medication locker.",
              "Lights out 10:30. Wake-up 6:00. Breakfast until 7:30.", "Each guest does one chore a day.", "Treat every person with respect. Threats mean you leave for the night.",
              "You may appeal any discharge to the executive director within five days.", "Your Social Security number, birth date and health information are never given to callers."]:
        para(d, b, "List Number")
    para(d, "Approved by the board, January 2024")
    put_docx(d)


def board_minutes():
    begin("Admin/Board/Minutes 2024-02-21.docx")
    d = docx.Document()
    para(d, "MINUTES\nBoard of Directors, Tamarack House\nFebruary 21, 2024, 6:00 pm", bold=True, align="c")
    para(d, "Present: {u14.n} (chair), {u15.nk} {u15.l}, {u16.n}, {u17.n}, {u18.nk} {u18.l}. Excused: {u29.n}. Staff: {u1.n}, {u4.n}, {u2.n}.")
    for h, t in [("Call to order", "Mr. {u14.l} called the meeting to order at 6:04."), ("Finance", "Mr. {u4.l} reported cash of $212,480 and a small deficit in the kitchen line. Motion to accept ({u17.l}/{u16.l}), passed."),
                 ("Director's report", "Nights at capacity: 26 of 31. Two staff positions are open. Roof bids are in."), ("Old business", "Boiler: replaced January 30."),
                 ("Adjournment", "7:22 pm. Next meeting March 20.")]:
        para(d, h, bold=True)
        para(d, t)
    para(d, "Respectfully submitted, {u17.n}, secretary")
    put_docx(d)


def menu():
    begin("Pantry/Kitchen/Menu week 12.xlsx")
    wb = openpyxl.Workbook()
    ws = wb.active
    srow(ws, 1, ["Menu, week 12 (March 18-24)"], True)
    srow(ws, 3, ["", "Breakfast", "Lunch", "Supper", "Veg. choice"], True)
    for i, r in enumerate([["Mon", "oatmeal, fruit", "chicken noodle soup", "meat loaf, mashed potatoes", "lentil loaf"], ["Tue", "eggs, toast", "tuna melt", "pasta and meatballs", "pasta marinara"],
                           ["Wed", "pancakes", "chili, cornbread", "baked chicken, rice", "bean chili"], ["Thu", "cereal", "grilled cheese, tomato soup", "pork chops, apple sauce", "stuffed peppers"],
                           ["Fri", "eggs, hash browns", "egg salad", "fish fry (St. Casimir parish)", "mac and cheese"], ["Sat", "bagels", "pizza", "beef stew", "veg stew"], ["Sun", "french toast", "ham, scalloped potatoes", "cold cuts", "hummus plate"]]):
        srow(ws, 4 + i, r)
    put_xlsx(wb)


def confidentiality():
    begin("Admin/Policies/Confidentiality policy rev 5.pdf")
    put_flow([pp("Confidentiality Policy", "Title"), pp("Revision 5, adopted November 15, 2023. Owner: {u1.n}"), Spacer(1, 12),
              pp("1. Purpose", "Heading3"), pp("Guests trust us with facts that could hurt them. This policy says who may see what."),
              pp("2. What is confidential", "Heading3"), pp("Names of guests, dates of stay, Social Security numbers, dates of birth, diagnoses, medications, benefit numbers and anything told to a case manager."),
              pp("3. Callers and visitors", "Heading3"), pp("Staff neither confirm nor deny that a person stays here. Police with a warrant are sent to the director."),
              pp("4. Computers", "Heading3"), pp("No guest information on personal phones. E-mail with an SSN must be encrypted. Files are kept seven years."),
              pp("5. Breach", "Heading3"), pp("Tell the director the same day. The director calls counsel and, if needed, the funder within 24 hours.")])


def esg_report():
    begin("Grants/ESG Q1 report.docx")
    d = docx.Document()
    d.add_heading("Emergency Solutions Grant - quarterly performance report", 1)
    para(d, "Grantee: Tamarack House    Grant no. ESG-23-E14    Period: January 1 - March 31, 2024\nSubmitted to: {u19.n}, program officer\nSubmitted by: {u1.n}")
    dtable(d, [["Measure", "Goal", "Actual"], ["Persons sheltered", "240", "214"], ["Households with children", "20", "17"], ["Exits to permanent housing", "45 %", "41 %"], ["Average length of stay (days)", "38", "44"],
               ["With a mental health condition", "-", "61"], ["With substance use disorder", "-", "48"]])
    para(d, "Narrative. A severe January and two building fires raised demand among families. We added six overflow cots. One landlord fair brought nine new units.")
    put_docx(d)


def handbook():
    begin("Volunteers/handbook.html")
    put_html("""
<html><body><h1>Volunteer handbook</h1>
<h2>Welcome</h2><p>Sign in at the desk, wear your badge, wash your hands. Ask the pantry manager if you do not know.</p>
<h2>Do</h2><ul><li>use first names</li><li>offer choices</li><li>report anything that worries you</li></ul>
<h2>Do not</h2><ul><li>give out money, rides or your own phone number</li><li>take photos of guests</li><li>tell anyone who you saw here</li></ul>
<p>Questions: volunteers@tamarackhouse.example, 814-555-0144</p></body></html>
""")


def cold_plan():
    begin("Admin/Policies/Cold weather plan.rtf")
    put_rtf(["**COLD WEATHER PLAN  (Code Blue)", "", "Trigger: forecast of 20 F or below with wind, or on the county's call.", "1. Desk opens the day room as overflow, 18 cots.", "2. Outreach makes an extra round at 8 pm.",
             "3. Kitchen leaves soup on until midnight.", "4. Nobody is turned away for intoxication alone.", ["Contact", "Number"], ["County duty officer", "814-555-0199"], ["Warming center, St. Casimir hall", "814-555-0171"], "", "Reviewed by {u1.n}, 10/2023"])


def blank_intake():
    begin("Intake/Forms/BLANK intake form.docx")
    d = docx.Document()
    para(d, "TAMARACK HOUSE\nSingle Adult Intake", bold=True, align="c", size=15)
    dtable(d, [["Legal name (as on ID)", "", "Goes by", ""], ["Date of birth", "   /    /", "Age", ""], ["Social Security no.", "     -     -", "Veteran?", "Y / N"], ["Cell phone", "(      )", "OK to text?", "Y / N"],
               ["Health coverage", "", "Recipient no.", ""]], bold=False)
    para(d, "Any condition we should know about? ______________________________\n\nMedicines brought in: ______________________________")
    put_docx(d)


ALL = [intake_adult, intake_family, phone_screen, overnight, roi, ce_referral, bedlist, curfew, hmis_export, hmis_dupes, notes_tran, rtf_notes, housing_plan,
       outreach, conference, snap, soar, medicaid_tracker, direct_deposit, rep_payee, id_requests, birth_cert, immigration_copies, med_lockers, med_cards, incident_od, incident_fall,
       referral_hospital, detox_fax, rrh_ledger, landlord_letter, w9, eviction_prev, leaseup, pantry_signin, delivery, tefap, mailroom, gifts, pledges, phone_gifts, vol_roster, background, payroll, new_hire, emerg_contacts, fmla, health_census, workers_comp, van_log, discharge_mail, school_mail, desk_mail,
       house_rules, board_minutes, menu, confidentiality, esg_report, handbook, cold_plan, blank_intake]


def main():
    global OUT
    OUT = sys.argv[1]
    for f in ALL:
        f()
        assert CUR[0] is None, f
    assert len(set(FILES)) == len(FILES)
    affected = {k for (k, f, e, v) in ROWS}
    seen = {k for (k, f) in NAMES} | affected
    for (k, f, e, v) in ROWS:
        assert (k, f) in NAMES, ("value without a name", k, f, e, v)
    ident = {}
    for k in ORDER:
        if k in seen:
            ident[k] = "SH%03d" % (len(ident) + 1)
    with open(os.path.join(OUT, "people.csv"), "w", newline="", encoding="utf-8") as h:
        w = csv.writer(h, lineterminator="\n")
        w.writerow(["id", "name", "affected"])
        for k in ORDER:
            if k in seen:
                w.writerow([ident[k], PEOPLE[k].full(), int(k in affected)])
    rows = [(ident[k], f, "name", v) for (k, f), v in NAMES.items() if k in affected]
    rows += [(ident[k], f, e, v) for (k, f, e, v) in ROWS]
    order = {f: i for i, f in enumerate(FILES)}
    rows.sort(key=lambda r: (r[0], order[r[1]], r[2] != "name", r[2], r[3]))
    with open(os.path.join(OUT, "exposures.csv"), "w", newline="", encoding="utf-8") as h:
        w = csv.writer(h, lineterminator="\n")
        w.writerow(["id", "file", "element", "value"])
        w.writerows(rows)
    unused = [k for k in ORDER if k not in seen]
    print("files %d, affected %d, unaffected %d, exposures %d, never used: %s" % (
        len(FILES), len(affected), len(seen) - len(affected), len(rows), " ".join(unused) or "none"))


if __name__ == "__main__":
    main()
