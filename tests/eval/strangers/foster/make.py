"""All people, firms and numbers in this set are invented: a foster care and adoption agency's file share.

Usage: /usr/bin/python3 make.py OUT
Writes OUT/share/..., OUT/people.csv, OUT/exposures.csv; the same bytes every time.

A value is defined once for a person (PEOPLE below, or derived from the person's key) and put into the text by a token
{key.attribute} or {key.attribute:form}; the token writes the text and the truth together. {a+b.addr} is one value of two people.
"""
import csv, datetime, hashlib, html, io, os, re, shutil, sys, zipfile
from email.message import EmailMessage
from email import policy
import docx
from docx.shared import Pt, Inches
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.enum.section import WD_ORIENT
import openpyxl
from openpyxl.styles import Font, Alignment, PatternFill
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import letter, landscape
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Table, TableStyle

# ------------------------------------------------------------------ people
HOMES = {k: tuple(v.split('|')) for k, v in (l.split('=', 1) for l in '''
hol=2217 Larkmoor Dr|Newark|OH|43055
osg=906 E Pershall Ave, Apt 3B|Lancaster|OH|43130
val=1440 Quail Thicket Ln|Pickerington|OH|43147
str=8831 Township Road 214|Thornville|OH|43076
boa=57 Ridgely Court|Granville|OH|43023
pic=319 Coal Street|Zanesville|OH|43701
gar=2610 Northbank Blvd|Gahanna|OH|43230
shu=415 Old Mill Race Rd|Hebron|OH|43025
cre=1172 Delphine Ave|Columbus|OH|43206
tri=6654 Harvest Gate Dr|Canal Winchester|OH|43110
bra=12090 Stoutner Rd NE|Baltimore|OH|43105
fit=230 S Maple Terrace|Logan|OH|43138
iba=748 Wexcombe St|Reynoldsburg|OH|43068
prz=3905 Pleasantry Hill Rd|Chillicothe|OH|45601
whi=1528 Kelsey Park Dr|Columbus|OH|43224
cas=PO Box 118, 7420 State Route 83|Millersburg|OH|44654
may=44 Hathersage Lane|Worthington|OH|43085
rag=5128 Silver Larch Way|Dublin|OH|43016
odo=617 Fennimore Street|Lancaster|OH|43130
kow=2903 Bexhill Ave|Mansfield|OH|44906
tho=81 Court Street, Unit 5|Circleville|OH|43113
ade=3340 Glenrowan Dr|Pataskala|OH|43062
hdup=511 N Sawyer St, Apt 12|Newark|OH|43055
hhig=1903 Ardenhall Rd|Columbus|OH|43211
hlan=27 Lake View Trailer Ct, Lot 9|Buckeye Lake|OH|43008
hoka=7716 Templar Ave|Reynoldsburg|OH|43068
hrow=640 Furnace Street|Nelsonville|OH|45764
hro2=118 Shawville Pike|New Lexington|OH|43764
hmen=2054 Livorno Ave|Whitehall|OH|43213
hfai=375 Wilbraham Pl|Columbus|OH|43203
hsta=9022 Blacklick Loop|Logan|OH|43138
hjen=1266 Myrtle Grove Ave|Columbus|OH|43211
hpik=88 Dresden Court, Apt 2|Zanesville|OH|43701
htac=15527 Sugar Tree Rd|Somerset|OH|43783
hros=430 Vanderlyn Rd|Whitehall|OH|43213
hden=1607 Oakfield Park Ave|Columbus|OH|43205
hyod=4386 County Road 77|Fredericksburg|OH|44627
hhar=212 W Cherry Hollow St|Delaware|OH|43015
hbow=1014 Tanager Street|Lancaster|OH|43130
hcal=733 Lindale Ave|Springfield|OH|45503
hvan=66 Hocking Mill Rd|Sugar Grove|OH|43155
hemr=2480 Westlawn Ct|Lancaster|OH|43130
hpru=509 Stonecutter Dr|Westerville|OH|43081
hjdu=1821 Tuxford St|Dayton|OH|45403
hear=299 Baird Fork Rd|Corning|OH|43730
hbon=7208 Cider Press Ln|Heath|OH|43056
hhos=3316 Ballantrae Way|Pickerington|OH|43147
hyan=924 Roosevelt Terrace|Columbus|OH|43209
harr=160 Pine Cabin Rd|Lithopolis|OH|43136
hmac=4477 Refugee Creek Rd|Kirkersville|OH|43033
hwin=2035 Holloway Glen|Reynoldsburg|OH|43068
hste=731 Briarstone Ave|Heath|OH|43056
hbig=1419 Forrestal Ave|Lancaster|OH|43130
hkeo=68 Wheeling Terrace|Lancaster|OH|43130
hnwo=5530 Ashgrove Dr, Apt 207|Columbus|OH|43232
hfre=803 Little Walnut Rd|Ashville|OH|43103
oldv=2209 Brackenridge Ave, Apt 6|Pittsburgh|PA|15212
'''.strip().splitlines())}

PEOPLE_TEXT = '''
# foster parents
hol1|Denise|Marie|Holbrook|1974-06-18|hol
hol2|Curtis|Allen|Holbrook|1971-10-02|hol
osg|Tamika|Renee|Osgood|1983-03-27|osg
val1|Gloria|Esperanza|Valdivieso|1979-12-11|val
val2|Ramón||Valdivieso|1976-05-23|val
str1|Peggy|Ann|Strother|1962-01-30|str
str2|Dale|Edward|Strother|1960-08-14|str
boa1|Kwame||Boateng-Ellis|1985-09-05|boa
boa2|Rachel|Sarah|Boateng-Ellis|1987-02-21|boa
pic|Lorraine|Mae|Pickett|1958-11-09|pic|dx=type 2 diabetes;med=metformin 500 mg
gar1|Steven|Michael|Garrity|1980-04-03|gar|dx=hypothyroidism;med=levothyroxine 75 mcg;hi=HPX 4417 20963
gar2|Thomas|Lund|Garrity|1982-07-26|gar
shu1|Nadia|Karimova|Shultz|1978-03-08|shu|oldaddr=oldv
shu2|Peter|Conrad|Shultz|1975-01-16|shu|oldaddr=oldv
cre|Yolanda|Beatrice|Crenshaw|1966-09-12|cre
tri1|Huong|Thi|Trinh|1981-06-29|tri
tri2|Vincent||Trinh|1979-11-17|tri
bra1|Melissa|Jo|Brandstetter|1988-04-22|bra
bra2|Eric|Paul|Brandstetter|1986-12-30|bra
fit|Arlene|Louise|Fitzhugh|1957-07-04|fit
iba1|Carmen|Luz|Ibarra|1977-02-13|iba
iba2|Hector||Ibarra|1974-08-31|iba
prz1|Joanna|Maria|Przybylski|1983-10-25|prz
prz2|Mark|Adam|Przybylski|1981-05-06|prz
whi1|Latoya|Simone|Whitmire|1984-01-11|whi
whi2|Andre|Lamont|Whitmire|1982-09-28|whi
cas1|Beth|Ellen|Castellaw|1970-03-19|cas
cas2|Roger|Dean|Castellaw|1968-06-07|cas
# adoptive parents
may1|Caroline|Elise|Whitfield-Mayes|1983-11-03|may|dx=unexplained infertility;tx=three IVF cycles between 2017 and 2019
may2|Jonathan|Reid|Mayes|1981-08-20|may|dx=mild sleep apnea;tx=a CPAP at night
rag1|Priya||Raghunathan|1985-05-15|rag|pass=548120937
rag2|Sanjay||Raghunathan|1983-02-09|rag|pass=561773084
odo1|Erin|Kathleen|O'Dowd|1986-07-21|odo
odo2|Kevin|Patrick|O'Dowd|1984-10-10|odo
kow1|Mei-Ling||Kowalczyk|1982-12-01|kow|pass=570246618
kow2|Adam|Stefan|Kowalczyk|1980-04-27|kow|pass=533918402
tho|Valerie|Jean|Thornbury|1976-09-16|tho
ade1|Folasade||Adeyemi|1979-01-05|ade
ade2|Samuel|Olu|Adeyemi|1977-03-30|ade
# children
dup1|Jaylen|Marcus|Dupree|2014-03-09|hol|dx=ADHD, combined type;dx2=mild intermittent asthma;med=methylphenidate ER 18 mg;med2=albuterol inhaler;tx=trauma-focused CBT
dup2|Amari|Nicole|Dupree|2016-11-22|hol|dx=eczema;dx2=penicillin allergy;med=hydrocortisone 1% cream
lan1|Ethan|James|Lane|2012-05-04|osg|dx=oppositional defiant disorder;med=guanfacine 2 mg;tx=individual counseling every Tuesday
lan2|Grace|Adaeze|Okafor-Lane|2018-08-13|boa|dx=sickle cell trait;dx2=expressive speech delay;tx=speech therapy twice a week
lan3|Micah||Okafor-Lane|2020-01-27|boa|dx=recurrent ear infections;tx=bilateral ear tubes;med=amoxicillin 400 mg/5 mL
row1|Lily|Anne|Rowan|2019-06-02|str|dx=reactive attachment disorder;tx=play therapy
row2|Caleb|Scott|Rowan|2017-02-11|str|dx=PTSD;med=prazosin 1 mg
men1|Sofía|Isabel|Mendoza|2013-10-30|val|dx=adjustment disorder with anxiety;tx=individual counseling;gid=A219-408-563
men2|Mateo||Mendoza|2015-12-12|val|dx=type 1 diabetes;med=insulin lispro;med2=glucagon;tx=four finger sticks a day
fai|Destiny|Monroe|Fairchild|2007-08-08|cre|dx=major depressive disorder;med=sertraline 50 mg;tx=weekly DBT group
sta|Brandon|Lee|Stackpole|2008-01-19|gar|dx=mild concussion;tx=five sutures to the left eyebrow;dx2=conduct disorder;med=risperidone 0.5 mg;dx3=head injury;med2=acetaminophen
jen|Aaliyah||Jenkins-Roe|2010-04-25|whi|dx=dysmenorrhea;med=naproxen 220 mg;dx2=peanut allergy;med2=EpiPen 0.3 mg;dx3=hives;med3=benadryl
pik|Noah|Elijah|Pickett|2023-09-14|pic|dx=neonatal abstinence syndrome;dx2=reflux;tx=a 19-day morphine wean in the NICU;med=famotidine suspension
tac1|Zoe|Marie|Tackett|2021-03-03|bra|dx=iron deficiency anemia;med=ferrous sulfate drops
tac2|Wyatt|Dean|Tackett|2022-07-17|bra|dx=failure to thrive;tx=feeding therapy
ros|Xavier|Antonio|Rosado|2011-09-09|iba|dx=autism spectrum disorder, level 2;med=aripiprazole 5 mg;tx=ABA therapy 15 hours a week
qui1|Hannah|Grace|Quillen|2009-05-28|prz|dx=generalized anxiety disorder;med=escitalopram 10 mg
qui2|Tyler|John|Quillen|2012-10-16|prz|dx=fractured right wrist;tx=short arm cast
fre|Malik|Davon|Freeman|2006-11-02|fit|gid=UF318842;dx=bipolar II disorder;med=lamotrigine 100 mg
den1|Kiara||Denton|2015-01-20|tri|dx=dental caries;tx=two stainless steel crowns
den2|Isaiah||Denton|2013-06-07|tri|dx=nocturnal enuresis;med=desmopressin 0.2 mg
yod1|Samuel|Obadiah|Yoder|2016-04-01|cas|dx=cleft palate, repaired;tx=pressure equalizing tubes
yod2|Ruth||Yoder|2018-09-25|cas|dx=congenital hypothyroidism;med=levothyroxine 50 mcg
pee|Jordan|Alexis|Peebles|2010-07-14|shu|dx=epilepsy;med=levetiracetam 500 mg;med2=Nayzilam nasal spray
van1|Emma|Kate|Vance|2020-02-08|shu|dx=amblyopia;tx=patching the right eye two hours a day
van2|Olivia|Jane|Vance|2020-02-08|shu|dx=lactose intolerance
har|Lucas|Daniel|Harmon|2017-05-19|may|dx=fetal alcohol spectrum disorder;tx=occupational therapy
ana|Anaya||Raghunathan|2019-11-04|rag|pass=Z6184302;dx=latent tuberculosis;med=isoniazid
bow|Harper|Lynn|Bowditch|2023-12-28|odo|dx=newborn jaundice;tx=phototherapy for two days
anj|An Jun||Kowalczyk|2020-10-10|kow|pass=EJ4930172;gid=A221-640-918;dx=repaired ventricular septal defect;tx=yearly cardiology follow-up
cal|Imani|Rose|Calloway|2015-08-23|tho|dx=selective mutism;tx=parent-child interaction therapy
wil|Joshua|Tremaine|Wills|2012-02-29|ade|dx=dyslexia;dx2=seasonal allergies;med=cetirizine 10 mg
blu|Sierra|Dawn|Bluford|2014-10-05||dx=gingivitis
cor|Dominic||Cordray|2009-12-19||dx=impacted wisdom teeth
dav|Nevaeh|Lynn|Davenport|2016-07-27|
est|Gabriel||Esteves|2018-01-31|
fox|Trinity||Foxworth|2011-06-15||dx=cracked molar
gil|Mason|Dale|Gilfillan|2013-04-08||dx=disruptive mood dysregulation disorder;med=clonidine 0.1 mg
hop|Kylie|Ann|Hoptry|2015-09-02||dx=insomnia;med=melatonin 3 mg
ing|Darius||Ingraham|2010-11-24||dx=strep throat;med=cefdinir 300 mg
jos|Rosalie||Jossart|2017-08-06|
kem|Bentley|Ray|Kempton|2019-03-22|
lor|Angel||Lorenzana|2012-12-03|
mcb|Paige|Olivia|McBrayer|2008-05-11|
# birth parents
bdup|Shanice|Latrell|Dupree|1991-07-30|hdup|dx=opioid use disorder;tx=intensive outpatient program at Maple Crossing;med=buprenorphine-naloxone
bhig|Marcus|Tyrone|Hightower|1988-02-17|hhig
blan|Brittany|Lynn|Lane|1990-12-05|hlan|dx=alcohol use disorder;tx=90 days of residential treatment
boka|Emeka||Okafor|1986-04-19|hoka
brow|Crystal|Dawn|Rowan|1994-09-21|hrow|dx=borderline personality disorder;tx=anger management group
bro2|Justin|Wayne|Rowan|1992-03-15|hro2
bmen|Rosa|Elena|Mendoza|1989-08-27|hmen|gid=A214-077-351
bfai|Tanya|Rochelle|Fairchild|1984-10-13|hfai
bsta|Harold|Eugene|Stackpole|1978-05-20|hsta
bjen|Monique||Jenkins|1987-12-08|hjen
bpik|Kayla|Renae|Pickett|1999-04-16|hpik|dx=opioid use disorder;tx=methadone maintenance
bta1|Amber|Nichole|Tackett|1998-08-23|htac
bta2|Cody|Allen|Tackett|1996-02-02|htac
bros|Lissette||Rosado|1990-06-11|hros
bden|Terrell||Denton|1989-09-17|hden
byod|Abram||Yoder|1987-01-25|hyod
bhar|Jessica|Leigh|Harmon|1995-10-19|hhar
bbow|Madison|Claire|Bowditch|2004-06-30|hbow|dx=gestational diabetes;dx2=seasonal depression;med=prenatal vitamins;tx=a carbohydrate-controlled diet
bcal|Renita||Calloway|1993-02-14|hcal
bwil|Tremaine||Wills|1988-07-07||gid=A771-204
bvan|Heather|Marie|Vance|1997-11-29|hvan
# applicants and people in training
hos|Gwen|Paulette|Hostetter|1972-04-14|hhos
yan1|Marcus||Yancey|1986-10-09|hyan
yan2|Dominique||Yancey|1988-01-23|hyan
arr|Felix||Arredondo|1990-07-12|harr
mac1|Sue Ellen||Macready|1969-05-01|hmac
mac2|Robert|Ian|Macready|1967-12-18|hmac
win|Tasha||Winbush|1985-08-16|hwin
del|Patrick||Delahunt|1979-02-26|
pet|Olga||Petrenko|1981-09-30|
ste1|Warren||Steig|1977-06-24|hste
ste2|Nicole||Steig|1980-11-11|hste
app|Jerome||Applewhite|1974-03-05|
nai|Lakshmi||Nair|1987-05-08|
dob|Cheryl||Dobbins|1963-10-28|
# relatives, household members, volunteers
emr|Doris||Emerick|1955-04-04|hemr
pru|Vernon|Lee|Pruitt|1970-01-01|hpru
jdu|Jacqueline||Dupree|1986-08-08|hjdu
ear|Earl||Rowan|1959-12-12|hear
shol|Stephanie|Ann|Holbrook|2001-02-24|hol
tosg|Tyrell||Osgood|2009-09-03|osg
bon|Bonnie||Strother-Hall|1984-05-17|hbon
mia|Mia|Lund|Garrity|2015-06-11|gar
# staff on the HR list and their contacts
big|Leonard|James|Biggs|1964-02-20|hbig
keo|Wanda||Keough|1971-07-15|hkeo
nwo|Chidi||Nwosu|1993-11-06|hnwo
afr|Alison||Freed|1990-03-31|hfre
ebig|Rosemary||Biggs|1966-01-01|hbig
ekeo|Dustin||Keough|1996-01-01|
enwo|Ngozi||Nwosu|1995-01-01|
efre|Martin||Freed|1962-01-01|
# office roles and names without data of their own
s1|Marjorie||Tennant||
s2|Paul||Ostrander||
s3|Keisha||Lindqvist||
s4|Daniel||Abernathy||
s5|Maribel||Cordero||
s6|Frances||Uhlman||
s7|Greg||Pasternak||
s8|Tori||Bellweather||
s9|Owen||Satterfield||
s10|Ingrid||Molina||
c1|Rhonda||Cassel||
c2|Trevor||Nash||
dver|Anjali||Verghese||
dlat|Howard||Lattimer||
deas|Simon||Eastlake||
dmoo|Kathleen||Moody||
dbol|Renata||Bolling||
dqua|Miguel||Quarles||
dfen|Lydia||Fennick||
jcol|Harriet||Colfax||
jtuo|Benjamin||Tuohy||
acar|Louise||Carrigan||
avan|Neil||Vandegrift||
aroa|Shelby||Roark||
papp|Donna||Applegate||
tsha|Kimberly||Shaw||
tbru|Aaron||Brumley||
odun|Ray||Dunleavy||
nkee|Patricia||Keene||
vhal|Brent||Halvorsen||
bo1|Theodore||Wainscott||
bo2|Annette||Grigsby||
bo3|Luis||Zapatero||
iwon|Julie||Wongsakul||
isha|Rakesh||Shah||
pcoo|Sabrina||Coolidge||
mlee|Dennis||Leopold||
kin1|Darnell||Fairchild||
fri1|Madelyn||Orr||
'''

