"""All people, firms and numbers in this set are invented.

Writes the file share of an invented town hall (Town of Brackett Falls, New York), with the folders of a tax
preparer and of a union's benefit fund on the same server.    /usr/bin/python3 make.py OUT

Text and truth: every value of a person is put into a text by a tag {key.field} or {key.element=words};
the tag writes the value and enters it in the truth of that file.  Untagged numbers (docket, water account,
parcel, NPI, plate, routing numbers, masked numbers such as "ending 4417") are nobody's element.
"""
import base64, csv, html, io, os, random, re, sys, zipfile, datetime

OUT = sys.argv[1] if len(sys.argv) > 1 else 'out'
SHARE = os.path.join(OUT, 'share')

# ------------------------------------------------------------------ people
# key | first / middle / last / suffix | year of birth | household
PEOPLE = """
rkin|Robert/James/Kinsella|1974|
skin|Susan/Marie/Kinsella|1976|rkin
ekin|Emma/Rose/Kinsella|2011|rkin
lkin|Liam/Patrick/Kinsella|2014|rkin
mdun|Margaret/A./Dunleavy|1941|
hrit|Harold/E./Ritter|1938|
jrit|Joan/Louise/Ritter|1940|hrit
dokaf|Denise/C./Okafor|1979|
cokaf|Chidi/Emmanuel/Okafor|2013|dokaf
tpru|Thomas/Wayne/Pruitt/Sr.|1949|
gpru|Gail/D./Pruitt|1952|tpru
acast|Anthony/Vincent/Castellano|1991|
kbra|Kaitlyn/Elise/Brandt|1993|
fszy|Frank/J./Szymanski|1966|
bszy|Barbara/Ann/Szymanski|1968|fszy
mlut|Marlene/K./Lutz|1957|
djom|Darnell/T./Jomery|1984|
vngu|Vinh/Quoc/Nguyen|1971|
lngu|Linh/Thi/Nguyen|1975|vngu
anngu|Annie/M./Nguyen|2012|vngu
pobr|Patrick/D./O'Brien|1962|
cobr|Colleen/M./O'Brien|1964|pobr
jiba|José/Luis/Ibáñez|1983|
miba|Marisol//Ibáñez|1986|jiba
diba|Diego//Ibáñez|2015|jiba
wfen|Walter/G./Fenwick|1936|
efen|Edna/Pearl/Fenwick|1939|wfen
rthi|Renée/L./Thibault|1969|
kosei|Kwame/A./Osei|1980|
aosei|Abena//Osei|1982|kosei
jose|Jordan/Kofi/Osei|2014|kosei
sgol|Stanley/M./Golubek|1945|
tgol|Theresa/R./Golubek|1947|sgol
nvan|Nancy/Jo/Van Orden|1953|
cvan|Craig/P./Van Orden|1978|
bhal|Brian/Scott/Hallock|1988|
jhal|Jessica/Lynn/Hallock|1989|bhal
mhal|Mason/Scott/Hallock|2016|bhal
ldel|Lucille/B./DelVecchio|1943|
rdel|Raymond/A./DelVecchio|1970|
dwhi|Dorothy/Mae/Whitbeck|1935|
swhi|Steven/R./Whitbeck|1961|
cmar|Carla/Y./Marchetti|1973|
jmar|Joseph/P./Marchetti/Jr.|1995|
tbol|Tyrell/Deshawn/Bolden|1999|
sbol|Sharon/E./Bolden|1972|tbol
akho|Amir//Khoury|1987|
lkho|Layla/N./Khoury|1990|akho
zkho|Zane/A./Khoury|2015|akho
gpet|George/W./Petrakis|1951|
epet|Eleni//Petrakis|1955|gpet
kstr|Keith/Allen/Strohm|1977|
bstr|Bethany/J./Strohm|1979|kstr
ostr|Owen/K./Strohm|2012|kstr
hmcg|Helen/T./McGarrity|1937|
pmcg|Peter/F./McGarrity|1963|
ydub|Yvonne/S./Dubrow|1948|
ecor|Edward/L./Corrigan|1954|
mcor|Maureen/P./Corrigan|1956|ecor
rsan|Rosa/Elena/Santoro-Vega|1981|
isan|Isabel//Santoro-Vega|2013|rsan
aqui|Albert/H./Quimby|1932|
lqui|Linda/Quimby/Farrow|1959|
dfar|Douglas/R./Farrow|1958|lqui
cbel|Cynthia/A./Bellinger|1965|
wbel|Wesley/D./Bellinger|1992|
nrao|Nikhil//Rao|1985|
prao|Priya/S./Rao|1986|nrao
arao|Anika//Rao|2014|nrao
jtut|James/Earl/Tuttle|1950|
btut|Beverly/J./Tuttle|1953|jtut
mtut|Michael/J./Tuttle|1982|
ghub|Gladys/N./Huber|1934|
phub|Paul/C./Huber|1960|
rlar|Ricky/D./Larrabee|1990|
tlar|Tammy/S./Larrabee|1968|
swoz|Stefan//Wozniak|1989|
ewoz|Ewa/M./Wozniak|1991|swoz
fcal|Florence/I./Caldwell|1942|
dcal|Dennis/M./Caldwell|1967|
hkim|Hana//Kim|1994|
skim|Soo-Jin//Kim|1964|
bgar|Bruce/N./Garrison|1955|
lgar|Leslie/Ann/Garrison|1958|bgar
crob|Charlotte/M./Robichaud|2001|
trob|Timothy/B./Robichaud|1971|
nshe|Nadia/F./Shehadi|1996|
mabr|Miriam//Abramowitz|1946|
eabr|Eli/D./Abramowitz|1974|
jpow|Jerome/K./Powell|1969|
vpow|Vanessa/R./Powell|1972|jpow
kpow|Kayla/R./Powell|2006|jpow
rsch|Ruth/Anne/Schermerhorn|1940|
gtam|Glenn/Tamsett|1959|
ibur|Irene/C./Burdick|1944|
cbur|Calvin/T./Burdick|1985|
sfon|Sandra/L./Fonseca|1976|
mfon|Marcus/A./Fonseca|2005|sfon
dlev|Daniel/I./Levandowski|1963|
jlev|Jacob/I./Levandowski|2003|dlev
when|William/Henry/Hendershot|1953|
bhen|Brenda/S./Hendershot|1957|when
thoo|Tara/M./Hooper|1987|
choo|Caleb//Hooper|2013|thoo
lpar|Louis/V./Parisi|1947|
opat|Oscar/R./Patiño|1992|
dwea|Donna/K./Weatherbee|1961|
rwea|Russell/B./Weatherbee|1958|dwea
ahol|April/D./Holcomb|1993|
ehol|Evan/Holcomb|2016|ahol
jmos|Janice/E./Moss|1951|
bcro|Benjamin/T./Crowder|1997|
scro|Sylvia/J./Crowder|1969|
fdia|Fatou//Diallo|1988|
adia|Ansou//Diallo|1984|fdia
ppen|Phyllis/R./Penrose|1939|
tpen|Todd/W./Penrose|1966|
kmac|Kenneth/J./MacAllen|1956|
gyou|Grace/Young-Li|1978|
ryou|Ryan/Young-Li|2012|gyou
mful|Monique/D./Fuller|1980|
nful|Nathan/Fuller|2014|mful
ndor|Norman/L./Dorsey|1943|
ltre|Lorenzo//Trevino|1975|
jbat|Jill/H./Batchelder|1970|
cbat|Connor/J./Batchelder|2004|jbat
# ---- in office roles, or without data of their own
Shgag|Lorraine/M./Gaffney||
Sclk|Patricia/J./Wendell||
Sdep|Amber/Colvin||
Sasr|Roger/T./Nesbitt||
Sjus|Leonard/P./Stryker||
Scct|Michelle/Dragone||
Swat|Gary/Hotaling||
Swcl|Debbie/Pilarski||
Samb|Kevin/R./Lasher||
Semt|Jenna/Marcotte||
Sem2|Doug/Bressler||
Ssen|Marybeth/Quackenbos||
Scw|Tanisha/Ellison||
Schf|Raymond/Oakley||
Sptl|Eric/Vandermark||
Sofc|Luz/Carrasquillo||
Srec|Brendan/Tierney||
Ssup|Judith/Haverly||
Scn1|Carl/Zimmer||
Scn2|Rebecca/Stahl||
Scn3|Alvin/Prentice||
Sat1|Gregory/Malone||
Sat2|Deborah/Fishkin||
Sdr1|Anil/Mehrotra||
Sdr2|Susan/Gold||
Sdr3|Martin/Lefkowitz||
Sdr4|Hope/Adeyemi||
Sfund|Carmine/Bonafede||
Str1|Ed/Slattery||
Str2|Wanda/Jablonski||
Sfad|Kim/Rutledge||
Spress|Nate/Oberlin||
Seng|Alan/Westcott||
Sint|Pilar/Sandoval||
Shr|Christine/Yates||
Spa1|Salvatore/Castellano||
Spa2|Rosemarie/Ferrante||
Spa3|Eugene/Brandt||
Spa4|Diane/Kessler||
Stit|Monica/Reddick||
Sbk|Phil/Garside||
Sofn|Terrence/Blaine||
Smed|Oliver/Stanton||
Snur|Joyce/Pettibone||
Sofa|Karen/Maloy||
Sat3|Howard/Delancey||
Stav|Dale/Munson||
Sbnk|Samuel/Ortega||
"""
STREETS = ["Old Quarry Road", "Mill Street", "Cider Lane", "North Church Street", "County Route 31", "Hemlock Drive",
           "Depot Street", "Tannery Hill Road", "Maple Avenue", "Willow Court", "Schoolhouse Road", "Canal Street",
           "Prospect Avenue", "Fox Hollow Lane", "Second Street", "Gristmill Road", "Orchard Street", "Upper Falls Road",
           "Sawyer Lane", "Elm Street", "Pond View Drive", "Ferry Street", "Ridge Road", "Locust Avenue"]
TOWNS = [("Brackett Falls", "12187")] * 7 + [("Orrin", "12174"), ("Tannersburg", "12176")]
DOMAINS = ["tricountycable.net", "mohawkmail.net", "inboxpost.net", "bfcable.net", "valleyfiber.net"]


def luhn(digits):
    s = 0
    for i, c in enumerate(reversed(digits + '0')):
        d = int(c)
        if i % 2:
            d = d * 2 - 9 if d > 4 else d * 2
        s += d
    return digits + str(-s % 10)


def routing(eight):
    w = [3, 7, 1, 3, 7, 1, 3, 7]
    return eight + str(-sum(int(a) * b for a, b in zip(eight, w)) % 10)


CONST = {'R1': routing('02130982'), 'R2': routing('22137164'), 'R3': routing('02190745')}


def ascii_(s):
    import unicodedata
    return ''.join(c for c in unicodedata.normalize('NFD', s) if ord(c) < 128)


class Person:
    used = set()

    def uniq(self, make):
        while True:
            v = make()
            if v not in Person.used:
                Person.used.add(v)
                return v

    def __init__(self, key, name, yob, home, all_):
        self.key = key
        parts = (name.split('/') + [''] * 4)[:4]
        if name.count('/') == 1:
            parts = [parts[0], '', parts[1], '']
        self.first, self.middle, self.last, self.suffix = parts
        g = random.Random('brackett-' + key)
        n = lambda k: ''.join(g.choice('0123456789') for _ in range(k))
        if yob:
            self.date = datetime.date(int(yob), g.randint(1, 12), g.randint(1, 28))
        self.a_ssn = self.uniq(lambda: '%03d-%02d-%04d' % (g.randint(51, 134), g.randint(1, 99), g.randint(1, 9999)))
        self.a_dl = self.uniq(lambda: str(g.randint(2, 9)) + n(8))
        self.a_nd = self.uniq(lambda: str(g.randint(2, 9)) + n(8))
        self.anum = 'A' + self.uniq(lambda: '0' + str(g.randint(5, 9)) + n(7))
        self.pp = self.uniq(lambda: g.choice(['5', '6', 'A']) + n(8))
        self.acct = self.uniq(lambda: str(g.randint(1, 9)) + n(g.choice([7, 8, 9, 9, 11])))
        self.cardn = self.uniq(lambda: luhn(g.choice(['4', '51', '53', '55']).ljust(2, g.choice('0123456')) + n(13)))
        self.exp = '%02d/%d' % (g.randint(1, 12), g.randint(25, 28))
        L, A = 'ACDEFGHJKMNPQRTUVWXY', 'ACDEFGHJKMNPQRTUVWXY0123456789'
        c = g.choice
        self.mbi = self.uniq(lambda: c('123456789') + c(L) + c(A) + c('0123456789') + '-' + c(L) + c(A) + c('0123456789') + '-' + c(L) + c(L) + n(2))
        self.cin = self.uniq(lambda: c(L) + c(L) + n(5) + c(L))
        self.pid = self.uniq(lambda: 'ZQK' + n(9))
        self.mrn = self.uniq(lambda: str(g.randint(1, 9)) + n(6))
        h = all_.get(home)
        ac = g.choice(['518', '518', '518', '845', '607', '315'])
        self.a_ph = h.a_ph if h else ('518', self.uniq(lambda: '555' + n(4)))
        self.a_ce = (ac, self.uniq(lambda: '555' + n(4)))
        style = g.randint(0, 3)
        f, l = ascii_(self.first).lower().replace('hon. ', ''), re.sub('[^a-z]', '', ascii_(self.last).lower())
        self.email = self.uniq(lambda: [f + '.' + l, f[0] + l, l + f[0] + n(2), f + l + n(2)][style] + '@' + g.choice(DOMAINS))
        if h:
            self.st, self.city, self.zip = h.st, h.city, h.zip
        else:
            self.st = self.uniq(lambda: '%d %s' % (g.randint(2, 412), g.choice(STREETS)))
            if g.random() < .15:
                self.st += ' ' + g.choice(['Apt 2', 'Apt 3B', 'Unit 6', '2nd Fl'])
            self.city, self.zip = g.choice(TOWNS)


