#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of Intel's code partitions, written from the description of the format. usage: intel_cpd.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
import zlib
from packed import flip, noise, text
from sample import Samples

MANIFEST = struct.pack('<IIIIIIII', 4, 0xe1, 0x10000, 0, 0x8086, 0x20240417, 10, 0x324e4d24).ljust(0x24, b'\0')
MANIFEST += struct.pack('<4H', 7, 10, 16, 5654) + noise(100, 9)


def cpd(modules, version=2, name=b'TEST', overlap=0, huffman=None):
    """OVERLAP: bytes that the first module claims of the next one."""
    head = 20 if version == 2 else 16
    at = head + 24 * len(modules)
    table, body = b'', b''
    for n, (path, data) in enumerate(modules):
        place = at + len(body) | (0x2000000 if path == huffman else 0)
        table += struct.pack('<12sIII', path.encode(), place, len(data) + (0 if n else overlap), 0)
        body += data
    out = struct.pack('<4sIBBBB4s', b'$CPD', len(modules), version, 1, head, 0, name)
    if version == 2:
        return out + struct.pack('<I', zlib.crc32(out + bytes(4) + table)) + table + body
    out = out[:11] + bytes([-sum(out + table) & 0xff]) + out[12:]
    return out + table + body


s = Samples()
T, N = text(1000), noise(700)
parts = [('TEST.man', MANIFEST), ('kernel', T), ('kernel.met', N[:96])]
files = dict(parts)
two = cpd(parts)
s.good('good-2', two, files)
s.good('good-1', cpd(parts, 1), files)
s.good('good-before-others', two + N, files)
s.good('good-overlap', cpd(parts, overlap=80), files)
s.good('good-empty-module', cpd(parts + [('fitc.cfg', b'')]), files)
s.good('good-slack', two[:-12], {'TEST.man': MANIFEST, 'kernel': T, 'kernel.met': N[:84]})
s.bad('bad-sum-2', flip(two, 16), 'corrupt')
s.bad('bad-sum-1', flip(cpd(parts, 1), 11), 'corrupt')
s.bad('bad-cut', two[:-200], 'truncated')
s.bad('bad-version', flip(two, 9), 'no match')
s.bad('bad-count', flip(two, 6), 'no match')
s.bad('bad-in-table', flip(two, 20 + 12, 0x5c), 'no match')
s.bad('unsupported-huffman', cpd(parts, huffman='kernel'), 'unsupported')
s.finish()
END
