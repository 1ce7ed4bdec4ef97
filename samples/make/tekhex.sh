#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of Tektronix hex, written from the description of the format. usage: tekhex.sh DIRECTORY
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

WORTH = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$%._abcdefghijklmnopqrstuvwxyz'

def digits(text):
    return sum(int(c, 16) for c in text) & 255

def standard(address, data=b''):
    head = f'{address:04X}{len(data):02X}'
    body = data.hex().upper()
    return f'/{head}{digits(head):02X}' + (f'{body}{digits(body):02X}' if data else '')

def number(value):
    text = f'{value:X}'
    return f'{len(text) & 15:X}{text}'

def extended(kind, rest):
    head = f'{len(rest) + 5:02X}{kind}'
    return f'%{head}{sum(map(WORTH.index, head + rest)) & 255:02X}{rest}'

def text_of(parts, line, last, end='\n', step=28):
    lines = [line(start + i, data[i:i + step])
             for start, data in parts for i in range(0, len(data), step)]
    return ''.join(l + end for l in lines + [last]).encode()

def data_record(address, data):
    return extended(6, number(address) + data.hex().upper())

def good(name, data, parts):
    open(f'{out}/{name}', 'wb').write(data)
    for start, body in parts:
        expect.append(f'{name}\t{start:08x}\t{len(body)}\t{hashlib.sha256(body).hexdigest()}')

def bad(name, data, error):
    open(f'{out}/{name}', 'wb').write(data)
    expect.append(f'{name}\t!\t{error}')

parts = [(0x100, text), (0x2fe8, code)]
far = [(0x100, text), (0xffffffc008000000, code)]
end = extended(8, number(0x100))
one = text_of(parts, standard, standard(0))
two = text_of(far, data_record, end)
symbols = (extended(3, '5.text' + '1' + number(0x100) + number(0x800)) + '\n').encode()
good('good-standard', one, parts)
good('good-standard-lower-crlf', text_of(parts, standard, standard(0), '\r\n').lower(), parts)
good('good-extended', two, [(0x100, text)] + [(0xffffffc008000000, code)])
good('good-symbols-first', symbols + two + symbols + end.encode() + b'\n', far)
short = two[:-len(end) - 1] + b'%078101\n'
good('good-short-end', short, far)
good('good-then-more', one + b'more behind it\n', parts)
bad('bad-sum', one[:910] + (b'1' if one[910:911] == b'0' else b'0') + one[911:], 'corrupt')
bad('bad-extended-sum', two[:910] + (b'1' if two[910:911] == b'0' else b'0') + two[911:], 'corrupt')
bad('bad-length', two.replace(b'\n%', b'\n%1', 4), 'corrupt')
bad('bad-cut', one[:1000], 'truncated')
bad('bad-no-end', two[:-len(end) - 1], 'truncated')
bad('bad-first', b'%' + one[1:], 'no match')
bad('bad-only-end', standard(0).encode(), 'no match')
open(f'{out}/expect.tsv', 'w').write('\n'.join(expect) + '\n')
EOF
