#!/usr/bin/python3
"""All people, firms, addresses and numbers in these documents are invented."""
# make.py OUT : writes OUT/share, OUT/people.csv, OUT/exposures.csv (an occupational-health and PT clinic).
import sys, os, re, csv, io, json, random, shutil, zipfile, datetime, textwrap, base64, quopri
import docx
from docx.shared import Pt
from docx.enum.text import WD_ALIGN_PARAGRAPH
import openpyxl
from openpyxl.styles import Font, Alignment, PatternFill, Border, Side
from openpyxl.comments import Comment
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import letter, landscape
from reportlab.pdfbase.pdfmetrics import stringWidth

OUT = sys.argv[1] if len(sys.argv) > 1 else 'out'
SHARE = os.path.join(OUT, 'share')
R = lambda s: random.Random('seneca|' + s)

# ------------------------------------------------------------------ people
WORK = '''
HFL
hut|Dale|R|Hutchins||m|1966
kow|Gregory|S|Kowalczyk|Greg|m|1989
ort|Luis|A|Ortiz-Maldonado|Lucho|m|1978
bec|Raymond|T|Beckwith|Ray|m|1959
fon|Tyrell|J|Fontaine|Ty|m|1985
sok|Dmitri||Sokolenko|Dima|m|1974
gra|Melissa|K|Granger|Missy|f|1981
tho|Curtis|W|Thorpe|Curt|m|1962
jam|Desmond|L|James|Des|m|1990
vdm|Pieter||Van der Meulen|Pete|m|1970
osh|Kathleen|M|O'Shea|Kathy|f|1968
rod|Hector|M|Rodriguez Pabon||m|1976
win|Floyd|E|Winchell||m|1971
lap|Andre|P|LaPointe||m|1983
mcg|Sean|P|McGrath||m|1993
yan|Wei||Yang||m|1987
hol|Bradley|D|Holloway|Brad|m|1979
cru|Anibal||Cruz||m|1969
pet|Walter|G|Pettibone|Walt|m|1957
nas|Jamal|K|Nasser||m|1991
NWC
ksr|Stanley|J|Kowalczyk|Stan|m|1961
dub|Roland|A|Dubois||m|1964
was|Thomas|M|Wasielewski|Tom|m|1972
tra|Vinh||Tran||m|1975
hey|Marcus|D|Heyward||m|1984
pic|Anthony|F|Piccirillo|Tony|m|1967
bur|Carl|H|Burdick||m|1958
moo|Denise|L|Moody||f|1977
eht|Eh Doh||Htoo||m|1988
lew|Jerome|C|Lewis|Rome|m|1986
zim|Paul|R|Zimmer||m|1965
gon|Ricardo|J|Gonzalez|Rick|m|1980
ste|Gary|L|Stefanski||m|1963
bab|Shawn|M|Babcock||m|1982
whi|Latoya|N|Whitfield|Toya|f|1990
han|Kyle|B|Hannigan||m|1995
mun|José|L|Muñoz||m|1973
row|Douglas|E|Rowley|Doug|m|1960
SMH
yes|Yesenia||Ortiz-Maldonado|Yesi|f|1984
abd|Hamdi|M|Abdi||f|1992
fer|Colleen|A|Ferris||f|1970
okw|Chidinma|B|Okwuosa|Chi-Chi|f|1986
lan|Lan|T|Tran||f|1979
pri|Sandra|J|Pritchard|Sandy|f|1963
ram|Angelica|R|Ramos|Angie|f|1994
gad|Megan|E|Gaddis||f|1988
bou|Therese|M|Boudreau||f|1966
kim|Soo-Jin||Kim||f|1981
dav|Keisha|D|Davenport||f|1989
lov|Patrick|J|Lovelace|Pat|m|1976
nko|Emmanuel||Nkosi|Manny|m|1983
hes|Brenda|S|Hess||f|1959
qua|Samantha|L|Quackenbush|Sam|f|1997
bha|Anita|P|Bhandari||f|1985
wri|Darnell|T|Wright||m|1991
sca|Gina|M|Scalzo||f|1972
TVK
mos|Earl|D|Mosher||m|1962
tyl|Tyler|J|Mosher||m|2006
cro|Randall|W|Crouse|Randy|m|1968
dem|Nicholas|A|DeMarco|Nick|m|1987
pal|Scott|R|Palmer|Scotty|m|1975
bri|Alan|J|Brigham||m|1971
kno|Timothy|L|Knowles|Tim|m|1984
cas|Frank|J|Castellano||m|1960
KPC
wil|Teresa|G|Wilcox|Terri|f|1969
bro|Nathan|S|Broderick|Nate|m|1986
ell|Joyce|A|Ellsworth||f|1958
far|Michael|T|Farnham|Mike|m|1978
mit|Shanice|R|Mitchell||f|1993
jor|Cody|J|Jorgensen||m|1996
sin|Harpreet||Singh|Harry|m|1982
bel|Robert|C|Belanger|Bob|m|1964
cor|Maria|I|Cordero||f|1974
hub|Jason|P|Hubbell||m|1983
tuc|Linda|M|Tucker||f|1961
oro|Colin|F|O'Rourke||m|1990
sav|Victor|N|Savchenko||m|1971
ame|Ashley|N|Amestoy||f|1998
LKE
dok|Kevin|M|Doyle||m|1985
dyb|Brian|P|Doyle||m|1988
gal|Vincent|J|Gallo|Vinny|m|1973
smi|James|A|Smith|Jim|m|1980
smj|James|E|Smith||m|1966
tur|Leroy|B|Turnbull||m|1957
mac|Duncan|R|MacAllister||m|1977
pen|Joseph|A|Penna|Joey|m|1994
rui|Eduardo||Ruiz Castro|Eddie|m|1981
bal|Craig|S|Baldwin||m|1970
nov|Pavel||Novotny||m|1968
cla|Terrence|O|Claybourne|T.C.|m|1987
DLM
esp|Rogelio||Espinal||m|1979
gue|Wilmer|A|Guerrero||m|1990
kel|Shane|D|Kelleher||m|1986
mar|Dominick|V|Marchetti|Dom|m|1965
fle|Antwan|R|Fletcher||m|1992
pul|Jakub||Pulaski|Kuba|m|1984
vas|Carlos|E|Vasquez||m|1975
bry|Harold|N|Bryant||m|1959
cam|Ismael|J|Camara||m|1988
VFD
rei|Heather|L|Reinhardt||f|1982
cob|Steven|P|Coburn|Steve|m|1974
ave|Joshua|M|Avery|Josh|m|1991
tib|Louis|C|Tibbetts|Lou|m|1963
ngu|Danny||Nguyen||m|1995
syl|Mark|A|Sylvester||m|1979
REL
hma|Marlene|J|Hutchins||f|1967
wen|Wendy|A|Mosher||f|1965
dpa|Patricia|A|Doyle|Patti|f|1960
moh|Mohamed|A|Abdi||m|1989
bcl|Carol|A|Beckwith||f|1961
fto|Tonya|R|Fontaine||f|1986
oti|Timothy|J|O'Shea||m|1965
gjo|Jolene||Granger||f|1958
prr|Roy|E|Pritchard||m|1960
wde|Dean|C|Wilcox||m|1967
rto|Loretta|B|Rowley||f|1962
sks|Oksana||Sokolenko||f|1977
cro2|Rosa|M|Castellano||f|1963
jun|Junaid||Nasser||m|1964
bdo|Dolores|F|Burdick||f|1960
esm|Milagros||Espinal||f|1983
keh|Bridget|M|Kelleher||f|1962
STF
hal|Jenna|M|Hallett||f|1990
bos|Courtney|A|Bostwick|Court|f|1995
lin|Nadine|F|Lindqvist||f|1968
stu|Rebecca|J|Stuyvers|Becca|f|2001
DER
yor|Philip|K|Yorke|Phil|m|1971
tam|Rachel|S|Tamburro||f|1984
'''
OTHERS = '''
kar|Leonard|F|Karsh|MD, clinic medical director
ose|Abena|K|Osei|MD, clinic physician
pru|Daniel|T|Pruitt|PA-C, certified medical examiner
vog|Susan|E|Vogel|NP, clinic
mca|Ian|R|McAvoy|PT, DPT, clinic
sze|Grace|L|Szeto|PT, DPT, clinic
dun|Travis|M|Dunleavy|PTA, clinic
bax|Corinne|A|Baxendale|OT, FCE evaluator
qui|Martha|L|Quirk|office manager, clinic
ric|Tanya|D|Rickard|billing, clinic
fal|Erin|B|Falcone|front desk, clinic
dew|Marquis|J|Dewberry|collector, clinic
nor|Alice|M|Norcross|MA / CAOHC tech, clinic
hig|Peter|W|Higgs|audiologist, consultant
lut|Sherri|A|Lutz|referral and authorisation clerk, clinic
aga|Ronald|C|Agate|safety manager, Halvorsen Freight Lines
bli|Joanne|M|Blisk|HR, Northway Castings
cht|Peggy|S|Chatterton|infection control nurse, St. Maren's Home
dru|Howard|L|Drury|highway superintendent, Town of Vanderkill
emm|Lorna|J|Emmerich|HR, Kestrel Paper Converting
fis|Bart|G|Fishbein|plant manager, Lakeshore Ready-Mix
gar|Olivia|P|Garnett|project safety officer, Delmar & Sons
hor|Keith|A|Horvat|fire chief, Onaquaga Fire District
sno|Yvette|C|Snodgrass|adjuster, Ridgeline Mutual
pil|Gordon|E|Pilsner|adjuster, Empire Crest Indemnity
ulm|Tamara|N|Ulmer|nurse case manager, Ridgeline Mutual
vic|Alonzo|R|Vickery|adjuster, Municipal Comp Pool
wag|Priya|S|Wagle|adjuster, Ridgeline Mutual
abr|Nathaniel|H|Abrams|MRO, MD
lor|Bethany|K|Loring|MRO assistant
ken|Julian|P|Kensett|orthopedic surgeon
rao|Vikram|S|Rao|neurologist
tol|Francine|D|Toller|pulmonologist
bea|Oliver|M|Beardsley|IME physician
sha|Mona|R|Shahidi|hand surgeon
cop|Warren|J|Copley|cardiologist
ger|Elise|V|Gerhardt|sleep physician
wei|Jonah|L|Weissberg|claimants' attorney
mcn|Deirdre|A|McNally|defense attorney
pol|Sterling|B|Pollard|workers' compensation law judge
ing|Denise|R|Inglewood|OSHA compliance officer
jef|Carlton|T|Jeffords|lab certifying scientist
hoy|Simone|E|Hoyle|laboratory account rep
bru|Kurt|D|Brunner|equipment service technician
del|Natalie|P|Delahunt|software support
ama|Victoria|M|Amato|vaccine sales rep
tre|Gilbert|N|Tremaine|building landlord
orl|Paula|G|Orlowski|records copy service
pla|Henry|A|Plaistow|author of a cited article
sut|Geraldine|W|Sutcliffe|author of a cited article
ban|Michiko||Bannai|author of a cited article
gru|Edwin|R|Gruber|county health department
tay|Simon|C|Tayloe|breath alcohol instrument trainer
hlp|William|T|Halpern|dentist
per|Caroline|H|Perrault|board liaison, fire district
'''
EMP = {}; P = {}; ORDER = []
class Person: pass
def lines(s): return [l for l in s.strip().split('\n') if l]
EMPNAME = {'HFL': 'Halvorsen Freight Lines', 'NWC': 'Northway Castings & Foundry', 'SMH': "St. Maren's Home",
           'TVK': 'Town of Vanderkill Highway Dept', 'KPC': 'Kestrel Paper Converting', 'LKE': 'Lakeshore Ready-Mix & Paving',
           'DLM': 'Delmar & Sons Demolition', 'VFD': 'Onaquaga Fire District', 'STF': 'Seneca Street Occupational Health'}
EMPADDR = {'HFL': '5500 Terminal Loop, Cicero, NY 13030', 'NWC': '81 Cupola Way, Solvay, NY 13219', 'SMH': '300 Maren Hill Rd, Syracuse, NY 13224',
           'TVK': '14 Plow Barn Rd, Canastota, NY 13052', 'KPC': '900 Calender St, Fulton, NY 13064', 'LKE': '22 Aggregate Ln, Oswego, NY 13074',
           'DLM': '417 Wrecker St, Syracuse, NY 13290', 'VFD': '6 Siren Hill Rd, Auburn, NY 13022'}
TOWNS = [('Syracuse', '13203'), ('Syracuse', '13204'), ('Syracuse', '13206'), ('Syracuse', '13208'), ('Syracuse', '13210'), ('Liverpool', '13088'),
         ('Liverpool', '13090'), ('Cicero', '13039'), ('Baldwinsville', '13027'), ('Fulton', '13069'), ('Oswego', '13126'), ('Camillus', '13031'),
         ('Solvay', '13209'), ('North Syracuse', '13212'), ('Fayetteville', '13066'), ('Auburn', '13021'), ('Cortland', '13045'), ('Oneida', '13421'),
         ('Canastota', '13032'), ('Chittenango', '13037'), ('Rome', '13440'), ('Utica', '13501'), ('Utica', '13502'), ('Skaneateles', '13152'), ('Mexico', '13114')]
STREETS = ['Quillback St', 'Larkmoor Ave', 'Tannery Gate Rd', 'Old Sluice Rd', 'Wendover Pl', 'Brickyard Ter', 'Salina Spur', 'Hatchet Creek Rd', 'Penstock Ln',
           'Cinder Hill Rd', 'Marlowe Ct', 'Teasel Ave', 'W Pollard Row', 'Corduroy Rd', 'Aqueduct Bend', 'Ferrier St', 'Sawpit Ln', 'N Gorham Cut', 'Duckwing Dr',
           'Harrow Path', 'Mullein Way', 'Lockport Stub', 'Gristmill Cir', 'Elderkin St', 'Rt 31B', 'Thrush Hollow Rd', 'Bittersweet Pl', 'Coldframe Rd', 'Stonehedge Pkwy N', 'E Culvert St']
used = set(); LAST4 = set()
FREE55 = [str(n) for n in range(101, 200) if n not in (100, 109, 112, 114, 118, 125, 133, 148, 155, 162, 166, 171, 177, 188)]
def uniq(r, f):
    while True:
        v = f(r)
        if v not in used:
            used.add(v); return v
def digits(r, n): return ''.join(r.choice('0123456789') for _ in range(n))
def luhn(body):
    s = 0
    for i, ch in enumerate(reversed(body)):
        d = int(ch) * (2 if i % 2 == 0 else 1)
        s += d - 9 if d > 9 else d
    return body + str((10 - s % 10) % 10)
def mbi(r):
    A = 'ACDEFGHJKMNPQRTUVWXY'; N = '0123456789'
    return r.choice('123456789') + r.choice(A) + r.choice(A + N) + r.choice(N) + '-' + r.choice(A) + r.choice(A + N) + r.choice(N) + '-' + r.choice(A) + r.choice(A) + r.choice(N) + r.choice(N)
EMPFMT = {'HFL': lambda r: 'H' + digits(r, 4), 'NWC': lambda r: str(r.randint(20000, 39999)), 'SMH': lambda r: 'SM-' + digits(r, 5), 'TVK': lambda r: 'VK' + digits(r, 3),
          'KPC': lambda r: str(r.randint(700100, 709999)), 'LKE': lambda r: 'L-' + str(r.randint(100, 999)), 'DLM': lambda r: 'DS' + digits(r, 4), 'VFD': lambda r: 'FD-' + digits(r, 3),
          'STF': lambda r: 'E' + digits(r, 3), 'REL': lambda r: '', 'DER': lambda r: ''}
def mk(key, first, mid, last, nick, sex, yob, emp):
    p = Person(); r = R('p' + key)
    p.key, p.first, p.mid, p.last, p.nick, p.sex, p.emp = key, first, mid, last, nick or first, sex, emp
    p.suf = {'win': 'Jr.'}.get(key, '')
    p.date = datetime.date(yob, r.randint(1, 12), r.randint(1, 28))
    while True:
        a = r.randint(50, 134) if r.random() < .8 else r.choice([r.randint(159, 211), r.randint(580, 584), r.randint(667, 690), r.randint(1, 49)])
        s = '%03d%02d%04d' % (a, r.randint(1, 99), r.randint(1, 9999))
        if s not in ('078051120', '219099999') and s not in used and s[5:] not in LAST4: used.add(s); LAST4.add(s[5:]); p.s = s; break
    p.street = uniq(r, lambda r: '%d %s' % (r.randint(3, 9800), r.choice(STREETS))) + (r.choice([' Apt 2', ' #3B', ' Lot 14', ' Upper']) if r.random() < .15 else '')
    p.town, p.zip = r.choice(TOWNS); p.st = 'NY'
    def ph(r):
        if r.random() < .25:
            n = r.choice(FREE55); FREE55.remove(n); return r.choice(['680', '607', '585']) + '5550' + n
        return r.choice(['315'] * 5 + ['680']) + r.choice(['422', '437', '451', '468', '487', '635', '652', '668', '699', '727', '902', '956']) + digits(r, 4)
    p.p1, p.p2 = uniq(r, ph), uniq(r, ph)
    fl = re.sub(r'[^a-z]', '', first.lower().replace('é', 'e')); la = re.sub(r'[^a-z]', '', last.lower().replace('ñ', 'n'))
    p.email = uniq(r, lambda r: r.choice([fl[0] + la + str(yob)[2:], fl + '.' + la, la + fl[:3] + digits(r, 2), fl + digits(r, 4), r.choice(['bigrig', 'snowbird', 'cuse', 'fishing', 'lakelife', 'mamaof']) + la[:4] + digits(r, 2)]) + '@' + r.choice(['gmail.com', 'yahoo.com', 'aol.com', 'twcny.rr.com', 'outlook.com', 'icloud.com']))
    p.mrn = uniq(r, lambda r: str(r.randint(103000, 149999)))
    p.dl = uniq(r, lambda r: str(r.randint(100000000, 899999999)))
    p.eid = uniq(r, EMPFMT[emp]) if emp not in ('REL', 'DER') else ''
    p.wcb = uniq(r, lambda r: 'G' + str(r.randint(2700000, 3499999)))
    p.claim = uniq(r, lambda r: r.choice([lambda: 'RM-24-' + digits(r, 7), lambda: 'ECI' + digits(r, 8), lambda: 'W' + digits(r, 6) + '-' + digits(r, 3)])())
    p.spec = uniq(r, lambda r: '0' + digits(r, 7))
    p.mem = uniq(r, lambda r: r.choice([lambda: 'VYH' + digits(r, 9), lambda: 'NX' + digits(r, 7) + 'W01', lambda: str(r.randint(800000000, 999999999)) + '00'])())
    p.cin = uniq(r, lambda r: r.choice('ABCDEFGHKLMNP') + r.choice('ABCDEFGHKLMNP') + digits(r, 5) + r.choice('ABCDEFGHKLMNP'))
    p.mbi = mbi(r)
    p.bank = str(r.randint(1, 9)) + digits(r, r.randint(8, 11))
    p.card = luhn(r.choice(['411111', '555555', '601111']) + digits(r, 9))
    p.amex = luhn('378282' + digits(r, 8))
    p.passp = r.choice('ABCX') + digits(r, 8)
    p.anum = 'A' + '0' + digits(r, 8)
    p.twic = '7' + digits(r, 7)
    p.user = (fl[0] + la)[:10] + digits(r, 2)
    p.pw = r.choice(['Orange', 'Lakers', 'Winter', 'Truck', 'Buffalo', 'Pumpkin', 'Tulip', 'Harley']) + r.choice('!#$@') + digits(r, 4)
    P[key] = p; ORDER.append(key)
emp = None
for l in lines(WORK):
    if '|' not in l: emp = l; EMP[emp] = []; continue
    k, f, m, la, n, s, y = l.split('|'); mk(k, f, m, la, n, s, int(y), emp); EMP[emp].append(k)
AFF = set(P)
for l in lines(OTHERS):
    k, f, m, la, role = l.split('|'); p = Person(); p.key, p.first, p.mid, p.last, p.nick, p.suf, p.role = k, f, m, la, f, '', role
    assert k not in P, k
    P[k] = p; ORDER.append(k)
for a, b in [('hma', 'hut'), ('ksr', 'kow'), ('yes', 'ort'), ('lan', 'tra'), ('dyb', 'dok'), ('dpa', 'dok'), ('moh', 'abd'), ('tyl', 'mos'), ('wen', 'mos'), ('bcl', 'bec'),
             ('fto', 'fon'), ('oti', 'osh'), ('prr', 'pri'), ('wde', 'wil'), ('rto', 'row'), ('sks', 'sok'), ('cro2', 'cas'), ('bdo', 'bur'), ('esm', 'esp')]:
    for q in ('street', 'town', 'zip', 'st'): setattr(P[a], q, getattr(P[b], q))
# a few out-of-state drivers
for k, st, town, z, dl in [('sok', 'PA', 'Sayre', '18840', '27418835'), ('rod', 'NJ', 'Paterson', '07502', 'R61424550007762'), ('tho', 'PA', 'Towanda', '18848', '30992174'), ('yan', 'OH', 'Ashtabula', '44004', 'RT614902')]:
    P[k].st, P[k].town, P[k].zip, P[k].dl = st, town, z, dl
P['sks'].st, P['sks'].town, P['sks'].zip = 'PA', 'Sayre', '18840'

ELEM = {'name': 'name', 'addr': 'address', 'dob': 'date_of_birth', 'ssn': 'ssn', 'dl': 'drivers_licence', 'gid': 'government_id', 'pass': 'passport', 'bank': 'bank_account', 'card': 'card',
        'hi': 'health_insurance', 'dx': 'diagnosis', 'tx': 'treatment', 'rx': 'medication', 'ph': 'phone', 'em': 'email', 'rec': 'record_number', 'cred': 'credentials'}