PPL, ORDER = {}, []
for line in PEOPLE.strip().splitlines():
    if line.startswith('#'):
        continue
    k_, n_, y_, h_ = line.split('|')
    PPL[k_] = Person(k_, n_, y_, h_, PPL)
    ORDER.append(k_)

jn = lambda *a: ' '.join(x for x in a if x)
DATES = {'dob': '%m/%d/%Y', 'dobi': '%Y-%m-%d', 'doby': '%m/%d/%y', 'dobc': '%Y%m%d', 'dobm': '%d-%b-%Y', 'dobh': '%m-%d-%Y'}


def field(p, f):
    """-> (text written, element or None, value entered)"""
    nm = lambda s, v=None: (s, 'name', v or s)
    mi = p.middle[:1] + '.' if p.middle else ''
    if f == 'full': return nm(jn(p.first, p.middle, p.last, p.suffix))
    if f == 'fml': return nm(jn(p.first, mi, p.last, p.suffix))
    if f == 'fl': return nm(jn(p.first, p.last))
    if f == 'fls': return nm(jn(p.first, p.last, p.suffix))
    if f == 'lf': return nm(p.last + ', ' + p.first)
    if f == 'lfm': return nm(jn(p.last + ',', p.first, p.middle))
    if f == 'lfi': return nm(jn(p.last + ',', p.first, mi.strip('.')))
    if f == 'ulf': return nm((p.last + ', ' + p.first).upper())
    if f == 'ulfm': return nm(jn(p.last + ',', p.first, mi.strip('.')).upper())
    if f == 'uls': return nm(jn(p.last, p.first, mi.strip('.')).upper())
    if f == 'up': return nm(jn(p.first, p.middle, p.last, p.suffix).upper())
    if f == 'first': return nm(p.first)
    if f == 'last': return nm(p.last)
    if f == 'ulast': return nm(p.last.upper())
    if f == 'il': return nm(p.first[0] + '. ' + p.last)
    # name in two columns
    if f == 'cf': return nm(p.first, jn(p.first, p.last))
    if f == 'cl': return (p.last, None, None)
    if f == 'lc': return nm(p.last, p.last + ', ' + p.first)
    if f == 'fc': return (p.first, None, None)
    if f == 'ulc': return nm(p.last.upper(), (p.last + ', ' + p.first).upper())
    if f == 'ufc': return (p.first.upper(), None, None)
    if f in DATES: v = p.date.strftime(DATES[f]); return (v, 'date_of_birth', v)
    if f == 'dobl': v = p.date.strftime('%B ') + '%d, %d' % (p.date.day, p.date.year); return (v, 'date_of_birth', v)
    if f == 'dobs': v = '%d/%d/%02d' % (p.date.month, p.date.day, p.date.year % 100); return (v, 'date_of_birth', v)
    if f == 'dobn': v = '%d/%d/%d' % (p.date.month, p.date.day, p.date.year); return (v, 'date_of_birth', v)
    if f == 'ssn': return (p.a_ssn, 'ssn', p.a_ssn)
    if f == 'ssnn': v = p.a_ssn.replace('-', ''); return (v, 'ssn', v)
    if f == 'ssns': v = p.a_ssn.replace('-', ' '); return (v, 'ssn', v)
    if f == 'dl': v = '%s %s %s' % (p.a_dl[:3], p.a_dl[3:6], p.a_dl[6:]); return (v, 'drivers_licence', v)
    if f == 'dln': return (p.a_dl, 'drivers_licence', p.a_dl)
    if f == 'nd': v = '%s %s %s' % (p.a_nd[:3], p.a_nd[3:6], p.a_nd[6:]); return (v, 'government_id', v)
    if f == 'anum': return (p.anum, 'government_id', p.anum)
    if f == 'anumd': v = 'A%s-%s-%s' % (p.anum[1:4], p.anum[4:7], p.anum[7:]); return (v, 'government_id', v)
    if f == 'pp': return (p.pp, 'passport', p.pp)
    if f == 'acct': return (p.acct, 'bank_account', p.acct)
    if f == 'card': v = ' '.join(p.cardn[i:i + 4] for i in (0, 4, 8, 12)); return (v, 'card', v)
    if f == 'cardd': v = '-'.join(p.cardn[i:i + 4] for i in (0, 4, 8, 12)); return (v, 'card', v)
    if f == 'cardn': return (p.cardn, 'card', p.cardn)
    if f == 'exp': return (p.exp, None, None)
    if f in ('mbi', 'cin', 'pid'): v = getattr(p, f); return (v, 'health_insurance', v)
    if f == 'mbin': v = p.mbi.replace('-', ''); return (v, 'health_insurance', v)
    if f == 'mrn': return (p.mrn, 'record_number', p.mrn)
    ph = {'ph': p.a_ph, 'ce': p.a_ce}.get(f[:2])
    if ph and f != 'phub':
        a, b = ph
        k = f[2:]
        v = {'': '(%s) %s-%s' % (a, b[:3], b[3:]), 'd': '%s-%s-%s' % (a, b[:3], b[3:]), '.': '', 'p': '%s.%s.%s' % (a, b[:3], b[3:]),
             '7': '%s-%s' % (b[:3], b[3:]), 'n': a + b, 's': '%s/%s-%s' % (a, b[:3], b[3:])}[k]
        return (v, 'phone', v)
    if f == 'email': return (p.email, 'email', p.email)
    full = '%s, %s, NY %s' % (p.st, p.city, p.zip)
    if f == 'addr': return (full, 'address', full)
    if f == 'addrnl': return ('%s\n%s, NY %s' % (p.st, p.city, p.zip), 'address', full)
    if f == 'street': return (p.st, 'address', p.st)
    if f == 'ustreet': return (p.st.upper(), 'address', p.st.upper())
    if f == 'uaddr': return (full.upper(), 'address', full.upper())
    if f == 'sc': v = '%s, %s' % (p.st, p.city); return (v, 'address', v)
    # address in columns or in lines that are written separately: street | city | NY | zip
    if f == 'as': return (p.st, 'address', full)
    if f == 'uas': return (p.st.upper(), 'address', full.upper())
    if f == 'asz': return (p.st, 'address', '%s, %s, %s' % (p.st, p.city, p.zip))
    if f == 'city': return (p.city, None, None)
    if f == 'ucity': return (p.city.upper(), None, None)
    if f == 'zip': return (p.zip, None, None)
    raise KeyError(f)


LIT = {'dx': 'diagnosis', 'tx': 'treatment', 'med': 'medication', 'gid': 'government_id', 'rec': 'record_number',
       'pol': 'health_insurance', 'name': 'name'}
TRUTH = {}          # (key, file) -> {element: [values]}
TAG = re.compile(r'\{([A-Za-z0-9+]+)\.([a-z0-9]+)(?:=([^{}]*))?\}|\{(R[123])\}')


def R(s, file, esc=lambda x: x):
    """fill the tags of s, and enter what they write in the truth of `file`"""
    def sub(m):
        if m.group(4):
            return CONST[m.group(4)]
        keys, f, lit = m.group(1).split('+'), m.group(2), m.group(3)
        if lit is not None:
            text, el, val = lit, LIT[f], lit
        else:
            text, el, val = field(PPL[keys[0]], f)
        for k in keys:
            t = TRUTH.setdefault((k, file), {})
            if el:
                vals = t.setdefault(el, [])
                if val not in vals:
                    vals.append(val)
        return esc(text)
    return TAG.sub(sub, s)


# ------------------------------------------------------------------ writers
FIX = (2024, 6, 3, 9, 0, 0)
FIXDT = datetime.datetime(*FIX)


def put(file, data):
    path = os.path.join(SHARE, file)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'wb') as fh:
        fh.write(data)


def fixzip(data):
    src, buf = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    with zipfile.ZipFile(buf, 'w', zipfile.ZIP_DEFLATED) as z:
        for i in sorted(src.namelist(), key=lambda n: (n != '[Content_Types].xml', n)):
            b = src.read(i)
            if i == 'docProps/core.xml':
                b = re.sub(rb'(<dcterms:(created|modified)[^>]*>)[^<]*', rb'\g<1>2024-06-03T09:00:00Z', b)
            zi = zipfile.ZipInfo(i, FIX)
            zi.compress_type = zipfile.ZIP_DEFLATED
            zi.external_attr = 0o600 << 16
            z.writestr(zi, b)
    return buf.getvalue()


def text(file, s, enc='utf-8', nl='\n'):
    put(file, R(s.strip('\n') + '\n', file).replace('\n', nl).encode(enc))


def csvfile(file, rows, delim=',', nl='\r\n', enc='utf-8', quoting=csv.QUOTE_MINIMAL):
    put(file, csvtext(file, rows, delim, nl, quoting).encode(enc))


def csvtext(file, rows, delim=',', nl='\r\n', quoting=csv.QUOTE_MINIMAL):
    b = io.StringIO()
    w = csv.writer(b, delimiter=delim, lineterminator=nl, quoting=quoting)
    for r in rows:
        w.writerow([R(str(c), file) for c in r])
    return b.getvalue()


def htmlfile(file, s):
    put(file, R(s.strip('\n') + '\n', file, lambda x: html.escape(x, quote=False).replace('\n', '<br>')).encode('utf-8'))


def rtfesc(x):
    out = ''
    for c in x:
        if c in '\\{}':
            out += '\\' + c
        elif c == '\n':
            out += '\\line '
        elif ord(c) > 127:
            out += "\\'%02x" % ord(c) if ord(c) < 256 else '\\u%d?' % ord(c)
        else:
            out += c
    return out


def rtf(file, paras, font='Times New Roman', tabs=()):
    """paras: text; **bold** and leading '# ' for a centred heading; TAB for tabulators"""
    t = ''.join('\\tx%d' % x for x in tabs)
    body = []
    for p in paras:
        p = R(p, file)
        head = p.startswith('# ')
        p = rtfesc(p[2:] if head else p).replace('\t', '\\tab ')
        p = re.sub(r'\*\*(.+?)\*\*', r'{\\b \1}', p)
        body.append('\\pard%s%s %s\\par' % (t, '\\qc\\b\\fs28' if head else '\\ql\\b0\\fs22', p))
    put(file, ('{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman %s;}}\n\\f0\\fs22\n%s\n}' % (font, '\n'.join(body))).encode('ascii'))


class Docx:
    def __init__(self, file, font='Calibri', size=11):
        import docx
        from docx.shared import Pt
        self.file, self.d = file, docx.Document()
        self.d.styles['Normal'].font.name = font
        self.d.styles['Normal'].font.size = Pt(size)

    def r(self, s):
        return R(s, self.file)

    def h(self, s, l=1):
        self.d.add_heading(self.r(s), l); return self

    def p(self, s='', style=None, bold=False, center=False, right=False):
        p = self.d.add_paragraph(style=style)
        for i, part in enumerate(re.split(r'\*\*', self.r(s))):
            if part:
                run = p.add_run(part)
                run.bold = bold or bool(i % 2)
        if center: p.alignment = 1
        if right: p.alignment = 2
        return self

    def ps(self, s, **k):
        for x in s.strip('\n').split('\n\n'):
            self.p(x, **k)
        return self

    def b(self, *items, style='List Bullet'):
        for s in items:
            self.p(s, style=style)
        return self

    def t(self, rows, style='Table Grid', bold0=True):
        t = self.d.add_table(len(rows), max(len(r) for r in rows))
        t.style = style
        for i, row in enumerate(rows):
            for j, c in enumerate(row):
                cell = t.cell(i, j)
                cell.text = self.r(str(c))
                if bold0 and i == 0:
                    for q in cell.paragraphs:
                        for u in q.runs:
                            u.bold = True
        self.d.add_paragraph()
        return self

    def brk(self):
        self.d.add_page_break(); return self

    def head(self, s):
        self.d.sections[0].header.paragraphs[0].text = self.r(s); return self

    def foot(self, s):
        self.d.sections[0].footer.paragraphs[0].text = self.r(s); return self

    def save(self):
        c = self.d.core_properties
        c.author, c.last_modified_by, c.created, c.modified, c.title, c.comments = 'office', 'office', FIXDT, FIXDT, '', ''
        b = io.BytesIO()
        self.d.save(b)
        put(self.file, fixzip(b.getvalue()))


