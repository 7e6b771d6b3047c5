#!/usr/bin/python3
# -*- coding: utf-8 -*-
"""All people, firms, addresses and numbers in this set are invented; any likeness to a real person is chance.

Lantern House Community Services, a city charity: food pantry, family shelter, Head Start, legal aid,
job training, refugee resettlement, with donors, volunteers and staff.

    /usr/bin/python3 make.py OUT

writes OUT/share/..., OUT/people.csv and OUT/exposures.csv, the same bytes every time.

How text and truth are kept together: a person's values stand once in PEOPLE (or come from a generator seeded
by the person's key).  Texts name them by tokens, {key.field} or {key.element=words}; the function that
puts the words in the text also writes down the exposure.  Masked ends of numbers ("card ending 4471"), case,
docket and client numbers, routing numbers and business contacts are not labelled.  A home address is labelled for every member of its household who is named in the same file.
"""
import sys, os, re, csv, io, random, datetime, zipfile, html as htmlmod
from email.message import EmailMessage
from email import policy as epolicy
import docx
from docx.shared import Pt, Inches
from docx.enum.text import WD_ALIGN_PARAGRAPH
import openpyxl
from openpyxl.styles import Font, Alignment, PatternFill
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import letter
from reportlab.lib import colors
from reportlab.lib.styles import getSampleStyleSheet, ParagraphStyle
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Spacer

OUT = None
FIXED = datetime.datetime(2024, 5, 1, 9, 0, 0)

# ------------------------------------------------------------------ people
# key|first|middle|last|birth year|household
PEOPLE_TEXT = """
p01|Almaz||Tesfaye|1979|h01
p02|Leroy|James|Haskins|1951|h02
p03|Dolores||Quintanilla|1964|h03
p04|Khadija||Warsame|1988|h04
p05|Wendell||Pruitt|1947|h05
p06|Xiomara||Batista|1990|h06
p07|Tomasz||Zielinski|1972|h07
p08|Latoya|Renee|Gaines|1985|h08
p09|Minh|Van|Truong|1959|h09
p10|Bernadette||Kosciolek|1943|h10
p11|Earl||Vandermolen|1940|h11
p12|Otilia||Marroquin|1949|h12
p13|Juanita||Sandoval|1952|h13
p14|Harold|T.|Beasley|1938|h14
p15|Sung-min||Ryu|1944|h15
p16|Geraldine||Lockhart|1941|h16
p17|Ivan||Horvat|1946|h17
p18|Farida||Sultani|1955|h18
p19|Curtis||Mayhew|1968|h19
p20|Nadine||Thibodeaux|1977|h21
p21|José Luis||Ortiz Reyes|1984|h20
p22|María Guadalupe||Peña de Ortiz|1986|h20
p23|Camila||Ortiz Peña|2014|h20
p24|Diego||Ortiz Peña|2017|h20
p25|Valentina||Ortiz Peña|2021|h20
s01|Crystal|Ann|Delgado-Marsh|1993|h30
s02|Jayden||Marsh|2016|h30
s03|Aaliyah||Marsh|2019|h30
s04|Raymond|Paul|Bouchard|1981|h31
s05|Tiffany|Jo|Bouchard|1984|h31
s06|Colton||Bouchard|2012|h31
s07|Hodan||Abdi|1995|h32
s08|Ilyas||Abdi|2020|h32
s09|Monique||Sturdivant|1989|h33
s10|Darnell||Sturdivant|1987|h33
s11|Kayla||Brewster|1999|h34
s12|Rogelio||Cárdenas|1980|h35
s13|Imelda||Cárdenas|1982|h35
s14|Stephanie||Nowak|1991|h36
s15|Brandon||Lyle|1990|h36
s16|Teresa||Whitehorse|1975|h37
s17|Angela||Romano|1986|h38
k01|Lily|Thuy|Tran|2020|h40
k02|Hoa||Tran|1991|h40
k03|Kevin|Duc|Tran|1988|h40
k04|Mateo||Aguilar|2020|h41
k05|Yesenia||Aguilar|1996|h41
k06|Amina||Diallo|2021|h42
k07|Mariama||Diallo|1992|h42
k08|Noah||Kessler|2020|h43
k09|Jenna||Kessler|1994|h43
k10|Zoe||Washburn|2020|h44
k11|Alicia||Washburn|1990|h44
k12|Santiago||Fuentes|2021|h45
k13|Brenda||Fuentes|1997|h45
k14|Ivy||Lundgren|2020|h46
k15|Erik||Lundgren|1985|h46
k16|Omar||Haddad|2021|h47
k17|Rania||Haddad|1993|h47
k18|Destiny||Coles|2020|h48
k19|Patrice||Coles|1970|h48
k20|Liam||Petrakis|2020|h49
k21|Nikos||Petrakis|1987|h49
l01|Wilmer|Antonio|Castellanos Mejía|1990|h50
l02|Ingrid|Yolanda|López Pacheco|1992|h50
l03|Emely||Castellanos López|2015|h50
l04|Rosario||Villatoro|1983|h51
l05|Jean-Robert||Desrosiers|1978|h52
l06|Oksana||Melnyk|1985|h53
l07|Bipin||Thapa|1987|h54
l08|Carmen||Echeverría|1969|h55
l09|Tigist||Bekele|1994|h56
l10|Pedro||Xicay|1998|h57
l11|Marlene||Stokes|1976|h58
l12|DeShawn||Ivory|1992|h59
l13|Patricia||Gorman|1965|h60
l14|Luis||Zamora|1983|h61
l15|Ana||Zamora|1986|h61
l16|Howard||Fitch|1958|h62
l17|Renee||Dukes|1981|h63
l18|Abdul||Kargbo|1979|h64
l19|Melissa|Kay|Hargrove|1988|h65
l20|Justin|Lee|Hargrove|1986|h66
l21|Addison||Hargrove|2013|h65
l22|Owen||Hargrove|2016|h65
l23|Shanice||Tolliver|1995|h67
l24|Marcus||Bynum|1991|h68
l25|Gloria||Espinal|1972|h69
t01|Dmitri||Petrov|1983|h70
t02|Shaquille||Odom|1998|h71
t03|Lourdes||Cabrera|1991|h72
t04|Fiona||McSorley|1976|h73
t05|Emmanuel||Nkurunziza|1989|h74
t06|Haley||Sizemore|2001|h75
t07|Jorge||Benavides|1979|h76
t08|Thandiwe||Moyo|1993|h77
t09|Ricky||Chaffin|1970|h78
t10|Soledad||Iturbe|1987|h79
t11|Walid||Mansour|1985|h80
t12|Brittany||Oakes|1996|h81
t13|Pema||Lama|1992|h82
r01|Gul Ahmad||Rahimi|1982|h83
r02|Zarmina||Rahimi|1985|h83
r03|Farhad||Rahimi|2009|h83
r04|Laila||Rahimi|2012|h83
r05|Yusuf||Rahimi|2022|h83
r06|Esperance||Mukamana|1990|h84
r07|Innocent||Bahati|1986|h84
r08|Divine||Bahati|2018|h84
r09|Samir||Al-Khatib|1975|h85
r10|Hanan||Al-Khatib|1979|h85
r11|Naw Paw||Htoo|1996|h86
r12|Yevhen||Kovalchuk|1969|h87
r13|Halyna||Kovalchuk|1971|h87
r14|Abdirahman||Nur|1999|h88
r15|Mohammad||Stanikzai|1991|h89
d01|Margaret|E.|Ashcombe|1948|h90
d02|Theodore||Ashcombe|1945|h90
d03|Rajesh||Subramaniam|1966|h91
d04|Lorraine||Pettibone|1953|h92
d05|Carl||Hedlund|1959|h93
d06|Vivian||Osei-Mensah|1974|h94
d07|Bruce||Tannenbaum|1950|h95
d08|Sylvia||Marchetti|1962|h96
d09|Glenn||Rutherford|1956|h97
d10|Anita||Deshpande|1971|h98
d11|Walter||Krueger|1939|h99
d12|Joyce||Kimball|1946|h100
e01|Nathaniel||Greer|1984|h101
e02|Marisol||Bustamante|1990|h102
e03|Corinne||Adeyemi|1978|h103
e04|Philip||Szabo|1969|h104
e05|Tamika||Rowell|1987|h105
e06|Andrew||Lindholm|1995|h106
e07|Brigid||Fallon|1961|h107
e08|Ousmane||Sarr|1982|h108
c01|Sharon||Greer|1985|h101
c02|Héctor||Bustamante|1962|h109
c03|Tunde||Adeyemi|1975|h103
c04|Ilona||Szabo|1971|h104
c05|Ernestine||Rowell|1958|h110
c06|Gail||Lindholm|1966|h111
c07|Roberto||Aguilar|1970|h112
c08|Fanta||Camara|1989|h113
v01|Edith||Sorensen|1949|h114
v02|Caleb||Winters|2003|h115
v03|Rukmini||Pillai|1968|h116
v04|Jerome||Talley|1977|h117
"""
# people in an office role or without data of their own: key|first|middle|last
ROLE_TEXT = """
o01|Ruth||Okonjo-Bell
o02|Dale||Wozniak
o03|Yolanda||Figueroa
o04|Trent||Abernathy
o05|Priscilla||Nguyen-Hart
o06|Rosa||Del Valle
o07|Gwen||Stadler
o08|Marcus||Whitfield
o09|Ilana||Roth
o10|Samuel||Obi
o11|Beatriz||Luna
o12|Keisha||Monroe
o13|Haris||Delic
o14|Fatima||Noorzai
o15|Carol||Yates
o16|Denise||Kowalczyk
o17|Peter||Lindqvist
o18|Hannah||Brandt
o19|Warren||Tuttle
o20|Elaine||Mosby
o21|Gordon||Pfeiffer
x01|Amrit||Sandhu
x02|Leonard||Vickers
x03|Cynthia||Barlow
x04|Nora||Feldstein
x05|Emil||Radcliffe
x06|Janelle||Crowder
x07|Douglas||Penhallow
x08|Stuart||Grable
x09|Pilar||Monteverde
x10|Ronald||Eskridge
x11|Kimberly||Vance
x12|Oswaldo||Prieto
x13|Theresa||Banaszak
x14|Victor||Halloran
x15|Meredith||Sloane
x16|Joel||Castleberry
x17|Dorian||Metz
x18|Lucía||Marroquin
x19|Freddy||Castellanos
x20|Nasir||Rahimi
x21|Harriet||Blumenfeld
x22|Ken||Yamashita
x23|Alvin||Strand
x24|Dana||Pickering
x25|Gretchen||Maddox
x26|Lyle||Brockway
x27|Imani||Foster
x28|Paula||Wendt
x29|Russell||Adair
"""
MONTHS = "January February March April May June July August September October November December".split()
MESES = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
STREETS = ("Alder St|Quarry Rd|Lakeview Ave|Bellamy St|Tannery Ln|Fulton Ave|Canal St|Saint Clair Pl|Orchard Dr|"
           "Hobart St|Wexford Ave|Mill Race Rd|Cedar Hill Dr|Pearl St|Dorset Ave|Kipling Ct|Harbor Blvd|Sycamore St|"
           "Garrison Ave|Linwood Rd|Union St|Foundry St|Clover Ln|Marquette Ave|Elderberry Ct|Parkgate Ave|Rosedale Ave").split("|")
TOWNS = [("Port Ellery", "44094"), ("Port Ellery", "44098"), ("Port Ellery", "44097"), ("Port Ellery", "44094"),
         ("East Ellery", "44096"), ("Dunmore Heights", "44088"), ("Wick Falls", "44083")]
AREA = ["216", "330", "440", "234", "419"]
_used_phone, _used_street = set(), set()

def luhn(body):
    s = 0
    for i, ch in enumerate(reversed(body)):
        d = int(ch)
        if i % 2 == 0:
            d *= 2
            if d > 9: d -= 9
        s += d
    return body + str((10 - s % 10) % 10)

def routing(r):
    body = r.choice(["0410", "0412", "0420", "0434", "2412"]) + "%04d" % r.randint(1, 9999)
    w = [3, 7, 1, 3, 7, 1, 3, 7]
    s = sum(int(a) * b for a, b in zip(body, w))
    return body + str((10 - s % 10) % 10)

def asciify(s):
    import unicodedata
    return "".join(c for c in unicodedata.normalize("NFD", s) if c.isascii() and (c.isalnum()))

