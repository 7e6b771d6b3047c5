"""All people, firms and numbers in this file are invented.

The file server of an area agency for older people ("Wexcombe County Office for the Aging"), with its truth:
    /usr/bin/python3 make.py OUT
writes OUT/share/..., OUT/people.csv and OUT/exposures.csv; the same bytes every time.

How text and truth are kept together: a person is defined once (PEOPLE below; the numbers follow from the key), and every
text is a template. {key.field} puts a value of that person into the text and notes it down as an exposure of that file;
{key|dx|words} does the same for a diagnosis (dx), treatment (tx) or medication (rx), {key|nm|words} for another way to write
the name; {a+b.field} stands for a value that two people share (an address, a telephone, a joint account).
"""
import csv
import datetime
import hashlib
import html as htmllib
import io
import os
import re
import sys
import zipfile

import docx
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Inches, Pt, RGBColor
import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from reportlab import rl_config
from reportlab.lib import colors
from reportlab.lib.pagesizes import landscape, letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import inch
from reportlab.pdfgen import canvas as rlcanvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

rl_config.invariant = 1

# --------------------------------------------------------------------------------------------------------------------
# people: key | first | middle | last | title | year of birth (or -) | expected affected | options
#   options: =key shares address and telephone of key; @key shares the address; jr = suffix Jr.
# --------------------------------------------------------------------------------------------------------------------
PEOPLE = """
doyle|Margaret|Anne|Doyle|Mrs.|1938|1|
doyleb|Brian|Patrick|Doyle|Mr.|1969|1|
mcnally|Joyce||McNally|Mrs.|1946|1|
vance|Eleanor|Ruth|Vance|Mrs.|1934|1|
vancet|Todd||Vance|Mr.|-|0|
castor|Wilma||Castor|Mrs.|1937|1|
nguyen|Kim||Nguyen|Ms.|1972|1|
brandt|Otto|Karl|Brandt|Mr.|1935|1|
easley|Lucille|Mae|Easley|Mrs.|1940|1|
strand|Kevin|James|Strand|Mr.|1981|1|
petth|Harold|Joseph|Pettibone|Mr.|1936|1|
pettj|June|Catherine|Pettibone|Mrs.|1939|1|=petth
meade|Crystal||Meade|Ms.|-|0|
whitlock|Agnes|Marie|Whitlock|Mrs.|1933|1|
dupree|Calvin||Dupree|Mr.|1941|1|
fulmer|Ray||Fulmer|Mr.|-|0|
ostrow|Bernard|Samuel|Ostrow|Mr.|1937|1|
ostrowl|Linda||Ostrow-Hayes|Ms.|1965|1|
ruiz|Consuelo||Ruiz|Mrs.|1936|1|
tuttle|Bessie||Tuttle|Mrs.|1931|1|
novak|Frank|Edward|Novak|Mr.|1939|1|
novakn|Nancy||Novak|Ms.|1966|1|
greenwood|Alma|Rose|Greenwood|Mrs.|1935|1|
hatchc|Curtis||Hatch|Mr.|1938|1|
hatchd|Dora||Hatch|Mrs.|1941|1|=hatchc
sobczak|Irene|Helena|Sobczak|Mrs.|1932|1|
fitch|Leonard|Owen|Fitch|Mr.|1943|1|
washington|Pearl|Louise|Washington|Mrs.|1937|1|
stroud|Mabel|Jean|Stroud|Mrs.|1930|1|
ferris|Gladys|Irene|Ferris|Mrs.|1936|1|
almeida|Hugo||Almeida|Mr.|1942|1|
crane|Viola||Crane|Mrs.|1934|1|
wojcik|Stanley|Adam|Wojcik|Mr.|1938|1|
barlow|Ethel|Grace|Barlow|Mrs.|1933|1|
kessler|Ruth|Leah|Kessler|Mrs.|1940|1|
tibbs|Norma|Jean|Tibbs|Ms.|1944|1|
osgood|Walter|Bruce|Osgood|Mr.|1937|1|
lamont|Beatrice|Ellen|Lamont|Mrs.|1939|1|
lamontp|Philip||Lamont|Mr.|1964|1|
rigby|Alton|Lee|Rigby|Mr.|1941|1|
knapp|Delores|Ann|Knapp|Ms.|1945|1|
feldman|Ezra|David|Feldman|Mr.|1936|1|
holcomb|Fern|Alice|Holcomb|Mrs.|1938|1|
hartnett|Giles||Hartnett|Mr.|1940|1|
mayfield|Hattie|Bell|Mayfield|Mrs.|1935|1|
draper|Phyllis|Jane|Draper|Mrs.|1947|1|
stamos|George||Stamos|Mr.|1944|1|
pickering|Rosalie|Ann|Pickering|Mrs.|1941|1|
pickeringd|Donna||Pickering|Ms.|1968|1|
yates|Clifford|Roy|Yates|Mr.|1939|1|
yatesp|Paul||Yates|Mr.|1967|1|
oakes|Mildred|Faye|Oakes|Mrs.|1935|1|
oakesj|Janet||Oakes-Rivera|Mrs.|1962|1|
abruzzo|Salvatore|Nino|Abruzzo|Mr.|1940|1|
abruzzoc|Carmela|Rosa|Abruzzo|Mrs.|1943|1|=abruzzo
abruzzog|Dominic|Paul|Abruzzo|Mr.|2006|1|@abruzzo
underhill|Lyle|Everett|Underhill|Mr.|1942|1|
jessup|Marva|Lynn|Jessup|Ms.|1948|1|
quintana|Nestor|Luis|Quintana|Mr.|1945|1|
redfern|Opal|June|Redfern|Mrs.|1937|1|
wainwright|Percy|Allan|Wainwright|Mr.|1940|1|
silverman|Rhoda|Esther|Silverman|Mrs.|1943|1|
engel|Tobias|Martin|Engel|Mr.|1946|1|
lindgren|Arvid|Nils|Lindgren|Mr.|1937|1|
lindgrenb|Birgit|Maria|Lindgren|Mrs.|1940|1|=lindgren
zielinski|Wanda|Teresa|Zielinski|Mrs.|1941|1|
mercer|Alvin|Scott|Mercer|Mr.|1944|1|
kraus|Bettina|Marie|Kraus|Mrs.|1942|1|
lowell|Chester|Arthur|Lowell|Mr.|1939|1|
finch|Dorothea|Clare|Finch|Mrs.|1943|1|
beale|Harriet|Louise|Beale|Mrs.|1945|1|
moody|Gerald|Wayne|Moody|Mr.|1947|1|
tran|Hoa|Thi|Tran|Mrs.|1946|1|
pereira|Ana|Maria|Pereira|Mrs.|1949|1|
tilden|Bruce||Tilden|Mr.|1950|1|
norwood|Cecil||Norwood|Mr.|1948|1|
marchand|Dina||Marchand|Ms.|1951|1|
simcoe|Earl||Simcoe|Mr.|1943|1|
rutledge|Faye|Ellen|Rutledge|Mrs.|1946|1|
garrity|Helen|Frances|Garrity|Mrs.|1938|1|
garritym|Melissa||Garrity|Ms.|1967|1|
beaumont|Roland|Francis|Beaumont|Mr.|1944|1|
hollis|Everett|Wade|Hollis|Mr.|1936|1|jr
hollisd|Diane||Hollis-Park|Ms.|1963|1|
stubbs|Lorena|May|Stubbs|Mrs.|1935|1|
stubbsa|Alan|Dean|Stubbs|Mr.|1960|1|
cole|Winifred|Jane|Cole|Ms.|1939|1|
bancroft|Theodore|James|Bancroft|Mr.|1938|1|
gaines|Myrtle|Odessa|Gaines|Mrs.|1934|1|
whitfieldl|Laura||Whitfield|Ms.|1964|1|
whitfield|Joan|Carol|Whitfield|Mrs.|1937|1|
chor|Raymond||Cho|Mr.|1962|1|
cho|Soon-Ja||Cho|Mrs.|1935|1|
boydp|Patrice||Boyd|Mrs.|1950|1|
boyd|Otis|Ray|Boyd|Mr.|1942|1|=boydp
haass|Steven||Haas|Mr.|1961|1|
haas|Greta|Elise|Haas|Mrs.|1936|1|
reyesm|Monica||Reyes|Ms.|1970|1|
reyes|Alberto|Jose|Reyes|Mr.|1941|1|@reyesm
emmonsc|Carol||Emmons|Mrs.|1952|1|
emmons|Floyd|Dale|Emmons|Mr.|1946|1|=emmonsc
sayles|Morton|Hugh|Sayles|Mr.|1934|1|
saylesk|Kathryn|Ann|Sayles|Ms.|1963|1|
mims|Yolanda|Denise|Mims|Mrs.|1955|1|
mimsj|Jaylen|Marcus|Mims||2012|1|@mims
mimsa|Aaliyah|Rose|Mims||2015|1|@mims
conklinr|Robert|Alan|Conklin|Mr.|1951|1|
conklins|Sheila|Marie|Conklin|Mrs.|1953|1|=conklinr
conklint|Tyler|James|Conklin||2010|1|@conklinr
sears|Bonnie|Kay|Sears|Ms.|1957|1|
searsm|Madison|Paige|Sears-Pike||2013|1|@sears
grady|Ulysses||Grady|Mr.|1938|1|
hendry|Lois||Hendry|Mrs.|1940|1|
foley|Nadine|Ruth|Foley|Mrs.|1942|1|
tate|Roscoe||Tate|Mr.|1936|1|
amato|Sylvia||Amato|Mrs.|1939|1|
lindholm|Victor||Lindholm|Mr.|1943|1|
barrow|Keith||Barrow|Mr.|1975|1|
purcell|Edna|Lucy|Purcell|Mrs.|1933|1|
purcells|Sharon||Purcell|Ms.|1961|1|
landry|Rufus|Earl|Landry|Mr.|1937|1|
blake|Corinne|Adele|Blake|Mrs.|1936|1|
blakee|Elise||Blake-Warner|Ms.|1965|1|
stiles|Homer|Glen|Stiles|Mr.|1940|1|
marsh|Ida|Pauline|Marsh|Mrs.|1935|1|
marshg|Gregory||Marsh|Mr.|1962|1|
castellano|Anthony|Michael|Castellano|Mr.|1956|1|
bodine|Ruth Ann||Bodine|Mrs.|1954|1|
keane|Joseph||Keane|Mr.|1953|1|
stokes|Marian|Lee|Stokes|Ms.|1958|1|
dreyer|Philip|Carl|Dreyer|Mr.|1955|1|
ashby|Gwendolyn|Rae|Ashby|Mrs.|1959|1|
pruitt|Lowell|Thomas|Pruitt|Mr.|1961|1|
malloy|Teresa|Ann|Malloy|Ms.|1957|1|
isham|Kenneth|Ray|Isham|Mr.|1952|1|
decker|Shawn|Michael|Decker|Mr.|1984|1|
hobart|Lillian||Hobart|Mrs.|1947|1|
munson|Arlene|Faith|Munson|Mrs.|1950|1|
tierney|Jack||Tierney|Mr.|1945|1|
ogilvies|Susan||Ogilvie|Mrs.|1951|1|
ogilviep|Peter||Ogilvie|Mr.|1949|1|=ogilvies
trask|Dolly||Trask|Mrs.|1946|1|
rowe|Edwin|Charles|Rowe|Mr.|1943|1|
petrakis|Gus||Petrakis|Mr.|1944|1|
shipley|Maude|Evelyn|Shipley|Mrs.|1938|1|
renner|Agatha|Marie|Renner|Miss|1937|1|
rusk|Glenn||Rusk|Mr.|1968|1|
delgado|Rosa||Delgado|Mrs.|1971|1|
hanley|Douglas||Hanley|Mr.|1963|1|
sandoval|Patricia||Sandoval|Ms.|1966|1|
babcock|Lorraine||Babcock|Mrs.|-|0|
oyelaran|Terrence||Oyelaran|Mr.|-|0|
kowalczyk|Denise||Kowalczyk|Ms.|-|0|
threlkeld|Marcus||Threlkeld|Mr.|-|0|
marchetti|Yvette||Marchetti|Ms.|-|0|
farrar|Colleen||Farrar|Mrs.|-|0|
abelard|Simone||Abelard|Ms.|-|0|
penhallow|Judith||Penhallow|Mrs.|-|0|
tompkins|Wade||Tompkins|Mr.|-|0|
lindqvist|Erica||Lindqvist|Ms.|-|0|
voss|Nathan||Voss|Mr.|-|0|
royce|Bethany||Royce|Ms.|-|0|
ostrander|Philip|H.|Ostrander|Mr.|-|0|
callahan|Beatrice|M.|Callahan|Hon.|-|0|
imhoff|Samuel||Imhoff|Mr.|-|0|
raghavan|Anil||Raghavan|Dr.|-|0|
whitcomb|Carol||Whitcomb|Dr.|-|0|
fontaine|Leo|B.|Fontaine|Dr.|-|0|
birdsong|Tanya||Birdsong|Ms.|-|0|
quill|Roberta||Quill|Ms.|-|0|
stavros|Michael||Stavros|Mr.|-|0|
lund|Stephanie|K.|Lund|Ms.|-|0|
holloway|Craig||Holloway|Det.|-|0|
nwosu|Amara||Nwosu|Ms.|-|0|
edgerly|Thomas||Edgerly|Rev.|-|0|
bright|Constance||Bright|Mrs.|-|0|
falk|Eugene||Falk|Mr.|-|0|
teller|Marjorie||Teller|Mrs.|-|0|
wozniak|Dale||Wozniak|Mr.|-|0|
straub|Kimberly||Straub|Ms.|-|0|
pratt|Owen||Pratt|Mr.|-|0|
okafor|Grace||Okafor|Ms.|-|0|
lessing|Martin||Lessing|Mr.|-|0|
dunphy|Carla||Dunphy|Ms.|-|0|
hurd|Brenda||Hurd|Ms.|-|0|
ames|Louis||Ames|Mr.|-|0|
sperry|Anita||Sperry|Ms.|-|0|
galvin|Thomas||Galvin|Mr.|-|0|
pell|Howard||Pell|Dr.|-|0|
"""

TOWNS = [("Port Anselm", "13187"), ("Tillotson", "13198"), ("Greer Falls", "13174"), ("Harlow Mills", "13169"),
         ("Maddox Corners", "13182"), ("East Lorne", "13151"), ("Wexcombe", "13177")]
STREETS = ["Alder Street", "Canal Street", "Bellamy Avenue", "Cutler Road", "Dove Hollow Road", "Elmwood Place",
           "Fenner Street", "Grange Hall Road", "Hickory Lane", "Ivers Street", "Jubilee Avenue", "Kettle Creek Road",
           "Larch Drive", "Mill Pond Road", "North Lorne Street", "Orchard Terrace", "Prospect Hill Road",
           "Quarry Street", "River Bend Road", "Sycamore Street", "Tannery Lane", "Upland Avenue", "Valley View Drive",
           "West Union Street", "Yarrow Lane", "Academy Street", "Birch Court", "County Route 14", "Depot Street",
           "Eddy Lane"]
MAILS = ["onawire.net", "cascomail.com", "tioranet.net", "lakeportmail.com"]
MBI_LETTERS = "ACDEFGHJKMNPQRTUVWXY"
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December"]


def H(key, salt, n):
    return int(hashlib.sha256(("elder:%s:%s" % (key, salt)).encode()).hexdigest()[:12], 16) % n


def luhn(body):
    total = 0
    for i, ch in enumerate(reversed(body)):
        d = int(ch)
        if i % 2 == 0:
            d *= 2
            if d > 9:
                d -= 9
        total += d
    return str((10 - total % 10) % 10)


def routing(body8):
    w = [3, 7, 1, 3, 7, 1, 3, 7]
    return body8 + str((10 - sum(int(c) * k for c, k in zip(body8, w)) % 10) % 10)


class Person:
    pass


