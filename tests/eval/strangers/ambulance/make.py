#!/usr/bin/python3
"""All people, firms and numbers in this file are invented.

A labelled set of documents: the file server of a private ambulance company
(Northfork Ambulance & Mobility Transport, LLC).   make.py OUT

Values are defined once for a person (class Person) and reach a document only through
tags  [[key.element:form]]  which F() replaces and records, so text and truth cannot differ.
Clinical words are written in the tag:  [[key.dx:words]] [[key.tx:words]] [[key.rx:words]].
[[a+b.addr]] records one written value for two people.  Elements kept out of the truth:
rtg (bank routing), exp, cvv, payer, city/age and the like.
"""
import sys, os, re, io, csv, random, zipfile, datetime, base64, html as _html

OUT = sys.argv[1] if len(sys.argv) > 1 else "out"
SHARE = os.path.join(OUT, "share")

# ------------------------------------------------------------------ people
TOWNS = [("Saginaw", "48602"), ("Saginaw", "48603"), ("Bay City", "48706"), ("Bay City", "48708"), ("Midland", "48640"),
         ("Midland", "48642"), ("Mount Pleasant", "48858"), ("Alma", "48801"), ("Vassar", "48768"), ("Caro", "48723"),
         ("Freeland", "48623"), ("Essexville", "48732"), ("Frankenmuth", "48734"), ("Clare", "48617"), ("Chesaning", "48616"),
         ("Birch Run", "48415"), ("Owosso", "48867"), ("Hemlock", "48626"), ("Bridgeport", "48722")]
STREETS = ["Passolt St", "Hermansau Rd", "N Mason St", "Cass Ave", "S Wenona Ave", "Weiss St", "Handley Dr", "Columbus Ave", "Tittabawassee Rd",
           "Kochville Ct", "Brockway St", "W Genesee Ave", "Lincoln St", "Swede Ave", "Sugnet Rd", "Chippewa Ln", "E Wright Ave", "Pine River Rd",
           "Huron Ave", "Cherry Blossom Dr", "Nuechterlein Rd", "N Gera Rd", "McEwan St", "Beech St", "Dixie Hwy", "Gratiot Rd", "Shattuck Rd",
           "Mackinaw St", "Adams Blvd", "Ridgemont Dr", "Old Mill Trl", "Fordney Ave", "Woodside Ave", "Two Mile Rd", "Eastman Ave", "Jerome St"]
UNITS = ["Apt 4", "Apt 12B", "Unit 7", "Lot 31", "#206", "Apt 3", "Lot 8"]
MAILS = ["baylinkmail.net", "tricountyweb.net", "mittenmail.org", "freshwatermail.com", "thumbnet.org", "example.com"]


def luhn(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        n = int(c)
        if i % 2 == 0:
            n *= 2
            if n > 9:
                n -= 9
        t += n
    return s + str((10 - t % 10) % 10)


def routing(r):
    s = "0724" + "%04d" % r.randint(0, 9999)
    w = [3, 7, 1, 3, 7, 1, 3, 7]
    return s + str((10 - sum(int(a) * b for a, b in zip(s, w)) % 10) % 10)


class Person:
    def __init__(s, key, name, year, fam=None, gk="A"):
        r = random.Random("northfork/" + key)
        s.key = key
        parts = name.split(" ")
        s.first, s.last = parts[0], parts[-1]
        s.middle = parts[1] if len(parts) == 3 else ""
        s.last = s.last.replace("_", " ")
        s.b = datetime.date(year, r.randint(1, 12), r.randint(1, 28))
        s.ssn = "%03d-%02d-%04d" % (r.choice([362, 364, 366, 367, 369, 370, 372, 374, 376, 378, 380, 382, 384, 386, 287, 312, 341, 506]),
                                    r.randint(11, 98), r.randint(1011, 9987))
        s.dl = "%s %03d %03d %03d %03d" % (s.last[0].upper(), r.randint(100, 699), r.randint(10, 999), r.randint(10, 999), r.randint(10, 999))
        if gk == "A":
            s.gov = "A%03d-%03d-%03d" % (r.randint(200, 219), r.randint(100, 999), r.randint(100, 999))
        elif gk == "D":
            s.gov = "1%09d" % r.randint(100000000, 999999999)
        else:
            s.gov = s.dl
        s.pas = r.choice(["5", "6", "C"]) + "%08d" % r.randint(10000000, 79999999)
        s.bank = str(r.randint(10 ** 8, 10 ** r.choice([9, 10, 12]) - 1)).zfill(9)
        s.rtg = routing(r)
        net = r.choice("VVMMD")
        if net == "V":
            s.card = luhn("4" + "%014d" % r.randint(10 ** 12, 10 ** 14 - 1))
        elif net == "M":
            s.card = luhn("5%d" % r.randint(1, 5) + "%013d" % r.randint(10 ** 11, 10 ** 13 - 1))
        else:
            s.card = luhn("6011" + "%011d" % r.randint(10 ** 10, 10 ** 11 - 1))
        s.net = {"V": "Visa", "M": "MasterCard", "D": "Discover"}[net]
        s.exp = "%02d/%02d" % (r.randint(1, 12), r.randint(25, 28))
        s.cvv = "%03d" % r.randint(11, 998)
        L = "ACDEFGHJKMNPQRTUVWXY"
        c, n = (lambda: r.choice(L)), (lambda: str(r.randint(0, 9)))
        mbi = str(r.randint(1, 9)) + c() + n() + n() + c() + c() + n() + c() + c() + n() + n()
        k = r.randint(0, 3)
        if year <= 1958:
            s.ins, s.payer = mbi, "Medicare"
        elif k == 0:
            s.ins, s.payer = "00%08d" % r.randint(10 ** 7, 10 ** 8 - 1), "Medicaid"
        elif k == 1:
            s.ins, s.payer = "GBM%09d" % r.randint(10 ** 8, 10 ** 9 - 1), "Great Bay Mutual"
        elif k == 2:
            s.ins, s.payer = "LHP-%07d-01" % r.randint(10 ** 6, 10 ** 7 - 1), "Lakeshore Health Plan"
        else:
            s.ins, s.payer = "W%09d" % r.randint(10 ** 8, 10 ** 9 - 1), "Wolverine Prime PPO"
        s.ins2 = "00%08d" % r.randint(10 ** 7, 10 ** 8 - 1)
        s.mrn = str(r.randint(1100000, 9899999))
        s.pt = "NF%06d" % r.randint(20311, 98990)
        if fam:
            f = PEOPLE[fam]
            s.street, s.city, s.zip, s.ph = f.street, f.city, f.zip, f.ph
        else:
            s.street = "%d %s" % (r.choice([r.randint(102, 999), r.randint(1010, 8990)]), r.choice(STREETS))
            if r.random() < 0.22:
                s.street += " " + r.choice(UNITS)
            s.city, s.zip = r.choice(TOWNS)
            s.ph = "%s%03d%04d" % (r.choice(["989"] * 5 + ["810", "517"]), r.choice([239, 249, 284, 326, 387, 429, 463, 525, 639, 686, 692, 738, 752, 777, 793, 835, 894]), r.randint(1012, 9987))
        s.ph2 = "%s%03d%04d" % (r.choice(["989"] * 4 + ["810", "517", "231", "734", "616", "614"]), r.choice([205, 225, 280, 316, 423, 488, 529, 598, 600, 714, 780, 928]), r.randint(1012, 9987))
        f0, l0 = s.first.lower(), re.sub("[^a-z]", "", s.last.lower())
        s.em = r.choice([f0 + "." + l0, f0[0] + l0 + str(year % 100).zfill(2), l0 + f0[:3] + str(r.randint(2, 99)), f0 + "_" + l0]) + "@" + r.choice(MAILS)


PEOPLE = {}
ORDER = []


def people(text):
    for line in text.strip().splitlines():
        p = line.split(";")
        opt = dict(x.split("=") for x in p[3:] if x)
        assert p[0].strip() not in PEOPLE, p[0]
        PEOPLE[p[0].strip()] = Person(p[0].strip(), p[1].strip(), int(p[2]), **opt)
        ORDER.append(p[0].strip())


people("""
prill;Harold Edwin Prill;1941
prillj;June Marie Prill;1943;fam=prill
kowal;Stanley Joseph Kowalczyk;1938
brandt;Lorraine Alice Brandtmeier;1946
okafor;Ngozi Amaka Okafor;1979
tibbs;Clarence Tibbs;1950
delag;Rosa Elena Delagarza;1955
delagm;Marisol Delagarza;1983
yoder;Vernon Amos Yoder;1936
schrad;Patricia Jean Schrader;1952
mcint;Douglas Alan McIntee;1961
haddad;Samira Haddad;1968
weng;Li Hua Wengler;1949
ostra;Gerald Francis Ostrander;1944
ostrac;Carol Ann Ostrander;1947;fam=ostra
pinkn;Delores Mae Pinkney;1939
varga;Attila Vargas-Koch;1971
rushl;Betty Lou Rushlow;1934
tremb;Eugene Raymond Tremblay;1948
sabou;Nadia Sabourin;1990
sabouk;Kayden Sabourin;2016;fam=sabou
nakam;Kenji Nakamoto;1957
gilles;Ardith Gillespy;1932
fuller;Marcus Dewayne Fullerton;1985
zielin;Theresa Ann Zielinski-Roe;1964
bosch;Wendell Boschma;1942
arce;Guadalupe Arceneaux;1959
hoyt;Norman Lee Hoytink;1953
hoytb;Brenda Kay Hoytink;1956;fam=hoyt
quint;Evelyn Rose Quintanar;1945
lapan;Roger Dean Lapan;1940
merk;Ingrid Merkle;1951
sykes;Tyrone Anthony Sykora;1977
abdi;Halima Abdirahman;1988
abdiy;Yusuf Abdirahman;2019;fam=abdi
crand;Mildred Crandallis;1931
dubay;Leonard Paul Dubayne;1954
foss;Janice Elaine Fossbender;1960
grabo;Walter Grabowitz;1937
hiner;Sheila Renee Hinerman;1966
inman;Calvin Inmanson;1947
jurek;Dorothy Helen Jurekova;1935
kettl;Ronald James Kettlebrook;1958
lamar;Antoinette Lamarche;1962
moxon;Phyllis Ann Moxonby;1943
nader;Farid Naderi;1974
oberl;Marlene Oberlitz;1950
patel;Jayesh Patelwala;1969
quigl;Maureen Quiglan;1948
reams;Otis Reamsdale;1955;gk=D
sauve;Claudette Sauvela;1940
thiel;Kenneth Thielmann;1963
ulric;Beatrice Ulrichson;1938
wiltz;Earlene Wiltzer;1949
xiong;Mai Xiongtou;1981;gk=A
yarb;Jerome Yarbrick;1967
zuk;Helena Zukauska;1944
barge;Trevor Scott Bargeman;1994
cadot;Simone Cadotte;1987
devin;Alvin Lee Devinney;1946
easle;Constance Easleyford;1941
fitch;Roland Fitchell;1959
goner;Vera Gonerka;1933
hamm;Leticia Hammerling;1972
irish;Dwight Irishman-Poe;1956
jank;Edna Jankeler;1930
kirch;Paul Kirchgessler;1951
loomi;Wanda Loomister;1947
mallo;Desmond Mallorey;1965
novot;Agnes Novotnak;1942
oxend;Shirley Oxendalen;1953
pruss;Gordon Prussing;1945
raddz;Bernadette Raddzin;1960
stroe;Emil Stroebeck;1936
tuck;Josephine Tuckaway;1939
umber;Leroy Umberger;1954
vandy;Cornelius Vandykstra;1948
wozny;Irene Woznyak;1941
youn;Terrell Younghans;1998
zapf;Maxine Zapfe;1937
alder;Nathaniel Alderink;2003
bloss;Georgia Blossomer;1950
croft;Hazel Ann Crofter;1944
dorn;Philip Dornbosch;1949
eickh;Rita Eickholter;1957
frase;Angela Marie Frasette;1976
glynn;Michael Glynnard;1970
gibb;Tanya Lynn Gibbonsky;1982
heimb;Oscar Heimbacher;1935
osei;Raymond Kofi Oseigh;1986
hutch;Dale Warren Hutchingson;1974
nowak;Michelle Ann Nowackie;1991
perr;Joshua Tyler Perrault;1995
stans;Kimberly Dawn Stansfeld;1988
rizzo;Anthony Carl Rizzolo;1979
cheb;Amina Chebbi;1993
wojo;Brian Keith Wojohowicz;1984
lund;Erik Lundahlen;1990
trev;Maria Isabel Trevizo;1987
hart;Jesse Hartwicke;1999
bell;Shanice Monique Bellwood;1992
kemp;Russell Kempinger;1968
dvor;Anna Dvorakova;1996
mend;Luis Alberto Mendiola;1981
saund;Tiffany Jo Saunderlin;1997
obri;Sean Patrick O'Brannon;1983
vang;Kou Vangsy;1994
pric;Deborah Price-Hallam;1971
nguy;Thanh Nguyenbach;1989;gk=A
stie;Cody Allen Stiegler;2001
okon;Grace Okonjwo;1985;gk=A
hutchs;Valerie Hutchingson;1976;fam=hutch
oseie;Abena Oseigh;1988;fam=osei
nowakd;Donald Nowackie;1962
perrk;Karen Perrault;1970
rizzoj;Joanne Rizzolo;1981;fam=rizzo
lundm;Margit Lundahlen;1961
yoders;Loretta Yoder-Mast;1963
gillesd;Peggy Gillespy Ward;1958
crandn;Neil Crandallis;1960
jurekd;Vicki Jurekova Sims;1959
pinkng;Andre Pinkney;1980
mcbri;Stephanie Lynn McBriar;1993
toll;Gregory Tolliverson;1978
tollw;Denise Tolliverson;1980;fam=toll
""".replace("Gillespy Ward", "Gillespy_Ward").replace("Jurekova Sims", "Jurekova_Sims"))

# people in an office role only
people("""
tammy;Tammy Wirthlin;1970
carla;Carla Dunphrey;1970
greg;Greg Sandovar;1970
lorna;Lorna Pickettson;1970
beth;Beth Quillenby;1970
vargh;Anil Varghesan;1970
raman;Priya Ramanujan-Lee;1970
eckh;Thomas Eckhardson;1970
oyel;Susan Oyelaranti;1970
fenn;Craig Fennimoor;1970
stout;Melissa Stoutenberg;1970
brand;Kevin Brandlow;1970
hallo;Rebecca Halloranby;1970
pet;Marvin Petroskin;1970
dono;Elaine Donofrian;1970
kell;Jared Kellington;1970
swan;Denise Swanwick;1970
ash;Trina Ashlocke;1970
lind;Wes Lindqvist-Hale;1970
mor;Paula Morinetti;1970
tani;Gwen Tanigawara;1970
bort;Ed Bortnik;1970
hess;Joyce Hesselgrave;1970
rolf;Nolan Rolfsema;1970
silv;Adriana Silveirat;1970
burk;Hank Burkhalder;1970
good;Faith Goodspeedy;1970
cord;Mitch Cordovan;1970
web;Sandy Webberley;1970
imm;Dr Immel;1970
tor;Ruth Torvaldsen;1970
lace;Bill Laceyfield;1970
gran;Monica Granadero;1970
weis;Alan Weisskopff;1970
kro;Heather Kroonstra;1970
""".replace("imm;Dr Immel;1970\n", "imm;Joel Immelwright;1970\n"))

ELEM = dict(n="name", dob="date_of_birth", ssn="ssn", dl="drivers_licence", gov="government_id", pas="passport", bank="bank_account",
            card="card", ins="health_insurance", ins2="health_insurance", dx="diagnosis", tx="treatment", rx="medication",
            mrn="record_number", pt="record_number", addr="address", ph="phone", ph2="phone", em="email")
SILENT = ("rtg", "exp", "cvv", "payer", "net", "city", "age", "sex")
MON = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]


def fmt_name(p, a):
    m = (p.middle[0] + ".") if p.middle else ""
    mm = (p.middle[0]) if p.middle else ""
    j = lambda *x: " ".join(y for y in x if y)
    if a == "":
        return j(p.first, m, p.last)
    return {"fl": j(p.first, p.last), "full": j(p.first, p.middle, p.last), "lf": p.last + ", " + p.first, "lfm": j(p.last + ", " + p.first, mm),
            "lfull": j(p.last + ", " + p.first, p.middle), "FL": j(p.first, p.last).upper(), "LF": (p.last + ", " + p.first).upper(),
            "LFM": j(p.last + ", " + p.first, mm).upper(), "FML": j(p.first, mm, p.last).upper(), "L/F": (p.last + "/" + p.first).upper(),
            "f": p.first, "l": p.last, "L": p.last.upper(), "il": p.first[0] + ". " + p.last, "li": p.last + " " + p.first[0],
            "l f": p.last + " " + p.first, "fm": j(p.first, m)}[a]


