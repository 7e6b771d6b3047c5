#!/usr/bin/python3
"""All people, firms, numbers and places in these documents are invented.

A labelled set: the file server of a rural school district (Orrin Valley Joint School District No. 414) that shares its
server with Tessamine County Youth & Family Services.     /usr/bin/python3 make.py OUT

Text and truth come from one place: a person's values are defined once; documents are written with tokens {key.field|variant}
which T() replaces by the value and at the same moment notes as an exposure of that person in the current file.
Not counted as exposures: employee numbers, local case/voucher/route numbers, routing numbers, work telephones and work e-mail.
Medicaid and private member numbers = health_insurance; medical chart numbers = record_number; A-numbers, WIC ids = government_id;
an eligibility category of special education, an allergy, an ICD code = diagnosis; ordered therapies and procedures = treatment.
"""
import csv, datetime, html as H, io, os, random, re, sys, zipfile
from email.message import EmailMessage
import email.policy

OUT = sys.argv[1]
SHARE = os.path.join(OUT, 'share')

# ------------------------------------------------------------------ people: key First Middle Last kind house
# kind: k pupil, t toddler/infant, a adult, o office role only
PEOPLE = """
kaylee Kaylee Jo Kessler k kes
colt Colton James Kessler k kes
dana Dana Ruth Kessler a kes
tom Thomas Wade Kessler a kes
mateo Mateo Andrés Ibarra k iba
sofia Sofía Isabel Ibarra k iba
lucero Lucero - Ibarra a iba
brody Brody Allen Whitlock k whi
rhonda Rhonda Kay Whitlock a whi
jesse Jesse Lee Teague k tea
marlene Marlene Ann Teague a tea
amaia Amaia Nerea Etcheverry k etc
benat Beñat - Etcheverry a etc
tyler Tyler Ray Pollard k pol
hannah Hannah Grace Pollard k pol
shawna Shawna Marie Pollard a pol
ruben Ruben Dario Velasco k vel
ernesto Ernesto - Velasco a vel
graciela Graciela - Velasco a vel
aubrey Aubrey Lynn Dunning k dun
keith Keith Robert Dunning a dun
wyatt Wyatt Cole Harbison k har
melissa Melissa Sue Harbison a har
lily Lily Anne Osborne-Tate k osb
nathan Nathan Paul Osborne a osb
diego Diego Luis Castañeda k cas
camila Camila Rosa Castañeda k cas
rosa Rosa Elvira Castañeda a cas
emmett Emmett Hale Bramwell k bra
judith Judith Elaine Bramwell a bra
peyton Peyton Nicole Schaffer k sch
randall Randall Lee Schaffer a sch
zoe Zoe Elizabeth Lorimer k lor
vanessa Vanessa Jean Lorimer a lor
caleb Caleb Joseph Nyman k nym
ava Ava Kathleen Griswold k gri
travis Travis John Griswold a gri
owen Owen Patrick McFadden k mcf
isabella Isabella Fay Holcomb k hol
jaxon Jaxon Dean Pettibone k pet
maya Maya Luz Quintero k qui
levi Levi Orson Stoddard k sto
paisley Paisley June Bybee k byb
heather Heather Dawn Bybee a byb
logan Logan Mark Trujillo k tru
vernon Vernon Ray Eakins a eak
carla Carla Jean Muncie a mun
floyd Floyd Manuel Bettencourt a bet
debra Debra Lynn Sipes a sip
hector Hector - Zaragoza a zar
leonard Leonard Wayne Pruett a prt
janelle Janelle Marie Cobb a cob
alison Alison Claire Tremper a tre
gordon Gordon Lewis Fisk a fis
laurel Laurel Beth Fisk a fis
ian Ian Lewis Fisk k fis
monica Monica Teresa Escobedo a esc
bradley Bradley Scott Naylor a nay
amber Amber Rose Naylor a nay
molly Molly Kate Naylor k nay
patricia Patricia Louise Hewlett a hew
steven Steven Craig Oyler a oyl
kimberly Kimberly Ann Dahl a dah
russell Russell Kenji Yamada a yam
theresa Theresa Colleen Quigley a qgl
jared Jared Michael Bingley a bin
nancy Nancy Irene Sorenson a sor
eduardo Eduardo Henrique Lins a lin
caitlin Caitlin Maeve Rourke a rou
priya Priya Anjali Raman-Holt a ram
samuel Samuel Okoth Otieno a oti
wanda Wanda Jo Kirchner a kir
phil Phillip Grant Mackey a mac
audra Audra Celeste Stillwell a sti
dennis Dennis Earl Crowder a cro
faye Faye Ingrid Lindgren a ldg
oscar Oscar - Nuñez a nun
becky Rebecca Ann Tolman a tol
chad Chad Everett Wickham a wic
sara Sara Lynne Ellsworth a ell
greg Gregory Paul Fontaine a fon
misty Misty Dawn Haugen a hau
dwayne Dwayne Carl Pickett a pic
joy Joy Margaret Armistead a arm
neal Neal Anders Gundersen a gun
trish Patricia Gail Abbott a abb
ronald Ronald Joseph Cutler a cut
olivia Olivia Jane Penrose a pen
barry Barry Thomas Standish a sta
ruth Ruth Ellen Halvorsen a hal
dean Dean Arthur Halvorsen a hal
carmen Carmen Beatriz Ostler a ost
miguel Miguel David Ostler a ost
glenda Glenda Faye Frye a fry
lylep Lyle Vincent Peebles a pee
connie Connie Jean Peebles a pee
tanya Tanya Renee Winslow a win
destiny Destiny Rae Carver k hal
marcus Marcus Dion Carver k hal
crystal Crystal Lynn Carver a crv
nevaeh Nevaeh Skye Boone k fry
elijah Elijah Ty Boone t fry
jody Jody Wayne Boone a boo
trinity Trinity Hope Skaggs k ost
theo Theo Anders Lindqvist t lqv
kirsten Kirsten Maria Lindqvist a lqv
ximena Ximena Paola Barajas t bar
yesenia Yesenia Paola Barajas a bar
jonah Jonah Samuel Pruss t pru
leah Leah Miriam Pruss a pru
harper Harper Wren Quill t qll
devin Devin Charles Quill a qll
brittany Brittany Lee Oakes a oak
kayden Kayden Lee Oakes t oak
marisol Marisol - Fuentes a fue
lucas Lucas Emilio Fuentes t fue
ashlyn Ashlyn Brooke Greer a gre
nora Nora Brooke Greer t gre
danielle Danielle Nicole Wuthrich a wut
fatima Fatima - Noori a noo
zahra Zahra - Noori t noo
kendra Kendra Joy Slade a sla
everett Everett Dale Lusk a lus
bernice Bernice Opal Tolbert a tlb
roy Roy Allen Dewitt a dew
gloria Gloria Mae Sandage a san
arturo Arturo - Meza a mez
elena Elena Maria Meza a mez
pearl Pearl Edith Hutchings a hut
clint Clinton James Varner a var
angie Angela Kay Roebuck a roe
denise Denise Marie Cotter a cot
tiffany Tiffany Ann Wren a wre
lund Marjorie - Lund o -
babbitt Corey - Babbitt o -
fitch Angela - Fitch o -
sandoval Renee - Sandoval o -
ostrander Paul - Ostrander o -
pruitt Joanne - Pruitt o -
hutchens Gail - Hutchens o -
tolley Wes - Tolley o -
rucker Dale - Rucker o -
molina Sheri - Molina o -
aldous Kent - Aldous o -
drury Bonnie - Drury o -
voss Tammy - Voss o -
staley Rick - Staley o -
canfield Lori - Canfield o -
nyquist Harold - Nyquist o -
purcell Edna - Purcell o -
teller Mark - Sizemore o -
abern Neil - Abernathy o -
kwan Susan - Kwan o -
brandt Lyle - Brandt o -
moffat Heidi - Moffat o -
okada Frances - Okada o -
maddox Trent - Maddox o -
britt Yolanda - Reyes-Britt o -
laramie Beth - Laramie o -
nakamura Chris - Nakamura o -
sorrell Pam - Sorrell o -
coyle Deb - Coyle o -
gage Martin - Gage o -
wetherby Alice - Wetherby o -
pell Roger - Pell o -
kubiak Stan - Kubiak o -
marsh Cody - Marsh o -
frost Nina - Frost o -
hanley Jeff - Hanley o -
coachb Bill - Overgaard o -
para1 Jolene - Stamper o -
devinp Wade - Kimsey o -
darrell Darrell - Whitlock o -
luz Luz - Barajas o -
"""
STREETS = ("Coyote Bench Rd|Dry Fork Ln|Sagehen Way|N Granary St|Lateral 9 Rd|Old Ferry Rd|W Juniper Ave|Canal Bank Dr|Beet Dump Rd|"
           "S Tamarack St|Homestead Loop|Mesa Grade|Cottonwood Ct|E 3rd St|Quarter Circle Ln|Poplar St|Upper Basin Rd|Hatchery Rd|Elevator St|Gooseneck Rd").split('|')
CITIES = [('Orrin Falls', '83689'), ('Dry Fork', '83693'), ('Bexley', '83698'), ('Tessamine', '83682')]


def luhn(s):
    for d in '0123456789':
        t = 0
        for i, c in enumerate(reversed(s + d)):
            v = int(c)
            if i % 2:
                v = v * 2 - 9 if v > 4 else v * 2
            t += v
        if t % 10 == 0:
            return s + d


def routing(seed):
    r = random.Random('rt' + seed)
    d = [1, 2, r.choice([3, 4]), r.choice([0, 1])] + [r.randint(0, 9) for _ in range(4)]
    s = 3 * (d[0] + d[3] + d[6]) + 7 * (d[1] + d[4] + d[7]) + d[2] + d[5]
    return ''.join(map(str, d)) + str(-s % 10)


class Person: pass


# years of birth that fit the grades, classes and families of the documents
YEARS = dict(x.split('=') for x in '''kaylee=2013 colt=2011 mateo=2014 sofia=2016 brody=2010 jesse=2011 amaia=2015 tyler=2009 hannah=2013 ruben=2012 aubrey=2010
wyatt=2019 lily=2013 diego=2010 camila=2014 emmett=2007 peyton=2006 zoe=2018 caleb=2006 ava=2014 owen=2015 isabella=2007 jaxon=2013 maya=2009 levi=2015 paisley=2018
logan=2008 ian=2013 molly=2015 destiny=2012 marcus=2015 crystal=1989 nevaeh=2016 elijah=2021 jody=1988 trinity=2010 theo=2022 ximena=2022 jonah=2021 harper=2022
kayden=2023 lucas=2021 nora=2023 zahra=2023 brittany=1998 marisol=1995 ashlyn=2000 danielle=1993 fatima=1996 kendra=2001 yesenia=1994 leah=1990 kirsten=1988 devin=1991
marlene=1956 judith=1959 tom=1981 dana=1983 laurel=1963 amber=1966 bernice=1947 pearl=1944 everett=1951 carmen=1974 caitlin=1999'''.split())


