#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of firmware for AMD's graphics processors, written from the description of the format. usage: amdgpu_fw.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
from packed import flip, noise, text
from sample import Samples


def firmware(data, header=44, at=256, major=1, more=b''):
    head = struct.pack('<IIHHHHIIII', at + len(data) + len(more), header, major, 0, 9, 4, 0x60, len(data), at, 0x12345678)
    return head.ljust(at, b'\0') + data + more


s = Samples()
T, N = text(2000), noise(1024)
one = firmware(T)
s.good('good-one', one, {'firmware': T})
s.good('good-two', firmware(T, header=156, major=2, more=N), {'firmware': T + N})
s.bad('bad-cut', one[:-1], 'no match')
s.bad('bad-header', firmware(T, header=300), 'no match')
s.bad('bad-size', flip(one, 22), 'no match')
s.bad('bad-version', firmware(T, major=0), 'no match')
s.finish()
END
