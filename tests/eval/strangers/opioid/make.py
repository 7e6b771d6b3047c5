"""All people, firms and numbers in here are invented; any likeness to a real person is chance.

A labelled set of documents of an opioid treatment programme and outpatient substance-use clinic.
    /usr/bin/python3 make.py OUT
writes OUT/share/..., OUT/people.csv and OUT/exposures.csv, the same bytes every time.
"""
import base64
import csv
import datetime as dt
import io
import os
import quopri
import random
import re
import sys
import zipfile

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt, Inches
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment
from reportlab.lib import colors
from reportlab.lib.pagesizes import letter, landscape
from reportlab.lib.styles import getSampleStyleSheet, ParagraphStyle
from reportlab.pdfgen import canvas
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Table, TableStyle

# ----------------------------------------------------------------------------------------------
# people
# ----------------------------------------------------------------------------------------------
STREETS = """Wexler Ave|Carrow St|Linden Hollow Rd|N Tarrant St|Old Pike Rd|Hathaway Ct|S Merriman Ave|Duxbury Ln|
E Fourth St|Grafton Mill Rd|Sycamore Bend Dr|W Ardmore St|Bellhaven Dr|Kiefer Rd|Pinehurst Ter|Tannery Row|
Oakridge Trl|Fenwick Pl|Rosalie St|Quarry Hill Rd|Lorain Ct|Millbrook Ave|Delphos Way|Huffman Gap Rd|Stoneleigh Rd""".replace("\n", "").split("|")
TOWNS = [("Dayton", "45402"), ("Dayton", "45405"), ("Dayton", "45410"), ("Dayton", "45417"), ("Kettering", "45429"),
         ("Trotwood", "45426"), ("Huber Heights", "45424"), ("Xenia", "45385"), ("Fairborn", "45324"), ("Miamisburg", "45342"),
         ("Springfield", "45503"), ("Troy", "45373"), ("Riverside", "45431"), ("West Carrollton", "45449")]
MAILS = ["postbrook.net", "buckeyeinbox.com", "miamivalleymail.net", "lettercrate.com", "mailfern.com"]
_used = set()


def luhn(body):
    s = 0
    for i, c in enumerate(reversed(body)):
        n = int(c)
        if i % 2 == 0:
            n = n * 2 - 9 if n > 4 else n * 2
        s += n
    return body + str(-s % 10)


def routing(body8):
    w = [3, 7, 1, 3, 7, 1, 3, 7]
    return body8 + str(-sum(int(c) * k for c, k in zip(body8, w)) % 10)


class Person:
    def __init__(self, no, key, first, mid, last, sex, dob=None, kind="patient"):
        self.id = "P%03d" % no
        self.key, self.first, self.mid, self.last, self.sex, self.kind = key, first, mid, last, sex, kind
        r = self.r = random.Random("opioid-office/" + key)
        self.dob = dt.date.fromisoformat(dob) if dob else dt.date(r.randint(1958, 2001), r.randint(1, 12), r.randint(1, 28))

        def fresh(make):
            while True:
                v = make()
                if v not in _used:
                    _used.add(v)
                    return v
        self.ssn_ = fresh(lambda: "%03d%02d%04d" % (r.choice(list(range(268, 303)) + [401, 407, 232, 310, 315]), r.randint(1, 99), r.randint(1, 9999)))
        self.phone_ = fresh(lambda: "%d%d%04d" % (r.choice([937, 937, 937, 937, 513, 740, 614, 326]), r.choice([x for x in range(212, 990) if x % 100 != 11 and x != 555]), r.randint(100, 9999)))
        self.phone2_ = fresh(lambda: "%d%d%04d" % (r.choice([937, 937, 513]), r.choice([x for x in range(212, 990) if x % 100 != 11 and x != 555]), r.randint(100, 9999)))
        self.street = fresh(lambda: "%d %s%s" % (r.randint(12, 4890), r.choice(STREETS), r.choice(["", "", "", "", " Apt %d" % r.randint(1, 24), " Unit %s" % r.choice("ABCD")])))
        self.city, self.zip = r.choice(TOWNS)
        self.mcd_ = fresh(lambda: "9%011d" % r.randint(10 ** 9, 10 ** 11 - 1))
        self.plan_ = fresh(lambda: "RBC%08d" % r.randint(10 ** 6, 10 ** 8 - 1))
        self.num = fresh(lambda: "%05d" % r.randint(2100, 9890))
        self.dl_ = fresh(lambda: r.choice("RSTUV") + r.choice("ABDEGHKLMNPRTW") + "%06d" % r.randint(100000, 999999))
        body = r.choice(["4", "5"])
        body += "".join(str(r.randint(1, 5)) if (body == "5" and i == 0) else str(r.randint(0, 9)) for i in range(14))
        self.card_ = luhn(body)
        self.acct_ = fresh(lambda: str(r.randint(10 ** 8, 10 ** 11)))
        self.rout_ = routing("04" + r.choice(["2", "4"]) + "%05d" % r.randint(10000, 99999))
        self.mail_ = "%s%s%s@%s" % (plain(first).lower(), r.choice(["", ".", "_"]), plain(last).lower() + r.choice(["", str(r.randint(3, 99))]), r.choice(MAILS))
        self.dose = r.choice([30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 100, 110, 120, 135])

    @property
    def he(self): return "he" if self.sex == "M" else "she"
    @property
    def his(self): return "his" if self.sex == "M" else "her"
    @property
    def him(self): return "him" if self.sex == "M" else "her"
    @property
    def He(self): return self.he.title()


def plain(s):
    for a, b in zip("áéíóúñüöç", "aeiounuoc"):
        s = s.replace(a, b)
    return re.sub(r"[^A-Za-z]", "", s)


class NS:
    pass


p = NS()
ALL = []


def folk(kind, text):
    out = []
    for line in text.strip().splitlines():
        f = [x.strip() for x in line.split("|")]
        f += [""] * (6 - len(f))
        q = Person(len(ALL) + 1, f[0], f[1], f[2], f[3], f[4], f[5] or None, kind)
        assert not hasattr(p, f[0]), f[0]
        setattr(p, f[0], q)
        ALL.append(q)
        out.append(q)
    return out


folk("patient", """
whitlow|Tamika|Renee|Whitlow|F|1986-03-14
marchetti|Dominic|Paul|Marchetti|M|1979-08-02
brandt|Kelsey|Ann|Brandt|F|1994-11-21
sizemore|Randall|Lee|Sizemore|M|1972-05-09
sizemoreb|Bobbie|Jo|Sizemore|F|1975-01-30
okafor|Chidi|Emmanuel|Okafor|M|1990-06-17
pruitt|Amber|Dawn|Pruitt|F|1997-02-08
pruittk|Kayden|James|Pruitt|M|2016-09-12
pruittl|Lila|Mae|Pruitt|F|2019-04-03
hargis|Travis|Wayne|Hargis|M|1983-12-27
delacruz|Marisol||De la Cruz|F|1989-07-05
vang|Tou|Pao|Vang|M|1991-10-10
ingersoll|Patricia|Louise|Ingersoll|F|1961-03-22
bohannon|Deshawn|Marcus|Bohannon|M|1995-04-18
lasky|Gregory|Alan|Lasky|M|1968-09-01
yoder|Esther|Ruth|Yoder|F|1998-12-05
castellano|Vincent|Anthony|Castellano|M|1977-02-14
mccready|Shawna|Lynn|McCready|F|1992-08-29
tackett|Jimmy|Ray|Tackett|M|1965-11-11
tackettd|Donna|Kay|Tackett|F|1967-06-20
nwosu|Adaeze|Grace|Nwosu|F|2001-01-15
fairchild|Cody|Michael|Fairchild|M|1999-05-25
fairchildr|Renata|Sue|Fairchild|F|1974-10-03
kowalczyk|Stefan|Andrzej|Kowalczyk|M|1982-03-30
rutledge|Monique|Elaine|Rutledge|F|1988-09-19
spangler|Dale|Edwin|Spangler|M|1959-07-28
haddad|Samir|Yousef|Haddad|M|1985-04-07
gentry|Crystal|Marie|Gentry|F|1990-12-12
ostrander|Neil|Francis|Ostrander|M|1960-08-16
bautista|Jocelyn|Reyes|Bautista|F|1996-06-02
""")
B = folk("patient", """
b00|Alvin|Jerome|Stallworth|M
b01|Heather|Nicole|Combs|F
b02|Ricardo|Luis|Ybarra|M
b03|Denise|Marie|Kroger|F
b04|Tyrone|Anthony|Gilmore|M
b05|Brandi|Leigh|Napier|F
b06|Walter|Eugene|Pfeiffer|M
b07|Latoya|Simone|Eubanks|F
b08|Joshua|Daniel|Ratliff|M
b09|Misty|Gail|Lovelace|F
b10|Hassan|Ali|Farouk|M
b11|Kimberly|Rose|Dunaway|F
b12|Eric|Thomas|Vandermolen|M
b13|Guadalupe|Inés|Ocampo|F
b14|Curtis|Lamar|Broadnax|M
b15|Jennifer|Lynn|Stambaugh|F
b16|Anthony|Joseph|Delvecchio|M
b17|Tiffany|Rochelle|Goins|F
b18|Michael|Patrick|Shaughnessy|M
b19|Rhonda|Jean|Collinsworth|F
b20|Andre|Terrell|Whitfield|M
b21|Stacy|Ann|Mullins|F
b22|Zachary|Cole|Brumbaugh|M
b23|Yolanda|Denise|Peoples|F
b24|Kenneth|Ray|Salyers|M
b25|Ashley|Brooke|Hensley|F
b26|Luis|Alberto|Montañez|M
b27|Carolyn|Faye|Blevins|F
b28|Jamal|Khalil|Thornhill|M
b29|Dana|Michelle|Eichelberger|F
b30|Robert|Earl|Maddox|M
b31|Trisha|Kay|Conley|F|1997-10-04
b32|Dmitri|Alexei|Volkov|M
b33|Sherry|Lynn|Abner|F
b34|Marcus|Dwayne|Tolliver|M
b35|Erin|Colleen|Gallagher|F
b36|Phillip|Scott|Huelsman|M
b37|Keisha|Janae|Braxton|F
b38|Gary|Dean|Swigert|M
b39|Melissa|Joy|Caudill|F
b40|Nathaniel|Amos|Rosenthal|M
b41|Brittany|Paige|Osborne|F
b42|Carlos|Javier|Quintanilla|M
b43|Lori|Beth|Fenstermaker|F
b44|Darnell|Isaiah|Wicks|M
b45|Peggy|Sue|Ledford|F
b46|Sean|Timothy|O'Rourke|M
b47|Angela|Christine|Barone|F
b48|Willie|James|Crenshaw|M
b49|Tabitha|Noelle|Perdue|F|1996-05-18
b50|Kevin|Matthew|Schlosser|M
b51|Rosa|Elena|Figueroa|F
b52|Bradley|Allen|Kinnaird|M
b53|Shanelle|Monet|Upshaw|F
b54|Jesse|Clayton|Arrowood|M
b55|Christina|Hope|Zielinski|F
b56|Omar|Rashid|Bashir|M
b57|Pamela|Ruth|Hatfield|F
b58|Timothy|John|Wasserman|M
b59|Vanessa|Lucia|Trujillo|F
b60|Derek|Shane|Pennington|M
b61|Jacqueline|Yvette|Morehead|F
b62|Leon|Maurice|Ashworth|M
b63|Holly|Jane|Steinke|F
b64|Victor|Manuel|Saldana|M
b65|Candace|Rae|Fugate|F
b66|Dwight|Edward|Larrabee|M
b67|Nicole|Danielle|Poteet|F
b68|Ian|Alexander|MacGregor|M
b69|Regina|Lorraine|Hightower|F
b70|Wesley|Grant|Bowling|M
b71|Samantha|Kate|Vickers|F
b72|Terrence|Otis|Langley|M
b73|April|Dawn|Sparks|F
b74|Johnathan|Blake|Ruffner|M
b75|Felicia|Anne|Dotson|F
b76|Ernesto|Raúl|Palomino|M
b77|Courtney|Elise|Wardlow|F
b78|Glenn|Howard|Deitering|M
b79|Savannah|Brie|Keaton|F
""")
folk("relative", """
gloria|Gloria||Whitlow|F
annam|Anna||Marchetti|F
linda|Linda||Hargis|F
earl|Earl||Pruitt|M
obi|Ngozi||Okafor|F
kyle|Kyle||McCready|M
ray|Raymond||Ingersoll|M
jeanette|Jeanette||Bohannon|F
wife_fr|Elke||Freund|F
sis_be|Danielle||Beaumont|F
husb_fe|Marco||Ferro|M
mom_kt|Joyce||Kettleman|F
tammy|Tammy||Lasky|F
""")
folk("staff", """
ragh|Priyanka|S|Raghunathan|F
osgood|Wendell|H|Osgood|M|1963-02-11
nunz|Carla||Nunziato|F
freund|Tobias|K|Freund|M|1981-10-06
beau|Shanice|L|Beaumont|F|1987-05-14
dolan|Marguerite||Dolan|F
villa|Hector||Villaseñor|M|1976-08-23
presc|Imani|R|Prescott|F|1991-03-09
kett|Bryce|A|Kettleman|M|1996-07-31
acht|Rosalind||Achterberg|F
ferro|Nadia||Ferro|F|1984-12-02
pilar|Gus||Pilarski|M|1958-01-25
tran|Odessa||Tran|F
mbeki|Thandiwe|N|Mabuza|F|1978-04-28
lindq|Karl|Erik|Lindquist|M|1969-06-15
orton|Jolene||Orton|F|1993-09-07
sayre|Philip||Sayre|M
winde|Beatrix||Windemere|F
""")
folk("outside", """
judge|Harlan||Crutcher|M
po1|Denise||Straub|F
po2|Marvin||Eddings|M
po3|Lucia||Benavente|F
cw1|Kathleen||Mowery|F
cw2|Terrance||Baugh|M
atty|Sidney||Glick|M
ada|Corinne||Vasbinder|F
labdir|Yevgenia||Markov|F
ob|Laurel||Nakashima|F
obrn|Debra||Stoltz|F
jailrn|Paulette||Griggs|F
guestrn|Anita||Sorrell|F
pcp|Bernard||Yoakum|M
payer|Christa||Hollenbeck|F
vendor|Doug||Terwilliger|M
surv|Millicent||Overby|F
board1|Arthur||Penhallow|M
board2|Rev. Cleophus||Dane|M
disp|Rickey||Sowers|M
clerk|Joanne||Wimberly|F
hosp|Fiona||Castleberry|F
ref1|Alton||Weatherby|M
ref2|Miriam||Greenspan|F
gal|Preston||Audley|M
trainer|Winifred||Hale|F
auditor|Stuart||Pomeroy|M
cps2|Roxanne||Tilley|F
dep|Sgt. Manuel||Ortega|M
bail|Lorna||Fitch|F
""")

