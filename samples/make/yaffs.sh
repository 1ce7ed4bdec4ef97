#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Samples of YAFFS, which no tool of Debian makes. usage: yaffs.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
out=$(cd "$1" && pwd)
python3 - "$out" <<'END'
import hashlib
import struct
import sys

out = sys.argv[1]
expect = open(out + '/expect.tsv', 'w')
FILE, SYMLINK, DIR, HARDLINK, SPECIAL = 1, 2, 3, 4, 5
ROOT, LOST, UNLINKED, DELETED = 1, 2, 3, 4
MODES = {FILE: 0o100644, SYMLINK: 0o120777, DIR: 0o40755, HARDLINK: 0xffffffff, SPECIAL: 0o20600}

class Flash:
    """tags: 2, 'inband', 1 or 'packed'; at: of tags 2 in the spare bytes"""
    def __init__(self, order='<', page=2048, spare=64, tags=2, at=0, ecc=False, block=4, extra=False):
        self.order, self.page, self.spare, self.tags, self.at = order, page, spare, tags, at
        self.ecc, self.block, self.extra = ecc, block, extra
        self.chunks, self.sequence, self.room = [], 0x1000, page - 16 if tags == 'inband' else page

    def words(self, *values):
        return struct.pack(self.order + '%dI' % len(values), *(v & 0xffffffff for v in values))

    def tags1(self, obj, chunk, size, serial):
        fields = ((chunk, 20), (serial, 2), (size & 0x3ff, 10), (obj, 18), (0, 12), (3, 2))
        if self.tags == 'packed':
            fields = fields[:5] + ((1, 1), (0, 1))
        def pack(fields):
            words, bit = [0, 0], 0
            for value, width in fields:
                shift = bit % 32 if self.order == '<' else 32 - bit % 32 - width
                words[bit // 32] |= value << shift
                bit += width
            return self.words(*words)
        ecc = 0
        for i, byte in enumerate(pack(fields)):
            for k in range(8):
                if byte >> k & 1:
                    ecc ^= i * 8 + k + 1
        return bytearray(pack(fields[:4] + ((ecc, 12),) + fields[5:]))

    def chunk(self, obj, chunk, data, size=None, extra=None, serial=0, deleted=False):
        size = len(data) if size is None else size
        body = bytearray(data.ljust(self.page, b'\xff'))
        spare = bytearray(b'\xff' * self.spare)
        if self.tags in (2, 'inband'):
            tags = self.words(self.sequence, obj, chunk, size)
            if extra and self.extra:
                kind, parent, value = extra
                tags = self.words(self.sequence, kind << 28 | obj, 1 << 31 | parent, value)
            if self.tags == 'inband':
                body[self.page - 16:] = tags
            else:
                if self.ecc:
                    tags += b'\x25\xff\xff\xff' + self.words(3, 0xfffffffc)
                spare[self.at:self.at + len(tags)] = tags
        else:
            tags = self.tags1(obj, chunk, size, serial)
            if self.tags == 'packed':
                if deleted:
                    tags[7] &= 0xbf if self.order == '<' else 0xfd
                spare[8:16] = tags
            else:
                for at, byte in zip((0, 1, 2, 3, 6, 7, 11, 12), tags):
                    spare[at] = byte
                if deleted:
                    spare[4] = 0
        self.chunks.append(bytes(body + spare))

    def header(self, obj, kind, parent, name, size=0xffffffff, mode=None, alias=b'', equal=0xffffffff,
               rdev=0xffffffff, shadows=0, shrinks=0, **how):
        name = name.encode()
        mode = MODES[kind] if mode is None else mode
        h = self.words(kind, parent) + b'\xff\xff' + name.ljust(256, b'\0') + b'\xff\xff'
        h += self.words(mode, 1000, 100, 1000000000, 1000000000, 1000000000, size, equal)
        h += alias.ljust(160, b'\0') + self.words(rdev) + b'\xff' * 24
        inband = self.tags == 'inband'
        h += self.words(*((shadows, shrinks) if inband else (0, 0)), 0xffffffff, 0xffffffff,
                        *((0, 0) if inband else (shadows, shrinks)))
        assert len(h) == 512
        self.chunk(obj, 0, h, 0xffff, extra=(kind, parent, size), **how)

    def data(self, obj, body, first=1, **how):
        for i in range(0, len(body), self.room):
            self.chunk(obj, first + i // self.room, body[i:i + self.room], **how)

    def file(self, obj, name, body, parent=ROOT):
        self.header(obj, FILE, parent, name, len(body))
        self.data(obj, body)

    def blank(self, count=1):
        self.chunks += [b'\xff' * (self.page + self.spare)] * count

    def garbage(self, count, marked):
        for i in range(count):
            self.chunks.append(b'\x5a' * self.page + (b'\0' if marked else b'\x77') * self.spare)

    def next_block(self):
        self.blank(-len(self.chunks) % self.block)
        self.sequence += 1

    def save(self, sample, files, others=()):
        open(f'{out}/{sample}', 'wb').write(b''.join(self.chunks))
        for path, body in files.items():
            expect.write(f'{sample}\t{path}\t{len(body)}\t{hashlib.sha256(body).hexdigest()}\n')
        for path in others:
            expect.write(f'{sample}\t{path}\t0\t-\n')

    def bad(self, sample, error, cut=0):
        data = b''.join(self.chunks)
        open(f'{out}/{sample}', 'wb').write(data[:len(data) - cut])
        expect.write(f'{sample}\t!\t{error}\n')

def text(size, seed=0):
    return b''.join(b'%d: line %d\n' % (seed, i) for i in range(size // 8))[:size]

# what mkyaffs2image and mkyaffsimage write: each object's header, then its data
def tree(f):
    n = 2 * f.room + 100
    f.file(257, 'two and a bit', text(n))
    f.header(258, DIR, ROOT, 'dir', 0)
    f.header(259, DIR, 258, 'deep', 0)
    f.file(260, 'exact', text(f.room, 1), 259)
    f.header(261, SYMLINK, ROOT, 'soft', alias=b'dir/deep/exact')
    f.header(262, HARDLINK, 258, 'hard', equal=257)
    f.header(263, SPECIAL, ROOT, 'console', rdev=0x501)
    f.file(264, 'none', b'')
    return ({'two and a bit': text(n), 'dir/deep/exact': text(f.room, 1), 'none': b''},
            ('soft', 'dir/hard', 'console', 'dir/deep'))

for sample, how in {
        'good-1-le.img': dict(page=512, spare=16, tags=1),
        'good-1-be.img': dict(order='>', page=512, spare=16, tags=1),
        'good-1-packed-le.img': dict(page=512, spare=16, tags='packed'),
        'good-1-packed-be.img': dict(order='>', page=512, spare=16, tags='packed'),
        'good-2-512.img': dict(page=512, spare=16),
        'good-2-2048-le.img': dict(),
        'good-2-2048-be.img': dict(order='>', at=2, ecc=True, extra=True),
        'good-2-1024-at-5.img': dict(page=1024, spare=32, at=5),
        'good-inband-le.img': dict(page=1024, spare=0, tags='inband', extra=True),
        'good-inband-be.img': dict(order='>', page=2048, spare=0, tags='inband')}.items():
    f = Flash(**how)
    f.save(sample, *tree(f))
f = Flash(page=4096, spare=128, at=2, ecc=True)
f.header(257, DIR, ROOT, 'd')
f.file(258, 'big', text(5000), 257)
f.save('good-2-4096.img', {'d/big': text(5000)})
f = Flash(page=8192, spare=436, at=4, order='>')
f.file(258, 'big', text(9000))
f.save('good-2-8192-436.img', {'big': text(9000)})
f = Flash(page=16384, spare=512, at=2)
f.file(258, 'big', text(9000))
f.save('good-2-16384.img', {'big': text(9000)})

# a medium that was written to: yaffs 2
def log(f):
    n = f.room
    f.header(ROOT, DIR, 0, '')
    f.file(300, 'deleted', b'gone')
    f.file(301, 'unlinked', b'gone')
    f.file(302, 'old name', b'renamed')
    f.next_block()
    f.file(303, 'overwritten', text(3 * n))
    f.next_block()
    f.file(304, 'target', b'replaced')
    f.header(305, DIR, ROOT, 'dir')
    f.next_block()
    f.header(300, FILE, DELETED, 'deleted', 0)
    f.header(301, FILE, UNLINKED, 'unlinked', 0)
    f.header(302, FILE, 305, 'new name', 7)
    f.blank()
    f.next_block()
    f.data(303, b'X' * n, 2)
    f.file(306, 'new', b'replacing')
    f.header(306, FILE, ROOT, 'target', 9, shadows=304)
    f.next_block()
    f.header(307, FILE, ROOT, 'cut', 0)
    f.data(307, text(2 * n, 7))
    f.header(307, FILE, ROOT, 'cut', 10, shrinks=1)
    f.next_block()
    f.data(307, b'grown', 3)
    f.header(307, FILE, ROOT, 'cut', 2 * n + 5)
    f.header(308, FILE, ROOT, 'hole', 3 * n + 1)
    f.data(308, b'end', 4)
    f.next_block()
    f.header(309, DIR, DELETED, 'deleted dir', 0)
    f.file(310, 'in deleted dir', b'gone', 309)
    f.header(311, HARDLINK, 305, 'link', equal=302)
    f.next_block()
    f.header(312, FILE, ROOT, 'appended', 0)
    f.data(312, b'after the header')
    f.next_block()
    f.file(313, 'found', b'lost', LOST)
    hole = bytes(3 * n) + b'end'
    return {'dir/new name': b'renamed', 'overwritten': text(n) + b'X' * n + text(3 * n)[2 * n:],
            'target': b'replacing', 'cut': text(2 * n, 7)[:10] + bytes(2 * n - 10) + b'grown',
            'hole': hole, 'appended': b'after the header', 'lost+found/found': b'lost'}, ('dir/link',)

for sample, how in {
        'good-log-le.img': dict(page=512, spare=16),
        'good-log-be.img': dict(order='>', page=512, spare=32, at=2, extra=True),
        'good-log-inband.img': dict(page=1024, spare=0, tags='inband', block=2)}.items():
    f = Flash(**how)
    what = log(f)
    if sample == 'good-log-be.img': # blocks in another order, one of them blank, one bad
        f.blank(-len(f.chunks) % f.block)
        blocks = [f.chunks[i:i + f.block] for i in range(0, len(f.chunks), f.block)]
        assert blocks[0]
        f.chunks = []
        for i in [0] + list(range(len(blocks) - 1, 0, -1)):
            f.chunks += blocks[i]
            if i == 5:
                f.garbage(4, True)
                f.blank(4)
    if sample == 'good-log-le.img': # a checkpoint, and free space
        f.sequence = 0x21
        f.chunk(1, 1, b'checkpoint data' * 30, 450)
        f.chunk(1, 2, b'checkpoint data' * 30, 450)
        f.blank(9)
    f.save(sample, *what)

# a dump that begins with data: the block of the headers is elsewhere
f = Flash(page=1024, spare=64, at=2)
f.sequence = 0x1005
f.data(300, text(5 * 1024))
f.sequence = 0x1003
f.header(300, FILE, ROOT, 'first', 5 * 1024)
f.blank(12)
f.save('good-data-first.img', {'first': text(5 * 1024)})

# a medium that was written to: yaffs 1
for tags in (1, 'packed'):
    f = Flash(page=512, spare=16, tags=tags)
    f.header(300, FILE, DELETED, 'deleted', 0)
    f.file(302, 'copied twice', b'')
    f.data(302, b'old', serial=3)
    f.data(302, b'new', serial=0)
    f.header(303, FILE, ROOT, 'marked', 3, deleted=True)
    f.data(304, b'marked', deleted=True)
    f.file(304, 'live', b'live')
    f.header(305, FILE, ROOT, 'newest first', 3)
    f.data(305, b'new', serial=2)
    f.data(305, b'old', serial=1)
    f.blank(3)
    if tags == 1:
        f.chunks.append(b'\x5a' * 512 + b'\x77' * 5 + b'\0' + b'\x77' * 10)
        f.garbage(2, False)
    f.file(306, 'last', text(1000))
    f.save(f'good-log-1{"-packed" if tags != 1 else ""}.img',
           {'copied twice': b'new', 'live': b'live', 'newest first': b'new', 'last': text(1000)})

f = Flash(page=512, spare=16)
tree(f)
f.chunks = f.chunks[:-1]
f.file(264, 'last', text(1000))
f.bad('bad-cut.img', 'truncated', 200)
f.bad('bad-cut-chunk.img', 'truncated', 528)
f = Flash(page=512, spare=16)
f.file(257, 'a', text(700))
f.garbage(2, False)
f.file(258, 'b', text(1500))
f.bad('bad-garbage.img', 'corrupt')
f = Flash(page=512, spare=16)
f.header(257, DIR, 258, 'a')
f.header(258, DIR, 257, 'b')
f.header(259, FILE, ROOT, 'c', 0)
f.bad('bad-loop.img', 'corrupt')
f = Flash(page=512, spare=16)
f.file(257, 'a', text(700))
f.header(262, HARDLINK, ROOT, 'hard', equal=300)
f.bad('bad-link.img', 'corrupt')
f = Flash(page=512, spare=16)
f.file(257, 'a/b', text(700))
f.bad('bad-name.img', 'corrupt')
f = Flash(page=512, spare=16)
f.file(257, 'a', text(700))
f.data(258, text(700))
f.bad('bad-no-header.img', 'corrupt')
f = Flash(page=512, spare=16, tags=1)
f.header(257, FILE, ROOT, 'a', 700)
f.chunks[0] = f.chunks[0][:514] + b'\x11' + f.chunks[0][515:]
f.bad('bad-tags.img', 'no match')
# tables in the firmware of chips: numbers and FFFF where a header has them, but no name
f = Flash(page=512, spare=16)
f.chunks = [b''.join(f.words(1, i + 1, 0xffffffff, 0, 0x1000 + i, i % 5 + 1, 0, 9) for i in range(264))]
f.bad('bad-table.img', 'no match')
f = Flash(page=512, spare=16)
for i in range(4):
    f.header(257 + i, FILE, ROOT, '', 0)
f.bad('bad-no-name.img', 'no match')
END
