#!/usr/bin/env python3
"""bombs.py DIR: makes small files that grow, nest or repeat without end when they are read carelessly. One line on standard
output a file: its name, and what its row in files.csv must say (statuses, separated by '|')."""
import gzip
import io
import os
import pathlib
import sqlite3
import struct
import sys
import tempfile
import zipfile
import zlib

to = pathlib.Path(sys.argv[1])
to.mkdir(parents=True, exist_ok=True)


def bomb(name, data, statuses="partly_read|skipped|corrupt"):
    (to / name).write_bytes(data)
    print(f"{name}\t{statuses}")


def zipped(members, level=9):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as z:
        for name, data in members:
            z.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def deflated(pieces, level=9, wbits=-15):
    """Compresses without ever holding the whole."""
    packer = zlib.compressobj(level, zlib.DEFLATED, wbits)
    return b"".join(packer.compress(piece) for piece in pieces) + packer.flush()


def zipped_streams(members):
    """A zip file of members of which each is larger than should stand in memory; equal pieces are packed once."""
    out, directory, packs = b"", b"", {}
    for name, pieces in members:
        crc, size, packed = 0, 0, b""
        for piece in pieces[:-1]:
            crc, size = zlib.crc32(piece, crc), size + len(piece)
        body = (len(pieces), id(pieces[0]))
        if body not in packs:
            packer = zlib.compressobj(9, zlib.DEFLATED, -15)
            packs[body] = b"".join(packer.compress(piece) for piece in pieces[:-1]) + packer.flush(zlib.Z_FULL_FLUSH)
        packed = packs[body] + deflated([pieces[-1]])
        crc, size = zlib.crc32(pieces[-1], crc), size + len(pieces[-1])
        fields = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 33, crc, len(packed), size, len(name), 0)
        directory += b"PK\1\2" + struct.pack("<H", 20) + fields + struct.pack("<HHHII", 0, 0, 0, 0, len(out)) + name
        out += b"PK\3\4" + fields + name + packed
    return out + directory + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, len(members), len(members), len(directory), len(out), 0)


zeros = bytes(1 << 20)

# One member of 600 MiB, as zip and as gzip.
bomb("huge-member.zip", zipped_streams([(b"zeros.txt", [zeros] * 600)]))
bomb("huge.gz", b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + deflated([b"Jane Roe, SSN 219-09-9999\n" * 40_000] * 600) + bytes(8))

# Sixteen archives in each archive, four deep: the well-known construction, 65,536 leaves of 64 MiB each.
level = zipped([("0.txt", zeros * 64)])
for depth in range(4):
    level = zipped([(f"{n}.zip", level) for n in range(16)])
bomb("nested-16.zip", level, "read|partly_read")

# No two of these 400 members are the same, and packed twice they take 400 KB: 40 GiB.
bomb("many-large.zip", zipped([("in.zip", zipped_streams([(b"%d.txt" % n, [zeros] * 100 + [b"%d" % n]) for n in range(400)]))]))

# Fifty archives, one in the other: cut at the depth that is allowed.
level = b"Jane Roe, SSN 219-09-9999\n"
for depth in range(50):
    level = zipped([("in.zip" if depth else "in.txt", level)])
bomb("deep-50.zip", level)

# The same with gzip.
level = b"Jane Roe, SSN 219-09-9999\n"
for depth in range(50):
    level = gzip.compress(level, mtime=0)
bomb("deep-50.gz", level)


def quine():
    """A gzip file that unpacks to itself.

    A deflate stream is a program of two commands here, each of five bytes: L(n), "print the next n units of five bytes"
    (a stored block), and R, "print the last four units again" (a block of two matches). The program prints the units
    before it, itself and the units after it; those end with the checksum of the whole, which CRC-32 allows to solve for:
    it is linear in the bits.
    """
    def literal(units):
        return struct.pack("<BHH", 0, 5 * units, 5 * units ^ 0xFFFF)

    bits = "010" + 2 * ("0001000" + "01000" + "110") + "0000000"  # fixed codes; length 10, distance 17 + 3; end
    again = bytes(sum(int(bits[i + j]) << j for j in range(8)) for i in range(0, 40, 8))
    nothing = literal(0)
    end = bytes([0b00000010, 0b00001000, 0b00010000]) + b"\0\0\xff\xff"

    def build(letter, crc):
        before = b"\x1f\x8b\x08\x08\0\0\0\0\0\xff" + letter + b".gz\0"
        after = end + struct.pack("<II", crc, size)
        one, four = literal(1), literal(4)
        return (before + four + before + four + again + one + again + one + one + four + again + one + one + four + again
                + four + again + four + again + four + again + four + again + nothing + nothing + four + again
                + nothing + nothing + four + again + after + again + after)

    size = 0
    size = len(build(b"a", 0))
    for letter in b"abcdefghijklmnopqrstuvwxyz":
        letter = bytes([letter])
        fixed = zlib.crc32(build(letter, 0))
        # Column i: what bit i of the checksum changes in "checksum of the file, minus the checksum in the file".
        rows = []
        for i in range(32):
            rows.append((zlib.crc32(build(letter, 1 << i)) ^ fixed ^ (1 << i), 1 << i))
        wanted, answer = fixed, 0
        for bit in range(32):
            pivot = next((r for r in rows if r[0] >> bit & 1), None)
            if pivot is None:
                if wanted >> bit & 1:
                    break
                continue
            rows = [(r[0] ^ pivot[0], r[1] ^ pivot[1]) if r[0] >> bit & 1 else r for r in rows if r is not pivot]
            if wanted >> bit & 1:
                wanted, answer = wanted ^ pivot[0], answer ^ pivot[1]
        else:
            made = build(letter, answer)
            assert gzip.decompress(made) == made
            return made
    raise AssertionError("no name gives a checksum that fits")


