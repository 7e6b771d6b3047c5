"""All people, firms, addresses and numbers in these documents are invented."""
import sys, os, re, io, csv, json, random, zipfile, datetime, calendar
import docx
from docx.shared import Pt
import openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import letter

OUT = sys.argv[1] if len(sys.argv) > 1 else 'out'
R = random.Random(930117)
SHARE = os.path.join(OUT, 'share')

# ---------------------------------------------------------------- people
HOUSE = """
@1418 Quillbend Dr|Kokomo|46902
Taylor|Renee|Boggess|Tay|2009|F|J
Deborah|Lynn|Boggess|Deb|1981|F|P
Keith|Alan|Boggess||1978|M|P
@77 Harrow Mill Ln|Peru|46970
Xavier|Demond|Montcalm|Zay|2008|M|J
Yolanda|Kay|Montcalm|Yo|1985|F|P
@2210 W Tannery St Apt 4B|Kokomo|46901
Josue|Daniel|Arreola||2009|M|J
Marisela|Ines|Arreola|Mari|1984|F|P
Efrain|Jose|Arreola||1982|M|P
@509 Sycamore Bluff Rd|Logansport|46947
Kaylee|Dawn|Druckman|Kay|2010|F|J
Kyle|Thomas|Druckman||2008|M|J
Tonya|Sue|Druckman||1979|F|P
@3301 Pinegate Ct|Marion|46953
Damarion|Lee|Whitsett|Dee|2007|M|J
Loretta|Mae|Whitsett|Mamaw Lo|1956|F|P
@18 Ferris Loop|Bunker Hill|46914
Braden|Scott|Oxholm||2008|M|J
Shelly|Ann|Oxholm||1983|F|P
Curtis|Wayne|Oxholm|Curt|1980|M|P
@640 E Larkmoor Ave|Kokomo|46901
Aaliyah|Simone|Pettigrew|Lee-Lee|2009|F|J
Denise|Marie|Pettigrew||1987|F|P
@912 Old Orchard Trl|Greentown|46936
Wyatt|James|Sandlin||2010|M|J
Rebecca|Jo|Sandlin|Becky|1984|F|P
Dale|Robert|Sandlin||1979|M|P
@255 N Cobble St|Wabash|46992
Nevaeh|Grace|Truelove|Vay|2009|F|J
Misty|Dawn|Truelove||1988|F|P
@1107 Gantry Rd|Peru|46970
Hunter|Cole|Klinefelt||2007|M|J
Pamela|Jean|Klinefelt|Pam|1977|F|P
@4 Meadowlark Ct Lot 31|Kokomo|46902
Skyler|Ray|Vantine|Sky|2009|M|J
Crystal|Gail|Vantine||1986|F|P
@88 S Brewer St|Logansport|46947
Mateo|Andres|Ixcoy||2008|M|J
Rosa|Elvira|Ixcoy||1983|F|P
@730 Tallow Hill Dr|Marion|46952
Trevon|Marquis|Easley|Tre|2008|M|J
Monique|Danielle|Easley||1986|F|P
@1519 Winterberry Way|Russiaville|46979
Ethan|Paul|Prochaska||2009|M|J
Gretchen|Anne|Prochaska||1980|F|P
Alan|Joseph|Prochaska||1976|M|P
@61 Basswood Cir|Galveston|46932
Jasmine|Luz|Holcombe-Reyes|Jazz|2008|F|J
Ruben|Antonio|Reyes||1979|M|P
@2044 Lantern St|Kokomo|46901
Isaiah|Mark|Mudd|Ike|2009|M|J
Angela|Rose|Mudd|Angie|1985|F|P
@333 Copperfield Ave Apt 12|Kokomo|46902
Quan|Minh|Doan||2008|M|J
Hanh|Thi|Doan||1981|F|P
@970 Stonecrop Rd|Peru|46970
Lily|Jane|Farnsby||2010|F|J
Joan|Elizabeth|Farnsby||1964|F|P
@15 Prairie Rose Dr|Logansport|46947
Ehnaw|Paw|Htoo|Eh|2009|F|J
Saw|Lah|Htoo||1978|M|P
@415 Weaver St|Marion|46953
Cody|Allen|Blankenbecker||2007|M|J
Rhonda|Kay|Blankenbecker||1975|F|P
@118 Tollgate St|Kokomo|46901
Marcus|Anthony|Delgrosso||1988|M|A
@2716 Alder Run Apt 7|Kokomo|46902
Tiffany|Nicole|Ruckman|Tiff|1991|F|A
@45 E Kettle Rd|Peru|46970
Gerald|Dean|Pfoutz|Jerry|1963|M|A
@1921 Hobnail Ave|Marion|46952
Shawn|Michael|Applegarth||1985|M|A
@603 W Garnet St|Marion|46953
Latoya|Renee|Bivins|Toya|1990|F|A
@8890 S Turnpike Rd|Bunker Hill|46914
Dustin|Lee|Crumrine|Dusty|1994|M|A
Amber|Rae|Crumrine||1995|F|A
@1212 Ironwood Ct|Logansport|46947
Hector|Manuel|Villaseca||1979|M|A
@27 Pennyroyal Ln|Greentown|46936
Brenda|Sue|Nussmeier||1968|F|A
@1450 N Sawmill St Apt 3|Kokomo|46901
Tyrell|Deshawn|Oakes|Rell|1998|M|A
@316 Goldfinch Dr|Wabash|46992
Jolene|Faye|Stutsman|Jo|1983|F|A
@509 Deacon St|Peru|46970
Walter|Eugene|Higginbottom|Walt|1957|M|A
@2008 Clearbrook Rd|Kokomo|46902
Krystal|Lynn|Mabry||1992|F|A
@71 Ropewalk Ave|Marion|46953
Antoine|Louis|Baptiste-Cole||1986|M|A
@5155 W Gristmill Rd|Russiaville|46979
Phillip|Karl|Rademaker|Phil|1974|M|A
@812 Mulberry Row|Logansport|46947
Sabrina|Joy|Loftis|Bree|1997|F|A
@1733 Fallow Field Dr|Kokomo|46902
Gary|Lynn|Wendt||1970|M|A
Devin|Gary|Wendt||1996|M|A
@94 Thistle St Unit B|Wabash|46992
Olivia|Kate|Tarkington|Liv|2001|F|A
@405 Saltbox Ln|Logansport|46947
Juan|Carlos|Mejorado||1987|M|A
@36 Coaling Tower Rd|Peru|46970
Leonard|Ross|Fitzwater|Lenny|1961|M|A
@2501 Amberjack Dr|Kokomo|46902
Heather|Dawn|Slusser||1989|F|A
@1310 Bandstand Ave|Marion|46952
Quentin|James|Abernethy|Q|1993|M|A
@66 Pond Lily Ct|Galveston|46932
Paula|Jean|Dinkins||1976|F|A
@700 Furnace St|Kokomo|46901
Roderick|Allen|Sipe|Rod|1982|M|A
@2922 Waxwing Way|Kokomo|46902
Vanessa|Marie|Quillen|Nessa|1995|F|A
@11 Switchback Rd|Wabash|46992
Eugene|Otto|Trask|Gene|1954|M|A
@1601 Hay Market St|Peru|46970
Melanie|Beth|Orcutt|Mel|1984|F|A
@240 Catalpa Bend|Greentown|46936
Travis|Wade|Hornbaker||1990|M|A
@518 Spindle St Apt 9|Marion|46953
Kendra|Shay|Yoakum||1999|F|A
@3300 Birchall Rd|Kokomo|46902
Ivan|Sergei|Petrosyan||1977|M|A
@19 Locksmith Ln|Logansport|46947
Stacy|Ann|Garvin||1986|F|A
@4477 E Drover Rd|Bunker Hill|46914
Robert|Earl|Lykins|Bobby|1972|M|A
@1005 Tamworth Dr Lot 8|Peru|46970
Cheyenne|Nicole|Rudd|Chey|2000|F|A
@219 Plow Handle Rd|Greentown|46936
Desmond|Ray|Kilgallen|Dez|1991|M|A
@81 Cistern St|Marion|46952
Norma|Jean|Eastlick||1959|F|A
@1204 Hollyhock Pl|Kokomo|46902
Harold|Edward|Stemmler|Hal|1948|M|V
Vivian|Louise|Stemmler||1950|F|V
@3015 Saffron Ct|Kokomo|46902
Priya|S|Ramanujan||1985|F|V
@560 Bridle Path|Peru|46970
Carl|Heinrich|Osterhaus||1966|M|V
@1811 Juniper Knoll Apt 2|Marion|46953
Latisha|Monet|Grooms|Tish|1993|F|V
@142 Cannery Row St|Logansport|46947
Edwin|Paul|Marchetti||1971|M|V
@7705 N Threshing Rd|Wabash|46992
Susanna|Mary|Byler||1990|F|V
@920 Beacon Hill Ct|Kokomo|46901
Patrick|Liam|Nolen-Ford|Pat|1980|M|V
@2301 Larch St Apt 6C|Marion|46952
Elena|Todorova|Kostova||1988|F|V
@38 Quarry View Dr|Peru|46970
Jerome|Anthony|Tidwell||1976|M|V
@410 Chapel St|Greentown|46936
Maxine|Ruth|Dewar||1943|F|V
@1666 Redbud Ter|Kokomo|46902
Connor|Blake|Haskett||2008|M|V
Julie|Ann|Haskett||1982|F|V
@2750 Millrace Blvd|Marion|46953
Omar|Khalid|Siddiqi||1969|M|V
@12 Foxtail Ln|Galveston|46932
Fiona|Claire|Breck||1982|F|V
@1515 Pottery Ave|Kokomo|46901
Theodore|Lewis|Ganz|Ted|1958|M|V
@620 Lindenwood Dr|Kokomo|46902
Beatrice|Ellen|Lindholm|Bea|1955|F|W
@1840 Cobbler St|Marion|46952
Calvin|Reed|Throckmorton|Cal|1989|M|W
@304 Harvest Moon Ct|Kokomo|46901
Samuel|Tunde|Adeyemi|Sam|1992|M|W
@2212 Bellwether Rd|Peru|46970
Nadine|Rose|Corwin||1971|F|W
@45 Scholar Ln Apt 210|Kokomo|46902
Peter|Jacob|Vollmar||2002|M|W
@909 Fiddler Ct|Logansport|46947
Hope|Marie|Castellano||2003|F|W
@55 Granary Rd|Greentown|46936
Wendell|Amos|Pickard||1949|M|W
@1377 Harness St|Peru|46970
Irene|Teresa|Zajac||1962|F|W
@2080 Overlook Pass|Kokomo|46901
Dominic|Joseph|Farrow|Dom|1984|M|W
@731 Teasel Way|Wabash|46992
Charlotte|Anne|Beems|Charlie|1995|F|W
@160 Shadbush Dr|Russiaville|46979
Russell|Glenn|Inskeep|Russ|1967|M|W
@1022 Marigold St|Logansport|46947
Lucia|Carmen|Fuentes-Barr||1975|F|I
@350 Riverbend Ct Apt 5|Logansport|46947
Aung|Kyaw|Zin||1980|M|I
@1919 Calico St|Kokomo|46901
Mireille|Anne|Desrosiers||1968|F|I
@277 Dovecote Dr|Marion|46953
Halima|Abdi|Warsame||1987|F|I
@64 Ridgepole Rd|Logansport|46947
Tomas|Pedro|Xol||1983|M|I
@2860 Hearthstone Way|Kokomo|46902
Galina|Viktorovna|Petrenko||1970|F|I
@431 Signal St|Peru|46970
Dana|Kim|Whitlow||1978|F|I
@1740 Cottonwood Pt|Kokomo|46902
Nora|Jean|Gillespie||1984|F|S
Todd|Brian|Gillespie||1982|M|E
@96 Millet Rd|Greentown|46936
Brent|Alan|Utterback||1979|M|S
Amy|Lynn|Utterback||1980|F|E
@2435 Clover Leaf Ave|Kokomo|46901
Kim|Elaine|Szymanski||1990|F|S
@508 Bittersweet Ct|Peru|46970
Jamal|Terrence|Rutherford||1987|M|S
Keisha|Monae|Rutherford||1988|F|E
@14 Pillar Rd|Kokomo|46902
Lori|Beth|Hatcher||1969|F|S
"""
OTHERS = """Marianne Kettering|Alden Burkholder|Rosalyn Teague|William Frakes|Steve Dunmire|Carla Bontrager|Ty Ashcraft|Felicia Moon|Peggy Landrum|Otis Redfern|Darnell Meeks|Ashley Coyne|Luis Paredes|Colleen Varga|Anand Mehrotra|Susan Eikenberry|Paul Trevino|Janelle Forsythe|Mark Stanhope|Tina Borrego|Isaac Dunlap|Diane Hofstetter|Greg Maloney|Cindy Ruhl|Ben Kovacs|Yvette Sanders|Jonathan Creed|Abigail Sorrell|Pete Wojcik|Margaret Ellison|Colin Rasmussen|Leah Friedlander|Scott Brummett|Aimee Torrance|Hank Yardley|Maria Delphin|Joyce Whitcomb|Ellen Strauss|Warren Zook|Craig Lassiter|Donna Pell|Jeff Hallam|Bernadette Foley|Mike Trumbull|Gail Ingersoll|Howard Nishida|Ruth Delaney|Alicia Norwood|Frank Mosley|Sheila Bannon|Victor Amaya"""
AREA = {'Kokomo': '765', 'Peru': '765', 'Marion': '765', 'Greentown': '765', 'Bunker Hill': '765', 'Russiaville': '765', 'Logansport': '574', 'Galveston': '574', 'Wabash': '260'}
PEOPLE = {}; KINDS = {}
_used = set()
def uniq(f):
    while True:
        v = f()
        if v not in _used:
            _used.add(v); return v