def fmt_date(b, a):
    return {"": b.strftime("%m/%d/%Y"), "iso": b.isoformat(), "long": "%s %d, %d" % (MON[b.month - 1], b.day, b.year),
            "short": "%d/%d/%02d" % (b.month, b.day, b.year % 100), "dash": b.strftime("%m-%d-%Y"), "dmy": "%d %s %d" % (b.day, MON[b.month - 1][:3], b.year),
            "x": b.strftime("%m%d%Y"), "ymd": b.strftime("%Y%m%d"), "n": "%d/%d/%d" % (b.month, b.day, b.year), "DMY": b.strftime("%d-") + MON[b.month - 1][:3].upper() + b.strftime("-%Y"),
            "dot": b.strftime("%m.%d.%y"), "mshort": "%s %d %d" % (MON[b.month - 1][:3], b.day, b.year)}[a]


def fmt_ph(d, a):
    return {"": "(%s) %s-%s" % (d[:3], d[3:6], d[6:]), "d": "%s-%s-%s" % (d[:3], d[3:6], d[6:]), "dot": "%s.%s.%s" % (d[:3], d[3:6], d[6:]), "x": d,
            "7": "%s-%s" % (d[3:6], d[6:]), "sl": "%s/%s-%s" % (d[:3], d[3:6], d[6:]), "sp": "%s %s %s" % (d[:3], d[3:6], d[6:]), "1": "1-%s-%s-%s" % (d[:3], d[3:6], d[6:])}[a]


def fmt_addr(p, a):
    """returns (written, truth)"""
    full = "%s, %s, MI %s" % (p.street, p.city, p.zip)
    return {"": (full, full), "2": ("%s\n%s, MI %s" % (p.street, p.city, p.zip), full), "only": (p.street, p.street),
            "sc": (p.street + ", " + p.city, p.street + ", " + p.city), "s": (p.street, full), "c": (p.city, full), "z": (p.zip, full),
            "cz": ("%s MI %s" % (p.city, p.zip), full), "cc": ("%s, MI %s" % (p.city, p.zip), full), "U": (full.upper(), full.upper()),
            "scz": ("%s, %s %s" % (p.street, p.city, p.zip), "%s, %s %s" % (p.street, p.city, p.zip)),
            "dash": ("%s - %s" % (p.street, p.city), "%s, %s" % (p.street, p.city))}[a]


def grp(s, a):
    if a == "sp":
        return " ".join(s[i:i + 4] for i in range(0, 16, 4))
    if a == "d":
        return "-".join(s[i:i + 4] for i in range(0, 16, 4))
    return s


RECORDS = {}   # (key, file, element) -> [values]
SEEN = {}


class F:
    """One file; calling it with a text replaces the tags and keeps the truth."""
    TAG = re.compile(r"\[\[([a-z0-9+]+)\.([a-z0-9]+)(?::([^\]]*))?\]\]")

    def __init__(s, path):
        assert path not in SEEN
        SEEN[path] = s
        s.path = path
        s.full = os.path.join(SHARE, path)
        os.makedirs(os.path.dirname(s.full), exist_ok=True)

    def rec(s, keys, el, value):
        for k in keys:
            l = RECORDS.setdefault((k, s.path, el), [])
            if value.lower() not in [x.lower() for x in l]:
                l.append(value)

    def sub(s, m):
        keys, e, a = m.group(1).split("+"), m.group(2), m.group(3) or ""
        p = PEOPLE[keys[0]]
        if e in SILENT:
            return {"age": lambda: str(2024 - p.b.year - (p.b.month > 3))}.get(e, lambda: str(getattr(p, e)))()
        el = ELEM[e]
        if e == "n":
            if a in ("sl", "sf", "sm", "SL", "SF"):
                fl = fmt_name(p, "fl") if a != "sm" else (p.first + " " + (p.middle[0] + " " if p.middle else "") + p.last)
                w = {"sl": p.last, "sf": p.first, "sm": p.middle[:1], "SL": p.last.upper(), "SF": p.first.upper()}[a]
                s.rec(keys, el, fl.upper() if a in ("SL", "SF") else fl)
                return w
            w = t = fmt_name(p, a)
        elif e == "dob":
            w = t = fmt_date(p.b, a)
        elif e in ("ph", "ph2"):
            w = t = fmt_ph(getattr(p, e), a)
        elif e == "addr":
            w, t = fmt_addr(p, a)
        elif e == "ssn":
            w = t = {"": p.ssn, "x": p.ssn.replace("-", ""), "sp": p.ssn.replace("-", " ")}[a]
        elif e == "dl":
            w = t = {"": p.dl, "x": p.dl.replace(" ", ""), "d": p.dl.replace(" ", "-")}[a]
        elif e == "card":
            w = t = grp(p.card, a)
        elif e == "ins" and a == "d":
            w = t = p.ins[:4] + "-" + p.ins[4:7] + "-" + p.ins[7:]
        elif e in ("dx", "tx", "rx"):
            assert a
            w = t = a
        else:
            w = t = getattr(p, e)
        s.rec(keys, el, t)
        return w

    def __call__(s, text):
        r = s.TAG.sub(s.sub, text)
        assert "[[" not in r and "]]" not in r, (s.path, r[max(0, r.find("[[")):][:80])
        return r

    # ---- writers
    def raw(s, data):
        with open(s.full, "wb") as h:
            h.write(data)

    def txt(s, text, crlf=False):
        t = s(text.lstrip("\n"))
        s.raw((t.replace("\n", "\r\n") if crlf else t).encode("utf-8"))

    def html(s, text):
        s.raw(s(text.lstrip("\n")).encode("utf-8"))

    def csv(s, rows, delim=",", quote=csv.QUOTE_MINIMAL, bom=False, lead=""):
        b = io.StringIO()
        b.write(s(lead))
        w = csv.writer(b, delimiter=delim, quoting=quote, lineterminator="\r\n")
        for r in rows:
            w.writerow([s(str(c)) for c in r])
        s.raw((b"\xef\xbb\xbf" if bom else b"") + b.getvalue().encode("utf-8"))

    def rtf(s, text, head=r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Calibri;}{\f1\fmodern Courier New;}}\viewkind4\uc1\pard\f0\fs22 "):
        s.raw((head + s(text.strip("\n")) + "}").encode("ascii"))


def rezip(data):
    src = zipfile.ZipFile(io.BytesIO(data))
    b = io.BytesIO()
    with zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED) as z:
        for i in src.infolist():
            d = src.read(i.filename)
            if i.filename == "docProps/core.xml":
                d = re.sub(rb"(<dcterms:(created|modified)[^>]*>)[^<]*", rb"\g<1>2024-04-02T13:05:00Z", d)
            zi = zipfile.ZipInfo(i.filename, (2024, 4, 2, 9, 5, 0))
            zi.compress_type = zipfile.ZIP_DEFLATED
            zi.external_attr = 0o600 << 16
            z.writestr(zi, d)
    return b.getvalue()


def rows(text):
    """lines 'a | b | c'; a line 'key >> a | b' puts the key for ~"""
    out = []
    for line in text.strip("\n").splitlines():
        if not line.strip():
            continue
        if ">>" in line:
            k, line = line.split(">>", 1)
            line = line.replace("~", k.strip())
        out.append([c.strip() for c in line.split("|")])
    return out


# ---- docx
import docx
from docx.shared import Pt, Inches, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH


class Dx:
    def __init__(s, f, font=None, size=None):
        s.f = f
        s.d = docx.Document()
        st = s.d.styles["Normal"]
        if font:
            st.font.name = font
        if size:
            st.font.size = Pt(size)

    def h(s, t, lvl=1):
        return s.d.add_heading(s.f(t), lvl)

    def p(s, t="", bold=False, align=None, style=None, italic=False, container=None):
        q = (container or s.d).add_paragraph(style=style) if style else (container or s.d).add_paragraph()
        for i, bit in enumerate(re.split(r"(\*\*.*?\*\*)", t)):
            if bit.startswith("**"):
                q.add_run(s.f(bit.strip("*"))).bold = True
            elif bit:
                r = q.add_run(s.f(bit))
                r.bold, r.italic = bold or None, italic or None
        if align:
            q.alignment = {"c": WD_ALIGN_PARAGRAPH.CENTER, "r": WD_ALIGN_PARAGRAPH.RIGHT}[align]
        return q

    def ps(s, text):
        for block in text.strip("\n").split("\n\n"):
            s.p(block)

    def b(s, *items, style="List Bullet"):
        for i in items:
            s.p(i, style=style)

    def table(s, rws, style="Table Grid", boldhead=True, widths=None):
        t = s.d.add_table(rows=0, cols=max(len(r) for r in rws))
        if style:
            t.style = style
        for i, r in enumerate(rws):
            cells = t.add_row().cells
            for j, c in enumerate(r):
                cells[j].text = s.f(c)
                if i == 0 and boldhead:
                    for q in cells[j].paragraphs:
                        for u in q.runs:
                            u.bold = True
        return t

    def header(s, t):
        s.d.sections[0].header.paragraphs[0].text = s.f(t)

    def footer(s, t):
        s.d.sections[0].footer.paragraphs[0].text = s.f(t)

    def save(s):
        b = io.BytesIO()
        s.d.save(b)
        s.f.raw(rezip(b.getvalue()))


# ---- xlsx
import openpyxl
from openpyxl.styles import Font, PatternFill, Alignment
from openpyxl.utils import get_column_letter


class Xl:
    def __init__(s, f):
        s.f = f
        s.w = openpyxl.Workbook()
        s.ws = s.w.active

    def sheet(s, title, first=False):
        s.ws = s.w.active if first else s.w.create_sheet()
        s.ws.title = title
        return s.ws

    def conv(s, c):
        if isinstance(c, str):
            m = re.fullmatch(r"\[\[([a-z0-9]+)\.dobcell\]\]", c)
            if m:                                            # a true date cell, shown mm/dd/yyyy
                p = PEOPLE[m.group(1)]
                s.f.rec([m.group(1)], "date_of_birth", fmt_date(p.b, ""))
                return datetime.datetime(p.b.year, p.b.month, p.b.day), "mm/dd/yyyy"
            m = re.fullmatch(r"=(\d+(\.\d+)?)", c)
            if m:
                return (float(c[1:]) if "." in c else int(c[1:])), ("#,##0.00" if "." in c else None)
            return s.f(c), None
        return c, None

    def put(s, r, c, v, bold=False, fill=None):
        val, nf = s.conv(v)
        if val == "":
            return
        cell = s.ws.cell(row=r, column=c, value=val)
        if nf:
            cell.number_format = nf
        if bold:
            cell.font = Font(bold=True)
        if fill:
            cell.fill = PatternFill("solid", fgColor=fill)
        return cell

    def grid(s, r, rws, c=1, head=True, fill=None):
        for i, row in enumerate(rws):
            for j, v in enumerate(row):
                s.put(r + i, c + j, v, bold=(head and i == 0), fill=fill if head and i == 0 else None)
        return r + len(rws)

    def widths(s, *w):
        for i, x in enumerate(w):
            s.ws.column_dimensions[get_column_letter(i + 1)].width = x

    def save(s):
        b = io.BytesIO()
        s.w.save(b)
        s.f.raw(rezip(b.getvalue()))


# ---- pdf
from reportlab import rl_config
rl_config.invariant = 1
from reportlab.lib.pagesizes import letter, landscape
from reportlab.lib.styles import getSampleStyleSheet, ParagraphStyle
from reportlab.lib import colors
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Table, TableStyle, KeepTogether
from reportlab.pdfgen import canvas

SS = getSampleStyleSheet()


def sty(size=10, font="Helvetica", lead=None, **k):
    return ParagraphStyle("x", fontName=font, fontSize=size, leading=lead or size * 1.25, **k)


class Pd:
    def __init__(s, f, size=letter, margin=54, title="", base=None):
        s.f, s.size, s.margin, s.title = f, size, margin, title
        s.st = []
        s.base = base or sty(10)

    def esc(s, t):
        return re.sub(r"&(?![a-z]+;)", "&amp;", t).replace("\n", "<br/>")

    def p(s, t, style=None, after=6):
        s.st.append(Paragraph(s.esc(s.f(t)), style or s.base))
        if after:
            s.st.append(Spacer(1, after))

    def ps(s, text, style=None):
        for b in text.strip("\n").split("\n\n"):
            s.p(b, style)

    def t(s, rws, widths=None, style=(), size=9, font="Helvetica", grid=True, wrap=(), pad=3, after=8, headbold=True, align="LEFT"):
        data = []
        for i, r in enumerate(rws):
            data.append([Paragraph(s.esc(s.f(c)), sty(size, font)) if (j in wrap and i > 0) else s.f(c) for j, c in enumerate(r)])
        ts = [("FONT", (0, 0), (-1, -1), font, size), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), pad), ("BOTTOMPADDING", (0, 0), (-1, -1), pad)]
        if grid:
            ts.append(("GRID", (0, 0), (-1, -1), 0.4, colors.grey))
        if headbold:
            ts.append(("FONT", (0, 0), (-1, 0), font.replace("-Roman", "") + "-Bold", size))
        s.st.append(Table(data, colWidths=widths, style=TableStyle(ts + list(style)), hAlign=align))
        s.st.append(Spacer(1, after))

    def sp(s, n):
        s.st.append(Spacer(1, n))

    def save(s):
        b = io.BytesIO()
        d = SimpleDocTemplate(b, pagesize=s.size, leftMargin=s.margin, rightMargin=s.margin, topMargin=s.margin, bottomMargin=s.margin, title=s.f(s.title), author="Northfork")
        d.build(s.st)
        s.f.raw(b.getvalue())


class Cv:
    """a form drawn by hand on a canvas"""
    def __init__(s, f, size=letter):
        s.f = f
        s.b = io.BytesIO()
        s.c = canvas.Canvas(s.b, pagesize=size, invariant=1)
        s.H = size[1]

    def s(s, x, y, t, size=10, font="Helvetica"):
        for i, l in enumerate(s.f(t).split("\n")):
            s.c.setFont(font, size)
            s.c.drawString(x, s.H - y - i * size * 1.25, l)

    def box(s, x, y, w, h, label, val, size=10, font="Courier"):
        s.c.setLineWidth(0.5)
        s.c.rect(x, s.H - y - h, w, h)
        s.s(x + 3, y + 8, label, 6.2)
        s.s(x + 5, y + 20, val, size, font)

    def line(s, x1, y1, x2, y2):
        s.c.setLineWidth(0.5)
        s.c.line(x1, s.H - y1, x2, s.H - y2)

    def page(s):
        s.c.showPage()

    def save(s):
        s.c.save()
        s.f.raw(s.b.getvalue())


CO = "Northfork Ambulance & Mobility Transport, LLC"
COA = "2290 Enterprise Pkwy, Saginaw, MI 48604"
COP = "(989) 555-0140"


