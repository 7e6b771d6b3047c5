#!/usr/bin/python3
"""All people, firms, addresses and numbers in these documents are invented; any likeness to a real person is chance.

A community dental practice with an attached pharmacy counter: a labelled share of files.
  /usr/bin/python3 make.py OUT   writes OUT/share/..., OUT/people.csv, OUT/exposures.csv (same bytes every time)

Every personal value is put into the text by a method of F (one file being written) which returns the text and notes the row.
"""
import csv, datetime, io, os, random, re, shutil, sys, zipfile
from email.message import EmailMessage

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt, Inches
import openpyxl
from openpyxl.styles import Font, Alignment, PatternFill
from reportlab.lib import colors
from reportlab.lib.pagesizes import letter, landscape
from reportlab.lib.styles import getSampleStyleSheet, ParagraphStyle
from reportlab.pdfgen import canvas
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Table, TableStyle

# ----------------------------------------------------------------------------------------------- people

# key | first | middle | last | born | household | insurance kind (K Keystead, O Ohio Valley, M Medicaid, R Medicare)
AFFECTED = """
brandt|Karen|Louise|Brandt|1971-03-14|brandt|K
dale|Dale||Brandt|1969-08-02|brandt|
fun|Funmilayo||Oyelaran|1985-05-27|oyel|M
tobi|Tobi|Samuel|Oyelaran|2014-09-30|oyel|M
ife|Ife|Grace|Oyelaran|2017-02-11|oyel|M
whit|Harold|Eugene|Whitcomb|1948-11-02||R
jrhodes|Janice||Whitcomb-Rhodes|1974-01-19||
oksana|Oksana||Kovalenko|1990-06-07||O
mateo|Mateo|Andrés|Ibarra|2016-12-05|ibarra|M
rosalia|Rosalía||Ibarra|1988-04-23|ibarra|
pruett|Denise||Pruett|1979-10-10||K
hobbs|Carlton||Hobbs|1962-03-29||O
aldous|Miriam||Aldous|1955-07-17||R
tilley|Jerome||Tilley|1983-12-20||K
priya|Priya||Venkataraman|1994-08-15||K
walt|Walt||Sizemore|1944-02-06||R
corcoran|Angela|Marie|Corcoran|1976-09-09||K
dmitri|Dmitri||Palchenko|1987-01-25||O
ogden|Lucille||Ogden|1951-05-13||R
maddox|Shawn||Maddox|1980-06-30||M
beecher|Yolanda||Beecher|1968-11-21||K
quimby|Terrence|J|Quimby|1973-04-04||O
sedlak|Hana||Sedlak|1999-02-17||K
arcenas|Ruben||Arcenas|1991-07-08||O
farnham|Colette||Farnham|1957-12-12||R
stubbs|Vernon||Stubbs|1953-10-01||R
imani|Imani||Rutledge|2001-03-03||M
wendell|Scott||Wendell|1970-08-28||K
gladys|Gladys||Trimble|1941-09-16||R
ruth|Ruth||Trimble|1966-06-11||
haver|Noel||Haverkamp|1978-12-24||O
fontaine|Beatriz||Fontaine|1989-05-05||K
lomax|Craig||Lomax|1985-03-18||K
dahl|Sunniva||Dahl|1996-10-29||O
dickey|Marlene||Dickey|1959-01-07||K
boone|Thaddeus||Boone|1964-04-19||O
sparks|Evelyn||Sparks|1947-08-08||R
haddix|Omar||Haddix|1982-02-14||K
prather|Nicole||Prather|1993-09-27||K
stiltner|Jacob||Stiltner|1986-11-11||M
hsu|Wei-Ling||Hsu|1972-07-22||O
vander|Peter||Vandermolen|1960-03-31||K
gilkey|Sandra||Gilkey|1956-10-18||O
taft|Rosemary||Taft|1949-12-03||R
emmons|Curtis||Emmons|1977-05-26||K
leah|Leah||Brightwell|2003-01-15||M
wiggins|Darnell||Wiggins|1998-06-06||M
roush|Tiffany||Roush|1992-04-12||M
coe|Bradley||Coe|1974-09-01||K
fenwick|Timothy|Ray|Fenwick|1966-09-02||O
castile|Lorna||Castile|1981-12-30||K
bashir|Ahmed||Bashir|1975-03-09||O
nuckolls|Joyce|Ann|Nuckolls|1950-06-25||R
delacroix|Renée|Claire|Delacroix|1969-02-28||K
nakagawa|Kenji||Nakagawa|1958-08-19||O
abernathy|Stanley|Wayne|Abernathy|1961-07-04||K
mayhew|Doris||Mayhew|1952-04-30||R
grady|Felix||Grady|1984-10-07||K
kincaid|Teresa||Kincaid|1963-11-28||O
barger|Hollis||Barger|1967-02-09||M
okoro|Simone||Okoro|1979-06-18||K
pell|Everett||Pell|1946-01-23||R
caleb|Caleb|James|Sturgill|2013-05-08|sturg|M
ava|Ava|Rose|Sturgill|2016-08-21|sturg|M
nora|Nora||Pennington|2012-03-16||M
castell|Miguel|Ángel|Castellanos|1997-10-13||K
lundgren|Patrice||Lundgren|1965-12-17||O
hutchins|Gerald||Hutchins|1954-09-23||K
zahirah|Fatima||Zahirah|1995-05-20||M
kessler|Bonnie||Kessler|1971-07-29||K
march|Douglas|Alan|Marchetti|1968-04-11|march|K
elaine|Elaine|Theresa|Marchetti|1970-10-26|march|K
varga|Sheila||Varga|1982-08-05||O
june|June|M|Holloway|1957-06-14|hollo|K
roland|Roland|P|Holloway|1955-02-22|hollo|K
banks|Trevor|D|Banks|1988-11-30||K
kendra|Kendra|L|Mullins|1990-01-08||K
rosado|Alma|T|Rosado|1974-12-09||O
jasper|Jasper|W|Lyle|1983-09-18|lyle|O
corinne|Corinne|E|Lyle|2011-07-27|lyle|O
destiny|Destiny|N|Rucker|2009-10-02|ruck|M
elijah|Elijah|T|Rucker|2012-12-19|ruck|M
combs|Jayden|R|Combs|2015-04-25||M
brianna|Brianna|K|Salyer|1996-03-12|saly|M
lila|Lila|M|Salyer|2019-08-31|saly|M
ingrid|Ingrid|Sofia|Sorensen|1972-05-16|soren|K
nils|Nils||Sorensen|1970-09-05|soren|
ames|Gilbert||Ames|1963-08-27||K
spencer|LaToya||Spencer|1986-02-20||K
nesbitt|Harvey||Nesbitt|1959-03-24||O
tran|Monica||Tran|1991-12-28||K
ratliff|Dean||Ratliff|1976-07-12||O
given|Paulette||Given|1967-10-31||K
wcobb|Wallace||Cobb|1950-11-16|cobb|R
irma|Irma||Cobb|1952-01-27|cobb|R
skeens|Randall|Lee|Skeens|1984-05-02||K
boggs|Crystal|Dawn|Boggs|1989-09-14||M
crum|Lester||Crum|1943-04-08||R
jarvis|Opal||Jarvis|1939-12-01||R
lan|Lan|Thi|Nguyen|1978-08-03||M
ely|Barbara||Ely|1962-06-22||K
bramlett|Joel||Bramlett|1987-10-16||
yoder|Kristin||Yoder|1981-03-07||
dailey|Percy||Dailey|1958-05-29||
frost|Nadine||Frost|1973-11-05||
kilgore|Bernard|F|Kilgore|1964-02-03||M
larkin|Edith||Larkin|1953-07-10||R
oster|Raymond||Oster|1949-09-28||R
lane|Hubert||Lane|1956-12-15||R
dorsey|Agnes||Dorsey|1936-03-20||R
vickers|Homer||Vickers|1940-10-24||R
strand|Willa||Strand|1938-06-02||R
brandvold|Sonia||Brandvold|1980-01-31||K
ferris|Clyde||Ferris|1951-08-13||R
ferraro|Anthony||Ferraro|1966-04-16||K
dunst|Michelle||Dunst|1987-06-19|dunst|
cody|Cody||Dunst|2017-11-09|dunst|K
lindq|Greta|Helene|Lindqvist|1993-02-25||
meeks|Kayla|Renee|Meeks|1998-07-30|meeks|
dmeeks|Donald||Meeks|1970-04-02|meeks|
andre|Andre||Fontenot|1990-10-08||
simonef|Lucie||Fontenot|1992-05-11||
stroh|Hilary||Stroh|1984-12-22||
pelfrey|Ruth Ann||Pelfrey|1961-01-12||
danica|Danica||Moore|1995-09-19||
quintero|Marisol||Quintero|1989-11-23||
irina|Irina||Sokolenko|1986-08-09||
ballard|Trent|Michael|Ballard|2000-04-27||
"""

# people in an office role, or without data of their own
OFFICE = """
mensah|Amara||Mensah
rosen|Philip||Rosenquist
okafor|Tamsin||Okafor
haldane|Bridget||Haldane
petty|Lorraine||Petty
vance|Celia||Vance
dunaway|Marcus||Dunaway
krug|Joanne||Krug
farouk|Nadia||Farouk
tillery|Owen||Tillery
bea|Bea||Lindahl
stroud|Everett||Stroud
paik|Hye-jin||Paik
abbate|Leonard||Abbate
rao|Sunita||Rao
whitmer|Colin||Whitmer
ullman|Brent||Ullman
strickler|Gail||Strickler
amato|Vince||Amato
hargrove|Tess||Hargrove
ostrow|Pam||Ostrow
kunle|Kunle||Oyelaran
crabtree|Ellen||Crabtree
mabry|Thomas||Mabry
voss|Sharon||Voss
lanning|Keith||Lanning
finch|Dolores||Finch
rounds|Yvette||Rounds
moreland|Rita||Moreland
wexler|Chad||Wexler
prewitt|Alan||Prewitt
corrales|Nina||Corrales
stella|Stella||Brandon
fortner|Jim||Fortner
lindstrom|Maya||Lindstrom
teele|Oscar||Teele
hatch|Donna||Hatch
thorne|Kelsey||Thorne
ridley|Sam||Ridley
anholt|Beth||Anholt
gwen|Gwen||Sturgill
isley|Grant||Isley
"""

STREETS = ["Linden Street", "Court Street", "Hopewell Road", "Quarry Hill Road", "Maple Avenue", "Keel Street", "Orchard Lane",
           "State Route 60", "Ferry Street", "Baptist Hill Road", "Wayne Avenue", "Cutler Street", "Mill Run", "Sugar Creek Road",
           "Pearl Street", "Second Street", "Grandview Avenue", "Locust Court", "Tannery Road", "Depot Street", "Harmar Place",
           "Blue Heron Drive", "Vine Street", "Pinchot Lane", "Millcreek Road", "Fairground Street"]
TOWNS = [("Tarrow Falls", "OH", "45719"), ("Tarrow Falls", "OH", "45719"), ("Wexcombe", "OH", "45722"), ("Old Harbin", "OH", "45738"),
         ("Pike Hollow", "OH", "45751"), ("Lenmore", "OH", "45759"), ("Sutters Ferry", "WV", "26152")]
MAILS = ["ohvalleymail.net", "postbrook.com", "mailkeep.net", "tricablenet.com", "hillpost.net", "lenmorewireless.net"]
MONTHS = "January February March April May June July August September October November December".split()

_used = set()


def unique(make):
    while True:
        v = make()
        if v not in _used:
            _used.add(v)
            return v


def luhn_digit(d):
    t = 0
    for i, c in enumerate(reversed(d)):
        n = int(c)
        if i % 2 == 0:
            n = n * 2 - 9 if n > 4 else n * 2
        t += n
    return str(-t % 10)


def routing(seed):
    r = random.Random("routing" + seed)
    d = "04" + "%d" % r.choice([1, 2, 4]) + "%05d" % r.randrange(100000)
    s = sum(int(c) * w for c, w in zip(d, [3, 7, 1, 3, 7, 1, 3, 7]))
    return d + str(-s % 10)


def new_phone(r):
    return unique(lambda: r.choice(["740", "740", "740", "220", "614", "304", "380", "937"]) + "55501%02d" % r.randrange(100))


class Person:
    def __init__(self, key, first, middle, last, born="", house="", kind="", office=False):
        self.key, self.first, self.middle, self.last, self.house, self.kind = key, first, middle, last, house, kind
        self.born = datetime.date.fromisoformat(born) if born else None
        self.office = office
        self.id = ""

    def rnd(self, what):
        return random.Random("dental/%s/%s" % (self.key, what))

    def __getattr__(self, what):                     # numbers are drawn once, each from its own seed
        if what.startswith("_"):
            raise AttributeError(what)
        assert not self.office, (self.key, what)
        r = self.rnd(what)
        digits = lambda n: "".join(r.choice("0123456789") for _ in range(n))
        if what == "ssn":
            v = unique(lambda: "%03d%02d%04d" % (r.choice(list(range(268, 303)) + list(range(401, 408)) + [232, 233, 234]),
                                                r.randrange(1, 100), r.randrange(1, 10000)))
        elif what in ("tel", "tel2"):
            v = new_phone(r)
        elif what == "mail":
            a, b = plain(self.first).lower().replace(" ", ""), plain(self.last).lower()
            v = unique(lambda: r.choice(["%s.%s%d" % (a, b, r.randrange(2, 99)), "%s%s%02d" % (a[0], b, self.born.year % 100),
                                         "%s_%s" % (b, a), "%s%s" % (a, b[0]) + digits(3)]) + "@" + r.choice(MAILS))
        elif what == "addr":
            r = random.Random("dental/addr/" + (self.house or self.key))
            v = HOUSES.get(self.house)
            if v is None:
                st = unique(lambda: "%d %s" % (r.choice([r.randrange(11, 999), r.randrange(1000, 22000)]), r.choice(STREETS)))
                if r.random() < .2:
                    st += r.choice([", Apt %d" % r.randrange(1, 24), " #%d" % r.randrange(2, 12), ", Apt %s" % r.choice("ABCD"), ", Lot %d" % r.randrange(3, 60)])
                v = (st,) + r.choice(TOWNS)
                if self.house:
                    HOUSES[self.house] = v
        elif what == "chart":
            v = unique(lambda: "%05d" % r.randrange(11204, 28990))
        elif what == "profile":
            v = unique(lambda: "P-%05d" % r.randrange(40111, 88990))
        elif what in ("dl", "stateid"):
            v = unique(lambda: r.choice("RSTU") + r.choice("ABCDEFGHJKLMNPRSTUVWX") + digits(6))
        elif what == "card":
            b = unique(lambda: r.choice(["4", "4", "51", "53", "55"]) + digits(14))[:15]
            v = b + luhn_digit(b)
        elif what == "bank":
            v = unique(lambda: r.choice("123456789") + digits(r.choice([8, 9, 11])))
        elif what == "passport":
            v = unique(lambda: r.choice(["5", "6", "A"]) + digits(8))
        elif what == "anum":
            v = unique(lambda: "A" + r.choice(["2", "0"]) + digits(8))
        elif what == "insno":
            k = self.kind
            if k == "M":
                v = "10" + digits(10)
            elif k == "R":
                L = "ACDEFGHJKMNPQRTUVWXY"
                v = (r.choice("123456789") + r.choice(L) + r.choice(L + "0123456789") + digits(1) + "-" + r.choice(L) + r.choice(L + "0123456789")
                     + digits(1) + "-" + r.choice(L) + r.choice(L) + digits(2))
            elif k == "O":
                v = "OVD" + digits(8)
            elif k == "K":
                v = HOUSES.setdefault("K" + (self.house or self.key), "KHX" + digits(9))
                if self.house:
                    n = HOUSES[("n", self.house)] = HOUSES.get(("n", self.house), 0) + 1
                    v += "-%02d" % n
            else:
                raise AssertionError(self.key + " has no insurance")
        else:
            raise AttributeError(what)
        setattr(self, what, v)
        return v


HOUSES = {}


def plain(s):
    import unicodedata
    return "".join(c for c in unicodedata.normalize("NFD", s) if not unicodedata.combining(c))


class NS:
    pass


P = NS()
ALL = []
for block, office in ((AFFECTED, False), (OFFICE, True)):
    for line in block.strip().splitlines():
        parts = line.split("|")
        person = Person(*parts, office=office)
        assert not hasattr(P, parts[0]), parts[0]
        setattr(P, parts[0], person)
        ALL.append(person)

# ----------------------------------------------------------------------------------------------- one file

