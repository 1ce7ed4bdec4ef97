#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Samples of UBIFS. usage: ubifs.sh DIRECTORY
# Needs: mkfs.ubifs (mtd-utils), faketime, python3. The smallest image that mkfs.ubifs makes has 12
# blocks of 15 KiB, most of it blank.
set -eu
out=$1
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
PATH=$PATH:/sbin:/usr/sbin
export TZ=UTC
mkdir -p "$out"
: >"$out/expect.tsv"

tree=$work/tree
mkdir -p "$tree/etc/deep" "$tree/empty"
seq 1 2500 >"$tree/etc/numbers"
printf 'short\n' >"$tree/etc/deep/short"
: >"$tree/etc/nothing"
{ head -c 9000 /dev/zero; echo end; } >"$tree/holes"
ln -s etc/numbers "$tree/link"
ln "$tree/etc/deep/short" "$tree/hard"
find "$tree" -exec touch -h -d '2020-01-01 00:00:00' {} +

for compressor in lzo zlib zstd; do
	faketime -f '2020-01-01 00:00:00' mkfs.ubifs -m 8 -e 15360 -c 40 -j 64KiB -l 3 -U \
		-x "$compressor" -r "$tree" -o "$work/$compressor" 2>/dev/null
done

python3 - "$work" "$out" <<'EOF'
import hashlib, lzma, os, re, struct, sys, zlib
work, out = sys.argv[1:]
LEB = 15360
expect = open(out + '/expect.tsv', 'a')

def node(kind, sequence, body):
    rest = struct.pack('<QIBB2x', sequence, 24 + len(body), kind, 0) + body
    return struct.pack('<II', 0x06101831, zlib.crc32(rest) ^ 0xffffffff) + rest

def reseal(image, at):
    size, = struct.unpack_from('<I', image, at + 16)
    struct.pack_into('<I', image, at + 4, zlib.crc32(image[at + 8:at + size]) ^ 0xffffffff)

def nodes(image):
    at = 0
    while at < len(image):
        if image[at:at + 4] == b'\x31\x18\x10\x06':
            size, kind = struct.unpack_from('<IB', image, at + 16)
            yield at, kind, size
            at += (size + 7) // 8 * 8
        else:
            at += 8

def fixed(image):
    """the identifier of the image is random"""
    image = bytearray(image)
    image[108:124] = bytes(range(16))
    reseal(image, 0)
    return image

def row(sample, path, data):
    expect.write(f'{sample}\t{path}\t{len(data)}\t{hashlib.sha256(data).hexdigest()}\n')

files = {}
for base, _, names in os.walk(work + '/tree'):
    for name in sorted(names):
        path = os.path.join(base, name)
        if not os.path.islink(path):
            files[os.path.relpath(path, work + '/tree')] = open(path, 'rb').read()

images = {}
for name in 'lzo', 'zlib', 'zstd':
    images[name] = fixed(open(f'{work}/{name}', 'rb').read())
    open(f'{out}/good-{name}.img', 'wb').write(images[name])
    for path in sorted(files):
        row(f'good-{name}.img', path, files[path])
    for path in 'empty', 'link':
        expect.write(f'good-{name}.img\t{path}\t0\t-\n')

def find(image, kind, test):
    return next(at for at, k, size in nodes(image) if k == kind and test(image[at:at + size]))

def dent(image, name):
    return find(image, 2, lambda n: n[56:-1] == name)

# written after the commit: a deletion, a file cut and made longer, a new name, a removed inode
image = bytearray(images['zlib'])
bud = len(image) // LEB
log = 3 * LEB
while image[log:log + 4] == b'\x31\x18\x10\x06':
    log += (struct.unpack_from('<I', image, log + 16)[0] + 7) // 8 * 8
reference = node(8, 1000, struct.pack('<III28x', bud, 0, 1))
image[log:log + len(reference)] = reference

def rewritten(at, sequence, changes):
    size, = struct.unpack_from('<I', image, at + 16)
    copy = bytearray(image[at:at + size])
    struct.pack_into('<Q', copy, 8, sequence)
    for offset, form, value in changes:
        struct.pack_into(form, copy, offset, value)
    reseal(copy, 0)
    return bytes(copy)

