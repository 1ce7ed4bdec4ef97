#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of ar archives. usage: ar.sh DIRECTORY
# Needs: ar (binutils), python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import os
import tempfile
from packed import TIME, noise, run, text
from sample import Samples

s = Samples()
LONG = 'a_name_of_more_than_sixteen_bytes.o'
FILES = {'short.o': text(301), LONG: noise(500), 'another_long_name_in_the_table.o': b'odd'}


def member(name, body, mode=0o100644, end='`\n'):
    head = f'{name:<16}{TIME:<12}{0:<6}{0:<6}{mode:<8o}{len(body):<10}{end}'.encode()
    return head + body + b'\n' * (len(body) % 2)


def bsd(name, body):
    """The name in front of the data, filled up with NULs."""
    stored = name.encode() + bytes(-len(name) % 4)
    return member(f'#1/{len(stored)}', stored + body)


with tempfile.TemporaryDirectory() as work:
    for path, data in FILES.items():
        with open(os.path.join(work, path), 'wb') as f:
            f.write(data)
    gnu = run('ar', 'rcD', 'lib.a', *FILES, cwd=work)
    with open(work + '/lib.a', 'rb') as f:
        gnu = f.read()
MAGIC = b'!<arch>\n'
table = ''.join(name + '/\n' for name in FILES if len(name) > 15).encode()
table += b'\n' * (len(table) % 2)
s.good('good-gnu', gnu, {'//': table, **FILES})
s.good('good-bsd', MAGIC + b''.join(bsd(n, b) for n, b in FILES.items()), FILES)
deb = {'debian-binary': b'2.0\n', 'control.tar.gz': noise(301), 'data.tar.xz': noise(400)}
whole = MAGIC + b''.join(member(n, b) for n, b in deb.items())
s.good('good-deb', whole, deb)
s.good('good-ipk', MAGIC + b''.join(member(n + '/', b) for n, b in deb.items()), deb)
s.good('good-then-more', whole + noise(), deb)
s.good('good-no-padding', MAGIC + member('odd', b'odd')[:-1], {'odd': b'odd'})
s.bad('bad-cut', whole[:-100], 'truncated')
s.bad('bad-name', MAGIC + member('/77', b'body'), 'corrupt')
s.bad('bad-header', MAGIC + member('a', b'body', end='xx'), 'no match')
s.finish()
END