PP = {}
for _i, _l in enumerate(PEOPLE.strip().splitlines()):
    k, f, m, l, kind, house = _l.split()
    p = Person()
    p.key, p.first, p.mid, p.last, p.kind = k, f, '' if m == '-' else m, l.replace('_', ' '), kind
    p.id = 'S%03d' % (_i + 1)
    r = random.Random('person ' + k)
    y = {'k': (2006, 2017), 't': (2021, 2023), 'a': (1958, 1997), 'o': (1960, 1990)}[kind]
    p.dob = datetime.date(int(YEARS.get(k, r.randint(*y))), r.randint(1, 12), r.randint(1, 28))
    p.ssn = '%03d-%02d-%04d' % (r.choice([r.randint(505, 585), 518, 519, r.randint(600, 645)]), r.randint(1, 99), r.randint(1, 9999))
    p.dl = r.choice('GHJK') + r.choice('ABCD') + '%06d' % r.randint(100000, 999999) + r.choice('ABCDEFG')
    p.pp = r.choice('CF') + '%08d' % r.randint(10000000, 99999999)
    p.aln = 'A%09d' % r.randint(200000000, 219999999)
    p.wic = '16-%07d' % r.randint(1000000, 9999999)
    p.acct = str(r.randint(10 ** 8, 10 ** r.choice([9, 10, 11]) + 10 ** 8))
    p.rt = routing(k)
    p.card = luhn(r.choice(['4', '51', '4', '55']) + ''.join(str(r.randint(0, 9)) for _ in range(15)))
    p.card = luhn(p.card[:15])
    p.med = '00%08d' % r.randint(10000000, 99999999)
    p.ins = r.choice(['XGB', 'QRT', 'ZLM']) + '%09d' % r.randint(100000000, 999999999)
    p.mrn = '%07d' % r.randint(1100000, 9899999)
    p.ph = '%d-%d-%04d' % (r.choice([208, 208, 208, 986, 541]), r.randint(223, 879), r.randint(1000, 9989))
    p.cell = '%d-%d-%04d' % (r.choice([208, 208, 986, 775]), r.randint(223, 879), r.randint(1000, 9989))
    a = re.sub('[^a-z]', '', f.lower().replace('é', 'e').replace('ñ', 'n').replace('í', 'i'))
    b = re.sub('[^a-z]', '', l.lower().replace('ñ', 'n'))
    p.em = r.choice(['%s.%s%d' % (a, b, r.randint(60, 99)), '%s%s%d' % (a[0], b, r.randint(100, 999)), '%s_%s' % (b, a), '%sfam%d' % (b, r.randint(11, 98))]) \
        + '@' + r.choice(['ovtelco.net', 'basinmail.com', 'tessnet.org', 'highdesertmail.net', 'ovtelco.net', 'mailbarn.net'])
    h = random.Random('house ' + house)
    c = h.choice(CITIES)
    p.street = '%d %s' % (h.randint(11, 4990), h.choice(STREETS))
    if h.random() < .18:
        p.street += h.choice([' Apt 4', ' #12', ' Lot 7', ' Apt B'])
    p.city, p.zip = c
    assert k not in PP
    PP[k] = p
for _c, _m in (('kayden', 'brittany'), ('lucas', 'marisol'), ('nora', 'ashlyn'), ('zahra', 'fatima')):
    PP[_c].ph = PP[_m].ph          # infants are listed under their mother's telephone

# ------------------------------------------------------------------ truth
CUR = None
EXPO = []          # (key, file, element, value) in order
NAMES = {}         # (key, file) -> list of name values


def note(p, el, v):
    v = re.sub(r'\s+', ' ', v).strip()
    if el == 'name':
        NAMES.setdefault((p.key, CUR), []).append(v)
        if ('%s' % p.key, CUR, 'name', None) not in EXPO:
            EXPO.append((p.key, CUR, 'name', None))
        return
    assert p.kind != 'o', p.key
    if (p.key, CUR, el, v) not in EXPO:
        EXPO.append((p.key, CUR, el, v))


def fdate(d, v):
    return {'': d.strftime('%m/%d/%Y'), 's': '%d/%d/%02d' % (d.month, d.day, d.year % 100), 'S': '%d/%d/%d' % (d.month, d.day, d.year),
            'iso': d.isoformat(), 'L': d.strftime('%B ') + '%d, %d' % (d.day, d.year), 'dash': d.strftime('%m-%d-%Y'),
            'mil': d.strftime('%d %b %Y'), 'c': d.strftime('%Y%m%d'), 'b': d.strftime('%b ') + '%d, %d' % (d.day, d.year),
            'D': d.strftime('%m/%d/%Y')}[v]


def fphone(s, v):
    a, b, c = s.split('-')
    return {'': s, 'p': '(%s) %s-%s' % (a, b, c), 'd': '%s.%s.%s' % (a, b, c), 'x': a + b + c, '7': b + '-' + c, 'sp': '%s %s %s' % (a, b, c),
            'u': '+1 %s-%s-%s' % (a, b, c)}[v]


LIT = {'dx': 'diagnosis', 'tx': 'treatment', 'rx': 'medication'}


def token(m):
    keys, field, v = m.group(1).split('+'), m.group(2), m.group(3) or ''
    out = None
    for key in keys:
        p = PP[key]
        el, val, shown = None, None, None
        mi = p.mid[:1] + '.' if p.mid else ''
        j = lambda *a: ' '.join(x for x in a if x)
        names = {'n': j(p.first, p.last), 'nm': j(p.first, p.mid, p.last), 'ni': j(p.first, mi, p.last), 'ln': p.last + ', ' + p.first,
                 'lnm': p.last + ', ' + j(p.first, p.mid), 'lni': p.last + ', ' + j(p.first, mi), 'up': (p.last + ', ' + j(p.first, mi.strip('.'))).upper(),
                 'UN': j(p.first, p.mid, p.last).upper(), 'f': p.first, 'l': p.last, 'fl': p.first[0] + '. ' + p.last}
        if field in names:
            el, val = 'name', v or names[field]
        elif field == 'LF':
            el, val, shown = 'name', p.last + ', ' + p.first, p.last + '\t' + p.first
        elif field == 'FL':
            el, val, shown = 'name', j(p.first, p.last), p.first + '\t' + p.last
        elif field == 'LFM':
            el, val, shown = 'name', p.last + ', ' + j(p.first, p.mid), '\t'.join([p.last, p.first, p.mid])
        elif field == 'dob':
            el, val = 'date_of_birth', fdate(p.dob, v)
            if v == 'D':
                shown = '@D' + val
        elif field == 'ssn':
            el, val = 'ssn', {'': p.ssn, 'x': p.ssn.replace('-', ''), 's': p.ssn.replace('-', ' ')}[v]
        elif field in ('ph', 'cell'):
            el, val = 'phone', fphone(getattr(p, field), v)
        elif field == 'addr':
            el, val = 'address', '%s, %s, ID %s' % (p.street, p.city, p.zip)
            shown = {'': val, '2': '%s\n%s, ID %s' % (p.street, p.city, p.zip), '4': '\t'.join([p.street, p.city, 'ID', p.zip]),
                     '3': '\t'.join([p.street, p.city, p.zip])}.get(v, val)
            if v == '3':
                val = '%s, %s, %s' % (p.street, p.city, p.zip)
            if v == 'st':
                val = shown = p.street
            if v == 'sc':
                val = shown = p.street + ', ' + p.city
        elif field in LIT:
            assert v, (key, field)
            el, val = LIT[field], v
        elif field == 'card':
            el, val = 'card', ' '.join(p.card[i:i + 4] for i in range(0, 16, 4)) if v == '' else '-'.join(p.card[i:i + 4] for i in range(0, 16, 4)) if v == 'd' else p.card
        elif field == 'rt':
            shown = p.rt
        else:
            el = {'dl': 'drivers_licence', 'pp': 'passport', 'aln': 'government_id', 'wic': 'government_id', 'acct': 'bank_account',
                  'med': 'health_insurance', 'ins': 'health_insurance', 'mrn': 'record_number', 'em': 'email'}[field]
            val = getattr(p, field)
        if el:
            note(p, el, val)
        shown = val if shown is None else shown
        assert out is None or out == shown, m.group(0)
        out = shown
    return out


TOK = re.compile(r'\{([a-z0-9]+(?:\+[a-z0-9]+)*)\.([A-Za-z]+)(?:\|([^{}]*))?\}')


def T(s):
    return TOK.sub(token, s)


def rows(spec, tpl):
    """spec: lines 'key;v1;v2', tpl with ~0 ~1 ~2; the tokens are left to the writer"""
    out = []
    for line in spec.strip().splitlines():
        s = tpl
        for i, v in enumerate(line.split(';')):
            s = s.replace('~%d' % i, v.strip())
        out.append(s)          # expanded later, when its file is the current one
    return out


def begin(path):
    global CUR
    CUR = path
    full = os.path.join(SHARE, path)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    return full


def put(full, b):
    with open(full, 'wb') as fh:
        fh.write(b)


def txt(path, s, crlf=True, enc='utf-8'):
    full = begin(path)
    s = T(s.lstrip('\n'))
    put(full, (s.replace('\n', '\r\n') if crlf else s).encode(enc))


def table_txt(path, rws, delim=',', quote=csv.QUOTE_MINIMAL, enc='utf-8', pre=''):
    """rws: strings with tab between the columns, tokens allowed"""
    full = begin(path)
    o = io.StringIO()
    o.write(T(pre))
    w = csv.writer(o, delimiter=delim, quoting=quote, lineterminator='\r\n')
    for r_ in rws:
        w.writerow(T(r_).split('\t'))
    put(full, o.getvalue().encode(enc))


def html(path, s):
    full = begin(path)
    put(full, T(s.lstrip('\n')).encode('utf-8'))


def rtf(path, paras, head=''):
    """paras: text; '**' begins a bold paragraph, a list is a table row"""
    full = begin(path)

    def e(s):
        s = s.replace('\\', '\\\\').replace('{', '\\{').replace('}', '\\}').replace('\t', '\\tab ').replace('\n', '\\line ')
        return ''.join(c if ord(c) < 128 else "\\'%02x" % c.encode('cp1252')[0] for c in s)
    o = ['{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman Times New Roman;}{\\f1\\fswiss Arial;}}\\fs22']
    for q in paras:
        if isinstance(q, list):
            w = 9600 // len(q)
            o.append('\\trowd' + ''.join('\\cellx%d' % (w * (i + 1)) for i in range(len(q))))
            o.append(''.join('\\pard\\intbl ' + e(T(c)) + '\\cell ' for c in q) + '\\row')
        elif q.startswith('**'):
            o.append('\\pard\\f1\\b ' + e(T(q[2:])) + '\\b0\\f0\\par')
        else:
            o.append('\\pard ' + e(T(q)) + '\\par')
    o.append('}')
    put(full, '\r\n'.join(o).encode('ascii'))


def eml(path, head, body, htm=None, attach=None, cte='quoted-printable'):
    full = begin(path)
    m = EmailMessage(policy=email.policy.SMTP)
    for l in T(head.strip()).splitlines():
        a, b = l.split(': ', 1)
        m[a] = b
    m['Message-ID'] = '<%s@mail.orrinvalley414.example>' % re.sub('[^a-z0-9]', '', path.lower())
    m.set_content(T(body.lstrip('\n')), cte=cte)
    if htm:
        m.add_alternative(T(htm.lstrip('\n')), subtype='html', cte='quoted-printable')
    if attach:
        m.add_attachment(T(attach[1].lstrip('\n')), filename=attach[0], cte='base64')
    for i, part in enumerate(m.walk()):
        if part.is_multipart():
            part.set_boundary('=_part_%d_0414' % i)
    put(full, m.as_bytes())


def rezip(full, fix=None):
    z = zipfile.ZipFile(full)
    items = [(i.filename, z.read(i)) for i in z.infolist()]
    z.close()
    with zipfile.ZipFile(full, 'w', zipfile.ZIP_DEFLATED) as o:
        for n, b in items:
            if n == 'docProps/core.xml':
                b = re.sub(rb'(<dcterms:(created|modified)[^>]*>)[^<]*', rb'\g<1>2024-02-05T09:00:00Z', b)
            zi = zipfile.ZipInfo(n, (2024, 2, 5, 9, 0, 0))
            zi.compress_type = zipfile.ZIP_DEFLATED
            zi.external_attr = 0o600 << 16
            o.writestr(zi, b)


import docx
from docx.shared import Pt


class Docx:
    def __init__(s, path, font='Calibri', size=11, header=None):
        s.full = begin(path)
        s.path = path
        s.d = docx.Document()
        st = s.d.styles['Normal']
        st.font.name, st.font.size = font, Pt(size)
        cp = s.d.core_properties
        cp.author, cp.last_modified_by, cp.title, cp.comments = 'Office', 'Office', '', ''
        cp.created = cp.modified = datetime.datetime(2024, 2, 5, 9, 0, 0)
        cp.revision = 1
        if header:
            s.d.sections[0].header.paragraphs[0].text = T(header)

    def h(s, t, lv=1):
        s.d.add_heading(T(t), lv)
        return s

    def p(s, *ts, **kw):
        for t in ts:
            para = s.d.add_paragraph(style=kw.get('style'))
            for i, seg in enumerate(T(t).split('**')):
                para.add_run(seg).bold = bool(i % 2)
        return s

    def li(s, *ts):
        return s.p(*ts, style='List Bullet')

    def tab(s, rws, style='Table Grid'):
        data = [T(r_).split('\t') for r_ in rws]
        n = max(map(len, data))
        t = s.d.add_table(len(data), n)
        if style:
            t.style = style
        for i, r_ in enumerate(data):
            for j, c in enumerate(r_):
                t.cell(i, j).text = c
        s.d.add_paragraph()
        return s

    def save(s):
        assert CUR == s.path
        s.d.save(s.full)
        rezip(s.full)


import openpyxl
from openpyxl.styles import Font


