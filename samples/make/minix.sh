#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Samples of the Minix file system. usage: minix.sh DIRECTORY
# Needs: util-linux (mkfs.minix), python3, which fills what mkfs.minix made: nothing else can
# without mounting it.
set -eu
mkdir -p "$1"
out=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
export PATH="$PATH:/sbin:/usr/sbin"
blank() { # VERSION NAME-LENGTH
	truncate -s 36K "$work/$1-$2"
	if [ "$1" = 3 ]; then mkfs.minix -3 -i 32 "$work/$1-$2"; else mkfs.minix "-$1" -n "$2" -i 32 "$work/$1-$2"; fi >"$work/log"
}
blank 1 14
blank 1 30
blank 2 14
blank 2 30
blank 3 60
python3 - "$work" "$out" <<'END'
import hashlib
import struct
import sys

work, out = sys.argv[1:]
expect = open(out + '/expect.tsv', 'w')
BLOCK = 1024

class Image:
    """What mkfs.minix made, always little-endian, to which files are added."""
    def __init__(self, version, name):
        self.v, self.name = version, name
        self.d = bytearray(open(f'{work}/{version}-{name}', 'rb').read())
        s = self.d[1024:]
        if version == 3:
            maps, first = struct.unpack_from('<HH', s, 6), struct.unpack_from('<H', s, 10)[0]
            self.zones = struct.unpack_from('<I', s, 20)[0]
        else:
            maps, first = struct.unpack_from('<HH', s, 4), struct.unpack_from('<H', s, 8)[0]
            self.zones = struct.unpack_from('<H', s, 2)[0] if version == 1 else struct.unpack_from('<I', s, 20)[0]
        self.table = (2 + sum(maps)) * BLOCK
        self.free, self.ino = first + 1, 2
        self.dirs = {1: [(1, '.'), (1, '..')]}

    def zone(self, data):
        zone, self.free = self.free, self.free + 1
        assert zone < self.zones
        self.d[zone * BLOCK:(zone + 1) * BLOCK] = data.ljust(BLOCK, b'\0')
        return zone

    def number(self, *values):
        return struct.pack('<%d%s' % (len(values), 'H' if self.v == 1 else 'I'), *values)

    def store(self, body):
        """The zones of an inode with BODY; blocks of zeros are holes."""
        blocks = [body[i:i + BLOCK] for i in range(0, len(body), BLOCK)]
        numbers = [self.zone(b) if any(b) else 0 for b in blocks]
        fan = BLOCK // len(self.number(0))
        def lists(numbers):
            parts = [numbers[i:i + fan] for i in range(0, len(numbers), fan)]
            return [self.zone(self.number(*p)) if any(p) else 0 for p in parts]
        zones, rest = numbers[:7], numbers[7:]
        zones += [0] * (7 - len(zones))
        zones += lists(rest[:fan]) or [0]
        double = rest[fan:fan + fan * fan]
        zones += lists(lists(double)) or [0]
        return zones + [0] * (9 + (self.v > 1) - len(zones))

    def inode(self, ino, mode, links, size, zones):
        if self.v == 1:
            b = struct.pack('<HHIIBB', mode, 1000, size, 1000000000, 100, links)
        else:
            b = struct.pack('<HHHHIIII', mode, links, 1000, 100, size, 1000000000, 1000000000, 1000000000)
        b += self.number(*zones)
        at = self.table + (ino - 1) * (32 if self.v == 1 else 64)
        self.d[at:at + len(b)] = b

    def add(self, parent, name, mode, body=b'', zones=None, links=1):
        ino, self.ino = self.ino, self.ino + 1
        self.dirs[parent].append((ino, name))
        self.inode(ino, mode, links, len(body), zones or self.store(body))
        return ino

    def directory(self, parent, name):
        ino = self.add(parent, name, 0o40755)
        self.dirs[ino] = [(ino, '.'), (parent, '..')]
        return ino

    def finish(self):
        for ino, names in self.dirs.items():
            body = b''.join(struct.pack('<I' if self.v == 3 else '<H', i) + n.encode().ljust(self.name, b'\0')
                            for i, n in names)
            self.inode(ino, 0o40755, 2, len(body), self.store(body))

    def swapped(self):
        """The same image as a big-endian machine has it, versions 1 and 2."""
        d, s = bytearray(self.d), 1024
        def swap(at, layout):
            values = struct.unpack_from('<' + layout, self.d, at)
            struct.pack_into('>' + layout, d, at, *values)
        swap(s, 'HHHHHHIHHI')
        for i in range(32):
            swap(self.table + i * (32 if self.v == 1 else 64), 'HHIIBB9H' if self.v == 1 else 'HHHHIIII10I')
        for zone in self.lists + self.names:
            step = 2 if self.v == 1 else 4
            if zone in self.names:
                for at in range(0, BLOCK, 2 + self.name):
                    if at + 2 + self.name <= BLOCK:
                        swap(zone * BLOCK + at, 'H')
            else:
                swap(zone * BLOCK, '%d%s' % (BLOCK // step, 'H' if self.v == 1 else 'I'))
        return bytes(d)

def text(size):
    return b''.join(b'line %d\n' % i for i in range(size // 6))[:size]

def fill(version, name):
    i = Image(version, name)
    sub = i.directory(1, 'dir')
    deep = i.directory(sub, 'deep')
    ino = i.add(deep, 'n' * name, 0o100644, text(1500), links=2)
    i.dirs[1].append((0, 'deleted'))
    i.dirs[1].append((ino, 'hard'))
    i.add(1, 'none', 0o104750)
    i.add(1, 'soft', 0o120777, b'dir/deep')
    i.add(1, 'console', 0o20600, zones=[0x501] + [0] * (8 if version == 1 else 9))
    i.add(1, 'fifo', 0o10600)
    hole = text(2000) + bytes(BLOCK * 8) + text(500) + bytes(700 * BLOCK) + b'end'
    i.add(1, 'holes', 0o100600, hole)
    files = {'dir/deep/' + 'n' * name: text(1500), 'none': b'', 'holes': hole}
    return i, files, ('hard', 'soft', 'console', 'fifo')

def row(sample, files, others):
    for path, body in files.items():
        expect.write(f'{sample}\t{path}\t{len(body)}\t{hashlib.sha256(body).hexdigest()}\n')
    for path in others:
        expect.write(f'{sample}\t{path}\t0\t-\n')

def save(sample, data, error=None):
    open(f'{out}/{sample}', 'wb').write(data)
    if error:
        expect.write(f'{sample}\t!\t{error}\n')

for version, name in ((1, 14), (1, 30), (2, 14), (2, 30), (3, 60)):
    i, files, others = fill(version, name)
    i.finish()
    sample = f'good-{version}-{name}.img'
    save(sample, i.d)
    row(sample, files, others)

# as a big-endian machine writes it
for version in (1, 2):
    i = Image(version, 14)
    i.add(1, 'file', 0o100644, text(1500))
    before = i.free
    body = text(8000)
    i.add(1, 'indirect', 0o100644, body)
    i.lists = [i.free - 1]
    i.names = [i.free]
    i.finish()
    sample = f'good-{version}-be.img'
    save(sample, i.swapped())
    row(sample, {'file': text(1500), 'indirect': body}, ())

i, _, _ = fill(1, 14)
i.finish()
save('bad-cut.img', i.d[:20 * BLOCK], 'truncated')
i = Image(2, 30)
i.add(1, 'a', 0o100644, bytes(2000), zones=[i.zones] * 2 + [0] * 8)
i.finish()
save('bad-zone.img', i.d, 'corrupt')
i = Image(2, 30)
sub = i.directory(1, 'a')
i.dirs[sub].append((sub, 'b'))
i.finish()
save('bad-loop.img', i.d, 'corrupt')
i = Image(3, 60)
i.dirs[1].append((99, 'a'))
i.finish()
save('bad-inode.img', i.d, 'corrupt')
i = Image(1, 14)
i.finish()
struct.pack_into('<H', i.d, 1024 + 4, 9)
save('bad-super.img', i.d, 'no match')
i = Image(1, 14)
i.finish()
struct.pack_into('<H', i.d, 1024 + 10, 1)
save('unsupported-zones.img', i.d, 'unsupported')
END