bomb("quine.gz", quine())

# Entities that stand for entities: three gigabytes of "lol" in an Office document, in a flat OpenDocument file.
laughs = '<!DOCTYPE w [<!ENTITY a0 "lol">' + "".join(
    f'<!ENTITY a{n} "{"&a%d;" % (n - 1) * 10}">' for n in range(1, 10)) + "]>"
types = ('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
         '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
         '<Override PartName="/{part}" ContentType="application/vnd.openxmlformats-officedocument.{type}+xml"/></Types>')
relations = ('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
             '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}" '
             'Target="{part}"/></Relationships>')
word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def docx(body):
    part = "word/document.xml"
    return zipped([("[Content_Types].xml", types.format(part=part, type="wordprocessingml.document.main")),
                   ("_rels/.rels", relations.format(part=part, type="officeDocument")), (part, body)])


bomb("laughs.docx", docx(f'<?xml version="1.0"?>{laughs}<w:document {word}><w:body><w:p><w:r><w:t>&a9;</w:t></w:r></w:p>'
                         f'</w:body></w:document>'), "partly_read|skipped|corrupt|read")
deep = 1_000_000
bomb("deep.docx", docx(f'<?xml version="1.0"?><w:document {word}><w:body>' + "<w:sdt><w:sdtContent>" * (deep // 2) +
                       "<w:p><w:r><w:t>Jane Roe</w:t></w:r></w:p>" + "</w:sdtContent></w:sdt>" * (deep // 2) +
                       "</w:body></w:document>"))
bomb("wide.docx", docx(f'<?xml version="1.0"?><w:document {word}><w:body>' +
                       "<w:p><w:r><w:t>a</w:t></w:r></w:p>" * 1_000_000 + "</w:body></w:document>"), "read|partly_read")


def xlsx(rows):
    book = ('<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
            'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
            '<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>')
    sheet = ('<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
             + rows + "</sheetData></worksheet>")
    return zipped([("[Content_Types].xml", types.format(part="xl/workbook.xml", type="spreadsheetml.sheet.main")),
                   ("_rels/.rels", relations.format(part="xl/workbook.xml", type="officeDocument")),
                   ("xl/workbook.xml", book),
                   ("xl/_rels/workbook.xml.rels", relations.format(part="worksheets/sheet1.xml", type="worksheet")),
                   ("xl/worksheets/sheet1.xml", sheet)])


text = '<c t="inlineStr"><is><t>Box 7</t></is></c>'
bomb("million-cells.xlsx", xlsx(("<row>" + text * 100 + "</row>") * 10_000), "read|partly_read")
bomb("far-cells.xlsx", xlsx("".join(f'<row r="{n * 1000 + 1}"><c r="XFD{n * 1000 + 1}" t="inlineStr"><is><t>Jane Roe</t></is></c>'
                                    f"</row>" for n in range(1048))), "read|partly_read")

# A WordPerfect document whose cached picture claims three gibibytes: there is one word besides.
claim = struct.pack("<4sIBBBBHH", b"\xffWPC", 0x40, 1, 0x0A, 2, 1, 0, 0x10)
claim += struct.pack("<HH10x", 2, 2) + struct.pack("<BBHHII", 0, 0x6F, 1, 0, 3 << 30, 0x40)
bomb("claims-3-gib.wpd", claim.ljust(0x40, b"\0") + b"Hello\xcc")

# Cells and rows that are said to be repeated, and a paragraph of a thousand million spaces.
office = ('xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
          'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
          'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"')


def odf(kind, body):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        z.writestr(zipfile.ZipInfo("mimetype"), f"application/vnd.oasis.opendocument.{kind}", zipfile.ZIP_STORED)
        z.writestr(zipfile.ZipInfo("content.xml"), f'<?xml version="1.0"?><office:document-content {office}><office:body>'
                   f"<office:{kind}>{body}</office:{kind}></office:body></office:document-content>", zipfile.ZIP_DEFLATED)
    return out.getvalue()


bomb("repeated.ods", odf("spreadsheet", '<table:table table:name="S"><table:table-row table:number-rows-repeated="1000000">'
                         '<table:table-cell table:number-columns-repeated="16384"><text:p>Jane Roe 219-09-9999</text:p>'
                         "</table:table-cell></table:table-row></table:table>"), "read|partly_read")
bomb("spaces.odt", odf("text", '<text:p>Jane<text:s text:c="1000000000"/>Roe</text:p>' * 100), "read|partly_read")

# Nesting in what has no schema.
bomb("deep.html", b"<html><body>" + b"<div>" * deep + b"Jane Roe", "read|partly_read|corrupt")
bomb("deep-tables.html", b"<html><body>" + b"<table><tr><td>" * 300_000 + b"Jane Roe", "read|partly_read|corrupt")
bomb("deep.rtf", b"{\\rtf1 " + b"{" * deep + b"Jane Roe" + b"}" * deep + b"}", "read|partly_read|corrupt")
bomb("spans.html", b"<html><table>" + b"<tr><td rowspan=65534 colspan=1000>Jane Roe</td></tr>" * 1000 + b"</table>",
     "read|partly_read|corrupt")
boundary = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n) for n in range(20_000))
bomb("deep.eml", b"From: a@example.com\nTo: b@example.com\nSubject: x\nMIME-Version: 1.0\n" + boundary +
     b"Content-Type: text/plain\n\nJane Roe\n", "read|partly_read|corrupt")


