#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of files for device firmware upgrade, written from the description of the format. usage: dfu.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
import zlib
from packed import flip, noise, text
from sample import Samples

s = Samples()
T, N = text(), noise()


def dfu(firmware, version=0x100):
    data = firmware + struct.pack('<HHHH3sB', 0x210, 0xdf11, 0x483, version, b'UFD', 16)
    return data + struct.pack('<I', ~zlib.crc32(data) & 0xffffffff)


one = dfu(T)
s.good('good-text', one, {'firmware': T})
s.good('good-dfuse', dfu(N, 0x11a), {'firmware': N})
lpc = b'\xda\xff' + struct.pack('<H', (len(T) + 511) // 512) + b'\xff' * 12
s.good('good-lpc', dfu(lpc + T), {'firmware': T})
s.good('good-lpc-added-last', lpc + dfu(T), {'firmware': T})
s.bad('bad-lpc', flip(lpc + dfu(T), -1), 'corrupt')
s.bad('bad-crc', flip(one, -1), 'corrupt')
s.bad('bad-firmware', flip(one, 100), 'corrupt')
s.bad('bad-version', dfu(T, 0x200), 'no match')
s.bad('bad-cut', one[:-1], 'no match')
s.finish()
END