# ================================================================== BILLING
def billing():
    # 1 aging report, spreadsheet with titles above and totals below
    x = Xl(F("Billing/AR/AR aging Mar 2024.xlsx"))
    x.sheet("Aging 03-31", True)
    x.put(1, 1, CO, True)
    x.put(2, 1, "Accounts receivable aging - private pay and secondary balances")
    x.put(3, 1, "As of 3/31/2024   run by C. Dunphrey")
    g = rows("""
Patient | Pt No. | Svc date | Type | Carrier | Policy/ID | 0-30 | 31-60 | 61-90 | 91+ | Last note
kowal >> [[~.n:lfm]] | [[~.pt]] | 1/11/24 | ALS1-E | [[~.payer]] | [[~.ins]] | | | =212.40 | | secondary billed 2/9
tibbs >> [[~.n:lf]] | [[~.pt]] | 2/2/24 | BLS NE | [[~.payer]] | [[~.ins]] | | =96.18 | | | 
mcint >> [[~.n:lfm]] | [[~.pt]] | 12/5/23 | ALS1-E | [[~.payer]] | [[~.ins]] | | | | =1340.00 | pt says check mailed
haddad >> [[~.n:lf]] | [[~.pt]] | 3/4/24 | BLS-E | [[~.payer]] | [[~.ins]] | =485.00 | | | | deductible
ostra >> [[~.n:lfm]] | [[~.pt]] | 1/29/24 | SCT | [[~.payer]] | [[~.ins]] | | | =418.77 | | 
nakam >> [[~.n:lf]] | [[~.pt]] | 3/15/24 | BLS NE | [[~.payer]] | [[~.ins]] | =77.02 | | | | 
fuller >> [[~.n:lfm]] | [[~.pt]] | 11/18/23 | ALS2 | [[~.payer]] | [[~.ins]] | | | | =2105.50 | to collections 4/15?
bosch >> [[~.n:lf]] | [[~.pt]] | 2/20/24 | BLS NE | [[~.payer]] | [[~.ins]] | | =88.60 | | | 
lapan >> [[~.n:lfm]] | [[~.pt]] | 3/1/24 | ALS1-E | [[~.payer]] | [[~.ins]] | =201.33 | | | | 
foss >> [[~.n:lfm]] | [[~.pt]] | 1/7/24 | BLS-E | [[~.payer]] | [[~.ins]] | | | =510.00 | | pmt plan
thiel >> [[~.n:lf]] | [[~.pt]] | 2/27/24 | ALS1-E | [[~.payer]] | [[~.ins]] | | =962.25 | | | needs auto ins info
zuk >> [[~.n:lf]] | [[~.pt]] | 3/19/24 | BLS NE | [[~.payer]] | [[~.ins]] | =64.90 | | | | 
""")
    r = x.grid(5, g, fill="D9E1F2")
    x.put(r + 1, 1, "Total", True)
    for c in "GHIJ":
        x.ws["%s%d" % (c, r + 1)] = "=SUM(%s6:%s%d)" % (c, c, r - 1)
    x.put(r + 3, 1, "91+ bucket goes to [[tammy.n]] for write-off review before the 10th.")
    x.widths(26, 12, 10, 9, 20, 18, 10, 10, 10, 10, 26)
    x.save()

    # 2 patient statement, canvas, with remittance slip
    f = F("Billing/Statements/stmt_0412_Brandtmeier.pdf")
    c = Cv(f)
    c.s(40, 50, "NORTHFORK AMBULANCE", 15, "Helvetica-Bold")
    c.s(40, 66, COA + "\nBilling questions: " + COP + " ext 3, Mon-Fri 8-4:30", 8)
    c.s(400, 50, "STATEMENT", 18, "Helvetica-Bold")
    c.s(400, 68, "Statement date   04/12/2024\nPatient number   [[brandt.pt]]\nAmount due       $ 226.14", 9, "Courier")
    c.s(70, 140, "[[brandt.n:FML]]\n[[brandt.addr:2]]", 11, "Courier")
    c.line(40, 215, 572, 215)
    for i, (d, t, a, b) in enumerate([("DATE", "DESCRIPTION", "CHARGES", "PAID/ADJ"), ("02/08/24", "ALS1 emergency base rate  A0427", "895.00", ""), ("02/08/24", "Mileage 11.4 @ 17.50  A0425", "199.50", ""),
                                      ("02/08/24", "[[brandt.tx:Oxygen]], disposable supplies", "65.00", ""), ("03/06/24", "Medicare payment", "", "-612.09"), ("03/06/24", "Medicare adjustment", "", "-321.27")]):
        y = 232 + i * 16
        c.s(44, y, d, 9); c.s(120, y, t, 9); c.s(400, y, a, 9); c.s(490, y, b, 9)
    c.s(44, 350, "Medicare ID on file: [[brandt.ins]]   Secondary: none on file. If you have a supplement please call us.", 9)
    c.s(44, 366, "Transported from residence to Tri-Rivers Regional Hospital for: [[brandt.dx:syncope and collapse (R55)]]", 9)
    c.s(44, 520, "- - - - - - - - - - - - - - -  please detach and return with payment  - - - - - - - - - - - - - - -", 9)
    c.s(44, 545, "[[brandt.n:FL]]        Pt # [[brandt.pt]]        Due $226.14        Amount enclosed $________", 9, "Courier")
    c.s(44, 570, "[ ] Visa  [ ] MC  [ ] Disc   Card # ______________________  Exp ____  Signature ________________", 9)
    c.s(44, 600, "[ ] My address or insurance has changed (see back)", 9)
    c.save()

    # 3 claim face like a 1500, many small boxes
    f = F("Billing/Claims/claim_print_80417.pdf")
    c = Cv(f)
    c.s(36, 34, "HEALTH INSURANCE CLAIM - PRINT IMAGE", 11, "Helvetica-Bold")
    c.s(400, 34, "Lakeshore Health Plan\nPO Box 7710, Okemos MI", 8)
    c.box(36, 60, 300, 28, "1a. INSURED'S I.D. NUMBER", "[[gibb.ins]]")
    c.box(336, 60, 240, 28, "11. INSURED'S POLICY GROUP", "77410-B")
    c.box(36, 88, 220, 28, "2. PATIENT'S NAME (Last, First, MI)", "[[gibb.n:LFM]]")
    c.box(256, 88, 130, 28, "3. PATIENT'S BIRTH DATE   SEX", "[[gibb.dob]]  F")
    c.box(386, 88, 190, 28, "4. INSURED'S NAME", "SAME")
    c.box(36, 116, 220, 28, "5. PATIENT'S ADDRESS (No., Street)", "[[gibb.addr:s]]")
    c.box(256, 116, 130, 28, "6. REL TO INSURED", "SELF")
    c.box(386, 116, 190, 28, "7. INSURED'S ADDRESS", "SAME")
    c.box(36, 144, 150, 28, "CITY", "[[gibb.addr:c]]")
    c.box(186, 144, 70, 28, "STATE", "MI")
    c.box(256, 144, 130, 28, "ZIP CODE", "[[gibb.addr:z]]")
    c.box(386, 144, 190, 28, "TELEPHONE", "[[gibb.ph]]")
    c.box(36, 172, 350, 28, "10. CONDITION RELATED TO:", "EMPLOYMENT N  AUTO N  OTHER ACC Y")
    c.box(386, 172, 190, 28, "14. DATE OF CURRENT", "02 17 2024")
    c.box(36, 200, 540, 52, "21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY", "A. [[gibb.dx:S82.202A]]   B. [[gibb.dx:W00.0XXA]]\nCLOSED TIB/FIB FX, FALL ON ICE")
    f.rec(["gibb"], "diagnosis", "CLOSED TIB/FIB FX, FALL ON ICE")
    c.s(40, 275, "24. A  DATE      B  C   D  CPT/HCPCS  MOD   E    F  CHARGES   G", 9, "Courier-Bold")
    c.s(40, 292, "02 17 24 02 17 24 41     A0429  SH          AB      645 00     1\n02 17 24 02 17 24 41     A0425  SH          AB      103 25   5.9", 9, "Courier")
    c.box(36, 330, 180, 28, "25. FEDERAL TAX I.D.", "38-5550192")
    c.box(216, 330, 180, 28, "26. PATIENT'S ACCOUNT NO.", "[[gibb.pt]]")
    c.box(396, 330, 180, 28, "28. TOTAL CHARGE", "$ 748 25")
    c.box(36, 358, 270, 44, "31. SIGNATURE OF SUPPLIER", "[[carla.n]]  03/01/24")
    c.box(306, 358, 270, 44, "33. BILLING PROVIDER", "NORTHFORK AMBULANCE\n2290 ENTERPRISE PKWY SAGINAW")
    c.save()

    # 4 card authorisation, filled form (labels left, underlined values)
    d = Dx(F("Billing/Payments/Card authorization - Zielinski-Roe.docx"), "Calibri", 11)
    d.h("Credit Card Payment Authorization", 1)
    d.p("Fax back to 989-555-0141 or hand to the driver in a sealed envelope.", italic=True)
    for l, v in [("Patient", "[[zielin.n]]"), ("Invoice(s)", "INV 31877, INV 31902"), ("Name on card", "[[zielin.n:FML]]"), ("Card type", "[[zielin.net]]"), ("Card number", "[[zielin.card:sp]]"),
                 ("Expires", "[[zielin.exp]]"), ("3-digit code", "[[zielin.cvv]]"), ("Billing address", "[[zielin.addr]]"), ("Day phone", "[[zielin.ph2:d]]"), ("E-mail for receipt", "[[zielin.em]]")]:
        d.p("**%s:**\t%s" % (l, v))
    d.p("I authorize Northfork Ambulance & Mobility Transport to charge the card above $145.00 today and the same amount on the 5th of each month until the balance of $580.00 is paid.")
    d.p("Signature on file   3/22/2024          taken by: [[carla.n:fl]]")
    d.save()

    # 5 ACH payment plan, letter to a couple
    d = Dx(F("Billing/Payments/Hoytink payment plan letter.docx"), "Times New Roman", 12)
    d.p(CO, bold=True, align="c")
    d.p(COA + "  |  " + COP, align="c")
    d.p("March 27, 2024")
    d.p("[[hoyt.n]] and [[hoytb.n]]\n[[hoyt+hoytb.addr:2]]")
    d.p("Dear Mr. and Mrs. [[hoyt.n:l]]:")
    d.ps("""
Thank you for calling our office on Monday. This letter confirms the payment arrangement we discussed for the balance of $1,182.60 from the January 19 and January 24 transports.

We will draft $98.55 on the 15th of every month for twelve months, the first one on April 15. As you asked, the money will come from the joint checking account at Tri-County Community Bank ending with the last statement you sent us, routing number [[hoyt.rtg]], account number [[hoyt+hoytb.bank]]. Please tell us at least five business days ahead if the account is going to change.

The January 19 charge is for Norman's emergency transport ([[hoyt.dx:acute pulmonary edema]]). Medicare has paid its part. The January 24 wheelchair van trip home is not covered by Medicare and is not part of any appeal.

If you have questions call me directly on extension 322. I will also keep your cell number, [[hoytb.ph2:d]], as the best number to reach Brenda during the day.
""")
    d.p("Sincerely,")
    d.p("[[carla.n:fl]]\nBilling Specialist")
    d.p("cc: [[tammy.n]]")
    d.save()

    # 6 remittance print, fixed width text
    F("Billing/Remits/ERA_20240318_print.txt").txt("""
                      GREAT LAKES MEDICARE CONTRACTOR - PART B              PAGE   1
PROVIDER 1467XXXX92  NORTHFORK AMBULANCE        CHECK/EFT 00884127   03/18/2024
-------------------------------------------------------------------------------
PERF PROV  SERV DATE POS NOS PROC   MODS    BILLED  ALLOWED  DEDUCT  COINS  PROV PD
-------------------------------------------------------------------------------
NAME [[rushl.n:L/F]]   HIC [[rushl.ins]]  ACNT [[rushl.pt]]   ICN 0224061330910  ASG Y
           0126 0126  41   1 A0428  NR       410.00   243.11    0.00  48.62   190.60
           0126 0126  41   9 A0425  NR       157.50    78.12    0.00  15.62    61.25
PT RESP   64.24
NAME [[tremb.n:L/F]]   HIC [[tremb.ins]]  ACNT [[tremb.pt]]   ICN 0224061330944  ASG Y
           0202 0202  41   1 A0427  RH       895.00   466.70  240.00  45.34   177.73
PT RESP  285.34
NAME [[grabo.n:L/F]]   HIC [[grabo.ins]]  ACNT [[grabo.pt]]   ICN 0224061331002  ASG Y
           0211 0211  41   1 A0428  RD       410.00     0.00    0.00   0.00     0.00
   CO-50  NOT DEEMED A MEDICAL NECESSITY     REM: N115 MA01
NAME [[quigl.n:L/F]]   HIC [[quigl.ins]]  ACNT [[quigl.pt]]   ICN 0224061331017  ASG Y
           0213 0213  41   1 A0429  SH       645.00   388.93    0.00  77.79   304.91
PT RESP   77.79
NAME [[ulric.n:L/F]]   HIC [[ulric.ins]]  ACNT [[ulric.pt]]   ICN 0224061331056  ASG Y
           0213 0213  41   1 A0428  NH       410.00   243.11    0.00  48.62   190.60
-------------------------------------------------------------------------------
TOTALS:  CLAIMS 5    BILLED 2927.50   ALLOWED 1419.97   PROV PD 925.09
GLOSSARY: CO-50 These are non-covered services because this is not deemed a medical
necessity by the payer.
""")

    # 7 appeal letter
    d = Dx(F("Billing/Denials/Appeal - Kettlebrook 1-30.docx"), "Garamond", 12)
    d.p("April 3, 2024", align="r")
    d.p("Redeterminations\nGreat Lakes Medicare Contractor\nP.O. Box 5501, Lansing, MI 48901")
    d.table([["Beneficiary", "[[kettl.n:full]]"], ["Medicare number", "[[kettl.ins:d]]"], ["Date of birth", "[[kettl.dob:long]]"], ["Date of service", "January 30, 2024"], ["Claim control no.", "0224044418820"], ["Hospital chart", "MRN [[kettl.mrn]]"]], style="Light Grid Accent 1", boldhead=False)
    d.p("Re: Request for redetermination, denial code CO-50", bold=True)
    d.ps("""
To whom it may concern:

We disagree with the denial of this ambulance transport. Mr. [[kettl.n:l]] was taken from Cedar Hollow Rehabilitation to Tri-Rivers Regional Hospital and could not have traveled by any other means.

At the time of transport he was recovering from [[kettl.tx:left above-knee amputation]] nine days before, had a [[kettl.dx:stage IV sacral decubitus ulcer]] and was on [[kettl.tx:continuous IV vancomycin infusion]]. He could not sit upright for longer than a few minutes. The crew's run report documents [[kettl.dx:contractures of both knees]] and a two-person draw sheet move. His attending, Dr. [[raman.n]], signed the Physician Certification Statement on January 29.

Section 410.40 of the regulations requires that the beneficiary be unable to get up from bed without assistance, unable to ambulate and unable to sit in a chair or wheelchair. All three are shown in the enclosed records. Please reverse the initial determination.
""")
    d.p("[[tammy.n]]\nBilling Manager")
    d.p("Enclosures: run report 24-01877, PCS, facility transfer sheet")
    d.save()

    # 8 denial log, csv
    F("Billing/Denials/denial_log_q1.csv").csv(rows("""
Logged | Pt last | Pt first | Birthdate | Payer | Member # | DOS | Denial | ICD-10 submitted | Action | Initials
brandt >> 2024-01-16 | [[~.n:SL]] | [[~.n:SF]] | [[~.dob:iso]] | [[~.payer]] | [[~.ins]] | 2023-12-18 | CO-16 missing info | [[~.dx:I95.1]] | corrected claim | cd
merk >> 2024-01-22 | [[~.n:SL]] | [[~.n:SF]] | [[~.dob:iso]] | [[~.payer]] | [[~.ins]] | 2023-12-30 | CO-50 | [[~.dx:M62.81]] | PCS requested | cd
hiner >> 2024-01-30 | [[~.n:SL]] | [[~.n:SF]] | [[~.dob:iso]] | [[~.payer]] | [[~.ins]] | 2024-01-09 | CO-27 coverage ended | [[~.dx:F10.129]] | bill patient | tw
inman >> 2024-02-06 | [[~.n:SL]] | [[~.n:SF]] | [[~.dob:iso]] | [[~.payer]] | [[~.ins]] | 2024-01-13 | CO-22 other payer | [[~.dx:S72.001A]] | MSP questionnaire | cd
moxon >> 2024-02-12 | [[~.n:SL]] | [[~.n:SF]] | [[~.dob:iso]] | [[~.payer]] | [[~.ins]] | 2024-01-21 | CO-50 | [[~.dx:N18.6]] | appeal | tw
nader >> 2024-02-21 | [[~.n:SL]] | [[~.n:SF]] | [[~.dob:iso]] | [[~.payer]] | [[~.ins]] | 2024-02-01 | CO-197 no auth | [[~.dx:R56.9]] | auth retro req | cd
patel >> 2024-03-04 | [[~.n:SL]] | [[~.n:SF]] | [[~.dob:iso]] | [[~.payer]] | [[~.ins]] | 2024-02-10 | CO-18 duplicate | [[~.dx:I21.4]] | no action | cd
sauve >> 2024-03-11 | [[~.n:SL]] | [[~.n:SF]] | [[~.dob:iso]] | [[~.payer]] | [[~.ins]] | 2024-02-15 | CO-50 | [[~.dx:G30.9]] | PCS requested | tw
wiltz >> 2024-03-20 | [[~.n:SL]] | [[~.n:SF]] | [[~.dob:iso]] | [[~.payer]] | [[~.ins]] | 2024-02-27 | CO-29 timely | [[~.dx:J44.1]] | write off | tw
"""), quote=csv.QUOTE_ALL)

    # 9 telephone card payments, jotted down
    F("Billing/Payments/phone pmts - week of 3-25.txt").txt("""
PHONE PAYMENTS - shred on friday!!   (carla)

mon
 - [[croft.n:fl]]  inv 31660   $60   [[croft.net]] [[croft.card]] exp [[croft.exp]]  cvv [[croft.cvv]]
   ok'd  auth 04471B
 - [[jurek.n:fl]] - daughter [[jurekd.n:fl]] paid for her, $118.22, her own card [[jurekd.card:sp]] [[jurekd.exp]]
   send receipt to [[jurekd.em]]

tues
 - [[loomi.n]]: wants to pay 25 a month. [[loomi.net]] [[loomi.card:d]], [[loomi.exp]], zip on card 48640 declined once then went thru
 - wrong number x2, nothing else

weds
 - [[mallo.n]] 310.00 [[mallo.net]] #[[mallo.card]] ([[mallo.exp]], code [[mallo.cvv]]) call back [[mallo.ph2:d]] if it doesnt run

fri
 - nothing. [[tammy.n:f]] off.
""")

    # 10 collections referral, 2 sheets
    x = Xl(F("Billing/Collections/placement_april.xlsx"))
    x.sheet("Placement", True)
    g = rows("""
CLIENT REF | DEBTOR LAST | DEBTOR FIRST | SSN | DOB | ADDRESS1 | CITY | ST | ZIP | HOME PH | CELL PH | LAST SVC | BALANCE
mcint >> [[~.pt]] | [[~.n:sl]] | [[~.n:sf]] | [[~.ssn]] | [[~.dobcell]] | [[~.addr:s]] | [[~.addr:c]] | MI | [[~.addr:z]] | [[~.ph:x]] | [[~.ph2:x]] | 12/05/2023 | =1340.00
fuller >> [[~.pt]] | [[~.n:sl]] | [[~.n:sf]] | [[~.ssn]] | [[~.dobcell]] | [[~.addr:s]] | [[~.addr:c]] | MI | [[~.addr:z]] | [[~.ph:x]] | | 11/18/2023 | =2105.50
varga >> [[~.pt]] | [[~.n:sl]] | [[~.n:sf]] | [[~.ssn]] | [[~.dobcell]] | [[~.addr:s]] | [[~.addr:c]] | MI | [[~.addr:z]] | | [[~.ph2:x]] | 10/02/2023 | =745.00
sykes >> [[~.pt]] | [[~.n:sl]] | [[~.n:sf]] | [[~.ssn]] | [[~.dobcell]] | [[~.addr:s]] | [[~.addr:c]] | MI | [[~.addr:z]] | [[~.ph:x]] | [[~.ph2:x]] | 09/14/2023 | =1877.35
cadot >> [[~.pt]] | [[~.n:sl]] | [[~.n:sf]] | [[~.ssn]] | [[~.dobcell]] | [[~.addr:s]] | [[~.addr:c]] | MI | [[~.addr:z]] | [[~.ph:x]] | | 11/29/2023 | =512.80
youn >> [[~.pt]] | [[~.n:sl]] | [[~.n:sf]] | [[~.ssn]] | [[~.dobcell]] | [[~.addr:s]] | [[~.addr:c]] | MI | [[~.addr:z]] | | [[~.ph2:x]] | 12/21/2023 | =990.00
""")
    x.grid(1, g)
    x.widths(12, 18, 14, 13, 12, 26, 15, 5, 8, 13, 13, 12, 12)
    x.sheet("Employer & notes")
    x.grid(1, rows("""
Ref | Name | Place of employment | Notes
[[mcint.pt]] | [[mcint.n:fl]] | Ridge Tool & Die (second shift) | bank acct on old check: [[mcint.bank]]
[[varga.pt]] | [[varga.n:fl]] | unknown | mail returned twice, skip trace
[[sykes.pt]] | [[sykes.n:full]] | self-employed roofer | email [[sykes.em]]
"""))
    x.widths(12, 28, 34, 40)
    x.save()

    # 11 thread about Medicare secondary payer
    F("Billing/Mail/RE MSP questionnaire.eml").txt("""
From: Carla Dunphrey <cdunphrey@northfork-transport.com>
To: Tammy Wirthlin <twirthlin@northfork-transport.com>
Subject: RE: FW: MSP questionnaire - Inmanson
Date: Thu, 08 Feb 2024 10:42:17 -0500
Message-ID: <5c1a09@northfork-transport.com>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Got hold of him. He was working until November so the group plan was
primary on the date of service. New ID is [[inman.ins]], I updated the
chart ([[inman.pt]]). He also moved: [[inman.addr]].

He'll have the plan fax the EOB. If it doesn't come by the 20th call him at
[[inman.ph2:d]] not the old home number.

> -----Original Message-----
> From: Tammy Wirthlin
> Sent: Wednesday, February 7, 2024 4:15 PM
> To: Carla Dunphrey
> Subject: FW: MSP questionnaire - Inmanson
>
> Carla, can you take this one. DOB [[inman.dob:n]]. The claim denied CO-22.
> The [[inman.dx:hip fracture]] call on 1/13.
>
>> From: intake@greatlakes-mac.com
>> To: billing@northfork-transport.com
>> Date: Tue, 06 Feb 2024 08:03:11 -0500
>>
>> Beneficiary: [[inman.n:LF]]
>> Our records show a group health plan that may be primary to Medicare.
>> Complete the attached questionnaire within 30 days.
""")

    # 12 eligibility page saved from a portal
    F("Billing/Eligibility/elig_response_sabourin.html").html("""
<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Eligibility Inquiry Result</title>
<style>body{font:13px Verdana} dt{font-weight:bold;float:left;width:170px} dd{margin-left:180px} .r{background:#eef}</style></head>
<body><div id="nav"><a href="#">Home</a> | <a href="#">Claims</a> | <a href="#">Eligibility</a> | <a href="#">Log out (cdunphrey)</a></div>
<h2>Eligibility Inquiry Result <small>270/271</small></h2>
<p class="r">Transaction 88301276 &nbsp; Inquiry date 02/26/2024 &nbsp; Status: <b>Active coverage</b></p>
<h3>Subscriber</h3>
<dl><dt>Name</dt><dd>[[sabou.n:LF]]</dd><dt>Member ID</dt><dd>[[sabou.ins]]</dd><dt>Date of birth</dt><dd>[[sabou.dob]]</dd>
<dt>Sex</dt><dd>F</dd><dt>Address</dt><dd>[[sabou+sabouk.addr:s]]<br>[[sabou+sabouk.addr:c]]&nbsp;MI&nbsp;[[sabou+sabouk.addr:z]]</dd></dl>
<h3>Dependent (patient)</h3>
<dl><dt>Name</dt><dd>[[sabouk.n:LF]]</dd><dt>Member ID</dt><dd>[[sabouk.ins]]</dd><dt>Date of birth</dt><dd>[[sabouk.dob]]</dd><dt>Relationship</dt><dd>Child</dd></dl>
<table border="1" cellpadding="4"><tr><th>Service type</th><th>Coverage</th><th>Copay</th><th>Deductible remaining</th></tr>
<tr><td>Ambulance - ground</td><td>Active</td><td>$150.00</td><td>$412.66</td></tr>
<tr><td>Non-emergency transport</td><td>Prior authorization required</td><td>-</td><td>-</td></tr></table>
<p><i>A response of active coverage is not a guarantee of payment.</i></p>
</body></html>
""")

    # 13 refunds memo, rtf with tabs
    F("Billing/Payments/refund requests.rtf").rtf(r"""
{\b REFUND REQUESTS - APRIL CHECK RUN}\par
\par
To: Accounts Payable\tab From: [[tammy.n]]\tab 4/4/24\par
\par
1.\tab [[easle.n:fl]], pt no [[easle.pt]]. Paid twice for 1/3 (her check and the supplement). Refund {\b $96.18} by check to [[easle.addr]].\par
\par
2.\tab [[fitch.n:fl]], pt no [[fitch.pt]]. Overpaid $150.00. He wants it by direct deposit: bank routing [[fitch.rtg]] acct [[fitch.bank]]. Confirmed by phone [[fitch.ph:dot]].\par
\par
3.\tab Estate of [[goner.n:fl]] - $74.00 - hold, waiting for letters of authority from the son.\par
\par
Approved: ______________________  [[greg.n]]\par
""")

    # 14 e-mail with a csv attached
    f = F("Billing/Mail/Hospital face sheets 03-14.eml")
    b = io.StringIO()
    w = csv.writer(b, lineterminator="\r\n")
    for r in rows("""
RUN | PATIENT | MRN | DOB | HOME PHONE | INS 1 | ID 1 | INS 2 | ID 2
devin >> 24-03310 | [[~.n:lfm]] | [[~.mrn]] | [[~.dob:n]] | [[~.ph:d]] | Medicare A/B | [[~.ins]] | MI Medicaid | [[~.ins2]]
oxend >> 24-03327 | [[~.n:lf]] | [[~.mrn]] | [[~.dob:n]] | [[~.ph:d]] | Medicare A/B | [[~.ins]] | |
stroe >> 24-03341 | [[~.n:lf]] | [[~.mrn]] | [[~.dob:n]] | [[~.ph:d]] | Medicare A/B | [[~.ins]] | MI Medicaid | [[~.ins2]]
barge >> 24-03350 | [[~.n:lfm]] | [[~.mrn]] | [[~.dob:n]] | [[~.ph2:d]] | [[~.payer]] | [[~.ins]] | |
"""):
        w.writerow([f(c) for c in r])
    att = base64.encodebytes(b.getvalue().encode()).decode()
    f.txt("""
From: "Swanwick, Denise (Patient Access)" <dswanwick@tririvers-regional.com>
To: billing@northfork-transport.com
Subject: face sheet info for your 3/13-3/14 runs
Date: Thu, 14 Mar 2024 15:20:05 -0400
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=_nf_0091"

--=_nf_0091
Content-Type: text/plain; charset="us-ascii"

Hi all,

List attached for the four you asked about. The last one told registration he has
no insurance card with him so please verify.

[[swan.n:fl]]
Patient Access, Tri-Rivers Regional Hospital
989-555-0177

--=_nf_0091
Content-Type: text/csv; name="facesheets.csv"
Content-Disposition: attachment; filename="facesheets.csv"
Content-Transfer-Encoding: base64

""" + att + "\n--=_nf_0091--\n", crlf=True)


