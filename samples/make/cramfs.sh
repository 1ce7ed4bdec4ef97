#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Samples of cramfs. usage: cramfs.sh DIRECTORY
# Needs: util-linux-extra (mkfs.cramfs), python3.
set -eu
mkdir -p "$1"
out=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
export TZ=UTC LC_ALL=C
: >"$out/expect.tsv"

mkdir -p "$work/t/etc/deep" "$work/t/empty"
cd "$work/t"
seq 1 2500 >etc/blocks
printf 'odd' >"odd name"
: >none
ln -s ../etc/blocks etc/soft
{ printf 'a hole' && head -c 9000 /dev/zero && seq 1 500; } >hole
mkfifo pipe
chmod 755 . etc etc/deep empty
chmod 644 etc/blocks none hole "odd name"
chown -R 0:0 . 2>/dev/null || :

row() { # SAMPLE PATH [FILE]: what was packed
	if [ $# -eq 3 ]; then
		printf '%s\t%s\t%s\t%s\n' "$1" "$2" "$(stat -c %s "$3")" "$(sha256sum <"$3" | cut -d' ' -f1)"
	else
		printf '%s\t%s\t0\t-\n' "$1" "$2"
	fi >>"$out/expect.tsv"
}

rows() { # SAMPLE
	local f
	for f in etc/blocks "odd name" none hole; do row "$1" "$f" "$f"; done
	for f in etc/deep etc/soft empty pipe; do row "$1" "$f"; done
}

mkfs.cramfs -N little -n sample "$work/t" "$out/good-le.img"
mkfs.cramfs -N big -n sample -z "$work/t" "$out/good-be-holes.img"
mkfs.cramfs -N little -p "$work/t" "$out/good-boot-512.img"
head -c 4096 /dev/zero >"$work/shift"
mkfs.cramfs -N little -i "$work/shift" "$work/t" "$out/good-shifted.img"
python3 - "$out" <<'END'
import hashlib
import struct
import sys
import zlib

out = sys.argv[1]
expect = open(out + '/expect.tsv', 'a')
le = open(out + '/good-le.img', 'rb').read()

def save(sample, data):
    open(f'{out}/{sample}', 'wb').write(data)

def bad(sample, data, error):
    save(sample, data)
    expect.write(f'{sample}\t!\t{error}\n')

def with_crc(data, order='<'):
    data = bytearray(data)
    data[32:36] = bytes(4)
    data[32:36] = struct.pack(order + 'I', zlib.crc32(data))
    return bytes(data)

# a CRC with its bytes swapped; the first version: no size, no CRC; a filled sector after it
save('good-crc-swapped.img', with_crc(le, '>'))
save('good-v1.img', le[:4] + bytes(4) + struct.pack('<I', 0x100) + le[12:32] + bytes(16) + le[48:])

# extended pointers: stored, compressed, direct and not, and a hole
a, b, c, d = b'a' * 4096, b'b' * 4096, b'c' * 4096, b'last'
zb, zd = zlib.compress(b), zlib.compress(d)

def inode(mode, size, name, offset):
    return struct.pack('<HHII', mode, 0, size, len(name) // 4 | offset // 4 << 6) + name

body = a + bytes(4096) + b + c + b + d
head = inode(0o100644, len(body), b'mixed\0\0\0', 96)
start = 96 + 6 * 4
direct_c, direct_b = 8192, 6000
first = start + 4096
p = [0x80000000 | first, first, first + len(zb), 0xc0000000 | direct_c // 4,
     0x40000000 | direct_b // 4, direct_b + 2 + len(zb) + len(zd)]
image = bytearray(12288)
image[76:96] = head
image[96:start] = struct.pack('<6I', *p)
image[start:first + len(zb)] = a + zb
image[direct_b:direct_b + 2 + len(zb) + len(zd)] = struct.pack('<H', len(zb)) + zb + zd
image[direct_c:direct_c + 4096] = c
image[:76] = (struct.pack('<4I', 0x28cd3d45, len(image), 0x803, 0) + b'Compressed ROMFS' +
              struct.pack('<4I', 0, 0, 6, 2) + bytes(16) + inode(0o40755, 20, b'', 76))
save('good-extended.img', with_crc(image))
expect.write(f'good-extended.img\tmixed\t{len(body)}\t{hashlib.sha256(body).hexdigest()}\n')

bad('bad-crc.img', le[:32] + b'\0\1\2\3' + le[36:], 'corrupt')
bad('bad-cut.img', le[:4000], 'truncated')
bad('bad-signature.img', le[:16] + b'compressed' + le[26:], 'no match')
z = bytearray(le)
at = z.index(b'\x78', 0x200)
z[at + 40] ^= 0x55
bad('bad-block.img', with_crc(z), 'corrupt')
loop = bytearray(4096)
loop[:76] = le[:4] + struct.pack('<3I', 4096, 3, 0) + le[16:64] + inode(0o40755, 20, b'', 76)
loop[76:96] = inode(0o40755, 20, b'loop\0\0\0\0', 76)
bad('bad-loop.img', with_crc(loop), 'corrupt')
END
for sample in le be-holes boot-512 shifted crc-swapped v1; do rows "good-$sample.img"; done