class Xlsx:
    def __init__(self, file):
        import openpyxl
        self.file, self.wb, self.ws = file, openpyxl.Workbook(), None

    def sheet(self, title, widths=()):
        from openpyxl.utils import get_column_letter
        self.ws = self.wb.active if self.ws is None else self.wb.create_sheet()
        self.ws.title = title
        self.n = 0
        for i, w in enumerate(widths):
            self.ws.column_dimensions[get_column_letter(i + 1)].width = w
        return self

    def row(self, *cells, bold=False):
        """('d', s) a date cell, ('i', s) a whole number, ('m', x) money"""
        from openpyxl.styles import Font
        self.n += 1
        for j, c in enumerate(cells):
            if c is None or c == '':
                continue
            fmt = None
            if isinstance(c, tuple):
                k, s = c
                if k == 'd':
                    c, fmt = datetime.datetime.strptime(R(s, self.file), '%m/%d/%Y'), 'mm/dd/yyyy'
                elif k == 'i':
                    c, fmt = int(R(s, self.file)), '0'
                else:
                    c, fmt = s, '#,##0.00'
            elif isinstance(c, str) and not c.startswith('='):
                c = R(c, self.file)
            cell = self.ws.cell(self.n, j + 1, c)
            if fmt: cell.number_format = fmt
            if bold: cell.font = Font(bold=True)
        return self

    def rows(self, rows):
        for r in rows:
            self.row(*r)
        return self

    def skip(self, n=1):
        self.n += n; return self

    def save(self):
        self.wb.properties.creator = 'office'
        self.wb.properties.created = self.wb.properties.modified = FIXDT
        b = io.BytesIO()
        self.wb.save(b)
        put(self.file, fixzip(b.getvalue()))


class Pdf:
    """running text, tables"""
    def __init__(self, file, size=10, landscape=False, font='Helvetica'):
        from reportlab.lib.styles import ParagraphStyle
        self.file, self.s, self.land = file, [], landscape
        self.st = ParagraphStyle('n', fontName=font, fontSize=size, leading=size * 1.3, spaceAfter=5)
        bold = {'Helvetica': 'Helvetica-Bold', 'Times-Roman': 'Times-Bold', 'Courier': 'Courier-Bold'}[font]
        self.hd = ParagraphStyle('h', fontName=bold, fontSize=size + 4, leading=size * 1.7, spaceAfter=6, spaceBefore=8)
        self.font, self.size, self.bold = font, size, bold

    def r(self, s):
        return R(s, self.file)

    def para(self, s, st):
        from reportlab.platypus import Paragraph
        s = html.escape(self.r(s), quote=False).replace('\n', '<br/>')
        return Paragraph(re.sub(r'\*\*(.+?)\*\*', r'<b>\1</b>', s), st)

    def h(self, s):
        self.s.append(self.para(s, self.hd)); return self

    def p(self, *ss):
        for s in ss:
            self.s.append(self.para(s, self.st))
        return self

    def sp(self, n=10):
        from reportlab.platypus import Spacer
        self.s.append(Spacer(1, n)); return self

    def brk(self):
        from reportlab.platypus import PageBreak
        self.s.append(PageBreak()); return self

    def t(self, rows, widths=None, grid=True, wrap=(), head=True):
        from reportlab.platypus import Table, TableStyle
        from reportlab.lib import colors
        data = [[self.para(c, self.st) if j in wrap else self.r(c) for j, c in enumerate(r)] for r in rows]
        st = [('FONT', (0, 0), (-1, -1), self.font, self.size - 1), ('VALIGN', (0, 0), (-1, -1), 'TOP')]
        if grid: st.append(('GRID', (0, 0), (-1, -1), .4, colors.grey))
        if head: st.append(('FONT', (0, 0), (-1, 0), self.bold, self.size - 1))
        self.s.append(Table(data, colWidths=widths, style=TableStyle(st), repeatRows=1 if head else 0))
        return self.sp(6)

    def save(self):
        from reportlab.platypus import SimpleDocTemplate
        from reportlab.lib.pagesizes import letter, landscape
        b = io.BytesIO()
        SimpleDocTemplate(b, pagesize=landscape(letter) if self.land else letter, invariant=1, leftMargin=54, rightMargin=54,
                          topMargin=54, bottomMargin=54).build(self.s)
        put(self.file, b.getvalue())


class Form:
    """a form drawn on the page: labels small above the values, boxes"""
    def __init__(self, file):
        from reportlab.pdfgen import canvas
        from reportlab.lib.pagesizes import letter
        self.file, self.b = file, io.BytesIO()
        self.c = canvas.Canvas(self.b, pagesize=letter, invariant=1)

    def at(self, x, y, s, size=10, font='Helvetica'):
        self.c.setFont(font, size)
        self.c.drawString(x, y, R(s, self.file)); return self

    def box(self, x, y, w, label, value, h=30):
        self.c.setLineWidth(.5)
        self.c.rect(x, y, w, h)
        self.at(x + 3, y + h - 8, label, 6)
        return self.at(x + 5, y + 6, value, 10, 'Courier')

    def page(self):
        self.c.showPage(); return self

    def save(self):
        self.c.showPage(); self.c.save()
        put(self.file, self.b.getvalue())


def eml(file, head, body, html_body=None, attach=None, enc='8bit'):
    """attach: (filename, text)"""
    import email.header, quopri
    h = []
    for line in head.strip().splitlines():
        k, v = line.split(': ', 1)
        v = R(v, file)
        if not v.isascii():
            v = re.sub(r'[^\x00-\x7f][^ ]*|[^ ]*[^\x00-\x7f]+[^ ]*', lambda m: email.header.Header(m.group(0), 'utf-8').encode(), v)
        h.append(k + ': ' + v)
    body = R(body.strip('\n') + '\n', file)

    def part(t, typ):
        if enc == 'qp':
            return 'Content-Type: text/%s; charset="utf-8"\nContent-Transfer-Encoding: quoted-printable\n\n%s' % (typ, quopri.encodestring(t.encode()).decode())
        return 'Content-Type: text/%s; charset="utf-8"\nContent-Transfer-Encoding: 8bit\n\n%s' % (typ, t)
    h.append('MIME-Version: 1.0')
    if attach:
        B = '----=_Part_7714_2208'
        n, t = attach
        a = base64.encodebytes(t.encode()).decode()
        out = '\n'.join(h) + '\nContent-Type: multipart/mixed; boundary="%s"\n\n--%s\n%s\n--%s\nContent-Type: text/csv; name="%s"\nContent-Disposition: attachment; filename="%s"\nContent-Transfer-Encoding: base64\n\n%s--%s--\n' % (B, B, part(body, 'plain'), B, n, n, a, B)
    elif html_body:
        B = '000000000000a1b2c3'
        hb = R(html_body.strip('\n') + '\n', file, lambda x: html.escape(x, quote=False))
        out = '\n'.join(h) + '\nContent-Type: multipart/alternative; boundary="%s"\n\n--%s\n%s\n--%s\n%s\n--%s--\n' % (B, B, part(body, 'plain'), B, part(hb, 'html'), B)
    else:
        out = '\n'.join(h) + '\n' + part(body, 'plain')
    put(file, out.encode('utf-8'))


# ================================================================== TOWN CLERK
x = Xlsx('Town Clerk/Dog Licenses 2024.xlsx').sheet('Dogs', (24, 46, 16, 12, 20, 9, 12, 8))
x.row('TOWN OF BRACKETT FALLS - DOG LICENSES', bold=True).row('Renewals mailed January - April 2024   (AC)').skip()
x.row('Owner', 'Mailing Address', 'Tel.', 'Dog', 'Breed', 'Tag #', 'Rabies exp.', 'Fee', bold=True)
for k, dog, br, tag, rab, fee in [('hrit', 'Duke', 'Beagle', 1107, '04/2026', 10), ('nvan', 'Pepper', 'Lab mix', 1108, '09/2025', 10),
                                  ('swoz', 'Luna', 'Ger. Shepherd', 1109, '11/2024', 18), ('kstr', 'Biscuit', 'Golden Retr.', 1111, '06/2026', 10),
                                  ('dcal', 'Smokey', 'Pit mix', 1112, '01/2025', 18), ('jmos', 'Trixie', 'Shih Tzu', 1114, '03/2027', 10),
                                  ('lpar', 'Rocco', 'Boxer', 1115, '08/2025', 10), ('rlar', 'Hank', 'Coonhound', 1118, 'EXPIRED', 18)]:
    x.row('{%s.lf}' % k, '{%s.addr}' % k, '{%s.phd}' % k, dog, br, tag, rab, ('m', fee))
x.row('', '', '', '', '', '', 'TOTAL', '=SUM(H5:H12)', bold=True)
x.skip().row('Second dog, same owner as 1109: Bruno, tag 1110, fee pd cash 3/4').row('Surcharge remitted to Ag & Markets by {Sdep.full} 5/2/24')
x.save()

d = Docx('Town Clerk/Marriage/Castellano-Brandt application.docx', 'Times New Roman', 11)
d.p('STATE OF NEW YORK — AFFIDAVIT FOR LICENSE TO MARRY', bold=True, center=True)
d.p('County of Tanner, Town of Brackett Falls      Reg. No. 17 of 2024', center=True)
d.t([['', 'GROOM / BRIDE / SPOUSE A', 'GROOM / BRIDE / SPOUSE B'],
     ['1. Current name', '{acast.full}', '{kbra.full}'],
     ['2. Surname after marriage', 'Castellano', 'Castellano'],
     ['3. Residence', '{acast.addr}', '{kbra.addr}'],
     ['4. Age last birthday / born', '32    {acast.dob}', '30    {kbra.dob}'],
     ['5. Social Security No.', '{acast.ssn}', '{kbra.ssn}'],
     ['6. Occupation', 'Electrician', 'Dental hygienist'],
     ['7. Place of birth', 'Orrin, NY', 'Rutland, VT'],
     ['8. Father', '{Spa1.full} (U.S.A.)', '{Spa3.full} (U.S.A.)'],
     ['9. Mother, maiden name', '{Spa2.full} (Italy)', '{Spa4.full} (U.S.A.)'],
     ['10. Number of this marriage', 'First', 'Second; div. 2021 Tanner Co.'],
     ['11. Proof shown', 'Driver lic. NY {acast.dl}', 'U.S. passport {kbra.pp}']])
d.ps('''We being duly sworn depose and say that to the best of our knowledge and belief the statements above are true and that no legal impediment exists to our marriage.

Sworn before me this 29th day of April, 2024

{Sclk.full}, Town Clerk

Fee $40.00 paid, check. Officiant: {Sofn.full}, Grace Chapel, 9 Depot Street. Certified copy to be mailed to the couple; K. can be reached at {kbra.ced}.''')
d.save()

csvfile('Town Clerk/FOIL log 2024.csv', [
    ['FOIL No', 'Rec\'d', 'Requester', 'Reply to', 'Records sought', 'Assigned', 'Status'],
    ['24-001', '1/5/2024', '{Spress.full}, Tanner County Courier', 'newsroom@tannercourier.example', 'Overtime paid to police dept 2023', '{Ssup.full}', 'Granted 1/22'],
    ['24-002', '1/19/2024', '{eabr.full}', '{eabr.email}', 'Building permits, 40-60 Canal Street, 1998 to now', 'Code', 'Granted in part'],
    ['24-003', '2/2/2024', '{ltre.full}', '{ltre.addr}', 'Copy of accident report 1/28, Rt 31 & Mill', 'PD', 'Granted 2/9'],
    ['24-004', '2/14/2024', 'Westcott Engineering PC (attn {Seng.full})', '200 Commerce Park, Tannersburg', 'Sewer as-builts', 'Hwy', 'Granted'],
    ['24-005', '3/7/2024', '{gyou.full}', '{gyou.email}', 'Emails re: playground bids, Dec-Feb', '{Sclk.full}', 'Extended to 4/30'],
    ['24-006', '3/18/2024', '{dlev.fl}', '{dlev.email}; tel {dlev.ced}', 'Assessment worksheets for own parcel 41.-2-17', '{Sasr.full}', 'Granted'],
    ['24-007', '4/1/2024', 'anonymous', 'none given', 'All complaints re: rooster on Gristmill', 'Code', 'Closed - no address']])

text('Town Clerk/HC permits 2022-24.txt', '''
HANDICAP PARKING TAGS - running list      (keep in the grey box when printed!!)
permanent = blue, temp = red

B-0218   {hrit.fls}   NY lic {hrit.dl}
         perm.  {hrit.dx=COPD, on oxygen}   form signed Dr {Sdr1.last}   exp 3/31/27
B-0219   {gpet.fml}  -  id {gpet.dl}
         perm  {gpet.dx=left below knee amputation}    Dr. {Sdr3.last}
R-0104   {jhal.fl}, lic. no. {jhal.dl}, temp 6 mos, {jhal.dx=broken ankle}    ortho Dr. {Sdr2.full}
B-0220   {ppen.fl} doesnt drive - nondriver id {ppen.nd}, {ppen.dx=macular degeneration}. son {tpen.full} picks up the tag, his cell {tpen.cep}
R-0105   VOID (typo)
R-0106   {cbel.fl}   {cbel.dl}    {cbel.tx=knee replacement} 4/11/24, three mos.
B-0221   {ydub.fl}    {ydub.dl}   {ydub.dx=multiple sclerosis}  - Dr. {Sdr3.last} again
B-0222   {bgar.fl}   lic {bgar.dl}  {bgar.dx=congestive heart failure}   renew, old tag B-0097 turned in

                                  last entry 5/14/24  A.C.
''', nl='\r\n')

