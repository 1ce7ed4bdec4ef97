# SPDX-License-Identifier: Apache-2.0
"""What the recipes of stream and archive samples share: contents."""
import hashlib
import os
import subprocess

TIME = 1577836800  # 2020-01-01 00:00:00 UTC


def text(size=3000, salt=0):
    """Text that compresses well, but not to nothing."""
    lines = (b'%d %s\n' % (i, hashlib.md5(b'%d %d' % (i, salt)).hexdigest()[:6].encode())
             for i in range(size // 8))
    return b''.join(lines)[:size]


def noise(size=2000, salt=0):
    """Bytes that do not compress."""
    return b''.join(hashlib.sha256(b'%d %d' % (i, salt)).digest()
                    for i in range(size // 32 + 1))[:size]


def run(*command, data=b'', cwd=None):
    env = dict(os.environ, TZ='UTC', LC_ALL='C.UTF-8', SOURCE_DATE_EPOCH=str(TIME))
    return subprocess.run(command, input=data, capture_output=True, check=True, cwd=cwd,
                          env=env).stdout


def pieces(at, data, step):
    """DATA for memory at AT, STEP bytes at a time: addresses and bytes."""
    return [(at + i, data[i:i + step]) for i in range(0, len(data), step)]


def flip(data, at, mask=0x10):
    out = bytearray(data)
    out[at] ^= mask
    return bytes(out)


def write_tree(root):
    """A small tree of files, for tools that pack from the disk; path to content."""
    files = {'etc/version': text(300, 1), 'bin/tool': noise(700, 1), 'bin/empty': b'',
             'etc/caf\u00e9 file': text(100, 2)}
    for path, body in files.items():
        os.makedirs(os.path.join(root, os.path.dirname(path)), exist_ok=True)
        with open(os.path.join(root, path), 'wb') as f:
            f.write(body)
        os.chmod(os.path.join(root, path), 0o755 if path.startswith('bin') else 0o644)
    for folder, _, names in os.walk(root, topdown=False):
        os.chmod(folder, 0o755)
        for name in names + ['.']:
            os.utime(os.path.join(folder, name), (TIME, TIME))
    return files
