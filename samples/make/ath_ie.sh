#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of firmware and board data for Wi-Fi chips, written from the description of the format. usage: ath_ie.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
from packed import noise, text
from sample import Samples


def padded(data, fill=b'm'):
    return data + fill * (-len(data) % 4)


def element(what, value, align=True):
    data = struct.pack('<II', what, len(value)) + value
    return padded(data) if align else data


def boards(magic, lists):
    """LISTS: (names, data) for each element"""
    out = padded(magic + b'\0')
    for names, data in lists:
        out += element(0, b''.join(element(0, n) for n in names) + element(1, data))
    return out


s = Samples()
T, N, O = text(1001), noise(602), noise(70, 2)
six = b'QCA-ATH6KL\0' + b''.join(element(*e, align=False) for e in (
    (0, b'3.5.0.2356'), (1, b'\1\2\3\4'), (2, O), (3, T), (4, N), (5, b'\0\x40\0\0')))
s.good('good-ath6kl', six, {'otp': O, 'firmware': T, 'patch': N})
ten = padded(b'QCA-ATH10K\0', b'w') + b''.join(element(*e) for e in (
    (0, b'10.4-3.6-00140'), (1, b'\1\2\3\4'), (4, O), (3, T), (5, b'\6\0\0\0'), (7, N)))
s.good('good-ath10k', ten, {'otp': O, 'firmware': T, 'code-swap': N})
s.good('good-ath12k', padded(b'QCA-ATH12K-FW\0') + element(0, b'\1\2\3\4') + element(2, T) + element(3, N),
       {'amss': T, 'm3': N})
# more elements than are looked at to tell what it is
s.good('good-many', padded(b'QCA-ATH10K\0') + element(1, b'\1\2\3\4') * 300 + element(3, T) + bytes(8) + N, {'firmware': T})
A, B = noise(500, 3), noise(301, 4)
NAMES = b'bus=ahb,bmi-chip-id=0,bmi-board-id=16', b'bus=pci,bmi-chip-id=0,bmi-board-id=2'
s.good('good-boards', boards(b'QCA-ATH10K-BOARD', [(NAMES[:1], A), (NAMES[1:], B)]),
       {NAMES[0].decode(): A, NAMES[1].decode(): B})
s.good('good-two-names', boards(b'QCA-ATH11K-BOARD', [(NAMES, A)]), {NAMES[0].decode(): A})
s.bad('bad-cut', ten[:-8], 'truncated')
s.bad('bad-empty', padded(b'QCA-ATH10K\0'), 'no match')
s.bad('bad-magic', ten.replace(b'10K\0', b'10X\0'), 'no match')
s.bad('bad-kind', padded(b'QCA-ATH10K\0') + element(77, T), 'no match')
one = bytearray(boards(b'QCA-ATH10K-BOARD', [(NAMES[:1], A)]))
at = one.index(A) - 4
one[at:at + 4] = struct.pack('<I', len(A) + 4)
s.bad('bad-list', bytes(one), 'corrupt')
s.finish()
END
