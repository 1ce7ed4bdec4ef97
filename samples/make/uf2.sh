#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of UF2, written from its specification. usage: uf2.sh DIRECTORY
# Needs: python3.
set -eu
out=$1
mkdir -p "$out"
python3 - "$out" <<'EOF'
import hashlib, struct, sys
out = sys.argv[1]
expect = []
text = b''.join(b'line %d\n' % i for i in range(300))
code = bytes(i * 7 & 255 for i in range(1500))

def uf2(parts, step=256):
    pieces = [(flags, start + i, data[i:i + step]) for flags, start, data in parts
              for i in range(0, len(data), step)]
    return b''.join(struct.pack('<8s6I', b'UF2\n\x57\x51\x5d\x9e', flags, at, len(data), n,
                                len(pieces), 0xe48bff56) + data.ljust(476, b'\0') +
                    struct.pack('<I', 0x0ab16f30) for n, (flags, at, data) in enumerate(pieces))

def good(name, data, parts):
    open(f'{out}/{name}', 'wb').write(data)
    for _, start, body in parts:
        expect.append(f'{name}\t{start:08x}\t{len(body)}\t{hashlib.sha256(body).hexdigest()}')

def bad(name, data, error):
    open(f'{out}/{name}', 'wb').write(data)
    expect.append(f'{name}\t!\t{error}')

parts = [(0x2000, 0x10000000, text), (0x2000, 0x10008000, code)]
one = uf2(parts)
good('good-two', one, parts)
good('good-476-then-more', uf2(parts, 476) + b'behind it', parts)
good('good-not-for-flash', uf2(parts + [(1, 0, text[:100])]), parts)
bad('bad-cut', one[:3000], 'truncated')
bad('bad-end', one[:1535] + b'\0' + one[1536:], 'corrupt')
bad('bad-size', one[:16] + b'\xff\xff' + one[18:], 'no match')
open(f'{out}/expect.tsv', 'w').write('\n'.join(expect) + '\n')
EOF