# ----------------------------------------------------------------------------------------------
# text and truth together
# ----------------------------------------------------------------------------------------------
CUR = [None]
NAMES = {}      # (file, person id) -> (rank, length, value)
ROWS = {}       # (person id, file, element, value) -> None, in order
DOCS = []


def rec(q, element, value):
    assert CUR[0]
    ROWS[(q.id, CUR[0], element, str(value))] = None
    return value


RANK = {"full": 9, "FULL": 9, "fml": 8, "lfm": 8, "LFM": 8, "lf_m": 8, "fl": 7, "lf": 7, "FL": 7, "LF": 7, "l_f": 7, "L_F": 7,
        "fil": 5, "lfi": 5, "fi": 4, "m": 3, "l": 2, "f": 1}


def N(q, s="fl"):
    """The name in one of the ways it is written, noted for the current file."""
    mi = q.mid[:1] + "." if q.mid else ""
    fm = " ".join(x for x in (q.first, mi) if x)
    v = {"full": " ".join(x for x in (q.first, q.mid, q.last) if x), "fml": fm + " " + q.last, "lfm": q.last + ", " + fm,
         "lf_m": q.last + ", " + " ".join(x for x in (q.first, q.mid) if x),
         "fl": q.first + " " + q.last, "lf": q.last + ", " + q.first, "l_f": q.last + " " + q.first,
         "fil": q.first[0] + ". " + q.last, "lfi": q.last + ", " + q.first[0] + ".", "fi": q.first + " " + q.last[0] + ".",
         "m": ("Mr. " if q.sex == "M" else "Ms. ") + q.last, "l": q.last, "f": q.first}
    v["FULL"], v["LFM"], v["FL"], v["LF"], v["L_F"] = v["full"].upper(), v["lfm"].upper().replace(".", ""), v["fl"].upper(), v["lf"].upper(), v["l_f"].upper()
    k = (CUR[0], q.id)
    new = (RANK[s], len(v[s]), v[s])
    if k not in NAMES or new[:2] > NAMES[k][:2]:
        NAMES[k] = new
    return v[s]


def NS2(q, upper=False, mid=False):
    """Name in columns of its own: (last, first) or (last, first, middle); the truth holds 'First Middle Last'."""
    N(q, ("FULL" if mid else "FL") if upper else ("full" if mid else "fl"))
    t = (q.last, q.first, q.mid) if mid else (q.last, q.first)
    return tuple(x.upper() for x in t) if upper else t


def DOB(q, f="%m/%d/%Y"):
    return rec(q, "date_of_birth", q.dob.strftime(f))


def DOBC(q):
    """A real date in a spreadsheet cell, shown mm/dd/yyyy."""
    DOB(q)
    return dt.datetime(q.dob.year, q.dob.month, q.dob.day)


def SSN(q, f="-"):
    s = q.ssn_
    return rec(q, "ssn", s[:3] + f + s[3:5] + f + s[5:])


def fmt_ph(s, f):
    return {"(": "(%s) %s-%s", "-": "%s-%s-%s", ".": "%s.%s.%s", "": "%s%s%s", " ": "%s %s %s", "/": "%s/%s-%s", "+": "+1 %s-%s-%s", "()": "(%s)%s-%s"}[f] % (s[:3], s[3:6], s[6:])


def PH(q, f="("): return rec(q, "phone", fmt_ph(q.phone_, f))
def PH2(q, f="("): return rec(q, "phone", fmt_ph(q.phone2_, f))
def EM(q): return rec(q, "email", q.mail_)
def AD(q): return rec(q, "address", "%s, %s, OH %s" % (q.street, q.city, q.zip))


def AD2(q):
    """Two lines (street / city state zip) or columns; the truth holds one line with commas."""
    AD(q)
    return q.street, "%s, OH %s" % (q.city, q.zip)


def AD4(q):
    AD(q)
    return q.street, q.city, "OH", q.zip


def AD_U(q):
    v = ("%s, %s, OH %s" % (q.street, q.city, q.zip)).upper()
    rec(q, "address", v)
    return q.street.upper(), q.city.upper(), "OH", q.zip


def ADS(q): return rec(q, "address", q.street)                                   # only the street stands there
def MCD(q): return rec(q, "health_insurance", q.mcd_)
def PLAN(q): return rec(q, "health_insurance", q.plan_)
def DL(q): return rec(q, "drivers_licence", q.dl_)
def GID(q, v): return rec(q, "government_id", v)
def MRN(q, pre="TRC-"): return rec(q, "record_number", pre + q.num)
def MRNI(q): return rec(q, "record_number", q.num)
def CARD(q, f=" "): return rec(q, "card", f.join(q.card_[i:i + 4] for i in (0, 4, 8, 12)))
def ACCT(q): return rec(q, "bank_account", q.acct_)
def DX(q, v): return rec(q, "diagnosis", v)
def TX(q, v): return rec(q, "treatment", v)
def MED(q, v): return rec(q, "medication", v)


def doc(path):
    def deco(f):
        DOCS.append((path, f))
        return f
    return deco


OUT = [None]


def full():
    f = os.path.join(OUT[0], "share", CUR[0])
    os.makedirs(os.path.dirname(f), exist_ok=True)
    return f


def put(text, enc="utf-8", nl="\n"):
    with open(full(), "wb") as h:
        h.write(text.replace("\n", nl).encode(enc))


def fixzip(data):
    src = zipfile.ZipFile(io.BytesIO(data))
    o = io.BytesIO()
    with zipfile.ZipFile(o, "w", zipfile.ZIP_DEFLATED) as z:
        for n in src.namelist():
            b = src.read(n)
            if n == "docProps/core.xml":
                b = re.sub(rb"(<dcterms:(created|modified)[^>]*>)[^<]*", rb"\g<1>2025-01-15T09:00:00Z", b)
            zi = zipfile.ZipInfo(n, (2025, 1, 15, 9, 0, 0))
            zi.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(zi, b)
    return o.getvalue()


def save(obj):
    b = io.BytesIO()
    obj.save(b)
    with open(full(), "wb") as h:
        h.write(fixzip(b.getvalue()))


def W(font="Calibri", size=11):
    d = Document()
    d.styles["Normal"].font.name = font
    d.styles["Normal"].font.size = Pt(size)
    d.core_properties.author = "Tollgate Recovery Clinic"
    return d


def grid(d, rows, style="Table Grid", bold=True):
    t = d.add_table(rows=0, cols=len(rows[0]))
    t.style = style
    for i, r in enumerate(rows):
        c = t.add_row().cells
        for j, x in enumerate(r):
            c[j].text = str(x)
            if bold and i == 0:
                for run in c[j].paragraphs[0].runs:
                    run.bold = True
    return t


def para(d, s, **kw):
    """Paragraph with **bold** pieces."""
    q = d.add_paragraph(**kw)
    for i, piece in enumerate(s.split("**")):
        q.add_run(piece).bold = bool(i % 2)
    return q


def cv(pagesize=letter):
    c = canvas.Canvas(full(), pagesize=pagesize, invariant=1)
    c.setAuthor("Tollgate Recovery Clinic")
    return c


SS = getSampleStyleSheet()


def flow(story, pagesize=letter, m=54):
    SimpleDocTemplate(full(), pagesize=pagesize, leftMargin=m, rightMargin=m, topMargin=m, bottomMargin=m, invariant=1).build(story)


def P_(s, st="Normal"):
    return Paragraph(s, SS[st] if isinstance(st, str) else st)


def rtf(s):
    o = []
    for ch in s:
        if ch in "\\{}":
            o.append("\\" + ch)
        elif ch == "\n":
            o.append("\\par\n")
        elif ord(ch) > 126:
            o.append("\\'%02x" % ch.encode("cp1252")[0])
        else:
            o.append(ch)
    return "".join(o)


def rtfdoc(parts, font="Times New Roman"):
    """parts: strings, or ('b', text)"""
    body = ""
    for x in parts:
        body += "{\\b " + rtf(x[1]) + "}\\par\n" if isinstance(x, tuple) else rtf(x) + "\\par\n"
    put("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 %s;}}\\f0\\fs22\n%s}" % (font, body), "ascii")


def csvtext(rows, **kw):
    s = io.StringIO()
    csv.writer(s, lineterminator="\n", **kw).writerows(rows)
    return s.getvalue()


LETTERHEAD = "Tollgate Recovery Clinic\n2210 Harrow Street, Dayton, OH 45404\nTel (937) 461-0188   Fax (937) 461-0190"
PART2 = ("This record which has been disclosed to you is protected by federal confidentiality rules (42 CFR part 2). These rules prohibit you from "
         "using or disclosing this record, or testimony that describes the information contained in this record, in any civil, criminal, "
         "administrative, or legislative proceedings by any Federal, State, or local authority, against the patient, unless authorized.")

# ----------------------------------------------------------------------------------------------
# intake
# ----------------------------------------------------------------------------------------------
@doc("Clinical/Intake/Whitlow T - Intake Assessment.docx")
def _():
    q = p.whitlow
    d = W()
    d.add_heading("Biopsychosocial Intake Assessment", 1)
    t = d.add_table(rows=0, cols=4)
    t.style = "Table Grid"
    a1, a2 = AD2(q)
    for r in [("Client name", N(q, "full"), "Client ID", MRN(q)),
              ("Date of birth", DOB(q), "SSN", SSN(q)),
              ("Address", a1 + "\n" + a2, "Phone", PH(q)),
              ("Insurance", "Ohio Medicaid", "Medicaid billing no.", MCD(q)),
              ("Referred by", "Self", "Interviewer", N(p.villa) + ", LCDC III"),
              ("Emergency contact", N(p.gloria) + " (mother)", "Contact phone", PH(p.gloria))]:
        c = t.add_row().cells
        for i, x in enumerate(r):
            c[i].text = x
    d.add_heading("Presenting problem", 2)
    d.add_paragraph(f"{N(q,'m')} is a 38-year-old woman who came in on 10/07/2024 asking to get back on the clinic. She reports daily use of fentanyl "
                    f"by snorting, about half a gram, for the last two years. Last use was the evening before. She was {TX(q,'in methadone treatment')} "
                    "at another program in Columbus from 2018 to 2020 and left when she moved.")
    d.add_heading("Medical history", 2)
    d.add_paragraph(f"{DX(q,'Hepatitis C')} (never treated), {DX(q,'asthma')}. Takes {MED(q,'albuterol inhaler')} as needed and {MED(q,'sertraline 50 mg')} from her family doctor. "
                    "Denies seizures, denies benzodiazepines. LMP 9/20/24, pregnancy test negative.")
    d.add_heading("Mental health", 2)
    d.add_paragraph(f"History of {DX(q,'major depressive disorder')}; one admission in 2015. No current thoughts of harming self or others. Sleep poor, appetite fair.")
    d.add_heading("Family / living situation", 2)
    d.add_paragraph(f"Lives with her mother {N(p.gloria,'f')} and a cousin. No children. Two brothers, one in recovery.")
    d.add_heading("Diagnostic impression", 2)
    d.add_paragraph(DX(q, "F11.20 Opioid use disorder, severe"), style="List Bullet")
    d.add_paragraph(DX(q, "F17.210 Nicotine dependence, cigarettes"), style="List Bullet")
    d.add_heading("Recommendation", 2)
    d.add_paragraph(f"Admit to OTP, {TX(q,'methadone induction')} at 30 mg per Dr. {N(p.ragh,'l')}'s standing order, weekly {TX(q,'individual counseling')}, {TX(q,'Early Recovery group')}.")
    d.add_paragraph(f"\n{N(p.villa)}, LCDC III          Reviewed: {N(p.dolan)}, LICDC-CS")
    save(d)


@doc("Clinical/Intake/phone screens October.xlsx")
def _():
    wb = Workbook()
    ws = wb.active
    ws.title = "Oct 2024"
    ws["A1"] = "PHONE SCREENS - OCTOBER 2024"
    ws["A1"].font = Font(bold=True, size=14)
    ws["A2"] = "Front desk: fill in every call, even if they hang up. Ask Gus if unsure."
    ws.append([])
    ws.append(["Date", "Took call", "Who called", "Call back #", "DOB", "What they use", "Insurance / ID", "Appt given"])
    for c in ws[4]:
        c.font = Font(bold=True)
        c.fill = PatternFill("solid", fgColor="DDDDDD")
    rows = [("10/1", "Gus", p.b32, "fentanyl, meth", 1, "10/3 9am"), ("10/1", "Gus", p.b35, "percs 30s, daily", 0, "10/4 10am"),
            ("10/2", "Nadia", p.b39, "heroin / fent", 1, "walk in Mon"), ("10/4", "Gus", p.b33, "suboxone from the street, wants to get legal", 1, "10/9 1pm"),
            ("10/8", "Gus", p.b45, "kratom ?? sent to Dr", 0, "call back"), ("10/11", "Gus", p.b49, "fentanyl x 6 mos, pregnant 12 wks - PRIORITY", 1, "same day"),
            ("10/15", "Nadia", p.b65, "fentanyl", 1, "10/17 8:30"), ("10/22", "Gus", p.b79, "oxycodone, husband also wants in", 0, "10/24 9am")]
    for d, who, q, use, ins, ap in rows:
        if q is p.b49:
            rec(q, "diagnosis", "pregnant")
        ws.append([d, who, N(q), PH(q, "-"), DOBC(q), use, ("Medicaid " + MCD(q)) if ins else "none / self pay", ap])
        ws.cell(ws.max_row, 5).number_format = "mm/dd/yyyy"
    ws.append([])
    ws.append(["Total calls", None, 8])
    ws.append(["Kept appt", None, 5])
    for i, w in enumerate([9, 10, 24, 15, 12, 40, 24, 14]):
        ws.column_dimensions["ABCDEFGH"[i]].width = w
    save(wb)


