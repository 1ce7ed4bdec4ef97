#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of firmware for Realtek's Wi-Fi chips, written from the description of the format. usage: realtek_wifi.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
from packed import flip, noise, text
from sample import Samples


def parts(*bodies, more=b''):
    """BODIES: cut, type and content"""
    at, rows = 16 + 16 * len(bodies), b''
    for cut, kind, data in bodies:
        rows += struct.pack('<BBxxII4x', cut, kind, at, len(data))
        at += len(data)
    return struct.pack('<BBxxI8x', 0xff, len(bodies), 0x03291d00) + rows + b''.join(b[2] for b in bodies) + more


def sizes(data, code, more=b'', year=2023):
    head = struct.pack('<HHHBB8xBBBBH2x10I', 0x8822, 0, 9, 9, 15, 3, 16, 13, 49, year, 0x1800, 15, 0x80200000, len(data), 0,
                       0, len(code), len(more), 0, 0)
    return head + b''.join(part + bytes(8) for part in (data, code, more) if part)


def old(code):
    return struct.pack('<HHHBB4sH18x', 0x23d1, 0x10, 48, 0, 0, b'\x02\x18\x11\x05', len(code)) + code


s = Samples()
T, N = text(2000), noise(1024)
F = struct.pack('<I4B', 0, 0, 29, 41, 3) + T
one = parts((0, 3, F), (1, 5, N), more=b'BB' + N)
s.good('good-list', one, {'1-type-3-cut-0': F, '2-type-5-cut-1': N, 'elements': b'BB' + N})
s.good('good-sizes', sizes(T, N), {'data': T, 'instructions': N})
s.good('good-more', sizes(N, T, text(100, 3)), {'data': N, 'instructions': T, 'more': text(100, 3)})
s.good('good-old', old(T), {'firmware': T})
s.bad('bad-cut', parts((0, 3, F))[:-1], 'no match')
s.bad('bad-order', flip(one, 16 + 4, 1), 'no match')
s.bad('bad-year', sizes(T, N, year=1999), 'no match')
s.bad('bad-size', sizes(T, N)[:-1], 'no match')
s.bad('bad-old', old(T) + b'\0', 'no match')
s.finish()
END
