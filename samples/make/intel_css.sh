#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of Intel's signed firmware, written from the description of the format. usage: intel_css.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
from packed import flip, noise, pieces, text
from sample import Samples


def command(what, value):
    return struct.pack('<HB', what, len(value)) + value


def memory(at, data, step=239):
    return b''.join(command(0xfc8e, struct.pack('<IBB', address, 0, len(piece)) + piece) for address, piece in pieces(at, data, step))


def head(module, size, key=64, date=0x20240116):
    """SIZE: bytes of the firmware"""
    words = 32 + 2 * key + 1
    return struct.pack('<10I', 6, words, 0x10000, module, 0x8086, date, words + size // 4, key, key, 1)


def bluetooth(body, second=b'', **more):
    assert len(body) % 4 == 0
    return head(1, len(body), **more).ljust(644, b'\x5a') + second + body


def graphics(body, key=64):
    words = head(0, len(body), key) + struct.pack('<I8s12sI', 0x153900, b'user', b'PC-1.0', 0) + struct.pack('<I', 70 << 16 | 0x100 | 1)
    return words.ljust(128, b'\0') + body + noise(key * 4, 3)


s = Samples()
T, N = text(2000), noise(1024)
start = command(0xfc0e, struct.pack('<I3B', 0x100800, 132, 3, 24))
commands = start + memory(0x100800, T) + memory(0xc0000, N)
commands += command(0xfc02, bytes((-len(commands) - 3) % 4))
files = {'memory-at-00100800': T, 'memory-at-000c0000': N}
one = bluetooth(commands)
second = (b'\6\0\0\0' + struct.pack('<II', 0x50, 0x20000)).ljust(320, b'\x11')
s.good('good-bluetooth', one, files)
s.good('good-second', bluetooth(commands, second), files)
s.good('good-graphics', graphics(T) + N, {'firmware': T})
s.good('good-long-key', graphics(N, 96), {'firmware': N})
s.bad('bad-cut', one[:-1], 'truncated')
s.bad('bad-commands', flip(one, 644 + 2, 0x40), 'corrupt')
s.bad('bad-vendor', flip(one, 16), 'no match')
s.bad('bad-key', flip(one, 28), 'no match')
s.bad('bad-graphics', graphics(T)[:-1], 'no match')
s.finish()
END
