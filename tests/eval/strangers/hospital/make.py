#!/usr/bin/python3
"""All people, firms and numbers in this labelled set are invented.

make.py OUT  ->  OUT/share/..., OUT/people.csv, OUT/exposures.csv

A small rural hospital in New York State ("Ashgrove Valley Memorial Hospital"):
emergency room, surgery, laboratory, physical therapy, volunteer ambulance.

Values are defined once for a person; the texts hold tokens:
  {key.field}  {key.field:spec}   a value of the person (recorded in exposures)
  {a+b.field}                     a value that two people share (recorded for both)
  {key!d|words}                   words that belong to the person
       d diagnosis  t treatment  m medication  r record_number  g government_id  h health_insurance  a address
A spec may end in >NN (pad to NN columns).
"""
import base64
import csv
import datetime
import html as htmllib
import io
import os
import random
import re
import shutil
import sys
import zipfile

RNG = random.Random(20261115)
TODAY = datetime.date(2026, 11, 15)

TOWNS = [("Hartsfalls", "13742"), ("Millbury Center", "13758"), ("East Cobble", "13761"),
         ("Tannersburg", "13767"), ("Schuyler Notch", "13771"), ("Wending", "13773"),
         ("Pratts Ferry", "13779"), ("Ashgrove", "13740"), ("South Lisle Mills", "13797")]
STREETS = ["Main St", "Elm Street", "Church St", "County Route 23", "State Route 206", "Mill Street",
           "Depot St", "Creamery Road", "Turnpike Rd", "Cemetery Hill Rd", "Maple Avenue", "Prospect St",
           "River Road", "Dug Road", "Ridge Road", "Academy St", "Grand Street", "Pleasant Ave",
           "Hemlock Hollow Rd", "Back River Rd", "Bainbridge Ave", "Cobb Hill Road", "Orchard Lane",
           "West Street", "Lower Turnpike", "Sherman Ave", "Fair Street", "Stony Brook Ln"]
UNITS = ["", "", "", "", "", "", "", " Apt 2", " Lot 14", " Apt 3B", " Unit 6", ", Upstairs"]


def _pool():
    nums = [("607", i) for i in range(125, 200)]
    for ac in ("315", "518", "585", "845", "570"):
        nums += [(ac, i) for i in range(100, 200)]
    head = nums[:75]
    rest = nums[75:]
    RNG.shuffle(head)
    RNG.shuffle(rest)
    out = []
    while head or rest:          # mostly 607 first, cells from elsewhere between
        if head:
            out.append(head.pop())
        if rest:
            out.append(rest.pop())
            if RNG.random() < 0.5 and rest:
                out.append(rest.pop())
    return out


PHONES = _pool()
SEEN = set()


def uniq(fn):
    while True:
        v = fn()
        if v not in SEEN:
            SEEN.add(v)
            return v


def digits(n, first="123456789"):
    return RNG.choice(first) + "".join(RNG.choice("0123456789") for _ in range(n - 1))


def make_ssn():
    a = RNG.randint(50, 134)
    return "%03d-%02d-%04d" % (a, RNG.randint(1, 98), RNG.randint(11, 9989))


def luhn(prefix, n=16):
    s = prefix + "".join(RNG.choice("0123456789") for _ in range(n - 1 - len(prefix)))
    tot = 0
    for i, c in enumerate(reversed(s)):
        d = int(c)
        if i % 2 == 0:
            d *= 2
            if d > 9:
                d -= 9
        tot += d
    return s + str((10 - tot % 10) % 10)


def routing():
    s = "02" + RNG.choice("123") + "".join(RNG.choice("0123456789") for _ in range(5))
    w = (3, 7, 1, 3, 7, 1, 3, 7)
    return s + str((10 - sum(int(c) * k for c, k in zip(s, w)) % 10) % 10)


def mbi():
    L = "ACDEFGHJKMNPQRTUVWXY"
    A = L + "0123456789"
    D = "0123456789"
    c = RNG.choice
    return (c("123456789") + c(L) + c(A) + c(D) + "-" + c(L) + c(A) + c(D) + "-" + c(L) + c(L) + c(D) + c(D))


def cin():
    c = RNG.choice
    return c("ABCDEFGHJKLMNPRSTVWX") + c("ABCDEFGHJKLMNPRSTVWX") + digits(5) + c("ABCDEFGHJKLMNPRSTVWX")


class Person:
    def __init__(self, key, full, sex, dob, town, house, cred=""):
        parts = full.split(" ")
        self.key, self.sex, self.cred = key, sex, cred
        self.first = parts[0].replace("_", " ")
        self.last = parts[-1].replace("_", " ")
        self.middle = " ".join(parts[1:-1]).replace("_", " ")
        self.dob = datetime.date(*map(int, dob.split("-")))
        self.age = (TODAY.year - self.dob.year) - ((TODAY.month, TODAY.day) < (self.dob.month, self.dob.day))
        t = TOWNS[town]
        if house:
            h = PEOPLE[house]
            self.street, self.town, self.zip, self.phone = h.street, h.town, h.zip, h.phone
        else:
            self.street = uniq(lambda: "%d %s%s" % (RNG.randint(3, 2890), RNG.choice(STREETS), RNG.choice(UNITS)))
            self.town, self.zip = t
            self.phone = PHONES.pop(0)
        self.cell = PHONES.pop(0)
        self.ssn = uniq(make_ssn)
        self.mrn = uniq(lambda: "00" + digits(5))
        self.acct = uniq(lambda: "V" + digits(9))
        self.dl = uniq(lambda: digits(3) + " " + digits(3, "0123456789") + " " + digits(3, "0123456789"))
        self.passport = uniq(lambda: RNG.choice(["5", "A"]) + digits(8))
        self.bank = uniq(lambda: digits(RNG.choice([8, 9, 10, 12])))
        self.routing = routing()
        self.card = uniq(lambda: luhn(RNG.choice(["4", "4", "51", "54"])))
        self.anum = uniq(lambda: "A" + digits(9, "02"))
        if self.age >= 65:
            self.payer, self.ins = "Medicare", uniq(mbi)
        else:
            k = RNG.randint(0, 4)
            if k == 0:
                self.payer, self.ins = "Medicaid", uniq(cin)
            elif k == 1:
                self.payer, self.ins = "Tri-Lakes Blue", uniq(lambda: "TLB" + digits(9))
            elif k == 2:
                self.payer, self.ins = "Catskill Health Plan", uniq(lambda: digits(8) + "-0" + RNG.choice("123"))
            elif k == 3:
                self.payer, self.ins = "Empire Ridge PPO", uniq(lambda: "ERP" + digits(7) + RNG.choice("ABC"))
            else:
                self.payer, self.ins = "Fidelity Mutual Care", uniq(lambda: "W" + digits(9))
        f = re.sub(r"[^a-z]", "", self.first.lower())
        l = re.sub(r"[^a-z]", "", self.last.lower())
        dom = RNG.choice(["gmail.com", "yahoo.com", "hotmail.com", "outlook.com", "tricountytel.net", "tricountytel.net"])
        self.email = RNG.choice(["%s.%s.%s%02d" % (f, l, t[0].split()[0].lower(), self.dob.year % 100),
                                 "%s%s_%s" % (f[0], l, t[0].split()[-1].lower()),
                                 "%s%s%d13" % (l, f[:3], self.dob.year)]) + "@" + dom
        self.wemail = f[0] + l + "@ashgrovevalley.org"


PEOPLE = {}


def load(block, staff=False):
    for line in block.strip().splitlines():
        c = [x.strip() for x in line.split("|")]
        if staff:
            y = RNG.randint(1958, 1998)
            dob = "%d-%d-%d" % (y, RNG.randint(1, 12), RNG.randint(1, 28))
            PEOPLE[c[0]] = Person(c[0], c[1], "", dob, RNG.randint(0, 8), None, c[2])
        else:
            PEOPLE[c[0]] = Person(c[0], c[1], c[2], c[3], int(c[4]), c[5] if len(c) > 5 else None)


load("""
halloran|Mary Theresa Halloran|F|1941-03-22|0
halloranj|James Francis Halloran|M|1938-09-02|0|halloran
kowal|Stanley Edward Kowalczyk|M|1949-07-11|1
brigham|Dorothy Mae Brigham|F|1933-12-05|2
brighamd|Denise Lynn Brigham-Foote|F|1960-04-18|0
tuttle|Wayne Allen Tuttle|M|1957-01-30|3
tuttlek|Karen Sue Tuttle|F|1959-08-14|3|tuttle
ocasio|Marisol Ocasio|F|1992-05-09|0
ocasiob|Mateo Luis Ocasio|M|2026-10-03|0|ocasio
reyesd|Daniel Reyes|M|1990-02-27|0|ocasio
vanalst|Pieter John Van_Alstyne|M|1964-10-21|4
deyo|Rebecca Ann Deyo|F|1988-06-17|5
deyob|Harper Grace Deyo|F|2026-10-11|5|deyo
deyom|Matthew Scott Deyo|M|1986-11-25|5|deyo
yoder|Samuel Yoder|M|1979-04-04|6
yoderl|Lydia Yoder|F|1982-01-19|6|yoder
yoderm|Menno Yoder|M|2019-08-28|6|yoder
santoro|Anthony Michael Santoro|M|1952-02-14|0
santorog|Gina Marie Santoro|F|1981-09-30|0
pruitt|Tyler James Pruitt|M|1998-03-03|3
lasher|Edna Louise Lasher|F|1929-11-11|1
lasherr|Robert Lasher|M|1955-05-20|1
mcnulty|Colleen Patricia McNulty|F|1967-07-07|2
sayhta|Eh Paw Say_Htoo|F|1985-10-15|0
bulatov|Oksana Bulatova|F|1958-12-01|0
alsaidi|Fatima Al-Saidi|F|1994-04-26|0
alsaidik|Yusuf Al-Saidi|M|2021-02-08|0|alsaidi
gutman|Harold Gutman|M|1936-06-06|7
rowe|Crystal Dawn Rowe|F|1989-08-08|8
rowec|Kaylee Rowe|F|2012-12-12|8|rowe
bartz|Gerald Bartz|M|1946-10-10|5
fancher|Lucille Fancher|F|1940-01-25|4
fancherc|Carl Dean Fancher|M|1939-03-17|4|fancher
whitbeck|Donald Whitbeck|M|1961-05-05|3
hotaling|Brenda Kay Hotaling|F|1970-02-20|1
hotalingj|Jason Hotaling|M|1994-07-23|1
ostrander|Paul Richard Ostrander|M|1953-09-19|2
mosher|Shirley Jean Mosher|F|1944-04-30|6
teator|William H Teator|M|1950-08-01|0
delong|Ashley Nicole DeLong|F|1996-10-29|7
delongb|Oliver James DeLong|M|2026-10-22|7|delong
quick|Roger Quick|M|1959-11-03|8
pazzi|Vincenza Pazzi|F|1937-07-28|0
nowicki|Irene Nowicki|F|1947-05-15|1
stahl|Frederick Stahl|M|1963-12-19|5
herrick|Tammy Lee Herrick|F|1974-03-12|3
herricka|Austin Herrick|M|2009-06-02|3|herrick
bouck|Leland Bouck|M|1931-02-02|4
garlock|Cynthia Rose Garlock|F|1968-09-09|2
decker|Brian Keith Decker|M|1977-01-01|6
deckers|Stacy Decker|F|1979-10-05|6|decker
deckerm|Mason Decker|M|2006-04-17|6|decker
simms|LaTonya Simms|F|1983-11-30|0
fitch|Marjorie Fitch|F|1943-06-24|7
coss|Ronald Cossitt|M|1956-08-18|8
palen|Eleanor Palen|F|1935-10-08|1
winne|Kyle Robert Winne|M|2001-05-31|3
schoon|Linda Schoonmaker|F|1954-02-06|2
bevier|Thomas Bevier|M|1948-12-23|0
ruiz|Hector Manuel Ruiz|M|1975-09-16|0
nguyen|Thuy Linh Nguyen|F|1990-07-04|0
hasb|Evelyn Hasbrouck|F|1934-04-12|4
keator|George Keator|M|1942-11-18|5
finkle|Joann Finkle|F|1966-03-29|6
lown|Curtis Lown|M|1984-08-20|8
lownb|Brittany Lown|F|1987-01-14|8|lown
barringer|Arnold Barringer|M|1945-07-19|3
cady|Phyllis Cady|F|1951-05-27|1
tremper|Joseph Tremper|M|1969-10-31|2
bogardus|Ruth Ellen Bogardus|F|1930-08-09|7
rifen|Mark Rifenburg|M|1972-12-15|0
shultis|Heather Shultis|F|1993-02-11|5
elmen|Walter Elmendorf|M|1940-09-23|4
elmenn|Nancy Elmendorf|F|1965-06-10|2
crispell|Jordan Crispell|M|1999-11-07|6
snyder|Patricia Snyder|F|1955-01-08|8
proper|Gordon Proper|M|1947-03-26|3
gokey|Alyssa Gokey|F|2003-07-15|1
laduke|Raymond LaDuke|M|1960-04-03|5
sutliff|Beverly Sutliff|F|1949-10-27|0
storms|Dale Storms|M|1958-05-12|2
carney|Siobhan Carney|F|1978-12-08|7
ingalls|Chester Ingalls|M|1932-06-30|6
pangman|Amy Jo Pangman|F|1986-02-24|4
burdick|Louis Burdick|M|1971-08-05|8
burdickt|Theresa Burdick|F|1973-04-21|8|burdick
wixom|Hannah Wixom|F|2004-09-12|3
neer|Clifford Neer|M|1943-01-16|1
sabo|Andrew Sabo|M|1981-07-02|0
mabie|Constance Mabie|F|1938-11-29|5
haines|Troy Haines|M|1976-03-08|6
kellam|Virginia Kellam|F|1936-05-17|2
dutcher|Nathan Dutcher|M|1995-10-13|7
dutchere|Emily Dutcher|F|1997-06-21|7|dutcher
lent|Florence Lent|F|1927-02-18|4
moot|Richard Moot|M|1953-12-09|3
avery|Peggy Avery|F|1962-09-04|8
bronk|Henry Bronk|M|1967-04-28|1
cuyler|Sandra Cuyler|F|1959-07-22|0
traver|Michelle Traver|F|1980-01-05|5
wager|Eugene Wager|M|1941-08-26|6
myna|Aung Myint|M|1968-03-14|0
perezl|Lucia Perez_Marin|F|2000-12-20|0
krom|Bernard Krom|M|1950-06-12|2
oakley|Jean Oakley|F|1946-02-28|7
tillson|Scott Tillson|M|1985-05-03|4
longyear|Adelaide Longyear|F|1933-10-19|3
shaver|Randall Shaver|M|1964-07-31|1
merrit|Olivia Merrithew|F|2008-03-20|5
merritp|Pamela Merrithew|F|1978-08-11|5|merrit
conine|Douglas Conine|M|1956-11-14|8
""")