ROWS = []          # (person, file, element, value)
SEEN = set()       # people who stand in some file
FILES = []
DATE = {"m/d/Y": lambda d: "%02d/%02d/%d" % (d.month, d.day, d.year),
        "M/D/Y": lambda d: "%d/%d/%d" % (d.month, d.day, d.year),
        "M/D/y": lambda d: "%d/%d/%02d" % (d.month, d.day, d.year % 100),
        "m-d-Y": lambda d: "%02d-%02d-%d" % (d.month, d.day, d.year),
        "long": lambda d: "%s %d, %d" % (MONTHS[d.month - 1], d.day, d.year),
        "dlong": lambda d: "%d %s %d" % (d.day, MONTHS[d.month - 1], d.year),
        "dmon": lambda d: "%02d-%s-%d" % (d.day, MONTHS[d.month - 1][:3], d.year),
        "dMON": lambda d: "%02d %s %d" % (d.day, MONTHS[d.month - 1][:3].upper(), d.year),
        "iso": lambda d: d.isoformat(),
        "x12": lambda d: d.strftime("%Y%m%d")}
TEL = {"-": "{}-{}-{}", "(": "({}) {}-{}", ".": "{}.{}.{}", " ": "{} {} {}", "": "{}{}{}", "/": "{}/{}-{}"}


class F:
    def __init__(self, path):
        self.path = path
        self.names = {}
        FILES.append(self)

    def rec(self, p, element, value):
        SEEN.add(p.key)
        if p.office:
            raise AssertionError("data of an office person: %s %s" % (p.key, value))
        row = (p, self.path, element, re.sub(r"\s+", " ", value).strip())
        if row not in ROWS:
            ROWS.append(row)
        return value

    def n(self, p, form="F L"):
        """name: F first, M middle, m middle initial, f first initial, L last; ^ = capitals"""
        up = form.startswith("^")
        t = {"F": p.first, "M": p.middle, "m": p.middle[:1] + ("." if p.middle else ""), "L": p.last, "f": p.first[0] + "."}
        s = re.sub("[FMmLf]", lambda m: t[m.group()], form.lstrip("^"))
        s = re.sub(r" +", " ", s).strip().rstrip(",")
        if up:
            s = s.upper()
        self.note_name(p, s)
        return s

    def note_name(self, p, s):
        SEEN.add(p.key)
        size = lambda x: len(re.sub(r"\W", "", x))
        if size(s) > size(self.names.get(p.key, "")):
            self.names[p.key] = s

    def cols(self, p, order="LF", up=False):
        """the name in separate columns"""
        t = {"F": p.first, "L": p.last, "M": p.middle, "m": p.middle[:1]}
        out = [t[c].upper() if up else t[c] for c in order]
        full = " ".join(x for x in [t["F"], t["M"] if "M" in order else t["m"] if "m" in order else "", t["L"]] if x)
        self.note_name(p, full.upper() if up else full)
        return out

    def dob(self, p, fmt="m/d/Y"):
        return self.rec(p, "date_of_birth", DATE[fmt](p.born))

    def dobcell(self, p):                 # a real date in a spreadsheet, shown as mm/dd/yyyy
        self.rec(p, "date_of_birth", DATE["m/d/Y"](p.born))
        return datetime.datetime(p.born.year, p.born.month, p.born.day)

    def ssn(self, p, sep="-"):
        return self.rec(p, "ssn", sep.join((p.ssn[:3], p.ssn[3:5], p.ssn[5:])))

    def tel(self, p, fmt="-", which="tel"):
        t = getattr(p, which)
        return self.rec(p, "phone", TEL[fmt].format(t[:3], t[3:6], t[6:]))

    def tel2(self, p, fmt="-"):
        return self.tel(p, fmt, "tel2")

    def mail(self, p):
        return self.rec(p, "email", p.mail)

    def addr(self, p, *also, up=False):
        """one line; also = others of whom the file says they live there"""
        st, town, state, zipc = p.addr
        v = "%s, %s, %s %s" % (st, town, state, zipc)
        v = v.upper() if up else v
        for q in (p,) + also:
            assert q.addr == p.addr
            self.rec(q, "address", v)
        return v

    def addr2(self, p, *also, up=False):
        v = self.addr(p, *also, up=up)
        i = v.index(", " + (p.addr[1].upper() if up else p.addr[1]))
        return v[:i], v[i + 2:]

    def addr4(self, p, *also, up=False):
        self.addr(p, *also, up=up)
        return tuple(x.upper() if up else x for x in p.addr)

    def chart(self, p):
        return self.rec(p, "record_number", p.chart)

    def profile(self, p):
        return self.rec(p, "record_number", p.profile)

    def ins(self, p, plainform=False):
        v = p.insno.replace("-", "") if plainform else p.insno
        return self.rec(p, "health_insurance", v)

    def dl(self, p):
        return self.rec(p, "drivers_licence", p.dl)

    def card(self, p, sep=" "):
        return self.rec(p, "card", sep.join(p.card[i:i + 4] for i in (0, 4, 8, 12)))

    def bank(self, p):
        return self.rec(p, "bank_account", p.bank)

    def passport(self, p):
        return self.rec(p, "passport", p.passport)

    def stateid(self, p):
        return self.rec(p, "government_id", p.stateid)

    def anum(self, p):
        return self.rec(p, "government_id", p.anum)

    def dx(self, p, words):
        return self.rec(p, "diagnosis", words)

    def tx(self, p, words):
        return self.rec(p, "treatment", words)

    def rx(self, p, words):
        return self.rec(p, "medication", words)

    # --- writing

    @property
    def full(self):
        path = os.path.join(OUT, "share", self.path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        return path

    def text(self, s, encoding="utf-8", newline="\n"):
        with open(self.full, "w", encoding=encoding, newline=newline) as fh:
            fh.write(s.strip("\n") + "\n")

    def docx(self, d):
        b = io.BytesIO()
        d.save(b)
        self.zip(b)

    def xlsx(self, wb):
        wb.properties.creator = "Front Desk"
        b = io.BytesIO()
        wb.save(b)
        self.zip(b)

    def zip(self, b):                     # fixed times
        with zipfile.ZipFile(b) as zin, zipfile.ZipFile(self.full, "w", zipfile.ZIP_DEFLATED) as zout:
            for name in zin.namelist():
                data = zin.read(name)
                if name == "docProps/core.xml":
                    data = re.sub(rb"(<dcterms:(created|modified)[^>]*>)[^<]*", rb"\g<1>2024-04-02T09:00:00Z", data)
                    data = data.replace(b"python-docx", b"Front Desk").replace(b"generated by Front Desk", b"")
                info = zipfile.ZipInfo(name, (2024, 4, 2, 9, 0, 0))
                info.compress_type = zipfile.ZIP_DEFLATED
                info.external_attr = 0o600 << 16
                zout.writestr(info, data)

    def csvfile(self, rows, delim=",", quoting=csv.QUOTE_MINIMAL, head="", tail="", encoding="utf-8"):
        s = io.StringIO()
        w = csv.writer(s, delimiter=delim, quoting=quoting, lineterminator="\r\n")
        w.writerows(rows)
        with open(self.full, "w", encoding=encoding, newline="") as fh:
            fh.write(head + s.getvalue() + tail)

    def rtf(self, body):
        """body: list of (control, text) pairs or texts; each one paragraph"""
        out = [r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Arial;}{\f1\froman Times New Roman;}}\f0\fs20"]
        for para in body:
            ctl, t = para if isinstance(para, tuple) else ("", para)
            e = t.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}").replace("\t", r"\tab ")
            e = "".join(c if ord(c) < 128 else "\\u%d?" % ord(c) for c in e)
            out.append("{%s %s}\\par" % (ctl, e) if ctl else e + "\\par")
        out.append("}")
        with open(self.full, "w", encoding="ascii", newline="\r\n") as fh:
            fh.write("\n".join(out))

    def eml(self, headers, text, html=None, attach=None):
        m = EmailMessage()
        for k, v in headers:
            m[k] = v
        m.set_content(text)
        if html:
            m.add_alternative(html, subtype="html")
        if attach:
            name, data = attach
            m.add_attachment(data, subtype="csv", filename=name)
        if m.is_multipart():
            for i, part in enumerate(x for x in m.walk() if x.is_multipart()):
                part.set_boundary("----=_Part_%d_%s" % (i, abs(hash_text(self.path))))
        with open(self.full, "wb") as fh:
            fh.write(m.as_bytes())


def hash_text(s):
    import zlib
    return zlib.crc32(s.encode())


DOCS = []


def doc(path):
    def deco(fn):
        DOCS.append((path, fn))
        return fn
    return deco


# docx helpers

def newdoc(font="Calibri", size=11, margin=None):
    d = docx.Document()
    d.styles["Normal"].font.name = font
    d.styles["Normal"].font.size = Pt(size)
    if margin:
        for s in d.sections:
            s.left_margin = s.right_margin = Inches(margin)
    return d


def para(d, text="", bold=False, italic=False, align=None, size=None, style=None):
    p = d.add_paragraph(style=style)
    r = p.add_run(text)
    r.bold, r.italic = bold or None, italic or None
    if size:
        r.font.size = Pt(size)
    if align == "c":
        p.alignment = WD_ALIGN_PARAGRAPH.CENTER
    elif align == "r":
        p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    return p


def table(d, rows, style="Table Grid", header=True):
    t = d.add_table(rows=0, cols=len(rows[0]))
    t.style = style
    for i, row in enumerate(rows):
        cells = t.add_row().cells
        for c, v in zip(cells, row):
            c.text = ""
            r = c.paragraphs[0].add_run(str(v))
            if header and i == 0:
                r.bold = True
    return t


def sheet(wb, title, rows, widths=(), bold=(), first=False):
    ws = wb.active if first else wb.create_sheet()
    ws.title = title
    for row in rows:
        ws.append(list(row))
    for i, w in enumerate(widths):
        ws.column_dimensions[openpyxl.utils.get_column_letter(i + 1)].width = w
    for r in bold:
        for c in ws[r]:
            c.font = Font(bold=True)
    return ws


def story(f, flow, pagesize=letter, margin=54, title=""):
    SimpleDocTemplate(f.full, pagesize=pagesize, leftMargin=margin, rightMargin=margin, topMargin=margin, bottomMargin=margin,
                      invariant=1, title=title, author="").build(flow)


SS = getSampleStyleSheet()
BODY = ParagraphStyle("b", parent=SS["Normal"], fontName="Helvetica", fontSize=10, leading=13.5, spaceAfter=6)
SERIF = ParagraphStyle("s", parent=SS["Normal"], fontName="Times-Roman", fontSize=11, leading=14.5, spaceAfter=7)
SMALL = ParagraphStyle("sm", parent=BODY, fontSize=8, leading=10)
H = ParagraphStyle("h", parent=SS["Heading2"], fontName="Helvetica-Bold", fontSize=12, spaceBefore=6, spaceAfter=4)

PRACTICE = "Sycamore Bend Community Dental & Pharmacy"
PADDR = "410 Court Street, Tarrow Falls, OH 45719"
PTEL = "740-555-0199"
for n in ("7405550199", "7405550198", "7405550197", "7405550196", "7405550195", "7405550194", "7405550193", "7405550192", "6145550191",
          "6145550190", "7405550190", "7405550189", "6145550189", "3045550190"):
    _used.add(n)                          # business numbers


# ----------------------------------------------------------------------------------------------- front desk

@doc("Front Desk/New patients/Registration - Brandt K.docx")
def _(f):
    b, d = P.brandt, P.dale
    x = newdoc()
    para(x, PRACTICE, bold=True, size=15, align="c")
    para(x, PADDR + "   •   " + PTEL, align="c", size=9)
    x.add_heading("Patient registration", 1)
    a1, a2 = f.addr2(b)
    table(x, [
        ("Full legal name", f.n(b, "F M L")),
        ("Date of birth", f.dob(b)),
        ("Social Security no.", f.ssn(b)),
        ("Home address", a1 + "\n" + a2),
        ("Home phone", f.tel(b, "(")),
        ("Cell", f.tel2(b, "(")),
        ("E-mail", f.mail(b)),
        ("Marital status", "married"),
        ("Employer", "Tarrow Milling Co."),
        ("How did you hear about us?", "co-worker"),
    ], header=False)
    x.add_heading("Dental insurance", 2)
    table(x, [
        ("Carrier", "Keystead Health"),
        ("Member ID", f.ins(b)),
        ("Group", "70418 – Tarrow Milling"),
        ("Policy holder", "self"),
    ], header=False)
    x.add_heading("In case of emergency", 2)
    table(x, [("Name / relation", f.n(d) + ", husband"), ("Telephone", f.tel(d, "("))], header=False)
    x.add_heading("Health", 2)
    table(x, [
        ("Physician", "Dr. " + f.n(P.abbate)),
        ("Conditions being treated", f.dx(b, "hypothyroidism")),
        ("Medicines you take", f.rx(b, "levothyroxine 75 mcg")),
        ("Allergies", "none known"),
        ("Tobacco", "no"),
    ], header=False)
    para(x)
    para(x, "Signature: " + f.n(b) + "          Date: 03/04/2024")
    para(x, "Entered in the system by: " + f.n(P.vance, "f L") + "     Chart no. " + f.chart(b), italic=True, size=9)
    f.docx(x)


@doc("Front Desk/New patients/oyelaran children reg.docx")
def _(f):
    m, t, i = P.fun, P.tobi, P.ife
    x = newdoc("Arial", 10, 0.8)
    para(x, "CHILD / FAMILY REGISTRATION", bold=True, size=16)
    para(x, "One sheet per family. Please print.", italic=True)
    para(x, "Parent or guardian filling in this form", bold=True)
    tb = x.add_table(rows=2, cols=3)
    tb.style = "Table Grid"
    for c, (lab, val) in zip(range(3), [("Last name, first name", f.n(m, "L, F")), ("Relationship", "mother"), ("Date of birth", f.dob(m, "M/D/Y"))]):
        tb.rows[0].cells[c].text = lab
        tb.rows[1].cells[c].text = val
    tb = x.add_table(rows=2, cols=2)
    tb.style = "Table Grid"
    for c, (lab, val) in enumerate([("Telephone we can reach you at during the day", f.tel(m)), ("E-mail for reminders", f.mail(m))]):
        tb.rows[0].cells[c].text = lab
        tb.rows[1].cells[c].text = val
    tb = x.add_table(rows=2, cols=1)
    tb.style = "Table Grid"
    tb.rows[0].cells[0].text = "Home address (the children live with this parent at this address)"
    tb.rows[1].cells[0].text = f.addr(m, t, i)
    for k, (c, extra) in enumerate([(t, (f.dx(t, "asthma"), f.rx(t, "albuterol inhaler"))), (i, ("none", "none"))], 1):
        para(x)
        para(x, "Child %d" % k, bold=True)
        tb = x.add_table(rows=4, cols=3)
        tb.style = "Table Grid"
        for col, (lab, val) in enumerate([("Name of child", f.n(c, "F M L")), ("Born", f.dob(c, "M/D/Y")), ("Medicaid no.", f.ins(c))]):
            tb.rows[0].cells[col].text = lab
            tb.rows[1].cells[col].text = val
        for col, (lab, val) in enumerate([("Illnesses", extra[0]), ("Medicines", extra[1]), ("School", "Harbin Elementary")]):
            tb.rows[2].cells[col].text = lab
            tb.rows[3].cells[col].text = val
    para(x)
    para(x, "Other adult who may bring the children: " + f.n(P.kunle) + " (father)")
    para(x, "Pediatrician: Dr. " + f.n(P.lindstrom) + ", Harbin Pediatrics")
    para(x, "Signed " + f.n(m) + ", 2/20/2024")
    f.docx(x)