def g4(s): return ' '.join(s[i:i + 4] for i in range(0, len(s), 4))
FIELDS = {
 'full': ('name', lambda p: ' '.join(x for x in (p.first, p.mid + '.' if p.mid else '', p.last, p.suf) if x)),
 'fml': ('name', lambda p: ' '.join(x for x in (p.first, p.mid, p.last) if x)),
 'fl': ('name', lambda p: p.first + ' ' + p.last), 'lf': ('name', lambda p: p.last + ', ' + p.first),
 'lfm': ('name', lambda p: p.last + ', ' + p.first + (' ' + p.mid if p.mid else '')), 'lcf': ('name', lambda p: p.last + ',' + p.first),
 'last': ('name', lambda p: p.last), 'first': ('name', lambda p: p.first), 'nick': ('name', lambda p: p.nick), 'nl': ('name', lambda p: p.nick + ' ' + p.last),
 'fi': ('name', lambda p: p.first[0] + '. ' + p.last), 'li': ('name', lambda p: p.last + ', ' + p.first[0] + '.'), 'lsp': ('name', lambda p: p.last + ' ' + p.first),
 'lq': ('name', lambda p: p.last + ', ' + p.first + (' "' + p.nick + '"' if p.nick != p.first else '')), 'fli': ('name', lambda p: p.first + ' ' + p.last[0] + '.'),
 'addr': ('addr', lambda p: '%s, %s, %s %s' % (p.street, p.town, p.st, p.zip)), 'street': ('addr', lambda p: p.street), 'csz': ('addr', lambda p: '%s, %s %s' % (p.town, p.st, p.zip)),
 'dob': ('dob', lambda p: p.date.strftime('%m/%d/%Y')), 'dobs': ('dob', lambda p: '%d/%d/%02d' % (p.date.month, p.date.day, p.date.year % 100)), 'dobi': ('dob', lambda p: p.date.isoformat()),
 'dobl': ('dob', lambda p: '%s %d, %d' % (p.date.strftime('%B'), p.date.day, p.date.year)), 'dobd': ('dob', lambda p: p.date.strftime('%m-%d-%Y')), 'dobc': ('dob', lambda p: p.date.strftime('%Y%m%d')),
 'dobx': ('dob', lambda p: p.date.strftime('%d-%b-%Y')), 'dobb': ('dob', lambda p: p.date.strftime('%m / %d / %Y')),
 'ssn': ('ssn', lambda p: p.s[:3] + '-' + p.s[3:5] + '-' + p.s[5:]), 'ssnr': ('ssn', lambda p: p.s), 'ssn4': ('ssn', lambda p: 'XXX-XX-' + p.s[5:]), 'ssnsp': ('ssn', lambda p: p.s[:3] + ' ' + p.s[3:5] + ' ' + p.s[5:]),
 'dl': ('dl', lambda p: p.dl), 'dls': ('dl', lambda p: p.dl[:3] + ' ' + p.dl[3:6] + ' ' + p.dl[6:] if p.st == 'NY' else p.dl),
 'ph': ('ph', lambda p: '(%s) %s-%s' % (p.p1[:3], p.p1[3:6], p.p1[6:])), 'phd': ('ph', lambda p: '%s-%s-%s' % (p.p1[:3], p.p1[3:6], p.p1[6:])), 'phdot': ('ph', lambda p: '%s.%s.%s' % (p.p1[:3], p.p1[3:6], p.p1[6:])),
 'phr': ('ph', lambda p: p.p1), 'ph7': ('ph', lambda p: p.p1[3:6] + '-' + p.p1[6:]), 'ph2': ('ph', lambda p: '%s-%s-%s' % (p.p2[:3], p.p2[3:6], p.p2[6:])), 'phplus': ('ph', lambda p: '+1-%s-%s-%s' % (p.p1[:3], p.p1[3:6], p.p1[6:])),
 'em': ('em', lambda p: p.email), 'mrn': ('rec', lambda p: p.mrn), 'eid': ('rec', lambda p: p.eid), 'wcb': ('rec', lambda p: p.wcb), 'wcbs': ('rec', lambda p: p.wcb[0] + ' ' + p.wcb[1:4] + ' ' + p.wcb[4:]),
 'claim': ('rec', lambda p: p.claim), 'spec': ('rec', lambda p: p.spec), 'mem': ('hi', lambda p: p.mem), 'cin': ('hi', lambda p: p.cin), 'mbi': ('hi', lambda p: p.mbi), 'bank': ('bank', lambda p: p.bank),
 'card': ('card', lambda p: p.card), 'cards': ('card', lambda p: g4(p.card)), 'amex': ('card', lambda p: p.amex), 'passp': ('pass', lambda p: p.passp), 'anum': ('gid', lambda p: p.anum), 'twic': ('gid', lambda p: p.twic),
 'user': ('cred', lambda p: p.user), 'pw': ('cred', lambda p: p.pw),
}
EXP = []; SEEN = set(); CUR = [None]; FILES = []
def note(key, el, value, file=None):
    assert value == value.strip() and value, (key, el, value)
    t = (key, file or CUR[0], ELEM[el], value)
    if key in AFF and t not in SEEN: SEEN.add(t); EXP.append(t)
TOK = re.compile(r'«([\w+]+)([.:])([a-z0-9]+)([\^_]?)([<>]\d+)?(?:\|([^»]*))?»')
def _sub(m):
    keys = m.group(1).split('+'); p = P[keys[0]]
    if m.group(2) == '.': el, f = FIELDS[m.group(3)]; v = f(p)
    else: el, v = m.group(3), m.group(6)
    if m.group(4) == '^': v = v.upper()
    if m.group(4) == '_': v = v.lower()
    w = m.group(5); pad = v
    if w:
        n = int(w[1:]); v = v[:n].strip(); pad = v.ljust(n) if w[0] == '<' else v.rjust(n)
    for k in keys: note(k, el, v)
    return pad
def t(s):
    if not isinstance(s, str): return s
    s = TOK.sub(_sub, s)
    assert '«' not in s and '»' not in s, s[max(0, s.find('«') - 30):s.find('«') + 80]
    return s
# ------------------------------------------------------------------ writers
def start(path):
    assert path not in FILES, path
    CUR[0] = path; FILES.append(path)
    full = os.path.join(SHARE, path); os.makedirs(os.path.dirname(full), exist_ok=True); return full
def raw(path, b):
    with open(os.path.join(SHARE, path), 'wb') as f: f.write(b)
def text(path, s, enc='utf-8', nl='\n'):
    start(path); raw(path, t(s.strip('\n') + '\n').replace('\n', nl).encode(enc))
def table(path, rows, delim=',', enc='utf-8', quote=csv.QUOTE_MINIMAL, bom=False, pre=''):
    start(path); o = io.StringIO(); w = csv.writer(o, delimiter=delim, quoting=quote, lineterminator='\r\n')
    for r in rows: w.writerow([t(c) for c in r])
    raw(path, (b'\xef\xbb\xbf' if bom else b'') + (t(pre) + o.getvalue()).encode(enc))
def rezip(full):
    z = zipfile.ZipFile(full); items = [(n, z.read(n)) for n in z.namelist()]; z.close()
    with zipfile.ZipFile(full, 'w', zipfile.ZIP_DEFLATED) as o:
        for n, b in items:
            if n == 'docProps/core.xml': b = re.sub(rb'(<dcterms:(?:created|modified)[^>]*>)[^<]*', rb'\g<1>2024-03-01T08:00:00Z', b)
            i = zipfile.ZipInfo(n, (1980, 1, 1, 0, 0, 0)); i.compress_type = zipfile.ZIP_DEFLATED; i.external_attr = 0o600 << 16; o.writestr(i, b)
THIN = Side(style='thin', color='888888')
class X:
    def __init__(s, path): s.full = start(path); s.wb = openpyxl.Workbook(); s.wb.remove(s.wb.active); s.ws = None
    def sheet(s, name, widths=()):
        s.ws = s.wb.create_sheet(name); s.r = 1
        for i, w in enumerate(widths): s.ws.column_dimensions[openpyxl.utils.get_column_letter(i + 1)].width = w
        return s.ws
    def put(s, r, c, v, bold=False, fill=None):
        x = s.ws.cell(r, c, t(v))
        if bold: x.font = Font(bold=True)
        if fill: x.fill = PatternFill('solid', fgColor=fill)
        return x
    def row(s, vals, bold=False, fill=None, c0=1):
        for i, v in enumerate(vals):
            if v is not None and v != '': s.put(s.r, c0 + i, v, bold, fill)
        s.r += 1
    def title(s, v, span, size=13):
        x = s.put(s.r, 1, v, True); x.font = Font(bold=True, size=size); s.ws.merge_cells(start_row=s.r, start_column=1, end_row=s.r, end_column=span); x.alignment = Alignment(horizontal='center'); s.r += 1
    def comment(s, r, c, v, who='front desk'): s.ws.cell(r, c).comment = Comment(t(v), who)
    def save(s):
        s.wb.properties.creator = 'Seneca Street'; s.wb.save(s.full); rezip(s.full)
class D:
    def __init__(s, path, header=None, footer=None, size=10.5):
        s.full = start(path); s.d = docx.Document(); s.d.styles['Normal'].font.name = 'Calibri'; s.d.styles['Normal'].font.size = Pt(size)
        if header: s.d.sections[0].header.paragraphs[0].text = t(header)
        if footer: s.d.sections[0].footer.paragraphs[0].text = t(footer)
    def p(s, v='', bold=False, split=False, align=None, style=None):
        v = t(v); para = s.d.add_paragraph(style=style)
        parts = re.findall(r'.{1,11}', v, re.S) if split else [v]
        for x in parts: para.add_run(x).bold = bold
        if align: para.alignment = WD_ALIGN_PARAGRAPH.CENTER
        return para
    def ps(s, v):
        for x in v.strip('\n').split('\n\n'): s.p(x)
    def kv(s, label, v):
        para = s.d.add_paragraph(); para.add_run(label + ' ').bold = True; para.add_run(t(v)); para.paragraph_format.space_after = Pt(2)
    def h(s, v, n=2): s.d.add_heading(t(v), n)
    def table(s, rows, head=True, style='Table Grid', size=9, merge=()):
        tb = s.d.add_table(rows=0, cols=max(len(r) for r in rows)); tb.style = style
        for i, r in enumerate(rows):
            cells = tb.add_row().cells
            for j, v in enumerate(r):
                run = cells[j].paragraphs[0].add_run(t(v)); run.font.size = Pt(size); run.bold = head and i == 0
        for (r0, c0, r1, c1) in merge: tb.cell(r0, c0).merge(tb.cell(r1, c1))
        s.d.add_paragraph(); return tb
    def page(s): s.d.add_page_break()
    def save(s):
        c = s.d.core_properties; c.author = 'Seneca Street'; c.created = c.modified = datetime.datetime(2024, 3, 1, 8); c.last_modified_by = ''
        s.d.save(s.full); rezip(s.full)
class F:  # a drawn PDF form, y measured from the top
    def __init__(s, path, size=letter): s.full = start(path); s.W, s.H = size; s.c = canvas.Canvas(s.full, pagesize=size, invariant=1); s.c.setTitle('form')
    def tx(s, x, y, v, size=9, font='Helvetica', w=None, right=False, center=False):
        v = t(v)
        while w and size > 4.5 and stringWidth(v, font, size) > w: size -= .25
        s.c.setFont(font, size)
        (s.c.drawRightString if right else s.c.drawCentredString if center else s.c.drawString)(x, s.H - y, v)
    def b(s, x, y, v, size=9, **k): s.tx(x, y, v, size, 'Helvetica-Bold', **k)
    def ln(s, x1, y1, x2, y2): s.c.setLineWidth(.6); s.c.line(x1, s.H - y1, x2, s.H - y2)
    def rect(s, x, y, w, h, fill=None):
        s.c.setLineWidth(.6)
        if fill: s.c.setFillGray(fill)
        s.c.rect(x, s.H - y - h, w, h, fill=1 if fill else 0); s.c.setFillGray(0)
    def box(s, x, y, w, h, label, v, vs=9, font='Courier'):
        s.rect(x, y, w, h); s.tx(x + 2, y + 7, label, 5.8, w=w - 4); s.tx(x + 4, y + h - 5, v, vs, font, w=w - 7)
    def under(s, x, y, w, label, v, vs=9.5, font='Times-Italic'):
        s.tx(x + 3, y - 2, v, vs, font, w=w - 4); s.ln(x, y, x + w, y); s.tx(x + 1, y + 7, label, 6)
    def left(s, x, y, label, v, lw=80, w=150, vs=9, font='Courier'):
        s.tx(x, y, label, 8); s.tx(x + lw, y, v, vs, font, w=w); s.ln(x + lw - 2, y + 2, x + lw + w, y + 2)
    def chk(s, x, y, label, on=False, size=8):
        s.rect(x, y - 7, 8, 8)
        if on: s.b(x + 1.4, y - .6, 'X', 8)
        s.tx(x + 11, y, label, size)
    def para(s, x, y, w, v, size=9, font='Helvetica', lead=None):
        lead = lead or size * 1.25
        for blk in t(v).split('\n'):
            cur = ''
            for word in blk.split(' '):
                if stringWidth(cur + ' ' + word, font, size) > w and cur: s.tx(x, y, cur, size, font); y += lead; cur = word
                else: cur = (cur + ' ' + word) if cur else word
            s.tx(x, y, cur, size, font); y += lead
        return y
    def grid(s, x, y, ws, rows, rh=14, size=7.5, font='Helvetica', head=True):
        for i, r in enumerate(rows):
            cx = x
            for j, w in enumerate(ws):
                if head and i == 0: s.rect(cx, y, w, rh, .88)
                else: s.rect(cx, y, w, rh)
                if j < len(r) and r[j] != '': s.tx(cx + 2, y + rh - 4, str(r[j]), size, 'Helvetica-Bold' if head and i == 0 else font, w=w - 4)
                cx += w
            y += rh
        return y
    def new(s): s.c.showPage()
    def save(s): s.c.showPage(); s.c.save()
def mail(path, hdr, body, enc='7bit', attach=None, html=None):
    start(path); h = t(hdr.strip('\n')); body = t(body.strip('\n') + '\n')
    if enc == 'mp':
        B = '----=_Part_4471_0093'; o = h + '\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="%s"\n\n--%s\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n' % (B, B)
        o += quopri.encodestring(body.encode()).decode()
        if html: o += '\n--%s\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n' % B + quopri.encodestring(t(html).encode()).decode()
        if attach: o += '\n--%s\nContent-Type: text/csv; name="%s"\nContent-Disposition: attachment; filename="%s"\nContent-Transfer-Encoding: base64\n\n' % (B, attach[0], attach[0]) + base64.encodebytes(t(attach[1]).encode()).decode()
        o += '\n--%s--\n' % B
    else: o = h + '\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n' + body
    raw(path, o.encode())
CL = 'Seneca Street Occupational Health & Physical Therapy, PLLC'
CLA = '6120 Brannock Crossing, East Syracuse, NY 13057'
# ------------------------------------------------------------------ injury stories: key -> (dx, icd, therapy, cause, date of injury)
INJ = {
 'hut': ('lumbar strain', 'S39.012A', 'physical therapy 3x/week', 'pulling a pallet jack up a trailer ramp', '02/06/2024'),
 'kow': ('right rotator cuff tear', 'S46.011A', 'arthroscopic rotator cuff repair', 'cranking landing gear', '11/14/2023'),
 'gra': ('left ankle sprain', 'S93.402A', 'gait training', 'stepping off a cab step in the yard', '02/20/2024'),
 'ksr': ('carpal tunnel syndrome, bilateral', 'G56.03', 'carpal tunnel release', 'pneumatic chipping hammer', '10/02/2023'),
 'was': ('second degree burn of right forearm', 'T22.211A', 'silver sulfadiazine dressing', 'splash at the ladle', '01/18/2024'),
 'hey': ('L4-L5 disc herniation', 'M51.26', 'lumbar epidural steroid injection', 'lifting a core box', '09/21/2023'),
 'mun': ('crush injury of left index finger', 'S67.191A', 'nail bed repair', 'between flask and roller', '03/01/2024'),
 'abd': ('cervical strain', 'S16.1XXA', 'cervical traction', 'resident transfer', '02/12/2024'),
 'fer': ('right lateral epicondylitis', 'M77.11', 'iontophoresis', 'repetitive linen handling', '01/29/2024'),
 'ram': ('left knee medial meniscus tear', 'S83.242A', 'knee arthroscopy', 'slip on a wet floor', '12/11/2023'),
 'lov': ('inguinal hernia, right', 'K40.90', 'laparoscopic hernia repair', 'moving a bariatric bed', '01/05/2024'),
 'cro': ('adhesive capsulitis of left shoulder', 'M75.02', 'joint mobilization grade III', 'fall from plow step', '12/19/2023'),
 'pal': ('contusion of right hip', 'S70.01XA', 'cryotherapy', 'slipped on ice at salt shed', '01/23/2024'),
 'wil': ('de Quervain tenosynovitis, left', 'M65.4', 'thumb spica splint', 'roll changing', '02/02/2024'),
 'far': ('sciatica, left side', 'M54.32', 'McKenzie extension program', 'bending at winder', '01/11/2024'),
 'cor': ('trigger finger, right ring', 'M65.341', 'A1 pulley corticosteroid injection', 'sorting line', '02/15/2024'),
 'gal': ('right Achilles tendon rupture', 'S86.011A', 'Achilles tendon repair', 'jumped down from mixer', '10/30/2023'),
 'mac': ('thoracic compression fracture T12', 'S22.080A', 'TLSO brace', 'fall from formwork', '12/02/2023'),
 'rui': ('corneal abrasion, left eye', 'S05.02XA', 'corneal foreign body removal', 'cement dust', '03/05/2024'),
 'pul': ('post-concussional syndrome', 'F07.81', 'vestibular rehabilitation', 'struck by falling ceiling tile', '01/09/2024'),
 'vas': ('right distal radius fracture', 'S52.501A', 'open reduction internal fixation', 'fall from ladder', '11/27/2023'),
 'cob': ('left ACL tear', 'S83.512A', 'ACL reconstruction', 'training ground hose drag', '09/14/2023'),
}
CPT = {'97110': 'Therapeutic exercise', '97140': 'Manual therapy', '97035': 'Ultrasound', '97014': 'Electrical stimulation', '97112': 'Neuromuscular re-education', '97161': 'PT evaluation, low complexity'}

# ================================================================== 1 FRONT DESK
def schedule():
    r = R('sched'); rows = [['ApptID', 'Appt Date', 'Start', 'Mins', 'Resource', 'Patient', 'DOB', 'Cell', 'Employer', 'Visit Type', 'Appt Note', 'Status']]
    day = [('hut', 'Szeto PT', 'WC PT', 'tx: «hut:tx|lumbar stabilization», 4 of 12 auth'), ('jam', 'Pruitt', 'DOT Recert', 'bring CPAP card - «jam:dx|OSA»'), ('ksr', 'Karsh', 'WC F/U', '«ksr:tx|carpal tunnel release» rt hand 2/7'),
           ('okw', 'RN Sched', 'Vaccine', '«okw:tx|Heplisav-B» #2'), ('smi', 'Pruitt', 'Non-DOT Preplacement', 'NOT the same as «smj.fl» dob «smj.dobs» !! 2 James Smiths'), ('smj', 'Norcross', 'Hearing', '«smj:tx|audiogram» STS retest'),
           ('hey', 'Osei', 'WC F/U', 'post «hey:tx|epidural» #1'), ('lan', 'RN Sched', 'TB', '«lan:tx|TST read» 48-72h'), ('fon', 'Pruitt', 'DOT Recert', '«fon:dx|Insulin-treated diabetes», needs MCSA-5870'),
           ('cob', 'McAvoy PT', 'WC PT', 'wk 20 «cob:tx|ACL reconstruction»'), ('mos', 'Pruitt', 'DOT Recert', 'wife «wen.first» calls to confirm «wen.phd»'), ('tyl', 'Vogel', 'Non-DOT Preplacement', 'minor, parent must sign'),
           ('pul', 'McAvoy PT', 'WC PT', '«pul:tx|vestibular rehabilitation» - dim lights'), ('bel', 'Dewberry', 'Random UDS', ''), ('cla', 'Dewberry', 'Random UDS+BAT', 'goes by «cla.nick»'), ('rui', 'Osei', 'WC New', '«rui:dx|eye injury» walk in'),
           ('bha', 'RN Sched', 'Vaccine', '«bha:tx|Tdap»'), ('sca', 'RN Sched', 'TB', '«sca:tx|QuantiFERON» draw'), ('wri', 'Vogel', 'Resp Clearance', '«wri:dx|asthma» hx - spiro first'), ('ngu', 'Norcross', 'Fit Test', ''), ('pet', 'Pruitt', 'DOT Recert', '3-mo card, BP'),
           ('vas', 'Szeto PT', 'WC PT', 'interpreter - Spanish'), ('cor', 'Karsh', 'WC F/U', '«cor:tx|steroid injection» today?'), ('ell', 'Vogel', 'RTW', 'after «ell:dx|pneumonia»')]
    m = 7 * 60 + 30
    for i, (k, res, vt, nt) in enumerate(day):
        rows.append(['%d' % (55120 + i * 3), '03/11/2024', '%02d:%02d' % divmod(m, 60), r.choice(['15', '30', '45']), res, f'«{k}.lfm»', f'«{k}.dob»', f'«{k}.ph»', EMPNAME[P[k].emp], vt, nt, r.choice(['Confirmed', 'LM', 'Arrived', 'No Show', 'Confirmed'])])
        m += r.choice([0, 15, 15, 30])
    table('01 Front Desk/Schedule/sched_export_20240311.csv', rows, quote=csv.QUOTE_ALL, bom=True)

def signin():
    d = D('01 Front Desk/sign in sheets/Sign-in Tues 3-12.docx', header=CL + '  —  PLEASE SIGN IN', footer='Shred at end of week per office policy')
    d.p('Tuesday March 12, 2024', True)
    rows = [['#', 'Print name', 'Time in', 'Employer', 'Here for', 'Phone #', 'Seen by (staff)']]
    for i, (n, k, tm, e, why, ph) in enumerate([('«hol.nl»', 'hol', '7:05', 'Halvorson', 'Dot physical', '«hol.ph7»'), ('«gue.first» «gue.last»', 'gue', '710', 'Delmar', 'drug test', '«gue.phd»'), ('«KIM»', 'kim', '7.30', 'ST MARENS', 'tb read', '«kim.phr»'),
        ('«dyb.fl»', 'dyb', '7:40', 'Lakeshore', 'same as bro (drug test)', '«dyb.phd»'), ('«dok.first» «dok.last»', 'dok', '7:40', 'Lakeshore', 'drug test', '«dok.ph7»'), ('«abd.fl^»', 'abd', '8:00', 'ST. MAREN', '«abd:tx^|pt for neck»', '«abd.phd»'),
        ('«bab.lf»', 'bab', '8:10', 'northway', 'hearing test', '«bab.phdot»'), ('«mit.first» «mit.last»', 'mit', '8:15', 'Kestral', '«mit:tx|stitches out»', '«mit.phd»'), ('«tib.nl»', 'tib', '8:20', 'Fire Dist', 'mask fit', '«tib.ph7»'),
        ('«yes.fl»', 'yes', '8.45', "St Maren's", '«yes:tx|hep B shot»', '«yes.ph»'), ('«pen.nl»', 'pen', '9:00', 'lakeshore ready mix', 'back — «pen:dx|pulled muscle»', '«pen.phd»'), ('«fle.fl»', 'fle', '9:20', 'Delmar+Sons', '«fle:tx|lead blood draw»', '«fle.phd»')], 1):
        n = n.replace('«KIM»', '«kim.fl^»'); rows.append([str(i), n, tm, e, why, ph, ['E. Falcone', 'M. Dewberry', 'T. Rickard'][i % 3]])
    rows += [[str(i), '', '', '', '', '', ''] for i in range(13, 17)]
    d.table(rows); d.p('Drivers: please have your license and medication list ready.'); d.save()