def build_people():
    people, taken = {}, set()

    def phone(key, salt):
        n = 0
        while True:
            area = ["315", "315", "315", "607", "680"][H(key, salt + "a%d" % n, 5)]
            p = (area, "555", "%04d" % (2000 + H(key, salt + "n%d" % n, 7900)))
            if p not in taken:
                taken.add(p)
                return p
            n += 1

    serial = 0
    for line in PEOPLE.strip().splitlines():
        key, first, mid, last, title, year, exp, opt = line.split("|")
        p = Person()
        serial += 1
        p.key, p.first, p.mid, p.last, p.title, p.exp = key, first, mid, last, title, exp == "1"
        p.id = "E%03d" % serial
        p.suffix = "Jr." if opt == "jr" else ""
        p.dob = None
        if year != "-":
            p.dob = datetime.date(int(year), 1 + H(key, "m", 12), 1 + H(key, "d", 28))
        t = TOWNS[H(key, "town", len(TOWNS))]
        st = STREETS[H(key, "st", len(STREETS))]
        no = 11 + H(key, "no", 480)
        street = "%d %s" % (no, st)
        if H(key, "apt?", 6) == 0 and "Road" not in st and "Route" not in st:
            street += ", Apt %d%s" % (1 + H(key, "apt", 4), "ABC"[H(key, "aptl", 3)])
        p.street, p.city, p.zip = street, t[0], t[1]
        p.phone, p.cell = phone(key, "ph"), phone(key, "cell")
        if opt[:1] in "=@" and opt:
            o = people[opt[1:]]
            p.street, p.city, p.zip = o.street, o.city, o.zip
            if opt[0] == "=":
                p.phone = o.phone
        p.ssn = ("%03d" % (51 + H(key, "s1", 82)), "%02d" % (11 + H(key, "s2", 87)), "%04d" % (1003 + H(key, "s3", 8900)))
        if p.dob and p.dob.year > 1990:
            p.ssn = ("%03d" % (65 + H(key, "s1", 60)),) + p.ssn[1:]
        L = lambda s: MBI_LETTERS[H(key, s, len(MBI_LETTERS))]
        D = lambda s: str(H(key, s, 10))
        A = lambda s: L(s) if H(key, s + "?", 2) else D(s)
        p.mbi = (str(1 + H(key, "b1", 9)) + L("b2") + A("b3") + D("b4"), L("b5") + A("b6") + D("b7"),
                 L("b8") + L("b9") + D("b10") + D("b11"))
        p.cin = L("c1") + L("c2") + "%05d" % (10000 + H(key, "c3", 89000)) + L("c4")
        p.dl = "%09d" % (210000000 + H(key, "dl", 700000000))
        p.nid = "%09d" % (210000000 + H(key, "nid", 700000000))
        p.anum = "%09d" % (31000000 + H(key, "an", 60000000))
        p.passport = "%09d" % (430000000 + H(key, "pp", 180000000))
        p.acct = str(10 ** 9 + H(key, "ac", 8 * 10 ** 9))
        p.joint = opt[:1] == "="
        if p.joint:
            p.acct = people[opt[1:]].acct
        p.acct2 = str(10 ** 7 + H(key, "ac2", 8 * 10 ** 7))
        body = ("4" + "%03d" % (106 + H(key, "k0", 800)) + "%011d" % H(key, "k1", 10 ** 11)) if H(key, "kk", 3) else \
            ("5" + "%03d" % (120 + H(key, "k0", 370)) + "%011d" % H(key, "k1", 10 ** 11))
        p.card = body + luhn(body)
        p.mrn = "00%06d" % (200000 + H(key, "mr", 700000))
        p.plan = "%s%08d" % (["H", "W", "N", "R"][H(key, "pl", 4)], 10000000 + H(key, "pl2", 89000000))
        p.va = "C-%08d" % (20000000 + H(key, "va", 9000000))
        f, l = re.sub("[^a-z]", "", first.lower()), re.sub("[^a-z]", "", last.lower())
        yy = year[2:] if year != "-" else "1"
        p.email = [f + "." + l + yy, f[0] + l + "%d" % (11 + H(key, "e", 80)), l + f[0] + yy][H(key, "e2", 3)] + "@" + \
            MAILS[H(key, "e3", 4)]
        people[key] = p
    for attr in ("ssn", "mbi", "cin", "dl", "acct", "acct2", "card", "mrn", "plan", "email"):
        vals = [getattr(p, attr) for p in people.values() if not (attr == "acct" and p.joint)]
        assert len(set(vals)) == len(vals), attr
    assert len({p.id for p in people.values()}) == len(people)
    return people


P = build_people()
FILES = []

NAMES = {  # variant -> how full it is, text
    "fmid": (3.0, lambda p: " ".join(x for x in (p.first, p.mid, p.last, p.suffix) if x)),
    "full": (2.5, lambda p: " ".join(x for x in (p.first, p.mid[:1] + "." if p.mid else "", p.last, p.suffix) if x)),
    "lfm": (2.5, lambda p: p.last + (" " + p.suffix if p.suffix else "") + ", " + p.first + (" " + p.mid[:1] + "." if p.mid else "")),
    "lfmx": (2.5, lambda p: p.last + ", " + p.first + (" " + p.mid[:1] if p.mid else "")),
    "lfmid": (3.0, lambda p: p.last + ", " + p.first + (" " + p.mid if p.mid else "")),
    "name": (2.0, lambda p: p.first + " " + p.last),
    "lf": (2.0, lambda p: p.last + ", " + p.first),
    "mrname": (2.1, lambda p: p.title + " " + p.first + " " + p.last),
    "ini": (1.5, lambda p: p.first[0] + ". " + p.last),
    "mr": (1.0, lambda p: p.title + " " + p.last),
    "last": (0.9, lambda p: p.last),
    "first": (0.8, lambda p: p.first),
}
DOBS = {
    "dob": lambda d: d.strftime("%m/%d/%Y"),
    "dobs": lambda d: "%d/%d/%d" % (d.month, d.day, d.year),
    "dob2": lambda d: "%d/%d/%02d" % (d.month, d.day, d.year % 100),
    "dobd": lambda d: "%d-%d-%02d" % (d.month, d.day, d.year % 100),
    "dobl": lambda d: "%s %d, %d" % (MONTHS[d.month - 1], d.day, d.year),
    "dobi": lambda d: d.isoformat(),
    "dobm": lambda d: "%02d-%s-%d" % (d.day, MONTHS[d.month - 1][:3].upper(), d.year),
    "dobc": lambda d: d.strftime("%Y%m%d"),
}
g4 = lambda s: " ".join(s[i:i + 4] for i in range(0, len(s), 4))
OTHER = {
    "ssn": ("ssn", lambda p: "-".join(p.ssn)),
    "ssnp": ("ssn", lambda p: "".join(p.ssn)),
    "ssns": ("ssn", lambda p: " ".join(p.ssn)),
    "dl": ("drivers_licence", lambda p: " ".join((p.dl[:3], p.dl[3:6], p.dl[6:]))),
    "dlp": ("drivers_licence", lambda p: p.dl),
    "nid": ("government_id", lambda p: " ".join((p.nid[:3], p.nid[3:6], p.nid[6:]))),
    "anum": ("government_id", lambda p: "A%s-%s-%s" % (p.anum[:3], p.anum[3:6], p.anum[6:])),
    "va": ("government_id", lambda p: p.va),
    "passport": ("passport", lambda p: p.passport),
    "acct": ("bank_account", lambda p: p.acct),
    "acct2": ("bank_account", lambda p: p.acct2),
    "card": ("card", lambda p: g4(p.card)),
    "cardp": ("card", lambda p: p.card),
    "mbi": ("health_insurance", lambda p: "-".join(p.mbi)),
    "mbip": ("health_insurance", lambda p: "".join(p.mbi)),
    "cin": ("health_insurance", lambda p: p.cin),
    "plan": ("health_insurance", lambda p: p.plan),
    "mrn": ("record_number", lambda p: p.mrn),
    "ph": ("phone", lambda p: "(%s) %s-%s" % p.phone),
    "phd": ("phone", lambda p: "%s-%s-%s" % p.phone),
    "phx": ("phone", lambda p: "%s.%s.%s" % p.phone),
    "phs": ("phone", lambda p: "%s %s %s" % p.phone),
    "ph7": ("phone", lambda p: "%s-%s" % p.phone[1:]),
    "php": ("phone", lambda p: "%s%s%s" % p.phone),
    "cell": ("phone", lambda p: "(%s) %s-%s" % p.cell),
    "celld": ("phone", lambda p: "%s-%s-%s" % p.cell),
    "cellx": ("phone", lambda p: "%s.%s.%s" % p.cell),
    "email": ("email", lambda p: p.email),
}
ADDR = {  # variant -> (parts that are noted, text)
    "addr": (("street", "city", "NY zip"), lambda p: "%s, %s, NY %s" % (p.street, p.city, p.zip)),
    "addr2": (("street", "city", "NY zip"), lambda p: "%s\n%s, NY %s" % (p.street, p.city, p.zip)),
    "addrc": (("street", "city"), lambda p: "%s, %s" % (p.street, p.city)),
    "street": (("street",), lambda p: p.street),
    "city": (("city",), lambda p: p.city),
    "cityst": (("city", "NY zip"), lambda p: "%s, NY %s" % (p.city, p.zip)),
    "zip": (("zip",), lambda p: p.zip),
    "st": (("st",), lambda p: "NY"),
}
WORDS = {"dx": "diagnosis", "tx": "treatment", "rx": "medication"}
ORDER = ["name", "date_of_birth", "ssn", "drivers_licence", "government_id", "passport", "bank_account", "card",
         "health_insurance", "diagnosis", "treatment", "medication", "record_number", "address", "phone", "email"]
MARK = re.compile(r"\{([a-z0-9_]+(?:\+[a-z0-9_]+)*)(?:\.([a-z0-9]+)(@\d{8})?(\^?)|\|(dx|tx|rx|nm)\|([^{}]+))\}")


class File:
    def __init__(self, path):
        self.path, self.names, self.parts, self.addr, self.rows = path, {}, {}, {}, []
        FILES.append(self)

    def _name(self, key, score, text):
        old = self.names.get(key)
        if old is None or score > old[0]:
            self.names[key] = (score, text)

    def _row(self, key, element, value):
        if (key, element, value) not in self.rows:
            self.rows.append((key, element, value))

    def _one(self, key, field, arg, up):
        p = P[key]
        case = (lambda s: s.upper()) if up else (lambda s: s)
        if field in NAMES:
            score, fn = NAMES[field]
            if field in ("full", "lfm", "lfmx", "fmid", "lfmid") and not p.mid:
                score = 2.0
            text = case(fn(p))
            self._name(key, score, text)
        elif field in ("cf", "cm", "cmi", "cl"):
            text = case({"cf": p.first, "cm": p.mid, "cmi": p.mid[:1], "cl": p.last + (" " + p.suffix if p.suffix else "")}[field])
            self.parts.setdefault(key, {})[field] = text
        elif field in DOBS:
            text = case(DOBS[field](p.dob))
            self._row(key, "date_of_birth", text)
        elif field in ADDR:
            parts, fn = ADDR[field]
            text = case(fn(p))
            for part in parts:
                self.addr.setdefault(key, {})[part] = case({"street": p.street, "city": p.city, "zip": p.zip,
                                                            "NY zip": "NY " + p.zip, "st": "NY"}[part])
        elif field == "age":
            when = datetime.datetime.strptime(arg[1:], "%Y%m%d").date()
            text = str(when.year - p.dob.year - ((when.month, when.day) < (p.dob.month, p.dob.day)))
        elif field == "acct4":
            text = p.acct[-4:]
        else:
            element, fn = OTHER[field]
            text = case(fn(p))
            self._row(key, element, text)
        return text

    def t(self, template):
        def sub(m):
            keys, field, arg, up, kind, words = m.groups()
            out = []
            for key in keys.split("+"):
                assert key in P, key
                if kind == "nm":
                    self._name(key, 1.9, words)
                    out.append(words)
                elif kind:
                    self._row(key, WORDS[kind], words)
                    out.append(words)
                else:
                    out.append(self._one(key, field, arg, up))
            assert len(set(out)) == 1, (self.path, m.group(0), out)
            return out[0]
        text = MARK.sub(sub, template)
        assert not re.search(r"\{[a-z0-9_+]+[.|][a-z]", text), (self.path, text)
        return text

    def truth(self):
        names = dict(self.names)
        for key, pt in self.parts.items():
            text = " ".join(x for x in (pt.get("cf"), pt.get("cmi") or pt.get("cm"), pt.get("cl")) if x)
            score = 0.0 + ("cf" in pt) + ("cl" in pt) + (0.5 if pt.get("cmi") else 0) + (1.0 if pt.get("cm") else 0)
            if key not in names or score > names[key][0]:
                names[key] = (score, text)
        self.score = {k: v[0] for k, v in names.items()}
        rows = [(k, "name", v[1]) for k, v in names.items()] + list(self.rows)
        for key, pt in self.addr.items():
            if "street" in pt:
                z = pt.get("NY zip") or (pt["st"] + " " + pt["zip"] if "st" in pt and "zip" in pt else pt.get("zip"))
                rows.append((key, "address", ", ".join(x for x in (pt["street"], pt.get("city"), z) if x)))
        for key in {r[0]: 1 for r in rows}:
            assert key in names, (self.path, key, "data without a name")
        return rows

    def data(self):
        raise NotImplementedError


def rezip(blob):
    src, out = zipfile.ZipFile(io.BytesIO(blob)), io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for info in src.infolist():
            body = src.read(info.filename)
            if info.filename == "docProps/core.xml":
                body = re.sub(rb"(<dcterms:(created|modified)[^>]*>)[^<]*", rb"\g<1>2023-01-17T14:05:00Z", body)
            ni = zipfile.ZipInfo(info.filename, (2023, 1, 17, 14, 5, 0))
            ni.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(ni, body)
    return out.getvalue()


class Doc(File):
    def __init__(self, path, font="Calibri", size=11, land=False, margin=None):
        super().__init__(path)
        self.d = docx.Document()
        self.d.core_properties.author = "WCOFA"
        st = self.d.styles["Normal"]
        st.font.name, st.font.size = font, Pt(size)
        st.paragraph_format.space_after = Pt(4)
        s = self.d.sections[0]
        if land:
            s.orientation, s.page_width, s.page_height = WD_ORIENT.LANDSCAPE, s.page_height, s.page_width
        if margin:
            s.left_margin = s.right_margin = s.top_margin = s.bottom_margin = Inches(margin)

    def h(self, text, level=1):
        self.d.add_heading(self.t(text), level)

    def p(self, text="", bold=False, italic=False, center=False, size=None, indent=0, after=None, style=None, right=False):
        par = self.d.add_paragraph(style=style)
        for i, piece in enumerate(re.split(r"\*\*", text)):
            if not piece:
                continue
            r = par.add_run(self.t(piece))
            r.bold = True if (bold or i % 2) else None
            r.italic = italic or None
            if size:
                r.font.size = Pt(size)
        if center:
            par.alignment = WD_ALIGN_PARAGRAPH.CENTER
        if right:
            par.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        if indent:
            par.paragraph_format.left_indent = Inches(indent)
        if after is not None:
            par.paragraph_format.space_after = Pt(after)
        return par

    def ps(self, text, **k):
        for para in text.strip().split("\n\n"):
            self.p(para.replace("\n", " "), **k)

    def bullet(self, text):
        self.p(text, style="List Bullet")

    def num(self, text):
        self.p(text, style="List Number")

    def table(self, rows, widths=None, head=True, style="Table Grid", size=None, boldcol=()):
        tb = self.d.add_table(rows=0, cols=len(rows[0]), style=style)
        for i, row in enumerate(rows):
            cells = tb.add_row().cells
            for j, val in enumerate(row):
                cells[j].text = ""
                par = cells[j].paragraphs[0]
                par.paragraph_format.space_after = Pt(0)
                r = par.add_run(self.t(val))
                r.bold = True if ((head and i == 0) or j in boldcol) else None
                if size:
                    r.font.size = Pt(size)
                if widths:
                    cells[j].width = Inches(widths[j])
        self.d.add_paragraph().paragraph_format.space_after = Pt(2)
        return tb

    def header(self, text):
        self.d.sections[0].header.paragraphs[0].text = self.t(text)

    def footer(self, text):
        self.d.sections[0].footer.paragraphs[0].text = self.t(text)

    def data(self):
        b = io.BytesIO()
        self.d.save(b)
        return rezip(b.getvalue())


class Xl(File):
    def __init__(self, path, title="Sheet1"):
        super().__init__(path)
        self.wb = openpyxl.Workbook()
        self.ws = self.wb.active
        self.ws.title = title
        self.r = 0

    def sheet(self, title):
        self.ws = self.wb.create_sheet(title)
        self.r = 0

    def skip(self, n=1):
        self.r += n

    def row(self, *vals, bold=False, fill=None, size=None, start=1, wrap=False, border=False):
        self.r += 1
        for j, v in enumerate(vals):
            if v is None or v == "":
                continue
            c = self.ws.cell(self.r, start + j)
            if isinstance(v, tuple):
                kind = v[0]
                if kind == "dob":               # a true date cell, shown as m/d/yyyy
                    self.t("{%s.dobs}" % v[1])
                    c.value, c.number_format = P[v[1]].dob, "m/d/yyyy"
                elif kind == "date":
                    c.value, c.number_format = datetime.date(*v[1:]), "m/d/yyyy"
                elif kind == "int":             # a true number cell
                    c.value, c.number_format = int(self.t(v[1])), "0"
                elif kind == "$":
                    c.value, c.number_format = v[1], '"$"#,##0.00'
                elif kind == "=":
                    c.value, c.number_format = v[1], '"$"#,##0.00'
            else:
                c.value = self.t(v) if isinstance(v, str) else v
            if bold or size:
                c.font = Font(bold=bold, size=size or 11)
            if fill:
                c.fill = PatternFill("solid", fgColor=fill)
            if wrap or (isinstance(v, str) and "\n" in v):
                c.alignment = Alignment(wrap_text=True, vertical="top")
            if border:
                s = Side(style="thin")
                c.border = Border(left=s, right=s, top=s, bottom=s)

    def widths(self, *ws):
        for i, w in enumerate(ws):
            self.ws.column_dimensions[get_column_letter(i + 1)].width = w

    def merge(self, ref):
        self.ws.merge_cells(ref)

    def data(self):
        self.wb.properties.creator = "WCOFA"
        b = io.BytesIO()
        self.wb.save(b)
        return rezip(b.getvalue())


