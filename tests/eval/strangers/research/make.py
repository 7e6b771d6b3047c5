"""All people, firms, addresses and numbers in these documents are invented."""
import csv, datetime as dt, io, json, os, random, re, sys, textwrap, zipfile

import docx
import openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from reportlab.lib.pagesizes import letter
from reportlab.pdfgen import canvas

rnd = random.Random(118204)
OUT = sys.argv[1]
SH = os.path.join(OUT, "share")
P, EXP, SEEN = {}, {}, {}
CUR = [None]

# ---------------------------------------------------------------- people
TOWNS = [("Kalamazoo", "49001"), ("Kalamazoo", "49006"), ("Kalamazoo", "49008"), ("Kalamazoo", "49009"), ("Portage", "49002"),
         ("Portage", "49024"), ("Battle Creek", "49015"), ("Battle Creek", "49037"), ("Paw Paw", "49079"), ("Mattawan", "49071"),
         ("Otsego", "49078"), ("Plainwell", "49080"), ("Three Rivers", "49093"), ("Vicksburg", "49097"), ("Allegan", "49010"), ("Galesburg", "49053")]
STREETS = ["Alderbrook Ave", "N Quillback St", "Tamarack Hollow Rd", "Pennyroyal Ln", "S Brightwell St", "Old Gristmill Rd", "E Larkmoor Dr",
           "Heronsgate Ct", "W Cobbler St", "Sandhill Crane Trl", "Fennimore Pl", "County Road 718", "Duskwood Blvd", "Marigold Ter",
           "Thimbleberry Way", "Kettle Pond Rd", "Wexcombe St", "Lower Dam Rd", "Juneberry Cir", "Oxbow Bend"]
DOMS = ["lakepost.example", "kzoonet.example", "inboxly.example", "mittenmail.example"]
used = set()


def uniq(f):
    while True:
        v = f()
        if v not in used:
            used.add(v)
            return v


def digits(n):
    return str(rnd.randint(1, 9)) + "".join(str(rnd.randint(0, 9)) for _ in range(n - 1))


def luhn(prefix, n):
    body = prefix + "".join(str(rnd.randint(0, 9)) for _ in range(n - len(prefix) - 1))
    for c in "0123456789":
        s = 0
        for i, ch in enumerate(reversed(body + c)):
            d = int(ch)
            if i % 2:
                d = d * 2 - 9 if d > 4 else d * 2
            s += d
        if s % 10 == 0:
            return body + c


def phone():
    return ("616", "555", "01" + "%02d" % rnd.randint(0, 99)) if rnd.random() < .35 else (rnd.choice(["269", "269", "269", "616", "517"]),
                                                                                         str(rnd.choice([347, 382, 459, 668, 743, 921])), "%04d" % rnd.randint(1000, 9899))


def mbi():
    L = "ACDEFGHJKMNPQRTUVWXY"
    return "%d%s%s%d-%s%s%d-%s%s%02d" % (rnd.randint(1, 9), rnd.choice(L), rnd.choice(L), rnd.randint(0, 9), rnd.choice(L), rnd.choice(L),
                                         rnd.randint(0, 9), rnd.choice(L), rnd.choice(L), rnd.randint(0, 99))


def address():
    t = rnd.choice(TOWNS)
    st = uniq(lambda: "%d %s" % (rnd.randint(104, 9890), rnd.choice(STREETS)))
    if rnd.random() < .2:
        st += rnd.choice([" Apt 2B", " Apt 14", " Lot 31", " Unit C", " #206"])
    return (st, t[0], t[1])


def add(key, spec, y0, y1, **kw):
    parts = spec.split("|")
    w = parts[0].split()
    mid = w[1] if len(w) > 2 and len(w[1]) == 1 else ""
    first, last = w[0], " ".join(w[2:] if mid else w[1:])
    d = dt.date(rnd.randint(y0, y1), rnd.randint(1, 12), rnd.randint(1, 28))
    p = dict(first=first, mid=mid, last=last, nick=(parts[1] if len(parts) > 1 and parts[1] else first), sex=parts[2] if len(parts) > 2 else "F", d=d)
    p["a"] = address()
    p["p"] = uniq(phone)
    p["p2"] = uniq(phone)
    L = re.sub(r"\W", "", last).lower()
    p["em"] = uniq(lambda: rnd.choice([first[0].lower() + L + str(rnd.randint(2, 99)), p["nick"].lower() + "." + L, L + first.lower()[:3] + str(d.year)[2:]]) + "@" + rnd.choice(DOMS))
    p["s"] = uniq(lambda: (rnd.choice(["%03d" % rnd.randint(362, 386), "%03d" % rnd.randint(100, 640)]), "%02d" % rnd.randint(1, 99), "%04d" % rnd.randint(1, 9999)))
    n = "".join(str(rnd.randint(0, 9)) for _ in range(12))
    p["dl"] = "%s %s %s %s %s" % (last[0].upper(), n[:3], n[3:6], n[6:9], n[9:])
    p["mrn"] = uniq(lambda: "4" + digits(7))
    p["bank"] = uniq(lambda: digits(rnd.choice([9, 10, 12])))
    p["card"] = luhn(rnd.choice(["411111", "555555", "510510", "401288"]), 16)
    p["ins"] = mbi() if d.year < 1959 else rnd.choice(["XYK9" + digits(8), "PH" + digits(9) + "-01", digits(10), "MCD" + digits(8)])
    p["clin"] = uniq(lambda: "118" + digits(7))
    p["scr"] = uniq(lambda: "S-" + digits(4))
    p.update(kw)
    P[key] = p
    return p


def load(prefix, text, y0, y1, kwf):
    keys = []
    for i, line in enumerate([x.strip() for x in text.strip().splitlines()], 1):
        k = "%s%02d" % (prefix, i)
        add(k, line, y0, y1, **kwf(i))
        keys.append(k)
    return keys


DMDX2 = ["hypertension", "hyperlipidemia", "diabetic peripheral neuropathy", "obesity", "GERD", "osteoarthritis of the knee", "hypothyroidism", "chronic kidney disease stage 3a"]
DMMED = ["metformin 1000 mg BID", "glipizide 5 mg daily", "lisinopril 20 mg daily", "atorvastatin 40 mg qHS", "empagliflozin 10 mg daily", "amlodipine 5 mg daily",
         "levothyroxine 75 mcg daily", "gabapentin 300 mg TID", "losartan 50 mg daily", "insulin glargine 22 units qHS", "aspirin 81 mg daily", "omeprazole 20 mg daily"]
AE = ["nausea", "vomiting", "urinary tract infection", "hypoglycemia", "dizziness", "injection site erythema", "diarrhea", "bronchitis", "headache", "sinusitis"]
ASMED = ["fluticasone/salmeterol 250/50 1 inh BID", "albuterol HFA 90 mcg PRN", "montelukast 10 mg qHS", "budesonide/formoterol 160/4.5 2 puffs BID", "tiotropium 1.25 mcg daily",
         "prednisone 40 mg x5d", "cetirizine 10 mg daily", "sertraline 50 mg daily", "fluticasone nasal 50 mcg"]
ASDX2 = ["allergic rhinitis", "nasal polyposis", "eczema", "generalized anxiety disorder", "obstructive sleep apnea", "GERD"]
RAMED = ["methotrexate 15 mg weekly", "folic acid 1 mg daily", "hydroxychloroquine 200 mg BID", "adalimumab 40 mg q2wk", "prednisone 5 mg daily", "leflunomide 20 mg daily", "celecoxib 200 mg daily"]


def dmk(i):
    m = rnd.sample(DMMED[1:], 2)
    return dict(dx="Type 2 diabetes mellitus", dx2=rnd.choice(DMDX2), med=DMMED[0], med2=m[0], med3=m[1], ae=rnd.choice(AE), sub="204-%03d" % i, sub2="US118204%03d" % i)


def ask(i):
    m = rnd.sample(ASMED, 3)
    return dict(dx="severe eosinophilic asthma", dx2=rnd.choice(ASDX2), med=m[0], med2=m[1], med3=m[2], ae=rnd.choice(AE), sub="B3-0712-%02d" % i, sub2="0712%03d" % i)


def rak(i):
    m = rnd.sample(RAMED, 3)
    return dict(dx="rheumatoid arthritis", dx2=rnd.choice(["Sjogren syndrome", "osteoporosis", "hypertension", "latent TB, treated"]), med=m[0], med2=m[1], med3=m[2],
                ae=rnd.choice(AE), sub="RL-026-%02d" % i, sub2="RL026%02d" % i)


DM = load("dm", """Dolores A Whitcomb|Dee|F
Raymond T Brzezicki|Ray|M
Lucinda M Farnsworth|Cindy|F
Horace E Tillery||M
Gerald P Steenwyk|Jerry|M
Arlene K Steenwyk||F
Tyrone D Battle|Ty|M
Maribel Fuentes Rosado|Mari|F
Wendell J Krueger||M
Patrice L Okonjo|Pat|F
Stanley F Wojtowicz|Stan|M
Yolanda R Speight|Yoli|F
Duane C Hollister||M
Esperanza Villalobos|Espe|F
Norbert H Dykhuis|Norm|M
Glenda S Proctor||F
Leon W Abernathy||M
Thuy T Pham|Tina|F
Clifford B Mosher|Cliff|M
Bernadette J O'Shaughnessy|Bernie|F
Rufus G Delacroix||M
Janice E Vanderlaan|Jan|F
Hassan I Al-Amin||M
Constance V Rutkowski|Connie|F
Elwood N Pickett|Woody|M
Sharonda M Cheeks||F
Theodore L Grabowski|Ted|M
Ofelia Barrientos||F
Marvin S Kettleborough|Marv|M
Ruth A DeYoung||F""", 1948, 1979, dmk)
AS = load("as", """Kimberly J Stankiewicz|Kim|F
Jamal R Weatherspoon||M
Bridget C Haverkamp||F
Oluwaseun Adeyemi|Seun|M
Tiffany D Lockridge|Tiff|F
Craig M Bouwkamp||M
Naw Paw Htoo||F
Melanie F Strickland|Mel|F
Andre L Gaillard||M
Rosalind P Hedberg|Roz|F
Scott W Yntema||M
Latoya B Merriweather||F
Zachary H Ellenbogen|Zach|M
Pilar Cisneros Mota||F
Dustin K Rademaker||M
Heather A Nowicki||F
Ibrahim Y Saleh|Abe|M
Colleen M Dougherty||F
Vincent A Petruzzi|Vinny|M
Jasmine T Cooley|Jazz|F
Roderick N Blankenship|Rod|M
Samantha L Uitvlugt|Sam|F
Garrett O Finnerty||M
Monique S Thibodeaux||F""", 1962, 2002, ask)
RA = load("ra", """Beverly J Mastenbrook|Bev|F
Lorenzo D Catalano|Larry|M
Phyllis G Huizenga||F
Kathleen R Sandoval|Kathy|F
Delbert A Crutchfield||M
Mei L Zhang|May|F
Tanya N Bulthuis||F
Winifred E Larkspur|Winnie|F
Jerome K Hathaway||M
Sunita P Krishnan||F
Darlene M Spoelstra||F
Eugene V Ostrowski|Gene|M
Carlotta B Jimenez||F
Marguerite H Tolliver|Peggy|F
Floyd R Eastbrook||M
Anneliese W Drost||F""", 1950, 1984, rak)
FAM = [("Ainsley R Copeland||F", "Vanessa J Copeland||F", "Marcus D Copeland||M"), ("Mateo Arredondo||M", "Graciela Arredondo||F", None), ("Sophie L Terpstra||F", "Kristin A Terpstra||F", "Joel B Terpstra||M"),
       ("Elijah K Norwood|Eli|M", "Denise M Norwood||F", None), ("Noor F Haddad||F", "Rana Haddad||F", "Samir Haddad||M"), ("Brody T Vugteveen||M", "Lisa K Pennock||F", None),
       ("Zoe M Castellanos||F", "Hector R Castellanos||M", None), ("Caleb J Wierenga||M", "Amy S Wierenga||F", "Todd L Wierenga||M"), ("Imani S Braxton||F", "Cheryl D Braxton||F", None),
       ("Liam P Corrigan||M", "Maureen Corrigan|Mo|F", None)]
