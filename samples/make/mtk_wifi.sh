#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of firmware for Wi-Fi chips, written from the description of the format. usage: mtk_wifi.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
import zlib
from packed import flip, noise, text
from sample import Samples


def firmware(regions, between=b'', date=b'20220929104145', features=(0, 0), chip=0x14):
    """REGIONS: address and content"""
    table = b''.join(struct.pack('<16xIIBB14x', at, len(data), bits, 0) for (at, data), bits in zip(regions, features))
    trailer = struct.pack('<5B2x10s15s', chip, 0, len(regions), 2, 1, b'____010000', date)
    body = b''.join(data for _, data in regions) + between + table + trailer
    return body + struct.pack('<I', zlib.crc32(body))


s = Samples()
T, N = text(2048), noise(1024)
regions = [(0x900000, T), (0xe0002800, N)]
files = {'1-at-00900000': T, '2-at-e0002800': N}
one = firmware(regions)
s.good('good-two', one, files)
s.good('good-last-bit', firmware(regions, features=(0, 1)), files)
s.good('good-between', firmware(regions, noise(64, 7)), files)
s.good('good-mt7663', flip(firmware(regions, chip=8), -1), files)
patch = b'20220929104113a\nALPS' + struct.pack('>IIH', 0x8a108a10, 0xffffffff, 0) + T
s.good('good-patch', patch, {'patch': T})
s.bad('bad-cut', one[:-1], 'no match')
s.bad('bad-date', firmware(regions, date=b'2022-929104145'), 'no match')
s.bad('bad-size', flip(one, -36 - 40 + 21, 0x40), 'no match')
s.bad('bad-crc', flip(one, 100), 'corrupt')
s.bad('bad-version', flip(one, -36 + 3), 'no match')
s.bad('bad-patch', patch.replace(b'ALPS', b'ALPX'), 'no match')
s.bad('unsupported-encrypted', firmware(regions, features=(0x21, 1)), 'encrypted')
s.finish()
END
