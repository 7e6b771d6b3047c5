#!/usr/bin/python3
"""Reading beside the usual tool of a format: CPU time, user and system, in one run, A B A B, of the same bytes.

    bench/extract.py [--only pdf,docx] [--pairs N] [--extract build/bench/bench/extract_file] [--keep DIR]

Ours is bench/extract_file: the readers as a worker calls them, without detection and without the sandbox. What a worker
prepares once, at its start (above all the model for text recognition), is measured beside it and taken off. Files are made here,
the same every time, and large, so that the start of the other tools hardly counts. Both sides write what they read into a file
of the same folder. Characters are those that are not white space. Needs the Debian packages mupdf-tools, poppler-utils,
docx2txt, xlsx2csv, ripmime, mpack, libarchive-tools; a tool that is not there is passed over.
"""
import argparse
import base64
import hashlib
import os
import pathlib
import quopri
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
FIRST = "Winifred Otis Marguerite Dmitri Elena Farouk Greta Hiro Ines Jasper Keisha Ludo".split()
LAST = "Achterberg Boateng Czerny Delacroix Ekwueme Fitzroy Gallardo Hristov Ibarra Jonker".split()
WORDS = ("the client reports that sleep has been poor since move writer reviewed plan with case manager and will follow up on "
         "housing referral benefits were recertified through next quarter no change in medication at this visit").split()


def prose(rng, words):
    return " ".join(rng.choice(WORDS) for _ in range(words)).capitalize() + "."


def person(rng, number):
    return [f"{rng.choice(LAST)}", rng.choice(FIRST), f"{rng.randint(1, 12):02}/{rng.randint(1, 28):02}/{rng.randint(1930, 2015)}",
            f"9{rng.randint(10, 99)}-{rng.randint(70, 88)}-{rng.randint(1000, 9999)}", f"C{number:07}", f"{rng.randint(1, 999)} Main St",
            "Albany", "NY", f"{rng.randint(12000, 12299)}", f"{rng.randint(100, 99999) / 100:.2f}"]


HEAD = ["Last", "First", "DOB", "SSN", "Client ID", "Street", "City", "State", "ZIP", "Balance"]


def make_pdf(path):
    """Letters, forms of labels and values, and ruled tables in turn."""
    from reportlab.lib import colors
    from reportlab.lib.pagesizes import letter
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle
    rng, style, story = random.Random(1), getSampleStyleSheet()["Normal"], []
    for page in range(800):
        if page % 4 == 3:
            rows = [HEAD[:6]] + [person(rng, page * 40 + n)[:6] for n in range(32)]
            story.append(Table(rows, style=TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("FONTSIZE", (0, 0), (-1, -1), 8)])))
        else:
            for label, value in zip(HEAD, person(rng, page)):
                story.append(Paragraph(f"<b>{label}:</b> {value}", style))
            story.append(Spacer(1, 12))
            for _ in range(6):
                story.append(Paragraph(prose(rng, 70), style))
        story.append(PageBreak())
    SimpleDocTemplate(str(path), pagesize=letter, invariant=1).build(story)