def callback():
    text('01 Front Desk/callbacks/call backs wk of 3-11.txt', '''
CALL BACKS  (erin)   cross out when done!!

mon
- «hma.fl» (wife of «hut.first») «hma.phd» -- wants to know if «hut.nick» can drive w/ the «hut:rx|flexeril». told her Dr Osei will call. lives w/ him «hut+hma.street»
- «moo.fl» northway  «moo.ph7»  asking 4 «moo:dx|bells palsy» note, was seen in ER not here
- «dpa.nick» «dpa.last», mom of the 2 doyle boys [«dok.first» & «dyb.first»], «dpa.ph» - said do NOT leave results on that machine
   (they all live at «dpa+dok+dyb.street» )
- ulmer NCM ridgeline re: «kow.last» surg auth - gave to Sherri

tues
- «bos.nick» out sick, call her cell «bos.phd» for the vault code question
- «row.nl» -- lost his work note. DOB «row.dobs». «rto.first» (wife) will p/u  «rto.phdot»
- «nas.first» «nas.last»'s father «jun.first» called AGAIN («jun.phd») no ROI on file cant talk to him
- «oro.fl»  «oro.phd» can he get «oro:tx|cortizone shot» before vacation
- fax of «ste.last» chart to Dr Toller (pulm) 2nd request,  mrn «ste.mrn»

wed
- «ame.fl»  pos TB skin, wants cxr appt. cell «ame.ph7», «ame.em_»   << «ame:dx|latent TB» poss, county (Mr Gruber) already knows
- «tuc.first» «tuc.last» medicare is prim, # «tuc.mbi»  bill fixed?? ask Tanya
- Dr Kensett office - op note for «gal.nl» coming by fax
- «hes.nl^» retiring, wants copy all shots. mail to «hes.addr»
- copier guy Brunner thurs 9am
''')

def ics():
    ev = [('20240318T083000', '«mac.fl» - PT («mac:tx|TLSO brace» check)', 'Pt cell «mac.phd»; MRN «mac.mrn»'), ('20240318T100000', 'FCE - «hey.lf»', 'Baxendale. 4 hr block. Atty Weissberg wants report. WCB «hey.wcb»; «hey:dx|L4-L5 disc herniation»'),
          ('20240319T070000', 'St. Maren onsite TB/flu clinic', 'contact P. Chatterton RN; bring 60 TST'), ('20240319T130000', 'P2P call re «kow.last» - Dr. Beardsley', 'claim «kow.claim», «kow:tx|rotator cuff repair» denied'),
          ('20240320T110000', 'Audiogram retest «ste.lf»', '14 hr quiet. «ste.phd»'), ('20240321T090000', 'Staff mtg', 'lunch room'), ('20240321T150000', '«wil.nl» - «wil:tx|thumb spica splint» recheck', '«wil.dob»'),
          ('20240322T083000', 'Tyler Mosher preplacement'.replace('Tyler Mosher', '«tyl.fl»'), 'mother «wen.fl» must attend (minor). «wen.phd», DOB of pt «tyl.dob»')]
    s = 'BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//ClinicCal//EN\nX-WR-CALNAME:Exam rooms\n'
    for i, (d, su, de) in enumerate(ev):
        s += 'BEGIN:VEVENT\nUID:%d@senecastreet-occ.example\nDTSTAMP:20240308T120000Z\nDTSTART;TZID=America/New_York:%s\nSUMMARY:%s\nDESCRIPTION:%s\nLOCATION:Room %d\nEND:VEVENT\n' % (8800 + i, d, su, de.replace(', ', '\\, ').replace('; ', '\\; '), i % 5 + 1)
    text('01 Front Desk/Schedule/rooms_wk12.ics', s + 'END:VCALENDAR', nl='\r\n')

def calllog():
    x = X('01 Front Desk/Phone log MARCH.xlsx'); x.sheet('Log', (10, 9, 24, 18, 60, 14)); x.title('INCOMING CALLS — MARCH 2024', 6); x.row(['(please fill in every column, thank you – Martha)']); x.r += 1
    x.row(['Date', 'Time', 'Caller', 'Call back #', 'About', 'Took msg'], True, 'DDDDDD')
    for row in [('3/4', '8:12', '«gjo.fl» (mother)', '«gjo.phd»', 'dtr «gra.nick» cant bear weight, «gra:dx|ankle sprain» — wants sooner appt', 'EF'), ('', '8:40', 'Agate @ Halvorsen', 'x office', 'wants results «vdm.nl» + «lap.fl» asap, told him portal', 'EF'),
        ('', '9:05', '«prr.nl»', '«prr.phd»', 'for wife «pri.nick»: «pri:dx|shingles», can she go to work on the unit', 'CB'), ('', '11:30', 'Snodgrass, Ridgeline Mutual', '', 'IME for «ram.full» 3/28 Dr. Beardsley', 'EF'),
        ('3/5', '7:58', '«esm.fl»', '«esm.ph»', 'husb «esp.first» vomiting after «esp:rx|doxycycline»; same address «esp+esm.street»', 'CB'), ('', '10:15', '«jor.fl»', '«jor.phd»', 'results of «jor:tx|chest x-ray»', 'EF'), ('', '10:20', 'Loring (MRO)', '', 'needs donor ph for «bro.lf» → «bro.ph2» gave', 'EF'),
        ('', '2:45', '«keh.fl»', '«keh.phd»', "son «kel.fl»'s lead result, NO release signed", 'CB'), ('3/6', '9:00', '«syl.li»', '«syl.ph»', 'resched spirometry. email «syl.em»', 'EF'), ('', '9:31', '«sks.first» S.', '«sks.ph»', '«sok.nick» forgot «sok:rx|metformin» list, will email', 'CB'),
        ('', '3:10', '«bdo.fl»', '«bdo.phd»', 'husband «bur.fl» hosp w/ «bur:dx|silicosis» flare, cancel all', 'EF')]: x.row(row)
    x.comment(7, 3, 'Granger mother is on HIPAA form as contact, OK to talk. - EF'.replace('Granger', '«gra.last»'))
    x.r += 1; x.row(['TOTAL CALLS', 11], True)
    x.sheet('Voicemail', (8, 90)); x.row(['box', 'transcript'], True)
    x.row([101, 'hi this is «zim.fl» uh z i m m e r, birthday «zim.dobs», I need my audiogram from last year for the VA, you can reach me at «zim.phdot» thank you'])
    x.row([101, 'Yes good morning it is Natalie Delahunt from support, the interface is back up.'])
    x.row([102, "this is «bal.first» «bal.last» from the asphalt plant, the «bal:rx|meloxicam» isn't touching it, please call, six eight zero... no, «bal.phd»"])
    x.save()

def portal():
    s = '''PORTAL PASSWORD RESETS -- do not print!!            last upd 3/13/24 T. Rickard

PATIENT PORTAL (myseneca)
------------------------------------------------------------
'''
    for k in ('hey', 'gad', 'bri', 'mcg', 'rei', 'hub'): s += f'«{k}.nl<24»  user: «{k}.user<12»  temp pw: «{k}.pw<14»  «{k}.em»\n'
    s += '''
EMPLOYER PORTAL
------------------------------------------------------------
Halvorsen  DER backup  «yor.full»     login «yor.user» / «yor.pw»     (cell for 2-factor «yor.phd»)
Kestrel    «tam.fl»            login «tam.user» / «tam.pw»
Northway   Joanne Blisk    uses single sign on, no pw here

«stu.nick» «stu.last» (student, starts Mon): timeclock id «stu.user», pin «stu:cred|4471»
'''
    text('01 Front Desk/portal resets.txt', s, nl='\r\n')

def intake_blank():
    d = D('01 Front Desk/forms - blank/New patient intake BLANK rev 2023.docx', header=CL, footer='Form FD-02 rev. 8/2023')
    d.h('New Patient Intake', 1)
    d.table([['Last name', '', 'First', '', 'M.I.', ''], ['Street', '', 'City', '', 'ZIP', ''], ['Date of birth', '', 'SSN', '', 'Sex', ''], ['Home phone', '', 'Cell', '', 'E-mail', ''], ['Employer', '', 'Job title', '', 'Supervisor', ''], ['Emergency contact', '', 'Relation', '', 'Phone', '']], head=False)
    d.p('Have you ever had: ☐ diabetes  ☐ high blood pressure  ☐ asthma  ☐ seizures  ☐ back surgery  ☐ hernia'); d.p('Signature ______________________   Date ____________'); d.save()

def staffphones():
    text('01 Front Desk/STAFF EXTENSIONS.txt', '''
SENECA STREET OCC HEALTH & PT          MAIN (315) 555-0100     FAX (315) 555-0109
=================================================================================
EXT   NAME                      WHERE
201   Karsh, Dr. Leonard        Medical Director
202   Osei, Dr. Abena           Rm 1-3
203   Pruitt, Dan PA-C          DOT exams
204   Vogel, Sue NP             Rm 4
210   McAvoy, Ian PT            Gym
211   Szeto, Grace PT           Gym
212   Dunleavy, Travis PTA      Gym
214   Baxendale, Corinne OT     FCE suite
220   Norcross, Alice           Hearing booth
222   Dewberry, Marquis         Collections room
230   Quirk, Martha             Office mgr
231   Rickard, Tanya            Billing
232   Lutz, Sherri              Auths
233   Falcone, Erin             Front

Ridgeline Mutual claims line 1-800-555-0148      Lab client services 1-888-555-0171
''', nl='\r\n')

# ================================================================== 2 DOT
def dotrecall():
    ks = [k for k in EMP['HFL']] + ['mos', 'cro', 'dem', 'pal', 'bri', 'kno', 'dok', 'gal', 'tur', 'mac', 'bal']
    r = R('recall'); s = ''; page = 1
    cond = {'hut': '', 'jam': 'OSA - CPAP', 'bec': 'HYPERTENSION', 'fon': 'IDDM - 5870 REQD', 'pet': 'HTN STAGE 2', 'tho': 'CAD/STENT', 'tur': 'MONOCULAR VISION', 'win': 'SEIZURE HX', 'cru': 'NIDDM', 'mos': 'HEARING LOSS - AIDS', 'osh': 'HYPOTHYROID', 'rod': 'HTN'}
    for i, k in enumerate(ks):
        if i % 12 == 0:
            s += ('\f' if i else '') + 'RPT DOTX410                    SENECA STREET OCC HLTH                    PAGE %3d\nRUN 03/01/24 06:14         MED CARD EXPIRATION RECALL - 90 DAYS          OPER TDR\n\n' % page
            s += 'CHART   DRIVER                    DOB       LICENSE NO        ST  EXPIRES   TERM\n        ADDRESS / PHONE                                           CONDITION\n' + '-' * 84 + '\n'; page += 1
        p = P[k]; exp = '%02d/%02d/24' % (r.randint(3, 5), r.randint(1, 28)); term = r.choice(['24M', '24M', '12M', '12M', '03M', '06M'])
        s += f'«{k}.mrn<8»«{k}.lfm^<25» «{k}.dobs<9» «{k}.dl<17» {p.st}  {exp}  {term}\n'
        s += f'        «{k}.street^<24» «{k}.csz^<23» «{k}.phd<13»' + (f'«{k}:dx|{cond[k]}»' if cond.get(k) else '') + '\n'
    s += '-' * 84 + '\nTOTAL DRIVERS  %d        TOTAL CARDS EXPIRING  %d\n*** END OF REPORT ***' % (len(ks), len(ks))
    text('02 DOT/reports/DOTX410.TXT', s, nl='\r\n')

def mer():
    def form(k, info):
        f.b(30, 34, 'MEDICAL EXAMINATION REPORT FORM', 12); f.tx(30, 46, '(for Commercial Driver Medical Certification)        Form MCSA-5875 style      OMB No. (example)', 7)
        f.rect(30, 54, 552, 14, .85); f.b(34, 64, 'SECTION 1. Driver Information (to be filled out by the driver)', 8.5)
        f.box(30, 70, 150, 24, 'Last Name:', f'«{k}.last»'); f.box(180, 70, 130, 24, 'First Name:', f'«{k}.first»'); f.box(310, 70, 50, 24, 'Middle Initial:', P[k].mid); f.box(360, 70, 112, 24, 'Date of Birth:', f'«{k}.dobb»'); f.box(472, 70, 110, 24, 'Age:', str(2024 - P[k].date.year))
        f.box(30, 94, 230, 24, 'Street Address:', f'«{k}.street»'); f.box(260, 94, 130, 24, 'City:', P[k].town); f.box(390, 94, 60, 24, 'State/Province:', P[k].st); f.box(450, 94, 132, 24, 'Zip Code:', P[k].zip)
        f.box(30, 118, 170, 24, "Driver's License Number:", f'«{k}.dl»'); f.box(200, 118, 110, 24, 'Issuing State/Province:', P[k].st); f.box(310, 118, 122, 24, 'Phone:', f'«{k}.ph»'); f.box(432, 118, 150, 24, 'E-mail (optional):', f'«{k}.em»')
        f.tx(34, 154, 'CLP/CDL Applicant/Holder*:', 7.5); f.chk(140, 154, 'Yes', True); f.chk(170, 154, 'No'); f.tx(230, 154, 'Driver ID Verified By**:  CDL - M. Dewberry', 7.5)
        f.tx(34, 167, 'Has your USDOT/FMCSA medical certificate ever been denied or issued for less than 2 years?', 7.5); f.chk(400, 167, 'Yes', info['short']); f.chk(440, 167, 'No', not info['short']); f.chk(480, 167, 'Not Sure')
        f.rect(30, 174, 552, 14, .85); f.b(34, 184, 'DRIVER HEALTH HISTORY', 8.5)
        f.tx(34, 198, 'Have you ever had surgery? If "yes," please list and explain below.', 7.5); f.chk(400, 198, 'Yes', bool(info['surg'])); f.chk(440, 198, 'No', not info['surg'])
        f.tx(44, 210, info['surg'], 9, 'Courier')
        f.tx(34, 222, 'Are you currently taking medications (prescription, over-the-counter, herbal remedies, diet supplements)?', 7.5); f.chk(400, 222, 'Yes', bool(info['meds'])); f.chk(440, 222, 'No', not info['meds'])
        f.tx(44, 234, info['meds'], 9, 'Courier')
        f.tx(34, 247, 'Do you have or have you ever had:', 7.5); f.tx(236, 247, 'Yes  No', 6.5); f.tx(536, 247, 'Yes  No', 6.5)
        L = ['1. Head/brain injuries or illnesses', '2. Seizures, epilepsy', '3. Eye problems (except glasses)', '4. Ear and/or hearing problems', '5. Heart disease, heart attack, bypass', '6. Pacemaker, stents, implantable devices', '7. High blood pressure', '8. High cholesterol', '9. Chronic cough, shortness of breath', '10. Lung disease (e.g., asthma)', '11. Kidney problems, kidney stones', '12. Stomach, liver, digestive problems']
        Rr = ['13. Diabetes or blood sugar problems', '14. Insulin used', '15. Anxiety, depression, nervousness', '16. Fainting or passing out', '17. Dizziness, headaches, numbness', '18. Unexplained weight loss', '19. Stroke, mini-stroke (TIA)', '20. Missing or limited use of arm, hand', '21. Neck or back problems', '22. Bone, muscle, joint problems', '23. Blood clots or bleeding problems', '24. Sleep apnea']
        for i in range(12):
            y = 259 + i * 12
            for x, lab in ((34, L[i]), (320, Rr[i])):
                n = int(lab.split('.')[0]); on = n in info['yes']
                f.tx(x, y, lab.split('. ')[0] + '. ' + (f'«{k}:dx|{info["yes"][n]}»' if on and lab.endswith(info['yes'][n]) else lab.split('. ', 1)[1]), 7.5)
                f.chk(x + 204, y, '', on); f.chk(x + 222, y, '', not on)
        f.rect(30, 408, 552, 44); f.tx(33, 416, 'Comment(s) on "yes" answers (attach additional sheets if necessary):', 6.5); f.para(36, 428, 540, info['com'], 8.5, 'Courier')
        f.under(30, 480, 300, "Driver's Signature", f'«{k}.full»', 11); f.under(380, 480, 160, 'Date', info['date'])
        f.rect(30, 496, 552, 14, .85); f.b(34, 506, 'SECTION 2. Examination Report (to be filled out by the medical examiner)', 8.5)
        f.left(34, 524, 'Pulse rate:', info['p'], 50, 40); f.left(150, 524, 'Height:', info['h'], 34, 60); f.left(270, 524, 'Weight:', info['w'], 36, 60)
        f.grid(34, 532, [70, 60, 60, 20, 90, 90, 90], [['Blood Pressure', 'Systolic', 'Diastolic', '', 'Vision', 'Uncorrected', 'Corrected'], ['Sitting'] + info['bp'] + ['', 'Right Eye: 20/', '40', '20'], ['2nd reading (opt.)'] + info['bp2'] + ['', 'Left Eye: 20/', '40', '25']], 13)
        f.para(34, 586, 540, info['find'], 8.5)
        f.rect(30, 650, 552, 60); f.tx(33, 659, 'MEDICAL EXAMINER DETERMINATION (Federal)', 7)
        f.chk(40, 672, 'Meets standards in 49 CFR 391.41; qualifies for 2-year certificate', info['det'] == 24); f.chk(40, 684, 'Meets standards, but periodic monitoring required (specify reason):', info['det'] != 24); f.tx(320, 684, info['why'], 8.5, 'Courier', w=250)
        f.chk(40, 697, 'Driver qualified for:  3 mo', info['det'] == 3); f.chk(160, 697, '6 mo', info['det'] == 6); f.chk(200, 697, '1 year', info['det'] == 12); f.chk(260, 697, 'Determination pending')
        f.under(30, 738, 240, "Medical Examiner's Name (printed) / Signature", 'Daniel T. Pruitt, PA-C'); f.under(300, 738, 130, 'National Registry Number', '4417083356'); f.under(450, 738, 120, 'Date Certificate Signed', info['date'])
        f.tx(30, 772, f'«{k}.last^», «{k}.first^»   DOB «{k}.dob»   Chart «{k}.mrn»', 7); f.tx(582, 772, 'Page 1 of 1', 7, right=True)
    f = F('02 DOT/exam forms/MER long forms Feb-Mar.pdf')
    form('bec', dict(short=True, surg='«bec:tx|cholecystectomy» 2009', meds='«bec:rx|lisinopril 20 mg», «bec:rx|atorvastatin 40 mg», «bec:rx|aspirin 81 mg»', yes={7: 'High blood pressure', 8: 'High cholesterol', 21: 'Neck or back problems'}, com='Dx «bec:dx|hypertension» 2015 controlled on meds per Dr Copley. «bec:dx|Chronic low back pain», no lifting limits. Wife «bcl.first» keeps med list, tel «bcl.phd».', date='02/27/2024', p='78', h='5 ft 10 in', w='241 lb', bp=['138', '84'], bp2=['', ''], find='Lungs clear. Cardiac RRR. No hernia. Gait normal. Urine SG 1.015, protein neg, blood neg, sugar neg.', det=12, why='«bec:dx|Hypertension»')); f.new()
    form('jam', dict(short=False, surg='', meds='«jam:rx|cetirizine 10 mg» prn', yes={24: 'Sleep apnea'}, com='«jam:dx|Obstructive sleep apnea» dx 2022 by Dr. Gerhardt, on «jam:tx|CPAP». Download 91% of nights > 4 hr.', date='03/11/2024', p='66', h='6 ft 2 in', w='268 lb', bp=['124', '78'], bp2=['', ''], find='Neck 18.5 in. Mallampati III. Otherwise normal exam.', det=12, why='«jam:dx|OSA on CPAP»')); f.new()
    form('fon', dict(short=True, surg='', meds='«fon:rx|insulin glargine 22 units», «fon:rx|metformin 1000 mg»', yes={13: 'Diabetes or blood sugar problems', 14: 'x'}, com='«fon:dx|Insulin-treated diabetes mellitus», A1c 7.1, no severe lows. MCSA-5870 from treating NP attached. Emergency contact spouse «fto.fl» «fto.phd», same household.', date='03/11/2024', p='80', h='5 ft 9 in', w='202 lb', bp=['130', '82'], bp2=['128', '80'], find='Monofilament intact both feet. Fundi: no «fon:dx|proliferative retinopathy» per eye report.', det=12, why='«fon:dx|ITDM»'))
    note('fto', 'addr', P['fon'].street); f.save()

