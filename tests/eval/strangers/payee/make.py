#!/usr/bin/python3
"""All people, firms, addresses and numbers in these documents are invented."""
# make.py OUT  ->  OUT/share/..., OUT/people.csv, OUT/exposures.csv
# The office: Harbor Oak Payee & Guardianship Services, Inc., a non-profit in north-east Indiana.
# Text is written with tokens: {key.attr}, {key.attr|format}, {key.attr=literal}; T() puts the value in
# and notes it for the file being written, so text and truth cannot differ.
# Where street, city and ZIP stand in cells of their own, the street and the city/ZIP cells are noted as
# "street" and (if city, state and ZIP share one cell) "City, ST ZIP"; a city or ZIP alone is not noted.
import sys, os, re, csv, io, json, random, zipfile, datetime, shutil
import docx
from docx.shared import Pt, Inches
from docx.enum.text import WD_ALIGN_PARAGRAPH
import openpyxl
from openpyxl.styles import Font, Alignment, PatternFill, Border, Side
from openpyxl.comments import Comment
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import letter, landscape
from reportlab.lib.utils import simpleSplit

OUT = sys.argv[1] if len(sys.argv) > 1 else 'out'
SHARE = os.path.join(OUT, 'share')
CUR = None
EXP = {}          # (id,file,element,value) -> None, in order
USED = set()      # keys named anywhere
FILES = []
P = {}
ORDER = []
FIX = datetime.datetime(2024, 1, 2, 9, 0, 0)

# ------------------------------------------------------------------ people
FAC = {
 'map': ('Maplecrest Manor Health Center', '2204 Hobson Ridge Rd', 'Fort Wayne', '46805'),
 'cla': ('St. Clare Commons', '915 Abbott Hollow Dr', 'Fort Wayne', '46816'),
 'syc': ('Sycamore House', '4418 Dunbarrow Ln', 'Fort Wayne', '46815'),
 'bir': ('Birchfield House', '307 Orchard Spur', 'Auburn', '46706'),
 'kin': ('Kindle Creek Assisted Living', '1550 Pawnee Bluff Rd', 'Huntington', '46750'),
 'ott': ('Ottersway Group Home', '88 Sawgrass Ct', 'Columbia City', '46725'),
}
TOWNS = [('Fort Wayne','46802','260'),('Fort Wayne','46803','260'),('Fort Wayne','46805','260'),('Fort Wayne','46806','260'),
 ('Fort Wayne','46807','260'),('Fort Wayne','46808','260'),('Fort Wayne','46809','260'),('Fort Wayne','46825','260'),
 ('New Haven','46774','260'),('Auburn','46706','260'),('Huntington','46750','260'),('Columbia City','46725','260'),
 ('Bluffton','46714','260'),('Decatur','46733','260'),('Kendallville','46755','260'),('Garrett','46738','260'),
 ('Wabash','46992','260'),('Marion','46952','765'),('Warsaw','46580','574'),('Angola','46703','260')]
STREETS = ['Larkmoor Ave','Tillbury St','Cobbler Ct','Vantreese Rd','Wexcombe Dr','Old Ferry Rd','Pinnock St','Gladwater Ave',
 'Hessler Ln','E Rudisel Ct','N Quillan St','Marbury Pl','W Thistle St','Canalside Dr','Fennimore Ave','Oxlip Ln','S Calder St',
 'Brindle Way','Stonemill Rd','Kestrel Run','Dovecote Ln','Harmon St','Penrose Blvd','Wagoner Pike','County Road 450 E']
seen = set()

def luhn(body):
    s = 0
    for i, c in enumerate(reversed(body)):
        d = int(c)
        if i % 2 == 0:
            d *= 2
            if d > 9: d -= 9
        s += d
    return body + str((10 - s % 10) % 10)

def mk(key, first, mid, last, nick, sex, year, home, kind, dxs=(), meds=()):
    r = random.Random('hopgs-' + key)
    p = dict(key=key, first=first, mid=mid, last=last, nick=nick or first, sex=sex, kind=kind, dxs=list(dxs), meds=list(meds))
    p['dob'] = datetime.date(int(year), r.randint(1, 12), r.randint(1, 28))
    while True:
        a = r.choice([r.randint(303, 317)] * 3 + [r.randint(1, 665), r.randint(667, 772)])
        s = '%03d%02d%04d' % (a, r.randint(1, 99), r.randint(1, 9999))
        if s not in seen and s not in ('078051120', '219099999'): break
    seen.add(s); p['ssn'] = s
    if home in FAC:
        f = FAC[home]; p['fac'] = home
        p['street'], p['city'], p['zip'], ac = f[1], f[2], f[3], '260'
    elif home and home.startswith('@'):
        q = P[home[1:]]; p['street'], p['city'], p['zip'], ac = q['street'], q['city'], q['zip'], q['ac']
    else:
        city, z, ac = r.choice(TOWNS)
        st = '%d %s' % (r.randint(101, 9800) if r.random() < .8 else r.randint(11, 99), r.choice(STREETS))
        if r.random() < .4: st += ' ' + r.choice(['Apt %d' % r.randint(1, 30), 'Apt %s' % r.choice('ABCD'), '#%d' % r.randint(1, 12), 'Lot %d' % r.randint(3, 60), 'Unit %d' % r.randint(1, 9)])
        p['street'], p['city'], p['zip'] = st, city, z
    p['ac'] = ac
    def phone():
        while True:
            x = ac + (('5550%d' % r.randint(100, 199)) if r.random() < .45 else '%d%04d' % (r.choice([402, 433, 461, 483, 517, 637, 748, 925]), r.randint(1001, 9899)))
            if x not in seen: seen.add(x); return x
    p['ph'] = phone(); p['ph2'] = phone()
    p['em'] = re.sub(r'[^a-z0-9.]', '', r.choice(['%s.%s' % (first, last), '%s%s%d' % (first[0], last, year % 100), '%s%s' % (p['nick'], last[:4]), '%s.%s%d' % (last, first[0], r.randint(2, 99))]).lower()) + '@' + r.choice(['fwmailbox.example', 'gmail.example', 'hoosiernet.example', 'yahoo.example', 'frontier.example'])
    A = 'ACDEFGHJKMNPQRTUVWXY'
    AN = A + '0123456789'
    L = lambda: r.choice(A)
    D = lambda: str(r.randint(0, 9))
    p['mbi'] = str(r.randint(1, 9)) + L() + r.choice(AN) + D() + '-' + L() + r.choice(AN) + D() + '-' + L() + L() + D() + D()
    p['rid'] = '100%09d' % r.randint(100000000, 999999999)
    p['pol'] = r.choice(['H', 'W', 'YRH', 'AN']) + '%d' % r.randint(100000000, 999999999)
    p['acct'] = '%d' % r.randint(10**8, 10**10)
    p['dl'] = '%04d-%02d-%04d' % (r.randint(100, 9999), r.randint(1, 99), r.randint(1, 9999))
    p['sid'] = '%04d-%02d-%04d' % (r.randint(100, 9999), r.randint(1, 99), r.randint(1, 9999))
    p['anum'] = 'A%09d' % r.randint(57000000, 221000000)
    p['pp'] = r.choice(['', 'C', 'A']) and 'C%08d' % r.randint(1000000, 99999999) or '%09d' % r.randint(430000000, 670000000)
    pre = r.choice(['41111111', '42424242', '51051051', '55555555', '60111111'])
    c = luhn(pre + ''.join(D() for _ in range(7))); p['card'] = c
    n = len(P) + 1
    p['cid'] = 'HO-%05d' % (10200 + n * 7 + r.randint(0, 5))
    p['sub'] = '3300-%04d' % (n * 13 + r.randint(0, 11))
    p['cause'] = '%s-%02d%02d-GU-%06d' % (r.choice(['02D01', '02D08', '02D09', '17D01', '35C01', '92C01']), r.randint(14, 24), r.randint(1, 12), r.randint(12, 480))
    p['bnc'] = '%02d%s%04d%s%05d' % (r.randint(20, 24), r.choice('BTMS'), r.randint(1, 9999), r.choice('CDJR'), r.randint(1, 99999))
    p['vac'] = '2%d %03d %03d' % (r.randint(1, 9), r.randint(0, 999), r.randint(0, 999))
    p['mrn'] = '%08d' % r.randint(300000, 9999999)
    p['resno'] = '%d' % r.randint(10100, 88999)
    P[key] = p; ORDER.append(key)
    return p

MAIN = '''
gtuck;Gloria;Ann;Tucker;;F;1961;own;rel
whit;Harold;Eugene;Whitcomb;Hal;M;1948;own;cl;vascular dementia/type 2 diabetes;donepezil 10 mg/metformin 500 mg
oye;Folasade;Abiola;Oyelaran;Sade;F;1979;own;cl;schizoaffective disorder, bipolar type/hypertension;paliperidone palmitate 156 mg/lisinopril 20 mg
brz;Stanislaw;Jan;Brzezinski;Stan;M;1944;kin;cl;post-traumatic stress disorder/Parkinson's disease;carbidopa-levodopa 25-100 mg/prazosin 2 mg
tuck;Darnell;Lamont;Tucker;Peanut;M;1988;@gtuck;cl;traumatic brain injury/seizure disorder;levetiracetam 750 mg/trazodone 50 mg
mae;Ella;Mae;Hochstetler;Ellie;F;1939;map;cl;Alzheimer's disease/congestive heart failure;memantine 10 mg/furosemide 40 mg
jimb;James;Robert;Bontrager;Jimmy;M;1991;bir;cl;Down syndrome/hypothyroidism;levothyroxine 75 mcg/sertraline 50 mg
ngu;Thanh;Van;Nguyen;Tina;F;1957;own;cl;major depressive disorder, recurrent/chronic hepatitis B;mirtazapine 15 mg/entecavir 0.5 mg
del;Rosa;Maria;Delgado-Fuentes;Rosie;F;1966;syc;cl;bipolar I disorder/type 2 diabetes;lithium carbonate 300 mg/insulin glargine 22 units
kow;Raymond;Paul;Kowalczyk;Ray;M;1951;own;cl;alcohol use disorder/peripheral neuropathy;gabapentin 300 mg/naltrexone 50 mg
sch;Virginia;Ruth;Schlabach;Ginny;F;1942;cla;cl;Lewy body dementia/osteoporosis;rivastigmine 4.6 mg patch/alendronate 70 mg
pet;Lonnie;Dale;Petticrew;;M;1963;own;cl;paranoid schizophrenia/COPD;clozapine 200 mg/tiotropium 18 mcg
ame;Tasha;Nicole;Amerson;;F;1995;own;cl;moderate intellectual disability/asthma;albuterol inhaler/fluoxetine 20 mg
yod;Marvin;Lee;Yoder;Marv;M;1955;kin;cl;aphasia following stroke/atrial fibrillation;apixaban 5 mg/atorvastatin 40 mg
cru;Hector;Luis;Cruz;Tito;M;1970;syc;cl;schizophrenia/end-stage renal disease;haloperidol decanoate 100 mg/sevelamer 800 mg
bla;Blanche;Irene;O'Dell;;F;1936;map;cl;senile dementia/macular degeneration;quetiapine 25 mg/latanoprost drops
mck;Deshawn;Terrell;McKinnon;Shawn;M;1999;bir;cl;autism spectrum disorder/ADHD;aripiprazole 5 mg/guanfacine 2 mg
pru;Inga;Marie;Larsdotter-Pruitt;;F;1950;cla;cl;multiple sclerosis/neurogenic bladder;baclofen 10 mg/oxybutynin 5 mg
fra;Francis;Xavier;Delacroix;Frank;M;1959;own;cl;opioid use disorder/hepatitis C;buprenorphine-naloxone 8-2 mg/sofosbuvir-velpatasvir
gib;Wanda;Jean;Gibbs;;F;1960;ott;cl;cerebral palsy/dysphagia;diazepam 5 mg/omeprazole 20 mg
hol;Terrence;Jerome;Holloway;T.J.;M;1984;own;cl;bipolar II disorder/HIV infection;lamotrigine 100 mg/bictegravir-emtricitabine-tenofovir
ibr;Amina;Yusuf;Ibrahim;;F;1973;own;cl;post-traumatic stress disorder/hypertension;prazosin 1 mg/amlodipine 5 mg
htu;Aung;Zaw;Htun;;M;1968;own;cl;schizophrenia/tuberculosis, latent;olanzapine 10 mg/rifampin 600 mg
stu;Clifford;Wayne;Stuckey;Cliff;M;1947;cla;cl;Huntington's disease/depression;tetrabenazine 25 mg/escitalopram 10 mg
mor;Leticia;;Morales-Quick;Letty;F;1982;own;cl;borderline personality disorder/fibromyalgia;duloxetine 60 mg/pregabalin 75 mg
egg;Opal;Louise;Eggleston;;F;1933;map;cl;vascular dementia/chronic kidney disease stage 4;donepezil 5 mg/sodium bicarbonate 650 mg
ros;Benjamin;Isaac;Rosenthal;Benny;M;1972;ott;cl;Prader-Willi syndrome/sleep apnea;topiramate 100 mg/modafinil 200 mg
dav;Cornelius;;Davenport;Neil;M;1958;own;cl;schizophrenia, residual type/glaucoma;fluphenazine 5 mg/timolol drops
lan;Peggy;Sue;Langhorst;;F;1962;syc;cl;moderate intellectual disability/epilepsy;valproic acid 500 mg/risperidone 1 mg
whe;Emmett;Otis;Wheelock;;M;1940;kin;cl;dementia/prostate cancer;leuprolide 22.5 mg/tamsulosin 0.4 mg
nor;Kayleigh;Dawn;Norquist;Kay;F;1997;own;cl;fetal alcohol spectrum disorder/generalized anxiety disorder;buspirone 10 mg/hydroxyzine 25 mg
sal;Guadalupe;;Salinas;Lupe;F;1946;cla;cl;Alzheimer's disease/rheumatoid arthritis;memantine 5 mg/methotrexate 15 mg
abe;Phineas;Roy;Abernathy;;M;1953;own;cl;bipolar I disorder/emphysema;quetiapine 300 mg/prednisone 10 mg
tho;Marcus;Alan;Thornburgh;;M;1976;own;cl;traumatic brain injury/alcohol use disorder;amantadine 100 mg/acamprosate 333 mg
kes;Dorothea;Pearl;Kessler;Dot;F;1945;kin;cl;mild cognitive impairment/congestive heart failure;carvedilol 6.25 mg/spironolactone 25 mg
wil;Jerome;Anthony;Wilkes;Romeo;M;1990;own;cl;schizoaffective disorder/cannabis use disorder;aripiprazole lauroxil 441 mg/benztropine 1 mg
ben;Sylvia;Anne;Benavides;;F;1969;ott;cl;profound intellectual disability/scoliosis;phenobarbital 64.8 mg/lactulose 15 ml
cha;Roosevelt;;Chambliss;Rosie;M;1949;own;cl;chronic schizophrenia/type 2 diabetes;perphenazine 8 mg/glipizide 5 mg
vog;Arlene;Joyce;Vogelsang;;F;1938;map;cl;Alzheimer's disease/hip fracture;donepezil 10 mg/acetaminophen 500 mg
pos;Curtis;Ray;Postlewait;Curt;M;1965;own;cl;major depressive disorder with psychotic features/obesity;venlafaxine 150 mg/ziprasidone 40 mg
ham;Latoya;Renee;Hampton;;F;1987;own;cl;schizophrenia/sickle cell disease;paliperidone 6 mg/hydroxyurea 500 mg
mil;Eldon;Ray;Milholland;;M;1943;kin;cl;Parkinson's disease/depression;ropinirole 2 mg/sertraline 100 mg
'''
FILL_F = 'Agnes Bobby Carla Dwight Ernestine Floyd Geraldine Herschel Imogene Julius Katrina Leroy Mavis Nathaniel Odessa Percy Quentin Rhonda Sherman Thelma Ulysses Velma Winifred Xiomara Yvette Zachary Alphonso Bernice Clyde Doris Edgar Felicia Gus Hattie Irving Juanita Kermit Lorraine Milton Nadine Orville Priscilla Rufus Stella Truman Vivian Wilbur'.split()
FILL_L = 'Bauermeister Caldwell Dinkins Ehrsam Farquhar Goshorn Hildebrand Inskeep Jurgens Kimbrough Ledbetter Manigault Neidigh Osterhaus Pulaski Quackenbush Rasmussen Sandoval Teegarden Underwood Vandermeer Wojtowicz Yarborough Zollinger Arrieta Bixler Coppinger Dubois Elzey Freels Gunderson Hackworth Isenhour Jankowski Kilgore Lamprecht Musgrave Nakamura Overholt Pfeiffer Ramsbottom Stoltzfus Trueblood Ulrey Van_Horn Wetzel Zimmerle'.split()
FILL_S = 'FMFMFMFMFMFMFMFMMFMFMFFFFMMFMFMFMFMFMFMFMFMFMFM'
DXM = [('schizophrenia','risperidone 2 mg'),('bipolar disorder','lithium 300 mg'),('dementia','donepezil 10 mg'),('intellectual disability','melatonin 5 mg'),
 ('type 2 diabetes','metformin 1000 mg'),('hypertension','amlodipine 10 mg'),('epilepsy','phenytoin 100 mg'),('COPD','fluticasone-salmeterol 250-50'),
 ('major depressive disorder','citalopram 20 mg'),('congestive heart failure','bumetanide 1 mg'),('anxiety disorder','lorazepam 0.5 mg'),('alcohol use disorder','disulfiram 250 mg'),
 ('osteoarthritis','meloxicam 15 mg'),('stroke','clopidogrel 75 mg'),('hypothyroidism','levothyroxine 50 mcg')]
