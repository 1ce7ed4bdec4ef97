#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of lz4 streams, frames and legacy. usage: lz4.sh DIRECTORY
# Needs: lz4, python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
from packed import flip, noise, run, text
from sample import Samples

s = Samples()
T, N = text(), noise()
BIG = (text(6000) + noise(500)) * 30  # several blocks, which refer to the ones before


def lz4(*options, data=T):
    return run('lz4', '-q', '-c', *options, data=data)


skippable = struct.pack('<II', 0x184d2a50, 5) + b'skip!'
s.good('good-frame', lz4(), {'': T})
s.good('good-linked-blocks', lz4('-BD', '-B4', '-BX', '-9', data=BIG), {'': BIG})
s.good('good-independent-blocks', lz4('-BI', '-B4', data=BIG), {'': BIG})
s.good('good-no-check', lz4('--no-frame-crc'), {'': T})
s.good('good-noise', lz4(data=N), {'': N})
s.good('good-frames', lz4() + skippable + lz4(data=N) + lz4('-l', data=b'end'), {'': T + N + b'end'})
s.good('good-legacy', lz4('-l'), {'': T})
s.good('good-legacy-twice', lz4('-l') + lz4('-l', data=N), {'': T + N})
s.good('good-legacy-kernel', lz4('-l', '-9') + struct.pack('<I', len(T)), {'': T})
s.good('good-legacy-blocks', lz4('-l', data=bytes(8 << 20) + T) + N, {'': bytes(8 << 20) + T})
s.good('good-then-more', lz4() + N, {'': T})
whole, linked = lz4(), lz4('-BD', '-B4', '-BX', data=BIG)
s.bad('bad-check', flip(whole, -1), 'corrupt')
s.bad('bad-block-check', flip(linked, len(linked) // 2), 'corrupt')
s.bad('bad-cut', linked[:-200], 'truncated')
s.bad('bad-no-end', whole[:-8], 'truncated')
s.bad('bad-legacy-cut', lz4('-l')[:-20], 'truncated')
s.bad('bad-legacy-data', lz4('-l')[:8] + b'\xff' * 60 + lz4('-l')[68:], 'corrupt')
s.bad('bad-header-check', flip(whole, 6), 'no match')
s.bad('bad-legacy-size', b'\x02\x21\x4c\x18\xff\xff\xff\x7f' + N, 'no match')
# a dictionary of the user's: version 1, independent blocks, id 7; the last byte is the checksum
s.bad('unsupported-dictionary', b'\x04\x22\x4d\x18\x61\x40\x07\0\0\0\xe3' + whole[7:], 'unsupported')
s.finish()
END
