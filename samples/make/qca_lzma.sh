#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of the LZMA of powerline chips. usage: qca_lzma.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import lzma
import struct
from packed import flip, noise, text
from sample import Samples


def packed(data):
    stream = lzma.compress(data, lzma.FORMAT_RAW, filters=[
        dict(id=lzma.FILTER_LZMA1, lc=3, lp=0, pb=2, dict_size=4096)])
    return struct.pack('<HHIII', 3, 2, 4096, len(stream), len(data)) + stream


s = Samples()
T = text()
whole = packed(T)
s.good('good-text', whole, {'': T})
s.good('good-then-more', whole + noise(), {'': T})
s.good('good-zeros', packed(bytes(5000)), {'': bytes(5000)})
s.bad('bad-cut', whole[:-100], 'truncated')
s.bad('bad-data', flip(whole, len(whole) - 300, 0xff), 'corrupt')
s.bad('bad-size', whole[:12] + struct.pack('<I', len(T) - 100) + whole[16:], 'corrupt')
s.bad('bad-larger', whole[:12] + struct.pack('<I', 1000) + whole[16:], 'no match')
s.bad('bad-dictionary', whole[:4] + struct.pack('<I', 8192) + whole[8:], 'no match')
s.finish()
END
