#!/usr/bin/python3
"""All people, firms and numbers in here are invented. Labelled file share of an invented county public health department.

Run: /usr/bin/python3 make.py OUT   ->  OUT/share/..., OUT/people.csv, OUT/exposures.csv  (same bytes every time)

The texts carry tokens {person.element:format<pad=words}; the token is replaced by the person's value and
written into the truth in the same step, so that the text and the truth cannot differ.
"""
import csv, io, os, random, re, shutil, sys, zipfile, unicodedata
from datetime import date, datetime
from email.message import EmailMessage
from email import policy
import docx
from docx.shared import Pt, Inches
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.enum.section import WD_ORIENT
import openpyxl
from openpyxl.styles import Font, PatternFill, Alignment
from reportlab.pdfgen import canvas as rl_canvas
from reportlab.lib.pagesizes import letter, landscape
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Table, TableStyle, PageBreak
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors

OUT = sys.argv[1] if len(sys.argv) > 1 else "out"
SHARE = os.path.join(OUT, "share")

# ---------------------------------------------------------------- people
# key|first|middle|last|sex|date of birth|household
PEOPLE = """
okafor|Emmanuel|Chidi|Okafor|M|1978-03-04|oka
nok|Grace|Adaeze|Okafor|F|1981-11-19|oka
dok|Daniel||Okafor|M|2012-06-30|oka
tran|Minh|Quoc|Tran|M|1959-01-22|
lind|Harriet|Jo|Lindqvist|F|1946-08-09|
vasq|Rosalba||Vasquez Mena|F|1990-05-17|
kaz|Piotr||Kazmierczak|M|1968-12-02|
sims|Deshawn|Lee|Simmons|M|1985-07-28|
pell|Curtis||Pelletier|M|1973-10-05|
beng|Lorna|Kay|Bengtson|F|1955-04-26|
mux|Xiomara||Muñoz|F|1988-09-14|
hol|Travis||Hollenbeck|M|1991-03-31|
ngu|Thuy||Nguyen-Barrow|F|1983-06-08|
tes|Selam||Tesfaye|F|1989-01-07|tes
yon|Yonas||Tesfaye|M|2015-09-23|tes
kya|Aung|Kyaw|Zin|M|1971-04-15|
pav|Oksana||Pavlenko|F|1986-10-29|pav
myk|Mykola||Pavlenko|M|1984-02-03|pav
del|Maricel||Delos Reyes|F|1992-12-12|
ray|Jordan|Blake|Raymer|M|1998-05-06|
coop|Alicia||Coopersmith|F|2001-08-21|
bran|Tyrell||Brandt|M|1996-11-03|
woj|Kayla|Marie|Wojtowicz|F|2003-02-27|
mcn|Sean||McNaughton|M|1979-07-16|
figu|Adrian||Figueroa|M|1993-09-09|
lars|Brooke||Larsen-Pike|F|2000-12-30|
dunb|Marcus|T|Dunbar|M|1987-04-18|
hsu|Vivian||Hsu|F|1995-06-25|
ott|Cody||Ottinger|M|1999-01-13|
parr|Shanice||Parrish|F|2002-10-10|
kell|Devin||Kellogg|M|1990-03-22|
bea|Beatrix||Ashdown|F|2015-04-02|ash
pash|Colleen|Ruth|Ashdown|F|1984-08-15|ash
luc|Lucas||Ferreira|M|2016-01-28|fer
pfer|Joana||Ferreira|F|1987-05-09|fer
emm|Emmett||Grady|M|2014-11-11|gra
pgra|Stephen||Grady|M|1980-02-20|gra
sof|Sofia|Belen|Ibarra|F|2015-07-07|iba
piba|Lucero||Ibarra|F|1991-12-01|iba
noa|Noah||Thorvald|M|2013-03-19|tho
ptho|Ingrid||Thorvald|F|1982-09-03|tho
ava|Ava||Castellano|F|2016-06-16|cas
pcas|Nick||Castellano|M|1985-01-30|cas
jas|Jasper||Whitcombe|M|2014-08-24|
pri|Priya||Raghunathan|F|2015-10-18|rag
prag|Anand||Raghunathan|M|1979-06-11|rag
wes|Westley||Burkhalter|M|2013-12-05|
mag|Magdalena||Orozco|F|2016-02-14|
edn|Edna|Pearl|Swofford|F|1934-05-27|vil
wal|Walter||Jankowski|M|1939-10-16|vil
opa|Opal||Trimble|F|1931-03-08|vil
geo|George|W|Halloran|M|1942-12-24|vil
fer2|Fern||Delacroix|F|1937-07-01|vil
isa|Isaac||Menhart|M|2018-09-12|men
rut|Ruth|Ellen|Menhart|F|1989-03-25|men
jud|Judah||Menhart|M|2020-11-06|men
til|Tilly||Prewitt|F|2019-05-30|pre
gav|Gavin||Prewitt|M|2017-02-08|pre
ppre|Amber|Lynn|Prewitt|F|1993-10-27|pre
zai|Zainab||Haidari|F|2017-08-19|hai
phai|Farid||Haidari|M|1983-04-12|hai
ros|Rosario||Quintanilla|F|1948-09-29|
herb|Herbert|Neil|Vandersloot|M|1951-01-17|
kir|Kirsten||Amundsen|F|1975-06-06|
bab|Tamika|Renee|Boudreaux|F|1997-07-20|bou
zio|Zion||Boudreaux|M|2023-10-02|bou
zor|Zora||Boudreaux|F|2021-04-14|bou
yes|Yesenia||Carrizales|F|1999-11-23|car
mat|Mateo||Carrizales|M|2024-01-09|car
hei|Heidi||Schumaker|F|1994-03-03|
cha|Chantel||Dupree|F|2000-06-29|
nad|Nadia||Petrosyan|F|1991-08-08|npe
ara|Aram||Petrosyan|M|2023-12-19|npe
cal|Calvin||Roundtree|M|2021-09-09|rou
prou|Latisha||Roundtree|F|1996-01-25|rou
liv|Olivia||Stroud|F|2022-02-17|str
pstr|Ryan||Stroud|M|1990-10-04|str
mil|Milo||Gutierrez|M|2021-12-13|gut
pgut|Carmen||Gutierrez|F|1988-04-30|gut
ell|Ellis||Hargreave|M|2020-07-22|har
phar|Joanne||Hargreave|F|1986-02-28|har
ami|Amina||Diallo|F|2022-05-05|
tob|Tobias||Renner|M|2011-08-03|ren
pren|Claudia||Renner|F|1978-12-18|ren
bur|Wade|Allen|Burkett|M|1966-05-21|
dor|Doreen||Mackelprang|F|1958-11-14|
jer|Jerome||Latimer|M|1992-02-06|
sto|Gwen||Stolzfus|F|1969-09-20|
hen|Henry||Abernathy|M|1962-03-11|
pat|Patrice||Abernathy|F|1964-07-04|hen
lei|Leilani||Kahale|F|1987-10-31|
fos|Raymond||Fosdick|M|1953-06-19|
gil|Gillian||Overmeyer|F|1980-01-02|
nor|Norris||Teague|M|1944-04-07|
che|Cheyenne||Blackwater|F|1998-09-26|
mar|Marisol||Echeverria|F|1995-12-08|ech
bgi|Baby Girl||Echeverria|F|2024-03-21|ech
jol|Jolene|Faye|Stubbs|F|2004-02-15|
ani|Anika||Bergstrom|F|1990-08-27|
fat|Fatuma||Noor|F|1996-05-13|
dus|Dustin|Ray|Holcomb|M|1983-09-05|
cri|Crystal||Yoder|F|1988-06-02|
ale|Alejandro||Pineda|M|1976-11-28|
bre|Brenda|Sue|Kittleson|F|1961-02-09|
mau|Maurice||Goodwine|M|1974-10-21|
jan|Janelle||Pruitt|F|1993-07-11|
ode|Odell||Strickland|M|1957-12-27|
shi|Shirin||Mostafavi|F|1982-05-24|
ken|Kenji||Watanabe|M|1970-08-18|
bri|Bridget||Falkner|F|1985-03-15|fal
owe|Owen||Falkner|M|1983-01-06|fal
raj|Rajesh||Kulkarni|M|1967-04-29|
sus|Susannah||Leclair|F|1999-10-14|
tho2|Thomas|Edwin|Birdsall|M|1949-11-30|
lau|Laurel||Fitzwater|F|1972-06-17|
dev|Marguerite|Anne|Devorak|F|1976-02-24|
sal|Salvatore||Ingrassia|M|1981-09-18|
kim|Kimberly||Toth|F|1990-12-22|
ewa|Ewan||MacAlister|M|1968-07-13|
noe|Noemi||Saldivar|F|1987-03-09|
gar|Garrett||Pohl|M|1994-11-05|
wil|Wilma||Eastridge|F|1963-01-28|
pho|Phoebe||Nakagawa|F|1992-04-16|
bar|Barton||Quigley|M|1959-08-31|
lex|Alexis||Monroe-Diaz|F|1996-06-12|
ste|Stellan||Brockway|M|1985-10-23|
viv|Vivienne||Okonkwo-Hale|F|1979-05-01|
roy|Royce||Tillotson|M|1956-03-28|
mir|Miriam||Feldstein|F|1960-09-07|
han|Hank||Zimmer|M|1964-12-15|
del2|Della||Coldiron|F|1971-07-25|
arj|Arjun||Bhandari|M|1988-02-18|
con|Constance||Pettibone|F|1952-10-09|
ter|Terrence||Oyelaran|M|1977-01-20|
lil|Lillian||Voss|F|1983-11-12|
bla|Blaine||Carraway|M|1969-04-03|
"""
STAFF = """
farr|Lucinda||Farrow-Pratt|F
hadd|Neville||Haddon|M
stan|Corinne||Stanhope|F
mbek|Joyce||Mbeki-Rowe|F
lowe|Patrick||Lowenthal|M
zab|Irena||Zabel|F
crum|Audrey||Crumley|F
tack|Rodney||Tackett|M
pin|Felicia||Pinckney|F
ost|Gordon||Ostrander|M
win|Rebecca||Winograd|F
kea|Liam||Keaveney|M
dra|Sunita||Draper|F
hum|Delbert||Humphrys|M
bax|Loretta||Baxley|F
cho|Grant||Choi|M
arm|Yvette||Armentrout|F
ple|Conrad||Pleasance|M
sil|Monique||Silvernail|F
wex|Dale||Wexford|M
fry|Carolyn||Fryberg|F
jes|Malcolm||Jessop|M
tri|Beverly||Trimmer|F
und|Elliot||Underhill|M
gro|Paulina||Grosvenor|F
ban|Hollis||Bancroft|M
vel|Teresa||Velarde|F
kno|Quentin||Knox|M
ree|Sheryl||Reesman|F
ash|Ronald||Ashby|M
mil2|Geraldine||Millwood|F
pet|Luther||Pettway|M
dan|Simone||Dansereau|F
fit|Angus||Fitch|M
lor|Eunice||Lorimer|F
bee|Martin||Beechwood|M
sch|Ursula||Schramm|F
cot|Jared||Cottrell|M
hol2|Nanette||Holbrook|F
rid|Clark||Ridenour|M
mul|Francine||Mulvaney|F
boa|Thaddeus||Crowell|M
bob|Rowena||Stiles|F
boc|Everett||Langlois|M
bod|Imogen||Parkhurst|F
stk|Gwendolyn||Stark|F
mom|Darlene||Blackwater|F
par|Philip||Dorsey|M
nep|Randall||Teague|M
"""
CITIES = [("Port Ellery", "98871"), ("Millrace", "98873"), ("Coldwater Bend", "98874"), ("Tennant", "98876"),
          ("Saddler Gap", "98879"), ("North Ellery", "98872")]
STREETS = """Kestrel Ln|Alder St|Old Quarry Rd|Juniper Ave|W 4th St|Pioneer Way|Sawmill Rd|Larkspur Ct|Depot St|Hemlock Dr
Chestnut Ave|Ferry Landing Rd|E Birch St|Ridgeview Dr|Orchard Loop|Canal St|Prospect Ave|Tamarack Pl|Grange Hall Rd|S Cannery St
Wheeler Rd|Maplewood Ct|N Harbor Ave|Schoolhouse Rd|Lupine St|Tannery Row|Bellweather Dr|Stage Coach Rd|Sumac St|Linden Ave""".replace("\n", "|").split("|")
MAILS = ["mailnook.example.com", "postbird.example.net", "ellerynet.example.org", "inkwell.example.com", "fastbox.example.net"]


def luhn(body):
    s = 0
    for i, c in enumerate(reversed(body)):
        d = int(c)
        if i % 2 == 0:
            d = d * 2 - 9 if d * 2 > 9 else d * 2
        s += d
    return body + str(-s % 10)


def routing(p8):
    w = (3, 7, 1) * 3
    return p8 + str(-sum(int(c) * k for c, k in zip(p8, w)) % 10)


ROUT = [routing("32517" + x) for x in ("041", "288", "613")]