eml('Town Clerk/Mail/RE_ birth cert copies.eml', '''
From: {Sdep.full} <acolvin@brackettfalls-ny.example>
To: {thoo.fl} <{thoo.email}>
Cc: {Sclk.full} <pwendell@brackettfalls-ny.example>
Subject: RE: birth cert copies
Date: Tue, 16 Apr 2024 11:42:08 -0400
Message-ID: <000f01da9013$b2@brackettfalls-ny.example>
''', '''
Hi {thoo.first},

Yes, you can mail it. $10 each, so $20 for two. No need to send the license itself, the number below is fine
but the copy has to show your current address.

{Sdep.full}
Deputy Town Clerk and Registrar
Town of Brackett Falls, 1 Town Hall Plaza
(518) 555-0100 ext 3

-----Original Message-----
From: {thoo.full}
Sent: Monday, April 15, 2024 9:17 PM
To: Amber Colvin
Subject: Re: birth cert copies

> Do you have the child's full name, date of birth and your ID?

Sure. It's {choo.full}, born {choo.dobl} at Tanner Memorial. I am the mother. My license is NY {thoo.dln}
and I was born {thoo.dobs}. We moved, now at {thoo.addr}. If you need
to call use {thoo.ced} after 3.

Need two for school and for the passport.
thanks
{thoo.first}

> On Apr 15, 2024, at 2:03 PM, Amber Colvin wrote:
> Dear Ms. Hooper, which record do you need? Only the parents can get a copy.
'''.replace('Amber Colvin', '{Sdep.fl}').replace('Ms. Hooper', 'Ms. {thoo.last}'))

f = Form('Town Clerk/Passports/Transmittal 0418.pdf')
f.at(50, 745, 'PASSPORT ACCEPTANCE FACILITY - DAILY TRANSMITTAL', 14, 'Helvetica-Bold')
f.at(50, 728, 'Facility 12-4471   Brackett Falls Town Clerk      Agent: {Sdep.full}      Date: 04/18/2024', 9)
y = 690
for i, (k, b, fee, prev, rel) in enumerate([('rsan', 'Caguas, PR', '130.00', 'Renewal DS-11 (lost): {rsan.pp}', ''),
                                            ('isan', 'Tannersburg, NY', '100.00', 'none', 'minor, both parents present'),
                                            ('nrao', 'Pune, India', '130.00', 'Prior book {nrao.pp} expired 2019', 'naturalized'),
                                            ('crob', 'Orrin, NY', '190.00', 'Child book {crob.pp}', 'expedite - travel 5/20')]):
    f.box(50, y - 30, 260, 'APPLICANT (LAST, FIRST MIDDLE)', '{%s.lfm}' % k).box(310, y - 30, 110, 'DATE OF BIRTH', '{%s.dob}' % k).box(420, y - 30, 140, 'PLACE OF BIRTH', b)
    f.box(50, y - 60, 260, 'MAIL TO', '{%s.street}' % k).box(310, y - 60, 110, 'SSN', '{%s.ssn}' % k).box(420, y - 60, 140, 'FEE TO STATE DEPT', fee)
    f.box(50, y - 90, 260, 'PREVIOUS PASSPORT', prev).box(310, y - 90, 250, 'REMARKS', rel)
    y -= 115
f.at(50, y, 'Pieces in envelope: 4     Tracking 9405 5036 9930 0421 1187 20', 9).at(50, y - 14, 'Agent signature  {Sdep.il}', 9)
f.save()

d = Docx('Town Clerk/Minutes/2024-03-12 Town Board.docx', 'Garamond', 12)
d.h('Town Board – Regular Meeting', 1).p('Tuesday, March 12, 2024, 7:00 p.m., Town Hall meeting room')
d.p('**Present:** Supervisor {Ssup.full}; Council members {Scn1.full}, {Scn2.full} and {Scn3.full}. **Also present:** {Sclk.full}, Town Clerk; {Schf.full}, Chief of Police; {Swat.full}, Water Superintendent.')
d.ps('''The Supervisor called the meeting to order with the Pledge of Allegiance.

**Minutes.** On a motion by Mr. {Scn1.last}, seconded by Ms. {Scn2.last}, the minutes of February 13 were approved as written. Ayes 4, nays 0.

**Water.** Mr. {Swat.last} reported the Tannery Hill tank inspection is complete. The contractor found minor corrosion on the hatch. Quote for repair $4,150. Motion to accept, carried.

**Police.** Chief {Schf.last} reported 211 calls for service in February, 14 arrests, 9 property damage accidents.

**Public comment.** A resident of Ridge Road asked when the potholes will be filled. The Highway Superintendent will look at it.''')
d.b('Resolution 22-2024: fuel bid awarded to Mohawk Oil, $3.09 per gallon', 'Resolution 23-2024: road closure for the Memorial Day parade', 'Resolution 24-2024: audit of claims, vouchers 188-241, $96,402.11', style='List Number')
d.p('Adjourned 8:20 p.m.').p('Respectfully submitted, {Sclk.full}', right=True)
d.save()

htmlfile('Town Clerk/fee schedule.html', '''
<!DOCTYPE html><html><head><meta charset="utf-8"><title>Clerk fees</title><style>td{padding:3px} th{text-align:left}</style></head><body>
<h2>Town of Brackett Falls &ndash; Schedule of Fees (eff. 1/1/2024)</h2>
<table border=1><tr><th>Service<th>Fee</tr>
<tr><td>Marriage license<td>$40.00</tr><tr><td>Certified copy, birth / death / marriage<td>$10.00</tr>
<tr><td>Dog license, spayed / neutered<td>$10.00</tr><tr><td>Dog license, unaltered<td>$18.00</tr>
<tr><td>Copies, per page<td>$0.25</tr><tr><td>Returned check<td>$20.00</tr></table>
<p>Checks payable to <b>Town of Brackett Falls</b>. Office hours Monday to Thursday 8:30&ndash;4:00. Call (518) 555-0100.</p></body></html>''')

x = Xlsx('Town Clerk/Elections/Inspectors June primary.xlsx').sheet('Roster', (22, 16, 14, 10, 30))
x.row('District', 'Inspector', 'Party', 'Home phone', 'Training done', bold=True)
INS = [('1', 'jtut', 'R'), ('1', 'mabr', 'D'), ('2', 'rsch', 'D'), ('2', 'lgar', 'R'), ('3', 'dwea', 'R'), ('3', 'when', 'D')]
for dist, k, p in INS:
    x.row('Dist. ' + dist, '{%s.fl}' % k, p, '{%s.ph7}' % k, 'yes' if p == 'D' else '5/21')
x.skip().row('Coordinator', '{Sclk.full}', '', '555-0100 ext 1')
x.sheet('Pay', (26, 14, 8, 8, 10)).row('1099 / payroll info - June 25 primary', bold=True).skip()
x.row('Name (as on SS card)', 'Soc Sec #', 'Hours', 'Rate', 'Due', bold=True)
for n, (dist, k, p) in enumerate(INS):
    x.row('{%s.full}' % k, '{%s.ssn}' % k, 16, ('m', 15), '=C%d*D%d' % (n + 4, n + 4))
x.row('', '', '', 'Total', '=SUM(E4:E9)', bold=True)
x.save()

# ================================================================== ASSESSOR
x = Xlsx('Assessor/Enhanced STAR renewals.xlsx').sheet('2024 roll', (14, 16, 14, 30, 16, 8, 12, 13, 12))
x.row('Tax Map #', 'Last', 'First', 'Mailing Street', 'Town', 'Zip', 'Owner DOB', 'Income 2022', 'Decision', bold=True)
for m, k, inc, dec in [('41.-1-8', 'wfen', 31240, 'Approve'), ('41.-1-22', 'sgol', 44810, 'Approve'), ('41.-3-5', 'mdun', 28977, 'Approve'),
                       ('52.5-2-14', 'ldel', 51002, 'Approve'), ('52.5-2-30', 'aqui', 19660, 'Approve'), ('52.9-1-3', 'ibur', 98750, 'Deny - over limit'),
                       ('60.-1-41', 'fcal', 36115, 'Approve'), ('60.-1-44', 'ndor', None, 'Need 1040')]:
    x.row(m, '{%s.lc}' % k, '{%s.fc}' % k, '{%s.asz}' % k, '{%s.city}' % k, '{%s.zip}' % k, ('d', '{%s.dob}' % k), ('m', inc) if inc else '', dec)
x.skip().row('8 renewals, 6 approved').row('Co-owner on 41.-1-8: {efen.fl}, b. {efen.dob}').save()

p = Pdf('Assessor/Grievance Day 2024/complaints 7 and 8.pdf', 10, font='Times-Roman')
p.h('COMPLAINT ON REAL PROPERTY ASSESSMENT FOR 2024').p('Before the Board of Assessment Review, Town of Brackett Falls - Grievance Day, May 28, 2024')
p.h('PART ONE: GENERAL INFORMATION (No. 7)')
p.p('**1.** Name and telephone no. of owner(s)', '{pobr.fml} and {cobr.fml}',
    'Day no. {pobr.phd}     Evening no. {cobr.ced}', '**2.** Mailing address of owner(s)', '{pobr+cobr.addrnl}',
    '**3.** Representative: {Sat1.full}, Malone & Hurd, 14 State Street, Tannersburg, (518) 555-0188', '**4.** Property identification: 41.-2-9, residential, farmhouse 1880', '**5.** Market value claimed by owner: $214,000; assessed $262,500')
p.p('Reason: the house has settled on the north side and the barn is down since 2022. Photos attached.')
p.brk().h('No. 8')
p.t([['Owner', '{jpow.full}'], ['', '{vpow.full}'], ['Tel', '{jpow.ph}'], ['E-mail', '{vpow.email}'], ['Where the notice goes', '{jpow+vpow.addr}'], ['Parcel', '52.9-1-17'], ['Class', '210 one family year-round'], ['Asks for', '188,000 instead of 231,000']], (130, 330), head=False)
p.p('Comparable sales: three on Sawyer Lane, all 2023, between 179,900 and 195,000. Heard by {Scn3.full}, chair; decision mailed 6/11.')
p.save()

rtf('Assessor/Letters/Pruitt vet exemption.rtf', [
    '# TOWN OF BRACKETT FALLS\nOffice of the Assessor', 'February 20, 2024', '{tpru.full}\n{tpru.addrnl}', 'Re: Alternative Veterans Exemption, parcel 60.-2-11',
    'Dear Mr. {tpru.last}:', 'Thank you for bringing in your DD-214 and the rating letter. The Department of Veterans Affairs (your claim number {tpru.gid=C 24 117 903}) lists a combined rating of 70 percent for {tpru.dx=post-traumatic stress disorder} and {tpru.dx=bilateral hearing loss}. The disability part of the exemption is therefore 35 percent of the assessed value, up to the limit set by the Town.',
    'Your wife {gpru.fl} is on the deed with you. Please have her sign the enclosed form too; we only need her date of birth, which you gave by phone as {gpru.dobl}.', 'If anything above is wrong please call me at 518-555-0104.', 'Sincerely,', '{Sasr.full}\nSole Assessor', 'cc: file, {Stit.full} (County Real Property)'])

ROLL = [('jtut+btut', '41.-1-3', '210 1 Family Res', 161000, '{jtut.uls} & {btut.up}'), ('cbel', '41.-1-4', '210 1 Family Res', 139500, '{cbel.uls}'),
        ('vngu+lngu', '41.-1-6', '220 2 Family Res', 182300, '{vngu.uls} & {lngu.up}'), ('dwhi', '41.-1-7', '210 1 Family Res', 97400, '{dwhi.uls}'),
        ('ecor+mcor', '41.-1-9', '241 Rural res&ag', 305000, '{ecor.uls} & {mcor.up}'), ('akho+lkho', '41.-1-10', '210 1 Family Res', 208000, '{akho.uls} & {lkho.up}'), ('ltre', '41.-1-12', '270 Mfg housing', 54000, '{ltre.uls}')]
lines = ['STATE OF NEW YORK      2 0 2 4   F I N A L   A S S E S S M E N T   R O L L            PAGE    14', 'COUNTY - TANNER         TAXABLE SECTION OF THE ROLL - 1        VALUATION DATE-JUL 01, 2023',
         'TOWN   - BRACKETT FALLS       OWNERS NAME SEQUENCE                TAXABLE STATUS DATE-MAR 01, 2024', '', 'TAX MAP PARCEL NUMBER     PROPERTY LOCATION & CLASS  ASSESSMENT  EXEMPTION CODE',
         'CURRENT OWNERS NAME       SCHOOL DISTRICT               LAND      TAX DESCRIPTION', 'CURRENT OWNERS ADDRESS    PARCEL SIZE/GRID COORD       TOTAL      SPECIAL DISTRICTS']
for k, m, c, v, own in ROLL:
    lines += ['*' * 50 + ' ' + m + ' ' + '*' * 20, '%-26s%-28s%8d' % (m, c, v), own, '{%s.uas}' % k, '{%s.ucity}, NY {%s.zip}' % (k, k), '%26s%s' % ('', 'FRNT 110.00 DPTH 240.00   FD041 Fire dist')]
lines += ['*' * 50 + ' 41.-1-13 ' + '*' * 20, '41.-1-13                  449 Other Storage            412000', 'CANAL STREET HOLDINGS LLC', '200 COMMERCE PARK', 'TANNERSBURG, NY 12176', '*' * 80]
text('Assessor/Roll extract p14.txt', '\n'.join(lines), enc='cp1252', nl='\r\n')

d = Docx('Assessor/Exemption checklist.docx').h('What to bring for exemptions').p('Post at the counter. {Sasr.full}, 1/2024')
d.t([['Exemption', 'Form', 'Due', 'Proof'], ['Basic / Enhanced STAR', 'RP-425', 'March 1', 'Income tax return, proof of age'], ['Senior (aged)', 'RP-467', 'March 1', 'All income, SS-1099'], ['Veterans', 'RP-458-a', 'March 1', 'DD-214, rating letter'], ['Volunteer fire / ambulance', 'RP-466-a', 'March 1', 'Letter from chief']])
d.b('No faxes.', 'Copies are free for seniors.', 'Late forms go to next year.').save()

