#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of cabinets. usage: cab.sh DIRECTORY
# Needs: gcab, python3.
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

    def pack(*options):
        run('gcab', '-c', *options, '../a.cab', *files, cwd=work + '/t')
        with open(work + '/a.cab', 'rb') as f:
            return f.read()

    s.good('good-stored', pack(), files)
    s.good('good-mszip', pack('-z'), files)
    s.good('good-then-more', pack('-z') + noise(), files)
    whole = pack('-z')
    stored = pack()
s.bad('bad-checksum', flip(stored, -5), 'corrupt')
s.bad('bad-cut', whole[:-100], 'truncated')
s.bad('bad-version', flip(whole, 24), 'no match')
s.finish()
END
