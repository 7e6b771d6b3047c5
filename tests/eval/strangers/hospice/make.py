#!/usr/bin/python3
"""All people, firms, addresses and numbers in these documents are invented."""
import sys, os, re, io, csv, json, base64, random, zipfile, datetime, shutil
import docx
from docx.shared import Pt
import openpyxl
from openpyxl.styles import Font, PatternFill
from openpyxl.comments import Comment
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import letter, landscape
from reportlab.lib.utils import simpleSplit

OUT = sys.argv[1]
SHARE = os.path.join(OUT, 'share')
if os.path.isdir(SHARE):
    shutil.rmtree(SHARE)
os.makedirs(SHARE)
P = {}
CUR = None
EXP = []
FILES = []

TOWNS = [('Ludington', '49431'), ('Manistee', '49660'), ('Cadillac', '49601'), ('Big Rapids', '49307'), ('Reed City', '49677'),
         ('Scottville', '49454'), ('Hart', '49420'), ('Pentwater', '49449'), ('Baldwin', '49304'), ('Traverse City', '49686'), ('Evart', '49631'), ('Fremont', '49412')]
STREETS = ['Tamarack Ln', 'W Dowland St', 'N Quarterline Rd', 'Cherry Hollow Dr', 'S Washburn Ave', 'E Fisher Rd', 'Old Depot St', 'Birchbark Ct', 'Pere Trail', 'N Gaylord St',
           'Hansen Rd', 'Sawmill Rd', 'Lighthouse Dr', 'W Johnson Rd', 'Maple Crest Dr', 'County Line Rd', 'Second St', 'E Filer Ave', 'Piney Ridge Rd', 'Stiles Rd', 'Beech St', 'Orchard View Ln', 'S Lakeshore Dr', 'Trout Run']
DX = {
 'lung': ('Malignant neoplasm of right lung, stage IV', 'lung ca w/ bone mets', 'C34.91', ['morphine sulfate 20 mg/mL', 'dexamethasone 4 mg', 'lorazepam 0.5 mg', 'senna 8.6 mg'], ['oxygen concentrator 5L', 'hospital bed', 'nebulizer']),
 'chf': ('Congestive heart failure, NYHA class IV', 'end stage CHF', 'I50.84', ['furosemide 40 mg', 'metolazone 2.5 mg', 'morphine sulfate 10 mg/5 mL', 'carvedilol 3.125 mg'], ['oxygen concentrator 5L', 'bedside commode', 'wedge cushion']),
 'copd': ('Chronic obstructive pulmonary disease', 'end stage COPD', 'J44.9', ['ipratropium-albuterol 0.5-3 mg', 'prednisone 10 mg', 'morphine sulfate 20 mg/mL', 'lorazepam 1 mg'], ['oxygen concentrator 10L', 'nebulizer', 'overbed table']),
 'alz': ("Alzheimer's disease, FAST 7c", 'late stage dementia', 'G30.9', ['quetiapine 25 mg', 'acetaminophen 650 mg supp', 'haloperidol 2 mg/mL', 'bisacodyl 10 mg supp'], ['low air loss mattress', 'geri chair', 'hoyer lift']),
 'panc': ('Malignant neoplasm of pancreas', 'panc ca', 'C25.9', ['fentanyl 50 mcg/hr patch', 'ondansetron 4 mg', 'pancrelipase 24,000 units', 'hydromorphone 2 mg'], ['hospital bed', 'walker', 'bedside commode']),
 'als': ('Amyotrophic lateral sclerosis', 'ALS', 'G12.21', ['riluzole 50 mg', 'glycopyrrolate 1 mg', 'baclofen 10 mg', 'morphine sulfate 20 mg/mL'], ['BiPAP', 'suction machine', 'hoyer lift']),
 'breast': ('Metastatic breast cancer', 'breast ca mets to liver', 'C50.912', ['oxycodone ER 20 mg', 'prochlorperazine 10 mg', 'gabapentin 300 mg', 'letrozole 2.5 mg'], ['hospital bed', 'wheelchair', 'overbed table']),
 'colon': ('Malignant neoplasm of colon', 'colon ca', 'C18.9', ['methadone 5 mg', 'octreotide 100 mcg', 'metoclopramide 10 mg', 'hyoscyamine 0.125 mg'], ['hospital bed', 'bedside commode', 'shower chair']),
 'esrd': ('End stage renal disease, dialysis stopped', 'ESRD off HD', 'N18.6', ['hydromorphone 1 mg/mL', 'sevelamer 800 mg', 'haloperidol 1 mg', 'hydroxyzine 25 mg'], ['hospital bed', 'foley catheter care', 'low air loss mattress']),
 'cirr': ('Cirrhosis of liver with ascites', 'ESLD', 'K74.60', ['lactulose 20 g/30 mL', 'spironolactone 50 mg', 'rifaximin 550 mg', 'oxycodone 5 mg'], ['paracentesis', 'bedside commode', 'walker']),
 'park': ("Parkinson's disease", 'PD w/ dysphagia', 'G20.A1', ['carbidopa-levodopa 25-100 mg', 'rivastigmine 4.6 mg patch', 'polyethylene glycol 17 g', 'atropine 1% drops'], ['hoyer lift', 'suction machine', 'hospital bed']),
 'prost': ('Malignant neoplasm of prostate with bone metastases', 'prostate ca', 'C61', ['morphine ER 30 mg', 'prednisone 5 mg', 'tamsulosin 0.4 mg', 'abiraterone 250 mg'], ['wheelchair', 'hospital bed', 'foley catheter care']),
 'cva': ('Sequelae of cerebral infarction', 'CVA', 'I69.398', ['levetiracetam 500 mg', 'scopolamine 1 mg patch', 'acetaminophen 325 mg', 'lorazepam 2 mg/mL'], ['gel overlay', 'hoyer lift', 'suction machine']),
 'glio': ('Glioblastoma of frontal lobe', 'GBM', 'C71.1', ['dexamethasone 8 mg', 'levetiracetam 750 mg', 'temozolomide 140 mg', 'lorazepam 1 mg'], ['wheelchair', 'gait belt', 'hospital bed']),
 'ovar': ('Malignant neoplasm of ovary', 'ovarian ca', 'C56.9', ['fentanyl 25 mcg/hr patch', 'haloperidol 0.5 mg', 'famotidine 20 mg', 'oxycodone 10 mg'], ['PleurX drain', 'shower chair', 'hospital bed']),
 'dipg': ('Diffuse intrinsic pontine glioma', 'DIPG', 'C71.7', ['dexamethasone 2 mg', 'midazolam 5 mg/mL', 'ondansetron 4 mg ODT', 'morphine 2 mg/mL'], ['pediatric wheelchair', 'suction machine', 'enteral feeding']),
}
PT = """p01|Margaret|Ellen|Doyle|Peg|F|lung|Susan||Doyle-Hart|Sue|F|daughter|N
p02|Walter|James|Kowalczyk|Wally|M|chf|Irene|Helen|Kowalczyk||F|wife|Y
p03|Rosalind|Fay|Achterberg|Roz|F|breast|Peter|John|Achterberg|Pete|M|son|Y
p04|Hector|Luis|Villanueva||M|colon|Marisol||Villanueva|Mari|F|wife|Y
p05|Dorothy|Ann|Sikkema|Dot|F|alz|Gerrit||Sikkema|Gary|M|husband|Y
p06|Leroy|Thomas|Baptiste||M|prost|Yvonne||Baptiste-Cole||F|daughter|N
p07|Agnes|Lucille|Thorsen||F|chf|Kari||Thorsen||F|granddaughter|Y
p08|Chester|Arthur|Pohl|Chet|M|park|Lorraine|Beth|Pohl||F|wife|Y
p09|Beatrice|Mae|Underhill|Bea|F|cva|Wendell||Underhill||M|son|N
p10|Lan|Thi|Nguyen||F|panc|Minh|Van|Nguyen||M|son|Y
p11|Francis|Xavier|O'Dowd|Frank|M|copd|Noreen||O'Dowd||F|sister|N
p12|Stella|Marie|Wojtowicz||F|alz|Denise||Wojtowicz||F|daughter-in-law|Y
p13|Raymond|Earl|Stubbs|Ray|M|esrd|Tamika||Stubbs||F|daughter|N
p14|Harriet|Louise|VanderMolen||F|ovar|Dale||VanderMolen||M|son|Y
p15|Clifford|Dean|Hazelwood|Cliff|M|lung|Jolene||Hazelwood||F|wife|Y
p16|Imogene|Ruth|Farnsworth||F|cirr|Carl||Farnsworth||M|brother|N
p17|Rahman|Abdul|Siddiqui||M|glio|Farah||Siddiqui||F|daughter|Y
p18|Geraldine|Pearl|Skidmore|Gerry|F|copd|Todd||Skidmore||M|son|N
p19|Otto|Heinrich|Brandvold||M|prost|Greta||Brandvold||F|wife|Y
p20|Winifred|Grace|Pelcher|Winnie|F|alz|Joseph||Pelcher|Joe|M|nephew|N
p21|Melvin|Roy|Tackett|Mel|M|cirr|Brenda||Tackett||F|wife|Y
p22|Consuelo|Rosa|Ybarra|Connie|F|esrd|Ernesto||Ybarra|Ernie|M|son|N
p23|Eugene|Paul|Dykstra|Gene|M|chf|Marcia||Dykstra||F|wife|Y
p24|Theodora|Helen|Pappas||F|breast|Nicholas||Pappas|Nick|M|son|N
p25|Vernon|Lyle|Crandall|Vern|M|copd|Sheila||Crandall-Moss||F|daughter|N
p26|Josephine|Clara|Bianchi|Josie|F|panc|Anthony||Bianchi|Tony|M|husband|Y
p27|Harold|Wayne|Eastman|Hal|M|park|Ruth||Eastman||F|wife|Y
p28|Mildred|June|Oberlin|Millie|F|cva|Craig||Oberlin||M|son|N
p29|Alphonse|Remy|Guidry|Al|M|lung|Celeste||Guidry||F|niece|N
p30|Edna|Viola|Racine||F|chf|Kevin||Racine||M|grandson|Y
p31|Kenneth|Bruce|Lindqvist|Ken|M|colon|Paula||Lindqvist||F|wife|Y
p32|Shirley|Joan|Tefft||F|ovar|Marlene||Tefft||F|sister|Y
p33|Samuel|Isaac|Rosenthal|Sam|M|glio|Judith||Rosenthal|Judy|F|wife|Y
p34|Noah|Benjamin|Castellano||M|dipg|Rachel||Castellano||F|mother|Y
p35|Delores|Kay|Whitcomb|Dee|F|breast|Brian||Whitcomb||M|son|N
p36|Norman|Albert|Fifield|Norm|M|esrd|Elaine||Fifield||F|wife|Y
p37|Bernadette|Rose|Kinsella|Bernie|F|ovar|Maureen||Kinsella||F|daughter|Y
p38|Curtis|Lamar|Goodlow||M|panc|Latrice||Goodlow||F|wife|Y
p39|Ingrid|Solveig|Aamodt||F|cva|Lars||Aamodt||M|son|N
p40|Warren|Keith|Stroud||M|lung|Bonnie||Stroud||F|wife|Y
p41|Thelma|Irene|Quackenbush||F|chf|Glenn||Quackenbush||M|husband|Y
p42|Daniel|Scott|Merriweather|Dan|M|als|Amy||Merriweather||F|wife|Y"""
EX = """e01|Colleen||Pruitt||F|
e02|Stanley||Kowalczyk|Stan|M|
e03|Andrea||Villanueva|Andie|F|
e04|Marco||Castellano||M|p34
e05|Duc|Van|Nguyen||M|
e06|Dennis||Merriweather|Denny|M|
e07|Teresa||Long|Terri|F|
k01|Emma|Kate|Merriweather||F|p42
k02|Lucas|Scott|Merriweather|Luke|M|p42
k03|Ava|Simone|Goodlow||F|p38
k04|Isaiah|Curtis|Goodlow|Zay|M|p38
k05|Sophie||Castellano||F|p34
k06|Tyler||Racine|Ty|M|p30
k07|Mia|Teresa|Long||F|e07
k08|Jayden||Cole|Jay|M|c06
k09|Hannah||Hart||F|c01
k10|Owen||Lindqvist||M|p31
v01|Gwendolyn||Ashcroft|Gwen|F|
v02|Roger|Allen|Tibbetts||M|
v03|Priscilla|Jean|Umlor|Cilla|F|
v04|Desmond||Okafor||M|
v05|Marybeth||Zielinski|MB|F|
v06|Gordon||Pettibone|Gordie|M|
v07|Althea||Brightwell||F|
v08|Hugh||Lamoreaux||M|
v09|Nanette||Sorrell|Nan|F|
v10|Cheng||Liu||M|
v11|Patricia||Eckhoff|Trish|F|
v12|Lowell||Eckhoff||M|v11
d01|Bartholomew||Finch|Bart|M|
d02|Cordelia||Hathaway||F|
d03|Russell||Van Houten|Russ|M|
d04|Esther||Mandelbaum||F|
d05|Philip||Greenway||M|
d06|Anneliese||Krug||F|
d07|Monroe||Tisdale||M|
d08|Faye||Tisdale||F|d07
d09|Isabel||Quintero||F|
d10|Garrett||Pomeroy||M|
d11|Lavonne||Sturgeon||F|
d12|Arnold||Beckwith|Arnie|M|"""
ST = """s01|Katrin|Brandt|RN Case Manager
s02|Lisa|Monteith|RN Case Manager
s03|Jerome|Pickard|RN, On-call
s04|Alicia|Fenn|LPN
s05|Donna|Haverkamp|Clinical Director
s06|Paul|Strickler|MSW
s07|Jeanine|Obermeyer|Bereavement Coordinator
s08|Thomas|Wakefield|Chaplain
s09|Keisha|Rowland|Hospice Aide
s10|Monica|Duarte|Hospice Aide
s11|Bev|Lindstrom|Intake Coordinator
s12|Sandra|Kettner|Billing Specialist
s13|Rick|Vallone|Business Manager
s14|Holly|Jorgensen|Volunteer Coordinator
s15|Meredith|Ames|Executive Director
s16|Carlos|Benavides|IT Support
s17|Nina|Pasternak|Development Officer
s18|Grant|Ellsworth|Quality & Compliance
s19|Tracy|Novak|RN, On-call
s20|Wanda|Sprague|HR / Payroll
s21|Melissa|Corrigan|Music Therapist
s22|Joan|Tuttle|Medical Records
s23|Steven|Hollister|RN
s24|Rhonda|Beals|Hospice Aide
s25|Eric|Maddox|Courier
s26|Vivian|Sandoval|Child Life / Grief Counselor
m01|Alan|Prewitt|Medical Director
m02|Sunita|Raghavan|Hospice Physician
m03|Charles|Whitestone|Attending
m04|Elena|Marchetti|Oncology
m05|Bruce|Nakamura|Cardiology
m06|Joyce|Templeton|Attending
m07|Omar|Haddad|Neurology
m08|Laurel|Swenson|NP
m09|Victor|Dragan|Nephrology
m10|Rebecca|Stallworth|Pediatrics
o01|Philip|Bradshaw|Funeral director
o02|Marla|Engstrom|Funeral director
o03|Dwayne|Cutter|DME rep
o04|Shelly|Prescott|DME dispatcher
o05|Gail|Whittemore|Pharmacist
o06|Ted|Nyland|Pharmacy tech
o07|Ramona|Ellery|Nursing facility DON
o08|Bill|Castor|Deputy medical examiner
o09|Karen|Ostrowski|MAC rep
o10|Luther|Graves|Priority plan case manager
o11|Judy|Abernathy|School counselor
o12|Ronald|Sayers|Pastor
o13|Helen|Trudeau|Board chair
o14|Martin|Opdyke|Board treasurer
o15|Cynthia|Marlowe|Attorney
o16|Frederick|Nast|Author
o17|Dana|Pulaski|Adult protective services
o18|Neil|Farraday|Surveyor"""