@doc("Front Desk/New patients/Intake 0412 scan index.pdf")
def _(f):
    w, j = P.whit, P.jrhodes
    c = canvas.Canvas(f.full, pagesize=letter, invariant=1)
    c.setTitle("Intake")
    c.setFont("Helvetica-Bold", 14)
    c.drawString(50, 745, "ADULT INTAKE AND MEDICAL HISTORY")
    c.setFont("Helvetica", 8)
    c.drawString(50, 732, PRACTICE + "  -  form 12 rev. 2022")

    def box(x, y, wd, lab, val):
        c.rect(x, y, wd, 30)
        c.setFont("Helvetica", 6.5)
        c.drawString(x + 3, y + 22, lab)
        c.setFont("Courier", 10)
        c.drawString(x + 4, y + 7, val)
    st, town, state, z = f.addr4(w)
    l, fi, mi = f.cols(w, "LFM")
    box(50, 690, 200, "Last name", l)
    box(250, 690, 180, "First name", fi)
    box(430, 690, 130, "Middle", mi)
    box(50, 660, 130, "Birth date", f.dob(w, "m-d-Y"))
    box(180, 660, 130, "Social security number", f.ssn(w))
    box(310, 660, 120, "Driver license (OH)", f.dl(w))
    box(430, 660, 130, "Sex", "M")
    box(50, 630, 240, "Street", st)
    box(290, 630, 150, "City", town)
    box(440, 630, 50, "State", state)
    box(490, 630, 70, "ZIP", z)
    box(50, 600, 170, "Telephone", f.tel(w))
    box(220, 600, 170, "Medicare number", f.ins(w))
    box(390, 600, 170, "Medicare Advantage dental rider", "no")
    box(50, 570, 250, "Emergency contact", f.n(j) + " (daughter)")
    box(300, 570, 260, "Her telephone", f.tel(j))
    c.setFont("Helvetica-Bold", 10)
    c.drawString(50, 545, "Have you ever had, or do you have now:")
    have = [f.dx(w, "High blood pressure"), f.dx(w, "Atrial fibrillation"), f.dx(w, "Sleep apnea")]
    lst = ["High blood pressure", "Diabetes", "Atrial fibrillation", "Heart murmur", "Stroke", "Hepatitis", "Sleep apnea", "Epilepsy or seizures", "Cancer",
           "Kidney disease", "Osteoporosis", "Tuberculosis"]
    c.setFont("Helvetica", 9)
    for k, t in enumerate(lst):
        xx, yy = 55 + (k % 3) * 170, 527 - (k // 3) * 16
        c.drawString(xx, yy, ("[X] " if t in have else "[  ] ") + t)
    c.setFont("Helvetica-Bold", 10)
    c.drawString(50, 450, "Medicines (name and strength)")
    c.setFont("Courier", 10)
    for k, t in enumerate(["lisinopril 20 mg", "apixaban 5 mg", "atorvastatin 40 mg"]):
        c.drawString(60, 434 - 14 * k, "%d. %s" % (k + 1, f.rx(w, t)))
    c.setFont("Helvetica-Bold", 10)
    c.drawString(50, 380, "Reviewed with patient")
    c.setFont("Helvetica", 9)
    c.drawString(50, 364, "04/12/2024   BP 138/76   " + f.n(P.haldane) + ", RDH.   Call cardiology before any surgery.")
    c.drawString(50, 340, "I have answered to the best of my knowledge.   X  " + f.n(w, "F m L"))
    c.save()


@doc("Front Desk/Consent/consent ext Kovalenko.docx")
def _(f):
    o = P.oksana
    x = newdoc("Times New Roman", 12)
    para(x, "CONSENT TO ORAL SURGERY", bold=True, align="c", size=14)
    para(x, "I, " + f.n(o) + ", born " + f.dob(o, "dlong") + " and living at " + f.addr(o) + ", ask Dr. " + f.n(P.rosen) +
         " and the assistants he chooses to carry out the following: " + f.tx(o, "surgical extraction of tooth 17") + " under " +
         f.tx(o, "local anesthesia") + ".")
    para(x, "The doctor has told me that the reason is " + f.dx(o, "recurrent pericoronitis") + " and that leaving the tooth may lead to further infection "
         "or damage to the neighboring tooth.")
    para(x, "I understand the usual risks: pain, swelling, bleeding, infection, a stiff jaw, and in a small number of cases numbness of the lip, chin or tongue "
         "which may be lasting. No promise has been made to me about the result.")
    para(x, "I am not pregnant to my knowledge. I have eaten today. I have told the office about every medicine I take, which is: " +
         f.rx(o, "sertraline 50 mg") + ".")
    para(x, "The office may reach me after the appointment at " + f.tel(o, ".") + ".")
    para(x)
    para(x, "_____________________________        February 26, 2024")
    para(x, f.n(o))
    para(x, "Witness: " + f.n(P.bea) + ", EFDA", size=10)
    f.docx(x)


@doc("Front Desk/Consent/nitrous minor Ibarra.rtf")
def _(f):
    m, r = P.mateo, P.rosalia
    f.rtf([
        (r"\b\fs28", "Consent for a minor – sedation and restoration"),
        "",
        "Chart: " + f.chart(m),
        "Child: " + f.n(m, "F M L") + "\tDOB: " + f.dob(m, "m/d/Y") + "\tWeight: 44 lb",
        "Guardian: " + f.n(r) + " (mother)\tPhone: " + f.tel(r),
        "",
        (r"\b", "What will be done"),
        "1.  " + f.tx(m, "nitrous oxide sedation"),
        "2.  " + f.tx(m, "pulpotomy, tooth K"),
        "3.  " + f.tx(m, "stainless steel crown, tooth K"),
        "",
        (r"\b", "Why"),
        "The X-ray shows " + f.dx(m, "deep caries, tooth K") + ". Without treatment the tooth is likely to abscess before it is due to fall out.",
        "",
        (r"\b", "Before the visit"),
        "Nothing to eat or drink for 3 hours. Bring a favorite toy. A parent stays in the building.",
        "",
        "I have read this (or it was read to me in Spanish) and I agree.",
        "",
        "Signed: " + f.n(r, "F L") + "\t\tDate: 3/19/24",
        "Explained by: Dr. " + f.n(P.mensah, "f L") + "      Interpreter: telephone line, ID 3381",
    ])


@doc("Front Desk/Schedule/day sheet 2024-03-11.txt")
def _(f):
    L = [("8:00", P.brandt, "-", "crown prep #14"), ("9:00", P.pruett, "-", "composite #7 M"), ("10:00", P.tilley, "-", "ext #1"),
         ("11:00", P.oksana, "-", "post-op check #17"), ("1:00", P.walt, "-", "denture adjustment"), ("2:00", P.dmitri, "-", "RCT #30")]
    R = [("8:00", P.hobbs, "-", "adult prophy"), ("9:00", P.aldous, "-", "perio maint"), ("10:00", P.priya, "-", "NP exam"),
         ("11:00", P.corcoran, "-", "4 bitewings"), ("1:00", P.ogden, "-", "SRP UL"), ("2:00", P.maddox, "-", "limited exam #19")]
    out = ["SYCAMORE BEND COMMUNITY DENTAL                                     DAY SHEET   MON 03/11/2024", "",
           "%-50s| %s" % ("OP 1   Dr. " + f.n(P.mensah, "L"), "OP 3   hygiene - " + f.n(P.haldane, "f L")), "-" * 50 + "+" + "-" * 50]
    for a, b in zip(L, R):
        cells = [["%5s  %-24s %s" % (t, f.n(p, "L, F m"), f.tel(p, k)), "       " + f.tx(p, x)] for t, p, k, x in (a, b)]
        for u, v in zip(*cells):
            assert len(u) < 50, u
            out.append("%-50s| %s" % (u, v))
        out.append(" " * 50 + "|")
    out += ["12:00 - 1:00  LUNCH / huddle", "",
            "NOTES",
            "* " + f.n(P.aldous, "L") + " - hx " + f.dx(P.aldous, "endocarditis") + ", must have taken " + f.rx(P.aldous, "amoxicillin 2 g") + " before she sits down",
            "* " + f.n(P.hobbs, "L") + " - new cell " + f.tel2(P.hobbs) + ", update pls",
            "* " + f.n(P.dmitri, "L") + " left msg, running 10 min late",
            "* impressions for the lab go out by 3 - " + f.n(P.dunaway, "F")]
    f.text("\n".join(out))


@doc("Front Desk/Schedule/Week of April 15.xlsx")
def _(f):
    grid = {
        ("8:00", 1): (P.beecher, "SRP UR"), ("8:00", 3): (P.farnham, "adult prophy"), ("8:00", 5): (P.hobbs, "composite #29 DO"),
        ("9:30", 2): (P.quimby, "bridge seat 12-14"), ("9:30", 3): (P.stubbs, "perio maint"), ("9:30", 4): (P.priya, "composite #3 O"),
        ("11:00", 1): (P.sedlak, "wisdom tooth consult"), ("11:00", 4): (P.imani, "ext #32"), ("11:00", 5): (P.arcenas, "RCT #8"),
        ("1:30", 2): (P.wendell, "night guard delivery"), ("1:30", 5): (P.beecher, "SRP LR"),
        ("3:00", 2): (P.castile, "crown seat #19"),
    }
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "Apr 15-19"
    ws.append(["Week of April 15 – Dr. " + f.n(P.rosen, "L") + " / hyg " + f.n(P.okafor, "F")])
    ws.append([])
    ws.append(["", "Mon 15", "Tue 16", "Wed 17", "Thu 18", "Fri 19"])
    for t in ["8:00", "9:30", "11:00", "LUNCH", "1:30", "3:00"]:
        row = [t]
        for d in range(1, 6):
            g = grid.get((t, d))
            if g:
                row.append("%s\n%s\n%s" % (f.n(g[0], "F L"), f.tx(g[0], g[1]), f.tel(g[0], ".")))
            else:
                row.append("" if t != "LUNCH" else "—")
        ws.append(row)
    ws["D8"] = "staff meeting"
    ws.append([])
    ws.append(["open slots Thu pm – fill from the short call list. " + f.n(P.vance, "F")])
    for r in range(4, 10):
        ws.row_dimensions[r].height = 50
        for c in ws[r]:
            c.alignment = Alignment(wrap_text=True, vertical="top")
    for k in "BCDEF":
        ws.column_dimensions[k].width = 22
    ws["A1"].font = Font(bold=True, size=14)
    f.xlsx(wb)


@doc("Front Desk/phone messages March.docx")
def _(f):
    x = newdoc("Comic Sans MS", 10, 0.9)
    para(x, "While you were out – March (typed up from the pink pad, c.v.)", bold=True)
    g, r = P.gladys, P.ruth
    slips = [
        ("Dr. " + f.n(P.mensah, "L"), "3/12  9:10", f.n(r) + ", for her mother " + f.n(g), f.tel(r),
         "Mother had " + f.tx(g, "extraction #19") + " yesterday, still oozing. She is on " + f.rx(g, "Eliquis 5 mg") + ". Skip tonight's pill or not?", "☒ please call   ☐ will call again"),
        ("front desk", "3/12  11:45", f.n(P.haver), f.tel(P.haver), "Is his " + f.tx(P.haver, "crown #30") + " back from the lab? Leaving town the 20th.",
         "☐ please call   ☒ will call again"),
        (f.n(P.vance, "F"), "3/13  8:05", f.n(P.fontaine), f.tel(P.fontaine),
         "Moved. New address " + f.addr(P.fontaine) + ". Wants her X-rays sent to the new dentist.", "☐ please call"),
        ("Dr. " + f.n(P.rosen, "L"), "3/13  2:20", f.n(P.lomax), f.tel(P.lomax),
         "Bad pain since Sunday after " + f.tx(P.lomax, "extraction #31") + ". Told to come in at 3:30 – dr. says " + f.dx(P.lomax, "dry socket") + ", packed w/ " +
         f.tx(P.lomax, "medicated dressing") + ".", "☒ URGENT"),
        ("hygiene", "3/14  10:00", f.n(P.walt), f.tel(P.walt), "Cancels 3/19. Still wants the " + f.tx(P.walt, "soft reline") + ", after Easter.", ""),
        (f.n(P.krug, "F"), "3/14  1:15", f.n(P.ullman) + ", Keystead Health claims", "614-555-0191",
         "Returning your call about the stack of predets. Ext. 4406, till 4.", "☒ returned your call"),
        ("pharmacy", "3/15  4:50", f.n(P.dahl), f.tel(P.dahl), "Out of " + f.rx(P.dahl, "chlorhexidine 0.12% rinse") + ", one more bottle ok?", "☒ please call"),
        ("Dr. " + f.n(P.mensah, "L"), "3/18  8:40", f.n(P.farnham), f.tel(P.farnham),
         "Had her " + f.tx(P.farnham, "hip replacement") + " in December. Surgeon wants " + f.rx(P.farnham, "amoxicillin 2 g") + " before the " + f.tx(P.farnham, "cleaning") + " on 4/17. Can we call it in?", "☒ please call"),
    ]
    for to, when, who, tel, msg, tick in slips:
        t = x.add_table(rows=4, cols=2)
        t.style = "Table Grid"
        t.cell(0, 0).text = "To: " + to
        t.cell(0, 1).text = when
        t.cell(1, 0).text = "M  " + who
        t.cell(1, 1).text = "Phone " + tel
        t.cell(2, 0).merge(t.cell(2, 1)).text = msg
        t.cell(3, 0).merge(t.cell(3, 1)).text = tick or "☐ please call"
        para(x)
    f.docx(x)


@doc("Front Desk/Recall/Recall list Q2.xlsx")
def _(f):
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "Due Apr-Jun"
    ws["A1"] = PRACTICE
    ws["A2"] = "Continuing care due April – June 2024      run 03/28/2024 by " + f.n(P.vance, "f L")
    hdr = ["Chart", "Last name", "First name", "Born", "Last seen", "Type", "Best number", "E-mail", "Remarks"]
    for i, h in enumerate(hdr):
        ws.cell(4, i + 1, h).font = Font(bold=True)
    rows = [
        (P.dickey, "10/12/2023", "adult prophy", True, ""),
        (P.boone, "12/05/2023", "perio maint", True, f.dx(P.boone, "type 2 diabetes") + ", keep on 3 mo."),
        (P.sparks, "10/30/2023", "perio maint", False, "let it ring"),
        (P.haddix, "11/02/2023", "adult prophy", True, ""),
        (P.prather, "10/19/2023", "adult prophy", True, f.dx(P.prather, "pregnant") + ", due in July, no x-rays"),
        (P.stiltner, "09/14/2023", "adult prophy", False, "2 broken appts"),
        (P.hsu, "11/16/2023", "adult prophy", True, ""),
        (P.vander, "12/11/2023", "perio maint", True, ""),
        (P.gilkey, "10/03/2023", "adult prophy", False, "reschedule w/ husband"),
        (P.taft, "01/09/2024", "denture check", False, "takes " + f.rx(P.taft, "alendronate")),
        (P.emmons, "11/29/2023", "adult prophy", True, ""),
        (P.leah, "10/24/2023", "fluoride varnish", True, "away at college, text only"),
        (P.hobbs, "03/11/2024", "adult prophy", False, "4 mo. by request"),
        (P.stubbs, "01/17/2024", "perio maint", False, ""),
    ]
    r = 5
    for p, seen, typ, em, rem in rows:
        l, fi = f.cols(p, "LF")
        vals = [int(f.chart(p)), l, fi, f.dobcell(p), seen, f.tx(p, typ), f.tel(p, "("), f.mail(p) if em else "", rem]
        for i, v in enumerate(vals):
            ws.cell(r, i + 1, v)
        ws.cell(r, 4).number_format = "mm/dd/yyyy"
        r += 1
    ws.cell(r + 1, 2, "Patients due")
    ws.cell(r + 1, 3, "=COUNTA(B5:B%d)" % (r - 1))
    ws.cell(r + 2, 2, "with e-mail")
    ws.cell(r + 2, 3, "=COUNTIF(H5:H%d,\"?*\")" % (r - 1))
    for k, w in zip("ABCDEFGHI", (8, 16, 14, 12, 12, 18, 17, 32, 34)):
        ws.column_dimensions[k].width = w
    f.xlsx(wb)


@doc("Front Desk/Recall/broken_appts.csv")
def _(f):
    rows = [["Date", "Time", "Patient", "Phone", "Was booked for", "What they said", "Fee charged"]]
    for d, t, p, what, why, fee in [
        ("1/8/24", "9:00", P.stiltner, "adult prophy", "no call", "35.00"),
        ("1/22/24", "10:30", P.wiggins, "extraction #14", "no ride", "0"),
        ("2/2/24", "8:00", P.roush, "composite #18 O", "kid sick", "0"),
        ("2/6/24", "1:00", P.coe, "crown prep #4", "in hospital, " + f.dx(P.coe, "pneumonia"), "0"),
        ("2/21/24", "3:00", P.wiggins, "extraction #14", "no call, 2nd time", "35.00"),
        ("3/5/24", "9:30", P.arcenas, "RCT #8", "forgot", "35.00"),
        ("3/7/24", "11:00", P.prather, "adult prophy", "has to work", "0"),
        ("3/20/24", "2:00", P.lomax, "bone graft #31", "work", "waived per Dr. " + f.n(P.rosen, "L")),
    ]:
        rows.append([d, t, f.n(p, "F L"), f.tel(p), f.tx(p, what), why, fee])
    f.csvfile(rows)


# ----------------------------------------------------------------------------------------------- charts

@doc("Charts/Progress notes/Fenwick T.txt")
def _(f):
    p = P.fenwick
    f.text(f"""
PATIENT: {f.n(p, 'L, F m')}          CHART {f.chart(p)}          DOB {f.dob(p, 'm-d-Y')}
==========================================================================

01/16/2024  Dr. {f.n(P.mensah, 'L')} / {f.n(P.bea, 'f L')}
  {f.tx(p, 'Comprehensive exam')}, {f.tx(p, 'full mouth x-rays')}.
  Med hx: {f.dx(p, 'type 2 diabetes')} (A1c 7.4 in Nov.), {f.dx(p, 'hypertension')}. No surgeries. NKDA.
  Meds: {f.rx(p, 'metformin 1000 mg')} bid, {f.rx(p, 'losartan 50 mg')} qd.
  BP 142/88, P 76.
  Findings: {f.dx(p, 'caries #3 MO')}; {f.dx(p, 'irreversible pulpitis #19')}.
  Pt understands options, chooses {f.tx(p, 'extraction #19')}. Consent signed.
  NV: Dr. {f.n(P.rosen, 'L')}, 1 hr

02/01/2024  Dr. {f.n(P.rosen, 'L')}
  BP 136/84, ate breakfast, BG 128 per pt.
  Anes: 2 carp {f.rx(p, 'lidocaine 2% w/ epi 1:100,000')}, IAN + long buccal.
  {f.tx(p, 'Simple extraction #19')}, forceps, {f.tx(p, 'gelfoam')} and {f.tx(p, '2 sutures 3-0 chromic')}. Hemostasis at 10 min.
  Rx: {f.rx(p, 'ibuprofen 600 mg')} #20; {f.rx(p, 'amoxicillin 500 mg')} #21. POI given verbal + written.

02/08/2024  {f.n(P.bea, 'L')}
  {f.tx(p, 'Post-op check')}, {f.tx(p, 'suture removal')}. Healing WNL. Pt very pleased.

03/05/2024  Dr. {f.n(P.mensah, 'L')}
  {f.tx(p, '#3 MO composite, shade A3')}. 1 carp {f.rx(p, 'Septocaine 4%')}. Rubber dam.
  Discussed options for the lower left later this year. Pt to think it over. Called from
  his cell {f.tel(p)} after hours 3/6 - bite high, came back 3/7, no charge.
""")


@doc("Charts/Progress notes/clinical_export_20240422.html")
def _(f):
    def patient(p, alerts, meds, rows):
        h = f"""<div class="pt"><h2>{f.n(p, '^L, F M')}</h2>
<table class="demo"><tr><th>Patient ID</th><td>{f.chart(p)}</td><th>Birthdate</th><td>{f.dob(p, 'dmon')}</td></tr>
<tr><th>Wireless Ph</th><td>{f.tel(p, '(')}</td><th>Pri. Carrier ID</th><td>{f.ins(p)}</td></tr></table>
<p><b>Med alerts:</b> {'; '.join(alerts) or 'none'}<br><b>Medications:</b> {', '.join(meds) or 'none'}</p>
<table border="1" class="proc"><tr><th>Date</th><th>Tth</th><th>Surf</th><th>Code</th><th>Description</th><th>Stat</th><th>Prov</th></tr>
"""
        for d, tth, s, code, desc, stat, prov in rows:
            h += f"<tr><td>{d}</td><td>{tth}</td><td>{s}</td><td>{code}</td><td>{f.tx(p, desc)}</td><td>{stat}</td><td>{prov}</td></tr>\n"
        return h + "</table></div>\n"
    a, b, c = P.castile, P.bashir, P.nuckolls
    M, R = f.n(P.mensah, "L"), f.n(P.rosen, "L")
    f.text("""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Clinical export 04/22/2024</title>
<style>body{font:12px Verdana}.pt{page-break-after:always;border-bottom:3px double #333}</style></head><body>
<h1>Clinical notes / procedures, patients 3 of 3</h1>
""" + patient(a, [f.dx(a, "Latex allergy"), f.dx(a, "Migraine")], [f.rx(a, "sumatriptan 50 mg")], [
        ("03/13/2024", "19", "", "D2740", "Crown - porcelain/ceramic", "TP", M), ("03/13/2024", "19", "", "D2950", "Core buildup, including any pins", "C", M),
        ("04/02/2024", "", "", "D1110", "Prophylaxis - adult", "C", "HYG2")])
           + patient(b, [f.dx(b, "Hepatitis B carrier")], [], [
               ("02/14/2024", "5", "DO", "D2392", "Resin composite - 2 surfaces, posterior", "C", R),
               ("02/14/2024", "", "", "D0274", "Bitewings - four images", "C", R)])
           + patient(c, [f.dx(c, "Osteoporosis"), f.dx(c, "Angina")], [f.rx(c, "Prolia"), f.rx(c, "nitroglycerin 0.4 mg SL")], [
               ("04/11/2024", "", "", "D5110", "Complete denture - maxillary", "TP", M),
               ("04/11/2024", "12", "", "D7140", "Extraction, erupted tooth", "C", M),
               ("04/18/2024", "", "", "D0171", "Re-evaluation - post-operative visit", "C", M)])
           + "</body></html>")


@doc("Charts/Treatment plans/TxPlan Delacroix 2024-02.pdf")
def _(f):
    p = P.delacroix
    a1, a2 = f.addr2(p)
    rows = [["Tooth", "Code", "Description", "Fee", "Ins. est.", "You pay"]]
    for t, code, d, a, b in [("2", "D2740", "Crown - porcelain/ceramic", 1150, 575), ("2", "D2950", "Core buildup", 265, 132.5),
                             ("10", "D2331", "Resin two surfaces, anterior", 198, 158.4), ("UR", "D4341", "Perio scaling & root planing", 260, 208),
                             ("14", "D6010", "Surgical placement of implant body", 1980, 0)]:
        rows.append([t, code, f.tx(p, d), "%.2f" % a, "%.2f" % b, "%.2f" % (a - b)])
    rows.append(["", "", "TOTAL", "3853.00", "1073.90", "2779.10"])
    t = Table(rows, colWidths=[40, 50, 210, 60, 60, 60])
    t.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), .4, colors.grey), ("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey), ("FONTSIZE", (0, 0), (-1, -1), 9),
                           ("ALIGN", (3, 0), (-1, -1), "RIGHT"), ("FONT", (0, -1), (-1, -1), "Helvetica-Bold", 9)]))
    story(f, [
        Paragraph("Treatment plan and estimate", SS["Title"]),
        Paragraph("Prepared for", SMALL), Paragraph("%s<br/>%s<br/>%s" % (f.n(p, "F L"), a1, a2), BODY),
        Paragraph("Born %s &nbsp;&nbsp; Chart %s &nbsp;&nbsp; Keystead member %s &nbsp;&nbsp; Plan date 02/27/2024" % (f.dob(p, "long"), f.chart(p), f.ins(p)), BODY),
        Paragraph("Provider: Dr. %s" % f.n(P.mensah), BODY), t, Spacer(1, 10),
        Paragraph("Findings: %s; %s." % (f.dx(p, "fractured cusp #2"), f.dx(p, "localized periodontitis, upper right")), BODY),
        Paragraph("This is an estimate for 90 days, not a promise of payment by your plan. Your plan has a yearly maximum of $1,500.", SMALL),
        Spacer(1, 18), Paragraph("Accepted ______________________   Date ____________", BODY)], title="Treatment plan")