BASE = ParagraphStyle("b", fontName="Times-Roman", fontSize=10.5, leading=13.5, spaceAfter=6)


class Pdf(File):
    """a flowing PDF; markup of reportlab in the template, values have no special characters"""
    def __init__(self, path, land=False, margin=0.8, font="Times-Roman", size=10.5, title=""):
        super().__init__(path)
        self.flow, self.land, self.margin, self.title = [], land, margin, title
        self.font = font
        self.st = ParagraphStyle("s", parent=BASE, fontName=font, fontSize=size, leading=size * 1.28)
        self.bold = {"Times-Roman": "Times-Bold", "Helvetica": "Helvetica-Bold", "Courier": "Courier-Bold"}[font]

    def p(self, text, size=None, bold=False, align=0, after=6, indent=0):
        st = ParagraphStyle("x", parent=self.st, alignment=align, spaceAfter=after, leftIndent=indent,
                            fontName=self.bold if bold else self.font)
        if size:
            st.fontSize, st.leading = size, size * 1.28
        self.flow.append(Paragraph(self.t(text).replace("\n", "<br/>"), st))

    def ps(self, text, **k):
        for para in text.strip().split("\n\n"):
            self.p(para.replace("\n", " "), **k)

    def gap(self, n=8):
        self.flow.append(Spacer(1, n))

    def table(self, rows, widths, size=9, grid=True, head=True, para=True, extra=()):
        st = ParagraphStyle("c", parent=self.st, fontSize=size, leading=size * 1.2, spaceAfter=0)
        sb = ParagraphStyle("cb", parent=st, fontName=self.bold)
        body = []
        for i, row in enumerate(rows):
            body.append([Paragraph(self.t(c).replace("\n", "<br/>"), sb if head and i == 0 else st) if para else self.t(c)
                         for c in row])
        style = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("FONTSIZE", (0, 0), (-1, -1), size)]
        if grid:
            style.append(("GRID", (0, 0), (-1, -1), 0.5, colors.grey))
        if head:
            style.append(("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e4e4e4")))
        tb = Table(body, colWidths=[w * inch for w in widths], repeatRows=1 if head else 0)
        tb.setStyle(TableStyle(style + list(extra)))
        self.flow += [tb, Spacer(1, 8)]

    def data(self):
        b = io.BytesIO()
        m = self.margin * inch
        SimpleDocTemplate(b, pagesize=landscape(letter) if self.land else letter, leftMargin=m, rightMargin=m, topMargin=m,
                          bottomMargin=m, title=self.title, author="WCOFA", invariant=1).build(self.flow)
        return b.getvalue()


class Canvas(File):
    """a PDF drawn as a form"""
    def __init__(self, path, title=""):
        super().__init__(path)
        self.b = io.BytesIO()
        self.c = rlcanvas.Canvas(self.b, pagesize=letter, invariant=1)
        self.c.setTitle(title)

    def s(self, x, y, text, font="Helvetica", size=10):
        self.c.setFont(font, size)
        self.c.drawString(x, y, self.t(text))

    def box(self, x, y, w, h, label, value, size=10):
        self.c.setLineWidth(0.6)
        self.c.rect(x, y, w, h)
        self.s(x + 3, y + h - 8, label, size=6.5)
        self.s(x + 5, y + 5, value, font="Courier", size=size)

    def page(self):
        self.c.showPage()

    def data(self):
        self.c.save()
        return self.b.getvalue()


class Txt(File):
    def __init__(self, path, crlf=False, enc="utf-8"):
        super().__init__(path)
        self.buf, self.crlf, self.enc = [], crlf, enc

    def w(self, text):
        self.buf.append(self.t(text))

    def data(self):
        s = "\n".join(self.buf).rstrip("\n") + "\n"
        if self.crlf:
            s = s.replace("\n", "\r\n")
        return s.encode(self.enc)


class Csv(File):
    def __init__(self, path, delim=",", quoting=csv.QUOTE_MINIMAL, enc="utf-8"):
        super().__init__(path)
        self.out, self.enc = io.StringIO(), enc
        self.wr = csv.writer(self.out, delimiter=delim, quoting=quoting, lineterminator="\r\n")

    def row(self, *vals):
        self.wr.writerow([self.t(v) if isinstance(v, str) else v for v in vals])

    def data(self):
        return self.out.getvalue().encode(self.enc)


class Rtf(File):
    def __init__(self, path, font="Times New Roman"):
        super().__init__(path)
        self.body = []
        self.font = font

    def esc(self, s):
        out = []
        for ch in s:
            if ch in "\\{}":
                out.append("\\" + ch)
            elif ch == "\n":
                out.append("\\line ")
            elif ch == "\t":
                out.append("\\tab ")
            elif ord(ch) < 128:
                out.append(ch)
            elif ord(ch) < 256:
                out.append("\\'%02x" % ord(ch))
            else:
                out.append("\\u%d?" % ord(ch))
        return "".join(out)

    def p(self, text="", bold=False, center=False, size=22):
        segs = []
        for i, piece in enumerate(re.split(r"\*\*", text)):
            e = self.esc(self.t(piece))
            segs.append("{\\b " + e + "}" if (i % 2 or bold) and e else e)
        self.body.append("\\pard%s\\sa80\\fs%d %s\\par" % ("\\qc" if center else "", size, "".join(segs)))

    def row(self, *cells, w=3000):
        out = ["\\trowd\\trgaph100"]
        for i in range(len(cells)):
            out.append("\\clbrdrt\\brdrs\\clbrdrl\\brdrs\\clbrdrb\\brdrs\\clbrdrr\\brdrs\\cellx%d" % ((i + 1) * w))
        for c in cells:
            out.append("\\pard\\intbl " + self.esc(self.t(c)) + "\\cell")
        out.append("\\row")
        self.body.append("\n".join(out))

    def data(self):
        s = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 %s;}}\n\\f0\n%s\n}" % (self.font, "\n".join(self.body))
        return s.encode("ascii")


class Html(File):
    def __init__(self, path):
        super().__init__(path)
        self.buf = []

    def w(self, text):
        self.buf.append(self.t(text))

    def data(self):
        return ("\n".join(self.buf) + "\n").encode("utf-8")


class Eml(File):
    def __init__(self, path, headers, boundary=None):
        super().__init__(path)
        self.head = [self.t(h) for h in headers]
        self.partsl = []
        self.boundary = boundary

    def text(self, body):
        self.partsl.append(("text/plain", self.t(body.strip("\n"))))

    def html(self, body):
        self.partsl.append(("text/html", self.t(body.strip("\n"))))

    def attach(self, name, body):
        self.partsl.append((name, self.t(body.strip("\n"))))

    def data(self):
        import quopri
        lines = list(self.head) + ["MIME-Version: 1.0"]
        def qp(s):
            return quopri.encodestring(s.encode("utf-8")).decode("ascii")
        if len(self.partsl) == 1:
            kind, body = self.partsl[0]
            if all(ord(c) < 128 for c in body):
                lines += ["Content-Type: %s; charset=us-ascii" % kind, "Content-Transfer-Encoding: 7bit", "", body, ""]
            else:
                lines += ["Content-Type: %s; charset=utf-8" % kind, "Content-Transfer-Encoding: quoted-printable", "", qp(body), ""]
        else:
            alt = all(k.startswith("text/") for k, _ in self.partsl)
            lines += ["Content-Type: multipart/%s; boundary=\"%s\"" % ("alternative" if alt else "mixed", self.boundary), ""]
            for kind, body in self.partsl:
                lines.append("--" + self.boundary)
                if kind.startswith("text/"):
                    lines += ["Content-Type: %s; charset=utf-8" % kind, "Content-Transfer-Encoding: quoted-printable", "", qp(body), ""]
                else:
                    import base64
                    b64 = base64.b64encode(body.replace("\n", "\r\n").encode("utf-8")).decode()
                    lines += ["Content-Type: text/csv; name=\"%s\"" % kind, "Content-Transfer-Encoding: base64",
                              "Content-Disposition: attachment; filename=\"%s\"" % kind, ""]
                    lines += [b64[i:i + 76] for i in range(0, len(b64), 76)] + [""]
            lines += ["--" + self.boundary + "--", ""]
        return "\n".join(lines).replace("\r\n", "\n").replace("\n", "\r\n").encode("ascii")


BUILD = []


def doc(fn):
    BUILD.append(fn)
    return fn

# --------------------------------------------------------------------------------------------------------------------
# Adult protective services
# --------------------------------------------------------------------------------------------------------------------
@doc
def aps_intake():
    f = Doc("APS/Intake/2023-01 Intake - Doyle M.docx", size=10, margin=0.7)
    f.p("WEXCOMBE COUNTY OFFICE FOR THE AGING", bold=True, center=True, size=13, after=0)
    f.p("Adult Protective Services – Report of Suspected Abuse, Neglect or Exploitation", center=True, after=8)
    f.p("SECTION A.  ADULT BELIEVED TO BE AT RISK", bold=True)
    f.table([
        ["Name", "{doyle.fmid}", "Date of birth", "{doyle.dob}"],
        ["Address", "{doyle.addr2}", "Telephone", "{doyle.ph}"],
        ["Social Security no.", "{doyle.ssn}", "Medicare no.", "{doyle.mbi}"],
        ["Marital status", "Widowed", "Language", "English"],
        ["Physician", "Dr. {whitcomb.name}\nGreer Falls Family Medicine, 40 Main St", "Physician phone", "(315) 555-0140"],
    ], widths=[1.3, 2.6, 1.2, 2.0], head=False, boldcol=(0, 2))
    f.p("SECTION B.  PERSON ALLEGED TO BE RESPONSIBLE", bold=True)
    f.table([
        ["Name", "{doyleb.name}", "Relationship", "Son"],
        ["Date of birth", "{doyleb.dob}", "Telephone", "{doyleb.cell}"],
        ["Address", "No fixed address at this time", "Lives with adult?", "On and off"],
    ], widths=[1.3, 2.6, 1.2, 2.0], head=False, boldcol=(0, 2))
    f.p("SECTION C.  SOURCE OF REPORT", bold=True)
    f.table([
        ["Name", "{mcnally.name}", "Relationship", "Neighbor"],
        ["Telephone", "{mcnally.ph}", "May we give her name to the family?", "NO"],
    ], widths=[1.3, 2.6, 1.2, 2.0], head=False, boldcol=(0, 2))
    f.p("SECTION D.  WHAT WAS REPORTED", bold=True)
    f.ps("""
Reporter has lived next door to Mrs. Doyle for 22 years. She says that since about Thanksgiving the son comes at the
start of the month when the Social Security check posts, drives his mother to the bank and is gone again for two weeks.
Mrs. Doyle has told the reporter that she "has nothing left for oil." There was little food in the refrigerator last Sunday.

Reporter understands that Mrs. Doyle has {doyle|dx|macular degeneration} and {doyle|dx|early Alzheimer's disease} and takes
{doyle|rx|donepezil}. She does not know who fills the pill box since the visiting nurse stopped coming.

Reporter has not seen anybody strike Mrs. Doyle. She is afraid of the son and asks that we do not come in a marked car.
""")
    f.p("SECTION E.  DISPOSITION", bold=True)
    f.p("☒ Accepted for assessment     ☐ Referred elsewhere     ☐ Not accepted")
    f.p("Assigned to: {kowalczyk.name}, Caseworker          24-hour visit due: 01/11/2023")
    f.p("Taken by: {royce.name}, NY Connects          01/10/2023  2:40 pm", italic=True)


@doc
def aps_notes():
    f = Doc("APS/Progress notes/Vance progress notes.docx", font="Cambria", size=11)
    f.p("Progress notes", bold=True, size=14, after=0)
    f.p("Re: {vance.full}          b. {vance.dobs}          Worker: {threlkeld.ini}", after=10)
    f.ps("""
**11/2/22 – home visit, unannounced.** Mrs. Vance let me in at {vance.addrc}. She was dressed and knew me. House is cold, thermostat at
58. She told me {vancet.name}, her nephew, "took over the checkbook" in August. No bills on the table where she used to keep them.
Pill organizer is empty from Thursday on; she said she is out of {vance|rx|furosemide} and
cannot get to the drugstore.

**11/3/22 – t/c to pharmacy.** Spoke with {pratt.name} at Tillotson Pharmacy, 315-555-0162. The {vance|rx|furosemide} and the
{vance|rx|metoprolol} have not been picked up since 9/14. He will send both out today on the delivery run.

**11/4/22 – t/c with primary care.** {birdsong.name}, NP, confirms {vance|dx|congestive heart failure} and {vance|dx|atrial fibrillation}. No
capacity concerns noted at the last appointment in July. Nurse line will ring the client at {vance.phd}
each day at 10 from now on.

**11/9/22 – office.** Nephew called me, upset. Says he is "only helping." I asked for the statements. He said he would bring them and
hung up. I did not tell him who made the report.

**11/16/22 – home visit with public health nurse.** Client looks better. We went through the mail together: shutoff notice from
the electric company and two letters from Medicare. Copied her card, {vance.mbi}, for the billing question. Client agreed to
money management by this office and signed the form. SSN {vance.ssn} entered on the SSA-11.

**11/22/22 – supervisor review.** Case to stay open. Rep payee application mailed. Nephew has not produced statements. Consult with county
attorney about the August withdrawals.
""")
    f.p("{threlkeld.ini}, APS      reviewed: {oyelaran.ini}", italic=True)


@doc
def aps_phone_log():
    f = Txt("APS/Intake/on-call phone log dec.txt", crlf=True)
    f.w("""on call log - december - please type it in the same night!! {kowalczyk.first} / {threlkeld.first}

12/2 fri 6:15p
{nguyen.name} called about her aunt, {castor.name}. aunt lives alone at {castor.addrc}, phone {castor.ph7}.
neighbor found her stove on twice. niece is in Syracuse & cant get there till sunday. call niece back on {nguyen.celld}
-> told her to have neighbor unplug the stove, visit mon a.m.

12/4 sun 11:05a
{brandt.name}, {brandt.celld}. says the aide didnt come again. he is {brandt|dx|diabetic} and needs his
{brandt|rx|insulin} drawn up, she does it fri-sun. called agency supervisor at 315-555-0171, she is sending someone by 1.
12/4 1:30p  called mr brandt back, aide is there, ok.

12/9 fri 9:50p
state police re {easley.name}, d.o.b. {easley.dob2}. found walking on rte 14 in slippers. brought to ER at lakeshore.
no family listed. she gave her address as {easley.addrc} which checks out. old er chart says {easley|dx|dementia}.
told them we will pick up in the morning

12/10 sat 8:20a
er social worker {nwosu.name} 315-555-0133 about {easley.mr}. it was a {easley|dx|UTI}, started on
{easley|rx|Macrobid}. they will keep her til monday

12/17 sat 10:30a
{redfern.name} in tears. read her card number to "amazon security", {redfern.cardp}. told her ring the bank NOW,
number is on the back. called her again at 11 on {redfern.phd}, card is stopped. $0 lost

12/23 fri 4:45p
man, would not leave name, says a lady on fenner st is being robbed by her grandson. no house no. hung up.

12/31 sat 2:00p
{brandt.last} again. {brandt|rx|insulin} ran out, pharmacy closed. called the pharmacist at home thru the hospital operator. solved.
""")


@doc
def aps_bank_letter():
    f = Pdf("APS/Financial exploitation/First Harbor letter 12-05-22.pdf", margin=1.0, title="Letter")
    f.p("FIRST HARBOR SAVINGS BANK", size=15, bold=True, after=0)
    f.p("Elder Financial Protection Desk &nbsp;•&nbsp; 200 Commerce Plaza, Wexcombe, NY 13177 &nbsp;•&nbsp; (315) 555-0118", size=8.5, after=16)
    f.p("December 5, 2022")
    f.p("Wexcombe County Office for the Aging\nAdult Protective Services\n19 County Plaza\nWexcombe, NY 13177", after=12)
    f.p("Our customers: <b>{petth.full}</b> and <b>{pettj.full}</b>\n{petth+pettj.addr2}\nJoint savings account no. {petth+pettj.acct}", after=12)
    f.p("Dear Sir or Madam:")
    f.ps("""
Under the bank's policy and New York law we are reporting suspected financial exploitation of the two customers named above. Both are
over eighty. Mr. Pettibone's date of birth is {petth.dobl}; Mrs. Pettibone's is {pettj.dobl}.

Between September 19 and November 28, 2022 the branch in Port Anselm paid the following withdrawals from the joint account. In each case the
customers were accompanied by a woman who gave her name as {meade.name} and said that she was their aide.
""")
    f.table([["Date", "Kind", "Amount", "Remark of the teller"],
             ["09/19/2022", "Cash withdrawal", "$900.00", "Aide answered for the customer"],
             ["10/03/2022", "Cash withdrawal", "$2,400.00", "Customer could not say what it was for"],
             ["10/24/2022", "Bank check to {meade.ini}", "$5,750.00", "\"For the roof\""],
             ["11/28/2022", "Cash withdrawal", "$3,000.00", "Held by branch manager, then released"]], [1.0, 1.8, 1.0, 2.7])
    f.ps("""
In addition the debit card of Mr. Pettibone, number {petth.card}, has been used eleven times at a gas station in Cortland, where the
customers tell us they have not been. We have blocked the card and offered a new one.

Our branch spoke with the customers at {petth+pettj.ph} on December 1. Mrs. Pettibone said that she "did not want any trouble." Statements for the
last twelve months will follow upon your written request.
""")
    f.p("Very truly yours,", after=22)
    f.p("{lund.full}\nVice President, Compliance\ncompliance@firstharborsb.com")


