#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Samples of JFFS2. usage: jffs2.sh DIRECTORY
# Needs: mtd-utils (mkfs.jffs2), python3.
set -eu
mkdir -p "$1"
out=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
export TZ=UTC LC_ALL=C
: >"$out/expect.tsv"

mkdir -p "$work/t/etc/deep" "$work/t/empty"
cd "$work/t"
seq 1 900 >etc/pages
ln etc/pages etc/deep/linked
printf 'odd' >"odd name"
: >none
ln -s ../etc/pages etc/soft
head -c 9000 /dev/zero >zeros
chmod 755 . etc etc/deep empty
chmod 644 etc/pages none zeros
chmod 4750 "odd name"
printf '/dev d 755 0 0 - - - - -\n/dev/console c 600 0 0 5 1 0 0 -\n' >"$work/devices"

row() { # SAMPLE PATH [FILE]: what was packed
	if [ $# -eq 3 ]; then
		printf '%s\t%s\t%s\t%s\n' "$1" "$2" "$(stat -c %s "$3")" "$(sha256sum <"$3" | cut -d' ' -f1)"
	else
		printf '%s\t%s\t0\t-\n' "$1" "$2"
	fi >>"$out/expect.tsv"
}

pack() { # SAMPLE OPTION...
	local sample=$1 f
	shift
	mkfs.jffs2 -f -U -d "$work/t" -D "$work/devices" -o "$out/$sample" "$@"
	for f in etc/deep/linked "odd name" none zeros; do row "$sample" "$f" "$f"; done
	for f in etc/pages etc/soft empty dev/console; do row "$sample" "$f"; done
}

pack good-zlib-le.img -l -e 8KiB -m priority -X zlib -x lzo
pack good-lzo-be.img -b -e 16KiB -m priority -X lzo -x zlib
pack good-rtime-be.img -b -e 64KiB -n -m priority -X rtime -x zlib -x lzo
pack good-stored-le.img -l -e 8KiB -m none -p
python3 - "$out" <<'END'
import hashlib
import lzma
import struct
import sys
import zlib

out = sys.argv[1]
expect = open(out + '/expect.tsv', 'a')

def crc(data):
    return zlib.crc32(data, 0xffffffff) ^ 0xffffffff

class Image:
    def __init__(self, order='<', magic=0x1985):
        self.data, self.order, self.magic, self.version = b'', order, magic, 0

    def pack(self, layout, *values):
        return struct.pack(self.order + layout, *values)

    def node(self, kind, body, obsolete=False):
        head = self.pack('HHI', self.magic, kind, 12 + len(body))
        stored = self.pack('HHI', self.magic, kind & ~0x2000, 12 + len(body)) if obsolete else head
        self.data += stored + self.pack('I', crc(head)) + body
        self.data += b'\xff' * (-len(self.data) % 4)

    def clean(self):
        self.node(0x2003, b'')

    def name(self, parent, name, ino, kind=8, obsolete=False, version=None):
        self.version += 1
        name = name.encode()
        body = self.pack('IIIIBBH', parent, version or self.version, ino, 0, len(name), kind, 0)
        head = self.pack('HHI', self.magic, 0xe001, 40 + len(name))
        body += self.pack('II', crc(head + self.pack('I', crc(head)) + body), crc(name))
        self.node(0xe001, body + name, obsolete)

    def inode(self, ino, version, size, offset=0, data=b'', decoded=None, compressor=0,
              mode=0o100644, obsolete=False, broken=False):
        decoded = len(data) if decoded is None else decoded
        body = self.pack('IIIHHIIIIIIIBBHI', ino, version, mode, 0, 0, size, 0, 0, 0, offset, len(data),
                         decoded, compressor, 0, 0, crc(data) ^ broken)
        head = self.pack('HHI', self.magic, 0xe002, 68 + len(data))
        body += self.pack('I', crc((head + self.pack('I', crc(head)) + body)[:60]))
        self.node(0xe002, body + data, obsolete)

    def file(self, name, ino, body, **how):
        self.name(1, name, ino)
        self.inode(ino, 1, len(body), decoded=len(body), **how)

    def blank(self, size):
        self.data += b'\xff' * (-len(self.data) % size)

    def save(self, sample, **files):
        open(f'{out}/{sample}', 'wb').write(self.data)
        for path, body in files.items():
            row(sample, path, body)

def row(sample, path, body):
    expect.write(f'{sample}\t{path}\t{len(body)}\t{hashlib.sha256(body).hexdigest()}\n')

def bad(sample, data, error):
    open(f'{out}/{sample}', 'wb').write(data)
    expect.write(f'{sample}\t!\t{error}\n')

def rubin(body, ones, divider):
    low, span, bits = 0, 0x10000, []
    for byte in body:
        for i in range(8):
            while low >= 0x8000 or low + span <= 0x8000:
                bits.append(low >> 15 & 1)
                low, span = (low & 0x7fff) << 1, span << 1
            zero = min(max((divider - ones[i]) * span // divider, 1), span - 1)
            if byte >> i & 1:
                low, span = low + zero, span - zero
            else:
                span = zero
    bits += [low >> (15 - i) & 1 for i in range(16)]
    bits += [0] * (-len(bits) % 8)
    return bytes(int(''.join(map(str, bits[i:i + 8])), 2) for i in range(0, len(bits), 8))

def lzma1(body, lc, lp, pb, size):
    f = [{'id': lzma.FILTER_LZMA1, 'lc': lc, 'lp': lp, 'pb': pb, 'dict_size': size}]
    return lzma.compress(body, format=lzma.FORMAT_RAW, filters=f)

text = b''.join(b'line %d of the file\n' % i for i in range(150))

# a log: deletions, a rename, a name given to another file, overwritten pieces, a shorter file, a hole
for order, sample in (('<', 'good-log-le.img'), ('>', 'good-log-be.img')):
    i = Image(order)
    i.clean()
    i.name(1, 'deleted', 2)
    i.inode(2, 1, 4, data=b'gone')
    i.name(1, 'old-name', 3)
    i.inode(3, 1, 7, data=b'renamed')
    i.name(1, 'reused', 4)
    i.inode(4, 1, 5, data=b'first')
    i.name(1, 'obsolete', 9, obsolete=True)
    i.inode(9, 1, 3, data=b'old', obsolete=True)
    i.blank(65536 if order == '<' else 4096)
    if order == '<':
        i.data = i.data[:8192]
    i.clean()
    i.name(1, 'dir', 10, 4)
    i.inode(10, 1, 0, mode=0o40755)
    i.name(10, 'new-name', 3)
    i.name(1, 'old-name', 0)
    i.name(1, 'deleted', 0)
    i.name(1, 'reused', 5)
    i.inode(5, 1, 6, data=b'second')
    i.inode(6, 4, 12, offset=2, data=b'....')
    i.inode(6, 1, 12, data=b'abcdefgh')
    i.inode(6, 6, 10, mode=0o100600)
    i.inode(6, 3, 12, offset=6, data=b'IJKLMN')
    i.inode(6, 2, 8, offset=3, data=b'zz')
    i.name(1, 'pieces', 6)
    i.name(1, 'hole', 7)
    i.inode(7, 1, 3, data=b'one')
    i.inode(7, 2, 5003, offset=3, decoded=5000, compressor=1)
    i.inode(7, 3, 5006, offset=5003, data=b'two')
    i.node(0x2006, b'a summary, as far as anyone knows')
    i.save(sample, **{'dir/new-name': b'renamed', 'reused': b'second', 'pieces': b'ab....IJKL',
                      'hole': b'one' + bytes(5000) + b'two'})
    for path in 'deleted', 'old-name', 'obsolete':
        expect.write(f'{sample}\t{path}\tgone\n')

# compressors that no packer of today writes; the magic of before 2001
mips = [277, 249, 290, 267, 229, 341, 212, 241]
for order, sample in (('<', 'good-codecs-le.img'), ('>', 'good-codecs-be.img')):
    i = Image(order, 0x1984 if order == '>' else 0x1985)
    ones = [min(max(256 * sum(b >> k & 1 for b in text) // len(text), 1), 255) for k in range(8)]
    i.file('mips', 2, text, data=rubin(text, mips, 1043), compressor=3)
    i.file('dyn', 3, text, data=bytes(ones) + rubin(text, ones, 256), compressor=5)
    i.file('lzma', 4, text, data=lzma1(text, 0, 0, 0, 8192), compressor=8)
    i.file('props', 5, text, data=b'\x5d\0\0\x01\0' + lzma1(text, 3, 0, 2, 65536), compressor=0x15)
    i.file('zlib', 6, text, data=zlib.compress(text), compressor=6)
    i.save(sample, mips=text, dyn=text, lzma=text, props=text, zlib=text)

i = Image()
i.file('known', 2, b'known', data=b'known')
i.file('other', 3, text, data=b'not of a compressor that is known', compressor=0x33)
bad('unsupported-compressor.img', i.data, 'unsupported')

i = Image()
i.file('lost-piece', 2, text, data=text)
i.name(1, 'other', 3)
i.inode(3, 1, 20, offset=10, data=b'0123456789')
bad('bad-gap.img', i.data, 'missing-blocks')
i = Image()
i.file('broken', 2, text, data=text, broken=True)
i.clean()
bad('bad-data-crc.img', i.data, 'corrupt')
i = Image()
i.file('a', 2, text, data=text)
at = len(i.data)
i.file('b', 3, text, data=text)
i.file('c', 4, text, data=text)
d = bytearray(i.data)
d[at + 20] ^= 1
bad('bad-node-crc.img', bytes(d), 'corrupt')
d[at + 4] ^= 1
bad('bad-header-crc.img', bytes(d), 'corrupt')
bad('bad-cut.img', i.data[:-100], 'truncated')
bad('bad-no-crc.img', i.data[:8] + b'\0\0\0\0' + i.data[12:], 'no match')
i = Image()
i.name(1, 'loop', 2, 4)
i.inode(2, 1, 0, mode=0o40755)
i.name(2, 'again', 2, 4)
bad('bad-loop.img', i.data, 'corrupt')
i = Image()
i.name(1, 'no-inode', 2)
i.clean()
bad('bad-no-inode.img', i.data, 'missing-blocks')
END
