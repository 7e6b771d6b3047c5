#!/usr/bin/python3
"""All people, firms, addresses and numbers in these documents are invented."""
# make.py OUT : writes OUT/share/..., OUT/people.csv, OUT/exposures.csv
# Office: Larkspur Valley Specialty Medical Group (endocrinology, oncology infusion, fertility, sleep, own lab + imaging)
# Truth: every personal value goes through v()/x()/T() and is noted for the current file.
#  - an address on consecutive lines is noted joined by a blank; where street and city stand in separate cells only the street is noted
#  - a name in separate LAST / FIRST cells is noted as two values
import sys, os, re, csv, io, json, random, zipfile, datetime, base64, quopri
import docx
from docx.shared import Pt, Inches
from docx.enum.text import WD_ALIGN_PARAGRAPH
import openpyxl
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
from openpyxl.comments import Comment
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import letter

R = random.Random(77031)
OUT = sys.argv[1]
SHARE = os.path.join(OUT, 'share')
CUR = None
EXP = {}
SEEN = {}
P = {}
ELS = {'dx': 'diagnosis', 'tx': 'treatment', 'med': 'medication', 'rec': 'record_number', 'hi': 'health_insurance',
       'cred': 'credentials', 'nm': 'name', 'ph': 'phone', 'em': 'email', 'ad': 'address', 'gid': 'government_id',
       'dob': 'date_of_birth', 'dl': 'drivers_licence', 'card': 'card', 'bank': 'bank_account', 'ssn': 'ssn'}

# ------------------------------------------------------------------ people
HOUSES = [  # street, city, st, zip
 ('h1', '418 Juniper Hollow Rd', 'Medford', 'OR', '97504'), ('h2', '2207 Sable Creek Dr', 'Medford', 'OR', '97501'),
 ('h3', '91 Old Orchard Loop', 'Jacksonville', 'OR', '97530'), ('h4', '1630 Tamarack Ct', 'Ashland', 'OR', '97520'),
 ('h5', '5512 Quarry Bend Ln', 'Central Point', 'OR', '97502'), ('h6', '77 W Hargrave St Apt 4', 'Talent', 'OR', '97540'),
 ('h7', '3046 Pelican Marsh Rd', 'Klamath Falls', 'OR', '97603'), ('h8', '812 Fernwhistle Ave', 'Grants Pass', 'OR', '97526'),
 ('h9', '14409 Bootjack Mtn Rd', 'Eagle Point', 'OR', '97524'), ('h10', '260 Calder Pl', 'Phoenix', 'OR', '97535'),
 ('h11', '1175 Marigold Ter Unit B', 'Ashland', 'OR', '97520'), ('h12', '39 Stagecoach Spur', 'Gold Hill', 'OR', '97525'),
 ('h13', '6820 Lupine Crest Way', 'Medford', 'OR', '97504'), ('h14', '505 N Galloway St', 'Roseburg', 'OR', '97470')]
STREETS = '''Copperleaf Ln|Bittersweet Dr|Hobart Mill Rd|Thistledown Ct|N Ransom St|Chickadee Way|Elderberry Loop|SW Pruitt Ave|Ironwood Pl|Larkmoor Dr|Deer Flat Rd|E Wexford St|Gooseberry Ct|Vintner Hill Rd|Pinto Ridge Dr|Old Ferry Rd|S Mercer Ave|Cottonwood Bend|Halfmoon Ln|Kestrel Ct|Applegarth Rd|Sugarloaf Dr|NE Bledsoe St|Windrow Way|Cinder Butte Rd|Primrose Pl|Trillium Ter|Lantern Hill Dr|Basalt St|Hidden Spring Rd'''.split('|')
TOWNS = [('Medford', 'OR', '97504'), ('Medford', 'OR', '97501'), ('Ashland', 'OR', '97520'), ('Grants Pass', 'OR', '97526'), ('Grants Pass', 'OR', '97527'),
 ('Central Point', 'OR', '97502'), ('Talent', 'OR', '97540'), ('Eagle Point', 'OR', '97524'), ('White City', 'OR', '97503'), ('Klamath Falls', 'OR', '97601'),
 ('Rogue River', 'OR', '97537'), ('Cave Junction', 'OR', '97523'), ('Roseburg', 'OR', '97471'), ('Yreka', 'CA', '96097'), ('Mount Shasta', 'CA', '96067'),
 ('Crescent City', 'CA', '95531'), ('Brookings', 'OR', '97415'), ('Shady Cove', 'OR', '97539')]

PEOPLE = '''Britt A Halvorsen||F|1979-04-18|h1|E
Anders K Halvorsen||M|1976-11-02|h1|S
Linnea B Halvorsen|Nea|F|2014-06-09|h1|E
Hemant R Patel||M|1951-01-23|h2|E
Kokila H Patel||F|1955-09-14|h2|E
Nirav H Patel|Nick|M|1984-12-30|h2|S
Judith M Whitcomb|Judy|F|1948-07-07|h3|E
Merle D Whitcomb||M|1946-03-29|h3|S
Adaeze C Okonkwo|Ada|F|1989-02-11|h4|F
Marcus T Reyes||M|1987-08-25|h4|F
Harold W Kessler|Bud|M|1954-02-12|h5|O
Darlene F Kessler||F|1957-10-03|h5|N
Thuy L Nguyen||F|1991-05-20|h6|F
Bao Q Nguyen||M|1988-12-08|h6|F
Rosario E Castellanos|Chayo|F|1962-08-30|h7|O
Ximena R Castellanos-Byrd||F|1986-03-17||N
Franklin O Dupree||M|1959-06-21|h8|S
Lavonne S Dupree||F|1961-01-15|h8|O
Clifford J Amundsen|Cliff|M|1943-09-05|h9|O
Peggy L Amundsen||F|1945-12-19|h9|E
Tristan J Amundsen||M|1998-04-27|h9|N
Saoirse K Mulcahy||F|1986-07-13|h10|F
Declan P Mulcahy||M|1984-10-31|h10|F
Ines V Carvalho||F|1990-11-24|h11|F
Joanna T Pruss|Jo|F|1988-05-05|h11|F
Wendell G Tibbets||M|1950-05-16|h12|S
Lorna J Tibbets||F|1953-02-27|h12|O
Gurpreet K Sandhu||F|1972-06-11|h13|E
Harjit S Sandhu|Harry|M|1969-03-03|h13|S
Simran K Sandhu||F|2009-09-22|h13|E
Otis L Merriweather||M|1947-11-11|h14|O
Ernestine B Merriweather|Ernie|F|1949-04-06|h14|N
Alonzo M Quintero||M|1965-07-19||E
Beatrix N Fairbanks|Trixie|F|1971-01-08||E
Cornelius P Vandyke|Neil|M|1958-09-30||S
Delphine A Roux||F|1983-03-12||F
Edmund H Lockhart||M|1940-06-25||O
Fatima Z Haidari||F|1977-12-02||E
Gideon S Applebaum||M|1968-10-17||S
Hyacinth R Bouvier||F|1956-05-29||O
Ignatius J Kowalski|Iggy|M|1963-08-04||S
Jacinta M Oliveira||F|1992-01-31||F
Kendrick D Strayhorn||M|1981-04-14||S
Lucinda F Barragan|Lucy|F|1967-11-26||O
Mordecai E Finch|Mort|M|1952-02-09||O
Nadezhda I Volkova|Nadia|F|1974-07-21||E
Octavio R Zamora||M|1960-10-10||E
Philippa J Greenleaf|Pippa|F|1985-06-18||F
Quincy T Bellweather||M|1978-03-25||S
Rosalind C Thackeray||F|1944-08-13||O
Sylvester B Crumley|Sly|M|1957-12-20||S
Tamsin E Holloway||F|1993-09-01||F
Ulysses G Pennington||M|1949-05-07||O
Valentina S Moretti|Val|F|1982-02-16||F
Warren K Isaksen||M|1966-04-02||S
Xiomara L Trujillo||F|1994-10-23||F
Yolanda D Beauchamp||F|1959-07-15||O
Zebulon H Stark|Zeb|M|1975-01-27||E
Abelard F Mistry||M|1970-09-09||E
Bernadette O Crane|Bernie|F|1954-11-18||O
Cassius V Holt||M|1980-06-06||S
Dorothea W Lindell|Dot|F|1938-03-31||E
Ezekiel N Rowntree|Zeke|M|1989-08-08||S
Florence A Kimura||F|1964-12-12||O
Gretchen U Baumgartner||F|1973-05-23||E
Hollis R Maddox||M|1955-01-04||O
Imogen P Ashdown||F|1987-04-29||F
Jerome C Laflamme||M|1961-10-28||S
Kiyomi H Tanabe||F|1990-02-03||F
Leopold M Grunwald|Leo|M|1945-07-30||O
Marguerite D Chauvin|Margie|F|1951-09-19||E
Norbert A Szymanski|Norb|M|1953-06-14||S
Ophelia J Crenshaw||F|1976-11-07||E
Percival L Nakagawa|Percy|M|1962-03-08||S
Queenie F Ballard||F|1947-02-22||O
Reuben I Feldstein||M|1958-08-27||E
Sunniva K Dahl||F|1995-05-11||F
Thaddeus W Borges|Thad|M|1967-01-19||S
Ursula B Weatherby||F|1946-10-01||O
Vernon C Hatfield||M|1952-12-28||E
Winifred G Eastman|Winnie|F|1941-04-21||O
Xavier P Montalvo||M|1979-07-02||S
Yvette L Delgado||F|1984-09-26||F
Zachariah T Boone|Zach|M|1986-06-30||F
Araceli M Villanueva||F|1969-02-13||O
Bartholomew J Sykes|Bart|M|1956-05-02||O
Clementine R Hargis|Clem|F|1972-10-15||E
Dashiell K Monk||M|1983-12-05||S
Eudora P Whitfield||F|1950-08-16||O
Fergus A Carmichael||M|1964-04-09||S
Georgina S Pappas|Gina|F|1978-01-22||E
Horatio D Penrose||M|1948-11-29||O
Isadora C Lamb|Izzy|F|1991-07-24||F
Jebediah M Frost|Jeb|M|1970-03-14||S
Katarzyna W Zielinski|Kasia|F|1985-10-08||F
Lysander O Beck||M|1993-02-26||F
Maribel T Escobedo||F|1968-06-03||E
Nestor G Arroyo||M|1959-09-12||E
Odalys R Fuentes||F|1981-05-31||E
Prudence H Stoddard|Pru|F|1943-01-17||O
Ramona L Yazzie||F|1960-12-23||E
Stellan E Bergstrom||M|1977-08-19||S
Theodora M Kalogeras|Thea|F|1989-11-05||F
Umberto F Salvi||M|1944-03-06||O
Violet N Abernethy||F|2011-10-20||E
Rosemary J Abernethy||F|1980-02-07||N
Wilhelmina D Roos|Billie|F|1955-06-28||O
Yannick S Lefebvre||M|1974-04-16||S
Zelda K Rappaport||F|1963-09-03||E
Ambrose T Kincaid||M|1950-07-11||O
Briony L Sutcliffe||F|1992-12-17||F
Cyrus N Farahani||M|1965-02-24||E
Dolly M Stubblefield||F|1946-08-02||O
Elias R Vukovic||M|1971-05-13||S
Fidelia A Ocampo||F|1957-03-20||O
Garrison P Whaley||M|1982-10-06||S
Hester V Minton||F|1939-12-14||E
Ivor B Gwynne||M|1953-11-01||S
Josefina C Barreto|Josie|F|1966-07-27||O
Knox A Tillery||M|1996-01-12||D
Lila S Fontaine||F|1997-06-24||D
Mirabel J Osterman||F|1999-03-15||D
Noelle P Hutchens||F|1998-08-21||D
Orrin K Sedgwick||M|1961-04-05||S
Patience U Adebayo||F|1988-09-18||F
Rhoda E Silverstein||F|1942-05-25||E
Sterling M Tuttle||M|1973-02-01||S
Tobias H Renfro|Toby|M|1987-12-09||E
Vada L Crookshank||F|1948-10-12||O'''
# families sharing last name get same house; the two Abernethys share one
STAFF = '''vand|Priscilla|Vandermolen|MD
tehr|Amir|Tehrani|MD
fitz|Colleen|Fitzhugh|MD
obaf|Samuel|Obafemi|MD
solh|Ingrid|Solheim-Katz|MD
bust|Lionel|Bustamante|MD
hsu|Wen-Li|Hsu|MD
ostr|Gerald|Ostrowski|MD
dunm|Keisha|Dunmore|FNP
wrig|Todd|Wrigley|PA-C
quill|Marybeth|Quill|RN
agui|Dolores|Aguinaldo|RN, OCN
stroud|Jeremy|Stroud|RN
fitch|Hannah|Fitch|RN
lys|Viktor|Lysenko|PhD
greer|Paulette|Greer|MLS
boha|Curtis|Bohannon|MLT
rubio|Yesenia|Rubio|CPT
dela|Shawn|Delacroix|RT(R)(CT)
prat|Bonnie|Prather|RT(M)
lind|Rafe|Lindqvist|RPSGT
ober|Tammy|Oberlin|
vang|Crystal|Vang|
monroe|Deja|Monroe|
pick|Lorraine|Pickett|CPC
math|Sunil|Mathew|
hask|Gwen|Haskins|
kowal|Brenda|Kowalczyk|
ames|Stuart|Ames|
renn|Kyle|Renner|
petrov|Oksana|Petrov|PharmD
trent|Abigail|Trent|LCSW
bhatt|Neha|Bhatt|CGC
harc|Ned|Harcourt|MD
lindg|Faye|Lindgren|DO
aber|Joel|Abernathy|MD
menon|Rekha|Menon|MD
rusk|Calvin|Rusk|MD
dona|Chip|Donahue|
schiff|Paula|Schiff|
yost|Ellen|Yost|
thorn|Wade|Thornberry|
marr|Luz|Marroquin|
lopat|Dana|Lopatin|
vickers|Monique|Vickers|
ellerbe|Randall|Ellerbe|
pohl|Astrid|Pohl|
cavan|Brian|Cavanaugh|MD
ishii|Grace|Ishii|MD
draper|Leon|Draper|
mcnulty|Fiona|McNulty|
hobbs|Terrence|Hobbs|
sarkis|Anoush|Sarkis|
oakes|Melinda|Oakes|
tran|Victor|Tran|PharmD
bloom|Rachel|Bloomquist|RD, CDCES
gaines|Patrice|Gaines|
ruiz|Eduardo|Ruiz-Santos|MD
whit|Carla|Whitehorse|RN
novak|Peter|Novak|'''

class Pe: pass
MBI_L = 'ACDEFGHJKMNPQRTUVWXY'
INS = [('Cascadia Blue Health Plan', 'CBH'), ('Rogue Mutual Health', 'RMH'), ('Pacific Summit PPO', 'PSP'), ('Siskiyou Employers Trust', 'SET')]
used = set()
def uniq(f):
    while True:
        s = f()
        if s not in used:
            used.add(s); return s
def luhn(prefix, n):
    s = prefix + ''.join(str(R.randrange(10)) for _ in range(n - len(prefix) - 1))
    t = 0
    for i, c in enumerate(reversed(s)):
        d = int(c)
        if i % 2 == 0:
            d *= 2
            if d > 9: d -= 9
        t += d
    return s + str((10 - t % 10) % 10)
HN = {h[0]: h[1:] for h in HOUSES}
HN['hab'] = ('2931 Gooseberry Ct', 'White City', 'OR', '97503')
def mkperson(key, first, mid, last, nick, sex, dob, house, dept):
    p = Pe()
    p.key, p.f, p.m, p.l, p.n, p.sex, p.dept = key, first, mid, last, nick or first, sex, dept
    p.dob = datetime.date(*map(int, dob.split('-')))
    if house in HN: p.ad = HN[house]
    else:
        c = R.choice(TOWNS)
        p.ad = (uniq(lambda: '%d %s' % (R.randrange(101, 9899), R.choice(STREETS))),) + c
        if R.random() < .18: p.ad = (p.ad[0] + R.choice([' Apt 2C', ' #14', ' Unit 7', ' Spc 31']),) + c
    ac = {'96097': '530', '96067': '530', '95531': '707'}.get(p.ad[3], R.choice(['541', '541', '541', '458']))
    p.ph = uniq(lambda: ac + R.choice(['772', '608', '951', '826', '482', '245']) + '%04d' % R.randrange(100, 9999))
    if ac != '541' and R.random() < .5: p.ph = uniq(lambda: ac + '55501%02d' % R.randrange(100))
    p.ph2 = uniq(lambda: ac + R.choice(['734', '941', '690']) + '%04d' % R.randrange(100, 9999))
    fl, ll = re.sub('[^a-z]', '', first.lower()), re.sub('[^a-z]', '', last.lower())
    p.em = R.choice([fl + '.' + ll, fl[0] + ll + '%02d' % (p.dob.year % 100), ll + fl[:3], fl + '_' + ll[:4], p.n.lower() + ll]) + '@' + R.choice(
        ['fernmail.example', 'roguenet.example', 'mailbox.example', 'jeffersonpost.example', 'homestead.example'])
    p.ssn = uniq(lambda: '%03d-%02d-%04d' % (R.choice([540, 541, 542, 543, 544, 546, 551, 560, 602, 531, 318]), R.randrange(1, 99), R.randrange(1, 9999)))
    p.mrn = uniq(lambda: '04%05d' % R.randrange(10000, 99999))
    p.acct = uniq(lambda: 'LV%06d' % R.randrange(100000, 999999))
    p.dl = uniq(lambda: (str(R.randrange(1000000, 9999999)) if p.ad[2] == 'OR' else R.choice('BCDEFY') + str(R.randrange(1000000, 9999999))))
    p.bank = uniq(lambda: str(R.randrange(10**9, 10**11)))
    k = R.randrange(4)
    p.card = luhn(['411111', '555555', '601111', '424242'][k], 16) if R.random() < .85 else luhn('378282', 15)
    if p.dob.year < 1961:
        p.ins = 'Medicare Part B'
        c = R.choice
        p.mid = uniq(lambda: str(R.randrange(1, 9)) + c(MBI_L) + c(MBI_L + '0123456789') + str(R.randrange(10)) + c(MBI_L) + c(MBI_L + '0123456789') + str(R.randrange(10)) + c(MBI_L) + c(MBI_L) + '%02d' % R.randrange(100))
    elif R.random() < .15:
        p.ins = 'Oregon Health Plan'; p.mid = uniq(lambda: R.choice('ABDKXZ') + R.choice('BCRTX') + '%05d' % R.randrange(99999) + R.choice('ACEGK'))
    else:
        i = R.choice(INS); p.ins = i[0]; p.mid = uniq(lambda: i[1] + '%09d' % R.randrange(10**8, 10**9))
    p.grp = '%05d' % R.randrange(10000, 99999)
    p.claim = uniq(lambda: '26%03dE%06d' % (R.randrange(20, 75), R.randrange(999999)))
    p.accn = uniq(lambda: 'L26-%06d' % R.randrange(30000, 99999))
    p.auth = uniq(lambda: 'PA%08d' % R.randrange(10**7, 10**8))
    p.title = ''
    p.staff = False
    return p

