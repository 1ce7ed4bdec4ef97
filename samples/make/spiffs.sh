#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Samples of SPIFFS. usage: spiffs.sh DIRECTORY
# Needs: python3, which writes them as docs/TECH_SPEC of SPIFFS says: Debian has no tool for it.
set -eu
mkdir -p "$1"
python3 - "$1" <<'END'
import hashlib
import random
import struct
import sys

out = sys.argv[1]
expect = open(out + '/expect.tsv', 'w')
INDEX = 0x8000
DATA_FLAGS, INDEX_FLAGS, DELETED, LEAVING = 0xfc, 0xf8, 0x80, 0x40

class Flash:
    """What the driver writes: pages are used one after the other, bits are only cleared."""
    def __init__(self, page, block, blocks, names=32, meta=4, aligned=False):
        self.page, self.block, self.blocks = page, block, blocks
        self.names, self.meta = names, meta
        self.list = 13 + names + meta
        self.list += self.list % 2 if aligned else 0
        self.d = bytearray(b'\xff' * (block * blocks))
        self.tables = max(1, block // page * 2 // page)
        self.free = iter(n for n in range(block * blocks // page) if n % (block // page) >= self.tables)
        self.id, self.files = 0, {}
        for i in range(blocks):
            at = i * block + self.tables * page
            self.d[at - 4:at - 2] = struct.pack('<H', 0x0529 ^ page ^ (blocks - i))
            self.d[at - 2:at] = struct.pack('<H', i)  # times it was erased

    def entry(self, page):
        per = self.block // self.page
        return page // per * self.block + (page % per - self.tables) * 2

    def put(self, file, number, flags, content):
        page = next(self.free)
        self.d[self.entry(page):self.entry(page) + 2] = struct.pack('<H', file)
        raw = struct.pack('<HHB', file, number, flags) + content
        assert len(raw) <= self.page
        self.d[page * self.page:page * self.page + len(raw)] = raw
        return page

    def clear(self, page, table=True):
        if table:
            self.d[self.entry(page):self.entry(page) + 2] = b'\0\0'
        self.d[page * self.page + 4] &= ~DELETED

    def data(self, file, number, body):
        return self.put(file, number, DATA_FLAGS, body)

    def index(self, file, name, body, pages):
        head = b'\xff' * 3 + struct.pack('<IB', len(body), 1) + name.encode().ljust(self.names + self.meta, b'\0')
        head = head.ljust(self.list - 5, b'\0')
        room = (self.page - self.list) // 2
        made = [self.put(file | INDEX, 0, INDEX_FLAGS, head + struct.pack(f'<{len(pages[:room])}H', *pages[:room]))]
        rest, room = pages[room:], (self.page - 8) // 2
        while rest:
            made.append(self.put(file | INDEX, len(made), INDEX_FLAGS,
                                 b'\xff' * 3 + struct.pack(f'<{len(rest[:room])}H', *rest[:room])))
            rest = rest[room:]
        return made

    def create(self, name, body):
        self.id += 1
        room = self.page - 5
        pages = [self.data(self.id, i // room, body[i:i + room]) for i in range(0, len(body), room)]
        self.files[name] = [self.id, body, pages, self.index(self.id, name, body, pages)]

    def write(self, name, at, more, finished=True):
        """Changed pages are written anew, then the index, then the old ones are deleted."""
        file, body, pages, index = self.files[name]
        body = body[:at] + more + body[at + len(more):]
        room = self.page - 5
        changed = range(at // room, (at + len(more) - 1) // room + 1)
        new = list(pages)
        for i in changed:
            page = self.data(file, i, body[i * room:(i + 1) * room])
            new[i:i + 1] = [page]
        if not finished:
            return
        made = self.index(file, name, body, new)
        for page in [p for p in pages if p not in new] + index:
            self.clear(page)
        self.files[name] = [file, body, new, made]

    def delete(self, name, finished=True):
        file, body, pages, index = self.files.pop(name)
        self.d[index[0] * self.page + 4] &= ~LEAVING
        for page in pages[:None if finished else 1]:
            self.clear(page)
        for page in index if finished else []:
            self.clear(page)

    def rename(self, name, new):
        file, body, pages, index = self.files.pop(name)
        self.files[new] = [file, body, pages, self.index(file, new, body, pages)]
        for page in index:
            self.clear(page)

    def save(self, sample):
        open(f'{out}/{sample}', 'wb').write(self.d)
        for name, (_, body, _, _) in sorted(self.files.items()):
            expect.write(f'{sample}\t{name.lstrip("/")}\t{len(body)}\t{hashlib.sha256(body).hexdigest()}\n')

def bad(sample, data, error):
    open(f'{out}/{sample}', 'wb').write(data)
    expect.write(f'{sample}\t!\t{error}\n')

rng = random.Random('spiffs')
text = ''.join(f'line {i} of the file\n' for i in range(400)).encode()

def fill(flash):
    flash.create('/index.html', b'<html>hello</html>\n')
    flash.create('/empty', b'')
    flash.create('/www/js/app.js', text[:3000])
    flash.create('/one page', text[:flash.page - 5])
    flash.create('/one more', text[:flash.page - 4])

# as image builders make them: of ESP-IDF, of Arduino for ESP8266, with other sizes
for sample, how in (('good-idf.img', (256, 4096, 12)), ('good-8266.img', (256, 8192, 4, 32, 0, True)),
                    ('good-512.img', (512, 4096, 8, 64, 4)), ('good-two-tables.img', (128, 16384, 4, 20, 0))):
    flash = Flash(*how)
    fill(flash)
    if sample == 'good-idf.img':
        flash.create('/big.bin', rng.randbytes(28000))  # two indexes
        idf = flash
    flash.save(sample)

# one that was used, and whose power was cut in a write, in a deletion and while a block was erased
flash = Flash(256, 4096, 16)
fill(flash)
flash.create('/log', text[:2000])
flash.create('/old', text[:1000])
flash.create('/gone', text[1000:3000])
flash.write('/log', 500, b'changed')
flash.write('/log', 1990, b'0123456789 and more')
flash.rename('/one page', '/renamed')
flash.delete('/old')
flash.write('/www/js/app.js', 10, b'never finished', finished=False)
flash.delete('/gone', finished=False)
flash.put(flash.id + 1, 0, 0xff, b'')  # promised, not written
flash.d[14 * 4096:15 * 4096] = b'\xff' * 4096
flash.save('good-used.img')
for name in 'one page', 'old', 'gone':
    expect.write(f'good-used.img\t{name}\tgone\n')

d = bytes(idf.d)
file, body, pages, index = idf.files['/www/js/app.js']

def changed(at, value):
    c = bytearray(d)
    c[at:at + len(value)] = value
    return bytes(c)

bad('bad-page.img', changed(pages[3] * 256 + 2, b'\x09'), 'corrupt')
bad('bad-list.img', changed(index[0] * 256 + 49 + 2, b'\0'), 'corrupt')
bad('bad-index.img', changed(idf.entry(index[0]), b'\0\0'), 'missing-blocks')
second = idf.files['/big.bin'][3][1]
bad('bad-second-index.img', changed(idf.entry(second), b'\0\0'), 'missing-blocks')
bad('bad-table.img', changed(idf.entry(pages[2]), b'\x77'), 'corrupt')
bad('bad-magics.img', changed(252, b'\0\0')[:4096 * 5 + 252] + b'\0\0' + d[4096 * 5 + 254:], 'corrupt')
bad('bad-cut.img', d[:4096 * 4 + 100], 'truncated')
bad('bad-magic.img', bytes(0 if i % 4096 == 252 else b for i, b in enumerate(d)), 'no match')
END
