#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Samples of cpio archives. usage: cpio.sh DIRECTORY
# Needs: cpio (GNU), gzip, python3.
set -eu
mkdir -p "$1"
out=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
export TZ=UTC LC_ALL=C
: >"$out/expect.tsv"

# links.c and "b name" are one file, the data of which newc and crc store once
mkdir -p "$work/t/etc"
cd "$work/t"
seq 1 301 >"b name"
ln "b name" etc/linked
printf 'odd' >odd
: >empty
ln -s "../b name" etc/soft
chmod 644 "b name" empty
chmod 4755 odd
find . -exec touch -h -d '2020-01-01 00:00:00' {} +

row() { # SAMPLE PATH [FILE]: what was packed
	if [ $# -eq 3 ]; then
		printf '%s\t%s\t%s\t%s\n' "$1" "$2" "$(stat -c %s "$3")" "$(sha256sum <"$3" | cut -d' ' -f1)"
	else
		printf '%s\t%s\t0\t-\n' "$1" "$2"
	fi >>"$out/expect.tsv"
}

pack() { # FORMAT: the tree as an archive on stdout
	printf '%s\n' './b name' ./empty ./etc/linked ./etc/soft ./odd |
		cpio -o -H "$1" -R 0:0 --reproducible --quiet
}

for format in newc crc odc bin; do
	pack $format >"$out/good-$format.cpio"
	for f in "b name" odd empty; do row good-$format.cpio "$f" "$f"; done
	case $format in
	newc | crc) row good-$format.cpio etc/linked ;; # a link to "b name"
	*) row good-$format.cpio etc/linked etc/linked ;;
	esac
	row good-$format.cpio etc/soft
done

cd "$out"
python3 - "$work/handmade" <<'END'
import struct
import sys

# the binary flavour of a big-endian machine: the same bytes with each word of each header swapped
b = bytearray(open('good-bin.cpio', 'rb').read())
at, name = 0, b''
while name != b'TRAILER!!!\0':
    h = struct.unpack('<13H', b[at:at + 26])
    b[at:at + 26] = struct.pack('>13H', *h)
    name = bytes(b[at + 26:at + 26 + h[10]])
    size = h[11] << 16 | h[12]
    at += 26 + h[10] + h[10] % 2 + size + size % 2
open('good-bin-be.cpio', 'wb').write(b)

# what an initramfs has and only root could pack: devices; a name filled up so that its body is aligned
def entry(name, mode, body=b'', rdev=(0, 0), fill=1):
    name = name.encode() + b'\0' * fill
    out = b'070701' + b''.join(b'%08X' % v for v in
                               (0, mode, 0, 0, 1, 0, len(body), 0, 0, *rdev, len(name), 0)) + name
    out += bytes(-len(out) % 4)
    return out + body + bytes(-len(body) % 4)

a = entry('/dev/', 0o40755) + entry('/dev/console', 0o20600, rdev=(5, 1))
a += entry('./init', 0o100755, b'#!/bin/sh\n', fill=12) + entry('dev/fifo', 0o10644)
a += entry('bin', 0o120777, b'usr/bin\0') + entry('TRAILER!!!', 0)
open(sys.argv[1], 'wb').write(a)
END
for f in "b name" etc/linked odd empty; do row good-bin-be.cpio "$f" "$work/t/$f"; done
row good-bin-be.cpio etc/soft

printf '#!/bin/sh\n' >"$work/init"
cp "$work/handmade" good-devices.cpio
for f in dev dev/console dev/fifo bin; do row good-devices.cpio "$f"; done
row good-devices.cpio init "$work/init"

# as Linux unpacks them: archives, zeros between them, and what is compressed is not of this one
{ cat good-devices.cpio && head -c 332 /dev/zero && cat good-odc.cpio && gzip -9nc good-newc.cpio; } >good-row.cpio
row good-row.cpio init "$work/init"
row good-row.cpio odd "$work/t/odd"

bad() { # SAMPLE ERROR
	printf '%s\t!\t%s\n' "$1" "$2" >>expect.tsv
}

head -c 1000 good-newc.cpio >bad-cut-body.cpio
bad bad-cut-body.cpio truncated
head -c "$(stat -c %s good-devices.cpio)" good-devices.cpio | head -c -124 >bad-no-trailer.cpio
bad bad-no-trailer.cpio truncated
sed 's/^299$/298/' good-crc.cpio >bad-checksum.cpio
bad bad-checksum.cpio corrupt
sed 's/070707/070x07/2g' good-odc.cpio >bad-header.cpio
bad bad-header.cpio corrupt
sed 's/070701/07070X/g' good-newc.cpio >bad-magic.cpio
bad bad-magic.cpio 'no match'
