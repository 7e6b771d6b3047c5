"""All people, firms and numbers in here are invented.

Labelled documents of an agency for adults with disabilities (day programme,
supported employment, vocational rehabilitation).  /usr/bin/python3 make.py OUT
"""
import csv, datetime, html, io, os, random, re, sys, zipfile
from docx import Document
from docx.shared import Pt
from openpyxl import Workbook
from openpyxl.styles import Font
from reportlab.lib.pagesizes import letter, landscape
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.lib import colors
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Table, TableStyle, PageBreak
from reportlab.pdfgen.canvas import Canvas

# ------------------------------------------------------------------ people
PART = """adler|Kevin|James|Adler|1996
boswell|Tamika|Renee|Boswell|1999
carranza|Luis|Alberto|Carranza|2001
dietz|Deborah|Ann|Dietz|1968
ellery|Marcus|Anthony|Ellery|1990
vang|Mai See||Vang|1994
fenske|Bradley|Scott|Fenske|1985
gunderson|Gloria|Jean|Gunderson|1957
hollowell|Terrence|Dale|Hollowell|1988
isaksen|Annika|Marie|Isaksen|2002
jablonski|Jerome|Peter|Jablonski|1979
kowalke|Katelyn|Rose|Kowalke|2000
lautenbach|Ricky|Dean|Lautenbach|1971
mabry|Shanice|Latrice|Mabry|1993
nachtwey|Thomas|Paul|Nachtwey|1964
ortega|Rosa|Elena|Ortega-Pineda|1997
pfaff|Stanley|Otto|Pfaff|1955
quandt|Corinne|Beth|Quandt|1989
rasmussen|Dwayne|Allen|Rasmussen|1983
schlitz|Holly|Jo|Schlitz|1992
thao|Tou Ger||Thao|1998
uttech|Brenda|Kay|Uttech|1973
villalobos|Victor|Manuel|Villalobos|1995
wachholz|Wendy|Sue|Wachholz|1976
yang|Pa Houa||Yang|2000
zastrow|Randall|Lee|Zastrow|1969
abitz|Amber|Lynn|Abitz|1991
birnbaum|Cody|Michael|Birnbaum|2003
colquitt|Esther|Mae|Colquitt|1961
dombeck|Francis|Xavier|Dombeck|1959
espinal|Hector|Rafael|Espinal|1986
fosdick|Ivy|Claire|Fosdick|2001
garber|Jolene|Kay|Garber|1978
hightower|Lamar|Jerome|Hightower|1987
imhoff|Melody|Ann|Imhoff|1984
jurgens|Nathaniel|John|Jurgens|1999
kessenich|Olivia|Kate|Kessenich|1998
odell|Patrick|Sean|O'Dell|1982
lofgren|Quentin|Carl|Lofgren|1974
szymczak|Renata|Maria|Szymczak|1980
otieno|Samuel|Odhiambo|Otieno|2002
nowaczyk|Tiffany|Rae|Nowaczyk|1990
pruitt|Ursula|Fay|Pruitt|1963
rademacher|Vernon|Lee|Rademacher|1972
sandoval|Walter|Ramon|Sandoval|1977
teague|Yolanda|Denise|Teague|1981
ulrich|Zachary|Thomas|Ulrich|1997
verstegen|April|Dawn|Verstegen|1999
weyers|Benjamin|Roy|Weyers|1986
yoder|Charlene|Faith|Yoder|1966
aschenbrenner|Dustin|Ray|Aschenbrenner|1994
brautigam|Eileen|Joy|Brautigam|1958
cobb|Felicia|Simone|Cobb|1989
duquaine|Gary|Lynn|Duquaine|1967
elmore|Hannah|Grace|Elmore|2003
fritsch|Isaac|Daniel|Fritsch|1996
gahl|Joyce|Marie|Gahl|1960
haberman|Kyle|Robert|Haberman|1995
jaworski|Lorraine|Helen|Jaworski|1956
kruse|Mitchell|David|Kruse|1982
lashkari|Nadia||Lashkari|1998
meidl|Owen|Patrick|Meidl|2001
narayanan|Priya||Narayanan|1997
opsahl|Roland|Arne|Opsahl|1962
pankratz|Stacy|Lynn|Pankratz|1988
reinke|Trevor|Jon|Reinke|2000
stroik|Valerie|Ann|Stroik|1975
tackett|Wesley|Earl|Tackett|1970
duarte|Ximena||Duarte|2002
ibanez|José|Ignacio|Ibáñez|1991"""
REL = """adlerc|Carol|Anne|Adler|1967|adler
adlerr|Raymond|Carl|Adler|1964|adler
boswelld|Denise|Marie|Boswell|1974|boswell
carranzaa|Alma|Rosa|Carranza|1975|carranza
vangc|Chue||Vang|1966|vang
fenskel|Linda|Jean|Fenske|1958|
kowalker|Robert|Alan|Kowalke|1969|kowalke
kowalkej|Judith|Lynn|Kowalke|1970|kowalke
mabryp|Patricia|Ann|Mabry|1965|
ortegam|María||Ortega|1970|ortega
quandth|Helen|Louise|Quandt|1960|
thaob|Bao||Thao|1972|thao
villalobosl|Lorenzo||Villalobos|1968|villalobos
yangm|Mee||Yang|1973|yang
birnbaumk|Karen|Lee|Birnbaum|1972|birnbaum
otienog|Grace|Akinyi|Otieno|1974|otieno
verstegend|Donna|Rae|Verstegen|1971|verstegen
weyersd|Dale|Edward|Weyers|1955|
habermans|Susan|Kay|Haberman|1966|haberman
lashkarif|Farid||Lashkari|1963|lashkari
narayananl|Lakshmi||Narayanan|1969|narayanan
reinkej|Joan|Ellen|Reinke|1970|reinke
duartet|Teresa||Duarte|1976|duarte
hightowerv|Vera|Mae|Hightower|1959|
gahlr|Russell|Wayne|Gahl|1963|"""
STAFF = """nolan|Brigid|Mary|Nolan|1986
tucker|Deshawn|Lee|Tucker|1991
hale|Martina|Joyce|Hale|1975
bergstrom|Eric|Nils|Bergstrom|1979
cruz|Angela|Lucia|Cruz|1984
petroff|Ivan||Petroff|1990
lindholm|Sara|Beth|Lindholm|1995
kaye|Monique|Adele|Kaye|1988
dobbs|Curtis|Wayne|Dobbs|1972
farrow|Leah|Simone|Farrow|1983
mwangi|Peter|Kamau|Mwangi|1992
stauber|Nicole|Jean|Stauber|1977
rivas|Oscar|Javier|Rivas|1981
tran|Kim|Anh|Tran|1996
ogden|Ruth|Elaine|Ogden|1963
pell|Jason|Todd|Pell|1989
hintz|Gerald|Fred|Hintz|1958
buelow|Donna|Mae|Buelow|1965
sowinski|Michael|Jan|Sowinski|1974
trammell|Alice|Fern|Trammell|1969
eggert|Ronald|Dean|Eggert|1961
beasley|Tyrone|Marcus|Beasley|1985"""
DONOR = """sutcliffe|Margaret|Ellen|Sutcliffe|1956
lindqvist|Howard|Arne|Lindqvist|1951
mehta|Arun||Mehta|1970
brandt|Phyllis|Jane|Brandt|1949
oberc|Charles|Emil|Oberholtzer|1947
obern|Nancy|Lou|Oberholtzer|1950|oberc
weatherby|Douglas|Roy|Weatherby|1962
crist|Alan|Thomas|Crist|1958
donahue|Sheila|Rose|Donahue|1964
kolb|Bernard|John|Kolb|1944
halvorsen|Ingrid|Sofie|Halvorsen|1953
reyes|Tomas|Luis|Reyes|1978
marsh|Evelyn|Pearl|Marsh|1940
grubers|Stephen|Mark|Gruber|1968
gruberb|Beth|Anne|Gruber|1969|grubers"""
OFFICE = """whitcomb|Joanne||Whitcomb
lambrecht|Dee||Lambrecht
schramm|Paul||Schramm
evers|Lottie||Evers
deshpande|Anil||Deshpande
stroud|Rebecca||Stroud
feingold|Mark||Feingold
tanabe|Yuki||Tanabe
hollis|Craig||Hollis
brusk|Natalie||Brusk
tierney|Owen||Tierney
paulsen|Heidi||Paulsen
greer|Jamal||Greer
kitzman|Sonya||Kitzman
dorsey|Marlene||Dorsey
vance|Harold|T.|Vance
bohl|Cynthia||Bohl
morrow|Kent||Morrow
tesch|Gail||Tesch
mancuso|Rob||Mancuso
dahl|Vicky||Dahl
orlin|Steve||Orlin
boone|Priscilla||Boone
kirsch|Andy||Kirsch
yee|Tina||Yee
farwell|Bob||Farwell
feld|Lori||Feld
hamm|Greg||Hamm
coles|Nate||Coles
voss|Jill||Voss
fitch|Warren||Fitch
lutz|Diane||Lutz
brandl|Todd||Brandl
sauer|Emily||Sauer
hartwig|Lena||Hartwig
munoz|Carla||Munoz
daly|Keith||Daly
perrin|Claire||Perrin
oakes|Jonah||Oakes
steck|Wanda||Steck"""
PROF = [
 (["moderate intellectual disability", "epilepsy"], ["levetiracetam 750 mg", "Depakote ER 500 mg"], ["vagus nerve stimulator"]),
 (["autism spectrum disorder, level 2", "generalized anxiety disorder"], ["sertraline 50 mg", "clonidine 0.1 mg"], ["weekly counseling"]),
 (["Down syndrome", "hypothyroidism"], ["levothyroxine 75 mcg", "vitamin D3 2000 IU"], ["annual echocardiogram"]),
 (["cerebral palsy, spastic diplegia", "scoliosis"], ["baclofen 10 mg", "MiraLAX 17 g"], ["physical therapy"]),
 (["traumatic brain injury", "post-traumatic seizures"], ["lamotrigine 100 mg", "trazodone 50 mg"], ["cognitive rehabilitation"]),
 (["mild intellectual disability", "type 2 diabetes"], ["metformin 1000 mg", "lisinopril 10 mg"], ["blood glucose checks"]),
 (["schizoaffective disorder", "hypertension"], ["risperidone 2 mg", "amlodipine 5 mg"], ["monthly psychiatric visits"]),
 (["fetal alcohol spectrum disorder", "ADHD"], ["guanfacine ER 2 mg", "methylphenidate 20 mg"], ["anger management group"]),
 (["Prader-Willi syndrome", "sleep apnea"], ["topiramate 50 mg", "omeprazole 20 mg"], ["CPAP"]),
 (["severe intellectual disability", "dysphagia"], ["famotidine 20 mg", "senna 8.6 mg"], ["thickened liquids"]),
 (["bipolar I disorder", "borderline intellectual functioning"], ["lithium carbonate 300 mg", "quetiapine 100 mg"], ["dialectical behavior therapy"]),
 (["fragile X syndrome", "social anxiety"], ["fluoxetine 20 mg", "buspirone 10 mg"], ["speech therapy"]),
 (["spina bifida", "neurogenic bladder"], ["oxybutynin 5 mg", "gabapentin 300 mg"], ["intermittent catheterization"]),
]
STREETS = ("Alder Ct|Birchwood Ln|Canal St|Dover Ave|Edgemont Dr|Ferry St|Grandview Ave|Hickory Pl|Ironwood Rd|Juniper Way|"
           "Kestrel Dr|Lockhart St|Mill Pond Rd|Ninth St|Old Plank Rd|Prairie View Ct|Quarry Rd|River Bend Dr|School St|Tamarack Trl").split("|")
TOWNS = [("Harlow Falls", "54931"), ("Brandmore", "54938"), ("Kettle Prairie", "54947"), ("Two Mills", "54958"), ("Winslow Lake", "54989"), ("St. Odile", "54917")]
USED = set()


def uniq(fn):
    while True:
        v = fn()
        if v not in USED:
            USED.add(v)
            return v


def luhn(body):
    t = 0
    for i, c in enumerate(reversed(body)):
        n = int(c) * (2 if i % 2 == 0 else 1)
        t += n - 9 if n > 9 else n
    return body + str(-t % 10)


def routing(eight):
    w = (3, 7, 1, 3, 7, 1, 3, 7)
    return eight + str(-sum(int(c) * k for c, k in zip(eight, w)) % 10)


ROUT = [routing("07590123"), routing("27597844"), routing("07591866")]


class Person:
    pass


PEOPLE = {}


