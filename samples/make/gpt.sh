#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of the GUID partition table. usage: gpt.sh DIRECTORY
# Needs: sfdisk (util-linux), python3.
set -eu
out=$1
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
PATH=$PATH:/sbin:/usr/sbin
mkdir -p "$out"

python3 - "$work/disk" <<'EOF'
import sys
open(sys.argv[1], 'wb').write(bytes(512) + b''.join((b'sector %d ' % i * 64)[:512] for i in range(1, 78)))
EOF
cp "$work/disk" "$out/good-512.img"
sfdisk -q "$out/good-512.img" <<'EOF'
label: gpt
label-id: 01234567-89AB-CDEF-0123-456789ABCDEF
table-length: 128
first-lba: 34
start=36, size=4, type=EBD0A0A2-B9E5-4433-87C0-68B6B72699C7, uuid=11111111-1111-1111-1111-111111111111, name="boot"
start=40, size=2, type=0FC63DAF-8483-4772-8E79-3D69D8477DE4, uuid=22222222-2222-2222-2222-222222222222, name="данные"
start=42, size=1, type=0FC63DAF-8483-4772-8E79-3D69D8477DE4, uuid=33333333-3333-3333-3333-333333333333
EOF

python3 - "$out" <<'EOF'
import hashlib, struct, sys, uuid, zlib
out = sys.argv[1]
expect = []
disk = open(out + '/good-512.img', 'rb').read()

def good(name, data, sector, parts):
    open(f'{out}/{name}', 'wb').write(data)
    for path, start, size in parts:
        part = data[start * sector:(start + size) * sector]
        expect.append(f'{name}\t{path}\t{len(part)}\t{hashlib.sha256(part).hexdigest()}')

def bad(name, data, error):
    open(f'{out}/{name}', 'wb').write(data)
    expect.append(f'{name}\t!\t{error}')

def patch(data, at, value):
    return data[:at] + value + data[at + len(value):]

def large_sectors():
    """4096-byte sectors and a table of four records, written from the specification."""
    sector, count = 4096, 8
    entry = uuid.UUID('0FC63DAF-8483-4772-8E79-3D69D8477DE4').bytes_le + bytes(15) + b'\1'
    entry += struct.pack('<QQQ', 3, 4, 0) + 'rootfs'.encode('utf-16-le').ljust(72, b'\0')
    table = entry.ljust(4 * 128, b'\0')

    def header(me, other, at):
        h = struct.pack('<8sIIIIQQQQ16sQIII', b'EFI PART', 0x10000, 92, 0, 0, me, other, 3, 5,
                        bytes(range(16)), at, 4, 128, zlib.crc32(table))
        return patch(h, 16, struct.pack('<I', zlib.crc32(h))).ljust(sector, b'\0')

    mbr = bytes(450) + b'\xee' + bytes(3) + struct.pack('<II', 1, count - 1)
    mbr = mbr.ljust(510, b'\0') + b'\x55\xaa'
    data = b''.join((b'rootfs %d ' % i * 512)[:sector] for i in range(3))
    return (mbr.ljust(sector, b'\0') + header(1, count - 1, 2) + table.ljust(sector, b'\0') + data +
            table.ljust(sector, b'\0') + header(count - 1, 1, count - 2))

good('good-512.img', disk, 512, [('boot', 36, 4), ('данные', 40, 2), ('partition3', 42, 1)])
good('good-4096.img', large_sectors(), 4096, [('rootfs', 3, 2)])
bad('bad-header-crc.img', patch(disk, 512 + 56, b'\xff'), 'corrupt')
bad('bad-table-crc.img', patch(disk, 1024 + 56, b'B'), 'corrupt')
bad('bad-cut.img', disk[:41 * 512], 'truncated')
bad('bad-copy.img', disk[:-512] + bytes(512), 'corrupt')
bad('bad-elsewhere.img', patch(disk, 512 + 24, b'\7')[:-512], 'no match')  # says it is in sector 7
bad('bad-first-lost.img', patch(disk, 512, bytes(34 * 512)), 'corrupt')
bad('bad-both-lost.img', patch(disk, 512, bytes(512))[:-512] + bytes(512), 'no match')
open(f'{out}/expect.tsv', 'w').write('\n'.join(expect) + '\n')
EOF
