# SPDX-License-Identifier: Apache-2.0
"""What the recipes of kernel samples share: a small stand-in for a kernel, and ways to wrap it."""
import bz2
import gzip
import hashlib
import lzma
import struct
import subprocess

BANNER = b'Linux version 5.4.0-sample (assay@example) (gcc 12.2.0) #1 SMP Thu Jan 1 00:00:00 UTC 2020\n'


def stand_in(size=9000):
    """Bytes that look like nothing, with the banner in them."""
    noise = b''.join(hashlib.sha256(b'%d' % i).digest()[:8] + b'code' for i in range(size // 12))
    return noise[:size // 2] + b'\0Linux version %s\0' + BANNER + b'\0' + noise[size // 2:]


def tool(*command):
    return lambda data: subprocess.run(command, input=data, capture_output=True, check=True).stdout


# as Linux's build does it: all but gzip, which has it, are followed by the uncompressed size
PACKERS = {
    'gzip': lambda d: gzip.compress(d, 9, mtime=0),
    'xz': lambda d: lzma.compress(d, check=lzma.CHECK_CRC32),
    'lzma': lambda d: lzma.compress(d, format=lzma.FORMAT_ALONE),
    'bzip2': bz2.compress,
    'lz4': tool('lz4', '-l', '-9', '-c', '-q'),
    'zstd': tool('zstd', '-19', '-c', '-q'),
}


def pack(name, data):
    packed = PACKERS[name](data)
    return packed if name == 'gzip' else packed + struct.pack('<I', len(data))


def pe(offset, sections):
    """A PE header to stand at OFFSET, with SECTIONS of (offset, size)."""
    out = b'PE\0\0' + struct.pack('<HHIIIHH', 0xaa64, len(sections), 0, 0, 0, 160, 0x206)
    optional = struct.pack('<H', 0x20b) + bytes(106) + struct.pack('<I', 6)
    out += optional + bytes(160 - len(optional))
    for at, size in sections:
        out += b'.text\0\0\0' + struct.pack('<IIII', size, at, size, at) + bytes(16)
    return out