# ================================================================== TRANSPORT
def transport():
    # 15 van schedule in a time grid
    x = Xl(F("Wheelchair Van/Schedules/Van schedule Mon 4-8.xlsx"))
    x.sheet("Mon", True)
    x.put(1, 1, "WHEELCHAIR VANS - MONDAY 4/8/24", True)
    x.put(2, 1, "V-3 = [[hart.n:fl]]    V-5 = [[dvor.n:fl]]    V-6 = [[bort.n:fl]]")
    x.put(2, 8, "dispatcher: [[lorna.n:fl]]")
    g = rows("""
P/U | Appt | Van | Rider | Ph | From | To | What for | W/C | Remarks
kowal >> 6:15 | 7:00 | 3 | [[~.n:fl]] | [[~.ph:d]] | [[~.addr:sc]] | Lakecrest Dialysis | [[~.tx:dialysis]] | own | son-in-law helps at door
rushl >> 6:40 | 7:15 | 5 | [[~.n:fl]] | [[~.ph:d]] | [[~.addr:sc]] | Lakecrest Dialysis | [[~.tx:dialysis]] | ours | ramp, dog
tremb >> 8:00 | 8:45 | 6 | [[~.n:fl]] | [[~.ph:d]] | [[~.addr:sc]] | Bayside Wound Clinic | [[~.tx:wound care]] | own | [[~.tx:O2 2 liters]]
crand >> 9:10 | 10:00 | 3 | [[~.n:fl]] | [[~.ph2:d]] | Cedar Hollow rm 114 | Dr. [[oyel.n]] | [[~.tx:cast removal]] | ours | daughter-in-law rides along
dubay >> 9:30 | 10:15 | 5 | [[~.n:fl]] | [[~.ph:d]] | [[~.addr:sc]] | Tri-Rivers Oncology | [[~.tx:chemo]] | own | may be sick on way home
nakam >> 11:00 | 11:30 | 6 | [[~.n:fl]] | [[~.ph2:d]] | [[~.addr:sc]] | Midway PT | [[~.tx:physical therapy]] | own |
obern >> 12:45 | 1:30 | 3 | [[oberl.n:fl]] | [[oberl.ph:d]] | [[oberl.addr:sc]] | Retina Associates | [[oberl.tx:eye injection]] | ours | can't see steps
reams >> 2:00 | 2:45 | 5 | [[~.n:fl]] | [[~.ph:d]] | [[~.addr:sc]] | VA clinic | [[~.dx:amputee, R leg]] fitting | own | power chair!
""")
    r = x.grid(4, g, fill="FFE699")
    x.put(r, 1, "WILL CALL RETURNS", True)
    x.put(r + 1, 4, "[[kowal.n:l]], [[rushl.n:l]], [[tremb.n:l]], [[dubay.n:l]]")
    x.put(r + 3, 1, "count 8 out / 8 back", False)
    x.widths(7, 7, 5, 24, 14, 32, 22, 22, 7, 28)
    x.save()

    # 16 dialysis standing orders, word table with merged headings
    d = Dx(F("Wheelchair Van/Standing orders/Dialysis standing orders.docx"), "Arial", 10)
    d.header("Northfork Mobility - standing orders. Updated 3/1/24 - [[lorna.n]]")
    for day, keys in [("Monday / Wednesday / Friday", ["bosch", "merk", "wozny"]), ("Tuesday / Thursday / Saturday", ["hamm", "raddz", "tuck"])]:
        d.h(day, 2)
        rr = [["Chair time", "Passenger / DOB", "Lives at", "Payer & no.", "Diagnosis on PCS"]]
        for i, k in enumerate(keys):
            dxs = {"bosch": "ESRD", "merk": "ESRD, insulin dependent diabetes", "wozny": "chronic kidney disease stage 5", "hamm": "ESRD, lupus nephritis", "raddz": "polycystic kidney disease", "tuck": "ESRD, dementia"}[k]
            rr.append([["6:00 am", "10:45 am", "3:15 pm"][i], "[[%s.n:lf]]\n[[%s.dob:n]]" % (k, k), "[[%s.addr:2]]\ntel [[%s.ph:d]]" % (k, k), "[[%s.payer]]\n[[%s.ins]]" % (k, k), "[[%s.dx:%s]]" % (k, dxs)])
        d.table(rr, style="Medium Shading 1 Accent 3")
    d.p("All passengers above go to Lakecrest Dialysis Center, 4411 Harbor Ct., Bay City. Center phone 989-555-0166, charge nurse [[kell.n]].")
    d.save()

    # 17 trip request pdf: labels one below the other, in two columns
    f = F("Wheelchair Van/Requests/trip_request_2024-0388.pdf")
    c = Cv(f)
    c.s(60, 60, "Online Trip Request #2024-0388", 16, "Helvetica-Bold")
    c.s(60, 78, "Submitted 04/01/2024 11:52 AM via northfork web form", 8, "Helvetica-Oblique")
    def fld(x, y, l, v):
        c.s(x, y, l, 8, "Helvetica")
        c.s(x, y + 13, v, 11, "Helvetica-Bold")
    fld(60, 110, "Passenger first name", "[[lamar.n:sf]]"); fld(320, 110, "Passenger last name", "[[lamar.n:sl]]")
    fld(60, 150, "Date of birth", "[[lamar.dob]]"); fld(320, 150, "Weight (lb)", "212")
    fld(60, 190, "Pick-up address", "[[lamar.addr]]")
    fld(60, 230, "Destination", "St. Brendan Medical Center, Outpatient Surgery")
    fld(60, 270, "Appointment", "04/09/2024 07:30 AM"); fld(320, 270, "Reason for visit", "[[lamar.tx:knee replacement, right]]")
    fld(60, 310, "Contact phone", "[[lamar.ph2]]"); fld(320, 310, "Contact e-mail", "[[lamar.em]]")
    fld(60, 350, "Insurance", "[[lamar.payer]]"); fld(320, 350, "Member number", "[[lamar.ins]]")
    fld(60, 390, "Anything the driver should know?", "Has [[lamar.dx:multiple sclerosis]], tires easily. Husband will be home.\nTakes [[lamar.rx:baclofen]] at noon, please don't be late back.")
    c.save()

    # 18 PCS pdf, check boxes and running text
    p = Pd(F("Wheelchair Van/PCS/PCS Vandykstra.pdf"), base=sty(9.5, "Times-Roman"))
    p.p("<b>PHYSICIAN CERTIFICATION STATEMENT FOR NON-EMERGENCY AMBULANCE SERVICES</b>", sty(12, "Times-Bold", alignment=1))
    p.t([["SECTION I - GENERAL INFORMATION", ""], ["Patient's Name: [[vandy.n]]", "Date of Birth: [[vandy.dob]]"], ["Medicare #: [[vandy.ins]]", "Transport Date: 3/12/24 (valid 60 days)"],
         ["Origin: Cedar Hollow Rehabilitation", "Destination: Tri-Rivers Regional, Radiology"]], [252, 252], [("SPAN", (0, 0), (1, 0)), ("BACKGROUND", (0, 0), (1, 0), colors.lightgrey)], font="Times-Roman")
    p.p("<b>SECTION II - MEDICAL NECESSITY QUESTIONNAIRE</b>")
    p.ps("""
1) Describe the MEDICAL CONDITION of this patient AT THE TIME OF AMBULANCE TRANSPORT that requires the patient to be transported on a stretcher and why transport by other means is contraindicated:

<i>Pt has [[vandy.dx:L1 burst fracture]] and [[vandy.dx:advanced Parkinson's disease]], [[vandy.tx:strict log roll, brace at all times]]. Pain control with [[vandy.rx:hydromorphone 1 mg IV]].</i>

2) Is this patient "bed confined"?  [X] Yes  [ ] No

3) Can this patient safely be transported by car or wheelchair van?  [ ] Yes  [X] No

4) Check all that apply:  [X] moderate/severe pain on movement   [X] special handling   [ ] contractures   [ ] requires oxygen   [X] orthopedic device
""")
    p.p("<b>SECTION III - SIGNATURE</b>")
    p.p("I certify that the above information is accurate based on my evaluation of this patient.")
    p.p("[[eckh.n]], MD &nbsp;&nbsp; 3/11/24 &nbsp;&nbsp; NPI 1999555013")
    p.save()

    # 19 PCS docx, labels above values, nurse signs
    d = Dx(F("Wheelchair Van/PCS/pcs-form-gillespy.docx"), "Calibri", 10)
    d.p("CERTIFICATE OF MEDICAL NECESSITY - STRETCHER / WHEELCHAIR", bold=True, align="c")
    d.table([["Last name", "First name", "Birthdate", "Sex"], ["[[gilles.n:sl]]", "[[gilles.n:sf]]", "[[gilles.dob:dash]]", "F"],
             ["Medicaid ID", "Medicare ID", "Facility chart no.", "Room"], ["[[gilles.ins2]]", "[[gilles.ins]]", "[[gilles.mrn]]", "22-B"]], boldhead=False)
    d.p()
    d.p("Diagnoses", bold=True)
    d.b("[[gilles.dx:vascular dementia with behavioral disturbance]]", "[[gilles.dx:CHF]]", "[[gilles.dx:legally blind]]")
    d.p("Current medications", bold=True)
    d.p("[[gilles.rx:furosemide 40 mg daily]]; [[gilles.rx:quetiapine 25 mg at bedtime]]; [[gilles.rx:carvedilol 6.25 mg bid]]")
    d.p("Responsible party", bold=True)
    d.p("[[gillesd.n:fl]] (daughter)  home [[gillesd.ph:d]]  /  work 989-555-0119")
    d.p("Completed by", bold=True)
    d.p("[[mor.n]], RN, Director of Nursing, Pine Terrace Manor")
    d.save()

    # 20 dispatcher's log by hand
    F("Wheelchair Van/Dispatch/dispatch notes apr 2.txt").txt("""
tues 4/2   desk: [[lorna.n:f]] till 2, then [[rolf.n:f]]

0540  V3 wont start, jumped. hart took V8
0605  [[alder.n:fl]] mom called, hes sick, cancel [[alder.tx:PT]]. resched thurs. her cell [[alder.ph2:7]]
0640  [[bloss.n:fl]] on board  ([[bloss.addr:only]])
0715  Cedar Hollow wants [[eickh.n:fl]] moved up to 9, [[eickh.tx:MRI]] at Tri Rivers. ok'd
0733  [[dorn.n:fl]] NOT HOME. knocked x3. called [[dorn.ph:7]] no ans. neighbor says ambulance took him last nite, [[dorn.dx:stroke]]???  -> took off thurs + sat
0910  V5 at lakecrest w [[heimb.n:l]]. chair battery dead. [[heimb.n:fl]] [[heimb.ph:d]] call wife when leaving
1020  broker (MedRoute) wants to know why late fri. told them bridge.
1135  [[glynn.n:fl]] new rider - [[glynn.addr:sc]] - bariatric chair, 420 lb, [[glynn.dx:lymphedema]], call [[glynn.ph2:7]] when 10 out
1250  fuel card for V6 declined. told [[greg.n:f]]
1410  [[frase.n:fl]] done early at [[frase.tx:infusion]], waiting in lobby. V8 12 min
1600  all returns clear exc [[bloss.n:l]]
""")

    # 21 broker manifest
    F("Wheelchair Van/Broker/MedRoute_manifest_20240405.csv").csv([c for c in rows("""
TripID;LegID;MemberID;MemberName;DOB;Phone;PUAddr;PUCity;PUZip;PUTime;DOName;LOS;Escort;TripReason;SpecialNeeds
crand >> 7730114;A;[[~.ins2]];[[~.n:L/F]];[[~.dob:ymd]];[[~.ph:x]];[[~.addr:s]];[[~.addr:c]];[[~.addr:z]];0830;PINE ORTHO ASSOC;WC;Y;[[~.tx:ORTHO F/U]];
okafor >> 7730115;A;[[~.ins2]];[[~.n:L/F]];[[~.dob:ymd]];[[~.ph:x]];[[~.addr:s]];[[~.addr:c]];[[~.addr:z]];0915;METHADONE CLINIC BAY;AMB;N;[[~.tx:METHADONE MAINTENANCE]];
abdi >> 7730119;A;[[~.ins2]];[[~.n:L/F]];[[~.dob:ymd]];[[~.ph:x]];[[~.addr:s]];[[~.addr:c]];[[~.addr:z]];0945;ST BRENDAN OB;AMB;N;[[~.tx:PRENATAL VISIT]];CAR SEAT X1
hamm >> 7730121;A;[[~.ins2]];[[~.n:L/F]];[[~.dob:ymd]];[[~.ph:x]];[[~.addr:s]];[[~.addr:c]];[[~.addr:z]];1010;LAKECREST DIALYSIS;WC;N;[[~.tx:HEMODIALYSIS]];
irish >> 7730125;A;[[~.ins2]];[[~.n:L/F]];[[~.dob:ymd]];[[~.ph:x]];[[~.addr:s]];[[~.addr:c]];[[~.addr:z]];1100;COMMUNITY MENTAL HLTH;AMB;N;[[~.tx:BEHAVIORAL HEALTH]];[[~.dx:SCHIZOAFFECTIVE]]
xiong >> 7730126;A;[[~.ins2]];[[~.n:L/F]];[[~.dob:ymd]];[[~.ph:x]];[[~.addr:s]];[[~.addr:c]];[[~.addr:z]];1130;TRI RIVERS ONCOLOGY;AMB;Y;[[~.tx:RADIATION]];INTERPRETER HMONG
alder >> 7730130;A;[[~.ins2]];[[~.n:L/F]];[[~.dob:ymd]];[[~.ph:x]];[[~.addr:s]];[[~.addr:c]];[[~.addr:z]];1300;MIDWAY PT;WC;Y;[[~.tx:PHYS THER]];[[~.dx:CEREBRAL PALSY]]
yarb >> 7730133;A;[[~.ins2]];[[~.n:L/F]];[[~.dob:ymd]];[[~.ph:x]];[[~.addr:s]];[[~.addr:c]];[[~.addr:z]];1345;BAYSIDE WOUND CLINIC;WC;N;[[~.tx:WOUND CARE]];
""".replace(";", "|"))], delim="|", bom=True)

    # 22 hospital asks for transport home; quoted-printable mail
    import quopri
    f = F("Wheelchair Van/Requests/discharge transport tomorrow.eml")
    body = f("""Good afternoon =E2=80=94 two for tomorrow please:

* [[hiner.n:fl]], 4 West bed 12, going home to [[hiner.addr]]. Wheelchair, steps at the front (3). Discharge dx [[hiner.dx:alcoholic hepatitis]]. Her sister will be there. Pick up 11:00.

* [[quint.n:fl]], 5 East bed 3, to Pine Terrace Manor. Stretcher, [[quint.dx:MRSA]] contact precautions, [[quint.tx:wound vac]]. DOB [[quint.dob:n]]. Medicare [[quint.ins]]. 1:30 pm.

Please confirm to me before 4, I=E2=80=99m off after that.

[[mor2]]Case Management, St. Brendan Medical Center  989-555-0128
""".replace("=E2=80=94", "\u2014").replace("=E2=80=99", "\u2019").replace("[[mor2]]", "[[ash.n:fl]], BSW\n"))
    f.raw(("From: =?utf-8?Q?Trina_Ashlocke?= <tashlocke@stbrendan-med.com>\r\nTo: dispatch@northfork-transport.com\r\nSubject: discharge transport tomorrow (2)\r\n"
           "Date: Wed, 20 Mar 2024 13:37:40 -0400\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n").encode()
          + quopri.encodestring(body.encode("utf-8")).replace(b"\n", b"\r\n"))

    # 23 phone messages, rtf "while you were out"
    msg = lambda to, frm, tel, txt, t: r"{\b WHILE YOU WERE OUT}\par To: %s\tab Time: %s\par M: %s\par Phone: %s\par [x] telephoned  [ ] please call  [ ] will call again\par Message: %s\par \par ----------------------------------------\par " % (to, t, frm, tel, txt)
    F("Wheelchair Van/Dispatch/phone messages.rtf").rtf(
        msg("Lorna", "[[kirch.n:fl]]", "[[kirch.ph]]", "can he take his scooter instead of the chair on the 11th. it is 31 inches wide. also new address [[kirch.addr:sc]]", "9:05")
        + msg("Lorna", "[[crandn.n:fl]]", "[[crandn.ph2]]", "re his mother [[crand.n:fl]]. she came back Monday with no shawl and no purse. was in Van 3.", "9:40")
        + msg("Billing", "[[jank.n]]", "[[jank.ph:d]]", "got a bill, says Medicaid pays. her Medicaid no. is [[jank.ins2]]", "11:15")
        + msg("Greg", "[[tani.n:fl]], Pine Terrace", "989-555-0131 (business)", "contract renewal, wants the new rates before the 15th", "1:20")
        + msg("Lorna", "[[umber.n:fl]]", "[[umber.ph2:d]]", "[[umber.tx:pacemaker check]] moved to 4/22 at 2:00. wants [[hart.n:f]] again", "2:45"))

    # 24 driver's daily sheet, landscape PDF
    p = Pd(F("Wheelchair Van/Schedules/Driver sheet V5 0402.pdf"), landscape(letter), 36)
    p.p("<b>DRIVER TRIP SHEET</b> &nbsp; Vehicle: V-5 &nbsp; Driver: [[dvor.n:fl]] &nbsp; Date: 04/02/24 &nbsp; Start odo 118,204 &nbsp; End odo 118,351", sty(11))
    p.t(rows("""
# | Sched | Arr | Left | Passenger | Home / pick-up | Phone | Drop-off | Purpose | Signature
wiltz >> 1 | 0700 | 0656 | 0704 | [[~.n:lf]] | [[~.addr]] | [[~.ph:d]] | Lakecrest Dialysis | [[~.tx:Dialysis]] | on file
heimb >> 2 | 0800 | 0812 | 0821 | [[~.n:lf]] | [[~.addr]] | [[~.ph:d]] | Lakecrest Dialysis | [[~.tx:Dialysis]] | O. H.
zapf >> 3 | 0930 | 0925 | 0933 | [[~.n:lf]] | [[~.addr]] | [[~.ph:d]] | Bayside Cardiology | [[~.tx:Coumadin clinic]] | x (hand weak)
pruss >> 4 | 1045 | 1050 | 1101 | [[~.n:lf]] | [[~.addr]] | [[~.ph2:d]] | Tri-Rivers Pulmonary | [[~.tx:PFT]] | G Pr
novot >> 5 | 1300 | 1258 | 1310 | [[~.n:lf]] | [[~.addr]] | [[~.ph:d]] | Dr. [[oyel.n:l]] office | [[~.tx:steroid injection, shoulder]] | A. N.
"""), [18, 36, 34, 34, 100, 158, 76, 96, 88, 70], size=8, wrap=(5, 7, 8), style=[("BACKGROUND", (0, 0), (-1, 0), colors.Color(.85, .92, .85))])
    p.p("Pre-trip inspection done: lift OK, tie-downs 8, extinguisher OK. Remarks: road closed at M-13, detour.")
    p.save()

    # 25 long distance quote letter
    d = Dx(F("Wheelchair Van/Quotes/Quote long distance Yoder.docx"), "Cambria", 11)
    d.p("NORTHFORK MOBILITY", bold=True)
    d.p("Non-emergency long distance transport - quotation Q-2418")
    d.p("Prepared for: [[yoders.n:fl]], [[yoders.em]], cell [[yoders.ph2:dot]]")
    d.p("Passenger: your father, [[yoder.n]] (age [[yoder.age]])")
    d.ps("""
Thank you for contacting us about moving your father from Cedar Hollow Rehabilitation to your home at [[yoders.addr]]. Based on what you told us about his condition ([[yoder.dx:bedbound after hip surgery]], [[yoder.tx:tube feeding]], [[yoder.rx:morphine as needed]]) we recommend a stretcher van with an EMT attendant rather than a wheelchair van.
""")
    d.table(rows("""
Item | Rate | Amount
Base, stretcher van w/ attendant | flat | $ 385.00
Loaded miles, 142 | $4.10 | $ 582.20
Wait time, first 30 min | incl. | -
Estimated total | | $ 967.20
"""), style="Light List Accent 2")
    d.p("Medicare does not cover this trip. A deposit of 50 percent holds the date. This quote is good for 30 days.")
    d.p("[[good.n]], Customer Care")
    d.save()

    # 26 passenger profile cards, HTML
    cards = ""
    for k, mob, note, extra in [("pinkn", "Manual wheelchair, transfers with 1", "[[pinkn.dx:Type 2 diabetes]], carries [[pinkn.rx:glucose tablets]]", "In emergency call grandson [[pinkng.n:fl]], [[pinkng.ph2]]"),
                                ("ostra", "Scooter 28 in.", "[[ostra.dx:COPD]] - [[ostra.tx:portable oxygen 3 L]]", "Spouse: [[ostrac.n:fl]], same address, cell [[ostrac.ph2]]"),
                                ("jurek", "Walker, can do 2 steps", "[[jurek.dx:macular degeneration]]", "Daughter: [[jurekd.n:fl]] [[jurekd.ph2]]"),
                                ("youn", "Power chair, joystick left", "[[youn.dx:C6 spinal cord injury]]; [[youn.tx:suprapubic catheter]]", "Lives alone, text only [[youn.ph2]]")]:
        adr = "[[ostra+ostrac.addr:s]]<br>[[ostra+ostrac.addr:cc]]&nbsp;[[ostra+ostrac.addr:z]]" if k == "ostra" else "[[%s.addr:s]]<br>[[%s.addr:cc]]&nbsp;[[%s.addr:z]]" % (k, k, k)
        cards += "<div class=card><h3>[[%s.n:fl]]</h3><p>b. [[%s.dob:mshort]]</p><p>%s</p><p>Tel. [[%s.ph]]</p><ul><li>%s</li><li>%s</li></ul><p class=e>%s</p></div>\n" % (k, k, adr, k, mob, note, extra)
    F("Wheelchair Van/Passenger profiles.htm").html("<html><head><title>Passenger profiles - regulars</title><style>.card{border:1px solid #888;width:45%;float:left;margin:6px;padding:6px}.e{color:#900}</style></head><body><h1>Regular riders</h1><p>Print for the visor. Last edited by " + "[[lorna.n:f]]" + "</p>\n" + cards + "</body></html>\n")

    # 27 no-show letter
    d = Dx(F("Wheelchair Van/Letters/no show warning Sykora.docx"))
    d.p("4/10/2024")
    d.p("[[sykes.n:fl]]")
    d.p("[[sykes.addr:2]]")
    d.p("SECOND NOTICE - MISSED TRIPS", bold=True)
    d.ps("""
Mr. [[sykes.n:l]],

You were not at the door for your rides on March 18, March 25 and April 8. Each time our driver waited ten minutes and called [[sykes.ph:d]] with no answer.

We know the rides to [[sykes.tx:outpatient detox]] matter. But after one more missed trip without two hours' notice we have to ask for the fare in advance, as our rider policy says.

If something has changed call dispatch at 989-555-0144.
""")
    d.p("[[lorna.n]], Dispatch Supervisor")
    d.save()