def xlsx(path, sheets):
    """sheets: (title, rows); a row is a tab string; '@D' marks a true date cell, '#' a number, '=' a formula"""
    full = begin(path)
    wb = openpyxl.Workbook()
    wb.remove(wb.active)
    for title, rws in sheets:
        ws = wb.create_sheet(title)
        for i, r_ in enumerate(rws, 1):
            bold = r_.startswith('**')
            for j, c in enumerate(T(r_[2:] if bold else r_).split('\t'), 1):
                cell = ws.cell(i, j)
                if c.startswith('@D'):
                    cell.value = datetime.datetime.strptime(c[2:], '%m/%d/%Y')
                    cell.number_format = 'mm/dd/yyyy'
                elif c.startswith('#'):
                    cell.value = float(c[1:])
                    cell.number_format = '#,##0.00'
                elif c:
                    cell.value = c
                if bold:
                    cell.font = Font(bold=True)
        for j in range(1, 12):
            ws.column_dimensions[chr(64 + j)].width = 20
    wb.properties.creator = 'Office'
    wb.save(full)
    rezip(full)


from reportlab.lib.pagesizes import letter, landscape
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Spacer, PageBreak
from reportlab.lib.styles import getSampleStyleSheet, ParagraphStyle
from reportlab.pdfgen import canvas
from reportlab.lib import colors
SS = getSampleStyleSheet()


class Pdf:
    def __init__(s, path, wide=False, font='Helvetica', size=10):
        s.full, s.path, s.fl = begin(path), path, []
        s.size = landscape(letter) if wide else letter
        s.st = ParagraphStyle('b', parent=SS['Normal'], fontName=font, fontSize=size, leading=size * 1.35, spaceAfter=5)

    def esc(s, t):
        t = H.escape(T(t), quote=False).replace('\n', '<br/>')
        return re.sub(r'\*\*(.+?)\*\*', r'<b>\1</b>', t)

    def h(s, t, lv=2):
        s.fl.append(Paragraph(s.esc(t), SS['Heading%d' % lv]))
        return s

    def p(s, *ts):
        s.fl += [Paragraph(s.esc(t), s.st) for t in ts]
        return s

    def tab(s, rws, widths=None, grid=True, fs=9, wrap=True):
        small = ParagraphStyle('c', parent=s.st, fontSize=fs, leading=fs * 1.2, spaceAfter=0)
        data = [[Paragraph(s.esc(c), small) if wrap else T(c) for c in T(r_).split('\t')] for r_ in rws]
        n = max(map(len, data))
        data = [r_ + [''] * (n - len(r_)) for r_ in data]
        t = Table(data, colWidths=widths, repeatRows=1)
        st = [('VALIGN', (0, 0), (-1, -1), 'TOP'), ('FONTSIZE', (0, 0), (-1, -1), fs)]
        if grid:
            st.append(('GRID', (0, 0), (-1, -1), .4, colors.grey))
        t.setStyle(TableStyle(st))
        s.fl += [t, Spacer(1, 8)]
        return s

    def br(s):
        s.fl.append(PageBreak())
        return s

    def save(s):
        assert CUR == s.path
        SimpleDocTemplate(s.full, pagesize=s.size, leftMargin=46, rightMargin=46, topMargin=46, bottomMargin=46, invariant=1).build(s.fl)


class Form:
    """a drawn PDF form: boxes with a small label and the value below it or beside it"""
    def __init__(s, path, title, sub=''):
        s.full, s.path = begin(path), path
        s.c = canvas.Canvas(s.full, pagesize=letter, invariant=1)
        s.c.setFont('Helvetica-Bold', 14)
        s.c.drawString(50, 745, T(title))
        s.c.setFont('Helvetica', 9)
        s.c.drawString(50, 731, T(sub))
        s.y = 712

    def boxes(s, *cells):
        """cells: (label, value, width) in a row, label above the value"""
        x = 50
        for lab, val, w in cells:
            s.c.rect(x, s.y - 32, w, 32)
            s.c.setFont('Helvetica', 6.5)
            s.c.drawString(x + 3, s.y - 8, lab)
            s.c.setFont('Courier', 10)
            s.c.drawString(x + 5, s.y - 25, T(val))
            x += w
        s.y -= 32
        return s

    def side(s, lab, val):
        s.c.setFont('Helvetica-Bold', 9)
        s.c.drawString(50, s.y - 14, lab)
        s.c.setFont('Times-Roman', 11)
        for i, l in enumerate(T(val).split('\n')):
            s.c.drawString(210, s.y - 14 - 13 * i, l)
        s.y -= 18 + 13 * val.count('\n')
        return s

    def text(s, *ls):
        s.c.setFont('Times-Roman', 10.5)
        for l in ls:
            for q in T(l).split('\n'):
                s.c.drawString(50, s.y - 14, q)
                s.y -= 13
        s.y -= 6
        return s

    def head(s, t):
        s.y -= 8
        s.c.setFont('Helvetica-Bold', 10.5)
        s.c.drawString(50, s.y - 12, t)
        s.y -= 18
        return s

    def save(s):
        assert CUR == s.path and s.y > 30, s.y
        s.c.save()


DIST = 'Orrin Valley Joint School District No. 414'
YFS = 'Tessamine County Youth & Family Services'

# ================================================================== SPECIAL EDUCATION
d = Docx('District/SpecialEd/IEPs 23-24/IEP Kessler K.docx', header='CONFIDENTIAL - Individualized Education Program')
d.h(DIST, 1).p('IEP - annual review. Meeting date: 10/17/2023. Case manager: {babbitt.n}')
d.tab(['Student\t{kaylee.nm}\tGrade\t4', 'Birthdate\t{kaylee.dob|S}\tSchool\tBexley Elementary',
       'Lives at\t{kaylee.addr}\tPrimary disability\t{kaylee.dx|Specific Learning Disability - reading}',
       'Parent(s)/guardian\t{dana.n} (mother)\tPhone\t{dana.cell|p}', '\t{tom.n|Tom Kessler} (father)\tPhone\t{tom.cell|p}'])
d.h('Present levels', 2).p('{kaylee.f} reads 61 words per minute on a third grade passage. She was also found to have {kaylee.dx|dyslexia} by an outside evaluator in spring 2022. '
    'Math facts are at grade level. Mrs. {dana.l} reports that homework takes most of the evening and ends in tears twice a week.')
d.h('Services', 2).tab(['Service\tProvider\tMinutes\tWhere', '{kaylee.tx|Structured literacy intervention}\t{babbitt.n}\t40 min x 5\tResource room',
    '{kaylee.tx|Speech-language therapy}\t{fitch.n}, SLP\t30 min x 1\tSpeech room'], 'Light List Accent 1')
d.h('Goals', 2).li('By 10/2024 the student will read 95 wpm with 95% accuracy on a fourth grade passage.', 'Will spell closed-syllable words with 85% accuracy.')
d.p('Team present: {dana.n}, {babbitt.n}, {hutchens.n} (LEA representative), {fitch.n}').save()

d = Docx('District/SpecialEd/Letters/mtg notice Ibarra.docx', font='Times New Roman', size=12)
d.p('Orrin Valley Schools\nSpecial Education Office\n210 N Main, Orrin Falls, ID 83689', 'January 9, 2024',
    '{lucero.n}\n{lucero.addr|2}', 'Dear Ms. {lucero.l}:',
    'This is your written notice of a meeting about your son {mateo.n}. We would like to meet Tuesday, January 23 at 3:15 p.m. at Dry Fork Elementary, Room 6, '
    'to go over the results of his three-year re-evaluation. The team will consider whether he continues to qualify under the category of {mateo.dx|autism}.',
    'The school psychologist, Dr. {ostrander.n}, his teacher and the speech therapist will be there. You may bring anyone who knows {mateo.f} well. An interpreter has been asked for.',
    'If the time does not work please call me at 208-476-3300 ext. 114.', 'Sincerely,\n\n{lund.n}\nDirector of Special Education')
d.p('Office use: mailed 1/9. Left voicemail 1/11 on {lucero.ph}. Parent confirmed by text 1/12.').save()

p = Pdf('District/SpecialEd/Evaluations/psych report - brody w FINAL.pdf', font='Times-Roman', size=11)
p.h('Psychoeducational Evaluation', 1).p('**CONFIDENTIAL** - may not be copied without the consent of the parent')
p.tab(['Name: {brody.ni}\tDate of birth: {brody.dob|L}', 'School: Orrin Falls Middle School\tGrade: 7', 'Examiner: {ostrander.n}, Ed.S.\tDates of testing: Nov. 6 and 8, 2023'], grid=False)
p.h('Reason for referral', 3).p('{brody.f} was referred by his mother, {rhonda.n}, and his homeroom teacher over incomplete work, blurting and two suspensions this fall. Ms. {rhonda.l} told the examiner '
    'that his pediatrician, Dr. {abern.n}, made a diagnosis of {brody.dx|Attention-Deficit/Hyperactivity Disorder, combined presentation} when he was in second grade and that he takes '
    '{brody.rx|Concerta 36 mg} every morning. He also sees a counselor for {brody.dx|anxiety}.')
p.h('Background', 3).p('The family moved to Tessamine County from Elko in 2019. {brody.f} lives with his mother; his father, {darrell.n}, lives out of state. Hearing and vision screens were passed in September.')
p.h('Results', 3).tab(['Test\tStandard score\tPercentile\tRange', 'Verbal comprehension\t104\t61\tAverage', 'Working memory\t82\t12\tLow average', 'Processing speed\t78\t7\tVery low'])
p.p('Teacher and parent ratings both fall in the clinically significant range for inattention and hyperactivity.')
p.h('Conclusion', 3).p('The team may find {brody.n} eligible under {brody.dx|Other Health Impairment}. Recommended: {brody.tx|weekly counseling}, a check-in/check-out sheet, extended time.', '{ostrander.n}, School Psychologist').save()

xlsx('District/SpecialEd/caseload_babbitt.xlsx', [('Caseload', ['**C. Babbitt - Caseload, 2nd semester', 'updated 1/29/24 - do not print to the office copier!', '',
    '**Kiddo\tBday\tGr\tElig. category\tService min/wk\tIEP due\tMedicaid #'] +
    rows("""kaylee;4;SLD (reading);Structured literacy 200;10/17/24
mateo;3;Autism;Speech therapy 60 / OT 30;1/23/24
jesse;6;Emotional Behavioral Disorder;Social skills group 60;4/4/24
amaia;2;Hearing Impairment;Teacher of the deaf 60;5/15/24
tyler;8;Intellectual Disability;Life skills 900;2/28/24
ruben;5;Speech Impairment;Articulation therapy 40;3/6/24
aubrey;7;Traumatic Brain Injury;OT 60, PT 30;11/12/24
wyatt;PK;Developmental Delay;Speech therapy 60;9/19/24
emmett;10;Orthopedic Impairment;Physical therapy 60;12/1/24
zoe;K;Down syndrome;Speech therapy 90 / OT 60;8/30/24
jaxon;4;Other Health Impairment - ADHD;Resource math 150;3/21/24""", '{~0.lni}\t{~0.dob|D}\t~1\t{~0.dx|~2}\t{~0.tx|~3}\t~4\t{~0.med}') +
    ['', 'Total students\t11', 'Total on Medicaid\t11']),
    ('Schedule', ['**Time\tMon\tTue\tWed\tThu', '8:15\t4th reading\t4th reading\t4th reading\t4th reading', '9:00\t{jaxon.f} math\t{jaxon.f} math\tprep\t{jaxon.f} math', '1:10\t{tyler.f} + para ({para1.n})\tsame\tsame\tsame'])])

txt('District/SpecialEd/Speech/A Fitch log January.txt', """
SPEECH LOG  jan 24      angela fitch

1/3  No school (storm)
1/4  {ruben.n}   30 min. /r/ initial 72%. Dx code for billing {ruben.dx|F80.0}
     {wyatt.n}   30 min. {wyatt.dx|expressive language delay}. used 3 word phrases w/ models
1/8  {wyatt.f} absent - mom says flu
     {zoe.n} 20 min, tired.  signing "more" + "all done" on own.
1/10 {kaylee.n|Kaylee K.} - blends, 80%.  ok to drop to 2x month? ask Corey
     {ruben.f} 30 min /r/ blends
1/11 call from {vanessa.n} ({vanessa.cell}) asks for list of signs to use at home. sent pdf
1/17 new referral -> {levi.nm}, DOB {levi.dob|s}, 2nd gr. {levi.dx|Stuttering}. Mom = same teacher req. consent sent home
1/18 {levi.f}: first screening. {levi.tx|fluency therapy} 2x/wk proposed
1/24 all morning - annual review {mateo.n} ({mateo.dx|autism}; {mateo.tx|AAC device training} going well)
1/31 billing turned in to Marjorie
""")

