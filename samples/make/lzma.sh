#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of LZMA alone streams. usage: lzma.sh DIRECTORY
# Needs: 7z (p7zip-full), xz, python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import lzma
import os
import struct
import tempfile
from packed import flip, noise, run, text
from sample import Samples


def packed(data, **options):
    return lzma.compress(data, lzma.FORMAT_ALONE, filters=[dict(id=lzma.FILTER_LZMA1, **options)])


def with_size(data):
    """As the LZMA SDK writes it: the size is in the header, no marker at the end."""
    with tempfile.TemporaryDirectory() as work:
        with open(os.path.join(work, 'f'), 'wb') as f:
            f.write(data)
        run('7z', 'a', '-m0=lzma:d=64k', '-mhc=off', '-mf=off', 'f.7z', 'f', cwd=work)
        with open(os.path.join(work, 'f.7z'), 'rb') as f:
            archive = f.read()
    stream = archive[32:32 + struct.unpack_from('<Q', archive, 12)[0]]
    return b'\x5d' + struct.pack('<IQ', 1 << 16, len(data)) + stream


s = Samples()
T, N = text(), noise()
marked, sized = run('xz', '--format=lzma', '-c', data=T), with_size(T)
s.good('good-marker', marked, {'': T})
s.good('good-size', sized, {'': T})
s.good('good-size-and-marker', marked[:5] + struct.pack('<Q', len(T)) + marked[13:], {'': T})
s.good('good-openwrt', packed(T, lc=1, lp=2, pb=2, dict_size=8 << 20), {'': T})
s.good('good-dictionary-12m', packed(T, dict_size=12 << 20), {'': T})
s.good('good-other-properties', packed(T, lc=0, lp=0, pb=0, dict_size=1 << 16), {'': T})
short = sized[:5] + struct.pack('<I', len(T)) + sized[13:]
s.good('good-short-header', short, {'': T})
s.good('good-short-header-then-more', short + N, {'': T})
s.good('good-then-more', sized + N, {'': T})
s.good('good-marker-then-more', marked + N, {'': T})
s.good('good-noise', packed(N), {'': N})
s.bad('bad-cut', sized[:-100], 'truncated')
s.bad('bad-marker-cut', marked[:-100], 'truncated')
s.bad('bad-data', flip(sized, len(sized) - 300, 0xff), 'corrupt')
s.bad('bad-short-header-cut', short[:-100], 'truncated')
s.bad('bad-size', sized[:5] + struct.pack('<Q', len(T) - 100) + sized[13:], 'corrupt')
s.bad('bad-properties', b'\xe1' + marked[1:], 'no match')
s.bad('bad-dictionary', marked[:1] + struct.pack('<I', 0x812345) + marked[5:], 'no match')
s.bad('bad-zeros', b'\x5d' + struct.pack('<IQ', 1 << 16, 256) + bytes(300), 'no match')
s.finish()
END
