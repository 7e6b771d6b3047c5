"""All people, firms, numbers and places in this set are invented; any likeness to a living person is chance.

A labelled set of documents: the shared file server of a county veterans service office, a small skilled-nursing
and rehab facility and an outpatient eye, ear and physical-therapy practice.

    /usr/bin/python3 make.py OUT

writes OUT/share/..., OUT/people.csv and OUT/exposures.csv, the same bytes every time.
Every value of a person is handed to the text by a Rec (one per file), which writes it down in the truth at the
same moment; nothing personal is typed into a text twice.
"""
import base64
import csv
import datetime
import io
import os
import random
import re
import sys
import zipfile

import docx
import openpyxl
from docx.enum.section import WD_ORIENT
from docx.shared import Inches, Pt
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from reportlab.lib import colors
from reportlab.lib.pagesizes import landscape, letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import inch
from reportlab.pdfgen import canvas
from reportlab.platypus import (BaseDocTemplate, Frame, PageTemplate, Paragraph, SimpleDocTemplate, Spacer, Table,
                                TableStyle)

OUT = None
PEOPLE = {}
ROWS = []          # (pid, file, element, value)
NAMES = {}         # (pid, file) -> [(rank, len, text)]
MENTIONED = set()

MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
          'November', 'December']
CITY = {'AF': ('Alder Falls', '54407'), 'KB': ('Kettle Bend', '54418'), 'NB': ('Norway Bay', '54463'),
        'PM': ('Prentiss Mill', '54436'), 'BC': ('Birch Crossing', '54429'), 'RH': ('Rosholm', '54459')}


# ----------------------------------------------------------------------------------------------- people

class Person:
    def __init__(self, slug, first, mid, last, title, dob, street, city, suf, kw):
        self.slug, self.first, self.mid, self.last, self.title, self.suf = slug, first, mid, last, title, suf
        self.dob = None
        if dob:
            m, d, y = dob.split('/')
            self.dob = datetime.date(int(y), int(m), int(d))
        self.street = street
        if city in CITY:
            self.city, self.zip = CITY[city]
            self.state = 'WI'
        elif city:
            self.city, self.state, self.zip = city.split('|')
        self.kw = kw
        self.id = 'P%03d' % (len(PEOPLE) + 1)
        self.cache = {}

    def get(self, what):
        if what in self.kw:
            return self.kw[what]
        if what not in self.cache:
            self.cache[what] = GEN[what](random.Random('vets/%s/%s' % (self.slug, what)), self)
        return self.cache[what]


def add(slug, first, mid, last, title, dob=None, street=None, city=None, suf='', **kw):
    assert slug not in PEOPLE, slug
    PEOPLE[slug] = Person(slug, first, mid, last, title, dob, street, city, suf, kw)


def digits(r, n):
    return ''.join(str(r.randrange(10)) for _ in range(n))


def g_ssn(r, p):
    area = r.choice([387, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 398, 399, 470, 474, 368, 372, 331, 348])
    return '%03d%02d%04d' % (area, r.randrange(1, 100), r.randrange(1, 10000))


def g_phone(r, p):
    area = r.choice(['715'] * 7 + ['534', '534', '920'])
    while True:
        ex = '%d%d%d' % (r.randrange(2, 10), r.randrange(10), r.randrange(10))
        if ex[1:] != '11' and ex not in ('555', '849'):
            return area + ex + digits(r, 4)


def g_cell(r, p):
    return g_phone(r, p)


def g_mbi(r, p):
    L = 'ACDEFGHJKMNPQRTUVWXY'
    return (str(r.randrange(1, 10)) + r.choice(L) + r.choice(L + '0123456789') + str(r.randrange(10)) + r.choice(L)
            + r.choice(L + '0123456789') + str(r.randrange(10)) + r.choice(L) + r.choice(L) + digits(r, 2))


def g_mcd(r, p):
    return str(r.randrange(1, 9)) + digits(r, 9)


def g_ins(r, p):
    return r.choice(['XNW', 'YHP', 'ZRB', 'WPB', 'QJM']) + str(r.randrange(2, 10)) + digits(r, 8)


def g_mrn(r, p):
    return '1' + digits(r, 5)


def g_chart(r, p):
    return 'LE-2' + digits(r, 4)


def g_case(r, p):
    return '2%d-%04d' % (r.randrange(1, 5), r.randrange(20, 900))


def g_dl(r, p):
    return '%s%s-%s-%s-%s' % (p.last[0].upper(), digits(r, 3), digits(r, 4), digits(r, 4), digits(r, 2))


def g_va(r, p):
    return str(r.randrange(20, 36)) + digits(r, 6)


def g_svc(r, p):
    return r.choice(['US 55 %s %s' % (digits(r, 3), digits(r, 3)), 'RA 17 %s %s' % (digits(r, 3), digits(r, 3)),
                     'AF 16 %s %s' % (digits(r, 3), digits(r, 3)), 'B 5%s %s %s' % (digits(r, 1), digits(r, 2), digits(r, 2))])


def g_edipi(r, p):
    return '1' + digits(r, 9)


def g_acct(r, p):
    return str(r.randrange(1, 10)) + digits(r, r.choice([7, 8, 9, 9, 10, 11]))


def luhn(body):
    tot = 0
    for i, c in enumerate(reversed(body)):
        k = int(c)
        if i % 2 == 0:
            k = k * 2 - 9 if k > 4 else k * 2
        tot += k
    return str((10 - tot % 10) % 10)


def g_card(r, p):
    body = r.choice(['4' + digits(r, 14), '4' + digits(r, 14), '5' + str(r.randrange(1, 6)) + digits(r, 13)])
    return body + luhn(body)


def g_pp(r, p):
    return r.choice(['A', '']) and 'A' + digits(r, 8) or str(r.randrange(4, 7)) + digits(r, 8)


def g_lic(r, p):
    return digits(r, 6) + '-30'


def g_emp(r, p):
    return digits(r, 4)


def g_email(r, p):
    a, b = p.first.lower().replace(' ', ''), re.sub('[^a-z]', '', p.last.lower())
    user = r.choice([a + '.' + b, a[0] + b, b + a[0], a + b + str(r.randrange(40, 99)), b + '.' + a])
    return user + '@' + r.choice(['tamaracktel.net', 'northlink-isp.net', 'birchmail.net', 'lakesonline.us'])


GEN = dict(ssn=g_ssn, phone=g_phone, cell=g_cell, mbi=g_mbi, mcd=g_mcd, ins=g_ins, mrn=g_mrn, chart=g_chart,
           case=g_case, dl=g_dl, va=g_va, svc=g_svc, edipi=g_edipi, acct=g_acct, card=g_card, pp=g_pp, lic=g_lic,
           emp=g_emp, email=g_email)


def routing(first8):
    w = [3, 7, 1, 3, 7, 1, 3, 7]
    return first8 + str((10 - sum(int(a) * b for a, b in zip(first8, w)) % 10) % 10)


BANKS = {'Tamarack State Bank': routing('07591482'), 'North Shore CU': routing('29187043'),
         'First Prairie Bank': routing('07590317')}

# --- veterans and their families
add('abernathy', 'Roland', 'Thomas', 'Abernathy', 'Mr.', '03/14/1947', '418 Pinecrest Rd', 'AF')
add('ekdahl', 'Delbert', 'James', 'Ekdahl', 'Mr.', '11/02/1949', 'N4471 County Road J', 'KB')
add('ekdahlj', 'Joyce', 'Ann', 'Ekdahl', 'Mrs.', '06/21/1952', 'N4471 County Road J', 'KB')
add('bruhn', 'Marvin', 'Otto', 'Bruhn', 'Mr.', '01/09/1931', '77 Depot St', 'PM')
add('bruhnl', 'Lorraine', 'Clara', 'Bruhn', 'Mrs.', '10/30/1934', '77 Depot St', 'PM')
add('walkowiak', 'Eugene', 'Peter', 'Walkowiak', 'Mr.', '08/17/1948', '1206 S 4th Ave', 'AF')
add('xiong', 'Kou', 'Meng', 'Xiong', 'Mr.', '02/25/1981', '902 Larkspur Ln', 'AF')
add('whitefeather', 'Raymond', 'Lee', 'Whitefeather', 'Mr.', '05/05/1948', 'W9930 Fish Hatchery Rd', 'NB')
add('dombrowski', 'Sheila', 'Marie', 'Dombrowski', 'Ms.', '09/12/1974', '231 Jefferson St Apt 3', 'AF')
add('villarreal', 'Hector', 'Luis', 'Villarreal', 'Mr.', '12/01/1968', '640 Cedar Ct', 'RH')
add('amundson', 'Clifford', 'Arne', 'Amundson', 'Mr.', '04/28/1943', 'E2218 Hwy 47', 'BC', svc='AF 16 447 093')
add('pfaffenroth', 'Dale', 'Robert', 'Pfaffenroth', 'Mr.', '07/07/1951', '15 Mill Pond Dr', 'PM')
add('odom', 'Terrence', 'Wayne', 'Odom', 'Mr.', '03/30/1959', '517 Grand Ave Unit B', 'AF')
add('kessenich', 'James', 'Philip', 'Kessenich', 'Mr.', '10/11/1946', '3302 Oriole Ln', 'AF', suf='Jr.')
add('sather', 'Willard', 'Nels', 'Sather', 'Mr.', '02/18/1928', '4 Lutheran Home Rd', 'RH', svc='B 48 17 62')
add('sathere', 'Elna', 'Sofie', 'Sather', 'Mrs.', '12/12/1932', '4 Lutheran Home Rd', 'RH')
add('halvorsrud', 'Arne', 'Kristian', 'Halvorsrud', 'Mr.', '06/15/1936', 'N772 Coulee Rd', 'BC')
add('grubisic', 'Kenneth', 'Anton', 'Grubisic', 'Mr.', '01/23/1955', '1811 Birch St', 'KB')
add('stangel', 'Lyle', 'Edwin', 'Stangel', 'Mr.', '11/19/1940', '209 W Railroad St', 'PM')
add('teske', 'Brandon', 'Michael', 'Teske', 'Mr.', '05/22/1986', '88 Overlook Ct', 'KB')
add('fournier', 'Angela', 'Rae', 'Fournier', 'Ms.', '08/03/1979', '1420 Sunset Blvd', 'NB')
add('lemke', 'Duane', 'Carl', 'Lemke', 'Mr.', '02/14/1953', 'W1187 Town Line Rd', 'KB')
add('nyquist', 'Gerald', 'Axel', 'Nyquist', 'Mr.', '09/29/1945', '62 Harbor View', 'NB')
add('hoefler', 'Patricia', 'Ann', 'Hoefler', 'Ms.', '04/10/1957', '705 N Walnut St', 'AF')
add('broadnax', 'Curtis', 'Emil', 'Broadnax', 'Mr.', '12/20/1961', '1919 Quarry Rd Lot 14', 'AF')
add('szymanski', 'Donald', 'Raymond', 'Szymanski', 'Mr.', '07/31/1933', '330 Church St', 'RH')
add('petrauskas', 'Leon', 'Vytas', 'Petrauskas', 'Mr.', '03/03/1938', '512 Maple Grove Ave', 'AF')
add('petrauskasv', 'Violet', 'June', 'Petrauskas', 'Mrs.', '05/27/1941', '512 Maple Grove Ave', 'AF')
add('schauer', 'Norbert', 'Frank', 'Schauer', 'Mr.', '10/06/1926', 'N118 Schauer Rd', 'BC')
add('schauerlind', 'Connie', None, 'Schauer-Lind', 'Ms.', None, '2407 Ridge Ave', 'Duluth|MN|55803', phone='2185260143')
add('weyrauch', 'Harlan', 'George', 'Weyrauch', 'Mr.', '01/16/1944', '1100 Mill St', 'PM')
add('weyrauchm', 'Mark', None, 'Weyrauch', 'Mr.', None, '19 Tanager Trl', 'KB')
add('tibbetts', 'Floyd', 'Merle', 'Tibbetts', 'Mr.', '09/09/1935', '43 Grove St', 'NB')
add('tibbettse', 'Evelyn', 'Ruth', 'Tibbetts', 'Mrs.', '02/02/1937', '43 Grove St', 'NB')
add('brzezicki', 'Stanley', 'Walter', 'Brzezicki', 'Mr.', '11/24/1932', '901 E Main St', 'KB')
add('brzezickit', 'Theresa', None, 'Brzezicki', 'Mrs.', None, '901 E Main St', 'KB')
add('castellanos', 'Ruben', 'Dario', 'Castellanos', 'Mr.', '06/08/1970', '77 Cottonwood Ct', 'RH')
add('rademacher', 'Chad', 'Evan', 'Rademacher', 'Mr.', '10/14/1984', '1337 Cranberry St #2', 'AF')
add('rademacherm', 'Melissa', 'Jo', 'Rademacher', 'Mrs.', '04/02/1987', '1337 Cranberry St #2', 'AF')
add('rademachero', 'Owen', 'Chad', 'Rademacher', 'Mr.', '08/19/2013', '1337 Cranberry St #2', 'AF')
add('rademacherl', 'Lily', 'Grace', 'Rademacher', 'Ms.', '12/05/2016', '1337 Cranberry St #2', 'AF')
add('broussard', 'Tamika', 'Joy', 'Broussard', 'Ms.', '01/27/1990', '408 Hemlock Ave Apt 11', 'AF')
add('broussarde', 'Elijah', 'James', 'Broussard', 'Mr.', '09/03/2018', '408 Hemlock Ave Apt 11', 'AF')
add('quigley', 'Vernon', 'Dean', 'Quigley', 'Mr.', '05/18/1942', 'E771 Moraine Rd', 'BC')
add('isaacson', 'Gordon', 'Lars', 'Isaacson', 'Mr.', '03/21/1950', '26 Bluegill Ln', 'NB')
add('yodermel', 'Melvin', 'Ray', 'Yoder', 'Mr.', '07/14/1939', '8810 Cheese Factory Rd', 'RH')
add('pietrowski', 'Adam', 'Joseph', 'Pietrowski', 'Mr.', '11/11/1989', '150 Riverside Dr', 'AF')
add('lowe', 'Denise', 'Kay', 'Lowe', 'Ms.', '06/30/1964', '23 Timber Trl', 'PM')

# --- residents and their families
add('toepel', 'Agnes', 'Louise', 'Toepel', 'Mrs.', '02/07/1932', '1614 Linden St', 'AF')
add('toepelruiz', 'Karen', None, 'Toepel-Ruiz', 'Ms.', '08/08/1958', '2250 Fox Hollow Dr', 'Eau Claire|WI|54701')
add('wojtkiewicz', 'Irene', 'Stella', 'Wojtkiewicz', 'Mrs.', '05/19/1929', '308 Kosciuszko Ave', 'RH')
add('wojtkiewiczr', 'Ronald', None, 'Wojtkiewicz', 'Mr.', None, '1127 Stone Barn Rd', 'RH')
add('finstad', 'Harold', 'Ivar', 'Finstad', 'Mr.', '09/25/1935', 'N5520 Finstad Ln', 'KB')
add('finstadp', 'Pamela', None, 'Finstad', 'Ms.', None, '61 Osprey Ct', 'KB')
add('trudeau', 'Beverly', 'Mae', 'Trudeau', 'Mrs.', '01/31/1940', '729 Lakeshore Dr', 'NB')
add('kinnunen', 'Walter', 'Eino', 'Kinnunen', 'Mr.', '12/24/1937', 'W220 Sauna Rd', 'BC')
add('prusak', 'Dorothy', 'Helen', 'Prusak', 'Mrs.', '07/16/1931', '114 Water St', 'PM')
add('prusakb', 'Brian', None, 'Prusak', 'Mr.', None, '3018 Chestnut Ave', 'Wausau|WI|54401')
add('hambly', 'Leroy', 'Dwight', 'Hambly', 'Mr.', '10/02/1944', '56 Foundry Rd', 'AF')
add('gunderson', 'Mavis', 'Irene', 'Gunderson', 'Mrs.', '03/08/1938', '1002 Prairie Ave', 'AF')
add('jastrow', 'Elmer', 'Gustav', 'Jastrow', 'Mr.', '08/29/1930', 'N90 Jastrow Rd', 'PM')
add('jastrowd', 'Diane', None, 'Jastrow', 'Ms.', None, '455 Tamarack Blvd', 'AF')
add('ostrander', 'Phyllis', 'Jean', 'Ostrander', 'Mrs.', '11/13/1936', '818 2nd St', 'KB')
add('delacroix', 'Francis', 'Xavier', 'Delacroix', 'Mr.', '04/04/1941', '39 Mission Rd', 'NB')
add('zastrow', 'Bernice', 'Alma', 'Zastrow', 'Mrs.', '06/26/1933', '207 Elm St', 'PM')
add('mabry', 'Clarence', 'Otis', 'Mabry', 'Mr.', '02/28/1939', '1540 Grand Ave', 'AF')
add('vandehey', 'Ruth', 'Magdalen', 'Vandehey', 'Mrs.', '09/17/1928', '12 Parish Ct', 'RH')
add('benavides', 'Rosalie', 'Ines', 'Benavides', 'Mrs.', '05/12/1942', '911 Cherry St', 'AF')
add('skogen', 'Orville', 'Magnus', 'Skogen', 'Mr.', '10/19/1934', 'E1400 Skogen Valley Rd', 'BC')
add('lachapelle', 'Edith', 'Rose', 'Lachapelle', 'Mrs.', '12/30/1930', '5 Convent Hill', 'NB')
add('vang', 'Pa Houa', None, 'Vang', 'Mrs.', '01/01/1946', '2216 Wheatland Way', 'AF')
add('vangs', 'Seng', None, 'Vang', 'Mr.', None, '2216 Wheatland Way', 'AF')
add('blasczyk', 'Theodore', 'Henry', 'Blasczyk', 'Mr.', '03/17/1938', '640 Pulaski St', 'RH')
add('oberholtzer', 'Maxine', 'Faye', 'Oberholtzer', 'Mrs.', '07/23/1935', '71 Orchard Ln', 'KB')
add('cottrell', 'Vivian', 'Lou', 'Cottrell', 'Mrs.', '04/15/1937', '1330 Highland Ave', 'AF')
add('uecker', 'Norman', 'Fred', 'Uecker', 'Mr.', '08/12/1942', 'W611 Creamery Rd', 'KB')
add('fitch', 'Geraldine', 'Opal', 'Fitch', 'Ms.', '11/28/1940', '919 Sycamore St', 'AF')
add('laframboise', 'Ernest', 'Paul', 'Laframboise', 'Mr.', '06/03/1943', '88 Portage Rd', 'NB')
add('hornung', 'Lucille', 'Marie', 'Hornung', 'Mrs.', '02/22/1932', '216 Depot St', 'PM')
add('drewiske', 'Alvin', 'John', 'Drewiske', 'Mr.', '09/05/1945', '3390 County Road C', 'RH')
add('paquette', 'Shirley', 'Ann', 'Paquette', 'Mrs.', '01/14/1939', '720 Bay St', 'NB')
add('strassman', 'Wilbur', 'Karl', 'Strassman', 'Mr.', '05/31/1936', '404 Brewery Hill', 'PM')
add('kieffer', 'Joan', 'Therese', 'Kieffer', 'Ms.', '10/23/1944', '68 Meadowlark Ln', 'AF')
add('rindfleisch', 'Hazel', 'Emma', 'Rindfleisch', 'Mrs.', '12/09/1927', 'N2 Dairy Rd', 'KB')
add('tomczak', 'Ralph', 'Leonard', 'Tomczak', 'Mr.', '03/26/1940', '1718 Wisconsin St', 'AF')
add('tomczakl', 'Lisa', None, 'Tomczak', 'Ms.', None, '50 Heron Way', 'AF')
add('eide', 'Solveig', 'Marit', 'Eide', 'Mrs.', '08/21/1934', '33 Fjord St', 'NB')
add('eidek', 'Knut', None, 'Eide', 'Mr.', None, '1209 Norway Bay Rd', 'NB')
add('plummer', 'Bertha', 'Viola', 'Plummer', 'Mrs.', '06/11/1938', '27 Oak Knoll', 'KB')
add('plummerj', 'Jason', None, 'Plummer', 'Mr.', None, '902 Hickory Dr', 'KB')
add('goetsch', 'Milton', 'August', 'Goetsch', 'Mr.', '04/19/1933', 'W72 Goetsch Ln', 'PM')
add('goetschn', 'Nadine', None, 'Goetsch', 'Mrs.', None, 'W72 Goetsch Ln', 'PM')

