#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of kernels that UEFI decompresses. usage: efi_zboot.sh DIRECTORY
# Needs: python3, lz4, zstd.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
from kernel import pack, pe, stand_in
from sample import Samples

KERNEL = stand_in()


def zboot(payload, name, with_pe=True):
    head = b'MZ\0\0zimg' + struct.pack('<IIII', 512, len(payload), 0, 0) + name.encode()
    head += bytes(0x38 - len(head)) + struct.pack('<II', 0x818223cd, 64 if with_pe else 0)
    body = pe(64, [(512, len(payload) + 300)]) if with_pe else b''
    return head + body + bytes(512 - 64 - len(body)) + payload + bytes(300 if with_pe else 0)


s = Samples()
for name in ('gzip', 'xz', 'lzma', 'lz4', 'zstd'):
    s.good(f'good-{name}', zboot(pack(name, KERNEL), name), Image=KERNEL)
packed = pack('gzip', KERNEL)
s.good('good-no-pe', zboot(packed, 'gzip', False) + b'something else', Image=KERNEL)
s.bad('bad-crc', zboot(packed[:-8] + b'\0\0\0\0' + packed[-4:], 'gzip'), 'corrupt')
s.bad('bad-cut', zboot(packed, 'gzip')[:-1300], 'truncated')
s.bad('bad-type', zboot(packed, 'gzip').replace(b'zimg', b'zimh', 1), 'no match')
s.bad('unsupported-compression', zboot(bytes(b ^ 0x5a for b in packed), 'new'), 'unsupported')
s.finish()
END
