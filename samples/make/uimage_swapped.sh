#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of U-Boot images with swapped bytes. usage: uimage_swapped.sh DIRECTORY
# Needs: u-boot-tools, python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import tempfile
from packed import flip, noise, run, text
from sample import Samples

s = Samples()


def image(data):
    with tempfile.TemporaryDirectory() as work:
        with open(work + '/data', 'wb') as f:
            f.write(data)
        run('mkimage', '-A', 'arm', '-O', 'linux', '-T', 'firmware', '-C', 'none', '-n', 'swapped',
            '-d', work + '/data', work + '/out')
        with open(work + '/out', 'rb') as f:
            return f.read()


def swap(data, width):
    data += bytes(-len(data) % width)
    return b''.join(data[i:i + width][::-1] for i in range(0, len(data), width))


one = image(text())
odd = image(noise(1001))
s.good('good-16', swap(one, 2) + noise(), {'uimage': one})
s.good('good-32', swap(one, 4), {'uimage': one})
s.good('good-16-odd', swap(odd, 2), {'uimage': odd + bytes(1)})
s.good('good-32-odd', swap(odd, 4), {'uimage': odd + bytes(-len(odd) % 4)})
s.bad('bad-cut', swap(one, 4)[:-100], 'truncated')
s.bad('bad-crc', swap(flip(one, 40), 4), 'no match')
s.bad('bad-mixed', swap(one, 2)[:4] + swap(one, 4)[4:], 'no match')
s.finish()
END