# --- patients of the eye, ear and therapy practice
add('dufresne', 'Amelia', 'Rose', 'Dufresne', 'Ms.', '04/26/2015', '1805 Larkin St', 'AF')
add('dufresnen', 'Nathan', 'Paul', 'Dufresne', 'Mr.', '02/11/1983', '1805 Larkin St', 'AF')
add('dufresnek', 'Kristin', 'Beth', 'Dufresne', 'Mrs.', '09/30/1985', '1805 Larkin St', 'AF')
add('althaus', 'Gretchen', 'Anne', 'Althaus', 'Ms.', '01/08/1966', '302 Forest Glen', 'KB')
add('muench', 'Paul', 'Ignatius', 'Muench', 'Mr.', '07/31/1958', 'N1620 Cemetery Rd', 'RH')
add('pickett', 'Yolanda', 'Denise', 'Pickett', 'Ms.', '05/14/1971', '1215 Grand Ave', 'AF')
add('haugland', 'Stuart', 'Olaf', 'Haugland', 'Mr.', '03/19/1949', '18 Marina Dr', 'NB')
add('lindquist', 'Marjorie', 'Elaine', 'Lindquist', 'Mrs.', '11/07/1951', '447 Summit Ave', 'AF')
add('thao', 'Bao', None, 'Thao', 'Ms.', '06/17/1977', '2301 Wheatland Way', 'AF')
add('reuschlein', 'Timothy', 'Alan', 'Reuschlein', 'Mr.', '10/28/1963', '75 Stagecoach Rd', 'KB')
add('siebenalerc', 'Carol', 'Jean', 'Siebenaler', 'Mrs.', '12/16/1950', '1032 Willow Bend', 'AF')
add('siebenalerw', 'Wayne', 'Edward', 'Siebenaler', 'Mr.', '05/02/1948', '1032 Willow Bend', 'AF')
add('klumb', 'Jared', 'Thomas', 'Klumb', 'Mr.', '08/24/1992', '611 Pine St Apt 4', 'AF')
add('abt', 'Denise', 'Carol', 'Abt', 'Ms.', '02/19/1969', 'W3051 Marsh Rd', 'BC')
add('pankratz', 'Ronald', 'Gene', 'Pankratz', 'Mr.', '09/01/1955', '14 Quarry View', 'PM')
add('marquezolson', 'Luz', 'Elena', 'Marquez-Olson', 'Ms.', '03/27/1980', '526 Cedar Ct', 'RH')
add('steinmetz', 'Irving', 'Max', 'Steinmetz', 'Mr.', '11/30/1946', '209 Capitol Dr', 'AF')
add('nordahl', 'Peggy', 'Sue', 'Nordahl', 'Mrs.', '07/20/1956', 'E890 Rolling Hills Rd', 'KB')
add('vosberg', 'Craig', 'Steven', 'Vosberg', 'Mr.', '04/07/1974', '83 Sawmill Rd', 'PM')
add('treptow', 'Monica', 'Lynn', 'Treptow', 'Ms.', '01/19/1988', '1711 Evergreen Ct', 'AF')
add('gauthier', 'Henrietta', 'Blanche', 'Gauthier', 'Mrs.', '06/06/1943', '4 Lighthouse Rd', 'NB')
add('haddad', 'Samir', 'Elias', 'Haddad', 'Mr.', '10/09/1965', '2040 Clover Ln', 'AF')
add('bellinghausen', 'Judith', 'Carolyn', 'Bellinghausen', 'Mrs.', '08/15/1947', '390 Castle Rock Rd', 'RH')
add('kopplin', 'Warren', 'Edgar', 'Kopplin', 'Mr.', '12/28/1952', 'N606 Gravel Pit Rd', 'KB')
add('lorge', 'Tessa', 'Marie', 'Lorge', 'Ms.', '05/09/2008', '217 Hawthorne St', 'AF')
add('lorgeh', 'Heidi', 'Lynn', 'Lorge', 'Ms.', '07/04/1979', '217 Hawthorne St', 'AF')
add('sprague', 'Emmett', 'Dale', 'Sprague', 'Mr.', '02/01/1960', '19 Turkey Foot Ln', 'BC')
add('zwicky', 'Florence', 'Ida', 'Zwicky', 'Mrs.', '09/22/1941', '855 S 9th St', 'AF')
add('mcgowan', 'Sean', 'Patrick', 'McGowan', 'Mr.', '03/16/1967', '1408 Shamrock Ct', 'KB')
add('obrien', 'Kathleen', 'Mary', "O'Brien", 'Ms.', '10/31/1954', '606 Bridge St', 'PM')
add('yelle', 'Marcus', 'Allen', 'Yelle', 'Mr.', '06/24/1983', '37 Beaver Dam Rd', 'NB')

# --- employees whose own data stand in files of the office
add('kowalke', 'Brenda', 'Sue', 'Kowalke', 'Ms.', '05/06/1970', '2818 Ridgeway Dr', 'AF')
add('schmeling', 'Tiffany', 'Lynn', 'Schmeling', 'Ms.', '02/16/1991', '740 Maple St', 'KB')
add('arroyo', 'Miguel', 'Angel', 'Arroyo', 'Mr.', '09/14/1996', '1212 Grand Ave Apt 6', 'AF')
add('brandl', 'Ashley', 'Nicole', 'Brandl', 'Ms.', '12/03/1999', '92 Dairyland Dr', 'KB')
add('rusch', 'Deborah', 'Kay', 'Rusch', 'Ms.', '07/28/1963', 'W440 Rusch Rd', 'PM')
add('warsame', 'Fatuma', 'Abdi', 'Warsame', 'Ms.', '01/01/1994', '1931 Quarry Rd Lot 3', 'AF')
add('jorgenson', 'Kyle', 'Martin', 'Jorgenson', 'Mr.', '08/11/2001', '350 Bluff St', 'NB')
add('peplinski', 'Nancy', 'Ellen', 'Peplinski', 'Ms.', '03/24/1965', '117 St Hedwig St', 'RH')
add('sandvik', 'Joel', 'Erik', 'Sandvik', 'Mr.', '11/15/1978', 'E55 Aspen Rd', 'BC')
add('lor', 'Mai Yer', None, 'Lor', 'Ms.', '06/02/1988', '2009 Wheatland Way', 'AF')
add('hansel', 'Crystal', 'Dawn', 'Hansel', 'Ms.', '04/17/1985', '16 Lock St', 'PM')
add('giese', 'Ronda', 'Mae', 'Giese', 'Ms.', '10/25/1968', '1509 Cranberry St', 'AF')
add('adeyemi', 'Oluwaseun', 'David', 'Adeyemi', 'Mr.', '05/29/1986', '3110 Oriole Ln', 'AF')
add('dunleavy', 'Patrick', 'Owen', 'Dunleavy', 'Mr.', '02/27/1976', '48 Harbor View', 'NB')

# --- people who stand there in a role only
add('lindemuth', 'Gary', None, 'Lindemuth', 'Mr.')
add('strehlow', 'Paula', None, 'Strehlow', 'Ms.')
add('cady', 'Norm', None, 'Cady', 'Mr.')
add('fenske', 'Butch', None, 'Fenske', 'Mr.')
add('voskuil', 'Alan', 'R', 'Voskuil', 'Dr.')
add('raghunathan', 'Meera', None, 'Raghunathan', 'Dr.')
add('lisowski', 'Piotr', None, 'Lisowski', 'Dr.')
add('colby', 'Jenna', None, 'Colby', 'Dr.')
add('ambrose', 'Steven', 'J', 'Ambrose', 'Mr.')
add('ott', 'Hannah', None, 'Ott', 'Ms.')
add('marchetti', 'Sue', None, 'Marchetti', 'Ms.')
add('blaylock', 'Tricia', None, 'Blaylock', 'Ms.')
add('hruska', 'Renee', None, 'Hruska', 'Ms.')
add('ferrand', 'Claudia', None, 'Ferrand', 'Ms.')
add('ochs', 'Martin', None, 'Ochs', 'Mr.')
add('wendorf', 'Julie', None, 'Wendorf', 'Ms.')
add('tran', 'Dana', None, 'Tran', 'Ms.')
add('beyersdorf', 'Philip', 'G', 'Beyersdorf', 'Atty.')
add('kasten', 'Roger', None, 'Kasten', 'Mr.')
add('mohr', 'Ellen', None, 'Mohr', 'Dr.')
add('steffes', 'Lori', None, 'Steffes', 'Ms.')
add('iverson', 'Beth', None, 'Iverson', 'Ms.')
add('goodspeed', 'Allison', None, 'Goodspeed', 'Ms.')
add('maki', 'Trevor', None, 'Maki', 'Mr.')
add('crandall', 'Joseph', 'P', 'Crandall', 'Dr.')
add('dietz', 'Marlys', None, 'Dietz', 'Ms.')
add('pohl', 'Cindy', None, 'Pohl', 'Ms.')
add('ricci', 'Anthony', None, 'Ricci', 'Mr.')
add('vieth', 'Carl', None, 'Vieth', 'Mr.')
add('strand', 'Naomi', None, 'Strand', 'Rev.')
add('hollis', 'Gwen', None, 'Hollis', 'Ms.')
add('bauknecht', 'Erin', None, 'Bauknecht', 'Ms.')
add('farrell', 'Mike', None, 'Farrell', 'Mr.')
add('sobotka', 'Jim', None, 'Sobotka', 'Mr.')
add('nowicki', 'Laura', None, 'Nowicki', 'Ms.')
add('zeller', 'Tom', None, 'Zeller', 'Mr.')
add('quist', 'Andrea', None, 'Quist', 'Ms.')
add('lamont', 'Derek', None, 'Lamont', 'Mr.')


# ----------------------------------------------------------------------------------------------- the recorder

def fdate(d, fmt):
    m, day, y = d.month, d.day, d.year
    return {'mdY': '%02d/%02d/%d' % (m, day, y), 'm/d/Y': '%d/%d/%d' % (m, day, y),
            'm/d/y': '%d/%d/%02d' % (m, day, y % 100), 'mdy': '%02d/%02d/%02d' % (m, day, y % 100),
            'iso': '%d-%02d-%02d' % (y, m, day), 'long': '%s %d, %d' % (MONTHS[m - 1], day, y),
            'dMY': '%02d %s %d' % (day, MONTHS[m - 1][:3].upper(), y), 'eu': '%d %s %d' % (day, MONTHS[m - 1], y),
            'm-d-Y': '%02d-%02d-%d' % (m, day, y), 'm-d-y': '%d-%d-%02d' % (m, day, y % 100),
            'Ymd': '%d%02d%02d' % (y, m, day), 'mon': '%s %d, %d' % (MONTHS[m - 1][:3], day, y),
            'm.d.y': '%d.%d.%02d' % (m, day, y % 100)}[fmt]


class Rec:
    """One file of the share: gives values to its text and writes them into the truth."""

    def __init__(self, path):
        self.path = path
        self.abs = os.path.join(OUT, 'share', path)
        os.makedirs(os.path.dirname(self.abs), exist_ok=True)
        assert not os.path.exists(self.abs), path

    # -- any value
    def x(self, pid, elem, value, shown=None):
        ROWS.append((pid, self.path, elem, value))
        MENTIONED.add(pid)
        return value if shown is None else shown

    def dx(self, pid, v): return self.x(pid, 'diagnosis', v)
    def tx(self, pid, v): return self.x(pid, 'treatment', v)
    def rx(self, pid, v): return self.x(pid, 'medication', v)

    # -- names
    def name(self, pid, text, shown=None):
        p = PEOPLE[pid]
        rank = int(p.last.lower() in text.lower() and text.lower().replace(p.last.lower(), '').strip(' ,.') != ''
                   and not re.match(r'(Mr|Ms|Mrs|Dr|Rev|Atty)\. \S+$', text))
        NAMES.setdefault((pid, self.path), []).append((rank, len(text), text))
        MENTIONED.add(pid)
        return text if shown is None else shown

    def n(self, pid, form='fl'):
        p = PEOPLE[pid]
        mi = p.mid[0] if p.mid else ''
        suf = (' ' + p.suf) if p.suf else ''
        sfc = (', ' + p.suf) if p.suf else ''
        j = lambda *a: ' '.join(t for t in a if t)
        low = form.lower() if form.isupper() else form
        t = {'fl': j(p.first, p.last) + suf,
             'fml': j(p.first, mi and mi + '.', p.last) + suf,
             'fmml': j(p.first, p.mid, p.last) + suf,
             'lf': p.last + suf + ', ' + p.first,
             'lfm': p.last + suf + ', ' + j(p.first, mi),
             'lfmm': p.last + suf + ', ' + j(p.first, p.mid),
             'lf_': j(p.last, p.first), 'lfmm_': j(p.last, p.first, p.mid),
             'mr': j(p.title, p.last), 'mrf': j(p.title, p.first, p.last) + suf,
             'fi': p.first[0] + '. ' + p.last, 'lfi': p.last + ' ' + p.first[0],
             'f': p.first, 'l': p.last}[low]
        return self.name(pid, t.upper() if form.isupper() else t)

    def nsplit(self, pid, mid='i', upper=False):
        """last, first, middle for separate columns"""
        p = PEOPLE[pid]
        m = (p.mid or '') if mid == 'full' else (p.mid or '')[:1] if mid == 'i' else ''
        last = p.last + (' ' + p.suf if p.suf else '')
        if upper:
            last, m, first = last.upper(), m.upper(), p.first.upper()
        else:
            first = p.first
        self.name(pid, ' '.join(t for t in (first, m, p.last.upper() if upper else p.last) if t))
        return last, first, m

    # -- numbers
    def dob(self, pid, fmt='mdY'):
        return self.x(pid, 'date_of_birth', fdate(PEOPLE[pid].dob, fmt))

    def dobcell(self, pid, fmt='mdY'):
        self.dob(pid, fmt)
        return datetime.datetime(PEOPLE[pid].dob.year, PEOPLE[pid].dob.month, PEOPLE[pid].dob.day)

    def ssn(self, pid, sep='-'):
        s = PEOPLE[pid].get('ssn')
        return self.x(pid, 'ssn', s[:3] + sep + s[3:5] + sep + s[5:])

    def last4(self, pid):          # masked, not in the truth
        return PEOPLE[pid].get('ssn')[-4:]

    def ph(self, pid, style='-', kind='phone'):
        s = PEOPLE[pid].get(kind)
        t = {'-': '%s-%s-%s', '()': '(%s) %s-%s', '.': '%s.%s.%s', ' ': '%s %s %s', '/': '%s/%s-%s', '': '%s%s%s'}[style]
        return self.x(pid, 'phone', t % (s[:3], s[3:6], s[6:]))

    def ph7(self, pid, kind='phone'):
        s = PEOPLE[pid].get(kind)
        return self.x(pid, 'phone', s[3:6] + '-' + s[6:])

    def cell(self, pid, style='-'): return self.ph(pid, style, 'cell')

    def addr(self, pid, sep=', ', st=True):
        p = PEOPLE[pid]
        tail = '%s, %s %s' % (p.city, p.state, p.zip)
        self.x(pid, 'address', p.street + ', ' + tail)
        return p.street + sep + tail

    def ADDR(self, pid, sep='\n'):
        p = PEOPLE[pid]
        tail = '%s %s %s' % (p.city, p.state, p.zip)
        self.x(pid, 'address', ('%s, %s, %s %s' % (p.street, p.city, p.state, p.zip)).upper())
        return (p.street + sep + tail).upper()

    def aparts(self, pid):
        p = PEOPLE[pid]
        self.x(pid, 'address', '%s, %s, %s %s' % (p.street, p.city, p.state, p.zip))
        return p.street, p.city, p.state, p.zip

    def home(self, pid):
        """one who lives at an address that already stands in the text for another of the household"""
        p = PEOPLE[pid]
        self.x(pid, 'address', '%s, %s, %s %s' % (p.street, p.city, p.state, p.zip))

    def street(self, pid):
        return self.x(pid, 'address', PEOPLE[pid].street)

    def stcity(self, pid):
        return self.x(pid, 'address', PEOPLE[pid].street + ', ' + PEOPLE[pid].city)

    def email(self, pid): return self.x(pid, 'email', PEOPLE[pid].get('email'))

    def mbi(self, pid, dash=False):
        s = PEOPLE[pid].get('mbi')
        return self.x(pid, 'health_insurance', '%s-%s-%s' % (s[:4], s[4:7], s[7:]) if dash else s)

    def mcd(self, pid): return self.x(pid, 'health_insurance', PEOPLE[pid].get('mcd'))
    def ins(self, pid): return self.x(pid, 'health_insurance', PEOPLE[pid].get('ins'))
    def mrn(self, pid): return self.x(pid, 'record_number', PEOPLE[pid].get('mrn'))
    def chart(self, pid): return self.x(pid, 'record_number', PEOPLE[pid].get('chart'))
    def case(self, pid): return self.x(pid, 'record_number', PEOPLE[pid].get('case'))
    def dl(self, pid): return self.x(pid, 'drivers_licence', PEOPLE[pid].get('dl'))
    def svc(self, pid): return self.x(pid, 'government_id', PEOPLE[pid].get('svc'))
    def edipi(self, pid): return self.x(pid, 'government_id', PEOPLE[pid].get('edipi'))
    def lic(self, pid): return self.x(pid, 'government_id', PEOPLE[pid].get('lic'))
    def acct(self, pid): return self.x(pid, 'bank_account', PEOPLE[pid].get('acct'))
    def pp(self, pid): return self.x(pid, 'passport', PEOPLE[pid].get('pp'))

    def va(self, pid, style=''):
        s = PEOPLE[pid].get('va')
        return self.x(pid, 'government_id', {'': s, ' ': s[:2] + ' ' + s[2:5] + ' ' + s[5:], 'C': 'C-' + s}[style])

    def card(self, pid, sep=' '):
        s = PEOPLE[pid].get('card')
        return self.x(pid, 'card', sep.join(s[i:i + 4] for i in (0, 4, 8, 12)))

    # -- writing
    def text(self, s, enc='utf-8', nl='\n'):
        with open(self.abs, 'wb') as fh:
            fh.write(s.replace('\n', nl).encode(enc))

    def csv(self, rows, delim=',', nl='\r\n', head='', quote=csv.QUOTE_MINIMAL, bom=False):
        b = io.StringIO()
        b.write(head)
        csv.writer(b, delimiter=delim, lineterminator=nl, quoting=quote).writerows(rows)
        self.text(('\ufeff' if bom else '') + b.getvalue())

    def docx(self, d):
        b = io.BytesIO()
        d.core_properties.author = 'front office'
        d.save(b)
        repack(b, self.abs)

    def xlsx(self, wb):
        b = io.BytesIO()
        wb.properties.creator = 'front office'
        wb.save(b)
        repack(b, self.abs)

    def pdf(self, story, size=letter, margin=0.7 * inch, title='', cols=1, on_page=None):
        w, h = size
        kw = dict(pagesize=size, leftMargin=margin, rightMargin=margin, topMargin=margin, bottomMargin=margin,
                  title=title, author='', invariant=1)
        if cols == 1:
            d = SimpleDocTemplate(self.abs, **kw)
            d.build(story, onFirstPage=on_page or (lambda c, d: None), onLaterPages=on_page or (lambda c, d: None))
        else:
            d = BaseDocTemplate(self.abs, **kw)
            gap = 0.25 * inch
            cw = (w - 2 * margin - gap * (cols - 1)) / cols
            fr = [Frame(margin + i * (cw + gap), margin, cw, h - 2 * margin, leftPadding=0, rightPadding=0)
                  for i in range(cols)]
            d.addPageTemplates([PageTemplate(id='c', frames=fr, onPage=on_page or (lambda c, d: None))])
            d.build(story)