@doc("Charts/Treatment plans/phased plan - Nakagawa.docx")
def _(f):
    p = P.nakagawa
    x = newdoc("Georgia", 11)
    x.add_heading("Phased plan: " + f.n(p), 1)
    para(x, "chart " + f.chart(p) + " – d.o.b. " + f.dob(p, "M/D/y") + " – presented 3/27 in the consult room, wife present", italic=True)
    x.add_heading("Where we are", 2)
    para(x, "Upper arch is failing. " + f.dx(p, "Generalized Stage IV periodontitis") + " and " + f.dx(p, "secondary occlusal trauma") +
         ". Takes " + f.rx(p, "warfarin 4 mg") + " for a " + f.dx(p, "mechanical mitral valve") + "; INR goes to Dr. " + f.n(P.rao, "L") + "'s office the day before anything that bleeds.")
    x.add_heading("Phase 1 – disease control", 2)
    for s in ["scaling and root planing, four quadrants", "extraction of 7, 8, 9 and 10", "immediate upper partial"]:
        para(x, f.tx(p, s), style="List Bullet")
    x.add_heading("Phase 2 – six weeks later", 2)
    for s in ["periodontal re-evaluation", "osseous surgery, lower left"]:
        para(x, f.tx(p, s), style="List Bullet")
    x.add_heading("Phase 3 – if phase 2 holds", 2)
    para(x, f.tx(p, "definitive cast partial denture"), style="List Number")
    para(x, f.tx(p, "occlusal guard"), style="List Number")
    x.add_heading("Money", 2)
    para(x, "Ohio Valley covers half of phase 1 up to the maximum. Ask " + f.n(P.krug, "F") + " for a plan over 18 months. He prefers e-mail: " + f.mail(p))
    para(x, "Dr. " + f.n(P.rosen, "f L"), align="r")
    f.docx(x)


@doc("Charts/Treatment plans/odontogram_export.csv")
def _(f):
    rows = [["PatNum", "LName", "FName", "Birthdate", "Guarantor", "ToothNum", "Surf", "Descript", "ProcStatus", "ProcNote"]]
    g = f.n(P.gwen, "L, F")
    for p, guar, tooth, surf, desc, st, note in [
        (P.caleb, g, "3", "O", "sealant - per tooth", "C", ""),
        (P.caleb, g, "14", "O", "sealant - per tooth", "C", ""),
        (P.caleb, g, "30", "OB", "resin 2 surf posterior", "TP", f.dx(P.caleb, "hypomineralized molar")),
        (P.ava, g, "T", "", "prefab ss crown - primary", "C", ""),
        (P.ava, g, "L", "MOD", "resin 3 surf posterior", "TP", f.dx(P.ava, "early childhood caries")),
        (P.nora, "", "8", "", "enamel bonding of fractured edge", "C", "fell off scooter; " + f.dx(P.nora, "uncomplicated crown fracture #8")),
        (P.nora, "", "", "", "topical fluoride varnish", "C", ""),
    ]:
        l, fi = f.cols(p, "LF")
        rows.append([f.chart(p), l, fi, f.dob(p, "iso"), guar, tooth, surf, f.tx(p, desc), st, note])
    f.csvfile(rows, delim=";", quoting=csv.QUOTE_ALL)


@doc("Charts/Perio/Abernathy perio chart 0206.pdf")
def _(f):
    p = P.abernathy
    c = canvas.Canvas(f.full, pagesize=landscape(letter), invariant=1)
    c.setFont("Times-Bold", 15)
    c.drawString(40, 570, "PERIODONTAL CHARTING")
    c.setFont("Times-Roman", 11)
    c.drawRightString(750, 570, "exam 02/06/2024   examiner " + f.n(P.okafor, "f L") + ", RDH")
    c.drawString(40, 550, "Patient  " + f.n(p, "F m L"))
    c.drawString(300, 550, "Birth date  " + f.dob(p, "m/d/Y"))
    c.drawString(520, 550, "Rec. no.  " + f.chart(p))
    r = p.rnd("pockets")
    c.setFont("Courier", 9)
    y = 520
    for arch, teeth in (("UPPER", range(2, 16)), ("LOWER", range(31, 17, -1))):
        c.drawString(40, y, arch)
        for k, t in enumerate(teeth):
            c.drawString(100 + k * 46, y, "%2d" % t)
        for lab in ("facial", "lingual", "recess", "BOP"):
            y -= 14
            c.drawString(40, y, lab)
            for k, t in enumerate(teeth):
                v = {"recess": "%d" % r.choice([0, 0, 1, 2]), "BOP": r.choice(["*", "* *", ""])}.get(lab) or "%d%d%d" % tuple(r.choice([2, 3, 3, 4, 5, 6, 7]) for _ in range(3))
                c.drawString(100 + k * 46, y, v if lab != "BOP" else r.choice(["*", "**", ""]))
        y -= 30
    c.setFont("Times-Roman", 11)
    c.drawString(40, y, "Assessment:  " + f.dx(p, "Generalized Stage III, Grade B periodontitis"))
    c.drawString(40, y - 18, "Contributing:  " + f.dx(p, "tobacco use disorder") + ", about a pack a day;  plaque score 46%")
    c.drawString(40, y - 36, "Plan:  " + f.tx(p, "SRP four quadrants") + ";  " + f.tx(p, "site-specific irrigation") + ";  " + f.rx(p, "chlorhexidine 0.12%") + " bid for two weeks")
    c.drawString(40, y - 54, "Re-evaluate in 6 weeks. Quit line card given. Dr. " + f.n(P.rosen, "L") + " reviewed.")
    c.save()


@doc("Charts/Perio/perio re-eval tracker.xlsx")
def _(f):
    wb = openpyxl.Workbook()
    o = [["PERIO RE-EVALS  –  keep this current!", "", "", "", "", ""], ["", "", "", "", "", ""],
         ["Patient", "Chart #", "Diagnosis", "Active tx done", "Re-eval due", "Who"]]
    H_, K_ = f.n(P.haldane, "F"), f.n(P.okafor, "F")
    for p, d, t, due, who in [
        (P.abernathy, "Stage III perio, gen.", "SRP x4", "3/26", K_), (P.stubbs, "Stage II perio, localized", "SRP LR, LL", "4/9", H_),
        (P.mayhew, "Stage III perio; RA", "SRP x4", "4/12", H_), (P.grady, "gingivitis, plaque-induced", "debridement", "4/15", K_),
        (P.kincaid, "Stage II perio", "SRP UR, LR", "4/18", K_), (P.barger, "necrotizing gingivitis", "debridement", "ASAP", H_),
    ]:
        o.append([f.n(p, "L, F"), f.chart(p), "; ".join(f.dx(p, z) for z in d.split("; ")), f.tx(p, t), due, who])
    o += [["", "", "", "", "", ""], ["6 open", "", "", "", "", ""]]
    ws = sheet(wb, "Open", o, (24, 10, 30, 20, 12, 10), (1, 3), first=True)
    ws.merge_cells("A1:F1")
    d = [["done", "name", "diagnosis", "outcome", "next"]]
    for when, p, dd, out, nxt in [
        ("2/28", P.okoro, "Stage II perio", "pockets <= 4 mm", "perio maintenance 3 mo"),
        ("3/4", P.pell, "peri-implantitis #30", "bleeding persists", "open flap debridement"),
        ("3/7", P.ogden, "Stage III perio", "UR only, others next", "SRP UL"),
    ]:
        d.append([when, f.n(p, "f L") if p is P.ogden else f.n(p, "F L"), f.dx(p, dd), out, ("refer - " if p is P.pell else "") + f.tx(p, nxt)])
    sheet(wb, "Closed", d, (8, 22, 28, 24, 30), (1,))
    f.xlsx(wb)


# ----------------------------------------------------------------------------------------------- referrals

@doc("Referrals/2024/Castellanos to Stroud 0219.docx")
def _(f):
    p = P.castell
    x = newdoc("Garamond", 12)
    para(x, PRACTICE, bold=True, size=14)
    para(x, PADDR, size=10)
    para(x, "February 19, 2024", align="r")
    para(x, "Dr. " + f.n(P.stroud) + "\nStroud Oral & Maxillofacial Surgery\n88 Hospital Drive, Suite 210\nWexcombe, OH 45722")
    para(x, "Re: " + f.n(p, "F M L") + ", DOB " + f.dob(p, "m/d/Y"), bold=True)
    para(x, "Dear Dr. " + f.n(P.stroud, "L") + ",")
    para(x, "Thank you for seeing this 26-year-old man for " + f.tx(p, "removal of 1, 16, 17 and 32") + ". The panoramic film (enclosed) shows " +
         f.dx(p, "mesioangular bony impaction of 17 and 32") + ", with the roots of 32 close to the canal. He had a " + f.dx(p, "pericoronal abscess at 32") +
         " in January which settled on " + f.rx(p, "clindamycin 300 mg") + ".")
    para(x, "His history is otherwise " + f.dx(p, "mild persistent asthma") + ", controlled with " + f.rx(p, "fluticasone inhaler") +
         ". He does not smoke. He would like to be asleep for it and has asked about " + f.tx(p, "IV sedation") + ".")
    para(x, "You can reach him on " + f.tel(p, "(") + " after four. His coverage is Keystead Health, member number " + f.ins(p) + "; the predetermination went out today.")
    para(x, "With kind regards,")
    para(x, f.n(P.mensah) + ", DDS")
    para(x, "enc. pan 02/15/2024      cc chart " + f.chart(p), size=9)
    f.docx(x)


@doc("Referrals/2024/OMS report 24-0318.pdf")
def _(f):
    p = P.castell
    story(f, [
        Paragraph("<b>STROUD ORAL &amp; MAXILLOFACIAL SURGERY</b><br/>88 Hospital Drive, Suite 210, Wexcombe, OH 45722 &nbsp; 740-555-0198", SERIF),
        Spacer(1, 12), Paragraph("March 18, 2024", SERIF),
        Paragraph("Dr. %s, Sycamore Bend Community Dental" % f.n(P.mensah), SERIF),
        Paragraph("<b>OPERATIVE SUMMARY</b>", SERIF),
        Table([["Patient:", f.n(p, "^L, F")], ["DOB:", f.dob(p, "dMON")], ["Surgery date:", "03/08/2024"], ["Pre-op dx:", f.dx(p, "Impacted third molars")],
               ["Procedure:", f.tx(p, "Surgical removal of #1, #16, #17, #32")], ["Anesthesia:", f.tx(p, "IV moderate sedation")],
               ["Agents:", f.rx(p, "midazolam 4 mg") + ", " + f.rx(p, "fentanyl 75 mcg")]],
              colWidths=[90, 360], style=[("FONT", (0, 0), (-1, -1), "Times-Roman", 11), ("FONT", (0, 0), (0, -1), "Times-Bold", 11)]),
        Spacer(1, 10),
        Paragraph("Mr. %s tolerated the procedure well. The inferior alveolar bundle was visible at #32 and intact. He was sent home with his roommate on "
                  "%s and %s." % (f.n(p, "L"), f.rx(p, "hydrocodone/APAP 5-325"), f.rx(p, "amoxicillin 875 mg")), SERIF),
        Paragraph("At the one week call he reported %s. I will see him again in four weeks." % f.dx(p, "paresthesia of the right lower lip"), SERIF),
        Paragraph("Thank you for the referral.", SERIF), Spacer(1, 16), Paragraph("%s, DMD, MD" % f.n(P.stroud), SERIF)], title="Operative summary")