def luhn(pref, n, r):
    d = pref + ''.join(str(r.randrange(10)) for _ in range(n - 1 - len(pref)))
    for c in '0123456789':
        s = 0
        for i, ch in enumerate(reversed(d + c)):
            v = int(ch)
            if i % 2:
                v *= 2
                if v > 9: v -= 9
            s += v
        if s % 10 == 0:
            return d + c
USEDPH = {('231', '555', '01%02d' % i) for i in range(90, 100)}  # office lines
def phone(r):
    while True:
        if r.random() < .6:
            t = (r.choice(['231', '231', '231', '616', '989']), '555', '01%02d' % r.randrange(100))
        else:
            t = ('231', r.choice(['845', '757', '775', '832', '796', '723', '873']), '%04d' % r.randrange(1000, 9999))
        if t not in USEDPH:
            USEDPH.add(t); return t
def mkaddr(r):
    t = r.choice(TOWNS)
    return (('%d %s' % (r.randrange(101, 9899), r.choice(STREETS))) + ('' if r.random() < .85 else r.choice([' Apt 2', ' Lot 14', ' Unit B'])), t[0], t[1])
MON = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

def add(key, first, mid, last, nick, sex, years, home=None, role=None):
    r = random.Random('hospice-' + key)
    d = dict(key=key, first=first, mid=mid, last=last, nick=nick or first, sex=sex, role=role)
    dob = datetime.date(r.randrange(*years), r.randrange(1, 13), r.randrange(1, 29))
    street, city, zp = home if home else mkaddr(r)
    d['home'] = (street, city, zp)
    ph, cell = phone(r), phone(r)
    area = r.choice([x for x in range(362, 387)] + [r.randrange(10, 600)])
    ssn = '%03d-%02d-%04d' % (area, r.randrange(1, 99), r.randrange(1000, 9999))
    L = 'ACDEFGHJKMNPQRTUVWXY'
    an = L + '0123456789'
    mbi = str(r.randrange(1, 10)) + r.choice(L) + r.choice(an) + str(r.randrange(10)) + r.choice(L) + r.choice(an) + str(r.randrange(10)) + r.choice(L) + r.choice(L) + '%02d' % r.randrange(100)
    dl = last[0].upper() + ' %03d %03d %03d %03d' % tuple(r.randrange(100, 999) for _ in range(4))
    card = luhn(r.choice(['424242', '411111', '555555', '510510', '601111', '400000']), 16, r)
    acct = str(r.randrange(10 ** 8, 10 ** 10))
    mi = mid[:1]
    def ph_forms(n, t):
        return {n: ('phone', '%s-%s-%s' % t), n + '_p': ('phone', '(%s) %s-%s' % t), n + '_d': ('phone', '%s%s%s' % t), n + '_dot': ('phone', '%s.%s.%s' % t),
                n + '_s': ('phone', '%s-%s' % t[1:]), n + '_i': ('phone', '+1 %s %s %s' % t)}
    em = r.choice([first[0] + last, first + '.' + last, last + first[0] + str(r.randrange(10, 99)), (nick or first) + str(dob.year)[2:]]).lower().replace("'", '').replace(' ', '') + '@' + r.choice(['example.com', 'example.net', 'upnorthmail.example', 'lakenet.example', 'example.org'])
    f = {
     'fl': ('name', first + ' ' + last), 'full': ('name', ' '.join(x for x in (first, mid, last) if x)), 'fml': ('name', ' '.join(x for x in (first, mi and mi + '.', last) if x)),
     'lf': ('name', last + ', ' + first), 'lfm': ('name', last + ', ' + first + (' ' + mi if mi else '')), 'LFM': ('name', (last + ', ' + first + (' ' + mi if mi else '')).upper()),
     'LF': ('name', (last + ', ' + first).upper()), 'LcF': ('name', (last + ',' + first).upper()), 'FL': ('name', (first + ' ' + last).upper()), 'fl_l': ('name', (first + ' ' + last).lower()),
     'first': ('name', first), 'FIRST': ('name', first.upper()), 'LAST': ('name', last.upper()), 'last': ('name', last), 'last_l': ('name', last.lower()), 'nick_l': ('name', (nick or first).lower()),
     'nick': ('name', nick or first), 'nl': ('name', (nick or first) + ' ' + last), 'fnl': ('name', '%s "%s" %s' % (first, nick, last) if nick else first + ' ' + last),
     'hl7': ('name', '^'.join([last, first, mi]).rstrip('^').upper()), 'x12': ('name', '*'.join([last, first, mi]).rstrip('*').upper()), 'il': ('name', first[0] + '. ' + last),
     'dob': ('date_of_birth', dob.strftime('%m/%d/%Y')), 'dob_iso': ('date_of_birth', dob.isoformat()), 'dob_c': ('date_of_birth', dob.strftime('%Y%m%d')), 'dob_m': ('date_of_birth', dob.strftime('%m%d%Y')),
     'dob_s': ('date_of_birth', '%d/%d/%02d' % (dob.month, dob.day, dob.year % 100)), 'dob_long': ('date_of_birth', '%s %d, %d' % (MON[dob.month - 1], dob.day, dob.year)), 'dob_dash': ('date_of_birth', dob.strftime('%m-%d-%Y')),
     'dob_mil': ('date_of_birth', '%02d-%s-%d' % (dob.day, MON[dob.month - 1][:3].upper(), dob.year)),
     'addr': ('address', '%s, %s, MI %s' % (street, city, zp)), 'ADDR': ('address', ('%s %s MI %s' % (street, city, zp)).upper()), 'addr_l': ('address', ('%s, %s' % (street, city)).lower()), 'street': ('address', street), 'STREET': ('address', street.upper()),
     'csz': ('address', '%s, MI %s' % (city, zp)), 'CSZ': ('address', ('%s MI %s' % (city, zp)).upper()), 'csvcsz': ('address', '%s,MI,%s' % (city, zp)), 'x12csz': ('address', ('%s*MI*%s' % (city, zp)).upper()),
     'hl7addr': ('address', ('%s^^%s^MI^%s' % (street, city, zp)).upper()), 'vcf': ('address', '%s;%s;MI;%s' % (street, city, zp)), 'sc': ('address', '%s, %s' % (street, city)),
     'ssn': ('ssn', ssn), 'ssn9': ('ssn', ssn.replace('-', '')), 'dl': ('drivers_licence', dl), 'dl_c': ('drivers_licence', dl.replace(' ', '')),
     'mbi': ('health_insurance', mbi), 'mbi_d': ('health_insurance', mbi[:4] + '-' + mbi[4:7] + '-' + mbi[7:]), 'mcaid': ('health_insurance', '00' + str(r.randrange(10 ** 7, 10 ** 8))),
     'ins': ('health_insurance', r.choice(['XYL', 'PHB', 'HAP', 'AMM']) + str(r.randrange(10 ** 8, 10 ** 9))),
     'bank': ('bank_account', acct), 'card': ('card', ' '.join(card[i:i + 4] for i in (0, 4, 8, 12))), 'card_c': ('card', card), 'card_d': ('card', '-'.join(card[i:i + 4] for i in (0, 4, 8, 12))),
     'email': ('email', em), 'user': ('credentials', (first[0] + last).lower().replace("'", '').replace('-', '')[:9] + str(r.randrange(1, 9))),
     'pw': ('credentials', r.choice(['Bluebird', 'Sunset', 'Petoskey', 'Walleye', 'Trillium', 'Cherry', 'Snowmobile', 'Lighthouse']) + r.choice(['!', '#', '$', '_']) + str(r.randrange(10, 2024))),
     'passport': ('passport', r.choice('BCN') + str(r.randrange(10 ** 6, 10 ** 7))), 'anum': ('government_id', 'A%03d-%03d-%03d' % tuple(r.randrange(10, 999) for _ in range(3))), 'va': ('government_id', 'C-%02d %03d %03d' % (r.randrange(10, 40), r.randrange(100, 999), r.randrange(100, 999))),
     'mrn': ('record_number', str(204000 + int(key[1:]) * 37 + r.randrange(30))), 'br': ('record_number', 'BR-24-%04d' % (100 + int(key[1:]) * 3)), 'did': ('record_number', 'D-%d' % (1180 + int(key[1:]) * 7)),
     'vid': ('record_number', 'V-%03d' % (30 + int(key[1:]))), 'emp': ('record_number', 'E%05d' % (10400 + int(key[1:]) * 11)), 'icn': ('record_number', '224%03d%05d07MIR' % (r.randrange(5, 60), r.randrange(10000, 99999))),
     'camp': ('record_number', 'CF24-%02d' % int(key[1:])), 'inc': ('record_number', 'IR-2024-%03d' % int(key[1:])),
    }
    f.update(ph_forms('ph', ph)); f.update(ph_forms('cell', cell))
    d['f'] = f
    P[key] = d
    return d

for line in PT.splitlines():
    k, fi, mi, la, ni, sx, dx, cfi, cmi, cla, cni, csx, rel, live = line.split('|')
    yrs = (2015, 2017) if k == 'p34' else (1970, 1973) if k == 'p42' else (1972, 1978) if k == 'p38' else (1930, 1951)
    p = add(k, fi, mi, la, ni, sx, yrs)
    p['cg'] = 'c' + k[1:]; p['rel'] = rel; p['live'] = live == 'Y'
    t = DX[dx]
    f = p['f']
    f['dx'] = ('diagnosis', t[0]); f['DX'] = ('diagnosis', t[0].upper()); f['dxs'] = ('diagnosis', t[1]); f['icd'] = ('diagnosis', t[2]); f['icd_c'] = ('diagnosis', t[2].replace('.', ''))
    for i in range(4):
        f['m%d' % (i + 1)] = ('medication', t[3][i]); f['M%d' % (i + 1)] = ('medication', t[3][i].upper())
    for i in range(3):
        f['t%d' % (i + 1)] = ('treatment', t[4][i]); f['T%d' % (i + 1)] = ('treatment', t[4][i].upper())
    cy = {'wife': (1938, 1955), 'husband': (1935, 1950), 'sister': (1935, 1950), 'brother': (1935, 1950), 'mother': (1983, 1988), 'granddaughter': (1990, 1998), 'grandson': (1984, 1990)}.get(rel, (1958, 1974))
    if k in ('p42', 'p38'): cy = (1973, 1980)
    c = add(p['cg'], cfi, cmi, cla, cni, csx, cy, p['home'] if live == 'Y' else None)
for line in EX.splitlines():
    k, fi, mi, la, ni, sx, home = line.split('|')
    add(k, fi, mi, la, ni, sx, (2008, 2016) if k[0] == 'k' else (1945, 1985), P[home]['home'] if home else None)
for line in ST.splitlines():
    k, fi, la, role = line.split('|')
    add(k, fi, '', la, '', 'F', (1962, 1992), None, role)

TOK = re.compile(r'<<([a-z0-9+]+)(?:\.(\w+)(?:%(\d+))?|:(\w+):(.*?))>>')
ABBR = {'dx': 'diagnosis', 'tx': 'treatment', 'med': 'medication', 'rec': 'record_number', 'hi': 'health_insurance', 'cred': 'credentials', 'gid': 'government_id', 'nm': 'name', 'ad': 'address'}
def T(s):
    def rep(m):
        ks, fld, cut, el, lit = m.groups()
        if fld:
            el, v = P[ks.split('+')[0]]['f'][fld]
            if cut: v = v[:int(cut)].rstrip()
        else:
            el, v = ABBR[el], lit
        for k in ks.split('+'):
            assert k in P
            EXP.append((k, CUR, el, v))
        return v
    return TOK.sub(rep, s) if isinstance(s, str) else s
def W(s, n):
    return T(s).ljust(n)
def start(path):
    global CUR
    CUR = path
    FILES.append(path)
    fp = os.path.join(SHARE, path)
    os.makedirs(os.path.dirname(fp), exist_ok=True)
    return fp
def txt(path, s, nl='\n'):
    fp = start(path)
    s = T(s)
    assert '<<' not in s, (path, s[s.index('<<'):][:80])
    open(fp, 'w', encoding='utf-8', newline='').write(s.replace('\n', nl))
def rows(path, rws, delim=','):
    fp = start(path)
    b = io.StringIO()
    w = csv.writer(b, delimiter=delim, lineterminator='\r\n')
    for r in rws: w.writerow([T(x) for x in r])
    open(fp, 'w', encoding='utf-8', newline='').write(b.getvalue())
def rezip(fp):
    z = zipfile.ZipFile(fp); mem = [(i.filename, z.read(i)) for i in z.infolist()]; z.close()
    with zipfile.ZipFile(fp, 'w', zipfile.ZIP_DEFLATED) as o:
        for n, b in mem:
            if n == 'docProps/core.xml':
                b = re.sub(rb'(<dcterms:(?:modified|created)[^>]*>)[^<]*', rb'\g<1>2024-02-01T08:00:00Z', b)
            zi = zipfile.ZipInfo(n, (1980, 1, 1, 0, 0, 0)); zi.compress_type = zipfile.ZIP_DEFLATED
            o.writestr(zi, b)
class D:
    def __init__(s, path, header=None, footer=None):
        s.fp = start(path); s.d = docx.Document()
        s.d.styles['Normal'].font.name = 'Calibri'; s.d.styles['Normal'].font.size = Pt(11)
        if header: s.d.sections[0].header.paragraphs[0].text = T(header)
        if footer: s.d.sections[0].footer.paragraphs[0].text = T(footer)
    def h(s, t, l=1): s.d.add_heading(T(t), l)
    def p(s, *ts):
        for t in ts: s.d.add_paragraph(T(t))
    def b(s, *ts):
        for t in ts: s.d.add_paragraph(T(t), style='List Bullet')
    def t(s, rws):
        tb = s.d.add_table(rows=0, cols=len(rws[0])); tb.style = 'Table Grid'
        for r in rws:
            cs = tb.add_row().cells
            for c, v in zip(cs, r): c.text = T(v)
        s.d.add_paragraph('')
    def save(s):
        cp = s.d.core_properties; cp.author = 'Lakeshore Pines'; cp.last_modified_by = ''; cp.title = ''
        s.d.save(s.fp); rezip(s.fp)
