#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Samples of btrfs, kept in xz: an image is large and almost empty. usage: btrfs.sh DIRECTORY
# Needs: btrfs-progs 6.14, which compresses and makes subvolumes, xz-utils, python3, which makes what
# mkfs.btrfs does not: snapshots, extents that are used in part, and damage.
set -eu
mkdir -p "$1"
out=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
export PATH="$PATH:/sbin:/usr/sbin" TZ=UTC LC_ALL=C
mkdir -p "$work/t/dir/deep" "$work/t/many" "$work/t/empty" "$work/t/home/user" "$work/t/home/inner"
cd "$work/t"
seq 1 9000 >text
printf 'tiny' >dir/deep/tiny
seq 1 700 >middle
: >none
truncate -s 1000000 sparse
printf 'middle' | dd of=sparse bs=1 seek=700000 conv=notrunc status=none
yes 'the same again' | head -c 400003 >again
seq 1000 1100 >home/user/notes
printf 'inner' >home/inner/file
ln -s dir/deep/tiny soft
ln -s "$(printf 'd%.0s/' $(seq 1 450))end" long
ln text hard
mkfifo pipe
chmod 4755 dir/deep/tiny
for i in $(seq 1 200); do : >"many/a-name-that-fills-leaves-$i"; done
find . -exec touch -h -d @1500000000 {} +

pack() { # IMAGE OPTION...
	local image=$work/$1
	shift
	truncate -s 110M "$image"
	mkfs.btrfs -q -f --rootdir "$work/t" -U 3b1d6a0e-53a5-4a0e-8d6c-0a64e5b0f2f5 "$@" "$image"
}

{
	pack good-1.img -L firmware --shrink
	pack good-zlib.img --compress zlib:9 -n 4096 --shrink
	pack good-lzo.img --compress lzo --shrink
	pack good-zstd.img --compress zstd:15 --csum xxhash --shrink
	pack good-sha256.img --csum sha256 -m single -d single -M -n 4096 --shrink
	pack good-subvolumes.img --subvol home --subvol home/inner --subvol ro:dir -m dup -d dup
	pack good-default.img --subvol default:home --subvol home/inner --shrink
	pack unsupported-blake2.img --csum blake2 --shrink
} >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }

python3 - "$work" "$out/expect.tsv" <<'END'
import hashlib
import os
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
    """The nodes of all trees, with every copy of each."""
    def __init__(self, name):
        self.d = bytearray(open(f'{work}/{name}', 'rb').read())
        self.node, = struct.unpack_from('<I', self.d, 65536 + 148)
        self.chunks, self.places = [], []
        at, end = 65536 + 811, 65536 + 811 + struct.unpack_from('<I', self.d, 65536 + 160)[0]
        while at < end:
            self.chunk(struct.unpack_from('<Q', self.d, at + 9)[0], at + 17)
            at += 17 + 48 + 32 * struct.unpack_from('<H', self.d, at + 17 + 44)[0]
        root, chunks = struct.unpack_from('<QQ', self.d, 65536 + 80)
        self.walk(chunks)
        for _, key, place, _ in list(self.items(228)):
            self.chunk(key[2], place)
        self.walk(root)
        for address in sorted({struct.unpack_from('<Q', self.d, place + 176)[0] for _, _, place, _ in self.items(132)}):
            self.walk(address)

    def chunk(self, address, at):
        size, _, _, _ = struct.unpack_from('<4Q', self.d, at)
        stripes, = struct.unpack_from('<H', self.d, at + 44)
        self.chunks.append((address, size, [struct.unpack_from('<Q', self.d, at + 56 + 32 * i)[0] for i in range(stripes)]))

    def walk(self, address):
        todo = [address]
        for address in todo:
            start, _, stripes = next(c for c in self.chunks if c[0] <= address < c[0] + c[1])
            self.places += [address - start + stripe for stripe in stripes]
            at = self.places[-1]
            count, level = struct.unpack_from('<IB', self.d, at + 96)
            todo += [struct.unpack_from('<Q', self.d, at + 118 + 33 * i)[0] for i in range(count)] if level else []

    def items(self, kind):
        """(node, key, place, size) of the items of a kind in all copies of leaves."""
        for at in self.places:
            count, level = struct.unpack_from('<IB', self.d, at + 96)
            if level == 0:
                for i in range(count):
                    key = struct.unpack_from('<QBQ', self.d, at + 101 + 25 * i)
                    place, size = struct.unpack_from('<II', self.d, at + 118 + 25 * i)
                    if key[1] == kind:
                        yield at, key, at + 101 + place, size

    def seal(self, at, size=None):
        struct.pack_into('<I', self.d, at, crc(self.d[at + 32:at + (size or self.node)]))

    def inode(self, name):
        for _, _, place, size in self.items(96):
            if self.d[place + 30:place + size] == name:
                return struct.unpack_from('<Q', self.d, place)[0]
        raise SystemExit(f'no {name}')

    def extents(self, name):
        ino = self.inode(name)
        return [i for i in self.items(108) if i[1][0] == ino]

    def save(self, name):
        open(f'{work}/{name}', 'wb').write(self.d)

