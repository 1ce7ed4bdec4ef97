#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of Arcadyan's obfuscated LZMA. usage: arcadyan.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import lzma
from packed import flip, noise, text
from sample import Samples


def obfuscated(data, prefix=b'\0\1\2\3'):
    packed = lzma.compress(data, lzma.FORMAT_ALONE)
    plain = prefix + packed
    first, second = plain[4:36], plain[0x68:0x88]
    first = bytes(b << 4 & 255 | b >> 4 for b in first)
    first = b''.join(first[i:i + 2][::-1] for i in range(0, 32, 2))
    return plain[:4] + second + plain[36:0x68] + first + plain[0x88:]


s = Samples()
T, N = text(), noise()
whole = obfuscated(T)
assert whole[0x68:0x6c] == b'\x00\xd5\x08\x00'
s.good('good-text', whole, {'': T})
s.good('good-then-more', whole + N, {'': T})
L = text(20000)
s.good('good-larger', obfuscated(L), {'': L})
s.good('good-noise', obfuscated(N), {'': N})
s.bad('bad-cut', whole[:-100], 'truncated')
s.bad('bad-data', flip(whole, len(whole) - 300, 0xff), 'corrupt')
s.bad('bad-magic', flip(whole, 0x69), 'no match')
s.bad('bad-short', whole[:0x80], 'no match')
s.bad('bad-zeros', whole[:0x75] + bytes(300), 'no match')
s.finish()
END
