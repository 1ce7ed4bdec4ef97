#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of updates of Zigbee devices, written from the specification. usage: zigbee_ota.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
from packed import flip, noise, text
from sample import Samples


def element(tag, value):
    return struct.pack('<HI', tag, len(value)) + value


def ota(*elements, fields=0, more=b'', tail=b''):
    body = b''.join(elements) + tail
    size = 56 + len(more)
    return struct.pack('<I5HIH32sI', 0x0beef11e, 0x100, size, fields, 0x117c, 0x2101, 0x23014631, 2,
                       b'light-bulb', size + len(body)) + more + body


s = Samples()
T, N = text(2001), noise(1024)
one = ota(element(0, T), element(3, noise(16)))
s.good('good-image', one, {'image': T})
s.good('good-hardware', ota(element(0, T), element(0xf000, N), fields=4, more=b'\1\0\2\0'),
       {'image': T, 'element-f000': N})
s.good('good-device', ota(element(0, T), fields=7, more=b'\2' + noise(8) + b'\1\0\2\0'), {'image': T})
s.good('good-tail', ota(element(0, T), tail=b'\xff' * 4), {'image': T})
s.good('good-before-others', one + N, {'image': T})
s.bad('bad-cut', one[:-1], 'truncated')
s.bad('bad-element', flip(one, 56 + 4, 1), 'truncated')
s.bad('bad-magic', flip(one, 0), 'no match')
s.bad('bad-header', flip(one, 6, 0x20), 'no match')
s.bad('bad-fields', flip(one, 9, 0x20), 'no match')
s.finish()
END