@doc("Clinical/Intake/Marchetti face sheet.pdf")
def _():
    q = p.marchetti
    c = cv()
    c.setFont("Helvetica-Bold", 15)
    c.drawString(54, 740, "PATIENT FACE SHEET")
    c.setFont("Helvetica", 9)
    c.drawRightString(558, 742, "Tollgate Recovery Clinic - printed 11/04/2024 08:12")
    c.line(54, 732, 558, 732)

    def cell(x, y, lab, val):
        c.setFont("Helvetica", 7)
        c.drawString(x, y, lab)
        c.setFont("Courier", 11)
        c.drawString(x, y - 14, val)
    last, first, mid = NS2(q, True, True)
    st, ci, oh, zp = AD_U(q)
    cell(54, 715, "LAST NAME", last), cell(230, 715, "FIRST", first), cell(400, 715, "MIDDLE", mid)
    cell(54, 675, "STREET", st), cell(290, 675, "CITY", ci), cell(430, 675, "ST", oh), cell(470, 675, "ZIP", zp)
    cell(54, 635, "HOME/CELL", PH(q, "()")), cell(230, 635, "E-MAIL", EM(q))
    cell(54, 595, "BIRTH DATE", DOB(q, "%m-%d-%Y")), cell(180, 595, "SOC SEC NO", SSN(q)), cell(310, 595, "DRIVER LIC / STATE", DL(q) + " OH"), cell(470, 595, "CHART NO", MRNI(q))
    c.line(54, 570, 558, 570)
    cell(54, 555, "PAYER 1", "RIVERBEND COMMUNITY PLAN"), cell(290, 555, "MEMBER ID", PLAN(q)), cell(430, 555, "RELATION", "SELF")
    cell(54, 515, "PAYER 2", "NONE")
    cell(54, 475, "NOTIFY IN EMERGENCY", N(p.annam, "FL")), cell(290, 475, "RELATIONSHIP", "WIFE"), cell(430, 475, "TELEPHONE", PH(p.annam, "()"))
    cell(54, 435, "ADMIT DX", DX(q, "F11.20")), cell(180, 435, "PROGRAM", "OTP"), cell(310, 435, "ADMIT DATE", "11/04/2024"), cell(430, 435, "COUNSELOR", N(p.presc, "FL"))
    cell(54, 395, "ALLERGIES", "PENICILLIN (RASH)")
    cell(54, 355, "OTHER RX", MED(q, "GABAPENTIN 300 MG TID"))
    c.save()


@doc("Clinical/Intake/Sizemore couple intake letter.docx")
def _():
    a, b = p.sizemore, p.sizemoreb
    d = W("Georgia", 11)
    for x in LETTERHEAD.split("\n"):
        d.add_paragraph(x).alignment = WD_ALIGN_PARAGRAPH.CENTER
    d.add_paragraph("September 18, 2024")
    s1, s2 = AD2(a)
    b.street, b.city, b.zip = a.street, a.city, a.zip
    AD2(b)
    d.add_paragraph(f"{N(a)} and {N(b,'full')}\n{s1}\n{s2}")
    d.add_paragraph(f"Dear {N(a,'f')} and {N(b,'f')},")
    d.add_paragraph("Thank you for coming in together last week. As we said, we enroll each person on their own, so each of you has a separate chart, a separate counselor and a separate dosing time. Here is what we have on file. Please check it and tell the front desk if something is wrong.")
    grid(d, [("", N(a, "f"), N(b, "f")), ("Born", DOB(a, "%B %-d, %Y"), DOB(b, "%B %-d, %Y")), ("Chart", MRN(a), MRN(b)),
             ("Medicaid", MCD(a), MCD(b)), ("Cell phone", PH(a, "."), PH(b, ".")), ("Starting on", MED(a, "methadone"), MED(b, "buprenorphine/naloxone 8-2 mg")),
             ("Counselor", N(p.presc), N(p.kett))], style="Light Grid Accent 1")
    d.add_paragraph("")
    d.add_paragraph("Couples are not seated in the same group. If one of you leaves treatment the other may of course stay.")
    d.add_paragraph(f"Sincerely,\n\n\n{N(p.acht)}\nProgram Director")
    save(d)


@doc("Clinical/Intake/ASI notes - Hargis.txt")
def _():
    q = p.hargis
    put(f"""ASI LITE - typed up from the paper one, 12/2/24  (B. {N(p.kett,'l')})

client......... {N(q,'lfm')}
id............. {MRNI(q)}
b-day.......... {DOB(q,'%-m/%-d/%y')}
where staying.. {AD(q)} (sister's couch)
ph............. {PH(q,'-')}  ok to leave msg? NO
soc............ {SSN(q,'')}

G  controlled environment past 30 d?  yes - county jail, 21 days
M1 hospitalized lifetime   3   (motorcycle 2009, {DX(q,'endocarditis')} 2021, overdose 2023)
M4 chronic problem         yes, {DX(q,'chronic back pain')}
M5 Rx on regular basis     {MED(q,'lisinopril')}
E6 longest job             4 yrs, roofing
D  alcohol to intox        0 /30
D  heroin/fent             9 /30 (before jail)
D  cocaine                 2 /30
D17 times treated drugs    4
L  on probation            yes - PO is {N(p.po2)}, county adult probation, 937-225-4410
F  spends free time        alone
P4 serious depression      yes
P  prescribed meds psych   {MED(q,'trazodone 100 mg')} at night

his mother {N(p.linda,'f')} ({N(p.linda)}) called twice while he was here, she can be reached {PH(p.linda,'-')}
consent for mom signed 12/2, expires one year

impression: {DX(q,'opioid use disorder severe')}, {DX(q,'cocaine use disorder mild')}
plan: see dr {N(p.osgood,'l')} tues, start {TX(q,'IOP 3x/week')}
""")


@doc("Clinical/Intake/central registry check 2025-01.txt")
def _():
    o = ["DUAL ENROLLMENT / CENTRAL REGISTRY QUERY        batch 25-0117", "sent by: " + N(p.nunz) + " RN      programs within 200 mi", ""]
    for i, q in enumerate([p.b29, p.b31, p.b41, p.b57, p.b59, p.b73, p.b44, p.b51]):
        o += [f"{i + 1:>2}. {N(q, 'LFM')}", f"    dob {DOB(q, '%m/%d/%Y')}   ssn {SSN(q)}   sex {q.sex}", "    result: " + ["no match", "no match", "MATCH - Harbor Point, last dosed 01/02", "no match"][i % 4], ""]
        if i % 4 == 2:
            o[-1:] = ["    they say " + MED(q, "methadone 50 mg") + ", will discharge there on our letter", ""]
    o += ["8 queried, 2 matched", "keep with intake packet"]
    put("\n".join(o) + "\n")