@doc("Referrals/2024/fax endo Lundgren.txt")
def _(f):
    p = P.lundgren
    st, cs = f.addr2(p)
    f.text(f"""
*** FAX ***                                   pages incl. this one: 3

TO:     Dr. {f.n(P.paik)}, Three Rivers Endodontics      FAX 740-555-0196
FROM:   {f.n(P.dunaway)}, {PRACTICE}, {PTEL}
DATE:   4/3/24
RE:     urgent referral

  Pt:        {f.n(p)}
             {st}
             {cs}
  Home:      {f.tel(p)}
  Birthdate: {f.dob(p, 'M/D/Y')}
  Ins:       Ohio Valley Dental Benefit Trust  ID {f.ins(p)}

  [ ] evaluate only      [X] evaluate and treat      [ ] second opinion

  Tooth: 18
  Dx:    {f.dx(p, 'symptomatic apical periodontitis')}
  Tx:    {f.tx(p, 'root canal retreatment')}; we will do the {f.tx(p, 'post and core')} after
  Meds:  {f.rx(p, 'amlodipine 5 mg')}
  Given: {f.rx(p, 'Augmentin 875')} since 4/1

  PA's attached. She can come any day but Wed. Please send report to Dr. {f.n(P.mensah, 'L')}.

CONFIDENTIAL - if you got this by mistake call us and shred it.
""")


@doc("Referrals/referral log.xlsx")
def _(f):
    wb = openpyxl.Workbook()
    rows = [["Referral log 2024", "", "", "", "", ""], ["sent", "patient / dob", "to", "for", "appt", "report back?"]]
    def pd(p):
        return f.n(p, "L, F") + "  " + f.dob(p, "M/D/y")
    a, b, c, d, e, g = P.castell, P.lundgren, P.hutchins, P.zahirah, P.kessler, P.pell
    S, K = "Dr " + f.n(P.stroud, "L"), "Dr " + f.n(P.paik, "L")
    rows += [
        ["2/19", pd(a), S, f.tx(a, "ext 3rds x4"), "3/8", "yes 3/20"],
        ["2/22", pd(c), S, "biopsy - " + f.dx(c, "leukoplakia, L lateral tongue"), "2/29", "yes, " + f.dx(c, "mild dysplasia")],
        ["3/6", pd(g), "Wexcombe Perio", f.tx(g, "open flap debridement #30") + " / " + f.dx(g, "peri-implantitis"), "3/28", "no"],
        ["3/15", pd(d), "OB clinic", "clearance for " + f.tx(d, "extraction #2"), "3/22", "yes"],
        ["3/29", pd(e), K, f.tx(e, "apicoectomy #9"), "4/16", "no"],
        ["4/3", pd(b), K, f.tx(b, "RCT retreat #18"), "4/4", "no"],
    ]
    f.tx(c, "biopsy")
    rows += [["", "", "", "", "", ""], ["", "total sent 6", "", "", "", "3 back"]]
    sheet(wb, "2024", rows, (8, 34, 20, 46, 8, 24), (1, 2), first=True)
    f.xlsx(wb)


# ----------------------------------------------------------------------------------------------- insurance

@doc("Insurance/Predeterminations/predet Marchetti.pdf")
def _(f):
    d, e = P.march, P.elaine
    c = canvas.Canvas(f.full, pagesize=letter, invariant=1)
    c.setFont("Helvetica-Bold", 12)
    c.drawString(40, 755, "DENTAL CLAIM FORM")
    c.setFont("Helvetica", 8)
    c.drawString(40, 740, "1. Type of transaction   [  ] Statement of actual services   [X] Request for predetermination / preauthorization")
    c.drawString(40, 726, "3. Company / plan:  Keystead Health, Dental Claims, PO Box 9917, Columbus, OH 43299")

    def cell(x, y, w, no, lab, *val):
        c.rect(x, y, w, 40)
        c.setFont("Helvetica", 6.5)
        c.drawString(x + 3, y + 32, "%s. %s" % (no, lab))
        c.setFont("Courier", 9)
        for i, v in enumerate(val):
            c.drawString(x + 4, y + 20 - 11 * i, v)
    a1, a2 = f.addr2(e, d)
    c.setFont("Helvetica-Bold", 9)
    c.drawString(40, 708, "POLICYHOLDER / SUBSCRIBER")
    cell(40, 662, 290, 12, "Name, address, city, state, zip", f.n(e, "^L, F M"), a1 + ", " + a2)
    cell(330, 662, 100, 13, "Date of birth", f.dob(e))
    cell(430, 662, 140, 15, "Subscriber ID", f.ins(e))
    cell(40, 622, 290, 17, "Employer", "Washington Co. Schools")
    cell(330, 622, 240, 16, "Plan / group number", "70233")
    c.setFont("Helvetica-Bold", 9)
    c.drawString(40, 606, "PATIENT")
    cell(40, 560, 120, 18, "Relationship", "SPOUSE")
    cell(160, 560, 270, 20, "Name, address", f.n(d, "^L, F M"), "SAME AS ITEM 12")
    cell(430, 560, 140, 21, "Date of birth", f.dob(d))
    cell(40, 520, 120, 22, "Sex", "M")
    cell(160, 520, 270, 23, "Patient ID / account no.", f.chart(d))
    cell(430, 520, 140, "23a", "Member no. of patient", f.ins(d))
    c.setFont("Helvetica-Bold", 9)
    c.drawString(40, 500, "RECORD OF SERVICES PROVIDED OR PROPOSED")
    c.setFont("Courier", 9)
    y = 484
    c.drawString(40, y, "TOOTH  SURF  CODE    DESCRIPTION                             FEE")
    for t, s, code, desc, fee in [("30", "", "D6010", "Surgical placement of implant body", "1980.00"), ("30", "", "D6056", "Prefabricated abutment", "610.00"),
                                  ("30", "", "D6065", "Implant supported ceramic crown", "1390.00")]:
        y -= 14
        c.drawString(40, y, "%-6s %-5s %-7s %-38s %9s" % (t, s, code, f.tx(d, desc), fee))
    c.setFont("Helvetica", 9)
    c.drawString(40, y - 30, "35. Remarks: tooth 30 lost 11/2023 to " + f.dx(d, "vertical root fracture") + ". " + f.tx(d, "Ridge preservation graft") + " placed that day.")
    c.drawString(40, y - 50, "53. Treating dentist: " + f.n(P.rosen) + ", DMD    license no. on file    phone " + PTEL)
    c.drawString(40, y - 66, "36. Patient / guardian signature: on file 03/18/2024")
    c.save()


@doc("Insurance/Predeterminations/appeal Varga.docx")
def _(f):
    p = P.varga
    x = newdoc("Cambria", 11)
    para(x, "VIA FAX 614-555-0190 – SECOND LEVEL APPEAL", bold=True)
    para(x, "Ohio Valley Dental Benefit Trust\nAttn: " + f.n(P.whitmer) + ", DDS, dental consultant")
    t = table(x, [("Patient and subscriber", "Identification no.", "Birth date", "Claim"), (f.n(p), f.ins(p), f.dob(p, "m-d-Y"), "2402-118873")])
    para(x)
    para(x, "Dear Dr. " + f.n(P.whitmer, "L") + ":")
    para(x, "You have denied the " + f.tx(p, "occlusal splint") + " and the " + f.tx(p, "full coverage crowns on 18 and 19") +
         " for our patient as “not necessary”. I ask you to look again.")
    para(x, "Ms. " + f.n(p, "L") + " was diagnosed with " + f.dx(p, "gastroesophageal reflux disease") + " in 2019 and with " + f.dx(p, "bulimia nervosa, in remission") +
         " before that. The result is " + f.dx(p, "generalized erosive tooth wear") + " which the photographs show better than words. She is on " +
         f.rx(p, "omeprazole 40 mg") + " and her physician's letter is enclosed. " + f.tx(p, "Fillings on the two molars") + " have failed three times in two years.")
    para(x, "The alternative benefit you offer would not survive her bite. We ask that the plan pay at the schedule for major services.")
    para(x, "Please decide within 30 days as the plan document provides. My direct line is 740-555-0197.")
    para(x, "Sincerely,\n\n" + f.n(P.krug) + "\nInsurance coordinator, for Dr. " + f.n(P.mensah))
    f.docx(x)


@doc("Insurance/EOB/Keystead EOB check 0088213.pdf")
def _(f):
    flow = [Paragraph("<b>KEYSTEAD HEALTH</b> &nbsp; EXPLANATION OF BENEFITS - PROVIDER COPY", H),
            Paragraph("Payee: Sycamore Bend Community Dental &nbsp; TIN on file &nbsp; Check 0088213 &nbsp; 03/22/2024 &nbsp; $942.40", SMALL)]

    def claim(p, claim, rows, note=""):
        flow.append(Spacer(1, 8))
        flow.append(Paragraph("<b>Member:</b> %s &nbsp; <b>ID:</b> %s &nbsp; <b>DOB:</b> %s &nbsp; <b>Pt acct:</b> %s &nbsp; <b>Claim:</b> %s" %
                              (f.n(p, "^F m L"), f.ins(p), f.dob(p), f.chart(p), claim), SMALL))
        data = [["Serv. date", "Service", "Tooth", "Charged", "Allowed", "Deduct.", "Paid", "Pt resp."]]
        for r in rows:
            data.append([r[0], f.tx(p, r[1])] + list(r[2:]))
        t = Table(data, colWidths=[55, 185, 35, 50, 50, 45, 50, 50])
        t.setStyle(TableStyle([("FONTSIZE", (0, 0), (-1, -1), 7.5), ("LINEBELOW", (0, 0), (-1, 0), .6, colors.black), ("TOPPADDING", (0, 0), (-1, -1), 1),
                               ("BOTTOMPADDING", (0, 0), (-1, -1), 1), ("ALIGN", (3, 0), (-1, -1), "RIGHT")]))
        flow.append(t)
        if note:
            flow.append(Paragraph(note, SMALL))
    claim(P.roland, "24-071-00418", [("03/01/24", "Periodic oral evaluation", "", "62.00", "48.00", "0.00", "48.00", "0.00"),
                                     ("03/01/24", "Prophylaxis - adult", "", "104.00", "82.00", "0.00", "82.00", "0.00")])
    claim(P.june, "24-071-00419", [("03/01/24", "Periodontal maintenance", "", "158.00", "121.00", "0.00", "96.80", "24.20"),
                                   ("03/01/24", "Amalgam - two surfaces", "31", "186.00", "142.00", "50.00", "73.60", "68.40")])
    claim(P.banks, "24-073-00102", [("03/05/24", "Extraction, erupted tooth", "18", "212.00", "160.00", "0.00", "128.00", "32.00")])
    claim(P.kendra, "24-075-00377", [("03/07/24", "Crown - porcelain fused to noble metal", "12", "1120.00", "890.00", "0.00", "445.00", "445.00"),
                                     ("03/07/24", "Core buildup, including any pins", "12", "265.00", "0.00", "0.00", "0.00", "265.00")],
          "Remark 47: buildup is part of the crown. Remark 12: send radiograph within 45 days.")
    flow.append(Spacer(1, 12))
    flow.append(Paragraph("Claims 4 &nbsp; Total charged 2,107.00 &nbsp; Total paid 873.40 &nbsp; Interest 69.00 &nbsp; Questions: %s, provider relations, 614-555-0191" % f.n(P.strickler), SMALL))
    story(f, flow, margin=42, title="EOB")


@doc("Insurance/Claims out/837D_20240325.txt")
def _(f):
    a, j, c = P.rosado, P.jasper, P.corinne
    def nm(p, q, idn=True):
        l, fi, mi = f.cols(p, "LFm", up=True)
        return "NM1*%s*1*%s*%s*%s%s~" % (q, l, fi, mi, "***MI*" + f.ins(p) if idn else "")
    def loc(p):
        st, town, s, z = f.addr4(p, up=True)
        return ["N3*%s~" % st, "N4*%s*%s*%s~" % (town, s, z)]
    dm = lambda p, s: "DMG*D8*%s*%s~" % (f.dob(p, "x12"), s)
    clm = lambda p, amt: "CLM*%s*%s***11:B:1*Y*A*Y*Y~" % (f.chart(p), amt)
    ml, mf = f.cols(P.mensah, "LF", up=True)
    segs = ["ISA*00*          *00*          *ZZ*SYCBEND        *ZZ*OVDBT          *240325*1702*^*00501*000004471*0*P*:~",
            "GS*HC*SYCBEND*OVDBT*20240325*1702*4471*X*005010X224A2~", "ST*837*0001*005010X224A2~", "BHT*0019*00*4471*20240325*1702*CH~",
            "NM1*41*2*SYCAMORE BEND COMMUNITY DENTAL*****46*SYCBEND~", "HL*1**20*1~", "NM1*85*2*SYCAMORE BEND COMMUNITY DENTAL~", "N3*410 COURT STREET~", "N4*TARROW FALLS*OH*45719~",
            "HL*2*1*22*0~", "SBR*P*18*OV4410******CI~", nm(a, "IL")] + loc(a) + [dm(a, "F"), "REF*SY*" + f.ssn(a, "") + "~", clm(a, "185"),
            "NM1*82*1*%s*%s~" % (ml, mf), "LX*1~", "SV3*AD:D2391*185****1~", "TOO*JP*4*O~",
            "HL*3*1*22*1~", "SBR*P**OV4410******CI~", nm(j, "IL")] + loc(j) + [dm(j, "M"), "HL*4*3*23*0~", "PAT*19~", nm(c, "QC", False)] + loc(c) + [
            dm(c, "F"), clm(c, "98"), "LX*1~", "SV3*AD:D1351*49****1~", "TOO*JP*19~", "LX*2~", "SV3*AD:D1351*49****1~", "TOO*JP*30~",
            "SE*36*0001~", "GE*1*4471~", "IEA*1*000004471~"]
    f.text("\n".join(segs))


@doc("Insurance/eligibility Mullins 0306.html")
def _(f):
    p = P.kendra
    st, town, s, z = f.addr4(p)
    f.text(f"""<html><head><title>Provider Portal - Eligibility result</title></head>
<body bgcolor="#f4f6fa"><font face="Tahoma" size="2">
<p>Keystead Health Provider Portal &gt; Eligibility &gt; Result &nbsp; (printed 03/06/2024 4:12 PM by {f.n(P.krug, 'F L')})</p>
<hr><b>ACTIVE COVERAGE</b>
<dl>
<dt>Member</dt><dd>{f.n(p, '^F L')}</dd>
<dt>Member number</dt><dd>{f.ins(p)}</dd>
<dt>Date of birth</dt><dd>{f.dob(p, 'iso')}</dd>
<dt>Address on file</dt><dd>{st}<br>{town}, {s} {z}</dd>
<dt>SSN</dt><dd>{f.ssn(p)}</dd>
<dt>Coverage from</dt><dd>07/01/2023</dd>
</dl>
<ul><li>Preventive 100%</li><li>Basic 80%</li><li>Major 50%, 12 month wait satisfied</li><li>Annual max $1,500.00 &ndash; used $118.00</li><li>Deductible met: yes</li></ul>
<p>History: {f.tx(p, 'Prophylaxis - adult')} 01/18/2024; {f.tx(p, 'Panoramic image')} 02/2022</p>
<p><i>This is not a guarantee of payment.</i></p></font></body></html>""")


@doc("Insurance/medicaid_roster_mar24.csv")
def _(f):
    rows = [["RECIPIENT_ID", "LAST", "FIRST", "MI", "DOB", "SEX", "COUNTY", "ELIG_FROM", "ELIG_THRU", "PCD"]]
    for i, p in enumerate([P.tobi, P.ife, P.mateo, P.destiny, P.elijah, P.combs, P.brianna, P.lila, P.caleb, P.ava, P.barger, P.imani, P.maddox, P.lan]):
        l, fi, mi = f.cols(p, "LFm", up=True)
        rows.append([f.ins(p), l, fi, mi, f.dob(p, "x12"), "FM"[i in (0, 2, 4, 5, 8, 10, 12)], "84", "20240101", "20241231",
                     f.n(P.mensah if i % 3 else P.rosen, "^L F")])
    f.csvfile(rows, tail="TRAILER,%06d\r\n" % 14)


