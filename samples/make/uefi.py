# SPDX-License-Identifier: Apache-2.0
"""Samples of what UEFI firmware consists of. usage: uefi.py FORMAT DIRECTORY"""
import lzma
import struct
import sys
import uuid
import zlib

import tiano
from sample import Samples

FFS2 = '8c8ce578-8a3d-4f1c-9935-896185c32dd3'
FFS3 = '5473c07a-3dcb-4dca-bd6f-1e9689e7349a'
NVRAM = 'fff12b8d-7696-4c8b-a985-2747075b4f50'
LZMA = 'ee4e5898-3914-4259-9d6e-dc7bd79403cf'
TIANO = 'a31280ad-481e-41b6-95e8-127f4c984779'
CRC32 = 'fc1bcdb0-7d31-49aa-936a-a4600d9dd083'
BROTLI = '3d532050-5cda-4fd0-879e-0f7f630d5afb'
RAW, FREEFORM, DRIVER, VOLUME, PAD = 1, 2, 7, 0x0b, 0xf0


def guid(text):
    return uuid.UUID(text).bytes_le


def module(n):
    return f'5A3B1E00-0000-4000-8000-{n:012X}'


def text(name):
    return name.encode('utf-16-le') + b'\0\0'


def section(kind, body):
    return (struct.pack('<I', len(body) + 4)[:3] + bytes([kind]) + body)


def sections(*parts):
    out = b''
    for p in parts:
        out += bytes(-len(out) % 4) + p
    return out


def guided(method, body, flags=1, head=b''):
    return section(2, guid(method) + struct.pack('<HH', 24 + len(head), flags) + head + body)


def lzma_alone(data):
    out = lzma.compress(data, lzma.FORMAT_ALONE, filters=[
        {'id': lzma.FILTER_LZMA1, 'dict_size': 1 << 16}])
    return out[:5] + struct.pack('<Q', len(data)) + out[13:]


def crc32(body):
    return guided(CRC32, body, 2, struct.pack('<I', zlib.crc32(body)))


def file(name, kind, body, flags=0, large=False, state=0x07):
    size = 32 + len(body) if large else 24 + len(body)
    flags |= large
    head = bytearray(guid(name) + bytes([0, 0, kind, flags]))
    head += (bytes(3) if large else struct.pack('<I', size)[:3]) + b'\0'
    if large:
        head += struct.pack('<Q', size)
    head[16] = -sum(head) & 255
    head[17] = -sum(body) & 255 if flags & 0x40 else 0xaa
    head[23] = state ^ 255
    return bytes(head) + body


