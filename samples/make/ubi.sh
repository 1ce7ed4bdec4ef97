#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Samples of UBI images. usage: ubi.sh DIRECTORY
# Needs: ubinize (mtd-utils), python3.
set -eu
out=$1
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
PATH=$PATH:/sbin:/usr/sbin
mkdir -p "$out"
: >"$out/expect.tsv"

seq 1 900 >"$work/static"
seq 500 1700 >"$work/dynamic"
cat >"$work/layout" <<EOF
[first]
mode=ubi
image=$work/static
vol_id=0
vol_type=static
vol_name=kernel
vol_size=8KiB
[second]
mode=ubi
image=$work/dynamic
vol_id=3
vol_type=dynamic
vol_name=root fs
vol_size=6KiB
[third]
mode=ubi
vol_id=4
vol_type=dynamic
vol_name=data
vol_size=2KiB
vol_flags=autoresize
EOF
ubinize -Q 1234567 -p 1024 -m 8 -o "$work/small" "$work/layout"
ubinize -Q 1234567 -p 4608 -m 512 -s 256 -o "$work/odd" "$work/layout"

python3 - "$work" "$out" <<'EOF'
import hashlib, struct, sys, zlib
work, out = sys.argv[1:]
expect = open(out + '/expect.tsv', 'a')
static = open(work + '/static', 'rb').read()
dynamic = open(work + '/dynamic', 'rb').read()

def blocks(image, size):
    return [bytearray(image[i:i + size]) for i in range(0, len(image), size)]

def leb(block):
    at, = struct.unpack_from('>I', block, 16)
    return struct.unpack_from('>II', block, at + 8) if block[at:at + 4] == b'UBI!' else None

def good(name, image, size, data):
    usable = size - struct.unpack_from('>I', image, 20)[0]
    content = data + b'\xff' * (-len(data) % usable)
    open(f'{out}/{name}', 'wb').write(image)
    for path, body in ('kernel', static), ('root fs', content), ('data', b''):
        expect.write(f'{name}\t{path}\t{len(body)}\t{hashlib.sha256(body).hexdigest()}\n')

def reseal(block, at):
    struct.pack_into('>I', block, at + 60, zlib.crc32(block[at:at + 60]) ^ 0xffffffff)

def rewritten(block, sequence, data, copy):
    """the same LEB, written later"""
    block = bytearray(block)
    vid, start = struct.unpack_from('>II', block, 16)
    block[start:start + len(data)] = data
    struct.pack_into('>Q', block, vid + 40, sequence)
    if copy is not None:
        block[vid + 6] = 1
        struct.pack_into('>I', block, vid + 20, len(data))
        struct.pack_into('>I', block, vid + 32, copy)
    reseal(block, vid)
    return block

small = open(work + '/small', 'rb').read()
odd = open(work + '/odd', 'rb').read()
good('good-small.img', small, 1024, dynamic)
good('good-odd.img', odd, 4608, dynamic)

# as a used flash: any order, blank and bad blocks, one LEB missing, two written again, of which one
# was interrupted
parts = blocks(small, 1024)
usable = 1024 - struct.unpack_from('>I', small, 20)[0]
mine = {leb(b)[1]: b for b in parts if leb(b) and leb(b)[0] == 3}
free = bytearray(parts[0][:64] + b'\xff' * 960)
text = (b'written later\n' * 99)[:usable]
lost = (b'interrupted\n' * 99)[:usable]
crc = zlib.crc32(text) ^ 0xffffffff
newer = rewritten(mine[0], 7, text, None)
moved = rewritten(mine[2], 9, text, crc)
torn = rewritten(mine[1], 8, lost, crc)
parts.remove(mine[3])
order = [parts[-1], free] + parts[:-1][::-1]
order[4:4] = [bytearray(b'\xff' * 1024), moved, torn]
order.append(newer)
content = bytearray(dynamic + b'\xff' * (-len(dynamic) % usable))
content[:usable] = text
content[2 * usable:3 * usable] = text
content[3 * usable:4 * usable] = b'\xff' * usable
good('good-used.img', b''.join(order), 1024, bytes(content))

def bad(name, data, error):
    open(f'{out}/{name}', 'wb').write(data)
    expect.write(f'{name}\t!\t{error}\n')

parts = blocks(small, 1024)
first = next(i for i, b in enumerate(parts) if leb(b) == (0, 1))
bad('bad-cut.img', small[:-300], 'truncated')
bad('bad-missing.img', b''.join(parts[:first] + parts[first + 1:]), 'missing-blocks')
damaged = bytearray(small)
damaged[first * 1024 + 700] ^= 1
bad('bad-static.img', damaged, 'corrupt')
damaged = bytearray(small)
damaged[150] ^= 1
damaged[1024 + 150] ^= 1
bad('bad-table.img', damaged, 'corrupt')
bad('bad-header.img', b'UBI#\1\1' + small[6:1024 * 4], 'no match')
# a block far away of a volume whose blocks are nothing but padding
parts = blocks(small, 1024)
record = struct.pack('>IIIBBH', 2 ** 32 - 1, 1, 2 ** 31 - 1, 1, 0, 1) + b'x' + bytes(151)
record += struct.pack('>I', zlib.crc32(record) ^ 0xffffffff)
table = next(b for b in parts if leb(b) and leb(b)[0] == 0x7fffefff)
table = table[:128] + record + table[128 + len(record):]
head = struct.pack('>4sBBBBIIIIIII', b'UBI!', 1, 1, 0, 0, 0, 2 ** 32 - 16, 0, 0, 0, 2 ** 31 - 1, 0)
head += bytes(60 - len(head))
head += struct.pack('>I', zlib.crc32(head) ^ 0xffffffff)
bad('bad-padding.img', table + table[:64] + head + bytes(1024 - 128), 'corrupt')
EOF
