#!/usr/bin/env python3
"""Writes the labelled text that the tagger of names learns from.

    python3 rules/names/make_corpus.py SOURCES CORENLP OUT_FOLDER [SEED]

SOURCES holds clones of the public repositories named below; CORENLP holds the jars of Stanford CoreNLP 4.5.7 and of its
English models (Maven Central: edu.stanford.nlp:stanford-corenlp, classifiers models and models-spanish). Texts without labels are labelled
by its three-class recogniser; see docs/names-model.md. Texts that stand in a set that this project measures with
(SPILLMAP_EVAL, when it is there) are left out.
"""
import collections
import csv
import html
import io
import json
import os
import pathlib
import random
import re
import subprocess
import sys

from labelled import Text, sentences
from people import People, Things, capital, rows

SOURCES, CORENLP, OUT = (pathlib.Path(a) for a in sys.argv[1:4])
SEED = int(sys.argv[4]) if len(sys.argv) > 4 else 0
MODELS = "edu/stanford/nlp/models/ner/"
ENGLISH, SPANISH = MODELS + "english.all.3class.distsim.crf.ser.gz", MODELS + "spanish.ancora.distsim.s512.crf.ser.gz"

SWAPPED = 0.6  # so many of the texts stand there again with other names


def shown(repository, path):
    return subprocess.run(["git", "-C", str(git_folder(repository)), "show", "HEAD:" + path], capture_output=True, check=True).stdout.decode("utf-8")


def git_folder(repository):
    folder = SOURCES / repository.replace("/", "+") / "repo"
    return folder / ".git" if (folder / ".git").is_dir() else folder


def listed(repository, *paths):
    return subprocess.run(["git", "-C", str(git_folder(repository)), "ls-tree", "-r", "--name-only", "HEAD", *paths],
                          capture_output=True, text=True, check=True).stdout.splitlines()


def english():
    """One text an item, no line ends, no angle brackets (they are the recogniser's)."""
    for part in ("development", "test", "validation"):
        for row in csv.reader(io.StringIO(shown("google-research-datasets/gap-coreference", f"gap-{part}.tsv")),
                              delimiter="\t", quoting=csv.QUOTE_NONE):
            if row[0] != "ID":
                yield row[1]
    for part in ("tune", "test", "validation"):
        for line in shown("google-research-datasets/wiki-split", f"{part}.tsv").splitlines():
            yield line.split("\t")[0]
    for book in listed("dbamman/litbank", "original"):
        text = shown("dbamman/litbank", book)
        paragraphs = [re.sub(r"\s+", " ", p).strip() for p in re.split(r"\n\s*\n", text)]
        paragraphs = [p for p in paragraphs if len(p) > 60]
        random.Random(book).shuffle(paragraphs)
        for paragraph in paragraphs[:60]:
            yield paragraph[:1500]


def medical():
    """Answers to questions of health, and notes of invented visits."""
    answers = [path for path in listed("abachaa/MedQuAD") if path.endswith(".xml")]
    random.Random(7).shuffle(answers)
    # All of them at once: ten thousand processes would take longer than the rest.
    blobs = subprocess.run(["git", "-C", str(git_folder("abachaa/MedQuAD")), "cat-file", "--batch"], capture_output=True, check=True,
                           input="".join(f"HEAD:{path}\n" for path in answers[:1500]).encode()).stdout.decode("utf-8", "replace")
    for answer in re.findall(r"<Answer>(.*?)</Answer>", blobs, re.S):
        text = re.sub(r"\s+", " ", html.unescape(answer)).strip()
        if len(text) > 60:
            yield text[:900]
    csv.field_size_limit(1 << 24)
    for part in ("train", "valid", "clinicalnlp_taskB_test1", "clinicalnlp_taskC_test2", "clef_taskC_test3"):
        for row in csv.DictReader(io.StringIO(shown("wyim/aci-bench", f"data/challenge_data/{part}.csv"))):
            for paragraph in row["note"].split("\n\n"):
                if len(paragraph) > 40:
                    yield re.sub(r"\s+", " ", paragraph)