class P:
    def __init__(s, key, first, middle, last, sex, dob=None, hh="", idx=0):
        s.key, s.first, s.middle, s.last, s.sex, s.idx = key, first, middle, last, sex, idx
        s.id = "P%03d" % (idx + 1)
        r = random.Random("ph-" + key)
        s.d = date.fromisoformat(dob) if dob else date(r.randint(1958, 1992), r.randint(1, 12), r.randint(1, 28))
        s.age = 2024 - s.d.year
        g = random.Random("hh-" + (hh or key))
        if hh == "vil":
            s.street, (s.city, s.zip) = "2200 Linden Ave", CITIES[0]
            s.street += " Rm %d" % (100 + idx)
        else:
            s.street = "%d %s" % (g.randint(101, 9890), g.choice(STREETS))
            if g.random() < .25:
                s.street += g.choice([" Apt %d", " Unit %d", " #%d"]) % g.randint(1, 48)
            s.city, s.zip = g.choice(CITIES)
        ac = r.choice(["509"] * 6 + ["360", "206", "253", "425", "208", "541", "971"])
        s.ph = (ac, "555", "%04d" % ((idx * 73 + 1237) % 10000))
        while True:
            a = r.choice([r.randint(531, 539), r.randint(531, 539), r.randint(1, 772)])
            if a != 666:
                break
        s.ssn = ("%03d" % a, "%02d" % r.randint(1, 99), "%04d" % r.randint(1, 9999))
        asc = lambda t: re.sub(r"[^a-z]", "", unicodedata.normalize("NFKD", t.lower()).encode("ascii", "ignore").decode())
        s.email = r.choice(["%s.%s", "%s%s", "%s_%s"]) % (asc(first), asc(last)) + r.choice(["", "", str(s.d.year % 100).zfill(2)]) + "@" + r.choice(MAILS)
        al = "ABCDEFGHJKLMNPQRSTUVWXYZ"
        s.dl = "WDL" + "".join(r.choice(al + "0123456789") for _ in range(8)) + r.choice("0123456789")
        s.gov = "A%09d" % r.randint(200000000, 249999999)
        s.pp = r.choice(["%s%08d" % (r.choice("ACXYZ"), r.randint(10 ** 7, 9 * 10 ** 7)), "%09d" % r.randint(4 * 10 ** 8, 67 * 10 ** 7)])
        s.bank = str(r.randint(10 ** 8, 10 ** 11))
        s.card = luhn(r.choice(["4%014d", "51%013d", "55%013d", "4%014d"]) % r.randint(10 ** 11, 10 ** 13 - 1))
        s.ins = r.choice(["YKP", "XWR", "ZLD", "H7"]) + str(r.randint(10 ** 8, 10 ** 9 - 1))
        s.mcd = "%dWA" % r.randint(200100000, 209999999)
        s.mbi = "%d%s%s%d%s%s%d%s%s%d%d" % (r.randint(1, 9), r.choice("ACDEFGHJKM"), r.choice("ACDEFGHJKM"), r.randint(0, 9), r.choice("NPQRTUVWXY"),
                                            r.choice("ACDEFGHJKM"), r.randint(0, 9), r.choice("NPQRTUVWXY"), r.choice("ACDEFGHJKM"), r.randint(0, 9), r.randint(0, 9))
        s.mrn = "%06d" % r.randint(100000, 899999)

    def names(s, f):
        mi = s.middle[:1]
        fm = s.first + (" " + mi + "." if mi else "")
        ti = ("Mr." if s.sex == "M" else "Ms.")
        return {"": (" ".join(x for x in (s.first, s.middle, s.last) if x),) * 2, "fl": (s.first + " " + s.last,) * 2, "fml": (fm + " " + s.last,) * 2,
                "lf": (s.last + ", " + s.first,) * 2, "lfm": (s.last + ", " + fm,) * 2, "LF": ((s.last + ", " + s.first).upper(),) * 2,
                "LFM": ((s.last + ", " + s.first + (" " + s.middle if s.middle else "")).upper(),) * 2, "FL": ((s.first + " " + s.last).upper(),) * 2,
                "f": (s.first,) * 2, "l": (s.last,) * 2, "ti": (ti + " " + s.last, s.last), "dr": ("Dr. " + s.first + " " + s.last, s.first + " " + s.last),
                "drl": ("Dr. " + s.last, s.last), "fi": (s.first[0] + ". " + s.last,) * 2, "lfi": (s.last + ", " + s.first[0] + ".",) * 2,
                "cf": (s.first + "|" + s.last, s.first + " " + s.last), "cl": (s.last + "|" + s.first, s.last + " " + s.first),
                "cvl": (s.last + "|" + s.first, s.last + ", " + s.first), "clm": (s.last + "|" + s.first + "|" + mi, s.last + " " + s.first + (" " + mi if mi else "")),
                "CVL": ((s.last + "|" + s.first).upper(), (s.last + ", " + s.first).upper())}[f]


ALL, BY = [], {}
for block in (PEOPLE, STAFF):
    for line in block.strip().splitlines():
        c = line.split("|") + [None, ""]
        p = P(c[0], c[1], c[2], c[3], c[4], c[5] if block is PEOPLE else None, c[6] if block is PEOPLE else "", len(ALL))
        assert p.key not in BY, p.key
        ALL.append(p); BY[p.key] = p

MON = "January February March April May June July August September October November December".split()


def fdate(d, f):
    return {"": d.strftime("%m/%d/%Y"), "m": d.strftime("%m/%d/%Y"), "s": "%d/%d/%s" % (d.month, d.day, d.strftime("%y")), "y": "%d/%d/%d" % (d.month, d.day, d.year),
            "i": d.isoformat(), "L": "%s %d, %d" % (MON[d.month - 1], d.day, d.year), "d": "%02d-%s-%d" % (d.day, MON[d.month - 1][:3], d.year),
            "c": d.strftime("%Y%m%d"), "k": "%d-%d-%d" % (d.month, d.day, d.year), "g": "%d %s %d" % (d.day, MON[d.month - 1][:3], d.year)}[f]


LIT = {"dx": "diagnosis", "tx": "treatment", "rx": "medication", "rec": "record_number"}
ROWS, SEEN, NAMES, FILES = [], set(), {}, []
TOK = re.compile(r"\{([a-z0-9+]+)(?:\.([a-z]+))?(?::(\w+))?(?:<(\d+))?(?:=([^}]*))?\}")


class F:
    def __init__(s, path):
        s.path = path
        FILES.append(path)
        s.full = os.path.join(SHARE, path)
        os.makedirs(os.path.dirname(s.full), exist_ok=True)

    def rec(s, p, el, val):
        k = (p.id, s.path, el, val)
        if k not in SEEN:
            SEEN.add(k); ROWS.append(k)

    def nm(s, p, val):
        k = (p.id, s.path)
        rank = (len(re.findall(r"[^\W\d_][\w'’-]*", val)), len(re.sub(r"\W", "", val)))
        if k not in NAMES or rank > NAMES[k][0]:
            NAMES[k] = (rank, val)

    def one(s, p, el, fmt, lit):
        fmt = fmt or ""
        if not el:
            if lit is not None:
                s.nm(p, lit); return lit
            t, v = p.names(fmt); s.nm(p, v); return t
        if el in LIT:
            s.rec(p, LIT[el], lit); return lit
        if el == "dob":
            t = fdate(p.d, fmt); s.rec(p, "date_of_birth", t); return t
        if el == "ssn":
            t = {"": "-", "n": "", "b": " "}[fmt].join(p.ssn); s.rec(p, "ssn", t); return t
        if el == "phone":
            a, b, c = p.ph
            t = {"": "(%s) %s-%s", "p": "(%s) %s-%s", "d": "%s-%s-%s", "o": "%s.%s.%s", "n": "%s%s%s", "b": "%s %s %s", "e": "+1 %s-%s-%s"}[fmt] % (a, b, c)
            s.rec(p, "phone", t); return t
        if el == "addr":
            one = "%s, %s, WA %s" % (p.street, p.city, p.zip)
            t, v = {"": (one, one), "nl": ("%s\n%s, WA %s" % (p.street, p.city, p.zip), one), "cols": ("%s|%s|WA|%s" % (p.street, p.city, p.zip), one),
                    "st": (p.street, p.street), "stc": (p.street + ", " + p.city,) * 2, "up": (one.upper(),) * 2,
                    "cz": ("%s|%s|%s" % (p.street, p.city, p.zip), "%s, %s, %s" % (p.street, p.city, p.zip))}[fmt]
            s.rec(p, "address", v); return t
        if el == "card":
            c = p.card
            t = {"": " ".join(c[i:i + 4] for i in range(0, 16, 4)), "n": c, "d": "-".join(c[i:i + 4] for i in range(0, 16, 4))}[fmt]
            s.rec(p, "card", t); return t
        if el == "exp":
            return "%02d/%d" % (p.idx % 12 + 1, 25 + p.idx % 4)
        if el == "age":
            return str(p.age)
        if el == "city":
            return p.city
        if el == "sex":
            return p.sex
        name = {"dl": "drivers_licence", "gov": "government_id", "pp": "passport", "bank": "bank_account", "ins": "health_insurance", "mcd": "health_insurance",
                "mbi": "health_insurance", "mrn": "record_number", "email": "email"}[el]
        t = getattr(p, el)
        if el == "mrn" and fmt == "c":
            t = "EC-" + t
        s.rec(p, name, t); return t

    def T(s, text):
        def sub(m):
            keys, el, fmt, pad, lit = m.groups()
            for k in keys.split("+"):
                t = s.one(BY[k], el, fmt, lit)
            return t.ljust(int(pad)) if pad else t
        out = TOK.sub(sub, text)
        assert "{" not in out or s.path.endswith((".html", ".rtf")), (s.path, out[out.index("{"):][:60])
        return out


def rows(text):
    return [[c.strip() for c in l.split("|")] for l in text.strip("\n").splitlines()]


def blocks(text):
    """# head, ## subhead, ^ centred, - bullet, | row, --- rule; anything else a paragraph."""
    out, tab = [], None
    for l in text.strip("\n").split("\n"):
        if l.startswith("|"):
            if tab is None:
                tab = []; out.append(("t", tab))
            tab.append([c.strip() for c in l.strip()[1:].rstrip("|").split("|")] if not l.endswith("||") else [c.strip() for c in l.strip()[1:-1].split("|")])
            continue
        tab = None
        for mark, kind in (("## ", "h2"), ("# ", "h1"), ("^ ", "c"), ("- ", "b")):
            if l.startswith(mark):
                out.append((kind, l[len(mark):])); break
        else:
            out.append(("r", "") if l == "---" else ("pb", "") if l == "===" else ("p", l) if l.strip() else ("s", ""))
    return out


def rezip(path):
    """same bytes every time: fixed dates in the container and its properties"""
    with zipfile.ZipFile(path) as z:
        items = [(n, z.read(n)) for n in z.namelist()]
    buf = io.BytesIO()
    with zipfile.ZipFile(buf, "w", zipfile.ZIP_DEFLATED) as z:
        for n, data in items:
            if n == "docProps/core.xml":
                data = re.sub(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*", rb"\g<1>2024-04-30T16:00:00Z", data)
            zi = zipfile.ZipInfo(n, (2024, 4, 30, 16, 0, 0)); zi.compress_type = zipfile.ZIP_DEFLATED; zi.external_attr = 0o644 << 16
            z.writestr(zi, data)
    with open(path, "wb") as fh:
        fh.write(buf.getvalue())


def wtxt(path, text, enc="utf-8", nl="\n"):
    f = F(path)
    with open(f.full, "w", encoding=enc, newline="") as fh:
        fh.write(f.T(text.strip("\n") + "\n").replace("\n", nl))


def wcsv(path, text, delim=",", enc="utf-8", quoting=csv.QUOTE_MINIMAL):
    f = F(path)
    with open(f.full, "w", encoding=enc, newline="") as fh:
        csv.writer(fh, delimiter=delim, quoting=quoting, lineterminator="\r\n").writerows(rows(f.T(text)))


def wdocx(path, text, font="Calibri", size=11, style="Table Grid", header=None, footer=None, land=False, boldfirst=False):
    f = F(path)
    d = docx.Document()
    st = d.styles["Normal"]; st.font.name = font; st.font.size = Pt(size)
    st.paragraph_format.space_after = Pt(4)
    sec = d.sections[0]
    if land:
        sec.orientation = WD_ORIENT.LANDSCAPE; sec.page_width, sec.page_height = sec.page_height, sec.page_width
    sec.left_margin = sec.right_margin = Inches(.9)
    if header:
        sec.header.paragraphs[0].text = f.T(header)
    if footer:
        sec.footer.paragraphs[0].text = f.T(footer)
    for kind, v in blocks(f.T(text)):
        if kind == "h1":
            d.add_heading(v, 1)
        elif kind == "h2":
            d.add_heading(v, 2)
        elif kind == "c":
            p = d.add_paragraph(); p.alignment = WD_ALIGN_PARAGRAPH.CENTER; p.add_run(v).bold = True
        elif kind == "b":
            d.add_paragraph(v, style="List Bullet")
        elif kind == "pb":
            d.add_page_break()
        elif kind == "r":
            d.add_paragraph("_" * 60)
        elif kind == "t":
            n = max(map(len, v))
            t = d.add_table(0, n)
            if style:
                t.style = style
            for i, r in enumerate(v):
                cells = t.add_row().cells
                for j, c in enumerate(r):
                    cells[j].text = ""
                    run = cells[j].paragraphs[0].add_run(c)
                    run.font.size = Pt(size - 1)
                    run.bold = (i == 0) if not boldfirst else (j == 0)
        else:
            p = d.add_paragraph()
            for i, part in enumerate(v.split("**")):
                p.add_run(part).bold = bool(i % 2)
    d.core_properties.author = "ECPH"; d.core_properties.last_modified_by = "ECPH"
    d.save(f.full); rezip(f.full)


def wxlsx(path, sheets, widths=18):
    """sheets: list of (name, text). Cells '#n' -> number n, '@yyyy-mm-dd' -> true date cell. First row with '!' at its beginning is a header."""
    f = F(path)
    wb = openpyxl.Workbook(); wb.remove(wb.active)
    for name, text in sheets:
        ws = wb.create_sheet(name)
        for i, r in enumerate(rows(f.T(text)), 1):
            head = r[0].startswith("!")
            title = r[0].startswith("~")
            r[0] = r[0].lstrip("!~")
            for j, c in enumerate(r, 1):
                if c == "":
                    continue
                cell = ws.cell(i, j)
                if re.fullmatch(r"#-?\d+(\.\d+)?", c):
                    cell.value = float(c[1:]) if "." in c else int(c[1:])
                elif re.fullmatch(r"@\d{4}-\d\d-\d\d", c):
                    cell.value = datetime.fromisoformat(c[1:]); cell.number_format = "yyyy-mm-dd"
                else:
                    cell.value = c
                if head:
                    cell.font = Font(bold=True); cell.fill = PatternFill("solid", fgColor="DDE6EE"); cell.alignment = Alignment(wrap_text=True)
                if title:
                    cell.font = Font(bold=True, size=14)
        for k in range(1, ws.max_column + 1):
            ws.column_dimensions[openpyxl.utils.get_column_letter(k)].width = widths
    wb.properties.creator = "ECPH"
    wb.properties.created = wb.properties.modified = datetime(2024, 4, 30)
    wb.save(f.full); rezip(f.full)


def wpdf(path, text, land=False, size=10, font="Helvetica", grid=True, tsize=None, foot=None):
    f = F(path)
    S = lambda k, **kw: ParagraphStyle(k, fontName=kw.pop("fn", font), fontSize=kw.pop("fs", size), leading=kw.pop("ld", size * 1.3), **kw)
    bold = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}[font]
    st = {"p": S("p"), "h1": S("h1", fn=bold, fs=size + 5, ld=size + 9, spaceAfter=4), "h2": S("h2", fn=bold, fs=size + 1, spaceBefore=6, spaceAfter=2),
          "c": S("c", fn=bold, alignment=1), "b": S("b", leftIndent=14, bulletIndent=4)}
    esc = lambda t: re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", t.replace("&", "&amp;").replace("<", "&lt;"))
    flow = []
    for kind, v in blocks(f.T(text)):
        if kind in ("p", "h1", "h2", "c"):
            flow.append(Paragraph(esc(v), st[kind]))
        elif kind == "b":
            flow.append(Paragraph(esc(v), st["b"], bulletText="\u2022"))
        elif kind == "s":
            flow.append(Spacer(1, size * .8))
        elif kind == "r":
            flow.append(Table([[""]], colWidths=["100%"], style=TableStyle([("LINEABOVE", (0, 0), (-1, 0), .7, colors.black)]), rowHeights=[6]))
        elif kind == "pb":
            flow.append(PageBreak())
        else:
            n = max(map(len, v))
            t = Table([r + [""] * (n - len(r)) for r in v], hAlign="LEFT", spaceBefore=4, spaceAfter=4)
            sty = [("FONT", (0, 0), (-1, -1), font, tsize or size - 1), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)]
            if grid:
                sty += [("GRID", (0, 0), (-1, -1), .4, colors.grey), ("FONT", (0, 0), (-1, 0), bold, tsize or size - 1)]
            t.setStyle(TableStyle(sty)); flow.append(t)

    def onpage(c, d):
        if foot:
            c.setFont(font, 7); c.drawString(50, 24, foot + "   Page %d" % d.page)
    SimpleDocTemplate(f.full, pagesize=landscape(letter) if land else letter, leftMargin=50, rightMargin=50, topMargin=46, bottomMargin=46, invariant=1,
                      title=os.path.basename(path), author="ECPH").build(flow, onFirstPage=onpage, onLaterPages=onpage)


