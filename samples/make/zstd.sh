#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of zstd streams. usage: zstd.sh DIRECTORY
# Needs: zstd, python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import os
import struct
import tempfile
from packed import flip, noise, run, text
from sample import Samples

s = Samples()
T, N = text(), noise()
zstd = ('zstd', '-q', '-c')


def file(*options, data=T):
    """From a file the encoder knows the size, and says it in the header."""
    with tempfile.NamedTemporaryFile() as f:
        f.write(data)
        f.flush()
        return run(*zstd, *options, f.name)


skippable = struct.pack('<II', 0x184d2a53, 5) + b'skip!'
s.good('good-stream', run(*zstd, data=T), {'': T})
s.good('good-file', file('-19'), {'': T})
s.good('good-no-check', file('--no-check'), {'': T})
s.good('good-noise', file(data=N), {'': N})
s.good('good-frames', file() + skippable + run(*zstd, data=N) + skippable, {'': T + N})
s.good('good-skippable-first', skippable + file(), {'': T})
s.good('good-then-more', file() + N, {'': T})
s.good('good-long-run', file(data=bytes(100000) + T), {'': bytes(100000) + T})
s.good('good-empty', run(*zstd), {'': b''})
whole = file()
s.bad('bad-check', flip(whole, -1), 'corrupt')
s.bad('bad-data', flip(whole, len(whole) // 2, 0xff), 'corrupt')
s.bad('bad-cut', whole[:-20], 'truncated')
s.bad('bad-second-frame', whole + file(data=N)[:-20], 'truncated')
s.bad('bad-block', whole[:4] + b'\0\x58\x06\0\0' + whole[9:], 'no match')
with tempfile.TemporaryDirectory() as work:
    names = []
    for i in range(40):
        names.append(os.path.join(work, str(i)))
        with open(names[-1], 'wb') as f:
            f.write(text(400, i))
    run('zstd', '-q', '--train', *names, '--maxdict=1024', '--dictID=7', '-o', work + '/d')
    s.bad('unsupported-dictionary', file('-D', work + '/d'), 'unsupported')
s.finish()
END