def repack(b, path):
    """a zip with one fixed time, and no clock inside"""
    src = zipfile.ZipFile(b)
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as z:
        for i in src.infolist():
            data = src.read(i.filename)
            if i.filename == 'docProps/core.xml':
                data = re.sub(rb'(<dcterms:(created|modified)[^>]*>)[^<]*', rb'\g<1>2024-10-21T15:04:00Z', data)
            zi = zipfile.ZipInfo(i.filename, (2024, 10, 21, 15, 4, 0))
            zi.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(zi, data)


def wide(ws, *widths):
    for i, w in enumerate(widths):
        ws.column_dimensions[openpyxl.utils.get_column_letter(i + 1)].width = w


def dtable(d, rows, style='Table Grid', bold_first=True, size=None):
    t = d.add_table(rows=len(rows), cols=len(rows[0]))
    t.style = style
    for r, row in enumerate(rows):
        for c, v in enumerate(row):
            cell = t.cell(r, c)
            cell.text = str(v)
            for par in cell.paragraphs:
                for run in par.runs:
                    if bold_first and r == 0:
                        run.bold = True
                    if size:
                        run.font.size = Pt(size)
    return t


BODY = ParagraphStyle('b', fontName='Helvetica', fontSize=9.5, leading=12.5, spaceAfter=5)
SMALL = ParagraphStyle('s', fontName='Helvetica', fontSize=8, leading=10)
HEAD = ParagraphStyle('h', fontName='Helvetica-Bold', fontSize=13, leading=16, spaceAfter=4)
SUB = ParagraphStyle('u', fontName='Helvetica-Bold', fontSize=10, leading=13, spaceBefore=6, spaceAfter=3)
TIMES = ParagraphStyle('t', fontName='Times-Roman', fontSize=10.5, leading=13.5, spaceAfter=6)

DOCS = []


def doc(fn):
    DOCS.append(fn)
    return fn


# =============================================================================================== VSO

@doc
def vso_intake_log():
    f = Rec('VSO/Claims/walk-in log Q3 2024.xlsx')
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = 'Jul-Sep'
    ws['A1'] = 'TAMARACK CO. VETERANS SERVICE - WALK IN / PHONE LOG'
    ws['A1'].font = Font(bold=True, size=14)
    ws['A2'] = 'kept by ' + f.n('strehlow') + '      please fill in EVERY column!!'
    hdr = ['Came in', 'Vet (last, first)', 'Born', 'Soc #', 'Branch / yrs', 'What they want', 'Call back at', 'Who has it', 'done']
    for c, h in enumerate(hdr):
        ws.cell(row=4, column=c + 1, value=h).font = Font(bold=True)
    gary, paula = f.n('lindemuth', 'f')[:1] + 'L', 'PS'
    data = [
        ('7/2', 'walkowiak', 'Army 67-69', ['increase for ', f.dx('walkowiak', 'PTSD'), ', also new claim ', f.dx('walkowiak', 'tinnitus')], gary, 'x'),
        ('7/2', 'pfaffenroth', 'USMC 69-72', ['Agent Orange - ', f.dx('pfaffenroth', 'prostate cancer')], gary, 'x'),
        ('7/9', 'lowe', 'USAF 83-91', ['needs DD214 copy, lost in fire'], paula, 'x'),
        ('7/16', 'xiong', 'Army 00-08', [f.dx('xiong', 'lumbar strain'), ' denied, wants appeal'], gary, ''),
        ('7/23', 'dombrowski', 'Army Res 92-05', ['PACT act, ', f.dx('dombrowski', 'chronic sinusitis')], gary, ''),
        ('8/1', 'odom', 'Navy 77-81', ['VA dental?? told not elig'], paula, 'x'),
        ('8/6', 'lemke', 'Army 71-73', [f.dx('lemke', 'type 2 diabetes'), ' + ', f.dx('lemke', 'neuropathy both feet')], gary, ''),
        ('8/20', 'broadnax', 'Army 79-83', ['homeless vet, sleeping in truck'], paula, ''),
        ('9/4', 'hoefler', 'Navy 78-82', [f.dx('hoefler', 'military sexual trauma'), ' - wants FEMALE rep, refer Wausau'], paula, 'x'),
        ('9/10', 'pietrowski', 'USMC 08-12', ['GI Bill for son'], paula, 'x'),
        ('9/24', 'castellanos', 'Army 89-93', [f.dx('castellanos', 'Gulf War undiagnosed illness')], gary, ''),
    ]
    for r, (came, who, br, why, fu, done) in enumerate(data):
        row = [came, f.n(who, 'lf'), f.dob(who, 'm/d/y'), f.ssn(who), br, ''.join(why), f.ph(who), fu, done]
        for c, v in enumerate(row):
            ws.cell(row=5 + r, column=c + 1, value=v)
    ws.cell(row=17, column=1, value='TOTAL THIS SHEET')
    ws.cell(row=17, column=6, value='11 contacts, 6 open')
    wide(ws, 9, 22, 10, 13, 16, 44, 15, 10, 6)
    w2 = wb.create_sheet('no shows')
    w2.append(['No shows - call to rebook'])
    w2.append(['who', 'was set for', 'number', 'note'])
    w2.append([f.n('teske'), '8/14 10:30', f.cell('teske', '.'), 'left msg x2'])
    w2.append([f.n('quigley'), '8/29 1:00', f.ph('quigley', '.'), "wife says he's in hosp " + f.dx('quigley', 'stroke')])
    f.xlsx(wb)


@doc
def vso_dd214():
    f = Rec('VSO/Claims/DD214 summaries (typed from microfilm).txt')
    out = ['DD FORM 214 - TYPED SUMMARIES', 'The film is bad, retyped %s, check against originals' % f.n('strehlow', 'fi'), '']
    for who, serial, dept, grade, home, sep, mos, medals, chr_ in [
            ('abernathy', f.svc('abernathy'), 'ARMY - RA', 'SP5', None, '22 AUG 1969', '11B20 LT WPNS INF', 'NDSM VSM VCM CIB BSM', 'HONORABLE'),
            ('amundson', f.svc('amundson'), 'AIR FORCE - REGAF', 'SSGT', None, '03 JUN 1967', '43151A ACFT MECH', 'AFGCM AFLSA', 'HONORABLE'),
            ('grubisic', f.ssn('grubisic', ' '), 'NAVY - USN', 'BM3', None, '14 NOV 1977', 'BM-0164', 'NDSM', 'GENERAL UNDER HONORABLE CONDITIONS')]:
        kind = 'SOCIAL SECURITY NUMBER' if who == 'grubisic' else 'SERVICE NUMBER'
        out += ['=' * 72,
                '1. LAST NAME - FIRST NAME - MIDDLE NAME          2. ' + kind,
                '   %-46s   %s' % (f.n(who, 'LFMM_'), serial), '']
        out += ['3. DEPARTMENT, COMPONENT      5a. GRADE     6. DATE OF BIRTH',
                '   %-28s  %-11s %s' % (dept, grade, f.dob(who, 'dMY')), '',
                '9. HOME OF RECORD / PERMANENT ADDRESS FOR MAILING',
                '   ' + f.ADDR(who, ', '), '',
                '11d. EFFECTIVE DATE OF SEPARATION: %s     13a. CHARACTER: %s' % (sep, chr_),
                '23a. SPECIALTY: %s' % mos, '24. DECORATIONS: %s' % medals, '']
    out += ['=' * 72, 'three (3) records this roll.  roll 17 still to do']
    f.text('\n'.join(out), nl='\r\n')


@doc
def vso_statement():
    f = Rec('VSO/Claims/Ekdahl - statement in support of claim.docx')
    d = docx.Document()
    d.styles['Normal'].font.name = 'Courier New'
    d.styles['Normal'].font.size = Pt(11)
    d.add_paragraph('STATEMENT IN SUPPORT OF CLAIM').runs[0].bold = True
    d.add_paragraph(f"I, {f.n('ekdahl', 'fmml')}, born {f.dob('ekdahl', 'long')}, Social Security No. {f.ssn('ekdahl')}, "
                    f"VA file {f.va('ekdahl', 'C')}, make this statement of my own free will.")
    d.add_paragraph(f"I was with the 1st Cav in Tay Ninh province from March 1969 until I was hit on February 4, 1970. "
                    f"I have had a {f.dx('ekdahl', 'shrapnel wound of the right thigh')} ever since and the leg gives out on stairs. "
                    f"The VA doctors in Tomah also told me I have {f.dx('ekdahl', 'ischemic heart disease')} and they put in "
                    f"{f.tx('ekdahl', 'two stents')} in 2016. I take {f.rx('ekdahl', 'clopidogrel')} and {f.rx('ekdahl', 'metoprolol')} every day "
                    f"and I carry {f.rx('ekdahl', 'nitroglycerin')} in my shirt pocket.")
    d.add_paragraph(f"I don't sleep. My wife {f.n('ekdahlj', 'f')} moved to the other bedroom in 1988 because I swing in my sleep. "
                    f"I never went to anybody about it until {f.n('lindemuth', 'mr')} at the county told me I should. "
                    f"Since then I see a {f.tx('ekdahl', 'counselor every other week')} for {f.dx('ekdahl', 'post-traumatic stress disorder')}.")
    d.add_paragraph("I certify that the statements on this form are true and correct to the best of my knowledge and belief.")
    d.add_paragraph('')
    d.add_paragraph('______________________________     10/03/2024')
    d.add_paragraph(f"{f.n('ekdahl', 'fml')}\n{f.addr('ekdahl', chr(10))}\ntel. {f.ph('ekdahl')}")
    d.add_page_break()
    d.add_paragraph('BUDDY / LAY STATEMENT').runs[0].bold = True
    d.add_paragraph(f"My name is {f.n('ekdahlj', 'fmml')}. I have been married to {f.n('ekdahl', 'f')} for 52 years. I work at the "
                    f"school kitchen and my cell is {f.cell('ekdahlj')}. He used to fish, hunt, go to church. Now he sits with the shades "
                    f"pulled. On the Fourth of July he goes down the basement. I have seen him cry one time, when the dog died, and it "
                    f"was not about the dog.")
    d.add_paragraph(f"{f.n('ekdahlj', 'fl')} (spouse), date of birth {f.dob('ekdahlj', 'long')}")
    f.docx(d)


@doc
def vso_nexus():
    f = Rec('VSO/Claims/2024-09 nexus letter request Villarreal.docx')
    d = docx.Document()
    d.add_paragraph('Tamarack County Veterans Service Office\n1100 Courthouse Square, Room 14, Alder Falls, WI 54407\n(715) 849-2210   fax (715) 849-2219')
    d.add_paragraph('September 17, 2024')
    d.add_paragraph(f"{f.n('raghunathan', 'fl')}, MD\nAlder Falls Clinic, Pulmonary\n700 Hospital Drive\nAlder Falls, WI 54407")
    p = d.add_paragraph()
    p.add_run('RE:\t').bold = True
    p.add_run(f"{f.n('villarreal', 'fml')}\n\tDOB {f.dob('villarreal', 'm/d/Y')}\n\tYour chart no. {f.x('villarreal', 'record_number', '00-558-214')}")
    d.add_paragraph(f"Dear Dr. {f.n('raghunathan', 'l')}:")
    d.add_paragraph(f"{f.n('villarreal', 'mr')} served in Southwest Asia from December 1990 to May 1991 and was within sight of the burning wells for "
                    f"most of that time. He is claiming {f.dx('villarreal', 'constrictive bronchiolitis')} and {f.dx('villarreal', 'sleep apnea')}. "
                    f"The VA has conceded exposure but wants a medical opinion that the lungs are 'at least as likely as not' related to it.")
    d.add_paragraph(f"He tells us that you ordered the {f.tx('villarreal', 'VATS lung biopsy')} in March and that he is on {f.rx('villarreal', 'Trelegy Ellipta')} "
                    f"and {f.tx('villarreal', 'home oxygen at night')}. If you can support the claim, a paragraph on your letterhead is enough. "
                    f"A form with the wording they look for is attached. No charge to the veteran can be paid by this office, sorry.")
    d.add_paragraph(f"With thanks,\n\n\n{f.n('lindemuth')}\nCounty Veterans Service Officer")
    d.add_paragraph(f"cc: {f.n('villarreal', 'fl')}, {f.addr('villarreal')}")
    f.docx(d)


@doc
def vso_aa_sheet():
    f = Rec('VSO/Pension/Bruhn A&A worksheet 2024.xlsx')
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = 'A&A'
    a, b = 'bruhn', 'bruhnl'
    rows = [
        ['AID & ATTENDANCE / PENSION WORKSHEET', None, None, 'not for submission'],
        [],
        [None, 'VETERAN', 'SPOUSE', 'notes'],
        ['Full name', f.n(a, 'fmml'), f.n(b, 'fmml'), 'married 6/7/1958'],
        ['Birth date', f.dobcell(a), f.dobcell(b), None],
        ['SSN', f.ssn(a), f.ssn(b), None],
        ['Wartime service', 'Army, Korea, 2/51 - 1/53', 'none', 'DD214 in file'],
        ['VA file #', f.va(a), '-', None],
        ['Where living', f.addr(a), f.home(b) or 'same', 'own home, stairs'],
        ['Phone', f.ph(a), f.cell(b), 'spouse has the cell'],
        ['Needs help with', f.dx(a, 'macular degeneration') + ', ' + f.dx(a, 'congestive heart failure'), f.dx(b, "Parkinson's disease"), '21-2680 from Dr ' + f.n('voskuil', 'l')],
        [],
        ['MONTHLY INCOME', 'vet', 'spouse', None],
        ['Social Security', 1712, 803, 'gross'],
        ['Pension - paper mill', 344.18, 0, None],
        ['Interest', 22.5, 22.5, None],
        ['Sum', '=SUM(B14:B16)', '=SUM(C14:C16)', None],
        [],
        ['MEDICAL EXPENSES (unreimbursed)', None, None, None],
        ['Medicare part B', 174.7, 174.7, None],
        ['Supplement, policy no.', f.ins(a), f.ins(b), '$211 each'],
        ['In-home aide (daughter does not count)', 1450, None, 'Northern Comfort Care LLC'],
        ['Rx copays', 61, 118, f.rx(b, 'carbidopa-levodopa') + ' is the big one'],
        [],
        ['NET WORTH', None, None, 'limit 155,356'],
        ['Tamarack State Bank, savings', 18220.44, None, 'acct ' + f.acct(a)],
        ['First Prairie Bank CD', None, 12000, 'acct ' + f.acct(b)],
        ['Direct deposit to', 'Tamarack State Bank rtg ' + BANKS['Tamarack State Bank'], None, 'use savings acct above'],
    ]
    for row in rows:
        ws.append(row)
    for c in ('B5', 'C5'):
        ws[c].number_format = 'mm/dd/yyyy'
    for r in (1, 3, 13, 19, 25):
        for c in 'ABC':
            ws[c + str(r)].font = Font(bold=True)
    wide(ws, 36, 40, 30, 34)
    f.xlsx(wb)


@doc
def vso_pension_pdf():
    f = Rec('VSO/Pension/21P data sheet - Sather.pdf')
    a, b = 'sather', 'sathere'
    lab = ParagraphStyle('lab', fontName='Helvetica', fontSize=6.5, leading=8, textColor=colors.grey, spaceBefore=6)
    val = ParagraphStyle('val', fontName='Courier', fontSize=10, leading=12)

    def pairs(items):
        s = []
        for k, v in items:
            s += [Paragraph(k, lab), Paragraph(v, val)]
        return s
    story = [Paragraph('PENSION DATA SHEET', HEAD), Paragraph('Side A - the veteran', SUB)]
    story += pairs([('VETERAN (FIRST, MIDDLE, LAST)', f.n(a, 'fmml')), ('BORN', f.dob(a, 'm-d-Y')), ('SOCIAL SECURITY', f.ssn(a)),
                    ('VA FILE NUMBER IF ANY', f.va(a, ' ')), ('MILITARY SERVICE NO.', f.svc(a)), ('BRANCH AND DATES', 'Navy 3/46 - 1/48; 9/50 - 6/52'),
                    ('MAILING ADDRESS', f.addr(a, '<br/>')), ('TELEPHONE', f.ph(a, '()')), ('MEDICARE NO.', f.mbi(a)),
                    ('DISABLING CONDITIONS', f.dx(a, 'vascular dementia') + '; ' + f.dx(a, 'bilateral hip osteoarthritis')),
                    ('NURSING HOME?', 'Not yet. On list at Harlan Ridge.')])
    from reportlab.platypus import FrameBreak
    story += [FrameBreak(), Paragraph('&nbsp;', HEAD), Paragraph('Side B - spouse and money', SUB)]
    story += pairs([('SPOUSE (FIRST, MIDDLE, LAST)', f.n(b, 'fmml')), ('BORN', f.dob(b, 'm-d-Y')), ('SOCIAL SECURITY', f.ssn(b)),
                    ('MARRIED (PLACE, DATE)', 'Rosholm, Sept 20, 1952'), ('MEDICARE NO.', f.mbi(b)),
                    ('SOCIAL SECURITY INCOME', 'he 1,488.00 / she 744.00'), ('BANK FOR DIRECT DEPOSIT', 'North Shore CU'),
                    ('ROUTING', BANKS['North Shore CU']), ('ACCOUNT', f.acct(a) + ' (savings, both names)'),
                    ('PREPARED BY', f.n('strehlow') + ', 8/22/2024')])
    f.x(b, 'bank_account', PEOPLE[a].get('acct'))
    f.home(b)
    f.pdf(story, cols=2, title='data sheet')


@doc
def vso_burial():
    f = Rec('VSO/Burial/Burial benefit checklist - PETRAUSKAS.docx')
    d = docx.Document()
    d.add_heading('Burial Benefits - Checklist', 1)
    a, b = 'petrauskas', 'petrauskasv'
    dtable(d, [['Deceased veteran', 'Claimant'],
               [f"{f.n(a, 'fmml')}\nb. {f.dob(a, 'mon')}   d. Sep 28, 2024\nSSN {f.ssn(a)}\nService no. {f.svc(a)}",
                f"{f.n(b, 'fml')} (widow)\n{f.addr(b, chr(10))}\n{f.ph(b, '()')}\nSSN {f.ssn(b)}"]])
    d.add_paragraph('')
    d.add_paragraph(f"Cause on death certificate: {f.dx(a, 'lung cancer')}, {f.dx(a, 'COPD')}. SC for {f.dx(a, 'asbestosis')} 60% - so file as service connected death, NOT plain burial.")
    for box, t in [('[x]', '21P-530EZ burial allowance'), ('[x]', '21P-534EZ DIC for widow (over 10 yrs rating, check)'), ('[ ]', 'Flag - post office ran out, order'),
                   ('[x]', f"Headstone 40-1330, cemetery contact {f.n('kasten')} at Pine Lawn, 715-849-0332"),
                   ('[ ]', 'Presidential memorial certificate x 3 (widow, 2 sons)'), ('[x]', 'County burial allowance $300 - paid to Vieth & Sons Funeral Home')]:
        d.add_paragraph(box + '  ' + t)
    d.add_paragraph(f"Direct deposit for the widow: Tamarack State Bank, routing {BANKS['Tamarack State Bank']}, checking {f.acct(b)}.")
    d.add_paragraph(f"Funeral director {f.n('vieth')}, Vieth & Sons, 220 Main St, Alder Falls. Service at St. Mark's, {f.n('strand', 'mrf')}.")
    d.add_paragraph(f"-- {f.n('lindemuth', 'fl')} 10/2")
    f.docx(d)


