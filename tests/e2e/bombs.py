#!/usr/bin/env python3
"""bombs.py DIR: makes small files that grow, nest or repeat without end when they are read carelessly. One line on standard
output a file: its name, and what its row in files.csv must say (statuses, separated by '|')."""
import gzip
import io
import pathlib
import struct
import sys
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
