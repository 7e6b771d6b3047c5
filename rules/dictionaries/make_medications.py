#!/usr/bin/env python3
"""Makes medications.tsv: ingredient and brand names of drugs with sensitivity flags and a mark for ambiguous words.

    ./make_medications.py Products.txt product.txt

Products.txt is the table of Drugs@FDA, product.txt that of the National Drug Code directory (both FDA, CC0; tab-separated).
medications_common.tsv beside this script adds newer names, short forms and over-the-counter products.
The English words come from Debian's wamerican, the names from given.tsv and surnames.tsv if they stand beside.
"""
import collections
import csv
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SALT = set(
    """hydrochloride hydrobromide sodium potassium sulfate sulphate phosphate acetate maleate tartrate bitartrate
    citrate fumarate succinate mesylate besylate tosylate nitrate chloride bromide calcium magnesium dihydrate
    monohydrate trihydrate hemihydrate anhydrous dihydrochloride disodium dipotassium hcl saccharate aspartate
    pamoate palmitate decanoate enanthate cypionate valerate propionate dipropionate furoate hyclate lactate gluconate
    malate mucate napsylate oxalate benzoate stearate estolate ethylsuccinate tromethamine meglumine lysine edisylate
    isethionate acetonide hexacetonide diacetate pivalate xinafoate trifenatate medoxomil axetil proxetil cilexetil
    etexilate disoproxil alafenamide marboxil hemifumarate dimesylate erbumine arginine bitartrate hydroxide
    hydrogen orotate embonate camsylate esylate hydroiodide iodide fluoride monosodium hemisulfate sesquihydrate
    zinc tetrahydrate kit recombinant human synthetic bisulfate polacrilex dibasic monobasic mofetil ethanolate
    polistirex caproate lactobionate adipate butyrate dimeglumine heptahydrate diolamine benzathine procaine olamine
    hydrate besilate mesylates macrocrystalline microcrystalline diphosphate monosulfate undecanoate phenpropionate
    trisodium dipivoxil pivoxil kamedoxomil dimaleate ascorbate lauroxil oxybate""".split()
)
# Ingredients that are things of every day: a medication only with a dose or under a label.
WEAK = set(
    """water oxygen alcohol iron calcium sugar potassium honey glycerin zinc caffeine nicotine menthol camphor ginger
    salt sodium chloride nitrogen helium carbon dioxide air lead gold silver copper iodine sulfur talc clay charcoal
    magnesium phosphorus fluoride chlorine bromide starch sucrose dextrose glucose fructose lactose protein wheat corn
    rice oat barley rye egg milk beef pork chicken fish shrimp crab lobster tuna salmon cod peanut almond walnut cashew
    pecan apple orange banana grape peach strawberry tomato potato carrot onion garlic pepper cocoa coffee tea tobacco
    cotton wool silk feathers dog cat horse cattle rabbit mouse cockroach ant bee wasp hornet mosquito oak maple birch
    elm ash pine cedar cypress willow olive palm grass hay ragweed pollen mold yeast soap soy soybean sesame mustard
    coconut castor oil lanolin petrolatum wax resin cellulose gelatin lemon lime lavender rose mint peppermint spearmint
    eucalyptus thyme sage rosemary parsley celery lettuce spinach cabbage cucumber pumpkin squash melon mango kiwi
    pineapple cherry plum apricot blueberry raspberry blackberry cranberry turkey lamb goose duck sheep goat hog hamster
    tin nickel chromium cobalt manganese selenium molybdenum aluminum barium lithium ion urea ether ammonia nitrous
    formaldehyde vinegar acid aloe turmeric cinnamon vanilla clove nutmeg ethanol methane krypton xenon argon radium
    bacon hops poppy sunflower safflower cocaine opium heroin cannabis marijuana coal tar lard tallow testosterone
    estrogen collagen keratin elastin silicon silica dimethicone glycol bone liver heart thyroid creatinine
    cholesterol albumin lipase amylase bicarbonate carbonate titanium platinum chromic beta bilirubin hemoglobin
    fibrinogen thrombin plasma serum bile lecithin choline inositol histamine serotonin dopamine cortisol tryptophan
    tyrosine arginine lysine glycine alanine serine proline glutamine taurine carnitine creatine iodoform gadolinium
    proteins enzyme enzymes oxide nitrate phosphate sulfate chloride esters""".split()
)
STRONG_ENGLISH = set(
    """insulin aspirin morphine codeine penicillin cortisone quinine heparin warfarin digitalis atropine ephedrine
    epinephrine adrenaline barbiturate phenobarbital ibuprofen acetaminophen streptomycin tetracycline sulfa cortisol
    diazepam valium xanax prozac zoloft paxil ritalin tylenol advil motrin aleve demerol percocet vicodin oxycontin
    benadryl viagra novocaine methadone amphetamine methamphetamine steroid nitroglycerin melatonin niacin thiamine
    riboflavin pyridoxine folic progesterone estradiol naproxen antabuse librium thorazine seconal nembutal quaalude
    dramamine excedrin sudafed claritin lipitor prilosec pepto bismol cialis levitra botox rogaine interferon
    erythromycin neomycin chloramphenicol scopolamine strychnine curare procaine lidocaine thalidomide ketamine
    laetrile levodopa dopamine reserpine meprobamate chlorpromazine imipramine amoxicillin ampicillin chloroquine
    hydrocortisone prednisone dexamethasone vasopressin oxytocin thyroxine albuterol minoxidil tamoxifen taxol azt
    zidovudine fluoxetine sertraline naloxone fentanyl oxycodone hydrocodone nystatin miltown percodan tagamet zantac
    adderall ambien lasix coumadin nexium lunesta nicorette clozapine lithium""".split()
)
MENTAL = """fluoxetine sertraline paroxetine citalopram escitalopram fluvoxamine venlafaxine desvenlafaxine duloxetine
    levomilnacipran milnacipran vilazodone vortioxetine bupropion mirtazapine trazodone nefazodone amitriptyline
    nortriptyline imipramine desipramine clomipramine doxepin protriptyline trimipramine amoxapine maprotiline phenelzine
    tranylcypromine isocarboxazid selegiline esketamine brexanolone zuranolone lithium aripiprazole olanzapine
    risperidone paliperidone quetiapine ziprasidone lurasidone asenapine iloperidone brexpiprazole cariprazine
    lumateperone pimavanserin clozapine haloperidol fluphenazine perphenazine chlorpromazine thioridazine thiothixene
    trifluoperazine loxapine molindone pimozide alprazolam lorazepam clonazepam chlordiazepoxide oxazepam clorazepate
    buspirone methylphenidate dexmethylphenidate amphetamine dextroamphetamine lisdexamfetamine methamphetamine
    atomoxetine viloxazine valbenazine deutetrabenazine samidorphan xanomeline""".split()