def digits(n): return ''.join(R.choice('0123456789') for _ in range(n))
def mkssn():
    a = R.choice([R.randint(303, 317), R.randint(303, 317), R.randint(1, 665), R.randint(667, 772)])
    return '%03d-%02d-%04d' % (a, R.randint(1, 99), R.randint(1, 9999))
def luhn(prefix, n):
    b = prefix + digits(n - len(prefix) - 1); s = 0
    for i, c in enumerate(reversed(b)):
        d = int(c)
        if i % 2 == 0: d = d * 2 - 9 if d > 4 else d * 2
        s += d
    return b + str((10 - s % 10) % 10)
class P: pass
street = None
n = 0
for line in HOUSE.strip().splitlines():
    if line[0] == '@':
        street, city, zipc = line[1:].split('|'); continue
    first, mid, last, nick, yr, sex, kind = line.split('|')
    p = P(); n += 1
    p.first, p.mid, p.last, p.nick, p.sex, p.kind = first, mid, last, nick or first, sex, kind
    p.street, p.city, p.zip = street, city, zipc
    p.dob = datetime.date(int(yr), R.randint(1, 12), R.randint(1, 28))
    p.ssn = uniq(mkssn)
    ac = AREA[city]
    p.phone = uniq(lambda: (ac, '555', '01%02d' % R.randint(0, 99)) if R.random() < .55 else (ac, R.choice(['628', '473', '722', '664', '452', '563']), digits(4)))
    if R.random() < .06: p.phone = ('317',) + p.phone[1:]
    dom = R.choice(['example.com', 'example.net', 'example.org', 'mail.example.com', 'quickpost.example'])
    lo, ll = first.lower(), re.sub('[^a-z]', '', last.lower())
    p.email = uniq(lambda: R.choice([lo + '.' + ll, lo[0] + ll + str(R.randint(2, 99)), ll + '_' + lo, (nick or first).lower().replace(' ', '').replace('-', '') + str(yr)[2:] + ll[:3], lo + ll + str(R.randint(1, 999))]) + '@' + dom)
    p.dl = uniq(lambda: '%s-%s-%s' % (digits(4), digits(2), digits(4)))
    p.mcd = uniq(lambda: '10' + digits(8) + '99')
    p.ins = uniq(lambda: R.choice(['YRP', 'ANT', 'HXC', 'UMB']) + digits(9))
    ym = R.choice(['2309', '2311', '2401', '2402', '2403', '2404', '2405'])
    ct = 'JD' if kind == 'J' else R.choice(['F6', 'F6', 'CM', 'F5', 'F4'])
    p.cause = uniq(lambda: '93%s-%s-%s-%06d' % ('C01' if kind == 'J' else R.choice(['D02', 'D03']), ym, ct, R.randint(40, 990)))
    p.pno = uniq(lambda: ('J' if kind == 'J' else 'P') + '24-%04d' % R.randint(30, 980))
    p.jdc = uniq(lambda: 'JDC' + digits(5))
    p.stn = uniq(lambda: '8' + digits(8))
    p.sid = uniq(lambda: 'IN' + '1' + digits(6))
    p.doc = uniq(lambda: '2' + digits(5))
    p.emid = uniq(lambda: 'ST-' + digits(5))
    p.vic = uniq(lambda: 'V-24-' + digits(3))
    p.war = uniq(lambda: 'W24-' + digits(4))
    p.acct = uniq(lambda: digits(R.choice([9, 10, 11])))
    p.card = uniq(lambda: luhn(R.choice(['411111', '555555', '601111', '424242']), 16))
    p.passport = uniq(lambda: R.choice('ABC') + digits(8))
    p.gid = uniq(lambda: 'A' + '2' + digits(8))
    key = first.lower()
    assert key not in PEOPLE, key
    PEOPLE[key] = p; p.key = key
    KINDS.setdefault(kind, []).append(key)
for nm in OTHERS.split('|'):
    f, l = nm.split(' ')
    p = P(); p.first, p.last, p.mid, p.nick, p.kind, p.sex = f, l, 'A', f, 'O', ''
    key = f.lower(); assert key not in PEOPLE, key
    PEOPLE[key] = p; p.key = key
J, A, V_, W_, I_ = KINDS['J'], KINDS['A'], KINDS['V'], KINDS['W'], KINDS['I']
PARENTS = {j: [q for q in KINDS['P'] if PEOPLE[q].street == PEOPLE[j].street] for j in J}
MON = list(calendar.month_name)

def raw(k, a):
    """-> (element or None, text, noted text)"""
    p = PEOPLE[k]
    if a in NAMEF:
        v = NAMEF[a](p); return 'name', v, v
    e, f = OTHERF[a]
    v = f(p)
    return e, v, re.sub(r'\s+', ' ', v)
NAMEF = {
 'n': lambda p: p.first + ' ' + p.last, 'nm': lambda p: '%s %s. %s' % (p.first, p.mid[0], p.last), 'nmm': lambda p: '%s %s %s' % (p.first, p.mid, p.last),
 'ln': lambda p: p.last + ', ' + p.first, 'lnm': lambda p: '%s, %s %s' % (p.last, p.first, p.mid[0]), 'LN': lambda p: (p.last + ', ' + p.first).upper(),
 'LNM': lambda p: ('%s, %s %s' % (p.last, p.first, p.mid[0])).upper(), 'N': lambda p: (p.first + ' ' + p.last).upper(), 'low': lambda p: (p.first + ' ' + p.last).lower(),
 'f': lambda p: p.first, 'l': lambda p: p.last, 'F': lambda p: p.first.upper(), 'L': lambda p: p.last.upper(), 'flow': lambda p: p.first.lower(), 'llow': lambda p: p.last.lower(),
 'nick': lambda p: p.nick, 'nicklow': lambda p: p.nick.lower(), 'nl': lambda p: p.nick + ' ' + p.last, 'fl': lambda p: p.first + ' ' + p.last[0] + '.', 'il': lambda p: p.first[0] + '. ' + p.last, 'lf': lambda p: p.last + ' ' + p.first[0]}
