"""All people, firms and numbers in this set are invented; any likeness to a real person is chance.

A labelled set of documents of a home care and hospice agency with a community pharmacy and a
durable medical equipment (DME) desk.   usage: /usr/bin/python3 make.py OUT
Text is written with marks such as {ellis:dob.iso}; the mark is replaced by the value of the person
and the value is noted for exposures.csv in the same step, so that text and truth cannot differ.
"""
import csv, io, os, random, re, sys, zipfile, quopri, base64, html as _html
from datetime import date, datetime

# ---------------------------------------------------------------- people
# key|First|M|Last|dob|extras    extras: dx= rx= tx= icd= ('~' between several) same=KEY (same address and home phone)
PEOPLE = """
ellis|Dora|J|Ellis|03/14/1941|dx=chronic systolic heart failure~type 2 diabetes;icd=I50.22;rx=furosemide 40 mg daily~metformin 500 mg twice daily;tx=telemonitoring of weight and blood pressure
karene|Karen|L|Ellis-Boyd|08/02/1966|
baird|Walter|T|Baird|11/30/1936|dx=COPD with hypoxemia;icd=J44.9;rx=albuterol 2.5 mg by nebulizer~prednisone 10 mg;tx=oxygen at 2 L/min by nasal cannula
rbaird|Rosalie|M|Baird|05/06/1939|same=baird;dx=mild vascular dementia;icd=F01.50;rx=donepezil 5 mg at bedtime
nunez|Óscar|R|Núñez|07/19/1952|dx=diabetic foot ulcer, left heel;icd=E11.621;rx=insulin glargine 22 units at bedtime;tx=wet-to-dry dressing changes three times weekly
inez|Inés||Núñez|02/11/1955|same=nunez
marcum|Loretta|A|Marcum|01/25/1944|dx=metastatic breast cancer;icd=C50.919;rx=morphine sulfate 20 mg/mL concentrate~lorazepam 0.5 mg;tx=palliative radiation to the spine
dmarcum|Dale|W|Marcum|09/09/1942|same=marcum
okafor|Chidi|E|Okafor|06/17/1958|dx=multiple sclerosis;icd=G35;rx=baclofen 10 mg three times daily;tx=intermittent catheterization
tran|Huong||Tran|12/03/1949|dx=status post right hip replacement;icd=Z47.1;rx=enoxaparin 40 mg daily;tx=gait training with front-wheeled walker
ltran|Linh|K|Tran|04/28/1979|
seitz|Bernard|F|Seitz|10/08/1933|dx=end-stage renal disease;icd=N18.6;rx=sevelamer 800 mg with meals;tx=hemodialysis
seitzj|Joanne|P|Seitz|03/22/1961|
whitc|Harold|D|Whitcomb|02/27/1938|dx=Parkinson's disease;icd=G20;rx=carbidopa-levodopa 25-100 mg~acetaminophen 650 mg;tx=speech therapy for swallowing
whitj|June|E|Whitcomb|06/13/1940|same=whitc;dx=osteoporosis with compression fracture;icd=M80.08XA;rx=alendronate 70 mg weekly
pruitt|Geneva||Pruitt|08/16/1929|dx=Alzheimer's disease;icd=G30.9;rx=haloperidol 0.5 mg as needed;tx=comfort care only
coyle|Raymond|J|Coyle|04/04/1947|dx=amyotrophic lateral sclerosis;icd=G12.21;rx=riluzole 50 mg twice daily~glycopyrrolate 1 mg;tx=BiPAP at night
haddad|Samira||Haddad|09/21/1962|dx=ovarian cancer, stage IV;icd=C56.9;rx=fentanyl 25 mcg patch~ondansetron 4 mg;tx=paracentesis
lundy|Everett|S|Lundy|12/19/1940|dx=venous stasis ulcer, right lower leg;icd=I83.018;rx=warfarin 5 mg;tx=Unna boot weekly
garrison|Phyllis|N|Garrison|05/30/1946|dx=left-sided weakness after stroke;icd=I69.354;rx=clopidogrel 75 mg;tx=occupational therapy twice weekly
zielin|Stanley||Zielinski|07/07/1931|dx=macular degeneration~hypertension~small bruise left hip;icd=I10;rx=lisinopril 20 mg
moyer|Charlene|B|Moyer|01/12/1953|dx=pressure injury stage 3, sacrum;icd=L89.153;tx=negative pressure wound therapy
abdi|Fadumo||Abdi|01/01/1957|dx=rheumatoid arthritis;icd=M06.9;rx=methotrexate 15 mg weekly
stubbs|Leon|C|Stubbs|10/27/1945|dx=lung cancer with bone metastases;icd=C34.90;rx=hydromorphone 4 mg every 4 hours
yoder|Naomi|R|Yoder|11/11/1935|dx=atrial fibrillation;icd=I48.91;rx=apixaban 2.5 mg twice daily
keller|Thomas|A|Keller|03/03/1950|dx=colostomy after bowel resection;icd=Z43.3;tx=ostomy teaching
brandt|Irene|V|Brandt|08/24/1937|dx=pneumonia;icd=J18.9;rx=doxycycline 100 mg
hollow|Jerome||Holloway|02/02/1960|dx=C6 spinal cord injury;icd=S14.106S;rx=tizanidine 4 mg;tx=bowel program every other day
vega|Milagros||Vega|05/15/1948|dx=chronic kidney disease stage 4;icd=N18.4;rx=amlodipine 10 mg
dietz|Clifford|G|Dietz|09/13/1934|dx=prostate cancer;icd=C61;rx=oxycodone 5 mg
sims|Annabelle||Sims|04/18/1943|dx=cellulitis of the left leg;icd=L03.116;rx=cefazolin 2 g IV every 8 hours;tx=PICC line care
crowe|Delbert|L|Crowe|06/29/1939|dx=congestive heart failure;icd=I50.9;rx=bumetanide 1 mg
patel|Jayesh|M|Patel|12/12/1951|dx=coronary bypass aftercare;icd=Z48.812;rx=metoprolol 25 mg
finnerty|Maureen||Finnerty|07/23/1942|dx=liver failure;icd=K72.90;rx=lactulose 30 mL
baby|Mason|K|Trujillo|02/09/2022|dx=spinal muscular atrophy type 1;icd=G12.0;tx=tracheostomy care and suctioning
trujm|Daniela||Trujillo|10/30/1994|same=baby
trujf|Andrés||Trujillo|01/17/1992|same=baby
lily|Lily|G|Hostetler|06/05/2018|dx=cerebral palsy;icd=G80.9;tx=tube feeding at 60 mL/hr
hostm|Beth||Hostetler|09/26/1988|same=lily
oakes|Vernon||Oakes|01/08/1932|dx=dysphagia;icd=R13.10
mabry|Lucille|H|Mabry|03/29/1936|dx=failure to thrive;icd=R62.7
quinn|Desmond|P|Quinn|11/05/1954|dx=alcoholic cirrhosis;icd=K70.30
farr|Wanda|J|Farr|05/19/1947|dx=schizoaffective disorder;icd=F25.9;rx=risperidone 2 mg
goetz|Alvin||Goetz|08/08/1930|dx=gangrene of toes;icd=I96;tx=betadine paint daily
bishop|Carolyn|S|Bishop|10/14/1949|dx=lymphedema;icd=I89.0;tx=compression wrapping
ramos|Teodoro||Ramos|02/20/1946|dx=type 2 diabetes with neuropathy;icd=E11.40;rx=gabapentin 300 mg
nash|Ophelia||Nash|12/27/1938|dx=urinary retention;icd=R33.9;tx=Foley catheter change monthly
eaton|Russell|B|Eaton|04/10/1941|dx=obstructive sleep apnea;icd=G47.33;tx=CPAP at 11 cm
mcgee|Shirley|D|McGee|07/31/1945|dx=emphysema;icd=J43.9;tx=portable oxygen
kruse|Otto||Kruse|09/02/1940|dx=below-knee amputation, right;icd=Z89.511
lamb|Patricia|E|Lamb|01/21/1956|dx=lumbar spinal stenosis;icd=M48.061
duarte|Fernando||Duarte|06/22/1950|dx=pulmonary fibrosis;icd=J84.10;tx=oxygen at 4 L/min continuous
hobbs|Eugene|R|Hobbs|03/16/1948|dx=morbid obesity with immobility;icd=E66.01
stack|Marjorie||Stackhouse|11/23/1933|dx=hip fracture;icd=S72.001D
peele|Darnell|W|Peele|05/01/1967|rx=buprenorphine-naloxone 8-2 mg film
ochs|Cynthia||Ochs|08/19/1971|rx=oxycodone-acetaminophen 5-325 mg
rudd|Kevin|J|Rudd|12/06/1983|rx=amphetamine salts 20 mg
lasko|Irena||Lasko|04/25/1959|rx=zolpidem 10 mg
bynum|Tyrone||Bynum|10/19/1976|rx=tramadol 50 mg
swope|Gail|M|Swope|02/14/1963|rx=clonazepam 1 mg
hurst|Albert|N|Hurst|07/04/1944|rx=levothyroxine 88 mcg
choi|Min-ji||Choi|09/30/1985|rx=sumatriptan 50 mg
mayhew|Brenda|K|Mayhew|06/11/1958|rx=atorvastatin 40 mg
torres|Luz|M|Torres|03/08/1990|rx=prenatal vitamin~sertraline 50 mg
eby|Samuel||Eby|01/30/1972|rx=insulin lispro
popov|Nikolai||Popov|11/18/1964|rx=emtricitabine-tenofovir 200-25 mg
reese|Tiffany|A|Reese|05/27/1992|rx=lamotrigine 100 mg
dunlap|George|H|Dunlap|08/30/1952|rx=tamsulosin 0.4 mg
imel|Rebecca||Imel|12/22/1981|tx=influenza vaccine
imelc|Jonah||Imel|07/14/2012|same=imel;tx=influenza vaccine
sato2|Hiroshi||Onishi|02/03/1949|tx=shingles vaccine
carp|Donna|R|Carpenter|10/02/1955|tx=pneumococcal vaccine
fiske|Arthur||Fiske|04/14/1947|tx=RSV vaccine
nolte|Vivian||Nolte|06/26/1968|tx=COVID-19 vaccine
gore|William|E|Gore|01/15/1943|tx=influenza vaccine
pruittb|Barbara|A|Pruitt-Lang|03/11/1957|
coylem|Maryann||Coyle|05/24/1949|same=coyle
haddadk|Karim||Haddad|08/13/1960|same=haddad
stubbsv|Vera||Stubbs|12/30/1947|same=stubbs
dietzr|Ronald|C|Dietz|09/05/1959|
finnp|Patrick||Finnerty|11/09/1968|
mabryd|Delores||Mabry-Tate|02/24/1960|
kline|Edwin||Kline|04/01/1945|
klineg|Grace||Kline|04/01/1975|
osborn|Judith||Osborn|10/10/1950|
weiss|Miriam||Weiss|06/16/1953|
lowery|Curtis||Lowery|07/28/1956|
beck|Angela||Beck|01/05/1972|
sandov|Ricardo||Sandoval|03/19/1965|
yodere|Eli||Yoder|08/21/1963|
tibbs|Charlotte||Tibbs|05/08/1958|
s_hale|Monica|R|Hale|02/18/1984|
s_pena|Jorge|L|Peña|09/12/1990|
s_wirth|Dawn|M|Wirth|11/27/1973|
s_adeyemi|Folake||Adeyemi|06/30/1987|
s_collins|Brittany|N|Collins|04/07/1998|
s_mize|Rodney|E|Mize|08/15/1969|
s_truong|Kim|T|Truong|01/28/1993|
s_barlow|Heather||Barlow|10/21/1980|
s_grubb|Tammy|J|Grubb|12/09/1977|
s_osei|Kwabena||Osei|03/26/1985|
s_lentz|Christina|D|Lentz|07/10/1995|
s_dyer|Paul|W|Dyer|05/12/1962|
s_rangel|Yesenia||Rangel|09/18/2001|
s_mccoy|Latoya|S|McCoy|11/02/1989|dx=positive TB skin test, 12 mm;tx=isoniazid for nine months
s_blum|Aaron||Blum|02/06/1979|dx=hepatitis B non-responder
v_hart|Eleanor|P|Hart|04/22/1951|
v_giles|Norman||Giles|01/19/1948|
v_cho|Grace||Choate|06/09/1955|
v_merk|Dorothy||Merkle|10/05/1946|
v_bain|Steven|A|Bain|08/28/1960|
v_loy|Kathryn||Loy|03/02/1999|
v_rusk|James|O|Rusk|12/16/1953|
v_ewing|Patti||Ewing|07/17/1964|
v_salas|Consuelo||Salas|05/03/1957|
v_dent|Wayne||Denton|09/24/1950|
c_horn|Lorraine|T|Horne|01/31/1954|dx=fractured wrist
c_beal|Tony||Beal|06/20/1970|
c_ritt|Margaret||Rittenhouse|11/14/1939|dx=skin tear on right forearm
c_obri|Sean||O'Brien|03/17/1974|
c_jess|Victoria|L|Jessup|08/05/1961|rx=glipizide 10 mg
c_kemp|Walter||Kemper|02/22/1937|dx=bed sores
""".strip().splitlines()

