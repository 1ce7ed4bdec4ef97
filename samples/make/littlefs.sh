#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Samples of littlefs. usage: littlefs.sh DIRECTORY
# Needs: micropython of Debian 13 or later (or MICROPYTHON=command), whose littlefs writes them into memory; python3.
set -eu
mkdir -p "$1"
out=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
cat >"$work/make.py" <<'END'
import binascii
import hashlib
import sys
import vfs

out = sys.argv[-1]
expect = open(out + "/expect.tsv", "w")


class Flash:
    """Blocks in memory; after LEFT more writes the power is off. Of the last write, half arrives."""

    def __init__(self, block, count):
        self.block, self.count, self.left = block, count, -1
        self.data = bytearray(b"\xff" * (block * count))

    def readblocks(self, n, buf, off=0):
        at = n * self.block + off
        buf[:] = self.data[at : at + len(buf)]

    def writeblocks(self, n, buf, off=0):
        if self.left == 0:
            raise OSError(5)
        self.left -= 1
        at = n * self.block + off
        size = len(buf) // 2 if self.left == 0 else len(buf)
        self.data[at : at + size] = buf[:size]

    def ioctl(self, op, arg):
        if op in (4, 5):
            return self.count if op == 4 else self.block
        if op == 6 and self.left:
            at = arg * self.block
            self.data[at : at + self.block] = b"\xff" * self.block
        return 0


