#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of zImages of 32-bit ARM. usage: zimage.sh DIRECTORY
# Needs: python3, lz4, zstd.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
from kernel import pack, stand_in
from sample import Samples

NOP, KERNEL = 0xe1a00000, stand_in()


def zimage(payload, order='<', mark=True):
    stub = b'decompressor code and its messages\0' * 12 + b'\0'
    size = 0x40 + len(stub) + len(payload)
    head = struct.pack(order + '8I', *[NOP] * 8) + struct.pack(order + 'IIII', 0xea000002, 0x016f2818, 0, size)
    head += struct.pack(order + 'I', 0x04030201 if mark else 0xe1a07001)
    return head + bytes(0x40 - len(head)) + stub + payload


def swapped(data):
    data += bytes(-len(data) % 4)
    return b''.join(data[i:i + 4][::-1] for i in range(0, len(data), 4))


s = Samples()
for name in ('gzip', 'xz', 'lzma', 'bzip2', 'lz4', 'zstd'):
    s.good(f'good-{name}', zimage(pack(name, KERNEL)), Image=KERNEL)
s.good('good-old-dtb', zimage(pack('gzip', KERNEL), mark=False) + b'\xd0\x0d\xfe\xed, a device tree', Image=KERNEL)
s.good('good-big-endian', zimage(pack('gzip', KERNEL), '>'), Image=KERNEL)
plain = zimage(KERNEL)
s.good('good-not-compressed', plain, Image=plain[0x40:])
# a little-endian writer's image, stored by a machine that swaps the bytes of each word
whole = zimage(pack('gzip', KERNEL))
s.good('good-swapped', swapped(whole + bytes(-len(whole) % 4)), Image=KERNEL)
packed = pack('gzip', KERNEL)
s.bad('bad-crc', zimage(packed[:-8] + b'\0\0\0\0' + packed[-4:]), 'corrupt')
s.bad('bad-cut', zimage(packed)[:-1000], 'truncated')
s.bad('bad-size', struct.pack('<8I', *[NOP] * 8) + struct.pack('<IIII', 0, 0x016f2818, 64, 0) + bytes(99), 'no match')
s.bad('unsupported-compression', zimage(bytes(b ^ 0x5a for b in packed)), 'unsupported')
s.finish()
END