def row(name, path, body):
    expect.write(f'{name}.img.xz\t{path}\t{len(body)}\t{hashlib.sha256(body).hexdigest()}\n')

def tree(name, prefix, folder, paths):
    for path in paths.split():
        file = f'{work}/t/{folder}{path}'
        if os.path.isfile(file) and not os.path.islink(file):
            row(name, prefix + path, open(file, 'rb').read())
        else:
            expect.write(f'{name}.img.xz\t{prefix}{path}\t0\t-\n')

tree('good-1', '', '', 'text dir/deep/tiny middle none sparse again hard soft long pipe empty many/a-name-that-fills-leaves-200')
for name in 'good-zlib', 'good-lzo', 'good-zstd', 'good-sha256':
    tree(name, '', '', 'text middle sparse again')
tree('good-subvolumes', '', '', 'text home/user/notes home/inner/file dir/deep/tiny')
tree('good-default', '', 'home/', 'user/notes inner/file')
tree('good-default', 'subvolid=5/', '', 'again home')

def changed(name, change, base='good-1', error=None):
    image = Image(f'{base}.img')
    change(image)
    image.save(f'{name}.img')
    if error:
        expect.write(f'{name}.img.xz\t!\t{error}\n')

def parts(image):
    """Of the first extent of `again`, which is packed, two parts are used, the second from 8 KiB on, with a hole of 4 KiB between."""
    found = image.extents(b'again')
    for at, key, place, _ in found:
        if key[2] == 0:
            struct.pack_into('<Q', image.d, place + 45, 4096)
        elif key[2] == 131072:
            first = [p for a, k, p, _ in found if k[2] == 0][0]
            image.d[place:place + 53] = image.d[first:first + 53]
            struct.pack_into('<QQ', image.d, place + 37, 8192, 4096)
            slot = image.d.find(struct.pack('<QBQ', *key), at)
            struct.pack_into('<Q', image.d, slot + 9, 8192)
        image.seal(at)

def allocated(image):
    for at, _, place, _ in image.extents(b'text'):
        image.d[place + 20] = 2
        image.seal(at)

def mirror(image):
    """A node is wrong in its first copy."""
    at = [a for a, _, _, _ in image.extents(b'text')][0]
    image.d[at + 300] ^= 1

again = open(f'{work}/t/again', 'rb').read()
changed('good-parts', parts, 'good-zlib')
row('good-parts', 'again', again[:4096] + bytes(4096) + again[8192:12288] + bytes(131072 * 2 - 12288) + again[131072 * 2:])
changed('good-allocated', allocated)
row('good-allocated', 'text', bytes(os.path.getsize(f'{work}/t/text')))
changed('good-mirror', mirror, 'good-subvolumes')
tree('good-mirror', '', '', 'text again')