table_txt('District/SpecialEd/Medicaid Billing/SBS_claims_2024-01.csv', ['CLAIM_NO\tLAST_NM\tFIRST_NM\tMID_NM\tDOB\tMCAID_ID\tSVC_DT\tPROC\tICD10\tUNITS\tCHG_AMT\tREND_PROV'] +
    rows("""mateo;24010011;20240104;92507;F84.0;2;61.20;FITCH A
mateo;24010012;20240111;97530;F84.0;2;58.00;SANDOVAL R
zoe;24010013;20240108;92507;Q90.9;1;30.60;FITCH A
ruben;24010014;20240104;92507;F80.0;2;61.20;FITCH A
emmett;24010015;20240116;97110;G80.1;3;87.00;SANDOVAL R
aubrey;24010016;20240116;97530;S06.9X9S;2;58.00;SANDOVAL R
tyler;24010017;20240117;T1019;F71;12;96.00;STAMPER J
wyatt;24010018;20240104;92507;F80.1;2;61.20;FITCH A
amaia;24010019;20240122;92507;H90.3;2;61.20;FITCH A
caleb;24010020;20240123;T1002;E10.9;4;52.00;PRUITT J""", '~1\t{~0.LFM}\t{~0.dob|c}\t{~0.med}\t~2\t~3\t{~0.dx|~4}\t~5\t~6\t~7'), quote=csv.QUOTE_ALL)

eml('District/SpecialEd/Email/RE_ Tyler P. - bus and aide.eml', """
From: Marjorie Lund <mlund@orrinvalley414.example>
To: Shawna Pollard <{shawna.em}>
Cc: Dale Rucker <drucker@orrinvalley414.example>
Subject: RE: Tyler P. - bus and aide
Date: Thu, 14 Dec 2023 10:22:41 -0700
MIME-Version: 1.0""", """
Hi {shawna.f},

Yes, {para1.n} will ride with him starting the 8th. Dale will call you about the pickup time.
I did put in the note that his {tyler.rx|Depakote} was moved to bedtime.

{lund.n}
Director of Special Education | 208-476-3300 x114

On Wed, Dec 13, 2023 at 8:47 PM {shawna.n} <{shawna.em}> wrote:
> Marjorie,
> We had a bad week. {tyler.f} had two {tyler.dx|absence seizures} on the bus
> Monday and the driver did not know what was going on. Dr. {kwan.l} in
> Boise wants somebody trained riding with him. Can that be {para1.f}?
> Also we moved the phone over, my new cell is {shawna.cell|d}.
> Thanks {shawna.n}
>
> On Tue, Dec 12, 2023, Dale Rucker wrote:
>> Mrs. {shawna.l}, is {tyler.n} still at {tyler.addr|st}? Route sheet
>> shows the old place.
>> {rucker.n}, Transportation
""")

rtf('District/SpecialEd/504/504 plan_isabella H.rtf', ['**SECTION 504 ACCOMMODATION PLAN', 'Orrin Valley High School, 2023-2024', '',
    ['Student', '{isabella.nm}'], ['D.O.B.', '{isabella.dob|dash}'], ['Home address', '{isabella.addr}'], ['Impairment', "{isabella.dx|Crohn's disease}"], ['Major life activity', 'Digestion; working'],
    ['Medication at school', '{isabella.rx|dicyclomine 20 mg as needed}'], '',
    '**Accommodations', '1.  Restroom pass at any time, without asking.', '2.  May make up work missed on {isabella.tx|infusion} days (every 8 weeks, St. Brendan\u2019s, Boise).',
    '3.  Testing in the counselor\u2019s office with breaks.', '', '**Team', '{hutchens.n}, 504 coordinator; {pruitt.n}, RN; student', 'Review by: October 2024'])

txt('District/SpecialEd/Forms/Procedural safeguards - cover sheet.txt', """
ORRIN VALLEY JOINT SCHOOL DISTRICT NO. 414
SPECIAL EDUCATION

NOTICE OF PROCEDURAL SAFEGUARDS - COVER SHEET (keep one in every file)

A copy of the safeguards must be given to the parents
   - once each school year
   - at the first referral or request for evaluation
   - at the first due process complaint in a school year
   - when a disciplinary change of placement is decided
   - whenever a parent asks

Student name: ______________________   Date of birth: ____/____/______
Given by: __________________________   Date given:    ____/____/______
How:  [ ] in hand   [ ] mail   [ ] e-mail (only if the parent chose e-mail)

Questions: Special Education Office, 208-476-3300 ext. 114
""")

d = Docx('District/SpecialEd/Records requests/Release of info - Dunning.docx', font='Arial', size=10)
d.h('AUTHORIZATION TO RELEASE AND EXCHANGE INFORMATION', 2)
d.p('I, {keith.nm}, being the parent of the student named below, authorize Orrin Valley Schools and St. Brendan\u2019s Rehabilitation, 1400 Mission Way, Boise, ID 83705, fax 208-555-0142, to exchange:')
d.li('discharge summary and imaging', 'therapy notes', 'school psychological records')
d.p('**Student**', '{aubrey.lnm}', '**Born**', '{aubrey.dob|mil}', '**Hospital chart no.**', '{aubrey.mrn}', '**Reason for records**',
    'Return to school after {aubrey.dx|traumatic brain injury} (ATV accident, 8/2022); ongoing {aubrey.tx|vestibular therapy}.')
d.p('Signed: {keith.n}     Date: 9/14/2023', 'Parent telephone: {keith.ph|p}     E-mail: {keith.em}').p('Witness: {lund.n}').save()

# ================================================================== NURSE
xlsx('District/Nurse/MEDS 2nd sem.xlsx', [('Daily meds', ['**DAILY MEDICATIONS - ALL BUILDINGS', 'J. Pruitt RN   //   counts done every Friday', '',
    '**Bldg\tStudent\tD.O.B.\tMed & dose\tWhen\tFor\tPrescriber\tOn hand'] + rows("""
brody;OFMS;Concerta 36 mg;7:50;ADHD;Abernathy;22
jesse;OFMS;guanfacine 1 mg;noon;ODD;Moffat PA;31
jaxon;BEX;Ritalin 10 mg;11:30;ADHD;Abernathy;18
hannah;DFE;albuterol inhaler 2 puffs;before PE;asthma;Abernathy;1
lily;BEX;Keppra 500 mg;12:00;epilepsy;Kwan;40
caleb;OVHS;Humalog per pump;lunch;type 1 diabetes;Kwan;2 vials
peyton;OVHS;sertraline 50 mg;8:00;depression;Moffat PA;26
owen;DFE;hydrocortisone 5 mg;noon;adrenal insufficiency;Abernathy;55""", '~1\t{~0.n}\t{~0.dob|S}\t{~0.rx|~2}\t~3\t{~0.dx|~4}\t~5\t~6') + ['', 'Students on daily meds:\t8']),
    ('PRN', ['As needed only', '**Student\tItem\tParent called?\tNumber'] + rows("""
maya;ibuprofen 200 mg;yes, 1/12, dad
ava;EpiPen 0.3 mg;n/a
logan;Zofran 4 mg;yes 1/30""", '{~0.ln}\t{~0.rx|~1}\t~2\t{~0.ph|7}'))])

txt('District/Nurse/visit log wk of Feb 5.txt', """
NURSE OFFICE - WALK-INS             wk of 2/5/24
----------------------------------------------------------
Mon
 8:20  {colt.n} (6th) - {colt.dx|nosebleed} x10 min, pinched, back to class
 9:05  {maya.n} - cramps, {maya.rx|ibuprofen 200} given per standing order. called dad's cell {maya.ph} left msg
10:40  {caleb.n} BG 48!! juice + crackers, 15 min later 92. {caleb.dx|T1D}. pump site changed. Mom notified
 1:15  {hannah.n}  wheezing after recess, peak flow 210, {hannah.tx|nebulizer treatment}, lungs clear after
Tue
 8:00  pink eye?? {diego.n}. sent home {diego.dx|conjunctivitis}. {rosa.n} picked up, she can be reached nights {rosa.ph|7}
 8:10  and his sister {camila.f}, same. {camila.dx|conjunctivitis} both eyes. out till Thurs
11:50  fire drill
 2:00  {lily.n}: {lily.dx|seizure} in music 1 min 40 sec. {lily.rx|Diastat 7.5 mg} NOT needed. Dad ({nathan.n}) here by 2:25
Wed
 9:30  {owen.n|Owen McF.} -- low fever 100.9.  stress dosed {owen.rx|hydrocortisone} 15 mg per plan
10:10  head checks rm 4, all neg
12:45  {paisley.n} (K) bead in nose. got it out. mom {heather.n} told
Thu    snow day
Fri
 8:40  {logan.n} threw up x2 -> home. {logan.dx|cyclic vomiting}; grandma came
""")

p = Pdf('District/Nurse/Care Plans/IHP diabetes C Nyman.pdf')
p.h('Individual Health Plan - Diabetes', 1).tab(['STUDENT\t{caleb.nm}\tBIRTH DATE\t{caleb.dob}', 'SCHOOL / GRADE\tOrrin Valley HS / 11\tPHYSICIAN\tDr. {kwan.n}, 208-555-0177',
    'CONDITION\t{caleb.dx|Type 1 diabetes mellitus}\tINSURANCE ID\t{caleb.ins}', 'HOME\t{caleb.addr}\tCHART #\t{caleb.mrn}'], [90, 170, 90, 170])
p.h('Insulin', 3).p('{caleb.rx|Insulin lispro (Humalog)} by pump. Ratio 1 unit : 10 g at lunch. Correction 1 unit per 40 over 150. If the pump fails: {caleb.rx|Lantus 22 units} at home the same evening.')
p.h('Low blood sugar', 3).p('Below 70: 15 grams fast sugar, recheck in 15 minutes. If unable to swallow give {caleb.rx|glucagon 1 mg} into the thigh and call 911.')
p.h('Trained staff', 3).p('{pruitt.n}, RN; {hutchens.n}; coach {coachb.n}')
p.p('Plan written 8/28/2023. Student may carry his own meter and test in class.').save()

html('District/Nurse/Immunizations/missing_shots_report.html', """
<!DOCTYPE html><html><head><meta charset="utf-8"><title>Compliance report</title>
<style>table{border-collapse:collapse} td,th{border:1px solid #999;padding:3px}</style></head><body>
<h2>Immunization compliance - students NOT up to date</h2>
<p>Printed 11/02/2023 from the state registry &nbsp; Building: all</p>
<table><tr><th>#</th><th>Patient</th><th>Birth</th><th>Registry ID</th><th>Address</th><th>Missing</th></tr>
<tr><td>1</td><td>{levi.up}</td><td>{levi.dob}</td><td>{levi.mrn}</td><td>{levi.addr}</td><td>MMR 2, Varicella 2</td></tr>
<tr><td>2</td><td>{paisley.up}</td><td>{paisley.dob}</td><td>{paisley.mrn}</td><td>{paisley.addr}</td><td>DTaP 5</td></tr>
<tr><td>3</td><td>{maya.up}</td><td>{maya.dob}</td><td>{maya.mrn}</td><td>{maya.addr}</td><td>Tdap</td></tr>
<tr><td>4</td><td>{logan.up}</td><td>{logan.dob}</td><td>{logan.mrn}</td><td>{logan.addr}</td><td>MenACWY</td></tr>
<tr><td>5</td><td>{ava.up}</td><td>{ava.dob}</td><td>{ava.mrn}</td><td>{ava.addr}</td><td>Hep A 2</td></tr>
</table><p><i>5 students. Exemption forms on file are not listed.</i></p></body></html>
""")

d = Docx('District/Food Service/ALLERGY LIST for kitchens.docx', font='Comic Sans MS', size=14)
d.h('Kitchen allergy list - post INSIDE the office door', 1).p('From: {pruitt.n}, RN    To: {voss.n} and all cooks    10/2/23')
for who in rows("""ava;Dry Fork;peanut and tree nut allergy;{ava.rx|EpiPen} in the office
sofia;Dry Fork;milk allergy;soy milk only, note on file
peyton;High school;celiac disease;separate toaster
colt;Middle school;egg allergy;baked egg is OK
amaia;Dry Fork;shellfish allergy;not served here anyway
ian;Bexley;lactose intolerance;{ian.rx|Lactaid} at the counter""", '**{~0.n}** (~1) - {~0.dx|~2}. ~3'):
    d.li(who)
