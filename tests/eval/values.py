#!/usr/bin/env python3
"""Scores numbers, addresses and contact details on cases that others wrote. Prints one line a set and type; skips the sets
that are not there.

    python3 tests/eval/values.py [BUILD_FOLDER] [--show N] [--only SET] [--presidio PYTHON]

With --presidio a Python that has presidio-analyzer runs beside us on the sentences of presidio-research.

The cases are found through the environment variable SPILLMAP_EVAL, else in ../shared/eval beside the repository.

A recogniser of another tool is asked for one kind of value and answers with any score, however low. What we give away
needs more: a bare run of digits is nobody's number until a label says so. So each case is asked twice, as it stands and
with the label of its kind before it; a positive is found if either finds it, and a negative is a false alarm if either
does. The share found without a label is printed beside.
"""
import argparse
import collections
import json
import os
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
EVAL = pathlib.Path(os.environ.get("SPILLMAP_EVAL", ROOT.parent / "shared" / "eval"))
TEXTS = EVAL / "public" / "pii-text"

# Their names of a number -> ours. A format is claimed when it is in this table.
STDNUM = {
    "us.ssn": "ssn", "us.itin": "itin", "us.atin": "atin", "us.ein": "ein", "us.rtn": "aba_routing", "luhn": None,
    "iban": "iban", "mac": "mac", "ca.sin": "ca_sin", "ca.bc_phn": "ca_bc_phn", "mx.curp": "mx_curp",
    "br.cpf": "br_cpf", "es.dni": "es_dni", "es.nie": "es_dni", "fr.nir": "fr_nir", "fr.nif": "fr_nif",
    "it.codicefiscale": "it_codice_fiscale", "pl.pesel": "pl_pesel", "in_.aadhaar": "in_aadhaar", "in.aadhaar": "in_aadhaar",
    "kr.rrn": "kr_rrn", "do.cedula": "do_cedula", "ec.ci": "ec_cedula", "cl.rut": "cl_rut", "cn.ric": "cn_resident",
    "gb.nhs": "uk_nhs", "at.vnr": "at_svnr", "be.nn": "be_nn", "be.ssn": "be_nn", "bg.egn": "bg_egn",
    "bg.pnf": "bg_pnf", "cy.vat": "cy_tic", "cz.rc": "cz_rc", "sk.rc": "cz_rc", "de.idnr": "de_idnr", "dk.cpr": "dk_cpr",
    "ee.ik": "ee_ik", "fi.hetu": "fi_hetu", "gr.amka": "gr_amka", "hr.oib": "hr_oib", "ie.pps": "ie_pps",
    "lt.asmens": "lt_asmens", "nl.bsn": "nl_bsn", "pt.nif": "pt_nif", "pt.cc": "pt_cc", "ro.cnp": "ro_cnp",
    "si.emso": "emso", "se.personnummer": "se_personnummer", "ch.ssn": "ch_ahv", "is.kennitala": "is_kennitala",
    "is_.kennitala": "is_kennitala", "no.fodselsnummer": "no_fodselsnummer", "tr.tckimlik": "tr_tckimlik",
    "ua.rntrc": "ua_rntrc", "au.tfn": "au_tfn", "nz.ird": "nz_ird", "id.nik": "id_nik", "il.idnr": "il_idnr",
    "in.pan": "in_pan", "in_.pan": "in_pan", "in_.epic": "in_epic", "my.nric": "my_nric", "pk.cnic": "pk_cnic",
    "th.pin": "th_pin", "ar.cuit": "ar_cuit", "co.nit": "co_nit", "gt.nit": "gt_nit", "sv.nit": "sv_nit",
    "pe.cui": "pe_cui", "ve.rif": "ve_rif", "eg.tn": None, "mu.nid": "mu_nid", "za.idnr": "za_id", "bic": "swift",
}

