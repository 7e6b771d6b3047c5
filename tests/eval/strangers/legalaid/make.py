"""All people, firms and numbers in this set are invented.

Harbor Bridge Legal & Newcomer Services: a US legal-aid, housing, domestic-violence and refugee-resettlement agency.
    /usr/bin/python3 make.py OUT     writes OUT/share, OUT/people.csv, OUT/exposures.csv, the same bytes every time.

Every personal value is put into a text by a token, and the token records the truth:
    {{id}} {{id:lf}} {{id=words}}    a name (full, in a form, or as the words given)
    {{id.key}} {{id.key:form}}       a value of that person;  {{a+b.addr}} = one value of several people (household)
    {{id!dx=words}}                  diagnosis (dx), treatment (tx), medication (rx)
"""
import csv, datetime, hashlib, io, os, re, sys, zipfile

OUT = sys.argv[1] if len(sys.argv) > 1 else 'out'
SHARE = os.path.join(OUT, 'share')

# ------------------------------------------------------------------ people
HOUSE = {
 'h1': ('1462 Bethel Meadow Rd, Apt 3B', 'Columbus, OH 43220'), 'h2': ('877 Fairwood Ave', 'Columbus, OH 43205'),
 'h3': ('3310 Karl Rd, Apt 212', 'Columbus, OH 43224'), 'h4': ('5127 Tamarack Cir, Unit C', 'Columbus, OH 43229'),
 'h5': ('294 S Yearling Rd, Apt 7', 'Whitehall, OH 43213'), 'h6': ('6048 Sharon Woods Blvd, Apt 14', 'Columbus, OH 43229'),
 'h7': ('719 Wedgewood Dr, Apt D', 'Columbus, OH 43228'), 'h8': ('1905 Lockbourne Rd', 'Columbus, OH 43207'),
 'h9': ('4488 Refugee Rd, Apt 305', 'Columbus, OH 43232'), 'h10': ('38 N Hague Ave', 'Columbus, OH 43204'),
 'h11': ('2216 Cleveland Ave, Upper', 'Columbus, OH 43211'), 'h12': ('1550 Runaway Bay Dr, Apt 2A', 'Columbus, OH 43204'),
 'h13': ('6670 Brice Park Ln', 'Reynoldsburg, OH 43068'), 'h14': ('905 Sullivant Ave, Rear', 'Columbus, OH 43223'),
 'h15': ('431 E Whittier St', 'Columbus, OH 43206'), 'h16': ('2784 Innis Rd, Apt 6', 'Columbus, OH 43224'),
 'h17': ('3921 Chatterton Rd, Apt 118', 'Columbus, OH 43232'), 'h18': ('1177 Urban Dr', 'Columbus, OH 43229'),
 'h19': ('560 Georgesville Rd, Lot 22', 'Columbus, OH 43228'), 'h20': ('842 Kelton Ave', 'Columbus, OH 43206'),
 'h21': ('7215 Maple Canyon Ct', 'Westerville, OH 43081'), 'h22': ('118 Orchard Hill Dr', 'Dublin, OH 43017'),
 'h23': ('2050 Northwest Blvd', 'Upper Arlington, OH 43221'), 'h24': ('67 W Blake Ave', 'Columbus, OH 43202'),
 'h25': ('3398 Dresden St', 'Columbus, OH 43224'), 'h26': ('985 Mill Run Xing', 'Hilliard, OH 43026'),
 'h27': ('415 Clinton Heights Ave', 'Columbus, OH 43202'), 'h28': ('1649 Minnesota Ave', 'Columbus, OH 43211'),
 'h29': ('2903 Petzinger Rd, Apt 41', 'Columbus, OH 43209'), 'h30': ('5580 Blue Cloud Ln', 'Columbus, OH 43232'),
 'h31': ('221 Eastmoor Blvd', 'Bexley, OH 43209'), 'h32': ('774 Riva Ridge Blvd', 'Gahanna, OH 43230'),
 'h33': ('1308 Oakland Park Ave', 'Columbus, OH 43224'), 'h34': ('88 Parkwood Ave, Apt 2', 'Columbus, OH 43203'),
 'h35': ('4016 Sunbury Ridge Dr', 'Columbus, OH 43219'), 'h36': ('612 Hilltonia Ave', 'Columbus, OH 43223'),
}
# id ; name (_ marks the surname, ~ joins its words) ; born ; household ; nation
ROLL = '''
ram1;Maria Guadalupe _Ramirez~Soto;1984-06-11;h1;MX
ram2;Diego _Ramirez;2012-02-27;h1;US
ram3;Sofia _Ramirez;2015-09-03;h1;US
mor;Josefina _Morales;1971-12-19;h14;SV
cas;Wilmer Antonio _Castellanos;1993-04-08;h19;HN
lop1;Rosa Elvira _López~Tzoc;1996-10-30;h36;GT
lop2;Marcos _López;2018-05-14;h36;GT
her;Yesenia _Hernández;1989-01-22;h7;HN
gue;Héctor _Guerrero;1966-07-05;h10;CO
par;Luz Marina _Paredes;1958-03-17;h10;CO
vil;Carlos Eduardo _Villalobos;1978-08-26;h12;VE
vil2;Daniela _Villalobos;1980-11-02;h12;VE
rah1;Ahmad Zahir _Rahimi;1982-05-20;h4;AF
rah2;Fatima _Rahimi;1986-09-12;h4;AF
rah3;Omid _Rahimi;2008-01-15;h4;AF
rah4;Laila _Rahimi;2011-07-29;h4;AF
rah5;Yusuf _Rahimi;2019-03-06;h4;AF
rah6;Bibi Gul _Rahimi;1951-01-01;h4;AF
noo1;Mirwais _Noorzai;1990-01-01;h6;AF
noo2;Shabnam _Noorzai;1994-06-18;h6;AF
noo3;Hosna _Noorzai;2020-12-09;h6;AF
hai;Gulalai _Haidari;1979-02-03;h9;AF
saf;Najibullah _Safi;1987-10-25;h9;AF
war1;Amina Hassan _Warsame;1988-01-01;h3;SO
war2;Abdirahman _Warsame;2009-04-11;h3;SO
war3;Hibo _Warsame;2013-08-21;h3;SO
abd;Mohamed Ali _Abdi;1975-01-01;h16;SO
far;Khadija Nur _Farah;1992-11-07;h16;SO
jam;Ifrah _Jama;1997-05-31;h11;SO
osm;Said _Osman;1960-01-01;h18;SO
dah;Sahra _Dahir;1983-03-09;h18;SO
alh1;Khaled _Al-Hamwi;1981-04-02;h17;SY
alh2;Rima _Al-Hamwi;1985-12-14;h17;SY
alh3;Tarek _Al-Hamwi;2010-06-07;h17;SY
alh4;Nour _Al-Hamwi;2016-10-01;h17;SY
aln;Samira _Al-Najjar;1973-09-23;h29;IQ
kad;Hassan _Kadhim;1969-02-16;h29;IQ
mah;Layla _Mahmoud;1991-08-04;h5;SD
ibr;Mustafa _Ibrahim;1986-03-28;h5;SD
kov1;Olena _Kovalchuk;1987-02-13;h13;UA
kov2;Andriy _Kovalchuk;1984-11-25;h13;UA
kov3;Sofiia _Kovalchuk;2014-05-19;h13;UA
kov4;Matviy _Kovalchuk;2017-08-08;h13;UA
bon;Halyna _Bondarenko;1955-06-30;h13;UA
shev;Iryna _Shevchuk;1990-09-16;h21;UA
mel;Dmytro _Melnyk;1979-07-12;h21;UA
pie1;Jean-Robert _Pierre;1985-10-18;h28;HT
pie2;Marie Carmelle _Pierre;1988-04-25;h28;HT
pie3;Wideline _Pierre;2014-12-03;h28;HT
des;Guerline _Desrosiers;1994-02-09;h34;HT
jose;Fritznel _Joseph;1977-06-21;h34;HT
tou;Rose-Laure _Toussaint;1963-08-15;h33;HT
ngu1;_Nguyen Thi Lan;1968-04-30;h8;VN
ngu2;_Nguyen Van Duc;1964-09-09;h8;VN
tra;_Tran Quoc Bao;1995-01-27;h8;VN
pha;_Pham Thi Hong;1982-10-10;h2;VN
che1;Xiuying _Chen;1976-03-21;h24;CN
che2;Haoran _Chen;2006-11-11;h24;CN
liu;Meiling _Liu;1990-05-05;h27;CN
zha;Guowei _Zhang;1959-12-28;h27;CN
hta1;Naw Paw _Htoo;1990-01-01;h25;MM
hta2;Saw Eh _Doh;1986-01-01;h25;MM
hta3;Eh Ku _Shee;2012-03-18;h25;MM
hta4;Paw Say _Wah;2016-07-07;h25;MM
lwi;Thida _Lwin;1984-08-19;h30;MM
aun;Kyaw Zin _Aung;1980-02-24;h30;MM
lian;Van Bawi _Lian;1993-12-12;h30;MM
gir;Hari Prasad _Gurung;1962-05-02;h35;BT
gir2;Devi Maya _Gurung;1966-09-27;h35;BT
mug;Espérance _Mugisha;1989-07-01;h33;CD
kab;Jean-Claude _Kabila~Ngoy;1983-04-16;h33;CD
tes;Selam _Tesfay;1996-03-13;h11;ER
joh;Denise _Crutchfield;1974-10-04;h20;US
bla;Tyrone _Blackmon;1988-05-23;h20;US
mcg;Shawna _McGrady;1991-02-11;h15;US
pru;Walter _Prudhomme;1949-11-30;h15;US
hol;Kayla _Hollis;1998-06-06;h2;US
hol2;Brandon _Hollis;1994-01-19;h31;US
dun;Latoya _Dunning;1985-09-29;h34;US
dun2;Jayden _Dunning;2013-10-13;h34;US
ess;Crystal _Esselman;1982-12-01;h36;US
vog;Ricky _Vogel;1979-08-08;h19;US
ort;Ramón _Ortega;1986-02-02;h32;US
sto;Patricia _Stovall;1957-04-14;h20;US
bel;Marcus _Bellinger;1990-10-20;h28;US
wen;Tabitha _Wendt;1996-07-17;h7;US
hus;Farhiya _Hussein;1999-09-09;h16;SO
kar;Abdul _Karimi;1970-03-03;h6;AF
qad;Zarmina _Qaderi;1993-05-15;h17;AF
qad2;Idris _Qaderi;2021-01-31;h17;AF
don1;Margaret _Ellingboe;1947-02-20;h23;US
don2;Stanley _Ferrante;1955-05-08;h22;US
don3;Rebecca _Thornquist;1968-12-12;h31;US
don4;Howard _Kessel;1961-08-02;h32;US
don9;Jean _Kessel;1963-04-30;h32;US
don5;Anita _Balasubram;1972-01-14;h22;US
don6;George _Lindahl;1950-10-10;h26;US
don7;Sylvia _Marchetti;1964-03-26;h21;US
don8;Timothy _Wasserstrom;1983-07-19;h26;US
vol1;Hannah _Brubaker;1999-04-04;h27;US
vol2;Eric _Sandstrom;1985-06-29;h24;US
vol3;Grace _Okonjo;1990-11-18;h32;US
vol4;Philip _Dreyer;1953-09-01;h23;US
vol5;Mei _Takahashi;2001-12-05;h27;US
vol6;Claire _Novotny;1978-02-28;h26;US
ec1;Robert _Brubaker;1970-01-02;h22;US
ec2;Ingrid _Sandstrom;1986-08-30;h24;US
ec3;Samuel _Okonjo;1960-05-05;h35;US
ec4;Joan _Dreyer;1955-03-03;h23;US
int1;Ayaan _Mire;1988-10-12;h18;SO
int2;Tetyana _Hrytsenko;1975-05-27;h21;UA
int3;Zabiullah _Stanekzai;1984-07-30;h9;AF
int4;Mirlande _Belizaire;1981-09-18;h33;HT
stf1;Hodan _Yusuf;1987-06-15;h3;US
stf2;Nadia _Sahak;1991-03-24;h26;US
stf3;Tamika _Rowe;1980-12-22;h31;US
stf4;Luis _Cabrera;1989-08-17;h12;US
stf5;Renee _Polk;1969-11-09;h15;US
anc1;Bashir _Warsame;1979-01-01;h33;SO
anc2;Svitlana _Kravets;1982-04-20;h32;UA
anc3;Homayoun _Rahimi;1978-07-07;h35;AF
res1;Terrence _Gaddis;1987-03-30;h28;US
res2;Javier _Montoya;1983-12-24;h19;MX
rel1;Estela _Soto;1962-05-13;h29;MX
'''
# people of office, court and trade, and others with no data of their own
OFFICE = '''
kw;Karen _Whitlock
do;Daniel _Oyelaran
pm;Priya _Menon
bk;Beth _Kowalczyk
rd;Ron _Delacroix
jp;Joanna _Pike
cj;Carla _Jimenez
mt;Marvin _Teague
mp;Marisol _Pena
tc;Theresa _Colvin
bt;Brian _Tuttle
te;Todd _Ehrlich
gp;Greg _Pfeiffer
rm;Rita _Moss
ad;Anil _Deshpande
cf;Colleen _Faber
wy;Wendy _Yates
du;Denise _Upton
mr;Martin _Rusk
rt;Ruth _Tolliver
jb;James _Brandt
sm;Sheila _Marek
dh;Doug _Haney
eh;Evelyn _Hartsock
sk;Samir _Khoury
po;Paul _Ostrander
lg;Linda _Gaines
ks;Kim _Sandoval
eb;Elise _Brandvold
nf;Norman _Fitch
ap;Alicia _Prentiss
gv;Gloria _Vance
mb;Michael _Burdett
ow;Oscar _Whelan
cs;Cynthia _Sharpe
rl;Reginald _Lowell
bp;Wilner _Pierre
fp;Emmanuel _Pierre
yq;Dawud _Qaderi
tb;Tran Thi _Bich
hj;Halima _Jibril
ja;Jennifer _Abt
dc;Deborah _Castle
'''
class Person: pass
PEOPLE, ORDER = {}, []
def h(pid, key, n):
    return int(hashlib.sha256(('hb7|%s|%s' % (pid, key)).encode()).hexdigest(), 16) % n
