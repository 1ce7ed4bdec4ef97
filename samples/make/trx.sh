#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of TRX, written from the description of the format. usage: trx.sh DIRECTORY
# Needs: python3.
set -eu
out=$1
mkdir -p "$out"
python3 - "$out" <<'EOF'
import hashlib, struct, sys, zlib
out = sys.argv[1]
kernel = b''.join(b'kernel %d\n' % i for i in range(150))
rootfs = b''.join(b'rootfs %d\n' % i for i in range(250))
extra = b'nvram defaults\n'
expect = []

def trx(version, parts, absent=0):
    count = 3 if version == 1 else 4
    at = 16 + 4 * count
    offsets, body, sizes = [], b'', []
    for part in parts:
        offsets.append(at + len(body))
        body += part + bytes(-len(part) % 64)  # what pads a part belongs to it
    offsets += [absent] * (count - len(parts))
    tail = struct.pack('<HH', 0, version) + struct.pack(f'<{count}I', *offsets) + body
    crc = ~zlib.crc32(tail) & 0xffffffff
    return b'HDR0' + struct.pack('<II', 12 + len(tail), crc) + tail

def good(name, data, parts):
    open(f'{out}/{name}', 'wb').write(data)
    for i, part in enumerate(parts):
        part += bytes(-len(part) % 64)
        expect.append(f'{name}\tpart{i + 1}\t{len(part)}\t{hashlib.sha256(part).hexdigest()}')

def bad(name, data, error):
    open(f'{out}/{name}', 'wb').write(data)
    expect.append(f'{name}\t!\t{error}')

one = trx(1, [kernel, rootfs])
good('good-v1.trx', one, [kernel, rootfs])
good('good-v2.trx', trx(2, [kernel, rootfs, extra], 0xffffffff), [kernel, rootfs, extra])
good('good-followed.trx', one + b'a signature follows' * 8, [kernel, rootfs])
bad('bad-crc.trx', one[:-100] + b'X' + one[-99:], 'corrupt')
bad('bad-cut.trx', one[:2000], 'truncated')
bad('bad-offset.trx', one[:20] + struct.pack('<I', len(one) + 1) + one[24:], 'no match')
bad('bad-version.trx', one[:14] + b'\x07' + one[15:], 'no match')
open(f'{out}/expect.tsv', 'w').write('\n'.join(expect) + '\n')
EOF