def wform(path, title, lines, vfont="Courier", lab=6.5, val=10, pages=None):
    """Boxed form: each line is a row of boxes, 'label::value;;label::value'; a line without '::' is a bar. '===' new page."""
    f = F(path)
    c = rl_canvas.Canvas(f.full, pagesize=letter, invariant=1)
    c.setTitle(os.path.basename(path))

    def top():
        c.setFont("Helvetica-Bold", 13)
        yy = 752
        for t in f.T(title).split("\n"):
            c.drawString(45, yy, t); yy -= 15; c.setFont("Helvetica", 9)
        return yy - 4
    y = top()
    for line in f.T(lines).strip("\n").split("\n"):
        if line == "===":
            c.showPage(); y = top(); continue
        if "::" not in line:
            if line.startswith("* "):
                c.setFillColor(colors.lightgrey); c.rect(45, y - 14, 522, 14, fill=1, stroke=1); c.setFillColor(colors.black)
                c.setFont("Helvetica-Bold", 8.5); c.drawString(49, y - 10, line[2:]); y -= 14
            else:
                c.setFont(vfont, val - 1); c.drawString(49, y - 11, line); y -= 14
            continue
        bx = [b.split("::") for b in line.split(";;")]
        wt = [max(len(a) * .62, len(b), 6) for a, b in bx]
        x = 45.0
        for (a, b), w in zip(bx, wt):
            ww = 522.0 * w / sum(wt)
            c.rect(x, y - 27, ww, 27)
            c.setFont("Helvetica", lab); c.drawString(x + 3, y - 8, a)
            c.setFont(vfont, val if len(b) * val * .6 < ww - 4 else max(5.5, (ww - 4) / (len(b) * .6))); c.drawString(x + 3, y - 22, b)
            x += ww
        y -= 27
    c.save()


def wrtf(path, text, font="Times New Roman"):
    f = F(path)
    esc = lambda t: "".join(ch if ord(ch) < 128 else "\\u%d?" % ord(ch) for ch in t.replace("\\", "\\\\"))
    o = ["{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 %s;}}\\f0\\fs22" % font]
    for kind, v in blocks(f.T(text)):
        if kind in ("h1", "h2", "c"):
            o.append("\\pard%s\\sb120\\b %s\\b0\\par" % ("\\qc" if kind == "c" else "", esc(v)))
        elif kind == "t":
            for r in v:
                w = 9600 // len(r)
                o.append("\\trowd\\trgaph80" + "".join("\\cellx%d" % (w * (i + 1)) for i in range(len(r))))
                o.append("\\pard\\intbl " + "".join(esc(x) + "\\cell " for x in r) + "\\row")
        elif kind == "b":
            o.append("\\pard\\li360 \\bullet  %s\\par" % esc(v))
        else:
            b = esc(v).split("**")
            o.append("\\pard " + "".join(("\\b %s\\b0 " % x) if i % 2 else x for i, x in enumerate(b)) + "\\par")
    o.append("}")
    with open(f.full, "w", encoding="ascii", newline="\r\n") as fh:
        fh.write("\n".join(o))


def weml(path, head, body, html=None, attach=None, cte="8bit"):
    f = F(path)
    m = EmailMessage(policy=policy.default.clone(linesep="\r\n", max_line_length=200))
    for l in f.T(head).strip().split("\n"):
        k, v = l.split(": ", 1); m[k] = v
    m["Message-ID"] = "<%d.ecph@mail.ellerycounty.example>" % (20240000 + len(FILES))
    m.set_content(f.T(body.strip("\n") + "\n"), cte=cte)
    if html:
        m.add_alternative(f.T(html), subtype="html", cte="quoted-printable")
    if attach:
        m.add_attachment(f.T(attach[1]).encode("utf-8"), maintype="text", subtype="csv", filename=attach[0])
    for i, part in enumerate(x for x in m.walk() if x.is_multipart()):
        part.set_boundary("=_ecph_%d_%d" % (len(FILES), i))
    with open(f.full, "wb") as fh:
        fh.write(m.as_bytes())


if os.path.isdir(SHARE):
    shutil.rmtree(SHARE)
os.makedirs(SHARE)

# ================================================================ TB
wdocx("Clinical/TB/Okafor case summary.docx", """
^ ELLERY COUNTY PUBLIC HEALTH
^ Tuberculosis Control - Case Summary for Case Conference 2/14/2024
| Patient | {okafor} | Chart # | {okafor.mrn:c}
| Birth date | {okafor.dob:L} | RVCT case no. | {okafor.rec=2024-WA-EL0003}
| Home | {okafor.addr} | Cell | {okafor.phone}
| Country of birth | Nigeria, US since 2009 | Insurance | Molina Apple Health, {okafor.mcd}
| Case manager | {stan:fl}, RN | Physician | {hadd:dr}

## History
{okafor:ti} is a {okafor.age}-year-old long-haul driver who presented to the Ellery Valley ED on 1/19 with nine weeks of cough, night sweats and a 22 lb weight loss. CXR with right upper lobe cavity. Sputum x3 smear 3+; GeneXpert MTB detected, rifampin resistance not detected. Reported to us 1/22 by infection control. Working diagnosis {okafor.dx=cavitary pulmonary tuberculosis}, with {okafor.dx=type 2 diabetes mellitus} (A1c 9.1) found during the admission.
## Treatment
Started 1/23: {okafor.rx=isoniazid 300 mg}, {okafor.rx=rifampin 600 mg}, {okafor.rx=pyrazinamide 1500 mg}, {okafor.rx=ethambutol 1200 mg} daily by {okafor.tx=directly observed therapy} (M-F in person, weekend video). Added {okafor.rx=pyridoxine 50 mg}. {okafor.rx=Metformin 500 mg BID} per PCP.
## Household
- Wife {nok:fl}, born {nok.dob:m}, QFT positive, CXR clear. {nok.dx=Latent TB infection}. Offered {nok.tx=3HP x 12 weeks}; starting 2/20.
- Son {dok:fl} ({dok.dob:m}), TST 12 mm, CXR clear. {dok.dx=LTBI}. {dok.rx=Rifampin 15 mg/kg} x 4 months. Attends Millrace Middle, school nurse informed only that he is cleared.
- Mother-in-law, visiting until March, declined evaluation.
## Plan
Isolation until three negative smears and two weeks of therapy. Employer letter without diagnosis given 2/12. {mbek:fl} to close workplace contact round by 3/1.
""", header="CONFIDENTIAL - {okafor:lf} - {okafor.mrn:c}", footer="Discard copies after conference")

wxlsx("Clinical/TB/Contacts Millrace Freight.xlsx", [("Contacts", """
~Contact investigation - Millrace Freight
Investigator: {mbek:fl} / last touched 3/4/2024
|
!#|Contact name|Born|Where they live|Best number|How exposed|Round 1 test|Result / classification|Now on
1|{nok:fl}|@{nok.dob:i}|{nok.addr:stc}|{nok.phone:d}|household|QFT pos|{nok.dx=LTBI}|{nok.tx=3HP}
2|{dok:fl}|@{dok.dob:i}|{dok.addr:stc}||household|TST 12 mm|{dok.dx=LTBI}|{dok.tx=4R}
3|{kaz:fl}|@{kaz.dob:i}|{kaz.addr:stc}|{kaz.phone:d}|co-driver, shared cab|QFT pos|{kaz.dx=LTBI}|{kaz.tx=4R}
4|{sims:fl}|@{sims.dob:i}|{sims.addr:stc}|{sims.phone:d}|dispatch office|QFT neg|retest 8 wk|
5|{pell:fl}|@{pell.dob:i}|{pell.addr:stc}|{pell.phone:d}|dispatch office|refused||
6|{beng:fl}|@{beng.dob:i}|{beng.addr:stc}|{beng.phone:d}|church choir|QFT pos|{beng.dx=old healed granulomatous disease}|no tx, age and LFTs
7|{hol:fl}|@{hol.dob:i}|{hol.addr:stc}|{hol.phone:d}|loading dock|QFT neg|retest 8 wk|
8|{mux:fl}|@{mux.dob:i}|{mux.addr:stc}|{mux.phone:d}|church choir|QFT pos, pregnant|{mux.dx=LTBI, 20 wks pregnant}|defer to post partum
|
|Total contacts|#8|||evaluated|#7||positive 5
"""), ("notes", """
2/19|{pell:l} hung up twice. Certified letter goes out Friday.
2/27|{mux:f} wants the CXR with shield, OB is {vel:dr} at Ellery Women's.
3/4|choir director {ban:fl} gave attendance sheets, no further names
""")])

wtxt("Clinical/TB/DOT log - Millrace route.txt", """
DOT LOG  MILLRACE ROUTE   week of 3/4/24     outreach: {cot:fi}

MON 3/4
 7:10  {okafor:fl} - home, {okafor.addr:st}. All pills taken, c/o orange urine, told normal. 
 7:45  {tran:fl} ({tran.dob:s}) {tran.addr:st} - took {tran.rx=INH/RIF} ok. Daughter opened. ph {tran.phone:d}
 8:30  {vasq:fl} - NOT HOME. left hanger. called {vasq.phone:d} no answer x2
TUE 3/5
 7:05  {okafor:l} ok
 7:50  {tran:l} ok - rash on forearms, pic sent to Corinne
 8:20  {vasq:l} found at work (bakery). Missed Mon because of dentist. {vasq.rx=Rifapentine 900} + {vasq.rx=INH 900} wk 5 of 12. tx for {vasq.dx=latent tb} only so no isolation
WED 3/6
 7:05  {okafor:l} ok, smear collected #2
 7:40  {tran:l} HELD per {hadd:drl} - LFTs AST 212. dx prob {tran.dx=drug-induced hepatitis}. PCP told
 9:00  new: {lind:fl}, dob {lind.dob:s}, {lind.addr:st} #chart {lind.mrn}. {lind.dx=TB lymphadenitis}. hard of hearing, use back door, dog ok.
THU 3/7
 snow, no route. phone check only {okafor:l} + {lind:l}
FRI 3/8
 7:00  {okafor:l} ok   8:15 {lind:l} ok took {lind.rx=RIPE} crushed in applesauce
miles 61 / 58 / 72 / 0 / 55
""", nl="\r\n")

wform("Clinical/TB/Pharmacy order Lindqvist.pdf", "TB MEDICATION ORDER - ELLERY COUNTY PUBLIC HEALTH\nFax to Basin Specialty Pharmacy 509-555-0144", """
* PATIENT
LAST NAME, FIRST, MI::{lind:lfm};;DATE OF BIRTH::{lind.dob};;SEX::F
STREET ADDRESS, CITY, ZIP::{lind.addr}
TELEPHONE::{lind.phone};;MEDICARE NO.::{lind.mbi};;CHART::{lind.mrn}
* CLINICAL
DIAGNOSIS::{lind.dx=Tuberculous peripheral lymphadenopathy};;ICD-10::A18.2;;WEIGHT::54 kg
ALLERGIES::sulfa;;LATEST AST / ALT::22 / 19
* ORDER
DRUG 1::{lind.rx=Isoniazid 300 mg};;SIG::1 tab daily;;QTY::30
DRUG 2::{lind.rx=Rifampin 300 mg};;SIG::2 caps daily;;QTY::60
DRUG 3::{lind.rx=Pyrazinamide 500 mg};;SIG::2.5 tab daily;;QTY::75
DRUG 4::{lind.rx=Ethambutol 400 mg};;SIG::2 tab daily;;QTY::60
* PRESCRIBER
NAME::{hadd:fl}, MD;;CLINIC PHONE::509-555-0100;;DATE::3/5/2024
Signed electronically. Deliver to clinic, not to the patient. Attn {stan:fl} RN.
""")

wrtf("Clinical/TB/Interjurisdictional notification - Tran.rtf", """
# INTERJURISDICTIONAL TB NOTIFICATION
Sent to: Multnor County Health, attn {ree:fl}, fax 971-555-0177
From: Ellery County Public Health (WA), {stan:fl} RN, 509-555-0112

**Referred person:** {tran}     **DOB:** {tran.dob:d}     **SSN:** {tran.ssn}
**Old address:** {tran.addr}
**Moving on or about** March 22 to his daughter's in your county. Daughter: {ngu:fl}, {ngu.phone:o} (she is the one to call, he does not answer unknown numbers).
**Language:** Vietnamese
| Classification | Site | Start | Doses so far
| {tran.dx=Verified TB case, pleural} | pleura, left | 12/11/2023 | 58
**Regimen:** {tran.rx=isoniazid} and {tran.rx=rifampin} continuation phase, both HELD since 3/6 for raised transaminases; plan to rechallenge with rifampin first.
**Insurance:** Medicare {tran.mbi}, supplement none.
Please call on receipt. Records will follow by secure link.
{stan:fl}
""")

