#!/usr/bin/env python3
"""Makes the Outlook stores of tests/cases/mail, written after Microsoft's [MS-PST]; numbers in brackets are its sections. Run it after a change.

outlook.pst has a text, a web page, a file larger than a block, an attached message and a contact; outlook-encoded.pst is smaller, with its blocks encoded.
Every person in them is invented.
"""
import datetime
import hashlib
import pathlib
import struct
import zlib

TO = pathlib.Path(__file__).parent / "mail"
PAGE = 512
MOST_IN_BLOCK = 8192 - 16   # the rest is the trailer
MOST_IN_HEAP = 3580         # a larger value stands in a node of its own
STORE_UID = hashlib.md5(b"spillmap sample store").digest()

# What a byte becomes under the permutation [5.1]. It hides nothing: there is no key.
PERMUTED = bytes.fromhex(
    "41361362a8216ebbf416cc047f64e85d1ef2cb2a74c55e35d295479e962d9a884c7d843fdbac31b6485ff6c4d8398be7233b388ec8c1df25b120a546604e9cfb"
    "aad35651457c550007c92b9d859b09a08fadb30f63ab894bd7a7155a716642bf264a6b98faea7753b270052cfd593a867ece06eb827857c78d43afb41cd45bcd"
    "e2e9274fc3087280cfb0eff5286dbe304d3492d50e3c2232e5e4f99fc2d10a8112e1ee918376e397e6618a1779a4b7dc907a5c8c02a6ca69de501a1193b95287"
    "58fced1d37491b6ae0293399bd6cd994f340546ff0c673b8d63e6518441fdd6710f10c19ecae03a1147ba90bfff8a3c0a201f72ebc2468750dfeba2fb5d0da3d")

# Types of nodes [2.2.2.1].
FOLDER, SEARCH_FOLDER, MESSAGE, ATTACHMENT, ASSOCIATED = 0x02, 0x03, 0x04, 0x05, 0x08
HIERARCHY, CONTENTS, ASSOCIATED_CONTENTS, SEARCH_CONTENTS, VALUES = 0x0D, 0x0E, 0x0F, 0x10, 0x1F


def node_id(kind, index):
    return index << 5 | kind


STORE, NAMES, ROOT, SEARCH_QUEUE, SEARCHES = 0x21, 0x61, 0x122, 0x1E1, 0x201
IPM, SEARCH_ROOT, DELETED, SPAM = 0x8022, 0x8042, 0x8062, 0x2223
ATTACHMENTS, RECIPIENTS = 0x671, 0x692


def crc(data):
    """The usual CRC-32, but neither turned over before nor after [5.3]."""
    return zlib.crc32(data, 0xFFFFFFFF) ^ 0xFFFFFFFF


def signature(place, block):
    mixed = (place ^ block) & 0xFFFFFFFF
    return (mixed >> 16 ^ mixed) & 0xFFFF


def when(*moment):
    """Units of 100 ns since 1601."""
    return int((datetime.datetime(*moment) - datetime.datetime(1601, 1, 1)).total_seconds()) * 10_000_000


# --- Nodes and blocks [2.2] -----------------------------------------------------------------------------------------


class Node:
    def __init__(self, data, below=None):
        self.data = data
        self.below = below or {}   # nodes in this node


