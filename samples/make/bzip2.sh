#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of bzip2 streams. usage: bzip2.sh DIRECTORY
# Needs: bzip2, python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import bz2
from packed import flip, noise, run, text
from sample import Samples

s = Samples()
T, N = text(), noise()
s.good('good-1', run('bzip2', '-1c', data=T), {'': T})
s.good('good-9', run('bzip2', '-9c', data=N), {'': N})
s.good('good-streams', bz2.compress(T) + bz2.compress(b'') + bz2.compress(N), {'': T + N})
s.good('good-then-more', bz2.compress(T) + N, {'': T})
s.good('good-empty', run('bzip2', '-c'), {'': b''})
whole = bz2.compress(T)
s.bad('bad-crc', flip(whole, 11), 'corrupt')
s.bad('bad-data', flip(whole, len(whole) // 2, 0xff), 'corrupt')
s.bad('bad-cut', whole[:-20], 'truncated')
s.bad('bad-second-stream', bz2.compress(T) + bz2.compress(N, 1)[:-1], 'truncated')
s.bad('bad-level', b'BZh0' + whole[4:], 'no match')
s.finish()
END
