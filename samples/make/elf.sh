#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of ELF files that other bytes follow. usage: elf.sh DIRECTORY
# Needs: python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import struct
from packed import flip, noise, text
from sample import Samples

REL, EXEC, DYN = 1, 2, 3
ARM, X86_64, MIPS, PPC64 = 40, 62, 8, 21


def elf(bits, order, kind, machine, segments=(), sections=(), room=0):
    """SEGMENTS and SECTIONS: contents; the sections' table is last."""
    wide = bits == 64
    word = order + ('Q' if wide else 'I')
    head, ph, sh = (64, 56, 64) if wide else (52, 32, 40)
    at = head + ph * len(segments)
    program, body, table = b'', b'', b''
    for data in segments:
        where = [struct.pack(word, n) for n in (at, 0x10000, 0x10000, len(data), len(data) + room)]
        flags, align = struct.pack(order + 'I', 5), struct.pack(word, 4)
        program += struct.pack(order + 'I', 1)
        program += flags + b''.join(where) + align if wide else b''.join(where) + flags + align
        body, at = body + data, at + len(data)
    for n, data in enumerate((b'',) + tuple(sections) if sections else ()):
        table += struct.pack(order + 'II', 0, 1 if n else 0) + struct.pack(word, 0) * 2
        table += struct.pack(word, at if n else 0) + struct.pack(word, len(data))
        table += struct.pack(order + 'II', 0, 0) + struct.pack(word, 0) * 2
        body, at = body + data, at + len(data)
    out = b'\x7fELF' + bytes([2 if wide else 1, 1 if order == '<' else 2, 1]) + bytes(9)
    out += struct.pack(order + 'HHI', kind, machine, 1) + struct.pack(word, 0x10000)
    out += struct.pack(word, head if segments else 0) + struct.pack(word, at if sections else 0)
    count = len(sections) + 1 if sections else 0
    out += struct.pack(order + 'I6H', 0, head, ph, len(segments), sh, count, 0)
    return out + program + body + table


def signed(module):
    """As the kernel's build does it: the texts have no length in a PKCS #7 signature."""
    signature = noise(256, 9)
    return module + signature + bytes([0, 0, 2, 0, 0, 0, 0, 0]) + struct.pack('>I', len(signature)) + \
        b'~Module signature appended~\n'


s = Samples()
T, N = text(1000), noise(600)
whole = elf(64, '<', DYN, X86_64, [T, N], [text(300, 1), noise(200, 1)], room=64)
s.good('good-64', whole + N, {'': whole})
for name, args in {
        'good-32': (32, '<', EXEC, ARM, [T, N], [text(300, 1)]),
        'good-32-be': (32, '>', EXEC, MIPS, [T, N], [text(300, 1)]),
        'good-64-be': (64, '>', DYN, PPC64, [T, N], [text(300, 1)]),
        'good-segments-only': (32, '>', EXEC, MIPS, [T, N]),
        'good-module': (64, '<', REL, X86_64, [], [T, N]),
}.items():
    file = elf(*args)
    s.good(name, file + N, {'': file})
module = signed(elf(64, '<', REL, X86_64, [], [T, N]))
s.good('good-module-signed', module + N, {'': module})
other = flip(module, -32)  # a signature of another length is none
s.good('good-module-not-signed', other, {'': other[:-256 - 12 - 28]})
s.bad('bad-cut', whole[:1500], 'truncated')
s.bad('bad-no-sections', whole[:-100], 'truncated')
s.bad('bad-module-cut', elf(64, '<', REL, X86_64, [], [T, N])[:-64], 'no match')
s.bad('bad-version', flip(whole, 20), 'no match')
s.bad('bad-entry-size', flip(whole, 54), 'no match')
s.bad('bad-nothing-loaded', flip(flip(whole, 64), 120), 'no match')
s.bad('bad-segment-size', flip(whole, 64 + 41, 4), 'no match')
s.finish()
END
