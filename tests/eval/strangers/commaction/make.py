"""All people, firms, addresses and numbers in these documents are invented."""
import csv, datetime, io, json, os, random, re, shutil, sys, zipfile, base64, quopri
import docx
from docx.shared import Pt
from docx.enum.text import WD_ALIGN_PARAGRAPH
import openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill, Alignment
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import letter, landscape

OUT = sys.argv[1] if len(sys.argv) > 1 else 'out'
SHARE = os.path.join(OUT, 'share')
FIX = datetime.datetime(2025, 3, 3, 8, 0, 0)

# ------------------------------------------------------------------ people
HH = """
@412 Chokecherry Ln Apt 6|Caldwell, ID 83605
lramos|Luis|Alberto|Ramos|Lucho|M|1984-03-09
mramos|Marta|Elena|Ramos||F|1987-11-22
sramos|Sofia|Isabel|Ramos|Sofi|F|2019-12-04
dramos|Diego|Andres|Ramos||M|2022-05-17
@2208 Tumbleweed Rd|Nampa, ID 83686
khut|Kathleen|Mae|Hutchins|Kathy|F|1951-02-14
dhut|Delbert|Roy|Hutchins|Del|M|1948-07-30
@77 Basalt Ct #B|Nampa, ID 83687
rbau|Rosalinda|Ines|Bautista|Rosie|F|1993-06-18
jbau|Jesus|Angel|Bautista|Chuy|M|2020-09-02
ebau|Emilia|Rose|Bautista|Emi|F|2023-08-11
acis|Amparo|Lucia|Cisneros||F|1955-01-25
@1509 W Sugarbeet Ave|Nampa, ID 83651
btho|Brittany|Nicole|Thornock|Britt|F|1997-10-08
cble|Cody|Wayne|Bledsoe||M|1995-04-21
kble|Kayden|James|Bledsoe||M|2020-11-15
rble|Rilee|Ann|Bledsoe||F|2024-07-19
@3316 Quail Brush Dr Unit 14|Nampa, ID 83687
htran|Hien|Thi|Tran||F|1990-12-30
mtran|Minh|Van|Tran||M|1986-08-05
ltran|Lily|Mai|Tran||F|2021-03-27
@905 Cinder Cone St Apt 201|Caldwell, ID 83605
emwa|Espérance|Furaha|Mwamba||F|1985-05-12
jmwa|Jean-Claude|Kasongo|Mwamba|JC|M|1982-01-01
pmwa|Patrick|Ilunga|Mwamba||M|2008-01-16
gmwa|Grâce|Neema|Mwamba||F|2020-06-23
nmwa|Nathan|Baraka|Mwamba||M|2024-02-29
@148 Perlite Pl|Nampa, ID 83686
fjub|Faisal|Hamid|Al-Jubouri||M|1980-10-10
njub|Noor|Abbas|Al-Jubouri||F|1986-09-28
yjub|Yousef|Faisal|Al-Jubouri|Joey|M|2019-10-31
ljub|Layla|Noor|Al-Jubouri||F|2022-12-13
@18 Old Ferry Rd|Homedale, ID 83628
dolsen|Dorothy|Jean|Olsen|Dot|F|1938-04-03
@620 Teasdale St Space 9|Caldwell, ID 83605
wpick|Wendell|Orrin|Pickering||M|1944-11-11
@26190 Cannery Slough Rd|Parma, ID 83660
gsta|Gloria|Ann|Staples||F|1959-08-19
tsta|Travis|Lee|Staples||M|1990-02-06
@311 Juniper Bench Ave|Wilder, ID 83676
crod|Carmen|Alicia|Rodarte||F|1978-07-16
erod|Erick|Manuel|Rodarte||M|2007-09-09
vrod|Valeria|Paz|Rodarte|Val|F|2010-12-01
@1402 Hopyard Ln|Greenleaf, ID 83626
mesp|Miguel|Angel|Espinoza||M|1991-05-29
lesp|Leticia|Guadalupe|Espinoza|Letty|F|1994-03-12
kesp|Kimberly|Itzel|Espinoza|Kimi|F|2021-01-20
cesp|Camila|Jazmin|Espinoza||F|2023-10-04
@517 Magpie Way Apt C|Middleton, ID 83644
sjon|Shawna|Marie|Jonason||F|1988-06-02
ajon|Aubree|Lynn|Jonason||F|2020-08-26
tjon|Tucker|Dale|Jonason||M|2018-03-30
@44 Borah Mesa Rd|Marsing, ID 83639
ddel|Dolores|Teresa|Delgadillo|Lola|F|1949-09-15
@2930 Coyote Gulch Rd|Melba, ID 83641
rwhi|Raymond|Thomas|Whitehorse|Ray|M|1962-12-20
lwhi|Lena|Rose|Whitehorse||F|1965-04-17
@806 Lava Ridge Ct|Nampa, ID 83651
pcar|Patricia|Yesica|Carbajal|Paty|F|1992-02-27
acar|Adrian|Josue|Carbajal||M|2020-10-12
mcar|Mateo|Josue|Carbajal||M|2020-10-12
@1177 Silver Sage Cir Apt 3|Nampa, ID 83686
jfle|Jamie|Quinn|Fletcher||F|1995-07-07
ofle|Oliver|Reed|Fletcher|Ollie|M|2021-06-14
@239 Canal Bank Rd|Notus, ID 83656
tnis|Tabitha|Dawn|Nisbet|Tabby|F|1986-01-31
znis|Zoey|Grace|Nisbet||F|2019-11-09
hnis|Hunter|Cole|Nisbet||M|2007-05-25
@1850 Meadowlark Spur #22|Caldwell, ID 83607
lgue|Lorena|Beatriz|Guerrero||F|1998-08-14
ogue|Omar|Felipe|Guerrero||M|1996-10-19
@702 Pumice St|Nampa, ID 83651
asan|Ana Lucía|Del Carmen|Santillán|Lucy|F|1989-04-24
bsan|Bryan|Alexis|Santillán||M|2020-12-18
rsan|Renata|Sofía|Santillán||F|2022-09-06
@1023 Bitterbrush Rd|Emmett, ID 83617
ebar|Ernest|Wilbur|Barlow|Ernie|M|1947-03-18
@215 E Plum Orchard St Apt 11|Payette, ID 83661
mbre|Maxine|Opal|Brewington||F|1943-06-27
@5008 Sandhollow Grade|Caldwell, ID 83607
phar|Phyllis|Irene|Harshbarger||F|1951-10-05
ghar|Gordon|Lyle|Harshbarger|Gordy|M|1949-12-12
@93 Trestle Rd Trlr 4|Weiser, ID 83672
dmcc|Darrell|Eugene|McCune||M|1968-05-06
@1416 Ptarmigan St|Fruitland, ID 83619
kvan|Krista|Joy|Van Leuven||F|1992-09-17
evan|Everett|John|Van Leuven|Ev|M|2021-02-08
@905 Cinder Cone St Apt 118|Caldwell, ID 83605
smoh|Sahra|Abdi|Mohamud||F|1991-01-01
imoh|Ismail|Hassan|Mohamud||M|2019-09-22
fmoh|Fadumo|Hassan|Mohamud||F|2023-04-30
@664 Beet Dump Rd|Wilder, ID 83676
jpac|José|Refugio|Pacheco-Luna|Pepe|M|1979-07-04
ypac|Yolanda|Maria|Pacheco||F|1982-10-26
dpac|Daniela|Maria|Pacheco|Dani|F|2008-03-15
@1331 Gooseneck Dr|Nampa, ID 83686
trei|Tiffany|Ann|Reinhardt||F|1986-12-09
crei|Colton|Jay|Reinhardt||M|2008-06-30
@77 Basalt Ct #F|Nampa, ID 83687
alop|Antonia|Maribel|López Mejía|Toña|F|1996-06-13
slop|Santiago|Emanuel|López||M|2024-10-02
@8 Chukar Hollow Ln|Marsing, ID 83639
hbec|Harold|Dean|Beckstead|Hal|M|1940-01-08
@2141 Arrowleaf St Apt 7|Caldwell, ID 83605
nsor|Nicolasa|Herminia|Soria||F|1970-05-16
isor|Iván|Gerardo|Soria||M|2006-08-29
@420 Rimrock View Dr|Middleton, ID 83644
mcol|Melissa|Kay|Coltrin|Missy|F|1983-03-03
jcol|Jaxon|Ray|Coltrin|Jax|M|2020-07-11
@1609 N Dewberry St|Caldwell, ID 83605
rqui|Roberto|Jaime|Quintanar|Beto|M|1958-11-28
equi|Elvira|Socorro|Quintanar||F|1960-02-19
@2502 Obsidian Ave Apt 44|Nampa, ID 83651
dbur|Deshawn|Marcus|Burrell||M|1988-04-10
abur|Aaliyah|Monique|Burrell||F|2021-05-05
@33 Depot Row|Parma, ID 83660
lkim|Linda|Sue|Kimsey||F|1964-09-01
@719 Snowberry Ln|Homedale, ID 83628
oper|Oscar|Iván|Perea||M|1990-10-23
gper|Griselda|Noemi|Perea||F|1993-12-17
nper|Nayeli|Abigail|Perea||F|2020-10-28
eper|Elías|Oscar|Perea||M|2024-04-18
@1240 Fiddleneck Ct|Nampa, ID 83687
ckow|Constance|Ruth|Kowallis|Connie|F|1956-07-23
@2502 Obsidian Ave Apt 12|Nampa, ID 83651
bmad|Bridget|Elise|Madsen||F|1998-02-11
imad|Ivy|Elise|Madsen||F|2022-01-07
@355 Larkspur Draw|Kuna, ID 83634
vcas|Vicente|Raúl|Castañeda|Chente|M|1987-01-19
mcas|Maribel|Sandra|Castañeda||F|1989-08-08
xcas|Ximena|Sandra|Castañeda||F|2021-04-02
@11 Gravel Pit Rd|Emmett, ID 83617
rund|Randall|Scott|Underhill|Randy|M|1972-06-21
@917 Barberry St|Nampa, ID 83651
tshe|Tanner|Blake|Sheffield||M|2007-07-28
@1515 Willow Slough Ave|Caldwell, ID 83605
mgar|Marisela|Esmeralda|Garza|Mari|F|2008-02-02
@2020 Obsidian Ave Apt 3|Nampa, ID 83651
jlyn|Jaylen|Terrell|Lynch|Jay|M|2006-11-14
@60 Stovepipe Rd|Star, ID 83669
kpop|Kaylee|Brooke|Popovich||F|2007-04-05
@431 Cottonwood Bar Rd|Notus, ID 83656
dzav|Damian|Isaac|Zavala||M|2008-09-18
@1812 Ricegrass Way|Nampa, ID 83687
sfou|Sierra|Jade|Fouts||F|2007-01-27
@504 Paintbrush Cir|Nampa, ID 83686
wnel|Warren|Keith|Nelligan||M|1955-05-31
jnel|Joyce|Arlene|Nelligan||F|1957-08-20
@1301 Sumac Ct Apt D|Caldwell, ID 83605
acru|Alejandra|Itzel|Cruz Ponce|Ale|F|1994-11-03
@287 Skyhook Ln|Middleton, ID 83644
bpet|Benjamin|Carter|Petty|Ben|M|1999-03-24
@1966 Saltbush Dr|Nampa, ID 83686
sgro|Susan|Gail|Grover|Sue|F|1961-12-15
@840 Pronghorn St|Nampa, ID 83651
tfon|Tevita|Sione|Fonoti||M|1985-06-06
lfon|Losa|Malia|Fonoti||F|1987-02-23
@2717 Hackberry Hill Rd|Nampa, ID 83686
mbra|Margaret|Louise|Brandtner|Peg|F|1953-04-28
@1108 Foxtail Ave|Caldwell, ID 83605
cstr|Curtis|Allan|Strandberg||M|1950-09-13
@65 Tamarack Loop|Nampa, ID 83687
jyam|June|Keiko|Yamashita||F|1958-06-01
@4410 Wheatgrass Rd|Caldwell, ID 83607
lpow|Leland|Ross|Powers||M|1946-10-30
@1214 Univ Heights Dr #308|Nampa, ID 83686
ahol|Abigail|Faith|Hollister|Abby|F|2003-05-19
@929 Rosehip Ct|Nampa, ID 83651
rdes|Rafael|Tomás|De Soto||M|1971-03-07
@1188 Sumac Ct Apt A|Caldwell, ID 83605
ohry|Oleksandr|Petrovych|Hrytsenko|Sasha|M|1981-09-04
ihry|Iryna|Vasylivna|Hrytsenko||F|1984-12-25
thry|Tymofiy|Oleksandrovych|Hrytsenko|Tima|M|2019-12-21
@77 Basalt Ct #D|Nampa, ID 83687
jmen|Juana|Petrona|Mendoza Xol||F|1993-02-17
@710 Stucki Ranch Rd|Caldwell, ID 83607
vstu|Vernon|Elmo|Stucki|Vern|M|1952-08-02
@1533 Elderberry Pl|Nampa, ID 83651
ltan|Lacey|Michiko|Tanabe||F|1994-10-14
@28 Windmill Rd|Melba, ID 83641
kcor|Kenneth|Ray|Corbridge|Kenny|M|1960-01-17
@1920 Bluebunch Ave Apt 2|Caldwell, ID 83605
rdra|Rhonda|Kay|Drakeford||F|1969-11-06
@615 Threshing Floor Rd|Wilder, ID 83676
hsil|Héctor|Manuel|Silva Ochoa||M|1975-12-03
@120 E Plum Orchard St|Payette, ID 83661
bwoo|Barbara|Jo|Woodbury|Barb|F|1945-02-28
@No 3 Hay Barn Ln|Marsing, ID 83639
mfri|Mack|Henry|Friesen||M|1957-03-31
@1402 Sumac Ct Apt B|Caldwell, ID 83605
ynav|Yadira|Michelle|Navarrete||F|1999-09-30
@2020 Obsidian Ave Apt 27|Nampa, ID 83651
jdun|Jolene|Renee|Dunagan||F|1984-08-25
kdun|Kyler|Dean|Dunagan||M|2015-05-08
@905 Cinder Cone St Apt 310|Caldwell, ID 83605
pash|Perry|Lamar|Ashdown||M|1966-02-10
@1850 Meadowlark Spur #5|Caldwell, ID 83607
agal|Alma|Rosa|Galindo||F|1981-07-21
@203 Hawthorn Nook|Nampa, ID 83651
rtho|Rebecca|Jean|Thornock|Becky|F|1970-06-09
@1404 Hopyard Ln|Greenleaf, ID 83626
resp|Raúl|Ernesto|Espinoza||M|1988-01-15
@519 Magpie Way|Middleton, ID 83644
scol|Sandra|Kay|Colfax|Sandy|F|1963-03-19
"""
OTHERS = """Carol Whitcomb|Denise Kettering|Tyler Brandvold|Yesenia Villalobos|Gwen Osterman|Rod Pulsipher|Shane Tolman|Kip Larkin
Annette Broughton|Lupita Arce|Melody Fitch|Joanne Stroud|Brenda Kesler|Patty Ochsner|Araceli Montoya|Dawn Hirschi|Heather Lindquist|Marisol Quiroga
Earl Dinwiddie|Nadine Fairbanks|Jorge Bastida|Phil Abernathy|Kendra Swopes|Matt Ridgeway|Lorna Teague|Ana Beltrán|Samuel Oyelaran|Ruth Ann Plowman|Devin Marsh
Priya Natarajan|Alan Westover|Kimberly Sato|Meredith Haws|Tomasz Wolan|Beth Cunningham|Rachel Ammon
Tammy Rasband|Curtis Hafen|Shelly Bodine|Mike Dragoo|Cindy Haupt|Bart Legler|Wade Fenstermaker
Lowell Petrie|Judy Anchustegui|Marcus Tidwell|Greta Ulmer|Ty Pruett|Consuelo Aldana|Norm Echevarria|Pam Reddish|Janelle Stokesbury|Ofelia Tapia|Grant Wimmer"""
OTHERS = [n for l in OTHERS.split('\n') for n in l.split('|')]

P, FAM = {}, {}
_cur = None
for line in HH.strip().split('\n'):
    if line.startswith('@'):
        st, csz = line[1:].split('|')
        _cur = dict(st=st, csz=csz, keys=[])
        continue
    k, f, m, l, nick, sex, dob = line.split('|')
    P[k] = dict(k=k, f=f, m=m, l=l, nick=nick or f, sex=sex, dob=datetime.date.fromisoformat(dob), st=_cur['st'], csz=_cur['csz'])
    _cur['keys'].append(k)
    FAM[k] = _cur['keys']
IDS = {k: 'A%03d' % (i + 1) for i, k in enumerate(P)}

def rnd(k, f): return random.Random('srv-%s-%s' % (k, f))
def digs(r, n): return ''.join(r.choice('0123456789') for _ in range(n))
def luhn(body):
    s = 0
    for i, c in enumerate(reversed(body)):
        d = int(c)
        if i % 2 == 0:
            d *= 2
            if d > 9: d -= 9
        s += d
    return body + str((10 - s % 10) % 10)
