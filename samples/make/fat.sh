#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Samples of FAT file systems. usage: fat.sh DIRECTORY
# Needs: mkfs.vfat (dosfstools), mtools, faketime, python3.
set -eu
out=$1
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
PATH=$PATH:/sbin:/usr/sbin
export TZ=UTC MTOOLS_SKIP_CHECK=1
mkdir -p "$out"
: >"$out/expect.tsv"

at() { faketime -f '2020-01-01 00:00:00' "$@"; }

seq 1 400 >"$work/hole"
seq 500 800 >"$work/whole"
seq 1 1200 >"$work/pieces"
seq 7 9 >"$work/small"
: >"$work/empty"

row() { # SAMPLE PATH FILE: what was packed
	printf '%s\t%s\t%s\t%s\n' "$1" "$2" "$(stat -c %s "$3")" \
		"$(sha256sum "$3" | cut -d' ' -f1)" >>"$out/expect.tsv"
}

# populate IMAGE: the file `pieces` gets the clusters of the deleted `hole` and some behind `whole`
populate() {
	local i=$1
	at mmd -i "$i" ::docs ::EFI "::docs/A name, longer than one record"
	at mcopy -i "$i" "$work/hole" ::hole
	at mcopy -i "$i" "$work/whole" "::docs/whole.txt"
	at mdel -i "$i" ::hole
	at mcopy -i "$i" "$work/pieces" "::EFI/PIECES.BIN"
	at mcopy -i "$i" "$work/small" "::docs/A name, longer than one record/тест – é.txt"
	at mcopy -i "$i" "$work/empty" "::EMPTY.TXT"
	at mcopy -i "$i" "$work/small" "::lower.txt"
}

fat12=$out/good-fat12.img
rm -f "$fat12"
at mkfs.vfat -F 12 -s 1 -f 2 -r 32 -i 12345678 -n SAMPLE --invariant -C "$fat12" 36 >/dev/null
populate "$fat12"
row good-fat12.img docs/whole.txt "$work/whole"
row good-fat12.img EFI/PIECES.BIN "$work/pieces"
row good-fat12.img "docs/A name, longer than one record/тест – é.txt" "$work/small"
row good-fat12.img EMPTY.TXT "$work/empty"
row good-fat12.img lower.txt "$work/small"
printf 'good-fat12.img\tdocs/A name, longer than one record\t0\t-\n' >>"$out/expect.tsv"

# FAT16 has 4085 clusters or more: only its beginning is kept (a unit test adds the zeros again)
rm -f "$work/fat16"
at mkfs.vfat -F 16 -s 1 -f 1 -r 16 -i 87654321 --invariant -C "$work/fat16" 2150 >/dev/null
populate "$work/fat16"
head -c 32768 "$work/fat16" >"$out/bad-fat16-cut.img"

# mtools refuse a FAT32 this small: the geometry is mkfs.vfat's, the files are written here
truncate -s 38912 "$work/fat32"
at mkfs.vfat -F 32 -s 1 -R 8 -f 1 -i 11223344 --invariant "$work/fat32" >/dev/null 2>&1
python3 - "$work" "$out" <<'EOF'
import struct, sys
work, out = sys.argv[1:]
expect = open(out + '/expect.tsv', 'a')

def bad(name, data, error):
    open(f'{out}/{name}', 'wb').write(data)
    expect.write(f'{name}\t!\t{error}\n')

# FAT32: one directory, one file in a chain that runs backwards
image = bytearray(open(work + '/fat32', 'rb').read())
reserved, = struct.unpack_from('<H', image, 14)
table_size, = struct.unpack_from('<I', image, 36)
table = reserved * 512

def put(cluster, data):
    at = table + table_size * 512 + (cluster - 2) * 512
    image[at:at + len(data)] = data

def link(cluster, following):
    struct.pack_into('<I', image, table + 4 * cluster, following)

def record(name, attributes, first, size):
    return struct.pack('<11sBBBHHHHHHHI', name, attributes, 0, 0, 0, 0, 0, first >> 16, 0x6000,
                       0x5021, first & 0xffff, size)

pieces = open(work + '/pieces', 'rb').read()
chain = list(range(40, 40 - (len(pieces) + 511) // 512, -1))
for i, cluster in enumerate(chain):
    put(cluster, pieces[512 * i:512 * (i + 1)])
    link(cluster, chain[i + 1] if i + 1 < len(chain) else 0x0fffffff)
link(3, 0x0ffffff8)
put(2, record(b'SAMPLE32   ', 0x08, 0, 0) + record(b'DIR        ', 0x10, 3, 0))
put(3, record(b'.          ', 0x10, 3, 0) + record(b'..         ', 0x10, 0, 0) +
    record(b'\xe5ELETED TXT', 0x20, 9, 100) + record(b'PIECES  BIN', 0x20, chain[0], len(pieces)))
open(out + '/good-fat32.img', 'wb').write(image)

# FAT12 with damaged chains
fat12 = open(out + '/good-fat12.img', 'rb').read()

def record_at(name):
    return fat12.index(name)

def first_of(name):
    return struct.unpack_from('<H', fat12, record_at(name) + 26)[0]

def link12(data, cluster, following):
    data = bytearray(data)
    at = 512 + cluster + cluster // 2
    old, = struct.unpack_from('<H', data, at)
    new = (old & 0xf | following << 4) if cluster & 1 else (old & 0xf000 | following)
    struct.pack_into('<H', data, at, new)
    return bytes(data)

first = first_of(b'PIECES  BIN')
other = first_of(b'WHOLE   TXT')
bad('bad-loop.img', link12(fat12, first + 1, first), 'corrupt')
bad('bad-cross-linked.img', link12(fat12, first + 1, other), 'corrupt')
bad('bad-early-end.img', link12(fat12, first + 1, 0xfff), 'corrupt')
bad('bad-directory-loop.img', fat12[:record_at(b'EFI        ') + 26] +
    struct.pack('<H', first_of(b'DOCS       ')) + fat12[record_at(b'EFI        ') + 28:], 'corrupt')
bad('bad-cut.img', fat12[:6000], 'truncated')
bad('bad-no-table.img', fat12[:21] + b'\x12' + fat12[22:4096], 'no match')
expect.write('bad-fat16-cut.img\t!\ttruncated\n')
EOF
row good-fat32.img DIR/PIECES.BIN "$work/pieces"