# ================================================================== COURT
p = Pdf('Justice Court/Calendar 2024-05-09.pdf', 9, landscape=True)
p.h('BRACKETT FALLS TOWN COURT - CRIMINAL / V&T CALENDAR').p('Thursday May 9, 2024, 5:00 PM. Presiding: {Sjus.full}. ADA {Sat2.full}. Clerk {Scct.full}.')
p.t([['#', 'Docket', 'Defendant', 'DOB', 'Charge', 'Counsel', 'Purpose', 'Notes'],
     ['1', '24040118', '{tbol.ulfm}', '{tbol.dob}', 'VTL 0511 01A', 'PD Malone', 'Conf', ''],
     ['2', '24040121', '{rlar.ulfm}', '{rlar.dob}', 'PL 240.20', 'pro se', 'Arraign', 'lic susp.'],
     ['3', '24030092', '{wbel.ulfm}', '{wbel.dob}', 'VTL 1192.3', '{Sat1.il}', 'Motion', 'CDL'],
     ['4', '24030077', '{djom.ulfm}', '{djom.dob}', 'PL 155.25', 'PD', 'Trial', 'ROR'],
     ['5', '24010013', '{cbur.ulfm}', '{cbur.dob}', 'PL 120.00', '{Sat1.il}', 'Sentence', 'PSI in'],
     ['6', '24020055', '{bcro.ulfm}', '{bcro.dob}', 'VTL 1180-D', 'pro se', 'Plea', ''],
     ['7', '24020056', '{opat.ulfm}', '{opat.dob}', 'VTL 0509 01', 'pro se', 'Return', 'interp. Spanish']], grid=False)
p.p('Remarks: #5 to bring proof of {cbur.tx=anger management classes}. #3 evaluation returned, {wbel.dx=alcohol use disorder, moderate}; to begin {wbel.tx=outpatient counseling} with Tanner County Addiction Services.').save()

rows = [['ReceiptNo', 'PostDate', 'DocketNo', 'PayerName', 'Method', 'PAN', 'ExpDate', 'Amount', 'Surcharge', 'Auth']]
for i, (k, amt) in enumerate([('bcro', 150), ('scro', 93), ('jmar', 243), ('rlar', 50), ('tlar', 125), ('ltre', 218)]):
    rows.append(['R%05d' % (20417 + i), '2024-05-%02d' % (9 + i), '2402%04d' % (55 + 3 * i), '{%s.ulf}' % k, 'CC', '{%s.cardn}' % k, '{%s.exp}' % k, '%.2f' % amt, '93.00', '0%dA71' % (31 + i)])
rows.append(['R20423', '2024-05-16', '24020071', 'HARTWICK TRUCKING INC', 'CHK', '', '', '412.00', '93.00', ''])
csvfile('Justice Court/exports/fine_payments_may.csv', rows, quoting=csv.QUOTE_ALL)

d = Docx('Justice Court/Bail/receipt 0339.docx', 'Courier New', 10)
d.p('BAIL RECEIPT', bold=True, center=True).p('No. 0339', right=True)
d.ps('''RECEIVED FROM     {sbol.full}
                  {sbol.addr}
                  tel. {sbol.phd}   relationship: mother

THE SUM OF        five hundred and 00/100 dollars ($500.00), cash

AS BAIL FOR       {tbol.full}        BORN  {tbol.dob}
NYSID             {tbol.gid=04417829K}

TO APPEAR BEFORE  {Sjus.full}, Town Justice, on 5/9/24 at 5 PM''')
d.p('If the defendant appears as required the bail will be returned less 3%. By check, to the person named first.').p('{Scct.full}, Court Clerk').save()

rtf('Justice Court/OP/Family info sheet 24-09.rtf', [
    '# ORDER OF PROTECTION - REGISTRY INFORMATION SHEET', '**Docket:** 24050009    **Issued:** 05/13/2024    **Expires:** 11/13/2024',
    '**PROTECTED PARTY**', 'Name\t{ahol.fml}', 'Sex / born\tF / {ahol.dob}', 'Lives at\tCONFIDENTIAL - do not serve', 'Cell (safe to call)\t{ahol.ced}', '**CHILD(REN) PROTECTED**', '{ehol.fl}\t{ehol.dob}\tson',
    '**ENJOINED PARTY**', 'Name\t{dcal.fml}', 'DOB\t{dcal.dob}', 'Address\t{dcal.addr}', 'SSN\t{dcal.ssn}', 'Operator lic.\t{dcal.dl}', 'Ht / wt / eyes\t5-11, 205, brown', 'Firearms\tone long gun, surrendered to {Sptl.full} 5/13',
    'Served in court by Officer {Sofc.full}. Copy to victim advocate {Scw.full}.'], 'Arial', (2400, 5200))

d = Docx('Justice Court/Jury/excuse requests May panel.docx', 'Georgia', 11)
d.p('May 3, 2024').ps('''To the Court Clerk,

I got a jury notice for May 20 but I can't sit that long. I have {btut.dx=spinal stenosis} and take {btut.med=gabapentin} three times a day which makes me sleepy. Dr. {Sdr2.last} will give a note if you need it. I am at {btut.addr}, you can ring me any day at {btut.ph7}.

Thank you,
{btut.fml}''').brk()
d.ps('''Dear Ms. {Scct.last},

Juror no. 100427. My husband {dfar.fl} started {dfar.tx=chemotherapy} last week for {dfar.dx=colon cancer} and I drive him to Tannersburg on Mondays and Thursdays. I would be glad to serve in the fall instead.

{lqui.full}
{lqui.email}''').p('[stamped] EXCUSED / postponed to Oct term 5/7 {Scct.il}').save()

eml('Justice Court/interpreter for 5-23.eml', '''
From: {Scct.full} <court@brackettfalls-ny.example>
To: {Sint.full} <scheduling@tricitylanguage.example>
Subject: Interpreter needed 5/23 - Wolof/French
Date: Wed, 15 May 2024 08:55:31 -0400
''', '''
Pilar,

Need someone by phone for 5/23 at 5:30. Defendant is {adia.full}, DOB {adia.dob}, USCIS no. {adia.anumd}.
He speaks Wolof, some French. His wife {fdia.fl} (cell {fdia.cep}) can help to set a call before, she speaks English well.

Bill to the Court, voucher as always.

Michelle
'''.replace('Pilar,', '{Sint.first},').replace('Michelle', '{Scct.first}'))

# ================================================================== WATER
lines = ['BRACKETT FALLS WATER DISTRICT                              RUN 06/03/24 08:41', 'BILLING REGISTER - CYCLE 2 (APR-MAY)                                 PAGE 1', '',
         'ACCT       CUSTOMER                    SERVICE LOCATION            PREV    CURR   USED    AMOUNT', '-' * 92]
tot = 0
for i, k in enumerate(['mdun', 'hrit', 'dokaf', 'sgol', 'nvan', 'rdel', 'swhi', 'cmar', 'kstr', 'hmcg', 'lpar', 'gtam']):
    pv, us = 1042 + 137 * i, 9 + (i * 7) % 13
    p_ = PPL[k]
    lines.append('%05d-%02d   {%s.ulf}%s{%s.ustreet}%s%6d  %6d  %5d  %8.2f' % (10210 + 40 * i, i % 3, k, ' ' * (28 - len(p_.last + ', ' + p_.first)), k, ' ' * (26 - len(p_.st)), pv, pv + us, us, 22 + us * 3.15))
    tot += 22 + us * 3.15
lines += ['10690-00   TANNER CO HOUSING AUTH      9 CANAL STREET              8810    9107    297    957.55', '-' * 92, '%-74s TOTAL  %10.2f' % ('13 accounts', tot + 957.55)]
text('Water Dept/Billing register cycle 2.txt', '\n'.join(lines), nl='\r\n')

x = Xlsx('Water Dept/AUTOPAY signups.xlsx').sheet('ACH', (12, 28, 28, 12, 16, 6, 14))
x.row('Auto-pay (ACH) - water bills', bold=True).row('entered by {Swcl.full}; send to bank 1st of month').skip()
x.row('Water acct', 'Customer', 'Bank', 'ABA', 'Acct no.', 'C/S', 'Start', bold=True)
for i, (k, b, r, cs) in enumerate([('swhi', 'Tanner County Savings', '{R1}', 'C'), ('cmar', 'First Mohawk FCU', '{R2}', 'S'), ('kstr+bstr', 'Tanner County Savings', '{R1}', 'C'), ('ghub', 'Valley National Trust', '{R3}', 'C'), ('gtam', 'First Mohawk FCU', '{R2}', 'C'), ('akho+lkho', 'Tanner County Savings', '{R1}', 'C')]):
    nm = '{kstr.fl} & {bstr.fl}' if '+' in k and k[0] == 'k' else '{akho.fl} or {lkho.fl}' if '+' in k else '{%s.fl}' % k
    x.row('%05d' % (10450 + 40 * i), nm, b, r, ('i', '{%s.acct}' % k) if i % 2 else '{%s.acct}' % k, cs, 'Jul 2024')
x.skip().row('10510 closed acct ending 4417, bank returned R02 - new form mailed').save()

d = Docx('Water Dept/Shutoff notices merged.docx', 'Arial', 11)
for i, (k, amt, extra) in enumerate([('tlar', '318.40', ''), ('mtut', '205.15', ''), ('phub', '267.90', 'Our records show you told the clerk on May 8 that your mother {ghub.fl} lives with you and is on {ghub.tx=home dialysis}. If that is still so, bring a doctor\'s note to the office and service will not be shut off.')]):
    if i: d.brk()
    d.p('Brackett Falls Water District', bold=True).p('1 Town Hall Plaza, Brackett Falls, NY 12187').p('June 5, 2024', right=True)
    d.p('{%s.fls}\n{%s.addrnl}' % (k, k)).p('FINAL NOTICE BEFORE SHUT-OFF', bold=True)
    d.p('Dear {%s.fls}: the water account at your address is past due in the amount of $%s. Unless it is paid by June 20 at noon water will be turned off and a $75 fee added.' % (k, amt))
    if extra: d.p(extra)
    d.p('{Swcl.full}, Billing Clerk, (518) 555-0107')
d.save()

p = Pdf('Water Dept/Rates 2024.pdf', 11).h('Water rates from January 1, 2024').t([['Meter size', 'Minimum (2 months)', 'per 1,000 gal. over 4,000'], ['5/8 inch', '$22.00', '$3.15'], ['1 inch', '$41.00', '$3.15'], ['2 inch', '$118.00', '$3.40']])
p.p('Bills go out in February, April, June, August, October and December. A 10% penalty is added after 30 days. Questions: {Swcl.full}, billing clerk, or {Swat.full}, superintendent, at (518) 555-0107.').save()

p = Pdf('Water Dept/Payment agreement 2024-06.pdf', 11, font='Times-Roman').h('DEFERRED PAYMENT AGREEMENT')
p.p('This agreement is between the Brackett Falls Water District and **{mlut.full}**, of {mlut.addr} (the "customer"), account 10930-01.',
    '1. The customer owes $611.20 for service through May 31, 2024, after her hours at work were cut while she was being treated for {mlut.dx=breast cancer}.', '2. The customer will pay $55.00 on the 15th of each month for eleven months and $6.20 in the twelfth. Payments will be drawn from her checking account {mlut.acct} at First Mohawk FCU (routing {R2}).',
    '3. If the customer misses two payments the whole balance is due. She may be reached at {mlut.ced} or {mlut.email}.', '4. Nothing in this agreement waives the lien on the property.').sp(20)
p.t([['________________________', '________________________'], ['{mlut.fl}', '{Swat.full}'], ['Customer', 'Superintendent']], grid=False, head=False).save()

# ================================================================== AMBULANCE
f = Form('Ambulance/PCR/2024/24-0317.pdf')
f.at(40, 752, 'BRACKETT FALLS VOLUNTEER AMBULANCE', 13, 'Helvetica-Bold').at(400, 752, 'Prehospital Care Report', 10).at(40, 738, 'Agency 4517   Run 24-0317   Date 04/02/2024   Call type: fall / weakness', 9)
f.box(40, 695, 220, 'Patient name', '{dwhi.full}').box(260, 695, 100, 'D.O.B.', '{dwhi.dob}').box(360, 695, 60, 'Age / Sex', '88 F').box(420, 695, 150, 'SS #', '{dwhi.ssn}')
f.box(40, 665, 320, 'Street', '{dwhi.as}').box(360, 665, 110, 'City', '{dwhi.city}').box(470, 665, 100, 'State / zip', 'NY {dwhi.zip}')
f.box(40, 635, 150, 'Phone', '{dwhi.phd}').box(190, 635, 170, 'Medicare #', '{dwhi.mbi}').box(360, 635, 210, 'Next of kin (son) / phone', '{swhi.fl} {swhi.ced}')
f.box(40, 605, 265, 'Past history', '{dwhi.dx=atrial fibrillation}, {dwhi.dx=osteoporosis}').box(305, 605, 265, 'Meds', '{dwhi.med=Eliquis}, {dwhi.med=metoprolol}, {dwhi.med=alendronate}')
f.box(40, 575, 265, 'Allergies', 'NKDA').box(305, 575, 265, 'Hospital MRN', '{dwhi.mrn}')
for i, (t, bp, pu, rr, sp) in enumerate([('14:22', '96/58', '118 irr', '20', '93'), ('14:36', '104/60', '112 irr', '18', '97'), ('14:51', '110/64', '104 irr', '18', '98')]):
    f.at(45, 550 - 13 * i, 'Vitals %s   BP %s   P %s   R %s   SpO2 %s' % (t, bp, pu, rr, sp), 9, 'Courier')