# ----------------------------------------------------------------------------------------------- billing

@doc("Billing/Payment plans/Sorensen agreement.docx")
def _(f):
    i, n = P.ingrid, P.nils
    x = newdoc("Book Antiqua", 11)
    para(x, "PAYMENT AGREEMENT", bold=True, size=14, align="c")
    para(x, "between Sycamore Bend Community Dental (“the practice”) and the undersigned", align="c")
    para(x, "1.  " + f.n(i, "F M L") + " (“the patient”), date of birth " + f.dob(i, "long") + ", of " + f.addr(i, n) + ", owes $2,340.00 for " + f.tx(i, "implant and crown, tooth 8") + ".")
    para(x, "2.  The patient will pay $195.00 on the fifth of each month for twelve months, beginning April 5, 2024. There is no interest if no payment is missed.")
    para(x, "3.  Payment is taken by electronic debit from the checking account below. The patient may end the debit by writing to the practice ten days ahead.")
    table(x, [("Bank", "Routing", "Account", "Name on account"), ("Farmers & Rivermen Bank, Wexcombe", routing("soren"), f.bank(i), f.n(i, "f L"))])
    para(x)
    para(x, "4.  " + f.n(n) + ", husband of the patient, of the same address, guarantees the payments. He has shown Ohio driver license " + f.dl(n) +
         ". He can be reached at " + f.tel(n) + "; the patient at " + f.tel(i) + " or " + f.mail(i) + ".")
    para(x, "5.  If two payments in a row are missed, the whole sum is due.")
    para(x, "\nPatient ______________________      Guarantor ______________________      For the practice: " + f.n(P.petty) + ", office manager")
    para(x, "March 14, 2024")
    f.docx(x)


@doc("Billing/Payment plans/plan tracker 2024.xlsx")
def _(f):
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "Active"
    ws["A1"] = "Payment plans – autopay   (do NOT e-mail this sheet!)"
    ws["A1"].font = Font(bold=True, color="00C00000")
    for i, h in enumerate(["Who", "For", "Start bal.", "per mo.", "Day", "Paid from", "No.", "Exp.", "Jan", "Feb", "Mar", "Apr"]):
        ws.cell(3, i + 1, h).font = Font(bold=True)
    r = 4
    for p, what, bal, mo, day, kind, exp, paid in [
        (P.ingrid, "implant #8", 2340, 195, 5, "chk", "", ["", "", "", "x"]),
        (P.ames, "upper partial", 1180, 98.33, 12, "card", "11/26", ["x", "x", "x", ""]),
        (P.spencer, "RCT and crown #30", 1675, 139.58, 1, "card", "02/25", ["x", "NSF", "x", ""]),
        (P.nesbitt, "lower denture", 940, 78.34, 20, "chk", "", ["x", "x", "x", ""]),
        (P.tran, "clear aligners", 3900, 216.67, 15, "card", "08/27", ["", "x", "x", ""]),
    ]:
        num = f.bank(p) if kind == "chk" else f.card(p, " ")
        for i, v in enumerate([f.n(p, "L, F"), f.tx(p, what), bal, mo, day, kind, num, exp] + paid):
            ws.cell(r, i + 1, v)
        r += 1
    ws.cell(r + 1, 1, "Total")
    ws.cell(r + 1, 3, "=SUM(C4:C%d)" % (r - 1))
    ws.cell(r + 1, 4, "=SUM(D4:D%d)" % (r - 1))
    ws.cell(r + 3, 1, "bank contact for returned debits: " + f.n(P.ridley) + ", Farmers & Rivermen, 740-555-0195")
    for k, w in zip("ABCDEFGH", (20, 22, 11, 10, 6, 11, 24, 8)):
        ws.column_dimensions[k].width = w
    f.xlsx(wb)


@doc("Billing/cards by phone.txt")
def _(f):
    n, t, r, g = P.nesbitt, P.tran, P.ratliff, P.given
    f.text(f"""
cards taken over the phone -- run, then DELETE ({f.n(P.krug, 'F')} says shred but the shredder is broken)

mar 4   {f.n(r)}  visa/mc {f.card(r, ' ')}  exp 06/25   $45.00 copay   zip matches {f.addr(r)}   OK 081422
mar 4   {f.n(g)}   {f.card(g, '-')}   09/26   $310   for {f.tx(g, 'whitening trays')}   her cell {f.tel(g)}
mar 11  {f.n(t, 'f L')}  uses the one on file, $80 toward {f.tx(t, 'aligner refinement')}
mar 13  {f.n(n)}
        {f.card(n, '')}
        1/27
        $112.00, receipt to {f.mail(n)}
mar 20  {f.n(g)} again - wants it refunded, see {f.n(P.petty, 'F')}
""")


@doc("Billing/aging 2024-03-31.pdf")
def _(f):
    data = [["Acct", "Responsible party", "Phone", "Current", "31-60", "61-90", "90+", "Balance"]]
    tot = [0] * 5
    for p, a in [(P.wcobb, (118, 0, 240, 0)), (P.skeens, (0, 0, 0, 1312.5)), (P.boggs, (0, 0, 86, 655)), (P.quimby, (420, 0, 0, 0)), (P.lomax, (212, 60, 0, 0)),
                 (P.banks, (32, 0, 0, 0)), (P.hutchins, (0, 145, 0, 0)), (P.spencer, (0, 139.58, 0, 0)), (P.emmons, (75, 0, 0, 0)), (P.roush, (0, 0, 35, 0))]:
        vals = list(a) + [sum(a)]
        tot = [x + y for x, y in zip(tot, vals)]
        data.append([f.chart(p), f.n(p, "L, F"), f.tel(p, "")] + ["%.2f" % v for v in vals])
    data.append(["", "TOTAL (10)", ""] + ["%.2f" % v for v in tot])
    t = Table(data, colWidths=[45, 130, 80, 55, 55, 55, 60, 60], repeatRows=1)
    t.setStyle(TableStyle([("FONT", (0, 0), (-1, -1), "Courier", 8), ("FONT", (0, 0), (-1, 0), "Courier-Bold", 8), ("LINEABOVE", (0, -1), (-1, -1), 1, colors.black),
                           ("ALIGN", (3, 0), (-1, -1), "RIGHT")]))
    story(f, [Paragraph("ACCOUNTS RECEIVABLE AGING", ParagraphStyle("x", parent=BODY, fontName="Courier-Bold", fontSize=12)),
              Paragraph("As of 03/31/2024. All providers. Printed for %s" % f.n(P.petty, "f L"), SMALL), t], margin=36, title="Aging")


@doc("Billing/turn over to collections 0402.docx")
def _(f):
    x = newdoc("Calibri", 11)
    para(x, "Sycamore Bend Community Dental", bold=True)
    para(x, "April 2, 2024")
    para(x, "Tri-County Account Recovery, attn. " + f.n(P.ostrow) + ", PO Box 310, Lenmore, OH 45759")
    para(x, "Dear " + f.n(P.ostrow, "F") + ",")
    para(x, "Please open the two accounts below. Both have had three letters and two calls from us.")
    for k, (p, amt, what, emp, prev) in enumerate([(P.skeens, "$1,312.50", "root canal and crown, tooth 5", "Harbin Gravel", "none"),
                                                   (P.boggs, "$741.00", "extractions 12, 13 and 14", "not known", "address may be old")], 1):
        para(x, "%d.  %s" % (k, f.n(p, "F M L")), bold=True)
        a, b = f.addr2(p)
        for s in ["Last known address: " + a + ", " + b + (" – " + prev if prev != "none" else ""),
                  "Born " + f.dob(p, "M/D/Y") + ", Social Security " + f.ssn(p), "Phone " + f.tel(p, "(") + ", employer " + emp,
                  "Amount " + amt + " for " + f.tx(p, what), "Our account " + f.chart(p)]:
            para(x, s, style="List Bullet")
    para(x, "Interest per the signed financial policy. Do not report to the bureaus before the 60 days are up.")
    para(x, f.n(P.krug) + "\nBilling")
    f.docx(x)


@doc("Billing/statement Cobb.docx")
def _(f):
    w, i = P.wcobb, P.irma
    x = newdoc("Arial", 10)
    para(x, "STATEMENT", bold=True, size=18, align="r")
    a, b = f.addr2(w, i)
    para(x, f.n(w) + "\n" + f.n(i) + "\n" + a + "\n" + b)
    para(x, "Account " + f.chart(w) + " (" + f.n(w, "F") + ")          Statement date 03/29/2024          Amount due $358.00", bold=True)
    table(x, [("Date", "Patient", "Service", "Charge", "Credit"),
              ("12/18/23", f.n(w, "F"), f.tx(w, "Denture repair, broken base"), "240.00", ""),
              ("03/06/24", f.n(i, "F"), f.tx(i, "Periodontal maintenance"), "158.00", ""),
              ("03/06/24", f.n(i, "F"), "Payment, check", "", "40.00")], style="Light List Accent 1")
    para(x)
    para(x, "Dear " + f.n(w, "F") + " and " + f.n(i, "F") + " – the repair from December is now past 90 days. Call " + f.n(P.krug, "F") + " at 740-555-0197 if the sum is a hardship; "
         "the sliding scale may apply to both of you.")
    para(x, "- - - - - - - - - - - - - - - - detach and return with payment - - - - - - - - - - - - - - - -", align="c", size=8)
    para(x, "Make checks payable to Sycamore Bend Community Dental, " + PADDR)
    f.docx(x)


@doc("Billing/RE refund request.eml")
def _(f):
    g = P.given
    f.eml([("From", "%s <lpetty@sycamorebenddental.org>" % f.n(P.petty)),
           ("To", "%s <jkrug@sycamorebenddental.org>" % f.n(P.krug)),
           ("Subject", "RE: refund for " + f.tx(g, "whitening trays")), ("Date", "Thu, 21 Mar 2024 08:14:31 -0400"), ("Message-ID", "<20240321081431.441@sycamorebenddental.org>")],
          f"""{f.n(P.krug, 'F')},

Go ahead. Put it back on the card she paid with, {f.card(g, ' ')}, all $310.
If the terminal won't take it, mail a check to {f.addr(g)}.

L.

-----Original Message-----
From: {f.n(g)} <{f.mail(g)}>
Sent: Wednesday, March 20, 2024 7:52 PM
To: Office
Subject: refund for whitening trays

Hello, I paid for {f.tx(g, 'bleaching trays')} on the 4th but my gums can't take it and Dr. {f.n(P.mensah, 'L')}
says I have {f.dx(g, 'gingival recession')} and shouldn't whiten at all. I never picked the trays up.
Could you please refund me? Best to reach me after work, {f.tel(g, '.')}.

Thank you
{f.n(g)}
""")


# ----------------------------------------------------------------------------------------------- pharmacy

@doc("Pharmacy/Dispensing/dispensing log 2024-03.xlsx")
def _(f):
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "March"
    ws.append(["Sycamore Bend Pharmacy counter", "", "", "", "", "", "", "", ""])
    ws.append(["Dispensing record, week 10-11", "", "", "", "", "", "", "", "RPh: " + f.n(P.farouk)])
    ws.append([])
    ws.append(["Filled", "Rx no.", "Pt. profile", "Patient", "Birth", "Drug / strength / form", "Qty", "Days", "Prescriber"])
    M, R, A, S = "Dr " + f.n(P.mensah, "L"), "Dr " + f.n(P.rosen, "L"), "Dr " + f.n(P.abbate, "L"), "Dr " + f.n(P.rao, "L")
    n = 612040
    for d, p, drug, q, ds, pr in [
        ("03/04", P.crum, "Metoprolol ER 50 mg tab", 90, 90, A), ("03/04", P.jarvis, "Furosemide 20 mg tab", 30, 30, S),
        ("03/05", P.fenwick, "Metformin 1000 mg tab", 60, 30, A), ("03/06", P.lan, "Amoxicillin 500 mg cap", 21, 7, M),
        ("03/06", P.ely, "Acyclovir 400 mg tab", 35, 7, M), ("03/07", P.whit, "Apixaban 5 mg tab", 60, 30, S),
        ("03/08", P.jarvis, "Levothyroxine 50 mcg tab", 90, 90, S), ("03/11", P.barger, "Metronidazole 500 mg tab", 21, 7, R),
        ("03/11", P.crum, "Tamsulosin 0.4 mg cap", 90, 90, A), ("03/12", P.lomax, "Ibuprofen 800 mg tab", 30, 10, R),
        ("03/13", P.dahl, "Chlorhexidine 0.12% rinse", 473, 16, M), ("03/14", P.lane, "Glipizide 5 mg tab", 60, 30, A),
    ]:
        n += 3
        ws.append([d, n, f.profile(p), f.n(p, "L, F"), f.dob(p, "M/D/Y"), f.rx(p, drug), q, ds, pr])
    ws.append([])
    ws.append(["", "", "", "", "", "12 prescriptions", "", "", ""])
    for k, w in zip("ABCDEFGHI", (8, 9, 12, 22, 12, 30, 6, 6, 16)):
        ws.column_dimensions[k].width = w
    for c in ws[4]:
        c.font = Font(bold=True)
        c.fill = PatternFill("solid", fgColor="00DDEBF7")
    f.xlsx(wb)


@doc("Pharmacy/Dispensing/PSE logbook pg 14.txt")
def _(f):
    b, y, d, r = P.bramlett, P.yoder, P.dailey, P.frost
    A = f.rx(b, "Sudafed 12 hr 120mg 10ct")
    f.text(f"""
PSEUDOEPHEDRINE SALES - LOGBOOK PAGE 14 - transcribed 4/1 o.t.
federal limit 3.6 g/day, 9 g/30 days. LOOK AT THE ID.

#201  3/2 9:42a    {f.n(b, 'L, F')}
      {f.addr(b)}
      DL {f.dl(b)}       {A}    1.2 g

#202  3/2 4:15p    {f.n(y, 'L, F')}
      {f.addr(y)}
      DL {f.dl(y)}       {f.rx(y, 'generic pse 30mg 24ct')}       0.72 g

#203  3/5 11:20a   {f.n(d, 'L, F')}
      {f.addr(d)}
      US passport {f.passport(d)}    {f.rx(d, 'Claritin-D 24hr 10ct')}        2.4 g

#204  3/6 2:03p    {f.n(r, 'L, F')}   dob {f.dob(r, 'M/D/y')}
      {f.addr(r)}
      OH state ID (not DL) {f.stateid(r)}    {f.rx(r, 'Mucinex D 600/60 18ct')}       1.08 g

#205  3/6 2:30p    refused, over the limit, no sale

checked by {f.n(P.tillery, 'f L')} / {f.n(P.farouk, 'f L')}
""")


@doc("Pharmacy/Prior auth/PA Kilgore pilocarpine.pdf")
def _(f):
    p = P.kilgore
    T = lambda rows: Table(rows, colWidths=[125, 125, 125, 125], style=[("GRID", (0, 0), (-1, -1), .4, colors.black), ("FONTSIZE", (0, 0), (-1, -1), 8.5),
                                                                    ("BACKGROUND", (0, 0), (-1, 0), colors.whitesmoke), ("FONTNAME", (0, 0), (-1, 0), "Helvetica-Oblique")])
    a1, a2 = f.addr2(p)
    story(f, [
        Paragraph("Ohio Medicaid pharmacy benefit<br/>REQUEST FOR PRIOR AUTHORIZATION", H),
        Paragraph("Fax both pages. Incomplete forms are returned.", SMALL),
        Paragraph("<b>Section A: member</b>", BODY),
        T([["First name", "M.I.", "Last name", "Date of birth"], f.cols(p, "FmL") + [f.dob(p, "m/d/Y")],
           ]), T([["Member ID", "Phone", "Street", "City / ZIP"], [f.ins(p), f.tel(p, "("), a1, a2]]),
        Spacer(1, 8), Paragraph("<b>Section B: prescriber and pharmacy</b>", BODY),
        T([["Prescriber", "Specialty", "Pharmacy", "Pharmacy phone"], [f.n(P.mensah) + ", DDS", "General dentistry", "Sycamore Bend", "740-555-0194"]]),
        Spacer(1, 8), Paragraph("<b>Section C: drug</b>", BODY),
        T([["Drug requested", "Sig", "Qty / 30 days", "New or continuing"], [f.rx(p, "pilocarpine 5 mg tablets"), "1 tab tid", "90", "continuing"]]),
        Spacer(1, 8), Paragraph("<b>Section D: clinical</b>", BODY),
        Paragraph("Diagnosis: %s following %s for %s, 2021. ICD-10 attached." % (
            f.dx(p, "Radiation-induced xerostomia"), f.tx(p, "head and neck radiation"), f.dx(p, "squamous cell carcinoma of the tonsil")), BODY),
        Paragraph("Tried and failed: %s, three months, no relief; %s, stopped because of sweats." % (f.rx(p, "Biotene rinse"), f.rx(p, "cevimeline 30 mg")), BODY),
        Paragraph("Without it: %s has spread to six teeth since October. Also receives %s." % (f.dx(p, "rampant cervical caries"), f.tx(p, "custom fluoride trays")), BODY),
        Spacer(1, 10), Paragraph("Submitted by %s, PharmD, 04/08/2024" % f.n(P.farouk), BODY)], title="PA request")


