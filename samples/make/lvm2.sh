#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Samples of LVM2, made by its own tools on loop devices, which are given back; no device mapper is
# needed. What a volume has is written where the tools say that it lies. usage: lvm2.sh DIRECTORY
# Needs: root, lvm2, losetup and unshare (util-linux), python3. The time of making is in them.
set -eu
[ "${INNER:-}" ] || exec env INNER=1 unshare --uts bash "$0" "$@" # a host name of our own
hostname sample
export PATH=$PATH:/usr/sbin:/sbin LC_ALL=C
mkdir -p "$1"
out=$(cd "$1" && pwd)
work=$(mktemp -d)
devices=()
finish() {
	for d in "${devices[@]}"; do losetup -d "$d"; done
	rm -r "$work"
}
trap finish EXIT

for disk in one two three; do
	truncate -s 1M "$work/$disk"
	devices+=("$(losetup -f --show "$work/$disk")")
done
export LVM_SYSTEM_DIR=$work/etc LVM_SUPPRESS_FD_WARNINGS=1
mkdir "$LVM_SYSTEM_DIR"
cat >"$LVM_SYSTEM_DIR/lvm.conf" <<EOC
devices { use_devicesfile=0 pv_min_size=512 filter=["a|^${devices[0]}$|","a|^${devices[1]}$|","a|^${devices[2]}$|","r|.*|"] }
activation { udev_sync=0 udev_rules=0 }
backup { backup=0 archive=0 }
EOC
lvm() { "$1" --driverloaded n "${@:2}" >"$work/log" 2>&1 || { cat "$work/log" >&2; return 1; }; }
make() { lvm lvcreate -an -Zn -Wn "$@"; }
uuid() { echo "abcdef-ghij-klmn-opqr-stuv-wxyz-00000$1"; }

for i in 0 1 2; do
	lvm pvcreate --norestorefile -u "$(uuid $i)" --metadatasize 60k --dataalignment 64k "${devices[i]}"
done
lvm vgcreate -s 32k alone "${devices[0]}"
make -l 2 -n root alone
make -l 3 -n data-store alone
lvm lvextend -l +2 alone/root
lvm vgcreate -s 32k pair "${devices[1]}" "${devices[2]}"
make -l 4 -n here pair "${devices[1]}"
make -l 4 -i 2 -n striped pair
make -l 4 -n there pair "${devices[2]}"
lvs --driverloaded n --noheadings --segments -o lv_name,seg_pe_ranges 2>/dev/null >"$work/places"
pvs --driverloaded n --noheadings --units s --nosuffix -o pv_name,pe_start 2>/dev/null >"$work/starts"
for d in "${devices[@]}"; do losetup -d "$d"; done
first=${devices[0]}
second=${devices[1]}
devices=()

python3 - "$work" "$out" "$first" "$second" <<'EOP'
import hashlib, lzma, struct, sys, zlib
work, out, *devices = sys.argv[1:]
expect = []
disks = {devices[0]: bytearray(open(work + '/one', 'rb').read()),
         devices[1]: bytearray(open(work + '/two', 'rb').read())}
