#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of firmware for Marvell's chips, written from the description of the format. usage: marvell_fw.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
from packed import flip, noise, pieces, text
from sample import Samples


def crc(data):
    value = 0
    for byte in data:
        value ^= byte << 24
        for _ in range(8):
            value = (value << 1 ^ (0x04c11db7 if value >> 31 else 0)) & 0xffffffff
    return struct.pack('>I', value)


def record(what, address, data=b'', size=None):
    head = struct.pack('<III', what, address, len(data) if size is None else size)
    return head + crc(head) + data


def memory(at, data, step=252):
    return b''.join(record(1, address, piece + crc(piece)) for address, piece in pieces(at, data, step))


s = Samples()
T, N = text(2000), noise(1024)
last = record(4, 0)
one = memory(0xc0000000, T) + memory(0, N) + last
files = {'memory-at-c0000000': T, 'memory-at-00000000': N}
s.good('good-two', one, files)
s.good('good-mode', record(5, 0, noise(12)) + record(7, 3, size=3) + one, files)
s.good('good-more', one + N, files)
s.bad('bad-cut', one[:-1], 'truncated')
s.bad('bad-data', flip(one, 100), 'corrupt')
s.bad('bad-head', flip(one, 5), 'no match')
s.bad('bad-second', flip(one, 272 + 5), 'corrupt')
s.finish()
END
