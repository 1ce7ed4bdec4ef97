#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of lzip streams. usage: lzip.sh DIRECTORY
# Needs: lzip, python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
from packed import flip, noise, run, text
from sample import Samples

s = Samples()
T, N = text(), noise()
packed = run('lzip', '-9', '-c', data=T)
s.good('good-9', packed, {'': T})
s.good('good-0', run('lzip', '-0', '-c', data=T), {'': T})
s.good('good-noise', run('lzip', '-c', data=N), {'': N})
s.good('good-members', packed + run('lzip', '-c', data=N), {'': T + N})
s.good('good-then-more', packed + N, {'': T})
s.bad('bad-cut', packed[:-40], 'truncated')
s.bad('bad-crc', flip(packed, -20), 'corrupt')
s.bad('bad-size', flip(packed, -12), 'corrupt')
s.bad('bad-member-size', flip(packed, -8), 'corrupt')
s.bad('bad-data', flip(packed, len(packed) // 2, 0xff), 'corrupt')
s.bad('bad-dictionary', packed[:5] + b'\x05' + packed[6:], 'no match')
s.bad('bad-version', packed[:4] + b'\2' + packed[5:], 'no match')
s.finish()
END
