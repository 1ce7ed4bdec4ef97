#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Samples of F2FS, kept in xz: an image is large and almost empty. usage: f2fs.sh DIRECTORY
# Needs: f2fs-tools, xz-utils, zstd, python3, which makes what the tools of Debian cannot:
# compressed and encrypted files.
set -eu
mkdir -p "$1"
out=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
export PATH="$PATH:/sbin:/usr/sbin" TZ=UTC LC_ALL=C
: >"$out/expect.tsv"
mkdir -p "$work/t/dir/deep" "$work/t/many" "$work/t/empty"
cd "$work/t"
seq 1 9000 >dir/text
printf 'tiny' >dir/deep/tiny
: >none
head -c 4400000 /dev/zero >zeros
yes abc | head -c 16384 >cluster
ln -s dir/text soft
for i in $(seq 1 300); do : >"many/name-that-takes-slots-$i"; done
find . -exec touch -h -d @1000000000 {} +

row() { # SAMPLE PATH
	if [ -f "$2" ] && [ ! -L "$2" ]; then
		printf '%s\t%s\t%s\t%s\n' "$1" "$2" "$(stat -c %s "$2")" "$(sha256sum <"$2" | cut -d' ' -f1)"
	else
		printf '%s\t%s\t0\t-\n' "$1" "$2"
	fi >>"$out/expect.tsv"
}

pack() { # IMAGE OPTION...
	local image=$work/$1
	shift
	truncate -s 100M "$image"
	mkfs.f2fs -q -f -r -T 1000000000 -U 3b1d6a0e-53a5-4a0e-8d6c-0a64e5b0f2f5 "$@" "$image"
	sload.f2fs -T 1000000000 -f "$work/t" "$image"
}

pack plain.img >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
pack extra.img -O extra_attr,inode_checksum,compression >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
pack bitmap.img -i >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
zstd -q -c cluster >"$work/cluster.zst"
python3 - "$work" "$out/expect.tsv" <<'END'
import struct
import sys
import zlib

work = sys.argv[1]
expect = open(sys.argv[2], 'a')

def inode_of(d, name):
    at = d.find(struct.pack('<I', len(name)) + name)
    assert at > 0 and (at - 88) % 4096 == 0
    return at - 88

def crc(data, start=0xf2f52010):
    return zlib.crc32(data, start ^ 0xffffffff) ^ 0xffffffff

def seal(d, at):
    """Make the checksum of the inode right."""
    d[at + 368:at + 372] = bytes(4)
    start = crc(d[at + 68:at + 72], crc(d[at + 4076:at + 4080], crc(d[1132:1148], 0xffffffff)))
    struct.pack_into('<I', d, at + 368, crc(d[at:at + 4096], start))

def fastboot(d, name):
    """The newer checkpoint says that it was made for a fast boot; the place of the inode NAME is in
    the journal of its summaries only."""
    d = bytearray(d)
    pack = struct.unpack_from('<I', d, 1024 + 76)[0] * 4096
    total, = struct.unpack_from('<I', d, pack + 136)
    for at in (pack, pack + (total - 1) * 4096):
        d[at] += 1
        d[at + 132] = d[at + 132] & ~1 | 0x20
        end, = struct.unpack_from('<I', d, at + 164)
        struct.pack_into('<I', d, at + end, crc(d[at:at + end]))
    nid = d[inode_of(d, name) + 4072:][:4]
    journal = pack + (total - 7) * 4096 + 3584
    nat, = struct.unpack_from('<I', d, 1024 + 84)
    n = struct.unpack('<I', nid)[0]
    used, = struct.unpack_from('<H', d, journal)
    for copy in range(2):
        at = (nat + 512 * copy) * 4096 + n // 455 * 4096 + n % 455 * 9
        if struct.unpack_from('<I', d, at + 5)[0]:
            d[journal + 2 + 13 * used:journal + 15 + 13 * used] = nid + d[at:at + 9]
        d[at:at + 9] = bytes(9)
    struct.pack_into('<H', d, journal, used + 1)
    return d