# people of the office, of other offices, and relatives without data of their own: names only
OTHERS = """
o_orr|Janet|Orr
o_trent|Marcia|Trent
o_bello|Ifeoma|Bello
o_kozak|Peter|Kozak
o_haas|Linda|Haas
o_roy|Thomas|Roy
o_duval|Simone|Duval
o_abbott|Keith|Abbott
o_nair|Priya|Nair
o_weller|Stuart|Weller
o_finch|Carla|Finch
o_mott|Greg|Mott
o_sato|Ellen|Sato
o_burk|Randy|Burk
o_lyle|Denise|Lyle
o_pike|Susan|Pike
o_gant|Paula|Gant
o_vance|Teresa|Vance
o_greer|Tasha|Greer
o_rosado|Miguel|Rosado
o_stark|Bonnie|Stark
o_long|Keisha|Long
o_dill|Amber|Dill
o_marsh|Colleen|Marsh
o_yoo|Derek|Yoo
o_solis|Rita|Solis
o_fowler|Brent|Fowler
o_pell|Howard|Pell
o_ames|Nicole|Ames
o_webb|Lawrence|Webb
o_tully|Constance|Tully
o_ingram|Philip|Ingram
o_shah|Anita|Shah
o_crane|Robert|Crane
o_mills|Jodi|Mills
r_ellism|Mark|Ellis
r_okaforn|Ngozi|Okafor
r_lundyc|Carl|Lundy
r_garrt|Todd|Garrison
r_moyerk|Kristin|Moyer
r_simsl|Lamar|Sims
r_oakesd|Deborah|Oakes
r_wirthk|Kyle|Wirth
""".strip().splitlines()

STREETS = ["Sycamore St", "S 9th St", "National Rd W", "Pinewood Dr", "Chester Blvd", "Old Mill Rd", "Garwood Ln", "N Maple Ave",
  "Liberty Pike", "Hollow Creek Rd", "Boyer Rd", "Chestnut St", "W Main St", "Reservoir Ln", "Turner Ave", "Abington Pike",
  "Fairview Ct", "Lantern Trl", "E Jefferson St", "County Road 400 N", "Salisbury Rd", "Parkway Dr", "Washington St", "Indian Trace"]
TOWNS = [("Richmond", "IN", "47374", "765"), ("Richmond", "IN", "47374", "765"), ("Centerville", "IN", "47330", "765"), ("Cambridge City", "IN", "47327", "765"),
  ("Hagerstown", "IN", "47346", "765"), ("Eaton", "OH", "45320", "937"), ("New Paris", "OH", "45347", "937"), ("Liberty", "IN", "47353", "765"), ("Connersville", "IN", "47331", "765")]
FAR = [("Indianapolis", "IN", "46220", "317"), ("Columbus", "OH", "43214", "614"), ("Louisville", "KY", "40205", "502"), ("Dayton", "OH", "45419", "937"), ("Muncie", "IN", "47304", "765")]
FARKEYS = {"karene", "seitzj", "dietzr", "finnp", "mabryd", "ltran", "klineg", "pruittb"}
MAIL = ["tricountycable.net", "valleynetmail.com", "inmailbox.net", "wayneisp.net"]
MONTHS = "January February March April May June July August September October November December".split()


