#!/usr/bin/env python3
"""make_evtx.py OUT: writes a small event log in the binary form, with templates, a nested part and records that are not
about files. Everything in it is invented. The sample evtx/security.evtx was made with it."""
import struct
import sys
import zlib


def name_entry(text):
    units = text.encode("utf-16-le")
    value = 0
    for c in text:
        value = (value * 65599 + ord(c)) & 0xFFFFFFFF
    return struct.pack("<IHH", 0, value & 0xFFFF, len(text)) + units + b"\0\0"


class Chunk:
    def __init__(self, first):
        self.out = bytearray(512)
        self.names, self.templates, self.first, self.last, self.last_at = {}, {}, first, first, 512

    def name(self, buffer, base, text):
        if text in self.names:
            buffer += struct.pack("<I", self.names[text])
            return
        at = base + len(buffer) + 4
        self.names[text] = at
        buffer += struct.pack("<I", at) + name_entry(text)

    def element(self, buffer, base, tag, attributes=(), children=()):
        buffer += struct.pack("<BHI", 0x41 if attributes else 0x01, 0xFFFF, 0)
        self.name(buffer, base, tag)
        if attributes:
            buffer += struct.pack("<I", 0)
            for i, (key, value) in enumerate(attributes):
                buffer += bytes([0x46 if i + 1 < len(attributes) else 0x06])
                self.name(buffer, base, key)
                self.content(buffer, base, value)
        if not children:
            buffer += b"\x03"
            return
        buffer += b"\x02"
        for child in children:
            self.content(buffer, base, child)
        buffer += b"\x04"

    def content(self, buffer, base, what):
        if isinstance(what, str):
            buffer += struct.pack("<BBH", 0x05, 1, len(what)) + what.encode("utf-16-le")
        elif what[0] == "sub":
            buffer += struct.pack("<BHB", 0x0D if what[2] != 0x21 else 0x0E, what[1], what[2])
        else:
            self.element(buffer, base, *what[1:])

    def instance(self, buffer, base, key, tree, values):
        buffer += b"\x0f\x01\x01\x00" + struct.pack("<BBI", 0x0C, 1, key)
        if key in self.templates:
            buffer += struct.pack("<I", self.templates[key])
        else:
            at = base + len(buffer) + 4
            self.templates[key] = at
            buffer += struct.pack("<I", at)
            size_at = len(buffer) + 20
            buffer += struct.pack("<I", 0) + struct.pack("<I", key) * 4 + struct.pack("<I", 0)
            body = len(buffer)
            buffer += b"\x0f\x01\x01\x00"
            self.content(buffer, base, tree)
            buffer += b"\x00"
            struct.pack_into("<I", buffer, size_at, len(buffer) - body)
        # Values that are binary XML have to know where they will stand.
        head = 4 + 4 * len(values)
        data = bytearray()
        sizes = []
        for kind, value in values:
            start = len(data)
            if kind == 0x21:
                inner_base = base + len(buffer) + head + start
                inner = bytearray()
                self.instance(inner, inner_base, *value)
                inner += b"\0"
                value = bytes(inner)
            data += value
            sizes.append((len(value), kind))
        buffer += struct.pack("<I", len(values))
        for size, kind in sizes:
            buffer += struct.pack("<HBB", size, kind, 0)
        buffer += data

    def record(self, number, ticks, key, tree, values):
        base = len(self.out) + 24
        body = bytearray()
        self.instance(body, base, key, tree, values)
        body += b"\0"
        size = (24 + len(body) + 4 + 7) & ~7
        body += b"\0" * (size - 28 - len(body))
        self.last, self.last_at = number, len(self.out)
        self.out += struct.pack("<IIQQ", 0x2A2A, size, number, ticks) + body + struct.pack("<I", size)

    def done(self):
        free = len(self.out)
        data = bytes(self.out[512:free])
        self.out += b"\0" * (65536 - free)
        struct.pack_into("<8sQQQQIIIII", self.out, 0, b"ElfChnk\0", self.first, self.last, self.first, self.last, 128,
                         self.last_at, free, zlib.crc32(data), 0)
        struct.pack_into("<I", self.out, 124, zlib.crc32(bytes(self.out[:120]) + bytes(self.out[128:512])))
        return bytes(self.out)


def text(value):
    return 0x01, value.encode("utf-16-le")


SYSTEM = ("element", "System", (), (
    ("element", "Provider", (("Name", ("sub", 0, 1)),), ()),
    ("element", "EventID", (), (("sub", 1, 6),)),
    ("element", "Keywords", (), (("sub", 2, 0x15),)),
    ("element", "TimeCreated", (("SystemTime", ("sub", 3, 0x11)),), ()),
    ("element", "EventRecordID", (), (("sub", 4, 0x0A),)),
    ("element", "Channel", (), (("sub", 5, 1),)),
    ("element", "Computer", (), ("FS01",)),
))


def tree(names):
    data = tuple(("element", "Data", (("Name", name),), (("sub", 6 + i, 0),)) for i, name in enumerate(names))
    return ("element", "Event", (("xmlns", "http://schemas.microsoft.com/win/2004/08/events/event"),),
            (SYSTEM, ("element", "EventData", (), data)))