@doc
def vso_headstones():
    f = Rec('VSO/Burial/headstone_orders_2023-24.csv')
    rows = [['ORDER', 'DECEDENT_LAST', 'DECEDENT_FIRST', 'MI', 'BIRTH', 'DEATH', 'SSN_OR_SVC', 'WAR', 'CEMETERY', 'MARKER', 'APPLICANT', 'REL', 'APPL_STREET', 'APPL_CITY', 'APPL_ST', 'APPL_ZIP', 'APPL_TEL']]
    for no, who, death, ident, war, cem, mk, app, rel in [
            ('H23-041', 'schauer', '20231102', 'ssn', 'WWII', 'St Wenceslaus', 'FLAT GRANITE', 'schauerlind', 'DAU'),
            ('H24-003', 'weyrauch', '20240118', 'ssn', 'VIETNAM', 'Town of Prentiss', 'UPRIGHT MARBLE', 'weyrauchm', 'SON'),
            ('H24-009', 'tibbetts', '20240305', 'svc', 'PEACETIME', 'Norway Bay Lutheran', 'FLAT BRONZE', 'tibbettse', 'WIFE'),
            ('H24-017', 'brzezicki', '20240611', 'svc', 'KOREA', 'Holy Rosary', 'NICHE', 'brzezickit', 'WIFE')]:
        l, fi, m = f.nsplit(who, upper=True)
        rows.append([no, l, fi, m, f.dob(who, 'Ymd'), death, f.ssn(who) if ident == 'ssn' else f.svc(who), war, cem, mk,
                     f.n(app), rel, *f.aparts(app), f.ph(app, '')])
    f.csv(rows)


@doc
def vso_van():
    f = Rec('VSO/Transport/van list wk of Oct 14.docx')
    d = docx.Document()
    s = d.sections[0]
    s.orientation = WD_ORIENT.LANDSCAPE
    s.page_width, s.page_height = s.page_height, s.page_width
    d.add_paragraph('DAV VAN  -  week of October 14, 2024').runs[0].bold = True
    d.add_paragraph(f"Drivers: Mon/Wed {f.n('cady')}, Thurs {f.n('fenske')}.  Leave lot 6:15 sharp. No riders who cannot get in by themselves.")
    t = [['Day', 'Pick up', 'Rider', 'House', 'Ph.', 'Where / appt']]
    for day, tm, who, ap in [('Mon', '6:20', 'stangel', [f.tx('stangel', 'dialysis'), ' Wausau CBOC 8:00']),
                             ('Mon', '6:40', 'halvorsrud', [f.tx('halvorsrud', 'cardiology'), ' Tomah 9:30']),
                             ('Wed', '6:20', 'stangel', [f.tx('stangel', 'dialysis'), ' 8:00']),
                             ('Wed', '6:55', 'whitefeather', [f.tx('whitefeather', 'eye injection'), ' Tomah 10:15, cannot see to walk alone']),
                             ('Wed', '7:10', 'isaacson', [f.tx('isaacson', 'radiation'), ' #9 of 33, Madison 11:00']),
                             ('Thu', '6:20', 'yodermel', [f.tx('yodermel', 'podiatry'), ', ', f.dx('yodermel', 'foot ulcer'), ' (uses cane)']),
                             ('Thu', '6:50', 'szymanski', [f.tx('szymanski', 'hearing aid fitting'), ' Tomah 9:00'])]:
        t.append([day, tm, f.n(who, 'lf_'), f.stcity(who), f.ph7(who), ''.join(ap)])
    dtable(d, t, size=9)
    d.add_paragraph('')
    d.add_paragraph('Seats left: Mon 5, Wed 3, Thu 5. Riders call the day BEFORE, 849-2210.')
    f.docx(d)


@doc
def vso_driver_log():
    f = Rec('VSO/Transport/drivers log butch.txt')
    f.text(f"""OCT 3  out 6:10 odo 88412
picked up {f.n('stangel')} at {f.street('stangel')} (NO dog this time) for {f.tx('stangel', 'dialysis')}. He was weak
on the way home, let him lay in back seat. told {f.n('strehlow', 'f')}.

OCT 8 out 6:05 odo 88733  3 riders
{f.n('nyquist')} new rider, {f.street('nyquist')} in Norway Bay, the blue house. phone is {f.ph('nyquist')} but
he dont hear it, use his sons number from the sheet. going for {f.tx('nyquist', 'chemo')} every 3 wks so mark calendar.
{f.name('whitefeather', 'Ray Whitefeather')} - his {f.dx('whitefeather', 'glaucoma')} is worse, walk him to the desk!!
gas 41.10 kwik trip

OCT 10 out 6:20 odo 89001
nobody home at {f.n('yodermel')}'s. waited 10 min. Called {f.ph7('yodermel')} no answer. left.
van pulls to the right again. tell {f.n('lindemuth', 'f')}
                                        {f.n('fenske', 'f')} F.
""", nl='\r\n')


@doc
def vso_eml_debt():
    f = Rec('VSO/Correspondence/FW overpayment letter - need help.eml')
    a = 'teske'
    f.text(f"""From: {f.n('lindemuth')} <glindemuth@co.tamarack.wi.us>
To: {f.n('wendorf')} <jwendorf@dmc.vaservice.us>
Cc: {f.n(a)} <{f.email(a)}>
Subject: FW: overpayment letter - need help
Date: Tue, 08 Oct 2024 09:14:22 -0500
Message-ID: <20241008.0914@co.tamarack.wi.us>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

{f.n('wendorf', 'f')},

Can you look up the debt on this one? File number is {f.va(a)}, DOB {f.dob(a, 'm/d/Y')}.
He dropped one class, not the whole term. I would like 60 days hold on the offset.
He has 70% for {f.dx(a, 'traumatic brain injury')} and misses mail.

{f.n('lindemuth', 'f')}

-----Original Message-----
From: {f.n(a)} <{f.email(a)}>
Sent: Monday, October 7, 2024 9:52 PM
To: Veterans Office
Subject: Re: overpayment letter - need help

> What is the deposit account they pay you on? And a good
> number to reach you during the day.
> {f.n('strehlow', 'f')}

its the credit union one, {f.acct(a)}. They already took $611 out of the
October check. You can get me at {f.cell(a)} after 3. I moved in August,
new address is {f.addr(a)}
social is {f.ssn(a, '')} if they ask.

thx
{f.n(a, 'f')}

> -----Original Message-----
> From: Veterans Office
> Sent: Friday, October 4, 2024 11:20 AM
>> To whom it may concern I got a letter that I owe the VA
>> $1,842.16 for spring semester and I do not understand it.
>> {f.n(a, 'fmml')}
""")


def rtf(body, font='Times New Roman'):
    out = []
    for ch in body:
        out.append(ch if ord(ch) < 128 else "\\'%02x" % ord(ch.encode('cp1252')))
    return ('{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman ' + font + ';}}\n\\viewkind4\\uc1\\pard\\f0\\fs22 '
            + ''.join(out) + '\n}\n')


@doc
def vso_rtf_letter():
    f = Rec('VSO/Correspondence/Kessenich direct deposit change.rtf')
    a = 'kessenich'
    body = (f"TAMARACK COUNTY VETERANS SERVICE\\par\\par October 11, 2024\\par\\par Department of Veterans Affairs\\par Evidence Intake Center\\par "
            f"PO Box 4444, Janesville WI 53547\\par\\par {{\\b In reply refer to: {f.n(a, 'FML')}, VA FILE {f.va(a, ' ')}}}\\par\\par "
            f"Dear Sir or Madam:\\par\\par The above veteran asks that his compensation no longer go to the account ending 0071 (closed after a theft). "
            f"Please deposit to {{\\b First Prairie Bank}}, routing transit number {BANKS['First Prairie Bank']}, checking account number "
            f"{{\\b {f.acct(a)}}}, in his name only.\\par\\par We verified {f.n(a, 'mr')}\u2019s identity in person by Wisconsin driver license "
            f"{f.dl(a)} and his date of birth, {f.dob(a, 'long')}. His present address is {f.addr(a)} and he can be reached at {f.ph(a, '()')}.\\par\\par "
            f"Yours truly,\\par\\par\\par {f.n('strehlow')}\\par Assistant CVSO\\par ")
    f.text(rtf(body), enc='ascii', nl='\r\n')


@doc
def vso_export():
    f = Rec('VSO/Claims/VSTRACK_open_claims_20241015.prn')
    head = ['1VSTRACK 6.2                 TAMARACK COUNTY CVSO                      RUN 10/15/24 07:02   PAGE   1',
            ' OPEN CLAIMS BY REPRESENTATIVE                        REP: ALL     STATUS: ALL BUT CLOSED', '',
            ' CASE     VETERAN NAME             SSN       BIRTHDATE  FILE NO.  TYPE CONTENTION                  AGE',
            ' -------- ------------------------ --------- ---------- --------- ---- --------------------------- ---']
    lines = list(head)
    data = [('abernathy', 'ORIG', 'BILATERAL HEARING LOSS', 112), ('dombrowski', 'SUPP', 'CHRONIC SINUSITIS', 41), ('fournier', 'INCR', 'MIGRAINE HEADACHES', 77),
            ('grubisic', 'ORIG', 'LEFT KNEE MENISCAL TEAR', 203), ('isaacson', 'PACT', 'BLADDER CANCER', 19), ('lemke', 'ORIG', 'TYPE 2 DIABETES', 70),
            ('nyquist', 'PACT', "PARKINSON'S DISEASE", 8), ('odom', 'HLR', 'LUMBAR DEGENERATIVE DISC', 155), ('pfaffenroth', 'PACT', 'PROSTATE CANCER', 105),
            ('quigley', 'A&A', 'STROKE RESIDUALS', 3), ('walkowiak', 'INCR', 'PTSD', 105), ('xiong', 'BVA', 'LUMBAR STRAIN', 411)]
    for i, (w, ty, con, age) in enumerate(data):
        lines.append(' %-8s %-24s %9s %10s %9s %-4s %-27s %3d' % (f.case(w), f.n(w, 'LFM'), f.ssn(w, ''), f.dob(w, 'mdY'), f.va(w), ty, f.dx(w, con), age))
        if i == 7:
            lines += ['', '1' + head[0][1:].replace('PAGE   1', 'PAGE   2')] + head[1:]
    lines += ['', ' TOTAL OPEN                 12', ' *** END OF REPORT ***']
    f.text('\n'.join(lines) + '\n', nl='\r\n', enc='ascii')


@doc
def vso_relief():
    f = Rec('VSO/Relief Commission/Relief applications Oct meeting.docx')
    d = docx.Document()
    d.add_heading("County Veterans Service Commission - Application for emergency aid", 2)
    a, b, c1, c2 = 'rademacher', 'rademacherm', 'rademachero', 'rademacherl'

    def over(pairs, cols):
        rows = []
        for i in range(0, len(pairs), cols):
            part = pairs[i:i + cols] + [('', '')] * (cols - len(pairs[i:i + cols]))
            rows.append([k for k, v in part])
            rows.append([v for k, v in part])
        t = dtable(d, rows, bold_first=False)
        for r in range(0, len(rows), 2):
            for cell in t.rows[r].cells:
                for run in cell.paragraphs[0].runs:
                    run.italic = True
                    run.font.size = Pt(8)
    over([("Applicant's name", f.n(a, 'fmml')), ('Date of birth', f.dob(a, 'm/d/Y')), ('Social security no.', f.ssn(a)),
          ('Street, city, zip', f.addr(a)), ('Telephone', f.cell(a)), ("Driver's license no.", f.dl(a)),
          ("Spouse", f.n(b, 'fml')), ('Spouse DOB', f.dob(b, 'm/d/Y')), ('Spouse SSN', f.ssn(b))], 3)
    for w in (b, c1, c2):
        f.home(w)
    d.add_paragraph('')
    d.add_paragraph('Children living at home (name, age, birthday):')
    d.add_paragraph(f"{f.n(c1)}, 11, born {f.dob(c1, 'm/d/Y')}", style='List Bullet')
    d.add_paragraph(f"{f.n(c2)}, 7, born {f.dob(c2, 'm/d/Y')} - {f.dx(c2, 'asthma')}", style='List Bullet')
    d.add_paragraph(f"Reason for request: laid off from the log yard Sept 6 after {f.tx(a, 'back surgery')}. Behind on rent ($850 x 2) to {f.n('sobotka')}, Sobotka Rentals. "
                    f"Furnace out. Needs refill of {f.rx(c2, 'albuterol')} for the girl. Other help: FoodShare, none from church.")
    d.add_paragraph("Commission: approved $1,200 rent + $400 LP gas, vendor paid.   yes 3  no 0")
    d.add_page_break()
    a, c = 'broussard', 'broussarde'
    d.add_heading("County Veterans Service Commission - Application for emergency aid", 2)
    over([("Applicant's name", f.n(a, 'fmml')), ('Date of birth', f.dob(a, 'm/d/Y')), ('Social security no.', f.ssn(a)),
          ('Street, city, zip', f.addr(a)), ('Telephone', f.cell(a)), ("Driver's license no.", f.dl(a)),
          ("Spouse", 'none'), ('Spouse DOB', '-'), ('Spouse SSN', '-')], 3)
    f.home(c)
    d.add_paragraph('')
    d.add_paragraph('Children living at home (name, age, birthday):')
    d.add_paragraph(f"{f.n(c)}, 6, born {f.dob(c, 'm/d/Y')}", style='List Bullet')
    d.add_paragraph(f"Reason for request: car repair $640 so she can get to work at the cheese plant. Navy 2008-2014. VA pays her 30% for {f.dx(a, 'major depressive disorder')}. "
                    f"Bank statement seen, North Shore CU acct {f.acct(a)}, balance $41.")
    d.add_paragraph("Commission: approved $640 direct to garage.   yes 2  no 1 (" + f.n('zeller') + ")")
    f.docx(d)


@doc
def vso_dl_ident():
    f = Rec('VSO/Office/veteran identifier DMV batch 09-2024.csv')
    rows = []
    for w, fmt in [('fournier', 'mdY'), ('pietrowski', 'mdY'), ('villarreal', 'mdY'), ('odom', 'mdY'), ('lowe', 'mdY'), ('isaacson', 'mdY')]:
        l, fi, m = f.nsplit(w, mid='full')
        rows.append([l, fi, m, f.dob(w, fmt), f.dl(w), f.edipi(w) if w in ('fournier', 'pietrowski') else '', 'HON', '09/27/2024'])
    f.csv([['surname', 'given', 'middle', 'birth', 'WI DL/ID', 'DoD ID (from CAC)', 'disch', 'certified']] + rows, delim=';', head='# DMV veteran identifier certification batch; county 71\r\n', bom=True)


@doc
def vso_appeal_note():
    f = Rec('VSO/Claims/Fournier file notes.docx')
    a = 'fournier'
    d = docx.Document()
    sec = d.sections[0]
    sec.header.paragraphs[0].text = f"{f.n(a, 'lfm')}   case {f.case(a)}   DOB {f.dob(a, 'mdy')}"
    sec.footer.paragraphs[0].text = 'file notes - do not release'
    for t in [f"6/11/24 Phone. {f.n(a, 'mr')} says headaches now 3-4 a week, prostrating, missed 9 days at the bank since April. Told her keep a diary. Neurology at Wausau gave {f.rx(a, 'sumatriptan')} and then {f.rx(a, 'Botox')} injections.",
              f"6/13/24 Sent 21-526EZ for increase, {f.dx(a, 'migraine headaches')} 30 -> 50. She signed VA 21-22 for us, {f.n('lindemuth', 'fi')} rep.",
              f"7/30/24 Exam was 7/22 with contractor {f.n('crandall')}, she says 10 minutes. Wrote that down.",
              f"9/3/24 New e-mail {f.email(a)}, same cell {f.cell(a)}. Moved in with her sister; mail still to {f.stcity(a)}.",
              f"10/9/24 Adding {f.dx(a, 'generalized anxiety disorder')} as secondary. Needs DBQ. She started {f.rx(a, 'sertraline 50 mg')}; {f.tx(a, 'cognitive behavioral therapy')} at the Vet Center Thursdays."]:
        d.add_paragraph(t)
    f.docx(d)


@doc
def vso_no_personal():
    f = Rec('VSO/Office/annual report 2023 DRAFT.docx')
    d = docx.Document()
    d.add_heading('2023 Annual Report to the County Board', 0)
    d.add_paragraph(f"Respectfully submitted by {f.n('lindemuth')}, County Veterans Service Officer, with thanks to {f.n('strehlow')}.")
    d.add_paragraph("The office answered 4,118 telephone calls and saw 1,306 walk-ins. 214 claims were filed, 61 of them under the PACT Act. The most common conditions were tinnitus, hearing loss, hypertension and PTSD.")
    dtable(d, [['', '2022', '2023'], ['Compensation & pension paid in county', '$9,204,000', '$10,377,000'], ['Van rides', '402', '517'], ['Relief grants', '$11,450', '$14,902'], ['Burials assisted', '58', '63']])
    d.add_paragraph("Goals for 2024: replace the 2014 van, scan the microfilm, second rep accredited by fall.")
    f.docx(d)
    f = Rec('VSO/Office/outreach calendar.txt')
    f.text(f"""OUTREACH 2024-25

Oct 5    Prentiss Mill VFW Post 8813     pancake breakfast, table 7-11
Oct 22   Rosholm Library                 PACT Act talk ({f.n('lindemuth', 'f')})
Nov 11   Courthouse lawn 11:00           speaker {f.n('farrell')}, county board chair
Dec 3    Harlan Ridge                    A&A for families, 6 pm, activity room
Jan 14   Norway Bay town hall            office hours 9-12
NOTE bring box of 21-22 forms and the 2024 rate tables. Van schedule 715-849-2210.
""")


# =============================================================================================== SNF

@doc
def snf_facesheet_pdf():
    f = Rec('SNF/Admissions/face sheet Trudeau 114-B.pdf')
    a = 'trudeau'
    P = lambda t: Paragraph(t, SMALL)
    grid = [
        [P('<b>RESIDENT</b><br/>' + f.n(a, 'LFMM')), P('<b>MED REC NO</b><br/>' + f.mrn(a)), P('<b>ROOM</b><br/>114-B'), P('<b>ADM DATE</b><br/>08/26/2024 14:10')],
        [P('<b>PREVIOUS ADDRESS</b><br/>' + f.addr(a, '<br/>')), P('<b>BIRTHDATE / AGE</b><br/>' + f.dob(a) + ' / 84'), P('<b>SEX</b><br/>F'), P('<b>MARITAL</b><br/>Widowed')],
        [P('<b>SOC SEC NO</b><br/>' + f.ssn(a)), P('<b>MEDICARE (MBI)</b><br/>' + f.mbi(a, True)), P('<b>MEDICAID</b><br/>pending'), P('<b>SUPPLEMENT</b><br/>Great Pines Mutual<br/>' + f.ins(a))],
        [P('<b>ATTENDING</b><br/>' + f.n('voskuil', 'lf') + ' MD'), P('<b>PHONE</b><br/>715-849-0170'), P('<b>HOSPITAL</b><br/>Sacred Heart'), P('<b>FUNERAL HOME</b><br/>Vieth &amp; Sons')],
        [P('<b>DIAGNOSES</b><br/>1 ' + f.dx(a, 'Fracture of right femoral neck') + '<br/>2 ' + f.dx(a, 'Type 2 diabetes mellitus') + '<br/>3 ' + f.dx(a, 'Essential hypertension') + '<br/>4 ' + f.dx(a, 'Hypothyroidism')),
         P('<b>ALLERGIES</b><br/>' + f.dx(a, 'Penicillin allergy') + ' (hives)'), P('<b>CODE STATUS</b><br/>DNR'), P('<b>DIET</b><br/>' + f.tx(a, 'CCHO reg'))],
        [P('<b>1ST CONTACT</b><br/>' + f.n('dietz') + ' (parish nurse, Norway Bay Lutheran, 715-849-0440 church office)'), P('<b>2ND CONTACT</b><br/>none'), P('<b>POA HC</b><br/>activated: no'), P('<b>RELIGION</b><br/>Luth.')],
    ]
    t = Table(grid, colWidths=[2.5 * inch, 1.9 * inch, 1.3 * inch, 1.4 * inch])
    t.setStyle(TableStyle([('GRID', (0, 0), (-1, -1), 0.6, colors.black), ('VALIGN', (0, 0), (-1, -1), 'TOP')]))
    f.pdf([Paragraph('HARLAN RIDGE SKILLED NURSING &amp; REHABILITATION', HEAD), Paragraph('Resident Face Sheet - printed 08/27/2024 08:02 by ' + f.n('iverson', 'lfi').lower(), SMALL), Spacer(1, 6), t], title='face sheet')