@doc
def aps_subpoena():
    f = Xl("APS/Financial exploitation/subpoena responses 2022.xlsx", "Responses")
    f.row("Financial exploitation - records received under subpoena, calendar 2022", bold=True, size=14)
    f.row("kept by {threlkeld.name}; do not forward outside APS")
    f.skip()
    f.row("Account holder", "Born", "SS#", "Institution", "Acct. number", "Type", "Statements from/to", "Questioned amt", "Remarks", bold=True, fill="DDEBF7")
    f.row("{petth.name}", ("dob", "petth"), "{petth.ssn}", "First Harbor Savings", ("int", "{petth.acct}"), "joint savings", "12/21 - 11/22", ("$", 12050.0), "see bank letter 12/5; wife is joint owner")
    f.row("{whitlock.full}", ("dob", "whitlock"), "{whitlock.ssn}", "Wexcombe Teachers FCU", ("int", "{whitlock.acct}"), "share draft", "6/21 - 5/22", ("$", 18400.0), "POA {fulmer.name} signed 14 checks to himself")
    f.row("{whitlock.full}", ("dob", "whitlock"), "{whitlock.ssn}", "Wexcombe Teachers FCU", ("int", "{whitlock.acct2}"), "certificate", "6/21 - 5/22", ("$", 25000.0), "cashed early 3/4/22, penalty $611")
    f.row("{dupree.name}", ("dob", "dupree"), "{dupree.ssn}", "Lake Plains Bank", ("int", "{dupree.acct}"), "checking", "1/22 - 9/22", ("$", 3265.5), "ATM withdrawals after 10 pm, card PIN was on the fridge")
    f.row("TOTAL", None, None, None, None, None, None, ("=", "=SUM(H5:H8)"), bold=True)
    f.skip(2)
    f.row("Contacts at the institutions", bold=True)
    f.row("First Harbor Savings", "{lund.name}", "315-555-0118")
    f.row("Lake Plains Bank", "legal process unit", "585-555-0190")
    f.widths(22, 12, 14, 24, 14, 14, 18, 15, 46)


@doc
def aps_hospital_mail():
    f = Eml("APS/Referrals/FW discharge Ostrow.eml", [
        "From: {nwosu.name} <anwosu@lakeshoregeneral.org>",
        "To: aps-intake@wexcofa.org",
        "Date: Thu, 12 Jan 2023 15:22:10 -0500",
        "Subject: Discharge home tomorrow - needs APS eyes",
        "Message-ID: <20230112152210.44120@lakeshoregeneral.org>"])
    f.text("""
Good afternoon,

I am the social worker on 3 West. We are sending home a patient tomorrow who I am
not comfortable with and the attending says he has the right to go.

Patient:   {ostrow.full}
DOB:       {ostrow.dob}
MRN:       {ostrow.mrn}
Ins.:      Medicare {ostrow.mbi}
Lives:     {ostrow.addr}
Tel:       {ostrow.phd}

Admitted 1/6 with {ostrow|dx|pneumonia} and a {ostrow|dx|stage 3 pressure ulcer}. Also {ostrow|dx|Parkinson's disease}. He goes home on
{ostrow|rx|carbidopa-levodopa}, {ostrow|rx|doxycycline} for 7 more days and {ostrow|tx|home oxygen}. The VNA will do {ostrow|tx|wound care} three
times a week starting Monday but there is nobody over the weekend.

His daughter {ostrowl.name} ({ostrowl.cell}) says she will "stop by" but she
has not been to the unit once and he tells me she has his bank card.

Can somebody be there Saturday?

{nwosu.name}, LMSW
Case Management, Lakeshore General Hospital
315-555-0133
""")


@doc
def aps_police_thread():
    f = Eml("APS/Referrals/RE_ Re_ driveway sealing guy.eml", [
        "From: {holloway.name} <c.holloway@wexcombesheriff.org>",
        "To: {kowalczyk.name} <dkowalczyk@wexcofa.org>",
        "Cc: {oyelaran.name} <toyelaran@wexcofa.org>",
        "Date: Wed, 19 Oct 2022 09:04:51 -0400",
        "Subject: RE: Re: driveway sealing guy",
        "In-Reply-To: <c19aa0@wexcofa.org>"])
    f.text("""
{kowalczyk.first} -

Got him. {strand.name}, DOB {strand.dob}, NYS license {strand.dlp}, last known
{strand.addr}. Two priors in Cayuga for the same thing.
We would like to do a photo array with {dupree.mr} on Friday. Is he up to it?

Det. {holloway.name}
Sheriff's Office, Criminal Investigation
315-555-0155

> From: {kowalczyk.name}
> Sent: Tuesday, October 18, 2022 4:40 PM
> Subject: Re: driveway sealing guy
>
> {holloway.first}, the second victim is {dupree.name}, {dupree.addr}.
> Best to call him before noon, {dupree.phd}. He paid $1,800 cash.
> He is a good historian but he has {dupree|dx|COPD} and is on {dupree|tx|oxygen}
> so do not ask him to come down to the station.
>
>> From: {holloway.name}
>> Sent: Tuesday, October 18, 2022 1:15 PM
>> Subject: driveway sealing guy
>>
>> Do you have anybody else who was approached? I have one complaint,
>> {whitlock.name} in {whitlock.city}, she wrote him a check on account
>> {whitlock.acct} at the Teachers credit union, cashed same day.
>> White pickup, "Lakeland Paving" on the door, no such firm.
""")


# --------------------------------------------------------------------------------------------------------------------
# Nutrition
# --------------------------------------------------------------------------------------------------------------------
@doc
def route4():
    f = Doc("Nutrition/Routes/Route 4 - Tue Thu.docx", size=10, land=True, margin=0.6)
    f.p("ROUTE 4 – TUESDAY & THURSDAY", bold=True, size=16, after=0)
    f.p("Leave kitchen 10:30. Hot bag on the left, cold on the right. Driver: ______________   Revised 11/1/22", after=6)
    f.table([
        ["#", "Client", "Phone", "Meal", "What the driver should know"],
        ["1", "{ruiz.name}\n{ruiz.addrc}", "{ruiz.ph7}", "Regular, 2% milk", "Spanish only. Ring twice."],
        ["2", "{tuttle.name}\n{tuttle.addrc}", "{tuttle.ph7}", "Chopped", "Back door. Very slow, wait for her."],
        ["3", "{novak.name}\n{novak.addrc}", "{novak.ph7}", "{novak|dx|Diabetic}", "If no answer call daughter {novakn.name} {novakn.celld}"],
        ["4", "{greenwood.name}\n{greenwood.addrc}", "{greenwood.ph7}", "Regular", "{greenwood|dx|Legally blind} – say your name, put tray in her hands"],
        ["5", "{hatchc.cf} & {hatchd.cf} {hatchc+hatchd.cl}\n{hatchc+hatchd.addrc}", "{hatchc+hatchd.ph7}", "2 regular", "Two meals + two milks. Dog is ok."],
        ["6", "{sobczak.name}\n{sobczak.addrc}", "{sobczak.ph7}", "No pork", "Do not leave on porch"],
        ["7", "{fitch.name}\n{fitch.addrc}", "{fitch.ph7}", "Regular", "Gone Thursdays ({fitch|tx|dialysis}) – Tue only"],
        ["8", "{washington.name}\n{washington.addrc}", "{washington.ph7}", "{washington|dx|Diabetic}", "{washington|dx|Peanut allergy}!! check dessert"],
        ["9", "{stroud.name}\n{stroud.addrc}", "{stroud.ph7}", "Chopped", "Key in lockbox, code from the office"],
    ], widths=[0.3, 3.2, 1.0, 1.4, 3.8])
    f.p("Anything wrong – no answer, somebody on the floor, smell of gas – call {sandoval.name} at the kitchen, 315-555-0102. Do not go home before you have talked to a person.", bold=True)


@doc
def route7():
    f = Pdf("Nutrition/Routes/R7 delivery sheet Nov.pdf", font="Helvetica", size=10, title="R7")
    f.p("Home Delivered Meals", size=17, bold=True, after=2)
    f.p("Route 7 &nbsp;&nbsp; Mon – Wed – Fri &nbsp;&nbsp; 8 stops / 8 meals &nbsp;&nbsp; site: Harlow Mills", after=12)

    def cell(n, key, extra):
        return "<b>%d. {%s.lf^}</b>\n{%s.addr2}\nTel. {%s.phx}\n<i>%s</i>" % (n, key, key, key, extra)
    f.table([
        [cell(1, "ferris", "side door, she is on the second floor"), cell(2, "almeida", "cold weekend pack on Friday")],
        [cell(3, "crane", "daughter home Mondays, cancel then"), cell(4, "wojcik", "takes a while to get to the door")],
        [cell(5, "barlow", "leave in cooler if at {barlow|tx|chemo} (Wed)"), cell(6, "kessler", "kosher tray from freezer, marked K")],
        [cell(7, "tibbs", "{tibbs|dx|diabetic} tray, skim milk"), cell(8, "osgood", "{osgood|dx|shellfish allergy}")],
    ], [3.4, 3.4], size=10, head=False)
    f.p("Substitute drivers: the van key is with {rusk.name}. Donation envelopes are handed over closed.", size=9)


@doc
def hdm_assessment():
    f = Doc("Nutrition/HDM assessments/Lamont B initial.docx", font="Arial", size=9.5, margin=0.8)
    f.header("HDM initial assessment – page 1 of 1")
    f.p("Home Delivered Meals — Initial Assessment", bold=True, size=14)
    f.p("Client's name:\t{lamont.full}")
    f.p("Where she lives:\t{lamont.addr}")
    f.p("Home phone:\t{lamont.phd}\t\tBirth date:\t{lamont.dob}")
    f.p("Medicaid?  ☐ No   ☒ Yes, CIN  {lamont.cin}")
    f.p("Person to call in an emergency:\t{lamontp.name} (son), {lamontp.celld}")
    f.h("1. Health, as told by the client", 2)
    f.p("☒ {lamont|dx|High blood pressure}    ☐ Heart attack    ☐ Stroke    ☒ {lamont|dx|Osteoporosis}    ☐ Cancer    ☐ Diabetes    ☒ {lamont|dx|Depression}")
    f.p("Medicines seen in the kitchen: {lamont|rx|amlodipine}, {lamont|rx|alendronate} (Sundays), {lamont|rx|sertraline}")
    f.h("2. Can the client …", 2)
    f.table([["", "Alone", "With help", "Not at all"],
             ["shop for food", "", "", "X"], ["cook a hot meal", "", "X", ""], ["open cartons", "X", "", ""],
             ["use the microwave", "X", "", ""]], widths=[2.5, 1.2, 1.2, 1.2])
    f.h("3. Nutrition risk score", 2)
    f.p("9 points – HIGH. Eats fewer than two meals a day; eats alone; three or more medicines.")
    f.h("4. Plan", 2)
    f.p("5 hot meals a week from 10/24, route to be named by the kitchen. Reassess in six months. Told about the suggested contribution of $3.50; no one is refused.")
    f.p("Assessor: {abelard.name}     Date: 10/18/2022")


@doc
def hdm_export():
    f = Csv("Nutrition/exports/hdm_clients_20221130.csv")
    f.row("LAST_NAME", "FIRST_NAME", "MI", "BIRTHDT", "SEX", "ADDR1", "CITY", "ST", "ZIP", "HOMEPHONE", "MEALS_WK", "ROUTE", "START_DT", "STATUS", "EMER_NAME", "EMER_PHONE")

    def line(k, sex, meals, route, start, status, en="", ep=""):
        f.row("{%s.cl^}" % k, "{%s.cf^}" % k, "{%s.cmi^}" % k, "{%s.dob}" % k, sex, "{%s.street^}" % k, "{%s.city^}" % k, "{%s.st}" % k,
              "{%s.zip}" % k, "{%s.php}" % k, meals, route, start, status, en, ep)
    line("rigby", "M", 5, "2", "02/14/2022", "ACTIVE")
    line("knapp", "F", 5, "2", "09/01/2021", "ACTIVE")
    line("feldman", "M", 3, "7", "11/07/2022", "ACTIVE")
    line("holcomb", "F", 5, "3", "05/23/2020", "HOLD-HOSP")
    line("mayfield", "F", 7, "3", "01/04/2019", "ACTIVE")
    line("sobczak", "F", 2, "4", "03/15/2021", "ACTIVE")
    line("novak", "M", 2, "4", "07/19/2022", "ACTIVE", "{novakn.name^}", "{novakn.cell}")
    line("wojcik", "M", 3, "7", "08/30/2022", "ACTIVE")
    line("lamont", "F", 5, "7", "10/24/2022", "ACTIVE", "{lamontp.name^}", "{lamontp.cell}")
    line("stroud", "F", 2, "4", "06/06/2018", "ACTIVE")


@doc
def contributions():
    f = Xl("Nutrition/Contributions/card payments fall 2022.xlsx", "Sept-Nov")
    f.row("Meal contributions taken by phone", bold=True, size=13)
    f.row("Run the cards on the terminal Friday and shred the slip. ({hurd.name})")
    f.skip()
    f.row("Rec'd", "From", "How", "Card no.", "Exp.", "Amount", "Thank-you sent", bold=True, border=True)
    f.row(("date", 2022, 9, 7), "{draper.name}", "Visa/MC by phone", "{draper.card}", "08/24", ("$", 50.0), "yes - {draper.addr}", border=True)
    f.row(("date", 2022, 9, 20), "{stamos.name}", "Visa/MC by phone", "{stamos.card}", "03/25", ("$", 35.0), "no, e-mail {stamos.email}", border=True)
    f.row(("date", 2022, 10, 11), "{osgood.name}", "check", None, None, ("$", 20.0), "yes", border=True)
    f.row(("date", 2022, 10, 28), "{lamontp.name} for his mother", "Visa/MC by phone", "{lamontp.card}", "11/26", ("$", 75.0), "yes", border=True)
    f.row(("date", 2022, 11, 15), "{draper.name}", "Visa/MC by phone", "{draper.card}", "08/24", ("$", 50.0), "-", border=True)
    f.row("", "", "", "", "Total", ("=", "=SUM(F5:F9)"), bold=True)
    f.widths(12, 26, 18, 24, 8, 12, 44)


@doc
def emergency_cards():
    f = Rtf("Nutrition/Lunch club/emergency cards Tillotson site.rtf")
    f.p("Tillotson Lunch Club – emergency cards", bold=True, size=30)
    f.p("Typed from the index cards, October 2022. One copy stays in the red binder at the door.")
    f.p("")
    f.p("**{pickering.name}**")
    f.p("Lives at {pickering.addr}. Tel. {pickering.phd}. Born {pickering.dobs}.")
    f.p("Call: {pickeringd.name}, daughter-in-law, {pickeringd.celld}")
    f.p("Tell the ambulance: {pickering|dx|seizure disorder}, takes {pickering|rx|Keppra}. {pickering|dx|Allergic to penicillin}.")
    f.p("____________________________________________")
    f.p("**{yates.name}**")
    f.p("Lives at {yates.addr}. Tel. {yates.phd}. Born {yates.dobs}.")
    f.p("Call: {yatesp.name}, brother's son, {yatesp.phd}")
    f.p("Tell the ambulance: {yates|tx|pacemaker} since 2019; on {yates|rx|Eliquis} (bleeds!)")
    f.p("____________________________________________")
    f.p("**{oakes.name}**")
    f.p("Lives at {oakes.addr}. Tel. {oakes.phd}. Born {oakes.dobs}.")
    f.p("Call: {oakesj.name}, daughter, home {oakesj.phd} or {oakesj.celld}")
    f.p("Tell the ambulance: nothing – \u201cfit as a fiddle\u201d")