AREA = ['740', '614', '220', '380', '937', '419', '330', '513']
MAIL = ['gmail.com', 'yahoo.com', 'outlook.com', 'icloud.com', 'hotmail.com', 'aol.com', 'gmail.com', 'gmail.com']
MON = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']


def hn(key, what, mod):
    return int(hashlib.sha256(('%s/%s/foster' % (key, what)).encode()).hexdigest(), 16) % mod


def luhn(body):
    s = 0
    for i, c in enumerate(reversed(body)):
        d = int(c)
        if i % 2 == 0:
            d = d * 2 - 9 if d * 2 > 9 else d * 2
        s += d
    return body + str((10 - s % 10) % 10)


def routing(key):
    b = '04%06d' % hn(key, 'rtn', 10 ** 6)
    s = sum(int(c) * w for c, w in zip(b, (3, 7, 1, 3, 7, 1, 3, 7)))
    return b + str((10 - s % 10) % 10)


USED = set()


def plain(s):
    import unicodedata
    return re.sub('[^a-z]', '', unicodedata.normalize('NFD', s.lower()))


class Person:
    def __init__(self, line):
        f = line.split('|')
        self.key, self.f, self.m, self.l, self.d, self.hh = f[:6]
        self.x = dict(p.split('=', 1) for p in f[6].split(';')) if len(f) > 6 and f[6] else {}
        k = self.key
        n = 0
        while True:                                     # unique telephone, last four 0120..0199 (offices have 0100..0119)
            ph = AREA[hn(k, 'ac%d' % n, len(AREA))] + '55501' + '%02d' % (20 + hn(k, 'ph%d' % n, 80))
            if ph not in USED:
                break
            n += 1
        USED.add(ph)
        self.phone = ph
        a = 1 + hn(k, 'area', 898)
        a = 667 if a == 666 else a
        self.ssn = '%03d%02d%04d' % (a, 1 + hn(k, 'grp', 99), 1 + hn(k, 'ser', 9999))
        assert self.ssn not in USED
        USED.add(self.ssn)
        self.dl = 'RSTUV'[hn(k, 'd1', 5)] + 'ABCDEFGHJKLMNPRSTUVWXYZ'[hn(k, 'd2', 23)] + '%06d' % hn(k, 'dl', 10 ** 6)
        self.mcd = '%d%011d' % (1 + hn(k, 'm1', 9), hn(k, 'mcd', 10 ** 11))
        self.mrn = '%08d' % (1000000 + hn(k, 'mrn', 90000000))
        self.acct = '%d' % (10 ** (8 + hn(k, 'al', 4)) + hn(k, 'ac', 8 * 10 ** (8 + hn(k, 'al', 4))))
        self.card = luhn('4' + '%014d' % hn(k, 'card', 10 ** 14))
        fi, la, yy = plain(self.f), plain(self.l), self.d[2:4]
        p = hn(k, 'mp', 5)
        self.mail = [fi + '.' + la + yy, fi[0] + la + '_' + yy + str(hn(k, 'q', 90) + 10), la + fi + '%d' % (100 + hn(k, 'q', 900)),
                     fi + la[:4] + '%d' % (1000 + hn(k, 'q', 9000)), fi + '_' + la + '.home'][p] + '@' + MAIL[hn(k, 'md', 8)]

    def names(self):
        F, M, L = self.f, self.m, self.l
        i = M[:1]
        return {'name': ' '.join(x for x in (F, M, L) if x), 'fl': F + ' ' + L, 'lf': L + ', ' + F,
                'fml': F + ' ' + (i + '. ' if i else '') + L, 'lfm': L + ', ' + F + (' ' + M if M else ''),
                'lfi': L + ', ' + F + (' ' + i + '.' if i else ''), 'lfj': L + ', ' + F + (' ' + i if i else ''),
                'first': F, 'last': L, 'fm': F + (' ' + M if M else ''), 'il': F[0] + '. ' + L}


PEOPLE = {}
for _l in PEOPLE_TEXT.strip().splitlines():
    if _l and _l[0] != '#':
        _p = Person(_l)
        assert _p.key not in PEOPLE, _p.key
        PEOPLE[_p.key] = _p

ELEMENT = {'dob': 'date_of_birth', 'ssn': 'ssn', 'dl': 'drivers_licence', 'gid': 'government_id', 'pass': 'passport', 'acct': 'bank_account',
           'card': 'card', 'mcd': 'health_insurance', 'hi': 'health_insurance', 'dx': 'diagnosis', 'tx': 'treatment', 'med': 'medication',
           'mrn': 'record_number', 'addr': 'address', 'oldaddr': 'address', 'ph': 'phone', 'em': 'email'}

# ------------------------------------------------------------------ text and truth
OUT = None
CUR = None
TRUTH = {}          # (key, file) -> {'name': longest, element: [values]}


def begin(path):
    global CUR
    assert not any(f == path for _, f in TRUTH), path
    CUR = path
    full = os.path.join(OUT, 'share', path)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    return full


def rec(key, element, value):
    d = TRUTH.setdefault((key, CUR), {})
    if element == 'name':
        if len(value) > len(d.get('name', '')):
            d['name'] = value
    else:
        v = d.setdefault(element, [])
        if value not in v:
            v.append(value)


def date(iso, form):
    y, m, d = iso.split('-')
    return {'': m + '/' + d + '/' + y, 'md': '%d/%d/%s' % (int(m), int(d), y), 'yy': '%d/%d/%s' % (int(m), int(d), y[2:]), 'iso': iso,
            'long': '%s %d, %s' % (MON[int(m) - 1], int(d), y), 'mon': '%02d-%s-%s' % (int(d), MON[int(m) - 1][:3].upper(), y),
            'abbr': '%s %d, %s' % (MON[int(m) - 1][:3], int(d), y), 'raw': y + m + d, 'dash': m + '-' + d + '-' + y,
            'dot': m + '.' + d + '.' + y}[form]


def value(key, attr, form):
    """text written, value recorded (None: nothing to record), element"""
    p = PEOPLE[key]
    nm = p.names()
    if attr in nm:
        v = nm[attr]
        if form == 'up':
            v = v.upper()
        return v, v, 'name'
    base = attr.rstrip('0123456789')
    el = ELEMENT.get(base)
    if attr == 'rtn':
        return routing(p.hh or key), None, None
    if attr == 'dob':
        assert p.d, key
        v = date(p.d, form)
        return v, v, el
    if attr == 'ssn':
        s = p.ssn
        v = s if form == 'raw' else (s[:3] + ' ' + s[3:5] + ' ' + s[5:] if form == 'sp' else s[:3] + '-' + s[3:5] + '-' + s[5:])
        return v, v, el
    if attr == 'ph':
        s = p.phone
        v = {'': '(%s) %s-%s', 'dash': '%s-%s-%s', 'dot': '%s.%s.%s', 'raw': '%s%s%s', 'sp': '%s %s %s'}[form] % (s[:3], s[3:6], s[6:])
        return v, v, el
    if attr in ('addr', 'oldaddr'):
        st, ci, sa, zi = HOMES[p.x['oldaddr'] if attr == 'oldaddr' else p.hh]
        one = '%s, %s, %s %s' % (st, ci, sa, zi)
        if form == '':
            return one, one, el
        if form == 'ml':
            return '%s\n%s, %s %s' % (st, ci, sa, zi), one, el
        if form == 'st':                                 # the street; the rest stands in the columns beside it
            return st, one, el
        if form == 'so':                                 # only the street stands in the file
            return st, st, el
        if form == 'rest':
            return '%s, %s %s' % (ci, sa, zi), None, None
        return {'ci': ci, 'sa': sa, 'zi': zi}[form], None, None
    if attr == 'card':
        s = p.card
        v = s if form == 'raw' else '-'.join(s[i:i + 4] for i in (0, 4, 8, 12)) if form == 'dash' else ' '.join(s[i:i + 4] for i in (0, 4, 8, 12))
        return v, v, el
    if attr == 'em':
        return p.mail, p.mail, el
    if attr in ('dl', 'mcd', 'mrn', 'acct'):
        v = getattr(p, attr)
        return v, v, el
    v = p.x[attr]
    if form == 'cap':
        v = v[0].upper() + v[1:]
    if form == 'up':
        v = v.upper()
    return v, v, el


TOKEN = re.compile(r'\{([a-z0-9+]+)\.([a-z0-9]+)(?::([a-z]+))?\}')


def T(s, esc=None):
    if not isinstance(s, str):
        return s

    def one(m):
        out = None
        for key in m.group(1).split('+'):
            txt, val, el = value(key, m.group(2), m.group(3) or '')
            assert out is None or out == txt, m.group(0)
            out = txt
            if val is not None:
                rec(key, el, val)
        return esc(out) if esc else out
    r = TOKEN.sub(one, s)
    return r


def CL(key, up=False, mi=False):
    """two (or three) columns: last, first(, middle initial)"""
    p = PEOPLE[key]
    c = [p.l, p.f] + ([p.m[:1]] if mi else [])
    c = [x.upper() for x in c] if up else c
    rec(key, 'name', ' '.join(x for x in c if x))
    return c


def CF(key, up=False):
    p = PEOPLE[key]
    c = [p.f.upper(), p.l.upper()] if up else [p.f, p.l]
    rec(key, 'name', ' '.join(c))
    return c


# ------------------------------------------------------------------ writers
FIX = (2024, 6, 3, 9, 0, 0)


def rezip(data, full):
    """the same zip with fixed times"""
    src = zipfile.ZipFile(io.BytesIO(data))
    with zipfile.ZipFile(full, 'w', zipfile.ZIP_DEFLATED) as z:
        for n in src.namelist():
            b = src.read(n)
            if n == 'docProps/core.xml':
                b = re.sub(rb'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ', b'2024-06-03T09:00:00Z', b)
            zi = zipfile.ZipInfo(n, FIX)
            zi.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(zi, b)


class Word:
    def __init__(self, path, font='Calibri', size=11, land=False, margin=1.0):
        self.full = begin(path)
        self.d = docx.Document()
        st = self.d.styles['Normal']
        st.font.name, st.font.size = font, Pt(size)
        sec = self.d.sections[0]
        if land:
            sec.orientation = WD_ORIENT.LANDSCAPE
            sec.page_width, sec.page_height = sec.page_height, sec.page_width
        for side in ('left_margin', 'right_margin', 'top_margin', 'bottom_margin'):
            setattr(sec, side, Inches(margin))
        self.d.core_properties.author = 'Sycamore Bend'

    def _runs(self, par, s, bold=False, italic=False):
        for i, part in enumerate(T(s).split('**')):
            if part:
                r = par.add_run(part)
                r.bold = bold or i % 2 == 1
                r.italic = italic
        return par

    def h(self, s, level=1):
        self.d.add_heading(T(s), level)

    def p(self, s='', bold=False, italic=False, align=None, style=None):
        par = self.d.add_paragraph(style=style)
        if align:
            par.alignment = {'c': WD_ALIGN_PARAGRAPH.CENTER, 'r': WD_ALIGN_PARAGRAPH.RIGHT}[align]
        return self._runs(par, s, bold, italic)

    def ps(self, text):
        for para in text.strip('\n').split('\n\n'):
            self.p(para)

    def ul(self, *items, style='List Bullet'):
        for s in items:
            self.p(s, style=style)

    def table(self, rows, header=True, style='Table Grid', bold0=False, widths=None):
        n = max(len(r) for r in rows)
        t = self.d.add_table(rows=0, cols=n)
        t.style = style
        for i, r in enumerate(rows):
            cells = t.add_row().cells
            for j, s in enumerate(r):
                cells[j].text = ''
                self._runs(cells[j].paragraphs[0], str(s), bold=(header and i == 0) or (bold0 and j == 0))
                if widths:
                    cells[j].width = Inches(widths[j])
        self.d.add_paragraph()
        return t

    def head(self, s):
        self.d.sections[0].header.paragraphs[0].text = T(s)

    def foot(self, s):
        self.d.sections[0].footer.paragraphs[0].text = T(s)

    def save(self):
        b = io.BytesIO()
        self.d.save(b)
        rezip(b.getvalue(), self.full)