@doc
def snf_facesheet_html():
    f = Rec('SNF/Admissions/pcc_print_2residents.html')
    out = ['<html><head><title>Resident Profile</title><style>td.k{color:#666;font-size:80%}</style></head><body>']
    for a, room, extra in [('mabry', '203', [('Military', 'USMC 1957-1960, VA file ' + f.va('mabry')), ('Medicare', f.mbi('mabry'))]),
                           ('vandehey', '208-A', [('Medicaid (ForwardHealth)', f.mcd('vandehey')), ('Medicare', f.mbi('vandehey'))])]:
        out.append(f'<h2>{f.n(a, "lfm")} <small>({f.mrn(a)})</small></h2><table border=0 cellpadding=3>')
        for k, v in [('Room', room), ('Birth Date', f.dob(a, 'm/d/Y')), ('Social&nbsp;Security&nbsp;#', f.ssn(a)), ('Prior Residence', f.addr(a, '<br>')), ('Home&nbsp;Phone', f.ph(a, '()'))] + extra:
            out.append(f'<tr><td class=k>{k}</td><td>{v}</td></tr>')
        out.append('</table><h4>Diagnosis</h4><ol>')
        for dxs in {'mabry': [('I50.9', 'Heart failure, unspecified'), ('N18.4', 'Chronic kidney disease, stage 4'), ('F32.A', 'Depression')],
                    'vandehey': [('G30.1', "Alzheimer's disease with late onset"), ('M81.0', 'Age-related osteoporosis')]}[a]:
            out.append(f'<li><span>{dxs[0]}</span> &ndash; {f.dx(a, dxs[1])}</li>')
        out.append('</ol><hr>')
    out.append(f'<p><i>Printed by {f.n("iverson")}, Admissions, 10/01/2024 4:41 PM. Attending: {f.n("voskuil", "fml")}, NPI 1184600392</i></p></body></html>')
    f.text('\n'.join(out))


@doc
def snf_agreement():
    f = Rec('SNF/Admissions/Admission agreement - Toepel (signed copy retyped).docx')
    a, b = 'toepel', 'toepelruiz'
    d = docx.Document()
    d.styles['Normal'].font.name = 'Garamond'
    d.add_heading('ADMISSION AGREEMENT', 1)
    d.add_paragraph(f'This Agreement is made this 12th day of August, 2024 between Harlan Ridge Skilled Nursing & Rehabilitation ("Facility"), 900 Ridge Road, Alder Falls, '
                    f'Wisconsin, and {f.n(a, "fmml")} ("Resident"), whose date of birth is {f.dob(a, "long")}, formerly residing at {f.addr(a)}, '
                    f'and {f.n(b)} ("Responsible Party"), residing at {f.addr(b)}, telephone {f.cell(b)}, e-mail {f.email(b)}.')
    for i, t in enumerate([
        'Rate. The semi-private daily rate on the date of admission is $341.00. Private pay charges are billed on the first of the month in advance.',
        f'Payment source. Resident is enrolled in Medicare, number {f.mbi(a)}, and has supplemental coverage with Great Pines Mutual under member number {f.ins(a)}. Resident has applied for Medical Assistance.',
        'The Responsible Party signs only as to the income and resources of the Resident over which she has legal control and does not personally guarantee payment.',
        f'Bank withdrawal. Resident authorizes monthly withdrawal of the patient liability from Tamarack State Bank account {f.acct(a)} beginning October 1, 2024.',
        'Bed hold. Facility will hold the bed for up to 15 days of hospital leave.',
        'Personal property. Facility is not liable for dentures, hearing aids, eyeglasses or cash over $25 kept in the room.',
        'Termination. Thirty days written notice, or as required by law.']):
        d.add_paragraph(f'{i + 1}.  {t}')
    d.add_paragraph('IN WITNESS WHEREOF the parties have signed:')
    dtable(d, [['/s/ ' + f.n(a, 'fml'), '/s/ ' + f.n(b)], ['Resident', f"Responsible Party  (daughter; ID seen: WI DL {f.dl(b)}, born {f.dob(b, 'm/d/Y')})"], ['/s/ ' + f.n('iverson'), '8/12/2024'], ['for the Facility', 'Date']], bold_first=False)
    f.docx(d)


@doc
def snf_referral_eml():
    f = Rec('SNF/Admissions/Referral bed 118 Hambly.eml')
    a = 'hambly'
    plain = f"""Hi {f.n('iverson', 'f')}, any bed Thursday?

Pt: {f.n(a, 'lfm')}  DOB {f.dob(a, 'mdY')}  our MRN {f.x(a, 'record_number', 'SH0447182')}
Lives alone {f.addr(a)}
Ins: Medicare A {f.mbi(a)} / VA 100% SC (file {f.va(a)})
Dx: {f.dx(a, 'left BKA')}, {f.dx(a, 'peripheral vascular disease')}, {f.dx(a, 'MRSA wound infection')} - on {f.rx(a, 'vancomycin IV')} thru 10/30
Needs {f.tx(a, 'PT/OT daily')}, {f.tx(a, 'wound vac changes MWF')}, contact precautions.
Contact is a neighbor. Pt's own cell {f.cell(a)}.

{f.n('bauknecht')} RN, CM
Sacred Heart, 715-849-1212 x 4410
"""
    html = f"""<html><body><p>Hi {PEOPLE['iverson'].first}, any bed Thursday?</p>
<table><tr><td><b>Pt</b></td><td>{f.n(a, 'lfm')}</td></tr><tr><td><b>DOB</b></td><td>{f.dob(a, 'mdY')}</td></tr></table>
<p>see text part for the rest, our system strips it</p></body></html>"""
    bd = '----=_NextPart_000_0042'
    b64 = base64.encodebytes(html.encode()).decode()
    f.text(f"""From: "{f.n('bauknecht')}" <ebauknecht@sacredheart.health>
To: admissions@harlanridge.care
Subject: referral - need answer by noon
Date: Tue, 22 Oct 2024 08:31:05 -0500
Message-ID: <A17F.22102024@sacredheart.health>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="{bd}"

--{bd}
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

{plain}
--{bd}
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

{b64}
--{bd}--
""")


@doc
def snf_waiting():
    f = Rec('SNF/Admissions/inquiries + waiting list.xlsx')
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = 'waiting'
    ws.merge_cells('A1:G1')
    ws['A1'] = 'WAITING LIST (update Fridays - ' + f.n('iverson', 'f') + ')'
    ws.append(['#', 'Prospective', 'DOB', 'Payer / ID', 'Why', 'Who calls', 'Number'])
    data = [('tomczak', 'Medicare ' + f.mbi('tomczak'), f.dx('tomczak', 'hip fracture') + ', rehab then home', 'tomczakl', 'dau'),
            ('eide', 'private pay', f.dx('eide', 'Lewy body dementia') + ', needs secure unit', 'eidek', 'son'),
            ('plummer', 'Medicaid ' + f.mcd('plummer'), f.dx('plummer', 'COPD') + ' on ' + f.tx('plummer', 'O2'), 'plummerj', 'grandson'),
            ('goetsch', 'VA contract', f.dx('goetsch', 'ALS'), 'goetschn', 'wife')]
    for i, (w, pay, why, rel, r) in enumerate(data):
        ws.append([i + 1, f.n(w, 'lf'), f.dob(w, 'm/d/Y'), pay, why, f.n(rel) + ' (' + r + ')', f.ph(rel)])
    ws['E4'].comment = Comment('son also asked for tour, his e-mail ' + f.email('eidek'), 'front office')
    ws.append([])
    ws.append([None, 'beds open today: 2 male, 0 female'])
    w2 = wb.create_sheet('lost')
    w2.append(['went elsewhere'])
    w2.append(['9/18', f.n('sather'), 'to Rosholm Lutheran, wife ' + f.n('sathere', 'f') + ' calls ' + f.ph('sathere')])
    wide(ws, 4, 24, 12, 24, 36, 28, 15)
    f.xlsx(wb)


@doc
def snf_mds():
    f = Rec('SNF/Nursing/MDS/mds_admit_kinnunen.txt')
    a = 'kinnunen'
    l, fi, m = f.nsplit(a, upper=True)
    s = f.ssn(a)
    f.text(f"""RESIDENT ASSESSMENT AND CARE SCREENING               ADMISSION (5-DAY)
Facility 52-7719                                      ARD 09/20/2024
----------------------------------------------------------------------
SECTION A   IDENTIFICATION INFORMATION

A0500  Legal Name of Resident
       A. First name:      {fi}
       B. Middle initial:  {m}
       C. Last name:       {l}
A0600  A. Social Security Number:      {s}
       B. Medicare number:             {f.mbi(a)}
A0700  Medicaid Number:                {f.mcd(a)}
A0800  Gender:  1. Male
A0900  Birth Date:                     {f.dob(a, 'm-d-Y')}
A1200  Marital status: 2. Married
A1300  A. Medical record number:       {f.mrn(a)}
       B. Room number:                 121
       C. Name prefers to be called:   Wally
A1805  Entered from: 04 short-term hospital

SECTION I   ACTIVE DIAGNOSES  (check all that apply)
  [ ] I0100 Cancer
  [x] I0400 {f.dx(a, 'Coronary artery disease')}
  [ ] I0600 Heart failure
  [x] I2300 {f.dx(a, 'Urinary tract infection (last 30 days)')}
  [ ] I2900 Diabetes mellitus
  [x] I4500 {f.dx(a, 'Cerebrovascular accident')}
  [x] I4900 {f.dx(a, 'Hemiplegia or hemiparesis')}
  [ ] I5900 Bipolar disorder
  I8000 Additional:  A. {f.dx(a, 'dysphagia, oropharyngeal')}      R13.12
                     B. {f.dx(a, 'benign prostatic hyperplasia')}  N40.0

SECTION N   MEDICATIONS   days received in last 7
  N0415 E. anticoagulant    7   {f.rx(a, 'apixaban')}
  N0415 F. antibiotic       4   {f.rx(a, 'nitrofurantoin')}

SECTION O   SPECIAL TREATMENTS
  O0400A Speech-language    minutes 180   days 5
  O0400B Occupational       minutes 225   days 5
  O0400C Physical           minutes 260   days 6

Z0500 RN coordinator:  {f.n('peplinski')} RN    09/24/2024
""")
    f.tx(a, 'Speech-language')
    f.tx(a, 'Occupational')
    f.tx(a, 'Physical')


@doc
def snf_24hr():
    f = Rec('SNF/Nursing/24 hr report 10-16 NOC-AM.docx')
    d = docx.Document()
    d.add_paragraph('24 HOUR REPORT   Wing B      10/16/2024    Census 31').runs[0].bold = True
    rows = [['Rm', 'Res', 'Nights', 'Days']]
    for rm, w, a1, a2 in [
        ('201', 'zastrow', 'slept ok', [f.dx('zastrow', 'UTI'), ' day 3/7 ', f.rx('zastrow', 'Macrobid'), ', drinking better']),
        ('203', 'mabry', f.dx('mabry', 'SOB') + ' 0330, ' + f.tx('mabry', 'O2 to 3L') + ', wt up 4#', ['Dr ', f.n('voskuil', 'l'), ' called, ', f.rx('mabry', 'Lasix 40 mg'), ' IM x1']),
        ('204', 'benavides', 'BS 61 at 0500 juice given', [f.dx('benavides', 'hypoglycemia'), ', ', f.rx('benavides', 'glipizide'), ' held']),
        ('207', 'skogen', 'up x5 wandering, redirected', [f.rx('skogen', 'trazodone'), ' order for hs']),
        ('208A', 'vandehey', 'found on edge of bed 0410', [f.dx('vandehey', 'skin tear R elbow'), ' ', f.tx('vandehey', 'steri-strips'), ', POA notified']),
        ('211', 'cottrell', 'c/o ' + f.dx('cottrell', 'chest pain') + ' 10 min relieved', ['to ER 0915 ', f.dx('cottrell', 'r/o MI')]),
        ('212', 'uecker', 'no c/o', [f.tx('uecker', 'wound care'), ' L heel ', f.dx('uecker', 'stage 3 pressure ulcer')]),
    ]:
        rows.append([rm, f.n(w, 'lf'), a1, ''.join(a2)])
    dtable(d, rows, style='Light Grid')
    d.add_paragraph('')
    d.add_paragraph(f"NOC {f.n('lor')} RN / {f.n('arroyo')} CNA.   AM {f.n('schmeling')} LPN, {f.n('brandl', 'fi')}, {f.n('hansel', 'fi')}.")
    f.docx(d)


@doc
def snf_wander():
    f = Rec('SNF/Nursing/wanderguard binder pages.pdf')
    story = [Paragraph('ELOPEMENT RISK - KEEP AT FRONT DESK AND WING DOORS', HEAD)]
    cards = []
    for w, desc, band, why in [
        ('skogen', "5'11, 160 lb, white hair, seed cap. Answers to Orv. Will say he has cows to milk.", 'L ankle, tag 0117', f.dx('skogen', 'Dementia')),
        ('lachapelle', "5'1, 104 lb, glasses on chain, always a purse. Speaks French when upset.", 'R wrist, tag 0122', f.dx('lachapelle', "Alzheimer's")),
        ('delacroix', "6'0, 190 lb, walker with tennis balls. Looks for his truck.", 'walker, tag 0109', f.dx('delacroix', 'Korsakoff syndrome')),
        ('finstad', "5'8, 150 lb, hearing aids both ears, plaid shirt.", 'L wrist, tag 0131', f.dx('finstad', 'Vascular dementia'))]:
        cards.append(Paragraph(f"[photo]<br/><b>{f.n(w, 'FL')}</b><br/>DOB {f.dob(w, 'm/d/y')}<br/>{why}<br/>{desc}<br/>Band: {band}<br/>" +
                               {'skogen': 'Old home: ' + f.stcity('skogen'), 'lachapelle': 'Old home: ' + f.stcity('lachapelle'),
                                'delacroix': 'Old home: ' + f.stcity('delacroix'),
                                'finstad': 'Call daughter ' + f.n('finstadp') + ' ' + f.cell('finstadp')}[w], BODY))
    t = Table([[cards[0], cards[1]], [cards[2], cards[3]]], colWidths=[3.5 * inch] * 2)
    t.setStyle(TableStyle([('BOX', (0, 0), (-1, -1), 1, colors.black), ('INNERGRID', (0, 0), (-1, -1), 1, colors.black), ('VALIGN', (0, 0), (-1, -1), 'TOP')]))
    f.pdf(story + [t, Spacer(1, 8), Paragraph('Revised 9/30/24 ' + f.n('ott', 'fi') + '. Old pages go in the SHRED box.', SMALL)], title='wanderguard')


@doc
def snf_linelist():
    f = Rec('SNF/Infection/line list GI Sept 24.xlsx')
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = 'cases'
    ws['A1'] = 'Acute GI outbreak - facility line list, send to Tamarack Co. Public Health fax 715-849-3005'
    ws['A2'] = 'IP: ' + f.n('kowalke') + ', RN'
    hdr = ['Case', 'Res/Staff', 'Name', 'DOB', 'Unit', 'Onset', 'V', 'D', 'Fever', 'Specimen', 'Result', 'Hosp?', 'Phone (staff)']
    for c, h in enumerate(hdr):
        x = ws.cell(row=4, column=c + 1, value=h)
        x.alignment = Alignment(text_rotation=90)
    data = [('R', 'prusak', 'B', '9/11', 'x', 'x', '', '9/12', f.dx('prusak', 'norovirus GII'), 'N', ''),
            ('R', 'jastrow', 'B', '9/11', 'x', '', 'x', '9/12', f.dx('jastrow', 'norovirus GII'), 'N', ''),
            ('R', 'ostrander', 'B', '9/12', '', 'x', '', '-', f.dx('ostrander', 'probable norovirus'), 'N', ''),
            ('R', 'blasczyk', 'A', '9/12', 'x', 'x', 'x', '9/13', f.dx('blasczyk', 'C. diff'), 'Y 9/14', ''),
            ('S', 'brandl', 'B', '9/12', 'x', 'x', '', '-', f.dx('brandl', 'probable norovirus'), 'N', f.cell('brandl')),
            ('S', 'jorgenson', 'Kitchen', '9/13', 'x', 'x', 'x', '9/14', f.dx('jorgenson', 'norovirus GII'), 'N', f.cell('jorgenson')),
            ('R', 'oberholtzer', 'A', '9/14', '', 'x', '', '-', f.dx('oberholtzer', 'probable norovirus'), 'N', '')]
    for i, (rs, w, unit, on, v, dd, fe, sp, res, ho, ph) in enumerate(data):
        for c, val in enumerate([i + 1, rs, f.n(w, 'lf'), f.dobcell(w, 'm/d/Y'), unit, on, v, dd, fe, sp, res, ho, ph]):
            cell = ws.cell(row=5 + i, column=c + 1, value=val)
            if c == 3:
                cell.number_format = 'm/d/yyyy'
    ws['A13'] = 'Attack rate residents 5/62, staff 2/71.  Last onset 9/14. Cleared by PH (' + f.n('nowicki') + ') 9/20'
    f.xlsx(wb)


@doc
def snf_fax_orders():
    f = Rec('SNF/Nursing/physician fax orders 10-09.pdf')
    c = canvas.Canvas(f.abs, pagesize=letter, invariant=1)
    y = 742
    c.setFont('Courier', 8)
    c.drawString(40, y + 20, 'OCT-09-2024 16:22  FROM: HARLAN RIDGE SNF  7158496402     TO: 7158490171   P.1/1')
    c.setFont('Helvetica-Bold', 13)
    c.drawString(40, y, 'FAX TO PHYSICIAN / ORDER REQUEST')
    y -= 14
    c.setFont('Helvetica', 9)
    c.drawString(40, y, 'To: Dr. ' + f.n('voskuil', 'fl') + '      From: ' + f.n('rusch') + ' LPN, Wing A')
    for w, sit, req, ans in [
        ('blasczyk', ['Temp 100.8, loose stools x6, recent ', f.rx('blasczyk', 'clindamycin'), '.'], ['C diff toxin? Isolation started.'],
         ['Yes. Start ', f.rx('blasczyk', 'oral vancomycin 125 mg QID'), ' x 10 d.']),
        ('hornung', ['BP 88/50 x2, dizzy when up. Takes ', f.rx('hornung', 'lisinopril 20 mg'), '.'], ['Hold parameters?'], ['Hold if SBP < 100. BMP in am. Dx ', f.dx('hornung', 'orthostatic hypotension'), '.']),
        ('drewiske', ['INR 4.6 today on ', f.rx('drewiske', 'warfarin 5 mg'), ' for ', f.dx('drewiske', 'atrial fibrillation'), '.'], ['Please advise.'], ['Hold 2 doses, recheck 10/11, then 4 mg.'])]:
        y -= 34
        c.line(40, y + 18, 570, y + 18)
        c.setFont('Helvetica-Bold', 10)
        c.drawString(40, y, 'Resident: ' + f.n(w, 'fml'))
        c.drawString(330, y, 'DOB: ' + f.dob(w, 'mdy'))
        c.drawString(460, y, 'MR#: ' + f.mrn(w))
        c.setFont('Helvetica', 9.5)
        for lab, txt in [('S/B:', sit), ('Request:', req), ('Reply:', ans)]:
            y -= 16
            c.drawString(52, y, lab)
            c.drawString(110, y, ''.join(txt))
    y -= 40
    c.drawString(40, y, 'Physician signature: /s/ ' + f.n('voskuil', 'fml') + ' MD   10/9/24 17:05      Noted by: ' + f.n('rusch', 'fi'))
    c.showPage()
    c.save()


