#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of RAR archives, written from the description of the format. usage: rar.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
import zlib
from packed import flip, noise, text
from sample import Samples

s = Samples()
T, N = text(), noise()[:2000]


def block4(kind, flags, rest, data=b''):
    head = struct.pack('<BHH', kind, flags, 7 + len(rest)) + rest
    return struct.pack('<H', zlib.crc32(head) & 0xffff) + head + data


def rar4(files, method=0x30, flags=0):
    data = b'Rar!\x1a\x07\0' + block4(0x73, flags, bytes(6))
    for name, body in files.items():
        name = name.encode()
        rest = struct.pack('<IIBIIBBHI', len(body), len(body), 3, zlib.crc32(body), 0x4a210000, 29,
                           method, len(name), 0o100644) + name
        data += block4(0x74, 0x8000, rest, body)
    return data + block4(0x7b, 0x4000, b'')


def number(value):
    out = b''
    while value > 127:
        out += bytes([value & 127 | 128])
        value >>= 7
    return out + bytes([value])


def block5(kind, flags, rest, data=b''):
    head = number(kind) + number(flags) + (number(len(data)) if flags & 2 else b'') + rest
    head = number(len(head)) + head
    return struct.pack('<I', zlib.crc32(head)) + head + data


def rar5(files):
    data = b'Rar!\x1a\x07\1\0' + block5(1, 0, b'\0')
    for name, body in files.items():
        name = name.encode()
        rest = number(4) + number(len(body)) + number(0o100644) + struct.pack('<I', zlib.crc32(body))
        data += block5(2, 2, rest + number(0) + number(1) + number(len(name)) + name, body)
    return data + block5(5, 0, b'\0')


files = {'a/text': T, 'noise': N, 'empty': b''}
four, five = rar4(files), rar5(files)
s.good('good-4', four, files)
s.good('good-5', five, files)
s.good('good-4-then-more', four + b'more behind it', files)
s.good('good-5-then-more', five + b'more behind it', files)
s.bad('bad-4-sum', flip(four, 100), 'corrupt')
s.bad('bad-5-sum', flip(five, 100), 'corrupt')
s.bad('bad-4-cut', four[:1000], 'truncated')
s.bad('bad-5-cut', five[:1000], 'truncated')
s.bad('bad-4-main', flip(four, 12), 'no match')
s.bad('bad-5-main', flip(five, 14), 'no match')
s.bad('unsupported-4-encrypted', rar4(files, flags=0x80), 'encrypted')
s.finish()
END