d.p('Questions: nurse office ext. 130. Do NOT talk about this in the lunch line.').save()

d = Docx('District/Nurse/Care Plans/seizure action plan_LOT.docx', font='Verdana', size=10)
d.h('SEIZURE ACTION PLAN', 1).tab(["Student's name", '{lily.nm}', 'Date of birth', '{lily.dob|b}', 'Father / contact', '{nathan.nm}', 'Cell', '{nathan.cell}', 'Other emergency contact',
    '{judith.n} (neighbor) {judith.ph}', 'Treating physician', '{kwan.n}, MD, Basin Neurology, 208-555-0177', 'Seizure type', '{lily.dx|Generalized tonic-clonic epilepsy}'])
d.h('Basic first aid', 2).li('Stay calm, time it', 'Turn on side', 'Nothing in the mouth')
d.h('Emergency response', 2).p('A seizure longer than 5 minutes: {lily.rx|Diastat AcuDial 7.5 mg} rectally, call 911, call father.', 'Daily medicine: {lily.rx|levetiracetam 500 mg twice a day}. Device: {lily.tx|vagus nerve stimulator} (magnet in the red pouch).')
d.p('Parent signature  {nathan.n}   8/22/23        School nurse  {pruitt.n}').save()

Docx('District/Nurse/Letters/lice letter home.docx', size=12).p('Dear families,', 'A case of head lice was found in your child\u2019s classroom this week. Lice are a nuisance and do not carry disease. '
    'Please look at your child\u2019s hair tonight, behind the ears and at the neck, under a good light.', 'What to do:').li('Check everyone in the house.', 'Use a drugstore treatment as the label says, and repeat in 9 days.',
    'Wash hats, pillowcases and coats in hot water.').p('Children may come back to school after the first treatment. We do not send notes about single students.', '{pruitt.n}, RN\nSchool Nurse, 208-476-3300 ext. 130').save()

f = Form('District/Nurse/Med authorizations/auth_schaffer_p.pdf', 'MEDICATION AUTHORIZATION', 'Orrin Valley Schools - one form for each medication - void after June 2024')
f.boxes(('LAST NAME, FIRST NAME', '{peyton.ln}', 260), ('BIRTHDATE', '{peyton.dob}', 120), ('GRADE', '12', 120))
f.boxes(('NAME OF MEDICATION AND STRENGTH', '{peyton.rx|sertraline 50 mg tablet}', 260), ('TIME', '8:00 AM', 120), ('ROUTE', 'by mouth', 120))
f.boxes(('DIAGNOSIS', '{peyton.dx|Major depressive disorder}', 260), ('PRESCRIBER', '{moffat.n}, PA-C', 240))
f.boxes(('PARENT / GUARDIAN', '{randall.n}', 260), ('HOME TELEPHONE', '{randall.ph}', 120), ('WORK', '208-555-0119', 120))
f.boxes(('MAILING ADDRESS', '{randall.addr}', 500))
f.boxes(('INSURANCE CARRIER', 'Gem Basin Health', 260), ('MEMBER NO.', '{peyton.ins}', 240))
f.head('Parent statement').text('I ask that school staff give the medication above to my child. I will bring it in the bottle from the pharmacy.',
    'Signed {randall.n}      9/6/2023').head('For the nurse').text('Received 30 tablets 9/6. Plan discussed with counselor. - {pruitt.fl}').save()

eml('District/Nurse/Email/concussion Emmett.eml', """
From: {judith.n} <{judith.em}>
To: Joanne Pruitt <jpruitt@orrinvalley414.example>
Subject: Emmett
Date: Mon, 23 Oct 2023 06:58:02 -0600
MIME-Version: 1.0""", """
Joanne, {emmett.f} went to the ER Saturday night after he tipped in his chair at the game.
They said {emmett.dx|mild concussion}, on top of the {emmett.dx|spastic cerebral palsy} as you know. No PE,
no screens for a week, {emmett.rx|Tylenol 500mg} every 6 hrs if he has a headache. His botox ({emmett.tx|botulinum toxin injections}) on
the 30th is still on.

The hospital wanted his Medicaid number and I gave {emmett.med}, please tell me if yours is different.
My phone is broken so call the house {judith.ph|sp}.

{judith.n}
""", htm="""
<html><body><p>Joanne, {emmett.f} went to the ER Saturday night after he tipped in his chair at the game.
They said <b>{emmett.dx|mild concussion}</b>, on top of the {emmett.dx|spastic cerebral palsy} as you know. No PE, no screens for a week,
{emmett.rx|Tylenol 500mg} every 6 hrs if he has a headache. His botox ({emmett.tx|botulinum toxin injections}) on the 30th is still on.</p>
<p>The hospital wanted his Medicaid number and I gave {emmett.med}, please tell me if yours is different.<br>
My phone is broken so call the house {judith.ph|sp}.</p><p>{judith.n}</p></body></html>
""")

# ================================================================== TRANSPORT
p = Pdf('District/Transportation/Routes/Route 7 AM sheet.pdf', wide=True)
p.h('ROUTE 7 - Dry Fork / Upper Basin - AM', 1).p('Driver: {floyd.n}   Bus 19   Leaves the shop 6:25   Sub driver: {debra.n}')
p.tab(['Stop\tTime\tRider(s)\tPick up at\tCall if no show\tNotes'] + list(
    T(x) for x in ('1\t6:41\t{mateo.n}, {sofia.n}\t{mateo+sofia.addr}\t{lucero.n} {lucero.cell}\tboth cross in front',
    '2\t6:48\t{ruben.n}\t{ruben.addr}\t{graciela.n} {graciela.cell}\tgate, do not back up', '3\t6:55\t{wyatt.n}\t{wyatt.addr}\t{melissa.n} {melissa.cell}\tMon and Wed only; handoff to adult',
    '4\t7:02\t{owen.n}\t{owen.addr}\tgrandpa, number in the office\tcarries {owen.rx|Solu-Cortef} kit',
    '5\t7:10\t{paisley.n}\t{paisley.addr}\t{heather.n} {heather.cell}\tK - handoff', '6\t7:16\t{ava.n}\t{ava.addr}\t{travis.n} {travis.cell}\t{ava.dx|nut allergy}, {ava.rx|EpiPen} in backpack')),
    [35, 40, 130, 220, 150, 120])
p.p('7 riders. Any change goes through {rucker.n}, 208-476-3342. Shred the old sheet.').save()

xlsx('District/Transportation/Drivers/driver file checklist.xlsx', [('2023-24', ['**DRIVER QUALIFICATION CHECKLIST', '',
    '**Driver\tCDL #\tDOB\tMed card exp\tHome phone\tPhysical remarks\tFile ok'] + rows("""
vernon;4/30/24;{vernon.dx|hypertension} - 1 yr card
carla;9/12/25;none
floyd;6/1/24;{floyd.dx|sleep apnea}, {floyd.tx|CPAP} report due
debra;11/15/24;none
hector;2/3/25;none
leonard;3/22/24;{leonard.dx|type 2 diabetes} - {leonard.rx|metformin}
janelle;8/8/25;none""", '{~0.n}\t{~0.dl}\t{~0.dob|S}\t~1\t{~0.ph|p}\t~2\tY') + ['', 'Drivers: 7', 'Prepared by {rucker.n}'])])

txt('District/Transportation/Incidents/bus 12 - 11-30-23.txt', """
BUS INCIDENT REPORT
Date: Nov 30 2023      Bus: 12      Driver: {carla.n}

What happened:
At the Canal Bank stop a pickup passed my red lights. Plate was partly mud. {jesse.n} was
halfway across and jumped back. He fell on the gravel, scraped both hands and his knee. He
was shaking a long time. {peyton.n} and a middle schooler helped get his things.
I called dispatch 3:52 and his grandmother {marlene.n} at {marlene.ph}. She met us at
{marlene.addr|st}. Said she would take him to Basin Clinic.

Follow up (DR):
 12/1  Deputy {marsh.n} took statement, case 23-4471.
 12/4  Grandma called back: {jesse.dx|hairline fracture of the left wrist}, {jesse.tx|splint} 4 wks.
 12/4  Student insurance claim sent. His Medicaid card no. {jesse.med}, born {jesse.dob|S}
""", crlf=False)

d = Docx('District/Transportation/Contracts/Mileage contract Harbison 23-24.docx', font='Times New Roman', size=11)
d.h('CONTRACT FOR TRANSPORTATION IN LIEU OF BUS SERVICE', 2)
d.p('This agreement is made between Orrin Valley Joint School District No. 414 ("District") and {melissa.nm} ("Parent"), residing at {melissa.addr}.',
    '1. The Parent will bring her son {wyatt.nm} to and from the developmental preschool at Bexley, 34 miles each day.', '2. The District will pay 58.5 cents a mile, monthly, on a signed log.',
    '3. The Parent holds Idaho driver\u2019s license {melissa.dl} and shows proof of insurance each August.',
    '4. Payment is by direct deposit to Tessamine Farmers Bank, routing {melissa.rt}, account {melissa.acct}. For Form 1099 the Parent gives her social security number, {melissa.ssn}.')
d.tab(['For the District\tParent', '{rucker.n}, Transportation\t{melissa.n}', 'Date 8/21/2023\tDate 8/21/2023'], None).save()

html('District/Transportation/Special needs/plan_bramwell.html', """
<html><head><meta charset="utf-8"><title>Student transport plan</title></head><body style="font-family:Georgia">
<h1>Individual Transportation Plan</h1>
<dl><dt>Rider</dt><dd>{emmett.ni}</dd><dt>DOB</dt><dd>{emmett.dob|dash}</dd><dt>Pick-up</dt><dd>{emmett.addr}</dd>
<dt>Guardian</dt><dd>{judith.n}, {judith.ph}</dd><dt>Condition</dt><dd>{emmett.dx|Cerebral palsy}; wheelchair (power), 310 lb with rider</dd>
<dt>Equipment</dt><dd>Lift bus 22, 4-point tie down, chest strap</dd></dl>
<h3>In an emergency</h3><ol><li>Radio dispatch.</li><li>Cut belts with the yellow tool.</li><li>Blanket drag to the rear door.</li></ol>
<p>Driver trained: {janelle.n} 8/29/23. Trainer: {sandoval.n}, OT.</p></body></html>
""")

table_txt('District/Transportation/shop_parts_prices.csv', ['Part\tVendor\tUnit\tPrice\tLast ordered', 'Brake chamber 30/30\tBasin Truck Parts\tea\t48.15\t10/03/2023', 'Stop arm LED kit\tHanley Bus Supply\tea\t312.00\t08/14/2023',
    'DEF fluid 2.5 gal\tCo-op\tjug\t13.49\t01/22/2024', 'Wiper 24in\tBasin Truck Parts\tea\t11.20\t11/20/2023', 'Tire 11R22.5\tLes Merrill Tire\tea\t421.75\t09/07/2023', 'Seat foam 39in\tHanley Bus Supply\tea\t66.30\t06/30/2023'])

eml('District/Transportation/Email/route change dunning.eml', """
From: Keith Dunning <{keith.em}>
To: transportation@orrinvalley414.example
Subject: Aubrey - new stop
Date: Sun, 7 Jan 2024 19:31:10 -0700
MIME-Version: 1.0""", """
Dale - we are out of the Bexley house. Starting tomorrow {aubrey.f} gets on at
{aubrey.addr}. She still can't do the big steps by herself because of the {aubrey.dx|brain injury},
so please the lift bus. Call me {keith.ph}, not her mom.

{keith.n}
""", cte='7bit')

# ================================================================== PAYROLL AND HR
xlsx('District/Payroll/FY24/Payroll register Jan 2024.xlsx', [('Register', ['**Orrin Valley Jt SD 414', '**PAYROLL REGISTER     Pay date 01/25/2024     Batch 0124-A', '',
    '**Emp#\tEmployee\tSSN\tPosition\tGross\tNet\tBank rtg\tBank acct'] + rows("""
alison;1043;Teacher HS;4382.50;3190.11
gordon;1051;Teacher MS;4791.25;3402.76
monica;1066;Teacher elem;3904.00;2877.43
bradley;1072;Custodian;2918.40;2266.02
patricia;1080;Secretary;2744.18;2109.55
steven;1091;Mechanic;3610.00;2750.38
kimberly;1103;Paraeducator;1688.72;1402.90
russell;1110;Teacher HS;5120.83;3688.14
theresa;1117;Cook;1594.06;1331.27
jared;1122;Bus aide;1102.45;961.80
vernon;1130;Bus driver;1870.60;1544.29
carla;1131;Bus driver;1934.75;1590.66""", '~1\t{~0.lni}\t{~0.ssn}\t~2\t#~3\t#~4\t{~0.rt}\t{~0.acct}') + ['TOTALS\t12 employees\t\t\t#35661.74\t#27115.31', '', 'Prepared: {molina.n}     Approved: {aldous.n}'])])