def load(block, kind):
    for i, line in enumerate(block.split("\n")):
        f = line.split("|")
        p = Person()
        p.key, p.first, p.mid, p.last = f[:4]
        p.kind = kind
        p.id = "%s%03d" % ({"part": "P", "rel": "R", "staff": "S", "donor": "D", "office": "X"}[kind], i + 1)
        PEOPLE[p.key] = p
        if kind == "office":
            continue
        r = random.Random("workforce/" + p.key)
        p.born = datetime.date(int(f[4]), r.randint(1, 12), r.randint(1, 28))
        p.ssn = uniq(lambda: "%03d-%02d-%04d" % (r.choice([r.randint(387, 399), r.randint(318, 361), r.randint(468, 477)]), r.randint(1, 99), r.randint(1, 9999)))
        p.area = r.choice(["920", "920", "715", "608", "414", "262"])
        p.line = uniq(lambda: "%04d" % r.randint(120, 9890))
        p.street = uniq(lambda: "%d %s" % (r.randint(101, 2890), r.choice(STREETS)))
        if r.random() < .22:
            p.street += r.choice([" Apt 2", " Apt 4B", " #7", " Unit C", ", Lot 18"])
        p.town, p.zip = r.choice(TOWNS)
        let = re.sub("[^A-Z]", "", p.last.upper())[0]
        p.dl = uniq(lambda: "%s%03d-%04d-%04d-%02d" % (let, r.randint(100, 660), r.randint(1000, 9999), r.randint(1000, 9999), r.randint(1, 9)))
        p.mc = uniq(lambda: "%010d" % r.randint(1200000000, 9899999999))
        A = "ACDEFGHJKMNPQRTUVWXY"
        p.mbi = uniq(lambda: "%d%s%s%d-%s%s%d-%s%s%02d" % (r.randint(1, 9), r.choice(A), r.choice(A), r.randint(0, 9), r.choice(A), r.choice(A), r.randint(0, 9), r.choice(A), r.choice(A), r.randint(10, 99)))
        p.acct = uniq(lambda: str(r.randint(10 ** 8, 10 ** r.choice([9, 10, 11]))))
        p.card = luhn(r.choice(["4", "51", "54"]) + "".join(str(r.randint(0, 9)) for _ in range(15)))
        if len(p.card) == 17:
            p.card = luhn(p.card[:15])
        p.rn = uniq(lambda: "%05d" % r.randint(20100, 48900))
        p.pp = uniq(lambda: "%s%08d" % (r.choice("ACX"), r.randint(10 ** 7, 99999999)))
        p.anum = uniq(lambda: "A%09d" % r.randint(60000000, 219999999))
        al = re.sub("[^a-z]", "", (p.first + p.last).lower().replace("á", "a").replace("é", "e").replace("í", "i").replace("ñ", "n"))
        p.em = uniq(lambda: al[:1 + r.randint(2, 5)] + "." + re.sub("[^a-z]", "", p.last.lower().replace("á", "a").replace("ñ", "n")) + str(r.randint(2, 99)) + "@" + r.choice(["brightpost.example.com", "lakemail.example.net", "postwagon.example.com"]))
        p.prof = PROF[(i * 5 + i // 7) % len(PROF)]
        if len(f) > 5 and f[5]:
            q = PEOPLE[f[5]]
            p.street, p.town, p.zip = q.street, q.town, q.zip


for blk, kind in ((PART, "part"), (REL, "rel"), (STAFF, "staff"), (DONOR, "donor"), (OFFICE, "office")):
    load(blk, kind)
PK = [l.split("|")[0] for l in PART.split("\n")]
SK = [l.split("|")[0] for l in STAFF.split("\n")]
DK = [l.split("|")[0] for l in DONOR.split("\n")]
for k in ("hightower", "rademacher", "lofgren", "pruitt"):      # a group home
    PEOPLE[k].street, PEOPLE[k].town, PEOPLE[k].zip = "604 Larkspur Ln", "Brandmore", "54938"


NAMES = {
 "n": lambda p: p.first + " " + p.last,
 "full": lambda p: " ".join(x for x in (p.first, p.mid, p.last) if x),
 "mi": lambda p: p.first + (" " + p.mid[0] + "." if p.mid else "") + " " + p.last,
 "ln": lambda p: p.last + ", " + p.first,
 "lnm": lambda p: p.last + ", " + p.first + (" " + p.mid[0] + "." if p.mid else ""),
 "LN": lambda p: (p.last + ", " + p.first).upper(),
 "N": lambda p: (p.first + " " + p.last).upper(),
 "FULL": lambda p: " ".join(x for x in (p.first, p.mid, p.last) if x).upper(),
 "f": lambda p: p.first, "l": lambda p: p.last,
 "fi": lambda p: p.first + " " + p.last[0] + ".",
 "il": lambda p: p.first[0] + ". " + p.last,
}
VALS = {
 "dob": ("date_of_birth", lambda p: p.born.strftime("%m/%d/%Y")),
 "dobs": ("date_of_birth", lambda p: "%d/%d/%02d" % (p.born.month, p.born.day, p.born.year % 100)),
 "doby": ("date_of_birth", lambda p: "%d/%d/%d" % (p.born.month, p.born.day, p.born.year)),
 "dobl": ("date_of_birth", lambda p: "%s %d, %d" % (p.born.strftime("%B"), p.born.day, p.born.year)),
 "dobi": ("date_of_birth", lambda p: p.born.isoformat()),
 "dobm": ("date_of_birth", lambda p: p.born.strftime("%d-%b-%Y").upper()),
 "dob8": ("date_of_birth", lambda p: p.born.strftime("%Y%m%d")),
 "ssn": ("ssn", lambda p: p.ssn),
 "ssn9": ("ssn", lambda p: p.ssn.replace("-", "")),
 "dl": ("drivers_licence", lambda p: p.dl),
 "sid": ("government_id", lambda p: p.dl),
 "anum": ("government_id", lambda p: p.anum),
 "pp": ("passport", lambda p: p.pp),
 "acct": ("bank_account", lambda p: p.acct),
 "card": ("card", lambda p: " ".join(p.card[i:i + 4] for i in (0, 4, 8, 12))),
 "card16": ("card", lambda p: p.card),
 "mc": ("health_insurance", lambda p: p.mc),
 "mbi": ("health_insurance", lambda p: p.mbi),
 "rn": ("record_number", lambda p: p.rn),
 "addr": ("address", lambda p: "%s, %s, WI %s" % (p.street, p.town, p.zip)),
 "street": ("address", lambda p: p.street),
 "st_town": ("address", lambda p: "%s, %s" % (p.street, p.town)),
 "tel": ("phone", lambda p: "(%s) 555-%s" % (p.area, p.line)),
 "teld": ("phone", lambda p: "%s-555-%s" % (p.area, p.line)),
 "telp": ("phone", lambda p: "%s.555.%s" % (p.area, p.line)),
 "tel10": ("phone", lambda p: "%s555%s" % (p.area, p.line)),
 "tel7": ("phone", lambda p: "555-%s" % p.line),
 "em": ("email", lambda p: p.em),
}
RECS = []          # (path, person key, element, value)
OUT = None


class B:
    """A person bound to a file: whatever is taken from here is text and truth at once."""
    def __init__(self, path, p):
        self.__dict__["_"] = (path, p)

    def x(self, el, v):
        RECS.append((self._[0], self._[1].key, el, v))
        return v

    def __getattr__(self, k):
        p = self._[1]
        if k in NAMES:
            return self.x("name", NAMES[k](p))
        el, fn = VALS[k]
        return self.x(el, fn(p))

    @property
    def addr2(self):                  # two lines
        self.addr
        p = self._[1]
        return "%s\n%s, WI %s" % (p.street, p.town, p.zip)

    @property
    def addr4(self):                  # street, city, state, zip in columns
        self.addr
        p = self._[1]
        return [p.street, p.town, "WI", p.zip]

    @property
    def lf(self):                     # last and first name in columns
        self.ln
        p = self._[1]
        return [p.last, p.first]

    def dx(self, i=0):
        return self.x("diagnosis", self._[1].prof[0][i])

    def med(self, i=0):
        return self.x("medication", self._[1].prof[1][i])

    def tx(self, i=0):
        return self.x("treatment", self._[1].prof[2][i])

    def dX(self, w):
        return self.x("diagnosis", w)

    def mX(self, w):
        return self.x("medication", w)

    def tX(self, w):
        return self.x("treatment", w)


class F:
    def __init__(self, path):
        self.path = path
        self.abs = os.path.join(OUT, "share", path)
        os.makedirs(os.path.dirname(self.abs), exist_ok=True)

    def __call__(self, key):
        return B(self.path, PEOPLE[key])

    def many(self, keys):
        return [self(k) for k in keys.split()]

    def raw(self, s, enc="utf-8"):
        with open(self.abs, "wb") as h:
            h.write(s.encode(enc))

    def txt(self, s, crlf=False):
        s = s.strip("\n") + "\n"
        self.raw(s.replace("\n", "\r\n") if crlf else s)

    def csv(self, rows, delim=",", quote=csv.QUOTE_MINIMAL):
        b = io.StringIO()
        csv.writer(b, delimiter=delim, lineterminator="\r\n", quoting=quote).writerows(rows)
        self.raw(b.getvalue())

    def rezip(self):
        with zipfile.ZipFile(self.abs) as z:
            items = [(i.filename, z.read(i.filename)) for i in z.infolist()]
        with zipfile.ZipFile(self.abs, "w", zipfile.ZIP_DEFLATED) as z:
            for n, data in items:
                if n == "docProps/core.xml":
                    data = re.sub(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*", rb"\g<1>2024-04-01T09:00:00Z", data)
                zi = zipfile.ZipInfo(n, (2024, 4, 1, 9, 0, 0))
                zi.compress_type = zipfile.ZIP_DEFLATED
                z.writestr(zi, data)

    def docx(self, doc):
        doc.save(self.abs)
        self.rezip()

    def xlsx(self, wb):
        wb.save(self.abs)
        self.rezip()

    def pdf(self, story, wide=False, m=54):
        SimpleDocTemplate(self.abs, pagesize=landscape(letter) if wide else letter, leftMargin=m, rightMargin=m,
                          topMargin=50, bottomMargin=50, invariant=1, title="", author="").build(story)

    def eml(self, frm, to, subj, date, body, cc=None, n=1):
        h = "From: %s\nTo: %s\n" % (frm, to) + ("Cc: %s\n" % cc if cc else "")
        h += "Subject: %s\nDate: %s\nMessage-ID: <%05d.fj@fernwoodjunction.example.org>\nMIME-Version: 1.0\n" % (subj, date, n)
        if not body.startswith("Content-Type"):
            body = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + body.strip("\n") + "\n"
        self.raw((h + body).replace("\n", "\r\n"))

    def rtf(self, paras):
        def e(s):
            s = s.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}")
            return "".join(c if ord(c) < 128 else "\\'%02x" % ord(c) for c in s).replace("\n", "\\line\n").replace("\t", "\\tab ")
        o = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}\\f0\\fs22\n"
        for s in paras:
            b = s.startswith("**")
            s = s[2:] if b else s
            o += ("{\\b " + e(s) + "}" if b else e(s)) + "\\par\n"
        self.raw(o + "}\n", "latin-1")


SS = getSampleStyleSheet()


def pa(s, st="Normal"):
    return Paragraph(html.escape(s, quote=False).replace("\n", "<br/>"), SS[st])


def tb(rows, grid=True, size=9, **k):
    t = Table(rows, hAlign="LEFT", **k)
    st = [("FONTSIZE", (0, 0), (-1, -1), size), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    if grid:
        st += [("GRID", (0, 0), (-1, -1), .4, colors.grey)]
    t.setStyle(TableStyle(st))
    return t


def dt(doc, rows, style="Table Grid", head=False):
    t = doc.add_table(rows=0, cols=max(len(r) for r in rows))
    if style:
        t.style = style
    for i, r in enumerate(rows):
        c = t.add_row().cells
        for j, v in enumerate(r):
            c[j].text = str(v)
            if head and i == 0:
                for run in c[j].paragraphs[0].runs:
                    run.bold = True
    return t


def ps(doc, text):
    for s in text.strip("\n").split("\n\n"):
        doc.add_paragraph(s)


def sheet(wb, title, rows, first=False, bold=None):
    ws = wb.active if first else wb.create_sheet()
    ws.title = title
    for r in rows:
        ws.append(r)
    if bold:
        for c in ws[bold]:
            c.font = Font(bold=True)
    for c in "ABCDEFGHIJ":
        ws.column_dimensions[c].width = 20
    return ws


def q(s):
    return "\n".join("> " + l if l else ">" for l in s.strip("\n").split("\n"))


AG = "Fernwood Junction Services, Inc."
AGA = "1180 Kettle Mill Road, Harlow Falls, WI 54931"
AT = "(920) 555-0100"
DOM = "@fernwoodjunction.example.org"


# ------------------------------------------------------------------ intake
def intake():
    d = F("Intake/Packets/Adler Kevin - intake packet.docx")
    k, c, r = d.many("adler adlerc adlerr")
    D = Document()
    D.add_heading(AG, 1)
    D.add_paragraph("INTAKE PACKET – Day Program and Supported Employment")
    D.add_heading("Section A. Applicant", 2)
    dt(D, [["Legal name", k.full, "Likes to be called", "Kev"], ["Date of birth", k.dob, "Social Security #", k.ssn],
           ["Home address", k.addr, "Cell phone", k.tel], ["Medicaid (ForwardHealth) ID", k.mc, "Medicare #", k.mbi],
           ["Wisconsin ID card", k.sid, "Legal status", "Own guardian, supported decision-making agreement"]])
    D.add_heading("Section B. Parents", 2)
    dt(D, [["", "Mother", "Father"], ["Name", c.n, r.n], ["Cell", c.tel, r.tel], ["E-mail", c.em, r.em], ["Lives with applicant?", "Yes", "Yes"]], head=True)
    c.addr, r.addr                    # the three live together, the packet says so
    D.add_heading("Section C. Health", 2)
    ps(D, f"""Primary disability: {k.dx(0)}. Also: {k.dx(1)}.

Current medicines (bring bottles to the nurse visit): {k.med(0)} twice a day; {k.med(1)} at bedtime.

Device or therapy: {k.tx(0)}, magnet kept in the left coat pocket.

Primary doctor: Dr. {d('deshpande').n}, Lakeshore Family Practice, (920) 555-0177. Dentist: Dr. {d('tanabe').n}, (920) 555-0163.""")
    D.add_heading("Section D. What I want", 2)
    ps(D, """I want a job with animals or trucks. I do not want to sort things all day. I can take the bus if somebody shows me first.""")
    ps(D, f"""Completed with {k.f} and {c.f} on 2/12/2024 by {d('cruz').n}, Plan Coordinator""")
    d.docx(D)

    d = F("Intake/Packets/boswell_t_application.pdf")
    b, m = d.many("boswell boswelld")
    S = [pa("Application for Services", "Title"), pa("Please print. Ask the front desk if you need help with this form.")]
    for lab, val in [("1. Your full name", b.full), ("2. When were you born?", b.dobl), ("3. Social Security number", b.ssn), ("4. Where do you live?", b.addr2),
                     ("5. Telephone", b.teld), ("6. E-mail, if you have one", b.em), ("7. Who helps you? (name, relation)", m.n + ", my mom"),
                     ("    Their telephone", m.teld), ("8. Your Forward card number", b.mc), ("9. What is your disability?", b.dx(0)),
                     ("    Anything else about your health?", b.dx(1)), ("10. Pills you take", b.med(0) + " and " + b.med(1)),
                     ("11. Do you see a counselor or therapist?", b.tX("weekly counseling") + " at Two Mills Behavioral Health"),
                     ("12. Who sent you to us?", d("brusk").n + ", DVR"), ("13. What work have you done?", "Dishes at school cafeteria, Goodwill tags (2 summers)")]:
        S += [Spacer(1, 7), pa(lab, "Italic"), pa(val)]
    S += [Spacer(1, 14), pa("Signature: " + b.n + "        Date: 3-6-24")]
    d.pdf(S)

    d = F("Intake/Referrals/FW DVR referral.eml")
    l, a = d.many("carranza carranzaa")
    nb, cz, rv = d.many("brusk cruz rivas")
    d.eml(f"{cz.n} <acruz{DOM}>", f"{rv.n} <orivas{DOM}>", f"FW: DVR referral - {l.n}", "Tue, 5 Mar 2024 10:12:44 -0600", f"""
{rv.f},

can you take this one for a vocational evaluation the week of the 18th? Spanish interpreter needed for
mom, {l.f} himself is fine in English.

{cz.f}

----- Original Message -----
From: {nb.n} (DVR Harlow Falls, 920-555-0131)
To: {cz.n}
Subject: DVR referral - {l.n}

Good morning {cz.f},

Authorization is on the way for the following job seeker.

   Name:        {l.full}
   DOB:         {l.dob}
   SSN:         {l.ssn}
   Address:     {l.addr}
   Phone:       {l.teld}
   Mother:      {a.n}, cell {a.teld} (text is best)
   Disability:  {l.dx(0)}; {l.dx(1)}
   Takes:       {l.med(0)}

He worked eleven weeks at a greenhouse in 2022 and lost that job when he went
into {l.tX('inpatient treatment at Winslow Lake')} for nine days. Psych report from
Dr. {d('hartwig').n} attached to the authorization. Please schedule CBA + 2 site visits.

Thanks
{nb.n}
Vocational Rehabilitation Counselor
""", n=101)

    d = F("Intake/WAITING LIST day program 2024.xlsx")
    wb = Workbook()
    rows = [["Day Program / SE waiting list – keep current!!"], ["last touched 3/28/24 AC"], [],
            ["#", "Person", "Born", "Best phone", "Why (dx)", "Lives at", "Funding", "Who to call", "Remarks"]]
    who = {"elmore": None, "fritsch": None, "meidl": None, "fosdick": None, "kessenich": None, "duarte": "duartet", "otieno": "otienog", "jurgens": None, "ulrich": None}
    rem = ["tour done", "wants mornings only", "turned down by Oak Street", "call after Easter", "needs 1:1", "Spanish", "graduates June", "", "trial day 4/3"]
    for i, (kk, g) in enumerate(who.items()):
        p = d(kk)
        gg = d(g) if g else None
        rows.append([i + 1, p.n, p.doby, p.teld, p.dx(0), p.st_town, ["Family Care", "IRIS", "DVR", "CLTS → Family Care"][i % 4], (gg.n + " (mother) " + gg.teld) if gg else "self", rem[i]])
    rows += [[], ["", "Total waiting", len(who)]]
    sheet(wb, "waiting", rows, True, 4)
    d.xlsx(wb)

    d = F("Intake/Intake checklist (blank).docx")
    D = Document()
    D.add_heading("Intake checklist", 1)
    for s in ["Application signed", "Release of information – school, doctor, DVR", "Copy of Forward card, front and back", "Guardianship papers, if any", "TB screen within 90 days",
              "Emergency card filled out in BLUE ink", "Photo for the van binder", "Rights and grievance booklet given", "Plan meeting on the calendar"]:
        D.add_paragraph("☐ " + s, style="List Bullet")
    D.add_paragraph("Name: ____________________   DOB: ____________   Start date: ____________")
    d.docx(D)


# ------------------------------------------------------------------ plans
def plans():
    d = F("ISP/2024/ISP Vang.docx")
    v, ch, cz, hp = d.many("vang vangc cruz paulsen")
    D = Document()
    D.add_paragraph(f"INDIVIDUAL SERVICE PLAN\n{v.n}    Record # {v.rn}\nPlan year April 1, 2024 to March 31, 2025")
    ch.addr                           # "lives with her parents at"
    D.add_heading("Who I am", 2)
    ps(D, f"""{v.n} was born {v.dobl} and lives with her parents and two brothers at {v.addr}. Her father, {ch.n}, can be reached at {ch.tel}. She speaks Hmong and English and uses a communication app for longer answers.

{v.f} has {v.dx(0)} and {v.dx(1)}. She takes {v.med(0)}; the noon dose is given here by the nurse. She gets {v.tx(0)} at Brandmore Clinic on Thursdays, so she leaves at 1:15 on those days.""")
    D.add_heading("What matters to me / what others should know", 2)
    dt(D, [["Important TO", "Important FOR"], ["Sitting near a window; her sewing bag; going to the market with Dad on Saturday", "Rest break every 40 minutes; water bottle in reach; nobody touches her chair without asking"]], head=True)
    D.add_heading("Outcomes", 2)
    dt(D, [["Outcome", "Support", "Who", "How often", "Measure"],
           ["Work 12 hrs/wk at alteration shop", "Job coaching, fading", d("nolan").n, "3 x week", "Hours without prompt"],
           ["Order own lunch", "Prompt ladder level 2", "Day program", "daily", "tally"]], head=True)
    D.add_heading("Team present 3/19/24", 2)
    D.add_paragraph(f"{v.n}; {ch.n}; {cz.n}; {hp.n}, Care Manager, Northern Lakes Care; {d('hale').n}, RN")
    d.docx(D)

    d = F("ISP/2024/Fenske annual review.rtf")
    b, l = d.many("fenske fenskel")
    d.rtf(["**Annual Review of Individual Plan", f"Re: {b.mi}\tDOB {b.dob}\tMA# {b.mc}", "Meeting held 1/24/2024, 10 a.m., conference room B", "",
           f"Present were {b.n}, his mother and guardian {l.n}, {d('greer').n} from the care organization, {d('bergstrom').n} and {d('lindholm').n}. {d('nolan').n} was at a job site and sent notes.", "",
           "**Health", f"Nothing new since the fall. Diagnoses unchanged: {b.dx(0)}, {b.dx(1)}. {b.f} still takes {b.med(0)} in the morning and {b.med(1)} in the evening. Dr. {d('stroud').n} would like him to continue {b.tx(0)}. A fall in October led to a {b.dX('hairline fracture of the right wrist')}, healed.", "",
           "**Work", f"Piece work 18 hours a week at bench 4. He told the team he wants to \"try the hotel\". The team agreed to a two-week assessment there in March.", "",
           "**Guardian's comments", f"{l.n} has moved. New address: {l.addr}. Phone is the same, {l.teld}. She asks that letters no longer go to the old house. {b.f} keeps his place at {b.addr}.", "",
           f"Minutes by {d('cruz').n}"])

    d = F("ISP/isp_due_dates.csv")
    rows = [["RecNo", "LastName", "FirstName", "BirthDate", "PlanEnd", "SixMoReview", "CareMgr", "Agency"]]
    cms = ["paulsen", "greer", "kitzman"]
    for i, kk in enumerate(PK[6:40]):
        p = d(kk)
        rows.append([p.rn] + p.lf + [p.dobi, "2024-%02d-%02d" % (i % 12 + 1, 28), "2024-%02d-15" % ((i + 6) % 12 + 1), d(cms[i % 3]).il, "NLC"])
    d.csv(rows)

    d = F("ISP/Person centered one-pagers.docx")
    D = Document()
    D.styles["Normal"].font.size = Pt(12)
    for kk, like, sup, extra in [("kowalke", "Packers, purple, being asked first", "Warn before fire drills", "EpiPen"), ("meidl", "Trains and weather radar", "Give one step at a time", ""),
                                 ("lashkari", "Cooking shows, her niece", "Halal food; do not rush at prayer time", ""), ("stroik", "Coffee with two creamers", "Walk on her left side", "")]:
        p = d(kk)
        D.add_heading("ALL ABOUT " + p.N, 1)
        D.add_paragraph("My birthday is " + p.dobl)
        D.add_paragraph("What people like about me / what I like: " + like)
        D.add_paragraph("How to support me: " + sup)
        D.add_paragraph("Health things staff must know: " + p.dx(0) + (", and I carry an " + p.mX(extra) if extra else "") + "; " + p.tx(0))
        if kk == "kowalke":
            D.add_paragraph(f"Call my parents {d('kowalker').n} and {d('kowalkej').n}: Dad {d('kowalker').telp}, Mom {d('kowalkej').telp}")
        D.add_paragraph("— — —")
    d.docx(D)


# ------------------------------------------------------------------ job coaching
def coach():
    d = F("Supported Employment/Coach notes/hollowell running notes.txt")
    t, n, mg = d.many("hollowell nolan mancuso")
    d.txt(f"""
{t.N} -- Mancuso Tire & Lube, lot + parts washing
dob {t.dobs}   his cell {t.telp}   coach: {n.f}

1/8   first day. {t.f} early by 25 min. {mg.n} showed him the washer twice. used picture card. 3 prompts.
1/10  bad headache at 11, sat in break room. he said it's from the {t.dX('TBI')}. took his {t.mX('Tylenol 500')} - own
      supply. back on floor 11:40
1/15  no coach, called {mg.f} - all fine, "he's the only one who sweeps under the lift"
1/22  forgot lunch. lunch from gas station, $6.12 from his own wallet. worked on 2-step order.
1/29  {t.f} told me he stopped the {t.mX('lamotrigine')} because it makes him slow. told {d('hale').f} same day, she'll call
      Dr {d('feingold').l}'s office
2/5   bus pass expired. drove him. home is now {t.st_town} (moved in w/ cousin 2/1)
2/12  6 month review w/ {d('tierney').n} DVR. hours up to 22.
2/19  seizure at home sat night per cousin, off today.   {t.dX('post-traumatic seizures')} - see nurse note
2/26  back. light duty. 
""")

    d = F("Supported Employment/Coach notes/Week of March 11.docx")
    D = Document()
    D.add_heading("Job coach notes – week of March 11", 1)
    D.add_paragraph("Coach: " + d("tucker").n)
    a, o, s, w, i = d.many("ellery odell szymczak ulrich ibanez")
    D.add_paragraph(f"{a.n} (Dahl's Laundry). Worked Mon–Thu, 4.0 hours each. Folding rate 62 % of norm, up from 55. {a.f} asked {d('dahl').n} for a fan himself. He is on a new dose of {a.med(0)} and yawns until about ten.")
    D.add_paragraph(f"{o.n} (hotel, houskeeping). Called in twice. When I rang him at {o.teld} he said he \"can't get out of bed\"; he was diagnosed with {o.dX('major depression')} in January. I gave him the number of the crisis line and told {d('bergstrom').n}.")
    D.add_paragraph(f"{s.n}, Kirsch Printing. No concerns. {d('kirsch').n} wants her to learn the shrink-wrap machine. Because of her {s.dX('low vision')} the buttons were marked with yellow tape.")
    D.add_paragraph(f"{w.n} and {i.n} – both at Boone Greenhouses. They ride together. {w.f} had a {w.dX('bee sting reaction')} Wednesday, {w.mX('Benadryl 25 mg')} given by his mother who came to the site. {i.f} covered the potting line alone and did well!")
    D.add_paragraph("Mileage: 148.    Hours billed: 31.25")
    d.docx(D)

    d = F("Supported Employment/CoachTrack_export_0329.html")
    h = ["<html><head><meta charset=\"utf-8\"><title>CoachTrack – Visit export</title></head><body><h2>CoachTrack 4.2 &ndash; visit export 03/01/2024 – 03/29/2024</h2>"]
    notes = ["Arrived on time; needed 2 verbal prompts.", "Supervisor pleased. Discussed vacation request.", "Refused apron. Talked it over in the van.", "New task: pallets. Safe lifting reviewed.", "Trained on time clock app.", "Cut hours at own request."]
    for i, (kk, st) in enumerate(zip("rasmussen schlitz abitz espinal garber kruse pankratz tackett".split(), ["tesch", "dahl", "orlin", "boone", "kirsch", "yee", "farwell", "mancuso"])):
        p = d(kk)
        h.append(f"<div class='card'><h3>{html.escape(p.ln)} <small>#{p.rn}</small></h3><dl><dt>Site contact</dt><dd>{d(st).n}</dd><dt>Participant mobile</dt><dd>{p.tel}</dd>"
                 f"<dt>Disability (for billing)</dt><dd>{p.dx(0)}</dd><dt>Coach</dt><dd>{d(['nolan', 'tucker'][i % 2]).n}</dd></dl><p>{notes[i % 6]}</p></div><hr>")
    h.append("<p>8 records. End of export.</p></body></html>")
    d.raw("\n".join(h) + "\n")

    d = F("Supported Employment/DVR reports/Monthly report Jablonski Feb.pdf")
    j = d("jablonski")
    S = [pa("Department of Workforce – Vocational Rehabilitation", "Heading3"), pa("SUPPORTED EMPLOYMENT MONTHLY REPORT", "Heading2"),
         tb([["Consumer:", j.lnm, "Month:", "February 2024"], ["Soc. Sec. No.:", j.ssn, "Counselor:", d("tierney").n], ["Birth date:", j.dob, "Provider:", "Fernwood Junction"]], grid=False), Spacer(1, 8),
         pa("1. Barriers", "Heading4"), pa(f"{j.n} reports {j.dx(0)} with {j.dx(1)}. Side effects of {j.med(0)} (thirst, shaking hands) affect fine motor work. He attends {j.tx(0)} and does not wish the employer to know."),
         pa("2. Contacts this month", "Heading4"), tb([["Date", "Type", "Hrs", "Result"], ["2/2", "Employer visit", "1.0", "Interview set"], ["2/9", "Interview", "1.5", "Offer"], ["2/14", "Start", "3.5", "OK"], ["2/21", "Follow-along", "2.0", "1 prompt / hr"]]),
         pa("3. Next steps", "Heading4"), pa("Fade to two visits per week. Request bus training hours."), Spacer(1, 10), pa("Submitted by " + d("rivas").n + ", Vocational Evaluator")]
    d.pdf(S)

    d = F("Supported Employment/Vocational evaluation - Imhoff.docx")
    m = d("imhoff")
    D = Document()
    D.add_paragraph("CONFIDENTIAL").runs[0].bold = True
    ps(D, f"""Vocational Evaluation Report

Evaluee: {m.full}
Date of birth: {m.dobl}
Address: {m.addr}
Dates of evaluation: January 15 – 19, 2024
Evaluator: {d('rivas').full}

Reason for referral. Ms. {m.l} was referred by {d('brusk').n} of DVR to find out whether competitive work in food service is a realistic goal.

Background. She is the second of four children, left school at 21 and lived at a state center from 2005 to 2009 following a {m.dX('suicide attempt')}. Her file lists {m.dx(0)}, {m.dx(1)} and a history of {m.dX('alcohol use disorder, in sustained remission')}. Current medication is {m.med(0)} and {m.med(1)}. She attends {m.tX('AA twice a week')}.

Tests. Wide Range reading grade 3.8; arithmetic 2.9; Purdue pegboard right hand 8th percentile. Full scale IQ on file 61.

Recommendation. Entry level kitchen work, 15-20 hours, with coaching front-loaded in the first three weeks. Morning hours only.""")
    d.docx(D)


# ------------------------------------------------------------------ health
def health():
    d = F("Nursing/MAR/March MAR north room.pdf")
    S = []
    for kk, al in [("gunderson", "sulfa"), ("pfaff", "none known"), ("wachholz", "penicillin, latex")]:
        p = d(kk)
        S += [pa("MEDICATION ADMINISTRATION RECORD – MARCH 2024", "Heading3"),
              tb([["Name " + p.LN, "D.O.B. " + p.dob, "Chart " + p.rn, "MA " + p.mc], ["Dx: " + p.dx(0), "Dx: " + p.dx(1), "ALLERGY: " + al, "MD: " + d("deshpande").l]]), Spacer(1, 5),
              tb([["Medication", "Time"] + list(range(1, 16))] + [[p.med(i), tt] + ["MH" if x % 7 not in (2, 3) else "-" for x in range(1, 16)] for i, tt in ((0, "0900"), (1, "1200"))], size=8),
              Spacer(1, 4), pa("Initials: MH = " + d("hale").n + ", RN"), Spacer(1, 20)]
    d.pdf(S, wide=True)

    d = F("Nursing/Seizure logs 2024.xlsx")
    wb = Workbook()
    for n, (kk, types) in enumerate([("weyers", ["tonic-clonic", "absence", "tonic-clonic"]), ("cobb", ["focal impaired awareness", "focal impaired awareness"]), ("reinke", ["atonic (drop)", "myoclonic", "atonic (drop)", "atonic (drop)"])]):
        p = d(kk)
        rows = [["SEIZURE LOG", p.n], ["DOB", p.doby], ["Rescue med", p.mX(["Diastat 10 mg rectal", "Nayzilam 5 mg nasal", "Valtoco 15 mg nasal"][n])], ["Call 911 if longer than", "5 min"], [],
                ["Date", "Time", "Kind", "How long", "Before", "After", "Staff"]]
        for i, t in enumerate(types):
            rows.append(["%d/%d/24" % (i + 1, 4 + 7 * i), "%d:%02d" % (9 + i, 5 + 11 * i), p.dX(t), "%d sec" % (35 + 20 * i), ["humming", "nothing seen", "staring", "tired"][i], "slept %d min" % (10 + 10 * i), d(["kaye", "petroff", "tran"][n]).il])
        if kk == "reinke":
            rows += [[], ["Mom", d("reinkej").n, d("reinkej").teld], ["Helmet at all times when walking"]]
        rows.append(["Total this quarter", len(types)])
        sheet(wb, p.l, rows, n == 0, 6)
    d.xlsx(wb)

    d = F("Nursing/noon meds who gets what.docx")
    D = Document()
    D.add_heading("NOON MEDS – cheat sheet for subs (locked drawer!)", 2)
    ks = "nachtwey uttech zastrow colquitt dombeck jaworski brautigam opsahl".split()
    rows = []
    for i in range(0, 8, 2):
        c = []
        for kk in ks[i:i + 2]:
            p = d(kk)
            c += [p.n, f"{p.med(0)}\nfor {p.dx(0)}\n{['whole, with water', 'crush in applesauce', 'count out loud first', 'watch swallow'][i // 2]}"]
        rows.append(c)
    dt(D, rows)
    D.add_paragraph("Questions: nurse " + d("hale").n + ", ext. 14. Never give from a cup that is already poured.")
    d.docx(D)

    d = F("Nursing/PRN book typed up Jan-Mar.txt")
    L = []
    for dt_, kk, m, why, el in [("01-04", "teague", "ibuprofen 400 mg", "menstrual cramps", 1), ("01-09", "sandoval", "albuterol inhaler 2 puffs", "asthma", 1), ("01-17", "yoder", "acetaminophen 650 mg", "arthritis in both knees", 1),
                                ("02-01", "teague", "ibuprofen 400 mg", "menstrual cramps", 1), ("02-13", "duquaine", "lorazepam 0.5 mg", "panic attack", 1), ("02-27", "gahl", "nitroglycerin 0.4 mg SL", "angina", 1), ("03-05", "sandoval", "albuterol inhaler 2 puffs", "asthma", 1), ("03-20", "tackett", "glucose gel 15 g", "low blood sugar (diabetic)", 1)]:
        p = d(kk)
        L.append(f"{dt_}  {p.n} asked for / was given {p.mX(m)}\n       reason: {p.dX(why)}\n       result ok after {20 + len(why)} min.   by {d('hale').il}\n")
    d.txt("PRN BOOK - copied from the paper book because the coffee got on it\n(all 2024)\n\n" + "\n".join(L))

    d = F("Nursing/RE refills and blister packs.eml")
    ho, ha = d.many("hollis hale")
    a, b, c = d.many("lofgren pruitt brautigam")
    d.eml(f"{ho.n} <chollis@millstreetrx.example.com>", f"{ha.n} <mhale{DOM}>", "RE: refills and blister packs", "Thu, 14 Mar 2024 15:40:02 -0500", f"""
{ha.f} - answers in caps below. {ho.f}, Mill Street Pharmacy

> {ho.f},
>
> three things:
>
> 1) {a.n}, dob {a.dobs}: {a.med(0)} ran out Tuesday, insurance says too soon?

  PAID TODAY, ID {a.mc} WAS KEYED WRONG

> 2) {b.n} {b.dobs} - Dr. {d('stroud').l} changed {b.med(1)} to evening. Please relabel.

  DONE. ALSO SHE HAS REFILLS FOR {b.mX('Eliquis 5 mg')} UNTIL JUNE

> 3) {c.n} moved to her sister's. Deliver to {c.addr}
>    from now on. Her phone is {c.teld}.

  UPDATED.

> thanks, {ha.f}
""", n=102)

    d = F("Nursing/TB and flu shot tracking.xlsx")
    wb = Workbook()
    rows = [["Participant health tracking FY24", "", "", "", "", ""], ["participant", "DOB", "TB skin test", "flu shot", "tetanus", "note"]]
    ws = sheet(wb, "FY24", rows, True, 2)
    for i, kk in enumerate("stroik opsahl kruse gahl duquaine jaworski garber nowaczyk aschenbrenner".split()):
        p = d(kk)
        p.dobi
        ws.append([p.ln, PEOPLE[kk].born, "neg 10/%d/23" % (i + 2), ["yes", "declined"][i % 3 == 2], "", p.dX("hepatitis B carrier") if i == 3 else p.dX("latex allergy") if i == 6 else ""])
        ws.cell(ws.max_row, 2).number_format = "yyyy-mm-dd"
    ws.append(["9 of 9 screened"])
    d.xlsx(wb)


# ------------------------------------------------------------------ behaviour
def behav():
    d = F("Behavior support/BSP Rademacher 2024.docx")
    v, cd = d.many("rademacher dobbs")
    D = Document()
    D.add_heading("Behavior Support Plan", 0)
    D.add_paragraph(f"For: {v.full}\tDate of birth: {v.dob}\nResidence: {v.addr}\nAuthor: {cd.n}, Behavior Specialist\tEffective 2/1/2024")
    D.add_heading("Diagnoses", 3)
    for s in (v.dx(0), v.dx(1), v.dX("intermittent explosive disorder"), v.dX("pica")):
        D.add_paragraph(s, style="List Bullet")
    D.add_heading("Psychotropic medication", 3)
    dt(D, [["Drug", "Target", "Prescriber"], [v.med(0), "mood", "Dr. " + d("feingold").n], [v.mX("olanzapine 10 mg"), "aggression", "same"]], head=True)
    D.add_heading("Target behaviors", 3)
    ps(D, f"""Hitting: open or closed hand contact with another person. Baseline 4.2 per week.

Swallowing objects: staples, foil, cigarette ends. {v.f} had {v.tX('bowel surgery in 2019')} after swallowing a battery.

Function: escape from noise. Hearing protection is offered before the bell at 9, 12 and 2.""")
    D.add_heading("What staff do", 3)
    for s in ["Stay an arm's length away and lower your voice.", "Offer the quiet room; do not stand in the door.", "Arm-over-arm escort only by trained staff and only toward the quiet room.", "Write it on the ABC sheet before you go home."]:
        D.add_paragraph(s, style="List Number")
    D.add_paragraph(f"Consent given by corporate guardian, {d('oakes').n}, Lakes Guardianship LLC, 1/22/2024")
    d.docx(D)

    d = F("Behavior support/ABC sheet Hightower Feb.csv")
    p = d("hightower")
    rows = [["ABC data sheet", p.n, "DOB " + p.dob, "chart " + p.rn], ["Date", "Time", "Before", "What happened", "After", "Staff", "PRN"]]
    for i, (a, b, c, m) in enumerate([("line for lunch", "pushed peer", "walked", 0), ("asked to stop tablet", "threw tablet", "quiet room 10 min", 1), ("van late", "yelled, bit own hand", "headphones", 0), ("fire drill", "ran to parking lot", "followed by 2 staff", 1), ("none seen", "hit head on table x3", "mat placed, nurse", 1)]):
        rows.append(["2/%d/24" % (5 + 4 * i), "%d:%02d" % (9 + i % 4, 10 * i), a, b, c, d(["pell", "kaye", "mwangi"][i % 3]).l, p.mX("hydroxyzine 25 mg") if m else ""])
    d.csv(rows)

    d = F("Behavior support/Restrictive measure approval - Haberman.pdf")
    k, s = d.many("haberman habermans")
    S = [pa("State of Wisconsin – Long Term Care"), Spacer(1, 12), pa("March 4, 2024"), Spacer(1, 12), pa(s.full + "\n" + s.addr2), Spacer(1, 12),
         pa(f"RE: Request to use a restrictive measure for {k.full}, MA ID {k.mc}"), Spacer(1, 10), pa(f"Dear Ms. {s.l}:"), Spacer(1, 8),
         pa(f"As guardian of {k.n} (born {k.dobl}) you asked together with the provider for approval of a harness with buckle guard in the agency van. The request states that your son has {k.dx(0)}, and that he opened the door of a moving vehicle twice."), Spacer(1, 8),
         pa(f"The request is APPROVED through March 3, 2025. {k.tX('Occupational therapy consultation')} must be completed by June 1. The use of {k.mX('clonazepam 0.5 mg')} before rides is not part of this approval."), Spacer(1, 20),
         pa(d("steck").n + "\nRestrictive Measures Review Panel"), pa("cc: " + d("dobbs").n + ", " + AG)]
    d.pdf(S, m=80)


# ------------------------------------------------------------------ transport
def transport():
    d = F("Transportation/Route sheets/AM routes spring.xlsx")
    wb = Workbook()
    g = {"Route 1 (Hintz)": ("hintz", "adler boswell dietz isaksen kowalke lautenbach".split()), "Route 2 (Buelow)": ("buelow", "hightower rademacher lofgren pruitt quandt".split()),
         "Route 3 (Sowinski)": ("sowinski", "villalobos yang narayanan verstegen weyers szymczak".split())}
    for n, (t, (dr, ks)) in enumerate(g.items()):
        rows = [["MORNING PICK UP"], ["Driver: " + d(dr).n, "Van %d" % (n + 3), "leave lot 6:50"], [], ["Stop", "Time", "Rider", "Street", "City", "St", "Zip", "Home phone", "Chair?", "Tell the driver"]]
        for i, kk in enumerate(ks):
            p = d(kk)
            rows.append([i + 1, "7:%02d" % (5 + 9 * i), p.n] + p.addr4 + [p.teld, ["no", "no", "W/C", "walker"][i % 4], (p.dX("may have seizure") + ", seat 2") if kk in ("adler", "weyers") else ["honk once", "ring bell", "", "someone must be home"][i % 4]])
        rows.append(["", "", "riders: %d" % len(ks)])
        sheet(wb, t, rows, n == 0, 4)
    d.xlsx(wb)

    d = F("Transportation/ride change slips.txt")
    o = []
    for kk, g, s in [("narayanan", "narayananl", "No ride 3/18-3/22, family in Chicago."), ("villalobos", "villalobosl", "PM drop off at uncle's for two weeks."), ("yang", "yangm", "Starts dialysis, no AM ride Mon/Wed/Fri."), ("lautenbach", None, "New apartment as of Saturday.")]:
        p = d(kk)
        o.append("+-----------------------------------------\n| RIDE CHANGE\n| Rider .......... " + p.n)
        if g:
            o.append("| Called in by ... " + d(g).n + "\n| Call back ...... " + d(g).telp)
        else:
            o.append("| Called in by ... self\n| Call back ...... " + p.telp)
        if kk == "villalobos":
            s = s.replace("uncle's", "uncle's")
        if kk == "yang":
            s = s.replace("dialysis", p.tX("dialysis"))
        o.append("| Change ......... " + s)
        if kk == "lautenbach":
            o.append("| Pick up at ..... " + p.addr)
        o.append("| Taken by ....... " + d("lambrecht").f + "\n+-----------------------------------------\n")
    d.txt("\n".join(o), crlf=True)

    d = F("Transportation/Driver files/Driver qualification summary.pdf")
    S = [pa("Driver Qualification Summary (insurance renewal 2024)", "Heading2"), pa("Sent to Prairie Mutual, attn. " + d("perrin").n + ". Keep a copy in each driver's file."), Spacer(1, 8)]
    rows = [["Driver", "Born", "Licence no.", "Class", "Expires", "Med. card", "MVR"]]
    for i, kk in enumerate("hintz buelow sowinski trammell eggert beasley".split()):
        p = d(kk)
        rows.append([p.lnm, p.dob, p.dl, ["D", "B-P", "D", "B-P", "D", "D"][i], "20%d" % (25 + i % 4), ["11/24", "—", "06/25", "02/25", "—", "08/24"][i], ["clear", "1 speeding", "clear", "clear", "clear", "no insurance 2021"][i]])
    e = d("eggert")
    S += [tb(rows, size=8.5), Spacer(1, 8), pa(f"Note: {e.n} has {e.dX('insulin-treated diabetes')}; exemption letter on file, next check 7/2024.")]
    d.pdf(S)

    d = F("Transportation/Driver files/trammell statement 2-22.rtf")
    a, q_ = d.many("trammell quandt")
    d.rtf(["**Driver's statement about the accident of February 22, 2024", "",
           f"My name is {a.full}. I live at {a.addr} and my telephone is {a.tel}. Wisconsin licence {a.dl}. I have driven for {AG} since 2016.", "",
           f"At 7:40 I stopped at Old Plank Road and Ninth. There were two riders, {q_.n} and {d('lofgren').n}. A grey pickup slid into the back corner of van 5. I asked both how they were. {q_.f} cried and held her neck. {d('lofgren').f} said he was ok. Officer {d('brandl').n} came after ten minutes.", "",
           f"{q_.f} was taken to Harlow Falls Memorial and had {q_.dX('whiplash')}; they gave her a {q_.tX('soft neck collar')}. I myself had a sore shoulder and went to the walk-in on Friday: {a.dX('rotator cuff strain')}.", "", "Signed " + a.n])


# ------------------------------------------------------------------ guardianship
def guard():
    d = F("Guardianship/Letters of Guardianship Quandt.pdf")
    c, h = d.many("quandt quandth")
    S = [tb([["STATE OF WISCONSIN, CIRCUIT COURT", "KETTLE COUNTY"], ["IN THE MATTER OF\n\n" + c.FULL + "\nWard", "Letters of Guardianship\nof the Person and Estate\nAdult"]], size=10), Spacer(1, 10),
         pa(f"Ward's date of birth: {c.dobl}"), Spacer(1, 6), pa(f"TO: {h.full}, {h.addr}"), Spacer(1, 6),
         pa(f"The court found that the ward is incompetent because of {c.dx(0)} and {c.dx(1)}, and appointed you guardian of the person and of the estate on August 9, 2011."), Spacer(1, 6),
         pa("The guardian of the person has the power to:"), pa("[X] consent to medical treatment   [X] choose residence   [ ] consent to psychotropic drugs over objection   [X] obtain records"), Spacer(1, 6),
         pa(f"The guardian of the estate shall keep the ward's funds in a restricted account at Kettle County Savings, account no. {c.acct}, and file an account by April 15 of each year."), Spacer(1, 20),
         pa("BY THE COURT:"), pa("Hon. " + d("vance").full + ", Circuit Court Judge"), pa("Attest: " + d("bohl").n + ", Register in Probate"), pa("Guardian ad litem: Atty. " + d("morrow").n)]
    d.pdf(S, m=70)

    d = F("Guardianship/Annual report on condition of ward - Weyers.docx")
    b, w = d.many("weyers weyersd")
    D = Document()
    D.add_heading("Annual Report on the Condition of the Ward", 1)
    for i, (a_, v_) in enumerate([("Ward's name", b.full), ("Ward's birth date", b.dob), ("Where does the ward live now?", b.addr), ("Guardian's name and relation", w.n + ", father"), ("Guardian's address", w.addr),
                                  ("Guardian's daytime telephone", w.tel), ("How often did you see the ward?", "Sundays"), ("Describe the ward's physical health", "Fair. " + b.dX("Epilepsy") + " is worse this year, three hospital days in January."),
                                  ("Describe the ward's mental health", b.dX("moderate intellectual disability") + ", and he seems sad since Grandma passed."), ("List treatment received", b.tX("ketogenic diet") + ", " + b.tX("dental work under anesthesia")),
                                  ("Should the guardianship continue?", "yes"), ("My own health", f"I ({w.f}) have {w.dX('heart failure')} now and want my daughter to be named as successor.")]):
        D.add_paragraph("%d. %s" % (i + 1, a_)).runs[0].bold = True
        D.add_paragraph(v_)
    D.add_paragraph("Sworn before me, " + d("sauer").n + ", notary")
    d.docx(D)

    d = F("Guardianship/guardian_poa_list.csv")
    rows = [["Participant", "Type", "Guardian/POA", "Relation", "Street", "City", "State", "Zip", "Cell", "Email", "Copy on file"]]
    for i, (a_, g) in enumerate([("quandt", "quandth"), ("weyers", "weyersd"), ("fenske", "fenskel"), ("haberman", "habermans"), ("birnbaum", "birnbaumk"), ("lashkari", "lashkarif"), ("hightower", "hightowerv"), ("gahl", "gahlr"), ("duarte", "duartet"), ("thao", "thaob")]):
        p, gg = d(a_), d(g)
        rows.append([p.n, ["G-P/E", "G-P", "POA-HC"][i % 3], gg.n, ["mother", "father", "brother"][1 if g in ("weyersd", "lashkarif") else 2 if g == "gahlr" else 0]] + gg.addr4 + [gg.teld, gg.em, "Y"])
    rows += [[d("rademacher").n, "Corp", "Lakes Guardianship LLC", d("oakes").n, "PO Box 88", "Brandmore", "WI", "54938", "920-555-0155", "office@lakesguard.example.com", "Y"]]
    d.csv(rows, delim=";")


# ------------------------------------------------------------------ benefits
def benefits():
    d = F("Benefits/SSA letters/Ortega-Pineda SSI notice 2024.pdf")
    o, m = d.many("ortega ortegam")
    m.addr                            # the letter goes to her at this address
    S = [pa("Social Security Administration", "Heading2"), pa("Supplemental Security Income"), pa("Notice of Change in Payment", "Heading3"),
         tb([["", "Office hours 9 - 4\nBrandmore WI\nDate: January 9, 2024\nClaim Number: " + o.ssn + " DI"]], grid=False), Spacer(1, 8), pa(m.N + " FOR\n" + o.FULL + "\n" + o.addr2), Spacer(1, 12),
         pa(f"We are writing to tell you about changes in {o.N}'s Supplemental Security Income payments. The amount due beginning February 2024 will be $611.40 because of wages paid by Fernwood Junction Services."), Spacer(1, 6),
         tb([["Month", "Wages counted", "Payment"], ["November 2023", "$412.00", "$741.83"], ["December 2023", "$388.50", "$753.58"], ["February 2024", "$510.00", "$611.40"]]), Spacer(1, 6),
         pa(f"Payments will be sent to account {o.acct} at Harlow Falls Credit Union. You should report changes in work, living arrangement and bank. If you have questions ask for {d('dorsey').n}, claims specialist.")]
    d.pdf(S, m=72)

    d = F("Benefits/PASS/Mabry PASS draft 3.docx")
    s, lf, pm = d.many("mabry farrow mabryp")
    D = Document()
    D.add_heading("Plan to Achieve Self-Support", 1)
    D.add_paragraph("draft 3 – " + lf.f + "'s comments in brackets")
    dt(D, [["Part I – Your work goal", ""], ["Name", s.full], ["SSN", s.ssn], ["What is your work goal?", "Certified pharmacy technician, 30 hrs/week at $17"], ["Describe your disability", f"{s.dx(0)}; also {s.dX('carpal tunnel')}"],
           ["Limits because of it", "cannot stand longer than 40 min"], ["Part II – Expenses", ""], ["Tuition and books", "$3,480"], ["Laptop with magnifier", "$1,150"], ["Part III – Money set aside", ""], ["Income used", "SSDI $684/mo"],
           ["PASS account", f"Kettle County Savings, checking {s.acct}, opened 2/2/24 [statement in file]"], ["Your address", s.addr], ["Phone / e-mail", s.teld + "  " + s.em], ["Someone who helps", f"{pm.n}, aunt, {pm.teld}"]])
    D.add_paragraph("[" + lf.f + ": the wheelchair van cannot be in here twice]")
    d.docx(D)

    d = F("Benefits/1619b letter Thao.txt")
    t, b = d.many("thao thaob")
    b.addr                            # "same house"
    d.txt(f"""
                                                         {AG}
                                                         {AGA}
                                                         March 21, 2024

{t.n}
{t.addr2}

Dear {t.f},

you asked what happens to your Medicaid when your check stops. You asked me to
write it down so that {b.n} can read it too.

1. In April you will earn about $2,010 before taxes. Your SSI check will be $0.
2. Under Section 1619(b) you KEEP Medicaid. Your number stays {t.mc}.
3. You must still need it: you told me that without {t.med(0)} and
   {t.tx(0)} you could not work. I wrote that in the request.
4. Report wages by the 6th with the phone app. Use your Social Security
   number, {t.ssn}, and not the number on the old letter.
5. Keep under $2,000 in your account.

Your diagnosis of record for Social Security is {t.dx(0)}. A review is
due in 2026.

Call me any time at {AT}, ext. 22.

{d('farrow').n}
Work Incentives Benefits Specialist

Copy by mail: {b.n}, same house, or text {b.teld}
""")

    d = F("Benefits/benefits tracker.xlsx")
    wb = Workbook()
    rows = [["BENEFITS TRACKER – " + d("farrow").n + " ONLY"], [], ["Name (L, F)", "SSN", "DOB", "SSI $", "SSDI $", "Medicare no", "Work incentive", "TWP months used", "Next CDR"]]
    ssi = [943, 611, 0, 433, 727]
    for i, kk in enumerate("mabry thao ortega jablonski pfaff colquitt espinal hightower kessenich lofgren nowaczyk tackett pankratz yoder".split()):
        p = d(kk)
        rows.append([p.ln, p.ssn, p.doby, ssi[i % 5], [0, 684, 1102][i % 3], p.mbi if i % 3 else "", ["PASS", "1619(b)", "IRWE", "SEIE", "subsidy", "none"][i % 6], i % 10, "202%d" % (4 + i % 4)])
    rows += [["Sum", "", "", sum(ssi[i % 5] for i in range(14)), sum([0, 684, 1102][i % 3] for i in range(14))]]
    sheet(wb, "2024", rows, True, 3)
    sheet(wb, "SGA amounts", [["2024 SGA", 1550], ["blind", 2590], ["TWP", 1110]])
    d.xlsx(wb)

    d = F("Benefits/Re overpayment letter.eml")
    k, n = d.many("birnbaumk birnbaum")
    lf = d("farrow")
    d.eml(f"{k.n} <{k.em}>", f"{lf.n} <lfarrow{DOM}>", "Re: overpayment letter", "Mon, 18 Mar 2024 21:05:10 -0500", f"""
Hi {lf.f},

They want $1,846 back!!! The letter says {n.n}, number {n.ssn}, was over
the resource limit since June. That is the ABLE account and the
savings together (Two Mills Bank {n.acct}), and ABLE should not count.

Can you call me tomorrow before 8 or after 4:30, {k.teld}. I work at the school.

Also he starts {n.mX('Abilify 5 mg')} this week, Dr. {d('feingold').l} thinks it
will help with the {n.dX('OCD')}. Please let his coach know.

{k.f}

On Mon, Mar 18, 2024 at 2:11 PM {lf.n} <lfarrow{DOM}> wrote:
{q(f'''Hello {k.f},
please scan the whole letter, all pages, and the statement.
I need the birth date on the form too, I have {n.dob}, is that right?
{lf.f}''')}
""", n=103)


# ------------------------------------------------------------------ wages
def wages():
    d = F("Payroll participants/Bench 4 piece rate Mar 1-15.xlsx")
    wb = Workbook()
    rows = [["Fernwood Junction – piece work", "", "pay period 3/1 – 3/15/2024"], ["Contract: bolt kits, norm 96/hr, prevailing $16.20"], [], ["Worker", "Soc Sec", "Hours", "Pieces", "Rate", "Gross", "initials"]]
    tot = 0
    for i, kk in enumerate("dietz gunderson lautenbach nachtwey pfaff uttech zastrow dombeck garber sandoval fenske".split()):
        p = d(kk)
        g = round((600 + 41 * i) * .169, 2)
        tot += g
        rows.append([p.mi, p.ssn, 20 + i % 5, 600 + 41 * i, .169, g, ""])
    rows += [["TOTALS", "", "", "", "", round(tot, 2)], ["checked " + d("ogden").n]]
    sheet(wb, "Bench 4", rows, True, 4)
    d.xlsx(wb)

    d = F("Payroll participants/paychex_import_0315.csv")
    rows = [["EMPID", "EMPNAME", "SSN", "HIRE", "ADDR1", "CITY", "ST", "ZIP", "DD_ROUTING", "DD_ACCT", "REGHRS", "GROSS"]]
    for i, kk in enumerate("adler ellery isaksen jurgens kruse odell rasmussen schlitz wachholz szymczak".split()):
        p = d(kk)
        rows.append(["%04d" % (311 + 3 * i), p.LN, p.ssn9, "%02d012022" % (i % 9 + 1)] + p.addr4 + [ROUT[i % 3], p.acct, "%.2f" % (12 + i * 1.75), "%.2f" % ((12 + i * 1.75) * 11.5)])
    d.csv(rows, quote=csv.QUOTE_ALL)

    d = F("Payroll participants/stubs 0315 reprint.pdf")
    S = []
    for kk, g in (("abitz", 214.20), ("aschenbrenner", 187.55), ("hightower", 92.10)):
        p = d(kk)
        S += [tb([[AG, "Check date 03/22/2024"], [p.FULL, "SSN " + p.ssn], [p.addr2, "Direct deposit acct " + p.acct], ["Gross  %.2f" % g, "FICA  %.2f" % (g * .0765)], ["Net  %.2f" % (g * .9235), "YTD gross  %.2f" % (g * 5)]], colWidths=[250, 230]), Spacer(1, 6),
              pa("- - - - - - - - - - - - - cut here - - - - - - - - - - - - -"), Spacer(1, 16)]
    d.pdf(S)

    d = F("Payroll participants/time cards janitorial crew.txt")
    o = ["JANITORIAL CREW  --  WEEK ENDING 03/16/2024        crew lead: " + d("mwangi").n, "=" * 74, "%-26s%-6s%-6s%-6s%-6s%-6s%s" % ("name", "M", "T", "W", "Th", "F", "call if absent")]
    for i, kk in enumerate("cobb duquaine fritsch jurgens reinke teague".split()):
        p = d(kk)
        o.append("%-26s" % p.n + "".join("%-6s" % ["3.0", "3.5", "-", "4.0"][(i + j) % 4] for j in range(5)) + p.teld)
    o += ["-" * 74, "hours for absence: 2 sick, 1 court date, 0 no show", "approved  " + d("bergstrom").il]
    d.txt("\n".join(o))

    d = F("Payroll participants/14(c) certificate posting notice.docx")
    D = Document()
    D.add_heading("Notice to workers with disabilities paid at special minimum wages", 1)
    ps(D, """This establishment holds a certificate under section 14(c) of the Fair Labor Standards Act. Each worker paid a commensurate wage is told of the terms of the certificate in writing and by word of mouth.

Productivity is measured at least every six months, the prevailing wage once a year. Workers may ask for a review.

The agency will stop new special wage placements on July 1, 2025.""")
    d.docx(D)


# ------------------------------------------------------------------ employers, sign-in
def sites():
    d = F("Supported Employment/EMPLOYER SITES master.xlsx")
    wb = Workbook()
    rows = [["Employer", "Contact", "Work phone", "Business address", "Jobs", "Who is there now", "Coach"]]
    for i, (f, c, w) in enumerate([("Tesch Family Market", "tesch", "rasmussen"), ("Dahl's Laundry", "dahl", "schlitz ellery"), ("Orlin Cabinet Works", "orlin", "abitz"), ("Boone Greenhouses", "boone", "espinal ulrich ibanez"), ("Kirsch Printing", "kirsch", "garber szymczak"),
                                   ("Golden Crane Restaurant", "yee", "kruse"), ("Farwell Inn & Suites", "farwell", "pankratz odell"), ("Mancuso Tire & Lube", "mancuso", "tackett hollowell")]):
        rows.append([f, d(c).n, "920-555-01%02d" % (40 + i), "%d Commerce Dr, Harlow Falls" % (200 + 14 * i), ["stock", "folding", "sanding", "potting", "bindery", "dish", "rooms", "lot"][i], ", ".join(d(k).n for k in w.split()), d(["nolan", "tucker"][i % 2]).il])
    sheet(wb, "sites", rows, True, 1)
    d.xlsx(wb)

    d = F("Supported Employment/accommodation letter yee.docx")
    y, m = d.many("yee kruse")
    D = Document()
    ps(D, f"""{AG}
{AGA}

February 27, 2024

{y.n}, General Manager
Golden Crane Restaurant
284 Commerce Drive
Harlow Falls, WI 54931

Dear {y.n},

with his permission I am writing about {m.n}, who starts in your dish room on March 4. {m.f} has {m.dx(0)}. He will need a stool at the sink, a written list of closing steps, and five minutes at 6 p.m. to take {m.med(0)}.

If he has a bad day please call his coach first, {d('tucker').n}, {AT} ext. 31. His own number is {m.tel}.

Sincerely,

{d('bergstrom').n}
Manager of Employment Services""")
    d.docx(D)

    d = F("Front desk/Sign in sheet 3-13.docx")
    D = Document()
    D.add_heading("PLEASE SIGN IN – Wednesday 3/13", 2)
    rows = [["Print name", "In", "Out", "Here for"]]
    for i, (kk, w) in enumerate([("feld", "state surveyor"), ("vang", "program"), ("hamm", "copier repair"), ("fosdick", "tour"), ("coles", "fire extinguishers"), ("lutz", "audit"), ("carranzaa", "meeting w/ Oscar"), ("voss", "volunteer, bingo"), ("dietz", "program"), ("paulsen", "plan meeting")]):
        rows.append([d(kk).n, "%d:%02d" % (8 + i // 3, 7 * i % 60), "" if i % 4 == 3 else "%d:%02d" % (11 + i // 3, 5 * i % 60), w.replace("Oscar", d("rivas").f) if "Oscar" in w else w])
    dt(D, rows, head=True)
    d.docx(D)

    d = F("Front desk/evac roster.txt")
    o = ["EVACUATION ROSTER - grab on the way out          updated 3/1", "", "NAME                     ROOM   NEEDS              FAMILY TO CALL", "-" * 78]
    for kk, g, rm, nd in [("kowalke", "kowalkej", "N", "escort"), ("verstegen", "verstegend", "N", "headphones"), ("villalobos", "villalobosl", "S", "wheelchair"), ("yang", "yangm", "S", "-"), ("otieno", "otienog", "S", "escort"), ("lashkari", "lashkarif", "Kit", "-"), ("gahl", "gahlr", "N", "oxygen tank"), ("hightower", "hightowerv", "Q", "two staff")]:
        p, gg = d(kk), d(g)
        o.append("%-25s%-7s%-19s%s %s" % (p.ln, rm, p.tX(nd) if nd == "oxygen tank" else nd, gg.n, gg.teld))
    o += ["-" * 78, "8 names. Meeting point: flag pole. Sweep: " + d("lindholm").n + ", " + d("pell").n]
    d.txt("\n".join(o))


# ------------------------------------------------------------------ emergency, incidents
def emerg():
    d = F("Front desk/Emergency cards van 5.pdf")
    c = Canvas(d.abs, pagesize=letter, invariant=1)
    ks = "isaksen lautenbach villalobos narayanan yang szymczak".split()
    rel = {"villalobos": "villalobosl", "narayanan": "narayananl", "yang": "yangm"}
    for i, kk in enumerate(ks):
        p = d(kk)
        x, y = 45 + 270 * (i % 2), 740 - 225 * (i // 2)
        c.rect(x - 8, y - 190, 258, 205)
        L = ["EMERGENCY CARD", p.n, "DOB " + p.dob, p._[1].street, "%s, WI %s" % (p._[1].town, p._[1].zip), "Ph " + p.teld, "Medicaid " + p.mc, "Cond.: " + p.dx(0), "Meds: " + p.med(0), "          " + p.med(1), "Hospital: Harlow Falls Memorial"]
        p.addr
        if kk in rel:
            L += ["ICE: " + d(rel[kk]).n + " " + d(rel[kk]).teld]
        else:
            L += ["ICE: agency on-call 920-555-0109"]
        for j, s in enumerate(L):
            c.setFont("Helvetica-Bold" if j < 2 else "Helvetica", 10)
            c.drawString(x, y - 15 * j, s)
    c.showPage()
    c.save()

    d = F("Front desk/emergency_sheets_print.html")
    h = ["<!DOCTYPE html><html><head><meta charset='utf-8'><title>Emergency sheets</title></head><body>"]
    for kk, g, rl in [("verstegen", "verstegend", "Mother"), ("otieno", "otienog", "Mother"), ("duarte", "duartet", "Mother"), ("odell", None, ""), ("ibanez", None, "")]:
        p = d(kk)
        h.append(f"<h1>{html.escape(p.full)}</h1><table border=1><tr><th>Born</th><th>Blood/allergy</th><th>Doctor</th></tr><tr><td>{p.dobm}</td><td>—</td><td>{d('deshpande').n}, MD</td></tr></table>"
                 f"<p><b>Conditions:</b> {p.dx(0)}; {p.dx(1)}<br><b>Takes:</b> {p.med(0)}; {p.med(1)}<br><b>Insurance:</b> WI Medicaid {p.mc}</p><p>Address<br>{html.escape(p._[1].street)}<br>{p._[1].town}, WI&nbsp;{p._[1].zip}</p>")
        p.addr
        if g:
            h.append(f"<p>{rl}: {html.escape(d(g).n)} – <a href='tel:{PEOPLE[g].area}555{PEOPLE[g].line}'>{d(g).tel}</a></p>")
    h.append("</body></html>")
    d.raw("\n".join(h) + "\n")

    d = F("Incidents/IR 2024-017 Cobb.docx")
    f, mk = d.many("cobb kaye")
    D = Document()
    D.add_heading("Incident / Injury Report", 1)
    dt(D, [["Report no. 2024-017", "Date of incident: 3/7/2024", "Time: 1:50 pm"], ["Participant: " + f.n, "Birth date: " + f.doby, "Record no.: " + f.rn], ["Place: loading dock", "Staff: " + mk.n, "Witness: " + d("hamm").n + ", copier firm"]])
    D.add_paragraph("DESCRIBE WHAT HAPPENED (facts only)").runs[0].bold = True
    ps(D, f"""{f.f} was carrying empty boxes with {d('duquaine').n}. She went stiff and fell backward against the dock plate. Seizure lasted about 90 seconds. {mk.f} put a coat under her head. There was bleeding from the back of the head.""")
    D.add_paragraph("INJURY / TREATMENT").runs[0].bold = True
    ps(D, f"""{f.dX('2 inch scalp laceration')}. Ambulance. {f.tX('Five staples and CT scan')} at Harlow Falls Memorial; CT normal. Her {f.mX('Trileptal')} level was low.""")
    D.add_paragraph("NOTIFIED").runs[0].bold = True
    ps(D, f"""Sister by phone 2:05 pm. Care manager {d('kitzman').n} by e-mail. Nurse {d('hale').n} on scene. State within 24 h: yes.""")
    d.docx(D)

    d = F("Incidents/incident log FY24.xlsx")
    wb = Workbook()
    rows = [["INCIDENT LOG 7/1/23 – 6/30/24"], ["No.", "Date", "Who", "MA ID", "What", "Injury", "Done", "Reported by"]]
    for i, (kk, w, inj, tr) in enumerate([("lofgren", "fall in restroom", "sprained ankle", "ice, X-ray"), ("pruitt", "choked on bagel", "", "Heimlich maneuver"), ("rademacher", "swallowed staple", "foreign body ingestion", "ER, observed overnight"), ("hightower", "hit by peer", "nosebleed", ""),
                                          ("imhoff", "did not return from lunch", "", ""), ("opsahl", "wrong pill given", "", "poison control called, vitals hourly"), ("brautigam", "found on floor", "hip fracture", "surgery 11/9"), ("tackett", "low sugar", "hypoglycemia", "glucose gel")]):
        p = d(kk)
        rows.append(["2024-%03d" % (i + 3), "%d/%d/23" % (7 + i % 6, 3 + 3 * i), p.n, p.mc, w, p.dX(inj) if inj else "none", p.tX(tr) if tr else "-", d(["petroff", "tran", "lindholm", "pell"][i % 4]).l])
    sheet(wb, "log", rows, True, 2)
    d.xlsx(wb)

    d = F("Incidents/Adult at risk report - Pruitt.rtf")
    u = d("pruitt")
    d.rtf(["**CONFIDENTIAL – ADULT-AT-RISK REFERRAL", f"To: {d('munoz').n}, Kettle County Adult Protective Services, fax (920) 555-0188", f"From: {d('bergstrom').n}", "",
           f"Adult at risk:\t{u.full}", f"Date of birth:\t{u.dob}", f"Lives at:\t{u.addr}", f"SSN:\t{u.ssn}", "", "**Concern",
           f"On 2/28 {u.f} came with {u.dX('bruises on both upper arms')} and said \"the night man did it\". She has {u.dx(0)} and speaks in short phrases. On 2/29 she refused {u.med(0)} because \"he puts it in my mouth\".",
           f"The nurse took photographs. Dr. {d('stroud').n} saw her the same afternoon and ordered a {u.tX('forensic nurse exam')}.", "", f"Reporter available at {AT}."])


# ------------------------------------------------------------------ payee, billing
def money():
    d = F("Rep payee/ledgers 2024.xlsx")
    wb = Workbook()
    for n, kk in enumerate("lofgren pruitt tackett".split()):
        p = d(kk)
        rows = [["Representative payee ledger"], ["Beneficiary:", p.n, "SSN", p.ssn], ["Collective acct sub no.", p.acct, "Bank", "Harlow Falls Credit Union"], ["Address", p.addr], [], ["Date", "Description", "In", "Out", "Balance"]]
        b = 340.0 + 71 * n
        for dd, t, a in [("1/3", "SSI", 943), ("1/4", "room & board", -678), ("1/12", "haircut", -22), ("1/19", "shoes, receipt 14", -61.5), ("2/1", "SSI", 943), ("2/2", "room & board", -678), ("2/9", "copay " + p.mX(["Lipitor", "Eliquis", "insulin glargine"][n]), -4), ("2/23", "spending money", -60)]:
            b += a
            rows.append([dd + "/24", t, a if a > 0 else "", -a if a < 0 else "", b])
        rows.append(["", "end of Feb", "", "", b])
        sheet(wb, p.l, rows, n == 0, 6)
    d.xlsx(wb)

    d = F("Rep payee/Payee report Colquitt.pdf")
    e = d("colquitt")
    S = [pa("Representative Payee Report", "Heading2"), pa("Report period: 01/01/2023 – 12/31/2023"), Spacer(1, 6), tb([["PAYEE'S NAME AND ADDRESS", "BENEFICIARY"], [AG + "\n1180 Kettle Mill Road\nHarlow Falls, WI 54931", e.N + "\n" + e.addr2], ["TELEPHONE " + AT, "SSN " + e.ssn]]), Spacer(1, 8)]
    for a, b in [("1. Were you (the payee) convicted of a felony?", "NO"), ("2. Did the beneficiary continue to live alone or with the same person?", "YES"), ("3A. Total benefits received", "$10,968.00"), ("3B. Food and housing", "$8,136.00"), ("3C. Clothing, medical, personal", "$2,410.18"), ("3D. Saved", "$421.82")]:
        S += [pa(a), pa("     " + b)]
    S += [Spacer(1, 6), pa(f"4. How are the savings held? Savings account, Harlow Falls Credit Union, number {e.acct}, titled \"{AG} for {e.n}\""), Spacer(1, 6), pa(f"REMARKS: $640 went for {e.tX('dentures')} not covered by Medicaid."), Spacer(1, 12), pa("Signed: " + d("ogden").n)]
    d.pdf(S)

    d = F("Rep payee/bank letter new accounts.txt")
    fi = d("fitch")
    ks = "jaworski yoder opsahl".split()
    o = [f"HARLOW FALLS CREDIT UNION\nBusiness Services, 30 Canal Street\n\nMarch 8, 2024\n\nAttn: {d('ogden').n}\n\nThe following fiduciary accounts were opened under your agency's agreement:\n"]
    for i, kk in enumerate(ks):
        p = d(kk)
        o.append(f"  ({'abc'[i]}) {p.mi}, taxpayer id {p.ssn}, born {p.dob}\n      share draft no. {p.acct}\n      debit card {p.card}, exp 0{i + 3}/27\n")
    o.append(f"Please have the signature cards back by the 22nd.\n\n{fi.n}\nVice President")
    d.txt("\n".join(o))

    d = F("Billing/waiver_claims_202402.csv")
    rows = [["MemberID", "MemberName", "DOB", "Sex", "DxCode", "DxDesc", "ProcCode", "Mod", "Units", "Charge", "FromDate", "ThruDate", "AuthNo"]]
    code = {"moderate intellectual disability": "F71", "autism spectrum disorder, level 2": "F84.0", "Down syndrome": "Q90.9", "cerebral palsy, spastic diplegia": "G80.1", "traumatic brain injury": "S06.9X", "mild intellectual disability": "F70", "schizoaffective disorder": "F25.9", "fetal alcohol spectrum disorder": "Q86.0",
            "Prader-Willi syndrome": "Q87.11", "severe intellectual disability": "F72", "bipolar I disorder": "F31.9", "fragile X syndrome": "Q99.2", "spina bifida": "Q05.9"}
    fem = set("dietz gunderson kowalke schlitz uttech wachholz abitz fosdick garber imhoff kessenich".split())
    for i, kk in enumerate(["dietz", "gunderson", "isaksen", "kowalke", "lautenbach", "nachtwey", "rasmussen", "schlitz", "uttech", "villalobos", "wachholz", "zastrow", "dombeck", "abitz", "aschenbrenner", "garber"]):
        p = d(kk)
        dx = p.dx(0)
        rows.append([p.mc, p.LN, p.dob8, "F" if kk in fem or kk == "isaksen" else "M", code[dx], dx, ["T2021", "T2019", "T2003"][i % 3], ["U1", ""][i % 2], 40 + 3 * i, "%.2f" % ((40 + 3 * i) * 9.17), "20240201", "20240229", "A24%05d" % (417 * (i + 3))])
    d.csv(rows)

    d = F("Billing/remit 0308.txt")
    o = ["NORTHERN LAKES CARE                REMITTANCE ADVICE               PAGE 1", "PROVIDER 0042 FERNWOOD JUNCTION       CHECK 118203      03/08/2024", "",
         "MEMBER NAME              MEMBER ID    SVC DATES      BILLED    PAID    CODE", "------------------------ ------------ ----------- --------- --------- -----"]
    for i, kk in enumerate("espinal hightower jurgens nowaczyk sandoval stroik ulrich yoder".split()):
        p = d(kk)
        o.append("%-24s %-12s 0201-0229   %9.2f %9.2f %s" % (p.LN, p.mc, 512 + 33.4 * i, 0 if i % 4 == 1 else 512 + 33.4 * i, "CO-16" if i % 4 == 1 else "1"))
    o += ["", "CO-16  claim lacks information.   Questions: " + d("daly").n + " 608-555-0122"]
    d.txt("\n".join(o), crlf=True)

    d = F("Billing/denied lines Feb.eml")
    ky, og = d.many("daly ogden")
    h, s = d.many("hightower pankratz")
    b = io.StringIO()
    csv.writer(b, lineterminator="\n").writerows([["id", "name", "dob", "service", "reason"]] + [[p.mc, p.n, p.dob, sv, rs] for p, sv, rs in [(d("hightower"), "T2021", "dx missing"), (d("pankratz"), "T2019", "auth used up"), (d("meidl"), "T2019", "not eligible on date"), (d("fritsch"), "T2003", "duplicate")]])
    d.eml(f"{ky.n} <kdaly@northernlakescare.example.com>", f"{og.n} <rogden{DOM}>", "denied lines Feb", "Mon, 11 Mar 2024 08:20:00 -0500", f"""Content-Type: multipart/mixed; boundary="=_fj_7731"

--=_fj_7731
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 7bit

{og.f},
four lines attached. For {h.n} we need the diagnosis on the line, we have {h.dx(0)}
in our system. {s.n} needs a new authorization, ask {d('kitzman').n}.
{ky.f}

--=_fj_7731
Content-Type: text/csv; charset=utf-8; name="denied_feb.csv"
Content-Disposition: attachment; filename="denied_feb.csv"
Content-Transfer-Encoding: 7bit

{b.getvalue()}
--=_fj_7731--
""", n=104)


# ------------------------------------------------------------------ e-mail with parents
def mails():
    d = F("Email saved/Re April and the new room.eml")
    m, a = d.many("verstegend verstegen")
    sl = d("lindholm")
    d.eml(f"{m.n} <{m.em}>", f"{sl.n} <slindholm{DOM}>", f"Re: {a.f} and the new room", "Wed, 20 Mar 2024 06:48:31 -0500", f"""
Thank you {sl.f}. Honestly I was in tears last night. She has not slept through since
they cut the {a.mX('Risperdal')} and now the room change on top.

Could she keep her old locker? And please please no perfume, you know about the {a.dX('migraines')}.

If I do not pick up, try my cell {m.telp}.

{m.f}

{q(f'''On Tue, Mar 19, 2024 {sl.n} wrote:

Hi {m.f},
{a.n} had a hard afternoon. She sat under the table for 40 minutes.
We think the new room is too bright. Has anything changed at home?

{q(f'On Mon, Mar 18, 2024 {m.n} wrote:' + chr(10) + 'Is she still going out with the Tuesday group?')}
''')}
""", n=105)

    d = F("Email saved/Cody work schedule.eml")
    k, c = d.many("birnbaumk birnbaum")
    t = d("tucker")
    d.eml(f"{t.n} <dtucker{DOM}>", f"{k.n} <{k.em}>", "work schedule", "Fri, 22 Mar 2024 13:30:00 -0500", f"""Content-Type: multipart/alternative; boundary="=_alt9"

--=_alt9
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Hello {k.f}, {c.n} is on Mon/Wed/Fri 9-1 from April 1. He gave me his new number,
{c.teld}, is it ok if I text him directly? He should bring his {c.mX('inhaler')}. - {t.f}

--=_alt9
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: 8bit

<html><body><p>Hello {k.f}, {c.n} is on Mon/Wed/Fri 9-1 from April 1. He gave me his new number,
<b>{c.teld}</b>, is it ok if I text him directly? He should bring his {c.mX('inhaler')}. - {t.f}</p></body></html>

--=_alt9--
""", n=106)

    d = F("Email saved/family picnic RSVP list.eml")
    w, e = d.many("whitcomb lambrecht")
    L = []
    for kk, s in [("kowalker", "2 + Katelyn, brings potato salad"), ("hightowerv", "1, needs ride"), ("lashkarif", "4, no pork please"), ("narayananl", "3 vegetarian"), ("habermans", "2"), ("adlerr", "3"), ("boswelld", "1"), ("duartet", "5 with kids"), ("reinkej", "2 maybe")]:
        g = d(kk)
        if kk == "kowalker":
            s = s.replace("Katelyn", d("kowalke").f)
        L.append(f" * {g.n} <{g.em}> - {s}")
    d.eml(f"{e.n} <front{DOM}>", f"{w.n} <jwhitcomb{DOM}>", "family picnic RSVP list", "Thu, 28 Mar 2024 16:01:00 -0500", "So far:\n\n" + "\n".join(L) + f"\n\nTotal 23 or so. {e.f}\n", n=107)


# ------------------------------------------------------------------ HR, board
def hr():
    d = F("HR/Staff roster 2024 (confidential).xlsx")
    wb = Workbook()
    rows = [["", "STAFF ROSTER"], ["Last", "First", "Title", "SSN", "DOB", "Street", "City", "State", "Zip", "Cell", "Pay/hr"]]
    ti = ["Job Coach", "Job Coach", "Nurse", "Manager SE", "Plan Coord.", "DSP", "DSP", "DSP", "Behavior Spec.", "Benefits Spec.", "DSP", "HR", "Voc. Evaluator", "DSP", "Bookkeeper", "DSP"] + ["Driver"] * 6
    for kk, t in zip(SK, ti):
        p = d(kk)
        rows.append(p.lf + [t, p.ssn, p.doby] + p.addr4 + [p.teld, 17.5 + len(t) / 2])
    rows.append(["headcount", len(SK)])
    sheet(wb, "active", rows, True, 2)
    d.xlsx(wb)

    d = F("HR/New hires/Tran onboarding.pdf")
    k = d("tran")
    S = [pa("NEW EMPLOYEE ONBOARDING RECORD", "Heading2"), pa("Employee: " + k.full), Spacer(1, 4), pa("I-9, Section 1 and 2", "Heading4"),
         tb([["Last name / first name", k.ln], ["Date of birth", k.dob], ["U.S. Social Security number", k.ssn], ["Email", k.em], ["Telephone", k.tel], ["List A document", "U.S. Passport"], ["Document number", k.pp]], colWidths=[170, 260]),
         pa("Direct deposit", "Heading4"), tb([["Bank", "Routing", "Account", "Type"], ["Two Mills Bank", ROUT[1], k.acct, "checking"]]),
         pa("Emergency contact", "Heading4"), pa("roommate, number to follow"), pa("Driver abstract", "Heading4"), pa("Class D licence " + k.dl + ", clean"), Spacer(1, 10), pa("Entered by " + d("stauber").n + ", Human Resources")]
    d.pdf(S)

    d = F("HR/New hires/mwangi i9 copy notes.txt")
    p = d("mwangi")
    d.txt(f"""
I-9 REVERIFICATION      done by: {d('stauber').n}

employee          {p.full}
birth             {p.dobm}
USCIS / A-Number  {p.anum}
foreign passport  {p.pp} (Kenya)
EAD expires       09/30/2025  -> calendar reminder set
SSN card seen     {p.ssn}
lives             {p.addr}
""")

    d = F("HR/Leave/FMLA designation Nolan.docx")
    n = d("nolan")
    D = Document()
    ps(D, f"""{AG} – Human Resources

{n.full}
{n.addr2}

Designation Notice under the Family and Medical Leave Act

Dear {n.f}:

We received the certification from Dr. {d('stroud').n} on March 1. It states that you will need {n.tX('surgery for endometriosis')} on April 15 and be away about five weeks. Your leave is approved and counts against your twelve weeks. Health premiums of $84.10 per month remain due.

Your caseload goes to {d('tucker').n}. Please bring a fitness-for-duty note when you return.

{d('stauber').n}""")
    d.docx(D)

    d = F("HR/bkgd_checks_2024.csv")
    rows = [["applicant", "dob", "ssn", "dl_state_no", "ordered", "result"]]
    for i, kk in enumerate("petroff lindholm kaye mwangi tran pell beasley".split()):
        p = d(kk)
        rows.append([p.FULL, p.dobi, p.ssn9, "WI " + p.dl, "2024-01-%02d" % (8 + i), ["CLEAR", "CLEAR", "REVIEW - 2014 misd.", "CLEAR", "CLEAR", "CLEAR", "CLEAR"][i]])
    d.csv(rows, delim="\t")

    d = F("HR/workers comp first report Petroff.pdf")
    p = d("petroff")
    S = [pa("Employer's First Report of Injury or Disease", "Heading3"), tb([["Employee name", "Soc. Sec. number", "Sex", "Date of birth"], [p.mi, p.ssn, "M", p.dob]]),
         tb([["Employee street address, city, state, zip", "Home phone"], [p.addr, p.teld]]), tb([["Date of injury", "Time", "Body part", "Nature"], ["02/20/2024", "10:15", "left hand", p.dX("human bite, infected")]]), Spacer(1, 6),
         pa(f"How did it happen: while helping {d('hightower').n} out of the quiet room."), pa(f"Treatment: {p.tX('tetanus shot')} and {p.mX('Augmentin 875 mg')} at Harlow Walk-In. Lost time: 3 days."), Spacer(1, 8), pa("Prepared by " + d("stauber").il)]
    d.pdf(S)


def board():
    d = F("Board and development/Board roster 2024.docx")
    D = Document()
    D.add_heading("Board of Directors 2024", 1)
    for kk, r, w in [("sutcliffe", "President", "retired teacher"), ("lindqvist", "Vice President", "Lindqvist Hardware"), ("mehta", "Treasurer", "CPA"), ("donahue", "Secretary", "parent"), ("crist", "", "Grace Lutheran"), ("reyes", "", "Reyes Landscaping"), ("verstegend", "Family representative", "")]:
        p = d(kk)
        D.add_paragraph((("Rev. " if kk == "crist" else "") + p.n) + (", " + r if r else "") + (" (" + w + ")" if w else "") + "\n" + p.addr2 + "\nH: " + p.tel + "   " + p.em)
    D.add_paragraph("Staff to the board: " + d("whitcomb").n + ", Executive Director")
    d.docx(D)

    d = F("Board and development/donors_export.csv")
    rows = [["Constituent ID", "Salutation", "First", "Last", "Address", "City", "State", "ZIP", "Phone", "E-mail", "Last gift", "Amount", "Fund"]]
    for i, kk in enumerate(["brandt", "weatherby", "kolb", "halvorsen", "marsh", "mehta", "lindqvist", "grubers", "gruberb", "oberc", "obern", "kowalkej"]):
        p = d(kk)
        p.n
        rows.append(["C%05d" % (1204 + 17 * i), ["Mrs.", "Mr.", "Mr.", "Ms.", "Mrs.", "Mr.", "Mr.", "Mr.", "Mrs.", "Mr.", "Mrs.", "Mrs."][i], PEOPLE[kk].first, PEOPLE[kk].last] + p.addr4 + [p.tel, p.em if i % 3 else "", "12/%d/2023" % (i + 9), 25 * (i + 1), ["Annual", "Van", "Memorial"][i % 3]])
    d.csv(rows)

    d = F("Board and development/gala paddle payments.txt")
    o = ["GALA 10/21/23 - paddle raise, cards taken by phone after the machine died", "(shred after entering!)  -- " + d("ogden").f, ""]
    for i, (kk, amt) in enumerate([("weatherby", 500), ("brandt", 150), ("donahue", 200), ("marsh", 1000), ("reyes", 250)]):
        p = d(kk)
        o.append(f"paddle {12 + 7 * i}: {p.n}  ${amt}   {p.card if i % 2 else p.card16}  {i + 2:02d}/2{5 + i % 3}")
    c, n = d("oberc"), d("obern")
    o += ["paddle 61: " + f"{c.n} and {n.n} $750, check from their joint account {c.acct}", "", "sum 2850"]
    n.x("bank_account", PEOPLE["oberc"].acct)
    d.txt("\n".join(o))

    d = F("Board and development/thank you letters Jan.docx")
    D = Document()
    for ks, amt, w in [(["grubers", "gruberb"], "$300", "the new lift van"), (["halvorsen"], "$1,200", "the memorial fund"), (["kolb"], "$50", "the art room")]:
        p = d(ks[0])
        nm = p.full if len(ks) == 1 else PEOPLE[ks[0]].first + " and " + d(ks[1]).n
        if len(ks) > 1:
            RECS[:] = [r for r in RECS if not (r[0] == d.path and r[1] == ks[0] and r[2] == "name")]
            p.f
            d(ks[1]).addr
        D.add_paragraph(nm + "\n" + p.addr2)
        D.add_paragraph("Dear " + " and ".join(d(k).f for k in ks) + ",")
        D.add_paragraph(f"thank you for your gift of {amt} toward {w}. No goods or services were given in exchange.")
        D.add_paragraph("Warmly,\n" + d("whitcomb").n)
        D.add_page_break()
    d.docx(D)


# ------------------------------------------------------------------ nothing personal
def plain():
    d = F("Kitchen/lunch menu April.txt")
    d.txt("""
APRIL LUNCHES                      (milk and fruit every day)

Mon 1   grilled cheese, tomato soup        Tue 2   turkey tacos
Wed 3   baked ziti, green beans            Thu 4   chicken and rice
Fri 5   fish sticks, coleslaw              Mon 8   sloppy joe, corn
Tue 9   egg salad on rye                   Wed 10  beef stew

Pureed and chopped plates: order by 9:30.       Kitchen: """ + d("evers").f + "\n")

    d = F("Policies/HCBS settings rule policy 4.12.pdf")
    S = [pa("Policy 4.12 Community Settings", "Heading1"), pa("Adopted 2019, revised 2023")]
    for t, s in [("Purpose", "People receiving services have the same access to the community as people who do not."), ("Standards", "Nobody is kept from using the door, the phone or the bathroom. Any change to this right needs a plan, a reason, data and informed consent."), ("Records", "Documents of rights limits are kept seven years.")]:
        S += [pa(t, "Heading3"), pa(s)]
    S.append(pa("Approved by " + d("whitcomb").n + ", Executive Director"))
    d.pdf(S)

    d = F("Policies/Safety committee minutes 2-15.docx")
    D = Document()
    D.add_heading("Safety Committee", 1)
    D.add_paragraph(f"February 15, 2024. Present: {d('whitcomb').n}, {d('schramm').n}, {d('evers').n}, {d('lambrecht').n}")
    for s in ["Old business: eye wash station in the shop installed.", "Fire drill: 4 min 10 sec, goal 3:30. The north door sticks.", "Ice at the van loading zone – salt bucket inside the door.", "Next meeting May 16."]:
        D.add_paragraph(s, style="List Number")
    d.docx(D)

    d = F("Billing/rate sheet 2024.xlsx")
    wb = Workbook()
    sheet(wb, "rates", [["Rates effective 1/1/2024"], ["Service", "Code", "Unit", "Rate"], ["Day services, tier 1", "T2021", "15 min", 4.11], ["Day services, tier 2", "T2021 U1", "15 min", 5.87], ["Job coaching", "T2019", "15 min", 13.42], ["Transport, one way", "T2003", "trip", 18.25]], True, 2)
    d.xlsx(wb)

    d = F("Transportation/van inspections Q1.csv")
    d.csv([["van", "date", "odometer", "lift", "tires", "lights", "fix"]] + [["Van %d" % v, "2024-0%d-05" % m, 41200 + 2710 * v + 900 * m, "ok", ["ok", "rotate"][v % 2], "ok", ["", "mirror cracked"][(v + m) % 5 == 0]] for m in (1, 2, 3) for v in (3, 4, 5, 6)])

    d = F("Policies/holiday closings.rtf")
    d.rtf(["**2024 closings", "New Year's Day, January 1", "Good Friday, March 29", "Memorial Day, May 27", "Independence Day, July 4 and 5", "Labor Day, September 2", "Thanksgiving, November 28 and 29", "Christmas, December 24 - 26", "", "No transportation on these days."])

    d = F("Email saved/IT printer move.eml")
    p = d("schramm")
    d.eml(f"{p.n} <it{DOM}>", f"All Staff <all{DOM}>", "printer move Saturday", "Thu, 7 Mar 2024 11:00:00 -0600", f"All,\n\nthe big copier goes to the old supply room on Saturday. Lock your screens, do not leave charts\non the tray, and call the help desk at 920-555-0104 if the scan folder is gone on Monday.\n\n{p.f}\n", n=108)

    d = F("Board and development/newsletter spring.html")
    d.raw(f"""<html><head><meta charset="utf-8"><title>The Junction – Spring</title></head><body><h1>The Junction</h1>
<h2>New lift van arrives</h2><p>Thanks to the fall gala we took delivery of van 6. It has room for four chairs.</p>
<h2>Employers of the year</h2><p>Boone Greenhouses and Dahl's Laundry received the plaque from director {d('whitcomb').n}.</p>
<p>Bingo volunteers wanted, Wednesdays at 1.</p></body></html>
""")


def main():
    global OUT
    OUT = sys.argv[1]
    for fn in (intake, plans, coach, health, behav, transport, guard, benefits, wages, sites, emerg, money, mails, hr, board, plain):
        fn()
    aff = {r[1] for r in RECS if r[2] != "name"}
    best, rows, seen = {}, [], set()
    for path, k, el, v in RECS:
        if el == "name":
            n = len(re.sub(r"[^\w]", "", v))
            if n > best.get((path, k), (0, ""))[0]:
                best[path, k] = (n, v)
    for (path, k), (_, v) in best.items():
        if k in aff:
            rows.append((PEOPLE[k].id, path, "name", v))
    for path, k, el, v in RECS:
        if el != "name" and (path, k, el, v) not in seen:
            seen.add((path, k, el, v))
            rows.append((PEOPLE[k].id, path, el, v))
    rows.sort()
    used = {r[1] for r in RECS}
    with open(os.path.join(OUT, "people.csv"), "w", newline="", encoding="utf-8") as h:
        w = csv.writer(h, lineterminator="\n")
        w.writerow(["id", "name", "affected"])
        for k, p in PEOPLE.items():
            if k in used:
                w.writerow([p.id, NAMES["full"](p), 1 if k in aff else 0])
    with open(os.path.join(OUT, "exposures.csv"), "w", newline="", encoding="utf-8") as h:
        w = csv.writer(h, lineterminator="\n")
        w.writerow(["id", "file", "element", "value"])
        w.writerows(rows)


if __name__ == "__main__":
    main()
