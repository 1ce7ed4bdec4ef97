#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of gzip streams. usage: gzip.sh DIRECTORY
# Needs: gzip, python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import gzip
import io
import struct
import zlib
from packed import TIME, flip, noise, run, text
from sample import Samples


def named(name, data, mtime=TIME):
    out = io.BytesIO()
    with gzip.GzipFile(name, 'wb', 9, out, mtime) as f:
        f.write(data)
    return out.getvalue()


def full_header(data):
    """All optional fields, and a header checksum."""
    head = b'\x1f\x8b\x08\x1e' + struct.pack('<IBB', TIME, 0, 7)
    head += struct.pack('<H', 6) + b'AP\2\0xy' + b'dir/inner.bin\0' + b'a comment\0'
    head += struct.pack('<H', zlib.crc32(head) & 0xffff)
    return head + zlib.compress(data, 9)[2:-4] + struct.pack('<II', zlib.crc32(data), len(data))


s = Samples()
T, N = text(), noise()
s.good('good-plain', run('gzip', '-9n', data=T), {'': T})
s.good('good-name', named('../firmware.bin', T), {'firmware.bin': T})
s.good('good-members', b''.join(gzip.compress(d, 6, mtime=0) for d in (T, N, b'', b'end')),
       {'': T + N + b'end'})
s.good('good-all-fields', full_header(T), {'inner.bin': T})
s.good('good-stored', gzip.compress(N, 0, mtime=0), {'': N})
s.good('good-then-more', run('gzip', '-n', data=T) + N, {'': T})
s.good('good-empty', run('gzip', '-n'), {'': b''})
whole = gzip.compress(T, 9, mtime=0)
s.bad('bad-crc', flip(whole, -8), 'corrupt')
s.bad('bad-size', flip(whole, -1), 'corrupt')
s.bad('bad-data', flip(whole, len(whole) // 2, 0xff), 'corrupt')
s.bad('bad-cut', whole[:-20], 'truncated')
s.bad('bad-second-member', whole + whole[:-20], 'truncated')
s.bad('bad-header-crc', flip(full_header(T), 5), 'no match')
s.bad('bad-reserved-flag', flip(whole, 3, 0x80), 'no match')
s.finish()
END
