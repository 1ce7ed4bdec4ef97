#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of updates for the boot loader of Ember's chips, written from the description of the format. usage: ebl.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
import zlib
from packed import flip, noise, text
from sample import Samples


def element(what, value):
    return struct.pack('>HH', what, len(value)) + value


def program(at, data, page=512):
    return b''.join(element(0xfd03, struct.pack('>I', at + i) + data[i:i + page]) for i in range(0, len(data), page))


def header(version=0x5740):
    table = struct.pack('<4IHHI4BHHI32s', 0x20002000, 0x8001001, 0, 0, 0xaa7, 0x109, 0x8001000, 4, 24, 3, 172, version,
                        102, 1420070400, b'bulb').ljust(88, b'\0') + struct.pack('<I', 7)
    return element(0, struct.pack('>HHII', 0x201, 0xe350, 0x8001000, 0) + table.ljust(128, b'\xff'))


def ebl(*elements):
    body = b''.join(elements) + struct.pack('>HH', 0xfc04, 4)
    return body + struct.pack('<I', zlib.crc32(body))


s = Samples()
T, N = text(2000), noise(1024)
one = ebl(header(), program(0x8001000, T))
s.good('good-pages', one, {'program-at-08001000': T})
s.good('good-gap', ebl(header(), program(0x8001000, T), program(0x8004000, N), element(0xf608, b'made today')),
       {'program-at-08001000': T, 'program-at-08004000': N, 'metadata': b'made today'})
# more elements than are looked at to tell what it is
s.good('good-many', ebl(header(), program(0x8001000, N, 3)) + b'\xff' * 40, {'program-at-08001000': N})
s.good('good-padded', one + b'\xff' * 40, {'program-at-08001000': T})
s.bad('bad-crc', flip(one, 200), 'corrupt')
s.bad('bad-cut', one[:-5], 'truncated')
s.bad('bad-magic', flip(one, 6), 'no match')
s.bad('bad-element', flip(one, 144), 'no match')
s.bad('unsupported-encrypted', ebl(element(0xfb05, struct.pack('>HHH', 0x201, 1, 0xe350)), element(0xfa06, noise(16)),
                                   element(0xf907, N), element(0xf709, noise(16))), 'encrypted')
s.finish()
END