TDX = ["social anxiety disorder", "generalized anxiety disorder", "panic disorder", "separation anxiety disorder", "major depressive disorder, mild"]
CF, TEENS, PARS = [], [], []
for i, (t, a, b) in enumerate(FAM, 1):
    fam = "CF-%02d" % i
    add("cf%02dt" % i, t, 2007, 2011, fam=fam, sub=fam + "-T", sub2=str(1100 + i), dx=TDX[i % 5], dx2="insomnia", med=["sertraline 25 mg", "escitalopram 10 mg", "hydroxyzine 10 mg PRN", "fluoxetine 20 mg"][i % 4], ae="self-harm urges")
    ad = P["cf%02dt" % i]["a"]
    TEENS.append("cf%02dt" % i)
    CF.append("cf%02dt" % i)
    for j, q in enumerate([a, b], 1):
        if q:
            k = "cf%02dp%d" % (i, j)
            add(k, q, 1971, 1986, fam=fam, sub="%s-P%d" % (fam, j), sub2=str(1200 + 10 * i + j), a=ad, dx="depression", dx2="anxiety", med="bupropion 150 mg", ae="headache")
            PARS.append(k)
            CF.append(k)


def rck(i):
    return dict(dx=rnd.choice(["Type 2 diabetes mellitus", "asthma", "rheumatoid arthritis"]), dx2=rnd.choice(DMDX2), med=rnd.choice(DMMED), med2=rnd.choice(ASMED), med3=rnd.choice(RAMED), ae="", sub="", sub2="")


RC = load("rc", """Alvin R Touchstone|Al|M
Brenda K Scheffers||F
Carmelo Iglesias||M
Debra S Honeycutt|Debbie|F
Earnest L Crump||M
Francine O Boersma|Fran|F
Gilbert M Yoder|Gil|M
Hyun-Ju Baek||F
Ivan P Stojanovic||M
Jolene T Marsh||F
Keith A Rozelle||M
Lavinia D Peabody||F
Milton J Haan||M
Nanette B Fairweather||F
Osvaldo Trevino||M
Priscilla E Gorham|Cilla|F
Quincy L Strother||M
Rebekah N Zuidema|Becky|F
Simeon T Achebe||M
Tabitha W Loomis||F
Ulysses G Payton||M
Violet C Brinkerhoff||F
Wayne D Scarborough||M
Xiomara Delgadillo||F""", 1950, 1992, rck)
EC = load("ec", """Harold B Whitcomb||M
Natalie Proctor-Wynn||F
Curtis J Mosher||M
Ernesto Villalobos||M
Shirley A Hollister||F
Deb Yntema||F
Kendrick Merriweather||M
Lillian Tolliver Haas||F""", 1950, 1990, lambda i: dict(dx="", sub=""))
P["ec01"]["a"] = P["dm01"]["a"]
P["dm06"]["a"] = P["dm05"]["a"]
TR = load("tr", """Araceli M Benavides||F
Saw Eh Doh||M
Layla K Mansour||F
Minh Q Tran||M""", 1968, 1990, lambda i: dict(dx="", sub="", sub2="V-3%03d" % (i * 17)))
STAFF = """holl Margaret E Holloway;desh Anand Deshmukh;bran Felix Brandvold;petr Joanna Petrakis;kess Renee Kessler;lind Tobias Lindqvist;prui Shawna Pruitt;quin Marisol Quintero
ashb Devon Ashby;voor Hannah Voorhees;sikk Lorraine Sikkema;oyel Peter Oyelaran;taka Gwen Takahashi;berr Milo Berrigan;wexl Cora Wexley;nyla Edith Nyland;call Bryce Callander;aase Ingrid Aasen
rao Priyanka Rao;math Colin Mather;grub Stephanie Gruber;ferr Luis Ferrante;hama Yuki Hamasaki;dunm Walter Dunmore;boon Keisha Boone;oost Harriet Oosting;bajw Samuel Bajwa;marc Elena Marchetti
zwie Paul Zwier;faro Nadia Farouk;leit Gordon Leitch;vand Trudy Vandermolen;rask Kent Raskin;hutc Dale Hutchins;stoc Amber Stocking;finc Rollo Finch;sehg Nikhil Sehgal;cole Brenda Cole
ruiz Thomas Ruiz;beck Allison Beck;nguy Jasper Nguyen;fair Roberta Fairchild;acht Simon Achterberg;stro Vivian Stroud;toll Marcy Tolland;lyle Greta Lyle;emmo Paul Emmons;garr Lena Garrity
whel Owen Whelan;sato Mika Sato;dorn Celeste Dorn;kirk Ada Kirkbride"""
for it in re.split(r"[;\n]", STAFF):
    k, n = it.strip().split(" ", 1)
    add(k, n, 1965, 1992, dx="", sub="")
P["kess"]["nick"] = "Ren"

ELEM = dict(name="name", addr="address", dob="date_of_birth", ssn="ssn", dl="drivers_licence", gid="government_id", passport="passport", bank="bank_account", card="card",
            ins="health_insurance", dx="diagnosis", tx="treatment", med="medication", ph="phone", em="email", rec="record_number", cred="credentials")


def val(k, acc):
    p = P[k]
    f, m, l, d = p["first"], p["mid"], p["last"], p["d"]
    st, ci, z = p["a"]
    a3, b3, c4 = p["p"]
    s = p["s"]
    M = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][d.month - 1]
    c = p["card"]
    v = {
        "n": ("name", f + " " + l), "nm": ("name", f + (" " + m + "." if m else "") + " " + l), "N": ("name", (f + (" " + m if m else "") + " " + l).upper()), "low": ("name", (f + " " + l).lower()),
        "lf": ("name", l + ", " + f), "LF": ("name", (l + ", " + f).upper()), "LFM": ("name", (l + "," + f + (" " + m if m else "")).upper()), "hl7": ("name", (l + "^" + f + ("^" + m if m else "")).upper()),
        "last": ("name", l), "first": ("name", f), "nick": ("name", p["nick"]), "nl": ("name", p["nick"] + " " + l), "il": ("name", f[0] + ". " + l), "llow": ("name", l.lower()), "LAST": ("name", l.upper()), "FIRST": ("name", f.upper()),
        "vn": ("name", l + ";" + f + ";;;"),
        "addr": ("address", "%s, %s, MI %s" % (st, ci, z)), "street": ("address", st), "cityline": ("address", "%s, MI %s" % (ci, z)), "STREET": ("address", st.upper()), "adrlow": ("address", ("%s %s" % (st, ci)).lower()),
        "ADDR": ("address", ("%s, %s MI %s" % (st, ci, z)).upper()), "vadr": ("address", "%s;%s;MI;%s" % (st, ci, z)),
        "city": (None, ci), "CITY": (None, ci.upper()), "zip": (None, z),
        "dob": ("date_of_birth", d.strftime("%m/%d/%Y")), "dobi": ("date_of_birth", d.isoformat()), "dobm": ("date_of_birth", "%02d-%s-%d" % (d.day, M, d.year)), "dobM": ("date_of_birth", "%02d%s%d" % (d.day, M.upper(), d.year)),
        "dobl": ("date_of_birth", d.strftime("%B ") + "%d, %d" % (d.day, d.year)), "dobs": ("date_of_birth", "%d/%d/%02d" % (d.month, d.day, d.year % 100)), "dob8": ("date_of_birth", d.strftime("%Y%m%d")),
        "age": (None, str(2024 - d.year)), "sex": (None, p["sex"]), "ini": (None, f[0] + (m or "-") + l[0]),
        "ssn": ("ssn", "-".join(s)), "ssn0": ("ssn", "".join(s)), "dl": ("drivers_licence", p["dl"]), "bank": ("bank_account", p["bank"]), "card": ("card", " ".join([c[:4], c[4:8], c[8:12], c[12:]])), "card0": ("card", c),
        "c4": (None, p["clin"][-4:]),
        "ins": ("health_insurance", p["ins"]), "dx": ("diagnosis", p.get("dx")), "dx2": ("diagnosis", p.get("dx2")), "ae": ("diagnosis", p.get("ae")), "med": ("medication", p.get("med")), "med2": ("medication", p.get("med2")), "med3": ("medication", p.get("med3")),
        "ph": ("phone", "(%s) %s-%s" % (a3, b3, c4)), "phd": ("phone", "%s-%s-%s" % (a3, b3, c4)), "phx": ("phone", "%s.%s.%s" % (a3, b3, c4)), "ph0": ("phone", a3 + b3 + c4), "php": ("phone", "+1 %s %s %s" % (a3, b3, c4)), "ph7": ("phone", "%s-%s" % (b3, c4)),
        "ph2": ("phone", "(%s) %s-%s" % p["p2"]), "ph2d": ("phone", "%s-%s-%s" % p["p2"]),
        "em": ("email", p["em"]), "EM": ("email", p["em"].upper()), "mrn": ("record_number", p["mrn"]), "sub": ("record_number", p.get("sub")), "sub2": ("record_number", p.get("sub2")), "scr": ("record_number", p["scr"]), "clin": ("record_number", p["clin"]), "fam": ("record_number", p.get("fam")),
    }[acc]
    assert v[1], (k, acc)
    return v


TOK = re.compile(r"\{([a-z]\w*(?:\+\w+)*)(?:\.(\w+))?(?:=([^{}]*))?\}")


def R(text):
    def f(mo):
        ks = mo.group(1).split("+")
        if ks[0] not in P:
            return mo.group(0)
        acc, lit = mo.group(2) or "n", mo.group(3)
        e, v = (ELEM[acc], lit) if lit is not None else val(ks[0], acc)
        for k in ks:
            SEEN[k] = 1
            if e:
                EXP[(k, CUR[0], e, v)] = 1
        return v
    r = TOK.sub(f, text)
    assert not re.search(r"\{[a-z]{2}\d\d", r), r
    return r


def each(keys, *tmpl):
    return [[(t.replace("@", k) if isinstance(t, str) else t) for t in tmpl] for k in keys]


def alt(keys, *lines):
    return "\n".join(lines[i % len(lines)].replace("@", k) for i, k in enumerate(keys))


# ---------------------------------------------------------------- writers
def F(path):
    CUR[0] = path
    full = os.path.join(SH, path)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    return full


def W(path, text, enc="utf-8", nl="\n"):
    full = F(path)
    with open(full, "wb") as h:
        h.write(R(text.lstrip("\n")).replace("\n", nl).encode(enc))


def dsv(path, rows, sep=",", pre="", post="", nl="\r\n", quote=csv.QUOTE_MINIMAL):
    full = F(path)
    b = io.StringIO()
    w = csv.writer(b, delimiter=sep, lineterminator=nl, quoting=quote)
    for r in rows:
        w.writerow([R(c) if isinstance(c, str) else c for c in r])
    with open(full, "wb") as h:
        h.write((R(pre) + b.getvalue() + R(post)).encode("utf-8"))


