#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of zlib streams. usage: zlib.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import zlib
from packed import flip, noise, text
from sample import Samples


def packed(data, level=6, window=15, strategy=zlib.Z_DEFAULT_STRATEGY, dictionary=b''):
    z = zlib.compressobj(level, zlib.DEFLATED, window, 9, strategy, dictionary)
    return z.compress(data) + z.flush()


s = Samples()
T, N = text(), noise()
for level in 0, 1, 5, 9:  # the four values of the level in the header
    s.good(f'good-{level}', packed(T, level), {'': T})
s.good('good-fixed', packed(T, strategy=zlib.Z_FIXED), {'': T})
s.good('good-noise', packed(N), {'': N})
s.good('good-then-more', packed(T) + packed(N) + N, {'': T})
s.bad('bad-adler', flip(packed(T), -1), 'corrupt')
s.bad('bad-data', flip(packed(T), 600), 'corrupt')
s.bad('bad-cut', packed(T)[:-100], 'truncated')
s.bad('bad-check-bits', flip(packed(T), 1, 1), 'no match')
s.bad('bad-block-type', flip(packed(T), 2, 2), 'no match')
s.bad('unsupported-dictionary', packed(T, dictionary=T[:64]), 'no match')
s.bad('unsupported-window', packed(T, window=12), 'no match')
# two of them in a boot loader's image; the first header is none
blob = b'x\x9c' + noise(500, 1) + packed(T) + bytes(99) + noise(400, 2) + packed(text(900, 3), 9)
s.write('good-in-blob', b'\xea\0\0\0' + blob + noise(77, 4))
s.finish()
END
