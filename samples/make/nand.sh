#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of NAND dumps with spare bytes. usage: nand.sh DIRECTORY
# The spare bytes are written from Linux' documentation: nand_ecc.rst tells the Hamming code, lib/bch.c
# the BCH code, nand_base.c the places. Here they are made from their definitions, bit by bit; the
# BCH code of blank bytes is the constant that OMAP's boot ROM has.
# Needs: mtd-utils, squashfs-tools, u-boot-tools, device-tree-compiler, python3.
set -eu
mkdir -p "$1"
PATH=$PATH:/sbin:/usr/sbin
export PATH
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import hashlib
import lzma
import os
import struct
import tempfile
from packed import flip, noise, run, write_tree
from sample import Samples

s = Samples()


def text(size, salt=0):
    return b''.join(b'%d lines, %d\n' % (i, salt) for i in range(size // 8))[:size]


def parity(value):
    return bin(value).count('1') & 1


def hamming(data, smartmedia=False):
    """Even and odd parities of the lines (bytes) and columns (bits), inverted."""
    lines = [parity(b) for b in data]
    columns = 0
    for b in data:
        columns ^= b

    def rp(n):
        return 1 ^ (sum(p for i, p in enumerate(lines) if (i >> n // 2 & 1) == n % 2) & 1)

    low = sum(rp(n) << n for n in range(8))
    high = sum(rp(n + 8) << n for n in range(8))
    third = rp(17) << 1 | rp(16) if len(data) == 512 else 3
    for n, mask in enumerate((0x55, 0xaa, 0x33, 0xcc, 0x0f, 0xf0)):
        third |= (1 ^ parity(columns & mask)) << (n + 2)
    return bytes((low, high, third) if smartmedia else (high, low, third))


def multiply(a, b):
    """In GF(2^13)."""
    product = 0
    while b:
        product ^= a * (b & 1)
        a = a << 1 ^ (0x201b if a >> 12 else 0)
        b >>= 1
    return product


def generator(errors):
    """The polynomial whose roots are the powers 1 to 2 * ERRORS of x, and their squares."""
    roots, power = set(), 1
    for n in range(1, 2 * errors):
        power = multiply(power, 2)
        root = power
        while n % 2 and root not in roots:
            roots.add(root)
            root = multiply(root, root)
    g = [1]
    for root in roots:
        g = [a ^ multiply(b, root) for a, b in zip([0] + g, g + [0])]
    return sum(bit << n for n, bit in enumerate(g))


def bch(data, errors):
    g, bits = generator(errors), 13 * errors
    size = (bits + 7) // 8

    def rest(data):
        value = int.from_bytes(data, 'big') << bits
        while value >> bits:
            value ^= g << (value.bit_length() - bits - 1)
        return value << (size * 8 - bits)

    ones = (1 << size * 8) - 1
    return (rest(data) ^ rest(b'\xff' * len(data)) ^ ones).to_bytes(size, 'big')


assert bch(b'', 8) == b'\xff' * 13
assert bch(bytes(512), 8).hex() == 'ef512e09ed939ac29779e524b5'
small = (0, 1, 2, 3, 6, 7)


def ecc_none(page, spare):
    return spare


def ecc_vendor(page, spare):
    """The code of some controller; blank pages have none."""
    if page.strip(b'\xff'):
        spare[-8:] = hashlib.sha256(page).digest()[:8]
    return spare


def ecc(make, step, at=None, distance=None):
    """Codes of MAKE at the end of the spare bytes, or from AT on."""
    def put(page, spare):
        codes = [make(page[i:i + step]) for i in range(0, len(page), step)]
        if len(spare) == 16:
            for place, byte in zip(small, b''.join(codes)):
                spare[place] = byte
            return spare
        size = distance or len(codes[0])
        first = len(spare) - size * len(codes) if at is None else at
        for i, code in enumerate(codes):
            spare[first + i * size:first + i * size + len(code)] = code
        return spare
    return put


linux = ecc(hamming, 256)


def pages(flat, page=2048, spare=64, ecc=linux):
    flat += b'\xff' * (-len(flat) % page)
    out = []
    for i in range(0, len(flat), page):
        data = flat[i:i + page]
        out.append(data + bytes(ecc(data, bytearray(b'\xff' * spare))))
    return out


def xz(data):
    return lzma.compress(data, preset=9)


def pad(data, page=2048):
    return data + b'\xff' * (-len(data) % page)


def good(name, flat, page=2048, spare=64, ecc=linux):
    data = b''.join(pages(flat, page, spare, ecc))
    s.good(name + '.xz', xz(data), {'flash': pad(flat, page)})


lines = text(17000)
many = text(48000)
s.good('good-512-16', b''.join(pages(lines, 512, 16)), {'flash': pad(lines, 512)})
s.good('good-512-16-smartmedia',
       b''.join(pages(lines, 512, 16, ecc(lambda d: hamming(d, True), 256))), {'flash': pad(lines, 512)})
good('good-2048-64', many)
good('good-2048-64-then-blank', many + b'\xff' * 65536)
good('good-2048-128', many, 2048, 128)
good('good-2048-64-smartmedia', many, ecc=ecc(lambda d: hamming(d, True), 256))
good('good-2048-64-hamming-512', many, ecc=ecc(hamming, 512))
good('good-2048-64-spread', many, ecc=ecc(hamming, 512, 8, 16))
good('good-4096-128', text(80000), 4096, 128)
good('good-2048-64-bch4', many, ecc=ecc(lambda d: bch(d, 4), 512))
good('good-2048-64-bch8', many, ecc=ecc(lambda d: bch(d, 8), 512))
good('good-2048-64-bch8-omap', many, ecc=ecc(lambda d: bch(d, 8), 512, 2, 14))
good('good-4096-224-bch8', text(80000), 4096, 224, ecc(lambda d: bch(d, 8), 512))

# the codes put bits right: one in a page, one in each step, one in a code, one in a blank page
broken = pages(lines + b'\xff' * 1024, 512, 16)
for page, byte, bit in (3, 0, 1), (4, 511, 0x80), (5, 100, 4), (5, 300, 8), (6, 514, 2), (-1, 77, 16):
    broken[page] = flip(broken[page], byte, bit)
s.good('good-512-16-flips', b''.join(broken), {'flash': pad(lines, 512) + b'\xff' * 1024})
broken = pages(many + b'\xff' * 8192)
broken[1] = flip(broken[1], 0, 1)
broken[2] = flip(broken[2], 2047, 0x80)
for i in range(8):
    broken[3] = flip(broken[3], i * 256 + i * 31, 1 << i)
broken[4] = flip(broken[4], 2048 + 41, 4)
broken[-1] = flip(broken[-1], 777, 2)
s.good('good-flips.xz', xz(b''.join(broken)), {'flash': pad(many) + b'\xff' * 8192})
broken = pages(many, ecc=ecc(hamming, 512))
for i in range(4):
    broken[5] = flip(broken[5], i * 512 + i * 170, 1 << i)
s.good('good-flips-512.xz', xz(b''.join(broken)), {'flash': pad(many)})

for name, errors in ('bch4', 4), ('bch8', 8):
    broken = pages(many, ecc=ecc(lambda d: bch(d, errors), 512))
    for step in range(3):  # as many as the code finds, some of them in the code
        for i in range(errors - step):
            broken[5] = flip(broken[5], step * 512 + i * 73, 1 << (i + step) % 8)
        for i in range(step):
            broken[5] = flip(broken[5], 2048 + 64 - (4 - step) * (7 if errors == 4 else 13) + i, 8)
    broken[7] = flip(broken[7], 511, 1)
    broken[8] = flip(broken[8], 1024, 0x80)
    s.good(f'good-flips-{name}.xz', xz(b''.join(broken)), {'flash': pad(many)})

# a boot loader with the ECC of a boot ROM, and a block that is marked bad
mixed = pages(many[:20000], ecc=ecc_vendor) + pages(many)
marked = [b'\x00' * (2048 + 64)] * 2
s.good('good-foreign.xz', xz(b''.join(mixed + marked)),
       {'flash': pad(many[:20000]) + pad(many) + bytes(4096)})

# nobody knows the ECC: the content proves it
with tempfile.TemporaryDirectory() as work:
    def path(name, data=None):
        if data is not None:
            with open(f'{work}/{name}', 'wb') as f:
                f.write(data)
        return f'{work}/{name}'

    def made(name):
        with open(path(name), 'rb') as f:
            return f.read()

    write_tree(path('tree'))
    os.makedirs(path('tree/usr'))
    path('tree/usr/text', text(30000, 3))
    path('tree/usr/noise', noise(20000, 3))
    for name in ('tree/usr', 'tree/usr/text', 'tree/usr/noise'):
        os.utime(path(name), (1577836800, 1577836800))
    path('data', many)
    run('mkimage', '-A', 'arm', '-O', 'linux', '-T', 'kernel', '-C', 'none', '-n', 'nand',
        '-d', path('data'), path('uimage'))
    path('its', b'/dts-v1/; / { description = "nand"; #address-cells = <1>; images { kernel {'
         b' data = /incbin/("%s"); type = "kernel"; arch = "arm"; compression = "none";'
         b' }; }; configurations { default = "c"; c { kernel = "kernel"; }; }; };' % path('data').encode())
    run('mkimage', '-f', path('its'), path('fit'))
    run('mksquashfs', path('tree'), path('squashfs'), '-comp', 'gzip', '-Xcompression-level', '1',
        '-all-root', '-no-progress', '-noappend')
    for order in 'lb':
        run('mkfs.jffs2', f'-{order}', '-e', '32KiB', '-n', '-U', '-m', 'none', '-d', path('tree'),
            '-o', path('jffs2-' + order))
    path('ini', b'[v]\nmode=ubi\nimage=%s\nvol_id=0\nvol_type=dynamic\nvol_name=v\nvol_size=90KiB\n'
         % path('data').encode())
    run('ubinize', '-Q', '7', '-p', '32KiB', '-m', '2048', '-o', path('ubi'), path('ini'))
    run('ubinize', '-Q', '7', '-p', '32KiB', '-m', '2048', '-s', '512', '-o', path('ubi-sub'), path('ini'))
    for name in ('uimage', 'fit', 'squashfs', 'jffs2-l', 'jffs2-b', 'ubi', 'ubi-sub'):
        good('good-' + name, many[:32768] + made(name), ecc=ecc_vendor)
    ubi, uimage = made('ubi'), made('uimage')

# YAFFS keeps its spare bytes: what stands before and behind it does not
def chunk(sequence, obj, number, size, data):
    spare = bytearray(b'\xff' * 64)
    spare[2:18] = struct.pack('<4I', sequence, obj, number, size)
    data = data.ljust(2048, b'\xff')
    return data + bytes(linux(data, spare))


def header(sequence, obj, name, size):
    data = struct.pack('<2I', 1, 1) + b'\xff\xff' + name.ljust(256, b'\0') + b'\xff\xff'
    data += struct.pack('<8I', 0o100644, 0, 0, 0, 0, 0, size, 0xffffffff) + bytes(160) + b'\xff' * 52
    return chunk(sequence, obj, 0, 0xffff, data)


body = text(40000, 9)
yaffs = [header(0x1000, 257, b'file', len(body))]
for i in range(0, len(body), 2048):
    yaffs.append(chunk(0x1000, 257, 1 + i // 2048, len(body[i:i + 2048]), body[i:i + 2048]))
whole = pad(many[:32768] + uimage)
at = f'{len(whole) + len(yaffs) * 2048:x}'
s.good('good-yaffs.xz', xz(b''.join(pages(whole) + yaffs + pages(many))),
       {'flash@0': whole, f'yaffs@{len(whole):x}': b''.join(yaffs), 'flash@' + at: pad(many)})
s.bad('bad-yaffs-only.xz', xz(b''.join(yaffs)), 'no match')

dump = b''.join(pages(lines, 512, 16))
s.bad('bad-cut', dump[:-100], 'truncated')
s.bad('bad-two-flips', flip(flip(dump, 528 * 3 + 40), 528 * 3 + 80), 'corrupt')
broken = b''.join(pages(many, ecc=ecc(lambda d: bch(d, 4), 512)))
for i in range(5):
    broken = flip(broken, 5000 + 60 * i, 4)
s.bad('bad-bch-flips.xz', xz(broken), 'corrupt')
# marks of good blocks alone prove nothing, nor does content that does not leave its page
s.bad('bad-no-proof', b''.join(pages(lines, 512, 16, ecc_none)), 'no match')
s.bad('bad-other-code', b''.join(pages(lines, 512, 16, ecc_vendor)), 'no match')
s.bad('bad-plain-ubi.xz', xz(ubi), 'no match')
s.bad('bad-zeros.xz', xz(b''.join(pages(bytes(65536)))), 'no match')
s.bad('bad-blank.xz', xz(b'\xff' * 2112 * 64), 'no match')
s.finish()
END