def data(image):
    at = image.d.find(open(f'{work}/t/text', 'rb').read()[:4096])
    image.d[at + 5000] ^= 1

def packed(image):
    """A packed extent says that it is more when unpacked, and so the checksums fit."""
    for at, key, place, _ in image.extents(b'again'):
        struct.pack_into('<Q', image.d, place + 8, 98304)
        image.seal(at)

def node(image):
    for at in [a for a, _, _, _ in image.extents(b'text')]:
        image.d[at + 300] ^= 1

def keys(image):
    """A node whose second key is the first, with the right checksum."""
    for at in [a for a, _, _, _ in image.extents(b'text')]:
        image.d[at + 126:at + 143] = image.d[at + 101:at + 118]
        image.seal(at)

def item(image):
    for at in [a for a, _, _, _ in image.extents(b'text')]:
        struct.pack_into('<I', image.d, at + 118, image.node)
        image.seal(at)

def loop(image):
    """`deep` names `dir`, in which it is."""
    ino = image.inode(b'dir')
    for at, key, place, size in list(image.items(96)):
        if image.d[place + 30:place + size] == b'tiny':
            struct.pack_into('<Q', image.d, place, ino)
            image.seal(at)

def level(image):
    """The root tree is said to be higher than it is."""
    image.d[65536 + 198] = 1
    image.seal(65536, 4096)

def high(image):
    """The tree of the top subvolume is higher than any may be."""
    for at, key, place, _ in list(image.items(132)):
        if key[0] == 5:
            image.d[place + 238] = 9
        image.seal(at)

def device(image):
    """All stripes but those of the superblock are on another device."""
    for at, key, place, _ in list(image.items(228)):
        if struct.unpack_from('<Q', image.d, place + 24)[0] & 1:
            struct.pack_into('<Q', image.d, place + 48, 2)
        image.seal(at)

def parity(image):
    for at, key, place, _ in list(image.items(228)):
        if struct.unpack_from('<Q', image.d, place + 24)[0] & 1:
            struct.pack_into('<Q', image.d, place + 24, 0x81)
        image.seal(at)

def encrypted(image):
    for at, _, place, _ in image.extents(b'text'):
        image.d[place + 17] = 1
        image.seal(at)

def feature(image):
    image.d[65536 + 189] |= 0x20
    image.seal(65536, 4096)

def supers(image):
    image.d[65536 + 300] ^= 1

def unsummed(image):
    for at, key, _, _ in list(image.items(128)):
        image.d[image.d.find(struct.pack('<QBQ', *key), at) + 8] = 127
        image.seal(at)

changed('bad-data', data, error='corrupt')
changed('bad-packed', packed, 'good-zlib', error='corrupt')
changed('bad-node', node, error='corrupt')
changed('bad-keys', keys, error='corrupt')
changed('bad-item', item, error='corrupt')
changed('bad-loop', loop, error='corrupt')
changed('bad-level', level, error='corrupt')
changed('bad-high', high, error='corrupt')
changed('bad-device', device, error='missing-blocks')
changed('bad-super', supers, error='corrupt')
changed('bad-no-sums', unsummed, error='corrupt')
changed('bad-cut', lambda image: image.d.__delitem__(slice(20 << 20, None)), error='truncated')
changed('bad-magic', lambda image: image.d.__setitem__(65600, 0), error='corrupt') # there is a copy
changed('bad-magics', lambda image: (image.d.__setitem__(65600, 0), image.d.__setitem__((64 << 20) + 64, 0)),
        error='no match')
changed('unsupported-parity', parity, error='unsupported')
changed('unsupported-encrypted', encrypted, error='encrypted')
changed('unsupported-feature', feature, error='unsupported')
expect.write('unsupported-blake2.img.xz\t!\tunsupported\n')
END
for image in "$work"/good-* "$work"/bad-* "$work"/unsupported-*; do
	xz -9 -c "$image" >"$out/${image##*/}.xz"
done