MES = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split()
MON = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split()
ASC = str.maketrans('áéíóúüñÁÉÍÓÚÑâ', 'aeiouunAEIOUNa')
def ssn3(k):
    r = rnd(k, 'ssn')
    a = r.choice(['518', '519', '518', '%03d' % r.randint(1, 665), '%03d' % r.randint(667, 899)])
    return a, '%02d' % r.randint(1, 99), '%04d' % r.randint(1, 9999)
def phone3(k):
    r = rnd(k, 'ph')
    return '208', r.choice(['250', '453', '454', '455', '459', '466', '467', '475', '880', '899', '412', '649']), digs(r, 4)

def field(k, fl):
    """-> (element or None, text)"""
    p = P[k]; f, m, l = p['f'], p['m'], p['l']; d = p['dob']; r = rnd(k, fl)
    N = 'name'
    if fl == 'n': return N, f'{f} {l}'
    if fl == 'nm': return N, f'{f} {m[0]}. {l}'
    if fl == 'nmm': return N, f'{f} {m} {l}'
    if fl == 'lf': return N, f'{l}, {f}'
    if fl == 'lfm': return N, f'{l}, {f} {m[0]}'
    if fl == 'LF': return N, f'{l}, {f}'.upper()
    if fl == 'LFA': return N, f'{l}, {f}'.upper().translate(ASC)
    if fl == 'LFM': return N, f'{l}, {f} {m[0]}'.upper().translate(ASC)
    if fl == 'LfN': return N, f'{l.upper()}, {f}'
    if fl == 'N': return N, f'{f} {l}'.upper()
    if fl == 'NMM': return N, f'{f} {m} {l}'.upper().translate(ASC)
    if fl == 'nl': return N, f'{f} {l}'.lower().translate(ASC)
    if fl == 'f': return N, f
    if fl == 'fl': return N, f.lower().translate(ASC)
    if fl == 'm': return None, m[0]
    if fl == 'l': return N, l
    if fl == 'll': return N, l.lower().translate(ASC)
    if fl == 'F': return N, f.upper().translate(ASC)
    if fl == 'L': return N, l.upper().translate(ASC)
    if fl == 'fi': return N, f'{f[0]}. {l}'
    if fl == 'fli': return N, f'{f} {l[0]}.'
    if fl == 'nick': return N, p['nick']
    if fl == 'nickn': return N, p['nick'] + ' ' + l
    if fl == 'nicklow': return N, (p['nick'] + ' ' + l).lower().translate(ASC)
    if fl == 'quoted': return N, f'{f} "{p["nick"]}" {l}'
    if fl == 'sex': return None, p['sex']
    if fl == 'age': return None, str((datetime.date(2025, 1, 15) - d).days // 365)
    D = 'date_of_birth'
    if fl == 'dob': return D, d.strftime('%m/%d/%Y')
    if fl == 'dobs': return D, f'{d.month}/{d.day}/{d.year % 100:02d}'
    if fl == 'dobh': return D, f'{d.month}-{d.day}-{d.year % 100:02d}'
    if fl == 'dobi': return D, d.isoformat()
    if fl == 'dobc': return D, d.strftime('%Y%m%d')
    if fl == 'dobm': return D, d.strftime('%m%d%Y')
    if fl == 'dobd': return D, '%02d-%s-%d' % (d.day, MON[d.month - 1], d.year)
    if fl == 'dobl': return D, d.strftime('%B ') + f'{d.day}, {d.year}'
    if fl == 'dobes': return D, f'{d.day} de {MES[d.month - 1]} de {d.year}'
    if fl == 'dobdmy': return D, d.strftime('%d/%m/%Y')
    A, g, s = ssn3(k)
    if fl == 'ssn': return 'ssn', f'{A}-{g}-{s}'
    if fl == 'ssnp': return 'ssn', A + g + s
    if fl == 'ssns': return 'ssn', f'{A} {g} {s}'
    a, b, c = phone3(k)
    if fl == 'ph': return 'phone', f'({a}) {b}-{c}'
    if fl == 'phd': return 'phone', f'{a}-{b}-{c}'
    if fl == 'phdot': return 'phone', f'{a}.{b}.{c}'
    if fl == 'ph7': return 'phone', f'{b}-{c}'
    if fl == 'php': return 'phone', a + b + c
    if fl == 'phe': return 'phone', f'+1{a}{b}{c}'
    if fl == 'phs': return 'phone', f'{a}/{b}-{c}'
    if fl == 'st': return 'address', p['st']
    if fl == 'ST': return 'address', p['st'].upper()
    if fl == 'stl': return 'address', p['st'].lower()
    if fl == 'csz': return 'address', p['csz']
    if fl == 'addr': return 'address', p['st'] + ', ' + p['csz']
    if fl == 'ADDR': return 'address', (p['st'] + ' ' + p['csz'].replace(',', '')).upper()
    if fl == 'block': return 'address', p['st'] + '\n' + p['csz']
    if fl == 'city': return None, p['csz'].split(',')[0]
    if fl == 'zip': return None, p['csz'][-5:]
    if fl == 'stcity': return 'address', p['st'] + ', ' + p['csz'].split(',')[0]
    if fl == 'em':
        r = rnd(k, 'em'); x = (f.split()[0] + '|' + l).lower().translate(ASC).replace(' ', '').replace("'", '')
        a1, b1 = x.split('|'); dom = r.choice(['gmail.com', 'yahoo.com', 'hotmail.com', 'outlook.com', 'icloud.com'])
        return 'email', r.choice([f'{a1}.{b1}{digs(r,3)}', f'{a1[0]}{b1}_{digs(r,3)}', f'{b1}{a1[0]}{d.year % 100:02d}x{digs(r,2)}', f'{a1}{b1[:3]}{digs(r,4)}']) + '@' + dom
    al = 'ABCDEFGHJKLMNPRTUVWXY'
    if fl == 'dl': return 'drivers_licence', r.choice(al) + r.choice(al) + digs(r, 6) + r.choice(al)
    if fl == 'itin': return 'government_id', f'9{digs(r,2)}-{r.randint(70,88)}-{digs(r,4)}'
    if fl in ('anum', 'anumd'):
        r = rnd(k, 'anum'); x = '2' + digs(r, 8)
        return 'government_id', ('A' + x) if fl == 'anum' else f'A {x[:3]}-{x[3:6]}-{x[6:]}'
    if fl == 'matr': return 'government_id', '1' + digs(r, 7)
    if fl == 'stid': return 'government_id', r.choice(al) + r.choice(al) + digs(r, 6) + r.choice(al)
    if fl == 'pass': return 'passport', r.choice('GN') + digs(r, 8)
    if fl == 'pass2': return 'passport', 'F' + r.choice('ABEKTX') + digs(r, 6)
    if fl == 'acct': return 'bank_account', str(r.randint(1, 9)) + digs(r, r.choice([8, 9, 10, 11]))
    if fl == 'rtn': return None, r.choice(['324172575', '324173082', '323070380', '124103771'])
    if fl in ('card', 'cards'):
        r = rnd(k, 'card'); x = luhn(r.choice(['411111', '424242', '555555', '510510']) + digs(r, 9))
        return 'card', x if fl == 'card' else ' '.join(x[i:i + 4] for i in (0, 4, 8, 12))
    if fl in ('ebt', 'ebts'):
        r = rnd(k, 'ebt'); x = luhn('507692' + digs(r, 9))
        return 'card', x if fl == 'ebt' else ' '.join(x[i:i + 4] for i in (0, 4, 8, 12))
    if fl == 'med': return 'health_insurance', '00' + str(r.randint(1, 9)) + digs(r, 7)
    if fl in ('mbi', 'mbid'):
        r = rnd(k, 'mbi'); L = 'ACDEFGHJKMNPQRTUVWXY'; X = L + '0123456789'
        x = r.choice('123456789') + r.choice(L) + r.choice(X) + digs(r, 1) + r.choice(L) + r.choice(X) + digs(r, 1) + r.choice(L) + r.choice(L) + digs(r, 2)
        return 'health_insurance', x if fl == 'mbi' else x[:4] + '-' + x[4:7] + '-' + x[7:]
    if fl == 'pol': return 'health_insurance', r.choice(['XGP', 'SJM', 'PSI']) + digs(r, 9)
    R = 'record_number'
    if fl == 'ea': return R, 'EA-24-1' + digs(r, 4)
    if fl == 'cl': return R, '20' + digs(r, 4)
    if fl == 'util': return R, '22' + digs(r, 8)
    if fl == 'gas': return R, digs(r, 5) + '-' + digs(r, 4) + '-' + digs(r, 1)
    if fl == 'prop': return R, 'LB' + digs(r, 5)
    if fl == 'wic': return R, '0041' + digs(r, 4)
    if fl == 'hs': return R, '3' + digs(r, 4)
    if fl == 'hmis': return R, ''.join(r.choice('0123456789ABCDEF') for _ in range(9))
    if fl == 'wx': return R, 'WX-2' + digs(r, 3)
    if fl == 'emp': return R, 'Y-0' + digs(r, 3)
    if fl == 'imm': return R, 'IM-25-' + digs(r, 3)
    if fl == 'rct': return R, 'IOE09' + digs(r, 8)
    if fl == 'snap': return R, '0' + digs(r, 8)
    if fl == 'era': return R, 'RA25-' + digs(r, 4)
    if fl == 'iris': return R, digs(r, 7)
    if fl == 'sub': return R, '824911' + '2025' + digs(r, 10)
    if fl == 'wc': return R, 'WC' + digs(r, 8)
    if fl == 'mrn': return R, 'M' + digs(r, 7)
    raise KeyError(fl)

# ------------------------------------------------------------------ truth
CUR = None
EXPO = {}
FILES = []
def note(k, el, v):
    EXPO[(IDS[k], CUR, el, ' '.join(v.split()))] = 1
TOK = re.compile(r'\{([a-z0-9]+(?:\+[a-z0-9]+)*)(?:\.([A-Za-z0-9]+)|!([a-z_]+):([^{}|]+))(?:\|([<>]?)(\d+))?\}')
def t(s):
    def sub(m):
        keys = m.group(1).split('+')
        if m.group(2): el, v = field(keys[0], m.group(2))
        else: el, v = m.group(3), m.group(4)
        if m.group(6):
            w = int(m.group(6)); v = v[:w].rstrip()
        if el:
            for k in keys: note(k, el, v)
        if m.group(6): v = v.rjust(w) if m.group(5) == '>' else v.ljust(w)
        return v
    return TOK.sub(sub, s)
def q(k, fl, pad=''): return '{' + k + '.' + fl + pad + '}'
def start(path):
    global CUR
    CUR = path; FILES.append(path)
    full = os.path.join(SHARE, path)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    return full
def txt(path, s, enc='utf-8', nl='\n'):
    full = start(path)
    with open(full, 'wb') as fh: fh.write(t(s).strip('\n').replace('\n', nl).encode(enc) + nl.encode())
def sv(path, rows, delim=',', enc='utf-8', quote=csv.QUOTE_MINIMAL):
    full = start(path); b = io.StringIO(); w = csv.writer(b, delimiter=delim, quoting=quote, lineterminator='\r\n')
    for r in rows: w.writerow([t(str(c)) for c in r])
    with open(full, 'wb') as fh: fh.write(b.getvalue().encode(enc))
def res(o):
    if isinstance(o, dict): return {t(k): res(v) for k, v in o.items()}
    if isinstance(o, list): return [res(v) for v in o]
    return t(o) if isinstance(o, str) else o
def rezip(full):
    with zipfile.ZipFile(full) as z: items = [(i.filename, z.read(i.filename)) for i in z.infolist()]
    with zipfile.ZipFile(full, 'w', zipfile.ZIP_DEFLATED) as z:
        for n, b in items:
            if n == 'docProps/core.xml':
                b = re.sub(rb'(<dcterms:(?:created|modified)[^>]*>)[^<]*', rb'\g<1>2025-03-03T08:00:00Z', b)
            zi = zipfile.ZipInfo(n, (1980, 1, 1, 0, 0, 0)); zi.compress_type = zipfile.ZIP_DEFLATED; zi.external_attr = 0o644 << 16
            z.writestr(zi, b)

class Num(str): pass
class Dt(str): pass
def xl(path, sheets):
    full = start(path); wb = openpyxl.Workbook(); wb.remove(wb.active)
    for title, rows, o in sheets:
        ws = wb.create_sheet(title)
        for i, row in enumerate(rows, 1):
            for j, v in enumerate(row, 1):
                if v is None or v == '': continue
                c = ws.cell(i, j)
                if isinstance(v, Dt):
                    note(v, 'date_of_birth', P[v]['dob'].isoformat()); c.value = P[v]['dob']; c.number_format = 'yyyy-mm-dd'
                elif isinstance(v, Num): c.value = int(t(v))
                elif isinstance(v, str): c.value = t(v)
                else: c.value = v
                if i in o.get('bold', ()): c.font = Font(bold=True)
                if i in o.get('fill', ()): c.fill = PatternFill('solid', fgColor='DDEBF7')
                if isinstance(v, str) and '\n' in v: c.alignment = Alignment(wrap_text=True, vertical='top')
        for m in o.get('merge', ()): ws.merge_cells(m)
        for a, s in o.get('notes', {}).items(): ws[a].comment = Comment(t(s), 'dkettering')
        for a, w in o.get('w', {}).items(): ws.column_dimensions[a].width = w
        if o.get('freeze'): ws.freeze_panes = o['freeze']
        if o.get('hide'):
            for a in o['hide']: ws.column_dimensions[a].hidden = True
    wb.properties.creator = 'srvcac'; wb.properties.created = FIX
    wb.save(full); rezip(full)

def dx(path, items, header=None, footer=None, font=None):
    full = start(path); d = docx.Document()
    if font: d.styles['Normal'].font.name = font; d.styles['Normal'].font.size = Pt(10)
    if header: d.sections[0].header.paragraphs[0].text = t(header)
    if footer: d.sections[0].footer.paragraphs[0].text = t(footer)
    for it in items:
        if isinstance(it, str): d.add_paragraph(t(it)); continue
        kind = it[0]
        if kind == 'h': d.add_heading(t(it[1]), it[2] if len(it) > 2 else 1)
        elif kind == 'b': d.add_paragraph(t(it[1]), style='List Bullet')
        elif kind == 'B':
            p = d.add_paragraph(); p.add_run(t(it[1])).bold = True; p.add_run(t(it[2]))
        elif kind == 'c':
            p = d.add_paragraph(t(it[1])); p.alignment = WD_ALIGN_PARAGRAPH.CENTER
        elif kind == 't':
            rows = it[1]; n = max(len(r) for r in rows); tb = d.add_table(len(rows), n); tb.style = 'Table Grid'
            for i, r in enumerate(rows):
                for j, v in enumerate(r):
                    if v: tb.cell(i, j).text = t(v)
            for (a, b) in (it[2] if len(it) > 2 else ()):
                tb.cell(*a).merge(tb.cell(*b))
            d.add_paragraph('')
        elif kind == 'pb': d.add_page_break()
    cp = d.core_properties; cp.created = cp.modified = FIX; cp.author = 'SRVCAC'; cp.last_modified_by = 'SRVCAC'; cp.title = ''
    d.save(full); rezip(full)

class Pdf:
    def __init__(s, path, land=False):
        s.size = landscape(letter) if land else letter
        s.c = canvas.Canvas(start(path), pagesize=s.size, invariant=1); s.H = s.size[1]
    def tx(s, x, y, v, sz=9, f='Helvetica'):
        s.c.setFont(f, sz); s.c.drawString(x, s.H - y, t(v))
    def b(s, x, y, v, sz=9): s.tx(x, y, v, sz, 'Helvetica-Bold')
    def hand(s, x, y, v, sz=10): s.tx(x, y, v, sz, 'Times-Italic')
    def mono(s, x, y, v, sz=9): s.tx(x, y, v, sz, 'Courier')
    def rect(s, x, y, w, h, fill=None):
        if fill: s.c.setFillGray(fill)
        s.c.rect(x, s.H - y - h, w, h, fill=1 if fill else 0); s.c.setFillGray(0)
    def box(s, x, y, w, h, lab, v, sz=9, font='Courier'):
        s.rect(x, y, w, h); s.tx(x + 2, y + 7, lab, 5.5); s.tx(x + 4, y + h - 4, v, sz, font)
    def line(s, x, y, x2): s.c.line(x, s.H - y, x2, s.H - y)
    def under(s, x, y, w, lab, v, sz=10, font='Times-Italic'):
        s.tx(x + 3, y - 3, v, sz, font); s.line(x, y, x + w); s.tx(x, y + 8, lab, 6)
    def left(s, x, y, lab, v, gap=80, sz=9, font='Courier'):
        s.b(x, y, lab, 8); s.tx(x + gap, y, v, sz, font)
    def chk(s, x, y, lab, on=False):
        s.rect(x, y - 7, 7, 7)
        if on: s.b(x + 1, y - 0.8, 'X', 8)
        s.tx(x + 11, y, lab, 7.5)
    def para(s, x, y, lines, sz=9, lead=12, f='Helvetica'):
        for l in lines: s.tx(x, y, l, sz, f); y += lead
        return y
    def table(s, x, y, widths, rows, rh=16, sz=8, head=True, font='Courier'):
        for i, r in enumerate(rows):
            cx = x
            for w, v in zip(widths, r):
                s.rect(cx, y, w, rh, 0.88 if head and i == 0 else None)
                if v: s.tx(cx + 2, y + rh - 4.5, v, 6.5 if head and i == 0 else sz, 'Helvetica-Bold' if head and i == 0 else font)
                cx += w
            y += rh
        return y
    def page(s): s.c.showPage()
    def done(s): s.c.save()

AG = 'Snake River Valley Community Action Council'
LETTERHEAD = AG + '  |  1310 Lone Star Commerce Way, Nampa, Idaho 83651  |  (208) 555-0100'
if os.path.isdir(SHARE): shutil.rmtree(SHARE)
os.makedirs(SHARE, exist_ok=True)

# ================================================================== 01 ENERGY
EA = '01 Energy Assistance/'
def ea_form_a(path, a, members, inc, vend, util, gas, extra):
    p = Pdf(path)
    p.rect(30, 28, 552, 34, 0.9); p.b(40, 43, 'LOW INCOME HOME ENERGY ASSISTANCE PROGRAM (LIHEAP)', 12)
    p.tx(40, 56, AG + ' - Application / Solicitud  FFY 2025', 8.5)
    p.box(430, 66, 152, 24, 'APPLICATION NO. (office use)', q(a, 'ea'))
    p.box(30, 66, 200, 24, 'DATE RECEIVED', '01/07/2025'); p.box(230, 66, 200, 24, 'INTAKE WORKER', 'T. Brandvold')
    p.b(30, 104, 'SECTION A - APPLICANT / SOLICITANTE', 9)
    p.box(30, 108, 184, 26, 'LAST NAME / APELLIDO', q(a, 'L')); p.box(214, 108, 184, 26, 'FIRST NAME / NOMBRE', q(a, 'F')); p.box(398, 108, 40, 26, 'M.I.', q(a, 'm'))
    p.box(438, 108, 144, 26, 'SOCIAL SECURITY NO.', q(a, 'ssn'))
    p.box(30, 134, 260, 26, 'MAILING ADDRESS / DOMICILIO', '{' + '+'.join([a] + members) + '.st}'); p.box(290, 134, 172, 26, 'CITY, STATE, ZIP', '{' + '+'.join([a] + members) + '.csz}')
    p.box(462, 134, 120, 26, 'DATE OF BIRTH', q(a, 'dob'))
    p.box(30, 160, 150, 26, 'HOME / CELL PHONE', q(a, 'ph')); p.box(180, 160, 220, 26, 'E-MAIL (optional)', q(a, 'em')); p.box(400, 160, 182, 26, "DRIVER'S LIC. / STATE ID", q(a, 'dl'))
    y = 202
    p.b(30, y, 'Dwelling:'); p.chk(90, y, 'Own', extra == 'own'); p.chk(140, y, 'Rent', extra != 'own'); p.chk(190, y, 'Heat in rent'); p.chk(270, y, 'Mobile home'); p.chk(350, y, 'Subsidized'); p.chk(430, y, 'Life support eqpt.')
    p.b(30, 222, 'SECTION B - ALL OTHER PERSONS IN THE HOME (do not list applicant again)', 9)
    rows = [['Name (Last, First)', 'Relation', 'Birth date', 'Soc. Sec. No.', 'Sex', 'Income source', 'Gross/mo']]
    for m, rel, src, amt in inc[1:]:
        rows.append([q(m, 'lf'), rel, q(m, 'dobs'), q(m, 'ssn'), q(m, 'sex'), src, amt])
    while len(rows) < 7: rows.append([''] * 7)
    y = p.table(30, 228, [150, 66, 70, 92, 28, 90, 56], rows)
    p.b(30, y + 16, 'SECTION C - HEATING SUPPLIER', 9)
    p.left(34, y + 32, 'Main heat vendor:', vend, 90); p.left(310, y + 32, 'Account no.:', q(a, util), 90)
    p.left(34, y + 46, 'Name on account:', q(a, 'n'), 90); p.left(310, y + 46, 'Electric acct (SPP):', q(a, gas) if gas else 'same', 90)
    p.chk(34, y + 62, 'Shut-off notice', True); p.chk(130, y + 62, 'Out of fuel'); p.chk(220, y + 62, 'Less than 48 hrs')
    p.b(30, y + 86, 'SECTION D - CERTIFICATION', 9)
    p.para(34, y + 100, ['I certify under penalty of perjury that the above is true. I authorize the agency to obtain usage and billing data.',
                         'Certifico bajo pena de perjurio que lo anterior es verdadero.'], 7.5, 10)
    p.under(34, y + 146, 220, 'Signature of applicant / Firma', q(a, 'n')); p.under(280, y + 146, 110, 'Date / Fecha', '1-7-25', font='Times-Italic'); p.under(410, y + 146, 150, 'Worker', 'T Brandvold')
    p.rect(30, y + 166, 552, 60); p.b(36, y + 178, 'OFFICE USE', 8)
    p.left(36, y + 194, 'HH size:', str(len(members) + 1), 60); p.left(160, y + 194, 'Countable inc.:', inc[0], 80); p.left(330, y + 194, 'Points:', '31', 50); p.left(440, y + 194, 'Benefit:', '$612.00', 50)
    p.left(36, y + 212, 'Client ID:', q(a, 'cl'), 60)
    p.done()
ea_form_a(EA + 'Applications/2025/EA app - Ramos.pdf', 'lramos', ['mramos', 'sramos', 'dramos'],
  ['$3,114.00', ('mramos', 'Spouse', 'wages p/t', '884.00'), ('sramos', 'Daughter', '-', '0'), ('dramos', 'Son', '-', '0')], 'Canyon Gas Company', 'gas', 'util', 'rent')

# layout B: two columns, labels under the lines, hand printed
p = Pdf(EA + 'Applications/2025/scan_0117_hutchins.pdf')
p.b(180, 46, 'HOME ENERGY - SENIOR / DISABLED EARLY APPLICATION', 11); p.tx(230, 60, 'Return to: SRVCAC, Nampa. Fax 208-555-0109', 8)
p.line(306, 75, 306) ; p.c.line(306, p.H - 75, 306, p.H - 420)
p.b(40, 85, 'HEAD OF HOUSEHOLD'); p.b(320, 85, 'SPOUSE / OTHER ADULT')
p.under(40, 112, 240, 'Name (print)', '{khut.nmm}'); p.under(320, 112, 240, 'Name (print)', '{dhut.nmm}')
p.under(40, 142, 110, 'Birthdate', '{khut.dobh}'); p.under(170, 142, 110, 'Social Security #', '{khut.ssn}')
p.under(320, 142, 110, 'Birthdate', '{dhut.dobh}'); p.under(440, 142, 120, 'Social Security #', '{dhut.ssn}')
p.under(40, 172, 110, 'Phone', '{khut.phs}'); p.under(170, 172, 110, 'Medicare no.', '{khut.mbid}')
p.under(320, 172, 110, 'Phone', 'same'); p.under(440, 172, 120, 'Medicare no.', '{dhut.mbid}')
p.under(40, 202, 240, 'Street', '{khut+dhut.st}'); p.under(320, 202, 240, 'City / Zip', '{khut+dhut.csz}')
p.under(40, 232, 240, 'Monthly income and source', 'SSA 1,104.00 (net of Part B)'); p.under(320, 232, 240, 'Monthly income and source', 'SSA 1,398 + beet co. pension 212')
p.under(40, 262, 240, 'Power co. account', '{khut.util}'); p.under(320, 262, 240, 'Propane co. account', '{dhut.prop}')
p.b(40, 290, 'Medical need for heat? (explain)')
p.hand(40, 308, 'Del has {dhut!diagnosis:COPD} and is on'); p.hand(40, 322, '{dhut!treatment:home oxygen} 24 hrs a day. Machine'); p.hand(40, 336, 'runs off the power. I have {khut!diagnosis:arthritis}.')
p.b(320, 290, 'Person we may talk to about your case'); p.hand(320, 308, 'Our Dr. is Tomasz Wolan in Nampa'); p.hand(320, 322, '208-555-0161, he has the oxygen letter')
p.under(40, 380, 240, 'Signed', '{khut.nickn}'); p.under(320, 380, 240, 'Signed', '{dhut.nickn}')
p.rect(40, 430, 520, 70); p.b(46, 443, 'Worker notes', 8); p.mono(46, 458, '01/17/25 YV: verified oxygen letter, flagged LIFE SUPPORT w/ SPP (M. Dragoo).'); p.mono(46, 472, 'Client ID {khut.cl}  App {khut.ea}  approved 2-person / category SEN'); p.mono(46, 486, 'Mailed LIHEAP award to {khut.l} 1/21.')
p.done()

dx(EA + 'Applications/2025/Whitehorse paper app typed.docx', [
 ('c', 'LIHEAP / CRISIS INTAKE - typed from paper copy by Gwen'),
 ('t', [['1. Applicant', '', '2. Household', ''],
        ['Name', '{rwhi.nm}', 'Others in home', '{lwhi.n} (wife)'],
        ['DOB / SSN', '{rwhi.dob} / {rwhi.ssn}', 'DOB / SSN', '{lwhi.dob} / {lwhi.ssn}'],
        ['Residence', '{rwhi+lwhi.addr}', '', ''],
        ['Phone', '{rwhi.ph}', 'Msg phone', '{lwhi.ph}'],
        ['Tribal ID / DL', 'DL {rwhi.dl}', 'SNAP case', '{rwhi.snap}'],
        ['Heat source', 'Pellet + electric', 'SPP acct', '{rwhi.util}'],
        ['Comments', 'Client states wife started {lwhi!treatment:dialysis} in November (3x week in Nampa) and furnace is out. {rwhi.nick} lost hours at the dairy after he was diagnosed with {rwhi!diagnosis:congestive heart failure}. Takes {rwhi!medication:furosemide}.', '', '']],
  [((0, 0), (0, 1)), ((0, 2), (0, 3)), ((3, 1), (3, 3)), ((7, 1), (7, 3))]),
 'Worker: G. Osterman      Date: 12/19/2024', 'Referred to Weatherization (Rod) for furnace repair.'],
 header='CONFIDENTIAL - client {rwhi.cl}', footer='SRVCAC Energy Dept. | Page 1 of 1')

# vendor payment file, fixed width
VEND = ['lramos', 'khut', 'rbau', 'btho', 'emwa', 'fjub', 'wpick', 'crod', 'mesp', 'sjon', 'rwhi', 'pcar', 'tnis', 'phar', 'smoh', 'jpac', 'lgue', 'kvan']
L = ['1SRVCAC   SPP-LIHEAP PLEDGE  20250114 0000047           ']
amt = random.Random(5); tot = 0
for i, k in enumerate(VEND, 1):
    a = amt.randint(20000, 98000); tot += a
    L.append('6%05d' % i + q(k, 'util', '|10') + q(k, 'LFA', '|22') + q(k, 'ST', '|26') + P[k]['csz'].split(',')[0].upper().ljust(12) + 'ID' + q(k, 'zip') + '%09d' % a + ('C' if i % 5 == 0 else 'R') + '20250114')
L.append('9%06d%012d' % (len(VEND), tot) + ' ' * 38)
txt(EA + 'Vendor/SPP_PLEDGE_20250114.DAT', '\n'.join(L), nl='\r\n')


txt(EA + 'Vendor/RE account corrections.eml', '''
From: "Mike Dragoo" <mdragoo@sageplainspower.com>
To: "Denise Kettering" <dkettering@srvcac-id.org>
Cc: "Tyler Brandvold" <tbrandvold@srvcac-id.org>
Subject: RE: pledge file rejects 1/14
Date: Thu, 16 Jan 2025 10:42:07 -0700
Message-ID: <20250116174207.8831@sageplainspower.com>
MIME-Version: 1.0
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: 8bit

Denise,

3 fixed, 1 still no good:

 * {btho.n} - acct is in boyfriend's name, {cble.n}, new number {cble.util}. Service at {btho+cble.addr}. I moved the pledge.
 * {wpick.nm} - 22... is closed, he moved spaces. Tell him to call us. We have {wpick.phd} for him.
 * {smoh.LF} - spelled MOHAMED on our side. Same person, birthdate {smoh.dobs} matches.
 * {kvan.lf} - DISCONNECTED 1/9. Balance $611.20. She'd need a crisis.

Mike Dragoo
Energy Assistance Liaison, Sage Plains Power
(208) 555-0172

> On Wed, Jan 15, 2025 at 4:55 PM Denise Kettering wrote:
>
> Mike, these bounced:
> {btho.util}  {btho.LF}
> {wpick.util}  {wpick.LF}
> {smoh.util}  {smoh.LF}
> {kvan.util}  {kvan.LF}
> The {rwhi.l} account needs the medical flag too - dialysis in home
> ({lwhi.nl}, wife). Same with {dhut.nickn}, he's on {dhut!treatment:oxygen}.
>
>> On Tue, Jan 14, 2025 Tyler Brandvold wrote:
>> pledge file sent. 18 recs. Nothing for {dolsen.nickn}, she's gas only.
'''.replace('dialysis in home', '{lwhi!treatment:dialysis} in home'))

# benefit register
REG = ['lramos', 'khut', 'rbau', 'htran', 'emwa', 'gsta', 'mesp', 'ddel', 'ebar', 'mbre', 'phar', 'jpac']
out = []
for pg in range(2):
    out += ['RPT: EA-0420                 SNAKE RIVER VALLEY COMMUNITY ACTION COUNCIL                PAGE    %d' % (pg + 1),
            'RUN: 12/31/2024 18:02               LIHEAP BENEFIT REGISTER  DEC 2024                  USER DKETTERI', '',
            'CLIENT  APPLICANT NAME            SSN          BIRTH       SZ  CNTBL INC   BENEFIT  VEN ACCOUNT', '-' * 96]
    for k in REG[pg * 6:pg * 6 + 6]:
        fam = FAM[k]
        allk = '+'.join(fam)
        out.append(q(k, 'cl', '|8') + q(k, 'LFM', '|24') + '  ' + q(k, 'ssn') + '  ' + q(k, 'dob') + '  %02d  %9.2f  %8.2f  ' % (len(fam), amt.randint(900, 3400), amt.randint(180, 800)) + ('SPP ' + q(k, 'util')))
        out.append('        {%s.ADDR}   TEL {%s.phd}' % (allk, k))
        for m in fam[1:]:
            out.append('          * ' + q(m, 'LFM', '|20') + '  ' + q(m, 'ssn') + '  ' + q(m, 'dob') + '   ' + q(m, 'sex'))
        out.append('')
    out.append('\f' if pg == 0 else '  *** END OF REPORT ***   TOTAL HOUSEHOLDS 12')
txt(EA + 'Reports/EA0420_DEC24.txt', '\n'.join(out), nl='\r\n')

# income calculation workbook
def inc_sheet(k, others, rows):
    fam = [k] + others
    r = [['INCOME CALCULATION WORKSHEET - 3 MONTH'], ['Applicant', q(k, 'lf'), None, 'App #', q(k, 'ea')], ['Address', '{' + '+'.join(fam) + '.addr}'], [],
         [None] + [q(m, 'n') for m in fam], ['Date of birth'] + [q(m, 'dob') for m in fam], ['SSN'] + [q(m, 'ssn') for m in fam]]
    return r + rows + [['Prepared by', 'Yesenia Villalobos', None, '1/22/2025']]
xl(EA + 'Income worksheets Jan 25.xlsx', [
 ('Tran', inc_sheet('htran', ['mtran', 'ltran'], [['Employer', 'Nail salon (self)', 'Gem Dairy LLC', 'n/a'], ['Oct', 1210, 2204, 0], ['Nov', 1345.5, 2160, 0], ['Dec', 1502, 2311.2, 0], ['Total 3 mo', 4057.5, 6675.2, 0], ['Check deposited to', None, '{mtran.acct}', None]]), dict(merge=['A1:E1'], bold=[1, 5], notes={'C9': 'direct dep. stub shows acct {mtran.acct}, wife joint - YV'}, w={'A': 20, 'B': 24, 'C': 24})),
 ('Espinoza', inc_sheet('mesp', ['lesp', 'kesp', 'cesp'], [['Employer', 'Field labor', 'none', '', ''], ['Oct', 2890, 0, 0, 0], ['Nov', 1120, 0, 0, 0], ['Dec', 0, 0, 0, 0], ['UI claim', 'filed 12/2', None, None, None]]), dict(merge=['A1:E1'], bold=[1, 5], w={'A': 20, 'B': 24, 'C': 24})),
 ('Harshbarger', inc_sheet('phar', ['ghar'], [['Source', 'SSA', 'SSA + VA disability', ''], ['Monthly gross', 912, 1640, ''], ['Part B premium', 174.7, 174.7, ''], ['Medicare #', '{phar.mbi}', '{ghar.mbi}'], ['Unreimbursed medical', None, '{ghar!medication:Eliquis} copay 47/mo; {ghar!diagnosis:atrial fibrillation}']]), dict(merge=['A1:E1'], bold=[1, 5], w={'A': 20, 'B': 24})),
 ('FPL table', [['2025 FPL', '60% SMI'], [1, 2244], [2, 2934], [3, 3625], [4, 4315], [5, 5006]], {})])

dx(EA + 'Denials/McCune denial 2-4-25.docx', [
 'February 4, 2025', '{dmcc.nmm}\n{dmcc.block}', 'RE: LIHEAP application {dmcc.ea}', 'Dear Mr. {dmcc.l}:',
 'Your application for heating assistance has been DENIED for the reason below:',
 ('t', [['[ ]', 'Income over the limit'], ['[X]', 'Required documents not received (proof of identity; SSN card)'], ['[ ]', 'Benefit already received this season'], ['[ ]', 'Other']]),
 'We asked for these items by mail on January 3 and by telephone at {dmcc.phd} on January 15. The SSN you wrote, {dmcc.ssn}, did not verify with the date of birth on file ({dmcc.dobl}).',
 'You may ask for a fair hearing in writing within 30 days.', 'Sincerely,', 'Denise Kettering\nEnergy Assistance Coordinator'], header=LETTERHEAD)
dx(EA + 'Denials/carta negacion Guerrero.docx', [
 '10 de febrero de 2025', '{lgue.nmm}\n{lgue.block}', 'Asunto: Solicitud de ayuda para calefacción No. {lgue.ea}', 'Estimada Sra. {lgue.l}:',
 'Lamentamos informarle que su solicitud fue NEGADA porque los ingresos de su hogar son mayores que el límite para 2 personas. Contamos los ingresos de usted (nacida el {lgue.dobes}) y de su esposo, {ogue.nmm} (nacido el {ogue.dobes}), con número de ITIN {ogue.itin}.',
 'Si su embarazo cambia el tamaño del hogar, llame a Yesenia al (208) 555-0104. Tenemos su teléfono como {lgue.phd}.', 'Usted puede pedir una audiencia dentro de 30 días.', 'Atentamente,', 'Yesenia Villalobos'], header=LETTERHEAD)

txt(EA + 'crisis log gwen.txt', '''
CRISIS LOG  jan - feb   (Gwen)  ** dont move this file **

1/6  {kvan.nicklow} cld, shut off 1/9 if not pd. 2 yr old w/ {evan!diagnosis:asthma} uses {evan!treatment:nebulizer}. son {evan.nick}. ph {kvan.ph7}. told her bring id + bill
1/6  {dmcc.ll}, {dmcc.fl} - no ID again. said he'd come fri. no show
1/8  {hbec.nickn} - out of propane, 85 yrs old!! {hbec.st} marsing. acct {hbec.prop} lizard butte (Bart Legler ok'd 100 gal w/ verbal). dob {hbec.dobs} soc {hbec.ssns}
     - his dtr calls too but not listed
1/13 {gsta.n}, {gsta.phdot}, son {tsta.f} is in a {tsta!treatment:power wheelchair}, {tsta!diagnosis:muscular dystrophy}, needs charger. SPP med cert faxed to Dr Wolan
1/15 {rund.nickn} ({rund.dobs}) living in shop no heat, {rund.stcity}. referred wx + Nadine
1/22 {lkim.nl} {lkim.ph7} - rent AND power. just out of hosp for {lkim!diagnosis:pneumonia}. appt 1/24 930 tyler
1/29 {agal.nl} space 5, {agal.phs}, gas acct {agal.gas} disc. notice 211.88   PAID 1/30 dk
2/3  {ckow.nickn} wants to know why 180 not 400 like last yr. app {ckow.ea}
2/5  {pash.fl} {pash.ll} no phone, comes in person. needs deposit $ for power
''')

txt(EA + 'ea_appointments.ics', '''
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//SRVCAC//EA Front Desk//EN
BEGIN:VEVENT
UID:ea-2291@srvcac-id.org
DTSTAMP:20250110T160000Z
DTSTART:20250124T163000Z
DTEND:20250124T170000Z
SUMMARY:LIHEAP - {lkim.n} (Tyler)
LOCATION:Intake rm 2
DESCRIPTION:Ph {lkim.ph}\\nDOB {lkim.dob}\\nBring: SSN card\\, rent ledger\\, hospital bill
END:VEVENT
BEGIN:VEVENT
UID:ea-2292@srvcac-id.org
DTSTAMP:20250110T160000Z
DTSTART:20250124T170000Z
DTEND:20250124T173000Z
SUMMARY:LIHEAP - {bwoo.lf} HOME VISIT
LOCATION:{bwoo.addr}
DESCRIPTION:Can't drive - {bwoo!diagnosis:macular degeneration}. Call {bwoo.phd} first.
END:VEVENT
BEGIN:VEVENT
UID:ea-2293@srvcac-id.org
DTSTAMP:20250110T160000Z
DTSTART:20250124T180000Z
DTEND:20250124T183000Z
SUMMARY:LIHEAP (español) - {agal.n}
ATTENDEE;CN="{agal.n}":mailto:{agal.em}
DESCRIPTION:Gas acct {agal.gas}
END:VEVENT
BEGIN:VEVENT
UID:ea-2294@srvcac-id.org
DTSTAMP:20250110T160000Z
DTSTART:20250127T160000Z
DTEND:20250127T170000Z
SUMMARY:Vendor call w/ Cindy Haupt - Canyon Gas
END:VEVENT
END:VCALENDAR
''', nl='\r\n')

# ================================================================== 02 WEATHERIZATION
WX = '02 Weatherization/'
WXL = ['rund', 'dolsen', 'gsta', 'rwhi', 'hbec', 'ddel', 'mfri', 'sjon', 'phar', 'ebar', 'jpac']
rows = [['WEATHERIZATION WAITING LIST  -  PRIORITY POINTS'], ['as of 2/14/2025 (Rod)'], [], ['Pts', 'Job', 'Client', 'Address', 'Phone(s)', 'Heat', 'Remarks']]
rem = {'rund': 'lives in shop bldg - not eligible structure?', 'dolsen': 'hazard: asbestos siding. {dolsen!diagnosis:dementia} - schedule thru case mgr', 'rwhi': 'furnace out. Wife {lwhi.f} - {lwhi!treatment:dialysis} MWF so go Tu/Th', 'hbec': 'Bad dog', 'gsta': 'ramp + son {tsta.n} on {tsta!treatment:BiPAP}', 'sjon': 'landlord agreement missing (C. Hafen)', 'ebar': 'call before 10. {ebar!diagnosis:hearing loss}'}
for i, k in enumerate(WXL): rows.append([70 - 4 * i, q(k, 'wx'), q(k, 'LfN'), q(k, 'block'), q(k, 'phd'), random.Random(i).choice(['LP', 'EL', 'NG', 'Wood']), rem.get(k)])
rows += [[], ['Total', None, '=COUNTA(C5:C15)']]
xl(WX + 'Wx Waiting List FY25.xlsx', [('List', rows, dict(merge=['A1:G1', 'A2:G2'], bold=[1, 4], fill=[4], freeze='A5', w={'C': 26, 'D': 30, 'G': 46}, notes={'C5': '{rund.nick} says SSN {rund.ssn} - verify w/ EA', 'E7': 'alt # sister in law? - no'})),
  ('Done', [['Job', 'Name', 'Final insp.'], ['{wpick.wx}', '{wpick.n}', '11/20/24'], ['{mbre.wx}', '{mbre.n}', '12/05/24'], ['{dmcc.wx}', '{dmcc.n}', 'WALKED AWAY']], dict(bold=[1]))])

p = Pdf(WX + 'Jobs/work order Delgadillo.pdf')
p.b(40, 40, 'WORK ORDER / INSPECTION', 13); p.box(440, 28, 132, 26, 'JOB', '{ddel.wx}')
p.rect(40, 60, 260, 92); p.b(46, 72, 'CLIENT', 8)
p.mono(46, 88, '{ddel.n}', 10); p.mono(46, 102, '{ddel.st}', 10); p.mono(46, 116, '{ddel.csz}', 10); p.mono(46, 132, 'Tel {ddel.ph}', 10); p.mono(46, 146, 'SPP# {ddel.util}', 9)
p.rect(312, 60, 260, 92); p.b(318, 72, 'CONTRACTOR', 8); p.mono(318, 88, 'Fenstermaker Heating & Air', 10); p.mono(318, 102, 'Attn: Wade Fenstermaker', 10); p.mono(318, 116, '2200 Franklin Frontage, Nampa', 10); p.mono(318, 132, 'Lic. HVC-C-8812', 10)
y = p.table(40, 170, [40, 300, 60, 66, 66], [['Line', 'Measure', 'Qty', 'Unit', 'Ext'], ['1', 'Air seal attic bypasses', '1', '410.00', '410.00'], ['2', 'R-38 cellulose attic', '980', '1.15', '1127.00'], ['3', 'Replace LP furnace 95%', '1', '4890.00', '4890.00'], ['4', 'CO / smoke alarm', '2', '38.00', '76.00']])
p.b(40, y + 18, 'Auditor notes (S. Tolman 1/29/25):', 9)
p.para(40, y + 32, ['Client is called {ddel.nick}. Age {ddel.age}, born {ddel.dobl}. She has {ddel!diagnosis:emphysema} - NO foam work while', 'she is home. Grandson translates. Key under pot. Owns home free and clear.'], 9)
p.under(40, y + 100, 220, 'Client signature', '{ddel.n}'); p.under(300, y + 100, 220, 'Crew lead', 'Kip Larkin')
p.done()

full = start(WX + 'Jobs/client_export_0212.json')
doc = {'export': 'WxPro 7', 'generated': '2025-02-12T09:14:00', 'agency': 'SRVCAC', 'clients': []}
for k, mem in (('sjon', ['ajon', 'tjon']), ('mfri', []), ('gsta', ['tsta'])):
    doc['clients'].append({'jobNumber': q(k, 'wx'), 'clientId': q(k, 'cl'), 'primary': {'firstName': q(k, 'f'), 'lastName': q(k, 'l'), 'dob': q(k, 'dobi'), 'ssn': q(k, 'ssnp'), 'phone': q(k, 'php'), 'email': q(k, 'em') if k != 'mfri' else None},
      'site': {'address1': '{' + '+'.join([k] + mem) + '.st}', 'city': q(k, 'city'), 'zip': q(k, 'zip')}, 'occupants': [{'name': q(m, 'n'), 'birthDate': q(m, 'dobi'), 'relationship': 'child'} for m in mem],
      'utility': [{'vendor': 'SPP', 'acct': q(k, 'util')}], 'healthSafety': {'sjon': 'child {tjon.f} - {tjon!diagnosis:severe asthma}, no fiberglass dust', 'mfri': None, 'gsta': 'O2 concentrator? no. {tsta!diagnosis:Muscular dystrophy}'}[k]})
doc['auditor'] = {'name': 'Shane Tolman', 'email': 'stolman@srvcac-id.org'}
with open(full, 'w', encoding='utf-8') as fh: json.dump(res(doc), fh, indent=1, ensure_ascii=False)


# ================================================================== 03 WIC
WI = '03 WIC Clinic/'
scr = []
def wicscr(fam, endorser, kid, hts, notes, doc):
    return f'''
WISPR 4.2   PARTICIPANT SUMMARY - GROWTH / BLOOD                    CLINIC 07 NAMPA
================================================================================
FAMILY ID : {{{endorser}.wic}}      ENDORSER : {{{endorser}.LFA}}
PARTIC ID : {{{kid}.wic}}      NAME     : {{{kid}.LFM}}
BIRTH DATE: {{{kid}.dob}}    SEX: {{{kid}.sex}}    CATEGORY: C   PRIORITY: 3
ADDRESS   : {{{endorser}+{kid}.ADDR}}
PHONE     : {{{endorser}.phd}}        LANG: SP   MEDICAID: {{{kid}.med}}
PHYSICIAN : {doc}
--------------------------------------------------------------------------------
 DATE       AGE     LENGTH/HT   WEIGHT     BMI%   HGB   STAFF
{hts}--------------------------------------------------------------------------------
 RISK  {notes}
'''
txt(WI + 'screens/wispr screen prints feb.txt',
 wicscr('', 'rbau', 'ebau', ' 08/14/2024 12M03D  28 1/8 IN  17 LB 02   8%   10.1   LARCE\n 02/12/2025 18M01D  30 0/8 IN  18 LB 15   4%    9.8   LARCE\n', '201 {ebau!diagnosis:LOW HEMOGLOBIN}    103 {ebau!diagnosis:UNDERWEIGHT}\n NOTE  MD STARTED {ebau!medication:FERROUS SULFATE DROPS} 15MG. RECK 03/12. MOM {rbau.F} SAYS CONSTIP.', 'NATARAJAN P MD')
 + wicscr('', 'oper', 'eper', ' 11/04/2024 06M17D  26 1/8 IN  16 LB 08  40%    --    LARCE\n 02/03/2025 09M16D  28 0/8 IN  18 LB 12  44%   11.4  ABROUGH\n', '353 {eper!diagnosis:FOOD ALLERGY - COW MILK PROTEIN}\n NOTE  {eper!medication:NUTRAMIGEN} RX EXP 04/30. ALT CONTACT {gper.N} {gper.phd}', 'HAWS M FNP')
 + wicscr('', 'smoh', 'fmoh', ' 10/30/2024 18M00D  31 2/8 IN  21 LB 06  22%   11.9   LARCE\n', '381 {fmoh!diagnosis:DENTAL CARIES}\n NOTE  REF DR SATO FOR {fmoh!treatment:FLUORIDE VARNISH}. INTERP SOMALI.', 'NATARAJAN P MD').replace('LANG: SP', 'LANG: SO')
 + wicscr('', 'btho', 'rble', ' 08/02/2024 00M14D  20 4/8 IN  07 LB 11  31%    --    ABROUGH\n 02/19/2025 07M00D  26 6/8 IN  16 LB 01  38%    --    ABROUGH\n', '134 {rble!diagnosis:GASTROESOPHAGEAL REFLUX}\n NOTE  {rble!medication:FAMOTIDINE} PER MD. MOM {btho.N} WANTS PUMP.', 'CUNNINGHAM B MD').replace('LANG: SP', 'LANG: EN'), nl='\r\n')

# pivoted hgb log: kids across
KID = ['jbau', 'kble', 'ltran', 'gmwa', 'evan', 'ofle', 'imad', 'dramos']
xl(WI + 'Hgb QC + results week of 2-10.xlsx', [
 ('Results', [['HEMOCUE RESULTS  (one column per child)'], [],
   ['Child'] + [q(k, 'lf') for k in KID], ['Born'] + [Dt(k) for k in KID], ['WIC ID'] + [Num(q(k, 'wic').replace('.wic', '.iris')) if False else q(k, 'wic') for k in KID],
   ['Parent', '{rbau.n}', '{btho.n}', '{htran.n}', '{emwa.n}', '{kvan.n}', '{jfle.n}', '{bmad.n}', '{mramos.n}'],
   ['Hgb 1'] + [11.2, 10.4, 12.1, 10.9, 11.8, 9.6, 12.4, 11.0], ['Recheck', None, 10.6, None, None, None, 9.5, None, None],
   ['Flag', None, '{kble!diagnosis:anemia}', None, '{gmwa!diagnosis:sickle cell trait}', None, '{ofle!diagnosis:iron deficiency anemia}', None, None],
   ['Plan', 'ok', 'diet', 'ok', 'MD aware', 'ok', 'Refer; {ofle!medication:Fer-In-Sol}', 'ok', 'ok'],
   ['Staff', 'Lupita', 'Lupita', 'A.B.', 'Lupita', 'A.B.', 'Lupita', 'Lupita', 'A.B.']], dict(merge=['A1:I1'], bold=[1, 3], notes={'G9': 'called {jfle.nick} {jfle.phd} 2/13, will see Dr. Cunningham'}, w={c: 20 for c in 'ABCDEFGHI'})),
 ('QC', [['Date', 'Low ctrl', 'Norm ctrl', 'Init'], ['2/10', 8.1, 12.4, 'LA'], ['2/11', 8.0, 12.3, 'LA'], ['2/12', 8.2, 12.4, 'AB']], {})])

p = Pdf(WI + 'class sign in 02-20 breastfeeding.pdf')
p.b(170, 44, 'NUTRITION EDUCATION CLASS / CLASE DE NUTRICION', 11); p.tx(40, 62, 'Topic: Feeding your baby (breastfeeding support)     Date: 2/20/2025     Instructor: Annette Broughton RD')
rows = [['#', 'Print name / Nombre', 'Signature / Firma', 'Child', 'Phone / Telefono', 'EBT #']]
for i, (m, k) in enumerate([('btho', 'rble'), ('emwa', 'nmwa'), ('alop', 'slop'), ('gper', 'eper'), ('lesp', 'cesp')], 1):
    rows.append([str(i), q(m, 'n'), q(m, 'fi'), q(k, 'f'), q(m, 'ph7'), q(m, 'ebts')])
rows += [['6', '', '', '', '', ''], ['7', '', '', '', '', '']]
p.table(40, 76, [18, 130, 100, 72, 76, 136], rows, rh=24, font='Times-Italic', sz=9.5)
p.done()

p = Pdf(WI + 'VOC card Mohamud.pdf')
p.rect(100, 80, 400, 300); p.b(190, 100, 'VERIFICATION OF CERTIFICATION', 12); p.tx(240, 113, 'State WIC - transfer out', 8)
p.box(110, 125, 240, 28, 'PARTICIPANT NAME', '{imoh.LFM}'); p.box(350, 125, 140, 28, 'DATE OF BIRTH', '{imoh.dob}')
p.box(110, 153, 240, 28, 'PARENT / CARETAKER', '{smoh.LFM}'); p.box(350, 153, 140, 28, 'FAMILY NO.', '{smoh.wic}')
p.box(110, 181, 240, 28, 'LAST ADDRESS', '{smoh+imoh.st}'); p.box(350, 181, 140, 28, 'CITY STATE ZIP', '{smoh+imoh.csz}')
p.box(110, 209, 120, 28, 'CERT DATE', '10/30/2024'); p.box(230, 209, 120, 28, 'CERT ENDS', '10/31/2025'); p.box(350, 209, 140, 28, 'HGB', '11.7')
p.box(110, 237, 380, 40, 'RISK / MEDICAL', '{imoh!diagnosis:celiac disease}, gluten free food pkg'); p.under(120, 330, 170, 'Competent professional authority', 'Lupita Arce, CPA'); p.under(320, 330, 150, 'Date', '2/21/25')
p.done()

dx(WI + 'SOAP notes Feb - Broughton.docx', [
 ('h', 'Nutrition high-risk notes', 1),
 ('B', '{lgue.n}', '  DOB {lgue.dob}  WIC {lgue.wic}   2/6/25'),
 'S: {lgue!diagnosis:Pregnant}, 27 wks, G2P1. Tired, "me siento mal en la mañana". Husband {ogue.f} cooks.', 'O: Wt gain 4 lb this month. OB (Dr. Cunningham) dx {lgue!diagnosis:gestational diabetes} 1/28. On {lgue!medication:metformin} 500.', 'A/P: carb counting handout (Sp), f/u 2 wks by phone {lgue.phd}.',
 ('B', '{bmad.n}', '  DOB {bmad.dob}  WIC {bmad.wic}   2/11/25'),
 'S: stopped nursing {imad.f}. Crying at visit. Scored 15 on the EPDS. Hx {bmad!diagnosis:postpartum depression}, {bmad!medication:Zoloft} 50mg thru M. Haws FNP.', 'O: pt alert. Denies harm. P: warm handoff to {bmad!treatment:counseling} at Harvest Basin clinic; consent signed.',
 ('B', '{nmwa.n}', '  DOB {nmwa.dob}  WIC {nmwa.wic}   2/18/25'),
 'S: Mother {emwa.f} (French/Swahili interp). Infant hx {nmwa!diagnosis:prematurity} 33 wks, {nmwa!treatment:NICU stay} 3 wks.', 'O: catch-up growth 15th %ile. Medicaid {nmwa.med}. P: {nmwa!medication:Poly-Vi-Sol with iron} daily.',
 ('t', [['Follow up', 'Who', 'When'], ['{lgue.lf}', 'AB', '2/20'], ['{bmad.lf}', 'AB', '2/14'], ['{nmwa.lf}', 'Lupita (Melody Fitch to schedule)', '3/18']])],
 header='WIC Clinic 07 - clinical, do not leave at front desk', footer='A. Broughton, RD, LD')

p = Pdf(WI + 'medical documentation form - formula.pdf')
p.b(150, 40, 'WIC MEDICAL DOCUMENTATION FOR SPECIAL FORMULA', 11)
p.tx(40, 60, 'Fax completed form to clinic: 208-555-0119')
p.left(40, 84, "Patient's name:", '{slop.n}', 100); p.left(340, 84, 'DOB:', '{slop.dob}', 60)
p.left(40, 102, 'Parent/guardian:', '{alop.n}', 100); p.left(340, 102, 'Phone:', '{alop.ph}', 60)
p.left(40, 120, 'Insurance ID:', '{slop.med}', 100); p.left(340, 120, 'WIC ID:', '{slop.wic}', 60)
p.b(40, 148, 'Qualifying condition (check):'); p.chk(50, 164, 'Prematurity'); p.chk(150, 164, 'Failure to thrive'); p.chk(270, 164, 'GERD'); p.chk(340, 164, 'Other (ICD-10)', True)
p.mono(440, 164, '{slop!diagnosis:K52.21}')
p.left(40, 186, 'Describe:', '{slop!diagnosis:Food protein-induced enterocolitis syndrome}', 60)
p.left(40, 206, 'Formula:', '{slop!medication:Elecare Infant}', 60); p.left(300, 206, 'Amt/day:', '28 oz', 60); p.left(440, 206, 'Months:', '6', 50)
p.chk(50, 228, 'No WIC foods'); p.chk(150, 228, 'Infant cereal OK after 6 mo', True)
p.under(40, 290, 230, 'Signature of prescriber', 'P. Natarajan'); p.under(300, 290, 120, 'Date', '01/30/2025'); p.under(440, 290, 130, 'Phone', '208-555-0166')
p.tx(40, 316, 'Printed name: Priya Natarajan, MD    Treasure Basin Pediatrics'); p.done()

RM = [('rbau', 'jbau'), ('btho', 'kble'), ('gper', 'nper'), ('lesp', 'kesp'), ('mcas', 'xcas'), ('asan', 'rsan'), ('pcar', 'acar'), ('pcar', 'mcar'), ('kvan', 'evan'), ('njub', 'ljub'), ('htran', 'ltran')]
sv(WI + 'screens/reminder_calls_20250303.txt', [['APPT_DT', 'TIME', 'ENDORSER', 'PHONE', 'PARTIC', 'DOB', 'APPT', 'LANG']] +
  [['20250304', '%02d%02d' % (8 + i // 2, 30 * (i % 2)), q(a, 'LFA'), q(a, 'php'), q(b, 'LFA'), q(b, 'dobc'), random.Random(i).choice(['RC', 'MC', 'NE']), random.Random(i).choice(['EN', 'SP'])] for i, (a, b) in enumerate(RM)], delim='|')

# ================================================================== 04 HEAD START
HS = '04 Head Start/'
p = Pdf(HS + 'Enrollment/Enrollment_Perea_Nayeli.pdf')
p.rect(30, 24, 552, 30, 0.92); p.b(40, 43, 'HEAD START / EARLY HEAD START ENROLLMENT   -   SOLICITUD DE INSCRIPCION', 11)
p.b(34, 70, "1. CHILD / NIÑO(A)"); p.b(310, 70, '2. HOME / HOGAR')
p.left(34, 86, 'Last / Apellido', '{nper.l}', 100); p.left(34, 100, 'First / Nombre', '{nper.f}', 100); p.left(34, 114, 'Middle', '{nper.m}', 100); p.left(34, 128, 'Birth / Nac.', '{nper.dob}', 100); p.left(34, 142, 'ChildPlus ID', '{nper.hs}', 100)
p.left(310, 86, 'Street / Calle', '{nper+oper+gper.st}', 84); p.left(310, 100, 'City / Ciudad', '{nper+oper+gper.csz}', 84); p.left(310, 114, 'Mail to', 'same / igual', 84); p.left(310, 128, 'Lives with', 'both parents', 84); p.left(310, 142, 'Family phone', '{gper.ph}', 84)
p.line(30, 152, 582)
p.b(34, 166, '3. MOTHER / MADRE'); p.b(310, 166, '4. FATHER / PADRE')
for x, k in ((34, 'gper'), (310, 'oper')):
    p.left(x, 182, 'Name', q(k, 'nmm'), 84); p.left(x, 196, 'DOB', q(k, 'dob'), 84); p.left(x, 210, 'Cell', q(k, 'phd'), 84); p.left(x, 224, 'E-mail', q(k, 'em'), 84); p.left(x, 238, 'ID shown', 'DL ' + q(k, 'dl') if k == 'oper' else 'matricula ' + q(k, 'matr'), 84); p.left(x, 252, 'Employer', 'Gem Dairy LLC' if k == 'oper' else 'at home', 84)
p.line(30, 262, 582)
p.b(34, 276, '5. HEALTH / SALUD')
p.box(34, 282, 180, 26, 'MEDICAID / INSURANCE NO.', '{nper.med}'); p.box(214, 282, 180, 26, 'DOCTOR', 'Meredith Haws FNP'); p.box(394, 282, 186, 26, 'DENTIST', 'Kimberly Sato DDS')
p.chk(38, 324, 'Asthma'); p.chk(120, 324, 'Seizures', True); p.chk(200, 324, 'Allergies'); p.chk(280, 324, 'Diabetes'); p.chk(360, 324, 'IEP/IFSP', True)
p.tx(38, 342, 'Explain / Explique:', 7.5); p.hand(110, 342, 'tiene {nper!diagnosis:epilepsia}, toma {nper!medication:Keppra} 2 veces al día; recibe {nper!treatment:terapia del habla}')
p.b(34, 366, '6. EMERGENCY CONTACTS / CONTACTOS DE EMERGENCIA (not parents)')
p.table(34, 372, [150, 90, 110, 80, 100], [['Name', 'Relation', 'Phone', 'Pick up?', 'ID checked'], ['{agal.n}', 'aunt / tía', '{agal.ph}', 'Yes', 'ok HL'], ['', '', '', '', '']])
p.under(34, 470, 220, 'Parent signature / Firma', '{gper.n}'); p.under(290, 470, 100, 'Date', '8/14/24'); p.under(420, 470, 150, 'Staff', 'Heather Lindquist')
p.done()

KIDS = ['jbau', 'kble', 'gmwa', 'yjub', 'kesp', 'ajon', 'acar', 'mcar', 'znis', 'bsan', 'imoh', 'jcol', 'abur', 'nper', 'xcas', 'thry', 'sramos', 'ofle']
DX = dict(jbau=('eczema', 'hydrocortisone cream', ''), kble=('speech delay', '', 'speech therapy 1x/wk'), gmwa=('sickle cell trait', '', ''), yjub=('autism spectrum disorder', '', 'ABA therapy'), ajon=('peanut allergy', 'EpiPen Jr', ''),
          znis=('type 1 diabetes', 'insulin lispro', 'carb counting'), imoh=('celiac disease', '', ''), jcol=('ADHD', 'guanfacine', 'play therapy'), abur=('asthma', 'albuterol inhaler', ''), nper=('epilepsy', 'levetiracetam', 'speech therapy'), thry=('amblyopia', '', 'eye patching'), acar=('', '', 'dental crowns under sedation'), ofle=('iron deficiency anemia', 'Fer-In-Sol', ''))
def hv(k, i, el):
    v = DX.get(k, ('', '', ''))[i]
    return '{%s!%s:%s}' % (k, el, v) if v else ''
rows = [['3015 - Child Health Status'], ['Program Term: Head Start 2024-2025    Site: Nampa / Caldwell'], ['Printed 2/28/2025 by B. Kesler'], [],
        ['Classroom', 'Child', None, None, 'Health', None, None, 'Insurance'], [None, 'ID', 'Name', 'Birthday', 'Condition', 'Medication', 'Services', 'Medicaid #']]
for i, k in enumerate(KIDS):
    if i in (0, 9): rows.append(['Room %d - %s' % (1 if i == 0 else 2, 'Ms. Araceli' if i == 0 else 'Ms. Lacey*')])
    rows.append([None, Num(q(k, 'hs')), q(k, 'lfm'), q(k, 'dobs'), hv(k, 0, 'diagnosis'), hv(k, 1, 'medication'), hv(k, 2, 'treatment'), q(k, 'med')])
rows = [[(c.replace('Ms. Lacey*', 'Ms. {ltan.f}') if isinstance(c, str) and not isinstance(c, (Num, Dt)) else c) for c in r] for r in rows]
rows += [['Total children: 18']]
xl(HS + 'Health/3015 Child Health Status.xlsx', [('Report', rows, dict(merge=['A1:H1', 'A2:H2', 'B5:D5', 'E5:G5'], bold=[1, 5, 6], w={'C': 24, 'E': 24, 'F': 20, 'G': 24, 'H': 14}))])

VAC = ['DTaP-HepB-IPV', 'MMR', 'Varicella', 'Hib (PRP-OMP)', 'PCV20', 'HepA ped', 'Influenza IIV4', 'DTaP/IPV']
out = ['IRIS IMMUNIZATION REMINDER/RECALL - GROUP PATIENT LIST            02/24/2025  08:11', 'ORG: SRVCAC HEAD START (ORG ID 4471)          STATUS: OVERDUE OR DUE NOW', '',
       'IRIS ID  PATIENT                   BIRTH DT     GUARDIAN              PHONE', '         VACCINE            DOSE  GIVEN / DUE', '=' * 82]
GU = dict(jbau='rbau', kble='btho', gmwa='emwa', yjub='njub', ajon='sjon', znis='tnis', bsan='asan', imoh='smoh', jcol='mcol', thry='ihry')
for i, (k, g) in enumerate(GU.items()):
    out.append(q(k, 'iris', '|9') + q(k, 'LFM', '|24') + '  ' + q(k, 'dobd', '|13') + q(g, 'LFA', '|20') + '  ' + q(g, 'ph'))
    for j, v in enumerate(random.Random(i).sample(VAC, 3)):
        out.append('         {%s!treatment:%s|18} %d    %s' % (k, v, j + 1, ['09/14/2023 GIVEN', '06/02/2024 GIVEN', 'DUE 02/15/2025'][j]))
    out.append('')
txt(HS + 'Health/iris_recall_0224.lst', '\n'.join(out), nl='\r\n')


dx(HS + 'Kitchen allergy list - POST INSIDE CUPBOARD.docx', [('h', 'FOOD ALLERGIES - ROOM 1 & 2', 1),
 ('t', [['Child', 'NO', 'Do this'], ['{ajon.fli}', 'peanut, tree nut ({ajon!diagnosis:peanut allergy})', '{ajon!medication:EpiPen Jr} in red bag, 911, mom {sjon.ph7}'], ['{imoh.fli}', 'wheat ({imoh!diagnosis:celiac disease})', 'GF tray'], ['{znis.fli}', 'no juice ({znis!diagnosis:Type 1 diabetes})', 'carbs on card; Patty gives {znis!medication:insulin}'], ['{bsan.fli}', 'milk ({bsan!diagnosis:lactose intolerance})', 'Lactaid'], ['{kesp.fli}', 'egg ({kesp!diagnosis:egg allergy})', 'mom {lesp.nick} sends muffin']]),
 'Updated 1/13/25 P. Ochsner RN']) 

p = Pdf(HS + 'Incidents/incident 02-11 playground.pdf')
p.b(210, 40, 'CHILD INJURY / INCIDENT REPORT', 12)
p.box(40, 55, 260, 28, "CHILD'S NAME", '{jcol.quoted}'); p.box(300, 55, 120, 28, 'DATE OF BIRTH', '{jcol.dob}'); p.box(420, 55, 140, 28, 'CHILDPLUS #', '{jcol.hs}')
p.box(40, 83, 260, 28, 'DATE / TIME', '2/11/2025 10:20 am'); p.box(300, 83, 260, 28, 'SITE / ROOM', 'Nampa - Room 2')
p.b(40, 130, 'What happened?')
p.para(50, 146, ['{jcol.nick} ran into {xcas.f} by the slide. He fell and hit his chin on the step. {xcas.f} was not hurt.', '{ltan.n} saw it. She picked him up and twisted her back ({ltan!diagnosis:lumbar strain}).'], 9.5, 14, 'Times-Roman')
p.b(40, 190, 'Injury / first aid'); p.chk(50, 206, 'Bump'); p.chk(110, 206, 'Cut', True); p.chk(160, 206, 'Bite'); p.chk(210, 206, 'Other')
p.hand(260, 206, '{jcol!diagnosis:1 cm chin laceration}, ice, gauze; Urgent care put in {jcol!treatment:3 sutures}')
p.b(40, 232, 'Parent notified'); p.under(40, 262, 200, 'Name', '{mcol.n}'); p.under(260, 262, 120, 'Phone', '{mcol.phd}'); p.under(400, 262, 120, 'Time / by', '10:35 Brenda K.')
p.b(40, 290, 'Alternate called (no answer)'); p.under(40, 318, 200, 'Name', '{scol.n} (neighbor)'); p.under(260, 318, 120, 'Phone', '{scol.phd}')
p.under(40, 370, 200, 'Teacher signature', 'Araceli Montoya'); p.under(260, 370, 200, 'Director', 'Joanne Stroud'); p.done()

txt(HS + 'Incidents/staff injury FROI Tanabe.txt', '''
IDAHO FIRST REPORT OF INJURY (worker copy, typed)          CLAIM {ltan.wc}
-------------------------------------------------------------------------
EMPLOYER........: SRVCAC HEAD START          CARRIER...: Basin Surety Fund
EMPLOYEE........: {ltan.LFM|26} SSN.....: {ltan.ssn}
ADDRESS.........: {ltan.ADDR}
PHONE...........: {ltan.ph|26} DOB.....: {ltan.dob}
OCCUPATION......: TEACHER AIDE               HIRED...: 08/19/2022
DATE OF INJURY..: 02/11/2025 10:20           BODY PART: LOWER BACK
NATURE..........: {ltan!diagnosis:STRAIN, LUMBAR}
TREATED BY......: ALAN WESTOVER MD           RX: {ltan!medication:CYCLOBENZAPRINE} {ltan!treatment:PHYSICAL THERAPY} 6 VISITS
WITNESS.........: ARACELI MONTOYA
REMARKS.........: Lifted child after fall. TB skin test on file is current.
''')

CT = [('kble', 'btho', 'rtho', 'grandma'), ('kesp', 'mesp', 'resp', 'uncle'), ('jcol', 'mcol', 'scol', 'neighbor'), ('ofle', 'jfle', 'kvan', 'friend'), ('sramos', 'mramos', 'lramos', 'father'), ('abur', 'dbur', 'bmad', 'friend/neighbor'), ('yjub', 'njub', 'fjub', 'father')]
sv(HS + 'Enrollment/emergency contacts.csv', [['child_last', 'child_first', 'dob', 'home_street', 'parent', 'parent_phone', 'parent_email', 'alt_contact', 'alt_phone', 'alt_rel']] +
  [[q(k, 'l'), q(k, 'f'), q(k, 'dob'), '{%s+%s.st}' % (k, g), q(g, 'n'), q(g, 'phdot'), q(g, 'em'), q(a, 'nickn'), q(a, 'phdot'), rel] for k, g, a, rel in CT], enc='utf-8-sig')

BUS = ['znis', 'jbau', 'kesp', 'xcas', 'thry', 'bsan', 'gmwa']
rows = [['ROUTE 3 - Dawn Hirschi', None, None, 'Monitor: {kcor.nickn}  cell {kcor.ph7}'], ['AM']]
for i, k in enumerate(BUS):
    rows += [['%d:%02d' % (7, 5 + 7 * i), q(k, 'f') + ' ' + q(k, 'l'), q(k, 'st'), 'give to: ' + {'znis': '{tnis.nick}', 'jbau': '{acis.n} (abuela)', 'kesp': '{lesp.n} or {resp.n}', 'xcas': '{mcas.n}', 'thry': '{ihry.n} / {ohry.f}', 'bsan': '{asan.n}', 'gmwa': '{pmwa.n} (brother, 17) ok'}[k]],
             [None, None, q(k, 'csz'), {'znis': 'ph {tnis.ph7}  {znis!diagnosis:DIABETIC} - juice in bus bag', 'thry': 'Ukrainian, few words', 'jbau': '{acis.ph7}'}.get(k)]]
xl(HS + 'Bus route 3.xlsx', [('AM', rows, dict(merge=['A1:C1'], bold=[1], w={'B': 24, 'C': 30, 'D': 44})), ('PM times', [['Stop', 'Time'], [1, '12:05'], [2, '12:14'], [3, '12:22']], {})])

xl(HS + 'Attendance Feb room 1 (pivot).xlsx', [('Feb', [['Count of present', 'Column Labels'], ['Row Labels', 3, 4, 5, 6, 10, 11, 12, 13, 'Grand Total']] +
  [[q(k, 'lf')] + [1 if random.Random(k + str(d)).random() > .2 else None for d in range(8)] + [6] for k in KIDS[:9]] + [['Grand Total', 8, 9, 7, 8, 9, 8, 9, 7, 65]], dict(notes={'A5': 'out sick: {gmwa!diagnosis:influenza A}', 'A6': 'family in court 2/11', 'A8': '{ajon.dob} turned in bday form late'})),
  ('absence codes', [['Child', 'Date', 'Reason', 'Who called'], ['{kble.n}', '2/4', '{kble!diagnosis:strep throat} on {kble!medication:amoxicillin}', '{rtho.nickn} {rtho.phd}'], ['{znis.n}', '2/6', 'high sugar, {znis!treatment:ER visit}', '{tnis.n}'], ['{mcar.n}', '2/12', '{mcar!diagnosis:pink eye}', '{pcar.nick}']], dict(bold=[1]))])

txt(HS + 'disabilities thread yousef.eml', '''
From: "Rachel Ammon SLP" <rammon@nampaschools-slp.org>
To: "Marisol Quiroga" <mquiroga@srvcac-id.org>
Cc: "Patty Ochsner" <pochsner@srvcac-id.org>, "{njub.n}" <{njub.em}>
Subject: Re: Re: IEP mtg {yjub.nick} A.
Date: Wed, 19 Feb 2025 14:03:55 -0700
MIME-Version: 1.0
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: 8bit

Marisol, 3/5 at 1:30 works. Eligibility is {yjub!diagnosis:autism} with {yjub!diagnosis:mixed receptive-expressive language disorder}.
I will bid {yjub!treatment:speech therapy} 2x30 and OT will do {yjub!treatment:sensory integration}.
Need an Arabic interpreter for mom.

Rachel

On Wed, Feb 19, 2025 at 11:20 AM, {njub.n} <{njub.em}> wrote:
> hello I am mother of {yjub.f}. my number is change now {njub.phd}
> please doctor Natarajan say he take {yjub!medication:risperidone} small at night
> father {fjub.f} come also
>
> On Tue, Feb 18, 2025 at 4:41 PM Marisol Quiroga wrote:
>> Hi Mrs. {njub.l},
>> The meeting for {yjub.n} (birthday {yjub.dobs}) is about his services. His
>> sister {ljub.f} can come, we have child care.
>> Ms. {ltan.f} will sit in for room 2.
''')

dx(HS + 'Policy H-4 Medication administration.docx', [('h', 'Policy H-4: Medication administration', 1), 'No medication is given without a signed parent consent and physician order. Inhalers (such as albuterol) and epinephrine auto-injectors are stored in the red bag. Insulin is given only by the health manager or trained delegate.', ('b', 'Log each dose'), ('b', 'Return unused medicine to parent'), 'Approved by Policy Council and Joanne Stroud, 8/2024.'])

# ================================================================== 05 PANTRY
FP = '05 Food Pantry/'
PAN = ['rdra', 'hsil', 'bwoo', 'mfri', 'ynav', 'lkim', 'pash', 'ckow', 'rqui', 'equi', 'wpick', 'agal', 'dbur', 'rund', 'acis', 'jdun']
p = Pdf(FP + 'TEFAP sign in 2-13.pdf', land=True)
p.b(260, 36, 'TEFAP SELF-DECLARATION SIGN-IN SHEET', 12); p.tx(40, 52, 'Site: Nampa pantry    Date: 02/13/2025    Volunteer at table: {lpow.nickn}      "By signing I certify my income is at or below the amount for my household size."', 8)
rows = [['', 'Name (print) / Nombre', 'Street address / Direccion', 'City', 'HH', 'Signature', 'Proxy for']]
for i, k in enumerate(PAN[:11], 1):
    rows.append([str(i), q(k, ['n', 'nickn', 'lf', 'N'][i % 4]), q(k, 'st'), P[k]['csz'].split(',')[0], str(1 + i % 5), q(k, 'fi'), '{bwoo.nickn}' if k == 'mfri' else ''])
p.table(40, 64, [20, 160, 170, 70, 30, 140, 110], rows, rh=26, font='Times-Italic', sz=10)
p.tx(40, 400, 'Notes: #4 {mfri.nick} too sick from {mfri!treatment:chemo} to stand in line, use side door.   #6 asks low-salt box ({lkim!diagnosis:hypertension})', 8.5)
p.done()

rows = [['HHID', 'Last', 'First', 'Nick', 'DOB', 'Addr', 'City', 'Phone', 'HH', 'SNAP case', 'LastVisit', 'Notes']]
nt = {'rdra': 'diabetic box - {rdra!diagnosis:type 2 diabetes}', 'hsil': 'solo español', 'ynav': 'baby formula asked; referred WIC', 'ckow': 'gluten free ({ckow!diagnosis:celiac disease})', 'rqui': 'spouse {equi.f} picks up', 'jdun': 'son {kdun.f} w/ her'}
for i, k in enumerate(PAN): rows.append([q(k, 'cl'), q(k, 'L'), q(k, 'F'), q(k, 'nick') if P[k]['nick'] != P[k]['f'] else '', q(k, 'dob'), q(k, 'ST'), q(k, 'city').upper() if False else P[k]['csz'].split(',')[0].upper(), q(k, 'php') if k != 'pash' else '', 1 + i % 6, q(k, 'snap') if i % 2 else '', '2025-02-%02d' % (3 + i), nt.get(k, '')])
sv(FP + 'Oasis export 2025-02.tab', rows, delim='\t', enc='latin-1')

txt(FP + 'senior box route (CSFP).txt', '''
CSFP SENIOR BOXES - 3RD WED       driver Earl / helper {cstr.n} (his cell {cstr.ph7})

 1. {mbre.LF}
      {mbre.ADDR}
      {mbre.phd}   dob {mbre.dobs}   knock loud {mbre!diagnosis:deaf in left ear}
 2. {hbec.LF}       ("{hbec.nick}")
      {hbec.ADDR}
      DOG. leave in pump house
 3. {dolsen.LF}     ("{dolsen.nick}")
      {dolsen.ADDR}
      {dolsen.phd}   dob {dolsen.dobs}  memory - {dolsen!diagnosis:Alzheimer's}. do not let her sign twice
 4. {bwoo.LF}
      {bwoo.ADDR}
      {bwoo.phd}   dob {bwoo.dobs}  {bwoo!diagnosis:legally blind}
 5. {ebar.LF} - NEW
      {ebar.ADDR}
      {ebar.phd}   dob {ebar.dobs}  on {ebar!medication:warfarin} so NO kale/spinach box
 6. {khut.LF} & {dhut.F}
      {khut+dhut.ADDR}
      {khut.phd}
''')
xl(FP + 'inventory.xlsx', [('Feb', [['PANTRY INVENTORY'], ['Counted by Earl Dinwiddie 2/28'], [], ['Item', 'Case', 'On hand', 'Reorder'], ['Green beans can', 24, 41, 20], ['Pinto beans 2#', 12, 18, 30], ['Peanut butter', 12, 7, 15], ['Rice 5#', 6, 22, 10], ['Total', None, '=SUM(C5:C8)', None]], dict(merge=['A1:D1'], bold=[1, 4]))])

# ================================================================== 06 HOUSING
HO = '06 Housing/'
ERA = [('jdun', 'Orchard Court (Tammy Rasband)', 'kdun'), ('pash', 'Cinder Cone LLC', None), ('agal', 'Indian Creek Prop Mgmt', None), ('lkim', 'Stucki Rentals', None), ('dbur', 'Orchard Court Apts', None), ('bmad', 'Orchard Court Apts', None), ('kvan', 'C. Hafen', None), ('ynav', 'Sumac Ct', None), ('jfle', 'Indian Creek Prop Mgmt', None), ('rund', 'n/a', None)]
rows = [['RENTAL ASSISTANCE LEDGER 2025'], ['Funding:', 'ESG-RUSH', None, 'Mgr:', 'N. Fairbanks'], [], ['Case', 'Tenant', 'DOB', 'SSN', 'Unit', 'Owner', 'Months', 'Amount', 'Check/ACH to']]
for i, (k, o, kid) in enumerate(ERA): rows.append([q(k, 'era'), q(k, 'lf'), q(k, 'dob'), q(k, 'ssn'), q(k, 'stcity'), o, 1 + i % 3, 640 + 85 * i, 'ACH {vstu.acct} ({vstu.n})' if 'Stucki' in o else 'check'])
rows += [['TOTAL', None, None, None, None, None, '=SUM(G5:G14)', '=SUM(H5:H14)']]
xl(HO + 'RA ledger 2025.xlsx', [('Ledger', rows, dict(merge=['A1:I1'], bold=[1, 4], freeze='A5', w={'B': 22, 'E': 36, 'I': 34}, hide=['D'], notes={'B6': 'no phone; msg at day shelter', 'B8': '{lkim.ph} - landlord is {vstu.nick}'})),
  ('Card - Dunagan', [['CASE CARD', None], ['Tenant', '{jdun.nmm}'], ['Case #', '{jdun.era}'], ['HMIS', '{jdun.hmis}'], ['Address', '{jdun+kdun.addr}'], ['Cell', '{jdun.phd}'], ['E-mail', '{jdun.em}'], ['Child', '{kdun.n}, {kdun.dob}'], ['Child school', 'Sunny Ridge'], ['Health', '{kdun.f}: {kdun!diagnosis:PTSD}, {kdun!treatment:trauma therapy}'], ['EBT', '{jdun.ebt}'], ['Ledger bal.', 2140]], dict(bold=[1], w={'A': 14, 'B': 44}))])


p = Pdf(HO + 'Landlord letters/W9 Stucki Rentals.pdf')
p.b(34, 40, 'Form W-9', 16); p.tx(130, 36, 'Request for Taxpayer Identification Number and Certification', 11); p.line(30, 52, 582)
p.tx(34, 64, '1  Name of entity/individual', 7); p.mono(40, 78, '{vstu.nmm}', 10); p.line(30, 83, 582)
p.tx(34, 93, '2  Business name/disregarded entity name, if different from above', 7); p.mono(40, 107, 'Stucki Rentals', 10); p.line(30, 112, 582)
p.chk(40, 126, 'Individual/sole proprietor', True); p.chk(190, 126, 'C corporation'); p.chk(280, 126, 'S corporation'); p.chk(370, 126, 'Partnership'); p.line(30, 134, 582)
p.tx(34, 144, '5  Address (number, street, and apt. or suite no.)', 7); p.mono(40, 158, '{vstu.st}', 10); p.line(30, 163, 400)
p.tx(34, 173, '6  City, state, and ZIP code', 7); p.mono(40, 187, '{vstu.csz}', 10); p.line(30, 192, 400)
p.tx(410, 144, "Requester's name", 7); p.mono(410, 158, 'SRVCAC', 9); p.tx(34, 202, '7  List account number(s) here (optional)', 7); p.mono(40, 214, 'rents: {lkim.n} {lkim.st} Parma', 9); p.line(30, 219, 582)
p.b(34, 234, 'Part I   Taxpayer Identification Number (TIN)'); p.tx(410, 244, 'Social security number', 7); p.rect(408, 248, 150, 20); p.mono(424, 262, '{vstu.ssn}', 12)
p.b(34, 290, 'Part II   Certification'); p.under(40, 330, 260, 'Signature of U.S. person', '{vstu.nickn}'); p.under(340, 330, 120, 'Date', '1-28-25')
p.rect(34, 370, 540, 74); p.b(40, 384, 'ACH ENROLLMENT (staple voided check)', 9); p.left(40, 402, 'Bank:', 'Beet Growers CU', 60); p.left(40, 418, 'Routing:', '{vstu.rtn}', 60); p.left(300, 402, 'Acct no:', '{vstu.acct}', 60); p.left(300, 418, 'Phone:', '{vstu.phd}', 60); p.left(40, 434, 'Email:', '{vstu.em}', 60)
p.done()

txt(HO + 'Landlord letters/3 day notice galindo.txt', '''
                       THREE DAY NOTICE TO PAY RENT OR QUIT

TO:   {agal.N}
      AND ALL OTHER OCCUPANTS
      {agal.ADDR}

YOU ARE HEREBY NOTIFIED that rent of $ 785.00 for FEBRUARY 2025 plus late fee
$ 50.00 is past due. Within THREE (3) DAYS you must pay or vacate.

Served by:  [ ] hand   [X] posted on door   [ ] certified mail
Date: 2/10/25                        Indian Creek Property Management
                                     by S. Bodine  (208) 555-0147
                                     Shelly Bodine
-----
rec'd at SRVCAC front desk 2/11 gwen. client {agal.era}. she is crying. pays w/ card
ending..., gave me whole card {agal.cards} exp 09/27, told her we dont take it!! SHRED
''')

full = start(HO + 'hmis_export.xml')
def cl(k, ex):
    return f'''  <Client hmisId="{{{k}.hmis}}">
    <FirstName>{{{k}.f}}</FirstName><MiddleName>{{{k}!name:{P[k]['m']}}}</MiddleName><LastName>{{{k}.l}}</LastName>
    <SSN quality="1">{{{k}.ssnp}}</SSN><DOB quality="1">{{{k}.dobi}}</DOB>
{ex}  </Client>
'''
x = '<?xml version="1.0" encoding="UTF-8"?>\n<HMISExport source="SRVCAC" exported="2025-02-28T17:00:00">\n'
for k, ex in (('jdun', '    <Household rel="HoH" id="H5521"/><LastPermAddress>{jdun.addr}</LastPermAddress>\n'), ('kdun', '    <Household rel="child" id="H5521"/><Disability type="MH">{kdun!diagnosis:Post-traumatic stress disorder}</Disability>\n'), ('pash', '    <Household rel="HoH" id="H5530"/><Disability type="SA">{pash!diagnosis:Alcohol use disorder}</Disability><Service>{pash!treatment:Outpatient substance abuse treatment}</Service>\n    <Insurance type="Medicaid">{pash.med}</Insurance>\n'), ('rund', '    <Household rel="HoH" id="H5533"/><Disability type="Chronic">{rund!diagnosis:Hepatitis C}</Disability><Contact>{rund.phd}</Contact>\n'), ('jlyn', '    <Household rel="HoH" id="H5540"/><Contact>{jlyn.phd}</Contact><Note>Youth 18, couch surfing at {jlyn.st}</Note>\n')): x += cl(k, ex)
x += '  <User name="jbastida">Jorge Bastida</User>\n</HMISExport>\n'
with open(full, 'w', encoding='utf-8') as fh: fh.write(t(x))

txt(HO + 'case notes - jorge.txt', '''
{pash.lf}   HMIS {pash.hmis}
2/3/25  HV. CL alert. Reports 41 days sober, {pash!treatment:AA} + {pash!treatment:naltrexone injection} monthly at clinic. Birthday {pash.dobl}. Wants to
        get ID back: state id {pash.stid} lost. Landlord says unit 310 inspected ok.
2/17/25 No show. Called the shelter. NF says hold check.
2/24/25 CL in jail overnite (OV), out. {pash.nick} asks for bus pass. His Medicare (SSDI) {pash.mbi} - copied.

{rund.lf}   HMIS {rund.hmis}
2/5/25  Met at shop w/ Rod P. No water. {rund.nick} has {rund!diagnosis:hep C} and bad feet, says {rund!diagnosis:neuropathy}. VA? served 91-94. Soc {rund.ssns}. Wait list
2/19/25 Shelter bed offered, declined. dog.

{jlyn.lf}    HMIS {jlyn.hmis}
2/6/25  {jlyn.nick} age 18 aged out of care. Kendra (youth jobs) referred. Staying w/ friend's mom, {rdra.n}, but she has own lease prob. Cell {jlyn.phd}. Email {jlyn.em}. Takes {jlyn!medication:Strattera}.
''')
txt(HO + 'FW rent van leuven.eml', '''
From: Nadine Fairbanks <nfairbanks@srvcac-id.org>
To: Denise Kettering <dkettering@srvcac-id.org>
Subject: FW: {kvan.f} rent + power
Date: Fri, 10 Jan 2025 15:20:31 -0700
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="=_b1"

--=_b1
Content-Type: text/plain; charset="utf-8"

D - same client you have. I have her as {kvan.era}, born {kvan.dob}.

---------- Forwarded message ----------
From: Curtis Hafen <hafenrentals@fruitlandmail.net>
Date: Fri, Jan 10, 2025
To: nfairbanks@srvcac-id.org

Nadine, {kvan.f} {kvan.l} owes me 1320. Her phone is {kvan.phdot}. Her email {kvan.em}.
I know the boy is sick. House is {kvan+evan.addr}. I can wait to the 20th.
Curtis Hafen

--=_b1
Content-Type: text/html; charset="utf-8"

<p>D - same client you have. I have her as <b>{kvan.era}</b>, born {kvan.dob}.</p>
<blockquote>From: Curtis Hafen<br>Nadine, {kvan.f} {kvan.l} owes me 1320. Her phone is {kvan.phdot}. Her email {kvan.em}.<br>
I know the boy is sick. House is {kvan+evan.addr}. I can wait to the 20th.</blockquote>

--=_b1--
''')

# ================================================================== 07 VITA
VI = '07 VITA/'
p = Pdf(VI + 'intake 13614-C Nelligan.pdf')
p.b(34, 36, 'Form 13614-C'); p.b(160, 36, 'Intake/Interview and Quality Review Sheet', 12); p.tx(500, 36, 'OMB 1545-1964', 7)
p.tx(34, 56, '1. Your first name', 6.5); p.tx(190, 56, 'M.I.', 6.5); p.tx(220, 56, 'Last name', 6.5); p.tx(390, 56, 'Telephone number', 6.5)
p.mono(36, 70, '{wnel.f}'); p.mono(192, 70, 'K'); p.mono(222, 70, '{wnel.l}'); p.mono(392, 70, '{wnel.phd}'); p.line(30, 74, 582)
p.tx(34, 84, "2. Your spouse's first name", 6.5); p.tx(190, 84, 'M.I.', 6.5); p.tx(220, 84, 'Last name', 6.5); p.tx(390, 84, 'Telephone number', 6.5)
p.mono(36, 98, '{jnel.f}'); p.mono(192, 98, 'A'); p.mono(222, 98, '{jnel.l}'); p.mono(392, 98, '{jnel.phd}'); p.line(30, 102, 582)
p.tx(34, 112, '3. Mailing address', 6.5); p.tx(300, 112, 'Apt #', 6.5); p.tx(340, 112, 'City, State, ZIP code', 6.5); p.mono(36, 126, '{wnel+jnel.st}'); p.mono(342, 126, '{wnel+jnel.csz}'); p.line(30, 130, 582)
p.tx(34, 140, '4. Your date of birth', 6.5); p.tx(160, 140, '5. Your job title', 6.5); p.tx(300, 140, "7. Spouse's date of birth", 6.5); p.tx(440, 140, "8. Spouse's job title", 6.5)
p.mono(36, 154, '{wnel.dob}'); p.mono(162, 154, 'retired'); p.mono(302, 154, '{jnel.dob}'); p.mono(442, 154, 'school cook'); p.line(30, 158, 582)
p.tx(34, 172, '6. Last year, were you:  a. Full-time student', 7.5); p.chk(220, 172, 'Yes'); p.chk(260, 172, 'No', True); p.tx(300, 172, 'b. Totally and permanently disabled', 7.5); p.chk(440, 172, 'Yes'); p.chk(480, 172, 'No', True)
p.tx(34, 190, '11. E-mail', 7.5); p.mono(90, 190, '{jnel.em}')
p.b(34, 214, 'Part V - Life events / income'); p.chk(40, 230, 'Social Security (SSA-1099)', True); p.chk(200, 230, 'Pension (1099-R)', True); p.chk(330, 230, 'Wages', True); p.chk(400, 230, 'HSA')
p.chk(40, 246, 'Medical expenses', True); p.hand(150, 246, '{jnel.f}: {jnel!treatment:knee replacement} 6/24; {wnel.f} {wnel!diagnosis:glaucoma} drops')
p.b(34, 276, 'Direct deposit'); p.table(34, 282, [120, 160, 140, 100], [['Routing', 'Account number', 'Type', 'Split?'], ['{wnel.rtn}', '{wnel+jnel.acct}', 'Checking (joint)', 'No']])
p.b(34, 340, 'SSN / ITIN checked'); p.table(34, 346, [200, 140, 180], [['Name on card', 'Number', 'ID seen'], ['{wnel.nmm}', '{wnel.ssn}', 'DL {wnel.dl}'], ['{jnel.nmm}', '{jnel.ssn}', 'DL {jnel.dl}']])
p.tx(34, 420, 'Preparer: {mbra.nickn}      Quality reviewer: Phil Abernathy', 9); p.done()

def f1040(a, sp, deps, agi):
    s = f'''                         1040 SUMMARY - TAX YEAR 2024            TaxDesk Online v24.3
Site: S48021177  SRVCAC NAMPA                                 Printed 02/22/2025
-----------------------------------------------------------------------------
Taxpayer   {{{a}.LFM|28}} SSN {{{a}.ssn}}   DOB {{{a}.dob}}
'''
    if sp: s += f'Spouse     {{{sp}.LFM|28}} ' + (f'ITIN {{{sp}.itin}}' if sp in ('ogue', 'lfon') else f'SSN {{{sp}.ssn}}') + f'   DOB {{{sp}.dob}}\n'
    fam = '+'.join([a] + ([sp] if sp else []))
    s += f'''Address    {{{fam}.ADDR}}
Phone      {{{a}.ph}}       Filing status {'2 MFJ' if sp else '4 HOH' if deps else '1 S'}
'''
    for d in deps: s += f'  Dependent  {{{d}.LFM|24}} {{{d}.ssn}}  {{{d}.dob}}  {"SON" if P[d]["sex"] == "M" else "DAUGHTER"}\n'
    s += f'''
  1z  Wages ............... {agi - 410:>9,}      25d Withholding ....... {agi // 14:>7,}
  11  AGI ................. {agi:>9,}      27  EIC ............... {1200 + agi % 900:>7,}
  34  Refund .............. {2400 + agi % 3000:>9,}
 35b  RTN {{{a}.rtn}}   35d  ACCT {{{fam}.acct}}   TYPE C
      Submission ID {{{a}.sub}}  ACCEPTED
'''
    return s
txt(VI + '1040 summaries batch 3.txt', '\n\f'.join([f1040('acru', None, [], 18840), f1040('tfon', 'lfon', [], 43120), f1040('tnis', None, ['hnis', 'znis'], 29611), f1040('vcas', 'mcas', ['xcas'], 38077), f1040('bpet', None, [], 15233)]), nl='\r\n')

EF = ['wnel', 'acru', 'tfon', 'bpet', 'sgro', 'tnis', 'vcas', 'dmcc', 'pcar', 'ihry']
sv(VI + 'efile_status.csv', [['SubmissionID', 'TaxpayerName', 'SSN', 'Status', 'Date', 'RejectCode', 'Explanation', 'Prep']] +
  [[q(k, 'sub'), q(k, 'LFA'), q(k, 'ssnp'), 'Rejected' if i % 3 == 2 else 'Accepted', '2025-02-%02d' % (10 + i), 'IND-181-01' if k == 'tfon' else 'R0000-902-01' if i % 3 == 2 else '', 'IP PIN missing' if k == 'tfon' else 'TIN used; call {%s.phd}' % k if i % 3 == 2 else '', 'V%02d' % (i % 6)] for i, k in enumerate(EF)], quote=csv.QUOTE_ALL)

p = Pdf(VI + 'direct deposit + deposit slip Grover.pdf')
p.b(40, 40, 'DIRECT DEPOSIT AUTHORIZATION'); p.rect(36, 48, 540, 110)
p.left(44, 66, 'Name:', '{sgro.nickn}', 90); p.left(44, 82, 'Legal name:', '{sgro.nmm}', 90); p.left(44, 98, 'SSN:', '{sgro.ssn}', 90); p.left(44, 114, 'Address:', '{sgro.addr}', 90); p.left(44, 130, 'Savings acct:', '{sgro.acct}', 90); p.left(300, 130, 'ABA:', '{sgro.rtn}', 40)
p.under(44, 156, 0.1, '', ''); p.rect(60, 200, 420, 150); p.b(70, 216, '{sgro.n}', 10); p.tx(70, 229, '{sgro.st}', 9); p.tx(70, 241, '{sgro.csz}', 9); p.tx(380, 216, 'No. 1042', 9)
p.tx(70, 266, 'VOID   VOID   VOID', 18); p.tx(70, 300, 'Boise Bench Community Bank', 8); p.mono(70, 335, '|: {sgro.rtn} |:  {sgro.acct} ||"  1042', 12)
p.tx(60, 370, 'MyTax login she gave us (told her to change it):', 9); p.mono(60, 386, '{sgro!credentials:suegrover61 / Dahlia$61}', 10); p.done()

VOL = ['mbra', 'cstr', 'jyam', 'lpow', 'ahol', 'rdes']
xl(VI + 'VITA volunteers 2025.xlsx', [('Roster', [['VITA VOLUNTEER ROSTER'], [], ['Name', 'Goes by', 'Cell', 'Email', 'Home address', 'PTIN/cert', 'Shifts']] +
   [[q(k, 'n'), q(k, 'nick') if P[k]['nick'] != P[k]['f'] else None, q(k, 'ph'), q(k, 'em'), q(k, 'addr'), 'Adv', ['Tu', 'Th', 'Sa', 'Tu Th', 'Sa', 'Tu'][i]] for i, k in enumerate(VOL)], dict(merge=['A1:G1'], bold=[1, 3], notes={'A7': 'out until 3/4 - {lpow!treatment:cataract surgery}'}, w={'A': 22, 'D': 32, 'E': 40})),
   ('Logins', [['TaxDesk logins (Phil)'], ['Volunteer', 'User', 'Password'], ['{mbra.f}', '{mbra!credentials:pbrandt_v1}', '{mbra!credentials:Snake2River!}'], ['{jyam.f}', '{jyam!credentials:jyama_v3}', '{jyam!credentials:Maple.Leaf7}'], ['{rdes.f}', '{rdes!credentials:rdesoto_v6}', '{rdes!credentials:Vita#Rafa25}']], dict(bold=[1, 2]))])
xl(VI + 'W7 ITIN list.xlsx', [('W-7', [['ITIN APPLICATIONS / RENEWALS - CAA Phil Abernathy'], ['Applicant', 'Birth', 'Foreign passport', 'Old ITIN', 'Mailing address', 'Reason'], ['{lfon.lf}', '{lfon.dob}', '{lfon.pass2}', '{lfon.itin}', '{lfon.addr}', 'e. spouse'], ['{ogue.lf}', '{ogue.dob}', '{ogue.pass}', '{ogue.itin}', '{ogue.addr}', 'c.'], ['{hsil.lf}', '{hsil.dob}', '{hsil.pass}', '{hsil.itin}', '{hsil.addr}', 'c.'], ['{alop.lf}', '{alop.dob}', '{alop.pass2}', None, '{alop.addr}', 'c. new']], dict(merge=['A1:F1'], bold=[1, 2], w={'A': 24, 'E': 40}))])

# ================================================================== 08 YOUTH
YO = '08 Youth Jobs/'
YTH = ['tshe', 'mgar', 'jlyn', 'kpop', 'dzav', 'sfou', 'erod', 'pmwa', 'dpac', 'crei', 'isor', 'hnis']
rows = [['WIOA YOUTH / SUMMER & IN-SCHOOL WORK CREW'], [None] * 4 + ['Personal', None, None, 'Employment', None, None], ['ID', 'Last', 'First', 'DOB', 'SSN', 'Cell', 'Email', 'Worksite', 'Supervisor', 'Barriers', 'DL (drivers only)']]
bar = {'tshe': '{tshe!diagnosis:dyslexia}', 'kpop': 'parenting', 'crei': '{crei!diagnosis:anxiety disorder}; mom {trei.n} {trei.phd}', 'jlyn': 'foster care', 'dpac': 'ELL', 'hnis': 'low income', 'sfou': '{sfou!diagnosis:epilepsy} no ladders'}
for i, k in enumerate(YTH): rows.append([q(k, 'emp'), q(k, 'l'), q(k, 'f'), q(k, 'dob'), q(k, 'ssn'), q(k, 'ph'), q(k, 'em'), ['Nampa Parks', 'Library'][i % 2], ['Matt Ridgeway', 'Lorna Teague'][i % 2], bar.get(k), q(k, 'dl') if i % 2 == 0 else None])
xl(YO + 'roster PY24.xlsx', [('Roster', rows, dict(merge=['A1:J1', 'E2:G2', 'H2:J2'], bold=[1, 2, 3], freeze='C4', w={'G': 30})), ('lookup', [['Code', 'Worksite'], ['NP', 'Nampa Parks'], ['LIB', 'Library']], {})])
out = ['SRVCAC  YOUTH PAYROLL REGISTER   PERIOD END 02/15/2025           CHECK DATE 02/21/2025', 'EMP    NAME                 SSN        HRS   RATE     GROSS     NET  DIRECT DEPOSIT', '                            ADDRESS']
for i, k in enumerate(YTH):
    h = random.Random(k).randint(12, 36); g = h * 12.5
    out += [q(k, 'emp', '|7') + q(k, 'LFA', '|20') + ' ' + q(k, 'ssnp') + ' %5.1f  12.50 %9.2f %7.2f  ' % (h, g, g * .9235) + (q(k, 'rtn') + '/' + q(k, 'acct') if i % 3 else 'PAPER CHECK'), '                            ' + q(k, 'ADDR')]
out += ['', 'EMPLOYEES PAID 12']
txt(YO + 'PR0221.PRN', '\n'.join(out), nl='\r\n')
vc = ''
for k in ('mgar', 'kpop', 'dzav', 'sfou', 'isor'):
    vc += f'BEGIN:VCARD\nVERSION:3.0\nN:{{{k}.l}};{{{k}.f}};;;\nFN:{{{k}.nickn}}\nTEL;TYPE=CELL:{{{k}.phe}}\nEMAIL:{{{k}.em}}\nADR;TYPE=HOME:;;{{{k}.st}};{P[k]["csz"].split(",")[0]};ID;{P[k]["csz"][-5:]};USA\nBDAY:{{{k}.dobi}}\nNOTE:crew kid\nEND:VCARD\n'
vc += 'BEGIN:VCARD\nVERSION:3.0\nFN:Lorna Teague\nORG:Caldwell Library\nTEL;TYPE=WORK:+12085550156\nEND:VCARD\n'
txt(YO + 'kendra phone export.vcf', vc, nl='\r\n')
txt(YO + 'crew group chat.txt', '''
[2/10/25, 7:41:12 AM] Kendra SRVCAC: Morning crew! van leaves 8:15
[2/10/25, 7:43:50 AM] {mgar.nickn}: ok
[2/10/25, 7:44:02 AM] {jlyn.nick} L: miss k i got a new phone its {jlyn.ph7}
[2/10/25, 7:46:31 AM] {crei.f}: cant come, {crei!diagnosis:panic attack} last nite. mom said call her {trei.ph7}
[2/10/25, 7:47:10 AM] Kendra SRVCAC: ok {crei.f} rest. {dpac.nick} can u bring ur ss card today
[2/10/25, 7:48:00 AM] {dpac.nickn}: my dad ({jpac.nick}) has it, he says num is {dpac.ssn} is that enough
[2/10/25, 7:48:44 AM] Kendra SRVCAC: NO pls dont text that!! delete
[2/10/25, 7:52:19 AM] {isor.f}: my dd acct is {isor.acct} beet growers. do i need the dl too? {isor.dl}
[2/10/25, 7:53:01 AM] Kendra SRVCAC: {isor.f}!!! stop lol. bring it in
[2/10/25, 8:20:33 AM] {sfou.f} {sfou.l}: at {sfou.st} waiting, van?
''')

# ================================================================== 09 IMMIGRATION
IM = '09 Immigration Help Desk/'
dx(IM + 'intake Soria DACA renewal.docx', [('c', 'IMMIGRATION CLINIC INTAKE / ENTREVISTA INICIAL'),
  ('t', [['Full name / Nombre completo', '{isor.nmm}'], ['A-Number', '{isor.anumd}'], ['DOB / Fecha de nac. (dd/mm)', '{isor.dobdmy}'], ['Country / País', 'México'], ['Passport', '{isor.pass}  exp. 2029'], ['SSN', '{isor.ssn}'], ['Address / Domicilio', '{isor+nsor.addr}'], ['Tel', '{isor.ph}'], ['Mother / Madre', '{nsor.nmm}, {nsor.dobes}, matrícula {nsor.matr}'], ['USCIS receipt', '{isor.rct}'], ['Clinic case', '{isor.imm}']]),
  'Entered age 3. Mother {nsor.f} is undocumented; she asked about U visa (victim 2019). {nsor.f} has {nsor!diagnosis:cáncer de mama}, in {nsor!treatment:radioterapia}; hardship evidence from Dr. Westover.', 'Interview: Ana Beltrán, DOJ accredited rep. Supervising attorney: Samuel Oyelaran.'], header='CONFIDENTIAL / PRIVILEGED')
sv(IM + 'case_tracker.csv', [['Case', 'Client', 'A#', 'DOB', 'Type', 'Receipt', 'Phone', 'Next', 'Rep']] +
  [[q(k, 'imm'), q(k, 'lf'), q(k, 'anum'), q(k, 'dobi'), ty, q(k, 'rct'), q(k, 'phd'), nx, 'AB'] for k, ty, nx in (('isor', 'DACA renewal', 'biometrics 3/11'), ('nsor', 'U visa screen', 'I-918B to NPD'), ('jmen', 'Asylum', 'EAD c8 due; children in {jmen!treatment:trauma counseling}? no, client'), ('ohry', 'U4U re-parole', 'docs'), ('ihry', 'U4U re-parole', 'docs'), ('thry', 'U4U re-parole', 'docs'), ('emwa', 'N-400', 'N-648 {emwa!diagnosis:major depressive disorder} Dr Wolan'), ('jmwa', 'N-400', 'interview 4/2'), ('fjub', 'I-130 father', 'RFE'), ('alop', 'SIJ? no - asylum', 'refer out'))], delim=';')
p = Pdf(IM + 'G-1450 card authorization Hrytsenko.pdf')
p.b(150, 40, 'AUTHORIZATION FOR CREDIT CARD TRANSACTIONS', 12); p.tx(200, 54, 'attach to front of application - 1 per form', 8)
p.rect(40, 66, 530, 70); p.b(46, 78, "Applicant's Information", 9)
p.box(46, 84, 180, 26, 'Given name', '{ihry.f}'); p.box(226, 84, 180, 26, 'Middle', '{ihry!name:Vasylivna}'); p.box(406, 84, 158, 26, 'Family name', '{ihry.l}'); p.tx(46, 128, 'Form: I-131 / I-765     A-Number:', 8); p.mono(190, 128, '{ihry.anumd}')
p.rect(40, 150, 530, 150); p.b(46, 162, "Credit Card Billing Information (as on card)", 9)
p.under(50, 192, 240, 'Name on card', '{ohry.nm}'); p.under(320, 192, 200, 'Card number', '{ohry.cards}')
p.under(50, 222, 240, 'Street number and name', '{ohry+ihry.st}'); p.under(320, 222, 200, 'City, state, ZIP', '{ohry+ihry.csz}')
p.under(50, 252, 100, 'Expiration', '11/27'); p.chk(180, 250, 'Visa', True); p.chk(230, 250, 'MC'); p.under(320, 252, 200, 'Daytime phone', '{ohry.phd}')
p.under(50, 284, 240, "Cardholder's signature", '{ohry.fi}'); p.under(320, 284, 200, 'E-mail', '{ohry.em}')
p.tx(40, 320, 'Ukrainian passports copied: {ohry.n} {ohry.pass2}; {ihry.n} {ihry.pass2}; child {thry.n} {thry.pass2}', 8.5); p.done()
txt(IM + 'sms juana m.txt', '''
SMS log - desk phone 208-555-0130      contact: {jmen.n}  {jmen.phe}
01/28 09:10  IN   buenos dias lic. Ana soy {jmen.f} del caso {jmen.imm}
01/28 09:14  OUT  Hola {jmen.f}, llegó su recibo {jmen.rct}. Su número A es {jmen.anum}.
01/28 09:15  IN   gracias. me cambie, ahora vivo en {jmen.st}, con mi prima {alop.nick} no, cerca de ella
01/28 09:20  OUT  ¿Fecha de nacimiento para el cambio de dirección?
01/28 09:21  IN   {jmen.dobdmy}
02/12 16:02  IN   me siento mal, el doctor dice {jmen!diagnosis:estrés postraumático} y me dio {jmen!medication:sertralina}
02/12 16:30  OUT  Traiga la carta del doctor, por favor. Es buena para su caso.
02/20 11:11  IN   usuario uscis {jmen!credentials:juanamx93} clave {jmen!credentials:Huehue2024*} puede revisar?
''')

# ================================================================== 10 ADMIN
AD = '10 Admin/'
dx(AD + 'Board/minutes 2025-01-28.docx', [('c', AG.upper()), ('c', 'MINUTES OF THE BOARD OF DIRECTORS - January 28, 2025'),
  ('B', 'Present: ', 'Lowell Petrie (chair), Judy Anchustegui, Rev. Marcus Tidwell, Commissioner Greta Ulmer, Councilman Ty Pruett, Consuelo Aldana'), ('B', 'Excused: ', 'Norm Echevarria'), ('B', 'Staff: ', 'Carol Whitcomb, Ruth Ann Plowman, Joanne Stroud'), ('B', 'Guest: ', 'Pam Reddish, state monitor'),
  ('t', [['Item', 'Discussion', 'Action'], ['1. Minutes', 'December minutes', 'Tidwell/Aldana, carried'], ['2. Finance', 'R. Plowman: LIHEAP drawdown 61%', 'Received'], ['3. Head Start', 'J. Stroud: enrollment 94%, ERSEA', 'Approved'], ['4. Client appeal', 'Appeal of {dmcc.n} ({dmcc.ea}) of denial; spoke by phone from {dmcc.phd}. States {dmcc!diagnosis:traumatic brain injury} made paperwork hard.', 'Ulmer/Pruett: remand to staff'], ['5. Closed session', 'Bus monitor {kcor.n} - leave for {kcor!treatment:hip surgery} to 4/1', 'Approved']]),
  'Adjourned 7:42 pm. Recorded by Janelle Stokesbury, board secretary.'])
dx(AD + 'staff phone list.docx', [('h', 'Staff extensions', 1), ('t', [['Name', 'Dept', 'Phone']] + [[n, d, '208-555-01%02d' % i] for i, (n, d) in enumerate([('Carol Whitcomb', 'Director'), ('Ruth Ann Plowman', 'CFO'), ('Devin Marsh', 'IT'), ('Yesenia Villalobos', 'Energy'), ('Denise Kettering', 'Energy'), ('Rod Pulsipher', 'Wx'), ('Annette Broughton', 'WIC'), ('Joanne Stroud', 'Head Start'), ('Earl Dinwiddie', 'Pantry'), ('Nadine Fairbanks', 'Housing'), ('Phil Abernathy', 'VITA'), ('Kendra Swopes', 'Youth'), ('Ana Beltrán', 'Immigration')], 1)])])
CALLS = [('9:05', 'rdra', 'rent, {rdra!diagnosis:amputation} last fall, ground floor only'), ('9:20', 'ynav', 'WIC? {ynav!diagnosis:pregnant} 12 wk. {ynav.em}'), ('9:41', 'equi', 'for husband {rqui.n}; he needs {rqui!medication:insulin} help, {rqui.mbi}'), ('10:15', 'trei', 're son {crei.f} check not recd'), ('11:02', 'hsil', 'ITIN status'), ('1:30', 'cble', 'power acct again'), ('2:12', 'lwhi', 'ride to {lwhi!treatment:dialysis}'), ('3:40', 'scol', 'not a client - asks who called about {jcol.f}')]
xl(AD + 'front desk call log 2-25.xlsx', [('2-25', [['FRONT DESK CALLS  Tues 2/25/2025', None, None, None, 'Gwen']] + [['Time', 'Caller', 'Number', 'Re', 'For']] + [[tm, q(k, 'n'), q(k, 'phd'), re_, ['Nadine', 'Lupita', 'Denise', 'Kendra', 'Phil', 'Tyler', 'Tyler', 'Patty'][i]] for i, (tm, k, re_) in enumerate(CALLS)] + [['4:05', 'Cindy Haupt, Canyon Gas', '208-555-0173', 'batch 31', 'Denise']], dict(bold=[1, 2], w={'B': 26, 'C': 14, 'D': 50}))])
txt(AD + 'passwords DO NOT PRINT.txt', '''
front desk pc     (shared, ask Devin)
county portal for {gsta.n} bc she cant do it: user {gsta!credentials:gstaples59} pw {gsta!credentials:Travis1990}
SSA acct {wpick.nickn} : {wpick!credentials:wpick44 / Pontiac-67}  his medicare {wpick.mbid}
idahome rent portal {jfle.n}: {jfle.em} / {jfle!credentials:Ollie0614!}
''')
txt(AD + 'newsletter winter.html', '''<html><head><title>Winter news</title></head><body><h1>Neighbors Helping Neighbors</h1>
<p>From Carol Whitcomb, Executive Director: our pantry moved 41,000 pounds of food this fall.</p>
<p>Free tax help starts February 1. Call (208) 555-0111. Ayuda gratis con los impuestos.</p>
<p>Thanks to Rev. Marcus Tidwell and to Grant Wimmer of the Rotary for the coat drive.</p></body></html>''')
p = Pdf(AD + 'blank release of information EN-ES.pdf')
p.b(150, 40, 'RELEASE OF INFORMATION / AUTORIZACION', 12)
for i, l in enumerate(['Name / Nombre', 'Date of birth / Fecha de nacimiento', 'SSN', 'Address / Direccion', 'Telephone / Telefono']): p.under(40, 90 + 40 * i, 300, l, '')
p.tx(40, 320, 'I allow SRVCAC to share information with: (check)'); p.chk(40, 336, 'Utility'); p.chk(120, 336, 'Landlord'); p.chk(200, 336, 'Doctor'); p.done()
txt(AD + 'client_dashboard_print.html', '''<!DOCTYPE html><html><head><meta charset="utf-8"><title>CAP-Link :: Household</title></head><body>
<div id="hdr">CAP-Link | user: ofelia.tapia | Ofelia Tapia</div>
<table border="1"><tr><td><b>Household</b></td><td>{asan.cl}</td><td><b>Head</b></td><td>{asan.lf}</td></tr>
<tr><td>Address</td><td colspan=3>{asan+bsan+rsan.addr}</td></tr><tr><td>Phone</td><td>{asan.phd}</td><td>Email</td><td>{asan.em}</td></tr></table>
<h3>Members</h3><table border="1"><tr><th>Name</th><th>DOB</th><th>SSN</th><th>Insurance</th></tr>
<tr><td>{asan.n}</td><td>{asan.dob}</td><td>{asan.ssn}</td><td></td></tr>
<tr><td>{bsan.n}</td><td>{bsan.dob}</td><td>{bsan.ssn}</td><td>Medicaid {bsan.med}</td></tr>
<tr><td>{rsan.n}</td><td>{rsan.dob}</td><td>{rsan.ssn}</td><td>Medicaid {rsan.med}</td></tr></table>
<h3>Notes</h3><ul><li>2/4/25 OT: {asan.nick} left partner in Nov. {asan!treatment:Domestic violence counseling}. Do not mail. Text only.</li><li>2/18/25 OT: {bsan.f} HS spot kept, EBT reissued {asan.ebt}</li></ul></body></html>''')
lg = ['2025-02-26 07:58:01 INFO caplink service start', '2025-02-26 08:03:44 INFO login user=ofelia.tapia ip=10.4.1.22']
for i, k in enumerate(['rqui', 'equi', 'ynav', 'cble', 'trei', 'mcol', 'vrod', 'nsor']):
    lg.append('2025-02-26 08:%02d:%02d ' % (10 + 3 * i, 7 * i) + ('WARN dup check: client=%s name="%s" dob=%s matches ssn %s' % (q(k, 'cl'), q(k, 'n'), q(k, 'dobi'), q(k, 'ssnp')) if i % 2 == 0 else 'ERROR sms send failed to=%s client=%s' % (q(k, 'phe'), q(k, 'cl'))))
lg.append('2025-02-26 17:31:00 INFO nightly backup ok')
txt(AD + 'caplink_20250226.log', '\n'.join(lg))

# zip of VITA scans
full = start(VI + 'state returns 2-8.zip')
inner = {'readme.txt': t('Form 40 batch, sent by Phil 2/8. Password for the portal is with Devin.\n'),
         'form40_list.csv': t('ssn,last,first,phone,refund\r\n' + ''.join('{%s.ssn},{%s.l},{%s.f},{%s.php},%d\r\n' % (k, k, k, k, 210 + 37 * i) for i, k in enumerate(['jnel', 'sgro', 'rqui', 'equi', 'tfon', 'cstr']))),
         'letters/quintanar.txt': t('{rqui+equi.addr}\n\nDear {rqui.n} and {equi.f},\n\nYour Idaho refund is going to account {rqui+equi.acct}. {rqui.nick}, we also need your birth date ({rqui.dob}?)\nand the letter on your {rqui!diagnosis:diabetic retinopathy}.\n\nPhil Abernathy\n')}
with zipfile.ZipFile(full, 'w', zipfile.ZIP_DEFLATED) as z:
    for n, b in inner.items():
        zi = zipfile.ZipInfo(n, (1980, 1, 1, 0, 0, 0)); zi.compress_type = zipfile.ZIP_DEFLATED; zi.external_attr = 0o644 << 16
        z.writestr(zi, b.encode('utf-8'))

# ================================================================== truth files
aff = {i for (i, f, e, v) in EXPO if e != 'name'}
with open(os.path.join(OUT, 'people.csv'), 'w', newline='', encoding='utf-8') as fh:
    w = csv.writer(fh); w.writerow(['id', 'name', 'affected'])
    for k in P:
        if IDS[k] not in aff: print('NOT AFFECTED (unused):', k, file=sys.stderr); continue
        w.writerow([IDS[k], P[k]['f'] + ' ' + P[k]['m'] + ' ' + P[k]['l'], 1])
    for i, n in enumerate(OTHERS, 1): w.writerow(['B%03d' % i, n, 0])
with open(os.path.join(OUT, 'exposures.csv'), 'w', newline='', encoding='utf-8') as fh:
    w = csv.writer(fh); w.writerow(['id', 'file', 'element', 'value'])
    for r in EXPO: w.writerow(r)
print(len(FILES), 'files', len(aff), 'affected', len(OTHERS), 'others', len(EXPO), 'exposures')