class Book:
    def __init__(self, path, title):
        self.full = begin(path)
        self.wb = openpyxl.Workbook()
        self.ws = self.wb.active
        self.ws.title = title

    def sheet(self, title):
        self.ws = self.wb.create_sheet(title)

    def row(self, *cells, bold=False, fill=None):
        self.ws.append([T(c) for c in cells])
        r = self.ws.max_row
        for c in self.ws[r]:
            if bold:
                c.font = Font(bold=True)
            if fill:
                c.fill = PatternFill('solid', fgColor=fill)

    def blank(self):
        self.ws.append([''])

    def widths(self, *w):
        for i, x in enumerate(w):
            self.ws.column_dimensions[openpyxl.utils.get_column_letter(i + 1)].width = x

    def save(self):
        b = io.BytesIO()
        self.wb.save(b)
        rezip(b.getvalue(), self.full)


def xe(s):
    return html.escape(s, quote=False).replace('\n', '<br/>')


class Flow:
    """a PDF of running text and tables"""
    def __init__(self, path, land=False, font='Helvetica', size=10, margin=60):
        self.full = begin(path)
        self.doc = SimpleDocTemplate(self.full, pagesize=landscape(letter) if land else letter, invariant=1, leftMargin=margin,
                                     rightMargin=margin, topMargin=margin, bottomMargin=margin, title='', author='Sycamore Bend')
        bold = {'Helvetica': 'Helvetica-Bold', 'Times-Roman': 'Times-Bold', 'Courier': 'Courier-Bold'}[font]
        self.n = ParagraphStyle('n', fontName=font, fontSize=size, leading=size * 1.35, spaceAfter=6)
        self.c = ParagraphStyle('c', parent=self.n, alignment=1)
        self.r = ParagraphStyle('r', parent=self.n, alignment=2)
        self.b = ParagraphStyle('b', parent=self.n, fontName=bold)
        self.H = ParagraphStyle('H', parent=self.n, fontName=bold, fontSize=size + 4, leading=(size + 4) * 1.3)
        self.C = ParagraphStyle('C', parent=self.H, alignment=1)
        self.font, self.bold, self.size = font, bold, size
        self.s = []

    def p(self, s, style='n'):
        self.s.append(Paragraph(T(s, xe), getattr(self, style)))

    def ps(self, text, style='n'):
        for para in text.strip('\n').split('\n\n'):
            self.p(para, style)

    def sp(self, h=10):
        self.s.append(Spacer(1, h))

    def table(self, rows, widths=None, header=True, grid=True, size=None, shade=None, boldcol=None):
        st = [('FONT', (0, 0), (-1, -1), self.font, size or self.size - 1), ('VALIGN', (0, 0), (-1, -1), 'TOP')]
        if grid:
            st.append(('GRID', (0, 0), (-1, -1), 0.5, colors.grey))
        if header:
            st.append(('FONT', (0, 0), (-1, 0), self.bold, size or self.size - 1))
        if shade:
            st.append(('BACKGROUND', (0, 0), (-1, 0), shade))
        if boldcol is not None:
            st.append(('FONT', (boldcol, 0), (boldcol, -1), self.bold, size or self.size - 1))
        self.s.append(Table([[T(c) for c in r] for r in rows], colWidths=widths, style=TableStyle(st), hAlign='LEFT', repeatRows=1 if header else 0))
        self.sp(8)

    def save(self):
        self.doc.build(self.s)


class Form:
    """a PDF form drawn by hand"""
    def __init__(self, path, size=letter):
        self.full = begin(path)
        self.c = canvas.Canvas(self.full, pagesize=size, invariant=1)
        self.c.setAuthor('Sycamore Bend')

    def t(self, x, y, s, size=10, font='Helvetica'):
        self.c.setFont(font, size)
        for i, line in enumerate(T(s).split('\n')):
            self.c.drawString(x, y - i * size * 1.25, line)

    def mid(self, y, s, size=12, font='Helvetica-Bold', w=612):
        self.c.setFont(font, size)
        self.c.drawCentredString(w / 2, y, T(s))

    def box(self, x, y, w, h, label, val, size=10):
        """a box with a small label at the top and the value below it"""
        self.c.rect(x, y, w, h)
        self.t(x + 3, y + h - 8, label, 6.5)
        self.t(x + 5, y + h - 21, val, size, 'Courier')

    def line(self, x, y, x2):
        self.c.line(x, y, x2, y)

    def page(self):
        self.c.showPage()

    def save(self):
        self.c.save()


def text(path, s, nl='\n', enc='utf-8'):
    full = begin(path)
    s = T(s.lstrip('\n'))
    with open(full, 'wb') as f:
        f.write(s.replace('\n', nl).encode(enc))


def web(path, s):
    full = begin(path)
    with open(full, 'wb') as f:
        f.write(T(s.lstrip('\n'), lambda v: html.escape(v, quote=False).replace('\n', '<br>')).encode('utf-8'))


class Csv:
    def __init__(self, path, delim=',', q=csv.QUOTE_MINIMAL, enc='utf-8', nl='\r\n'):
        self.full, self.enc = begin(path), enc
        self.b = io.StringIO()
        self.w = csv.writer(self.b, delimiter=delim, quoting=q, lineterminator=nl)

    def row(self, *cells):
        self.w.writerow([T(c) for c in cells])

    def save(self):
        with open(self.full, 'wb') as f:
            f.write(self.b.getvalue().encode(self.enc))


def rtf(path, items, font='Times New Roman'):
    """items: strings (paragraphs, ** for bold) or lists (rows of a table)"""
    full = begin(path)

    def esc(s):
        o = []
        for ch in s:
            if ch in '\\{}':
                o.append('\\' + ch)
            elif ch == '\n':
                o.append('\\line ')
            elif ord(ch) < 128:
                o.append(ch)
            elif ord(ch) < 256:
                o.append("\\'%02x" % ord(ch))
            else:
                o.append('\\u%d?' % ord(ch))
        return ''.join(o)

    def bold(s):
        return ''.join('{\\b %s}' % esc(x) if i % 2 else esc(x) for i, x in enumerate(T(s).split('**')))
    out = ['{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman %s;}}\\f0\\fs22' % font]
    for it in items:
        if isinstance(it, list):
            w = 9400 // len(it)
            out.append('\\trowd\\trgaph80' + ''.join('\\cellx%d' % (w * (i + 1)) for i in range(len(it))))
            out.append(''.join('\\pard\\intbl %s\\cell ' % bold(c) for c in it) + '\\row')
        elif it.startswith('^'):
            out.append('\\pard\\qc %s\\par' % bold(it[1:]))
        else:
            out.append('\\pard\\sa120 %s\\par' % bold(it))
    out.append('}')
    with open(full, 'wb') as f:
        f.write('\r\n'.join(out).encode('ascii'))


def eml(path, frm, to, subject, when, body, cc=None, htm=None, extra=()):
    full = begin(path)
    m = EmailMessage(policy=policy.SMTP.clone(max_line_length=200))
    m['From'] = T(frm)
    m['To'] = T(to)
    if cc:
        m['Cc'] = T(cc)
    m['Subject'] = T(subject)
    m['Date'] = when
    m['Message-ID'] = '<%s@sycamorebend.example>' % hashlib.sha256(path.encode()).hexdigest()[:20]
    for k, v in extra:
        m[k] = T(v)
    m.set_content(T(body.lstrip('\n')), cte='quoted-printable' if htm else '8bit')
    if htm:
        m.add_alternative(T(htm, lambda v: html.escape(v, quote=False)), subtype='html', cte='quoted-printable')
        m.set_boundary('=_part_' + hashlib.sha256(path.encode()).hexdigest()[:16])
    with open(full, 'wb') as f:
        f.write(m.as_bytes())


DOCS = []


def doc(fn):
    DOCS.append(fn)
    return fn


# ------------------------------------------------------------------ intake
@doc
def face_sheet():
    w = Word('Intake/Dupree face sheet.docx')
    w.head('Sycamore Bend Foster Care & Adoption, Inc.   INTAKE FACE SHEET   confidential')
    w.h('Sibling group: {dup1+dup2.last}')
    w.p('Date of placement: 11/17/2023 (Fri, after hours)      Custody: temporary, Wendover County Children Services')
    w.table([['', 'Child 1', 'Child 2'],
             ['Legal name', '{dup1.name}', '{dup2.name}'],
             ['Born', '{dup1.dob:md}', '{dup2.dob:md}'],
             ['Sex / grade', 'M / 4th', 'F / 1st'],
             ['Social Security', '{dup1.ssn}', '{dup2.ssn}'],
             ['Medicaid billing no.', '{dup1.mcd}', '{dup2.mcd}'],
             ['Known conditions', '{dup1.dx}; {dup1.dx2}', '{dup2.dx}, {dup2.dx2}'],
             ['Came with (meds)', '{dup1.med}, {dup1.med2}', '{dup2.med}'],
             ['School', 'Cherry Fork Elementary', 'Cherry Fork Elementary']], bold0=True)
    w.p('**Placed with** {hol1.fl} and {hol2.fl}, {hol1+hol2+dup1+dup2.addr}. Call {hol1.first} first: {hol1.ph}')
    w.h('Parents', 2)
    w.table([['Mother', '{bdup.name}'], ['DOB', '{bdup.dob:md}'], ['Last known address', '{bdup.addr:ml}'], ['Cell', '{bdup.ph} (prepaid, often off)'],
             ['Father of child 1', '{bhig.fml}, DOB {bhig.dob:md}'], ['Father of child 2', 'not established']], header=False, bold0=True, style='Light Grid Accent 1')
    w.h('Relatives mentioned at intake', 2)
    w.ul('Maternal aunt {jdu.fl}, Dayton, {jdu.ph} - wants visits, has a one bedroom', 'Maternal grandmother - deceased')
    w.p('Intake taken by {s8.fl}. County worker: {c1.fl}, (740) 555-0104.', italic=True)
    w.save()


@doc
def referral_call():
    text('Intake/referral call 2-14.txt', '''
2/14 3:40 pm  call from {c2.fl}, Wendover Co. CS
bed needed tonight?? no - 48 hrs, baby still inpt at St. Brendan's

5 mo old boy, {pik.fl}, born {pik.dob:yy}. mom is {bpik.fl} 24, was in our care herself as a teen (!)
baby born positive, {pik.dx}, had {pik.tx}. back in for {pik.dx2}, going out on {pik.med}
mom: {bpik.dx}, on {bpik.tx}, not stable, staying {bpik.addr} w/ roommate. her # {bpik.ph:dash} per county

kin option = mat. great aunt / grandma? -> grandmother {pic.fl}, {pic.addr:so}. has raised 2 grandkids. says she
is on {pic.med} for {pic.dx}, Dr says ok to care for infant
  cell {pic.ph:dash}   she CANNOT text

needs: crib, car seat (rear facing), WIC transfer, formula
medicaid # {pik.mcd} active
{s6.first} to do kinship walk through Thu 10am. {s2.first} ok'd exception on the stairs gate

-- {s8.first}
''')


@doc
def placement_extract():
    c = Csv('Intake/placement_extract_Q1.csv', q=csv.QUOTE_ALL)
    c.row('CLIENT_LNM', 'CLIENT_FNM', 'MI', 'BRTH_DT', 'SEX', 'SSN', 'MA_RCP_NO', 'PLCMT_BGN', 'PLCMT_TYP', 'PRVDR_NM', 'PRVDR_STR', 'PRVDR_CITY', 'ST', 'ZIP', 'WRKR')
    for kid, prov, beg, typ, sex in (('ros', 'iba1', '20240108', 'FFH-T', 'M'), ('qui1', 'prz1', '20240122', 'FFH', 'F'), ('qui2', 'prz1', '20240122', 'FFH', 'M'),
                                     ('yod1', 'cas1', '20240205', 'FFH', 'M'), ('yod2', 'cas1', '20240205', 'FFH', 'F'), ('pik', 'pic', '20240216', 'KIN', 'M'),
                                     ('tac1', 'bra1', '20240301', 'FFH', 'F'), ('tac2', 'bra1', '20240301', 'FFH', 'M'), ('pee', 'shu1', '20240311', 'RESP', 'X')):
        c.row(*CL(kid, up=True, mi=True), '{%s.dob:raw}' % kid, sex, '{%s.ssn:raw}' % kid, '{%s.mcd}' % kid, beg, typ, '{%s.lf:up}' % prov,
              '{%s+%s.addr:st}' % (prov, kid), '{%s.addr:ci}' % prov, '{%s.addr:sa}' % prov, '{%s.addr:zi}' % prov, '{s3.il}' if kid < 'q' else '{s4.il}')
    c.save()


@doc
def placement_agreement():
    f = Flow('Intake/Placement Agreement - Whitmire.pdf', font='Times-Roman', size=11)
    f.p('INDIVIDUAL CHILD PLACEMENT AGREEMENT', 'C')
    f.ps('''
This agreement is made on April 2, 2024 between Sycamore Bend Foster Care and Adoption, Inc., 880 Garnet Street, Lancaster, Ohio 43130 ("the Agency") and {whi1.name} and {whi2.name} ("the Foster Caregivers"), who reside at {whi1+whi2+jen.addr}.

1. The Agency places in the home of the Foster Caregivers the child {jen.fl}, born {jen.dob:long}, who is in the temporary custody of Franklin County. The child's Social Security number is {jen.ssn} and her Medicaid number is {jen.mcd}.

2. The Foster Caregivers have been told that the child has a {jen.dx2} and must have an {jen.med2} within reach at all times, and that she takes {jen.med} for {jen.dx}. They have been shown how to use the injector.

3. The child's mother, {bjen.fl}, may telephone the child on Sundays between 4 and 5 p.m. The Foster Caregivers shall not give out their address.

4. The Agency shall pay the rate for the exceptional level by direct deposit on the 10th of each month following the month of care.

5. Either party may end this agreement on 30 days' notice, except where the safety of the child requires removal.
''')
    f.sp(20)
    f.table([['_________________________', '_________________________'], ['{whi1.fl}', '{whi2.fl}'], ['Foster Caregiver', 'Foster Caregiver'], ['', ''],
             ['_________________________', '_________________________'], ['{s2.fl}, Program Director', '{s5.fl}, Caseworker']], header=False, grid=False)
    f.save()


@doc
def bed_board():
    b = Book('Intake/Bed board.xlsx', 'OPEN BEDS')
    b.row('BED BOARD - who is where', bold=True)
    b.row('as of Mon 5/13  (update before 9 am!! - {s8.first})')
    b.blank()
    b.row('Home', 'Cell', 'Licensed for', 'Kid 1', 'DOB', 'Kid 2', 'DOB', 'Open', 'Notes', bold=True, fill='FFE699')
    b.row('{hol1.fl} / {hol2.fl}', '{hol1.ph}', 3, '{dup1.fl}', '{dup1.dob:yy}', '{dup2.fl}', '{dup2.dob:yy}', 1, 'no teens')
    b.row('{val1.fl} / {val2.fl}', '{val2.ph}', 2, '{men1.fl}', '{men1.dob:yy}', '{men2.fl}', '{men2.dob:yy}', 0, 'Spanish speaking home')
    b.row('{tri1.fl} / {tri2.fl}', '{tri1.ph}', 2, '{den1.fl}', '{den1.dob:yy}', '{den2.fl}', '{den2.dob:yy}', 0, '')
    b.row('{cre.fl}', '{cre.ph}', 1, '{fai.fl}', '{fai.dob:yy}', '', '', 0, 'ILP girl, will go to 18+')
    b.row('{fit.fl}', '{fit.ph}', 2, '{fre.fl}', '{fre.dob:yy}', '', '', 1, 'boys over 12 only')
    b.row('{shu1.fl} / {shu2.fl}', '{shu2.ph}', 4, '{van1.fl}', '{van1.dob:yy}', '{van2.fl}', '{van2.dob:yy}', 2, 'takes respite')
    b.blank()
    b.row('', '', '=SUM(C5:C10)', '', '', '', '', '=SUM(H5:H10)', 'total')
    b.widths(34, 16, 12, 22, 11, 22, 11, 7, 28)
    b.save()