SUBSTANCE = "buprenorphine methadone naltrexone disulfiram acamprosate lofexidine naloxone levomethadyl nalmefene".split()
HIV = """zidovudine lamivudine abacavir tenofovir emtricitabine efavirenz rilpivirine nevirapine etravirine doravirine
    delavirdine bictegravir dolutegravir raltegravir elvitegravir cabotegravir darunavir atazanavir ritonavir lopinavir
    cobicistat fosamprenavir amprenavir indinavir nelfinavir saquinavir tipranavir stavudine didanosine zalcitabine
    enfuvirtide maraviroc ibalizumab fostemsavir lenacapavir""".split()
REPRODUCTIVE = """levonorgestrel norgestrel norethindrone desogestrel drospirenone norgestimate etonogestrel
    norelgestromin ethynodiol dienogest segesterone ulipristal mifepristone misoprostol clomiphene medroxyprogesterone
    menotropins follitropin choriogonadotropin urofollitropin ganirelix cetrorelix mestranol dinoprostone carboprost
    hydroxyprogesterone nonoxynol methylergonovine prenatal""".split()
FLAG = {}
for letter, names in (("m", MENTAL), ("s", SUBSTANCE), ("h", HIV), ("r", REPRODUCTIVE)):
    for name in names:
        FLAG[name] = FLAG.get(name, "") + letter


