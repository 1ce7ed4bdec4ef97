#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of headers as in programs packed by UPX, without a program. Nothing is unpacked: those that
# have to be recognised are called good. usage: upx.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
from packed import Samples, flip, noise

ARM, X86_64, MIPS = 40, 62, 8


def packed(bits, order, machine, method, size=9000, block=1 << 16):
    wide, word, data = bits == 64, order + ('Q' if bits == 64 else 'I'), noise(1500)
    out = b'\x7fELF' + bytes([2 if wide else 1, 1 if order == '<' else 2, 1]) + bytes(9)
    out += struct.pack(order + 'HHI', 2, machine, 1)
    out += b''.join(struct.pack(word, n) for n in (0x10500, 64 if wide else 52, 0))
    out += struct.pack(order + 'I6H', 0, 64 if wide else 52, 56 if wide else 32, 2, 0, 0, 0)
    for at in 0, 0x10000:
        parts = [struct.pack(word, n) for n in (0, 0x10000 + at, 0x10000 + at, 0 if at else 1800, 9000)]
        kind, flags, align = struct.pack(order + 'I', 1), struct.pack(order + 'I', 5), struct.pack(word, 4096)
        out += kind + (flags + b''.join(parts) if wide else b''.join(parts) + flags) + align
    out += struct.pack(order + 'I4sHBB', 0, b'UPX!', 1200, 13, 22)
    out += struct.pack(order + 'III', 0, size, block) + struct.pack(order + 'IIBBBB', 5000, len(data), method, 0, 0, 0)
    out += data + b'$Info: This file is packed with the UPX executable packer http://upx.sf.net $\n\0'
    return out + b'$Id: UPX 3.96 Copyright (C) 1996-2020 the UPX Team. All Rights Reserved. $\n\0'


s = Samples()
whole = packed(64, '<', X86_64, 14)
s.bad('good-64', whole, 'unsupported')
s.bad('good-32', packed(32, '<', ARM, 8), 'unsupported')
s.bad('good-32-be', packed(32, '>', MIPS, 2), 'unsupported')
s.bad('bad-magic', flip(whole, 64 + 112 + 4), 'no match')
s.bad('bad-method', packed(64, '<', X86_64, 77), 'no match')
s.bad('bad-block-size', packed(64, '<', X86_64, 14, block=4000), 'no match')
s.bad('bad-cut', whole[:1000], 'no match')
s.finish()
END