def luhn(d):
    s = 0
    for i, c in enumerate(reversed(d)):
        x = int(c) * (2 if i % 2 == 0 else 1)
        s += x - 9 if x > 9 else x
    return d + str(-s % 10)
def routing(d8):
    s = sum(int(c) * w for c, w in zip(d8, (3, 7, 1, 3, 7, 1, 3, 7)))
    return d8 + str(-s % 10)
def plain(s):
    import unicodedata
    return re.sub('[^a-z]', '', unicodedata.normalize('NFD', s.lower()))
def passport(pid, nat):
    n = lambda k: str(h(pid, 'pp', 10 ** k)).zfill(k)
    return {'UA': 'FN' + n(6), 'AF': 'P0' + n(7), 'MX': 'G' + n(8), 'CN': 'E' + n(8), 'VN': 'C' + n(7), 'SO': 'P00' + n(6),
            'HT': 'RD' + n(7), 'MM': 'MF' + n(6), 'SY': 'N01' + n(7), 'VE': n(9), 'US': '5' + n(8)}.get(nat, 'AB' + n(7))
def build():
    for roll in (ROLL, OFFICE):
        for line in roll.strip().split('\n'):
            f = line.split(';')
            p = Person(); p.id = f[0]
            words = f[1].split(' ')
            p.last = ' '.join(w for w in words if w[0] == '_')[1:].replace('~', ' ')
            p.first = ' '.join(w for w in words if w[0] != '_')
            p.full = f[1].replace('_', '').replace('~', ' ')
            p.v = {}
            PEOPLE[p.id] = p; ORDER.append(p.id)
            if roll is OFFICE: continue
            i, v = p.id, p.v
            v['dob'] = datetime.date(*map(int, f[2].split('-')))
            v['addr'] = HOUSE[f[3]]
            ser = 1 + h(i, 'ss', 9998)
            v['ssn'] = '%03d-%02d-%04d' % (268 + h(i, 'sa', 34), 10 + h(i, 'sg', 88), ser)
            v['dl'] = 'RSTUV'[h(i, 'd1', 5)] + 'ABCDEGHJKLMNP'[h(i, 'd2', 13)] + str(100000 + h(i, 'd3', 899999))
            v['a'] = '2' + str(10000000 + h(i, 'a', 49999999)).zfill(8)
            v['i94'] = str(100000000 + h(i, 'i9', 899999999)) + 'ABDEG'[h(i, 'il', 5)] + str(h(i, 'i1', 10))
            v['pp'] = passport(i, f[4])
            v['acct'] = str(10 ** 8 + h(i, 'ba', 9 * 10 ** 8)) + ('' if h(i, 'bl', 2) else str(100 + h(i, 'bx', 899)))
            v['card'] = luhn('4' + str(10 ** 13 + h(i, 'cc', 9 * 10 ** 13))) if h(i, 'ct', 2) else luhn('53' + str(10 ** 12 + h(i, 'cc', 9 * 10 ** 12)))
            v['hi'] = '91' + str(10 ** 9 + h(i, 'hi', 9 * 10 ** 9))
            v['mrn'] = str(1000000 + h(i, 'mr', 8999999))
            v['ph'] = (('614', '614', '380', '740')[h(i, 'pa', 4)], str(220 + h(i, 'px', 760)), str(1000 + h(i, 'pl', 8999)))
            a, b = plain(p.first.split(' ')[0]), plain(p.last)
            v['em'] = (a + '.' + b + str(10 + h(i, 'en', 990)), a[0] + b + str(1950 + h(i, 'ey', 60)), b + '_' + a + str(h(i, 'ez', 99)))[h(i, 'ep', 3)] \
                + '@' + ('gmail.com', 'yahoo.com', 'outlook.com', 'gmail.com', 'hotmail.com', 'icloud.com')[h(i, 'ed', 6)]
build()

MON = 'January February March April May June July August September October November December'.split()
MES = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split()
def fdate(d, f):
    m = MON[d.month - 1]
    return {'': d.strftime('%m/%d/%Y'), 'l': '%s %d, %d' % (m, d.day, d.year), 'd': '%02d %s %d' % (d.day, m[:3], d.year),
            'D': '%02d-%s-%d' % (d.day, m[:3].upper(), d.year), 'i': d.isoformat(), 's': '%d/%d/%02d' % (d.month, d.day, d.year % 100),
            'e': '%d de %s de %d' % (d.day, MES[d.month - 1], d.year), 'p': d.strftime('%m-%d-%Y'), 'y': '%d %s %02d' % (d.year, m, d.day),
            'n': '%d/%d/%d' % (d.month, d.day, d.year), 'c': d.strftime('%Y%m%d')}[f]
ELEM = {'dob': 'date_of_birth', 'ssn': 'ssn', 'dl': 'drivers_licence', 'a': 'government_id', 'i94': 'government_id', 'pp': 'passport',
        'acct': 'bank_account', 'card': 'card', 'hi': 'health_insurance', 'mrn': 'record_number', 'addr': 'address', 'ph': 'phone', 'em': 'email',
        'dx': 'diagnosis', 'tx': 'treatment', 'rx': 'medication'}

# ------------------------------------------------------------------ truth
SEEN, NAMES, TRUTH, FILES = [], {}, {}, []
def saw(pid):
    if pid not in SEEN: SEEN.append(pid)
def add(pid, path, el, val):
    saw(pid)
    L = TRUTH.setdefault((pid, path), [])
    if (el, val) not in L: L.append((el, val))
def resolve(path, text):
    def one(m):
        body = m.group(1)
        if '!' in body:
            ids, rest = body.split('!', 1); key, words = rest.split('=', 1)
            for i in ids.split('+'): add(i, path, ELEM[key], words)
            return words
        if '=' in body:
            body, *more = body.split('&&')                        # a second person in the same words (couples)
            pid, words = body.split('=', 1); saw(pid); assert pid in PEOPLE, pid
            for q in more:
                b, w2 = q.split('=', 1); assert w2 in words; saw(b); NAMES.setdefault((b, path), []).append((w2, ''))
            NAMES.setdefault((pid, path), []).append((words, '')); return words
        ref, _, form = body.partition(':')
        if '.' not in ref:
            p = PEOPLE[ref]; saw(ref)
            s = {'': p.full, 'f': p.first, 'l': p.last, 'lf': p.last + ', ' + p.first, 'LF': (p.last + ', ' + p.first).upper(), 'U': p.full.upper(),
                 'FS': p.first, 'LS': p.last, 'FU': p.first.upper(), 'LU': p.last.upper(), 'w': p.first.split(' ')[0] + ' ' + p.last,
                 'g': p.first.split(' ')[0]}[form]
            NAMES.setdefault((ref, path), []).append((s, form if form in ('FS', 'LS', 'FU', 'LU') else ''))
            return s
        ids, key = ref.split('.'); ids = ids.split('+'); v = PEOPLE[ids[0]].v[key]
        out = val = None
        if key == 'dob': out = fdate(v, form)
        elif key == 'addr':
            whole = v[0] + ', ' + v[1]
            if form == '': out = whole
            elif form == '2': out, val = v[0] + '\n' + v[1], whole
            elif form == 's': out = v[0]                           # the street alone is all that is written
            elif form == 'S': out, val = v[0], whole               # town stands in the next cell
            elif form == 'C': return re.match(r'(.*), OH (\d+)', v[1]).group(1)
            elif form == 'Z': return re.match(r'(.*), OH (\d+)', v[1]).group(2)
            elif form == 'OH': return 'OH'
            if form == 'S': val = ', '.join([v[0]] + list(re.match(r'(.*), (OH \d+)', v[1]).groups()))
        elif key == 'ph': out = {'': '(%s) %s-%s', '-': '%s-%s-%s', '.': '%s.%s.%s', '+': '+1 %s %s %s', 'c': '+1%s%s%s', 'n': '%s%s%s'}[form] % v
        elif key == 'a': out = {'': 'A%s-%s-%s', 's': '%s%s%s', 'x': 'A%s%s%s', 'b': 'A %s %s %s'}[form] % (v[:3], v[3:6], v[6:])
        elif key == 'ssn': out = {'': v, 's': v.replace('-', ' '), 'n': v.replace('-', '')}[form]
        elif key == 'card': out = {'': ' '.join(v[k:k + 4] for k in range(0, len(v), 4)), '-': '-'.join(v[k:k + 4] for k in range(0, len(v), 4)), 'n': v}[form]
        else: out = v
        for i in ids: add(i, path, ELEM[key], val or out)
        return out
    return re.sub(r'\{\{(.+?)\}\}', one, text)

def put(path, data):
    full = os.path.join(SHARE, path); os.makedirs(os.path.dirname(full), exist_ok=True)
    FILES.append(path)
    with open(full, 'wb') as f: f.write(data)
def txt(path, text, enc='utf-8', crlf=False):
    s = resolve(path, text.strip('\n') + '\n')
    put(path, (s.replace('\n', '\r\n') if crlf else s).encode(enc))
def csvf(path, rows, delim=','):
    b = io.StringIO(); csv.writer(b, delimiter=delim, lineterminator='\r\n').writerows([[resolve(path, str(c)) for c in r] for r in rows])
    put(path, b.getvalue().encode('utf-8'))