f = Form('District/Payroll/Direct deposit/DD form Sorenson.pdf', 'Direct Deposit Authorization', 'Return to the payroll office with a voided check')
f.side('Employee name', '{nancy.nm}').side('Social Security No.', '{nancy.ssn}').side('Mailing address', '{nancy.addr|2}').side('Personal e-mail', '{nancy.em}').side('Cell phone', '{nancy.cell|p}')
f.head('Account 1 (entire net pay)').side('Name of bank', 'Tessamine Farmers Bank, Orrin Falls').side('Routing / ABA', '{nancy.rt}').side('Account number', '{nancy.acct}').side('Type', '[X] checking   [ ] savings')
f.head('Authorization').text('I authorize Orrin Valley Schools to deposit my pay to the account above and to take back any', 'deposit made in error. This stays in force until I cancel it in writing.', '', '{nancy.n}        12/15/2023')
f.text('Entered by {molina.fl} 12/18. Pre-note ok.').save()

d = Docx('District/HR/New hires/I-9 and license tracking.docx', font='Cambria')
d.h('New hire document tracker 23-24', 2).p('Keep in the locked drawer when printed. - {molina.f}')
d.tab(['Person\tList A\tList B / C\tBorn\tStart'] + ['{eduardo.nm}\nSpanish, HS\tPassport {eduardo.pp}\t\t{eduardo.dob|S}\t8/14/23', '{caitlin.nm}\nKindergarten\t\tID DL {caitlin.dl}\nSSN card {caitlin.ssn}\t{caitlin.dob|S}\t8/14/23',
    '{priya.nm}\nSpeech asst.\tU.S. passport no. {priya.pp}\t\t{priya.dob|S}\t10/2/23', '{samuel.nm}\nCustodian, nights\tPermanent resident card {samuel.aln}\t\t{samuel.dob|S}\t1/8/24'])
d.p('Still missing: {priya.l} - address ({priya.addr}?). {samuel.n} brought the SS card 1/10: {samuel.ssn|s}. {eduardo.f} changes phones, use {eduardo.em}.').save()

table_txt('District/Payroll/W2/W-2c list 2023.txt', ['EENO|NAME|SSN-OLD|SSN-CORRECT|STREET|CITY|ZIP'.replace('|', '\t')] + [
    '1080\t{patricia.UN}\t(transposed)\t{patricia.ssn}\t{patricia.addr|3}', '1072\t{bradley.UN}\t(blank)\t{bradley.ssn}\t{bradley.addr|3}', '1122\t{jared.UN}\t(name chg)\t{jared.ssn}\t{jared.addr|3}'], delim='|')

Docx('District/HR/Leave/FMLA designation Yamada.docx', font='Garamond', size=12).p('**Designation Notice - Family and Medical Leave Act**', 'To: {russell.n}\n{russell.addr|2}', 'From: {molina.n}, Payroll and Benefits', 'Date: November 28, 2023',
    'We have reviewed your request and the certification from Dr. {brandt.n}. Your leave from December 4 through January 19 for {russell.tx|lumbar fusion surgery} ({russell.dx|degenerative disc disease}) is FMLA-protected and will be counted against your twelve weeks.',
    'You have 41 sick days, which will run at the same time. Your health plan (member {russell.ins}) goes on as before; your share will be taken from your pay.',
    'Before you come back we need a note that you are able to lift 25 pounds.', 'cc: personnel file; {hutchens.n}').save()

rtf('District/Payroll/Garnishments/answer to writ - Oyler.rtf', ['December 5, 2023', 'Magistrate Court, Tessamine County\n300 Courthouse Sq.\nTessamine, ID 83682', '**Re: Basin Credit Services v. {steven.n}, writ of garnishment',
    'Dear Clerk:', 'In answer to the writ served on November 30, the District states that {steven.nm}, Social Security number {steven.ssn}, is employed as a mechanic. The last address we have for him is {steven.addr}.',
    'His disposable earnings for December are $2,750.38; we will withhold 25 percent. His pay goes to account {steven.acct} at Tessamine Farmers Bank, and we ask whether the bank has been served as well.', 'Respectfully,', '{aldous.n}\nBusiness Manager'])

table_txt('District/HR/Benefits/enrollment_export_2024.csv', ['GroupNo;MemberID;Rel;Name;BirthDate;SSN;Plan'.replace(';', '\t')] + [
    '41400\t{gordon.ins}\tEE\t{gordon.ni}\t{gordon.dob|iso}\t{gordon.ssn|x}\tPPO-1000', '41400\t{laurel.ins}\tSP\t{laurel.ni}\t{laurel.dob|iso}\t{laurel.ssn|x}\tPPO-1000',
    '41400\t{ian.ins}\tCH\t{ian.ni}\t{ian.dob|iso}\t{ian.ssn|x}\tPPO-1000', '41400\t{bradley.ins}\tEE\t{bradley.ni}\t{bradley.dob|iso}\t{bradley.ssn|x}\tHDHP', '41400\t{amber.ins}\tSP\t{amber.ni}\t{amber.dob|iso}\t{amber.ssn|x}\tHDHP',
    '41400\t{molly.ins}\tCH\t{molly.ni}\t{molly.dob|iso}\t{molly.ssn|x}\tHDHP', '41400\t{alison.ins}\tEE\t{alison.ni}\t{alison.dob|iso}\t{alison.ssn|x}\tPPO-500', '41400\t{monica.ins}\tEE\t{monica.ni}\t{monica.dob|iso}\t{monica.ssn|x}\tPPO-1000'], delim=';')

p = Pdf('District/HR/Work comp/First report - Quigley 2-1-24.pdf', font='Courier', size=9)
p.h('EMPLOYER FIRST REPORT OF INJURY', 1).tab(['1. Employee: {theresa.nm}\t2. SSN: {theresa.ssn}\t3. DOB: {theresa.dob}', '4. Address: {theresa.addr}\t5. Phone: {theresa.ph}\t6. Job: cook, Bexley', '7. Date of injury: 02/01/2024\t8. Time: 10:40\t9. Last day worked: 02/01/2024'], [220, 150, 150])
p.p('**10. How it happened.** Was lifting a full kettle from the steam table. Floor wet from the dish machine. Slipped and hot water went over the right arm.',
    '**11. Nature of injury.** {theresa.dx|Second degree burn of right forearm}', '**12. Treatment.** Basin Clinic, {moffat.n} PA. {theresa.tx|Burn debridement and dressing}. Given {theresa.rx|silver sulfadiazine cream}. Back on light duty 2/5.',
    '**13. Witness.** {voss.n}, kitchen lead', '**14. Carrier.** Gem State Fund, adjuster {frost.n}, 208-555-0190').save()

txt('District/HR/Subs/SUB LIST feb.txt', """
SUBSTITUTES -- call in this order, after 5:30 a.m. only

ELEMENTARY
  {wanda.n} ............. {wanda.ph}   K-3, no Fridays
  {faye.n} ............. {faye.ph}   any grade. text: {faye.cell}
  {oscar.n} .............. {oscar.ph}   Spanish OK

SECONDARY
  {phil.n|Phil Mackey} .............. {phil.ph}  math, shop     ({phil.em})
  {audra.n} ......... {audra.ph}  English          {audra.em}
  {dennis.n} .......... {dennis.ph}  anything, PE.  lives at {dennis.addr|sc} so BEX is close

Not this month: {dennis.f} from the 20th ({dennis.tx|cataract surgery}).
Questions -> {molina.n} ext 105
""", enc='cp1252')

eml('District/Payroll/Email/bank change Tremper.eml', """
From: Sheri Molina <smolina@orrinvalley414.example>
To: Kent Aldous <kaldous@orrinvalley414.example>
Subject: FW: new bank
Date: Fri, 2 Feb 2024 16:04:55 -0700
MIME-Version: 1.0""", """
Kent, I called her to be sure it was really her. ok to change before the 25th?

{molina.f}

-----Original Message-----
From: {alison.n} [mailto:{alison.em}]
Sent: Thursday, February 1, 2024 9:12 PM
To: Sheri Molina
Subject: new bank

Hi Sheri! We closed the joint one. Please put my whole check into
   Sagehen Credit Union
   routing {alison.rt}
   acct {alison.acct}
My last four don't match on the portal so here is the whole social again: {alison.ssn}
You can reach me at {alison.cell|p} during prep, 10:05-10:50.
Thank you, {alison.f}
""")

p = Pdf('District/HR/Policies/4510 Sick leave.pdf', font='Times-Roman', size=11)
p.h('Policy 4510 - Sick Leave and Personal Leave', 1).p('Adopted 06/12/2017. Last reviewed 07/10/2023.', '1. Every employee who works twenty hours a week or more earns one day of sick leave for each month worked, with no limit on the days carried over.',
    '2. An employee who is absent more than five days in a row brings a statement from a health care provider. The statement says when the employee is able to return and need not name the illness.',
    '3. Two days of personal leave are given each year. They may not be taken in the first or last week of school.', '4. The sick leave bank is governed by a committee of three employees.', 'Legal reference: Idaho Code Title 33, chapter 12.').save()

# ================================================================== FOOD SERVICE
d = Docx('District/Food Service/Applications/free-reduced Castaneda.docx', size=10)
d.h('2023-2024 Household Application for Free and Reduced Price School Meals', 2).p('**STEP 1  List ALL children**').tab(["Child's first name\tMI\tChild's last name\tBirthday\tSchool\tFoster?", '{diego.f}\tL\t{diego.l}\t{diego.dob|S}\tOFMS\tno', '{camila.f}\tR\t{camila.l}\t{camila.dob|S}\tBEX\tno'])
d.p('**STEP 2  Does anyone get SNAP, TAFI or FDPIR?**  [ ] No  [x] Yes   Case number: not given').p('**STEP 3  Income**').tab(['Name of adult\tWork\tHow often', '{rosa.n}\t$612\tevery 2 weeks'])
d.p('**STEP 4  Contact and signature**', 'Printed name: {rosa.nm}', 'Street address: {rosa.addr}', 'Daytime phone: {rosa.cell}     Email: {rosa.em}', 'Social Security Number of adult: {rosa.ssn}', 'Signature: {rosa.n}   Date: 8/25/23')
d.p('Do not fill out - school use.  Children named above: {diego.n}, {camila.n}.  Determination: FREE.  Official: {drury.n}').save()

html('District/Food Service/Menus/march_menu.html', """
<html><head><title>March lunch menu</title></head><body bgcolor="#ffffe0"><center><h1>MARCH LUNCH - ALL SCHOOLS</h1>
<table border=1 cellpadding=6><tr><th>Mon</th><th>Tue</th><th>Wed</th><th>Thu</th><th>Fri</th></tr>
<tr><td>4 Chicken nuggets, peas, roll</td><td>5 Taco salad, corn</td><td>6 Finger steaks, fry sauce</td><td>7 Spaghetti, green beans</td><td>8 Pizza, carrots, apple</td></tr>
<tr><td>11 Corn dog, beans</td><td>12 Burrito, rice</td><td>13 Turkey gravy over potatoes</td><td>14 Hamburger, tots</td><td>15 No school</td></tr></table>
<p>Breakfast $1.75 - Lunch $2.85 (K-6), $3.10 (7-12) - Adult $4.75</p><p>Milk every day. Menu may change if the truck is late. {drury.n}, Food Service</p></center></body></html>
""")

xlsx('District/Food Service/Bids/produce bid tab.xlsx', [('Bid tab', ['**Produce and dairy bids, opened 7/6/23', '', '**Item\tUnit\tGem Basin Foods\tUpper Valley Produce', 'Apples, Gala 125ct\tcase\t#31.4\t#33.1', 'Carrots, baby\t30/1 lb\t#27.85\t#26.9', 'Milk 1% half pint\teach\t#0.37\t#0.39',
    'Romaine chopped\t6/2 lb\t#22.1\t#24', 'Potato, russet 70ct\tcase\t#18.6\t#17.95', '', 'Low bidder on total: Gem Basin Foods ({hanley.n}, 208-555-0161)'])])