def luhn(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        d = int(c)
        if i % 2 == 0:
            d *= 2
            d -= 9 * (d > 9)
        t += d
    return s + str(-t % 10)


def routing(s8):
    w = [3, 7, 1, 3, 7, 1, 3, 7]
    return s8 + str(-sum(int(c) * k for c, k in zip(s8, w)) % 10)


BANKS = [("First Whitewater Bank", routing("07490231")), ("Preble County Savings", routing("04221476")), ("Union Farmers Credit Union", routing("27497118"))]
USED = set()


class Person:
    def __init__(self, line):
        self.key, self.first, self.mi, self.last, dob, ex = line.split("|")
        m, d, y = map(int, dob.split("/"))
        self.dob = date(y, m, d)
        ex = dict(e.split("=", 1) for e in ex.split(";") if e)
        self.lists = {k: ex.get(k, "").split("~") if ex.get(k) else [] for k in ("dx", "rx", "tx", "icd")}
        r = random.Random("homecare-" + self.key)
        dg = lambda n: "".join(r.choice("0123456789") for _ in range(n))
        town = r.choice(FAR if self.key in FARKEYS else TOWNS)
        self.street = "%d %s" % (r.randint(101, 4899), r.choice(STREETS))
        u = r.random()
        if u < .12:
            self.street += " Apt %d" % r.randint(1, 24)
        elif u < .17:
            self.street += " Lot %d" % r.randint(2, 60)
        self.city, self.state, self.zip, self.ac = town
        def uniq(fn):
            while True:
                v = fn()
                if v not in USED:
                    USED.add(v)
                    return v
        self.phone = uniq(lambda: self.ac + "555" + str(r.randint(2001, 9899)))
        self.cell = uniq(lambda: self.ac + "555" + str(r.randint(2001, 9899)))
        if "same" in ex:
            o = PP[ex["same"]]
            self.street, self.city, self.state, self.zip, self.ac, self.phone = o.street, o.city, o.state, o.zip, o.ac, o.phone
        self.ssn = uniq(lambda: "%03d%02d%04d" % (r.choice([r.randint(303, 317), r.randint(268, 302), r.randint(400, 407)]), r.randint(1, 99), r.randint(1, 9999)))
        asc = lambda s: "".join({"ñ": "n", "ó": "o", "Ó": "o", "é": "e", "ú": "u"}.get(c, c) for c in s.lower() if c.isalpha())
        self.email = r.choice(["%s.%s" % (asc(self.first), asc(self.last)), asc(self.first)[0] + asc(self.last) + "%02d" % (self.dob.year % 100),
                               asc(self.last) + "_" + asc(self.first), asc(self.first) + str(r.randint(11, 99)) + asc(self.last)[:4]]) + "@" + r.choice(MAIL)
        A, AN = "ACDEFGHJKMNPQRTUVWXY", "ACDEFGHJKMNPQRTUVWXY0123456789"
        self.mbi = r.choice("123456789") + r.choice(A) + r.choice(AN) + dg(1) + r.choice(A) + r.choice(AN) + dg(1) + r.choice(A) + r.choice(A) + dg(2)
        self.mcd = "100" + dg(9)
        self.ins = "".join(r.choice("XYHRQWKT") for _ in range(3)) + dg(9)
        self.mrn = "HH-" + str(r.randint(100200, 118999))
        self.hos = "HO" + str(r.randint(20110, 29899))
        self.pno = str(r.randint(400112, 489777))
        self.dme = "D-" + str(r.randint(5012, 9877))
        self.dl = "%s-%s-%s" % (r.choice("0123") + dg(3), dg(2), dg(4)) if self.state == "IN" else r.choice("RSTU") + r.choice("ABCDEFGH") + dg(6)
        self.passport = r.choice("56") + dg(8)
        self.gov = "A" + r.choice("02") + dg(8)
        self.acct = r.choice("123456789") + dg(r.choice([8, 9, 11]))
        self.bank, self.rtn = r.choice(BANKS)
        self.card = luhn(r.choice(["4", "51", "54"]) .ljust(2, "4") + dg(13))
        self.exp = "%02d/%02d" % (r.randint(1, 12), r.randint(26, 29))


PP, OO = {}, {}
for _l in PEOPLE:
    _p = Person(_l)
    assert _p.key not in PP, _p.key
    PP[_p.key] = _p
for _l in OTHERS:
    _k, _a, _b = _l.split("|")
    assert _k not in OO
    OO[_k] = (_a, _b)

NOTES = {}    # (key, file, element) -> list of values in order
SEEN = set()
MARK = re.compile(r"\{([a-z0-9_+]+):(_?[a-z]+)(\d?)(?:\.([A-Za-z0-9]+))?\}")


def phone_fmt(d, f):
    a, b, c = d[:3], d[3:6], d[6:]
    return {"": "(%s) %s-%s", "d": "%s-%s-%s", "p": "%s.%s.%s", "0": "%s%s%s", "s": "%s %s %s", "i": "+1 %s-%s-%s"}[f] % (a, b, c)


def value(p, el, ix, f):
    """-> (text, element or None, value noted)"""
    up = lambda s: s.upper() if f == "U" else s
    mi, mid = (p.mi + " " if p.mi else ""), (p.mi + ". " if p.mi else "")
    names = {"n": p.first + " " + p.last, "nm": p.first + " " + mid + p.last, "l": p.last + ", " + p.first,
             "lm": p.last + ", " + p.first + (" " + p.mi if p.mi else ""), "s": p.last, "f": p.first, "fl": p.first + " " + p.last[0] + ".",
             "il": p.first[0] + ". " + p.last, "x": p.last + "*" + p.first + "*" + p.mi}
    if el in names:
        v = up(names[el])
        return v, "name", v.replace("*", " ").strip()
    if el == "cl":     # the cell of the last name, first name in the next cell
        return up(p.last), "name", up(names["l"])
    if el == "clm":    # last, first, middle in three cells
        return up(p.last), "name", up(names["lm"])
    if el == "cf":     # first name cell, last name in the next cell
        return up(p.first), "name", up(names["n"])
    raw = {"_f": p.first, "_l": p.last, "_m": p.mi, "_city": p.city, "_st": p.state, "_zip": p.zip, "_rtn": p.rtn, "_bank": p.bank, "_exp": p.exp,
           "_four": p.card[-4:], "_age": str(2024 - p.dob.year)}
    if el in raw:
        return up(raw[el]), None, None
    if el == "dob":
        d = p.dob
        v = {"": "%02d/%02d/%d" % (d.month, d.day, d.year), "s": "%d/%d/%02d" % (d.month, d.day, d.year % 100), "m": "%d/%d/%d" % (d.month, d.day, d.year),
             "L": "%s %d, %d" % (MONTHS[d.month - 1], d.day, d.year), "d": "%02d-%s-%d" % (d.day, MONTHS[d.month - 1][:3], d.year), "iso": d.isoformat(),
             "0": d.strftime("%Y%m%d"), "h": "%02d-%02d-%d" % (d.month, d.day, d.year), "e": "%d %s %d" % (d.day, MONTHS[d.month - 1], d.year),
             "k": "%s. %d, %d" % (MONTHS[d.month - 1][:3], d.day, d.year), "p": "%d.%d.%02d" % (d.month, d.day, d.year % 100)}[f or ""]
        return v, "date_of_birth", v
    if el in ("a", "ab", "as", "ac", "ast", "ax"):
        one = "%s, %s, %s %s" % (p.street, p.city, p.state, p.zip)
        v = {"a": one, "ab": "%s\n%s, %s %s" % (p.street, p.city, p.state, p.zip), "as": p.street, "ac": p.street + ", " + p.city, "ast": p.street,
             "ax": "N3*%s~\nN4*%s*%s*%s" % (p.street, p.city, p.state, p.zip)}[el]
        note = {"as": p.street, "ac": p.street + ", " + p.city}.get(el, one)
        return up(v), "address", up(note)
    if el in ("p", "q"):
        v = phone_fmt(p.phone if el == "p" else p.cell, f or "")
        return v, "phone", v
    if el in ("dx", "rx", "tx", "icd"):
        v = p.lists[el][int(ix or 0)]
        if f == "C":
            v = v[0].upper() + v[1:]
        v = up(v)
        if f == "0":
            v = v.replace(".", "")
        return v, {"dx": "diagnosis", "rx": "medication", "tx": "treatment", "icd": "diagnosis"}[el], v
    if el == "ssn":
        s = p.ssn
        v = s if f == "0" else ("%s %s %s" if f == "s" else "%s-%s-%s") % (s[:3], s[3:5], s[5:])
    elif el == "mbi":
        v = "%s-%s-%s" % (p.mbi[:4], p.mbi[4:7], p.mbi[7:]) if f == "d" else p.mbi
    elif el == "card":
        v = p.card if f == "0" else ("-" if f == "d" else " ").join(p.card[i:i + 4] for i in (0, 4, 8, 12))
    elif el == "dl":
        v = p.dl.replace("-", "") if f == "0" else p.dl
    else:
        v = {"mcd": p.mcd, "ins": p.ins, "mrn": p.mrn, "hos": p.hos, "pno": p.pno, "dme": p.dme, "pass": p.passport, "gov": p.gov, "acct": p.acct, "e": p.email}[el]
    return v, {"ssn": "ssn", "mbi": "health_insurance", "mcd": "health_insurance", "ins": "health_insurance", "card": "card", "dl": "drivers_licence",
               "mrn": "record_number", "hos": "record_number", "pno": "record_number", "dme": "record_number", "pass": "passport", "gov": "government_id",
               "acct": "bank_account", "e": "email"}[el], v


class F:
    """one file: t() fills the marks and notes what was written"""
    out = None

    def __init__(self, path):
        self.path = path
        full = os.path.join(F.out, "share", path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        assert not os.path.exists(full), path
        self.full = full

    def t(self, s):
        def sub(m):
            ks, el, ix, f = m.groups()
            ks = ks.split("+")          # {a+b:p} one value that belongs to both
            k = ks[0]
            SEEN.update(ks)
            if k in OO:
                a, b = OO[k]
                return {"n": a + " " + b, "l": b + ", " + a, "s": b, "f": a, "il": a[0] + ". " + b, "fl": a + " " + b[0] + ".", "ini": a[0] + b[0]}[el]
            txt, e, v = value(PP[k], el, ix, f or "")
            if e:
                assert v, m.group(0)
                for kk in ks:
                    lst = NOTES.setdefault((kk, self.path, e), [])
                    if v not in lst:
                        lst.append(v)
            return txt
        r = MARK.sub(sub, s)
        assert "{" not in r, re.findall(r".{20}\{.{20}", r, re.S)
        return r

    def rows(self, s):
        return [[c.strip().replace("\\n", "\n") for c in self.t(l).split("|")] if "\n" not in self.t(l) else
                [c.strip() for c in self.t(l).split("|")] for l in s.strip("\n").splitlines()]

    def write(self, data):
        if isinstance(data, str):
            data = data.encode("utf-8")
        with open(self.full, "wb") as fh:
            fh.write(data)


def fixed_zip(data, full):
    zi = zipfile.ZipFile(io.BytesIO(data))
    with zipfile.ZipFile(full, "w", zipfile.ZIP_DEFLATED) as zo:
        for n in zi.namelist():
            b = zi.read(n)
            if n == "docProps/core.xml":
                b = re.sub(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*", rb"\g<1>2024-05-06T09:00:00Z", b)
            i = zipfile.ZipInfo(n, (2024, 5, 6, 9, 0, 0))
            i.compress_type = zipfile.ZIP_DEFLATED
            i.external_attr = 0o644 << 16
            zo.writestr(i, b)


import docx
from docx.shared import Pt, Inches
from docx.enum.text import WD_ALIGN_PARAGRAPH


class Docx(F):
    def __init__(self, path, font="Calibri", size=11):
        F.__init__(self, path)
        self.d = docx.Document()
        self.d.styles["Normal"].font.name = font
        self.d.styles["Normal"].font.size = Pt(size)

    def h(self, s, lvl=1):
        self.d.add_heading(self.t(s), lvl)
        return self

    def p(self, s, bold=False, center=False, style=None):
        for part in s.strip("\n").split("\n\n"):
            p = self.d.add_paragraph(style=style)
            for i, bit in enumerate(re.split(r"\*\*", self.t(part))):
                r = p.add_run(bit)
                r.bold = bold or i % 2 == 1
            if center:
                p.alignment = WD_ALIGN_PARAGRAPH.CENTER
        return self

    def li(self, s, style="List Bullet"):
        for l in s.strip().splitlines():
            self.p(l, style=style)
        return self

    def tab(self, s, style="Table Grid", head=False):
        rows = self.rows(s)
        n = max(map(len, rows))
        t = self.d.add_table(0, n)
        t.style = style
        for j, r in enumerate(rows):
            cells = t.add_row().cells
            for i, v in enumerate(r):
                cells[i].text = v
                if head and j == 0:
                    for run in cells[i].paragraphs[0].runs:
                        run.bold = True
        self.d.add_paragraph()
        return self

    def header(self, s):
        self.d.sections[0].header.paragraphs[0].text = self.t(s)
        return self

    def footer(self, s):
        self.d.sections[0].footer.paragraphs[0].text = self.t(s)
        return self

    def save(self):
        c = self.d.core_properties
        c.author, c.title, c.last_modified_by, c.comments = "office", "", "office", ""
        c.created = c.modified = datetime(2024, 5, 6, 9)
        b = io.BytesIO()
        self.d.save(b)
        fixed_zip(b.getvalue(), self.full)


import openpyxl
from openpyxl.styles import Font, Alignment, PatternFill


class Xlsx(F):
    def __init__(self, path):
        F.__init__(self, path)
        self.w = openpyxl.Workbook()
        self.first = True

    def sheet(self, name, s, widths=(), head=None, num=()):
        ws = self.w.active if self.first else self.w.create_sheet()
        self.first = False
        ws.title = name
        for i, r in enumerate(self.rows(s), 1):
            for j, v in enumerate(r, 1):
                if v == "":
                    continue
                if re.fullmatch(r"-?\d+\.\d\d", v) or (re.fullmatch(r"\d{1,3}", v)):
                    v = float(v) if "." in v else int(v)
                c = ws.cell(i, j, v)
                if isinstance(v, str) and "\n" in v:
                    c.alignment = Alignment(wrap_text=True, vertical="top")
                if head == i:
                    c.font = Font(bold=True)
                    c.fill = PatternFill("solid", fgColor="DDE6EE")
        for j, w in enumerate(widths):
            ws.column_dimensions[openpyxl.utils.get_column_letter(j + 1)].width = w
        return ws

    def save(self):
        self.w.properties.creator = "office"
        b = io.BytesIO()
        self.w.save(b)
        fixed_zip(b.getvalue(), self.full)


from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Spacer, KeepTogether
from reportlab.lib.pagesizes import letter, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
from reportlab.pdfgen import canvas as _canvas

ST = {"b": ParagraphStyle("b", fontName="Helvetica", fontSize=10, leading=13, spaceAfter=5), "h": ParagraphStyle("h", fontName="Helvetica-Bold", fontSize=14, leading=18, spaceAfter=6),
      "h2": ParagraphStyle("h2", fontName="Helvetica-Bold", fontSize=10.5, leading=14, spaceBefore=6, spaceAfter=3), "s": ParagraphStyle("s", fontName="Helvetica", fontSize=8, leading=10),
      "t": ParagraphStyle("t", fontName="Times-Roman", fontSize=11, leading=14, spaceAfter=7), "c": ParagraphStyle("c", fontName="Courier", fontSize=8.5, leading=10.5),
      "th": ParagraphStyle("th", fontName="Times-Bold", fontSize=15, leading=19, alignment=1, spaceAfter=8)}


class Pdf(F):
    def __init__(self, path, land=False, margin=50):
        F.__init__(self, path)
        self.size = landscape(letter) if land else letter
        self.m, self.el = margin, []

    def _x(self, s):
        return _html.escape(s, quote=False).replace("\n", "<br/>")

    def p(self, s, st="b"):
        for part in s.strip("\n").split("\n\n"):
            self.el.append(Paragraph(self._x(self.t(part)), ST[st]))
        return self

    def sp(self, n=8):
        self.el.append(Spacer(1, n))
        return self

    def tab(self, s, widths, grid=True, head=False, st="s"):
        rows = [[Paragraph(self._x(c), ST[st]) for c in r] for r in self.rows(s)]
        t = Table(rows, colWidths=widths, repeatRows=1 if head else 0)
        cmd = [("VALIGN", (0, 0), (-1, -1), "TOP")]
        if grid:
            cmd.append(("GRID", (0, 0), (-1, -1), .4, colors.grey))
        if head:
            cmd.append(("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e4e4e4")))
        t.setStyle(TableStyle(cmd))
        self.el += [t, Spacer(1, 6)]
        return self

    def save(self):
        b = io.BytesIO()
        SimpleDocTemplate(b, pagesize=self.size, leftMargin=self.m, rightMargin=self.m, topMargin=45, bottomMargin=45, invariant=1, title="", author="").build(self.el)
        self.write(b.getvalue())


def txt(path, s, crlf=False):
    f = F(path)
    r = f.t(s.strip("\n") + "\n")
    f.write(r.replace("\n", "\r\n") if crlf else r)


def fixedw(path, head, s, widths, tail=""):
    f = F(path)
    o = [f.t(head.strip("\n"))]
    for r in f.rows(s):
        o.append(" ".join(c.ljust(w) for c, w in zip(r, widths)).rstrip())
    f.write("\n".join(o) + "\n" + f.t(tail))


def csvf(path, s, delim=",", quoting=csv.QUOTE_MINIMAL, bom=False):
    f = F(path)
    b = io.StringIO()
    csv.writer(b, delimiter=delim, quoting=quoting, lineterminator="\r\n").writerows(f.rows(s))
    f.write((b"\xef\xbb\xbf" if bom else b"") + b.getvalue().encode("utf-8"))


def htm(path, s):
    f = F(path)
    f.write(f.t(s.strip("\n") + "\n"))


def rtf(path, s, table=None):
    f = F(path)

    def esc(x):
        x = x.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}")
        return "".join(c if ord(c) < 128 else "\\u%d?" % ord(c) for c in x).replace("\t", "\\tab ")
    o = ["{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}{\\f1 Times New Roman;}}\\fs21"]
    for l in s.strip("\n").splitlines():
        for x in f.t(l).split("\n"):
            if x.startswith("# "):
                o.append("\\pard\\qc\\b\\fs28 " + esc(x[2:]) + "\\b0\\fs21\\par")
            elif x.startswith("|"):
                cells = [c.strip() for c in x.strip("|").split("|")]
                o.append("\\trowd" + "".join("\\cellx%d" % ((i + 1) * 9200 // len(cells)) for i in range(len(cells))))
                o.append("".join("\\pard\\intbl " + esc(c) + "\\cell " for c in cells) + "\\row")
            else:
                o.append("\\pard " + esc(x) + "\\par")
    f.write("\r\n".join(o) + "}\r\n")


def eml(path, head, body, html=None, qp=False, att=None):
    f = F(path)
    hd, bd = f.t(head.strip("\n")), f.t(body.strip("\n") + "\n")

    def part(text, sub):
        if qp:
            return "Content-Type: text/%s; charset=\"utf-8\"\nContent-Transfer-Encoding: quoted-printable\n\n%s" % (sub, quopri.encodestring(text.encode("utf-8")).decode("ascii"))
        return "Content-Type: text/%s; charset=\"utf-8\"\nContent-Transfer-Encoding: 8bit\n\n%s" % (sub, text)
    hd += "\nMIME-Version: 1.0\n"
    if html or att:
        bnd = "----=_Part_%s" % re.sub(r"\W", "", path)[-12:]
        o = hd + "Content-Type: multipart/%s; boundary=\"%s\"\n\n" % ("alternative" if html else "mixed", bnd)
        o += "--%s\n%s\n" % (bnd, part(bd, "plain"))
        if html:
            o += "--%s\n%s\n" % (bnd, part(f.t(html.strip("\n") + "\n"), "html"))
        if att:
            b64 = base64.encodebytes(f.t(att[1].strip("\n") + "\n").encode("utf-8")).decode()
            o += "--%s\nContent-Type: text/csv; name=\"%s\"\nContent-Disposition: attachment; filename=\"%s\"\nContent-Transfer-Encoding: base64\n\n%s\n" % (bnd, att[0], att[0], b64)
        o += "--%s--\n" % bnd
    else:
        o = hd + part(bd, "plain")
    f.write(o.replace("\n", "\r\n"))


def intake():
    d = Docx("Intake/Referrals 2024/Face sheet - Ellis.docx")
    d.header("WHITEWATER VALLEY HOME CARE & HOSPICE   |   1180 Depot St, Richmond, IN   |   (765) 555-0140")
    d.h("Client Face Sheet", 1)
    d.tab("""Client|{ellis:nm}|Chart no.|{ellis:mrn}
Born|{ellis:dob}|SS #|{ellis:ssn}
Lives at|{ellis:a}|Telephone|{ellis:p}
Medicare|{ellis:mbi.d}|Supplement|{ellis:ins}
Primary diagnosis|{ellis:dx0.C} ({ellis:icd})|Other|{ellis:dx1.C}
Attending|Keith Abbott, MD|Referred by|{o_solis:n}, Reid-Farmer Hospital""".replace("Keith Abbott", "{o_abbott:n}"))
    d.h("People to call", 2)
    d.tab("""Name|Relation|Reach at|Holds POA?
{karene:nm}|daughter|{karene:q} cell / {karene:e}|yes, health care
{r_ellism:n}|son|lives out of state, daughter will notify|no""", head=True)
    d.p("Advance directive on file: yes (copy scanned 02/12/2024). Code status: DNR. Pets: one cat. Key is with the neighbor across the hall.")
    d.p("Taken by {o_finch:n}, Intake, 02/12/2024")
    d.save()

    d = Pdf("Intake/Referrals 2024/fax_reidfarmer_0318.pdf")
    d.p("REID-FARMER HOSPITAL  -  CASE MANAGEMENT", "h").p("Fax transmission   03/18/2024 14:07   4 pages   TO: Whitewater Valley Home Care, Intake (765) 555-0141   FROM: {o_fowler:n}, RN, discharge planning")
    d.p("Referral for home health: skilled nursing, physical therapy", "h2")
    d.p("Patient:  {tran:n.U}\nDate of birth:  {tran:dob.m}\nHome:  {tran:a}\nPhone:  {tran:p.d}\nInsurance:  Hoosier Senior Advantage, member {tran:ins}\nSpeaks Vietnamese; please speak with daughter {ltran:n}, cell {ltran:q.d}, for scheduling.")
    d.p("Course", "h2")
    d.p("Ms. {tran:s} is a 74 year old woman admitted 03/13 for elective surgery, now {tran:dx}. Uncomplicated stay. Ambulating 80 ft with walker and contact guard. Incision dry, staples to come out on 03/27. Discharge on {tran:rx} for 21 more days; daughter has been taught to inject.", "t")
    d.p("Ordered: {tran:tx}, home safety evaluation, nursing for incision checks and anticoagulant teaching. Orders signed by {o_weller:n}, MD, Orthopedics, office (765) 555-0177.", "t")
    d.p("The information in this facsimile is confidential. If you have received it in error call (765) 555-0166.", "s").save()

    x = Xlsx("Intake/Intake log 2024 Q1.xlsx")
    x.sheet("Jan-Mar", """INTAKE LOG - FIRST QUARTER 2024
kept by {o_finch:n} - do not delete rows

Rec'd|Prospective client|Birth date|Where they live|Best number|Payer / ID|What is wrong|Accepted?
2024-01-04|{garrison:l}|{garrison:dob}|{garrison:a}|{garrison:p}|MCR {garrison:mbi}|{garrison:dx}|Y
2024-01-09|{zielin:l}|{zielin:dob}|{zielin:a}|{zielin:p}|MCR {zielin:mbi}|{zielin:dx0}; {zielin:dx1}|Y
2024-01-17|{abdi:l}|{abdi:dob}|{abdi:a}|{abdi:q}|Medicaid {abdi:mcd}|{abdi:dx}|Y
2024-01-30|{brandt:l}|{brandt:dob}|{brandt:a}|{brandt:p}|MCR {brandt:mbi}|{brandt:dx}|Y
2024-02-06|{vega:l}|{vega:dob}|{vega:a}|{vega:p}|Medicaid {vega:mcd}|{vega:dx}|Y
2024-02-12|{ellis:l}|{ellis:dob}|{ellis:a}|{ellis:p}|MCR {ellis:mbi}|{ellis:dx0}|Y
2024-02-20|{oakes:l}|{oakes:dob}|{oakes:a}|{oakes:p}|private pay|{oakes:dx}|Y - private duty
2024-02-27|{quinn:l}|{quinn:dob}|{quinn:a}|{quinn:q}|Medicaid {quinn:mcd}|{quinn:dx}|N - safety
2024-03-05|{lundy:l}|{lundy:dob}|{lundy:a}|{lundy:p}|MCR {lundy:mbi}|{lundy:dx}|Y
2024-03-18|{tran:l}|{tran:dob}|{tran:a}|{tran:p}|HSA {tran:ins}|{tran:dx}|Y

Total referrals|10||||||9 accepted""", (11, 24, 12, 40, 16, 24, 36, 16), head=4).freeze_panes = "A5"
    x.sheet("Sources", """Referral source|Count
Reid-Farmer Hospital|5
Physician offices|3
Family / self|2""", (26, 8), head=1)
    x.save()

    txt("Intake/phone notes carla.txt", """
phone notes - carla - week of 4/8

MON
9:15  {farr:n} called for herself. hears voices again she says, {farr:dx}, out of her {farr:rx} since Thurs.
      wants the nurse back 2x/wk. call back {farr:q.d} (not the old #). Told her Marcia will call.
      >> Marcia {o_trent:s} called her 10:40, sent to Dr. {o_shah:s}
10:50 son of {mabry:n} - wants hospice info for mom, {mabry:dx}, lives w/ him now.
      mom's DOB {mabry:dob.s}. medicare # {mabry:mbi.0}. Address {mabry:ac}.
      daughter {mabryd:n} is the one who decides, in Columbus?? her cell {mabryd:q.d}
TUES
8:05  vm from {r_lundyc:n} re his dad - wants Thursday not Weds visit. passed to Denise
1:30  {hobbs:n} {hobbs:p.d}  needs bariatric bed + aide. 76 yo, {hobbs:dx}. medicaid {hobbs:mcd}
      {hobbs:as} - "blue trailer past the feed mill"
WED
nothing. phones down til noon
THURS
2:20  Mrs. {weiss:n} asking if we do respite for husband. no info given, mail brochure to {weiss:a}
""")

    rtf("Intake/Hospice election - Marcum.rtf", """# ELECTION OF THE HOSPICE BENEFIT

I, {marcum:nm}, Medicare number {marcum:mbi.d}, choose to receive hospice care from Whitewater Valley Home Care & Hospice, to begin April 3, 2024.

I understand that hospice care is palliative, not curative. My illness has been explained to me as {marcum:dx}. I understand that by this election I give up Medicare payment for treatment of that illness by others.

My attending physician is {o_nair:n}, MD.

|Date of birth|{marcum:dob.L}|
|Home address|{marcum:a}|
|Hospice record|{marcum:hos}|

Signed:  {marcum:n}\t\tDate: 4/3/24

If signed by a representative:
\tPrinted name: {dmarcum:nm}   Relationship: husband
\tDriver's license shown: {dmarcum:dl}
\tTelephone: {dmarcum:p}

Witness for the hospice: {o_haas:n}, MSW
""")

    htm("Intake/web inquiries export.html", """<html><head><meta charset="utf-8"><title>Form submissions - Request care</title></head>
<body><h2>Request care &ndash; 3 submissions</h2>
<div style="border:1px solid #999"><p><b>Submission 0411</b> &middot; 05/02/2024 7:52 pm</p>
<dl><dt>Your name</dt><dd>{seitzj:n}</dd><dt>Email</dt><dd>{seitzj:e}</dd><dt>Phone</dt><dd>{seitzj:q.p}</dd>
<dt>Who needs care?</dt><dd>My father</dd><dt>His/her name</dt><dd>{seitz:n}</dd>
<dt>Tell us more</dt><dd>Dad has {seitz:dx} and goes to {seitz:tx} three mornings a week. He needs someone afterwards because he is so weak. He lives at {seitz:a}.</dd></dl></div>
<div style="border:1px solid #999"><p><b>Submission 0412</b> &middot; 05/04/2024 10:13 am</p>
<dl><dt>Your name</dt><dd>{hostm:n}</dd><dt>Email</dt><dd>{hostm:e}</dd><dt>Phone</dt><dd>{hostm:p.p}</dd>
<dt>Who needs care?</dt><dd>My child</dd><dt>His/her name</dt><dd>{lily:n}, born {lily:dob.k}</dd>
<dt>Tell us more</dt><dd>{lily:f} has {lily:dx} and is on {lily:tx} overnight. We have Medicaid, her number is {lily:mcd}. Looking for night nursing.</dd></dl></div>
<div style="border:1px solid #999"><p><b>Submission 0413</b> &middot; 05/05/2024 2:40 pm</p>
<dl><dt>Your name</dt><dd>{c_obri:n}</dd><dt>Email</dt><dd>{c_obri:e}</dd><dt>Phone</dt><dd></dd>
<dt>Who needs care?</dt><dd>Other</dd><dt>Tell us more</dt><dd>Just want a price list please</dd></dl></div>
</body></html>""")

    eml("Intake/RE Referral for IV antibiotics.eml", """From: {o_finch:n} <intake@whitewaterhomecare.org>
To: {o_solis:n} <rsolis@reidfarmer.org>
Cc: {o_trent:n} <mtrent@whitewaterhomecare.org>
Subject: RE: Referral for IV antibiotics
Date: Wed, 22 May 2024 11:31:08 -0400
Message-ID: <1f7a.0522@whitewaterhomecare.org>""", """
Hi {o_solis:f},

Yes we can take {sims:f} tomorrow. Ifeoma {o_bello:s} will do the start of care at 2. Pharmacy will bring the first three days.
Can you confirm the Medicare number, the one I have is {sims:mbi} and it comes back not found.

{o_finch:f}

> On Wed, May 22, 2024 at 9:58 AM {o_solis:n} <rsolis@reidfarmer.org> wrote:
>
> Hi {o_finch:f}, I have one for tomorrow:
>
> {sims:n}, {sims:dob.m}
> {sims:a}
> {sims:p.d}
>
> {sims:dx}, needs {sims:rx} through 6/5.
> {sims:tx} and weekly labs. Grandson {r_simsl:n} will be at the house.
>
> Dr. {o_weller:s} signs.
""", qp=True)


def nursing():
    d = Docx("Clinical/Visit notes/SN visit 2024-03-21 Nunez.docx", "Arial", 10)
    d.p("SKILLED NURSING VISIT NOTE", bold=True, center=True)
    d.p("**Pt:** {nunez:l}    **MR#** {nunez:mrn}    **DOB** {nunez:dob.s}    **Visit:** 3/21/24 10:05-10:50    **RN:** {o_bello:n}")
    d.p("**S:** \"It smells better than last week.\" Pt reports pain 3/10 at night. Wife {inez:n} does the dressing on off days, she has no trouble with it; asks to be called on her own phone {inez:q.d}.")
    d.p("**O:** T 98.1 P 76 R 18 BP 138/72, FSBS 164. {nunez:dx.C}: 2.1 x 1.8 x 0.3 cm, 80% granulation, scant serous drainage. Pedal pulses 1+.")
    d.p("**A:** Improving. Taking {nunez:rx} as ordered, no lows.")
    d.p("**P:** Continue {nunez:tx}. Podiatry on 3/28. Next visit 3/23.")
    d.p("Electronically signed {o_bello:n}, RN 3/21/2024 12:44", style="Intense Quote")
    d.save()

    txt("Clinical/Visit notes/wound rounds may.txt", """
WOUND ROUNDS - MAY 2024           M. {o_trent:s} RN, CWOCN
================================================================

1) {moyer:n.U}  {moyer:mrn}   dob {moyer:dob.h}
   {moyer:dx}. 4.0 x 3.2 x 1.1, undermining 2 cm at 11 o'clock.
   Day 9 of {moyer:tx} at 125. Husband out of work, sister {r_moyerk:n} helps.
   Plan: nutrition consult, group 2 mattress from DME.

2) {lundy:n.U}  {lundy:mrn}   dob {lundy:dob.h}
   {lundy:dx}. down to 1.0 x 0.6. {lundy:tx}.
   INR by pharmacy, takes {lundy:rx}.

3) {goetz:n.U}  {goetz:mrn}   dob {goetz:dob.h}
   {goetz:dx}, dry, not a surgical candidate. {goetz:tx0.C}. Family leaning to hospice.

4) {keller:n.U}  {keller:mrn}   dob {keller:dob.h}
   {keller:dx}. Skin around stoma denuded, convex wafer started, {keller:tx} w/ partner.

next rounds 6/11
""", crlf=True)

    d = Pdf("Clinical/Start of care/SOC assessment H00418.pdf")
    d.p("Comprehensive Assessment (Start of Care) - extract for chart", "h")
    for a in ["(M0020) Patient ID Number\n{okafor:mrn}", "(M0040) Patient Name\n{okafor:nm}", "(M0050) State / (M0060) ZIP\nIN  /  see address page", "(M0063) Medicare Number\n{okafor:mbi}",
              "(M0064) Social Security Number\n{okafor:ssn}", "(M0065) Medicaid Number\n{okafor:mcd}", "(M0066) Birth Date\n{okafor:dob.h}", "(M0069) Gender\n1 - Male",
              "(M1021) Primary Diagnosis\n{okafor:dx.C}     {okafor:icd}", "(M1100) Living arrangement\nWith other person in the home - {r_okaforn:n}, spouse"]:
        d.p(a)
    d.p("Narrative", "h2").p("Patient is a retired machinist, uses a power chair. {okafor:tx.C} every 6 hours, independent with supplies. Spasticity managed with {okafor:rx}. Resides at {okafor:a}; ramp in good order. Reached at {okafor:p}.", "t")
    d.p("Assessing clinician: {o_bello:n}, RN       Date completed: 01/22/2024").save()

    d = Docx("Clinical/Hospice IDT/IDT 2024-04-16.docx")
    d.h("Hospice interdisciplinary team meeting - April 16, 2024", 1)
    d.p("Present: Dr. {o_duval:n}, {o_trent:n} RN, {o_haas:n} MSW, Chaplain {o_roy:n}, {o_gant:n} (bereavement), {o_pike:n} (volunteers)")
    d.h("Deaths since last meeting", 3)
    d.li("""{finnerty:n} ({finnerty:hos}), {finnerty:dx}, died 4/9 at home. Son {finnp:n} wishes calls to his cell, {finnp:q}.
{dietz:n} ({dietz:hos}), {dietz:dx}, died 4/12.""")
    d.h("Reviewed", 3)
    d.li("""**{pruitt:n}**, {pruitt:_age}, {pruitt:dx}. PPS 30. Agitated evenings, started {pruitt:rx}. Plan: {pruitt:tx}. Daughter {pruittb:n} tired; offer respite.
**{coyle:n}**, {coyle:dx}. {coyle:tx}, secretions better on {coyle:rx1}. Wife {coylem:f} {coyle:s} wants volunteer on Tuesdays.
**{haddad:n}**, {haddad:dx}. {haddad:tx.C} 4/10, 3 liters. {haddad:rx0} raised to 50 mcg. Husband {haddadk:n} is asking about prayers at time of death - chaplain to call him on {haddadk:q}.
**{stubbs:n}**, {stubbs:dx}. Pain 7/10 despite {stubbs:rx}; Dr. {o_duval:s} to rotate.
**{marcum:n}**, {marcum:dx}. Recert due 7/1.
**{whitc:n}** - not hospice yet, {whitc:dx}, bridge program.""", "List Number")
    d.p("Next meeting April 30. Minutes: {o_haas:il}")
    d.save()

    x = Xlsx("Clinical/Medication profiles.xlsx")
    for nm, s in (("Coyle", """MEDICATION PROFILE
Name:|{coyle:lm}||Hospice #:|{coyle:hos}
DOB:|{coyle:dob.d}||Allergies:|sulfa

Drug, dose, frequency|Started|Prescriber|Stopped
{coyle:rx0}|11/2023|{o_nair:n}|
{coyle:rx1}|2/2024|{o_duval:n}|
"""), ("Marcum", """MEDICATION PROFILE
Name:|{marcum:lm}||Hospice #:|{marcum:hos}
DOB:|{marcum:dob.d}||Allergies:|NKDA

Drug, dose, frequency|Started|Prescriber|Stopped
{marcum:rx0}|4/3/2024|{o_duval:n}|
{marcum:rx1}|4/3/2024|{o_duval:n}|
"""), ("Yoder", """MEDICATION PROFILE
Name:|{yoder:lm}||Chart #:|{yoder:mrn}
DOB:|{yoder:dob.d}||Allergies:|penicillin

Drug, dose, frequency|Started|Prescriber|Stopped
{yoder:rx}|6/2022|{o_abbott:n}|
For: {yoder:dx}|||
"""), ("Crowe", """MEDICATION PROFILE
Name:|{crowe:lm}||Chart #:|{crowe:mrn}
DOB:|{crowe:dob.d}||Allergies:|none known

Drug, dose, frequency|Started|Prescriber|Stopped
{crowe:rx}|1/2024|{o_abbott:n}|
For: {crowe:dx}|||
""")):
        x.sheet(nm, s, (34, 14, 20, 14), head=5)
    x.save()

    rtf("Clinical/On call/night log June 3-7.rtf", """# On call - nights
(who: {o_bello:f}, backup {o_trent:f})

Mon 6/3 11:40p - {hollow:n}, {hollow:p.d}. No output since supper. {hollow:dx}, had headache, BP 178/100. Went out. Kinked tube. BP 122/70 after. Back home 1:10a.

Tue 6/4 2:15a - Mrs. {rbaird:s} ({rbaird:f}) for {baird:f} {baird:s}. Short of breath. {baird:tx.C}. Talked her through {baird:rx0}, settled. Call in a.m. {baird+rbaird:p.d} (she has {rbaird:dx} herself, repeat things)

Tue 6/4 5:00a - wrong number

Thu 6/6 9:50p - {nash:n}: catheter leaking. {nash:dx}. Lives {nash:ac}, side door. Changed 16Fr.

Fri 6/7 3:30a - death visit {stubbs:n}, pronounced 4:12a. Wife {stubbsv:n} present, her cell {stubbsv:q.d}. Funeral home: Lindell & Marsh. Meds destroyed ({stubbs:rx}), 11 tabs, witnessed by wife.
""")

    d = Pdf("Clinical/Therapy/PT eval Garrison.pdf")
    d.p("Physical Therapy Evaluation", "th")
    d.tab("""Patient: {garrison:nm}|Age/DOB: {garrison:dob}|MR: {garrison:mrn}
Dx: {garrison:dx}|Onset: 12/20/2023|Physician: {o_abbott:n} MD""", (190, 160, 160))
    d.p("PRIOR LEVEL: independent, drove, lived with husband {r_garrt:n}... correction, son {r_garrt:n}.\n\nSTRENGTH: L hip flexion 3-/5, L knee ext 3/5, L ankle DF 2/5. R WNL.\n\nBALANCE: Tinetti 14/28. TUG 41 sec with hemi walker.\n\nGOALS (4 wks): transfers SBA; 150 ft with quad cane; TUG < 25 sec.\n\nALSO RECEIVING: {garrison:tx}. Taking {garrison:rx}.\n\nFREQUENCY: 3w2, 2w4.", "t")
    d.p("{o_kozak:n}, PT   01/11/2024", "b").save()

    txt("Clinical/Incidents/incident 24-017 fall.txt", """
INCIDENT / OCCURRENCE REPORT            No. 24-017
Confidential - quality improvement - not part of chart

Person involved ........ {zielin:n}
Chart .................. {zielin:mrn}
Birth date ............. {zielin:dob.L}
Home phone ............. {zielin:p.s}
When ................... 5/14/2024, about 7:30 am
Where .................. bathroom of own home, {zielin:a}
Reported by ............ {o_greer:n}, aide

What happened: Found sitting on floor beside tub. States he slipped reaching for towel. Has {zielin:dx0} and did not
see the wet mat. No head strike. {zielin:dx2.C}. EMS called for lift assist, refused transport.
Dr. {o_abbott:s} told at 8:20. BP tablet ({zielin:rx}) held for the morning, BP 98/54.

Follow up: grab bar order to DME, OT referral.        {o_trent:n}, DON  5/15/24
""")


def scheduling():
    x = Xlsx("Scheduling/Aide week 06-10.xlsx")
    x.sheet("Week of 6-10", """AIDE SCHEDULE   week of June 10, 2024|||||
Aide|Mon|Tue|Wed|Thu|Fri
{o_greer:f} {o_greer:s}|8a {ellis:l}\\n{ellis:as}\\n{ellis:p.d}|8a {zielin:l}\\n{zielin:as}\\n{zielin:p.d}|8a {ellis:l}|8a {zielin:l}|8a {ellis:l}
|10a {bishop:l}\\n{bishop:as}\\n{bishop:p.d}||10a {bishop:l}||10a {bishop:l}
{o_rosado:n}|9a {hobbs:l}\\n{hobbs:as}\\n{hobbs:p.d}|9a {hollow:l}\\n{hollow:as}\\n{hollow:p.d}|9a {hobbs:l}|9a {hollow:l}|off
{o_stark:n}|8:30a {stack:l}\\n{stack:as}\\n{stack:p.d}|8:30a {yoder:l}\\n{yoder:as}\\n{yoder:p.d}|8:30a {stack:l}|8:30a {yoder:l}|in-service
{s_collins:n}|1p {kruse:l}\\n{kruse:as}\\n{kruse:p.d}|off|1p {kruse:l}|off|1p {kruse:l}

Open shift: Sat - call {o_lyle:n} x204|||||""", (18, 28, 28, 22, 22, 22), head=2)
    x.save()

    csvf("Scheduling/route_export_20240611.csv", """VisitID|AideID|AideName|ClientLast|ClientFirst|MI|Street|City|ST|Zip|HomePhone|Start|End|Svc
88120|A14|{o_greer:l}|{zielin:clm}|{zielin:_f}|{zielin:_m}|{zielin:ast}|{zielin:_city}|{zielin:_st}|{zielin:_zip}|{zielin:p.0}|0800|0930|HHA
88121|A14|{o_greer:l}|{crowe:clm}|{crowe:_f}|{crowe:_m}|{crowe:ast}|{crowe:_city}|{crowe:_st}|{crowe:_zip}|{crowe:p.0}|1030|1130|HHA
88124|A07|{o_stark:l}|{yoder:clm}|{yoder:_f}|{yoder:_m}|{yoder:ast}|{yoder:_city}|{yoder:_st}|{yoder:_zip}|{yoder:p.0}|0830|1000|HHA
88125|A07|{o_stark:l}|{ramos:clm}|{ramos:_f}|{ramos:_m}|{ramos:ast}|{ramos:_city}|{ramos:_st}|{ramos:_zip}|{ramos:p.0}|1100|1200|HMK
88130|A22|{o_rosado:l}|{hollow:clm}|{hollow:_f}|{hollow:_m}|{hollow:ast}|{hollow:_city}|{hollow:_st}|{hollow:_zip}|{hollow:p.0}|0900|1100|PCA
88131|A22|{o_rosado:l}|{vega:clm}|{vega:_f}|{vega:_m}|{vega:ast}|{vega:_city}|{vega:_st}|{vega:_zip}|{vega:p.0}|1300|1400|HHA""")

    txt("Scheduling/directions for new aides.txt", """
HOW TO GET THERE   (denise, updated june)

{hobbs:n} - {hobbs:a}. GPS sends you to the wrong side of the creek, go past feed mill. Lockbox 4471.

The {whitc:s}s, {whitc:n} and {whitj:n} - {whitc+whitj:a}. Park on grass. Dog is fine. Call first {whitc+whitj:p.d}.
   ({whitc:f} first, then {whitj:f} - her back brace goes on BEFORE she sits up)

{kruse:n}: {kruse:ac}, upstairs. Buzzer broken, phone {kruse:p.d}. Prosthesis is in the closet.

{farr:n} - {farr:ac}. Never send a man. Never go in if the flag is out.

{baby:f} {baby:s} - night nurse only, parents {trujf:n} ({trujf:q.d}) and {trujm:n} ({trujm:q.d}). {trujf+trujm+baby:a}
""")

    d = Docx("Scheduling/Aide care plan Bishop.docx", "Verdana", 9)
    d.h("Home Health Aide Plan of Care", 2)
    d.tab("""Client name|Phone|Address
{bishop:n}|{bishop:p}|{bishop:a}""", "Light Grid Accent 1", head=True)
    d.p("Reason for care: {bishop:dx}, both legs. PT does {bishop:tx}; aide does NOT remove wraps.")
    d.tab("""Task|Each visit|Weekly|Ask client
Shower with chair|X||
Shampoo||X|
Lotion to arms only|X||
Light housekeeping, bathroom||X|
Walk in hall with walker|||X
Weigh, write in book|X||""", head=True)
    d.p("Prepared by {o_bello:n} RN; reviewed with aide {o_greer:n} 5/30/24")
    d.save()

    eml("Scheduling/cant make it tomorrow.eml", """From: {s_collins:n} <{s_collins:e}>
To: scheduling@whitewaterhomecare.org
Subject: cant make it tomorrow
Date: Sun, 16 Jun 2024 20:44:51 -0400
Message-ID: <aa81-776@mail>""", """
hey denise its {s_collins:f} my car is dead again, can somebody get {kruse:n} for me tmrw at 1?
he is at {kruse:as} remember he likes to be called first {kruse:p.d}
new phone btw {s_collins:q.d}, the other one is shut off
sorry!!
{s_collins:f} {s_collins:_l}
""")


def orders():
    # form with numbered boxes drawn at places on the page
    f = Pdf("Orders/POC 485 Whitcomb H.pdf")
    b = io.BytesIO()
    c = _canvas.Canvas(b, pagesize=letter, invariant=1)
    c.setFont("Helvetica-Bold", 12)
    c.drawString(40, 750, "HOME HEALTH CERTIFICATION AND PLAN OF CARE")

    def box(x, y, w, h, lab, val):
        c.rect(x, y, w, h)
        c.setFont("Helvetica", 6.5)
        c.drawString(x + 3, y + h - 8, lab)
        c.setFont("Helvetica", 9)
        for i, l in enumerate(f.t(val).split("\n")):
            c.drawString(x + 4, y + h - 20 - 11 * i, l)
    box(40, 705, 180, 35, "1. Patient's HI Claim No.", "{whitc:mbi}")
    box(220, 705, 110, 35, "2. Start of Care Date", "01/30/2024")
    box(330, 705, 240, 35, "3. Certification Period", "From 01/30/2024  To 03/29/2024")
    box(40, 670, 180, 35, "4. Medical Record No.", "{whitc:mrn}")
    box(220, 670, 350, 35, "5. Provider No.", "15-7788")
    box(40, 612, 265, 58, "6. Patient's Name and Address", "{whitc:nm}\n{whitc:ab}")
    box(305, 612, 265, 58, "7. Provider's Name, Address", "Whitewater Valley Home Care & Hospice\n1180 Depot St\nRichmond, IN 47374")
    box(40, 577, 180, 35, "8. Date of Birth", "{whitc:dob}")
    box(220, 577, 350, 35, "9. Sex", "M [X]   F [ ]")
    box(40, 530, 265, 47, "11. ICD  Principal Diagnosis  Date", "{whitc:icd}   {whitc:dx}\n01/15/2024 (E)")
    box(305, 530, 265, 47, "10. Medications: Dose/Frequency/Route", "{whitc:rx} 1 tab PO TID\n{whitc:rx1} prn")
    box(40, 440, 530, 90, "21. Orders for Discipline and Treatments", "SN 1w9 assess and teach disease process, falls.\n{whitc:tx} 2w4.\nHHA 3w9 personal care.")
    box(40, 395, 530, 45, "24. Physician's Name and Address", "{o_abbott:n}, MD\n300 Medical Arts Bldg, Richmond, IN 47374      (765) 555-0122")
    box(40, 350, 530, 45, "23. Nurse's Signature and Date of Verbal SOC", "{o_bello:n}, RN   01/30/2024")
    c.save()
    f.write(b.getvalue())

    d = Docx("Orders/verbal order 0412 Abdi.docx", "Courier New", 10)
    d.p("VERBAL ORDER - SIGN AND RETURN WITHIN 14 DAYS", bold=True)
    d.p("Patient\n{abdi:n}\n\nDOB\n{abdi:dob}\n\nMedicaid\n{abdi:mcd}\n\nDx\n{abdi:dx} {abdi:icd}")
    d.p("Order\nHold {abdi:rx} until CBC of 4/15 is back. Draw CBC w/ diff, CMP at home 4/15. Call results to office.")
    d.p("Taken by: {o_trent:n} RN, 4/12/24 15:20, read back and verified\nFrom: {o_nair:n} MD (Rheumatology)")
    d.p("Physician signature ______________________   date __________")
    d.save()

    htm("Orders/inbox_print_0603.html", """<html><head><meta charset="utf-8"><title>Order inbox</title></head><body>
<p style="font-size:80%">Printed 06/03/2024 08:15 by {o_mills:n}</p>
<table border="1" cellpadding="3"><caption>Unsigned orders older than 14 days</caption>
<tr><th>Doc</th><th>Patient</th><th>Born</th><th>Order text</th></tr>
<tr><td>44871</td><td>{patel:n}<br><small>{patel:mrn}</small></td><td>{patel:dob}</td><td>{patel:dx.C}: {patel:rx} BID, cardiac rehab teaching; signer {o_weller:il}</td></tr>
<tr><td>44902</td><td>{nash:n}<br><small>{nash:mrn}</small></td><td>{nash:dob}</td><td>{nash:tx.C} and prn x3 for {nash:dx}; signer {o_abbott:il}</td></tr>
<tr><td>44910</td><td>{ramos:n}<br><small>{ramos:mrn}</small></td><td>{ramos:dob}</td><td>{ramos:rx} TID for {ramos:dx}; signer {o_nair:il}</td></tr>
</table></body></html>""")


def billing():
    d = Pdf("Billing/Remits/remit_20240614.pdf", land=True, margin=30)
    d.p("HOOSIER CENTRAL ADMINISTRATORS - PROVIDER REMITTANCE", "h")
    d.p("Payee: Whitewater Valley Home Care & Hospice   NPI 1900000017   Check/EFT 00719922   06/14/2024   Questions: provider line (800) 555-0190, {o_marsh:n}", "s").sp()
    d.tab("""PATIENT NAME|HIC / ID|ACNT (MRN)|SERV DATES|PROC|DX|BILLED|ALLOWED|PROV PD|RMK
{garrison:lm.U}|{garrison:mbi}|{garrison:mrn}|0501-0514|G0151|{garrison:icd}|620.00|488.10|488.10|
{brandt:lm.U}|{brandt:mbi}|{brandt:mrn}|0502-0509|G0299|{brandt:icd}|310.00|244.05|244.05|
{sims:lm.U}|{sims:mbi}|{sims:mrn}|0523-0531|G0299|{sims:icd}|775.00|0.00|0.00|MA61
{stack:lm.U}|{stack:mbi}|{stack:mrn}|0506-0520|G0151|{stack:icd}|465.00|366.08|366.08|
{patel:lm.U}|{patel:mbi}|{patel:mrn}|0501-0515|G0299|{patel:icd}|465.00|366.08|366.08|
TOTALS||||||2635.00|1464.31|1464.31|""", (112, 92, 72, 72, 50, 62, 60, 62, 62, 50), head=True)
    d.p("MA61 - Missing/incomplete/invalid patient identifier. Correct and resubmit.", "s").save()

    csvf("Billing/claims_batch_0617.csv", """CLM_NO|PAT_LNAME|PAT_FNAME|PAT_DOB|SUBSCRIBER_ID|PAT_ADDR|DX1|HCPCS|UNITS|CHARGE
C24-09911|{baby:cl.U}|{baby:_f.U}|{baby:dob.0}|{baby:mcd}|{baby:a.U}|{baby:icd.0}|T1000|320|4160.00
C24-09912|{lily:cl.U}|{lily:_f.U}|{lily:dob.0}|{lily:mcd}|{lily:a.U}|{lily:icd.0}|T1000|280|3640.00
C24-09913|{hobbs:cl.U}|{hobbs:_f.U}|{hobbs:dob.0}|{hobbs:mcd}|{hobbs:a.U}|{hobbs:icd.0}|S5125|60|390.00
C24-09914|{abdi:cl.U}|{abdi:_f.U}|{abdi:dob.0}|{abdi:mcd}|{abdi:a.U}|{abdi:icd.0}|G0299|4|310.00
C24-09915|{vega:cl.U}|{vega:_f.U}|{vega:dob.0}|{vega:mcd}|{vega:a.U}|{vega:icd.0}|G0156|22|143.00
C24-09916|{okafor:cl.U}|{okafor:_f.U}|{okafor:dob.0}|{okafor:mcd}|{okafor:a.U}|{okafor:icd.0}|S5125|48|312.00""", quoting=csv.QUOTE_ALL)

    txt("Billing/837_20240618_001.txt", """
ISA*00*          *00*          *ZZ*WVHC           *ZZ*HCADMIN        *240618*0702*^*00501*000004411*0*P*:~
GS*HC*WVHC*HCADMIN*20240618*0702*4411*X*005010X222A1~
ST*837*0001*005010X222A1~
NM1*85*2*WHITEWATER VALLEY HOME CARE*****XX*1900000017~
HL*2*1*22*0~
SBR*P*18*******MB~
NM1*IL*1*{ellis:x.U}***MI*{ellis:mbi}~
{ellis:ax.U}~
DMG*D8*{ellis:dob.0}*F~
CLM*{ellis:mrn}*310***12:B:1*Y*A*Y*Y~
HI*ABK:{ellis:icd.0}~
HL*3*1*22*0~
SBR*P*18*******MB~
NM1*IL*1*{crowe:x.U}***MI*{crowe:mbi}~
{crowe:ax.U}~
DMG*D8*{crowe:dob.0}*M~
CLM*{crowe:mrn}*155***12:B:1*Y*A*Y*Y~
HI*ABK:{crowe:icd.0}~
HL*4*1*22*0~
SBR*P*18*******MB~
NM1*IL*1*{yoder:x.U}***MI*{yoder:mbi}~
{yoder:ax.U}~
DMG*D8*{yoder:dob.0}*F~
CLM*{yoder:mrn}*155***12:B:1*Y*A*Y*Y~
HI*ABK:{yoder:icd.0}~
SE*26*0001~
GE*1*4411~
IEA*1*000004411~
""")

    x = Xlsx("Billing/Private pay AR.xlsx")
    x.sheet("AR 6-30", """Private pay - open balances at 6/30/2024||||||
(cards kept on file with permission - {o_mott:n})||||||
|||||| 
Account|Bill to|Mailing address|Card on file|Exp|0-30|Over 30
{kline:n}|same|{kline:a}|{kline:card}|{kline:_exp}|412.00|0.00
{oakes:n}|daughter {r_oakesd:n}|{oakes:a}|{oakes:card}|{oakes:_exp}|1180.50|590.25
{whitj:n}|{whitc:n}|{whitj+whitc:a}|{whitj:card}|{whitj:_exp}|296.00|0.00
{osborn:n}|same|{osborn:a}|pays by check||88.00|176.00
{lowery:n}|same|{lowery:a}|{lowery:card}|{lowery:_exp}|0.00|340.00
Total|||||1976.50|1106.25""", (20, 26, 42, 24, 8, 10, 10), head=4)
    x.save()

    d = Docx("Billing/Letters/past due Osborn 2.docx", "Times New Roman", 12)
    d.p("Whitewater Valley Home Care & Hospice\nAccounts Receivable, 1180 Depot St, Richmond, IN 47374")
    d.p("July 9, 2024")
    d.p("Mrs. {osborn:n}\n{osborn:ab}")
    d.p("Dear Mrs. {osborn:s}:\n\nOur records show $264.00 still open for homemaker hours in April and May. Your check of June 20, drawn on {osborn:_bank}, account {osborn:acct}, was returned by the bank.\n\nPlease call me within ten days at (765) 555-0146. If the number we have for you, {osborn:p}, has changed, let us know that as well.\n\nSincerely,\n\n{o_mott:n}\nBilling")
    d.save()

    eml("Billing/RE Denial - Baird oxygen.eml", """From: {o_yoo:n} <derek.yoo@hcadministrators.com>
To: {o_mott:n} <gmott@whitewaterhomecare.org>
Subject: RE: RE: Denial - oxygen - reopening
Date: Thu, 27 Jun 2024 16:20:13 -0400
Message-ID: <99e1.hca@hcadministrators.com>""", """
{o_mott:f},

Reopened under 24-558813. I need the saturation test, not the order.

{o_yoo:n}
Provider Relations | Hoosier Central Administrators | (317) 555-0133

From: {o_mott:n}
Sent: Thursday, June 27, 2024 1:02 PM
To: {o_yoo:n}
Subject: RE: Denial - oxygen - reopening

The member is {baird:nm}, ID {baird:mbi.d}, date of birth {baird:dob.m}. He has had {baird:tx} since 2022 for {baird:dx}, that has never been in question.

-----Original Message-----
From: {o_yoo:n}
Sent: Wednesday, June 26, 2024 10:47 AM
To: {o_mott:n}
Subject: Denial - oxygen - reopening

Which member? Also got your other one, {duarte:l} {duarte:mbi.d} ({duarte:dx}) - that one was paid on 6/21.
""", html="""<html><body><p>{o_mott:f},</p><p>Reopened under 24-558813. I need the saturation test, not the order.</p><p>{o_yoo:n}<br>Provider Relations</p>
<blockquote><p>The member is {baird:nm}, ID {baird:mbi.d}, date of birth {baird:dob.m}. He has had {baird:tx} since 2022 for {baird:dx}, that has never been in question.</p></blockquote>
<blockquote><blockquote><p>Which member? Also got your other one, {duarte:l} {duarte:mbi.d} ({duarte:dx}) - that one was paid on 6/21.</p></blockquote></blockquote></body></html>""")

    d = Pdf("Billing/Autopay/card authorization lowery.pdf")
    d.p("CREDIT CARD AUTHORIZATION", "th")
    d.p("I authorize Whitewater Valley Home Care & Hospice to charge the card below on the 5th of each month for services to me or the person named.", "t")
    d.tab("""Cardholder name (as on card)|{lowery:n.U}
Billing address|{lowery:a}
Daytime phone|{lowery:q.d}
E-mail for receipts|{lowery:e}
Card type|[X] Visa  [ ] MasterCard  [ ] Discover
Card number|{lowery:card}
Expires|{lowery:_exp}
Services for|my mother (account under my name)""", (190, 300), st="b")
    d.p("Signature: {lowery:n}          Date: 03/02/2024", "t").save()

    rtf("Billing/Autopay/ACH form Kline.rtf", """# Automatic bank payment (ACH)
Client receiving service: {kline:n}
Person paying: {klineg:n} (daughter)
Street, city: {klineg:a}
Home or cell: {klineg:q}

Bank: {klineg:_bank}
Routing number: {klineg:_rtn}
Account number: {klineg:acct}
Checking [x]  Savings [ ]

Void check attached: yes.  Start with the August statement.
Client's own date of birth (for matching): {kline:dob}
""")


def pharmacy():
    x = Xlsx("Pharmacy/Delivery log July.xlsx")
    x.sheet("July 8", """Whitewater Community Pharmacy|||||
Van deliveries - Monday 7/8/24 - driver: {o_crane:n}|||||
Stop|Customer|Deliver to|Phone|Contents|Signed
1|{hurst:n}|{hurst:a}|{hurst:p}|{hurst:rx}|{hurst:il}
2|{mayhew:n}|{mayhew:a}|{mayhew:p}|{mayhew:rx}|left w/ husband
3|{eby:n}|{eby:a}|{eby:q}|{eby:rx} (cooler)|{eby:il}
4|{dunlap:n}|{dunlap:a}|{dunlap:p}|{dunlap:rx}|{dunlap:il}
5|{coyle:n}|{coyle:a}|{coyle:p}|{coyle:rx0}; {coyle:rx1}|{coylem:il}
6|{sims:n}|{sims:a}|{sims:p}|{sims:rx}, 9 bags|{r_simsl:n}
6 stops|||||""", (8, 20, 40, 16, 40, 20), head=3)
    x.save()

    fixedw("Pharmacy/refill_queue.txt", """
RXSYS 9.2  REFILL QUEUE                      07/10/24 07:58   STORE 01   RPH: {o_sato:il}
PATNO    NAME                     DOB        PHONE        DRUG                                     STAT
------   ----------------------   ---------- ------------ ---------------------------------------- ----""", """{choi:pno}|{choi:l.U}|{choi:dob}|{choi:q.d}|{choi:rx.U}|OK
{popov:pno}|{popov:l.U}|{popov:dob}|{popov:q.d}|{popov:rx.U}|PA
{reese:pno}|{reese:l.U}|{reese:dob}|{reese:q.d}|{reese:rx.U}|OK
{torres:pno}|{torres:l.U}|{torres:dob}|{torres:q.d}|{torres:rx1.U}|OK
{hurst:pno}|{hurst:l.U}|{hurst:dob}|{hurst:p.d}|{hurst:rx.U}|RTS
{mayhew:pno}|{mayhew:l.U}|{mayhew:dob}|{mayhew:p.d}|{mayhew:rx.U}|OK
{ramos:pno}|{ramos:l.U}|{ramos:dob}|{ramos:p.d}|{ramos:rx.U}|MD""", (8, 24, 10, 12, 40, 4), "7 ITEMS   PA=PRIOR AUTH  RTS=RETURN TO STOCK  MD=CALL PRESCRIBER\n")

    d = Pdf("Pharmacy/labels reprint 0711.pdf")
    for k, sig, dr in (("torres", "Take one tablet by mouth every morning", "o_nair"), ("reese", "Take one tablet by mouth twice a day", "o_shah"), ("dunlap", "Take one capsule after supper", "o_abbott")):
        d.p("WHITEWATER COMMUNITY PHARMACY   (765) 555-0150   22 N 6th St, Richmond IN", "s")
        ix = "1" if k == "torres" else "0"
        d.p("{K:n.U}\n{K:a}\n\n{K:rxI}\n\n%s\n\nDr. {%s:n}     Qty 30     Refills 3     Filled by {o_sato:il}".replace("K", k).replace("rxI", "rx" + ix) % (sig, dr), "c").sp(16)
    d.save()

    d = Docx("Pharmacy/CII-V pickup log.docx", "Calibri", 9)
    d.h("Controlled substance pick-up log (photo ID required)", 2)
    d.tab("""Date|Picked up for|DOB|What|Picked up by|ID shown
7/1|{peele:n}|{peele:dob.s}|{peele:rx}|self|DL {peele:dl}
7/1|{ochs:n}|{ochs:dob.s}|{ochs:rx}|self|DL {ochs:dl}
7/2|{rudd:n}|{rudd:dob.s}|{rudd:rx}|self|passport {rudd:pass}
7/2|{lasko:n}|{lasko:dob.s}|{lasko:rx}|self|perm. resident card {lasko:gov}
7/3|{bynum:n}|{bynum:dob.s}|{bynum:rx}|self|DL {bynum:dl}
7/3|{swope:n}|{swope:dob.s}|{swope:rx}|self|DL {swope:dl}
7/5|{marcum:n}|{marcum:dob.s}|{marcum:rx1}|{dmarcum:n}|DL {dmarcum:dl}""", head=True)
    d.p("Page 14. Checked {o_sato:n}, PharmD 7/5/24")
    d.save()

    csvf("Pharmacy/vaccine clinic oct.csv", """Last name;First name;Born;Street;Town;State;ZIP;Vaccine;Arm;Insurance no.
{imel:cl};{imel:_f};{imel:dob.iso};{imel:ast};{imel:_city};{imel:_st};{imel:_zip};{imel:tx};L;{imel:ins}
{imelc:cl};{imelc:_f};{imelc:dob.iso};{imelc:ast};{imelc:_city};{imelc:_st};{imelc:_zip};{imelc:tx};L;{imel+imelc:ins}
{sato2:cl};{sato2:_f};{sato2:dob.iso};{sato2:ast};{sato2:_city};{sato2:_st};{sato2:_zip};{sato2:tx};R;{sato2:mbi}
{carp:cl};{carp:_f};{carp:dob.iso};{carp:ast};{carp:_city};{carp:_st};{carp:_zip};{carp:tx};L;{carp:mbi}
{fiske:cl};{fiske:_f};{fiske:dob.iso};{fiske:ast};{fiske:_city};{fiske:_st};{fiske:_zip};{fiske:tx};R;{fiske:mbi}
{nolte:cl};{nolte:_f};{nolte:dob.iso};{nolte:ast};{nolte:_city};{nolte:_st};{nolte:_zip};{nolte:tx};L;{nolte:ins}
{gore:cl};{gore:_f};{gore:dob.iso};{gore:ast};{gore:_city};{gore:_st};{gore:_zip};{gore:tx};L;{gore:mbi}""".replace(";", "|"), delim=";", bom=True)

    htm("Pharmacy/transfer request 2231.htm", """<html><head><meta charset="utf-8"></head><body><pre>
*** RX TRANSFER REQUEST ***      ref 2231
from : Whitewater Community Pharmacy, 22 N 6th St, Richmond IN
to   : Miller Drug, Muncie  fax 765-555-0188
</pre><p>Please transfer all active prescriptions for our new customer:</p>
<ul><li>{c_jess:nm}</li><li>born {c_jess:dob.e}</li><li>{c_jess:a}</li><li>{c_jess:q.d}</li></ul>
<p>In particular <i>{c_jess:rx}</i>, last filled with you in May. Coverage: {c_jess:ins}.</p><p>{o_sato:n}, PharmD</p></body></html>""")


def dme():
    d = Docx("DME/Tickets/T-3390 Duarte.docx", "Arial", 10)
    d.p("WHITEWATER DME   DELIVERY TICKET  No. T-3390", bold=True)
    d.p("Deliver to:\n{duarte:n}\n{duarte:ab}\nPh. {duarte:p} or {duarte:q}\nAcct {duarte:dme}")
    d.tab("""Qty|Item|Serial|Rent/Buy
1|Oxygen concentrator 10 L|GX10-448120|R
6|E cylinder|-|R
2|Nasal cannula, 7 ft|-|B""", head=True)
    d.p("Rx: {duarte:tx}, Dr. {o_nair:n}. Dx {duarte:dx}.\n\nI have been shown how to use this equipment and where not to smoke.\n\nCustomer: {duarte:n}     Driver: {o_burk:n}     6/4/24")
    d.save()

    x = Xlsx("DME/Rentals out.xlsx")
    x.sheet("Out", """Acct|Customer|Item|Out since|Address|Tel|Payer no.|Why
{eaton:dme}|{eaton:l}|auto-CPAP|2023-11-02|{eaton:a}|{eaton:p}|{eaton:mbi}|{eaton:dx}
{mcgee:dme}|{mcgee:l}|conserver + M6 tanks|2024-01-15|{mcgee:a}|{mcgee:p}|{mcgee:mbi}|{mcgee:dx}
{kruse:dme}|{kruse:l}|std wheelchair, amputee axle|2024-03-08|{kruse:a}|{kruse:p}|{kruse:mbi}|{kruse:dx}
{lamb:dme}|{lamb:l}|rollator|2024-04-22|{lamb:a}|{lamb:q}|{lamb:ins}|{lamb:dx}
{moyer:dme}|{moyer:l}|NPWT pump|2024-05-06|{moyer:a}|{moyer:p}|{moyer:ins}|{moyer:dx}
{baird:dme}|{baird:l}|concentrator 5 L|2022-09-19|{baird:a}|{baird:p}|{baird:mbi}|{baird:dx}
{hobbs:dme}|{hobbs:l}|bariatric bed|2024-04-29|{hobbs:a}|{hobbs:p}|{hobbs:mcd}|{hobbs:dx}""", (9, 20, 28, 12, 40, 16, 16, 34), head=1)
    x.save()

    d = Pdf("DME/CMN/CMN oxygen McGee.pdf")
    d.p("CERTIFICATE OF MEDICAL NECESSITY - OXYGEN", "h")
    d.tab("""SECTION A    Certification: INITIAL 01/15/2024|
PATIENT NAME, ADDRESS, TELEPHONE and HIC NUMBER\n{mcgee:nm}\n{mcgee:a}\n{mcgee:p}    HICN {mcgee:mbi}|SUPPLIER NAME, ADDRESS, TELEPHONE\nWhitewater DME\n1184 Depot St, Richmond, IN 47374\n(765) 555-0155
PT DOB {mcgee:dob}    Sex F    HT 63 in    WT 118|PHYSICIAN {o_nair:n}, MD   (765) 555-0129
SECTION B    Est. length of need: 99|DIAGNOSIS CODES: {mcgee:icd}""".replace("\n{", "\\n{").replace("NUMBER\n", "NUMBER\\n").replace("TELEPHONE\nW", "TELEPHONE\\nW").replace("DME\n1", "DME\\n1").replace("47374\n", "47374\\n"), (255, 255))
    d.p("1. ABG PO2 ____  O2 sat 86%   test date 01/11/2024\n\n2. Performed: at rest on room air  (1)\n\n5. Highest flow rate: 2 LPM\n\n4. If portable is ordered, is patient mobile in home?  Y", "s")
    d.p("SECTION C    {mcgee:dx.C}; {mcgee:tx} with conserver.").save()

    txt("DME/repair calls.txt", """
7/1  {lamb:n} brake cable, rollator. {lamb:q.d}. fixed at counter
7/1  {eaton:f} {eaton:s} mask leaks, {eaton:tx}. sent medium cushion
7/2  nursing home on Chester - 2 chairs, see invoice
7/3  {tibbs:n} {tibbs:p.d}  scooter dead, {tibbs:as}. battery. she paid w/ visa {tibbs:card} exp {tibbs:_exp}
7/5  {gore:n} lift chair stuck UP. went out {gore:ac}. {gore:p.d}
7/8  {nolte:n} knee scooter rental back, deposit refund to acct {nolte:acct} ({nolte:_bank})
     - randy
""")


def bereave():
    x = Xlsx("Bereavement/13 month mailing list.xlsx")
    x.sheet("Active", """Bereavement follow-up list|||||||
Coordinator: {o_gant:n}|||||||
|||||||
First|Last|Relation to patient|Patient|Street|City, State ZIP|Phone|3 mo sent
{stubbsv:cf}|{stubbsv:_l}|wife|{stubbs:n}|{stubbsv:ast}|{stubbsv:_city}, {stubbsv:_st} {stubbsv:_zip}|{stubbsv:p}|
{dietzr:cf}|{dietzr:_l}|son|{dietz:n}|{dietzr:ast}|{dietzr:_city}, {dietzr:_st} {dietzr:_zip}|{dietzr:q}|7/12
{finnp:cf}|{finnp:_l}|son|{finnerty:n}|{finnp:ast}|{finnp:_city}, {finnp:_st} {finnp:_zip}|{finnp:q}|7/9
{pruittb:cf}|{pruittb:_l}|daughter|{pruitt:n}|{pruittb:ast}|{pruittb:_city}, {pruittb:_st} {pruittb:_zip}|{pruittb:q}|
{beck:cf}|{beck:_l}|granddaughter|{goetz:n}|{beck:ast}|{beck:_city}, {beck:_st} {beck:_zip}|{beck:q}|6/30
{yodere:cf}|{yodere:_l}|nephew|{mabry:n}|{yodere:ast}|{yodere:_city}, {yodere:_st} {yodere:_zip}|{yodere:p}|""", (12, 16, 18, 20, 26, 26, 16, 10), head=4)
    x.save()

    d = Docx("Bereavement/Letters/Finnerty 1 month.docx", "Georgia", 11)
    d.p("May 9, 2024")
    d.p("{finnp:n}\n{finnp:ab}")
    d.p("Dear {finnp:f},\n\nA month has passed since your mother, {finnerty:n}, died in our care. Many people tell us that the weeks after the cards stop coming are the hardest. When we spoke you said that you lie awake thinking about the last night and whether the {finnerty:rx} was stopped too soon. It was not. Her {finnerty:dx} had simply run its course.\n\nOur evening group meets on the second Tuesday at six. You need not call ahead.\n\nWith warm regards,\n\n{o_gant:n}\nBereavement coordinator")
    d.save()

    d = Docx("Bereavement/Grief group sign-in and notes.docx")
    d.p("TUESDAY EVENING GROUP     June 11, 2024     facilitators {o_gant:f} {o_gant:s}, Chaplain {o_roy:s}", bold=True)
    d.tab("""Please print your name|Phone or e-mail (so we can reach you if we cancel)
{dietzr:n}|{dietzr:e}
{sandov:n}|{sandov:q.d}
{weiss:n}|{weiss:p.d}
{beck:n}|{beck:e}
{tibbs:n}|{tibbs:p.d}""")
    d.p("Notes (not for chart): {sandov:f} spoke for the first time, about his wife. {weiss:f} cannot bring herself to clear the closet. {beck:f} has stopped eating lunch at work. {tibbs:f} laughed, first time. Topic next time: anniversaries.")
    d.save()

    eml("Bereavement/Thank you.eml", """From: "{haddadk:n}" <{haddadk:e}>
To: {o_gant:n} <pgant@whitewaterhomecare.org>
Subject: Thank you
Date: Mon, 08 Jul 2024 07:12:40 -0400
Message-ID: <k77.0708@mail>""", """
Dear Ms. {o_gant:s},

Thank you for the card. {haddad:f} was at peace and we owe that to your nurses, {o_bello:f} most of all.
People said that with {haddad:dx} she would suffer and she did not.

You may send the memorial book to our home, {haddadk:a}. I am not on the old number any more, please use {haddadk:q.s}.

With respect,
{haddadk:n}
""")


def staff():
    x = Xlsx("HR/Payroll setup 2024.xlsx")
    L = ["s_hale", "s_pena", "s_wirth", "s_adeyemi", "s_collins", "s_mize", "s_truong", "s_barlow", "s_grubb", "s_osei"]
    rate = ["34.50", "17.25", "16.80", "33.90", "16.25", "21.00", "35.10", "18.40", "16.80", "17.00"]
    x.sheet("Direct deposit", "PAYROLL - DIRECT DEPOSIT SETUP|||||||\nHR only - {o_vance:n}|||||||\n|||||||\nEmployee|SSN|Hire|Rate|Bank|ABA|Acct #|Type\n"
            + "\n".join("{%s:lm}|{%s:ssn}|2023-0%d-11|%s|{%s:_bank}|{%s:_rtn}|{%s:acct}|C" % (k, k, i % 9 + 1, r, k, k, k) for i, (k, r) in enumerate(zip(L, rate)))
            + "\n%d employees|||||||" % len(L), (24, 14, 12, 8, 28, 12, 16, 6), head=4)
    x.sheet("Home info", "Employee|Home address|Home/cell|Personal e-mail|Birthday\n" + "\n".join("{%s:n}|{%s:a}|{%s:q}|{%s:e}|{%s:dob.m}" % (k,) * 1 if 0 else "|".join(["{%s:n}" % k, "{%s:a}" % k, "{%s:q}" % k, "{%s:e}" % k, "{%s:dob.m}" % k]) for k in L), (22, 42, 16, 32, 12), head=1)
    x.save()

    d = Pdf("HR/New hires/I-9 worksheet Osei.pdf")
    d.p("Employment eligibility - worksheet", "h")
    d.p("Section 1 - employee", "h2")
    d.tab("""Last name|First name|Middle|Other last names
{s_osei:cl}|{s_osei:_f}|-|-
Address|City or town|State|ZIP
{s_osei:ast}|{s_osei:_city}|{s_osei:_st}|{s_osei:_zip}
Date of birth|U.S. Social Security number|E-mail|Telephone
{s_osei:dob}|{s_osei:ssn}|{s_osei:e}|{s_osei:q}""", (130, 130, 140, 110))
    d.p("[ ] citizen   [X] lawful permanent resident   USCIS number {s_osei:gov}")
    d.p("Section 2 - documents seen", "h2").p("List A: foreign passport no. {s_osei:pass}, Ghana, with I-551 stamp\n\nSeen by {o_vance:n}, HR, 04/11/2023").save()

    d = Docx("HR/Applications/Application - Lentz (aide).docx")
    d.h("Application for Employment", 0)
    d.p("Name: {s_lentz:nm}\t\tPosition: home health aide\n\nPresent address: {s_lentz:a}\n\nPhone: {s_lentz:q.d}\t\tE-mail: {s_lentz:e}\n\nDriver's license no. {s_lentz:dl}   State: {s_lentz:_st}   Any moving violations? one, 2021")
    d.h("Work history", 2)
    d.tab("""Employer|From - to|Supervisor|Reason for leaving
Golden Prairie Care Center, Eaton|2019 - 2022|{o_tully:n}|moved
Sunny Fork Diner|2016 - 2019|{o_ingram:n}|wanted to work with people""", head=True)
    d.p("Emergency contact: my fiancé. I certify the above is true.   {s_lentz:n}   8/1/2024")
    d.save()

    txt("HR/Health/employee health log.txt", """
EMPLOYEE HEALTH LOG 2024            keep locked    T. {o_vance:s}

{s_hale:n}         TB neg 1/9         flu done
{s_rangel:n}   dob {s_rangel:dob.p}   TB neg 2/2   flu declined, cell {s_rangel:q.d}
{s_mccoy:n}      dob {s_mccoy:dob.p}   {s_mccoy:dx}; CXR clear;
                  {s_mccoy:tx} thru health dept. ok to work
{s_blum:n}       dob {s_blum:dob.p}   {s_blum:dx} after 2 series, counselled 3/14
{s_dyer:n}        dob {s_dyer:dob.p}   TB neg 4/4   mask fit M
{o_kozak:n}       TB neg 4/4
""")

    eml("HR/direct deposit change.eml", """From: {s_wirth:n} <{s_wirth:e}>
To: payroll@whitewaterhomecare.org
Subject: direct deposit change
Date: Fri, 12 Jul 2024 12:03:00 -0400
Message-ID: <dw-0712@mail>""", """
Hi {o_vance:f},

we closed the account at the old bank after my husband {r_wirthk:n} got hacked. Please switch mine to

   {s_wirth:_bank}
   routing {s_wirth:_rtn}
   acct {s_wirth:acct}

If you need to check it is me my social is {s_wirth:ssn}. We also moved last month, {s_wirth:a}.

{s_wirth:n}, HHA
""", att=("w4_change.csv", """employee,birthdate,street,city,state,zip
{s_wirth:n},{s_wirth:dob.iso},{s_wirth:ast},{s_wirth:_city},{s_wirth:_st},{s_wirth:_zip}"""))

    d = Docx("HR/Warnings/Written warning - Grubb.docx", "Times New Roman", 12)
    d.p("WRITTEN WARNING", bold=True, center=True)
    d.p("To: {s_grubb:n}        From: {o_lyle:n}        Date: June 21, 2024\n\nOn June 17 and June 19 you did not clock in by telephone from the client's home. When {o_lyle:f} reached you on your own phone, {s_grubb:q}, you said that you were on your way. This is your second warning in six months.\n\nExpected: clock in from the client's telephone at the start of every visit.\n\nEmployee comments: My son was at the ER. I told the office.")
    d.p("{s_grubb:n}    6/21/24           {o_vance:n}, HR")
    d.save()


def volunteers():
    d = Docx("Volunteers/Application Hart.docx", "Cambria", 11)
    d.h("Hospice Volunteer Application", 1)
    d.p("Your name\n{v_hart:nm}\n\nWhere do you live?\n{v_hart:ab}\n\nHow can we reach you?\n{v_hart:p} (evenings)\n{v_hart:e}\n\nWhen were you born? (needed for the background check)\n{v_hart:dob.L}\n\nSocial Security number (same)\n{v_hart:ssn}\n\nWhy do you wish to volunteer?\nMy sister died with hospice and I sat with her. I would like to give that to someone else.\n\nTwo people who know you well\nRev. {o_webb:n}, Grace Chapel; {v_merk:n}, neighbor, {v_merk:p}")
    d.p("For office use: interview 2/8/24 {o_pike:n}; check clear 2/20/24")
    d.save()

    csvf("Volunteers/roster.csv", """Volunteer,Born,Address,Phone,Email,Does,Hours YTD
{v_hart:n},{v_hart:dob.s},"{v_hart:a}",{v_hart:p.d},{v_hart:e},vigil,22
{v_giles:n},{v_giles:dob.s},"{v_giles:a}",{v_giles:p.d},,drives,41
{v_cho:n},{v_cho:dob.s},"{v_cho:a}",{v_cho:q.d},{v_cho:e},respite,18
{v_bain:n},{v_bain:dob.s},"{v_bain:a}",{v_bain:q.d},{v_bain:e},veterans,9
{v_loy:n},{v_loy:dob.s},"{v_loy:a}",{v_loy:q.d},{v_loy:e},music,14
{v_salas:n},{v_salas:dob.s},"{v_salas:a}",{v_salas:p.d},,Spanish calls,30
TOTAL,,,,,,134""".replace('"{', '').replace('}"', '').replace(",", "|").replace("v_", "{v_").replace("{{", "{").replace(":a|", ":a}|"))

    d = Pdf("Volunteers/phone tree.pdf")
    d.p("SNOW DAY PHONE TREE", "th").p("{o_pike:n} starts both columns. If no answer, skip and call the next.", "b")
    d.tab("""{v_hart:n}\\n{v_hart:p.p}|{v_giles:n}\\n{v_giles:p.p}
{v_rusk:n}\\n{v_rusk:p.p}|{v_ewing:n}\\n{v_ewing:q.p}
{v_merk:n}\\n{v_merk:p.p}|{v_dent:n}\\n{v_dent:p.p}
{v_cho:n}\\n{v_cho:q.p}|{v_bain:n}\\n{v_bain:q.p}""", (220, 220), st="b")
    d.save()

    txt("Volunteers/visit notes rusk.txt", """
Volunteer visit notes, J. {v_rusk:s}

May 7  - {coyle:n}. Two hours so his wife {coylem:n} ({coylem:q.p}) could get groceries. He types with his eyes now. Talked trains.
May 14 - same. The mask ({coyle:tx}) bothers his nose, told nurse.
May 21 - {pruitt:n} at her daughter's. She thought I was her brother. Sang hymns. Daughter {pruittb:f} slept.
         ({pruittb:a}, use the carport door)
mileage 61    {v_rusk:n}
""")


def complaints():
    d = Docx("Complaints/C-2024-06 Horne.docx")
    d.h("Client concern / grievance", 1)
    d.tab("""Number|C-2024-06
Received|06/24/2024 by phone, {o_orr:n}
Person complaining|{c_horn:nm}
Is the client?|Yes
Address|{c_horn:a}
Telephone (day)|{c_horn:p}
Telephone (night)|{c_horn:q}
Client number|{c_horn:mrn}
About|aide {o_dill:n}""")
    d.h("In the caller's words", 3)
    d.p("\"She was on her phone when I got up from the commode. I went down and the emergency room says I have a {c_horn:dx}. I want that bill paid.\"", style="Quote")
    d.h("What we did", 3)
    d.li("""6/24 aide taken off the case
6/25 {o_trent:n} visited, saw splint
6/28 insurer told; state form sent to {o_pell:n}, Division of Acute Care""", "List Number 2")
    d.save()

    x = Xlsx("Complaints/Complaint log.xlsx")
    x.sheet("2024", """No.|Rec'd|From|Contact|On behalf of|Matter|Closed
2024-01|1/12|{c_beal:n}|{c_beal:q}|{c_kemp:n} (father-in-law)|says he got {c_kemp:dx} from being left in chair|2/1
2024-02|2/5|{c_ritt:n}|{c_ritt:p}|self|{c_ritt:dx} during transfer|2/19
2024-03|3/3|anonymous||-|smoking by driver|3/4
2024-04|4/22|{c_obri:n}|{c_obri:e}|mother|never called back about price list|4/23
2024-05|5/30|{c_jess:n}|{c_jess:q}|self|pharmacy gave wrong strength of {c_jess:rx}|open
2024-06|6/24|{c_horn:n}|{c_horn:p}|self|fall, {c_horn:dx}|open
||||||
Open: 2||||||""", (10, 8, 22, 30, 26, 44, 8), head=1)
    x.save()

    d = Pdf("Complaints/reply Rittenhouse.pdf", margin=72)
    d.p("Whitewater Valley Home Care & Hospice\nOffice of the Administrator", "t").p("February 19, 2024\n\n{c_ritt:n}\n{c_ritt:ab}", "t")
    d.p("Dear Miss {c_ritt:s}:\n\nThank you for telling us on February 5 about the {c_ritt:dx} you received when {o_long:n} helped you from the bed. We are sorry. We reviewed the visit with her and with the nurse. All aides have since repeated the transfer class, and a lift sheet has been placed in your home. Dr. {o_abbott:s}'s office has the photographs.\n\nYou may also call the state at (800) 555-0102 at any time.\n\nYours truly,\n\n{o_orr:n}, Administrator", "t").save()


def nodata():
    d = Docx("Policies/IC-04 Hand hygiene.docx")
    d.h("IC-04 Hand Hygiene", 1)
    d.p("Effective 03/01/2021   Revised 01/15/2024   Owner: Director of Nursing")
    d.h("Purpose", 2).p("To prevent the spread of infection between homes and within the hospice program.")
    d.h("Procedure", 2).li("Wash with soap and water for 20 seconds when hands are visibly soiled.\nUse alcohol rub before and after contact with each client.\nClean hands before entering the nursing bag; place the bag on a barrier.\nNails no longer than one quarter inch.", "List Number")
    d.p("Approved: {o_trent:n}, RN; {o_duval:n}, MD")
    d.save()
    x = Xlsx("DME/Price list 2024.xlsx")
    x.sheet("Retail", "WHITEWATER DME - RETAIL PRICES|||\nEffective 7/1/2024|||\nItem no.|Description|Rent / month|Buy\nW-101|Standard wheelchair|45.00|289.00\nW-140|Transport chair|35.00|165.00\nB-200|Semi-electric bed|120.00|1495.00\nO-310|Concentrator 5 L|190.00|-\nC-020|Quad cane|-|34.95\nR-118|Rollator, 4 wheel|-|119.00\nPrices do not include tax.|||", (12, 30, 14, 10), head=3)
    x.save()
    txt("Scheduling/holiday on call 2024.txt", """
HOLIDAY ON CALL 2024

Memorial Day      {o_bello:n}        backup {o_trent:n}
July 4            {o_trent:n}       backup {o_bello:n}
Labor Day         {o_bello:n}        backup {o_trent:n}
Thanksgiving      agency nurse
Christmas         {o_trent:n}

Call the on call phone, never home numbers. DME emergencies: {o_burk:n}
""")
    d = Docx("Admin/Board minutes 2024-05-20.docx", "Times New Roman", 11)
    d.p("MINUTES OF THE BOARD OF DIRECTORS", bold=True, center=True)
    d.p("May 20, 2024, 5:30 p.m., conference room\n\nPresent: {o_webb:n} (chair), {o_tully:n}, {o_ingram:n}, {o_shah:n}. Staff: {o_orr:n}, {o_mott:n}.\n\n1. Minutes of February approved on motion of {o_tully:s}, second {o_ingram:s}.\n\n2. Finance. Days in receivables fell from 61 to 54. Hospice census averaged 23.\n\n3. Vehicle. Board authorized the purchase of one van, not over $38,000.\n\n4. Survey. No deficiencies at condition level; one standard level finding on care plan dates.\n\nAdjourned 6:45.")
    d.save()
    Pdf("Admin/staff meeting june.pdf").p("Staff meeting - June 5", "h").p("Attended: {o_greer:n}, {o_rosado:n}, {o_stark:n}, {o_long:n}, {o_dill:n}, {o_lyle:n}, {o_mills:n}").p("Mileage goes to 58 cents on July 1.\n\nNew clock-in line from June 10. Use the client's phone, not your own.\n\nHeat: take water, do not leave supplies in cars.\n\nPotluck June 20, sign the sheet in the kitchen. {o_stark:f} brings the beans again.").save()
    htm("Policies/notice of privacy practices.html", """<html><head><title>Notice of Privacy Practices</title></head><body><h1>Notice of Privacy Practices</h1>
<p>This notice describes how medical information about you may be used and disclosed and how you can get access to it.</p><h2>Your rights</h2>
<ul><li>Get a copy of your record</li><li>Ask us to correct it</li><li>Ask for a list of disclosures</li></ul><p>Privacy officer: {o_orr:n}, 1180 Depot St, Richmond, IN 47374, (765) 555-0140</p></body></html>""")
    csvf("Pharmacy/otc price list.csv", "sku|item|size|price\n10022|acetaminophen 500 mg|100 ct|6.49\n10031|ibuprofen 200 mg|100 ct|7.29\n10410|saline nasal spray|1.5 oz|3.99\n11800|glucose test strips|50 ct|18.95\n12044|compression hose, knee|pair|24.50")
    rtf("Admin/fire drill log.rtf", """# Fire and tornado drills
|Date|Type|Minutes to clear|Lead|
|01/23/2024|fire|3:10|{o_mills:n}|
|03/12/2024|tornado|2:45|{o_lyle:n}|
|06/18/2024|fire|2:58|{o_burk:n}|
Extinguishers checked by vendor in April. Exit light by pharmacy door out, replaced.""")
    eml("Admin/wound vac inservice.eml", """From: {o_ames:n} <names@tidewellmedical.com>
To: {o_trent:n} <mtrent@whitewaterhomecare.org>
Subject: Wound vac in-service and lunch
Date: Tue, 02 Jul 2024 09:00:00 -0400
Message-ID: <7712@tidewellmedical.com>""", """
Hi {o_trent:f},

Confirming the 18th at noon for 14 people. Lunch will be turkey, veggie and ham boxes, plus one gluten free.
I will bring the new canister and two demo pumps.

{o_ames:n}
Clinical Sales, Tidewell Medical
office 614-555-0119
""")
    Pdf("Volunteers/brochure 2024.pdf").p("Be there.", "th").p("Hospice volunteers read, sit, drive, cook, and listen. No medical skill is needed, only steadiness.\n\nTraining: four Saturdays in September, 9 to noon, at the Depot Street office. Lunch is on us.\n\nCall {o_pike:n} at (765) 555-0144.", "t").save()


def main():
    F.out = sys.argv[1]
    for fn in (intake, nursing, scheduling, orders, billing, pharmacy, dme, bereave, staff, volunteers, complaints, nodata):
        fn()
    keys = [k for k in PP if k in SEEN]
    aff, bad = set(), []
    for k in PP:
        byfile = {}
        for (kk, f, e) in NOTES:
            if kk == k:
                byfile.setdefault(f, set()).add(e)
        if any("name" in s and len(s) > 1 for s in byfile.values()):
            aff.add(k)
        else:
            bad.append(k)
        for f, s in byfile.items():
            assert "name" in s, (k, f, s)
    assert not bad, ("without data of their own or not used", bad)
    assert not [k for k in OO if k not in SEEN], [k for k in OO if k not in SEEN]
    order = list(PP) + list(OO)
    ids = {k: "P%03d" % (i + 1) for i, k in enumerate(order)}
    with open(os.path.join(F.out, "people.csv"), "w", encoding="utf-8", newline="") as fh:
        w = csv.writer(fh, lineterminator="\n")
        w.writerow(["id", "name", "affected"])
        for k in PP:
            p = PP[k]
            w.writerow([ids[k], p.first + " " + p.last, 1])
        for k in OO:
            w.writerow([ids[k], " ".join(OO[k]), 0])
    n = 0
    with open(os.path.join(F.out, "exposures.csv"), "w", encoding="utf-8", newline="") as fh:
        w = csv.writer(fh, lineterminator="\n")
        w.writerow(["id", "file", "element", "value"])
        for (k, f, e), vals in sorted(NOTES.items(), key=lambda x: (ids[x[0][0]], x[0][1])):
            if e == "name":     # at its fullest in that file
                vals = [max(vals, key=lambda v: sum(c.isalnum() for c in v))]
            for v in vals:
                w.writerow([ids[k], f, e, v])
                n += 1
    nf = sum(len(x[2]) for x in os.walk(os.path.join(F.out, "share")))
    print(nf, "files,", len(PP), "affected,", len(OO), "not affected,", n, "exposures")


if __name__ == "__main__":
    main()