class X:
    def __init__(s, path):
        s.fp = start(path); s.wb = openpyxl.Workbook(); s.wb.remove(s.wb.active)
    def sheet(s, name, rws, title=None, bold=None, notes=(), widths=None):
        ws = s.wb.create_sheet(name); r0 = 1
        w = max(len(r) for r in rws)
        if title:
            for t in title:
                ws.cell(r0, 1, T(t)).font = Font(bold=True, size=13)
                ws.merge_cells(start_row=r0, start_column=1, end_row=r0, end_column=w); r0 += 1
            r0 += 1
        for i, r in enumerate(rws):
            for j, v in enumerate(r):
                if v is None or v == '': continue
                c = ws.cell(r0 + i, j + 1, T(v))
                if i == 0 and bold is not False:
                    c.font = Font(bold=True); c.fill = PatternFill('solid', fgColor='DDE7F0')
        for (ri, cj, t) in notes:
            cm = Comment(T(t), 'LPH'); ws.cell(r0 + ri, cj + 1).comment = cm
        for j in range(w): ws.column_dimensions[openpyxl.utils.get_column_letter(j + 1)].width = 22
        return ws
    def save(s):
        s.wb.properties.creator = 'LPH'; s.wb.save(s.fp); rezip(s.fp)
class F:
    """drawn form"""
    def __init__(s, path, title, sub='', land=False):
        s.fp = start(path); s.sz = landscape(letter) if land else letter
        s.c = canvas.Canvas(s.fp, pagesize=s.sz, invariant=1); s.y = s.sz[1] - 50
        s.c.setFont('Helvetica-Bold', 14); s.c.drawString(40, s.y, T(title)); s.y -= 14
        s.c.setFont('Helvetica', 8); s.c.drawString(40, s.y, T(sub)); s.y -= 20
    def above(s, cells, h=28):
        """row of boxes, label above the value; cells: (label, value, width)"""
        x = 40
        for l, v, w in cells:
            s.c.rect(x, s.y - h, w, h); s.c.setFont('Helvetica', 6.5); s.c.drawString(x + 3, s.y - 8, l)
            v = T(v); s.c.setFont('Courier', min(9, (w - 6) / (.6 * max(len(v), 1)))); s.c.drawString(x + 4, s.y - h + 6, v); x += w
        s.y -= h
    def below(s, cells):
        x = 40; s.y -= 22
        for l, v, w in cells:
            s.c.setFont('Times-Roman', 11); s.c.drawString(x + 2, s.y + 3, T(v)); s.c.line(x, s.y, x + w - 12, s.y)
            s.c.setFont('Helvetica', 6.5); s.c.drawString(x, s.y - 8, l); x += w
        s.y -= 12
    def left(s, cells, lw=90):
        x = 40
        for l, v, w in cells:
            s.c.setFont('Helvetica-Bold', 8.5); s.c.drawString(x, s.y - 11, l)
            s.c.setFont('Helvetica', 9.5); s.c.drawString(x + lw, s.y - 11, T(v)); x += w
        s.y -= 16
    def head(s, t):
        s.y -= 8; s.c.setFillGray(.85); s.c.rect(40, s.y - 14, s.sz[0] - 80, 14, fill=1, stroke=0); s.c.setFillGray(0)
        s.c.setFont('Helvetica-Bold', 9); s.c.drawString(44, s.y - 10.5, T(t)); s.y -= 18
    def checks(s, items, step=120):
        x = 40; s.y -= 14
        for l, on in items:
            s.c.rect(x, s.y, 8, 8)
            if on: s.c.line(x, s.y, x + 8, s.y + 8); s.c.line(x, s.y + 8, x + 8, s.y)
            s.c.setFont('Helvetica', 8.5); s.c.drawString(x + 12, s.y + 1, T(l)); x += step
        s.y -= 6
    def para(s, t, font='Helvetica', size=9.5):
        for ln in T(t).split('\n'):
            for w in simpleSplit(ln, font, size, s.sz[0] - 90) or ['']:
                s.c.setFont(font, size); s.c.drawString(42, s.y - 10, w); s.y -= 13
        s.y -= 4
    def grid(s, rws, ws, size=8):
        for i, r in enumerate(rws):
            x = 40
            for v, w in zip(r, ws):
                s.c.rect(x, s.y - 16, w, 16); s.c.setFont('Helvetica-Bold' if i == 0 else 'Helvetica', size); s.c.drawString(x + 3, s.y - 11, T(v)); x += w
            s.y -= 16
        s.y -= 6
    def page(s): s.c.showPage(); s.y = s.sz[1] - 50
    def save(s): s.c.showPage(); s.c.save()
pts = ['p%02d' % i for i in range(1, 43)]
def cg(p): return P[p]['cg']
AG = 'Lakeshore Pines Hospice & Palliative Care'
RN = ['s01', 's02', 's23']
DOC = ['m01', 'm02', 'm03', 'm06']
rr = random.Random(4471)

# ------------------------------------------------------------------ intake
x = X('Intake/Referral Log 2024.xlsx')
hd = ['#', 'Date', 'Patient (Last, First)', 'DOB', 'Phone', 'Town / address', 'Dx', 'Ref source', 'Ins', 'Contact', 'Contact ph', 'Status']
def refrow(i, k, d):
    c = cg(k)
    return [i, d, f'<<{k}.lf>>', f'<<{k}.dob>>' if i % 4 else f'<<{k}.dob_s>>', f'<<{k}.ph>>' if i % 3 else '', f'<<{k}.sc>>', f'<<{k}.dxs>>', rr.choice(['Mercy Harbor Hosp', 'Dr <<m03.last>>', 'Dr <<m04.last>>', 'Family', 'Pinecrest Manor SNF']),
            f'<<{k}.mbi>>' if i % 3 == 0 else 'MCR', f'<<{c}.nl>> ({P[k]["rel"]})', f'<<{c}.cell>>', rr.choice(['ADM', 'ADM', 'pend', 'declined', 'palliative'])]
x.sheet('JAN', [hd] + [refrow(i + 1, k, '1/%d/24' % (2 + i * 2)) for i, k in enumerate(pts[:13])] + [['', '', 'TOTAL REFERRALS', 13]], [AG, 'REFERRAL LOG - JANUARY 2024'],
        notes=[(3, 2, '<<p03.nick>> prefers afternoons. Ring <<c03.nick>> first, <<c03.ph>>'), (8, 11, 'see <<s11.first>> - waiting on scan from Mercy')])
x.sheet('FEB', [hd] + [refrow(i + 1, k, '2/%d/24' % (1 + i * 2)) for i, k in enumerate(pts[13:25])] + [['', '', 'TOTAL REFERRALS', 12]], [AG, 'REFERRAL LOG - FEBRUARY 2024'])
x.sheet('Sources', [['Source', 'Jan', 'Feb', 'YTD'], ['Mercy Harbor Hosp', 5, 4, 9], ['Pinecrest Manor SNF', 2, 3, 5], ['Physician office', 4, 3, 7], ['Family / self', 2, 2, 4], ['Total', 13, 12, 25]], ['Pivot: referrals by source'])
x.save()

txt('Intake/faxes/mercy_facesheet_0117.txt', """MERCY HARBOR HOSPITAL                       ** FACE SHEET **              PRINTED 01/17/24 0912  USER: HUC4
------------------------------------------------------------------------------------------------------
PATIENT: <<p04.LFM>>                 MRN: <<p04:rec:MH00448127>>      ACCT: <<p04:rec:V0098117723>>
DOB: <<p04.dob>>    SEX: M    AGE: 79     MS: MARRIED     REL: CATHOLIC     LANG: SPANISH/ENGLISH
ADDR: <<p04+c04.STREET>>                                     SSN: <<p04.ssn>>
      <<p04+c04.CSZ>>                                 HOME PH: <<p04.ph_p>>
------------------------------------------------------------------------------------------------------
NEXT OF KIN                                   EMERGENCY CONTACT
NAME: <<c04.LF>>                        NAME: <<e03.LF>>
REL:  SPOUSE                                  REL:  DAUGHTER
ADDR: SAME                                    ADDR: <<e03.ADDR>>
PH:   <<c04.cell_p>>                          PH:   <<e03.cell_p>>
------------------------------------------------------------------------------------------------------
INS 1: MEDICARE A/B      ID: <<p04.mbi>>          INS 2: BCBSM SUPP    ID: <<p04.ins>>   GRP: 71744
ADM DX: <<p04:dx:MALIGNANT BOWEL OBSTRUCTION>>      PRIN DX: <<p04.icd>> <<p04.DX>>
PROCEDURES THIS STAY: <<p04:tx:DIVERTING COLOSTOMY>> 01/09/24,  <<p04:tx:VENTING G-TUBE PLACEMENT>> 01/12/24
ATTENDING: <<m04.LF>> MD     PCP: <<m03.LF>> MD     CASE MGR: X4471
ALLERGIES: PENICILLIN (HIVES)       CODE STATUS: DNR
DISPOSITION: HOME W/ HOSPICE - LAKESHORE PINES - <<s11.FL>> NOTIFIED 01/16/24 1540
""")

f = F('Intake/Intake form - Kowalczyk.pdf', 'HOSPICE INTAKE / ADMISSION FORM', AG + '   401 Harbor Point Dr, Ludington, MI 49431   Form LPH-101 rev 6/22')
f.above([('PATIENT NAME (LAST, FIRST, MI)', '<<p02.lfm>>', 250), ('PREFERS TO BE CALLED', '<<p02.nick>>', 120), ('MEDICAL RECORD NO.', '<<p02.mrn>>', 160)])
f.above([('DATE OF BIRTH', '<<p02.dob>>', 110), ('SEX', 'M', 40), ('SOCIAL SECURITY NO.', '<<p02.ssn>>', 130), ('MEDICARE NO. (MBI)', '<<p02.mbi_d>>', 130), ('DRIVER LICENSE', '<<p02.dl>>', 120)])
f.above([('STREET ADDRESS, CITY, STATE, ZIP', '<<p02+c02.addr>>', 370), ('TELEPHONE', '<<p02.ph_p>>', 160)])
f.head('PRIMARY CAREGIVER (lives in home: YES)')
f.above([('NAME', '<<c02.fml>>', 200), ('RELATION', 'wife', 70), ('CELL', '<<c02.cell>>', 110), ('E-MAIL', '<<c02.email>>', 150)])
f.above([('ALTERNATE CONTACT', '<<e02.fl>> (brother)', 200), ('PHONE', '<<e02.ph>>', 110), ('ADDRESS', '<<e02.addr>>', 220)])
f.head('CLINICAL')
f.above([('TERMINAL DIAGNOSIS', '<<p02.dx>>', 300), ('ICD-10', '<<p02.icd>>', 70), ('SECONDARY', '<<p02:dx:Atrial fibrillation>>', 160)])
f.checks([('Oxygen', False), ('<<p02:tx:Pacemaker>>', True), ('Dialysis', False), ('Foley', False)], 100)
f.checks([('DNR on file', True), ('Full code', False), ('DPOA-HC: <<c02.fl>>', True)], 140)
f.above([('ATTENDING PHYSICIAN', '<<m05.fl>>, MD', 265), ('INTAKE NURSE', '<<s11.fl>>', 265)])
f.above([('CURRENT MEDICATIONS (1)', '<<p02.m1>>', 176), ('(2)', '<<p02.m2>>', 177), ('(3)', '<<p02.m4>>', 177)])
f.above([('VETERAN? BRANCH / CLAIM NO.', 'Army  <<p02.va>>', 265), ('FUNERAL HOME', 'Bradshaw & Sons, Ludington', 265)])
f.save()

f = F('Intake/Intake form - ACHTERBERG R.pdf', 'Patient Information Sheet', 'two-column version (old form, please use LPH-101)')
f.left([('Patient:', '<<p03.fnl>>', 280), ('MRN:', '<<p03.mrn>>', 200)])
f.left([('Birth date:', '<<p03.dob_long>>', 280), ('SS#:', '<<p03.ssn>>', 200)])
f.left([('Address:', '<<p03+c03.street>>', 280), ('Medicaid ID:', '<<p03.mcaid>>', 200)])
f.left([('City/ST/Zip:', '<<p03+c03.csz>>', 280), ('Medicare:', '<<p03.mbi>>', 200)])
f.left([('Home phone:', '<<p03.ph_dot>>', 280), ('Secondary ins:', '<<p03.ins>>', 200)])
f.head('Caregiver                                                                         Physician')
f.left([('Name:', '<<c03.full>>', 280), ('Name:', 'Dr. <<m04.fl>>', 200)])
f.left([('Relation:', 'son, lives w/ pt', 280), ('Phone:', '231-555-0900', 200)])
f.left([('Cell:', '<<c03.cell_dot>>', 280), ('Fax:', '231-555-0901', 200)])
f.left([('Other ph:', '<<c03.ph_dot>>', 280), ('NPI:', '1487700016', 200)])
f.head('Reason for hospice')
f.para("<<p03.dx>> with spinal involvement. Completed <<p03:tx:palliative radiation to T8-T10>> in November. Declined further <<p03:tx:chemotherapy>>. Taking <<p03.m1>> twice a day and <<p03.m3>> at night. History of <<p03:dx:depression>>, on <<p03:med:sertraline 50 mg>>.")
f.checks([('Lives alone', False), ('Lives with family', True), ('Pets: 2 cats', True), ('Firearms in home', False)])
f.save()

txt('Intake/voicemail notes bev.txt', """vm + call notes  - bev      (type up properly later!!)

mon 1/8
8:10  <<c02.nick_l>> k called, <<p02.nick_l>> didnt sleep, legs weeping. cb <<c02.cell_s>>. told <<s01.first>>
8:35 <<c06.nl>> dtr of <<p06.fl>> - wants to know diff betw palliative + hospice. he has <<p06:dx:prostate cancer>> in bones. her # <<c06.cell>>  works days, call aft 4
905   son of mrs <<p09.last_l>>, <<c09.first>>. moving her out of Pinecrest to his place on <<c09.street>>?? when. ph <<c09.ph_dot>>
11:40 dr <<m03.last_l>> office - referral <<p18.fl_l>> dob <<p18.dob_s>>, <<p18:dx:copd>>, 3 ER visits. lives <<p18.addr_l>>. son <<c18.first>> <<c18.ph_dot>>

tues 1/9
7:58 wrong number
9:20 <<c22.nl>> re mom <<p22.nick>>.  she stopped <<p22:tx:dialysis>> fri. Crying on phone. Sent <<s06.first>> (msw).   <<c22.cell>>
10:00 <<p20.nl>> nephew  <<c20.nick>>  <<c20.ph>>  wants copies of records, he is NOT the dpoa, checked w <<s22.first>>
2:15p pharmacy (<<o05.first>>) - rx for <<p15:med:lorazepam>> for <<p15.lf>> not covered w/out PA
4:50 <<c41.fl_l>> - wife fell, no injury, cell <<c41.cell_s>>. on call aware
""")