# relatives, landlords, staff with private data, contacts, volunteers (no diagnosis needed)
PRIV = '''
carw;Carol;Lynn;Whitcomb-Reese;;F;1973;own;rel
tund;Tunde;;Oyelaran;;M;1982;own;rel
verl;Verl;Ray;Hochstetler;;M;1962;own;rel
lois;Lois;;Hochstetler;;F;1964;@verl;rel
orle;Orley;;Hochstetler;;M;1966;own;rel
alvb;Alvin;;Bontrager;;M;1960;own;rel
ruth;Ruth;Ellen;Bontrager;;F;1962;@alvb;rel
dian;Diane;;Brzezinski-Mott;;F;1969;own;rel
linh;Linh;;Nguyen;;F;1985;own;rel
marc;Marcela;;Fuentes;;F;1968;own;rel
kenk;Kenneth;;Kowalczyk;Kenny;M;1978;own;rel
beth;Elizabeth;;Schlabach;Beth;F;1970;own;rel
denp;Dennis;;Petticrew;;M;1960;own;rel
shar;Sharonda;;Amerson;;F;1974;own;rel
nevy;Neva;;Yoder;;F;1957;own;rel
caro;Caroline;;O'Dell;;F;1964;own;rel
mimk;Yolanda;;McKinnon;;F;1975;own;rel
erik;Erik;;Pruitt;;M;1977;own;rel
patg;Patricia;;Gibbs;;F;1958;own;rel
stuj;Janelle;;Stuckey;;F;1975;own;rel
eggp;Paul;;Eggleston;;M;1959;own;rel
nans;Nancy;;Rosenthal;;F;1946;own;rel
ruck;Dale;;Ruckman;;M;1956;own;ll
pott;Prudence;;Ott;;F;1949;own;ll
mans;Khalid;;Mansour;;M;1971;own;ll
stem;Gary;;Stempien;;M;1964;own;ll
lind;Rochelle;;Lindqvist;;F;1977;own;ll
own;Owen;;Paulsen;;M;1986;own;st
tra;Travis;;Engel;;M;1992;own;st
pat;Patty;;Lohse;;F;1965;own;st
kei;Keisha;;Randolph;;F;1989;own;st
mir;Mirela;;Dragan;;F;1994;own;st
den;Denise;;Wolfinger;;F;1971;own;st
eow;Hannah;;Paulsen;;F;1988;@own;rel
etr;Brandi;;Engel;;F;1970;own;rel
epa;Walt;;Lohse;;M;1963;@pat;rel
eke;Andre;;Randolph;;M;1987;own;rel
emi;Viorel;;Dragan;;M;1966;own;rel
ede;Sam;;Wolfinger;;M;1999;own;rel
vol1;Bonnie;;Truesdale;;F;1951;own;vol
vol2;Merle;;Aschliman;;M;1948;own;vol
vol3;Cheryl;;Dettmer;;F;1955;own;vol
'''
OTHER = '''
dir;Marguerite;Vance-Holt;Executive Director
pay;Colleen;Driscoll;Payee Program Manager
acc;Bertrand;Nwosu;Staff Accountant
gm;Lucinda;Farrow;Guardianship Program Manager
sim;Simone;Achterberg;Payee Coordinator
raj;Raj;Kulkarni;IT Support
hr;Beatrix;Mulvaney;Human Resources
bk;Todd;Unverferth;Bookkeeper
qa;Yesenia;Portillo;Quality & Compliance
int;Gwendolyn;Skaggs;Intake Specialist
bd1;Rev. Alton;Purdy;Board Chair
bd2;Marjorie;Nettrouer;Board Treasurer
bd3;Dr. Sanjay;Mehrotra;Board Member
bd4;Phil;Krouse;Board Secretary
dr1;Anita;Balasubramanian;MD, Psychiatry
dr2;Gregory;Hultquist;MD, Neurology
dr3;Suzanne;Overmyer;PsyD
dr4;Miles;Applegate;DO, Family Medicine
dr5;Ngozi;Ekwueme;MD, Geriatrics
dr6;Lars;Fjelstad;MD, Nephrology
dr7;Tamara;Blitz;NP
dr8;Craig;Dunlevy;DDS
jd1;Philippa;Garst;Judge, Allen Superior Court
jd2;Warren;Eikenberry;Magistrate
jd3;Dolores;Haight;Judge, Huntington Circuit Court
at1;Theodore;Lampley;Attorney at Law
at2;Roxanne;Kittredge;Attorney at Law
at3;Julian;Obermeyer;Guardian ad Litem
at4;Fiona;Castellaw;Deputy Prosecuting Attorney
ss1;Marsha;Tindall;Claims Specialist, SSA
ss2;Leonard;Fitch;Technical Expert, SSA
ss3;Yvonne;Barrineau;District Manager, SSA
va1;Dwayne;Prichard;Field Examiner, VA Fiduciary Hub
va2;Cynthia;Orsini;Legal Instruments Examiner
aps;Marlon;Spurgeon;APS Investigator
sw1;Jocelyn;Tabor;LSW, Hospital Social Work
sw2;Peter;Vukovich;LCSW
ad1;Glenda;Rumsey;Business Office Manager, Maplecrest
ad2;Nolan;Haverstick;Administrator, St. Clare Commons
ad3;Tori;Baughman;House Manager, Sycamore House
ad4;Lamar;Gentry;House Manager, Birchfield House
ad5;Susan;Weisbrod;Executive Director, Kindle Creek
ad6;Irma;Pacheco;QIDP
rn1;Kathleen;Sturgill;RN
rn2;Jesse;Okafor;LPN
dsp1;Brianna;Coyle;DSP
dsp2;Marquis;Dent;DSP
fh1;Rolland;Zumbrun;Funeral Director
fh2;Adele;Zumbrun;Pre-Need Counselor
ph1;Bill;Tarkington;PharmD
bnk;Heather;Loomis;Treasury Services, Old Canal Bank
ven1;Duane;Spitler;Spitler Property Mgmt
ven2;Claudette;Roby;AEP Energy Assistance Desk
ven3;Vince;Marchetti;Moving & Storage
tl1;Alison;Prewitt;Card Support
ocl;Sheila;Crumpacker;Clerk of Court
'''
def load():
    r = random.Random('fill')
    for ln in MAIN.strip().split('\n'):
        f = ln.split(';')
        mk(f[0], f[1], f[2], f[3], f[4], f[5], int(f[6]), f[7], f[8], f[9].split('/') if len(f) > 9 else (), f[10].split('/') if len(f) > 10 else ())
    for i, (a, b) in enumerate(zip(FILL_F, FILL_L)):
        b = b.replace('_', ' ')
        dm = r.sample(DXM, 2)
        mk('x%02d' % i, a, r.choice('ABCDEFGHJKLMRSTW'), b, '', FILL_S[i], r.randint(1934, 2001), r.choice(['own'] * 5 + list(FAC)), 'cl', [d for d, m in dm], [m for d, m in dm])
    for ln in PRIV.strip().split('\n'):
        f = ln.split(';')
        mk(f[0], f[1], f[2], f[3], f[4], f[5], int(f[6]), f[7], f[8])
    n = 0
    for ln in OTHER.strip().split('\n'):
        k, a, b, t = ln.split(';'); n += 1
        P[k] = dict(key=k, first=a, mid='', last=b, nick=a, kind='other', title=t); ORDER.append(k)
    for i, k in enumerate(ORDER):
        p = P[k]
        p['id'] = 'P%04d' % (1001 + i)
        p['wem'] = re.sub('[^a-z]', '', (p['first'].replace('Rev. ', '').replace('Dr. ', '')[0] + p['last']).lower()) + '@' + 'harboroak.example'
        p['wph'] = '(260) 555-02%02d' % (10 + i % 80)
        if p['kind'] == 'st':
            p['title'] = {'own': 'Guardian Representative', 'tra': 'Payee Coordinator', 'pat': 'Front Desk', 'kei': 'Guardian Representative', 'mir': 'Payee Coordinator', 'den': 'Accounts Payable'}[k]
load()
CL = [k for k in ORDER if P[k]['kind'] == 'cl']
FILLK = [k for k in CL if k[0] == 'x' and k[1:].isdigit()]
MAINK = [k for k in CL if k not in FILLK]

# ------------------------------------------------------------------ tokens
EL = dict(n='name', name='name', addr='address', dob='date_of_birth', ssn='ssn', dl='drivers_licence', sid='government_id', anum='government_id', gov='government_id',
 pp='passport', acct='bank_account', card='card', mbi='health_insurance', rid='health_insurance', pol='health_insurance', ins='health_insurance', dx='diagnosis', dx1='diagnosis', dx2='diagnosis',
 tx='treatment', med='medication', med1='medication', med2='medication', ph='phone', ph2='phone', em='email', cid='record_number', sub='record_number', cause='record_number',
 bnc='record_number', vac='record_number', mrn='record_number', resno='record_number', rec='record_number', cred='credentials')

def note(k, el, v):
    p = P[k]; USED.add(k)
    if p['kind'] == 'other':
        assert el == 'name', (k, el, v)
        return
    v = v.strip()
    assert v and CUR
    EXP.setdefault((p['id'], CUR, el, v))

def fphone(x, f):
    a, b, c = x[:3], x[3:6], x[6:]
    return {None: '(%s) %s-%s', 'd': '%s-%s-%s', 'dot': '%s.%s.%s', 'p': '%s%s%s', 's': '%s %s-%s', '1': '1-%s-%s-%s', 'plus': '+1%s%s%s'}[f] % (a, b, c) if f != '7' else '%s-%s' % (b, c)

def fname(p, f):
    a, m, b, n = p['first'], p['mid'], p['last'], p['nick']
    mi = m[:1]
    s = {None: a + ' ' + b, 'M': a + (' ' + mi + '.' if mi else '') + ' ' + b, 'MM': a + (' ' + m if m else '') + ' ' + b, 'LF': b + ', ' + a, 'LFM': b + ', ' + a + (' ' + mi if mi else ''),
      'F': a, 'L': b, 'N': n, 'NL': n + ' ' + b, 'IL': a[0] + '. ' + b, 'LI': b + ' ' + a[0], 'Q': '%s "%s" %s' % (a, n, b), 'FLI': a + ' ' + b[0] + '.'}
    if f and f.startswith('U') and f != 'U': return s[f[1:]].upper()
    if f == 'U': return s[None].upper()
    if f and f.startswith('l') : return s[f[1:] or None].lower()
    return s[f]

def value(k, a, f):
    p = P[k]
    if a == 'n': return fname(p, f), None
    if a == 'dob':
        d = p['dob']
        return {None: d.strftime('%m/%d/%Y'), 'iso': d.isoformat(), 'long': d.strftime('%B ') + '%d, %d' % (d.day, d.year), 'short': '%d/%d/%s' % (d.month, d.day, d.strftime('%y')),
                'dmon': d.strftime('%d-%b-%Y').upper(), 'c': d.strftime('%Y%m%d'), 'dash': d.strftime('%m-%d-%Y'), 'mon': d.strftime('%b ') + '%d, %d' % (d.day, d.year), 'six': d.strftime('%m%d%y')}[f], None
    if a == 'ssn':
        s = p['ssn']
        return {None: s[:3] + '-' + s[3:5] + '-' + s[5:], 'p': s, 's': s[:3] + ' ' + s[3:5] + ' ' + s[5:], 'x': 'XXX-XX-' + s[5:], 'st': '***-**-' + s[5:]}[f], None
    if a == 'addr':
        st, c = p['street'], '%s, IN %s' % (p['city'], p['zip'])
        if f is None: return st + ', ' + c, None
        if f == 's': return st, None
        if f == 'c': return c, None
        if f == 'U': return (st + ' ' + c.replace(',', '')).upper(), None
        if f == 'US': return st.upper(), None
        if f == '2': return st + '\n' + c, st + ' ' + c
        if f == 'sc': return st + ', ' + p['city'], None
    if a in ('ph', 'ph2'): return fphone(p[a], f), None
    if a == 'card':
        c = p['card']
        return {None: ' '.join(c[i:i+4] for i in range(0, 16, 4)), 'p': c, 'd': '-'.join(c[i:i+4] for i in range(0, 16, 4))}[f], None
    if a == 'mbi': return (p['mbi'].replace('-', '') if f == 'p' else p['mbi']), None
    if a in ('cause', 'cid', 'sub', 'vac') and f == 'p': return p[a].replace('-', '').replace(' ', ''), None
    if a == 'vac': return ({'C': 'C '}.get(f, '') + p['vac']), None
    if a in ('dl', 'sid') and f == 'p': return p[a].replace('-', ''), None
    if a in ('dx1', 'dx2', 'med1', 'med2'):
        v = p['dxs' if a[0] == 'd' else 'meds'][int(a[-1]) - 1]
        if f == 'U': v = v.upper()
        if f == 'C': v = v[0].upper() + v[1:]
        if f == 'd': v = re.sub(r' [\d.].*', '', v); v = v[0].upper() + v[1:]
        if f == 'UD': v = re.sub(r' [\d.].*', '', v).upper()
        return v, None
    if a == 'em' and f == 'U': return p['em'].upper(), None
    return p[a], None

TOK = re.compile(r'\{(\w+)\.(\w+)(?:\|(\w+))?(?:=([^{}]*))?\}')
def T(s, quiet=False):
    if not isinstance(s, str): return s
    def sub(m):
        k, a, f, lit = m.groups()
        if quiet and a not in ('wem', 'wph', 'title'): return lit if lit is not None else value(k, a, f)[0]
        if k not in P: raise KeyError('no person %s in %r' % (k, m.group(0)))
        if a in ('wem', 'wph', 'title'): USED.add(k); return P[k][a]
        if lit is not None: v, nv = lit, None
        else: v, nv = value(k, a, f)
        note(k, EL[a], nv or v)
        return v
    return TOK.sub(sub, s)

# ------------------------------------------------------------------ writers
def start(path):
    global CUR
    CUR = path
    assert path not in FILES, path
    FILES.append(path)
    full = os.path.join(SHARE, path)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    return full

def wtxt(path, text, enc='utf-8', nl='\n'):
    full = start(path)
    t = T(text).strip('\n') + '\n'
    with open(full, 'wb') as f: f.write(t.replace('\n', nl).encode(enc))

def wrows(path, rows, delim=',', enc='utf-8', quoting=csv.QUOTE_MINIMAL, pre=''):
    full = start(path)
    b = io.StringIO(); w = csv.writer(b, delimiter=delim, lineterminator='\r\n', quoting=quoting)
    for r in rows: w.writerow([T(c) for c in r])
    with open(full, 'wb') as f: f.write((T(pre) + b.getvalue()).encode(enc))

def rezip(full):
    zi = zipfile.ZipFile(full); items = [(i.filename, zi.read(i.filename)) for i in zi.infolist()]; zi.close()
    with zipfile.ZipFile(full, 'w', zipfile.ZIP_DEFLATED) as zo:
        for n, d in items:
            if n == 'docProps/core.xml':
                d = re.sub(rb'(<dcterms:(?:created|modified)[^>]*>)[^<]*', rb'\g<1>2024-01-02T09:00:00Z', d)
            zinf = zipfile.ZipInfo(n, (1980, 1, 1, 0, 0, 0)); zinf.compress_type = zipfile.ZIP_DEFLATED
            zinf.external_attr = 0o644 << 16
            zo.writestr(zinf, d)

def wdocx(path, build, header=None, footer=None):
    full = start(path)
    d = docx.Document()
    d.styles['Normal'].font.name = 'Calibri'; d.styles['Normal'].font.size = Pt(11)
    if header: d.sections[0].header.paragraphs[0].text = T(header)
    if footer: d.sections[0].footer.paragraphs[0].text = T(footer)
    build(d)
    c = d.core_properties; c.author = 'Harbor Oak'; c.last_modified_by = 'Harbor Oak'; c.created = FIX; c.modified = FIX; c.title = ''; c.revision = 1
    d.save(full); rezip(full)

def dp(d, s, bold=False, align=None, style=None, size=None):
    p = d.add_paragraph(style=style); r = p.add_run(T(s)); r.bold = bold
    if size: r.font.size = Pt(size)
    if align == 'c': p.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if align == 'r': p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    return p
def dt(d, rows, style='Table Grid', bold0=True, merges=()):
    t = d.add_table(rows=len(rows), cols=max(len(r) for r in rows)); t.style = style
    for i, r in enumerate(rows):
        for j, c in enumerate(r):
            if c == '' or c is None: continue
            cell = t.cell(i, j); cell.text = ''
            run = cell.paragraphs[0].add_run(T(str(c))); run.bold = bold0 and i == 0; run.font.size = Pt(9)
    for (a, b, c, e) in merges: t.cell(a, b).merge(t.cell(c, e))
    d.add_paragraph()
    return t

def wxlsx(path, build):
    full = start(path)
    wb = openpyxl.Workbook(); build(wb)
    wb.properties.creator = 'Harbor Oak'; wb.properties.created = FIX; wb.properties.modified = FIX
    wb.save(full); rezip(full)
B = Font(bold=True); GREY = PatternFill('solid', fgColor='DDDDDD')
def xr(ws, row, vals, bold=False, col=1):
    for j, v in enumerate(vals):
        if v is None or v == '': continue
        c = ws.cell(row=row, column=col + j, value=T(v))
        if bold: c.font = B
def xc(ws, ref, text, author='cd'):
    ws[ref].comment = Comment(T(text), author)

class PDF:
    def __init__(s, full, size=letter):
        s.c = canvas.Canvas(full, pagesize=size, invariant=1); s.w, s.h = size
    def t(s, x, y, txt, size=9, font='Helvetica', right=False, center=False):
        txt = T(txt)
        for i, ln in enumerate(txt.split('\n')):
            s.c.setFont(font, size)
            yy = s.h - y - i * (size + 2)
            (s.c.drawRightString if right else s.c.drawCentredString if center else s.c.drawString)(x, yy, ln)
    def b(s, x, y, txt, size=10, **k): s.t(x, y, txt, size, 'Helvetica-Bold', **k)
    def line(s, x1, y1, x2, y2, w=.6): s.c.setLineWidth(w); s.c.line(x1, s.h - y1, x2, s.h - y2)
    def rect(s, x, y, w, h, fill=None):
        if fill is not None: s.c.setFillGray(fill); s.c.rect(x, s.h - y - h, w, h, fill=1); s.c.setFillGray(0)
        else: s.c.rect(x, s.h - y - h, w, h)
    def box(s, x, y, w, h, label, val='', size=9, lsize=6, font='Courier'):
        s.rect(x, y, w, h); s.t(x + 3, y + lsize + 2, label, lsize); s.t(x + 5, y + lsize + 5 + size, val, size, font)
    def under(s, x, y, w, label, val, size=10, font='Times-Roman'):
        s.t(x + 3, y, val, size, font); s.line(x, y + 3, x + w, y + 3); s.t(x, y + 11, label, 6.5)
    def left(s, x, y, label, val, dx=90, size=9, font='Courier'):
        s.t(x, y, label, size, 'Helvetica-Bold'); s.t(x + dx, y, val, size, font)
    def chk(s, x, y, on, label, size=8):
        s.rect(x, y - 7, 8, 8)
        if on: s.t(x + 1.2, y - .3, 'X', 8, 'Helvetica-Bold')
        s.t(x + 12, y, label, size)
    def para(s, x, y, w, txt, size=10, font='Times-Roman', lead=None):
        lead = lead or size + 2.5
        for para in T(txt).split('\n'):
            for ln in (simpleSplit(para, font, size, w) or ['']):
                if y > s.h - 50: s.page(); y = 60
                s.c.setFont(font, size); s.c.drawString(x, s.h - y, ln); y += lead
        return y
    def table(s, x, y, widths, rows, size=8, head=True, font='Helvetica', grid=True, pad=3):
        for i, r in enumerate(rows):
            fn = 'Helvetica-Bold' if (head and i == 0) else font
            cells = []
            for w, c in zip(widths, r):
                ls = []
                for part in T(str(c)).split('\n'): ls += simpleSplit(part, fn, size, w - 2 * pad) or ['']
                cells.append(ls)
            h = max(len(c) for c in cells) * (size + 2) + 2 * pad - 1
            if y + h > s.h - 40: s.page(); y = 50
            xx = x
            for w, ls in zip(widths, cells):
                if grid: s.rect(xx, y, w, h)
                s.c.setFont(fn, size)
                for j, ln in enumerate(ls): s.c.drawString(xx + pad, s.h - y - pad - size + 1 - j * (size + 2), ln)
                xx += w
            y += h
        return y
    def page(s): s.c.showPage()
def wpdf(path, build, size=letter):
    full = start(path); p = PDF(full, size); build(p); p.c.showPage(); p.c.save()

def fw(widths, vals):
    out = ''
    for w, v in zip(widths, vals):
        # padded by the length the tokens will have; they are filled (and noted) when the file is written
        v = str(v); n = len(T(v, True)); right = w < 0; w = abs(w)
        assert n <= w, (v, w)
        out += (' ' * (w - n) + v if right else v + ' ' * (w - n)) + ' '
    return out.rstrip()
def pad(v, w):
    n = len(T(v, True)); assert n <= w, v
    return v + ' ' * (w - n)
def money(r, a, b): return round(r.uniform(a, b), 2)
def m(x): return '{:,.2f}'.format(x)
ORG = 'Harbor Oak Payee & Guardianship Services, Inc.'
ORGAD = '1127 Candlewick Plaza, Suite 300, Fort Wayne, IN 46802'
if os.path.isdir(SHARE): shutil.rmtree(SHARE)
os.makedirs(SHARE)