def make_docx(path):
    import copy
    import docx
    rng, document = random.Random(2), docx.Document()
    for _ in range(400):
        for label, value in zip(HEAD, person(rng, 1)):
            line = document.add_paragraph()
            line.add_run(label + ": ").bold = True
            line.add_run(value)
        for _ in range(20):
            document.add_paragraph(prose(rng, 60))
    table = document.add_table(rows=1, cols=6)
    for cell, text in zip(table.rows[0].cells, HEAD):
        cell.text = text
    model = table.rows[0]._tr
    for number in range(6000):
        row = copy.deepcopy(model)
        for cell, text in zip(row.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"), person(rng, number)):
            cell.text = text
        table._tbl.append(row)
    document.save(path)


def make_xlsx(path):
    import openpyxl
    rng, book = random.Random(3), openpyxl.Workbook(write_only=True)
    for name in ("Clients", "Archive"):
        sheet = book.create_sheet(name)
        sheet.append(HEAD)
        for number in range(15_000):
            row = person(rng, number)
            sheet.append(row[:9] + [float(row[9])])
    book.save(path)


def make_eml(path):
    """A message in text and HTML with attachments of some megabytes, in base64 and quoted-printable."""
    rng = random.Random(4)
    text = "\n".join(prose(rng, 12) for _ in range(4000))
    page = "<html><body>" + "".join(f"<p>{prose(rng, 40)}</p>" for _ in range(1500)) + "</body></html>"
    table = "\n".join(",".join(person(rng, n)) for n in range(120_000))
    data = b"".join(hashlib.sha256(b"%d" % n).digest() for n in range(1_200_000))
    def part(kind, encoding, content, name=None):
        name = f'Content-Disposition: attachment; filename="{name}"\n' if name else ""
        return f"--b\nContent-Type: {kind}\nContent-Transfer-Encoding: {encoding}\n{name}\n{content}\n"
    encode = lambda content: base64.encodebytes(content).decode()
    path.write_text("From: w.achterberg@example.org\nTo: o.boateng@example.org\nSubject: roster\nDate: Mon, 3 Mar 2025 10:00:00 -0500\n"
                    "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
                    + part("text/plain; charset=utf-8", "quoted-printable", quopri.encodestring(text.encode()).decode())
                    + part("text/html; charset=utf-8", "base64", encode(page.encode()))
                    + part("text/csv", "base64", encode(table.encode()), "roster.csv")
                    + part("application/octet-stream", "base64", encode(data), "archive.bin") + "--b--\n")


def make_zip(path):
    """Text of every size, and bytes that cannot be packed."""
    rng = random.Random(5)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for number in range(1500):
            size = int(40 * 2 ** rng.uniform(0, 9))
            z.writestr(zipfile.ZipInfo(f"case {number // 50}/note {number}.txt"), prose(rng, size), zipfile.ZIP_DEFLATED)
        for number in range(4):
            rows = "\n".join(",".join(person(rng, n)) for n in range(160_000))
            z.writestr(zipfile.ZipInfo(f"roster {number}.csv"), rows, zipfile.ZIP_DEFLATED)
        z.writestr(zipfile.ZipInfo("photo.bin"), rng.randbytes(20 << 20), zipfile.ZIP_STORED)


# Kind, maker, the file, commands of others ({file}, {out} a folder); the first is the usual one.
KINDS = {
    "pdf": (make_pdf, "book.pdf", [["mutool", "draw", "-F", "txt", "-o", "{out}/text", "{file}"], ["pdftotext", "{file}", "{out}/text"]]),
    "docx": (make_docx, "notes.docx", [["docx2txt", "{file}", "{out}/text"], ["sh", "-c", "bsdtar -xOf {file} word/document.xml | xmllint --xpath '//text()' - >{out}/text"]]),
    "xlsx": (make_xlsx, "clients.xlsx", [["xlsx2csv", "--all", "{file}", "{out}/text"]]),
    "eml": (make_eml, "roster.eml", [["ripmime", "-i", "{file}", "-d", "{out}"], ["munpack", "-f", "-t", "-q", "-C", "{out}", "{file}"]]),
    "zip": (make_zip, "share.zip", [["sh", "-c", "exec bsdtar -xOf {file} >{out}/text"]]),
}


def cpu(command, output):
    with open(output, "wb") as out, tempfile.TemporaryFile() as said:
        child = subprocess.Popen(command, stdout=out, stderr=said)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        words = said.read().decode(errors="replace")
    if status != 0:
        sys.exit(f"{command[0]} failed: {words}")
    return usage.ru_utime + usage.ru_stime, words


def characters(path):
    files = [path] if path.is_file() else [f for f in path.rglob("*") if f.is_file()]
    return sum(len("".join(f.read_bytes().decode("utf-8", "replace").split())) for f in files)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--only", default=",".join(KINDS))
    options.add_argument("--pairs", type=int, default=5)
    options.add_argument("--extract", default=str(ROOT / "build/bench/bench/extract_file"))
    options.add_argument("--keep")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as name:
        work = pathlib.Path(given.keep or name)
        work.mkdir(parents=True, exist_ok=True)
        for kind in given.only.split(","):
            make, file, others = KINDS[kind]
            file = work / file
            if not file.exists():
                make(file)
            for other in others:
                program = other[0] if other[0] != "sh" else other[2].removeprefix("exec ").split()[0]
                if not shutil.which(program):
                    print(f"{kind}: no {program} here")
                    continue
                out = work / "out"
                ours, theirs, said = [], [], ""
                for _ in range(given.pairs):
                    start, _ = cpu([given.extract], work / "none")
                    seconds, said = cpu([given.extract, str(file)], work / "ours")
                    ours.append((seconds - start, start))
                    shutil.rmtree(out, ignore_errors=True)
                    out.mkdir()
                    theirs.append(cpu([word.format(file=file, out=out) for word in other], work / "none")[0])
                written = characters(out)
                members = said.split()[-2]
                held = characters(work / "ours")
                ratios = sorted(t / o for t, (o, _) in zip(theirs, ours))
                print(f"{kind:5} {program:10} {statistics.median(theirs):6.2f} s, {written:,} characters; spillmap "
                      f"{statistics.median(o for o, _ in ours):6.2f} s (and {statistics.median(s for _, s in ours):.2f} s at its start), {held:,} characters"
                      f"{f', {members} members' if members != '0' else ''}; ratio {statistics.median(ratios):.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f})", flush=True)


if __name__ == "__main__":
    main()