@doc("Clinical/Intake/ID log front desk.xlsx")
def _():
    wb = Workbook()
    ws = wb.active
    ws.title = "IDs seen"
    ws["A1"] = "Photo ID seen at intake"
    ws["A2"] = "copy goes in the blue folder"
    ws.append(["When", "Who", "Kind of ID", "Number", "Good until", "Seen by"])
    for i, (q, kind) in enumerate([(p.b40, "OH driver license"), (p.b52, "OH driver license"), (p.b32, "Permanent resident card"), (p.b66, "Ohio state ID"), (p.b56, "Passport"), (p.b60, "OH driver license"), (p.b72, "Prison release ID"), (p.b63, "OH driver license"), (p.b10, "Passport")]):
        no = {"O": lambda: DL(q), "Pe": lambda: GID(q, "A%09d" % q.r.randint(10 ** 7, 3 * 10 ** 8)), "St": lambda: GID(q, "UM%06d" % q.r.randint(10 ** 5, 10 ** 6 - 1)),
              "Pa": lambda: rec(q, "passport", "%09d" % q.r.randint(4 * 10 ** 8, 6 * 10 ** 8)), "Pr": lambda: GID(q, "A%03d-%03d" % (q.r.randint(600, 799), q.r.randint(100, 999)))}["O" if "driver" in kind else "St" if "state" in kind else kind[:2]]()
        ws.append(["%d/%d/24" % (7 + i // 3, 2 + 3 * i), N(q, ["fl", "lf", "fml"][i % 3]), kind, no, "20%d" % (25 + i % 4), N(p.pilar, "f") if i % 2 else N(p.orton, "f")])
    save(wb)


@doc("Billing/Self pay/card batch 2024-12-02.csv")
def _():
    rows = [("BATCH 000318", "TERMINAL 4", "MONDAY AUTO CHARGE"), ("cardholder", "pan", "exp", "amt", "auth", "memo")]
    for i, q in enumerate([p.haddad, p.yoder, p.b47, p.b28, p.b62, p.b78]):
        rows.append((N(q, "FL"), CARD(q, "" if i % 2 else " "), "%02d/%d" % (1 + 2 * i, 26 + i % 3), "85.00", "%06d" % (118204 + 977 * i), TX(q, "bup visit")))
    rows.append(("6 items", "", "", "510.00", "", ""))
    put(csvtext(rows))


@doc("Clinical/Consents/Consent to disclose - Okafor.pdf")
def _():
    q = p.okafor
    flow([P_("CONSENT FOR RELEASE OF CONFIDENTIAL SUBSTANCE USE DISORDER INFORMATION", "Heading2"), P_("Under 42 CFR Part 2 and 45 CFR Parts 160 and 164"), Spacer(1, 14),
          P_(f"I, <u>{N(q,'full')}</u>, born <u>{DOB(q)}</u>, authorize Tollgate Recovery Clinic to disclose to:"), Spacer(1, 8),
          P_(f"<u>{N(p.judge)}, Judge, Court of Common Pleas, and {N(p.po1)}, Probation Officer</u>"), Spacer(1, 8),
          P_("the following information (patient initials each line):"), Spacer(1, 4),
          P_("_CO_ my attendance at dosing and at counseling<br/>_CO_ results of urine drug screens<br/>____ my full record<br/>_CO_ medication and dose"), Spacer(1, 8),
          P_(f"Purpose: <u>compliance with the conditions of intervention in lieu of conviction, case no. 2024-CR-01877</u>. I am receiving <u>{TX(q,'medication-assisted treatment')}</u> with <u>{MED(q,'buprenorphine')}</u> at this program."), Spacer(1, 8),
          P_("This consent ends when my case is closed or on 08/31/2025, whichever is first. Because it is given as a condition of a criminal proceeding it may not be revoked before then (42 CFR 2.35)."), Spacer(1, 8),
          P_(f"I also allow the clinic to tell my sister, {N(p.obi)}, that I am a patient here, nothing more."), Spacer(1, 22),
          P_(f"Signature of patient: ____________________ &nbsp;&nbsp; Date: 09/03/2024"), Spacer(1, 6),
          P_(f"State ID shown: {GID(q,'UK418207')} &nbsp;&nbsp; Client no. {MRN(q)}"), Spacer(1, 6),
          P_(f"Witness: {N(p.orton)}, front office")])


@doc("Clinical/Consents/consent_index.csv")
def _():
    rows = [("ConsentNo", "Client", "Birthdate", "DisclosedTo", "WhatFor", "Signed", "Expires", "Scan")]
    to = [("Greene County Job & Family Services", "benefits"), (N(p.po2), "probation"), ("Riverbend Community Plan", "payment"), ("Mother", "emergency"),
          (N(p.pcp) + " MD", "coordination of care"), ("Public Defender", "legal"), ("Wyandot House sober living", "housing")]
    for i, q in enumerate([p.b40, p.b41, p.b42, p.b43, p.b46, p.b50, p.b55, p.whitlow]):
        a, b = to[i % len(to)]
        rows.append(("C-%04d" % (1180 + 7 * i), N(q, "lf"), DOB(q, "%Y-%m-%d"), a, b, "2024-%02d-%02d" % (3 + i, 5 + 2 * i), "2025-%02d-%02d" % (3 + i, 5 + 2 * i), "roi_%d.tif" % (1180 + 7 * i)))
    put(csvtext(rows))


@doc("Clinical/Consents/blank ROI form 2024.docx")
def _():
    d = W("Arial", 10)
    d.add_heading("Release of information (blank)", 2)
    for x in ["Patient name: ______________________________   Date of birth: ____ / ____ / ______", "Client number (office use): ______________",
              "I authorize Tollgate Recovery Clinic to disclose to / receive from (circle): ______________________________",
              "Kind and amount of information: ______________________________", "Purpose: ______________________________",
              "I understand that my records are protected under 42 CFR Part 2 and cannot be disclosed without my written consent unless the regulations provide otherwise. I may revoke this consent at any time except to the extent that action has been taken in reliance on it.",
              "Expires (date, event or condition): ______________________________", "Signature: ______________________   Date: ____________", "Witness: ______________________"]:
        d.add_paragraph(x)
    d.add_paragraph("Form TRC-14 rev. 02/2024. Replaces TRC-14 rev. 2021 - recycle old stock.")
    save(d)


# ----------------------------------------------------------------------------------------------
# nursing
# ----------------------------------------------------------------------------------------------
@doc("Nursing/Dosing/DOSELOG_20241014.txt")
def _():
    o = ["DOSETRAK 7.2                 DAILY DISPENSING LOG                  PAGE   1",
         "SITE 01 TOLLGATE             RUN DATE 10/14/2024 13:05            WINDOW ALL",
         "DRUG: METHADONE HCL ORAL CONC 10MG/ML   LOT 24G1187   EXP 06/26", "",
         "TIME   CLIENT  NAME                       DOB         PREV   DOSE   TH  NURSE",
         "-----  ------  -------------------------  ----------  -----  -----  --  -----"]
    tot = 0
    for i, q in enumerate(B[0:14]):
        rec(q, "medication", "METHADONE")
        th = [0, 0, 1, 0, 6, 0, 0, 13, 0, 1, 0, 0, 2, 0][i]
        o.append("%02d:%02d  %-6s  %-25s  %-10s  %5d  %5d  %2d  %s" % (5 + (11 * i + 7) // 60, (11 * i + 7) % 60, MRNI(q), N(q, "LFM"), DOB(q), q.dose - (5 if i % 6 == 2 else 0), q.dose, th, ["TKF", "SLB"][i % 2]))
        tot += q.dose * (1 + th)
    o += ["", "PATIENTS DOSED     14", "TOTAL MG DISPENSED %d" % tot, "SPILLS/WASTE       0.5 ML (5 MG) WITNESS CN", "*** END OF REPORT ***"]
    put("\n".join(o) + "\n", nl="\r\n")


@doc("Nursing/Dosing/Missed doses - November.xlsx")
def _():
    wb = Workbook()
    ws = wb.active
    ws.title = "missed"
    ws.merge_cells("A1:G1")
    ws["A1"] = "Patients with 3 or more missed doses - week of Nov 11, 2024"
    ws["A1"].alignment = Alignment(horizontal="center")
    ws["A3"] = "Pt (last, first)"
    for i, x in enumerate(["Chart", "Last dosed", "# missed", "Was on", "Phone", "What we did"]):
        ws.cell(3, i + 2, x)
    acts = ["LM x2, no answer", "in ER at Northgate, verified w/ RN", "back 11/15, restart at half per Dr O", "number disconnected, letter sent", "says no ride, set up van", "jail - see Carla", "dosed 11/14 30 mg", "discharge pending"]
    for i, q in enumerate(B[10:18]):
        ws.append([N(q, "lf"), rec(q, "record_number", int(q.num)), "11/%d" % (8 + i % 3), 3 + i % 4, MED(q, "methadone %d mg" % q.dose), PH(q, "-"), acts[i]])
    ws.append([None, None, "Total", "=SUM(D4:D11)"])
    ws2 = wb.create_sheet("rule")
    ws2["A1"] = "3 days missed: nurse assesses before dosing"
    ws2["A2"] = "4-5 days: half dose, call provider"
    ws2["A3"] = "more than 5: re-induct"
    save(wb)


@doc("Nursing/Guest dosing/Guest dosing request - Castellano.pdf")
def _():
    q = p.castellano
    c = cv()
    c.setFont("Times-Bold", 20)
    c.drawString(60, 735, "FAX")
    c.setFont("Times-Roman", 11)
    y = 705
    for a, b in [("To:", N(p.guestrn) + ", RN, Harbor Point Treatment Center, Erie PA"), ("Fax:", "(814) 452-7719"), ("From:", N(p.nunz) + ", RN, Tollgate Recovery Clinic"), ("Date:", "December 19, 2024"), ("Pages:", "3")]:
        c.drawString(60, y, a)
        c.drawString(120, y, b)
        y -= 16
    c.line(60, y, 550, y)
    y -= 26
    c.setFont("Times-Bold", 12)
    c.drawString(60, y, "GUEST DOSING / COURTESY DOSING REQUEST")
    y -= 24
    c.setFont("Times-Roman", 11)
    a1, a2 = AD2(q)
    for s in [f"Patient: {N(q,'full')}", f"Sex: Male     DOB: {DOB(q,'%m/%d/%Y')}     SS#: {SSN(q)}", f"Photo ID: Ohio operator license {DL(q)}", f"Home: {a1}", f"           {a2}", f"Cell: {PH(q)}",
              f"Current dose: {MED(q,'methadone 110 mg')} by mouth daily, stable since 07/2024", "Last dose here will be: 12/23/2024. Please dose 12/24 through 12/30.", "Take-homes: Level 3, may have 12/25 (closed) as a carry.",
              f"Diagnosis: {DX(q,'opioid dependence, uncomplicated (F11.20)')}", f"Other medical: {DX(q,'hypertension')} - on {MED(q,'amlodipine 5 mg')}", "Last three UDS: negative except methadone/EDDP.", "Reason for visit: family, Christmas."]:
        c.drawString(60, y, s)
        y -= 18
    y -= 10
    c.drawString(60, y, f"Order: W. H. {N(p.osgood,'l')}, DO     Verified by: {N(p.nunz)}, RN")
    c.setFont("Times-Italic", 8)
    c.drawString(60, 60, "42 CFR part 2 prohibits unauthorized use or disclosure of these records.")
    c.save()


@doc("Nursing/Take-homes/Take-home request - Ingersoll.docx")
def _():
    q = p.ingersoll
    d = W("Arial", 10)
    d.add_heading("TAKE-HOME MEDICATION REQUEST", 1)
    para(d, f"**Patient:** {N(q,'fml')}        **#** {MRNI(q)}        **Birth date:** {DOB(q,'%-m/%-d/%Y')}")
    para(d, f"**Medication / dose:** {MED(q,'Methadone 65 mg')}        **Admitted:** 04/11/2019")
    para(d, "**Request is for:**  ☐ 1-6 days   ☒ 7-13 days   ☐ 14-27 days   ☐ exception (SMA-168)")
    para(d, f"**Reason (patient to write):** I am 63 and take care of my husband {N(p.ray)} who had a {DX(p.ray,'stroke')}. It is hard to get a sitter every day. I have not used in 5 years. I have a lock box.")
    para(d, "**Lock box seen by nurse:** ☒ yes ☐ no     **Where kept:** hall closet, top shelf")
    d.add_paragraph("Criteria (42 CFR 8.12(i)) - counselor checks each:")
    for x in ["Absence of active substance use disorders that raise risk of harm", "Regularity of attendance for supervised administration", "Absence of serious behavioral problems that endanger the patient or others",
              "Absence of known recent diversion activity", "Whether the medication can be safely transported and stored"]:
        d.add_paragraph("☒ " + x)
    grid(d, [("Role", "Name", "Agree?", "Date"), ("Counselor", N(p.presc) + ", LSW", "Yes", "1/6/25"), ("Nurse", N(p.beau) + ", LPN", "Yes", "1/6/25"), ("Medical director", "Dr. " + N(p.ragh), "Yes", "1/8/25")])
    d.add_paragraph(f"\nNotes: {DX(q,'COPD')} stable, no sedatives. Home phone for call-backs {PH(q)}.")
    save(d)


@doc("Nursing/Take-homes/Committee 2025-01-08.docx")
def _():
    d = W("Cambria", 11)
    d.add_heading("Take-Home Committee", 0)
    d.add_paragraph(f"Wednesday, January 8, 2025, 1:00 pm, break room. Present: Dr. {N(p.ragh)}, {N(p.nunz)}, {N(p.dolan)}, {N(p.presc)}, {N(p.villa)}")
    d.add_heading("Decisions", 2)
    txt = [(p.b18, "asked for 13 carries. UDS clean since June. Approved."), (p.b19, "asked for 6. Positive for THC only. Approved, recheck in 30 days."), (p.b20, "lost a bottle in December. Denied, stays daily until 2/8."),
           (p.b21, "works first shift at the plant, starts 5 am. Approved 6."), (p.b22, "call-back count was two short. Reduced to Sunday only."), (p.b23, "27 days on travel for funeral in Georgia, exception filed. Approved.")]
    for q, s in txt:
        d.add_paragraph(f"{N(q)} ({MRN(q)}, {MED(q,'methadone %d mg' % q.dose)}) - {s}", style="List Number")
    d.add_heading("Also", 2)
    d.add_paragraph(f"{N(p.ingersoll,'fi')} approved for 13 (form in chart). {N(p.lasky)} to bring in his {DX(p.lasky,'sleep apnea')} papers before we look at it again.")
    d.add_paragraph("Next meeting January 22.")
    save(d)


@doc("Nursing/Take-homes/labels_queue.txt")
def _():
    o = []
    for i, q in enumerate(B[24:30]):
        o.append("\n".join(["^LBL %03d" % (i + 1), "TOLLGATE RECOVERY CLINIC  (937) 461-0188", "2210 HARROW ST DAYTON OH 45404", N(q, "FL") + "   #" + MRNI(q), "DOB " + DOB(q, "%m/%d/%y"),
                            MED(q, "METHADONE %d MG" % q.dose), "TAKE ONE BOTTLE BY MOUTH ON " + ["SUN 11/17", "THU 11/28", "SUN 11/17"][i % 3], "DR W OSGOOD DO     RX %d" % (880412 + i), "CAUTION: KEEP LOCKED. MAY BE FATAL TO CHILDREN.", "^END"]))
    N(p.osgood, "fil")
    NAMES[(CUR[0], p.osgood.id)] = (5, 8, "W OSGOOD")
    put("\n\n".join(o) + "\n")


@doc("Nursing/shift handoff week 47.rtf")
def _():
    a, b, c, e = p.bohannon, p.mccready, p.spangler, p.gentry
    rtfdoc([("b", "HANDOFF - dosing nurses"), f"Mon 11/18  ({N(p.freund,'f')} to {N(p.beau,'f')})",
            f"- {N(a)} looked sedated at window 2, held his dose, O2 96, Dr {N(p.osgood,'l')} saw him, dosed at 10:40 with {MED(a,'methadone 40 mg')}. Says he took a {MED(a,'Xanax')}. Call {PH(a,'-')} tonight to check on him.",
            f"- {N(b)} DOB {DOB(b,'%-m-%-d-%Y')} - vomited 10 min after dose, witnessed. Replace half. She is now {DX(b,'14 weeks pregnant')}, OB knows.", "",
            f"Tue 11/19  ({N(p.beau,'f')} to {N(p.freund,'f')})",
            f"- {N(c,'m')} ({N(c)}, chart {MRNI(c)}) EKG back: {DX(c,'QTc 512')}. Do not increase. Stop the {MED(c,'ondansetron')}, wife was told.",
            f"- {N(e)} needs {TX(e,'split dosing')} bottles from Thursday, {MED(e,'60 mg')} am / 60 pm.", "",
            ("b", "Wed 11/20"), "- count off by 1 ml at close, recounted, OK. Pump 2 calibrated.", f"- {N(p.mccready,'f')}'s boyfriend {N(p.kyle,'f')} is NOT allowed past the lobby", "- flu shots came in, fridge B"])


@doc("Nursing/HCV_HIV_TB tracking.xlsx")
def _():
    wb = Workbook()
    ws = wb.active
    ws.title = "ID tracking"
    ws["A1"] = "Infectious disease tracking (annual)"
    ws["F1"] = "updated 1/10/25 SB"
    ws.append(["Client #", "Client", "TB (PPD/QFT)", "HCV Ab / RNA", "HIV", "Follow up"])
    data = [(p.b05, "neg 8/24", "HCV Ab positive, RNA 1.2M", "neg", "Hepatitis C", "glecaprevir/pibrentasvir 8 wks", "Hepatitis C - started glecaprevir/pibrentasvir 8 wks"),
            (p.b06, "neg", "neg", "neg", None, None, "none"), (p.b07, "neg", "Ab pos, RNA neg", "HIV positive", "HIV positive", "Biktarvy", "on Biktarvy at county clinic"),
            (p.b08, "latent TB", "neg", "neg", "latent TB", "isoniazid", "isoniazid 9 mo, nurse observed"),
            (p.b38, "neg", "Ab pos", "declined", None, None, "RNA needed"), (p.b39, "neg", "neg", "neg", None, None, "none"), (p.b42, "neg", "chronic hepatitis C", "neg", "chronic hepatitis C", None, "referred to liver clinic"),
            (p.b43, "pos 1998, cxr clear", "neg", "neg", None, None, "no further")]
    for q, tb, h, v, dx, rx, fu in data:
        if dx:
            DX(q, dx)
        if rx:
            MED(q, rx)
        ws.append([MRN(q), N(q, "lfm"), tb, h, v, fu])
    save(wb)


@doc("Nursing/Pregnancy coordination - Brandt.docx")
def _():
    q = p.brandt
    d = W("Calibri", 11)
    for x in LETTERHEAD.split("\n"):
        d.add_paragraph(x)
    d.add_paragraph("October 29, 2024")
    d.add_paragraph(f"{N(p.ob)}, MD\nLakemont Women's Health\n118 Prather Boulevard, Kettering, OH 45429\nAttn: {N(p.obrn)}, RN")
    para(d, f"**RE: {N(q,'fml')}, d.o.b. {DOB(q,'%d-%b-%Y')}, Medicaid {MCD(q)}**")
    d.add_paragraph(f"Dear Dr. {N(p.ob,'l')}:")
    d.add_paragraph(f"Our mutual patient is {DX(q,'22 weeks pregnant')} and has been with us since July for {DX(q,'opioid use disorder')}. She takes {MED(q,'methadone 85 mg')} a day, split in two since last week because of evening withdrawal. "
                    "We expect a further rise in the third trimester. Please do not taper her and please do not give nalbuphine or butorphanol in labor; either will put her in withdrawal.")
    d.add_paragraph(f"She also carries a diagnosis of {DX(q,'generalized anxiety disorder')} and takes {MED(q,'buspirone')}. She is keeping {TX(q,'weekly counseling and the Mothers in Recovery group')}. Her last six drug screens show methadone only.")
    d.add_paragraph(f"She asks that your office call her on her own cell, {PH(q)}, not the number of the house at {AD(q)}, which is shared.")
    d.add_paragraph(f"Yours truly,\n\n\n{N(p.ragh)}, MD\nMedical Director")
    d.add_paragraph(PART2).runs[0].font.size = Pt(8)
    save(d)


@doc("Nursing/naloxone_log_2024Q4.csv")
def _():
    rows = [("date", "kit_lot", "qty", "given_to", "dob", "zip", "client_of_ours", "staff")]
    for i, q in enumerate(B[30:38]):
        rows.append(("%d/%d/24" % (10 + i // 3, 3 + i * 3), "NX2207", 1 + i % 2, N(q), DOB(q, "%-m/%-d/%Y"), q.zip, "Y", "SB" if i % 2 else "TF"))
    rows.append(("12/20/24", "NX2207", 2, "walk-in, no name", "", "45402", "N", "SB"))
    put("Project Dawn kit log - keep 3 yrs\n" + csvtext(rows, quoting=csv.QUOTE_MINIMAL))


@doc("Nursing/DEA inventory methadone biennial.csv")
def _():
    put(csvtext([("Item", "NDC (internal)", "Lot", "Strength", "Bottle size mL", "Sealed", "Open mL", "Counted by", "Verified by"),
                 ("Methadone HCl oral concentrate", "A-114", "24G1187", "10 mg/mL", 1000, 11, 420, N(p.nunz), N(p.freund)),
                 ("Methadone HCl oral concentrate", "A-114", "24F0932", "10 mg/mL", 1000, 3, 0, N(p.nunz), N(p.freund)),
                 ("Methadone dispersible tabs", "A-120", "TT5518", "40 mg", "100 ct", 2, "37 tabs", N(p.nunz), N(p.freund)),
                 ("Buprenorphine/naloxone film", "B-007", "BX41190", "8 mg/2 mg", "30 ct", 14, "12 films", N(p.nunz), N(p.freund))]))

# ----------------------------------------------------------------------------------------------
# counselling
# ----------------------------------------------------------------------------------------------
@doc("Counseling/Notes/DAP 2024-11-06 delacruz.docx")
def _():
    q = p.delacruz
    d = W("Times New Roman", 12)
    para(d, f"**Individual session** - 50 min - in person - {N(p.villa)} LCDC III")
    para(d, f"Client: {N(q)}     Client no: {MRN(q)}     Date: 11/06/2024  2:00p-2:50p     CPT {TX(q,'90834')}")
    para(d, f"**D**  Client arrived on time, dressed for work, in Spanish and English. She spoke of her cousin's overdose in Cincinnati and said \"I keep seeing the bathroom door.\" Nightmares four nights out of seven. She has not used since August. "
            f"She asked whether her {MED(q,'methadone')} makes her sweat at night. Works at the laundry, lead hand since last month. She would like letters sent to {AD(q)} now, as she moved out of her aunt's.")
    para(d, f"**A**  {DX(q,'Opioid use disorder, severe, in early remission, on maintenance therapy')}. Symptoms fit {DX(q,'post-traumatic stress disorder')}; PCL-5 today 46. No SI. Motivated.")
    para(d, f"**P**  1) Refer to Dr. {N(p.ragh,'l')} re sweating and {MED(q,'prazosin')}.  2) Start {TX(q,'Seeking Safety')} worksheets.  3) Next 11/13.  4) UDS random this week.")
    d.add_paragraph("e-signed 11/06/2024 16:31")
    save(d)


@doc("Counseling/Notes/my notes thurs 11-14 (to type in).txt")
def _():
    a, b, c, e, f = p.rutledge, p.ostrander, p.haddad, p.nwosu, p.kowalczyk
    put(f"""thurs nov 14 - imani

900 {N(a)}
 - tearful. dv at home again, gave hotline. staying w/ friend. new # {PH(a,'.')}
 - {DX(a,'bipolar II')}, off her {MED(a,'lamotrigine')} 2 wks, needs psych appt
 - SAFE to text, not call

1000 {N(b)}  {MRNI(b)}
 - 18 months clean!! gave coin
 - retiring in march, wants to taper. said talk to doc first. at {MED(b,'methadone 45')}
 - sugar high at last nurse check, {DX(b,'type 2 diabetes')}, not taking {MED(b,'metformin')}

1100 {N(c,'lf')} - no show, called {PH(c,'.')}, will come mon

1300 {N(e)}
 - first session. student. pills after wisdom teeth then fent. {DX(e,'OUD moderate')}
 - parents dont know. insurance is under dad -> NO statements to the house. use email {EM(e)}
 - starts {MED(e,'Sublocade')} next week

1400 group (see sheet)

1530 {N(f)} w/ interpreter by phone
 - kids hearing 12/3. need letter for lawyer {N(p.atty)} (signed release)
 - {TX(f,'EMDR')} w/ outside therapist going ok
 - dob for the letter {DOB(f,'%d.%m.%Y')}
""")


@doc("Counseling/Groups/Sign-in Relapse Prevention 2024-11-14.docx")
def _():
    d = W("Calibri", 12)
    d.add_heading("Relapse Prevention Group", 1)
    d.add_paragraph(f"Thursday 11/14/2024   2:00-3:30 pm   Room B   Facilitator: {N(p.presc)}, LSW")
    d.add_paragraph("First name and last initial only please. What is said here stays here.")
    rows = [("#", "Print name", "Client ID", "In", "Out", "Initials")]
    for i, q in enumerate(B[44:54]):
        rec(q, "treatment", "Relapse Prevention Group")
        rows.append((i + 1, N(q, "fi"), MRNI(q), ["1:55", "2:00", "2:02", "1:58", "2:10"][i % 5], ["3:30", "3:30", "3:15", "3:30", "3:30"][i % 5], (q.first[0] + q.last[0]).lower()))
    for i in (11, 12):
        rows.append((i, "", "", "", "", ""))
    grid(d, rows)
    d.add_paragraph(f"Topic: triggers at the holidays.  {N(B[46],'f')} left early for work.")
    save(d)


@doc("Counseling/Groups/IOP roster wk46.pdf")
def _():
    st = [P_("INTENSIVE OUTPATIENT - ATTENDANCE", "Title"), P_(f"Week of November 11, 2024 | Mon / Wed / Fri 9-12 | Counselors {N(p.villa)} and {N(p.kett)}"), Spacer(1, 10)]
    rows = [["Client (Last, First)", "DOB", "ID", "M", "W", "F", "Hrs", "Dx"]]
    dx = ["F11.20", "F11.20", "F11.21", "F14.20", "F11.20", "F15.20", "F11.20", "F10.20", "F11.20", "F11.20"]
    for i, q in enumerate(B[54:64]):
        rec(q, "treatment", "INTENSIVE OUTPATIENT")
        rows.append([N(q, "lf"), DOB(q, "%m/%d/%y"), MRNI(q), "x", "x" if i % 3 else "exc", "x" if i % 4 else "abs", 9 - (0 if i % 3 else 3) - (0 if i % 4 else 3), DX(q, dx[i])])
    t = Table(rows, repeatRows=1)
    t.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.grey), ("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey), ("FONT", (0, 0), (-1, 0), "Helvetica-Bold"), ("ALIGN", (3, 1), (6, -1), "CENTER")]))
    flow(st + [t, Spacer(1, 10), P_("abs = absent, exc = excused. Hours are billed per day only when 2 hours or more were attended.")])


@doc("Counseling/Treatment plans/TxPlan Lasky G 90day.pdf")
def _():
    q = p.lasky
    flow([P_("Individual Treatment Plan - 90 Day Review", "Heading1"),
          Table([["Name", N(q, "fml"), "Review date", "12/12/2024"], ["Chart", MRN(q), "Next due", "03/12/2025"], ["DOB", DOB(q, "%m/%d/%Y"), "Level of care", "OTP outpatient"]], colWidths=[60, 190, 90, 130],
                style=[("BOX", (0, 0), (-1, -1), 1, colors.black), ("INNERGRID", (0, 0), (-1, -1), 0.25, colors.black), ("FONT", (0, 0), (0, -1), "Helvetica-Bold"), ("FONT", (2, 0), (2, -1), "Helvetica-Bold")]), Spacer(1, 10),
          P_("Problem 1. " + DX(q, "Opioid use disorder, severe"), "Heading3"), P_(f"Goal: stay off fentanyl and stop cocaine. Objective: no more than one positive screen by March. Intervention: {MED(q,'methadone 95 mg')} daily, {TX(q,'individual counseling')} twice a month, {TX(q,'contingency management')}."),
          P_("Problem 2. " + DX(q, "Obstructive sleep apnea"), "Heading3"), P_(f"Goal: uses his {TX(q,'CPAP')} five nights a week. Nursing to look at the download card monthly."),
          P_("Problem 3. Housing", "Heading3"), P_(f"Behind two months at {AD(q)}. Wife {N(p.tammy)} works part time. Referred to county eviction prevention."),
          P_("Strengths in his own words: \"I show up.\""), Spacer(1, 20), P_("Patient signature __________________   Counselor __________________ (" + N(p.dolan) + ", LICDC-CS)")])


@doc("Counseling/Discharges/discharge summary Vang.rtf")
def _():
    q = p.vang
    s, c = AD2(q)
    rtfdoc([("b", "DISCHARGE SUMMARY"), "", f"PATIENT:\t{N(q,'full')}", f"D.O.B.:\t{DOB(q)}", f"PHONE:\t{PH(q,'-')}", "ADDRESS:", f"\t{s}", f"\t{c}", f"ID NO.:\t{MRN(q)}", "ADMITTED:\t01/22/2023", "DISCHARGED:\t12/31/2024", "TYPE:\tCompleted " + TX(q, "medically supervised withdrawal"), "",
            ("b", "COURSE"), f"{N(q,'m')} came to us on {MED(q,'oxycodone 120 mg')} a day from the street and heroin. He was stabilized on {MED(q,'methadone 60 mg')} and asked for a taper in spring 2024. The taper ran 38 weeks at 5% every two weeks. He attended "
            f"{TX(q,'cognitive behavioral therapy')} with Mr. {N(p.villa,'l')}, 31 of 36 sessions.", "",
            ("b", "FINAL DIAGNOSES"), f"1. {DX(q,'F11.21 Opioid dependence, in remission')}", f"2. {DX(q,'G47.00 Insomnia, unspecified')}", "",
            ("b", "AFTERCARE"), f"{MED(q,'naltrexone XR 380 mg')} monthly with Dr. {N(p.pcp)}, Yellowwood Family Practice, (937) 295-3301. Naloxone kit given. May return at any time without waiting list.", "",
            f"{N(p.villa)}, LCDC III", f"{N(p.osgood,'fml')}, DO"], font="Arial")


@doc("Counseling/Notes/Family session - Pruitt.docx")
def _():
    q, k, l, e = p.pruitt, p.pruittk, p.pruittl, p.earl
    d = W("Verdana", 10)
    d.add_heading("Family session note", 2)
    d.add_paragraph(f"Date of service: 10/22/2024, 4:00-5:15 pm\nPresent: {N(q)} (patient), her father {N(e)}, her children {N(k,'f')} and {N(l,'f')}, {N(p.presc)} LSW")
    d.add_paragraph(f"{N(q,'f')} has been on {MED(q,'buprenorphine 16 mg')} since June for {DX(q,'opioid use disorder')}. Greene County has an open case; the children are placed with Mr. {N(e,'l')} at {AD(e)}. Visits are Tuesday and Saturday.")
    grid(d, [("Child", "Birthday", "School / grade", "Health"), (N(k), DOB(k, "%-m/%-d/%Y"), "Shoup Elementary, 3rd", DX(k, "ADHD") + ", takes " + MED(k, "methylphenidate")), (N(l), DOB(l, "%-m/%-d/%Y"), "Kindergarten", DX(l, "born with neonatal abstinence syndrome") + "; " + DX(l, "speech delay"))])
    d.add_paragraph(f"\n{N(k,'f')} asked why his mom sleeps somewhere else. {N(q,'f')} answered honestly with help. Grandfather raised that he is tired and has had no help from the agency. He can be called any evening, {PH(e)}. Patient's new cell {PH(q)}.")
    d.add_paragraph(f"Plan: {TX(q,'parenting group')} from 11/5; joint session monthly; release to caseworker {N(p.cw1)} renewed.")
    save(d)


@doc("Counseling/Caseload Jan 2025.xlsx")
def _():
    wb = Workbook()
    ws = wb.active
    ws.title = N(p.villa, "l")
    ws.append(["Caseload: " + N(p.villa), None, None, None, "as of", "01/06/2025"])
    ws.append([])
    ws.append(["No.", "Client", "Born", "Phone", "Next plan due", "Medication"])
    for i, q in enumerate(B[40:52]):
        ws.append([i + 1, N(q, "fml"), DOBC(q), PH(q, "."), "0%d/%02d/2025" % (1 + i % 3, 3 + i * 2), MED(q, ["methadone %d mg" % q.dose, "buprenorphine 16 mg", "methadone %d mg" % q.dose, "Vivitrol"][i % 4])])
        ws.cell(ws.max_row, 3).number_format = "mm/dd/yyyy"
    ws.append(["Total", "12 of 50"])
    w2 = wb.create_sheet(N(p.kett, "l"))
    w2.append(["LAST", "FIRST", "ID", "PH", "LEVEL", "NOTE"])
    for i, q in enumerate(B[52:64]):
        l, f = NS2(q, True)
        w2.append([l, f, MRN(q), int(q.phone_), ["OP", "IOP"][i % 2], ["", "wants day change", "court", "", "", "lives w/ sponsor"][i % 6]])
        PH(q, "")
    save(wb)


@doc("Counseling/Groups/group schedule winter.pdf")
def _():
    c = cv(landscape(letter))
    c.setFont("Helvetica-Bold", 22)
    c.drawCentredString(396, 560, "GROUPS - WINTER 2025")
    c.setFont("Helvetica", 12)
    for i, (day, xs) in enumerate([("MON", ["9-12 IOP (Rm A)", "1:00 Early Recovery"]), ("TUE", ["10:00 Mothers in Recovery", "5:30 Evening RP"]), ("WED", ["9-12 IOP (Rm A)", "3:00 Anger"]), ("THU", ["2:00 Relapse Prevention (Rm B)"]), ("FRI", ["9-12 IOP (Rm A)", "12:30 Open forum w/ " + N(p.acht, "f")])]):
        c.drawString(60 + i * 140, 500, day)
        for j, x in enumerate(xs):
            c.setFont("Helvetica", 9)
            c.drawString(60 + i * 140, 475 - 18 * j, x)
            c.setFont("Helvetica", 12)
    c.drawString(60, 400, "No phones. Bring your sheet to be signed. Coffee is free.")
    c.save()


# ----------------------------------------------------------------------------------------------
# lab
# ----------------------------------------------------------------------------------------------
@doc("Lab/Reports/CRL_240918877_Tackett.pdf")
def _():
    q = p.tackett
    c = cv()
    c.setFont("Helvetica-Bold", 13)
    c.drawString(50, 745, "CORVALE REFERENCE LABORATORIES")
    c.setFont("Helvetica", 8)
    c.drawString(50, 733, "4100 Assay Parkway, Columbus, OH 43219   Laboratory Director: " + N(p.labdir) + ", PhD")
    c.rect(50, 640, 250, 85)
    c.rect(305, 640, 255, 85)
    c.setFont("Courier", 9)
    for i, s in enumerate(["Patient:   " + N(q, "LFM"), "DOB:       " + DOB(q, "%m/%d/%Y"), "Sex:       M", "Pt ID:     " + MRN(q), "Phone:     " + PH(q, "-")]):
        c.drawString(56, 712 - 14 * i, s)
    for i, s in enumerate(["Accession: 240918877", "Collected: 09/18/2024 07:55", "Received:  09/19/2024", "Reported:  09/21/2024", "Client:    Tollgate Recovery Clinic"]):
        c.drawString(311, 712 - 14 * i, s)
    c.setFont("Courier-Bold", 9)
    c.drawString(50, 615, "TEST                     RESULT        CUTOFF     CONFIRM LC/MS")
    c.setFont("Courier", 9)
    for i, s in enumerate(["Amphetamines             Negative      500 ng/mL", "Benzodiazepines          POSITIVE      200 ng/mL  alprazolam 412", "Cocaine metabolite       Negative      150 ng/mL", "Fentanyl                 POSITIVE      1 ng/mL    norfentanyl 88",
                            "Methadone                POSITIVE      150 ng/mL", "EDDP                     POSITIVE      100 ng/mL", "Opiates                  Negative      300 ng/mL", "Creatinine               94 mg/dL      >20        valid"]):
        c.drawString(50, 600 - 13 * i, s)
    c.drawString(50, 480, "PRESCRIBED (per client): " + MED(q, "methadone 80 mg") + ", " + MED(q, "tamsulosin"))
    c.drawString(50, 462, "INSURED ID: " + MCD(q) + "   ICD-10: " + DX(q, "F11.20") + ", " + DX(q, "Z79.891"))
    c.setFont("Helvetica-Oblique", 8)
    c.drawString(50, 60, "Inconsistent results are marked. Call client services (614) 471-2200.")
    c.save()


@doc("Lab/uds_export_2024-12.csv")
def _():
    rows = [("SPEC_ID", "COLL_DT", "PT_LAST", "PT_FIRST", "PT_DOB", "PT_ID", "AMP", "BZO", "COC", "FEN", "MTD", "EDDP", "OPI", "THC", "BUP", "OBSERVED")]
    for i, q in enumerate(B[60:72]):
        l, f = NS2(q, True)
        rows.append(("S%07d" % (4410021 + 13 * i), "202412%02d" % (2 + i), l, f, DOB(q, "%Y%m%d"), MRN(q, "TRC"), *["N" if (i * k) % 7 else "P" for k in (3, 5, 1)], "P" if i % 4 == 1 else "N", "P", "P", "N", "P" if i % 3 == 0 else "N", "N", "Y" if i % 2 else "N"))
    put("|".join(rows[0]) + "\n" + "\n".join("|".join(r) for r in rows[1:]) + "\n", nl="\r\n")


@doc("Lab/random call list 2024-12-09.html")
def _():
    li = ""
    for i, q in enumerate(B[0:6] + B[64:70]):
        li += f"<tr class='{'o' if i % 2 else 'e'}'><td>{N(q,'fi')}</td><td>{MRNI(q)}</td><td>{PH(q,'-')}</td><td>{'observed' if i % 5 == 0 else ''}</td></tr>\n"
        rec(q, "treatment", "Methadone maintenance")
    put(f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>Random UDS</title>
<style>body{{font:14px Tahoma}} .e{{background:#eef}}</style></head><body>
<h2>Random urine screens &ndash; call today</h2>
<p>Monday, December&nbsp;9, 2024 &middot; Program: Methadone maintenance &middot; seed 4471 &middot; made by DoseTrak</p>
<table border=0 cellpadding=4><tr><th>Client<th>No.<th>Call<th>&nbsp;</tr>
{li}</table><p>Must report by 2 pm tomorrow. Call-backs: {N(p.pilar,'f')} at the desk, ext. 10.</p></body></html>
""")


# ----------------------------------------------------------------------------------------------
# courts, probation, agencies
# ----------------------------------------------------------------------------------------------
@doc("Legal/Letters/Letter to PO Straub re Fairchild.docx")
def _():
    q = p.fairchild
    d = W("Garamond", 12)
    d.add_paragraph("Tollgate Recovery Clinic").runs[0].bold = True
    d.add_paragraph("December 4, 2024")
    d.add_paragraph(f"Ms. {N(p.po1)}\nMontrose County Adult Probation\n41 Courthouse Square, Suite 300\nDayton, OH 45422")
    d.add_paragraph(f"Subject: {N(q,'full')}, DOB {DOB(q,'%B %d, %Y')}, Case 2023 CR 03119")
    d.add_paragraph(f"Ms. {N(p.po1,'l')},")
    d.add_paragraph(f"With the written consent of {N(q,'m')} (attached) I can tell you the following. He was admitted on May 6, 2024 for {DX(q,'opioid use disorder, moderate')} and {DX(q,'methamphetamine use disorder')}. He is prescribed {MED(q,'methadone 70 mg')} daily and has missed 4 of 180 doses. "
                    f"He has been to 22 of 26 {TX(q,'Matrix Model group')} sessions. Of nine urine drug screens, two (June) were positive for methamphetamine. The clinic does not consider a medication a violation of sobriety and asks that the court not order a taper.")
    d.add_paragraph(f"He lives with his mother, {N(p.fairchildr)}, at {AD(q)}, and may be reached at {PH(q,'-')}. She drives him each morning.")
    d.add_paragraph(f"Respectfully,\n\n{N(p.dolan)}, LICDC-CS\nClinical Supervisor")
    p.fairchildr.street, p.fairchildr.city, p.fairchildr.zip = q.street, q.city, q.zip
    AD(p.fairchildr)
    d.add_paragraph(PART2)
    save(d)


@doc("Legal/Drug court/Drug court status 2024-12.pdf")
def _():
    st = [P_("MONTHLY TREATMENT STATUS REPORT", "Heading2"), P_(f"Court: Hon. {N(p.judge)} - Recovery Docket&nbsp;&nbsp;&nbsp;Period: December 2024&nbsp;&nbsp;&nbsp;Provider: Tollgate Recovery Clinic"), Spacer(1, 8)]
    rows = [["Participant", "D.O.B.", "Docket no.", "Medication", "Sessions", "Screens +/-", "Phase", "Comments"]]
    com = ["doing well", "late twice", "warrant?", "new job", "moved to sober living", "sanction done"]
    for i, q in enumerate(B[70:76]):
        rows.append([N(q, "fl"), DOB(q, "%m/%d/%Y"), "24-CR-%05d" % (1107 + 211 * i), MED(q, ["methadone", "buprenorphine", "Vivitrol"][i % 3]), "%d/8" % (5 + i % 4), "%d/%d" % (i % 3, 6 - i % 3), ["I", "II", "III"][i % 3], com[i]])
    t = Table(rows)
    t.setStyle(TableStyle([("LINEBELOW", (0, 0), (-1, 0), 1, colors.black), ("LINEBELOW", (0, 1), (-1, -1), 0.2, colors.grey), ("FONTSIZE", (0, 0), (-1, -1), 8.5), ("FONT", (0, 0), (-1, 0), "Helvetica-Bold", 8.5)]))
    flow(st + [t, Spacer(1, 14), P_(f"Prepared by {N(p.kett)}, CDCA, for team staffing 01/03/2025. Copy: {N(p.ada)}, assistant prosecutor; {N(p.po3)}, probation."), Spacer(1, 6), P_(PART2, ParagraphStyle("s", fontSize=7, leading=9))], landscape(letter))


@doc("Legal/Letters/JFS verification - Rutledge.pdf")
def _():
    q = p.rutledge
    c = cv()
    c.setFont("Times-Roman", 12)
    t = c.beginText(72, 720)
    s1, s2 = AD2(q)
    for s in ["Tollgate Recovery Clinic", "2210 Harrow Street", "Dayton, OH 45404", "", "January 13, 2025", "", "Greene County Department of Job and Family Services", "Attn: " + N(p.cw2) + ", eligibility", "",
              "To whom it may concern:", "", f"This is to verify that {N(q)} (SSN {SSN(q)},", f"JFS recipient no. {GID(q,'4410-77219-03')}) attends {TX(q,'outpatient substance abuse treatment')}", "at this clinic Monday through Friday from 9 to 12 and is not able to work", "more than 20 hours a week at this time. Her present mailing address is:", "",
              "      " + s1, "      " + s2, "", "Her consent to this disclosure is on file and expires 04/13/2025.", "", "", "", N(p.presc) + ", LSW"]:
        t.textLine(s)
    c.drawText(t)
    c.save()


@doc("Legal/Subpoenas/memo to file - subpoena Spangler.rtf")
def _():
    q = p.spangler
    rtfdoc([("b", "MEMO TO FILE"), f"From: {N(p.tran)}, Compliance", "Date: February 3, 2025", f"Re: Subpoena duces tecum, {N(q,'l')} v. Ridgeline Freight, 2024 CV 5520", "",
            f"On 1/30 a process server left a subpoena at the front desk asking for the whole chart of {N(q,'fml')} (born {DOB(q,'%-m/%-d/%Y')}, our no. {MRNI(q)}). {N(p.pilar)} took it and, correctly, said neither yes nor no to whether the person is a patient.", "",
            "A subpoena alone is not enough under 42 CFR 2.61; we need either a Part 2 court order (2.64) or written consent.", "",
            f"I called the patient at {PH(q)}. He does not consent to counseling notes. He does consent to the dates of {TX(q,'methadone treatment')} and the record of his {DX(q,'prolonged QT interval')}. Consent signed 2/2, he showed his veteran ID card no. {GID(q,'2041 887 316')}.", "",
            f"Letter to {N(p.atty)} (defense), 900 Barrister Row, Dayton, (937) 228-4141, sent 2/3 by certified mail.", "OT"], font="Calibri")


@doc("Legal/jail continuity - Bohannon.eml")
def _():
    q = p.bohannon
    put(f"""From: "{N(p.jailrn)}, RN" <pgriggs@montrosecountyjail.example>
To: nursing@tollgaterecovery.example
Subject: RE: inmate - continue methadone?
Date: Mon, 25 Nov 2024 06:41:10 -0500
Message-ID: <20241125114110.8812@montrosecountyjail.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Thanks {N(p.nunz,'f')}. We can take delivery at the sally port between 5 and 6 am, ask for {N(p.dep)}.
He says he also takes {MED(q,'Seroquel 100')} for {DX(q,'schizoaffective disorder')}, can you confirm?

{N(p.jailrn,'f')}

> From: nursing@tollgaterecovery.example
> Sent: Sunday, November 24, 2024 4:15 PM
>
> {N(p.jailrn,'f')}, this is {N(p.nunz)} from Tollgate. You have our patient
> {N(q,'fml')}, DOB {DOB(q)}, booking {GID(q,'24-118803')}.
> Last dose here was Friday 11/22, {MED(q,'methadone 45 mg')}.
> SSN for your verification form: {SSN(q)}
> Emergency contact is his grandmother {N(p.jeanette)} ({PH(p.jeanette,'-')}).
> Please don't let him go more than 3 days without, he will lose tolerance.
""")


@doc("Legal/bond letter Bautista.html")
def _():
    q = p.bautista
    put(f"""<html><head><title>letter</title></head><body style="font-family:Times;width:600px">
<p align=right>January 21, 2025</p>
<p>Clerk of Courts, Municipal Court of Fairborn<br>attn. {N(p.clerk)}</p>
<p><b>Defendant:</b> {N(q,'lf_m')}<br><b>Date of birth:</b> {DOB(q,'%m.%d.%Y')}<br><b>OLN:</b>&nbsp;{DL(q)}<br><b>Ticket:</b> FB-99127</p>
<p>Miss {N(q,'l')} has asked me to confirm for her hearing of January 28 that she entered {TX(q,'residential treatment')} at our partner house on January 15 and that she cannot appear in person before February 14. She is treated for {DX(q,'opioid dependence')} and {DX(q,'alcohol use disorder')}; she receives {MED(q,'acamprosate')} and {MED(q,'Suboxone')}.</p>
<p>Her bondsman, {N(p.bail)} of Fitch Bonding, (937) 222-0871, has been told.</p>
<p>{N(p.presc)}<br>Counselor, Tollgate Recovery Clinic &mdash; 2210 Harrow Street</p></body></html>
""", "ascii")

# ----------------------------------------------------------------------------------------------
# billing
# ----------------------------------------------------------------------------------------------
@doc("Billing/Claims/claims_2024-10.csv")
def _():
    rows = [("ClaimNo", "SvcFrom", "SvcTo", "PatientName", "PatientDOB", "Sex", "MedicaidID", "Proc", "ProcDescription", "ICD10", "Units", "Charge", "RenderingNPI", "Status")]
    pr = [("H0020", "Methadone administration", 7, "119.00"), ("H0004", "Individual counseling 15 min", 4, "92.20"), ("H0005", "Group counseling", 6, "61.80"), ("80305", "Drug test presumptive", 1, "12.60")]
    tot = 0
    for i, q in enumerate(B[14:26]):
        a, b, u, ch = pr[(i * 3) % 4]
        TX(q, b)
        TX(q, a)
        rows.append(("24100%04d" % (311 + 17 * i), "10/%02d/2024" % (1 + i), "10/%02d/2024" % (7 + i), N(q, "LFM"), DOB(q), q.sex, MCD(q), a, b, DX(q, ["F11.20", "F11.20", "F11.288", "F11.21"][i % 4]), u, ch, "1790044218", ["PAID", "PAID", "PEND", "DENY 29"][i % 4]))
        tot += float(ch)
    rows.append(("TOTAL", "", "", "", "", "", "", "", "", "", "", "%.2f" % tot, "", ""))
    put(csvtext(rows, quoting=csv.QUOTE_ALL))


@doc("Billing/Remits/RA_20241122.txt")
def _():
    o = ["OHIO DEPARTMENT OF MEDICAID" + " " * 20 + "REMITTANCE ADVICE", "PROVIDER 0099412  TOLLGATE RECOVERY CLINIC LLC        EFT 0047718   11/22/2024", "-" * 86]
    tot = 0
    for i, q in enumerate(B[26:32]):
        l, f, m = NS2(q, True, True)
        TX(q, "H0020")
        pay = 119.0 if i != 3 else 0
        o += [f"RECIPIENT  {l:<16}{f:<12}{m:<12}ID {MCD(q)}  PT ACCT {MRNI(q)}",
              f"  ICN 22432{70011 + 9 * i}   11/{4 + i:02d}/24-11/{10 + i:02d}/24   H0020   UNITS 7   BILLED   119.00   PAID {pay:>8.2f}",
              "  " + ("EOB 0024 PAID AS BILLED" if pay else "EOB 0312 RECIPIENT HAS OTHER COVERAGE"), ""]
        tot += pay
    o += ["-" * 86, "TOTAL PAID %10.2f     CLAIMS 6" % tot]
    put("\n".join(o) + "\n")


@doc("Billing/Claims/denials worklist.xlsx")
def _():
    wb = Workbook()
    ws = wb.active
    ws.title = "Denials"
    ws["B2"] = "Denials - Nadia's list"
    ws["B2"].font = Font(size=16, bold=True)
    for i, x in enumerate(["Patient & birthday", "Member ID", "Plan", "DOS", "$", "Denied because", "Next step"]):
        ws.cell(4, 2 + i, x).font = Font(italic=True)
    why = ["not eligible on DOS", "name does not match", "timely filing", "no auth on file", "dup", "dx not covered", "other insurance primary", "provider not linked"]
    for i, q in enumerate(B[32:40]):
        r = 5 + i
        ws.cell(r, 2, N(q, "lf") + " " + DOB(q, "%-m/%-d/%y"))
        ws.cell(r, 3, PLAN(q) if i % 2 else MCD(q))
        ws.cell(r, 4, "Riverbend" if i % 2 else "ODM FFS")
        ws.cell(r, 5, "%d/%d/2024" % (8 + i % 3, 4 + 2 * i))
        ws.cell(r, 6, [119.0, 92.2, 61.8][i % 3])
        ws.cell(r, 7, why[i])
        ws.cell(r, 8, ["call " + N(p.payer, "f") + " at Riverbend", "resubmit", "appeal", "write off?"][i % 4])
    ws.cell(14, 5, "open:")
    ws.cell(14, 6, "=SUM(F5:F12)")
    save(wb)


@doc("Billing/Claims/837P_0001.edi")
def _():
    o = ["ISA*00*          *00*          *ZZ*TOLLGATE01     *ZZ*MMISODJFS      *241203*0715*^*00501*000004417*0*P*:", "GS*HC*TOLLGATE01*MMISODJFS*20241203*0715*4417*X*005010X222A1", "ST*837*0001*005010X222A1", "BHT*0019*00*4417*20241203*0715*CH",
         "NM1*85*2*TOLLGATE RECOVERY CLINIC LLC*****XX*1790044218", "N3*2210 HARROW STREET", "N4*DAYTON*OH*454040001"]
    for i, q in enumerate([B[71], B[77], B[78], B[12]]):
        l, f, m = NS2(q, True, True)
        st, ci, oh, zp = AD_U(q)
        TX(q, "H0020")
        o += [f"HL*{i + 2}*1*22*0", "SBR*P*18*******MC", f"NM1*IL*1*{l}*{f}*{m}***MI*{MCD(q)}", f"N3*{st}", f"N4*{ci}*{oh}*{zp}", f"DMG*D8*{DOB(q, '%Y%m%d')}*{q.sex}", "NM1*PR*2*OHIO MEDICAID*****PI*MMISODJFS",
              f"CLM*{MRN(q, 'TRC')}-{i + 1}*119***57:B:1*Y*A*Y*Y", f"HI*ABK:{DX(q, 'F1120')}", "LX*1", "SV1*HC:H0020:HG*119*UN*7***1", f"DTP*472*RD8*20241125-20241201"]
    o += ["SE*54*0001", "GE*1*4417", "IEA*1*000004417"]
    put("~\n".join(o) + "~\n", "ascii")


@doc("Billing/Self pay/Payment agreement Haddad.docx")
def _():
    q = p.haddad
    d = W("Calibri", 11)
    d.add_heading("Self-Pay Agreement and Card on File", 1)
    a1, a2 = AD2(q)
    for lab, val in [("Responsible party", N(q, "full")), ("Billing address", a1 + "\n" + a2), ("Daytime telephone", PH(q)), ("E-mail for receipts", EM(q)), ("Service", TX(q, "Office-based buprenorphine")), ("Weekly rate", "$85.00")]:
        para(d, "**" + lab + "**").paragraph_format.space_after = Pt(0)
        d.add_paragraph(val)
    d.add_paragraph("I authorize Tollgate Recovery Clinic to charge the card below every Monday.")
    grid(d, [("Card type", "Number", "Exp.", "Name on card"), ("Visa" if q.card_[0] == "4" else "MasterCard", CARD(q), "09/27", N(q, "FL"))])
    d.add_paragraph("\nThe charge will appear as TRC LLC. A returned payment costs $25. I may end this agreement with 7 days notice.")
    d.add_paragraph("Signed ______________________    12/02/2024")
    save(d)


@doc("Billing/Self pay/statement_Yoder.pdf")
def _():
    q = p.yoder
    c = cv()
    c.setFont("Helvetica-Bold", 18)
    c.drawString(54, 730, "STATEMENT")
    c.setFont("Helvetica", 10)
    for i, s in enumerate(["TRC LLC", "2210 Harrow Street", "Dayton, OH 45404"]):
        c.drawRightString(558, 740 - 13 * i, s)
    s1, s2 = AD2(q)
    for i, s in enumerate([N(q, "FL"), s1, s2]):
        c.drawString(80, 650 - 14 * i, s)
    c.drawString(380, 650, "Account: " + MRN(q))
    c.drawString(380, 636, "Statement date: 01/31/2025")
    y = 570
    for a, b, e in [("01/06/2025", TX(q, "Buprenorphine office visit"), "85.00"), ("01/13/2025", "Buprenorphine office visit", "85.00"), ("01/20/2025", "Drug screen, 12 panel", "20.00"), ("01/21/2025", "Payment - card ending " + q.card_[-4:], "-85.00")]:
        c.drawString(54, y, a)
        c.drawString(140, y, b)
        c.drawRightString(540, y, e)
        y -= 16
    c.line(54, y + 8, 558, y + 8)
    c.drawString(380, y - 8, "PLEASE PAY")
    c.drawRightString(540, y - 8, "$105.00")
    c.setDash(3, 3)
    c.line(54, 200, 558, 200)
    c.drawString(54, 180, "Detach and return. Card no. ______________________ Exp ______ Sig ______________")
    c.drawString(54, 150, "Questions? Nadia in billing, (937) 461-0188 ext. 22")
    c.save()


@doc("Billing/refund checks Q4.xlsx")
def _():
    wb = Workbook()
    ws = wb.active
    ws.title = "refunds"
    ws.append(["Refunds by ACH, Q4 2024", None, None, None, None, "prepared N. Ferro"])
    N(p.ferro, "fil")
    ws.append(["Payee", "Mail to", "Bank routing", "Bank acct", "Amount", "Why"])
    for q, amt, why in [(p.gentry, 170, "paid before Medicaid went active"), (p.nwosu, 85, "double charge 10/14"), (p.b47, 42.5, "credit on account"), (p.b15, 255, "moved to Indiana"), (p.b03, 20, "lab billed twice")]:
        ws.append([N(q), AD(q), q.rout_, ACCT(q), amt, why])
        ws.cell(ws.max_row, 5).number_format = "$#,##0.00"
    ws.append([None, None, None, "Total", "=SUM(E3:E7)"])
    save(wb)


@doc("Billing/fee schedule 2025.xlsx")
def _():
    wb = Workbook()
    ws = wb.active
    ws.title = "2025"
    ws.append(["Fee schedule effective 1/1/2025"])
    ws.append(["Code", "Service", "Medicaid", "Self-pay"])
    for r in [("H0020", "Methadone, daily administration", 17.0, 15.0), ("H0004", "Individual counseling, 15 min", 23.05, 20.0), ("H0005", "Group counseling, per hr", 10.3, 10.0), ("H0015", "Intensive outpatient, per day", 149.9, 120.0), ("80305", "Drug test", 12.6, 20.0), ("T1502", "Observed dosing of other meds", 8.0, 5.0), ("99213", "Office visit", 66.1, 85.0)]:
        ws.append(r)
    ws.append([None, "Approved by " + N(p.acht) + " 12/9/2024"])
    save(wb)


# ----------------------------------------------------------------------------------------------
# staff
# ----------------------------------------------------------------------------------------------
@doc("HR/staff roster & phone tree.xlsx")
def _():
    wb = Workbook()
    ws = wb.active
    ws.title = "Roster"
    ws["A1"] = "Staff roster / snow phone tree (do not post in lobby)"
    ws.append(["Name", "Title", "Ext", "Cell", "Home address", "Start"])
    for q, t, e in [(p.freund, "LPN, dosing", 14), (p.beau, "LPN, dosing", 15), (p.presc, "Counselor, LSW", 31), (p.villa, "Counselor, LCDC III", 32), (p.kett, "CDCA", 33), (p.ferro, "Billing", 22), (p.pilar, "Front desk", 10), (p.orton, "Front desk (PT)", 11)]:
        ws.append([N(q), t, e, PH(q, "-"), AD(q), "20%02d" % (12 + e % 11)])
    ws.append([N(p.ragh), "Medical Director", 20, "see answering service", None, 2016])
    ws.append([N(p.dolan), "Clinical Supervisor", 30, None, None, 2013])
    ws2 = wb.create_sheet("Tree")
    ws2.append([N(p.acht, "f") + " calls", N(p.nunz, "f"), N(p.dolan, "f")])
    ws2.append([N(p.nunz, "f") + " calls", N(p.freund, "f"), N(p.beau, "f")])
    ws2.append([N(p.dolan, "f") + " calls", N(p.presc, "f"), N(p.villa, "f"), N(p.kett, "f")])
    save(wb)


@doc("HR/Credentialing/Mabuza NP application.docx")
def _():
    q = p.mbeki
    d = W("Arial", 10)
    d.add_heading("Practitioner Credentialing Application", 1)
    d.add_paragraph("Section A - Identification")
    s, ci, oh, z = AD4(q)
    for a, b in [("Last name", q.last), ("First name", q.first), ("Middle initial", q.mid), ("Home street", s), ("City", ci), ("State", oh), ("Zip", z), ("Home phone", PH(q)), ("Personal e-mail", EM(q)), ("Birth date", DOB(q)), ("Social Security number", SSN(q)), ("Place of birth", "Harare, Zimbabwe"), ("Passport no.", rec(q, "passport", "AN418822")), ("Ohio driver's license", DL(q))]:
        pr = d.add_paragraph(a + "\t" + b)
        pr.paragraph_format.tab_stops.add_tab_stop(Inches(2.5))
        pr.paragraph_format.space_after = Pt(2)
    NS2(q, mid=True)
    d.add_paragraph("Section B - Professional")
    grid(d, [("Item", "Number", "Issued", "Expires"), ("APRN.CNP (Ohio)", "APRN.CNP.0041772", "2015", "10/31/2025"), ("NPI", "1285590076", "", ""), ("DEA registration", "MM4417720", "2022", "06/30/2025"), ("ANCC certification", "2015-118204", "2015", "2025")])
    d.add_paragraph("Section C - Peer references")
    d.add_paragraph(f"{N(p.ref1)}, MD, Sugar Hollow Medical Group, 77 Commerce Loop, Columbus, OH 43215, (614) 228-9013", style="List Bullet")
    d.add_paragraph(f"{N(p.ref2)}, DNP, Bricker College of Nursing, (614) 292-3388", style="List Bullet")
    d.add_paragraph("Section D - Questions (No to all 14). Signed electronically 08/19/2024.")
    save(d)


@doc("HR/Credentialing/credential tracker.csv")
def _():
    put(csvtext([("provider", "license", "lic_exp", "dea_exp", "cpr_exp", "caqh_attest", "dob_for_npdb"),
                 (N(p.ragh) + " MD", "35.094417", "4/1/2026", "8/31/2025", "2/2025", "1/15/25", ""), (N(p.osgood) + " DO", "34.008815", "10/1/2025", "11/30/2026", "9/2025", "12/2/24", DOB(p.osgood, "%-m/%-d/%Y")),
                 (N(p.mbeki) + " NP", "APRN.CNP.0041772", "10/31/2025", "6/30/2025", "5/2026", "1/20/25", DOB(p.mbeki, "%-m/%-d/%Y")), (N(p.lindq) + " LISW", "I.1800441", "7/12/2026", "n/a", "1/2026", "", DOB(p.lindq, "%-m/%-d/%Y")), (N(p.dolan) + " LICDC-CS", "131172", "6/30/2026", "n/a", "3/2025", "", ""), (N(p.nunz) + " RN", "RN.330417", "10/31/2025", "n/a", "3/2025", "", "")]))


@doc("HR/emergency contacts.docx")
def _():
    d = W()
    d.add_heading("In case of emergency - who to call for us", 2)
    for q, c, rel in [(p.freund, p.wife_fr, "wife"), (p.beau, p.sis_be, "sister"), (p.kett, p.mom_kt, "mother")]:
        d.add_paragraph(f"{N(q)} → {rel}, {N(c)}, {PH(c,'-')}", style="List Bullet")
    d.add_paragraph(f"{N(p.ferro)} → husband {N(p.husb_fe)}; at work, Carillon Tool & Die switchboard", style="List Bullet")
    d.add_paragraph(f"{N(p.beau,'f')} is {DX(p.beau,'allergic to latex')}; {N(p.pilar)} has {DX(p.pilar,'epilepsy')} - do not hold him down, time the seizure.")
    save(d)


@doc("HR/Payroll/Direct deposit - Kettleman.pdf")
def _():
    q = p.kett
    c = cv()
    c.setFillColor(colors.HexColor("#203864"))
    c.rect(0, 742, 612, 50, fill=1)
    c.setFillColor(colors.white)
    c.setFont("Helvetica-Bold", 16)
    c.drawString(40, 760, "Direct Deposit Authorization")
    c.setFillColor(colors.black)
    c.setFont("Helvetica", 10)
    y = 700
    for a, b in [("Employee", N(q, "fml")), ("Social Security #", SSN(q)), ("Bank", "Miami Crossing Credit Union"), ("Routing / transit", q.rout_), ("Account number", ACCT(q)), ("Type", "[X] checking   [ ] savings"), ("Amount", "100% of net pay"), ("Effective", "pay date 02/14/2025")]:
        c.drawString(60, y, a)
        c.setFont("Courier", 11)
        c.drawString(220, y, b)
        c.setFont("Helvetica", 10)
        c.line(215, y - 4, 540, y - 4)
        y -= 30
    c.drawString(60, y - 20, "Attach a voided check. Signature: ____________________")
    c.save()


@doc("HR/background check results.eml")
def _():
    a, b = p.orton, p.lindq
    html = f"""<html><body><p>Hello {N(p.tran,'f')},</p><p>The following checks are complete. Neither shows a disqualifying offense under OAC 5122-30.</p>
<table border="1"><tr><td><b>Applicant</b></td><td>{N(a)}</td><td>{N(b,'full')}</td></tr>
<tr><td><b>Date of birth</b></td><td>{DOB(a,'%m/%d/%Y')}</td><td>{DOB(b,'%m/%d/%Y')}</td></tr>
<tr><td><b>SSN trace</b></td><td>{SSN(a)}</td><td>{SSN(b)}</td></tr>
<tr><td><b>Driver licence</b></td><td>{DL(a)} valid</td><td>{DL(b)} valid, 2 pts</td></tr>
<tr><td><b>Address</b></td><td>{AD(a)}</td><td>{AD(b)}</td></tr></table>
<p>Invoice 30177 follows.</p><p>{N(p.winde)}<br>Pillar Screening Services</p></body></html>
"""
    body = quopri.encodestring(html.encode("utf-8")).decode("ascii")
    put(f"""From: {N(p.winde)} <reports@pillarscreening.example>
To: {N(p.tran)} <otran@tollgaterecovery.example>
Date: Thu, 15 Aug 2024 15:20:00 -0400
Subject: Results - 2 applicants
MIME-Version: 1.0
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

{body}""")


# ----------------------------------------------------------------------------------------------
# e-mail, transport
# ----------------------------------------------------------------------------------------------
@doc("Email/dose change Kowalczyk thread.eml")
def _():
    q = p.kowalczyk
    put(f"""From: {N(p.ragh)} <praghunathan@tollgaterecovery.example>
To: {N(p.presc)} <iprescott@tollgaterecovery.example>
Cc: {N(p.nunz)} <cnunziato@tollgaterecovery.example>
Subject: Re: Re: {N(q,'fil')} dose
Date: Tue, 3 Dec 2024 12:02:44 -0500
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

OK to go up 5 every 3 days to {MED(q,'methadone 90 mg')}, then peak and trough. No benzos with this one please.
PR

On Tue, Dec 3, 2024 at 11:30 AM {N(p.presc)} wrote:
> He is at 75 and sick by evening, yawning in session. Also he just
> got diagnosed with {DX(q,'sarcoidosis')} and is on {MED(q,'prednisone 20')}, does this matter?
> {N(q)}, {MRN(q)}, dob {DOB(q,'%m/%d/%y')}
>
>> On Mon, Dec 2, 2024 at 4:48 PM {N(p.nunz)} wrote:
>> Imani - {N(q,'m')} asked at the window for more again. Can you do a COWS
>> when he sees you? If he isn't there call {PH(q,'-')}.
""")


@doc("Email/patient email McCready.eml")
def _():
    q = p.mccready
    put(f"""Return-Path: <{EM(q)}>
Received: from mx4.mailfern.com by mail.tollgaterecovery.example; Sun, 5 Jan 2025 22:14:51 -0500
From: {N(q,'f').lower()} m <{q.mail_}>
To: frontdesk@tollgaterecovery.example
Subject: moving!!
Date: Sun, 05 Jan 2025 22:14:48 -0500
Content-Type: text/plain; charset="us-ascii"

Hi its {N(q)}, I dose at 6. I'm moving on the 1st, new place is {AD(q)}.
Can u change it in the computer and tell the Medicaid people? I think my number is {MCD(q)}.
Also Dr said I'm anemic now ({DX(q,'iron deficiency anemia')}) and baby is fine. due in may.
My phone got cut off so use {PH2(q,'-')} for now its my aunts.
Do I still come to {TX(q,'Mothers group')} on tuesday?

Sent from my phone
""", "ascii")


@doc("Email/van list attached.eml")
def _():
    rows = [("Rider", "Pick up", "Phone", "Time", "Wheelchair")]
    for i, q in enumerate([p.b09, p.b11, p.b19, p.b27, p.tackettd, p.ostrander]):
        rows.append((N(q), AD(q), PH(q, "-"), "%d:%02d am" % (5 + i // 3, 10 * i % 60), "y" if i == 3 else ""))
    att = base64.encodebytes(csvtext(rows).encode()).decode("ascii")
    put(f"""From: {N(p.pilar)} <gpilarski@tollgaterecovery.example>
To: {N(p.disp)} <dispatch@evergreenvans.example>
Subject: van list for Thanksgiving week
Date: Fri, 22 Nov 2024 09:05:00 -0500
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=_tollgate_7781"

--=_tollgate_7781
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

{N(p.disp,'f')},

list attached. We are closed Thursday. {N(p.tackettd)} is new, she's the wife of one of the riders you had
in the summer ({N(p.tackett,'f')}). Please have the driver not say the name of the clinic at the door.

{N(p.pilar,'f')}

--=_tollgate_7781
Content-Type: text/csv; name="vanlist.csv"
Content-Disposition: attachment; filename="vanlist.csv"
Content-Transfer-Encoding: base64

{att}
--=_tollgate_7781--
""")


@doc("Email/naloxone vendor quote.eml")
def _():
    put(f"""From: {N(p.vendor)} <doug@northlinemedsupply.example>
To: {N(p.nunz)} <cnunziato@tollgaterecovery.example>
Subject: quote Q-20817
Date: Tue, 14 Jan 2025 10:31:00 -0500
Content-Type: text/plain; charset=utf-8

Hi {N(p.nunz,'f')},

Naloxone 4 mg nasal, 2-pack        x 60    $31.50    $1,890.00
UDS cups, 12 panel + fentanyl      x 500    $2.15    $1,075.00
Locking bags, red                  x 40    $9.80      $392.00
Freight                                                 $38.00

Good for 30 days. Call me at the office, (614) 771-2050.
{N(p.vendor,'f')}
""")


@doc("Transport/trips_week49.html")
def _():
    rows = ""
    for i, q in enumerate(B[33:39]):
        s, c, o, z = AD4(q)
        rows += f"<tr><td>{2200 + i}</td><td>{N(q,'L_F')}</td><td>{s}<br>{c}, {o} {z}</td><td>{PH(q,'')}</td><td>{MCD(q)}</td><td>{TX(q,'Methadone clinic')}</td><td align=right>{4 + i}.{i}</td></tr>\n"
    put(f"""<html><body><table border=1 cellspacing=0>
<caption>NEMT trip sheet &#8212; week 49 &#8212; broker: Tri-Valley Rides</caption>
<tr><th>Trip</th><th>Member</th><th>Pick-up</th><th>Tel</th><th>Medicaid&nbsp;#</th><th>Purpose</th><th>Miles</th></tr>
{rows}<tr><td colspan=6>total</td><td align=right>40.5</td></tr></table>
<p>Driver signature ______________</p></body></html>
""")


# ----------------------------------------------------------------------------------------------
# incidents and more
# ----------------------------------------------------------------------------------------------
@doc("Admin/Incidents/incident 2024-031.docx")
def _():
    q, w = p.b75, p.b77
    d = W("Calibri", 11)
    t = d.add_table(rows=0, cols=1)
    t.style = "Table Grid"
    for x in ["INCIDENT REPORT  2024-031\nTollgate Recovery Clinic", "WHEN / WHERE\n12/17/2024, 6:20 am, parking lot, east side",
              f"PERSON AFFECTED\n{N(q,'fml')}\nClient ID {MRN(q)}\nDate of birth {DOB(q,'%m/%d/%Y')}\nLives at {AD(q)}",
              f"WHAT HAPPENED\nPatient was found slumped in her car by {N(w)}, who was leaving after dosing. Not responding, breathing 6/min. {N(p.freund)} gave {TX(q,'naloxone 4 mg nasal')} twice, second at 6:24. Medic 14 arrived 6:29, taken to Northgate ER. Later told us she had bought a {MED(q,'clonazepam')} pill.",
              f"WITNESS\n{N(w)}, tel. {PH(w,'-')}, would rather not be named to police", f"DIAGNOSIS AT ER (by phone from {N(p.hosp)}, RN)\n{DX(q,'Accidental opioid overdose')}; {DX(q,'aspiration pneumonia')}", f"REPORTED TO\n{N(p.acht)} 6:45; OhioMHAS portal 12/18"]:
        t.add_row().cells[0].text = x
    save(d)


@doc("Admin/Incidents/complaint - Ostrander letter.txt")
def _():
    q = p.ostrander
    s1, s2 = AD2(q)
    put(f"""{N(q,'fml')}
{s1}
{s2}
{PH(q,'-')}

Dec 30 2024

To the Director {N(p.acht,'m')}

I have been coming to your clinic since 2016 and never had a problem until the new window times. I am {DX(q,'diabetic')} and can not stand in line an hour in the cold before I eat. On Dec 23 a nurse called out my name and my dose, "{MED(q,'forty five milligrams')}", so that the whole line could hear. My birthday is on my bottle too, {DOB(q,'%B %-d %Y')}, why is that needed??

I want somebody to write me back. I do not want to be put out for complaining.

Respectfully
{N(q)}
""", "cp1252", "\r\n")


@doc("Admin/Referrals/hospital referral Gentry.pdf")
def _():
    q = p.gentry
    lab = ParagraphStyle("lab", fontName="Helvetica", fontSize=7, textColor=colors.grey, leading=9)
    val = ParagraphStyle("val", fontName="Helvetica", fontSize=10.5, leading=13)

    def pair(a, b):
        return [Paragraph(a, lab), Paragraph(b, val)]
    a1, a2 = AD2(q)
    t = Table([[pair("PATIENT", N(q)), pair("BORN", DOB(q, "%m/%d/%Y")), pair("MRN (NORTHGATE)", rec(q, "record_number", "NG-7740921"))],
               [pair("HOME", a1 + "<br/>" + a2), pair("PHONE", PH(q)), pair("PAYER", "Medicaid " + MCD(q))],
               [pair("IN-HOSPITAL MEDICATION", MED(q, "methadone 120 mg")), pair("DISCHARGE", "12/29/2024"), pair("WARD", "5 West")]], colWidths=[200, 150, 150])
    t.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")]))
    flow([P_("Northgate Hospital - Addiction Consult Service", "Heading3"), P_("Bridge referral to community OTP"), Spacer(1, 8), t, Spacer(1, 12),
          P_(f"Admitted with {DX(q,'septic arthritis')} of the left knee. {TX(q,'Six weeks of IV vancomycin')} through 01/20 by PICC; please look at the line when she doses. She was dosed last on 12/29 at 07:10. Next dose due at Tollgate 12/30."), Spacer(1, 8),
          P_(f"{N(p.hosp)}, RN, care coordinator, (937) 208-6600 ext. 4; attending {N(p.sayre)}, MD")])


@doc("Admin/waiting list.txt")
def _():
    o = ["WAIT LIST  (oldest on top - cross off when admitted)", ""]
    for i, q in enumerate([B[29], B[31], B[73], B[74], B[79], B[76]]):
        o.append(f"{i + 1}) {N(q)}  {PH(q, ['-', '.', ' ', '(', '/', '-'][i])}  b. {DOB(q, ['%m/%d/%y', '%-m-%-d-%y', '%b %-d %Y'][i % 3])}  {['wants days', 'HAS BABY - call first', '', 'ref by jail', 'speaks w/ Gus only', 'was here 2019'][i]}")
    o += ["", "open slots Jan: 4 (state cap 310)"]
    N(p.pilar, "f")
    put("\n".join(o) + "\n")


@doc("Admin/guardian ad litem request.docx")
def _():
    q = p.kowalczyk
    d = W("Book Antiqua", 11)
    d.add_paragraph(f"{N(p.gal)}, Attorney at Law\nGuardian ad litem\n12 Chancery Court, Xenia, OH 45385")
    d.add_paragraph("December 10, 2024")
    d.add_paragraph(f"RE: In re K. children; father {N(q,'full')}")
    d.add_paragraph(f"Dear Counselor: I have been appointed in the above matter. Enclosed is a release signed by {N(q,'m')} on December 6. Kindly send me (1) dates of attendance, (2) the last six screens and (3) a statement whether {MED(q,'methadone')} at his present dose impairs his parenting. "
                    f"I have his address as {AD(q)} and his telephone as {PH(q)}; if these have changed please say so. The agency's worker is {N(p.cps2)}.")
    d.add_paragraph(f"Very truly yours,\n{N(p.gal)}")
    save(d)


# ----------------------------------------------------------------------------------------------
# nothing personal
# ----------------------------------------------------------------------------------------------
@doc("Admin/Policies/Diversion control plan.docx")
def _():
    d = W("Cambria", 11)
    d.add_heading("Diversion Control Plan", 0)
    d.add_paragraph(f"Adopted 03/2022, reviewed 03/2024. Owner: {N(p.acht)}, Program Director. Medical Director: {N(p.ragh)}, MD.")
    for h, t in [("Purpose", "42 CFR 8.12(c)(2) requires each opioid treatment program to keep a diversion control plan as part of its quality assurance plan."), ("Call-backs", "Each patient with take-home doses is called back at random at least once a quarter, with 24 hours notice, and brings all bottles, full and empty."),
                 ("Observed ingestion", "The nurse speaks with the patient after the dose. Patients drink water from a clear cup and show an empty mouth."), ("Lost bottles", "Lost or spilled take-homes are not replaced without the order of the medical director. A police report is not a reason by itself."), ("Surveillance", "Cameras at windows 1-3, dispensary, safe and lot. Kept 60 days.")]:
        d.add_heading(h, 2)
        d.add_paragraph(t)
    save(d)


@doc("Admin/Minutes/staff meeting 2024-12-11.docx")
def _():
    d = W("Calibri", 11)
    d.add_heading("Staff meeting 12/11/24", 2)
    d.add_paragraph(f"Here: {N(p.acht,'f')}, {N(p.nunz,'f')}, {N(p.dolan,'f')}, {N(p.freund,'f')}, {N(p.presc,'f')}, {N(p.villa,'f')}, {N(p.pilar,'f')}. Excused: {N(p.ferro,'f')}.")
    for x in ["Census 287. Intakes 11, discharges 8.", f"State surveyor {N(p.surv)} comes the week of Jan 27. Every chart needs a signed plan.", "Window 3 opens Jan 6. New hours 5:15-10:30.", "Holiday: closed Dec 25 and Jan 1, carries given the day before.", f"Potluck Dec 20, sign up with {N(p.orton,'f')}.", "Nobody gives out client information by phone. Say: I can neither confirm nor deny."]:
        d.add_paragraph(x, style="List Bullet")
    save(d)


@doc("Admin/Minutes/board minutes Nov.rtf")
def _():
    rtfdoc([("b", "Board of Directors - Minutes of November 20, 2024"), f"Present: {N(p.board1)} (chair), {N(p.board2)}, {N(p.acht)} ex officio. Guest: {N(p.auditor)}, CPA.", "", "1. Minutes of September approved.", "2. Audit report: no findings. Days in receivables 41.", "3. Naming of the new group room tabled.", "4. Salary scale 2025 approved, 3%.", "", "Adjourned 7:40 pm."], font="Garamond")


@doc("Admin/holiday hours sign.txt")
def _():
    put("""        *** HOLIDAY HOURS ***

  Tue Dec 24    5:15 - 9:00   EVERYONE doses and takes 12/25 home
  Wed Dec 25    CLOSED
  Tue Dec 31    5:15 - 9:00
  Wed Jan 1     CLOSED

  Bring your LOCK BOX. No box, no bottle.
  Crisis after hours: 988
""")


@doc("Admin/Training/Part 2 refresher handout.html")
def _():
    put(f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>42 CFR Part 2 in ten minutes</title></head><body>
<h1>42 CFR Part 2 in ten minutes</h1><p><i>{N(p.trainer)}, Keystone Compliance Training</i></p>
<ol><li>Who is covered: any person who has applied for or been given diagnosis, treatment or referral for a substance use disorder.</li>
<li>A valid consent names the patient, the program, the recipient, what, why, until when, and is signed.</li>
<li>Since 2024 a single consent for treatment, payment and operations is enough.</li>
<li>Exceptions: medical emergency, audit, court order under subpart E, report of child abuse.</li>
<li>A subpoena is not a court order. A police badge is not a court order.</li></ol>
<p>Quiz: &quot;A mother calls and asks whether her son dosed today.&quot; What do you say?</p></body></html>
""")


@doc("Admin/QA/census kpi 2024.xlsx")
def _():
    wb = Workbook()
    ws = wb.active
    ws.title = "KPI"
    ws.append(["Tollgate - monthly numbers 2024"])
    ws.append(["Month", "Census", "Intakes", "Discharges", "Missed dose %", "UDS fentanyl + %"])
    for i, m in enumerate("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()):
        ws.append([m, 261 + 2 * i + (i * 7) % 5, 9 + (i * 5) % 6, 7 + (i * 3) % 5, round(4.1 + (i % 4) * .3, 1), round(38 - i * .8, 1)])
    ws.append(["Avg", "=AVERAGE(B3:B14)", "=AVERAGE(C3:C14)", "=AVERAGE(D3:D14)"])
    save(wb)


# ----------------------------------------------------------------------------------------------
def main(out):
    OUT[0] = out
    for path, f in DOCS:
        CUR[0] = path
        f()
    by = {q.id: q for q in ALL}
    aff = {k[0] for k in ROWS}
    stand = {k[1] for k in NAMES}
    assert aff <= stand
    for (pid, path, el, v) in ROWS:
        assert (path, pid) in NAMES, (pid, path)
    with open(os.path.join(out, "people.csv"), "w", newline="", encoding="utf-8") as h:
        w = csv.writer(h, lineterminator="\n")
        w.writerow(["id", "name", "affected"])
        for q in ALL:
            if q.id in stand:
                w.writerow([q.id, " ".join(x for x in (q.first, q.mid, q.last) if x), int(q.id in aff)])
            else:
                print("stands nowhere:", q.key, file=sys.stderr)
    order = [d[0] for d in DOCS]
    rows = [(pid, path, el, v) for (pid, path, el, v) in ROWS] + [(pid, path, "name", t[2]) for (path, pid), t in NAMES.items() if pid in aff]
    rows.sort(key=lambda r: (r[0], order.index(r[1]), r[2] != "name", r[2], r[3]))
    with open(os.path.join(out, "exposures.csv"), "w", newline="", encoding="utf-8") as h:
        w = csv.writer(h, lineterminator="\n")
        w.writerow(["id", "file", "element", "value"])
        w.writerows(rows)


if __name__ == "__main__":
    main(sys.argv[1])
