#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Samples of romfs. usage: romfs.sh DIRECTORY
# Needs: genromfs, python3.
set -eu
mkdir -p "$1"
out=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
export TZ=UTC LC_ALL=C
: >"$out/expect.tsv"

mkdir -p "$work/t/etc/deep" "$work/t/empty"
cd "$work/t"
seq 1 300 >"etc/a name that is longer than sixteen bytes"
ln "etc/a name that is longer than sixteen bytes" etc/deep/linked
printf 'odd' >odd
: >none
ln -s ../odd etc/soft
mkfifo pipe
: >@console,c,5,1
chmod 644 odd none
chmod 755 . etc empty etc/deep

row() { # PATH [FILE]: what was packed
	if [ $# -eq 2 ]; then
		printf 'good-tree.img\t%s\t%s\t%s\n' "$1" "$(stat -c %s "$2")" "$(sha256sum <"$2" | cut -d' ' -f1)"
	else
		printf 'good-tree.img\t%s\t0\t-\n' "$1"
	fi >>"$out/expect.tsv"
}

# of a hard link, either name may be the file: genromfs follows readdir
genromfs -f "$work/image" -d "$work/t" -V sample
python3 - "$work/image" "$out" <<'END'
import hashlib
import struct
import sys

image, out = sys.argv[1:]
expect = open(out + '/expect.tsv', 'a')
good = open(image, 'rb').read()

def bad(sample, data, error):
    open(f'{out}/{sample}', 'wb').write(data)
    expect.write(f'{sample}\t!\t{error}\n')

def total(data):
    return sum(struct.unpack(f'>{len(data) // 4}I', data)) & 0xffffffff

def with_sum(data, at, size):
    data = bytearray(data)
    data[at + 12:at + 16] = bytes(4)
    data[at + 12:at + 16] = struct.pack('>I', -total(bytes(data[at:at + size])) & 0xffffffff)
    return bytes(data)

class Image:
    """headers by hand, in a fixed order: what genromfs makes follows the order of readdir"""
    def __init__(self):
        self.data = b'-rom1fs-' + bytes(8) + b'sample'.ljust(16, b'\0')

    def add(self, name, kind, info=0, body=b'', last=False):
        at = len(self.data)
        head = name + b'\0' * (16 - len(name) % 16)
        size = 16 + len(head) + len(body)
        size += -size % 16
        follows = 0 if last else at + size
        h = struct.pack('>IIII', follows | kind, info, len(body), 0) + head
        self.data += with_sum(h, 0, len(h)) + body
        self.data += bytes(-len(self.data) % 16)
        return at

    def finish(self):
        data = self.data + bytes(-len(self.data) % 1024)
        data = data[:8] + struct.pack('>II', len(self.data), 0) + data[16:]
        first = bytearray(data)
        first[12:16] = struct.pack('>I', -total(data[:512]) & 0xffffffff)
        return bytes(first)

body = ''.join(f'{i}\n' for i in range(300)).encode()
i = Image()
i.add(b'.', 9, 32)
i.add(b'..', 0, 32)
target = i.add(b'a file', 2, body=body)
i.add(b'linked', 0, target)
i.add(b'console', 5, 5 << 16 | 1)
here = len(i.data)
i.add(b'dir', 9, here + 32)
i.add(b'soft', 3, body=b'dir/x', last=True)
# the directory's listing is where its header says: move the last header there
d = i.data[:here]
i.data = d
i.add(b'soft', 3, body=b'dir/x')
j = len(i.data)
i.add(b'dir', 9, j + 32, last=True)
i.add(b'x', 10, body=b'#!/bin/sh\n', last=True)
hand = i.finish()
open(out + '/good-hand.img', 'wb').write(hand)
for path, content in (('a file', body), ('dir/x', b'#!/bin/sh\n')):
    expect.write(f'good-hand.img\t{path}\t{len(content)}\t{hashlib.sha256(content).hexdigest()}\n')
for path in 'linked', 'console', 'dir', 'soft':
    expect.write(f'good-hand.img\t{path}\t0\t-\n')

bad('bad-checksum.img', good[:9] + b'\x01' + good[10:], 'no match')
bad('bad-header.img', hand[:j + 1] + bytes([hand[j + 1] ^ 1]) + hand[j + 2:], 'corrupt')
bad('bad-cut.img', hand[:1000], 'truncated')
i = Image()
i.add(b'.', 9, 32)
i.add(b'loop', 9, 32, last=True)
bad('bad-loop.img', i.finish(), 'corrupt')
i = Image()
i.add(b'.', 9, 32)
i.add(b'nowhere', 0, 0x7000, last=True)
bad('bad-link.img', i.finish(), 'corrupt')
END
cp "$work/image" "$out/good-tree.img"
for f in odd none; do row "$f" "$f"; done
for f in etc/deep empty etc/soft pipe console; do row "$f"; done
