#!/usr/bin/env python3
"""Makes hcpcs.tsv: codes of HCPCS Level II with a short description and sensitivity flags.

    ./make_hcpcs.py HCPC2019_CONTR_ANWEB.txt addendum-b.csv

The first is the fixed-width file of CMS, the second any CSV of Addendum B with the columns HCPCSCode and ShortDescriptor.
Level I (CPT, of the AMA) and dental codes are in neither and stay out.
"""
import csv
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def flags(code, text):
    low = text.lower()
    out = ""
    if re.search(r"\bmental|behavioral|psych|crisis interv|clubhouse|assertive|depress|suicid", low) or "H2010" <= code <= "H2033":
        out += "m"
    if re.search(r"alcohol|substance abuse|drug (abuse|addict|treat)|methadone|opioid|detox|buprenorphine|naltrexone|naloxone", low):
        out = out.replace("m", "") + "s"
    if re.search(r"\bhiv\b|antiretroviral", low):
        out += "h"
    if re.search(r"pregnan|prenatal|obstet|contracept|abortion|intrauterine|maternity|antepartum|postpartum", low):
        out += "r"
    return out


def main():
    long_text = {}
    for line in open(sys.argv[1], encoding="latin-1"):
        code, kind, text = line[0:5].strip(), line[10:11], line[11:91].strip()
        if re.fullmatch(r"[A-V]\d{4}", code) and code[0] != "D" and code[:2] not in ("G8", "G9", "M1"):
            long_text[code] = f"{long_text.get(code, '')} {text}".strip()
    rows = {}
    for code, text in long_text.items():
        rows[code] = text
    with open(sys.argv[2], encoding="utf-8") as table:
        for row in csv.DictReader(table):
            code = row["HCPCSCode"]
            if re.fullmatch(r"[A-V]\d{4}", code) and code[0] != "D" and code[:2] not in ("G8", "G9", "M1"):
                rows.setdefault(code, row["ShortDescriptor"])
    with open(f"{HERE}/hcpcs.tsv", "w", encoding="utf-8") as out:
        out.write(
            "# source: CMS HCPCS Level II, alpha-numeric file 2019 and Addendum B of April 2026; no CPT, no dental codes\n"
            "# date: 2026-04-01\n# licence: public domain (US Government work)\n# made by: make_hcpcs.py\n# phrases\tkind\tcode\tflags\tstrength\t\tdescription, if no phrase\n"
        )
        for code, text in sorted(rows.items()):
            short = text if len(text) <= 80 else text[:80].rsplit(" ", 1)[0].rstrip(" ,;(")
            # Behavioural and state services have names that people use; supplies and injections are found by code.
            phrase = re.sub(r",? (per (diem|hour|session|visit|encounter|month|\d+ minutes)|\d+ minutes).*$", "", short)
            named = code[0] in "HT" and len(text) <= 80 and 2 <= len(phrase.split()) <= 9
            out.write(f"{phrase if named else ''}\tT\t{code}\t{flags(code, text)}\tn\t\t{'' if named else short}\n")


main()