# ================================================================== 01 Intake
def f(p):
    p.b(306, 40, 'HARBOR OAK PAYEE & GUARDIANSHIP SERVICES, INC.', 13, center=True)
    p.t(306, 54, 'REFERRAL AND INTAKE FACE SHEET  -  Form HO-101 (rev. 3/22)', 9, center=True)
    X, W = 36, 270
    p.rect(X, 64, 540, 14, .85); p.b(X + 4, 74, '1. PERSON REFERRED', 9); p.b(X + W + 4, 74, '2. REFERRING PARTY / CONTACT', 9)
    p.box(X, 78, W, 26, 'LAST NAME, FIRST, MI', '{whit.n|LFM}'); p.box(X + W, 78, W, 26, 'NAME / AGENCY', '{sw1.n}, {sw1.title}')
    p.box(X, 104, 110, 26, 'DATE OF BIRTH', '{whit.dob}'); p.box(X + 110, 104, 160, 26, 'SOCIAL SECURITY NO.', '{whit.ssn}')
    p.box(X + W, 104, 135, 26, 'OFFICE PHONE', '(260) 555-0300'); p.box(X + W + 135, 104, 135, 26, 'FAX', '(260) 555-0301')
    p.box(X, 130, W, 36, 'PRESENT ADDRESS (STREET, CITY, ZIP)', '{whit.addr|2}', 9); p.box(X + W, 130, W, 36, 'NEAREST RELATIVE', '{carw.n}  (dau.)')
    p.box(X, 166, 135, 26, 'HOME PHONE', '{whit.ph|d}'); p.box(X + 135, 166, 135, 26, 'GOES BY', '{whit.n|N}')
    p.box(X + W, 166, 135, 26, 'RELATIVE PHONE', '{carw.ph|d}'); p.box(X + W + 135, 166, 135, 26, 'RELATIVE E-MAIL', '{carw.em}', 7)
    p.box(X, 192, 135, 26, 'MEDICARE NO.', '{whit.mbi}'); p.box(X + 135, 192, 135, 26, 'MEDICAID (RID)', '{whit.rid}')
    p.box(X + W, 192, W, 26, 'INDIANA ID / DRIVER LICENSE', '{whit.dl}  (expired)')
    y = 236
    p.b(X, y, '3. LIVING SITUATION')
    for i, (o, l) in enumerate([(1, 'Own apartment/home'), (0, 'Group home'), (0, 'Nursing facility'), (0, 'Homeless / shelter'), (0, 'With family')]): p.chk(X + i * 108, y + 16, o, l)
    p.b(X, y + 38, '4. BENEFITS')
    for i, (o, l) in enumerate([(0, 'SSI'), (1, 'SSA Title II'), (0, 'VA'), (0, 'RR'), (1, 'Pension')]): p.chk(X + i * 108, y + 54, o, l)
    p.b(X, y + 78, '5. DIAGNOSES'); p.b(X + W, y + 78, '6. MEDICATIONS')
    for i, (a, b) in enumerate([('{whit.dx1|C}', '{whit.med1} at bedtime'), ('{whit.dx2|C}', '{whit.med2} twice daily'), ('{whit.dx=Benign prostatic hyperplasia}', '{whit.med=tamsulosin 0.4 mg} daily')]):
        p.t(X + 10, y + 92 + i * 13, '%d) ' % (i + 1) + a, 9, 'Courier'); p.t(X + W + 10, y + 92 + i * 13, b, 9, 'Courier')
    p.b(X, y + 144, '7. REASON FOR REFERRAL')
    p.para(X + 10, y + 158, 520, "{whit.n|MM} was found by police at the bus depot on 2/9 with $1,840 in cash. Daughter {carw.n|F} reports that a neighbor has been using his debit card no. {whit.card}. Utilities shut off. Unable to state the month or the amount of his income. Savings at Old Canal Bank, acct {whit.acct}.", 10)
    y = 500
    p.under(X, y, 200, 'Signature of person completing form', '{sw1.n}'); p.under(X + 220, y, 90, 'Date', '2/14/2024'); p.under(X + 330, y, 200, 'Intake specialist (HOPGS)', '{int.n}')
    p.rect(X, 530, 540, 60); p.t(X + 4, 540, 'OFFICE USE ONLY', 7); p.left(X + 8, 556, 'Client no.', '{whit.cid}'); p.left(X + 200, 556, 'Assigned to', '{tra.n}'); p.left(X + 8, 574, 'Sub-account', '{whit.sub}'); p.left(X + 200, 574, 'Opened', '02/20/2024')
wpdf('01_Intake/HO-101 face sheet WHITCOMB.pdf', f)

def f(d):
    dp(d, 'REFERRAL FOR REPRESENTATIVE PAYEE SERVICES', True, 'c', size=14)
    t = dt(d, [['Section A - Client', '', '', ''],
     ['Name', '{oye.n|MM}', 'Preferred name', '{oye.n|N}'],
     ['DOB', '{oye.dob|long}', 'SSN', '{oye.ssn}'],
     ['Address', '{oye.addr}', '', ''],
     ['Cell', '{oye.ph}', 'E-mail', '{oye.em}'],
     ['Medicaid #', '{oye.rid}', 'State ID #', '{oye.sid}'],
     ['Section B - Clinical', '', '', ''],
     ['Primary dx', '{oye.dx1|C}', 'Other', '{oye.dx2|C}; {oye.dx=tobacco use disorder}'],
     ['Treatment', '{oye.tx=Assertive Community Treatment}, {oye.tx=monthly injection clinic}', 'Prescriber', '{dr1.n}, {dr1.title}'],
     ['Meds', '{oye.med1} IM monthly; {oye.med2} daily', '', ''],
     ['Section C - Family', '', '', ''],
     ['Brother', '{tund.n}', 'Phone', '{tund.ph|d}'],
     ['Lives at', '{tund.addr}', '', '']], merges=[(0, 0, 0, 3), (3, 1, 3, 3), (6, 0, 6, 3), (9, 1, 9, 3), (10, 0, 10, 3), (12, 1, 12, 3)])
    dp(d, 'Why does the client need a payee?', True)
    dp(d, "{oye.n|N} spent three months' SSI within days and was evicted in October. Former payee (her brother {tund.n|F}) resigned 11/30 because of the arguments. She is willing and signed the release.")
    dp(d, '[x] Release signed   [ ] Capability statement (SSA-787) attached   [x] Copy of ID')
    dp(d, 'Referred by {sw2.n}, {sw2.title}, Park Landing Behavioral Health, office (260) 555-0188.')
wdocx('01_Intake/Referral - Park Landing BH - Oyelaran.docx', f, header='CONFIDENTIAL - contains protected health information', footer='HOPGS intake fax (260) 555-0177   |   page 1')

def f(p):  # APS report, labels under the lines
    p.b(306, 42, 'FAMILY AND SOCIAL SERVICES - ADULT PROTECTIVE SERVICES UNIT 3', 11, center=True)
    p.t(306, 56, 'REPORT OF INVESTIGATION / REQUEST FOR PROTECTIVE SERVICES', 9, center=True)
    p.under(40, 90, 250, 'Endangered adult (last, first, middle)', '{bla.n|LFM}'); p.under(310, 90, 110, 'Date of birth', '{bla.dob|dash}'); p.under(440, 90, 130, 'Social Security number', '{bla.ssn}')
    p.under(40, 124, 380, 'Residence address', '{bla.addr}'); p.under(440, 124, 130, 'Telephone', '{bla.ph|dot}')
    p.under(40, 158, 160, 'APS case number', '{bla.rec=APS3-24-00417}'); p.under(220, 158, 200, 'Investigator', '{aps.n}'); p.under(440, 158, 130, 'Date opened', '01-22-2024')
    p.under(40, 200, 250, 'Alleged responsible party', '{caro.n}'); p.under(310, 200, 110, 'Relationship', 'daughter'); p.under(440, 200, 130, 'Date of birth', '{caro.dob|dash}')
    p.under(40, 234, 380, 'Address of alleged responsible party', '{caro.addr}'); p.under(440, 234, 130, 'Telephone', '{caro.ph|dot}')
    p.b(40, 270, 'Type of allegation', 9)
    for i, (o, l) in enumerate([(0, 'Battery'), (0, 'Neglect'), (1, 'Exploitation'), (0, 'Self-neglect')]): p.chk(140 + i * 100, 270, o, l)
    p.b(40, 292, 'Narrative', 9)
    y = p.para(40, 308, 530, "{bla.n|MM}, a resident at Maplecrest since 2021, carries a diagnosis of {bla.dx1} and is {bla.dx=legally blind} from {bla.dx2}. The business office manager ({ad1.n}) reported an unpaid liability balance of $11,206.00 while Social Security is deposited to account no. {bla.acct} held jointly with her daughter. Ms. {caro.n|L} stated on 1/24 that she \"used mom's money for the furnace\". She gave her driver's license {caro.dl} and refused to sign a payment agreement.\nThe attending, {dr5.n}, {dr5.title}, states that the resident takes {bla.med1} and {bla.med2} and cannot manage any funds. {bla.tx=Cognitive testing} on 12/18: {bla.dx=SLUMS 9/30}.\nRecommendation: guardian of the estate and change of payee. Medicare {bla.mbi}; Medicaid {bla.rid}.")
    note('caro', 'bank_account', P['bla']['acct'])
    p.under(40, 620, 250, 'Signature of investigator', '{aps.n}', font='Times-Italic'); p.under(310, 620, 110, 'Date', '02-05-2024')
    p.under(40, 660, 250, 'Prosecutor review (name)', '{at4.n}'); p.under(310, 660, 110, 'Date', '02-07-2024')
wpdf('01_Intake/APS/aps_report_417.pdf', f)

wtxt('01_Intake/mail/FW_ referral - dialysis patient needs payee.eml', '''From: "{int.n}" <{int.wem}>
To: "{pay.n}" <{pay.wem}>
Cc: intake@harboroak.example
Date: Tue, 12 Mar 2024 09:41:07 -0400
Subject: FW: referral - {cru.tx=dialysis} patient needs payee
Message-ID: <20240312094107.1ab@harboroak.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

{pay.n|F} - can we take this one? He's at Sycamore already so {tra.n|F} could add him to the Thursday run.
His sister isn't willing.

{int.n|F}

-----Original Message-----
From: {sw1.n} <jtabor@lakeviewrenal.example>
Sent: Monday, March 11, 2024 4:18 PM
To: intake@harboroak.example
Subject: referral - {cru.tx=dialysis} patient needs payee

Good afternoon,

Referring {cru.n|MM} (goes by {cru.n|N}), DOB {cru.dob|short}, SSN {cru.ssn|x}.
He gets {cru.tx=hemodialysis} M/W/F under {dr6.n} for {cru.dx2} and has {cru.dx1}, on {cru.med1} monthly.
Lives: {cru.addr} (staff phone 260-555-0144 is the house line, his own cell {cru.ph|d})
MBI {cru.mbi|p}   RID {cru.rid}   our MRN {cru.mrn}

> > He told me a "friend" holds his Direct Express card, number ending I don't have.
> > He read me the whole card over the phone: {cru.card|d}. Please have SSA cancel it.

Thank you
{sw1.n}, LSW
''', nl='\r\n')