# ------------------------------------------------------------------ case files
@doc
def case_plan():
    w = Word('Case Files/Okafor-Lane/Case plan semiannual review.docx', font='Cambria')
    w.p('SEMIANNUAL ADMINISTRATIVE REVIEW', bold=True, align='c')
    w.p('Review period 10/1/2023 - 3/31/2024', align='c')
    w.h('1. Who this plan is about', 2)
    w.ul('{lan1.name} (b. {lan1.dob:abbr}), placed with {osg.fl}', '{lan2.name} (b. {lan2.dob:abbr}), placed with {boa1.fl} and {boa2.fl}',
         '{lan3.name} (b. {lan3.dob:abbr}), same home as {lan2.first}')
    w.h('2. Parents', 2)
    w.ps('''
{blan.name}, mother of all three. She is 33 and lives at {blan.addr}. {blan.first} completed {blan.tx} for {blan.dx} in January and has begun aftercare. Her phone is {blan.ph:dash}.

{boka.fl}, father of the two younger children, born {boka.dob:abbr}. He drives for a freight company and keeps an apartment at {boka.addr}. He can be reached by e-mail at {boka.em}.
''')
    w.h('3. Progress on goals', 2)
    w.table([['Concern', 'What was to change', 'Where we are'],
             ['Mother\'s drinking', 'Six clean months', 'Three months. Screens at county.'],
             ['{lan1.first}\'s behavior ({lan1.dx})', '{lan1.tx}; {lan1.med} at bedtime', 'Fewer calls from school, two suspensions down from seven'],
             ['{lan2.first}\'s language ({lan2.dx2})', '{lan2.tx:cap}', 'New words every week. {dbol.fl} is pleased.'],
             ['{lan3.first}\'s ears ({lan3.dx})', '{lan3.tx:cap}', 'Done 2/8, no infections since'],
             ['Sibling contact', 'Every other Saturday', 'Kept, except two snow days']], style='Light List Accent 1')
    w.h('4. Recommendation', 2)
    w.p('Continue reunification with a concurrent plan of legal custody to Mr. {boka.last}. Next review by 9/30/2024.')
    w.p('Present: {s3.fl} (agency), {c1.fl} (county), {osg.fl}, {boa2.fl}, {blan.fl} by phone. For the file: {lan2.first} has {lan2.dx}; doctor informed.')
    w.foot('Case no. SB-22-0187 / page intentionally kept with Tab 4')
    w.save()


@doc
def contact_log():
    rtf('Case Files/Rosado/contact log 2024.rtf', [
        '^**CONTACT LOG**', '**Case:** SB-23-0412   **Child:** {ros.fml}  ({ros.dob:dash})   **Worker:** {s5.fl}',
        '**1/11/24  HV**  Home visit at the {iba1+iba2.last} home, {iba1+iba2+ros.addr}. Present: {iba1.fl}, {ros.first}. {ros.first} showed me his trains. He has his own room. {iba1.first} reports he eats only white foods. Talked about the picture schedule.',
        '**1/19/24  TC**  Call from {iba2.fl} ({iba2.ph:dot}). {ros.first} bit another child on the van. No marks. Asked him to write it up.',
        '**1/24/24  COLL**  Dr. {dlat.last} confirms {ros.dx}. Started {ros.med} in the morning. Wants {ros.tx}, referral sent to Bright Steps.',
        '**2/2/24  TC**  Mother, {bros.fl}, called from a new number, {bros.ph:dot}. Moved in with a cousin at {bros.addr}. Told her the visit is Thursday at 3.',
        '**2/8/24  VISIT**  Mother 25 min late. {ros.first} would not leave the car at first. They did a puzzle. She cried at the end.',
        '**2/27/24  HV**  Unannounced. {iba1.first} home with {ros.first}, home from school early. House in order, smoke detectors ok, meds locked.',
        '**3/5/24  EMAIL**  {iba1.em} - {iba1.first} sends the school calendar and asks for respite the last weekend in March.',
        '(continued on next sheet)'])


@doc
def il_plan():
    w = Word('Case Files/Fairchild/Independent living plan.docx', size=12)
    w.h('My Plan for After 18', 0)
    w.p('This plan belongs to: {fai.fl}')
    w.p('I turn 18 on: 08/08/2025   My birthday is {fai.dob:long}')
    w.p('Where I live now: with {cre.fl} at {cre+fai.addr}')
    w.p('How to reach me: {fai.ph:sp} or {fai.em}')
    w.h('Where I will live', 3)
    w.p('Ms. {cre.last} says I can stay until I finish at Eastmoor. After that the county has bridge apartments.')
    w.h('Money', 3)
    w.p('I opened a savings account at Three Rivers Credit Union with my caseworker. Account {fai.acct}. I have $412.60. I work Saturdays at the garden center.')
    w.h('My health', 3)
    w.p('I take {fai.med} for {fai.dx}. I go to a {fai.tx} with {dmoo.fl}. My Medicaid card says {fai.mcd} and I keep it until I am 26.')
    w.h('Papers I have', 3)
    w.table([['Paper', 'Have it?', 'Number'], ['Birth certificate', 'yes', 'in safe'], ['Social Security card', 'yes', '{fai.ssn}'], ['Ohio learner permit', 'yes', '{fai.dl}'],
             ['Voter form', 'not yet', '']])
    w.h('People I count on', 3)
    w.ul('My brother {kin1.fl} (Army, Texas)', 'Ms. {cre.last} {cre.ph:sp}', 'My mom {bfai.fl} sometimes, {bfai.ph:sp}', 'My worker {s4.fl}')
    w.p('Signed ______________________   Worker ______________________')
    w.save()




# ------------------------------------------------------------------ home studies
@doc
def home_study():
    w = Word('Home Studies/Mayes - adoptive home study.docx', font='Garamond', size=12)
    w.h('ADOPTIVE HOMESTUDY', 0)
    w.table([['Applicants', '{may1.name} and {may2.name}'], ['Address', '{may1+may2.addr}'], ['Telephone', '{may1.ph} (hers)   {may2.ph} (his)'],
             ['Assessor', '{s10.fl}, LISW'], ['Dates of contact', '9/12, 9/20, 10/3 and 10/17/2023']], header=False, bold0=True)
    w.h('{may1.first}', 2)
    w.ps('''
{may1.first} was born on {may1.dob:long} in Erie, the second of three daughters. She describes her father as quiet and her mother as "the engine of the house." She studied library science and has worked at the same branch for eleven years. She carries Ohio driver's license {may1.dl}.

She speaks openly about {may1.dx} and about {may1.tx}. She says that she has grieved and that adoption is "not the second choice, just the next one." A letter from her counselor supports this.
''')
    w.h('{may2.first}', 2)
    w.ps('''
{may2.first} was born {may2.dob:long} in Columbus. His parents divorced when he was nine. He is a surveyor; his license is {may2.dl}. His physician, Dr. {dqua.fl}, finds him in good health apart from {may2.dx}, for which he uses {may2.tx}.
''')
    w.h('Marriage and household', 2)
    w.ps('''
The couple married on June 14, 2008. They own a three bedroom house with a fenced yard, a smoke detector on each floor and an old, patient retriever. The yearly income is about $118,000; their checking account at Olentangy Savings (no. {may1.acct}) held $9,240 on the day of the last visit.
''')
    w.h('Child considered', 2)
    w.ps('''
The family has been matched with {har.name}, age six, born {har.dob:long}, who has lived with them as a foster child since May. {har.first} has a diagnosis of {har.dx} and receives {har.tx} at school. His birth mother, {bhar.fl}, surrendered her rights on August 8, 2023.

I recommend approval for one child between 4 and 8 years of age of either sex.
''')
    w.p('{s10.fl}        Supervisor: {s2.fl}')
    w.save()


@doc
def study_update():
    f = Flow('Home Studies/Garrity annual update 2024.pdf', size=10)
    f.p('FOSTER HOME RECERTIFICATION - INTERVIEW SHEET', 'H')
    f.p('Home of {gar1.fml} and {gar2.fml} &nbsp; | &nbsp; License exp. 06/30/2024')
    qa = [('Has anybody moved in or out?', 'No. Household is still the two of us, our daughter {mia.fl} (born {mia.dob}) and {sta.fl}, who came in February.'),
          ('Is this address still right?', '{gar1+gar2+mia+sta.addr}'),
          ('Best phone and e-mail for each of you?', '{gar1.first}: {gar1.ph:dash}, {gar1.em} / {gar2.first}: {gar2.ph:dash}, {gar2.em}'),
          ('Any change in health?', '{gar1.first} was found to have {gar1.dx} in November and takes {gar1.med}. Doctor\'s note attached. {gar2.first} - none.'),
          ('Health insurance for your own family?', 'Through {gar1.first}\'s work, Hopewell PPO member no. {gar1.hi}'),
          ('Any arrest, citation or accident?', '{gar2.first}: one speeding ticket, 54 in a 45, paid. License {gar2.dl} is valid.'),
          ('How is the placement going?', '"{sta.first} tests us. He put his fist through a door in March and then fixed it with {gar2.first}. He takes his {sta.med} most days. We knew about the {sta.dx2} before he came."'),
          ('Training hours since last year?', '{gar1.first} 31, {gar2.first} 28 (30 needed - {gar2.first} to finish 2 online by 6/15)'),
          ('What would help you most?', 'Respite one weekend a month and an answer about the braces.')]
    for i, (q, a) in enumerate(qa, 1):
        f.p('%d. %s' % (i, q), 'b')
        f.p(a)
    f.p('Interviewed by {s6.fl} on 4/18/2024 from 6:00 to 7:40 pm.', 'r')
    f.save()


@doc
def reference():
    w = Word('Home Studies/Reference - Steig.docx', font='Arial')
    w.p('{pru.name}\n{pru.addr:ml}\n{pru.ph:dash}\n{pru.em}', align='r')
    w.p('April 29, 2024')
    w.p('Sycamore Bend, attn. {s6.fl}')
    w.p('To whom it may concern,')
    w.ps('''
I have known {ste1.fl} and {ste2.fl} for fourteen years. {ste1.first} and I coached Little League together and our wives started the food pantry at Grace Lutheran. They live at {ste1+ste2.addr}, and I have been in that house more times than I can count.

I have never heard either of them raise their voice to a child. When my own son was in trouble it was {ste2.first} who sat with him at our kitchen table till midnight.

I would leave my grandchildren with them without a second thought. Call me if you want to hear more, evenings are best.
''')
    w.p('{pru.fl}')
    w.save()


@doc
def household_roster():
    b = Book('Home Studies/Household members 18+ and minors.xlsx', 'Adults')
    b.row('Everyone living in a licensed home (rule 5101:2-7)', bold=True)
    b.row('', '', '', '', 'rev. 3/2024 FU')
    b.row('Home', 'Person', 'Relation', 'Birth date', 'Soc Sec #', 'DL / ID', bold=True, fill='DDEBF7')
    for home, k, rel in (('hol1', 'hol1', 'licensee'), ('hol1', 'hol2', 'licensee'), ('hol1', 'shol', 'adult daughter'), ('osg', 'osg', 'licensee'), ('tri1', 'tri1', 'licensee'),
                         ('tri1', 'tri2', 'licensee'), ('prz1', 'prz1', 'licensee'), ('prz1', 'prz2', 'licensee')):
        b.row('{%s.last}' % home, '{%s.name}' % k, rel, '{%s.dob:md}' % k, '{%s.ssn}' % k, '{%s.dl}' % k)
    b.sheet('Minors (own kids)')
    b.row('Child', 'Born', 'Lives at', 'Parent', bold=True)
    b.row('{mia.name}', '{mia.dob:md}', '{mia+gar2.addr}', '{gar2.fl}')
    b.row('{tosg.fl}', '{tosg.dob:md}', '{tosg+osg.addr}', '{osg.fl}')
    b.save()


# ------------------------------------------------------------------ clearances
@doc
def clearance_tracker():
    b = Book('Clearances/BCI-FBI tracker 2024.xlsx', '2024')
    b.row('BACKGROUND CLEARANCES 2024', bold=True)
    b.row('yellow = waiting on result; call WebCheck vendor (614) 555-0108')
    b.row('#', 'Last', 'First', 'SSN', 'DOB', 'DL no.', 'BCI sent', 'BCI back', 'FBI back', 'SACWIS check', 'Clear?', bold=True, fill='FFFF00')
    rows = [('may1', '1/08', '1/15', '1/22', '1/10'), ('may2', '1/08', '1/15', '1/22', '1/10'), ('odo1', '1/16', '1/23', '1/30', '1/18'), ('odo2', '1/16', '1/23', '2/02', '1/18'),
            ('hos', '2/20', '2/27', '3/05', '2/22'), ('yan1', '2/20', '2/28', '3/05', '2/22'), ('yan2', '2/20', '2/28', '3/07', '2/22'), ('arr', '3/04', '3/12', '', '3/05'),
            ('mac1', '3/04', '3/12', '3/21', '3/05'), ('mac2', '3/04', '3/12', '3/21', '3/05'), ('win', '3/11', '', '', '3/12'), ('bra1', '4/02', '4/09', '4/16', '4/03'),
            ('bra2', '4/02', '4/09', '4/16', '4/03')]
    for i, (k, a, c, d, e) in enumerate(rows, 1):
        b.row(i, *CL(k), '{%s.ssn}' % k, '{%s.dob}' % k, '{%s.dl}' % k, a, c, d, e, 'Y' if d else 'pending')
    b.row('', 'Total sent', len(rows), '', '', '', '', '', '', '', '11 clear / 2 pending', bold=True)
    b.widths(4, 18, 12, 13, 12, 12, 9, 9, 9, 12, 20)
    b.save()


@doc
def fingerprint_form():
    f = Form('Clearances/Fingerprint request Thornbury.pdf')
    f.mid(750, 'CIVILIAN BACKGROUND CHECK REQUEST', 14)
    f.mid(735, 'complete in ink - one form per applicant', 8, 'Helvetica-Oblique')
    f.box(50, 690, 170, 30, 'LAST NAME', '{tho.last:up}')
    f.box(220, 690, 170, 30, 'FIRST NAME', '{tho.first:up}')
    f.box(390, 690, 170, 30, 'MIDDLE NAME', PEOPLE['tho'].m.upper())
    f.box(50, 660, 130, 30, 'DATE OF BIRTH (MM/DD/YYYY)', '{tho.dob}')
    f.box(180, 660, 130, 30, 'SOCIAL SECURITY NUMBER', '{tho.ssn}')
    f.box(310, 660, 125, 30, 'DRIVER LICENSE / STATE', '{tho.dl}  OH')
    f.box(435, 660, 125, 30, 'PLACE OF BIRTH', 'DAYTON, OH')
    f.box(50, 630, 340, 30, 'RESIDENCE ADDRESS', '{tho.addr}', 9)
    f.box(390, 630, 170, 30, 'DAYTIME PHONE', '{tho.ph}')
    f.box(50, 600, 60, 30, 'SEX', 'F')
    f.box(110, 600, 60, 30, 'HEIGHT', '5-06')
    f.box(170, 600, 60, 30, 'WEIGHT', '150')
    f.box(230, 600, 80, 30, 'EYES', 'BRO')
    f.box(310, 600, 80, 30, 'HAIR', 'GRY')
    f.box(390, 600, 170, 30, 'REASON CODE', 'ORC 2151.86 FOSTER/ADOPT')
    f.t(50, 575, 'Results to: Sycamore Bend Foster Care & Adoption, 880 Garnet Street, Lancaster OH 43130. Attn: {s6.fl}', 9)
    f.t(50, 562, 'Print name as signed: {tho.name}', 9)
    f.t(50, 545, 'Applicant signature ______________________________      Date 02/26/2024', 9)
    f.t(50, 520, 'FOR OFFICE USE: both index fingers read on second try.  Fee 62.00 billed to agency.', 8, 'Courier')
    f.save()