content = {}
starts = dict(line.split() for line in open(work + '/starts'))
for line in open(work + '/places'):
    name, place = line.split()[:2]
    device, extents = place.split(':')
    if device not in disks or name == 'striped':
        continue
    first, last = map(int, extents.split('-'))
    size = (last - first + 1) * 32768
    piece = b''.join(b'%s %d %d\n' % (name.encode(), first, i) for i in range(4000))[:size // 2].ljust(size, b'\0')
    at = int(starts[device]) * 512 + first * 32768
    disks[device][at:at + size] = piece
    content[name] = content.get(name, b'') + piece
alone, pair = map(bytes, disks.values())

def save(name, data):
    name += '.xz'
    open(f'{out}/{name}', 'wb').write(lzma.compress(data, check=lzma.CHECK_CRC32, preset=9))
    return name

def good(name, data, *volumes):
    name = save(name, data)
    for volume in volumes:
        body = content[volume]
        expect.append(f'{name}\t{volume}\t{len(body)}\t{hashlib.sha256(body).hexdigest()}')

def bad(name, data, error):
    expect.append(f'{save(name, data)}\t!\t{error}')

def put(data, at, value):
    return data[:at] + value + data[at + len(value):]

def crc(data):
    return struct.pack('<I', ~zlib.crc32(data, ~0xf597a6cf & 0xffffffff) & 0xffffffff)

def with_text(data, change, where=None):
    """The newest text, changed, in its place or at WHERE of its ring, and all checksums right."""
    at, size = struct.unpack_from('<QQ', data, 4096 + 40)
    ring, = struct.unpack_from('<Q', data, 4096 + 32)
    text = (data[4096 + at:4096 + at + size]).rstrip(b'\0')
    assert crc(data[4096 + at:4096 + at + size]) == data[4096 + 56:4096 + 60]
    text = change(text) + b'\0'
    at = where or at
    head = min(len(text), ring - at)
    data = put(put(data, 4096 + at, text[:head]), 4096 + 512, text[head:]) if head < len(text) else \
        put(data, 4096 + at, text)
    header = put(data[4096:4608], 40, struct.pack('<QQ', at, len(text)) + crc(text))
    return put(data, 4096, crc(header[4:]) + header[4:])

assert crc(alone[512 + 20:1024]) == alone[512 + 16:512 + 20]
ring, = struct.unpack_from('<Q', alone, 4096 + 32)
good('good-1', alone, 'root', 'data-store')
good('good-ring', with_text(alone, lambda t: t, ring - 700), 'root', 'data-store')
label = b'LABELONE' + struct.pack('<Q', 3) + crc(alone[532:1024]) + alone[532:1024] # as of pvcreate --labelsector 3
good('good-label-3', put(put(alone, 512, bytes(512)), 1536, label), 'root', 'data-store')
good('good-then-more', alone + b'behind it ' * 200, 'root', 'data-store')
bad('bad-label', put(alone, 512 + 40, b'Z'), 'no match')
bad('bad-text', put(alone, 4096 + struct.unpack_from('<Q', alone, 4096 + 40)[0] + 99, b'~'), 'corrupt')
bad('bad-header', put(alone, 4096 + 90, b'~'), 'corrupt')
bad('bad-cut', alone[:200000], 'truncated')
bad('bad-syntax', with_text(alone, lambda t: t.replace(b'segment_count = 1', b'segment_count 1 =', 1)), 'corrupt')
bad('bad-open', with_text(alone, lambda t: t + b'\nmore {'), 'corrupt')
bad('bad-deep', with_text(alone, lambda t: t + b' a {' * 400), 'corrupt')
bad('bad-extent', with_text(alone, lambda t: t.replace(b'extent_size = 64', b'extent_size = 9223372036854775807')), 'corrupt')
bad('bad-same-extents', with_text(alone, lambda t: t.replace(b'extent_count = 3', b'extent_count = 28')), 'corrupt')
bad('bad-outside', with_text(alone, lambda t: b'extent_count = 99'.join(t.rsplit(b'extent_count = 2', 1))), 'truncated')
bad('unsupported-pair', pair, 'missing-blocks')
# a volume of four extents by turns: those of 'root' as LVM would say it of two runs on one disk
def striped(text, size=16, more=b''):
    first, last = text.index(b'segment_count = 2'), text.index(b'data-store')
    root = text[first:last]
    begin, end = root.index(b'segment1 {'), root.rindex(b'segment2 {')
    end = root.index(b'}', end) + 1
    one = (b'segment1 {\nstart_extent = 0\nextent_count = 4\n\ntype = "striped"\nstripe_count = 2\nstripe_size = %d\n'
           b'\nstripes = [\n"pv0", 0,\n"pv0", 5\n%s]\n}' % (size, more))
    return text[:first] + b'segment_count = 1' + root[17:begin] + one + root[end:] + text[last:]

pieces = [content['root'][i:i + 65536] for i in (0, 65536)]
content['by turns'] = b''.join(run[i:i + 8192] for i in range(0, 65536, 8192) for run in pieces)
name = save('good-stripes', with_text(alone, striped))
expect += [f'{name}\t{v}\t{len(content[c])}\t{hashlib.sha256(content[c]).hexdigest()}'
           for v, c in (('root', 'by turns'), ('data-store', 'data-store'))]
bad('unsupported-stripes', with_text(alone, lambda t: striped(t, 48)), 'unsupported')
bad('unsupported-three-stripes', with_text(alone, lambda t: striped(t, 16, b', "pv0", 9')), 'unsupported')
bad('unsupported-mirror', with_text(alone, lambda t: t.replace(b'"striped"', b'"raid1"', 1)), 'unsupported')
open(f'{out}/expect.tsv', 'w').write('\n'.join(expect) + '\n')
EOP