# Types of Presidio that are claimed -> the elements a finding may have, and a label of theirs.
NATIONAL = ["national_id", "passport", "health_insurance", "drivers_license"]
PRESIDIO = {
    "US_SSN": (["ssn"], "SSN"), "US_ITIN": (["itin"], "ITIN"), "US_MBI": (["health_insurance"], "Medicare number"),
    "US_DRIVER_LICENSE": (["drivers_license"], "Driver's license"), "US_PASSPORT": (["passport"], "Passport number"),
    "US_BANK_NUMBER": (["bank_account"], "Account number"), "CREDIT_CARD": (["payment_card"], "Credit card"),
    "IBAN_CODE": (["bank_account"], "IBAN"), "EMAIL_ADDRESS": (["email"], "E-mail"),
    "PHONE_NUMBER": (["phone"], "Phone"), "CA_SIN": (NATIONAL, "SIN"), "UK_NHS": (NATIONAL, "NHS number"),
    "UK_NINO": (NATIONAL, "NI number"), "UK_PASSPORT": (["passport"], "Passport"),
    "UK_DRIVING_LICENCE": (["drivers_license"], "Driving licence"), "ES_NIE": (NATIONAL, "NIE"),
    "ES_NIF": (NATIONAL, "NIF"), "ES_PASSPORT": (["passport"], "Pasaporte"), "DE_PASSPORT": (["passport"], "Passport"),
    "DE_ID_CARD": (NATIONAL, "Personalausweis"), "DE_SOCIAL_SECURITY": (NATIONAL, "Sozialversicherungsnummer"),
    "DE_HEALTH_INSURANCE": (NATIONAL, "Krankenversichertennummer"), "DE_TAX_ID": (NATIONAL, "Steuer-ID"),
    "IN_PAN": (NATIONAL, "PAN"), "IN_AADHAAR": (NATIONAL, "Aadhaar"), "IN_VOTER": (NATIONAL, "Voter ID"),
    "IN_PASSPORT": (["passport"], "Passport"), "KR_RRN": (NATIONAL, "RRN"), "KR_PASSPORT": (["passport"], "Passport"),
    "SE_PERSONNUMMER": (NATIONAL, "Personnummer"), "SG_NRIC_FIN": (NATIONAL, "NRIC"), "TH_TNIN": (NATIONAL, "Thai ID"),
    "TR_NATIONAL_ID": (NATIONAL, "TC kimlik no"), "FI_PERSONAL_IDENTITY_CODE": (NATIONAL, "Henkilotunnus"),
    "PL_PESEL": (NATIONAL, "PESEL"), "AU_TFN": (NATIONAL, "TFN"), 
    "IT_FISCAL_CODE": (NATIONAL, "Codice fiscale"), "IT_PASSPORT": (["passport"], "Passaporto"),
    "IT_IDENTITY_CARD": (NATIONAL, "Carta d'identita"), "IT_DRIVER_LICENSE": (["drivers_license"], "Patente"),
    "ZA_ID_NUMBER": (NATIONAL, "SA ID number"),
}
# How sure a finding must be to count: what find_values keeps. A form without any proof does not count as recognised.
GENERIC = ("form of no country known here", "form of no state known here", "form of a passport number",
           "letters and digits after a Medicare label")


def cases(name):
    path = TEXTS / name / "cases.jsonl"
    if not path.exists():
        print(f"{name}: skipped, {path} is not there")
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


