#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Samples of squashfs images. usage: squashfs.sh DIRECTORY
# Needs: mksquashfs 4.5 (squashfs-tools), python3 for squashfs_old.py; root, or user name spaces.
set -eu
[ "$(id -u)" = 0 ] || exec unshare -r "$0" "$@" # files belong to root
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
out=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
export TZ=UTC LC_ALL=C
unset SOURCE_DATE_EPOCH
umask 022
: >"$out/expect.tsv"

# with blocks of 4 KiB: many blocks, a hole, tails in fragments, an empty and a small file
tree=$work/tree
mkdir -p "$tree/bin" "$tree/etc/empty"
cd "$tree"
seq 1 1900 >bin/numbers
python3 -c 'import sys; sys.stdout.write("start" + 12283 * "\0" + 7000 * "\0" + "end")' >etc/sparse
python3 -c 'import sys, random; sys.stdout.buffer.write(random.Random(1).randbytes(5000))' >etc/noise
seq 1 100 >"etc/b name"
: >nothing
chmod 4755 bin/numbers
ln bin/numbers etc/linked
ln -s ../bin/numbers etc/soft
cat >"$work/devices" <<'END'
dev d 755 0 0
dev/console c 600 0 5 5 1
dev/mmcblk0 b 660 0 6 179 4096
etc/noise m 640 1000 100000
END
mkdir "$work/names"
for i in $(seq 1000 1599); do : >"$work/names/a-file-with-some-name-$i"; done

row() { # SAMPLE PATH [FILE]: what was packed
	if [ $# -eq 3 ]; then
		printf '%s\t%s\t%s\t%s\n' "$1" "$2" "$(stat -c %s "$3")" "$(sha256sum <"$3" | cut -d' ' -f1)"
	else
		printf '%s\t%s\t0\t-\n' "$1" "$2"
	fi >>"$out/expect.tsv"
}

pack() { # SAMPLE DIRECTORY OPTION...
	local image=$out/$1 dir=$2
	shift 2
	rm -f "$image"
	mksquashfs "$dir" "$image" -b 4096 -all-time 1700000000 -mkfs-time 1700000000 \
		-no-xattrs -processors 1 -quiet -no-progress "$@" >/dev/null
}

good() { # SAMPLE OPTION...
	local sample=$1
	shift
	pack "$sample" "$tree" -pf "$work/devices" "$@"
	for f in bin/numbers etc/linked etc/sparse etc/noise "etc/b name" nothing; do
		row "$sample" "$f" "$f"
	done
	for f in bin etc/empty etc/soft dev/console dev/mmcblk0; do row "$sample" "$f"; done
}

for compression in gzip lzma lzo xz lz4 zstd; do
	good good-$compression.sqfs -comp $compression
done
good good-stored.sqfs -noI -noD -noF -nopad
good good-no-fragments.sqfs -no-fragments -no-exports
good good-always-fragments.sqfs -always-use-fragments
good good-options.sqfs -comp xz -Xbcj arm

pack good-large-directory.sqfs "$work/names"
row good-large-directory.sqfs a-file-with-some-name-1000 nothing
row good-large-directory.sqfs a-file-with-some-name-1599 nothing

# an image padded to 1 KiB, with something behind it
cp "$out/good-gzip.sqfs" "$out/good-padded-1k.sqfs"
python3 - "$out/good-padded-1k.sqfs" <<'END'
import struct
import sys

b = open(sys.argv[1], 'rb').read()
used, = struct.unpack_from('<Q', b, 40)
open(sys.argv[1], 'wb').write(b[:used] + bytes(-used % 1024) + b'something else')
END
row good-padded-1k.sqfs bin/numbers bin/numbers

cd "$out"
python3 - <<'END'
import struct

packed = open('good-gzip.sqfs', 'rb').read()
# tables as they are stored, so that their fields can be changed; one metadata block each
plain = open('good-stored.sqfs', 'rb').read()
INODES, DIRS, FRAGMENTS = struct.unpack_from('<QQQ', plain, 64)
ROOT, = struct.unpack_from('<Q', plain, 32)


def bad(name, error, data):
    open(name, 'wb').write(data)
    open('expect.tsv', 'a').write(f'{name}\t!\t{error}\n')


def patched(image, at, form, *values):
    b = bytearray(image)
    struct.pack_into('<' + form, b, at, *values)
    return bytes(b)


def flipped(image, at):
    return patched(image, at, 'B', image[at] ^ 0xff)


def entry(name):
    """Where the directory entry NAME is."""
    at = plain.index(name, DIRS) - 8
    assert struct.unpack_from('<H', plain, at + 6)[0] == len(name) - 1
    return at


def inode(name):
    return INODES + 2 + struct.unpack_from('<H', plain, entry(name))[0]


bad('bad-cut.sqfs', 'truncated', packed[:5000])
bad('bad-block.sqfs', 'corrupt', flipped(packed, 120))
bad('bad-inodes.sqfs', 'corrupt', flipped(packed, struct.unpack_from('<Q', packed, 64)[0] + 20))
bad('bad-loop.sqfs', 'corrupt', patched(plain, entry(b'empty'), 'H', ROOT & 0xffff))
bad('bad-name.sqfs', 'corrupt', plain.replace(b'b name', b'b/name'))
bad('bad-dot-dot.sqfs', 'corrupt', patched(plain, entry(b'etc') + 6, 'H2s', 1, b'..'))
bad('bad-type.sqfs', 'corrupt', patched(plain, inode(b'nothing'), 'H', 15))
bad('bad-fragment.sqfs', 'corrupt', patched(plain, inode(b'b name') + 20, 'I', 1000))
bad('bad-tail.sqfs', 'corrupt', patched(plain, inode(b'b name') + 24, 'I', 4095))
bad('bad-size.sqfs', 'corrupt', patched(plain, inode(b'noise') + 28, 'I', 0xfffffff0))
bad('bad-block-size.sqfs', 'corrupt', patched(plain, inode(b'noise') + 32, 'I', 0x1000fff))
bad('bad-metadata-size.sqfs', 'corrupt', patched(plain, DIRS, 'H', 0xffff))
bad('bad-log.sqfs', 'no match', patched(packed, 22, 'H', 13))
bad('bad-compression.sqfs', 'no match', patched(packed, 20, 'H', 7))
bad('bad-table.sqfs', 'no match', patched(packed, 64, 'Q', len(packed)))
END

cd "$work"
rm "$tree/etc/linked" # the writer makes no hard links
mkfifo "$tree/etc/pipe"
chmod 640 "$tree/etc/noise"
for i in $(seq 1000 1299); do : >"$work/names/n$i"; done
rm "$work"/names/a-*
python3 "$here/squashfs_old.py" "$tree" "$work/names" "$out"