def mec():
    f = F('02 DOT/exam forms/MEC_cards_batch_0311.pdf'); y0 = 30
    for i, (k, term) in enumerate([('bec', '02/27/2025'), ('jam', '03/11/2025'), ('fon', '03/11/2025'), ('hol', '03/12/2026'), ('yan', '03/12/2026'), ('sok', '03/12/2025')]):
        if i and i % 2 == 0: f.new(); y0 = 30
        y = y0
        f.rect(28, y, 556, 330); f.b(306, y + 18, "Medical Examiner's Certificate", 12, center=True); f.tx(306, y + 29, '(for Commercial Driver Medical Certification)', 8, center=True)
        yy = f.para(36, y + 46, 540, f'I certify that I have examined   «{k}.lf»   in accordance with (please check only one):', 9)
        f.chk(60, yy + 2, 'the Federal Motor Carrier Safety Regulations (49 CFR 391.41-391.49) and, with knowledge of the driving duties, I find this person is qualified, (check all that apply) OR', True, 6.2)
        f.chk(60, yy + 14, 'the Federal Motor Carrier Safety Regulations with any applicable State variances (intrastate only)', False, 6.2)
        for j, (lab, on) in enumerate([('wearing corrective lenses', k in ('bec', 'hol')), ('wearing hearing aid', False), ('accompanied by a waiver/exemption', False), ('driving within an exempt intracity zone', False), ('accompanied by a Skill Performance Evaluation (SPE)', False), ('grandfathered from State requirements', False)]):
            f.chk(80 + (j % 3) * 165, yy + 30 + (j // 3) * 13, lab, on, 7)
        f.under(36, yy + 80, 330, "Medical Examiner's Signature", 'D. Pruitt'); f.under(400, yy + 80, 160, 'Medical Examiner Certificate Date Signed', ['02/27/2024', '03/11/2024', '03/11/2024', '03/12/2024', '03/12/2024', '03/12/2024'][i])
        f.under(36, yy + 108, 220, "Medical Examiner's Name (please print or type)", 'Daniel T. Pruitt'); f.under(280, yy + 108, 120, "Telephone", '(315) 555-0100'); f.under(420, yy + 108, 140, 'National Registry Number', '4417083356')
        f.chk(40, yy + 132, 'MD'); f.chk(80, yy + 132, 'DO'); f.chk(120, yy + 132, 'Physician Assistant', True); f.chk(220, yy + 132, 'Advanced Practice Nurse'); f.b(400, yy + 132, 'Expiration: ' + term, 9)
        f.under(36, yy + 168, 250, "Driver's Signature", f'«{k}.fl»', 12); f.under(300, yy + 168, 150, "Driver's License Number", f'«{k}.dl»', 10, 'Courier'); f.under(470, yy + 168, 60, 'Issuing State', P[k].st)
        f.under(36, yy + 200, 220, 'Street Address', f'«{k}.street»', 10, 'Courier'); f.under(266, yy + 200, 110, 'City', P[k].town, 10, 'Courier'); f.under(386, yy + 200, 50, 'State', P[k].st); f.under(446, yy + 200, 70, 'Zip', P[k].zip, 10, 'Courier')
        f.tx(40, yy + 224, 'CLP/CDL Applicant/Holder', 7); f.chk(140, yy + 224, 'Yes', True); f.chk(175, yy + 224, 'No')
        y0 += 360
    f.save()

def dottracker():
    x = X('02 DOT/DOT card tracker 2024.xlsx'); ws = x.sheet('Halvorsen', (6, 26, 13, 16, 12, 12, 34)); x.title('HALVORSEN FREIGHT LINES — DOT PHYSICAL TRACKER', 7); x.title('DER: Ron Agate   |   updated by Erin every Friday', 7, 9); x.r += 1
    x.row(['', 'DRIVER', '', 'CDL', '', 'CARD', ''], True, 'CFE2F3'); x.row(['Emp', 'Last, First', 'DOB', 'Number', 'St', 'Expires', 'Notes'], True, 'CFE2F3'); ws.merge_cells('B4:C4'); ws.merge_cells('D4:E4'); ws.merge_cells('F4:G4')
    r = R('trk'); notes = {'bec': '1 yr — «bec:dx|HTN»', 'tho': 'needs «tho:tx|stress test» Dr Copley, «tho:dx|stent x1 2021»', 'win': '«win:dx|childhood seizures», off meds 30 yrs, neuro letter from Dr Rao', 'osh': '«osh:rx|levothyroxine»; husband «oti.fl» «oti.phd» picks up card', 'rod': 'BP high x2, 3 mo card', 'cru': '«cru:rx|glipizide»', 'lap': 'color vision ok on retest', 'nas': 'No show 2/28', 'vdm': 'Dutch passport «vdm.passp» used as ID'}
    for k in EMP['HFL']: x.row([f'«{k}.eid»', f'«{k}.lq»', f'«{k}.dob»', f'«{k}.dls»', P[k].st, datetime.date(2024 + r.randint(0, 2), r.randint(1, 12), r.randint(1, 28)), notes.get(k, '')])
    x.row(['', 'Drivers on list', '', '', '', len(EMP['HFL'])], True); x.comment(9, 7, 'said ok to call wife «bcl.nl» at «bcl.phd»')
    x.sheet('Town Hwy', (28, 14, 14, 14, 14)); x.row(['Town of Vanderkill — CDL holders'], True); x.r += 1
    ks = ['mos', 'cro', 'dem', 'pal', 'bri', 'kno', 'cas']; x.row(['Driver'] + [f'«{k}.nl»' for k in ks], True); x.row(['DOB'] + [f'«{k}.dobs»' for k in ks]); x.row(['Lic #'] + [f'«{k}.dl»' for k in ks]); x.row(['Cell'] + [f'«{k}.ph7»' for k in ks]); x.row(['Card exp'] + ['%d/24' % r.randint(4, 12) for k in ks])
    x.row(['Issue', '«mos:dx|hearing loss, aids OK»', '', '', '«pal:dx|kidney stones»', '', '', '«cas:dx|glaucoma»'])
    x.sheet('Codes', (12, 50)); [x.row(c) for c in [('3M', 'stage 2 blood pressure, one time'), ('1Y', 'monitoring condition'), ('2Y', 'clean')]]
    x.save()

def bpletter():
    d = D('02 DOT/letters/Pettibone BP 3 mo letter.docx', header=CL + '\n' + CLA, footer='Confidential – for addressee only')
    d.p('March 4, 2024'); d.p('«pet.full»\n«pet.street»\n«pet.csz»'); d.p('Re: Your DOT medical card      Chart «pet.mrn»      DOB «pet.dobl»')
    d.ps('''Dear Mr. «pet.last»:

At your exam on February 29 your blood pressure was 168/98. Under the FMCSA guidelines this is «pet:dx|Stage 2 hypertension» and I could give you a one-time certificate for three months only (until May 29, 2024).

Please see your own doctor. You told us that you had stopped «pet:rx|amlodipine» because of ankle swelling; do not stop medicines without asking. If the pressure is at or below 140/90 when you come back, I can certify you for one year.

We tried to reach you at «pet.ph» and left a message with no details.

Sincerely,

Daniel T. Pruitt, PA-C
National Registry 4417083356

cc: none (Halvorsen Freight receives the certificate only)''')
    d.save()

def sleepref():
    text('02 DOT/letters/sleep study referral - thorpe.txt', '''
                    SENECA STREET OCCUPATIONAL HEALTH
                    fax cover + referral           3 pages incl. this

TO:    Elise V. Gerhardt, MD  -  Sleep Medicine          FAX 315-555-0162
FROM:  D. Pruitt PA-C
DATE:  29 FEB 2024

PATIENT ....... «tho.lfm^»
DOB ........... «tho.dobx^»
SSN ........... «tho.ssn»
ADDRESS ....... «tho.street^»
                «tho.csz^»
PHONE ......... «tho.phd»
INSURANCE ..... KEYSTONE PLAN PPO   ID «tho.mem»
CDL ........... PA «tho.dl»

Dear Elise,

Mr. «tho.last» is a 62 y.o. line-haul driver, BMI 41, neck 19", STOP-BANG 6, with «tho:dx|coronary artery disease» (stent 2021, Dr. Copley)
and «tho:dx|paroxysmal atrial fibrillation» on «tho:rx|apixaban 5 mg BID» and «tho:rx|metoprolol 50 mg». His wife reports witnessed apneas. Please arrange a «tho:tx|polysomnogram»
or «tho:tx|home sleep apnea test»; his card is on hold ("determination pending") for 45 days. «tho.nick» asks for a night appointment.

                                        Thank you -- Dan
''')

# ================================================================== 3 DRUG & ALCOHOL
def ccf():
    f = F('03 Drug & Alcohol/CCF scans/CCF_batch_030824.pdf')
    for i, (k, reason, res, mro) in enumerate([('lap', 'Random', 'NEG', ''), ('bro', 'Reasonable', 'POS', 'Opiates - rx confirmed?'), ('win', 'Post', 'NEG', ''), ('gue', 'Pre', 'POS', '')]):
        if i: f.new()
        p = P[k]; dot = p.emp == 'HFL'
        f.b(306, 30, ('FEDERAL' if dot else 'NON-FEDERAL') + ' DRUG TESTING CUSTODY AND CONTROL FORM', 11, center=True); f.tx(60, 50, 'SPECIMEN ID NO.', 8); f.b(140, 50, f'«{k}.spec»', 13); f.tx(400, 50, 'LAB ACCESSION NO. ______________', 7)
        f.rect(28, 58, 556, 150); f.b(32, 68, 'STEP 1: COMPLETED BY COLLECTOR OR EMPLOYER REPRESENTATIVE', 7.5)
        f.tx(34, 80, 'A. Employer Name, Address, I.D. No.', 6.5); f.tx(310, 80, 'B. MRO Name, Address, Phone and Fax No.', 6.5)
        f.tx(40, 92, EMPNAME[p.emp].upper(), 8.5, 'Courier'); f.tx(316, 92, 'NATHANIEL H ABRAMS MD', 8.5, 'Courier'); f.tx(40, 103, EMPADDR[p.emp].upper(), 8, 'Courier', w=250); f.tx(316, 103, 'PO BOX 4471, ALBANY NY 12212  518-555-0133', 8, 'Courier', w=250)
        f.ln(306, 72, 306, 120); f.ln(28, 120, 584, 120)
        f.tx(34, 131, "C. Donor SSN or Employee I.D. No. or CDL State and No.", 7); f.tx(300, 131, f'«{k}.ssn»' if i == 0 else f'«{k}.eid»' if i in (1, 3) else f'NY «{k}.dl»', 10, 'Courier-Bold')
        f.tx(34, 145, 'D. Specify Testing Authority:', 7); [f.chk(150 + j * 60, 145, a, (a == 'DOT') == dot and a in ('DOT', 'HHS') and dot) for j, a in enumerate(['HHS', 'NRC', 'DOT'])]; f.chk(330, 145, 'FMCSA', dot); f.chk(380, 145, 'FAA'); f.chk(420, 145, 'FRA')
        f.tx(34, 160, 'E. Reason for Test:', 7); [f.chk(120 + j * 92, 160, a, a.startswith(reason)) for j, a in enumerate(['Pre-employment', 'Random', 'Reasonable Susp.', 'Post Accident', 'Return to Duty'])]
        f.tx(34, 175, 'F. Drug Tests to be Performed:', 7); f.chk(150, 175, 'THC, COC, PCP, OPI, AMP', True); f.chk(300, 175, 'Other: ____')
        f.tx(34, 192, 'G. Collection Site:  SENECA STREET OCC HEALTH  ' + CLA + '   Ph 315-555-0100', 7)
        f.rect(28, 212, 556, 36); f.b(32, 222, 'STEP 2: COMPLETED BY COLLECTOR', 7.5); f.tx(34, 236, 'Temperature 90-100 F', 7); f.chk(120, 236, 'Yes', True); f.chk(150, 236, 'No'); f.chk(220, 236, 'Split', True); f.chk(260, 236, 'Single'); f.chk(300, 236, 'None Provided'); f.chk(380, 236, 'Observed')
        f.rect(28, 252, 556, 60); f.b(32, 262, 'STEP 4: CHAIN OF CUSTODY', 7.5); f.under(40, 290, 200, 'Signature of Collector / (PRINT) Collector Name (First, MI, Last)', 'Marquis J Dewberry'); f.under(260, 290, 100, 'Date (Mo./Day/Yr.)   Time', '03/08/24  %d:%02d' % (8 + i, 12 * i)); f.under(400, 290, 160, 'Name of Delivery Service', 'LabCourier')
        f.rect(28, 316, 556, 120); f.b(32, 326, 'STEP 5: COMPLETED BY DONOR', 7.5); f.para(34, 337, 540, 'I certify that I provided my urine specimen to the collector; that I have not adulterated it in any manner; each specimen bottle used was sealed with a tamper-evident seal in my presence.', 6.5)
        f.under(40, 372, 220, 'Signature of Donor', f'«{k}.fl»', 12); f.under(290, 372, 170, '(PRINT) Donor\'s Name (First, MI, Last)', f'«{k}.fml^»', 9, 'Courier'); f.under(480, 372, 90, 'Date (Mo./Day/Yr.)', '03/08/24')
        f.under(40, 400, 150, 'Daytime Phone No.', f'«{k}.ph»', 9, 'Courier'); f.under(220, 400, 150, 'Evening Phone No.', f'«{k}.ph2»' if i != 2 else 'same', 9, 'Courier'); f.under(400, 400, 150, 'Date of Birth (Mo./Day/Yr.)', f'«{k}.dobs»', 9, 'Courier')
        f.tx(34, 424, 'After the Medical Review Officer receives the test results, he/she may contact you about prescriptions you may have taken.', 6)
        f.rect(28, 440, 556, 90); f.b(32, 450, 'STEP 6: COMPLETED BY MEDICAL REVIEW OFFICER - PRIMARY SPECIMEN', 7.5); f.chk(40, 468, 'NEGATIVE', res == 'NEG'); f.chk(110, 468, 'POSITIVE for:', res == 'POS'); f.chk(300, 468, 'DILUTE'); f.chk(360, 468, 'REFUSAL TO TEST'); f.chk(460, 468, 'TEST CANCELLED')
        if res == 'POS': f.tx(184, 468, {'bro': '«bro:dx|Oxycodone / Oxymorphone»', 'gue': '«gue:dx|Cocaine metabolite»'}[k], 8.5, 'Courier')
        f.tx(40, 486, 'REMARKS: ' + ({'bro': 'donor states Rx «bro:rx|oxycodone 5 mg» after dental, bottle photo rec’d'.replace('’', "'"), 'gue': 'no medical explanation'}.get(k, '')), 8)
        f.under(40, 514, 240, '(PRINT) Medical Review Officer\'s Name', 'Nathaniel H. Abrams, MD'); f.under(330, 514, 100, 'Date', '03/13/24')
        f.rect(440, 560, 130, 40); f.tx(446, 572, 'seal A', 6); f.tx(446, 588, f'«{k}.spec»   init. ' + p.first[0] + p.last[0], 8.5)
        f.tx(30, 770, 'COPY 2 - MEDICAL REVIEW OFFICER COPY', 8)
    f.save()

def hl7():
    s = ''
    for i, (k, res) in enumerate([('bro', 'P'), ('gue', 'P'), ('lap', 'N'), ('win', 'N'), ('hub', 'N')]):
        p = P[k]; mi = p.mid
        s += f'MSH|^~\\&|TOXLAB|ONONDAGA TOXICOLOGY|SENECAOCC|6120|202403120{i}15||ORU^R01|TX{88100+i}|P|2.3\r'
        s += f'PID|1|«{k}.mrn»|«{k}.spec»||«{k}.last^»^«{k}.first^»^{mi}||«{k}.dobc»|{p.sex.upper()}|||«{k}.street^»^^{p.town.upper()}^{p.st}^{p.zip}||«{k}.phr»||||||«{k}.ssnr»\r'
        s += f'ORC|RE|«{k}.spec»\rOBR|1|«{k}.spec»||URN5^5-PANEL URINE|||20240308|||||||||ABRAMS^NATHANIEL^H^^^MD\r'
        if k == 'bro': s += 'OBX|1|ST|OXYC^OXYCODONE||«bro:dx|POSITIVE OXYCODONE»|ng/mL|<100|A|||F\rNTE|1||CERTIFIED BY C T JEFFORDS\r'
        elif k == 'gue': s += 'OBX|1|ST|BZE^BENZOYLECGONINE||«gue:dx|POSITIVE BENZOYLECGONINE»|ng/mL|<150|A|||F\rNTE|1||CERTIFIED BY C T JEFFORDS\r'
        else: s += 'OBX|1|ST|URN5^5-PANEL URINE||NEGATIVE||||||F\r'
    start('03 Drug & Alcohol/lab feed/ORU_20240312.hl7'); raw('03 Drug & Alcohol/lab feed/ORU_20240312.hl7', t(s).encode())

def atf():
    f = F('03 Drug & Alcohol/ATF Claybourne 3-11.pdf')
    f.b(306, 34, 'ALCOHOL TESTING FORM (DOT / NON-DOT)', 12, center=True); f.tx(306, 46, '(The instructions for completing this form are on the back of Copy 3)', 7, center=True)
    f.b(40, 66, 'STEP 1: TO BE COMPLETED BY ALCOHOL TECHNICIAN', 8.5)
    for y, n, lab, v, v2 in [(86, 'A:', 'Employee Name', '(Print) (First, M.I., Last)', '«cla.fml^»'), (110, 'B:', 'SSN or Employee ID No.', '', '«cla.ssnsp»'), (134, 'C:', 'Employer Name', '', 'LAKESHORE READY-MIX & PAVING'), (158, '', 'Street', '', '22 AGGREGATE LN'), (182, '', 'City, ST ZIP', '', 'OSWEGO NY 13074'), (206, 'D:', 'DER Name and Telephone No.', '', 'BART FISHBEIN  315-555-0125')]:
        f.tx(40, y, n, 9); f.tx(56, y, lab + ' ' + v, 8); f.tx(250, y, v2, 10, 'Courier'); f.ln(246, y + 3, 560, y + 3)
    f.tx(56, 230, 'Reason for Test:', 8); [f.chk(130 + j * 80, 230, a, j == 0) for j, a in enumerate(['Random', 'Reas. Susp.', 'Post-Accident', 'Ret. to Duty', 'Pre-emp.'])]
    f.b(40, 256, 'STEP 2: TO BE COMPLETED BY EMPLOYEE', 8.5); f.para(40, 270, 520, 'I certify that I am about to submit to alcohol testing and that the identifying information provided on the form is true and correct.', 8)
    f.under(40, 314, 300, 'Signature of Employee', '«cla.nl»', 13); f.under(400, 314, 120, 'Date   Month / Day / Year', '03 / 11 / 24')
    f.b(40, 344, 'STEP 3: TO BE COMPLETED BY ALCOHOL TECHNICIAN', 8.5); f.chk(50, 360, 'BAT', True); f.chk(100, 360, 'STT'); f.chk(200, 360, 'BREATH', True); f.chk(270, 360, 'SALIVA'); f.tx(340, 360, '15-Minute Wait:', 8); f.chk(410, 360, 'Yes', True); f.chk(450, 360, 'No')
    f.grid(40, 372, [60, 90, 90, 80, 80, 100], [['Test #', 'Device', 'Serial', 'Lot', 'Activation', 'Result'], ['0417', 'Evidential BT', '50-1177', '', '09:14', '0.047 g/210L'], ['0418', 'Evidential BT', '50-1177', '', '09:31', '0.044 g/210L']], 16)
    f.tx(40, 440, 'REMARKS: Employee says he took «cla:rx|NyQuil» at 6 am. Not released to safety-sensitive duty. DER called 9:40; ride home by brother.', 8, 'Courier', w=530)
    f.under(40, 480, 260, "Alcohol Technician's Name (Print)", 'Marquis J. Dewberry'); f.under(340, 480, 180, "Technician's company", 'Seneca Street Occ. Health'); f.tx(40, 510, 'STEP 4: employee certification if result is 0.02 or higher', 8); f.under(40, 540, 300, 'Signature of Employee', '«cla.full»', 11); f.under(400, 540, 120, 'Date', '03/11/24'); f.tx(40, 575, 'Employee daytime phone (not a DOT field):  «cla.phd»', 7); f.save()

def randompool():
    s = 'RANDOM SELECTION REPORT                                   QTR 1 2024   SEED 20240102\nPOOL: HFL-CDL   COMPANY: HALVORSEN FREIGHT LINES          DRUG 50%  ALC 10%\n' + '=' * 78 + '\n'
    s += 'SEL  EMP ID   NAME                      SSN           DRUG ALC  NOTIFIED  RESULT\n' + '-' * 78 + '\n'
    for i, (k, res) in enumerate([('lap', 'NEG'), ('mcg', 'NEG'), ('cru', 'NEG'), ('gra', 'EXCUSED-LOA'), ('nas', 'NO SHOW'), ('vdm', 'NEG'), ('yan', 'NEG-DILUTE')], 1):
        s += f'{i:3d}  «{k}.eid<8» «{k}.lfm^<25» «{k}.ssn4<13» X    {"X" if i % 3 == 0 else " "}    03/0{i}/24  {res}\n'
        if k == 'gra': s += '                    >> on leave, «gra:dx|ankle sprain», alt. selected: «rod.lf^» «rod.eid»\n'
        if k == 'nas': s += '                    >> called «nas.phd» 3/6 and 3/7, no answer. refusal? ask Agate\n'
    s += '-' * 78 + '\nSELECTED  7   ALTERNATES  1   POOL SIZE  20\n\n\nPOOL: LKE-CDL   COMPANY: LAKESHORE READY-MIX & PAVING     DRUG 50%  ALC 10%\n' + '=' * 78 + '\n'
    for i, k in enumerate(['cla', 'nov', 'tur', 'smj'], 1): s += f'{i:3d}  «{k}.eid<8» «{k}.lfm^<25» «{k}.ssn4<13» X    {"X" if i < 2 else " "}    03/11/24  PENDING\n'
    text('03 Drug & Alcohol/random pool Q1.prn', s + '-' * 78, nl='\r\n')

def mromail():
    mail('03 Drug & Alcohol/FW_ MRO results Broderick.eml', '''
From: "Falcone, Erin" <erin.falcone@senecastreet-occ.example>
To: "Emmerich, Lorna" <lorna.emmerich@kestrelpaper.example>
Cc: <martha.quirk@senecastreet-occ.example>
Date: Wed, 13 Mar 2024 15:22:41 -0400
Subject: FW: MRO verified - «bro.lf» (Kestrel) spec «bro.spec»
Message-ID: <a91@senecastreet-occ.example>''', '''
Lorna, see below. Please don't forward further. «bro.nick» can go back tomorrow.

Erin

-----Original Message-----
From: Bethany Loring <bloring@abramsmro.example>
Sent: Wednesday, March 13, 2024 2:58 PM
To: results@senecastreet-occ.example
Subject: MRO verified - «bro.lf» (Kestrel) spec «bro.spec»

Donor:   «bro.full»     DOB «bro.dob»   EE# «bro.eid»
Reached at: «bro.ph2» on 3/12, 4:10 pm
Lab: «bro:dx|oxycodone positive» 412 ng/mL
Verified: NEGATIVE - valid prescription («bro:rx|oxycodone-acetaminophen 5/325», after «bro:tx|wisdom tooth extraction» 3/5, Rx by Dr. William Halpern DDS)
Safety concern: recommend fitness-for-duty before operating winder.

> From: results@senecastreet-occ.example
> Sent: Tuesday, March 12, 2024 9:02 AM
>
> > Beth - donor's wife answers the house phone, number on the CCF is ok («bro.ph»).
> > His other email is «bro.em»
>
> Thx will try again. Dr. Abrams signs at 4.

Bethany Loring, MRO Assistant     518-555-0133
''')

def collog():
    x = X('03 Drug & Alcohol/Collection log 2024.xlsx'); ws = x.sheet('MAR', (9, 8, 24, 22, 12, 16, 12, 10, 30)); x.title('URINE COLLECTION LOG – MARCH 2024', 9); x.row(['collector: M. Dewberry unless noted'])
    x.row(['Date', 'Time', 'Employer', 'Donor', 'DOB', 'ID shown', 'Specimen', 'Type', 'Remarks'], True, 'EEEEEE')
    prev = None
    for d, tm, k, idt, typ, rem in [('3/8', '8:00', 'lap', 'CDL', 'Rand', ''), ('3/8', '9:12', 'bro', 'emp badge', 'RS', ''), ('3/8', '10:24', 'win', 'CDL', 'PA', 'fender bender, no injury'), ('3/8', '11:36', 'gue', 'EAD card «gue.anum»', 'Pre', 'nervous'),
        ('3/11', '8:30', 'bel', 'NYS DL «bel.dls»', 'Rand', 'shy bladder, 3 hr, «bel:dx|enlarged prostate» per donor'), ('3/11', '9:00', 'cla', 'CDL «cla.dls»', 'Rand', 'see ATF'), ('3/11', '13:10', 'hub', 'photo by supervisor', 'Pre', ''), ('3/12', '7:45', 'dok', 'DL', 'Rand', 'brother in waiting rm'),
        ('3/12', '7:58', 'dyb', 'DL «dyb.dl»', 'Rand', ''), ('3/13', '8:05', 'cam', 'passport «cam.passp»', 'Pre', ''), ('3/13', '8:30', 'gon', 'TWIC «gon.twic»', 'RTD', 'observed coll. by I. McAvoy'), ('3/14', '15:00', 'sav', 'green card «sav.anum»', 'Pre', 'takes «sav:rx|Adderall XR 20»')]:
        x.row([d if d != prev else '', tm, EMPNAME[P[k].emp], f'«{k}.lf»', f'«{k}.dobs»', idt, f'«{k}.spec»', typ, rem]); prev = d
    x.r += 1; x.row(['', '', '', 'Count', 12], True)
    ws2 = x.sheet('By employer', (30, 8, 8, 8)); x.row(['Employer', 'Pre', 'Rand', 'Other'], True); [x.row([EMPNAME[e], a, b, c]) for e, a, b, c in [('HFL', 0, 1, 1), ('KPC', 2, 1, 1), ('DLM', 2, 0, 0), ('LKE', 0, 3, 0), ('NWC', 0, 0, 1)]]; x.save()

def policy():
    start('03 Drug & Alcohol/collection procedure.html'); raw('03 Drug & Alcohol/collection procedure.html', b'''<html><head><title>Urine collection procedure</title></head><body><h1>Urine collection, step by step</h1>
<p>Approved by M. Quirk, office manager, 1/2024. Questions: M. Dewberry, ext. 222.</p><ol><li>Ask the donor for a photo ID.</li><li>Secure the restroom: blue the water, tape the faucet.</li><li>At least 45 mL; read the temperature within 4 minutes (90-100 F).</li>
<li>Split 30/15, seal, donor initials the seals.</li><li>Shy bladder: up to 40 oz of fluid over three hours.</li></ol><p>Breath alcohol: 15 minute wait before a confirmation test. Trainer: S. Tayloe.</p>
<table border=1><tr><th>Drug</th><th>Screen ng/mL</th></tr><tr><td>Marijuana metabolites</td><td>50</td></tr><tr><td>Cocaine metabolites</td><td>150</td></tr><tr><td>Oxycodone</td><td>100</td></tr></table></body></html>
''')
# ================================================================== 4 WORKERS COMP
def c4():
    f = F('04 Workers Comp/C-4 forms/C-4 initial Munoz 3-1.pdf'); k = 'mun'; dx, icd, tx, cause, doi = INJ[k]
    f.b(30, 34, "DOCTOR'S INITIAL REPORT", 13); f.b(582, 34, 'C-4', 18, right=True); f.tx(30, 46, 'State of New York style - Workers\' Compensation Board.  Answer all questions fully. Submit promptly to the Board, the insurance carrier and the injured worker.', 6.5)
    f.rect(30, 54, 552, 13, .85); f.b(34, 63, "A. Patient's Information", 8.5)
    f.left(34, 82, '1. Name:', '', 44, 1); f.under(84, 82, 120, 'Last', f'«{k}.last»'); f.under(214, 82, 120, 'First', f'«{k}.first»'); f.under(344, 82, 40, 'MI', P[k].mid); f.left(400, 82, '2. Date of Injury/Onset:', doi, 92, 80)
    f.under(84, 108, 180, '3. Mailing address  Number and Street', f'«{k}.street»'); f.under(274, 108, 100, 'City', P[k].town); f.under(384, 108, 40, 'State', 'NY'); f.under(434, 108, 60, 'Zip Code', P[k].zip)
    f.left(34, 134, '4. Soc. Sec. #:', f'«{k}.ssn»', 62, 90); f.left(210, 134, '5. Telephone #:', f'«{k}.ph»', 66, 100); f.left(400, 134, '6. Date of Birth:', f'«{k}.dob»', 70, 90)
    f.left(34, 152, '7. WCB Case # (if known):', f'«{k}.wcb»', 104, 90); f.left(260, 152, '8. Carrier Case #:', f'«{k}.claim»', 76, 110); f.tx(470, 152, 'Gender:', 8); f.chk(505, 152, 'M', True); f.chk(535, 152, 'F')
    f.left(34, 170, '9. Occupation:', 'Molder', 60, 110); f.left(260, 170, "10. Patient's account #:", f'«{k}.mrn»', 96, 80)
    f.rect(30, 180, 552, 13, .85); f.b(34, 189, 'B. Employer Information', 8.5); f.left(34, 206, 'Employer when injured:', 'Northway Castings & Foundry', 96, 180); f.left(330, 206, 'Phone:', '315-555-0155', 32, 90); f.left(34, 222, 'Address:', EMPADDR['NWC'], 96, 300)
    f.rect(30, 232, 552, 13, .85); f.b(34, 241, "C. Doctor's Information", 8.5); f.left(34, 258, '1. Your name:', 'Abena K. Osei, MD', 66, 150); f.left(300, 258, 'WCB Authorization #:', '214470-8W', 92, 90); f.left(34, 274, 'Office address:', CLA, 66, 260); f.left(400, 274, 'NPI:', '1093300417', 26, 90)
    f.rect(30, 284, 552, 13, .85); f.b(34, 293, 'D. Billing Information', 8.5); f.left(34, 310, 'Carrier:', 'Ridgeline Mutual', 40, 150); f.left(300, 310, 'Carrier code W', '204417', 66, 60)
    f.grid(34, 318, [66, 66, 40, 80, 70, 150, 60], [['From', 'To', 'Place', 'CPT/HCPCS', 'Modifier', 'ICD10', '$ Charges'], ['03/01/24', '03/01/24', '11', f'«{k}:tx|11760»', 'F1', f'«{k}:dx|{icd}»', '412.50'], ['03/01/24', '03/01/24', '11', '99203', '25', f'«{k}:dx|{icd}»', '188.00'], ['03/01/24', '03/01/24', '11', f'«{k}:tx|73140»', 'F1', f'«{k}:dx|{icd}»', '61.20'], ['', '', '', '', '', 'Total', '661.70']], 13)
    f.rect(30, 390, 552, 13, .85); f.b(34, 399, 'E. History', 8.5)
    y = f.para(34, 414, 540, f'1. How did the injury/illness happen?  Mr. «{k}.last» states the finger was caught {cause} at about 2:15 pm. Supervisor took him in. 2. How learned: ')
    f.chk(80, y + 2, 'Patient', True); f.chk(140, y + 2, 'Medical Records'); f.chk(240, y + 2, 'Other')
    f.rect(30, y + 10, 552, 13, .85); f.b(34, y + 19, 'F. Exam Information', 8.5); y += 34
    f.tx(34, y, "2. Patient's subjective complaints:", 8); [f.chk(180 + j * 80, y, a, a in ('Pain', 'Numbness', 'Swelling')) for j, a in enumerate(['Numbness', 'Pain', 'Stiffness', 'Swelling', 'Weakness'])]
    f.tx(34, y + 16, '3. Nature of injury:', 8); [f.chk(120 + j * 90, y + 16, f'«{k}:dx|Crush Injury»' if a == 'Crush Injury' else a, a == 'Crush Injury') for j, a in enumerate(['Abrasion', 'Amputation', 'Burn', 'Crush Injury', 'Fracture'])]
    y = f.para(34, y + 34, 540, f'5. Describe your findings: 8 mm laceration across nail plate, «{k}:dx|subungual hematoma», tip sensation reduced. X-ray: no fracture. Diagnosis: «{k}:dx|{dx}». Treatment today: digital block with «{k}:rx|lidocaine 1%», «{k}:tx|{tx}», «{k}:tx|tetanus toxoid booster». Rx «{k}:rx|cephalexin 500 mg QID», «{k}:rx|ibuprofen 600 mg».')
    f.rect(30, y, 552, 13, .85); f.b(34, y + 9, 'H. Plan of Care', 8.5); y = f.para(34, y + 26, 540, 'Wound check 48 hours. Hand therapy if stiff; referral Dr. Shahidi if tip not viable. Patient lives with mother; speaks Spanish, interpreter used.')
    f.rect(30, y, 552, 13, .85); f.b(34, y + 9, 'I. Work Status', 8.5); f.chk(40, y + 28, 'Cannot return to work'); f.chk(160, y + 28, 'Can return with limitations on 03/04/2024', True); f.chk(360, y + 28, 'No limitations'); f.tx(40, y + 44, 'Limitations: no use of left hand; keep dressing clean and dry.', 8)
    f.under(30, y + 80, 180, "Provider's signature", 'A. Osei'); f.under(240, y + 80, 100, 'Specialty', 'Occupational Med.'); f.under(380, y + 80, 100, 'Date', '03/01/2024'); f.tx(30, 775, f'C-4.0   «{k}.lf»   «{k}.ssn4»', 7); f.save()

def c42():
    f = F('04 Workers Comp/C-4 forms/C-4.2 progress reports wk10.pdf')
    for i, k in enumerate(['hey', 'abd', 'vas', 'gra']):
        if i: f.new()
        dx, icd, tx, cause, doi = INJ[k]
        f.b(306, 34, "DOCTOR'S PROGRESS REPORT", 13, center=True); f.b(40, 34, 'C-4.2', 15)
        L = [('WCB Case #', f'«{k}.wcbs»'), ('Carrier Case #', f'«{k}.claim»'), ('Date of Injury', doi), ("Patient's Name", f'«{k}.full»'), ('Address', f'«{k}.addr»'), ('SSN', f'«{k}.ssn»' if i % 2 == 0 else f'«{k}.ssn4»')]
        Q = [('Dates of Exam', '03/0%d/2024' % (i + 4)), ('Date of Birth', f'«{k}.dob»'), ('Home phone', f'«{k}.ph»'), ("Employer", EMPNAME[P[k].emp]), ('Carrier', 'Empire Crest Indemnity'), ("Acct #", f'«{k}.mrn»')]
        for j in range(6):
            f.box(30, 46 + 26 * j, 290, 26, L[j][0], L[j][1]); f.box(320, 46 + 26 * j, 262, 26, Q[j][0], Q[j][1])
        y = 222; f.b(34, y, '1. Diagnosis or nature of disease or injury', 8.5); f.box(30, y + 6, 120, 24, 'ICD10 Code', f'«{k}:dx|{icd}»'); f.box(150, y + 6, 432, 24, 'ICD10 Descriptor', f'«{k}:dx|{dx[0].upper() + dx[1:]}»')
        f.b(34, 266, '2. Treatment rendered / changes since last report', 8.5)
        y = f.para(34, 280, 540, {'hey': '«hey.first» had the first «hey:tx|lumbar epidural steroid injection» on 2/22 with Dr. Rao, 40% relief. Continues «hey:rx|gabapentin 300 mg TID» and «hey:rx|naproxen 500 mg». Surgery («hey:tx|microdiscectomy») being considered; needs C-4 AUTH.',
            'abd': 'Ms. «abd.last» attended 6 of 8 visits of «abd:tx|cervical traction» and «abd:tx|manual therapy». She is 14 weeks «abd:dx|pregnant»; no NSAIDs, «abd:rx|acetaminophen» only. Husband «moh.full» drives her, his cell «moh.phd».',
            'vas': 'Cast off 1/29 after «vas:tx|open reduction internal fixation». «vas:dx|Complex regional pain syndrome» suspected - hand cool, mottled. Started «vas:rx|amitriptyline 10 mg» at night. «vas:tx|Stellate ganglion block» requested. Interpreter used.',
            'gra': 'Swelling down. «gra:tx|Air cast» and «gra:tx|gait training». Took «gra:rx|ibuprofen 800 mg»; mother «gjo.fl» («gjo.phd») helps at home.'}[k])
        f.b(34, y + 8, '3. In your opinion, was the incident the competent medical cause of this injury?', 8.5); f.chk(420, y + 8, 'Yes', True); f.chk(470, y + 8, 'No'); f.left(34, y + 26, '4. Percentage (0-100%) of temporary impairment:', ['75%', '50%', '66%', '50%'][i], 200, 50)
        f.b(34, y + 46, '5. Has patient missed work because of the injury?', 8.5); f.chk(300, y + 46, 'Yes', True); f.chk(350, y + 46, 'No'); f.tx(390, y + 46, 'If yes, date first missed: ' + doi, 8)
        f.grid(34, y + 60, [90, 90, 90, 90, 90, 90], [['Lifting', 'Standing', 'Sitting', 'Climbing', 'Kneeling', 'Bending/twisting'], ['10 lb', '1 hr', 'as tol.', 'none', 'none', 'none']], 14)
        f.under(30, y + 130, 200, 'Board Authorized Health Care Provider signature', 'L. Karsh MD'); f.under(260, y + 130, 120, 'Date', '03/0%d/2024' % (i + 4)); f.tx(582, y + 150, f'Re: «{k}.lf^», «{k}.wcb»', 7, right=True)
    f.save()

def c2f():
    f = F('04 Workers Comp/First reports/FROI Doyle K - Lakeshore.pdf'); k = 'dok'
    f.b(306, 36, "EMPLOYER'S FIRST REPORT OF WORK-RELATED INJURY/ILLNESS", 12, center=True); f.tx(306, 48, 'type or print in black ink', 7, center=True)
    def rowu(y, items):
        x = 34
        for w, lab, v in items: f.under(x, y, w - 10, lab, v, 9.5, 'Courier'); x += w
    rowu(78, [(140, 'WCB Case Number (JCN)', f'«{k}.wcb»'), (200, 'Carrier Claim Number', f'«{k}.claim»'), (200, 'Date of this report', '03/07/2024')])
    f.b(34, 98, 'A. EMPLOYEE'); rowu(122, [(190, 'Last name', f'«{k}.last^»'), (150, 'First name', f'«{k}.first^»'), (50, 'MI', P[k].mid), (150, 'Date of birth', f'«{k}.dobd»')])
    rowu(150, [(240, 'Home address (no. and street)', f'«{k}.street^»'), (130, 'City', P[k].town.upper()), (60, 'State', 'NY'), (110, 'Postal code', P[k].zip)]); rowu(178, [(150, 'Social Security Number', f'«{k}.ssn»'), (150, 'Phone', f'«{k}.phd»'), (120, 'Employee ID', f'«{k}.eid»'), (120, 'Marital status', 'Single')])
    rowu(206, [(200, 'Occupation', 'MIXER DRIVER'), (130, 'Date of hire', '04/12/2016'), (210, 'Wage / per', '29.40 / HOUR')])
    f.b(34, 228, 'B. EMPLOYER'); rowu(252, [(260, 'Name', 'LAKESHORE READY-MIX & PAVING'), (270, 'Address', EMPADDR['LKE'].upper())]); rowu(280, [(180, 'Contact', 'BART FISHBEIN'), (180, 'Phone', '315-555-0125'), (170, 'Policy number', 'WCP 0044718-03')])
    f.b(34, 302, 'C. INJURY'); rowu(326, [(120, 'Date', '03/06/2024'), (80, 'Time', '06:50 AM'), (330, 'Place', 'YARD 2, CHUTE WASH-OUT')]); rowu(354, [(270, 'Nature of injury', '«dok:dx|AVULSION FRACTURE»'), (260, 'Part of body', 'RIGHT 5TH METATARSAL')])
    f.tx(34, 378, 'How did the accident happen?', 7.5); f.rect(34, 382, 540, 54); f.para(38, 394, 530, 'EMPLOYEE STEPPED OFF REAR LADDER ONTO LOOSE AGGREGATE, FOOT ROLLED. BROTHER «dyb.fl^», ALSO A DRIVER, WAS WITNESS AND TOOK HIM TO CLINIC IN COMPANY PICKUP.', 8.5, 'Courier')
    f.tx(34, 452, 'Initial treatment:', 8); [f.chk(110 + j * 95, 452, a, j == 2) for j, a in enumerate(['None', 'First aid', 'Clinic', 'Emergency', 'Hospital'])]
    rowu(484, [(200, 'Treating provider', 'A. OSEI MD, SENECA STREET'), (340, 'Treatment', '«dok:tx|WALKING BOOT», «dok:tx|X-RAY RIGHT FOOT»')])
    rowu(514, [(180, 'Witness name', '«dyb.full»'), (180, 'Witness phone', '«dyb.phd»'), (170, 'Relation', 'brother')]); rowu(546, [(240, 'Next of kin / notify', '«dpa.full» (mother)'), (150, 'Phone', '«dpa.phd»'), (150, 'Address', 'same as employee')])
    note('dpa', 'addr', P['dok'].street.upper()); f.under(34, 600, 240, 'Signature of preparer', 'B. Fishbein'); f.under(320, 600, 120, 'Date', '03/07/2024'); f.save()

def workstatus():
    f = F('04 Workers Comp/Work status/Work Status Notes 0311-0313.pdf')
    for i, k in enumerate(['hut', 'rui', 'pen', 'wil', 'lov', 'esp']):
        if i and i % 2 == 0: f.new()
        y = 20 + (i % 2) * 390; dx = INJ.get(k, ({'pen': 'thoracic muscle strain', 'esp': 'cellulitis of left hand'}.get(k),))[0]
        f.rect(24, y, 564, 374); f.b(306, y + 18, 'WORK STATUS REPORT', 13, center=True); f.tx(306, y + 29, CL + '  -  ' + CLA, 7, center=True)
        f.left(34, y + 50, 'Patient:', f'«{k}.lfm»', 50, 190); f.left(300, y + 50, 'DOB:', f'«{k}.dob»', 30, 80); f.left(430, y + 50, 'Chart #:', f'«{k}.mrn»', 40, 80)
        f.left(34, y + 68, 'Employer:', EMPNAME[P[k].emp], 50, 190); f.left(300, y + 68, 'DOI:', INJ[k][4] if k in INJ else '03/12/2024', 30, 80); f.left(430, y + 68, 'Claim:', f'«{k}.claim»', 40, 100)
        f.left(34, y + 86, 'Diagnosis:', f'«{k}:dx|{dx}»', 50, 300)
        f.left(34, y + 104, 'Treatment:', {'hut': '«hut:tx|physical therapy 3x/week», «hut:rx|cyclobenzaprine 10 mg» hs', 'rui': '«rui:tx|corneal foreign body removal», «rui:rx|erythromycin ointment»', 'pen': '«pen:tx|moist heat», «pen:rx|naproxen 500 mg»', 'wil': '«wil:tx|thumb spica splint»', 'lov': 's/p «lov:tx|laparoscopic hernia repair»', 'esp': '«esp:tx|incision and drainage», «esp:rx|doxycycline 100 mg»'}[k], 50, 440)
        f.b(34, y + 126, 'STATUS (check one)', 8); f.chk(40, y + 140, 'Full duty, no restrictions', k == 'rui'); f.chk(200, y + 140, 'Restricted duty from ____ to ____', k not in ('rui', 'esp')); f.chk(400, y + 140, 'Off work until next visit', k == 'esp')
        for j, a in enumerate(['No lifting over 10 lb', 'No lifting over 25 lb', 'No push/pull', 'No overhead reach', 'No ladders', 'No commercial driving', 'Seated work only', 'No use of L hand', 'No use of R hand', 'Keep wound dry', 'Wear splint', 'Change position hourly']):
            f.chk(50 + (j % 3) * 180, y + 160 + (j // 3) * 15, a, R(k + a).random() < .3)
        f.under(40, y + 260, 200, 'Provider', ['A. Osei MD', 'S. Vogel NP', 'L. Karsh MD'][i % 3]); f.under(280, y + 260, 100, 'Next appointment', '03/2%d/24' % i); f.under(400, y + 260, 160, 'Patient signature', f'«{k}.fl»', 11)
        f.para(40, y + 300, 520, {'hut': 'Flexeril is sedating: Mr. «hut.last» must not drive within 8 h of a dose.', 'esp': 'Spouse «esm.first» given wound care sheet. Tel. «esm.phd».', 'pen': 'Ice, walk.', 'lov': '«lov.nick» may do desk charting.'}.get(k, ''), 8); f.tx(40, y + 360, 'White: employer   Yellow: patient   Pink: chart', 6.5)
    f.save()

def adjletters():
    d = D('04 Workers Comp/Correspondence/Ltr to Snodgrass re Ramos MMI.docx', header=CL, footer='Page 1 — C: file')
    d.p('March 6, 2024'); d.p('Ridgeline Mutual Insurance\nAttn: Yvette Snodgrass, Senior Claims Adjuster\nP.O. Box 5190, Albany, NY 12205')
    d.table([['RE:', '«ram.full»'], ['Your claim', '«ram.claim»'], ['WCB', '«ram.wcb»'], ['D/A', '12/11/2023'], ['D.O.B.', '«ram.dobl»'], ['Our chart', '«ram.mrn»'], ['Employer', "St. Maren's Home"]], head=False)
    d.ps('''Dear Ms. Snodgrass:

I saw Ms. «ram.last» today, 11 weeks after her «ram:tx|knee arthroscopy» (Dr. Kensett, 12/20) for a «ram:dx|left knee medial meniscus tear». She has regained 0–128° but there is still a quadriceps deficit and I hear crepitus; the operative photos show «ram:dx|grade III chondromalacia patellae» which in my opinion was there before.

«ram.nick» is not at maximum medical improvement. I ask for eight more visits of «ram:tx|quadriceps strengthening» with Ms. Szeto and one «ram:tx|hyaluronic acid injection». She takes «ram:rx|celecoxib 200 mg» and, for an unrelated matter, «ram:rx|sertraline»; I do not think the latter is your concern and ask that it be left out of the IME summary.

Please note her new address: «ram.street», «ram.csz», and telephone «ram.phdot». She says the last two checks went to her old apartment.

Very truly yours,

Leonard F. Karsh, MD

cc: Jonah L. Weissberg, Esq. (claimant's attorney); «ram.first» «ram.last»''')
    d.save()
    text('04 Workers Comp/Correspondence/IME_Beardsley_Kowalczyk.txt', '''
OLIVER M. BEARDSLEY, M.D., P.C.
Independent Medical Examinations
                                                              February 28, 2024
Empire Crest Indemnity
Attn.: Gordon Pilsner

                      RE:   «kow.full»
                            Claim: «kow.claim»      WCB: «kow.wcbs»
                            DOB:   «kow.dobl»       D/L: 11/14/2023
                            Examined: 2/26/24, 20 minutes. ID: NYS licence «kow.dls»

HISTORY.  The claimant is a 34-year-old right-handed truck driver residing at
«kow+ksr.street», «kow+ksr.csz» with his father,
«ksr.full», who is himself (he volunteered) being treated at the same
clinic for «ksr:dx|carpal tunnel syndrome».  On the date above he was cranking the
landing gear of a trailer and felt a pop.  MRI of 12/1/23: «kow:dx|full-thickness
supraspinatus tear».

PAST HISTORY.  «kow:dx|Type 1 diabetes», on an «kow:rx|insulin pump».  «kow:tx|Appendectomy» as a child.
He denies «kow.last»'s ... (sic, transcription error) any prior shoulder complaint.

EXAMINATION.  Forward flexion 110, abduction 95, positive drop arm.

IMPRESSION.  «kow:dx|Right rotator cuff tear».  Causally related.  The request for
«kow:tx|arthroscopic rotator cuff repair» by Dr. Kensett is medically necessary.  Expect
«kow:tx|post-operative physical therapy» for 12 to 16 weeks.  Literature: Plaistow and Sutcliffe
(2016); Bannai (2019).

                                     Oliver M. Beardsley, M.D.
cc: D. McAlly, Esq. [McNally]; L. Karsh, M.D.
'''.replace('«kow:dx|full-thickness\nsupraspinatus tear»', '«kow:dx|full-thickness supraspinatus tear»'))

def adjmail():
    mail('04 Workers Comp/Correspondence/RE RE Farnham auth.eml', '''
From: Priya Wagle <pwagle@ridgelinemutual.example>
To: Sherri Lutz <sherri.lutz@senecastreet-occ.example>
Cc: Tamara Ulmer RN <tulmer@ridgelinemutual.example>
Date: Fri, 08 Mar 2024 10:17:05 -0500
Subject: RE: RE: «far.lf» // «far.claim» // PT auth
Message-ID: <7731@ridgelinemutual.example>''', '''
Sherri - approved 6 of the 12. Auth «far:rec|A-2290417». If «far.nick» needs more send a C-4.2 first.

Also: have you a working phone for Shanice Mitchell at Kestrel? Mine for her is disconnected.

Priya Wagle | Claims | Ridgeline Mutual

On Thu, Mar 7, 2024 at 4:52 PM Sherri Lutz <sherri.lutz@senecastreet-occ.example> wrote:
> Hi Priya,
> «far.full», DOB «far.dobs», D/A 1/11/24. Dr Osei wants 12 visits «far:tx|McKenzie extension program»
> for «far:dx|sciatica, left side» («far:dx|M54.32»). MRI shows «far:dx|L5-S1 protrusion».
> He stopped «far:rx|tizanidine» (sleepy), on «far:rx|diclofenac gel» only.
> His cell is «far.phd», wk nights. «far.em» is best.
>
> On Wed, Mar 6, 2024 at 9:01 AM Priya Wagle <pwagle@ridgelinemutual.example> wrote:
> > Sherri, our file shows the claimant at «far.addr».
> > Is this current? Checks returned. Soc ends «far:ssn|«X»» per index bureau.
> >
> > > From: Tamara Ulmer
> > > «far.last» told me on the phone he has been seeing a chiropractor on his own and
> > > that his group health (member «far.mem») paid. Can someone get those notes?
>
> Yes current. And «mit.nick» «mit.last» is now «mit.phd»; she moved to
> «mit.street», «mit.csz». Her finger («mit:dx|laceration of right thumb») is healed, «mit:tx|sutures removed» 3/12... sorry, will be 3/12.
'''.replace('«far:ssn|«X»»', '«far:ssn|' + P['far'].s[5:] + '»').replace('Shanice Mitchell', '«mit.fl»'))

def authlog():
    x = X('04 Workers Comp/AUTH LOG.xlsx'); ws = x.sheet('2024', (10, 26, 16, 18, 30, 10, 10, 16, 30)); x.title('Authorization log (Sherri)', 9); x.r += 1
    x.row(['Sent', 'Patient', 'WCB #', 'Claim #', 'Service requested', 'Req', 'Appr', 'Auth #', 'Status / who'], True, 'FFF2CC'); r = R('auth')
    for k in ['hut', 'kow', 'ksr', 'hey', 'fer', 'ram', 'cro', 'far', 'gal', 'mac', 'pul', 'vas', 'cob']:
        dx, icd, tx, cause, doi = INJ[k]; n = r.choice([6, 8, 12]); a = r.choice([0, n, n, n // 2])
        x.row([datetime.date(2024, r.randint(1, 3), r.randint(1, 11)), f'«{k}.lq»', f'«{k}.wcb»', f'«{k}.claim»', f'«{k}:tx|{tx}»', n, a, f'«{k}:rec|A-{r.randint(2200000, 2299999)}»' if a else 'DENIED', r.choice(['Snodgrass', 'Pilsner', 'Wagle', 'Vickery']) + (f', for «{k}:dx|{dx}»' if r.random() < .4 else '')])
        if r.random() < .3: x.row(['', '   ↳ resent w/ notes', '', '', '', '', '', '', f'pt called «{k}.phd»'])
    ws.freeze_panes = 'A4'; x.comment(5, 2, 'Greg is the SON. Stan («ksr.eid») is the father - different claim!!'.replace('Greg', '«kow.first»').replace('Stan', '«ksr.nick»'))
    x.sheet('pivot', (24, 8, 8, 8)); x.row(['Count of Patient', 'Column Labels']); x.row(['Row Labels', 'Approved', 'Denied', 'Grand Total'], True); [x.row([a, b, c, b + c]) for a, b, c in [('Pilsner', 3, 1), ('Snodgrass', 4, 0), ('Vickery', 1, 1), ('Wagle', 2, 1)]]; x.save()

def claimsjson():
    out = []
    for k in ['was', 'pal', 'cor', 'mac', 'gal', 'lov']:
        dx, icd, tx, cause, doi = INJ[k]; p = P[k]
        out.append({'claimNumber': f'«{k}.claim»', 'jurisdictionNumber': f'«{k}.wcb»', 'lossDate': doi, 'employer': {'name': EMPNAME[p.emp], 'fein': '16-0' + digits(R('f' + p.emp), 6)},
                    'claimant': {'givenName': f'«{k}.first»', 'middle': p.mid, 'familyName': f'«{k}.last»', 'birthDate': f'«{k}.dobi»', 'taxId': f'«{k}.ssnr»', 'contact': {'mobile': f'«{k}.phplus»', 'email': f'«{k}.em»'}, 'address': {'line1': f'«{k}.street»', 'city': p.town, 'state': p.st, 'postal': p.zip}},
                    'diagnoses': [{'code': f'«{k}:dx|{icd}»', 'text': f'«{k}:dx|{dx}»'}], 'services': [{'desc': f'«{k}:tx|{tx}»', 'units': 1}], 'narrative': f'«{k}.nl» reports onset after {cause}.',
                    'payment': {'method': 'EFT', 'account': f'«{k}.bank»'} if k in ('gal', 'mac') else {'method': 'CHECK'}, 'adjuster': {'name': 'Alonzo Vickery' if p.emp == 'TVK' else 'Gordon Pilsner'}})
    text('04 Workers Comp/exports/open_claims.json', json.dumps({'exported': '2024-03-13T06:00:00', 'count': len(out), 'claims': out}, indent=1, ensure_ascii=False))

def hearing():
    d = D('04 Workers Comp/Correspondence/Hearing notice Gallo.docx', footer='Important: bring this notice'); d.h('NOTICE OF HEARING', 1)
    d.table([['CLAIMANT', 'EMPLOYER', 'CARRIER'], ['«gal.full^»\n«gal.street^»\n«gal.csz^»', 'LAKESHORE READY-MIX\n22 AGGREGATE LN\nOSWEGO NY 13074', 'EMPIRE CREST INDEMNITY\nCARRIER CASE «gal.claim»'], ['WCB CASE NO.\n«gal.wcbs»', 'DATE OF ACCIDENT\n10/30/2023', 'SITES ESTABLISHED\n«gal:dx|RIGHT ACHILLES TENDON RUPTURE»']])
    d.ps('''A hearing will be held before Law Judge Sterling B. Pollard on 03/27/2024 at 10:40 AM, by video.

PURPOSE: Rate; «gal:tx^|Achilles tendon repair» bills; consequential «gal:dx|deep vein thrombosis» raised by claimant's attorney (J. Weissberg). Carrier by D. McNally. Dr. Karsh's deposition to be filed.

Interpreter: none. Claimant's telephone of record: «gal.phd».'''); d.p('Handwritten: «gal.nl» now on «gal:rx|warfarin» – tell PT!', split=True); d.save()

# ================================================================== 5 PT
def soap():
    d = D('05 PT/Notes/SOAP Wilcox T 3-11-24.docx', header='«wil.lf»    MRN «wil.mrn»    DOB «wil.dob»', footer='Electronically signed: Grace L. Szeto, PT, DPT  03/11/2024 16:40'); d.h('PT Daily Note', 1)
    d.kv('Visit:', '5 of 8 authorized'); d.kv('Referring:', 'S. Vogel NP'); d.kv('Dx:', '«wil:dx|de Quervain tenosynovitis, left» («wil:dx|M65.4»)')
    d.kv('S:', '«wil.nick» reports 3/10 pain, was 6/10. Husband «wde.first» opens jars. Stopped «wil:rx|Aleve» due to reflux. Goes by "«wil.nick»".'); d.kv('O:', 'Finkelstein mildly +. Grip L 38 lb, R 61 lb.')
    d.table([['Intervention', 'Parameters', 'Min', 'CPT'], ['«wil:tx|Ultrasound»', '3 MHz pulsed', '8', '«wil:tx|97035»'], ['«wil:tx|Manual therapy»', 'STM 1st compartment', '15', '«wil:tx|97140»'], ['«wil:tx|Therapeutic exercise»', 'eccentric thumb', '15', '«wil:tx|97110»']])
    d.kv('A:', 'Ms. «wil.last» is improving, tolerates light duty.'); d.kv('P:', 'Continue «wil:tx|thumb spica splint» at night. Emergency contact on file: «wde.full» «wde.phd».'); d.save()
    s = ''
    for i, (k, body) in enumerate([('pul', 'S: "head is foggy," no vomiting. Girlfriend drove. Off «pul:rx|topiramate» since Sun.\nO: DHI 44. Saccades abnormal. Dix-Hallpike (+) R = «pul:dx|BPPV».\nA: «pul:dx|POST-CONCUSSIONAL SYNDROME», slow gains. Mr «pul.last» anxious re: job.\nP: «pul:tx|Epley maneuver», «pul:tx|vestibular rehabilitation» 2x/wk.'),
        ('cro', 'S: "cant reach the wipers". pain 5/10.\nO: PROM ER 20, ABD 85.\nA: «cro:dx|ADHESIVE CAPSULITIS» L, also has «cro:dx|DM2» per pt («cro:rx|metformin»).\nP: «cro:tx|joint mobilization grade III», «cro:tx|pulleys»; ask MD re «cro:tx|hydrodilatation».'),
        ('cob', 'S: wants back on the truck by May. wife is EMT.\nO: quad girth -2 cm, Lachman neg, hop 78%.\nA: s/p «cob:tx|ACL RECONSTRUCTION» wk 25.\nP: «cob:tx|plyometrics»; d/c «cob:rx|Celebrex».'),
        ('mac', 'S: brace hot. LBP 4/10.\nO: gait steady.\nA: «mac:dx|THORACIC COMPRESSION FX T12», «mac:dx|osteopenia» on DEXA.\nP: wean «mac:tx|TLSO» at 12 wk, «mac:rx|calcium + D».')]):
        s += ('\f' if i else '') + f'SENECA STREET PT            PROGRESS NOTE PRINT            PG {i+1}\nPT NAME: «{k}.lfm^<28» PT#: «{k}.mrn<8» DOB: «{k}.dobx^»\nADDR: «{k}.street^»\n      «{k}.csz^»\nHM: «{k}.phd»    INS: WC   CLM#: «{k}.claim»\nDOS: 03/12/24   THER: ' + ['MCAVOY I', 'SZETO G', 'MCAVOY I', 'DUNLEAVY T PTA'][i] + '\n' + '-' * 64 + '\n' + body + f'\n{"-"*64}\n** END NOTE «{k}.lcf^» **\n'
    text('05 PT/Notes/oldEMR_notes_0312.txt', s, nl='\r\n')

def flowsheet():
    x = X('05 PT/Flow sheets.xlsx')
    for k, ex in [('hut', ['Prone press-up', 'Bridging', 'Dead bug', 'Bird dog', 'Treadmill', 'Hot pack', 'E-stim']), ('fer', ['Wrist ecc.', 'Tyler twist', 'Iontophoresis', 'STM', 'Grip putty']), ('gal', ['Heel raise DL', 'Heel raise SL', 'Towel stretch', 'BAPS board', 'Bike'])]:
        ws = x.sheet(P[k].last[:12], (22, 9, 9, 9, 9, 9, 9)); r = R('fl' + k); note(k, 'name', P[k].last[:12])
        x.title('PHYSICAL THERAPY FLOW SHEET', 7); x.put(2, 1, 'Name:', True); x.put(2, 2, f'«{k}.nl»'); ws.merge_cells('B2:D2'); x.put(2, 5, 'DOB'); x.put(2, 6, f'«{k}.dobs»'); ws.merge_cells('F2:G2')
        x.put(3, 1, 'Dx:', True); x.put(3, 2, f'«{k}:dx|{INJ[k][0]}»'); ws.merge_cells('B3:D3'); x.put(3, 5, 'Chart'); ws.cell(3, 6, int(P[k].mrn)); note(k, 'rec', P[k].mrn); x.r = 5
        x.row(['Exercise'] + ['3/%d' % d for d in (1, 4, 6, 8, 11, 13)], True, 'DDEBF7')
        for e in ex: x.row([f'«{k}:tx|{e}»' if e in ('Hot pack', 'E-stim', 'Iontophoresis', 'STM', 'BAPS board') else e] + [r.choice(['2x10', '3x10', '3x15', '10 min', '—', '✓']) for _ in range(6)])
        x.row(['Pain before/after'] + ['%d/%d' % (r.randint(3, 7), r.randint(1, 5)) for _ in range(6)]); x.row(['Initials'] + [r.choice(['GS', 'TD', 'IM']) for _ in range(6)])
    x.comment(6, 3, 'has «gal:dx|DVT» hx, no calf massage!!', 'T. Dunleavy'); x.save()

def fce():
    f = F('05 PT/FCE/FCE report Heyward.pdf'); k = 'hey'
    f.b(30, 40, 'FUNCTIONAL CAPACITY EVALUATION', 15); f.tx(30, 54, 'Evaluator: Corinne A. Baxendale, OT      Referred by: J. L. Weissberg, Esq. / L. Karsh, MD', 8)
    f.grid(30, 64, [90, 186, 90, 186], [['Client', f'«{k}.full»', 'Date of evaluation', '03/18/2024'], ['DOB / Age', f'«{k}.dobl»', 'Dominant hand', 'Right'], ['Address', f'«{k}.street»', 'City/State/Zip', f'«{k}.csz»'], ['Phone', f'«{k}.phdot»', 'E-mail', f'«{k}.em»'], ['SSN', f'«{k}.ssn4»', 'Claim / WCB', f'«{k}.claim» / «{k}.wcb»'], ['Employer', EMPNAME['NWC'], 'Job / PDC', 'Core setter / Heavy'], ['Diagnosis', '«hey:dx|L4-L5 disc herniation»', 'Secondary', '«hey:dx|Major depressive disorder, mild»'], ['Medications', '«hey:rx|gabapentin 300 mg», «hey:rx|duloxetine 30 mg»', 'Procedures', '«hey:tx|ESI» 02/22/2024, «hey:tx|TENS»']], 15, head=False)
    y = f.para(30, 204, 550, 'SUMMARY. Mr. «hey.last» gave full physical effort on 16 of 18 consistency criteria. He can work at the LIGHT level for an 8-hour day. Job match: does not meet floor-to-waist lift. His supervisor at the foundry was not interviewed.')
    y = f.grid(30, y + 6, [140, 60, 60, 60, 60, 172], [['Lift', 'Occ. lb', 'Freq. lb', 'HR max', 'Job req.', 'Limiting factor'], ['Floor to waist', '20', '10', '118', '60', 'Low back pain, guarded'], ['Waist to shoulder', '25', '12', '112', '40', 'Form'], ['Overhead', '15', '8', '110', '20', 'Client stopped'], ['Carry 50 ft', '25', '12', '121', '60', 'Pain 6/10'], ['Push (force)', '44', '', '', '70', ''], ['Pull (force)', '47', '', '', '70', '']])
    y = f.grid(30, y + 10, [140, 80, 80, 80, 172], [['Position', 'Never', 'Occ.', 'Freq.', 'Comment'], ['Sit', '', '', 'X', 'shifts at 25 min'], ['Stand', '', 'X', '', ''], ['Stoop', '', 'X', '', 'pain'], ['Crawl', 'X', '', '', ''], ['Climb ladder', 'X', '', '', 'declined']])
    y = f.para(30, y + 20, 550, 'Quotes: "I was fine before." Pain questionnaire: Oswestry 48. Client states he is also treated by a counselor for depression after the injury. Sister «hey:name|Latrice» brought him.'.replace('Sister «hey:name|Latrice»', 'A sister'))
    f.under(30, y + 40, 220, 'Evaluator signature', 'Corinne Baxendale, OT'); f.under(300, y + 40, 240, "Client's signature", '«hey.fl»', 12); f.tx(582, 775, 'FCE  «hey.li»   1/1', 7, right=True); f.save()

def noshow():
    text('05 PT/no shows & cancels.txt', '''
PT CANCELS / NO SHOWS   march     (Travis)

3/4   «pal.nl»  ns   -- vm full («pal.ph7»)   hip   «pal:dx|trochanteric bursitis» poss
3/4   «fer.last», colleen   cx - child sick
3/5   «nov.fl» cx  interpreter (czech) no show.   «nov.phd»    shldr «nov:dx|impingement»
3/6   «sin.nl» («sin.first» on chart!)  ns x2 -> letter.  MRN «sin.mrn»
3/6   «dem.nick» D. cx, has «dem:dx|influenza A», on «dem:rx|tamiflu»
3/7   «ame.last^», ashley   cx   (cxr same time)
3/8   «tur.fl» ns. wife says he's in hosp w «tur:dx|chest pain». «tur.phd»
3/11  «kno.nl» cx car trouble, resched 3/14   «kno.phdot»
3/12  «cob.nl^» came but no auth left. $$ self pay, card «cob.cards» exp 09/26 -> gave to tanya
3/13  «abd.first»  cx, OB appt.

rule: 2 ns = letter to adjuster; 3 = d/c
'''.replace('colleen', '«fer.first_»').replace('ashley', '«ame.first_»').replace('«dem.nick» D.', '«dem:name|Nick D.»'))

def hep():
    start('05 PT/home exercise sheet low back.html'); raw('05 PT/home exercise sheet low back.html', b'<html><body><h2>Home exercise program: low back</h2><ol><li>Pelvic tilt, 10 times, hold 5 seconds</li><li>Knee to chest, 3 each side</li><li>Prone press-up, 10 times, morning and night</li><li>Walk 10 minutes</li></ol><p>Stop if pain goes below the knee. Questions: ask your therapist, (315) 555-0100.</p></body></html>\n')

def chart():
    k = 'cor'; start('05 PT/chart print Cordero.html')
    raw('05 PT/chart print Cordero.html', t(f'''<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Chart - «{k}.lf»</title><style>td{{padding:2px 8px}} .lbl{{color:#777}}</style></head><body>
<div id="banner"><b>«{k}.lfm^»</b> &nbsp; F &nbsp; 49y &nbsp; <span class="lbl">DOB</span> «{k}.dobx» &nbsp; <span class="lbl">MRN</span> «{k}.mrn»</div>
<table><tr><td class="lbl">Address</td><td>«{k}.street»<br>«{k}.csz»</td><td class="lbl">Mobile</td><td>«{k}.ph»</td></tr>
<tr><td class="lbl">E-mail</td><td><a href="mailto:«{k}.em»">«{k}.em»</a></td><td class="lbl">SSN</td><td>«{k}.ssn»</td></tr>
<tr><td class="lbl">Primary ins.</td><td>Ridgeline Mutual (WC) clm «{k}.claim»</td><td class="lbl">Secondary</td><td>NYS Medicaid, CIN «{k}.cin»</td></tr></table>
<h3>Problem list</h3><ul><li>«{k}:dx|Trigger finger, right ring» <i>(work)</i></li><li>«{k}:dx|Rheumatoid arthritis»</li><li>«{k}:dx|Generalized anxiety disorder»</li></ul>
<h3>Medications</h3><table border="1"><tr><th>Drug</th><th>Sig</th><th>Prescriber</th></tr><tr><td>«{k}:rx|methotrexate 15 mg»</td><td>weekly</td><td>outside</td></tr><tr><td>«{k}:rx|folic acid 1 mg»</td><td>daily</td><td>outside</td></tr><tr><td>«{k}:rx|buspirone 10 mg»</td><td>BID</td><td>outside</td></tr></table>
<h3>Encounters</h3><table border="1"><tr><th>Date</th><th>Provider</th><th>Note</th></tr>
<tr><td>2024-02-15</td><td>Vogel</td><td>Ms. «{k}.last» sorts on line 3. Locking x 2 mo. Splint.</td></tr>
<tr><td>2024-03-11</td><td>Karsh</td><td>«{k}:tx|A1 pulley corticosteroid injection», 0.5 mL «{k}:rx|triamcinolone». «{k}.first» tolerated well. If it recurs, «{k}:tx|trigger finger release» w/ Dr. Shahidi.</td></tr></table>
<p style="font-size:70%">Printed 03/13/2024 08:02 by S. LUTZ</p></body></html>
''').encode())

# ================================================================== 6 SURVEILLANCE
def audio():
    ks = EMP['NWC']; r = R('aud'); s = 'HEARING CONSERVATION PROGRAM - ANNUAL AUDIOGRAM LIST          NORTHWAY CASTINGS\nTECH: A NORCROSS CAOHC 441170      REVIEW: P HIGGS AUD      BOOTH 1   DATE 03/05/24\n'
    s += '                                      ------- LEFT --------- ------- RIGHT --------\nID#    NAME               DOB      T     500  1K  2K  3K  4K  6K   500  1K  2K  3K  4K  6K\n' + '=' * 92 + '\n'
    com = {'ste': '«ste:dx|STS LEFT - RETEST 30 DAYS»', 'bur': '«bur:dx|BILAT HIGH FREQ SENSORINEURAL LOSS»', 'pic': '«pic:dx|CERUMEN IMPACTION» LT, REFERRED «pic:tx|EAR LAVAGE»', 'zim': '«zim:dx|TINNITUS» REPORTED', 'dub': 'WEARS AIDS, «dub:dx|MODERATE-SEVERE LOSS»'}
    for k in ks:
        b = '  B'; rows = []
        for _ in range(2): rows.append('  '.join('%2d' % (r.randrange(0, 60, 5)) for _ in range(6)))
        n = P[k].eid; s += f'«{k}.eid<6» «{k}.lcf^<18» «{k}.dobs<8»  C    {rows[0]}    {rows[1]}\n                                   B    {"  ".join("%2d" % r.randrange(0, 40, 5) for _ in range(6))}    {"  ".join("%2d" % r.randrange(0, 40, 5) for _ in range(6))}\n'
        if k in com: s += '        ** ' + com[k] + '\n'
    s += '=' * 92 + '\nTESTED %d   STS 1   RECORDABLE 0\n' % len(ks)
    text('06 Surveillance/Northway/AUDLIST_2024.txt', s, enc='cp1252', nl='\r\n')

def audiohist():
    x = X('06 Surveillance/Northway/Audiogram history by ID (no names).xlsx'); ws = x.sheet('pivot', (10, 10, 8, 8, 8, 8, 8, 8)); x.title('Left ear 4 kHz by year', 7); x.row(['names: see AUDLIST_2024']); x.r += 1; x.row(['EmpID', 'Baseline', '2020', '2021', '2022', '2023', '2024'], True)
    r = R('ah')
    for k in EMP['NWC']: note(k, 'rec', P[k].eid); x.row([int(P[k].eid)] + [r.randrange(0, 60, 5) for _ in range(6)])
    x.sheet('STS letters', (10, 60)); x.row(['EmpID', 'Sentence used in the letter'], True)
    for k, d in [('ste', 'shift of 15 dB left, «ste:dx|noise-induced hearing loss» possible'), ('bur', 'stable «bur:dx|presbycusis» plus noise'), ('gon', 'no change, «gon:dx|otosclerosis» known')]: x.row([f'«{k}.eid»', d])
    x.save()

def spiro():
    f = F('06 Surveillance/Delmar/Spirometry reports DLM.pdf'); r = R('spi')
    for i, k in enumerate(['bry', 'mar', 'fle', 'wri']):
        if i: f.new()
        p = P[k]; f.b(30, 36, 'SPIROMETRY REPORT', 14); f.tx(582, 36, 'FlowMate 6  v3.11', 8, right=True); f.tx(30, 48, 'Seneca Street Occupational Health', 8)
        for j, (a, b) in enumerate([('Patient name', f'«{k}.lf»'), ('Patient ID', f'«{k}.mrn»'), ('Birth date', f'«{k}.dobd»'), ('Gender / Race', ('Male' if p.sex == 'm' else 'Female') + ' / adj. none')]): f.tx(30, 70 + 13 * j, a, 8); f.tx(110, 70 + 13 * j, b, 8.5, 'Helvetica-Bold')
        for j, (a, b) in enumerate([('Height', '%d in' % r.randint(64, 74)), ('Weight', '%d lb' % r.randint(140, 260)), ('Smoker', r.choice(['Never', 'Former, 12 pk-yr', 'Current'])), ('Company', EMPNAME[p.emp])]): f.tx(320, 70 + 13 * j, a, 8); f.tx(400, 70 + 13 * j, b, 8.5, 'Helvetica-Bold')
        pr = {'bry': (4.1, 3.2, .58), 'mar': (4.6, 3.6, .8), 'fle': (5.0, 4.1, .97), 'wri': (4.9, 4.0, .74)}[k]
        f.grid(30, 136, [90, 60, 60, 60, 60, 60, 60], [['Parameter', 'Pred', 'LLN', 'Best', '%Pred', 'Pre#2', 'Pre#3']] + [[n, '%.2f' % v, '%.2f' % (v * .8), '%.2f' % (v * pr[2]), '%d' % (pr[2] * 100), '%.2f' % (v * pr[2] * .98), '%.2f' % (v * pr[2] * .97)] for n, v in [('FVC (L)', pr[0]), ('FEV1 (L)', pr[1]), ('FEV1/FVC', .79), ('PEF (L/s)', 8.9), ('FEF25-75', 3.4)]])
        f.tx(30, 250, 'Session quality: A      Interpretation (computer):', 8); f.b(220, 250, {'bry': '«bry:dx|Moderately severe airway obstruction»', 'mar': '«mar:dx|Borderline restriction»', 'fle': 'Normal spirometry', 'wri': '«wri:dx|Mild obstruction», «wri:tx|post-bronchodilator test» advised'}[k], 9)
        f.para(30, 272, 540, {'bry': 'Reviewed L. Karsh MD: known «bry:dx|COPD», uses «bry:rx|tiotropium» and «bry:rx|albuterol inhaler». No negative pressure respirator. Chest film: «bry:dx|pleural plaques», asbestos work 1979-1996. To Dr. Toller. Tel. pt «bry.phd».', 'mar': 'Obese. Repeat in 6 mo. Mr. «mar.last» informed by phone «mar.phd».', 'fle': 'Cleared.', 'wri': 'Reviewed S. Vogel NP: «wri:dx|asthma» since childhood, «wri:rx|Symbicort». «wri.first» may wear PAPR.'}[k], 9)
    f.save()

def respq():
    f = F('06 Surveillance/Delmar/Resp questionnaire Vasquez-Kelleher.pdf')
    for i, (k, yes, meds) in enumerate([('kel', {'Asthma': 1, 'Seizures': 0, 'Claustrophobia': 1}, '«kel:rx|Advair Diskus», «kel:rx|lorazepam» prn'), ('vas', {'Broken ribs': 1, 'High blood pressure': 1}, '«vas:rx|losartan 50 mg»'), ('cam', {'Tuberculosis': 1}, 'none now; «cam:rx|isoniazid» 2015')]):
        if i: f.new()
        f.b(306, 34, 'OSHA RESPIRATOR MEDICAL EVALUATION QUESTIONNAIRE (29 CFR 1910.134 App. C)', 10.5, center=True); f.b(30, 54, "Part A. Section 1 (Mandatory)", 9)
        f.left(30, 72, "1. Today's date:", '03/0%d/2024' % (i + 5), 80, 80); f.left(300, 72, '2. Your name:', f'«{k}.full»', 70, 190); f.left(30, 90, '3. Age (nearest year):', str(2024 - P[k].date.year), 90, 30); f.left(300, 90, '4. Sex:', 'M', 70, 30)
        f.left(30, 108, '5. Height / 6. Weight:', '5 ft 10 / 190', 95, 90); f.left(300, 108, '7. Job title:', 'Abatement', 70, 150); f.left(30, 126, '8. Phone to reach you:', f'«{k}.phd»', 95, 100); f.left(300, 126, '9. Best time:', 'after 4', 70, 80); f.left(30, 144, 'Employee no.:', f'«{k}.eid»', 95, 80); f.left(300, 144, 'Date of birth:', f'«{k}.dobs»', 70, 80)
        f.b(30, 168, 'Section 2. Questions 1 through 9', 9); f.tx(236, 180, 'YES   NO', 6.5); f.tx(520, 180, 'YES   NO', 6.5)
        A = ['Seizures', 'Diabetes', 'Allergic reactions that affect breathing', 'Claustrophobia', 'Trouble smelling odors', 'Asbestosis', 'Asthma', 'Chronic bronchitis', 'Emphysema', 'Pneumonia', 'Tuberculosis', 'Silicosis']; B = ['Pneumothorax', 'Lung cancer', 'Broken ribs', 'Chest injuries or surgeries', 'Heart attack', 'Stroke', 'Angina', 'Heart failure', 'Leg swelling', 'Arrhythmia', 'High blood pressure', 'Other heart problem']
        for j in range(12):
            for x0, lab in ((34, A[j]), (320, B[j])):
                on = bool(yes.get(lab)); y = 194 + 14 * j; f.tx(x0, y, f'«{k}:dx|{lab}»' if on else lab, 8); f.chk(x0 + 204, y, '', on); f.chk(x0 + 224, y, '', not on)
        f.tx(30, 378, '7. Do you currently take medication for any of these problems? List:', 8); f.tx(280, 378, meds, 9, 'Courier')
        f.tx(30, 396, 'Explain YES answers:', 8); f.rect(30, 402, 552, 60); f.para(34, 414, 540, {'kel': '«kel:dx|asthma» as kid, still puffs in cold. panic in MRI once. my mom «keh.first» has the records «keh.phd»', 'vas': 'fell off the ladder nov. (wrist) they did «vas:tx|surgery with plate»', 'cam': 'took pills 9 month for «cam:dx|latent TB»'}[k], 9, 'Courier')
        f.under(30, 500, 220, 'Employee signature', f'«{k}.fl»', 12); f.rect(30, 520, 552, 60); f.b(34, 532, 'PLHCP determination', 8); f.chk(40, 548, 'Cleared, no limits', k == 'vas'); f.chk(160, 548, 'Cleared with limits: PAPR only', k == 'kel'); f.chk(340, 548, 'Hold - more tests', k == 'cam'); f.tx(40, 570, 'S. Vogel NP   03/08/2024', 9, 'Times-Italic')
    f.save()

def respclear():
    rows = [['EMPLOYER', 'EMP_ID', 'LAST', 'FIRST', 'MI', 'DOB', 'MASK', 'SIZE', 'FITFACTOR', 'CLEARANCE', 'REMARK']]; r = R('fit')
    rem = {'wri': '«wri:dx|asthma»', 'bry': 'not cleared - «bry:dx|COPD»', 'tib': 'beard', 'rei': '«rei:dx|pregnancy», defer', 'eht': 'interp. Karen', 'syl': 'repeat «syl:tx|spirometry»', 'mun': 'hand bandaged, helped to don'}
    for k in EMP['DLM'] + EMP['VFD'] + EMP['NWC'][:12] + ['mun', 'wri']:
        p = P[k]; rows.append([p.emp, f'«{k}.eid»', f'«{k}.last^»', f'«{k}.first^»', p.mid, f'«{k}.dobc»', r.choice(['N95', 'HALF', 'FULL', 'SCBA']), r.choice('SML'), str(r.randint(100, 900)), r.choice(['Y', 'Y', 'Y', 'L']), rem.get(k, '')])
    table('06 Surveillance/fit test export.txt', rows, delim='|', enc='cp1252')

def vax():
    x = X("06 Surveillance/St Marens/Vaccine & TB log St Marens.xlsx"); ks = EMP['SMH']; r = R('vax')
    ws = x.sheet('Hep B', (26, 12, 12, 20, 12, 12, 12, 16, 26)); x.title("ST. MAREN'S HOME — HEPATITIS B SERIES", 9); x.row(['infection control: P. Chatterton RN', '', '', '', '', 'last audit 1/24']); x.row(['', '', '', '', 'DOSE', '', '', '', ''], True); ws.merge_cells('E3:G3'); x.row(['Employee', 'Emp #', 'DOB', 'Product', '1', '2', '3', 'Titer', 'Notes'], True, 'E2EFDA')
    for i, k in enumerate(ks):
        prod = r.choice(['Engerix-B', 'Heplisav-B', 'Recombivax HB']); dec = k in ('hes', 'nko')
        x.row([f'«{k}.lq»', f'«{k}.eid»', f'«{k}.dob»', 'DECLINED' if dec else f'«{k}:tx|{prod}»'] + ([''] * 4 if dec else ['1/%d/24' % r.randint(2, 28), '2/%d/24' % r.randint(2, 28), '', f'«{k}:dx|non-immune»' if k == 'dav' else 'immune']) + [{'dav': 'repeat series', 'hes': 'signed declination', 'kim': '«kim:dx|chronic hepatitis B» carrier - do not vaccinate!', 'gad': 'allergy «gad:dx|yeast allergy»', 'yes': 'sister of driver «ort.fl»'}.get(k, '')])
    x.comment(6, 1, 'new last name soon (getting married) cell «abd.phd»', 'P. Chatterton')
    ws = x.sheet('TST', (26, 13, 13, 8, 13, 13, 8, 28)); x.row(['', 'STEP 1', '', '', 'STEP 2', '', '', ''], True); ws.merge_cells('B1:D1'); ws.merge_cells('E1:G1'); x.row(['Name', 'placed', 'read', 'mm', 'placed', 'read', 'mm', 'if positive'], True)
    for k in ks: x.row([f'«{k}.fl»', '3/4', '3/6', '0' if k not in ('okw', 'lan') else '14', '' if k in ('okw', 'lan') else '3/18', '', '', {'okw': '«okw:dx|BCG vaccinated, TST positive», «okw:tx|chest x-ray» neg', 'lan': '«lan:dx|latent tuberculosis», «lan:rx|rifampin 600 mg» x 4 mo, county E. Gruber'}.get(k, '')])
    ws = x.sheet('Flu-COVID', (24,) + (14,) * 8); sub = ks[:8]; x.row(['24-25 season'] + [f'«{k}.fi»' for k in sub], True)
    x.row(['cell'] + [f'«{k}.ph7»' for k in sub]); x.row(['Flu'] + [f'«{k}:tx|Fluzone»' if r.random() < .6 else 'declined' for k in sub]); x.row(['COVID'] + [f'«{k}:tx|Comirnaty»' if r.random() < .5 else 'exempt' for k in sub]); x.row(['lot'] + [r.choice(['UT7712', 'HG0441']) for k in sub]); x.save()

def tbdoc():
    d = D('06 Surveillance/Fire District/TB and tetanus record - Onaquaga FD.docx', header='Onaquaga Fire District – annual medicals 2024', footer='Chief K. Horvat gets the clearance column ONLY'); d.h('Record of tests', 1)
    rows = [['Member', 'Born / ID', 'TB test', 'Td/Tdap', 'Medical remarks', 'Clearance']]
    for k, b, c, e, g in [('rei', '«rei:tx|QuantiFERON» neg', 'deferred', '20 wk «rei:dx|gestational diabetes»', 'Light'), ('cob', '«cob:tx|TST» 0 mm', '«cob:tx|Boostrix» 3/5', 'knee, see PT', 'Hold'), ('ave', '«ave:tx|TST» 0 mm', 'declined', '', 'Full'), ('tib', '«tib:tx|TST» 0 mm', '«tib:tx|Tdap» 3/5', '«tib:dx|atrial flutter», on «tib:rx|Xarelto»', 'Exterior'), ('ngu', '«ngu:tx|T-SPOT» neg', 'UTD', '', 'Full'), ('syl', '«syl:tx|TST» 3 mm', '«syl:tx|Boostrix» 3/5', '«syl:rx|lisinopril»', 'Full')]:
        rows.append([f'«{k}.full»\n«{k}.street»', f'«{k}.dob»\n«{k}.eid»', b, c, e, g])
    d.table(rows); d.p('Board liaison Ms. Perrault asked for a list by name; sent counts only.'); d.p('Contact for «ave.nl» (off shift): «ave.phd», «ave.em»'); d.save()

def leadxml():
    s = '<?xml version="1.0" encoding="UTF-8"?>\n<LabExport site="SENECAOCC" date="2024-03-13">\n'
    for k, v, dx in [('fle', '41.2', 'Elevated blood lead level'), ('gue', '6.0', ''), ('kel', '28.7', 'Lead toxicity, mild'), ('pul', '3.1', ''), ('esp', '18.4', 'Iron deficiency anemia'), ('cam', '4.4', '')]:
        p = P[k]; s += f' <Result>\n  <Patient id="«{k}.mrn»" ssn="«{k}.ssnr»"><Name last="«{k}.last»" first="«{k}.first»"/><Birth>«{k}.dobi»</Birth><Tel>«{k}.phr»</Tel><Addr><Line1>«{k}.street»</Line1><City>{p.town}</City><Zip>{p.zip}</Zip></Addr></Patient>\n  <Test code="PBB">«{k}:tx|Lead, blood»</Test><Value u="ug/dL">{v}</Value>' + (f'<Impression>«{k}:dx|{dx}»</Impression>' if dx else '') + ('<Note>Medical removal; start «fle:tx|chelation» consult, «fle:rx|succimer»?</Note>' if k == 'fle' else '') + '\n </Result>\n'
    text('06 Surveillance/Delmar/bll_export.xml', s + '</LabExport>')

def osha300():
    x = X('06 Surveillance/OSHA/OSHA 300 2023 Northway+Kestrel.xlsx')
    data = {'NWC': [('ksr', 'Chipper', '10/2', '«ksr:dx|Bilateral carpal tunnel syndrome from chipping hammer»'), ('hey', 'Core setter', '9/21', '«hey:dx|Herniated disc, low back», lifting core box'), ('lew', 'Furnace', '6/14', '«lew:dx|Heat exhaustion»'), ('tra', 'Grinder', '4/3', '«tra:dx|Foreign body, right eye», grinding'), ('han', 'Laborer', '8/30', '«han:dx|Fractured left great toe», dropped flask'), (None, 'Molder', '5/9', 'Privacy case'), ('dub', 'Maint.', '11/1', '«dub:dx|Standard threshold shift, hearing»')],
            'KPC': [('ell', 'Winder', '2/17', '«ell:dx|Laceration left palm», knife'), ('hub', 'Boiler', '7/7', '«hub:dx|Second degree burns on right forearm from steam»'), ('tuc', 'Packer', '9/12', '«tuc:dx|Tendinitis, right wrist»'), ('jor', 'Baler', '12/5', '«jor:dx|Chlorine inhalation, bronchospasm»')]}
    for e, rows in data.items():
        ws = x.sheet({'NWC': 'Northway', 'KPC': 'Kestrel'}[e], (6, 22, 14, 8, 18, 46, 5, 5, 5, 5, 7, 7)); x.title("OSHA's Form 300 — Log of Work-Related Injuries and Illnesses      Year 2023", 12); x.row(['Establishment: ' + EMPNAME[e], '', '', '', EMPADDR[e]]); x.row(['Identify the person', '', '', 'Describe the case', '', '', 'Classify the case'], True)
        ws.merge_cells('A3:C3'); ws.merge_cells('D3:F3'); ws.merge_cells('G3:L3'); x.row(['(A) Case no.', "(B) Employee's name", '(C) Job title', '(D) Date', '(E) Where', '(F) Describe injury or illness, parts of body affected, object', 'G', 'H', 'I', 'J', 'K days', 'L days'], True, 'F2F2F2'); r = R('300' + e)
        for i, (k, job, dt, desc) in enumerate(rows, 1): x.row([i, f'«{k}.nl»' if k else 'PRIVACY CASE', job, dt, r.choice(['Bay 2', 'Line 1', 'Yard', 'Melt deck']), desc, '', 'x' if i % 2 else '', '' if i % 2 else 'x', '', r.randint(0, 40), r.randint(0, 30)])
        x.row(['', 'Page totals', '', '', '', '', 0, 3, 2, 0, 71, 44], True)
    x.sheet('Privacy list (locked)', (8, 26, 14, 40)); x.row(['Case', 'Name', 'Emp', 'Why']); x.row(['5/9 #6', '«whi.full»', '«whi.eid»', '«whi:dx|needlestick, HIV exposure», «whi:rx|Truvada PEP»; cell «whi.phd»']); x.sheet('300A', (40, 10)); [x.row(c) for c in [('Total hours worked', 241880), ('Annual average employees', 118), ('Certified by', 'J. Blisk')]]; x.save()

def osha301():
    d = D('06 Surveillance/OSHA/301 Hubbell steam burn.docx', header="OSHA's Form 301 — Injury and Illness Incident Report", footer='Attention: this form contains information relating to employee health')
    tb = d.table([['Information about the employee', '', 'Information about the case', ''], ['1) Full name', '«hub.full»', '10) Case number from the Log', '2 (Kestrel, 2023)'], ['2) Street', '«hub.street»', '11) Date of injury', '07/07/2023'], ['City / State / ZIP', '«hub.csz»', '12) Time employee began work', '6:00 AM'], ['3) Date of birth', '«hub.dob»', '13) Time of event', '10:25 AM'], ['4) Date hired', '05/19/2014', '14) Doing just before?', 'Draining condensate; «oro.fl» held the light'], ['5) ☒ Male ☐ Female', '', '15) What happened?', 'Valve bonnet let go, steam on arm'], ['Information about the physician', '', '16) What was the injury?', '«hub:dx|Second degree burn, right forearm, 4% TBSA»'], ['6) Name', 'Abena K. Osei, MD', '17) Object', 'steam'], ['7) Treated away?', CL, '18) If died, when', 'n/a'], ['8) ER? ☐ Yes ☒ No', '9) Overnight? ☐ Yes ☒ No', 'Treatment', '«hub:tx|debridement», «hub:tx|Mepilex dressing», «hub:rx|oxycodone 5 mg» #8']], merge=((0, 0, 0, 1), (0, 2, 0, 3)))
    d.p('Completed by Lorna J. Emmerich, HR, 315-555-0118. Follow-up asked by OSHA (D. Inglewood) 8/2023.'); d.p('Reach «hub.nick» at «hub.ph2» or his personal mail «hub.em».'); d.save()
# ================================================================== 7 BILLING
def invoicepdf():
    f = F('07 Billing/Invoices/INV-24-0388 Halvorsen Feb.pdf'); f.b(30, 40, 'INVOICE', 18); f.tx(30, 54, CL, 8); f.tx(30, 64, CLA + '   Tax ID 16-0448812', 8)
    f.box(400, 28, 90, 24, 'INVOICE NO.', 'INV-24-0388'); f.box(490, 28, 92, 24, 'DATE', '03/01/2024'); f.tx(30, 90, 'BILL TO:  Halvorsen Freight Lines, Attn Ron Agate, ' + EMPADDR['HFL'], 8.5)
    rows = [['Date', 'Employee', 'ID / SSN', 'Service', 'CPT', 'Amount']]; r = R('inv'); tot = 0
    for i, (k, items) in enumerate([('hut', ['DOT physical', '«hut:tx|X-ray lumbar spine»|«hut:tx|72100»']), ('bec', ['DOT physical', '«bec:tx|EKG 12 lead»|«bec:tx|93000»']), ('tho', ['DOT physical']), ('lap', ['DOT random UDS', 'BAT']), ('mcg', ['DOT random UDS']), ('osh', ['DOT physical', '«osh:tx|TSH»|«osh:tx|84443»']), ('rod', ['DOT physical', 'BP recheck']), ('cru', ['DOT physical', '«cru:tx|Hemoglobin A1c»|«cru:tx|83036»']), ('pet', ['DOT physical']), ('vdm', ['DOT physical', '«vdm:tx|Audiogram»|«vdm:tx|92552»'])]):
        for j, it in enumerate(items):
            m = re.match(r'^(«.*?»)\|(«.*»)$', it); d, c = (m.group(1), m.group(2)) if m else (it, '—'); a = r.choice([35, 48, 62, 95, 110]); tot += a
            rows.append(['02/%02d/24' % (i * 2 + 3) if not j else '', f'«{k}.lfm»' if not j else '', (f'«{k}.eid»' if i % 3 else f'«{k}.ssn4»') if not j else '', d, c, '%.2f' % a])
    rows.append(['', '', '', '', 'TOTAL', '%.2f' % tot]); y = f.grid(30, 106, [56, 150, 90, 150, 50, 56], rows, 15, 8)
    f.para(30, y + 18, 540, 'Terms net 30. Note: the X-ray for Mr. «hut.last» was done before his claim was opened; if the carrier pays we will credit it. Questions: Tanya Rickard, ext. 231.', 8); f.save()

def invoicexlsx():
    x = X('07 Billing/Invoices/Monthly billing by employer 2024-02.xlsx')
    for e, name in (('SMH', 'St Marens'), ('KPC', 'Kestrel')):
        ws = x.sheet(name, (26, 14, 12, 12, 12, 12, 12)); x.title('Statement of services – ' + EMPNAME[e], 7); x.title('February 2024', 7, 10); x.r += 1; r = R('ix' + e)
        cols = ['«{k}:tx|TST»', '«{k}:tx|Hep B vaccine»', '«{k}:tx|Tdap vaccine»']
        x.row(['Employee', 'ID', 'Svc 1', 'Svc 2', 'Svc 3', 'Due', 'PO'], True, 'FCE4D6'); n = 0
        for k in EMP[e]:
            sv = [c.replace('{k}', k) for c in cols if r.random() < .45] if e == 'SMH' else [c.replace('{k}', k) for c in ['«{k}:tx|Audiogram»', '«{k}:tx|Spirometry»'] if r.random() < .5]
            if not sv: sv = ['Pre-employment physical']
            due = 22 * len(sv); n += due; x.row([f'«{k}.lfm»', f'«{k}.eid»'] + (sv + ['', '', ''])[:3] + [due, 'PO-%d' % r.randint(4000, 4999)])
        x.row(['TOTAL', '', '', '', '', n], True)
    ws = x.sheet('Summary', (24, 14)); [x.row(c) for c in [('Key', 'Value'), ('Period', 'Feb 2024'), ('Prepared by', 'T. Rickard'), ('Dispute', '«ell.nl» says she never had a «ell:tx|spirometry» - ck chart «ell.mrn»'), ('Reference', 'St Marens PO missing for 3')]]; x.save()

def aging():
    r = R('age'); s = 'PATIENT A/R AGING - SELF PAY & SECONDARY        03/13/24  PG 1\n\nACCT     GUARANTOR/PATIENT       PHONE         INS ID          0-30   31-60   61-90     90+\n' + '-' * 90 + '\n'
    for k, ins in [('bur', 'mbi'), ('ell', 'mbi'), ('tuc', 'mbi'), ('cor', 'cin'), ('abd', 'cin'), ('eht', 'cin'), ('rui', 'cin'), ('bel', 'mem'), ('mar', 'mem'), ('sav', 'mem'), ('gad', 'mem'), ('bro', 'mem')]:
        am = ['%7.2f' % (r.choice([0, 0, 20, 45, 118.5, 260])) for _ in range(4)]
        s += f'«{k}.mrn<8» «{k}.lfm^<23» «{k}.phd<13» «{k}.{ins}<14» ' + ' '.join(am) + '\n'
        if k == 'tuc': s += '         >NOTE 03/11 WC DENIED, BILL MEDICARE FOR «tuc:tx|DME WRIST SPLINT»\n'
        if k == 'bur': s += '         >NOTE 03/06 SPOUSE «bdo.fl^» CALLED, PT INPATIENT, HOLD STMTS. «bdo.phd»\n'
        if k == 'abd': s += '         >NOTE MAIL TO «abd+moh.street^» C/O HUSBAND «moh.lf^»\n'
    text('07 Billing/AR_AGING.LST', s + '-' * 90, nl='\r\n')

def x837():
    s = 'ISA*00*          *00*          *ZZ*SENECAOCC      *ZZ*RIDGELINE      *240313*0812*^*00501*000004471*0*P*:~\nGS*HC*SENECAOCC*RIDGELINE*20240313*0812*1*X*005010X222A1~\nST*837*0001*005010X222A1~\nBHT*0019*00*0447*20240313*0812*CH~\nNM1*41*2*SENECA STREET OCC HEALTH*****46*160448812~\nPER*IC*TANYA RICKARD*TE*3155550100~\nNM1*40*2*RIDGELINE MUTUAL*****46*204417~\nHL*1**20*1~\nNM1*85*2*SENECA STREET OCCUPATIONAL HEALTH PT PLLC*****XX*1093300417~\nN3*6120 BRANNOCK CROSSING~\nN4*EAST SYRACUSE*NY*130570001~\n'
    n = 1
    for k, svc in [('hut', ['97110', '97014']), ('fer', ['97035', '97140']), ('kno', ['99213']), ('cro', ['97140', '97110'])]:
        p = P[k]; n += 1; dx = INJ.get(k, ('', 'M25.562'))[1].replace('.', '')
        s += f'HL*{n}*1*22*0~\nSBR*P*18*******WC~\nNM1*IL*1*«{k}.last^»*«{k}.first^»*{p.mid}***MI*«{k}.mem»~\nN3*«{k}.street^»~\nN4*{p.town.upper()}*{p.st}*{p.zip}~\nDMG*D8*«{k}.dobc»*{p.sex.upper()}~\nREF*SY*«{k}.ssnr»~\nREF*Y4*«{k}.claim»~\nNM1*PR*2*RIDGELINE MUTUAL*****PI*204417~\nCLM*«{k}.mrn»*{60 * len(svc)}***11:B:1*Y*A*Y*Y**EM~\nHI*ABK:«{k}:dx|{dx}»~\nNM1*82*1*SZETO*GRACE*L***XX*1881300229~\n'
        for i, c in enumerate(svc, 1): s += f'LX*{i}~\nSV1*HC:«{k}:tx|{c}»:GP*60*UN*1***1~\nDTP*472*D8*2024030{i + 3}~\n'
    s += 'SE*%d*0001~\nGE*1*1~\nIEA*1*000004471~\n' % (s.count('~') - 1)
    text('07 Billing/EDI/837P_20240313.edi', s)

def refunds():
    x = X('07 Billing/Refunds & direct deposit.xlsx'); ws = x.sheet('Refunds Q1', (16, 28, 16, 16, 12, 30)); x.title('Refunds to patients / volunteers', 6); x.row(['Bank numbers - keep this file locked']); x.r += 1; x.row(['Chart', 'Payee', 'Account', 'Type', 'Amount', 'Mail stub to'], True)
    for k, typ, am in [('gad', 'Chk', 45), ('bel', 'Sav', 118.5), ('jor', 'Chk', 20), ('sin', 'Chk', 62), ('hes', 'Sav', 35), ('kno', 'Chk', 110)]: x.row([f'«{k}.mrn»', f'«{k}.fl»', f'«{k}.bank»', typ, am, f'«{k}.addr»'])
    ws = x.sheet('form - Lindqvist', (24, 34)); x.row(['DIRECT DEPOSIT CHANGE (per diem staff)'], True); x.r += 1
    for a, b in [('Name', '«lin.full»'), ('Employee no.', '«lin.eid»'), ('SSN', '«lin.ssn»'), ('Home address', '«lin.addr»'), ('Home phone', '«lin.phd»'), ('Old account', '«lin.bank»'), ('New account', '«lin:bank|4417730925518»'), ('Approved', 'M. Quirk 3/8/24')]: x.put(x.r, 1, a, True); x.put(x.r, 2, b); x.r += 1
    x.save()

def cardauth():
    f = F('07 Billing/card authorisations.pdf')
    for i, (k, cf, why) in enumerate([('sin', 'cards', 'DOT physical (self pay)'), ('cob', 'card', '«cob:tx|PT visit 26»'), ('jun', 'amex', 'for son «nas.full», physical')]):
        y = 30 + i * 250; f.rect(30, y, 552, 230); f.b(306, y + 20, 'CREDIT CARD AUTHORIZATION', 12, center=True)
        f.box(40, y + 34, 260, 28, 'Cardholder name (as on card)', f'«{k}.fl^»'); f.box(300, y + 34, 270, 28, 'Billing address', f'«{k}.addr»'); f.tx(44, y + 80, 'Type:', 8); [f.chk(80 + 70 * j, y + 80, a, (j == {'4': 0, '5': 1, '6': 2}.get(P[k].card[0]) if cf != 'amex' else j == 3)) for j, a in enumerate(['Visa', 'MasterCard', 'Discover', 'AmEx'])]
        f.box(40, y + 92, 260, 28, 'Card number', f'«{k}.{cf}»', 11); f.box(300, y + 92, 90, 28, 'Exp.', '0%d/26' % (9 - i)); f.box(390, y + 92, 180, 28, 'Telephone', f'«{k}.phd»')
        f.box(40, y + 120, 260, 28, 'For', why); f.box(300, y + 120, 90, 28, 'Amount', '$%d.00' % (95 + i * 15)); f.box(390, y + 120, 180, 28, 'E-mail receipt to', f'«{k}.em»')
        f.under(40, y + 190, 240, 'Cardholder signature', f'«{k}.full»', 12); f.under(320, y + 190, 100, 'Date', '3/%d/24' % (11 + i))
    f.save()

def fees():
    table('07 Billing/fee schedule 2024.csv', [['Code', 'Description', 'Employer rate', 'Self pay'], ['DOT', 'DOT physical', '95.00', '110.00'], ['UDS5', '5 panel urine, MRO incl.', '48.00', '62.00'], ['BAT', 'Breath alcohol', '35.00', '35.00'], ['92552', 'Audiogram, air only', '30.00', '40.00'], ['94010', 'Spirometry', '45.00', '60.00'], ['86580', 'TB skin test', '22.00', '30.00'], ['90746', 'Hepatitis B vaccine adult', '88.00', '95.00'], ['97110', 'Therapeutic exercise 15 min', '48.00', '48.00'], ['FCE', 'Functional capacity evaluation', '850.00', '900.00']])

# ================================================================== 8 EMPLOYERS
def rostercsv():
    rows = [['PERNR', 'NAME', 'GEB/DOB', 'SSN', 'STREET', 'CITY', 'STATE', 'ZIP', 'HOME_TEL', 'DEPT', 'HIRED', 'PROGRAMS']]; r = R('ros')
    for k in EMP['NWC']: rows.append([f'«{k}.eid»', f'«{k}.lcf^»', f'«{k}.dobx»', f'«{k}.ssn»', f'«{k}.street^»', P[k].town.upper(), P[k].st, P[k].zip, f'«{k}.phdot»', r.choice(['MELT', 'MOLD', 'CORE', 'CLEAN', 'SHIP']), '%02d/%d' % (r.randint(1, 12), r.randint(1985, 2022)), r.choice(['HCP', 'HCP+RESP', 'HCP+SILICA'])])
    table('08 Employers/Northway/NWC_roster_JAN24.csv', rows, delim=';', enc='cp1252')

def rosterxlsx():
    x = X('08 Employers/Kestrel + Town rosters.xlsx'); ws = x.sheet('Kestrel', (10, 16, 14, 6, 12, 14, 26, 18, 28)); x.title('KESTREL PAPER CONVERTING – ACTIVE EMPLOYEES 2/1/2024', 9); x.row(['from Lorna Emmerich, HR']); x.row(['', 'EMPLOYEE', '', '', '', 'HOME', '', '', ''], True); ws.merge_cells('B3:E3'); ws.merge_cells('F3:I3'); x.row(['EE#', 'Last', 'First', 'MI', 'DOB', 'Phone', 'Street', 'Town', 'Personal e-mail'], True, 'D9E1F2')
    for sh in ('A shift', 'B shift'):
        x.row([sh], True)
        for k in EMP['KPC'][::2] if sh[0] == 'A' else EMP['KPC'][1::2]: x.row([f'«{k}.eid»', f'«{k}.last»', f'«{k}.first»', P[k].mid, f'«{k}.dob»', f'«{k}.ph»', f'«{k}.street»', P[k].town, f'«{k}.em»'])
        x.row(['', 'subtotal', 7], True)
    ws = x.sheet('Vanderkill', (18, 40)); x.row(['TOWN OF VANDERKILL HIGHWAY DEPT  (Supt. Howard Drury)'], True)
    for k in EMP['TVK']:
        x.r += 1
        for a, b in [('Name', f'«{k}.fml»'), ('Badge', f'«{k}.eid»'), ('SS#', f'«{k}.ssn»'), ('Lives at', f'«{k}.addr»')] + ([('Parent', '«wen.fl» «wen.phd»')] if k == 'tyl' else []) + ([('Wife', '«cro2.fl», «cro2.ph2»')] if k == 'cas' else []): x.row([a, b])
    note('wen', 'name', 'Wendy Mosher'); x.save()

def dermail():
    rows = 'Name,DOB,Last4,Cell,Need\n'
    for k in EMP['LKE'][:9]: rows += f'"«{k}.lf»",«{k}.dobs»,«{k}.ssn4»,«{k}.phd»,{"resp fit + hearing" if k in ("nov", "bal") else "random pool"}\n'
    mail('08 Employers/Lakeshore list from Bart.eml', '''
From: Bart Fishbein <bart@lakeshorereadymix.example>
To: scheduling@senecastreet-occ.example
Date: Mon, 04 Mar 2024 06:41:12 -0500
Subject: guys for march + 2 James Smiths
Message-ID: <zz17@lakeshorereadymix.example>''', '''
Morning Erin – list attached. A couple of things:

• «smi.nl» is the young one («smi.dob»), «smj.fml» is the old one («smj.dob», lives «smj.addr»). Last time you sent me the wrong one’s physical.
• «tur.first» «tur.last» had a «tur:dx|heart attack» over Christmas, don’t put him in the random.
• «mac.nick» is on comp. «rui.nick» speaks some English.
• new man «cla.full» goes by «cla.nick» – SS «cla.ssn», lic «cla.dl», email «cla.em»
• «gal.last» – still out

thx
Bart
315-555-0125 (office)
''', enc='mp', attach=('march_list.csv', rows), html='<p>Morning Erin – list attached. See plain text. <b>«smi.nl»</b> is the young one, <b>«smj.fml»</b> the old one.</p>')

def vcf():
    s = ''
    for n, org, tel in [('Agate;Ronald', 'Halvorsen Freight Lines', '315-555-0114'), ('Blisk;Joanne', 'Northway Castings', '315-555-0155'), ('Garnett;Olivia', 'Delmar & Sons Demolition', '315-555-0166'), ('Chatterton;Peggy', "St. Maren's Home", '315-555-0177'), ('Amato;Victoria', 'vaccine orders', '800-555-0112'), ('Orlowski;Paula', 'records copying', '315-555-0188')]:
        a, b = n.split(';'); s += f'BEGIN:VCARD\nVERSION:3.0\nN:{n};;;\nFN:{b} {a}\nORG:{org}\nTEL;TYPE=WORK:{tel}\nEND:VCARD\n'
    for k, nt in [('yor', 'DER backup, call personal cell only nights'), ('tam', 'Kestrel HR asst, on leave (baby) - home'), ('hal', 'our per diem RN'), ('syl', 'fire district volunteer, patient MRN «syl.mrn»')]:
        s += f'BEGIN:VCARD\nVERSION:3.0\nN:«{k}.last»;«{k}.first»;;;\nFN:«{k}.fl»\nTEL;TYPE=CELL:«{k}.phplus»\nEMAIL:«{k}.em»\n' + (f'ADR;TYPE=HOME:;;«{k}.street»;{P[k].town};NY;{P[k].zip};USA\n' if k in ('hal', 'tam') else '') + f'NOTE:{nt}\nEND:VCARD\n'
    text('08 Employers/contacts.vcf', s, nl='\r\n')

def agreement():
    d = D('08 Employers/Service agreement Delmar 2024.docx', header='SERVICE AGREEMENT', footer='Initials ____ / ____'); d.ps('''This agreement is between Seneca Street Occupational Health & Physical Therapy, PLLC ("Clinic") and Delmar & Sons Demolition ("Employer"), effective January 1, 2024.

1. Services. Asbestos and lead medical surveillance, respirator clearance, drug testing, injury care.

2. Fees. As in the 2024 fee schedule. Net 30 days.

3. Records. Clinic releases to Employer only the written opinion allowed by 29 CFR 1926.62 and 1926.1101.

4. Contact. Olivia P. Garnett, project safety officer, for Employer; Martha L. Quirk, office manager, for Clinic. Notices to landlord's agent Gilbert Tremaine are not required.

Signed: Martha L. Quirk        Signed: Olivia P. Garnett'''); d.save()

# ================================================================== 9 ADMIN
def minutes():
    d = D('09 Admin/Minutes/Staff mtg 2024-02-22.docx', header='STAFF MEETING MINUTES'); d.p('Present: Karsh, Osei, Vogel, Pruitt, McAvoy, Szeto, Dunleavy, Norcross, Dewberry, Lutz, Rickard, Falcone. Excused: «bos.fl» (out for «bos:tx|tonsillectomy» until 3/4). Chair: M. Quirk.')
    for v in ['1. Booth calibration – Kurt Brunner comes 3/14. No carpet cleaning that day.', '2. Wrong-chart event: results of «smi.fml» were sent to employer under «smj.fml». Root cause: same name, nobody checked DOB («smi.dob» v. «smj.dob»). From now on two identifiers.', '3. Dr. Osei presented the case of a molder (chart «ste.mrn», Northway ID «ste.eid») with «ste:dx|silicosis, category 1/1» on B-read; Dr. Toller will see him. He does not want the foundry told.', '4. PT: Travis asks that «gal.nick» Gallo be walked to the gym, blood thinner.'.replace('«gal.nick» Gallo', '«gal.nl»'), '5. Student «stu.full» starts March 18; «stu:tx|hep B series» done, «stu:tx|TST» neg, lives at «stu.addr». Preceptor: Sue Vogel.', '6. Vaccine rep V. Amato brings lunch Thursday. Lab rep Simone Hoyle: new cups.']: d.p(v)
    d.p('Action list', True); d.table([['Who', 'What', 'By'], ['Erin', 'apology letter to Mr. «smj.last»', '2/29'], ['Sherri', 'Ask Weissberg’s office for release, «hey.last»'.replace('’', "'"), '3/1'], ['Alice', 'retest «ste.fl»', '3/20']]); d.save()

def chat():
    text('09 Admin/Teams export front-clinical.txt', '''
[2024-03-12 07:58] Erin Falcone: both doyles are here lol
[2024-03-12 07:59] Marquis Dewberry: send «dyb.first» first, «dok.first» has a boot
[2024-03-12 08:03] Sue Vogel NP: who roomed «mit.first»? stitches in RIGHT thumb, note says left
[2024-03-12 08:04] Erin Falcone: me sry
[2024-03-12 08:20] Travis Dunleavy: «tib.nl» hr 140 on the treadmill, he's on «tib:rx|xarelto», stopped. dr karsh??
[2024-03-12 08:20] Leonard Karsh: Coming. Get his wife's number from chart «tib.mrn».
[2024-03-12 08:31] Alice Norcross: ambulance called for «tib.last». EMS wants dob + meds -> «tib.dobs», «tib:rx|metoprolol», «tib:dx|a-flutter»
[2024-03-12 09:10] Court B: im back tmrw, new cell «bos.phdot» if u need me
[2024-03-12 09:12] Erin Falcone: feel better «bos.nick»!! how's the throat
[2024-03-12 10:44] Sherri Lutz: need ss# for «pul.nick» pulaski the carrier has no match
[2024-03-12 10:46] Tanya Rickard: «pul.ssn»   claim «pul.claim»
[2024-03-12 11:30] Dan Pruitt: «fon.nick» fontaine failed to bring the 5870. A1c was 7.1 in jan («fon:dx|IDDM»). reschedule
[2024-03-12 13:02] Erin Falcone: some guy keh... «keh.first» kelleher (moms name) at window w/ papers for «kel.first», can i take them
[2024-03-12 13:02] Martha Quirk: Take, do not discuss. He is an adult.
[2024-03-12 14:15] Grace Szeto: «hut.nl» told me he takes wife's «hut+hma:rx|Percocet».. «hma.first»'s from her «hma:tx|hip replacement». documenting
'''.replace('«pul.nick» pulaski', '«pul.nick» «pul.last_»').replace('«fon.nick» fontaine', '«fon.nick» «fon.last_»').replace('«keh.first» kelleher', '«keh.first» «keh+kel.last_»').replace('Court B:', '«bos.nick» B:'))

def needlestick():
    d = D('09 Admin/Incidents/Needlestick 2024-03-05.docx', header='EMPLOYEE EXPOSURE INCIDENT REPORT — CONFIDENTIAL', footer='OSHA sharps log no. 24-02'); d.table([['Exposed employee', '«hal.full», RN (per diem)', 'Emp. no.', '«hal.eid»'], ['Home address', '«hal.addr»', 'Home phone', '«hal.ph»'], ['DOB', '«hal.dob»', 'Hep B status', '«hal:dx|immune, titer 2021»'], ['Source individual', '«okw.fl»', 'Source chart', '«okw.mrn»']], head=False)
    d.ps('''Device: 25G safety needle, Heplisav. After giving «okw.first» her dose the shield did not lock and «hal.nick» stuck her left index finger. Washed 5 min. Dr. Osei evaluated.

Source consented to testing: HIV neg, HCV neg, «okw:dx|HBsAg negative».

Employee: baseline labs; offered «hal:tx|HIV post-exposure prophylaxis», declined. She disclosed that she is «hal:dx|breastfeeding» and takes «hal:rx|escitalopram». Partner may be called at home.

Witness: Alice Norcross. Reported to Martha Quirk 3/5/24 11:20.'''); d.save()

def newsletter():
    start('09 Admin/newsletter spring.htm'); raw('09 Admin/newsletter spring.htm', b'<html><body><h1>Seneca Street Spring News for Employers</h1><h2>New: evening DOT hours</h2><p>Starting in April, Dan Pruitt, PA-C will see drivers until 7 pm on Wednesdays.</p><h2>Heat season</h2><p>Acclimatize new workers over 7 to 14 days. Water, rest, shade.</p><h2>Hearing protection that fits</h2><p>Audiologist Peter Higgs explains fit testing of ear plugs.</p><p>Call (315) 555-0100. Breath alcohol instrument training by Simon Tayloe.</p></body></html>\n')

def zipf():
    path = '09 Admin/Records release/to_Weissberg_vas_hey.zip'; full = start(path); k = 'vas'
    cover = t('''RECORDS RELEASE  3/13/24      copy service: P. Orlowski
To: Jonah L. Weissberg, Esq.

1. «vas.full»   DOB «vas.dob»   SSN «vas.ssn»   chart «vas.mrn»
   «vas.addr»     tel «vas.phd»
2. «hey.full»   DOB «hey.dob»   chart «hey.mrn»

Not included: alcohol counseling notes.
''')
    o = io.StringIO(); w = csv.writer(o, lineterminator='\r\n')
    for r_ in [['chart', 'date', 'item', 'text'], ['«vas.mrn»', '2023-11-27', 'ER note', '«vas:dx|right distal radius fracture»; «vas:tx|closed reduction»'], ['«vas.mrn»', '2023-12-01', 'op note', '«vas:tx|open reduction internal fixation» by Shahidi; allergy «vas:dx|penicillin allergy»'], ['«hey.mrn»', '2024-02-22', 'procedure', '«hey:tx|lumbar epidural steroid injection»'], ['«hey.mrn»', '2024-03-04', 'visit', '«hey.last» tearful, «hey:dx|depression»; «hey:rx|duloxetine 30 mg» from PCP']]: w.writerow([t(c) for c in r_])
    tmp = os.path.join(OUT, 'tmp.docx'); d = docx.Document(); d.add_paragraph(t('AUTHORIZATION FOR RELEASE')); tb = d.add_table(rows=0, cols=2)
    for a, b in [('Patient', '«hey.lf»'), ('Date of birth', '«hey.dobl»'), ('Phone', '«hey.phdot»'), ('Medicaid/CIN', '«hey.cin»'), ('Release to', 'Jonah L. Weissberg, Esq.'), ('Signed', '«hey.fl»  3/4/2024')]: c = tb.add_row().cells; c[0].text = a; c[1].text = t(b)
    c = d.core_properties; c.created = c.modified = datetime.datetime(2024, 3, 1, 8); d.save(tmp); rezip(tmp)
    with zipfile.ZipFile(full, 'w', zipfile.ZIP_DEFLATED) as z:
        for n, b in [('cover.txt', cover.encode()), ('notes/extract.csv', o.getvalue().encode()), ('signed release.docx', open(tmp, 'rb').read())]:
            i = zipfile.ZipInfo(n, (1980, 1, 1, 0, 0, 0)); i.compress_type = zipfile.ZIP_DEFLATED; z.writestr(i, b)
    os.remove(tmp)

# ------------------------------------------------------------------ run
def main():
    if os.path.isdir(SHARE): shutil.rmtree(SHARE)
    os.makedirs(SHARE)
    for f in (schedule, signin, callback, ics, calllog, portal, intake_blank, staffphones, dotrecall, mer, mec, dottracker, bpletter, sleepref, ccf, hl7, atf, randompool, mromail, collog, policy,
              c4, c42, c2f, workstatus, adjletters, adjmail, authlog, claimsjson, hearing, soap, flowsheet, fce, noshow, hep, chart, audio, audiohist, spiro, respq, respclear, vax, tbdoc, leadxml, osha300, osha301,
              invoicepdf, invoicexlsx, aging, x837, refunds, cardauth, fees, rostercsv, rosterxlsx, dermail, vcf, agreement, minutes, chat, needlestick, newsletter, zipf): f()
    ids = {k: 'P%03d' % (i + 1) for i, k in enumerate(ORDER)}
    own = {k for k, _, el, _ in EXP if el != 'name'}
    assert own == AFF, (AFF - own)
    with open(os.path.join(OUT, 'people.csv'), 'w', newline='', encoding='utf-8') as f:
        w = csv.writer(f); w.writerow(['id', 'name', 'affected'])
        for k in ORDER: w.writerow([ids[k], FIELDS['full'][1](P[k]), 1 if k in AFF else 0])
    with open(os.path.join(OUT, 'exposures.csv'), 'w', newline='', encoding='utf-8') as f:
        w = csv.writer(f); w.writerow(['id', 'file', 'element', 'value'])
        for k, fi, el, v in EXP: w.writerow([ids[k], fi, el, v])
    print(len(FILES), 'files', len(AFF), 'affected', len(ORDER) - len(AFF), 'others', len(EXP), 'exposures')
main()
