#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of compressed streams (.Z). usage: compress.sh DIRECTORY
# Needs: ncompress, python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
from packed import flip, noise, run, text
from sample import Samples

s = Samples()
T, N = text(), noise()
# the second half differs so much from the first that the table is emptied
mixed = b''.join(b'%x' % (i * i * 7919) for i in range(3000)) + N + T
packed = run('compress', '-c', data=T)
s.good('good-16', packed, {'': T})
for bits in range(10, 15):
    s.good('good-%d' % bits, run('compress', '-c', '-f', '-b', str(bits), data=mixed), {'': mixed})
s.good('good-repeats', run('compress', '-c', data=b'a' * 5000), {'': b'a' * 5000})
s.good('good-noise', run('compress', '-c', '-f', data=N), {'': N})
late = run('compress', '-c', data=T * 3)
s.bad('bad-code', late[:600] + b'\xff' * 8 + late[608:], 'corrupt')
s.bad('bad-first', packed[:3] + b'\xff\xff' + packed[5:], 'no match')
s.bad('bad-9', run('compress', '-c', '-f', '-b', '9', data=T), 'no match')
s.bad('bad-width', packed[:2] + b'\x91' + packed[3:], 'no match')
s.bad('bad-flags', packed[:2] + b'\xf0' + packed[3:], 'no match')
s.finish()
END
