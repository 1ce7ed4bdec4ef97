#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of firmware for Broadcom's Bluetooth chips, written from the description of the format. usage: broadcom_hcd.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
from packed import flip, noise, pieces, text
from sample import Samples


def command(what, value):
    return struct.pack('<HB', what, len(value)) + value


def memory(at, data, step=251):
    return b''.join(command(0xfc4c, struct.pack('<I', address) + piece) for address, piece in pieces(at, data, step))


s = Samples()
T, N = text(2000), noise(1024)
end = command(0xfc4e, b'\xff' * 4)
one = memory(0x211810, T) + memory(0x210a70, N) + end
files = {'memory-at-00211810': T, 'memory-at-00210a70': N}
s.good('good-two', one, files)
s.good('good-more', one + N, files)
s.bad('bad-cut', one[:-1], 'no match')
s.bad('bad-command', flip(one, 259), 'no match')
s.bad('bad-end', memory(0x211810, T) + command(0xfc4e, b'\xff' * 5), 'no match')
s.finish()
END
