#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of bzImages of x86. usage: bzimage.sh DIRECTORY
# Needs: python3, lz4, zstd.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
from kernel import pack, stand_in
from sample import Samples

KERNEL = stand_in()
VERSION = b'5.4.0-sample (assay@example) #1 SMP Thu Jan 1 00:00:00 UTC 2020\0'


def bzimage(payload, protocol=0x20d, at=0x80):
    setup = bytearray(3 * 512)
    code = bytes(at) + payload
    code += bytes(-len(code) % 16)
    setup[0x1f1] = 2
    struct.pack_into('<I', setup, 0x1f4, len(code) // 16)
    struct.pack_into('<H', setup, 0x1fe, 0xaa55)
    setup[0x200:0x206] = b'\xeb\x66HdrS'
    struct.pack_into('<H', setup, 0x206, protocol)
    struct.pack_into('<H', setup, 0x20e, 0x300)
    if protocol >= 0x208:
        struct.pack_into('<II', setup, 0x248, at, len(payload))
    setup[0x500:0x500 + len(VERSION)] = VERSION
    return bytes(setup) + code


s = Samples()
for name in ('gzip', 'xz', 'lzma', 'bzip2', 'lz4', 'zstd'):
    s.good(f'good-{name}', bzimage(pack(name, KERNEL)), vmlinux=KERNEL)
packed = pack('gzip', KERNEL)
s.good('good-protocol-2.06', bzimage(packed, 0x206), vmlinux=KERNEL)
plain = bytearray(bzimage(KERNEL[:5000]))
struct.pack_into('<II', plain, 0x248, 0, 0)
s.good('good-plain', bytes(plain), program=bytes(plain[0x600:]))
s.good('good-plain-last-paragraph', bytes(plain[:-5]), program=bytes(plain[0x600:-5]))
s.bad('bad-plain-cut', bytes(plain[:-1000]), 'truncated')
s.bad('bad-crc', bzimage(packed[:-8] + b'\0\0\0\0' + packed[-4:]), 'corrupt')
s.bad('bad-cut', bzimage(packed)[:-1000], 'truncated')
s.bad('bad-setup', bzimage(packed, 0x1ff), 'no match')
s.bad('unsupported-compression', bzimage(bytes(b ^ 0x5a for b in packed)), 'unsupported')
s.finish()
END
