#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes squashfs images that no tool of today writes: versions 1 to 3, big-endian, odd LZMA.

usage: squashfs_old.py TREE MANY OUT    (packs both trees, appends to OUT/expect.tsv)
"""
import hashlib
import lzma
import os
import stat
import struct
import sys
import zlib

BLOCK = 4096
METADATA = 8192
NONE = 0xffffffff
TIME = 1700000000


def literals(data, props):
    """LZMA of literals only, without an end marker."""
    lc, lp, pb = props % 9, props // 9 % 5, props // 45
    matches = [1024] * (1 << pb)
    probs = {}
    low, span, out = 0, NONE, 0
    shifts = 0

    def shift():
        nonlocal low, out, shifts
        out = (out << 8) + (low >> 24)  # a carry runs through the whole number
        low = (low & 0xffffff) << 8
        shifts += 1

    def encode(table, key, bit):
        nonlocal low, span
        prob = table[key] if isinstance(table, list) else table.get(key, 1024)
        bound = (span >> 11) * prob
        if bit:
            low += bound
            span -= bound
            table[key] = prob - (prob >> 5)
        else:
            span = bound
            table[key] = prob + ((2048 - prob) >> 5)
        while span < 1 << 24:
            span <<= 8
            shift()

    before = 0
    for at, byte in enumerate(data):
        encode(matches, at & ((1 << pb) - 1), 0)
        context = ((at & ((1 << lp) - 1)) << lc) + (before >> (8 - lc))
        symbol = 1
        for i in range(7, -1, -1):
            bit = byte >> i & 1
            encode(probs, (context, symbol), bit)
            symbol = symbol << 1 | bit
        before = byte
    for _ in range(5):
        shift()
    return b'\0' + out.to_bytes(shifts, 'big')[:]


def bare(data, props=0x5d):
    filters = [{'id': lzma.FILTER_LZMA1, 'dict_size': 1 << 16,
                'lc': props % 9, 'lp': props // 9 % 5, 'pb': props // 45}]
    return lzma.compress(data, lzma.FORMAT_RAW, filters=filters)


def changing(data):
    """A prefix of 4 bytes, and properties that depend on the data."""
    props = (0x5d, 0, 2 * 45 + 2, 9 * 2 + 1)[len(data) % 4]
    return struct.pack('<I', len(data)) + bare(data, props)


class Image:
    def __init__(self, version, big, minor=0, magic=None, pack=zlib.compress, compressor=1,
                 avm=False, check=False):
        self.version, self.big, self.minor, self.pack_block = version, big, minor, pack
        self.magic = magic or (b'sqsh' if big else b'hsqs')
        self.compressor, self.avm, self.check = compressor, avm, check
        self.data = bytearray()
        self.inodes, self.dirs = Table(self), Table(self)
        self.fragment = bytearray()
        self.fragments = []
        self.number = 0
        self.start = (51, 63, 119, 96)[version - 1]

    def bits(self, *fields):
        """FIELDS are (value, bits): filled from the lowest bit, or from the highest."""
        value, at, total = 0, 0, sum(size for _, size in fields)
        assert total % 8 == 0
        for field, size in fields:
            assert field < 1 << size
            value |= field << (total - at - size if self.big else at)
            at += size
        return value.to_bytes(total // 8, 'big' if self.big else 'little')

    def block(self, data):
        """DATA as it goes to disk, and whether it is stored."""
        packed = self.pack_block(bytes(data))
        return (packed, False) if len(packed) < len(data) else (bytes(data), True)

    def word(self, data, stored):
        if self.version == 1:
            return self.bits((len(data) | stored << 15, 16))
        return self.bits((len(data) | stored << 24, 32))

    def flush_fragment(self):
        if self.fragment:
            data, stored = self.block(self.fragment)
            self.fragments.append((self.start + len(self.data), len(data) | stored << 24))
            self.data += data
            self.fragment = bytearray()

    def file(self, body):
        """Place of the blocks, fragment, offset in it, block list."""
        start, words = self.start + len(self.data), b''
        tail = len(body) % BLOCK if self.version > 1 else 0
        for at in range(0, len(body) - tail, BLOCK):
            piece = body[at:at + BLOCK]
            if self.version > 2 and not any(piece):
                words += self.bits((0, 32))
                continue
            data, stored = self.block(piece)
            self.data += data
            words += self.word(data, stored)
        if not tail:
            return start, NONE, 0, words
        if len(self.fragment) + tail > BLOCK:
            self.flush_fragment()
        offset = len(self.fragment)
        self.fragment += body[-tail:]
        return start, len(self.fragments), offset, words

    def base(self, kind, mode):
        self.number += 1
        if self.version == 4:
            return [(kind, 16), (mode, 16), (0, 16), (0, 16), (TIME, 32), (self.number, 32)]
        ids = 4 if self.version == 1 else 8
        head = [(kind, 4), (mode, 12), (0, ids), ((1 << ids) - 1, ids)]
        return head + [(TIME, 32), (self.number, 32)] if self.version == 3 else head

    def time(self):
        return [(TIME, 32)] if self.version < 3 else []

    def links(self):
        return [(1, 32)] if self.version > 2 else []

    def file_inode(self, mode, body):
        start, fragment, offset, words = self.file(body)
        fields = self.base(2, mode) + self.time()
        fields.append((start, 64 if self.version == 3 else 32))
        if self.version > 1:
            fields += [(fragment, 32), (offset, 32)]
        return self.bits(*fields, (len(body), 32)) + words

    def dir_inode(self, mode, size, start, offset):
        if self.version == 4:
            return self.bits(*self.base(1, mode), (start, 32), (2, 32), (size + 3, 16),
                             (offset, 16), (0, 32))
        fields = self.base(1, mode) + self.links()
        fields += [(size + (3 if self.version > 2 else 0), 19), (offset, 13)] + self.time()
        if self.version == 3:
            return self.bits(*fields, (start, 32), (0, 32))
        return self.bits(*fields, (start, 24))

    def other_inode(self, kind, mode, value):
        """A link to VALUE, a device VALUE, or a pipe."""
        wide = 32 if self.version == 4 else 16
        fields = self.base(kind, mode) + self.links()
        if kind == 3:
            return self.bits(*fields, (len(value), wide)) + value
        if kind in (4, 5):
            return self.bits(*fields, (value, wide))
        if self.version == 1:  # the type goes elsewhere
            return self.bits((0, 4), *fields[1:], (kind, 4), (0, 4))
        return self.bits(*fields)

    def listing(self, entries):
        """ENTRIES are (name, type, place of the inode), sorted."""
        out = b''
        for at in range(0, len(entries), 256):
            group = entries[at:at + 256]
            blocks = sorted({place >> 16 for _, _, place in group})
            for block in blocks:
                some = [e for e in group if e[2] >> 16 == block]
                out += self.bits(*{1: [(len(some) - 1, 8), (block, 24)],
                                   3: [(len(some) - 1, 8), (block, 32), (1, 32)],
                                   4: [(len(some) - 1, 32), (block, 32), (1, 32)]}
                                 [max(self.version, 2) - (self.version < 3)])
                for name, kind, place in some:
                    if self.version == 4:
                        out += self.bits((place & 0xffff, 16), (0, 16), (kind, 16),
                                         (len(name) - 1, 16))
                    else:
                        number = [(0, 16)] if self.version == 3 else []
                        out += self.bits((place & 0xffff, 13), (kind, 3), (len(name) - 1, 8),
                                         *number)
                    out += name
        return out

    def directory(self, path):
        entries = []
        for name in sorted(os.listdir(path)):
            full = os.path.join(path, name)
            info = os.lstat(full)
            mode = stat.S_IMODE(info.st_mode)
            if stat.S_ISDIR(info.st_mode):
                kind, record = 1, self.directory(full)
            elif stat.S_ISREG(info.st_mode):
                with open(full, 'rb') as file:
                    kind, record = 2, self.file_inode(mode, file.read())
            elif stat.S_ISLNK(info.st_mode):
                kind, record = 3, self.other_inode(3, mode, os.readlink(full).encode())
            else:
                kind, record = 6, self.other_inode(6, mode, None)
            entries.append((name.encode(), kind, self.inodes.add(record)))
        if path == self.root:
            entries.append((b'~console', 5, self.inodes.add(self.other_inode(5, 0o600, 0x501))))
        listing = self.listing(entries)
        place = self.dirs.add(listing)
        return self.dir_inode(0o755, len(listing), place >> 16, place & 0xffff)

    def indexed(self, at, records):
        """An array in metadata blocks that starts at AT, and where its index is."""
        table = Table(self)
        blocks = [at + (table.add(r) >> 16) for r in records]
        body = table.finish()
        wide = 32 if self.version == 2 else 64
        index = b''.join(self.bits((b, wide)) for b in sorted(set(blocks)))
        return body + index, at + len(body)

    def write(self, root):
        self.root = root
        top = self.inodes.add(self.directory(root))
        self.flush_fragment()
        inodes, dirs = self.inodes.finish(), self.dirs.finish()
        body = bytes(self.data) + inodes + dirs
        inode_table = self.start + len(self.data)
        dir_table = inode_table + len(inodes)
        at = dir_table + len(dirs)
        wide = 32 if self.version == 2 else 64
        more, fragment_table = self.indexed(
            at, [self.bits((s, wide), (n, 32), *([(0, 32)] if self.version > 2 else []))
                 for s, n in self.fragments])
        body, at = body + more, at + len(more)
        if self.version == 4:
            more, id_table = self.indexed(at, [self.bits((0, 32))])
        else:
            more, id_table = self.bits((0, 32)), at
        body += more
        end = self.start + len(body)
        return self.superblock(top, end, inode_table, dir_table, fragment_table, id_table) + body

    def superblock(self, top, end, inode_table, dir_table, fragment_table, id_table):
        log = BLOCK.bit_length() - 1
        flags = 4 if self.check else 0
        none = (1 << 64) - 1
        head = self.magic
        if self.version == 4:
            return head + self.bits(
                (self.number, 32), (end if self.avm else TIME, 32), (BLOCK, 32),
                (len(self.fragments), 32), (self.compressor, 16), (log, 16), (0, 16), (1, 16),
                (4, 16), (self.minor, 16), (top, 64), (end, 64), (id_table, 64), (none, 64),
                (inode_table, 64), (dir_table, 64), (fragment_table, 64), (none, 64))
        old = [end, id_table, 0, inode_table, dir_table] if self.version < 3 else [0] * 5
        fields = [(self.number, 32)] + [(v, 32) for v in old] + [
            (self.version, 16), (self.minor, 16), (BLOCK if self.version == 1 else 0, 16),
            (log, 16), (flags, 8), (1, 8), (0, 8), (TIME, 32), (top, 64)]
        if self.version > 1:
            fields += [(BLOCK, 32), (len(self.fragments), 32),
                       (fragment_table if self.version == 2 else 0, 32)]
        if self.version == 3:
            fields += [(v, 64) for v in (end, id_table, 0, inode_table, dir_table,
                                         fragment_table, none)]
        return head + self.bits(*fields)


class Table:
    """Metadata blocks."""

    def __init__(self, image):
        self.image, self.rest, self.out = image, bytearray(), bytearray()

    def flush(self, size):
        data, stored = self.image.block(self.rest[:size])
        big = self.image.big and not self.image.avm
        self.out += struct.pack('>H' if big else '<H', len(data) | stored << 15)
        self.out += b'\xff' * self.image.check + data
        del self.rest[:size]

    def add(self, record):
        place = len(self.out) << 16 | len(self.rest)
        self.rest += record
        while len(self.rest) >= METADATA:
            self.flush(METADATA)
        return place

    def finish(self):
        if self.rest:
            self.flush(len(self.rest))
        return bytes(self.out)


def main():
    tree, many, out = sys.argv[1:]
    expect = open(os.path.join(out, 'expect.tsv'), 'a', encoding='utf-8')

    def save(name, image):
        with open(os.path.join(out, name), 'wb') as file:
            file.write(image)

    def good(name, image, root=tree):
        save(name, image.write(root))
        for path, dirs, files in os.walk(root):
            dirs.sort()
            for file in sorted(files) + dirs:
                full = os.path.join(path, file)
                size, digest = 0, '-'
                if os.path.isfile(full) and not os.path.islink(full):
                    if root == many and not file.endswith('0'):
                        continue
                    with open(full, 'rb') as f:
                        body = f.read()
                    size, digest = len(body), hashlib.sha256(body).hexdigest()
                expect.write(f'{name}\t{os.path.relpath(full, root)}\t{size}\t{digest}\n')

    def bad(name, error, image):
        save(name, image)
        expect.write(f'{name}\t!\t{error}\n')

    for version in (1, 2, 3):
        for big in (False, True):
            end = 'be' if big else 'le'
            good(f'good-{version}-{end}.sqfs', Image(version, big))
    good('good-3-check.sqfs', Image(3, False, check=True))
    good('good-2-lzma.sqfs', Image(2, True, minor=76, pack=bare))
    good('good-3-lzma.sqfs', Image(3, False, minor=76, pack=bare))
    # no end marker: where a block ends is not known; unusual properties. (Not of the other tree:
    # zeros at the start of a block as literals are what no encoder writes.)
    good('good-3-no-end.sqfs', Image(3, True, pack=lambda d: literals(d, 0x5d)), many)
    good('good-3-lp.sqfs', Image(3, False, pack=lambda d: literals(d, 9 * 2 + 1)), many)
    good('good-3-props.sqfs', Image(3, True, magic=b'sqlz', pack=lambda d: (
        b'\x5d\0\0\1\0' + bare(d))))
    good('good-3-changing.sqfs', Image(3, False, magic=b'hsqt', pack=changing))
    good('good-2-alone.sqfs', Image(2, False, magic=b'shsq', pack=lambda d: (
        lzma.compress(d, lzma.FORMAT_ALONE))))
    good('good-4-be.sqfs', Image(4, True, magic=b'qshs'))
    good('good-4-avm.sqfs', Image(4, True, avm=True, compressor=4, pack=lambda d: (
        lzma.compress(d, check=lzma.CHECK_CRC32))))
    good('good-4-lie.sqfs', Image(4, False, compressor=4))

    image = Image(3, True).write(tree)
    bad('bad-3-cut.sqfs', 'truncated', image[:len(image) // 2])
    bad('bad-3-block.sqfs', 'corrupt', image[:140] + bytes([image[140] ^ 1]) + image[141:])
    bad('bad-3-log.sqfs', 'no match', image[:34] + b'\0\x0d' + image[36:])
    bad('bad-3-minor.sqfs', 'no match', image[:30] + b'\0\x09' + image[32:])
    image = Image(2, False, minor=76, pack=bare).write(tree)
    bad('bad-2-block.sqfs', 'corrupt', image[:80] + bytes([image[80] ^ 1]) + image[81:])
    image = Image(1, True).write(tree)
    bad('bad-1-table.sqfs', 'no match', image[:23] + b'\xff' + image[24:])
    at = struct.unpack_from('>I', image, 20)[0]
    bad('bad-1-inodes.sqfs', 'corrupt', image[:at + 9] + b'\xff' + image[at + 10:])


main()
