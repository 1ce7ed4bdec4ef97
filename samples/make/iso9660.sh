#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of CD-ROM images. usage: iso9660.sh DIRECTORY
# Needs: xorriso, python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import os
import tempfile
from packed import flip, noise, run, write_tree
from sample import Samples

s = Samples()
with tempfile.TemporaryDirectory() as work:
    files = write_tree(work + '/t')
    os.symlink('tool', work + '/t/bin/sh')
    os.utime(work + '/t/bin/sh', (1577836800, 1577836800), follow_symlinks=False)
    os.utime(work + '/t/bin', (1577836800, 1577836800))

    def pack(*options):
        return run('xorriso', '-as', 'mkisofs', '-quiet', '-no-pad', '-V', 'SAMPLE', *options,
                   '-o', '-', '.', cwd=work + '/t')

    s.good('good-rock-ridge', pack('-R'), files, ('bin', 'bin/sh', 'etc'))
    s.good('good-joliet', pack('-J', '-R'), files, ('bin', 'bin/sh', 'etc'))
    s.good('good-then-more', pack('-R') + noise(), files, ('bin', 'bin/sh', 'etc'))
    whole = pack('-R')
at = whole.index(b'\1CD001\1')
s.bad('bad-cut', whole[:-3000], 'truncated')
s.bad('bad-directory', whole[:at + 158] + b'\xff\xff\xff\x7f' + whole[at + 162:], 'truncated')
s.bad('bad-size', flip(whole, at + 80), 'no match')
s.finish()
END