def clean(name):
    name = re.sub(r"\s+IN (PLASTIC|GLASS|CONTAINER|DEXTROSE|SODIUM|WATER|LIPOSOMES?)\b.*", "", name.upper())
    name = re.sub(r"\([^)]*\)", " ", name)
    name = re.sub(r"\b(PRESERVATIVE FREE|AND .*|W/ .*|WITH .*)$", "", name)
    name = re.sub(r"\b(\d+(\.\d+)?(MG|MCG|ML|%)?)$", "", name.strip())
    return " ".join(name.replace("*", " ").split()).strip(" -/,.").lower()


def base(ingredient):
    words = [w for w in re.split(r"[\s,]+", re.sub(r"\([^)]*\)", " ", ingredient.lower())) if w]
    kept = [w for w in words if w not in SALT]
    return " ".join(kept or words)


def flags_of(ingredients):
    letters = set()
    for i in ingredients:
        for word in re.split(r"[\s\-]+", i):
            letters |= set(FLAG.get(word, ""))
    return "".join(c for c in "mshrd" if c in letters)


def usable(name):
    return (
        3 < len(name) < 46
        and len(name.split()) <= 4
        and re.fullmatch(r"[a-z][a-z0-9 '/.\-]*", name)
        and sum(c.isalpha() for c in name) >= 4
    )


def main():
    english = {w.strip().lower() for w in open("/usr/share/dict/words", encoding="utf-8") if w[0].islower()}
    people = set()
    for table, least in (("given.tsv", 2000), ("surnames.tsv", 3000)):  # people who bear it
        for line in open(f"{HERE}/{table}", encoding="utf-8"):
            if line[0] != "#" and int(line.split("\t")[1]) >= least:
                people.add(line.split("\t")[0])
    names = collections.OrderedDict()  # name -> (ingredient, flags, strength)

    def add(name, ingredients, brand):
        if not usable(name):
            return
        single = " " not in name and "-" not in name
        weak = False
        if single:
            weak = name in WEAK or (brand and (name in english or name in people) and name not in STRONG_ENGLISH)
            if not brand and name in english and name not in STRONG_ENGLISH and len(name) < 7:
                weak = True
        elif all(w in english or w in WEAK for w in re.split(r"[ \-]", name)):
            weak = not any(w in STRONG_ENGLISH for w in re.split(r"[ \-]", name))
        if len(name) < 5 and brand:
            weak = True
        names.setdefault(name, ("; ".join(ingredients), flags_of(ingredients), "w" if weak else "n"))

    with open(sys.argv[1], encoding="latin-1") as table:
        products = list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))
    for product in products:
        ingredients = sorted({base(i) for i in (product["ActiveIngredient"] or "").split(";") if i.strip()})
        for i in (product["ActiveIngredient"] or "").split(";"):
            add(base(i), [base(i)], False)
            add(clean(i), [base(i)], False)
    with open(sys.argv[2], encoding="latin-1") as table:
        for product in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE):
            for i in (product["SUBSTANCENAME"] or "").split(";"):
                if " " not in i.strip() and len(i.strip()) > 7:
                    add(base(i), [base(i)], False)
    for product in products:
        ingredients = sorted({base(i) for i in (product["ActiveIngredient"] or "").split(";") if i.strip()})
        add(clean(product["DrugName"]), ingredients, True)
    with open(f"{HERE}/medications_common.tsv", encoding="utf-8") as table:
        for line in table:
            if line.startswith("#") or not line.strip():
                continue
            fields = line.rstrip("\n").split("\t")
            ingredient, phrases = fields[0], fields[1]
            strength = fields[2] if len(fields) > 2 else "n"
            for phrase in phrases.split(";"):
                name = phrase.strip().lower()
                names[name] = (ingredient, flags_of([ingredient]), "w" if name.startswith("vitamin ") else strength)
    with open(f"{HERE}/medications.tsv", "w", encoding="utf-8") as out:
        out.write(
            "# source: FDA Drugs@FDA (July 2019) and NDC directory (June 2018); newer and common names of our own\n"
            "# date: 2019-07-01\n# licence: CC0-1.0 (US Food and Drug Administration)\n# made by: make_medications.py\n"
            "# name\tkind\tingredients\tflags\tstrength (w: also a common word)\n"
        )
        for name, (ingredient, letters, strength) in sorted(names.items()):
            ingredient = "" if ingredient == name else ingredient
            out.write(f"{name}\tM\t{ingredient[:80]}\t{letters}\t{strength}\n")


main()