def rezip(data):
    src = zipfile.ZipFile(io.BytesIO(data)); b = io.BytesIO(); dst = zipfile.ZipFile(b, 'w', zipfile.ZIP_DEFLATED)
    for n in src.namelist():
        d = src.read(n)
        if n == 'docProps/core.xml': d = re.sub(rb'(<dcterms:(created|modified)[^>]*>)[^<]*', rb'\g<1>2024-05-06T09:00:00Z', d)
        zi = zipfile.ZipInfo(n, (2024, 5, 6, 9, 0, 0)); zi.compress_type = zipfile.ZIP_DEFLATED; zi.external_attr = 0o600 << 16
        dst.writestr(zi, d)
    dst.close(); return b.getvalue()
def docx(path, blocks, head=None):
    """blocks: 'text' | '# heading' | '* bullet' | ('grid'|'plain', rows)"""
    import docx as D
    d = D.Document(); r = lambda s: resolve(path, s)
    if head: d.sections[0].header.paragraphs[0].text = r(head)
    for b in blocks:
        if isinstance(b, tuple):
            rows = b[1]; t = d.add_table(rows=0, cols=max(map(len, rows)))
            if b[0] == 'grid': t.style = 'Table Grid'
            for row in rows:
                cells = t.add_row().cells
                for c, s in zip(cells, row): c.text = r(s)
            d.add_paragraph('')
        elif b.startswith('## '): d.add_heading(r(b[3:]), 2)
        elif b.startswith('# '): d.add_heading(r(b[2:]), 1)
        elif b.startswith('* '): d.add_paragraph(r(b[2:]), style='List Bullet')
        else: d.add_paragraph(r(b))
    b = io.BytesIO(); d.save(b); put(path, rezip(b.getvalue()))
def xlsx(path, sheets):
    import openpyxl
    from openpyxl.styles import Font
    wb = openpyxl.Workbook(); wb.remove(wb.active)
    for name, rows in sheets:
        ws = wb.create_sheet(name)
        for r, row in enumerate(rows, 1):
            for c, s in enumerate(row, 1):
                if s is None or s == '': continue
                cell = ws.cell(r, c)
                if isinstance(s, str) and s.startswith('DATE '):
                    cell.value = datetime.datetime.strptime(resolve(path, s[5:]), '%Y-%m-%d'); cell.number_format = 'yyyy-mm-dd'
                else: cell.value = resolve(path, s) if isinstance(s, str) else s
                if r == 1: cell.font = Font(bold=True)
        for c in 'ABCDEFGHIJKL': ws.column_dimensions[c].width = 20
    b = io.BytesIO(); wb.save(b); put(path, rezip(b.getvalue()))
def pdf(path, blocks, land=False, grid=True):
    from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, Spacer
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.lib.pagesizes import letter, landscape
    from reportlab.lib import colors
    st = getSampleStyleSheet(); small = st['BodyText'].clone('sm'); small.fontSize = 8; small.leading = 10
    esc = lambda s: s.replace('&', '&amp;').replace('<', '&lt;').replace('\n', '<br/>')
    r = lambda s: esc(resolve(path, s)); story = []
    W = (landscape(letter) if land else letter)[0] - 100
    for b in blocks:
        if isinstance(b, tuple):
            n = max(map(len, b[1])); widths = [W * x / float(sum(b[2])) for x in b[2]] if len(b) > 2 else [W / n] * n
            t = Table([[Paragraph(r(c), small) for c in row] for row in b[1]], colWidths=widths)
            if b[0] == 'grid': t.setStyle([('GRID', (0, 0), (-1, -1), .4, colors.grey), ('VALIGN', (0, 0), (-1, -1), 'TOP')])
            else: t.setStyle([('VALIGN', (0, 0), (-1, -1), 'TOP')])
            story += [t, Spacer(1, 8)]
        elif b.startswith('# '): story.append(Paragraph(r(b[2:]), st['Heading2']))
        elif b.startswith('## '): story.append(Paragraph(r(b[3:]), st['Heading4']))
        else: story += [Paragraph(r(b), st['BodyText'])]
    b = io.BytesIO()
    SimpleDocTemplate(b, pagesize=landscape(letter) if land else letter, leftMargin=50, rightMargin=50, topMargin=50, bottomMargin=50, invariant=1,
                      title=os.path.basename(path)).build(story)
    put(path, b.getvalue())
def rtf(path, paras):
    def e(s): return ''.join('\\' + c if c in '\\{}' else c if ord(c) < 128 else '\\u%d?' % ord(c) for c in s)
    o = ['{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Calibri;}}\\f0\\fs22']
    for p in paras:
        bold = p.startswith('# '); s = e(resolve(path, p[2:] if bold else p)).replace('\n', '\\line ').replace('\t', '\\tab ')
        o.append(('{\\b %s}' % s if bold else s) + '\\par')
    put(path, ('\r\n'.join(o) + '}').encode('ascii'))
def eml(path, head, body, html=None):
    hd = '\n'.join('%s: %s' % (k, resolve(path, v)) for k, v in head) + '\nMIME-Version: 1.0\n'
    if html:
        s = hd + 'Content-Type: multipart/alternative; boundary="=_hb_001"\n\n--=_hb_001\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n' \
            + resolve(path, body.strip()) + '\n\n--=_hb_001\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n' + resolve(path, html.strip()) + '\n\n--=_hb_001--\n'
    else: s = hd + 'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n' + resolve(path, body.strip()) + '\n'
    put(path, s.encode('utf-8'))

HB = 'Harbor Bridge Legal & Newcomer Services'
# ================================================================== intake
docx('Intake/Intake 24-0417 Ramirez.docx', [
 '# CLIENT INTAKE - HOUSING UNIT', 'Intake no. 24-0417      Taken by: {{do}}      Date: 04/17/2024      Walk-in [x]  Phone [ ]',
 ('grid', [['Name of applicant', '{{ram1}}', 'Date of birth', '{{ram1.dob}}'], ['Home address', '{{ram1+ram2+ram3.addr}}', 'County', 'Franklin'],
  ['Best phone', '{{ram1.ph}}', 'Safe to leave message?', 'Yes, no details'], ['E-mail', '{{ram1.em}}', 'Language', 'Spanish (interpreter needed)'],
  ['SSN / ITIN', '{{ram1.ssn}}', 'Gross monthly income', '$2,140 (cleaning, two jobs)']]),
 '## Household', ('grid', [['Name', 'Relationship', 'DOB'], ['{{ram2}}', 'son', '{{ram2.dob}}'], ['{{ram3}}', 'daughter', '{{ram3.dob}}']]),
 '## Problem in client\'s words',
 'Ms. {{ram1:l}} got a three-day notice on her door on April 12. She has paid rent every month with money orders but the manager, {{rm}}, says March was never received. She has the stub. There is mold in the bathroom; the school nurse told her that {{ram2:g}}\'s {{ram2!dx=asthma}} is getting worse and he is now on an {{ram2!rx=albuterol inhaler}}.',
 'If we cannot reach her, her mother {{rel1}} ({{rel1.ph}}) can take a message.', '## Conflict check', 'Adverse: Olentangy Crossing Apartments LLC (agent {{gp}}). Cleared 4/17 DO.'], head=HB + ' - privileged and confidential')

txt('Intake/phone log march.txt', '''
PHONE INTAKE LOG - MARCH      (please write legibly & put initials!!!)

3/4  9:10   {{mor}}, DOB {{mor.dob:s}}, {{mor.ph:-}}. Landlord shut off gas. lives {{mor.addr:s}}. -> housing, LC
3/4  9:40   wrong number (wanted the DMV)
3/4 11:15   {{cas:w}} cell {{cas.ph:-}} - employer not paying OT, also wants to ask about asylum 1 yr deadline. Entered 6/23. LC
3/5  2:05   Mrs {{tou}} {{tou.ph:-}} born {{tou.dob:s}}. TPS renewal. Creole. call after 4 she works nights at hospital laundry
3/6  8:55   {{jb}} from CPD victim unit returning call re u-cert, desk 645-4700
3/6 10:30   {{bla}}  {{bla.ph:-}}  served w/ eviction Tues, hearing 3/21. SS# {{bla.ssn}} (needed for the CIS lookup)
3/7  1:20   {{liu}}, speaks Mandarin, {{liu.ph:-}}, husband took her passport. DOB {{liu.dob:s}}  ** DV - do NOT call back in evening **
3/11 9:00   {{sto}} -- SSI overpayment letter, claim # is her social {{sto.ssn}}. She is on {{sto!tx=oxygen}} ({{sto!dx=COPD}}), home visit?
3/12 3:45   voicemail, no name, Arabic. HY to listen
3/14 9:25   {{vog:f}} {{vog:l}} {{vog.ph:-}}, wants a lawyer AGAINST our client - conflict, referred to bar assn
''')

pdf('Intake/Hotline intake H-2291.pdf', ['# 24-Hour Hotline - Caller Record', 'Record H-2291      Advocate: {{stf3}}      Call began 22:47, ended 23:31',
 ('plain', [['Caller (legal name)', 'Name she wants us to use', 'Birth date'], ['{{hol}}', '{{hol=Kay}}', '{{hol.dob:l}}'], ['Safe telephone', 'Where is she now?', 'Children with her'], ['{{hol.ph:.}}', 'Parking lot, then motel', 'none']], (3, 3, 2)),
 ('plain', [['Person using harm', 'Relationship', 'Birth date, if known'], ['{{hol2}}', 'husband, separated since January', '{{hol2.dob:l}}'], ['Lives at', 'Weapons', ''], ['{{hol2.addr}}', 'handgun, unlocked', '']], (3, 3, 2)),
 '## What happened', 'Caller states that he came to {{hol.addr}}, her address, about 9 pm, kicked the door and pushed her. She was seen at the Grant ER; discharge papers say {{hol!dx=closed fracture of left wrist}}, {{hol!tx=splint applied}}. Was given {{hol!rx=ibuprofen 600 mg}}.',
 '## Danger assessment', 'Score 17 of 20, extreme danger. Bed offered at Lantern House, arriving by cab. Shelter manager {{bk}} notified.'])