def compress(algorithm, data, d):
    """The file `cluster` as one compressed cluster of 4 blocks."""
    d = bytearray(d)
    at = inode_of(d, b'cluster')
    first = at + 360 + struct.unpack_from('<H', d, at + 360)[0]
    block = struct.unpack_from('<I', d, first)[0] * 4096
    d[at + 80:at + 84] = struct.pack('<I', 4)
    d[at + 392:at + 396] = bytes([algorithm, 2, 0, 0])
    struct.pack_into('<4I', d, first, 0xfffffffe, block // 4096, 0, 0)
    body = struct.pack('<6I', len(data), 0, 0, 0, 0, 0) + data
    d[block:block + 4096 * 4] = body.ljust(4096 * 4, b'\0')
    seal(d, at)
    return d

def load(name):
    """Both superblocks name the machine that made the image."""
    d = bytearray(open(f'{work}/{name}.img', 'rb').read())
    for at in (1024, 5120):
        d[at + 1668:at + 2180] = bytes(512)
    return d

plain, extra = load('plain'), load('extra')
save = lambda name, d: open(f'{work}/{name}', 'wb').write(d)
save('good-1.img', plain)
save('good-extra.img', extra)
save('good-large-bitmap.img', load('bitmap'))
# 4 letters, then the same again from 4 bytes before: 15 + 4 + the lengths; the last 5 are letters
length = 16384 - 4 - 5 - 4 - 15
lz4 = b'\x4fabc\n' + b'\4\0' + b'\xff' * (length // 255) + bytes([length % 255]) + b'\x50\nabc\n'
save('good-lz4.img', compress(1, lz4, extra))
save('good-zstd.img', compress(2, open(f'{work}/cluster.zst', 'rb').read(), extra))
save('bad-lz4.img', compress(1, lz4[:-3], extra))
save('unsupported-lzorle.img', compress(3, lz4, extra))
save('good-fastboot.img', fastboot(plain, b'text'))
d = bytearray(extra)
d[inode_of(d, b'cluster') + 17] ^= 1
save('bad-inode.img', d)
d = bytearray(plain)
d[inode_of(d, b'cluster') + 2] |= 4
save('unsupported-encrypted.img', d)
d = bytearray(plain)
first = struct.unpack_from('<I', d, 1024 + 76)[0]
for pack in (first, first + 512):
    d[pack * 4096 + 200] ^= 1
save('bad-checkpoints.img', d)
d = bytearray(plain)
d = bytearray(plain)
struct.pack_into('<I', d, inode_of(d, b'cluster') + 360, 5)
save('bad-block.img', d)
save('bad-cut.img', plain[:40 << 20])
d = bytearray(plain)
d[1024 + 16] = 13
save('bad-super.img', d)
d[4096 + 1024 + 16] = 13 # its copy, too
save('bad-supers.img', d)
for name, error in (('bad-lz4', 'corrupt'), ('unsupported-lzorle', 'unsupported'),
                    ('unsupported-encrypted', 'encrypted'), ('bad-checkpoints', 'corrupt'),
                    ('bad-block', 'corrupt'), ('bad-inode', 'corrupt'), ('bad-cut', 'truncated'), ('bad-super', 'corrupt'),
                    ('bad-supers', 'no match')):
    expect.write(f'{name}.img.xz\t!\t{error}\n')
END
for image in "$work"/good-* "$work"/bad-* "$work"/unsupported-*; do
	xz -9 -c "$image" >"$out/${image##*/}.xz"
done
for f in dir/text dir/deep/tiny none zeros cluster soft empty many/name-that-takes-slots-300; do
	row good-1.img.xz "$f"
	row good-extra.img.xz "$f"
done
row good-fastboot.img.xz dir/text
row good-large-bitmap.img.xz dir/text
row good-lz4.img.xz cluster
row good-zstd.img.xz cluster