txt('District/Food Service/Accounts/neg balance letters Jan.txt', """
=== letter 1 =====================================================
{travis.n}
{travis.addr|2}

Re: meal account of {ava.n}

Dear {travis.f},
The lunch account is $38.45 below zero. Please send a check or pay on line.
You may also fill out the application for reduced meals at any time.
    {drury.n}, 208-476-3300 x140

=== letter 2 =====================================================
{heather.n}
{heather.addr|2}

Re: meal account of {paisley.n}

Dear {heather.f},
The account is $21.10 below zero. Your debit card on file ({heather.card}, exp 11/25)
was declined on January 16. Please call with another.
    {drury.n}, 208-476-3300 x140
""")

f = Form('District/Food Service/Special diets/diet statement S Ibarra.pdf', 'MEDICAL STATEMENT FOR SPECIAL DIET', 'To be filled out by a recognized medical authority')
f.boxes(('1. Participant', '{sofia.nm}', 280), ('2. Date of birth', '{sofia.dob|mil}', 110), ('3. Site', 'Dry Fork', 110)).boxes(('4. Parent', '{lucero.n}', 280), ('5. Telephone', '{lucero.ph|p}', 220))
f.head('6. Physical or mental impairment').text("{sofia.dx|IgE-mediated cow's milk allergy}; {sofia.dx|eosinophilic esophagitis}").head('7. Foods to leave out').text('fluid milk, cheese, butter, whey, casein').head('8. Foods to put in their place').text('fortified soy milk')
f.head('9. Signature of medical authority').text('{abern.n}, MD       10/3/23        Basin Pediatrics, 40 Clinic Rd, Orrin Falls').save()

# ================================================================== BOOSTERS
table_txt('District/Boosters/volunteers 23-24.csv', ['Name\tBest phone\tEmail\tCan do'] + rows("""
becky;concessions, bake sale
chad;BBQ trailer
sara;program ads
greg;gate, clock
misty;concessions
joy;quilt raffle
shawna;bus snacks
dana;concessions (not Fridays)""", '{~0.n}\t{~0.cell|p}\t{~0.em}\t~1') + ['{dwayne.n}\t{dwayne.cell|p}\tno email\tsnow plow, parking'], enc='utf-8-sig')

xlsx('District/Boosters/Fundraiser/wreath orders PHONE.xlsx', [('Orders', ['**Wreath sale - orders taken by phone', 'lori: delete card column after running!!', '', '**Who\tCard\tExp\tZip\tQty\tDue'] + [
    '{neal.n}\t{neal.card}\t08/26\t83689\t2\t#64', '{trish.n|Trish Abbott}\t{trish.card|d}\t03/25\t83693\t1\t#32', '{ronald.n}\t{ronald.card|x}\t12/24\t83689\t4\t#128', '{olivia.n}\t{olivia.card}\t01/27\t83698\t1\t#32', '{barry.n}\t{barry.card}\t06/25\t83682\t3\t#96', '**Total\t\t\t\t11\t#352', '',
    'deliver {ronald.f} C. to {ronald.addr|st} - leave on porch'])])

d = Docx('District/Boosters/Minutes/booster minutes 2024-01-08.docx', font='Calibri')
d.h('Orrin Valley Booster Club', 1).p('Regular meeting, January 8, 2024, OVHS library, 7:00 p.m.', 'Present: {staley.n} (president), {canfield.n} (treasurer), {coachb.n}, eleven members.').li('Minutes of December approved.', 'Treasurer: balance $6,318.44. Wreath sale cleared $1,140.',
    'Coach Overgaard asks for $900 for wrestling mats. Passed.', 'Concession stand freezer: get two bids.', 'Adjourned 7:52.').save()

txt('District/Boosters/treasurer notebook.txt', """
feb
- pd {misty.n} back for buns + propane $88.12. she wants it straight in the bank: acct {misty.acct}, same bank as ours
- {greg.n|Greg Fontaine} mileage to state $61 ck 1204 mailed {greg.addr|sc}
- {joy.n} quilt fabric 112.40. ck 1205.  has moved -> {joy.addr}
- {becky.n|Becky Tolman} still owes square reader. her nr {becky.cell}
- gaming license: form wants birth dates of the officers + me. ours at home. raffle chair {sara.n} {sara.dob|S}
- bond for treasurer due 3/1, call {frost.n}? (no, other company)
-- {canfield.fl}
""")

table_txt('District/Boosters/overnight chaperones background.txt', ['NAME (LAST, FIRST MIDDLE)\tDRIVERS LIC\tBORN\tCLEARED'] + ['{chad.lnm}\t{chad.dl}\t{chad.dob|dash}\tyes 1/22', '{dwayne.lnm}\t{dwayne.dl}\t{dwayne.dob|dash}\tyes 1/22', '{randall.lnm}\t{randall.dl}\t{randall.dob|dash}\tpending', '{dana.lnm}\t{dana.dl}\t{dana.dob|dash}\tyes 1/25'], delim='\t')

p = Pdf('District/Board/board minutes dec 2023.pdf', font='Times-Roman', size=11)
p.h('Minutes of the Regular Meeting of the Board of Trustees', 1).p(DIST + '\nDecember 11, 2023, 7:00 p.m., District Office', 'Chairman {nyquist.n} called the meeting to order. Also present: Superintendent {tolley.n}, Business Manager {aldous.n}, Clerk {purcell.n}.',
    '**Consent agenda.** Moved and carried to approve the minutes, bills of $214,806.11 and the resignation of one paraeducator.', '**Transportation.** {rucker.n} reported that two buses need engine work and one driver position is open.',
    '**Policy.** First reading of Policy 4510, no change.', '**Executive session** under Idaho Code 74-206(1)(b), 8:05 to 8:31. No action.', 'Adjourned 8:33 p.m.').save()

# ================================================================== COUNTY: FOSTER CARE
Docx('County YFS/Foster Care/Placement letters/Halvorsen placement.docx', font='Book Antiqua', header=YFS + '  -  300 Courthouse Sq., Tessamine, ID 83682').p('September 29, 2023', '{ruth.n} and {dean.n}\n{ruth+dean.addr|2}', 'RE: Placement of {destiny.nm} and {marcus.nm}', 'Dear {ruth.f} and {dean.f},',
    'Thank you for taking both children. This letter confirms that {destiny.f} (born {destiny.dob|L}) and {marcus.f} (born {marcus.dob|L}) have been placed in your home as of September 27 under an order of Judge {wetherby.n}.',
    'Both have medical cards: {destiny.f} {destiny.med}, {marcus.f} {marcus.med}. {marcus.f} takes {marcus.rx|clonidine 0.1 mg} at bedtime for {marcus.dx|PTSD}, and has {marcus.tx|trauma-focused therapy} on Wednesdays. {destiny.f} has no medication.',
    'Visits with their mother, {crystal.n}, are at our office on Saturdays. Please do not give out your number; if she calls from {crystal.ph}, let it ring and tell me.', 'Yours,\n{maddox.n}\nChild Welfare Worker, 208-555-0125').save()

p = Pdf('County YFS/Foster Care/Home studies/Home study update - Ostler.pdf', font='Helvetica', size=10)
p.h('Foster Home Study - Annual Update', 1).p('**Applicants:** {carmen.nm} and {miguel.nm}', '**Residence:** {carmen+miguel.addr}', '**Telephone:** {carmen.ph} (her), {miguel.ph} (him)   **Worker:** {britt.n}')
p.tab(['\tApplicant 1\tApplicant 2', 'Name\t{carmen.n}\t{miguel.n}', 'Date of birth\t{carmen.dob}\t{miguel.dob}', 'Social Security\t{carmen.ssn}\t{miguel.ssn}', "Driver's license\t{carmen.dl}\t{miguel.dl}", 'Health\t{carmen.dx|hypothyroidism}, controlled\tgood'], [110, 200, 200])
p.h('Visit of January 18', 3).p('I met both applicants at home. {carmen.f} works three days a week at the clinic; {miguel.f} drives for the co-op. Their foster daughter {trinity.n} showed me her room. She started {trinity.rx|fluoxetine 10 mg} in November for {trinity.dx|generalized anxiety disorder} and says she sleeps better. '
    'She turned thirteen in the fall and would like to be adopted.', 'Smoke alarms tested. Medicines locked. The well test is due in May.', '**Recommendation:** license to be renewed.').save()

xlsx('County YFS/Foster Care/Licensed homes.xlsx', [('Homes', ['**LICENSED FOSTER HOMES', 'Tessamine County   rev. Jan 2024', '', '**Lic. no.\tParent 1\tParent 2\tAddress\tPhone\tE-mail\tBeds'] + [
    'FH-112\t{ruth.n}\t{dean.n}\t{ruth+dean.addr}\t{ruth.ph}\t{ruth.em}\t3', 'FH-118\t{carmen.n}\t{miguel.n}\t{carmen+miguel.addr}\t{carmen.ph}\t{carmen.em}\t2', 'FH-121\t{glenda.n}\t\t{glenda.addr}\t{glenda.ph}\t{glenda.em}\t2',
    'FH-127\t{lylep.n}\t{connie.n}\t{lylep+connie.addr}\t{connie.ph}\t{connie.em}\t4', 'FH-130\t{tanya.n}\t\t{tanya.addr}\t{tanya.ph}\t{tanya.em}\t1', '', 'Homes\t5\t\t\t\tBeds\t12']),
    ('Stipend ACH', ['**Payee\tRouting\tAccount\tMonthly', '{ruth.n}\t{ruth.rt}\t{ruth.acct}\t#1344', '{glenda.n}\t{glenda.rt}\t{glenda.acct}\t#1210', '{connie.n}\t{connie.rt}\t{connie.acct}\t#640'])])

txt('County YFS/Foster Care/Contact notes/Boone contact notes.txt', """
CONTACT NOTES  case 22-0318 (Boone)                     worker: {maddox.n}

10/04/23 HV  Saw {nevaeh.n} and {elijah.n} at the foster home. {glenda.n} says {nevaeh.f} is eating better.
             {elijah.f} had his 2 yr check: {elijah.dx|failure to thrive}, referred to {elijah.tx|feeding therapy}.
10/11/23 TC  Father, {jody.nm}, called from {jody.cell}. Living at {jody.addr}
             with his brother. Says he finished {jody.tx|detox} at Basin House ({jody.dx|methamphetamine use disorder}) and is
             on {jody.rx|Suboxone}. Release signed.
10/12/23 --  Ran father: DOB {jody.dob|S}, OLN {jody.dl}. DUI 2021, nothing new.
11/02/23 OV  Child support needs his SSN - he gave {jody.ssn}. Copied to {okada.n}.
11/15/23 TC  GAL {pell.n}. wants school records for {nevaeh.f}, she is at Bexley, born {nevaeh.dob|S}.
12/01/23 CT  Review hearing, Judge {wetherby.l}. Continue. Next 3/8.
01/09/24 HV  {nevaeh.f} - {nevaeh.dx|lice}, treated. {elijah.f} (dob {elijah.dob|s}) walking up stairs now.
""")

eml('County YFS/Foster Care/Email/best interest Skaggs.eml', """
From: Yolanda Reyes-Britt <yreyesbritt@tessamineyfs.example>
To: Gail Hutchens <ghutchens@orrinvalley414.example>
Cc: Dale Rucker <drucker@orrinvalley414.example>
Subject: Best interest determination - T. Skaggs
Date: Tue, 16 Jan 2024 11:40:00 -0700
MIME-Version: 1.0""", """
Gail,

Attached is the sheet for {trinity.n}. We agree she should stay at OFMS even though
the Ostlers are in the other zone. Dale, {carmen.n} can drive her two mornings;
text her at {carmen.cell}.

{britt.n}
Child Welfare Worker
208-555-0126
""", attach=('bid_sheet.txt', """
STUDENT         {trinity.UN}
BIRTH           {trinity.dob|iso}
PLACED WITH     {carmen.UN} / {miguel.UN}
RESIDENCE       {trinity+carmen+miguel.addr}
MEDICAID        {trinity.med}
COUNSELING      {trinity.tx|weekly individual counseling}
DECISION        remain in school of origin
SIGNED          {britt.n}, {hutchens.n}
"""))