OTHERF = {
 'dob': ('date_of_birth', lambda p: p.dob.strftime('%m/%d/%Y')), 'dobi': ('date_of_birth', lambda p: p.dob.isoformat()),
 'dobl': ('date_of_birth', lambda p: '%s %d, %d' % (MON[p.dob.month], p.dob.day, p.dob.year)), 'dobs': ('date_of_birth', lambda p: '%d/%d/%02d' % (p.dob.month, p.dob.day, p.dob.year % 100)),
 'dobc': ('date_of_birth', lambda p: p.dob.strftime('%Y%m%d')), 'dobd': ('date_of_birth', lambda p: p.dob.strftime('%d-') + MON[p.dob.month][:3].upper() + p.dob.strftime('-%Y')),
 'ssn': ('ssn', lambda p: p.ssn), 'ssnp': ('ssn', lambda p: p.ssn.replace('-', '')), 'ssns': ('ssn', lambda p: p.ssn.replace('-', ' ')),
 'ph': ('phone', lambda p: '(%s) %s-%s' % p.phone), 'phd': ('phone', lambda p: '%s-%s-%s' % p.phone), 'phdot': ('phone', lambda p: '%s.%s.%s' % p.phone), 'php': ('phone', lambda p: '%s%s%s' % p.phone),
 'ph7': ('phone', lambda p: '%s-%s' % p.phone[1:]), 'phi': ('phone', lambda p: '+1 %s %s %s' % p.phone),
 'em': ('email', lambda p: p.email), 'EM': ('email', lambda p: p.email.upper()),
 'addr': ('address', lambda p: '%s, %s, IN %s' % (p.street, p.city, p.zip)), 'ADDR': ('address', lambda p: ('%s %s IN %s' % (p.street, p.city, p.zip)).upper()),
 'addr2': ('address', lambda p: '%s\n%s, IN %s' % (p.street, p.city, p.zip)), 'street': ('address', lambda p: p.street), 'STREET': ('address', lambda p: p.street.upper()), 'sc': ('address', lambda p: p.street + ', ' + p.city),
 'streetlow': ('address', lambda p: p.street.lower()),
 'city': (None, lambda p: p.city), 'CITY': (None, lambda p: p.city.upper()), 'zip': (None, lambda p: p.zip), 'csz': (None, lambda p: '%s, IN %s' % (p.city, p.zip)), 'age': (None, lambda p: str((datetime.date(2024, 6, 1) - p.dob).days // 365)), 'sex': (None, lambda p: p.sex),
 'dl': ('drivers_licence', lambda p: p.dl), 'dlp': ('drivers_licence', lambda p: p.dl.replace('-', '')), 'mcd': ('health_insurance', lambda p: p.mcd), 'ins': ('health_insurance', lambda p: p.ins),
 'cause': ('record_number', lambda p: p.cause), 'pno': ('record_number', lambda p: p.pno), 'jdc': ('record_number', lambda p: p.jdc), 'stn': ('record_number', lambda p: p.stn), 'sid': ('record_number', lambda p: p.sid),
 'doc': ('record_number', lambda p: p.doc), 'emid': ('record_number', lambda p: p.emid), 'vic': ('record_number', lambda p: p.vic), 'war': ('record_number', lambda p: p.war),
 'acct': ('bank_account', lambda p: p.acct), 'card': ('card', lambda p: p.card), 'cards': ('card', lambda p: ' '.join(p.card[i:i + 4] for i in (0, 4, 8, 12))), 'passport': ('passport', lambda p: p.passport), 'gid': ('government_id', lambda p: p.gid)}
LIT = {'dx': 'diagnosis', 'tx': 'treatment', 'rx': 'medication', 'rec': 'record_number', 'n': 'name', 'a': 'address', 'cred': 'credentials', 'gov': 'government_id', 'ph': 'phone', 'em': 'email', 'hi': 'health_insurance'}
NOTES = []; SEEN = set(); CUR = [None]; FILES = []; MENTION = set()
def note(k, e, v):
    MENTION.add(k)
    t = (k, CUR[0], e, v)
    if e and v and t not in SEEN:
        SEEN.add(t); NOTES.append(t)
def V(k, a):
    e, v, nv = raw(k, a); note(k, e, nv); return v
def W(k, a, w):
    e, v, _ = raw(k, a); v = v[:w]; note(k, e, v.strip()); return v.ljust(w)
def T(s):
    def sub(m):
        k, a, lit = m.group(1), m.group(2), m.group(3)
        if lit is not None:
            note(k, LIT[a], re.sub(r'\s+', ' ', lit)); return lit
        return V(k, a)
    r = re.sub(r'\{([a-z]+)\.(\w+)(?::([^{}]*))?\}', sub, s)
    assert not re.search(r'\{[a-z]+\.', r), r
    return r
def start(path):
    CUR[0] = path; FILES.append(path)
    full = os.path.join(SHARE, path); os.makedirs(os.path.dirname(full), exist_ok=True); return full
def put(path, text, nl='\n', enc='utf-8'):
    full = start(path)
    with open(full, 'wb') as f: f.write(T(text).replace('\n', nl).encode(enc))
def repack(blob):
    src = zipfile.ZipFile(io.BytesIO(blob)); out = io.BytesIO()
    with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as z:
        for i in src.infolist():
            d = src.read(i.filename)
            if i.filename == 'docProps/core.xml':
                d = re.sub(rb'(<dcterms:(?:created|modified)[^>]*>)[^<]*', rb'\g<1>2024-06-03T09:00:00Z', d)
            zi = zipfile.ZipInfo(i.filename, (1980, 1, 1, 0, 0, 0)); zi.compress_type = zipfile.ZIP_DEFLATED; zi.external_attr = 0o600 << 16
            z.writestr(zi, d)
    return out.getvalue()
def doc(path, blocks, head='', foot=''):
    full = start(path); d = docx.Document()
    d.styles['Normal'].font.name = 'Calibri'; d.styles['Normal'].font.size = Pt(11)
    d.core_properties.author = 'Court Services'; d.core_properties.created = d.core_properties.modified = datetime.datetime(2024, 6, 3, 9)
    if head: d.sections[0].header.paragraphs[0].text = T(head)
    if foot: d.sections[0].footer.paragraphs[0].text = T(foot)
    for b in blocks:
        if isinstance(b, str):
            if b.startswith('# '): d.add_heading(T(b[2:]), 1)
            elif b.startswith('## '): d.add_heading(T(b[3:]), 2)
            elif b.startswith('* '): d.add_paragraph(T(b[2:]), style='List Bullet')
            elif b.startswith('**'):
                lab, val = b[2:].split('**', 1); pp = d.add_paragraph(); pp.add_run(T(lab)).bold = True; pp.add_run(T(val))
            else: d.add_paragraph(T(b))
        else:
            w = max(len(r) for r in b); t = d.add_table(rows=0, cols=w); t.style = 'Table Grid'
            for r in b:
                cells = t.add_row().cells
                for i, c in enumerate(r): cells[i].text = T(str(c))
    bio = io.BytesIO(); d.save(bio); open(full, 'wb').write(repack(bio.getvalue()))
def xl(path, sheets):
    full = start(path); wb = openpyxl.Workbook(); wb.remove(wb.active)
    wb.properties.creator = 'lhatcher'; wb.properties.created = datetime.datetime(2024, 6, 3, 9)
    for title, rows, opt in sheets:
        ws = wb.create_sheet(title)
        for i, r in enumerate(rows, 1):
            for j, c in enumerate(r, 1):
                if c is None or c == '': continue
                if isinstance(c, str):
                    c = T(c)
                    if c.startswith('#') and c[1:].isdigit(): c = int(c[1:])
                ws.cell(i, j, c)
        for m in opt.get('merge', []): ws.merge_cells(m)
        for ref, txt in opt.get('notes', {}).items(): ws[ref].comment = Comment(T(txt), 'LH')
        for r in opt.get('bold', []):
            for c in ws[r]: c.font = Font(bold=True); c.fill = PatternFill('solid', fgColor='DDDDDD')
        for j in range(1, ws.max_column + 1): ws.column_dimensions[openpyxl.utils.get_column_letter(j)].width = 20
    bio = io.BytesIO(); wb.save(bio); open(full, 'wb').write(repack(bio.getvalue()))
class Pdf:
    def __init__(s, path):
        s.full = start(path); s.c = canvas.Canvas(s.full, pagesize=letter, invariant=1); s.y = 750
    def t(s, x, y, txt, size=9, font='Helvetica'):
        s.c.setFont(font, size); s.c.drawString(x, y, T(txt))
    def title(s, *lines):
        for i, l in enumerate(lines):
            s.c.setFont('Helvetica-Bold', 13 if i == 0 else 10); s.c.drawCentredString(306, s.y, T(l)); s.y -= 16
        s.y -= 6
    def boxes(s, cells, mode='above', h=30):
        """cells: [(width, label, value)] one row"""
        x = 40
        for w, lab, val in cells:
            s.c.rect(x, s.y - h, w, h)
            if mode == 'above': s.t(x + 3, s.y - 9, lab, 6.5); s.t(x + 5, s.y - h + 7, val, 9.5, 'Courier')
            elif mode == 'below': s.t(x + 5, s.y - 12, val, 9.5, 'Courier'); s.t(x + 3, s.y - h + 4, lab, 6.5)
            else: s.t(x + 3, s.y - h / 2 - 3, lab + ' ', 8, 'Helvetica-Bold'); s.t(x + 8 + s.c.stringWidth(lab, 'Helvetica-Bold', 8), s.y - h / 2 - 3, val, 9, 'Courier')
            x += w
        s.y -= h
    def band(s, txt):
        s.c.setFillGray(.85); s.c.rect(40, s.y - 16, 532, 16, fill=1); s.c.setFillGray(0); s.t(44, s.y - 12, txt, 9, 'Helvetica-Bold'); s.y -= 16
    def check(s, items, label=''):
        x = 44; s.y -= 14
        if label: s.t(x, s.y, label, 8, 'Helvetica-Bold'); x += s.c.stringWidth(label, 'Helvetica-Bold', 8) + 8
        for on, txt in items:
            s.c.rect(x, s.y, 8, 8)
            if on: s.t(x + 1, s.y + 1, 'X', 8, 'Helvetica-Bold')
            r = T(txt); s.t(x + 11, s.y, r, 8); x += 22 + s.c.stringWidth(r, 'Helvetica', 8)
        s.y -= 6
    def para(s, txt, size=9, font='Helvetica', width=528):
        for par in T(txt).split('\n'):
            line = ''
            for w in par.split(' '):
                if s.c.stringWidth(line + ' ' + w, font, size) > width: s._l(line, size, font); line = w
                else: line = (line + ' ' + w).strip() if line else w
            s._l(line, size, font)
        s.y -= 4
    def _l(s, line, size, font):
        if s.y < 50: s.page()
        s.y -= size + 3; s.c.setFont(font, size); s.c.drawString(42, s.y, line)
    def page(s): s.c.showPage(); s.y = 750
    def table(s, widths, rows, size=8):
        for i, r in enumerate(rows):
            if s.y < 60: s.page()
            x = 40
            for w, c in zip(widths, r):
                s.c.rect(x, s.y - 17, w, 17); s.t(x + 3, s.y - 12, str(c), size, 'Helvetica-Bold' if i == 0 else 'Helvetica'); x += w
            s.y -= 17
        s.y -= 6
    def done(s): s.c.save()
def rc(k, *attrs): return ['{%s.%s}' % (k, a) for a in attrs]
def eml(path, head, body, enc='7bit', attach=None):
    from email import policy
    from email.message import EmailMessage
    full = start(path); m = EmailMessage(policy=policy.SMTP)
    for h in head.strip().splitlines():
        a, b = h.split(': ', 1); m[a] = T(b)
    m.set_content(T(body), cte=enc)
    if attach:
        m.add_attachment(T(attach[1]).encode(), maintype='text', subtype='csv', filename=attach[0]); m.set_boundary('----=_Part_%08d' % len(FILES))
    open(full, 'wb').write(m.as_bytes())
OFFICE = 'Tamarack County Court Services'

# ---------------------------------------------------------------- Intake
def intake(path, k, mom, dad, q):
    p = Pdf(path); p.title('TAMARACK COUNTY JUVENILE COURT SERVICES', 'Preliminary Inquiry / Intake Screening  (Form JCS-101 rev. 3/22)')
    p.band('SECTION 1 - YOUTH')
    p.boxes([(230, 'Last, First, Middle', '{%s.%s}' % (k, 'LNM' if q['caps'] else 'lnm')), (110, 'Date of birth', '{%s.dob}' % k), (60, 'Sex', '{%s.sex}' % k), (132, 'Social Security No.', '{%s.%s}' % (k, 'ssn'))])
    p.boxes([(260, 'Street address', '{%s.%s}' % (k, 'STREET' if q['caps'] else 'street')), (152, 'City / State / ZIP', '{%s.csz}' % k), (120, 'Youth cell', '{%s.%s}' % (k, q['ph'])) if q['ph'] else (120, 'Youth cell', 'none')])
    p.boxes([(132, 'JCS file no.', '{%s.pno}' % k), (200, 'Cause number', '{%s.cause}' % k), (200, 'Student Test No. (STN)', '{%s.stn}' % k)])
    p.boxes([(266, 'School / grade', q['school']), (266, 'Nickname(s)', q['nick'])])
    p.band('SECTION 2 - PARENT / GUARDIAN / CUSTODIAN')
    l, r = mom, dad
    def two(lab, a, b): p.boxes([(266, lab, a), (266, lab, b)], 'left', 22)
    two('Name', '{%s.n}' % l, '{%s.n}' % r if r else '-- none listed --'); two('Relationship', q['rel'][0], q['rel'][1])
    two('DOB', '{%s.dob}' % l, '{%s.dob}' % r if r else ''); two('Cell', '{%s.ph}' % l, '{%s.phd}' % r if r else '')
    two('E-mail', '{%s.em}' % l, ''); two('Address', q['pa'][0], q['pa'][1])
    p.band('SECTION 3 - REFERRAL')
    p.boxes([(180, 'Referring agency', q['ag']), (180, 'Officer', q['off']), (172, 'Allegation', q['alleg'])], 'below')
    p.check([(q['fel'], 'Felony if adult'), (not q['fel'], 'Misdemeanor if adult'), (False, 'Status offense'), (False, 'Ordinance')])
    p.check([(q['div'], 'Informal adjustment'), (not q['div'], 'Petition requested'), (False, 'Dismiss / warn')], 'Recommendation:')
    p.y -= 8; p.band('SECTION 4 - HEALTH')
    p.boxes([(266, 'Current diagnoses', q['dx']), (266, 'Current medications', q['rx'])])
    p.boxes([(266, 'Counseling / treatment', q['tx']), (266, 'Medicaid RID / insurance ID', q['hi'])])
    p.y -= 8; p.para(q['note']); p.y -= 10
    p.para('Victim: ' + q['vic']) if q['vic'] else None
    p.t(42, 60, 'Intake officer: ' + q['po'] + '        Date: ' + q['date']); p.done()
intake('Intake/2024/JCS-101_Boggess_T.pdf', 'taylor', 'deborah', 'keith', dict(caps=0, ph='phd', school='Tamarack HS / 9', nick='{taylor.nick}', rel=('Mother', 'Stepfather'), pa=('{deborah.street}', 'same as youth'), ag='Kokomo PD', off='Ofc. Aimee Torrance', alleg='Criminal mischief', fel=False, div=True,
    dx='{taylor.dx:Generalized anxiety disorder}', rx='{taylor.rx:Sertraline 50 mg}', tx='{taylor.tx:individual counseling}, weekly', hi='{taylor.mcd}', note='{taylor.nick} admits to spray painting the dugout. {deborah.f} is supportive, works nights. {keith.n} lives in the home. No prior referrals.', vic='', po='Nora Gillespie'.replace('Nora Gillespie', '{nora.n}'), date='04/02/2024'))
intake('Intake/2024/JCS-101 WHITSETT.pdf', 'damarion', 'loretta', None, dict(caps=1, ph='', school='MARION ALT CTR / 11', nick='"{damarion.nick}"', rel=('GRANDMOTHER / GDN', ''), pa=('{loretta.street}', ''), ag='MARION PD', off='DET BRUMMETT', alleg='BURGLARY (DWELLING)', fel=True, div=False,
    dx='{damarion.dx:Conduct disorder}; {damarion.dx:asthma}', rx='{damarion.rx:albuterol inhaler}', tx='{damarion.tx:home-based casework}', hi='{damarion.mcd}', note='GRANDMOTHER REPORTS YOUTH NOT SLEEPING AT HOME. {loretta.N} HAS {loretta.dx:CONGESTIVE HEART FAILURE} AND CANNOT SUPERVISE AFTER 9 PM.', vic='{omar.n}, {omar.phd}', po='J. Rutherford'.replace('J. Rutherford', '{jamal.il}'), date='05/11/2024'))
CUR[0] = 'Intake/2024/JCS-101_Boggess_T.pdf'; V('keith', 'street')
CUR[0] = 'Intake/2024/JCS-101 WHITSETT.pdf'; V('loretta', 'STREET'); V('damarion', 'street')
p = Pdf('Intake/Forms/JCS-101 blank.pdf'); p.title('TAMARACK COUNTY JUVENILE COURT SERVICES', 'Preliminary Inquiry / Intake Screening  (Form JCS-101 rev. 3/22)'); p.band('SECTION 1 - YOUTH')
p.boxes([(230, 'Last, First, Middle', ''), (110, 'Date of birth', ''), (60, 'Sex', ''), (132, 'Social Security No.', '')]); p.boxes([(260, 'Street address', ''), (152, 'City / State / ZIP', ''), (120, 'Youth cell', '')]); p.band('SECTION 2 - PARENT / GUARDIAN'); p.boxes([(266, 'Name', ''), (266, 'Name', '')]); p.check([(False, 'Informal adjustment'), (False, 'Petition requested')], 'Recommendation:'); p.done()
q2 = ['taylor', 'kaylee', 'damarion', 'braden', 'nevaeh', 'wyatt', 'lily', 'quan', 'jasmine', 'mateo', 'hunter', 'ethan']
alleg = ['Criminal mischief', 'Battery', 'Burglary', 'Theft <750', 'Runaway', 'Truancy', 'Disorderly', 'Conversion', 'Intimidation', 'Oper. w/o license', 'Auto theft', 'Poss. paraphernalia']
rows = [['Tamarack County Juvenile Court Services'], ['INTAKE LOG  -  2nd QUARTER 2024'], [], ['Rec\'d', 'Youth', 'DOB', 'JCS #', 'Allegation', 'Parent', 'Parent phone', 'Assigned', 'Outcome']]
for i, k in enumerate(q2):
    g = PARENTS[k][0]
    rows.append(['2024-%02d-%02d' % (4 + i // 5, 2 + i * 2 % 26), '{%s.%s}' % (k, ['ln', 'n', 'LN'][i % 3]), '{%s.%s}' % (k, ['dob', 'dobs'][i % 2]), '{%s.pno}' % k, alleg[i], '{%s.%s}' % (g, ['n', 'nl', 'f'][i % 3]), '{%s.%s}' % (g, ['ph', 'phdot', 'php'][i % 3]), ['NG', 'JR', 'CB'][i % 3], ['IA', 'Pet.', 'Warn'][i % 3]])
rows += [[], ['Total referrals', None, None, len(q2)]]
xl('Intake/2024/Intake log 2024.xlsx', [('Q2', rows, dict(merge=['A1:I1', 'A2:I2'], bold=[4], notes={'B8': 'mom says call after 5, {braden.f} at grandparents, 406 Ropewalk'.replace('406 Ropewalk', '{braden.a:406 Ropewalk Ave}')})),
    ('By outcome', [['Outcome', 'Apr', 'May', 'Jun', 'Total'], ['Informal adj.', 3, 1, 0, 4], ['Petition', 2, 1, 1, 4], ['Warn', 1, 2, 1, 4], ['Grand Total', 6, 4, 2, 12]], {}), ('codes', [['Code', 'Meaning'], ['NG', 'Gillespie'.replace('Gillespie', '{nora.l}')], ['JR', '{jamal.l}'], ['CB', 'Bontrager'], ['IA', 'Informal adjustment']], {})])
doc('Intake/2024/Appt letter Oxholm 4-30.docx', ['April 30, 2024', '{shelly.n} and {curtis.n}\n{shelly.addr2}'.replace('{shelly.addr2}', '{shelly.addr2}'), 'Re: {braden.nm}, JCS file {braden.pno}', 'Dear Mr. and Mrs. {curtis.l}:', 'A report has been received alleging that your son {braden.f}, born {braden.dobl}, committed an act which would be theft if committed by an adult. You and {braden.f} are to appear for a preliminary inquiry on Thursday, May 9, 2024 at 3:30 p.m.',
    'Please bring his birth certificate, insurance card and a list of medications. If {braden.f} is still seeing the provider for {braden.tx:substance abuse counseling}, sign the enclosed release.', 'We left a message at {curtis.ph}. If you cannot attend call me at 765-455-2900 ext. 14.', 'Sincerely,', '{jamal.n}\nJuvenile Probation Officer', 'cc: Margaret Ellison, Deputy Prosecutor'], OFFICE + ' - Juvenile Division', '104 N Courthouse Sq - Kokomo, IN 46901 - 765-455-2900')
CUR[0] = 'Intake/2024/Appt letter Oxholm 4-30.docx'; V('curtis', 'addr'); NOTES.pop(); note('curtis', 'address', re.sub(r'\s+', ' ', raw('curtis', 'addr2')[1])); V('braden', 'dobl')
put('Intake/2024/notes ng apr.txt', """intake notes - NG   (type up later!!)

4/2  {taylor.nicklow} {taylor.llow}, mom {deborah.nicklow} here. dob {taylor.dobs}. tay says panic attks at sch, on {taylor.rx:zoloft}. mom wk # {deborah.ph7}. IA 6 mos
     stepdad {keith.flow} ok. mom lost ins thru work, now medcd {taylor.mcd}

4/8  {nevaeh.nick} {nevaeh.l} - runaway x3. fnd @ friends on cobble st. mom {misty.flow} in {misty.tx:methadone clinic} program, herself on prob yrs ago. c# {misty.phdot}
     vay hx of {nevaeh.dx:self-harm}, {nevaeh.tx:inpatient stay} at Brightwater Jan. {nevaeh.rx:lexapro}. ref to Forsythe

4/16 wyatt {wyatt.llow} trunacy 31 days. becky + dale both came {rebecca.nicklow} cried. {wyatt.dx:dyslexia}, IEP. dale cell {dale.ph7} - voicemail full
     they live out {wyatt.streetlow} no bus.

4/19 kay d. -- see 101. bro = kyle, carla has him

4/24 {mateo.nl} no license. mom {rosa.flow} spanish + mam need Tomas X. {rosa.f} shows consulado card {rosa.gov:GT-2291-4408-0101}. do NOT put status in file per chief
""".replace('wyatt {wyatt', '{wyatt.flow} {wyatt').replace('becky + dale both', '{rebecca.nicklow} + {dale.flow} both').replace('(voicemail', '').replace('. dale cell', '. {dale.flow} cell').replace(' - kyle', '').replace('kay d. -- see 101. bro = kyle, carla', '{kaylee.nicklow} d. -- see 101. bro = {kyle.flow}, carla').replace('     vay hx', '     {nevaeh.nicklow} hx').replace('. tay says', '. {taylor.nicklow} says').replace('need Tomas X.', 'need {tomas.fl}'))
CUR[0] = 'Intake/2024/notes ng apr.txt'; V('rebecca', 'streetlow'); V('dale', 'streetlow')
put('Intake/2024/IYAS_{0}.html'.format('Easley'), """<html><head><title>IYAS Disposition Tool</title><style>td{border:1px solid #999}</style></head><body>
<h2>Youth Assessment System - Disposition Tool</h2><table>
<tr><td><b>Offender</b></td><td>{trevon.LNM}</td><td><b>DOB</b></td><td>{trevon.dob}</td></tr>
<tr><td><b>Case</b></td><td>{trevon.cause}</td><td><b>Local ID</b></td><td>{trevon.pno}</td></tr>
<tr><td><b>Assessor</b></td><td>Carla Bontrager</td><td><b>Date</b></td><td>05/14/2024</td></tr></table>
<h3>Domain scores</h3><ul><li>Juvenile Justice History 4</li><li>Family and Living Arrangements 2</li><li>Peers and Social Support 5</li><li>Education and Employment 3</li><li>Pro-Social Skills 2</li><li>Substance Abuse, Mental Health, Personality 4</li><li>Values, Beliefs 3</li></ul>
<p><b>Overall risk: MODERATE (23)</b></p>
<h3>Assessor comments</h3><p>{trevon.nick} reports daily use before arrest; meets criteria for {trevon.dx:cannabis use disorder, moderate}. Prior {trevon.tx:Multisystemic Therapy} with Tina Borrego ended early. Mother, {monique.n} ({monique.phd}, {monique.em}), takes {monique.rx:lisinopril} and has lost hours at work. Override: <i>none</i>.</p>
<p>Printed by cbontrager 05/14/2024 16:02</p></body></html>
""")
# ---------------------------------------------------------------- Diversion
doc('Diversion/Agreements/IA Agreement - Arreola.docx', ['# PROGRAM OF INFORMAL ADJUSTMENT', [['Child', '{josue.nmm}', 'DOB', '{josue.dob}'], ['JCS File', '{josue.pno}', 'Cause', '{josue.cause}'], ['Address', '{josue.addr}', 'Phone', '{josue.ph}'], ['Mother', '{marisela.n}', 'Cell', '{marisela.ph}'], ['Father', '{efrain.n}', 'Cell', '{efrain.ph}']],
    'The child and the parents, {marisela.n} and {efrain.n}, who reside with the child, agree to the following for a period of six (6) months:', '* Attend {josue.tx:Seven Challenges group} at Brightwater Behavioral each Monday.', '* Complete 24 hours community service at the Food Pantry (Sr. Bernadette Foley).', '* Pay restitution of $310.00 to {patrick.n}, {patrick.addr}.', '* Obey curfew 9 p.m. / 10:30 p.m.', '* Parents pay the program fee of $60.00.',
    'Interpreter for the parents: {lucia.n}.', [['Child', 'Parent', 'Probation Officer', 'Date'], ['/s/ {josue.n}', '/s/ {marisela.n}', '/s/ {kim.n}', '05/03/2024']], 'Approved: Magistrate Rosalyn Teague'], 'Tamarack Circuit Court - Juvenile Division', 'Cause {josue.cause} - Confidential per A.R. 9')
CUR[0] = 'Diversion/Agreements/IA Agreement - Arreola.docx'
for k in ('marisela', 'efrain'): V(k, 'addr')
div = ['taylor', 'kaylee', 'josue', 'jasmine', 'isaiah', 'quan', 'lily', 'ehnaw', 'ethan']
rows = [['DIVERSION ROSTER (active)', None, None, None, 'as of 5/31/24'], [], ['#', 'Name', 'Goes by', 'JCS File', 'DOB', 'Home address', 'Parent', 'Contact', 'Service', 'Done by', 'Hrs owed']]
svc = ['{%s.tx:individual counseling}', '{%s.tx:anger management}', '{%s.tx:Seven Challenges group}', 'Teen Court', 'Teen Court', 'theft class', 'essay', 'Teen Court', '{%s.tx:drug education + outpatient assessment}']
for i, k in enumerate(div):
    g = PARENTS[k][0]; rows.append([i + 1, '{%s.ln}' % k, '{%s.nick}' % k, '{%s.pno}' % k, '{%s.dob}' % k, '{%s.addr}' % k, '{%s.n}' % g, '{%s.%s}' % (g, ['phd', 'em'][i % 2]), svc[i].replace('%s', k), '%d/%d/24' % (7 + i % 5, 3 + i), [24, 16, 24, 10, 10, 8, 0, 12, 20][i]])
rows.append(['', 'TOTAL', '', '', '', '', '', '', '', '', 124])
xl('Diversion/Diversion roster.xlsx', [('Active', rows, dict(merge=['A1:D1'], bold=[3], notes={'B5': 'LH 5/20: mom {tonya.f} says {kaylee.nick} moved to dads in Peru for summer - 2217 Gallop St'.replace('2217 Gallop St', '{kaylee.a:2217 Gallop St}')})),
   ('Closed', [['Name', 'JCS File', 'Closed', 'Result'], ['{cody.ln}', '{cody.pno}', '2024-02-12', 'Unsuccessful - petition'], ['{skyler.ln}', '{skyler.pno}', '2024-03-01', 'Successful']], dict(bold=[1]))])
doc('Diversion/Teen Court minutes 2024-05-16.docx', ['# Teen Court - Minutes', '**Date: **May 16, 2024, 6 pm, Courtroom C', '**Present: **Magistrate Teague (presiding), Warren Zook (coordinator), {charlotte.n} and {samuel.n} (adult mentors), six student jurors',
   '## Case 1 - {jasmine.n}', '{jasmine.nick} ({jasmine.pno}) appeared with her father {ruben.n}. Messages to a classmate. Jury heard that she has been treated for {jasmine.dx:bipolar II disorder} since last fall and that her {jasmine.rx:lamotrigine} was changed the week before. Sentence: apology letter, 10 hours, two jury duties.',
   '## Case 2 - {isaiah.n}', '{isaiah.nick} ({isaiah.pno}), mother {angela.nick} present; bike taken from {theodore.n}, {theodore.street}. Sentence: 10 hours, $45 restitution. Mr. {theodore.l} asked that the check go to his home.', '## Case 3 - {ehnaw.n}', 'Continued. No Karen interpreter; {aung.n} was called at {aung.phd} and can come June 6. Father {saw.n} ({saw.phd}) drove from Logansport for nothing - WZ to apologize.', '## Other', 'Pizza budget: $84 left. Next session June 6. Volunteers to RSVP to {charlotte.em}.'], 'TEEN COURT - CONFIDENTIAL', 'Minutes: W. Zook')
put('Diversion/teen_court.ics', """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Tamarack//Diversion//EN
BEGIN:VEVENT
UID:tc-0606@tamarack.example
DTSTAMP:20240520T120000Z
DTSTART:20240606T220000Z
SUMMARY:Teen Court - {ehnaw.fl} / {lily.n}
LOCATION:Courtroom C
DESCRIPTION:{ehnaw.pno} Karen interp {aung.n}. {lily.pno} aunt {joan.n} cell {joan.phd}
END:VEVENT
BEGIN:VEVENT
UID:tc-0611@tamarack.example
DTSTAMP:20240520T120000Z
DTSTART:20240611T190000Z
SUMMARY:Home visit {quan.n}
LOCATION:{quan.street}\\, Kokomo
DESCRIPTION:Mother {hanh.f} home after 3. {hanh.tx:dialysis} Tu/Th so not those days.
END:VEVENT
BEGIN:VEVENT
UID:tc-0614@tamarack.example
DTSTAMP:20240520T120000Z
DTSTART:20240614T130000Z
SUMMARY:Staff meeting - Kettering
END:VEVENT
END:VCALENDAR
""", nl='\r\n')
doc('Diversion/Diversion brochure 2024.docx', ['# Second Step Diversion', 'A program of Tamarack County Court Services for first-time, non-violent referrals ages 10-17.', '## How it works', '* Intake screen within 20 days of referral', '* Six-month agreement', '* Services in the community', '## Cost', [['Program fee', '$60'], ['Drug screen', '$18'], ['Teen Court', 'no fee']], 'Questions? Warren Zook, coordinator, 765-455-2900 ext. 22.'])
# ---------------------------------------------------------------- PSI
doc('PSI/Delgrosso PSI 2024-05.docx', ['# PRE-SENTENCE INVESTIGATION REPORT', [['Defendant', '{marcus.nmm}', 'Cause No.', '{marcus.cause}'], ['DOB', '{marcus.dob}', 'SSN', '{marcus.ssn}'], ['Address', '{marcus.addr}', 'Phone', '{marcus.ph}'], ['Driver License', '{marcus.dl}', 'SID', '{marcus.sid}'], ['DOC #', '{marcus.doc}', 'Probation #', '{marcus.pno}'], ['Judge', 'Hon. Alden Burkholder', 'Defense', 'Leah Friedlander'], ['Prosecutor', 'Colin Rasmussen', 'Prepared by', 'Steve Dunmire']],
   '## Official version', 'On February 11, 2024 Ofc. Aimee Torrance was sent to {harold.addr}, where {harold.n} (age 75) and {vivian.n} reported the loss of tools and two checks. The checks, drawn on the {harold.l}s\' account {harold.acct}, were cashed by the defendant.', '## Victim impact', 'Mr. {harold.l} claims $1,842.19. He asked to be called at {harold.phd}. Mrs. {vivian.l} has had {vivian.tx:grief counseling} and describes {vivian.dx:insomnia} since the break-in.',
   '## Family', 'The defendant is the oldest of three. He lives with his fiancee {krystal.n}, who is herself under supervision ({krystal.pno}). ', '## Physical and mental health', 'Defendant reports {marcus.dx:hepatitis C}, diagnosed at the jail by Dr. Paul Trevino, and {marcus.dx:opioid use disorder, severe}. He was prescribed {marcus.rx:buprenorphine-naloxone 8-2 mg} by Dr. Anand Mehrotra. {marcus.tx:Residential treatment} at Brightwater, 2021, completed; counselor Mark Stanhope confirms. Coverage: HIP plan, member {marcus.ins}.',
   '## Financial', [['Item', 'Monthly'], ['Roofing wages', '$1,450'], ['Rent', '$620'], ['Child support', '$212']], 'Checking account at Heartland Savings, acct. {marcus.acct}.', '## Recommendation', 'Five years, two executed, three suspended to probation. Special conditions: {marcus.tx:intensive outpatient treatment}, restitution, no contact with the victims.'], 'CONFIDENTIAL - {marcus.LN} - {marcus.cause}', 'Tamarack County Probation - page 1')
CUR[0] = 'PSI/Delgrosso PSI 2024-05.docx'; V('vivian', 'addr'); note('krystal', 'address', raw('marcus', 'addr')[1]); note('vivian', 'bank_account', PEOPLE['harold'].acct)
p = Pdf('PSI/PSI_Yoakum_final.pdf'); p.title('PRESENTENCE INVESTIGATION', 'State v. {kendra.nm}'); p.band('FACE SHEET')
for a, b in [(('Name', '{kendra.nmm}'), ('Cause', '{kendra.cause}')), (('DOB / Age', '{kendra.dob}'), ('SSN', '{kendra.ssn}')), (('OLN', '{kendra.dlp}'), ('SID', '{kendra.sid}')), (('Phone', '{kendra.phdot}'), ('E-mail', '{kendra.em}'))]: p.boxes([(266,) + a, (266,) + b], 'left', 20)
p.boxes([(532, 'Address', '{kendra.addr}')], 'left', 20); p.y -= 8
p.para('OFFENSE. The defendant pleaded guilty to Theft, a Level 6 felony, on April 30, 2024. The victim is {elena.n}, her former supervisor.\n\nSOCIAL HISTORY. {kendra.f} was raised by an aunt, {paula.n}, who is presently on probation with this department ({paula.pno}). She left school in grade 11 and is enrolled in the HSE class at Ivy Commons.')
p.para('HEALTH. The defendant is 22 weeks pregnant ({kendra.tx:prenatal care} with Dr. Susan Eikenberry). She takes {kendra.rx:labetalol} for {kendra.dx:gestational hypertension}. A screening by Janelle Forsythe LCSW on May 2 found {kendra.dx:post-traumatic stress disorder}; {kendra.tx:EMDR} was suggested. Medicaid RID {kendra.mcd}.'.replace('22 weeks pregnant', '{kendra.dx:22 weeks pregnant}'))
p.para('RECOMMENDATION. 18 months, all suspended. Restitution to {elena.n} of $913.40, payable through the Clerk. Respectfully submitted, Felicia Moon.'); p.done()
put('PSI/drafts/TRASK PSI ROUGH.TXT', """ROUGH DRAFT   ROUGH DRAFT   FM 5/22/24

DEFENDANT      {eugene.LNM}   AKA {eugene.n:GENE TRASK}
DOB            {eugene.dobd}
SOC SEC        {eugene.ssns}
ADDRESS        {eugene.ADDR}
TELEPHONE      {eugene.phd}
CAUSE          {eugene.cause}

PRIOR: OWI 1988, OWI 1997, OWI 2011 (THIS IS 4TH). BAC .19

{eugene.F} IS A VIETNAM ERA VETERAN, ARMY 1972-75. VA FILE C {eugene.gov:28 114 907}. VA SAYS
{eugene.dx:ALCOHOL USE DISORDER} AND {eugene.dx:TYPE 2 DIABETES} WITH {eugene.dx:NEUROPATHY}. ON {eugene.rx:METFORMIN},
{eugene.rx:GABAPENTIN}, WILLING TO TRY {eugene.rx:NALTREXONE}. MEDICARE {eugene.hi:1EG4-TE5-MK72}.

WIFE DECEASED. DAUGHTER {jolene.N} ({jolene.phd}) WILL DRIVE HIM. JUDGE FRAKES
WANTS {eugene.tx:VETERANS COURT TREATMENT TRACK} ADDRESSED. ASK HANK YARDLEY RE CRASH REPORT.
""")
xl('PSI/worksheets/psi worksheet Villaseca.xlsx', [('Worksheet', [['PSI WORKSHEET - interview 5/8/24', None, None, None], [], ['Full name', '{hector.nmm}', 'Cause', '{hector.cause}'], ['Aliases', '{hector.n:Tito Villaseca}', 'Prob #', '{hector.pno}'], ['Born', '{hector.dobl}', 'Place', 'Eagle Pass TX'], ['SSN', '{hector.ssn}', 'DL', '{hector.dl}'], ['Lives at', '{hector.addr}', 'Since', '2019'], ['Cell', '#{hector.php}', 'E-mail', '{hector.em}'], ['Bank', 'Wabash Valley CU', 'Acct', '#{hector.acct}'.replace('#', '')], ['Employer', 'Kessling Foundry', 'Supv', 'Jeff Hallam'],
   ['Health', '{hector.dx:chronic back pain}; {hector.tx:lumbar fusion surgery 2020}', 'Rx', '{hector.rx:tramadol}'], ['Insurance', 'YRP Choice', 'Member', '{hector.ins}'], ['Spouse', '(sep.)', 'Passport', '{hector.passport}']], dict(merge=['A1:D1'], notes={'B11': 'Dr. Mehrotra office confirmed 5/10'})),
   ('Priors', [['Date', 'County', 'Charge', 'Disp'], ['2009', 'Cass', 'OWI', 'Conv'], ['2016', 'Howard', 'Battery', 'Dism']], {})])
# ---------------------------------------------------------------- Drug testing
panel = ['THC', 'AMP', 'COC', 'OPI', 'BUP', 'BZO', 'FEN', 'ETG']
lab = """CRESTLINE TOXICOLOGY SERVICES                         RESULT SUMMARY BY AGENCY
AGENCY 0417  TAMARACK CO PROBATION                    PRINTED 06/03/24 06:10   PAGE   1
LAB DIRECTOR H NISHIDA PHD

DONOR NAME           DONOR ID    DOB       COLLECTED  THC AMP COC OPI BUP BZO FEN ETG  CREAT
-------------------- ----------- --------- ---------- --- --- --- --- --- --- --- --- ------
"""
start('DrugTesting/Lab/CTS_0417_20240603.txt')
for i, k in enumerate(A[:18] + ['damarion', 'kyle', 'trevon', 'hunter']):
    lab += W(k, 'LN', 20) + ' ' + W(k, 'pno', 11) + ' ' + W(k, 'dobc', 9) + ' 05/%02d/2024 ' % (20 + i % 9) + ' '.join(R.choice(['NEG', 'NEG', 'NEG', 'NEG', 'POS']) for _ in panel) + ' %6.1f\n' % R.uniform(18, 210)
lab += '\n*** END OF REPORT ***  CALL DONNA PELL 800-248-7715 FOR GC/MS CONFIRMATION\n'
open(os.path.join(SHARE, CUR[0]), 'wb').write(lab.replace('\n', '\r\n').encode())
p = Pdf('DrugTesting/Lab/Ruckman GCMS confirm.pdf'); p.title('CRESTLINE TOXICOLOGY SERVICES', 'Confirmation Report (LC-MS/MS)')
p.boxes([(200, 'Donor', '{tiffany.LN}'), (120, 'Donor ID', '{tiffany.pno}'), (110, 'DOB', '{tiffany.dob}'), (102, 'Collected', '05/21/2024')], 'below'); p.boxes([(266, 'Collector', 'T. Ashcraft'), (266, 'Ordering', 'Tamarack Co Probation 0417')], 'below'); p.y -= 10
p.table([140, 100, 100, 192], [['Analyte', 'Result', 'ng/mL', 'Cutoff'], ['Amphetamine', 'POSITIVE', '612', '100'], ['Methamphetamine', 'NEGATIVE', '', '100'], ['Buprenorphine', 'POSITIVE', '48', '5']])
p.para('Prescriptions reported by donor: {tiffany.rx:Adderall XR 20 mg}, {tiffany.rx:Suboxone}. MRO comment: amphetamine consistent with prescription for {tiffany.dx:attention-deficit disorder}. Copy of script on file from Dr. Susan Eikenberry.'); p.para('Certifying scientist: Howard Nishida, PhD'); p.done()
col = 'PIN,Color,LastCall,Missed,Officer\n'
start('DrugTesting/colorline_export.csv')
for i, k in enumerate(A): col += V(k, 'pno') + ',%s,%s,%d,%s\n' % (R.choice(['AMBER', 'TEAL', 'PLUM']), '2024-05-%02d 0%d:%02d' % (R.randint(20, 31), R.randint(5, 8), R.randint(0, 59)), R.choice([0, 0, 0, 1, 2]), R.choice(['SD', 'FM', 'TA']))
open(os.path.join(SHARE, CUR[0]), 'w').write(col)
doc('DrugTesting/Policy 7.3 Collections.docx', ['# Policy 7.3 Urine Collections', 'Collections are observed by staff of the same gender. A donor who cannot produce after two hours is recorded as a refusal.', '* Seal and initial in front of the donor', '* No donor names on the cup - probation number only', '* Medications are to be verified with the pharmacy, not with the donor', 'Approved: Marianne Kettering, Chief Probation Officer, 1/8/2024'], 'POLICY MANUAL')
# ---------------------------------------------------------------- Money
led = [['TAMARACK COUNTY PROBATION'], ['Restitution ledger FY24 - prepared by L Hatcher'.replace('L Hatcher', '{lori.il}')], [], ['Cause', 'Payor', 'Payee (victim)', 'Mail check to', 'Ordered', 'Paid', 'Balance']]
pairs = list(zip(['marcus', 'kendra', 'shawn', 'latoya', 'dustin', 'amber', 'brenda', 'tyrell', 'jolene', 'antoine', 'phillip', 'devin', 'josue', 'damarion'], ['harold', 'elena', 'carl', 'latisha', 'edwin', 'edwin', 'susanna', 'jerome', 'priya', 'maxine', 'fiona', 'theodore', 'patrick', 'omar']))
tot = [0, 0]
for a, v in pairs:
    o = R.randint(90, 3000); pd = R.randint(0, o); tot[0] += o; tot[1] += pd
    led.append(['{%s.cause}' % a, '{%s.%s}' % (a, R.choice(['ln', 'ln', 'LN'])), '{%s.n}' % v, '{%s.addr}' % v, o, pd, o - pd])
led.append(['TOTAL', None, None, None, tot[0], tot[1], tot[0] - tot[1]])
xl('Money/Restitution ledger FY24.xlsx', [('Ledger', led, dict(merge=['A1:G1', 'A2:G2'], bold=[4], notes={'C7': 'wants direct deposit - Heartland acct {carl.acct} per phone call 5/2'})),
   ('Pivot', [['Sum of Paid', 'Month'], ['Payee', 'Mar', 'Apr', 'May', 'Grand Total'], ['{harold.l}', 50, 50, 100, 200], ['{maxine.l}', 0, 25, 25, 50], ['{omar.l}', 40, 0, 0, 40], ['Grand Total', 90, 75, 125, 290]], dict(bold=[2])), ('Returned mail', [['Date', 'Who', 'Old address', 'New'], ['2024-05-06', '{latisha.n}', '{latisha.a:58 Kiln St, Marion, IN 46953}', '{latisha.addr}']], {})])
fe = 'ACCT|LASTNAME|FIRSTNAME|MI|SSN|DOB|ADDR1|CITY|ST|ZIP|FEETYPE|ASSESSED|PAID|BALANCE\n'
start('Money/exports/FEEACCT_20240531.txt')
for i, k in enumerate(A):
    a = R.choice([200, 340, 460]); b = R.randint(0, a)
    fe += '|'.join([V(k, 'pno'), V(k, 'L'), V(k, 'F'), PEOPLE[k].mid[0].upper(), V(k, 'ssnp'), V(k, 'dobc'), V(k, 'STREET'), V(k, 'CITY'), 'IN', V(k, 'zip'), R.choice(['APF', 'APF', 'DTF', 'EMF']), '%.2f' % a, '%.2f' % b, '%.2f' % (a - b)]) + '\n'
open(os.path.join(SHARE, CUR[0]), 'w').write(fe)
rj = 'RECEIPT\tDATE\tTYPE\tPAYER\tON ACCT\tCHECK/CARD\tAMT\n'
start('Money/exports/receipts may.tab')
for i, (k, kind) in enumerate([('gary', 'CASH'), ('juan', 'CARD'), ('leonard', 'MO'), ('heather', 'CARD'), ('quentin', 'CASH'), ('sabrina', 'CHECK'), ('vanessa', 'CARD'), ('norma', 'CHECK'), ('ivan', 'CASH')]):
    rj += '24-%05d\t05/%02d/2024\t%s\t%s\t%s\t%s\t%d.00\n' % (3311 + i, 6 + i, kind, V(k, ['lnm', 'ln'][i % 2]), V(k, 'pno'), V(k, 'card') if kind == 'CARD' else 'acct ' + V(k, 'acct') if kind == 'CHECK' else '', R.choice([20, 40, 50, 75]))
open(os.path.join(SHARE, CUR[0]), 'w').write(rj + '\t\t\tTOTAL\t\t\t455.00\n')
eml('Money/mail/payment from Stacy.eml', """From: {stacy.n} <{stacy.em}>
To: Fees <fees@tamarackcourts.example>
Subject: my payment plz
Date: Tue, 14 May 2024 21:12:04 -0400
Message-ID: <a1.0514@quickpost.example>""", """hi its {stacy.f} {stacy.llow}, case {stacy.pno}

the web site wont take my card so can u just run it. {stacy.cards} exp 09/26 code 118. its 40 dollars
my new address is {stacy.a:212 Barrelhead Ct, Logansport, IN 46947} not {stacy.street} any more. also i missed tues bc i was at {stacy.tx:IOP} and then the {stacy.tx:emergency room} w/ {stacy.dx:kidney stones}
if u need me txt {stacy.phd} or my sister {cheyenne.f} {cheyenne.phd}

thx
""")
p = Pdf('Money/ACH authorization - Dewar.pdf'); p.title('AUTHORIZATION FOR DIRECT DEPOSIT OF RESTITUTION', 'Tamarack County Clerk / Probation'); p.boxes([(300, 'Payee name', '{maxine.nm}'), (232, 'Victim no.', '{maxine.vic}')]); p.boxes([(300, 'Mailing address', '{maxine.street}'), (232, 'City, State, ZIP', '{maxine.csz}')]); p.boxes([(180, 'Home phone', '{maxine.ph}'), (170, 'SSN (for 1099)', '{maxine.ssn}'), (182, 'Date of birth', '{maxine.dob}')]); p.boxes([(266, 'Bank', 'Greentown State Bank'), (266, 'Account number', '{maxine.acct}')]); p.check([(True, 'Checking'), (False, 'Savings')], 'Type:'); p.y -= 10; p.para('Obligor: {antoine.n}, cause {antoine.cause}. Signed /s/ {maxine.nm} 03/18/2024. Daughter helped complete the form; Mrs. {maxine.l} has {maxine.dx:macular degeneration}.'); p.done()
put('Money/fee schedule.html', '<html><body><h1>Probation User Fees 2024</h1><table><tr><th>Fee</th><th>Felony</th><th>Misd.</th></tr><tr><td>Initial</td><td>$100</td><td>$50</td></tr><tr><td>Monthly</td><td>$30</td><td>$20</td></tr><tr><td>Administrative</td><td>$100</td><td>$50</td></tr></table><p>Approved by the County Auditor, Frank Mosley.</p></body></html>\n')
# ---------------------------------------------------------------- EM
start('EM/SecureTrak_roster_20240603.csv'); er = '"Client ID","Client Name","DOB","Phone","Address","Device","Zone","Officer"\r\n'
for i, k in enumerate(['shawn', 'tyrell', 'walter', 'devin', 'olivia', 'travis', 'robert', 'desmond', 'damarion', 'kyle', 'cody', 'hunter', 'xavier']): er += '"%s","%s","%s","%s","%s","%s","%s","%s"\r\n' % (V(k, 'emid'), V(k, 'ln'), V(k, 'dob'), V(k, 'ph'), V(k, 'addr'), R.choice(['GPS ankle', 'RF', 'SCRAM']), R.choice(['HOME', 'HOME+WORK', 'SCHOOL']), R.choice(['Dunmire', 'Moon', 'Bontrager']))
open(os.path.join(SHARE, CUR[0]), 'wb').write(er.encode())
start('EM/alerts_0601-0602.log'); al = ''
for i in range(26):
    k = R.choice(['shawn', 'tyrell', 'walter', 'devin', 'damarion', 'kyle', 'cody', 'xavier'])
    al += '2024-06-0%d %02d:%02d:%02d %s client=%s evt=%s%s\n' % (1 + i // 14, (i * 2) % 24 if i < 12 else (i - 12) * 2 % 24, R.randint(0, 59), R.randint(0, 59), R.choice(['INFO', 'WARN']), V(k, 'emid'), R.choice(['LOW_BATT', 'ZONE_EXIT', 'ZONE_ENTRY', 'STRAP_OK', 'NO_GPS']), R.choice([lambda: '', lambda: '', lambda: ' ack=dispatch2', lambda: ' called %s no answer' % V(k, 'php')])())
al += '2024-06-02 23:58:10 NOTE client=%s resolved: %s at ER with %s per officer\n' % (V('walter', 'emid'), V('walter', 'N'), T('{walter.dx:chest pain}'))
open(os.path.join(SHARE, CUR[0]), 'w').write(al)
p = Pdf('EM/EM agreement Montcalm.pdf'); p.title('ELECTRONIC MONITORING AGREEMENT', 'Juvenile'); p.boxes([(266, 'Youth', '{xavier.nm}'), (266, 'Parent', '{yolanda.n}')], 'left', 24); p.boxes([(266, 'File', '{xavier.pno}'), (266, 'EM client', '{xavier.emid}')], 'left', 24); p.boxes([(300, 'Residence', '{xavier.addr}'), (232, 'Parent cell', '{yolanda.phd}')], 'left', 24); p.check([(True, 'GPS'), (False, 'RF'), (False, 'Alcohol')], 'Device:'); p.check([(True, 'School 8-3'), (True, 'Church Sun'), (True, '{xavier.tx:outpatient therapy} Wed 4pm')], 'Allowed:'); p.y -= 10
p.para('I understand the device must be charged two hours a day. {xavier.nick} sleeps with a {xavier.tx:CPAP} near the charger because of {xavier.dx:sleep apnea}. Landline at the home belongs to {yolanda.f}: {yolanda.ph:765-472-8136}.\nSigned: {xavier.n}   {yolanda.n}   Witness {jamal.n}   05/15/2024'); p.done()
CUR[0] = 'EM/EM agreement Montcalm.pdf'; V('yolanda', 'addr')
put('EM/violation_packet.json', json.dumps({"packet": 118, "vendor": "SecureTrak", "rep": "Craig Lassiter", "client": {"id": "{desmond.emid}", "name": {"first": "{desmond.f}", "last": "{desmond.l}"}, "dob": "{desmond.dobi}", "phones": ["{desmond.phd}"], "residence": "{desmond.addr}"}, "events": [{"t": "2024-05-29T02:14:00", "type": "STRAP_TAMPER"}, {"t": "2024-05-29T02:31:00", "type": "ZONE_EXIT", "near": "girlfriend residence"}], "contacts": [{"role": "girlfriend", "name": "{vanessa.n}", "phone": "{vanessa.phd}", "address": "{vanessa.street}"}], "medical_hold": "{desmond.dx:skin ulcer} under strap, {desmond.rx:cephalexin}"}, indent=2))
# ---------------------------------------------------------------- Schools
sch = [['SCHOOL / FAMILY CONTACT LIST'], ['(call guardians before school)'], ['Youth', 'STN', 'School', 'School contact', 'Guardian 1', 'G1 phone', 'Guardian 2', 'G2 phone', 'E-mail (G1)']]
for i, k in enumerate(J):
    g = PARENTS[k] + [None]; sch.append(['{%s.%s}' % (k, ['ln', 'nl'][i % 2]), '#{%s.stn}' % k, ['Tamarack HS', 'Lincoln MS', 'Marion Alt Ctr', 'Peru JH'][i % 4], ['Greg Maloney', 'Cindy Ruhl', 'Yvette Sanders', 'Diane Hofstetter'][i % 4], '{%s.n}' % g[0], '{%s.ph}' % g[0], '{%s.n}' % g[1] if g[1] else '', '{%s.phd}' % g[1] if g[1] else '', '{%s.em}' % g[0]])
xl('Schools/school and family contacts.xlsx', [('2023-24', sch, dict(merge=['A1:I1', 'A2:I2'], bold=[3]))])
put('Schools/attendance_wyatt.txt', """TAMARACK COMMUNITY SCHOOLS     STUDENT ATTENDANCE DETAIL      05/20/24  13:44
STUDENT: {wyatt.LNM}          STN: {wyatt.stn}   GR: 08   DOB: {wyatt.dob}
PARENT : {rebecca.N} / {dale.N}     HOME: {rebecca.phd}
ADDRESS: {wyatt.STREET} {wyatt.CITY} {wyatt.zip}
-------------------------------------------------------------------------------
DATE      CODE  PER   REMARK
04/01/24  U     ALL
04/02/24  U     ALL   parent called - no ride
04/09/24  E     ALL   note from Dr. Mehrotra, {wyatt.dx:strep throat}
04/10/24  E     ALL
04/23/24  T     1-2   tardy
-------------------------------------------------------------------------------
TOT UNEX 31   EXC 6   TARDY 12                     C RUHL ATTENDANCE
""")
CUR[0] = 'Schools/attendance_wyatt.txt'; V('rebecca', 'STREET'); V('dale', 'STREET')
eml('Schools/Re Re Hunter K.eml', """From: Greg Maloney <gmaloney@tamarackschools.example>
To: {kim.n} <kszymanski@tamarackcourts.example>
Cc: Diane Hofstetter <dhofstetter@tamarackschools.example>
Subject: Re: Re: {hunter.fl}
Date: Wed, 22 May 2024 10:05:51 -0400
Message-ID: <gm77@tamarackschools.example>""", """{kim.f},

He was out again Monday. Mom's number in our system ({pamela.ph}) is disconnected; do you have another? The nurse
says he carries an {hunter.rx:EpiPen} for his {hunter.dx:peanut allergy} and it expired.

Greg

On Tue, May 21, 2024 at 4:40 PM {kim.n} <kszymanski@tamarackcourts.example> wrote:
> Greg - {hunter.n} ({hunter.stn}, dob {hunter.dobs}) tells me he started {hunter.tx:cognitive behavioral therapy}
> with Janelle Forsythe for {hunter.dx:depression}. Can he have Wednesdays off at 1?
> I reach {pamela.nick} at {pamela.em}, new cell {pamela.ph:765-628-4471}.
>
> On Mon, May 20, 2024 at 8:15 AM Greg Maloney <gmaloney@tamarackschools.example> wrote:
>> Is {hunter.f} {hunter.l} still at {hunter.street}? Bus 14 has not picked him up.
""", 'quoted-printable')
put('Schools/family_contacts.vcf', ''.join("""BEGIN:VCARD
VERSION:3.0
N:{%(k)s.l};{%(k)s.f};;;
FN:{%(k)s.n}
TEL;TYPE=CELL:{%(k)s.%(f)s}
EMAIL:{%(k)s.em}
ADR;TYPE=HOME:;;{%(k)s.street};{%(k)s.city};IN;{%(k)s.zip};USA
NOTE:%(r)s of {%(c)s.%(cf)s}
END:VCARD
""" % dict(k=k, f=f, r=r, c=c, cf=cf) for k, f, r, c, cf in [('crystal', 'phd', 'mother', 'skyler', 'nick'), ('gretchen', 'phi', 'mother', 'ethan', 'f'), ('alan', 'ph', 'father', 'ethan', 'f'), ('rhonda', 'phdot', 'mom', 'cody', 'n'), ('joan', 'phd', 'aunt/gdn', 'lily', 'n'), ('denise', 'phi', 'mother', 'aaliyah', 'nick')]), nl='\r\n')
# ---------------------------------------------------------------- Community service
p = Pdf('CommunityService/signin 2024-05-18 Riverside Park.pdf'); p.title('COMMUNITY SERVICE SIGN-IN', 'Riverside Park clean-up   Sat 5/18/24   Supervisor: Jeff Hallam')
p.table([30, 150, 70, 100, 132, 50], [['#', 'PRINT NAME', 'FILE #', 'PHONE', 'EMERGENCY CONTACT', 'IN/OUT']] + [[i + 1, '{%s.%s}' % (k, f), '{%s.pno}' % k, '{%s.%s}' % (k, g), e, '8 / 12'] for i, (k, f, g, e) in enumerate([('paula', 'n', 'phd', '{kendra.f} {kendra.phd}'), ('cheyenne', 'nl', 'ph7', 'none'), ('melanie', 'low', 'ph7', 'husband'), ('isaiah', 'nl', 'phd', '{angela.nick} {angela.phd}'), ('josue', 'n', 'ph7', '{marisela.nick} {marisela.ph7}'), ('leonard', 'N', 'phd', 'x'), ('sabrina', 'nick', 'ph7', 'mom'), ('aaliyah', 'n', 'phdot', '{denise.f} {denise.phdot}')])])
p.para('Incidents: {melanie.f} stung, has {melanie.dx:bee sting allergy}, used own {melanie.rx:EpiPen}, sent home. {leonard.nick} no lifting - {leonard.dx:hernia}.'); p.done()
# ---------------------------------------------------------------- Warrants
start('Warrants/wantscr.txt'); ws = ' TAMW02            ** ACTIVE WARRANTS - PROBATION **           06/03/24 07:31\n WARRANT   NAME                      DOB        RAC SX  HGT WGT  OLN           LKA\n'
for k in ['tyrell', 'quentin', 'travis', 'robert', 'desmond', 'cody', 'dustin', 'antoine']: ws += ' ' + W(k, 'war', 9) + ' ' + W(k, 'LNM', 25) + ' ' + W(k, 'dob', 10) + ' %s   M   %d %d  ' % (R.choice('WB'), R.choice([508, 510, 511, 600]), R.randint(150, 240)) + W(k, 'dlp', 13) + ' ' + W(k, 'STREET', 24).rstrip() + ', ' + V(k, 'CITY') + '\n     CAUSE ' + V(k, 'cause') + '  BOND $%d  ' % R.choice([500, 1500, 5000]) + R.choice(['VOP', 'FTA', 'VOP/EM']) + '\n'
ws += T('     RMK {travis.F} MAY BE AT {travis.a:1802 LOOKOUT RD} W/ BROTHER. {travis.dx:SEIZURE DISORDER}. ARMED?\n PF3=EXIT PF8=FWD\n')
open(os.path.join(SHARE, CUR[0]), 'w').write(ws)
doc('Warrants/VOP Oakes 2024-05-24.docx', ['# NOTICE OF PROBATION VIOLATION', [['State of Indiana v.', '{tyrell.nmm}'], ['Cause', '{tyrell.cause}'], ['DOB', '{tyrell.dob}'], ['Last known address', '{tyrell.addr}'], ['SSN', '{tyrell.ssn}'], ['Phone', '{tyrell.phd}']], 'Steve Dunmire, being duly sworn, states that the defendant has violated probation as follows:', '* a. Failed to report on April 11, April 25 and May 9, 2024.', '* b. Was discharged from {tyrell.tx:Moral Reconation Therapy} by Mark Stanhope for absences.', '* c. Failed to fill his {tyrell.rx:risperidone}, contrary to the order that he treat his {tyrell.dx:schizoaffective disorder}.', '* d. Had contact with {jerome.n}, the protected person, at {jerome.street} on May 19.', 'The defendant also uses the name {tyrell.nl}. His grandmother, Mrs. {loretta.n} of Marion, can be reached at {loretta.ph}.', 'WHEREFORE a warrant is requested. Deputy Prosecutor Margaret Ellison concurs.'], '{tyrell.cause}', 'VOP - Oakes'.replace('Oakes', '{tyrell.l}'))
put('Warrants/warrant_export.xml', '<?xml version="1.0" encoding="UTF-8"?>\n<WarrantBatch agency="TAMPROB" created="2024-06-03">\n' + ''.join("""  <Warrant no="{%(k)s.war}"><Subject><PersonSurName>{%(k)s.L}</PersonSurName><PersonGivenName>{%(k)s.F}</PersonGivenName><BirthDate>{%(k)s.dobi}</BirthDate><SSN>{%(k)s.ssnp}</SSN><StateID>{%(k)s.sid}</StateID></Subject><Court cause="{%(k)s.cause}" judge="FRAKES"/></Warrant>\n""" % dict(k=k) for k in ['quentin', 'robert', 'antoine', 'roderick', 'phillip']) + '</WarrantBatch>\n')
eml('Warrants/FW pickup order Vantine.eml', """From: {brent.n} <butterback@tamarackcourts.example>
To: Hank Yardley <hyardley@tamaracksheriff.example>
Subject: FW: pickup order {skyler.n}
Date: Fri, 31 May 2024 15:20:00 -0400
Message-ID: <bu31@tamarackcourts.example>""", """Hank, see below. 5'6, 130, red hair. Kid takes {skyler.rx:insulin} for {skyler.dx:type 1 diabetes} so don't sit on this.
Jacket no {skyler.jdc}. If you can't get me at the desk my own cell is {brent.phd}.

-----Original Message-----
From: {crystal.n} <{crystal.em}>
Sent: Friday, May 31, 2024 2:02 PM
To: {brent.n}
Subject: {skyler.nicklow}

he left last nite. i think hes at {heather.flow} {heather.llow}s on {heather.streetlow}. he has no test strips. call me {crystal.ph7}. his bday is the {skyler.dobs} one, they had it wrong
""")
# ---------------------------------------------------------------- Victims
doc('Victims/Notice letters 2024-05.docx', sum([['May 28, 2024', '{%s.nm}\n{%s.street}\n{%s.csz}' % (v, v, v), 'Victim no. {%s.vic}   Re: State v. {%s.n}, {%s.cause}' % (v, a, a), 'Dear {%s.n}:' % v, x, 'Joyce Whitcomb, Victim Advocate', '- - - - - - - - - -'] for v, a, x in [('priya', 'jolene', 'A modification hearing is set for June 20 at 9:00 a.m. before Judge Burkholder. Our records show your number as {priya.phd}.'), ('latisha', 'latoya', 'The defendant has been released to probation. Your address remains confidential. The Compensation Division received your bills for {latisha.tx:stitches} and {latisha.tx:trauma counseling}.'), ('edwin', 'dustin', 'Restitution of $1,120 was ordered jointly with {amber.n}. If you have an insurance claim, send the number; we have {edwin.rec:CLM-7740912}.'), ('fiona', 'phillip', 'The defendant asked to travel to Ohio. You may object by June 7. We will e-mail you at {fiona.em}.')]], []), OFFICE + ' - Victim Assistance')
vr = [['Victim Registry', None, None, None, None, None], ['V#', 'Name', 'Notify by', 'Contact', 'Offender', 'Safety notes']]
for i, v in enumerate(V_):
    a = dict((y, x) for x, y in pairs).get(v, 'kaylee'); vr.append(['{%s.vic}' % v, '{%s.%s}' % (v, ['n', 'ln'][i % 2]), ['phone', 'email', 'mail'][i % 3], ['{%s.phd}', '{%s.em}', '{%s.addr}'][i % 3] % v, '{%s.pno}' % a, 'PO in effect' if i % 4 == 0 else ''])
xl('Victims/registry.xlsx', [('Registry', vr, dict(merge=['A1:F1'], bold=[2], notes={'B8': 'do not leave voicemail; husband'}))])
put('Victims/impact statement - Grooms.txt', """Victim Impact Statement
Name: {latisha.nm}        Today's date: 4/30/24
Defendant: {latoya.n}

What happened to you physically?
I got 14 stitches over my eye and {latisha.dx:a fractured orbital bone}. I had {latisha.tx:surgery} at Marion Gen. on feb 9.

Emotionally?
I can't sleep. Dr. Trevino put me on {latisha.rx:trazodone} and says it is {latisha.dx:PTSD}. My son sees it too.

Money?
My insurance ({latisha.ins}) paid some. I still owe $2,311. You can call me {latisha.phdot} but NOT at work.
Please do not give {latoya.nick} my new address.  it is {latisha.addr}.

signed  {latisha.nick} {latisha.l}
""")
doc('Victims/Mediation/VOM session notes - Druckman Haskett.docx', ['# Victim-Offender Mediation - Session notes', '**Mediator: **Ellen Strauss   **Date: **May 23, 2024', [['Party', 'Name', 'With'], ['Victim', '{connor.n}', 'mother {julie.n}'], ['Youth', '{kaylee.n} ({kaylee.pno})', 'mother {tonya.n}']], '{connor.f} explained that he has {connor.dx:hemophilia A} and that even a small blow means a trip for {connor.tx:factor VIII infusion}. {kaylee.nick} had not known. She said she was off her {kaylee.rx:Vyvanse} that week.', '{julie.n} asked that messages go to {julie.em}. {tonya.f} will pay the $75 co-pay by June 15.', '* Apology made in person', '* No contact on social media', '* Both back to Lincoln MS, Mr. Kovacs informed'], 'Mediation communications are confidential', 'Tamarack VOM')
# ---------------------------------------------------------------- Treatment
p = Pdf('Treatment/fax Brightwater 0528.pdf'); p.title('BRIGHTWATER BEHAVIORAL - PROGRESS REPORT TO REFERRAL SOURCE', 'FAX 765-455-2977   pages 1 of 1   05/28/2024'); p.boxes([(210, 'Client', '{heather.lnm}'), (100, 'DOB', '{heather.dob}'), (110, 'Client no.', '{heather.rec:BB-50318}'), (112, 'Cause', '{heather.cause}')]); p.boxes([(180, 'Insurance ID', '{heather.ins}'), (352, 'Diagnosis (ICD-10)', '{heather.dx:F11.20 Opioid dependence}; {heather.dx:F33.1 MDD, recurrent, moderate}')]); p.boxes([(266, 'Level of care', '{heather.tx:Intensive outpatient (IOP)}'), (266, 'MAT', '{heather.rx:Sublocade 300 mg monthly}')]); p.check([(True, 'Attending'), (False, 'Missed >2'), (False, 'Discharged')], 'Status:'); p.check([(False, 'Poor'), (True, 'Fair'), (False, 'Good')], 'Prognosis:'); p.y -= 10
p.para('{heather.f} attended 9 of 12 groups. She reports that her roommate {stacy.n} is using. Her mother will watch the children. Transport Tu/Th is by {beatrice.n} (volunteer, {beatrice.phd}). Therapist: Mark Stanhope LCAC. Medical: Dr. Anand Mehrotra, NPI 1043299991.'); p.done()
eml('Treatment/provider update Forsythe.eml', """From: Janelle Forsythe <jforsythe@brightwater.example>
To: {kim.n} <kszymanski@tamarackcourts.example>, Carla Bontrager <cbontrager@tamarackcourts.example>
Subject: May updates (6 kids)
Date: Thu, 30 May 2024 17:44:12 -0400
Message-ID: <jf30@brightwater.example>""", """Kim / Carla, quick run-down, attachment has the attendance:

* {nevaeh.n} - {nevaeh.dx:borderline traits}, in {nevaeh.tx:DBT skills group}. Mom {misty.f} came twice.
* {aaliyah.n} - {aaliyah.dx:adjustment disorder}; started {aaliyah.tx:TF-CBT}. {aaliyah.nick} is 15 on {aaliyah.dobs}??? fix the dob in your system
* {ethan.f} P. ({ethan.pno}) - {ethan.dx:autism spectrum disorder, level 1}. {ethan.rx:guanfacine} from Dr. Eikenberry. Dad {alan.f} ({alan.em}) wants reports, mom does not.
* {lily.n} - {lily.dx:reactive attachment disorder}. Aunt {joan.f} asked about {lily.tx:respite care}.
* {kyle.n} - {kyle.dx:alcohol use disorder, mild}. No show x2.
* {cody.nl} - discharged.

Janelle Forsythe, LCSW
Brightwater Behavioral | 765-455-6100
""".replace('Kim / Carla', '{kim.f} / Carla'), attach=('attend_may.csv', 'client_no,initials,rid,sessions,noshow\nBB-1,,,0,0\n{nevaeh.rec:BB-51120},NT,{nevaeh.mcd},4,0\n{aaliyah.rec:BB-51166},AP,{aaliyah.mcd},3,1\n{lily.rec:BB-51201},LF,{lily.mcd},4,0\n{kyle.rec:BB-50984},KD,{kyle.mcd},1,2\n'.replace('BB-1,,,0,0\n', '')))
ga = [['Group attendance - May 2024', None, None, None, None, None, None], [None, None, None, 'Week'], ['Prob #', 'Client', 'Group', '5/7', '5/14', '5/21', '5/28']]
for k, g in [('gary', 'relapse prevention'), ('brenda', 'relapse prevention'), ('latoya', 'anger management'), ('roderick', 'Moral Reconation Therapy'), ('olivia', 'IOP'), ('vanessa', 'IOP'), ('krystal', 'seeking safety'), ('amber', 'IOP'), ('juan', 'batterers intervention')]: ga.append(['{%s.pno}' % k, '{%s.%s}' % (k, R.choice(['n', 'fl', 'ln'])), '{%s.tx:%s}' % (k, g)] + [R.choice(['P', 'P', 'A', 'E']) for _ in range(4)])
ga += [[], ['P present  A absent  E excused'], ['Facilitators: Stanhope, Borrego']]
xl('Treatment/group attendance May.xlsx', [('May', ga, dict(merge=['A1:G1', 'D2:G2'], bold=[3], notes={'B8': 'excused 5/21 - {olivia.tx:colposcopy} appt'}))])
# ---------------------------------------------------------------- Interpreters
il = [['INTERPRETERS - contract list 2024 (do not give out)'], [], ['Name', 'Language', 'Cell', 'Home address', 'E-mail', 'SSN / TIN', 'Rate', 'Cert']]
for k, l in zip(I_, ['Spanish', 'Burmese / Karen', 'Haitian Creole / French', 'Somali', "Mam / K'iche' / Spanish", 'Russian / Armenian', 'ASL']): il.append(['{%s.%s}' % (k, 'n'), l, '{%s.ph}' % k, '{%s.addr}' % k, '{%s.em}' % k, '{%s.ssn}' % k, R.choice([45, 55, 65]), R.choice(['Y', 'N'])])
xl('Interpreters/interpreter list.xlsx', [('List', il, dict(merge=['A1:H1'], bold=[3], notes={'A9': 'on {galina.rx:warfarin}, no travel till July'.replace('{galina', '{galina')})), ('Agencies', [['Agency', 'Phone'], ['LinguaBridge', '800-290-4410'], ['Midwest Sign', '317-631-2200']], {})])
p = Pdf('Interpreters/invoice Xol 0524.pdf'); p.title('INVOICE', '{tomas.n} - Interpreting'); p.t(42, p.y, '{tomas.street}'); p.y -= 12; p.t(42, p.y, '{tomas.csz}    {tomas.phd}    {tomas.em}'); p.y -= 20
p.table([80, 200, 152, 100], [['Date', 'For', 'Case', 'Amount'], ['04/24/24', 'Intake, {rosa.n} / {mateo.f}', '{mateo.pno}', '$110.00'], ['05/15/24', 'Hearing Judge Teague', '{mateo.cause}', '$165.00'], ['05/22/24', 'Clinic, {rosa.tx:prenatal visit}', '{mateo.pno}', '$55.00'], ['', '', 'Total', '$330.00']]); p.para('Pay to account {tomas.acct} (Cass Community CU). Tax ID {tomas.ssn}.'); p.done()
# ---------------------------------------------------------------- Detention
start('Detention/POP_20240603.rpt'); pr = '1TAMARACK COUNTY JUVENILE DETENTION CENTER\n DAILY POPULATION REPORT          RUN 06/03/2024 05:00\n\n JDC NO    RESIDENT                 DOB         AGE SX UNIT  ADM DATE  LEGAL STATUS      ALERT\n ========  ======================== ==========  === == ===== ========  ================  ==============\n'
for k, al_ in [('damarion', 'ASTHMA'), ('hunter', 'PEANUT ALLERGY'), ('cody', 'WITHDRAWAL'), ('skyler', 'DIABETIC'), ('trevon', ''), ('nevaeh', 'SUICIDE WATCH'), ('xavier', ''), ('mateo', '')]: pr += ' ' + W(k, 'jdc', 8) + '  ' + W(k, 'LNM', 24) + ' ' + W(k, 'dob', 10) + '  ' + V(k, 'age').rjust(3) + '  ' + V(k, 'sex') + ' %s05/%02d/24  %-16s  ' % (R.choice(['A-1   ', 'A-2   ', 'B-1   ']), R.randint(2, 31), R.choice(['PRE-DISP', 'POST-DISP', 'HOLD OTHER CO'])) + (T('{%s.dx:%s}' % (k, al_)) if al_ else '') + '\n'
pr += '\n TOTAL MALE 07  FEMALE 01  CAPACITY 24\n SUPT O REDFERN\n'
open(os.path.join(SHARE, CUR[0]), 'w').write(pr)
p = Pdf('Detention/Incidents/IR 24-061.pdf'); p.title('JUVENILE DETENTION CENTER - INCIDENT REPORT', 'IR 24-061'); p.boxes([(150, 'Date / time', '05/26/24 1915'), (150, 'Location', 'Unit A dayroom'), (232, 'Reporting officer', 'D. Meeks')], 'below'); p.band('RESIDENTS INVOLVED'); p.table([180, 90, 90, 172], [['Name', 'JDC #', 'DOB', 'Role'], ['{damarion.ln}', '{damarion.jdc}', '{damarion.dob}', 'aggressor'], ['{trevon.ln}', '{trevon.jdc}', '{trevon.dob}', 'injured']]); p.check([(True, 'Physical'), (False, 'Mechanical'), (False, 'None')], 'Force:'); p.y -= 8
p.para('{damarion.nick} struck {trevon.nick} with a tray. Ofc. Ashley Coyne and Luis Paredes separated them. Nurse Varga saw {trevon.f}: {trevon.dx:nasal fracture}, {trevon.tx:ice and transport to ER}, {trevon.rx:ibuprofen 400 mg}. {damarion.f} given {damarion.rx:albuterol} for wheezing. Parents: {monique.n} called 1940 at {monique.ph}; {loretta.n} called 1950, no answer.'); p.t(42, 60, 'Reviewed: Otis Redfern, Superintendent'); p.done()
put('Detention/shift log 0601.txt', """JDC SHIFT LOG  SAT 6/1/24   2ND SHIFT   (MEEKS / COYNE)
1500 count 8. keys ok
1522 {skyler.l} finger stick 262, nurse gave {skyler.rx:humalog 6u}
1605 visit - {pamela.f} {pamela.l} for {hunter.f}. ID {pamela.dl} logged
1630 {nevaeh.l} back from {nevaeh.tx:crisis counseling} w/ Forsythe. 15 min cks
1715 supper. {hunter.l} tray NO NUTS
1840 {cody.l} vomiting, {cody.rx:clonidine} per Dr Trevino phone order
1900 {mateo.l} phone call to mom {rosa.phd} 10 min (spanish)
2005 {xavier.nick} refused shower
2200 lights. count 8
""")
doc('Detention/menu wk 23.docx', ['# JDC Menu - week 23', [['Day', 'Lunch', 'Supper'], ['Mon', 'Turkey wrap, apple', 'Spaghetti, salad'], ['Tue', 'Chili, crackers', 'Chicken thigh, rice'], ['Wed', 'Grilled cheese, soup', 'Tacos'], ['Thu', 'Ham sandwich', 'Meat loaf, peas'], ['Fri', 'Fish sticks', 'Pizza']], 'Substitutions by kitchen only. NO NUTS.'])
start('Detention/visitors_may.csv'); vi = 'Date;Visitor;Relationship;ID shown;Resident JDC#;Phone\n'
for i, (g, k, r) in enumerate([('loretta', 'damarion', 'grandmother'), ('monique', 'trevon', 'mother'), ('yolanda', 'xavier', 'mother'), ('misty', 'nevaeh', 'mother'), ('crystal', 'skyler', 'mother'), ('rhonda', 'cody', 'mother'), ('rosa', 'mateo', 'mother')]): vi += '%02d.05.2024;%s;%s;%s;%s;%s\n' % (3 + i * 3, V(g, 'n'), r, ('passport ' + V(g, 'passport')) if g == 'rosa' else 'OLN ' + V(g, 'dlp'), V(k, 'jdc'), V(g, 'phd'))
open(os.path.join(SHARE, CUR[0]), 'w').write(vi + '30.05.2024;Ruth Delaney;CASA;badge;' + V('nevaeh', 'jdc') + ';\n')
# ---------------------------------------------------------------- Field
put('Field/dunmire field notes.txt', """FIELD  SD   wk of 5/20

Mon  {shawn.L} - {shawn.street}. Home. Girlfriend there. Clean. Says {shawn.dx:sciatica} keeps him off roof job.
     {walter.nick} H. ({walter.pno}) - on porch w/ oxygen. {walter.dx:emphysema}. Takes {walter.rx:prednisone}. EM strap ok. # now {walter.ph:765-473-0918}
Tue  {gary.l} house, {gary.streetlow}: both {gary.f} and {devin.f} home. {devin.f} had beer cans in truck. PBT .041. Wrote him up.
     {brenda.f} N. not home, left card. neighbor says moved to {brenda.a:330 Stave Ct, Greentown}
Wed  {krystal.nl} - kids there, {marcus.f} D. there too (ok'd). {krystal.rx:Suboxone} count 11, should be 14.
Thu  {juan.f} {juan.l} - NO CONTACT order w/ wife. wifes car in drive. plate run by Hank.
     {ivan.n}, says ICE letter came, {ivan.gid}. refer atty Creed.
Fri  off
""".replace('{gary.streetlow}', '{gary.street}'))
CUR[0] = 'Field/dunmire field notes.txt'; V('devin', 'street')
put('Field/chat export PO channel.txt', """[2024-05-29, 08:02] Felicia Moon: morning. anyone have eyes on {robert.nick} {robert.l}?
[2024-05-29, 08:04] Ty Ashcraft: {robert.nicklow} was at dollar store on Drover. his truck at {robert.street}
[2024-05-29, 08:05] Felicia Moon: dob? need for dispatch
[2024-05-29, 08:05] Ty Ashcraft: {robert.dobs}  soc {robert.ssn}
[2024-05-29, 08:11] {jamal.n}: careful he has {robert.dx:MRSA}, gloves
[2024-05-29, 09:40] Carla Bontrager: {yolanda.nick} {yolanda.l} called me crying, {xavier.nicklow} didnt come home. her # {yolanda.phd}
[2024-05-29, 09:41] Carla Bontrager: he's off his {xavier.rx:abilify}
[2024-05-29, 10:15] {kim.n}: i'm out tmrw, text my cell {kim.phdot} if judge asks
[2024-05-29, 13:02] Ty Ashcraft: {cheyenne.nick} {cheyenne.l} says she is {cheyenne.dx:pregnant}, moves to {cheyenne.a:77 Gallop St, Peru}
[2024-05-29, 13:30] Felicia Moon: {norma.n} finished {norma.tx:chemo}, wants fees waived ({norma.pno})
""")
put('Field/call log front desk.csv', 'time,caller,about,callback,message,taken by\n' + '\n'.join(['8:05,{gerald.nl},self,{gerald.phd},"cant report, {gerald.tx:pulmonary rehab} today",PL', '8:40,{gwen},,,,'.replace('{gwen}', 'lab'), '9:12,{angela.nick} {angela.l},son {isaiah.nick},{angela.ph7},needs hours sheet,PL', '9:30,{carl.n},restitution,{carl.phd},where is check,PL', '10:02,atty Sorrell,{roderick.n},,plea 6/12,PL', '10:45,{melanie.nick} {melanie.llow},self,{melanie.ph7},new addr {melanie.a:1909 Crank St Peru},LH', '11:20,{susanna.n},{brenda.l} case,{susanna.phd},does not want mediation,LH', '13:15,{gretchen.n},{ethan.f},{gretchen.phd},"{ethan.f} hosp. for {ethan.dx:appendicitis}",PL', '14:50,{harold.nick} {harold.l},check,{harold.phd},call wife {vivian.f} instead {vivian.phd},PL']) + '\n')
# ---------------------------------------------------------------- Volunteers
p = Pdf('Volunteers/ridealong application Vollmar.pdf'); p.title('RIDE-ALONG APPLICATION & RELEASE', 'Field Services'); p.boxes([(200, 'Name', '{peter.nm}'), (120, 'DOB', '{peter.dob}'), (212, 'Driver license', '{peter.dl}')], 'below'); p.boxes([(300, 'Address', '{peter.addr}'), (232, 'SSN (background check)', '{peter.ssn}')], 'below'); p.boxes([(150, 'Cell', '{peter.phd}'), (200, 'E-mail', '{peter.em}'), (182, 'School', 'Ivy Tech CRIM')], 'below'); p.check([(True, 'Student'), (False, 'Clergy'), (False, 'Other')]); p.check([(True, 'Yes'), (False, 'No')], 'Medical conditions?'); p.y -= 8; p.para('If yes: {peter.dx:epilepsy}, controlled with {peter.rx:levetiracetam}. Emergency: girlfriend {hope.n}, {hope.ph}. Host officer: Steve Dunmire. Requested: 6/14/24.'); p.done()
start('Volunteers/mentor_roster.csv'); mr = 'Mentor,Birthdate,Street,City,Zip,Cell,Email,Bkgd check,Matched with\n'
for k, m in zip(W_, ['isaiah', 'skyler', 'josue', 'lily', '', '', 'wyatt', 'ehnaw', 'trevon', 'jasmine', 'quan']): mr += '"%s",%s,"%s",%s,%s,%s,%s,%s,%s\n' % (V(k, 'ln'), V(k, 'dobs'), V(k, 'street'), V(k, 'city'), V(k, 'zip'), V(k, 'phd'), V(k, 'em'), R.choice(['2024-01-10', '2023-11-02']), V(m, 'pno') if m else '')
open(os.path.join(SHARE, CUR[0]), 'w').write(mr)
eml('Volunteers/mentor dropout.eml', """From: {wendell.n} <{wendell.em}>
To: Warren Zook <wzook@tamarackcourts.example>
Subject: stepping back
Date: Mon, 20 May 2024 08:30:00 -0400
Message-ID: <wp20@example.com>""", """Warren,

I must give up meeting with {wyatt.f}. The doctors found {wendell.dx:prostate cancer} and I start {wendell.tx:radiation} on the 3rd.
Maybe {russell.nick} ({russell.phd}) can take the boy - they live five minutes apart. Please tell {rebecca.nick} I am sorry.

{wendell.f} {wendell.l}
{wendell.street}, Greentown
{wendell.ph}
""", 'base64')
# ---------------------------------------------------------------- Admin
put('Admin/office phone list.txt', 'COURT SERVICES  765-455-2900\n\nKettering, Marianne   Chief      x10\nDunmire, Steve        Adult PO   x11\nMoon, Felicia         Adult PO   x12\nAshcraft, Ty          Adult PO   x13\nBontrager, Carla      Juv PO     x15\nZook, Warren          Diversion  x22\nWhitcomb, Joyce       Victims    x30\nLandrum, Peggy        Front desk x1\nRedfern, Otis         JDC        765-455-4400\n')
xl('Admin/staff emergency contacts.xlsx', [('Staff', [['EMERGENCY CONTACTS - confidential'], ['Employee', 'Home address', 'Cell', 'Contact', 'Relation', 'Contact phone', 'Medical'], ['{nora.ln}', '{nora.addr}', '{nora.phd}', '{todd.n}', 'husband', '{todd.phd}', '{nora.dx:penicillin allergy}'], ['{brent.ln}', '{brent.addr}', '{brent.phd}', '{amy.n}', 'wife', '{amy.phd}', ''], ['{kim.ln}', '{kim.addr}', '{kim.phd}', 'mother', '', '{kim.n:see K. Szymanski}'.replace('{kim.n:see K. Szymanski}', 'on file'), ''], ['{jamal.ln}', '{jamal.addr}', '{jamal.phd}', '{keisha.n}', 'wife', '{keisha.phd}', '{jamal.dx:sickle cell trait}'], ['{lori.ln}', '{lori.addr}', '{lori.phd}', '', '', '', '{lori.rx:levothyroxine}']], dict(merge=['A1:G1'], bold=[2]))])
put('Admin/pw lori.txt', 'logins - LH  (dont tell Raj)\n\nfee system   {lori.cred:lhatcher} / {lori.cred:Restitution#24}\nBMV portal   {lori.cred:TAMPROB07} / {lori.cred:Daisy1969!}\n{brent.f} EM portal   {brent.cred:butterback} pw {brent.cred:Colts4ever}\nmy paychk dir dep heartland {lori.acct}\n')
put('Admin/newsletter june.html', '<html><body><h1>Courthouse Courier - June</h1><p>The east parking lot will be striped June 8-9. Use Market St.</p><p>Congratulations to Gail Ingersoll, court reporter, on 25 years. Cake in the jury room Friday.</p><p>Judge Frakes will speak at Rotary on problem-solving courts.</p></body></html>\n')
put('Admin/staff meeting minutes 5-17.txt', """STAFF MEETING 5/17/24
Present: Kettering, Dunmire, Moon, Ashcraft, Bontrager, {nora.l}, {jamal.l}, {kim.l}, Zook, Landrum. Absent: {brent.l} ({brent.dx:shingles})

1. EM - Lassiter presented. 13 units out. {travis.n} ({travis.pno}) unit lost, bill him $1,150.
2. Caseloads. {phillip.nl} to Moon. {sabrina.nl} to Ashcraft - she moved in w/ sister in Wabash, {sabrina.phd}.
3. Interns - {hope.n} starts 6/3, background clear, SSN card copied ({hope.ssn}) for payroll. Emerg: {peter.phd}.
4. {vanessa.n} asks early release, completed {vanessa.tx:residential treatment}. OK.
5. Vacation calendar on wall. Guests: Alicia Norwood (DCS) and Rev. Isaac Dunlap (jail ministry); Sheila Bannon, clerk's office, on new receipts.
6. Trumbull at the ReStore takes 4 more workers. Attorney Wojcik complained about wait times. Sgt. Delphin gives the Taser refresher 6/20, Victor Amaya (county insurer) on mileage claims 6/27.
""")
full = start('Archive/closed_2023.zip'); bio = io.BytesIO()
with zipfile.ZipFile(bio, 'w', zipfile.ZIP_DEFLATED) as z:
    for nm, tx in [('closed/discharge_list.csv', 'file,name,dob,closed\n' + ''.join('{%s.rec:P21-%04d},{%s.n},{%s.dobi},2023-%02d-15\n' % (k, 110 + i * 37, k, k, 3 + i) for i, k in enumerate(['eugene', 'leonard', 'gerald', 'norma', 'paula', 'ivan']))),
                   ('closed/letter_garvin.txt', 'June 2, 2023\n\n{stacy.n}\n{stacy.addr2}\n\nYour supervision in {stacy.rec:93D03-2106-CM-000318} is ended.\n\nTy Ashcraft\n'), ('closed/README.txt', 'Closed files 2023. Destroy 2030 per schedule.\n')]:
        zi = zipfile.ZipInfo(nm, (1980, 1, 1, 0, 0, 0)); zi.compress_type = zipfile.ZIP_DEFLATED; z.writestr(zi, T(tx))
open(full, 'wb').write(bio.getvalue())
# ---------------------------------------------------------------- truth
AFF = {k for k, f, e, v in NOTES if e != 'name'}
ids = {k: 'N%03d' % (i + 1) for i, k in enumerate(PEOPLE)}
blob = ''
for k, p in PEOPLE.items():
    if p.kind == 'O': assert k not in AFF, k
with open(os.path.join(OUT, 'people.csv'), 'w', newline='') as f:
    w = csv.writer(f); w.writerow(['id', 'name', 'affected'])
    for k, p in PEOPLE.items():
        if p.kind == 'O' or k in MENTION: w.writerow([ids[k], p.first + ' ' + p.last, int(k in AFF)])
with open(os.path.join(OUT, 'exposures.csv'), 'w', newline='') as f:
    w = csv.writer(f); w.writerow(['id', 'file', 'element', 'value'])
    for k, fl, e, v in NOTES:
        if k in AFF: w.writerow([ids[k], fl, e, v])
print(len(FILES), 'files', len(AFF), 'affected', sum(1 for p in PEOPLE.values() if p.kind == 'O'), 'others', sum(1 for n_ in NOTES if n_[0] in AFF), 'exposures; unused', [k for k in PEOPLE if PEOPLE[k].kind != 'O' and k not in AFF])