def rezip(path):
    with zipfile.ZipFile(path) as z:
        ms = [(i.filename, z.read(i.filename)) for i in z.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for n, data in ms:
            if n == "docProps/core.xml":
                data = re.sub(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*", rb"\g<1>2024-06-03T09:00:00Z", data)
            zi = zipfile.ZipInfo(n, (1980, 1, 1, 0, 0, 0))
            zi.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(zi, data)


def D(path, blocks, header="", footer=""):
    full = F(path)
    d = docx.Document()
    d.core_properties.author = "CCR"
    if header:
        d.sections[0].header.paragraphs[0].text = R(header)
    if footer:
        d.sections[0].footer.paragraphs[0].text = R(footer)
    for b in blocks:
        if isinstance(b, list):
            t = d.add_table(rows=0, cols=max(len(r) for r in b))
            t.style = "Table Grid"
            for r in b:
                cells = t.add_row().cells
                for i, c in enumerate(r):
                    cells[i].text = R(str(c))
        elif b.startswith("# "):
            d.add_heading(R(b[2:]), 1)
        elif b.startswith("- "):
            d.add_paragraph(R(b[2:]), style="List Bullet")
        else:
            d.add_paragraph(R(b))
    d.save(full)
    rezip(full)


def X(path, sheets):
    full = F(path)
    wb = openpyxl.Workbook()
    wb.remove(wb.active)
    for sh in sheets:
        name, rows, o = sh[0], sh[1], (sh[2] if len(sh) > 2 else {})
        ws = wb.create_sheet(name)
        for i, r in enumerate(rows, 1):
            for j, c in enumerate(r, 1):
                if c is None or c == "":
                    continue
                if isinstance(c, str):
                    c = int(R(c[1:])) if c.startswith("#{") else R(c)
                ws.cell(i, j, c)
        for m in o.get("merge", []):
            ws.merge_cells(m)
        for a, t in o.get("notes", {}).items():
            ws[a].comment = Comment(R(t), "CCR")
        for n in o.get("bold", [1]):
            for c in ws[n]:
                c.font = Font(bold=True)
                c.fill = PatternFill("solid", fgColor="DDE6F0")
        for col in "ABCDEFGHIJKLM":
            ws.column_dimensions[col].width = 19
        if o.get("hidden"):
            ws.sheet_state = "hidden"
    wb.save(full)
    rezip(full)


class PDF:
    def __init__(s, path, title=None, sub=None):
        s.c = canvas.Canvas(F(path), pagesize=letter, invariant=1)
        s.y = 750
        if title:
            s.c.setFont("Helvetica-Bold", 13)
            s.c.drawString(50, s.y, R(title))
            s.y -= 15
        if sub:
            s.c.setFont("Helvetica", 8)
            s.c.drawString(50, s.y, R(sub))
            s.y -= 14
        s.y -= 6

    def need(s, h):
        if s.y - h < 45:
            s.c.showPage()
            s.y = 750

    def bar(s, t):
        s.need(40)
        s.c.setFillGray(.85)
        s.c.rect(46, s.y - 4, 520, 14, fill=1, stroke=0)
        s.c.setFillGray(0)
        s.c.setFont("Helvetica-Bold", 9)
        s.c.drawString(50, s.y, R(t))
        s.y -= 20

    def row(s, fields, mode="above"):
        """fields: (width, label, value)"""
        s.need(34)
        x = 46
        for w, lab, v in fields:
            v = R(v)
            if mode == "above":
                s.c.rect(x, s.y - 20, w - 4, 28)
                s.c.setFont("Helvetica", 6.5)
                s.c.drawString(x + 3, s.y + 1, R(lab))
                s.c.setFont("Courier", 9)
                s.c.drawString(x + 3, s.y - 14, v)
            elif mode == "below":
                s.c.setFont("Times-Italic", 10)
                s.c.drawString(x + 3, s.y, v)
                s.c.line(x, s.y - 3, x + w - 10, s.y - 3)
                s.c.setFont("Helvetica", 6.5)
                s.c.drawString(x + 3, s.y - 11, R(lab))
            else:
                s.c.setFont("Helvetica-Bold", 8)
                s.c.drawString(x, s.y, R(lab))
                lw = s.c.stringWidth(R(lab), "Helvetica-Bold", 8) + 6
                s.c.setFont("Courier", 9)
                s.c.drawString(x + lw, s.y, v)
            x += w
        s.y -= 34 if mode == "above" else 28 if mode == "below" else 15

    def para(s, t, size=9, width=104):
        for ln in R(t).split("\n"):
            for q in textwrap.wrap(ln, width) or [""]:
                s.need(14)
                s.c.setFont("Helvetica", size)
                s.c.drawString(50, s.y, q)
                s.y -= size + 3
        s.y -= 4

    def checks(s, items):
        s.need(20)
        x = 50
        for lab, on in items:
            s.c.rect(x, s.y - 1, 8, 8)
            s.c.setFont("Helvetica", 8)
            if on:
                s.c.drawString(x + 1.3, s.y, "X")
            lab = R(lab)
            s.c.drawString(x + 12, s.y, lab)
            x += 26 + s.c.stringWidth(lab, "Helvetica", 8)
        s.y -= 18

    def table(s, rows, ws, size=7.5):
        for i, r in enumerate(rows):
            s.need(20)
            x = 46
            for w, c in zip(ws, r):
                s.c.rect(x, s.y - 4, w, 14)
                s.c.setFont("Helvetica-Bold" if i == 0 else "Helvetica", size)
                s.c.drawString(x + 2, s.y, R(str(c)))
                x += w
            s.y -= 14
        s.y -= 10

    def save(s):
        s.c.save()


def mail(path, frm, to, date, subj, body, cc="", extra=""):
    W(path, "From: %s\nTo: %s\n%sDate: %s\nSubject: %s\nMessage-ID: <%s@mail.hlu.example>\n%sMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n%s" %
      (frm, to, "Cc: " + cc + "\n" if cc else "", date, subj, digits(9), extra, body.lstrip("\n")))


def day(base, n):
    return (dt.date.fromisoformat(base) + dt.timedelta(days=n))


def mdy(d):
    return d.strftime("%m/%d/%Y")


def dmy(d):
    return d.strftime("%d-%b-%Y")


HDR = "Harmon Lake University - Center for Clinical Research"
# ---------------------------------------------------------------- 01 regulatory
D("01_Regulatory/DM204/IRB continuing review approval 2024-02-12.docx", [
    "February 12, 2024", "{holl}, MD\nCenter for Clinical Research\n1180 Observatory Row, Suite 300\nKalamazoo, MI 49008", "RE: IRB-2021-0447, \"A Randomized, Double-Blind, Placebo-Controlled Study of VTX-118 in Adults with Type 2 Diabetes Mellitus\" (Protocol VTX-118-204)",
    "Dear Dr. {holl.last}:", "The Harmon Lake University Biomedical IRB reviewed the above study at its convened meeting of February 8, 2024 and approved continuation through February 7, 2025.",
    [["Item", "Version", "Determination"], ["Protocol amendment 4", "18 Dec 2023", "Approved"], ["Consent form (English)", "v5.1", "Approved"], ["Consent form (Spanish)", "v5.1-ES", "Approved, translation certificate on file"], ["Recruitment flyer B", "v2", "Approved with stipulations"]],
    "Approved enrollment: 34. Enrolled to date: 30. Questions may be directed to {boon}, IRB analyst, at 269-555-0140 or kboone@hlu.example.", "Sincerely,", "{dunm}, MDiv, PhD\nChair, Biomedical IRB"], header="Harmon Lake University - Office of Research Integrity", footer="FWA00099341 | Page 1 of 1")

D("01_Regulatory/DM204/Reportable event form - subject 204-011.docx", [
    "# REPORTABLE NEW INFORMATION", [["IRB #", "IRB-2021-0447"], ["PI", "{holl}, MD"], ["Submitted by", "{lind}, CCRC"], ["Subject number", "{dm11.sub}"], ["Date of event", "03/05/2024"], ["Type", "Protocol deviation - major"]],
    "Description: Subject {dm11.sub} (71 y male, {dm11.dx=type 2 diabetes} and {dm11.dx=stage 3a chronic kidney disease}) was dispensed kit 40188 at Visit 4 although eGFR at V3 was 41 mL/min (protocol stop rule < 45). He was also taking {dm11.med=naproxen 500 mg BID}, a prohibited medication, obtained over the counter for {dm11.dx=gout}.",
    "The subject was called at home on 03/06/2024 by {sikk}, RN and asked to stop the study product. Repeat labs scheduled. The subject's nephrologist, Dr. {zwie}, was told with the subject's agreement.",
    "Corrective action: coordinators will check eGFR before releasing a kit in IWRS. Retraining documented for {lind} and {prui} on 03/11/2024.", "PI signature: {holl}    Date: 03/12/2024"], footer="HRP-214 Form, rev 09/2022")

X("01_Regulatory/DM204/Delegation of authority log VTX-118-204.xlsx", [
    ("DOA", [["Delegation of Authority and Signature Log"], ["Protocol: VTX-118-204", "", "Site 118", "", "PI: {holl}, MD"], [], ["Name", "Role", "Initials", "Tasks", "Start", "Stop"],
             ["{holl}", "Principal Investigator", "MEH", "all", "04-May-2021", ""], ["{oost}", "Sub-I", "HO", "1,2,3,6,9", "04-May-2021", ""], ["{lind}", "Coordinator", "TL", "1,4,5,7,8,10", "10-Jan-2022", ""],
             ["{prui}", "Coordinator", "SP", "1,4,5,7,8,10", "22-Aug-2022", ""], ["{sikk}", "Research nurse", "LS", "5,6,7", "04-May-2021", ""], ["{oyel}", "Research nurse", "PO", "5,6,7", "03-Apr-2023", ""], ["{taka}", "Pharmacist (unblinded)", "GT", "11,12", "04-May-2021", ""], ["{wexl}", "Lab tech", "CW", "8", "12-Sep-2022", "31-May-2024"]], {"merge": ["A1:F1"], "bold": [1, 4]}),
    ("Task codes", [["Code", "Task"], [1, "Obtain informed consent"], [2, "Eligibility"], [3, "Physical exam"], [4, "Source documents"], [5, "Vital signs / ECG"], [6, "AE assessment"], [7, "Phlebotomy"], [8, "Sample processing"], [9, "Causality"], [10, "EDC entry"], [11, "IP receipt"], [12, "IP dispensing"]])])

D("01_Regulatory/Monitoring/MVR DM204 visit 6 (Callander) 14-15May2024.docx", [
    "# Interim Monitoring Visit Report", [["Sponsor / Protocol", "Verantix Therapeutics / VTX-118-204"], ["Site / PI", "118 / {holl}, MD"], ["Monitor", "{call}, Sr CRA"], ["Site staff present", "{lind}; {prui}; {taka} (pharmacy)"], ["Visit dates", "14-15 May 2024"]],
    "# Source data verification", "Subjects reviewed:", [["Subject", "Visits", "Finding", "Action"],
     ["{dm04.sub}", "V1-V6", "History of {dm04.dx=atrial fibrillation} in cardiology note not on MH page", "Add to EDC"], ["{dm07.sub}", "V4", "{dm07.med=Semaglutide 0.5 mg weekly} started 02Apr by PCP, prohibited", "Deviation; PI to assess discontinuation"],
     ["{dm12.sub}", "V1", "ICF page 14 not initialed", "Note to file"], ["{dm16.sub}", "V5", "AE of {dm16.dx=cellulitis, left leg} end date missing; concomitant {dm16.med=cephalexin 500 mg QID}", "Query"], ["{dm23.sub}", "V2-V3", "No issue", "-"], ["{dm25.sub}", "V3", "Subject name \"{dm25.nl}\" visible on ECG scan uploaded to EDC - privacy breach", "Remove, re-upload redacted; notify privacy office"]],
    "# Safety", "One SAE since last visit ({dm19.sub}, {dm19.dx=acute cholecystitis}). Narrative follow-up outstanding: operative report for {dm19.tx=laparoscopic cholecystectomy} from hospital.", "# Pharmacy", "Two kits (40231, 40232) unaccounted; returned tablets for {dm09.sub} not counted. Temperature log complete.",
    "# Overall", "Screen failure rate 38%. Site must improve turnaround of queries (median 19 days).", "Report approved: {grub}, Clinical Trial Manager"], header="CONFIDENTIAL - Verantix Therapeutics", footer="CRA-TMP-011 v4")

D("01_Regulatory/SOPs/SOP-07 Informed consent process v3.docx", ["# SOP-07 Informed Consent Process", "Purpose: to describe how consent is obtained and documented.", "- Only staff on the delegation log may obtain consent.", "- The participant must have enough time to read and ask questions.", "- A copy of the signed form is given to the participant.", "- For participants who do not read English, use the IRB-approved translation or short form with a witness.", "- Never file the key list with coded data.", [["Version", "Effective", "Change"], ["1", "01/2016", "New"], ["2", "06/2019", "Revised Common Rule"], ["3", "10/2022", "eConsent added"]]], header="HLU CCR Standard Operating Procedures", footer="Uncontrolled when printed")

p = PDF("01_Regulatory/Training/Sign-in 2024-03-11 protocol amendment 4.pdf", "Training sign-in sheet", "Amendment 4, VTX-118-204   Trainer: {call} (Verantix)   11 March 2024")
p.table([["#", "Print name", "Role", "Initials", "Time in"]] + [[str(i), "{%s}" % k, r, "ok", "12:0%d" % i] for i, (k, r) in enumerate([("holl", "PI"), ("oost", "Sub-I"), ("lind", "CRC"), ("prui", "CRC"), ("sikk", "RN"), ("oyel", "RN"), ("taka", "PharmD"), ("berr", "Pharm tech"), ("nguy", "intern")], 1)], [24, 190, 110, 60, 60], 9)
p.save()

# ---------------------------------------------------------------- 02 DM204
sr = each(DM[:22], "{@.scr}", "{@.ini}", "{@.sex}", "{@.age}", "", "Enrolled", "{@.sub}", "")
for i, r in enumerate(sr):
    r[4] = dmy(day("2023-02-06", 9 * i))
fail = [[("{rc%02d.scr}" % n), "{rc%02d.ini}" % n, "{rc%02d.sex}" % n, "{rc%02d.age}" % n, dmy(day("2023-03-01", 11 * n)), "Screen fail", "", t.replace("@", "rc%02d" % n)] for n, t in
        [(1, "HbA1c 6.6; hx {@.dx=pancreatitis}"), (3, "on {@.med=liraglutide}"), (7, "{@.dx=hepatitis C}, untreated"), (13, "eGFR 31, {@.dx=CKD stage 3b}"), (19, "{@.dx=bladder cancer} 2019"), (21, "withdrew consent")]]
rows = sr[:8] + fail[:3] + sr[8:] + fail[3:]
X("02_VTX118-204/Screening & enrollment log.xlsx", [
    ("Screening", [["SUBJECT SCREENING AND ENROLLMENT LOG"], ["Protocol VTX-118-204 / Site 118 / PI {holl.last}"], [], ["Screening No.", "Initials", "Sex", "Age", "Date ICF signed", "Outcome", "Subject No.", "Reason / comment"]] + rows + [[], ["Total screened", len(rows), "", "", "Enrolled", len(sr), "Failed", len(fail)]],
     {"merge": ["A1:H1", "A2:H2"], "bold": [1, 4], "notes": {"H9": "{dm05.nl} and his wife {dm06.n} both in study - keep kits apart!!"}}),
    ("By month", [["Month", "Screened", "Enrolled"], ["Feb-23", 3, 3], ["Mar-23", 5, 3], ["Apr-23", 4, 4], ["May-23", 4, 3], ["Jun-23", 3, 3]])])

X("02_VTX118-204/KEY - DO NOT EMAIL/204 identification key.xlsx", [
    ("Key", [["Subject identification code list - keep locked", "", "", "", "", "", ""], ["Last name", "First name", "DOB", "MRN", "Screening no.", "Subject no.", "Phone"]] + each(DM, "{@.last}", "{@.first}", "{@.dobm}", "#{@.mrn}", "{@.scr}", "{@.sub}", "{@.phd}"), {"merge": ["A1:G1"], "bold": [1, 2], "notes": {"B9": "goes by {dm07.nick}", "A30": "moved in with daughter 4/24, mail to {dm28.addr=3311 Sugarbush Ln, Portage, MI 49024}"}}),
    ("PCP", [["Subject", "PCP", "PCP fax", "Letter sent"]] + [["{%s.sub}" % k, "Dr. {%s}" % d, "269-555-01%02d" % (50 + i), "Y"] for i, (k, d) in enumerate(zip(DM[:10], ["bajw", "marc", "bajw", "faro", "oost", "oost", "bajw", "marc", "zwie", "faro"]))])])

p = PDF("02_VTX118-204/Consents/ICF_204-003_v5.1_signed.pdf", "CONSENT TO TAKE PART IN A RESEARCH STUDY", "Protocol VTX-118-204, ICF version 5.1, IRB approved 02/08/2024, page 17 of 18")
p.para("You are being asked to take part in a study of an investigational medicine for adults. Taking part is voluntary. You may stop at any time and this will not affect your medical care at the university clinics.\nIf you have questions call {lind} at 269-555-0117 or the 24 hour number 269-555-0100.")
p.bar("Optional items (participant initials)")
p.checks([("I agree to storage of my samples", True), ("I do not agree", False), ("You may tell my family doctor", True)])
p.bar("Signatures")
p.row([(260, "Printed name of participant", "{dm03.nm}"), (120, "Date", "03/04/2024"), (120, "Time", "9:42 am")], "below")
p.row([(260, "Date of birth", "{dm03.dob}"), (240, "Best phone number", "{dm03.ph}")], "below")
p.row([(260, "ID checked (MI driver license)", "{dm03.dl}")], "below")
p.row([(500, "Mailing address", "{dm03.addr}")], "below")
p.row([(260, "Person obtaining consent", "{prui}"), (120, "Date", "03/04/2024")], "below")
p.save()

p = PDF("02_VTX118-204/Consents/ICF_204-014_ES_signed.pdf", "CONSENTIMIENTO PARA PARTICIPAR EN UN ESTUDIO", "VTX-118-204 versi\u00f3n 5.1-ES")
p.para("Su participaci\u00f3n es voluntaria. Puede retirarse en cualquier momento sin perder sus derechos. Si tiene preguntas llame a {quin}, coordinadora, al 269-555-0119.")
p.row([(270, "Nombre del participante", "{dm14.n}"), (230, "Fecha de nacimiento", "{dm14.dobs}")])
p.row([(270, "Direcci\u00f3n", "{dm14.addr}"), (230, "Tel\u00e9fono", "{dm14.phx}")])
p.row([(270, "Contacto de emergencia (hijo)", "{ec04}"), (230, "Tel\u00e9fono del contacto", "{ec04.phx}")])
p.row([(270, "Identificaci\u00f3n (matr\u00edcula consular)", "{dm14.gid=MC 61180442}")])
p.row([(270, "Int\u00e9rprete", "{tr01}"), (230, "Fecha", "11 abril 2023")])
p.checks([("S\u00ed, acepto", True), ("No acepto", False)])
p.save()

p = PDF("02_VTX118-204/Source/204-008 V3 worksheet.pdf", "VISIT 3 (WEEK 8) SOURCE WORKSHEET", "VTX-118-204   Site 118")
p.row([(170, "Subject no.", "{dm08.sub}"), (100, "Initials", "{dm08.ini}"), (120, "Visit date", "22-Jun-2023"), (120, "Coordinator", "{prui.il}")])
p.bar("Vital signs")
p.row([(120, "BP 1", "142/88"), (120, "BP 2", "138/86"), (90, "Pulse", "76"), (90, "Weight kg", "91.4"), (90, "Temp C", "36.7")])
p.bar("Medical history changes since last visit")
p.para("Pt reports new {dm08.dx=plantar fasciitis}; seen by PCP Dr. {marc}. Also {dm08.dx=depression} worse since husband died, started {dm08.med=escitalopram 10 mg daily} 6/1/23. ER 5/30 for {dm08.dx=hypoglycemia}, BG 51, treated w/ {dm08.tx=IV dextrose}, released.")
p.bar("Procedures")
p.checks([("Fasting labs", True), ("ECG", True), ("PK sample", False), ("Foot exam", True)])
p.para("Notes: new cell {dm08.ph2d}. Wants text reminders. {dm08.first} will be in Puerto Rico 7/10-7/24, V4 window ok.")
p.row([(250, "Signature", "{prui}"), (250, "PI review", "{holl} 6/30/23")], "below")
p.save()

W("02_VTX118-204/Source/204-021 phone contact notes.txt", """
204-021 tel contacts   (site copy - do NOT send to sponsor)
subj {dm21.sub} / {dm21.low}

4/2/24  called {dm21.ph7} no ans, LVM
4/3  pt called back. c/o {dm21.dx=loose stools} x3 d, no fever. told to hydrate. stopped {dm21.med=metformin} on his own, asked him to restart w food.
4/9  wk 12 call. still {dm21.dx=diarrhea} 1-2/d. also says "sugar foot" - podiatrist dx'd {dm21.dx=diabetic foot ulcer} L great toe, gets {dm21.tx=wound debridement} wkly w/ dr {faro.llow}. -> AE!! told {holl.last}
4/10  {oyel.first} RN spoke w/ pts sister {rc10} (she drives him) re visit 16th. her # {rc10.phd}
4/16  no show. landlord says in hosp?? 
4/17  confirmed inpt at Lakeview for {dm21.dx=osteomyelitis}, SAE clock started 0915. MRN there {dm21.mrn}, insur {dm21.ins}
4/18  sister: surgery sched = {dm21.tx=toe amputation} 4/19. {hama.last} (med monitor) informed by {lind.first}
""")

cm = []
for i, k in enumerate(DM[:18]):
    for j, a in enumerate(["med", "med2", "med3"][: 1 + i % 3]):
        cm.append(["{%s.sub2}" % k, "{%s.ini}" % k, j + 1, "{%s.%s}" % (k, a), ["{%s.dx}" % k, "{%s.dx2}" % k, "prophylaxis"][j], dmy(day("2019-03-01", 37 * i + 200 * j)), "ONGOING" if (i + j) % 4 else dmy(day("2024-02-01", i)), ""])
dsv("02_VTX118-204/EDC exports/CM_20240603.csv", [["SUBJID", "INIT", "CMSEQ", "CMTRT", "CMINDC", "CMSTDT", "CMENDT", "CMROUTE"]] + cm, sep="|", pre="# EXPORT CM  STUDY=VTX118204 SITE=118 RUN=03JUN2024:07:15\r\n", post="# %d RECORDS\r\n" % len(cm))

ae = []
for i, k in enumerate(DM[2:26:2]):
    ae.append(["{%s.sub}" % k, i + 1, "{%s.ae}" % k, dmy(day("2023-06-02", 21 * i)), dmy(day("2023-06-09", 21 * i)) if i % 3 else "ongoing", ["mild", "moderate", "severe"][i % 3], ["not related", "possibly", "related"][i % 3], ["none", "{%s.med=ondansetron 4 mg}" % k, "{%s.med=nitrofurantoin 100 mg BID}" % k][i % 3], ["{holl.il}", "{oost.il}"][i % 2]])
X("02_VTX118-204/AE log 204.xlsx", [("AE", [["Adverse Event Log", "", "", "", "Site 118"], [], ["Subject", "AE #", "Event (verbatim)", "Start", "Stop", "Severity", "Relationship", "Treatment given", "Assessed by"]] + ae + [["", "", "Total AEs", len(ae)]], {"merge": ["A1:D1"], "bold": [1, 3], "notes": {"C5": "wife {dm06.first} says it began a day earlier - ask her, {dm06.phd}"}}),
                                   ("SAE", [["Field", "SAE 1", "SAE 2"], ["Subject", "{dm19.sub}", "{dm21.sub}"], ["Event", "{dm19.dx=Acute cholecystitis}", "{dm21.dx=Osteomyelitis left foot}"], ["Admitted", "27-Mar-2024", "16-Apr-2024"], ["Procedure", "{dm19.tx=Laparoscopic cholecystectomy}", "{dm21.tx=Amputation left great toe}"], ["Outcome", "Recovered", "Recovering"], ["Reported by", "{lind}", "{lind}"]])])

p = PDF("02_VTX118-204/SAE/SAE form 204-019 initial.pdf", "SERIOUS ADVERSE EVENT REPORT", "Fax to Verantix Safety 1-800-555-0162 within 24 hours")
p.bar("A. Subject")
p.row([(130, "Subject ID", "{dm19.sub2}"), (110, "Date of birth", "{dm19.dobM}"), (60, "Sex", "{dm19.sex}"), (90, "Height cm", "172"), (90, "Weight kg", "97")])
p.bar("B. Event")
p.row([(330, "Diagnosis", "{dm19.dx=Acute cholecystitis with sepsis}"), (150, "Onset", "26MAR2024")])
p.checks([("Death", False), ("Life-threatening", False), ("Hospitalization", True), ("Disability", False), ("Other", False)])
p.bar("C. Relevant history")
p.para("{dm19.dx=Type 2 diabetes} since 2009, {dm19.dx=obstructive sleep apnea} on {dm19.tx=CPAP}, {dm19.dx=bipolar II disorder}.")
p.bar("D. Concomitant medication")
p.table([["Drug", "Indication", "Start", "Stop"], ["{dm19.med=lamotrigine 200 mg}", "{dm19.dx=bipolar disorder}", "2014", "cont."], ["{dm19.med=metformin 1000 mg}", "{dm19.dx=T2DM}", "2010", "27MAR2024"], ["{dm19.med=piperacillin/tazobactam}", "{dm19.dx=sepsis}", "27MAR2024", "30MAR2024"]], [190, 150, 80, 80])
p.bar("E. Narrative")
p.para("A 7x year old man came to the emergency department with right upper quadrant pain and fever. Ultrasound showed {dm19.dx=gallstones} with wall thickening. Seen by Dr. {stro} in the ED. {dm19.tx=Laparoscopic cholecystectomy} was done on 27 March without complication.  ED face sheet attached showed name {dm19.N} - redact before faxing!")
p.row([(240, "Reporter", "{lind}"), (240, "Investigator", "{holl}")], "below")
p.save()

pr = []
for i, k in enumerate(DM[:20]):
    pr.append([40170 + i * 3, "{%s.sub}" % k, mdy(day("2023-03-03", 9 * i)), 60, mdy(day("2023-05-03", 9 * i)), rnd.choice([0, 2, 4, 7]), ["GT", "MB"][i % 2], ""])
pr[6][7] = "{dm07.nl} says cat ate 3 tabs"
pr[12][7] = "returned by wife {ec05}, {ec05.phd}"
X("02_VTX118-204/Pharmacy/IP accountability.xlsx", [("Dispensing", [["INVESTIGATIONAL PRODUCT ACCOUNTABILITY RECORD - SUBJECT"], ["VTX-118 10 mg / placebo tablets, 60 per bottle"], ["Pharmacist: {taka}, PharmD    Technician: {berr}"], ["Kit no.", "Subject no.", "Dispensed", "Qty", "Returned on", "Qty returned", "By", "Remarks"]] + pr, {"merge": ["A1:H1", "A2:H2", "A3:H3"], "bold": [4]}),
    ("Receipts", [["Shipment", "Date", "Kits", "Condition", "Received by"], ["VX-1180", "02/20/2023", 60, "ok", "{taka}"], ["VX-1231", "08/14/2023", 60, "1 box dented", "{berr}"]])])

for k, fn, extra in [("dm02", "Lab req 204-002 V4.pdf", "Lipid panel")]:
    p = PDF("02_VTX118-204/Lab/" + fn, "LABORATORY REQUISITION - OUTREACH", "Harmon Lake Pathology Group   CLIA 23D0000412")
    p.row([(250, "PATIENT NAME (LAST, FIRST MI)", "{%s.LFM}" % k), (110, "DOB", "{%s.dob}" % k), (60, "SEX", "{%s.sex}" % k), (100, "MRN", "{%s.mrn}" % k)])
    p.row([(250, "STREET", "{%s.STREET}" % k), (160, "CITY", "{%s.CITY}" % k), (110, "PHONE", "{%s.phd}" % k)])
    p.row([(250, "STUDY / SUBJECT", "VTX204 {%s.sub}" % k), (270, "ORDERING PROVIDER", "{holl.LF}")])
    p.row([(250, "INSURANCE (do not bill - research)", "{%s.ins}" % k), (270, "ICD-10 / DIAGNOSIS", "E11.9 {%s.dx}" % k)])
    p.checks([("CMP", True), ("HbA1c", True), ("CBC", False), (extra, True), ("Urine ACR", False)])
    p.row([(260, "Collected by: ", "{wexl}"), (200, "Time: ", "08:15")], "left")
    p.save()

hl = ""
for i, k in enumerate(["dm09", "dm15", "dm20", "dm29"]):
    hl += """MSH|^~\\&|HLPATH|HLPG|CCR|HLU|2024051%d0812||ORU^R01|88%04d|P|2.3
PID|1||@mrn^^^HLU^MR||@hl7||@dob8|@sex|||@STREET^^@CITY^MI^@zip||@ph0||||||@ssn0
PV1|1|O|RESEARCH^^^HLU||||1184471^{holl.hl7}^^^DR
OBR|1|%d|%d|83036^HEMOGLOBIN A1C|||20240514074%d
OBX|1|NM|4548-4^HbA1c||%.1f|%%|4.0-5.6|H|||F
NTE|1||%s
""".replace("@mrn", "{@.mrn}").replace("@hl7", "{@.hl7}").replace("@dob8", "{@.dob8}").replace("@sex", "{@.sex}").replace("@STREET", "{@.STREET}").replace("@CITY", "{@.CITY}").replace("@zip", "{@.zip}").replace("@ph0", "{@.ph0}").replace("@ssn0", "{@.ssn0}").replace("@", k).replace("^~\\&", "^~\\&") % (
        i, 17 + i, 5100 + i, 6200 + i, i, 7.1 + .4 * i, ["Hemolyzed, recollect", "Consistent with {%s.dx=poorly controlled diabetes}" % k, "", "Critical glucose 412 called to {lind.LF} 0931"][i])
W("02_VTX118-204/Lab/oru_20240515.hl7", hl)

# ---------------------------------------------------------------- 03 BREEZE-3
dsv("03_BREEZE-3/breeze3 screening log.csv", [["BREEZE-3 screening log site 0712", "", "", "", "", ""], ["subj", "init", "dob", "icf date", "status", "comment"]] + [
    ["{%s.sub}" % k, "{%s.ini}" % k, "{%s.dobs}" % k, (day("2023-01-10", 13 * i)).strftime("%m/%d/%y"), ["randomized", "randomized", "screen fail", "completed", "ET"][i % 5], ["", "eos 410", "{%s.dx=current smoker, COPD overlap}" % k, "", "moved, {%s.dx=pregnancy}" % k if P[k]["sex"] == "F" else "lost to f/u"][i % 5]] for i, k in enumerate(AS)])

lines = "HLU CCR   BREEZE-3   MASTER LINKING LIST                     PRINTED 06/03/24  PAGE 1\n\nSUBJECT     NAME                         DOB         MRN       PHONE          PCP\n" + "-" * 92 + "\n"
CUR[0] = "03_BREEZE-3/KEY/LINKLIST.PRN"
for i, k in enumerate(AS):
    v = [R("{%s.%s}" % (k, a)) for a in ("sub", "LF", "dobi", "mrn", "phd")]
    lines += v[0].ljust(12) + v[1].ljust(29) + v[2].ljust(12) + v[3].ljust(10) + v[4].ljust(15) + R(["{bajw.LAST}", "{marc.LAST}", "{leit.LAST}"][i % 3]) + "\n"
W("03_BREEZE-3/KEY/LINKLIST.PRN", lines + "\n24 SUBJECTS LISTED  *** END OF REPORT ***\n", nl="\r\n")

D("03_BREEZE-3/Source/B3-0712-17 V5 visit note.docx", [
    "# Visit 5 / Week 16", [["Subject", "{as17.sub}", "Date", "29-Feb-2024"], ["Seen by", "{voor}; {leit}, MD", "Interpreter", "{tr03} (Arabic, phone)"]],
    "S: {as17.nick} says breathing better, two night wakings. Used {as17.med=albuterol} 6x last week. Had {as17.dx=oral thrush} after the {as17.med=Symbicort}, got {as17.med=nystatin swish} from the walk-in clinic. Reports low mood; PHQ-9 = 14, known {as17.dx=PTSD} (see intake), sees a therapist, {as17.tx=EMDR} weekly.",
    "O: FEV1 2.11 L (68%), FeNO 44. Lungs: mild wheeze.", "A: {as17.dx=Severe asthma}, partly controlled. New AE: thrush, mild, related to background therapy.", "P: injection given in left arm at 10:20, observed 30 min. Next visit 28-Mar. Call him after 4 pm only at {as17.ph}; works nights.",
    [["Procedure", "Done", "By"], ["Spirometry", "Y", "{voor.il}"], ["Injection", "Y", "{sikk.il}"], ["Bloods", "Y", "{wexl.il}"], ["AQLQ", "Y", "{nguy.il}"]]], header="BREEZE-3 Site 0712  Subject {as17.sub}", footer="Source document - CCR form S-22")

ks = AS[:9]
X("03_BREEZE-3/ConMed grid (pivot).xlsx", [("Grid", [["Background medication by subject (as of V6)"], [], ["Drug class"] + ["{%s.sub}" % k for k in ks], ["Controller"] + ["{%s.med}" % k for k in ks], ["Second"] + ["{%s.med2}" % k for k in ks], ["Other"] + ["{%s.med3}" % k for k in ks], ["Comorbidity"] + ["{%s.dx2}" % k for k in ks], ["Coordinator"] + ["{quin.last}"] * 5 + ["{voor.last}"] * 4], {"merge": ["A1:F1"], "bold": [1, 3]}),
    ("Read me", [["Red = needs query"], ["Ask {quin.first} before changing anything"]])])

D("03_BREEZE-3/Safety/Narrative B3-0712-09 hospitalization.docx", [
    "# Safety narrative", "Subject {as09.sub}, age/sex {as09.age}/{as09.sex}. History: {as09.dx=severe eosinophilic asthma} since childhood, {as09.dx=chronic rhinosinusitis with nasal polyps}, two prior ICU stays with {as09.tx=intubation}.",
    "On 02 April 2024 the subject was brought by ambulance with {as09.dx=status asthmaticus}. Treated in the ED by Dr. {stro} with {as09.med=nebulized albuterol and ipratropium}, {as09.med=magnesium sulfate 2 g IV} and {as09.tx=BiPAP}. Discharged 05 April on {as09.med=prednisone taper}.",
    "Causality per {desh}: not related. Sponsor medical monitor {hama} agreed by telephone 08 April.", "Attachment list: discharge summary (patient identifiers: {as09.nm}, MRN {as09.mrn}, DOB {as09.dobi}) - redacted copy to sponsor only."], footer="CONFIDENTIAL")

D("03_BREEZE-3/Withdrawals/letter Dougherty.docx", [
    "{as18.nm}\n{as18.street}\n{as18.cityline}", "May 2, 2024", "Dear Dr. {desh.last} and {quin.first},", "I am writing to say I do not want to be in the breathing study any more. Since the third shot I have had {as18.dx=hives} and my {as18.dx=anxiety} is through the roof. My own doctor, {bajw}, put me back on {as18.med=Advair} and {as18.med=lorazepam} and said to stay away from experiments for now.",
    "Please do not call my work. You can reach me at {as18.ph} or {as18.em}. You may keep the blood I already gave but I do not want more tests on it.", "I still have not got my $75 for the April visit. The card number ending is on my paperwork, account {as18.clin}.", "Yours truly,\n{as18.n}", "[stamped RECEIVED MAY 06 2024 - file w/ subj {as18.sub} - hv]"])

js = {"export": "BreathTrack eDiary", "study": "CRV-4471-301", "site": "0712", "generated": "2024-06-01T05:00:00Z", "devices": []}
CUR[0] = "03_BREEZE-3/Vendor/breathtrack_export.json"
for i, k in enumerate(AS[6:14]):
    js["devices"].append({"serial": "BT-%05d" % (30112 + i * 7), "subjectId": R("{%s.sub2}" % k), "account": {"login": R("{%s.em}" % k), "displayName": R("{%s.nl}" % k), "mobile": R("{%s.php}" % k)}, "lastSync": "2024-05-3%dT22:1%d:00" % (i % 2, i % 10),
        "rescue": {"drug": R("{%s.med=albuterol HFA}" % k), "puffs7d": i * 2}, "alert": R("{%s.dx=nocturnal asthma}" % k) if i % 3 == 0 else None})
W("03_BREEZE-3/Vendor/breathtrack_export.json", json.dumps(js, indent=1))

X("03_BREEZE-3/Pharmacy/Fridge 2 temperature log May 2024.xlsx", [("May", [["REFRIGERATOR 2 - 2 to 8 C"], ["Date", "AM", "PM", "Initials"]] + [[mdy(day("2024-05-01", i)), round(4 + rnd.random() * 2, 1), round(4 + rnd.random() * 2, 1), rnd.choice(["GT", "MB"])] for i in range(31)], {"merge": ["A1:D1"], "bold": [1, 2]})])

# ---------------------------------------------------------------- 04 RA
W("04_RA-LUMEN/prescreen notes tobias.txt", """
RA LUMEN - prescreen, rheum clinic  (from dr {bran.llow} list)   TL 5/13

1) {ra01.nl}  mrn {ra01.mrn}  - {ra01.dx=seropos RA} 2011, on {ra01.med=mtx 15} + {ra01.med=humira}. washout?  ph {ra01.ph7} ok to call, knows me
2) {ra03.lf}  (aka {ra03.name=Phil})  dob {ra03.dobs}  - {ra03.dx=RA + osteoporosis}, had {ra03.tx=hip replacement} jan. NO
3) "{ra14.nick}" {ra14.last} ({ra14.age}) - {ra14.dx=ra}, {ra14.dx=breast ca 2016} -> exclusion? ask {bran.last}. dtr {ec08} does the talking {ec08.phd}
4) {ra06.low} (her husb interprets, needs mandarin) {ra06.dx=RA x3y}, {ra06.med=MTX}, {ra06.dx=latent tb} treated w {ra06.med=INH} 2020
5) {ra09.lf}  {ra09.phd}  bcbs {ra09.ins}  {ra09.dx=RA, fibromyalgia} - says too far to drive, lives {ra09.adrlow}
6) {ra12.nl} - {ra12.dx=gout not RA}!!  scr fail
7) {ra15.nl} {ra15.em}   {ra15.dx=RA}/{ra15.dx=hep B carrier} NO

{prui.first} to call 1 + 4 by fri.   consent room B booked w/ {kess.nick}
""")

xml = '<?xml version="1.0" encoding="UTF-8"?>\n<ODM FileType="Snapshot" FileOID="RL026.2024-05-31" CreationDateTime="2024-05-31T18:00:00" xmlns="http://www.cdisc.org/ns/odm/v1.3">\n <ClinicalData StudyOID="RA-LUMEN" MetaDataVersionOID="v6">\n'
for i, k in enumerate(RA):
    xml += ('  <SubjectData SubjectKey="{@.sub}">\n   <SiteRef LocationOID="026"/>\n   <ItemGroupData ItemGroupOID="DM"><ItemData ItemOID="BRTHDTC" Value="{@.dobi}"/><ItemData ItemOID="SEX" Value="{@.sex}"/></ItemGroupData>\n'
            '   <ItemGroupData ItemGroupOID="MH"><ItemData ItemOID="MHTERM" Value="{@.dx2}"/></ItemGroupData>\n   <ItemGroupData ItemGroupOID="CM"><ItemData ItemOID="CMTRT" Value="{@.med}"/><ItemData ItemOID="CMTRT" Value="{@.med2}"/></ItemGroupData>\n' + ('   <Annotation Comment="initials {@.ini}; local name {@.lf}"/>\n' if i in (4, 10) else "") + '  </SubjectData>\n').replace("@", k)
W("04_RA-LUMEN/rl026_odm_snapshot.xml", xml + " </ClinicalData>\n</ODM>\n")

W("04_RA-LUMEN/infusion board week 23.html", "<html><head><title>Infusion board</title><style>td{padding:4px} .late{color:red}</style></head><body>\n<h2>CCR Infusion Suite &ndash; week of June 3, 2024</h2>\n<table border=1>\n<tr><th>Day/Time</th><th>Chair</th><th>Patient</th><th>Study no.</th><th>Phone</th><th>Premed</th><th>RN</th></tr>\n" +
  "".join(("<tr%s><td>%s %s</td><td>%d</td><td>{@.lf}</td><td>{@.sub}</td><td>{@.phx}</td><td>{@.med=%s}</td><td>%s</td></tr>\n" % (' class="late"' if i == 3 else "", ["Mon", "Tue", "Wed", "Thu"][i % 4], ["8:30", "11:00"][i // 4 % 2], i % 3 + 1, ["acetaminophen 650 mg", "diphenhydramine 25 mg", "methylprednisolone 100 mg"][i % 3], ["{sikk.il}", "{oyel.il}"][i % 2])).replace("@", k) for i, k in enumerate(RA[1:9])) +
  "</table>\n<p>Notes: {ra05.last} is a hard stick. {ra04.nick} {ra04.last} needs a wheelchair at the door, call her ride. Allergy {ra07.n}: {ra07.dx=latex allergy}.</p>\n<p>Questions: {oyel}, RN, ext 4-0133</p></body></html>\n")

mail("04_RA-LUMEN/Mail/Re Re eligibility RL-026-08.eml", "\"Brandvold, Felix\" <fbrandvold@hlu.example>", "Colin Mather <cmather@ostrava-bio.example>", "Tue, 21 May 2024 17:40:03 -0400", "Re: Re: Eligibility question RL-026-08", """
Colin,

{math.first}'s point taken. I have spoken to the patient: {ra08.nl} had {ra08.dx=diverticulitis} in 2017 with {ra08.tx=partial colectomy}, nothing since. Sorry, please disregard the name - should have said {ra08.sub}.

She takes {ra08.med=tramadol 50 mg} PRN, not daily.

{bran}

On Tue, 21 May 2024 at 11:12, {math} wrote:
> Dear Felix,
> the exclusion 14 concerns GI perforation. For {ra08.sub} your form lists
> "{ra08.dx=diverticular disease}" and the narcotic {ra08.med=tramadol}.
> Can you confirm there was no perforation? {ferr} needs it for the waiver log.
> Regards, {math.first}
>
> > On 20 May 2024, {prui} wrote:
> > Hi all, attached the eligibility form for {ra08.sub}, born {ra08.dobm}.
> > Patient is keen to start, ANCHOR visit was 17 May.
> > {prui.first}
""", cc="Shawna Pruitt <spruitt@hlu.example>, Luis Ferrante <lferrante@ostrava-bio.example>")

# ---------------------------------------------------------------- 05 CALM
roster = []
for i, k in enumerate(TEENS, 1):
    b = "cf%02dp" % i
    ps = [q for q in (b + "1", b + "2") if q in P]
    for q in [k] + ps:
        roster.append(["{%s.fam}" % "+".join([k] + ps), "{%s.sub}" % q, "{%s.lf}" % q, "child" if q == k else "parent", "{%s.dob}" % q, "{%s.addr}" % "+".join([k] + ps) if q == k else "same", "{%s.ph}" % q if q != k else "", "{%s.em}" % q if q != k else "", "{%s.dx}" % q if q == k else ""])
X("05_CALM-Families/Family roster (identifiable).xlsx", [("Families", [["CALM-Families - PI {petr}, PhD - IRB-2023-0188"], ["Certificate of Confidentiality applies"], [], ["Family ID", "Participant ID", "Name", "Role", "DOB", "Home address", "Phone", "E-mail", "K-SADS diagnosis"]] + roster, {"merge": ["A1:I1"], "bold": [1, 4]}),
    ("Custody notes", [["Family", "Note"], ["{cf04t+cf04p1.fam}", "Ms. {cf04p1.last} has sole custody; no contact with father"], ["{cf06t+cf06p1.fam}", "{cf06p1} remarried; {cf06t.first} at dad's every other week"], ["{cf10t+cf10p1.fam}", "{cf10p1.nick} prefers texts, works at hospital"]], {"hidden": True})])

p = PDF("05_CALM-Families/Permissions/CF-05 parental permission + assent.pdf", "PARENTAL PERMISSION AND ADOLESCENT ASSENT", "CALM-Families   IRB-2023-0188   v2.0")
p.para("We would like you and your teenager to take part in a study of a family program for worry and stress. There are 8 group sessions and 3 interviews. Interviews are audio recorded.")
p.row([(250, "Name of teen", "{cf05t.nm}"), (250, "Teen's date of birth", "{cf05t.dob}")])
p.row([(250, "Parent / guardian 1", "{cf05p1}"), (250, "Parent / guardian 2", "{cf05p2}")])
p.row([(250, "Phone (parent 1)", "{cf05p1.ph}"), (250, "Phone (parent 2)", "{cf05p2.ph}")])
p.row([(500, "Family home address", "{cf05t+cf05p1+cf05p2.addr}")])
p.row([(250, "Teen's own cell (optional)", "{cf05t.phd}"), (250, "Language at home", "Arabic")])
p.bar("Is your teen now receiving any of the following?")
p.checks([("Counseling", True), ("Medication", True), ("None", False)])
p.row([(500, "If medication, name and dose: ", "{cf05t.med}")], "left")
p.row([(500, "Counselor / doctor: ", "{beck}, LMSW; Dr. {faro}")], "left")
p.row([(170, "Parent signature", "{cf05p1}"), (170, "Teen signature", "{cf05t}"), (160, "Staff", "{ashb}")], "below")
p.para("Interpreter present: {tr03}")
p.save()

W("05_CALM-Families/Sessions/group B session 4 notes.txt", """
CALM group B  session 4   thu 3/21/24  6-7:30pm   leads: {beck.first} B., {nguy.first} (co)
present: {cf01t.first}, {cf03t.first}, {cf04t.nick}, {cf07t.first}, {cf08t.first}   absent: {cf06t.first} (at dad's)

- exposure ladders. {cf01t.first} shared she has {cf01t.dx=panic attacks} in the cafeteria. did well. still on {cf01t.med=prozac 10}
- {cf04t.nick} quiet. told {beck.first} in break he has been {cf04t.dx=cutting} again (forearm, superficial) -> safety plan w/ mom {cf04p1} by phone {cf04p1.phd}. see incident rpt.
- {cf07t.first}: wants to stop {cf07t.tx=CBT with school counselor} mr {ruiz.llow}, "boring"
- {cf08t.first} said dad {cf08p2} lost job + is in {cf08p2.tx=outpatient alcohol rehab}. mom ({cf08p1}) taking {cf08p1.med=zoloft}. reminded group re privacy
- {cf03t.first}: {cf03t.dx=school refusal} better, 4/5 days

HW: worry log. snacks budget low again. room 212 next week
""")

D("05_CALM-Families/Incidents/Incident report 2024-03-21 CF-04.docx", [
    "# Incident / Crisis Report", [["Participant ID", "{cf04t.sub}"], ["Name", "{cf04t.nm}"], ["DOB / age", "{cf04t.dobl}"], ["Parent contacted", "{cf04p1}, mother"], ["Parent phone", "{cf04p1.phd}"], ["Home address", "{cf04t+cf04p1.addr}"], ["Reported by", "{beck}, LMSW"], ["Notified", "{petr}, PhD; {dunm} (IRB)"]],
    "Description: During a break the participant disclosed {cf04t.dx=non-suicidal self-injury} in the past week and {cf04t.dx=passive suicidal ideation}, no plan. C-SSRS administered. Known {cf04t.dx=separation anxiety disorder}; takes {cf04t.med=fluoxetine 20 mg}.",
    "Action: mother came at 7:50 pm; safety plan signed; referred to {cf04t.tx=intensive outpatient program} at Westnedge Youth. Insurance ID given for referral: {cf04t.ins}. No mandated report needed (consulted {toll}, county hotline).",
    "Campus security ({cole}, Sgt.) was on the floor but not involved.", "Follow-up call 03/22: mother says {cf04t.nick} slept well."], header="CALM-Families - RESTRICTED", footer="Form B-9")

ics = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//HLU//CCR Scheduler//EN\n"
for i, (k, q) in enumerate([("cf01t", "cf01p1"), ("cf02t", "cf02p1"), ("cf07t", "cf07p1"), ("cf09t", "cf09p1")]):
    ics += ("BEGIN:VEVENT\nUID:calm-%d@hlu.example\nDTSTART:2024061%dT1%d0000\nSUMMARY:T2 interview %s\nDESCRIPTION:{%s} and parent {%s}\\, call {%s.ph0} if late\\, interviewer {%s}%s\nLOCATION:%s\nEND:VEVENT\n" %
            (i, i + 1, i + 3, "{%s.sub}" % k, k, q, q, ["ashb", "nguy"][i % 2], ["", "\\, interpreter {tr01}", "", "\\, teen takes {cf09t.med=escitalopram 10 mg}"][i], ["Room 214", "Home visit\\, {cf02t+cf02p1.street}", "Room 214", "Zoom"][i]))
W("05_CALM-Families/interviews june.ics", ics + "END:VCALENDAR\n", nl="\r\n")

rc = []
for i, k in enumerate(CF):
    t = k.endswith("t")
    rc.append(["{%s.sub2}" % k, "{%s.sub}" % k, "baseline_arm_1", "2024-0%d-1%d" % (1 + i % 4, i % 10), rnd.randint(3, 40) if t else "", rnd.randint(0, 21) if not t else "", "{%s.dx}" % k if t else ("{%s.dx2}" % k if i % 3 == 0 else ""), "{%s.med}" % k if i % 2 == 0 else "", "1" if i % 4 else "0"])
rc[4][8] = "mom {%s} cried, says {%s.dx=postpartum depression} never treated" % ("cf02p1", "cf02p1")
dsv("05_CALM-Families/redcap/CALMFamilies_DATA_2024-05-30_1142.csv", [["record_id", "participant_id", "redcap_event_name", "visit_date", "scared_total", "gad7_total", "dx_reported", "current_meds", "interviewer_notes"]] + rc, quote=csv.QUOTE_ALL, nl="\n")

W("05_CALM-Families/calm contacts.vcf", "".join(("BEGIN:VCARD\nVERSION:3.0\nN:{@.vn}\nFN:{@}\nTEL;TYPE=CELL:{@.ph0}\nEMAIL:{@.em}\nADR;TYPE=HOME:;;{@.vadr}\nNOTE:parent {@.sub}%s\nEND:VCARD\n" % n).replace("{@}", "{%s.n}" % k).replace("@", k) for k, n in
  [("cf01p1", ""), ("cf03p1", "\\; husband {cf03p2} cell {cf03p2.ph0}"), ("cf06p1", ""), ("cf09p1", ""), ("cf10p1", "\\; ask for {cf10p1.nick}")]) + "BEGIN:VCARD\nVERSION:3.0\nFN:{ruiz}\nORG:Loy Prairie High School\nTITLE:Counselor\nTEL;TYPE=WORK:2695550171\nEND:VCARD\n", nl="\r\n")

W("05_CALM-Families/Teams chat export calm-coords.txt", """
[3/25/2024 8:58 AM] {ashb}
morning. did anyone reach the {cf10t.last} family
[3/25/2024 9:01 AM] {nguy}
{cf10p1.nick} texted from {cf10p1.phd}, {cf10t.first} has {cf10t.dx=strep}, needs new T1 slot
[3/25/2024 9:02 AM] {ashb}
k. also {cf02p1.n} asked whether {cf02t.first} can stay in if he starts {cf02t.med=sertraline}. told her yes
[3/25/2024 9:05 AM] {petr}
Yes - log as med change. And please use IDs here, not names!
[3/25/2024 9:06 AM] {ashb}
sorry. {cf06t.sub} then: dad wants copies of the interview. stepdad vs dad mess. new address for {cf06t.first} during dads weeks {cf06t.addr=88 Pinwheel Ct, Vicksburg, MI 49097}
[3/25/2024 9:11 AM] {nguy}
fyi i am out wed, {nguy.tx=wisdom teeth surgery} :( my cell if urgent {nguy.ph7}
[3/25/2024 9:12 AM] {petr}
Feel better {nguy.first}
""")
D("05_CALM-Families/BLANK assent form v2.0.docx", ["# Assent to be in a research study (ages 12-17)", "Your parent said it is OK for you to be in this study. You decide too.", [["Your name", ""], ["Your signature", ""], ["Date", ""], ["Person explaining", ""]], "You can stop any time. Nobody will be mad at you."], footer="IRB-2023-0188 v2.0")

# ---------------------------------------------------------------- 06 recruitment
cl = []
for i, k in enumerate(RC[:16]):
    cl.append(["{%s.lf}" % k, "{%s.ph}" % k, ["radio", "flyer", "registry", "Epic list"][i % 4], mdy(day("2024-04-01", i // 3)), ["LVM", "interested", "no", "wrong #", "call back"][i % 5],
               ["", "has {%s.dx}, on {%s.med}" % (k, k), "not interested - {%s.dx=undergoing chemotherapy}" % k if i == 2 else "do not call again", "", "best after 5, lives with mother"][i % 5], ["{prui.last}", "{kess.nick}"][i % 2]])
X("06_Recruitment/Call list wk14.xlsx", [("wk14", [["Recruitment calls", "week 14", "1-5 April 2024"], [], ["Name", "Phone", "Source", "Date", "Result", "Notes", "Caller"]] + cl + [[], ["Calls", len(cl), "", "Interested", 3]], {"bold": [1, 3], "notes": {"A7": "mother {rc06.n} also wants to join, {rc06.phd}"}}),
    ("DNC", [["Do not call", "since"], ["{rc18.N}", "2023"], ["{rc17.N}", "2024"]])])
dsv("06_Recruitment/Epic prescreen VTX204 A1c gt 7.tsv", [["PAT_NAME", "MRN", "BIRTH_DATE", "SEX", "ADD_LINE_1", "CITY", "ZIP", "HOME_PHONE", "PAT_EMAIL", "PRIMARY_DX", "ACTIVE_MED", "PAYOR_MEMBER_ID", "PCP"]] + [
    ["{%s.LFM}" % k, "{%s.mrn}" % k, "{%s.dob}" % k, "{%s.sex}" % k, "{%s.STREET}" % k, "{%s.CITY}" % k, "{%s.zip}" % k, "{%s.phd}" % k, "{%s.EM}" % k, "{%s.dx}" % k, "{%s.med}" % k, "{%s.ins}" % k, ["{bajw.LF}", "{marc.LF}", "{zwie.LF}"][i % 3]] for i, k in enumerate(RC[8:24])], sep="\t",
    pre="Clarity report 88213  VTX204 PRESCREEN  run by {kess.LF} 05/20/2024 06:02\r\nHIPAA waiver IRB-2021-0447 - destroy after contact\r\n\r\n")

W("06_Recruitment/phone screens april.txt", """
PHONE SCREEN  asthma study                              date 4/4/24    caller: {voor.nick}
-----------------------------------------------------------------
Name?            {rc20.low}
How heard?       flyer at the food co-op
DOB?             {rc20.dobs}
Phone/email?     {rc20.phd} / {rc20.em}
Diagnosed asthma by a doctor?   Y  {rc20.dx=asthma since age 6}
Meds?            {rc20.med=flovent, singulair, albuterol}
Smoke?           vapes
Other illness?   {rc20.dx=bipolar}, {rc20.dx=IBS}
Pregnant?        no, has {rc20.tx=IUD}
ELIGIBLE?        maybe -> {quin.last}

PHONE SCREEN  diabetes study                            date 4/9/24    caller: {prui.nick}
-----------------------------------------------------------------
Name?            {rc05.N}
How heard?       church bulletin
DOB?             {rc05.dob}
Phone/email?     {rc05.phx}, no email
Address for packet?  {rc05.street}, {rc05.city}
Diabetes?        Y {rc05.dx=type 2, 12 yrs}
Meds?            {rc05.med=METFORMIN}, {rc05.med=LANTUS 30 U}
Other illness?   {rc05.dx=heart failure}, pacemaker placed 2021 ({rc05.tx=pacemaker})
ELIGIBLE?        NO - CHF. thanked him. ok to keep in registry.
""")
W("06_Recruitment/voicemail log.txt", """
CCR main line voicemail    transcribed by front desk ({garr.il})

4/15 0802  {rc02} {rc02.phd} saw ad on bus. wants arthritis study. {rc02.dx=lupus} not RA?
4/15 0931  hang up
4/15 1204  {dm22.nl} - late for appt, flat tire. {dm22.ph7}
4/15 1540  {whel} from the Gazette, story on trials, call back at desk 269-555-0188
4/16 0745  Mrs. {dm30.last} ({dm30.first}) {dm30.phd}, BG was 48 last nite, {dm30.dx=low blood sugar} shaky. URGENT -> {sikk.first}
4/16 0910  {rc12.lf} wrong number was on flyer, {rc12.phx}
4/16 1633  {hutc} MedCourier, box 4 pick up moved to thurs
4/17 0820  {as19.nick} {as19.last} cant find inhaler counter. {as19.phd}
4/17 1402  dr {zwie.llow} office re {ra10.n}, dob {ra10.dob}, new dx {ra10.dx=interstitial lung disease}, wants to know if blinded drug can be stopped
""")
W("06_Recruitment/flyer B v2.html", "<html><body><h1>Do you have Type 2 diabetes?</h1><p>Adults 18-80 may qualify for a research study of an investigational tablet. Compensation up to $600.</p><p>Call the Center for Clinical Research at 269-555-0100 or write to studies@hlu.example</p><p><small>IRB-2021-0447 v2</small></p></body></html>\n")
leads = []
CUR[0] = "06_Recruitment/webform_leads_may.json"
for i, k in enumerate(["rc04", "rc06", "rc08", "rc11", "rc15", "rc23"]):
    leads.append({"id": 9001 + i, "ts": "2024-05-%02dT%02d:14:09-04:00" % (3 + i * 4, 9 + i), "ip": "203.0.113.%d" % (20 + i), "first_name": R("{%s.first}" % k), "last_name": R("{%s.last}" % k), "email": R("{%s.em}" % k), "phone": R("{%s.ph0}" % k), "zip": P[k]["a"][2],
                  "conditions": [R("{%s.dx}" % k)] if i % 2 else [], "message": R(["my mom {rc06} may be interested too", "how much does it pay", "I take {rc08.med=insulin} and had {rc08.tx=gastric bypass}", "", "please email only", "I was in a study in 2019 with Dr. {holl.last}"][i])})
W("06_Recruitment/webform_leads_may.json", json.dumps(leads, indent=2, ensure_ascii=False))

# ---------------------------------------------------------------- 07 payments
cc = []
for i, k in enumerate(DM[:6] + AS[:6] + RA[:3] + PARS[:4]):
    cc.append(["{%s.clin}" % k, "{%s.lf}" % k, "{%s.sub}" % k, "{%s.dob}" % k, ["V1", "V2", "V3", "T1"][i % 4], [75, 50, 120, 40][i % 4], mdy(day("2024-03-04", i)), "{vand.il}" if i % 2 else "{kess.il}"])
X("07_Payments/ClinCard log FY24.xlsx", [("Log", [["ClinCard issue and load log"], ["Finance contact: {vand}, ext 4-0150 / vendor rep {stoc}"], [], ["Card account", "Participant", "Subject", "DOB", "Visit", "Amount $", "Date", "Loaded by"]] + cc + [["", "", "", "", "Total", sum(r[5] for r in cc)]], {"merge": ["A1:H1", "A2:H2"], "bold": [1, 4], "notes": {"B8": "lost card 5/1, replaced. new full no. {dm04.card}"}}),
    ("Replaced cards", [["Participant", "Old account", "New card number", "Why"], ["{as20.n}", "{as20.clin}", "{as20.card}", "lost"], ["{dm02.lf}", "{dm02.clin}", "{dm02.card}", "PIN locked"], ["{ra03.lf}", "{ra03.clin}", "{ra03.card}", "never arrived at {ra03.addr}"], ["{cf10p1.n}", "{cf10p1.clin}", "{cf10p1.card}", "washed"]]),
    ("Summary", [["Study", "Paid YTD"], ["204", 18450], ["BREEZE", 9120], ["LUMEN", 2400], ["CALM", 3160]])])

for k, fn in [("dm13", "W9_Hollister.pdf"), ("tr02", "vendor W-9 Doh interpreter.pdf")]:
    p = PDF("07_Payments/W9/" + fn, "Form W-9   Request for Taxpayer Identification Number and Certification", "(Rev. March 2024)  Department of the Treasury  Internal Revenue Service")
    p.row([(520, "1  Name of entity/individual", "{%s.nm}" % k)])
    p.row([(520, "2  Business name/disregarded entity name, if different from above", "")])
    p.checks([("Individual/sole proprietor", True), ("C corporation", False), ("Partnership", False), ("LLC", False)])
    p.row([(330, "5  Address (number, street, and apt. or suite no.)", "{%s.street}" % k), (190, "Requester's name", "HLU Accounts Payable")])
    p.row([(330, "6  City, state, and ZIP code", "{%s.cityline}" % k), (190, "7  List account number(s) here", "{%s.%s}" % (k, "sub2" if k == "tr02" else "clin"))])
    p.bar("Part I   Taxpayer Identification Number (TIN)")
    p.row([(250, "Social security number", "{%s.ssn}" % k), (250, "Employer identification number", "")])
    p.row([(300, "Signature of U.S. person", "{%s}" % k), (150, "Date", "01/22/2024")], "below")
    p.save()

dsv("07_Payments/clincard_w9_upload_0524.csv", [["Study", "SubjectID", "LastName", "FirstName", "SSN", "DOB", "Addr1", "City", "State", "Zip", "Email"]] + [
    ["VTX204" if k[0] == "d" else "BRZ3", "{%s.sub}" % k, "{%s.last}" % k, "{%s.first}" % k, "{%s.ssn0}" % k, "{%s.dobi}" % k, "{%s.street}" % k, "{%s.city}" % k, "MI", "{%s.zip}" % k, "{%s.em}" % k] for k in DM[9:17] + AS[10:15]])

p = PDF("07_Payments/Travel/Travel reimb 204-018 Pham.pdf", "PARTICIPANT TRAVEL REIMBURSEMENT REQUEST", HDR)
p.row([(250, "Participant", "{dm18} ({dm18.nick})"), (130, "Subject no.", "{dm18.sub}"), (130, "Study", "VTX-118-204")])
p.row([(380, "Home address", "{dm18.addr}"), (130, "Phone", "{dm18.phd}")])
p.table([["Date", "From - to", "Miles", "Amount"], ["04/08/2024", "home - CCR - home", "62", "$41.54"], ["04/08/2024", "parking", "", "$6.00"], ["05/06/2024", "hotel, Juniper Inn (front desk {lyle})", "", "$109.00"], ["", "TOTAL", "", "$156.54"]], [90, 260, 60, 80])
p.bar("Pay by direct deposit")
p.row([(170, "Bank", "Kettle River Credit Union"), (120, "Routing", "272999995"), (150, "Account number", "{dm18.bank}")])
p.checks([("Checking", True), ("Savings", False)])
p.row([(250, "Driver license (for rental car)", "{dm18.dl}"), (250, "Driver, if other", "{ec02}, tel. {ec02.phd}")])
p.row([(250, "Participant signature", "{dm18}"), (250, "Approved", "{rask}, Finance")], "below")
p.save()

X("07_Payments/Travel/Travel ledger ACH.xlsx", [("ACH", [["ACH batch 2024-05-17", "", "", "prepared {rask}"], [], ["Payee", "Address", "Bank acct", "Amount", "Reason"]] + [["{%s.LF}" % k, "{%s.ADDR}" % k, "{%s.bank}" % k, round(20 + rnd.random() * 180, 2), "travel"] for k in ["dm01", "dm09", "dm24", "as10", "as16", "ra02", "ra11", "cf03p1", "ec06"]] + [["{tr01.LF}", "{tr01.ADDR}", "{tr01.bank}", 340.0, "interpreting"]], {"bold": [1, 3], "notes": {"A12": "{ec06} is the wife of {as11.n}, she drives"}}),
    ("Rental cars", [["Rental desk copy - driver licence and card hold"], ["Driver", "DL no.", "DOB", "Card for hold"]] + each(["dm09", "as10", "ra11", "cf03p1", "ec06", "ec02"], "{@}", "{@.dl}", "{@.dobs}", "{@.card}"), {"merge": ["A1:D1"], "bold": [1, 2]}),
    ("Foreign", [["Payee", "Passport", "Visa / A-no.", "Note"], ["{as02.n}", "{as02.passport=A09441873}", "", "Nigerian passport, no SSN yet"], ["{as07.n}", "", "{as07.gid=A214-880-317}", "refugee status, resident card"], ["{ra06.n}", "{ra06.passport=EJ4471902}", "", "30% withholding?"]])])

CUR[0] = "07_Payments/1099REG23.TXT"
t = "HLU FINANCE                    1099-MISC REGISTER  TAX YEAR 2023                 RUN 01/19/24\nTIN          NAME                        ADDRESS                                    BOX 3\n" + "=" * 96 + "\n"
for i, k in enumerate(["dm07", "dm10", "dm15", "dm23", "dm27", "as03", "as08", "as21", "ra13", "ra16", "tr01", "tr04"]):
    t += R("{%s.ssn}" % k).ljust(13) + R("{%s.LFM}" % k).ljust(28) + R("{%s.ADDR}" % k).ljust(56) + "%8.2f\n" % (605 + 31.5 * i)
W("07_Payments/1099REG23.TXT", t + "=" * 96 + "\n12 PAYEES\n", nl="\r\n")

D("07_Payments/Interpreter invoices April.docx", ["# Interpreter and translator invoices - April 2024", [["Vendor no.", "Interpreter", "Language", "Session", "Hours", "Pay to"],
    ["{tr01.sub2}", "{tr01}", "Spanish", "{dm14.n} V6; {dm28.n} consent", "3.5", "acct {tr01.bank}"], ["{tr02.sub2}", "{tr02}", "Karen", "{as07.n} V4", "2", "check, {tr02.addr}"], ["{tr03.sub2}", "{tr03}", "Arabic", "{as17.n} V5, {cf05p1.n} permission", "2.5", "acct {tr03.bank}"], ["{tr04.sub2}", "{tr04}", "Vietnamese", "{dm18.n} V2", "1", "check, {tr04.addr}"]],
    "Note: {tr03.first}'s new mobile {tr03.ph}; {tr04.first} mail {tr04.em}.", "Approved for payment: {vand}"], header=HDR)

CUR[0] = "07_Payments/lost card Cooley.eml"
mail("07_Payments/lost card Cooley.eml", "{as20.nl} <{as20.em}>", "clincard@hlu.example", "Wed, 01 May 2024 20:15:44 -0400", "LOST CARD!!", """
hi its {as20.nl} from the asthma study, i lost my clincard at the store. my subject # is {as20.sub}
the number was {as20.card0} i took a pic of it. bday {as20.dobs}
can u mail a new one to {as20.addr=7714 Foxtail Run Apt 9, Portage, MI 49002} not the old place
call me {as20.phd}
{as20.nick}
""")

# ---------------------------------------------------------------- 08 mail
mail("08_Mail/withdraw 204-024.eml", "{dm24.nl} <{dm24.em}>", "Tobias Lindqvist <tlindqvist@hlu.example>", "Mon, 06 May 2024 07:03:20 -0400", "stopping the study", """
Dear {lind.first},

After talking with my husband I have decided to leave the diabetes study. Dr. {marc.last} found {dm24.dx=microalbuminuria} and wants me on {dm24.med=Jardiance}. I also start {dm24.tx=cardiac rehab} on the 20th after my {dm24.dx=mild heart attack}.

I will bring back the pills on Friday. My last check should go to {dm24.addr}.

Thank you for everything, you all have been so kind.
{dm24.first} ({dm24.nick}) {dm24.last}
{dm24.phx}
""")
mail("08_Mail/RE RE sponsor ask - redaction.eml", "Tobias Lindqvist <tlindqvist@hlu.example>", "Stephanie Gruber <sgruber@verantix.example>", "Fri, 17 May 2024 16:21:00 -0400", "RE: RE: privacy incident, ECG upload", """
Hi {grub.first},

Removed and re-uploaded. {sehg} in our IT office confirms the old file is purged. The subject has been told by phone today.

{lind.first}

-----Original Message-----
From: {grub}
Sent: Friday, May 17, 2024 2:02 PM
To: {lind}
Subject: RE: privacy incident, ECG upload

{lind.first}, the scan for {dm25.sub} still shows "{dm25.LF}  DOB {dm25.dob}  ID {dm25.mrn}" in the corner. Also page 2 belongs to another patient: "{rc14.LF}" DOB {rc14.dob}, "{rc14.dx=atrial flutter}" - who is that??

-----Original Message-----
From: {call}
Sent: Thursday, May 16, 2024 9:40 AM

As found at the visit: ECG of {dm25.sub} uploaded with identifiers. Please treat as urgent.
{call.first}
""", cc="Bryce Callander <bcallander@verantix.example>")

import base64
CUR[0] = "08_Mail/coverage next week.eml"
att = R("subject,name,phone,visit\n{ra02.sub},{ra02.n},{ra02.phd},W4\n{ra07.sub},{ra07.n},{ra07.phd},W8\n{as04.sub},{as04.n},{as04.phd},V3\n")
W("08_Mail/coverage next week.eml", """
From: Shawna Pruitt <spruitt@hlu.example>
To: Hannah Voorhees <hvoorhees@hlu.example>
Date: Fri, 24 May 2024 15:30:00 -0400
Subject: coverage next week
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=_ccr_1"

--=_ccr_1
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Hi {voor.first}, thanks for covering. List attached. {ra02.nick} {ra02.last} is sweet but always early. {as04.n} had a {as04.dx=peanut allergy} reaction, carries {as04.med=EpiPen}. {oyel.first} knows the rest.
{prui.first}

--=_ccr_1
Content-Type: text/csv; name="visits.csv"
Content-Disposition: attachment; filename="visits.csv"
Content-Transfer-Encoding: base64

""" + base64.encodebytes(att.encode()).decode() + "\n--=_ccr_1--\n")

mail("08_Mail/bill question Whitcomb.eml", "{ec01} <{ec01.em}>", "studies@hlu.example", "Tue, 28 May 2024 10:11:12 -0400", "Bill for my wife's study labs", """
To whom it may concern,

My wife {dm01.n} ("{dm01.nick}") is in your study. We got a hospital bill for $412 on her insurance {dm01.ins}, account {dm01.rec=HAR 60021847}, for {dm01.tx=echocardiogram} on 4/30. {lind} told us the study pays. She is upset and it is not good for her {dm01.dx=high blood pressure}.

We are at {dm01+ec01.addr}, my cell is {ec01.phd}. She was born {dm01.dobl}.

{ec01}
""")

# ---------------------------------------------------------------- 09 admin
W("09_Admin/staff phone list.txt", "CCR OFFICE EXTENSIONS (rev 4/2024)\n\n" + "\n".join(("{%s.lf}" % k) + "   4-0%d" % (100 + 3 * i) for i, k in enumerate(["holl", "desh", "bran", "petr", "lind", "prui", "quin", "voor", "oyel", "taka", "berr", "nyla", "garr", "vand", "rask"])) + "\n\nFax 269-555-0109   Pharmacy 269-555-0125   Security {cole.last} 4-0911\n")
X("09_Admin/emergency phone tree PRIVATE.xlsx", [("Tree", [["Snow day / emergency phone tree - HOME numbers"], [], ["Name", "Home / cell", "Home address", "Spouse / contact"], ["{kess}", "{kess.phd}", "{kess.addr}", "mother, same house"], ["{ashb}", "{ashb.phd}", "{ashb.addr}", ""], ["{sikk}", "{sikk.phd}", "{sikk.addr}", ""], ["{wexl}", "{wexl.phd}", "{wexl.addr}", "out on leave: {wexl.tx=knee surgery}"], ["{nguy}", "{nguy.phd}", "", ""], ["{nyla}", "ext only", "", ""]], {"merge": ["A1:D1"], "bold": [1, 3]})])
W("09_Admin/logins (delete!!).txt", """
shared logins - {kess.nick} 2/24

EDC (Verantix)   {kess.cred=rkessler118 / Tulip!Bulb77}    pin 4410
IWRS             use {ashb.first}'s: {ashb.cred=dashby0712  pw Breeze#2023}
ClinCard         {kess.cred=rkessler@hlu.example / C1inPay$marlin}
eDiary demo acct for {as13.nl}: user {as13.cred=zellen13 pass Inhale4me}
lab portal -     {wexl.cred=cwexley:Pipette09!}
alarm code fridge room - ask {taka.first}
""")
D("09_Admin/Minutes/Research staff meeting 2024-05-22.docx", [
    "# Staff meeting minutes, May 22, 2024", "Present: {holl}, {desh}, {petr}, {nyla}, {lind}, {prui}, {quin}, {voor}, {taka}, {garr}. Excused: {kess} ({kess.dx=shingles}), {bran}.",
    "- 204: enrollment closed at 30. {dm21.sub} still in hospital after {dm21.tx=amputation}. Mrs. {dm24.last} withdrew.", "- BREEZE-3: Ms. {as18.last} sent a complaint, {desh.last} will call her. {as20.nl} {as20.dx=pregnant}, followed to delivery.",
    "- LUMEN: slow. {bran.last}'s clinic list gave 2. {ra01.nl} consented.", "- CALM: DSMB chair {acht} asks for the report on {cf04t.sub}. {fair} (Dean) wants numbers for the annual report.", "- Parking: {finc} of Finch Cleaning blocks two participant spots in the morning; {garr.first} to speak to him.",
    [["Action", "Who", "Due"], ["Privacy retraining", "all", "06/14"], ["Return kits", "{taka.last}", "05/31"], ["Refund hospital bill for {dm01.n}", "{vand.last}", "06/07"]]], footer="Minutes: {garr}")
W("09_Admin/newsletter spring.html", "<html><body><h1>CCR Spring News</h1><p>Welcome to {voor}, who joined as coordinator, and thank you to {acht} for chairing the DSMB for ten years. Dean {fair} opened the new infusion suite in March.</p><p>New paper: {sato}, {dorn}, {holl}. <i>Recruitment in community trials</i>. J Trial Pract 2024;11:40-47.</p><p>Potluck on June 14. Bring a dish. Contact {garr} at ext. 4-0136.</p></body></html>\n")
p = PDF("09_Admin/Letter consent notarization passport Villalobos.pdf", "Harmon Lake University", "Center for Clinical Research, 1180 Observatory Row, Kalamazoo, MI 49008")
p.para("June 3, 2024\n\nTo whom it may concern:\n\nThis is to confirm that {dm14.nm}, born {dm14.dobl}, holder of Mexican passport {dm14.passport=G28817340}, takes part in a research study at this site and must travel here on July 8, 2024. She carries {dm14.med=insulin glargine} pens and a {dm14.tx=continuous glucose monitor}, which she needs for {dm14.dx=type 2 diabetes}.\n\nShe will be accompanied by her son {ec04}, passport {ec04.passport=G31190552}, of {ec04.addr}.\n\nSincerely,\n{holl}, MD\n\nNotary: {emmo}, Kalamazoo County")
p.save()

# zip
CUR[0] = "02_VTX118-204/archive_2023_misc.zip"
full = F(CUR[0])
ms = [("missed visits 2023.txt", R("missed visits\n{dm28.sub} {dm28.n}: 9/12 son ill, call {dm28.phd}\n{dm12.sub} {dm12.nl}: 10/3 {dm12.dx=migraine}, on {dm12.med=sumatriptan}\n{dm27.lf}: in {dm27.tx=detox} until 11/1, wife answers\n")),
      ("reminders.csv", R("name,cell,visit\n{dm26.n},{dm26.ph0},V3\n{dm29.nl},{dm29.ph0},V2\n{dm06.n},{dm06.ph0},V4\n")), ("readme.txt", R("old stuff from T drive, ask {nyla.first} before deleting\n"))]
with zipfile.ZipFile(full, "w", zipfile.ZIP_DEFLATED) as z:
    for n, b in ms:
        zi = zipfile.ZipInfo(n, (1980, 1, 1, 0, 0, 0))
        zi.compress_type = zipfile.ZIP_DEFLATED
        z.writestr(zi, b)


# ---------------------------------------------------------------- truth
aff = {k for (k, f, e, v) in EXP if e != "name"}
ids = {k: "p%03d" % i for i, k in enumerate([k for k in P if k in SEEN], 1)}
with open(os.path.join(OUT, "people.csv"), "w", newline="") as h:
    w = csv.writer(h, lineterminator="\n")
    w.writerow(["id", "name", "affected"])
    for k in ids:
        w.writerow([ids[k], P[k]["first"] + " " + P[k]["last"], int(k in aff)])
with open(os.path.join(OUT, "exposures.csv"), "w", newline="", encoding="utf-8") as h:
    w = csv.writer(h, lineterminator="\n")
    w.writerow(["id", "file", "element", "value"])
    for (k, f, e, v) in EXP:
        if k in aff:
            w.writerow([ids[k], f, e, v])