wxlsx("Clinical/TB/EDN Class B arrivals FY24.xlsx", [("Sheet1", """
!Alien no.|Last|First|DOB|Class|Passport|Arrival|Sponsor address|Tel|Eval due|Outcome
{tes.gov}|{tes:cl}|@{tes.dob:i}|B1|{tes.pp}|@2023-11-02|{tes.addr}|{tes.phone:n}|@2023-12-02|{tes.dx=Old TB, no treatment needed}
{yon.gov}|{yon:cl}|@{yon.dob:i}|B2|{yon.pp}|@2023-11-02|{yon.addr}||@2023-12-02|{yon.dx=LTBI}
{kya.gov}|{kya:cl}|@{kya.dob:i}|B1|{kya.pp}|@2024-01-17|{kya.addr}|{kya.phone:n}|@2024-02-16|pending sputum
{pav.gov}|{pav:cl}|@{pav.dob:i}|B2|{pav.pp}|@2024-02-08|{pav.addr}|{pav.phone:n}|@2024-03-09|no disease
{myk.gov}|{myk:cl}|@{myk.dob:i}|B1|{myk.pp}|@2024-02-08|{myk.addr}|{myk.phone:n}|@2024-03-09|{myk.dx=culture-negative pulmonary TB}
{del.gov}|{del:cl}|@{del.dob:i}|B2|{del.pp}|@2024-03-01|{del.addr}|{del.phone:n}|@2024-03-31|moved to Oregon
""")])

wdocx("Clinical/TB/TB clinic protocol rev 2023.docx", """
# Tuberculosis Clinic Protocol
Revised October 2023. Approved by {farr:fl}, MD, MPH, Health Officer.
## 1. Who is tested
- Contacts to infectious cases within seven days of identification
- New arrivals with a Class B notification within 30 days
- Staff at hire, and after a known exposure
## 2. Choice of test
IGRA is preferred for persons two years and older. The skin test remains for children under two. Read at 48-72 hours by a trained nurse only.
## 3. Directly observed therapy
All suspected and confirmed cases are placed on DOT. Missed doses are made up at the end of the phase.
| Regimen | Length | Doses
| 3HP | 12 weeks | 12
| 4R | 4 months | 120
| RIPE/RI | 6 months | 130
Questions: {stan:fl}, ext. 112.
""", font="Georgia", size=10.5, style="Light Grid Accent 1")

# ================================================================ STI
wcsv("Clinical/STI/PHIMS_STD_extract_2024w10.csv", """
EVENT_ID|PT_LNAME|PT_FNAME|PT_DOB|SEX|PT_STREET|PT_CITY|PT_STATE|PT_ZIP|PT_PHONE|CONDITION|DX_DT|TREATMENT|PROVIDER|DISPO
{ray.rec=100482217}|{ray:CVL}|{ray.dob:c}|M|{ray.addr:cols}|{ray.phone:n}|{ray.dx=GONORRHEA}|20240301|{ray.rx=CEFTRIAXONE 500MG IM}|{zab:fl} ARNP|C
{coop.rec=100482220}|{coop:CVL}|{coop.dob:c}|F|{coop.addr:cols}|{coop.phone:n}|{coop.dx=CHLAMYDIA TRACHOMATIS}|20240302|{coop.rx=DOXYCYCLINE 100MG BID}|{zab:fl} ARNP|C
{bran.rec=100482234}|{bran:CVL}|{bran.dob:c}|M|{bran.addr:cols}|{bran.phone:n}|{bran.dx=SYPHILIS, EARLY NON-PRIMARY}|20240304|{bran.rx=BENZATHINE PCN G 2.4MU}|{zab:fl} ARNP|O
{woj.rec=100482251}|{woj:CVL}|{woj.dob:c}|F|{woj.addr:cols}|{woj.phone:n}|{woj.dx=CHLAMYDIA TRACHOMATIS}|20240305|{woj.rx=AZITHROMYCIN 1G}|Ellery Women's Health|C
{mcn.rec=100482263}|{mcn:CVL}|{mcn.dob:c}|M|{mcn.addr:cols}|{mcn.phone:n}|{mcn.dx=HIV INFECTION}|20240305|{mcn.tx=LINKED TO CARE}|{hadd:fl} MD|O
{figu.rec=100482270}|{figu:CVL}|{figu.dob:c}|M|{figu.addr:cols}|{figu.phone:n}|{figu.dx=GONORRHEA}|20240306||Ellery Valley ED|O
{lars.rec=100482288}|{lars:CVL}|{lars.dob:c}|F|{lars.addr:cols}|{lars.phone:n}|{lars.dx=PELVIC INFLAMMATORY DISEASE}|20240307|{lars.rx=METRONIDAZOLE 500MG}|Ellery Valley ED|C
""")

wdocx("Clinical/STI/Partner services interview 3-6.docx", """
# Partner Services Interview
DIS: {kea:fl}          Date: 3/6/2024          Place: clinic room 4
---
ORIGINAL PATIENT
Name (incl. nicknames): {bran:fl}, goes by "{bran:s=Ty}"
Date of birth: {bran.dob:y}
Phone / ok to text? {bran.phone:d} - yes, evenings
E-mail: {bran.email}
Stays at: {bran.addr:stc}
Diagnosis and stage: {bran.dx=secondary syphilis} (palmar rash, RPR 1:128)
Also: {bran.dx=HIV neg}, on {bran.rx=Descovy} for PrEP since January
Treated: {bran.tx=Bicillin L-A 2.4 MU x1} on 3/4
---
PARTNERS NAMED (last 6 months)
| P# | Name given | Locating | Last exposure | Disposition
| P1 | {dunb:fl} | {dunb.phone:d}; {dunb.addr:stc}; about 36, works at the lumber yard | 2/24 | examined 3/8, {dunb.dx=primary syphilis}, {dunb.rx=Bicillin} given
| P2 | {ott:fl} | {ott.email}, only answers there | 1/30 | preventively treated: {ott.rx=Bicillin}
| P3 | "Rico", Spokane, met online | none | Dec | unable to locate
| P4 | {kell:fl} | cell {kell.phone:d} | Nov | not reached, letter 3/15
---
Comments: OP cooperative. Says {ott:f} has a new girlfriend, {hsu:fl}, who should be told; she came in by herself 3/11, born {hsu.dob:y}, chart {hsu.mrn}, RPR nonreactive, {hsu.tx=epi-treated with Bicillin}.
""", font="Arial", size=10)

wtxt("Clinical/STI/FIELD RECORD print.txt", """
ELLERY CO PUBLIC HEALTH             FIELD INVESTIGATION LIST          RUN 03/11/24 08:02  PAGE 1
WORKER: {kea:FL}
------------------------------------------------------------------------------------------------
FR NO    NAME                      DOB       COND                     PHONE         INIT    DUE
------------------------------------------------------------------------------------------------
{figu.rec<9=F24-081}{figu:LFM<26}{figu.dob:s<10}{figu.dx<25=GONORRHEA}{figu.phone:d<14}03/07  03/14
         {figu.addr:up}
{mcn.rec<9=F24-082}{mcn:LFM<26}{mcn.dob:s<10}{mcn.dx<25=HIV - NEW}{mcn.phone:d<14}03/06  03/13
         {mcn.addr:up}
{parr.rec<9=F24-084}{parr:LFM<26}{parr.dob:s<10}{parr.dx<25=SYPHILIS, UNK DURATION}{parr.phone:d<14}03/08  03/15
         {parr.addr:up}     ** {parr.dx=PREGNANT 26 WKS} - PRIORITY **
{kell.rec<9=F24-085}{kell:LFM<26}{kell.dob:s<10}{kell.dx<25=CONTACT TO SYPHILIS}{kell.phone:d<14}03/08  03/15
         {kell.addr:up}
------------------------------------------------------------------------------------------------
4 RECORDS                                                           SUPV: {crum:FL}
""")

wpdf("Clinical/STI/EPT fax to Harbor Drug.pdf", """
# Harbor Drug - Expedited Partner Therapy
To: {stk:fl}, PharmD          Fax 509-555-0191          3/5/2024
From: ECPH clinic, {zab:fl}, ARNP

Please fill the following partner packs and bill to the county EPT account (no charge to the patients):

**1.** {woj} - d.o.b. {woj.dob:y}. {woj.rx=Azithromycin 1 g po once}. NKDA. Phone if not collected by Friday: {woj.phone:o}
**2.** {jol} - d.o.b. {jol.dob:y}. {jol.rx=Doxycycline 100 mg} bid x 7d, positive for {jol.dx=chlamydia} 3/4. Phone {jol.phone:o}. Lives with parents so please no messages about what it is.
**3.** {coop:fl} - d.o.b. {coop.dob:y}. {coop.rx=Cefixime 800 mg} once.

Nothing here may be given out to family members. Thank you! I.Z.
""", font="Times-Roman", size=12)

# ================================================================ Epi
wxlsx("Epi/Outbreaks/Pertussis Foster Elementary LINE LIST.xlsx", [("Cases", """
~FOSTER ELEMENTARY - PERTUSSIS   opened 2/26/24
case def: cough 2+ wks w/ paroxysms, whoop or vomiting, or PCR+
|
!ID|Student|Grade / Rm|Birthdate|Cough onset|PCR|Status|DTaP doses|Abx|Parent|Parent cell|Home address
FE-01|{bea:lf}|3 / 12|{bea.dob:s}|2/11|pos|{bea.dx=confirmed pertussis}|5|{bea.rx=azithromycin}|{pash:fl}|{pash.phone:d}|{bea+pash.addr:stc}
FE-02|{luc:lf}|2 / 8|{luc.dob:s}|2/15|pos|{luc.dx=confirmed pertussis}|5|{luc.rx=azithromycin}|{pfer:fl}|{pfer.phone:d}|{luc+pfer.addr:stc}
FE-03|{emm:lf}|4 / 15|{emm.dob:s}|2/16|pend|{emm.dx=probable pertussis}|0 - exempt|{emm.rx=TMP-SMX}|{pgra:fl}|{pgra.phone:d}|{emm+pgra.addr:stc}
FE-04|{sof:lfm}|3 / 12|{sof.dob:s}|2/18|neg|not a case|5||{piba:fl}|{piba.phone:d}|{sof+piba.addr:stc}
FE-05|{noa:lf}|5 / 20|{noa.dob:s}|2/19|pos|{noa.dx=confirmed pertussis}|4|{noa.rx=azithromycin}|{ptho:fl}|{ptho.phone:d}|{noa+ptho.addr:stc}
FE-06|{ava:lf}|2 / 8|{ava.dob:s}|2/22|pend|{ava.dx=suspect pertussis}|unk|{ava.rx=clarithromycin}|{pcas:fl}|{pcas.phone:d}|{ava+pcas.addr:stc}
FE-07|{jas:lf}|4 / 15|{jas.dob:s}|2/22|pos|{jas.dx=confirmed pertussis}|5|{jas.rx=azithromycin}|grandmother||{jas.addr:stc}
|
confirmed|#4||probable/suspect|#2||not a case|#1
"""), ("High-risk contacts", """
!Contact of|Name|DOB|Why high risk|PEP
FE-02|{pfer:fl}|{pfer.dob:s}|3rd trimester|{pfer.tx=azithro PEP + Tdap}
FE-05|{ptho:fl}|{ptho.dob:s}|{ptho.dx=moderate asthma}|{ptho.tx=azithro PEP}
FE-03|{pgra:fl}|{pgra.dob:s}|works in NICU|{pgra.tx=azithro PEP}
""")], widths=15)

wdocx("Epi/Outbreaks/GI outbreak Linden Court - situation report 2.docx", """
^ SITUATION REPORT NO. 2
^ Gastroenteritis, Linden Court Memory Care, 2200 Linden Ave
Reported 3/11 by director {gro:fl}. Prepared by {und:fl}, epidemiologist.

As of noon today nine of 31 residents and four staff have been ill. Stool from two residents was **positive for norovirus GII** at the state lab this morning. One resident has been hospitalized.

1. {edn:fl} (room {edn.rec=LC-114}, born {edn.dob:L}) - onset 3/9 vomiting, {edn.dx=norovirus GII}, admitted Ellery Valley 3/11 with {edn.dx=dehydration and acute kidney injury}; {edn.tx=IV fluids}.
2. {wal:fl}, born {wal.dob:L} - onset 3/9, {wal.dx=norovirus GII}, improving. On {wal.rx=warfarin}, INR to be checked.
3. {opa:fl}, born {opa.dob:L} - onset 3/10, {opa.dx=acute gastroenteritis}, not tested.
4. {geo:fml}, born {geo.dob:L} - onset 3/10, {geo.dx=Alzheimer dementia}, wanders between units, one-to-one since last night.
5. {fer2:fl}, born {fer2.dob:L} - onset 3/11, one loose stool after {fer2.rx=lactulose}; probably not a case.

Measures: group dining stopped, bleach 1000 ppm, visitors limited, ill staff out 48 hours. {tack:fl} (environmental health) inspected the kitchen 3/11, no violations. Next report 3/13.
""", font="Cambria")

weml("Epi/Outbreaks/RE measles exposure flight.eml", """
From: {und:fl} <eunderhill@ellerycounty.example>
To: {mbek:fl} <jmbeki@ellerycounty.example>
Cc: {farr:fl} <lfarrow@ellerycounty.example>
Subject: RE: FW: Measles exposure SEA flight 2/29 - 2 Ellery residents
Date: Tue, 05 Mar 2024 14:22:10 -0800
""", """
Joyce,

got hold of both. The Raghunathans are easy, the other one is not.

{prag:fl} (dad) - {prag.phone:o}, {prag.email}. Has two documented MMR, off our list. Daughter {pri:fl}, dob {pri.dob:k}, ONE dose only -> {pri.tx=MMR PEP given 3/3} inside 72 h, quarantine not needed.

{wes:fl}, dob {wes.dob:k}, unvaccinated, seat 22C. Father says he is "not interested". Watch through 3/21, home is {wes.addr}. No phone, we go by the house.

Elliot

-----Original Message-----
> From: {mbek:fl}
> Sent: Tuesday, March 5, 2024 11:02 AM
>
> Any luck with the two names from DOH? They only gave me
> {prag:FL} and a child {pri:FL}
> plus a minor {wes:FL}.
> The index is in King County, please do not discuss with the press.
> J.
""")

wtxt("Epi/Press release norovirus.txt", """
FOR IMMEDIATE RELEASE                                   March 12, 2024
Contact: {sil:fl}, Public Information Officer, 509-555-0120

STOMACH ILLNESS GOING AROUND: WASH HANDS WITH SOAP

PORT ELLERY - Ellery County Public Health has received more reports of vomiting and diarrhea than
is usual for March. "Hand gel does not do much against norovirus," said {farr:dr}, Health Officer.
"Soap, water and twenty seconds do."

Stay home for two days after the last symptoms. Do not prepare food for others. Clean with bleach.
                                         ###
""")

