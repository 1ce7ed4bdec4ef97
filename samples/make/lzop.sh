#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of lzop files. usage: lzop.sh DIRECTORY
# Needs: lzop, python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import os
import struct
import tempfile
import zlib
from packed import TIME, flip, noise, run, text
from sample import Samples

s = Samples()
T, N = text(), noise()


def lzop(*options, data=T, name='kernel.bin'):
    with tempfile.TemporaryDirectory() as work:
        path = os.path.join(work, name)
        with open(path, 'wb') as f:
            f.write(data)
        os.chmod(path, 0o644)
        os.utime(path, (TIME, TIME))
        return run('lzop', '-c', *options, name, cwd=work)


def without_name(data):
    head = data[9:33] + b'\0'
    return data[:9] + head + struct.pack('>I', zlib.adler32(head)) + data[34 + data[33] + 4:]


s.good('good-1', lzop('-1'), {'kernel.bin': T})
s.good('good-9', lzop('-9'), {'kernel.bin': T})
s.good('good-crc32', lzop('--crc32'), {'kernel.bin': T})
s.good('good-no-check', lzop('-F'), {'kernel.bin': T})
s.good('good-no-name', without_name(lzop()), {'': T})
s.good('good-noise', lzop(data=N), {'kernel.bin': N})
s.good('good-blocks', lzop('-9', data=T * 200), {'kernel.bin': T * 200})
s.good('good-files', lzop() + lzop(data=N, name='other'), {'kernel.bin': T + N})
s.good('good-then-more', lzop() + N, {'kernel.bin': T})
whole = lzop('-9', data=T * 200)
plain = lzop('-F', data=T * 3)
s.bad('bad-check', flip(whole, 60, 0xff), 'corrupt')
s.bad('bad-data', plain[:60] + b'\xff' * 60 + plain[120:], 'corrupt')
s.bad('bad-cut', whole[:-1000], 'truncated')
s.bad('bad-no-end', lzop()[:-4], 'truncated')
s.bad('bad-header-check', flip(whole, 20), 'no match')
s.bad('unsupported-filter', lzop('--filter=1'), 'unsupported')
s.finish()
END
