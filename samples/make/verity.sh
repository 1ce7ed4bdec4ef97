#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of dm-verity. usage: verity.sh DIRECTORY
# Needs: veritysetup (cryptsetup), python3.
set -eu
out=$1
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
PATH=$PATH:/sbin:/usr/sbin
mkdir -p "$out"
python3 -c 'import sys; sys.stdout.buffer.write(b"".join(b"block %d " % (i // 512) * 64 for i in range(300 << 9)))' |
	head -c 1228800 >"$work/volume"

format() { # FILE OPTION...
	file=$work/$1
	shift
	veritysetup format --salt=00112233 --uuid=01234567-89ab-cdef-0123-456789abcdef "$@" "$work/volume" "$file" >"$file.log"
}

format one
format small --data-block-size 512 --hash-block-size 512
format sha512 --hash sha512
for name in one small sha512; do
	install -m 644 "$work/$name" "$out/good-$name"
	sed -n "s/^Root hash:[^0-9a-f]*/good-$name /p" "$work/$name.log"
done >"$out/roots.txt"
python3 - "$work" "$out" <<'EOP'
import hashlib, sys
work, out = sys.argv[1:]
expect = []

def good(name, data, block):
    expect.append(f'{name}\ttree\t{len(data) - block}\t{hashlib.sha256(data[block:]).hexdigest()}')

def bad(name, data, error):
    open(f'{out}/{name}', 'wb').write(data)
    expect.append(f'{name}\t!\t{error}')

one, small, sha512 = (open(f'{work}/{n}', 'rb').read() for n in ('one', 'small', 'sha512'))
good('good-one', one, 4096)
good('good-small', small, 512)
good('good-sha512', sha512, 4096)
bad('bad-tree', one[:-9] + b'?' + one[-8:], 'corrupt')
bad('bad-cut', one[:-4096], 'truncated')
bad('bad-blocks', one[:72] + b'\xff' * 8 + one[80:], 'no match')
bad('unsupported-hash', one[:32] + b'whirlpool' + one[41:], 'no match')
open(f'{out}/expect.tsv', 'w').write('\n'.join(expect) + '\n')
EOP
