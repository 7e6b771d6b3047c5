"""Invented people and things for sentences: names in the forms that offices write, and what looks like names."""
import pathlib
import random
import re

TABLES = pathlib.Path(__file__).resolve().parent.parent / "dictionaries"


def rows(name):
    for line in (TABLES / name).read_text(encoding="utf-8").splitlines():
        if line and line[0] != "#":
            yield line.split("\t")


class Bag:
    """Things drawn by weight."""

    def __init__(self, things, power=0.5):
        self.things, self.sums, total = [], [], 0.0
        for thing, weight in things:
            total += weight**power
            self.things.append(thing)
            self.sums.append(total)

    def draw(self, dice):
        import bisect
        return self.things[bisect.bisect(self.sums, dice.random() * self.sums[-1])]


def capital(word):
    return word[:1].upper() + word[1:]


ACCENTS = str.maketrans("aeiounc", "áéíóúñç")
MARKS = {"a": "áàâäãåăą", "e": "éèêëęě", "i": "íìîï", "o": "óòôöõøő", "u": "úùûüűů", "c": "çćč", "s": "śšş", "z": "žźż",
         "n": "ñńň", "l": "ł", "d": "đ", "g": "ğ", "r": "ř", "t": "ť", "y": "ý"}
VIETNAMESE = {"a": "ạảãàáâậầấẩẫăắằặẳẵ", "e": "ẹẻẽèéêệềếểễ", "o": "ọỏõòóôộồốổỗơợờớởỡ", "u": "ụủũùúưựừứửữ", "i": "ịỉĩìí", "d": "đ"}
SPANISH = {"maria": "María", "jose": "José", "jesus": "Jesús", "garcia": "García", "perez": "Pérez", "lopez": "López",
           "gonzalez": "González", "rodriguez": "Rodríguez", "fernandez": "Fernández", "martinez": "Martínez",
           "sanchez": "Sánchez", "ramirez": "Ramírez", "hernandez": "Hernández", "gomez": "Gómez", "diaz": "Díaz",
           "jimenez": "Jiménez", "alvarez": "Álvarez", "nunez": "Núñez", "munoz": "Muñoz", "ines": "Inés", "andres": "Andrés",
           "angel": "Ángel", "raul": "Raúl", "ruben": "Rubén", "ramon": "Ramón", "sofia": "Sofía", "lucia": "Lucía",
           "ivan": "Iván", "hector": "Héctor", "oscar": "Óscar", "monica": "Mónica", "rocio": "Rocío", "rios": "Ríos",
           "suarez": "Suárez", "vazquez": "Vázquez", "gutierrez": "Gutiérrez", "dominguez": "Domínguez", "leon": "León",
           "benitez": "Benítez", "mendez": "Méndez", "marquez": "Márquez", "cortes": "Cortés", "beltran": "Beltrán"}