@doc
def snf_mar():
    f = Rec('SNF/Nursing/MAR_202410_wingA.lst')
    out = []
    for w, room, al, meds in [
        ('gunderson', '106', 'SULFA ALLERGY', [('DONEPEZIL 10 MG TAB', '1 PO HS', '2000'), ('FUROSEMIDE 20 MG TAB', '1 PO QD', '0800'), ('ACETAMINOPHEN 500 MG', '2 PO TID', '08 14 20')]),
        ('paquette', '109A', 'NKA', [('INSULIN GLARGINE 18 U', 'SQ HS', '2000'), ('METFORMIN 500 MG TAB', '1 PO BID', '08 17'), ('SERTRALINE 50 MG TAB', '1 PO QD', '0800')]),
        ('strassman', '112', 'CODEINE ALLERGY', [('TAMSULOSIN 0.4 MG CAP', '1 PO HS', '2000'), ('LEVETIRACETAM 500 MG', '1 PO BID', '08 20')])]:
        out += ['HARLAN RIDGE SNF        MEDICATION ADMINISTRATION RECORD      10/01/24 - 10/31/24',
                'RES: %-28s  RM %-5s  DOB %-10s  MR# %s' % (f.n(w, 'LFM'), room, f.dob(w, 'mdY'), f.mrn(w)),
                'PHYS: %-20s ALLERGIES: %s' % (f.n('voskuil', 'LF_'), al if al == 'NKA' else f.dx(w, al)),
                'DX: ' + {'gunderson': f.dx('gunderson', 'DEMENTIA W/O BEHAV') + '; ' + f.dx('gunderson', 'CHF'), 'paquette': f.dx('paquette', 'DM II') + '; ' + f.dx('paquette', 'MAJOR DEPRESSION'),
                          'strassman': f.dx('strassman', 'SEIZURE DISORDER') + '; ' + f.dx('strassman', 'BPH')}[w],
                '-' * 84, 'MEDICATION               DIRECTIONS   TIMES      1  2  3  4  5  6  7  8  9 10 11 12']
        for med, sig, tm in meds:
            out.append('%-24s %-12s %-9s  %s' % (f.rx(w, med), sig, tm, ' '.join(['TS', 'TS', 'DR', 'DR', 'TS', 'ML', 'ML', 'DR', 'TS', 'R ', 'TS', 'DR'])))
        out += ['INITIALS: TS ' + f.n('schmeling') + '  DR ' + f.n('rusch') + '  ML ' + f.n('lor'), '', '\f']
    f.text('\n'.join(out), enc='ascii')


@doc
def snf_careplan():
    f = Rec('SNF/Social Services/care conf notes October.docx')
    d = docx.Document()
    d.add_heading('Care conferences, October', 2)
    d.add_heading(f"{f.n('wojtkiewicz', 'mrf')} - Tuesday 10/8, 1:30", 3)
    d.add_paragraph(f"Present: {f.n('ott')} SW, {f.n('kowalke', 'fl')}, {f.n('hruska')} RD, {f.n('giese')} activities, son {f.n('wojtkiewiczr', 'f')} by speaker phone ({f.ph('wojtkiewiczr')}).")
    d.add_paragraph(f"Weight 98 lb, down 6 since July. {f.dx('wojtkiewicz', 'Failure to thrive')} added by Dr. {f.n('voskuil', 'l')}. Son does not want a feeding tube. "
                    f"Will try {f.rx('wojtkiewicz', 'mirtazapine')} for appetite. Hospice info given. She is 95 now (birthday {f.dob('wojtkiewicz', 'm/d/Y')}) and told the group she 'is not done yet'.")
    d.add_heading(f"{f.n('finstad', 'mrf')} - Thursday 10/10, 10:00", 3)
    d.add_paragraph(f"Present: same, plus daughter {f.n('finstadp', 'f')} in person. He slept through it. {f.dx('finstad', 'Vascular dementia')} progressing. Daughter found his hearing aids in the "
                    f"denture cup again. Discussed stopping {f.rx('finstad', 'quetiapine')} slowly (GDR due). Daughter wants bills sent to her at {f.addr('finstadp')}.")
    d.add_heading(f"{f.n('rindfleisch', 'mrf')} - 10/15", 3)
    d.add_paragraph(f"Nobody from family. Resident declined to attend, 'too many people'. Guardian's office ({f.n('quist')}, corporate guardian, 715-849-0909) by phone. "
                    f"{f.dx('rindfleisch', 'Rheumatoid arthritis')}, pain better since {f.rx('rindfleisch', 'prednisone')}. Continue {f.tx('rindfleisch', 'restorative walking program')}. Dentures loose, {f.tx('rindfleisch', 'reline')} ordered.")
    f.docx(d)


@doc
def snf_hcpoa():
    f = Rec('SNF/Social Services/POA index and summaries.docx')
    d = docx.Document()
    d.add_paragraph('POWERS OF ATTORNEY ON FILE (summary - originals in fire cabinet drawer 2)')
    a, b, c = 'jastrow', 'jastrowd', None
    p = d.add_paragraph()
    p.add_run('Power of Attorney for Health Care of ').bold = False
    p.add_run(f.n(a, 'fmml')).bold = True
    p.add_run(f", born {f.dob(a, 'eu')}, formerly of {f.addr(a)}. Agent: {f.n(b)}, daughter, {f.addr(b)}, home {f.ph(b)}, cell {f.cell(b)}. "
              f"Alternate agent: none living. Activated 3/2/2023 by Dr. {f.n('voskuil', 'l')} and Dr. {f.n('mohr', 'l')} ({f.dx(a, 'senile dementia')}). No nursing home limits. Feeding tube: no. Witnesses: {f.n('pohl')}, {f.n('strand')}.")
    a, b = 'prusak', 'prusakb'
    p = d.add_paragraph()
    p.add_run('Durable Power of Attorney - Finances of ')
    p.add_run(f.n(a, 'fmml')).bold = True
    p.add_run(f", Social Security number {f.ssn(a)}. Attorney-in-fact: {f.n(b)}, son, of {f.addr(b)}; tel. {f.ph(b)}; {f.email(b)}. Drafted by {f.n('beyersdorf', 'fml')}, Attorney, 14 Court St. "
              f"Recorded 5/19/2021. Covers First Prairie Bank account {f.acct(a)} and the Water Street house.")
    a, b = 'vang', 'vangs'
    p = d.add_paragraph()
    p.add_run('Power of Attorney for Health Care of ')
    p.add_run(f.n(a)).bold = True
    p.add_run(f", DOB {f.dob(a)} (as on green card, A-number {f.x(a, 'government_id', 'A 027 418 336')}). Agent: her son {f.n(b)}, same house, {f.addr(b)}, {f.cell(b)}. Interpreter (Hmong) needed. Not activated.")
    f.home(a)
    f.docx(d)


@doc
def snf_complaint():
    f = Rec('SNF/Social Services/Grievances/letter from Mrs T daughter rec 10-02.docx')
    d = docx.Document()
    b, a = 'toepelruiz', 'toepel'
    d.add_paragraph(f.n(b) + '\n' + f.addr(b, '\n') + '\n' + f.cell(b, '()')).alignment = 2
    d.add_paragraph('Sept. 29, 2024')
    d.add_paragraph(f"Administrator {f.n('ambrose', 'fl')}\nHarlan Ridge")
    d.add_paragraph(f"Dear {f.n('ambrose', 'mr')},")
    d.add_paragraph(f"I am writing about my mother, {f.n(a)}, who has been in your care since August. She is 92 years old and was a school nurse for thirty-one years so she knows when something is not right.")
    d.add_paragraph(f"On Sunday the 22nd I came at two in the afternoon and she was still in her night gown. Her {f.rx(a, 'Eliquis')} was in a cup on the window sill with the morning pills. She takes it because of the {f.dx(a, 'blood clot in her lung')} in July! "
                    f"Nobody could tell me if she had had it on Saturday. The girl on duty said they were two short. On the 25th she was put in the bath by two young men which she had asked in writing not to happen.")
    d.add_paragraph(f"Also her right hearing aid is gone since the 14th. I paid $1,900 for it at Lakeview in May. And nobody has looked at the {f.dx(a, 'bedsore')} on her tailbone, which she did NOT have when she came.")
    d.add_paragraph("I want a meeting with you and the nurse in charge and I want it in writing what will be different. I have sent a copy to the ombudsman.")
    d.add_paragraph(f"Sincerely,\n\n{f.n(b, 'f')} {f.n(b, 'l')}\n(daughter and power of attorney)\n\ncc {f.n('ferrand')}, Long Term Care Ombudsman")
    f.docx(d)


@doc
def snf_grievance_reply():
    f = Rec('SNF/Social Services/Grievances/reply grievance 24-19.rtf')
    a = 'ostrander'
    body = (f"{{\\b GRIEVANCE 24-19 \\endash  WRITTEN DECISION}}\\par\\par Date received: 09/20/2024\\tab Received by: {f.n('ott')}\\par Resident: {f.n(a, 'fml')}, room 216, MR {f.mrn(a)}\\par "
            f"Filed by: the resident, with {f.n('goodspeed')} of the Board on Aging\\par\\par {{\\b Summary.}} {f.n(a, 'mr')} says her call light was not answered for 40 minutes on the evening of September 18 and that she "
            f"was {f.dx(a, 'incontinent')} as a result. She takes {f.rx(a, 'torsemide')} for {f.dx(a, 'congestive heart failure')} and cannot wait.\\par\\par {{\\b What we found.}} The call light report shows 37 minutes. "
            f"One aide had gone home ill; {f.n('kowalke')} was helping on wing A.\\par\\par {{\\b What we will do.}} Offer toileting at 6, 8 and 10 p.m.; torsemide moved to 8 a.m.; call light audit each week for a month. "
            f"{f.tx(a, 'Pelvic floor exercises')} with OT offered, resident agreed.\\par\\par Decision: confirmed in part.\\par\\par {f.n('ambrose', 'fml')}, NHA\\par ")
    f.text(rtf(body, 'Calibri'), enc='ascii')


@doc
def snf_diet():
    f = Rec('SNF/Dietary/diet roster by table.pdf')
    story = [Paragraph('Dining Room Roster', HEAD), Paragraph('as of 10/14/24 - ' + f.n('hruska') + ', RD', SMALL), Spacer(1, 4)]
    for tb, members in [('Table 1', [('zastrow', 'CCHO, regular texture', ''), ('benavides', 'CCHO, small portions', f.dx('benavides', 'diabetic')), ('hornung', 'No added salt', '')]),
                        ('Table 2', [('kinnunen', 'Pureed, nectar thick liquids', f.dx('kinnunen', 'aspiration risk') + ', 1:1 feed'), ('wojtkiewicz', 'Fortified foods, mechanical soft', 'shake 10 &amp; 2')]),
                        ('Table 3', [('kieffer', 'Gluten free', f.dx('kieffer', 'celiac disease')), ('fitch', 'Renal, 1200 cc fluid', f.tx('fitch', 'dialysis') + ' T-Th-Sa, sack lunch'), ('laframboise', 'Cardiac', 'NO grapefruit (' + f.rx('laframboise', 'atorvastatin') + ')')]),
                        ('Room trays', [('blasczyk', 'Clear liquids', 'isolation'), ('oberholtzer', 'Regular', f.dx('oberholtzer', 'shellfish allergy')), ('rindfleisch', 'Mechanical soft', 'built-up spoon')])]:
        story.append(Paragraph(tb, SUB))
        for w, diet, note in members:
            story.append(Paragraph(f"<b>{f.n(w, 'lf')}</b> - {f.tx(w, diet)}" + (f"<br/>&nbsp;&nbsp;<i>{note}</i>" if note else ''), BODY))
    f.pdf(story, cols=2, title='diet')


@doc
def snf_trust():
    f = Rec('SNF/Business Office/resident trust fund 2024.xlsx')
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = 'SUMMARY'
    ws['B2'] = 'Resident Trust Fund - pooled acct Tamarack State Bank 40017725'
    ws['B3'] = 'Bonded. Reconciled by ' + f.n('marchetti')
    for c, h in enumerate(['Res #', 'Resident', 'SS No. (rep payee)', 'Opened', 'Balance 9/30']):
        ws.cell(row=5, column=2 + c, value=h)
    L = [('laframboise', '2/2022', 411.18), ('hornung', '9/2021', 1288.02), ('uecker', '6/2023', 60.00), ('fitch', '1/2024', 902.75)]
    for i, (w, op, bal) in enumerate(L):
        for c, v in enumerate([int(f.mrn(w)), f.n(w, 'lfm'), f.ssn(w), op, bal]):
            ws.cell(row=6 + i, column=2 + c, value=v)
    ws.cell(row=10, column=5, value='total')
    ws.cell(row=10, column=6, value='=SUM(F6:F9)')
    wide(ws, 3, 10, 28, 20, 12, 14)
    for w, lines in [('laframboise', [('9/3', 'SSA deposit from own bank ' + f.acct('laframboise'), 45, None), ('9/6', 'beauty/barber', None, 18), ('9/17', 'cash - bingo', None, 10), ('9/30', 'interest', 0.31, None)]),
                     ('fitch', [('9/3', 'SSA', 45, None), ('9/12', 'eyeglasses copay Lakeview', None, 85), ('9/20', 'sister check', 100, None)])]:
        s = wb.create_sheet(PEOPLE[w].last[:12])
        s.append(['Ledger for', f.n(w, 'fl')])
        s.append(['DOB', f.dob(w, 'm/d/Y'), None, 'MA #', f.mcd(w)])
        s.append([])
        s.append(['date', 'what', 'in', 'out', 'initials'])
        for x in lines:
            s.append(list(x) + ['SM'])
    f.xlsx(wb)


@doc
def snf_reppayee():
    f = Rec('SNF/Business Office/ach_patient_liability_OCT.txt')
    out = ['TAMARACK STATE BANK - ACH ORIGINATION WORKSHEET         HARLAN RIDGE SNF    EFF 10/05/24', 'CO ID 1390448217   BATCH 0000118', '',
           'INDIVIDUAL NAME        IND ID   RT NUMBER  ACCOUNT NUMBER     TYPE     AMOUNT', '']
    tot = 0
    for w, b, ty, amt in [('toepel', 'Tamarack State Bank', '27', 1644.00), ('gunderson', 'First Prairie Bank', '27', 1212.50), ('zastrow', 'Tamarack State Bank', '37', 988.00),
                          ('skogen', 'North Shore CU', '37', 2010.75), ('paquette', 'First Prairie Bank', '27', 1190.00)]:
        tot += amt
        out.append('%-22s %-8s %-10s %-18s %-4s %10.2f' % (f.n(w, 'LF_'), f.mrn(w), BANKS[b], f.acct(w), ty, amt))
    out += ['', 'COUNT 5   HASH 0037955   TOTAL DEBIT %10.2f' % tot, 'prepared ' + f.n('marchetti', 'fi')]
    f.text('\n'.join(out) + '\n', nl='\r\n', enc='ascii')


@doc
def snf_remit():
    f = Rec('SNF/Business Office/Remits/MCB_remit_0091447.txt')
    out = ['NATIONAL BADGER MEDICARE SERVICES            MEDICARE REMITTANCE ADVICE',
           'HARLAN RIDGE SKILLED NURSING & REHABILITATION   NPI 1275500187   PTAN 525719', 'CHECK/EFT 0091447   09/27/2024   PAGE 1 OF 1', '',
           'PERF PROV  SERV DATE   POS NOS PROC  MODS   BILLED  ALLOWED  DEDUCT   COINS   PROV PD', '']
    for w, icn, lines in [('kinnunen', '1124260118840', [('97110', 'GP', 72.00, 58.11), ('92526', 'GN', 110.00, 86.40)]),
                          ('hambly', '1124260118857', [('97116', 'GP', 65.00, 50.02)]),
                          ('drewiske', '1124260119015', [('97535', 'GO', 70.00, 55.87), ('97140', 'GP', 60.00, 48.20)])]:
        out.append('NAME %s  MID %s  ACNT %s  ICN %s  ASG Y' % (f.n(w, 'LF'), f.mbi(w), f.mrn(w), icn))
        for cpt, mod, b, al in lines:
            out.append('1669411028 0903 090324 31   1 %s %s    %8.2f %8.2f    0.00 %7.2f  %8.2f' % (f.tx(w, cpt), mod, b, al, al * .2, al * .8))
        out.append('PT RESP %23.2f' % (sum(l[3] for l in lines) * .2))
        out.append('')
    out.append('TOTALS: # OF CLAIMS 3')
    f.text('\n'.join(out) + '\n', enc='ascii')


@doc
def snf_cards():
    f = Rec('SNF/Business Office/families card autopay DO NOT EMAIL.xlsx')
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.append(['', 'Card payments taken by phone, run on the 5th'])
    ws.append(['For (resident)', 'Card holder', 'Card', 'exp', 'zip', 'amt', 'Receipt to'])
    for r, h, exp, amt, sep in [('wojtkiewicz', 'wojtkiewiczr', '04/27', 412, ' '), ('finstad', 'finstadp', '11/25', 890.5, ' '), ('ostrander', 'ostrander', '09/26', 60, '-'), ('kieffer', 'kieffer', '01/28', 125, '-')]:
        ws.append([f.n(r, 'lf'), f.n(h) if h != r else 'self', f.card(h, sep), exp, PEOPLE[h].zip, amt, f.email(h)])
    ws.append([])
    ws.append([None, None, None, None, None, '=SUM(F3:F6)', 'cut off cvv after running!!'])
    wide(ws, 24, 22, 24, 8, 8, 10, 30)
    f.xlsx(wb)


@doc
def snf_payroll():
    f = Rec('SNF/HR/payroll register PPE 10-05-2024.pdf')
    rows = [['Emp', 'Employee / SSN', 'Dept', 'Hrs', 'Rate', 'Gross', 'Fed', 'WI', 'Net', 'Direct deposit']]
    for i, (w, dep, hrs, rate, bank) in enumerate([('kowalke', 'NSG', 80, 46.10, 'Tamarack State Bank'), ('schmeling', 'NSG', 76.5, 31.25, 'North Shore CU'), ('arroyo', 'NSG', 88, 20.40, 'First Prairie Bank'),
                                                   ('brandl', 'NSG', 41, 19.80, 'Tamarack State Bank'), ('rusch', 'NSG', 72, 32.00, 'Tamarack State Bank'), ('warsame', 'NSG', 80, 19.80, 'North Shore CU'),
                                                   ('jorgenson', 'DTY', 39.25, 17.00, 'First Prairie Bank'), ('sandvik', 'MNT', 80, 27.75, 'Tamarack State Bank'), ('giese', 'ACT', 80, 22.10, 'North Shore CU')]):
        g = hrs * rate
        rows.append([PEOPLE[w].get('emp'), f.n(w, 'lfm') + '\n' + f.ssn(w), dep, hrs, '%.2f' % rate, '%.2f' % g, '%.2f' % (g * .11), '%.2f' % (g * .045), '%.2f' % (g * .768),
                     '%s\n%s' % (BANKS[bank], f.acct(w))])
    t = Table(rows, repeatRows=1)
    t.setStyle(TableStyle([('FONTSIZE', (0, 0), (-1, -1), 8), ('LINEBELOW', (0, 0), (-1, -1), 0.3, colors.grey), ('FONTNAME', (0, 0), (-1, 0), 'Helvetica-Bold'), ('VALIGN', (0, 0), (-1, -1), 'TOP')]))
    f.pdf([Paragraph('Harlan Ridge SNF - Payroll Register', HEAD), Paragraph('Pay period 09/22 - 10/05/2024, check date 10/11/2024', SMALL), Spacer(1, 8), t], size=landscape(letter), title='payroll')


