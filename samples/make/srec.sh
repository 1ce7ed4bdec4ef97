#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of S-records, written from the description of the format. usage: srec.sh DIRECTORY
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

def record(kind, width, address, data=b''):
    r = address.to_bytes(width, 'big') + data
    r = bytes([len(r) + 1]) + r
    return f'S{kind}' + (r + bytes([~sum(r) & 255])).hex().upper()

def text_of(parts, kind=3, end='\n', step=28, name=b'hello'):
    lines = [record(0, 2, 0, name)] if name else []
    for start, data in parts:
        lines += [record(kind, kind + 1, start + i, data[i:i + step])
                  for i in range(0, len(data), step)]
    lines.append(record(5, 2, len(lines) - bool(name)))
    lines.append(record(10 - kind, kind + 1, 0))
    return ''.join(line + end for line in lines).encode()

def good(name, data, parts):
    open(f'{out}/{name}', 'wb').write(data)
    for start, body in parts:
        expect.append(f'{name}\t{start:08x}\t{len(body)}\t{hashlib.sha256(body).hexdigest()}')

def bad(name, data, error):
    open(f'{out}/{name}', 'wb').write(data)
    expect.append(f'{name}\t!\t{error}')

parts = [(0x100, text), (0x2fe8, code)]
one = text_of(parts)
good('good-s3', text_of([(0x100, text), (0x8010000, code)]), [(0x100, text), (0x8010000, code)])
good('good-s2-crlf-lower', text_of(parts, 2, '\r\n').lower().replace(b's', b'S'), parts)
good('good-s1-no-name', text_of(parts, 1, name=b''), parts)
good('good-then-more', one + b'more behind it\n', parts)
good('good-two-files', one + text_of([(0x9000, text)]), parts + [(0x9000, text)])
good('good-no-start', one[:-15], parts)
bad('bad-between', one + b'# not a record\n' + one, 'corrupt')
bad('bad-sum', one[:910] + (b'1' if one[910:911] == b'0' else b'0') + one[911:], 'corrupt')
bad('bad-cut', one[:1000], 'truncated')
bad('bad-no-end', one[:-26], 'truncated')
bad('bad-type', one.replace(b'\nS3', b'\nS4', 3), 'corrupt')
bad('bad-first', b'S4' + one[2:30], 'no match')
open(f'{out}/expect.tsv', 'w').write('\n'.join(expect) + '\n')
EOF