# ================================================================== EMERGENCY
def emergency():
    # PCR 1: narrative run report
    p = Pd(F("Emergency/Run reports/24-02981.pdf"), title="Run report", base=sty(9.5))
    p.p("<b>PATIENT CARE REPORT</b> &nbsp;&nbsp; Incident 24-02981 &nbsp;&nbsp; Unit: Medic 4 &nbsp;&nbsp; 03/05/2024", sty(11))
    p.t([["Dispatched 14:02:11", "En route 14:03:05", "On scene 14:09:48", "At patient 14:11", "Depart 14:27:30", "At hospital 14:41:02"]], size=7.5, headbold=False)
    p.t([["Last name", "[[lapan.n:sl]]", "First", "[[lapan.n:sf]]", "MI", "[[lapan.n:sm]]"], ["DOB", "[[lapan.dob]]", "Age", "[[lapan.age]] yrs", "Sex", "M"], ["SSN", "[[lapan.ssn]]", "Phone", "[[lapan.ph]]", "Wt", "88 kg"],
         ["Street", "[[lapan.addr:s]]", "City", "[[lapan.addr:c]]", "Zip", "[[lapan.addr:z]]"]], [55, 150, 45, 130, 30, 94], [("BACKGROUND", (0, 0), (0, -1), colors.whitesmoke)], headbold=False)
    p.p("<b>Chief complaint:</b> [[lapan.dx:Chest pain x 2 hrs]]")
    p.p("<b>Past history:</b> [[lapan.dx:MI 2015]], [[lapan.dx:hypertension]], [[lapan.dx:hyperlipidemia]] &nbsp; <b>Allergies:</b> NKDA")
    p.p("<b>Home meds:</b> [[lapan.rx:metoprolol]], [[lapan.rx:atorvastatin]], [[lapan.rx:clopidogrel]]")
    p.ps("""
<b>Narrative:</b> M4 dispatched priority 1 for a man with chest pain. U/A found 83 y/o male sitting at the kitchen table, pale and diaphoretic, wife present. He rates the pain 8/10, crushing, into the left jaw. Monitor shows sinus rhythm with [[lapan.dx:ST elevation II, III, aVF]]. 12-lead transmitted to Tri-Rivers at 14:15, [[lapan.dx:inferior STEMI]] activated. Treatment: [[lapan.rx:ASA 324 mg PO]], [[lapan.tx:18 ga IV left AC]], nitro withheld due to right sided involvement, [[lapan.rx:fentanyl 50 mcg IV]] with relief to 4/10. Moved by stair chair to cot. Care transferred to ED RN, report given at bedside to Dr. [[raman.n]].

Vitals 14:12 BP 104/62 HR 58 RR 20 SpO2 95 RA; 14:30 BP 112/70 HR 62 RR 18 SpO2 98.
""")
    p.t([["Attendant: [[osei.n:fl]], EMT-P", "Driver: [[nowak.n:fl]], EMT"]], headbold=False)
    p.save()

    # PCR 2: mother and child, program export with two patients
    p = Pd(F("Emergency/Run reports/24-03140_pts_1-2.pdf"), base=sty(9, "Courier"))
    p.p("ePCR EXPORT v7.2    RUN 24-03140    PATIENTS ON RUN: 2", sty(10, "Courier-Bold"))
    for n, k, dx, tx in [(1, "abdi", "cervical strain; seat belt abrasion", "c-collar, cold pack"), (2, "abdiy", "forehead contusion", "wound cleaned and dressed")]:
        p.p("==== PATIENT %d OF 2 ====" % n)
        p.t([["PT.NAME", "[[%s.n:LF]]" % k], ["PT.DOB", "[[%s.dob:iso]]" % k], ["PT.ADDR", "[[%s.addr:U]]" % k if k == "abdi" else "SAME AS PT 1"], ["PT.PHONE", "[[%s.ph2:x]]" % k if k == "abdi" else ""],
             ["INS.ID", "[[%s.ins]]" % k], ["IMPRESSION", "[[%s.dx:%s]]" % (k, dx)], ["PROCEDURES", "[[%s.tx:%s]]" % (k, tx)]], [110, 360], grid=False, font="Courier", pad=1, headbold=False)
    RECORDS[("abdiy", p.f.path, "address")] = list(RECORDS[("abdi", p.f.path, "address")])
    p.ps("""
NARRATIVE: Rear-end MVC at State and Center. Pt 1 was driver, belted, no LOC. Pt 2 is her son in a booster seat, right rear. Both ambulatory on scene. Father notified by PD (Ofc. [[lace.n]]). Transported together to St. Brendan, pt 2 on the bench in own seat.

CREW: [[perr.n:fl]] / [[stans.n:fl]]
""")
    p.save()

    # PCR 3: typed CHART narratives, two patients in one file
    F("Emergency/Run reports/M2 shift narratives 2-11.txt").txt("""
MEDIC 2 -- 11 FEB 2024 -- paste into ePCR when server is back up -- [[hutch.n:fl]]

RUN 24-01655
C  [[hamm2]]
H  [[simo]]
A  GCS 14, BGL 38, skin cool and wet. BP 168/90 P 104.
R  [[cadot.tx:oral glucose refused, D10 100 mL IV]], repeat BGL 121. [[cadot.tx:20 ga R hand]].
T  Tri-Rivers, priority 2, no change.
   [[cadot.n:fl]]  [[cadot.dob:short]]  [[cadot.addr:sc]]  home # [[cadot.ph:d]]

RUN 24-01662
[[dubay.n:fl]] ([[dubay.age]] M, dob [[dubay.dob:dmy]]). Pt found supine on bathroom floor by visiting nurse, on the floor since last night.
C: [[dubay.dx:weakness, unable to stand]]. H: [[dubay.dx:colon cancer with liver mets]], [[dubay.tx:last chemo Thursday]]. Rx [[dubay.rx:oxycodone 5 mg]], [[dubay.rx:ondansetron]].
A: A/O x4, no deformity, HR 122, T 101.9. R: [[dubay.tx:500 mL normal saline bolus]], monitor, position of comfort.
T: St Brendan, [[dubay.dx:sepsis alert]] called. MRN on the sticker [[dubay.mrn]].
No insurance card seen, SS# per pt [[dubay.ssn]].
""".replace("[[hamm2]]", "[[cadot.dx:hypoglycemia]], found by coworker confused at her desk").replace("[[simo]]", "[[cadot.dx:type 1 DM]] on [[cadot.rx:insulin lispro]] pump"))

    # refusal form
    d = Dx(F("Emergency/Refusals/Refusal 24-02710 Glynnard.docx"), "Arial", 10)
    d.h("REFUSAL OF TREATMENT AND / OR TRANSPORT", 1)
    t = d.table([["Incident #: 24-02710", "Date: 02/29/2024", "Unit: Medic 1"], ["Name: [[glynn.n]]", "DOB: [[glynn.dob]]", "Phone: [[glynn.ph2:d]]"], ["Address: [[glynn.addr]]", "DL#: [[glynn.dl]]", ""]], boldhead=False)
    d.p()
    d.p("\u2612 I have been advised that I may have: [[glynn.dx:concussion]]")
    d.p("\u2612 I refuse transport   \u2610 I refuse treatment   \u2612 I accepted the following treatment: [[glynn.tx:scalp laceration bandaged]]")
    d.p("I understand that my condition may get worse, and that I can call 911 again at any time.")
    d.p("Patient signature: (signed)        Witness: [[glynn2]]".replace("[[glynn2]]", "[[lace.n:fl]], Saginaw Twp PD"))
    d.p("Crew: [[rizzo.n:fl]] EMT-P, [[mend.n:fl]] EMT")
    d.save()

    # monthly run export
    F("Emergency/Exports/runs_2024_02.csv").csv(rows("""
pcr | disp_dt | pt_last | pt_first | pt_dob | pt_gender | pt_street | pt_city | pt_zip | primary_impression | meds_given | dest | crew1 | crew2
kowal >> 24-01502 | 2024-02-03 04:12 | [[~.n:SL]] | [[~.n:SF]] | [[~.dob:iso]] | M | [[~.addr:s]] | [[~.addr:c]] | [[~.addr:z]] | [[~.dx:Acute respiratory distress]] | [[~.rx:albuterol 2.5 mg neb]] | TRRH | [[osei.n:il]] | [[nowak.n:il]]
tibbs >> 24-01519 | 2024-02-04 19:40 | [[~.n:SL]] | [[~.n:SF]] | [[~.dob:iso]] | M | [[~.addr:s]] | [[~.addr:c]] | [[~.addr:z]] | [[~.dx:Atrial fibrillation]] | [[~.rx:diltiazem 20 mg IV]] | TRRH | [[hutch.n:il]] | [[cheb.n:il]]
delag >> 24-01530 | 2024-02-05 11:02 | [[~.n:SL]] | [[~.n:SF]] | [[~.dob:iso]] | F | [[~.addr:s]] | [[~.addr:c]] | [[~.addr:z]] | [[~.dx:Abdominal pain]] | [[~.rx:ondansetron 4 mg]] | SBMC | [[rizzo.n:il]] | [[mend.n:il]]
schrad >> 24-01544 | 2024-02-06 08:55 | [[~.n:SL]] | [[~.n:SF]] | [[~.dob:iso]] | F | [[~.addr:s]] | [[~.addr:c]] | [[~.addr:z]] | [[~.dx:Hip/femur injury]] | [[~.rx:fentanyl 75 mcg]] | TRRH | [[osei.n:il]] | [[nowak.n:il]]
weng >> 24-01548 | 2024-02-06 13:21 | [[~.n:SL]] | [[~.n:SF]] | [[~.dob:iso]] | F | [[~.addr:s]] | [[~.addr:c]] | [[~.addr:z]] | [[~.dx:Vertigo]] | | SBMC | [[perr.n:il]] | [[stans.n:il]]
easle >> 24-01577 | 2024-02-08 22:17 | [[~.n:SL]] | [[~.n:SF]] | [[~.dob:iso]] | F | [[~.addr:s]] | [[~.addr:c]] | [[~.addr:z]] | [[~.dx:Hypertensive emergency]] | | TRRH | [[wojo.n:il]] | [[lund.n:il]]
arce >> 24-01601 | 2024-02-09 16:48 | [[~.n:SL]] | [[~.n:SF]] | [[~.dob:iso]] | F | [[~.addr:s]] | [[~.addr:c]] | [[~.addr:z]] | [[~.dx:Anaphylaxis]] | [[~.rx:epinephrine 0.3 mg IM]] | SBMC | [[trev.n:il]] | [[cheb.n:il]]
cadot >> 24-01655 | 2024-02-11 09:30 | [[~.n:SL]] | [[~.n:SF]] | [[~.dob:iso]] | F | [[~.addr:s]] | [[~.addr:c]] | [[~.addr:z]] | [[~.dx:Hypoglycemia]] | [[~.rx:D10 100 mL]] | TRRH | [[hutch.n:il]] | [[bell.n:il]]
barge >> 24-01699 | 2024-02-13 01:15 | [[~.n:SL]] | [[~.n:SF]] | [[~.dob:iso]] | M | [[~.addr:s]] | [[~.addr:c]] | [[~.addr:z]] | [[~.dx:Opioid overdose]] | [[~.rx:naloxone 4 mg IN]] | TRRH | [[wojo.n:il]] | [[lund.n:il]]
"""))

    # narcotics log
    x = Xl(F("Emergency/Controlled substances/CS log Medic 4 Q1.xlsx"))
    x.sheet("Medic 4", True)
    x.put(1, 2, "CONTROLLED SUBSTANCE USE / WASTE LOG", True)
    x.put(2, 2, "Unit: Medic 4      Box seal on 1/1: 448201")
    g = rows("""
Date | Run | Patient | Given | Waste mg | Medic | Witness
lapan >> 3/5 | 24-02981 | [[~.n:lf]] | [[~.rx:Fentanyl 50 mcg]] | =0.05 | [[osei.n:il]] | [[nowak.n:il]]
schrad >> 2/6 | 24-01544 | [[~.n:lf]] | [[~.rx:Fentanyl 75 mcg]] | =0.03 | [[osei.n:il]] | [[nowak.n:il]]
nader >> 2/1 | 24-01477 | [[~.n:lf]] | [[~.rx:Midazolam 5 mg IM]] | =0 | [[hutch.n:il]] | RN [[kro.n:l]]
mallo >> 1/28 | 24-01399 | [[~.n:lf]] | [[~.rx:Ketamine 20 mg]] | =80 | [[hutch.n:il]] | [[cheb.n:il]]
umber >> 1/14 | 24-00790 | [[~.n:lf]] | [[~.rx:Morphine 4 mg]] | =6 | [[osei.n:il]] | [[bell.n:il]]
""")
    x.grid(4, g, c=2, fill="F8CBAD")
    x.put(11, 2, "Reviewed monthly by Dr. [[vargh.n:fl]], Medical Director")
    x.widths(3, 8, 11, 26, 22, 9, 18, 18)
    x.save()

    # stroke alert follow-up mail
    F("Emergency/QA/stroke feedback.eml").txt("""
Return-Path: <hkroonstra@tririvers-regional.com>
From: Heather Kroonstra <hkroonstra@tririvers-regional.com>
To: Anil Varghesan <medicaldirector@northfork-transport.com>
Cc: qa@northfork-transport.com
Subject: Stroke alert feedback - run 24-02204
Date: Mon, 26 Feb 2024 09:12:00 -0500
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<html><body><p>Hi Anil,</p>
<p>Good catch by your crew on <b>[[dorn.n:fl]]</b> (MRN&nbsp;[[dorn.mrn]], DOB&nbsp;[[dorn.dob:n]]). Door to needle was 31 minutes.</p>
<table border=1><tr><td>Final dx</td><td>[[dorn.dx:left MCA ischemic stroke]]</td></tr><tr><td>Treatment</td><td>[[dorn.tx:thrombectomy]] after [[dorn.rx:tenecteplase]]</td></tr><tr><td>NIHSS</td><td>14 to 3</td></tr></table>
<p>Please tell [[trev.n:fl]] and [[bell.n:fl]] thanks.</p><p>Heather Kroonstra, RN<br>Stroke Coordinator</p></body></html>
""")