numbers, = struct.unpack_from('<Q', image, dent(image, b'numbers') + 40)
inode = find(image, 0, lambda n: struct.unpack_from('<I', n, 24)[0] == numbers)
nothing, = struct.unpack_from('<Q', image, dent(image, b'nothing') + 40)
gone = find(image, 0, lambda n: struct.unpack_from('<I', n, 24)[0] == nothing)
name = rewritten(dent(image, b'nothing'), 1030, [(40, '<Q', numbers)])
journal = [
    rewritten(dent(image, b'link'), 1001, [(40, '<Q', 0)]),
    rewritten(inode, 1002, [(48, '<Q', 5000)]),
    node(4, 1003, struct.pack('<I12xQQ', numbers, len(files['etc/numbers']), 5000)),
    node(1, 1004, struct.pack('<II8xIHH', numbers, 1 << 29 | 1, 904, 0, 0) +
         files['etc/numbers'][4096:5000]),
    rewritten(inode, 1005, [(48, '<Q', 9000)]),
    rewritten(gone, 1006, [(92, '<I', 0)]),
    name,
]
block = b''.join(n + b'\xff' * (-len(n) % 8) for n in journal)
image += block + b'\xff' * (LEB - len(block))
struct.pack_into('<I', image, 40, bud + 1)
reseal(image, 0)
open(out + '/good-journal.img', 'wb').write(image)
for path, data in sorted(files.items()):
    if path in ('etc/numbers', 'etc/nothing'):
        data = files['etc/numbers'][:5000] + bytes(4000)
    row('good-journal.img', path, data)

# the same in the order of bytes that big-endian vendors use
FIELDS = {
    0: '24xII8xQQQQQIIIIIIIIIII4xIH26x', 1: '24xII8xIHH', 2: '24xII8xQxBHI',
    6: '24x2xBBIIIIIQIIIIIIIIIH2xIIQI16xI', 7: '24xQQ' + 'I' * 8 + 'Q' * 6 + 'I' * 12,
    8: '24xIII', 10: '24xQ', 5: '24xI', 11: '24xQ',
}
image = bytearray(images['zlib'])
for at, kind, size in list(nodes(image)):
    form = FIELDS.get(kind, '')
    if kind == 9:
        children, = struct.unpack_from('<H', image, at + 24)
        form = '24xHH' + 'I' * 5 * children
    for f, offset in ((form, 0), ('IIQI', 0)):
        values = struct.unpack_from('<' + f, image, at + offset)
        body = struct.pack('>' + f, *values)
        position = 0
        for count, letter in re.findall(r'(\d*)([a-zA-Z])', f):
            span = struct.calcsize('>' + count + letter)
            if letter != 'x':
                image[at + position:at + position + span] = body[position:position + span]
            position += span
    struct.pack_into('>I', image, at + 4, zlib.crc32(image[at + 8:at + size]) ^ 0xffffffff)
open(out + '/good-big-endian.img', 'wb').write(image)
for path in sorted(files):
    row('good-big-endian.img', path, files[path])

def bad(name, data, error):
    open(f'{out}/{name}', 'wb').write(data)
    expect.write(f'{name}\t!\t{error}\n')

image = bytearray(images['zlib'])
bad('bad-cut.img', image[:3 * LEB], 'truncated')
bad('bad-super.img', image[:40] + b'\x07' + image[41:4096], 'no match')
damaged = bytearray(image)
damaged[find(image, 1, lambda n: True) + 60] ^= 1
bad('bad-data.img', damaged, 'corrupt')
damaged = bytearray(image)
damaged[find(image, 9, lambda n: True) + 30] ^= 1
bad('bad-index.img', damaged, 'corrupt')
damaged = bytearray(image)
at = find(image, 1, lambda n: True)
struct.pack_into('<H', damaged, at + 44, 9)
reseal(damaged, at)
bad('unsupported-codec.img', damaged, 'unsupported')
damaged = bytearray(image)
struct.pack_into('<I', damaged, inode + 108, 0x41)
reseal(damaged, inode)
bad('unsupported-encrypted.img', damaged, 'encrypted')

# nodes of the index that overlap, each with a wrong checksum over half a LEB
leb, count = 256 << 10, 6
image = bytearray(b'\xff' * (leb * count))
body = bytearray(4096)
struct.pack_into('<IIQIBB', body, 0, 0x06101831, 0, 1, 4096, 6, 0)
struct.pack_into('<IIIIIQI', body, 28, 0, 8, leb, count, count, 1 << 20, 1)
struct.pack_into('<IH', body, 80, 4, 1)
struct.pack_into('<I', body, 4, zlib.crc32(body[8:]) ^ 0xffffffff)
image[:4096] = body
fake = struct.pack('<IIQIBBH', 0x06101831, 0, 5, leb // 2, 9, 0, 0)
image[leb:] = (fake * (leb * (count - 1) // len(fake) + 1))[:leb * (count - 1)]
bad('bad-overlap.img.xz', lzma.compress(image, preset=9), 'corrupt')
EOF