@doc
def registry_letter():
    rtf('Clearances/PA child abuse registry - Shultz.rtf', [
        'Sycamore Bend Foster Care & Adoption, Inc.\n880 Garnet Street\nLancaster, OH 43130', 'May 2, 2024',
        'Childline Verification Unit\nHarrisburg, Pennsylvania', '**RE: Request for out-of-state central registry check (Adam Walsh Act)**', 'To the records officer:',
        'The two applicants below lived in Pennsylvania within the past five years. Please search your registry and return the result to {s6.fl} by fax at (740) 555-0101.',
        ['', '**Applicant 1**', '**Applicant 2**'], ['Name', '{shu1.name}', '{shu2.name}'], ['Other names used', 'N. Karimova', 'none'],
        ['Date of birth', '{shu1.dob:abbr}', '{shu2.dob:abbr}'], ['SSN', '{shu1.ssn}', '{shu2.ssn}'], ['Driver license', '{shu1.dl} (Ohio)', '{shu2.dl} (Ohio)'],
        'Present address of both: {shu1+shu2.addr}', 'Address in Pennsylvania, June 2016 to September 2020: {shu1+shu2.oldaddr}',
        'Signed releases are enclosed. Children who lived in the home at that time: none.', 'Thank you,', '{s6.fl}\nLicensing Specialist'], font='Calibri')


@doc
def abstract():
    def bl(k, mod, pts):
        return '''
------------------------------------------------------------------------
OLN: {%(k)s.dl}      CLASS: D     STATUS: VALID         SSN ON FILE: Y
NAME: {%(k)s.lfj:up}
ADDR: {%(k)s.addr:st}
      {%(k)s.addr:rest}
DOB:  {%(k)s.dob:dash}     EXP: %(m)s     ENDORSE: NONE
POINTS (2YR): %(p)s
''' % {'k': k, 'm': mod, 'p': pts}
    text('Clearances/driver_abstracts_batch.txt', '''
BMV RECORD SERVICES              DRIVER ABSTRACT - BATCH 0417
REQUESTOR: SYCAMORE BEND FCA     ACCT 40118         RUN 04/17/2024
''' + bl('osg', '03-27-2027', 0) + bl('cre', '09-12-2025', '2   02/03/2023 SPEED 46/35 WHITEHALL') + bl('iba2', '08-31-2026', 0) + bl('whi2', '09-28-2025', 0) + bl('cas2', '06-07-2026', '2   11/19/2023 FAIL TO YIELD')
         + '''
------------------------------------------------------------------------
5 RECORDS     END OF BATCH
''', nl='\r\n', enc='cp1252')


# ------------------------------------------------------------------ medical
@doc
def medical_consent():
    w = Word('Medical/Consent for treatment - Yoder children.docx')
    w.p('CONSENT FOR ROUTINE AND EMERGENCY MEDICAL CARE', bold=True, align='c')
    w.p('I, {byod.fl}, father of the children listed, born {byod.dob:md}, living at {byod.addr}, give permission to Sycamore Bend and to the foster parents, {cas1.fl} and {cas2.fl}, to obtain:')
    w.p('☒ physical, dental and vision examinations\n☒ immunizations (flu only - see religious objection on back)\n☒ emergency surgery if I cannot be reached within 1 hour\n☐ psychotropic medication')
    w.p('for the following minor(s):')
    for k, n in (('yod1', '1'), ('yod2', '2')):
        w.p('(%s)  Name: __{%s.name}__' % (n, k))
        w.p('       Birth date: {%s.dob:md}      Patient no. at Hillcrest Pediatrics: {%s.mrn}' % (k, k))
        w.p('       Health problems: {%s.dx}' % k)
        w.p('       Current care: ' + ('scheduled for {yod1.tx}, May 21' if k == 'yod1' else 'takes {yod2.med} every morning'))
    w.p('No telephone in the home. Messages through the neighbor, Mr. {mlee.fl}, at the harness shop.')
    w.p('Signature of parent ____________________     Witness {s3.fl}     Date 4/30/24')
    w.save()


@doc
def psychotropic():
    f = Flow('Medical/Psychotropic med consent list.pdf', land=True, size=9, margin=40)
    f.p('PSYCHOTROPIC MEDICATION - CONSENTS ON FILE (custodian signature required before first dose)', 'H')
    f.table([['Youth', 'D.O.B.', 'Diagnosis', 'Drug and strength', 'Prescriber', 'Consent signed by', 'Date']] +
            [['{%s.lf}' % k, '{%s.dob:yy}' % k, '{%s.%s}' % (k, dx), '{%s.%s}' % (k, md), pr, by, d] for k, dx, md, pr, by, d in (
                ('dup1', 'dx', 'med', '{dlat.fl}, MD', '{c1.fl}, WCCS', '12/04/23'), ('fai', 'dx', 'med', '{dlat.fl}, MD', '{c2.fl}, WCCS', '10/19/23'),
                ('fre', 'dx', 'med', '{dfen.fl}, CNP', '{c2.fl}, WCCS', '01/09/24'), ('gil', 'dx', 'med', '{dfen.fl}, CNP', '{c1.fl}, WCCS', '02/22/24'),
                ('hop', 'dx', 'med', '{dfen.fl}, CNP', '{c1.fl}, WCCS', '03/01/24'), ('lan1', 'dx', 'med', '{dlat.fl}, MD', '{blan.fl}, mother', '11/30/23'),
                ('qui1', 'dx', 'med', '{dfen.fl}, CNP', '{c2.fl}, WCCS', '02/15/24'), ('row2', 'dx', 'med', '{dlat.fl}, MD', '{brow.fl}, mother', '03/18/24'),
                ('sta', 'dx2', 'med', '{dlat.fl}, MD', '{bsta.fl}, father', '02/28/24'))], shade=colors.lightgrey, size=8)
    f.p('Reviewed at quarterly med meeting 4/3/2024. Two consents older than 90 days without a follow-up visit: see {s2.fl}.')
    f.save()


@doc
def health_passport():
    web('Medical/health_passport_0719.html', '''
<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Health Passport</title>
<style>body{font-family:Verdana;font-size:13px} dt{font-weight:bold;float:left;width:190px} dd{margin-left:200px} .box{border:1px solid #888;padding:8px}</style></head>
<body>
<h1>Child Health Passport</h1>
<div class="box">
<dl>
<dt>Child</dt><dd>{men2.fl}</dd>
<dt>Birth date</dt><dd>{men2.dob:long}</dd>
<dt>Medicaid ID</dt><dd>{men2.mcd}</dd>
<dt>Chart number</dt><dd>{men2.mrn} (Nationview Children's, Endocrine)</dd>
<dt>Lives with</dt><dd>{val1.fl} &amp; {val2.fl}<br>{val1+val2+men2.addr:ml}<br>Mobile: {val1.ph}</dd>
</dl>
</div>
<h2>Conditions</h2>
<ul><li>{men2.dx:cap} (since age 6)</li></ul>
<h2>Daily care</h2>
<p>{men2.med:cap} with meals by pen; {men2.tx}. {men2.med2:cap} kit in the red pouch. He knows how to count his carbs but needs a grown-up to check the math.</p>
<h2>Doctors</h2>
<table border="1" cellpadding="4"><tr><th>Kind</th><th>Name</th><th>Office</th></tr>
<tr><td>Pediatrician</td><td>{dver.fl}, MD</td><td>Hillcrest Pediatrics, 20 Medical Plaza Dr, Lancaster</td></tr>
<tr><td>Dentist</td><td>{deas.fl}, DDS</td><td>(740) 555-0112</td></tr></table>
<h2>Family history given by mother ({bmen.fl})</h2>
<p>Type 2 diabetes in the grandparents. No heart trouble.</p>
<p><small>Printed 03/22/2024 by mcordero</small></p>
</body></html>
''')


@doc
def mar():
    b = Book('Medical/MAR May 2024.xlsx', 'chart 1')
    for i, (k, med, time_, note) in enumerate((('den2', 'med', '8 pm', 'skip if he has more than 8 oz after 7'), ('pee', 'med', '7 am / 7 pm', 'rescue: {pee.med2}'), ('wil', 'med', '7 am', 'spring only'))):
        if i:
            b.sheet('chart %d' % (i + 1))
        b.row('MEDICATION ADMINISTRATION RECORD', '', '', 'Month: May 2024', bold=True)
        b.row('Name:', '{%s.fl}' % k, 'DOB:', '{%s.dob:md}' % k)
        b.row('For:', '{%s.%s}' % (k, 'dx2' if k == 'wil' else 'dx'), 'Allergies:', 'NKDA')
        b.row('Drug:', '{%s.%s}' % (k, med), 'When:', time_)
        b.row('Note:', note)
        b.blank()
        b.row('Day', 'Time', 'Initials', 'Refused / missed - why', bold=True)
        for d in range(1, 15):
            b.row(d, time_.split(' / ')[0], {'den2': 'HT', 'pee': 'NS', 'wil': 'FA'}[k], 'refused, tried again at 8:30' if d == 6 and k == 'den2' else '')
        b.blank()
        b.row('Initials:', {'den2': 'HT = {tri1.fl}', 'pee': 'NS = {shu1.fl}', 'wil': 'FA = {ade1.fl}'}[k])
    b.save()


@doc
def therapy_note():
    w = Word('Medical/Therapy progress note 4-16.docx', font='Verdana', size=10)
    w.p('Maple Crossing Behavioral Health', bold=True)
    w.p('1500 Fair Avenue, Suite 210, Lancaster OH 43130 · (740) 555-0115')
    w.p('Client {dup1.lfm} | MRN {dup1.mrn} | b. {dup1.dob:iso} | Session 11 of 16 | 53 min')
    for a, t in (('S', '"I don\'t dream about the closet as much." Foster mother ({hol1.fl}) reports two nights of full sleep, one fight with his sister {dup2.first}.'),
                 ('O', 'Alert, fidgety, made eye contact. Drew his house with a door that locks from inside.'),
                 ('A', '{dup1.dx}; better. Responds to {dup1.tx}.'),
                 ('P', 'Continue weekly. Begin trauma narrative next session with Ms. {hol1.last} present for the last 15 minutes. Ask Dr. {dlat.last} whether {dup1.med} should move to 27.')):
        w.p('**%s:** %s' % (a, t))
    w.p('{dmoo.fl}, LISW-S    e-signed 04/16/2024 17:22')
    w.save()




@doc
def er_discharge():
    f = Flow('Medical/ER discharge Stackpole.pdf', font='Courier', size=9)
    f.p('ST. BRENDAN\'S HOSPITAL - EMERGENCY DEPARTMENT', 'H')
    f.p('AFTER VISIT SUMMARY')
    f.table([['PATIENT', '{sta.lfm:up}', 'MRN', '{sta.mrn}'], ['DOB', '{sta.dob:mon}', 'SEX', 'M'], ['ARRIVED', '20-MAR-2024 19:12', 'LEFT', '20-MAR-2024 22:47'],
             ['ATTENDING', '{dqua.fl}, MD', 'PAYOR', 'BUCKEYEWELL {sta.mcd}']], header=False)
    f.ps('''
YOU WERE SEEN FOR: {sta.dx3} (struck by a bat, accidental)

WHAT WE FOUND: {sta.dx}, nothing broken

WHAT WE DID: {sta.tx}, tetanus up to date

GO HOME WITH: {sta.med2} as needed. Wake him every 3 hours tonight. No sports for 10 days.

COME BACK IF: vomiting, confusion, a headache that gets worse, clear fluid from the nose

ACCOMPANIED BY: {gar2.fl} (foster parent), {gar2.ph:dash}
''')
    f.p('Stitches out in 5-7 days at Hillcrest Pediatrics, Dr. {dver.last}.', 'b')
    f.save()


# ------------------------------------------------------------------ visitation
@doc
def visit_log():
    w = Word('Visitation/Rowan visitation log.docx', size=10, land=True, margin=0.6)
    w.p('SUPERVISED VISITATION LOG', bold=True)
    w.p('Children: {row1.fl}, {row1.dob:yy} and {row2.fl}, {row2.dob:yy}          Mother: {brow.fl}, phone {brow.ph:dot}          Father: {bro2.fl}')
    w.table([['Date', 'Planned', 'Came', 'Left', 'Who', 'What happened', 'Sup.'],
             ['3/5', '4:00-6:00', '4:10', '6:00', 'mother', 'Brought pizza. {row1.first} sat in her lap for the whole of the first hour. {row2.first} talked about school.', 'KL'],
             ['3/12', '4:00-6:00', '-', '-', 'no show', 'Called at 4:40 from {brow.ph:dot}, said the bus. {row2.first} threw a chair, calmed by {str2.fl} in the lobby.', 'KL'],
             ['3/19', '4:00-6:00', '3:55', '5:30', 'mother, father', 'Argument about who told the county. Ended early. Mother says she is in an {brow.tx}; wants the worker to know it is for her {brow.dx}.', 'DA'],
             ['3/26', '4:00-6:00', '4:00', '6:00', 'mother', 'Very good visit. Made slime. {row1.first} (in {row1.tx} now) asked when the next one is.', 'KL'],
             ['4/2', '4:00-6:00', '4:20', '6:00', 'father', 'Mr. {bro2.last} brought his own father, {ear.fl}, who had not been approved. Grandfather waited in truck. Left his number, {ear.ph:dot}.', 'KL']],
            style='Light Grid', widths=[0.6, 0.9, 0.6, 0.6, 1.0, 5.2, 0.5])
    w.p('KL = {s3.fl}, DA = {s4.fl}. Foster parents {str1.fl} and {str2.fl} transport.')
    w.save()


@doc
def hand_log():
    text('Visitation/tackett visits (my notes).txt', '''
TACKETT - sat visits at library room B

sat 4/6    both parents on time. {bta1.first} had diapers + snacks. {tac2.fl} fussy, teething. {bta2.first} on phone 15 min, i asked him to
           put it away, he did
sat 4/13   {bta1.fl} only. says {bta2.first} working. {tac1.fl} did not want to go back w/ me, cried in the van to Pickerington
           ** mom asked for new pics - text to {bta1.ph:sp}
sat 4/20   cancelled - {tac1.first} is sick, told {bra1.fl} to call pedi. blood test from last week came back,
           {tac1.dx}, {tac1.med} 2x day (turns teeth grey, dont worry)
sat 4/27   {bta2.fl} late 35 min, smelled of beer?? not sure. i wrote it up for {s5.first}. his new number {bta2.ph:sp}
           they moved - {bta1+bta2.addr}
sat 5/4    good. {tac2.first} is up to 19 lb!! the {tac2.tx} is working ({tac2.dx} was 4th percentile in jan)
           bday party for {tac1.first} was late (3 on {tac1.dob:yy}) but she loved it

                                                                     {keo.fl}
''')


