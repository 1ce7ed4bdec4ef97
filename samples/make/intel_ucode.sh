#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of microcode updates, written from the description of the format. usage: intel_ucode.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
from packed import flip, noise
from sample import Samples


def update(processor, revision, date, data, old=False, table=b''):
    sizes = (0, 0) if old else (len(data), 48 + len(data) + len(table))
    head = [1, revision, date, processor, 0, 1, 0x80, *sizes, 0, 0, 0]
    words = struct.pack('<12I', *head) + data + table
    head[4] = -sum(struct.unpack(f'<{len(words) // 4}I', words)) & 0xffffffff
    return struct.pack('<12I', *head) + data + table


s = Samples()
A, B = noise(976, 1), noise(1488, 2)
OLD = noise(2000, 3)
one = update(0x806e9, 0xf4, 0x02232018, A)
two = update(0x906ea, 0xf6, 0x12312024, B, table=noise(64, 4))
NAME, NAME_2 = '06-8e-09 revision f4 of 2018-02-23', '06-9e-0a revision f6 of 2024-12-31'
s.good('good-one', one, {NAME: A})
s.good('good-two', one + two, {NAME: A, NAME_2: B + noise(64, 4)})
s.good('good-old', update(0xf41, 0x17, 0x04222005, OLD, old=True), {'0f-04-01 revision 17 of 2005-04-22': OLD})
s.good('good-padded', one + bytes(128), {NAME: A})
s.bad('bad-sum', flip(one, 500), 'corrupt')
s.bad('bad-cut', one[:-8], 'truncated')
s.bad('bad-month', update(0x806e9, 0xf4, 0x13232018, A), 'no match')
s.bad('bad-date', update(0x806e9, 0xf4, 0x022f2018, A), 'no match')
s.bad('bad-size', flip(one, 33, 0x80), 'truncated')
s.bad('bad-loader', flip(one, 20), 'no match')
s.finish()
END
