# SPDX-License-Identifier: Apache-2.0
"""Samples of md: disks of arrays, with superblocks as Linux's md_p.h has them, each read by mdadm. usage: md.py DIRECTORY"""
import pathlib, struct, subprocess, tempfile
from sample import Samples, flip, put

s = Samples()
SECTOR, SIZE, DATA_AT = 512, 128 << 10, 8192
UUID = bytes(range(16))

with tempfile.TemporaryDirectory() as work:
    tree = pathlib.Path(work) / "tree"
    tree.mkdir()
    (tree / "lamp").write_bytes(bytes(i * 7 & 255 for i in range(900)))
    subprocess.run(["mksquashfs", tree, work + "/sqfs", "-all-root", "-noappend", "-quiet", "-no-progress"], check=True,
                   stdout=subprocess.DEVNULL)
    DATA = (pathlib.Path(work) / "sqfs").read_bytes().ljust(8192, b"\0")

def fold(data):
    total = sum(struct.unpack(f"<{len(data) // 4}I", data[:len(data) // 4 * 4]))
    if len(data) % 4:
        total += struct.unpack("<H", data[-2:])[0]
    return (total + (total >> 32)) & 0xffffffff

def new(at, data_at, data_size, level, disks, role=0, layout=0, chunk=0, features=0, used=None):
    """A superblock of version 1 at AT; in bytes."""
    roles = struct.pack("<H", role) + b"\xff\xff" * 7
    used = data_size if used is None else used
    sb = struct.pack("<4I16s32sQ iIQ II i", 0xa92b4efc, 1, features, 0, UUID, b"lamp:0", 1700000000, level, layout, used // SECTOR,
                     chunk // SECTOR, disks, 0).ljust(128, b"\0")
    sb += struct.pack("<QQQQII16sB", data_at // SECTOR, data_size // SECTOR, at // SECTOR, 0, 0, 0, UUID[::-1], 0).ljust(64, b"\0")
    sb += struct.pack("<QQQII", 1700000000, 3, (1 << 64) - 1, 0, 8).ljust(64, b"\0") + roles
    return put(sb, 216, struct.pack("<I", fold(sb)))

def disk(at, data_at, *what, data=DATA, size=DATA_AT + 16384, **more):
    return put(put(bytes(size), data_at, data), at, new(at, data_at, len(data), *what, **more))

def old(level, disks, order="<", role=0, chunk=0, data=DATA, version=90):
    at = SIZE // 65536 * 65536 - 65536
    words = [0] * 1024
    words[:16] = [0xa92b4efc, 0, version, 0, 0, 1, 1700000000, level & 0xffffffff, len(data) // 1024, disks, disks, 0, 0, 2, 3, 4]
    words[32:40] = [1700000000, 1, disks, disks, 0, 0, 0, 1]
    words[65] = chunk
    for i in range(disks):
        words[128 + 32 * i:128 + 32 * i + 5] = [i, 8, i, i, 6]
    words[992:997] = [role, 8, role, role, 6]
    total = sum(words)
    words[38] = (total + (total >> 32)) & 0xffffffff
    return put(put(bytes(SIZE), 0, data), at, struct.pack(order + "1024I", *words))

def examined(data, level):
    """mdadm reads it, too, and finds the checksum right."""
    with tempfile.NamedTemporaryFile() as f:
        f.write(data)
        f.flush()
        text = subprocess.run(["mdadm", "--examine", f.name], check=True, capture_output=True, text=True).stdout
    assert f"Raid Level : {level}" in text and "- correct" in text, text
    return data

END = (SIZE // SECTOR - 16) // 8 * 8 * SECTOR
mirror = examined(disk(4096, DATA_AT, 1, 2), "raid1")
s.good("good-1.2.img", mirror, {"array": DATA})
s.good("good-1.1.img", examined(disk(0, DATA_AT, 1, 2), "raid1"), {"array": DATA})
s.good("good-1.0.img", examined(disk(END, 0, 1, 2, size=SIZE), "raid1"), {"array": DATA})
s.good("good-0.90.img", examined(old(1, 2), "raid1"), {"array": DATA})
s.good("good-0.90-be.img", old(1, 2, ">"), {"array": DATA})
s.good("good-linear.img", examined(disk(4096, DATA_AT, -1, 1), "linear"), {"array": DATA})
s.good("good-raid10.img", examined(disk(4096, DATA_AT, 10, 2, layout=0x102, chunk=65536), "raid10"), {"array": DATA})
s.good("good-then-more.img", disk(4096, DATA_AT, 1, 2, size=DATA_AT + len(DATA)) + b"behind it " * 99, {"array": DATA})
s.bad("bad-checksum.img", flip(mirror, 4096 + 40), "corrupt")
s.bad("bad-checksum-0.90.img", flip(old(1, 2), SIZE - 65536 + 600), "corrupt")
s.bad("bad-cut.img", mirror[:DATA_AT + 3000], "truncated")
s.bad("bad-place.img", put(mirror, 4096 + 144, struct.pack("<Q", 9)), "no match")
s.bad("bad-no-disks.img", put(mirror, 4096 + 92, bytes(4)), "no match")
s.bad("unsupported-raid0.img", examined(disk(4096, DATA_AT, 0, 2, chunk=65536), "raid0"), "unsupported")
s.bad("unsupported-raid5.img", examined(disk(4096, DATA_AT, 5, 3, layout=2, chunk=65536), "raid5"), "unsupported")
s.bad("unsupported-raid6-0.90.img", examined(old(6, 4, chunk=65536), "raid6"), "unsupported")
s.bad("unsupported-linear.img", examined(disk(4096, DATA_AT, -1, 2), "linear"), "unsupported")
s.bad("unsupported-spare.img", disk(4096, DATA_AT, 1, 2, role=0xffff), "unsupported")
s.bad("unsupported-reshape.img", disk(4096, DATA_AT, 1, 2, features=4), "unsupported")
s.finish()