HH = {}
class Person: pass
P = {}
def _build():
    for line in PEOPLE_TEXT.strip().splitlines():
        k, f, m, l, y, hh = line.split("|")
        r = random.Random("charity/" + k)
        p = Person(); P[k] = p
        p.key, p.first, p.mid, p.last = k, f, m, l
        p.dob = datetime.date(int(y), r.randint(1, 12), r.randint(1, 28))
        if hh not in HH:
            q = random.Random("house/" + hh)
            while True:
                street = "%d %s" % (q.randint(11, 4890), q.choice(STREETS))
                if street not in _used_street: break
            _used_street.add(street)
            t = q.random()
            if t < .28: street += " Apt %d%s" % (q.randint(1, 12), q.choice(["", "A", "B"]))
            elif t < .36: street += " #%d" % q.randint(2, 30)
            HH[hh] = (street,) + q.choice(TOWNS)
        p.street, p.city, p.zip = HH[hh]
        while True:
            ph = r.choice(AREA) + "55501%02d" % r.randint(0, 99)
            if ph not in _used_phone: break
        _used_phone.add(ph); p.ph = ph
        a = r.randint(1, 899)
        while a == 666: a = r.randint(1, 899)
        p.ssn = "%03d-%02d-%04d" % (a, r.randint(1, 99), r.randint(1, 9999))
        p.dl = "".join(r.choice("ABCDEFGHKLNPRSTUVW") for _ in range(2)) + "%06d" % r.randint(0, 999999)
        p.sid = "".join(r.choice("ABCDEFGHKLNPRSTUVW") for _ in range(2)) + "%06d" % r.randint(0, 999999)
        p.a = "2%08d" % r.randint(0, 99999999)
        p.i94 = "%09d%s%d" % (r.randint(100000000, 999999999), r.choice("ABCDEFGH"), r.randint(0, 9))
        p.pp = r.choice("ABCEGPRT") + "%08d" % r.randint(1000000, 99999999)
        p.medicaid = "91%010d" % r.randint(0, 9999999999)
        C = "ACDEFGHJKMNPQRTUVWXY"
        p.mbi = "%d%s%d%d-%s%s%d-%s%s%d%d" % (r.randint(1, 9), r.choice(C), r.randint(0, 9), r.randint(0, 9), r.choice(C), r.choice(C),
                                            r.randint(0, 9), r.choice(C), r.choice(C), r.randint(0, 9), r.randint(0, 9))
        p.ins = "".join(r.choice("BGHKMWXYZ") for _ in range(3)) + "%09d" % r.randint(0, 999999999)
        p.mrn = "%08d" % r.randint(100000, 9999999)
        p.acct = str(r.randint(1, 9)) + "".join(str(r.randint(0, 9)) for _ in range(r.choice([8, 9, 9, 11])))
        p.routing = routing(r)
        p.cardno = luhn(r.choice(["4485", "4716", "5327", "5204", "4539"]) + "".join(str(r.randint(0, 9)) for _ in range(11)))
        p.exp = "%02d/%02d" % (r.randint(1, 12), r.randint(25, 29))
        f0, l0 = asciify(f).lower(), asciify(l.split()[0]).lower()
        p.email = r.choice([f0 + "." + l0, f0[0] + l0 + str(int(y) % 100), l0 + "." + f0 + str(r.randint(2, 89)), f0 + l0[0] + str(r.randint(100, 990))]) \
            + "@" + r.choice(["example.com", "example.net", "mail.example.com", "post.example.net"])
    for line in ROLE_TEXT.strip().splitlines():
        k, f, m, l = line.split("|")
        p = Person(); P[k] = p
        p.key, p.first, p.mid, p.last = k, f, m, l
_build()

# ------------------------------------------------------------------ tokens: text and truth from one place
REC = []          # (person, file, element, value)
NAMES = {}        # (person, file) -> (rank, value)
MADE = []
TOK = re.compile(r"\{([a-z]\d\d)\.(\w+)(?:=([^{}]*))?\}")
ELEMENTS = ("date_of_birth ssn drivers_licence government_id passport bank_account card health_insurance diagnosis "
            "treatment medication record_number address phone email").split()

def field(p, f):
    """-> (text, element or None, value, rank)"""
    full = " ".join(x for x in (p.first, p.mid, p.last) if x)
    fl = p.first + " " + p.last
    if f == "n": return full, "name", full, 5
    if f == "N": return full.upper(), "name", full.upper(), 5
    if f == "fl": return fl, "name", fl, 4
    if f == "FL": return fl.upper(), "name", fl.upper(), 4
    if f == "lf": t = p.last + ", " + p.first; return t, "name", t, 4
    if f == "lfm": t = p.last + ", " + " ".join(x for x in (p.first, p.mid) if x); return t, "name", t, 5
    if f == "LF": t = (p.last + ", " + p.first).upper(); return t, "name", t, 4
    if f == "LsF": t = p.last.upper() + " " + p.first; return t, "name", t, 4      # LAST First
    if f == "il": t = p.first[0] + ". " + p.last; return t, "name", t, 3
    if f == "fi": t = p.first + " " + p.last[0] + "."; return t, "name", t, 2
    if f == "f": return p.first, "name", p.first, 1
    if f == "F": return p.first.upper(), "name", p.first.upper(), 1
    if f == "l": return p.last, "name", p.last, 1
    if f == "cf": return p.first, "name", fl, 4                                     # columns First | Last
    if f == "cl": return p.last, None, None, 0
    if f == "CF": return p.first.upper(), "name", fl.upper(), 4
    if f == "CL": return p.last.upper(), None, None, 0
    if f == "rl": return p.last, "name", p.last + "," + p.first, 4                  # csv columns last,first
    if f == "rf": return p.first, None, None, 0
    d = getattr(p, "dob", None)
    if f == "dob": t = d.strftime("%m/%d/%Y"); return t, "date_of_birth", t, 0
    if f == "dob1": t = "%d/%d/%d" % (d.month, d.day, d.year); return t, "date_of_birth", t, 0
    if f == "doby": t = "%d/%d/%02d" % (d.month, d.day, d.year % 100); return t, "date_of_birth", t, 0
    if f == "dobi": t = d.isoformat(); return t, "date_of_birth", t, 0
    if f == "dobl": t = "%s %d, %d" % (MONTHS[d.month - 1], d.day, d.year); return t, "date_of_birth", t, 0
    if f == "dobs": t = "%d de %s de %d" % (d.day, MESES[d.month - 1], d.year); return t, "date_of_birth", t, 0
    if f == "dobm": t = "%02d-%s-%d" % (d.day, MONTHS[d.month - 1][:3], d.year); return t, "date_of_birth", t, 0
    if f == "dobM": t = "%02d %s %d" % (d.day, MONTHS[d.month - 1][:3].upper(), d.year); return t, "date_of_birth", t, 0
    if f == "dobe": t = d.strftime("%d/%m/%Y"); return t, "date_of_birth", t, 0
    if f == "dob8": t = d.strftime("%Y%m%d"); return t, "date_of_birth", t, 0
    if f == "dobd": t = d.strftime("%m-%d-%Y"); return t, "date_of_birth", t, 0
    if f == "ssn": return p.ssn, "ssn", p.ssn, 0
    if f == "ssnp": t = p.ssn.replace("-", ""); return t, "ssn", t, 0
    if f == "ssns": t = p.ssn.replace("-", " "); return t, "ssn", t, 0
    if f == "dl": return p.dl, "drivers_licence", p.dl, 0
    if f == "sid": return p.sid, "government_id", p.sid, 0
    if f == "anum": t = "A" + p.a; return t, "government_id", t, 0
    if f == "anumd": t = "A%s-%s-%s" % (p.a[:3], p.a[3:6], p.a[6:]); return t, "government_id", t, 0
    if f == "anums": t = "%s %s %s" % (p.a[:3], p.a[3:6], p.a[6:]); return t, "government_id", t, 0
    if f == "i94": return p.i94, "government_id", p.i94, 0
    if f == "pp": return p.pp, "passport", p.pp, 0
    if f == "medicaid": return p.medicaid, "health_insurance", p.medicaid, 0
    if f == "mbi": return p.mbi, "health_insurance", p.mbi, 0
    if f == "ins": return p.ins, "health_insurance", p.ins, 0
    if f == "mrn": return p.mrn, "record_number", p.mrn, 0
    if f == "acct": return p.acct, "bank_account", p.acct, 0
    if f == "routing": return p.routing, None, None, 0
    if f == "card": t = " ".join(p.cardno[i:i + 4] for i in (0, 4, 8, 12)); return t, "card", t, 0
    if f == "cardd": t = "-".join(p.cardno[i:i + 4] for i in (0, 4, 8, 12)); return t, "card", t, 0
    if f == "cardp": return p.cardno, "card", p.cardno, 0
    if f == "exp": return p.exp, None, None, 0
    if f == "phone": t = "(%s) %s-%s" % (p.ph[:3], p.ph[3:6], p.ph[6:]); return t, "phone", t, 0
    if f == "phd": t = "%s-%s-%s" % (p.ph[:3], p.ph[3:6], p.ph[6:]); return t, "phone", t, 0
    if f == "pho": t = "%s.%s.%s" % (p.ph[:3], p.ph[3:6], p.ph[6:]); return t, "phone", t, 0
    if f == "php": return p.ph, "phone", p.ph, 0
    if f == "phi": t = "+1 %s %s %s" % (p.ph[:3], p.ph[3:6], p.ph[6:]); return t, "phone", t, 0
    if f == "email": return p.email, "email", p.email, 0
    if f in ("addr", "addr2", "addrv", "addrc"):
        v = "%s, %s, OH %s" % (p.street, p.city, p.zip)
        t = {"addr": v, "addr2": "%s\n%s, OH %s" % (p.street, p.city, p.zip),
             "addrv": "%s, %s OH %s" % (p.street, p.city, p.zip), "addrc": p.street}[f]
        if f == "addrv": v = t
        return t, "address", v, 0            # addrc: street cell, then city, state, zip in cells beside it
    if f == "street": return p.street, "address", p.street, 0
    if f == "streetc": t = p.street + ", " + p.city; return t, "address", t, 0
    if f == "city": return p.city, None, None, 0
    if f == "zip": return p.zip, None, None, 0
    if f == "csz": return "%s, OH %s" % (p.city, p.zip), None, None, 0
    raise KeyError(f)

def note(k, path, el, value, rank=0):
    if el == "name":
        old = NAMES.get((k, path))
        if old is None or rank > old[0]: NAMES[(k, path)] = (rank, value)
    elif (k, path, el, value) not in REC: REC.append((k, path, el, value))

class Base:
    def __init__(self, path):
        self.path = path; MADE.append(path)
        self.full = os.path.join(OUT, "share", path)
        os.makedirs(os.path.dirname(self.full), exist_ok=True)
    def m(self, text):
        if not isinstance(text, str): return text
        def sub(mo):
            k, f, words = mo.groups()
            if words is not None:
                assert f in ELEMENTS or f == "name", f
                note(k, self.path, f, words, 4); return words
            t, el, v, rank = field(P[k], f)
            if el: note(k, self.path, el, v, rank)
            return t
        out = TOK.sub(sub, text)
        assert not re.search(r"\{[a-z]\d+\.", out), out
        return out

def R(k, fields):
    return ["{%s.%s}" % (k, f) if f else "" for f in fields.split(" ")]