def answers():
    seen = set()
    for line in shown("google-research-datasets/QED", "qed-dev.jsonlines").splitlines():
        text = re.sub(r"\s+", " ", json.loads(line)["paragraph_text"])
        if text not in seen:
            seen.add(text)
            yield text[:1500]


def spanish():
    for repository, files in (("UniversalDependencies/UD_Spanish-GSD", ("es_gsd-ud-dev", "es_gsd-ud-test")),
                              ("UniversalDependencies/UD_Spanish-PUD", ("es_pud-ud-test",))):
        for file in files:
            for line in shown(repository, file + ".conllu").splitlines():
                if line.startswith("# text = "):
                    yield line[9:]


def recognised(batch, texts, model):
    """Labels the texts. The answer has lost and gained white space; it is laid over the texts letter by letter."""
    file, answer = OUT / f"{batch}.txt", OUT / f"{batch}.xml"
    texts = [t.replace("<", "(").replace(">", ")").replace("\n", " ").replace("\t", " ") for t in texts]
    file.write_text("".join(t + "\n" for t in texts), encoding="utf-8")
    if not answer.exists():
        jars = ":".join(str(p) for p in sorted(CORENLP.glob("*.jar")))
        with open(answer, "wb") as out:
            subprocess.run(["java", "-Xmx3g", "-cp", jars, "edu.stanford.nlp.ie.crf.CRFClassifier", "-loadClassifier", model,
                            "-textFile", str(file), "-outputFormat", "inlineXML", "-tokenizerOptions", "tokenizeNLs=true"],
                           stdout=out, check=True)
    marked = answer.read_text(encoding="utf-8")
    pieces = re.split(r"(</?[A-Z]{3,12}>)", marked)
    stream, opened = [], None  # (letter, class) of all that is no white space
    for piece in pieces:
        tag = re.fullmatch(r"<(/?)(\w+)>", piece)
        if tag:
            opened = None if tag.group(1) else tag.group(2)
            stream.append((None, opened))
            continue
        for c in piece.replace("&amp;", "&"):
            if not c.isspace():
                stream.append((c, opened))
    at = 0
    for text in texts:
        names, others, begin, kind = [], [], None, None
        broken = False
        for k, c in enumerate(text):
            if c.isspace():
                continue
            while at < len(stream) and stream[at][0] is None:
                if begin is not None:
                    (names if person else others).append((begin, last))
                    begin = None
                kind = stream[at][1]
                at += 1
            if at >= len(stream) or stream[at][0] != c:
                broken = True
                break
            if kind is not None and begin is None:
                begin, person = k, kind in ("PERSON", "PERS", "PER")
            last = k + 1
            at += 1
        if begin is not None:
            (names if person else others).append((begin, last))
        if broken:
            raise SystemExit(f"the answer does not fit the text: {text[:80]!r} at {''.join(c or '|' for c, _ in stream[at - 5:at + 20])}")
        yield Text(text, names, others=others)


TITLE = re.compile(r"(?:(?:mr|mrs|ms|miss|dr|prof|sir|lord|lady|king|queen|president|captain|capt|st|madame|mme|m|rev|gen|col|sgt|lt)\b\.?\s+)+", re.I)


def tidy(text):
    """Names without title and without the 's of a possessive."""
    names = []
    for b, e in text.names:
        word = text.text[b:e]
        title = TITLE.match(word)
        if title and title.end() < len(word):
            b += title.end()
        if word.endswith(("'s", "’s")):
            e -= 2
        while e > b and text.text[e - 1] in " .,;:'\"" and not re.search(r"\b\w\.$|\b[JS]r\.$", text.text[b:e]):
            e -= 1
        if e > b and any(c.isalpha() for c in text.text[b:e]):
            names.append((b, e))
    text.names = names
    return text