@doc
def snf_licences():
    f = Rec('SNF/HR/nurse licence tracker.xlsx')
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = 'licences'
    ws['A1'] = 'LICENSE / CERT TRACKING - red = expires in 60 days'
    ws['A2'] = 'verify on state site, initial'
    ws.append(['Name', 'Credential', 'Lic. no.', 'Expires', 'CPR', 'TB test', 'DOB', 'Cell', 'Bkgd check'])
    for w, cred, exp in [('kowalke', 'RN', '2/28/2026'), ('peplinski', 'RN', '2/28/2026'), ('lor', 'RN', '2/28/2026'), ('adeyemi', 'RN (MN compact)', '5/31/2025'), ('schmeling', 'LPN', '4/30/2025'), ('rusch', 'LPN', '4/30/2025')]:
        tb = '9/2024 neg'
        if w == 'peplinski':
            tb = f.dx(w, 'latent TB') + ', ' + f.tx(w, 'chest x-ray') + ' 9/24 clear'
        ws.append([f.n(w, 'lf'), cred, f.lic(w), exp, 'ok', tb, f.dob(w, 'm/d/Y'), f.cell(w), 'ok'])
    ws['D7'].fill = PatternFill('solid', fgColor='FFCCCC')
    ws.append([])
    ws.append(['CNA registry'])
    ws.append(['who', 'registry id', 'due', 'home address', None, None, 'born'])
    for w, rid in [('arroyo', '1004418827'), ('brandl', '1003990145'), ('warsame', '1004520073'), ('hansel', '1002875510')]:
        ws.append([f.n(w), f.x(w, 'government_id', rid), '12/2025', f.addr(w), None, None, f.dob(w, 'm/d/Y')])
    wide(ws, 26, 16, 14, 40, 8, 26, 12, 14, 10)
    f.xlsx(wb)


@doc
def snf_wc():
    f = Rec('SNF/HR/WC first report Hansel.pdf')
    a = 'hansel'
    c = canvas.Canvas(f.abs, pagesize=letter, invariant=1)
    c.setFont('Helvetica-Bold', 12)
    c.drawString(50, 745, "EMPLOYER'S FIRST REPORT OF INJURY OR DISEASE")
    boxes = [
        [('Employee name (first, middle, last)', f.n(a, 'fmml'), 250), ('Social Security number', f.ssn(a), 140), ('Sex', 'F', 122)],
        [('Employee street address', PEOPLE[a].street, 250), ('City / state / zip', '%s, WI %s' % (PEOPLE[a].city, PEOPLE[a].zip), 262)],
        [('Home telephone', f.ph(a, '()'), 150), ('Birth date', f.dob(a), 120), ('Occupation', 'CNA', 120), ('Date of hire', '03/02/2015', 122)],
        [('Employer', 'Harlan Ridge SNF, 900 Ridge Road, Alder Falls WI 54407', 300), ('FEIN', '39-1448207', 100), ('Insurer', 'Dairyland Mutual', 112)],
        [('Date and time of injury', '10/16/2024 06:50', 150), ('Last day worked', '10/16/2024', 120), ('Wage', '$21.15/hr', 120), ('Policy (employer)', 'WC 0044812', 122)],
        [('Injury and part of body', f.dx(a, 'Lumbosacral strain') + ', low back', 256), ('Treating practitioner', f.n('crandall', 'fml') + ' MD, Urgent Care', 256)],
        [('How did it happen', 'Transferring resident with one assist, resident buckled, employee caught him.', 512)],
        [('Treatment given', f.tx(a, 'Ice, 5 days light duty') + ', ' + f.rx(a, 'cyclobenzaprine'), 350), ('Prepared by', f.n('hollis'), 162)]]
    f.addr(a)
    y = 715
    for row in boxes:
        x = 50
        for lab, val, w in row:
            c.rect(x, y - 20, w, 34)
            c.setFont('Helvetica', 6.5)
            c.drawString(x + 3, y + 6, lab)
            c.setFont('Times-Roman', 10)
            c.drawString(x + 5, y - 10, val)
            x += w
        y -= 34
    c.showPage()
    c.save()


@doc
def snf_i9():
    f = Rec('SNF/HR/new hire I-9 document log.docx')
    d = docx.Document()
    d.add_heading('I-9 document log (copies shredded per policy, numbers kept)', 3)
    a = 'adeyemi'
    d.add_paragraph(f"{f.n(a, 'lfmm')}\thired 7/8/24\tRN nights")
    d.add_paragraph(f"List A: U.S. passport {f.pp(a)}, exp. 3/14/2031\tDOB {f.dob(a, 'm/d/Y')}\tSSN {f.ssn(a)}")
    a = 'warsame'
    d.add_paragraph(f"{f.n(a, 'lfmm')}\thired 5/20/24\tCNA pm")
    d.add_paragraph(f"List A: Permanent Resident Card, USCIS# {f.x(a, 'government_id', '218-447-905')}, exp. 9/2032\tDOB {f.dob(a, 'm/d/Y')}\tSSN {f.ssn(a)}")
    a = 'jorgenson'
    d.add_paragraph(f"{f.n(a, 'lfmm')}\thired 6/3/24\tdietary")
    d.add_paragraph(f"List B: WI driver lic {f.dl(a)}   List C: soc sec card {f.ssn(a)}\tDOB {f.dob(a, 'm/d/Y')}")
    a = 'dunleavy'
    d.add_paragraph(f"{f.n(a, 'lfmm')}\tcontract to Lakeview 8/1/24\tPT")
    d.add_paragraph(f"List A: foreign passport (Ireland) {f.x(a, 'passport', 'PC4471082')} with I-94; PT license {f.x(a, 'government_id', '14882-24')}")
    d.add_paragraph(f.n('hollis') + ', HR')
    f.docx(d)


@doc
def snf_phonetree():
    f = Rec('SNF/HR/snow day phone tree.txt')
    a = lambda w, st='-': f"{f.n(w, 'fl')}  {f.cell(w, st)}"
    f.text(f"""PHONE TREE  (winter 24/25)   *** personal numbers - not for families ***

{f.n('ambrose', 'fl')} (admin office 849-6400) starts, calls
   |-- {a('kowalke')}
   |      |-- {a('lor')}
   |      |-- {a('schmeling')}
   |      |      `-- {a('arroyo', '.')}
   |      `-- {a('peplinski')}   (lives closest, has plow)
   |-- {a('sandvik', ' ')}   plow + generator
   `-- {a('giese')}
          `-- {a('jorgenson')}   text only

agency: StaffBridge 24h 800-849-0066
""")


@doc
def snf_incident():
    f = Rec('SNF/Nursing/Incidents/IR 24-118.docx')
    a = 'strassman'
    d = docx.Document()
    d.add_heading('INCIDENT / ACCIDENT REPORT', 2)
    d.add_paragraph('Quality assurance document - not part of the record')
    dtable(d, [['Name:', f.n(a, 'lfm'), 'Room:', '112', 'MR #:', f.mrn(a)], ['Date:', '10/12/24', 'Time:', '0525', 'DOB:', f.dob(a, 'm/d/y')],
               ['Type:', '[x] fall  [ ] bruise  [ ] elopement  [ ] med error', 'Seen by anyone:', 'no', 'Location:', 'bathroom']], bold_first=False)
    d.add_paragraph('')
    d.add_paragraph(f"Describe: CNA {f.n('warsame')} heard a thump and found res. on the floor on his L side, brief on, no slippers. Said 'I had to go'. No LOC. ROM ok except L wrist. VS 142/80 88 18 97.9 95%.")
    d.add_paragraph(f"Injury: {f.dx(a, 'closed fracture of left distal radius')} (x-ray mobile 0940). {f.tx(a, 'Sugar tong splint')} applied in ER.")
    d.add_paragraph(f"Contributing: got {f.rx(a, 'lorazepam')} 2100; call light on wall side; has {f.dx(a, 'seizure disorder')}.")
    d.add_paragraph(f"Notified: MD 0540 ({f.n('voskuil', 'fi')}); family 0600, nephew in Arizona no answer; DON {f.n('kowalke', 'fl')}.")
    d.add_paragraph(f"Reporter: {f.n('lor')} RN")
    f.docx(d)


@doc
def snf_therapy_notes():
    f = Rec('SNF/Therapy/daily notes dunleavy.txt')
    parts = [f"Therapist: {f.n('dunleavy')}, PT", '']
    for w, room, dt, s_, o, a_, p in [
        ('trudeau', '114-B', '10/14', '"It catches when I sit."', [f.tx('trudeau', 'gait training'), ' FWW 80 ft x2 CGA; sit-stand x10'], ['s/p ', f.tx('trudeau', 'R hip hemiarthroplasty'), ' 7 wks, gaining'], 'cont 5x/wk, stairs next'),
        ('hambly', '118', '10/24', f.dx('hambly', 'phantom pain') + ' 6/10', [f.tx('hambly', 'residual limb wrapping'), ', ', f.tx('hambly', 'mirror therapy'), ' 10 min'], [f.dx('hambly', 'L BKA'), ' POD 13, ', f.tx('hambly', 'wound vac'), ' on'], 'prosthetist consult wk 6'),
        ('tomczak', '119', '10/25', 'tired', [f.tx('tomczak', 'therapeutic exercise'), ' 2x10 supine; transfers mod A'], [f.dx('tomczak', 'R hip fracture'), ' ', f.tx('tomczak', 'ORIF'), ', NWB'], 'DOB on band wrong - should be ' + f.dob('tomczak', 'm/d/Y') + ', told nursing')]:
        parts += [f"{dt}  rm {room}   {f.n(w)}", 'S ' + s_, 'O ' + ''.join(o), 'A ' + ''.join(a_), 'P ' + p, '.' * 40]
    f.text('\n'.join(parts) + '\n')


@doc
def snf_caseload():
    f = Rec('SNF/Therapy/caseload minutes wk 42.xlsx')
    wb = openpyxl.Workbook()
    ws = wb.active
    ws['A1'] = 'WK 42'
    ws['C1'] = 'minutes'
    ws.append(['Patient', 'Payer #', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'sum', 'tx dx'])
    r = 3
    for w, pay, mins, dxx in [('kinnunen', f.mbi('kinnunen'), [45, 50, 55, 50, 60], 'CVA w/ L hemi'), ('drewiske', f.mbi('drewiske'), [30, 30, 0, 30, 30], 'weakness after sepsis'),
                              ('trudeau', f.mbi('trudeau'), [45, 45, 45, 45, 45], 'hip fx'), ('cottrell', f.ins('cottrell') + ' (HMO)', [0, 0, 25, 25, 0], 'CHF debility')]:
        ws.append([f.n(w, 'lfi'), pay] + mins + ['=SUM(C%d:G%d)' % (r, r), f.dx(w, dxx)])
        r += 1
    ws.append(['total', None] + ['=SUM(%s3:%s6)' % (c, c) for c in 'CDEFGH'])
    f.xlsx(wb)


@doc
def snf_flu():
    f = Rec('SNF/Infection/flu-covid clinic consents 10-2024.csv')
    rows = []
    for w, fl, cv, nt in [('kieffer', 'Y', 'Y', ''), ('laframboise', 'Y', 'N', 'refused covid, "had enough"'), ('hornung', 'Y', 'Y', 'left arm'), ('uecker', 'N', 'N', ''), ('lachapelle', 'Y', 'Y', 'POA phone consent')]:
        vac = []
        if fl == 'Y':
            vac.append(f.tx(w, 'Fluzone HD'))
        if cv == 'Y':
            vac.append(f.tx(w, 'Spikevax'))
        rows.append([f.n(w, 'LF'), f.dob(w, 'iso'), f.mrn(w), '|'.join(vac) or 'declined', 'lot U8211CA' if fl == 'Y' else '', nt])
    f.csv([['RESIDENT', 'DOB', 'MRN', 'GIVEN', 'LOT', 'COMMENT']] + rows, quote=csv.QUOTE_ALL, nl='\n')


@doc
def snf_no_personal():
    f = Rec('SNF/Policies/elopement and wandering policy.docx')
    d = docx.Document()
    d.add_heading('Elopement and Wandering', 1)
    d.add_paragraph('Policy NSG-31    Effective 01/01/2019    Reviewed 02/12/2024    Approved: ' + f.n('ambrose', 'fml') + ', NHA')
    for t in ['Every resident is screened on admission, quarterly and with a change of condition.', 'Residents who score 10 or more have a wander bracelet and a page in the binder.',
              'When a resident cannot be found, announce Code Amber, search room by room, then the grounds; call 911 after 15 minutes.', 'Doors are tested each shift and the test is written down (form MNT-4).']:
        d.add_paragraph(t, style='List Number')
    f.docx(d)
    f = Rec('SNF/Policies/QAPI minutes 2024-09.docx')
    d = docx.Document()
    d.add_paragraph('QAPI Committee     September 26, 2024     2:00-2:50')
    d.add_paragraph(f"In attendance: {f.n('ambrose')}, {f.n('kowalke')}, Dr. {f.n('mohr', 'fl')} (medical director), {f.n('ott')}, {f.n('hruska')}, {f.n('sandvik')}, consultant pharmacist {f.n('tran')}.")
    dtable(d, [['Measure', 'Aug', 'Goal', 'Action'], ['Falls / 1000 days', '5.1', '< 4', 'toileting rounds wing A'], ['Pressure ulcers, new', '2', '0', 'mattress order'], ['Antipsychotic use', '11.3%', '< 10%', 'GDR list to Dr.'], ['Rehospitalization', '14%', '12%', '-']])
    d.add_paragraph('Outbreak of norovirus closed 9/20, 5 residents and 2 staff. Survey window opens in January.')
    f.docx(d)
    f = Rec('SNF/Business Office/private pay rates 2024.pdf')
    t = Table([['Semi-private room', '$341.00 / day'], ['Private room', '$389.00 / day'], ['Memory wing', '$412.00 / day'], ['Bed hold', '$300.00 / day'], ['Beauty shop, set', '$22.00'], ['Guest meal', '$8.50'], ['Cable', '$31.00 / month']])
    f.pdf([Paragraph('Private Pay Rates', HEAD), Paragraph('Effective January 1, 2024. Ask ' + f.n('marchetti') + ', business office, 715-849-6407.', BODY), t], title='rates')
    f = Rec('SNF/Dietary/menu cycle week 3.xlsx')
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.append(['WEEK 3', 'Breakfast', 'Dinner (noon)', 'Supper'])
    for x in [('Sun', 'Egg bake', 'Roast pork, dressing, sauerkraut', 'Chicken salad on bun'), ('Mon', 'Oatmeal, toast', 'Meat loaf, baked potato, peas', 'Tomato soup, grilled cheese'), ('Tue', 'Pancakes', 'Chicken & biscuits', 'Ham sandwich, fruit'),
              ('Wed', 'Cream of wheat', 'Swedish meatballs, noodles', 'Vegetable beef soup'), ('Thu', 'Scrambled eggs', 'Turkey, squash', 'Sloppy joe'), ('Fri', 'French toast', 'Cod, coleslaw, rye bread', 'Macaroni & cheese'), ('Sat', 'Kringle, yogurt', 'Beef stew', 'Pizza, salad')]:
        ws.append(x)
    ws.append([None, None, 'RD ' + f.n('hruska')])
    f.xlsx(wb)


# =============================================================================================== eye, ear and therapy practice

@doc
def cl_book():
    f = Rec('Clinic/Front desk/appt book Oct 21-23.xlsx')
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = 'wk'
    ws.append(['LAKEVIEW EYE, EAR & THERAPY', None, None, None])
    ws.append(['', 'Dr ' + f.n('lisowski', 'l') + ' (eye)', f.n('colby', 'f') + ' (ear)', f.n('dunleavy', 'f') + ' (PT)'])
    C = lambda w, why, new='': f"{f.n(w)}{new} {f.ph7(w)}\n{f.tx(w, why)}"
    ws.append(['MON 8:30', C('steinmetz', 'diabetic eye exam'), C('haugland', 'hearing aid check'), C('klumb', 'ACL rehab')])
    ws.append(['9:15', C('pickett', 'contact lens fitting'), 'hold', C('mcgowan', 'shoulder eval', ' (NEW)')])
    ws.append(['10:00', 'lunch w/ rep', C('gauthier', 'hearing test'), C('obrien', 'vestibular therapy')])
    ws.append(['TUE 8:30', C('bellinghausen', 'glaucoma check') + ', ' + f.dx('bellinghausen', 'POAG'), C('siebenalerw', 'ear wax removal'), C('nordahl', 'post TKA')])
    ws.append(['9:15', C('dufresne', 'amblyopia follow up') + ' (mom ' + f.n('dufresnek', 'f') + ' ' + f.ph7('dufresnek', 'cell') + ')', '', C('vosberg', 'low back eval')])
    ws.append(['WED', 'Dr out', C('zwicky', 'tinnitus consult'), C('yelle', 'dry needling')])
    for row in ws.iter_rows(min_row=3):
        for c in row:
            c.alignment = Alignment(wrap_text=True, vertical='top')
    wide(ws, 11, 34, 34, 34)
    f.xlsx(wb)


@doc
def cl_registration():
    f = Rec('Clinic/Front desk/new patient form Dufresne.docx')
    a, n, k = 'dufresne', 'dufresnen', 'dufresnek'
    d = docx.Document()
    d.add_heading('Welcome to Lakeview! Please tell us about your child', 2)
    for lab, v in [('Patient', f.n(a, 'fmml')), ('Goes by', 'Millie'), ('Birthday', f.dob(a, 'm/d/Y')), ('School / grade', 'Larkin Elementary, 4th'),
                   ('Why are you here?', f"Teacher says she squints. Dr {f.n('voskuil', 'l')} thinks {f.dx(a, 'lazy eye')}. Patches at age 3 ({f.tx(a, 'patching')})."),
                   ('Allergies', f.dx(a, 'amoxicillin allergy')), ('Medicines', f.rx(a, 'methylphenidate 10 mg') + ' school days')]:
        p = d.add_paragraph()
        p.add_run(lab + '\n').italic = True
        p.add_run(v)
    dtable(d, [['', 'Father', 'Mother'],
               ['Name', f.n(n, 'fml'), f.n(k, 'fml')],
               ['Birth date', f.dob(n, 'm/d/Y'), f.dob(k, 'm/d/Y')],
               ['Address', f.addr(n), 'same'],
               ['Cell', f.cell(n), f.cell(k)],
               ['E-mail', '', f.email(k)],
               ['Employer', 'Tamarack Electric Coop', 'School district'],
               ['Insurance', f"WEA Badger Plan, subscriber ID {f.ins(n)}", 'covered under father']])
    f.home(k)
    f.home(a)
    d.add_paragraph(f"\nIn an emergency and parents can't be reached: grandma {f.n('lindquist')}, {f.ph('lindquist', '.')}")
    f.docx(d)


@doc
def cl_ha_orders():
    f = Rec('Clinic/Audiology/HA order log 2024.csv')
    rows = []
    for dt, w, ear, model, sn, dx, pay in [('8/05', 'haugland', 'R+L', 'Sonare M5 RIC', '24117703/04', 'bilateral SNHL', 'VA choice, auth VA0018837'), ('8/19', 'gauthier', 'L', 'Sonare M3 BTE', '24120911', 'profound loss left', 'self'),
                                           ('9/03', 'siebenalerw', 'R+L', 'Orvo Lite', '7718002', 'noise induced hearing loss', 'plan'), ('9/24', 'lorge', 'R', 'Sonare Kids BTE', '24130055', 'unilateral microtia', 'Katie Beckett')]:
        who = f.n(w, 'lf')
        rows.append([dt, who, f.dob(w, 'm-d-y'), ear, model, sn, f.dx(w, dx), pay if pay != 'plan' else 'ins ' + f.ins(w), f.ph(w)])
    f.csv([['ordered', 'patient', 'dob', 'ear', 'model', 'serial', 'why', 'who pays', 'call when in']] + rows, delim='\t', nl='\n')