def rezip(path):
    with zipfile.ZipFile(path) as z: items = [(n, z.read(n)) for n in z.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for n, data in items:
            if n == "docProps/core.xml":
                data = re.sub(rb"(<dcterms:(created|modified)[^>]*>)[^<]*", rb"\g<1>2024-05-01T09:00:00Z", data)
            zi = zipfile.ZipInfo(n, (2024, 5, 1, 9, 0, 0)); zi.compress_type = zipfile.ZIP_DEFLATED; zi.external_attr = 0o600 << 16
            z.writestr(zi, data)

class Txt(Base):
    def __init__(self, path, text, enc="utf-8", nl="\r\n"):
        super().__init__(path)
        with open(self.full, "wb") as f: f.write(self.m(text.strip("\n") + "\n").replace("\n", nl).encode(enc))

class Csv(Base):
    def __init__(self, path, rows, delim=",", enc="utf-8", quoting=csv.QUOTE_MINIMAL):
        super().__init__(path)
        s = io.StringIO(); w = csv.writer(s, delimiter=delim, lineterminator="\r\n", quoting=quoting)
        for r in rows: w.writerow([self.m(c) for c in r])
        with open(self.full, "wb") as f: f.write(s.getvalue().encode(enc))

class Html(Base):
    def __init__(self, path, text):
        super().__init__(path)
        with open(self.full, "wb") as f: f.write(self.m(text.strip("\n") + "\n").encode("utf-8"))

class Rtf(Base):
    """lines; *x* at the start of a line = bold line; \\t = tab"""
    def __init__(self, path, text, font="Times New Roman"):
        super().__init__(path)
        out = ["{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman %s;}}\\viewkind4\\uc1\\pard\\f0\\fs22 " % font]
        for line in self.m(text.strip("\n")).split("\n"):
            b = line.startswith("*")
            if b: line = line[1:]
            e = ""
            for ch in line:
                if ch in "\\{}": e += "\\" + ch
                elif ch == "\t": e += "\\tab "
                elif ord(ch) < 128: e += ch
                elif ord(ch) < 256: e += "\\'%02x" % ord(ch)
                else: e += "\\u%d?" % ord(ch)
            if line == "<<page>>": out.append("\\page ")
            else: out.append(("\\b " + e + "\\b0" if b else e) + "\\par\n")
        out.append("}")
        with open(self.full, "wb") as f: f.write("".join(out).encode("ascii"))

class Eml(Base):
    def __init__(self, path, frm, to, subject, date, body, html=None, cc=None, attach=None):
        super().__init__(path)
        msg = EmailMessage(policy=epolicy.SMTP)
        msg["From"] = self.m(frm); msg["To"] = self.m(to)
        if cc: msg["Cc"] = self.m(cc)
        msg["Subject"] = self.m(subject); msg["Date"] = date
        msg["Message-ID"] = "<%s@mx.lanternhouse.example.org>" % re.sub(r"\W", "", path)[-24:]
        msg.set_content(self.m(body.strip("\n") + "\n"), cte="quoted-printable")
        if html: msg.add_alternative(self.m(html), subtype="html", cte="quoted-printable")
        if attach:
            name, text = attach
            msg.add_attachment(self.m(text).encode("utf-8"), maintype="text", subtype="csv", filename=name)
        for i, part in enumerate(msg.walk()):
            if part.is_multipart(): part.set_boundary("=_part_%02d_7f3a" % i)
        with open(self.full, "wb") as f: f.write(msg.as_bytes())

class Word(Base):
    def __init__(self, path, font="Calibri", size=11):
        super().__init__(path)
        self.d = docx.Document()
        st = self.d.styles["Normal"]; st.font.name = font; st.font.size = Pt(size)
    def h(self, t, lvl=1): self.d.add_heading(self.m(t), lvl)
    def p(self, t="", style=None, bold=False, center=False):
        p = self.d.add_paragraph(style=style)
        parts = self.m(t).split("**")
        for i, part in enumerate(parts):
            if part: p.add_run(part).bold = True if (bold or i % 2) else None
        if center: p.alignment = WD_ALIGN_PARAGRAPH.CENTER
        return p
    def ps(self, text, **kw):
        for t in text.strip("\n").split("\n\n"): self.p(t.replace("\n", " ") if not t.startswith("|") else t[1:], **kw)
    def bl(self, items, style="List Bullet"):
        for i in items: self.p(i, style=style)
    def t(self, rows, style="Table Grid", head=True):
        n = max(len(r) for r in rows)
        tb = self.d.add_table(rows=0, cols=n); tb.style = style
        for i, r in enumerate(rows):
            cells = tb.add_row().cells
            for c, v in zip(cells, r):
                c.text = self.m(v)
                if head and i == 0:
                    for q in c.paragraphs:
                        for run in q.runs: run.bold = True
        return tb
    def header(self, t): self.d.sections[0].header.paragraphs[0].text = self.m(t)
    def footer(self, t): self.d.sections[0].footer.paragraphs[0].text = self.m(t)
    def save(self):
        c = self.d.core_properties
        c.author = "Lantern House"; c.last_modified_by = "Lantern House"; c.created = c.modified = FIXED; c.title = ""; c.comments = ""
        self.d.save(self.full); rezip(self.full)

class DateCell:
    def __init__(self, k, fmt="mm/dd/yyyy"): self.k, self.fmt = k, fmt
class SsnCell:
    def __init__(self, k): self.k = k

class Book(Base):
    def __init__(self, path):
        super().__init__(path); self.wb = openpyxl.Workbook(); self.ws = self.wb.active; self.first = True
    def sheet(self, name):
        if self.first: self.ws.title = name; self.first = False
        else: self.ws = self.wb.create_sheet(name)
    def rows(self, rows, bold=()):
        for r in rows:
            y = getattr(self.ws, "_y", 0) + 1; self.ws._y = y
            for x, v in enumerate(r, 1):
                c = self.ws.cell(y, x)
                if isinstance(v, DateCell):
                    c.value = P[v.k].dob; c.number_format = v.fmt
                    note(v.k, self.path, "date_of_birth", field(P[v.k], {"mm/dd/yyyy": "dob", "m/d/yyyy": "dob1", "yyyy-mm-dd": "dobi"}[v.fmt])[0])
                elif isinstance(v, SsnCell):
                    c.value = int(P[v.k].ssn.replace("-", "")); c.number_format = "000-00-0000"; note(v.k, self.path, "ssn", P[v.k].ssn)
                elif v == "" or v is None: continue
                else: c.value = self.m(v)
                if y in bold: c.font = Font(bold=True)
    def save(self, widths=None):
        for ws in self.wb.worksheets:
            for col in "ABCDEFGHIJKLMN": ws.column_dimensions[col].width = 19
        self.wb.properties.creator = "Lantern House"; self.wb.properties.created = FIXED
        self.wb.save(self.full); rezip(self.full)

class Pdf(Base):
    """drawn by hand on a canvas"""
    def __init__(self, path):
        super().__init__(path); self.c = canvas.Canvas(self.full, pagesize=letter, invariant=1)
        self.c.setAuthor("Lantern House"); self.c.setTitle(os.path.basename(path))
    def s(self, x, y, t, size=10, font="Helvetica"):
        self.c.setFont(font, size)
        for i, line in enumerate(self.m(t).split("\n")): self.c.drawString(x, y - i * (size + 3), line)
    def box(self, x, y, w, label, value, h=30):
        self.c.rect(x, y, w, h); self.s(x + 3, y + h - 9, label, 7); self.s(x + 5, y + 6, value, 10, "Courier")
    def line(self, x, y, x2): self.c.line(x, y, x2, y)
    def page(self): self.c.showPage()
    def save(self): self.c.save()

class Flow(Base):
    """PDF by platypus"""
    def __init__(self, path, font="Times-Roman", size=11):
        super().__init__(path); self.el = []
        self.st = ParagraphStyle("b", fontName=font, fontSize=size, leading=size + 3.5, spaceAfter=7)
        self.hd = ParagraphStyle("h", fontName="Helvetica-Bold", fontSize=size + 3, leading=size + 7, spaceAfter=8, spaceBefore=6)
    def p(self, t): self.el.append(Paragraph(self.m(t).replace("\n", "<br/>"), self.st))
    def ps(self, t):
        for q in t.strip("\n").split("\n\n"): self.p(q)
    def h(self, t): self.el.append(Paragraph(self.m(t), self.hd))
    def t(self, rows, widths=None, grid=True, size=8.5):
        tb = Table([[self.m(c) for c in r] for r in rows], colWidths=widths, hAlign="LEFT")
        s = [("FONTSIZE", (0, 0), (-1, -1), size), ("VALIGN", (0, 0), (-1, -1), "TOP")]
        if grid: s += [("GRID", (0, 0), (-1, -1), .4, colors.grey), ("BACKGROUND", (0, 0), (-1, 0), colors.whitesmoke)]
        tb.setStyle(TableStyle(s)); self.el += [tb, Spacer(1, 10)]
    def save(self):
        SimpleDocTemplate(self.full, pagesize=letter, invariant=1, leftMargin=54, rightMargin=54, topMargin=54, bottomMargin=54,
                          author="Lantern House", title=os.path.basename(self.path)).build(self.el)

# ------------------------------------------------------------------ pantry
def pantry():
    Txt("Pantry/Sign-in/sign in 3-12-24.txt", """
PANTRY SIGN IN  Tues 3/12/24   doors 9:30   (typed up from clipboard - {o02.f})

9:32  {p01.fl}  fam of 4, {p01.phd}
9:35  {p02.fl}  1  - no phone, stays {p02.street}
9:40  {p03.fl} (3)  new ph {p03.phd}
9:41  {p04.fl}  6 ppl, halal only pls   {p04.phd}
9:50  {p05.l}, {p05.f}  1  same address {p05.streetc}
10:02 {p06.fl} & baby - asked for formula, cell {p06.phd}
10:15 {p07.fl}   2   {p07.phd}   out of work since Jan
10:20 {p08.fl}, 5, moved -> {p08.addr}
10:31 {p09.fl} 2, speaks Vietnamese, daughter calls in
10:44 someone for {p10.fl} (proxy = neighbor {x13.fl}), cannot do stairs anymore, {p10.diagnosis=hip fracture} in Feb. ring {p10.phd}

11 boxes left, 2 no shows. Ran out of diapers size 4 again.
vols: {v04.fl}, {o18.f}
""")
    b = Book("Pantry/TEFAP/TEFAP eligibility 2024.xlsx"); b.sheet("Self-declare")
    b.rows([["Lantern House Food Pantry"], ["TEFAP self-declaration of need - program year Oct 2023 to Sep 2024"], ["kept by D. Wozniak, do not take off site"], [],
            ["No.", "Head of household", "Birthdate", "Where they live", "Town", "State", "ZIP", "# in home", "Income / mo.", "Signed"]], bold=(1, 5))
    for i, (k, n, inc) in enumerate([("p01", 4, 1850), ("p02", 1, 914), ("p03", 3, 1420), ("p04", 6, 2210), ("p06", 2, 760), ("p07", 2, 0), ("p08", 5, 1990), ("p09", 2, 1204), ("p19", 1, 0), ("p20", 3, 1675)], 1):
        b.rows([[i, "{%s.lf}" % k, DateCell(k), "{%s.addrc}" % k, "{%s.city}" % k, "OH", "{%s.zip}" % k, n, inc, "yes" if i != 6 else "NO - ask"]])
    b.rows([[], ["", "TOTAL persons", "", "", "", "", "", 29, "", ""]]); b.save()

    w = Word("Pantry/Home delivery/Tuesday route.docx", "Arial", 11)
    w.h("Home delivery - Tuesday route"); w.p("Driver: {v04.fl}   Helper: {v02.fl}   Van keys at front desk. Call {o02.f} at the pantry if nobody answers the door.")
    stops = [("p10", "Low salt box. She has {p10.diagnosis=congestive heart failure}, cannot lift. Leave on kitchen table."),
             ("p11", "{p11.diagnosis=Type 2 diabetes} - NO sweets, no juice. {p11.diagnosis=Hard of hearing}, knock loudly."),
             ("p12", "Habla español. Su hija {x18.fl} abre la puerta. Sin gluten ({p12.diagnosis=enfermedad celíaca})."),
             ("p14", "On {p14.treatment=dialysis} M/W/F so is home Tuesdays. Renal list only: no bananas, potatoes, beans."),
             ("p15", "Soft food. Dog is friendly."),
             ("p16", "Has {p16.diagnosis=macular degeneration}. Say who you are when you come in.")]
    for i, (k, t) in enumerate(stops, 1):
        w.p("**Stop %d.  {%s.fl}**" % (i, k)); w.p("{%s.addr}" % k); w.p("Tel. {%s.phd}" % k); w.p(t); w.p("Delivered ____  Time ____")
    w.save()

    w = Word("Pantry/April menu and recipe cards.docx", "Georgia", 11)
    w.h("April recipe cards"); w.p("For the demo table on Thursdays. {o02.fl} orders, {o18.fl} finds the volunteers.")
    w.t([["Week", "Dish", "From the shelf"], ["1", "Lentil and carrot soup", "lentils, canned carrots, onion, bouillon"], ["2", "Arroz con gandules", "rice, pigeon peas, sofrito"], ["3", "Tuna noodle bake", "tuna, egg noodles, peas"], ["4", "Chickpea curry", "chickpeas, tomatoes, coconut milk"]])
    w.h("Lentil and carrot soup (serves 6)", 2); w.bl(["2 cups lentils, rinsed", "1 can carrots, drained", "8 cups water and 2 bouillon cubes", "Simmer 35 minutes. Salt last."]); w.save()

    Csv("Pantry/wholesale price list Q2.csv", [["SKU", "Item", "Pack", "Case price", "Per lb", "Min order"], ["10442", "Rice, long grain", "50 lb", "24.10", "0.48", "4"], ["10517", "Pinto beans dry", "25 lb", "19.75", "0.79", "4"],
        ["20118", "Peanut butter 18 oz", "12 ct", "22.90", "1.70", "10"], ["20440", "Tuna in water 5 oz", "48 ct", "37.44", "2.50", "5"], ["33001", "Diapers size 4", "8 x 27", "41.00", "", "6"], ["33010", "Infant formula 12.4 oz", "6 ct", "88.20", "", "2"], ["40077", "Masa harina 4.4 lb", "8 ct", "31.60", "0.90", "2"]])

    f = Pdf("Pantry/Registros/Registro familia Ortiz.pdf")
    f.s(60, 740, "LANTERN HOUSE  -  DESPENSA DE ALIMENTOS", 14, "Helvetica-Bold"); f.s(60, 722, "Hoja de registro de la familia   /   Fecha: 6 de febrero de 2024", 10)
    y = 690
    for lab, val in [("Nombre del jefe de familia:", "{p21.n}"), ("Fecha de nacimiento:", "{p21.dobs}"), ("Domicilio:", "{p21.street}"), ("Ciudad y código postal:", "{p21.csz}"), ("Teléfono celular:", "{p21.phone}"),
                     ("Correo electrónico:", "{p21.email}"), ("Identificación presentada:", "Matrícula consular {p21.government_id=MX-20718834}"), ("Esposa / pareja:", "{p22.n}"), ("Fecha de nacimiento (esposa):", "{p22.dobs}"), ("Celular (esposa):", "{p22.phone}")]:
        f.s(60, y, lab, 10, "Helvetica-Bold"); f.s(240, y, val); f.line(238, y - 3, 540); y -= 22
    y -= 10; f.s(60, y, "Niños en el hogar", 11, "Helvetica-Bold"); y -= 18
    for x, t in ((60, "Nombre y apellidos"), (270, "Nacimiento"), (370, "Escuela")): f.s(x, y, t, 9, "Helvetica-Oblique")
    for k, sch in (("p23", "Primaria Garrison, 4o grado"), ("p24", "Primaria Garrison, kínder"), ("p25", "en casa")):
        y -= 16; f.s(60, y, "{%s.n}" % k); f.s(270, y, "{%s.dobe}" % k); f.s(370, y, sch)
    y -= 30; f.s(60, y, "¿Alguien tiene alergias o enfermedades?  Sí:  {p24.f} - {p24.diagnosis=alergia al cacahuate}; la señora, {p22.diagnosis=hipertensión}.")
    y -= 40; f.s(60, y, "Firma del solicitante: ______________________     Recibido por: {o11.fl} (voluntaria bilingüe)"); f.save()

    Csv("Pantry/CSFP/csfp_senior_export_20240401.csv", [["CLNTNO", "CLNTNM", "BRTHDT", "SEX", "ADR1", "ADRCTY", "ADRST", "ADRZIP", "PH1", "PROXY", "CERTEND"]] +
        [["70%d" % (311 + i), "{%s.LF}" % k, "{%s.dob8}" % k, sx, "{%s.addrc}" % k, "{%s.city}" % k, "OH", "{%s.zip}" % k, "{%s.php}" % k, px, "20250331"]
         for i, (k, sx, px) in enumerate([("p02", "M", ""), ("p05", "M", ""), ("p11", "M", ""), ("p13", "F", ""), ("p14", "M", ""), ("p16", "F", ""), ("p17", "M", ""), ("p18", "F", "")])], quoting=csv.QUOTE_ALL)

# ------------------------------------------------------------------ shelter
def shelter():
    w = Word("Shelter/Intake/Delgado-Marsh intake 03-28.docx", "Calibri", 10); w.header("Lantern House Family Shelter - CONFIDENTIAL CLIENT FILE")
    w.h("Family intake", 1)
    w.t([["Head of family", "{s01.n}", "Date in", "3/28/2024"], ["D.O.B.", "{s01.dob}", "Soc. Sec. #", "{s01.ssn}"], ["Cell", "{s01.phone}", "E-mail", "{s01.email}"], ["Last permanent address", "{s01.addr}", "Left because", "lease ended, doubled up w/ cousin"],
         ["Photo ID", "Ohio DL {s01.dl}", "Medicaid ID", "{s01.medicaid}"]], head=False)
    w.p(); w.p("Children coming in with parent", bold=True)
    w.t([["Child", "Born", "Grade / daycare", "Health concerns", "Medicaid"], ["{s02.fl}", "{s02.dob1}", "2nd, Garrison Elem.", "{s02.diagnosis=ADHD}, takes {s02.medication=methylphenidate} mornings", "{s02.medicaid}"], ["{s03.fl}", "{s03.dob1}", "preschool", "{s03.diagnosis=eczema}", "{s03.medicaid}"]])
    w.p(); w.p("Mother's health: {s01.f} told us she was hospitalised in 2022 for {s01.diagnosis=bipolar disorder}; stable on {s01.medication=lamotrigine} and sees a counselor, {x15.fl} at Bayline Behavioral, every other Thursday. Needs refill before April 9.")
    w.p("Intake worker: {o04.fl}     Reviewed: {o03.il}"); w.save()

    f = Pdf("Shelter/Intake/Intake form Bouchard family.pdf")
    f.s(50, 750, "FAMILY SHELTER ADMISSION SHEET", 15, "Times-Bold"); f.s(420, 750, "Family no. FS-24-0117", 10)
    f.s(50, 722, "ADULT 1", 9, "Helvetica-Bold"); f.box(50, 685, 250, "FULL NAME", "{s04.n}"); f.box(300, 685, 110, "DATE OF BIRTH", "{s04.dob}"); f.box(410, 685, 140, "SOCIAL SECURITY NO.", "{s04.ssn}")
    f.box(50, 655, 250, "PHONE", "{s04.phd}"); f.box(300, 655, 250, "STATE ID / LICENSE", "{s04.dl}")
    f.s(50, 637, "ADULT 2", 9, "Helvetica-Bold"); f.box(50, 600, 250, "FULL NAME", "{s05.n}"); f.box(300, 600, 110, "DATE OF BIRTH", "{s05.dob}"); f.box(410, 600, 140, "SOCIAL SECURITY NO.", "{s05.ssn}")
    f.box(50, 570, 250, "PHONE", "{s05.phd}"); f.box(300, 570, 250, "STATE ID / LICENSE", "Ohio ID {s05.sid}")
    f.s(50, 552, "CHILD", 9, "Helvetica-Bold"); f.box(50, 515, 250, "FULL NAME", "{s06.n}"); f.box(300, 515, 110, "DATE OF BIRTH", "{s06.dob}"); f.box(410, 515, 140, "SCHOOL", "Foundry Middle")
    f.box(50, 470, 500, "WHERE DID YOU SLEEP LAST NIGHT", "car, lot behind the Harbor Blvd laundromat"); f.box(50, 440, 500, "LAST ADDRESS WITH A LEASE", "{s04.addr}")
    f.box(50, 395, 500, "MEDICAL (ADULT 1)", "{s04.diagnosis=seizure disorder} - {s04.medication=levetiracetam} twice a day"); f.box(50, 365, 500, "MEDICAL (ADULT 2)", "none reported"); f.box(50, 335, 500, "MEDICAL (CHILD)", "{s06.diagnosis=asthma}, carries {s06.medication=albuterol} inhaler")
    f.s(50, 300, "I have received the house rules and agree to follow them."); f.s(50, 270, "Signed: R. Bouchard   T. Bouchard", 10, "Times-Italic"); f.s(330, 270, "Staff: {o04.fl}, 4/1/2024"); f.save()

    b = Book("Shelter/Bed roster 2024-04-02.xlsx"); b.sheet("Rooms")
    b.rows([["ROOM LIST  -  Tuesday 2 April 2024, 9 pm count"], ["Room", "Adult 1", "DOB", "Adult 2", "DOB", "Kids", "Cell (1)", "Notes for night staff"]], bold=(1, 2))
    b.rows([["101", "{s01.fl}", "{s01.dob}", "", "", "2", "{s01.phd}", "refill due"], ["102", "{s04.il}", "{s04.dob}", "{s05.il}", "{s05.dob}", "1", "{s04.phd}", "{s04.diagnosis=seizures} - call 911 if over 5 min"],
            ["103", "{s07.fl}", "{s07.dob}", "", "", "1", "{s07.phd}", "fasting, late meal kept in fridge"], ["104", "{s09.fl}", "{s09.dob}", "{s10.fl}", "{s10.dob}", "0", "{s09.phd}", "she is {s09.diagnosis=28 weeks pregnant}, lower bunk"],
            ["105", "{s12.fl}", "{s12.dob}", "{s13.fl}", "{s13.dob}", "3", "{s12.phd}", "solo español"], ["106", "{s14.fl}", "{s14.dob}", "{s15.fl}", "{s15.dob}", "0", "{s15.phd}", ""], ["107", "{s16.fl}", "{s16.dob}", "", "", "0", "", "{s16.treatment=methadone clinic} 6 am, let out"], ["108", "(painting - closed)"],
            [], ["", "Adults: 11", "", "", "", "7", "", "18 heads"]]); b.save()

    Txt("Shelter/Shift log/shift log april.txt", """
SHIFT LOG   (newest at bottom, initial every entry)

4/2 11p-7a   Quiet. Rm 104 up twice, {s09.fl} having cramps, offered ride to ER, she said no. 2:40 am
   {s10.f} (husband) walked her round the hall. -TA
4/3 7a-3p    {s11.fl} checked in w/ two bags, brought by Ofc. {x10.l}. {s11.diagnosis=Black eye}. No ID. Gave dob {s11.doby}, ssn from
   memory {s11.ssn}. Her mom's number is not to be called. Has {s11.diagnosis=anxiety}, was on {s11.medication=sertraline} ran out 2 wks ago. -YF
4/3 3p-11p   Plumber (Tri-Lake Drain) in basement 2 hrs. Sewer smell gone. -TA
4/4 7a-3p    {s17.fl} called asking for bed, {s17.phd}, on list as #3. Diabetic, {s17.medication=insulin} needs fridge. She wrote down
   her mail address as {s17.street}.  -YF
4/4 11p      fire alarm, burnt toast rm 106. Everyone out in 3 min.  {s15.f} {s15.l} smoking by the door again - warning 2. -TA
4/5 7a       {s12.fl} to clinic with {s13.f}, results: {s12.diagnosis=latent tuberculosis}, starts {s12.medication=rifampin} Monday. NOT contagious, told staff. -YF
""".replace("Diabetic,", "{s17.diagnosis=Diabetic},"))

    b = Book("Shelter/Med log/med log week 14.xlsx"); b.sheet("wk14")
    b.rows([["MEDICATION LOCKBOX LOG - WEEK 14"], ["Staff hand out box only. Residents take their own medicine. Initial each time."], [], ["Resident", "Rm", "Medicine on label", "", "Times", "Mon", "Tue", "Wed", "Thu", "Fri", "Prescriber"], ["", "", "name", "strength", "", "1", "2", "3", "4", "5", ""]], bold=(1, 4))
    b.rows([["{s01.lf}", 101, "{s01.medication=lamotrigine}", "100 mg", "8a", "ta", "ta", "yf", "yf", "ta", "Dr. {x01.l}"], ["{s02.lf} (child)", 101, "{s02.medication=methylphenidate ER}", "18 mg", "7a", "ta", "ta", "yf", "yf", "ta", "Dr. {x04.l}"],
            ["{s04.lf}", 102, "{s04.medication=levetiracetam}", "500 mg", "8a 8p", "ta", "ta", "yf", "-", "ta", "Dr. {x01.l}"], ["{s14.lf}", 106, "{s14.medication=buprenorphine-naloxone}", "8/2 mg", "9a", "ta", "ta", "yf", "yf", "yf", "Dr. {x05.l}"], ["{s16.lf}", 107, "{s16.medication=lisinopril}", "10 mg", "8a", "ta", "refused", "yf", "yf", "ta", "Dr. {x05.l}"],
            ["{s13.lf}", 105, "{s13.medication=levothyroxine}", "75 mcg", "6a", "ta", "ta", "yf", "yf", "ta", "Dr. {x04.l}"], [], ["Count of boxes: 6", "", "", "", "", "", "", "", "", "", "checked TA 4/5"]]); b.save()

    Rtf("Shelter/Case notes/CN Abdi.rtf", """
*CASE NOTES
*Client: {s07.fl}   DOB {s07.dob}   HMIS 448120
*Worker: {o04.fl}

2/19/24  Met with {s07.f} in the office. Arrived from Columbus with son {s08.f} ({s08.dob1}). Has her EAD, A# {s07.anumd}. SSN card in hand ({s07.ssn}), copy made. Phone {s07.phd}.

2/26/24  Walked over to JFS, SNAP opened. Medicaid was already active for {s08.f} {s08.l}, number {s08.medicaid}. Hers pending.

3/4/24  {s08.f} saw Dr. {x04.l}. Told he has {s08.diagnosis=iron deficiency anemia}; {s08.medication=ferrous sulfate} drops. Speech referral too - they suspect {s08.diagnosis=expressive language delay}.

3/18/24  Housing search. Landlord {x07.fl} (Penhallow Rentals, 440-555-0190 office) will take the voucher. Unit is nice, 2 br. Client cried, happy. Former address for application: {s07.addr}.

4/1/24  {s07.f} says nightmares again since her brother's news. Referred to Bayline for {s07.treatment=trauma counseling}. Will check next wk.
""")

    w = Word("Shelter/House rules - Reglas de la casa.docx"); w.h("House rules / Reglas de la casa")
    w.t([["English", "Español"], ["Curfew is 9:30 pm. Tell staff if you work nights.", "Hora de llegada: 9:30 pm. Avise si trabaja de noche."], ["No smoking inside. Use the back patio.", "No fumar adentro. Use el patio."], ["Medicine goes in the lockbox.", "Las medicinas van en la caja con llave."], ["Children are never left alone.", "Los niños nunca se quedan solos."], ["Chores are posted on Sunday.", "Las tareas se publican el domingo."]])
    w.p("Questions: ask {o03.fl}, shelter director. / Preguntas: hable con {o03.fl}."); w.save()

    Csv("Shelter/HMIS/hmis_client_upload.csv", [["PersonalID", "FirstName", "LastName", "NameDataQuality", "SSN", "SSNDataQuality", "DOB", "VeteranStatus", "ProjectEntry", "DisablingCondition"]] +
        [[str(448100 + i * 7), "{%s.cf}" % k, "{%s.cl}" % k, "1", "{%s.ssnp}" % k, "1", "{%s.dobi}" % k, v, e, "0"] for i, (k, v, e) in enumerate(
            [("s01", "0", "2024-03-28"), ("s04", "1", "2024-04-01"), ("s05", "0", "2024-04-01"), ("s07", "0", "2024-02-19"), ("s09", "0", "2024-03-11"), ("s10", "0", "2024-03-11"), ("s12", "0", "2024-01-30"), ("s13", "0", "2024-01-30"), ("s14", "0", "2024-03-22"), ("s16", "1", "2023-12-18")])], delim="|")

    w = Word("Shelter/Letters/Verification Sturdivant.docx", "Times New Roman", 12)
    w.p("Lantern House Family Shelter\n77 Foundry Street, Port Ellery, Ohio 44094"); w.p("April 8, 2024"); w.p("Ellery Metropolitan Housing Authority\nAttn: {x11.fl}, Intake Unit"); w.p("RE: Verification of homelessness", bold=True)
    w.ps("""Dear {x11.fl},

This letter is to confirm that Mrs. {s09.fl} (born {s09.dobl}, Social Security number {s09.ssn}) and her husband, {s10.fl} (born {s10.dobl}, Social Security number {s10.ssn}), have been staying at our shelter since March 11, 2024. Before that they lived at {s09.addr}, until the building was condemned.

Mrs. {s09.l} is {s09.diagnosis=expecting in June} and is under the care of the Lakeshore Women's Clinic for {s09.diagnosis=gestational diabetes}. A unit without stairs would help them. They can be reached at {s09.phone}.

Please call me with any questions.

Sincerely,"""); w.p("{o04.fl}\nCase Manager"); w.save()

    f = Flow("Shelter/Incidents/Incident 24-019.pdf", "Helvetica", 10)
    f.h("Incident report 24-019"); f.t([["When", "Saturday April 6, 2024, about 7:15 pm"], ["Where", "Dining room"], ["Who was hurt", "{s14.fl}, resident, room 106, DOB {s14.dob}"], ["Others there", "{s15.fl}; {o19.fl} (kitchen)"], ["Written by", "{o04.fl}"]], [110, 380], size=9.5)
    f.ps("""Ms. {s14.l} slid off her chair during supper and did not answer for about a minute. {o19.f} called 911. Lips were blue. I gave one dose of {s14.medication=naloxone} at 7:19. EMS (medic {x16.fl}) arrived 7:24 and took her to Lakeshore General. The hospital social worker rang back at 10 pm: {s14.diagnosis=accidental opioid overdose}, kept overnight, hospital number {s14.mrn}, insurance on file CareSource {s14.ins}.

Her partner {s15.f} was upset and pushed a chair over. He said his number is {s15.phd} if the hospital calls. His licence ({s15.dl}) is held at the desk because of the car he parked in the fire lane.

Follow up: {o03.fl} to offer {s14.treatment=outpatient substance use treatment} on Monday. Naloxone kits to be restocked."""); f.save()

# ------------------------------------------------------------------ head start
def headstart():
    w = Word("HeadStart/Enrollment 24-25/Application Tran.docx", "Cambria", 11); w.h("Head Start application 2024-2025", 0); w.p("Please print. One form for each child. / Favor de usar letra de molde.")
    w.p("**1. About your child**"); w.p("Child's legal name:  {k01.n}          Boy ☐  Girl ☒"); w.p("Birth date:  {k01.dob}      Birth certificate seen: yes, by {o06.fl}"); w.p("Child's Medicaid or other insurance no.:  {k01.medicaid}"); w.p("Doctor:  {x04.fl}, MD, Garrison Pediatrics, 440-555-0177"); w.p("Does your child have a health problem?   Yes - {k01.diagnosis=egg allergy} and {k01.diagnosis=recurrent ear infections}")
    w.p("**2. Parents or guardians**"); w.t([["", "Parent / guardian A", "Parent / guardian B"], ["Name", "{k02.fl}", "{k03.n}"], ["Date of birth", "{k02.dob}", "{k03.dob}"], ["Social Security number", "{k02.ssn}", "{k03.ssn}"], ["Address", "{k02.addr}", "{k03.addr}"], ["Phone", "{k02.phone}", "{k03.phone}"], ["E-mail", "{k02.email}", ""], ["Works at", "nail salon (part time)", "Tri-Lake Plastics, 2nd shift"]])
    w.p(); w.p("**3. Income** (last 12 months): $31,460.  Proof: W-2, pay stubs.  Family size 3."); w.p("**4. Signature**   Hoa Tran    4/11/2024".replace("Hoa Tran", "{k02.fl}")); w.save()

    b = Book("HeadStart/Enrollment 24-25/waitlist.xlsx"); b.sheet("Fall"); b.rows([["Head Start fall wait list, sorted by points", "", "", "", "", "", "as of 4/15"], ["Pts", "Child", "Bday", "Parent", "Best phone", "Lang.", "Remarks"]], bold=(1, 2))
    for pts, k, q, lang, rem in [(145, "k18", "k19", "Eng", "kinship care (grandma)"), (130, "k06", "k07", "Fr/Fulani", ""), (120, "k12", "k13", "Spa", "IFSP from county, {k12.diagnosis=Down syndrome}"), (110, "k16", "k17", "Arabic", "refugee"), (95, "k04", "k05", "Spa", ""), (90, "k10", "k11", "Eng", ""), (60, "k14", "k15", "Eng", "over income"), (55, "k20", "k21", "Greek/Eng", "")]:
        b.rows([[pts, "{%s.fl}" % k, DateCell(k, "m/d/yyyy"), "{%s.fl}" % q, "{%s.phd}" % q, lang, rem]])
    b.rows([[], ["8 children waiting"]]); b.sheet("Dropped"); b.rows([["Child", "Bday", "Why"], ["{k08.fl}", "{k08.dob1}", "moved up to room 3 on 2/1"]]); b.save()

    w = Word("HeadStart/Health/Room 3 allergy + medical alerts.docx", "Verdana", 10); w.h("ROOM 3 - MEDICAL ALERTS"); w.p("Post INSIDE the cabinet door only. Updated by {o07.fl}, RN.")
    for k, g, lines in [("k04", "k05", ["ALERT: {k04.diagnosis=peanut and tree nut allergy}", "DO: {k04.medication=EpiPen Jr} in red bag, then 911"]), ("k08", "k09", ["ALERT: {k08.diagnosis=moderate persistent asthma}", "DO: {k08.medication=Flovent} am, {k08.medication=albuterol} 2 puffs w/ spacer when coughing"]), ("k10", "k11", ["ALERT: {k10.diagnosis=febrile seizures}", "DO: side, time it, call mom"]), ("k16", "k17", ["ALERT: {k16.diagnosis=sickle cell trait}; no heat", "DO: water often"])]:
        w.t([["{%s.fl}" % k], ["Born {%s.dobd}" % k], [lines[0]], [lines[1]], ["Call {%s.fl}, {%s.pho}" % (g, g)]]); w.p()
    w.save()

    f = Pdf("HeadStart/Health/physical Diallo.pdf"); f.s(200, 755, "CHILD HEALTH EXAMINATION", 14, "Helvetica-Bold"); f.s(200, 741, "Garrison Pediatrics, 2200 Garrison Ave, Port Ellery OH 44097", 9)
    f.s(50, 710, "Patient  {k06.LF}        MRN  {k06.mrn}        DOB  {k06.dob}        Sex F"); f.s(50, 694, "Guarantor  {k07.LF}        Home  {k07.addrv}"); f.s(50, 678, "Plan  Buckeye Medicaid        Member ID  {k06.medicaid}        Tel  {k07.phd}")
    f.line(50, 668, 560)
    for i, t in enumerate(["Visit date 04/09/2024       Age 2 y 7 m       Ht 36.1 in   Wt 29.4 lb   BMI 15.9   BP 88/54", "Vision: pass      Hearing: pass      Hgb 10.4 (low)     Lead 6.2 ug/dL (HIGH)", "", "Assessment", "   1. Well child, growth on curve", "   2. {k06.diagnosis=Elevated blood lead level} - repeat venous in 4 weeks, county notified", "   3. {k06.diagnosis=Mild anemia} - start {k06.medication=ferrous sulfate} 15 mg/mL, 2 mL daily", "", "Immunizations given today: {k06.treatment=MMR #1}, {k06.treatment=Varicella #1}, {k06.treatment=Hep A #2}", "May attend school without restriction:  YES", "", "Electronically signed  {x04.fl}, MD   04/09/2024 11:42"]): f.s(50, 648 - i * 16, t, 10, "Courier")
    f.save()

    Txt("HeadStart/Pick-up list room 1.txt", """
ROOM 1  PERSONS ALLOWED TO PICK UP          check ID every time!!
==============================================================

AGUILAR, MATEO
   mom   {k05.fl}      {k05.phd}   DL {k05.dl}
   grandpa  {c07.fl}   {c07.phd}   DL {c07.dl}
   NOT dad. court paper in file.

DIALLO, AMINA
   mother {k07.fl}   {k07.phd}
   aunt {c08.fl}, {c08.phd}, Ohio ID card {c08.sid}

PETRAKIS, LIAM
   {k21.fl} (father) {k21.phd} or at work, ask for him at the diner 440-555-0161
   Father's DL is {k21.dl}

COLES, DESTINY
   grandmother & guardian {k19.fl}, {k19.street}, {k19.phd}
""".replace("AGUILAR, MATEO", "{k04.LF}").replace("DIALLO, AMINA", "{k06.LF}").replace("PETRAKIS, LIAM", "{k20.LF}").replace("COLES, DESTINY", "{k18.LF}"), nl="\n")

    Eml("HeadStart/mail/RE IFSP meeting.eml", "Priscilla Nguyen-Hart <pnguyenhart@lanternhouse.example.org>".replace("Priscilla Nguyen-Hart", "{o05.fl}"), "{o06.fl} <rdelvalle@lanternhouse.example.org>", "RE: IFSP meeting for {k12.f} F.", "Thu, 18 Apr 2024 14:22:10 -0400", """
Rosa,

Yes to the 25th, 10 am. Please book the interpreter. And put the county's number for him in the file, his EI record at Lakeshore
Children's is {k12.mrn}.

P.

-----Original Message-----
From: {o06.fl}
Sent: Thursday, April 18, 2024 1:05 PM
Subject: FW: IFSP meeting for {k12.f} F.

Mom wrote back, see below. Also he had the {k12.treatment=heart surgery} last summer so nurse should come.

> From: {k13.fl} <{k13.email}>
> Date: Wed, Apr 17, 2024 at 9:48 PM
>
> Buenas noches maestra Rosa, si puedo el jueves 25. El niño {k12.fl} nació el {k12.dobs},
> me pidió la fecha. Nos cambiamos de casa, ahora estamos en {k13.addr}.
> Mi celular sigue igual {k13.phd}. Los doctores dicen {k12.diagnosis=síndrome de Down} y también
> {k12.diagnosis=hipotiroidismo}, toma {k12.medication=levotiroxina}.
> Gracias, Brenda
""".replace("Brenda", "{k13.f}").replace("Rosa,\n", "{o06.f},\n"))

    f = Flow("HeadStart/CACFP menu April.pdf", "Helvetica", 10); f.h("Head Start menu - weeks 3 and 4"); f.t([["", "Breakfast", "Lunch", "Snack"], ["Mon", "Oatmeal, banana, milk", "Turkey chili, corn muffin, pears", "Cheese, crackers"], ["Tue", "WG toast, egg, orange", "Chicken and rice, green beans", "Yogurt"], ["Wed", "Cheerios, berries, milk", "Bean burrito, salad, melon", "Apple, sunbutter"], ["Thu", "Pancake, peaches", "Fish sticks, peas, roll", "Hummus, pita"], ["Fri", "Bagel, applesauce", "Pasta, broccoli, plums", "Trail mix (no nuts)"]], [40, 140, 190, 120], size=9.5)
    f.p("No peanut products are served. Substitutions on file with the cook, {o19.fl}. Milk is 1% for ages 2 and up."); f.save()

    w = Word("HeadStart/Policy council minutes 2024-03.docx", "Garamond", 12); w.h("Policy Council - minutes of March 20, 2024", 2); w.p("Present: {x06.fl} (chair, parent rep), {x22.fl} (community rep), {o05.fl} (director), {o06.fl} (staff). Excused: {x27.fl}.")
    w.bl(["Called to order 5:35 pm. February minutes approved as read.", "Director's report: 68 of 68 funded slots filled; attendance 84 percent.", "Self-assessment: playground fence needs repair, bids due in May.", "Motion by {x22.fl} to approve the carry-over budget, second {x06.il}. Passed 3-0.", "Next meeting April 17. Childcare and pizza provided."], "List Number"); w.p("Minutes by {o06.fl}"); w.save()

    Rtf("HeadStart/Formulario de ingresos - Aguilar.rtf", """
*PROGRAMA DE ALIMENTOS (CACFP) - FORMULARIO DE ELEGIBILIDAD

Parte 1.  Niño inscrito
\tNombre\tFecha de nac.
\t{k04.fl}\t{k04.dobe}

Parte 2.  Beneficios.  Caso SNAP núm. 5013377 (no es Medicaid)

Parte 3.  Ingresos del hogar
\t{k05.fl}\tlimpieza de oficinas\t$1,320 al mes
\t{c07.fl} (abuelo)\tjubilado\t$890 al mes

Parte 4.  Firma.  El adulto que firma debe dar su número de Seguro Social.
\tFirma: {k05.fl}\tNúmero de Seguro Social: {k05.ssn}
\tDirección: {k05.addr}
\tTeléfono: {k05.phone}\tFecha: 12 de abril de 2024

Para uso de la oficina: gratis ( X )  reducido (  )  pagado (  )   Revisó: {o06.fl}
""", "Arial")

# ------------------------------------------------------------------ legal aid
def legal():
    w = Word("Legal/Immigration/Asylum/I-589 worksheet Castellanos.docx", "Calibri", 11); w.h("I-589 hoja de trabajo / worksheet", 1); w.p("Preparer: {o10.fl}, DOJ Accredited Representative.  Attorney: {o09.fl}")
    w.p("Parte A.I - Usted / You", bold=True); w.t([["1. A-Number", "{l01.anumd}"], ["2. U.S. Social Security Number", "{l01.ssn}"], ["4-6. Apellido, nombre, segundo nombre", "{l01.name=%s}" % "Castellanos Mejía, Wilmer Antonio"], ["8. Residence in the U.S.", "{l01.addr2}"], ["Teléfono", "{l01.phone}"], ["13. Fecha de nacimiento (mes/día/año)", "{l01.dob}"], ["14. City and country of birth", "Choluteca, Honduras"], ["18c. I-94 number", "{l01.i94}"], ["20. Pasaporte", "{l01.pp} (Honduras), vence 08/2027"], ["DNI hondureño", "{l01.government_id=0601-1990-01582}"]], head=False)
    w.p(); w.p("Parte A.II - Cónyuge e hijos / Spouse and children", bold=True); w.t([["", "Esposa", "Hija 1"], ["Nombre completo", "{l02.n}", "{l03.n}"], ["Nacimiento", "{l02.dob}", "{l03.dob}"], ["A-Number", "{l02.anumd}", "{l03.anumd}"], ["Pasaporte", "{l02.pp}", "no tiene"], ["¿Incluir en la solicitud?", "sí", "sí"]])
    w.p(); w.p("Parte B - Notas", bold=True); w.ps("""El Sr. {l01.l} trabajaba de despachador de buses. Su hermano {x19.fl} fue asesinado en 2021 por la mara. Recibió llamadas y una nota debajo de la puerta.

Client still has pain from the beating in 2022 ({l01.diagnosis=fractured orbital bone}); hospital records requested. Spouse sees a counselor for {l02.diagnosis=depression}."""); w.save()

    b = Book("Legal/Immigration/open matters A-numbers.xlsx"); b.sheet("Affirmative"); b.rows([["Client", "A#", "Country", "Matter", "D.O.B.", "Mail to", "Next date"]], bold=(1,))
    b.rows([["{l05.LsF}", "{l05.anums}", "Haiti", "TPS re-reg", DateCell("l05", "yyyy-mm-dd"), "{l05.addr}", "6/3 bio"], ["{l06.LsF}", "{l06.anums}", "Ukraine", "Re-parole", DateCell("l06", "yyyy-mm-dd"), "{l06.addr}", ""], ["{l07.LsF}", "{l07.anums}", "Bhutan/Nepal", "N-400", DateCell("l07", "yyyy-mm-dd"), "{l07.addr}", "5/22 interview"], ["{l09.LsF}", "{l09.anums}", "Ethiopia", "I-485 asylee", DateCell("l09", "yyyy-mm-dd"), "{l09.addr}", "RFE due 5/10"]])
    b.sheet("Court"); b.rows([["EOIR Cleveland - master and merits"], ["A number", "Respondent", "IJ", "Hearing", "Attorney", "Client cell"], ["{l01.anumd}", "{l01.il}", "{x02.l}", "9/17/24 1 pm merits", "IR", "{l01.pho}"], ["{l10.anumd}", "{l10.fl}", "{x03.l}", "5/29/24 8:30 master", "IR", "{l10.pho}"], ["{l04.anumd}", "{l04.fl}", "{x03.l}", "7/11/24 8:30 master", "SO", "{l04.pho}"]], bold=(1, 2)); b.save()

    w = Word("Legal/Immigration/Declaración jurada Villatoro.docx", "Times New Roman", 12); w.p("DECLARACIÓN JURADA", bold=True, center=True)
    w.ps("""Yo, {l04.fl}, de nacionalidad salvadoreña, nacida el {l04.dobs} en Usulután, portadora del Documento Único de Identidad número {l04.government_id=03918842-7}, con domicilio en {l04.addr}, declaro bajo pena de perjurio lo siguiente:

1. Salí de mi país el 14 de noviembre de 2022 con mi hijo menor porque mi ex pareja me amenazaba de muerte. La policía tomó mi denuncia pero no hizo nada.

2. El 3 de agosto de 2022 me golpeó con un machete en el brazo izquierdo. En el Hospital San Pedro me hicieron {l04.treatment=una cirugía del antebrazo} y me quedaron cicatrices que se pueden ver.

3. Desde entonces no duermo bien. La psicóloga de Bayline me dijo que tengo {l04.diagnosis=trastorno de estrés postraumático} y tomo {l04.medication=trazodona} por las noches.

4. Todo lo anterior es verdad y lo firmo en Port Ellery, Ohio, el 26 de marzo de 2024.

______________________
{l04.fl}

Certificado de traducción: I, {o11.fl}, certify that I am competent in Spanish and English."""); w.footer("A {l04.anums}"); w.save()

    f = Flow("Legal/Immigration/Asylum/psych eval Desrosiers.pdf"); f.h("Bayline Behavioral Health, LLC"); f.p("1400 Lakeview Avenue, Suite 210, Port Ellery, OH 44097 - office 440-555-0148"); f.p("PSYCHOLOGICAL EVALUATION - prepared at the request of counsel ({o09.fl}, Esq.)")
    f.p("Name: {l05.fl}\nDate of birth: {l05.dobl}\nChart: {l05.mrn}\nDates seen: February 12, 19 and March 4, 2024")
    f.ps("""Mr. {l05.l} is a married man from Port-au-Prince who was interviewed in Haitian Creole by telephone interpreter. He lives with a cousin at {l05.streetc}. He described being held for nine days by armed men in 2021, and being burned on the back and legs.

He reports waking at night, avoiding crowds and motorcycles, and poor appetite; he lost eighteen pounds. On the PCL-5 he scored 58. He denied alcohol. His primary doctor prescribed {l05.medication=prazosin} and {l05.medication=mirtazapine}, with some benefit.

Diagnostic impression: {l05.diagnosis=Posttraumatic Stress Disorder, chronic} (F43.10); {l05.diagnosis=Major Depressive Disorder, single episode, moderate} (F32.1).

Recommendation: {l05.treatment=weekly cognitive processing therapy}, continued medication, and a quiet setting for testimony.

{x15.fl}, PsyD\nLicensed Psychologist"""); f.save()

    Rtf("Legal/Eviction/Gorman - Answer DRAFT.rtf", """
\tIN THE PORT ELLERY MUNICIPAL COURT
\tLAKE COUNTY, OHIO

PENHALLOW RENTALS, LLC\t\tCase No. 24-CVG-00871
\tPlaintiff,\t\t\tJudge {x08.fl}
v.
{l13.FL}\t\t*
{l13.street}
{l13.csz}
\tDefendant.

*ANSWER AND COUNTERCLAIM

1.  Defendant {l13.fl} admits that she resides at the premises and denies that rent is owed for February 2024.
2.  On January 9, 2024 Defendant gave written notice to {x07.fl} of no heat and of black mold in the bedroom.
3.  Defendant, who is 58 and has {l13.diagnosis=chronic obstructive pulmonary disease}, uses {l13.treatment=home oxygen}, and was taken to hospital on January 20.
4.  Defendant deposited rent with the Clerk on February 2, 2024.

Respectfully submitted,
{o08.fl} (0091277)
Lantern House Legal Aid, 77 Foundry Street, Port Ellery, OH 44094
Counsel for Defendant

<<page>>
NOTES TO SELF - not for filing
client cell {l13.phd}; {l13.email}; she gets SSI on a Direct Express card; needs ride to hearing; opposing counsel {x17.fl} 440-555-0183
""")

    Csv("Legal/Eviction/eviction docket tracker.csv", [["Hearing", "Case", "Tenant(s)", "Premises", "Tenant tel", "Landlord", "LL atty", "Amt claimed", "Status"], ["4/22/2024 9:00", "24-CVG-00871", "{l13.fl}", "{l13.streetc}", "{l13.phd}", "Penhallow Rentals LLC", "{x17.fl}", "1,150", "answer filed"], ["4/22/2024 9:00", "24-CVG-00902", "{l11.fl}", "{l11.streetc}", "{l11.phd}", "Wick Falls Homes", "{x17.fl}", "2,310", "rent assistance pending"],
        ["4/24/2024 1:30", "24-CVG-00917", "{l14.fl} and {l15.fl}", "{l14.streetc}", "{l14.phd} / {l15.phd}", "{x07.fl}", "pro se", "980", "settle - move 5/31"], ["4/29/2024 9:00", "24-CVG-00944", "{l12.fl}", "{l12.streetc}", "{l12.phd}", "Lakeside Arms LP", "{x21.fl}", "3,675", "no contact yet"], ["5/1/2024 9:00", "24-CVG-00951", "{l16.fl}", "{l16.streetc}", "no phone", "Lakeside Arms LP", "{x21.fl}", "740", "RA letter re: {l16.diagnosis=wheelchair user, multiple sclerosis}"], ["5/1/2024 9:00", "24-CVG-00958", "{l17.fl}", "{l17.streetc}", "{l17.phd}", "Penhallow Rentals LLC", "{x17.fl}", "1,425", "advice only"]], delim=";")

    w = Word("Legal/Family/Hargrove custody - complaint + info sheet.docx", "Times New Roman", 12); w.p("COURT OF COMMON PLEAS\nDIVISION OF DOMESTIC RELATIONS", center=True, bold=True); w.p("{l19.N},\n     Plaintiff,                         Case No. 24 DR 000318\nvs.                                      Magistrate {x03.fl}\n{l20.N},\n     Defendant.")
    w.ps("""COMPLAINT FOR DIVORCE WITH CHILDREN

Plaintiff states that she was married to Defendant on June 18, 2011, and that two children were born of the marriage, namely {l21.fl}, born {l21.dobl}, and {l22.fl}, born {l22.dobl}. Plaintiff lives with the children at {l19.addr}. Defendant's last known residence is {l20.addr}.

Defendant has been treated for {l20.diagnosis=alcohol use disorder} and left {l20.treatment=inpatient rehabilitation} against advice in December 2023. Plaintiff asks to be named residential parent.""")
    w.p("CONFIDENTIAL INFORMATION SHEET - NOT A PUBLIC RECORD", bold=True); w.t([["", "Mother", "Father"], ["Name", "{l19.n}", "{l20.n}"], ["DOB", "{l19.dob}", "{l20.dob}"], ["SSN", "{l19.ssn}", "{l20.ssn}"], ["Driver license", "{l19.dl}", "{l20.dl}"], ["Employer", "Garrison Dental Group", "unknown"], ["Telephone", "{l19.phone}", "{l20.phone}"]])
    w.p("Minor children:"); w.bl(["{l21.fl} - SSN {l21.ssn}", "{l22.fl} - SSN {l22.ssn} - medical: {l22.diagnosis=type 1 diabetes}, {l22.treatment=insulin pump}"]); w.p("/s/ {o08.fl}, Attorney for Plaintiff"); w.save()

    Txt("Legal/Family/CPO walk-in Tolliver.txt", """
WALK IN 4/10/24  -  DV / civil protection order         taken by BL

Pet.: {s11.fl}?? NO wrong - see other sheet.  Pet. is {l23.fl}.
b. {l23.dobd}
SAFE phone (sister's): {l23.phone=440-555-0139} - do NOT leave msg on own cell {l23.phd}
addr. keep confidential, Safe at Home form. Old place: {l23.addr}

Resp.:  {l24.fl}, boyfriend, about 6 ft, 210, tattoo of an eagle on neck
        dob {l24.dobd}, staying at {l24.streetc}
        drives gray Malibu.  His DL # from old insurance card: {l24.dl}
        on probation, PO is {x23.fl}

What happened: 4/8 around 11 pm choked her in the kitchen. ER Lakeshore, chart # {l23.mrn}, {l23.diagnosis=strangulation injury} and {l23.diagnosis=broken left wrist}.
Photos on her phone. PEPD report 24-03355, Ofc {x24.l}.

Conflict check: clear (BL 4/10).  Ex parte hearing 4/11 8:30, {o08.f} to cover.
""")

    Eml("Legal/mail/conflict check 4-15.eml", "{o11.fl} <bluna@lanternhouse.example.org>", "Legal team <legal@lanternhouse.example.org>", "conflict checks for this week", "Mon, 15 Apr 2024 08:51:44 -0400", """
Morning,

Please run these and answer by noon:

 1) {l17.fl}, eviction, {l17.addr}, dob {l17.dob1}. Landlord Penhallow.
 2) {l18.fl}, family petition I-130 for his mother. A number is {l18.anum}, call him after 4 at {l18.phd}.
 3) {l08.fl}, replacement green card (lost w/ purse). DOB {l08.dob1}, A# {l08.anum}, mail comes to {l08.addr}
 4) {x18.fl} - only wants notary, no file.

{o09.f}, number 3 says she was your client in 2016.

B.
--
{o11.fl} | Paralegal | Lantern House Legal Aid | 440-555-0100 x 231
""")

    w = Word("Legal/Forms/Retainer agreement TEMPLATE.docx", "Book Antiqua", 11); w.h("Limited representation agreement"); w.ps("""This agreement is between ______________ (client) and Lantern House Legal Aid. We will: [ ] give advice [ ] prepare forms [ ] appear at one hearing.

You agree to keep us informed of any change of address or phone. There is no attorney fee. Filing costs are yours unless waived by the court.

Either side may end this agreement in writing. Files are kept for seven years.

Client ______________   Date ______      Attorney ______________   Date ______"""); w.save()

    f = Pdf("Legal/Family/Espinal poverty affidavit.pdf"); f.s(150, 750, "FINANCIAL DISCLOSURE / FEE-WAIVER AFFIDAVIT", 13, "Times-Bold")
    rows = [("Applicant's last name", "{l25.l}", "First name", "{l25.f}"), ("Date of birth", "{l25.dob}", "Last 4 of SSN", "see attached"), ("Street", "{l25.street}", "City / ZIP", "{l25.city} {l25.zip}"), ("Contact no.", "{l25.phd}", "Persons in home", "3")]
    y = 715
    for a, bv, c, d in rows:
        f.s(50, y, a + ":", 9); f.s(160, y, bv, 10, "Courier"); f.s(340, y, c + ":", 9); f.s(440, y, d, 10, "Courier"); y -= 20
    f.s(50, y - 8, "I, {l25.fl}, state that I cannot pay the filing fee because of the following:"); y -= 34
    for t in ["Gross monthly income       $ 1,088 (home health aide, 20 hrs)", "Checking, Lake Erie Community CU, acct. {l25.acct}     balance $ 61.12", "Car                        2009 Corolla, $ 2,400", "Rent $ 695    Gas and electric $ 140    Medicine $ 45 ({l25.medication=metformin})"]: f.s(70, y, t, 10, "Courier"); y -= 17
    f.s(50, y - 20, "Sworn before me this 2nd day of April 2024.     {x09.fl}, Notary Public, State of Ohio"); f.save()

# ------------------------------------------------------------------ job training
def training():
    b = Book("Training/CNA cohort 7.xlsx"); b.sheet("Roster"); b.rows([["STNA / CNA COHORT 7", "", "", "", "Instructor {o12.fl}"], ["Mar 4 - Apr 26, M-Th 9 to 2"], [], ["Student", "SS# (for state test)", "Birth", "Cell", "Email", "TB test", "Clinical site"]], bold=(1, 4))
    for k, tb in [("t03", "neg 3/1"), ("t06", "neg 3/4"), ("t08", "{t08.diagnosis=positive TB skin test}, x-ray clear"), ("t10", "neg 3/1"), ("t12", "neg 3/2"), ("t13", "neg 3/4")]: b.rows([["{%s.lf}" % k, SsnCell(k), DateCell(k, "m/d/yyyy"), "{%s.pho}" % k, "{%s.email}" % k, tb, "Cedar Hill Manor"]])
    b.rows([[], ["Enrolled", 6], ["Fee paid by", "WIOA 5, self 1"]]); b.save()

    Html("Training/applications/submission_20240319_2214.html", """
<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>New submission: Job Training Application</title>
<style>body{font-family:sans-serif} dt{color:#667;font-size:12px} dd{margin:0 0 10px 0}</style></head>
<body><h3>Job Training Application</h3><p>Submitted 2024-03-19 22:14 from mobile</p>
<dl>
<dt>Your name</dt><dd>{t01.fl}</dd>
<dt>Birthday</dt><dd>{t01.dobl}</dd>
<dt>Where do you live?</dt><dd>{t01.addrc}<br>{t01.csz}</dd>
<dt>Best number to text</dt><dd>{t01.phd}</dd>
<dt>Email address</dt><dd><a href="mailto:{t01.email}">{t01.email}</a></dd>
<dt>Program</dt><dd>CDL Class B</dd>
<dt>Driver license number and state</dt><dd>{t01.dl} OH</dd>
<dt>Anything that makes it hard to work or study?</dt><dd>I have {t01.diagnosis=a herniated disc}, can not lift over 40 lb. English is second language.</dd>
<dt>Who told you about us?</dt><dd>{x12.fl} at the library</dd>
</dl><p style="color:#999">Sent by FormNest</p></body></html>
""")

    Csv("Training/Stipends/ACH_stipend_2024-04.csv", [["Batch", "0424-ST", "", "", "", ""], ["Payee Name", "R/T No.", "Account No.", "Type", "Amount", "Memo"]] + [["{%s.fl}" % k, "{%s.routing}" % k, "{%s.acct}" % k, ty, amt, memo] for k, ty, amt, memo in [("t02", "C", "240.00", "OJT wk 3"), ("t03", "C", "180.00", "CNA"), ("t05", "S", "240.00", "OJT wk 3"), ("t06", "C", "180.00", "CNA"), ("t07", "C", "300.00", "forklift"), ("t11", "S", "240.00", "OJT wk 2"), ("t12", "C", "180.00", "CNA")]] + [["TOTAL", "", "", "", "1560.00", "7 items"]])

    w = Word("Training/resumes/McSorley_resume.docx", "Calibri", 11); w.p("{t04.FL}", bold=True, center=True); w.p("{t04.addr}  •  {t04.phone}  •  {t04.email}", center=True)
    w.h("Summary", 3); w.p("Dependable office assistant with nine years in a busy dental practice, returning to work after caring for a parent.")
    w.h("Experience", 3); w.p("**Front desk, Garrison Dental Group**, Port Ellery, 2010-2019"); w.bl(["Answered a six line phone, scheduled for three dentists", "Posted payments and balanced the drawer daily"]); w.p("**Cashier, Halloran Hardware**, 2006-2010"); w.bl(["Trained new cashiers"])
    w.h("Education", 3); w.p("Office Technology Certificate, Lantern House, expected June 2024"); w.h("References", 3); w.p("{x14.fl}, owner, Halloran Hardware, 440-555-0152"); w.save()

    f = Flow("Training/Forklift operator cards issued.pdf", "Helvetica", 10); f.h("Powered industrial truck - operator evaluations, March 2024"); f.p("Trainer: {x26.fl}, Tri-Lake Safety. Class held at 310 Canal Street warehouse.")
    f.t([["Card", "Operator", "DL number", "DOB", "Written", "Drive", "Expires"]] + [["F-%d" % (88 + i), "{%s.fl}" % k, "{%s.dl}" % k, "{%s.dobm}" % k, a, c, "03/2027"] for i, (k, a, c) in enumerate([("t02", "92", "pass"), ("t05", "88", "pass"), ("t07", "96", "pass"), ("t09", "80", "retest"), ("t11", "90", "pass")])]); f.p("Retest for Mr. {t09.l} set for April 9; he asked to be called at {t09.phd}."); f.save()


    Eml("Training/mail/accommodation.eml", "{t08.fl} <{t08.email}>", "{o12.fl} <kmonroe@lanternhouse.example.org>", "my classes", "Tue, 02 Apr 2024 19:37:02 -0400", """
Hello Ms {o12.l}, sorry to write late. I must tell you I have {t08.diagnosis=epilepsy} since I was a girl and the new pill {t08.medication=lamotrigine}
makes me sleepy in morning. Can I start clinical at 10? My neurologist Dr {x01.l} will write a note. My number changed, now is
{t08.phd}. I stay at {t08.streetc} with my sister.
Thank you so much, {t08.fl}
""", html="""<html><body><p>Hello Ms {o12.l}, sorry to write late. I must tell you I have <b>{t08.diagnosis=epilepsy}</b> since I was a girl and the new pill {t08.medication=lamotrigine} makes me sleepy in morning. Can I start clinical at 10? My neurologist Dr {x01.l} will write a note. My number changed, now is {t08.phd}. I stay at {t08.streetc} with my sister.</p><p>Thank you so much, {t08.fl}</p></body></html>""")

# ------------------------------------------------------------------ resettlement
def resettlement():
    f = Pdf("Resettlement/Arrivals/Rahimi family biodata.pdf"); f.s(40, 755, "REFUGEE / SIV ARRIVAL NOTIFICATION", 13, "Courier-Bold"); f.s(40, 738, "Case AF-00617734   Size 5   Flight UA 1288 CLE 23:10 on 14 MAR 2024   Receiving affiliate: LANTERN HOUSE", 8, "Courier"); f.line(40, 732, 570)
    y = 715
    for rel, k, extra in [("PA", "r01", ["DL/Tazkira {r01.government_id=1399-0412-55870}   Occ. interpreter   Educ. 14 yrs", "Med: {r01.diagnosis=Hearing loss, left ear}"]), ("HU/WI", "r02", ["Occ. teacher   Educ. 12 yrs", "Med: {r02.diagnosis=Hypothyroidism}, {r02.medication=levothyroxine}"]), ("SO", "r03", ["Student", "Med: none"]), ("DA", "r04", ["Student", "Med: {r04.diagnosis=Scoliosis}"]), ("SO", "r05", ["-", "Med: none"])]:
        f.s(40, y, "%-6s {%s.LF}" % (rel, k), 10, "Courier-Bold"); f.s(300, y, "DOB {%s.dobM}  %s" % (k, "M" if rel in ("PA", "SO") else "F"), 10, "Courier"); f.s(82, y - 14, "Alien No. {%s.anums}    Passport {%s.pp}" % (k, k), 9, "Courier")
        for i, e in enumerate(extra): f.s(82, y - 27 - 13 * i, e, 9, "Courier")
        y -= 66
    f.line(40, y + 10, 570); f.s(40, y - 8, "US tie: brother {x20.fl}, same city.   Housing secured: {r01.addr}", 9, "Courier"); f.s(40, y - 22, "Caseworker: {o14.fl}     Director: {o13.fl}", 9, "Courier"); f.save()

    b = Book("Resettlement/health screening tracker.xlsx"); b.sheet("RHS 2024"); b.rows([["Refugee health screenings - must be done in 30 days (TB/lead/immun.)"], ["Alien #", "Name (Last, First)", "Born", "Clinic chart", "Screen date", "Finding", "Plan", "Medicaid #"]], bold=(1, 2))
    b.rows([["{r01.anum}", "{r01.lf}", "{r01.dobm}", "{r01.mrn}", "3/26/24", "{r01.diagnosis=LTBI}", "{r01.medication=rifapentine/isoniazid} 12 wk", "{r01.medicaid}"], ["{r02.anum}", "{r02.lf}", "{r02.dobm}", "{r02.mrn}", "3/26/24", "{r02.diagnosis=vitamin D deficiency}", "{r02.medication=ergocalciferol}", "{r02.medicaid}"], ["{r04.anum}", "{r04.lf}", "{r04.dobm}", "{r04.mrn}", "3/26/24", "{r04.diagnosis=scoliosis}", "ortho referral", "{r04.medicaid}"],
            ["{r06.anum}", "{r06.lf}", "{r06.dobm}", "{r06.mrn}", "2/8/24", "{r06.diagnosis=hepatitis B carrier}", "GI referral", "{r06.medicaid}"], ["{r07.anum}", "{r07.lf}", "{r07.dobm}", "{r07.mrn}", "2/8/24", "{r07.diagnosis=schistosomiasis}", "{r07.medication=praziquantel} x1", "{r07.medicaid}"], ["{r08.anum}", "{r08.lf}", "{r08.dobm}", "{r08.mrn}", "2/8/24", "normal", "catch up vaccines", "{r08.medicaid}"], ["{r11.anum}", "{r11.lf}", "{r11.dobm}", "{r11.mrn}", "no show x2", "", "call back", "{r11.medicaid}"], ["{r14.anum}", "{r14.lf}", "{r14.dobm}", "{r14.mrn}", "4/3/24", "{r14.diagnosis=strongyloidiasis}", "{r14.medication=ivermectin}", "{r14.medicaid}"], [], ["", "8 people, 7 done"]]); b.save()

    w = Word("Resettlement/Home visits/30 day visit Bahati-Mukamana.docx", "Calibri", 11); w.h("Home visit notes", 2); w.p("Visit no. 2 (30 day)      {o14.fl} with interpreter {x09.f} by phone".replace("{x09.f}", "(Kinyarwanda)"))
    w.ps("""I visited {r06.fl} and {r07.fl} on Friday at {r06.addr}. Their daughter {r08.fl} was at school. The apartment is clean and warm, smoke detector works. Bus stop is across the street.

{r07.f} started at the bakery on Monday, night shift, $15.50. He still coughs a little but finished the tablets. His SSN card came ({r07.ssn}); hers came the same day ({r06.ssn}). I put copies in the file. Bank account opened at Lake Erie Community CU in both names, number {r06.acct}, for the match grant deposits.

{r06.f} says her back hurts from the fall in the camp; the doctor ordered {r06.treatment=physical therapy twice a week}. She has a new phone, {r06.phd}. {r08.f} has an eye appointment for {r08.diagnosis=strabismus}.

To do: WIC, school forms, second crib not needed."""); note("r07", w.path, "bank_account", P["r06"].acct); w.p("{o14.f} {o14.l}, 3/15/24"); w.save()

    Txt("Resettlement/doc pickups.txt", """
DOCUMENT PICKUPS - have client sign paper log too
name / what / number / date / who gave

{r09.fl} / SS card / {r09.ssn} / 3-4 / FN
{r10.fl} / SS card / {r10.ssn} / 3-4 / FN  (picked up by husband)
{r12.fl} / EAD, A# on card {r12.anumd} / 3-11 / FN
{r13.fl} / EAD, A# {r13.anumd} / 3-11 / FN
{r14.fl} / state ID {r14.sid} / 3-12 / HD
{r15.fl} / I-94 printed {r15.i94}, passport {r15.pp} returned to him / 3-18 / FN
{r11.fl} / green card A# {r11.anumd} / 4-2 / HD  - her phone {r11.phd}
""", enc="cp1252")

    Eml("Resettlement/mail/Fwd_ airport + apartment Stanikzai.eml", "{o13.fl} <hdelic@lanternhouse.example.org>", "{o14.fl} <fnoorzai@lanternhouse.example.org>", "Fwd: airport + apartment {r15.l}", "Wed, 28 Feb 2024 16:03:55 -0500", """
Can you take this one? Keys are in my drawer.

---------- Forwarded message ---------
From: {x25.fl} <gmaddox@tieragency.example.org>
Date: Wed, Feb 28, 2024 at 11:20 AM
Subject: airport + apartment {r15.l}

Hi {o13.f}, single case. {r15.n}, DOB {r15.dobM}, A {r15.anums}. Lands CLE 3/2 at 17:45.
He speaks good English, WhatsApp {r15.phi}. Has {r15.diagnosis=below-knee amputation} (right), will need ground floor.
Travel list for the other two seats attached (couple from Homs).
""", cc="{o15.fl} <cyates@lanternhouse.example.org>", attach=("seats.csv", "seat,surname_given,birth,travel_doc\r\n14A,{r09.LF},{r09.dobe},{r09.pp}\r\n14B,{r10.LF},{r10.dobe},{r10.pp}\r\n"))

    Html("Resettlement/cultural orientation checklist.html", """
<html><head><title>CO checklist</title></head><body><h2>Cultural orientation - topics to cover in first 90 days</h2>
<ol><li>Role of the agency and of the family</li><li>Housing: lease, heat, trash day, calling the landlord</li><li>911 and fire safety</li><li>Bus passes, route 14 and 28</li><li>School and child discipline laws</li><li>Paying back the travel loan</li><li>Selective Service for men 18 to 25</li></ol>
<p>Materials are on the shelf by {o13.fl}'s office. Interpreters are booked through {o14.fl}.</p></body></html>
""")

# ------------------------------------------------------------------ development
def development():
    rows = "".join("<tr><td>%s</td><td>{%s.n}</td><td>{%s.addrv}</td><td>{%s.php}</td><td>{%s.email}</td><td align=right>%s</td><td>%s</td></tr>\n" % (10200 + i * 13, k, k, k, k, amt, note_) for i, (k, amt, note_) in enumerate([("d03", "2,500.00", "matching gift, Tri-Lake Plastics"), ("d04", "150.00", ""), ("d05", "75.00", "no mail in winter"), ("d06", "1,000.00", "board prospect"), ("d08", "300.00", "in memory of her husband"), ("d10", "500.00", "gala table"), ("d12", "40.00", "monthly")]))
    Html("Development/CRM/donor_query_FY24.html", "<html><head><meta charset='utf-8'><title>Query results</title></head><body>\n<h1>GiveTrail - Query: FY24 lapsed + active</h1><p>Run by {o17.fl} 04/12/2024, 7 records</p>\n<table border=1 cellpadding=3>\n<tr><th>Constituent ID</th><th>Sort name</th><th>Preferred address</th><th>Phone</th><th>Email</th><th>FY giving</th><th>Remarks</th></tr>\n" + rows + "<tr><td colspan=5>Total</td><td align=right>4,565.00</td><td></td></tr></table></body></html>")

    w = Word("Development/Gala 2024/pledge cards typed.docx", "Calibri", 11); w.h("Gala pledge cards, typed from the table envelopes", 2); w.p("Carol to run Monday then SHRED. - {o17.f}".replace("Carol", "{o15.f}"))
    w.ps("""Table 2. Mr. and Mrs. {d02.fl} ({d01.fl}). $5,000 in two parts. Visa {d01.card}, exp {d01.exp}. Billing {d01.addr}.

Table 4. {d07.fl}. $1,200. MC {d07.cardd} good thru {d07.exp}, zip {d07.zip}. Home tel. {d07.phd}

Table 4. {d09.fl}, wants anonymous. $750, card no. {d09.cardp} exp. {d09.exp}, cvv 318

Table 7. {x14.fl} for Halloran Hardware - send invoice to the store, $500.

Table 9. {d10.fl}. Check no. 2210 enclosed, $500.

Table 11. {d11.fl}. $100. Has our old card on file, ending 4471. Note: he is in a wheelchair now after a {d11.diagnosis=stroke}, seat near door next year. Call his cell {d11.phd}."""); w.save()

    b = Book("Development/monthly giving ACH.xlsx"); b.sheet("Active"); b.rows([["Monthly sustainers - bank draft on the 5th"], [], ["First", "Last", "Bank", "ABA", "Acct", "$ / mo", "Since"]], bold=(1, 3))
    for k, bank, amt, since in [("d04", "Lake Erie Community CU", 25, "2019"), ("d05", "First Ellery Bank", 10, "2021"), ("d08", "First Ellery Bank", 50, "2016"), ("d12", "Wick Falls Savings", 40, "2020"), ("v01", "First Ellery Bank", 15, "2022")]: b.rows([["{%s.cf}" % k, "{%s.cl}" % k, bank, "{%s.routing}" % k, "{%s.acct}" % k, amt, since]])
    b.rows([["", "", "", "", "Total", 140]]); b.save()

    Rtf("Development/Letters/thank you batch April.rtf", "\n<<page>>\n".join("""April 9, 2024

%s
{%s.street}
{%s.csz}

Dear %s:

%s

Warmly,
{o01.fl}
Executive Director
""" % (nm, k, k, dear, body) for k, nm, dear, body in [("d01", "Mrs. {d01.fl}\nMr. {d02.fl}", "{d01.f} and {d02.f}", "Your gift of $2,500 fed forty families over Easter week. No goods or services were given in return."), ("d06", "Dr. {d06.fl}", "Dr. {d06.l}", "Thank you for the thousand dollars and for the winter coats. The children at the shelter picked the red ones first."), ("d09", "{d09.fl}", "{d09.f}", "We received your $750 and will keep your name off the wall as you asked."), ("d11", "Mr. {d11.fl}", "Mr. {d11.l}", "Thank you for your faithful gift of $100.")]), "Georgia")

    Eml("Development/mail/card expired.eml", "{d12.fl} <{d12.email}>", "giving@lanternhouse.example.org", "Re: Your card was declined", "Fri, 05 Apr 2024 10:12:31 -0400", """
Dear {o17.f},
I am no good with the website. The new one is {d12.card} and it says {d12.exp}. Please keep the forty a month.
I moved to the senior apartments: {d12.addr}. Phone is the same, {d12.phd}.
God bless, {d12.fl}

On Thu, Apr 4, 2024 at 3:15 PM Lantern House Giving <giving@lanternhouse.example.org> wrote:
> Dear Joyce, your monthly gift could not be processed. Please update your card.
""".replace("Dear Joyce", "Dear {d12.f}"))


# ------------------------------------------------------------------ HR, volunteers, board
def hr():
    w = Word("HR/Staff emergency contacts.docx", "Calibri", 10); w.h("In case of emergency", 1); w.p("Shred old copies. {o16.fl}, HR, Feb 2024")
    w.t([["Employee", "Home address and phone", "Call first", "Relationship / number", "Allergies"], ["{e01.fl}", "{e01.addr}\n{e01.phd}", "{c01.fl}", "wife, {c01.phd}", "none"], ["{e02.fl}", "{e02.addr}\n{e02.phd}", "{c02.fl}", "papá, {c02.phd}", "{e02.diagnosis=penicillin allergy}"], ["{e03.fl}", "{e03.addr}\n{e03.phd}", "{c03.fl}", "husband, {c03.phd}", "none"], ["{e04.fl}", "{e04.addr}\n{e04.phd}", "{c04.fl}", "spouse, {c04.phd}", "{e04.diagnosis=bee sting allergy}"], ["{e05.fl}", "{e05.addr}\n{e05.phd}", "{c05.fl}", "mother, {c05.phd}", ""], ["{e06.fl}", "{e06.addr}\n{e06.phd}", "{c06.fl}", "mom, {c06.phd}", ""]]); w.save()

    f = Pdf("HR/Direct deposit - Sarr.pdf"); f.s(50, 745, "Direct Deposit Authorization", 16, "Times-Bold")
    y = 705
    for lab, v in [("Employee", "{e08.fl}"), ("Employee no.", "1147"), ("Social Security no.", "{e08.ssn}"), ("Name of bank", "First Ellery Bank"), ("Routing transit no.", "{e08.routing}"), ("Account no.", "{e08.acct}"), ("Type", "[x] checking   [ ] savings")]:
        f.s(50, y, v, 11, "Courier"); f.line(50, y - 3, 300); f.s(50, y - 12, lab, 7, "Helvetica-Oblique"); y -= 38
    f.s(50, y, "I authorize Lantern House to deposit my pay. This replaces my form of 2021."); f.s(50, y - 26, "O. Sarr      4/3/24", 12, "Times-Italic"); f.s(320, y - 26, "Rec'd {o16.il}, HR"); f.save()

    Csv("HR/Payroll/PR_register_PPE_20240413.csv", [["CO", "FILE#", "LAST", "FIRST", "TAXID", "HRS", "GROSS", "NET", "DEPOSIT ACCT", "HOME DEPT"]] + [["LHC", str(1100 + i * 9), "{%s.rl}" % k, "{%s.rf}" % k, "{%s.ssn}" % k, h, g, n, "{%s.acct}" % k, dep] for i, (k, h, g, n, dep) in enumerate([("e01", "80", "2115.38", "1644.02", "SHELTER"), ("e02", "72", "1368.00", "1120.77", "HEADST"), ("e03", "80", "2403.85", "1811.40", "LEGAL"), ("e04", "80", "1846.15", "1472.63", "TRAIN"), ("e05", "64", "1152.00", "968.12", "PANTRY"), ("e06", "40", "680.00", "594.90", "RESET"), ("e07", "80", "1923.08", "1509.26", "HEADST")])] + [["LHC", "", "TOTALS", "", "", "496", "11488.46", "9121.10", "", ""]], delim=",")

    w = Word("HR/Leave/FMLA Fallon.docx", "Arial", 10); w.h("Certification of health care provider", 2); w.p("Section I - employer:  Lantern House Community Services, contact {o16.fl}"); w.p("Section II - employee"); w.p("Your name"); w.p("{e07.fl}"); w.p("Date of birth"); w.p("{e07.dobl}"); w.p("Health plan member no."); w.p("MedLake PPO {e07.ins}")
    w.p("Section III - health care provider"); w.p("Provider: {x05.fl}, MD, Lakeshore Oncology, 500 Harbor Blvd Suite 3, Port Ellery"); w.p("Condition: {e07.diagnosis=stage II breast cancer}, diagnosed February 2024. Plan: {e07.treatment=lumpectomy} on April 30 followed by {e07.treatment=radiation therapy}, five days a week for four weeks. She takes {e07.medication=tamoxifen}."); w.p("Incapacity: April 29 to about July 1, 2024."); w.p("Section IV - HR notes: {e07.f} will use sick bank first; reach her at home {e07.phd}."); w.save()

    Txt("Volunteers/Applications/application Winters.txt", """
VOLUNTEER APPLICATION (typed at desk, HB)
-----------------------------------------
Name ............... {v02.fl}
Birthday ........... {v02.dobl}
Live at ............ {v02.addr}
Text/call .......... {v02.pho}
E-mail ............. {v02.email}
School ............. Lakeshore Community College, nursing
DL for van ......... {v02.dl}
Can lift 50 lb ..... yes
Convictions ........ none
T-shirt ............ L

References
  {x28.fl} (teacher, at the college)
  {v01.fl}, neighbor, {v01.pho}

I understand a background check will be run.     C. Winters  2/27/24
""")

    f = Flow("Volunteers/Background checks Q1.pdf", "Courier", 9); f.h("BCI / FBI results received January - March 2024"); f.p("Kept by {o18.fl}, volunteer coordinator")
    f.t([["Applicant", "SSN", "DOB", "Result", "Cleared for"]] + [["{%s.lf}" % k, "{%s.ssns}" % k, "{%s.doby}" % k, res, cl] for k, res, cl in [("v01", "no record", "pantry, Head Start"), ("v02", "no record", "van driver"), ("v03", "no record", "legal clinic desk"), ("v04", "2009 misd., reviewed ER", "van driver, pantry")]], [120, 95, 70, 130, 110]); f.p("Note: {v03.fl} has moved, new address {v03.addr}; cell {v03.phd}."); f.save()

    Html("HR/staff directory.html", "<html><body><h1>Staff directory</h1><p>Main 440-555-0100. Dial the extension.</p><ul>" + "".join("<li>{%s.fl}, %s - ext. %s</li>\n" % (k, t, e) for k, t, e in [("o01", "Executive Director", 201), ("o02", "Pantry Manager", 210), ("o03", "Shelter Director", 215), ("o05", "Head Start Director", 220), ("o08", "Legal Director", 230), ("o09", "Immigration Attorney", 232), ("o12", "Job Training Coordinator", 240), ("o13", "Resettlement Director", 250), ("o15", "Finance", 203), ("o16", "Human Resources", 204), ("o17", "Development", 205), ("o18", "Volunteers", 206)]) + "</ul></body></html>")


    f = Flow("Board/Board minutes 2024-02-27.pdf", "Times-Roman", 11); f.h("Lantern House Community Services - Board of Trustees"); f.p("Minutes, February 27, 2024, 6:00 pm, 77 Foundry Street"); f.ps("""Present: {o20.fl} (president), {o21.fl} (treasurer), {x29.fl}, {x12.fl}. Staff: {o01.fl}, {o15.fl}.

Treasurer's report. {o21.fl} reported cash of $214,860 and ninety-one days of reserve. Accepted.

Building. Roof bids of $48,200 and $51,750 were opened. Motion to accept the lower, carried.

Executive session to discuss personnel; no action taken. Adjourned 7:25 pm."""); f.save()

# ------------------------------------------------------------------ out
def main():
    global OUT
    OUT = sys.argv[1]
    pantry(); shelter(); headstart(); legal(); training(); resettlement(); development(); hr()
    # a home address on a file belongs to each member of the household named in it
    for k, path, el, v in list(REC):
        if el != "address": continue
        for q in P:
            if q != k and (q, path) in NAMES and getattr(P[q], "street", 0) == P[k].__dict__.get("street"): note(q, path, "address", v)
    affected = {k for k, *_ in REC}
    seen = affected | {k for k, _ in NAMES}
    for k, path, *_ in REC: assert (k, path) in NAMES, ("value without name", k, path)
    order = [k for k in P if k in seen]
    ids = {k: "C%03d" % (i + 1) for i, k in enumerate(order)}
    best = {}
    for k in order: best[k] = " ".join(x for x in (P[k].first, P[k].mid, P[k].last) if x)
    def w(name, rows):
        s = io.StringIO(); csv.writer(s, lineterminator="\n").writerows(rows)
        with open(os.path.join(OUT, name), "wb") as f: f.write(s.getvalue().encode("utf-8"))
    w("people.csv", [["id", "name", "affected"]] + [[ids[k], best[k], int(k in affected)] for k in order])
    rows = [(ids[k], p, el, v) for k, p, el, v in REC] + [(ids[k], p, "name", v) for (k, p), (_, v) in NAMES.items() if k in affected]
    eo = ["name"] + ELEMENTS
    rows.sort(key=lambda r: (r[0], r[1], eo.index(r[2]), r[3]))
    assert len(rows) == len(set(rows))
    w("exposures.csv", [["id", "file", "element", "value"]] + rows)
    print("files %d  affected %d  unaffected %d  exposures %d" % (len(MADE), len(affected), len(order) - len(affected), len(rows)))

if __name__ == "__main__": main()
