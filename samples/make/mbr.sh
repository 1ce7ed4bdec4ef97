#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of partition tables of PCs. usage: mbr.sh DIRECTORY
# Needs: sfdisk (util-linux), mkfs.vfat (dosfstools), python3.
set -eu
out=$1
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
PATH=$PATH:/sbin:/usr/sbin
mkdir -p "$out"

# 64 sectors, each of which says which one it is
python3 - "$work/disk" <<'EOF'
import sys
open(sys.argv[1], 'wb').write(bytes(512) + b''.join((b'sector %d ' % i * 64)[:512] for i in range(1, 64)))
EOF
cp "$work/disk" "$work/primary"
sfdisk -q "$work/primary" <<'EOF'
label: dos
label-id: 0x12345678
start=4, size=16, type=c, bootable
start=24, size=20, type=83
EOF
cp "$work/disk" "$work/logical"
sfdisk -q "$work/logical" <<'EOF'
label: dos
label-id: 0x9abcdef0
1: start=2, size=6, type=da
2: start=10, size=50, type=5
5: start=12, size=8, type=83
6: start=24, size=10, type=82
7: start=40, size=20, type=c
EOF
cp "$work/disk" "$work/four"
sfdisk -q "$work/four" <<'EOF'
label: dos
label-id: 0x0badcafe
start=2, size=6, type=da
start=8, size=10, type=83
start=20, size=16, type=83
start=40, size=24, type=82
EOF
mkfs.vfat -F 12 -C -i 12345678 --invariant "$work/fat" 64 >/dev/null
head -c 4096 "$work/fat" >"$out/bad-fat.img"
cp "$work/primary" "$out/good-primary.img"
cp "$work/logical" "$out/good-logical.img"
cp "$work/four" "$out/good-four.img"

python3 - "$out" <<'EOF'
import hashlib, struct, sys
out = sys.argv[1]
expect = []
disk = open(out + '/good-primary.img', 'rb').read()
logical = open(out + '/good-logical.img', 'rb').read()

def good(name, data, parts):
    for number, start, size in parts:
        part = data[start * 512:(start + size) * 512]
        expect.append(f'{name}\tpartition{number}\t{len(part)}\t{hashlib.sha256(part).hexdigest()}')

def bad(name, data, error):
    if data:
        open(f'{out}/{name}', 'wb').write(data)
    expect.append(f'{name}\t!\t{error}')

def patch(data, at, value):
    return data[:at] + value + data[at + len(value):]

# the numbers given to sfdisk
good('good-primary.img', disk, [(1, 4, 16), (2, 24, 20)])
good('good-four.img', open(out + '/good-four.img', 'rb').read(), [(1, 2, 6), (2, 8, 10), (3, 20, 16), (4, 40, 24)])
good('good-logical.img', logical, [(1, 2, 6), (5, 12, 8), (6, 24, 10), (7, 40, 20)])
bad('bad-cut.img', disk[:30 * 512], 'truncated')
bad('bad-flag.img', patch(disk, 446, b'\x81'), 'no match')
bad('bad-overlap.img', patch(disk, 446 + 16 + 8, struct.pack('<I', 10)), 'no match')
bad('bad-protective.img', patch(disk, 446 + 4, b'\xee'), 'no match')
bad('bad-fat.img', None, 'no match')
# the second link of the chain of logical partitions leads back to the first
second = logical.index(b'\x55\xaa', 10 * 512 + 512) // 512
bad('bad-loop.img', patch(logical, second * 512 + 446 + 16, bytes([0, 0, 0, 0, 5, 0, 0, 0]) +
    struct.pack('<II', 0, 2)), 'corrupt')
open(f'{out}/expect.tsv', 'w').write('\n'.join(expect) + '\n')
EOF