def f(wb):
    ws = wb.active; ws.title = 'Log 2024'
    ws['A1'] = 'HOPGS INTAKE LOG - CALENDAR YEAR 2024'; ws['A1'].font = Font(bold=True, size=14); ws.merge_cells('A1:I1')
    ws['A2'] = 'keep one line per referral! do not sort'; ws.merge_cells('A2:I2')
    xr(ws, 4, ['Rec\'d', 'Referral', '', 'DOB', 'Soc Sec', 'Phone', 'Source', 'Dx per source', 'Outcome'], True)
    xr(ws, 5, ['', 'Last', 'First', '', '', '', '', '', ''], True); ws.merge_cells('B4:C4')
    rows = []; r = random.Random('il')
    src = ['{sw1.n}', '{sw2.n}', '{aps.n}', 'SSA FO', 'self', 'Park Landing', '{at3.n}']
    for i, k in enumerate(FILLK[:11] + ['wil', 'nor', 'pos']):
        rows.append(['%d/%d' % (1 + i // 3, r.randint(1, 28)), '{%s.n|L}' % k, '{%s.n|F}' % k, '{%s.dob|short}' % k, '{%s.ssn}' % k if i % 3 else '{%s.ssn|st}' % k, '{%s.ph|%s}' % (k, r.choice(['d', 'dot', 's'])), r.choice(src), '{%s.dx1}' % k if i % 2 else '{%s.dx1|U}' % k, r.choice(['accepted', 'wait list', 'declined - has family', 'accepted - {mir.n|F}', 'pending 787'])])
    for i, x in enumerate(rows): xr(ws, 6 + i, x)
    xr(ws, 21, ['Total', len(rows)], True)
    xc(ws, 'F8', 'this is the sister\'s? no - {x02.n|F} confirmed own cell. alt {x02.ph2|d}', 'gskaggs')
    w2 = wb.create_sheet('Wait list')
    xr(w2, 1, ['Name', 'Contact', 'Notes'], True)
    xr(w2, 2, ['{x04.n}', '{x04.em}', 'prefers e-mail; sleeps at {x04.addr}'])
    xr(w2, 3, ['{x06.n|LF}', '{x06.ph}', 'on {x06.med1}; discharged 3/3'])
    xr(w2, 4, ['{x08.n|U}', 'none', 'mail c/o {x08.addr|U}'])
    w3 = wb.create_sheet('Codes'); xr(w3, 1, ['Code', 'Meaning'], True)
    for i, x in enumerate([('A', 'accepted'), ('W', 'wait list'), ('D', 'declined'), ('787', 'physician statement requested')]): xr(w3, 2 + i, x)
wxlsx('01_Intake/Intake Log 2024.xlsx', f)

# ================================================================== 02 Rep payee
def f(p):
    p.b(60, 50, 'Social Security Administration', 15); p.b(60, 68, 'Supplemental Security Income', 12); p.t(60, 82, 'Notice of Award', 11, 'Helvetica-Oblique')
    p.t(360, 100, 'SOCIAL SECURITY\n2122 LINCOLNWAY CT\nFORT WAYNE IN 46819\nDate: April 2, 2024\nBNC#: {wil.bnc} DI', 9)
    p.t(60, 170, 'HARBOR OAK PAYEE AND GUARDIANSHIP SERVICES INC\nFOR {wil.n|UMM}\n1127 CANDLEWICK PLAZA STE 300\nFORT WAYNE IN 46802', 9, 'Courier')
    y = p.para(60, 230, 480, "We are writing to tell you that {wil.n|MM} is eligible for Supplemental Security Income (SSI) payments as an individual starting with February 2024. The rest of this letter tells you how we figured the amount.\n \nWe found that he became disabled under our rules on January 9, 2023. The evidence shows {wil.dx1} with functional limits.\n \nInformation About Payments\nThe amount due from February 2024 through April 2024 is $2,829.00. We will pay it in 2 installments because of the rules about large past-due payments.\n \nThe Day To Day SSI Amounts", 10)
    y = p.table(60, y, [110, 110, 130, 130], [['From', 'Through', 'Amount Due Each Month', 'Because'], ['February 1, 2024', 'April 30, 2024', '$943.00', 'Federal rate'], ['May 1, 2024', 'Continuing', '$943.00', 'Lives in own household']], 9)
    y = p.para(60, y + 16, 480, "Things To Remember\nYou must tell us at once if he moves from {wil.addr|U}, goes to work, or enters an institution. Our records show his date of birth as {wil.dob|long} and his telephone as {wil.ph|d}. Claim number {wil.ssn} DI.\n \nIf You Have Any Questions call 1-800-772-1213 or our local office and ask for {ss1.n}.", 10)
    p.t(330, y + 30, '{ss3.n}\nDistrict Manager', 10, 'Times-Italic')
wpdf('02_RepPayee/Award letters/SSI award 2024-04-02 JW.pdf', f)

def f(p):
    p.b(50, 48, 'Social Security Administration', 14); p.b(50, 64, 'Retirement, Survivors and Disability Insurance', 11); p.t(50, 78, 'Notice of Change in Benefits', 10)
    p.t(50, 112, '{mor.n|UMM}\n{mor.addr|2}', 10, 'Courier') ; p.t(340, 112, 'Great Lakes Program Service Center\nDate: 11/27/2023\nClaim Number: {mor.rec=%s}' % (value('mor', 'ssn', None)[0] + 'A'), 9)
    y = p.para(50, 170, 500, "We are writing to give you new information about the disability benefits which you receive on this Social Security record.\n \nWhat You Should Know", 10)
    y = p.table(50, y, [250, 125, 125], [['', 'Monthly amount 2023', 'Monthly amount 2024'], ['Full benefit before deductions', '$1,187.40', '$1,225.30'], ['Medicare Part B (No. {mor.mbi})', '$164.90', 'State pays'], ['Withheld - overpayment', '$0.00', '$118.00'], ['Deposited to account {mor.acct}', '$1,022.00', '$1,107.00']], 9)
    y = p.para(50, y + 18, 500, "Please report any work. You reported on 10/16 that you attend {mor.tx=dialectical behavior therapy} twice a week and that your doctor is {dr1.n}. Our last review found {mor.dx1} and {mor.dx2}.\n \nWe have chosen Harbor Oak to be your representative payee beginning January 2024. They may reach you at {mor.ph}. SSN on file {mor.ssn}; date of birth {mor.dob|long}.", 10)
    p.t(50, y + 24, 'See Next Page', 9); p.page()
    p.t(50, 50, '{mor.rec=%s}                                                             Page 2 of 2' % (value('mor', 'ssn', None)[0] + 'A'), 9)
    p.para(50, 80, 500, 'If You Disagree With The Decision\nYou have the right to appeal. You have 60 days to ask for an appeal. A person who has not seen your case before will look at it. Our employee {ss2.n} can help.', 10)
wpdf('02_RepPayee/Award letters/T2 notice of change Morales-Quick.pdf', f)

def f(p):   # SSA-623 like
    p.t(40, 40, 'FORM SSA-623-OCR-SM   (type)      REPRESENTATIVE PAYEE REPORT', 9, 'Courier-Bold'); p.t(470, 40, 'OMB No. 0960-0068', 7)
    p.rect(40, 50, 260, 74); p.t(46, 62, "PAYEE'S NAME AND ADDRESS", 6); p.t(50, 76, 'HARBOR OAK PAYEE & GUARDIANSHIP SVC\nFOR {dav.n|U}\n1127 CANDLEWICK PLAZA STE 300\nFORT WAYNE IN 46802', 8, 'Courier')
    p.box(300, 50, 272, 37, 'BENEFICIARY', '{dav.n|U}'); p.box(300, 87, 150, 37, 'SOCIAL SECURITY NUMBER', '{dav.ssn|s}'); p.box(450, 87, 122, 37, 'REPORT PERIOD', '10/22 TO 09/23')
    qs = [('1. Were you (the payee) convicted of a felony during the report period?', 0), ('2. Did the beneficiary continue to live alone, or with the same person, or in the same institution?', 0), ('3A. Did you (the payee) decide how the $13,788.00 was spent or saved?', 1)]
    y = 146
    for q, a in qs:
        p.t(44, y, q, 8.5); p.chk(480, y, a, 'YES'); p.chk(525, y, not a, 'NO'); y += 20
    p.t(58, y - 2, 'If NO on 2 give the new address:', 8); p.t(200, y - 2, '{dav.addr|U}', 8, 'Courier'); y += 18
    for l, a in [('3B. FOOD AND HOUSING', '$ 9,840.00'), ('3C. CLOTHING, EDUCATION, MEDICAL, RECREATION, ETC.', '$ 3,112.47'), ('3D. SAVED AT END OF PERIOD', '$   835.53'), ('     Show how the saved money is held', '[ ] Savings [X] Collective checking')]:
        p.t(44, y, l, 8.5); p.t(400, y, a, 9, 'Courier'); y += 16
    p.box(40, y, 266, 28, 'TITLE ON ACCOUNT', 'Harbor Oak Collective, sub {dav.sub}', 8); p.box(306, y, 266, 28, 'BENEFICIARY TELEPHONE', '{dav.ph|s}'); y += 44
    y = p.para(44, y, 520, "REMARKS: Beneficiary was hospitalized 3/4 - 3/29 ({dav.dx1}; {dav.tx=inpatient psychiatric care}) and moved on 4/12. Bought glasses after {dav.tx=laser trabeculoplasty} for {dav.dx2}. He prefers to be called {dav.n|N}.", 9, 'Courier')
    p.under(44, y + 30, 230, "SIGNATURE OF PAYEE (If signed by mark, two witnesses)", '{pay.n}', font='Times-Italic'); p.under(300, y + 30, 100, 'DATE', '10/18/2023'); p.under(420, y + 30, 140, 'TELEPHONE NUMBER', '260 555-0176')
wpdf('02_RepPayee/Reports/623_2023_dav.pdf', f)

def f(p):   # SSA-11 two columns
    p.b(306, 36, 'REQUEST TO BE SELECTED AS PAYEE', 12, center=True); p.t(40, 36, 'SSA-11-BK', 7); p.t(500, 36, 'TOE 250', 7)
    p.rect(36, 44, 540, 60); p.t(40, 54, 'FOR SSA USE ONLY', 6)
    p.table(40, 58, [130, 90, 60, 110, 130], [['Name or Bene. Sym.', 'Program', 'DOB', 'Type', 'Gdn./Cus./Inst./Nam.'], ['{kes.n|LFM}', 'RSI/SSI', '{kes.dob|six}', 'RPD', 'SOC AGY']], 7)
    p.box(36, 110, 270, 28, 'PRINT NAME OF NUMBER HOLDER', '{kes.n|MM}'); p.box(306, 110, 270, 28, 'SOCIAL SECURITY NUMBER', '{kes.ssn}')
    p.box(36, 138, 270, 28, 'NAME OF PERSON(S) FOR WHOM YOU ARE FILING (if different)', 'same'); p.box(306, 138, 270, 28, 'SOCIAL SECURITY NUMBER(S)', '')
    p.para(40, 182, 530, '1. Explain why you think the claimant is not able to handle his/her own benefits. (In your explanation, describe how he/she manages any money he/she receives now.)', 8, 'Helvetica')
    p.para(50, 208, 510, "{kes.n|N} has {kes.dx1} and pays the same bill two or three times. She gave a roofer $7,500. She also has {kes.dx2}, takes {kes.med1} + {kes.med2}, and has {kes.tx=home health nursing} twice weekly.", 9, 'Courier')
    p.t(40, 262, '2. Would you be the best payee? Explain.', 8); p.t(50, 276, 'No family in state. Court appointed us 12/5/23, cause {kes.cause}.', 9, 'Courier')
    p.t(40, 300, '3. Where does the claimant live?', 8)
    p.chk(50, 316, 0, 'Alone'); p.chk(120, 316, 0, 'With me'); p.chk(200, 316, 1, 'In an institution / assisted living'); p.chk(360, 316, 0, 'Other')
    p.box(36, 326, 330, 28, 'ADDRESS', '{kes.addr}', 8); p.box(366, 326, 210, 28, 'TELEPHONE', '{kes.ph}')
    p.box(36, 354, 540, 28, 'NAME AND TITLE OF PERSON SIGNING FOR THE ORGANIZATION', '{dir.n}, {dir.title}')
    p.box(36, 382, 270, 28, 'EIN', '35-0000000'); p.box(306, 382, 270, 28, 'DATE OF BIRTH OF CLAIMANT', '{kes.dob|long}')
wpdf('02_RepPayee/Applications/SSA-11 D Kessler.pdf', f)

r = random.Random('erps')
t = ['1PGM: RPSQ4410           REPRESENTATIVE PAYEE SYSTEM - ORGANIZATION BENEFICIARY LISTING              PAGE   1',
     ' RUN: 05/06/24 02:14     PAYEE: HARBOR OAK PAYEE & GUARDIANSHIP SVCS   FEE-FOR-SERVICE: Y   DOC: 297', '',
     ' SSN          BIC  BENEFICIARY NAME               DOB       PGM   SEL-DT   AMT      LAF', ' ' + '-' * 96]
for i, k in enumerate(MAINK[1:15] + FILLK[12:24]):
    t.append(' ' + fw([12, 4, 30, 9, 5, 8, -8, 3], ['{%s.ssn|s}' % k, r.choice(['A', 'DI', 'HA', 'DI', 'DS']), '{%s.n|ULFM}' % k, '{%s.dob|six}' % k, r.choice(['T2', 'T16', 'CONC']), '%02d/%02d' % (r.randint(1, 12), r.randint(11, 24)), m(money(r, 400, 1980)), r.choice(['C', 'C01', 'S08', 'E02'])]))
    if i % 7 == 3: t.append('              *** CUST ADDR: {%s.addr|U}' % k)
    if i % 9 == 5: t.append('              *** DIAG {%s.dx1|U} - CDR DUE 09/24' % k)
t += [' ' + '-' * 96, ' TOTAL BENEFICIARIES LISTED: 26', '0END OF REPORT RPSQ4410']
wtxt('02_RepPayee/erps_bene_list_0524.txt', '\n'.join(t), enc='ascii', nl='\r\n')

def f(p):
    p.b(60, 50, 'Social Security Administration', 14); p.b(60, 66, 'Important Information', 11)
    p.t(380, 66, 'Fort Wayne, Indiana\nDate: May 14, 2024\nBNC#: {fra.bnc}', 9)
    p.t(60, 120, 'HARBOR OAK PAYEE AND GUARDIANSHIP SERVICES\nFOR {fra.n|UMM}\n1127 CANDLEWICK PLAZA SUITE 300\nFORT WAYNE, IN 46802', 9, 'Courier')
    y = p.para(60, 190, 480, "We are writing to tell you that {fra.n|M} was overpaid $4,126.00 of Supplemental Security Income because his countable resources were more than $2,000 from June 2023 through October 2023. Our records show a bank account, number {fra.acct}, at Old Canal Bank with a balance of $5,311.07 that was not reported.\n \nHow To Pay Us Back\nMake the check payable to Social Security Administration. Show the claim number {fra.ssn} DI on it.", 10)
    p.line(40, y + 20, 570, y + 20); p.t(200, y + 32, '- - - detach and return with payment - - -', 8)
    p.table(60, y + 44, [150, 110, 110, 110], [['Name', 'Claim Number', 'Amount Due', 'Amount Enclosed'], ['{fra.n|MM}\n{fra.addr}', '{fra.ssn} DI', '$4,126.00', '$']], 9)
wpdf('02_RepPayee/overpayments/OP notice may24.pdf', f)

wtxt('02_RepPayee/overpayments/OP worksheet notes.txt', '''
OVERPAYMENT / WAIVER worksheet -- {mir.n|F}'s copy, dont file

1) {fra.n|N} D.  4126.00  - request waiver 632. he says acct was his moms. In {fra.tx=MAT} at Bowline clinic, {fra.med=suboxone} daily, {fra.dx=opioid use d/o}. Had {fra.tx=hep C treatment} last fall. cell is off, call {fra.ph2|7} instead
2) {abe.n|L}, {abe.n|F}  -- 880.00. agreed $20/mo. ssn {abe.ssn|p}. bnc {abe.bnc}. {abe.tx=Home O2} for {abe.dx=emphysema}.
3) {ham.n|F} H - wages at Burger barn not reported. cid {ham.cid}. She was in hosp w/ {ham.dx=sickle cell crisis} 4/2-4/6. spoke to {ss1.n|F} @ SSA, she'll send 795.
4) {pos.n|N} - asked {ss2.n} for explanation, no answer yet. Pt on {pos.med2|d} and {pos.med1|d}, sleeps till 2pm, call late {pos.ph|d}
5) "{mck.n|N}" mom {mimk.n|F} ({mimk.ph|d}) keeps cashing ABLE debit card {mck.card|p}!! told {gm.n|F}
''')

def f(wb):
    ws = wb.active; ws.title = 'Beneficiary sample'
    ws.merge_cells('A1:H1'); ws['A1'] = 'Expanded Monitoring Review 2024 - Site Review Sample'; ws['A1'].font = B
    ws['A2'] = 'Reviewer:'; ws['B2'] = 'Hoosier Disability Advocates'; ws['D2'] = 'Entrance:'; ws['E2'] = '6/11/2024 9:00'
    xr(ws, 4, ['#', 'Beneficiary', 'SSN', 'Residence (street)', 'City/State/ZIP', 'Interview?', 'Phone', 'Interview notes'], True)
    for c in ws[4]: c.fill = GREY
    nn = ["says payee is good. asks for more {spend} since {K.tx=day program} ended", 'interviewed w/ staff {ad3.n|F}; {K.dx1}, {K.dx=nonverbal}', 'declined', 'wants own bank card; sees {dr7.n} for {K.dx2}', 'no concerns', 'landlord is {stem.n}; heat off in Jan', 'takes {K.med1|d} per MAR', 'wants {K.tx=dentures}']
    for i, k in enumerate(['lan', 'ben', 'tho', 'ngu', 'x24', 'x25', 'x26', 'x27']):
        xr(ws, 5 + i, [i + 1, '{%s.n|LF}' % k, '{%s.ssn}' % k, '{%s.addr|s}' % k, '{%s.addr|c}' % k, 'Y' if i != 2 else 'N', '{%s.ph}' % k, nn[i].replace('K.', k + '.').replace('{spend}', 'spending')])
    xc(ws, 'C7', 'SSA letter shows {tho.n|F}\'s claim under {tho.bnc}', 'yportillo')
    w2 = wb.create_sheet('Staff interviewed'); xr(w2, 1, ['Name', 'Title', 'Ext'], True)
    for i, k in enumerate(['dir', 'pay', 'qa', 'acc', 'bk']): xr(w2, 2 + i, ['{%s.n}' % k, P[k]['title'], 300 + i])
wxlsx('02_RepPayee/Monitoring/EMR sample list June.xlsx', f)

# ================================================================== 03 Accounting
r = random.Random('ledg')
t = ['HARBOR OAK PAYEE & GUARDIANSHIP SVCS                 COLLECTIVE ACCOUNT LEDGER BY BENEFICIARY                    RUN 04/30/24',
     'BANK: OLD CANAL BANK  ACCT: COLLECTIVE CHKG (ORG)                FROM 04/01/24 TO 04/30/24                        PAGE 1', '=' * 118]
for i, k in enumerate(['pet', 'lan', 'cha', 'stu', 'kow', 'x32', 'x33', 'x34', 'x35', 'x36']):
    t += ['', 'SUB-ACCT {%s.sub}   CLIENT {%s.n|ULFM}   ID {%s.cid}' % (k, k, k), '  ' + fw([9, 7, 44, -11, -11, -11], ['DATE', 'REF', 'PAYEE / DESCRIPTION', 'DEBIT', 'CREDIT', 'BALANCE'])]
    bal = money(r, 20, 1400)
    t.append('  ' + fw([9, 7, 44, -11, -11, -11], ['04/01/24', '', 'BALANCE FORWARD', '', '', m(bal)]))
    tx = [('SSA TREAS 310 XXSUPP SEC', '+943'), ('RENT', 0), ('PERSONAL SPENDING - TRUE LINK', 60), ('HOPGS PAYEE FEE', 54)]
    tx.insert(2, {0: ('CORNER DRUG - {%s.med1|UD} COPAY' % k, 9.2), 1: ('NORTHERN TRI-COUNTY RESIDENTIAL - LIABILITY', 611), 2: ('GLASS EYE OPTICAL', 85), 3: ('ST CLARE COMMONS - RES {%s.resno}' % k, 702), 4: ('{kenk.n|U} - LOAN REPAY', 40)}.get(i, ('AEP ELECTRIC ACCT {%s.rec=%d}' % (k, r.randint(10**9, 10**10 - 1)), 71.14)))
    for d, a in tx:
        if d == 'RENT':
            ll = r.choice(['ruck', 'pott', 'mans', 'stem', 'lind']); a = money(r, 380, 640); d = '{%s.n|U} - RENT APR' % ll
        if isinstance(a, str):
            c = float(a[1:]); bal += c; t.append('  ' + fw([9, 7, 44, -11, -11, -11], ['04/01/24', 'ACH', d, '', m(c), m(bal)]))
        else:
            bal -= a; t.append('  ' + fw([9, 7, 44, -11, -11, -11], ['04/%02d/24' % r.randint(2, 28), str(r.randint(20110, 20490)), d, m(a), '', m(bal) if bal >= 0 else '(' + m(-bal) + ')']))
            if 'RENT' in d: t.append(' ' * 20 + 'MEMO: {%s.addr|US}' % k)
    t.append('  ' + ' ' * 18 + 'ENDING BALANCE'.ljust(68) + m(bal).rjust(11))
t += ['', '=' * 118, '*** END OF REPORT - 10 BENEFICIARIES ***']
wtxt('03_Accounting/Ledgers/LEDGER_APR24.TXT', '\n'.join(t), enc='ascii', nl='\r\n')

def f(p):
    p.b(40, 46, 'OLD CANAL BANK', 16); p.t(40, 60, 'PO Box 9911, Fort Wayne IN 46801', 8); p.b(570, 46, 'STATEMENT OF ACCOUNT', 11, right=True)
    p.t(40, 100, 'HARBOR OAK PAYEE & GUARDIANSHIP SVCS INC\nCOLLECTIVE ACCT FOR SOCIAL SECURITY BENEFICIARIES\n1127 CANDLEWICK PLAZA STE 300\nFORT WAYNE IN 46802', 9, 'Courier')
    p.table(380, 80, [90, 100], [['Statement period', '04/01-04/30/24'], ['Deposits', '121,884.06'], ['Withdrawals', '118,420.77']], 8, head=False)
    rows = [['Date', 'Description', 'Amount']]; r = random.Random('bs')
    for k in ['pet', 'cha', 'x37', 'x38', 'x39', 'dav', 'hol']: rows.append(['04/01', 'SSI TREAS 310 XXSUPP SEC PPD ID 9101736039\n{%s.ssn|p}DI SSI   {%s.n|U}' % (k, k), m(money(r, 600, 943))])
    for k in ['brz', 'kow']: rows.append(['04/01', 'VACP TREAS 310 XXVA BENEF PPD\nFILE {%s.vac|p} 00  {%s.n|ULF}' % (k, k), m(money(r, 900, 3600))])
    for k in ['ruck', 'mans', 'stem']: rows.append(['04/03', 'ACH DEBIT HARBOR OAK RENT CCD\nTO {%s.n|U} ACCT {%s.acct}' % (k, k), '-' + m(money(r, 400, 2600))])
    rows.append(['04/09', 'RETURNED ITEM R03 NO ACCOUNT\n{lind.n|U} {lind.acct}', '525.00'])
    p.table(40, 170, [50, 390, 90], rows, 8, font='Courier')
    p.t(40, 740, 'Questions? Treasury Services, {bnk.n}, 260-555-0160', 8)
wpdf('03_Accounting/Bank/OCB collective stmt 2024-04.pdf', f)

r = random.Random('sub')
rows = [['SUBACCT', 'TYPE', 'OPEN_DT', 'BAL_AVAIL', 'BAL_CURR', 'RSRC_LIMIT_FLAG', 'LAST_TXN']]
for k in r.sample(CL, 30):
    b = money(r, -20, 2600); rows.append(['{%s.sub}' % k, r.choice(['SSI', 'RSDI', 'VA', 'CONS']), '20%02d%02d01' % (r.randint(15, 24), r.randint(1, 12)), '%.2f' % b, '%.2f' % (b + r.choice([0, 0, 12.5])), 'Y' if b > 1900 else 'N', '202404%02d' % r.randint(1, 30)])
wrows('03_Accounting/Bank/subacct_balances_20240430.csv', rows, enc='ascii')

r = random.Random('chk')
t = ['CHECKNO|DATE|PAYEE|ADDR1|ADDR2|AMOUNT|SUBACCT|MEMO']
n = 20511
for k, pe, me in [('hol', 'stem', 'rent {hol.n|LI}'), ('nor', 'pott', 'rent may {nor.n|F} apt'), ('abe', 'mans', '{abe.n|L} rent + late fee'), ('ibr', 'ruck', 'rent'), ('htu', 'lind', 'rent 2 mos {htu.n}'), ('tuck', 'gtuck', 'room and board {tuck.n|F}'), ('sal', None, ''), ('ame', 'shar', 'respite {ame.n|F}'), ('yod', 'nevy', 'reimb. clothes for {yod.n|N}'), ('gib', 'patg', 'reimb {gib.tx=wheelchair} cushion')]:
    n += 1
    if pe: t.append('|'.join(([str(n), '05/0%d/2024' % (1 + n % 6), '{%s.n}' % pe, '{%s.addr|s}' % pe, '{%s.addr|c}' % pe, '%.2f' % money(r, 25, 700), '{%s.sub}' % k, me])))
    else: t.append('|'.join(([str(n), '05/04/2024', 'ST CLARE COMMONS', 'PO BOX 1180', 'FORT WAYNE, IN 46801', '1144.00', '{sal.sub}', 'liability {sal.n|N}'])))
t.append('|'.join(([str(n + 1), '05/06/2024', 'VOID', '', '', '0.00', '', 'misprint'])))
wtxt('03_Accounting/Checks/check_register_may.psv', '\n'.join(t))

r = random.Random('ach')
t = ['101 074900000 3500000002405010612A094101OLD CANAL BANK         HARBOR OAK PAYEE SVCS          ', '5200HARBOR OAK PAYE                     1350000000CCDRENT MAY  240501240502   1074900000000001']
for i, k in enumerate(['ruck', 'pott', 'mans', 'stem', 'lind', 'gtuck', 'mor', 'hol', 'wil']):
    a = '{%s.acct}' % k; nm = '{%s.n|U}' % k; idn = '{%s.cid}' % k if P[k]['kind'] == 'cl' and k != 'gtuck' else 'LL-%03d' % (i + 11)
    t.append('622074900000' + pad(a, 17) + '%010d' % r.randint(20000, 95000) + pad(idn, 15) + pad(nm, 22) + '  0' + '07490000%07d' % (i + 1))
t += ['820000000900674100000000003120000000000000001350000000                         074900000000001', '9000001000001000000090067410000000000312000000000000                                       ']
wtxt('03_Accounting/Bank/ACH_0501.txt', '\n'.join(t), enc='ascii')

def f(wb):
    wb.remove(wb.active); r = random.Random('bud')
    for k in ['hol', 'nor', 'cha', 'ibr', 'tuck']:
        ws = wb.create_sheet(T('{%s.n|L}' % k)); T2 = lambda s: s.replace('K.', k + '.')
        ws.merge_cells('A1:D1'); ws['A1'] = T(T2('MONTHLY BUDGET - {K.n}')); ws['A1'].font = Font(bold=True, size=13)
        kv = [('Client #', '{K.cid}'), ('SSN', '{K.ssn}'), ('Birthdate', '{K.dob|long}'), ('Address', '{K.addr}'), ('Phone', '{K.ph|d}'), ('Coordinator', '{tra.n}'), ('Medicaid', '{K.rid}')]
        for i, (a, b) in enumerate(kv): ws.cell(3 + i, 1, a).font = B; ws.cell(3 + i, 2, T(T2(b)))
        xr(ws, 11, ['INCOME', '', 'EXPENSES', ''], True)
        inc = [('SSI', 943), ('SSDI', r.choice([0, 412, 688])), ('SNAP', r.choice([23, 181, 291])), ('Wages', r.choice([0, 120]))]
        exp = [('Rent', r.randint(380, 640)), ('Electric', r.randint(40, 110)), ('Payee fee', 54), (T(T2({'hol': 'Rx copays ({K.med1|d})', 'cha': 'Special shoes ({K.dx=diabetes})', 'tuck': '{K.tx=Seizure clinic} copay', 'ibr': 'Phone card', 'nor': '{K.tx=Counseling} copay'}[k])), r.randint(5, 40)), ('Personal spending', r.randint(60, 200))]
        for i in range(5):
            if i < 4: ws.cell(12 + i, 1, inc[i][0]); ws.cell(12 + i, 2, inc[i][1])
            ws.cell(12 + i, 3, exp[i][0]); ws.cell(12 + i, 4, exp[i][1])
        xr(ws, 18, ['Total', sum(x[1] for x in inc), 'Total', sum(x[1] for x in exp)], True)
        if k == 'tuck': ws['A20'] = T('Room & board paid to mother {gtuck.n}, same address, ph {gtuck.ph|d}'); note('gtuck', 'address', value('tuck', 'addr', None)[0])
        if k == 'cha': xc(ws, 'B7', 'he gave a new # on 4/11: {cha.ph2|dot}')
    ws = wb.create_sheet('Template'); xr(ws, 1, ['MONTHLY BUDGET - (client)'], True); xr(ws, 3, ['Client #']); xr(ws, 4, ['SSN'])
wxlsx('03_Accounting/Budgets/Budgets Engel caseload.xlsx', f)

def f(wb):   # pivot: clients across, categories down
    ws = wb.active; ws.title = 'Pivot'; r = random.Random('piv')
    ws['A1'] = 'Sum of Amount'; ws['B1'] = 'Client'; ks = ['sch', 'egg', 'vog', 'whe', 'mil', 'x40', 'x41', 'x42']
    for j, k in enumerate(ks): ws.cell(2, 2 + j, T('{%s.n|LF}' % k)); ws.cell(3, 2 + j, T('{%s.cid}' % k))
    ws['A2'] = 'Category'; ws.cell(2, 2 + len(ks), 'Grand Total')
    cats = ['Facility liability', 'Beauty/barber', 'Clothing', 'Podiatry', 'Audiology', 'Burial trust', 'Guardian fee', 'Misc']
    for i, c in enumerate(cats):
        ws.cell(4 + i, 1, c); tot = 0
        for j, k in enumerate(ks):
            if r.random() < .75: v = money(r, 10, 900); ws.cell(4 + i, 2 + j, v); tot += v
        ws.cell(4 + i, 2 + len(ks), round(tot, 2))
    ws.cell(13, 1, 'Grand Total').font = B
    xc(ws, 'C9', '{egg.n|F} - balance due on {egg.rec=PN-20118}, {fh2.n} says 3 more payments', 'bnwosu')
    w2 = wb.create_sheet('Resources'); w2['A1'] = 'SNAPSHOT 3/31'; w2.merge_cells('A1:E1')
    xr(w2, 2, ['', 'Sub-acct', 'Life ins / burial', 'Own bank acct', 'Over limit?'], True)
    for i, k in enumerate(ks): xr(w2, 3 + i, ['{%s.n}' % k, '{%s.sub}' % k, money(r, 0, 9000), '{%s.acct}' % k if i in (0, 3, 6) else '', 'no'])
wxlsx('03_Accounting/disbursement pivot Q1.xlsx', f)

def f(p):
    p.rect(30, 30, 552, 350); p.b(306, 50, 'CHECK REQUEST', 14, center=True); p.t(560, 50, 'HO-220', 7, right=True)
    p.left(44, 80, 'Date requested', '4/23/24', 100); p.left(320, 80, 'Needed by', '4/26 - RUSH', 90)
    p.left(44, 98, 'Client', '{ngu.n|LF}', 100); p.left(320, 98, 'Client no.', '{ngu.cid}', 90)
    p.left(44, 116, 'Pay to', '{linh.n}', 100); p.left(320, 116, 'Relation', 'daughter', 90)
    p.left(44, 134, 'Mail to', '{linh.addr}', 100); p.left(44, 152, 'Payee phone', '{linh.ph|d}', 100)
    p.left(320, 152, 'Amount', '$212.65', 90)
    p.left(44, 170, 'Purpose', 'reimburse: {ngu.med2} copay, {ngu.tx=liver ultrasound} parking, winter coat', 100)
    for i, (o, l) in enumerate([(0, 'Mail'), (1, 'Hold for pick up'), (0, 'ACH'), (0, 'True Link load')]): p.chk(44 + i * 120, 200, o, l)
    p.under(44, 240, 200, 'Requested by', '{mir.n}', font='Times-Italic'); p.under(270, 240, 150, 'Approved by', '{pay.n}', font='Times-Italic'); p.under(440, 240, 120, 'Check no.', '20498')
    p.rect(40, 270, 532, 90); p.t(46, 281, 'ACCOUNTING USE', 6); p.left(50, 300, 'Sub-acct', '{ngu.sub}'); p.left(50, 318, 'GL', '5120 Client misc'); p.left(50, 336, 'Entered', '{den.n}')
    p.rect(30, 400, 552, 320); p.b(306, 420, 'CHECK REQUEST', 14, center=True)
    p.left(44, 450, 'Date requested', '4/24/24', 100); p.left(320, 450, 'Needed by', '5/1', 90); p.left(44, 468, 'Client', '{ros.n} ({ros.n|N})', 100); p.left(320, 468, 'Client no.', '{ros.cid}', 90)
    p.left(44, 486, 'Pay to', 'Summit Home Medical', 100); p.left(44, 504, 'Purpose', '{ros.tx=CPAP} mask + hose ({ros.dx2})', 100); p.left(320, 486, 'Amount', '$88.40', 90)
    p.left(44, 522, 'Vendor acct', '{ros.rec=SHM-448201}', 100); p.under(44, 580, 200, 'Requested by', '{kei.n}', font='Times-Italic')
wpdf('03_Accounting/Checks/check requests 0423-0424.pdf', f)

def f(p):
    p.b(40, 48, 'MAPLECREST MANOR', 18); p.t(40, 62, 'Billing office: PO Box 770, Fort Wayne, IN 46801   (260) 555-0120', 8); p.b(572, 48, 'RESIDENT STATEMENT', 12, right=True)
    p.box(40, 80, 250, 60, 'BILL TO', 'Harbor Oak (payee)\nfor {vog.n|MM}\n1127 Candlewick Plaza Ste 300\nFort Wayne IN 46802', 8); p.box(330, 80, 120, 30, 'RESIDENT NO.', '{vog.resno}'); p.box(450, 80, 122, 30, 'STATEMENT DATE', '05/01/2024'); p.box(330, 110, 120, 30, 'MEDICAID NO.', '{vog.rid}', 8); p.box(450, 110, 122, 30, 'PAY TYPE', 'MCD / liability')
    p.table(40, 160, [60, 270, 60, 70, 72], [['Date', 'Description', 'Qty', 'Charges', 'Balance'], ['04/01', 'Previous balance', '', '', '1,204.00'], ['04/05', 'Payment - thank you', '', '-1,204.00', '0.00'], ['04/01', 'Resident liability April', '30', '1,204.00', '1,204.00'], ['04/12', '{vog.tx=Physical therapy} - not covered\n(after {vog.dx2}, order of {dr5.n})', '3', '156.00', '1,360.00'], ['04/18', 'Beauty shop', '1', '22.00', '1,382.00'], ['04/22', 'OTC {vog.med2}', '2', '9.98', '1,391.98'], ['04/26', 'Memory book, {vog.dx1} support group', '1', '5.00', '1,396.98']], 8.5)
    p.b(400, 400, 'PLEASE PAY  $1,396.98', 12); p.t(40, 440, 'Resident lives at: {vog.addr}', 8); p.t(40, 456, 'Responsible party questions: {ad1.n}', 8)
    p.line(36, 500, 576, 500); p.t(40, 520, 'Remit slip   {vog.n|LF}   #{vog.resno}   due 05/15/2024', 9, 'Courier')
wpdf('03_Accounting/Care home invoices/Maplecrest 05-2024.pdf', f)

def f(wb):   # group home invoice with continuation rows
    ws = wb.active; ws.title = 'Invoice 1187'
    ws.merge_cells('A1:F1'); ws['A1'] = 'Northern Tri-County Residential, Inc. - Remit: PO Box 22, Auburn IN 46706'; ws['A2'] = 'INVOICE 1187'; ws['E2'] = 'April 2024'
    xr(ws, 4, ['Consumer', 'Site', 'Service', 'Units', 'Rate', 'Amount'], True); row = 5; r = random.Random('ntc')
    for k, items in [('del', ['Room & board', '{del.tx=Behavior management} L1', '{del.med2} supplies']), ('lan', ['Room & board', '{lan.tx=Day habilitation}']), ('mck', ['Room & board', '{mck.tx=Music therapy}', 'Damage - TV']), ('jimb', ['Room & board', '{jimb.tx=Prevocational services}', '{jimb.tx=Speech therapy}']), ('x43', ['Room & board'])]:
        for i, it in enumerate(items):
            u = r.randint(1, 30); q = money(r, 4, 31)
            xr(ws, row, ['{%s.n|LF}\nRID {%s.rid}' % (k, k) if i == 0 else None, FAC[P[k].get('fac', 'syc')][0] if i == 0 else None, it, u, q, round(u * q, 2)]); row += 1
        ws.merge_cells(start_row=row - len(items), end_row=row - 1, start_column=1, end_column=1)
        xr(ws, row, [None, None, 'Subtotal', None, None, 0], True); row += 1
    xr(ws, row + 1, ['Questions: {ad6.n}, QIDP, 260-555-0143'])
    xc(ws, 'A5', 'new address for {del.n|N}? still {del.addr} per {ad3.n|F}')
wxlsx('03_Accounting/Care home invoices/NTCR inv 1187.xlsx', f)

r = random.Random('tl')
rows = [['card_number', 'cardholder', 'merchant', 'merchant_category', 'amount', 'posted_at', 'status']]
for k in ['hol', 'tho', 'ame', 'wil', 'x44', 'x45', 'x46', 'nor']:
    for _ in range(r.randint(2, 3)): rows.append(['{%s.card|p}' % k, '{%s.n}' % k, r.choice(['DOLLAR GENERAL #1190', 'SPEEDWAY 04471', 'CORNER DRUG', 'CITILINK BUS', 'GOODWORK THRIFT', 'KRONER FOODS']), r.choice(['5411', '5541', '5912', '4111']), '%.2f' % money(r, 2, 60), '2024-04-%02dT%02d:%02d:00Z' % (r.randint(1, 30), r.randint(8, 22), r.randint(0, 59)), r.choice(['posted', 'posted', 'declined'])])
wrows('03_Accounting/truelink_export_2024-04.csv', rows)

def f(p):
    p.b(40, 46, 'Form W-9', 16); p.t(40, 58, '(Rev. October 2018)', 7); p.b(306, 44, 'Request for Taxpayer Identification Number and Certification', 11, center=True)
    p.t(44, 84, '1  Name (as shown on your income tax return). Name is required on this line; do not leave this line blank.', 7); p.t(54, 98, '{mans.n}', 10, 'Courier'); p.line(40, 102, 572, 102)
    p.t(44, 112, '2  Business name/disregarded entity name, if different from above', 7); p.t(54, 126, 'Mansour Rentals', 10, 'Courier'); p.line(40, 130, 572, 130)
    p.t(44, 140, '3  Check appropriate box for federal tax classification', 7); p.chk(54, 156, 1, 'Individual/sole proprietor'); p.chk(200, 156, 0, 'C Corporation'); p.chk(300, 156, 0, 'LLC')
    p.line(40, 164, 572, 164); p.t(44, 174, '5  Address (number, street, and apt. or suite no.)', 7); p.t(54, 188, '{mans.addr|s}', 10, 'Courier'); p.line(40, 192, 572, 192)
    p.t(44, 202, '6  City, state, and ZIP code', 7); p.t(54, 216, '{mans.addr|c}', 10, 'Courier'); p.line(40, 220, 572, 220); p.t(400, 174, "Requester's name and address (optional)", 7); p.t(404, 188, 'Harbor Oak Payee', 8); 
    p.b(40, 240, 'Part I   Taxpayer Identification Number (TIN)', 9); p.t(380, 254, 'Social security number', 7)
    s = P['mans']['ssn']; note('mans', 'ssn', '%s - %s - %s' % (s[:3], s[3:5], s[5:]))
    p.t(384, 272, '%s - %s - %s' % (s[:3], s[3:5], s[5:]), 11, 'Courier'); p.rect(378, 258, 170, 20)
    p.b(40, 310, 'Part II   Certification', 9); p.under(60, 350, 260, 'Signature of U.S. person', '{mans.n}', font='Times-Italic'); p.under(380, 350, 120, 'Date', '1/3/24')
    p.rect(40, 400, 532, 60); p.t(46, 411, 'HOPGS VENDOR SET-UP (attach voided check)', 7); p.left(50, 430, 'ACH account', '{mans.acct}'); p.left(300, 430, 'E-mail for stubs', '{mans.em}', 90); p.left(50, 448, 'Phone', '{mans.ph|d}')
wpdf('03_Accounting/Vendors/W9 Mansour.pdf', f)

rows = [['VENDOR_ID', 'NAME', 'TYPE', 'ADDRESS', 'CITY_ST_ZIP', 'PHONE', 'EMAIL', 'TIN', 'ACH']]
for i, k in enumerate(['ruck', 'pott', 'stem', 'lind']): rows.append(['LL-%03d' % (11 + i), '{%s.n|ULF}' % k, 'LANDLORD-IND', '{%s.addr|s}' % k, '{%s.addr|c}' % k, '{%s.ph|p}' % k, '{%s.em}' % k, '{%s.ssn|p}' % k, '{%s.acct}' % k])
rows += [['BU-101', 'AEP ELECTRIC', 'UTILITY', 'PO BOX 371496', 'PITTSBURGH, PA 15250', '', '', '', ''], ['BU-140', 'SPITLER PROPERTY MGMT ATTN {ven1.n|U}', 'LANDLORD-CO', 'PO BOX 4', 'NEW HAVEN, IN 46774', '2605550119', 'office@spitler.example', '', ''], ['BU-152', 'ZUMBRUN FUNERAL HOME ATTN {fh1.n|U}', 'FUNERAL', 'PO BOX 88', 'HUNTINGTON, IN 46750', '2605550171', '', '', '']]
wrows('03_Accounting/Vendors/vendor_master.tab', rows, delim='\t')

# ================================================================== 04 VA fiduciary
def f(p):
    p.t(36, 34, 'OMB Approved No. 2900-0017', 6); p.b(306, 44, 'FEDERAL FIDUCIARY\'S ACCOUNT', 13, center=True); p.t(36, 50, 'VA FORM 21P-4706b', 7)
    p.box(36, 60, 300, 30, 'NAME OF BENEFICIARY', '{kow.n|MM}'); p.box(336, 60, 120, 30, 'VA FILE NUMBER', '{kow.vac|C}'); p.box(456, 60, 120, 30, 'SOCIAL SECURITY NO.', '{kow.ssn}')
    p.box(36, 90, 300, 30, 'NAME OF FIDUCIARY', 'Harbor Oak Payee & Guardianship'); p.box(336, 90, 240, 30, 'ACCOUNTING PERIOD', '07/01/2022 - 06/30/2023')
    p.box(36, 120, 300, 30, 'PRESENT ADDRESS OF BENEFICIARY', '{kow.addr}', 8); p.box(336, 120, 240, 30, 'BENEFICIARY TELEPHONE', '{kow.ph}')
    p.rect(36, 158, 540, 14, .85); p.b(40, 168, 'SECTION I - MONEY RECEIVED', 9); p.b(310, 168, 'SECTION II - MONEY SPENT', 9)
    L = [('Total estate, start', '6,118.40'), ('VA compensation', '20,112.00'), ('Social Security', '14,304.00'), ('Interest', '3.11'), ('TOTAL', '40,537.51')]
    R = [('Rent (to {kenk.n}, son)', '6,600.00'), ('Food', '4,980.22'), ('{kow.tx=Outpatient detox}', '1,150.00'), ('{kow.med2|d} / {kow.med1|d}', '188.60'), ('Fiduciary fee 4%', '804.48'), ('Miscellaneous', '2,011.09')]
    for i, (a, b) in enumerate(L): p.t(40, 188 + i * 16, a, 9); p.t(296, 188 + i * 16, b, 9, 'Courier', right=True)
    for i, (a, b) in enumerate(R): p.t(312, 188 + i * 16, a, 9); p.t(570, 188 + i * 16, b, 9, 'Courier', right=True)
    p.rect(36, 300, 540, 14, .85); p.b(40, 310, 'SECTION III - BALANCE ON HAND', 9)
    p.table(36, 314, [200, 180, 160], [['Institution', 'Account number', 'Balance'], ['Old Canal Bank, fiduciary acct', '{kow.acct}', '24,803.12'], ['Collective sub-account', '{kow.sub}', '0.00']], 9)
    y = p.para(40, 390, 530, 'REMARKS: Veteran is rated 70 percent ({kow.dx1} not service connected; {kow.dx2}). Son {kenk.n|F}, born {kenk.dob}, is the landlord and lives in the other half of the duplex. Phone {kenk.ph}.', 9, 'Courier')
    p.under(40, y + 40, 260, 'SIGNATURE OF FIDUCIARY', '{pay.n}', font='Times-Italic'); p.under(330, y + 40, 100, 'DATE', '07/21/2023')
    p.t(40, y + 80, 'VA USE ONLY  - audited by {va2.n}', 7)
wpdf('04_VA/4706b_2023_Kowalczyk.pdf', f)

def f(d):
    dp(d, 'DEPARTMENT OF VETERANS AFFAIRS', True, 'c'); dp(d, 'Fiduciary Hub, P.O. Box 95211, Lakeland, FL 33804', align='c')
    dp(d, 'March 18, 2024'); dp(d, 'In reply, refer to: 330/FID/FB\nFile Number: {brz.vac}\n{brz.n|LFM}', align='r')
    dp(d, 'Harbor Oak Payee & Guardianship Services\n1127 Candlewick Plaza, Suite 300\nFort Wayne, IN 46802')
    dp(d, 'Dear Fiduciary:')
    dp(d, "We completed a follow-up field examination for {brz.n|M} at his residence, {brz.addr}. Mr. {brz.n|L} was born on {brz.dob|long}. He is rated incompetent due to {brz.dx1}; his {brz.dx2} has progressed. His fall on 2/2 resulted in {brz.dx=a wrist fracture} treated by {brz.tx=closed reduction}.")
    dt(d, [['Benefit', 'Monthly', 'Payee'], ['Compensation, 100% with A&A', '$4,651.08', 'Fiduciary'], ['Social Security (SSN ending, full: {brz.ssn})', '$1,402.00', 'Fiduciary']])
    dp(d, "His niece, {dian.n}, telephone {dian.ph|d}, {dian.addr}, asked to be informed of expenditures over $500. She is listed as next of kin.")
    dp(d, 'If you have questions, call {va1.n}, {va1.title}, at 1-888-407-0144.'); dp(d, 'Sincerely,\n\n{va2.n}\n{va2.title}')
wdocx('04_VA/VA ltr follow-up exam Brzezinski.docx', f, footer='www.va.example   |   FB/ljh')

wtxt('04_VA/field exam prep.txt', '''
VA FIELD EXAM PREP 5/22  (examiner {va1.n|L})

vet 1  BRZEZINSKI S. -- see letter. bring bank stmts. sub {brz.sub}. {brz.n|N} is at Kindle Crk, pills set up by {rn2.n|F}, {brz.med1} changed to {brz.med=sinemet CR}
vet 2  {kow.n|N}, file no {kow.vac|p}. wants to buy truck!!! No license since 2017 (was {kow.dl}). Still in {kow.tx=AA + SATP}; ammonia level bad, {kow.dx=cirrhosis}?
vet 3  new: {eggp.n}, son of our {egg.n|F} E. -- he gets VA pension himself, his C# {eggp.vac}, dob {eggp.dob|short}. NOT our client yet, hub asked us. {eggp.dx=bladder ca}. ph {eggp.ph|d}

ask hub re: surety bond, {dir.n|F} has the form
''')
EXP.setdefault((P['brz']['id'], CUR, 'name', 'BRZEZINSKI S.'))

# ================================================================== 05 Guardianship
def cap(p, county, court, cause, who):
    p.t(40, 44, 'STATE OF INDIANA      )', 10, 'Courier'); p.t(260, 44, 'IN THE ' + court, 10, 'Courier'); p.t(40, 58, '                      ) SS:', 10, 'Courier')
    p.t(40, 72, 'COUNTY OF %-12s)' % county, 10, 'Courier'); p.t(260, 72, 'CAUSE NO. ' + cause, 10, 'Courier')
    p.t(40, 100, 'IN THE MATTER OF THE GUARDIANSHIP OF', 10, 'Courier'); p.t(40, 114, who + ', an Adult.', 10, 'Courier-Bold')

def f(p):
    cap(p, 'ALLEN', 'ALLEN SUPERIOR COURT', '{sch.cause}', '{sch.n|UMM}')
    p.b(306, 144, "GUARDIAN'S ANNUAL REPORT ON THE CONDITION OF THE PERSON", 11, center=True)
    qa = [('1. Present age and date of birth of the protected person:', '{sch.dob|long}'), ('2. Current address and living arrangement:', '{sch.addr} (nursing facility, since 8/2022)'), ('3. Guardian:', 'Harbor Oak, by {kei.n}'),
      ('4. Physical condition:', 'Declining. {sch.dx2|C}; two falls; {sch.dx=stage 2 pressure injury} healed. Weight 98 lb. Uses {sch.tx=hospice services} since 1/15.'), ('5. Mental condition:', '{sch.dx1|C} with {sch.dx=visual hallucinations}. Sleeps most of the day; smiles when her sister is named.'),
      ('6. Medications:', '{sch.med1}; {sch.med=pimavanserin 34 mg}; {sch.med=acetaminophen} as needed. {sch.med2|d} stopped.'), ('7. Physicians and professionals seen:', '{dr5.n}, {dr2.n}, {dr8.n} ({sch.tx=tooth extraction} 11/3)'),
      ('8. Visits by guardian:', '12 - dates attached'), ('9. Family contact:', 'Sister {beth.n} visits on Sundays; her telephone is {beth.ph|dot} and mail reaches her at {beth.addr}.'), ('10. Should the guardianship continue?', 'Yes')]
    y = 170
    for q, a in qs_iter(qa):
        p.t(44, y, q, 9.5, 'Times-Bold'); y = p.para(64, y + 13, 490, a, 10) + 6
    p.t(44, y + 6, 'I affirm under the penalties for perjury that the foregoing is true.', 9, 'Times-Italic')
    p.under(44, y + 40, 220, 'Guardian representative', '{kei.n}'); p.under(300, y + 40, 120, 'Date', 'February 27, 2024')
    p.t(44, y + 70, 'Reviewed: {jd2.n}, {jd2.title}      Filed with {ocl.n}, {ocl.title}', 8)
def qs_iter(x): return x
wpdf('05_Guardianship/Annual reports/2024 Schlabach V annual.pdf', f)

def f(d):
    dp(d, 'STATE OF INDIANA\tIN THE HUNTINGTON CIRCUIT COURT\nCOUNTY OF HUNTINGTON\tCAUSE NO. {whe.cause}')
    dp(d, 'IN THE MATTER OF THE GUARDIANSHIP OF THE ESTATE OF\n{whe.n|UMM}', True)
    dp(d, "GUARDIAN'S BIENNIAL ACCOUNTING", True, 'c', size=13)
    dp(d, 'Harbor Oak Payee & Guardianship Services, Inc., by counsel {at1.n}, states:')
    dp(d, '1. The protected person, age 83, born {whe.dob|long}, resides at {whe.addr}. Pursuant to Admin. R. 9 his complete Social Security number, {whe.ssn}, is filed on the green sheet.')
    dt(d, [['SCHEDULE A - RECEIPTS', '', ''], ['Date', 'Source', 'Amount'], ['monthly', 'Social Security retirement', '33,888.00'], ['06/14/23', 'Sale of 2009 Buick', '3,100.00'], ['09/30/23', 'Interest, CD no. {whe.acct}', '412.08'], ['', 'Total receipts', '37,400.08']], merges=[(0, 0, 0, 2)])
    dt(d, [['SCHEDULE B - DISBURSEMENTS', '', ''], ['Date', 'Payee and purpose', 'Amount'], ['monthly', 'Kindle Creek Assisted Living', '28,200.00'], ['03/02/23', 'Tri-Lakes Urology - {whe.tx=leuprolide injection} for {whe.dx2}', '312.40'], ['08/15/23', '{whe.tx=Radiation therapy} copays (20)', '800.00'], ['11/09/23', 'Corner Drug - {whe.med2}', '64.11'], ['12/01/23', 'Zumbrun Funeral Home, contract {whe.rec=PN-19877}', '4,200.00'], ['', 'Total disbursements', '33,576.51']], merges=[(0, 0, 0, 2)])
    dp(d, '2. No family. His former neighbor {vol2.n} of {vol2.addr} holds the keys of the house.')
    dp(d, '3. The protected person suffers from {whe.dx1} and cannot assist in this accounting.')
    dp(d, 'WHEREFORE the guardian prays that {jd3.n}, {jd3.title}, approve the account.')
    dp(d, '____________________\n{at1.n}, Attorney No. 00000-35\nCounsel for Guardian, (260) 555-0191')
wdocx('05_Guardianship/Accountings/Wheelock biennial acctg 22-23.docx', f, footer='Page 1')

def f(d):
    dp(d, 'VERIFIED PETITION FOR APPOINTMENT OF GUARDIAN OVER INCAPACITATED ADULT', True, 'c')
    dp(d, 'Cause No. {stu.cause}', align='r')
    dp(d, 'Petitioner, {stuj.n|U}, adult daughter, residing at {stuj.addr}, by counsel {at2.n}, alleges:')
    for s in ['The alleged incapacitated person ("AIP") is {stu.n|MM}, also known as "{stu.n|N}", DOB {stu.dob|long}, last four of SSN: {stu.ssn|x}.', 'The AIP is located at {stu.addr} and before that lived with his daughter.', "The AIP is incapacitated by reason of {stu.dx1} and {stu.dx2}. He was {stu.tx=hospitalized involuntarily} at Park Landing in January and is prescribed {stu.med1} and {stu.med2}.",
       'Property: checking account {stu.acct} ($3,880), a 1/2 interest in a mobile home, and Social Security of $1,610 per month.', 'Petitioner requests that Harbor Oak be appointed since she herself is undergoing {stuj.tx=chemotherapy} for {stuj.dx=breast cancer}.']:
        dp(d, s, style='List Number')
    dp(d, 'Persons entitled to notice:', True)
    dt(d, [['Name', 'Relationship', 'Address', 'Telephone'], ['{stuj.n}', 'Daughter', '{stuj.addr}', '{stuj.ph|d}'], ['{ad2.n}', 'Facility administrator', 'St. Clare Commons', '260-555-0133'], ['{at3.n}', 'Guardian ad litem', 'PO Box 611, Fort Wayne', '260-555-0152']])
    dp(d, 'I affirm under the penalties for perjury that the foregoing representations are true.\n/s/ {stuj.n}')
wdocx('05_Guardianship/Petitions/Stuckey petition (filed).docx', f, header='ALLEN SUPERIOR COURT - PROBATE DIVISION')

def f(p):   # physician's report: boxes + narrative
    p.b(306, 40, "PHYSICIAN'S REPORT / CAPACITY EVALUATION", 13, center=True); p.t(306, 53, '(to be filed confidentially - green paper)', 8, center=True)
    p.box(36, 64, 300, 30, "PATIENT'S NAME", '{sal.n|LFM}'); p.box(336, 64, 110, 30, 'DOB', '{sal.dob|mon}'); p.box(446, 64, 130, 30, 'MRN', '{sal.mrn}')
    p.box(36, 94, 300, 30, 'LOCATION OF EXAM', 'St. Clare Commons'); p.box(336, 94, 110, 30, 'DATE OF EXAM', '4/9/2024'); p.box(446, 94, 130, 30, 'EXAMINER', '{dr3.n}')
    p.b(40, 144, 'A. Nature of impairment (check all)'); 
    for i, (o, l) in enumerate([(1, 'Dementia'), (0, 'Mental illness'), (0, 'Developmental'), (0, 'Head injury'), (0, 'Other')]): p.chk(44 + i * 106, 162, o, l)
    note('sal', 'diagnosis', 'Dementia')
    p.b(40, 186, 'B. Test results'); p.table(44, 192, [180, 90, 240], [['Instrument', 'Score', 'Comment'], ['{sal.tx=Montreal Cognitive Assessment (Spanish)}', '7/30', 'severe'], ['{sal.tx=Trail Making B}', 'd/c', 'could not learn task'], ['{sal.tx=Geriatric Depression Scale}', '3/15', 'not depressed']], 8.5)
    p.b(40, 290, 'C. Functional capacity'); p.t(250, 290, 'Intact', 8); p.t(300, 290, 'Partial', 8); p.t(350, 290, 'Absent', 8)
    for i, l in enumerate(['Manage money', 'Consent to treatment', 'Choose residence', 'Vote', 'Make a will']):
        p.t(50, 306 + i * 14, l, 9)
        for j in range(3): p.chk(255 + 50 * j, 306 + i * 14, j == [2, 2, 2, 1, 2][i], '')
    y = p.para(40, 394, 530, "D. Summary. {sal.n|F} ({sal.n|N}) is a 77-year-old widow who has {sal.dx1} of about six years and {sal.dx2}. She believes she is in Laredo and that the year is 1974. Current medicines are {sal.med1}, {sal.med2} weekly and {sal.med=folic acid 1 mg}. She receives {sal.tx=occupational therapy} for {sal.dx=contractures}. In my opinion she lacks capacity in all financial and most personal domains. The condition is permanent.", 10)
    p.under(40, y + 40, 240, 'Signature', '{dr3.n}, PsyD', font='Times-Italic'); p.under(320, y + 40, 120, 'Date', '4/11/2024'); p.t(40, y + 70, 'Insurance billed: Medicare {sal.mbi}   Secondary Medicaid {sal.rid}', 8)
wpdf('05_Guardianship/Capacity/capacity eval 2024-04-09.pdf', f)

wtxt('05_Guardianship/mycase_docket_paste.txt', '''
mycase - summary (pasted {gm.n|F} 5/9)

Case Number       {pru.cause}
Court             Allen Superior Court 1
Type              GU - Guardianship
Filed             07/19/2018
Status            07/19/2018 , Pending (active)

Parties to the Case
  Incapacitated Person   {pru.n|LFM}
                         Address: {pru.addr|s}
                                  {pru.addr|c}
  Guardian               Harbor Oak Payee & Guardianship
     Attorney            {at1.n|LF}   #0000035, Retained
  Interested Person      {erik.n|LF}
                         Address: {erik.addr|s}
                                  {erik.addr|c}

Chronological Case Summary
07/19/2018  Case Opened as a New Filing
08/02/2018  Confidential Physician Report filed. ({dr2.n})
01/11/2024  Motion filed: leave to consent to {pru.tx=suprapubic catheter placement}
              Filed By: {at1.n|LF}
01/19/2024  Order Granted.  Judge: {jd1.n|L}
04/30/2024  Correspondence to Court: letter of {erik.n} objecting to change of residence

Case Number       {yod.cause}
Court             Huntington Circuit Court
Parties to the Case
  Incapacitated Person   {yod.n|LFM}
  Interested Person      {nevy.n|LF}   (wife)  {nevy.addr}
Chronological Case Summary
02/14/2024  Guardian's inventory filed
03/01/2024  Hearing: remote, {jd3.n}. wife reports he is in {yod.tx=speech-language therapy} for {yod.dx1}
''')

full = start('05_Guardianship/guardianship_caseload.xml'); r = random.Random('gx')
x = ['<?xml version="1.0" encoding="UTF-8"?>', '<Caseload agency="HOPGS" exported="2024-05-01">']
for i, k in enumerate(['sch', 'egg', 'whe', 'bla', 'sal', 'pru', 'stu', 'jimb', 'ben', 'mil'] + FILLK[40:47]):
    x += ['  <Ward id="{%s.cid}" rep="%s">' % (k, r.choice(['OP', 'KR'])), '    <Name><Last>{%s.n|L}</Last><First>{%s.n|F}</First></Name>' % (k, k), '    <Birth>{%s.dob|iso}</Birth><SSN>{%s.ssn|p}</SSN>' % (k, k), '    <Cause>{%s.cause}</Cause>' % k, '    <Residence><Street>{%s.addr|s}</Street><CityStateZip>{%s.addr|c}</CityStateZip></Residence>' % (k, k)]
    if i % 3 == 0: x.append('    <Clinical><Dx code="">{%s.dx1}</Dx><Rx>{%s.med1}</Rx></Clinical>' % (k, k))
    if k == 'jimb': x.append('    <NextOfKin rel="parents"><Person>{alvb.n} and {ruth.n}</Person><Tel>{alvb.ph}</Tel></NextOfKin>')
    x.append('  </Ward>')
x.append('</Caseload>')
with open(full, 'w', encoding='utf-8') as fh: fh.write(T('\n'.join(x)).replace('&', '&amp;') + '\n')

wtxt('05_Guardianship/Visit notes/OP visits april.txt', '''
4/3 mtg w/ {jimb.n|N} @ Birchfield. He showed me his new bike, happy. house mgr {ad4.n|F} says behavior good. {jimb.med1} increased to {jimb.med=88 mcg}. parents {alvb.n|F} & {ruth.n|F} took him home for easter. they still live {alvb.addr|s}
4/3 {mck.n|N} refused visit. threw remote. {dsp1.n|F} had to prn him {mck.med=ativan}
4/8 Maplecrest x4
  - {vog.n|IL} in w/c, hip ok, {vog.tx=PT} done. asks for mother
  - {mae.n|F} ("{mae.n|N}") asleep. sons {verl.n|F}+{orle.n|F} argue about the farm, {orle.n|F} cell {orle.ph|7}. Needs {mae.tx=swallow study}
  - {egg.n|LF}: labs worse, no {egg.tx=dialysis} per son
  - {bla.name=blanche o'dell} crying about checkbook again.  {bla.med1|d} tapered
4/10 St Clare - {pru.n|F} moved to {pru.addr|s} main bldg from annex, {pru.dx=UTI}, on {pru.med=cipro}
4/17 court {jd2.n|L} 9am re {ben.n|F} B. - he granted dental under {ben.tx=general anesthesia}
4/22 {mil.n|LFM}: {mil.dx=PD} worse, freezes. {dr2.n|L} wants {mil.tx=DBS eval}
    dtr? none. sister ph disconnected
4/30 late entry: called {eggp.n|F} {eggp.ph|7}, lvm
''', nl='\r\n')
note('ruth', 'address', value('alvb', 'addr', 's')[0])

def f(d):
    dp(d, 'NOTICE OF HEARING ON CHANGE OF RESIDENCE', True, 'c')
    dp(d, 'TO: ALL INTERESTED PERSONS - Guardianship of {mae.n|MM}, Cause {mae.cause}')
    dp(d, 'The guardian asks leave to move the protected person from {mae.addr} to a memory care unit in Bluffton. Hearing before {jd2.n}, {jd2.title}, on June 13, 2024 at 10:30 a.m.')
    dt(d, [['Interested person', 'Relationship', 'Mailing address', 'Served by'], ['{verl.n|MM} and {lois.n}', 'son and daughter-in-law', '{verl.addr}', 'certified mail'], ['{orle.n}', 'son', '{orle.addr}', 'certified mail; also by e-mail {orle.em}'], ['Veterans Affairs', 'n/a', 'n/a', 'n/a'], ['{at3.n}', 'guardian ad litem', 'PO Box 611, Fort Wayne, IN 46801', 'e-filing']])
    note('lois', 'address', value('verl', 'addr', None)[0]); note('mae', 'treatment', 'memory care')
    dp(d, 'CERTIFICATE OF SERVICE. I certify that on May 20, 2024 the foregoing was mailed.  {own.n}, {own.title}')
wdocx('05_Guardianship/Notices/Notice change of residence Hochstetler.docx', f)

# ================================================================== 06 Placement and medical
def f(p):   # MAR, landscape
    p.b(30, 34, 'NORTHERN TRI-COUNTY RESIDENTIAL - MEDICATION ADMINISTRATION RECORD', 11); p.t(700, 34, 'MONTH: APRIL 2024', 8, right=True)
    p.box(30, 42, 190, 28, 'CONSUMER', '{del.n|ULF}'); p.box(220, 42, 90, 28, 'DOB', '{del.dob|short}'); p.box(310, 42, 110, 28, 'RID', '{del.rid}'); p.box(420, 42, 140, 28, 'ALLERGIES', '{del.dx=sulfa allergy}', 8); p.box(560, 42, 200, 28, 'PHYSICIAN', '{dr4.n}')
    p.box(30, 70, 390, 26, 'DIAGNOSES', '{del.dx1}; {del.dx2}', 9); p.box(420, 70, 340, 26, 'SITE', 'Sycamore House', 9)
    rows = [['MEDICATION / DOSE / ROUTE', 'HR'] + [str(i) for i in range(1, 21)]]
    for md, hr, who in [('{del.med1} PO BID', '8a 8p', 'BC'), ('{del.med2} SQ HS', '9p', 'MD'), ('{del.med=Metformin 1000 mg} PO BID with meals', '8a 5p', 'BC'), ('{del.med=Docusate 100 mg} PO daily', '8a', 'BC'), ('{del.tx=Blood glucose check} AC & HS', 'x4', 'MD')]: rows.append([md, hr] + [who if i % 6 else 'R' for i in range(1, 21)])
    y = p.table(30, 104, [190, 40] + [25] * 20, rows, 7)
    p.t(30, y + 18, 'INITIALS  BC = {dsp1.n}   MD = {dsp2.n}   R = refused (notify nurse {rn1.n})', 8)
    p.t(30, y + 40, 'House manager {ad3.n}   Guardian/payee: Harbor Oak.  Sister {marc.n|F} may be called {marc.ph|d}', 8)
wpdf('06_Placement_Medical/Med lists/MAR April Sycamore RD.pdf', f, landscape(letter))

t = ['CORNER DRUG LTC DIVISION            PATIENT MEDICATION PROFILE                    05/02/24 06:11  PG 1', 'FACILITY: BIRCHFIELD HOUSE   PHARMACIST: {ph1.n|U}, RPH', '']
r = random.Random('mp')
for k in ['jimb', 'mck'] + [x for x in FILLK if P[x].get('fac') in ('bir', 'ott', 'syc')][:5]:
    t += ['-' * 92, 'PATIENT: {%s.n|ULFM}     SEX: %s     DOB: {%s.dob|dash}' % (k, P[k]['sex'], k), 'INS: MEDICAID IN  ID {%s.rid}     DX: {%s.dx1|U}' % (k, k), '  ' + fw([34, 14, -5, 10, 22], ['DRUG', 'SIG', 'QTY', 'FILLED', 'PRESCRIBER'])]
    for q in ('med1', 'med2'):
        t.append('  ' + fw([34, 14, -5, 10, 22], ['{%s.%s|U}' % (k, q), r.choice(['1 PO QD', '1 PO BID', '1 PO QHS', 'AS DIR']), r.choice([28, 30, 56, 60]), '04/%02d/24' % r.randint(1, 30), '{%s.n|ULI}' % r.choice(['dr1', 'dr4', 'dr7'])]))
        if r.random() < .4: t.append('      ** CONT: TAKE WITH FOOD / DO NOT CRUSH')
wtxt('06_Placement_Medical/Med lists/LTC_PROFILE_BIRCHFIELD.txt', '\n'.join(t), enc='ascii', nl='\r\n')

def f(p):
    p.b(306, 40, 'BDDS INCIDENT INITIAL REPORT', 13, center=True)
    p.rect(36, 52, 540, 14, .85); p.b(40, 62, 'INDIVIDUAL', 9)
    p.left(44, 82, 'Last name', '{gib.n|L}', 80); p.left(220, 82, 'First name', '{gib.n|F}', 70); p.left(420, 82, 'MI', 'J', 30)
    p.left(44, 98, 'SSN', '{gib.ssn}', 80); p.left(220, 98, 'RID', '{gib.rid}', 70); p.left(420, 98, 'DOB', '{gib.dob}', 30)
    p.left(44, 114, 'Address', '{gib.addr}', 80); p.left(44, 130, 'Guardian', 'Harbor Oak - {own.n} 260-555-0176', 80)
    p.rect(36, 142, 540, 14, .85); p.b(40, 152, 'INCIDENT', 9); p.left(44, 172, 'Date / time', '04/19/2024 12:40 pm', 80); p.left(300, 172, 'Place', 'dining room', 60)
    for i, (o, l) in enumerate([(0, 'Abuse alleged'), (0, 'Elopement'), (1, 'Choking'), (1, 'ER visit'), (0, 'Med error')]): p.chk(44 + 105 * i, 194, o, l)
    y = p.para(44, 220, 520, "{gib.n|F} was eating lunch next to housemate {ben.n} when she began to choke on bread. {dsp2.n}, DSP, gave {gib.tx=abdominal thrusts} x3. 911 called. Taken to Lakeview ER where {gib.dx=aspiration pneumonia} was found and {gib.med=ceftriaxone} started. History of {gib.dx1} and {gib.dx2}. {ben.n|F}, who has {ben.dx2} and uses a wheelchair, was upset and hit {dsp1.n|F} on the arm. {gib.n|F}'s sister {patg.n} notified at {patg.ph|d} at 1:15 pm.", 10)
    p.b(44, y + 12, 'Plan to resolve'); y = p.para(44, y + 28, 520, "{gib.tx=Modified barium swallow} ordered by {dr4.n}. Puree diet. Retrain staff ({ad6.n}, QIDP).", 10)
    note('ben', 'treatment', 'wheelchair'); note('ben', 'address', value('ben', 'addr', None)[0]); p.under(44, y + 40, 200, 'Reporting person', '{ad6.n}'); p.under(300, y + 40, 120, 'Report date', '04/20/2024')
wpdf('06_Placement_Medical/Incidents/IR 0419 Ottersway.pdf', f)

def f(wb):
    ws = wb.active; ws.title = 'Placements'
    ws.merge_cells('A1:H1'); ws['A1'] = 'PLACEMENT BOARD - all sites (upd. 5/6 KR)'; ws['A1'].font = B
    col = 1
    for fk in ['map', 'cla', 'kin', 'syc', 'bir', 'ott']:
        ws.cell(3, col, FAC[fk][0]).font = B; ws.cell(4, col, FAC[fk][1] + ', ' + FAC[fk][2] + ', IN ' + FAC[fk][3])
        for i, k in enumerate([q for q in CL if P[q].get('fac') == fk][:7]):
            note(k, 'address', FAC[fk][1] + ', ' + FAC[fk][2] + ', IN ' + FAC[fk][3])
            ws.cell(5 + i, col, T('{%s.n|%s}' % (k, ['LF', None, 'U', 'LFM', 'IL', 'NL', 'FLI'][i]) if i != 1 else '{%s.n}' % k)); ws.cell(5 + i, col + 1, T(['{K.dx1}', 'new', '{K.rid}', '{K.dx2}', '{K.med1|d}', 'ok', 'looking']  [i].replace('K.', k + '.')))
        col += 2
    w2 = wb.create_sheet('Moves'); xr(w2, 2, ['Date', 'Who', 'From', 'To', 'Why'], True)
    xr(w2, 3, ['4/12', '{dav.n|NL}', 'Park Landing', '{dav.addr}', 'd/c after {dav.tx=ECT}'])
    xr(w2, 4, ['4/18', '{tho.n|LF}', 'jail', '{tho.addr}', '{tho.dx=TBI}, probation ok\'d'])
    xr(w2, 5, ['5/1', '{htu.n}', 'shelter', '{htu.addr}', 'landlord {lind.n}; done w/ {htu.tx=DOT for TB}'])
wxlsx('06_Placement_Medical/placement board.xlsx', f)

def f(p):   # nursing home face sheet, two column
    p.b(36, 40, 'ST. CLARE COMMONS', 13); p.b(576, 40, 'ADMISSION RECORD', 11, right=True); p.line(36, 46, 576, 46)
    LFT = [('Resident Name', '{pru.n|LFM}'), ('Resident #', '{pru.resno}'), ('Sex', 'F'), ('Birthdate', '{pru.dob|dmon}'), ('SSN', '{pru.ssn}'), ('Marital', 'Divorced'), ('Religion', 'Lutheran'), ('Prev. phone', '{pru.ph|d}')]
    RGT = [('Admit Date', '11/02/2022'), ('Payer', 'Medicaid'), ('Medicaid #', '{pru.rid}'), ('Medicare #', '{pru.mbi}'), ('Policy # (supp.)', '{pru.pol}'), ('Attending', '{dr5.n}'), ('Dentist', '{dr8.n}'), ('Mortuary', 'Zumbrun FH')]
    for i, (a, b) in enumerate(LFT): p.left(40, 66 + i * 16, a, b, 90)
    for i, (a, b) in enumerate(RGT): p.left(320, 66 + i * 16, a, b, 100)
    p.rect(36, 200, 540, 14, .85); p.b(40, 210, 'CONTACTS', 9)
    p.table(36, 214, [110, 70, 200, 160], [['Name', 'Relationship', 'Address', 'Phone / e-mail'], ['{erik.n}', 'Son', '{erik.addr}', '{erik.ph} (H)\n{erik.ph2} (C)'], ['Harbor Oak,\n{kei.n}', 'Guardian', 'office', '(260) 555-0176']], 8)
    p.rect(36, 300, 540, 14, .85); p.b(40, 310, 'DIAGNOSIS INFORMATION', 9)
    p.table(36, 314, [60, 330, 70, 80], [['Code', 'Description', 'Onset', 'Rank'], ['G35', '{pru.dx1|U}', '06/1994', 'Primary'], ['N31.9', '{pru.dx2|U}', '11/2022', 'Secondary'], ['F33.1', '{pru.dx=MAJOR DEPRESSIVE DISORDER, MODERATE}', '03/2023', 'Secondary'], ['L89.153', '{pru.dx=PRESSURE ULCER OF SACRAL REGION, STAGE 3}', '02/2024', 'Secondary']], 8)
    for c in ('G35', 'N31.9', 'F33.1', 'L89.153'): note('pru', 'diagnosis', c)
    p.t(40, 420, 'Advance directive: see chart.   Printed by: {rn1.n}', 8)
wpdf('06_Placement_Medical/Facesheets/StClare admission record.pdf', f)

def f(d):
    dp(d, 'INDIVIDUALIZED SUPPORT PLAN - ANNUAL MEETING', True, 'c')
    dt(d, [['Individual', '{ros.n|Q}', 'Plan year', '4/1/24 - 3/31/25'], ['DOB', '{ros.dob}', 'Medicaid RID', '{ros.rid}'], ['Lives at', '{ros.addr}', 'Team lead', '{ad6.n}']], bold0=False)
    dp(d, 'Who came to the meeting', True)
    for s in ['{ros.n|N} himself', '{nans.n} (mother) - by phone, {nans.ph|d}', '{own.n} (guardian rep)', '{dsp1.n}, {dsp2.n}', '{rn1.n}, nurse', '{sw2.n}, behavior consultant']: dp(d, s, style='List Bullet')
    dp(d, 'Health', True); dp(d, "{ros.n|F} has {ros.dx1}, {ros.dx2} and {ros.dx=scoliosis}. He takes {ros.med1} for food seeking and {ros.med2} in the morning, and {ros.tx=growth hormone injections} ended. He needs {ros.tx=locked kitchen protocol} and weekly weights.")
    dp(d, 'Money', True); dp(d, "Payee keeps sub account {ros.sub}. {ros.n|N} wants $25 each Friday. Mom ({nans.n|F}, {nans.em}) sends birthday checks to {nans.addr|s}? - no, that is her own house, she sends from there.")
    dt(d, [['Goal', 'Support', 'Who', 'By'], ['Walk 30 min', 'Y membership', 'DSP', 'June'], ['Count change', '{ros.tx=Recreational therapy}', '{ad6.n|IL}', 'Sept']])
wdocx('06_Placement_Medical/ISP/ISP Rosenthal B 2024.docx', f, footer='HIPAA protected')

html = '''<!DOCTYPE html><html><head><meta charset="utf-8"><title>Corner Drug - Account statement</title></head><body>
<h2>Corner Drug &mdash; Charge account statement</h2><p>Statement 04/30/2024 &nbsp; Account: HARBOR OAK (house)</p>
<table border="1"><tr><th>Patient</th><th>Acct</th><th>Date</th><th>Item</th><th>Copay</th></tr>
'''
r = random.Random('cd')
for k in ['hol', 'oye', 'abe', 'cru', 'ham', 'x03', 'x05', 'x07', 'x09']:
    html += '<tr><td rowspan="2">{%s.n|LF}</td><td rowspan="2">{%s.rec=CD%05d}</td><td>4/%d</td><td>{%s.med1}</td><td>%.2f</td></tr>\n<tr><td>4/%d</td><td>{%s.med2}</td><td>%.2f</td></tr>\n' % (k, k, r.randint(10000, 99999), r.randint(1, 15), k, money(r, 0, 9), r.randint(16, 30), k, money(r, 0, 9))
html += '</table><p>Delivered to: {hol.n}, {hol.addr}; {ham.n}, {ham.addr}</p><p>Questions: {ph1.n}, PharmD</p></body></html>'
wtxt('06_Placement_Medical/Pharmacy/statement_april.html', html)

# ================================================================== 07 Burial plans
def f(p):
    p.b(306, 44, 'ZUMBRUN FUNERAL HOME', 16, center=True); p.t(306, 58, 'PO Box 88, Huntington, Indiana 46750', 8, center=True); p.b(306, 76, 'PRE-NEED FUNERAL CONTRACT (IRREVOCABLE)', 11, center=True)
    p.under(40, 110, 250, 'Contract beneficiary (full legal name)', '{mil.n|MM}'); p.under(310, 110, 120, 'Contract number', '{mil.rec=PN-20344}'); p.under(450, 110, 120, 'Date', '03/14/2024')
    p.under(40, 144, 330, 'Residence', '{mil.addr}'); p.under(390, 144, 180, 'Telephone', '{mil.ph}')
    p.under(40, 178, 120, 'Date of birth', '{mil.dob|long}'); p.under(190, 178, 130, 'Social Security No.', '{mil.ssn}'); p.under(340, 178, 230, 'Purchaser', 'Harbor Oak, guardian')
    p.table(40, 200, [300, 100, 120], [['Merchandise and services', 'Guaranteed', 'Price'], ['Basic services of director', 'yes', '1,995.00'], ['Graveside service', 'yes', '650.00'], ['20 ga. steel casket "Amber"', 'yes', '1,495.00'], ['Cash advance: opening grave, clergy', 'no', '1,100.00'], ['TOTAL', '', '5,240.00']], 9)
    y = p.para(40, 340, 530, "Special instructions: Lutheran service, gray suit in the closet. No military honors. Person to be told at time of death: friend {vol3.n}, {vol3.addr}, {vol3.ph|d}. Funds are drawn from Old Canal Bank account {mil.acct}.", 10)
    p.under(40, y + 40, 230, 'Funeral director', '{fh1.n}', font='Times-Italic'); p.under(300, y + 40, 230, 'Counselor', '{fh2.n}', font='Times-Italic')
wpdf('07_Burial plans/PN-20344 contract.pdf', f)

def f(wb):
    ws = wb.active; ws.title = 'Burial'; ws['A1'] = 'BURIAL PLAN TRACKER'; ws.merge_cells('A1:G1')
    xr(ws, 3, ['Client', 'DOB', 'SSN', 'Plan', 'Contract #', 'Next of kin', 'NOK phone'], True)
    nk = {'egg': 'eggp', 'mae': 'verl', 'sch': 'beth', 'gib': 'patg', 'bla': 'caro', 'brz': 'dian', 'whit': 'carw', 'pet': 'denp'}
    for i, k in enumerate(['egg', 'mae', 'sch', 'gib', 'bla', 'brz', 'whit', 'pet', 'x10', 'x11', 'x12', 'x13']):
        xr(ws, 4 + i, ['{%s.n|LFM}' % k, '{%s.dob|dash}' % k, '{%s.ssn}' % k, ['cremation', 'traditional', 'graveside'][i % 3], '{%s.rec=PN-%d}' % (k, 20118 + i * 17) if i % 4 != 3 else '', '{%s.n}' % nk[k] if k in nk else 'none', '{%s.ph|d}' % nk[k] if k in nk else ''])
    ws['A17'] = 'Totals'; ws['D17'] = 12
    xc(ws, 'E5', 'policy at Lutheran Brotherly Life too, {mae.rec=LBL 4471-092}')
wxlsx('07_Burial plans/Burial tracker.xlsx', f)

# ================================================================== 08 Correspondence
wtxt('08_Correspondence/mail/Re_ Re_ Larkmoor unit - late rent.eml', '''From: {tra.n} <{tra.wem}>
To: {stem.n} <{stem.em}>
Subject: Re: Re: late rent
Date: Thu, 9 May 2024 15:22:10 -0400
Message-ID: <9921@harboroak.example>
In-Reply-To: <CAF81@mail.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii

Hi {stem.n|F},

Check 20512 was mailed Monday to {stem.addr}. I'd rather do ACH - I have {stem.acct} on file, still right?
Please don't text {hol.n|N} about money, call me.

{tra.n}
Payee Coordinator, {tra.wph}

On Thu, May 9, 2024 at 8:02 AM {stem.n} <{stem.em}> wrote:
> {tra.n|F} - its the 9th and nothing. {hol.n|NL} says you people hold his money. Unit is {hol.addr|s} in case
> you forgot. He's been sick again, the ambulance was here, I heard its the {hol.dx=HIV}. I dont want trouble.
> My cell is {stem.ph|dot}
>
> On Wed, May 1, 2024 at 5:40 PM {tra.n} <{tra.wem}> wrote:
>> Rent for {hol.n|M} will be late because SSA suspended him. He missed the
>> redetermination while in {hol.tx=inpatient detox}. His number is {hol.ph|d}.
>> Lease ref {hol.cid}.
''')

def qp(s):
    import quopri
    return quopri.encodestring(s.encode('utf-8')).decode('ascii')
full = start('08_Correspondence/mail/Mom_s glasses and the farm.eml')
hd = T('''From: "{verl.n}" <{verl.em}>
To: {own.wem}
Cc: "{orle.n}" <{orle.em}>
Subject: Mom's glasses and the farm
Date: Sun, 21 Apr 2024 20:11:45 -0400
Message-ID: <e7712@hoosiernet.example>
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

''')
bd = T('''<html><body><p>Dear {own.n|F},</p><p>{lois.n|F} and I saw Mom ({mae.n|MM}) Sunday. She has no glasses again. Dr. {dr5.n|L} told us the {mae.dx2} is the real trouble and the {mae.med2|d} was doubled. Her Medicare card says {mae.mbi} but the home has it wrong.</p>
<p>About the farm: the deed is in her name &amp; the tenant pays into <b>{mae.acct}</b>. {orle.n|F} (his house is {orle.addr}, phone {orle.ph|d}) wants to sell. I do not.</p>
<p>We are at {verl.addr}; {lois.n|F} answers the phone best: {lois.ph|d}. Mine is {verl.ph|d}.</p><p>{verl.n}</p></body></html>''')
note('lois', 'address', value('verl', 'addr', None)[0])
with open(full, 'wb') as fh: fh.write((hd + qp(bd) + '\n').encode('ascii'))

def f(d):
    dp(d, ORG, True, 'c'); dp(d, ORGAD, align='c'); dp(d, 'May 6, 2024')
    dp(d, '{pott.n}\n{pott.addr|2}')
    dp(d, 'RE: {nor.n|M}, apartment at {nor.addr}')
    dp(d, 'Dear Mrs. {pott.n|L}:')
    dp(d, "We are representative payee for Ms. {nor.n|L}. She asks that you allow her emotional support cat as a reasonable accommodation. Her nurse practitioner, {dr7.n}, states in the enclosed letter that she lives with {nor.dx2} and {nor.dx=FASD} and that the animal is part of her {nor.tx=counseling} plan. Please do not share this with other tenants.")
    dp(d, 'Your telephone message of May 3 left {pott.ph} as your new number; tell us if that is not correct. The rent of $475.00 will be paid by the 5th.')
    dp(d, 'Sincerely,\n\n{mir.n}\n{mir.title}\ncc: {nor.n|F}, at {nor.em}; file {nor.cid}')
wdocx('08_Correspondence/Letters/Ott - reasonable accommodation.docx', f, footer='A United Way agency')

wtxt('08_Correspondence/teams_payee-team_export.txt', '''
Teams export  channel: payee-team   05/07/2024 - 05/08/2024

[5/7/2024 8:31 AM] {mir.n}
anyone seen {pos.n|N}? his landlord {ven1.n} says door open since sat
[5/7/2024 8:33 AM] {tra.n}
He's at Lakeview 4 west. {dr1.n|L} put him on {pos.tx=72 hr hold}. {pos.dx=psychotic depression} again
[5/7/2024 8:34 AM] {mir.n}
ok. can u tell them his Rx: {pos.med1}. they have mrn {pos.mrn}
[5/7/2024 8:51 AM] {sim.n}
{cha.n|L} is in lobby!! which {cha.n|N}?? lol not {del.n|N}. wants $40
[5/7/2024 8:52 AM] {tra.n}
{cha.n} had $60 fri. no. sugar was 400 bc he buys pop. ({cha.dx=diabetic})
[5/7/2024 9:15 AM] {den.n}
need SSN for 1099 - landlord {ruck.n|L}
[5/7/2024 9:16 AM] {mir.n}
{ruck.ssn|p}  also he moved: {ruck.addr}
[5/7/2024 1:02 PM] {pat.n}
{ibr.n|F} here w/ interpreter. new green card {ibr.anum}, copied. also passport {ibr.pp}. says sleeping better on {ibr.med1|d}
[5/7/2024 1:05 PM] {mir.n}
her # still {ibr.ph|s}?
[5/7/2024 1:06 PM] {pat.n}
no. {ibr.ph2|s}
[5/8/2024 10:40 AM] {raj.n}
Reminder do NOT post client socials in chat.
[5/8/2024 10:41 AM] {tra.n}
sry {raj.n|F}
[5/8/2024 10:58 AM] {htu.n}  (guest)
hello this {htu.n|F}. my card {htu.card} not work. my email {htu.em}
''')

r = random.Random('calls')
rows = [['date', 'time', 'taken_by', 'caller', 'callback', 're_client', 'message']]
ent = [('denp', 'pet', "brother; {pet.n|F} is hearing voices again, skipped {pet.med1|d}. I live at {denp.addr|sc}"), ('tund', 'oye', "wants to know if {oye.n|N} got her {oye.tx=shot}"), ('carw', 'whit', 'pls send Dads stmt to {carw.em}'), ('marc', 'del', 'sis. moving to {marc.addr}'), ('shar', 'ame', '{ame.n|F} lost ID, need copy'), ('ame', 'ame', 'bus pass. asthma bad'), ('ruck', 'ibr', 'sink leak'), ('x14', 'x14', 'wants $'), ('x15', 'x15', 'wants $ for {x15.med2|d}'), ('x16', 'x16', 'NEW ADDRESS {x16.addr}'), ('x17', 'x17', 'fired - report wages'), ('nans', 'ros', 'bday check lost'), ('erik', 'pru', 'mad about the move')]
for i, (a, b, msg) in enumerate(ent):
    msg = msg.replace('asthma bad', '{ame.dx2} bad')
    rows.append(['5/%d/24' % (1 + i // 2), '%d:%02d' % (r.randint(8, 16), r.randint(0, 59)), 'PL', '{%s.n}' % a if i % 3 else '{%s.n|l}' % a, '{%s.ph|%s}' % (a, r.choice(['d', 's', 'dot'])), '{%s.cid}' % b if i % 2 else '{%s.n|LI}' % b, msg])
rows.append(['5/8/24', '4:10', 'PL', '{ss1.n} SSA', '260-555-0107', '{wil.n|LI}', 'redet. appt 5/22'])
rows.append(['5/8/24', '4:31', 'PL', '{tl1.n}', '', '', 'card support ticket closed'])
wrows('08_Correspondence/call_log_may.csv', rows)

wtxt('08_Correspondence/voicemail_transcripts.txt', '''
VOICEMAIL TO TEXT   mailbox 301   (auto transcribed, may contain errors)

From {mimk.ph|plus}   05/06/2024 07:12 AM   0:41
"hi this is {mimk.n} {mck.n|N}'s mom um I need y'all to put money on his card he needs new shoes the boy has {mck.dx=autism} he walks on his toes and the {mck.tx=A B A} lady says special shoes call me back"

From {nevy.ph|plus}   05/06/2024 09:55 AM   0:28
"yes hello {nevy.n} calling about {yod.n|N} he had another {yod.dx=mini stroke} friday and they stopped the {yod.med=Eliquis} please call"

From UNKNOWN   05/06/2024 11:20 AM   0:15
"uh yeah this is {tho.n} I'm out my number's {tho.ph|d} I'm staying at {tho.addr|s} I need my check"

From {vol1.ph|plus}   05/07/2024 02:47 PM   0:33
"this is {vol1.n} the volunteer I drove {kes.n|N} {kes.n|L} to {kes.tx=cardiac rehab} and my mileage should go to {vol1.addr|sc}"

From +12605550144   05/07/2024 04:03 PM   0:19
"this is {ad3.n|F} at sycamore {lan.n|F} had a seizure we gave {lan.med=Diastat} she's fine"

From {alvb.ph|plus}   05/08/2024 08:30 AM   0:22
"{alvb.n} here {ruth.n|F} fell and broke her {ruth.dx=hip} so we can't come saturday tell {jimb.n|N} our home phone is the same her cell is {ruth.ph|d}"
''')
note('lan', 'diagnosis', 'seizure')

# ================================================================== 09 Office
def f(wb):
    ws = wb.active; ws.title = 'Phones'; ws.merge_cells('A1:D1'); ws['A1'] = 'OFFICE PHONE LIST (work numbers only) - May 2024'; xr(ws, 3, ['Name', 'Title', 'Direct', 'E-mail'], True)
    for i, k in enumerate(['dir', 'pay', 'gm', 'acc', 'bk', 'qa', 'int', 'hr', 'raj', 'sim', 'own', 'kei', 'tra', 'mir', 'den', 'pat']): xr(ws, 4 + i, ['{%s.n|LF}' % k, '{%s.title}' % k, '{%s.wph}' % k, '{%s.wem}' % k])
    w2 = wb.create_sheet('Outside'); xr(w2, 1, ['Who', 'Office', 'Phone'], True)
    for i, (k, o) in enumerate([('ss3', 'SSA Fort Wayne'), ('va1', 'VA Hub'), ('ad1', 'Maplecrest billing'), ('ad4', 'Birchfield'), ('ad5', 'Kindle Creek'), ('ven2', 'AEP assistance'), ('ven3', 'Marchetti Moving & Storage'), ('bnk', 'Old Canal Bank')]): xr(w2, 2 + i, ['{%s.n}' % k, o, '260-555-01%02d' % (60 + i)])
wxlsx('09_Office/Staff phone list.xlsx', f)

def f(d):
    dp(d, 'POLICY 4.2  FEES AND COLLECTIVE ACCOUNT', True, size=14)
    for s in ['1. The agency may collect the fee for service allowed by SSA: the lesser of 10 percent of the monthly benefit or $54; $101 for beneficiaries with a drug or alcohol condition.', '2. The collective account is titled to show that funds belong to beneficiaries. Interest is credited pro rata.', '3. Two signatures are needed over $1,000.', '4. Petty cash over $50 needs the approval of the Payee Program Manager ({pay.n}).', '5. Client information, including Social Security numbers and diagnoses, is not sent by unencrypted e-mail.']: dp(d, s)
    dt(d, [['Service', 'Fee'], ['Payee, regular', '$54'], ['Payee, DAA', '$101'], ['Guardianship of estate', 'per court order'], ['Burial plan set-up', 'no charge']])
    dp(d, 'Adopted by the Board 1/16/2024. {bd1.n}, {bd1.title}; {bd4.n}, {bd4.title}.')
wdocx('09_Office/Policies/4.2 Fees.docx', f, header='HOPGS Policy Manual', footer='Owner: Quality & Compliance')

wtxt('09_Office/newsletter_spring.html', '''<html><head><title>The Acorn - Spring 2024</title></head><body>
<h1>The Acorn</h1><p>News from Harbor Oak Payee &amp; Guardianship Services</p>
<h2>A word from the director</h2><p>Spring is budget season! We welcome three new partners and say thank you to the county for its support. &mdash; {dir.n}</p>
<h2>Board news</h2><p>{bd2.n} was re-elected treasurer and {bd3.n} joins from the university.</p>
<h2>Did you know?</h2><ul><li>The SSI federal benefit rate for 2024 is $943.</li><li>ABLE accounts may hold up to $100,000 without affecting SSI.</li></ul>
<p>Office hours Monday to Friday 9 to 4. Money days are Tuesday and Friday. Call (260) 555-0176.</p></body></html>''')

def f(p):
    p.b(306, 40, 'LOBBY SIGN-IN   -   TUESDAY MAY 7, 2024', 13, center=True)
    rows = [['Time', 'Print name', 'Phone', 'Here to see', 'Reason']]
    for tm, k, ph, who, rs in [('9:02', '{cha.n|l}', '{cha.ph|d}', '{tra.n|F}', 'money'), ('9:10', '{pet.n|U}', '', '{mir.n|F}', 'CHECK'), ('9:15', '{x18.n}', '{x18.ph|7}', 'payee', 'bus pass'), ('9:40', '{kenk.n|N} {kenk.n|L}', '{kenk.ph|d}', '{pay.n|F}', 'dads truck'), ('10:05', '{x19.n|FLI}', '{x19.ph|dot}', '{tra.n|F}', 'new address {x19.addr}'), ('10:30', '{ven3.n}', '', '{den.n|F}', 'invoice'), ('11:00', '{ham.n|IL}', '{ham.ph|d}', '{mir.n|F}', 'ride to {ham.tx=infusion}'), ('1:00', '{ibr.n|l}', '', 'front', 'green card'), ('1:20', '{x20.n|LF}', '{x20.ph|d}', '{sim.n|F}', '{x20.dx1} papers'), ('2:45', '{lind.n}', '{lind.ph|d}', 'accounts', 'rent')]: rows.append([tm, k, ph, who, rs])
    p.table(40, 60, [45, 130, 95, 80, 180], rows, 10, font='Times-Italic')
    p.t(40, 720, 'Front desk: {pat.n|F}', 8)
wpdf('09_Office/sign-in 0507.pdf', f)

ev = [('20240513T130000', 'Visit {kes.n|N} K', 'Kindle Creek. bring {kes.cid} stmt; ask abt {kes.dx2}'), ('20240514T140000', 'Hearing {stu.n|L} gdnshp', 'Cause {stu.cause} / {at2.n}'), ('20240515T150000', 'ISP {lan.n}', '{lan.tx=Day hab} review; RID {lan.rid}'), ('20240516T090000', 'Board finance', 'with {bd2.n}'), ('20240517T170000', 'Call {linh.n}', '{linh.ph|d} re mother {ngu.n|N}'), ('20240520T100000', 'Staff birthday lunch', '{kei.n|F} - bday {kei.dob|mon}!')]
t = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//HOPGS//Cal//EN']
for i, (a, b, c) in enumerate(ev): t += ['BEGIN:VEVENT', 'UID:%d@harboroak.example' % (9000 + i), 'DTSTAMP:20240501T120000Z', 'DTSTART:' + a, 'SUMMARY:' + b, 'DESCRIPTION:' + c, 'END:VEVENT']
wtxt('09_Office/calendar_paulsen.ics', '\n'.join(t + ['END:VCALENDAR']), nl='\r\n')

t = []
for k, extra in [('carw', 'NOTE:dau of {whit.n|N} W'), ('dian', 'NOTE:niece of vet {brz.vac}'), ('beth', None), ('nans', None), ('stem', 'ORG:landlord'), ('pott', 'ORG:landlord')]:
    t += ['BEGIN:VCARD', 'VERSION:3.0', 'N:{%s.n|L};{%s.n|F};;;' % (k, k), 'FN:{%s.n}' % k, 'TEL;TYPE=CELL:{%s.ph|d}' % k, 'EMAIL:{%s.em}' % k]
    if k in ('carw', 'nans', 'pott'): t.append('ADR;TYPE=HOME:;;{%s.addr|s};%s;IN;%s;USA' % (k, P[k]['city'], P[k]['zip']))
    if extra: t.append(extra)
    t.append('END:VCARD')
for k, o in [('rn2', 'Kindle Creek'), ('ad5', 'Kindle Creek'), ('aps', 'APS Unit 3')]: t += ['BEGIN:VCARD', 'VERSION:3.0', 'FN:{%s.n}' % k, 'ORG:' + o, 'TEL;TYPE=WORK:260-555-0131', 'END:VCARD']
wtxt('09_Office/contacts_export.vcf', '\n'.join(t), nl='\r\n')

def f(d):
    dp(d, 'STAFF EMERGENCY CONTACTS - HR CONFIDENTIAL', True, 'c', size=13); dp(d, 'Collected by {hr.n}, January 2024')
    rows = [['Employee', 'Home address', 'Cell', 'DOB', 'Emergency contact', 'Contact phone', 'Medical alert']]
    for k, e, md in [('own', 'eow', '{own.dx=bee sting allergy} - {own.med=EpiPen}'), ('tra', 'etr', 'none'), ('pat', 'epa', '{pat.dx=diabetes type 1}'), ('kei', 'eke', 'none'), ('mir', 'emi', 'none'), ('den', 'ede', '{den.dx=migraine}')]: rows.append(['{%s.n|LF}' % k, '{%s.addr}' % k, '{%s.ph|d}' % k, '{%s.dob|short}' % k, '{%s.n}' % e + {'eow': ' (wife)', 'etr': ' (mother)', 'epa': ' (husb.)'}.get(e, ''), '{%s.ph|d}' % e, md])
    dt(d, rows); dp(d, "Direct deposit changes: {pat.n|F} acct {pat.acct}; {mir.n|F} acct {mir.acct} (copy of permanent resident card {mir.anum} in I-9 binder). {tra.n|F}'s license {tra.dl} is on file for the van.")
    dp(d, "{own.n|F} and {eow.n|F}, same house. {epa.n|F} lives with {pat.n|F}.")
    note('eow', 'address', value('own', 'addr', None)[0]); note('epa', 'address', value('pat', 'addr', None)[0])
wdocx('09_Office/HR/emergency contacts.docx', f)

def f(d):
    dp(d, 'MINUTES - ETHICS & PLACEMENT COMMITTEE', True, 'c'); dp(d, 'April 25, 2024, 3:00 p.m., conference room')
    dp(d, 'Present: {dir.n}, {gm.n}, {qa.n}, {own.n}, {kei.n}, {bd3.n}. Excused: {bd4.n|IL}.')
    for s in ["1. {mae.n|IL}. Family split on moving. Staff report weight loss from {mae.dx1}. Committee favors the move. {mae.med=Haldol} not to be used.", "2. {cru.n|F} {cru.n|L}, case {cru.cid}, wants to stop {cru.tx=dialysis}. {dr6.n} finds him capable today. Refer to {at3.n}.", "3. Ms. {pru.n|L}: son's letter. {kei.n|F} to call him at {erik.ph|d}.", "4. {ben.n|FLI} - dental under sedation; {ben.med1} level low. Approved.", "5. Mr. {wil.n|L} (\"{wil.n|N}\") reports he has fathered a child; child's mother not our client. {wil.tx=Long-acting injection} refused x2.", "6. Next meeting May 30."]: dp(d, s)
    dp(d, 'Respectfully submitted, {qa.n}')
wdocx('09_Office/Minutes/Ethics cmte 2024-04-25.docx', f)

wtxt('09_Office/logins - DO NOT SHARE.txt', '''
logins for client portals (ask {mir.n|F} if locked out)

my Social Security
  {tho.n|LF}     user {tho.cred=mthornburgh76}    pw {tho.cred=Colts!1887go}
  {mor.n|N} M.Q.       user {mor.cred=letty.mq}   pw {mor.cred=Bluebird#44}    sec. q: pet = Chuy
True Link:
  {ame.name=Tasha amerson}    login {ame.em} / {ame.cred=Tasha95$$}
Walmart pharmacy  {ngu.n}   {ngu.em}  pass: {ngu.cred=Saigon1957}
BenefitsPortal IN (SNAP)   {x21.n|U}  id {x21.cred=velmaw21}  password {x21.cred=harbor*2023}   case {x21.rec=1044871236}
                           {x22.n|U}  id {x22.cred=wyarborough_k}  password {x22.cred=Winter!09}

office copier code is on the wall
{raj.n|F}: change all these please!!
''')

wrows('09_Office/supplies_inventory.csv', [['Item', 'Bin', 'On hand', 'Reorder at', 'Unit cost', 'Vendor'], ['Check stock, 3-up', 'A1', 1800, 500, '0.06', 'Fort Forms'], ['Window envelopes #9', 'A2', 2200, 1000, '0.03', 'Fort Forms'], ['Toner 58A', 'B1', 3, 2, '88.00', 'OfficeBarn'], ['Gloves M', 'B4', 6, 4, '7.19', 'OfficeBarn'], ['Adult briefs L (donated)', 'C1', 12, 0, '0', 'donation'], ['Bus passes 31-day', 'safe', 44, 20, '45.00', 'Citilink']])

full = start('09_Office/exports/casemgr_export_20240508.json'); r = random.Random('js')
js = {'system': 'PayeeTrak 9.2', 'exported': '2024-05-08T06:00:00', 'clients': []}
for i, k in enumerate(CL):
    o = {'id': '{%s.cid}' % k, 'name': {'last': '{%s.n|L}' % k, 'first': '{%s.n|F}' % k}, 'dob': '{%s.dob|iso}' % k, 'worker': r.choice(['tengel', 'mdragan', 'sachterberg']), 'program': r.choice(['PAYEE', 'GUARD', 'BOTH'])}
    if P[k]['nick'] != P[k]['first']: o['name']['aka'] = '{%s.n|N}' % k
    if i % 2: o['ssn'] = '{%s.ssn|p}' % k
    if i % 3 == 0: o['phone'] = '{%s.ph|p}' % k
    if i % 5 == 0: o['dx'] = ['{%s.dx1}' % k, '{%s.dx2}' % k]
    if i % 7 == 0: o['address'] = '{%s.addr}' % k
    if k in ('dav', 'x01', 'x23'): o['idDoc'] = {'type': 'STATE ID', 'no': '{%s.sid}' % k}
    if k in ('sch', 'x15'): o['idDoc'] = {'type': 'US PASSPORT', 'no': '{%s.pp}' % k}
    js['clients'].append(o)
def walk(o):
    return {a: walk(b) for a, b in o.items()} if isinstance(o, dict) else [walk(b) for b in o] if isinstance(o, list) else T(o)
with open(full, 'w', encoding='utf-8') as fh: json.dump(walk(js), fh, indent=1, ensure_ascii=False); fh.write('\n')

full = start('09_Office/exports/nightly_0508.zip')
log = ['2024-05-08 02:00:01 INFO  import start file=SSA_DD_0508.dat']
r = random.Random('log')
for i, k in enumerate(['x24', 'kow', 'hol', 'x33', 'mae', 'x46']):
    log.append('2024-05-08 02:00:%02d ' % (3 + i) + ['WARN  no match ssn={K.ssn|p} name="{K.n|ULF}" -> suspense', 'INFO  posted sub={K.sub} amt=943.00', 'ERROR address reject client={K.cid} addr="{K.addr|U}"', 'WARN  dup phone {K.ph|p} client={K.cid}'][i % 4].replace('K.', k + '.'))
log.append('2024-05-08 02:00:12 INFO  import end rows=212 suspense=2')
vr = 'Volunteer,Home address,Home phone,Email,Driver license,Vehicle\r\n'
for k in ('vol1', 'vol2', 'vol3'): vr += '{%s.n|LF},"{%s.addr}",{%s.ph},{%s.em},{%s.dl},sedan\r\n'.replace('{%s.n|LF}', '"{%s.n|LF}"') % (k, k, k, k, k)
with zipfile.ZipFile(full, 'w', zipfile.ZIP_DEFLATED) as z:
    for nme, body in [('import.log', '\n'.join(log) + '\n'), ('volunteers.csv', vr), ('README.txt', 'Nightly job output. Contact IT ({raj.n}) for questions.\n')]:
        zi = zipfile.ZipInfo(nme, (1980, 1, 1, 0, 0, 0)); zi.compress_type = zipfile.ZIP_DEFLATED; zi.external_attr = 0o644 << 16
        z.writestr(zi, T(body).encode('utf-8'))

def f(p):
    p.b(306, 44, 'HARBOR OAK - CLIENT SPENDING REQUEST', 13, center=True); p.t(306, 58, 'HO-210 (blank - copy as needed)', 8, center=True)
    for i, (a, b) in enumerate([('CLIENT NAME', 'CLIENT NO.'), ('WHAT I WANT TO BUY', 'HOW MUCH'), ('WHY I NEED IT', 'WHERE'), ('SIGNATURE', 'DATE')]): p.box(40, 80 + i * 44, 350, 44, a, ''); p.box(390, 80 + i * 44, 180, 44, b, '')
    for i, l in enumerate(['Approved', 'Denied', 'More information needed']): p.chk(50 + i * 140, 280, 0, l)
    p.para(40, 310, 530, 'If you do not agree with the decision you may ask for a review by the Payee Program Manager, {pay.n}. You may also call Social Security at 1-800-772-1213.', 10)
wpdf('09_Office/Forms/HO-210 spending request (blank).pdf', f)

# ================================================================== truth
with_data = {i for (i, fl, el, v) in EXP if el != 'name'}
with open(os.path.join(OUT, 'people.csv'), 'w', newline='', encoding='utf-8') as fh:
    w = csv.writer(fh, lineterminator='\n'); w.writerow(['id', 'name', 'affected'])
    na = no = 0
    for k in ORDER:
        p = P[k]
        assert k in USED, 'unused ' + k
        a = p['kind'] != 'other'
        assert a == (p['id'] in with_data), 'no data of own: ' + k
        na += a; no += not a
        w.writerow([p['id'], fname(p, 'M') if a else p['first'] + ' ' + p['last'], int(a)])
with open(os.path.join(OUT, 'exposures.csv'), 'w', newline='', encoding='utf-8') as fh:
    w = csv.writer(fh, lineterminator='\n'); w.writerow(['id', 'file', 'element', 'value'])
    for e in sorted(EXP, key=lambda e: (FILES.index(e[1]), e[0], e[2], e[3])): w.writerow(e)
print(len(FILES), 'files', na, 'affected', no, 'others', len(EXP), 'exposures')