# ================================================================ Immunizations
wcsv("Immunizations/IIS_patient_vacc_export.txt", """
IIS_ID|PatientName|BirthDate|Guardian|GuardianPhone|Vaccine|AdminDate|Lot|Site|FundSrc
{isa.rec=WA7719024}|{isa:LF}|{isa.dob:i}|{rut:fl}|{rut.phone:p}|{isa.tx=MMR II}|2024-02-13|X019882|LT|VFC
{isa.rec=WA7719024}|{isa:LF}|{isa.dob:i}|{rut:fl}|{rut.phone:p}|{isa.tx=Kinrix}|2024-02-13|7KR4P|RT|VFC
{jud.rec=WA7719031}|{jud:LF}|{jud.dob:i}|{rut:fl}|{rut.phone:p}|{jud.tx=Varivax}|2024-02-13|W40021|LT|VFC
{til.rec=WA7802216}|{til:LF}|{til.dob:i}|{ppre:fl}|{ppre.phone:p}|{til.tx=ProQuad}|2024-02-20|X022101|RT|VFC
{gav.rec=WA7650043}|{gav:LF}|{gav.dob:i}|{ppre:fl}|{ppre.phone:p}|{gav.tx=Hep A ped}|2024-02-20|D2B4K|LD|VFC
{zai.rec=WA8110937}|{zai:LF}|{zai.dob:i}|{phai:fl}|{phai.phone:p}|{zai.tx=IPV}|2024-02-22|T1C631V|RD|VFC
{ros.rec=WA2203318}|{ros:LF}|{ros.dob:i}|||{ros.tx=Shingrix dose 2}|2024-02-27|5H3YD|LD|PRIV
""", delim=";", quoting=csv.QUOTE_ALL)

wpdf("Immunizations/CIS Haidari Zainab.pdf", """
^ CERTIFICATE OF IMMUNIZATION STATUS (CIS)
^ Washington school and child care - printed from the registry 3/4/2024

| Child's last name, first: | {zai:lf}
| Birthdate: | {zai.dob}
| Parent/guardian: | {phai:fl}   {phai.email}
| Registry number: | {zai.rec=WA8110937}

| Required vaccine | Date 1 | Date 2 | Date 3 | Status
| {zai.tx=DTaP / Tdap} | 03/02/2022 | 05/11/2022 | 02/22/2024 | in process
| {zai.tx=IPV} | 03/02/2022 | 02/22/2024 | | in process
| {zai.tx=MMR} | 03/02/2022 | 02/22/2024 | | complete
| {zai.tx=Varicella} | verified history of disease | | | {zai.dx=had chickenpox 2020}
| {zai.tx=Hepatitis B} | 03/02/2022 | 05/11/2022 | 09/28/2022 | complete

Conditional status: next dose due no later than **04/22/2024**.
Certified by {arm:fl}, RN, Ellery County Public Health
""")

wdocx("Immunizations/Exclusion letter Prewitt.docx", """
Ellery County Public Health
1400 Courthouse Sq, Port Ellery WA 98871

March 8, 2024

{ppre}
{ppre.addr:nl}

Re: {gav:fl}, born {gav.dob:L}, Foster Elementary

Dear {ppre:ti},

A student with whooping cough has been in your child's classroom. Our records show that {gav:f} has had {gav.tx=two doses of DTaP}, which is not enough for his age. Under WAC 246-110 he may not attend school from Monday, March 11 through March 31, or until he has had the missing dose and five days of antibiotics.

His sister {til:fl} (born {til.dob:L}) goes to a different building and is up to date. She may stay in school.

Walk-in vaccines are on Tuesdays and Thursdays from 1 to 4:30. There is no charge.

Sincerely,

{farr:fl}, MD, MPH
Health Officer
cc: {lor:fl}, school nurse
""", font="Times New Roman", size=12)

wtxt("Immunizations/Exclusion roster Millrace SD.html", """<html><head><meta charset="utf-8"><title>Non-compliant students</title>
<style>table{border-collapse:collapse} td,th{border:1px solid #999;padding:3px}</style></head><body>
<h2>Millrace School District &ndash; students out of compliance as of 1 March</h2>
<p>Sent to {arm:fl}, RN by {lor:fl}, district nurse. Exclusion begins 3/18.</p>
<table><thead><tr><th>Student</th><th>DOB</th><th>Building</th><th>Missing</th><th>Household contact</th><th>Letter sent to</th></tr></thead><tbody>
<tr><td>{tob:lf}</td><td>{tob.dob:s}</td><td>Middle</td><td>Tdap</td><td>{pren:fl}<br>{pren.phone:d}</td><td>{tob+pren.addr}</td></tr>
<tr><td>{mag:lf}</td><td>{mag.dob:s}</td><td>Elem.</td><td>Varicella 2</td><td>(foster care, caseworker {pin:fl})</td><td>{mag.addr}</td></tr>
<tr><td>{emm:lf}</td><td>{emm.dob:s}</td><td>Foster El.</td><td>all, exemption expired</td><td>{pgra:fl}<br>{pgra.email}</td><td>{emm+pgra.addr}</td></tr>
<tr><td>{isa:lf}</td><td>{isa.dob:s}</td><td>Elem.</td><td>done 2/13, remove</td><td>{rut:fl}</td><td>not sent</td></tr>
</tbody></table><p>4 students. <i>Do not post.</i></p></body></html>
""")

wform("Immunizations/Flu clinic consents Senior Center.pdf", "SEASONAL VACCINE CONSENT\nEllery County Public Health - Senior Center drive-through", """
* 1. About you (please print)
Name::{ros:fl};;Birth date::{ros.dob:y};;Age::{ros.age}
Mailing address::{ros.addr}
Phone::{ros.phone:d};;Medicare number (red, white and blue card)::{ros.mbi}
* 2. Health questions
Allergy to eggs or latex?::NO;;Ever had Guillain-Barre?::NO;;Blood thinner?::YES {ros.rx=Eliquis}
* 3. For staff
Vaccine::{ros.tx=Fluzone High-Dose};;Lot::UT8039NA;;Site::LD;;Given by::{arm:fi} RN
===
* 1. About you (please print)
Name::{herb};;Birth date::{herb.dob:y};;Age::{herb.age}
Mailing address::{herb.addr}
Phone::{herb.phone:d};;Medicare number (red, white and blue card)::{herb.mbi}
* 2. Health questions
Allergy to eggs or latex?::LATEX;;Ever had Guillain-Barre?::NO;;Chronic illness::{herb.dx=COPD, heart failure}
* 3. For staff
Vaccine::{herb.tx=Prevnar 20};;Lot::GX8812;;Site::RD;;Given by::{arm:fi} RN
""", vfont="Times-Italic", val=12)

# ================================================================ WIC
wdocx("WIC/Boudreaux family certification.docx", """
# WIC Certification - Family {bab.rec=F-30918}
| Head of household | {bab} | DOB | {bab.dob}
| Address | {bab.addr} | Cell (text ok) | {bab.phone:d}
| ID seen | WA driver license {bab.dl} | Income proof | Apple Health {bab.mcd}
| Second cardholder | {jes:fl} (baby's uncle) | WIC card ending | 5521
## Participants
**1. {bab:fl}** - breastfeeding, 5 months post partum. Ht 64 in, wt 201 lb, Hgb 10.4. Risks: {bab.dx=anemia}, BMI 30+. Had {bab.dx=gestational diabetes} with this baby.
**2. {zio:fl}**, infant, {zio.dob}. Length 26 in, weight 16 lb 3 oz. Risk: {zio.dx=milk protein allergy}. Formula {zio.rx=Nutramigen}, form from {cho:dr} on file to 9/24.
**3. {zor:fl}**, child, {zor.dob}. 36.5 in, 29 lb. Risk: none, {zor.tx=fluoride varnish} today.
## Nutrition notes
Mom takes {bab.rx=ferrous sulfate 325 mg}. Wants to return to work in May; pump issued (see loan log). Drinks 2 sodas daily, interested in cutting down. Older child picky with vegetables.
Next appointment 6/12/24, bring shot records. Certifier: {dan:fl}, RDN
""", font="Verdana", size=9.5, style="Light List Accent 3")

wtxt("WIC/Appt roster 0314.txt", """
CASCADES  v11.2            CLINIC 07 PORT ELLERY        THURSDAY 14-MAR-2024
==============================================================================
 9:00   RECERT      {yes:lf}     ID {yes.rec=4410822}   {yes.phone:d}    lang SPA
        + infant    {mat:lf}     born {mat.dob:d}
 9:30   NEW PREG    {hei:lf}     ID {hei.rec=4410990}   {hei.phone:d}
 9:50   NUTR ED     {bab:lf}    ID {bab.rec=4409127}   {bab.phone:d}
10:20   HT/WT       {ara:lf}     born {ara.dob:d}   mother {nad:fl} {nad.phone:d}
10:40   ** OPEN **
11:00   RECERT      {cha:lf}     ID {cha.rec=4408834}   {cha.phone:d}    NO SHOW x2
------------------------------------------------------------------------------
 booked 6   open 1    staff: {dan:FL} / {hol2:FL}
""")

weml("WIC/formula exception Carrizales.eml", """
From: {yes:fl} <{yes.email}>
To: wic@ellerycounty.example
Subject: leche de mi bebe / formula
Date: Mon, 11 Mar 2024 21:40:55 -0700
""", """
Hi this is {yes:fl}, my baby is {mat:fl} he was born {mat.dob:L}. The doctor
says he has {mat.dx=reflujo (GERD)} and changed him to
{mat.rx=Enfamil AR} but the store says my card doesnt have it. My number
is {yes.phone:b} if you can call after 3. We moved, now we live in
{yes+mat.addr}

Thank you / gracias
{yes:f}
""", html="""<html><body><p>Hi this is {yes:fl}, my baby is {mat:fl} he was born {mat.dob:L}. The doctor says he has <b>{mat.dx=reflujo (GERD)}</b> and changed him to {mat.rx=Enfamil AR} but the store says my card doesnt have it. My number is {yes.phone:b} if you can call after 3. We moved, now we live in {yes+mat.addr}</p><p>Thank you / gracias<br>{yes:f}</p></body></html>""")

wxlsx("WIC/Pump loan log.xlsx", [("2024", """
~Breast pump loans 2024
!Serial|Out|Client|Client ID|Phone|Why|Due back|Back
SY-2207|@2024-01-11|{nad:fl}|{nad.rec=4409561}|{nad.phone:p}|{ara:f} in NICU, {ara.dx=born at 33 weeks}|@2024-04-11|
SY-2209|@2024-02-02|{bab:fl}|{bab.rec=4409127}|{bab.phone:p}|return to work|@2024-05-02|
SY-2214|@2024-02-20|{cha:fl}|{cha.rec=4408834}|{cha.phone:p}|{cha.dx=mastitis}|@2024-03-20|OVERDUE - called 3/22
SY-2215|@2024-03-06|{mar:fl}|{mar.rec=4411003}|{mar.phone:p}|low supply|@2024-06-06|
|
on loan|#4|of|#11
""")])

wcsv("WIC/approved foods shelf prices 2024Q1.csv", """
UPC|ITEM|SIZE|STORE A|STORE B|STORE C|MAX ALLOWED
041000001123|WHOLE MILK|1 GAL|4.29|4.49|3.99|4.85
041000001177|LARGE EGGS|12 CT|3.59|3.89|3.49|4.10
041000002210|PEANUT BUTTER|16 OZ|2.99|3.29|2.79|3.50
041000002302|INFANT CEREAL RICE|8 OZ|2.69|2.89|2.59|3.05
041000002418|TUNA CHUNK LIGHT|5 OZ|1.19|1.29|1.09|1.45
041000003008|WHOLE WHEAT BREAD|16 OZ|3.19|3.49|2.99|3.75
""")

# ================================================================ Environmental
wxlsx("Environmental/Lead/BLL case tracker.xlsx", [("open", """
!Case|Child|DOB|Guardian|Guardian tel.|Residence|Latest venous BLL|What we call it|Source found|Next draw|CM
{cal.rec=PB-24-02}|{cal:fl}|{cal.dob:s}|{prou:fl}|{prou.phone:p}|{cal+prou.addr}|#14.2|{cal.dx=elevated blood lead level}|window wells|@2024-04-02|SD
{liv.rec=PB-24-03}|{liv:fl}|{liv.dob:s}|{pstr:fl}|{pstr.phone:p}|{liv+pstr.addr}|#7.8|{liv.dx=elevated blood lead level}|dad's work clothes (radiator shop)|@2024-05-10|SD
{mil.rec=PB-24-05}|{mil:fl}|{mil.dob:s}|{pgut:fl}|{pgut.phone:p}|{mil+pgut.addr}|#46.0|{mil.dx=lead poisoning}, {mil.tx=chelated with succimer}|glazed bean pot|weekly|SD
{ell.rec=PB-23-19}|{ell:fl}|{ell.dob:s}|{phar:fl}|{phar.phone:p}|{ell+phar.addr}|#3.1|closing|bare soil|none|MK
{ami.rec=PB-24-06}|{ami:fl}|{ami.dob:s}|foster placement, {pin:fl} DCYF||{ami.addr}|#9.9|{ami.dx=elevated blood lead level}, {ami.dx=iron deficiency}|unknown|@2024-03-29|SD
"""), ("codes", """
SD|{dra:fl}
MK|on leave
BLL|blood lead level in micrograms per deciliter
""")], widths=20)

wdocx("Environmental/Lead/Letters 24-05.docx", """
March 6, 2024
{pgut:fl}
{pgut.addr:nl}
Dear {pgut:ti}:
This is to confirm what we told you by telephone ({pgut.phone:d}). The blood lead of your son **{mil:fl}** (date of birth {mil.dob}) was **46 micrograms per deciliter** on February 28. This is {mil.dx=lead poisoning} and needs medical care now. {cho:dr} has arranged for {mil.tx=chelation} at Sacred Cedar Children's. Please give the medicine, {mil.rx=succimer}, exactly as on the bottle and stop using the clay pot.
A nurse will visit on March 13 at 10 a.m.
{dra:fl}, RS, Lead Program
===
March 6, 2024
{wex:fl}, Manager
Wexford Property Holdings LLC
310 Commerce Plaza, Suite 2, Port Ellery, WA 98871
NOTICE OF LEAD HAZARD
Dear {wex:ti}:
A unit which you rent out at {cal.addr:st} was tested by this office on February 21. Lead based paint in poor condition was found on seven window wells. The affected child, {cal:fl}, lives in the unit. You are ordered to submit a plan for abatement within thirty days. The tenant, {prou:fl}, may not be evicted because of this notice.
{dra:fl}, RS, Lead Program
""", font="Garamond", size=12)