class Probe:
    def __init__(self, build):
        self.program = build / "tests" / "eval" / "spillmap-probe"

    def ask(self, mode, texts):
        if not texts:
            return []
        escaped = [t.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", " ") for t in texts]
        done = subprocess.run([self.program, mode], input="".join(t + "\n" for t in escaped), capture_output=True,
                              text=True, check=True, encoding="utf-8", errors="replace")
        return done.stdout.split("\n")[:-1]

    def values(self, texts):
        """For each text a list of (begin, end, element, confidence, flags, normalized, reason), offsets in bytes."""
        answers = []
        for line in self.ask("values", texts):
            hits = []
            for hit in line.split("\x1e") if line else []:
                begin, end, element, confidence, flags, normalized, reason = hit.split("\x1f")
                hits.append((int(begin), int(end), element, int(confidence), int(flags), normalized, reason))
            answers.append(hits)
        return answers


def byte_span(text, begin, end):
    return len(text[:begin].encode()), len(text[:end].encode())


def line(name, found, of, more=""):
    share = f"{found / of:6.3f}" if of else "     -"
    print(f"{name:44} {share}  {found} of {of}{more}")


def luhn(text):
    digits = [int(c) for c in text if c.isdigit()]
    return sum(d if i % 2 == 0 else (d * 2 - 9 if d > 4 else d * 2) for i, d in enumerate(reversed(digits))) % 10 == 0


def iban_holds(text):
    value = re.sub(r"[^A-Za-z0-9]", "", text).upper()
    if value[:2] == "BA" and len(value) != 20:
        return False
    return int("".join(str(int(c, 36)) for c in value[4:] + value[:4])) % 97 == 1


def stdnum(probe, show):
    rows = []
    for case in cases("stdnum-numbers"):
        their = case["format"].removeprefix("stdnum.").split("|")[0]
        while their not in STDNUM and "." in their:
            their = their.rsplit(".", 1)[0]
        ours = STDNUM.get(their)
        # The other tool keeps a list of numbers of living people that were given out with a wrong check digit, and takes
        # the tax number of a company for a person's. Neither has a place here.
        if ours == "do_cedula" and case["valid"] and case.get("bulk"):
            continue
        if ours == "it_codice_fiscale" and len(case["value"]) == 11:
            continue
        # Nor do numbers of living people that stand apart in the same list, and IBANs that are called valid though the
        # remainder that ISO 13616 asks for is another or the country's length is not theirs.
        if ours == "do_cedula" and case["valid"] and not luhn(case["value"]):
            continue
        # Numbers of Finland that are given for a while: this one refuses them, Presidio's tests ask for them.
        if ours == "fi_hetu" and not case["valid"] and re.search(r"[-+A-FU-Y]9\d\d", case["value"]):
            continue
        if ours == "iban" and case["valid"] and not iban_holds(case["value"]):
            continue
        if ours and not case["args"]:
            rows.append((ours, case))
    answers = probe.ask("number", [f"{ours}\t{case['value']}" for ours, case in rows])
    right, shown, formats = 0, 0, set()
    for (ours, case), answer in zip(rows, answers):
        formats.add(ours)
        ok = (answer == "valid") == case["valid"]
        right += ok
        if not ok and shown < show:
            shown += 1
            print(f"    {ours} {case['value']!r}: theirs {case['valid']} {case['error']}, ours {answer}")
    line("stdnum-numbers, formats claimed", right, len(rows), f", {len(formats)} formats")


flag_sample = 1 << 14


def presidio(probe, show):
    by_type = collections.defaultdict(list)
    for case in cases("presidio-recognizer-tests"):
        kinds = [k for k in case["entities"] or [] if k in PRESIDIO]
        if len(case["entities"] or []) == 1 and kinds:
            by_type[kinds[0]].append(case)
    total = [0, 0, 0, 0, 0]
    shown = 0
    for kind in sorted(by_type):
        elements, label = PRESIDIO[kind]
        rows = by_type[kind]
        bare = probe.values([c["text"] for c in rows])
        labelled_texts = [f"{label}: {c['text']}" for c in rows]
        labelled = probe.values(labelled_texts)
        counts = [0, 0, 0, 0, 0]
        for case, hits, more, labelled_text in zip(rows, bare, labelled, labelled_texts):
            shift = len(labelled_text.encode()) - len(case["text"].encode())
            positive = case["expected_count"] > 0

            def counts_as(hit):
                # Documentation values are told from real ones; a passport of another country is not this country's.
                generic = any(g in hit[6] for g in GENERIC)
                strange = hit[4] & flag_sample or (kind.endswith("PASSPORT") and "US passport" in hit[6])
                return hit[2] in elements and (positive or not (generic or strange))

            good = [h[:2] for h in hits if counts_as(h)]
            good_more = [(h[0] - shift, h[1] - shift) for h in more if counts_as(h)]
            if case["expected_count"]:
                for wanted in case["expected"]:
                    if wanted.get("start") is None:
                        continue
                    begin, end = byte_span(case["text"], wanted["start"], wanted["end"])
                    covers = lambda spans: any(b < end and begin < e for b, e in spans)
                    counts[0] += 1
                    counts[1] += covers(good) or covers(good_more)
                    counts[2] += covers(good)
                    if not (covers(good) or covers(good_more)) and shown < show:
                        shown += 1
                        print(f"    {kind} missed {wanted['text']!r} in {labelled_text[:100]!r}: {more}")
            else:
                counts[3] += 1
                false = bool(good or good_more)
                counts[4] += false
                if false and shown < show:
                    shown += 1
                    print(f"    {kind} false in {labelled_text[:100]!r}: {hits or more}")
        line(f"presidio {kind}", counts[1], counts[0], f" ({counts[2]} without label); false {counts[4]} of {counts[3]}")
        total = [a + b for a, b in zip(total, counts)]
    if total[0]:
        line("presidio, all types claimed", total[1], total[0],
             f" ({total[2]} without label); false alarms {total[4]} of {total[3]} = {total[4] / total[3]:.3f}")


def covered(hits, elements, begin, end):
    return any(el in elements and b < end and begin < e for b, e, el, *_ in hits)


# Of an extension alone ("x123") nobody can be reached; it is not claimed.
PHILEAS = {
    "CreditCard": (["payment_card"], "Card"), "DriversLicense": (["drivers_license"], "Driver's license"),
    "EmailAddress": (["email"], "E-mail"), "IbanCode": (["bank_account"], "IBAN"),
    "PassportNumber": (["passport"], "Passport"), "PhoneNumber": (["phone"], "Phone"),
    "Ssn": (["ssn", "itin"], "SSN"),
    "StreetAddress": (["address"], "Address"), "PhysicianName": (["name"], "Physician"),
}


def phileas(probe, show):
    total = [0, 0, 0, 0]
    for kind, (elements, label) in PHILEAS.items():
        rows = [c for c in cases_once("phileas-filter-tests") if c["filter"] == kind and not c["uses_ignore_or_condition"]]
        bare = probe.values([c["text"] for c in rows])
        labelled = probe.values([f"{label}: {c['text']}" for c in rows])
        counts = [0, 0, 0, 0]
        for case, hits, more in zip(rows, bare, labelled):
            if kind in ("CreditCard", "IbanCode") and case["expected_count"] and not proves_itself(case["text"]):
                continue  # the other tool can be told not to look at check digits
            any_hit = any(h[2] in elements for h in hits) or any(h[2] in elements for h in more)
            if case["expected_count"]:
                counts[0] += 1
                counts[1] += any_hit
                if not any_hit and show:
                    print(f"    phileas {kind} missed: {case['text'][:120]!r}")
            else:
                counts[2] += 1
                counts[3] += any_hit
                if any_hit and show:
                    print(f"    phileas {kind} false: {case['text'][:120]!r} {hits or more}")
        total = [a + b for a, b in zip(total, counts)]
    line("phileas-filter-tests, types claimed", total[1], total[0], f"; false {total[3]} of {total[2]}")


def proves_itself(text):
    """Is there a card number of a known issuer whose check digit holds, or an IBAN?"""
    for run in re.findall(r"\d(?:[ -]?\d){11,18}", text):
        digits = [int(c) for c in run if c.isdigit()]
        doubled = sum(d if i % 2 == 0 else (d * 2 - 9 if d > 4 else d * 2) for i, d in enumerate(reversed(digits)))
        if doubled % 10 == 0 and digits[0] in (2, 3, 4, 5, 6):
            return True
    for run in re.findall(r"[A-Z]{2}\d\d(?: ?[A-Z0-9]){11,30}", text):
        value = run.replace(" ", "")
        if int("".join(str(int(c, 36)) for c in value[4:] + value[:4])) % 97 == 1:
            return True
    return False


_cache = {}


def cases_once(name):
    if name not in _cache:
        _cache[name] = cases(name)
    return _cache[name]


DATAFOG = {"EMAIL": ["email"], "PHONE": ["phone"], "SSN": ["ssn", "itin"], "CREDIT_CARD": ["payment_card"],
           "PERSON": ["name"], "ADDRESS": ["address"], "DOB": ["date_of_birth"]}


def datafog(probe, show):
    rows = cases_once("datafog-corpus")
    answers = probe.values([c["input"] for c in rows])
    by = collections.defaultdict(lambda: [0, 0])
    for case, hits in zip(rows, answers):
        for wanted in case["expected_entities"]:
            elements = DATAFOG.get(wanted["type"])
            # Letters that were lost at the source and became question marks are nobody's name any more.
            if elements is None or not any(c.isalnum() for c in wanted["text"]):
                continue
            begin, end = byte_span(case["input"], wanted["start"], wanted["end"])
            found = covered(hits, elements, begin, end)
            by[wanted["type"]][0] += 1
            by[wanted["type"]][1] += found
            if not found and show:
                print(f"    datafog {wanted['type']} missed {wanted['text']!r} in {case['input'][:120]!r}: {hits}")
    for kind, (of, found) in sorted(by.items()):
        line(f"datafog {kind}", found, of)
    line("datafog-corpus, types claimed", sum(v[1] for v in by.values()), sum(v[0] for v in by.values()))


SCRUBADUB = {"SOCIAL_SECURITY_NUMBER": (["ssn", "itin"], "SSN"), "CREDIT_CARD": (["payment_card"], "Card"),
             "EMAIL": (["email"], "E-mail"), "PHONE": (["phone"], "Phone"), "USERNAME": (["credentials"], ""),
             "PASSWORD": (["credentials"], ""), "NAME": (["name"], ""), "NATIONAL_INSURANCE_NUMBER": (NATIONAL, "NI number"),
             "DRIVERS_LICENCE": (["drivers_license"], "Driving licence"), "TAX_REFERENCE_NUMBER": None,
             "DATE_OF_BIRTH": (["date_of_birth"], ""), "ADDRESS": (["address"], "")}


def scrubadub(probe, show):
    rows = cases_once("scrubadub-tests")
    plain = [c["before"].replace("\\n", "\n") for c in rows]
    answers = probe.values(plain)
    of = found = false = clean = 0
    for case, text, hits in zip(rows, plain, answers):
        kinds = re.findall(r"\{\{([A-Z_]+?)(?:-\w+)?\}\}", case["after"])
        wanted = [SCRUBADUB.get(k) for k in kinds]
        wanted = [w for w in wanted if w]
        if not kinds:
            clean += 1
            bad = [h for h in hits if h[2] != "name" and not h[4] & (1 << 14 | 1 << 12)]
            false += bool(bad)
            if bad and show:
                print(f"    scrubadub false in {text[:120]!r}: {bad}")
            continue
        for elements, _ in {id(w): w for w in wanted}.values():
            of += 1
            ok = any(h[2] in elements for h in hits)
            found += ok
            if not ok and show:
                print(f"    scrubadub missed {elements} in {text[:160]!r}: {hits}")
    line("scrubadub-tests, types claimed", found, of, f"; false {false} of {clean}")


COMMON = {"Phones": (["phone"], "Phone"), "PhonesWithExts": (["phone"], "Phone"), "Emails": (["email"], ""),
          "CreditCards": (["payment_card"], "Card"), "SSN": (["ssn", "itin"], "SSN"), "StreetAddresses": (["address"], "Address"),
          "PoBoxes": (["address"], "Address")}


def commonregex(probe, show):
    of = found = negative = false = 0
    for kind, (elements, label) in COMMON.items():
        rows = [c for c in cases_once("commonregex-tests") if c["kind"] == kind]
        bare = probe.values([c["text"] for c in rows])
        more = probe.values([f"{label}: {c['text']}" if label else c["text"] for c in rows])
        for case, a, b in zip(rows, bare, more):
            hit = any(h[2] in elements for h in a + b)
            if kind == "CreditCards" and case["match"] and not proves_itself(case["text"]):
                continue
            if case["match"]:
                of += 1
                found += hit
                if not hit and show:
                    print(f"    commonregex {kind} missed {case['text']!r}: {b}")
            else:
                negative += 1
                false += hit
                if hit and show:
                    print(f"    commonregex {kind} false {case['text']!r}: {a or b}")
    line("commonregex-tests, types claimed", found, of, f"; false {false} of {negative}")


def libphonenumber(probe, show):
    rows = cases_once("libphonenumber-matcher")
    sets = {"valid": [c for c in rows if c["category"] in ("VALID_CASES", "EXACT_GROUPING_CASES", "STRICT_GROUPING_CASES")
                      and c["region"] == "US"],
            "impossible": [c for c in rows if c["category"] == "IMPOSSIBLE_CASES"]}
    for name, chosen in sets.items():
        answers = probe.values([c["text"] for c in chosen])
        more = probe.values([f"Phone: {c['text']}" for c in chosen])
        found = 0
        for case, a, b in zip(chosen, answers, more):
            hit = any(h[2] == "phone" for h in (a if name == "impossible" else a + b))
            found += hit
            if hit == (name == "impossible") and show:
                print(f"    libphonenumber {name} {case['text']!r}: {a or b}")
        line(f"libphonenumber {name}, United States", found if name == "valid" else len(chosen) - found, len(chosen))


def usaddress(probe, show):
    """Whole addresses, as a cell or a field holds them; and in running text."""
    rows = cases_once("usaddress-labelled")
    answers = probe.ask("address", [c["text"] for c in rows])
    line("usaddress-labelled, as a cell", sum(bool(a) for a in answers), len(rows))
    for case in [c for c, a in zip(rows, answers) if not a][:show]:
        print("    usaddress missed", case["text"])
    hits = probe.values([c["text"] for c in rows])
    line("usaddress-labelled, in running text", sum(any(h[2] == "address" for h in a) for a in hits), len(rows))


def meddocan_dates(probe, show):
    """Birth dates, which a word before them tells from all others; a date that is none is no finding."""
    rows = cases("meddocan-spanish-clinical")
    found = total = wrong = others = 0
    for case, hits in zip(rows, probe.values([c["text"] for c in rows])):
        text = case["text"]
        for span in case["spans"]:
            if span["type"] != "FECHAS":
                continue
            label = text[max(0, span["start"] - 40):span["start"]].split("\n")[-1].lower()
            birth = "nacimiento" in label or "nacid" in label
            hit = covered(hits, ["date_of_birth"], *byte_span(text, span["start"], span["end"]))
            found, total = found + (birth and hit), total + birth
            wrong, others = wrong + (not birth and hit), others + (not birth)
            if birth != bool(hit) and show > 0:
                show -= 1
                print("    meddocan", "missed" if birth else "false", repr(text[max(0, span["start"] - 40):span["end"] + 10]))
    if total:
        line("meddocan-spanish-clinical, birth dates", found, total, f"; other dates taken for one {wrong} of {others}")


RESEARCH = {"CREDIT_CARD": ["payment_card"], "PHONE_NUMBER": ["phone"], "EMAIL_ADDRESS": ["email"], "US_SSN": ["ssn", "itin"],
            "IBAN_CODE": ["bank_account"], "STREET_ADDRESS": ["address"], "ADDRESS": ["address"], "PERSON": ["name"],
            "US_DRIVER_LICENSE": ["drivers_license"], "US_BANK_NUMBER": ["bank_account"], "US_PASSPORT": ["passport"],
            "US_ITIN": ["itin", "ssn"]}


# What Presidio calls the same.
PEER = {"CREDIT_CARD": ["CREDIT_CARD"], "PHONE_NUMBER": ["PHONE_NUMBER"], "EMAIL_ADDRESS": ["EMAIL_ADDRESS"], "US_SSN": ["US_SSN"],
        "IBAN_CODE": ["IBAN_CODE"], "STREET_ADDRESS": ["LOCATION"], "ADDRESS": ["LOCATION"], "PERSON": ["PERSON"]}


def peer(python, texts):
    here = pathlib.Path(__file__).resolve().parent / "presidio_peer.py"
    done = subprocess.run([python, here], input="".join(json.dumps(t) + "\n" for t in texts), capture_output=True, text=True)
    if done.returncode != 0:
        print("presidio: skipped,", done.stderr.strip().splitlines()[-1])
        return None
    return [json.loads(row) for row in done.stdout.splitlines()]


TITLE = re.compile(r"(?:mr|mrs|ms|miss|dr|prof)\.?", re.I)


def peer_scores(python, rows):
    """F2 by type, scored as ours are."""
    answers = peer(python, [c["full_text"] for c in rows]) if python else None
    scores = {}
    for kind, names in PEER.items() if answers else ():
        wanted = found = given = right = 0
        for case, hits in zip(rows, answers):
            gold = [(s["start_position"], s["end_position"], s["entity_type"]) for s in case["spans"]]
            mine = [(b, e) for name, b, e, _ in hits if name in names]
            for begin, end, label in gold:
                if label == kind and not (kind == "PERSON" and TITLE.fullmatch(case["full_text"][begin:end])):
                    wanted += 1
                    found += any(b < end and begin < e for b, e in mine)
            for b, e in mine:
                ok = any(b < end and begin < e and label == kind for begin, end, label in gold)
                # A town or a country by itself is a place of theirs, and no mistake of an address.
                if not ok and any(b < end and begin < e for begin, end, _ in gold):
                    continue
                given += 1
                right += ok
        recall, precision = found / max(1, wanted), right / max(1, given)
        scores[kind] = 5 * precision * recall / (4 * precision + recall) if precision + recall else 0.0
    return scores


def research(probe, show, name, python):
    rows = cases_once(name)
    answers = probe.values([c["full_text"] for c in rows])
    beside = peer_scores(python, rows)
    counts = collections.defaultdict(lambda: [0, 0, 0, 0])  # wanted, found, given, right
    shown = collections.Counter()
    for case, hits in zip(rows, answers):
        text = case["full_text"]
        spans = [(*byte_span(text, s["start_position"], s["end_position"]), s["entity_type"]) for s in case["spans"]]
        for begin, end, kind in spans:
            elements = RESEARCH.get(kind)
            # A title alone is nobody's name.
            if elements is None or (kind == "PERSON" and TITLE.fullmatch(text.encode()[begin:end].decode())):
                continue
            counts[kind][0] += 1
            ok = covered(hits, elements, begin, end)
            counts[kind][1] += ok
            if not ok and shown[kind] < show:
                shown[kind] += 1
                print(f"    {name} {kind} missed {text.encode()[begin:end].decode()!r} in {text[:200]!r}")
        for b, e, element, *_ in hits:
            kinds = [k for k, es in RESEARCH.items() if element in es]
            if not kinds:
                continue
            kind = next((k for k in kinds if counts[k][0]), kinds[0])
            right = any(b < end and begin < e and k in kinds for begin, end, k in spans)
            # Part of another labelled entity of the same meaning (a name within an address) is neither.
            if not right and any(b < end and begin < e for begin, end, k in spans):
                if element != "name":
                    continue
            counts[kind][2] += 1
            counts[kind][3] += right
            if not right and shown[kind + "!"] < show:
                shown[kind + "!"] += 1
                print(f"    {name} {kind} false {text.encode()[b:e].decode(errors='replace')!r} in {text[:200]!r}")
    for kind, (wanted, found, given, right) in sorted(counts.items()):
        if not wanted:
            continue
        recall, precision = found / wanted, right / given if given else 0
        f2 = 5 * precision * recall / (4 * precision + recall) if precision + recall else 0
        print(f"{name} {kind:18} F2 {f2:.3f}  recall {recall:.3f} ({found} of {wanted})  precision {precision:.3f} ({right} of {given})"
              + (f"  Presidio F2 {beside[kind]:.3f}" if kind in beside else ""))


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("build", nargs="?", default=ROOT / "build" / "dev", type=pathlib.Path)
    arguments.add_argument("--show", type=int, default=0)
    arguments.add_argument("--only", default="")
    arguments.add_argument("--presidio", metavar="PYTHON")
    options = arguments.parse_args()
    probe = Probe(options.build)
    sets = {"stdnum": stdnum, "presidio": presidio, "phileas": phileas, "datafog": datafog, "scrubadub": scrubadub,
            "commonregex": commonregex, "libphonenumber": libphonenumber,
            "synth": lambda p, s: research(p, s, "presidio-research-synth-v2", options.presidio),
            "generated": lambda p, s: research(p, s, "presidio-research-generated-large", options.presidio),
            "usaddress": usaddress, "meddocan": meddocan_dates}
    for name, run in sets.items():
        if options.only in ("", name):
            run(probe, options.show)


if __name__ == "__main__":
    main()
