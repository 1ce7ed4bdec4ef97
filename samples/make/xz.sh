#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of xz streams. usage: xz.sh DIRECTORY
# Needs: xz, python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import lzma
import struct
import zlib
from packed import flip, noise, run, text
from sample import Samples

s = Samples()
T, N = text(), noise()
for check in ('none', 'crc32', 'crc64', 'sha256'):
    s.good('good-' + check, run('xz', '-c', '--check=' + check, data=T), {'': T})
s.good('good-x86', run('xz', '-c', '--x86', '--lzma2=dict=64KiB', data=T), {'': T})
s.good('good-blocks', run('xz', '-c', '--block-size=1000', data=T), {'': T})
s.good('good-streams', lzma.compress(T) + bytes(8) + lzma.compress(N) + lzma.compress(b'end'),
       {'': T + N + b'end'})
s.good('good-then-more', lzma.compress(T) + bytes(8) + N, {'': T})
s.good('good-empty', run('xz', '-c'), {'': b''})
whole = lzma.compress(T)
s.bad('bad-check', flip(whole, len(whole) - 12 - 20 - 8), 'corrupt')
s.bad('bad-index', flip(whole, -14), 'corrupt')
s.bad('bad-cut', whole[:-100], 'truncated')
s.bad('bad-second-stream', whole + whole[:-100], 'truncated')
s.bad('bad-flags', flip(whole, 7), 'no match')
flags = b'\0\2'
s.bad('unsupported-check', whole[:6] + flags + struct.pack('<I', zlib.crc32(flags)) + whole[12:],
      'unsupported')
s.finish()
END