y = 495
for s in ['NARRATIVE', 'Disp. priority 2 for elderly female, fall. UOA found pt. {dwhi.last} supine on kitchen floor, CAOx3,', 'shortening and rotation of the left leg, pain 8/10. Son {swhi.first} states she got dizzy at the stove.',
          'Working dx: {dwhi.dx=left hip fracture}. Full length splint, {dwhi.tx=oxygen 4 lpm by nasal cannula},', '{dwhi.tx=fentanyl 50 mcg IV} by medic. Transported to Tanner Memorial w/o incident, report to RN.', '', 'Crew: {Semt.full} AEMT, {Sem2.full} driver. Receiving physician: Dr. {Sdr4.full}.']:
    f.at(45, y, s, 9); y -= 13
f.save()

text('Ambulance/PCR/2024/24-0402 rig computer down.txt', '''
24-0402   5/1   rig 2   tablet dead so typing this for {Samb.first} to put in later

called 0310 to {gpet.sc}
pt {gpet.fl}, 72 y/o m, bd {gpet.dobs}
wife {epet.first} on scene, home ph {epet+gpet.ph7}
cc: shaky, sweaty, confused since 0245
hx: {gpet.dx=type 2 diabetes}, {gpet.dx=left below knee amputation}
takes {gpet.med=Lantus} 22u at night, {gpet.med=metformin}, {gpet.med=lisinopril}
glucose 41 on arr.  gave {gpet.tx=oral glucose} 15g x2, pt better. 0335 glucose 97
refused transport. signed RMA, {epet.fl} witness
told to call Dr {Sdr1.last} in the am
medicaid no. {gpet.cin} (from card on fridge), medicare {gpet.mbin}

crew {Sem2.last} / {Semt.last}
''')

rows = [['CLAIM#', 'DOS', 'PT LAST', 'PT FIRST', 'BIRTH', 'PAYER', 'SUBSCRIBER ID', 'DX1', 'DX1 TEXT', 'HCPCS', 'CHARGE', 'STATUS']]
for i, (k, pay, idf, c, dx, ch) in enumerate([('hmcg', 'MEDICARE B', 'mbin', 'R55', 'Syncope and collapse', 912.4), ('aqui', 'MEDICARE B', 'mbin', 'I63.9', 'Cerebral infarction', 1204), ('nshe', 'EXCELLUS', 'pid', 'T78.2XXA', 'Anaphylactic shock', 1187.5),
                                              ('rlar', 'NY MEDICAID', 'cin', 'T40.1X1A', 'Heroin poisoning, accidental', 1187.5), ('skim', 'MVP', 'pid', 'S52.501A', 'Fracture of lower end of right radius', 845), ('kpow', 'EXCELLUS', 'pid', 'G40.909', 'Epilepsy', 960.25),
                                              ('ecor', 'MEDICARE B', 'mbin', 'I21.3', 'ST elevation myocardial infarction', 1310), ('hrit', 'MEDICARE B', 'mbin', 'J44.1', 'COPD with acute exacerbation', 1022), ('bhal', 'LOCAL 418 FUND', 'pid', 'S93.401A', 'Ankle sprain', 790)]):
    rows.append(['AMB24%04d' % (171 + 3 * i), '2024%02d%02d' % (1 + i % 3, 3 + 2 * i), '{%s.ulc}' % k, '{%s.ufc}' % k, '{%s.dobc}' % k, pay, '{%s.%s}' % (k, idf), c, '{%s.dx=%s}' % (k, dx), 'A0427' if ch > 1000 else 'A0429', '%.2f' % ch, ['PAID', 'PEND', 'DENY 50'][i % 3]])
csvfile('Ambulance/Billing/claims_export_2024Q1.csv', rows, nl='\n')

d = Docx('Ambulance/Billing/appeal Quimby.docx', 'Cambria', 11).head('Brackett Falls Volunteer Ambulance, PO Box 12, Brackett Falls, NY 12187   NPI 1487700312')
d.ps('''May 22, 2024

National Government Services, Part B Redeterminations

Beneficiary: {aqui.full}
Medicare number: {aqui.mbi}
Claim AMB240174, date of service 02/05/2024, amount $1,204.00

To whom it may concern:

We ask that you look again at this claim, denied as not medically necessary. When our crew arrived Mr. {aqui.last}, who was born on {aqui.dobl}, could not raise his right arm and could not speak. He was found at the hospital to have had a {aqui.dx=stroke} and was given {aqui.tx=tPA}. He was on {aqui.med=warfarin} at home. He could not have gone by any other means.

Enclosed are the PCR, the hospital face sheet (record {aqui.mrn}) and a letter of his daughter, {lqui.full}, who holds power of attorney and may be called at {lqui.cep}.

Sincerely,

{Sbk.full}, Billing
{Samb.full}, Captain''').save()

x = Xlsx('Ambulance/Crew/crew list + certs.xlsx').sheet('ACTIVE', (20, 12, 14, 12, 12, 14, 20)).row('CREW  -  insurance needs lic # + DOB of all drivers', bold=True)
x.row('who', 'level', 'cell', 'CPR till', 'dob', 'NYS lic', 'notes', bold=True)
for k, lv, cpr, n in [('hkim', 'EMT', '8/25', ''), ('jmar', 'driver', '3/25', 'EVOC done'), ('bcro', 'EMT', '11/24', 'needs physical'), ('mtut', 'AEMT', '8/25', ''), ('cbat', 'EMT student', '2/26', 'under 21 - no driving'), ('opat', 'driver', '', 'CPR class 6/15')]:
    x.row('{%s.fl}' % k, lv, '{%s.ced}' % k, cpr, '{%s.dobn}' % k, '' if k == 'cbat' else '{%s.dln}' % k, n)
x.skip(2).row('Captain {Samb.full}, Lt. {Semt.full}').save()

d = Docx('Ambulance/SOP 7 daily rig check.docx').h('SOP 7: Daily rig check', 1).p('Approved by Captain {Samb.full}, 9/2023')
d.b('Oxygen main over 500 psi, spare over 1,000', 'AED pads in date (two adult, one pediatric)', 'Suction holds 300 mmHg', 'Narcotics seal number in the log, two signatures', 'Fuel above three quarters', style='List Number').p('Report anything missing to dispatch and put the rig out of service.').save()

# ================================================================== SENIOR CENTER
d = Docx('Senior Center/Emergency cards A-G.docx', 'Verdana', 9).h('Emergency information cards', 2)
for k, ad, dx, med, doc, ck, rel, al in [('mabr', 'addr', 'glaucoma', 'latanoprost', 'Sdr2', 'eabr', 'son', 'sulfa'), ('ibur', 'sc', 'Parkinson\'s disease', 'Sinemet', 'Sdr3', 'cbur', 'grandson', 'none'),
                                        ('fcal', 'addr', 'hypertension', 'amlodipine', 'Sdr1', 'dcal', 'son', 'penicillin'), ('ldel', 'street', 'type 2 diabetes', 'glipizide', 'Sdr1', 'rdel', 'nephew', 'none')]:
    if k in ('mabr', 'fcal'):
        d.t([['NAME', '{%s.fml}' % k, 'BORN', '{%s.dob}' % k], ['LIVES', '{%s.%s}' % (k, ad), 'TEL', '{%s.phd}' % k], ['CONDITIONS', '{%s.dx=%s}' % (k, dx), 'TAKES', '{%s.med=%s}' % (k, med)],
             ['DOCTOR', 'Dr. {%s.full}, Orrin Medical, 555-0140' % doc, 'ALLERGY', al], ['IN EMERGENCY', '{%s.fl} (%s)' % (ck, rel), 'CALL', '{%s.ced}' % ck]], bold0=False)
    else:
        d.p('**{%s.fl}**, {%s.%s}, {%s.ph}' % (k, k, ad, k)).p('Birthday: {%s.dobl}' % k).p('Health: {%s.dx=%s}; pills: {%s.med=%s}; allergies: %s; sees Dr. {%s.last}' % (k, dx, k, med, al, doc)).p('Call first: {%s.fl}, %s, {%s.ced}' % (ck, rel, ck)).p('- - - - - - - - - - - - - - -')
d.save()

x = Xlsx('Senior Center/Meals on Wheels Route B.xlsx').sheet('Route B', (6, 20, 34, 12, 22, 34)).row('MEALS ON WHEELS', bold=True).row('Route B  -  driver {Scn3.fl} Mon/Wed/Fri, sub {Stit.fl}').skip()
x.row('Stop', 'Client', 'Where', 'Phone', 'Diet', 'Remember', bold=True)
for i, (k, diet, note) in enumerate([('wfen', 'low salt', 'side door. {wfen.dx=dementia} - give bag to {efen.first}'), ('efen', 'regular', 'same house'), ('ghub', 'renal', '{ghub.tx=dialysis} T/Th/S so no meal those days'), ('ppen', 'regular', '{ppen.dx=blind}, {ppen.dx=macular degeneration}, say who you are'),
                                     ('hmcg', 'pureed', 'knock loud; {hmcg.dx=dysphagia} since the {hmcg.dx=stroke}'), ('rsch', 'diabetic', 'dog in yard'), ('ndor', 'regular', 'leave with neighbor if no answer'), ('jrit', 'low salt', '')]):
    x.row(i + 1, '{%s.fl}' % k, '{%s.sc}' % k, '{%s.ph7}' % k, diet, note)
x.skip().row('', 'Total meals', 8, '', '', 'hold 1 frozen for {hmcg.last} Friday').save()

rows = ''.join('<tr><td>%d</td><td>{%s.ulf}</td><td>{%s.dobn}</td><td>%s</td><td>%s</td><td>{%s.med=%s}</td></tr>\n' % (i + 1, k, k, bp, gl, k, med) for i, (k, bp, gl, med) in enumerate([
    ('jrit', '148/82', '104', 'losartan'), ('sgol', '132/76', '188', 'Jardiance'), ('tgol', '126/70', '99', 'levothyroxine'), ('nvan', '118/74', '92', 'sertraline'), ('tpru', '140/90', '121', 'prazosin'), ('lpar', '160/94', '113', 'hydrochlorothiazide'), ('jtut', '135/80', '101', 'atorvastatin')]))
htmlfile('Senior Center/clinic_2024-05-15.html', '''<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Screening Day Report</title></head><body bgcolor="#ffffff">
<font face="Arial"><b>WellTrack 3.2 &#8211; Screening Day Report</b><br>Site: Brackett Falls Senior Center&nbsp;&nbsp; Nurse: {Snur.full}, RN&nbsp; printed 5/15/2024</font>
<table border="1" cellspacing="0"><tr bgcolor="#cccccc"><th>No</th><th>Participant</th><th>Birth date</th><th>B/P</th><th>Glucose</th><th>Current Rx</th></tr>
''' + rows + '''</table>
<p>Referrals: #2 {sgol.fl} &mdash; new finding of {sgol.dx=uncontrolled diabetes}, called Dr. {Sdr1.last}. #6 {lpar.fl} told to rest 10 min, recheck 152/90.</p></body></html>''')

d = Docx('Senior Center/HIICAP notes TE.docx', 'Calibri', 11).h('HIICAP counseling notes – {Scw.first}', 1)
d.h('4/9', 3).p('Saw {ydub.fml} ({ydub.dobs}). New Medicare card, no. {ydub.mbi}. Her plan dropped {ydub.med=Copaxone}. She has had {ydub.dx=MS} since 2009. Ran plan finder, three choices, printed. She\'ll think about it. Call her at {ydub.ph7} not the cell.')
d.h('4/11', 3).p('{when.fl} and wife {bhen.fl} came in together. He turned 70 and is still on her retiree plan ({bhen.pid}); she is {bhen.dob}. He needs Part B, sent him to SSA with his number written down ({when.ssn}). Their email is {bhen+when.email}. Wife also asked about cost of {bhen.med=Ozempic}, she takes it for {bhen.dx=prediabetes}, not covered.')
d.h('4/16', 3).p('Phone call, {jmos.full}, {jmos.addr}. Got a bill of $1,150 for {jmos.tx=cataract surgery} in January. The office used the old number. Right one is {jmos.mbin}. I called them, they\'ll rebill. Closed.')
d.h('4/18', 3).p('No shows. Trained with {Sofa.full} of the county office for the aging.').save()

d = Docx('Senior Center/June menu.docx', 'Comic Sans MS', 12).h('June Menu', 0)
d.t([['Mon', 'Tue', 'Wed', 'Thu', 'Fri'], ['Meatloaf, peas', 'Chicken & biscuits', 'Cold plate', 'Pork chop, applesauce', 'Fish fry'], ['Stuffed pepper', 'Turkey club', 'Lasagna', 'Father\'s Day BBQ', 'Tuna salad'], ['Goulash', 'Ham, sweet potato', 'Juneteenth - closed', 'Chicken parm', 'Egg salad']])
d.p('Suggested donation $4. Sign up by 10 the day before with {Ssen.fl}, 555-0112.').save()

rtf('Senior Center/Niagara trip passports.rtf', ['# Niagara Falls (Canadian side) - June 18-19', 'Bus leaves 7 AM sharp. **Everybody crosses the border** so Tri-County Coach wants the book numbers by June 7.', '**Name\tBorn\tPassport\tRoom with**'] +
    ['{%s.fls}\t{%s.dob}\t{%s.pp}\t%s' % (k, k, k, w) for k, w in [('ecor', 'wife'), ('mcor', 'husband'), ('rsch', 'single'), ('bgar', 'Leslie'), ('lgar', 'Bruce'), ('jmos', 'Yvonne'), ('ydub', 'Janice')]] +
    ['{gpru.fls}\t{gpru.dob}\tenhanced lic {gpru.dl}\tsingle', 'Deposit by card over phone: {rsch.first} {rsch.card} exp {rsch.exp}; rest paid check.', 'Escort: {Ssen.full}, Director'], 'Calibri', (3000, 4800, 7400))