def volume(size, files, system=FFS2, name=None, raw=None):
    head = bytearray(16) + guid(system) + struct.pack('<Q', size) + b'_FVH'
    head += struct.pack('<IHHHBB', 0x4feff, 72, 0, 0x60 if name else 0, 0, 2)
    head += struct.pack('<IIII', size // 512, 512, 0, 0)
    struct.pack_into('<H', head, 50, -sum(struct.unpack('<36H', head)) & 0xffff)
    out = bytes(head)
    if name:
        out = out.ljust(0x60, b'\xff') + guid(name) + struct.pack('<I', 20)
    for f in files:
        out += b'\xff' * (-len(out) % 8) + f
    out += raw or b''
    assert len(out) <= size, len(out)
    return out.ljust(size, b'\xff')


def program(n):
    lines = ''.join(f'{i * n % 97}: push {i}; pop {i * i}\n' for i in range(60))
    return b'MZ' + bytes(62) + lines.encode()


DEPEX = b'\x06\x08'


def driver(n, name, version='1.0'):
    return sections(section(0x13, DEPEX), section(0x10, program(n)), section(0x15, text(name)),
                    section(0x14, b'\1\0' + text(version)))


def make_uefi_fv(out):
    inner = volume(4096, [file(module(20), DRIVER, driver(20, 'Inner', '2.5'))])
    bios = b'$IBIOSI$' + text('SAMPLE1.86B.0001.D01.2401010000')
    packed = sections(section(0x19, bytes(12)), section(0x17, inner))
    good = volume(16384, [
        file(module(1), RAW, b'just bytes\n', 0x40),
        file(module(2), DRIVER, driver(2, 'PlainDxe', '1.2.3'), 0x40),
        file(module(3), FREEFORM, section(0x18, guid(module(99)) + b'with a subtype')),
        file(module(4), VOLUME, guided(LZMA, lzma_alone(packed))),
        file(module(5), DRIVER, guided(TIANO, tiano.compress(driver(5, 'TianoDxe'), 5))),
        file(module(6), DRIVER, section(1, struct.pack('<IB', len(driver(6, 'EfiDxe')), 1) +
                                        tiano.compress(driver(6, 'EfiDxe'), 4))),
        file(module(7), DRIVER, crc32(driver(7, 'SummedDxe'))),
        file('ffffffff-ffff-ffff-ffff-ffffffffffff', PAD, b'\xff' * 40),
        file(module(8), FREEFORM, sections(section(0x19, bios), section(0x19, b'second'))),
    ], name=module(77))
    out.good('good-nested.fd', good, {
        module(1): b'just bytes\n',
        'PlainDxe/dxe-depex': DEPEX, 'PlainDxe/pe32': program(2),
        module(3) + '/freeform': b'with a subtype',
        module(4) + '/raw': bytes(12), module(4) + '/volume': inner,
        'TianoDxe/pe32': program(5), 'EfiDxe/pe32': program(6),
        'SummedDxe/pe32': program(7),
        module(8) + '/raw': bios, module(8) + '/raw-2': b'second'})
    replaced = file(module(2), RAW, b'of a module that was replaced', state=0x1f)
    out.good('good-large.fd', volume(4096, [
        file(module(1), DRIVER, driver(3, 'LargeDxe'), 0x40, large=True), replaced,
    ], FFS3), {'LargeDxe/pe32': program(3), 'deleted': replaced})
    variables = bytes(range(200))
    out.good('good-variables.fd', volume(1024, [], NVRAM, raw=variables),
             {'variables': variables.ljust(1024 - 72, b'\xff')})

    summed = file(module(1), DRIVER, driver(1, 'Dxe'), 0x40)
    out.bad('bad-header.fd', good[:32] + b'\1' + good[33:], 'no match')
    out.bad('bad-cut.fd', good[:3000], 'truncated')
    out.bad('bad-file-sum.fd', volume(4096, [summed[:-9] + b'!' + summed[-8:]]), 'corrupt')
    out.bad('bad-file-header.fd', volume(4096, [summed[:18] + b'\x09' + summed[19:]]), 'corrupt')
    body = crc32(driver(1, 'Dxe'))
    out.bad('bad-crc32.fd', volume(4096, [file(module(1), DRIVER, body[:-9] + b'!' + body[-8:])]),
            'corrupt')
    for name, method, body in (('lzma', LZMA, lzma_alone(packed)),
                               ('tiano', TIANO, tiano.compress(packed, 5))):
        half = len(body) // 2
        body = body[:half] + bytes(8) + body[half + 8:]
        out.bad(f'bad-{name}.fd', volume(4096, [file(module(1), VOLUME, guided(method, body))]),
                'corrupt')
    out.bad('bad-section.fd', volume(4096, [file(module(1), DRIVER, driver(1, 'Dxe')[:-9])]),
            'corrupt')
    deep = section(0x19, b'deep')
    for _ in range(9):
        deep = section(3, deep)
    out.bad('bad-deep.fd', volume(4096, [file(module(1), FREEFORM, deep)]), 'limit')
    out.bad('unsupported-brotli.fd', volume(1024, [
        file(module(1), VOLUME, guided(BROTLI, bytes(range(100))))]), 'unsupported')
    out.bad('unsupported-filesystem.fd', volume(1024, [], module(1), raw=variables), 'unsupported')


def make_uefi_capsule(out):
    body = volume(1024, [file(module(1), DRIVER, section(0x10, b'MZ in a capsule'))])
    old = guid('3b6686bd-0d76-4030-b70e-b5519e2fc5a0') + struct.pack('<III', 32, 0, 32 + len(body))
    old += bytes(4) + body
    out.good('good-volume.cap', old, {'body': body})

    firmware, code, dxe = b'firmware of a device ' * 9, b'for the vendor', program(8)
    image = struct.pack('<QIHH', 1, 24 + 40, 0x200, 0xef1)
    image += guid('4aafd29d-68df-49ee-8aa9-347d375665a7') + bytes(range(40)) + firmware
    payloads = [
        struct.pack('<I', 3) + guid(module(50)) + struct.pack('<IIIQQ', 1, len(image), 0, 0, 1) +
        image,
        struct.pack('<I', 1) + guid(module(51)) + struct.pack('<III', 1, len(firmware), len(code)) +
        firmware + code]

    def fmp(payloads):
        items, where, at = [dxe] + payloads, b'', 8 + 8 * (1 + len(payloads))
        for i in items:
            where += struct.pack('<Q', at)
            at += len(i)
        data = struct.pack('<IHH', 1, 1, len(payloads)) + where + b''.join(items)
        return guid('6dcbd5ed-e82d-4c44-bda1-7194199ad92a') + struct.pack(
            '<III', 28, 0x10000, 28 + len(data)) + data

    good = fmp(payloads)
    out.good('good-fmp.cap', good, {'driver1': dxe, 'payload1': firmware,
                                    'payload2': firmware, 'vendor-code2': code})
    out.bad('bad-cut.cap', good[:-100], 'truncated')
    out.bad('bad-order.cap', good[:36] + struct.pack('<Q', 9999) + good[44:], 'corrupt')
    out.bad('bad-header.cap', good[:16] + b'\1' + good[17:], 'no match')
    out.bad('unsupported-version.cap', fmp([b'\4' + payloads[1][1:]]), 'unsupported')


def make_intel_flash(out):
    bios = volume(8192, [file(module(1), DRIVER, driver(1, 'Dxe'))])
    me, gbe = (b'$FPT' + bytes(range(256)) * 16)[:4096], bytes(range(255, -1, -1)) * 16

    def region(first, last):
        return struct.pack('<I', last << 16 | first)

    head = b'\xff' * 16 + b'\x5a\xa5\xf0\x0f' + struct.pack('<III', 0x04040003, 0x06100208, 0)
    head = head.ljust(64, b'\xff') + region(0, 0) + region(3, 4) + region(1, 1) + region(2, 2)
    head += region(0x7fff, 0) * 5
    good = head.ljust(4096, b'\xff') + me + gbe + bios
    out.good('good-regions.bin', good, {'bios': bios, 'me': me, 'gbe': gbe})
    out.bad('bad-cut.bin', good[:-5000], 'truncated')
    out.bad('bad-table.bin', good[:64] + region(5, 5) + good[68:], 'no match')


if __name__ == '__main__':
    sink = Samples(sys.argv[2])
    globals()['make_' + sys.argv[1]](sink)
    sink.finish()