@doc("Pharmacy/Refill requests/refills please.eml")
def _(f):
    p = P.larkin
    f.eml([("From", "%s <%s>" % (f.n(p), f.mail(p))), ("To", "Sycamore Bend Pharmacy <refills@sycamorebenddental.org>"),
           ("Subject", "refills please"), ("Date", "Mon, 18 Mar 2024 06:58:10 -0400"), ("Message-ID", "<ca81f0.2203@mail>"), ("X-Mailer", "iPad Mail")],
          f"""Good morning {f.n(P.farouk, 'F')},

I am nearly out and we leave for my sister's on Friday. Could you fill these for pick up Thursday

- {f.rx(p, 'simvastatin 20 mg')} (the little pink one)
- {f.rx(p, 'hydrochlorothiazide 25 mg')}
- the {f.rx(p, 'Prevident 5000 toothpaste')} Dr. {f.n(P.mensah, 'L')} wants me to use

My birthday is {f.dob(p, 'long')} if you need it. My new Medicare card says {f.ins(p)}.
If there is a problem call the house, {f.tel(p)}.

God bless
{f.n(p)}

Sent from my iPad
""")


@doc("Pharmacy/Refill requests/FW clarify - Oster.eml")
def _(f):
    p = P.oster
    f.eml([("From", "%s <nfarouk@sycamorebenddental.org>" % f.n(P.farouk)), ("To", "%s <otillery@sycamorebenddental.org>" % f.n(P.tillery)),
           ("Subject", "FW: Re: clarify Rx"), ("Date", "Tue, 26 Mar 2024 15:40:02 -0400"), ("Message-ID", "<5502.nf@sycamorebenddental.org>")],
          f"""{f.n(P.tillery, 'F')} - see below, change the profile and call him at {f.tel(p)}. n.

> From: {f.n(P.rounds)}, RN <yrounds@wexcombefamilymed.org>
> Date: Tue, Mar 26, 2024 at 3:12 PM
>
> Hi {f.n(P.farouk, 'F')}, Dr. {f.n(P.rao)} says to stop the {f.rx(p, 'tramadol 50 mg')} because of the
> {f.rx(p, 'bupropion XL 300 mg')}. He has had a {f.dx(p, 'seizure disorder')} since the 90s, it is in our
> chart but I guess never made it to yours. Use {f.rx(p, 'acetaminophen 1000 mg')} q8h instead.
> {f.n(P.rounds, 'F')}
>
>> From: {f.n(P.farouk)}
>> Date: Tue, Mar 26, 2024 at 1:30 PM
>>
>> Re {f.n(p)}, dob {f.dob(p, 'm/d/Y')}, our profile {f.profile(p)}.
>> Our oral surgeon's office sent a pain script after his {f.tx(p, 'multiple extractions')} on Friday.
>> System flags an interaction. OK to fill or change?
""")


@doc("Pharmacy/Dispensing/label_spool.txt")
def _(f):
    out = []
    for p, rxno, drug, sig, qty, pr, rf in [
        (P.crum, "0612043", "METOPROLOL ER 50 MG TAB", "TAKE 1 TABLET BY MOUTH DAILY", "90", P.abbate, 3),
        (P.ely, "0612055", "ACYCLOVIR 400 MG TAB", "TAKE 1 TABLET 5 TIMES A DAY UNTIL GONE", "35", P.mensah, 0),
        (P.lane, "0612076", "GLIPIZIDE 5 MG TAB", "TAKE 1 TABLET TWICE DAILY BEFORE MEALS", "60", P.abbate, 5),
        (P.larkin, "0612101", "SIMVASTATIN 20 MG TAB", "TAKE 1 TABLET AT BEDTIME", "90", P.rao, 1),
    ]:
        a, b = f.addr2(p, up=True)
        out += ["^LABEL", "SYCAMORE BEND PHARMACY  410 COURT ST TARROW FALLS OH   740-555-0194",
                "RX %s          DR. %s" % (rxno, f.n(pr, "^F L")), f.n(p, "^F L") + "   DOB " + f.dob(p, "m/d/Y"), a, b, sig, f.rx(p, drug), "QTY %s   REFILLS %d   DISCARD AFTER 03/2025" % (qty, rf), "^END", ""]
    f.text("\n".join(out), newline="\r\n")


@doc("Pharmacy/Maple Court packs.rtf")
def _(f):
    d, v, s = P.dorsey, P.vickers, P.strand
    body = [(r"\b\fs26", "Weekly bubble packs – Maple Court Residence"), "Deliver Thursdays before 2. Nurse in charge: " + f.n(P.finch) + ", fax 740-555-0193", ""]
    for p, room, dxs, am, noon, hs in [
        (d, "4", ["dementia", "osteoporosis"], ["donepezil 10 mg", "calcium 600 mg"], [], ["mirtazapine 15 mg"]),
        (v, "11", ["Parkinson's disease"], ["carbidopa-levodopa 25-100"], ["carbidopa-levodopa 25-100"], ["quetiapine 25 mg"]),
        (s, "12", ["COPD", "heart failure"], ["furosemide 40 mg", "potassium chloride 20 mEq"], [], []),
    ]:
        body += [(r"\b", f.n(p) + "  –  room " + room + "  –  born " + f.dob(p, "M/D/Y") + "  –  Medicare " + f.ins(p)),
                 "Dx: " + ", ".join(f.dx(p, t) for t in dxs),
                 "AM\t" + "; ".join(f.rx(p, t) for t in am), "Noon\t" + ("; ".join(f.rx(p, t) for t in noon) or "–"), "Bed\t" + ("; ".join(f.rx(p, t) for t in hs) or "–"), ""]
    body += [(r"\i", "Change 3/21: " + f.n(v, "L") + " – crush nothing. Bottle of " + f.rx(v, "nystatin suspension") + " for " + f.dx(v, "oral thrush") + " sent along."),
             "packed o.t. / checked n.f."]
    f.rtf(body)


# ----------------------------------------------------------------------------------------------- lab

@doc("Lab/lab slip 2291.pdf")
def _(f):
    p = P.corcoran
    c = canvas.Canvas(f.full, pagesize=(396, 612), invariant=1)
    c.setFont("Helvetica-Bold", 13)
    c.drawCentredString(198, 580, "RIDGELINE DENTAL ARTS")
    c.setFont("Helvetica", 8)
    c.drawCentredString(198, 567, "19 Kiln Road, Lenmore, OH 45759 - attn. " + f.n(P.amato) + " - 740-555-0192")
    y = 535
    c.setFont("Helvetica", 10)
    for lab, val in [("Slip no.", "2291"), ("Doctor", f.n(P.rosen) + ", DMD"), ("Patient", f.n(p)), ("Chart", f.chart(p)), ("Sex / age", "F / 47"), ("Date out", "03/25/2024"), ("Need by", "04/08/2024, 8 am")]:
        c.drawString(40, y, lab)
        c.drawString(130, y, val)
        c.line(128, y - 3, 350, y - 3)
        y -= 22
    c.setFont("Helvetica-Bold", 10)
    c.drawString(40, y - 10, "Please make")
    c.setFont("Helvetica", 10)
    c.drawString(40, y - 28, f.tx(p, "3-unit zirconia bridge 3-5") + ", pontic 4")
    c.drawString(40, y - 46, "Shade A2 body, A3 gingival. Light contacts. Modified ridge lap.")
    c.drawString(40, y - 64, "She has " + f.dx(p, "bruxism") + ", keep the occlusion flat.")
    c.drawString(40, y - 96, "Enclosed: upper PVS, lower alginate, bite")
    c.drawString(40, y - 130, "Packed by " + f.n(P.dunaway, "f L"))
    c.save()


@doc("Lab/lab case log.docx")
def _(f):
    x = newdoc("Verdana", 9, 0.7)
    para(x, "Lab cases", bold=True, size=13)
    para(x, "Ridgeline pick up Tue/Fri. Ask for " + f.n(P.hargrove, "F L") + ".")
    rows = [("Out", "Patient", "Dr", "What", "Back", "Seat")]
    for o, p, dr, what, back, seat in [
        ("2/27", P.quimby, P.rosen, "bridge 12-14", "3/12", "4/16"), ("3/4", P.haver, P.mensah, "PFM crown 30", "LATE", "?"),
        ("3/11", P.brandt, P.mensah, "zirconia crown 14", "3/25", "3/28"), ("3/13", P.castile, P.mensah, "e.max crown 19", "", "4/16"),
        ("3/18", P.brandvold, P.rosen, "upper night guard", "3/29", "4/2"), ("3/20", P.ferris, P.mensah, "full lower denture, try-in", "", "4/4"),
        ("3/25", P.corcoran, P.rosen, "bridge 3-5", "", "4/9"),
    ]:
        rows.append((o, f.n(p, "f L") if p in (P.haver, P.brandt) else f.n(p, "L, F"), f.n(dr, "L"), f.tx(p, what), back, seat))
    table(x, rows, style="Light Grid Accent 1")
    para(x)
    para(x, f.n(P.ferris) + " called 3/26, home " + f.tel(P.ferris) + ", wants the teeth whiter. Told him to wait for the try-in.")
    f.docx(x)


# ----------------------------------------------------------------------------------------------- correspondence

@doc("Correspondence/complaint Ferraro recd 0315.docx")
def _(f):
    p = P.ferraro
    x = newdoc("Courier New", 11)
    a, b = f.addr2(p)
    para(x, f.n(p) + "\n" + a + "\n" + b + "\n" + f.tel(p), align="r")
    para(x, "March 12, 2024")
    para(x, "To whoever is in charge over there,")
    para(x, "I have been a patient for nine years and I have never written a letter like this. In November your Dr. " + f.n(P.rosen, "L") + " did a " +
         f.tx(p, "crown on tooth 12") + ". It has come off three times. The third time I swallowed it.")
    para(x, "Then I was put on " + f.rx(p, "clindamycin 300 mg") + ", and ten days later I was in Marlow General with " +
         f.dx(p, "C. difficile colitis") + ". Nobody warned me. I missed two weeks of work at the plant.")
    para(x, "I want my $560 back and I want somebody to call me who is not the girl at the desk. " + f.n(P.vance, "F") + " was rude to my wife.")
    para(x, "Yours,\n\n\n" + f.n(p))
    para(x, "[stamped RECEIVED MAR 15 2024]", size=8)
    f.docx(x)


@doc("Correspondence/reply Ferraro 0322.pdf")
def _(f):
    p = P.ferraro
    a, b = f.addr2(p)
    story(f, [
        Paragraph("<b>%s</b><br/>%s" % (PRACTICE.replace("&", "&amp;"), PADDR), BODY), Spacer(1, 14),
        Paragraph("March 22, 2024", BODY), Paragraph("Mr. %s<br/>%s<br/>%s" % (f.n(p), a, b), BODY),
        Paragraph("Your file: %s" % f.chart(p), BODY),
        Paragraph("Dear Mr. %s," % f.n(p, "L"), BODY),
        Paragraph("Thank you for your letter of March 12. I am sorry, first of all, that you were so ill. Dr. %s has gone through the record with Dr. %s, who was asked to look at it "
                  "from outside the practice." % (f.n(P.rosen, "L"), f.n(P.anholt)), BODY),
        Paragraph("The %s will be replaced at no charge by a %s, or the fee of $560 returned, as you prefer. We have noted in your chart that you had %s after an antibiotic, so that no one "
                  "here prescribes %s for you again." % (f.tx(p, "porcelain crown on tooth 12"), f.tx(p, "full gold crown"), f.dx(p, "C. difficile"), f.rx(p, "clindamycin")), BODY),
        Paragraph("I will call you at %s on Tuesday evening. You may also write to the State Dental Board." % f.tel(p, "("), BODY),
        Spacer(1, 20), Paragraph("%s<br/>Office manager" % f.n(P.petty), BODY)], margin=80, title="Reply")


@doc("Correspondence/my son's visit.eml")
def _(f):
    m, c = P.dunst, P.cody
    t = f"""To the manager:

My son {f.n(c)} (he turned six, born {f.dob(c, 'M/D/Y')}) was in on Feb 13 for a {f.tx(c, 'baby root canal on the lower left')}.
He was held down by the assistant and cried the whole time. He has {f.dx(c, 'autism')} and it is on the
form I filled in. He takes {f.rx(c, 'guanfacine 1 mg')} and I had told them he would need a quiet room.

I would like his records sent to us at {f.addr(m, c)}
and the $140 taken off. My number is {f.tel(m)}.

{f.n(m)}
"""
    h = "<html><body>" + "".join("<p>%s</p>" % s.replace("\n", "<br>\n") for s in t.strip().split("\n\n")) + "</body></html>"
    f.eml([("From", "%s <%s>" % (f.n(m), f.mail(m))), ("To", "office@sycamorebenddental.org"), ("Cc", "%s <lpetty@sycamorebenddental.org>" % f.n(P.petty)),
           ("Subject", "my son's visit"), ("Date", "Fri, 16 Feb 2024 21:33:48 -0500"), ("Message-ID", "<98dd1.x7@postbrook.com>")], t, h)


# ----------------------------------------------------------------------------------------------- staff

@doc("HR/Personnel/Lindqvist Greta.docx")
def _(f):
    p = P.lindq
    x = newdoc("Calibri", 11)
    x.add_heading("Personnel record", 0)
    a, b = f.addr2(p)
    tb = x.add_table(rows=0, cols=4)
    for l1, v1, l2, v2 in [("Name", f.n(p, "F M L"), "Position", "Dental assistant"), ("Hired", "06/05/2023", "Rate", "$21.40 / h"),
                           ("DOB", f.dob(p, "M/D/Y"), "SSN", f.ssn(p)), ("Address", a + "\n" + b, "Mobile", f.tel(p)), ("E-mail (private)", f.mail(p), "Driver lic.", f.dl(p))]:
        c = tb.add_row().cells
        for i, v in enumerate((l1, v1, l2, v2)):
            c[i].text = v
            if i in (0, 2):
                c[i].paragraphs[0].runs[0].bold = True
    x.add_heading("Leave and health", 1)
    para(x, "9/12/23 – two weeks off, doctor's note: " + f.dx(p, "carpal tunnel syndrome, right wrist") + ". " + f.tx(p, "Wrist splint") + ", light duty till 10/16.")
    para(x, "2/5/24 – " + f.tx(p, "hepatitis B titer") + " on file, immune.")
    x.add_heading("Reviews", 1)
    para(x, "12/2023: good with children, charting needs to be same day. Raise of 40 cents. – " + f.n(P.petty, "f L"))
    f.docx(x)


@doc("HR/hourly staff 2024.xlsx")
def _(f):
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "Staff"
    ws.append(["", "Hourly staff – as of Jan 2024", "", "", "", "", "", "", ""])
    ws.append(["#", "Surname", "Given name", "Job", "Start", "Born", "Soc. Sec.", "Lives at", "Cell", "Emergency"])
    for i, (p, job, start, e) in enumerate([
        (P.lindq, "assistant", "6/5/23", ""), (P.meeks, "assistant", "8/14/23", f.n(P.dmeeks) + " (dad) " + f.tel(P.dmeeks)),
        (P.andre, "sterilization tech", "3/1/21", f.n(P.simonef) + " " + f.tel(P.simonef)), (P.stroh, "records clerk", "10/2/17", ""),
        (P.pelfrey, "cleaner", "4/20/15", ""), (P.danica, "pharmacy clerk", "1/3/24", "")], 1):
        l, fi = f.cols(p, "LF")
        ws.append([i, l, fi, job, start, f.dob(p, "M/D/Y"), f.ssn(p), f.addr(p), f.tel(p), e])
    ws.append([])
    ws.append(["", "6 on payroll", "", "", "", "", "", "", ""])
    ws.append(["", "temps through " + f.n(P.stella) + " at River Staffing, 304-555-0190", "", "", "", "", "", "", ""])
    for k, w in zip("ABCDEFGHIJ", (4, 16, 14, 20, 10, 12, 14, 48, 15, 34)):
        ws.column_dimensions[k].width = w
    for c in ws[2]:
        c.font = Font(bold=True, italic=True)
    f.xlsx(wb)


