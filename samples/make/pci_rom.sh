#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of expansion ROMs, written from the description of the format. usage: pci_rom.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
import tiano
from packed import flip, noise, text
from sample import Samples


def image(kind, body, last=True, start=0x40, efi=None, vendor=0x8086):
    """EFI: the compression of an image for UEFI, whose program begins at START."""
    head = bytearray(b'\x55\xaa'.ljust(start, b'\0'))
    size = (start + len(body) + 511) // 512
    head[0x18:0x1a] = struct.pack('<H', 0x1c)
    head[0x1c:0x34] = struct.pack('<4sHHHHB3sHHBBH', b'PCIR', vendor, 0x100e, 0, 24, 3, b'\0\0\2', size, 1, kind,
                                  0x80 if last else 0, 0)
    if efi is None:
        head[2] = size & 0xff
    else:
        head[2:14] = struct.pack('<HIHHH', size, 0xef1, 11, 0x8664, efi)
        head[0x16:0x18] = struct.pack('<H', start)
    return bytes(head + body).ljust(size * 512, b'\0')


def pc(rom):
    return rom[0x1c:]


s = Samples()
T, N = text(3000), noise(700)
one = image(0, T)
s.good('good-pc', one, {'pc': pc(one)})
s.good('good-before-others', one + N, {'pc': pc(one)})
uefi = image(3, T, efi=0)
s.good('good-uefi', uefi, {'uefi': T + bytes(len(uefi) - 0x40 - len(T))})
packed = image(3, tiano.compress(T, 4), efi=1)
s.good('good-packed', packed, {'uefi': T})
first = image(0, N, last=False)
s.good('good-two', first + packed, {'pc': pc(first), 'uefi-2': T})
s.good('good-open-firmware', image(1, T), {'open-firmware': pc(image(1, T))})
s.bad('bad-cut', one[:-600], 'truncated')
s.bad('bad-packed', flip(packed, 0x48, 0xff), 'corrupt')
s.bad('bad-start', image(3, T, efi=0, start=0x40).replace(b'\x40\0' + b'\x1c\0', b'\x10\0' + b'\x1c\0', 1), 'corrupt')
s.bad('bad-kind', image(7, T), 'no match')
s.bad('bad-vendor', image(0, T, vendor=0), 'no match')
s.bad('unsupported-compression', image(3, T, efi=2), 'unsupported')
s.finish()
END
