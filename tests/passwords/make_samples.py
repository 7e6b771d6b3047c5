#!/usr/bin/python3
"""Makes the encrypted samples of this folder: make_samples.py FOLDER.

Only for who wants to make them anew: the tests read what is committed. Needs 7zz (Debian package 7zip), zip, qpdf, and
LibreOffice with python3-uno, and msoffcrypto-tool from PyPI. Every sample holds the same two invented people; the password is "sesame", or, where a
name ends in "-accent", "sésame". What no free program can write (RAR) is written here, byte by byte, without packing.
"""
import hashlib
import hmac
import os
import pathlib
import struct
import subprocess
import sys
import tempfile
import time
import zlib

PEOPLE = [('Winifred Achterberg', '1971-05-23', '521-44-9931'), ('Ludo Farrant', '1980-01-02', '522-31-7781')]
CSV = 'Patient,DOB,SSN\n' + ''.join(','.join(p) + '\n' for p in PEOPLE)
NOTE = ''.join(f'Line {n}: the record of Winifred Achterberg was seen.\n' for n in range(60))
out = pathlib.Path(sys.argv[1]).resolve()


def run(*command, **kw):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, **kw)


def archives(folder):
    (folder / 'clients.csv').write_text(CSV)
    (folder / 'note.txt').write_text(NOTE)
    names = ['clients.csv', 'note.txt']

    def seven(name, password, *options):
        run('7zz', 'a', '-bd', f'-p{password}', *options, str(out / name), *names, cwd=folder)

    seven('lzma2.7z', 'sesame')
    seven('names.7z', 'sesame', '-mhe=on')
    seven('stored.7z', 'sesame', '-mx0')
    seven('lzma.7z', 'sesame', '-m0=LZMA', '-ms=off')
    seven('ppmd.7z', 'sesame', '-m0=PPMd')
    seven('names-accent.7z', 'sésame', '-mhe=on', '-m0=BZip2')
    seven('aes256.zip', 'sesame', '-tzip', '-mem=AES256')
    seven('aes128.zip', 'sesame', '-tzip', '-mem=AES128')
    run('zip', '-q', '-P', 'sesame', str(out / 'older.zip'), *names, cwd=folder)
    run('zip', '-q', '-0', '-P', 'sesame', str(out / 'older-stored.zip'), *names, cwd=folder)
    run('zip', '-q', str(out / 'mixed.zip'), 'note.txt', cwd=folder)
    run('zip', '-q', '-P', 'sesame', str(out / 'mixed.zip'), 'clients.csv', cwd=folder)


def aes_cbc(key, iv, data):
    data += bytes(-len(data) % 16)
    return subprocess.run(['openssl', 'enc', f'-aes-{8 * len(key)}-cbc', '-nopad', '-K', key.hex(), '-iv', iv.hex()],
                          input=data, capture_output=True, check=True).stdout


def vint(value):
    text = b''
    while True:
        text += bytes([value & 0x7F | (0x80 if value > 0x7F else 0)])
        value >>= 7
        if not value:
            return text


def rar5(name, password, hide_names):
    salt = bytes(range(16))
    power = 10
    derive = lambda more: hashlib.pbkdf2_hmac('sha256', password.encode(), salt, (1 << power) + more)
    key, mac_key, rounds = derive(0), derive(16), derive(32)
    check = bytes(rounds[i] ^ rounds[i + 8] ^ rounds[i + 16] ^ rounds[i + 24] for i in range(8))
    check += hashlib.sha256(check).digest()[:4]

    def block(body, data=b''):
        whole = vint(len(body)) + body
        head = struct.pack('<I', zlib.crc32(whole)) + whole
        if hide_names:
            iv = hashlib.md5(whole).digest()
            head = iv + aes_cbc(key, iv, head)
        return head + data

    text = b'Rar!\x1a\x07\x01\x00'
    if hide_names:
        body = vint(4) + vint(0) + vint(0) + vint(1) + bytes([power]) + salt + check
        whole = vint(len(body)) + body
        text += struct.pack('<I', zlib.crc32(whole)) + whole
    text += block(vint(1) + vint(0) + vint(0))
    for member, data in (('clients.csv', CSV.encode()), ('note.txt', NOTE.encode())):
        iv = hashlib.md5(member.encode()).digest()
        sealed = aes_cbc(key, iv, data)
        # The checksum is made with the key, as RAR does when it keeps no name in the open.
        crc = struct.pack('<I', zlib.crc32(data))
        tweak = hmac.new(mac_key, crc, 'sha256').digest()
        tweaked = 0
        for i in range(32):
            tweaked ^= tweak[i] << (8 * (i & 3))
        record = vint(1) + vint(0) + vint(3) + bytes([power]) + salt + iv + check
        extra = vint(len(record)) + record
        fields = (vint(4) + vint(len(data)) + vint(0x20) + struct.pack('<I', tweaked) + vint(0) + vint(1) +
                  vint(len(member)) + member.encode())
        text += block(vint(2) + vint(3) + vint(len(extra)) + vint(len(sealed)) + fields + extra, sealed)
    text += block(vint(5) + vint(0) + vint(0))
    (out / name).write_bytes(text)