d = D('Intake/consents/Election statement Sikkema.docx', 'LPH-110 Medicare Hospice Benefit Election    Patient: <<p05.lf>>   MRN <<p05.mrn>>', 'Original to chart / copy to family / copy to billing (<<s12.fl>>)')
d.h('Medicare Hospice Benefit Election Statement', 1)
d.p('I, <<p05.full>> (or my representative), born <<p05.dob_long>>, Medicare number <<p05.mbi_d>>, residing at <<p05+c05.addr>>, choose to receive hospice care from ' + AG + ' beginning January 11, 2024.')
d.p('I understand that hospice care is palliative, not curative, in its goals, and that by signing I waive Medicare payments for treatment of my terminal illness, <<p05.dx>>, except as furnished by the designated hospice.')
d.t([['Attending physician chosen', 'NPI', 'Effective'], ['<<m06.fl>>, MD', '1760044128', '01/11/2024']])
d.p('Conditions judged unrelated: <<p05:dx:hypothyroidism>> (continue <<p05:med:levothyroxine 75 mcg>>), <<p05:dx:glaucoma>> (continue <<p05:med:latanoprost 0.005% drops>>).')
d.p('Patient unable to sign because of cognitive impairment. Signed by legal representative: <<c05.fl>>, husband, same address. Driver license shown: <<c05.dl>>. Telephone <<c05.ph>>.')
d.p('Witness: <<s11.fl>>, Intake Coordinator          Date: 1/11/2024')
d.save()

d = D('Intake/consents/visa support letter.docx', AG, 'Tax exempt 501(c)(3)')
d.p('January 22, 2024', 'U.S. Consulate General\nNonimmigrant Visa Unit', 'RE: Humanitarian request, Mr. <<e05.full>>, passport <<e05.passport>>, born <<e05.dob_long>>')
d.p('To whom it may concern:', 'Our patient Mrs. <<p10.full>>, date of birth <<p10.dob_long>>, of <<p10+c10.addr>>, has <<p10.dx>> with a life expectancy of weeks. Her elder son <<e05.first>> lives abroad and wishes to be at his mother\'s bedside. His brother <<c10.full>>, who lives with her at the same address, will house him and can be reached at <<c10.cell_p>> or <<c10.email>>. Mr. <<c10.last>>\'s U.S. passport number is <<c10.passport>>.')
d.p('Please do all you can to expedite.', 'Sincerely,', '<<m01.fl>>, MD\nMedical Director', 'cc: <<s06.fl>>, MSW')
d.save()

# ------------------------------------------------------------------ IDG
d = D('Clinical/IDG/IDG minutes 2024-01-24.docx', 'INTERDISCIPLINARY GROUP MEETING - CONFIDENTIAL', 'Next IDG 2/7/2024 0830, conference room B')
d.h('IDG Minutes, Wednesday January 24, 2024', 1)
d.p('Present: <<m01.fl>> MD, <<s01.fl>> RN, <<s02.fl>> RN, <<s06.fl>> MSW, <<s08.fl>> (chaplain), <<s07.fl>> (bereavement), <<s14.fl>> (volunteers), <<s05.fl>>. Absent: <<m02.fl>>.')
idg = [('p01', 'Pain 7/10 at night. <<p01.m1>> increased to q2h prn. Daughter <<c01.nick>> exhausted, asks for respite. Volunteer <<v01.nick>> will sit Thurs.'),
       ('p06', 'New to service. <<p06:tx:Radiation consult>> declined. Daughter <<c06.first>> is DPOA.'),
       ('p07', 'Edema 3+, start <<p07.m2>>. Granddaughter <<c07.first>> has own <<c07:dx:anxiety disorder>>, sees counselor; MSW to check in.'),
       ('p12', 'PPS 30. <<p12:dx:Stage 3 sacral pressure ulcer>>, <<p12:tx:wound vac>> stopped, now comfort dressings.'),
       ('p17', 'Seizure 1/20. <<p17.m2>> increased. Imam visiting.'),
       ('p34', 'Peds. <<p34:tx:Enteral feeds>> at 40 mL/hr. Parents <<c34.first>> and <<e04.first>> disagree on rehospitalization. Sister <<k05.first>> refusing school; <<s26.first>> to see.'),
       ('p42', 'Declines <<p42:tx:tracheostomy>>. Voice banking done. Wife <<c42.first>> and two children in home.')]
d.t([['Patient / MRN', 'Dx', 'Discussion', 'Plan']] + [[f'<<{k}.lf>>\n<<{k}.mrn>>', f'<<{k}.dx>>', t, 'Continue POC, ' + rr.choice(['RN 2x/wk', 'RN 3x/wk', 'RN daily', 'aide 5x/wk'])] for k, t in idg])
d.h('Deaths since last IDG', 2)
d.b('<<p14.fl>> (MRN <<p14.mrn>>), 1/15, at home; son <<c14.first>> low risk.', '<<p38.fl>>, 1/18, <<p38:tx:GIP>> at Mercy; wife <<c38.first>>, children <<k03.first>> and <<k04.first>>: HIGH risk, refer to Camp Firefly.', '<<p40.fl>>, 1/19. Wife <<c40.first>> has history of <<c40:dx:major depression>> and takes <<c40:med:citalopram>>.')
d.h('Recertifications', 2)
d.p('<<p11.fl>>: continues to meet criteria (FEV1 24%). <<p25.nl>>: plateaued, consider discharge. <<s18.fl>> to audit both.')
d.save()

txt('Clinical/IDG/idg scratch 2-7.txt', """IDG 2/7  my notes (strickler)  -- not for chart

<<p08.nick>> P - worse. <<p08:dx:aspiration pneumonia>> tx'd w <<p08:med:levofloxacin>> po. wife <<c08.first>> 81 & has <<c08:dx:macular degeneration>>, cant read med labels!!  dtr in Tx no #
<<p13.nl>>  - <<p13.dxs>>.  wants to see grandbaby. <<c13.first>> driving up fr Detroit, <<c13.cell_s>>
<<p19.last>>: <<p19.m1>> not holding, ?rotate.   <<c19.first>> counting pills, honest.
<<p21.nick>> <<p21.last_l>> - still drinking, <<p21:dx:alcohol use disorder>> . <<p21:tx:paracentesis>> q10d at Mercy. <<c21.first>> wants 'no lectures'
<<p29.nl>>  <<p29.dxs>>  niece <<c29.first>> POA, <<c29.ph_s>>.  meth hx ->lock box for <<p29:med:oxycodone>>
<<p37.nick>> K.   <<p37:tx:pleurx>> draining 600.   dtr <<c37.first>> took FMLA
mrn <<p32.mrn>>  sister is sole cg, she herself had <<c32:tx:hip replacement>> in nov. needs aide.
<<p33.nick>> R - personality change, yelling at <<c33.nick>>. <<p33:med:haldol>> . kids? none local.
APS (<<o17.fl>>) closed case on <<p16.last>>, brother <<c16.first>> no longer has checkbook
""")

x = X('Clinical/IDG/IDG worksheet pivot.xlsx')
cols = ['p01', 'p05', 'p08', 'p11', 'p23', 'p27', 'p30']
x.sheet('Team North', [['Item'] + [f'<<{k}.lf>>' for k in cols], ['MRN'] + [int(P[k]['f']['mrn'][1]) for k in cols], ['DOB'] + [f'<<{k}.dob>>' for k in cols], ['Primary dx'] + [f'<<{k}.dxs>>' for k in cols],
         ['PPS'] + [rr.choice(['30%', '40%', '50%']) for _ in cols], ['Opioid / main med'] + [f'<<{k}.m1>>' for k in cols], ['DME'] + [f'<<{k}.t1>>' for k in cols], ['PCG'] + [f'<<{cg(k)}.nl>>' for k in cols], ['PCG phone'] + [f'<<{cg(k)}.cell_p>>' for k in cols], ['RN'] + ['<<s01.last>>'] * 4 + ['<<s02.last>>'] * 3],
        ['IDG WORKSHEET - TEAM NORTH', 'week of 2/5/2024'])
for k in cols: T(f'<<{k}.mrn>>')
kv = x.sheet('Cover', [['Team', 'North'], ['Medical director', '<<m01.fl>>'], ['Facilitator', '<<s05.fl>>'], ['Census', 38], ['ALOS (days)', 61.4], ['Live discharges', 2]], bold=False)
x.save()

# ------------------------------------------------------------------ CTI
f = F('Clinical/CTI/CTI_DOYLE_M_204.pdf', 'PHYSICIAN CERTIFICATION OF TERMINAL ILLNESS', '42 CFR 418.22      Benefit period 1 of 90 days: 01/04/2024 - 04/02/2024')
f.below([('Patient name', '<<p01.full>>', 230), ('Date of birth', '<<p01.dob>>', 120), ('MRN', '<<p01.mrn>>', 90), ('Medicare number', '<<p01.mbi>>', 110)])
f.below([('Residence', '<<p01.addr>>', 350), ('Telephone', '<<p01.ph>>', 150)])
f.below([('Terminal diagnosis', '<<p01.dx>>', 330), ('ICD-10-CM', '<<p01.icd>>', 90)])
f.below([('Related diagnoses', '<<p01:dx:secondary malignant neoplasm of bone>>', 260), ('', '<<p01:dx:cachexia>>', 120)])
f.head('PHYSICIAN NARRATIVE')
f.para("Mrs. <<p01.last>> is an 80-something woman with adenocarcinoma diagnosed last spring, progressed through <<p01:tx:carboplatin/pemetrexed>> and <<p01:tx:pembrolizumab>>. She has lost 31 lb in four months. PPS 40%. Dyspneic at rest, on <<p01:tx:oxygen at 3 L>>. She wishes no further hospitalization.\nShe is cared for by her daughters <<c01.fl>> and <<e01.fl>>.")
f.checks([('Initial certification', True), ('Recertification', False), ('F2F required', False), ('Verbal cert obtained 1/3/24', True)], 130)
f.below([('Attending physician signature', '<<m03.fl>>, MD', 260), ('Date', '01/05/2024', 100)])
f.below([('Hospice medical director signature', '<<m01.fl>>, MD', 260), ('Date', '01/05/2024', 100)])
f.save()

# ------------------------------------------------------------------ meds
f = F('Clinical/Meds/Med profile Villanueva.pdf', 'MEDICATION PROFILE', 'Lakeshore Pines Hospice    Allergies: PCN     Pharmacy: Harbor Rx 231-555-0911', True)
f.above([('Patient', '<<p04.LF>>', 200), ('DOB', '<<p04.dob_dash>>', 90), ('MRN', '<<p04.mrn>>', 80), ('Dx', '<<p04.dx>>', 250), ('RN', '<<s02.fl>>', 92)])
f.y -= 10
f.grid([['Start', 'Medication / strength', 'Dose, route, frequency', 'Indication', 'Related?', 'Prescriber'],
        ['01/17/24', '<<p04.m1>>', '1 tab PO q8h', 'pain', 'Y', '<<m01.il>>'], ['01/17/24', '<<p04.m2>>', 'subq TID', 'obstruction', 'Y', '<<m01.il>>'], ['01/17/24', '<<p04.m4>>', '1 SL q4h prn', 'secretions', 'Y', '<<m01.il>>'],
        ['01/19/24', '<<p04:med:olanzapine 5 mg>>', '1 ODT qHS', 'nausea', 'Y', '<<m02.il>>'], ['home', '<<p04:med:metformin 500 mg>>', 'DISCONTINUED 1/17', '<<p04:dx:DM2>>', 'N', '<<m03.il>>'], ['home', '<<p04:med:atorvastatin 40 mg>>', 'DISCONTINUED 1/17', '<<p04:dx:hyperlipidemia>>', 'N', '<<m03.il>>']],
       [60, 190, 160, 120, 60, 120])
f.para('Teaching done with wife <<c04.nick>> (interpreter line used). Disposal instructions left. Comfort kit in refrigerator door.')
f.save()

x = X('Clinical/Meds/comfort kit tracker.xlsx')
ck = [['MRN', 'Patient', 'Address (delivery)', 'Morphine conc', 'Lorazepam', 'Haloperidol', 'Atropine gtts', 'Delivered', 'Recvd by', 'Destroyed']]
for i, k in enumerate(pts[14:28]):
    ck.append([f'<<{k}.mrn>>', f'<<{k}.nl>>' if i % 2 else f'<<{k}.lf>>', f'<<{k}.addr>>', f'<<{k}:med:morphine 20 mg/mL 15 mL>>' if i % 3 else f'<<{k}:med:hydromorphone 1 mg/mL>>', f'<<{k}:med:lorazepam 0.5 mg #10>>' if i % 4 else '', f'<<{k}:med:haloperidol 2 mg/mL>>' if i % 2 else '', f'<<{k}:med:atropine 1% 5 mL>>', '1/%d' % (3 + i), f'<<{cg(k)}.fl>>' if P[k]['live'] else 'pt', '' if i % 5 else '2/1 <<s04.last>>'])
x.sheet('Jan-Feb', ck, ['COMFORT KIT TRACKER', 'do not delete rows! - <<s04.first>>'], notes=[(4, 7, 'left w/ neighbor first time, redelivered'), (6, 2, 'gate code 4471. dog. call <<c20.nick>> <<c20.cell>>')])
x.sheet('Par levels', [['Item', 'Par', 'On hand', 'Order'], ['Comfort kit box', 20, 13, 7], ['Morphine conc 15 mL', 24, 18, 6], ['Lorazepam 0.5 #10', 24, 25, 0], ['Total', 68, 56, 13]])
x.save()

fp = 'Clinical/Meds/RXPROFIL.PRN'
start(fp)
o = ['HARBOR RX LTC SYSTEM  V7.21                     HOSPICE PROFILE LISTING                        PAGE   1', 'FACILITY: 0044 LAKESHORE PINES                  RUN 02/02/24  0604                             RPH: ' + T('<<o05.LF>>'), '=' * 104]
for i, k in enumerate(['p15', 'p18', 'p21', 'p24', 'p26', 'p28', 'p31', 'p35', 'p39']):
    o += [W(f'PT#: <<{k}:rec:{880100 + i * 7}>>', 16) + W(f'NAME: <<{k}.LFM%22>>', 32) + W(f'DOB: <<{k}.dob_m>>', 16) + T(f'PARTD/MCD: <<{k}.ins>>'), '   ADDR: ' + W(f'<<{k}.ADDR>>', 56) + T(f'PH: <<{k}.ph_d>>')]
    for j in (1, 2, 3):
        o.append('     RX ' + str(6610200 + i * 13 + j) + '  ' + W(f'<<{k}.M{j}>>', 34) + rr.choice(['T1T Q4H PRN', 'UAD', 'T1T BID', 'GIVE 0.25ML SL Q2H PRN', 'T1T QHS']).ljust(26) + 'QTY ' + str(rr.choice([15, 30, 60])).rjust(3) + '  DR ' + T(f'<<{DOC[i % 4]}.LAST>>'))
    o.append('-' * 104)
