#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of LHA archives, written from the description of the format. usage: lha.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
from packed import flip, noise, text
from sample import Samples

s = Samples()
T, N = text(), noise()[:2000]


def crc16(data):
    crc = 0
    for c in data:
        crc ^= c
        for _ in range(8):
            crc = crc >> 1 ^ (0xa001 if crc & 1 else 0)
    return crc


def member(name, body, level, method=b'-lh0-'):
    name = name.encode()
    fields = method + struct.pack('<III', len(body), len(body), 0x4a210000) + b'\x20' + bytes([level])
    if level == 2:
        rest = struct.pack('<HB', crc16(body), ord('U'))
        rest += struct.pack('<HB', 3 + len(name), 1) + name + struct.pack('<HBHH', 5, 0, 0, 0)
        head = struct.pack('<H', 2 + len(fields) + len(rest)) + fields + rest
        return head[:-4] + struct.pack('<HH', crc16(head), 0) + body
    rest = bytes([len(name)]) + name + struct.pack('<H', crc16(body))
    if level == 1:
        rest += b'U' + struct.pack('<H', 0)
    head = fields + rest
    return bytes([len(head), sum(head) & 255]) + head + body


def lha(level, method=b'-lh0-'):
    return b''.join(member(n, b, level, method) for n, b in files.items()) + b'\0'


files = {'text': T, 'noise': N}
one = lha(1)
for level in 0, 1, 2:
    s.good('good-%d' % level, lha(level), files)
s.good('good-then-more', one + b'more behind it', files)
s.bad('bad-header', flip(one, 9), 'no match')
s.bad('bad-crc', flip(one, 100), 'corrupt')
s.bad('bad-cut', one[:1000], 'truncated')
s.bad('unsupported-lh1', lha(1, b'-lh1-'), 'unsupported')
s.finish()
END