def rar4(name, password, hide_names):
    def key_of(salt):
        seed = password.encode('utf-16-le') + salt
        digest, iv = hashlib.sha1(), b''
        for i in range(0x40000):
            digest.update(seed + struct.pack('<I', i)[:3])
            if i % 0x4000 == 0:
                iv += digest.digest()[19:20]
        words = struct.unpack('>4I', digest.digest()[:16])
        return struct.pack('<4I', *words), iv

    salt = b'saltsalt'
    key, iv = key_of(salt)

    def block(kind, flags, fields, data=b'', hide=False):
        body = bytes([kind]) + struct.pack('<HH', flags, 7 + len(fields)) + fields
        head = struct.pack('<H', zlib.crc32(body) & 0xFFFF) + body
        if hide:
            head = salt + aes_cbc(key, iv, head)
        return head + data

    text = b'Rar!\x1a\x07\x00' + block(0x73, 0x80 if hide_names else 0, bytes(6))
    for member, data in (('clients.csv', CSV.encode()), ('note.txt', NOTE.encode())):
        sealed = aes_cbc(key, iv, data)
        fields = struct.pack('<IIBIIBBHI', len(sealed), len(data), 2, zlib.crc32(data), 0x58215A00, 29, 0x30,
                             len(member), 0x20) + member.encode() + salt
        text += block(0x74, 0x8404, fields, sealed, hide_names)
    text += block(0x7B, 0x4000, b'', hide=hide_names)
    (out / name).write_bytes(text)


def agile(source, target, password):
    import msoffcrypto

    with source.open('rb') as plain, target.open('wb') as sealed:
        msoffcrypto.OfficeFile(plain).encrypt(password, sealed)


def office(folder):
    import uno
    from com.sun.star.beans import PropertyValue

    def value(name, what):
        one = PropertyValue()
        one.Name, one.Value = name, what
        return one

    profile = folder / 'profile'
    pipe = f'spillmap{os.getpid()}'
    server = subprocess.Popen(['soffice', f'-env:UserInstallation=file://{profile}', '--headless', '--norestore',
                               f'--accept=pipe,name={pipe};urp;'], stdout=subprocess.DEVNULL)
    resolver = uno.getComponentContext().ServiceManager.createInstance('com.sun.star.bridge.UnoUrlResolver')
    for _ in range(120):
        try:
            context = resolver.resolve(f'uno:pipe,name={pipe};urp;StarOffice.ComponentContext')
            break
        except Exception:
            time.sleep(1)
    desktop = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
    (folder / 'clients.csv').write_text(CSV)
    (folder / 'note.txt').write_text('Patient: Winifred Achterberg\nDOB: 1971-05-23\nSSN: 521-44-9931\n')

    def save(source, import_filter, targets):
        document = desktop.loadComponentFromURL(f'file://{folder / source}', '_blank', 0,
                                                (value('Hidden', True), value('FilterName', import_filter)))
        for name, filter_name, password, more in targets:
            document.storeToURL(f'file://{out / name}', (value('FilterName', filter_name), value('Password', password),
                                                        *(value(*one) for one in more)))
        document.close(True)

    save('clients.csv', 'Text - txt - csv (StarCalc)', [
        ('excel-97.xls', 'MS Excel 97', 'sesame', ()),
        ('plain.xlsx', 'Calc MS Excel 2007 XML', '', ()),
        ('table.ods', 'calc8', 'sesame', ())])
    save('note.txt', 'Text', [
        ('word-97.doc', 'MS Word 97', 'sesame', ()),
        ('plain.docx', 'MS Word 2007 XML', '', ()),
        ('text.odt', 'writer8', 'sesame', ()),
        ('plain.pdf', 'writer_pdf_Export', '', ())])
    try:
        desktop.terminate()
    except Exception:
        pass
    server.wait(60)
    for name, plain_name, password in [('agile.xlsx', 'plain.xlsx', 'sesame'), ('agile.docx', 'plain.docx', 'sesame'),
                                       ('agile-accent.xlsx', 'plain.xlsx', 'sésame')]:
        agile(out / plain_name, out / name, password)
    (out / 'plain.xlsx').unlink()
    (out / 'plain.docx').unlink()
    plain = out / 'plain.pdf'
    for name, user, owner, bits, more in [('rc4-40.pdf', 'sesame', 'other', '40', ['--allow-weak-crypto']),
                                          ('rc4-128.pdf', 'sesame', 'other', '128', ['--allow-weak-crypto']),
                                          ('aes-128.pdf', 'sesame', 'other', '128', []),
                                          ('aes-256.pdf', 'sesame', 'other', '256', []),
                                          ('owner.pdf', 'another', 'sesame', '256', []),
                                          ('aes-256-accent.pdf', 'sésame', 'other', '256', [])]:
        use_aes = ['--use-aes=y'] if name == 'aes-128.pdf' else []
        run('qpdf', *more, '--encrypt', user, owner, bits, *use_aes, '--', str(plain), str(out / name))
    plain.unlink()


out.mkdir(parents=True, exist_ok=True)
with tempfile.TemporaryDirectory() as temporary:
    archives(pathlib.Path(temporary))
    rar5('five.rar', 'sesame', False)
    rar5('five-names.rar', 'sesame', True)
    rar4('four.rar', 'sesame', False)
    rar4('four-names.rar', 'sesame', True)
    office(pathlib.Path(temporary))
