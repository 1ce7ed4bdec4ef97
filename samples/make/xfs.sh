#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Samples of XFS, kept in xz: an image is large and almost empty. usage: xfs.sh DIRECTORY
# Needs: xfsprogs 6.13 (older ones write long symbolic links without their header), xz-utils, python3,
# which makes what mkfs.xfs does not: files in pieces, and damage.
set -eu
mkdir -p "$1"
out=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
export PATH="$PATH:/sbin:/usr/sbin" TZ=UTC LC_ALL=C
export TEST_DIR=1 TEST_DEV=1 QA_CHECK_FS=1 # smaller than mkfs.xfs likes
mkdir "$work/t"
cd "$work/t"
seq 1 9000 >text
printf 'tiny' >tiny
: >none
truncate -s 1000000 sparse
printf 'middle' | dd of=sparse bs=1 seek=700000 conv=notrunc status=none
seq 1000000 1012000 >pieces
long=$(printf 'd%.0s/' $(seq 1 450))end

{
	printf '/\n0 0\nd--755 0 0\n'
	printf 'dir d--750 3 4\ndeep d--755 0 0\ntiny -u-755 1 2 tiny\n$\n$\n'
	printf 'text ---644 0 0 text\nnone ---600 0 0 none\nsparse ---644 0 0 sparse\npieces ---644 0 0 pieces\n'
	printf 'soft l--777 0 0 dir/deep/tiny\nlong l--777 0 0 %s\n' "$long"
	printf 'null c--666 0 0 1 3\ndisk b--660 0 6 259 70000\npipe p--644 0 0\n'
	printf 'block d--755 0 0\n'
	for i in $(seq 1 20); do printf 'name-in-a-block-%s ---644 0 0 none\n' "$i"; done
	printf '$\nmany d--755 0 0\n'
	for i in $(seq 1 250); do printf 'name-of-a-directory-with-an-index-%s ---644 0 0 none\n' "$i"; done
	printf '$\n$\n'
} >"$work/proto"

pack() { # IMAGE SIZE OPTION...
	local image=$work/$1 size=$2
	shift 2
	truncate -s "$size" "$image"
	mkfs.xfs -q -f -p "$work/proto" -m uuid=3b1d6a0e-53a5-4a0e-8d6c-0a64e5b0f2f5 "$@" "$image"
}

{
	pack good-1.img 20M -L firmware
	pack good-small-blocks.img 20M -b size=1024
	pack good-v4.img 20M -m crc=0
	pack good-v4-no-types.img 20M -m crc=0 -n ftype=0
	pack good-large-names.img 20M -n size=16384 -i nrext64=0 -m bigtime=0
	pack good-groups.img 64M -d agcount=4 -i size=1024
} >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }

python3 - "$work" "$out/expect.tsv" <<'END'
import struct
import sys

work = sys.argv[1]
expect = open(sys.argv[2], 'w')
TABLE = []
for n in range(256):
    for _ in range(8):
        n = n >> 1 ^ (0x82f63b78 if n & 1 else 0)
    TABLE.append(n)

def crc(data):
    c = 0xffffffff
    for b in data:
        c = TABLE[(c ^ b) & 255] ^ c >> 8
    return c ^ 0xffffffff

class Image:
    def __init__(self, name):
        self.d = bytearray(open(f'{work}/{name}', 'rb').read())
        self.block, = struct.unpack_from('>I', self.d, 4)
        self.inode, = struct.unpack_from('>H', self.d, 104)
        self.v5 = self.d[101] & 15 == 5
        self.fork = 176 if self.v5 else 100

    def find(self, body):
        """The inode of the file with this body, which is in one extent."""
        at = self.d.find(body[:self.block])
        assert at > 0 and at % self.block == 0
        for inode in range(0, len(self.d), self.inode):
            high, low = struct.unpack_from('>QQ', self.d, inode + self.fork)
            if self.d[inode:inode + 2] == b'IN' and self.d[inode + 5] == 2 and low >> 21 == at // self.block:
                return inode
        raise SystemExit('no such file')

    def seal(self, at, size, where):
        self.d[at + where:at + where + 4] = bytes(4)
        struct.pack_into('<I', self.d, at + where, crc(self.d[at:at + size]))

    def seal_inode(self, at):
        if self.v5:
            self.seal(at, self.inode, 100)

    def date(self):
        """mkfs.xfs takes the time of the machine: 1500000000 instead, or 5000000000 where that has room."""
        for at in range(0, len(self.d), self.inode):
            if self.d[at:at + 2] == b'IN' and self.d[at + 2:at + 4] != b'\0\0':
                large = self.v5 and self.d[at + 127] & 8
                struct.pack_into('>Q', self.d, at + 40, (5000000000 + 2**31) * 10**9 if large else 1500000000 << 32)
                self.seal_inode(at)

    def save(self, name):
        open(f'{work}/{name}', 'wb').write(self.d)

