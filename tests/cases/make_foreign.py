#!/usr/bin/env python3
"""Makes the samples of tests/cases/foreign: documents of programs that nobody has at hand, byte by byte. Run it after a change.

Every person in them is invented.
"""
import io
import pathlib
import struct
import zipfile

TO = pathlib.Path(__file__).parent / "foreign"
ROWS = [("Client", "Birth date", "SSN"), ("Odette Farrant", "1961-04-12", "212-09-4431"), ("Bruno Achterberg", "1957-11-30", "219-40-7715")]


def lotus():
    """1-2-3 release 2: records of kind, length, data."""
    def record(kind, data):
        return struct.pack("<HH", kind, len(data)) + data

    out = record(0, b"\x06\x04") + record(6, struct.pack("<HHHH", 0, 0, 3, 2))
    for row, cells in enumerate(ROWS):
        for column, text in enumerate(cells):
            out += record(0x0F, struct.pack("<BHH", 0xFF, column, row) + b"'" + text.encode() + b"\0")
        if row:
            out += record(0x0E, struct.pack("<BHHd", 0xFF, 3, row, 1200.5 + row))
    return out + record(1, b"")


def wordperfect():
    """WordPerfect 5.1: a head of 16 bytes, an index without entries, text; 0x0A ends a line, 0xC1 is a tab."""
    text = b"Intake of 3 May 1993\x0aClient: Odette Farrant\x0aDate of birth: 04/12/1961\x0aShe was seen for asthma.\x0a"
    index = struct.pack("<HHHHH", 0xFFFB, 5, 10 + 16, 0, 0) + b"\0" * 16
    head = b"\xffWPC" + struct.pack("<IBBBBHH", 16 + len(index), 1, 0x0A, 0, 1, 0, 0)
    return head + index + text


def zipped(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in members.items():
            package.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def visio():
    main = "http://schemas.microsoft.com/office/visio/2012/main"
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    types = "http://schemas.microsoft.com/visio/2010/relationships"
    rels = f'<?xml version="1.0"?><Relationships xmlns="{relations}"><Relationship Id="rId1" Type="%s" Target="%s"/></Relationships>'
    shape = '<Shape ID="{0}" Type="Shape"><Section N="Character"><Row IX="0"><Cell N="Size" V="0.2"/></Row></Section><Cell N="PinX" V="2"/><Cell N="PinY" V="{0}"/><Cell N="Width" V="3"/><Cell N="Height" V="1"/><Text><cp IX="0"/>{1}</Text></Shape>'
    return zipped({
        "[Content_Types].xml": '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                               '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                               '<Default Extension="xml" ContentType="application/xml"/>'
                               '<Override PartName="/visio/document.xml" ContentType="application/vnd.ms-visio.drawing.main+xml"/></Types>',
        "_rels/.rels": rels % (f"{types}/document", "visio/document.xml"),
        "visio/document.xml": f'<?xml version="1.0"?><VisioDocument xmlns="{main}" xmlns:r="{office}"/>',
        "visio/_rels/document.xml.rels": rels % (f"{types}/pages", "pages/pages.xml"),
        "visio/pages/pages.xml": f'<?xml version="1.0"?><Pages xmlns="{main}" xmlns:r="{office}"><Page ID="0" Name="Family"><PageSheet><Cell N="PageWidth" V="8"/><Cell N="PageHeight" V="11"/></PageSheet><Rel r:id="rId1"/></Page></Pages>',
        "visio/pages/_rels/pages.xml.rels": rels % (f"{types}/page", "page1.xml"),
        "visio/pages/page1.xml": f'<?xml version="1.0"?><PageContents xmlns="{main}" xmlns:r="{office}"><Shapes>'
                                 + shape.format(1, "Odette Farrant, born 12 April 1961") + shape.format(2, "Son: Bruno Farrant")
                                 + "</Shapes></PageContents>",
    })


def pages():
    """Pages '09, the form before IWA."""
    space = ('xmlns:sl="http://developer.apple.com/namespaces/sl" xmlns:sf="http://developer.apple.com/namespaces/sf" '
             'xmlns:sfa="http://developer.apple.com/namespaces/sfa"')
    body = "".join(f"<sf:p>{line}<sf:br/></sf:p>" for line in ("Client: Odette Farrant", "Date of birth: 04/12/1961"))
    return zipped({
        "index.xml": f'<?xml version="1.0"?><sl:document {space} sl:version="92008102400"><sf:text-storage sf:kind="body"><sf:text-body>'
                     f'<sf:section sf:name="Chapter 1"><sf:layout>{body}</sf:layout></sf:section></sf:text-body></sf:text-storage></sl:document>',
        "buildVersionHistory.plist": '<?xml version="1.0"?><plist version="1.0"><array/></plist>',
    })


def onenote():
    """A section of OneNote: a head, then what Spillmap reads of it, texts behind their length and an embedded file."""
    def text(value):
        data = (value + "\0").encode("utf-16-le")
        return bytes(7) + struct.pack("<I", len(data)) + data

    head = bytes.fromhex("E4525C7B8CD8A74DAEB15378D02996D3")
    file = b"Phone of Bruno Achterberg: (518) 555-0142\n"
    return (head + bytes(1024 - len(head)) + text("PageTitle") + text("Calls") + text("Client: Odette Farrant") + text("Date of birth: 04/12/1961")
            + text("Client: Odette Farrant") + struct.pack("<I", 12) + b"SSN 212-09-4" + bytes.fromhex("E716E3BD65261145A4C48D4D0B7A9EAC")
            + struct.pack("<QIQ", len(file), 0, 0) + file)


TO.mkdir(exist_ok=True)
for name, make in {"clients.wk1": lotus, "intake.wp5": wordperfect, "family.vsdx": visio, "note.pages": pages, "calls.one": onenote}.items():
    (TO / name).write_bytes(make())