class NodeBase:
    def __init__(self, encoded):
        self.encoded = encoded
        self.blocks = {}       # their bytes as they stand in the file
        self.references = {}   # how often each is referred to, and once by the tree of blocks
        self.same = {}         # equal data is kept once
        self.nodes = {}        # of the data, of the nodes below, of the parent
        self.next_block = 4
        self.next_page = 4

    def block(self, data, internal):
        if self.encoded and not internal:
            data = data.translate(PERMUTED)
        block = None if internal else self.same.get(data)
        if block is None:
            block = self.next_block | (2 if internal else 0)
            self.next_block += 4
            self.blocks[block], self.references[block] = data, 1
            if not internal:
                self.same[data] = block
        self.references[block] += 1
        return block

    def data(self, data):
        """A block, or a list of blocks [2.2.2.8.3.2.1]."""
        blocks = [self.block(data[at:at + MOST_IN_BLOCK], False) for at in range(0, len(data), MOST_IN_BLOCK)]
        if len(blocks) < 2:
            return blocks[0] if blocks else 0
        return self.block(struct.pack("<BBHI", 1, 1, len(blocks), len(data)) + struct.pack(f"<{len(blocks)}Q", *blocks), True)

    def below(self, nodes):
        """Nodes in a node [2.2.2.8.3.3.1.2]."""
        if not nodes:
            return 0
        entries = b"".join(struct.pack("<QQQ", nid, self.data(node.data), self.below(node.below)) for nid, node in sorted(nodes.items()))
        return self.block(struct.pack("<BBHI", 2, 0, len(nodes), 0) + entries, True)

    def add(self, nid, node, parent=0):
        self.nodes[nid] = (self.data(node.data), self.below(node.below), parent)

    def file(self):
        """Header, maps of what is free, the two trees, blocks."""
        first = 0x4800   # the pages before have their fixed places
        leaves = -(-len(self.nodes) // 15), -(-len(self.blocks) // 20)
        at = first + sum(PAGE * (count + (count > 1)) for count in leaves)
        body, where = b"", {}
        for block, data in sorted(self.blocks.items()):
            where[block] = at + len(body)
            size = (len(data) + 16 + 63) & ~63
            body += data.ljust(size - 16, b"\0") + struct.pack("<HHIQ", len(data), signature(where[block], block), crc(data), block)
        body = body.ljust(-(-len(body) // PAGE) * PAGE, b"\0")

        pages = []

        def page(kind, content, place=None):
            number = place if kind in (0x83, 0x84) else self.next_page
            self.next_page += kind not in (0x83, 0x84)
            place = first + PAGE * len(pages) if place is None else place
            content = content.ljust(PAGE - 16, b"\0")
            mark = 0 if kind in (0x83, 0x84) else signature(place, number)
            return struct.pack("<QQ", number, place), content + struct.pack("<BBHIQ", kind, kind, mark, crc(content), number)

        def tree_page(kind, entries, level):
            width = len(entries[0])
            tail = struct.pack("<BBBBI", len(entries), 488 // width, width, level, 0)
            refers, made = page(kind, b"".join(entries).ljust(488, b"\0") + tail)
            pages.append(made)
            return entries[0][:8] + refers

        def tree(kind, entries, most):
            above = [tree_page(kind, entries[i:i + most], 0) for i in range(0, len(entries), most)]
            return (tree_page(kind, above, 1) if len(above) > 1 else above[0])[8:]

        nodes = tree(0x81, [struct.pack("<QQQII", nid, *of, 0) for nid, of in sorted(self.nodes.items())], 15)
        blocks = tree(0x80, [struct.pack("<QQHHI", block, where[block], len(self.blocks[block]), self.references[block], 0)
                             for block in sorted(self.blocks)], 20)
        assert first + PAGE * len(pages) == at

        # A map of free space reaches over 248 KiB. What lies behind the end of so small a file is not free, so all is taken.
        density = page(0x86, struct.pack("<BBHII", 1, 1, 0, 0, 0), 0x4200)[1]
        maps = page(0x84, b"\xff" * 496, 0x4400)[1] + page(0x83, b"\xff" * 496, 0x4600)[1]
        end = at + len(body)

        last = {kind: 0x400 for kind in range(32)} | {SEARCH_FOLDER: 0x4000, MESSAGE: 0x10000, ASSOCIATED: 0x8000}
        for kind in last:
            last[kind] = max([last[kind]] + [nid >> 5 for nid in self.nodes if nid & 31 == kind])
        last[ATTACHMENT] = last[VALUES] = last[ATTACHMENT] + 0x100   # those below messages
        checked = struct.pack("<2sHHBBIIQQI", b"SM", 23, 19, 1, 1, 0, 0, 0, self.next_page, 1)
        checked += struct.pack("<32I", *(last[kind] for kind in range(32))) + bytes(8)
        checked += struct.pack("<IQQQQ", 0, end, 0x4400, 0, 0) + nodes + blocks + struct.pack("<BBHI", 2, 0, 0, 0)
        checked += b"\xff" * 256 + struct.pack("<BBHQ", 0x80, self.encoded, 0, self.next_block)
        header = b"!BDN" + struct.pack("<I", crc(checked[:471])) + checked + struct.pack("<I", crc(checked)) + bytes(36)
        assert len(checked) == 516 and len(header) == 564
        return header.ljust(0x4200, b"\0") + density + maps + b"".join(pages) + body


# --- Heaps, properties and tables [2.3] -----------------------------------------------------------------------------


class Heap:
    """Pieces of one block [2.3.1]."""

    def __init__(self, kind):
        self.kind, self.pieces = kind, []

    def add(self, piece):
        if not piece:
            return 0
        self.pieces.append(piece)
        return len(self.pieces) << 5

    def bytes(self, root):
        ends, out = [12], b""
        for piece in self.pieces:
            out += piece
            ends.append(12 + len(out))
        out += bytes(len(out) & 1)
        assert 12 + len(out) < MOST_IN_BLOCK - 3584   # so that a fill level of 0 is right
        return (struct.pack("<HBBII", 12 + len(out), 0xEC, self.kind, root, 0) + out
                + struct.pack("<HH", len(self.pieces), 0) + struct.pack(f"<{len(ends)}H", *ends))

    def tree(self, key, rest, records):
        """A tree of one level [2.3.2]; its head comes before it."""
        at = len(self.pieces) + 2 << 5
        head = self.add(struct.pack("<BBBBI", 0xB5, key, rest, 0, at if records else 0))
        if records:
            self.add(b"".join(records))
        return head


WIDTHS = {0x0003: 4, 0x000B: 1, 0x0014: 8, 0x0040: 8}   # all others are as long as they are


def value_bytes(tag, value):
    kind = tag & 0xFFFF
    if kind in WIDTHS:
        return (int(value) & (1 << 8 * WIDTHS[kind]) - 1).to_bytes(WIDTHS[kind], "little")
    if kind == 0x001F:
        return value.encode("utf-16-le")
    if kind == 0x101F:   # several texts [2.3.3.4.2]
        texts, at, places = [text.encode("utf-16-le") for text in value], 4 + 4 * len(value), []
        for text in texts:
            places.append(at)
            at += len(text)
        return struct.pack(f"<{1 + len(places)}I", len(texts), *places) + b"".join(texts)
    if kind == 0x000D:   # a node and its size [2.3.3.5]
        return struct.pack("<II", *value)
    return value


def properties(values, below=None):
    """A property context [2.3.3] of {tag: value}."""
    heap, below = Heap(0xBC), dict(below or {})
    records, pieces = [], []
    for tag, value in sorted(values.items()):
        data = value_bytes(tag, value)
        if tag & 0xFFFF in WIDTHS and len(data) <= 4:
            at = int.from_bytes(data, "little")
        elif len(data) <= MOST_IN_HEAP:
            at = len(pieces) + 3 << 5 if data else 0
            pieces += [data] if data else []
        else:
            at = node_id(VALUES, 0x401 + len(below))
            below[at] = Node(data)
        records.append(struct.pack("<HHI", tag >> 16, tag & 0xFFFF, at))
    root = heap.tree(2, 6, records)
    for piece in pieces:
        heap.add(piece)
    return Node(heap.bytes(root), below)


ROW_ID, ROW_VERSION = 0x67F20003, 0x67F30003


def table(columns, rows=()):
    """A table context [2.3.4]: rows of (number, {tag: value}); of a row only what has a column is taken."""
    heap = Heap(0x7C)
    width = {tag: WIDTHS.get(tag & 0xFFFF, 4) for tag in columns}
    order = [ROW_ID, ROW_VERSION] + sorted((tag for tag in columns if tag not in (ROW_ID, ROW_VERSION)), key=lambda tag: (width[tag] == 1, tag))
    places, at = {}, 0
    for tag in order:
        places[tag], at = at, at + width[tag]
    large = sum(width[tag] for tag in order if width[tag] > 1)
    length = at + (len(order) + 7) // 8
    # The head stands first, then the index of the rows, then the rows.
    index = [struct.pack("<II", number, i) for i, (number, _) in enumerate(rows)]
    head = struct.pack("<BB4HIII", 0x7C, len(order), large, large, at, length, 0x40, 0x80 if rows else 0, 0)
    head += b"".join(struct.pack("<IHBB", tag, places[tag], width[tag], order.index(tag)) for tag in sorted(order))
    root = heap.add(head)
    heap.tree(4, 4, sorted(index, key=lambda record: record[:4][::-1]))
    first, matrix, pieces = len(heap.pieces) + 2, b"", []
    for version, (number, values) in enumerate(rows):
        row, there = bytearray(length), 0
        for tag, value in ({ROW_ID: number, ROW_VERSION: version + 1} | {t: v for t, v in values.items() if t in width}).items():
            data = value_bytes(tag, value)
            if tag & 0xFFFF not in WIDTHS:
                assert len(data) <= MOST_IN_HEAP
                pieces += [data] if data else []
                data = struct.pack("<I", first + len(pieces) - 1 << 5 if data else 0)
            row[places[tag]:places[tag] + width[tag]] = data
            i = order.index(tag)
            row[at + i // 8] |= 0x80 >> i % 8
        matrix += bytes(row)
    for piece in [matrix] + pieces if rows else []:
        heap.add(piece)
    return Node(heap.bytes(root))


# --- Folders and messages [2.4] -------------------------------------------------------------------------------------

NAME, COUNT, UNREAD, SUBFOLDERS, FOLDER_CLASS = 0x3001001F, 0x36020003, 0x36030003, 0x360A000B, 0x3613001F
CLASS, SUBJECT, BODY = 0x001A001F, 0x0037001F, 0x1000001F
FLAGS, SIZE, STATUS, CREATED, CHANGED, SEARCH_KEY = 0x0E070003, 0x0E080003, 0x0E170003, 0x30070040, 0x30080040, 0x300B0102
FILE_SIZE, FILE_DATA, FILE_OBJECT, FILE_NAME, METHOD, POSITION = 0x0E200003, 0x37010102, 0x3701000D, 0x3704001F, 0x37050003, 0x370B0003

# Columns that each table must have: [2.4.4.4.1], [2.4.4.5.1], [2.4.4.6.1], [2.4.8.6.2.1], [2.4.5.3.1], [2.4.6.1.1].
ROW = [ROW_ID, ROW_VERSION]
REPLICATION = [0x0E300003, 0x0E330014, 0x0E340102, 0x0E380003]
FOLDER_COLUMNS = ROW + REPLICATION + [NAME, COUNT, UNREAD, SUBFOLDERS, FOLDER_CLASS, 0x66350003, 0x66360003]
MESSAGE_COLUMNS = ROW + REPLICATION + [
    0x00170003, CLASS, 0x00360003, SUBJECT, 0x00390040, 0x0042001F, 0x0057000B, 0x0058000B, 0x0070001F, 0x00710102, 0x0E03001F, 0x0E04001F,
    0x0E060040, FLAGS, SIZE, STATUS, 0x0E3C0102, 0x0E3D0102, 0x10970003, CHANGED, 0x65C60003]
ASSOCIATED_COLUMNS = ROW + [CLASS, FLAGS, STATUS, NAME, 0x6800001F, 0x6803000B, 0x68051003, 0x70030003, 0x70040102, 0x70050102, 0x7006001F, 0x70070003]
SEARCH_COLUMNS = ROW + [0x00170003, CLASS, 0x00360003, SUBJECT, 0x0042001F, 0x0057000B, 0x0E03001F, 0x0E04001F, 0x0E05001F, 0x0E060040, FLAGS, SIZE,
                        STATUS, 0x0E2A000B, CHANGED, 0x67F10003]
RECIPIENT_COLUMNS = ROW + [0x0C150003, 0x0E0F000B, 0x0FF90102, 0x0FFE0003, 0x0FFF0102, NAME, 0x3002001F, 0x3003001F, SEARCH_KEY, 0x39000003, 0x39FE001F,
                           0x39FF001F, 0x3A40000B]
ATTACHMENT_COLUMNS = ROW + [FILE_SIZE, FILE_NAME, METHOD, POSITION]


def mail(subject, moment, sender, to=(), cc=(), prefix="", files=(), **more):
    """A message: its properties and the node that holds it with recipients and attachments."""
    name, address = sender
    values = {
        CLASS: "IPM.Note", 0x00170003: 1, 0x00360003: 0, FLAGS: 1,   # read
        SUBJECT: f"\x01{chr(len(prefix) + 1)}{prefix}{subject}", 0x0070001F: subject, 0x00390040: moment, 0x0E060040: moment + 20_000_000,
        0x0042001F: name, 0x0064001F: "SMTP", 0x0065001F: address, 0x0C1A001F: name, 0x0C1E001F: "SMTP", 0x0C1F001F: address,
        0x0E04001F: "; ".join(n for n, _ in to), 0x0E03001F: "; ".join(n for n, _ in cc), 0x0E02001F: "",
        0x1035001F: f"<{hashlib.md5(subject.encode()).hexdigest()[:12]}@example.org>",
    }
    rows = [{0x0C150003: kind, 0x0E0F000B: 1, 0x0FFE0003: 6, NAME: name, 0x3002001F: "SMTP", 0x3003001F: address, 0x39000003: 0, 0x39FE001F: address,
             0x39FF001F: name, 0x3A40000B: 0, SEARCH_KEY: f"SMTP:{address.upper()}".encode() + b"\0"}
            for kind, people in ((1, to), (2, cc)) for name, address in people]
    return item(values | {int(tag[1:], 16): value for tag, value in more.items()}, moment, rows, files)


def contact(values, moment):
    return item({CLASS: "IPM.Contact", FLAGS: 1} | values, moment, (), ())


def item(values, moment, recipients, files):
    """[2.4.5], [2.4.6]"""
    below, rows = {}, []
    for i, file in enumerate(files):
        nid = node_id(ATTACHMENT, 0x401 + i)
        inner = {}
        if FILE_OBJECT in file:
            message = node_id(MESSAGE, 0x10101 + i)
            inner[message] = file[FILE_OBJECT][1]
            size = len(inner[message].data)
            file = file | {FILE_OBJECT: (message, size)}
        else:
            size = len(file[FILE_DATA])
        file = file | {FILE_SIZE: size, POSITION: -1}
        below[nid] = properties(file, inner)
        rows.append((nid, file))
    below[RECIPIENTS] = table(RECIPIENT_COLUMNS, [(i, row) for i, row in enumerate(recipients)])
    if rows:
        below[ATTACHMENTS] = table(ATTACHMENT_COLUMNS, rows)
        values = values | {FLAGS: values[FLAGS] | 0x10}
    values = values | {STATUS: 0, CREATED: moment, CHANGED: moment, SEARCH_KEY: hashlib.md5(repr(sorted(values.items())).encode()).digest()}
    size = sum(len(value_bytes(tag, value)) for tag, value in values.items()) + sum(file[FILE_SIZE] for _, file in rows)
    values[SIZE] = size
    return values, properties(values, below)


def attached(name, data, type):
    """The short name is of eight characters and three."""
    stem, ending = name.rsplit(".", 1)
    return {FILE_NAME: f"{stem[:6].upper()}~1.{ending.upper()}", 0x3707001F: name, 0x3703001F: f".{ending}", 0x370E001F: type, METHOD: 1, FILE_DATA: data}


def attached_message(name, message):
    return {NAME: name, METHOD: 5, FILE_OBJECT: message}


class Store:
    def __init__(self, encoded):
        self.base = NodeBase(encoded)
        self.messages = 0x10000
        for nid, columns in ((0x60D, FOLDER_COLUMNS), (0x60E, MESSAGE_COLUMNS), (0x60F, ASSOCIATED_COLUMNS), (0x610, SEARCH_COLUMNS),
                             (RECIPIENTS, RECIPIENT_COLUMNS), (ATTACHMENTS, ATTACHMENT_COLUMNS)):
            self.base.add(nid, table(columns))
        for nid in (SEARCH_QUEUE, SEARCHES):
            self.base.add(nid, Node(b""))

    def folder(self, nid, parent, name, folders=(), items=(), kind=None):
        """Four nodes [2.4.4], and the row of the folder in its parent's table."""
        values = {NAME: name, COUNT: len(items), UNREAD: 0, SUBFOLDERS: bool(folders)} | ({FOLDER_CLASS: kind} if kind else {})
        rows = []
        for properties_of, node in items:
            self.messages += 1
            message = node_id(MESSAGE, self.messages)
            self.base.add(message, node, nid)
            rows.append((message, properties_of))
        self.base.add(nid, properties(values), parent)
        self.base.add(nid & ~31 | HIERARCHY, table(FOLDER_COLUMNS, folders))
        self.base.add(nid & ~31 | (SEARCH_CONTENTS if nid & 31 == SEARCH_FOLDER else CONTENTS),
                      table(SEARCH_COLUMNS if nid & 31 == SEARCH_FOLDER else MESSAGE_COLUMNS, rows))
        self.base.add(nid & ~31 | ASSOCIATED_CONTENTS, table(ASSOCIATED_COLUMNS))
        return nid, values

    def file(self, name, folders, names):
        """What every store must have [2.7], with some folders beside "Deleted Items"."""
        def entry(nid):
            return bytes(4) + STORE_UID + struct.pack("<I", nid)   # [2.4.3.2]

        self.base.add(STORE, properties({0x0FF90102: STORE_UID, NAME: name, 0x35DF0003: 0x89, 0x35E00102: entry(IPM), 0x35E30102: entry(DELETED),
                                         0x35E70102: entry(SEARCH_ROOT), 0x67FF0003: 0}))
        self.base.add(NAMES, named_properties(names))
        deleted = self.folder(DELETED, IPM, "Deleted Items", kind="IPF.Note")
        self.folder(ROOT, ROOT, "", [
            self.folder(SPAM, ROOT, "SPAM Search Folder 2"), self.folder(IPM, ROOT, "Top of Personal Folders", [deleted] + folders),
            self.folder(SEARCH_ROOT, ROOT, "Search Root")])
        return self.base.file()


ADDRESS_SET = bytes.fromhex("0420060000000000c000000000000046")   # contacts
NAMED = [(ADDRESS_SET, 0x8083), (ADDRESS_SET, 0x8080), (ADDRESS_SET, 0x8082), (ADDRESS_SET, 0x8005), (None, "Keywords")]   # 0x8000 and following


def named_properties(names):
    """Which property beyond 0x8000 means what [2.4.7]; a set of None is that of public names."""
    sets, texts, entries, buckets = [], b"", b"", {}
    for i, (of, name) in enumerate(names):
        if of is not None and of not in sets:
            sets.append(of)
        known = 2 if of is None else 3 + sets.index(of)
        number = hashed = name
        if isinstance(name, str):
            text = name.encode("utf-16-le")
            number, hashed = len(texts), crc(text)
            texts += struct.pack("<I", len(text)) + text + bytes(-len(text) % 4)
        mark = known << 1 | isinstance(name, str)
        entries += struct.pack("<IHH", number, mark, i)
        bucket = 0x10000102 + ((hashed ^ mark) % 251 << 16)
        buckets[bucket] = buckets.get(bucket, b"") + struct.pack("<IHH", hashed, mark, i)
    return properties({0x00010003: 251, 0x00020102: b"".join(sets), 0x00030102: entries, 0x00040102: texts} | buckets)


# --- The samples ----------------------------------------------------------------------------------------------------

WINIFRED, LUDO, ODETTE = ("Winifred Achterberg", "winifred@example.org"), ("Ludo Farrant", "ludo@example.org"), ("Odette Farrant", "odette@example.org")


def intake():
    return mail("Intake of a client", when(2024, 3, 5, 14, 30), WINIFRED, [LUDO], [ODETTE], p1000001F=(
        "Good afternoon Ludo,\r\n\r\nTilda Marsh, born 02/01/1980, comes on Tuesday. Her SSN is 219-09-9999.\r\n\r\nWinifred\r\n"), p8004101F=["Intake", "Spring"])


def visits():
    rows = "".join(f"<tr><td>{3 + i:02}/{1 + i * 7 % 28:02}/2024</td><td>{name}</td><td>{born}</td><td>{reason}</td></tr>\r\n" for i, (name, born, reason) in enumerate([
        ("Tilda Marsh", "02/01/1980", "asthma"), ("Bruno Achterberg", "11/30/1957", "type 2 diabetes"), ("Agnes Dunmore", "07/14/1992", "prenatal visit")]))
    page = ("<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"></head>\r\n<body><p>Dear Winifred,</p>\r\n"
            f"<table>\r\n<tr><th>Visit</th><th>Patient</th><th>Date of birth</th><th>Reason</th></tr>\r\n{rows}</table>\r\n<p>Caf\u00e9 at noon? Ludo</p></body></html>\r\n")
    return mail("Visits in March", when(2024, 3, 6, 9, 5), LUDO, [WINIFRED], prefix="RE: ", p10130102=page.encode(), p3FDE0003=65001)


def roster():
    given = "Ada Bruno Celia Dario Edith Floyd Greta Hugo Ines Jonas".split()
    family = "Achterberg Bellweather Corrigan Dunmore Eastlake Farrant Greenhalgh Hollis Iverson Jessop".split()
    lines = [f"{1000 + i},{given[i % 10]} {family[i // 10]},{1940 + i * 7 % 70}-{1 + i % 12:02}-{1 + i * 3 % 28:02},518-555-{100 + i:04},"
             f"{given[i % 10].lower()}.{family[i // 10].lower()}@example.org,\"{12 + i} Elm St, Albany, NY 12203\"" for i in range(81)]
    data = "\r\n".join(["Client,Name,DOB,Phone,E-mail,Address"] + lines + [""]).encode()
    assert MOST_IN_BLOCK < len(data) < MOST_IN_BLOCK + 1024, len(data)
    return mail("Clients of the spring", when(2024, 3, 7, 16, 0), WINIFRED, [LUDO, ODETTE], p1000001F="The list and what came before are attached.\r\n",
                files=[attached("clients of the spring.csv", data, "text/csv"), attached_message("Intake of a client", intake())])


def tilda():
    return contact({
        SUBJECT: "\x01\x01Tilda Marsh", NAME: "Tilda Marsh", 0x3A06001F: "Tilda", 0x3A11001F: "Marsh", 0x3A420040: when(1980, 2, 1), 0x3A09001F: "518-555-0142",
        0x3A1C001F: "518-555-0143", 0x3A5D001F: "12 Elm St", 0x3A59001F: "Albany", 0x3A5C001F: "NY", 0x3A5B001F: "12203", 0x3A07001F: "219-09-9999",
        0x3A16001F: "Harbor Street Bakery", BODY: "Allergic to penicillin.\r\n", 0x8000001F: "tilda@example.org", 0x8001001F: "Tilda Marsh",
        0x8002001F: "SMTP", 0x8003001F: "Marsh, Tilda"}, when(2024, 3, 4, 8, 0))


def outlook(encoded, inbox, contacts):
    store = Store(encoded)
    folders = [store.folder(node_id(FOLDER, 0x404), IPM, "Inbox", items=inbox, kind="IPF.Note"),
               store.folder(node_id(FOLDER, 0x405), IPM, "Contacts", items=contacts, kind="IPF.Contact")]
    return store.file("Winifred's mail", folders, NAMED)


(TO / "outlook.pst").write_bytes(outlook(0, [intake(), visits(), roster()], [tilda()]))
(TO / "outlook-encoded.pst").write_bytes(outlook(1, [intake()], [tilda()]))
