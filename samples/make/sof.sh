#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of firmware for audio processors, written from the description of the format. usage: sof.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
from packed import flip, noise, text
from sample import Samples


def element(what, value):
    return struct.pack('<II', what, 8 + len(value)) + value


def xman(*elements):
    body = b''.join(elements)
    return b'XMan' + struct.pack('<III', 16 + len(body), 16, 0x01000000) + body


def reef(*modules):
    """MODULES: lists of type, offset and content of blocks"""
    body = b''
    for blocks in modules:
        inner = b''.join(struct.pack('<III', kind, len(data), at) + data for kind, at, data in blocks)
        body += struct.pack('<III', 0, len(inner), len(blocks)) + inner
    return b'Reef' + struct.pack('<III', len(body), len(modules), 1) + body


s = Samples()
T, N = text(2000), noise(1024)
version = element(0, struct.pack('<I4H12s10s6s8x', 64, 2, 2, 0, 0xffff, b'dtermin.', b'fwready.', b'12345') + bytes(28))
manifest = xman(element(1, noise(408)), version, element(2, noise(104)))
blocks = reef([(1, 0, T), (2, 0x1000, N)])
files = {'1-type-1-at-00000000': T, '2-type-2-at-00001000': N}
s.good('good-manifest', manifest + blocks, files)
s.good('good-blocks', blocks + N, files)
s.good('good-modules', reef([(1, 0, T)], [(2, 0x1000, N)]), {'1-type-1-at-00000000': T, '3-type-2-at-00001000': N})
s.good('good-manifest-4', b'$AE1' + struct.pack('<IHHI', 300, 1, 0, 5) + noise(284) + T, {})
s.bad('bad-cut', (manifest + blocks)[:-1], 'truncated')
s.bad('bad-manifest', manifest[:-1], 'truncated')
s.bad('bad-element', flip(manifest, 20) + blocks, 'no match')
s.bad('bad-module', flip(blocks, 20), 'no match')
s.bad('bad-block', flip(blocks, 33), 'truncated')
s.bad('bad-version', flip(manifest, 14), 'no match')
s.bad('bad-word', b'Reef knots\n' + text(300), 'no match')
s.finish()
END