o.append('TOTAL PATIENTS: 9     TOTAL RX: 27                                         *** END OF REPORT ***')
open(os.path.join(SHARE, fp), 'w', newline='').write('\r\n'.join(o) + '\r\n')

# ------------------------------------------------------------------ visits
txt('Clinical/Visits/visit notes Doyle Jan.txt', """LAKESHORE PINES HOSPICE - SKILLED NURSING VISIT NOTES (printed from chart)
Patient: <<p01.lfm>>    MRN: <<p01.mrn>>    DOB: <<p01.dob>>

01/12/2024 10:05-10:55   <<s01.fl>> RN
Pt in bed, alert. Pain 5/10 R hip. <<p01.m1>> 0.5 mL used x4 past 24h. BM 1/10, added <<p01.m4>>. <<p01:tx:O2 3L NC>>. Skin intact. Daughter <<e01.first>> here from Grand Rapids (cell <<e01.cell>>), asked about <<p01:tx:palliative sedation>>. Educated. Supplies ordered.

01/16/2024 14:20-15:30   <<s01.fl>> RN
<<p01.nick>> more sleepy, PPS 30. <<p01:dx:Delirium>> overnight per <<c01.nick>>. Started <<p01:med:haloperidol 0.5 mg>> SL. <<c01.nick>> states she has not slept, she is having her own <<c01:dx:migraines>>. Offered <<p01:tx:respite care>>. Dr. <<m03.last>> called, order rec'd.

01/19/2024 09:40   <<s23.fl>> RN (covering)
Aide <<s09.first>> present giving bed bath. Rx for <<p01.m3>> refilled. Neighbor brought soup. Fr. <<o12.last>> anointed pt.

01/22/2024 23:10 ON CALL  <<s03.fl>> RN
Called by <<c01.fl>> <<c01.cell>>. Terminal secretions. <<p01:med:Atropine drops>> 2 gtts SL q4h. Instructed. Did not want visit.
""")

d = D('Clinical/Visits/MSW assessment Pohl.docx', 'PSYCHOSOCIAL ASSESSMENT', '<<s06.fl>>, MSW  ext 214')
d.t([['Patient', '<<p08.fnl>>', 'DOB', '<<p08.dob>>'], ['MRN', '<<p08.mrn>>', 'SSN', '<<p08.ssn>>'], ['Address', '<<p08+c08.addr>>', 'Phone', '<<p08.ph_p>>'], ['Spouse', '<<c08.full>>', 'DOB', '<<c08.dob>>']])
d.h('Social history', 2)
d.p('Retired tool and die maker. <<p08.nick>> and <<c08.first>> married 58 years, own their home and live there together. <<p08.dx>> for 14 years; had <<p08:tx:deep brain stimulation>> in 2015. Korean-era Navy veteran, VA claim <<p08.va>>. <<c08.first>> was treated for <<c08:dx:breast cancer>> in 2009 and takes <<c08:med:warfarin>>.')
d.h('Finances', 2)
d.p('Income: Social Security + pension. Checking at Lake Osceola State Bank acct <<p08+c08.bank>> (joint). Applying for Medicaid; new ID <<p08.mcaid>>. <<c08.first>> gave her Social Security number, <<c08.ssn>>, for the application.')
d.h('Support / risk', 2)
d.p('Neighbor volunteer <<v06.nl>> plows drive (<<v06.cell>>). Caregiver strain 9/13. Attorney <<o15.fl>> holds the will.')
d.save()

txt('Clinical/Visits/aide_plan_underhill.html', """<!DOCTYPE html>
<html><head><title>Aide Plan of Care</title><style>td{border:1px solid #999;padding:3px}</style></head><body>
<h2>Hospice Aide Plan of Care</h2>
<table><tr><td>Patient</td><td><b><<p09.lf>></b> &nbsp;(<<p09.nick>>)</td><td>MRN</td><td><<p09.mrn>></td></tr>
<tr><td>Born</td><td><<p09.dob_mil>></td><td>Phone</td><td><<p09.ph>></td></tr>
<tr><td>Home</td><td colspan=3><<p09.addr>></td></tr>
<tr><td>Dx</td><td colspan=3><<p09.dx>>; <<p09:dx:left hemiparesis>>; <<p09:dx:dysphagia>></td></tr></table>
<h3>Tasks</h3><ul><li>Bed bath M-W-F (<<s10.fl>>)</li><li><<p09:tx:Nectar thick liquids>> only</li><li>Turn q2h, <<p09.t2>> 2 person</li><li><<p09:tx:Catheter care>> each visit</li></ul>
<p>Son: <a href="tel:<<c09.ph_d>>"><<c09.fl>></a> (call before coming), e-mail <a href="mailto:<<c09.email>>"><<c09.email>></a></p>
<!-- supervisory visit due 02/14 <<s01.fl>> -->
<p><small>Generated by CareTrail EMR 11.3 on 2024-01-31 07:44</small></p></body></html>
""")