# staff, officials, authors, business contacts
load("""
voss|Margaret Voss|MD
okafor|Chidi Okafor|MD
lindq|Peter Lindqvist|DO
rao|Sunita Rao|MD
haber|Joel Haberman|MD
trent|Alicia Trentham|MD
petro|Nicholas Petrakis|MD
demarco|Susan DeMarco|NP
ellison|Kurt Ellison|PA-C
bixby|Joanne Bixby|RN
farrell|Timothy Farrell|RN
gage|Melinda Gage|RN
hoyt|Sharon Hoyt|RN
ames|Destiny Ames|LPN
polk|Renee Polk|RN
cutter|Brandon Cutter|RN
sims2|Gloria Weathers|RN
dorn|Elaine Dorn|CNM
lach|Marek Lachowicz|PharmD
teel|Ann Teeling|PharmD
brock|Steven Brockway|PT, DPT
nye|Jessica Nye|PTA
haight|Monica Haight|OTR/L
zeller|Craig Zeller|MT(ASCP)
pell|Donna Pellegrino|MLT
stone|Randy Stonebraker|RT(R)
garr|Lorraine Garrity|RHIT
munoz|Carla Munoz|LMSW
whit|Theodore Whitcomb|CEO
sears|Janet Searles|Risk Manager
bohl|Kathleen Bohlen|CNO
gard|Philip Gardinier|CFO
wolf|Debra Wolfram|CIC
mott|Eric Mott|IT
crane|Beth Cranston|Volunteer Services
hubb|Dwayne Hubbell|EMT-P
lynd|Casey Lynde|EMT-B
rapp|Gordon Rappleye|EMT-B
opdy|Shawn Opdyke|AEMT
kirb|Melissa Kirby|EMT-B
fenn|Patrick Fennimore|Esq.
loom|Victoria Loomis|Esq.
shaw2|Frank Ottman|Funeral Director
coro|Leonard Strope|Coroner
bills|Tina Billsby|Business Office
arno|Christine Arnold|Patient Accounts
lopez2|Ana Lopez|Interpreter
pet2|Keith Petersen|Maintenance
diet|Wanda Ostrom|RD
hous|Roy Sickler|EVS
trust|Barbara Van_Loan|Trustee
trust2|Edwin Mattice|Trustee
vend|Jill Kravitz|Sales
insp|Martin Fiore|Inspector
wcb|Deborah Canfield|Adjuster
chap|Alan Merwin|Chaplain
gift1|Ethel Rossman|Volunteer
gift2|Norma Pultz|Volunteer
gift3|Judith Barkley|Volunteer
gift4|Herman Plass|Volunteer
""", staff=True)

ELEM = {"d": "diagnosis", "t": "treatment", "m": "medication", "r": "record_number", "g": "government_id",
        "h": "health_insurance", "a": "address"}
TOK = re.compile(r"\{([a-z0-9]+(?:\+[a-z0-9]+)*)(?:\.([a-z0-9]+)(?::([^{}]*))?|!([a-z])\|([^{}]*))\}")
ORDER = []            # people in order of first mention
EXPO = {}             # (key, file) -> {"name": best, "rows": [(element, value)]}


def phone_fmt(ph, spec):
    ac, n = ph
    if spec == "p":
        return "(%s) 555-%04d" % (ac, n)
    if spec == "d":
        return "%s.555.%04d" % (ac, n)
    if spec == "x":
        return "%s555%04d" % (ac, n)
    if spec == "l":
        return "555-%04d" % n
    if spec == "s":
        return "%s/555-%04d" % (ac, n)
    return "%s-555-%04d" % (ac, n)


def dfmt(d, spec):
    return d.strftime(spec or "%m/%d/%Y")


class F:
    """One file: renders tokens and records what was written."""

    def __init__(self, path):
        self.path = path

    def rec(self, key, element, value):
        if key not in ORDER:
            ORDER.append(key)
        e = EXPO.setdefault((key, self.path), {"name": None, "rows": []})
        if element == "name":
            best = e["name"]
            rank = (len(re.findall(r"\w+", value)), len(value))
            if best is None or rank[0] > best[0][0]:
                e["name"] = (rank, value)
        elif element and (element, value) not in e["rows"]:
            e["rows"].append((element, value))

    def one(self, p, field, spec):
        """-> (element or None, text, recorded value)"""
        M = p.middle
        mi = (M[0] + ".") if M else ""
        up = spec == "u"
        names = {"n": p.first + " " + p.last,
                 "nm": " ".join(x for x in (p.first, mi, p.last) if x),
                 "nf": " ".join(x for x in (p.first, M, p.last) if x),
                 "l": p.last + ", " + p.first,
                 "lt": p.last + "," + p.first,
                 "lm": p.last + ", " + p.first + (" " + M[0] if M else ""),
                 "lf": p.last + ", " + p.first + (" " + M if M else ""),
                 "h": "^".join(x for x in (p.last, p.first, M[:1]) if x),
                 "il": p.first[0] + ". " + p.last,
                 "li": p.last + " " + p.first[0],
                 "f": p.first, "s": p.last}
        if field in names:
            v = names[field].upper() if up else names[field]
            return "name", v, v
        if field == "cl":
            return "name", p.last.upper() if up else p.last, (p.last + ", " + p.first).upper() if up else p.last + ", " + p.first
        if field == "cf":
            return None, p.first.upper() if up else p.first, None
        if field == "cff":            # first name column before last name column
            return "name", p.first, p.first + " " + p.last
        if field == "cll":
            return None, p.last, None
        if field == "nc":
            return "name", p.first + " " + p.last + ", " + p.cred, p.first + " " + p.last
        if field == "dob":
            v = dfmt(p.dob, spec)
            return "date_of_birth", v, v
        if field == "ssn":
            v = {"p": p.ssn.replace("-", ""), "s": p.ssn.replace("-", " ")}.get(spec, p.ssn)
            return "ssn", v, v
        if field == "addr":
            v = "%s, %s, NY %s" % (p.street, p.town, p.zip)
            if spec == "2":
                return "address", "%s\n%s, NY %s" % (p.street, p.town, p.zip), v
            if spec == "n":
                v = "%s, %s" % (p.street, p.town)
            if spec == "u":
                v = v.upper()
            return "address", v, v
        if field == "street":
            v = "%s, %s, NY %s" % (p.street, p.town, p.zip)
            if up:
                return "address", p.street.upper(), v.upper()
            return "address", p.street, v
        if field == "csz":
            v = "%s, NY %s" % (p.town, p.zip)
            return None, v.upper() if up else v, None
        if field == "town":
            return None, p.town.upper() if up else p.town, None
        if field == "zip":
            return None, p.zip, None
        if field in ("phone", "cell"):
            v = phone_fmt(getattr(p, field), spec)
            return "phone", v, v
        if field == "card":
            v = p.card if spec == "p" else " ".join(p.card[i:i + 4] for i in range(0, 16, 4))
            return "card", v, v
        if field == "dl" and spec == "p":
            v = p.dl.replace(" ", "")
            return "drivers_licence", v, v
        if field == "ins" and spec == "p":
            v = p.ins.replace("-", "")
            return "health_insurance", v, v
        simple = {"mrn": "record_number", "acct": "record_number", "dl": "drivers_licence", "passport": "passport",
                  "bank": "bank_account", "anum": "government_id", "ins": "health_insurance", "email": "email"}
        if field in simple:
            v = getattr(p, field)
            return simple[field], v, v
        plain = {"age": str(p.age), "sex": p.sex, "payer": p.payer, "cred": p.cred, "routing": p.routing, "we": p.wemail}
        return None, plain[field], None

    def sub(self, m):
        keys, field, spec, el, words = m.groups()
        keys = keys.split("+")
        if el:
            for k in keys:
                PEOPLE[k]
                self.rec(k, ELEM[el], words.split(">>")[0].strip())
            if ">>" in words:
                w, n = words.split(">>")
                assert len(w) <= int(n), words
                return w.ljust(int(n))
            return words
        pad = None
        if spec and re.search(r">\d+$", spec):
            spec, pad = spec.rsplit(">", 1)
        text = None
        e, text, v = self.one(PEOPLE[keys[0]], field, spec)      # shared: as the first one has it
        for k in keys:
            if e:
                self.rec(k, e, v)
        if pad:
            assert len(text) <= int(pad), (text, pad)
            text = text.ljust(int(pad))
        return text

    def __call__(self, text):
        out = TOK.sub(self.sub, text)
        assert not re.search(r"\{[a-z0-9+]+[.!]", out), re.search(r"\{[a-z0-9+]+[.!].{0,40}", out).group(0)
        return out


OUT = None


def put(path, data):
    full = os.path.join(OUT, "share", path)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    with open(full, "wb") as fh:
        fh.write(data)


def txt(path, text, crlf=True, enc="utf-8"):
    t = F(path)(text.lstrip("\n"))
    put(path, t.replace("\n", "\r\n" if crlf else "\n").encode(enc))


def csvf(path, text, sep="|", quoting=csv.QUOTE_MINIMAL, delim=","):
    f = F(path)
    b = io.StringIO()
    w = csv.writer(b, quoting=quoting, lineterminator="\r\n", delimiter=delim)
    for line in text.strip("\n").splitlines():
        # a token may hold the separator ("!d|words"): cut outside of braces only
        w.writerow([f(c) for c in cut(line, sep)])
    put(path, b.getvalue().encode("utf-8"))


def cut(line, sep="|"):
    cells, depth, cur = [], 0, ""
    for ch in line:
        if ch == "{":
            depth += 1
        elif ch == "}":
            depth -= 1
        if ch == sep and depth == 0:
            cells.append(cur.strip())
            cur = ""
        else:
            cur += ch
    cells.append(cur.strip())
    return cells


def eml(path, text):
    txt(path, text)


def eml_mixed(path, head, body, att_name, att_text):
    f = F(path)
    att = base64.b64encode(f(att_text.lstrip("\n")).replace("\n", "\r\n").encode()).decode()
    att = "\n".join(att[i:i + 76] for i in range(0, len(att), 76))
    b = "----=_Part_8841_20261109"
    t = (f(head.strip("\n")) + '\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="%s"\n\n' % b +
         "--%s\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 7bit\n\n%s\n" % (b, f(body.strip("\n"))) +
         '--%s\nContent-Type: text/csv; name="%s"\nContent-Transfer-Encoding: base64\n' % (b, att_name) +
         'Content-Disposition: attachment; filename="%s"\n\n%s\n--%s--\n' % (att_name, att, b))
    put(path, t.replace("\n", "\r\n").encode())


def rtf(path, text):
    t = F(path)(text.strip("\n"))
    out = ["{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times New Roman;}{\\f1 Courier New;}}\\f0\\fs24"]
    for line in t.split("\n"):
        esc = line.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}").replace("\t", "\\tab ")
        esc = re.sub(r"\*\*(.+?)\*\*", r"{\\b \1}", esc)
        esc = "".join(c if ord(c) < 128 else "\\u%d?" % ord(c) for c in esc)
        if esc == "---":
            out.append("\\page")
        else:
            out.append("\\pard " + esc + "\\par")
    out.append("}")
    put(path, "\r\n".join(out).encode("ascii"))


def htm(path, text):
    put(path, F(path)(text.lstrip("\n")).encode("utf-8"))


def rezip(data):
    src = zipfile.ZipFile(io.BytesIO(data))
    b = io.BytesIO()
    with zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED) as z:
        for n in src.namelist():
            d = src.read(n)
            if n == "docProps/core.xml":
                d = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2026-11-16T09:00:00Z", d)
            zi = zipfile.ZipInfo(n, (2026, 11, 16, 9, 0, 0))
            zi.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(zi, d)
    return b.getvalue()


def blocks(text):
    """mini markup -> list of (kind, payload)"""
    out, rows = [], []
    for line in text.strip("\n").splitlines():
        if line.startswith("|"):
            rows.append(cut(line.strip().strip("|")))
            continue
        if rows:
            out.append(("table", rows))
            rows = []
        if not line.strip():
            continue
        for pre, kind in (("## ", "h2"), ("# ", "h1"), ("= ", "title"), ("- ", "li"), ("#. ", "num"), (">> ", "right"),
                          ("!w ", "w")):
            if line.startswith(pre):
                out.append((kind, line[len(pre):]))
                break
        else:
            out.append(("br", "") if line.strip() == "---" else ("gap", "") if line.strip() == "~" else ("p", line))
    if rows:
        out.append(("table", rows))
    return out


def docx(path, text, font="Calibri", size=11, style="Table Grid", head=True, top=None, foot=None, landscape=False):
    import docx as D
    from docx.shared import Pt
    from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
    f = F(path)
    d = D.Document()
    d.core_properties.author = "AVMH"
    d.styles["Normal"].font.name = font
    d.styles["Normal"].font.size = Pt(size)
    sec = d.sections[0]
    if landscape:
        sec.page_width, sec.page_height = sec.page_height, sec.page_width
    if top:
        sec.header.paragraphs[0].text = f(top)
    if foot:
        sec.footer.paragraphs[0].text = f(foot)

    def runs(p, s):
        for i, part in enumerate(re.split(r"\*\*", s)):
            for j, bit in enumerate(re.split(r" // |\n", part)):
                if j:
                    p.add_run().add_break()
                if bit:
                    p.add_run(bit).bold = True if i % 2 else None
    for kind, v in blocks(text):
        if kind == "table":
            n = max(len(r) for r in v)
            t = d.add_table(rows=0, cols=n)
            if style:
                t.style = style
            for ri, r in enumerate(v):
                cells = t.add_row().cells
                for ci, c in enumerate(r):
                    runs(cells[ci].paragraphs[0], f(c))
                    if ri == 0 and head:
                        for rr in cells[ci].paragraphs[0].runs:
                            rr.bold = True
            d.add_paragraph()
        elif kind == "h1":
            d.add_heading(f(v), 1)
        elif kind == "h2":
            d.add_heading(f(v), 2)
        elif kind == "title":
            p = d.add_paragraph()
            runs(p, "**" + f(v) + "**")
            p.alignment = AL.CENTER
        elif kind == "li":
            runs(d.add_paragraph(style="List Bullet"), f(v))
        elif kind == "num":
            runs(d.add_paragraph(style="List Number"), f(v))
        elif kind == "right":
            p = d.add_paragraph()
            runs(p, f(v))
            p.alignment = AL.RIGHT
        elif kind == "br":
            d.add_page_break()
        elif kind == "gap":
            d.add_paragraph()
        elif kind == "p":
            runs(d.add_paragraph(), f(v))
    b = io.BytesIO()
    d.save(b)
    put(path, rezip(b.getvalue()))


def xlsx(path, sheets):
    import openpyxl
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter
    f = F(path)
    wb = openpyxl.Workbook()
    wb.remove(wb.active)
    for name, text, opt in sheets:
        ws = wb.create_sheet(name)
        widths = {}
        for ri, line in enumerate(text.strip("\n").splitlines(), 1):
            for ci, c in enumerate(cut(line), 1):
                if not c:
                    continue
                cell = ws.cell(ri, ci)
                m = re.fullmatch(r"@D ([a-z0-9]+)", c)
                if m:
                    p = PEOPLE[m.group(1)]
                    cell.value = datetime.datetime(p.dob.year, p.dob.month, p.dob.day)
                    cell.number_format = "mm/dd/yyyy"
                    f.rec(m.group(1), "date_of_birth", p.dob.strftime("%m/%d/%Y"))
                    v = "00/00/0000"
                else:
                    v = f(c).replace(" // ", "\n")
                    if re.fullmatch(r"-?\d{1,6}(\.\d+)?", v) and not v.startswith("00"):
                        cell.value = float(v) if "." in v else int(v)
                    elif v.startswith("=") and re.match(r"=[A-Z]+\(", v):
                        cell.value = v
                    else:
                        cell.value = v
                if ri >= opt.get("hdr", 1):
                    widths[ci] = min(45, max(widths.get(ci, 8), len(str(v)) + 2))
                if ri == opt.get("hdr", 1) or (ri == 1):
                    cell.font = Font(bold=True, size=14 if ri == 1 and opt.get("hdr", 1) > 1 else 11)
        for ci, w in widths.items():
            ws.column_dimensions[get_column_letter(ci)].width = w
        if opt.get("merge"):
            ws.merge_cells(opt["merge"])
    b = io.BytesIO()
    wb.save(b)
    put(path, rezip(b.getvalue()))