# ================================================================== POLICE
d = Docx('Police/Reports/IR 24-1187.docx', 'Arial', 9).head('BRACKETT FALLS POLICE DEPARTMENT   INCIDENT REPORT   24-1187')
d.p('Offense: Assault 3rd / Criminal mischief 4th     Occurred: 04/27/2024 2250-2310     Location: Falls Tavern, 31 Canal Street')
d.t([['Role', 'Name (L, F M)', 'DOB', 'Residence', 'Phone', 'ID'], ['Victim', '{jlev.lfm}', '{jlev.dob}', '{jlev.addr}', '{jlev.ced}', 'NYDL {jlev.dln}'], ['Suspect', '{cbur.lfm}', '{cbur.dob}', '{cbur.addr}', 'refused', 'NYSID {cbur.gid=09921736M}'], ['Witness', '{nshe.lfm}', '', '', '{nshe.ced}', 'bartender'], ['Rep. person', '{Stav.lf}', '', 'manager, at the tavern', '555-0171', '']], bold0=True)
d.h('Narrative', 3).ps('''Upon arrival I spoke with {jlev.fl} who stated that {cbur.fl}, whom he knows from work, struck him in the face with a glass and then kicked in the door of his car (NY plate KTR 4471). {jlev.last} had a two inch cut over the left eye. He was taken to Tanner Memorial by BFVA and received {jlev.tx=seven stitches}; the attending noted a {jlev.dx=concussion}.

{nshe.fl} saw the blow. She lives at {nshe.addr} and will give a statement.

{cbur.last} was located at home at 2345 and arrested. He stated he is {cbur.dx=bipolar} and has been off his {cbur.med=lithium} since March.

Ofc. {Sofc.full}, shield 14      Reviewed: Sgt. {Sptl.full}''').save()

p = Pdf('Police/Pistol permits/Strohm application.pdf', 10).h('STATE OF NEW YORK PISTOL / REVOLVER LICENSE APPLICATION').p('County of issue: Tanner      Type: carry concealed')
p.t([['LAST NAME', 'FIRST', 'MI'], ['{kstr.lc}', '{kstr.fc}', 'A']], (200, 200, 60)).t([['DATE OF BIRTH', 'SOCIAL SECURITY NO.', 'DRIVER ID'], ['{kstr.dobh}', '{kstr.ssn}', '{kstr.dl}']], (150, 160, 150)).t([['PHYSICAL ADDRESS', 'HOME PHONE', 'E-MAIL'], ['{kstr.addr}', '{kstr.ph}', '{kstr.email}']], (270, 90, 140))
p.p('Employed by: Tanner Tool & Die, 40 Commerce Park, as machinist. Supervisor {Scn1.full}.', 'Have you ever been treated for mental illness? **Yes.** Explain: {kstr.tx=counseling} in 2016 after my brother died, {kstr.dx=depression}, discharged.')
p.h('Character references')
for n, k, j in [(1, 'pmcg', 'carpenter'), (2, 'dwea', 'retired teacher'), (3, 'trob', 'lineman')]:
    p.p('%d. {%s.full}, %s\n{%s.addrnl}\nTel. {%s.ced}' % (n, k, j, k, k))
p.p('4. {Sofn.full}, minister, Grace Chapel, 9 Depot Street, office 555-0163').p('Investigating officer: {Sptl.full}').save()

text('Police/Accidents/MV104A 24-0088.txt', '''
POLICE ACCIDENT REPORT  MV-104A                               LOCAL CODES 24-0088
================================================================================
DATE 05/06/2024  DAY MON  TIME 16:35   NO. OF VEHICLES 2   INJURED 1   KILLED 0
--------------------------------------------------------------------------------
VEHICLE 1                               | VEHICLE 2
LICENSE ID  {trob.dln}                   | LICENSE ID  {skin.dln}
DRIVER NAME AS PRINTED ON LICENSE       | DRIVER NAME AS PRINTED ON LICENSE
 {trob.ulfm}                | {skin.ulfm}
DOB {trob.dob}  SEX M  UNLIC [ ]       | DOB {skin.dob}  SEX F  UNLIC [ ]
PLATE HBR2218  NY  18 FORD PK           | PLATE JDE9075  NY  21 SUBA SUBN
INS CODE 148                            | INS CODE 322
--------------------------------------------------------------------------------
ADDRESS V1: {trob.uaddr}
ADDRESS V2: {skin.uaddr}
--------------------------------------------------------------------------------
ALL INVOLVED       AGE SEX  INJURY                           TAKEN TO
A {trob.fl}   52  M   none
B {skin.fl}     47  F   {skin.dx=whiplash}, refused at scene
C {lkin.fl}      9  M   {lkin.dx=broken collarbone}            Tanner Mem. (rec {lkin.mrn})
--------------------------------------------------------------------------------
ACCIDENT DESCRIPTION
V1 WB ON MILL ST FAILED TO YIELD AT STOP SIGN AND STRUCK V2 NB ON RT 31. V2 TOWED.
FATHER OF C NOTIFIED, {rkin.up}, {rkin.ced}.
OFFICER {Sofc.up} SHIELD 14  REVIEWED {Sptl.up}
''')

p = Pdf('Police/General Orders/GO 12 body cameras.pdf', 11, font='Times-Roman').h('General Order 12 - Body-Worn Cameras').p('Issued by Chief {Schf.full}, effective February 1, 2024. Supersedes GO 12 of 2021.')
p.p('**I. Purpose.** To set rules for the use of cameras by sworn members.', '**II. Activation.** Members activate the camera before any enforcement contact and leave it on until the contact ends.', '**III. Privacy.** Members may turn off the camera in a hospital or when a victim asks.', '**IV. Retention.** Non-evidence is kept 180 days; evidence until the case is closed.').save()

# ================================================================== RECREATION
x = Xlsx('Recreation/Summer Camp 2024/registrations.xlsx').sheet('Week 1-3', (18, 11, 7, 22, 16, 28, 34))
x.row('CAMP FALLS 2024', bold=True).row('', 'Camper', '', 'Parent / guardian', '', '', 'Health').row('Child', 'Birthdate', 'Grade', 'Name', 'Reach at', 'Email', 'Allergies, meds, anything we should know', bold=True)
for c, g, pa, h in [('ekin', 7, 'skin', ''), ('cokaf', 5, 'dokaf', '{cokaf.dx=sickle cell trait}, water breaks'), ('anngu', 6, 'lngu', '{anngu.dx=peanut allergy}, {anngu.med=EpiPen} in bag'), ('diba', 3, 'miba', '{diba.dx=asthma} - {diba.med=albuterol} inhaler'), ('mhal', 2, 'jhal', ''),
                    ('zkho', 3, 'lkho', '{zkho.dx=type 1 diabetes}, pump, mom comes at noon'), ('ostr', 6, 'bstr', ''), ('isan', 5, 'rsan', '{isan.dx=ADHD}, {isan.med=Concerta} before camp'), ('arao', 4, 'prao', 'vegetarian'), ('nful', 4, 'mful', '{nful.dx=celiac disease}')]:
    x.row('{%s.fl}' % c, '{%s.dobs}' % c, g, '{%s.fl}' % pa, '{%s.ced}' % pa, '{%s.email}' % pa, h or 'none')
x.skip().row('10 campers', '', '', 'Director: {Srec.fl}, office 555-0120').row('Pickup allowed also: {rkin.fl} for {ekin.first}; NOT {nful.last} dad').save()

d = Docx('Recreation/Summer Camp 2024/Health forms/Osei Jordan.docx', 'Tahoma', 10).h('Camper Health History', 1)
for l, v in [('Camper', '{jose.full}'), ('Date of birth', '{jose.dob}'), ('Mother', '{aosei.full}'), ('Father', '{kosei.full}'), ('Home', '{jose+aosei+kosei.addr}'), ('Mother\'s cell', '{aosei.ce}'), ('Father\'s cell', '{kosei.ce}'), ('Health plan', 'Capital Mutual'), ('Member ID', '{kosei+jose.pid}'), ('Subscriber', '{kosei.fl}')]:
    d.p(l + ':').p('        ' + v)
d.t([['Condition', 'Since', 'What we do'], ['{jose.dx=epilepsy}', '2021', '{jose.med=Keppra} 500 mg 8 am and 8 pm'], ['{jose.dx=eczema}', '2016', 'cream, as needed']])
d.p('Physician: {Sdr2.full}, MD, Orrin Pediatrics, 77 Elm Street, Orrin, (518) 555-0149. Last exam 3/14/2024.').p('If my child has a seizure longer than 5 minutes give {jose.med=Diastat} and call 911.').p('Signed {aosei.fl}').save()

p = Pdf('Recreation/Softball/Thursday league rosters.pdf', 10).h('Thursday Co-ed Softball').p('Rosters due 5/1. Teams pay the Recreation Dept. $300.')
T1, T2 = ['jmar', 'tbol', 'hkim', 'crob', 'cbat'], ['dlev', 'bhal', 'mtut', 'lpar', 'cvan']
p.t([['DEPOT STREET DINER', 'phone', 'FALLS HARDWARE', 'phone']] + [['{%s.fl}%s' % (a, ' (capt.)' if a == 'jmar' else ''), '{%s.ced}' % a, '{%s.fl}' % b, '{%s.ced}' % b] for a, b in zip(T1, T2)], (160, 90, 160, 90))
p.p('Captain of Falls Hardware: {dlev.fl}, {dlev.email}. Umpire: {Scn1.fl}. Field questions: {Srec.full}.').save()

htmlfile('Recreation/pool.html', '''<!doctype html><html><head><meta charset="utf-8"><title>Town Pool 2024</title></head><body><h1>Town Pool</h1><p>Open June 22 to August 25, noon to 7.</p>
<ul><li>Resident day pass $4</li><li>Non-resident $8</li><li>Family season pass $110</li></ul><h2>Rules</h2><ol><li>Children under 10 with an adult</li><li>No glass</li><li>Shower first</li></ol><p>Director of Recreation: {Srec.full}, recreation@brackettfalls-ny.example</p></body></html>''')

p = Pdf('Recreation/Seasonal hires/Powell K - new hire.pdf', 10).h('SEASONAL EMPLOYEE - NEW HIRE PACKET').p('Position: Lifeguard II     Rate: $17.25     Start: 06/17/2024     Department head: {Srec.full}')
p.p('Legal name: {kpow.full}', 'Preferred: Kay', 'Social Security number: {kpow.ssns}', 'Birth date: {kpow.dobl}', 'Address: {kpow.addr}', 'Cell / e-mail: {kpow.cep} / {kpow.email}')
p.h('Form I-9, Section 2').t([['List A', 'List B', 'List C'], ['U.S. Passport', '-', '-'], ['No. {kpow.pp}', '', ''], ['Exp. 08/2029', '', '']], (150, 150, 150)).p('Examined by {Shr.full}, Personnel, 05/30/2024')
p.h('Direct deposit').p('I authorize the Town to deposit my pay in my account with Tanner County Savings, ABA {R1}, account {kpow.acct} (savings).').p('Minor at hire: parent {vpow.full} signs working papers, tel {vpow.ced}.').save()

# ================================================================== GAFFNEY TAX SERVICE
G = 'Gaffney Tax Service/'
p = Pdf(G + '2023/Kinsella R&S/1040 client copy.pdf', 10).h('Form 1040 - U.S. Individual Income Tax Return 2023 - CLIENT COPY')
p.t([['Your first name and middle initial', 'Last name', 'Your social security number'], ['{rkin.first} J.', 'Kinsella', '{rkin.ssnn}'], ['Spouse\'s first name and middle initial', 'Last name', 'Spouse\'s social security number'], ['{skin.first} M.', 'Kinsella', '{skin.ssnn}']], (190, 130, 180), head=False)
p.p('Home address: {rkin+skin.addr}').p('Filing status: [x] Married filing jointly')
p.t([['Dependents: first name, last name', 'SSN', 'Relationship', 'Child tax credit'], ['{ekin.fl}', '{ekin.ssnn}', 'daughter', 'X'], ['{lkin.fl}', '{lkin.ssnn}', 'son', 'X']], (190, 110, 100, 100))
p.t([['1a', 'Wages', '118,204'], ['2b', 'Taxable interest', '311'], ['11', 'Adjusted gross income', '118,515'], ['34', 'Overpaid', '2,406']], (30, 330, 100), head=False)
p.p('35b Routing number {R1}   35c Type: checking   35d Account number {rkin+skin.acct}').p('Taxpayers: {rkin.full}, telecom technician; {skin.full}, school aide. Phone {rkin+skin.phd}.').p('Preparer {Shgag.full}, Gaffney Tax Service, 18 Mill Street, PTIN P01477231').save()

x = Xlsx(G + 'CLIENT MASTER.xlsx').sheet('A-Z', (24, 13, 12, 14, 28, 9, 24)).row('Client', 'SS#', 'b.d.', 'Ph', 'Em', 'Fee 23', 'Spouse', bold=True)
for k, sp, fee in [('fdia', 'adia', 240), ('gyou', '', 185), ('jhal', 'bhal', 265), ('kmac', '', 150), ('mful', '', 185), ('prao', 'nrao', 410), ('sfon', '', 150), ('tpen', '', 225), ('scro', '', 150)]:
    x.row('{%s.lfi}' % k, '{%s.ssn}' % k, ('d', '{%s.dob}' % k), '{%s.phd}' % k, '{%s.email}' % k, ('m', fee), '{%s.fl} {%s.ssn}' % (sp, sp) if sp and sp != 'nrao' else '{nrao.fl}' if sp else '')