def pdf(objects):
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % p for p in places)
    return out + b"trailer\n<</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)


def stream(data, filters):
    return b"<</Length %d/Filter[%s]>>stream\n" % (len(data), b" ".join(filters)) + data + b"\nendstream"


catalog, flate = b"<</Type/Catalog/Pages 2 0 R>>", b"/FlateDecode"
page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1" \
       b"/BaseFont/Helvetica>>>>>>>>"
once = b"BT /F 12 Tf 72 700 Td (Jane Roe) Tj ET\n"
# A tree of pages in which every node has the next one a hundred times: 10^12 pages.
tree = [catalog] + [b"<</Type/Pages/Count 1000000000000/Kids[" + b"%d 0 R " % (n + 3) * 100 + b"]>>" for n in range(6)]
bomb("pages.pdf", pdf(tree + [page, stream(zlib.compress(once), [flate])]), "read|partly_read|corrupt|skipped")
bomb("many-pages.pdf", pdf([catalog, b"<</Type/Pages/Count 100000/Kids[" + b"3 0 R " * 100_000 + b"]>>", page,
                            stream(zlib.compress(once), [flate])]), "read|partly_read|corrupt|skipped")
packed = zlib.compress(deflated([once * 20_000] * 200, wbits=15))
for _ in range(3):
    packed = zlib.compress(packed)
bomb("filters.pdf", pdf([catalog, b"<</Type/Pages/Count 1/Kids[3 0 R]>>", page, stream(packed, [flate] * 5)]),
     "read|partly_read|corrupt|skipped")
bomb("deep.pdf", pdf([catalog, b"<</Type/Pages/Count 1/Kids[3 0 R]/X" + b"[" * deep + b"]" * deep + b">>", page,
                      stream(zlib.compress(once), [flate])]), "read|partly_read|corrupt|skipped")
itself = b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>/Length 12>>stream\n" + \
         b"/X Do /X Do \nendstream"
bomb("itself.pdf", pdf([catalog, b"<</Type/Pages/Count 1/Kids[3 0 R]>>", b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]"
                        b"/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>", b"<</Length 5>>stream\n/X Do\nendstream",
                        itself]), "read|partly_read|corrupt|skipped")

# Pictures: of sizes that no memory holds, of more pages than bytes, and of shapes that are nearly letters.
def png(width, height, rows, bits=1, colour=0, extra=b""):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0)) + extra +
            chunk(b"IDAT", rows) + chunk(b"IEND", b""))


