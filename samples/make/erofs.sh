#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Samples of EROFS. usage: erofs.sh DIRECTORY
# Needs: mkfs.erofs 1.5 (erofs-utils of bookworm), python3, and as $MKFS_NEW mkfs.erofs 1.8 (of trixie).
set -eu
export TZ=UTC LC_ALL=C
umask 022
mkdir -p "$1"
out=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
: >"$out/expect.tsv"

tree=$work/tree
mkdir -p "$tree/bin/deep"
cd "$tree"
seq 1 7000 >bin/numbers
printf 'small' >bin/deep/small
python3 -c 'import sys; sys.stdout.write("start" + 20000 * "\0" + "end")' >bin/sparse
python3 -c 'import sys, random; sys.stdout.buffer.write(random.Random(1).randbytes(5000))' >noise
: >nothing
ln -s bin/numbers link
chmod 4755 bin/numbers

row() { # SAMPLE PATH [FILE]: what was packed
	if [ $# -eq 3 ]; then
		printf '%s\t%s\t%s\t%s\n' "$1" "$2" "$(stat -c %s "$3")" "$(sha256sum <"$3" | cut -d' ' -f1)"
	else
		printf '%s\t%s\t0\t-\n' "$1" "$2"
	fi >>"$out/expect.tsv"
}

good() { # SAMPLE OPTION...
	local sample=$1
	shift
	rm -f "$out/$sample"
	$mkfs --quiet --all-root -T1700000000 -x-1 -U01234567-89ab-cdef-0123-456789abcdef \
		"$@" "$out/$sample" "$tree" >/dev/null 2>&1
	for f in bin/sparse bin/deep/small noise nothing; do row "$sample" "$f" "$f"; done
	for f in bin/numbers bin/again; do
		if [ -e $f ]; then row "$sample" $f $f; fi
	done
	for f in bin bin/deep link; do row "$sample" "$f"; done
}

mkfs=mkfs.erofs
good good-lz4.img -zlz4
good good-lz4hc.img -zlz4hc
good good-legacy.img -zlz4hc -Elegacy-compress
good good-big-clusters.img -zlz4hc -C16384
good good-tail.img -zlz4hc -Eztailpacking
mkfs=$MKFS_NEW
cat noise noise noise bin/numbers noise >bin/again
good good-lzma.img -zlzma -C8192
good good-deflate.img -zdeflate
good good-zstd.img -zzstd -C8192
good good-lzma-tail.img -zlzma -Eztailpacking
good good-fragments.img -zlzma -Eall-fragments
good good-fragment-tails.img -zdeflate -Efragments,legacy-compress
good good-dedupe.img -zlz4hc -Ededupe -C16384
good good-dedupe-lzma.img -zlzma -Ededupe,fragments -C16384
mkfs=mkfs.erofs
rm bin/again
rm bin/numbers # without compression it is large
good good-inline.img
good good-extended.img -Eforce-inode-extended,noinline_data
good good-chunks.img --chunksize=4096
# a file with many names, stored once and not compressed
tree=$work/links
mkdir "$tree"
yes 'many names' | head -c 65536 >"$tree/0"
for i in $(seq 80); do ln "$tree/0" "$tree/$i"; done
$mkfs --quiet --all-root -T1700000000 -x-1 -U01234567-89ab-cdef-0123-456789abcdef \
	"$out/good-links.img" "$tree" >/dev/null 2>&1
for i in 0 80; do row good-links.img $i "$tree/$i"; done

cd "$out"
python3 - <<'END'
import struct

packed = open('good-lz4.img', 'rb').read()
legacy = open('good-legacy.img', 'rb').read()
lzma = open('good-lzma.img', 'rb').read()
fragments = open('good-fragments.img', 'rb').read()
plain = open('good-inline.img', 'rb').read()


def bad(name, error, data):
    open(name, 'wb').write(data)
    open('expect.tsv', 'a').write(f'{name}\t!\t{error}\n')


def patched(image, at, form, *values):
    b = bytearray(image)
    struct.pack_into('<' + form, b, at, *values)
    return bytes(b)


def checked(image):
    """The image without a checksum of the superblock, so that a change is not seen there."""
    compatible, = struct.unpack_from('<I', image, 1032)
    return patched(image, 1032, 'I', compatible & ~1)


def record(image, name):
    """Where the number of the directory entry NAME is, if its names are like the sample's."""
    meta = struct.unpack_from('<I', image, 1064)[0] * 4096
    root = meta + struct.unpack_from('<H', image, 1038)[0] * 32
    listing = root + 32 # compact, inline
    count = struct.unpack_from('<H', image, listing + 8)[0] // 12
    for i in range(count):
        at = listing + 12 * i
        start, = struct.unpack_from('<H', image, at + 8)
        if image[listing + start:].startswith(name):
            return at, meta, root
    raise ValueError(name)


at, meta, root = record(plain, b'noise')
noise = meta + struct.unpack_from('<Q', plain, at)[0] * 32
listing, _, _ = record(plain, b'bin')
plain_open = checked(plain)
bad('bad-cut.img', 'truncated', plain[:len(plain) - 3000])
bad('bad-checksum.img', 'corrupt', patched(plain, 1024 + 64, '4s', b'name'))
bad('bad-block.img', 'corrupt', patched(plain_open, noise + 16, 'I', 1000000))
bad('bad-loop.img', 'corrupt', patched(plain_open, listing, 'Q', (root - meta) // 32))
bad('bad-name.img', 'corrupt', plain_open.replace(b'noise', b'no/se'))
bad('bad-extent.img', 'corrupt', packed[:20480] + bytes(len(packed) - 20480))
bad('bad-lzma.img', 'corrupt', lzma[:-1000] + bytes(b ^ 0x55 for b in lzma[-1000:]))
bad('bad-fragments.img', 'corrupt', checked(fragments)[:1024 + 96] + bytes(8) + fragments[1024 + 104:])
bad('bad-fragment-inode.img', 'corrupt', patched(checked(fragments), 1024 + 96, 'Q', 1 << 40))
bad('bad-magic.img', 'no match', patched(plain, 1024, 'I', 0))
bad('unsupported-feature.img', 'unsupported', patched(plain_open, 1024 + 80, 'I', 1 << 20))
bad('unsupported-layout.img', 'unsupported', patched(plain_open, noise, 'H', 5 << 1))
END