POOL = {
 'E': dict(dx=[('E11.65', 'Type 2 diabetes mellitus with hyperglycemia'), ('E03.9', 'Hypothyroidism'), ('E05.00', 'Graves disease'), ('E04.1', 'Thyroid nodule'),
              ('E27.1', 'Primary adrenocortical insufficiency'), ('M81.0', 'Age-related osteoporosis'), ('E21.0', 'Primary hyperparathyroidism'), ('E24.9', 'Cushing syndrome'),
              ('E78.01', 'Familial hypercholesterolemia'), ('E22.1', 'Hyperprolactinemia')],
   med={'E11.65': ['metformin ER 500 mg', 'semaglutide 1 mg/0.75 mL', 'insulin glargine 24 units qHS'], 'E03.9': ['levothyroxine 88 mcg'], 'E05.00': ['methimazole 10 mg', 'propranolol 20 mg'],
        'E04.1': ['levothyroxine 50 mcg'], 'E27.1': ['hydrocortisone 10 mg', 'fludrocortisone 0.1 mg'], 'M81.0': ['denosumab 60 mg SQ', 'alendronate 70 mg weekly'],
        'E21.0': ['cinacalcet 30 mg'], 'E24.9': ['ketoconazole 200 mg'], 'E78.01': ['rosuvastatin 40 mg', 'evolocumab 140 mg'], 'E22.1': ['cabergoline 0.5 mg']},
   tx={'E11.65': [('95250', 'Continuous glucose monitoring'), ('83036', 'Hemoglobin A1c')], 'E03.9': [('84443', 'TSH')], 'E05.00': [('79005', 'Radioiodine therapy'), ('84439', 'Free T4')],
       'E04.1': [('10005', 'FNA thyroid with US guidance'), ('76536', 'US thyroid')], 'E27.1': [('80400', 'ACTH stimulation panel')], 'M81.0': [('77080', 'DXA bone density')],
       'E21.0': [('83970', 'PTH intact')], 'E24.9': [('82533', 'Cortisol')], 'E78.01': [('80061', 'Lipid panel')], 'E22.1': [('84146', 'Prolactin')]}),
 'O': dict(dx=[('C18.7', 'Malignant neoplasm of sigmoid colon'), ('C90.00', 'Multiple myeloma'), ('C83.30', 'Diffuse large B-cell lymphoma'), ('C34.11', 'Adenocarcinoma of right upper lobe'),
              ('C25.0', 'Malignant neoplasm of head of pancreas'), ('D46.9', 'Myelodysplastic syndrome'), ('C91.10', 'Chronic lymphocytic leukemia'), ('D50.9', 'Iron deficiency anemia')],
   med={'C18.7': ['oxaliplatin 85 mg/m2', 'fluorouracil 2400 mg/m2'], 'C90.00': ['bortezomib 1.3 mg/m2', 'lenalidomide 25 mg'], 'C83.30': ['rituximab 375 mg/m2', 'doxorubicin 50 mg/m2'], 'C34.11': ['pembrolizumab 200 mg', 'pemetrexed 500 mg/m2'],
        'C25.0': ['gemcitabine 1000 mg/m2'], 'D46.9': ['azacitidine 75 mg/m2'], 'C91.10': ['zanubrutinib 160 mg'], 'D50.9': ['iron sucrose 200 mg'],
        'C50.911': ['paclitaxel 80 mg/m2', 'trastuzumab 6 mg/kg'], 'C56.9': ['carboplatin AUC 5', 'paclitaxel 175 mg/m2'], 'C61': ['leuprolide 22.5 mg', 'docetaxel 75 mg/m2']},
   tx={'C18.7': [('96413', 'FOLFOX infusion'), ('74177', 'CT abdomen pelvis with contrast')], 'C90.00': [('96401', 'Bortezomib injection')], 'C83.30': [('96413', 'R-CHOP infusion'), ('78815', 'PET/CT skull base to mid-thigh')],
       'C34.11': [('96413', 'Pembrolizumab infusion'), ('71260', 'CT chest with contrast')], 'C25.0': [('96413', 'Gemcitabine infusion')], 'D46.9': [('36430', 'RBC transfusion')], 'C91.10': [('88184', 'Flow cytometry')],
       'D50.9': [('96365', 'Iron infusion')], 'C50.911': [('96413', 'Weekly paclitaxel infusion'), ('77066', 'Diagnostic mammogram bilateral')], 'C56.9': [('96413', 'Carboplatin/paclitaxel infusion')], 'C61': [('96402', 'Leuprolide injection')]}),
 'F': dict(dx=[('N97.9', 'Female infertility'), ('E28.2', 'Polycystic ovarian syndrome'), ('N80.9', 'Endometriosis'), ('E28.39', 'Diminished ovarian reserve'), ('N96', 'Recurrent pregnancy loss')],
   med={'N97.9': ['letrozole 5 mg', 'Ovidrel 250 mcg'], 'E28.2': ['clomiphene 100 mg', 'metformin 850 mg'], 'N80.9': ['leuprolide acetate 3.75 mg'], 'E28.39': ['Gonal-F 300 IU', 'Menopur 150 IU', 'cetrorelix 0.25 mg'],
        'N96': ['progesterone in oil 50 mg IM'], 'N46.9': ['anastrozole 1 mg']},
   tx={'N97.9': [('58322', 'Intrauterine insemination'), ('58970', 'Oocyte retrieval')], 'E28.2': [('76830', 'Transvaginal ultrasound')], 'N80.9': [('58974', 'Embryo transfer')], 'E28.39': [('58970', 'Oocyte retrieval'), ('83520', 'Anti-Mullerian hormone')],
       'N96': [('58340', 'Hysterosalpingogram')], 'N46.9': [('89320', 'Semen analysis')]}),
 'S': dict(dx=[('G47.33', 'Obstructive sleep apnea'), ('G47.411', 'Narcolepsy with cataplexy'), ('G25.81', 'Restless legs syndrome'), ('G47.31', 'Primary central sleep apnea'), ('F51.01', 'Primary insomnia')],
   med={'G47.33': ['modafinil 200 mg'], 'G47.411': ['sodium oxybate 4.5 g', 'pitolisant 17.8 mg'], 'G25.81': ['ropinirole 0.5 mg', 'gabapentin 300 mg'], 'G47.31': ['acetazolamide 250 mg'], 'F51.01': ['doxepin 6 mg', 'zolpidem 5 mg']},
   tx={'G47.33': [('95811', 'CPAP titration polysomnography'), ('E0601', 'CPAP')], 'G47.411': [('95805', 'Multiple sleep latency test')], 'G25.81': [('95810', 'Overnight polysomnography')], 'G47.31': [('95811', 'ASV titration')], 'F51.01': [('90834', 'CBT for insomnia')]}),
 'D': dict(dx=[('Z52.81', 'Egg donor')], med={'Z52.81': ['Follistim 225 IU', 'ganirelix 250 mcg']}, tx={'Z52.81': [('58970', 'Oocyte retrieval')]}),
}
cnt = {}
for line in PEOPLE.split('\n'):
    nm, nick, sex, dob, house, dept = line.split('|')
    f, m, l = nm.split(' ')
    key = f.lower()
    if l == 'Abernethy': house = 'hab'
    assert key not in P, key
    p = P[key] = mkperson(key, f, m, l, nick, sex, dob, house, dept)
    d = POOL.get(dept)
    if d:
        i = cnt.get(dept, 0); cnt[dept] = i + 1
        dl = list(d['dx'])
        if dept == 'O': dl = dl + ([('C50.911', 'Malignant neoplasm of right breast'), ('C56.9', 'Malignant neoplasm of ovary')] if sex == 'F' else [('C61', 'Malignant neoplasm of prostate')])
        if dept == 'F' and sex == 'M': dl = [('N46.9', 'Male infertility')]
        if dept == 'S' and i % 5 < 3: dl = dl[:1]
        if p.dob.year > 2005: dl = [('E10.9', 'Type 1 diabetes mellitus')]
        p.dx = dl[(i * 3 + (1 if sex == 'M' else 0)) % len(dl)]
        p.med = d['med'].get(p.dx[0], ['insulin lispro', 'insulin glargine 12 units'])
        p.tx = d['tx'].get(p.dx[0], [('83036', 'Hemoglobin A1c'), ('95250', 'Continuous glucose monitoring')])
def setdx(k, code, dept):
    p = P[k]; d = POOL[dept]
    p.dx = (code, dict(d['dx'] + [('C50.911', 'Malignant neoplasm of right breast'), ('C56.9', 'Malignant neoplasm of ovary')])[code]); p.med = d['med'][code]; p.tx = d['tx'][code]
setdx('harold', 'C18.7', 'O'); setdx('rosario', 'C56.9', 'O'); setdx('britt', 'E05.00', 'E'); setdx('merle', 'G47.33', 'S'); setdx('judith', 'M81.0', 'E')
setdx('adaeze', 'E28.39', 'F'); setdx('hemant', 'E11.65', 'E'); setdx('lavonne', 'C50.911', 'O'); setdx('anders', 'G47.33', 'S'); setdx('clifford', 'C90.00', 'O')
setdx('thuy', 'E28.2', 'F'); setdx('franklin', 'G47.33', 'S'); setdx('otis', 'C34.11', 'O')
# sperm donor knox
P['knox'].dx = ('Z52.89', 'Sperm donor'); P['knox'].med = ['finasteride 1 mg']; P['knox'].tx = [('89320', 'Semen analysis')]
for line in STAFF.split('\n'):
    k, f, l, t = line.split('|')
    assert k not in P
    p = P[k] = mkperson(k, f, R.choice('ABCDEJKLMRST'), l, '', 'F', '19%02d-%02d-%02d' % (R.randrange(62, 98), R.randrange(1, 13), R.randrange(1, 28)), '', 'X')
    p.title = t; p.staff = True
ORDER = list(P)

def dept(d, sex=None): return [p for p in P.values() if p.dept == d and (sex is None or p.sex == sex)]

# ------------------------------------------------------------------ tokens
MON = 'January February March April May June July August September October November December'.split()
def raw(p, f):
    d, a = p.dob, p.ad
    N = {'name': p.f + ' ' + p.l, 'full': '%s %s. %s' % (p.f, p.m, p.l), 'LF': ('%s, %s' % (p.l, p.f)).upper(), 'Lf': p.l + ', ' + p.f, 'LFM': ('%s, %s %s' % (p.l, p.f, p.m)).upper(),
         'caret': ('%s^%s^%s' % (p.l, p.f, p.m)).upper(), 'first': p.f, 'last': p.l, 'LAST': p.l.upper(), 'FIRST': p.f.upper(), 'nick': p.n, 'nickl': p.n + ' ' + p.l, 'lower': (p.f + ' ' + p.l).lower(),
         'NAME': (p.f + ' ' + p.l).upper(), 'lowerlast': p.l.lower(), 'lowerfirst': p.f.lower(), 'Fl': p.f[0] + '. ' + p.l, 'LFi': ('%s, %s' % (p.l, p.f[0])).upper(), 'lfl': ('%s, %s' % (p.l, p.f)).lower(),
         'LstF': p.l.upper() + ' ' + p.f.upper(), 'Lfm': '%s, %s %s' % (p.l, p.f, p.m)}
    if f in N: return 'nm', N[f]
    D = {'dob': d.strftime('%m/%d/%Y'), 'dob2': '%d/%d/%02d' % (d.month, d.day, d.year % 100), 'dobi': d.isoformat(), 'dobc': d.strftime('%Y%m%d'), 'dobl': '%s %d, %d' % (MON[d.month - 1], d.day, d.year),
         'dobd': d.strftime('%d-%b-%Y').upper(), 'dobh': d.strftime('%m-%d-%Y'), 'dobdot': '%d.%d.%d' % (d.month, d.day, d.year)}
    if f in D: return 'dob', D[f]
    A = {'addr': '%s, %s, %s %s' % a, 'street': a[0], 'ADDR': ('%s, %s, %s %s' % a).upper(), 'STREET': a[0].upper(), 'block': '%s\n%s, %s %s' % a, 'BLOCK': ('%s\n%s %s %s' % a).upper(), 'addrs': '%s %s %s' % (a[0], a[1], a[3]),
         'caretaddr': ('%s^^%s^%s^%s' % a).upper()}
    if f in A: return 'ad', A[f]
    h, h2 = p.ph, p.ph2
    H = {'phone': '(%s) %s-%s' % (h[:3], h[3:6], h[6:]), 'phoned': '%s-%s-%s' % (h[:3], h[3:6], h[6:]), 'phonedot': '%s.%s.%s' % (h[:3], h[3:6], h[6:]), 'phone10': h, 'phone7': '%s-%s' % (h[3:6], h[6:]), 'cell': '(%s) %s-%s' % (h2[:3], h2[3:6], h2[6:]),
         'celld': '%s-%s-%s' % (h2[:3], h2[3:6], h2[6:]), 'phonep': '+1 %s %s %s' % (h[:3], h[3:6], h[6:]), 'phones': '%s/%s-%s' % (h[:3], h[3:6], h[6:]), 'phoneh': '(%s)%s-%s' % (h[:3], h[3:6], h[6:])}
    if f in H: return 'ph', H[f]
    m = p.mid
    O = {'email': ('em', p.em), 'EMAIL': ('em', p.em.upper()), 'ssn': ('ssn', p.ssn), 'ssn9': ('ssn', p.ssn.replace('-', '')), 'mrn': ('rec', p.mrn), 'acct': ('rec', p.acct), 'claim': ('rec', p.claim), 'accn': ('rec', p.accn), 'auth': ('rec', p.auth),
         'dl': ('dl', p.dl), 'bank': ('bank', p.bank), 'card': ('card', p.card), 'cards': ('card', ' '.join(p.card[i:i + 4] for i in range(0, len(p.card), 4)) if len(p.card) == 16 else p.card[:4] + ' ' + p.card[4:10] + ' ' + p.card[10:]),
         'cardd': ('card', '-'.join(p.card[i:i + 4] for i in range(0, len(p.card), 4)) if len(p.card) == 16 else p.card), 'mid': ('hi', m), 'midd': ('hi', '%s-%s-%s' % (m[:4], m[4:7], m[7:]) if p.ins == 'Medicare Part B' else m)}
    if f in O: return O[f]
    if f == 'tf': return 'nm', '%s %s' % (p.f, p.l) + (', ' + p.title if p.title else '')
    if hasattr(p, 'dx'):
        C = {'dx': ('dx', p.dx[1]), 'DX': ('dx', p.dx[1].upper()), 'dxc': ('dx', p.dx[0]), 'tx': ('tx', p.tx[0][1]), 'TX': ('tx', p.tx[0][1].upper()), 'txc': ('tx', p.tx[0][0]), 'tx2': ('tx', p.tx[-1][1]), 'med': ('med', p.med[0]), 'MED': ('med', p.med[0].upper()), 'med2': ('med', p.med[-1]),
             'medl': ('med', p.med[0].lower()), 'dxl': ('dx', p.dx[1].lower()), 'txl': ('tx', p.tx[0][1].lower())}
        if f in C: return C[f]
    # not personal on their own / no element
    Z = {'csz': '%s, %s %s' % a[1:], 'city': a[1], 'st': a[2], 'zip': a[3], 'sex': p.sex, 'ins': p.ins, 'grp': p.grp, 'age': str(2026 - d.year - (1 if (d.month, d.day) > (3, 17) else 0)), 'title': p.title}
    return None, Z[f]
def note(p, el, val):
    SEEN.setdefault(p.key, set()).add(CUR)
    if el is None: return
    val = ' '.join(val.split())
    EXP.setdefault((p.key, CUR, ELS.get(el, el), val), 1)
def g(p): return P[p] if isinstance(p, str) else p
def v(p, f):
    p = g(p); el, s = raw(p, f)
    if f == 'tf': note(p, 'nm', p.f + ' ' + p.l)
    else: note(p, el, s)
    return s
def x(p, el, s): note(g(p), el, s); return s
def fit(p, f, w):
    p = g(p); el, s = raw(p, f); s = s[:w - 1].rstrip(); note(p, el, s); return s.ljust(w)
def xf(p, el, s, w): s = s[:w - 1].rstrip(); note(g(p), el, s); return s.ljust(w)
def T(s, **b):
    if not isinstance(s, str): return s
    def one(m):
        k = m.group(1); q = b.get(k) or P[k]
        if m.group(2) == '.': return v(q, m.group(3))
        el, t = m.group(3).split('|', 1); return x(q, el, t)
    s = re.sub(r'\[\[([a-z0-9]+)\.nick\]\] \[\[\1\.last\]\]', r'[[\1.nickl]]', s)
    s = re.sub(r'\[\[([a-z0-9]+)\.first\]\] \[\[\1\.last\]\]', r'[[\1.name]]', s)
    return re.sub(r'\[\[([a-z0-9-]+)([.!])(.*?)\]\]', one, s, flags=re.S)

# ------------------------------------------------------------------ writers
FILES = []
def begin(path):
    global CUR
    CUR = path; assert path not in FILES, path
    FILES.append(path)
    full = os.path.join(SHARE, path); os.makedirs(os.path.dirname(full), exist_ok=True)
    return full
def bars(t, sets):
    o = []
    for l in t.split('\n'):
        for cols in sets:
            if l.count('|') == len(cols):
                seg = l.split('|'); n = ''
                for c, q in zip(cols, seg): n = (n + q.rstrip()).ljust(c) + '|'
                l = n + seg[-1]; break
        o.append(l)
    return '\n'.join(o)
def W(path, text, enc='utf-8', nl='\n', sets=(), **b):
    full = begin(path); t = bars(T(text, **b), sets)
    with open(full, 'wb') as fh: fh.write(t.replace('\n', nl).encode(enc))
def Wraw(full, t, nl='\n', enc='utf-8'):
    with open(full, 'wb') as fh: fh.write(t.replace('\n', nl).encode(enc))
def fixzip(full):
    with zipfile.ZipFile(full) as z: items = [(i.filename, z.read(i)) for i in z.infolist()]
    with zipfile.ZipFile(full, 'w', zipfile.ZIP_DEFLATED) as z:
        for n, d in items:
            if n == 'docProps/core.xml':
                d = re.sub(rb'(<dcterms:(created|modified)[^>]*>)[^<]*<', rb'\g<1>2026-03-17T08:00:00Z<', d)
            i = zipfile.ZipInfo(n, (1980, 1, 1, 0, 0, 0)); i.compress_type = zipfile.ZIP_DEFLATED; i.external_attr = 0o600 << 16
            z.writestr(i, d)
BOLD = Font(bold=True); GREY = PatternFill('solid', fgColor='DDDDDD'); YEL = PatternFill('solid', fgColor='FFF2AB')
THIN = Border(*[Side(style='thin')] * 4)
def sheet(ws, rows, r0=1, c0=1, bold=()):
    for i, row in enumerate(rows):
        for j, c in enumerate(row):
            if c is None or c == '': continue
            cell = ws.cell(r0 + i, c0 + j); 
            if isinstance(c, datetime.date): cell.value = c; cell.number_format = 'mm/dd/yyyy'
            else: cell.value = T(c)
            if r0 + i in bold: cell.font = BOLD; cell.fill = GREY
    return r0 + len(rows)
def title(ws, rng, text, size=13):
    ws.merge_cells(rng); c = ws[rng.split(':')[0]]; c.value = T(text); c.font = Font(bold=True, size=size); c.alignment = Alignment(horizontal='center')
def savex(wb, full):
    wb.properties.creator = 'LVSMG'; wb.properties.created = wb.properties.modified = datetime.datetime(2026, 3, 17, 8)
    wb.save(full); fixzip(full)
def newx(path, first):
    full = begin(path); wb = openpyxl.Workbook(); wb.active.title = first
    return full, wb, wb.active
def newd(path, head=None, foot=None):
    full = begin(path); d = docx.Document()
    st = d.styles['Normal']; st.font.name = 'Calibri'; st.font.size = Pt(10.5)
    cp = d.core_properties; cp.author = 'LVSMG'; cp.created = cp.modified = datetime.datetime(2026, 3, 17, 8); cp.last_modified_by = 'LVSMG'
    if head: d.sections[0].header.paragraphs[0].text = T(head)
    if foot: d.sections[0].footer.paragraphs[0].text = T(foot)
    return full, d
def dp(d, text, bold=False):
    for para in text.strip('\n').split('\n\n'):
        p = d.add_paragraph(); r = p.add_run(T(para)); r.bold = bold
def dt(d, rows, style='Table Grid', head=True):
    t = d.add_table(rows=0, cols=max(len(r) for r in rows)); t.style = style
    for i, row in enumerate(rows):
        cells = t.add_row().cells
        for j, c in enumerate(row):
            cells[j].text = T(str(c))
            if head and i == 0:
                for r in cells[j].paragraphs[0].runs: r.bold = True
    return t
def saved(d, full): d.save(full); fixzip(full)
class PDF:
    def __init__(self, path):
        self.full = begin(path); self.c = canvas.Canvas(self.full, pagesize=letter, invariant=1); self.c.setTitle(os.path.basename(path))
    def t(self, X, Y, s, size=9, font='Helvetica'):
        self.c.setFont(font, size); self.c.drawString(X, 792 - Y, T(s))
    def b(self, X, Y, s, size=9): self.t(X, Y, s, size, 'Helvetica-Bold')
    def m(self, X, Y, s, size=9): self.t(X, Y, s, size, 'Courier')
    def ctr(self, Y, s, size=13): self.c.setFont('Helvetica-Bold', size); self.c.drawCentredString(306, 792 - Y, T(s))
    def box(self, X, Y, w, h, label=None, val=None, size=9, font='Courier'):
        self.c.setLineWidth(.6); self.c.rect(X, 792 - Y - h, w, h)
        if label: self.t(X + 3, Y + 8, label, 6)
        if val: self.t(X + 5, Y + h - 5, val, size, font)
    def under(self, X, Y, w, label, val, size=9):     # value on a line, label below the line
        self.m(X + 4, Y - 3, val, size); self.c.line(X, 792 - Y, X + w, 792 - Y); self.t(X, Y + 8, label, 6.5)
    def chk(self, X, Y, label, on=False, size=8):
        self.c.rect(X, 792 - Y, 7, 7)
        if on: self.c.line(X, 792 - Y, X + 7, 799 - Y); self.c.line(X, 799 - Y, X + 7, 792 - Y)
        self.t(X + 11, Y - 1, label, size)
    def para(self, X, Y, text, w=85, size=9, lead=12, font='Helvetica'):
        for par in T(text).split('\n'):
            line = ''
            words = par.split(' ')
            for wd in words:
                if len(line) + len(wd) + 1 > w and line:
                    self.t(X, Y, line, size, font); Y += lead; line = wd
                else: line = (line + ' ' + wd) if line else wd
            self.t(X, Y, line, size, font); Y += lead
        return Y
    def line(self, Y, x1=36, x2=576): self.c.line(x1, 792 - Y, x2, 792 - Y)
    def page(self): self.c.showPage()
    def save(self): self.c.save()

