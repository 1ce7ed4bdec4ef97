#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of firmware for Cirrus Logic's chips, written from the description of the format. usage: wmfw.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
from packed import flip, noise, text
from sample import Samples


def firmware(*regions, version=3):
    """REGIONS: memory, offset and content"""
    body = b''.join(struct.pack('<II', kind << 24 | at, len(data)) + data for kind, at, data in regions)
    return b'WMFW' + struct.pack('<IHBB4IQII', 40, 0, 4, version, 1, 2, 3, 0, 1656082556, 0, 0)[:36] + body


def settings(*blocks):
    body = b''
    for kind, at, data in blocks:
        body += struct.pack('<HHIIII', at, kind, 0xcd, 0x13f1d, 0, len(data)) + data + bytes(-len(data) % 4)
    return b'WMDR' + struct.pack('<III', 16, 0x01002b01, 0x04030000) + body


s = Samples()
T, N = text(2001), noise(1024)
one = firmware((0xff, 0, b'Fri 24 Jun 2022 14:55:56\0\0'), (0x11, 0x40, T), (0x10, 0, N))
two = settings((0xfe00, 0, b'C:\\Tuning\\one.bin'), (0x12, 0x134, T), (5, 0x1588, N), (0xfc00, 0, b'meta'))
s.good('good-firmware', one, {'2-xm-packed-at-000040': T, '3-pm-packed-at-000000': N})
s.good('good-settings', two, {'2-ym-packed-at-000134': T, '3-xm-at-001588': N})
s.good('good-last', settings((5, 0, T)), {'1-xm-at-000000': T})
s.good('good-before-others', one + b'\xff' * 64, {'2-xm-packed-at-000040': T, '3-pm-packed-at-000000': N})
# more regions than are looked at to tell what it is
s.good('good-many', firmware(*[(0xff, 0, b'x')] * 300, (0x11, 0x40, T)) + b'\xff' * 64, {'301-xm-packed-at-000040': T})
s.bad('bad-cut', one[:-1], 'truncated')
s.bad('bad-magic', flip(one, 3), 'no match')
s.bad('bad-version', firmware((5, 0, T), version=9), 'no match')
s.bad('bad-first', flip(two, 19, 0x40), 'no match')
s.finish()
END
