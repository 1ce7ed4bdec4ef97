#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of firmware for Realtek's Bluetooth chips, written from the description of the format. usage: realtek_bt.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
from packed import flip, noise, text
from sample import Samples

TAGS = bytes(8) + b'\xff\x0e\1\0' + b'\x51\x04\xfd\x77'


def old(*patches, tags=TAGS):
    """PATCHES: chip and content"""
    count = len(patches)
    at, offsets, body = 64, [], b''
    for _, data in patches:
        body += bytes(-len(body) % 16)
        offsets.append(at + len(body))
        body += data
    head = b'Realtech' + struct.pack(f'<IH{count}H{count}H{count}I', 0xdfc6d922, count, *(p[0] for p in patches),
                                     *(len(p[1]) for p in patches), *offsets)
    return head.ljust(at, b'\0') + body + tags


def new(*sections):
    body = b''.join(struct.pack('<II', what, len(data)) + data for what, data in sections)
    return b'RTBTCore' + struct.pack('<QI', 0x00024be80134b244, len(sections)) + body + TAGS[1:]


s = Samples()
T, N = text(2000), noise(1001)
one = old((1, T), (2, N))
s.good('good-two', one, {'chip-1': T, 'chip-2': N})
s.good('good-no-tags', old((1, T), tags=b''), {'chip-1': T})
s.good('good-sections', new((1, T), (8, b'')), {'section-1': T})
s.good('good-before-others', one + N, {'chip-1': T, 'chip-2': N})
s.bad('bad-cut', old((1, T), (2, N), tags=b'')[:-1], 'truncated')
s.bad('bad-magic', flip(one, 3), 'no match')
s.bad('bad-count', flip(one, 13, 1), 'no match')
s.bad('bad-offset', old((1, T), (2, N)).replace(struct.pack('<I', 64 + 2000), struct.pack('<I', 64)), 'no match')
s.bad('bad-section', flip(new((1, T)), 21), 'no match')
s.finish()
END
