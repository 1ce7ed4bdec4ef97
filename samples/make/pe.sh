#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of PE files that other bytes follow, written from the description of the format. usage: pe.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
from packed import flip, noise, text
from sample import Samples

I386, ARM64, RISCV64, X86_64 = 0x14c, 0xaa64, 0x5064, 0x8664


def pe(machine, sections, stub=0x40, wide=True, symbols=(), signature=b'', count=None):
    """SECTIONS: contents, at multiples of 512 as linkers place them; SIGNATURE is outside of them."""
    magic, fixed = (0x20b, 112) if wide else (0x10b, 96)
    at = (stub + 24 + fixed + 16 * 8 + 40 * len(sections) + 511) & ~511
    table, body = b'', b''
    for n, data in enumerate(sections):
        raw = data + bytes(-len(data) % 512)
        table += struct.pack('<8s6IHHI', b'.s%d' % n, len(data), 0x1000 * (n + 1), len(raw), at + len(body), 0, 0, 0, 0, 0)
        body += raw
    end = at + len(body)
    names = b''.join(b'symbol_number_%d\0' % n for n in symbols)
    coff = b''.join(struct.pack('<IIIhHBB', 0, 4, n, 1, 0, 2, 0) for n in symbols)
    coff += struct.pack('<I', 4 + len(names)) + names if symbols else b''
    opt = struct.pack('<H', magic).ljust(fixed - 4, b'\0') + struct.pack('<I', 16) + bytes(4 * 8)
    opt += struct.pack('<II', end + len(coff) if signature else 0, len(signature)) + bytes(11 * 8)
    head = b'MZ'.ljust(0x3c, b'\0') + struct.pack('<I', stub)
    head = head.ljust(stub, b'\xcd') + b'PE\0\0'
    head += struct.pack('<HHIIIHH', machine, len(sections) if count is None else count, 0,
                        end if symbols else 0, len(symbols), len(opt), 0x22e)
    return (head + opt + table).ljust(at, b'\0') + body + coff + signature


s = Samples()
T, N = text(1000), noise(600)
B = noise(300, 5)
for name, file in {
        'good-x86_64': pe(X86_64, [T, N]),
        'good-i386': pe(I386, [T], wide=False),
        'good-arm64-far-header': pe(ARM64, [N, T], stub=0xe58),
        'good-riscv64-signed': pe(RISCV64, [T, N], signature=noise(256, 3)),
        'good-symbols': pe(X86_64, [T], symbols=range(5)),
        'good-symbols-signed': pe(X86_64, [T], symbols=range(3), signature=noise(80, 3)),
}.items():
    s.good(name, file + B, {'': file})
one = pe(X86_64, [T, N])
s.bad('bad-cut', one[:-1], 'truncated')
s.bad('bad-machine', pe(0x1234, [T]) + B, 'no match')
s.bad('bad-magic', flip(one, 0x40 + 24) + B, 'no match')
s.bad('bad-no-section', pe(X86_64, []) + B, 'no match')
s.bad('bad-sections', pe(X86_64, [T], count=97) + B, 'no match')
s.finish()
END