NESTED = ("element", "Event", (), (SYSTEM, ("sub", 6, 0x21)))
CLEARED = ("element", "UserData", (), (
    ("element", "LogFileCleared", (), (("element", "SubjectUserName", (), (("sub", 0, 1),)),)),))
AUDIT, OK, FAIL = "Microsoft-Windows-Security-Auditing", 0x8020000000000000, 0x8010000000000000
START = 134_070_000_000_000_000


def head(provider, event, keywords, number, channel="Security"):
    return [text(provider), (0x06, struct.pack("<H", event)), (0x15, struct.pack("<Q", keywords)),
            (0x11, struct.pack("<Q", START + number * 10_000_000)), (0x0A, struct.pack("<Q", number)), text(channel)]


def hex32(value):
    return 0x14, struct.pack("<I", value)


def hex64(value):
    return 0x15, struct.pack("<Q", value)


SUBJECT = [(0x13, bytes.fromhex("010500000000000515000000010000000200000003000000f4010000")), text("ada"), text("CORP"),
           hex64(0xFC635)]
SUBJECT_NAMES = ["SubjectUserSid", "SubjectUserName", "SubjectDomainName", "SubjectLogonId"]
N5145 = SUBJECT_NAMES + ["ObjectType", "IpAddress", "IpPort", "ShareName", "ShareLocalPath", "RelativeTargetName", "AccessMask",
                         "AccessList"]
N4663 = SUBJECT_NAMES + ["ObjectServer", "ObjectType", "ObjectName", "HandleId", "AccessList", "AccessMask", "ProcessId",
                         "ProcessName"]
N4660 = SUBJECT_NAMES + ["ObjectServer", "HandleId", "ProcessId", "ProcessName"]
N4624 = ["TargetUserSid", "TargetUserName", "TargetDomainName", "TargetLogonId", "LogonType", "WorkstationName", "IpAddress"]


def share(chunk, number, keywords, share_name, target, mask):
    chunk.record(number, START + number * 10_000_000, 5145, tree(N5145), head(AUDIT, 5145, keywords, number) + SUBJECT + [
        text("File"), text("10.4.0.7"), text("55632"), text(share_name), text("\\??\\D:\\HR"), text(target), hex32(mask),
        text("%%1541\r\n\t\t\t\t%%4416")])


def access(chunk, number, kind, name, mask, handle, process):
    chunk.record(number, START + number * 10_000_000, 4663, tree(N4663), head(AUDIT, 4663, OK, number) + SUBJECT + [
        text("Security"), text(kind), text(name), hex64(handle), text("%%4416"), hex32(mask), hex64(0x134C), text(process)])


def main():
    chunk = Chunk(41)
    chunk.record(41, START + 410_000_000, 4624, tree(N4624), head(AUDIT, 4624, OK, 41) + [
        SUBJECT[0], text("ada"), text("CORP"), hex64(0xFC635), (0x08, struct.pack("<I", 3)), text("PC7"), text("10.4.0.7")])
    share(chunk, 42, OK, "\\\\*\\IPC$", "svcctl", 0x12019F)
    share(chunk, 43, OK, "\\\\*\\HR", "2025\\pay röll.csv", 0x120089)
    share(chunk, 44, OK, "\\\\*\\HR", "2025\\looked at.csv", 0x80)
    share(chunk, 45, FAIL, "\\\\*\\HR", "2025\\denied.csv", 0x120089)
    chunk.record(46, START + 460_000_000, 99, tree(["Other"]), head("Other", 4688, OK, 46) + [text("x")])
    access(chunk, 47, "Key", "\\REGISTRY\\MACHINE\\SAM", 1, 0x50, "C:\\x.exe")
    access(chunk, 48, "File", "D:\\HR\\2025\\tax.csv", 1, 0x54, "C:\\Windows\\explorer.exe")
    access(chunk, 49, "File", "D:\\HR\\2025\\scan.csv", 1, 0x58, "C:\\ProgramData\\Microsoft\\Windows Defender\\MsMpEng.exe")
    access(chunk, 50, "File", "\\Device\\NamedPipe\\lsass", 1, 0x5C, "C:\\x.exe")
    chunk.record(51, START + 510_000_000, 4660, tree(N4660), head(AUDIT, 4660, OK, 51) + SUBJECT + [
        text("Security"), hex64(0x54), hex64(0x134C), text("C:\\Windows\\explorer.exe")])
    sound = chunk.done()
    # A second one: records 52 to 54 are missing, and the log was cleared.
    chunk = Chunk(55)
    chunk.record(55, START + 550_000_000, 1102, NESTED, head("Microsoft-Windows-Eventlog", 1102, 0x4020000000000000, 55) + [
        (0x21, (77, CLEARED, [text("brix")]))])
    share(chunk, 56, OK, "\\\\*\\HR", "last.csv", 0x120089)
    header = bytearray(4096)
    struct.pack_into("<8sQQQIHHHH", header, 0, b"ElfFile\0", 0, 1, 57, 128, 1, 3, 4096, 2)
    struct.pack_into("<I", header, 124, zlib.crc32(bytes(header[:120])))
    with open(sys.argv[1], "wb") as out:
        out.write(bytes(header) + sound + chunk.done())


main()