# ================================================================== HR
def hr():
    # roster
    x = Xl(F("HR/Crew roster 2024.xlsx"))
    x.sheet("Crew", True)
    x.put(1, 1, "CREW ROSTER - CONFIDENTIAL - rev. 2/24 [[beth.n:f]]", True)
    g = [["Emp", "Name", "Level", "Hired", "Born", "Street", "City / zip", "Cell", "Personal e-mail", "In emergency notify"]]
    kin = {"hutch": "wife [[hutchs.n:fl]] [[hutchs.ph2:d]]", "osei": "[[oseie.n:fl]], [[oseie.ph2:d]]", "nowak": "father [[nowakd.n:fl]] [[nowakd.ph:d]]", "perr": "mom, [[perrk.n:fl]], [[perrk.ph2:d]]", "lund": "[[lundm.n:fl]] (mother) [[lundm.ph2:d]]",
           "rizzo": "[[rizzoj.n:fl]] (spouse)"}
    for i, (k, lv) in enumerate([("osei", "EMT-P"), ("hutch", "EMT-P"), ("nowak", "EMT"), ("perr", "EMT-P"), ("stans", "AEMT"), ("rizzo", "EMT-P"), ("cheb", "EMT"), ("wojo", "EMT-P"), ("lund", "EMT"), ("trev", "EMT-P"), ("bell", "EMT"), ("mend", "EMT"), ("hart", "Driver"), ("dvor", "Driver")]):
        g.append(["%d" % (1041 + 7 * i), "[[%s.n:lfm]]" % k, lv, "%d/%d" % (1 + i % 12, 2009 + i), "[[%s.dobcell]]" % k, "[[%s.addr:s]]" % k, "[[%s.addr:c]] [[%s.addr:z]]" % (k, k), "[[%s.ph2:d]]" % k, "[[%s.em]]" % k, kin.get(k, "")])
    r = x.grid(3, g, fill="C6E0B4")
    x.put(r + 1, 1, "14 on the road, 2 open positions")
    x.widths(6, 26, 8, 9, 12, 28, 22, 14, 34, 40)
    x.save()

    # application
    d = Dx(F("HR/Applicants/Application McBriar.docx"), "Calibri", 11)
    d.h("Employment Application", 0)
    d.table([["Full legal name", "[[mcbri.n:full]]"], ["Position", "EMT-Basic, nights"], ["Present address", "[[mcbri.addr:2]]"], ["Home phone / cell", "[[mcbri.ph]] / [[mcbri.ph2]]"], ["E-mail", "[[mcbri.em]]"], ["Social Security no.", "[[mcbri.ssn]]"],
             ["Driver's license (state, no.)", "MI  [[mcbri.dl]]"], ["Over 18?", "Yes"]], boldhead=False, style="Table Grid")
    d.h("Work history", 2)
    d.b("2021 - now: Aide, Pine Terrace Manor. Supervisor [[mor.n:fl]], 989-555-0131", "2018 - 2021: Cashier, Harbor Foods, Bay City")
    d.h("References", 2)
    d.b("[[web.n]], instructor, Delta Ridge EMS Academy, 989-555-0190", "[[bort.n]] (works here)", style="List Number")
    d.h("Have you ever been convicted...", 2)
    d.p("No. One speeding ticket 2019.")
    d.p("Interviewer notes (bq): good interview, wants 24s.  Start 5/6 if background clears.", italic=True)
    d.save()

    # direct deposit form, canvas
    f = F("HR/Payroll/Direct deposit - Bellwood.pdf")
    c = Cv(f)
    c.s(180, 60, "Direct Deposit Enrollment", 18, "Times-Bold")
    for i, (l, v) in enumerate([("Employee", "[[bell.n]]"), ("Soc. Sec.", "[[bell.ssn]]"), ("Mailing address", "[[bell.addr]]"), ("Bank", "Saginaw Valley Federal Credit Union"), ("Transit / routing", "[[bell.rtg]]"), ("Account", "[[bell.bank]]"), ("Checking / savings", "checking"), ("Amount", "100 %")]):
        c.s(70, 120 + i * 34, l, 9, "Times-Italic")
        c.line(170, 124 + i * 34, 540, 124 + i * 34)
        c.s(175, 119 + i * 34, v, 12, "Courier")
    c.s(70, 430, "I authorize my employer to deposit my net pay and, if needed, to reverse entries made in error.", 9, "Times-Roman")
    c.s(70, 460, "Signed:  S. Bellwood    2/1/24          Rec'd in HR:  [[beth.n:fl]]", 10, "Times-Roman")
    c.save()

    # payroll register, print image
    def pr(k, gross, net):
        return "%s\n     SSN [[%s.ssn]]   DD ACCT [[%s.bank]]   GROSS %9s   NET %9s\n" % ("[[%s.n:LFM]]" % k, k, k, gross, net)
    F("HR/Payroll/register_pp07.txt").txt("""
PAYROLL REGISTER      PAY PERIOD 07   03/18/24 - 03/31/24    CHECK DATE 04/05/24
NORTHFORK AMBULANCE & MOBILITY TRANSPORT                          RUN 04/03 16:22
================================================================================
DEPT 100  EMERGENCY
""" + pr("hutch", "2,914.40", "2,108.77") + pr("osei", "2,650.12", "1,944.03") + pr("rizzo", "2,377.80", "1,790.11") + pr("wojo", "2,120.00", "1,633.48") + pr("saund", "1,588.25", "1,290.90") + """DEPT 200  MOBILITY
""" + pr("hart", "1,340.00", "1,101.26") + pr("kemp", "1,297.50", "1,060.35") + pr("dvor", "1,305.00", "1,069.92") + """DEPT 300  OFFICE
""" + pr("pric", "1,811.54", "1,420.76") + """================================================================================
9 EMPLOYEES     GROSS 17,404.61     NET 13,419.58
""")

    # motor vehicle record check
    p = Pd(F("HR/Drivers/MVR results March.pdf"), base=sty(10))
    p.p("<b>ANNUAL MOTOR VEHICLE RECORD CHECK</b>", sty(14, alignment=1, lead=20))
    p.p("Requested for: Commercial auto renewal &nbsp;&nbsp; Vendor: Peninsula Screening &nbsp;&nbsp; Printed 03/19/2024")
    p.t(rows("""
Driver | License number | Born | Class | Expires | Points | Remarks
cheb >> [[~.n:lf]] | [[~.dl]] | [[~.dob:dash]] | O | 2026 | 0 | clear
lund >> [[~.n:lf]] | [[~.dl]] | [[~.dob:dash]] | CD | 2025 | 2 | speed 1-5 over
obri >> [[~.n:lfm]] | [[~.dl]] | [[~.dob:dash]] | O | 2027 | 0 | clear
vang >> [[~.n:lf]] | [[~.dl]] | [[~.dob:dash]] | O | 2025 | 0 | clear
stie >> [[~.n:lfm]] | [[~.dl]] | [[~.dob:dash]] | O | 2024 | 4 | careless 11/23
kemp >> [[~.n:lf]] | [[~.dl]] | [[~.dob:dash]] | CB | 2026 | 0 | corrective lenses
mend >> [[~.n:lfm]] | [[~.dl]] | [[~.dob:dash]] | O | 2027 | 1 |
"""), [110, 118, 72, 38, 48, 40, 80], [("LINEBELOW", (0, 0), (-1, 0), 1.2, colors.black)], grid=False)
    p.p("Note: driver with 4 points is off emergency driving until reviewed. [[greg.n]]")
    p.save()

    # I-9 documents, two employees
    d = Dx(F("HR/I-9/I-9 copies list.docx"), "Calibri", 11)
    d.h("I-9 section 2 - documents examined", 2)
    d.p("[[nguy.n:LF]]", bold=True)
    d.p("List A. Permanent Resident Card, no. [[nguy.gov]], expires 08/2031. Foreign passport also shown: [[nguy.pas]]. Date of birth [[nguy.dob]]. First day of work 1/8/2024.")
    d.p("[[okon.n:LF]]", bold=True)
    d.p("List A. Employment Authorization Document, USCIS# [[okon.gov]]. SSN [[okon.ssn]]. Birth date [[okon.dob]]. Re-verify before 11/30/2024!")
    d.p("[[vang.n:LF]]", bold=True)
    d.p("List A. U.S. passport [[vang.pas]], no expiration problem.")
    d.p("[[saund.n:LF]]", bold=True)
    d.p("List B + C. Driver license [[saund.dl:d]]; social security card [[saund.ssn]].")
    d.p("Examined by [[beth.n]], HR Coordinator")
    d.save()

    # vaccinations
    x = Xl(F("HR/Health/Immunization & TB tracking.xlsx"))
    x.sheet("2024", True)
    x.grid(1, [["Employee health - do not post", "", "", "", ""]])
    x.grid(3, rows("""
Employee | Hep B | TB test | Flu 23-24 | Follow up
stans >> [[~.n:fl]] | [[~.tx:series complete, titer positive]] | [[~.dx:neg 1/15]] | [[~.tx:flu shot 10/4]] |
cheb >> [[~.n:fl]] | [[~.tx:dose 2 given 2/6]] | [[~.dx:positive PPD, chest x-ray clear]] | [[~.tx:flu shot 10/11]] | [[~.rx:isoniazid 9 mo]] per county TB clinic
vang >> [[~.n:fl]] | [[~.tx:series complete]] | [[~.dx:neg 2/2]] | declined | signed form on file
obri >> [[~.n:fl]] | [[~.tx:non-responder, repeat series]] | [[~.dx:neg 1/22]] | [[~.tx:flu shot 10/4]] | titer in June
nowak >> [[~.n:fl]] | [[~.tx:series complete]] | [[~.dx:neg 1/15]] | deferred | [[~.dx:pregnant]], ask OB
"""))
    x.widths(24, 34, 32, 18, 40)
    x.save()

    # FMLA letter
    d = Dx(F("HR/Leave/FMLA approval.docx"), "Book Antiqua", 11)
    d.p("Personal and confidential", italic=True)
    d.p("[[hutch.n]]\n[[hutch.addr:2]]")
    d.p("February 14, 2024")
    d.p("Dear Dale,")
    d.ps("""
Your request for intermittent family leave is approved from February 19 through August 18, up to three shifts a month, to care for your wife [[hutchs.n:f]] during her treatment ([[hutchs.dx:breast cancer]], [[hutchs.tx:chemotherapy every third week]]).

The certification from Dr. [[oyel.n]] was complete. Call the duty supervisor as you would for any absence and say "FMLA" - you do not have to give a reason to anyone else.

Health premiums continue through payroll. If you go unpaid for a full period we will bill you.
""")
    d.p("[[beth.n:fl]]")
    d.p("Covered family member: [[hutchs.n:fl]]", style="List Bullet")
    d.save()

    # drug screen result mail
    F("HR/Health/FW random screens.eml").txt("""
From: Beth Quillenby <bquillenby@northfork-transport.com>
To: Greg Sandovar <gsandovar@northfork-transport.com>
Subject: FW: random screens Q1 - results
Date: Fri, 22 Mar 2024 17:01:33 -0400
Content-Type: text/plain; charset=us-ascii

Greg - see below. I'll pull the first one off the truck tonight, please don't
discuss on the radio.   B.

---------- Forwarded message ----------
From: results@peninsula-screening.com
Date: Fri, Mar 22, 2024 at 4:40 PM
Subject: random screens Q1 - results

Donor: [[stie.n:full]]       Donor ID (SSN): [[stie.ssn]]
Collected: 03/18/2024        Result: [[stie.dx:POSITIVE - THC metabolites]]

Donor: [[kemp.n]]        Donor ID (SSN): [[kemp.ssn]]
Collected: 03/18/2024        Result: [[kemp.dx:NEGATIVE]]

MRO: Alan Weisskopff, MD
""")

    # new hire packet as a plain text checklist
    F("HR/Onboarding/new hire - Price-Hallam.txt").txt("""
NEW HIRE CHECKLIST                                   Start: 2/26/24
                                                     Dept: Billing (office)
Name ............. [[pric.n:fl]]
Lives at ......... [[pric.addr]]
Reach at ......... [[pric.ph:sp]] (h)   [[pric.ph2:sp]] (c)
SS# .............. [[pric.ssn:sp]]
Birthday ......... [[pric.dob:long]]
Health plan ...... Lakeshore, single   card no. [[pric.ins]]

[x] W-4   [x] MI-W4   [x] I-9   [x] handbook   [ ] HIPAA module
[x] door code (given verbally)
[ ] parking tag

Trainer: [[carla.n:fl]]        HR: [[beth.n:fl]]
""")