wrtf("Environmental/Lead/Home investigation Roundtree.rtf", """
^ ENVIRONMENTAL LEAD INVESTIGATION - FIELD NOTES
Visit 2/21/24 9:40 a.m.  {dra:fi} with {tack:fi}
Family: mother {prou:fl} (home, {prou.phone:d}), child {cal:fl} {cal.dob:s}, and the mother's partner, at work
Place: {cal+prou.addr}, built 1926, rental
| Room | Surface | XRF mg/cm2 | Condition
| Living rm | window well N | 9.4 | chipping, bite marks
| Bedroom 2 | window well E | 11.8 | chipping
| Kitchen | door jamb | 0.3 | intact
| Porch | floor | 6.1 | worn
Child sleeps in bedroom 2. Mother reports he has {cal.dx=pica} and {cal.dx=speech delay}, sees early intervention Tuesdays. Takes {cal.rx=Poly-Vi-Sol with iron}. Insured through Apple Health, {cal.mcd}.
Swept and HEPA vacuumed wells with mother, left cleaning kit. Landlord not present.
""")

wform("Environmental/Animal bites/Bite report 24-118.pdf", "ANIMAL BITE / RABIES EXPOSURE REPORT  No. 24-118\nEllery County Public Health - Zoonotic program", """
* PERSON BITTEN
Name::{tob:fl};;Date of birth::{tob.dob};;Sex::M
Address::{tob.addr}
Parent or guardian if minor::{pren:fl};;Parent telephone::{pren.phone}
Date of bite::03/02/2024;;Body site::left calf;;Wound::{tob.dx=2 puncture wounds, left calf}
Treated at::Ellery Urgent Care;;Treatment::{tob.tx=irrigation, amoxicillin-clavulanate}
* ANIMAL
Species / breed::Dog, heeler mix;;Name::Biscuit;;Rabies tag::none found
* OWNER OF ANIMAL
Owner::{bur};;Driver license::{bur.dl}
Address::{bur.addr}
Telephone::{bur.phone};;Quarantine::home, 10 days, to 03/12/2024
* REPORTED BY
Name::{mul:fl}, PA-C;;Facility phone::509-555-0166;;Received by::{pet:fl}, ACO
Remarks: owner states dog was provoked. Day 10 check 3/12: alive and well. CLOSED.
""", vfont="Helvetica", val=10)

wcsv("Environmental/Animal bites/bite_log_2024.csv", """
Rpt|Date|Victim|Victim DOB|Victim phone|Victim address|Animal|Owner|Owner phone|PEP?|Closed
24-109|2/3/2024|{dor:fml}|{dor.dob:y}|{dor.phone:d}|{dor.addr}|cat, stray|unknown||{dor.tx=RIG + 4 doses vaccine}|2/20
24-111|2/9/2024|{jer:fl}|{jer.dob:y}|{jer.phone:d}|{jer.addr}|dog|{sto:fl}|{sto.phone:d}|no|2/19
24-113|2/17/2024|{hen:fl}|{hen.dob:y}|{hen.phone:d}|{hen.addr}|bat in bedroom|||{hen.tx=rabies PEP started}|
24-113|2/17/2024|{pat:fl}|{pat.dob:y}|{pat.phone:d}|{pat.addr}|bat in bedroom|||{pat.tx=rabies PEP started}|
24-118|3/2/2024|{tob:fl}|{tob.dob:y}|{pren.phone:d} (mother {pren:fl})|{tob.addr}|dog|{bur:fl}|{bur.phone:d}|no|3/12
24-120|3/5/2024|mail carrier, name withheld|||||{fos:fl}|{fos.phone:d}|no|
""", enc="cp1252")

weml("Environmental/Animal bites/Abernathy bat PEP.eml", """
From: {pet:fl} <lpettway@ellerycounty.example>
To: "{bax:fl}, ED charge" <lbaxley@elleryvalley.example>
Subject: 2 for rabies PEP this evening - Abernathy
Date: Sat, 17 Feb 2024 15:05:00 -0800
""", """
Loretta -

Couple coming to you about 6 pm, woke up with a bat in the bedroom, bat got away.

  {hen:LF}   {hen.dob:s}   {hen.phone:o}   Premera {hen.ins}
      94 kg.  {hen.dx=atrial fibrillation} on {hen.rx=apixaban} -- watch the IM sites
  {pat:LF}   {pat.dob:s}   {pat.phone:o}   Premera {pat.ins}
      71 kg.  takes {pat.rx=prednisone 10 mg} for {pat.dx=polymyalgia}, so 5 doses not 4

Both live at {hen+pat.addr}. {hen.tx=HRIG 20 IU/kg} day 0 for each please, we
will do days 3, 7 and 14 at our clinic. I told {pat:f} you'd have a chair for her.

Luther Pettway
Animal control / zoonotics, 509-555-0139
""".replace("Luther Pettway", "{pet:fl}"), cte="quoted-printable")

wtxt("Environmental/Animal bites/Rabies decision aid.txt", """
WHEN THE PHONE RINGS ABOUT A BITE                      (taped next to the desk)

1. Dog, cat or ferret, owned and available?  ->  10 day home quarantine. No PEP.
2. Dog, cat, stray, not found?               ->  call the health officer.
3. Bat?  In room with sleeper, child, impaired person?
       bat available  ->  test it (head only, cold not frozen, state lab by courier)
       bat gone       ->  PEP
4. Squirrel, rabbit, hamster, rat            ->  almost never.
5. PEP = HRIG day 0, vaccine days 0, 3, 7, 14 (28 if immunosuppressed)

After hours: on-call {pet:fl}, then {farr:fl}.
""")

wtxt("Environmental/Complaints/Complaint export Q1.html", """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Accela: service requests</title></head><body>
<h1>Service requests &mdash; Environmental Health, Q1 2024</h1>
<dl><dt>SR-24-0071 (closed)</dt><dd>Type: mold, rental<br>Complainant: {lei:fl}<br>Callback: {lei.phone:d}<br>E-mail: {lei.email}<br>Location: {lei.addr}<br>
Narrative: black mold in bathroom, complainant says it worsens her {lei.dx=asthma}. Referred to city code officer {ash:fl}.</dd>
<dt>SR-24-0078 (open)</dt><dd>Type: garbage, rodents<br>Complainant: anonymous<br>Location: behind Depot St Laundromat<br>Narrative: rats in the alley</dd>
<dt>SR-24-0083 (open)</dt><dd>Type: failing septic<br>Complainant: {fos:fl}<br>Callback: {fos.phone:d}<br>Against: {nor:fl}, {nor.addr}<br>
Narrative: sewage surfacing along fence line. Inspector {tack:fl} assigned.</dd>
<dt>SR-24-0090 (closed)</dt><dd>Type: food, illness<br>Complainant: {gil:fl}<br>Callback: {gil.phone:d}<br>Location: Cannery Grill<br>
Narrative: ate oysters 2/17, ill 2/18, seen in ED, told {gil.dx=Vibrio parahaemolyticus}. Stool sent.</dd></dl>
<footer>Exported by {hum:fl}</footer></body></html>
""")

wtxt("Environmental/Complaints/0083 septic memo to file.txt", """
MEMO TO FILE                                SR-24-0083
By: {tack:fl}, RS        Date: 3/7/24

Met the owner, {nor:fl}, on site at
{nor.addr:nl}
He is {nor.age}, lives alone, and is on {nor.tx=home dialysis}, which explains the water use.
Dye put in the toilet came out at the fence within 40 min. Tank last pumped "when Carter was president".
He cannot pay for a new drainfield. Gave him the county loan form. His nephew {nep:fl} will help him fill it in.
Phone for {nor:ti}: {nor.phone:p}. Do not mail, the box gets broken into.

Neighbor who complained ({fos:fl}) was told we are working with the owner.
""")

wcsv("Environmental/beach samples 2023.csv", """
Beach|Sampled|Enterococci MPN/100mL|Water temp C|Action
Ferry Landing|2023-06-12|10|14.2|none
Ferry Landing|2023-07-10|41|17.9|none
Lupine Cove|2023-07-10|312|18.4|advisory posted
Lupine Cove|2023-07-13|20|18.1|advisory lifted
North Harbor|2023-08-07|31|19.0|none
""")

# ================================================================ Vital records
wdocx("Vital Records/Birth certificate requests - counter.docx", """
^ APPLICATION FOR CERTIFIED COPY OF BIRTH RECORD
Person on the record
| Full name at birth | {che}
| Date of birth | {che.dob:L}
| Place of birth | Port Ellery
| Parents | {mom:fl} and unknown
Applicant
| Your name | {che:fl}
| Relation | self
| Government photo ID | WA license {che.dl}
| Mail to | {che.addr}
| Daytime phone | {che.phone}
| Pay by | Visa {che.card}, exp {che.exp}, $25.00
---
^ APPLICATION FOR CERTIFIED COPY OF BIRTH RECORD
Person on the record
| Full name at birth | {bgi:fl}
| Date of birth | {bgi.dob:L}
| Place of birth | Ellery Valley Hospital
| Parents | {mar:fl}
Applicant
| Your name | {mar:fl}
| Relation | mother
| Government photo ID | Matricula consular {mar.gov}
| Mail to | {mar.addr}
| Daytime phone | {mar.phone}
| Pay by | cash
Clerk: {sch:fl}, deputy registrar. Newborn has no given name yet, affidavit of correction handed over.
""", style="Table Grid", boldfirst=True)

wxlsx("Vital Records/Mail-in requests March.xlsx", [("Mar", """
~VITAL RECORDS - MAIL IN - MARCH 2024
opened by U. Schramm|||keep in locked drawer after month end
|
!Rec'd|Requester|Rel.|Record wanted|State file no.|SSN on form|Card no.|Exp|Amt|Address to mail
3/1|{bre:fml}|widow|death, {ode:fl}|{ode.rec=2024-003318}|{ode.ssn}|{bre.card:n}|{bre.exp}|#50.00|{bre.addr}
3/4|{ken:fl}|self|birth, own|{ken.rec=1970-044172}|{ken.ssn}|{ken.card:n}|{ken.exp}|#25.00|{ken.addr}
3/4|{shi:fl}|self|marriage, own|{shi.rec=2009-110027}||{shi.card:n}|{shi.exp}|#25.00|{shi.addr}
3/8|Basin Title & Escrow|agent|death x4, {tho2:fml}|{tho2.rec=2024-002907}|{tho2.ssn}|check 1182||#100.00|88 Commerce Plaza, Port Ellery
|
||||||total||#200.00
""".replace("U. Schramm", "{sch:fi}"))])

wpdf("Vital Records/Amendment letter Strickland.pdf", """
Ellery County Local Registrar
1400 Courthouse Sq
---
March 14, 2024

{bre}
{bre.addr:nl}

**Death record of {ode:fl}, state file {ode.rec=2024-003318}**

Dear {bre:ti},

We are sorry for your loss. You asked that the date of birth on your late husband's record be changed to {ode.dob:L} and the social security number to {ode.ssn}. Both have been sent to the state by affidavit. The cause of death ({ode.dx=metastatic pancreatic carcinoma}) can be changed only by the certifier, {und:fl} is not able to do so for you; please call {hadd:dr}.

Your new copies will come by mail within three weeks. Your card was not charged a second time.

Respectfully,

{sch:fl}
Deputy Registrar
""".replace("{und:fl} is not able", "this office is not able"), font="Times-Roman", size=11.5)

# ================================================================ MCH
wdocx("MCH/Home visit Echeverria 3-27.docx", """
**HOME VISIT NOTE** (Nurse-Family Partnership)
Client {mar:fl}  |  DOB {mar.dob:s}  |  NFP ID {mar.rec=NFP-0417}  |  Visit 14  |  3/27/2024 1:15-2:20 pm  |  {fry:fl}, BSN

**S:** "I cry every afternoon." Sleeping 3 h stretches. Baby nurses q2h. FOB sends money but has not visited. Mother {kno:ti} from the church brings food - client's friend {gro:f} comes Saturdays.
**O:** BP 138/88. EPDS 16, item 10 = 0. Incision clean. Baby, not named until Sunday (chart reads {bgi:fl}), born {bgi.dob:s}, wt 6 lb 14 oz, {bgi.dx=mild jaundice} to nipple line.
**A:** {mar.dx=Postpartum depression}, moderate. s/p {mar.tx=cesarean section} for breech. Newborn weight gain adequate.
**P:**
- warm handoff to {vel:drl} today, appointment 3/29; discussed {mar.rx=sertraline 50 mg}
- {bgi.tx=bilirubin check} tomorrow at clinic
- safe sleep reviewed, crib delivered to {mar.addr:stc}
- text {mar.phone:d}, never the landlady's line
""".replace("Mother {kno:ti} from the church brings food - client's friend {gro:f} comes Saturdays.", "A lady from the church brings food."), font="Segoe UI", size=10, footer="NFP-0417 - visit 14")

wxlsx("MCH/Caseloads by nurse.xlsx", [("April", """
~NFP + MSS caseloads, April
|
{fry:fl}, BSN
!Client|Born|EDD or baby DOB|Phone|Medicaid|Concerns
{mar:fl}|{mar.dob:y}|baby 5 wks|{mar.phone:d}|{mar.mcd}|{mar.dx=depression}
{jol:fl}|{jol.dob:y}|EDD 8/2|{jol.phone:d}|{jol.mcd}|{jol.dx=hyperemesis}
{parr:fl}|{parr.dob:y}|EDD 6/14|{parr.phone:d}|{parr.mcd}|see STI, {parr.tx=3 doses Bicillin} done
|
{arm:fl}, RN
!Client|Born|EDD or baby DOB|Phone|Medicaid|Concerns
{ani:fl}|{ani.dob:y}|EDD 5/5 twins|{ani.phone:d}|private|{ani.dx=preeclampsia}, {ani.rx=labetalol}
{fat:fl}|{fat.dob:y}|EDD 7/19|{fat.phone:d}|{fat.mcd}|interpreter Somali
{hei:fl}|{hei.dob:y}|EDD 9/30|{hei.phone:d}|{hei.mcd}|on {hei.rx=buprenorphine}
|
Total active|#6
""")], widths=22)

wtxt("MCH/FAX IN Ellery Valley postpartum referral.txt", """
***  FAX RECEIVED 03/22/2024 16:48   3 PAGES   FROM 5095550150  ***

ELLERY VALLEY HOSPITAL - FAMILY BIRTH CENTER
PUBLIC HEALTH REFERRAL

MOTHER ......... {ani:LF}
  D.O.B. ....... {ani.dob}
  MRN .......... {ani.rec=00418827}
  ADDRESS ...... {ani.addr}
  PHONE ........ {ani.phone:d}
  PAYER ........ REGENCE  ID {ani.ins}
ATTENDING ...... {vel:LF} MD
REASON ......... {ani.dx=SEVERE PREECLAMPSIA}, DISCHARGED ON {ani.rx=NIFEDIPINE XL 30 MG}
                 BP CHECK AT HOME WITHIN 72 H
SUPPORT ........ SPOUSE AT HOME
RN SENDING ..... {mil2:LF}
""")

