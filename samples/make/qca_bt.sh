#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of firmware for Qualcomm's Bluetooth chips, written from the description of the format. usage: qca_bt.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
from packed import flip, noise, text
from sample import Samples


def whole(what, data):
    return struct.pack('<I', what | len(data) << 8) + data


def patch(code, signature, size=36, form=1):
    total = size + len(code)
    head = struct.pack('<IIBBBBHHHH', total, len(code), form, 0, 3, 0, 0x0a, 0x302, 0x528a, 0)
    return whole(1, head.ljust(size, b'\0') + code + signature)


def settings(*values):
    return b''.join(struct.pack('<HH8x', number, len(data)) + data for number, data in values)


s = Samples()
T = text(2000) + b'\0BTFM.CHE.3.2.0.c2-00044-QCACHROMZ-1\0'
one = patch(T, noise(32))
s.good('good-patch', one, {'patch': T})
s.good('good-long-signature', patch(T, noise(256), size=24), {'patch': T})
values = settings((1, b'BTFW.HSP.2.1.0-00653-VER_PATCHZ-3\0'), (2, noise(6)), (17, noise(128)), (27, text(100)), (300, b''))
s.good('good-settings', whole(2, values), {'settings': values})
s.bad('bad-cut', one[:-1], 'no match')
s.bad('bad-size', flip(one, 8), 'no match')
s.bad('bad-form', patch(T, noise(32), form=2), 'no match')
s.bad('bad-settings', flip(whole(2, values), 6, 1), 'no match')
s.bad('bad-more', one + b'\0', 'no match')
s.finish()
END