x.row('', '', '', '', 'sum', '=SUM(F2:F10)').sheet('dropped').row('Canal Street Holdings LLC', 'EIN on file').row('{rwea.fl}', '{rwea.ssnn}', 'moved to FL').row('{Spress.fl}', 'never came in').save()

lines = ['TaxWorks Pro 2023   ACKNOWLEDGEMENTS   EFIN 147702   BATCH 0411', '']
for i, (k, ok) in enumerate([('kmac', 'A'), ('sfon', 'A'), ('mfon', 'R'), ('tpen', 'A'), ('ltre', 'A'), ('gyou', 'R')]):
    lines += ['%03d  {%s.ssnn}  %-4s {%s.uls}' % (i + 1, k, PPL[k].last[:4].upper(), k), '     FED %s  NY %s   SUBM ID 1477022024102%07d' % (ok, ok, 4417 + 912 * i)]
    if ok == 'R':
        lines.append('     REJECT ' + {'mfon': 'R0000-507-01 DEPENDENT SSN CLAIMED BY {sfon.uls}', 'gyou': 'F1040-524-02 CHILD {ryou.uls} {ryou.ssnn} DOB {ryou.dobi} DOES NOT MATCH'}[k])
    else:
        lines.append('     RFND DD RTN {R%d} ACCT {%s.acct}' % (1 + i % 3, k))
text(G + '2023/efile_acks_0411.txt', '\n'.join(lines) + '\n\n4 ACCEPTED  2 REJECTED  END OF REPORT\n')

d = Docx(G + '2023/interview notes.docx', 'Calibri', 11).p('Interviews wk of 3/18  – {Shgag.first}', bold=True)
d.b('**{pobr.last}, {pobr.first} & {cobr.first}** – same as LY. He sold the truck. Refund to {pobr+cobr.acct} (Valley National, {R3}). Her ID renewed: {cobr.dl}, exp 2031.', '**{rthi.fl}** – divorced Aug. New addr {rthi.addr}, cell {rthi.cep}. Alimony none. Medical $14k, {rthi.tx=IVF}, ask for receipts.',
    '**{dcal.il}** ({dcal.fl}): owes 1,980. Wants to pay by card {dcal.cardd}, {dcal.exp}. told him 2% fee.', '**{vngu.full}** / {lngu.first}: rents out downstairs. SSNs {vngu.ssn}, {lngu.ssn}; {anngu.first} ({anngu.dobn}) goes on their return. IP PIN letter came.', '**{mlut.fml}** – disability 1099-G? Says {mlut.dx=breast cancer}, {mlut.tx=radiation} till June. File extension. email: {mlut.email}',
    'Sam at the bank re signature guarantee: {Sbnk.fl}, 555-0177')
d.p('The O\'Briens: full names on the return are {pobr.full} and {cobr.full}; {lngu.fl} signs with {vngu.first}. {anngu.fl} is 11.').save()

A = G + 'Mail/W2 missing.eml'
eml(A, '''
From: {ltre.fl} <{ltre.email}>
To: Gaffney Tax <office@gaffneytax.example>
Subject: Fwd: W2 + direct dep
Date: Fri, 09 Feb 2024 19:20:44 -0500
''', '''
{Shgag.first} here is what payroll sent me. My soc is {ltre.ssn} you asked. Put the refund in my credit union {ltre.acct} rt# {R2}.

Lorenzo

---------- Forwarded message ---------
From: {Scn2.full} <payroll@tannertool.example>
Date: Thu, Feb 8, 2024 at 3:02 PM
Subject: W2 + direct dep
To: <{ltre.email}>

Hi Lorenzo, the list for our agent is attached, yours is on line 2. Please delete the others.
Tanner Tool & Die, 40 Commerce Park, 518-555-0190
'''.replace('Lorenzo', '{ltre.first}'), attach=('w2_reissue.csv', csvtext(A, [['emp', 'first', 'last', 'ssn', 'street', 'city', 'st', 'zip', 'box1']] + [[n, '{%s.cf}' % k, '{%s.cl}' % k, '{%s.ssn}' % k, '{%s.as}' % k, '{%s.city}' % k, 'NY', '{%s.zip}' % k, w] for n, k, w in [('118', 'cvan', '41877.20'), ('121', 'ltre', '39010.75'), ('140', 'tbol', '22416.00')]], nl='\n')))

# ================================================================== UNION FUND
U = 'Local 418 Benefit Fund/'
rows = [['REC', 'MBR_SSN', 'NAME', 'REL', 'SEX', 'DOB', 'PLAN', 'CARD_ID', 'EFF', 'TERM']]
for m, dep in [('kosei', [('aosei', 'SP'), ('jose', 'CH')]), ('swoz', [('ewoz', 'SP')]), ('bhal', [('jhal', 'SP'), ('mhal', 'CH')]), ('jpow', [('vpow', 'SP')]), ('mtut', []), ('pmcg', [])]:
    rows.append(['M', '{%s.ssnn}' % m, '{%s.uls}' % m, 'EE', 'M', '{%s.dobc}' % m, 'A1', '{%s.pid}' % m, '20240101', ''])
    for q, r in dep:
        rows.append(['D', '', '{%s.uls}' % q, r, 'F' if r == 'SP' else 'M', '{%s.dobc}' % q, 'A1', '', '20240101', ''])
rows.append(['T', '6 MEMBERS', '5 DEPENDENTS', '', '', '', '', '', '', ''])
csvfile(U + 'Eligibility/elig_202405.csv', rows, delim='|', nl='\n')

f = Form(U + 'Claims/Disability/Szymanski APS.pdf')
f.at(50, 750, 'LOCAL 418 WELFARE FUND', 13, 'Times-Bold').at(50, 735, 'Weekly Disability Benefit - Attending Physician\'s Statement', 11, 'Times-Roman')
y = 705
for l, v in [('A. Member', '{fszy.full}'), ('B. Member ID', '{fszy.pid}'), ('C. Birth date', '{fszy.dob}'), ('D. Address', '{fszy.addr}'), ('E. Telephone', '{fszy.ph}'), ('F. Patient chart no.', '{fszy.mrn}'), ('1. Diagnosis', '{fszy.dx=herniated lumbar disc L4-L5}'),
             ('2. Secondary', '{fszy.dx=sleep apnea}'), ('3. First seen', '03/11/2024'), ('4. Treatment given', '{fszy.tx=epidural steroid injection}'), ('5. Planned', '{fszy.tx=microdiscectomy} on 06/12/2024'), ('6. Medication', '{fszy.med=cyclobenzaprine}'), ('7. Cannot work until', '09/01/2024'), ('8. Physician', '{Sdr3.full}, MD, Tannersburg Spine, 300 State Street, 518-555-0155')]:
    f.at(60, y, l, 10, 'Times-Bold').at(200, y, v, 10, 'Times-Roman'); y -= 22
f.at(60, y - 10, 'For Fund use: benefit $170/wk, pay to spouse\'s joint acct per form of 4/2 ({bszy.fl}, {bszy+fszy.acct}, ABA {R2}).', 9, 'Times-Italic').at(60, y - 24, 'Rec\'d {Sfund.full}', 9, 'Times-Italic').save()

d = Docx(U + 'Trustees/Appeals minutes 2024-05-21.docx', 'Book Antiqua', 11).h('Appeals Committee of the Board of Trustees', 2).p('May 21, 2024, Union Hall, Tannersburg. Present: {Str1.full} and {Str2.full} (union), {Sat3.full} (fund counsel), {Sfund.full} (administrator).')
d.p('**Appeal 24-06.** {ewoz.full}, wife of member {swoz.full}. Denied: {ewoz.tx=bariatric surgery}, as not covered. Dr. {Smed.full}, medical adviser, reported a {ewoz.dx=BMI of 44} and {ewoz.dx=fatty liver}. Moved by Mr. {Str1.last} to overturn. Carried.')
d.p('**Appeal 24-07.** Member ID {dfar.pid}, {dfar.full}, born {dfar.dobn}. The pharmacy manager refused {dfar.med=Xeloda} as out of network. The member has {dfar.dx=colon cancer}. Overturned, to be paid from April 1.')
d.p('**Appeal 24-08.** {jpow.fml}. {jpow.tx=Inpatient rehabilitation} 28 days for {jpow.dx=opioid dependence}; 14 days approved. His wife {vpow.fl} spoke on his behalf by telephone ({vpow.ced}). Tabled to June for records.')
d.p('Ms. {Str2.last} asked that the next minutes use numbers instead of names.').p('Adjourned 6:40 p.m.').save()

p = Pdf(U + 'SPD highlights 2024.pdf', 11).h('Your Benefits at a Glance').t([['Benefit', 'You pay'], ['Office visit', '$25'], ['Specialist', '$40'], ['Generic / brand drug', '$10 / $35'], ['Diabetes supplies', '$0'], ['Physical therapy, 30 visits a year', '$25']], (300, 120))
p.p('This is a summary. The plan document governs. Call the Fund office at (518) 555-0180 and ask for {Sfad.full}, or write to Local 418 Welfare Fund, 5 Union Street, Tannersburg, NY 12176.').save()

x = Xlsx(U + 'Pension/beneficiaries.xlsx').sheet('Designations', (26, 13, 26, 12, 13, 12, 8)).row('LOCAL 418 PENSION PLAN', bold=True).row('Beneficiary designations on file, keyed by {Sfad.full}').skip()
x.row('Participant', 'SSN', 'Beneficiary', 'Relationship', 'Bene SSN', 'Bene DOB', 'Share', bold=True)
for m, b, r, sh in [('fszy', 'bszy', 'wife', '100%'), ('pmcg', 'hmcg', 'mother', '50%'), ('jpow', 'kpow', 'daughter', '100%'), ('gtam', 'dfar', 'friend', '100%'), ('wbel', 'cbel', 'mother', '100%')]:
    x.row('{%s.lfi}' % m, '{%s.ssn}' % m, '{%s.lfi}' % b, r, '{%s.ssn}' % b, '{%s.dobi}' % b, sh)
x.row('', '', '{Str2.lf}', 'union', '(none given)', '', '50%').save()

text(U + 'Pharmacy/override log.txt', '''
Rx overrides, phone   (write time + who!)

5/6   9:15  pharmacy at Depot St. for {kosei.fl} / id {kosei+jose.pid} / son {jose.fl}, {jose.med=Keppra} early refill, trip. ok'd 1x    KR
5/6  11:40  {swoz.fl}  {swoz.pid}   {swoz.med=Humira}  PA runs out 5/31, told him call dr.   {swoz.dx=Crohn's disease}
5/8   2:05  {sbol.fl} ret. member. card says {sbol.pid}, {sbol.med=Eliquis} $412 ?? should be 35. fixed tier. call her back {sbol.phs}  done
5/9   8:50  {cmar.full}, dob {cmar.doby}, {cmar.pid}, lost her {cmar.med=Suboxone} films - sent to Dr {Smed.last}, NOT ok'd
5/13  3:30  {pmcg.fl}, vacation supply of {pmcg.med=metoprolol} 90d. yes.
5/14  -     system down all day
5/15 10:10  {dfar.last} - see appeal. {dfar.fl}'s {dfar.med=Xeloda}. wife called ({lqui.fl})
                                            {Sfad.il} / {Sfund.il}
''')

# ------------------------------------------------------------------ truth
def finish():
    aff = {k for (k, f), t in TRUTH.items() if set(t) - {'name'}}
    seen = {k for k, f in TRUTH}
    order = [k for k in ORDER if k in seen]
    ids = {k: 'B%03d' % (i + 1) for i, k in enumerate(order)}
    with open(os.path.join(OUT, 'people.csv'), 'w', newline='', encoding='utf-8') as fh:
        w = csv.writer(fh, lineterminator='\n')
        w.writerow(['id', 'name', 'affected'])
        for k in order:
            p = PPL[k]
            w.writerow([ids[k], jn(p.first, p.middle, p.last, p.suffix), int(k in aff)])
    cols = ['name', 'date_of_birth', 'ssn', 'drivers_licence', 'government_id', 'passport', 'bank_account', 'card', 'health_insurance',
            'diagnosis', 'treatment', 'medication', 'record_number', 'address', 'phone', 'email']
    out, bad = [], []
    for (k, f), t in TRUTH.items():
        if k not in aff:
            continue
        if 'name' not in t:
            raise SystemExit('no name: %s in %s' % (k, f))
        for el in cols:
            vals = t.get(el, [])
            if el == 'name':       # the fullest: most words, then the longest
                vals = [max(vals, key=lambda v: (len(v.replace(',', ' ').split()), len(v)))]
                if len(vals[0].split()) < 2:
                    bad.append((k, f))
            for v in vals:
                out.append([ids[k], f, el, v])
    if bad:
        raise SystemExit('short name only: %s' % bad)
    out.sort(key=lambda r: (r[1], r[0], cols.index(r[2])))
    with open(os.path.join(OUT, 'exposures.csv'), 'w', newline='', encoding='utf-8') as fh:
        w = csv.writer(fh, lineterminator='\n')
        w.writerow(['id', 'file', 'element', 'value'])
        w.writerows(out)


finish()