# ================================================================ Overdose
wdocx("Overdose Review/OFR packet April - case summaries.docx", """
# Overdose Fatality Review Team
Meeting 4/18/2024, Commissioners' annex. All members have signed the confidentiality statement. Facilitator: {ple:fl}
## Case 24-A
{dus}, {dus.age} M, DOB {dus.dob:g}, last known address {dus.addr}. Found 1/14 by roommate. Toxicology fentanyl 21 ng/mL, methamphetamine. {dus.dx=Opioid use disorder} since back injury in 2015; in {dus.tx=methadone maintenance} 2019-2022; released from county jail 1/9 without naloxone. Five ED visits in 2023, last for {dus.dx=cellulitis of the arm}.
Next of kin interviewed: sister, {cri:fl}, {cri.phone:d}, who asked for the team's letter by e-mail to {cri.email}.
## Case 24-B
{ale:fl}, {ale.age} M, DOB {ale.dob:g}, {ale.addr}. Died 2/2 at work site. {ale.dx=Mixed drug toxicity (oxycodone, alprazolam)}. Had been prescribed {ale.rx=oxycodone 10 mg} #120 monthly after shoulder surgery by two prescribers. {ale.dx=Major depression}, no treatment. SSN for PMP query {ale.ssn}.
## Case 24-C
{jan:fl}, {jan.age} F, DOB {jan.dob:g}, unhoused, mail at the Depot St shelter. Pregnant 18 weeks. In {jan.tx=outpatient buprenorphine} until transport stopped in December. {jan.dx=Hepatitis C}.
## Recommendations so far
- Naloxone at release from jail (owner: sheriff's captain {fit:fl})
- Transport vouchers for MOUD (owner: {ple:fl})
""", font="Book Antiqua")

wcsv("Overdose Review/Post overdose outreach.csv", """
Date,|Name|DOB|Cell|Where met|Offered|Took
""".replace(",", "") + """3/2/2024|{mau:fl}|{mau.dob:s}|{mau.phone:o}|ED room 6|naloxone kit, test strips|{mau.tx=started buprenorphine}
3/4/2024|{jer:fl}|{jer.dob:s}|{jer.phone:o}|home, {jer.addr:st}|naloxone kit|kit only
3/9/2024|{lau:fl}|{lau.dob:s}|{lau.phone:o}|motel|naloxone kit, wound care|{lau.tx=wound care}, has {lau.dx=abscess R forearm}
3/9/2024|unknown male 30s|||under Canal St bridge|kit|ran off
""", delim="\t")

# ================================================================ Clinic
wtxt("Clinic/Schedule Tue 12 Mar.html", """<html><head><meta charset="utf-8"></head><body><h3>Nurse visits &amp; travel &mdash; Tuesday 12 March 2024</h3>
<table border=1 cellpadding=4><tr bgcolor="#cccccc"><td>Time</td><td>Room 1 ({zab:fi})</td><td>Room 2 ({arm:fi})</td><td>Travel ({win:fi})</td></tr>
<tr><td>8:30</td><td>{hsu:lf} {hsu.dob:s}<br>#{hsu.mrn}<br>{hsu.tx=test of cure}</td><td>{kir:lf} {kir.dob:s}<br>#{kir.mrn}<br>{kir.tx=Hep B #2}</td><td rowspan=2>{bri:fl} + {owe:fl}<br>{bri.dob:s} / {owe.dob:s}<br>cell {bri.phone:d}<br>Kenya, honeymoon</td></tr>
<tr><td>9:15</td><td>{figu:lf} {figu.dob:s}<br>#{figu.mrn}<br>{figu.dx=GC} tx</td><td>BLOCKED staff mtg</td></tr>
<tr><td>10:00</td><td>walk-ins</td><td>{sus:lf} {sus.dob:s}<br>#{sus.mrn}<br>{sus.rx=Depo-Provera}</td><td>{raj:lf} {raj.dob:s}<br>cell {raj.phone:d}<br>India</td></tr>
</table><p>Front desk: {bee:fl}. Printed 3/11 17:02</p></body></html>
""")

wxlsx("Clinic/Billing/Aged receivables 2024-03.xlsx", [("AR", """
~Ellery County Public Health - patient A/R by age
as of 3/31/2024, run by {tri:fi}
|
!Acct|Patient|Responsible party|Payer / ID|DOS|Dx|Svc|0-30|31-60|61-90|90+
{kir.mrn:c}|{kir:lf}|self|Regence {kir.ins}|1/29/24|Z23|{kir.tx=Hepatitis B vaccine}|||#84.00|
{sus.mrn:c}|{sus:lf}|self|Kaiser {sus.ins}|3/12/24|Z30.42|{sus.tx=contraceptive injection}|#61.50|||
{gav.mrn:c}|{gav:lf}|{ppre:fl}, {ppre.phone:d}|none|2/20/24|Z23|{gav.tx=vaccine admin}||#23.44||
{mcn.mrn:c}|{mcn:lf}|self|Coordinated Care {mcn.mcd}|11/8/23|{mcn.dx=A54.9 gonococcal infection}|office visit||||#112.00
{herb.mrn:c}|{herb:lf}|wife handles|Medicare {herb.mbi}|10/14/23|Z23|{herb.tx=pneumococcal vaccine}||||#31.20
{raj.mrn:c}|{raj:lf}|self|self pay|3/12/24|Z71.84|{raj.tx=typhoid vaccine}|#148.00|||
|
|TOTAL|||||||#209.50|#23.44|#84.00|#143.20
""")], widths=19)

wform("Clinic/Billing/Statement Kirsten A.pdf", "STATEMENT OF ACCOUNT\nEllery County Public Health, Billing, PO Box 40, Port Ellery WA 98871", """
Bill to::{kir:fl};;Account::{kir.mrn:c};;Statement date::04/02/2024
Mail address::{kir.addr}
* Charges
01/29/2024   90746   {kir.tx=Hepatitis B vaccine, adult}           98.00
01/29/2024   90471   Administration of vaccine             23.44
02/18/2024           Regence paid, member {kir.ins}    -37.44
Balance due::$84.00;;Due by::04/22/2024;;Questions::509-555-0109
* Detach and return
Charge my card number::{kir.card};;Exp::{kir.exp};;Amount::84.00
Signature::{kir:fl};;Phone::{kir.phone:d}
""", vfont="Courier", val=9.5)

weml("Clinic/Billing/denials this week.eml", """
From: {tri:fl} <btrimmer@ellerycounty.example>
To: {zab:fl} <izabel@ellerycounty.example>
Subject: Denials - need your notes by Thurs
Date: Wed, 20 Mar 2024 08:14:00 -0700
""", """
Irena, three came back. List is attached, same thing here for the phone:

1) {lars:fl} - Premera {lars.ins} - denied "not medically necessary" for the {lars.tx=ceftriaxone injection} 3/7. Diagnosis on claim was Z11.3, shouldn't it be N73.9 ({lars.dx=PID})?
2) {coop:fl} - member {coop.ins} - patient not found. DOB we have is {coop.dob}, can you check the license copy.
3) {kya:fl} - {kya.mcd} - refugee medical ended.

Bev
""".replace("\nBev\n", "\n{tri:s=Bev}\n"), attach=("denials_0320.csv", "patient;member_id;dob;dos;reason\n{lars:lf};{lars.ins};{lars.dob:i};2024-03-07;CO50\n{coop:lf};{coop.ins};{coop.dob:i};2024-03-02;CO31\n{kya:lf};{kya.mcd};{kya.dob:i};2024-02-14;CO27\n"))

wdocx("Clinic/Billing/Refund vouchers.docx", """
## COUNTY AUDITOR - REFUND VOUCHERS (dept 41 Public Health)
Voucher 41-0088. Pay to **{owe:fl}**, {owe.addr}. Yellow fever vaccine cancelled by clinic, $232.00. ACH as requested: routing """ + ROUT[0] + """, checking {owe.bank}.
Voucher 41-0089. Pay to **{gil:fl}**, {gil.addr}. Duplicate payment of food worker class, $10.00. Return to card {gil.card:d}.
Voucher 41-0090. Pay to **{con:fl}**, {con.addr}. Insurance paid after she did, $66.15. ACH: routing """ + ROUT[1] + """, savings {con.bank}. Her plan: Humana {con.ins}.
Approved: {ost:fl}, finance manager
""", font="Courier New", size=10)

wxlsx("Clinic/Fee schedule 2024.xlsx", [("Fees", """
~Fee schedule effective January 1, 2024
Adopted by the Board of Health, resolution 23-19
|
!Code|Service|Fee|Sliding scale min
90471|Vaccine administration|#23.44|#0
90746|Hepatitis B, adult|#98.00|#98.00
90717|Yellow fever|#232.00|#232.00
86580|TB skin test|#35.00|#10.00
VR-01|Certified birth or death record|#25.00|#25.00
EH-14|Septic permit, residential|#640.00|#640.00
EH-30|Food worker card|#10.00|#10.00
""")])

# ================================================================ Travel
wdocx("Travel Clinic/Pre-travel consult Falkner.docx", """
# PRE-TRAVEL CONSULTATION
Travelers: {bri:fl} and {owe:fl} (married)
| | Her | Him
| Birth date | {bri.dob:g} | {owe.dob:g}
| Passport | {bri.pp} | {owe.pp}
| E-mail | {bri.email} | {owe.email}
| Chart | {bri.mrn} | {owe.mrn}
| Conditions | {bri.dx=hypothyroidism} | {owe.dx=ulcerative colitis}
| Medicines | {bri.rx=levothyroxine 75 mcg} | {owe.rx=adalimumab}
| Yellow fever | {bri.tx=given 3/12, lot UJ441AA} | contraindicated - {owe.tx=waiver letter}
| Typhoid | {bri.tx=Typhim Vi} | {owe.tx=Typhim Vi}
| Malaria | {bri.rx=atovaquone-proguanil} | {owe.rx=atovaquone-proguanil}
Itinerary: Nairobi, Masai Mara, Zanzibar; 6/2 to 6/20.
Advice given on food and water, bites, altitude none, insurance. Both at {bri+owe.addr}.
{win:fl}, RN, CTH
""", style="Medium Grid 1 Accent 2", size=10)

wxlsx("Travel Clinic/ICVP stamps and payments.xlsx", [("2024", """
!Stamp no.|Date|Traveler|Passport no.|Nationality|DOB|Vaccine|Paid with|Card number|Total
#3301|@2024-01-09|{raj:fl}|{raj.pp}|USA|@{raj.dob:i}|{raj.tx=Yellow fever}|MC/Visa|{raj.card:d}|#312.00
#3302|@2024-01-23|{mir:fl}|{mir.pp}|USA|@{mir.dob:i}|{mir.tx=Yellow fever}|MC/Visa|{mir.card:d}|#312.00
#3303|@2024-03-12|{bri:fl}|{bri.pp}|USA|@{bri.dob:i}|{bri.tx=Yellow fever}|MC/Visa|{bri.card:d}|#312.00
#3304|@2024-03-19|{arj:fl}|{arj.pp}|India|@{arj.dob:i}|{arj.tx=Polio booster}|cash||#71.00
Sum|||||||||#1007.00
""")])

# ================================================================ Lab
wpdf("Lab/Fax inbox 0308 state PHL.pdf", """
STATE PUBLIC HEALTH LABORATORIES          1610 N Laboratory Way          FINAL REPORT
Submitter: Ellery Co Public Health / {hadd:LF}
---
| Patient: | {okafor:LFM} | Accession: | {okafor.rec=24MB-01877}
| DOB: | {okafor.dob} | Collected: | 03/06/2024
| Test | AFB smear and culture, sputum | Result | 1+ AFB seen; {okafor.dx=M. tuberculosis complex}
===
STATE PUBLIC HEALTH LABORATORIES          1610 N Laboratory Way          FINAL REPORT
Submitter: Ellery Co Public Health / {zab:LF}
---
| Patient: | {parr:LFM} | Accession: | {parr.rec=24SR-11820}
| DOB: | {parr.dob} | Collected: | 03/05/2024
| Test | RPR with reflex TP-PA | Result | REACTIVE 1:32, TP-PA reactive ({parr.dx=syphilis})
===
STATE PUBLIC HEALTH LABORATORIES          1610 N Laboratory Way          FINAL REPORT
Submitter: Ellery Valley Hospital / {bax:LF}
---
| Patient: | {gil:LFM} | Accession: | {gil.rec=24EN-00452}
| DOB: | {gil.dob} | Collected: | 02/20/2024
| Test | Stool culture, vibrio | Result | {gil.dx=Vibrio parahaemolyticus} isolated
""", font="Courier", size=9, grid=False, foot="CLIA 50D0000000 - Confidential")

wtxt("Lab/critical calls.log", """
[2024-03-01 10:12] PHL -> {stan:fi}: QFT pos  {tes:fl} dob={tes.dob:i} chart={tes.mrn} readback ok
[2024-03-01 16:40] EVH micro -> {crum:fi}: {del2:fl} dob={del2.dob:i} blood cx {del2.dx=Neisseria meningitidis} ** close contacts! ** pt ph {del2.phone:n}
[2024-03-02 09:05] {crum:fi} -> household of {del2:l}: husband {bla:fl} ({bla.phone:n}) {bla.rx=ciprofloxacin 500 mg} called in to Harbor Drug
[2024-03-05 13:31] Quest -> {zab:fi}: {mcn:fl} dob={mcn.dob:i} {mcn.dx=HIV-1 antibody positive} confirmed
[2024-03-08 11:20] ARUP -> {dra:fi}: venous Pb 46 {mil:fl} dob={mil.dob:i}
[2024-03-08 11:58] test entry, ignore
""")

