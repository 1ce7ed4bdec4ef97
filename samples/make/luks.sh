#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of LUKS. usage: luks.sh DIRECTORY
# Needs: cryptsetup, python3. Salts and keys are drawn by lot: every run makes others.
set -eu
out=$1
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
PATH=$PATH:/sbin:/usr/sbin
mkdir -p "$out"

format() { # FILE SIZE OPTION...
	file=$work/$1
	truncate -s "$2" "$file"
	shift 2
	printf secret | cryptsetup luksFormat -q --key-file - --pbkdf pbkdf2 --pbkdf-force-iterations 1000 \
		--uuid 01234567-89ab-cdef-0123-456789abcdef "$@" "$file"
}

format 1 1300k --type luks1 --cipher aes-cbc-essiv:sha256 --key-size 128 --align-payload 8
format 2 1300k --type luks2 --luks2-metadata-size 16k --luks2-keyslots-size 256k --offset 1024 \
	--label rootfs --cipher aes-xts-plain64 --key-size 256
python3 - "$work" "$out" <<'EOP'
import sys
work, out = sys.argv[1:]
expect = []

def bad(name, data, error):
    open(f'{out}/{name}', 'wb').write(data)
    expect.append(f'{name}\t!\t{error}')

def put(data, at, value):
    return data[:at] + value + data[at + len(value):]

# slots of keys are random bytes that are not looked at
one = open(work + '/1', 'rb').read()
two = open(work + '/2', 'rb').read()[:600000]
one = (one[:4096] + bytes(40000))
two = two[:32768] + bytes(len(two) - 32768)
# cryptsetup: the same status, encrypted, whether all is well or not; what is said of it differs
bad('good-luks1', one, 'encrypted')
bad('good-luks2', two[:40000], 'encrypted')
bad('good-header-alone', two[:32768], 'encrypted')
bad('bad-cut', two[:20000], 'truncated')
bad('bad-short', two[:10000], 'truncated')
bad('bad-checksum', put(two, 4096 + 20, b'#')[:40000], 'corrupt')
bad('bad-copy', put(two, 16384 + 4096 + 20, b'#')[:40000], 'corrupt')
bad('bad-slot', put(one, 208, b'abcd'), 'no match')
bad('bad-offset', put(two, 256, b'\1')[:40000], 'no match')
open(f'{out}/expect.tsv', 'w').write('\n'.join(expect) + '\n')
EOP
