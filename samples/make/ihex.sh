#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of Intel HEX, written from the description of the format. usage: ihex.sh DIRECTORY
# Needs: python3.
set -eu
out=$1
mkdir -p "$out"
python3 - "$out" <<'EOF'
import hashlib, sys
out = sys.argv[1]
expect = []
text = b''.join(b'line %d\n' % i for i in range(100))
code = bytes(i * 7 & 255 for i in range(700))

def record(kind, address, data=b''):
    r = bytes([len(data), address >> 8, address & 255, kind]) + data
    return ':' + (r + bytes([-sum(r) & 255])).hex().upper()

def lines(parts, kind=4, shift=16, width=16):
    upper = 0
    for start, data in parts:
        at = 0
        while at < len(data):
            address = start + at
            if address >> 16 != upper:
                upper = address >> 16
                yield record(kind, 0, (upper << 16 >> shift).to_bytes(2, 'big'))
            step = min(width, 0x10000 - (address & 0xffff), len(data) - at)
            yield record(0, address & 0xffff, data[at:at + step])
            at += step
    yield record(1, 0)

def text_of(parts, end='\n', **more):
    return ''.join(line + end for line in lines(parts, **more)).encode()

def good(name, data, parts):
    open(f'{out}/{name}', 'wb').write(data)
    for start, body in parts:
        expect.append(f'{name}\t{start:08x}\t{len(body)}\t{hashlib.sha256(body).hexdigest()}')

def bad(name, data, error):
    open(f'{out}/{name}', 'wb').write(data)
    expect.append(f'{name}\t!\t{error}')

parts = [(0x100, text), (0x801ffe8, code)]
one = text_of(parts)
good('good-linear', one, parts)
good('good-crlf-lower', text_of(parts, '\r\n').lower(), parts)
good('good-segment', text_of([(0x100, text), (0x1fff8, code)], kind=2, shift=4),
     [(0x100, text), (0x1fff8, code)])
good('good-long-then-more', text_of([(0, text)], width=255) + b'more behind it\n', [(0, text)])
good('good-two-files', one + text_of([(0x9000, text)]), parts + [(0x9000, text)])
bad('bad-between', one + b'# not a record\n' + one, 'corrupt')
bad('bad-sum', one[:910] + (b'1' if one[910:911] == b'0' else b'0') + one[911:], 'corrupt')
bad('bad-cut', one[:1000], 'truncated')
bad('bad-no-end', one[:-12], 'truncated')
bad('bad-line', one.replace(b'\n:10', b'\n#10', 3), 'corrupt')
bad('bad-first', b':1' + one[2:30].replace(b'0', b'1'), 'no match')
open(f'{out}/expect.tsv', 'w').write('\n'.join(expect) + '\n')
EOF
