#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of tar archives. usage: tar.sh DIRECTORY
# Needs: tar (GNU), python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import io
import os
import re
import tarfile
import tempfile
from packed import TIME, flip, noise, run, text, write_tree
from sample import Samples

s = Samples()


def tar(form, long_name='d' * 90 + '/' + 'f' * 80):
    """Every kind of member, and the data that comes with it."""
    out = io.BytesIO()
    files = {'etc/version': text(300), 'bin/tool': noise(1500), 'empty': b''}
    files[long_name] = b'long\n'
    with tarfile.open(fileobj=out, mode='w', format=form) as t:
        def add(name, kind, body=b'', **fields):
            m = tarfile.TarInfo(name)
            m.type, m.size, m.mtime, m.mode = kind, len(body), TIME, 0o755
            for key, value in fields.items():
                setattr(m, key, value)
            t.addfile(m, io.BytesIO(body))
        add('./', tarfile.DIRTYPE)
        add('./etc', tarfile.DIRTYPE)
        for name, body in files.items():
            add('./' + name, tarfile.REGTYPE, body)
        add('bin/sh', tarfile.SYMTYPE, linkname='../bin/tool')
        add('bin/hard', tarfile.LNKTYPE, linkname='./bin/tool')
        add('dev/console', tarfile.CHRTYPE, devmajor=5, devminor=1)
        add('dev/sda', tarfile.BLKTYPE, devmajor=8, devminor=0)
        add('dev/pipe', tarfile.FIFOTYPE)
    return out.getvalue(), files, ('etc', 'bin/sh', 'bin/hard', 'dev/console', 'dev/sda', 'dev/pipe')


def without_pid(data):
    """GNU tar names the sparse member of a pax archive after its process."""
    at = re.search(rb'\./GNUSparseFile\.\d+/', data)
    if not at:
        return data
    header = bytearray(data[at.start():at.start() + 512])
    header[:100] = b'./GNUSparseFile.1/sparse'.ljust(100, b'\0')
    header[148:156] = b' ' * 8
    header[148:156] = b'%06o\0 ' % sum(header)
    return data[:at.start()] + bytes(header) + data[at.start() + 512:]


s.good('good-ustar', *tar(tarfile.USTAR_FORMAT))
s.good('good-gnu', *tar(tarfile.GNU_FORMAT, 'd' * 150 + '/' + 'f' * 120))
s.good('good-pax', *tar(tarfile.PAX_FORMAT, 'd\u00e9' * 75 + '/' + 'f' * 120))
with tempfile.TemporaryDirectory() as work:
    files = write_tree(work + '/t')
    common = ('tar', '-C', work + '/t', '--sort=name', '--owner=0', '--group=0', '-cf', '-')
    s.good('good-v7', run(*common, '--format=v7', 'bin', 'etc'), files, ('bin', 'etc'))
    hole = b'start' + bytes(60000) + b'middle' + bytes(40000)
    with open(work + '/t/sparse', 'wb') as f:
        f.write(b'start')
        f.seek(60005)
        f.write(b'middle')
        f.truncate(len(hole))
    os.utime(work + '/t/sparse', (TIME, TIME))
    for name, options in (('gnu', ('--format=gnu',)),
                          ('pax', ('--format=pax', '--pax-option=delete=atime,delete=ctime,'
                                   'exthdr.name=%d/PaxHeaders/%f'))):
        packed = run(*common, '-S', '--hole-detection=raw', *options, 'sparse', 'etc')
        s.good('good-sparse-' + name, without_pid(packed),
               {'sparse': hole, **{k: v for k, v in files.items() if k[:3] == 'etc'}}, ('etc',))
whole, files, plain = tar(tarfile.USTAR_FORMAT)
end = (len(whole.rstrip(b'\0')) + 511) // 512 * 512 + 1024
s.good('good-then-more', whole[:end] + b'something else' * 50, files, plain)
at = whole.index(noise(1500))
s.bad('bad-cut', whole[:at + 700], 'truncated')
s.bad('bad-second-header', flip(whole, at - 500), 'corrupt')
s.bad('bad-first-header', flip(whole, 3), 'no match')
s.finish()
END
