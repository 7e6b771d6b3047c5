"""Writers of real files, each giving the same bytes every time.

A document is a list of blocks that every writer understands: ('h', text), ('p', text), ('kv', [(label, value)]),
('table', [rows]). Formats that no library of Debian writes (RTF, PPTX, the old zip encryption) are written here.
"""
import binascii
import csv
import gzip
import io
import os
import re
import struct
import subprocess
import tarfile
import tempfile
import zipfile
import zlib
from datetime import datetime
from email.message import EmailMessage
from html import escape
from pathlib import Path

import docx
import openpyxl
from odf import meta as odf_meta
from odf.opendocument import OpenDocumentSpreadsheet, OpenDocumentText
from odf.table import Table, TableCell, TableRow
from odf.text import H, P
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.pagesizes import letter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

STAMP = datetime(2025, 6, 2, 9, 30)
ZIP_TIME = (2025, 6, 2, 9, 30, 0)
SECONDS = 1748856600  # the same in seconds, UTC


def zipped(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w') as z:
        for name, content in members:
            info = zipfile.ZipInfo(name, ZIP_TIME)
            info.compress_type = zipfile.ZIP_STORED if name == 'mimetype' else zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            z.writestr(info, content)
    return out.getvalue()


def settled(package):
    """An office package with every time in it replaced."""
    members = []
    with zipfile.ZipFile(io.BytesIO(package)) as z:
        for name in z.namelist():
            content = z.read(name)
            if name in ('docProps/core.xml', 'meta.xml'):
                content = re.sub(rb'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?', b'2025-06-02T09:30:00', content)
            members.append((name, content))
    return zipped(members)


def docx_file(blocks, author='', header=''):
    d = docx.Document()
    d.core_properties.author, d.core_properties.created, d.core_properties.modified = author, STAMP, STAMP
    d.core_properties.last_modified_by = author
    if header:
        d.sections[0].header.paragraphs[0].text = header
    for kind, content in blocks:
        if kind == 'h':
            d.add_heading(content, 1)
        elif kind == 'p':
            d.add_paragraph(content)
        else:
            rows = [list(r) for r in content]
            t = d.add_table(len(rows), max(len(r) for r in rows))
            t.style = 'Table Grid'
            for r, row in enumerate(rows):
                for c, value in enumerate(row):
                    t.cell(r, c).text = str(value)
    out = io.BytesIO()
    d.save(out)
    return settled(out.getvalue())


def xlsx_file(sheets, author=''):
    """sheets: (title, rows, hidden)."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    book.properties.creator = author
    book.properties.created = book.properties.modified = STAMP
    for title, rows, hidden in sheets:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
        if hidden:
            sheet.sheet_state = 'hidden'
    out = io.BytesIO()
    book.save(out)
    return settled(out.getvalue())


def odt_file(blocks, author=''):
    d = OpenDocumentText()
    d.meta.addElement(odf_meta.InitialCreator(text=author))
    for kind, content in blocks:
        if kind == 'h':
            d.text.addElement(H(outlinelevel=1, text=content))
        elif kind == 'p':
            d.text.addElement(P(text=content))
        else:
            d.text.addElement(odf_table(content))
    return odf_bytes(d)


def odf_table(rows, name='Table1'):
    table = Table(name=name)
    for row in rows:
        tr = TableRow()
        for value in row:
            cell = TableCell(valuetype='string')
            cell.addElement(P(text=str(value)))
            tr.addElement(cell)
        table.addElement(tr)
    return table


def ods_file(sheets):
    d = OpenDocumentSpreadsheet()
    for title, rows in sheets:
        d.spreadsheet.addElement(odf_table(rows, title))
    return odf_bytes(d)


def odf_bytes(d):
    out = io.BytesIO()
    d.write(out)
    return settled(out.getvalue())


def rtf_file(blocks):
    def text(s):
        out = []
        for c in s:
            if c in '\\{}':
                out.append('\\' + c)
            elif ord(c) < 128:
                out.append(c)
            elif ord(c) < 256:
                out.append(f"\\'{ord(c):02x}")
            else:
                out.append(f'\\u{ord(c)}?')
        return ''.join(out)

    body = []
    for kind, content in blocks:
        if kind == 'h':
            body.append(f'\\pard\\b\\fs30 {text(content)}\\b0\\fs22\\par')
        elif kind == 'p':
            body.append(f'\\pard {text(content)}\\par')
        else:
            for row in content:
                edges = ''.join(f'\\cellx{2600 * (i + 1)}' for i in range(len(row)))
                body.append(f'\\trowd{edges}\\pard\\intbl ' + ''.join(f'{text(str(v))}\\cell ' for v in row) + '\\row')
    return ('{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Calibri;}}\\fs22\n' + '\n'.join(body) + '\n}\n').encode('ascii')


def html_file(title, blocks):
    body = []
    for kind, content in blocks:
        if kind in 'hp':
            tag = 'h1' if kind == 'h' else 'p'
            body.append(f'<{tag}>{escape(content)}</{tag}>')
        else:
            rows = [''.join(f'<{"th" if kind == "table" and not r else "td"}>{escape(str(v))}</{"th" if kind == "table" and not r else "td"}>'
                            for v in row) for r, row in enumerate(content)]
            body.append('<table>\n' + '\n'.join(f'<tr>{r}</tr>' for r in rows) + '\n</table>')
    return (f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{escape(title)}</title>'
            f'<style>td{{padding:2px 8px}}</style></head>\n<body>\n' + '\n'.join(body) + '\n</body></html>\n').encode()


def canvas(out, **more):
    c = Canvas(out, pagesize=letter, invariant=1, **more)
    c.setCreator('print service')
    return c


def pdf_file(blocks, password=None):
    out = io.BytesIO()
    c = canvas(out, encrypt=StandardEncryption(password, canPrint=0) if password else None)
    y = 740

    def line(text, x=64, size=10.5, bold=False, step=15):
        nonlocal y
        if y < 60:
            c.showPage()
            y = 740
        c.setFont('Helvetica-Bold' if bold else 'Helvetica', size)
        c.drawString(x, y, text)
        y -= step

    for kind, content in blocks:
        if kind == 'h':
            line(content, size=15, bold=True, step=26)
        elif kind == 'p':
            for part in content.split('\n'):
                words, row = part.split(' '), ''
                for w in words:
                    if c.stringWidth(f'{row} {w}', 'Helvetica', 10.5) > 480:
                        line(row)
                        row = w
                    else:
                        row = f'{row} {w}'.strip()
                line(row)
            y -= 6
        elif kind == 'below':  # label small, its value under it, two fields side by side
            for left in range(0, len(content), 2):
                for i, (label, _) in enumerate(content[left:left + 2]):
                    c.setFont('Helvetica', 7.5)
                    c.drawString(64 + 250 * i, y, label)
                y -= 13
                for i, (_, value) in enumerate(content[left:left + 2]):
                    c.setFont('Helvetica', 11)
                    c.drawString(64 + 250 * i, y, value)
                y -= 24
        elif kind == 'above':  # the value on a rule, its label under the rule
            for label, value in content:
                line(value, size=11, step=5)
                c.line(64, y + 2, 330, y + 2)
                y -= 7
                line(label, size=7.5, step=24)
        else:
            widths = [max(len(str(r[i])) for r in content if i < len(r)) for i in range(max(len(r) for r in content))]
            total = sum(widths) or 1
            for n, row in enumerate(content):
                c.setFont('Helvetica-Bold' if kind == 'table' and not n else 'Helvetica', 8.5)
                x = 64
                for value, width in zip(row, widths):
                    c.drawString(x, y, str(value))
                    x += max(46, 500 * width / total)
                y -= 14
            y -= 8
    c.showPage()
    c.save()
    return out.getvalue()


def pdf_form(title, fields):
    """A form whose values stand in AcroForm fields, the labels on the page."""
    out = io.BytesIO()
    c = canvas(out)
    c.setFont('Helvetica-Bold', 15)
    c.drawString(64, 740, title)
    y = 700
    for field, label, value in fields:
        c.setFont('Helvetica', 9)
        c.drawString(64, y + 5, label)
        c.acroForm.textfield(name=field, tooltip=label, value=value, x=230, y=y, width=300, height=18, fontSize=10,
                             borderWidth=1, forceBorder=True)
        y -= 30
    c.showPage()
    c.save()
    return out.getvalue()


def page_picture(lines):
    small = Image.new('L', (620, 400), 255)
    draw, font = ImageDraw.Draw(small), ImageFont.load_default()
    for i, text in enumerate(lines):
        draw.text((40, 30 + 22 * i), text, font=font, fill=0)
    return small.resize((1860, 1200), Image.BICUBIC)


def pdf_picture(lines):
    out = io.BytesIO()
    c = canvas(out)
    c.drawImage(ImageReader(page_picture(lines).convert('RGB')), 36, 340, 540, 348)
    c.showPage()
    c.save()
    return out.getvalue()


def logo_png():
    image = Image.new('RGB', (240, 240), (250, 247, 240))
    draw = ImageDraw.Draw(image)
    draw.ellipse((30, 30, 210, 210), fill=(23, 92, 84))
    draw.polygon([(120, 60), (165, 165), (120, 140), (75, 165)], fill=(250, 247, 240))
    out = io.BytesIO()
    image.save(out, 'PNG')
    return out.getvalue()


def delimited(rows, separator=',', encoding='utf-8', end='\r\n', quote_all=False):
    out = io.StringIO()
    csv.writer(out, delimiter=separator, lineterminator=end,
               quoting=csv.QUOTE_ALL if quote_all else csv.QUOTE_MINIMAL).writerows(rows)
    return out.getvalue().encode(encoding)


def fixed_width(rows, encoding='cp1252', gap=2):
    widths = [max(len(str(r[i])) for r in rows) + gap for i in range(len(rows[0]))]
    return '\r\n'.join(''.join(str(v).ljust(w) for v, w in zip(r, widths)).rstrip() for r in rows).encode(encoding) + b'\r\n'


PPTX_TYPES = 'application/vnd.openxmlformats-officedocument.presentationml.'
OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
XMLNS = ('xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
         f'xmlns:r="{OFFICE}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"')


def pptx_file(slides):
    """slides: (title, lines, speaker notes or '')."""
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

    def shape(number, name, texts):
        paragraphs = ''.join(f'<a:p><a:r><a:rPr lang="en-US"/><a:t>{escape(t)}</a:t></a:r></a:p>' for t in texts)
        return (f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{name}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/>'
                f'<p:txBody><a:bodyPr/><a:lstStyle/>{paragraphs}</p:txBody></p:sp>')

    def tree(shapes):
        return ('<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
                + ''.join(shapes) + '</p:spTree></p:cSld>')

    def relations(rows):
        return (head + f'<Relationships xmlns="{PACKAGE}/relationships">' + ''.join(
            f'<Relationship Id="{i}" Type="{OFFICE}/{t}" Target="{to}"/>' for i, t, to in rows) + '</Relationships>')

    types = [('/ppt/presentation.xml', PPTX_TYPES + 'presentation.main+xml'),
             ('/ppt/slideMasters/slideMaster1.xml', PPTX_TYPES + 'slideMaster+xml'),
             ('/ppt/slideLayouts/slideLayout1.xml', PPTX_TYPES + 'slideLayout+xml')]
    parts, ids, links = [], [], [('rId1', 'slideMaster', 'slideMasters/slideMaster1.xml')]
    for n, (title, lines, notes) in enumerate(slides, 1):
        types.append((f'/ppt/slides/slide{n}.xml', PPTX_TYPES + 'slide+xml'))
        parts.append((f'ppt/slides/slide{n}.xml', head + f'<p:sld {XMLNS}>' + tree([shape(2, 'Title', [title]), shape(3, 'Body', lines)]) + '</p:sld>'))
        rows = [('rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml')]
        if notes:
            rows.append(('rId2', 'notesSlide', f'../notesSlides/notesSlide{n}.xml'))
            types.append((f'/ppt/notesSlides/notesSlide{n}.xml', PPTX_TYPES + 'notesSlide+xml'))
            parts.append((f'ppt/notesSlides/notesSlide{n}.xml', head + f'<p:notes {XMLNS}>' + tree([shape(2, 'Notes', [notes])]) + '</p:notes>'))
            parts.append((f'ppt/notesSlides/_rels/notesSlide{n}.xml.rels', relations([('rId1', 'slide', f'../slides/slide{n}.xml')])))
        parts.append((f'ppt/slides/_rels/slide{n}.xml.rels', relations(rows)))
        links.append((f'rId{n + 1}', 'slide', f'slides/slide{n}.xml'))
        ids.append(f'<p:sldId id="{255 + n}" r:id="rId{n + 1}"/>')
    colours = ' '.join(f'{k}="{v}"' for k, v in zip(
        'bg1 tx1 bg2 tx2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(),
        'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split()))
    overrides = ''.join(f'<Override PartName="{p}" ContentType="{t}"/>' for p, t in types)
    return zipped([
        ('[Content_Types].xml', head + f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.'
         f'openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'),
        ('_rels/.rels', relations([('rId1', 'officeDocument', 'ppt/presentation.xml')])),
        ('ppt/presentation.xml', head + f'<p:presentation {XMLNS}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/>'
         f'</p:sldMasterIdLst><p:sldIdLst>{"".join(ids)}</p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/>'
         '<p:notesSz cx="6858000" cy="9144000"/></p:presentation>'),
        ('ppt/_rels/presentation.xml.rels', relations(links)),
        ('ppt/slideMasters/slideMaster1.xml', head + f'<p:sldMaster {XMLNS}>{tree([])}<p:clrMap {colours}/><p:sldLayoutIdLst>'
         '<p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst></p:sldMaster>'),
        ('ppt/slideMasters/_rels/slideMaster1.xml.rels', relations([('rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml')])),
        ('ppt/slideLayouts/slideLayout1.xml', head + f'<p:sldLayout {XMLNS}>{tree([])}</p:sldLayout>'),
        ('ppt/slideLayouts/_rels/slideLayout1.xml.rels', relations([('rId1', 'slideMaster', '../slideMasters/slideMaster1.xml')])),
    ] + parts)


def mail(sender, to, subject, body, attachments=(), number=1, html=None):
    m = EmailMessage()
    m['From'], m['To'], m['Subject'] = sender, to, subject
    m['Date'] = f'Mon, 02 Jun 2025 09:{number % 60:02}:00 -0400'
    m['Message-ID'] = f'<{number:04}.demo@example.org>'
    m.set_content(body)
    if html:
        m.add_alternative(html, subtype='html')
    for name, kind, content in attachments:
        major, _, minor = kind.partition('/')
        m.add_attachment(content, maintype=major, subtype=minor, filename=name)
    for i, part in enumerate(p for p in m.walk() if p.is_multipart()):
        part.set_boundary(f'==demo-{number:04}-{i}==')
    return m.as_bytes()


def mbox(messages):
    out = []
    for m in messages:
        text = re.sub(rb'^(>*From )', rb'>\1', m, flags=re.M)
        out.append(b'From demo@example.org Mon Jun  2 09:30:00 2025\n' + text.rstrip(b'\n') + b'\n\n')
    return b''.join(out)


def tar_gz(members):
    inner = io.BytesIO()
    with tarfile.open(fileobj=inner, mode='w') as t:
        for name, content in members:
            info = tarfile.TarInfo(name)
            info.size, info.mtime = len(content), SECONDS
            t.addfile(info, io.BytesIO(content))
    return gzip.compress(inner.getvalue(), mtime=0)


def seven_zip(members):
    with tempfile.TemporaryDirectory() as folder:
        for name, content in members:
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            set_time(path)
        subprocess.run(['7zz', 'a', '-t7z', '-mmt=1', '-mtm=off', '-mtc=off', '-mta=off', '-mtr=off', 'out.7z',
                        *[n for n, _ in members]], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        return Path(folder, 'out.7z').read_bytes()


def set_time(path):
    os.utime(path, (SECONDS, SECONDS))


def encrypted_zip(name, content, password):
    """The old encryption of zip, whose random header is made from the content here: the same bytes every time."""
    keys = [0x12345678, 0x23456789, 0x34567890]
    crc_table = [crc_of_byte(i) for i in range(256)]

    def update(byte):
        keys[0] = crc_table[(keys[0] ^ byte) & 0xFF] ^ (keys[0] >> 8)
        keys[1] = ((keys[1] + (keys[0] & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = crc_table[(keys[2] ^ (keys[1] >> 24)) & 0xFF] ^ (keys[2] >> 8)

    def sealed(data):
        out = bytearray()
        for byte in data:
            t = (keys[2] | 2) & 0xFFFF
            out.append(byte ^ ((t * (t ^ 1) >> 8) & 0xFF))
            update(byte)
        return bytes(out)

    for byte in password.encode():
        update(byte)
    crc = binascii.crc32(content)
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(content) + packer.flush()
    body = sealed(struct.pack('<QHBB', len(content) * 2654435761 & 2**64 - 1, 7, 7, crc >> 24) + packed)
    dos_date, dos_time = (2025 - 1980) << 9 | 6 << 5 | 2, 9 << 11 | 30 << 5
    common = struct.pack('<HHHHHIIIHH', 20, 1, 8, dos_time, dos_date, crc, len(body), len(content), len(name), 0)
    local = b'PK\3\4' + common + name.encode() + body
    central = b'PK\1\2' + struct.pack('<H', 20) + common + struct.pack('<HHHII', 0, 0, 0, 0, 0) + name.encode()
    return local + central + b'PK\5\6' + struct.pack('<HHHHIIH', 0, 0, 1, 1, len(central), len(local), 0)


def crc_of_byte(i):
    for _ in range(8):
        i = i >> 1 ^ (0xEDB88320 if i & 1 else 0)
    return i