# =================================================================== LAB
def lab_cumulative():
    full = begin('Lab/Results/LVLAB_patient_reports_20260312.txt'); o = []
    sets = {
     'britt': ('tehr', [('THYROID FUNCTION PANEL', [('TSH', '<0.01', 'L', '0.40-4.50', 'mIU/L'), ('FREE T4', '3.9', 'H', '0.8-1.8', 'ng/dL'), ('TSI', '412', 'H', '<140', '% BASELINE')])]),
     'hemant': ('vand', [('HEMOGLOBIN A1C', [('HGB A1C', '9.8', 'H', '4.0-5.6', '%'), ('EST AVG GLUCOSE', '235', '', '', 'mg/dL')]), ('MICROALBUMIN, RANDOM URINE', [('MICROALB/CREAT', '88', 'H', '<30', 'mg/g')])]),
     'gurpreet': ('vand', [('PTH, INTACT', [('PTH INTACT', '142', 'H', '15-65', 'pg/mL'), ('CALCIUM', '11.2', 'H', '8.6-10.3', 'mg/dL')])]),
     'clifford': ('obaf', [('SERUM PROTEIN ELECTROPHORESIS', [('M-SPIKE', '2.8', 'H', 'NONE DET', 'g/dL'), ('KAPPA/LAMBDA RATIO', '24.60', 'H', '0.26-1.65', '')]), ('CBC W/ AUTO DIFF', [('WBC', '2.9', 'L', '3.8-10.8', 'K/uL'), ('HGB', '9.1', 'L', '13.2-17.1', 'g/dL'), ('PLT', '88', 'L', '140-400', 'K/uL')])]),
     'adaeze': ('solh', [('ANTI-MULLERIAN HORMONE', [('AMH', '0.41', 'L', '1.0-6.8', 'ng/mL')]), ('ESTRADIOL', [('ESTRADIOL', '1284', '', 'SEE NOTE', 'pg/mL')])]),
     'violet': ('vand', [('HEMOGLOBIN A1C', [('HGB A1C', '8.1', 'H', '4.0-5.6', '%')]), ('TISSUE TRANSGLUTAMINASE AB IGA', [('TTG IGA', '<2', '', '<4', 'U/mL')])]),
     'umberto': ('fitz', [('PSA, TOTAL', [('PSA', '37.4', 'H', '<4.0', 'ng/mL')])])}
    for n, (k, (dr, pan)) in enumerate(sets.items(), 1):
        p = P[k]; d = P[dr]
        o.append('\f' if n > 1 else '')
        o.append('LARKSPUR VALLEY LABORATORY                CLIA 38D0000000        PAGE %d' % n)
        o.append('1400 BARNEBURG CIR STE 110  MEDFORD OR 97504   (541) 555-0140   DIR: %s' % v('hsu', 'LF'))
        o.append('=' * 78)
        o.append('PATIENT: %s ACCESSION: %s' % (fit(p, 'LFM', 30), v(p, 'accn')))
        o.append('MRN: %s DOB: %s SEX: %s      COLLECTED: 03/11/2026 0%d:1%d' % (fit(p, 'mrn', 12), v(p, 'dob'), v(p, 'sex'), 6 + n % 3, n))
        o.append('PHONE: %s   REPORTED:  03/12/2026 14:0%d' % (fit(p, 'phoneh', 27), n))
        o.append('ADDR: %s' % v(p, 'ADDR'))
        o.append('ORDERING: %s FASTING: %s   STATUS: FINAL' % (fit(d, 'LF', 28), 'Y' if n % 2 else 'N'))
        if n in (2, 4): o.append('CLIN INFO: %s %s' % (v(p, 'dxc'), v(p, 'DX')))
        o.append('=' * 78); o.append('%-28s%-10s%-6s%-16s%s' % ('TEST', 'RESULT', 'FLAG', 'REFERENCE', 'UNITS')); o.append('-' * 78)
        for h, rows in pan:
            o.append(x(p, 'tx', h))
            for r in rows: o.append('  %-26s%-10s%-6s%-16s%s' % r)
            o.append('')
        if k == 'britt':
            o.append('  COMMENT: RESULT CALLED TO %s 03/12 1410 READ BACK OK.' % v('dunm', 'LF'))
            o.append(T('           PATTERN CONSISTENT WITH [[britt!dx|GRAVES DISEASE]]. SUGGEST FREE T3.'))
        if k == 'violet': o.append('  COMMENT: MINOR. RESULTS TO PARENT %s %s' % (v('rosemary', 'NAME'), v('rosemary', 'phoned')))
        o.append('** END OF REPORT **')
    Wraw(full, '\n'.join(o) + '\n', nl='\r\n')

def hl7():
    full = begin('Lab/Results/oru_batch_0312.hl7'); o = []
    L = [('kokila', 'E03.9'), ('nadezhda', ''), ('dorothea', ''), ('vernon', ''), ('simran', ''), ('fidelia', '')]
    o.append('FHS|^~\\&|LVLIS|LVLAB|ORION|CASCADIA|20260312180001')
    for i, (k, _) in enumerate(L, 1):
        p = P[k]; d = P['vand' if p.dept == 'E' else 'fitz']
        o.append('MSH|^~\\&|LVLIS|LVLAB|ORION|CASCADIA|2026031218000%d||ORU^R01|MSG%05d|P|2.3' % (i, 4410 + i))
        o.append('PID|1||%s^^^LV^MR||%s||%s|%s|||%s||%s|||||%s|%s' % (v(p, 'mrn'), v(p, 'caret'), v(p, 'dobc'), p.sex, v(p, 'caretaddr'), v(p, 'phoneh'), v(p, 'acct'), v(p, 'ssn9') + '|' + v(p, 'dl') + '^OR' if i % 2 else ''))
        o.append('PV1|1|O|LVDRAW^^^LV||||1730000%03d^%s^%s' % (100 + i, d.l.upper(), d.f.upper())); note(d, None, '')
        o.append('IN1|1|%s||%s||||%s|||||||%s|SELF' % ('MCR' if p.ins.startswith('Med') else 'COM', p.ins.upper(), p.grp, v(p, 'caret')[:0] + v(p, 'mid')))
        o.append('ORC|RE|%s' % v(p, 'accn'))
        o.append('OBR|1|%s||%s^%s^LV|||20260311081%d' % (v(p, 'accn'), v(p, 'txc'), v(p, 'TX'), i))
        o.append('OBX|1|NM|RES^RESULT^LV||%s||||||F' % ['6.2', '31.0', '0.9', '41', '7.9', '2.1'][i - 1])
        o.append('DG1|1|I10|%s|%s' % (v(p, 'dxc'), v(p, 'DX')))
    o.append('NTE|1|L|NEXT OF KIN FOR LAST MSG: DAUGHTER')
    o.append('FTS|6')
    Wraw(full, '\n'.join(o) + '\n', nl='\r')

def path_pdf():
    d = PDF('Lab/Pathology/S26-01482_final.pdf')
    d.ctr(50, 'LARKSPUR VALLEY LABORATORY  -  SURGICAL PATHOLOGY'); d.t(176, 64, '1400 Barneburg Cir Ste 110, Medford OR 97504   Tel (541) 555-0140', 8)
    d.box(36, 76, 300, 30, 'PATIENT NAME', '[[lavonne.Lfm]]'); d.box(336, 76, 240, 30, 'CASE NUMBER', '[[lavonne!rec|S26-01482]]')
    d.box(36, 106, 100, 30, 'DATE OF BIRTH', '[[lavonne.dob]]'); d.box(136, 106, 60, 30, 'SEX', 'F'); d.box(196, 106, 140, 30, 'MED REC NO', '[[lavonne.mrn]]'); d.box(336, 106, 240, 30, 'SUBMITTING PHYSICIAN', '[[cavan.tf]]')
    d.box(36, 136, 300, 30, 'ADDRESS', '[[lavonne.addr]]', 8); d.box(336, 136, 120, 30, 'RECEIVED', '02/24/2026'); d.box(456, 136, 120, 30, 'REPORTED', '02/27/2026')
    y = 190
    d.b(36, y, 'FINAL DIAGNOSIS'); y += 14
    y = d.para(46, y, 'A. BREAST, RIGHT, 10 O\'CLOCK, CORE BIOPSY:\n   -  [[lavonne!dx|INVASIVE DUCTAL CARCINOMA, NOTTINGHAM GRADE 2]]\n   -  [[lavonne!dx|DUCTAL CARCINOMA IN SITU]], CRIBRIFORM TYPE, WITH COMEDONECROSIS\n   -  ER POSITIVE (95%), PR POSITIVE (60%), HER2 POSITIVE (3+)\nB. LYMPH NODE, RIGHT AXILLA, CORE BIOPSY:\n   -  [[lavonne!dx|METASTATIC CARCINOMA]], 4 MM FOCUS', 90, 9, 12, 'Courier') + 8
    d.b(36, y, 'CLINICAL HISTORY'); y += 14
    y = d.para(46, y, '65 y/o woman, screening-detected mass. Aunt [[ernestine.name]] had [[ernestine!dx|ovarian cancer]] (treated here, see her chart). Prior [[lavonne!tx|right breast excisional biopsy]] 2009, benign.', 92) + 8
    d.b(36, y, 'GROSS DESCRIPTION'); y += 14
    y = d.para(46, y, 'A. Received in formalin labeled "[[lavonne.last]], rt breast 10:00" are four yellow-tan cores measuring 1.0 to 1.6 cm in length. Submitted entirely in A1-A2. Cold ischemic time 2 min.\nB. Received in formalin labeled "[[lavonne.last]], rt ax LN" are two cores, 0.9 cm each. B1.', 92) + 10
    d.t(36, y, 'Electronically signed: [[hsu.tf]]     02/27/2026 16:22'); y += 14
    d.t(36, y, 'Cc: [[fitz.tf]] (Oncology); [[lindg.tf]] (PCP)')
    y += 26; d.line(y); d.t(36, y + 12, 'ICD-10: [[lavonne!dx|C50.911]], [[lavonne!dx|C77.3]]     CPT: 88305 x2, 88360 x3     Acct: [[lavonne.acct]]', 8)
    d.save()

def path_log():
    full = begin('Lab/Pathology/final_dx_log_feb2026.txt'); o = ['RUN DATE 03/01/26   LVLAB APSYS 4.2        FINAL DIAGNOSIS LOG           PAGE   1', 'SORT: CASE#   FROM 02/01/26 TO 02/28/26', '',
        'CASE#      PATIENT                MRN       DOB        PATH   PROCEDURE', '                                                         DIAGNOSIS (CONT ON NEXT LINES)', '-' * 84]
    L = [('rosario', 'S26-01311', 'OMENTUM BX', ['HIGH GRADE SEROUS CARCINOMA', 'STAGE IIIC']), ('edmund', 'S26-01322', 'BONE MARROW BX', ['MYELODYSPLASTIC SYNDROME', 'WITH EXCESS BLASTS']),
         ('zebulon', 'C26-00418', 'FNA THYROID', ['PAPILLARY THYROID CARCINOMA,', 'BETHESDA VI']), ('harold', 'S26-01340', 'SIGMOID COLECTOMY', ['ADENOCARCINOMA OF COLON', 'PT3 N1B']),
         ('eudora', 'S26-01377', 'SKIN PUNCH BX', ['CHRONIC SPONGIOTIC DERMATITIS']), ('beatrix', 'C26-00431', 'FNA THYROID', ['BENIGN FOLLICULAR NODULE,', 'BETHESDA II']),
         ('dolly', 'S26-01402', 'LYMPH NODE EXC', ['FOLLICULAR LYMPHOMA', 'GRADE 1-2']), ('imogen', 'S26-01430', 'ENDOMETRIAL BX', ['CHRONIC ENDOMETRITIS']), ('horatio', 'S26-01455', 'PROSTATE NDL BX', ['ACINAR ADENOCARCINOMA', 'GLEASON 4+3'])]
    for k, c, pr, dx in L:
        o.append('%s%s%s%s %s%s' % (xf(k, 'rec', c, 11), fit(k, 'LF', 23), fit(k, 'mrn', 10), v(k, 'dob2').rjust(8), 'HSU    ', x(k, 'tx', pr)))
        full_dx = ' '.join(dx)
        for q in dx: o.append(' ' * 57 + q)
        note(P[k], 'dx', full_dx)
    note(P['hsu'], None, '')
    o += ['-' * 84, 'TOTAL CASES   9     AMENDED   0', '', 'ADDENDA', T('[[harold!rec|S26-01340]]  MSI: STABLE.  KRAS G12D DETECTED.  ADDENDUM 02/20 WLH')]
    Wraw(full, '\n'.join(o) + '\n', nl='\r\n')

