#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of programs packed by UPX: programs that nobody can run, made of branches and text.
# usage: upx.sh DIRECTORY
# Needs: upx 4.2 (upx-ucl), python3.
set -eu
mkdir -p "$1"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import os
import random
import struct
import subprocess
import tempfile
from packed import flip, text
from sample import Samples

X86, MIPS, PPC, ARM, X86_64, ARM64 = 3, 8, 20, 40, 62, 183
BASE = 0x10000000


def code(machine, order, size):
    """Branches into the code itself, some of them often, and noise between."""
    r, out = random.Random(machine), bytearray()
    often = [r.randrange(size // 4) * 4 for _ in range(40)]
    while len(out) < size:
        to = r.choice(often) if r.random() < 0.8 else r.randrange(size // 4) * 4
        if machine in (X86, X86_64):
            branch = r.choice([b'\xe8', b'\xe8', b'\xe9', b'\x0f\x84', b'\x0f\x8f'])
            out += branch + struct.pack('<i', to - len(out) - len(branch) - 4)
            out += r.randbytes(r.randrange(2)) + b'\x55\x89\xe5'
            continue
        distance = to - len(out)
        if machine == ARM:
            branch = 0xeb000000 | distance // 4 & 0xffffff
        elif machine == ARM64:
            branch = r.choice([0x94000000, 0x14000000]) | distance // 4 & 0x3ffffff
        elif machine == PPC:
            branch = 0x48000001 | distance & 0x3fffffc
        else:
            branch = 0x10000000 | distance // 4 & 0xffff
        out += struct.pack(order + 'III', branch, 0x20010000 | r.randrange(8), 0x01004020)
    return bytes(out[:size])


def program(bits, order, machine, flags=0, size=7000):
    """Code, with the headers in front of it; data; what no segment has, between them and behind."""
    wide, word = bits == 64, order + ('Q' if bits == 64 else 'I')
    headers = (64 + 2 * 56) if wide else (52 + 2 * 32)
    body, data = code(machine, order, size), text(900, 3)
    out = b'\x7fELF' + bytes([2 if wide else 1, 1 if order == '<' else 2, 1]) + bytes(9)
    out += struct.pack(order + 'HHI', 2, machine, 1)
    out += b''.join(struct.pack(word, n) for n in (BASE + headers, 64 if wide else 52, 0))
    out += struct.pack(order + 'I6H', flags, 64 if wide else 52, 56 if wide else 32, 2, 0, 0, 0)
    second = headers + len(body) + 100
    for at, length, mode in (0, headers + len(body), 5), (second, len(data), 6):
        memory = BASE + (at and 0x100000) + at
        parts = b''.join(struct.pack(word, n) for n in (at, memory, memory, length, length))
        kind, flag, align = struct.pack(order + 'I', 1), struct.pack(order + 'I', mode), struct.pack(word, 0x10000)
        out += kind + (flag + parts if wide else parts + flag) + align
    return out + body + bytes(100) + data + text(500, 4)


def far(plain, distances):
    """Noise, and pieces of it again that many bytes behind where they were: matches that a length depends on."""
    r, out = random.Random(7), bytearray(plain)
    out += r.randbytes(max(distances) + 16)
    for distance in distances:
        out += out[-distance:][:24] + r.randbytes(3)
    return bytes(out) + bytes(8000)


def packed(name, plain, *options):
    with tempfile.TemporaryDirectory() as work:
        path = os.path.join(work, 'program')
        with open(path, 'wb') as f:
            f.write(plain)
        os.chmod(path, 0o755)
        subprocess.run(['upx', '-qqq', *options, path], check=True, stdout=2)
        with open(path, 'rb') as f:
            whole = f.read()
        # the truth is what upx itself unpacks
        subprocess.run(['upx', '-qqq', '-d', path], check=True, stdout=2)
        with open(path, 'rb') as f:
            if f.read() != plain:
                raise ValueError(name)
    return whole


s = Samples()
for name, options, kind in (
        ('good-x86_64-nrv2b', ['--nrv2b'], (64, '<', X86_64)),
        ('good-x86_64-nrv2d', ['--nrv2d'], (64, '<', X86_64)),
        ('good-i386-nrv2e', ['--nrv2e', '--filter=0x46'], (32, '<', X86)),
        ('good-arm-nrv2e', ['--nrv2e'], (32, '<', ARM, 0x05000000)),
        ('good-arm-nrv2b', ['--nrv2b'], (32, '<', ARM, 0x05000000)),
        ('good-armeb-nrv2d', ['--nrv2d'], (32, '>', ARM, 0x05000000)),
        ('good-arm64-lzma', ['--lzma'], (64, '<', ARM64)),
        ('good-mips-lzma', ['--lzma'], (32, '>', MIPS, 0x1000)),
        ('good-mipsel-nrv2e', ['--nrv2e'], (32, '<', MIPS, 0x1000)),
        ('good-powerpc-nrv2e', ['--nrv2e'], (32, '>', PPC))):
    plain = program(*kind)
    whole = packed(name, plain, *options)
    s.good(name, whole, {'': plain})
# a match that is farther back than 0x500 bytes, in NRV2B than 0xd00, is a byte longer than its code says
for name, option in ('good-far-nrv2b', '--nrv2b'), ('good-far-nrv2d', '--nrv2d'), ('good-far-nrv2e', '--nrv2e'):
    plain = far(program(64, '<', X86_64, size=400), (0x4ff, 0x500, 0x501, 0x502, 0xcff, 0xd00, 0xd01, 0xd02))
    s.good(name, packed(name, plain, option), {'': plain})

HEADERS = 52 + 2 * 32  # of the last one; then l_info, p_info and the first block
whole = packed('arm', program(32, '<', ARM, 0x05000000), '--nrv2e')
first, = struct.unpack_from('<I', whole, HEADERS + 24 + 4)
code_at = HEADERS + 24 + 12 + first
s.bad('bad-magic', flip(whole, HEADERS + 4), 'no match')
s.bad('bad-method', whole[:HEADERS + 32] + b'\x4d' + whole[HEADERS + 33:], 'no match')
s.bad('bad-block-size', whole[:HEADERS + 20] + struct.pack('<I', 100) + whole[HEADERS + 24:], 'no match')
s.bad('bad-cut', whole[:code_at + 1000], 'truncated')
s.bad('bad-data', flip(whole, code_at + 2000), 'corrupt')
s.bad('bad-size', flip(whole, code_at), 'corrupt')
s.bad('bad-filter', flip(whole, code_at + 9, 0x02), 'corrupt')
trailer = len(whole) - 36
swapped = bytes(reversed(whole[trailer + 8:trailer + 12]))  # which its own sum does not see
s.bad('bad-checksum', whole[:trailer + 8] + swapped + whole[trailer + 12:], 'corrupt')
s.bad('bad-trailer', flip(whole, trailer + 10), 'truncated')
s.bad('unsupported-filter', flip(whole, code_at + 9, 0x43), 'unsupported')
s.bad('unsupported-method', flip(whole, code_at + 8, 0x06), 'unsupported')
s.finish()
END
