#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of SoftDevices, written from the description of the format. usage: nrf_softdevice.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
from packed import flip, noise, text
from sample import Samples


def device(end, info, start, stack, reset=0x1021):
    """END: in flash memory, where the application follows"""
    size = 12 + 4 + len(info) - 4
    head = struct.pack('<II', 0x20000fc0, reset) + start
    body = head.ljust(0x2000, b'\xff') + struct.pack('<B3xII', size, 0x51b1e5db, end).replace(b'\0\0\0', b'\xff\xff\xff', 1) + info
    return body + stack


s = Samples()
T, N = text(2000), noise(1024)
start = struct.pack('<II', 0x20000fc0, 0x1021) + T
files = {'start': start.ljust(0x2000, b'\xff'), 'stack': N}
new = struct.pack('<HHII', 0xcc, 0xffff, 113, 7000001) + bytes(20)
old = struct.pack('<HH', 0x64, 0xffff)
one = device(0x1c000, new, T, N)
s.good('good-new', one, files)
s.good('good-old', device(0x18000, old, T, N), files)
filled = N.ljust(0x3000 - 0x2010, b'\xff')
s.good('good-application', device(0x4000, old, T, filled) + N, {'start': start.ljust(0x2000, b'\xff'), 'stack': filled})
s.bad('bad-magic', flip(one, 0x2004), 'no match')
s.bad('bad-reset', device(0x18000, old, T, N, 0x1020), 'no match')
s.bad('bad-end', device(0x18001, old, T, N), 'no match')
s.bad('bad-cut', one[:0x2008], 'no match')
s.finish()
END
