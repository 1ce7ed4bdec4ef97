#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of firmware for Wi-Fi chips, written from the description of the format. usage: iwlwifi.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
from packed import flip, noise, text
from sample import Samples


def element(what, value):
    return struct.pack('<II', what, len(value)) + value + bytes(-len(value) % 4)


def ucode(version, build, where, *elements):
    return struct.pack('<4x4s64sII8x', b'IWL\n', where, version, build) + b''.join(elements)


s = Samples()
T, N = text(2001), noise(1024)
elements = element(19, T), element(20, N), element(24, b''), element(0x1000008, b'\1\2')
body = b''.join(elements)
new = ucode(77, 0x2753b721, b'release/core74::2753b721', *elements)
s.good('good-new', new, {'firmware': body})
s.good('good-old', ucode(0x12a80601, 0, b'6000g2a fw v18.168.6.1 build 0\n', *elements), {'firmware': body})
s.good('good-before-others', new + b'\0' * 8 + N, {'firmware': body})
# more elements than are looked at to tell what it is
many = (element(24, b''),) * 600 + elements
s.good('good-many', ucode(77, 1, b'x', *many) + bytes(8) + N, {'firmware': b''.join(many)})
s.bad('bad-cut', ucode(77, 1, b'x', element(19, T))[:-9], 'truncated')
s.bad('bad-magic', flip(new, 5), 'no match')
s.bad('bad-empty', ucode(77, 1, b'x'), 'no match')
s.bad('bad-element', ucode(77, 1, b'x', element(0x30000, T)), 'no match')
s.finish()
END
