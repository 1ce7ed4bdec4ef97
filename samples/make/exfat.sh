#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of exFAT. usage: exfat.sh DIRECTORY
# Needs: mkfs.exfat and fsck.exfat (exfatprogs), python3. Nothing writes files into an image without
# mounting it: that is done here, and fsck.exfat has to find it clean.
set -eu
mkdir -p "$1"
PATH=$PATH:/sbin:/usr/sbin
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(dirname "$0") python3 - "$1" <<'END'
import os
import struct
import tempfile
from packed import noise, run, text
from sample import Samples

CLUSTER = 512


class Image:
    def __init__(self, data):
        self.data = bytearray(data)
        self.table, = struct.unpack_from('<I', data, 80)
        self.heap, self.count, self.root = struct.unpack_from('<3I', data, 88)
        self.free = list(range(self.root + 1, self.count + 2))
        self.made = {}
        self.records = {}  # path of a directory: where its next record is written

    def at(self, cluster):
        return self.heap * 512 + (cluster - 2) * CLUSTER

    def take(self, clusters):
        for c in clusters:
            self.free.remove(c)
            self.data[self.at(2) + (c - 2) // 8] |= 1 << (c - 2) % 8

    def chain(self, clusters):
        for c, following in zip(clusters, clusters[1:] + [0xffffffff]):
            struct.pack_into('<I', self.data, self.table * 512 + 4 * c, following)

    def put(self, clusters, body):
        for i, c in enumerate(clusters):
            part = body[i * CLUSTER:(i + 1) * CLUSTER]
            self.data[self.at(c):self.at(c) + len(part)] = part

    def record(self, where, name, attributes, clusters, size, written=None, row=False):
        units = name.encode('utf-16-le')
        names = [units[i:i + 30] for i in range(0, len(units), 30)]
        digest = 0
        for b in name.upper().encode('utf-16-le'):
            digest = ((digest << 15 | digest >> 1) + b) & 0xffff
        stamp = 0x50216000  # 2020-01-01 12:00:00
        out = struct.pack('<BBHHHIIIBB3s7x', 0x85, 1 + len(names), 0, attributes, 0, stamp, stamp, stamp,
                          0, 0, b'\x80\x80\x80')
        out += struct.pack('<BBBBHHQIIQ', 0xc0, 3 if row else 1, 0, len(units) // 2, digest, 0,
                           size if written is None else written, 0, clusters[0] if clusters else 0, size)
        for part in names:
            out += b'\xc1\0' + part.ljust(30, b'\0')
        total = 0
        for i, b in enumerate(out):
            if i not in (2, 3):
                total = ((total << 15 | total >> 1) + b) & 0xffff
        at = self.records[where]
        self.data[at:at + len(out)] = out[:2] + struct.pack('<H', total) + out[4:]
        self.records[where] = at + len(out)
        return at

    def file(self, where, name, body, clusters, written=None):
        row = bool(clusters) and clusters == list(range(clusters[0], clusters[0] + len(clusters)))
        self.take(clusters)
        self.put(clusters, body)
        if not row:
            self.chain(clusters)
        self.made[(where + '/' if where else '') + name] = body
        return self.record(where, name, 0x20, clusters, len(body), written, row)

    def directory(self, name, clusters):
        self.take(clusters)
        self.chain(clusters)
        self.record('', name, 0x10, clusters, len(clusters) * CLUSTER)
        self.records[name] = self.at(clusters[0])


with tempfile.TemporaryDirectory() as work:
    path = os.path.join(work, 'image')
    with open(path, 'wb') as f:
        f.truncate(48 << 10)
    run('mkfs.exfat', '-c', '512', '-b', '512', '-L', 'SAMPLE', path)
    with open(path, 'rb') as f:
        image = Image(f.read())
    struct.pack_into('<I', image.data, 100, 0x12345678)  # the serial, which is of the time
    sums = 0
    for i in range(11 * 512):
        if i not in (106, 107, 112):
            sums = ((sums << 31 | sums >> 1) + image.data[i]) & 0xffffffff
    image.data[11 * 512:12 * 512] = struct.pack('<I', sums) * 128
    image.data[12 * 512:24 * 512] = image.data[:12 * 512]
    root = image.at(image.root)
    image.records[''] = root + next(i for i in range(0, 512, 32) if not image.data[root + i])
    r = image.root + 1
    image.directory('docs', [r])
    image.file('', 'whole.txt', text(1500), [r + 1, r + 2, r + 3])
    pieces = image.file('docs', 'pieces', text(2000, 1), [r + 10, r + 8, r + 4, r + 6])
    image.file('docs', 'a name, longer than one record – é', noise(700), [r + 12, r + 11])
    image.file('docs', 'empty', b'', [])
    image.file('', 'written', text(600, 2) + bytes(400), [r + 14, r + 13], 600)
    with open(path, 'wb') as f:
        f.write(image.data)
    run('fsck.exfat', '-n', path)

s = Samples()
whole = bytes(image.data)
s.good('good-files.img', whole, image.made, ['docs'])


def link(cluster, following):
    out = bytearray(whole)
    struct.pack_into('<I', out, image.table * 512 + 4 * cluster, following)
    return bytes(out)


s.bad('bad-cut.img', whole[:len(whole) - 1024 - 512 * 40], 'truncated')
s.bad('bad-loop.img', link(r + 8, r + 10), 'corrupt')
s.bad('bad-cross-linked.img', link(r + 10, r + 12), 'corrupt')
s.bad('bad-early-end.img', link(r + 10, 0xffffffff), 'corrupt')
s.bad('bad-sum.img', whole[:pieces + 4] + b'\x21' + whole[pieces + 5:], 'corrupt')
s.bad('bad-clusters.img', whole[:92] + struct.pack('<I', 1 << 20) + whole[96:], 'no match')
s.bad('bad-magic.img', whole[:3] + b'NTFS    ' + whole[11:], 'no match')
s.finish()
END
