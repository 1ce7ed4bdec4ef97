#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of updates for the Gecko boot loader, written from the description of the format. usage: gbl.sh DIRECTORY
# Needs: python3, lz4.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import lzma
import struct
import zlib
from packed import flip, noise, run, text
from sample import Samples


def element(what, value):
    return struct.pack('<II', what, len(value)) + value


def program(what, at, value):
    return element(what, struct.pack('<I', at) + value)


def gbl(*elements, flags=0):
    body = element(0x03a617eb, struct.pack('<II', 0x03000000, flags)) + b''.join(elements)
    body += struct.pack('<II', 0xfc0404fc, 4)
    return body + struct.pack('<I', zlib.crc32(body))


def lz4(data):
    """The one block of a frame: a header of 7 bytes, its size, its bytes, the end mark."""
    frame = run('lz4', '-9', '-c', '--no-frame-crc', data=data)
    size, = struct.unpack_from('<I', frame, 7)
    assert len(frame) == 7 + 4 + size + 4
    return frame[11:11 + size]


s = Samples()
T, N = text(3000), noise(1024)
about = element(0xf40a0af4, struct.pack('<III', 1, 0x7040300, 0) + noise(16))
one = gbl(about, program(0xfe0101fe, 0x4000, T))
s.good('good-plain', one, {'program-at-00004000': T})
s.good('good-boot', gbl(element(0xf50909f5, struct.pack('<II', 0x02030001, 0xfe10000) + N),
                        element(0x5ea617eb, struct.pack('<II', len(T), 0x0001020e) + T),
                        program(0xfd0303fd, 0, N), element(0xf60808f6, b'made today')),
       {'boot-loader': N, 'secure-element': T, 'program-at-00000000': N, 'metadata': b'made today'})
s.good('good-lz4', gbl(program(0xfd0505fd, 0x4000, lz4(T))), {'program-at-00004000': T})
packed = lzma.compress(T, format=lzma.FORMAT_ALONE, filters=[{'id': lzma.FILTER_LZMA1, 'dict_size': 8192}])
s.good('good-lzma', gbl(about, program(0xfd0707fd, 0x4000, packed)), {'program-at-00004000': T})
s.good('good-signed', gbl(program(0xfe0101fe, 0x4000, T), element(0xf70a0af7, noise(64)), flags=0x100),
       {'program-at-00004000': T})
s.bad('bad-crc', flip(one, 100), 'corrupt')
s.bad('bad-cut', one[:-5], 'truncated')
s.bad('bad-magic', flip(one, 0), 'no match')
s.bad('bad-version', flip(one, 11), 'no match')
s.bad('bad-lzma', gbl(program(0xfd0707fd, 0x4000, packed[:-40])), 'truncated')
s.bad('unsupported-encrypted', gbl(element(0xfa0606fa, noise(16)), element(0xf90707f9, N), flags=1), 'encrypted')
s.finish()
END