def shatter(image, body, levels, fork_bytes=64):
    """The body in pieces of a block, in another order, below a tree of so many levels; the 4th was never written."""
    d, size, at = image.d, image.block, image.find(body)
    low, = struct.unpack_from('>Q', d, at + image.fork + 8)
    first, count = low >> 21, -(-len(body) // size)
    blocks = [d[(first + i) * size:(first + i + 1) * size] for i in range(count)]
    order = sorted(range(count), key=lambda i: i * 7 % 11)
    rows = []
    for place, i in enumerate(order):
        d[(first + place) * size:(first + place + 1) * size] = blocks[i]
        rows.append((i, struct.pack('>QQ', (i == 3) << 63 | i << 9, (first + place) << 21 | 1)))
    rows.sort()
    free = len(d) // size - 40
    owner = d[at + 152:at + 160]
    head = 72 if image.v5 else 24
    for level in range(levels):
        per, made = max(2, -(-len(rows) // 3)), []
        if level:
            rows = [(key, struct.pack('>Q', key), struct.pack('>Q', block)) for key, block in rows]
        groups = [rows[i:i + per] for i in range(0, len(rows), per)]
        for n, group in enumerate(groups):
            block = free + n
            left, right = (block - 1 if n else 2**64 - 1), (block + 1 if n + 1 < len(groups) else 2**64 - 1)
            b = bytearray(size)
            struct.pack_into('>4sHHQQ', b, 0, b'BMA3' if image.v5 else b'BMAP', level, len(group), left, right)
            if image.v5:
                b[56:64] = owner
            room = (size - head) // 16
            for i, row in enumerate(group):
                if level:
                    b[head + 8 * i:head + 8 * i + 8] = row[1]
                    b[head + 8 * (room + i):head + 8 * (room + i) + 8] = row[2]
                else:
                    b[head + 16 * i:head + 16 * i + 16] = row[1]
            d[block * size:(block + 1) * size] = b
            if image.v5:
                image.seal(block * size, size, 64)
            made.append((group[0][0], block))
        free += len(groups)
        rows = made
    fork = bytearray(8 * d[at + 82] or image.inode - image.fork)
    room = (len(fork) - 4) // 16
    struct.pack_into('>HH', fork, 0, levels, len(rows))
    for i, (key, block) in enumerate(rows):
        struct.pack_into('>Q', fork, 4 + 8 * i, key)
        struct.pack_into('>Q', fork, 4 + 8 * (room + i), block)
    d[at + image.fork:at + image.fork + len(fork)] = fork
    d[at + 5] = 3
    image.seal_inode(at)
    return body[:3 * size] + bytes(size) + body[4 * size:]

import hashlib
pieces = open(f'{work}/t/pieces', 'rb').read()
text = open(f'{work}/t/text', 'rb').read()
none = hashlib.sha256(b'').hexdigest()

def row(name, path, body):
    expect.write(f'{name}.img.xz\t{path}\t{len(body)}\t{hashlib.sha256(body).hexdigest()}\n')

for name, levels in (('good-1', 0), ('good-small-blocks', 2), ('good-v4', 1), ('good-v4-no-types', 2),
                     ('good-large-names', 1), ('good-groups', 0)):
    image = Image(f'{name}.img')
    image.date()
    row(name, 'pieces', shatter(image, pieces, levels) if levels else pieces)
    image.save(f'{name}.img')
    for path in 'text', 'none', 'sparse', 'tiny':
        row(name, 'dir/deep/tiny' if path == 'tiny' else path, open(f'{work}/t/{path}', 'rb').read())
    for path in ('soft', 'long', 'null', 'disk', 'pipe', 'dir', 'many/name-of-a-directory-with-an-index-1',
                 'many/name-of-a-directory-with-an-index-250', 'block/name-in-a-block-20'):
        expect.write(f'{name}.img.xz\t{path}\t0\t-\n')

def bad(name, error, change, base='good-1'):
    image = Image(f'{base}.img')
    change(image)
    image.save(f'{name}.img')
    expect.write(f'{name}.img.xz\t!\t{error}\n')

def flip(image, at, bit=1):
    image.d[at] ^= bit

def realtime(image):
    at = image.find(text)
    image.d[at + 91] |= 1
    image.seal_inode(at)

def backwards(image):
    at = image.find(text)
    image.d[at + 31] = 2
    image.d[at + image.fork + 16:at + image.fork + 32] = image.d[at + image.fork:at + image.fork + 16]
    image.seal_inode(at)

def loop(image):
    """`dir` has its parent in it."""
    at = image.d.find(b'\4\0\x60deep')
    at = at if at > 0 else image.d.find(b'deep') - 3
    inode = at // image.inode * image.inode
    root = image.d[56:64]
    image.d[at + 8:at + 12] = root[4:]
    image.seal_inode(inode)

def outside(image):
    at = image.find(text)
    low, = struct.unpack_from('>Q', image.d, at + image.fork + 8)
    struct.pack_into('>Q', image.d, at + image.fork + 8, low + (1 << 40))
    image.seal_inode(at)

bad('bad-super', 'corrupt', lambda image: flip(image, 40))
bad('bad-inode', 'corrupt', lambda image: flip(image, image.find(text) + 43))
bad('bad-names', 'corrupt', lambda image: flip(image, image.d.find(b'name-in-a-block-7')))
bad('bad-tree', 'corrupt', lambda image: flip(image, len(image.d) - 39 * image.block + 80), 'good-small-blocks')
bad('bad-link', 'corrupt', lambda image: flip(image, image.d.find(b'd/d/d/')))
bad('bad-order', 'corrupt', backwards)
bad('bad-loop', 'corrupt', loop)
bad('bad-block', 'corrupt', outside)
bad('bad-root', 'no match', lambda image: flip(image, (struct.unpack_from('>Q', image.d, 56)[0]) * image.inode))
bad('bad-log', 'no match', lambda image: flip(image, 120))
bad('bad-cut', 'truncated', lambda image: image.d.__delitem__(slice(len(image.d) // 2, None)))
bad('unsupported-realtime', 'unsupported', realtime)
bad('unsupported-feature', 'unsupported', lambda image: (image.d.__setitem__(218, 0x10), image.seal(0, 512, 224)))
END
for image in "$work"/good-* "$work"/bad-* "$work"/unsupported-*; do
	xz -9 -c "$image" >"$out/${image##*/}.xz"
done