@doc
def visit_calendar():
    b = Book('Visitation/Visit room calendar June.xlsx', 'June')
    b.row('VISIT ROOMS - JUNE 2024', bold=True)
    b.row('', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', bold=True, fill='E2EFDA')
    b.row('3-7', '', '4p {row1.first} + {row2.first} w/ {brow.fl} ({brow.ph:dash})', '', '3p {ros.fl} w/ mom {bros.fl} {bros.ph:dash}', '')
    b.row('10-14', '5p {lan1.fl}, {lan2.fl}, {lan3.fl} / dad {boka.fl} call {boka.ph:dash} to confirm', '4p {row1.fl} + {row2.fl}', '', '3p {ros.fl}', '2p {van1.first} & {van2.first} w/ {bvan.fl}')
    b.row('17-21', '5p Lane kids', '', 'CLOSED Juneteenth', '3p {ros.first}', '2p {van1.fl} & {van2.fl}, {bvan.ph:dash}')
    b.row('24-28', '', '4p {row1.first} + {row2.first}', '10a goodbye visit {cal.fl} w/ {bcal.fl}', '', '')
    b.blank()
    b.row('Room A = toys, Room B = table. Sign out the key with {s8.fl}.')
    for c in 'BCDEF':
        b.ws.column_dimensions[c].width = 38
    b.save()


@doc
def run_sheet():
    f = Form('Visitation/Transport run sheet 5-21.pdf')
    f.t(40, 750, 'TRANSPORT RUN SHEET     Tuesday 5/21/24     Driver: {big.fl}     Van 2', 11, 'Helvetica-Bold')
    stops = [('2:15', 'PICK UP', '{den1.fl}, {den2.fl}', 'Trinh home: {tri1+tri2+den1+den2.addr}', '{tri1.fl} {tri1.ph:dash}; {tri2.fl} at work'),
             ('2:50', 'DROP', '{den1.first} and {den2.first}', 'Office, visit with father {bden.fl}', 'dad\'s cell {bden.ph:dash}'),
             ('3:30', 'PICK UP', '{fre.fl}', 'Logan High School, door 6', 'foster mother {fit.fl} {fit.ph:dash}'),
             ('4:20', 'DROP', '{fre.first}', 'Dr. {dlat.last}, Fair Avenue', 'bring insurance card'),
             ('5:00', 'PICK UP', '{den1.first} and {den2.first}', 'Office', ''),
             ('5:40', 'DROP', '{den1.first} and {den2.first}', 'home', '{den2.first} needs a bathroom stop ({den2.dx})'),
             ('6:30', 'DROP', '{fre.first}', '{fit+fre.addr}', '')]
    y = 720
    for a, b, c, d, e in stops:
        f.t(40, y, a, 11, 'Helvetica-Bold')
        f.t(90, y, b, 9)
        f.t(150, y, c, 10)
        f.t(150, y - 13, d, 9)
        if e:
            f.t(150, y - 25, e, 9, 'Helvetica-Oblique')
        f.line(40, y - 34, 570)
        y -= 52
    f.t(40, y - 10, 'Start miles 61,204      End miles ________      Car seats checked: yes / no', 9)
    f.save()


# ------------------------------------------------------------------ finance
@doc
def stipend_run():
    c = Csv('Finance/stipend_ACH_2024-05-10.csv')
    c.row('batch', 'trace', 'payee', 'rtn', 'acct', 'type', 'child', 'days', 'per_diem', 'amount')
    n = 0
    tot = 0
    for payee, kids, rate in (('hol1', ('dup1', 'dup2'), 38), ('osg', ('lan1',), 46), ('boa1', ('lan2', 'lan3'), 38), ('str1', ('row1', 'row2'), 46), ('val2', ('men1', 'men2'), 52),
                              ('cre', ('fai',), 46), ('gar2', ('sta',), 64), ('whi1', ('jen',), 46), ('tri1', ('den1', 'den2'), 38), ('bra2', ('tac1', 'tac2'), 38), ('iba1', ('ros',), 71), ('fit', ('fre',), 46),
                              ('prz2', ('qui1', 'qui2'), 38), ('cas1', ('yod1', 'yod2'), 38)):
        for kid in kids:
            n += 1
            tot += rate * 30
            c.row('0510A', '0440%05d' % n, '{%s.lf:up}' % payee, '{%s.rtn}' % payee, '{%s.acct}' % payee, 'S' if payee in ('fit', 'cas1') else 'C', '{%s.il}' % kid, 30, '%.2f' % rate, '%.2f' % (rate * 30))
    c.row('', '', 'BATCH TOTAL', '', '', '', n, '', '', '%.2f' % tot)
    c.save()


@doc
def dd_form():
    f = Form('Finance/Direct deposit - Pickett.pdf')
    f.mid(740, 'AUTHORIZATION FOR DIRECT DEPOSIT OF CARE PAYMENTS', 13)
    y = 700
    for lab, val in (('Provider name', '{pic.name}'), ('Provider no.', 'K-0931'), ('Mailing address', '{pic.addr}'), ('Telephone', '{pic.ph}'), ('Last four of SSN or full SSN', '{pic.ssn}'),
                     ('Name of bank', 'First Muskingum Bank, Maple Avenue branch'), ('Routing (9 digits)', '{pic.rtn}'), ('Account number', '{pic.acct}'), ('Kind of account', '[x] checking   [ ] savings')):
        f.t(60, y, lab + ' ' + '.' * (40 - len(lab)), 10)
        f.t(290, y, val, 10, 'Courier-Bold')
        y -= 24
    f.t(60, y - 10, 'I allow Sycamore Bend to deposit payments for the care of  {pik.fl}  to this account and to take back any', 10)
    f.t(60, y - 24, 'deposit made in error. A voided check is stapled to this form.', 10)
    f.t(60, y - 70, 'x  {pic.il}', 14, 'Times-Italic')
    f.line(60, y - 74, 260)
    f.t(60, y - 86, 'signature                                             2/20/2024', 8)
    f.t(60, 90, 'Finance use:  prenote sent 2/22 GP   ok 2/27', 9, 'Courier')
    f.save()


@doc
def form_1099():
    b = Book('Finance/1099 worksheet 2023 (respite + contractors).xlsx', 'TY2023')
    b.row('Sycamore Bend - nontaxable and taxable payments, calendar 2023', bold=True)
    b.row('prepared {s7.il} 1/17/24')
    b.blank()
    b.row('Vendor', 'TIN', 'Street', 'City', 'ST', 'Zip', 'Jan-Jun', 'Jul-Dec', 'Total', '1099?', bold=True)
    for k, a, c in (('bon', 1240, 1810), ('keo', 640, 700), ('shu1', 2200, 2650), ('jdu', 0, 480), ('hos', 0, 320)):
        b.row('{%s.fl}' % k, '{%s.ssn}' % k, '{%s.addr:st}' % k, '{%s.addr:ci}' % k, '{%s.addr:sa}' % k, '{%s.addr:zi}' % k, a, c, a + c, 'Y' if a + c >= 600 else 'N')
    b.row('Hocking Lock & Key LLC', '31-5550117', '12 Depot St', 'Logan', 'OH', '43138', 410, 95, 505, 'N')
    b.row('Clearwater Carpet Care', '31-5550142', '909 Mill St', 'Newark', 'OH', '43055', 780, 780, 1560, 'Y')
    b.row('', '', '', '', '', 'Total', 5270, 6835, 12105, '', bold=True)
    b.save()


@doc
def card_auth():
    w = Word('Finance/Adoption fee card authorization - Adeyemi.docx', font='Tahoma', size=10)
    w.h('Payment by credit or debit card', 2)
    w.p('Please charge my card for: ☒ home study update ($650)  ☐ post-placement visit ($275)  ☒ court document fee ($150)')
    w.p('Name on card')
    w.p('{ade2.name}', bold=True)
    w.p('Card number')
    w.p('{ade2.card}', bold=True)
    w.p('Good through')
    w.p('09/27', bold=True)
    w.p('Billing address')
    w.p('{ade2+ade1.addr:ml}', bold=True)
    w.p('Spouse (if also an applicant)')
    w.p('{ade1.fl}, {ade1.ph}', bold=True)
    w.p('E-mail for receipt')
    w.p('{ade2.em}', bold=True)
    w.p('I understand fees are not refundable once the assessor has begun.   Signed ____________  6/3/2024')
    w.p('Run 6/4 by {s7.fl}, approval 08831C. SHRED THIS SHEET AFTER 30 DAYS', italic=True)
    w.save()




@doc
def expense_claims():
    b = Book('Finance/Reimbursements wk 21.xlsx', 'week 21')
    b.row('Claimed by', 'For', 'Item', 'Paid with', 'Amt', 'Pay back to', bold=True)
    b.row('{boa2.fl}', '{lan3.first}', 'car seat', 'Visa {boa2.card:dash}', 139.99, 'checking {boa2.acct}')
    b.row('{prz1.fl}', '{qui1.first}', 'band rental', 'debit card ending 4417', 31.50, 'with stipend')
    b.row('{iba2.fl}', '{ros.first}', 'weighted blanket', 'MC xxxx-xxxx-xxxx-2203', 64.00, 'with stipend')
    b.row('{cas2.fl}', '{yod1.first}', 'gas, 212 mi', 'cash', 142.04, 'mail check: {cas2.addr}')
    b.row('', '', '', 'sum', 377.53, '', bold=True)
    b.save()


# ------------------------------------------------------------------ court
@doc
def court_report():
    w = Word('Court/DRAFT SAR Mendoza v2.docx', font='Courier New', size=11)
    w.p('IN THE COURT OF COMMON PLEAS, JUVENILE DIVISION\nWENDOVER COUNTY, OHIO', align='c', bold=True)
    w.table([['IN THE MATTER OF:\n\n{men1.name}, DOB {men1.dob:md}\n{men2.fl}, DOB {men2.dob:md}\n\nDependent Children', 'Case Nos. 23-JD-0718, 23-JD-0719\n\nJudge {jcol.fl}\n\nREPORT TO THE COURT (DRAFT - do not file)']], header=False)
    for i, t in enumerate((
            'The children have been in the temporary custody of Wendover County Children Services since June 5, 2023 and are placed in the licensed foster home of {val1.fl} and {val2.fl}.',
            'The mother, {bmen.name}, born {bmen.dob:md}, resides at {bmen.addr}. She holds a pending application under alien registration number {bmen.gid}. [CHECK WITH ATTY - do we say this??]',
            'A petition for special immigrant juvenile findings has been prepared for {men1.first} (A number {men1.gid}).',
            '{men1.first} is in the fifth grade and is in {men1.tx} for {men1.dx}. {men2.first} has {men2.dx}. The mother has attended two of four diabetes classes.',
            'The father\'s whereabouts are unknown. Publication was made on January 12, 2024.',
            'The agency recommends a first six-month extension of temporary custody.'), 1):
        w.p('%d.  %s' % (i, t))
    w.p('Respectfully submitted,\n{s5.fl}, LSW')
    w.p('cc: {acar.fl}, guardian ad litem; {avan.fl}, counsel for mother; {aroa.fl}, assistant prosecutor')
    w.head('DRAFT 5/14 - comments from PO in caps')
    w.save()


@doc
def service_list():
    f = Flow('Court/Notice of hearing - service list.pdf', font='Times-Roman', size=11)
    f.p('NOTICE OF PERMANENCY HEARING', 'C')
    f.p('In re: {tac1.name} and {tac2.name} &nbsp;&nbsp;&nbsp; Case 24-JA-0092')
    f.p('A hearing will be held before Magistrate {jtuo.fl} on July 9, 2024 at 10:30 a.m. in Courtroom 3, 40 Courthouse Square. The Clerk shall serve the following:')
    for who, k, how in (('MOTHER', 'bta1', 'certified mail'), ('FATHER OF BOTH CHILDREN', 'bta2', 'certified mail'), ('FOSTER CAREGIVERS', 'bra', 'ordinary mail')):
        if k == 'bra':
            f.p('%s (by %s)' % (who, how), 'b')
            f.p('{bra1.name} and {bra2.name}<br/>{bra1+bra2+tac1+tac2.addr}')
        else:
            f.p('%s (by %s)' % (who, how), 'b')
            f.p('{%s.name}<br/>{%s.addr:ml}' % (k, k))
    f.p('GUARDIAN AD LITEM', 'b')
    f.p('{acar.fl}, Attorney at Law<br/>17 N. Broad Street, Suite 4, Lancaster, OH 43130')
    f.p('CASA VOLUNTEER', 'b')
    f.p('{emr.fl}, {emr.ph} (cell), {emr.em}')
    f.p('COUNTY', 'b')
    f.p('{aroa.fl}, Assistant Prosecuting Attorney, 40 Courthouse Square')
    f.save()


@doc
def affidavit():
    rtf('Court/Affidavit - permanent custody Harmon.rtf', [
        'STATE OF OHIO\nCOUNTY OF WENDOVER, ss:', '^**AFFIDAVIT OF CASEWORKER**',
        'I, {s4.fl}, being first duly sworn, state as follows:',
        '1. I am employed by Sycamore Bend Foster Care & Adoption and have been the caseworker for {har.name} (date of birth {har.dob}) since March 2022.',
        '2. His mother is {bhar.name}, date of birth {bhar.dob}, whose last known address was {bhar.addr}.',
        '3. The identity of the father is unknown.',
        '4. Between March 2022 and July 2023 Ms. {bhar.last} attended nine of sixty-one scheduled visits.',
        '5. On August 8, 2023 Ms. {bhar.last} signed a permanent surrender before a notary. She showed Ohio driver license {bhar.dl}.',
        '6. The child was found by Dr. {dver.fl} to have {har.dx}. He needs {har.tx} and a caregiver who is at home after school.',
        '7. The prospective adoptive parents are {may1.fl} and {may2.fl}.',
        'FURTHER AFFIANT SAYETH NAUGHT.', '______________________________\n{s4.fl}',
        'Sworn to and subscribed before me this 9th day of November, 2023.\n{nkee.fl}, Notary Public'])


@doc
def icpc():
    f = Form('Court/ICPC-100A Freeman.pdf')
    f.mid(755, 'INTERSTATE COMPACT ON THE PLACEMENT OF CHILDREN REQUEST', 11)
    f.t(40, 735, 'TO: Kentucky', 9)
    f.t(320, 735, 'FROM: Ohio', 9)
    f.t(40, 715, 'SECTION I - IDENTIFYING DATA', 9, 'Helvetica-Bold')
    f.line(40, 711, 572)
    left = [('Name of child', '{fre.name}'), ('Social Security number', '{fre.ssn}'), ('Title IV-E', 'Yes [x]  No [ ]  Pending [ ]'), ('Legal guardian', 'Wendover Co. Children Services')]
    right = [('Birth date', '{fre.dob}'), ('Ethnic group / sex', 'African American / M'), ('ICWA eligible', 'No'), ('Name of father', 'unknown')]
    for side, x in ((left, 40), (right, 320)):
        y = 695
        for a, v in side:
            f.t(x, y, a + ':', 8)
            f.t(x + 110, y, v, 9, 'Times-Roman')
            y -= 18
    f.t(40, 610, 'SECTION II - PLACEMENT INFORMATION', 9, 'Helvetica-Bold')
    f.line(40, 606, 572)
    f.t(40, 590, 'Child is presently at: {fit.fl}, {fit+fre.addr}', 9)
    f.t(40, 574, 'Resource: uncle, name withheld until home study is ordered.  Type: relative (not parent)', 9)
    f.t(40, 548, 'SECTION III - SERVICES REQUESTED', 9, 'Helvetica-Bold')
    f.line(40, 544, 572)
    f.t(40, 528, '[x] relative home study   [x] supervision after placement   [ ] adoptive study', 9)
    f.t(40, 512, 'Special needs: {fre.dx}, stable on {fre.med}; needs psychiatric follow up within 30 days', 9)
    f.t(40, 480, 'Signature of sending agency: {c2.fl}      Supervisor: {bo2.fl}      Date: 04/08/2024', 9)
    f.save()


@doc
def casa_report():
    text('Court/CASA report Jenkins-Roe.txt', '''
                          REPORT OF THE COURT APPOINTED SPECIAL ADVOCATE

Child ............... {jen.fl}
Age ................. 14 (born {jen.dob:long})
Volunteer ........... {emr.fl}, {emr.addr}
Hearing ............. June 18, 2024, 1:15 p.m.

I met with the child five times, at school and in the foster home of {whi1.fl} and {whi2.fl}. I also
talked with her mother, {bjen.fl}, at her home ({bjen.addr}), with Mr. {tbru.last}, the
guidance counselor, and with the caseworker, {s5.fl}.

WHAT THE CHILD WANTS
She wants to go home, but "not if he is there." She would like her own key.

WHAT I SAW
The foster parents are kind and busy. The mother, who was born {bjen.dob:long}, has a two
bedroom apartment, a lease in her own name and a new job at the hospital laundry. She gave me her
number, {bjen.ph:dash}, and always answered.

WHAT I RECOMMEND
  1. Weekend visits at the mother's home starting now.
  2. That the agency show the mother how to use the {jen.med2}, because of the {jen.dx2}.
  3. Return home by the end of the school year.

                                                          {emr.fl}
''')


# ------------------------------------------------------------------ training
@doc
def sign_in():
    b = Book('Training/Preservice sign in 3-9-24.xlsx', 'Sat 3-9')
    b.row('PRESERVICE SESSIONS 4-5    Sat March 9    9-4    trainer {s9.fl}', bold=True)
    b.row('lunch: turkey or veggie?')
    b.row('Name', 'Phone', 'E-mail', 'AM', 'PM', 'Lunch', bold=True, fill='F8CBAD')
    for k, l in (('hos', 'T'), ('yan1', 'T'), ('yan2', 'V'), ('arr', 'T'), ('mac1', 'V'), ('mac2', 'T'), ('del', 'T'), ('pet', 'V'), ('app', 'T'), ('nai', 'V')):
        b.row('{%s.fl}' % k, '{%s.ph:dash}' % k, '{%s.em}' % k, 'x', 'x' if k != 'app' else 'left 1:30', l)
    b.row('{win.fl}', '', '', '', '', 'no show')
    b.row('10 present', '', '', 10, 9, '6T 4V')
    b.widths(24, 15, 34, 6, 10, 9)
    b.save()




# ------------------------------------------------------------------ incidents
@doc
def incident():
    w = Word('Incidents/IR 24-017.docx', font='Arial', size=10)
    w.p('INCIDENT REPORT 24-017', bold=True, align='c')
    w.table([['Child(ren) involved', '{pee.name}', 'Date of birth', '{pee.dob:md}'], ['When', 'Sat 5/11/24, 2:20 pm', 'Where', '{shu1.fl} home, {shu1+shu2.addr:so}, back yard'],
             ['Reported by', '{shu2.fl}, foster father', 'Reached at', '{shu2.ph:dash}'], ['Type', '☒ medical  ☐ AWOL  ☐ restraint  ☐ other', 'Injury', '☒ yes ☐ no']], header=False)
    w.h('Describe what happened (facts only)', 3)
    w.p('{pee.first} was on the trampoline with the twins {van1.fl} and {van2.fl} when {pee.first} stiffened and fell. Mr. {shu2.last} counted two and a half minutes of shaking. He gave the {pee.med2} at 2 minutes as the plan says. The twins were taken inside by Mrs. {shu1.last}. Squad came, checked {pee.first}, no transport.')
    w.h('Known conditions / medicine', 3)
    w.p('{pee.dx:cap}. {pee.med:cap} twice daily - the morning dose had been missed.')
    w.h('Follow-up', 3)
    w.p('Dr. {dver.last} called 3:05. No trampoline. {s3.fl} to visit Monday. County ({c1.fl}) notified by phone at 3:30 and in writing 5/12.')
    w.table([['Worker', '{s3.fl}', '5/12/24'], ['Supervisor', '{s2.fl}', '5/13/24']], header=False, style='Table Grid')
    w.save()


@doc
def incident_log():
    b = Book('Incidents/Incident log FY24.xlsx', 'log')
    b.row('IR no', 'Date', 'Who', 'Home', 'Short description', 'Level', 'Closed', bold=True)
    b.row('24-009', '2/29', '{qui2.fl} ({qui2.dob:md})', '{prz1.fl}', '{qui2.dx} at playground, {qui2.tx}', 2, 'y')
    b.row('24-011', '3/12', '{row2.fl} ({row2.dob:md})', '{str1.fl}', 'threw chair in lobby, no injury', 1, 'y')
    b.row('24-012', '3/20', '{sta.fl} ({sta.dob:md})', '{gar1.fl}', '{sta.dx} + {sta.tx}', 2, 'y')
    b.row('24-014', '4/15', '{fai.fl} ({fai.dob:md})', '{cre.fl}', 'out 4 hrs past curfew, came back by herself', 1, 'y')
    b.row('24-015', '4/22', '{jen.fl} ({jen.dob:md})', '{whi2.fl}', '{jen.dx3} after brownie ({jen.dx2}), {jen.med3}, school nurse', 2, 'y')
    b.row('24-017', '5/11', '{pee.fl} ({pee.dob:md})', '{shu2.fl}', 'fell off trampoline ({pee.dx})', 3, 'n')
    b.row('24-018', '5/17', '{gil.fl} ({gil.dob:md})', 'group home', 'hit staff {nwo.fl}, held 3 min', 3, 'n')
    b.row('', '', '', '', 'level 3 this year: 2', '', '')
    b.widths(9, 8, 32, 24, 52, 7, 8)
    b.save()


@doc
def awol():
    text('Incidents/AWOL fax to sheriff 5-19.txt', '''
*** FAX ***  3 pages incl. this one
To:    Hocking River Sheriff, attn Deputy {odun.fl}          Fax (740) 555-0106
From:  Sycamore Bend on-call ({s4.fl})                        24 hr (740) 555-0100
Sunday 5/19/24  11:52 PM

MISSING / RUNAWAY JUVENILE

Name          {cor.fl}
D.O.B.        {cor.dob:md}
SSN           {cor.ssn}
Sex/Race      M / W
Ht/Wt         5'8"  140
Hair/Eyes     red / green, scar over right ear
Clothing      gray Buckeyes hoodie, black shorts, slides
Phone         {cor.ph:dash} (goes to voicemail)
Last seen     about 8:45 PM, group respite house on Mill St
Custodian     Wendover Co. Children Services, {c1.fl}

May be headed to a friend in Nelsonville, {fri1.fl}, or to his stepfather's old
place. No weapons. Not known to be suicidal. Has an appointment for {cor.dx}, is
in pain and may show up at an ER.

Please enter in LEADS and call with the number.
''')


# ------------------------------------------------------------------ medicaid
@doc
def mc_roster():
    c = Csv('Medicaid/MCP_roster_202405.txt', delim='|', nl='\n')
    c.row('MEMBERID', 'LASTNAME', 'FIRSTNAME', 'DOB', 'GENDER', 'AIDCAT', 'PCP', 'EFF')
    for k, g, d in (('blu', 'F', '20240101'), ('cor', 'M', '20240101'), ('dav', 'F', '20240201'), ('est', 'M', '20240101'), ('fox', 'F', '20240301'), ('gil', 'M', '20231201'), ('hop', 'F', '20240101'),
                    ('ing', 'M', '20240401'), ('jos', 'F', '20240101'), ('kem', 'M', '20240501'), ('lor', 'M', '20240101'), ('mcb', 'F', '20230701')):
        c.row('{%s.mcd}' % k, *CL(k, up=True), '{%s.dob:raw}' % k, g, 'FC', '{dver.last:up}', d)
    c.row('TRAILER', '12')
    c.save()


@doc
def denial():
    f = Flow('Medicaid/Denial of PA - Rosado.pdf', size=11)
    f.p('BuckeyeWell Health Plan', 'H')
    f.p('Utilization Management, PO Box 9004, Columbus, Ohio 43216')
    f.p('May 8, 2024', 'r')
    f.p('To the caregiver of {ros.name}<br/>{ros.addr:ml}')
    f.p('NOTICE OF DENIAL OF A SERVICE', 'C')
    f.table([['Member', '{ros.fl}'], ['Member ID', '{ros.mcd}'], ['Date of birth', '{ros.dob}'], ['Requested', '{ros.tx}'], ['Requested by', 'Bright Steps Autism Center'], ['Decision', 'DENIED IN PART - 8 hours a week approved']],
            widths=[110, 330], header=False, boldcol=0)
    f.ps('''
We looked at the notes sent by Dr. {dlat.fl}. The member has {ros.dx}. The notes do not show why fifteen hours are needed. Our medical director, {isha.fl}, MD, made this decision.

You may ask for an appeal within 60 days. You may also ask for a state hearing. Call Member Services at 1-800-555-0109.
''')
    f.save()




# ------------------------------------------------------------------ school
@doc
def bid():
    w = Word('School/Best interest determination - Rowan.docx')
    w.h('School of Origin: Best Interest Determination', 1)
    w.p('Student: {row2.name}\tGrade: 1\tBorn: {row2.dob:md}\tStudent no. 440917')
    w.p('School of origin: Hocking Ridge Elementary (38 miles)\tSchool near placement: Thorn Run Elementary (4 miles)')
    w.p('Where the student lives: c/o {str1.fl}, {str1+row2.addr}')
    w.table([['Factor', 'For staying', 'For moving'], ['Length of ride', '', '55 minutes each way, and {row2.first} hates the ride'], ['Sibling', '', '{row1.fl} starts kindergarten at Thorn Run in fall'],
             ['Supports', 'Ms. {tsha.last} knows that he has {row2.dx} and how to help', 'Thorn Run has a counselor every day'], ['Parent wish', '{brow.fl} wants him to stay', ''], ['Child wish', '"my old cubby"', '']])
    w.p('**Decision:** stay until June 7, then move. Transport by the district to the county line.')
    w.p('Team: {papp.fl} (principal), {tsha.fl} (teacher), {pcoo.fl} (district liaison), {s3.fl}, {str1.fl} {str1.ph:dot}')
    w.save()




@doc
def enrolment_card():
    text('School/enrollment card.txt', '''
THORN RUN LOCAL SCHOOLS
STUDENT ENROLLMENT CARD (fill both sides)

NAME OF STUDENT (LAST, FIRST)
{den1.lf}
BIRTHDATE
{den1.dob:md}
ADDRESS
{den1+tri1+tri2.addr}
GUARDIAN(S) WITH WHOM STUDENT LIVES
{tri1.name} and {tri2.fl}
HOME/CELL
{tri2.ph:dash}
E-MAIL
{tri2.em}
NATURAL PARENT
{bden.fl}
MAY PARENT PICK UP?
NO - court order on file
DOCTOR
Hillcrest Pediatrics
HEALTH CONCERNS
{den1.dx}
IN AN EMERGENCY CALL
{bon.fl}  {bon.ph:dash}
''')


# ------------------------------------------------------------------ respite


@doc
def respite_sheet():
    web('Respite/weekend house sheet.html', '''
<html><head><meta charset="utf-8"><style>td{vertical-align:top;border:1px dotted #555;padding:6px} h3{color:#336}</style></head><body>
<h3>Respite house, weekend of May 17-19</h3>
<table><tr>
<td><b>{cor.fl}</b><br>{cor.dob:md}<br>{cor.dx}, soft food only<br>worker: {s4.fl}</td>
<td><b>{ing.fl}</b><br>{ing.dob:md}<br>getting over {ing.dx}; {ing.med} twice a day thru Sunday<br>worker: {s3.fl}</td>
</tr><tr>
<td><b>{gil.fl}</b><br>{gil.dob:md}<br>{gil.med} at bedtime ({gil.dx})<br>no phone after 9</td>
<td><b>{hop.fl}</b><br>{hop.dob:md}<br>{hop.med} if asked ({hop.dx})<br>own room</td>
</tr></table>
<p>Staff: {nwo.fl} Fri night, {afr.fl} Sat, {keo.fl} Sun. On call {s2.fl}.</p>
</body></html>
''')


# ------------------------------------------------------------------ e-mail
@doc
def mail_bank():
    eml('Email/RE ACH return R03.eml', '"{bo3.fl}" <lzapatero@fairfieldfed.example>', '"{s7.fl}" <gpasternak@sycamorebend.example>', 'RE: ACH return R03 - 05/10 file', 'Mon, 13 May 2024 14:20:11 -0400', '''
{s7.first},

one item came back from your May 10 file:

   Name:      {boa1.lf}
   Account:   {boa1.acct}
   Routing:   {boa1.rtn}
   Amount:    2,280.00
   Reason:    R03 no account / unable to locate

Probably they closed it. Get a new form before you resend.

{bo3.fl}
Treasury services, (740) 555-0118

> From: {s7.fl}
> Sent: Monday, May 13, 2024 9:02 AM
>
> Hi {bo3.first}, a foster dad called that he did not get his money, can you look?
> His wife {boa2.fl} says the account was switched in April. Their number at home is {boa2.ph:dash}.
''')


@doc
def mail_school():
    eml('Email/Enrolling 2 students Monday.eml', '"{s5.fl}" <mcordero@sycamorebend.example>', '"{pcoo.fl}" <scoolidge@thornrun.example>', 'Enrolling 2 students Monday', 'Thu, 25 Jan 2024 16:41:00 -0500', '''
Hi {pcoo.first},

Two kids coming Monday, foster home is in your district. Residence is {prz1+prz2+qui1+qui2.addr} ({prz1.fl} and {prz2.fl}).

  * {qui1.name}, 9th grade, dob {qui1.dob:md}
  * {qui2.name}, 5th grade, dob {qui2.dob:md}

{qui1.first} has {qui1.dx} and may need to step out. She takes {qui1.med} at home, so nothing for the nurse.
For anything during the day text {prz1.first} at {prz1.ph:dot}. She does not pick up at work.

Records are at Chillicothe City, IEP none.

Thanks!!
{s5.fl}
Caseworker | (740) 555-0100 x 22
''', cc='"{prz1.fl}" <{prz1.em}>')


@doc
def mail_thread():
    eml('Email/Re Re SSN card for Malik.eml', '"{fit.fl}" <{fit.em}>', '"{s4.fl}" <dabernathy@sycamorebend.example>', 'Re: Re: SSN card for {fre.first}', 'Tue, 02 Apr 2024 21:05:37 -0400', '''
{s4.first} he got the card today. the number is {fre.ssn} so you can put it in the job application.
The state ID lady wanted to see it and his birth cert. ID number is {fre.gid} - took 2 hrs in line.
He also wants his own bank acct now LOL
{fit.first}

On Tue, Apr 2, 2024 at 4:15 PM {s4.fl} wrote:
> Great news. Did he bring the proof of residence letter ({fit+fre.addr})?
> The plant wants his birth date too, I have {fre.dob:md}.
>
> On Mon, Apr 1, 2024 at 7:48 PM {fit.fl} <{fit.em}> wrote:
>> {fre.fl} has the interview thursday at 3, who is driving him? my car is in the shop. call my cell {fit.ph:dash}
''')


@doc
def mail_html():
    eml('Email/ER visit last night.eml', '"{whi2.fl}" <{whi2.em}>', 'oncall@sycamorebend.example', 'ER visit last night', 'Tue, 23 Apr 2024 07:12:44 -0400', '''
Hi all,

{jen.fl} had a reaction at school yesterday and again at 10 pm, so I took her to Riverside ER. Chart no. {jen.mrn}.
They say it is the {jen.dx2}. I used the {jen.med2} once. She is sleeping now and stays home today.

You can call me on {whi2.ph} or my wife {whi1.fl} on {whi1.ph}.

{whi2.fl}
{whi1+whi2+jen.addr}
''', htm='''<html><body><p>Hi all,</p><p>{jen.fl} had a reaction at school yesterday and again at 10 pm, so I took her to Riverside ER. Chart no. <b>{jen.mrn}</b>.
They say it is the {jen.dx2}. I used the {jen.med2} once. She is sleeping now and stays home today.</p>
<p>You can call me on {whi2.ph} or my wife {whi1.fl} on {whi1.ph}.</p><p>{whi2.fl}<br>{whi1+whi2+jen.addr}</p></body></html>''')


@doc
def mail_inquiry():
    eml('Email/FW web form - interested in fostering.eml', 'webforms@sycamorebend.example', '"{s6.fl}" <fuhlman@sycamorebend.example>', 'FW: web form - interested in fostering', 'Sun, 14 Apr 2024 19:33:02 -0400', '''
---------- new submission #2281 ----------
first_name: {dob.first}
last_name: {dob.last}
full: {dob.fl}
dob: {dob.dob}
phone: {dob.ph:raw}
email: {dob.em}
heard_from: church bulletin
message: I am 60, is that too old? My husband passed and I have a big house.

---------- new submission #2282 ----------
first_name: {del.first}
last_name: {del.last}
full: {del.fl}
dob: {del.dob}
phone: {del.ph:raw}
email: {del.em}
heard_from: radio
message: already at the march class, want to change my email
''', extra=[('X-Mailer', 'formrelay 2.1')])


@doc
def mail_mother():
    eml('Email/question about my visit.eml', '"{bvan.fl}" <{bvan.em}>', 'kl@sycamorebend.example', 'question about my visit', 'Wed, 05 Jun 2024 23:48:19 -0400', '''
Ms {s3.last} i got the new job at the gas station so friday 2pm dont work any more. can it be sunday
i moved in w my mom for now its {bvan.addr}
also did {van1.first} get her eye checked?? the doctor said {van1.tx} and nobody tells me anything
and {van2.first} cant have milk you know that ({van2.dx})
my phone is off use this email

{bvan.first}
''')


# ------------------------------------------------------------------ adoption
@doc
def social_history():
    w = Word('Adoption/Bowditch - social and medical history.docx', font='Georgia')
    w.h('Social and Medical History of the Birth Mother', 1)
    w.p('(for the adoptive parents; identifying page to be removed before release)')
    w.h('Identifying page', 2)
    w.table([['Full name', '{bbow.name}'], ['Born', '{bbow.dob:long}'], ['Soc. sec.', '{bbow.ssn}'], ['Lives at', '{bbow.addr}'], ['Phone / mail', '{bbow.ph}, {bbow.em}'], ['Insurance', 'Medicaid {bbow.mcd}']], header=False, style='Light Shading')
    w.h('Pregnancy', 2)
    w.p('Care began in the tenth week. The mother had {bbow.dx}, kept in check by {bbow.tx}, and took {bbow.med}. She reports {bbow.dx2} in earlier years, never treated. She did not smoke.')
    w.h('The child', 2)
    w.p('{bow.name} was born on {bow.dob:long} at St. Brendan\'s, 7 lb 2 oz, Apgar 8 and 9. She had {bow.dx} and received {bow.tx}. Hospital number {bow.mrn}.')
    w.h('Wishes', 2)
    w.p('The mother chose {odo1.fl} and {odo2.fl} from five profiles. She would like pictures at Christmas.')
    w.p('Taken by {s10.fl}, January 3 and 11, 2024')
    w.save()


@doc
def dossier():
    w = Word('Adoption/Intercountry dossier checklist.docx', size=10)
    w.h('Intercountry files - document numbers', 1)
    w.p('Keep locked. Originals are in the fire safe.')
    for a, b, kid, place in (('rag1', 'rag2', 'ana', 'India (CARA)'), ('kow1', 'kow2', 'anj', 'China')):
        w.h('{%s.fl} and {%s.fl}  -  %s' % (a, b, place), 2)
        w.p('{%s+%s.addr}' % (a, b))
        w.p('1. Passport of wife: {%s.pass}, born {%s.dob:mon}' % (a, a))
        w.p('2. Passport of husband: {%s.pass}, born {%s.dob:mon}' % (b, b))
        w.p('3. Child {%s.fl}, born {%s.dob:mon}, passport {%s.pass}' % (kid, kid, kid) + (', alien no. {anj.gid}' if kid == 'anj' else ''))
        w.p('4. Medical of child: ' + ('{ana.dx}, on {ana.med} until August' if kid == 'ana' else '{anj.dx}, {anj.tx}'))
        w.p('5. USCIS form ' + ('I-600A approved 2/6/2023' if kid == 'ana' else 'I-800 approved 9/19/2022'))
    w.p('Questions: {s10.fl}')
    w.save()




@doc
def subsidy():
    rtf('Adoption/Adoption assistance agreement - Thornbury.rtf', [
        '^**TITLE IV-E ADOPTION ASSISTANCE AGREEMENT**', '^Wendover County Children Services',
        ['Adoptive parent', '{tho.name}'], ['Address', '{tho.addr}'], ['Social Security no.', '{tho.ssn}'], ['Child (birth name)', '{cal.name}'], ['Child\'s date of birth', '{cal.dob:md}'], ['Child\'s Medicaid no.', '{cal.mcd}'],
        ['Special need', '{cal.dx}'], ['Monthly amount', '$540.00'], ['Deposit to', 'Pickaway Community Bank, routing {tho.rtn}, account {tho.acct}'],
        'The agency agrees to pay the above amount from the date of finalization until the child is 18, and to provide medical coverage including {cal.tx}.',
        'The parent shall tell the agency within ten days if the child leaves the home or the parent changes her telephone (now {tho.ph}).',
        'Birth mother of the child: {bcal.fl} (rights ended March 1, 2023).',
        'For the agency: {bo1.fl}, Director', 'Parent: ______________________   Date: 5/31/2024'])




@doc
def father_notice():
    w = Word('Adoption/Putative father notice - Wills.docx', font='Times New Roman', size=12)
    w.p('PERSONAL AND CONFIDENTIAL', bold=True)
    w.ps('''
April 4, 2024

Mr. {bwil.fl}, inmate no. {bwil.gid} (born {bwil.dob:long})
Noble Ridge Correctional Institution, Unit C

Dear Mr. {bwil.last}:

You are named as the father of {wil.name}, who was born on {wil.dob:long}. A petition to adopt {wil.first} has been filed by {ade1.fl} and {ade2.fl}.

If you want to object you must file with the probate court within 14 days of receiving this letter. A form is enclosed. You may also simply write a letter to your son, and we will read it with him. He reads slowly because of his {wil.dx} but likes mail.
''')
    w.p('{s10.fl}')
    w.save()


# ------------------------------------------------------------------ HR
@doc
def hr_list():
    b = Book('HR/Drivers and house staff - emergency info.xlsx', 'staff')
    b.row('KEEP IN LOCKED DRAWER', bold=True)
    b.row('Employee', 'Home address', 'Cell', 'Birthday', 'License', 'In emergency', 'Relation', 'Their number', bold=True)
    for k, e, r in (('big', 'ebig', 'wife'), ('keo', 'ekeo', 'son'), ('nwo', 'enwo', 'sister'), ('afr', 'efre', 'father')):
        b.row('{%s.name}' % k, '{%s.addr}' % k, '{%s.ph:dash}' % k, '{%s.dob:md}' % k, '{%s.dl}' % k, '{%s.fl}' % e, r, '{%s.ph:dash}' % e)
    b.row('4 employees')
    b.save()


# ------------------------------------------------------------------ files without personal data
@doc
def n_discipline():
    w = Word('Policies/Discipline policy (rev 2023).docx', font='Cambria')
    w.h('Discipline of children in care', 1)
    w.ps('''
No child in a home licensed by Sycamore Bend shall be struck, shaken, shamed, locked in a room, denied a meal or kept from a visit with family as a punishment.

Foster caregivers use praise, natural consequences, time-in and, for children over three, a short time-out in view of the caregiver.
''')
    w.ul('Sign this policy every year.', 'Call the on-call worker before bedtime if a hard day gets harder.', 'Write it down the same day.')
    w.p('Approved by the board September 19, 2023. {s1.fl}, Executive Director')
    w.save()


@doc
def n_confidential():
    text('Policies/confidentiality one pager.txt', '''
WHAT WE DO NOT SAY, AND WHERE WE DO NOT SAY IT

1. No child's name in the subject line of an e-mail.
2. No SSN in a text message. Not even the last four.
3. No photos of children in care on social media, not from behind, not with an emoji.
4. Paper with a name on it goes in the blue bin, not the trash.
5. If you lose a laptop, call (740) 555-0100 within the hour. Nobody is in trouble for calling.

Example of a case label: SB-00-0000, never "the Smith kids".
''')


@doc
def n_board():
    w = Word('Admin/Board minutes 4-23-24.docx', font='Times New Roman')
    w.p('MINUTES OF THE BOARD OF TRUSTEES', bold=True, align='c')
    w.p('April 23, 2024, 5:30 p.m., conference room')
    w.p('Present: {bo1.fl} (chair), {bo2.fl}, {bo3.fl}, {iwon.fl}. Staff: {s1.fl}, {s7.fl}. Excused: {isha.fl}.')
    w.ps('''
1. The minutes of March 26 were approved.

2. Finance. Year to date revenue $1,842,300, expense $1,799,650. The line of credit has not been used.

3. Program. 61 children in care, 44 homes, 9 homes in process. Two homes closed (retirement, move to Tennessee).

4. The roof. Three bids; Ms. {bo2.last} moved to take the bid of $28,400. Passed.
''')
    w.p('Adjourned 6:50 p.m.')
    w.save()


@doc
def n_staff():
    text('Admin/staff meeting notes 5-6.txt', '''
staff mtg mon 5/6 - notes by {s8.first}

there: {s2.fl}, {s3.fl}, {s4.fl}, {s5.fl}, {s6.fl}, {s8.fl}

- fridge!! label your food
- audit june 17-19, each worker pulls 5 files, checklist on S: drive
- mileage goes to 0.67, use new sheet
- foster parent appreciation picnic: sat 6/8, shelter 4. {s9.fl} grilling
- phones: press 8 not 9 for outside line
- {s6.first}: 3 homes due for recert, will send list
- next mtg 5/20 (bring your calendars)
''')


@doc
def n_menu():
    w = Word('Admin/Picnic menu and sign up.docx', font='Comic Sans MS', size=13)
    w.h('Foster Family Picnic', 0)
    w.p('Saturday June 8, 12 to 4, Rising Park, shelter 4', align='c')
    w.table([['We bring', 'You bring (by last name)'], ['Burgers, hot dogs, veggie dogs', 'A-H  salads'], ['Buns, ketchup, plates', 'I-P  fruit or chips'], ['Lemonade, water', 'Q-Z  desserts (no nuts!)']])
    w.p('Face painting, cake walk, dunk tank (yes, {s2.fl} has agreed).')
    w.save()


@doc
def n_rates():
    b = Book('Finance/Per diem schedule FY2024.xlsx', 'rates')
    b.row('PER DIEM SCHEDULE, effective July 1 2023', bold=True)
    b.row('Level', 'Age 0-5', 'Age 6-12', 'Age 13+', 'Clothing / yr', 'Respite days', bold=True)
    for r in (('Traditional', 38, 38, 42, 400, 6), ('Exceptional', 46, 46, 52, 400, 12), ('Treatment', 64, 64, 71, 500, 24), ('Medically fragile', 71, 71, 78, 500, 24), ('Kinship (licensed)', 38, 38, 42, 400, 6)):
        b.row(*r)
    b.row('Mileage over 50 mi/month: 0.655')
    b.save()


@doc
def n_calendar():
    web('Training/training calendar summer.html', '''
<html><head><title>Summer training</title></head><body>
<h1>Summer training calendar 2024</h1>
<ul>
<li>June 4, 6-9 pm: Trauma and the Brain, {s9.fl}</li>
<li>June 15, 9-4: Preservice sessions 1-2</li>
<li>June 20, 6-8 pm: Car seats (bring your seat), {vhal.fl}</li>
<li>July 11, 6-9 pm: Hair and skin care</li>
<li>July 27, 9-1: CPR / First Aid, limit 12, fee $25</li>
</ul>
<p>Child care is provided with one week's notice. Call (740) 555-0100 x 31.</p>
</body></html>
''')




@doc
def n_sleep():
    f = Flow('Policies/Safe sleep flyer.pdf', size=13)
    f.p('ABC - Alone, on the Back, in a Crib', 'C')
    f.ps('''
Every baby, every nap, every night.

Nothing in the crib: no bumper, no blanket, no bear.

Room temperature between 68 and 72 degrees. If you are comfortable in one layer, so is the baby.

Never sleep with a baby on a couch. If you are tired, put the baby down and call someone. We mean it: (740) 555-0100, day or night.
''')
    f.save()




@doc
def n_extensions():
    b = Book('Admin/Office extensions.xlsx', 'ext')
    b.row('Main (740) 555-0100', '', 'Fax (740) 555-0101', bold=True)
    b.row('Name', 'What', 'Ext', 'Desk e-mail', bold=True)
    for k, what, ext in (('s1', 'Executive Director', 10), ('s2', 'Program Director', 12), ('s7', 'Finance', 14), ('s8', 'Intake', 18), ('s3', 'Caseworker', 20), ('s4', 'Caseworker', 21), ('s5', 'Caseworker', 22),
                         ('s6', 'Licensing', 25), ('s10', 'Adoption', 27), ('s9', 'Training', 31)):
        p = PEOPLE[k]
        b.row('{%s.fl}' % k, what, ext, plain(p.f)[0] + plain(p.l) + '@sycamorebend.example')
    b.save()


# ------------------------------------------------------------------ main
def main():
    global OUT
    OUT = sys.argv[1]
    shutil.rmtree(os.path.join(OUT, 'share'), ignore_errors=True)
    os.makedirs(os.path.join(OUT, 'share'), exist_ok=True)
    for fn in DOCS:
        fn()
    stands = {k for k, _ in TRUTH}
    hit = {k for (k, _), d in TRUTH.items() if any(e != 'name' for e in d)}
    for (k, f), d in TRUTH.items():
        assert 'name' in d, ('no name in file', k, f)
    missing = [k for k in PEOPLE if k not in stands]
    assert not missing, missing
    ids = {k: 'P%03d' % (i + 1) for i, k in enumerate(PEOPLE)}
    with open(os.path.join(OUT, 'people.csv'), 'w', newline='', encoding='utf-8') as f:
        w = csv.writer(f, lineterminator='\n')
        w.writerow(['id', 'name', 'affected'])
        for k, p in PEOPLE.items():
            w.writerow([ids[k], p.names()['name'], 1 if k in hit else 0])
    rows = []
    for (k, f), d in TRUTH.items():
        if k in hit:
            for e, vs in d.items():
                for v in ([vs] if e == 'name' else vs):
                    rows.append((ids[k], f, e, v))
    rows.sort()
    with open(os.path.join(OUT, 'exposures.csv'), 'w', newline='', encoding='utf-8') as f:
        w = csv.writer(f, lineterminator='\n')
        w.writerow(['id', 'file', 'element', 'value'])
        w.writerows(rows)


if __name__ == '__main__':
    main()