# ================================================================ HR
wxlsx("HR/Payroll register 2024-03B.xlsx", [("Register", """
~DEPT 41 PUBLIC HEALTH - PAYROLL REGISTER   PP 3/16-3/31/2024
!Employee|SSN|Position|Gross|Net|Bank acct|Routing
{dev:lfm}|{dev.ssn}|PHN II|#3412.50|#2480.11|{dev.bank}|%s
{sal:lfm}|{sal.ssn}|Env Health Spec|#3120.00|#2297.40|{sal.bank}|%s
{kim:lfm}|{kim.ssn}|WIC Clerk|#1986.40|#1544.02|{kim.bank}|%s
{ewa:lfm}|{ewa.ssn}|Fleet/Facilities|#2210.00|#1702.88|{ewa.bank}|%s
{noe:lfm}|{noe.ssn}|Community Health Wkr|#2144.80|#1660.35|{noe.bank}|%s
{gar:lfm}|{gar.ssn}|Epi I|#2890.00|#2133.70|{gar.bank}|%s
{wil:lfm}|{wil.ssn}|Admin Asst|#2301.12|#1789.00|{wil.bank}|%s
{pho:lfm}|{pho.ssn}|Dietitian|#2955.00|#2190.64|{pho.bank}|%s
Count 8|||#21019.82|#15798.10
""" % tuple(ROUT[i % 3] for i in range(8)))])

wform("HR/Direct deposit Saldivar.pdf", "DIRECT DEPOSIT AUTHORIZATION - ELLERY COUNTY HUMAN RESOURCES", """
* EMPLOYEE
Name (as on social security card)::{noe:fl};;SSN::{noe.ssn}
Home address::{noe.addr}
Personal e-mail for pay stubs::{noe.email};;Home/cell::{noe.phone:p}
* ACCOUNT 1 - net pay
Bank::Harbor & Plains Credit Union;;Routing::%s;;Account::{noe.bank};;Type::Checking
* CANCEL
I wish to stop deposit to my old account at First Cannery Bank as of 3/31.
Signed {noe:fl}      rec'd HR {lowe:fi} 3/11/24
""" % ROUT[1], vfont="Helvetica-Oblique")

wdocx("HR/Respirator fit test and medical clearance 2024.docx", """
^ Respiratory Protection Program - Annual Fit Test Record
Tester: {hum:fl}     Method: qualitative, Bitrex     Program administrator: {lowe:fl}
| Employee | Birth date | Model / size | Result | Medical questionnaire outcome
| {dev:fl} | {dev.dob:s} | 3M 1860S | pass | cleared
| {sal:fl} | {sal.dob:s} | 3M 1870+ | pass | cleared with limit, {sal.dx=exercise-induced asthma}
| {gar:fl} | {gar.dob:s} | Halyard M | fail x2, PAPR | beard; cleared
| {noe:fl} | {noe.dob:s} | 3M 1860S | pass | cleared
| {cot:fl} | on file | 3M 1860 | pass | cleared
| {ewa:fl} | {ewa.dob:s} | not tested | - | NOT cleared: {ewa.dx=uncontrolled hypertension}, {ewa.rx=lisinopril} being adjusted
Retest due March 2025.
""", land=True, style="Light Shading Accent 1")

wrtf("HR/FMLA approval Eastridge.rtf", """
Ellery County Human Resources
March 18, 2024
PERSONAL AND CONFIDENTIAL
{wil:fl}
{wil.addr:nl}
Dear {wil:f},
Your request for leave under the FMLA is **approved** from April 1 through June 14, 2024 for your own serious health condition ({wil.dx=total knee replacement, right, for osteoarthritis} - as certified by your surgeon) and is charged first to sick leave. Your health plan, Premera {wil.ins}, continues; your share of $118.40 will be billed to your home.
While you are out we will use your personal e-mail {wil.email} and the cell you gave us, {wil.phone:d}.
Your duties will be covered by {kim:fl} and {tri:fl}.
{lowe:fl}
HR Analyst
""", font="Arial")

wpdf("HR/Respirator policy.pdf", """
# Respiratory Protection Policy
Number 6.14. Supersedes 6.14 of 2019.
## Purpose
To protect staff who enter rooms of persons with suspected airborne infection.
## Duties
- The program administrator, {lowe:fl}, keeps fit test records for as long as the employee works here plus thirty years.
- Supervisors do not assign employees to airborne isolation without a current fit test.
- Employees report changes in weight, facial hair or dental work.
## Equipment
| Model | Sizes | Stock
| 3M 1860 | S, R | 640
| 3M 1870+ | one | 220
| PAPR hood | M/L | 4
""", size=11)

wxlsx("HR/Office phone list.xlsx", [("ext", """
~Who is where
!Name|Job|Ext|Room
{farr:fl}|Health Officer|#101|210
{stan:fl}|TB nurse|#112|118
{crum:fl}|CD supervisor|#115|119
{sil:fl}|PIO|#120|212
{tack:fl}|Environmental health|#131|104
{pet:fl}|Zoonotics|#139|104
{bee:fl}|Front desk|#100|lobby
{dan:fl}|WIC|#150|annex
""")])

# ================================================================ MRC
wxlsx("Medical Reserve Corps/Volunteer roster.xlsx", [("Active", """
~Ellery MRC Unit 1187 - active volunteers
Coordinator {cot:fl}, updated 2/2024
!Last|First|Street|City|State|Zip|Mobile|Email|License class|DL #|T-shirt|In emergency call
{bar:cl}|{bar.addr:cols}|{bar.phone:p}|{bar.email}|none|{bar.dl}|XL|wife
{lex:cl}|{lex.addr:cols}|{lex.phone:p}|{lex.email}|EMT|{lex.dl}|S|{knx}
{ste:cl}|{ste.addr:cols}|{ste.phone:p}|{ste.email}|RN|{ste.dl}|L|
{viv:cl}|{viv.addr:cols}|{viv.phone:p}|{viv.email}|MD ret.|{viv.dl}|M|son
{roy:cl}|{roy.addr:cols}|{roy.phone:p}|{roy.email}|ham radio|{roy.dl}|XXL|
{mir:cl}|{mir.addr:cols}|{mir.phone:p}|{mir.email}|DVM|{mir.dl}|M|
{han:cl}|{han.addr:cols}|{han.phone:p}|{han.email}|CDL driver|{han.dl}|L|
#7|active
""".replace("{knx}", "partner {kno:fl}"))])

wtxt("Medical Reserve Corps/Application Oyelaran.html", """<html><body style="font-family:sans-serif"><h2>New form submission: MRC application</h2>
<p><b>Full legal name</b><br>{ter:fl}</p><p><b>Date of birth</b><br>{ter.dob:i}</p><p><b>Social Security Number (background check)</b><br>{ter.ssn}</p>
<p><b>Home address</b><br>{ter.addr}</p><p><b>Mobile</b><br>{ter.phone:e}</p><p><b>Personal email</b><br>{ter.email}</p>
<p><b>Driver license</b><br>{ter.dl}</p><p><b>Any medical limits we should know of?</b><br>{ter.dx=insulin-dependent diabetes}, carries {ter.rx=Humalog}</p>
<p><b>Emergency contact</b><br>{lil:fl} (fiancee), {lil.phone:e}</p><p><b>References</b><br>{rid:fl}, pastor; {mul:fl}, PA-C, Ellery Urgent Care</p>
<p style="color:gray">Submitted 2024-02-28 19:31:07 from the web site</p></body></html>
""")

# ================================================================ Admin
wdocx("Admin/Voicemails typed 3-11.docx", """
**Voicemail box 509-555-0100, Monday 3/11, typed by {bee:fl}**
**6:58 am** - "Hi, um, this is {pcas:fl}, {ava:f}'s dad. We got a letter about whooping cough. Her test, is it back? It's {pcas.phone:d}. She's {ava:fl}, birthday {ava.dob:L}. Thanks."
**7:40 am** - "{dor:fl} calling, for {pet:s=Luther}. I need my last rabies shot moved, I've got the flu. {dor.phone:d}, that's the cell. I'm still at {dor.addr:st}."
**8:02 am** - Harbor Drug, {stk:f}, the {jol.rx=doxycycline} for {jol:fl} has been sitting since Tuesday. Call back 509-555-0190.
**8:15 am** - (crying) "My name's {cri:fl}. It's about my brother {dus:s=Dusty}, {dus:fl}. I want the report." Number on display {cri.phone:d}.
**8:33 am** - hang up
**9:10 am** - "This is {con:fl}, C-o-n-s-t-a-n-c-e. My Humana number again is {con.ins} and I was born {con.dob:L}. You people still owe me sixty-six dollars."
""", font="Calibri", size=11)

wxlsx("Admin/Incident log 2024.xlsx", [("Log", """
!No|When|Reported by|What happened|Who was affected|Follow up
24-01|1/18/24|{bee:fl}|Slip on ice at staff entrance|{ewa:fl}, {ewa.dx=wrist sprain left}, seen at urgent care|L&I claim {ewa.rec=BK20417}
24-02|2/6/24|{zab:fl}|Needlestick, room 1|{dev:fl}; source pt chart {dunb.mrn} ({dunb:fl}). {dev.tx=PEP with Biktarvy} started|6 wk labs
24-03|2/21/24|{dan:fl}|Client fainted in WIC lobby|{cha:fl}, dob {cha.dob:s}, 911|ok, was {cha.dx=dehydrated}
24-04|3/5/24|{crum:fl}|Laptop left in county car overnight|none, encrypted|reminder to staff
""")], widths=30)

wrtf("Admin/Privacy incident misdirected fax.rtf", """
# Privacy incident 24-P-02
Reported by {crum:fl} to privacy officer {ost:fl}, 3/12/2024 4:30 pm
On March 12 two pages meant for Harbor Drug (fax ...0191) went to the Harbor Diner (...0199). The owner, {fry:f}'s cousin, telephoned at once and brought the pages back unread as far as he says.
What was on the pages:
| Person | What was shown
| {parr:fl} | birth date {parr.dob}, {parr.dx=syphilis in pregnancy}, {parr.rx=penicillin G benzathine}, Apple Health {parr.mcd}
| {kell:fl} | birth date {kell.dob}, home {kell.addr}, {kell.rx=doxycycline 100 mg}
Notice letters to both by 5/11. Speed dial on the machine has been corrected. Root cause: numbers typed by hand.
""".replace("{fry:f}'s cousin, ", "a Mr. Dimas, ").replace("a Mr. Dimas, ", ""))

weml("Admin/Re sub for front desk and a favor.eml", """
From: {kim:fl} <ktoth@ellerycounty.example>
To: {bee:fl} <mbeechwood@ellerycounty.example>
Subject: Re: Re: sub for front desk (and a favor)
Date: Fri, 15 Mar 2024 12:48:31 -0700
""", """
Can do Mon + Tues. I'll be home by 4, call my own phone not the desk: {kim.phone:d}

Also for the potluck list, send it to {kim.email}, the work mail blocks the pictures.

On Fri, Mar 15, 2024 at 12:10 PM {bee:fl} wrote:
> {wil:f} is out from April 1 (knee). Could you sub? Also where do I drop
> the casserole dish for her?
>
> On Fri, Mar 15, 2024 at 11:55 AM {wil:fl} wrote:
>> Just leave it on my porch, {wil.addr:stc}. Hours are in the drawer.
""")

wdocx("Admin/Board of Health minutes 2024-02-20.docx", """
^ ELLERY COUNTY BOARD OF HEALTH
^ Regular meeting, February 20, 2024, 1:30 p.m.
Present: Chair {boa:fl}; Commissioners {bob:fl} and {boc:fl}; city member {bod:fl}. Staff: {farr:fl}, {ost:fl}, {tack:fl}.
1. Minutes of January 16 were approved as read.
2. {ost:ti} reported that Foundational Public Health funds are 61% spent.
3. Septic code: second reading of ordinance 24-02. Moved {bob:l}, seconded {bod:l}, carried.
4. Health Officer report: pertussis is up across the state, one TB case under treatment, respiratory season is past the peak.
5. Public comment: none.
Adjourned 2:25 p.m.
""", font="Times New Roman", size=12)

wrtf("Admin/All staff agenda March.rtf", """
^ ALL-STAFF MEETING - March 12, 9:15, big conference room
- Welcome, {farr:fl} (5 min)
- Parking lot resurfacing, use Depot St lot from the 18th
- Reaccreditation: domain leads please send documents to {ple:fl}
- Fit tests: Wednesday sign-up sheet is on {hum:fl}'s door
- Treats: environmental health
""")

wtxt("Admin/Clinic hours flyer.html", """<html><head><title>Clinic hours</title></head><body><center><h1>WALK-IN VACCINES</h1>
<p>Tuesdays and Thursdays 1:00 &ndash; 4:30</p><p>1400 Courthouse Sq, Port Ellery &bull; 509-555-0100</p>
<ul><li>No appointment</li><li>Bring the shot record if you have one</li><li>Nobody is turned away because they cannot pay</li></ul></center></body></html>
""")

wpdf("Admin/Subpoena records release Watanabe.pdf", """
# RECORDS RELEASE LOG SHEET
| Requested by | Brill & Tansey, attorneys, 12 Commerce Plaza, by {par:fl}, paralegal
| Whose records | {ken:fl}
| Born | {ken.dob:L}
| Social | {ken.ssn}
| Our chart | {ken.mrn:c}
| Period | 1/1/2021 to date
Released: visits of 4/6/2021 ({ken.dx=acute hepatitis A}, from the 2021 outbreak) and 4/20/2021 ({ken.tx=twinrix dose 2}). 11 pages. Withheld: none.
Patient told by letter to {ken.addr} and by phone {ken.phone:o} on 3/19.
Released by {sch:fl}. Copy fee $11.75 billed to firm.
""", size=10.5, grid=True)

# ================================================================ truth
affected = {k[0] for k in ROWS}
present = {k[0] for k in NAMES}
assert affected <= present, affected - present
final = list(ROWS) + [(pid, fp, "name", v[1]) for (pid, fp), v in NAMES.items() if pid in affected]
for pid, fp, el, v in ROWS:
    assert (pid, fp) in NAMES, (pid, fp, el, v)
order = "name date_of_birth ssn drivers_licence government_id passport bank_account card health_insurance diagnosis treatment medication record_number address phone email".split()
final.sort(key=lambda r: (r[0], FILES.index(r[1]), order.index(r[2])))
pp = {p.id: " ".join(x for x in (p.first, p.middle, p.last) if x) for p in ALL}
with open(os.path.join(OUT, "people.csv"), "w", encoding="utf-8", newline="") as fh:
    w = csv.writer(fh, lineterminator="\n"); w.writerow(["id", "name", "affected"])
    for p in ALL:
        if p.id in present:
            w.writerow([p.id, pp[p.id], int(p.id in affected)])
with open(os.path.join(OUT, "exposures.csv"), "w", encoding="utf-8", newline="") as fh:
    w = csv.writer(fh, lineterminator="\n"); w.writerow(["id", "file", "element", "value"]); w.writerows(final)
print(len(FILES), "files;", len(affected), "affected;", len(present - affected), "unaffected;", len(final), "exposures; unused:", [p.key for p in ALL if p.id not in present])