def req1():
    d = PDF('Lab/Requisitions/req_scan_0041.pdf')
    d.ctr(44, 'LABORATORY REQUISITION'); d.t(210, 56, 'Larkspur Valley Laboratory  -  fax (541) 555-0141', 8)
    d.under(36, 90, 180, 'Patient last name', '[[kokila.last]]'); d.under(226, 90, 150, 'First', '[[kokila.first]]'); d.under(386, 90, 40, 'M.I.', 'H'); d.under(436, 90, 140, 'Date of birth', '[[kokila.dobh]]')
    d.under(36, 122, 270, 'Street address', '[[kokila.street]]'); d.under(316, 122, 150, 'City', '[[kokila.city]]'); d.under(476, 122, 30, 'State', 'OR'); d.under(516, 122, 60, 'ZIP', '[[kokila.zip]]')
    d.under(36, 154, 150, 'Home phone', '[[kokila.phoned]]'); d.under(196, 154, 150, 'Social Security No.', '[[kokila.ssn]]'); d.under(356, 154, 220, 'E-mail', '[[kokila.email]]')
    d.under(36, 186, 180, 'Responsible party (if other than patient)', '[[nirav.name]] (son)'); d.under(226, 186, 150, 'Responsible party phone', '[[nirav.cell]]'); d.under(386, 186, 190, 'Medicare number', '[[kokila.midd]]')
    d.under(36, 218, 180, 'Ordering provider', '[[vand.tf]]'); d.under(226, 218, 150, 'NPI', '1730000101'); d.under(386, 218, 190, 'ICD-10 (required)', '[[kokila.dxc]]')
    d.b(36, 246, 'TESTS REQUESTED')
    tests = ['Basic metabolic panel', 'CBC with diff', 'Lipid panel', 'TSH', 'Free T4', 'Hemoglobin A1c', 'Vitamin D 25-OH', 'PTH intact', 'Cortisol AM', 'Prolactin', 'Ferritin', 'hCG quantitative']
    on = {'TSH', 'Free T4', 'Vitamin D 25-OH'}
    for i, t in enumerate(tests):
        d.chk(40 + 180 * (i % 3), 264 + 16 * (i // 3), '[[kokila!tx|%s]]' % t if t in on else t, t in on)
    d.t(36, 345, 'Notes to lab:'); d.m(100, 345, 'difficult stick - use butterfly, L arm only ([[kokila!tx|R mastectomy]] 2011)')
    d.under(36, 390, 200, 'Collected by', '[[rubio.name]]'); d.under(250, 390, 120, 'Date / time', '3/11/26 0815')
    d.save()

def req2():
    d = PDF('Lab/Requisitions/req_scan_0042.pdf')
    d.c.setFillGray(.85); d.c.rect(36, 792 - 66, 540, 30, fill=1, stroke=0); d.c.setFillGray(0)
    d.b(44, 56, 'SPECIALTY SEND-OUT REQUEST  /  GENETICS', 12)
    d.b(40, 86, 'PATIENT', 8); d.b(312, 86, 'SPECIMEN / BILLING', 8)
    L = [('Name:', '[[lorna.Lf]]'), ('DOB:', '[[lorna.dobl]]'), ('MRN:', '[[lorna.mrn]]'), ('Phone:', '[[lorna.phonedot]]'), ('Addr:', '[[lorna.street]]'), ('', 'Gold Hill, OR 97525')]
    Rr = [('Type:', 'Whole blood EDTA x2'), ('Collected:', '03/10/26 10:40'), ('Bill:', 'Insurance'), ('Plan:', '[[lorna.ins]]'), ('ID:', '[[lorna.mid]]'), ('Subscriber:', 'Self')]
    for i, ((a, b), (c, e)) in enumerate(zip(L, Rr)):
        yy = 102 + 16 * i; d.t(40, yy, a, 8); d.m(84, yy, b, 8.5); d.t(312, yy, c, 8); d.m(372, yy, e, 8.5)
    d.line(204)
    d.b(40, 220, 'Test'); d.chk(44, 236, '[[lorna!tx|BRCA1/2 full gene sequencing]]', True); d.chk(44, 252, 'Lynch panel'); d.chk(44, 268, 'Carrier screen, 283 genes'); d.chk(300, 236, '[[lorna!tx|Oncotype DX]]', True); d.chk(300, 252, 'Karyotype'); d.chk(300, 268, 'Factor V Leiden')
    d.b(40, 296, 'Indication'); d.para(44, 310, '[[lorna!dx|Ductal carcinoma in situ, left breast]] dx 01/2026. Sister dx [[ramona!dx|breast cancer]] at 44 ([[ramona.name]], DOB [[ramona.dob]], also our patient, endocrine). Husband [[wendell.name]] may receive results by phone [[wendell.phonedot]] per signed release.', 90)
    d.t(40, 372, 'Genetic counselor: [[bhatt.tf]]     Ordering: [[fitz.tf]]')
    d.save()

def critlog():
    full, wb, ws = newx('Lab/CriticalCalls/critical value call log 2026.xlsx', 'JAN')
    data = {'JAN': [('edmund', '1/06/26 0712', 'Platelets', '9 K/uL'), ('vernon', '1/09/26 1540', 'Potassium', '6.7 mmol/L'), ('dashiell', '1/21/26 1105', 'Sodium', '118 mmol/L')],
            'FEB': [('hester', '2/03/26 0820', 'Calcium', '13.9 mg/dL'), ('clifford', '2/11/26 0655', 'ANC', '0.3 K/uL'), ('linnea', '2/16/26 1733', 'Glucose', '548 mg/dL'), ('mordecai', '2/25/26 0910', 'Hemoglobin', '5.9 g/dL')],
            'MAR': [('linnea', '3/02/26 0801', 'Glucose', '38 mg/dL'), ('otis', '3/05/26 1322', 'Sodium', '119 mmol/L'), ('rhoda', '3/10/26 1418', 'TSH', '96.2 mIU/L')]}
    who = ['dunm', 'agui', 'fitz', 'quill', 'obaf', 'stroud', 'tehr']; techs = ['greer', 'boha']
    n = 0
    for mo in data:
        if mo != 'JAN': ws = wb.create_sheet(mo)
        title(ws, 'A1:I1', 'CRITICAL VALUE CALL LOG  -  LARKSPUR VALLEY LABORATORY'); title(ws, 'A2:I2', mo + ' 2026   Call within 30 min. Read-back required (CAP COM.30000)', 9)
        sheet(ws, [['Date/Time resulted', 'Patient', 'MRN', 'DOB', 'Analyte', 'Result', 'Called to', 'Time called', 'Tech']], 4, bold=(4,))
        r = 5
        for k, t, a, res in data[mo]:
            sheet(ws, [[t, '[[%s.LF]]' % k, '[[%s.mrn]]' % k, '[[%s.dob2]]' % k, '[[%s!tx|%s]]' % (k, a), res, '[[%s.tf]]' % who[n % 7], t[-4:-2] + ':%02d' % (15 + n), '[[%s.last]]' % techs[n % 2]]], r)
            if k == 'linnea': ws.cell(r, 2).comment = Comment(T('Minor. Also called mother [[britt.name]] [[britt.celld]] - took to ED'), 'Lab')
            if k == 'hester': ws.cell(r, 6).comment = Comment(T('known [[hester!dx|parathyroid carcinoma]] per [[dunm.last]]'), 'Lab')
            n += 1; r += 1
        ws.cell(r + 1, 1, 'Total calls'); ws.cell(r + 1, 2, '=COUNTA(B5:B%d)' % (r - 1)); ws.column_dimensions['A'].width = 20; ws.column_dimensions['B'].width = 26
    ws = wb.create_sheet('Limits'); sheet(ws, [['Analyte', 'Low', 'High'], ['Potassium', '2.8', '6.2'], ['Sodium', '120', '160'], ['Glucose', '45', '450'], ['Calcium', '6.5', '13.0'], ['Platelets', '20', '-'], ['ANC', '0.5', '-']], bold=(1,))
    savex(wb, full)


# =================================================================== IMAGING
def mwl():
    full = begin('Imaging/mwl_dump_20260316.txt'); o = ['$ findscu -W -k 0008,0050 -k 0010,0010 LVRIS 104 -aec LVMWL', 'I: Requesting Association', 'I: Association Accepted (Max Send PDV: 16372)', '']
    L = [('harold', 'CT', 'CT CHEST ABD PELVIS W CONTRAST'), ('beatrix', 'US', 'US THYROID'), ('dorothea', 'DX', 'DXA AXIAL SKELETON'), ('florence', 'PT', 'PET/CT SKULL BASE TO THIGH'), ('saoirse', 'RF', 'HYSTEROSALPINGOGRAM'), ('lucinda', 'MG', 'MAMMO DIAGNOSTIC LEFT'), ('octavio', 'MR', 'MR PITUITARY W WO CONTRAST'), ('bernadette', 'CT', 'CT CHEST W CONTRAST')]
    for i, (k, m, e) in enumerate(L, 1):
        def tag(t, vr, val, nm): o.append('(%s) %s [%s]%s# %3d, 1 %s' % (t, vr, val, ' ' * max(1, 44 - len(val)), len(val), nm))
        o += ['# ' + '-' * 27, 'W: Response: %d (Pending)' % i, '# Dicom-Data-Set', '# Used TransferSyntax: Little Endian Explicit']
        tag('0008,0050', 'SH', x(k, 'rec', 'A260316-%04d' % (140 + i)), 'AccessionNumber'); tag('0008,0090', 'PN', v(['fitz', 'vand', 'tehr', 'obaf', 'solh', 'lindg', 'tehr', 'fitz'][i - 1], 'caret')[:-2], 'ReferringPhysicianName')
        tag('0010,0010', 'PN', v(k, 'caret'), 'PatientName'); tag('0010,0020', 'LO', v(k, 'mrn'), 'PatientID'); tag('0010,0030', 'DA', v(k, 'dobc'), 'PatientBirthDate'); tag('0010,0040', 'CS', P[k].sex, 'PatientSex')
        if i % 2: tag('0010,1040', 'LO', v(k, 'ADDR'), 'PatientAddress')
        if i % 3 == 0: tag('0010,2154', 'SH', v(k, 'phone10'), 'PatientTelephoneNumbers')
        if i == 5: tag('0010,21b0', 'LT', x(k, 'dx', 'PRIMARY INFERTILITY') + ' 3 YRS', 'AdditionalPatientHistory')
        if i == 7: tag('0010,2110', 'LO', 'GADOLINIUM', 'Allergies'); tag('0010,21b0', 'LT', 'R/O ' + x(k, 'dx', 'PITUITARY MICROADENOMA'), 'AdditionalPatientHistory')
        tag('0032,1060', 'LO', x(k, 'tx', e), 'RequestedProcedureDescription')
        o += ['(0040,0100) SQ (Sequence with explicit length #=1)', '  (fffe,e000) na (Item with explicit length #=5)']
        o += ['    (0008,0060) CS [%s]      # 2, 1 Modality' % m, '    (0040,0002) DA [20260316]  # 8, 1 ScheduledProcedureStepStartDate', '    (0040,0003) TM [%02d%02d00] # 6, 1 ScheduledProcedureStepStartTime' % (8 + i // 2, 30 * (i % 2)),
              '    (0040,0006) PN [%s]' % T('[[dela.last]]^[[dela.first]]' if m in ('CT', 'PT', 'MR') else '[[prat.last]]^[[prat.first]]').upper(), '  (fffe,e00d) na', '(fffe,e0dd) na']
    o += ['', 'I: Received Final Find Response (Success)', 'I: Releasing Association']
    Wraw(full, '\n'.join(o) + '\n')

def dict_txt():
    W('Imaging/Dictations/ostrowski_0316.txt', '''DICTATING: [[ostr.tf]]    TRANSCRIBED 03/16/2026   JOB 88213   *** PRELIM - NOT PROOFED ***

--- 1 ---
this is dr ostrowski dictating on [[otis.lower]] o t i s medical record [[otis.mrn]] date of birth [[otis.dobl]] exam [[otis!tx|ct chest with contrast]] indication [[otis!dx|adenocarcinoma of the right upper lobe]] on [[otis!med|pembrolizumab]] comparison december fourth period
findings colon the spiculated right upper lobe mass now measures two point one centimeters previously three point zero period new patchy ground glass opacity both lower lobes comma question [[otis!dx|immune related pneumonitis]] period no pleural effusion period
impression colon number one partial response number two possible pneumonitis please call dr obafemi period [[obaf.last]] was called at ten fifteen by [[dela.name]] period

--- 2 ---
NAME: [[beatrix.LFM]]       MRN [[beatrix.mrn]]
EXAM: [[beatrix!tx|THYROID ULTRASOUND]]
REF: [[vand.last]]
Right lobe 5.1 x 1.8 x 1.7. Solid hypoechoic nodule lower pole 1.6 cm, TI-RADS 4. Left lobe unremarkable.
IMP: [[beatrix!dx|Right lower pole thyroid nodule]], stable vs 9/25. Recommend f/u 12 mo.

--- 3 ---
NAME: [[dorothea.LF]] "[[dorothea.nick]]"  dob [[dorothea.dob2]]
EXAM: [[dorothea!tx|DXA]]
L1-L4 T -3.1. Fem neck T -2.8. FRAX major 29%.
IMP: [[dorothea!dx|Osteoporosis]]. Old [[dorothea!dx|T12 compression fracture]] noted. On [[dorothea!med|Prolia]] since 2023.

--- 4 ---
patient [[saoirse.lower]] spelled s a o i r s e   [[saoirse!tx|hysterosalpingogram]] for doctor [[solh.last]]   left tube occluded proximally consistent with [[saoirse!dx|left tubal occlusion]]   right tube patent with free spill   husband was present   end dictation thank you
''')

def ct_docx():
    full, d = newd('Imaging/Dictations/CT_CAP_A260316-0141.docx', head='LV Imaging Center   |   [[harold.LF]]   |   MRN [[harold.mrn]]   |   DOB [[harold.dob]]', foot='Page 1 of 1   CONFIDENTIAL   Dictated [[ostr.Fl]] / typed mt4')
    t = dt(d, [['Patient', '[[harold.full]]', 'Accession', '[[harold!rec|A260316-0141]]'], ['Address', '[[harold.addr]]', 'Exam date', '03/16/2026'], ['Referring', '[[fitz.tf]]', 'Phone', '[[harold.phone]]']], head=False)
    d.add_heading(T('[[harold!tx|CT CHEST, ABDOMEN AND PELVIS WITH CONTRAST]]'), 2)
    dp(d, '''HISTORY: [[harold.age]]-year-old man with [[harold!dx|stage III adenocarcinoma of the sigmoid colon]], status post [[harold!tx|sigmoid colectomy]], cycle 4 of [[harold!tx|adjuvant FOLFOX]].

CONTRAST: 100 mL iohexol 350 IV. eGFR 71. No reaction. Line placed by [[stroud.tf]].

FINDINGS: Lungs clear. Two hypodense liver lesions, segment VI, 8 mm and 11 mm, new since 10/2025. Anastomosis intact. No adenopathy. Left renal cyst. Moderate [[harold!dx|emphysema]].

IMPRESSION:

1. New liver lesions suspicious for [[harold!dx|hepatic metastases]]. MRI liver advised.

2. Mr. [[harold.last]]'s wife [[darlene.name]] ([[darlene.phoned]]) asked to be called with the appointment. Message given to [[vang.name]] at the front desk.''')
    dp(d, '[[ostr.tf]]', True)
    saved(d, full)

def mammo():
    full = begin('Imaging/recall_list_mammo.psv'); o = ['#RECALL EXTRACT|LVRIS|2026-03-15|BIRADS 0,3,4,5', 'PatID|Patient|DOB|Phone|Addr1|City|Zip|LastExam|BIRADS|Finding|LetterSent']
    L = [('lucinda', '4', 'mass left 2:00'), ('florence', '3', 'calcs right'), ('josefina', '0', 'asymmetry left'), ('araceli', '5', 'mass right 9:00'), ('wilhelmina', '4', 'architectural distortion'), ('ximena', '0', 'needs priors'), ('darlene', '3', 'fibroadenoma')]
    for k, b, f in L:
        f2 = x(k, 'dx', f) if f == 'fibroadenoma' else f
        o.append('|'.join([v(k, 'mrn'), v(k, 'Lf'), v(k, 'dobi'), v(k, 'phoned'), v(k, 'street'), P[k].ad[1], P[k].ad[3], '2026-0%s-1%s' % (1 + int(b) % 2, b), b, f2, 'Y' if b in '45' else 'N']))
    o.append('#COUNT=7')
    Wraw(full, '\n'.join(o) + '\n')

def contrast_form():
    d = PDF('Imaging/Forms/contrast_screening_20260316.pdf')
    d.ctr(44, 'CONTRAST / MRI SAFETY SCREENING'); d.t(40, 70, 'Name:'); d.m(80, 70, '[[octavio.nick]] [[octavio.last]]'); d.t(320, 70, 'Birth date:'); d.m(380, 70, '[[octavio.dobdot]]')
    d.t(40, 88, 'Weight:'); d.m(80, 88, '211 lb'); d.t(320, 88, 'Best phone:'); d.m(380, 88, '[[octavio.celld]]')
    d.t(40, 106, 'Someone to call for you today:'); d.m(180, 106, '[[odalys.name]] (niece)'); d.t(320, 106, 'Their phone:'); d.m(380, 106, '[[odalys.phoned]]')
    d.b(40, 132, 'Have you ever had?'); d.b(400, 132, 'YES'); d.b(450, 132, 'NO')
    Q = [('Kidney disease or dialysis', 0), ('Diabetes', 1), ('Asthma', 0), ('Heart pacemaker', 0), ('Cochlear implant', 0), ('Reaction to contrast dye', 1), ('High blood pressure', 1), ('Cancer', 0)]
    for i, (q, y) in enumerate(Q):
        yy = 150 + i * 18; lab = '[[octavio!dx|%s]]' % q if (y and q in ('Diabetes', 'High blood pressure')) else q
        d.t(44, yy, lab); d.chk(404, yy, '', y == 1); d.chk(454, yy, '', y == 0)
    d.t(40, 310, 'Medicines you take now:'); d.m(150, 310, '[[octavio!med|metformin]], [[octavio!med|lisinopril]], [[octavio!med|cabergoline]]')
    d.t(40, 330, 'Why are you here?'); d.m(150, 330, '"[[octavio!dx|pituitary tumor]]" per Dr [[tehr.last]]')
    d.under(40, 380, 220, 'Patient signature', '[[octavio.name]]'); d.under(300, 380, 120, 'Date', '3/16/26'); d.under(440, 380, 120, 'Technologist', '[[dela.Fl]]')
    d.save()


# =================================================================== ENDOCRINOLOGY
def referral():
    full, d = newd('Endocrinology/Referrals/Harcourt referral 0302.docx', head='Bear Creek Family Medicine  -  88 Alder Plz, Ashland OR 97520  -  (541) 555-0177')
    dp(d, '''March 2, 2026

[[vand.tf]]
Larkspur Valley Specialty Medical Group
Medford, OR 97504

RE: [[maribel.full]]    DOB [[maribel.dob]]

Dear [[vand.first]],

Thank you for seeing Ms. [[maribel.last]], a [[maribel.age]]-year-old school bus driver whom I have followed since 2014 for [[maribel!dx|type 2 diabetes]] and [[maribel!dx|hypertension]]. Over the winter she lost 14 pounds, her A1c rose to 11.3 and a [[maribel!tx|CT abdomen]] showed an incidental [[maribel!dx|2.4 cm left adrenal nodule]]. She takes [[maribel!med|metformin]], [[maribel!med|glipizide 10 mg]] and [[maribel!med|losartan]]. There was [[maribel!dx|postpartum depression]] in 1996.

Her insurance is [[maribel.ins]], member [[maribel.mid]]. She lives at [[maribel.addr]] and is best reached on her cell, [[maribel.cell]], or through her sister-in-law [[josefina.name]] at [[josefina.phoned]]. Spanish preferred; [[marr.name]] has interpreted for us.

Incidentally you also follow her neighbor, Mr. [[nestor.last]], who sends his regards.

Sincerely,

[[harc.tf]]''')
    saved(d, full)
def consult():
    full, d = newd('Endocrinology/Letters/consult_letter_mar09.docx', head='LARKSPUR VALLEY SPECIALTY MEDICAL GROUP - Endocrinology', foot='[[britt.LF]]  MRN [[britt.mrn]]   Page 1')
    dp(d, '''March 9, 2026

[[lindg.tf]]
Applegate Health Center

Re: [[britt.full]], born [[britt.dobl]]
[[britt.block]]

Dear Dr. [[lindg.last]]:

I saw Ms. [[britt.last]] today with her husband [[anders.first]]. She has [[britt!dx|Graves disease]] with mild [[britt!dx|orbitopathy]]. We discussed [[britt!med|methimazole]], [[britt!tx|radioiodine]] and [[britt!tx|thyroidectomy]]; she chose methimazole 20 mg daily with [[britt!med|propranolol]] as needed. She is a never smoker. Her daughter [[linnea.first]] (age 11) is known to our clinic for [[linnea!dx|type 1 diabetes]].

Family history: her mother [[hester.name]] has [[hester!dx|Hashimoto thyroiditis]]. Mr. [[anders.last]] mentioned his own [[anders!dx|sleep apnea]] is followed by Dr. [[bust.last]].

Plan: [[britt!tx|free T4 and T3]] in 4 weeks. She was told to call [[quill.name]], RN, (541) 555-0122 for fever or sore throat.

With kind regards,''')
    dp(d, '[[tehr.tf]]', True); dp(d, 'AT/gh   cc: patient by portal ([[britt.email]])')
    saved(d, full)
def refills():
    full, wb, ws = newx('Endocrinology/refill_request_log.xlsx', 'Refills')
    title(ws, 'A1:J1', 'REFILL REQUESTS - ENDO / SLEEP'); ws['A2'] = 'RED = overdue > 48h'; ws['H2'] = 'last updated 3/16'
    sheet(ws, [['', 'Rec\'d', 'Pt', 'DOB', 'Callback', 'Medication / dose', 'Pharmacy', 'Req by', 'Prov', 'Status']], 4, bold=(4,))
    L = [('hemant', 'med', 'wife called', 'vand'), ('gretchen', 'med', 'pharm fax', 'tehr'), ('cyrus', 'med', 'portal', 'vand'), ('cornelius', 'med', 'pt', 'bust'), ('nestor', 'med2', 'portal', 'dunm'), ('quincy', 'med', 'pt', 'bust'), ('zelda', 'med', 'pharm fax', 'tehr'), ('peggy', 'med', 'pt LM', 'vand'), ('fergus', 'med', 'pt', 'bust'), ('tobias', 'med2', 'mom??', 'tehr'), ('reuben', 'med', 'portal', 'dunm')]
    for i, (k, m, by, pr) in enumerate(L):
        r = 5 + i
        sheet(ws, [[i + 1, datetime.date(2026, 3, 10 + i // 2), '[[%s.%s]]' % (k, ['Lf', 'name', 'lfl', 'LF'][i % 4]), '[[%s.%s]]' % (k, ['dob2', 'dob'][i % 2]), '[[%s.%s]]' % (k, ['phoned', 'phonedot', 'phone7'][i % 3]), '[[%s.%s]]' % (k, m), ['Bi-Mart', 'RiteCare Talent', 'mail order', 'CostRx'][i % 4], by, '[[%s.last]]' % pr, ['sent', 'PA needed', 'denied - needs appt', ''][i % 4]]], r)
    ws.cell(5, 8).comment = Comment(T('[[kokila.name]] - ok to speak to per DPOA'), 'GH'); ws.cell(17, 2, 'OPEN:'); ws.cell(17, 3, '=COUNTBLANK(J5:J15)')
    ws2 = wb.create_sheet('controlled'); sheet(ws2, [['C-II/IV only - run PDMP first'], [], ['Patient', '[[gideon.name]]', '', 'Patient', '[[ignatius.nickl]]'], ['DOB', '[[gideon.dob]]', '', 'DOB', '[[ignatius.dob]]'], ['Drug', '[[gideon!med|sodium oxybate]]', '', 'Drug', '[[ignatius!med|zolpidem 10 mg]]'], ['Dx', '[[gideon!dx|narcolepsy]]', '', 'Dx', '[[ignatius!dx|chronic insomnia]]'], ['OR DL', '[[gideon.dl]]', '', 'OR DL', '[[ignatius.dl]]'], ['PDMP ok', 'yes', '', 'PDMP ok', 'NO - [[bust.last]] to call']])
    savex(wb, full)
def cgm():
    full = begin('Endocrinology/cgm_export_4471.csv'); p = 'linnea'
    o = ['Index,Timestamp (YYYY-MM-DDThh:mm:ss),Event Type,Event Subtype,Patient Info,Device Info,Glucose Value (mg/dL),Insulin Value (u)',
         '1,,FirstName,,%s,,,' % v(p, 'first'), '2,,LastName,,%s,,,' % v(p, 'last'), '3,,DateOfBirth,,%s,,,' % v(p, 'dobi'), '4,,Device,,,G7 Mobile App,,', '5,,Follower,,%s <%s>,,,' % (v('anders', 'name'), v('anders', 'email'))]
    for i in range(24): o.append('%d,2026-03-10T%02d:0%d:00,%s,,,,%s,%s' % (6 + i, i, i % 10, 'EGV' if i % 6 else 'Insulin', R.randrange(58, 290) if i % 6 else '', '' if i % 6 else R.randrange(2, 9)))
    Wraw(full, '\n'.join(o) + '\n', enc='utf-8-sig')
def pumpfax():
    W('Endocrinology/Faxes/pump_supply_cmn_fax.txt', '''
   *** FAX TRANSMISSION ***     03/13/2026 09:42   FROM: SISKIYOU DIABETIC SUPPLY 5415550188   PG 001/002
   TO: LVSMG ENDO      ATTN: [[quill.NAME]] RN
   FROM: [[hobbs.NAME]], INTAKE

   +-----------------------------------------------------------------------+
   | CERTIFICATE OF MEDICAL NECESSITY - INSULIN PUMP / CGM SUPPLIES         |
   +----------------------------------+------------------------------------+
   | PATIENT                          | INSURED                            |
   | [[violet.LFM]]             | [[rosemary.LFM]]             |
   | DOB [[violet.dob]]                   | DOB [[rosemary.dob]]                     |
   | [[violet.STREET]]                | RELATION: MOTHER                   |
   | WHITE CITY OR 97503              | PH [[rosemary.phoned]]                    |
   |                                  | POLICY [[rosemary.mid]]                |
   +----------------------------------+------------------------------------+
   | DX [[violet!dx|E10.65]]  [[violet!dx|TYPE 1 DIABETES WITH HYPERGLYCEMIA]]                            |
   | [X] [[violet!tx|INSULIN PUMP]]  [X] INFUSION SETS  [ ] POLE  [X] [[violet!tx|CGM SENSORS]]                |
   | AVG TESTS/DAY: 8   A1C 8.1 (03/11/26)   DURATION: LIFETIME             |
   +-----------------------------------------------------------------------+
   PRESCRIBER SIGN: ____________________   [[vand.tf]]   NPI 1730000101

   PG 002/002
   notes from patients mom: [[rosemary.first]] says pump alarm "no delivery" x3 this wk. school nurse [[whit.name]] RN has the back up
   [[violet!med|glucagon 3 mg nasal]].  Ship to mom at work or [[rosemary.addr]]
''', sets=((3, 75), (3, 38, 75)))

# =================================================================== ONCOLOGY
def chairs():
    full, wb, ws = newx('Oncology/infusion_chair_schedule_0317.xlsx', 'Tue 0317')
    title(ws, 'A1:H1', 'INFUSION SUITE - TUESDAY 03/17/2026'); ws.merge_cells('B2:D2'); ws['B2'] = T('POD A - RN [[agui.name]]'); ws.merge_cells('E2:H2'); ws['E2'] = T('POD B - RN [[stroud.name]]')
    sheet(ws, [['', 'Chair 1', 'Chair 2', 'Chair 3', 'Chair 4', 'Chair 5', 'Chair 6', 'Bed 7']], 3, bold=(3,))
    grid = {4: ('harold', None, 'rosario', None, 'lorna', None, 'ulysses'), 6: ('mordecai', 'hyacinth', None, 'leopold', None, 'winifred', None), 8: (None, 'prudence', 'hollis', None, 'ambrose', 'fidelia', None)}
    for i, t in enumerate(['0800', '0900', '1000', '1100', '1200', '1300']): ws.cell(4 + i, 1, t)
    for r, ks in grid.items():
        for j, k in enumerate(ks):
            if k:
                ws.cell(r, 2 + j, T('[[%s.LF]]  [[%s.mrn]]' % (k, k))); ws.cell(r + 1, 2 + j, T('[[%s.med]]' % k))
                if j % 3 == 0: ws.merge_cells(start_row=r + 1, end_row=r + 1, start_column=2 + j, end_column=2 + j + (1 if j < 6 and ks[min(j + 1, 6)] is None else 0))
    ws['H4'].comment = Comment(T('[[ulysses.nick]] comes by medical transport [[ulysses.phoned]], needs [[ulysses!tx|port flush]]'), 'DA')
    ws2 = wb.create_sheet('Waitlist'); sheet(ws2, [['Call if chair opens'], [], ['Name', 'Cell', 'Regimen', 'Dx'], ['[[percival.nickl]]', '[[percival.celld]]', '[[percival!tx|iron infusion]]', '[[percival!dx|iron deficiency anemia]]'], ['[[queenie.name]]', '[[queenie.phoned]]', '[[queenie.med]]', '[[queenie.dxc]]'], ['[[sylvester.nickl]]', '[[sylvester.celld]]', '[[sylvester!tx|therapeutic phlebotomy]]', '[[sylvester!dx|hemochromatosis]]'], ['[[umberto.name]]', '[[umberto.phoned]]', '[[umberto.med]]', '[[umberto.dxc]]']], bold=(3,))
    savex(wb, full)
def chemo_pdf():
    d = PDF('Oncology/Orders/order_folfox_c5.pdf')
    d.c.rect(36, 40, 540, 720); d.ctr(52, 'CHEMOTHERAPY ORDER  -  ADULT')
    d.box(36, 62, 180, 28, 'LAST NAME', '[[harold.LAST]]'); d.box(216, 62, 180, 28, 'FIRST NAME  MI', '[[harold.FIRST]] W'); d.box(396, 62, 180, 28, 'MRN', '[[harold.mrn]]')
    d.box(36, 90, 120, 28, 'DOB', '[[harold.dob]]'); d.box(156, 90, 80, 28, 'HT', '178 cm'); d.box(236, 90, 80, 28, 'WT', '84.2 kg'); d.box(316, 90, 80, 28, 'BSA', '2.03 m2'); d.box(396, 90, 180, 28, 'ALLERGIES', 'sulfa')
    d.box(36, 118, 360, 28, 'DIAGNOSIS / STAGE', '[[harold!dx|Colon adenocarcinoma, pT3 N1b M0]]'); d.box(396, 118, 180, 28, 'REGIMEN / CYCLE', '[[harold!tx|mFOLFOX6]]  C5 D1')
    y = 166; d.b(44, y, 'Premedication', 8); d.chk(44, y + 16, '[[harold!med|ondansetron 16 mg IV]]', True); d.chk(240, y + 16, '[[harold!med|dexamethasone 12 mg IV]]', True); d.chk(440, y + 16, 'aprepitant 130 mg PO', False)
    y = 206; d.b(44, y, 'DRUG', 8); d.b(200, y, 'DOSE/m2', 8); d.b(280, y, 'CALC DOSE', 8); d.b(360, y, 'DILUENT', 8); d.b(480, y, 'RATE', 8); d.line(y + 4, 40, 572)
    for i, r in enumerate([('oxaliplatin', '85 mg', '173 mg', 'D5W 500', '2 h'), ('leucovorin', '400 mg', '812 mg', 'D5W 250', '2 h'), ('fluorouracil bolus', '400 mg', '812 mg', 'syringe', 'push'), ('fluorouracil CIVI', '2400 mg', '4872 mg', 'NS pump', '46 h')]):
        for X, s in zip((44, 200, 280, 360, 480), ('[[harold!med|%s]]' % r[0],) + r[1:]): d.m(X, y + 18 + 14 * i, s)
    d.t(44, 300, 'Comments:', 8); d.para(44, 314, 'Hold for ANC < 1.5. Neuropathy grade 1 ([[harold!dx|peripheral neuropathy]]) - reduce oxaliplatin to 65 if grade 2. Ride home: wife [[darlene.first]] [[darlene.cell]]. Pump disconnect Thu 3/19 with [[stroud.name]].', 95, 8.5, 12, 'Courier')
    d.under(44, 390, 200, 'Prescriber', '[[fitz.tf]]'); d.under(270, 390, 140, 'Verifying pharmacist', '[[petrov.name]]'); d.under(430, 390, 130, '2nd RN check', '[[agui.Fl]]')
    d.save()
def tumorboard():
    full, d = newd('Oncology/tumor_board_minutes_2026-03-11.docx', head='PEER REVIEW PRIVILEGED - ORS 41.675')
    d.add_heading('Multidisciplinary Tumor Board', 1)
    dp(d, 'Present: [[fitz.tf]]; [[obaf.tf]]; [[hsu.tf]]; [[ostr.tf]]; [[cavan.tf]] (surgery); [[ishii.tf]] (radiation); [[bhatt.tf]]; [[trent.tf]]. Absent: [[petrov.last]].')
    dt(d, [['#', 'Case', 'Presentation', 'Recommendation'],
      ['1', '[[lavonne.Lf]] MRN [[lavonne.mrn]]', '65F [[lavonne!dx|HER2+ invasive ductal carcinoma]], node positive', '[[lavonne!tx|Neoadjuvant TCHP]] then surgery. Dr [[cavan.last]] to see.'],
      ['2', 'MRN [[clifford.mrn]]', '82M [[clifford!dx|relapsed multiple myeloma]], frail, [[clifford!dx|CKD stage 3b]]', '[[clifford!med|daratumumab]] + dex. Goals of care visit with [[trent.Fl]]; wife [[peggy.first]] is proxy'],
      ['3', '[[leopold.Lf]]', '80M [[leopold!dx|pancreatic head mass]]', 'EUS biopsy at OHSU, [[leopold!tx|Whipple]] evaluation'],
      ['4', 'MRN [[araceli.mrn]]', '57F BIRADS 5, biopsy tomorrow', 're-present 3/25'],
      ['5', '[[zebulon.Lf]] "[[zebulon.nick]]"', '51M [[zebulon!dx|papillary thyroid carcinoma]] 2.2 cm', '[[zebulon!tx|Total thyroidectomy]], Dr [[ruiz.last]]']])
    dp(d, '''Old business: [[hyacinth.name]] declined trial; started [[hyacinth!med|bortezomib]] locally. [[florence.name]]'s [[florence!tx|PET/CT]] was negative, case closed.

Next meeting 03/25/2026 0700. CME credit: sign sheet with [[gaines.name]].''')
    saved(d, full)
def shiftnote():
    W('Oncology/shift notes 3-16.txt', '''infusion suite  mon 3/16   d. [[agui.lowerlast]] rn

[[winifred.nick]] [[winifred.last]] - here for [[winifred!med|azacitidine]] d1. BP 88/50, dizzy. [[fitz.last]] aware, 500 NS given, held tx. daughter taking her home 
[[bernadette.nick]] c. - [[bernadette!tx|port access]] x3 tries, finally got blood return w/ tPA. her ph changed to [[bernadette.celld]] pls update
pt in ch 4 (mrn [[hollis.mrn]]) rxn to [[hollis!med|rituximab]] 20 min in - rigors T 102.1. stopped, [[hollis!med|Benadryl 50]], [[hollis!med|solu-cortef]]. restarted at 50 ml/h ok
[[queenie.lower]]  no show again!! called [[queenie.phone7]] no ans, called nephew [[thaddeus.nick]] [[thaddeus.last]] [[thaddeus.phoned]] says shes in the hosp w/ [[queenie!dx|pneumonia]]
Mrs [[prudence.last]] wants female RN only. [[prudence!dx|lymphedema]] L arm - NO BP L
[[horatio.LF]] lupron given R glute lot 7K221  ([[horatio!tx|Lupron]] q3mo)   next 6/15
ran out of 24g huber needles - told [[oakes.first]] in supply
narc count ok w/ [[stroud.first]]
''')

# =================================================================== FERTILITY
DON = {'lila': 'D-1187', 'mirabel': 'D-1192', 'noelle': 'D-1204', 'knox': 'SD-0310'}
def donors():
    full, wb, ws = newx('Fertility/Donor/donor_recipient_cycles_2026.xlsx', 'Match list')
    title(ws, 'A1:H1', 'DONOR / RECIPIENT MATCH LIST - CONFIDENTIAL'); ws['A2'] = T('coordinator [[fitch.name]] RN   physician [[solh.last]]')
    sheet(ws, [['Donor ID', 'Recipient', 'Recip DOB', 'Partner', 'Recip dx', 'Agency', 'Start', 'Status']], 4, bold=(4,))
    L = [('lila', 'delphine', None, 'Willowbridge', '3/02', 'stim day 9'), ('mirabel', 'philippa', None, 'Willowbridge', '4/06', 'FDA labs pending'), ('noelle', 'saoirse', 'declan', 'in-house', '4/20', 'legal'), ('knox', 'tamsin', None, 'NW Cryo', 'n/a', '4 vials rec\'d'), ('lila', 'valentina', None, 'Willowbridge', '6/01', '2nd cycle')]
    for i, (dn, r, pt, ag, s, stt) in enumerate(L):
        sheet(ws, [['[[%s!rec|%s]]' % (dn, DON[dn]), '[[%s.Lf]]' % r, '[[%s.dob2]]' % r, ('[[%s.name]]' % pt) if pt else '', '[[%s.dx]]' % r, ag, s, stt]], 5 + i)
    ws2 = wb.create_sheet('Cycle D-1187'); title(ws2, 'A1:F1', 'CYCLE SHEET')
    sheet(ws2, [['RECIPIENT', '[[delphine.full]]', '', 'DONOR', '[[lila!rec|D-1187]]'], ['DOB', '[[delphine.dob]]', '', 'DONOR MRN', '[[lila.mrn]]'], ['Cell', '[[delphine.cell]]', '', 'Donor cell', '[[lila.cell]]'], ['Insurance', '[[delphine.mid]]', '', 'Pay to', 'see Key sheet'],
      ['Lining meds', '[[delphine!med|estradiol 2 mg TID]]', '', 'Stim', '[[lila!med|Follistim 225 IU]]']], 3)
    sheet(ws2, [['Date', '3/02', '3/04', '3/06', '3/08', '3/10', '3/12'], ['Recip E2', 88, 140, 212, 260, 311, 340], ['Recip lining mm', 4.1, 5.0, 6.6, 7.2, 8.1, 9.0], ['Donor E2', 41, 190, 610, 1240, 2210, 3105], ['Donor foll >14', 0, 0, 2, 6, 11, 17]], 10, bold=(10,))
    ws2['A16'] = T('Plan: [[lila!tx|Retrieval]] 3/15 Dr [[solh.last]]; [[delphine!tx|frozen embryo transfer]] 4/2')
    ws3 = wb.create_sheet('KEY - restricted'); sheet(ws3, [['Donor ID', 'Legal name', 'DOB', 'SSN (1099)', 'Acct for comp', 'Address', 'Phone', 'DL']] + [['[[%s!rec|%s]]' % (k, n), '[[%s.full]]' % k, '[[%s.dob]]' % k, '[[%s.ssn]]' % k, '[[%s.bank]]' % k, '[[%s.addr]]' % k, '[[%s.phone]]' % k, '[[%s.dl]]' % k] for k, n in DON.items()], 1, bold=(1,))
    savex(wb, full)
def cryo():
    full = begin('Fertility/Cryo/tank_inventory_0301.csv'); o = ['Tank,Can,Cane,Type,Qty,Frozen,Owner1,Owner1 DOB,Owner2,Owner2 DOB,Acct,Fee Paid Thru,Contact,Notes']
    L = [('T1', 'A', '01', 'embryo', 4, 'saoirse', 'declan', ''), ('T1', 'A', '02', 'oocyte', 11, 'jacinta', None, '[[jacinta!tx|egg freezing]] elective'), ('T1', 'B', '04', 'embryo', 2, 'adaeze', 'marcus', 'D5 4AA + 5BB'), ('T2', 'A', '01', 'sperm', 6, 'lysander', None, 'pre [[lysander!tx|chemo]] - [[lysander!dx|testicular cancer]]'), ('T2', 'C', '09', 'embryo', 1, 'yvette', None, 'DIVORCE - do not release see legal'), ('T2', 'C', '10', 'sperm', 2, 'zachariah', None, '[[zachariah!tx|TESE]]'), ('T3', 'A', '03', 'embryo', 7, 'thuy', 'bao', ''), ('T3', 'B', '02', 'oocyte', 6, 'ines', 'joanna', 'spouses; reciprocal'), ('T3', 'B', '05', 'sperm', 4, 'tamsin', None, 'donor [[knox!rec|SD-0310]]')]
    for a, b, c, t, q, k1, k2, n in L:
        o.append(','.join([a, b, c, t, str(q), '2025-%02d-14' % (int(c) % 12 + 1), '"%s"' % v(k1, 'Lf'), v(k1, 'dob'), '"%s"' % v(k2, 'Lf') if k2 else '', v(k2, 'dob') if k2 else '', v(k1, 'acct'), '2026-%02d' % (int(c) % 9 + 1), v(k1, 'email') if q % 2 == 0 else v(k1, 'celld'), '"%s"' % T(n)]))
    Wraw(full, '\n'.join(o) + '\n', nl='\r\n')
def ics():
    L = [('jacinta', '20260318T080000', 'Monitoring US + E2', 'tx'), ('katarzyna', '20260319T073000', 'Egg retrieval', 'tx'), ('delphine', '20260402T103000', 'FET', 'tx'), ('yvette', '20260320T090000', 'Saline sonogram', 'tx'), ('patience', '20260323T140000', 'IVF consult', 'tx')]
    o = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//LVSMG//Fertility Cal//EN']
    full = begin('Fertility/cycle_calendar_march.ics')
    for i, (k, t, e, el) in enumerate(L):
        o += ['BEGIN:VEVENT', 'UID:fert%04d@lvsmg.example' % i, 'DTSTAMP:20260313T150000Z', 'DTSTART:' + t, 'SUMMARY:%s - %s' % (v(k, ['Fl', 'name', 'Lf'][i % 3].replace('Lf', 'name')), x(k, el, e))]
        if i % 2 == 0: o.append('ATTENDEE;CN=%s:mailto:%s' % (v(k, 'name'), v(k, 'email')))
        o.append('DESCRIPTION:' + [T('DOB [[jacinta.dob]]\\, on [[jacinta!med|Menopur]]\\, call [[jacinta.celld]] w/ results'), T('NPO after MN. Driver: [[lysander.name]] [[lysander.phoned]]. Trigger [[katarzyna!med|Lupron 40 u]] 3/17 9pm'), 'see cycle sheet', T('r/o [[yvette!dx|uterine septum]]'), T('new pt\\, ref [[menon.tf]]'.replace(', MD', '') + '. Hx [[patience!dx|fibroids]]')][i].replace(', MD', '\\, MD'))
        o += ['LOCATION:Suite 300', 'END:VEVENT']
    o += ['BEGIN:VEVENT', 'UID:fert0099@lvsmg.example', 'DTSTAMP:20260313T150000Z', 'DTSTART:20260320T120000', 'SUMMARY:Staff lunch - lab inspection prep', 'END:VEVENT', 'END:VCALENDAR']
    Wraw(full, '\n'.join(o) + '\n', nl='\r\n')
def donor_app():
    d = PDF('Fertility/Donor/donor_application_p1.pdf')
    d.ctr(44, 'EGG DONOR APPLICATION  (page 1)'); d.t(420, 60, 'Office use:  ID [[noelle!rec|D-1204]]', 8)
    F = [('Full legal name', '[[noelle.full]]', 'Name you go by', '[[noelle.nick]]'), ('Date of birth', '[[noelle.dobl]]', 'Place of birth', 'Boise, ID'), ('Street', '[[noelle.street]]', 'City / ZIP', '[[noelle.city]] [[noelle.zip]]'), ('Mobile', '[[noelle.phonedot]]', 'E-mail', '[[noelle.email]]'), ('Driver license', '[[noelle.dl]]', 'Social Security', '[[noelle.ssn]]'), ('Occupation', 'barista / student', 'Height / weight', "5'7\"  138"), ('Emergency contact', '[[knox.name]] (boyfriend)', 'Their phone', '[[knox.phoned]]')]
    for i, (a, b, c, e) in enumerate(F): d.box(36, 76 + 32 * i, 280, 30, a, b); d.box(320, 76 + 32 * i, 256, 30, c, e)
    y = 320; d.b(40, y, 'Medical history - circle / check all that apply')
    H = [('Migraine', 1), ('Asthma', 0), ('Depression', 1), ('Diabetes', 0), ('STD', 0), ('Anemia', 0), ('Thyroid', 0), ('Abnormal Pap', 1)]
    for i, (h, on) in enumerate(H): d.chk(44 + 135 * (i % 4), y + 20 + 18 * (i // 4), '[[noelle!dx|%s]]' % h if on else h, on)
    d.t(40, 386, 'Current medication:'); d.m(140, 386, '[[noelle!med|sertraline 50 mg]], [[noelle!med|Nuvaring]]')
    d.t(40, 404, 'Surgeries:'); d.m(140, 404, '[[noelle!tx|appendectomy]] 2012, [[noelle!tx|LEEP]] 2021')
    d.t(40, 422, 'Family history:'); d.m(140, 422, 'Grandmother stroke at 81. Father high cholesterol.')
    d.under(40, 470, 240, 'Signature', '[[noelle.name]]'); d.under(320, 470, 120, 'Date', 'Jan 14 2026')
    d.save()
def fert_note():
    W('Fertility/consult_note_20260206.txt', '''LVSMG FERTILITY  NEW COUPLE CONSULT     02/06/2026    [[solh.LF]] MD
FEMALE PARTNER: [[adaeze.LFM]]   "[[adaeze.nick]]"     MALE PARTNER: [[marcus.LF]]
MRN [[adaeze.mrn]]  DOB [[adaeze.dob]]            MRN [[marcus.mrn]]  DOB [[marcus.dob]]
HOME (BOTH): [[adaeze.addr]]   PH [[adaeze.phone]]

CC: 3 yrs [[adaeze!dx|primary infertility]]
HPI: 37 yo G1P0010, [[adaeze!dx|ectopic pregnancy]] 2022 tx'd w/ [[adaeze!med|methotrexate]], [[adaeze!tx|laparoscopic salpingectomy]] R. AMH 0.41. Regular menses.
PMH: [[adaeze!dx|sickle cell trait]].   MEDS: [[adaeze!med|prenatal vitamin]], CoQ10
MALE: 38 yo, works nights. [[marcus!dx|varicocele]] s/p repair. Snores - referred to sleep ([[bust.last]]).
A/P: 1. [[adaeze!dx|Diminished ovarian reserve]] -> [[adaeze!tx|antagonist IVF with ICSI]], [[adaeze!med|Gonal-F 300]] + [[adaeze!med|Menopur 150]]
     2. carrier screening both; [[marcus!tx|karyotype]] for him
     3. fin counsel with [[hask.name]] - self pay pkg; card on file for deposit
     4. sister [[patience.name]] asked about donating eggs, will make own appt

cc: [[menon.tf]]
''')
    P['marcus'].ad, P['adaeze'].ad
    note(P['marcus'], 'ad', raw(P['marcus'], 'addr')[1])

# =================================================================== SLEEP
def psg():
    full, d = newd('Sleep/Studies/PSG_0304_Whitcomb.docx', head='Larkspur Valley Sleep Center  -  AASM accredited', foot='[[merle.LF]] | [[merle.mrn]] | [[merle.dob]]')
    d.add_heading('Polysomnography Report', 1)
    dt(d, [['Patient name', 'DOB', 'Medicare no.', 'Study date'], ['[[merle.full]]', '[[merle.dob]]', '[[merle.midd]]', '03/04/2026'], ['Address', 'Phone', 'Referring', 'Scored by'], ['[[merle.addr]]', '[[merle.phone]]', '[[aber.tf]]', '[[lind.name]]']])
    dp(d, 'Study type: [[merle!tx|Split-night polysomnography]]')
    dt(d, [['', 'Diagnostic', 'Titration'], ['TST (min)', '142', '231'], ['AHI', '48.2', '3.1'], ['RDI', '51.0', '4.4'], ['SpO2 nadir', '74%', '90%'], ['PLM index', '22', '11'], ['CPAP', '-', '11 cmH2O']])
    dp(d, '''Impression: [[merle!dx|Severe obstructive sleep apnea]] with [[merle!dx|sleep-related hypoxemia]]. [[merle!dx|Periodic limb movements]]. Atrial ectopy on ECG; the patient has known [[merle!dx|atrial fibrillation]] and takes [[merle!med|apixaban]].

Recommendations: [[merle!tx|CPAP]] 11 cmH2O, medium full-face mask. Wife [[judith.nickl]] witnessed apneas and will attend mask fitting. DME order to Siskiyou Respiratory, attn [[yost.name]].

[[bust.tf]], Board Certified in Sleep Medicine''')
    saved(d, full)
def hst():
    full = begin('Sleep/Studies/HST_batch_0313.txt'); o = []
    L = [('cornelius', '31.4', '81'), ('jerome', '8.8', '88'), ('stellan', '52.0', '70'), ('garrison', '3.1', '91'), ('dashiell', '17.6', '85'), ('marcus', '12.2', '87')]
    for i, (k, ahi, sp) in enumerate(L):
        o += ['.' * 70, '  HOME SLEEP TEST SUMMARY            Device SN WX-%05d' % R.randrange(99999), '', '  %s%s' % ('Patient Information'.ljust(36), 'Recording'), '  %s%s' % (('Name: ' + v(k, 'name')).ljust(36), 'Date: 3/%d/2026' % (8 + i % 4)), '  %s%s' % (('DOB:  ' + v(k, 'dob2')).ljust(36), 'Start: 22:%02d' % (11 + i)), '  %s%s' % (('ID:   ' + v(k, 'mrn')).ljust(36), 'Duration: 6 h %d m' % (i * 9)), '  %s%s' % (('BMI:  %d.%d' % (28 + i, i)).ljust(36), 'Interp: ' + v('bust', 'Fl')), '',
              '  pAHI %s   pRDI %s   ODI %s   Min SpO2 %s%%' % (ahi, float(ahi) + 2, float(ahi) - 1, sp), '  Conclusion: ' + (('%s' % x(k, 'dx', ('Severe' if float(ahi) > 30 else 'Moderate' if float(ahi) > 15 else 'Mild') + ' obstructive sleep apnea')) if float(ahi) > 5 else 'No significant sleep-disordered breathing.'), '  Call pt: ' + v(k, 'phoned') if i % 2 == 0 else '', '']
    Wraw(full, '\n'.join(o) + '\n')
def cpap():
    full = begin('Sleep/cpap_compliance_export.csv'); o = ['"Clinic: Larkspur Valley Sleep Center","Exported 2026-03-16 07:02","Range: 30 days"', 'PatientID,LastName,FirstName,DOB,Mobile,Email,Device,Serial,SetupDate,Mode,Pressure,UsageDays,Pct4h,AHI,Leak95,Adherent,Notes']
    ks = ['anders', 'nirav', 'merle', 'franklin', 'wendell', 'harjit', 'cornelius', 'kendrick', 'quincy', 'norbert', 'percival', 'thaddeus', 'fergus', 'jebediah', 'yannick', 'elias', 'ivor', 'orrin', 'sterling', 'cassius', 'warren']
    for i, k in enumerate(ks):
        pc = R.randrange(12, 100)
        nt = {'franklin': '"mask leak, [[franklin!dx|claustrophobia]], calls wife [[lavonne.first]] 1st"', 'ivor': '"supplemental [[ivor!tx|oxygen 2 L]], [[ivor!dx|COPD]]"', 'yannick': 'CDL driver - letter to employer', 'orrin': '"[[orrin!med|Ambien]] w/ PAP"'}.get(k, '')
        o.append(','.join([v(k, 'mrn'), v(k, 'last'), v(k, 'first'), v(k, 'dobi'), v(k, 'phonep') if i % 3 else '', v(k, 'email') if i % 2 else '', 'AirSense 11', '2322%07d' % R.randrange(9999999), '2025-%02d-%02d' % (i % 12 + 1, i + 3), x(k, 'tx', ['APAP', 'CPAP', 'BiPAP'][i % 3]), '%d-%d' % (5 + i % 4, 12 + i % 6), str(R.randrange(5, 31)), str(pc), '%.1f' % (R.random() * 9), '%.1f' % (R.random() * 40), 'Y' if pc >= 70 else 'N', T(nt)]))
    Wraw(full, '\n'.join(o) + '\n', enc='utf-8-sig', nl='\r\n')
def epworth():
    d = PDF('Sleep/Forms/epworth_intake_form.pdf')
    d.ctr(44, 'SLEEP HISTORY & EPWORTH SLEEPINESS SCALE')
    d.box(36, 56, 200, 34); d.m(42, 70, '[[kendrick.lower]]', 10); d.t(42, 86, 'NAME (please print)', 6); d.box(236, 56, 110, 34); d.m(242, 70, '[[kendrick.dob2]]', 10); d.t(242, 86, 'DATE OF BIRTH', 6); d.box(346, 56, 230, 34); d.m(352, 70, '[[kendrick.phone10]]', 10); d.t(352, 86, 'CELL PHONE', 6)
    d.box(36, 90, 310, 34); d.m(42, 104, '[[kendrick.street]]', 10); d.t(42, 120, 'MAILING ADDRESS', 6); d.box(346, 90, 230, 34); d.m(352, 104, 'self / [[kendrick.ins]]', 9); d.t(352, 120, 'INSURED', 6)
    Q = ['Sitting and reading', 'Watching TV', 'Sitting inactive in public', 'Passenger in a car 1 hr', 'Lying down in afternoon', 'Sitting and talking', 'After lunch, no alcohol', 'In traffic']
    d.b(40, 144, 'Chance of dozing  0 none  1 slight  2 moderate  3 high', 8.5)
    for i, q in enumerate(Q):
        d.t(44, 160 + 15 * i, q)
        for j in range(4): d.chk(260 + 40 * j, 160 + 15 * i, str(j), j == [3, 2, 2, 3, 3, 1, 3, 1][i])
    d.t(44, 284, 'TOTAL:'); d.m(260, 284, '18')
    d.t(40, 306, 'What wakes you up?'); d.m(150, 306, 'wife says i stop breathing. her # [[fatima.phoned]] [[fatima.nick]] [[fatima.last]]')
    d.t(40, 324, 'Health problems:'); d.m(150, 324, '[[kendrick!dx|high bp]], [[kendrick!dx|gerd]], had [[kendrick!tx|tonsils out]] as kid')
    d.t(40, 342, 'Medications:'); d.m(150, 342, '[[kendrick!med|lisinopril]] [[kendrick!med|omeprazole]] [[kendrick!med|melatonin]]')
    d.under(40, 390, 220, 'Signature of patient', '[[kendrick.lower]]'); d.under(300, 390, 100, 'Date', '3-9-26')
    d.save()
def dme():
    W('Sleep/dme_order_print.html', '''<!DOCTYPE html>
<html><head><title>DME Order 77120</title><style>td{border:1px solid #999;padding:3px} .l{font-size:9px;color:#555}</style></head>
<body><h2>DME Order &#8470; 77120 &mdash; PAP Therapy</h2>
<table>
<tr><td><span class="l">Patient</span><br><b>[[jebediah.nickl]]</b> (legal [[jebediah.name]])</td><td><span class="l">DOB</span><br>[[jebediah.dob]]</td><td><span class="l">Phone</span><br>[[jebediah.phone]]</td></tr>
<tr><td colspan="2"><span class="l">Deliver to</span><br>[[jebediah.addr]]</td><td><span class="l">Policy</span><br>[[jebediah.mid]]</td></tr>
<tr><td><span class="l">Diagnosis</span><br>[[jebediah!dx|G47.33]] [[jebediah!dx|Obstructive sleep apnea (adult)]]</td><td><span class="l">Comorbid</span><br>[[jebediah!dx|Hypertension]]</td><td><span class="l">Order</span><br>[[jebediah!tx|Auto-CPAP]] 6&ndash;14 cmH2O, [[jebediah!tx|heated humidifier]]</td></tr>
</table>
<p>Ordered by [[bust.tf]] &middot; e-signed 03/12/2026 &middot; Supplier contact [[yost.name]], (541) 555-0166</p>
<p class="l">Comments: second order today is [[warren.name]], DOB [[warren.dob]], [[warren!tx|replacement nasal pillows]] only, ship [[warren.street]], Medford.</p>
</body></html>
''' .replace(', Medford.', '.'))

# =================================================================== BILLING
def superbill():
    d = PDF('Billing/superbill_55821.pdf')
    d.ctr(40, 'LARKSPUR VALLEY SPECIALTY MEDICAL GROUP  -  SUPERBILL 55821', 11)
    d.box(36, 50, 220, 26, 'Patient', '[[hemant.LF]]'); d.box(256, 50, 100, 26, 'DOB', '[[hemant.dob]]'); d.box(356, 50, 100, 26, 'Acct', '[[hemant.acct]]'); d.box(456, 50, 120, 26, 'DOS', '03/12/2026')
    d.box(36, 76, 220, 26, 'Guarantor', '[[hemant.LF]]'); d.box(256, 76, 200, 26, 'Primary ins / ID', '[[hemant.midd]]'); d.box(456, 76, 120, 26, 'Copay', '$25 ck #1182')
    cols = [('OFFICE', ['99213 Est level 3', '99214 Est level 4', '99215 Est level 5', 'G0108 DSMT']), ('PROCEDURES', ['95250 CGM placement', '95251 CGM interp', '10005 FNA w/ US', '96372 Injection']), ('LAB', ['83036 A1c', '82043 Microalbumin', '80061 Lipid', '84443 TSH'])]
    on = {'99214 Est level 4': None, '95251 CGM interp': 1, '83036 A1c': 1, '82043 Microalbumin': 1}
    for c, (h, its) in enumerate(cols):
        d.b(40 + 180 * c, 122, h, 8)
        for i, t in enumerate(its): d.chk(40 + 180 * c, 138 + 14 * i, '[[hemant!tx|%s]]' % t if on.get(t) else t, t in on)
    d.b(40, 206, 'DIAGNOSIS', 8); 
    for i, t in enumerate(['E11.65 T2DM hyperglycemia', 'E11.21 Diabetic nephropathy', 'E03.9 Hypothyroid', 'I10 Hypertension']):
        d.chk(40 + 270 * (i % 2), 222 + 14 * (i // 2), '[[hemant!dx|%s]]' % t if i in (0, 1, 3) else t, i in (0, 1, 3))
    d.t(40, 268, 'Provider: [[vand.tf]]     Return: 3 mo     Checkout: [[monroe.Fl]]'); d.t(40, 284, 'Total charges $412.00   Paid $25.00   Bal $387.00')
    d.save()
def era835():
    full = begin('Billing/ERA/835_20260310.txt'); o = ['ISA*00*          *00*          *ZZ*CASCADIABLUE   *ZZ*LVSMG          *260310*0412*^*00501*000004471*0*P*:~', 'GS*HP*CASCADIABLUE*LVSMG*20260310*0412*4471*X*005010X221A1~', 'ST*835*0001~', 'BPR*I*2211.08*C*ACH*CCP************20260311~', 'TRN*1*EFT88120937*1930000000~', 'N1*PR*CASCADIA BLUE HEALTH PLAN~', 'N1*PE*LARKSPUR VALLEY SPECIALTY MEDICAL GROUP*XX*1730000100~', 'LX*1~']
    ks = [p.key for p in P.values() if p.ins.startswith('Cascadia') and not p.staff and hasattr(p, 'dx')][:6]
    for i, k in enumerate(ks):
        p = P[k]; a = R.randrange(120, 2400)
        o += ['CLP*%s*%d*%d.00*%d.00*%d.00*12*%s~' % (v(p, 'acct'), [1, 1, 4][i % 3], a, a * .6 if i % 3 < 2 else 0, a * .1, v(p, 'claim')), 'NM1*QC*1*%s*%s*%s***MI*%s~' % (v(p, 'LAST'), v(p, 'FIRST'), p.m, v(p, 'mid')), 'NM1*82*1*%s*%s****XX*17300001%02d~' % (T('[[vand.LAST]]'), T('[[vand.FIRST]]'), i), 'DTM*232*202602%02d~' % (10 + i), 'SVC*HC:%s*%d.00*%d.00**1~' % (v(p, 'txc'), a, a * .6 if i % 3 < 2 else 0), 'CAS*CO*45*%d.00~' % (a * .3)]
    o += ['SE*%d*0001~' % (len(o) - 1), 'GE*1*4471~', 'IEA*1*000004471~']
    Wraw(full, '\n'.join(o) + '\n')
def remit():
    full = begin('Billing/ERA/remit_listing_rogue_mutual.txt'); o = ['ROGUE MUTUAL HEALTH                     REMITTANCE ADVICE                 PAGE  1 OF  1', 'PAYEE: LARKSPUR VALLEY SPEC MED GRP  TAX ID 93-0000000   CHECK 00771204   DATE 03/11/2026', '', 'CLAIM NO       PATIENT ACCT  MEMBER ID      PATIENT NAME         SVC DT  PROC   BILLED  ALLOWED   PT RESP    PAID  RMK', '=' * 116]
    ks = [p.key for p in P.values() if p.ins.startswith('Rogue') and not p.staff and hasattr(p, 'dx')][:8]
    tb = tp = 0
    for i, k in enumerate(ks):
        p = P[k]; b = R.randrange(90, 1900); al = int(b * .62); pr = [0, 40, al][i % 3]; tb += b; tp += al - pr
        o.append('%s%s%s%s02/%02d/26 %s%8.2f %8.2f %9.2f %7.2f  %s' % (fit(p, 'claim', 15), fit(p, 'acct', 14), fit(p, 'mid', 15), fit(p, 'LF', 21), 9 + i, fit(p, 'txc', 7), b, al, pr, al - pr, ['', 'PR-3', 'CO-197'][i % 3]))
        if i % 3 == 2: o.append(' ' * 15 + 'PRECERTIFICATION ABSENT - %s' % v(p, 'TX'))
    o += ['=' * 116, 'TOTALS %70.2f %37.2f' % (tb, tp), '', 'CO-197 = PRECERT/AUTH ABSENT    PR-3 = COPAY     QUESTIONS: %s (541) 555-0199' % v('lopat', 'NAME')]
    Wraw(full, '\n'.join(o) + '\n', nl='\r\n')
def statements():
    d = PDF('Billing/Statements/statement_batch_mar.pdf')
    for i, k in enumerate(['philippa', 'ignatius', 'marguerite', 'hollis']):
        p = P[k]
        d.b(40, 50, 'Larkspur Valley Specialty Medical Group', 11); d.t(40, 63, 'PO Box 4410, Medford OR 97501    Billing (541) 555-0130', 8)
        d.box(380, 40, 196, 16, None, 'Statement date 03/15/2026', 8); d.box(380, 56, 196, 16, None, 'Account ' + T('[[p.acct]]', p=p), 8); d.box(380, 72, 196, 16, None, 'Amount due $%d.%02d' % (60 + 41 * i, 13 * i), 8)
        d.m(60, 130, T('[[p.NAME]]', p=p), 10); bl = T('[[p.BLOCK]]', p=p).split('\n'); d.m(60, 143, bl[0], 10); d.m(60, 156, bl[1], 10)
        d.line(190); d.b(40, 204, 'Date', 8); d.b(110, 204, 'Description', 8); d.b(400, 204, 'Charge', 8); d.b(460, 204, 'Ins paid', 8); d.b(520, 204, 'You owe', 8)
        d.m(40, 220, '02/%02d/26' % (11 + i), 8); d.m(110, 220, T('[[p.tx]]', p=p), 8); d.m(400, 220, '%d.00' % (310 + 41 * i), 8); d.m(460, 220, '250.00', 8); d.m(520, 220, '%d.%02d' % (60 + 41 * i, 13 * i), 8)
        d.m(40, 234, '02/%02d/26' % (11 + i), 8); d.m(110, 234, 'Office visit - %s' % T(['[[solh.last]]', '[[bust.last]]', '[[vand.last]]', '[[obaf.last]]'][i]), 8); d.m(520, 234, '0.00', 8)
        if k == 'ignatius': d.t(40, 260, 'Autopay: card ' + T('[[ignatius.cardd]]') + '  will be charged 04/01/2026.')
        if k == 'marguerite': d.t(40, 260, T('Copy of this statement also sent to your representative [[vernon.name]], ') + T('[[vernon.street]].'))
        if k == 'philippa': d.t(40, 260, 'Ins: ' + T('[[philippa.ins]] [[philippa.mid]]'))
        d.t(40, 700, '- - - - - - - - - - - - - -  detach and return with payment  - - - - - - - - - - - - - -', 8); d.t(40, 716, 'Card no. ______________________  Exp ______  Signature ______________________', 8)
        d.page()
    d.save()
def denial():
    d = PDF('Billing/Denials/denial_letter_20260306.pdf')
    d.b(40, 50, 'SISKIYOU EMPLOYERS TRUST', 12); d.t(40, 64, 'Utilization Management  -  PO Box 900, Portland OR 97207', 8); d.t(40, 90, 'March 6, 2026')
    p = P['gretchen']
    d.t(40, 114, '[[gretchen.name]]'); bl = T('[[gretchen.block]]').split('\n'); d.t(40, 126, bl[0]); d.t(40, 138, bl[1])
    d.box(380, 36, 196, 62); d.t(386, 48, 'Member ID: [[gretchen.mid]]'); d.t(386, 62, 'Reference: [[gretchen.auth]]'); d.t(386, 76, 'Provider: [[tehr.tf]]'); d.t(386, 90, 'Decision: DENIED')
    d.para(40, 200, '''Re: [[gretchen!med|semaglutide 2.4 mg]]

Dear [[gretchen.name]]:

We received a request from Dr. [[tehr.last]] for the drug named above for the treatment of [[gretchen!dx|obesity, class 3]]. The request cannot be approved. Your plan excludes drugs for weight loss. We also noted a history of [[reuben!dx|medullary thyroid carcinoma]] in a first-degree relative, your brother [[reuben.name]].

The decision was made by [[rusk.tf]], Medical Director. You or your provider may appeal within 180 days. Call [[vickers.name]], Appeals Coordinator, at 1-800-555-0155.''', 95, 9.5, 13)
    d.t(40, 420, 'cc: [[tehr.tf]], fax (541) 555-0121', 8)
    d.save()
def appeal():
    full, d = newd('Billing/Denials/appeal_letter_draft_v2.docx', head='DRAFT - [[pick.name]]')
    dp(d, '''To: [[ellerbe.name]], Appeals, Cascadia Blue Health Plan

Patient: [[vada.name]]   DOB: [[vada.dob]]   Member: [[vada.mid]]   Claim: [[vada.claim]]

Dear Mr. [[ellerbe.last]],

We ask for an expedited second-level review for [[vada!med|venetoclax]]. Mrs. [[vada.last]] is a [[vada.age]]-year-old retired teacher with [[vada!dx|relapsed chronic lymphocytic leukemia]] with 17p deletion. She has failed [[vada!med|ibrutinib]] because of [[vada!dx|atrial fibrillation]]. Dr. [[obaf.last]] spoke to your reviewer [[pohl.name]] on 3/4 without result.

Enclosed are the [[vada!tx|bone marrow biopsy]] of 2/12, the [[vada!tx|FISH panel]], and a statement from her daughter [[imogen.name]], who holds health care power of attorney ([[imogen.addr]]; [[imogen.phoned]]).

**note to self - [[math.first]] says wrong claim # on first appeal, was [[eudora.claim]] = [[eudora.name]]'s!! report to [[ames.last]]**

Sincerely,

[[obaf.tf]]''')
    saved(d, full)
def pafax():
    W('Billing/PriorAuth/pa_request_fax_0310.txt', '''FAX     To: Pacific Summit PPO Pharmacy Review  1-800-555-0161      From: LVSMG  [[math.name]]  541-555-0133
Date: 3/10/26   Pages: 3 incl cover   URGENT [ ]  STANDARD [X]

                     PRIOR AUTHORIZATION REQUEST - PRESCRIPTION DRUG
-----------------------------------------------------------------------------------------
MEMBER INFORMATION                          | PRESCRIBER INFORMATION
Last name  [[zelda.last]]                        | Name   [[tehr.tf]]
First name [[zelda.first]]                            | NPI    1730000102
ID#        [[zelda.mid]]                     | Phone  541-555-0120
DOB        [[zelda.dob]]                       | Fax    541-555-0121
Sex        F                                | Contact [[math.first]]
Phone      [[zelda.phoned]]                     | Specialty Endocrinology
-----------------------------------------------------------------------------------------
Drug: [[zelda!med|teriparatide 20 mcg SQ daily]]      Qty 1 pen/28d     Duration 24 mo
Diagnosis: [[zelda!dx|severe osteoporosis]]       ICD-10: [[zelda!dx|M80.08XA]]
Prior therapy:   [[zelda!med|alendronate]]  2019-2021   GI intolerance
                 [[zelda!med|zoledronic acid]] x1 2022  [[zelda!dx|uveitis]]
T-score: -4.0 L-spine.  2 [[zelda!dx|vertebral fractures]] 2025
-----------------------------------------------------------------------------------------
FOR PLAN USE:  Ref # [[zelda.auth]]   Reviewer: [[tran.tf]]   APPROVED thru 03/2028

pg 3: second request same day, member [[sterling.Lf]] [[sterling.mid]] DOB [[sterling.dob2]], [[sterling!med|solriamfetol 150 mg]], dx [[sterling!dx|EDS due to OSA]]. PENDED - need CPAP download.
''', sets=((44,),))
def araging():
    full, wb, ws = newx('Billing/AR_aging_0228.xlsx', 'Aging')
    title(ws, 'A1:H1', 'ACCOUNTS RECEIVABLE AGING - PATIENT RESPONSIBILITY'); title(ws, 'A2:H2', 'as of 02/28/2026   (run by [[hask.name]])', 9)
    sheet(ws, [['Account', 'Guarantor', 'Phone', 'Ins', 'Current', '31-60', '61-90', '90+']], 4, bold=(4,))
    grp = [('ENDOCRINOLOGY', ['gurpreet', 'alonzo', 'maribel', 'winifred', 'clementine', 'abelard', 'odalys']), ('ONCOLOGY', ['peggy', 'sylvester', 'eudora', 'josefina', 'ambrose', 'bartholomew']), ('FERTILITY', ['declan', 'sunniva', 'isadora', 'briony', 'xiomara', 'kiyomi']), ('SLEEP', ['lorna', 'gideon', 'orrin', 'yannick', 'xavier', 'ezekiel'])]
    r = 5
    for gname, ks in grp:
        ws.cell(r, 1, gname).font = BOLD; r += 1; s = r
        for k in ks:
            sheet(ws, [['[[%s.acct]]' % k, '[[%s.LF]]' % k, '[[%s.phones]]' % k, P[k].ins[:8], R.randrange(0, 300), R.randrange(0, 200), R.randrange(0, 2) * 75, R.randrange(0, 2) * 410]], r); r += 1
        ws.cell(r, 2, 'Subtotal'); 
        for c in 'EFGH': ws['%s%d' % (c, r)] = '=SUM(%s%d:%s%d)' % (c, s, c, r - 1)
        r += 2
    note_c = ws['B7']; note_c.comment = Comment(T('dispute - says [[harjit.nick]] ([[harjit.Lf]]) pays, card [[harjit.cards]]'), 'GH')
    ws2 = wb.create_sheet('to collections'); sheet(ws2, [['Sent to Jefferson Recovery 3/1 - contact [[draper.name]]'], [], ['Name', 'SSN', 'Last known addr', 'Employer', 'Bal'], ['[[alonzo.name]]', '[[alonzo.ssn]]', '[[alonzo.addr]]', 'Boise Cascade', 910.55], ['[[clementine.full]]', '[[clementine.ssn]]', '[[clementine.addr]]', 'self', 1220], ['[[xavier.name]]', '[[xavier.ssn]]', '[[xavier.addr]]', 'Asante', 388.1], ['[[bartholomew.nickl]]', '[[bartholomew.ssn]]', '[[bartholomew.addr]]', 'ret.', 2040]], 1, bold=(3,))
    savex(wb, full)
def cof():
    W('Billing/card on file notes.txt', '''cards to run on the 1st  ([[hask.lowerfirst]] - SHRED when the vault is back up!!)

[[isadora.nick]] [[isadora.last]]   [[isadora.cards]]  exp 09/28   storage fee embryos   zip [[isadora.zip]]
[[sunniva.LF]]    [[sunniva.card]]  4/27  $150/mo  [[sunniva!tx|IUI]] pkg
kimura, florence ->'''.replace('kimura, florence', '[[florence.lfl]]') + ''' [[florence.cardd]] exp 1/29 husband's?? no hers
[[ezekiel.nickl]] ck acct instead  acct# [[ezekiel.bank]]  (US Bank)  his sleep study bal  [[ezekiel!tx|MSLT]]
[[briony.name]] says use moms: [[rhoda.name]] [[rhoda.card]] 11/27   mom ok'd by ph [[rhoda.phoned]]
DECLINED x2: [[xiomara.lower]] ...call [[xiomara.phonedot]]

portal for cascadia blue -> [[hask.first]] login ask [[renn.first]]
''')
def payplans():
    full, wb, ws = newx('Billing/payment_plans.xlsx', 'Plans')
    title(ws, 'A1:G1', 'PAYMENT PLAN AGREEMENTS (2 per row)')
    pr = [('kiyomi', 'theodora'), ('garrison', 'tristan'), ('imogen', 'fatima')]
    r = 3
    for a, b in pr:
        rows = [['Name', '[[%s.name]]', '', 'Name', '[[%s.name]]'], ['Acct', '[[%s.acct]]', '', 'Acct', '[[%s.acct]]'], ['Address', '[[%s.addr]]', '', 'Address', '[[%s.addr]]'], ['Phone', '[[%s.cell]]', '', 'Phone', '[[%s.cell]]'], ['Bank acct', '[[%s.bank]]', '', 'Bank acct', '[[%s.bank]]'], ['Card', '[[%s.cardd]]', '', 'Card on file', '[[%s.cards]]'], ['Monthly', '$75', '', 'Monthly', '$120']]
        for row in rows:
            sheet(ws, [[row[0], row[1] % a if '%s' in row[1] else row[1], '', row[3], row[4] % b if '%s' in row[4] else row[4]]], r); r += 1
        r += 1
    ws.cell(r, 1, 'Total monthly'); ws.cell(r, 2, '$585'); ws.cell(r + 1, 1, T('[[tristan.first]] pays for his grandfather [[clifford.nickl]] ([[clifford.acct]])')); savex(wb, full)

# =================================================================== FRONT DESK
def appts():
    full = begin('FrontDesk/appt_export_20260318.csv'); o = ['"ApptDate","Time","Resource","Patient","Sex","DOB","MRN","HomePh","Cell","ApptType","Ins","CopayDue","Comment"']
    ks = [('gurpreet', 'VANDERMOLEN'), ('alonzo', 'VANDERMOLEN'), ('nadezhda', 'TEHRANI'), ('ramona', 'TEHRANI'), ('violet', 'VANDERMOLEN'), ('reuben', 'DUNMORE'), ('tobias', 'DUNMORE'), ('edmund', 'FITZHUGH'), ('hyacinth', 'OBAFEMI'), ('vada', 'OBAFEMI'), ('mordecai', 'OBAFEMI'), ('rosalind', 'FITZHUGH'), ('ines', 'SOLHEIM-KATZ'), ('zachariah', 'SOLHEIM-KATZ'), ('patience', 'SOLHEIM-KATZ'), ('isadora', 'SOLHEIM-KATZ'), ('harjit', 'BUSTAMANTE'), ('gideon', 'BUSTAMANTE'), ('jerome', 'BUSTAMANTE'), ('cassius', 'BUSTAMANTE'), ('warren', 'BUSTAMANTE'), ('simran', 'VANDERMOLEN'), ('yolanda', 'FITZHUGH'), ('ursula', 'OBAFEMI'), ('georgina', 'TEHRANI')]
    cm = {'simran': 'w/ mom [[gurpreet.first]]; A1c due', 'rosalind': 'f/u [[rosalind!dx|breast CA]], new ph?', 'zachariah': '[[zachariah!tx|TESE]] results w/ partner [[briony.name]]', 'mordecai': '[[mordecai!tx|transfusion]] if hgb <7', 'tobias': 'mother will call', 'ramona': 'interp not needed', 'cassius': '[[cassius!tx|CPAP]] f/u bring SD card', 'edmund': 'wheelchair van; son [[garrison.name]] drives', 'hyacinth': ''}
    for i, (k, r) in enumerate(ks):
        for dk in ('vand', 'tehr', 'dunm', 'fitz', 'obaf', 'solh', 'bust'):
            if P[dk].l.upper() == r: note(P[dk], 'nm', r)
        o.append(','.join('"%s"' % c for c in ['03/18/2026', '%d:%02d %s' % ([8, 9, 10, 11, 1, 2, 3][i % 7], (i * 15) % 60, 'AM' if i % 7 < 4 else 'PM'), r, v(k, 'LF'), P[k].sex, v(k, 'dob'), v(k, 'mrn'), v(k, 'phoned'), v(k, 'celld') if i % 4 == 0 else '', ['NP', 'EST', 'LAB', 'TELE'][i % 4], P[k].ins, '%d.00' % (i % 3 * 20), T(cm.get(k, ''))]))
    Wraw(full, '\n'.join(o) + '\n', nl='\r\n')
def voicemail():
    W('FrontDesk/voicemail_transcripts_0316.txt', '''Voicemail-to-text digest   mailbox 5540 (Front desk)    Mon 03/16/2026

[1] 07:12 AM  from [[peggy.phone]]   0:41
"Hi this is [[peggy.name]] P E G G Y calling for my husband [[clifford.nick]] he has the [[clifford!dx|multiple myeloma]] he had his [[clifford!med|Velcade]] shot friday and now he's got a fever of one oh one and I don't know if we should come in or go to emergency please call me back at [[peggy.phoned]] or my cell [[peggy.celld]] thank you bye"   confidence: high

[2] 07:40 AM  from [[quincy.phone]]   0:22
"yeah uh this is [[quincy.name]] date of birth [[quincy.dobl]] I need to cancel that sleep thing wednesday my [[quincy!tx|titration]] study I got called into work uh okay"   confidence: med

[3] 08:03 AM  from UNAVAILABLE   0:55
"This is [[mcnulty.name]] with Rogue Mutual pre-service review calling on reference number [[lucinda.auth]] for [[lucinda.name]] we need the pathology for the [[lucinda!tx|lumpectomy]] request if [[pick.name]] could call five four one five five five oh one nine nine extension twelve"   confidence: high

[4] 08:15 AM  from [[xiomara.phone]]   0:30
"hey it's [[xiomara.first]] [[xiomara.last]] my birthday is [[xiomara.dobl]] I started bleeding and I'm like five weeks from the transfer um I'm on the [[xiomara!med|progesterone]] shots please have [[fitch.first]] call me it's the same number"   confidence: low

[5] 08:31 AM  from [[tristan.phone]]   0:18
"this is [[tristan.name]] I'm [[clifford.name]]'s grandson my grandma said to tell you they went to the ER at Providence"   confidence: high

[6] 09:02 AM  from (541) 555-0188   0:25
"Siskiyou Diabetic [[hobbs.name]] just checking on the CMN for the [[violet.last]] girl we faxed friday thank you"   confidence: high

[7] 12:20 PM  from [[rosalind.phone]]   1:10
"Good afternoon my name is Mrs. [[rosalind.name]] I moved to [[rosalind.street]] in [[rosalind.city]] and I never got my [[rosalind!med|anastrozole]] and also the statement says I owe for the [[rosalind!tx|bone scan]] and my Medicare number is [[rosalind.mid]] I'd like somebody to explain it to me"   confidence: med

[8] 01:44 PM  from [[alonzo.phone]]   0:35
"uh hi [[alonzo.name]] wanting to pay my balance card number is [[alonzo.cards]] expires ten twenty eight uh address on it is [[alonzo.street]] thanks"   confidence: med

[9] 02:10 PM  from [[maribel.phone]]   0:28
"[[maribel.first]] [[maribel.last]] I can't log in the portal my user is [[maribel!cred|mescobedo68]] and the password [[maribel!cred|Gatito1968]] does not work can somebody help"   confidence: low
''')
def portal():
    full = begin('FrontDesk/Portal/portal_messages_export.json')
    L = [('hemant', 'vand', 'Rx question', 'Dear Doctor, the [[hemant!med|Ozempic]] made me vomiting. Also my wife [[kokila.first]] wants to change pharmacy. Regards, [[hemant.first]]'), ('nirav', 'bust', 'mask', 'Hi, [[nirav.nick]] here. CPAP mask leaks, can I get the nasal one? my new number is [[nirav.celld]]'),
      ('thuy', 'fitch', 'Re: trigger', 'I took [[thuy!med|Ovidrel]] at 9:15 not 9:00 is ok? [[bao.first]] will drive for [[thuy!tx|IUI]]'), ('theodora', 'solh', 'records', 'Please send my [[theodora!dx|recurrent miscarriage]] workup to Dr. [[menon.last]]. Thanks, [[theodora.nick]] ([[theodora.dob2]])'),
      ('odalys', 'tehr', 'MRI', 'They said growth on pituitary is back. [[odalys!tx|octreotide]] shots are $900. I lost my job and moved in with my uncle at [[odalys.addr]].'), ('stellan', 'bust', 'DOT form', 'Need the DOT sleep clearance by Friday or I lose my route. Licence [[stellan.dl]]. [[stellan.name]]'), ('rhoda', 'tehr', 'thyroid', 'I STOPPED THE [[rhoda!med|SYNTHROID]] IT MAKES MY HEART RACE. [[rhoda.NAME]]')]
    out = {'export': {'system': 'MyLarkspur', 'generated': '2026-03-16T18:00:02-07:00', 'count': len(L)}, 'threads': []}
    for i, (k, s, sub, body) in enumerate(L):
        out['threads'].append({'id': 90210 + i, 'patient': {'displayName': v(k, 'name'), 'mrn': v(k, 'mrn'), 'birthDate': v(k, 'dobi'), 'email': v(k, 'email') if i % 2 else None}, 'to': v(s, 'tf'), 'subject': sub, 'messages': [{'ts': '2026-03-1%dT0%d:22:00' % (i % 6, i + 1), 'from': 'patient', 'body': T(body)}, {'ts': '2026-03-1%dT1%d:05:00' % (i % 6, i), 'from': v(s, 'tf'), 'body': 'Thank you for your message. We will get back to you.'}]})
    note(P['nestor'], None, '')
    Wraw(full, json.dumps(out, indent=1, ensure_ascii=False) + '\n')
def xmlfeed():
    full = begin('FrontDesk/Portal/demographic_feed.xml'); o = ['<?xml version="1.0" encoding="UTF-8"?>', '<PatientFeed source="LVSMG" created="2026-03-16">']
    for i, k in enumerate(['warren', 'bernadette', 'fidelia', 'ivor', 'umberto', 'hester', 'lysander', 'katarzyna']):
        o += ['  <Patient mrn="%s" status="A">' % v(k, 'mrn'), '    <Name><Last>%s</Last><First>%s</First></Name>' % (v(k, 'last'), v(k, 'first')), '    <BirthDate>%s</BirthDate><Sex>%s</Sex>' % (v(k, 'dobi'), P[k].sex), '    <Addr line1="%s" city="%s" state="%s" zip="%s"/>' % (v(k, 'street'), P[k].ad[1], P[k].ad[2], P[k].ad[3]), '    <Tel use="H">%s</Tel>' % v(k, 'phone10')]
        if i % 2: o.append('    <Email>%s</Email>' % v(k, 'email'))
        if i % 3 == 0: o.append('    <Coverage payer="%s" id="%s"/>' % (P[k].ins, v(k, 'mid')))
        o += ['    <Problem code="%s">%s</Problem>' % (v(k, 'dxc'), v(k, 'dx')), '  </Patient>']
    o += ['</PatientFeed>']; Wraw(full, '\n'.join(o) + '\n')
def roi_pdf():
    d = PDF('FrontDesk/ROI/ROI_signed_0310.pdf')
    d.ctr(44, 'AUTHORIZATION TO RELEASE HEALTH INFORMATION')
    d.t(40, 72, 'I,'); d.m(54, 72, '[[franklin.full]]'); d.t(220, 72, 'born'); d.m(246, 72, '[[franklin.dob]]'); d.t(330, 72, 'SSN'); d.m(352, 72, '[[franklin.ssn]]'); d.t(440, 72, ', residing at')
    d.m(54, 90, '[[franklin.addr]]'); d.t(330, 90, 'phone'); d.m(364, 90, '[[franklin.phone]]')
    d.t(40, 108, 'authorize Larkspur Valley Specialty Medical Group to disclose to:')
    d.box(40, 118, 250, 60, 'RECIPIENT', None); d.m(46, 140, '[[thorn.name]], Attorney'); d.m(46, 153, '200 Court Plz Ste 9'); d.m(46, 166, 'Medford OR 97501')
    d.box(300, 118, 270, 60, 'PURPOSE', None); d.chk(306, 142, 'Legal', True); d.chk(360, 142, 'Continuing care'); d.chk(460, 142, 'Personal'); d.t(306, 166, 'File no. 26-CV-00311', 8)
    d.b(40, 200, 'Information'); 
    for i, (t, on) in enumerate([('[[franklin!tx|Sleep study]] 2024', 1), ('[[franklin!tx|CPAP]] compliance', 1), ('Lab', 0), ('Imaging', 0), ('Billing', 1)]): d.chk(44 + 104 * i, 216, t, on == 1)
    d.b(40, 240, 'Specially protected (initial)'); d.chk(44, 256, 'HIV/AIDS'); d.chk(140, 256, '[[franklin!dx|Alcohol use disorder]] treatment', True); d.chk(330, 256, '[[franklin!dx|PTSD]] / mental health', True); d.chk(480, 256, 'Genetic')
    d.under(40, 310, 230, 'Signature of patient or representative', '[[franklin.name]]'); d.under(290, 310, 90, 'Date', '03/10/26'); d.under(400, 310, 170, 'Witness', '[[ober.name]]')
    d.t(40, 340, 'If signed by representative, name and relationship:'); d.m(250, 340, 'n/a')
    d.t(40, 360, 'ID seen (staff):'); d.m(120, 360, 'ODL [[franklin.dl]]  TO')
    d.save()
def signin():
    full, d = newd('FrontDesk/sign-in sheet 3-17.docx', head='PLEASE SIGN IN        Date: Tues March 17')
    ks = [('harold', 'nickl'), ('rosario', 'name'), ('ambrose', 'name'), ('lorna', 'LF'), ('ulysses', 'lower'), ('ophelia', 'name'), ('araceli', 'name'), ('leopold', 'nickl'), ('katarzyna', 'nickl'), ('bao', 'name')]
    rows = [['Time', 'Print name', 'Here to see', 'New phone or insurance?']]
    for i, (k, f) in enumerate(ks):
        rows.append(['%d:%02d' % (7 + i // 4, 40 + i if i < 4 else 5 * i), '[[%s.%s]]' % (k, f), ['Infusion', 'infusion', 'chemo', 'Fitzhugh', 'infusion', 'Dr T', 'mammo', 'Obafemi', 'Fertility', 'drop off'][i], {1: 'cell [[rosario.celld]]', 4: 'yes Medicare adv. [[ulysses!hi|H5522-%s]]' % '884102771', 6: '[[araceli.phonedot]]', 9: 'with [[thuy.first]] N.'}.get(i, 'no')])
    dt(d, rows); saved(d, full)
def reg_pdf():
    d = PDF('FrontDesk/Registration/peds_registration_sandhu.pdf')
    d.ctr(44, 'NEW PATIENT REGISTRATION - MINOR')
    d.box(36, 60, 260, 28, 'CHILD LAST, FIRST, MI', '[[simran.Lfm]]'); d.box(296, 60, 100, 28, 'BIRTHDATE', '[[simran.dob]]'); d.box(396, 60, 60, 28, 'SEX', 'F'); d.box(456, 60, 120, 28, 'SOC. SEC.', '[[simran.ssn]]')
    d.box(36, 88, 360, 28, 'HOME ADDRESS', '[[simran.addr]]'); d.box(396, 88, 180, 28, 'SCHOOL', 'Hedrick Middle'); note(P['gurpreet'], 'ad', raw(P['gurpreet'], 'addr')[1]); note(P['harjit'], 'ad', raw(P['harjit'], 'addr')[1])
    d.b(40, 132, 'MOTHER / GUARDIAN 1', 8); d.b(310, 132, 'FATHER / GUARDIAN 2', 8)
    for i, (lab, a, b) in enumerate([('Name', '[[gurpreet.name]]', '[[harjit.nickl]]'), ('DOB', '[[gurpreet.dob]]', '[[harjit.dob]]'), ('SSN', '[[gurpreet.ssn]]', '[[harjit.ssn]]'), ('Cell', '[[gurpreet.cell]]', '[[harjit.cell]]'), ('E-mail', '[[gurpreet.email]]', '[[harjit.email]]'), ('Address', '[ X ] same as child', '[ X ] same as child'), ('Employer', 'Rogue Valley Credit', 'self (trucking)')]):
        y = 138 + 24 * i; d.box(36, y, 270, 24, lab, a, 8.5); d.box(306, y, 270, 24, lab, b, 8.5)
    d.b(40, 324, 'INSURANCE', 8); d.box(36, 330, 180, 28, 'PLAN', '[[harjit.ins]]', 8); d.box(216, 330, 180, 28, 'MEMBER ID', '[[harjit.mid]]'); d.box(396, 330, 180, 28, 'SUBSCRIBER', '[[harjit.name]]')
    d.b(40, 378, 'HEALTH', 8); d.t(40, 392, 'Reason for visit:'); d.m(120, 392, '[[simran!dx|Type 1 diabetes]], moved from Fresno'); d.t(40, 408, 'Medicines:'); d.m(120, 408, '[[simran!med|Humalog]] pump, [[simran!med|Lantus]] back up'); d.t(40, 424, 'Allergies:'); d.m(120, 424, 'amoxicillin - rash')
    d.t(40, 444, 'Portal login wanted (staff sets up):'); d.m(200, 444, '[[gurpreet!cred|gsandhu72 / Chand!garh9]]')
    d.under(40, 490, 230, 'Parent signature', '[[gurpreet.name]]'); d.under(300, 490, 120, 'Date', '2/27/2026')
    d.save()
def eml1():
    W('FrontDesk/Complaints/complaint billing 0312.eml', '''Return-Path: <[[ignatius.email]]>
From: [[ignatius.nickl]] <[[ignatius.email]]>
To: patientrelations@lvsmg.example
Date: Thu, 12 Mar 2026 21:14:55 -0700
Subject: THIRD bill for same sleep study!!
Message-ID: <a8841@fernmail.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

To whom it may concern

This is the 3rd statement ive got for the [[ignatius!tx|overnight sleep study]] that my insurance ([[ignatius.ins]] id [[ignatius.mid]]) already paid. Your girl [[hask.first]] in billing was rude and told me in front of a full waiting room that i was "the [[ignatius!dx|insomnia]] guy with the past due". I want an apology and the $218 taken off.
Account [[ignatius.acct]]. You can reach me [[ignatius.phoned]] after 4.

Also my neighbor [[norbert.nickl]] got MY test results in HIS envelope. Ask him yourself [[norbert.phoned]]

[[ignatius.name]]
[[ignatius.street]]
''', nl='\r\n')
def eml2():
    W('FrontDesk/Complaints/RE_ privacy - wrong envelope.eml', '''From: [[ames.name]] <sames@lvsmg.example>
To: [[kowal.name]] <bkowalczyk@lvsmg.example>
Cc: [[bust.name]] <lbustamante@lvsmg.example>
Date: Fri, 13 Mar 2026 10:02:11 -0700
Subject: RE: FW: privacy - wrong envelope
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii

[[kowal.first]],

Confirmed: [[norbert.name]] (MRN [[norbert.mrn]]) received page 2 of
[[ignatius.last]]'s PSG. One affected patient. Letter goes out Monday. I also
found [[sylvester.name]]'s HST in the same batch, DOB [[sylvester.dob]].

Stuart

> From: [[kowal.name]]
> Sent: Friday, March 13, 2026 8:40 AM
> Stuart, can you look at this? The study was the 2/20 one, dx
> [[ignatius!dx|chronic insomnia]]. [[lind.first]] scored it.
>
>> From: [[norbert.name]] <[[norbert.email]]>
>> Sent: Thursday, March 12, 2026 5:15 PM
>> I have [[norbert!dx|narcolepsy]] and got someone elses report.
>> I live at [[norbert.addr]]
>> do I mail it back?
'''.replace('Stuart', '[[ames.first]]'), nl='\r\n')
def eml3():
    full = begin('FrontDesk/Complaints/fertility complaint (html).eml')
    h = T('''<html><body><p>Dear Ms. [[kowal.last]],</p><p>My wife [[ines.name]] and I (<b>[[joanna.name]]</b>, call me [[joanna.nick]]) were told by the phlebotomist that "the sperm sample of your husband" was late. We are two women. It is in the chart. This is our second cycle of [[ines!tx|reciprocal IVF]] and after our [[joanna!dx|miscarriage]] in November it was deeply hurtful.</p><p>Her number is [[ines.phonedot]] – mine [[joanna.phonedot]]. Our home: [[ines.addr]]. If you need to look at the messages our shared login is [[joanna!cred|jo_ines2 / Porto!2019]].</p><p>[[joanna.name]]</p></body></html>''')
    note(P['joanna'], 'ad', raw(P['joanna'], 'addr')[1])
    hd = T('''From: [[joanna.name]] <[[joanna.email]]>
To: bkowalczyk@lvsmg.example
Date: Mon, 02 Mar 2026 18:30:00 -0800
Subject: Our visit on Friday
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

''')
    note(P['kowal'], None, '')
    Wraw(full, hd + quopri.encodestring(h.encode('utf-8')).decode('ascii') + '\n', nl='\n')
def eml4():
    full = begin('Billing/PriorAuth/FW auth list for Friday.eml')
    a = ['Member,DOB,MemberID,Drug,Auth'] 
    for k in ['hyacinth', 'edmund', 'mordecai', 'hollis', 'rosalind']: a.append(','.join(['"%s"' % v(k, 'Lf'), v(k, 'dob'), v(k, 'mid'), v(k, 'med'), v(k, 'auth')]))
    b64 = base64.encodebytes(('\r\n'.join(a) + '\r\n').encode()).decode()
    t = T('''From: [[pick.name]] <lpickett@lvsmg.example>
To: [[math.name]] <smathew@lvsmg.example>
Date: Wed, 11 Mar 2026 16:45:00 -0700
Subject: FW: auth list for Friday
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=_lvsmg_0001"

--=_lvsmg_0001
Content-Type: text/plain; charset=us-ascii

Sunil, list attached. Not on it: [[alonzo.name]] ([[alonzo!dx|Cushing's]],
needs [[alonzo!tx|petrosal sinus sampling]] auth, DOB [[alonzo.dob]]).
Caremark needs the portal again - no passwords by mail please.
[[pick.first]]

--=_lvsmg_0001
Content-Type: text/csv; name="auth_0313.csv"
Content-Disposition: attachment; filename="auth_0313.csv"
Content-Transfer-Encoding: base64

''').replace('Sunil', v('math', 'first')) + b64 + '--=_lvsmg_0001--\n'
    Wraw(full, t, nl='\r\n')
def elig():
    W('FrontDesk/eligibility_screen_print.txt', '''LVPM 6.1    PATIENT INQUIRY - COVERAGE (F7)                    03/16/26 11:20 OPR: CVANG
================================================================================
 ACCT NO: [[cassius.acct]]      PAT: [[cassius.LF]]                 SEX: M   STAT: A
 DOB....: [[cassius.dobh]]    SSN: [[cassius.ssn9]]         MED REC: [[cassius.mrn]]
 ADDR 1.: [[cassius.STREET]]
 CITY/ST: {city}
 HM PH..: [[cassius.phones]]   WK PH: 541/555-0109     E-MAIL: [[cassius.EMAIL]]
--------------------------------------------------------------------------------
 INS1: {ins}            ID: [[cassius.mid]]     EFF 01/01/25  TERM
 INS2: NONE
 GUAR: SELF            EMER: [[quincy.LF]] (BROTHER)  [[quincy.phones]]
--------------------------------------------------------------------------------
 NOTES: 1) BAD CK 2/26 NSF ACCT [[cassius.bank]]
        2) DO NOT LEAVE MSG WITH ROOMMATE
        3) LATEX ALLERGY. ID SEEN DL [[cassius.dl]].  [[cassius!dx|PANIC DISORDER]]
                                               F3=EXIT  F5=NEXT  F12=CANCEL

LVPM 6.1    PATIENT INQUIRY - COVERAGE (F7)                    03/16/26 11:24 OPR: CVANG
================================================================================
 ACCT NO: [[tamsin.acct]]      PAT: [[tamsin.LF]]              SEX: F   STAT: A
 DOB....: [[tamsin.dobh]]    SSN: [[tamsin.ssn9]]         MED REC: [[tamsin.mrn]]
 ADDR 1.: [[tamsin.STREET]]
 HM PH..: [[tamsin.phones]]   WK PH:                  E-MAIL: [[tamsin.EMAIL]]
--------------------------------------------------------------------------------
 INS1: {ins2}            ID: [[tamsin.mid]]     EFF 07/01/25  TERM 06/30/26
 NOTES: 1) SINGLE PARENT BY CHOICE - DONOR [[tamsin!tx|IUI]]
        2) AUTOPAY [[tamsin.card]] 08/29

LVPM 6.1    PATIENT INQUIRY - COVERAGE (F7)                    03/16/26 11:31 OPR: CVANG
================================================================================
 ACCT NO: [[ramona.acct]]      PAT: [[ramona.LF]]               SEX: F   STAT: A
 DOB....: [[ramona.dobh]]    SSN: [[ramona.ssn9]]         MED REC: [[ramona.mrn]]
 ADDR 1.: [[ramona.STREET]]
 HM PH..: [[ramona.phones]]   TRIBAL CENSUS ID [[ramona!gid|411-B-20774]]
 NOTES: 1) IHS SECONDARY. SISTER [[lorna.LF]] IS ALSO PT
                                               F3=EXIT  F5=NEXT  F12=CANCEL
'''.replace('{city}', '[[cassius.city]] [[cassius.st]] [[cassius.zip]]').replace('{ins}', '[[cassius.ins]]').replace('{ins2}', '[[tamsin.ins]]'), enc='cp437', nl='\r\n')
def phonemsg():
    full, d = newd('FrontDesk/while_you_were_out_0313.docx')
    L = [('bust', 'elias', '11:05', 'ran out of [[elias!med|Requip]], legs are terrible. [[elias!dx|restless legs]]', 'vang'), ('tehr', 'hester', '11:30', 'dtr [[britt.name]] called: mom confused, high [[hester!tx|calcium]] again?', 'ober'), ('solh', 'sunniva', '1:15', 'positive home test! wants [[sunniva!tx|beta hCG]]', 'monroe'), ('fitz', 'tristan', '2:40', 'wants copy of POA form for grandparents', 'vang'), ('obaf', 'ernestine', '3:10', 'husband [[otis.first]] coughing blood. [[otis!dx|lung cancer]]. told 911', 'ober')]
    for to, k, t, msg, by in L:
        t1 = d.add_table(rows=3, cols=2); t1.style = 'Table Grid'
        c = t1.rows[0].cells; c[0].text = T('To: Dr. [[%s.last]]' % to); c[1].text = 'Date 3/13  Time ' + t
        c = t1.rows[1].cells; c[0].text = T('M: [[%s.name]]' % k); c[1].text = T('Phone: [[%s.phoned]]' % k)
        m = t1.rows[2].cells[0].merge(t1.rows[2].cells[1]); m.text = T('[x] Telephoned  [ ] Will call again   Message: ' + msg + '   Taken by [[%s.first]]' % by)
        d.add_paragraph('')
    saved(d, full)

# =================================================================== ADMIN
def incident():
    full, d = newd('Admin/Incidents/incident_2026-07_needlestick.docx', head='EMPLOYEE INCIDENT REPORT - CONFIDENTIAL')
    dt(d, [['Employee', '[[boha.name]]', 'Job', 'Lab technician'], ['DOB', '[[boha.dob]]', 'Home phone', '[[boha.phone]]'], ['Home address', '[[boha.addr]]', 'Date / time', '03/06/2026 09:20']], head=False)
    dp(d, '''What happened: While recapping a butterfly after drawing [[edmund.name]] (MRN [[edmund.mrn]]) I stuck my left index finger. Witness [[rubio.name]].

Source patient: known [[edmund!dx|hepatitis C]]; HIV test drawn with consent.

Action: washed 15 min. Seen at Occupational Health by [[aber.tf]]. [[boha!tx|Hepatitis B booster]] given, [[boha!med|Biktarvy]] started as PEP. SAIF claim no. [[boha!rec|SC-2026-44817]]. Supervisor [[greer.name]].

Reviewed by [[kowal.name]] and [[ames.name]].''')
    saved(d, full)
def dirdep():
    full, wb, ws = newx('Admin/HR/direct_deposit_changes_Q1.xlsx', 'Q1')
    title(ws, 'A1:G1', 'DIRECT DEPOSIT CHANGES - PAYROLL'); sheet(ws, [['Employee', 'Emp #', 'SSN', 'Bank', 'Account', 'Eff.', 'Personal e-mail']], 3, bold=(3,))
    for i, k in enumerate(['monroe', 'rubio', 'vang', 'stroud', 'hask']): sheet(ws, [['[[%s.Lf]]' % k, '[[%s!rec|E%04d]]' % (k, 311 + 7 * i), '[[%s.ssn]]' % k, ['Umpqua', 'US Bank', 'RCU'][i % 3], '[[%s.bank]]' % k, '3/%d/26' % (1 + i), '[[%s.email]]' % k]], 4 + i)
    ws['A12'] = T('FMLA: [[vang.first]] out 4/6-5/15 ([[vang!dx|gestational diabetes]], bed rest) - approved [[kowal.first]]')
    savex(wb, full)
def phonelist():
    full, wb, ws = newx('Admin/staff_phone_list.xlsx', 'Extensions')
    title(ws, 'A1:D1', 'STAFF EXTENSIONS  (main 541-555-0100)'); sheet(ws, [['Name', 'Dept', 'Ext', 'Work e-mail']], 3, bold=(3,))
    for i, k in enumerate(['vand', 'tehr', 'fitz', 'obaf', 'solh', 'bust', 'hsu', 'ostr', 'dunm', 'wrig', 'quill', 'agui', 'stroud', 'fitch', 'lys', 'greer', 'boha', 'rubio', 'dela', 'prat', 'lind', 'ober', 'vang', 'monroe', 'pick', 'math', 'hask', 'kowal', 'ames', 'renn', 'petrov', 'trent', 'bhatt', 'bloom']):
        p = P[k]; sheet(ws, [['[[%s.Lf]]' % k, ['Endo', 'Onc', 'Fert', 'Sleep', 'Lab', 'Imaging', 'Front'][i % 7], 5500 + i, p.f[0].lower() + re.sub('[^a-z]', '', p.l.lower()) + '@lvsmg.example']], 4 + i)
    savex(wb, full)
def policy():
    full, d = newd('Admin/Policies/P-114 critical value notification.docx', head='LVSMG Policy P-114', foot='Rev 5 - effective 01/01/2026')
    d.add_heading('Critical Value Notification', 1)
    dp(d, '''Purpose: To set a 30-minute limit for telephone notification of critical laboratory results.

Procedure: 1. Repeat the test if a delta check fails. 2. Call the ordering provider. 3. Read back name and date of birth. 4. Record in the log. Two identifiers are always used.

Approved: [[hsu.tf]], Laboratory Director; [[kowal.name]], Administrator. Comments to [[greer.name]], ext. 5515.''')
    saved(d, full)
def newsletter():
    W('Admin/newsletter_march.html', '''<html><head><meta charset="utf-8"><title>The Larkspur - March</title></head><body>
<h1>The Larkspur &mdash; March 2026</h1>
<p>Welcome to our new dietitian, [[bloom.tf]]! Colorectal Cancer Awareness month: wear blue on the 6th.</p>
<p>"Thyroid and winter fatigue: myths and facts" by [[tehr.tf]]. Sleep Center passed its AASM survey, well done [[lind.name]] and team.</p>
<p>Parking lot B closed 3/23. Potluck sign-up in the break room (chili cook-off, judge: [[gaines.name]]).</p>
</body></html>
''')
def pricelist():
    W('Admin/self_pay_price_list_2026.csv', '''Code,Description,Self-pay price
58970,Oocyte retrieval,6200.00
58974,Embryo transfer,3150.00
89320,Semen analysis,195.00
95810,Polysomnography,1150.00
95806,Home sleep test,310.00
84443,TSH,28.00
83036,Hemoglobin A1c,24.00
77080,DXA,140.00
,Embryo storage (annual),750.00
Questions: (541) 555-0130
''')
def blankform():
    d = PDF('FrontDesk/Registration/blank_registration_form.pdf'); d.ctr(44, 'PATIENT REGISTRATION')
    for i, l in enumerate(['Last name', 'First name', 'Date of birth', 'Social Security No.', 'Address', 'Phone', 'E-mail', 'Insurance / Member ID', 'Emergency contact']): d.box(36 + 270 * (i % 2), 70 + 34 * (i // 2), 270, 34, l)
    d.t(40, 270, 'Example of how to write your date of birth:  MM / DD / YYYY', 8); d.under(40, 320, 220, 'Signature', ''); d.save()
def vcf():
    full = begin('FrontDesk/desk_contacts.vcf'); o = []
    L = [('ximena', 'caregiver of R. Castellanos'), ('darlene', 'wife of Bud K'), ('ernestine', ''), ('rosemary', 'mom of pt'), ('thaddeus', 'pt + nephew of Q. Ballard')]
    for i, (k, n) in enumerate(L):
        p = P[k]; n = {'ximena': 'caregiver of [[rosario.name]]', 'darlene': 'wife of [[harold.nickl]]', 'rosemary': 'mom of [[violet.name]]', 'thaddeus': 'pt + nephew of [[queenie.name]]'}.get(k, '')
        o += ['BEGIN:VCARD', 'VERSION:3.0', 'N:%s;%s;;;' % (v(p, 'last'), v(p, 'first')), 'FN:' + v(p, 'name'), 'TEL;TYPE=CELL:' + v(p, ['celld', 'phoned', 'phone', 'cell', 'phonep'][i])]
        if i % 2 == 0: o += ['EMAIL:' + v(p, 'email'), 'ADR;TYPE=HOME:;;%s;%s;%s;%s;USA' % ((v(p, 'street'),) + p.ad[1:])]
        if i == 1: o.append('BDAY:' + v(p, 'dobi'))
        if n: o.append('NOTE:' + T(n))
        o.append('END:VCARD')
    for k, org, t in [('hobbs', 'Siskiyou Diabetic Supply', '541-555-0188'), ('yost', 'Siskiyou Respiratory', '541-555-0166'), ('marr', 'Rogue Interpreters LLC', '541-555-0171'), ('dona', 'Helion Imaging Service', '800-555-0112')]:
        o += ['BEGIN:VCARD', 'VERSION:3.0', 'N:%s;%s;;;' % (v(k, 'last'), v(k, 'first')), 'FN:' + v(k, 'name'), 'ORG:' + org, 'TEL;TYPE=WORK:' + t, 'END:VCARD']
    Wraw(full, '\n'.join(o) + '\n', nl='\r\n')
def chat():
    W('Admin/teams_export_frontdesk_0316.txt', '''Channel: #front-desk     exported by [[renn.name]]

[2026-03-16 08:02] [[ober.name]]: morning. who has the key to suite 300
[2026-03-16 08:03] [[monroe.name]]: me
[2026-03-16 08:15] [[vang.name]]: [[merle.last]] couple here early, [[judith.nick]] asks if they can be seen together? his cpap fitting + her [[judith!med|Prolia]] shot
[2026-03-16 08:16] [[ober.name]]: ok w/ me
[2026-03-16 08:31] [[monroe.name]]: pt on phone cant get in portal, [[quincy.name]]. I reset it: [[quincy!cred|qbellweather / Larkspur2026!]]
[2026-03-16 08:32] [[renn.name]]: PLEASE dont post passwords here
[2026-03-16 08:40] [[vang.name]]: same for [[delphine.name]] -> [[delphine!cred|delphine.roux / Temp#4471]] sorry [[renn.nick]] lol
[2026-03-16 09:10] [[vang.name]]: anyone know a [[percival.nick]]? left a cane in the lobby
[2026-03-16 09:11] [[lind.name]]: thats [[percival.name]], sleep pt. cell [[percival.celld]]
[2026-03-16 10:44] [[hask.name]]: acct [[isadora.acct]] card declined again
[2026-03-16 10:50] [[fitch.name]]: pls squeeze in mrn [[kiyomi.mrn]] tomorrow, [[kiyomi!dx|OHSS]] symptoms, on [[kiyomi!med|cabergoline]]
[2026-03-16 13:05] [[monroe.name]]: taco truck today??
[2026-03-16 13:06] [[boha.first]]: yes!!
''')
def passp():
    W('Fertility/Donor/travel_recipient_note.txt', '''intl recipient  -- docs rec'd for consent packet

[[valentina.full]]  goes by [[valentina.nick]]
passport IT [[valentina!passport|YB4471920]]    dob [[valentina.dobd]]
local addr while here:  [[valentina.addr]]
husband [[lysander.name]]?? NO - wrong chart!! (he is pt of [[lys.last]]'s, sperm cryo, dob [[lysander.dob2]])
meds picked up: [[valentina!med|estradiol patches]], [[valentina!med|Crinone]]
dx [[valentina!dx|premature ovarian failure]]
codice fiscale [[valentina!gid|MRTVNT82B56F205K]]
visa card for deposit [[valentina.cards]]  exp 02/29

2nd couple: [[kiyomi.full]]  passport JP [[kiyomi!passport|TR8820417]]  dob [[kiyomi.dobd]]   I-94 no [[kiyomi!gid|61820447A3]]
3rd: [[katarzyna.full]] ([[katarzyna.nick]])  passport PL [[katarzyna!passport|EK 4471023]]  [[katarzyna.celld]]
-hf
''')
def oldzip():
    full = begin('Archive/closed_charts_2011.zip')
    a = T('''CLOSED CHART INDEX 2011   BOX 14
[[thaddeus.LFM]]   OLD# [[thaddeus!rec|31-4471]]  DOB [[thaddeus.dob2]]  [[thaddeus!tx|UPPP SURGERY]] 2009
[[clementine.LFM]]   OLD# [[clementine!rec|31-4480]]  DOB [[clementine.dob2]]  [[clementine!dx|HYPERPARATHYROIDISM]]
[[bartholomew.LFM]]   OLD# [[bartholomew!rec|31-4502]]  DOB [[bartholomew.dob2]]  [[bartholomew!dx|HODGKIN LYMPHOMA]] 1999
[[tobias.LFM]]   OLD# [[tobias!rec|31-4515]]  DOB [[tobias.dob2]]  [[tobias!med|TESTOSTERONE CYPIONATE]]
''')
    b = T('''oldno,last,first,ssn,addr
[[thaddeus!rec|31-4471]],[[thaddeus.LAST]],[[thaddeus.FIRST]],[[thaddeus.ssn]],"[[thaddeus.ADDR]]"
[[abelard!rec|31-4533]],[[abelard.LAST]],[[abelard.FIRST]],[[abelard.ssn]],"[[abelard.ADDR]]"
[[clementine!rec|31-4480]],[[clementine.LAST]],[[clementine.FIRST]],[[clementine.ssn]],"[[clementine.ADDR]]"
''')
    with zipfile.ZipFile(full, 'w') as z:
        for n, t in (('box14/index.txt', a), ('box14/scan_index.csv', b), ('box14/README.txt', 'destroy after 2031 per retention schedule\n')): z.writestr(n, t)
    fixzip(full)

for fn in [lab_cumulative, hl7, path_pdf, path_log, req1, req2, critlog, mwl, dict_txt, ct_docx, mammo, contrast_form, referral, consult, refills, cgm, pumpfax, chairs, chemo_pdf, tumorboard, shiftnote, donors, cryo, ics, donor_app, fert_note, passp, psg, hst, cpap, epworth, dme, superbill, era835, remit, statements, denial, appeal, pafax, araging, cof, payplans, appts, voicemail, portal, xmlfeed, roi_pdf, signin, reg_pdf, blankform, eml1, eml2, eml3, eml4, elig, phonemsg,
           incident, dirdep, phonelist, policy, newsletter, pricelist, vcf, chat, oldzip]:
    fn()

# =================================================================== truth
aff = {k for (k, f, e, s) in EXP if e != 'name'}
ids = {}
for i, k in enumerate([k for k in ORDER if k in SEEN], 1): ids[k] = 'P%03d' % i
with open(os.path.join(OUT, 'people.csv'), 'w', newline='') as fh:
    w = csv.writer(fh); w.writerow(['id', 'name', 'affected'])
    for k in ids: w.writerow([ids[k], P[k].f + ' ' + P[k].l, int(k in aff)])
rows = [(ids[k], f, e, s) for (k, f, e, s) in EXP if k in aff]
with open(os.path.join(OUT, 'exposures.csv'), 'w', newline='') as fh:
    w = csv.writer(fh); w.writerow(['id', 'file', 'element', 'value']); w.writerows(rows)
print(len(FILES), 'files', len(aff), 'affected', len(ids) - len(aff), 'others', len(rows), 'exposures')
if len(sys.argv) > 2:      # debug: known values per person for a leak check
    json.dump({'ids': ids, 'unseen': [k for k in ORDER if k not in SEEN], 'notaff_patients': [k for k in ids if k not in aff and not P[k].staff], 'affstaff': [k for k in aff if P[k].staff],
      'vals': {k: {f: raw(P[k], f)[1] for f in 'name LF Lf last first nick nickl lower caret dob dobi dob2 dobc dobl dobh dobd ssn ssn9 mrn acct mid midd phone phoned phonedot phone10 phone7 phones phoneh phonep cell celld email street STREET dl bank card cards cardd claim accn auth'.split()} for k in ids}, 'aff': sorted(aff)}, open(sys.argv[2], 'w'))