def white(width, height, bits=1):
    line = b"\0" + b"\xff" * ((width * bits + 7) // 8)
    return deflated((line * 100 for _ in range(height // 100)), wbits=15)


any_end = "read|partly_read|skipped|corrupt"
bomb("wide-and-high.png", png(60_000, 60_000, white(60_000, 60_000)), "skipped")
bomb("large.png", png(35_000, 35_000, white(35_000, 35_000)), any_end)
bomb("large-colours.png", png(6_000, 6_000, white(6_000, 6_000, 24), 8, 2), any_end)
text = zlib.compress(b"Comment") + deflated([zeros] * 300, wbits=15)
bomb("text-chunk.png", png(100, 100, white(100, 100), extra=struct.pack(">I", len(text) + 9) + b"zTXtComment\0\0" + text +
                           struct.pack(">I", zlib.crc32(b"zTXtComment\0\0" + text))), any_end)
# Signs that are none, as many as a full page has.
sign = [0b111111110000, 0b110000110000, 0b110000110000, 0b111111110000, 0b110011000000, 0b110000110000] * 2
lines = [b"\xff" * 375] * 8 + [(~int.from_bytes((line.to_bytes(3, "big")[1:] + b"\0") * 125, "big") & (1 << 3000) - 1).to_bytes(375, "big")
                              for line in (row for row in sign for _ in (0, 1))]
signs = (lines * 94)[:3_000]
bomb("signs.png", png(3_000, 3_000, zlib.compress(b"".join(b"\0" + line for line in signs), 9)), any_end)


def tiff(pages, width, height, strip, compression):
    """Pages that share one strip."""
    entry = lambda tag, kind, value: struct.pack("<HHII", tag, kind, 1, value)
    out, start = b"II*\0" + struct.pack("<I", 8 + len(strip)) + strip, 8 + len(strip)
    directory = (entry(256, 4, width) + entry(257, 4, height) + entry(258, 3, 1) + entry(259, 3, compression) +
                 entry(262, 3, 1) + entry(273, 4, 8) + entry(278, 4, height) + entry(279, 4, len(strip)))
    size = 2 + len(directory) + 4
    body = b"".join(struct.pack("<H", 8) + directory + struct.pack("<I", start + (page + 1) * size if page + 1 < pages else 0)
                    for page in range(pages))
    return out + body


bomb("pages-of-signs.tiff", tiff(200, 3_000, 3_000, zlib.compress(b"".join(signs), 9), 8), any_end)
bomb("white-pages.tiff", tiff(300, 8_000, 8_000, deflated([b"\xff" * 1_000_000] * 8, wbits=15), 8), any_end)
bomb("high.tiff", tiff(1, 1_000, 4_000_000_000, deflated([zeros] * 64, wbits=15), 8), any_end)
bomb("ring.tiff", tiff(1, 3_000, 3_000, zlib.compress(b"".join(signs), 9), 8)[:-4] + struct.pack("<I", 8), any_end)
frame = b"\x2c" + struct.pack("<HHHHB", 0, 0, 5_000, 5_000, 0) + b"\x02\x02\x4c\x01\0"
bomb("frames.gif", b"GIF89a" + struct.pack("<HHBBB", 5_000, 5_000, 0x80, 0, 0) + bytes(6) + frame * 10_000 + b";", any_end)
bomb("header.bmp", b"BM" + struct.pack("<IIIIiiHHIIiiII", 200, 0, 54, 40, 60_000, 60_000, 1, 24, 0, 0, 0, 0, 0, 0) + bytes(146), any_end)
image = b"<</Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/FlateDecode/Length %d>>stream\n"
shown = b"<</Length 30>>stream\nq 612 0 0 792 0 0 cm /I Do Q  \nendstream"
scan = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>"
for name, width, rows, count in (("large-scan.pdf", 40_000, deflated([b"\xff" * 5_000_000] * 40, wbits=15), 1),
                                 ("pages-of-signs.pdf", 3_000, zlib.compress(b"".join(signs), 9), 1_000)):
    bomb(name, pdf([catalog, b"<</Type/Pages/Count %d/Kids[" % count + b"3 0 R " * count + b"]>>", scan, shown,
                    image % (width, width, len(rows)) + rows + b"\nendstream"]), any_end)

# Text: one line without an end, and lines without content.
bomb("one-line.txt", b"Jane Roe 219-09-9999 " * 300_000, "read|partly_read")
bomb("commas.csv", b"," * 10_000_000 + b"\n", "read|partly_read|unsupported")
bomb("lines.csv", b"a,b\n" * 4_000_000, "read|partly_read")
bomb("quote.csv", b'name,ssn\n"' + b"x,y\n" * 3_000_000, "read|partly_read")
bomb("labels.txt", (b"Name: Jane Roe  DOB: 01/02/1980   SSN  " * 20_000 + b"\n") * 4, "read|partly_read")
bomb("bars.txt", b"ROE, JANE||\n0|CD12345E\n" * 80_000 + b"|a|b|\n|Name:|c|\n" * 80_000, "read|partly_read")
bomb("paragraph.txt", b"Jane Roe was seen on 3/4/2023 for asthma. SSN 219-09-9999.\n" * 60_000, "read|partly_read")


# Holes: one member of eight terabytes, and ten thousand of which each is small enough.
def tar_sparse(name, real):
    head = bytearray(512)
    head[0:len(name)] = name
    head[100:124] = b"0000644\0" + b"0000000\0" + b"0000000\0"
    head[124:136] = b"%011o\0" % 512
    head[136:148] = b"%011o\0" % 0
    head[156:157], head[257:265] = b"S", b"ustar  \0"
    # One piece of data, at the end; before it stands a hole.
    head[386:410] = b"\x80" + (real - 512).to_bytes(11, "big") + b"%011o\0" % 512
    head[483:495] = b"\x80" + real.to_bytes(11, "big")
    head[148:156] = b" " * 8
    head[148:156] = b"%06o\0 " % sum(head)
    return bytes(head) + b"Jane Roe 219-09-9999\n".ljust(512, b"x")


bomb("sparse.tar", tar_sparse(b"large.txt", 8 << 40) + bytes(1024))
bomb("many-sparse.tar", b"".join(tar_sparse(b"%d.txt" % n, 250 << 20) for n in range(10_000)) + bytes(1024))

# A text of 30,000 letters that stands in a million cells, and sizes that are only claimed.
def shared_xlsx(strings, sheet):
    return zipped([("[Content_Types].xml", types.format(part="xl/workbook.xml", type="spreadsheetml.sheet.main")),
                   ("_rels/.rels", relations.format(part="xl/workbook.xml", type="officeDocument")),
                   ("xl/workbook.xml", '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
                    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
                    '<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>'),
                   ("xl/_rels/workbook.xml.rels", '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>'
                    '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>'
                    "</Relationships>"),
                   ("xl/sharedStrings.xml", '<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
                    f'count="4294967295" uniqueCount="4294967295">{strings}</sst>'),
                   ("xl/worksheets/sheet1.xml", '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
                    f'<dimension ref="A1:XFD1048576"/>{sheet}</worksheet>')])


# One element with hundreds of thousands of attributes: parsers compare each with all before it.
attributes = " ".join(f'a{i}="x"' for i in range(300_000)).encode()
bomb("attributes.xml", b'<?xml version="1.0"?><r ' + attributes + b"><name>Jane Roe</name></r>")
bomb("attributes.html", b"<html><body><p " + attributes + b">Jane Roe</p></body></html>")
bomb("attributes.docx", zipped([
    ("[Content_Types].xml", b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                            b'<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
    ("word/document.xml", b'<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p '
                          + attributes + b"><w:r><w:t>Jane Roe</w:t></w:r></w:p></w:body></w:document>")]))
bomb("shared-string.xlsx", shared_xlsx("<si><t>" + "Jane Roe 219-09-9999 " * 1_500 + "</t></si>", "<sheetData>" +
                                       ("<row>" + '<c t="s"><v>0</v></c>' * 100 + "</row>") * 10_000 + "</sheetData>"))
merges = "".join(f'<mergeCell ref="A{n}:XFD1048576"/>' for n in range(1, 20_000))
bomb("merged.xlsx", shared_xlsx("<si><t>Jane Roe</t></si>", '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>'
                                f"<mergeCells>{merges}</mergeCells>"), "read|partly_read|corrupt")
bomb("deep-tables.docx", docx(f'<?xml version="1.0"?><w:document {word}><w:body>' + "<w:tbl><w:tr><w:tc>" * 300_000 +
                              "<w:p><w:r><w:t>Jane Roe</w:t></w:r></w:p>" + "</w:tc></w:tr></w:tbl>" * 300_000 + "</w:body></w:document>"))


# Compound files: chains of sectors and trees of folders that lead to themselves.
def compound(entries, fat, streams=b""):
    """Of 512-byte sectors: the directory from sector 1 on, the table of sectors in sector 0. An entry: name, kind, left, right, child, start, size."""
    rows = []
    for name, kind, left, right, child, start, size in entries:
        raw = (name + "\0").encode("utf-16-le")
        rows.append(raw.ljust(64, b"\0") + struct.pack("<HBBIII", len(raw), kind, 1, left & 0xFFFFFFFF, right & 0xFFFFFFFF,
                                                      child & 0xFFFFFFFF) + bytes(36) + struct.pack("<IQ", start & 0xFFFFFFFF, size))
    directory = b"".join(rows)
    directory = directory.ljust(-(-len(directory) // 512) * 512, b"\0")
    table = b"".join(struct.pack("<I", n & 0xFFFFFFFF) for n in fat)
    tables = -(-len(table) // 512)
    table = table.ljust(tables * 512, b"\xff")
    head = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIII", 0, tables, tables, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    head += b"".join(struct.pack("<I", n if n < tables else 0xFFFFFFFF) for n in range(109))
    return head + table + directory + streams


# Sector 0 is the table; the directory is in 1 and ends; the stream begins in 2 and leads to itself.
for name, inner in (("loop.doc", "WordDocument"), ("loop.xls", "Workbook"), ("loop.ppt", "PowerPoint Document")):
    bomb(name, compound([("Root Entry", 5, -1, -1, 1, -2, 0), (inner, 2, -1, -1, -1, 2, 1 << 31)], [-3, -2, 2] + [-1] * 125,
                        b"\xec\xa5\xc1\0".ljust(512, b"\0")), "corrupt|partly_read|unsupported|skipped|read")
count = 20_000
tables = -(-(count // 4 + 900) // 128)
chain = [-3] * tables + [tables + n + 1 for n in range(count // 4 - 1)] + [-2]
deep_storages = [("Root Entry", 5, -1, -1, 1, -2, 0)] + [(f"__attach_version1.0_#{n % 16:08X}", 1, -1, -1, n + 1, 0, 0) for n in range(1, count - 1)]
deep_storages += [("__properties_version1.0", 2, 1, 2, 0, 0, 0)]
bomb("deep.msg", compound(deep_storages, chain), "corrupt|partly_read|unsupported|skipped|read")
around = [("Root Entry", 5, 0, 0, 1, -2, 0)] + [("__substg1.0_3701000D", 1, n + 1, n - 1, 0, 0, 0) for n in range(1, 3)] + \
         [("__properties_version1.0", 2, 0, 1, 2, 0, 0)]
bomb("around.msg", compound(around, [-3, 1] + [-1] * 126), "corrupt|partly_read|unsupported|skipped|read")


# A mail store in which every page of the trees has itself as its twenty children.
def pst():
    level_7 = lambda kind, at: (b"".join(struct.pack("<QQQ", n, 4, at) for n in range(20)).ljust(488, b"\0") +
                             struct.pack("<BBBBI", 20, 20, 24, 7, 0) + bytes([kind, kind]) + bytes(6) + struct.pack("<Q", 4))
    head = b"!BDN" + bytes(4) + b"SM" + struct.pack("<HHBB", 23, 19, 1, 1) + bytes(8)
    head = head.ljust(180, b"\0") + struct.pack("<IQQQQQQQQBBH", 0, 1 << 20, 0x4400, 0, 0, 4, 0x1000, 4, 0x1200, 2, 0, 0)
    head = head.ljust(512, b"\xff") + b"\x80\0"
    return (head[:4] + struct.pack("<I", zlib.crc32(head[8:479])) + head[8:]).ljust(0x1000, b"\0") + level_7(0x81, 0x1000) + level_7(0x80, 0x1200) + bytes(0x10000)


bomb("loop.pst", pst(), "corrupt|partly_read|skipped|unsupported|read")


# Data bases: a page whose row goes on in itself, a tree in which each page has the next one four hundred times, and a
# column that is computed.
def database(*statements):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "made")
        made = sqlite3.connect(path)
        made.execute("pragma page_size=4096")
        for statement in statements:
            made.execute(statement)
        made.commit()
        made.close()
        return bytearray(pathlib.Path(path).read_bytes())


data = database("create table t(a, b)", "insert into t values('Jane Roe', zeroblob(2000000))")
for number in range(3, len(data) // 4096 + 1):
    data[(number - 1) * 4096:(number - 1) * 4096 + 4] = struct.pack(">I", number)
bomb("overflow.sqlite", bytes(data), "corrupt|partly_read|read")
data = database("create table t(a)", "insert into t values('Jane Roe 219-09-9999')")
leaf = bytes(data[4096:8192])
levels = 12
pages = bytes(data[:4096])
for level in range(levels):
    # An inner page: 400 cells of a child and a row number.
    cells = b"".join(struct.pack(">IB", level + 3, n % 100) for n in range(400))
    start = 4096 - len(cells)
    node = struct.pack(">BHHHBI", 5, 0, 400, start, 0, level + 3) + b"".join(struct.pack(">H", start + 5 * n) for n in range(400))
    pages += node.ljust(start, b"\0") + cells
pages = bytearray(pages + leaf)
pages[28:32] = struct.pack(">I", len(pages) // 4096)
bomb("tree.sqlite", bytes(pages), "corrupt|partly_read|skipped")
bomb("computed.sqlite", bytes(database("create table t(a, b as (hex(zeroblob(30000000))))", "with recursive n(i) as (select 1 union all select i + 1 from n "
                                       "where i < 100000) insert into t select 'Jane Roe' from n")), "corrupt|partly_read|skipped")

# Mail of a hundred thousand parts, of letters in letters, and a mailbox of a million.
bomb("parts.eml", b"From: a@example.com\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n" +
     b"--b\nContent-Type: text/plain; name=\"a.txt\"\nContent-Disposition: attachment\n\nJane Roe\n" * 100_000 + b"--b--\n",
     "partly_read")
bomb("forwarded.eml", b"From: a@example.com\nSubject: x\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n" * 20_000 + b"Jane Roe\n",
     "partly_read|corrupt|read")
bomb("header.eml", b"From: a@example.com\nTo: " + b"Jane Roe <j@example.com>,\n " * 100_000 + b"\n\nx\n", "read|partly_read")
bomb("messages.mbox", b"From a@example.com Mon Mar  3 10:00:00 2025\nFrom: a@example.com\nSubject: x\n\nJane Roe\n\n" * 100_000,
     "read|partly_read")

# Nesting and names without end.
bomb("deep.json", b"[" * 5_000_000 + b"]" * 5_000_000, "partly_read|corrupt|read")
bomb("deep-names.json", b'{"a":' * deep + b"1" + b"}" * deep, "partly_read|corrupt|read")
bomb("names.json", b"[{" + b",".join(b'"k%d":"Jane Roe"' % n for n in range(400_000)) + b"}]", "read|partly_read")
bomb("rows.json", b"[" + b",".join(b'{"k%d":"Jane Roe","name":"Jane Roe"}' % n for n in range(200_000)) + b"]", "read|partly_read")
bomb("deep.xml", b"<?xml version='1.0'?>" + b"<a>" * deep + b"</a>" * deep, "partly_read|corrupt|read|skipped")
bomb("laughs.xml", f'<?xml version="1.0"?>{laughs}<w>&a9;</w>'.encode(), "partly_read|skipped|corrupt|read")

# Messages: a million segments, levels that stand below themselves.
isa = b"ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *250303*1000*^*00501*000000001*0*P*:~" \
      b"GS*HC*S*R*20250303*1000*1*X*005010X222A1~ST*837*0001*005010X222A1~"
bomb("segments.x12", isa + b"NM1*IL*1*ROE*JANE****MI*ABC123456~" * 1_000_000 + b"SE*3*0001~GE*1*1~IEA*1*000000001~", "read|partly_read|corrupt")
bomb("levels.x12", isa + b"".join(b"HL*%d*%d*22*1~NM1*IL*1*ROE*JANE****MI*ABC%d~" % (n, (n + 1) % 100_000, n) for n in range(100_000)) +
     b"SE*3*0001~GE*1*1~IEA*1*000000001~", "read|partly_read|corrupt")
bomb("segments.hl7", b"MSH|^~\\&|A|B|C|D|20250303||ADT^A01|1|P|2.5\r" + b"PID|1||123^^^H^MR||ROE^JANE||19800102|F\r" * 300_000, "read|partly_read|corrupt")
bomb("repeats.hl7", b"MSH|^~\\&|A|B|C|D|20250303||ADT^A01|1|P|2.5\rPID|1||" + b"123^^^H^MR~" * 500_000 + b"||ROE^JANE~" + b"ROE^J~" * 500_000 +
     b"|||F\r", "read|partly_read|corrupt")
bomb("lines.ics", b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Jane\n" + b" Roe\n" * 1_000_000 + b"END:VEVENT\nEND:VCALENDAR\n", "read|partly_read")
bomb("deep.ics", b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\n" * 500_000 + b"SUMMARY:Jane Roe\n", "read|partly_read|corrupt")
bomb("records.dbf", b"\x03\x7d\x03\x03\xff\xff\xff\x7f\x41\0\x02\0".ljust(32, b"\0") + b"NAME".ljust(11, b"\0") + b"C" + bytes(4) + b"\x01" + bytes(15) +
     b"\r" + b" J" * 1_000_000, "read|partly_read|corrupt")
bomb("insert.sql", b"CREATE TABLE clients (name text, ssn text);\nINSERT INTO clients VALUES " + b"('Jane Roe','219-09-9999'),\n" * 200_000 +
     b"('a','b');\n", "read|partly_read")
bomb("commands.rtf", b"{\\rtf1 " + b"\\bin2147483647 " + b"{\\*\\x\\y" * 100 + b"\\uc2000000000\\u8364 " * 400_000 + b"Jane Roe}", "read|partly_read|corrupt")

# Disks that are said to be larger than any, and a folder that stands in itself.
bomb("huge.qcow2", b"QFI\xfb" + struct.pack(">IQIIQIIQQIIQ", 2, 0, 0, 16, 1 << 60, 0, 0x7FFFFFFF, 0x10000, 0x20000, 1, 0, 0).ljust(0x30000, b"\0"))


def vhd(size, entries):
    foot = b"conectix" + struct.pack(">IIQI4sI4sQQIII", 2, 0x10000, 512, 0, b"vpc ", 0x50003, b"Wi2k", size, size, 0xFFFFFFFF, 3, 0) + bytes(16 + 1 + 427)
    foot = foot[:64] + struct.pack(">I", ~sum(foot) & 0xFFFFFFFF) + foot[68:]
    head = b"cxsparse" + struct.pack(">QQIII", 0xFFFFFFFFFFFFFFFF, 1536, 0x10000, entries, 1 << 21) + struct.pack(">I", 0)
    head = head[:36] + struct.pack(">I", ~sum(head) & 0xFFFFFFFF) + head[40:].ljust(1024 - 40, b"\0")
    return foot + head + b"\0\0\0\3" * 4096 + bytes(1 << 16) + foot


bomb("huge.vhd", vhd(1 << 50, 0x7FFFFFFF), "partly_read|skipped|corrupt|unsupported")
boot = bytearray(512)
boot[0:3], boot[3:11], boot[510:512] = b"\xeb\x3c\x90", b"MSDOS5.0", b"\x55\xaa"
# 512-byte sectors, one a cluster, one reserved, two tables of 20 sectors, 512 entries in the root, 5,000 sectors.
boot[11:36] = struct.pack("<HBHBHHBHHHII", 512, 1, 1, 2, 512, 5000, 0xF8, 20, 32, 2, 0, 0)
boot[38], boot[54:62] = 0x29, b"FAT16   "
folder = b"".join(b"%-8d   " % n + b"\x10" + bytes(14) + struct.pack("<HI", 2, 0) for n in range(16))
fat = (b"\xf8\xff\xff\xff" + b"\x02\0" * 2000).ljust(20 * 512, b"\0")
bomb("loop.img", (bytes(boot) + fat * 2 + (folder * 32)[:512 * 32] + folder).ljust(5000 * 512, b"\0"), "partly_read|skipped|corrupt|read")

# PDF: trees and lists of objects that lead to themselves, tables of two thousand million objects, a picture of 3.6 x 10^9 points.
bomb("tree-loop.pdf", pdf([catalog, b"<</Type/Pages/Count 100000000/Parent 2 0 R/Kids[" + b"2 0 R " * 1000 + b"3 0 R]>>", page,
                           stream(zlib.compress(once), [flate])]), "read|partly_read|corrupt|skipped")
bomb("inherit-loop.pdf", pdf([catalog, b"<</Type/Pages/Count 1/Parent 3 0 R/Kids[3 0 R]>>", b"<</Type/Page/Parent 2 0 R/Contents[" + b"4 0 R " * 100_000 + b"]>>",
                              stream(zlib.compress(once), [flate])]), "read|partly_read|corrupt|skipped")


def pdf_with_table(rows, size, index, objects=()):
    """A file whose table of objects is a stream of rows of (kind, place, place in it)."""
    out, places = b"%PDF-1.7\n", {}
    for number, body in objects:
        places[number] = len(out)
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    start = len(out)
    data = zlib.compress(b"".join(struct.pack(">BIH", kind, places.get(at, at) if kind == 1 else at, place) for kind, at, place in rows))
    return out + b"9 0 obj\n<</Type/XRef/Root 1 0 R/Size %d/Index%s/W[1 4 2]/Prev %d/Filter/FlateDecode/Length %d>>stream\n" % (size, index, start, len(data)) + \
        data + b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % start


inside = lambda text, first=6: b"<</Type/ObjStm/N 1/First %d/Extends 5 0 R/Length %d>>stream\n" % (first, len(text)) + text + b"\nendstream"
# Each of two streams of objects is said to stand in the other; and a million objects in one that says it has that many.
bomb("object-loop.pdf", pdf_with_table([(0, 0, 0), (2, 5, 0), (2, 6, 0), (2, 5, 0), (2, 6, 0), (2, 6, 0), (2, 5, 0)], 7, b"[0 7]",
                                       [(5, inside(b"6 0   <<>>")), (6, inside(b"5 0   <<>>"))]), "read|partly_read|corrupt|skipped")
bomb("huge-table.pdf", pdf_with_table([], 2_147_483_647, b"[0 2147483647]"), "corrupt|skipped|partly_read")
plain = pdf([catalog, b"<</Type/Pages/Count 1/Kids[3 0 R]>>", page, stream(zlib.compress(once), [flate])])
bomb("huge-list.pdf", plain.replace(b"xref\n0 5\n", b"xref\n0 2147483647\n", 1), "read|partly_read|corrupt|skipped")
bomb("previous.pdf", plain.replace(b"/Size 5", b"/Size 5/Prev %d" % plain.index(b"xref\n0 5"), 1), "read|partly_read|corrupt|skipped")
side = 60_000
segments = struct.pack(">IBBBI", 0, 0x30, 0, 1, 19) + struct.pack(">IIIIBH", side, side, 0, 0, 0, 0) + \
    struct.pack(">IBBBI", 1, 0x26, 0, 1, 18 + 8 + 4) + struct.pack(">IIIIB", side, side, 0, 0, 0) + b"\0" + struct.pack("bbbbbbbb", 3, -1, -3, -1, 2, -2, -2, -2) + bytes(4)
picture = b"<</Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/JBIG2Decode/Length %d>>stream\n" % (
    side, side, len(segments)) + segments + b"\nendstream"
bomb("jbig2.pdf", pdf([catalog, b"<</Type/Pages/Count 1/Kids[3 0 R]>>", b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>",
                       stream(zlib.compress(b"612 0 0 792 0 0 cm /X Do\n"), [flate]), picture]), "read|partly_read|corrupt|skipped|unsupported")