def pdf(path, text, font="Helvetica", size=10, landscape=False, grid=True, shade=True, foot=None):
    from reportlab.lib import colors
    from reportlab.lib.enums import TA_CENTER, TA_RIGHT
    from reportlab.lib.pagesizes import letter
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle
    f = F(path)
    bold = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}[font]
    base = ParagraphStyle("b", fontName=font, fontSize=size, leading=size * 1.3, spaceAfter=5)
    st = {"p": base, "title": ParagraphStyle("t", parent=base, fontName=bold, fontSize=size + 4, leading=size + 8, alignment=TA_CENTER),
          "h1": ParagraphStyle("h1", parent=base, fontName=bold, fontSize=size + 2, leading=size + 6, spaceBefore=8),
          "h2": ParagraphStyle("h2", parent=base, fontName=bold, spaceBefore=5),
          "right": ParagraphStyle("r", parent=base, alignment=TA_RIGHT),
          "li": ParagraphStyle("li", parent=base, leftIndent=14, bulletIndent=4),
          "num": ParagraphStyle("nu", parent=base, leftIndent=14)}
    cell = ParagraphStyle("c", parent=base, fontSize=size - 1, leading=size + 1, spaceAfter=0)

    def mk(s):
        s = htmllib.escape(f(s), quote=False).replace(" // ", "<br/>").replace("\n", "<br/>")
        return re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", s)
    ps = (letter[1], letter[0]) if landscape else letter
    flow, w, num = [], None, 0
    for kind, v in blocks(text):
        if kind == "w":
            w = [float(x) for x in v.split(",")]
        elif kind == "table":
            n = max(len(r) for r in v)
            data = []
            for ri, r in enumerate(v):
                r = r + [""] * (n - len(r))
                data.append([Paragraph(("<b>%s</b>" % mk(c)) if ri == 0 and shade and c else mk(c), cell) for c in r])
            t = Table(data, colWidths=w, repeatRows=1 if shade else 0)
            sty = [("VALIGN", (0, 0), (-1, -1), "TOP")]
            if grid:
                sty.append(("GRID", (0, 0), (-1, -1), 0.4, colors.grey))
            if shade:
                sty.append(("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey))
            t.setStyle(TableStyle(sty))
            flow += [t, Spacer(1, 8)]
            w = None
        elif kind == "br":
            flow.append(PageBreak())
        elif kind == "gap":
            flow.append(Spacer(1, size))
        elif kind == "li":
            flow.append(Paragraph(mk(v), st["li"], bulletText="-"))
        elif kind == "num":
            num += 1
            flow.append(Paragraph("%d. %s" % (num, mk(v)), st["num"]))
        else:
            flow.append(Paragraph(mk(v), st[kind]))
    ft = f(foot) if foot else None

    def page(c, doc):
        if ft:
            c.setFont(font, 7)
            c.drawString(50, 28, ft + "   Page %d" % doc.page)
    b = io.BytesIO()
    SimpleDocTemplate(b, pagesize=ps, leftMargin=50, rightMargin=50, topMargin=45, bottomMargin=45, invariant=1,
                      title=os.path.basename(path), author="AVMH").build(flow, onFirstPage=page, onLaterPages=page)
    put(path, b.getvalue())


def form(path, pages):
    """canvas form: lines 'x y style text' (B12 bold 12, N9 normal 9, C10 courier 10); 'R x y w h'; 'L x1 y1 x2 y2'"""
    from reportlab.lib.pagesizes import letter
    from reportlab.pdfgen import canvas
    f = F(path)
    b = io.BytesIO()
    c = canvas.Canvas(b, pagesize=letter, invariant=1)
    c.setTitle(os.path.basename(path))
    for text in pages:
        for line in text.strip("\n").splitlines():
            if not line.strip():
                continue
            a = line.split(" ", 1)[0]
            if a == "R":
                c.rect(*[float(x) for x in line.split()[1:5]])
            elif a == "L":
                c.line(*[float(x) for x in line.split()[1:5]])
            else:
                x, y, s, t = line.split(" ", 3)
                c.setFont({"B": "Helvetica-Bold", "N": "Helvetica", "C": "Courier", "I": "Times-Italic"}[s[0]], float(s[1:]))
                c.drawString(float(x), float(y), f(t))
        c.showPage()
    c.save()
    put(path, b.getvalue())


# ------------------------------------------------------------------------------------------------------------------
# the files
# ------------------------------------------------------------------------------------------------------------------

def ed():
    txt("Emergency Dept/ED LOG wkend 11-14 typed from paper.txt", """
AVMH EMERGENCY ROOM -- LOG  (computer down Sat 6pm to Sun 7am, wrote on paper, typed by {ames.f} Mon)

SAT 11/14
1812  {kowal.n}  77M  {kowal.dob:%-m/%-d/%y}   chest pressure since lunch, EKG done 1816, trop x2 neg.  {kowal!d|unstable angina} -> admit Tele {okafor.s}
1840  {winne.l} {winne.dob:%-m-%-d-%Y}   fell off roof of deer camp. L wrist xray = {winne!d|distal radius fx}. {winne!t|splint}, f/u ortho Thurs.  his cell {winne.cell}
1855  {alsaidik.n} (5) w/ mom {alsaidi.f}.  dob {alsaidik.dob:%-m/%-d/%y}.  barky cough, {alsaidik!d|croup}. {alsaidik!m|decadron 0.6/kg} x1. home 2130. Arabic phone interp used
1930  {bouck.n}    brought by squad from home, {bouck.age} y/o. weak, not eating. DOB {bouck.dob:%-m/%-d/%Y}  {bouck!d|UTI w/ delirium}.  bed 4 till am no beds upstairs
2005  {gokey.n} {gokey.dob:%-m/%-d/%y} "{gokey!d|kidney stone} again" - CT 5mm L UVJ   {gokey!m|toradol}, {gokey!m|flomax}, strainer.  MR# {gokey.mrn}
      LWBS 2015 - male, gave no name, lac to thumb, walked out
2220  {crispell.l}  27M   ETOH 312, found on bench at the Stewarts.  {crispell!d|acute alcohol intoxication}. NO ID on him, gave DOB {crispell.dob:%-m/%-d/%y}, call mother? declined. slept, d/c 0640
2355  {lown.n} + {lownb.n} (husb/wife) both CO exposure, furnace.  COHb 14 and 11.
      him {lown.dob:%-m/%-d/%y}  her {lownb.dob:%-m/%-d/%y}   both on NRB 100%. {lown+lownb!d|carbon monoxide poisoning}. poison ctrl called. addr for fire dept: {lown+lownb.addr:n}
SUN 11/15
0210  {laduke.n} {laduke.dob:%-m/%-d/%y} {laduke!d|nosebleed} on {laduke!m|Eliquis}, {laduke!t|rhino rocket} R nare, ENT Mon
0445  {rowec.n}, 13, mother {rowe.n} here ph {rowe.cell}. took "some" of grandmas pills. {rowec!d|intentional overdose}, {rowec!m|charcoal}. 1:1 sitter. CPEP calling back. DOB {rowec.dob:%-m/%-d/%y}
0600  quiet

census 10 seen / 1 LWBS / 3 adm     {bixby.n} RN chg nurse
""")
    csvf("Emergency Dept/Exports/triage_export_2026-10.csv", """
VISIT_NO|MRN|PT_NAME|BIRTH|SEX|PHONE_1|ARR_TS|ESI|CHIEF_COMPLAINT|DX1_DESC|DISP|PROV
{quick.acct}|{quick.mrn}|{quick.lm:u}|{quick.dob:%Y%m%d}|{quick.sex}|{quick.phone:x}|20261002 0915|3|BACK PAIN|{quick!d|LUMBAR STRAIN}|HOME|{ellison.s:u}
{pazzi.acct}|{pazzi.mrn}|{pazzi.lm:u}|{pazzi.dob:%Y%m%d}|{pazzi.sex}|{pazzi.phone:x}|20261003 1402|2|SOB|{pazzi!d|CHF EXACERBATION}|ADMIT|{okafor.s:u}
{stahl.acct}|{stahl.mrn}|{stahl.lm:u}|{stahl.dob:%Y%m%d}|{stahl.sex}|{stahl.phone:x}|20261003 1850|4|FB EYE|{stahl!d|CORNEAL ABRASION LT}|HOME|{demarco.s:u}
{herricka.acct}|{herricka.mrn}|{herricka.lm:u}|{herricka.dob:%Y%m%d}|{herricka.sex}|{herricka.phone:x}|20261005 1630|4|ANKLE INJ FOOTBALL|{herricka!d|SPRAIN RT ANKLE}|HOME|{ellison.s:u}
{simms.acct}|{simms.mrn}|{simms.lm:u}|{simms.dob:%Y%m%d}|{simms.sex}|{simms.cell:x}|20261007 0330|3|HEADACHE|{simms!d|MIGRAINE W AURA}|HOME|{rao.s:u}
{nguyen.acct}|{nguyen.mrn}|{nguyen.lm:u}|{nguyen.dob:%Y%m%d}|{nguyen.sex}|{nguyen.cell:x}|20261009 1120|3|VAG BLEED 8WK|{nguyen!d|THREATENED MISCARRIAGE}|HOME|{rao.s:u}
{ruiz.acct}|{ruiz.mrn}|{ruiz.lm:u}|{ruiz.dob:%Y%m%d}|{ruiz.sex}|{ruiz.cell:x}|20261012 2210|3|HAND LAC|{ruiz!d|LACERATION LT PALM}|HOME|{ellison.s:u}
{lent.acct}|{lent.mrn}|{lent.lm:u}|{lent.dob:%Y%m%d}|{lent.sex}|{lent.phone:x}|20261018 0745|2|FALL HIP PAIN|{lent!d|FEMORAL NECK FRACTURE RT}|ADMIT|{okafor.s:u}
{dutcher.acct}|{dutcher.mrn}|{dutcher.lm:u}|{dutcher.dob:%Y%m%d}|{dutcher.sex}|{dutcher.cell:x}|20261024 1911|3|ALLERGIC RXN|{dutcher!d|URTICARIA FOOD ALLERGY}|HOME|{demarco.s:u}
TOTAL|9||||||||||
""")
    xlsx("Emergency Dept/Culture callbacks.xlsx", [("Nov", """
ED Culture Call-Back Book - November 2026
Two tries by phone then certified letter. Initial when done.

Seen|Patient|D.O.B.|Best number|Result|Sent home on|Change to|Reached?|By
11/2|{traver.n}|{traver.dob:%m/%d/%y}|{traver.cell}|{traver!d|E. coli urine >100k, R to Bactrim}|{traver!m|Bactrim DS}|{traver!m|Macrobid 100 BID x5}|Y 11/4|DA
11/3|{merrit.n} (mom {merritp.n})|{merrit.dob:%m/%d/%y}|{merrit+merritp.phone}|{merrit!d|Strep A throat pos}|nothing|{merrit!m|amoxicillin 500 BID}|Y, mom|JB
11/5|{tillson.n}|{tillson.dob:%m/%d/%y}|{tillson.cell}|{tillson!d|MRSA wound L thigh}|{tillson!m|Keflex}|{tillson!m|doxycycline 100 BID}|LM x2, letter 11/9|DA
11/8|{shultis.n}|{shultis.dob:%m/%d/%y}|{shultis.cell}|{shultis!d|Chlamydia POS}|{shultis!m|azithro 1g given}|none, partner tx|Y|JB
11/9|{cady.n}|{cady.dob:%m/%d/%y}|{cady.phone}|Bl cx 1/2 coag neg staph (contaminant)|-|none|Y|TF
11/12|{conine.n}|{conine.dob:%m/%d/%y}|{conine.phone}|{conine!d|Lyme IgM positive}|nothing|{conine!m|doxy x 14d}|no answer|

Calls made|6|||||||=COUNTA(B5:B10)
""", {"hdr": 4})])
    docx("Emergency Dept/Code Blue/Code Blue debrief 11-03-26.docx", """
= CODE BLUE CRITIQUE - complete within 24 hours - QA document PHL 2805-m
|Date / time called|11/03/2026  0318|Location|ICU bed 2|
|Patient|{bartz.nm}|Age / sex|{bartz.age} M|
|Med. rec.|{bartz.mrn}|Birthdate|{bartz.dob:%m-%d-%Y}|
|Witnessed?|Yes, by {cutter.nc}|Initial rhythm|{bartz!d|VF}|
## Team
Leader: {okafor.nc}.  Compressions: {farrell.n}, {cutter.n}.  Airway: {ellison.nc}.  Recorder: {gage.nc}.  Pharmacy: on call, {lach.n} by phone.
## What happened (in your own words)
Day 2 {bartz!d|inferior STEMI}, had been having runs of NSVT since midnight. Monitor alarmed 0317, no pulse. CPR at once. {bartz!t|Defib 200J x 2}. {bartz!m|Epi 1 mg} at 0322, {bartz!m|amiodarone 300} at 0324. ROSC 0327. {bartz!t|Intubated 7.5 ETT} 0331. Wife called by {farrell.f} - {bartz.s} home number {bartz.phone}. Transferred by helicopter 0455.
## What went well
- first shock under 2 minutes
- roles were clear
## What did not
- suction canister had no tubing on it
- second IO needle missing from drawer 3 (restocked {gage.il})
- overhead page said "ICU 3"
Reviewed at Critical Care Committee by {bohl.nc} __________
""", font="Arial", size=10, head=False)
    docx("Emergency Dept/AMA form pair 11-06.docx", """
>> Ashgrove Valley Memorial Hospital
>> 40 Hospital Hill, Ashgrove NY 13740
= LEAVING AGAINST MEDICAL ADVICE
I, **{pruitt.nf}**, born on **{pruitt.dob:%B %-d, %Y}** and living at **{pruitt.addr}**, am leaving the hospital on my own insistence. The doctor ({rao.nc}) has told me that I have **{pruitt!d|cellulitis of the right forearm with possible abscess}** and that without **{pruitt!t|IV antibiotics and drainage}** I may lose the arm or my life.
I have been given a prescription for {pruitt!m|clindamycin 300 mg} and told I can come back any time.
Signed  X  (signature)          11/06/2026 4:20 am
Phone where we can reach you: {pruitt.cell}
Witness: {bixby.n}, RN
---
= LEAVING AGAINST MEDICAL ADVICE
I, **{wixom.nf}**, born on **{wixom.dob:%B %-d, %Y}** and living at **{wixom.addr}**, am leaving the hospital on my own insistence. The doctor ({ellison.nc}) has told me that I have **{wixom!d|a concussion}** and that without **{wixom!t|a CT scan and 6 hours of watching}** I may have bleeding that is not found.
Signed  X  (signature)          11/06/2026 11:55 pm     pt is with roommate
Phone where we can reach you: {wixom.cell}
Witness: {farrell.n}, RN
""", font="Times New Roman", size=12)
    eml("Emergency Dept/mail/RE boarder in bed 4.eml", """
From: {bixby.n} <{bixby.we}>
To: {munoz.n} <{munoz.we}>
Cc: {bohl.n} <{bohl.we}>
Date: Mon, 16 Nov 2026 08:02:11 -0500
Subject: RE: RE: boarder in bed 4
Message-ID: <20261116080211.4471@ashgrovevalley.org>
Content-Type: text/plain; charset=utf-8

{munoz.f} - niece finally answered. She's {elmenn.n}, not a niece, it's the daughter. Her number is {elmenn.cell} (cell, works days at
the school). She can't take him home, stairs.

{bixby.f}

> -----Original Message-----
> From: {munoz.n}
> Sent: Sunday, November 15, 2026 7:40 PM
> To: {bixby.n}
> Subject: RE: boarder in bed 4
>
> Which one, the hip or {elmen.n}?  If it's {elmen.f} I need his Medicare
> number for the PRI and his date of birth. Is he still on the
> {elmen!m|Seroquel}?
>
>> From: {bixby.n}
>> Sent: Sunday, November 15, 2026 6:55 PM
>>
>> 86 yo with {elmen!d|advanced Alzheimer's} in 4 since Friday, family
>> not picking up.  DOB {elmen.dob:%-m/%-d/%Y}, Medicare {elmen.ins}.
>> Lives {elmen.addr}.  Sitter tonight is {ames.n}.
>> He pulled his IV twice.
""")


def surgery():
    pdf("Surgery/OR schedule Tue 11-17-26.pdf", """
= OPERATING ROOM SCHEDULE  -  TUESDAY 11/17/2026
FINAL  printed 11/16 14:40       Anesthesia: {haber.nc}     Charge: {hoyt.nc}
!w 40,130,70,62,180,90,140
|Time|Patient|DOB|MR #|Procedure|Surgeon|Remarks|
|0730|{hotaling.lm}|{hotaling.dob:%m/%d/%y}|{hotaling.mrn}|{hotaling!t|Lap cholecystectomy}|{petro.s}|Latex allergy|
|0900|{ostrander.lm}|{ostrander.dob:%m/%d/%y}|{ostrander.mrn}|{ostrander!t|Right inguinal hernia repair w mesh}|{petro.s}|{ostrander!m|Plavix} held 5 d|
|1015|{carney.lm}|{carney.dob:%m/%d/%y}|{carney.mrn}|{carney!t|D&C hysteroscopy}|{trent.s}|Husband drives, {carney.cell}|
|1130|{deckerm.lm}|{deckerm.dob:%m/%d/%y}|{deckerm.mrn}|{deckerm!t|L knee arthroscopy ACL}|{lindq.s}|Mother {deckers.n} to wait in lounge|
|1300|{kellam.lm}|{kellam.dob:%m/%d/%y}|{kellam.mrn}|{kellam!t|Right hip hemiarthroplasty}|{lindq.s}|ADD ON - 2 West bed 6|
|TF|{moot.lm}|{moot.dob:%m/%d/%y}|{moot.mrn}|{moot!t|I&D perirectal abscess}|{petro.s}|To follow, {moot!d|diabetic} - first stick|
Rooms: OR 1 and 2. Procedure room closed for floor work.
""", landscape=True, size=9)
    docx("Surgery/Pre-op phone calls week of Nov 16.docx", """
# Pre-admission testing - phone calls
Calls made by {gage.nc}, Fri 11/13
**{hotaling.n}** - reached at {hotaling.phone}. Nothing by mouth after midnight understood. Takes {hotaling!m|lisinopril} and {hotaling!m|sertraline}, told to take both with a sip. {hotaling!d|Sleep apnea}, brings her own CPAP. Son {hotalingj.n} brings her; his cell {hotalingj.cell}.
**{ostrander.nf}** ({ostrander.dob:%-m/%-d/%Y}) - wife answered, put him on. Stopped the blood thinner Tuesday per cardiology. {ostrander!d|Stent 2021}. Had {ostrander!d|malignant hyperthermia} in the family?? brother - FLAG TO ANESTHESIA. Dr. {haber.s} told.
**{carney.n}** - left message x2 {carney.cell:p}. Called back 3:15. {carney!d|Postmenopausal bleeding}. Does not want {carney!m|Versed}.
**{decker.n} and {deckers.n}** for their son {deckerm.n}, 20, who is away at college until Monday. He signs for himself. Home phone {decker+deckers+deckerm.phone}. Address to mail crutches Rx: {decker+deckers+deckerm.addr}.
**{moot.n}** - direct from office, no call needed. A1c 9.8. On {moot!m|metformin} and {moot!m|Lantus 22 units}.
""", font="Cambria")
    rtf("Surgery/Dictation/OpNote_petrakis_1027.rtf", """
**OPERATIVE REPORT**
ASHGROVE VALLEY MEMORIAL HOSPITAL

PATIENT:\t{fancher.lf:u}
MR NO:\t\t{fancher.mrn}
BIRTH DATE:\t{fancher.dob:%m/%d/%Y}
DATE OF OPERATION:\t10/27/2026
SURGEON:\t{petro.nc}
ASSISTANT:\t{ellison.nc}
ANESTHESIA:\tGeneral, {haber.nc}

**PREOPERATIVE DIAGNOSIS:**  {fancher!d|Perforated sigmoid diverticulitis}.
**POSTOPERATIVE DIAGNOSIS:**  Same, with feculent peritonitis.
**PROCEDURE:**  {fancher!t|Exploratory laparotomy, Hartmann procedure, end colostomy}.

INDICATIONS:  Mrs. {fancher.s} is an {fancher.age}-year-old woman who came in through the emergency department with a rigid abdomen. Her husband {fancherc.f} was with her and consented to a colostomy if need be. The risks were gone over with both of them.

DESCRIPTION:  She was brought to the operating room and placed supine. {fancher!m|Zosyn 3.375 g} was given. A midline incision was made. There was pus in all four quadrants ... [blank] ... the rectal stump was closed with a green load stapler and tagged with Prolene. Six liters of warm saline. Fascia closed with looped PDS. Skin left open. Estimated blood loss 250.

She went to the ICU intubated. I spoke with Mr. {fancherc.n} afterward by telephone at {fancher+fancherc.phone}.

D: 10/27/2026 2310   T: 10/28/2026 0640   job 771204
{petro.n}, MD   (dictated not read)
""")
    xlsx("Surgery/Implant log 2026.xlsx", [("Ortho", """
IMPLANT / TISSUE LOG   Ortho rooms
FDA tracking - keep 10 years

Case date|Last|First|DOB|Chart|Side & part|Maker (sticker)|Lot|Phone for recall
10/06/2026|{snyder.cl}|{snyder.cf}|@D snyder|{snyder.mrn}|{snyder!t|R total knee}|Corvant Ortho|K88213|{snyder.phone:d}
10/13/2026|{whitbeck.cl}|{whitbeck.cf}|@D whitbeck|{whitbeck.mrn}|{whitbeck!t|L total hip}|Corvant Ortho|H10277|{whitbeck.phone:d}
10/18/2026|{lent.cl}|{lent.cf}|@D lent|{lent.mrn}|{lent!t|R hip pinning, 3 cannulated screws}|Boneline|22-4410|{lent.phone:d}
11/10/2026|{proper.cl}|{proper.cf}|@D proper|{proper.mrn}|{proper!t|L total knee}|Corvant Ortho|K90061|{proper.phone:d}
""", {"hdr": 4}), ("Mesh & lens", """
Date|Patient|DOB|Device|Lot
09/22/2026|{bevier.l}|@D bevier|{bevier!t|IOL right eye} +21.5D|AX-55120
11/04/2026|{keator.l}|@D keator|{keator!t|umbilical mesh 6 cm}|PM-0093
""", {})])
    form("Surgery/Anesthesia pre-eval rm2.pdf", ["""
60 750 B13 PRE-ANESTHESIA EVALUATION
R 55 690 500 50
60 728 N8 Patient name
60 714 C11 {quick.lf:u}
300 728 N8 Birth date
300 714 C11 {quick.dob:%m/%d/%Y}
430 728 N8 Acct #
430 714 C11 {quick.acct}
60 698 N8 Planned: {quick!t|L4-5 microdiscectomy}   Surgeon: {lindq.nc}
60 670 B9 PAST MEDICAL HISTORY
60 656 N9 [X] HTN   [ ] MI   [X] {quick!d|COPD}   [ ] CVA   [X] {quick!d|hepatitis C, treated}   [ ] Renal
60 642 N9 Smoker 40 pk-yr. Quit 2024.  Drinks 2 beers/day.
60 620 B9 MEDICATIONS
60 606 N9 {quick!m|Spiriva daily}
60 592 N9 {quick!m|gabapentin 300 tid}
60 578 N9 {quick!m|Norco 5/325 prn}
60 556 B9 AIRWAY
60 542 N9 Mallampati III, beard, upper denture.  Neck ROM ok.
60 520 B9 PLAN / ASA
60 506 N9 ASA 3.  GETA.  Glidescope in room.  Discussed with patient and wife, questions answered.
60 470 I11 {haber.il}  11/12/26 0910
60 455 N8 In case of emergency call the patient's home: {quick.phone:p}
"""])


def lab():
    def page(no, p, loc, dr, acc, coll, body):
        return ("""AVMH LABORATORY            ** FINAL **                         PAGE %d
40 HOSPITAL HILL  ASHGROVE NY 13740   CLIA 33D0990001   DIR: {rao.n:u} MD
------------------------------------------------------------------------
PT: {K.lm:u>30}  MR#: {K.mrn}
DOB: {K.dob:%%m/%%d/%%Y>14} AGE/SEX: {K.age}/{K.sex}       LOC: %s
ACCT: {K.acct:>16}  ORD DR: %s
ACC#: %s      COLL: %s
------------------------------------------------------------------------
TEST                     RESULT     FLAG   UNITS      REF RANGE
""".replace("{K.", "{" + p + ".") % (no, loc, dr, acc, coll)) + body + "\n\f"
    txt("Laboratory/LIS prints/LABRPT1109.txt",
        page(1, "neer", "2WEST", "{okafor.s:u}", "M26-48811", "11/09/2026 0512", """
SODIUM                   128        L      mmol/L     136-145
POTASSIUM                5.9        H      mmol/L     3.5-5.1
CREATININE               4.12       H      mg/dL      0.70-1.30
GFR                      14         L
COMMENT:  KNOWN {neer!d|CKD STAGE 5}.  CALLED TO {polk.n:u} RN 0544 BY {pell.s:u}
""") +
        page(2, "myna", "CLINIC", "{demarco.s:u}", "M26-48820", "11/09/2026 0830", """
HEP B SURFACE AG         REACTIVE   A
HEP B CORE AB TOTAL      REACTIVE   A
INTERP: {myna!d|CHRONIC HEPATITIS B} - REPORTED TO COUNTY DOH 11/09
""") +
        page(3, "gutman", "ER", "{rao.s:u}", "M26-48833", "11/09/2026 1119", """
INR                      7.8        HH                2.0-3.0
ON {gutman!m|COUMADIN}.  CRITICAL READ BACK {bixby.s:u} RN 1141
HGB                      9.1        L      g/dL       13.5-17.5
"""))
    xlsx("Laboratory/Critical call log.xlsx", [("NOV 2026", """
Date|Time|Patient / MRN|Test - value|Known problem|Called to (read back)|Tech
11/2|0615|{rifen.n} // {rifen.mrn}|K 2.4|{rifen!d|bulimia}|{polk.n}|CZ
11/4|2210|{cuyler.n} // {cuyler.mrn}|glucose 612|{cuyler!d|type 1 diabetic, DKA}|{cutter.n}|DP
11/4|2231|{wager.n} // {wager.mrn}|trop 4.8|{wager!d|NSTEMI}|{farrell.n}|DP
11/8|0402|{mabie.n} // {mabie.mrn}|Hgb 5.9|{mabie!d|GI bleed}, {mabie!t|2 u PRBC}|{gage.n}|CZ
11/13|1320|{sabo.n} // {sabo.mrn}|ANC 300|{sabo!d|AML} on {sabo!m|azacitidine}|{demarco.n} NP office|DP
""", {})])
    csvf("Laboratory/outreach_rejects_oct.csv", """
REJECT LIST - OUTREACH CLAIMS;;;;;;;
run 11/02/2026;;;;;;;
Guarantor;Address;Birth;Carrier;Member ID;Diag text;Reason;Fix
{storms.n};{storms.addr};{storms.dob:%d-%b-%Y};{storms.payer};{storms.ins};{storms!d|Hyperlipidemia};N30 patient cannot be identified;call
{pangman.nm};{pangman.addr};{pangman.dob:%d-%b-%Y};{pangman.payer};{pangman.ins};{pangman!d|Hypothyroidism};N382 missing ID;
{burdickt.n};{burdickt.addr};{burdickt.dob:%d-%b-%Y};{burdickt.payer};{burdickt.ins};{burdickt!d|Iron deficiency anemia};27 coverage ended;spouse plan?
{burdick.n};{burdick.addr};{burdick.dob:%d-%b-%Y};{burdick.payer};{burdick.ins};{burdick!d|Gout};27 coverage ended;same
{oakley.n};{oakley.addr};{oakley.dob:%d-%b-%Y};{oakley.payer};{oakley.ins};{oakley!d|Atrial fibrillation};MSP questionnaire;mailed 11/3
""", sep=";", quoting=csv.QUOTE_ALL)
    htm("Laboratory/BloodBank/antibody_history.html", """<!DOCTYPE html>
<html><head><title>Blood Bank special needs</title>
<style>body{font-family:Verdana;font-size:80%} td{border:1px solid #999;padding:3px}</style></head>
<body><h2>Blood Bank &ndash; patients with antibodies / special needs</h2>
<p>Taped to the refrigerator. Updated 11/1/26 {zeller.n}</p>
<table>
<tr><th>Patient</th><th>Born</th><th>Type</th><th>Problem</th><th>Give</th></tr>
<tr><td>{mosher.l:u}</td><td>{mosher.dob:%m/%d/%Y}</td><td>O neg</td><td>{mosher!d|anti-K, anti-E}</td><td>{mosher!t|K neg E neg units}</td></tr>
<tr><td>{sabo.l:u}</td><td>{sabo.dob:%m/%d/%Y}</td><td>A pos</td><td>{sabo!d|leukemia}</td><td>{sabo!t|irradiated platelets}</td></tr>
<tr><td>{longyear.l:u}</td><td>{longyear.dob:%m/%d/%Y}</td><td>B pos</td><td>JEHOVAH'S WITNESS</td><td>{longyear!t|NO BLOOD}, card on file</td></tr>
<tr><td>{deyo.l:u}</td><td>{deyo.dob:%m/%d/%Y}</td><td>A neg</td><td>postpartum</td><td>{deyo!m|RhoGAM} given 10/12</td></tr>
</table></body></html>
""")
    pdf("Laboratory/Path/S26-1184.pdf", """
>> SURGICAL PATHOLOGY CONSULTATION
>> Twin Rivers Pathology Associates for AVMH
!w 250,250
|Patient: {garlock.lf} // Sex: F // Date of birth: {garlock.dob:%d %b %Y}|Case no. S26-1184 // Hospital no. {garlock.mrn} // Submitted by: {petro.nc}|
# CLINICAL HISTORY
{garlock.age}-year-old with a palpable lump in the left breast, upper outer quadrant.
# FINAL DIAGNOSIS
Breast, left, {garlock!t|ultrasound-guided core biopsy}:
- {garlock!d|Invasive ductal carcinoma}, Nottingham grade 2
- ER positive, PR positive, HER2 not amplified
# GROSS
Received in formalin labeled "{garlock.s}, L breast 2:00" are five tan-yellow cores, 0.8 to 1.6 cm.
# COMMENT
The result was given to Dr. {petro.s} on 10/30/2026 at 4:05 pm. Referral made to {garlock!t|chemotherapy and radiation} at the regional center.
Electronically signed   {rao.nc}
""", font="Times-Roman", size=11, shade=False)


def radiology():
    docx("Radiology/CT chest 11-05 addendum.docx", """
**DEPARTMENT OF RADIOLOGY**
Name: {bronk.nf} // Exam: CT CHEST W/O CONTRAST // Exam date: 11/5/2026 // D.O.B. {bronk.dob:%-m/%-d/%Y}     Hosp #: {bronk.mrn} // Ordering: {demarco.nc} // Tech: {stone.n}
~
HISTORY: Cough three weeks, smoker.
FINDINGS: In the right upper lobe there is a 2.3 cm spiculated nodule. Mediastinal nodes are enlarged to 1.6 cm. Moderate {bronk!d|emphysema}. Coronary calcification. No effusion.
IMPRESSION: // 1. {bronk!d|Right upper lobe nodule suspicious for primary lung carcinoma}. // 2. PET/CT and tissue sampling advised.
**ADDENDUM 11/6/2026 0915:** Findings were telephoned to {demarco.n}, who will call the patient. Patient called us himself from {bronk.cell} asking for a disc; disc mailed to {bronk.addr}.
Read by: staff radiologist for NightOwl Teleradiology
""", font="Courier New", size=10)
    docx("Radiology/mammo recall letters merged.docx", "\n---\n".join("""
Ashgrove Valley Memorial Hospital // Women's Imaging // 607-555-0104
~
November 10, 2026
~
{K.n} // {K.addr:2}
~
Dear %s {K.s}:
Your mammogram of %s showed an area that needs a closer look. %s Most such findings turn out to be benign. Please call us to set up %s.
Your pictures are kept under number {K.mrn}. A report went to your provider.
Sincerely,
{trent.nc}
""".replace("{K.", "{" + k + ".") % (sal, d, f_, t) for k, sal, d, f_, t in [
        ("finkle", "Ms.", "November 2", "(We saw {finkle!d|a cluster of calcifications in the right breast}.)", "{finkle!t|magnification views}"),
        ("avery", "Mrs.", "November 3", "(We saw {avery!d|an asymmetry in the left breast}.)", "{avery!t|spot compression and ultrasound}"),
        ("schoon", "Mrs.", "November 3", "(You have {schoon!d|dense breast tissue} and {schoon!d|a 9 mm mass on the left}.)", "{schoon!t|a breast ultrasound}")]), font="Georgia")
    def oru(k, n, exam, imp):
        return ("""MSH|^~\\&|RIS|AVMH|EHR|AVMH|202611071{N}||ORU^R01|RIS0{N}77|P|2.3
PID|1||{K.mrn}^^^AVMH||{K.h:u}||{K.dob:%Y%m%d}|{K.sex}|||{K.street:u}^^{K.town:u}^NY^{K.zip}||{K.phone:p}|||||{K.acct}|{K.ssn:p}
OBR|1||R26{N}01|{E}|||202611071{N}|||||||||^{petro.h:u}
OBX|1|TX|IMP||IMPRESSION: {I}||||||F
""".replace("{K.", "{" + k + ".").replace("{N}", n).replace("{E}", exam).replace("{I}", imp))
    txt("Radiology/interface/ORU_hold_queue.txt",
        oru("tremper", "102", "XR LUMBAR 3V", "{tremper!d|DEGENERATIVE DISC DISEASE L5-S1}. NO FRACTURE.") +
        oru("cady", "115", "US ABD LTD", "{cady!d|CHOLELITHIASIS} WITHOUT WALL THICKENING.") +
        oru("hasb", "131", "CT HEAD WO", "{hasb!d|SUBACUTE LEFT SUBDURAL HEMATOMA}, 9 MM."), crlf=False)


def medsurg():
    docx("Nursing/2 West/Kardex 2West 11-15.docx", """
= 2 WEST KARDEX  Sunday 11/15/26  (pencil only - do not chart from this)
|Bed|Who|Dx / hx|Diet, activity|IV, meds to watch|To do|Family|
|1|{bouck.l} {bouck.age} M // {bouck.mrn}|{bouck!d|urosepsis}, HOH|puree, bed alarm|{bouck!m|Rocephin q24}|PT eval|nephew calls 10a|
|3|{neer.l} // {neer.mrn}|{neer!d|ESRD}|renal, OOB chair|NO BP L arm|{neer!t|HD Mon-Wed-Fri}|wife here days|
|5|{pazzi.l} {pazzi.age}F // {pazzi.mrn}|{pazzi!d|CHF}|2 gm Na, 1500 FR|{pazzi!m|Lasix 40 IV bid}|daily wt|{santorog.n} granddaughter HCP {santorog.cell:s}|
|6|{kellam.l} // {kellam.mrn}|{kellam!d|R hip fx}|NPO p MN, bedrest|{kellam!m|Dilaudid 0.5 prn}|OR Tues|none|
|8|{whitbeck.l} // {whitbeck.mrn}|{whitbeck!d|L THA POD 5}|reg, WBAT walker|{whitbeck!m|Lovenox}|home Mon?|{whitbeck.phone:s} wife|
|9|{lasher.l} {lasher.age}F // {lasher.mrn}|{lasher!d|aspiration pneumonia}, {lasher!d|dementia}|{lasher!t|comfort care}|{lasher!m|morphine 2 mg SL}|priest|son {lasherr.n} {lasherr.phone:s}|
Aides: odd beds {ames.f}, even beds float. Charge {polk.nc}
""", size=9, landscape=True, style="Table Grid")
    txt("Nursing/2 West/night report tape 1115.txt", """
shift report 11/15 nite -> day,  {cutter.n}

Bed 1 {bouck.s}: still pulling at foley, mitts on. gave {bouck!m|haldol 1 mg} at 0200, slept. daughter in law wants him out of here by Tues.
Bed 3 {neer.s}: K came back 5.9, {okafor.s} aware, {neer!m|kayexalate}. refused labs 2nd draw. DNR on chart now.
Bed 5 {pazzi.s}: neg 1.8 L. O2 down to 2. Speaks Italian when tired, granddaughter {santorog.f} translates.
Bed 6 {kellam.n}: consent NOT signed for Tuesday. no family. she has a neighbor {longyear.n} who feeds the cat.
   insulin? no. thats bed 4 - bed 4 is empty.
Bed 8 {whitbeck.s}: wants to go home. pain 3. drain out
Bed 9 {lasher.n}: resp 8 and mottled at 0500. called son {lasherr.f}, coming. chaplain {chap.n} notified.
Overflow ER4: {elmen.s} - 86, {elmen!d|alz dementia}, wanders, no bed. see {munoz.f}
""", crlf=False)
    pdf("HIM/Discharge Summaries/DS_Bevier_20261030.pdf", """
# DISCHARGE SUMMARY
!w 110,150,110,140
|Name|{bevier.nm}|Admitted|10/26/2026|
|Record|{bevier.mrn}|Discharged|10/30/2026|
|DOB|{bevier.dob:%m/%d/%Y}|Attending|{okafor.nc}|
|Insurance|{bevier.payer} {bevier.ins}|PCP|{demarco.nc}|
## Discharge diagnoses
#. {bevier!d|Acute on chronic systolic heart failure, EF 25%}
#. {bevier!d|Type 2 diabetes with neuropathy}
#. {bevier!d|Alcohol use disorder}, in early remission
## Hospital course
Mr. {bevier.s} is a {bevier.age}-year-old retired lineman who presented with four days of orthopnea after running out of his water pill. He was treated with {bevier!m|intravenous furosemide} and lost 11 pounds. {bevier!t|Echocardiogram} showed global hypokinesis. He was counselled about salt (he eats at the firehouse). A {bevier!t|LifeVest} was fitted on 10/29.
## Medications at discharge
- {bevier!m|carvedilol 6.25 mg twice daily}
- {bevier!m|sacubitril/valsartan 24/26 twice daily}
- {bevier!m|torsemide 40 mg every morning}
- STOP ibuprofen
## Follow up
Visiting nurse to {bevier.addr}; telephone {bevier.phone:p}. Dr. {voss.s} in 7 days.
~
Dictated but not read: {okafor.n}   cc: {demarco.n}, NP
""", shade=False, foot="AVMH confidential - {bevier.mrn}")
    htm("Nursing/AVS/after_visit_110926.html", """<html>
<head><title>After Visit Summary</title></head><body bgcolor="#ffffff">
<!-- generated by PatientPortal print queue -->
<table width="100%"><tr><td><font size="5">After Visit Summary</font></td><td align="right">11/09/2026</td></tr></table>
<hr>
<p><b>{lown.nf}</b><br>
Date of birth: {lown.dob:%-m/%-d/%Y}<br>
MRN: {lown.mrn}<br>
{lown.street}<br>{lown.csz}</p>
<h3>You were seen for</h3>
<ul><li>{lown!d|Generalized anxiety disorder}</li><li>{lown!d|Gastroesophageal reflux disease}</li></ul>
<h3>Your medicines have changed</h3>
<table border="1"><tr><th>START</th><td>{lown!m|escitalopram 10 mg}</td><td>one every morning</td></tr>
<tr><th>KEEP</th><td>{lown!m|omeprazole 20 mg}</td><td>before breakfast</td></tr>
<tr><th>STOP</th><td>{lown!m|lorazepam}</td><td>bring what is left</td></tr></table>
<h3>Next visit</h3><p>{demarco.n}, NP &mdash; December 7 at 9:20. We will text {lown.cell:p} the day before, and e-mail {lown.email}.</p>
<p style="font-size:9px">Questions? Call 607-555-0107.</p>
</body></html>
""")
    form("Emergency Dept/Transfers/EMTALA transfer 11-03.pdf", ["""
120 760 B14 PATIENT TRANSFER FORM (EMTALA)
50 735 B10 I. PATIENT
R 45 655 520 75
55 715 N9 Last, First MI
160 715 C10 {bartz.lm}
360 715 N9 Sex {bartz.sex}   Age {bartz.age}
55 698 N9 Date of Birth
160 698 C10 {bartz.dob:%m/%d/%Y}
360 698 N9 SS#  {bartz.ssn}
55 681 N9 Address
160 681 C10 {bartz.addr}
55 664 N9 Insurance
160 664 C10 {bartz.payer} {bartz.ins}
50 635 B10 II. MEDICAL CONDITION
55 618 N9 Diagnosis:  {bartz!d|Cardiac arrest, inferior STEMI}
55 602 N9 [X] Stable for transfer within reason    [ ] In labor    [X] Benefits outweigh risks
50 580 B10 III. RECEIVING FACILITY
55 563 N9 St. Brendan Heart Center, accepted by the transfer center, 0402
50 540 B10 IV. TRANSPORT
55 523 N9 Mode: helicopter.   Crew report given by {farrell.nc}
55 507 N9 Drips:  {bartz!m|heparin 1000 u/h},  {bartz!m|amiodarone 1 mg/min},  {bartz!t|ventilator AC 16/500/60%}
50 484 B10 V. CONSENT
55 467 N9 [ ] Patient  [X] Next of kin: wife, by telephone {bartz.phone} at 0351, two RN witnesses
55 440 I11 {okafor.n}, MD     11/3/26  0430
"""])


def ob():
    xlsx("OB/Birth log 2026.xlsx", [("Oct-Nov", """
BIRTH REGISTER - Maternity, 3rd floor

No.|Date/time|Mother|Mother DOB|G/P|Delivery|Baby|Sex|Weight|Father|Attended by|Remarks
41|10/3/26 0422|{ocasio.n} // {ocasio.mrn}|{ocasio.dob:%m/%d/%Y}|G1P1|{ocasio!t|SVD}|{ocasiob.nf} b. {ocasiob.dob:%m/%d/%Y}|M|7-2|{reyesd.n}|{dorn.il} CNM|Spanish interp. {lopez2.f}
42|10/11/26 1309|{deyo.n} // {deyo.mrn}|{deyo.dob:%m/%d/%Y}|G2P2|{deyo!t|repeat C-section}|{deyob.nf} b. {deyob.dob:%m/%d/%Y}|F|8-0|{deyom.n}|{trent.il}|{deyob!d|TTN}, {deyob!t|O2 6 hrs}
43|10/22/26 2351|{delong.n} // {delong.mrn}|{delong.dob:%m/%d/%Y}|G3P1|{delong!t|vacuum, 2nd degree repair}|{delongb.nf} b. {delongb.dob:%m/%d/%Y}|M|6-4|not named|{dorn.il} CNM|{delong!m|Subutex}; {delongb!d|NAS scoring}
44|11/6/26 home|{yoderl.n}|{yoderl.dob:%m/%d/%Y}|G7P6|{yoderl!d|retained placenta}, home birth|baby at home w/ midwife|F|?|{yoder.n}|{trent.il}|Self-pay. Plain community. 

Year to date|44||||||||||
""", {"hdr": 3})])
    docx("OB/Birth certificate worksheet - Deyo.docx", """
= NYS CERTIFICATE OF LIVE BIRTH - MOTHER'S WORKSHEET
**CHILD**
Full name: {deyob.nf} // Born: {deyob.dob:%m/%d/%Y}   1:09 PM   Female   Single
**MOTHER / PARENT**
|Current legal name|{deyo.nf}|
|Date of birth|{deyo.dob:%m/%d/%Y}|
|Social Security Number|{deyo.ssn}|
|Residence|{deyo+deyom+deyob.addr}|
|Telephone|{deyo.cell:p}|
|WIC during pregnancy?|Yes|
|Diabetes / hypertension|{deyo!d|Gestational diabetes}|
**FATHER / SECOND PARENT**
|Current legal name|{deyom.nf}|
|Date of birth|{deyom.dob:%m/%d/%Y}|
|Social Security Number|{deyom.ssn}|
|Occupation|Diesel mechanic|
We ask that a Social Security number be issued for the child.  [X] Yes  [ ] No
Signatures on the paper copy. Registrar: {garr.nc}
""", head=False, style="Light Grid Accent 1", size=10)


def pharmacy():
    xlsx("Pharmacy/CII count discrepancies Q4.xlsx", [("Discrepancies", """
Controlled substance discrepancy report|||||||||
Cabinet: ED-1, 2W-1, OR-1|||||||||
When|Cab|Drug|Expected|Found|Off|Last pulled by|For patient|Chart no|Resolution
10/04 0611|2W-1|hydromorphone 2 mg/mL|14|13|-1|{polk.n}|{palen.n}|{palen.mrn}|{palen!m|Dilaudid 1 mg} given, not documented. Late entry.
10/11 1925|ED-1|fentanyl 100 mcg|22|20|-2|{cutter.n}|{stahl.n}|{stahl.mrn}|Never ordered for him. OPEN - see risk
10/19 0230|ED-1|ketamine 500 mg|4|4|0|{farrell.n}|{crispell.n}|{crispell.mrn}|{crispell!m|ketamine 120 mg}, waste 380 witnessed {gage.il}
10/25 0702|2W-1|oxycodone 5 mg|61|59|-2|{cutter.n}|{barringer.n}|{barringer.mrn}|patient says he got no pills. {barringer!m|oxycodone 5 mg q4h}. OPEN
11/02 1500|OR-1|midazolam 2 mg|30|30|0|{haber.n}|{carney.n}|{carney.mrn}|count corrected
Net||||=SUM(D4:D8)|=SUM(F4:F8)||||
Report to BNE by {lach.n} if not closed 11/20||||||||| 
""", {"hdr": 3})])
    txt("Pharmacy/vanco-aminoglycoside notes.txt", """
VANCOMYCIN PER PHARMACY - running notes (newest on top)

11/14  {barringer.l}  rm 210  wt 91 kg  CrCl 48   {barringer.dob:%m/%d/%y}
       {barringer!d|osteomyelitis L foot}.  Day 9 {barringer!m|vanc 1250 q18}. trough 17.2 ok. PICC placed. home infusion set up -> {barringer.addr:n} ph {barringer.phone}     /{lach.s}

11/12  {moot.l} rm 214   {moot.dob:%m/%d/%y}
       {moot!d|Fournier's ruled out}. stop after cx. {moot!m|vancomycin} dc'd.   /{teel.s}

11/07  {tillson.l}  outpt dalbavancin  {tillson.dob:%m/%d/%y}   {tillson!m|dalbavancin 1500 mg x1}, allergy {tillson!d|anaphylaxis to penicillin}. insurance says no, {tillson.payer} id {tillson.ins}. appeal sent  /{lach.s}

11/05  {haines.l}  rm 209   {haines.dob:%m/%d/%y}   {haines!d|endocarditis}, IVDU hx. {haines!m|gentamicin 1 mg/kg} synergy. lvl 1.1   on {haines!m|methadone 80} - verified w/ clinic
""")
    docx("Pharmacy/Home med list clarification.docx", """
Fax to: Hartsfalls Drug, 607-555-0109          From: {teel.nc}, inpatient pharmacy
Please send the last 90 days for the patients below. We could not make out the lists.
|Patient|Born|Lives in|What the family told us|Problem|
|{ingalls.n}|{ingalls.dob:%m/%d/%Y}|{ingalls.addr:n}|{ingalls!m|digoxin}, {ingalls!m|"the little pink one"}, {ingalls!m|Xarelto}|dose of digoxin?|
|{fitch.n}|{fitch.dob:%m/%d/%Y}|{fitch.addr:n}|{fitch!m|levothyroxine 88}, {fitch!m|donepezil}|takes donepezil am or hs|
|{sutliff.n}|{sutliff.dob:%m/%d/%Y}|{sutliff.addr:n}|{sutliff!m|insulin NPH 30/20}, {sutliff!m|metoprolol}|last fill?|
Thank you. Call me, not the floor.
""", font="Verdana", size=9)


def therapy():
    docx("Physical Therapy/Evals/Hotaling J shoulder IE.docx", """
# PT INITIAL EVALUATION
Patient: {hotalingj.n}   DOB {hotalingj.dob:%m.%d.%Y}   Visit 1 of 12 auth   Ref: {ellison.nc}
Payer: {hotalingj.payer}   ID# {hotalingj.ins}
**S:** 32 y/o R-handed logger, hurt R shoulder 9/28 when a limb came down. MRI {hotalingj!d|partial supraspinatus tear}. Pain 6/10 at night. Lives with parents. Goal: back to saw by January. PMH {hotalingj!d|opioid use disorder}, on {hotalingj!m|Suboxone}, asks that this not go to employer.
**O:** AROM flex 110, abd 95, ER 40. Strength 3+/5. Hawkins +, empty can +. 
**A:** Good rehab potential. 
**P:** 2x/wk x 6 wks: {hotalingj!t|therapeutic exercise, manual therapy, ice}. HEP given by e-mail to {hotalingj.email}.
{brock.nc}       10/21/2026
""", font="Calibri Light")
    xlsx("Physical Therapy/Attendance OCT.xlsx", [("October", """
PT / OT attendance - x came, C cancelled, NS no show
Patient|Birthdate|Phone|Dx|6|8|13|15|20|22|27|29|Visits
{snyder.li}|{snyder.dob:%m/%d/%y}|{snyder.phone:l}|{snyder!d|s/p R TKA}|||x|x|x|x|C|x|5
{tuttle.n}|{tuttle.dob:%m/%d/%y}|{tuttle.phone:l}|{tuttle!d|CVA, R hemi}|x|x|x|NS|x|x|x|x|7
{traver.n}|{traver.dob:%m/%d/%y}|{traver.cell}|{traver!d|BPPV}|x|x|C||||||2
{santoro.n}|{santoro.dob:%m/%d/%y}|{santoro.phone:l}|{santoro!d|Parkinson's}|x|x|x|x|x|x|x|x|8
{wager.n}|{wager.dob:%m/%d/%y}|{wager.phone:l}|{wager!d|spinal stenosis}|NS|NS||||||x|1
{shaver.n}|{shaver.dob:%m/%d/%y}|{shaver.cell}|{shaver!d|lateral epicondylitis}|C|x|x|x|x|x|NS|x|6
Total visits||||||||||||=SUM(M3:M8)
Therapists: {brock.il}, {nye.il}, {haight.il}
""", {"hdr": 2})])
    rtf("Physical Therapy/Letters/no show wager.rtf", """
Ashgrove Valley Physical Therapy
The Old Creamery Building, Ashgrove

October 12, 2026

{wager.n}
{wager.street}
{wager.csz}

Dear {wager.f},

We missed you on the 6th and the 8th. After **two no-shows** we have to give the time to someone else, but we'd rather not. If the truck is still broken down call {nye.f} and she'll see about the county van.

We have you down as {wager.phone:p}; if that's changed let us know.

{nye.n}, PTA
""")
    pdf("Physical Therapy/Workers Comp/auth request shaver.pdf", """
>> October 5, 2026
Northern Cedar Indemnity // Attn: {wcb.n}, claims // PO Box 1190, Binghamton NY 13902 // Fax 607-555-0112
~
**Re:  Injured worker: {shaver.nf}** // **SSN: {shaver.ssn}** // **Date of birth: {shaver.dob:%B %d, %Y}** // **Carrier case no. {shaver!r|NCI-26-004417}** // **Employer: Cobble Valley Stone Inc.**
~
Dear Ms. {wcb.s}:
I am asking for authority for twelve more visits. Mr. {shaver.s} hurt his right elbow running a rock drill. He has {shaver!d|lateral epicondylitis with a partial tear of the extensor origin} and still cannot lift a gallon of milk. He lives alone at {shaver.addr} and heats with wood.
We plan {shaver!t|eccentric strengthening, iontophoresis and work conditioning}.
Please fax the decision to 607-555-0113.
~
{brock.nc}
cc: patient; {fenn.n}, {fenn.cred}
""", font="Times-Roman", size=12)


def ambulance():
    form("Ambulance/PCR/26-0931.pdf", ["""
50 765 B12 ASHGROVE VOLUNTEER AMBULANCE SQUAD
400 765 B12 PCR 26-0931
L 50 758 560 758
50 742 N9 Date 11/14/2026   Disp 18:44  Enrt 18:52  Scene 19:03  Hosp 19:29
50 722 B9 NAME
130 722 C10 {bouck.n:u}
50 706 B9 ADDRESS
130 706 C10 {bouck.street}
130 694 C10 {bouck.csz}
50 678 B9 PHONE
130 678 C10 {bouck.phone}
300 678 B9 DOB
340 678 C10 {bouck.dob:%m/%d/%Y}
50 662 B9 SOC SEC
130 662 C10 {bouck.ssn:p}
300 662 B9 INS
340 662 C10 {bouck.payer} {bouck.ins:p}
50 640 B9 C/C
130 640 C10 weak x 3 days, per nephew
50 624 B9 PMH
130 624 C10 {bouck!d|prostate CA}, {bouck!d|HTN}
50 608 B9 MEDS
130 608 C10 {bouck!m|Flomax}, {bouck!m|amlodipine}, {bouck!m|ASA 81}
50 580 B9 VITALS    1907  BP 98/54  P 112  R 22  SpO2 91   GCS 13
50 564 B9 Rx        {bouck!t|O2 4 lpm NC, IV 20g L AC, NS 250}
50 540 B9 NARRATIVE
50 526 C9 Found in recliner, soiled, stove out, house 51 degrees. Alert to name only. Stair
50 514 C9 chair to cot. Neighbor has key. Dog left with neighbor. Report to {bixby.s} RN at ED.
50 490 B9 CREW   {hubb.n} EMT-P    {kirb.n} EMT-B    driver {rapp.n}
"""])
    csvf("Ambulance/runs_2026_Q3.csv", """
run#,date,pt,dob,pickup,nature,crew,bill to
26-0688,7/4/2026,{coss.n},{coss.dob:%-m/%-d/%Y},"{coss.addr:n}",{coss!d|seizure},DH/MK,{coss.payer} {coss.ins}
26-0702,7/19/2026,{hasb.n},{hasb.dob:%-m/%-d/%Y},"{hasb.addr:n}",{hasb!d|fall w/ head injury},SO/CL,{hasb.payer} {hasb.ins}
26-0719,8/1/2026,no pt - cancelled,,,,GR/CL,
26-0744,8/16/2026,{perezl.n},{perezl.dob:%-m/%-d/%Y},County fairgrounds,{perezl!d|heat exhaustion},DH/SO,self pay
26-0790,9/2/2026,{ingalls.n},{ingalls.dob:%-m/%-d/%Y},"{ingalls.addr:n}",{ingalls!d|syncope},MK/CL,{ingalls.payer} {ingalls.ins}
26-0811,9/13/2026,{gutman.n},{gutman.dob:%-m/%-d/%Y},"{gutman.addr:n}",{gutman!d|epistaxis on coumadin},SO/GR,{gutman.payer} {gutman.ins}
""".replace(",", "|").replace('"', ""))
    xlsx("Ambulance/Squad roster (keep private).xlsx", [("Members", """
Ashgrove Vol. Ambulance - ACTIVE MEMBERS 2026
Member|Level|Home address|Cell|DOB|Driver lic.|Emergency contact
{hubb.n}|{hubb.cred}|{hubb.addr}|{hubb.cell}|@D hubb|{hubb.dl}|wife, same house
{opdy.n}|{opdy.cred}|{opdy.addr}|{opdy.cell}|@D opdy|{opdy.dl}|mother
{kirb.n}|{kirb.cred}|{kirb.addr}|{kirb.cell}|@D kirb|{kirb.dl}|{sabo.n} (fiance) {sabo.cell}
{lynd.n}|{lynd.cred}|{lynd.addr}|{lynd.cell}|@D lynd|{lynd.dl}|{winne.n} {winne.cell}
{rapp.n}|{rapp.cred}|{rapp.addr}|{rapp.cell}|@D rapp|{rapp.dl}|none given
""", {"hdr": 2}), ("Billing contact", """
Who|What
Tri-County Ambulance Billing LLC|607-555-0114
""", {})])
    docx("Ambulance/Minutes October meeting.docx", """
# Ashgrove Volunteer Ambulance Squad
Regular meeting, October 13, 2026, at the station. Called to order 7:04 by {hubb.n}. Present: 11 members.
- Minutes of September accepted, motion {rapp.n}, second {lynd.n}.
- Treasurer: checking 14,880.12, building fund 41,206.00.
- The new cot is in. {opdy.n} will train everybody before November 1.
- Chicken barbecue cleared 2,114. Thanks to the auxiliary.
- Rig 2 needs brakes. Vote 9-0 to have Wending Garage do it.
- Next meeting November 10.
""")


def morgue():
    docx("Administration/Morgue book copy.docx", """
Copy of the morgue register, Oct - Nov 2026 (for {coro.n}, coroner)
|Body in|Name of deceased|Born|Cause / remarks|Next of kin|Released to / date|
|10/8 0240|{bogardus.nf}|{bogardus.dob:%m/%d/%Y}|{bogardus!d|end stage COPD}|niece {cuyler.n}, {cuyler.phone}|{shaw2.s} FH 10/8|
|10/19 1715|{coss.n}|{coss.dob:%m/%d/%Y}|{coss!d|status epilepticus}. Coroner case, {coss!t|autopsy}|none found. Last address {coss.addr}|County 10/20|
|11/1 0605|{lent.nf}|{lent.dob:%m/%d/%Y}|{lent!d|pulmonary embolism} after hip fx|church, Rev. {chap.s}|{shaw2.s} FH 11/1 ({shaw2.n} signed)|
|11/15 0922|{lasher.nf}|{lasher.dob:%m/%d/%Y}|{lasher!d|aspiration pneumonia}|{lasherr.n}, son, {lasherr.addr:n}, {lasherr.phone}|waiting|
Eyes/tissue referral called on all. Key with {hous.n}, housekeeping.
""", landscape=True, size=10, font="Times New Roman")


def infection():
    xlsx("Infection Control/Noro line list 2West.xlsx", [("line list", """
Gastroenteritis outbreak 2 West - line list|||||||||
Opened 11/10/26 {wolf.n} CIC, reported to county 11/10|||||||||
Case|Pt or staff|Name|DOB|Unit/Job|Onset|V|D|Stool PCR|Comment
1|P|{whitbeck.n}|{whitbeck.dob:%m/%d/%Y}|2W bed 8|11/9 22:00|y|y|{whitbeck!d|norovirus GII pos}|index?
2|P|{pazzi.n}|{pazzi.dob:%m/%d/%Y}|2W bed 5|11/10 04:00|n|y|{pazzi!d|norovirus GII pos}|IVF
3|S|{ames.n}|{ames.dob:%m/%d/%Y}|LPN nights|11/10 15:00|y|y|not done|{ames!d|vomiting illness}, out til 11/13. Call {ames.cell}
4|S|{hous.n}|{hous.dob:%m/%d/%Y}|EVS|11/11|y|n|neg|back 11/13
5|P|{palen.n}|{palen.dob:%m/%d/%Y}|2W bed 2|11/11 09:00|y|y|{palen!d|C. difficile toxin pos}, noro neg|not a case
6|S|{polk.n}|{polk.dob:%m/%d/%Y}|RN|11/12|n|y|pending|{polk!d|16 wks pregnant}
Cases||3 pts, 3 staff|||||||
""", {"hdr": 3})])
    eml_mixed("Infection Control/mail/TB contacts - list attached.eml", """
Return-Path: <{wolf.we}>
From: "{wolf.n}" <{wolf.we}>
To: "{sims2.n}" <{sims2.we}>
Date: Mon, 09 Nov 2026 11:20:45 -0500
Subject: TB contacts - list attached
Message-ID: <tb-1109-77@ashgrovevalley.org>
""", """
{sims2.f},

Smear came back 3+ on {myna.n} (dob {myna.dob:%-m/%-d/%Y}), so it is {myna!d|pulmonary tuberculosis}
until shown otherwise. County nurse starts him on {myna!m|RIPE} today at home:
{myna.addr}. He only picks up on {myna.cell} after 4.

Attached: the people who shared the ER hall with him on 11/1. Please do baseline
QuantiFERONs on ours. Patients will get the letter.

{wolf.f}
""", "contacts_1101.csv", """
Name,DOB,Telephone,Why,QFT baseline
{bulatov.n},{bulatov.dob:%m/%d/%Y},{bulatov.phone},"hall bed next to him 3 h, on {bulatov!m|Humira}",
{sayhta.n},{sayhta.dob:%m/%d/%Y},{sayhta.cell},wife's cousin - rode with him,{sayhta!d|POSITIVE}
{farrell.n},{farrell.dob:%m/%d/%Y},{farrell.cell},RN no N95,negative
""")


def risk():
    docx("Risk Management/PRIVILEGED claim memo.docx", """
**CONFIDENTIAL - PREPARED AT THE DIRECTION OF COUNSEL**
TO:	{loom.n}, {loom.cred}, Loomis Bardwell LLP // FROM:	{sears.n}, Risk Manager // CC:	{whit.n}, {gard.n} // DATE:	November 9, 2026 // RE:	{fancher.n} and {fancherc.n}, Notice of Claim; {stahl.n} (potential)
~
1. **{fancher.s}.** We were served on November 6. The claimant ({fancher.dob:%B %-d, %Y}, chart {fancher.mrn}, Medicare no. {fancher.ins}, SSN {fancher.ssn}) alleges that her {fancher!d|diverticulitis} was missed in the ED on October 24 by {ellison.n}, PA, who sent her home on {fancher!m|Bentyl}. Her husband ({fancherc.dob:%B %-d, %Y}, SSN {fancherc.ssn}) claims loss of services. They reside at {fancher+fancherc.addr}. Mr. {fancherc.s} has {fancherc!d|moderate dementia} himself and the daughter is in fact running the case.
2. **{stahl.s}.** Not a claim yet. Two vials of fentanyl were pulled under his name ({stahl.mrn}) on October 11, eight days after he was seen for {stahl!d|a corneal abrasion}. Employee {cutter.n} was tested for cause 10/13: {cutter!d|positive for fentanyl}. He is now at {cutter!t|inpatient rehabilitation}; union rep has been told leave of absence. His home address for service is {cutter.addr}.
3. Reserve. I suggest $175,000 on no. 1.
{sears.f}
""", font="Garamond", size=12)
    pdf("Risk Management/Complaints/letter Brigham-Foote.pdf", """
{brighamd.n} // {brighamd.addr:2} // {brighamd.phone} // {brighamd.email}
~
October 19, 2026
~
To whom it may concern at the hospital,
My mother, {brigham.n}, was in your hospital from the 2nd to the 9th of October with {brigham!d|a broken pelvis}. She is {brigham.age} years old. She lay in a wet bed for two hours on Sunday. When I asked the nurse (I think {polk.f}) I was told they were short.
They also lost her lower teeth and her hearing aid. On top of that somebody gave her {brigham!m|Ambien} which is on her allergy list in red, and she saw children in the curtains all night long.
Her birthday is {brigham.dob:%B %-d, %Y} if you need it to look her up. She lives at {brigham.addr}. You may call me but not her, she gets upset.
I want the teeth paid for.
~
{brighamd.f}
cc Department of Health
""", font="Times-Roman", size=12)
    docx("Risk Management/Complaints/reply Brigham-Foote DRAFT.docx", """
>> {sears.n} // Risk Management // 607-555-0103
November 2, 2026
{brighamd.n} // {brighamd.addr:2}
Dear Ms. {brighamd.s}:
Thank you for your letter about the care of your mother, Mrs. {brigham.n}. I have gone through her chart (number {brigham.mrn}) and talked to the people on that shift. You are right on all three counts, and I am sorry.
We will pay the dentist directly. The {brigham!m|zolpidem} order was a default in the computer set used after {brigham!t|pelvic fracture admission}; {lach.n} has taken it out.
You have the right to write to the Department of Health at 1-800-555-0190.
Very truly yours,
""")
    htm("Risk Management/incident_export_oct.html", """<html><head><meta charset="utf-8"><title>SafeReport - October</title></head>
<body><h1>SafeReport&trade; incident list</h1><p>Filter: falls + med events. Exported by {sears.n}</p>
<dl>
<dt>#2210 &middot; 10/03 &middot; 2 West</dt><dd><b>{brigham.n}</b> &middot; MRN {brigham.mrn} &middot; Severity 2 &middot; Given {brigham!m|zolpidem 5 mg}, listed allergy. Hallucinated.</dd>
<dt>#2217 &middot; 10/09 &middot; PT gym</dt><dd><b>{santoro.n}</b> &middot; MRN {santoro.mrn} &middot; Severity 1 &middot; Freezing gait ({santoro!d|Parkinson disease}), lowered to floor by {nye.n}</dd>
<dt>#2223 &middot; 10/17 &middot; ED</dt><dd><b>{mabie.n}</b> &middot; MRN {mabie.mrn} &middot; Severity 3 &middot; Wrong-size cuff, {mabie!t|blood transfusion} delayed 50 min</dd>
<dt>#2231 &middot; 10/28 &middot; Lobby</dt><dd><b>{gift2.n}</b> (volunteer) &middot; DOB {gift2.dob:%m/%d/%Y} &middot; Tripped on mat, {gift2!d|wrist sprain}. Home phone {gift2.phone}</dd>
</dl></body></html>
""")


def medstaff():
    docx("Medical Staff Office/Credential files/Okafor - reappointment 2026.docx", """
# Application for Reappointment to the Medical Staff
## Part A - Identifying information
Name in full:	{okafor.n}, {okafor.cred}
Date of birth:	{okafor.dob:%m/%d/%Y}		Place of birth: Enugu, Nigeria
Social Security No.:	{okafor.ssn}
Passport (naturalized 2014):	{okafor.passport}
Home address:	{okafor.addr}
Home telephone:	{okafor.phone:p}		Cell: {okafor.cell:p}
Personal e-mail:	{okafor.email}
## Part B - Licenses
|State license|{okafor!g|NY 248817-1}|expires 06/30/2027|
|DEA|{okafor!g|FO4471902}|expires 02/28/2028|
|ACLS|yes|expires 10/2027|
## Part C - Health status
Do you have a condition that could affect your practice?  Yes. {okafor!d|Obstructive sleep apnea}, treated with {okafor!t|CPAP}. See letter of Dr. {voss.s}.
## Part D - Peer references
#. {petro.nc}, Surgery
#. {rao.nc}, Emergency Medicine
Malpractice: one matter, dismissed 2023.
Approved by Credentials Committee ______   Board ______ ({trust.n}, chair)
""", head=False, style="Light List")
    txt("Medical Staff Office/Locums/Lindqvist locum onboarding.txt", """
LOCUM ONBOARDING -- Ortho coverage, {lindq.nc}
========================================================
[x] W-9 back         SSN {lindq.ssn}
[x] Photo ID copy    NYS license {lindq.dl:p}   DOB {lindq.dob:%m-%d-%Y}
[x] Direct deposit   Bank of Wending    ABA {lindq.routing}    acct {lindq.bank}
[ ] PPD / flu        he says "somewhere", will send
[x] House            {lindq!a|the blue house, 12 Hospital Hill, Ashgrove, NY 13740}   key w/ {pet2.n}
[x] Phone            {lindq.cell}
[ ] EHR login        {mott.n} by Thursday

Checks go to {lindq.addr} if the deposit bounces.
Gate code for the physician lot - ask at desk. Contact at agency: {vend.n}, MedBridge Locums, 607-555-0116.
""")
    xlsx("Medical Staff Office/On-call Nov w cells.xlsx", [("Call", """
ON CALL - NOVEMBER 2026 (do not give cells to patients)

Week of|Medicine|Cell|Surgery|Cell|Anesthesia|Cell|OB
11/2|{okafor.s}|{okafor.cell:d}|{petro.s}|{petro.cell:d}|{haber.s}|{haber.cell:d}|{trent.s}
11/9|{voss.s}|{voss.cell:d}|{petro.s}|{petro.cell:d}|{haber.s}|{haber.cell:d}|{dorn.s}
11/16|{okafor.s}|{okafor.cell:d}|{lindq.s} (ortho)|{lindq.cell:d}|{haber.s}|{haber.cell:d}|{trent.s}
11/23|{voss.s}|{voss.cell:d}|transfer out|-|{haber.s}|{haber.cell:d}|{dorn.s}
""", {"hdr": 3}), ("Backup", """
Role|Who|Personal phone
Lab|{zeller.n}|{zeller.cell}
X-ray|{stone.n}|{stone.cell}
Pharmacy|{lach.n}|{lach.cell}
IT|{mott.n}|{mott.cell}
Boiler|{pet2.n}|{pet2.phone} home, {pet2.cell} cell
""", {})])


def hr():
    csvf("Human Resources/Employee Health/sharps injury log 2026.csv", """
OSHA sharps log; Ashgrove Valley Memorial; ; ; ; ;
no; employee; birth date; what happened; device; source patient; follow up
1; {hoyt.n}; {hoyt.dob:%m/%d/%y}; recapping in OR 1; 22g hollow; unknown; {hoyt!m|Truvada + Isentress 28 d}
2; {hous.n}; {hous.dob:%m/%d/%y}; stuck by needle in trash bag; insulin syringe; unknown; {hous!d|Hep B non-immune}, {hous!t|HBIG}
3; {sims2.n}; {sims2.dob:%m/%d/%y}; butterfly, patient jerked; safety not on; {haines.n} MR {haines.mrn} - {haines!d|hep C pos}; baseline drawn, PEP declined
4; {nye.n}; {nye.dob:%m/%d/%y}; dry needling; 0.30 filament; {shaver.n}; none
""", sep=";")
    docx("Human Resources/Employee Health/return to work notes.docx", """
## {polk.l} - RN 2 West
Seen 11/13. {polk!d|Hyperemesis of pregnancy}. {polk!m|Zofran 4 mg}. No lifting over 25 lb until after delivery. Her own OB wrote it too. Wants the note mailed to {polk.addr}, not put in the unit box.
## {pet2.l} - Maintenance
Back after {pet2!t|hernia repair}. Light duty to 12/1, no ladders. Born {pet2.dob:%-m/%-d/%Y}. BP 168/100, needs {pet2!m|his lisinopril} refilled. Home phone {pet2.phone:p}.
## {diet.l} - Dietary
{diet!d|Shingles}, lesions on trunk covered, may work in office only. {diet!m|Valtrex} day 4.
Signed {sims2.nc}, employee health
""")
    pdf("Human Resources/new hire packet Kirby.pdf", """
= NEW HIRE DATA SHEET
!w 170,300
|Employee|{kirb.n}|
|Job / dept|ED technician, per diem|
|SSN|{kirb.ssn}|
|Birth date|{kirb.dob:%m/%d/%Y}|
|Driver license (copy on file)|NY {kirb.dl}|
|Lives at|{kirb.addr}|
|Cell|{kirb.cell}|
|E-mail at home|{kirb.email}|
|Bank for pay|Hartsfalls Savings, routing {kirb.routing}, checking {kirb.bank}|
|Health plan|{kirb.payer}, {kirb.ins}|
|Beneficiary|{opdy.n}|
Entered by payroll 10/28/26
""", font="Courier", size=9, shade=False)


def volunteers():
    docx("Volunteers/Gift shop volunteers phone tree.docx", """
= GIFT SHOP LADIES (AND A GENTLEMAN) - FALL PHONE TREE
{crane.f} calls {gift1.f}, {gift1.f} calls the next and so on. If somebody doesn't answer skip to the next.
**{gift1.n}** // {gift1.addr:2} // {gift1.phone:l} // Mondays
**{gift2.n}** // {gift2.addr:2} // {gift2.phone:l} // Tuesdays & every other Sat.
**{gift3.n}** // {gift3.addr:2} // {gift3.phone:l} // {gift3.email} // Wednesdays
**{gift4.n}** // {gift4.addr:2} // {gift4.phone:l} // anytime but no stairs since the {gift4!t|knee operation}
Snow days: listen to the radio, then call {crane.n} at the desk 607-555-0108.
""", font="Comic Sans MS", size=13)
    xlsx("Volunteers/background checks.xlsx", [("2026", """
Volunteer|SSN|DOB|License / ID|Sent|Back|OK?
{gift1.lt}|{gift1.ssn:p}|@D gift1|{gift1.dl:p}|3/2|3/9|Y
{gift3.lt}|{gift3.ssn:p}|@D gift3|{gift3.dl:p}|3/2|3/9|Y
{gift4.lt}|{gift4.ssn:p}|@D gift4|{gift4.dl:p}|3/2|3/16|Y
{chap.lt}|{chap.ssn:p}|@D chap|{chap.dl:p}|6/1||
""", {})])


def business():
    form("Business Office/Charity care/application Herrick.pdf", ["""
150 765 B13 Hospital Financial Assistance Application
50 748 N8 New York Public Health Law 2807-k(9-a).  No one will be turned away for not filling this out.
50 725 B10 1. Who is applying
R 48 610 515 110
55 708 N8 NAME
55 696 C10 {herrick.nf}
300 708 N8 SOCIAL SECURITY NUMBER (if any)
300 696 C10 {herrick.ssn}
55 680 N8 HOME ADDRESS
55 668 C10 {herrick+herricka.addr}
55 652 N8 TELEPHONE
55 640 C10 {herrick.phone:s}
200 652 N8 DATE OF BIRTH
200 640 C10 {herrick.dob:%m-%d-%Y}
300 652 N8 E-MAIL
300 640 C10 {herrick.email}
55 622 N8 Account numbers you owe on:  {herricka.acct}
50 590 B10 2. People in the household
55 574 N9 Name                                   Born                 Relation           Insured?
55 560 C9 {herricka.n}    {herricka.dob:%m-%d-%Y}    son    no, was on {herricka.payer} {herricka.ins}
50 535 B10 3. Income
55 520 C9 Wending Diner, tips incl.  1,420 a month.   Child support 0
50 495 B10 4. Bank
55 480 C9 Hartsfalls Savings, checking {herrick.bank}, balance 212.40
50 455 B10 5. Why
55 440 C9 my son hurt his ankle at practice ({herricka!d|sprain}) and I lost insurance
55 428 C9 in July. I also have {herrick!d|lupus} and pay for {herrick!m|Plaquenil} myself.
50 395 I12 {herrick.n}      11/2/26
50 370 N8 OFFICE: 100% adjust.  approved {arno.n}
"""])
    xlsx("Business Office/payment plans - cards on file.xlsx", [("Active", """
PAYMENT PLANS - RUN ON THE 15TH

Acct|Guarantor|Card no.|Exp|Monthly|Balance|Phone
{teator.acct}|{teator.n}|{teator.card}|04/28|50.00|1210.55|{teator.phone}
{mcnulty.acct}|{mcnulty.n}|{mcnulty.card}|11/27|75.00|640.00|{mcnulty.cell}
{rowe.acct}|{rowe.n} (for {rowec.f})|{rowe.card}|09/29|25.00|388.10|{rowe.cell}
{vanalst.acct}|{vanalst.n}|{vanalst.card:p}|01/28|100.00|2950.00|{vanalst.phone}
{simms.acct}|{simms.n}|{simms.card}|06/27|40.00|115.00|{simms.cell}
||||=SUM(E4:E8)|=SUM(F4:F8)|
""", {"hdr": 3}), ("ACH", """
Guarantor|Bank|ABA|Account|Monthly
{krom.n}|Bank of Wending|{krom.routing}|{krom.bank}|60.00
{nowicki.n}|First Catskill|{nowicki.routing}|{nowicki.bank}|35.00
{tuttle.n} & {tuttlek.n}|Hartsfalls Savings|{tuttle.routing}|{tuttle+tuttlek.bank}|110.00
""", {})])

    def coll(k, bal, note):
        return ("{K.lm:u>26}{K.ssn:p>11}{K.dob:%m%d%y>8}{K.street:u>34}{K.town:u>18}NY {K.zip:>7}{K.phone:x>12}" + bal.rjust(10) + "  " + note + "\n").replace("{K.", "{" + k + ".")
    txt("Business Office/Collections/AGY22.TXT", """
AVMH A/R SYSTEM  REL 4.2      PLACEMENT TO AGENCY 22       RUN 10/31/26  23:05
NAME                      SSN        DOB     STREET                            CITY              ST ZIP    PHONE          BALANCE  LAST SVC
""" + coll("pruitt", "1,882.00", "ER 06/12") + coll("winne", "455.10", "XRAY") + coll("gokey", "3,207.77", "CT ABD")
        + coll("conine", "96.40", "LAB") + coll("deckerm", "215.00", "PT") + coll("nowicki", "140.25", "LAB") + """
*** END OF PLACEMENT ***  ACCTS 6   TOTAL $5,996.52
""", crlf=True)
    eml("Business Office/mail/refund question.eml", """
From: {teator.n} <{teator.email}>
To: billing@ashgrovevalley.org
Date: Thu, 5 Nov 2026 19:44:02 -0500
Subject: you charged me twice
Content-Type: text/html; charset=utf-8

<html><body><p>To the billing office,</p>
<p>My wife says you took the $50 twice on my card <b>{teator.card}</b> in October. I had the {teator!t|hearing test} in June and I have paid
every month. My account is {teator.acct}. I was born {teator.dob:%-m/%-d/%Y} and my Medicare is {teator.ins} so you have no excuse not to find me.</p>
<p>{teator.n}<br>{teator.addr}<br>{teator.phone:d}</p>
</body></html>
""")
    rtf("Business Office/Letters/denial appeal McNulty.rtf", """
ASHGROVE VALLEY MEMORIAL HOSPITAL
Patient Accounts

November 3, 2026

{mcnulty.payer}
Appeals Unit

RE:	Member:	{mcnulty.nm}
	Member ID:	{mcnulty.ins}
	DOB:	{mcnulty.dob:%d %B %Y}
	Service:	{mcnulty!t|MRI lumbar spine}, 09/14/2026

We appeal the denial of the above. {mcnulty.f} {mcnulty.s} has {mcnulty!d|spinal stenosis with left foot drop} and had failed eight weeks of {mcnulty!t|physical therapy} and {mcnulty!m|meloxicam}. Your letter says the conservative care was not documented; the notes of {brock.n} are enclosed.

Please send your answer to her as well at {mcnulty.addr}.

{arno.n}
""")


def him():
    docx("HIM/Release of information log.docx", """
# ROI log - October/November ({garr.nc})
|#|Rec'd|Patient / DOB / MRN|Requested by|What|Sent|
|311|10/13|{sabo.n} // {sabo.dob:%m/%d/%Y} // {sabo.mrn}|patient, ID checked NY lic. {sabo.dl}|all oncology, portal to {sabo.email}|10/15|
|312|10/20|{coss.n} // {coss.dob:%m/%d/%Y} // {coss.mrn}|{coro.n}, coroner|entire|10/20|
|313|10/27|{shaver.n} // {shaver.dob:%m/%d/%Y} // {shaver.mrn}|{fenn.nc}|PT notes|fee due|
|314|11/2|{rifen.n} // {rifen.dob:%m/%d/%Y} // {rifen.mrn}|Social Security disability|{rifen!d|eating disorder}, {rifen!d|major depression} - needs special consent|HELD|
|315|11/9|{brigham.n} // {brigham.dob:%m/%d/%Y} // {brigham.mrn}|daughter {brighamd.n} as health care agent|Oct stay|11/12|
""", size=9, style="Light Grid")
    csvf("HIM/interpreter_requests.csv", """
requested|for|language|dob|appt|contact|reason|interpreter
11/02/2026|{ocasio.n}|Spanish|{ocasio.dob:%Y-%m-%d}|11/10 10:00 Peds for baby {ocasiob.n}|{ocasio.cell} text ok|{ocasiob!d|jaundice} recheck|{lopez2.n}
11/03/2026|{sayhta.n}|S'gaw Karen|{sayhta.dob:%Y-%m-%d}|11/12 13:30 ID clinic|{sayhta.cell}|{sayhta!d|latent TB}|phone line
11/04/2026|{alsaidi.n}|Arabic (female only)|{alsaidi.dob:%Y-%m-%d}|11/17 09:00 OB|husband's phone|{alsaidi!d|twin pregnancy}|video
11/06/2026|{bulatov.n}|Russian / Ukrainian|{bulatov.dob:%Y-%m-%d}|11/18 08:15 infusion|{bulatov.phone}|{bulatov!m|Humira} teaching, {bulatov!d|Crohn's}|phone line
11/06/2026|{perezl.n}|Spanish|{perezl.dob:%Y-%m-%d}|11/19 14:00 social work|{perezl.cell}|papers, alien no. {perezl.anum}|{lopez2.n}
""")
    txt("HIM/MPI/DUPCHK.txt", """
1AVMH  MASTER PATIENT INDEX       POSSIBLE DUPLICATES      11/01/26   PGM MPI440R
0
  KEEP  {tremper.mrn}  {tremper.lm:u>26} B {tremper.dob:%m/%d/%y} S {tremper.ssn:p}
  DROP  {tremper!r|0099120}  DO., NICKNAME ON CARD      B {tremper.dob:%m/%d/%y} S 000000000
0
  KEEP  {yoder.mrn}  {yoder.lm:u>26} B {yoder.dob:%m/%d/%y} S NONE (AMISH)
  ????  {yoderm.mrn}  {yoderm.lm:u>26} B {yoderm.dob:%m/%d/%y} S NONE       SAME HOUSE  {yoder+yoderm.addr:u}
0
  KEEP  {elmenn.mrn}  {elmenn.lm:u>26} B {elmenn.dob:%m/%d/%y} S {elmenn.ssn:p}
  DROP  {elmenn!r|0087705}  (MAIDEN NAME CARD, SEE FICHE 22)
0END OF REPORT
""")
    txt("HIM/Dictation/dict_voss_raw_1110.txt", """
[start of dictation job 771390, {voss.n}]

this is dr {voss.s} dictating an office letter to dr {rao.s} on patient {halloran.nf} that's h a l l o r a n date of birth {halloran.dob:%B %-d, %Y} period
dear {rao.f} comma thank you for seeing mrs {halloran.s} on the seventh period she is an {halloran.age} year old lady with {halloran!d|polymyalgia rheumatica} on {halloran!m|prednisone fifteen milligrams} who came to you with jaw pain and blurred vision period new paragraph
the {halloran!t|temporal artery biopsy} dr {petro.s} did on the ninth shows {halloran!d|giant cell arteritis} period i have put her up to {halloran!m|prednisone sixty} and she starts {halloran!m|fosamax} period
her husband {halloranj.n} who is also mine born {halloranj.dob:%B %-d, %Y} has {halloranj!d|macular degeneration} and can't read the labels so the daughter sets up the pills period
they can be reached at {halloran+halloranj.phone} and they still live at {halloran+halloranj.addr:n} period
sincerely   [end]
""", crlf=False)
    docx("HIM/Blank forms/Authorization to release (blank).docx", """
= AUTHORIZATION FOR RELEASE OF HEALTH INFORMATION (OCA 960 style)
Patient name: ______________________   Date of birth: ____/____/______
Social Security number: ______-____-________      Medical record no.: ____________
Patient address: ______________________________________________
I ask that health information about my care be released to: ____________________________
Include (initial):  ____ Alcohol/drug treatment   ____ Mental health   ____ HIV-related
Signature: ____________________   Date: ________
Return to Health Information, 40 Hospital Hill, Ashgrove NY 13740. Fax 607-555-0110.
""")


def social():
    docx("Social Work/SW notes Munoz Oct-Nov.docx", """
**Running notes - {munoz.nc}**
**10/28  {yoder.n} and {yoderl.n}.** Came in by buggy for their boy {yoderm.n}, {yoderm.age}, {yoderm!d|maple syrup urine disease}, on {yoderm!m|special formula}. No insurance, church fund pays. No phone; leave word with neighbor {krom.n}, {krom.phone:s}. They live at {yoder+yoderl+yoderm.addr}. Boy's birthday {yoderm.dob:%-m/%-d/%y}.
**11/2  {delong.n}** ({delong.dob:%-m/%-d/%y}), baby {delongb.f}. CPS notified as required, plan of safe care signed. {delong!d|Opioid use disorder} in treatment, {delong!m|buprenorphine 16 mg}. Going to her aunt's. Medicaid {delong.ins}. Cell {delong.cell}.
**11/6  {perezl.n}.** Farm worker, no papers with her except a letter with {perezl.anum}. Afraid to give address. {perezl!d|PTSD}. Boss's wife {mcnulty.n} drives her.
**11/10  {dutcher.n} & {dutchere.n}.** He overdosed on {dutcher!m|her trazodone} after the layoff, {dutcher!d|adjustment disorder with depressed mood}. She is {dutchere!d|28 weeks pregnant}. Guns went to his brother. Safe discharge with appointments. Her number {dutchere.cell}, not his. House: {dutcher+dutchere.addr:n}.
**11/13  {elmen.n}.** PRI done. Daughter {elmenn.n} will meet Monday. He was {elmenn.f}'s only parent since 1979, she cried.
""", font="Segoe UI", size=10)
    docx("Palliative/family meeting Lasher.docx", """
Family meeting, 11/14/26 2 pm, 2 West sun room
Here: {lasherr.n} (son, health care proxy), {munoz.n}, {okafor.nc}, {chap.n}
Patient: {lasher.n}, DOB {lasher.dob:%-m/%-d/%Y}
What we said: she has {lasher!d|end-stage dementia} and now {lasher!d|pneumonia}. A {lasher!t|feeding tube} will not help. He asked about {lasher!t|antibiotics} one more day. We agreed on no, and to keep her comfortable.
MOLST: DNR, do not intubate. Copies to {lasherr.f} by mail - {lasherr.addr} - and e-mail {lasherr.email}.
He himself is waiting for {lasherr!t|bypass surgery} next month.
""", font="Palatino Linotype", size=12)


def drill():
    xlsx("Emergency Preparedness/Disaster drill victims 10-24.xlsx", [("Victims", """
BUS CRASH DRILL - SATURDAY OCTOBER 24 - VICTIM VOLUNTEERS
(the injuries are pretend; the allergies are real)
Tag|Volunteer|Parent if under 18|Call|Pretend injury|Real allergies / problems
R1|{merrit.n}|{merritp.n}|{merritp.cell}|crushed pelvis|{merrit!d|peanut anaphylaxis}
R2|{herricka.n}|{herrick.n}|{herrick.cell}|burns 30%|none
Y1|{wixom.n}||{wixom.cell}|open tib-fib|{wixom!d|asthma}
Y2|{deckerm.n}||{deckerm.cell}|head injury, confused|none
G1|{crane.n}||staff|walking wounded|none
B1|{trust2.n}||trustee|dead|none
""", {"hdr": 3})])
    txt("Emergency Preparedness/911 mutual aid numbers.txt", """
MUTUAL AID - BUSINESS NUMBERS ONLY

County dispatch .............. 607-555-0101
Ashgrove VAS station ......... 607-555-0114  (Chief {hubb.n})
Wending Fire ................. 607-555-0115
State Health, regional ....... 518-555-0099  ({insp.n}, surveyor)
Red Cross shelter ............ 607-555-0117
Blood supplier ............... 607-555-0118
""")


def plain():
    docx("Policies/Visitor policy 2026.docx", """
# Visitor Policy
Policy no. ADM-114      Effective 1/1/2026      Owner: {bohl.nc}
## Purpose
To let patients have the people they want with them, and to keep the halls clear.
## Rules
#. Two visitors at a time, 10 am to 8 pm. The ED allows one.
#. No visitors with fever, cough or diarrhea.
#. Children under 12 with an adult.
#. Pets only through the therapy dog program.
""")
    txt("Dietary/menu wk 47.txt", """
CAFETERIA - week of November 16            ({diet.n}, RD)

Mon   turkey noodle soup / meatloaf, mashed, peas          6.50
Tue   split pea / chicken and biscuits                      6.50
Wed   chili / stuffed shells, garlic bread                  6.75
Thu   beef barley / THANKSGIVING EARLY: turkey all fixings  7.50
Fri   corn chowder / haddock, coleslaw                      7.25
Low sodium soup on request. Coffee is free for the night shift.
""")
    docx("Quality/Safety committee minutes 10-14.docx", """
Safety Committee // October 14, 2026, 1:00 pm, Board Room
Present: {bohl.n}, {sears.n}, {wolf.n}, {pet2.n}, {hous.n}. Excused: {lach.n}.
|Item|Discussion|Action|
|Falls|3.1 per 1000 days, down from 3.8|Mats at lobby door - {pet2.s}|
|Eyewash|Lab station failed weekly test|Fixed 10/12|
|Smoking|Butts by oxygen farm|Signs, {sears.s}|
Adjourned 1:48.
""")
    xlsx("Business Office/standard charges extract.xlsx", [("CDM", """
Ashgrove Valley Memorial - Standard charges (extract for website)
Effective 7/1/2026
Code|Description|Gross|Cash
80053|Comp metabolic panel|96.00|48.00
85025|CBC w diff|61.00|30.50
71046|Chest x-ray 2 view|310.00|155.00
70450|CT head w/o|1480.00|740.00
97110|Ther exercise 15 min|88.00|44.00
99284|ED visit level 4|1215.00|607.50
""", {"hdr": 3})])
    csvf("Biomed/PM due November.csv", """
asset,device,location,last PM,due,tech
10442,Infusion pump,2 West,11/2025,11/2026,{pet2.il}
10443,Infusion pump,2 West,11/2025,11/2026,{pet2.il}
20017,Defibrillator,ED,05/2026,11/2026,vendor
20031,Ventilator,ICU,08/2026,11/2026,vendor
30300,Bovie,OR 2,11/2025,11/2026,vendor
""".replace(",", "|"))
    pdf("Policies/Fire response RACE.pdf", """
= FIRE RESPONSE - CODE RED
#. RESCUE anyone in danger.
#. ALARM: pull the box, dial 55 and say where.
#. CONFINE: shut doors.
#. EXTINGUISH or evacuate past the next smoke door.
Oxygen shut-off is by the charge nurse only. Fire watch is arranged by {pet2.n}, Maintenance, x4410.
Last reviewed by {insp.n}, fire inspector, August 2026.
""")
    htm("Administration/newsletter november.html", """<html><body>
<h1>The Hilltop &ndash; November 2026</h1>
<h2>Employee of the month</h2><p>Congratulations to {pell.n} of the laboratory, who has not missed a Saturday in eleven years.</p>
<h2>From {whit.n}, CEO</h2><p>The roof is done. The state surveyor, {insp.n}, found two things, both fixed before he left.</p>
<h2>Bake sale</h2><p>Lobby, Nov 20. See {crane.n}. Trustees {trust.n} and {trust2.n} are bringing pies.</p>
</body></html>
""")
    eml("IT/downtime notice.eml", """
From: {mott.n} <{mott.we}>
To: all-staff@ashgrovevalley.org
Date: Wed, 11 Nov 2026 15:00:00 -0500
Subject: EHR down Sat 6 pm - Sun 7 am
Content-Type: text/plain; charset=utf-8

The EHR will be down for the upgrade from Saturday 11/14 6 pm until Sunday
11/15 7 am. Use the downtime binders. Lab results will print to the old
printer in the ED. Call the help desk at 607-555-0119, not my office.

{mott.f}
""")
    xlsx("Volunteers/Gift shop inventory.xlsx", [("Stock", """
Item|On hand|Cost|Price
Mylar balloon "Get Well"|24|0.85|3.50
Crossword books|11|1.90|4.95
Teddy bear small|7|4.20|11.00
Mints|40|0.40|1.00
""", {})])
    txt("Purchasing/PO 26-3310.txt", """
PURCHASE ORDER 26-3310                         11/06/2026
To:   Northway Surgical Supply, Albany NY      Rep: {vend.n}  518-555-0098
Ship: Receiving dock, 40 Hospital Hill, Ashgrove NY 13740

 10 cs   glove nitrile M                 41.20     412.00
  4 cs   gown isolation yellow           63.00     252.00
  2 ea   laryngoscope blade Mac 3        88.50     177.00
                                        TOTAL      841.00
Approved: {gard.n}, CFO
""")


FILES = [ed, surgery, lab, radiology, medsurg, ob, pharmacy, therapy, ambulance, morgue, infection, risk, medstaff, hr,
         volunteers, business, him, social, drill, plain]


def main():
    global OUT
    OUT = sys.argv[1]
    share = os.path.join(OUT, "share")
    if os.path.isdir(share):
        shutil.rmtree(share)
    os.makedirs(share)
    for fn in FILES:
        fn()
    affected = {k for (k, p), e in EXPO.items() if e["rows"]}
    for (k, p), e in EXPO.items():
        assert not (e["rows"] and not e["name"]), ("data without a name", k, p, e["rows"])
    ids = {k: "P%03d" % (i + 1) for i, k in enumerate(ORDER)}
    with open(os.path.join(OUT, "people.csv"), "w", newline="", encoding="utf-8") as fh:
        w = csv.writer(fh, lineterminator="\n")
        w.writerow(["id", "name", "affected"])
        for k in ORDER:
            p = PEOPLE[k]
            w.writerow([ids[k], " ".join(x for x in (p.first, p.middle, p.last) if x), 1 if k in affected else 0])
    with open(os.path.join(OUT, "exposures.csv"), "w", newline="", encoding="utf-8") as fh:
        w = csv.writer(fh, lineterminator="\n")
        w.writerow(["id", "file", "element", "value"])
        for (k, path), e in sorted(EXPO.items(), key=lambda kv: (ids[kv[0][0]], kv[0][1])):
            if k not in affected:
                continue
            if e["name"]:
                w.writerow([ids[k], path, "name", e["name"][1]])
            for el, v in e["rows"]:
                w.writerow([ids[k], path, el, v])


if __name__ == "__main__":
    main()