def universal():
    """Mails, reviews, letters to newspapers, news and an encyclopedia, labelled by people."""
    for repository, file in (("UniversalNER/UNER_English-EWT", "en_ewt-ud-dev"), ("UniversalNER/UNER_English-EWT", "en_ewt-ud-test"),
                             ("UniversalNER/UNER_English-PUD", "en_pud-ud-test")):
        for block in shown(repository, file + ".iob2").split("\n\n"):
            rows = [line.split("\t") for line in block.splitlines() if line and line[0] != "#"]
            plain = [line[9:] for line in block.splitlines() if line.startswith("# text = ")]
            if not rows or not plain:
                continue
            text, at, spans = plain[0], 0, []
            for row in rows:
                found = text.find(row[1], at)
                if found < 0:
                    break
                at = found + len(row[1])
                if row[2].startswith("B-"):
                    spans.append((found, at, row[2][2:]))
                elif row[2].startswith("I-") and spans:
                    spans[-1] = (spans[-1][0], at, spans[-1][2])
            yield Text(text, [(b, e) for b, e, kind in spans if kind == "PER"], weight=2,
                       others=[(b, e) for b, e, kind in spans if kind != "PER"])


def articles():
    """Beginnings of articles of an encyclopedia, in which people have labelled who and what is named."""
    for repository, path in (("tonytan48/Re-DocRED", "data/dev_revised.json"), ("tonytan48/Re-DocRED", "data/test_revised.json"),
                             ("Hytn/DocRED-HWE", "dataset/docred/test.json")):
        for article in json.loads(shown(repository, path)):
            mentions = [m for entity in article["vertexSet"] for m in entity]
            for number, words in enumerate(article["sents"]):
                begins, text = [], ""
                for word in words:
                    text += " " if text else ""
                    begins.append(len(text))
                    text += word
                spans = collections.defaultdict(set)
                for m in mentions:
                    if m["sent_id"] == number and m["type"] in ("PER", "ORG", "LOC", "MISC"):
                        first, last = m["pos"][0], m["pos"][1] - 1
                        spans[m["type"] == "PER"].add((begins[first], begins[last] + len(words[last])))
                if len(text) > 20:
                    yield Text(text, sorted(spans[True]), weight=2, others=sorted(spans[False]))


def crossner():
    """Sentences of an encyclopedia in five fields, labelled by people."""
    kinds = ("person", "politician", "scientist", "writer", "musicalartist", "researcher")
    for field in ("politics", "science", "music", "literature", "ai"):
        for part in ("train", "dev", "test"):
            for block in shown("zliucr/CrossNER", f"ner_data/{field}/{part}.txt").split("\n\n"):
                rows = [line.split("\t") for line in block.splitlines() if "\t" in line]
                text, names, others = "", [], []
                for word, label in rows:
                    text += " " if text else ""
                    kind = label.partition("-")[2]
                    spans = names if kind in kinds else others
                    if label.startswith("B-"):
                        spans.append((len(text), len(text) + len(word)))
                    elif kind and spans:
                        spans[-1] = (spans[-1][0], len(text) + len(word))
                    text += word
                if len(text) > 20:
                    yield Text(text, names, weight=2, others=others)


def novels():
    """Passages of novels in which people have labelled who and what is named."""
    for path in listed("dbamman/litbank", "coref/brat"):
        if not path.endswith(".txt"):
            continue
        text = shown("dbamman/litbank", path)
        names, unknown = [], []
        for line in shown("dbamman/litbank", path[:-3] + "ann").splitlines():
            found = re.fullmatch(r"T\d+\tPROP_PER (\d+) (\d+)\t(.*)", line)
            if not found:
                continue
            begin, end, words = int(found[1]), int(found[2]), found[3]
            if text[begin:end] != words:
                continue
            plain = words[0].isupper() and " of " not in words and " the " not in words and len(words.split()) < 5
            (names if plain else unknown).append((begin, end))
        lines, at = [], 0
        for line in text.split("\n"):
            lines.append((at, at + len(line)))
            at += len(line) + 1
        for k in range(0, len(lines), 3):
            begin, end = lines[k][0], lines[min(k + 2, len(lines) - 1)][1]
            inside = lambda spans: [(b - begin, e - begin) for b, e in spans if begin <= b and e <= end]
            if end - begin > 20:
                yield Text(text[begin:end].replace("\n", " "), inside(names), inside(unknown), weight=1.5)


