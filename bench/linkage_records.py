#!/usr/bin/env python3
"""Invented records of invented people, with the truth: bench/linkage_records.py COUNT OUT.csv [SEED]

Names are drawn as often as people bear them. Every person stands in one to twelve records. People live in households that
share family name, address and telephone; of a hundred some have a twin, some a father or son of the same name. Some move,
some marry and change their name. Records have typing errors, nicknames, initials, names exchanged, days and months
exchanged, and gaps. The column `person` is the truth; the other columns are what a table has.
"""
import bisect
import itertools
import pathlib
import random
import sys

RULES = pathlib.Path(__file__).resolve().parents[1] / "rules/dictionaries"
LETTERS = "abcdefghijklmnopqrstuvwxyz"
STREETS = "Main Oak Pine Maple Cedar Elm Washington Lake Hill Walnut Spring North Ridge Church Willow Mill Sunset River Chestnut Highland".split()
KINDS = "St Ave Rd Ln Dr Ct Pl".split()
TOWNS = [("Albany", "NY"), ("Troy", "NY"), ("Schenectady", "NY"), ("Utica", "NY"), ("Syracuse", "NY"), ("Ithaca", "NY"), ("Buffalo", "NY")]


def table(name):
    out = []
    for line in open(RULES / name, encoding="utf-8"):
        if line[0] != "#":
            out.append(line.rstrip("\n").split("\t"))
    return out


class Names:
    def __init__(self, name, most):
        rows = sorted(((int(n), w) for w, n in table(name) if w.isascii() and w.isalpha() and len(w) > 2), reverse=True)[:most]
        self.words = [w.capitalize() for _, w in rows]
        self.sums = list(itertools.accumulate(n for n, _ in rows))

    def draw(self, rng):
        return self.words[bisect.bisect(self.sums, rng.random() * self.sums[-1])]


def typo(rng, text, letters):
    if len(text) < 4:
        return text
    at = rng.randrange(1, len(text))
    kind = rng.randrange(4)
    if kind == 0:
        return text[:at] + rng.choice(letters) + text[at + 1 :]
    if kind == 1:
        return text[:at] + text[at + 1 :]
    if kind == 2:
        return text[:at] + rng.choice(letters) + text[at:]
    return text[: at - 1] + text[at] + text[at - 1] + text[at + 1 :]


def date_typo(rng, date):
    year, month, day = date.split("-")
    kind = rng.randrange(3)
    if kind == 0 and int(day) <= 12:
        return f"{year}-{day}-{month}"
    if kind == 1:
        return f"{year}-{month}-{rng.randrange(1, 29):02}"
    return f"{int(year) + rng.choice((-10, -1, 1, 10))}-{month}-{day}"


def main():
    count, path = int(sys.argv[1]), sys.argv[2]
    rng = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 7)
    given, family = Names("given.tsv", 6000), Names("surnames.tsv", 60000)
    nicknames = {w.capitalize(): n.split("|") for w, n in table("nicknames.tsv")}
    people, ssns = 0, set()
    with open(path, "w", encoding="utf-8", newline="") as out:
        out.write("person,first_name,middle,surname,suffix,dob,ssn,phone,email,street,city,state,zip\n")
        rows = []  # as lines, which take a tenth of what lists take

        def address():
            town, state = rng.choice(TOWNS)
            line = f"{rng.randrange(1, 2000)} {rng.choice(STREETS)} {rng.choice(KINDS)}"
            if rng.random() < 0.25:
                line += f" Apt {rng.randrange(1, 60)}"
            return line, town, state, f"{rng.randrange(12000, 15000)}"

        def birth(first, last):
            return f"{rng.randrange(first, last)}-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}"

        def person(surname, home, phone, dob=None, name=None, suffix="", other_than=""):
            nonlocal people
            people += 1
            first = name or given.draw(rng)
            while first == other_than:
                first = given.draw(rng)
            while True:
                ssn = f"{rng.randrange(1, 666):03}{rng.randrange(1, 100):02}{rng.randrange(1, 10000):04}"
                if ssn not in ssns:
                    ssns.add(ssn)
                    break
            dob = dob or birth(1935, 2020)
            middle = given.draw(rng) if rng.random() < 0.7 else ""
            surnames = [surname]
            if rng.random() < 0.06:
                surnames.append(family.draw(rng))
            homes = [home] + ([address()] if rng.random() < 0.25 else [])
            phones = [phone] + ([f"{rng.choice((518, 315, 607, 716))}{rng.randrange(2000000, 9999999)}"] if rng.random() < 0.4 else [])
            email = f"{first}.{surname}{rng.randrange(1, 10000)}@example.org".lower()
            for _ in range(rng.choices((1, 2, 3, 4, 6, 12), (30, 28, 20, 12, 7, 3))[0]):
                record = {
                    "first": first, "middle": middle, "last": rng.choice(surnames), "suffix": suffix, "dob": dob,
                    "ssn": ssn, "phone": rng.choice(phones), "email": email, "home": rng.choice(homes),
                }
                r = rng.random
                if r() < 0.05 and first in nicknames:
                    record["first"] = rng.choice(nicknames[first]).capitalize()
                elif r() < 0.005:
                    record["first"] = first[0]
                elif r() < 0.03:
                    record["first"] = typo(rng, first, LETTERS)
                if r() < 0.03:
                    record["last"] = typo(rng, record["last"], LETTERS)
                elif r() < 0.005:
                    record["first"], record["last"] = record["last"], record["first"]
                if middle and r() < 0.5:
                    record["middle"] = middle[0] if r() < 0.7 else ""
                if r() < 0.02:
                    record["dob"] = date_typo(rng, dob)
                if r() < 0.01:
                    record["ssn"] = typo(rng, ssn, "0123456789")[:9].ljust(9, "0")
                if r() < 0.3:
                    record["ssn"] = ""
                if r() < 0.08 and record["ssn"]:
                    record["dob"] = ""
                if r() < 0.4:
                    record["phone"] = ""
                if r() < 0.6:
                    record["email"] = ""
                line, town, state, code = record["home"]
                if r() < 0.03:
                    line = typo(rng, line, LETTERS)
                if r() < 0.15:
                    line = town = state = code = ""
                if suffix and r() < 0.3:
                    record["suffix"] = ""
                rows.append(",".join([str(people), record["first"], record["middle"], record["last"], record["suffix"],
                                      record["dob"], record["ssn"], record["phone"], record["email"], line, town,
                                      state, code]) + "\n")

        while len(rows) < count:
            surname, home = family.draw(rng), address()
            phone = f"{rng.choice((518, 315, 607, 716))}{rng.randrange(2000000, 9999999)}"
            size = rng.choices((1, 2, 3, 4, 5), (35, 30, 15, 13, 7))[0]
            if size >= 3 and rng.random() < 0.05:  # twins
                dob, first = birth(2000, 2020), given.draw(rng)
                person(surname, home, phone, dob, first)
                person(surname, home, phone, dob, None, "", first)
                size -= 2
            if size >= 2 and rng.random() < 0.03:  # father and son of one name
                first = given.draw(rng)
                person(surname, home, phone, birth(1935, 1965), first, "Sr")
                person(surname, home, phone, birth(1975, 2005), first, "Jr")
                size -= 2
            for _ in range(size):
                person(surname, home, phone)
        # Records of one person do not stand beside each other.
        rng.shuffle(rows)
        out.writelines(itertools.islice(rows, count))
    print(f"{count} records of {people} people", file=sys.stderr)


if __name__ == "__main__":
    main()