@doc
def cl_audio_letter():
    f = Rec('Clinic/Audiology/Letter to Dr Mohr re Zwicky.rtf')
    a = 'zwicky'
    body = (f"Lakeview Eye, Ear & Therapy\\par Audiology\\par\\par October 4, 2024\\par\\par Dear Dr. {f.n('mohr', 'l')},\\par\\par Thank you for sending {f.n(a, 'mrf')} (born {f.dob(a, 'eu')}; our chart {f.chart(a)}). "
            f"She lives by herself at {f.street(a)} and came by taxi.\\par\\par Otoscopy clear. Pure tones show a {f.dx(a, 'moderate to severe sensorineural hearing loss')} on both sides, worse in the highs, word recognition 64% right and 52% left. "
            f"Tympanograms type A. The ringing is {f.dx(a, 'subjective tinnitus')}; it began about when she was given {f.rx(a, 'furosemide')}, which you may want to look at.\\par\\par "
            f"I recommend {f.tx(a, 'binaural amplification')} and {f.tx(a, 'sound therapy')}. Because of the asymmetry at 3000 Hz an {f.tx(a, 'MRI of the internal auditory canals')} would be prudent.\\par\\par Kind regards,\\par\\par {f.n('colby')}, AuD\\par ")
    f.text(rtf(body, 'Georgia'), enc='ascii', nl='\r\n')


@doc
def cl_lab_orders():
    f = Rec('Clinic/Optometry/lab orders sent 10-17.pdf')
    c = canvas.Canvas(f.abs, pagesize=letter, invariant=1)
    y = 750
    for i, (w, sph, pd, lens, why) in enumerate([
        ('pickett', ['-3.25 -0.75 x 170', '-3.00 -0.50 x 010'], '62', 'SV poly AR', 'myopia w/ astigmatism'), ('steinmetz', ['+1.00 sph', '+1.25 -0.25 x 090'], '64', 'progressive 1.60, add +2.50', 'presbyopia'),
        ('treptow', ['-6.50 sph', '-7.00 sph'], '60', 'SV 1.67', 'high myopia')]):
        c.setDash(1, 0)
        c.rect(40, y - 190, 530, 195)
        c.setFont('Courier-Bold', 10)
        c.drawString(50, y - 12, 'NORTHWOODS OPTICAL LAB - ACCT 40218     TRAY %d' % (711 + i))
        c.setFont('Courier', 9.5)
        L = ['Patient ........ ' + f.n(w, 'lf'), 'Chart / DOB .... ' + f.chart(w) + '   ' + f.dob(w, 'mdy'), 'Ship to ........ office', 'OD ............. ' + sph[0], 'OS ............. ' + sph[1],
             'PD ............. ' + pd, 'Lens ........... ' + f.tx(w, lens), 'Dx ............. ' + f.dx(w, why), 'Vision plan .... ' + ('VisioBadger member ' + f.ins(w) if w != 'steinmetz' else 'none, pays cash'), 'Call pt ........ ' + f.cell(w)]
        for k, t in enumerate(L):
            c.drawString(50, y - 30 - 15 * k, t)
        y -= 215
    c.setFont('Helvetica', 8)
    c.drawString(40, 60, 'Doctor: ' + f.n('lisowski') + ', O.D.   opt. ' + f.n('ricci'))
    c.showPage()
    c.save()


@doc
def cl_cataract():
    f = Rec('Clinic/Optometry/Bellinghausen cataract comanagement.docx')
    a = 'bellinghausen'
    d = docx.Document()
    t = d.add_table(rows=1, cols=2)
    t.cell(0, 0).text = 'Lakeview Eye, Ear & Therapy\n310 Lakeview Plaza\nAlder Falls, WI'
    t.cell(0, 1).text = f"Patient: {f.n(a, 'fml')}\nDate of birth: {f.dob(a, 'm/d/Y')}\nMedicare: {f.mbi(a)}\nAddress: {f.addr(a)}"
    d.add_paragraph('\nTo: Wausau Eye Surgeons, attn ' + f.n('maki'))
    d.add_paragraph(f"Day 1 post-op, {f.tx(a, 'cataract extraction with IOL, left eye')}, done 10/15 by your Dr. {f.n('ochs')}. Uncorrected 20/40. IOP 24. Cornea 1+ edema, AC deep, 2+ cell. IOL centered.")
    d.add_paragraph(f"Meds: {f.rx(a, 'prednisolone acetate 1%')} qid, {f.rx(a, 'ofloxacin')} qid, {f.rx(a, 'latanoprost')} continued for her {f.dx(a, 'open-angle glaucoma')}. Added {f.rx(a, 'timolol')} one drop this a.m.")
    d.add_paragraph(f"She has accepted transfer of care on 10/16/2024. The right eye ({f.dx(a, 'nuclear sclerotic cataract')}, 20/70) is on your schedule for November.")
    d.add_paragraph(f.n('lisowski') + ', OD')
    f.docx(d)


@doc
def cl_pt_discharge():
    f = Rec('Clinic/PT/dc_summary_nordahl.html')
    a = 'nordahl'
    f.text(f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>DC Summary</title></head>
<body style="font-family:Verdana">
<div class="hdr"><b>{f.n(a, 'LFMM')}</b> &nbsp; <span>DOB:&nbsp;{f.dob(a)}</span> &nbsp; <span>ID:&nbsp;{f.chart(a)}</span></div>
<dl>
<dt>Referring</dt><dd>{f.n('crandall', 'fml')} MD</dd>
<dt>Dx</dt><dd>{f.dx(a, 'Primary osteoarthritis, left knee')}; s/p {f.tx(a, 'left total knee arthroplasty')} 07/30/2024</dd>
<dt>Visits</dt><dd>18 of 20, first 08/06, last 10/09</dd>
<dt>Payer</dt><dd>Lumberjack Health HMO &mdash; {f.ins(a)}</dd>
</dl>
<h3>Status at discharge</h3>
<ul><li>ROM 2&ndash;118&deg;</li><li>Quad 4+/5</li><li>Walks without device, stairs step over step</li></ul>
<h3>Treatment</h3>
<p>{f.tx(a, 'Manual therapy')}, {f.tx(a, 'neuromuscular re-education')}, {f.tx(a, 'NMES to quadriceps')}. She stopped {f.rx(a, 'oxycodone')} in week 3.</p>
<p>Home program printed. Call her in 3 months at {f.ph(a)}.</p>
<p>{f.n('dunleavy')}, PT</p>
</body></html>
""")


@doc
def cl_statements():
    f = Rec('Clinic/Billing/statements_20241001.txt')
    out = []
    for w, lines in [('muench', [('08/14 ', 'EYE EXAM COMPREHENSIVE', 164.00), ('08/14 ', 'REFRACTION', 38.00)]), ('althaus', [('09/05 ', 'PT EVAL LOW COMPLEXITY', 142.00), ('09/12 ', 'THERAPEUTIC EXERCISE X2', 128.00)]),
                     ('haddad', [('08/28 ', 'FOREIGN BODY REMOVAL CORNEA', 210.00)]), ('kopplin', [('09/10 ', 'COMPREHENSIVE AUDIOMETRY', 98.00)])]:
        p = PEOPLE[w]
        ad = f.ADDR(w).split('\n')
        tot = sum(x[2] for x in lines)
        out += ['', 'LAKEVIEW EYE EAR & THERAPY                     STATEMENT DATE 10/01/24',
                '310 LAKEVIEW PLAZA                             ACCOUNT   ' + f.chart(w), 'ALDER FALLS WI 54407', '', '',
                '     ' + f.n(w, 'FML'), '     ' + ad[0], '     ' + ad[1], '', '',
                'DATE   DESCRIPTION                      CHARGE    INS PAID    YOU OWE']
        for dt, de, am in lines:
            out.append('%-6s %-30s %9.2f  %9.2f  %9.2f' % (dt, f.tx(w, de), am, am * .8, am * .2))
        out += ['%69.2f' % (tot * .2), 'QUESTIONS 715-849-7755', '-' * 70]
    f.text('\n'.join(out) + '\n', nl='\r\n', enc='ascii')


@doc
def cl_reject_eml():
    f = Rec('Clinic/Billing/RE Claim rejections batch 0917.eml')
    att = 'pt_name,member_id,dob,reject\n'
    for w, why in [('reuschlein', 'subscriber not found'), ('vosberg', 'DOB mismatch'), ('thao', 'coverage termed 8/31')]:
        att += f'"{f.n(w, "lf")}",{f.ins(w)},{f.dob(w, "iso")},{why}\n'
    b64 = base64.encodebytes(att.encode()).decode()
    bd = '==bnd77'
    f.text(f"""From: {f.n('pohl')} <cpohl@lakeviewtherapy.clinic>
To: {f.n('steffes')} <lsteffes@clearwire-edi.us>
Subject: RE: Claim rejections batch 0917
Date: Fri, 20 Sep 2024 15:47:00 -0500
Message-ID: <0917.44@lakeviewtherapy.clinic>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="{bd}"

--{bd}
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

{f.n('steffes', 'f')} - three again, file attached. For {f.n('vosberg', 'mrf')} the right birth =
date is {f.dob('vosberg', 'long')}, I have his card in front of me. Ms. {f.n('thao', 'l')} has new =
coverage since 9/1, Lumberjack Health, ID {f.x('thao', 'health_insurance', 'LJ440917320-01')}; she came for {f.dx('thao', 'dry eye syndrome')} =
and {f.tx('thao', 'punctal plugs')} so it will be worth rebilling.

{f.n('pohl', 'f')}

On Sep 19, {f.n('steffes')} wrote:
> Cindy, batch 0917 came back with 3 rejects. Can you send
> a list with member numbers? I cannot open your system from here.
--{bd}
Content-Type: text/csv; name="rejects.csv"
Content-Disposition: attachment; filename="rejects.csv"
Content-Transfer-Encoding: base64

{b64}--{bd}--
""")


@doc
def cl_labels():
    f = Rec('Clinic/Front desk/recall labels (3 across).txt')
    ws = ['pankratz', 'abt', 'sprague', 'mcgowan', 'marquezolson', 'lorge', 'obrien', 'yelle', 'althaus']
    out = []
    for i in range(0, 9, 3):
        trio = []
        for w in ws[i:i + 3]:
            st, city, s_, z = f.aparts(w)
            nm = ('Parent of ' if w == 'lorge' else '') + f.n(w)
            trio.append([nm, st, '%s, %s %s' % (city, s_, z)])
        for k in range(3):
            out.append(''.join('%-28s' % t[k] for t in trio).rstrip())
        out += ['', '']
    f.text('\n'.join(out), enc='ascii')


@doc
def cl_messages():
    f = Rec('Clinic/Front desk/phone messages oct.txt')
    f.text(f"""10/15 8:05  {f.n('siebenalerc')} ({f.cell('siebenalerc')}) - wants {f.n('siebenalerw', 'f')}'s hearing aid
   looked at before Saturday, granddaughter's wedding. He says it "whistles". PUT IN TUE

10/15 11:20 pharmacy, drops for {f.n('gauthier')}, {f.rx('gauthier', 'brimonidine')} not
   covered, ok to switch? --> Dr {f.n('lisowski', 'l')}   (DONE, generic)

10/16 2:10  {f.n('sprague')}, {f.ph('sprague', ' ')}: flashes + "cobweb" R eye since
   yesterday. told come NOW. -> {f.dx('sprague', 'retinal tear')}, sent to Wausau for {f.tx('sprague', 'laser')}

10/16 4:44  {f.n('marquezolson')} canceled PT, sitter fell thru. can use work e-mail? no use
   {f.email('marquezolson')} please

10/17 9:00  copier place called, {f.n('lamont')} will come Mon
10/17 9:30  {f.n('klumb')} knee popped at practice. ice. Dr {f.n('crandall', 'l')} office # given
   his # {f.cell('klumb')}
""")


@doc
def cl_insver():
    f = Rec('Clinic/Billing/Insurance verification worksheet - Lorge.docx')
    a, b = 'lorge', 'lorgeh'
    d = docx.Document()
    d.add_paragraph('INSURANCE VERIFICATION').runs[0].bold = True
    dtable(d, [['Patient / date of birth', f.n(a, 'lfm') + '    ' + f.dob(a, 'm/d/Y'), 'Rel. to subscriber', 'child'],
               ['Subscriber / date of birth', f.n(b, 'lfm') + '    ' + f.dob(b, 'm/d/Y'), 'Subscriber SSN (req. by payer)', f.ssn(b)],
               ['Payer', 'Great Pines Mutual PPO', 'Member ID', f.ins(b)],
               ['Group', 'SD-0441', 'Effective', '1/1/2024'],
               ['Deductible / met', '$1,500 / $611', 'Hearing aids', '1 per ear / 36 mo under 18'],
               ['Spoke with', 'Andrea, ref 88120034', 'By / date', f.n('pohl', 'f')[0] + 'P 9/18']], bold_first=False)
    f.x(a, 'health_insurance', PEOPLE[b].get('ins'))
    d.add_paragraph(f"\nSecondary: Katie Beckett Medicaid {f.mcd(a)}. Service: {f.tx(a, 'bone anchored hearing device')}, {f.dx(a, 'conductive hearing loss right ear')}. Bill to {f.n(b, 'f')} at {f.addr(b)}.")
    f.home(a)
    f.docx(d)


@doc
def cl_refunds():
    f = Rec('Clinic/Billing/refund requests Aug-Oct.docx')
    d = docx.Document()
    d.add_paragraph('Refunds to issue').runs[0].bold = True
    d.add_paragraph(f"1. {f.n('muench')}, overpaid $38.00 on 8/14 by card {f.card('muench')} (exp 06/26). Refund same card.")
    d.add_paragraph(f"2. {f.n('siebenalerc', 'f')} & {f.n('siebenalerw')} - paid twice, $212.50. Joint checking at Tamarack State Bank, acct {f.acct('siebenalerc')}, routing {BANKS['Tamarack State Bank']}, or mail check to {f.addr('siebenalerc')}.")
    f.name('siebenalerc', 'Carol Siebenaler')
    f.x('siebenalerw', 'bank_account', PEOPLE['siebenalerc'].get('acct'))
    f.home('siebenalerw')
    d.add_paragraph(f"3. {f.n('steinmetz')}: credit of $12, leave on account {f.chart('steinmetz')}.")
    d.add_paragraph(f"4. {f.n('treptow', 'fml')}, contact lenses returned ({f.dx('treptow', 'allergic to the solution')}), $190, debit card {f.card('treptow', '')}. Email receipt to {f.email('treptow')}.")
    d.add_paragraph('Approved: ' + f.n('blaylock') + ', practice manager')
    f.docx(d)


@doc
def cl_eligibility():
    f = Rec('Clinic/Billing/elig_resp_271.txt')
    out = []
    for w, plan in [('reuschlein', 'LUMBERJACK HMO SILVER'), ('abt', 'GREAT PINES PPO'), ('pankratz', 'MEDICARE PART B')]:
        l, fi, m = f.nsplit(w, upper=True)
        ad = f.aparts(w)
        out.append('SUBSCRIBER')
        out.append('  LAST       : ' + l)
        out.append('  FIRST      : ' + fi)
        out.append('  MI         : ' + m)
        out.append('  MEMBER ID  : ' + (f.mbi(w) if w == 'pankratz' else f.ins(w)))
        out.append('  DOB        : ' + f.dob(w, 'Ymd'))
        out.append('  ADDR1      : ' + ad[0])
        out.append('  CITY/ST/ZIP: %s/%s/%s' % ad[1:])
        out.append('  PLAN       : %s   STATUS 1 ACTIVE' % plan)
        out.append('  COPAY 98 SPECIALIST $40   DED 1500 REM 0889.14')
        out.append('')
    f.text('\n'.join(out))


@doc
def cl_no_personal():
    f = Rec('Clinic/Billing/fee schedule 2024.csv')
    f.csv([['code', 'what', 'fee', 'medicare'], ['92004', 'eye exam new', '182.00', '141.10'], ['92014', 'eye exam est', '164.00', '118.42'], ['92015', 'refraction', '38.00', 'n/c'], ['92557', 'comp audiometry', '98.00', '36.20'],
           ['97161', 'PT eval low', '142.00', '95.88'], ['97110', 'ther ex 15 min', '64.00', '28.40'], ['V5261', 'hearing aid binaural BTE', '3,400.00', 'n/c']])
    f = Rec('Clinic/Policies/privacy notice for web.html')
    f.text(f"""<html><body><h1>Notice of Privacy Practices</h1>
<p>Effective April 1, 2023. This notice describes how medical information about you may be used and disclosed and how you can get access to it.</p>
<h2>Your rights</h2><ul><li>Get a copy of your record (30 days)</li><li>Ask us to correct it</li><li>Ask us to call you at a different number</li></ul>
<p>Privacy officer: {f.n('blaylock')}, 310 Lakeview Plaza, Alder Falls WI 54407, 715-849-7755.</p></body></html>
""")
    f = Rec('Common/phone list.txt')
    f.text(f"""EXT LIST   (main 849-6400)
 101  {f.n('ambrose')}      102  {f.n('marchetti')}
 104  {f.n('iverson')}       107  {f.n('ott')}
 110  {f.n('hruska')}      115  {f.n('hollis')}
 120  wing A desk       121  wing B desk
Lakeview 849-7755:  201 {f.n('pohl')}   202 {f.n('blaylock')}   205 {f.n('ricci')} (optical)
VSO 849-2210:  {f.n('lindemuth', 'f')} 1, {f.n('strehlow', 'f')} 2
""")
    f = Rec('Common/IT/read me - shared drive.txt')
    f.text("""The S: drive is backed up every night at 23:30 to the box in the boiler room and on Sundays to the county.
Deleted something? Right click the folder, Previous Versions. If that does not help open a ticket, the number is 849-2299.
Do NOT put movies here. Scan to folder only works from copier 2 (serial 3F1189-00427), copier 1 is on the old network.
Quota per department 250 GB.
""", nl='\r\n')
    f = Rec('Common/Safety committee minutes Aug.pdf')
    f.pdf([Paragraph('Safety Committee', HEAD), Paragraph('August 21, 2024, lower conference room', TIMES),
           Paragraph(f"Present: {f.n('sandvik')}, {f.n('hollis')}, {f.n('rusch')}, {f.n('blaylock')}, {f.n('maki')} (insurer). Absent: {f.n('fenske')}.", TIMES),
           Paragraph('1. Fire drill 8/7, 3 min 40 s. 2. Two sharps injuries this quarter, none needed follow up with a source patient. 3. Lift sling inspection done, 3 thrown out. 4. Ice melt to be ordered before October.', TIMES),
           Paragraph('Next meeting November 20.', TIMES)], title='minutes')


# ----------------------------------------------------------------------------------------------- main

def main():
    global OUT
    OUT = sys.argv[1]
    if os.path.exists(OUT):
        import shutil
        shutil.rmtree(OUT)
    os.makedirs(os.path.join(OUT, 'share'))
    for fn in DOCS:
        fn()
    affected = {r[0] for r in ROWS}
    out, seen = [], set()
    best = {k: max(v)[2] for k, v in NAMES.items()}
    for (pid, path), name in best.items():
        if pid in affected:
            out.append((pid, path, 'name', name))
    out += ROWS
    order = {s: i for i, s in enumerate(PEOPLE)}
    out = sorted(set(out), key=lambda r: (order[r[0]], r[1], r[2], r[3]))
    with open(os.path.join(OUT, 'people.csv'), 'w', newline='', encoding='utf-8') as fh:
        w = csv.writer(fh, lineterminator='\n')
        w.writerow(['id', 'name', 'affected'])
        for s, p in PEOPLE.items():
            if s in MENTIONED:
                mi = p.mid or ''
                full = ' '.join(t for t in (p.first, mi + ('.' if len(mi) == 1 else ''), p.last, p.suf) if t)
                w.writerow([p.id, full, int(s in affected)])
    with open(os.path.join(OUT, 'exposures.csv'), 'w', newline='', encoding='utf-8') as fh:
        w = csv.writer(fh, lineterminator='\n')
        w.writerow(['id', 'file', 'element', 'value'])
        for pid, path, el, v in out:
            w.writerow([PEOPLE[pid].id, path, el, v])


if __name__ == '__main__':
    main()