def body(size, seed):
    line = hashlib.sha256(b"%d %d" % (size, seed)).digest()
    return (line * (size // 32 + 1))[:size]


def write(fs, path, data, mode="wb"):
    f = fs.open(path, mode)
    f.write(data)
    f.close()


def save(sample, data):
    with open(out + "/" + sample, "wb") as f:
        f.write(data)


def listing(fs, path=""):
    rows = []
    for name, kind, *_ in fs.ilistdir("/" + path):
        full = path + "/" + name if path else name
        if kind == 0x4000:
            rows.append((full, None))
            rows += listing(fs, full)
        else:
            f = fs.open("/" + full, "rb")
            rows.append((full, f.read()))
            f.close()
    return rows


def row(sample, path, data):
    digest = "-" if data is None else "".join("%02x" % b for b in hashlib.sha256(data).digest())
    expect.write("%s\t%s\t%d\t%s\n" % (sample, path, len(data or b""), digest))


def gone(sample, *paths):
    for path in paths:
        expect.write("%s\t%s\tgone\n" % (sample, path))


def mount(flash, kind=vfs.VfsLfs2):
    options = {"mtime": False} if kind is vfs.VfsLfs2 else {}
    return kind(flash, readsize=16, progsize=16, lookahead=16, **options)


def make(block, count, kind=vfs.VfsLfs2):
    flash = Flash(block, count)
    kind.mkfs(flash, readsize=16, progsize=16, lookahead=16)
    return flash, mount(flash, kind)


def keep(sample, flash, wanted):
    """WANTED: what was written, path -> content; littlefs itself must read it so."""
    read = dict(listing(mount(flash)))
    if read != wanted:
        raise ValueError("%s: %s" % (sample, [p for p in set(read) | set(wanted) if read.get(p) != wanted.get(p)]))
    save(sample, flash.data)
    for path in sorted(wanted):
        row(sample, path, wanted[path])


# files of every form: empty, in their directory, in one block, at the edges of blocks, in many blocks
flash, fs = make(512, 64)
files = {"empty": b"", "version.txt": b"littlefs sample 1.2.3\n"}
for size in (1, 60, 61, 511, 512, 513, 1019, 1020, 1021, 1530, 9000):
    files["f%d" % size] = body(size, size)
for path, data in files.items():
    write(fs, "/" + path, data)
keep("good-forms.img", flash, files)
forms = flash.data

# one that was used: directories of many pairs, files written over, cut, made longer, deleted, renamed
flash, fs = make(512, 128)
files = {"a": None, "a/deep": None, "a/deep/er": None, "empty": None}
for path in ("a", "a/deep", "a/deep/er", "empty"):
    fs.mkdir("/" + path)
for n in range(48):
    path = ("a/", "", "a/deep/", "a/deep/er/")[n % 4] + "file number %d with a name" % n
    files[path] = body(n * n // 4, n)
    write(fs, "/" + path, files[path])
deleted = []
for n, path in enumerate([p for p in sorted(files) if files[p] is not None]):
    if n % 7 == 0:
        del files[path]
        deleted.append(path)
        fs.remove("/" + path)
    elif n % 7 == 1:
        files[path] += body(700, n)
        write(fs, "/" + path, body(700, n), "ab")
    elif n % 7 == 2:
        files[path] = body(n * 3, n)
        write(fs, "/" + path, files[path])
    elif n % 7 == 3:
        files["a/moved %d" % n] = files.pop(path)
        deleted.append(path)
        fs.rename("/" + path, "/a/moved %d" % n)
for n in range(400):
    files["counter"] = body(20, n)
    write(fs, "/counter", files["counter"])
keep("good-used.img", flash, files)
gone("good-used.img", *deleted)

flash, fs = make(4096, 8)
files = {"boot.py": b"# what runs first\n", "lib": None, "lib/big.mpy": body(10000, 1)}
fs.mkdir("/lib")
for path in ("boot.py", "lib/big.mpy"):
    write(fs, "/" + path, files[path])
keep("good-4096.img", flash, files)
big = flash.data

# power cuts: while a file moves to another directory, and while a log is written
before = {"from": None, "to": None, "from/file": body(30, 5), "from/other": body(900, 6)}
after = dict(before)
after["to/file"] = after.pop("from/file")


def cut(writes):
    flash, fs = make(512, 24)
    fs.mkdir("/from")
    fs.mkdir("/to")
    write(fs, "/from/file", before["from/file"])
    write(fs, "/from/other", before["from/other"])
    flash.left = writes
    try:
        fs.rename("/from/file", "/to/file")
    except OSError:
        flash.left = -1
        return flash
    return None


writes = 1
while True:
    flash = cut(writes)
    if not flash:
        break
    data = bytes(flash.data)
    wanted = before if "from/file" in dict(listing(mount(flash))) else after
    flash.data[:] = data  # mounting it may have put it in order
    keep("good-cut-%d.img" % writes, flash, wanted)
    gone("good-cut-%d.img" % writes, "to/file" if wanted is before else "from/file")
    writes += 1

# the first block of the superblock's pair is lost: the second has it all
save("good-second.img", b"\xff" * 4096 + big[4096:])
for path in files:
    row("good-second.img", path, files[path])

flash, fs = make(512, 16, vfs.VfsLfs1)
write(fs, "/file", b"of version 1")
save("unsupported-1.img", flash.data)
expect.write("unsupported-1.img\t!\tunsupported\n")


def bad(sample, data, error):
    save(sample, data)
    expect.write("%s\t!\t%s\n" % (sample, error))


def changed(data, *places):
    data = bytearray(data)
    for at in places:
        data[at] ^= 4
    return data


def sealed(data, at, block):
    """DATA with the CRCs of all commits of the block AT put right."""
    data, start, off, tag = bytearray(data), at, at + 4, 0xFFFFFFFF
    while off + 4 <= at + block:
        tag ^= int.from_bytes(data[off : off + 4], "big")
        off += 4
        if tag >> 31:
            break
        if tag >> 21 == 0x280:  # 500 or 501; 5ff is of bytes not yet written
            crc = binascii.crc32(data[start:off]) ^ 0xFFFFFFFF
            data[off : off + 4] = crc.to_bytes(4, "little")
            start = off + (tag & 0x3FF)
            tag ^= (tag >> 20 & 1) << 31
        off += tag & 0x3FF if tag & 0x3FF != 0x3FF else 0
    return data


big = bytes(big)
pair = big.find(b"big.mpy") // 4096 * 4096
bad("bad-commit.img", changed(big, big.find(b"what runs")), "corrupt")
bad("bad-pair.img", changed(big, pair, pair ^ 4096), "corrupt")
place = big.rfind(body(10000, 1)[-32:])
bad("bad-pointer.img", changed(big, place // 4096 * 4096), "corrupt")
size = big.find((10000).to_bytes(4, "little"), pair)
large = bytearray(big)
assert sealed(big, pair, 4096) == big
large[size + 2] = 0xFF
bad("bad-size.img", sealed(large, pair, 4096), "corrupt")
bad("bad-magic.img", changed(big, 10, 4106), "no match")
bad("bad-cut.img", big[: 4096 * 5], "truncated")
expect.close()
END
"${MICROPYTHON:-micropython}" "$work/make.py" "$out"