class Strangers:
    """Puts strangers' names in the place of those in a text, so that what stands around tells more than who it is."""

    def __init__(self, seed):
        self.dice = random.Random(seed)
        self.people = People(self.dice)
        self.things = Things(self.dice, self.people)
        self.plain = {r[0] for r in rows("words.tsv") if r[1] in "123"}

    def person(self, word, place, of):
        d, p = self.dice, self.people
        if not word[:1].isupper() or re.fullmatch(r"\W*\w\.?|[JS]r\.?|I+|IV|[A-Z]\.[A-Z]\.?", word):
            return word
        if d.random() < 0.06:
            new = capital(d.choice(self.things.plain))
        else:
            new = (p.last() if place + 1 == of and (of > 1 or d.random() < 0.65) else p.first()).split()[-1]
        return new.upper() if len(word) > 2 and word.isupper() else new

    def thing(self, word):
        d, p = self.dice, self.people
        if not re.fullmatch(r"[^\W\d_]{3,}", word) or not word[0].isupper() or word.lower() in self.plain:
            return word
        way = d.random()
        if way < 0.3:
            new = p.last().split()[-1]
        elif way < 0.4:
            new = p.first()
        elif way < 0.65:
            new = self.things.town().split()[-1]
        elif way < 0.8:
            new = self.things.brand()
        else:
            new = capital(p.spliced(p.rare_family))
        return new.upper() if word.isupper() else new

    def swapped(self, text, things):
        known, edits = {}, []
        for spans, person in ((text.names, True), (text.others if things else (), False)):
            for begin, end in spans:
                words = text.text[begin:end].split(" ")
                for k, word in enumerate(words):
                    if (person, word) not in known:
                        known[person, word] = self.person(word, k, len(words)) if person else self.thing(word)
                edits.append((begin, end, " ".join(known[person, w] for w in words)))
        edits.sort()
        if any(b[0] < a[1] for a, b in zip(edits, edits[1:])):
            return None
        return text.replaced(edits)


def measured():
    folder = pathlib.Path(os.environ.get("SPILLMAP_EVAL", "/nonexistent")) / "public" / "pii-text"
    keys = set()
    for path in sorted(folder.glob("*/cases.jsonl")) if folder.is_dir() else []:
        for line in path.read_text(encoding="utf-8").splitlines():
            case = json.loads(line)
            keys.add(key(case.get("full_text") or case.get("text") or ""))
    return keys


def key(text):
    return re.sub(r"\W+", "", text.lower())[:48]


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    seen = measured()
    left_out = 0
    dice = random.Random(20261125 + 100 * SEED)
    strangers = Strangers(20261126 + 100 * SEED)
    with open(OUT / f"corpus{SEED}.tsv", "w", encoding="utf-8") as out:
        whole = []
        for batch, texts, model in (("english", english(), ENGLISH), ("medical", medical(), ENGLISH), ("answers", answers(), ENGLISH), ("spanish", spanish(), SPANISH)):
            whole += [tidy(t) for t in recognised(batch, list(texts), model)]
        for text in whole + [tidy(t) for source in (universal, crossner, articles, novels) for t in source()]:
            parts = sentences(text)
            if any(len(key(s.text)) > 24 and key(s.text) in seen for s in parts):
                left_out += 1
                continue
            if re.search(r" [,.](?: |$)", text.text) and dice.random() < 0.5:
                text = text.loosened()
            units = parts if dice.random() < 0.3 and len(parts) > 1 else [text]
            for unit in units:
                out.write(unit.line(forget=dice.choice((0, 0, 15, 30))))
                for _ in range(2 if unit.weight > 1 else 1):
                    other = None
                    if (unit.names or unit.others) and dice.random() < SWAPPED:
                        other = strangers.swapped(unit, dice.random() < 0.6)
                    if other:
                        other.weight *= 0.6
                        out.write(other.line(forget=dice.choice((0, 15))))
                chance = dice.random()
                if chance < 0.10:
                    small = unit.lower()
                    small.weight *= 0.5
                    out.write(small.line())
                elif chance < 0.18:
                    large = unit.upper()
                    large.weight *= 0.5
                    out.write(large.line())
    print(f"{len(whole)} texts labelled, {left_out} left out because they are measured with")


main()