# ================================================================== INCIDENTS
def incidents():
    # fall from cot
    d = Dx(F("Incident Reports/2024/IR-24-009 cot tip.docx"), "Arial", 10)
    d.p("UNUSUAL OCCURRENCE REPORT", bold=True, align="c")
    d.p("No. IR-24-009        Confidential peer review document", align="c")
    d.table([["When", "03/09/2024, about 10:20"], ["Where", "Ambulance bay, St. Brendan Medical Center"], ["Person involved", "[[ostra.n]], date of birth [[ostra.dob:long]], member id [[ostra.ins]]"], ["Next of kin told", "[[ostrac.n:fl]] at [[ostrac.ph:d]], 11:05"], ["Reported by", "[[obri.n:fl]]"], ["Others present", "[[vang.n:fl]]; [[kro.n:fl]], RN"]], boldhead=False)
    d.h("What happened", 3)
    d.ps("""
While unloading, the left front wheel of the cot caught the drain grate. The cot tipped to about 45 degrees and the patient slid against the side rail. The crew righted the cot. He complained of [[ostra.dx:pain in the left shoulder]].

ED physician Dr. [[eckh.n:l]] examined him and ordered films: [[ostra.dx:nondisplaced left clavicle fracture]]. He was put in a [[ostra.tx:sling]] and sent up to the floor for his original problem, [[ostra.dx:COPD exacerbation]].
""")
    d.h("What we will do", 3)
    d.b("Grate reported to hospital facilities ([[burk.n:fl]])", "Cot 14 out of service, checked by vendor 3/12", "Refresher on loading, all crews, by 4/30")
    d.save()

    # vehicle accident report pdf
    p = Pd(F("Incident Reports/2024/Vehicle accident 0214 unit M2.pdf"), base=sty(10, "Times-Roman"))
    p.p("Vehicle Accident Report (Driver to complete before end of shift)", sty(14, "Times-Bold"), 12)
    p.t([["OUR VEHICLE", "OTHER VEHICLE"], ["Unit Medic 2, plate BX 40177", "2017 pickup, gray, plate DVT 8821"], ["Driver: [[wojo.n:fl]]", "Driver: [[toll.n:fl]]"], ["Lic. no. [[wojo.dl]]", "Lic. no. [[toll.dl]]"], ["Damage: right mirror, box side", "Address: [[toll.addr]]"], ["Attendant: [[trev.n:fl]]", "Phone: [[toll.ph2]]"], ["Patient aboard: none", "Passenger: [[tollw.n:fl]] (wife) - [[tollw.dx:neck pain]],\ndeclined transport"]],
        [250, 250], font="Times-Roman", size=10)
    p.ps("""
<b>Describe in your own words.</b> Was returning from hospital on Wednesday 2/14 about 1740, not lights and sirens. At Weadock light turned yellow, pickup stopped short, I braked and slid on slush and touched his bumper and then the curb. Police came, Ofc. [[lace.n:l]] wrote it up, no ticket.

<b>Witness:</b> [[silv.n]], bus driver, City Transit (work) 989-555-0183.

<b>Supervisor:</b> [[greg.n]] notified 1755.
""")
    p.save()

    # complaint by family
    F("Incident Reports/Complaints/complaint - my mother.eml").txt("""
From: Marisol Delagarza <[[delagm.em]]>
To: info@northfork-transport.com
Subject: how you treated my mother
Date: Sat, 10 Feb 2024 21:48:02 -0500
Content-Type: text/plain; charset=utf-8

To the manager,

My mother [[delag.n:fl]] was taken by your ambulance on Monday February 5 from
her house ([[delag.addr:sc]]). She has [[delag.dx:gallstones]] and was in terrible pain and
one of the two men told her to "walk it off". She is 69 and had [[delag.tx:surgery]] that
same night!!

I want an apology in writing. You can call me any evening, [[delagm.ph2:d]].

[[delagm.n:fl]]
[[delagm.addr:only]], [[delagm.city]]

Sent from my phone
""".replace(", [[delagm.city]]", ""))

    # misdirected fax
    d = Dx(F("Incident Reports/Privacy/Misdirected fax 3-18.docx"), "Calibri", 11)
    d.p("PRIVACY INCIDENT WORKSHEET", bold=True)
    d.p("Completed by: [[pet.n]] (Compliance)    Discovered: 3/18/2024 by phone call from the receiving office")
    d.p("1. What went out", bold=True)
    d.p("Three run report cover sheets for Bayside Cardiology went to a tire shop with a similar fax number. They showed:")
    d.b("[[weng.n:fl]] - born [[weng.dob:n]], Medicare [[weng.ins]], [[weng.dx:vertigo]]", "[[lapan.n:fl]] - born [[lapan.dob:n]], [[lapan.dx:STEMI]]", "[[prill.n]] - born [[prill.dob:n]], [[prill.dx:third degree heart block]], pacing by [[prill.tx:transcutaneous pacemaker]]", style="List Number")
    d.p("2. Who received it", bold=True)
    d.p("[[cord.n:fl]], owner of Cordovan Tire. He says he put the pages in the shredder.")
    d.p("3. Letters to patients", bold=True)
    d.table([["Patient", "Mail to", "Sent"], ["[[weng.n:fl]]", "[[weng.addr]]", "3/25"], ["[[lapan.n:fl]]", "[[lapan.addr]]", "3/25"], ["[[prill.n:fl]] (c/o wife [[prillj.n:fl]])", "[[prill+prillj.addr]]", "3/26"]], style="Light Shading")
    d.save()

    # needlestick log
    F("Incident Reports/Exposures/bloodborne_exposure_log.txt").txt("""
BLOODBORNE PATHOGEN EXPOSURE LOG (sharps injury log, 29 CFR 1910.1030)
keep 5 yrs

----------------------------------------------------------------------
case   2024-01                date 01/17/2024
worker [[perr.n]]  d.o.b. [[perr.dob:dot]]
device lancet, used
route  left thumb
source patient  [[varga.n:fl]], chart [[varga.mrn]], known [[varga.dx:hepatitis C]]
post exposure   [[perr.tx:baseline labs, HBV booster]]
----------------------------------------------------------------------
case   2024-02                date 03/02/2024
worker [[saund.n]]  d.o.b. [[saund.dob:dot]]
device none - splash to eyes
source patient  [[barge.n:fl]], chart [[barge.mrn]], [[barge.dx:HIV positive]]
post exposure   [[saund.rx:Truvada + raltegravir, 28 days]]
----------------------------------------------------------------------
infection control officer: [[stout.n:fl]], RN
""")


