#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of 7-Zip archives. usage: sevenzip.sh DIRECTORY
# Needs: 7z (p7zip-full), python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import base64
import tempfile
from packed import flip, noise, run, write_tree
from sample import Samples

# of a file named "secret", packed with a password: names in the clear, and not; not repeatable
LOCKED = base64.b64decode(
    b'N3q8ryccAATiYqHNEAAAAAAAAABqAAAAAAAAADoBLO57g9U8AnKcAdABuywwEW6ZAQQGAAEJEAAHCwEAAiQG8QcBEl'
    b'MPubxubHThUxalO7i3AwRzrCEhAQABAAwQDAAICgHaiUmbAAAFARkBABEPAHMAZQBjAHIAZQB0AAAAGQQAAAAAFAoB'
    b'AAAABWk2wNUBFQYBACCApIEAAA==')
LOCKED_HEADER = base64.b64decode(
    b'N3q8ryccAARXs0hGgAAAAAAAAAAuAAAAAAAAAOmw3ZnI1f/uY6E+xk0NdJY37NUG9qUf9bN0D2Rti/w01puCSIKtS9'
    b'ESR46nLsVpTrZMuoxyUnfRKheSYatMzumvB7Vsc/WS29BUFWsmNtXkCfjXQlZx0aWJ2kmT0vXDVuleOJjPNuHrDOrQ'
    b'7CaCvKhNS7ZOSARscoDnhLYDha9F/jqm8RcGEAEJcAAHCwEAASQG8QcBElMPVmnKj3L+auG8Hhu5yj06/gxqCgEYLk'
    b'0dAAA=')

s = Samples()
with tempfile.TemporaryDirectory() as work:
    files = write_tree(work + '/t')

    def pack(*options):
        run('7z', 'a', '-bd', '-mtc=off', '-mta=off', *options, '../a.7z', 'bin', 'etc', cwd=work + '/t')
        with open(work + '/a.7z', 'rb') as f:
            data = f.read()
        run('rm', work + '/a.7z')
        return data

    for method in ('lzma', 'lzma2', 'deflate', 'bzip2', 'ppmd', 'copy'):
        s.good('good-' + method, pack('-m0=' + method), files, ('bin', 'etc'))
    s.good('good-plain-header', pack('-mhc=off'), files, ('bin', 'etc'))
    s.good('good-not-solid', pack('-ms=off') + noise(), files, ('bin', 'etc'))
    s.good('good-x86', pack('-m0=bcj', '-m1=lzma2'), files, ('bin', 'etc'))
    whole = pack('-m0=copy', '-mhc=off')
s.bad('bad-crc', flip(whole, 40), 'corrupt')
s.bad('bad-header', flip(whole, -20), 'corrupt')
s.bad('bad-cut', whole[:-40], 'truncated')
s.bad('bad-start-header', flip(whole, 13), 'no match')
s.bad('unsupported-encrypted', LOCKED, 'encrypted')
s.bad('unsupported-encrypted-header', LOCKED_HEADER, 'encrypted')
s.finish()
END
