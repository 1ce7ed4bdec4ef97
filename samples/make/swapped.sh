#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of streams whose words have their bytes swapped. usage: swapped.sh DIRECTORY
# Needs: gzip, xz, dd, python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import lzma
from packed import flip, noise, run, text
from sample import Samples


def swapped(data, width):
    data += bytes(-len(data) % width)
    if width == 2:
        return run('dd', 'conv=swab', 'status=none', data=data)
    return b''.join(data[i:i + 4][::-1] for i in range(0, len(data), 4))


s = Samples()
T, L = text(), text(30000)
gz, xz = run('gzip', '-9nc', data=T), run('xz', '--format=lzma', '-c', data=L)
other = lzma.compress(T, lzma.FORMAT_ALONE, filters=[
    dict(id=lzma.FILTER_LZMA1, lc=1, lp=2, pb=2, dict_size=1 << 16)])
s.good('good-gzip-16', swapped(gz, 2), {'': T})
s.good('good-gzip-32', swapped(gz, 4), {'': T})
s.good('good-gzip-short', swapped(run('gzip', '-9nc', data=b'few bytes'), 4), {'': b'few bytes'})
s.good('good-lzma-16', swapped(xz, 2), {'': L})
s.good('good-lzma-32', swapped(xz, 4), {'': L})
s.good('good-openwrt-16', swapped(other, 2), {'': T})
s.good('good-openwrt-32-then-more', swapped(other, 4) + noise(), {'': T})
s.bad('bad-cut', swapped(gz[:-100], 2), 'truncated')
s.bad('bad-data', swapped(flip(gz, 700, 0xff), 2), 'corrupt')
s.bad('bad-crc', swapped(flip(gz, len(gz) - 6), 4), 'corrupt')
s.bad('bad-lzma-cut', swapped(xz[:-100], 4), 'truncated')
s.bad('bad-not-swapped', gz, 'no match')
s.bad('bad-other-width', gz[3::-1] + swapped(gz, 2)[4:], 'no match')
s.finish()
END