@doc("HR/Personnel/I-9 copies index.pdf")
def _(f):
    q, i = P.quintero, P.irina
    flow = [Paragraph("Form I-9 file - what was shown", H), Paragraph("Kept apart from the personnel files. " + f.n(P.petty) + ", 01/2024", SMALL)]
    for p, dob, lines in [
        (q, f.dob(q, "long"), ["Job: dental assistant, start 01/08/2024", "List A: Permanent Resident Card, USCIS no. " + f.anum(q), "Address given: " + f.addr(q), "Social Security " + f.ssn(q)]),
        (i, f.dob(i, "long"), ["Job: hygienist (part time), start 02/12/2024", "List A: U.S. passport no. " + f.passport(i) + ", expires 2029", "Address given: " + f.addr(i), "E-mail " + f.mail(i)])]:
        flow += [Spacer(1, 10), Paragraph("<b>%s</b>, born %s" % (f.n(p), dob), BODY)] + [Paragraph("- " + s, BODY) for s in lines]
    flow += [Spacer(1, 14), Paragraph("Originals seen and returned the same day. Next check of expiring documents: July.", SMALL)]
    story(f, flow, title="I-9")


@doc("HR/direct deposit changes.txt")
def _(f):
    m, a, d = P.meeks, P.andre, P.danica
    f.text(f"""
To payroll (Hollins Bookkeeping) -- changes for the 3/15 run

EMPLOYEE.....: {f.n(m, 'F m L')}
BANK/ROUTING.: Lenmore Credit Union / {routing('meeks')}
ACCOUNT......: {f.bank(m)}   (savings, 100%)

EMPLOYEE.....: {f.n(a)}
BANK/ROUTING.: Farmers & Rivermen / {routing('soren')}
ACCOUNT......: {f.bank(a)}   (checking, 100%; old one is closed)

EMPLOYEE.....: {f.n(d)}
BANK/ROUTING.: paycard, no routing
ACCOUNT......: {f.card(d, ' ')}
               paycard is in her name, mail the PIN letter to {f.addr(d)}

Nobody else. Hours attached separately.
{f.n(P.petty, 'f L')}
""")


@doc("HR/Incidents/needle stick 0311.docx")
def _(f):
    m, s = P.meeks, P.maddox
    x = newdoc("Arial", 10.5)
    para(x, "EXPOSURE INCIDENT REPORT", bold=True, size=14)
    para(x, "OSHA 29 CFR 1910.1030 – confidential", italic=True)
    para(x, "Injured employee", bold=True)
    para(x, f.n(m, "F M L") + ", dental assistant, born " + f.dob(m, "m/d/Y") + ", private telephone " + f.tel(m))
    para(x, "What happened", bold=True)
    para(x, "On March 11 at about 2:25 pm she was re-sheathing the syringe after anesthesia for the limited exam in operatory 3. The needle went through the glove: " +
         f.dx(m, "needlestick injury, left index finger") + ". Washed, reported at once to Dr. " + f.n(P.rosen, "L") + ".")
    f.tx(s, "limited exam")
    para(x, "Source", bold=True)
    para(x, "Patient " + f.n(s) + ", chart " + f.chart(s) + ". History lists " + f.dx(s, "hepatitis C") + ". He agreed to be tested; drawn the same day.")
    para(x, "Follow up", bold=True)
    table(x, [("Date", "What", "Where / who"), ("3/11", f.tx(m, "baseline HIV, HBV and HCV testing"), "Occupational Health, Dr. " + f.n(P.teele)),
              ("3/11", f.tx(m, "tetanus booster"), "same"), ("4/8", "result: all negative", "letter on file"), ("9/9", f.tx(m, "six month HCV test"), "to be booked")])
    para(x)
    para(x, "Corrective step: one-handed scoop or the recapper, no exceptions. Reported to the county, " + f.n(P.moreland) + ".")
    f.docx(x)


@doc("HR/Applicants/Ballard resume.docx")
def _(f):
    p = P.ballard
    x = newdoc("Tahoma", 10.5)
    para(x, f.n(p, "^F M L"), bold=True, size=18, align="c")
    para(x, f.addr(p) + "  |  " + f.tel(p, ".") + "  |  " + f.mail(p), align="c")
    para(x, "OBJECTIVE", bold=True)
    para(x, "A full time place as a pharmacy technician in a small, friendly setting.")
    para(x, "EXPERIENCE", bold=True)
    para(x, "Technician trainee, Corner Drug, Pike Hollow, 2022 – now. Counting, register, inventory.", style="List Bullet")
    para(x, "Stock clerk, Valley Market, 2019 – 2022", style="List Bullet")
    para(x, "EDUCATION", bold=True)
    para(x, "Washington Tech, pharmacy technician certificate, 2022")
    para(x, "REFERENCES", bold=True)
    para(x, f.n(P.hatch) + ", RPh, Corner Drug (store: 740-555-0190)")
    f.docx(x)


# ----------------------------------------------------------------------------------------------- nothing personal

@doc("Office/Minutes/staff meeting 2024-03-05.docx")
def _(f):
    x = newdoc()
    x.add_heading("Staff meeting, March 5, 2024", 1)
    para(x, "Present: Dr. %s, Dr. %s, %s, %s, %s, %s, %s, %s" % (f.n(P.mensah, "L"), f.n(P.rosen, "L"), f.n(P.okafor), f.n(P.haldane), f.n(P.petty), f.n(P.vance), f.n(P.krug), f.n(P.farouk)))
    for h, t in [("Spore tests", "All passed in February. %s keeps the binder." % f.n(P.bea)),
                 ("Broken appointments", "18 in February. The $35 fee goes on from the second one. Post the sign again."),
                 ("Pharmacy", "The counter closes at 5 on Fridays from April. Amoxicillin suspension is back in stock."),
                 ("Computers", "%s comes Thursday about the slow X-ray sensor in operatory 2." % f.n(P.wexler)),
                 ("Give Kids a Smile", "42 children seen, 61 sealants, 9 extractions. Thanks to all who gave up the Saturday.")]:
        x.add_heading(h, 3)
        para(x, t)
    para(x, "Next meeting April 2, 7:30 am, bring your own coffee.", italic=True)
    f.docx(x)


@doc("Office/Minutes/board 2024-Q1.txt")
def _(f):
    f.text(f"""
BOARD OF TRUSTEES - SYCAMORE BEND COMMUNITY DENTAL - MINUTES, JANUARY 24, 2024

Called to order 6:02 pm by {f.n(P.crabtree)}, chair. Quorum present.

1. Minutes of October approved ({f.n(P.mabry)} moved, {f.n(P.voss)} second).
2. Treasurer. {f.n(P.voss)}: grant income $61,400, fees $208,912, pharmacy margin $14,305. Receivables
   over 90 days are down to 4.1 percent.
3. Roof. Two bids. {f.n(P.prewitt)} of Prewitt Heating also to look at the furnace. Tabled.
4. Dr. {f.n(P.mensah)} reported 1,914 visits in the quarter, 31 percent children. Wait for a new adult
   appointment is seven weeks.
5. Counsel. {f.n(P.isley)} has no open matters.
6. Executive session 6:50 - 7:05. No action.

Adjourned 7:08 pm. Respectfully submitted, {f.n(P.petty)}
""")


@doc("Office/Fees/UCR fee schedule 2024.xlsx")
def _(f):
    wb = openpyxl.Workbook()
    rows = [["UCR fees effective 1/1/2024", "", "", ""], ["Code", "Description", "UCR", "Sliding B"]]
    for c, d, a in [("D0120", "Periodic oral evaluation", 62), ("D0150", "Comprehensive oral evaluation", 98), ("D0210", "Full mouth series", 148), ("D1110", "Prophylaxis - adult", 104),
                    ("D1206", "Fluoride varnish", 42), ("D1351", "Sealant - per tooth", 49), ("D2391", "Resin - one surface, posterior", 185), ("D2740", "Crown - porcelain/ceramic", 1150),
                    ("D3330", "Root canal - molar", 1120), ("D4341", "Scaling and root planing, quadrant", 260), ("D5110", "Complete denture - maxillary", 1490), ("D7140", "Extraction, erupted tooth", 212),
                    ("D7210", "Surgical extraction", 318), ("D9230", "Nitrous oxide", 68)]:
        rows.append([c, d, a, round(a * .6, 2)])
    sheet(wb, "UCR", rows, (9, 38, 9, 10), (1, 2), first=True)
    f.xlsx(wb)


@doc("Office/Policies/sterilization and waterlines.pdf")
def _(f):
    story(f, [Paragraph("Instrument processing and waterlines", SS["Title"]),
              Paragraph("Policy 7, reviewed January 2024", BODY)] +
          [Paragraph("%d. %s" % (k, s), BODY) for k, s in enumerate([
              "Transport instruments in the closed, marked container. No open trays in the hall.",
              "Ultrasonic bath 10 minutes, rinse, dry, inspect under the lamp.",
              "Bag with an internal indicator. Write date, load number and sterilizer on the paper side.",
              "Steam 270 F, 6 minutes, 30 minutes dry. Do not stack bags.",
              "Spore test every Monday in each sterilizer. A failed test takes the unit out of use until two tests pass.",
              "Shock waterlines on the first Friday of the month; test quarterly, action level 500 CFU/mL.",
              "Sharps and extracted teeth with amalgam go to the hauler, never to the autoclave."], 1)] +
          [Spacer(1, 12), Paragraph("Infection control lead: %s, RDH. Waste pickup: %s, MedHaul, 740-555-0189." % (f.n(P.okafor), f.n(P.fortner)), BODY)], title="Policy 7")


@doc("Office/Policies/Notice of privacy practices.html")
def _(f):
    f.text(f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Notice of Privacy Practices</title></head><body>
<h1>Notice of Privacy Practices</h1>
<p>This notice describes how health information about you may be used and how you can get at it. Please read it with care.</p>
<h2>We may use your information</h2><ul><li>to treat you, for instance when a dentist sends an X-ray to an oral surgeon</li><li>to be paid, for instance when we tell your plan
your date of birth, your member number and the tooth we filled</li><li>to run the practice</li></ul>
<h2>You have the right</h2><ol><li>to see and copy your record</li><li>to ask for a correction</li><li>to a list of disclosures</li><li>to be told of a breach</li></ol>
<p>Privacy officer: {f.n(P.petty)}, {PADDR}, {PTEL}. Effective January 1, 2023.</p></body></html>""")


@doc("Office/Policies/financial policy.rtf")
def _(f):
    f.rtf([(r"\b\fs30", "Financial policy"), "", "Payment is due on the day of the visit. We take cash, check, Visa and Mastercard.",
           "We file to your insurance as a courtesy. The balance is yours whatever the plan decides.",
           "Appointments broken without 24 hours' notice: first one free, after that $35.",
           "Accounts past 90 days may go to an outside agency. Returned checks: $30.",
           "Sliding scale: bring two pay stubs or last year's tax return. Ask at the desk – we'd rather make a plan than lose a patient.", "", (r"\i", "rev. 2/2024")])


@doc("Office/Policies/blank extraction consent.docx")
def _(f):
    x = newdoc("Times New Roman", 12)
    para(x, "CONSENT TO ORAL SURGERY", bold=True, align="c", size=14)
    para(x, "I, ______________________________, born ____ /____ /________ and living at ________________________________________, ask Dr. ________________ to carry out the following: "
         "________________________________________.")
    para(x, "I understand the usual risks: pain, swelling, bleeding, infection, a stiff jaw, and in a small number of cases numbness which may be lasting.")
    para(x, "Medicines I take: ______________________________________   Allergies: __________________")
    table(x, [("Signature", "Date", "Witness"), ("", "", "")])
    f.docx(x)


@doc("Pharmacy/otc price list.csv")
def _(f):
    f.csvfile([["SKU", "Item", "Pack", "Price"], ["10023", "Ibuprofen 200 mg tab", "100", "6.49"], ["10031", "Acetaminophen 500 mg caplet", "100", "5.99"], ["10044", "Benzocaine 20% gel", "0.33 oz", "7.29"],
               ["10052", "Temporary filling kit", "1", "8.99"], ["10077", "Fluoride rinse 0.05%", "18 oz", "5.49"], ["10090", "Denture adhesive cream", "2.4 oz", "4.79"],
               ["10101", "Soft toothbrush", "1", "1.00"], ["10115", "Interdental brushes", "20", "5.25"], ["10122", "Loratadine 10 mg", "30", "9.99"]])


@doc("Pharmacy/emergency kit check.txt")
def _(f):
    f.text(f"""
EMERGENCY DRUG KIT - operatory 2 cabinet - check monthly

  item                         exp       ok
  Epinephrine auto-inj 0.3 mg  11/2024   x
  Diphenhydramine 50 mg/mL     06/2024   x  order
  Nitroglycerin SL 0.4 mg      09/2024   x
  Albuterol inhaler            02/2025   x
  Aspirin 81 mg chew           12/2024   x
  Glucose gel                  05/2024   x  order
  Naloxone nasal 4 mg          08/2025   x
  O2 E cylinder                1900 psi  x

  checked 3/29  {f.n(P.bea, 'F L')}
""")


@doc("Office/vendors.xlsx")
def _(f):
    wb = openpyxl.Workbook()
    rows = [["Who to call", "", "", ""], ["Company", "Contact", "Office phone", "What for"],
            ["Ridgeline Dental Arts", f.n(P.amato), "740-555-0192", "lab"], ["Ridgeline Dental Arts", f.n(P.hargrove), "740-555-0192", "shipping"],
            ["Midland Dental Supply", f.n(P.lanning), "614-555-0189", "supplies, Tuesdays"], ["MedHaul", f.n(P.fortner), "740-555-0189", "sharps, red bags"],
            ["ClearPath IT", f.n(P.wexler), "helpdesk@clearpathit.biz", "computers"], ["Prewitt Heating", f.n(P.prewitt), "see fridge", "furnace"],
            ["Corrales Uniform", f.n(P.corrales), "orders@corralesuniform.biz", "scrubs"], ["Notary at the courthouse", f.n(P.thorne), "", "notarizing releases"]]
    sheet(wb, "List", rows, (28, 20, 28, 24), (1, 2), first=True)
    f.xlsx(wb)


@doc("Office/supply order.eml")
def _(f):
    f.eml([("From", "%s <mdunaway@sycamorebenddental.org>" % f.n(P.dunaway)), ("To", "%s <klanning@midlanddental.biz>" % f.n(P.lanning)), ("Subject", "order for Tuesday"),
           ("Date", "Fri, 22 Mar 2024 11:02:00 -0400"), ("Message-ID", "<771.md@sycamorebenddental.org>")],
          f"""Hi {f.n(P.lanning, 'F')},

10 bx nitrile M, 4 bx S
6 lidocaine 2% 1:100 (50 ct)
2 composite A2 capsules
1 case bibs, blue
and the autoclave gasket we talked about, 11 inch

PO 2024-118. Same ship-to as always.

{f.n(P.dunaway, 'F')}
""")


@doc("Office/Quality/chart audit Q1.csv")
def _(f):
    f.csvfile([["Audit item", "Charts pulled", "Met", "Percent", "Comment"], ["Medical history updated in 12 months", "40", "37", "92.5", ""], ["Perio charting yearly, adults", "30", "22", "73.3", "worse than Q4"],
               ["Consent signed before extraction", "15", "15", "100.0", ""], ["BP taken before anesthesia", "40", "31", "77.5", "new cuff on order"], ["Radiographs justified in note", "40", "39", "97.5", ""]],
              head="Chart audit Q1 2024 - no names on this sheet please\r\n")


# ----------------------------------------------------------------------------------------------- write

def main():
    global OUT
    OUT = sys.argv[1]
    if os.path.isdir(os.path.join(OUT, "share")):
        shutil.rmtree(os.path.join(OUT, "share"))
    for path, fn in DOCS:
        f = F(path)
        fn(f)
    affected = {p.key for p, *_ in ROWS}
    for p in ALL:
        assert p.key in SEEN, "never used: " + p.key
        assert (p.key in affected) == (not p.office), p.key
    rows = list(ROWS)
    for f in FILES:
        for key, s in f.names.items():
            p = getattr(P, key)
            if key in affected:
                rows.append((p, f.path, "name", s))
    named = {(p.key, path) for p, path, el, _ in rows if el == "name"}
    for p, path, el, v in rows:
        assert (p.key, path) in named, (p.key, path, el, v)
    order = sorted(ALL, key=lambda p: (plain(p.last).lower(), plain(p.first).lower()))
    for i, p in enumerate(order, 1):
        p.id = "D%03d" % i
    with open(os.path.join(OUT, "people.csv"), "w", newline="", encoding="utf-8") as fh:
        w = csv.writer(fh, lineterminator="\n")
        w.writerow(["id", "name", "affected"])
        for p in order:
            w.writerow([p.id, " ".join(x for x in (p.first, p.middle, p.last) if x), int(p.key in affected)])
    els = "name date_of_birth ssn drivers_licence government_id passport bank_account card health_insurance diagnosis treatment medication record_number address phone email".split()
    with open(os.path.join(OUT, "exposures.csv"), "w", newline="", encoding="utf-8") as fh:
        w = csv.writer(fh, lineterminator="\n")
        w.writerow(["id", "file", "element", "value"])
        for p, path, el, v in sorted(rows, key=lambda r: (r[0].id, r[1], els.index(r[2]), r[3])):
            w.writerow([p.id, path, el, v])


if __name__ == "__main__":
    OUT = ""
    main()