start('Clinical/Visits/oncall_weekend_0203.log')
o = ['ANSWERING SVC: NORTHLAND MESSAGE CENTER   ACCT 3309 LAKESHORE PINES']
oc = [('p15', 'increased SOB, out of <<p15.m1>>'), ('p21', 'confused, pulled out line'), ('p26', 'vomiting, cant keep <<p26.m4>> down'), ('p27', 'fell getting to bathroom'), ('p30', 'O2 concentrator alarm, using <<p30:tx:portable tanks>>'), ('p36', 'itching all over, started <<p36.m4>>'), ('p41', 'chest pain, does not want 911'), ('p33', '<<p33:dx:seizure>> 4 min, gave <<p33.m4>>'), ('p05', 'agitated hitting, ok to give <<p05.m1>>?')]
for i, (k, m) in enumerate(oc):
    c = cg(k)
    o.append(T('2024-02-0%d %02d:%02d  CALLER=<<%s.FL>> REL=%s CB=<<%s.cell_d>> PT=<<%s.LcF>> DOB=<<%s.dob_c>> MSG="%s" PAGED=%s ACK=+%dm' % (3 + i // 5, (7 + i * 5) % 24, (i * 17) % 60, c, P[k]['rel'].upper(), c, k, k, m, '<<s03.LAST>>' if i < 5 else '<<s19.LAST>>', 2 + i % 7)))
o.append('** END 9 MSGS **')
open(os.path.join(SHARE, CUR), 'w').write('\n'.join(o) + '\n')

tr = [['CallID', 'DateTime', 'MRN', 'Caller', 'CallerPhone', 'Reason', 'Disposition', 'Nurse']]
for i, k in enumerate(['p08', 'p10', 'p12', 'p17', 'p19', 'p23', 'p25', 'p29', 'p32', 'p35', 'p37', 'p39', 'p42']):
    c = cg(k)
    tr.append([str(55100 + i), '01/%02d/2024 %02d:15' % (3 + i * 2, 6 + i), f'<<{k}.mrn>>', f'<<{c}.fl>>', f'<<{c}.cell_p>>', f'<<{k}:dx:{["uncontrolled pain", "terminal agitation", "shortness of breath", "constipation", "nausea and vomiting", "skin tear", "fever"][i % 7]}>>', ['Phone advice', 'Visit made', f'New order <<{k}.m3>>'][i % 3], ['<<s03.lf>>', '<<s19.lf>>'][i % 2]])
rows('Clinical/Visits/triage_export.txt', tr, '|')

# ------------------------------------------------------------------ orders
start('Clinical/Orders/ORM_20240130.hl7')
o = []
for i, k in enumerate(['p11', 'p13', 'p22', 'p31', 'p36', 'p39']):
    c = cg(k)
    o += [f'MSH|^~\\&|CARETRAIL|LPH|HARBORRX|0044|2024013008{10 + i}||ORM^O01|LPH{9000 + i}|P|2.3',
          T(f'PID|1||<<{k}.mrn>>^^^LPH^MR||<<{k}.hl7>>||<<{k}.dob_c>>|{P[k]["sex"]}|||<<{k}.hl7addr>>||<<{k}.ph_d>>||||||<<{k}.ssn9>>'),
          T(f'NK1|1|<<{c}.hl7>>|{P[k]["rel"].upper()}||<<{c}.cell_d>>'), T(f'IN1|1|MCRA|MEDICARE|||||||||||||||||||||||||||||||||<<{k}.mbi>>'), T(f'DG1|1|I10|<<{k}.icd>>|<<{k}.DX>>'),
          T(f'ORC|NW|{77100 + i}|||||||2024013008|||1003004^<<{DOC[i % 4]}.hl7>>'), T(f'RXO|^<<{k}.M1>>|1||TAB|||PRN'), '']
open(os.path.join(SHARE, CUR), 'w', newline='').write('\r'.join(o))

start('Clinical/Orders/fhir_bundle_palliative.json')
ent = []
for k in ['p24', 'p28', 'p35']:
    c = cg(k)
    ent += [{'resourceType': 'Patient', 'id': T(f'<<{k}.mrn>>'), 'identifier': [{'system': 'http://hl7.org/fhir/sid/us-mbi', 'value': T(f'<<{k}.mbi>>')}, {'system': 'http://hl7.org/fhir/sid/us-ssn', 'value': T(f'<<{k}.ssn>>')}],
             'name': [{'text': T(f'<<{k}.full>>')}], 'birthDate': T(f'<<{k}.dob_iso>>'), 'telecom': [{'system': 'phone', 'value': T(f'<<{k}.ph_i>>')}, {'system': 'email', 'value': T(f'<<{k}.email>>')}], 'address': [{'text': T(f'<<{k}.addr>>')}],
             'contact': [{'relationship': P[k]['rel'], 'name': {'text': T(f'<<{c}.fl>>')}, 'telecom': [{'system': 'phone', 'value': T(f'<<{c}.cell_i>>')}]}]},
            {'resourceType': 'Condition', 'subject': 'Patient/' + P[k]['f']['mrn'][1], 'code': {'coding': [{'code': T(f'<<{k}.icd>>'), 'display': T(f'<<{k}.dx>>')}]}, 'recorder': T('<<m08.fl>> NP')},
            {'resourceType': 'MedicationRequest', 'subject': 'Patient/' + P[k]['f']['mrn'][1], 'medication': T(f'<<{k}.m1>>'), 'requester': T('<<m02.fl>> MD')}]
open(os.path.join(SHARE, CUR), 'w').write(json.dumps({'resourceType': 'Bundle', 'type': 'collection', 'timestamp': '2024-02-01T06:00:00Z', 'entry': ent}, indent=1) + '\n')

d = D('Clinical/Palliative/consult letter ODowd.docx', AG + '\nPalliative Consult Service', '401 Harbor Point Dr, Ludington MI 49431 | 231-555-0190')
d.p('February 1, 2024', 'Charles Whitestone'.replace('Charles Whitestone', '<<m03.fl>>') + ', MD\nScottville Family Practice', 'RE: <<p11.full>>\nDOB: <<p11.dob>>\nOur MRN: <<p11.mrn>>')
d.p('Dear Dr. <<m03.last>>,', 'Thank you for asking us to see Mr. <<p11.last>>, who goes by <<p11.nick>>, at his home at <<p11.addr>>. As you know he has <<p11.dx>> with chronic hypercapnic respiratory failure and was intubated twice last year. He uses <<p11:tx:home BiPAP>> nightly. He continues to smoke. He scored 17 on the PHQ-9 and I believe he has untreated <<p11:dx:major depressive disorder>>; I started <<p11:med:mirtazapine 15 mg>>.')
d.p('His sister <<c11.fl>> of <<c11.csz>> is his only family. She may be reached at <<c11.ph_p>>. He named her patient advocate.', 'Recommendations: (1) <<p11:med:morphine 2.5 mg>> q4h prn dyspnea; (2) hospice referral when willing; (3) <<p11:tx:pulmonary rehab>> is not realistic.', 'With kind regards,', '<<m08.fl>>, NP, ACHPN')
d.save()

f = F('Clinical/Incidents/IR-2024-012 fall.pdf', 'INCIDENT / OCCURRENCE REPORT', 'Confidential quality improvement document - do not file in chart')
f.above([('REPORT NO.', '<<p12.inc>>', 110), ('DATE OF EVENT', '01/21/2024', 100), ('TIME', '0540', 60), ('REPORTED BY', '<<s24.fl>>, aide', 260)])
f.above([('PERSON INVOLVED', '<<p12.LF>>', 230), ('MRN', '<<p12.mrn>>', 80), ('DOB', '<<p12.dob>>', 100), ('PHONE', '<<p12.ph>>', 120)])
f.checks([('Patient', True), ('Visitor', False), ('Employee', False), ('Volunteer', False)])
f.checks([('Fall', True), ('Medication', False), ('Equipment', True), ('Complaint', False)])
f.head('DESCRIPTION')
f.para("Pt slid from bed while <<s24.first>> was changing linen with daughter-in-law <<c12.fl>>. Bed rail latch failed. Pt has <<p12:dx:osteoporosis>>. <<p12:dx:Skin tear right forearm>> 4 cm, cleansed, steri-strips. <<c12.first>> strained her back (<<c12:dx:lumbar strain>>) and went to urgent care; wants bill paid. Her cell <<c12.cell_p>>, mailing address <<c12.addr>>.")
f.head('FOLLOW UP')
f.para('MD <<m06.last>> notified 0615. DME vendor rep <<o03.fl>> to swap bed. Reviewed by <<s18.fl>> 1/23.')
f.save()

txt('Clinical/Incidents/missing narcotics.eml', """From: Donna Haverkamp <d.haverkamp@lakeshorepines.example>
To: Grant Ellsworth <g.ellsworth@lakeshorepines.example>
Cc: Meredith Ames <m.ames@lakeshorepines.example>
Date: Tue, 30 Jan 2024 16:02:11 -0500
Subject: RE: count discrepancy - oxycodone
Message-ID: <a771@lakeshorepines.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Privileged.

I talked with <<p37.fl>>'s daughter <<c37.first>> (<<c37.cell>>). She says the grandson's friend was in the house. No one on staff suspected any longer.
Replacement script for <<p37:med:oxycodone 10 mg>> went to Harbor Rx.

Separate matter, <<s10.fl>> told me herself that she is in treatment for <<s10:dx:opioid use disorder>> and on <<s10:med:buprenorphine>>. She was NOT in this home. Please do not forward.

Donna

> From: Grant Ellsworth
> Sent: Tuesday, January 30, 2024 9:15 AM
>
> <<s05.first>>, lock box at MRN <<p37.mrn>> (<<p37.lf>>, dob <<p37.dob_s>>) is short 14 tabs.
> Second one this month after <<p29.nl>> on <<p29.sc>>.
> Who was in the home? I have <<s24.first>>, <<s04.first>> and volunteer <<v09.nl>>.
>
> > On Jan 29 Alicia Fenn wrote:
> > pill count off again at <<p37.last_l>>. <<p37.m4>> 46 should be 60
""".replace('Donna Haverkamp', '<<s05.fl>>').replace('Grant Ellsworth', '<<s18.fl>>').replace('Meredith Ames', '<<s15.fl>>').replace('Alicia Fenn', '<<s04.fl>>').replace('\nDonna\n', '\n<<s05.first>>\n'))

# ------------------------------------------------------------------ DME
dm = [['OrderNo', 'OrdDate', 'Patient', 'MRN', 'Deliver To', 'City/Zip', 'Phone', 'Item', 'Item2', 'Status', 'Tech']]
for i, k in enumerate(pts[20:38]):
    dm.append([f'N{30450 + i * 3}', '1/%d/2024' % (2 + i), f'<<{k}.LF>>', f'<<{k}.mrn>>', f'<<{k}.STREET>>', f'<<{k}.CSZ>>', f'<<{k}.ph>>' if i % 2 else f'<<{cg(k)}.cell>>', f'<<{k}.T1>>', f'<<{k}.T2>>' if i % 3 else '', rr.choice(['DEL', 'DEL', 'OPEN', 'PU REQ']), rr.choice(['dc', 'tm'])])
rows('DME/northland_orders_jan.tsv', dm, '\t')

txt('DME/bed swap thread.eml', """From: Shelly Prescott <dispatch@northlandmed.example>
To: Lisa Monteith <l.monteith@lakeshorepines.example>
Date: Mon, 22 Jan 2024 11:48:00 -0500
Subject: Re: Re: URGENT bed swap <<p12.last>>
Message-ID: <dd1@northlandmed.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Driver confirmed for 2:30. He will call <<c12.first>> at <<c12.cell_dot>>.
Also we still have no delivery address for <<p20.fl>> - is it <<p20.addr>>?
Shelly

On Mon, Jan 22, 2024 at 10:02 AM Lisa Monteith wrote:
> Yes same house: <<p12.street>>. She needs the <<p12.t1>> too, has a <<p12:dx:stage 3 sacral wound>>.
> And add <<p23.nl>> (<<p23.mrn>>): <<p23.t1>>, wife <<c23.first>> <<c23.ph>>
>
> On Mon, Jan 22, 2024 at 9:40 AM Shelly Prescott wrote:
>> Hi <<s02.first>>, is <<p12.LF>> still at the old address? Thx
""".replace('Shelly Prescott', '<<o04.fl>>').replace('Lisa Monteith', '<<s02.fl>>').replace('\nShelly\n', '\n<<o04.first>>\n'))

rows('DME/price_list_2024.csv', [['HCPCS', 'Description', 'Per diem', 'Monthly'], ['E0260', 'Hospital bed semi-electric', '1.95', '58.50'], ['E1390', 'Oxygen concentrator 5L', '2.10', '63.00'], ['E0570', 'Nebulizer w/ compressor', '0.40', '12.00'], ['E0163', 'Commode chair', '0.35', '10.50'], ['E0630', 'Patient lift hydraulic', '1.60', '48.00'], ['E0277', 'Low air loss mattress', '6.75', '202.50'], ['K0001', 'Standard wheelchair', '0.90', '27.00']])

# ------------------------------------------------------------------ billing
start('Billing/NOE_BATCH_0131.TXT')
o = ['LPH NOE BATCH 0131   TOB 81A   PROVIDER 23-1599   NPI 1598700442', 'MBI         NAME                          DOB      SX ADDRESS                                         DX1     FROM   HCPA']
for i, k in enumerate(pts[:20]):
    o.append(W(f'<<{k}.mbi>>', 12) + W(f'<<{k}.LFM>>', 30) + W(f'<<{k}.dob_m>>', 9) + P[k]['sex'] + '  ' + W(f'<<{k}.ADDR>>', 48) + W(f'<<{k}.icd_c>>', 8) + '01%02d24 ' % (2 + i) + W(f'<<{DOC[i % 4]}.LAST>>', 12))
o.append('TRAILER 000020')
open(os.path.join(SHARE, CUR), 'w', newline='').write('\r\n'.join(o) + '\r\n')

txt('Billing/dde screens/map1711 stubbs.txt', """ MAP1711   PAGE 01       NATIONAL GOVT ADMIN JURIS 06     ACMFA561 02/02/24
 SC                     INST CLAIM ENTRY                  C202401P 09:14:32
 HIC <<p13.mbi>>    TOB 813 S/LOC T B9997 OSCAR 231599      SV:     UB-FORM
 NPI 1598700442 TRANS HOSP PROV        PROCESS NEW HIC
 PAT.CNTL#: <<p13.mrn>>            TAX#/SUB: 381199000     TAXO.CD: 251G00000X
 STMT DATES FROM 010124 TO 013124 DAYS COV    N-C    CO    LTR
 LAST <<p13.LAST>>               FIRST <<p13.FIRST>>      MI E DOB <<p13.dob_m>>
 ADDR 1 <<p13.STREET>>                     2
 3 <<p13.CSZ>>                          4
 CARRIER:                            LOC:
 ZIP             SEX M MS W ADMIT DATE 121523 HR 00 TYPE 3 SRC 1 D HM
 DCN <<p13.icn>>
 COND CODES 01    02    03         OCC CDS/DATE 01 27 121523
 DIAG CODES 01 <<p13.icd_c>>    02 <<p13:dx:I120>>    03 <<p13:dx:E1122>>
 REASON CODE U5181   <== REJECTED CR/ MSG: NOE NOT FOUND
   PROCESS COMPLETED  ---  PLEASE CONTINUE
   PRESS PF3-EXIT PF5-SCROLL BKWD PF6-SCROLL FWD PF8-NEXT

 <<s12.first>>: called MAC, spoke w <<o09.fl>>, ref 0099120. Family (<<c13.fl>> <<c13.ph>>) got a bill from Fresenius in error for <<p13:tx:hemodialysis>> 12/18
""")

start('Billing/837I_20240201.x12')
o = ['ISA*00*          *00*          *ZZ*LPH231599      *ZZ*00661          *240201*0610*^*00501*000004471*0*P*:', 'GS*HC*LPH231599*00661*20240201*0610*4471*X*005010X223A2', 'ST*837*0001*005010X223A2', 'NM1*85*2*LAKESHORE PINES HOSPICE*****XX*1598700442']
for i, k in enumerate(['p21', 'p23', 'p26', 'p27', 'p30', 'p33', 'p36', 'p41']):
    o += [f'HL*{i + 2}*1*22*0', T(f'NM1*IL*1*<<{k}.x12>>***MI*<<{k}.mbi>>'), T(f'N3*<<{k}.STREET>>'), T(f'N4*<<{k}.x12csz>>'), T(f'DMG*D8*<<{k}.dob_c>>*{P[k]["sex"]}'),
          T(f'CLM*<<{k}.mrn>>-0124*{6200 + i * 31}.40***81:A:3**A*Y*Y'), T(f'HI*ABK:<<{k}.icd_c>>'), T(f'NM1*71*1*<<{DOC[i % 4]}.x12>>****XX*10030040{i:02d}'), 'SV2*0651*HC:Q5001*5580.00*DA*31']
o += ['SE*76*0001', 'GE*1*4471', 'IEA*1*000004471']
open(os.path.join(SHARE, CUR), 'w').write('~\n'.join(o) + '~\n')

dn = [['Payer', 'Claim#', 'Patient Last', 'Patient First', 'Member ID', 'DOS', 'Billed', 'Denied', 'Code', 'Note']]
for i, k in enumerate(['p03', 'p08', 'p13', 'p16', 'p22', 'p28', 'p38', 'p34']):
    dn.append([['Medicare', 'MI Medicaid', 'BlueCross'][i % 3], f'<<{k}.icn>>', f'<<{k}.LAST>>', f'<<{k}.FIRST>>', [f'<<{k}.mbi>>', f'<<{k}.mcaid>>', f'<<{k}.ins>>'][i % 3], '12/%02d/23' % (1 + i), '$%d.10' % (3100 + i * 211), '$%d.10' % (3100 + i * 211), ['CO-16', 'CO-B9', 'CO-50', 'PR-96'][i % 4], ['resubmit', 'appeal - LOS', f'Dx <<{k}.icd>> not LCD', 'call plan, <<o10.fl>>'][i % 4]])
rows('Billing/denials_q1.csv', dn)

x = X('Billing/AR aging Jan.xlsx')
ar = [['Acct', 'Patient', 'Payer', 'Policy', '0-30', '31-60', '61-90', '90+', 'Total', 'Guarantor', 'Guar. phone']]
for i, k in enumerate(pts[5:22]):
    a = [rr.randrange(0, 6000) for _ in range(4)]
    ar.append([f'<<{k}.mrn>>', f'<<{k}.lfm>>', ['MCR', 'MCD', 'BCBS'][i % 3], [f'<<{k}.mbi>>', f'<<{k}.mcaid>>', f'<<{k}.ins>>'][i % 3]] + a + [sum(a), f'<<{cg(k)}.lf>>', f'<<{cg(k)}.ph>>'])
ar.append(['', 'GRAND TOTAL', '', ''] + [sum(r[j] for r in ar[1:]) for j in range(4, 9)])
x.sheet('Detail', ar, ['ACCOUNTS RECEIVABLE AGING', 'as of 01/31/2024', 'prepared by <<s12.fl>>'], notes=[(3, 9, 'filing bankruptcy per atty'), (6, 10, 'bad number, try <<c11.cell>>')])
x.sheet('By payer', [['Payer', '0-30', '31+', 'Total'], ['MCR', 21110, 9020, 30130], ['MCD', 11500, 14200, 25700], ['BCBS', 9040, 3100, 12140]])
rb = x.sheet('R&B detail', [['Room and board pass-through', ''], ['Resident', '<<p13.fl>>'], ['Medicaid ID', '<<p13.mcaid>>'], ['DOB', '<<p13.dob>>'], ['SSN', '<<p13.ssn>>'], ['Facility', 'Pinecrest Manor, DON <<o07.fl>>'], ['Patient pay amt', 812.00], ['Responsible', '<<c13.fl>>, <<c13.addr>>']], bold=False)
x.save()

txt('Billing/card payments feb (SHRED).txt', """private pay / room & board by phone   -- shred after keyed!!

2/1  <<c28.fl>> for mom <<p28.nick>>    $640   Visa <<c28.card>> exp 09/26   zip 49431  cvv 311
2/1  <<c35.nl>>  MC <<c35.card_d>> 4/25  -- acct <<p35.mrn>>  $220.00  rcpt to <<c35.email>>
2/2 <<c39.LF>> , <<c39.card_c>> , 1127 , $1,100 (mother <<p39.fl>>, respite stay <<p39:tx:5 day respite>>)
2/2  <<d05.fl>> memorial gift for <<p14.fl>> $50  <<d05.card>> 7/27
2/5 ach - <<c24.fl>> , rtg 072499991 acct <<c24.bank>>    for <<p24.nl>>
2/6 declined: <<c25.fl>> <<c25.card>> call back <<c25.cell_s>>
""")

# ------------------------------------------------------------------ bereavement
x = X('Bereavement/Bereavement tracker 2024.xlsx')
bt = [['BR #', 'Bereaved', 'Relation', 'Deceased', 'DOD', 'Address', 'Phone', 'Email', 'Risk', 'Notes']]
nt = ['', '<<c:dx:insomnia>>, lost 15 lb', 'wants no mail', '<<c:dx:PTSD>> veteran', 'attending Tues group (<<c:tx:grief support group>>)', '', 'prior loss of child', 'started <<c:med:trazodone>> per PCP']
for i, k in enumerate(['p14', 'p38', 'p40', 'p06', 'p16', 'p01', 'p19', 'p25', 'p31', 'p33', 'p36', 'p42', 'p34', 'p26', 'p30']):
    c = cg(k)
    bt.append([f'<<{c}.br>>', f'<<{c}.lf>>', P[k]['rel'], f'<<{k}.nl>>', '1/%d/24' % (5 + i), f'<<{c}.addr>>', f'<<{c}.cell>>', f'<<{c}.email>>' if i % 2 == 0 else '', rr.choice(['L', 'M', 'H']), nt[i % 8].replace('<<c:', f'<<{c}:')])
x.sheet('Active', bt, ['BEREAVEMENT FOLLOW-UP', '13 month programme, coordinator <<s07.fl>>'], notes=[(2, 8, 'kids <<k03.first>> + <<k04.nick>> to camp'), (3, 9, 'suicidal thoughts 2/1, safety plan done, has <<c40:dx:major depression>>')])
x.sheet('Mailing schedule', [['Month', 'Piece'], [1, 'Sympathy card'], [3, 'Grief & You booklet'], [6, 'Letter + group list'], [9, 'Holidays flyer'], [13, 'Closing letter']])
x.save()

start('Bereavement/labels_3mo.txt')
o = []
lb = ['c14', 'c38', 'c40', 'c06', 'c16', 'c27', 'c32', 'c37', 'e01', 'c41', 'c29', 'e06']
for i in range(0, len(lb), 3):
    tri = lb[i:i + 3]
    for fld in ('fl', 'street', 'csz'): o.append(''.join(W(f'<<{k}.{fld}>>', 36) for k in tri).rstrip())
    o += ['', '']
open(os.path.join(SHARE, CUR), 'w').write('\n'.join(o))

def campform(path, k, par, loss, extra):
    f = F(path, 'CAMP FIREFLY - Children\'s Grief Camp Registration', 'ages 6-16   Camp Pendalouan pavilion   June 14-16, 2024')
    f.above([('CHILD\'S NAME', f'<<{k}.full>>', 220), ('NICKNAME', f'<<{k}.nick>>', 90), ('BIRTHDATE', f'<<{k}.dob>>', 110), ('CAMPER NO.', f'<<{k}.camp>>', 110)])
    f.above([('HOME ADDRESS (child lives with parent below)', f'<<{k}+{par}.addr>>', 330), ('SCHOOL / GRADE', 'Foster Elementary / gr 5', 200)])
    f.head('PARENT / GUARDIAN')
    f.below([('name', f'<<{par}.fl>>', 190), ('cell phone', f'<<{par}.cell_p>>', 130), ('e-mail', f'<<{par}.email>>', 200)])
    f.head('WHO DIED'); f.para(loss)
    f.head('HEALTH'); 
    f.left([('Insurance / ID:', f'BCBSM  <<{k}.ins>>', 260), ('Pediatrician:', 'Dr. <<m10.fl>>', 240)])
    f.checks([(extra[0], True), ('Bed wetting', False), ('Food allergy', False), ('ADHD', False)])
    f.left([('Medications:', extra[1], 400)]); f.left([('Counseling:', extra[2], 400)])
    f.para('How has your child changed since the death?  ' + extra[3], 'Times-Italic', 10)
    f.below([('Parent signature', f'<<{par}.fl>>', 240), ('date', '2/3/24', 100)])
    f.save()
campform('Bereavement/Kids/Firefly reg - Emma M.pdf', 'k01', 'c42', 'Father, <<p42.fl>> (ALS)'.replace('ALS', '<<p42:dx:ALS>>') + ', expected. Brother <<k02.nick>> also registered.', ('<<k01:dx:Asthma>>', '<<k01:med:albuterol inhaler>>', '<<k01:tx:play therapy>> with <<s26.fl>>', '<<k01.first>> has <<k01:dx:panic attacks>> at bedtime and will not leave the hospital bed side.'))

x = X('Bereavement/Kids/camp roster.xlsx')
par = {'k01': 'c42', 'k02': 'c42', 'k03': 'c38', 'k04': 'c38', 'k05': 'c34', 'k06': 'c30', 'k07': 'e07', 'k08': 'c06', 'k09': 'c01', 'k10': 'c31'}
conds = [('asthma', 'dx'), ('peanut allergy', 'dx'), ('', ''), ('ADHD', 'dx'), ('selective mutism', 'dx'), ('type 1 diabetes', 'dx'), ('insulin pump', 'tx'), ('anxiety', 'dx'), ('', ''), ('epilepsy', 'dx')]
x.sheet('Campers', [['No.', 'First', 'Last', 'DOB', 'Parent', 'Parent cell', 'Who died', 'Medical', 'Cabin / buddy']] + [[f'<<{k}.camp>>', f'<<{k}.first>>', f'<<{k}.last>>', f'<<{k}.dob_s>>', f'<<{par[k]}.fl>>', f'<<{par[k]}.cell>>', ['dad', 'dad', 'dad', 'dad', 'brother', 'gr-grandma', 'grandma', 'grandpa', 'grandma', 'dad'][i], f'<<{k}:{conds[i][1]}:{conds[i][0]}>>' if conds[i][0] else '', ['Loon', 'Heron', 'Otter'][i % 3] + f' / <<v{i + 1:02d}.nick>>'] for i, k in enumerate(sorted(par))],
        ['CAMP FIREFLY 2024', 'camper roster - leaders only'], notes=[(7, 7, 'pump change: mom <<e07.nick>> will come, lives <<e07.sc>>')])
x.sheet('T-shirts', [['Size', 'Count'], ['YS', 3], ['YM', 4], ['YL', 3], ['Total', 10]])
x.save()

txt('Bereavement/Kids/group notes - tues kids.txt', """Kids group tues 1/30   (vivian)     6 kids. snack: goldfish

<<k01.first>> drew the "brain machine". talked re dad not swallowing. <<k01:dx:nightmares>>
<<k02.nick>> (her bro) wont sit. kicked chair. mom says meltdown every nite, dr rx'd <<k02:med:guanfacine>>
<<k03.first>> G whispered to me that she hears her dad - normal grief, told mom <<c38.first>> (<<c38.cell_s>>)
<<k06.nick>> - first time. lives w his dad <<c30.nick>> & great gram <<p30.first>> at <<k06+c30+p30.sc>>. cutting?? saw marks on arm -> <<k06:dx:self-harm>>, called dad same day, ref to <<k06:tx:CBT>> w/ CMH
<<k08.nick>>: grandpa <<p06.first>> . wouldnt talk. sees <<o11.fl>> at school
<<k05.first>> c. - absent, <<k05:dx:school refusal>>
<<k10.first>> L  new, dob <<k10.dob_s>>, dad <<p31.nick>> on service w <<p31:dx:colon cancer>>. mom <<c31.first>> <<c31.cell_dot>>
""")

bc = [['date', 'br_no', 'spoke_with', 'number', 'minutes', 'summary', 'caller']]
for i, c in enumerate(['c14', 'c38', 'c40', 'c06', 'c16', 'c01', 'c19', 'c25', 'c31', 'c33', 'c36']):
    bc.append(['2024-02-%02d' % (1 + i), f'<<{c}.br>>', f'<<{c}.nl>>' if i % 3 else 'no answer', f'<<{c}.cell_dot>>', str(3 + i * 2), ['doing ok, back to church', f'tearful; <<{c}:dx:panic attacks>>', f'asked re <<{c}:tx:individual counseling>>', 'LVM', f'PCP started <<{c}:med:escitalopram 10 mg>>'][i % 5], ['<<v11.nl>>', '<<v07.fl>>', '<<s07.fl>>'][i % 3]])
rows('Bereavement/call_log_feb.csv', bc)

txt('Volunteers/11th hour chat export.txt', """[2/3/24, 7:14:05 PM] Messages and calls are end-to-end encrypted.
[2/3/24, 7:15:40 PM] Holly (LPH): Vigil needed tonite. <<p26.nl>>, <<p26+c26.sc>>. Husband <<c26.nick>> is home alone with her
[2/3/24, 7:16:22 PM] <<v01.nl>>: I can do 9-1
[2/3/24, 7:17:10 PM] <<v04.nl>>: 1 to 5 for me. what is his number
[2/3/24, 7:17:58 PM] Holly (LPH): <<c26.cell>>   she's got <<p26:dx:pancreatic ca>>, on <<p26:tx:continuous care>>
[2/3/24, 7:20:31 PM] <<v05.nick>>: cant, my <<v05:tx:chemo>> is tmrw morning 😕
[2/3/24, 7:21:02 PM] <<v01.nl>>: prayers <<v05.nick>> ❤️
[2/3/24, 7:25:44 PM] <<v08.nl>>: new phone everyone, mine is <<v08.cell>>
[2/4/24, 5:12:19 AM] <<v04.nl>>: <<p26.nick>> passed 4:50. <<c26.nick>> ok, Bradshaw on the way
[2/4/24, 5:13:00 AM] Holly (LPH): thank you <<v04.first>>. <<s19.first>> RN enroute
""".replace('Holly (LPH)', '<<s14.first>> (LPH)'))

f = F('Bereavement/sign-in Tues grief group 0206.pdf', 'SIGN IN   -   "Walking Through" grief support group', 'Tues Feb 6 2024   6:30 pm   St. Simon parish hall     facilitator <<s07.fl>>')
f.grid([['Print name', 'Phone', 'E-mail', 'Loss of', 'New?']] + [[f'<<{c}.{n}>>', f'<<{c}.{ph}>>', f'<<{c}.email>>' if i % 2 else '-', l, 'Y' if i % 3 == 0 else ''] for i, (c, n, ph, l) in enumerate([('c40', 'fl', 'cell', 'husband <<p40.first>>'), ('c14', 'fl_l', 'cell_s', 'mom'), ('c36', 'FL', 'ph_dot', 'Husb. <<p36.nick>>'), ('c16', 'lf', 'ph', 'sister'), ('c33', 'nl', 'cell_p', '<<p33.nick>>'), ('c19', 'fl', 'ph_s', 'Otto'.replace('Otto', '<<p19.first>>')), ('v12', 'fl', 'cell', 'his twin'), ('d11', 'fl', 'ph', 'husband 2022')])], [130, 95, 170, 95, 40])
f.save()

txt('Bereavement/groups.ics', """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//LPH//Bereavement//EN
BEGIN:VEVENT
UID:br1@lph
DTSTART:20240208T140000
SUMMARY:Home visit <<c40.fl>>
LOCATION:<<c40.street>>\\, Ludington area
DESCRIPTION:husband <<p40.first>> d. 1/19. phone <<c40.cell>>. bring safety plan
END:VEVENT
BEGIN:VEVENT
UID:br2@lph
DTSTART:20240209T100000
SUMMARY:Phone <<e06.nl>> (brother of <<p42.nick>> M) <<e06.cell>>
DESCRIPTION:anticipatory grief\\, he is the backup guardian. DOB for form <<e06.dob_s>>
END:VEVENT
BEGIN:VEVENT
UID:br3@lph
DTSTART:20240213T183000
SUMMARY:Tues group\\, St. Simon hall
DESCRIPTION:coffee - <<v11.nick>>
END:VEVENT
END:VCALENDAR
""", '\r\n')

# ------------------------------------------------------------------ volunteers
x = X('Volunteers/Volunteer roster.xlsx')
vs = ['v%02d' % i for i in range(1, 13)]
x.sheet('Roster', [['ID', 'LAST', 'FIRST', 'Goes by', 'Address', 'Home', 'Cell', 'Email', 'DOB', 'TB test', 'Hours YTD']] + [[f'<<{v}.vid>>', f'<<{v}.LAST>>', f'<<{v}.FIRST>>', f'<<{v}.nick>>', f'<<{v}.addr>>', f'<<{v}.ph>>', f'<<{v}.cell>>', f'<<{v}.email>>', f'<<{v}.dob>>', rr.choice(['neg 9/23', 'neg 10/23', 'DUE']), rr.randrange(4, 60)] for v in vs] + [['', 'TOTAL', '', '', '', '', '', '', '', '', 402]],
        ['VOLUNTEERS - ACTIVE', 'coordinator <<s14.fl>>'], notes=[(5, 3, 'on leave, <<v05:dx:ovarian cancer>> treatment'), (8, 9, 'pos skin test - <<v08:dx:latent TB>>, on <<v08:med:isoniazid>>')])
x.sheet('Assignments', [['Vol', 'Pt MRN', 'Pt', 'Day', 'Task'], ['<<v01.nl>>', '<<p01.mrn>>', '<<p01.nick>> D', 'Thu', 'respite'], ['<<v02.fl>>', '<<p27.mrn>>', '<<p27.nl>>', 'Mon', 'vet to vet'], ['<<v03.nick>>', '<<p32.mrn>>', '<<p32.lf>>', 'Fri', 'hair'], ['<<v10.fl>>', '<<p10.mrn>>', '<<p10.fl>>', 'Wed', 'errands'], ['<<v12.fl>>', '<<p23.mrn>>', '<<p23.nl>>', 'Tue', 'pet visit']])
x.save()

f = F('Volunteers/applications/Umlor application.pdf', 'VOLUNTEER APPLICATION', 'Please print. Background check required.')
f.below([('Last', '<<v03.last>>', 150), ('First', '<<v03.first>>', 150), ('Middle', '<<v03:nm:Jean>>', 100), ('Called', '<<v03.nick>>', 90)])
f.below([('Address', '<<v03.street>>', 260), ('City, State Zip', '<<v03.csz>>', 220)])
f.below([('Home phone', '<<v03.ph_p>>', 150), ('Cell', '<<v03.cell_p>>', 150), ('E-mail', '<<v03.email>>', 210)])
f.below([('Date of birth', '<<v03.dob>>', 130), ('Social Security', '<<v03.ssn>>', 130), ("Driver's license (MI)", '<<v03.dl>>', 160)])
f.checks([('Patient visits', True), ('Office', False), ('Vigil', True), ('Camp Firefly', True)])
f.head('Experience')
f.para('I lost my husband in 2021 with Lakeshore Pines and went to your Tuesday group. I am a retired hairdresser. I have a <<v03:dx:hearing loss>> and wear aids.')
f.head('References                        Emergency contact')
f.left([('Ref:', 'Rev. <<o12.fl>>', 250), ('Emerg:', '<<v09.fl>> (friend) <<v09.ph>>', 250)], 50)
f.save()

start('Volunteers/bgcheck_results.xml')
o = ['<?xml version="1.0" encoding="UTF-8"?>', '<BackgroundReport vendor="ClearPath Screening" run="2024-01-15">']
for i, v in enumerate(['v03', 'v04', 'v06', 'v10']):
    o.append(T(f'  <Subject ref="{8800 + i}"><Name><<{v}.LFM>></Name><SSN><<{v}.ssn9>></SSN><DOB><<{v}.dob_iso>></DOB><DL state="MI"><<{v}.dl_c>></DL><Addr><<{v}.ADDR>></Addr><Result>{["CLEAR", "CLEAR", "REVIEW", "CLEAR"][i]}</Result></Subject>'))
o.append(T('  <OrderedBy><<s20.fl>></OrderedBy>\n</BackgroundReport>'))
open(os.path.join(SHARE, CUR), 'w').write('\n'.join(o) + '\n')

start('Volunteers/vol contacts.vcf')
o = []
for v in ['v02', 'v07', 'v09', 'v11', 'v12']:
    o += ['BEGIN:VCARD', 'VERSION:3.0', T(f'FN:<<{v}.fl>>'), T(f'TEL;TYPE=CELL:<<{v}.cell_i>>'), T(f'TEL;TYPE=HOME:<<{v}.ph>>'), T(f'EMAIL:<<{v}.email>>'), T(f'ADR;TYPE=HOME:;;<<{v}.vcf>>;USA'), T(f'BDAY:<<{v}.dob_iso>>'), 'NOTE:LPH volunteer', 'END:VCARD']
o += ['BEGIN:VCARD', 'VERSION:3.0', T('FN:<<o01.fl>>'), 'ORG:Bradshaw & Sons Funeral Home', 'TEL;TYPE=WORK:+1 231 555 0931', 'END:VCARD']
open(os.path.join(SHARE, CUR), 'w', newline='').write('\r\n'.join(o) + '\r\n')

# mail with a base64 attachment
start('Volunteers/feb schedule.eml')
att = T('Vol,Day,Patient,Where,Family phone\r\n' + ''.join(f'<<{v}.nl>>,{dy},<<{p}.nl>>,"<<{p}.sc>>",<<{cg(p)}.cell>>\r\n' for v, dy, p in [('v01', 'Thu 2/8', 'p32'), ('v02', 'Mon 2/12', 'p27'), ('v06', 'Tue 2/13', 'p08'), ('v07', 'Wed 2/14', 'p41'), ('v09', 'Fri 2/16', 'p30')]))
b64 = base64.encodebytes(att.encode()).decode()
open(os.path.join(SHARE, CUR), 'w').write(T("""From: <<s14.fl>> <h.jorgensen@lakeshorepines.example>
To: <<v01.fl>> <<<v01.email>>>, <<v02.fl>> <<<v02.email>>>, <<v07.fl>> <<<v07.email>>>
Date: Fri, 02 Feb 2024 15:20:00 -0500
Subject: Feb schedule attached
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=_lph01"

--=_lph01
Content-Type: text/plain; charset=utf-8

Hi all, schedule attached. <<v07.first>>, note that Mr. <<c41.last>> is hard of hearing, let it ring.
Please do NOT print. Welcome back <<v02.first>> after your <<v02:tx:knee replacement>>!
<<s14.first>>

--=_lph01
Content-Type: text/csv; name="feb.csv"
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="feb.csv"

""") + b64 + '--=_lph01--\n')

# ------------------------------------------------------------------ donors
ds = ['d%02d' % i for i in range(1, 13)]
mem = ['p14', 'p38', 'p40', 'p06', 'p16', 'p01']
rows('Development/memorial_gifts_jan.csv', [['Gift Date', 'Donor ID', 'Donor', 'Address', 'City', 'State', 'Zip', 'Amount', 'Tender', 'In Memory Of', 'Notify']] + [['1/%d/2024' % (8 + i), f'<<{d}.did>>', f'<<{d}.lf>>', f'<<{d}.street>>', P[d]['home'][1], 'MI', P[d]['home'][2], '%d.00' % rr.choice([25, 50, 100, 250]), rr.choice(['CK', 'CC', 'Cash']), f'<<{mem[i % 6]}.fl>>', f'<<{cg(mem[i % 6])}.fl>>, <<{cg(mem[i % 6])}.addr>>'] for i, d in enumerate(ds[:10])])
for d in ds[:10]: T(f'<<{d}.csvcsz>>')

f = F('Development/pledge card Hathaway.pdf', 'LIGHT UP A LIFE - memorial pledge', 'Lakeshore Pines Foundation')
f.left([('Name', '<<d02.fl>>', 260), ('Gift', '$500 in 5 payments', 200)], 60)
f.left([('Address', '<<d02.addr>>', 500)], 60); f.left([('Phone', '<<d02.ph_p>>', 260), ('Email', '<<d02.email>>', 200)], 60)
f.checks([('Check', False), ('Visa/MC', True), ('Bank draft', True), ('Stock', False)])
f.above([('CARD NUMBER', '<<d02.card>>', 240), ('EXP', '08/26', 70), ('NAME ON CARD', '<<d02.FL>>', 220)])
f.above([('BANK ROUTING', '072499991', 150), ('ACCOUNT', '<<d02.bank>>', 180), ('BANK', 'Lake Osceola State Bank', 200)])
f.para('In memory of: <<p19.fl>>, my neighbor. Please send the card to his wife <<c19.first>>.')
f.save()

# ------------------------------------------------------------------ deaths
txt('Deaths/funeral home notice VanderMolen.eml', """From: <<s03.fl>> <j.pickard@lakeshorepines.example>
To: <<o01.fl>> <phil@bradshawsons.example>
Date: Mon, 15 Jan 2024 04:51:00 -0500
Subject: removal - <<p14.fl>>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Phil'S service as arranged. Info for the certificate:

Decedent: <<p14.full>>
Born: <<p14.dob_long>>     SSN <<p14.ssn>>
Residence: <<p14+c14.addr>>
Cause: <<p14.dx>>, <<p14:dx:carcinomatosis>>
Pronounced 0412 by me. ME (<<o08.fl>>) released.
Informant: son <<c14.fl>>, lives at the home, <<c14.cell_p>>
She has a <<p14:tx:port>> in place. No pacemaker. Certifier Dr. <<m02.fl>>.

<<s03.first>> RN
""".replace("Phil'S service as arranged.", 'Removal as arranged with the family.'))

f = F('Deaths/cremation authorization Stroud.pdf', 'AUTHORIZATION FOR CREMATION', 'Engstrom Funeral & Cremation, Manistee')
f.left([('Name of deceased', '<<p40.full>>', 300), ('Date of birth', '<<p40.dob>>', 200)], 110)
f.left([('Last residence', '<<p40.addr>>', 500)], 110); f.left([('Social Security', '<<p40.ssn>>', 300), ('Hospice MRN', '<<p40.mrn>>', 200)], 110)
f.checks([('Pacemaker / ICD removed', True), ('Radioactive seeds', False), ('Infectious', False)], 160)
f.left([('Cause', '<<p40.dx>>', 400)], 110)
f.head('AUTHORIZING AGENT')
f.above([('NAME', '<<c40.full>>', 180), ('RELATION', 'wife', 70), ('DRIVER LICENSE', '<<c40.dl>>', 150), ('PHONE', '<<c40.ph>>', 130)])
f.above([('PAYMENT CARD', '<<c40.card>>', 250), ('FUNERAL DIRECTOR', '<<o02.fl>>', 280)])
f.save()

# ------------------------------------------------------------------ HR
start('HR/payroll/PAYREG_0202.txt')
o = ['LAKESHORE PINES HOSPICE             PAYROLL REGISTER        PERIOD 01/21/24-02/03/24       PAGE 1', 'EMP NO  NAME                     SSN          RATE    HOURS      GROSS  DIR DEP ACCT    CK/ADV', '-' * 100]
ps = ['s01', 's03', 's09', 's10', 's14', 's24', 's25']
for i, s in enumerate(ps):
    o.append(W(f'<<{s}.emp>>', 8) + W(f'<<{s}.LF>>', 25) + W(f'<<{s}.ssn>>', 13) + '%6.2f  %5.1f  %9.2f  ' % (18 + i * 2.5, 80 - i, (18 + i * 2.5) * (80 - i)) + W(f'<<{s}.bank>>', 16) + f'A{5510 + i}')
o += ['-' * 100, 'TOTAL 7 EMPLOYEES                                     MILEAGE 0.67/MI SEE SUPP        PREPARED: ' + T('<<s20.LF>>')]
open(os.path.join(SHARE, CUR), 'w').write('\n'.join(o) + '\n')

f = F('HR/payroll/direct deposit Rowland.pdf', 'DIRECT DEPOSIT / W-4 CHANGE', 'return to <<s20.fl>>, HR')
f.above([('EMPLOYEE', '<<s09.fl>>', 200), ('EMPLOYEE NO.', '<<s09.emp>>', 100), ('SSN', '<<s09.ssn>>', 120), ('DOB', '<<s09.dob>>', 110)])
f.above([('HOME ADDRESS', '<<s09.addr>>', 330), ('PERSONAL CELL', '<<s09.cell>>', 200)])
f.above([('BANK', 'West Shore Credit Union', 200), ('ROUTING', '272499994', 130), ('ACCOUNT NO.', '<<s09.bank>>', 200)])
f.checks([('Checking', True), ('Savings', False), ('Married', False), ('Head of household', True)])
f.save()

x = X('HR/Staff phone list.xlsx')
x.sheet('Phones', [['Name', 'Title', 'Ext', 'Office line']] + [[f'<<s{i:02d}.fl>>', P[f's{i:02d}']['role'], 200 + i, '231-555-0190'] for i in range(1, 27)], [AG, 'STAFF DIRECTORY - office numbers only'])
x.sheet('Physicians', [['Name', 'Role', 'Office']] + [[f'<<m{i:02d}.fl>>', P[f'm{i:02d}']['role'], f'231-555-09{i:02d}'] for i in range(1, 11)])
x.save()

txt('HR/callin log.txt', """CALL IN / ABSENCE     (<<s20.first>>)
1/9   <<s04.fl>> - own illness, 1 day
1/15  <<s24.fl>>   son in hosp.  her personal cell <<s24.cell>>
1/22 <<s25.fl>>  DUI hearing, license <<s25.dl>> susp 90 d -> no driving. need other courier
1/29 <<s02.fl>>  migraine?? she said <<s02:dx:pregnancy complications>>, off 2 wks, dr note on file
2/5  <<s23.fl>> jury duty
""")

# ------------------------------------------------------------------ IT
start('IT/portal_auth.log')
o = []
for i, (k, ev) in enumerate([('c01', 'LOGIN ok'), ('c03', 'LOGIN fail'), ('c03', 'RESET'), ('c09', 'LOGIN ok'), ('c17', 'REGISTER'), ('c42', 'LOGIN ok'), ('c35', 'RESET'), ('v01', 'REGISTER'), ('c10', 'LOGIN ok')]):
    s = '2024-02-0%dT%02d:%02d:07Z familyportal[%d]: %s email=<<%s.email>> ip=198.51.100.%d' % (1 + i // 3, 8 + i, i * 6, 4400 + i, ev, k, 10 + i)
    if ev in ('RESET', 'REGISTER'): s += f' DEBUG form={{"username":"<<{k}.user>>","password":"<<{k}.pw>>","phone":"<<{k}.cell_d>>"}}'
    if k == 'c17': s += ' linked_mrn=<<p17.mrn>> verify_dob=<<p17.dob_iso>>'
    o.append(T(s))
open(os.path.join(SHARE, CUR), 'w').write('\n'.join(o) + '\n')

txt('IT/logins sticky notes.txt', """carlos - typed these off peoples monitors. PLEASE use the vault

CareTrail   <<s12.fl>>     <<s12:cred:skettner / Billing#2024>>
FISS DDE    user <<s12:cred:MI4471K>>   pw <<s12:cred:Harbor07>>
intake fax portal (shared) lphintake / (ask <<s11.first>>)
volunteer hub: <<v11.nick>> <<v11.last_l>>'s own login  <<v11.user>>  pass <<v11.pw>>
family portal test acct done under real family: <<c31.fl>>  <<c31.user>> / <<c31.pw>>
""".replace('carlos -', '<<s16.first>> -'))

# ------------------------------------------------------------------ misc person docs
txt('Clinical/Visits/chaplain.notes.txt', """spiritual care - t. wakefield

<<p17.last>> - <<p17.fl>>, green card no. <<p17.anum>> (dtr <<c17.first>> asked me to copy for burial abroad), dtr passport <<c17.passport>>. Imam weekly. Body prep within 24h. home <<p17+c17.street>> (lives w dtr). <<c17.first>> <<c17.cell>>
<<p33.nl>> - Rabbi fr Muskegon. <<c33.nick>> wants chevra kadisha called
<<p39.first>> A - lutheran, sings. son <<c39.first>> in Norway til mar; email <<c39.email>>
<<p02.nick>> - angry at God, 'let him be'. communion to <<c02.first>>
<<p20.last_l>> - <<p20.nick>>, tribal enrollment <<p20:gid:LRB-04417>>, sage ok w/ O2 off!!
""")

d = D('Bereavement/ethics minutes Castellano.docx', 'ETHICS COMMITTEE - peer review privileged', 'Chair: <<m02.fl>>')
d.h('Ethics consult minutes 1/31/2024', 1)
d.p('Attending: <<m02.fl>>, <<m10.fl>>, <<s26.fl>>, <<s08.fl>>, board member <<o13.fl>>.', 'Patient <<p34.full>>, DOB <<p34.dob>>, MRN <<p34.mrn>>, Medicaid <<p34.mcaid>>, <<p34.dx>>. Parents <<c34.fl>> (cell <<c34.cell>>) and <<e04.fl>> (cell <<e04.cell>>), all at <<p34+c34+e04.addr>>.')
d.b('Mother requests stop of <<p34.t3>>; father wishes <<p34:tx:re-irradiation>>.', '<<p34:med:Midazolam>> for seizures agreed by both.', 'Father disclosed his own <<e04:dx:bipolar disorder>>, on <<e04:med:lithium>>.', 'Sibling <<k05.first>>, 9, to have <<k05:tx:child life sessions>>.')
d.save()

x = X('Clinical/emergency contact backup.xlsx')
x.sheet('export', [['mrn', 'pt', 'priority', 'contact', 'rel', 'ph1', 'ph2']] + [[f'<<{k}.mrn>>', f'<<{k}.LF>>', 1, f'<<{cg(k)}.fl>>', P[k]['rel'], f'<<{cg(k)}.cell_p>>', f'<<{cg(k)}.ph_p>>' if i % 2 else ''] for i, k in enumerate(pts)] + [['<<p01.mrn>>', '<<p01.LF>>', 2, '<<e01.fl>>', 'daughter', '<<e01.cell_p>>', ''], ['<<p42.mrn>>', '<<p42.LF>>', 2, '<<e06.fl>>', 'brother', '<<e06.ph_p>>', '']], ['disaster plan - acuity / contacts 02/01/2024'])
x.save()

# ------------------------------------------------------------------ zip
start('Archive/2019 closed.zip')
m1 = T('CLOSED CHART INDEX 2019\nbox 14\n' + ''.join(f'<<{k}.LF>>  dob <<{k}.dob_s>>  ssn <<{k}.ssn>>  <<{k}.dxs>>\n' for k in ('p25', 'p11', 'p35')) + '(prior hospice admissions, discharged alive)\n')
m2 = T('donor,phone,note\n<<d04.fl>>,<<d04.ph>>,annual\n<<d12.nl>>,<<d12.ph_dot>>,"moved to <<d12.addr>>"\n')
m3 = 'Retention: 7 years after discharge or death. Box labels must carry year and range.\n'
with zipfile.ZipFile(os.path.join(SHARE, CUR), 'w', zipfile.ZIP_DEFLATED) as z:
    for n, b in (('box14 index.txt', m1), ('old donors.csv', m2), ('README.txt', m3)):
        zi = zipfile.ZipInfo(n, (1980, 1, 1, 0, 0, 0)); zi.compress_type = zipfile.ZIP_DEFLATED; z.writestr(zi, b)

# ------------------------------------------------------------------ no person
d = D('Policies/CL-042 Comfort kit policy.docx', AG + ' - Policy CL-042', 'Approved by <<m01.fl>>, MD and <<s05.fl>>  10/2023')
d.h('Comfort Kit (Emergency Medication Kit)', 1)
d.p('Purpose: to ensure timely relief of symptoms common at end of life.', 'The standard kit contains morphine concentrate, lorazepam, haloperidol, atropine drops, acetaminophen suppositories and bisacodyl suppositories.')
d.b('Nurse obtains order before opening.', 'Count at every visit.', 'Destroy on site at death with a witness; see 21 CFR 1317.')
d.save()
f = F('Policies/LPH-101 blank intake.pdf', 'HOSPICE INTAKE / ADMISSION FORM', AG + '   Form LPH-101 rev 6/22')
f.above([('PATIENT NAME (LAST, FIRST, MI)', '', 250), ('PREFERS TO BE CALLED', '', 120), ('MEDICAL RECORD NO.', '', 160)]); f.above([('DATE OF BIRTH', '', 110), ('SEX', '', 40), ('SOCIAL SECURITY NO.', '', 130), ('MEDICARE NO. (MBI)', '', 250)])
f.above([('STREET ADDRESS, CITY, STATE, ZIP', '', 370), ('TELEPHONE', '', 160)]); f.checks([('DNR on file', False), ('Full code', False), ('DPOA-HC', False)]); f.save()
txt('Public/newsletter winter.html', '<html><body><h1>The Pine Bough - Winter 2024</h1><p>Executive Director <<s15.fl>> welcomes board chair <<o13.fl>> and treasurer <<o14.fl>>.</p><p>Read: "The Long Goodbye at Home" by <<o16.fl>> (library shelf 3).</p><p>Grief groups meet Tuesdays at St. Simon hall. Call 231-555-0195.</p><p>State surveyor <<o18.fl>> found zero deficiencies in November.</p></body></html>\n')

# ------------------------------------------------------------------ truth
aff = {k for k, fl, el, v in EXP if el != 'name'}
used = {k for k, *_ in EXP}
order = [k for k in P if k in used]
ids = {k: 'H%03d' % (i + 1) for i, k in enumerate(order)}
with open(os.path.join(OUT, 'people.csv'), 'w', newline='') as fh:
    w = csv.writer(fh, lineterminator='\n'); w.writerow(['id', 'name', 'affected'])
    for k in order: w.writerow([ids[k], P[k]['f']['full'][1], int(k in aff)])
ex = sorted({(ids[k], fl, el, v) for k, fl, el, v in EXP if k in aff})
with open(os.path.join(OUT, 'exposures.csv'), 'w', newline='') as fh:
    w = csv.writer(fh, lineterminator='\n'); w.writerow(['id', 'file', 'element', 'value']); w.writerows(ex)
print('files', len(set(FILES)), 'affected', len(aff), 'others', len(order) - len(aff), 'exposures', len(ex), 'unused', [k for k in P if k not in used])