csvf('Intake/web_intake_export_2024Q1.csv', [['submission_id', 'submitted', 'first_name', 'last_name', 'dob', 'email', 'mobile', 'street', 'city', 'state', 'zip', 'issue', 'opposing_party']] + [
 [40211 + k * 7, '2024-0%d-%02d' % (1 + k // 4, 3 + k * 2), '{{%s:FS}}' % i, '{{%s:LS}}' % i, '{{%s.dob:i}}' % i, '{{%s.em}}' % i, '{{%s.ph:n}}' % i, '{{%s.addr:S}}' % i, '{{%s.addr:C}}' % i, 'OH', '{{%s.addr:Z}}' % i, q, o]
 for k, (i, q, o) in enumerate([('mcg', 'eviction', 'Buckeye Home Rentals'), ('dun', 'custody', ''), ('bel', 'expungement', ''), ('pha', 'security deposit', 'Olentangy Crossing'),
  ('wen', 'protection order', ''), ('ort', 'consumer debt', 'Midland'), ('shev', 'immigration', ''), ('far', 'benefits', 'FCDJFS'), ('lian', 'wage claim', 'Fresh Valley Foods')])])

# ================================================================== immigration
def i94(i): return ('plain', [['Admission (I-94) Record Number:', '{{%s.i94}}' % i], ['Most Recent Date of Entry:', '2023 April 11'], ['Class of Admission:', 'U4U'], ['Admit Until Date:', '04/10/2025'],
 ['Details provided on the I-94 Information form:', ''], ['Last/Surname:', '{{%s:LU}}' % i], ['First (Given) Name:', '{{%s:FU}}' % i], ['Birth Date:', '{{%s.dob:y}}' % i], ['Document Number:', '{{%s.pp}}' % i], ['Country of Citizenship:', 'Ukraine']], (2, 3))
pdf('Immigration/Kovalchuk/I94 printouts family.pdf', ['For: {{kov1}} and family (printed by paralegal {{stf4=L. Cabrera}})', '# Get Most Recent I-94 Response', i94('kov1'), '# Get Most Recent I-94 Response', i94('kov2'), '# Get Most Recent I-94 Response', i94('kov3'), '# Get Most Recent I-94 Response', i94('kov4')])

docx('Immigration/Pierre/Declaration JR Pierre DRAFT3.docx', [
 'UNITED STATES DEPARTMENT OF JUSTICE\nEXECUTIVE OFFICE FOR IMMIGRATION REVIEW\nIMMIGRATION COURT, CLEVELAND, OHIO', 'In the Matter of {{pie1:U}}, File No. {{pie1.a:b}}, In removal proceedings', '# DECLARATION OF {{pie1:U}} IN SUPPORT OF HIS APPLICATION FOR ASYLUM',
 'I, {{pie1}}, declare under penalty of perjury:',
 '1. I was born on {{pie1.dob:l}} in Saint-Marc, Haiti. I am married to {{pie2}}, born {{pie2.dob:l}}. We have one daughter, {{pie3}}, who was born {{pie3.dob:l}} and is a derivative on my application ({{pie3.a:b}}).',
 '2. We live together at {{pie1+pie2+pie3.addr}}.',
 '3. My brother {{bp}} was an organizer in our neighborhood. In August 2021 armed men came to the house of our father, {{fp}}, and asked for him by name. They found {{bp=Wilner}} two days later. I do not want to describe what they did.',
 '4. After this I could not sleep. A doctor in Tapachula said I had {{pie1!dx=depression and post-traumatic stress}} and gave me {{pie1!rx=sertraline}}. I still go to {{pie1!tx=counseling twice a month}} in Columbus.',
 '5. I entered the United States near Del Rio, Texas, with my Haitian passport no. {{pie1.pp}}.',
 'I declare that the foregoing is true and was read to me in Haitian Creole by {{int4}}.', 'Signed ______________________      {{pie1}}', 'Prepared by {{pm}}, Attorney for Respondent'])

docx('Immigration/Rahimi/Case tree RAH-1187.docx', ['# Family composition / cross reference  RAH-1187', 'Drawn up from the P-2 access forms, KBL. Updated by {{stf2}}.',
 'PA  {{rah1}}   b. {{rah1.dob:d}}   {{rah1.a}}\n   |-- WI  {{rah2}}   b. {{rah2.dob:d}}   {{rah2.a}}\n   |      |-- SO  {{rah3=Omid}}   b. {{rah3.dob:d}}   {{rah3.a}}\n   |      |-- DA  {{rah4=Laila}}   b. {{rah4.dob:d}}   {{rah4.a}}\n   |      `-- SO  {{rah5=Yusuf}}   b. {{rah5.dob:d}}   {{rah5.a}}\n   `-- MO  {{rah6}} (widowed)   b. {{rah6.dob:d}}   {{rah6.a}}',
 'US tie: {{anc3}} (brother of PA), LPR since 2016, tel. {{anc3.ph}}, {{anc3.addr}}. He will receive the family for the first week.',
 '## Separated relatives', '* Cross-reference case NOO-0932: {{noo2}} (sister of {{rah2:g}}), born {{noo2.dob:d}}, with husband {{noo1}} and baby {{noo3=Hosna}} (b. {{noo3.dob:d}}) - already in Columbus.', '* A cousin still in Islamabad; name withheld at request of the family.'])

idx = ['kov1', 'kov2', 'bon', 'shev', 'mel', 'alh1', 'alh2', 'vil', 'vil2', 'che1', 'tra', 'des', 'jose', 'saf', 'tes']
xlsx('Immigration/Passport + A-number index.xlsx', [('Index', [['PASSPORT AND ALIEN NUMBER INDEX - originals in fireproof cabinet, drawer 2'], ['kept by {{stf4=L. Cabrera}}, last check 4/30/24'], [],
 ['Drawer slot', 'Client', 'Alien Reg. #', 'Travel doc', 'Doc expires', 'Held original?']] + [[100 + k, '{{%s:lf}}' % i, '{{%s.a}}' % i, '{{%s.pp}}' % i, '20%d-0%d-11' % (25 + k % 7, 1 + k % 9), 'Y' if k % 3 else 'copy only'] for k, i in enumerate(idx)] + [[], ['', 'Total slots used', len(idx)]])])

pdf('Immigration/Fee waiver I-912 worksheet - Warsame.pdf', ['# Request for Fee Waiver - attorney worksheet', 'Form the fee is for: N-400',
 ('grid', [['1. Requestor', '{{war1:lf}}'], ['2. A-Number', '{{war1.a:s}}'], ['3. Date of birth', '{{war1.dob}}'], ['4. U.S. Social Security number', '{{war1.ssn}}'], ['5. Marital status', 'Divorced'], ['6. Mailing address', '{{war1+war2+war3.addr:2}}'], ['7. Daytime telephone', '{{war1.ph:-}}']], (1, 2)),
 '## Part 3. Means-tested benefits', ('grid', [['Person receiving', 'Agency', 'Benefit', 'ID on card'], ['{{war1:w}}', 'ODM', 'Medicaid', '{{war1.hi}}'], ['{{war2:f}} (son, {{war2.dob}})', 'ODM', 'Medicaid', '{{war2.hi}}'], ['{{war3:f}} (daughter, {{war3.dob}})', 'ODM', 'Medicaid', '{{war3.hi}}']], (3, 1, 1, 2)),
 'Interpreter certification: {{int1}}, Somali. Preparer: {{pm}}.'])

xlsx('Immigration/EOIR calendar May-June.xlsx', [('MCH', [['Cleveland Immigration Court - our settings'], ['Date', 'Time', 'IJ', 'Respondent', 'A#', 'Type', 'Atty', 'Interp.']] +
 [[d, t, '{{%s:l}}' % j, '{{%s:LF}}' % r, '{{%s.a}}' % r, ty, 'PM', la] for d, t, j, r, ty, la in [('5/7', '8:30', 'tc', 'cas', 'MCH', 'Spanish'), ('5/7', '8:30', 'tc', 'lop1', 'MCH', 'Mam'), ('5/14', '1:00', 'nf', 'pie1', 'Individual', 'H. Creole'), ('5/21', '8:30', 'tc', 'vil', 'MCH', 'Spanish'), ('6/4', '8:30', 'nf', 'che1', 'Individual', 'Mandarin'), ('6/11', '10:00', 'tc', 'her', 'Bond', 'Spanish')]]),
 ('judges', [['IJ', 'courtroom'], ['{{tc}}', '3'], ['{{nf}}', '5 (Webex)']])])

docx('Immigration/Retainer - Chen.docx', ['# LIMITED SCOPE RETAINER AGREEMENT', 'This agreement is made on February 6, 2024 between ' + HB + ' ("the Agency") and {{che1}} ("the Client"), of {{che1+che2.addr}}.',
 '1. Scope. The Agency will represent the Client on Form I-589 before the Immigration Court, and will prepare Form I-765 for her son {{che2}} (born {{che2.dob:n}}).', '2. Fees. No attorney fee. The Client pays filing fees and translation. The Client authorizes a one-time charge of $410.00 to her Visa/MasterCard {{che1.card}}, exp 09/26.',
 '3. The Client may be reached at {{che1.ph:.}} or by WeChat. The Client agrees to tell the Agency of any change of address within five days.', '4. Termination. Either party may end this agreement in writing.', 'Client: _______________  {{che1}}        Attorney: _______________  {{pm}}', 'Read to the client in Mandarin.'])

docx('Immigration/Lopez Tzoc/Carta cita huellas.docx', [HB + '\n1190 E Livingston Ave, Columbus, Ohio', '22 de abril de 2024', '{{lop1}}\n{{lop1+lop2.addr:2}}', 'Estimada Sra. {{lop1:l}}:',
 'Le escribimos para avisarle que USCIS le dio cita para tomarle las huellas el jueves 9 de mayo a las 10:00 de la mañana. Lleve esta carta, la notificación original y su pasaporte guatemalteco número {{lop1.pp}}.',
 'Según nuestros datos usted nació el {{lop1.dob:e}} y su número de extranjero es {{lop1.a:x}}. Su hijo {{lop2=Marcos}}, nacido el {{lop2.dob:e}}, también tiene que presentarse ({{lop2.a:x}}).', 'Si cambió de teléfono (tenemos el {{lop1.ph:-}}), llámenos, por favor.', 'Atentamente,', '{{stf4}}\nAsistente legal'])

eml('Immigration/Mail/RE RFE Villalobos I-765.eml', [('From', '{{pm}} <pmenon@harborbridge-ohio.org>'), ('To', '{{vil=Carlos Villalobos}} <{{vil.em}}>'), ('Cc', '{{stf4}} <lcabrera@harborbridge-ohio.org>'), ('Date', 'Thu, 18 Apr 2024 16:22:10 -0400'), ('Subject', 'RE: RE: RFE on the work permit'), ('Message-ID', '<a7714@harborbridge-ohio.org>')], '''
Dear {{vil=Carlos}},

received, thank you. We will upload the photos tomorrow. Nothing else is needed from {{vil2=Daniela}}.

{{pm=Priya}}

On Wed, Apr 17, 2024 at 9:03 PM {{vil=Carlos Villalobos}} wrote:
> Buenas noches doctora. Here are the things you ask:
>  - my wife {{vil2}}: birth {{vil2.dob:d}}, A number {{vil2.a}}, passport {{vil2.pp}}
>  - me: A number {{vil.a}}
> Our address is still {{vil+vil2.addr}}
> My new phone {{vil.ph:-}}
>
> On Tue, Apr 16, 2024 {{stf4}} <lcabrera@harborbridge-ohio.org> wrote:
>> Hi Carlos, USCIS asks for two passport photos of each of you and a copy
>> of the I-94. Could you confirm the data of your wife and your current address?
>> Luis Cabrera, Paralegal | 614-224-8800 x 31
''')

# ================================================================== benefits
pdf('Benefits/SNAP application - Al-Hamwi.pdf', ['# Application for Supplemental Nutrition Assistance (copy kept by agency)', 'Step 1: Tell us about you',
 ('grid', [['First name\n{{alh1:FS}}', 'Last name\n{{alh1:LS}}', 'Phone\n{{alh1.ph}}'], ['Street\n{{alh1+alh2+alh3+alh4.addr:S}}', 'City / State\n{{alh1.addr:C}} OH', 'Zip\n{{alh1.addr:Z}}']]), 'Step 2: Everyone who buys and cooks food together',
 ('grid', [['#', 'Name (last, first)', 'Birth date', 'Social Security no.', 'Relation to you', 'Alien no.']] + [[str(k), '{{%s:lf}}' % i, '{{%s.dob}}' % i, '{{%s.ssn}}' % i, rel, '{{%s.a:s}}' % i] for k, (i, rel) in enumerate([('alh1', 'self'), ('alh2', 'spouse'), ('alh3', 'son'), ('alh4', 'daughter')], 1)], (1, 5, 3, 3, 2, 3)),
 'Step 3: Money. Wages of {{alh1:f}}: $1,480/mo at Fresh Valley Foods (HR contact {{sm}}). Checking account at Scioto Federal, number {{alh1.acct}}, balance $212.', 'Signature on file 03/02/2024. Assisted by {{stf1}}, case manager.'])

csvf('Benefits/medicaid_renewals_due.csv', [['CaseMgr', 'Member', 'MMIS ID', 'Birthdt', 'Plan', 'RenewalDue', 'PacketReturned']] + [[m, '{{%s:LF}}' % i, '{{%s.hi}}' % i, '{{%s.dob}}' % i, pl, due, y] for m, i, pl, due, y in
 [('HY', 'abd', 'Buckeye', '05/31/2024', 'N'), ('HY', 'osm', 'Molina', '05/31/2024', 'Y'), ('HY', 'dah', 'Molina', '05/31/2024', 'Y'), ('NS', 'hai', 'CareSource', '06/30/2024', 'N'), ('NS', 'saf', 'CareSource', '06/30/2024', 'N'), ('NS', 'aln', 'Buckeye', '06/30/2024', 'Y'), ('NS', 'kad', 'Buckeye', '06/30/2024', ''), ('HY', 'mug', 'UHC', '07/31/2024', ''), ('HY', 'gir', 'Molina', '07/31/2024', ''), ('HY', 'gir2', 'Molina', '07/31/2024', '')]], delim=';')

txt('Benefits/SSA denial Prudhomme (retyped for appeal).txt', '''
Social Security Administration
Supplemental Security Income
Notice of Disapproved Claim
                                             Date: February 27, 2024
                                             Claim Number: {{pru.ssn}} DI

{{pru:U}}
{{pru.addr:2}}

We are writing to tell you that you do not qualify for SSI payments based on
the claim you filed on September 5, 2023.

The following evidence was used to decide your claim: report of Dr. {{ad}}
received 11/14/2023; hospital records.

We have determined that your condition is not severe enough to keep you from
working. You said that you are disabled because of {{pru!dx=congestive heart failure}},
{{pru!dx=type 2 diabetes}} and {{pru!dx=back pain}}. The evidence shows you take {{pru!rx=furosemide}} and
{{pru!rx=metformin}}, and that you were fitted with a {{pru!tx=pacemaker}} in 2019.
You were born on {{pru.dob}}.

If you disagree you have 60 days to ask for an appeal.

                                             {{rt}}
                                             Field Office Manager

[typed over from the paper letter, DO 3/4 - client's daughter could not find page 3]
''', crlf=True)

xlsx('Benefits/R&P DA spending by case.xlsx', [('FY24', [['RECEPTION & PLACEMENT DIRECT ASSISTANCE'], ['Q2, all cases, prepared for audit'], ['Case no.', 'PA name', 'Case size', 'SSN of PA', 'Rent/deposit', 'Furnish', 'Pocket $', 'Bank acct for EFT']] +
 [[c, '{{%s:w}}' % i, n, '{{%s.ssn}}' % i, a, b, e, '{{%s.acct}}' % i] for c, i, n, a, b, e in [('RAH-1187', 'rah1', 6, 2900, 810, 600), ('HTO-0455', 'hta1', 4, 1850, 540, 400), ('LWI-0461', 'lwi', 1, 900, 220, 100), ('MUG-2210', 'mug', 1, 950, 180, 100), ('QAD-1203', 'qad', 2, 1300, 310, 200)]] + [['', 'TOTAL', 14, '', 7900, 2060, 1400]]),
 ('notes', [['Checked by', '{{rd}}'], ['Remark', 'QAD: husband {{yq=Dawud Qaderi}} not yet arrived, do not count']])])

def tr(c): return '<tr>' + ''.join('<td>%s</td>' % x for x in c) + '</tr>'
txt('Benefits/ss_cards_pending.html', '<html><head><meta charset="utf-8"><title>SS cards pending</title></head><body><h3>Report: Social Security cards pending &gt; 30 days</h3><p>Generated by CaseLink 7.2 for user hyusuf</p><table border=1><tr><th>Client</th><th>Sex</th><th>Born</th><th>I-94 no.</th><th>Applied</th><th>Remarks</th></tr>\n' + '\n'.join(tr(r) for r in [
 ('{{hta1}}', 'F', '{{hta1.dob:D}}', '{{hta1.i94}}', '02-APR-2024', 'name order wrong on receipt'), ('{{hta2}}', 'M', '{{hta2.dob:D}}', '{{hta2.i94}}', '02-APR-2024', ''), ('{{lwi}}', 'F', '{{lwi.dob:D}}', '{{lwi.i94}}', '28-MAR-2024', 'card came back, old address'), ('{{aun}}', 'M', '{{aun.dob:D}}', '{{aun.i94}}', '28-MAR-2024', 'SSN by phone: {{aun.ssn}}'), ('{{qad}}', 'F', '{{qad.dob:D}}', '{{qad.i94}}', '11-APR-2024', '')]) + '\n</table><p>5 rows</p></body></html>')

# ================================================================== housing
docx('Housing/24-0388 Blackmon Answer.docx', ['IN THE FRANKLIN COUNTY MUNICIPAL COURT\nCOLUMBUS, OHIO', ('plain', [['BUCKEYE HOME RENTALS LLC,\n      Plaintiff,\n  v.\n{{bla:U}} and {{joh:U}},\n      Defendants.', 'Case No. 2024 CVG 010877\n\nMagistrate {{bt:l}}\n\nANSWER AND COUNTERCLAIM']]),
 'Now come Defendants {{bla}} and {{joh}}, through counsel, and for their Answer state:', '1. Admit that they are tenants of the premises at {{bla+joh.addr}}.', '2. Deny that rent is owed for January. Defendant {{joh:l}} paid $925 from her account at Scioto Federal Credit Union, no. {{joh.acct}}, on January 3.',
 '3. State that the furnace has not worked since December 9, and that Defendant {{joh:l}}, who has {{joh!dx=sickle cell disease}}, was hospitalized as a result.', 'WHEREFORE Defendants pray that the Complaint be dismissed.', 'Respectfully submitted,\n{{do}} (0088417)\nCounsel for Defendants\n614-224-8800', 'CERTIFICATE OF SERVICE\nSent by e-mail to {{te}}, counsel for Plaintiff, this 15th day of March 2024.'])

xlsx('Housing/Rent ledger Castillo Ct.xlsx', [('Ledger', [['Tenant ledger received from Olentangy Crossing (via {{rm}})'], ['Tenant:', '{{ram1=Ramirez, Maria G}}', '', 'Unit:', '{{ram1.addr:s}}'], ['DOB', '{{ram1.dob:n}}', '', 'Phone', '{{ram1.ph:-}}'], [], ['Date', 'Description', 'Charge', 'Payment', 'Balance'], ['1/1/24', 'Rent', 1095, '', 1095], ['1/4/24', 'Money order', '', 1095, 0], ['2/1/24', 'Rent', 1095, '', 1095], ['2/5/24', 'Money order', '', 1095, 0], ['3/1/24', 'Rent', 1095, '', 1095], ['3/6/24', 'Late fee', 75, '', 1170], ['4/1/24', 'Rent', 1095, '', 2265], ['', 'Balance due', '', '', 2265]]),
 ('Sheet2', [['Tenant:', '{{her}}', '', 'Unit', '{{her.addr:s}}'], ['Date', 'Description', 'Amt'], ['3/1', 'rent', 880], ['3/2', 'ACH from acct {{her.acct}}', -880]])])

pdf('Housing/Letter Olentangy re Guerrero.pdf', ['Olentangy Crossing Property Management\n4100 N High St, Suite 6, Columbus OH', 'March 28, 2024', 'Mr. {{gue}}\nMs. {{par}}\n{{gue+par.addr:2}}', '# NOTICE OF NON-RENEWAL',
 'Dear Mr. {{gue:l}} and Ms. {{par:l}}: your lease ends May 31 and will not be renewed. In your file we still have the copy of your driver license ({{gue.dl}}) and of Ms. {{par:l}}\'s Colombian passport ({{par.pp}}); both will be destroyed when the deposit is settled.', 'Please tell us by e-mail or at 614-268-0900 where to send the deposit.', '{{gp}}, Regional Manager', 'cc: {{do}}, ' + HB])

eml('Housing/Mail/FW Stovall accommodation request.eml', [('From', '{{do}} <doyelaran@harborbridge-ohio.org>'), ('To', '{{te}} <tehrlich@ehrlichlowe-law.com>'), ('Date', 'Mon, 11 Mar 2024 11:40:02 -0400'), ('Subject', 'FW: Request for reasonable accommodation - Stovall'), ('Message-ID', '<b1209@harborbridge-ohio.org>')], '''
Todd,

as promised, below is what my client sent to your client in January. No reply so far.

Daniel Oyelaran
Managing Attorney, Housing

-----Original Message-----
From: {{sto=Pat Stovall}} [mailto:{{sto.em}}]
Sent: Tuesday, January 16, 2024 8:12 AM
To: leasing@buckeyehomerentals.com
Subject: ramp

Hello, my name is {{sto}} and I rent at {{sto.addr}}. I am 66 years old and have {{sto!dx=COPD}}
and use {{sto!tx=home oxygen}} and a walker. I am asking for a ramp on the back steps as my doctor
Dr {{ad:l}} wrote you. You may call me on {{sto.ph:-}}.
Thank you and God bless
''')

txt('Housing/eviction docket 4-16.txt', '''
FCMC 11A   TUESDAY 4/16/24  9:00 AM     MAG. {{bt:U}}
(lawyer of the day: {{do:l}} / students)

  #  CASE             TENANT                         PREMISES                                    NOTES
  1  24CVG012001      {{mcg:LF}}                {{mcg.addr:s}}                           agreed entry, out by 5/10
  4  24CVG012033      {{vog:LF}}                   {{vog.addr:s}}                   no show, judgment
  7  24CVG012051      {{jam:LF}}                    {{jam.addr:s}}                  continuance; Somali interp.
  9  24CVG012054      {{ess:LF}}              {{ess.addr:s}}                          pay and stay $1,210. cell {{ess.ph:-}}
 12  24CVG012060      {{pha=PHAM, THI HONG}}                {{pha.addr:s}}                            dismissed w/o prej.
 15  24CVG012066      DOE, JOHN / ALL OCCUPANTS      1812 Bryden Rd                                not ours
''')

xlsx('Housing/ERA payments batch 31.xlsx', [('Batch', [['Emergency Rental Assistance, batch 31'], ['', '', '', 'Payee data (direct deposit to tenant where LL refuses)'], ['HH ID', 'Head of household', 'Address', 'Routing', 'Account', 'Amount', 'Type']] +
 [[90 + k, '{{%s}}' % i, '{{%s.addr}}' % i, routing('04411' + str(100 + h(i, 'rt', 899))), '{{%s.acct}}' % i, amt, 'CHK' if k % 2 else 'SAV'] for k, (i, amt) in enumerate([('jam', 1850), ('ess', 1210), ('ngu2', 2400), ('tra', 700), ('bel', 1330), ('dun', 1600), ('ibr', 990)])] + [['', '', '', '', 'Batch total', 10080]] + [['approved {{rd}}']])])

txt('Housing/era_application_5512.html', '''<!DOCTYPE html><html><head><meta charset="utf-8"><title>Application 5512</title></head><body>
<h2>Rental help application #5512</h2><dl>
<dt>Your name</dt><dd>{{mah}}</dd><dt>Other adults in the home</dt><dd>{{ibr}} (husband), born {{ibr.dob}}</dd>
<dt>Your date of birth</dt><dd>{{mah.dob}}</dd><dt>Address of the rental</dt><dd>{{mah+ibr.addr}}</dd>
<dt>Email</dt><dd>{{mah.em}}</dd><dt>Phone</dt><dd>{{mah.ph}}</dd>
<dt>Photo ID provided</dt><dd>Ohio driver license {{mah.dl}}</dd><dt>Landlord</dt><dd>Yearling Terrace LLC, attn {{ow}}, 614-231-7700</dd>
<dt>Reason for hardship</dt><dd>I am pregnant, {{mah!dx=gestational diabetes}}, doctor say no work until birth.</dd></dl>
<p>Status: <b>approved</b> (reviewer {{gv}})</p></body></html>''')

# ================================================================== domestic violence
pdf('DV/Petition CPO Wendt.pdf', ['# FORM 10.01-D: PETITION FOR DOMESTIC VIOLENCE CIVIL PROTECTION ORDER', 'Court of Common Pleas, Franklin County, Division of Domestic Relations. Judge {{mp}}',
 ('grid', [['PETITIONER', 'RESPONDENT'], ['{{wen}}\nDOB: {{wen.dob}}\nAddress: (safe mailing address of agency used)', '{{res1}}\nDOB: {{res1.dob}}\nSSN: {{res1.ssn}}\n{{res1.addr:2}}\nDriver\'s Lic. No. {{res1.dl}}\nPhysical: 6-1, 210, scar left eyebrow']]),
 'Respondent is the father of no child of Petitioner. They lived together from 2021 to 2023.', 'On April 2, 2024 Respondent waited outside Petitioner\'s work, took her telephone ({{wen.ph}}) and struck her on the face. Petitioner was treated for {{wen!dx=a concussion}}. Report taken by Officer {{jb}}, badge 2217.', 'Petitioner asks the Court to order Respondent to complete batterer intervention.', 'Advocate present: {{stf3}}'])

docx('DV/Safety plan - Meiling L.docx', ['# MY SAFETY PLAN', 'Name: {{liu:g}} {{liu:l}}          made with: {{stf3=Tamika Rowe}}          review in 30 days', '## If I have to leave fast', '* My bag is at my uncle {{zha}}\'s shop. He can be called any time: {{zha.ph:.}}', '* In the bag: passport {{liu.pp}}, copy of I-94 {{liu.i94}}, {{liu!rx=levothyroxine 50 mcg}} for 30 days', '* Code word to text: "dumplings"',
 '## My accounts', '* Open account at a new bank, only in my name. DONE: Scioto Federal {{liu.acct}}', '* New e-mail he does not know: {{liu.em}}', '## How I take care of myself', 'Group on Tuesdays. I am allowed to cry.', '## People at work who know', 'My supervisor {{wy}} has a photo of him at the desk.'])

xlsx('DV/Lantern House beds.xlsx', [('This week', [['LANTERN HOUSE  -  BED LIST   wk of 4/22'], ['Rm', 'Bed', 'Guest', 'D.O.B.', 'In', 'Kids', 'Allergies / medical', 'Staff']] + [
 ['1', 'A', '{{hol:w}}', 'DATE {{hol.dob:i}}', '4/19', '', '{{hol!dx=closed fracture of left wrist}}', 'BK'], ['1', 'B', 'EMPTY'], ['2', 'A', '{{dun}}', 'DATE {{dun.dob:i}}', '4/2', '1', '{{dun!dx=bipolar disorder}}, on {{dun!rx=lithium}}', 'TR'], ['2', 'crib/cot', '{{dun2=Jayden Dunning}}', 'DATE {{dun2.dob:i}}', '4/2', '', '{{dun2!dx=peanut allergy}} - {{dun2!rx=EpiPen}} in office', 'TR'], ['3', 'A', '{{des}}', 'DATE {{des.dob:i}}', '4/11', '', 'none', 'CJ'], ['3', 'B', '{{hus=Farhiya Hussein}}', 'DATE {{hus.dob:i}}', '4/21', '', '{{hus!dx=pregnancy, 22 weeks}}', 'CJ'], ['4', 'A', '{{wen}}', 'DATE {{wen.dob:i}}', '4/3', '', '{{wen!dx=concussion}}', 'TR'],
 [], ['', 'Beds filled', 6, 'Beds free', 1]])])

txt('DV/text messages exhibit C.txt', '''
EXHIBIT C
Screen transcription of text messages, phone of {{her}}
Prepared 4/9/2024, {{stf3:w}}

Contact shown as "Javi" = {{res2}}, {{res2.ph:c}}
Owner's number {{her.ph:c}}

[3/29 7:14 PM] Javi: donde estas
[3/29 7:15 PM] Javi: contesta
[3/29 7:52 PM] {{her=Yesenia}}: en casa de una amiga. no me busques
[3/29 7:53 PM] Javi: se que vas al {{her.addr:s}} a recoger ropa
[3/29 7:53 PM] Javi: ahi te espero
[3/30 1:20 AM] Javi: {{her=yesenia}} perdoname, estoy tomando otra vez. sin el {{res2!rx=naltrexone}} no puedo
[3/30 1:22 AM] Javi: si llamas a la migra te quito al niño
[3/30 8:00 AM] {{her=Yesenia}}: ya hable con la policia
''')

rtf('DV/Lantern House night log.rtf', ['# Lantern House overnight log', 'Thu 4/18 into Fri 4/19, on shift: {{stf5}}', '11:05p  cab brought new guest, {{hol=Kayla H.}} (hotline H-2291). Arm in splint. Settled in 1A.', '12:40a  {{des:w}} came down, cannot sleep, headache. Gave 2 {{des!rx=Tylenol}} from her own box, logged in med book.', '2:15a   Call from {{jb:l}}, CPD: they picked up {{hol2}}, dob {{hol2.dob:s}}, on the warrant. Told {{hol:f}}.', '3:00a   checked doors, all good', '5:50a   {{dun:f}} up early w {{dun2:f}} for bus. He says the inhaler he uses is his cousin\'s, not his - told TR.', '6:30a   handed over to {{cj}}. Kitchen short of eggs, {{mt=Marvin}} knows.'])

docx('DV/U-cert request Hernandez.docx', ['May 1, 2024', 'Columbus Division of Police\nVictim Services Unit\nAttn: Sgt. {{rl}}', 'Re: Request for Form I-918 Supplement B\nVictim: {{her}}\nDate of birth: {{her.dob:l}}\nIncident report: 240033917\nSuspect: {{res2}}, DOB {{res2.dob:l}}', 'Dear Sergeant {{rl:l}}:', 'We represent Ms. {{her:l}}, a victim of felonious assault and menacing by stalking. Ms. {{her:l}} gave a statement on March 31 and attended the grand jury on April 23. She was diagnosed with {{her!dx=adjustment disorder with anxiety}} and is in {{her!tx=cognitive processing therapy}} at Southeast.', 'Please reply to our office and not to her home. Thank you for your attention.', 'Sincerely,\n{{pm}}\nAttorney at Law'], head=HB)

# ================================================================== medical
scr = [('rah1', '{{rah1!dx=Latent TB infection}}', '{{rah1!rx=rifampin}} x 4 mo'), ('rah2', '{{rah2!dx=Iron deficiency anemia}}', '{{rah2!rx=ferrous sulfate}}'), ('rah3', 'normal', ''), ('rah4', '{{rah4!dx=Elevated blood lead level}}', 'repeat 3 mo'), ('rah6', '{{rah6!dx=Hypertension}}', '{{rah6!rx=amlodipine 5 mg}}'), ('hta1', '{{hta1!dx=Chronic hepatitis B}}', 'refer GI'), ('hta2', '{{hta2!dx=Strongyloides}}', '{{hta2!rx=ivermectin}} single dose'), ('hta3', '{{hta3!dx=Dental caries}}', '{{hta3!tx=extraction x2}} done 4/18'), ('mug', '{{mug!dx=Vitamin D deficiency}}', ''), ('kab', '{{kab!dx=PTSD}}', '{{kab!tx=referred to torture survivor program}}'), ('tes', '{{tes!dx=Schistosomiasis}}', '{{tes!rx=praziquantel}}')]
xlsx('Medical/DMS screening results Apr 2024.xlsx', [('Results', [['Domestic Medical Screening - results returned by clinic'], ['Clinic: Eastside Health, Dr. {{ad}} / {{cf}} RN'], [], ['MRN', 'Refugee', 'Birth date', 'Screened', 'Findings', 'Plan']] + [['{{%s.mrn}}' % i, '{{%s:lf}}' % i, '{{%s.dob}}' % i, '4/%d/24' % (8 + k), f, pl] for k, (i, f, pl) in enumerate(scr)] + [[], ['', 'screened: %d' % len(scr), '', 'with findings: %d' % (len(scr) - 1)]])])

docx('Medical/Vaccination day 3-23.docx', ['# Vaccination day, Saturday March 23 - North Side site', 'Nurse in charge: {{cf}}. Please copy into ImpactSIIS.', ('grid', [['Child / adult', 'born', 'given today', 'next due']] + [['{{%s}}' % i, '{{%s.dob:n}}' % i, ' / '.join('{{%s!tx=%s}}' % (i, v) for v in vs), n] for i, vs, n in [('kov3', ['MMR #2', 'Tdap'], 'Sept'), ('kov4', ['MMR #2', 'IPV #4'], 'Sept'), ('hta4', ['Varicella #1', 'Hep B #2'], 'late April'), ('noo3', ['DTaP #4', 'Hib'], '6 mo'), ('qad2', ['MMR #1', 'PCV13'], '4 wks'), ('alh4', ['Hep A #2'], 'complete'), ('bon', ['influenza', 'COVID-19 booster'], '-')]]), 'Refused: 1 (parent wants to ask husband). Adverse events: none.'])

pdf('Medical/Fax referral Bondarenko.pdf', ['Eastside Health Center  FAX  to: ' + HB + ', health coordinator {{ap}}', '# REFERRAL', ('plain', [['Patient', '{{bon:U}}'], ['Sex / DOB', 'F   {{bon.dob:p}}'], ['MR #', '{{bon.mrn}}'], ['Payer', 'Medicaid (RMA) {{bon.hi}}'], ['Contact', 'daughter {{kov1=Olena}}, {{kov1.ph:-}}'], ['Dx', '{{bon!dx=Glaucoma, both eyes}}; {{bon!dx=osteoarthritis of knee}}'], ['Current meds', '{{bon!rx=latanoprost drops}}, {{bon!rx=naproxen}}'], ['Reason', 'Ophthalmology; please arrange Ukrainian interpreter and transport']], (1, 4)), 'Signed electronically {{ad}} MD'], grid=False)

csvf('DV/med_book_lantern.csv', [['date', 'time', 'guest', 'DOB', 'medicine', 'dose', 'self-admin witnessed by'], ['04/20', '08:00', '{{dun}}', '{{dun.dob:s}}', '{{dun!rx=lithium}}', '300 mg', 'RP'], ['04/20', '08:10', '{{hol:w}}', '{{hol.dob:s}}', '{{hol!rx=ibuprofen}}', '600 mg', 'RP'], ['04/20', '08:15', '{{hus=Farhiya Hussein}}', '{{hus.dob:s}}', '{{hus!rx=prenatal vitamin}}', '1 tab', 'CJ'], ['04/20', '21:00', '{{wen}}', '{{wen.dob:s}}', '{{wen!rx=trazodone}}', '50 mg', 'CJ'], ['04/21', '08:05', '{{dun}}', '{{dun.dob:s}}', '{{dun!rx=lithium}}', '300 mg', 'CJ']])

# ================================================================== resettlement
pdf('Resettlement/Arrival notice HTO-0455.pdf', ['# REFUGEE ARRIVAL NOTIFICATION', 'Itinerary confirmed by {{eb}}, IOM New York', ('grid', [['Case', 'Last name', 'First/middle', 'Rel', 'DOB', 'Alien No', 'Flags']] + [['HTO-0455', '{{%s:LU}}' % i, '{{%s:FU}}' % i, r, '{{%s.dob:D}}' % i, '{{%s.a:s}}' % i, fl] for i, r, fl in [('hta1', 'PA', 'medical class B'), ('hta2', 'HU', ''), ('hta3', 'DA', ''), ('hta4', 'SO', 'car seat')]], (2, 2, 2, 1, 2, 2, 2)), 'Flight: AA 1187 ORD-CMH, arr. 03/14/2024 22:18. Meet with Karen interpreter.', 'Placement address: {{hta1+hta2+hta3+hta4.addr}}', 'US tie: none (free case). Escort: no.'], land=True)

eml('Resettlement/Mail/arrivals next week.eml', [('From', '{{stf1}} <hyusuf@harborbridge-ohio.org>'), ('To', 'housing-team@harborbridge-ohio.org'), ('Date', 'Fri, 10 May 2024 15:05:44 -0400'), ('Subject', 'Arrivals next week - pls set up apts'), ('Message-ID', '<c4410@harborbridge-ohio.org>')], '''
Team, two cases next week:
1) {{gir}} (b. {{gir.dob:n}}) and wife {{gir2}} (b. {{gir2.dob:n}}), going to {{gir+gir2.addr}}, ground floor please, he uses a {{gir!tx=dialysis}} chair 3x week.
2) {{kab=Jean-Claude Kabila Ngoy}}, single, b. {{kab.dob:n}}, room at {{kab.addr}}.
Anchor for case 2 is Ms {{mug:w}}, {{mug.ph:-}}.
Hodan''', '''<html><body><p>Team, two cases next week:</p><table><tr><td>1</td><td>{{gir}}</td><td>{{gir.dob:n}}</td><td rowspan="2">{{gir+gir2.addr}}</td><td>ground floor please, he uses a {{gir!tx=dialysis}} chair 3x week</td></tr><tr><td></td><td>{{gir2}}</td><td>{{gir2.dob:n}}</td></tr><tr><td>2</td><td>{{kab=Jean-Claude Kabila Ngoy}}</td><td>{{kab.dob:n}}</td><td>{{kab.addr}}</td><td></td></tr></table><p>Anchor for case 2 is Ms {{mug:w}}, {{mug.ph:-}}.</p><p>Hodan</p></body></html>''')

xlsx('Resettlement/IOM travel loans.xlsx', [('Open notes', [['Interest-free travel loans serviced here'], ['Note #', 'Borrower', 'Co-signer', 'SSN (borrower)', 'Mailing address', 'Original', 'Paid', 'Open']] + [['TL%05d' % (h(i, 'tl', 89999) + 10000), '{{%s:lf}}' % i, ('{{%s:lf}}' % c) if c else '', '{{%s.ssn:n}}' % i, ('{{%s+%s.addr}}' % (i, c)) if c else '{{%s.addr}}' % i, o, p, o - p] for i, c, o, p in [('abd', '', 1245, 400), ('osm', 'dah', 2490, 2490), ('kad', 'aln', 2610, 150), ('aun', '', 1380, 0), ('lian', '', 1380, 620), ('noo1', 'noo2', 3105, 90)]] + [['', 'Sum', '', '', '', 12210, 3750, 8460]])])

csvf('Resettlement/employment_services.csv', [['ES#', 'Participant', 'Cell', 'English', 'Employer / contact', 'Start', 'Wage', 'Bus', 'I-9 docs seen']] + [[str(700 + k), '{{%s:w}}' % i, '{{%s.ph:-}}' % i, e, emp, s, w, b, d] for k, (i, e, emp, s, w, b, d) in enumerate([('noo1', '2', 'Fresh Valley Foods / {{sm}}', '4/15', '17.50', '8', 'EAD {{noo1.a}}'), ('saf', '3', 'Haney Logistics / {{dh}}', '4/22', '18.25', 'car', 'DL {{saf.dl}} + SS card {{saf.ssn}}'), ('aun', '1', 'Fresh Valley Foods / {{sm}}', '5/6', '17.50', '8', 'I-94 {{aun.i94}}'), ('kar', '2', 'interview 5/9', '', '', '2L', 'EAD {{kar.a}}'), ('mel', '4', 'Haney Logistics / {{dh}}', '4/1', '19.00', 'car', 'passport {{mel.pp}}'), ('jose', '2', '-', '', '', '1', ''), ('tes', '3', 'Riverfront Hotel / {{hj}}', '5/1', '16.00', '1', 'EAD {{tes.a}}')])])

docx('Resettlement/School enrolment 2024.docx', ['# Newcomer pupils - enrolment status', 'Contact at Columbus Global Academy: {{du}}, registrar, 614-365-8000', ('grid', [['Pupil', 'Born', 'Grade', 'Parent / phone', 'Bus stop (home)', 'Missing'], ['{{war2}}\n{{war3}}', '{{war2.dob:n}}\n{{war3.dob:n}}', '9\n5', '{{war1:w}}\n{{war1.ph}}', '{{war1+war2+war3.addr:s}}', 'immun. record'], ['{{rah3}}\n{{rah4}}', '{{rah3.dob:n}}\n{{rah4.dob:n}}', '10\n6', '{{rah1=Zahir Rahimi}}\n{{rah1.ph}}', '{{rah1+rah3+rah4.addr:s}}', '-'], ['{{alh3}}', '{{alh3.dob:n}}', '8', '{{alh2:w}}\n{{alh2.ph}}', '{{alh2+alh3.addr:s}}', 'proof of address'], ['{{hta3}}', '{{hta3.dob:n}}', '6', '{{hta1}}\n(no phone yet)', '{{hta1+hta3.addr:s}}', 'all'], ['{{pie3=Wideline Pierre}}', '{{pie3.dob:n}}', '4', '{{pie2=Marie C. Pierre}}\n{{pie2.ph}}', '{{pie2+pie3.addr:s}}', 'IEP: {{pie3!dx=hearing loss, left ear}}']]), 'Next meeting with the school: first Monday of June.'])

rtf('Resettlement/Case notes Warsame.rtf', ['# CASE NOTES   {{war1}}   opened 11/2023', 'DOB {{war1.dob:s}}\t{{war1.ph:-}}\tcase manager {{stf1=H. Yusuf}}', '11/28/23  Airport pickup with cousin {{anc1}} ({{anc1.ph:-}}, {{anc1.addr:s}}). Family tired, boy had a fever.', '12/5/23  SS office. {{war1:g}} was told to come back, clerk could not find I-94 {{war1.i94}}. I printed it again.', '1/9/24  {{war3=Hibo}} seen at Nationwide for {{war3!dx=seizure disorder}}; started {{war3!rx=levetiracetam}}. MRN there {{war3.mrn}}. Mother understands dosing (taught back).', '2/14/24  {{war1:g}} works at the hotel laundry; supervisor {{hj}} says she is reliable. Opened bank account ({{war1.acct}}) with her.', '3/30/24  {{war2=Abdirahman}} in a fight at school. Talked to him. He misses his father, who is in Dadaab.', 'Plan: close R&P at day 90, move to ESL.'])

docx('Resettlement/Home visit Kovalchuk.docx', ['# 30-day home visit', 'Visited: {{kov1}}, {{kov2}} and children at {{kov1+kov2+kov3+kov4.addr}}', 'Visitor: {{stf2}}, with {{int2}} interpreting by telephone', 'Smoke detector works / heat works / no pests. Sponsor {{anc2}} was there (she lives at {{anc2.addr}}, {{anc2.em}}) and has been driving {{kov2:f}} to work.', 'Mrs {{kov1:l}} says she is well but cries at night; she agreed to a {{kov1!tx=mental health screening}} on the 12th. The girl, {{kov3:f}} ({{kov3.dob:n}}), likes school. {{kov4=Matviy}} ({{kov4.dob:n}}) has {{kov4!dx=eczema}}, they use {{kov4!rx=hydrocortisone cream}} from home.', 'Phone of the father changed to {{kov2.ph}}.', 'Follow-up: beds for the children, library cards.'])

xlsx('Resettlement/Interpreter log Q1.xlsx', [('log', [['INTERPRETER LOG', '', 'rate $35/hr unless noted; vendor contact at LinguaBridge: {{ks}}'], ['Date', 'Interpreter', 'Language', 'For client', 'Where', 'Hrs'], ['1/9', '{{int1}}', 'Somali', '{{war1:w}}', 'Nationwide Children\'s', 3], ['1/17', '{{int3}}', 'Dari', '{{hai:w}}', 'office', 1.5], ['2/2', '{{tb}}', 'Vietnamese', '{{ngu1}}', 'court', 2], ['2/6', 'LinguaBridge #4471', 'Mandarin', '{{che1}}', 'office', 1], ['3/12', '{{int2}}', 'Ukrainian', '{{kov1:w}}', 'phone', .5], ['3/20', '{{int4}}', 'H. Creole', '{{pie1}}', 'office', 4], ['', '', '', '', 'Total', 12]]),
 ('contacts', [['Who', 'cell', 'e-mail'], ['{{int1}}', '{{int1.ph:.}}', '{{int1.em}}'], ['{{int2}}', '{{int2.ph:.}}', '{{int2.em}}'], ['{{int3}}', '{{int3.ph:.}}', '']])])

txt('Finance/Interpreter W9 summary for 1099.txt', '''
1099-NEC prep, tax year 2023  (from paper W-9s)              {{rd}}  1/22/24
------------------------------------------------------------------------
Payee .......... {{int4}}
TIN ............ {{int4.ssn}}
Address ........ {{int4.addr:S}}
                 {{int4.addr:C}}, OH {{int4.addr:Z}}
Paid ........... $4,305.00
------------------------------------------------------------------------
Payee .......... {{int3}}
TIN ............ {{int3.ssn}}
Address ........ {{int3.addr:S}}
                 {{int3.addr:C}}, OH {{int3.addr:Z}}
Paid ........... $2,765.00
------------------------------------------------------------------------
Payee .......... LinguaBridge Inc.
TIN ............ 31-0447719  (corp, no 1099)
''')

rtf('Resettlement/Letter to Duc and Lan.rtf', ['# ' + HB, 'April 3, 2024', '{{ngu2=Mr. Nguyen Van Duc}}\n{{ngu1=Mrs. Nguyen Thi Lan}}\n{{ngu2+ngu1.addr:2}}', 'Dear Mr. and Mrs. Nguyen,', 'your naturalization interviews are on May 22 at 8:15 (Mr. Nguyen, {{ngu2.a:x}}) and 9:00 (Mrs. Nguyen, {{ngu1.a:x}}). Because of Mrs. Nguyen\'s {{ngu1!dx=vascular dementia}} we sent form N-648, signed by Dr. {{ad:l}}. Bring green cards, Mr. Nguyen\'s driver license {{ngu2.dl}}, and tax papers. Your nephew {{tra}} may come along; we will call him on {{tra.ph}}.', 'With kind regards', '{{stf4=Luis Cabrera}}'])

# ================================================================== finance
pdf('Finance/Bank letter Haidari.pdf', ['Scioto Federal Credit Union\nMember Services, 75 E Gay St, Columbus, Ohio', 'April 19, 2024', 'To whom it may concern', 'This letter confirms that {{hai:U}}, whose residence is shown in our books as {{hai.addr}}, keeps the following shares with this credit union:', ('grid', [['Share type', 'Account', 'Opened', 'Avg. 12 mo. balance'], ['Savings', '{{hai.acct}}', '10/02/2022', '$1,106.40']]), 'Routing ' + routing('04410233') + '. A debit card ending is not shown for reasons of security.', 'Identification on file: Afghan passport {{hai.pp}}; SSN {{hai.ssn}}.', '{{mr}}, Branch Manager'])

docx('Finance/POA Zhang.docx', ['# DURABLE POWER OF ATTORNEY (Ohio statutory form)', 'I, {{zha}}, born {{zha.dob:l}}, residing at {{zha+liu.addr}}, name my niece {{liu}}, residing at the same address, as my agent.', ('plain', [['[X] Real property', '[X] Banks and other financial institutions'], ['[  ] Claims and litigation', '[X] Retirement plans'], ['[X] Personal and family maintenance', '[X] Benefits from governmental programs']]), 'Special instructions: my agent may draw on my checking account {{zha.acct}} at Scioto Federal only for rent, utilities and my {{zha!tx=radiation therapy}} bills.', 'Agent\'s telephone: {{liu.ph}}', 'State of Ohio, County of Franklin. Acknowledged before me on March 8, 2024. {{lg}}, Notary Public. Principal identified by Ohio license {{zha.dl}}.'])

csvf('Finance/donations_2024.csv', [['Gift ID', 'Donor', 'Address', 'E-mail', 'Amount', 'Method', 'Reference', 'Thank-you']] + [['G%d' % (3301 + k), n, a, e, amt, m, ref, ty] for k, (n, a, e, amt, m, ref, ty) in enumerate([('{{don1}}', '{{don1.addr}}', '{{don1.em}}', '250.00', 'check', '1184', 'letter'), ('{{don2}}', '{{don2.addr}}', '', '1000.00', 'ACH', 'acct {{don2.acct}}', 'call KW'), ('St. Brendan Parish', '4475 Dublin Rd, Hilliard, OH 43026', 'office@stbrendan-parish.org', '600.00', 'check', '20771', 'letter'), ('{{don3}}', '{{don3.addr}}', '{{don3.em}}', '50.00', 'card', '{{don3.card:n}} 04/27', 'e-mail'), ('{{don4=Howard & Jean Kessel&&don9=Jean Kessel}}', '{{don4+don9.addr}}', '', '100.00', 'cash', '', 'letter'), ('Olentangy Rotary', 'PO Box 1140, Columbus, OH 43215', '', '1500.00', 'check', '3390', 'KW'), ('{{don5}}', '{{don5.addr}}', '{{don5.em}}', '75.00', 'card', 'Stripe', 'e-mail'), ('Anonymous', '', '', '20.00', 'cash', '', '')])])

eml('Finance/pledge by card Lindahl.eml', [('From', '{{don6}} <{{don6.em}}>'), ('To', 'development@harborbridge-ohio.org'), ('Date', 'Wed, 06 Mar 2024 19:31:55 -0500'), ('Subject', 'Monthly gift'), ('Message-ID', '<0306193155.lindahl@mailer>')], '''
Hello {{jp=Joanna}},

Sylvia and I met your director at the gala. Please put me down for $40 a month:

   MC {{don6.card:-}}   exp 11/25

{{don7}} would like to give furniture, you can reach her at {{don7.em}} or {{don7.ph:-}}.
And {{don8}} ({{don8.em}}) asked for the newsletter.

{{don6=G. Lindahl}}
{{don6.addr:2}}
home {{don6.ph:-}}
''')

# ================================================================== admin
xlsx('Admin/Volunteers 2024.xlsx', [('Active', [['Volunteer roster ({{jp=J. Pike}})'], ['Surname', 'Given', 'Born', 'Mobile', 'Mail', 'Role', 'Background chk', 'In emergency call', 'Their no.']] + [['{{%s:LS}}' % i, '{{%s:FS}}' % i, '{{%s.dob:n}}' % i, '{{%s.ph:-}}' % i, '{{%s.em}}' % i, ro, bc, e, en] for i, ro, bc, e, en in [('vol1', 'ESL tutor', '2/1/24', '{{ec1}} (father)', '{{ec1.ph:-}}'), ('vol2', 'driver, lic. {{vol2.dl}}', '1/15/24', '{{ec2}} (wife)', '{{ec2.ph:-}}'), ('vol3', 'law student', 'pending', '{{ec3}}', '{{ec3.ph:-}}'), ('vol4', 'driver, lic. {{vol4.dl}}', '11/3/23', '{{ec4}}', '{{ec4.ph:-}}'), ('vol5', 'child care', '3/9/24', 'roommate', ''), ('vol6', 'furniture bank', 'n/a', '', '')]] + [[], ['6 active', '', '', '', '', '', '1 pending']])])

txt('Admin/DL copies typed.txt', '''
scanner broken - typed the front of the licenses for the van insurance, JP 2/20

OHIO DRIVER LICENSE
4d {{vol2.dl}}
1 {{vol2:LU}}
2 {{vol2:FU}}
8 {{vol2.addr:2}}
3 DOB {{vol2.dob}}   9 CLASS D   15 SEX M   16 HGT 5-11

OHIO DRIVER LICENSE
4d {{stf2.dl}}
1 {{stf2:LU}}
2 {{stf2:FU}}
8 {{stf2.addr:2}}
3 DOB {{stf2.dob}}   9 CLASS D   15 SEX F   16 HGT 5-04

OHIO DRIVER LICENSE
4d {{vol4.dl}}
1 {{vol4:LU}}
2 {{vol4:FU}}
8 {{vol4.addr:2}}
3 DOB {{vol4.dob}}   9 CLASS D   15 SEX M   16 HGT 6-00   12 RESTR B
''')

docx('Admin/Staff phone tree.docx', ['# Snow day / emergency phone tree', '{{kw}} (office 614-224-8800 x 1) calls the first name of each column; each person calls the next one. PRIVATE numbers, do not give to clients.', ('grid', [['Resettlement', 'Legal', 'Lantern House'], ['{{stf1}}\n{{stf1.ph:-}}', '{{pm}}\nx 22', '{{bk}}\nhouse line 614-224-8855'], ['{{stf2}}\n{{stf2.ph:-}}', '{{stf4}}\n{{stf4.ph:-}}', '{{stf3}}\n{{stf3.ph:-}}'], ['{{ap}}\nx 40', '{{do}}\nx 20', '{{stf5}}\n{{stf5.ph:-}}']])])

pdf('Admin/Direct deposit authorization Polk.pdf', ['# Employee Direct Deposit Authorization', ('plain', [['Employee', 'Emp. ID'], ['{{stf5}}', '0117'], ['Home address', 'Social Security number'], ['{{stf5.addr}}', '{{stf5.ssn}}'], ['Bank name', 'Routing / account'], ['Huntley Savings Bank', routing('04412077') + ' / {{stf5.acct}}']], (3, 2)), 'Type: [X] checking [ ] savings. Replaces previous authorization. Received by {{rd}} 02/12/2024.'])

# ================================================================== without personal data
docx('Policies/Confidentiality policy.docx', ['# Client Confidentiality and VAWA Privacy', 'Adopted by the board; owner: {{kw}}, Executive Director', '1. No staff member may confirm or deny that a person is or was a client or guest.', '2. Releases must be written, time-limited and signed. Releases end after 15 days unless renewed.', '3. Social Security numbers, alien numbers and dates of birth are not to be sent by unencrypted e-mail.', '4. A breach is reported to the Director within 24 hours.', '* Retention of closed legal files: 7 years', '* Retention of shelter records: 3 years'])
xlsx('Policies/USCIS fee table.xlsx', [('fees', [['Filing fees from 4/1/2024 (paper)'], ['Form', 'What', 'Fee', 'Waivable'], ['I-485', 'Adjustment', 1440, 'some'], ['I-765', 'Work permit', 520, 'yes'], ['N-400', 'Naturalization', 760, 'yes'], ['I-130', 'Relative', 675, 'no'], ['I-131', 'Travel document', 630, 'some']])])
docx('Board/Minutes 2024-03-19.docx', ['# Board of Trustees - Minutes', 'Present: {{eh}} (chair), {{sk}}, {{po}}, {{mb}}. Staff: {{kw}}, {{rd}}. Excused: {{cs}}.', 'The chair called the meeting to order at 6:04 pm. Minutes of January were approved ({{sk:l}} / {{po:l}}).', '## Finance', '{{rd:l}} reported a deficit of $18,400 through February, caused by late ORR reimbursement.', '## Director', 'Arrivals: 112 of 240 planned. The shelter was full on 26 of 29 nights.', 'Adjourned 7:20 pm.'])
txt('Board/staff meeting notes 4-8.txt', '''
Staff meeting 4/8  (notes: {{ja}})

- eclipse: office closes at noon, {{kw=Karen}} will send a mail
- {{do=Daniel}}: court moves evictions to room 11B from May
- {{pm=Priya}}: new USCIS fees, see table in Policies
- {{bk=Beth}}: need twin sheets, toothbrushes, diapers size 4-6
- copier code is still the old one
- parking: do NOT park behind the bakery
''')
docx('Templates/Blank intake (2024).docx', ['# INTAKE', ('grid', [['Name', '', 'Date of birth', ''], ['Address', '', 'Phone', ''], ['SSN (last 4)', '', 'A-number', ''], ['Language', '', 'Interpreter?', '']]), 'I certify that the information is true.  ______________  (sign)  ________ (date)', 'Office use only: conflict check ___ eligible ___ LSC code ___'])
pdf('Lantern House/Menu April 22-28.pdf', ['# What is for dinner?', ('grid', [['Mon', 'Rice and beans, plantain (halal chicken on request)'], ['Tue', 'Lentil soup, flat bread, cucumber salad'], ['Wed', 'Spaghetti, no-pork meat sauce'], ['Thu', 'Vegetable stir fry'], ['Fri', 'Baked fish, potatoes'], ['Sat', 'Leftovers buffet'], ['Sun', 'Pancakes for brunch, pizza at 6']], (1, 5)), 'Cook: {{mt}}. Tell us about allergies!'])
txt('Outreach/know_your_rights_eviction.html', '''<html><head><meta charset="utf-8"><title>Facing eviction?</title></head><body><h1>Facing eviction in Franklin County?</h1><p>You have rights. A three-day notice is <i>not</i> a court order. Go to your hearing!</p><ul><li>Bring your lease, receipts and photos.</li><li>Ask for the lawyer of the day, room 11A.</li><li>Your landlord may not change the locks.</li></ul><p>Call 614-224-8800 (Mon-Thu 9-4) &middot; Español 614-224-8801</p></body></html>''')
csvf('Resettlement/furniture_inventory.csv', [['Item', 'On hand', 'Reserved', 'Bin', 'Unit value'], ['Twin mattress', 14, 6, 'A1', 85], ['Crib', 2, 1, 'A3', 60], ['Kitchen table', 5, 2, 'B2', 40], ['Rice cooker', 9, 4, 'C1', 25], ['Prayer rug', 11, 0, 'C4', 10], ['Car seat', 3, 3, 'D1', 70]])
rtf('Policies/How to close a file.rtf', ['# Closing a file', '1. Send the closing letter.', '2. Return originals, get a signature.', '3. Enter LSC closing code (A-L) and outcome.', '4. Shred the duplicates. Do not shred signed retainers.', '5. Scan to the Closed drive, box the paper, and label the box with file numbers only.', 'Questions: {{ja}}, x 11'])
txt('Outreach/newsletter_spring.txt', '''
HARBOR BRIDGE NEWS                                      Spring 2024

From our director
It has been a hard winter and a hopeful one, writes {{kw}}. Thanks to you
112 newcomers found a first home in Columbus.

Welcome {{dc}}, our new grants writer!

World Refugee Day is June 20 at Goodale Park: food, music, soccer.
Needed: gently used bicycles, winter coats in all sizes, ESL tutors.
''')

# ================================================================== truth files
def main():
    rows, affected = [], set()
    for (pid, path), vals in TRUTH.items():
        if vals: affected.add(pid)
    for pid in ORDER:
        if pid not in affected: continue
        for path in FILES:
            names = NAMES.get((pid, path), [])
            if names:
                whole = [n for n, f in names if not f]; split = [n for n, f in names if f]
                best = max(whole, key=len) if whole else ''
                if split and len(best) <= max(map(len, split)):
                    for s in dict.fromkeys(split): rows.append((pid, path, 'name', s))
                    if not split: rows.append((pid, path, 'name', best))
                else: rows.append((pid, path, 'name', re.sub(r'^(Mr|Mrs|Ms)\. ', '', best)))
            for el, val in TRUTH.get((pid, path), []): rows.append((pid, path, el, val))
    with open(os.path.join(OUT, 'people.csv'), 'w', newline='', encoding='utf-8') as f:
        w = csv.writer(f); w.writerow(['id', 'name', 'affected'])
        for pid in ORDER:
            if pid in SEEN: w.writerow([pid, PEOPLE[pid].full, 1 if pid in affected else 0])
    with open(os.path.join(OUT, 'exposures.csv'), 'w', newline='', encoding='utf-8') as f:
        w = csv.writer(f); w.writerow(['id', 'file', 'element', 'value']); w.writerows(rows)
main()