# ================================================================== COUNTY: EARLY INTERVENTION
d = Docx('County YFS/Early Intervention/IFSP/IFSP_Lindqvist_Theo.docx', font='Calibri', size=10)
d.h('Individualized Family Service Plan', 1).tab(['CHILD', '{theo.nm}', 'BORN', '{theo.dob|b}', 'FAMILY', '{kirsten.n}', 'WHERE WE LIVE', '{theo+kirsten.addr}', 'HOW TO REACH US', '{kirsten.cell} or {kirsten.em}', 'SERVICE COORDINATOR', '{laramie.n}'], 'Medium Grid 1 Accent 1')
d.h('Why we are in the program', 2).p('{theo.f} came home from the hospital in the fall of 2022. He has {theo.dx|bronchopulmonary dysplasia} and a {theo.dx|gross motor delay} of six months. He uses {theo.rx|budesonide} by nebulizer twice a day.')
d.h('What we want', 2).p('1. {theo.f} will sit at the table and feed himself. 2. He will walk to his sister\u2019s room by his birthday.').h('What we will get', 2)
d.tab(['What\tWho\tHow often', '{theo.tx|Physical therapy}\t{nakamura.n}\tweekly, at home', '{theo.tx|Feeding therapy}\t{sandoval.n}\ttwice a month']).p('Insurance: Medicaid {theo.med}. Parent signature: {kirsten.nm}, 10/30/2023.').save()

html('County YFS/Early Intervention/Referrals/web_referral_20240119.html', """
<!doctype html><html><body><pre>New submission from: Early Intervention referral form  (id 2291)</pre>
<p><b>Who is referring?</b><br>Basin Pediatrics ({abern.n})</p>
<p><b>Child's full name</b><br>{ximena.nm}</p><p><b>Child's date of birth</b><br>{ximena.dob}</p>
<p><b>Parent or guardian</b><br>{yesenia.nm}</p><p><b>Language</b><br>Spanish</p><p><b>Phone</b><br>{yesenia.cell|x}</p><p><b>Email</b><br>{yesenia.em}</p>
<p><b>Street address</b><br>{yesenia+ximena.addr}</p>
<p><b>Reason</b><br>No babbling at 14 months, failed ABR. {ximena.dx|Bilateral sensorineural hearing loss}; waiting for {ximena.tx|hearing aids}.</p>
<p><b>Clinic chart number</b><br>{ximena.mrn}</p><p><b>Who may we talk to?</b><br>Aunt, {luz.n}</p></body></html>
""")

table_txt('County YFS/Early Intervention/visits_Q4_2023.csv', ['visit_date\tchild\tdob\tmedicaid\tservice\tmin\tnote\tby'] + [
    '2023-10-09\t{jonah.lni}\t{jonah.dob|iso}\t{jonah.med}\t{jonah.tx|Developmental therapy}\t60\tMom {leah.n} present. {jonah.dx|Autism} dx confirmed by Boise team.\tCN', '2023-10-23\t{jonah.lni}\t{jonah.dob|iso}\t{jonah.med}\t{jonah.tx|Developmental therapy}\t60\tNew tel {leah.cell}\tCN',
    '2023-11-06\t{harper.lni}\t{harper.dob|iso}\t{harper.med}\t{harper.tx|Physical therapy}\t45\t{harper.dx|torticollis} nearly gone; dad {devin.n} does stretches\tCN', '2023-12-04\t{theo.lni}\t{theo.dob|iso}\t{theo.med}\t{theo.tx|Physical therapy}\t60\tcruising along couch\tCN',
    '2023-12-11\t{harper.lni}\t{harper.dob|iso}\t{harper.med}\t{harper.tx|Physical therapy}\t0\tno show, left msg {devin.ph}\tCN'])

# ================================================================== COUNTY: WIC
full_ = """
TESSAMINE CO WIC CLINIC          APPOINTMENT LIST            PRINTED 02/12/2024 07:55   PAGE 1
TIME   WIC ID       PARTICIPANT                CAT  BIRTH       PHONE         REASON
-----  -----------  -------------------------  ---  ----------  ------------  -------------------
"""
lines_ = []
for k_, t_, c_, why_ in (('brittany', '08:30', 'BF', 'recert'), ('kayden', '08:30', 'I', '{kayden.dx|low birth weight}'), ('marisol', '09:00', 'PG', '{marisol.dx|gestational diabetes}'),
                              ('lucas', '09:15', 'C', 'hgb check'), ('ashlyn', '09:45', 'PP', 'recert'), ('nora', '09:45', 'I', 'formula change'), ('danielle', '10:15', 'PG', 'new'),
                              ('fatima', '10:45', 'BF', 'interpreter, Dari'), ('zahra', '10:45', 'I', 'weight check'), ('kendra', '11:15', 'PG', 'NO SHOW x1')):
    lines_.append('%s  {%s.wic}   {%s.up}~%s~%-3s  {%s.dob}  {%s.ph}  %s' % (t_, k_, k_, k_, c_, k_, k_, why_))
body_ = '\n'.join(lines_)
body_ = re.sub(r'~(\w+)~', lambda m: ' ' * (27 - len((PP[m.group(1)].last + ', ' + PP[m.group(1)].first + ' ' + PP[m.group(1)].mid[:1]).strip())), body_)
txt('County YFS/WIC/APPT0212.TXT', full_ + body_ + '\n\nTOTAL PARTICIPANTS: 10    STAFF: COYLE D, SORRELL P\n'.replace('COYLE D', '{coyle.n|COYLE D}').replace('SORRELL P', '{sorrell.n|SORRELL P}'))

rtf('County YFS/WIC/Nutrition notes/Wuthrich D.rtf', ['**WIC high risk follow-up', 'Participant: {danielle.nm}          WIC ID {danielle.wic}          DOB {danielle.dob|S}', 'S: 22 weeks along, second baby. Says she throws up every morning. Lost 6 lb. Takes {danielle.rx|ondansetron 4 mg} from the clinic. Lives with her mother at {danielle.addr}, best to call {danielle.cell}.',
    'O: Hgb 10.1, weight 118.', 'A: {danielle.dx|Hyperemesis gravidarum}; {danielle.dx|iron deficiency anemia}.', 'P: {danielle.rx|Ferrous sulfate 325 mg} per Dr. {abern.l}\u2019s office, small dry meals. Recheck in two weeks.', '{sorrell.n}, RDN'])

table_txt('County YFS/WIC/vendor shelf prices.csv', ['Store;Item;Size;Shelf price;Max allowed'.replace(';', '\t'), "Merle's Market\tMilk, whole\tgal\t4.19\t4.60", "Merle's Market\tEggs, large\tdoz\t3.49\t3.95", 'Dry Fork Merc\tPeanut butter\t16 oz\t3.29\t3.50', 'Dry Fork Merc\tInfant cereal\t16 oz\t4.85\t4.99', 'Basin Foods\tWhole wheat bread\t16 oz\t2.99\t3.40'])

# ================================================================== COUNTY: EMERGENCY RELIEF
xlsx('County YFS/Emergency Relief/voucher log FY24.xlsx', [('Q1-Q2', ['**Emergency relief vouchers', '**Tessamine County', 'Officer: {gage.n}', '', '**V#\tDate\tClient (last, first)\tSSN\tAddress\tNeed\tAmt'] + rows("""
everett;0231;10/03/23;propane;180
bernice;0232;10/05/23;power bill;142.16
roy;0233;10/19/23;motel 3 nights;207
gloria;0234;11/02/23;wood pellets;96
pearl;0235;11/08/23;furnace repair;310
clint;0236;11/27/23;gas card;40
angie;0237;12/06/23;first month rent;525
denise;0238;12/21/23;power bill;118.9
jody;0239;01/04/24;bus ticket;64""", '~1\t~2\t{~0.ln}\t{~0.ssn}\t{~0.addr}\t~3\t#~4') + ['', 'Paid to date\t\t\t\t\t\t#1683.06'])])

f = Form('County YFS/Emergency Relief/Applications/meza 2024-01.pdf', 'APPLICATION FOR COUNTY ASSISTANCE', 'Idaho Code 31-3404 - please print')
f.side('Applicant', '{arturo.n}').side('Spouse', '{elena.nm}').side('Birth dates', '{arturo.dob|S} (his)    {elena.dob|S} (hers)').side('SS numbers', '{arturo.ssn} (his)    {elena.ssn} (hers)').side('Where do you live?', '{arturo+elena.addr|2}')
f.side('Telephone', '{arturo.ph|p}').side('Landlord', '{kubiak.n}, Basin Rentals, 208-555-0133').head('Why do you need help?').text('I was laid off at the feed mill on December 8. {elena.f} is on {elena.tx|dialysis} three days a week in Twin', 'Falls ({elena.dx|end stage renal disease}) and we are behind on rent and gas for the car.')
f.head('Bank').text('Sagehen Credit Union, checking {arturo.acct}, balance $31.77').head('Signed').text('{arturo.n}     {elena.n}      1/11/2024').save()

txt('County YFS/Emergency Relief/walk-in ledger.txt', """
1-22 {tiffany.nm}, {tiffany.addr}. 2 kids. Shutoff notice. {tiffany.cell|7}. gave food box, V0240 $85
1-22 {everett.n} again. No, had 180 in Oct. Told him about LIHEAP. tel {everett.ph|7}
1-25 {bernice.n} for bath chair -> senior center. hip: {bernice.tx|hip replacement} 12/30. Her nr is {bernice.ph|7}
1-29 {roy.n|Roy Dewitt} no address now, gets mail c/o the Mission. VA ID? uses Idaho ID card. {roy.dx|emphysema}, {roy.tx|oxygen} tank needs refills
2-01 {clint.n|Clint Varner}  wants gas to Boise for {clint.tx|chemo}.  {clint.dx|colon cancer} stage 3. V0241 $60
2-06 {angie.n|Angie Roebuck} says landlord ({kubiak.n}) never cashed it. call her {angie.cell|7}
""")

Docx('County YFS/Emergency Relief/Letters/denial Cotter.docx', font='Courier New', size=11).p('Notice of Decision', 'February 7, 2024', '{denise.n}\n{denise.addr|2}', 'Dear Ms. {denise.l},', 'Your application of January 31 for help with dental costs ({denise.tx|full mouth extraction}) is denied because you have coverage under Medicaid no. {denise.med}.',
    'You may ask for a hearing within 28 days. Bring this notice.', '{gage.n}, Relief Officer').save()

html('County YFS/staff directory.html', """
<html><body><h2>Who's who at Youth &amp; Family Services</h2><ul>
<li>Director - {okada.n}, 208-555-0120, fokada@tessamineyfs.example</li><li>Child welfare - {maddox.n} (0125), {britt.n} (0126)</li>
<li>Early intervention - {laramie.n} (0128), {nakamura.n} (0129)</li><li>WIC - {sorrell.n}, {coyle.n} (0131)</li><li>Relief - {gage.n} (0135)</li></ul>
<p>300 Courthouse Sq., Tessamine, ID 83682. Main line 208-555-0121. Front desk opens at 8.</p></body></html>
""")

Docx('County YFS/Memos/shared drive rules.docx', size=11).h('MEMO', 1).p('TO: All staff, County and District\nFROM: {okada.n} and {tolley.n}\nDATE: August 15, 2023\nSUBJECT: The shared drive').p('The County and the School District now use one server. Until IT sets up separate permissions:',
    ).li('Keep to your own folders.', 'Do not save client papers on the desktop.', 'If you find something that is not yours, close it and call {devinp.n} in IT, ext. 160.').p('Thank you for your patience.').save()

# ================================================================== truth files
files = sorted(os.path.relpath(os.path.join(a, f), SHARE) for a, _, fs in os.walk(SHARE) for f in fs)
affected = {k for k, fl, el, v in EXPO if el != 'name'}
seen = {k for k, fl, el, v in EXPO}


def fullest(vs):
    return max(vs, key=lambda v: (len(re.findall(r'\w+', v)), len(re.findall(r'\w', v)), -vs.index(v)))


with open(os.path.join(OUT, 'people.csv'), 'w', newline='', encoding='utf-8') as fh:
    w = csv.writer(fh)
    w.writerow(['id', 'name', 'affected'])
    for k, p in PP.items():
        if k in seen:
            w.writerow([p.id, ' '.join(x for x in (p.first, p.mid, p.last) if x), int(k in affected)])
order = {k: i for i, k in enumerate(PP)}
with open(os.path.join(OUT, 'exposures.csv'), 'w', newline='', encoding='utf-8') as fh:
    w = csv.writer(fh)
    w.writerow(['id', 'file', 'element', 'value'])
    n = 0
    for k, fl, el, v in sorted(EXPO, key=lambda e: (order[e[0]], e[1])):
        if k in affected:
            w.writerow([PP[k].id, fl, el, fullest(NAMES[k, fl]) if el == 'name' else v])
            n += 1
print(len(files), 'files;', len(affected), 'affected;', len(seen) - len(affected), 'unaffected;', n, 'exposures')
