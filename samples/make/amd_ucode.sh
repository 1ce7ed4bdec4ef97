#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of microcode patches, written from the description of the format. usage: amd_ucode.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
from packed import flip, noise
from sample import Samples


def patch(date, revision, number, body):
    return struct.pack('<II16xH38x', date, revision, number) + body


def container(processors, patches):
    table = b''.join(struct.pack('<IIIHH', cpuid, 0, 0, number, 0) for cpuid, number in processors) + bytes(16)
    out = b'DMA\0' + struct.pack('<II', 0, len(table)) + table
    return out + b''.join(struct.pack('<II', 1, len(p)) + p for p in patches)


s = Samples()
A, B = patch(0x02072018, 0x600063e, 0x6012, noise(500, 1)), patch(0x11142023, 0xa0011d3, 0xa011, noise(700, 2))
NAME, NAME_2 = '6012 revision 600063e of 2018-02-07', 'a011 revision a0011d3 of 2023-11-14'
one, two = container([(0x600f12, 0x6012)], [A]), container([(0xa00f11, 0xa011)], [B])
s.good('good-one', one, {NAME: A})
s.good('good-patches', container([(0x600f12, 0x6012), (0xa00f11, 0xa011)], [A, B]), {NAME: A, NAME_2: B})
s.good('good-containers', one + two, {NAME: A, NAME_2: B})
# more patches than are looked at to tell what it is
s.good('good-many', container([(0x600f12, 0x6012)], [A[:64]] * 300 + [B]) + noise(64, 3), {NAME_2: B})
s.bad('bad-cut', one[:-8], 'truncated')
s.bad('bad-table', flip(one, 8, 1), 'no match')
s.bad('bad-no-patch', container([(0x600f12, 0x6012)], []), 'no match')
s.bad('bad-small', container([(0x600f12, 0x6012)], [A[:63]]), 'no match')
s.finish()
END
