#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of kernels of 64-bit ARM. usage: arm64_image.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
from kernel import pe, stand_in
from sample import Samples

KERNEL = stand_in()


def image(size, flags=0xa, start=b'MZ\x40\xfa', with_pe=True, magic=b'ARM\x64'):
    head = start + struct.pack('<IQQQ', 0x14000400, 0, size, flags) + bytes(24)
    head = (head + magic + struct.pack('<I', 64 if with_pe else 0))
    body = pe(64, [(512, len(KERNEL))]) if with_pe else b''
    return head + body + bytes(512 - 64 - len(body)) + KERNEL


s = Samples()
for name, data in (('good-pe', image(0x100000)), ('good-old', image(0, 0, b'\0\0\0\x14', False)),
                   ('good-big-endian', image(0x100000, 0xb, b'\0\0\0\x14', False))):
    s.good(name, data, Image=data[64:])
whole = image(0x100000)
s.good('good-pe-then-more', whole + b'something else', Image=whole[64:])
old = image(0, 0, b'\0\0\0\x14', False)
s.good('good-old-twice', old + old, Image=old[64:])
s.good('good-old-then-erased', old + b'\xff' * 16500, Image=old[64:])
s.good('good-sized', image(len(old), 0, b'\0\0\0\x14', False) + bytes(99), Image=old[64:])
s.bad('bad-cut', whole[:-1000], 'truncated')
s.bad('bad-flags', image(0x100000, 1 << 40), 'no match')
s.bad('bad-magic', image(0x100000, magic=b'ARM\x65'), 'no match')
s.finish()
END