def lostfound():
    F("Incident Reports/lost and found.txt").txt("""
LOST + FOUND (box under dispatch desk).  Write down what's in it before you put it in!

3/4   black cane, rubber tip, van 6
3/7   wallet, brown. military ID card, DoD no. [[reams.gov]], [[reams.n:full]]. [[reams.net]]
      [[reams.card:sp]]. $14.  -> he picked up 3/8, signed
3/15  green card under seat of V8, [[xiong.n:LF]]  USCIS# [[xiong.gov]]  born [[xiong.dob:DMY]]
      -> mailed to [[xiong.addr]]
3/22  US passport!! no. [[moxon.pas]]  [[moxon.n:full]].  left msg [[moxon.ph:sl]], 2x
3/29  one glove, pink
4/1   driver's license [[hoytb.n:FML]], no. [[hoytb.dl:x]], was in M1 (her husband's trip)
""")


# ================================================================== INSURANCE
def insurance():
    # auto carrier letter
    d = Dx(F("Insurance/Auto/Letter to Peninsula Casualty 2-20.docx"), "Times New Roman", 12)
    d.p("February 20, 2024")
    d.p("[[brand.n]], Claims Representative\nPeninsula Casualty Company\n800 Market Sq, Grand Rapids, MI 49503")
    d.table([["Your claim", "PC-24-117702"], ["Date of loss", "February 14, 2024"], ["Insured vehicle", "Unit Medic 2"], ["Other party", "[[toll.n:fl]]"]], style=None, boldhead=False)
    d.ps("""
Dear Mr. [[brand.n:l]]:

Enclosed are our driver's report and photographs. The other driver's telephone is [[toll.ph2:d]]; he asks to be called after 3 p.m. His passenger has since seen her doctor for a [[tollw.dx:cervical sprain]] and is going to [[tollw.tx:chiropractic treatment]]. Her e-mail is [[tollw.em]].

Our driver, [[wojo.n:fl]] (born [[wojo.dob:long]], Michigan license [[wojo.dl:x]]), was not hurt.
""")
    d.p("Passenger's full name for your file: [[tollw.n:fl]].")
    d.p("Very truly yours,")
    d.p("[[greg.n]]\nDirector of Operations")
    d.save()

    # no-fault claim letter pdf
    p = Pd(F("Insurance/No-fault/Thielmann PIP claim.pdf"), margin=72, base=sty(11, "Times-Roman"))
    p.p("NORTHFORK AMBULANCE - BILLING", sty(12, "Times-Bold", alignment=1))
    p.ps("""
March 14, 2024

Lakeland Farm Mutual, PIP Unit
Attn: [[dono.n]]
P.O. Box 330, Lansing, Michigan 48902

<b>Our patient: &nbsp; [[thiel.n:fl]]</b>
<b>Resides at: &nbsp; [[thiel.addr]]</b>
<b>Born: &nbsp; [[thiel.dob:long]]</b>
<b>Date of accident: &nbsp; February 27, 2024</b>

Dear Ms. [[dono.n:l]]:

Your insured was brought by our ambulance from the scene on M-46 to Tri-Rivers Regional Hospital with [[thiel.dx:multiple rib fractures and a pulmonary contusion]]. Our paramedics provided [[thiel.tx:cervical immobilization, large bore IV access and oxygen by non-rebreather mask]]. We understand that you are the primary payer under the no-fault act.

Our charges are $962.25. His health plan ([[thiel.payer]], identification number [[thiel.ins]]) has advised that it will not pay until you deny. Please issue payment or a written denial within thirty days.

Sincerely,

[[tammy.n]]
""")
    p.save()

    # attorney request
    F("Insurance/Records requests/RE Fullerton records.eml").txt("""
From: Rebecca Halloranby <rhalloranby@immelwright-law.com>
To: records@northfork-transport.com
Subject: RE: RE: Records - Marcus Fullerton
Date: Tue, 19 Mar 2024 11:26:50 -0400
Content-Type: text/plain; charset=utf-8

Marvin,

Authorization attached with his signature. To answer your questions: full name
[[fuller.n:full]], DOB [[fuller.dob]], last four are not enough for you so here is the whole
number, [[fuller.ssn]].

Rebecca Halloranby
Paralegal to Joel Immelwright

On Mon, Mar 18, 2024 at 3:02 PM Marvin Petroskin wrote:
> We have two with that name. What is his date of birth and social? I show a
> Nov. 18 run, [[fuller.dx:gunshot wound to the left thigh]], [[fuller.tx:tourniquet applied]].
> Fee is $25 plus postage.
>
> On Fri, Mar 15, 2024 at 9:40 AM Rebecca Halloranby wrote:
>> This office represents [[fuller.n:fl]] of [[fuller.addr]].
>> Please send the complete run report.
""")

    # prior auth fax
    F("Insurance/Prior auth/PA fax Naderi.txt").txt("""
                         *** FAX TRANSMITTAL ***
TO:    [[nader.payer]] - Utilization Review        FAX 800-555-0155
FROM:  Northfork billing ([[carla.n:fl]])      PAGES 1

RETROSPECTIVE AUTHORIZATION REQUEST

MEMBER            ID                    BORN          TRANSPORT DATE
[[nader.n:FL]]     [[nader.ins]]          [[nader.dob]]    02/01/2024

FROM  Home, [[nader.addr:U]]
TO    Tri-Rivers Regional Hospital, Emergency
WHY   [[nader.dx:STATUS EPILEPTICUS]]. TREATED WITH [[nader.rx:MIDAZOLAM 5 MG IM]], [[nader.tx:BAG VALVE MASK VENTILATION]].
ORDERING   N/A (911)

THIS WAS AN EMERGENCY. NO AUTHORIZATION COULD BE OBTAINED BEFOREHAND.
""", crlf=True)

    # work comp adjuster, html mail printout
    F("Insurance/Workers comp/adjuster note - Mendiola.html").html("""
<html><head><title>Claim note print</title></head><body style="font-family:Calibri">
<p><b>Great Straits Compensation Fund</b><br>Claim note printed 04/01/2024 by [[hallo2]]</p>
<table width="600"><tr><td>Injured worker</td><td>[[mend.n:lfull]]</td></tr><tr><td>S.S.N.</td><td>[[mend.ssn]]</td></tr><tr><td>Employer</td><td>Northfork Ambulance &amp; Mobility</td></tr>
<tr><td>Injury</td><td>03/01/2024 lifting a patient at a nursing home; [[mend.dx:lumbar disc herniation L4-L5]]</td></tr></table>
<hr><p>3/6 &ndash; t/c to IW at [[mend.ph2:dot]]. Says he is taking [[mend.rx:cyclobenzaprine]] and goes to [[mend.tx:physical therapy 3x/week]]. Light duty offered by [[good.n:fl]]? No, by [[beth.n:fl]].</p>
<p>3/20 &ndash; wage loss check mailed to [[mend.addr]].</p>
<p>3/29 &ndash; RTW note from Dr. [[oyel.n:l]]: no lifting over 20 lb until 4/22. &nbsp; Adjuster [[fenn.n:fl]].</p>
</body></html>
""".replace("[[hallo2]]", "[[fenn.n:fl]]"))


# ================================================================== NO PERSONAL DATA
def plain():
    d = Dx(F("Policies/Rig decontamination policy.docx"))
    d.h("Policy 4.12  Cleaning and decontamination of vehicles", 1)
    d.p("Effective 1/1/2022. Reviewed 1/2024. Approved: [[greg.n]]")
    d.b("Clean cot, rails and door handles after every patient with an approved wipe. Wet time is 2 minutes.", "Linen goes in the yellow bag, sharps in the red container.", "After a known contact-isolation transport the truck is out of service for 20 minutes.", style="List Number")
    d.p("Violations go to the shift supervisor first.")
    d.save()

    x = Xl(F("Rates/Fee schedule 2024.xlsx"))
    x.sheet("Rates", True)
    x.grid(1, rows("""
Code | Service | 2023 | 2024
A0428 | BLS non-emergency | =395.00 | =410.00
A0429 | BLS emergency | =620.00 | =645.00
A0427 | ALS1 emergency | =860.00 | =895.00
A0433 | ALS2 | =1190.00 | =1245.00
A0434 | Specialty care transport | =1400.00 | =1465.00
A0425 | Ground mileage, per mile | =16.75 | =17.50
"""))
    x.save()

    d = Dx(F("Meetings/Crew meeting minutes 3-13.docx"), "Calibri", 11)
    d.p("Crew meeting, Wednesday March 13, 2024, 18:30, training room", bold=True)
    d.p("Present: [[greg.n:fl]], [[lorna.n:fl]], [[stout.n:fl]], [[lind.n:fl]], [[tor.n:fl]] and eleven others. Minutes: [[tor.n:fl]]")
    d.b("New radios arrive in May. [[lind.n:f]] will train the day shift first.", "Bay 3 door sensor fixed.", "Overtime sheet must be turned in by Sunday midnight.", "Complaint numbers are down for the second quarter in a row.")
    d.p("Next meeting April 10.")
    d.save()

    F("Misc/easter potluck.txt").txt("""
POTLUCK  Sat 3/30, 11-3, bay 1

ham - [[greg.n:f]]
scalloped potatoes - [[tammy.n:f]]
deviled eggs x2 - [[lorna.n:f]]
pop, ice - C shift
pie (cherry, not rhubarb this time) - [[beth.n:f]]
paper plates ???

crews on a call: we'll save you some
""")

    F("Supply/inventory_station2.csv").csv(rows("""
Item | Par | On hand | Order | Exp
NRB mask adult | 40 | 31 | 9 | 2026-11
IV cath 18 ga | 100 | 88 | 12 | 2025-08
Saline 1000 mL | 36 | 12 | 24 | 2025-02
Gloves nitrile L (box) | 60 | 47 | 13 |
Cold pack | 48 | 50 | 0 |
Naloxone 4 mg nasal | 12 | 9 | 3 | 2025-05
"""))

    x = Xl(F("Fleet/Maintenance 2024.xlsx"))
    x.sheet("Fleet", True)
    x.put(1, 1, "FLEET MAINTENANCE", True)
    x.grid(3, rows("""
Unit | Year/Make | VIN (last 6) | Miles | Last oil | Next | Notes
Medic 1 | 2021 F-450 | A41188 | 88120 | 2/28 | 93000 |
Medic 2 | 2019 F-450 | B70226 | 141877 | 3/3 | 146500 | right mirror on order
Medic 4 | 2022 E-450 | A90371 | 52340 | 1/30 | 57000 | 
Van 3 | 2018 Transit | C11902 | 166402 | 3/11 | 171000 | starter
Van 5 | 2020 Transit | C40417 | 118351 | 3/20 | 123000 | lift service due May
"""))
    x.put(10, 1, "Shop: Burkhalder Truck Repair, ask for [[burk.n:fl]], 989-555-0172")
    x.save()

    p = Pd(F("Rates/Wheelchair van price list.pdf"), base=sty(13))
    p.p("Wheelchair van prices", sty(24, "Helvetica-Bold"), 20)
    p.t(rows("""
Ride | Weekday 6a-6p | Evenings, weekends
One way, up to 10 miles | $42.00 | $58.00
Each further mile | $3.10 | $3.60
Wait time, per 15 min | $11.00 | $14.00
Bariatric chair | + $20.00 | + $20.00
"""), [200, 130, 150], size=12, pad=7)
    p.p("Call 989-555-0144 the day before, please. Cash, check or card. One companion rides free.")
    p.save()

    F("Policies/notice_of_privacy_practices.html").html("""
<html><head><title>Notice of Privacy Practices</title></head><body>
<h1>Notice of Privacy Practices</h1>
<p>This notice describes how medical information about you may be used and disclosed and how you can get access to this information. Please review it carefully.</p>
<h2>Your rights</h2><ul><li>Get a copy of your run report</li><li>Ask us to correct it</li><li>Ask us to call you at a different number</li></ul>
<p>Privacy officer: [[pet.n:fl]], 2290 Enterprise Pkwy, Saginaw, MI 48604, 989-555-0147.</p></body></html>
""")

    F("Meetings/radio cutover announcement.eml").txt("""
From: Wes Lindqvist-Hale <wlindqvist@northfork-transport.com>
To: all-crews@northfork-transport.com
Subject: radio cutover May 7
Date: Mon, 08 Apr 2024 06:55:00 -0400
Content-Type: text/plain; charset=us-ascii

All,

On May 7 at 0700 we go to the 800 system. Old portables get turned in at the
supply window, [[gran.n:fl]] has the sheet. Channel card is on the back of the new
radio. If you lose it you buy the donuts.

[[lind.n:f]]
""")

    F("Contracts/mutual aid agreement.rtf").rtf(r"""
\qc{\b\fs28 MUTUAL AID AGREEMENT}\par\pard
\par
This agreement is made between Northfork Ambulance & Mobility Transport, LLC and Thumb Area Emergency Services, Inc. Each party will, when able, send one staffed advanced life support unit at the request of the other.\par
\par
1. Requests are made dispatcher to dispatcher.\par
2. The responding party bills for its own transports.\par
3. Either party may end this agreement on sixty days' written notice.\par
\par
For Northfork: [[greg.n]], Director of Operations\par
For Thumb Area: [[hess.n]], Chief Executive\par
""")

    x = Xl(F("Schedules/Shift rotation May.xlsx"))
    x.sheet("May", True)
    g = [["Shift"] + [str(i) for i in range(1, 15)]]
    for s_, pat in [("A Medic 1", "XX--XX--XX--XX"), ("B Medic 2", "--XX--XX--XX--"), ("C Medic 4", "X-X-X-X-X-X-X-"), ("Vans", "XXXXX--XXXXX--")]:
        g.append([s_] + list(pat))
    x.grid(1, g)
    x.put(8, 1, "Swap requests to [[lorna.n:fl]] in writing")
    x.save()


# ================================================================== truth
def letters(v):
    return len(re.sub("[^A-Za-z]", "", v))


def truth():
    files = {}
    for (k, path, el), vals in RECORDS.items():
        if el == "name":
            vals[:] = [max(vals, key=letters)]
        elif el == "address":                # a street that is part of a fuller writing in the same file
            vals[:] = [v for v in vals if not any(v != w and v.lower() in w.lower() for w in vals)]
    own = {k for (k, path, el) in RECORDS if el != "name"}
    stand = {k for (k, path, el) in RECORDS}
    for k in ORDER:                          # names that stand in mail headers only
        if k not in stand:
            for f in SEEN.values():
                t = open(f.full, "rb").read().decode("latin1")
                if f.path.endswith((".eml", ".txt", ".html")) and fmt_name(PEOPLE[k], "fl") in t:
                    stand.add(k)
    ids = {k: "A%03d" % (i + 1) for i, k in enumerate(x for x in ORDER if x in stand)}
    with open(os.path.join(OUT, "people.csv"), "w", newline="", encoding="utf-8") as h:
        w = csv.writer(h, lineterminator="\n")
        w.writerow(["id", "name", "affected"])
        for k in ids:
            w.writerow([ids[k], fmt_name(PEOPLE[k], "full"), 1 if k in own else 0])
    with open(os.path.join(OUT, "exposures.csv"), "w", newline="", encoding="utf-8") as h:
        w = csv.writer(h, lineterminator="\n")
        w.writerow(["id", "file", "element", "value"])
        for k in ids:
            if k not in own:
                continue
            for (path, el), vals in sorted(((q, e), v) for (k2, q, e), v in RECORDS.items() if k2 == k):
                for v in vals:
                    w.writerow([ids[k], path, el, v])
    return [k for k in ORDER if k not in stand]


def main():
    billing()
    transport()
    emergency()
    hr()
    incidents()
    lostfound()
    insurance()
    plain()
    unused = truth()
    if unused:
        print("unused:", " ".join(unused), file=sys.stderr)


if __name__ == "__main__":
    main()
