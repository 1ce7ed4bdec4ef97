#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Samples of ext2 and ext4 file systems. usage: ext.sh DIRECTORY
# Needs: mke2fs and debugfs 1.47 (e2fsprogs), python3; root, or user name spaces.
set -eu
[ "$(id -u)" = 0 ] || exec unshare -r "$0" "$@" # files belong to root
export PATH=$PATH:/usr/sbin:/sbin TZ=UTC LC_ALL=C E2FSPROGS_FAKE_TIME=1700000000
unset SOURCE_DATE_EPOCH
umask 022
mkdir -p "$1"
out=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
: >"$out/expect.tsv"

# a file that needs an indirect block, a hole, links of both lengths, a deleted file
tree=$work/tree
mkdir -p "$tree/bin/deep"
cd "$tree"
seq 1 2900 >bin/numbers
printf 'as small as an inode' >bin/deep/small
python3 -c 'import sys; sys.stdout.write("start" + 40000 * "\0" + "end")' >bin/sparse
: >nothing
seq 1 10 >deleted
ln -s bin/numbers short
ln -s "$(seq -s/ 1 40)" long
chmod 4755 bin/numbers
find . -exec touch -h -d @1700000000 {} +

row() { # SAMPLE PATH [FILE]: what was packed
	if [ $# -eq 3 ]; then
		printf '%s\t%s\t%s\t%s\n' "$1" "$2" "$(stat -c %s "$3")" "$(sha256sum <"$3" | cut -d' ' -f1)"
	else
		printf '%s\t%s\t0\t-\n' "$1" "$2"
	fi >>"$out/expect.tsv"
}

good() { # SAMPLE BLOCKS OPTION...
	local image=$out/$1 sample=$1 blocks=$2
	shift 2
	rm -f "$image"
	truncate -s "${blocks}K" "$image"
	mke2fs -q -F -b 1024 -m 0 -N 24 -d "$tree" -U 01234567-89ab-cdef-0123-456789abcdef \
		-E hash_seed=01234567-89ab-cdef-0123-456789abcdef,root_owner=0:0 \
		-L sample "$@" "$image" >/dev/null 2>&1
	{
		echo 'rm deleted'
		echo 'mknod console c 5 1'
		find . | while read -r f; do
			for time in atime ctime crtime; do
				echo "set_inode_field /${f#./} $time @1700000000"
				echo "set_inode_field /${f#./} ${time}_extra 0"
			done
		done
	} | debugfs -w -f - "$image" >/dev/null 2>&1
	for f in bin/numbers bin/sparse bin/deep/small nothing; do row "$sample" "$f" "$f"; done
	for f in bin bin/deep short long console; do row "$sample" "$f"; done
}

good good-ext2.img 60 -t ext2 -I 128 -O ^resize_inode,^dir_index
good good-ext4.img 64 -t ext4 -I 256 -O ^resize_inode,^has_journal,64bit,metadata_csum,inline_data

cp "$out/good-ext2.img" "$work/encrypted"
debugfs -w -R 'set_inode_field /bin/numbers flags 0x800' "$work/encrypted" >/dev/null 2>&1
numbers=$(debugfs -R 'imap /bin/numbers' "$out/good-ext4.img" 2>/dev/null |
	sed -n 's/.*block \([0-9]*\), offset 0x\(.*\)/\1 \2/p')

cd "$out"
python3 - "$work/encrypted" "$numbers" <<'END'
import struct
import sys

ext2 = open('good-ext2.img', 'rb').read()
ext4 = open('good-ext4.img', 'rb').read()
block, offset = sys.argv[2].split()
numbers = int(block) * 1024 + int(offset, 16)


def bad(name, error, data):
    open(name, 'wb').write(data)
    open('expect.tsv', 'a').write(f'{name}\t!\t{error}\n')


def patched(image, at, form, *values):
    b = bytearray(image)
    struct.pack_into('<' + form, b, at, *values)
    return bytes(b)


def entry(name):
    """Where the directory entry NAME of the ext2 image is."""
    at = ext2.index(bytes([len(name)]) + b'\x02' + name) - 6
    return at


bad('bad-cut.img', 'truncated', ext2[:20000])
bad('bad-checksum.img', 'corrupt', patched(ext4, 1024 + 0x88, '4s', b'/mnt'))
bad('bad-inode.img', 'corrupt', patched(ext4, numbers + 4, 'I', 77))
bad('bad-loop.img', 'corrupt', patched(ext2, entry(b'deep'), 'I', 2))
bad('bad-name.img', 'corrupt', ext2.replace(b'deep', b'de/p'))
bad('bad-record.img', 'corrupt', patched(ext2, entry(b'deep') + 4, 'H', 6))
bad('bad-number.img', 'corrupt', patched(ext2, entry(b'deep'), 'I', 4000))
bad('bad-group.img', 'no match', patched(ext2, 1024 + 90, 'H', 1))
bad('bad-inodes.img', 'no match', patched(ext2, 1024, 'I', 25))
incompatible = 1024 + 96
old, = struct.unpack_from('<I', ext2, incompatible)
bad('unsupported-feature.img', 'unsupported', patched(ext2, incompatible, 'I', old | 1 << 28))
bad('unsupported-journal.img', 'unsupported', patched(ext2, incompatible, 'I', old | 4))
bad('unsupported-encrypted.img', 'encrypted', open(sys.argv[1], 'rb').read())
END