class People:
    def __init__(self, dice):
        self.dice = dice
        given = [(r[0], int(r[1])) for r in rows("given.tsv")]
        family = [(r[0], int(r[1])) for r in rows("surnames.tsv")]
        self.given = Bag([g for g in given if len(g[0]) > 2])
        self.family = Bag([f for f in family if len(f[0]) > 2])
        self.rare_given = [g for g, n in given if n < 1500 and len(g) > 3]
        self.rare_family = [f for f, n in family if n < 1500 and len(f) > 3]
        self.abroad = {}
        for kind, community, names in rows("names_abroad.tsv"):
            self.abroad.setdefault(community, {}).setdefault(kind, []).extend(names.split())
        self.abroad = {c: k for c, k in self.abroad.items() if "given" in k and "family" in k}
        self.short = [(full, short.split("|")) for full, short in (r[:2] for r in rows("nicknames.tsv"))]

    def spliced(self, pool):
        a, b = self.dice.choice(pool), self.dice.choice(pool)
        return a[:max(2, len(a) // 2)] + b[len(b) // 2:]

    def marked(self, word, marks, share):
        out = []
        for c in word:
            if c in marks and self.dice.random() < share:
                c = self.dice.choice(marks[c])
            out.append(c)
        return "".join(out)

    def words(self):
        """(given, family, order is family first)"""
        dice = self.dice
        way = dice.random()
        if way < 0.52:
            given, family = self.given.draw(dice), self.family.draw(dice)
        elif way < 0.75:
            community = dice.choice(sorted(self.abroad))
            given, family = dice.choice(self.abroad[community]["given"]), dice.choice(self.abroad[community]["family"])
            if community == "vietnamese":
                if dice.random() < 0.5:
                    given += " " + dice.choice(self.abroad[community]["given"])
                if dice.random() < 0.3:
                    given, family = (self.marked(w, VIETNAMESE, 0.5) for w in (given, family))
                return tuple(" ".join(capital(w) for w in n.split()) for n in (given, family)) + (dice.random() < 0.6,)
            if community in ("chinese", "korean"):
                if dice.random() < 0.4:
                    second = dice.choice(self.abroad[community]["given"])
                    given += dice.choice((second, "-" + second, " " + second, "-" + capital(second)))
                return tuple(" ".join(capital(w) for w in n.split()) for n in (given, family)) + (dice.random() < 0.5,)
            if community == "hispanic":
                given, family = SPANISH.get(given, given), SPANISH.get(family, family)
                if dice.random() < 0.4:
                    second = dice.choice(self.abroad[community]["family"])
                    family += " " + capital(SPANISH.get(second, second))
                if dice.random() < 0.2:
                    given += " " + capital(dice.choice(self.abroad[community]["given"]))
        elif way < 0.90:
            given, family = dice.choice(self.rare_given), dice.choice(self.rare_family)
            if dice.random() < 0.35:
                given, family = self.marked(given, MARKS, 0.25), self.marked(family, MARKS, 0.25)
        else:
            given = self.spliced(self.rare_given) if dice.random() < 0.6 else self.given.draw(dice)
            family = self.spliced(self.rare_family)
            if dice.random() < 0.4:
                given, family = self.marked(given, MARKS, 0.15), self.marked(family, MARKS, 0.25)
        given = " ".join(capital(w) for w in given.split())
        family = " ".join(capital(w) for w in family.split())
        way = dice.random()
        if way < 0.03:
            family = dice.choice(("de la ", "De La ", "de los ", "van der ", "Van ", "von ", "St. ", "di ", "Al-", "al-", "El ", "De ",
                                  "ten ", "da ", "dos ", "del ", "bin ", "ben ")) + family
        elif way < 0.045:
            family = dice.choice(("O'", "Mc", "Mac", "D'", "Fitz")) + family
        elif way < 0.08:
            family += "-" + capital(self.family.draw(dice))
        if dice.random() < 0.02:
            given += "-" + capital(self.given.draw(dice))
        return given, family, False

    def first(self):
        return self.words()[0].split()[0]

    def last(self):
        return self.words()[1]

    def full(self):
        """The plain ways: first and last, with a middle name or initial, or as the community orders it."""
        given, family, turned = self.words()
        dice = self.dice
        if turned:
            return f"{family} {given}"
        way = dice.random()
        if way < 0.62:
            return f"{given} {family}"
        if way < 0.80:
            return f"{given} {capital(self.given.draw(dice))[0]}{dice.choice(('.', '.', ''))} {family}"
        if way < 0.87:
            return f"{given} {capital(self.given.draw(dice))} {family}"
        if way < 0.90:
            return f"{given[0]}. {family}"
        if way < 0.93:
            return f"{given[0]}.{dice.choice((' ', ''))}{capital(self.given.draw(dice))[0]}. {family}"
        if way < 0.96:
            return f"{given} {family}{dice.choice((' Jr.', ', Jr.', ' Sr.', ' III', ' II', ' IV', ' Jr'))}"
        full, shorts = dice.choice(self.short)
        nick = capital(dice.choice(shorts))
        return dice.choice((f'{capital(full)} ({nick}) {family}', f'{capital(full)} "{nick}" {family}'))

    def listed(self):
        """Family name first, with a comma."""
        given, family, _ = self.words()
        dice = self.dice
        middle = dice.choice(("", "", f" {capital(self.given.draw(dice))[0]}.", f" {capital(self.given.draw(dice))[0]}",
                              f" {capital(self.given.draw(dice))}"))
        name = f"{family}, {given}{middle}"
        return name.upper() if dice.random() < 0.45 else name

    def any(self):
        way = self.dice.random()
        return self.full() if way < 0.78 else self.full().upper() if way < 0.86 else self.listed()


STREETS = "Street St. St Avenue Ave Ave. Road Rd Lane Ln Drive Dr Court Ct Place Pl Boulevard Blvd Terrace Way Parkway Circle Square".split()
BODIES = """Hospital|Medical Center|Clinic|Health Center|Elementary School|High School|Middle School|University|College|Library|
Park|Bridge|Hall|House|Center|Foundation|Institute|Academy|Church|Memorial Hospital|Nursing Home|Pharmacy|Funeral Home|Airport|
Stadium|Prize|Award|Scholarship|Building|Pavilion|Museum|Theater|Trust|Fund|Playground|Field|Auditorium|Correctional Facility|
County Jail|Rehabilitation Center|Children's Home|Towers|Apartments|Village|Manor|Estates|Plaza|Mall""".replace("\n", "").split("|")
FIRMS = """Inc|Inc.|LLC|LLP|Corp.|Corporation|Ltd|Ltd.|Company|& Co.|Group|Partners|Associates|Industries|Enterprises|Brothers|
& Sons|Holdings|Realty|Insurance|Construction|Plumbing|Law Firm|Consulting|Electric|Motors|Bakery|Landscaping|Transportation|
Financial|Bank|Records|Studios|Press|Foods|Pharmaceuticals|Laboratories|GmbH|S.A.|Auto Body|Catering|Cleaners|Properties""".replace("\n", "").split("|")
EPONYM_HEADS = """disease|syndrome|sign|test|reflex|palsy|fracture|lymphoma|Lymphoma|Disease|Syndrome|scale|Scale|Inventory|
thyroiditis|cyst|maneuver|catheter|tube|clamp|procedure|criteria|score|classification|law|theorem|phenomenon|ulcer|tumor|
esophagus|contracture|node|method|stain|ligament|duct|position|knife|forceps|retractor|drain|suture""".replace("\n", "").split("|")
PRODUCTS = """Jack Daniel's|Ben & Jerry's|Dr. Pepper|Johnson & Johnson|Mary Kay|Calvin Klein|Ralph Lauren|Estee Lauder|Charles Schwab|
Wells Fargo|Merrill Lynch|Morgan Stanley|JPMorgan Chase|Goldman Sachs|Ernst & Young|Smith & Wesson|Black & Decker|Procter & Gamble|
Trader Joe's|Wendy's|McDonald's|Macy's|Papa John's|Jimmy John's|Dunkin' Donuts|Harley Davidson|Rolls Royce|Mercedes Benz|Aunt Jemima|
Uncle Ben's|Betty Crocker|Tim Hortons|Jenny Craig|Johnnie Walker|Captain Morgan|Marie Callender's|Sara Lee|Little Debbie|Burt's Bees|
Bristol-Myers Squibb|Eli Lilly|Booz Allen|Dow Jones|Ford|Tesla|Dell|Chrysler|Boeing|Hershey|Kellogg|Windows|Excel|Outlook|Siri|Alexa|
Cortana|Claude|Watson|Jenkins|Jira|Oscar Health|Lincoln Financial|John Hancock|Kaiser Permanente|Blue Cross|Humana|Aetna|Cigna|
Foley catheter|Jackson-Pratt drain|Hickman catheter|Swan-Ganz catheter|Bair Hugger|Robert's Rules|Murphy's Law|Roe v. Wade|
Miranda rights|Megan's Law|Kendra's Law|Leandra's Law|Jonathan's Law|Mental Hygiene Law|Marchman Act|Baker Act|Ryan White Program|
Pell Grant|Stafford Loan|Hatch Act|Davis-Bacon Act|Stark Law|Beck Depression Inventory|Hamilton Anxiety Scale|Columbia Suicide Severity
Rating Scale|Braden Scale|Glasgow Coma Scale|Apgar score|Vineland Adaptive Behavior Scales|Wechsler Adult Intelligence Scale|
Morse Fall Scale|Katz Index|Barthel Index|Lawton Scale|Montgomery-Asberg|Young Mania Rating Scale|Bright Futures|Reach Out and Read""".replace("\n", " ").split("|")
CITIES = """San Francisco|San Diego|San Antonio|San Jose|Santa Clara|Santa Fe|St. Louis|Saint Paul|St. Petersburg|Fort Wayne|Jackson|
Lincoln|Madison|Houston|Austin|Denver|Charlotte|Raleigh|Jefferson City|Carson City|Port Jefferson|Glens Falls|Saranac Lake|Mount Vernon|
Mount Kisco|White Plains|Great Neck|Long Beach|Salt Lake City|Grand Rapids|Cedar Rapids|Baton Rouge|New Orleans|Little Rock|
Palm Springs|Virginia Beach|Bowling Green|College Park|Paris|London|Berlin|Madrid|Barcelona|Santiago|Buenos Aires|San Salvador|
Santo Domingo|Port-au-Prince|Kingston|Georgetown|Mexico City|Guadalajara|Lima|Caracas|Sao Paulo|São Paulo|Rio de Janeiro|Den Haag|
Sri Lanka|Burkina Faso|Costa Rica|Puerto Rico|El Salvador|Hong Kong|Ho Chi Minh City|Saudi Arabia|New Zealand|South Sudan|Sierra Leone|
Chad|Jordan|Georgia|Israel|Kenya|Trinidad and Tobago|St. Lucia|Cape Verde|Côte d'Ivoire|Addis Ababa|Kuala Lumpur|Tel Aviv|Villa Rica|
Ciudad Juárez|La Paz|San Cristóbal|Santa Ana|San Miguel|Saint-Denis|Le Havre|Bad Homburg|Sankt Gallen|Villanueva de la Serena|Alcalá de
Henares|San Sebastián|Vitoria|Valencia|Córdoba|Mérida|Victoria|Florence|Sydney|Adelaide|Regina|Alberta|Charlotte Amalie|Eugene|Gary|
Eugene, OR|Gary, IN|Helena, MT|Aurora, CO|Joliet|Elgin|Dallas|Tyler, TX|Beverly Hills|Marion County|Orange County|Essex County|St. Lawrence
County|Franklin County|Clinton County|Warren County|Washington County|Greene County|Wayne County|Monroe County|Schuyler County""".replace("\n", " ").split("|")
COUNTRIES = """Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|
Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia and Herzegovina|Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|Burundi|Cambodia|Cameroon|
Canada|Cape Verde|Chad|Chile|China|Colombia|Comoros|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Denmark|Djibouti|Dominica|
Dominican Republic|Ecuador|Egypt|El Salvador|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|
Greece|Greenland|Grenada|Guatemala|Guinea|Guyana|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|
Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kiribati|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|
Luxembourg|Macedonia|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|
Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|Norway|Oman|Pakistan|Palau|Panama|
Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Saint Lucia|Samoa|San Marino|Saudi Arabia|Senegal|
Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Solomon Islands|Somalia|South Africa|Spain|Sri Lanka|Sudan|Suriname|Sweden|
Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tonga|Trinidad and Tobago|Tunisia|Turkey|Turkmenistan|Tuvalu|Uganda|Ukraine|
United Kingdom|Uruguay|Uzbekistan|Vanuatu|Venezuela|Vietnam|Yemen|Zambia|Zimbabwe""".replace("\n", "").split("|")
VIRTUES = """Wisdom Courage Patience Mercy Charity Liberty Harmony Serenity Honor Honesty Justice Chastity Temperance Prudence Constance Verity
Unity Trinity Destiny Journey Melody Felicity Amity Clarity Dignity Humility Kindness Gratitude Loyalty Discipline Integrity Respect Truth
Love Peace Faith Hope Grace Joy Bliss Glory Heaven Nature Freedom Strength Balance Growth Beauty Virtue Victory Royal Noble Sunny Summer
Autumn Winter Rain Stormy Sky Star Moon Dawn Ocean River Brook Forest Meadow Rose Lily Daisy Violet Iris Ivy Holly Olive Ginger Sage Basil
Rosemary Clementine Amber Jade Pearl Ruby Opal Crystal Diamond Coral Jasper Robin Wren Jay Dove Raven Bear Wolf Fox Major Duke Prince King
Mark Will Bill Rob Sue Pat Art Drew Chase Grant Guy Jack Max Miles Pierce Rich Rusty Skip Ward Wade Chance Case Cash Price Banks""".split()
BRAND_ENDS = """soft ly ify tech net media labs lytics scape wave works ware gen bio med care pay space point path bridge craft logic base cloud
data grid hub io ium ora ica ex on ix tron com co max pro plus link mart zone sys cast verse vision graph metrics nomics source""".split()
HEADINGS = """Past Medical History|Chief Complaint|Review of Systems|History of Present Illness|Assessment and Plan|Social History|Family
History|Physical Examination|Discharge Summary|Progress Note|Treatment Plan|Safety Plan|Crisis Plan|Intake Form|Annual Review|Release of
Information|Informed Consent|Notice of Privacy Practices|Mental Status Exam|Vital Signs|Current Medications|Allergies|Laboratory Data|
Impression|Recommendations|Operative Report|Preoperative Diagnosis|Postoperative Diagnosis|Anesthesia|Findings|Complications|Estimated
Blood Loss|Hospital Course|Disposition|Follow Up|Case Notes|Service Coordination|Level of Care|Home Visit|Earned Leave|Direct Deposit|Pay
Period|Benefit Summary|Time Sheet|Job Description|Performance Review|Corrective Action|Exit Interview|Open Enrollment|Sick Leave|Grace
Period|Will Call|Summer Program|Mark All That Apply|Best Practices|Fire Drill|Rose Room|Board Meeting|Old Business|New Business|Action
Items|Next Steps|Meeting Minutes|Agenda|Rent Subsidy|Heating Assistance|Food Pantry|Head Start|Early Intervention|Adult Protective
Services|Child Protective Services|Family Court|Order of Protection|Foster Care|Housing Voucher|Section Eight|Supplemental Security
Income|Data Entry|User Guide|Table of Contents|Terms of Use|Frequently Asked Questions|Press Release|Annual Report|Strategic Plan|
Quality Assurance|Risk Management|Incident Report|Business Office|Human Resources|Information Technology|Good Morning|Happy Holidays|
Happy Birthday|Merry Christmas|Thank You|Best Wishes|Kind Regards|Best Regards|Warm Regards|Sincerely Yours|Dear Sir or Madam|To Whom It
May Concern|Dear Parent or Guardian|Dear Colleagues|Dear Customer|Dear Provider""".replace("\n", " ").split("|")
COMMON = """Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October
November December Easter Christmas Thanksgiving Medicaid Medicare English Spanish American Chinese Catholic Methodist Baptist Republican
Democrat Internet Covid Yes No None Unknown Other Male Female Single Married Pending Active Closed Approved Denied Summer Winter Spring Fall
Patient Client Worker Supervisor Director Manager Teacher Nurse Doctor Staff Team Mother Father Brother Sister Husband Wife Grandmother
Zoloft Prozac Lexapro Xanax Ativan Klonopin Suboxone Lipitor Tylenol Advil Motrin Metformin Lisinopril Gabapentin Seroquel Abilify Zyprexa
Lamictal Depakote Lithium Adderall Ritalin Concerta Trazodone Warfarin Heparin Lovenox Lasix Norvasc Keflex Augmentin Vicodin Percocet
Betadine Vicryl Prolene Monocryl Marcaine Lidocaine Versed Fentanyl Propofol Foley Doppler Babinski Romberg Parkinson Alzheimer Hodgkin
Kaposi Crohn Graves Hashimoto Bell Down Asperger Tourette Huntington Raynaud Cushing Addison Meckel Bartholin Trendelenburg Valsalva Kocher
Metzenbaum Bovie Kelly Allis Babcock Steri-Strips Dermabond Gram Pap Mantoux Snellen Holter Swan""".split()
MONTHS = "January February March April May June July August September October November December".split()


class Things:
    def __init__(self, dice, people):
        self.dice, self.people = dice, people
        self.drugs = [p for r in rows("medications_common.tsv") for p in r[1].split(";")]
        self.drugs += [r[0] for r in rows("medications.tsv") if r[0].isalpha()][::7]
        self.illnesses = [p for r in rows("diagnoses.tsv") for p in r[0].split("|")]
        self.codes = [p for r in rows("icd10cm.tsv") for p in r[0].split("|")[:1]][::9]
        self.treatments = [p for r in rows("treatments.tsv") for p in r[0].split("|")]
        self.terms = sorted({w for text in self.illnesses + self.treatments + self.codes for w in re.findall(r"[a-z]{4,}", text)})
        self.plain = [r[0] for r in rows("words.tsv") if r[1] in "123" and 2 < len(r[0]) < 13]
        self.towns = [r[0] for r in rows("places.tsv")] + [r[1] for r in rows("zips.tsv")][::5]

        self.devices = next(r[2].split() for r in rows("word_roles.tsv") if r[1] == "eponym")

    def device(self):
        """An instrument, a dressing, a test: known ones, and any surname."""
        return capital(self.dice.choice(self.devices)) if self.dice.random() < 0.6 else self.people.last()

    def number(self, low=1, high=9999):
        return str(self.dice.randint(low, high))

    def date(self):
        d = self.dice
        return d.choice((f"{d.randint(1, 12)}/{d.randint(1, 28)}/{d.randint(1940, 2024)}", f"{d.randint(1, 12):02}/{d.randint(1, 28):02}/{d.randint(10, 99)}",
                         f"{d.choice(MONTHS)} {d.randint(1, 28)}, {d.randint(1950, 2024)}", f"{d.randint(1, 28)} {d.choice(MONTHS)} {d.randint(1950, 2024)}",
                         f"{d.randint(1950, 2024)}-{d.randint(1, 12):02}-{d.randint(1, 28):02}", f"{d.choice(MONTHS)} {d.randint(2001, 2024)}"))

    def phone(self):
        d = self.dice
        return d.choice((f"({d.randint(201, 989)}) 555-{d.randint(100, 9999):04}", f"{d.randint(201, 989)}-555-{d.randint(100, 9999):04}"))

    def brand(self):
        """A firm or product of one word, or two, that no table has."""
        d, p = self.dice, self.people
        way = d.random()
        if way < 0.45:
            word = d.choice(self.plain) if d.random() < 0.6 else p.spliced(p.rare_family)
            word = word[:d.randint(3, 8)] + d.choice(BRAND_ENDS)
        elif way < 0.65:
            word = d.choice(self.plain) + d.choice(self.plain)
        elif way < 0.8:
            word = p.spliced(p.rare_family)
        elif way < 0.9:
            return capital(d.choice(self.plain)) + " " + capital(d.choice(self.plain))
        else:
            return p.last().split()[-1]
        return capital(word) if d.random() < 0.8 else word.upper()[:6] if d.random() < 0.3 else capital(d.choice(self.plain)) + capital(word)

    def country(self):
        return self.dice.choice(COUNTRIES)

    def virtue(self):
        return self.dice.choice(VIRTUES)

    def town(self):
        d, p = self.dice, self.people
        if d.random() < 0.12:
            word = p.marked(p.spliced(p.rare_family), MARKS, 0.25)
            return capital(word) if d.random() < 0.7 else word.upper()
        return d.choice(CITIES) if d.random() < 0.45 else " ".join(capital(w) for w in d.choice(self.towns).split())

    def street(self):
        d, p = self.dice, self.people
        way = d.random()
        if way < 0.35:
            return f"{self.number()} {p.last()} {d.choice(STREETS)}"
        if way < 0.50:
            return f"{self.number()} {p.first()} {p.last()} {d.choice(STREETS)}"
        if way < 0.60:
            return f"{self.number()} {capital(d.choice(self.plain))} {d.choice(STREETS)}"
        if way < 0.70:
            return f"{d.choice(('Calle', 'C/', 'Avenida', 'Avda.', 'Av.', 'Paseo', 'Plaza', 'Camino', 'Carrer de', 'Calle de', 'Calle del'))} {d.choice((p.last(), p.first() + ' ' + p.last(), 'Virgen de ' + p.first(), 'San ' + p.first(), 'Doctor ' + p.last()))}, {self.number(1, 200)}"
        if way < 0.78:
            return f"{self.number(1, 200)} {d.choice(('Rue', 'rue', 'Rue de', 'Avenue', 'Place', 'Boulevard', 'Quai'))} {d.choice((p.last(), p.first() + ' ' + p.last(), 'Saint-' + p.first()))}"
        if way < 0.86:
            return f"{d.choice(('Rua', 'Via', 'Viale', 'Piazza', 'R', 'Travessa', 'Corso', 'Largo'))} {d.choice((p.last(), p.first() + ' ' + p.last()))} {self.number(1, 900)}"
        if way < 0.94:
            return f"{p.last()}{d.choice(('straße', 'strasse', 'gasse', 'weg', 'vägen', 'gatan', 'laan', 'straat', 'vej', ' utca', ' út', ' u.', 'gata', 'katu', 'allee', 'platz'))} {self.number(1, 200)}"
        return f"P.O. Box {self.number()}"

    def firm(self):
        d, p = self.dice, self.people
        way = d.random()
        if way < 0.25:
            return f"{p.last()} {d.choice(FIRMS)}"
        if way < 0.35:
            return f"{p.last()} and {p.last()}" if d.random() < 0.5 else f"{p.last()} & {p.last()}"
        if way < 0.45:
            return f"{p.last()}, {p.last()} {d.choice(('and', '&'))} {p.last()}"
        if way < 0.52:
            return f"{p.last()}-{p.last()}"
        if way < 0.60:
            return f"{p.first()} {p.last()} {d.choice(FIRMS)}"
        if way < 0.66:
            return f"{p.first()}'s {d.choice(('Pizza', 'Diner', 'Place', 'House', 'Kitchen', 'Closet', 'Hope', 'Garage', 'Market', 'Law', 'Salon'))}"
        if way < 0.76:
            return d.choice(PRODUCTS)
        if way < 0.90:
            return self.brand()
        return f"{capital(d.choice(self.plain))} {capital(d.choice(self.plain))} {d.choice(FIRMS)}"

    def body(self):
        d, p = self.dice, self.people
        way = d.random()
        if way < 0.3:
            return f"{p.last()} {d.choice(BODIES)}"
        if way < 0.55:
            return f"{p.first()} {p.last()} {d.choice(BODIES)}"
        if way < 0.7:
            return f"{d.choice(('St.', 'Saint', 'Mount', 'San', 'Santa'))} {p.first()}{d.choice(('', chr(39) + 's'))} {d.choice(BODIES)}"
        if way < 0.8:
            return f"{d.choice(('Lake', 'Fort', 'Camp', 'Mount', 'Cape', 'Port'))} {p.last()}"
        return f"{self.town()} {d.choice(BODIES)}"

    def eponym(self):
        d, p = self.dice, self.people
        name = p.last()
        if d.random() < 0.35:
            name += "-" + p.last()
        return f"{name}{d.choice(('', chr(39) + 's', chr(39) + 's'))} {d.choice(EPONYM_HEADS)}"

    def heading(self):
        d = self.dice
        text = d.choice(HEADINGS) if d.random() < 0.5 else " ".join(capital(d.choice(self.plain)) for _ in range(d.randint(1, 5)))
        return text.upper() if d.random() < 0.3 else text

    def illness(self):
        d = self.dice
        text = d.choice(self.illnesses) if d.random() < 0.5 else d.choice(self.codes)
        return d.choice((text, text, text.lower(), " ".join(capital(w) for w in text.split())))

    def drug(self):
        text = self.dice.choice(self.drugs)
        return capital(text) if self.dice.random() < 0.6 else text

    def thing(self):
        return self.dice.choice((self.firm, self.body, self.eponym, self.town, self.street, self.heading, self.illness, self.drug))()

    def lone(self):
        d = self.dice
        return d.choice(COMMON) if d.random() < 0.6 else capital(d.choice(self.plain))