@doc
def menu():
    f = Pdf("Nutrition/Menus/January 2023 menu.pdf", land=True, font="Helvetica", title="Menu")
    f.p("January 2023 — Congregate and Home Delivered Menu", size=16, bold=True, align=1)
    f.table([["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
             ["2\nCLOSED\nNew Year's Day observed", "3\nMeatloaf w/ gravy\nMashed potato\nGreen beans\nPears", "4\nChicken & biscuit\nPeas & carrots\nApplesauce", "5\nBaked ziti\nTossed salad\nItalian bread\nPeaches", "6\nLemon pepper fish\nRice pilaf\nBroccoli\nLemon bar"],
             ["9\nBeef stew\nBiscuit\nColeslaw\nFruit cup", "10\nTurkey dinner\nStuffing, squash\nPumpkin pudding", "11\nSloppy joe\nTater tots\nCorn\nMelon", "12\nPork chop\nScalloped potato\nSpinach\nBirthday cake", "13\nCheese omelet\nHome fries\nOrange juice\nMuffin"]],
            [1.85] * 5, size=9)
    f.p("Milk, bread and margarine with every meal. Suggested contribution $3.50. Reserve by noon the day before: 315-555-0102. "
        "Approved by {sperry.name}, RD. The salt-free seasoning is on the table; diabetic desserts on request.", size=9)


@doc
def prices():
    f = Xl("Nutrition/Purchasing/food price comparison Q1.xlsx", "Price comparison")
    f.row("Vendor price comparison - first quarter 2023", bold=True, size=14)
    f.row("Item", "Pack", "Finger Valley Foods", "Lorne Provision", "Lowest", bold=True, fill="FCE4D6")
    for it, pack, a, b in [("Chicken breast, bnls", "4/10 lb", 98.4, 101.15), ("Ground beef 85/15", "8/5 lb", 142.0, 138.6),
                           ("Green beans, frozen", "12/2.5 lb", 41.25, 39.9), ("Mashed potato mix", "6/#10", 63.1, 66.0),
                           ("2% milk half pint", "50 ct", 17.5, 17.95), ("Foil tray 3-comp.", "250 ct", 58.2, 54.75)]:
        f.row(it, pack, ("$", a), ("$", b), ("$", min(a, b)))
    f.skip()
    f.row("Rep Finger Valley: {dunphy.name}, 585-555-0107, customer no. 2084417")
    f.row("Rep Lorne Provision: {ames.name}, 315-555-0129")
    f.widths(28, 14, 20, 18, 10)

# --------------------------------------------------------------------------------------------------------------------
# Benefits
# --------------------------------------------------------------------------------------------------------------------
@doc
def heap_application():
    f = Canvas("Benefits/HEAP/2022-23 applications/Abruzzo.pdf", "HEAP application")
    f.s(50, 745, "HOME ENERGY ASSISTANCE PROGRAM", "Helvetica-Bold", 15)
    f.s(50, 730, "Application 2022-2023  -  please print          Agency use: received 11/04/2022  C.F.")
    f.box(50, 690, 250, 30, "1. LAST NAME, FIRST NAME, MIDDLE", "{abruzzo.lfmid}")
    f.box(300, 690, 120, 30, "2. DATE OF BIRTH", "{abruzzo.dob}")
    f.box(420, 690, 140, 30, "3. SOCIAL SECURITY NUMBER", "{abruzzo.ssn}")
    f.box(50, 660, 370, 30, "4. STREET ADDRESS", "{abruzzo+abruzzoc+abruzzog.street}")
    f.box(420, 660, 140, 30, "5. TELEPHONE", "{abruzzo+abruzzoc.phd}")
    f.box(50, 630, 250, 30, "6. CITY", "{abruzzo+abruzzoc+abruzzog.city}")
    f.box(300, 630, 120, 30, "7. ZIP", "{abruzzo+abruzzoc+abruzzog.zip}")
    f.box(420, 630, 140, 30, "8. OWN OR RENT", "own")
    f.s(50, 608, "9. OTHER PEOPLE WHO LIVE AT THIS ADDRESS", "Helvetica-Bold", 9)
    y = 575
    for k, rel in (("abruzzoc", "wife"), ("abruzzog", "grandson")):
        f.box(50, y, 200, 28, "NAME", "{%s.name}" % k)
        f.box(250, y, 90, 28, "RELATION", rel)
        f.box(340, y, 100, 28, "BIRTH DATE", "{%s.dob}" % k)
        f.box(440, y, 120, 28, "SOC. SEC. NO.", "{%s.ssn}" % k)
        y -= 28
    f.box(50, y, 200, 28, "NAME", "")
    f.box(250, y, 90, 28, "RELATION", "")
    f.box(340, y, 100, 28, "BIRTH DATE", "")
    f.box(440, y, 120, 28, "SOC. SEC. NO.", "")
    f.s(50, 500, "10. MONTHLY INCOME", "Helvetica-Bold", 9)
    f.s(60, 484, "Social Security (husband)  $1,412.00          Social Security (wife)  $688.00          Pension  $210.50")
    f.s(50, 460, "11. HOW DO YOU HEAT?", "Helvetica-Bold", 9)
    f.s(60, 444, "[ ] natural gas    [X] oil    [ ] electric    [ ] wood/pellets      Tank at last delivery: one quarter")
    f.s(50, 420, "12. IDENTITY SEEN", "Helvetica-Bold", 9)
    f.s(60, 404, "Applicant: driver license {abruzzo.dl}")
    f.s(60, 390, "Wife: permanent resident card {abruzzoc.anum}")
    f.s(50, 360, "I swear that the information above is true. I agree to a check of it by the office.", size=9)
    f.s(50, 330, "Signature:  /s/ {abruzzo.name}                         Date: 11/4/22", "Times-Italic", 12)
    f.s(50, 300, "Examiner: {farrar.name}        Decision: Regular benefit $976, vendor Lorne Fuel", size=9)


@doc
def heap_tracking():
    f = Xl("Benefits/HEAP/HEAP tracking 22-23.xlsx", "Regular")
    f.ws.cell(1, 1).value = "HEAP 2022-2023 - regular benefit"
    f.merge("A1:H1")
    f.ws["A1"].font = Font(bold=True, size=15)
    f.r = 1
    f.row("Opened 11/1/2022. One line per case, applicant only.")
    f.skip()
    head = ("Applicant", "Birthdate", "Soc Sec #", "Where", "Fuel", "Applied", "Benefit", "Examiner")
    f.row(*head, bold=True, fill="C6E0B4")
    amounts = []
    for k, fuel, d, amt in (("kessler", "gas", (2022, 11, 1), 401.0), ("tibbs", "electric", (2022, 11, 2), 401.0),
                            ("underhill", "propane", (2022, 11, 3), 726.0), ("jessup", "gas", (2022, 11, 7), 435.0),
                            ("quintana", "kerosene", (2022, 11, 9), 976.0), ("redfern", "oil", (2022, 11, 14), 976.0),
                            ("wainwright", "wood", (2022, 11, 16), 635.0), ("knapp", "gas", (2022, 11, 21), 401.0)):
        f.row("{%s.lfm}" % k, ("dob", k), "{%s.ssn}" % k, "{%s.addrc}" % k, fuel, ("date",) + d, ("$", amt), "CF")
    f.row("Total paid", None, None, None, None, None, ("=", "=SUM(G5:G12)"), bold=True)
    f.widths(26, 12, 14, 44, 10, 12, 12, 10)
    f.sheet("Denied")
    f.row("Denied / withdrawn", bold=True, size=13)
    f.row("Name", "SSN", "Photo ID shown", "Reason", "Appeal by", bold=True)
    f.row("{silverman.lfm}", "{silverman.ssn}", "NYS non-driver ID {silverman.nid}", "over income (pension not reported)", ("date", 2023, 1, 20))
    f.row("{engel.lfm}", "{engel.ssn}", "driver lic. {engel.dl}", "heat included in rent, subsidized housing", ("date", 2023, 1, 27))
    f.widths(26, 14, 34, 44, 12)


@doc
def heap_letter():
    f = Doc("Benefits/HEAP/Letters/missing documents Kessler.docx", font="Times New Roman", size=12, margin=1.1)
    f.p("WEXCOMBE COUNTY OFFICE FOR THE AGING", bold=True, center=True, after=0)
    f.p("19 County Plaza, Wexcombe, New York 13177", center=True, after=0)
    f.p("Telephone (315) 555-0100", center=True, after=18)
    f.p("November 8, 2022", after=14)
    f.p("{kessler.mrname}\n{kessler.addr2}", after=14)
    f.p("Re: your HEAP application, Social Security number {kessler.ssn}", bold=True)
    f.p("Dear Mrs. Kessler:")
    f.ps("""
Thank you for your application of November 1. Before we can decide we need two more papers from you:

1.  a copy of your award letter from Social Security for 2022, and

2.  a gas bill with your name on it. The one you sent is in the name of your late husband.

You may bring them in, mail them, or give them to your meal driver in a closed envelope. If we do not hear from you by November 22 we
must deny the application. You can always apply again.
""")
    f.p("Sincerely,", after=24)
    f.p("{farrar.name}\nHEAP Examiner")


@doc
def spenddown():
    f = Xl("Benefits/Medicaid/Lindgren spenddown worksheet.xlsx", "Worksheet")
    f.row("MEDICAID EXCESS INCOME WORKSHEET", bold=True, size=13)
    f.row("Couple, community budget 2023")
    f.skip()
    f.row("", "Husband", "Wife", bold=True, fill="EEEEEE")
    for lab, fld in (("Name", "full"), ("Born", "dobl"), ("SSN", "ssn"), ("Medicare number", "mbi"), ("CIN", "cin")):
        f.row(lab, "{lindgren.%s}" % fld, "{lindgrenb.%s}" % fld)
    f.row("Both live at", "{lindgren+lindgrenb.addr}")
    f.row("Telephone", "{lindgren+lindgrenb.phx}")
    f.row("Proof of citizenship", "born in Jamestown, NY", "US passport no. {lindgrenb.passport}")
    f.row("Checking (joint)", "Lake Plains Bank {lindgren+lindgrenb.acct}", "balance 12/31: $3,118.22")
    f.skip()
    f.row("Income", bold=True)
    f.row("Social Security", ("$", 1588.0), ("$", 702.0))
    f.row("Pension", ("$", 415.2), ("$", 0.0))
    f.row("less Part B", ("$", -164.9), ("$", -164.9))
    f.row("less Medigap", ("$", -231.0), ("$", -231.0))
    f.row("Net", ("=", "=SUM(B16:B19)"), ("=", "=SUM(C16:C19)"), bold=True)
    f.skip()
    f.row("Medigap policy", "{lindgren.plan}", "{lindgrenb.plan}")
    f.row("Bills that count toward spenddown", "{lindgren|tx|radiation}, Oct-Nov: $612.40", "{lindgrenb|tx|cataract surgery} 9/8: $240.00")
    f.row("Prepared by {royce.name}, 1/9/2023")
    f.widths(34, 38, 38)


@doc
def epic():
    f = Csv("Benefits/EPIC/epic_upload_dec.csv", delim=";", quoting=csv.QUOTE_ALL, enc="utf-8-sig")
    f.row("Enrollee", "DOB", "Medicare ID", "Residence", "Phone", "EPIC plan", "Part D sponsor", "Member no. (Part D)")
    for k, plan, spons in (("almeida", "Fee", "Northstar Rx Value"), ("wojcik", "Deductible", "Northstar Rx Value"),
                           ("engel", "Fee", "Hudson Script Basic"), ("zielinski", "Fee", "Hudson Script Basic"),
                           ("mercer", "Deductible", "Northstar Rx Plus"), ("kraus", "Fee", "Hudson Script Basic"),
                           ("lowell", "Fee", "Northstar Rx Value"), ("finch", "Fee", "Hudson Script Plus")):
        f.row("{%s.lfmx}" % k, "{%s.dobi}" % k, "{%s.mbip}" % k, "{%s.addr}" % k, "{%s.phs}" % k, plan, spons, "{%s.plan}" % k)


@doc
def direct_deposit():
    f = Rtf("Benefits/Rep payee/direct deposit Beale.rtf", font="Arial")
    f.p("AUTHORIZATION FOR DIRECT DEPOSIT", bold=True, center=True, size=28)
    f.p("Representative Payee Program – Wexcombe County Office for the Aging", center=True)
    f.p("")
    f.row("Beneficiary", "{beale.full}", w=4400)
    f.row("Claim number (SSN)", "{beale.ssns}", w=4400)
    f.row("Kind of payment", "Retirement, monthly, 3rd of the month", w=4400)
    f.row("Bank", "Tillotson Savings & Loan", w=4400)
    f.row("Routing number (9 digits)", routing("02139674"), w=4400)
    f.row("Account number", "{beale.acct}", w=4400)
    f.row("Account title", "WCOFA for {beale.full}", w=4400)
    f.p("")
    f.p("The beneficiary resides at {beale.addr} and can be reached at {beale.phd}.")
    f.p("The rent of $540 goes to the landlord by check on the 4th. The rest is handed out weekly, Mondays, $60, at our front desk; "
        "the beneficiary signs the book. Photo ID for the front desk: NYS non-driver ID {beale.nid}.")
    f.p("")
    f.p("Signed for the payee: {voss.name}, Fiscal Officer\t\tDate: 10/26/2022")


# --------------------------------------------------------------------------------------------------------------------
# Medicare counselling (HIICAP)
# --------------------------------------------------------------------------------------------------------------------
@doc
def hiicap_note():
    f = Txt("HIICAP/Counseling notes/moody 101922.txt")
    f.w("""HIICAP COUNSELING NOTE                                    confidential
==========================================================================
counselor : {marchetti.name}
seen      : 10/19/2022 10:00-11:15, library, Greer Falls
client    : {moody.fmid}
            {moody.addrc}
            {moody.phd} (evenings)
mcare no. : {moody.mbi}     A 06/01/2012   B 06/01/2012
also has  : VA care, file no. {moody.va}

Came in because of a letter that his drug plan leaves the county 12/31.
Drugs he brought in a shoe box:
   - {moody|rx|apixaban} 5 mg, 2 x day
   - {moody|rx|tamsulosin}
   - {moody|rx|atorvastatin} 40
   - {moody|rx|albuterol} inhaler, as needed
He gets the {moody|rx|tamsulosin} from VA for $8. The apixaban is what kills him, $480
in the gap.

Compared 3 plans on Plan Finder. Hudson Script Plus is cheapest with
Tillotson Pharmacy ($1,104 for the year). Enrolled him by phone with him
sitting here. Confirmation 4417702.

Also asked about the {moody|tx|cardiac rehab} bill. Told him to wait for the MSN,
it was billed under the old plan.

follow up : call first week of January
""")


@doc
def partd():
    f = Doc("HIICAP/Plan comparisons/Tran drug list and plans 2023.docx", font="Verdana", size=9.5)
    f.h("Your drug plan for 2023", 1)
    f.p("Prepared for **{tran.fmid}**, Medicare number {tran.mbi}, by {marchetti.name}. Interpreter: your daughter.")
    f.h("The medicines you take", 2)
    f.table([["Medicine", "Strength", "How often", "Tier", "Price now"],
             ["{tran|rx|Metformin ER}", "500 mg", "2 a day", "1", "$0"],
             ["{tran|rx|Januvia}", "100 mg", "1 a day", "3", "$47"],
             ["{tran|rx|Losartan}", "50 mg", "1 a day", "1", "$3"],
             ["{tran|rx|Latanoprost} drops", "0.005 %", "at night", "2", "$9"]], style="Light Grid Accent 1")
    f.h("Three plans side by side", 2)
    f.table([["", "Northstar Rx Value", "Hudson Script Basic", "Hudson Script Plus"],
             ["Premium / month", "$34.10", "$18.90", "$61.40"],
             ["All costs for the year", "$1,310", "$1,045", "$1,388"],
             ["Your pharmacy", "standard", "preferred", "preferred"]], style="Light List Accent 2")
    f.p("We think plan two is best. You told us at the desk that you can be called at {tran.ph} after 3 pm. The card will be mailed to {tran.addr}.")
    f.p("Please keep this paper. It has your Medicare number on it.", italic=True)


@doc
def appointments():
    f = Xl("HIICAP/Open enrollment appointments.xlsx", "Wk of Nov 14")
    f.row("OPEN ENROLLMENT - week of November 14, 2022", bold=True, size=14)
    f.skip()
    f.row("Monday 11/14 - Wexcombe office - {marchetti.name}", bold=True, fill="FFF2CC")
    f.row("9:00", "{pereira.name}", "{pereira.phd}", "Medicare # {pereira.mbi}", "new to Medicare in Feb, showed US passport {pereira.passport}")
    f.row("10:00", "{tilden.name}", "{tilden.phd}", "Medicare # {tilden.mbi}", "wants to drop Advantage plan")
    f.row("11:00", "- open -")
    f.row("1:00", "{norwood.name}", "{norwood.phd}", "no card yet", "born {norwood.dobs}, still works")
    f.skip()
    f.row("Wednesday 11/16 - Harlow Mills library - volunteer {teller.name}", bold=True, fill="FFF2CC")
    f.row("10:00", "{marchand.name}", "{marchand.phd}", "Medicare # {marchand.mbi}", "takes {marchand|rx|Humira}, bring list")
    f.row("11:00", "{simcoe.name}", "{simcoe.phd}", "Medicare # {simcoe.mbi}", "LIS application")
    f.row("1:00", "{rutledge.name}", "{rutledge.phd}", "Medicare # {rutledge.mbi}", "e-mail the plans to {rutledge.email}")
    f.row("2:00", "{finch.name}", "{finch.phd}", "Medicare # {finch.mbi}", "recheck")
    f.skip()
    f.row("7 slots booked / 8")
    f.widths(10, 24, 16, 30, 36)


@doc
def planfinder_mail():
    f = Eml("HIICAP/Mail/Mom's Medicare - please help.eml", [
        "From: {garritym.name} <{garritym.email}>",
        "To: hiicap@wexcofa.org",
        "Date: Sun, 04 Dec 2022 20:47:33 -0500",
        "Subject: Mom's Medicare - please help before the 7th",
        "Message-ID: <a9914c02.20221204@mailer>"])
    f.text("""
Hi, I left a message Friday but I know you are swamped.

My mother is {garrity.name}, born {garrity.dobl}. Her Medicare number is {garrity.mbi}
(I have the card in front of me). She’s at {garrity.addr}.

She got talked into some plan by a man who phoned her. Now the {garrity|tx|infusion} center says they
don’t take it. She goes every 8 weeks for {garrity|dx|Crohn’s disease} – {garrity|rx|Remicade} – and the next one is Jan 4. We need
her back on regular Medicare plus a supplement if they will take her.

You can call me on my cell, {garritym.cellx}, any time, don’t call her, it upsets her.

Thank you so much
{garritym.first}
""")


@doc
def appeal():
    f = Doc("HIICAP/Appeals/Beaumont redetermination request.docx", font="Garamond", size=12, margin=1.0)
    f.p("{beaumont.full}\n{beaumont.addr2}", right=True)
    f.p("January 6, 2023")
    f.p("Hudson Advantage, Appeals and Grievances\nP.O. Box 4410, Albany, NY 12204")
    f.p("Member ID: {beaumont.plan}     Claim: 22-3310-8874     Date of service: October 3, 2022", bold=True)
    f.p("To whom it may concern:")
    f.ps("""
I am asking you to look again at your denial of my stay for {beaumont|tx|inpatient rehabilitation}. On September 26 I had a {beaumont|tx|right knee replacement}
at Lakeshore General (medical record no. {beaumont.mrn}). Two days later I had a {beaumont|dx|pulmonary embolism}. Dr. {fontaine.name} ordered the stay because I could not walk ten feet.

Your letter says that I "could have been treated at a lower level of care." I live alone and have fourteen steps. Dr. Fontaine's letter and the
therapy notes are attached. I was on {beaumont|rx|heparin} until October 9.

Please send your decision to me and a copy to my HIICAP counselor, {marchetti.name}, at the Office for the Aging.
""")
    f.p("I may be reached at {beaumont.ph}.")
    f.p("Yours truly,", after=24)
    f.p("{beaumont.name}")


# --------------------------------------------------------------------------------------------------------------------
# Guardianship
# --------------------------------------------------------------------------------------------------------------------
@doc
def petition():
    f = Doc("Guardianship/Hollis/Petition Art 81 DRAFT 3.docx", font="Times New Roman", size=12, margin=1.1)
    f.p("SUPREME COURT OF THE STATE OF NEW YORK\nCOUNTY OF WEXCOMBE", bold=True)
    f.p("In the Matter of the Application of the Commissioner for the Appointment of a Guardian of the Person and Property of", after=2)
    f.p("{hollis.fmid^},", bold=True, indent=0.8)
    f.p("An Alleged Incapacitated Person.", indent=2.5)
    f.p("VERIFIED PETITION\nIndex No. 2023-0047", bold=True, right=True)
    for para in """
Petitioner, by {ostrander.full}, Esq., County Attorney, respectfully shows to the Court:
The Alleged Incapacitated Person, {hollis.fmid} (the "AIP"), was born on {hollis.dobl} and resides at {hollis.addr}. His telephone number is {hollis.phd}.
The AIP is a widower. His only child is {hollisd.name}, who resides at {hollisd.addr} and does not oppose the relief sought.
Upon information and belief the AIP suffers from {hollis|dx|vascular dementia} and {hollis|dx|chronic kidney disease}. He has been found outdoors at night on four occasions since September 2022 and does not understand the nature of his limitations.
The AIP has refused {hollis|tx|dialysis} which his physician, Dr. {raghavan.name}, advises is necessary to sustain life.
The AIP receives Social Security retirement under number {hollis.ssn} in the monthly sum of $1,744 and holds account number {hollis.acct} at Lake Plains Bank with a balance of approximately $61,300. The taxes on his home have not been paid since 2020.
The AIP signed a power of attorney in 2017 in favor of his late brother. There is no other available resource sufficient to meet his needs.
Petitioner proposes that the Court appoint {imhoff.name} as Court Evaluator.
""".strip().split("\n"):
        f.num(para)
    f.p("WHEREFORE, petitioner requests an order of this Court (Hon. {callahan.full}) granting the relief sought, together with such other relief as is just.")
    f.p("Sworn to before me this ___ day of January, 2023\n__________________ {straub.name}, Notary Public")


@doc
def annual_report():
    f = Pdf("Guardianship/Stubbs/Annual report 2022.pdf", margin=1.0, size=11, title="Annual report")
    f.p("ANNUAL REPORT OF GUARDIAN", bold=True, size=13, align=1)
    f.p("(Mental Hygiene Law § 81.31) – for the year 2022", align=1, after=14)
    f.p("I, {stubbsa.full}, residing at {stubbsa.addr}, as guardian for <b>{stubbs.full}</b>, my mother, report as follows:")
    f.table([["A.", "Ward's date of birth", "{stubbs.dobl}"],
             ["B.", "Where she lives now", "{stubbs.addr}"],
             ["C.", "My daytime telephone", "{stubbsa.celld}"],
             ["D.", "Visits made in the year", "At least weekly; dates in the attached diary"]], [0.4, 2.2, 3.9], size=10.5, head=False, grid=False)
    f.p("PERSONAL NEEDS", bold=True)
    f.ps("""
My mother was seen by Dr. {raghavan.name} on February 11, June 3 and October 21. Her {stubbs|dx|Lewy body dementia} is worse than last year. In June she was given
{stubbs|rx|rivastigmine}, which she did not tolerate, and it was stopped. In August she had a {stubbs|dx|fractured wrist}; it was set and she had
{stubbs|tx|occupational therapy} at home for six weeks. An aide is with her from 8 to 6.
""")
    f.p("PROPERTY", bold=True)
    f.table([["Item", "Number", "On 1/1/22", "On 12/31/22"],
             ["Guardianship checking, First Harbor", "{stubbs.acct}", "$14,220.18", "$9,870.44"],
             ["Certificate of deposit, First Harbor", "{stubbs.acct2}", "$40,000.00", "$40,611.02"],
             ["Prepaid burial", "–", "$8,900.00", "$8,900.00"],
             ["<b>Total</b>", "", "<b>$63,120.18</b>", "<b>$59,381.46</b>"]], [2.6, 1.5, 1.2, 1.2], size=9.5)
    f.p("I ask that I be continued as guardian. I have taken no commission.")
    f.p("Dated: January 12, 2023", after=24)
    f.p("____________________\n{stubbsa.full}")


@doc
def affirmation():
    f = Doc("Guardianship/Cole/Physician affirmation.docx", font="Book Antiqua", size=11.5, margin=1.1)
    f.p("AFFIRMATION OF PHYSICIAN", bold=True, center=True)
    f.p("{raghavan.name}, M.D., a physician licensed in the State of New York, affirms under the penalties of perjury:")
    f.ps("""
I have been the attending physician of {cole.fmid}, date of birth {cole.dobl}, since 2014. Her chart number in this practice is {cole.mrn}. I last examined
her at her home, {cole.addr}, on December 14, 2022.

It is my opinion to a reasonable degree of medical certainty that Ms. Cole has {cole|dx|frontotemporal dementia}. She
also has {cole|dx|type 2 diabetes}, which she no longer manages, and {cole|dx|peripheral neuropathy}.

She is prescribed {cole|rx|memantine}, {cole|rx|glipizide} and {cole|rx|gabapentin}. She cannot name one of them or say what it is for. She cannot
make change for a five dollar bill.

In my opinion she is likely to suffer harm if she remains without a person to decide for her, and the condition will not improve.
""")
    f.p("Dated: December 19, 2022")
    f.p("____________________\n{raghavan.name}, M.D.\nWexcombe Internal Medicine, 5 Hospital Drive, Wexcombe, NY 13177\n(315) 555-0147", after=10)


@doc
def wards():
    f = Xl("Guardianship/Ward inventory.xlsx", "Inventory")
    f.row("Wards of the Commissioner", "", "", "", "", "as of 1/3/2023", bold=True, size=13)
    f.row("WARD", "SSN / DOB", "MEDICAID / MEDICARE", "BANK", "LIVES", "WORKER / NEXT DUE", bold=True, fill="D9D9D9", border=True)
    for k, bank, work in (("hollis", "Lake Plains {hollis.acct}", "{kowalczyk.ini} - hearing 2/9"),
                          ("cole", "First Harbor {cole.acct}", "{kowalczyk.ini} - petition to be filed"),
                          ("bancroft", "Tillotson S&L {bancroft.acct}", "{threlkeld.ini} - annual rept May"),
                          ("gaines", "none, rep payee", "{threlkeld.ini} - annual rept May")):
        f.row("{%s.lfmid}" % k, "{%s.ssn}\n{%s.dob}" % (k, k), "{%s.cin}\n{%s.mbi}" % (k, k), bank, "{%s.addr2}" % k, work, border=True)
    f.skip()
    f.row("4 wards. {stubbs.name} is NOT ours (son is guardian).")
    f.widths(28, 14, 18, 26, 34, 30)

# --------------------------------------------------------------------------------------------------------------------
# Caregiver support
# --------------------------------------------------------------------------------------------------------------------
@doc
def respite_roster():
    f = Xl("Caregiver/Respite/Respite roster fall 2022.xlsx", "Roster")
    f.row("RESPITE ROSTER  -  Sept/Oct/Nov 2022", bold=True, size=14)
    f.row("", "CAREGIVER", "", "", "PERSON CARED FOR", "", "", "HOURS", "", bold=True, fill="B4C6E7")
    f.merge("B2:D2")
    f.merge("E2:G2")
    f.row("No.", "Name", "Cell / home", "E-mail", "Name", "D.O.B.", "Why", "Granted", "Used", bold=True)
    n = 0
    for cg, cr, why, g, u in (("whitfieldl", "whitfield", "{whitfield|dx|Alzheimer's}", 48, 40), ("chor", "cho", "{cho|dx|stroke} 2020", 48, 48),
                              ("boydp", "boyd", "{boyd|dx|multiple sclerosis}", 72, 30), ("haass", "haas", "{haas|dx|Parkinson's}", 48, 12),
                              ("reyesm", "reyes", "{reyes|dx|ALS}", 96, 96), ("emmonsc", "emmons", "{emmons|dx|dementia}", 48, 44)):
        n += 1
        f.row(n, "{%s.name}" % cg, "{%s.phd}" % cg, "{%s.email}" % cg, "{%s.name}" % cr, "{%s.dobs}" % cr, why, g, u)
    f.row("", "Totals", "", "", "", "", "", 360, 270, bold=True)
    f.skip()
    f.row("", "Aides: {okafor.name} (Mon, Tue), {galvin.name} (Thu). Agency desk 315-555-0171.")
    f.widths(5, 22, 16, 30, 22, 12, 22, 9, 9)


@doc
def respite_letter():
    f = Doc("Caregiver/Respite/award letter Sayles.docx", font="Georgia", size=11)
    f.p("Wexcombe County Office for the Aging\nCaregiver Resource Center", bold=True, size=12)
    f.p("October 3, 2022", right=True)
    f.p("{saylesk.mrname}\n{saylesk.addr2}")
    f.p("Dear Ms. Sayles,")
    f.ps("""
I am glad to tell you that you have been given sixty hours of respite for the care of your father, {sayles.full}. You may use them until
March 31, 2023, in blocks of at least three hours.

For our file I have written down what you told me: your father was born {sayles.dobl}; he has {sayles|dx|advanced glaucoma} and {sayles|dx|mild cognitive impairment};
the aide will need to hand him his {sayles|rx|timolol} drops at noon. He lives by himself at {sayles.addr}, and the aide will go there.
If anything is not right please call me.

Two weeks before the hours run out somebody from the agency will call you at {saylesk.phd}.
""")
    f.p("Warm regards,", after=20)
    f.p("{abelard.name}\nCaregiver Specialist\n315-555-0109")


@doc
def memory_cafe():
    f = Eml("Caregiver/Memory cafe/Re_ Saturday at the cafe.eml", [
        "From: {abelard.name} <sabelard@wexcofa.org>",
        "To: {haass.name} <{haass.email}>",
        "Date: Mon, 07 Nov 2022 11:18:02 -0500",
        "Subject: Re: Saturday at the cafe",
        "Message-ID: <7711@wexcofa.org>"], boundary="=_mc_7711")
    f.text("""
{haass.first}, of course bring her. We will sit her at the table by the window.
If she gets restless {okafor.name} can walk with her.

{abelard.first}

On Sun, Nov 6, 2022, {haass.name} <{haass.email}> wrote:
> Can I bring my mom on Saturday? {haas.name}. Since the new dose of
> {haas|rx|Sinemet} she sees cats. The neurologist calls it {haas|dx|Parkinson's disease psychosis}.
> If you need me during the hour I will be at the diner, {haass.celld}.
""")
    f.html("""
<html><body><p>{haass.first}, of course bring her. We will sit her at the table by the window.<br>
If she gets restless {okafor.name} can walk with her.</p>
<p>{abelard.first}</p>
<div style="color:#555">On Sun, Nov 6, 2022, {haass.name} &lt;<a href="mailto:{haass.email}">{haass.email}</a>&gt; wrote:
<blockquote>Can I bring my mom on Saturday? {haas.name}. Since the new dose of {haas|rx|Sinemet} she sees cats. The neurologist calls it
{haas|dx|Parkinson's disease psychosis}. If you need me during the hour I will be at the diner, {haass.celld}.</blockquote></div>
</body></html>
""")


@doc
def kinship():
    f = Html("Caregiver/Kinship/grandfamilies.html")
    f.w("""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Grandfamilies</title>
<style>body { font-family: Georgia } h2 { color: #345 } li { margin: 3px }</style></head>
<body>
<h1>Grandfamilies &ndash; who is in the program (saved from the intranet, 10/31/2022)</h1>
<h2>{mims.name}</h2>
<p>{mims+mimsj+mimsa.addr} &middot; {mims.ph} &middot; <a href="mailto:{mims.email}">{mims.email}</a></p>
<ul>
<li>{mimsj.name}, born {mimsj.dobs}, 5th grade. {mimsj|dx|ADHD}, takes {mimsj|rx|Concerta} at school.</li>
<li>{mimsa.name}, born {mimsa.dobs}, 2nd grade.</li>
</ul>
<p>Custody order of 2019. Needs: winter coats, tutor.</p>
<h2>{conklinr.name} and {conklins.name}</h2>
<p>{conklinr+conklins+conklint.addr} &middot; {conklinr+conklins.ph}</p>
<ul>
<li>{conklint.name}, born {conklint.dobs}, 7th grade. In {conklint|tx|counseling} since the spring.</li>
</ul>
<p>Guardianship papers pending in Family Court. {conklinr.first} has {conklinr|dx|emphysema}; {conklins.first} does the driving.</p>
<h2>{sears.name}</h2>
<p>{sears+searsm.addr} &middot; {sears.ph}</p>
<ul>
<li>{searsm.fmid}, born {searsm.dobs}, 4th grade. Medicaid {searsm.cin}. {searsm|dx|Asthma}, {searsm|rx|albuterol} inhaler in the school office.</li>
</ul>
<p>Needs: bed, school supplies. Questions to {abelard.name}, ext. 109.</p>
</body></html>""")


# --------------------------------------------------------------------------------------------------------------------
# Transportation
# --------------------------------------------------------------------------------------------------------------------
@doc
def manifest():
    f = Pdf("Transportation/Manifests/2022-11-08 van 2.pdf", land=True, font="Helvetica", size=9, margin=0.5, title="Manifest")
    f.p("DRIVER MANIFEST &nbsp;&nbsp; Tue 11/08/2022 &nbsp;&nbsp; VAN 2 &nbsp;&nbsp; Driver: {hanley.name}", bold=True, size=12)
    rows = [["PU", "Passenger", "Pick up at", "Phone", "Drop at", "For", "Ret", "Aid"]]
    for pu, k, dest, why, ret, aid in (
            ("8:10", "grady", "Greer Falls Kidney Center", "{grady|tx|dialysis}", "12:30", "walker"),
            ("8:35", "hendry", "Lakeshore General, door C", "{hendry|tx|physical therapy}", "10:15", "W/C lift"),
            ("9:20", "crane", "Price Cutter plaza", "groceries", "11:00", "cane"),
            ("10:05", "barlow", "Lakeshore General, door F", "{barlow|tx|chemotherapy}", "2:45", "-"),
            ("10:40", "tate", "Senior center Tillotson", "lunch club", "1:30", "-"),
            ("1:00", "washington", "Eye Associates, 12 Plaza Dr", "{washington|dx|glaucoma} check", "call", "cane"),
            ("1:20", "ferris", "Beauty Box, Canal St", "hair", "2:30", "-")):
        rows.append([pu, "{%s.lf}" % k, "{%s.addrc}" % k, "{%s.phd}" % k, dest, why, ret, aid])
    f.table(rows, [0.5, 1.5, 2.4, 1.0, 1.9, 1.2, 0.6, 0.8], size=8.5)
    f.p("Odometer out ______ in ______ &nbsp;&nbsp; Fares in envelope $______ &nbsp;&nbsp; No-shows: call {rusk.name} at once, 315-555-0105")


@doc
def incident():
    f = Doc("Transportation/Incidents/van 3 incident 11-21-22.docx", font="Calibri", size=11)
    f.h("Incident report – vehicle", 1)
    f.table([["Vehicle", "Van 3, 2019 Transit, plate AX-4471"], ["When / where", "Monday 11/21/2022, 2:15 pm, lot of the Tillotson library"],
             ["Driver", "{hanley.name}, employee"], ["Police", "not called"]], widths=[1.5, 4.8], head=False, boldcol=(0,))
    f.p("Passenger", bold=True, after=0)
    f.p("{foley.full}, {foley.age@20221121} years old (DOB {foley.dobs})\n{foley.addr}\n{foley.phd}", indent=0.3)
    f.p("What happened", bold=True, after=0)
    f.ps("""
I had Mrs. Foley on the lift and it stopped half way with a jerk. She held the rail but came down on her left side when I lowered it by
hand. She said she was fine and did not want an ambulance. I drove her home and her sister was there.
""", indent=0.3)
    f.p("Later", bold=True, after=0)
    f.ps("""
Her sister took her to Urgent Care that evening. {foley|dx|Fractured left hip}. She had a {foley|tx|hip pinning} on 11/22 at Lakeshore General (hospital MRN {foley.mrn}). She takes
{foley|rx|warfarin}, which we did not know. Her insurer is Medicare {foley.mbi}; the county's carrier has been told (policy CMP 0088213-04).
""", indent=0.3)
    f.p("Witness", bold=True, after=0)
    f.p("{barrow.name}, was parked beside the van. {barrow.addr}. Tel. {barrow.celld}. He says the lift was making a noise before it stopped.", indent=0.3)
    f.p("Signed {hanley.name} 11/22/22          Reviewed {rusk.name} 11/23/22")


@doc
def dispatch_log():
    f = Txt("Transportation/dispatch notebook wk 45.txt", enc="cp1252")
    f.w("""DISPATCH NOTEBOOK   week of nov 7                     {rusk.name}

MON
 7:40  {tate.name} cancels, has a {tate|dx|chest cold}
 8:05  new rider  {amato.name}   {amato.addrc}    {amato.phd}
       b. {amato.dobd}   uses walker.  wants Thurs 10:30 to dentist (Dr. {pell.last}, Main St)
 9:30  van 1 in shop – brakes. {hanley|nm|Doug Hanley} takes van 3
10:15  {lindholm.name} {lindholm.phd}, wait list, {lindholm|tx|radiation} every day for 5 wks starting 11/14, {lindholm.street} in {lindholm.city}

TUE  election day, short day
 8:00  {grady.mr} ready early

WED
11:10  {amato.mr} called, dentist moved to 11
 2:00  complaint: {hendry.name} says driver would not carry groceries. explained rule

THU
 7:55  {lindholm.mr} approved for van 2 mon–fri 1:15

FRI   holiday
""")


# --------------------------------------------------------------------------------------------------------------------
# Ombudsman
# --------------------------------------------------------------------------------------------------------------------
@doc
def omb_log():
    f = Xl("Ombudsman/Complaint log Q3 2022.xlsx", "Q3")
    f.row("LONG TERM CARE OMBUDSMAN PROGRAM", bold=True, size=12)
    f.row("Complaints opened July 1 - September 30, 2022   (coordinator {penhallow.name})")
    f.skip()
    f.row("Opened", "Facility / room", "Resident", "Complainant and how to reach", "Complaint", "Outcome", bold=True, fill="F8CBAD", border=True)
    f.row("7/6", "Maplecrest 114B", "{purcell.name}", "{purcells.name} (daughter) {purcells.phd}", "Left in bed until 11. {purcell|dx|Stage 2 pressure sore} on the heel not reported to the family.", "care plan meeting 7/14, resolved", wrap=True, border=True)
    f.row("7/19", "Maplecrest 209A", "{landry.name}", "himself", "On the locked unit for {landry|dx|dementia}, wants to be moved to the open side.", "second opinion, moved 8/30", wrap=True, border=True)
    f.row("8/11", "Lorne Manor 6", "{stiles.name}", "himself", "Chart no. {stiles.mrn}. Not given his {stiles|rx|oxycodone} on three nights after the {stiles|tx|amputation}.", "referred to DOH", wrap=True, border=True)
    f.row("8/25", "Maplecrest 117A", "{blake.name}", "{blakee.name} (daughter) {blakee.email}", "Discharge notice with 5 days, see narrative", "open", wrap=True, border=True)
    f.row("9/2", "Lorne Manor", "several", "anonymous", "Call bells at night", "observed 9/9, substantiated", wrap=True, border=True)
    f.skip()
    f.row("5 complaints, 1 open")
    f.widths(9, 18, 20, 34, 50, 30)


@doc
def omb_narrative():
    f = Rtf("Ombudsman/Cases/Maplecrest 117A narrative.rtf", font="Calibri")
    f.p("OMBUDSMAN CASE NARRATIVE – do not copy to the facility", bold=True, size=26)
    f.p("Resident: {blake.fmid}, Maplecrest Nursing & Rehabilitation, room 117A, b. {blake.dobl}, facility chart no. {blake.mrn}")
    f.p("")
    f.p("**8/25/22** Daughter {blakee.name} called from {blakee.phd}. Facility gave a 5 day notice: Medicare days used up. Family had applied for Medicaid (CIN {blake.cin}) in July and heard nothing.")
    f.p("**8/26/22** Visit. Mrs. Blake in wheelchair by the window, cheerful. She gave consent orally, {penhallow.first} present. Says she came in March after a {blake|dx|broken pelvis}; gets {blake|tx|speech therapy} since the {blake|dx|TIA} in June and likes the girl who does it. She wants to stay.")
    f.p("**8/26/22** Spoke with administrator {quill.name} and director of nursing {stavros.name}. They agree the notice was not in proper form (30 days, appeal rights). Business office says balance is $11,206.")
    f.p("**8/30/22** HRA worker found the application; bank statements missing. Daughter e-mailed them from {blakee.email} the same afternoon.")
    f.p("**9/13/22** Notice withdrawn in writing. Chart shows she is again on {blake|rx|quetiapine}, which the daughter had refused in April. Asked for a medication review; pending.")
    f.p("")
    f.p("{penhallow.name}, certified ombudsman coordinator")


@doc
def omb_web():
    f = Html("Ombudsman/web form submissions/sub_000381.html")
    f.w("""<html><body style="font-family:Arial;font-size:10pt">
<p>You have received a new submission from <b>Tell the Ombudsman</b>. Submission #381, 2022-12-27 21:06</p>
<table border="0" cellpadding="4">
<tr><td bgcolor="#eeeeee"><b>Your name</b></td></tr><tr><td>{marshg.name}</td></tr>
<tr><td bgcolor="#eeeeee"><b>Your e-mail</b></td></tr><tr><td><a href="mailto:{marshg.email}">{marshg.email}</a></td></tr>
<tr><td bgcolor="#eeeeee"><b>Your phone</b></td></tr><tr><td>{marshg.php}</td></tr>
<tr><td bgcolor="#eeeeee"><b>Name of the resident</b></td></tr><tr><td>{marsh.name}</td></tr>
<tr><td bgcolor="#eeeeee"><b>Resident's date of birth (if known)</b></td></tr><tr><td>{marsh.dob}</td></tr>
<tr><td bgcolor="#eeeeee"><b>Facility</b></td></tr><tr><td>Lorne Manor</td></tr>
<tr><td bgcolor="#eeeeee"><b>Are you her legal representative?</b></td></tr><tr><td>Health care proxy</td></tr>
<tr><td bgcolor="#eeeeee"><b>What happened</b></td></tr>
<tr><td>They did not tell me that mom had {marsh|dx|COVID-19} until day six. She was given {marsh|rx|Paxlovid} without asking me,
and now her {marsh|rx|digoxin} has been stopped. The night nurse hung up on me twice.<br>I want the records.</td></tr>
</table>
<p style="color:#999">This message was sent by the form mailer. Do not reply.</p>
</body></html>""")


# --------------------------------------------------------------------------------------------------------------------
# Volunteers
# --------------------------------------------------------------------------------------------------------------------
@doc
def driver_file():
    f = Canvas("Volunteers/Driver files/Castellano A - application.pdf", "Volunteer driver")
    c = f.c
    f.s(60, 740, "RSVP / Meals on Wheels", "Times-Bold", 16)
    f.s(60, 722, "Volunteer driver application", "Times-Roman", 13)
    c.line(60, 715, 550, 715)
    y = 690
    for lab, val in (("Full name", "{castellano.fmid}"), ("Home address", "{castellano.addr}"), ("Home phone", "{castellano.phd}"),
                     ("Cell phone", "{castellano.celld}"), ("E-mail", "{castellano.email}"), ("Birth date", "{castellano.dob}"),
                     ("Driver's license number", "{castellano.dl}"), ("State / class / expires", "NY / D / 2027"),
                     ("Vehicle", "2018 Subaru Forester, gray"), ("Insurance on vehicle", "yes, copy attached, 100/300")):
        f.s(60, y, lab + ":", "Times-Roman", 10.5)
        f.s(200, y, val, "Helvetica", 10.5)
        c.setLineWidth(0.3)
        c.line(198, y - 3, 540, y - 3)
        y -= 22
    f.s(60, y - 6, "Anything that keeps you from lifting 20 lb or driving in daylight?", "Times-Roman", 10.5)
    f.s(70, y - 22, "I have {castellano|dx|sleep apnea}, treated with {castellano|tx|CPAP}. No restriction from my doctor.", "Helvetica", 10.5)
    y -= 52
    f.s(60, y, "Two people who know you well (not relatives)", "Times-Bold", 11)
    f.s(70, y - 20, "1.  {bodine.name}, fellow choir member        {bodine.phd}", "Helvetica", 10.5)
    f.s(70, y - 38, "2.  {keane.name}, neighbor, {keane.addrc}        {keane.phd}", "Helvetica", 10.5)
    f.s(60, y - 76, "I allow the office to look at my driving record once a year.", "Times-Roman", 10.5)
    f.s(60, y - 100, "{castellano.name}      9/19/2022", "Times-Italic", 14)
    f.s(60, y - 130, "OFFICE:  interview {tompkins.ini} 9/26   references called 9/28 both fine   route 7 alternate", "Courier", 8.5)


@doc
def driver_roster():
    f = Xl("Volunteers/Driver roster - licenses.xlsx", "Drivers")
    f.row("Name", "Lic. ID", "Lic. exp.", "Born", "Home", "Cell", "Insurance card on file", "Orientation", bold=True, fill="E2EFDA")
    for k, exp, ins, ori in (("castellano", (2027, 1, 31), "Y", (2022, 10, 3)), ("stokes", (2024, 6, 30), "Y", (2019, 5, 6)),
                             ("dreyer", (2023, 2, 28), "expired 12/1", (2017, 3, 20)), ("ashby", (2025, 9, 30), "Y", (2021, 8, 2)),
                             ("pruitt", (2026, 4, 30), "Y", (2022, 10, 3)), ("malloy", (2023, 11, 30), "N", (2020, 2, 10)),
                             ("isham", (2028, 7, 31), "Y", (2016, 9, 12))):
        f.row("{%s.lfm}" % k, "{%s.dlp}" % k, ("date",) + exp, ("dob", k), "{%s.addr}" % k, "{%s.cell}" % k, ins, ("date",) + ori)
    f.skip()
    f.row("Kept by {tompkins.name}. Licenses are to be seen in the original every January.")
    f.widths(26, 12, 12, 12, 48, 16, 22, 12)


@doc
def mvr():
    f = Txt("Volunteers/Checks/LENS results 2022-12.txt", crlf=True)
    f.w("LAKES RECORDS SERVICE INC                                      RUN DATE 12/05/2022")
    f.w("ACCOUNT 40021 WEXCOMBE CO AGING                                PAGE 1")
    f.w("")
    f.w("CLIENT-ID    NAME                        DOB        SEX  LIC STATUS     EVENTS")
    f.w("-----------  --------------------------  ---------  ---  -------------  ------")
    for k, sex, st, ev in (("ashby", "F", "VALID", "0"), ("dreyer", "M", "VALID", "2"), ("isham", "M", "VALID", "0"),
                           ("malloy", "F", "VALID", "0"), ("stokes", "F", "VALID-RESTR", "0")):
        nm = "{%s.lfmid^}" % k
        plain = ("%s, %s %s" % (P[k].last, P[k].first, P[k].mid)).upper()
        f.w("{%s.dl}  " % k + nm + " " * (28 - len(plain)) + "{%s.dobc}   " % k + sex + "    " + st.ljust(15) + ev)
    f.w("")
    f.w("DETAIL")
    f.w("{dreyer.dl}  02/11/2022 VTL1180D SPEED 54/40 CONVICTED   06/30/2022 VTL1110A")
    f.w("*** END OF REPORT ***   5 RECORDS")


@doc
def background_mail():
    f = Eml("Volunteers/Checks/background check request.eml", [
        "From: {tompkins.name} <wtompkins@wexcofa.org>",
        "To: requests@lakesrecords.net",
        "Date: Fri, 16 Sep 2022 13:30:00 -0400",
        "Subject: two new volunteers - please run",
        "Message-ID: <91616@wexcofa.org>"], boundary="----_bg_91616")
    f.text("""
Please run the standard package on the two people in the attached sheet. The first
one lived in Pennsylvania until 2015 so we need that state too.

Bill to account 40021.

{tompkins.name}, volunteer coordinator, 315-555-0112
""")
    f.attach("volunteers_sept.csv", """
First,Middle,Last,Birth,Social,Street,City,ZIP
{pruitt.cf},{pruitt.cm},{pruitt.cl},{pruitt.dobi},{pruitt.ssnp},{pruitt.street},{pruitt.city},{pruitt.zip}
{decker.cf},{decker.cm},{decker.cl},{decker.dobi},{decker.ssnp},{decker.street},{decker.city},{decker.zip}
""")


# --------------------------------------------------------------------------------------------------------------------
# Wellness
# --------------------------------------------------------------------------------------------------------------------
@doc
def bone_builders():
    f = Doc("Wellness/Bone Builders sign-up Jan 2023.docx", font="Comic Sans MS", size=11, margin=0.8)
    f.p("Bone Builders – winter session", bold=True, size=18, center=True)
    f.p("Grange Hall, Mondays and Wednesdays 9:30. Please write clearly! Leader: {lindqvist.name}", center=True)
    f.table([
        ["", "Name", "Phone", "Born", "Anything we should know (bones, heart, joints …)"],
        ["1", "{hobart.name}", "{hobart.ph7}", "{hobart.dob2}", "{hobart|dx|osteopenia}, nothing else"],
        ["2", "{munson.name}", "{munson.ph7}", "{munson.dob2}", "{munson|tx|both knees replaced}"],
        ["3", "{tierney.name}", "{tierney.ph7}", "{tierney.dob2}", "{tierney|dx|angina} – have my {tierney|rx|nitro} with me"],
        ["4", "{ogilvies.name}", "{ogilvies.ph7}", "{ogilvies.dob2}", "no"],
        ["5", "{ogilviep.name}", "{ogilviep.ph7}", "{ogilviep.dob2}", "{ogilviep|dx|bad back (stenosis)}"],
        ["6", "", "", "", ""], ["7", "", "", "", ""],
    ], widths=[0.3, 1.8, 1.1, 1.0, 3.0])


@doc
def mob_roster():
    f = Csv("Wellness/MOB roster - Harlow Mills.csv", delim="\t")
    f.row("A Matter of Balance - Harlow Mills - fall 2022 - coaches {lindqvist.name}, {bright.name}")
    f.row("")
    f.row("Participant", "Home tel.", "E-mail", "# falls past 3 mo.", "Doctor's ok", "1", "2", "3", "4", "5", "6", "7", "8")
    for k, falls, ok, mail in (("hobart", 0, "y", 1), ("munson", 1, "y", 1), ("trask", 3, "y", 0), ("rowe", 2, "n", 1), ("petrakis", 0, "y", 0)):
        f.row("{%s.name}" % k, "{%s.phd}" % k, "{%s.email}" % k if mail else "", falls, ok, *"xxxx-xxx" if falls < 3 else "x-x-xx--")
    f.row("")
    f.row("5 enrolled, 4 completed")


@doc
def brown_bag():
    f = Doc("Wellness/Brown bag/Brown bag medicine review 10-25.docx", font="Calibri", size=11)
    f.h("Brown bag medicine review, Tillotson, October 25, 2022", 1)
    f.p("Pharmacist: {pratt.name}. Notes typed by {lindqvist.ini}. Copies go to the participant, not to the doctor.", italic=True)
    f.h("{shipley.full} (DOB {shipley.dob})", 2)
    f.bullet("{shipley|rx|levothyroxine} 75 mcg – takes it with coffee, told her to wait an hour")
    f.bullet("{shipley|rx|hydrochlorothiazide} 25 mg")
    f.bullet("{shipley|rx|diphenhydramine} at bedtime from the dollar store – STOP, causes falls")
    f.bullet("{shipley|rx|glyburide} for her {shipley|dx|diabetes} – ask Dr. {whitcomb.last} about a safer one")
    f.p("Will call her in two weeks at {shipley.phd}.")
    f.h("{tierney.name} (DOB {tierney.dob})", 2)
    f.bullet("{tierney|rx|nitroglycerin} – bottle expired 2020, replaced")
    f.bullet("{tierney|rx|simvastatin} and {tierney|rx|diltiazem} together – dose too high, doctor to be called")
    f.h("{rowe.full} (DOB {rowe.dob})", 2)
    f.bullet("{rowe|rx|zolpidem} – two different bottles from two doctors")
    f.bullet("{rowe|rx|allopurinol}, for {rowe|dx|gout}")
    f.bullet("{rowe|rx|lisinopril} 20 mg")
    f.p("Allergies: {rowe|dx|sulfa allergy}. Cell {rowe.cell}.")


# --------------------------------------------------------------------------------------------------------------------
# exports of the case program, notes by hand
# --------------------------------------------------------------------------------------------------------------------
@doc
def client_detail():
    f = Txt("Case program/exports/client_detail_print.txt", crlf=True, enc="cp1252")
    n = 0
    for k, cm, notes in (
            ("fitch", "{threlkeld.name^}", ["11/03/2022  TC   CLIENT SAYS {fitch|tx|DIALYSIS} MOVED TO TU/TH/SA. SEE ROUTE 4.",
                                            "11/15/2022  HV   NEW RAILING IN. {fitch|dx|END STAGE RENAL DISEASE}."]),
            ("stroud", "{kowalczyk.name^}", ["09/22/2022  HV   REASSESSMENT. {stroud|dx|OSTEOARTHRITIS}, {stroud|dx|HEARING LOSS}. REFUSES AIDE.",
                                             "12/01/2022  TC   NIECE CONCERNED RE STAIRS."]),
            ("hartnett", "{threlkeld.name^}", ["10/07/2022  OV   FILED SNAP. HAS {hartnett|dx|BLADDER CANCER}, FINISHED {hartnett|tx|BCG}.",
                                               "10/28/2022  TC   RX {hartnett|rx|OXYBUTYNIN} NOT COVERED, SENT TO HIICAP."])):
        n += 1
        f.w("=" * 78)
        f.w("CARETRACK 6.2           CLIENT DETAIL - FULL              PRINTED 12/06/2022")
        f.w("=" * 78)
        f.w("NAME........: {%s.lfmid^}" % k)
        f.w("BIRTH.......: {%s.dobm}          SSN: {%s.ssn}" % (k, k))
        f.w("ADDRESS.....: {%s.street^}" % k)
        f.w("CITY/ST/ZIP.: {%s.city^} {%s.st} {%s.zip}" % (k, k, k))
        f.w("PHONE.......: {%s.phd}" % k)
        f.w("MEDICARE....: {%s.mbip}" % k)
        f.w("CASE MGR....: " + cm)
        f.w("NOTES (LAST 2)")
        for note in notes:
            f.w("  " + note)
        f.w("")
    f.w("RECORDS PRINTED: 3")


@doc
def caretrack_xlsx():
    f = Xl("Case program/exports/caretrack_eisep_active.xlsx", "export_1")
    f.row("ct_last", "ct_first", "ct_mid", "ct_dob", "ct_ssn", "ct_medicaid", "ct_addr", "ct_town", "ct_zip", "ct_phone1", "dx_text", "svc", "hrs_wk", bold=True)
    for k, dx, svc, hrs, cin in (("crane", "{crane|dx|rheumatoid arthritis}", "PC I", 4, 0), ("ruiz", "{ruiz|dx|COPD}; {ruiz|dx|hypertension}", "PC II", 10, 1),
                                 ("tuttle", "{tuttle|dx|osteoporosis}", "PC I", 3, 0), ("greenwood", "{greenwood|dx|diabetic retinopathy}", "PC II", 12, 1),
                                 ("hatchd", "{hatchd|dx|Parkinson disease}", "PC II", 8, 0), ("mayfield", "{mayfield|dx|CHF}", "PC II", 10, 1),
                                 ("holcomb", "{holcomb|dx|hip fracture}", "PC II (hold)", 0, 0), ("rigby", "", "PERS", 0, 1)):
        f.row("{%s.cl}" % k, "{%s.cf}" % k, "{%s.cm}" % k, "{%s.dobi}" % k, "{%s.ssnp}" % k, "{%s.cin}" % k if cin else "", "{%s.street}" % k,
              "{%s.city}" % k, "{%s.zip}" % k, "{%s.php}" % k, dx, svc, hrs)
    f.widths(14, 12, 12, 12, 12, 12, 26, 16, 8, 14, 28, 12, 8)


@doc
def renner_notes():
    f = Doc("Case program/Notes by hand/Miss Renner.docx", font="Times New Roman", size=12)
    f.ps("""
{renner.name}, {renner.street} (upstairs), {renner.city}. Typed up from my pad because nobody can read it. {kowalczyk.ini}

Tuesday. Third try, she let me in. 11 cats I could count. Path from door to bed only. She was a school librarian for 40 years and corrected my grammar.
Would not talk about the stove. Gave me her Medicare card to hold "so the cats won't get it": {renner.mbi}. Copied, put it back in her purse.

Thursday. Brought soup. {renner|dx|Cellulitis} on the left leg, the visiting nurse said, and started {renner|rx|cephalexin}. She changes the {renner|tx|compression wraps} twice a week.
She will not go to the hospital. Her bank book (Tillotson S&L {renner.acct}) was under the mattress, $41,000, she says she is poor.

Monday. Landlord {lessing.name} wants her out by the 1st. Told him no. Told her we would find somebody for the cats. She cried. Birthday is {renner.dobl}, she will be {renner.age@20231231} this year,
nobody has remembered it in ten years. Bring a cake.

Wed. Animal rescue took nine. She kept two, I did not count too closely. She wants me to use the number {renner.phd}, ring four times, hang up, ring again.
""")


# --------------------------------------------------------------------------------------------------------------------
# Administration
# --------------------------------------------------------------------------------------------------------------------
@doc
def minutes():
    f = Doc("Admin/Advisory council/Minutes 2022-10-20.docx", font="Times New Roman", size=11.5)
    f.p("ADVISORY COUNCIL – MINUTES OF OCTOBER 20, 2022", bold=True)
    f.p("Present: Rev. {edgerly.name} (chair), {bright.name}, {falk.name}, {teller.name}, {wozniak.name}. Staff: {babcock.name}, {voss.name}, {abelard.name}. Excused: none.")
    for t in ("Call to order at 1:04 pm. Minutes of September accepted (Falk/Teller).",
              "Director's report. The state plan money is $41,200 less than last year. HEAP opens November 1. Two aides short in the respite program.",
              "Nutrition. 18,204 home delivered meals to date, up 6 percent. Kitchen floor to be replaced over Columbus Day weekend 2023.",
              "Transportation. Van 1 is at 148,000 miles. Motion to apply for the 5310 grant (Bright/Wozniak), carried.",
              "Old business: parking at the Tillotson site. New business: holiday dinner December 14.",
              "Adjourned 2:20 pm. Next meeting November 17."):
        f.num(t)
    f.p("Respectfully submitted, {hurd.name}, recording secretary")


@doc
def confidentiality():
    f = Doc("Admin/Policies/Confidentiality of client information.docx", font="Arial", size=10.5)
    f.p("POLICY 4.02", bold=True)
    f.h("Confidentiality of client information", 1)
    f.ps("""
Purpose. Clients trust this office with facts about their health, their money and their families. Those facts stay here.

What is confidential. Name and address, Social Security and Medicare numbers, diagnoses, bank records, the fact that a report to Adult Protective
Services has been made, and above all who made it.

Rules. (1) Route sheets are returned to the kitchen the same day and shredded on Fridays. (2) No client names in the subject line of an e-mail. (3) Laptops are
not left in cars. (4) Volunteers sign the pledge before they are given a route. (5) A subpoena goes to the Director unopened.

Breach. Whoever learns that information has been lost tells the Director on the same day, whatever the hour.
""")
    f.p("Approved {babcock.name}, Director. Effective 1/1/2020, reviewed 1/4/2022.", italic=True)


@doc
def vehicle_policy():
    f = Pdf("Admin/Policies/Vehicle use.pdf", font="Helvetica", size=10.5, margin=1.1, title="Vehicle use")
    f.p("Vehicle use – staff and volunteers", size=15, bold=True)
    f.ps("""
1. County vehicles are driven by people on the approved list only. The list is kept by {rusk.name}, transportation dispatcher.

2. The insurance card (policy CAP 7710442, Empire Municipal Reciprocal) and the registration stay in the glove box.

3. Before each trip walk around the van. Lights, tires, lift, first aid kit, fire extinguisher.

4. Report any contact with anything, however small, before the end of the shift: 315-555-0105.

5. Volunteers in their own cars are paid 62.5 cents a mile (rate from July 1, 2022). Forms are due by the 5th of the month.

6. No smoking, no telephones, no pets other than service animals.
""")


@doc
def phone_tree():
    f = Doc("Admin/Emergency/snow day call list 22-23.docx", font="Calibri", size=12)
    f.p("SNOW DAY CALL LIST", bold=True, size=20, center=True)
    f.p("{babcock.name} decides by 5:30 am and starts the chain. If no answer, skip and call the next one. At home numbers – do not post in the hallway!", center=True)
    f.table([["calls", "who", "home", "or cell"],
             ["Director →", "{sandoval|nm|Patty Sandoval} (kitchen)", "{sandoval.phd}", "{sandoval.celld}"],
             ["{sandoval|nm|Patty} →", "{delgado.name} (cook)", "{delgado.phd}", "–"],
             ["{delgado.first} →", "{rusk.name} (vans)", "{rusk.phd}", "{rusk.celld}"],
             ["{rusk.first} →", "{hanley|nm|Doug Hanley} (driver)", "–", "{hanley.celld}"]], widths=[1.4, 2.6, 1.6, 1.6])
    f.p("Radio: WLRN 97.3. County road desk 315-555-0180.")


@doc
def newsletter():
    f = Html("Admin/Newsletter/winter2023.html")
    f.w("""<!doctype html><html lang="en"><head><title>The Lantern - Winter 2023</title></head><body>
<h1>The Lantern</h1><p><em>News of the Wexcombe County Office for the Aging &mdash; Winter 2023</em></p>
<h3>A word from the Director</h3>
<p>Snow or no snow, the vans are rolling. If you have not yet applied for HEAP, the doors are open until March 15. Bring your ID, proof of
address, Social Security cards for everyone in the house, and a fuel bill. &mdash; {babcock.name}</p>
<h3>Scam alert</h3><p>Medicare will <b>never</b> call you to ask for your number. Hang up, and tell {marchetti.name} at 315-555-0108.</p>
<h3>Bone Builders</h3><p>The winter session begins January 9 at the Grange Hall. Call 315-555-0110.</p>
<h3>Wanted</h3><p>Drivers for Route 3 and Route 7. One morning a week, mileage paid. Ask for {tompkins.name}.</p>
<h3>Recipe: Five bean chili</h3><p>1 onion, 2 cloves garlic, 5 cans of beans, 1 large can tomatoes, 2 tbsp chili powder. Simmer one hour.</p>
</body></html>""")


@doc
def vendors():
    f = Xl("Admin/Contracts/vendor list 2023.xlsx", "Vendors")
    f.row("Vendor", "What for", "Contact", "Business phone", "Address", "EIN", "Contract no.", bold=True, fill="DDDDDD")
    for r in (("Finger Valley Foods LLC", "food", "{dunphy.name}", "585-555-0107", "900 Terminal Rd, Geneva, NY 14456", "16-4410082", "C-2023-011"),
              ("Lorne Provision Co.", "food", "{ames.name}", "315-555-0129", "3 Depot Square, East Lorne, NY 13151", "16-2209114", "C-2023-012"),
              ("CareTrack Software Inc.", "case program", "support desk", "800-555-0144", "1 Innovation Way, Albany, NY 12205", "14-3377201", "C-2021-040"),
              ("Bright Star Home Care", "aides", "{galvin.name}", "315-555-0171", "77 Main St, Wexcombe, NY 13177", "16-5512990", "C-2022-003"),
              ("Lakes Records Service Inc.", "driver checks", "order desk", "607-555-0123", "P.O. Box 300, Ithaca, NY 14851", "16-1100457", "C-2020-017")):
        f.row(*r)
    f.widths(28, 16, 20, 16, 40, 14, 14)


@doc
def blank_form():
    f = Txt("Admin/Forms/BLANK intake.txt")
    f.w("""NY CONNECTS INTAKE  (blank - photocopy as needed)

Name: ______________________________   Date of birth: ____/____/______
Address: _________________________________________   Town: ____________
Phone: (____) ____-______    Best time: ____________
SS#: ____-___-______     Medicare #: ______________   Medicaid: Y / N

Who is calling?  [ ] self  [ ] family  [ ] hospital  [ ] other

What do you need?
  [ ] meals   [ ] ride   [ ] aide   [ ] HEAP   [ ] Medicare   [ ] legal   [ ] don't know

Health problems in the caller's own words:
________________________________________________________________________
Medicines: _____________________________________________________________

Taken by: ________________    Give to: kitchen / vans / benefits / APS (APS the same hour!)
""")


@doc
def memo_mail():
    f = Eml("Admin/Mail/All staff_ copier.eml", [
        "From: {hurd.name} <bhurd@wexcofa.org>",
        "To: allstaff@wexcofa.org",
        "Date: Tue, 03 Jan 2023 08:31:15 -0500",
        "Subject: All staff: copier + parking",
        "Message-ID: <23010308@wexcofa.org>"])
    f.text("""
Happy new year everybody,

1. The new copier needs your four digit code. {voss.name} has them.
   Old code sheets go in the shred bin.
2. Plow comes at 6. Do not park along the fence.
3. The time sheets for the week of 12/26 are due TODAY, not Friday.
4. Whoever took the laminator, please bring it back, no questions asked.

{hurd.first}
315-555-0100 x 0
""")


# --------------------------------------------------------------------------------------------------------------------
def main(out):
    for fn in BUILD:
        fn()
    assert len({f.path for f in FILES}) == len(FILES)
    rows, seen, exposed, best = [], {}, {}, {}
    for f in FILES:
        blob = f.data()
        path = os.path.join(out, "share", f.path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as h:
            h.write(blob)
        for key, element, value in f.truth():
            seen[key] = 1
            if element == "name":
                best[key] = max(best.get(key, 0), f.score[key])
            if element != "name":
                exposed[key] = 1
            rows.append((key, f.path, element, value))
    for key in seen:
        assert P[key].exp == (key in exposed), ("not as expected", key, key in exposed)
    for key in P:
        if key not in seen:
            print("never used:", key, file=sys.stderr)
    order = {k: i for i, k in enumerate(P)}
    with open(os.path.join(out, "people.csv"), "w", newline="", encoding="utf-8") as h:
        w = csv.writer(h, lineterminator="\n")
        w.writerow(["id", "name", "affected"])
        for key in sorted(seen, key=order.get):
            p = P[key]
            # the name as the files know it at its fullest, first name first
            b = best[key]
            form = "fmid" if b >= 3 else "full" if b >= 2.5 else "name" if b >= 1.5 else "mr"
            w.writerow([p.id, NAMES[form][1](p), 1 if key in exposed else 0])
    rows = [r for r in rows if r[0] in exposed]
    rows.sort(key=lambda r: (order[r[0]], r[1], ORDER.index(r[2]), r[3]))
    with open(os.path.join(out, "exposures.csv"), "w", newline="", encoding="utf-8") as h:
        w = csv.writer(h, lineterminator="\n")
        w.writerow(["id", "file", "element", "value"])
        for key, path, element, value in rows:
            w.writerow([P[key].id, path, element, value])
    print("%d files, %d people (%d affected), %d rows" % (len(FILES), len(seen), len(exposed), len(rows)))


if __name__ == "__main__":
    main(sys.argv[1])
