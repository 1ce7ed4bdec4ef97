# SPDX-License-Identifier: Apache-2.0
"""UBI flashes that were used: what ubinize packed, with its blocks in any order, blank, bad, stale and half-copied ones
between them, and a second flash of another block size behind it. Source: Linux, drivers/mtd/ubi/ubi-media.h, attach.c."""
import hashlib, os, struct, subprocess, zlib
from . import ubifs

LAYOUT = 0x7fffefff
GEOMETRIES = {16384: (512, 15360), 32768: (512, 31744), 131072: (2048, 126976)}

def crc(data):
    return zlib.crc32(data) ^ 0xffffffff

class Block:
    def __init__(self, data):
        self.data = bytearray(data)
        self.vid, self.start = struct.unpack_from(">II", data, 16)
        self.volume = self.number = None
        if data[self.vid:self.vid + 4] == b"UBI!":
            self.volume, self.number = struct.unpack_from(">II", data, self.vid + 8)

    def set(self, sequence, data=None, copy=None):
        """COPY: the checksum that the data of a copy should have."""
        if data is not None:
            self.data[self.start:] = data.ljust(len(self.data) - self.start, b"\xff")
        if copy is not None:
            self.data[self.vid + 6] = 1
            struct.pack_into(">I", self.data, self.vid + 20, len(data))
            struct.pack_into(">I", self.data, self.vid + 32, copy)
        struct.pack_into(">Q", self.data, self.vid + 40, sequence)
        struct.pack_into(">I", self.data, self.vid + 60, crc(self.data[self.vid:self.vid + 60]))

def wear(rng, blocks, size):
    """What a flash becomes; what can be read from it stays the same."""
    out = []
    for i, b in enumerate(blocks):
        out.append(b.data)
        if b.volume is None or rng.random() < 0.4:
            continue
        b.set(1000 + i)
        room, dynamic = size - b.start, b.data[b.vid + 5] == 1
        if rng.random() < 0.5:  # what this block was before
            stale = Block(b.data)
            stale.set(10 + i, rng.randbytes(room) if dynamic else None)
            out.append(stale.data)
        if rng.random() < 0.5 and dynamic and b.volume != LAYOUT:  # a copy that was not finished
            torn, data = Block(b.data), rng.randbytes(rng.randint(1, room))
            torn.set(3000 + i, data, crc(data) ^ 1)
            out.append(torn.data)
        elif rng.random() < 0.5 and dynamic and b.volume != LAYOUT:  # one that was: the original is old
            moved = Block(b.data)
            moved.set(3000 + i, bytes(b.data[b.start:]), crc(b.data[b.start:]))
            b.set(1000 + i, rng.randbytes(room))
            out.append(moved.data)
    for _ in range(rng.randint(0, 5)):
        blank = b"\xff" * size
        free = bytes(blocks[0].data[:64]) + blank[64:]
        out.append(rng.choice([blank, free, bytes(size), rng.randbytes(size)]))
    if rng.random() < 0.7:
        rng.shuffle(out)
    return out

def one(rng, work, size, sequence):
    """(flash, what it must show)"""
    unit, leb = GEOMETRIES[size]
    image, listing, lossy = ubifs.make_one(rng, work, unit, leb, 12, 60000)
    bodies = {"kernel": rng.randbytes(rng.randint(1, 5 * leb)), "data": rng.randbytes(rng.randint(1, 3 * leb)),
              "root fs": image}
    layout = ""
    for number, (name, body) in enumerate(bodies.items()):
        path = f"{work}/{size}.{number}"
        with open(path, "wb") as f:
            f.write(body)
        kind = "static" if name == "kernel" else "dynamic"
        layout += f"[{number}]\nmode=ubi\nimage={path}\nvol_id={number * 3}\nvol_type={kind}\nvol_name={name}\n" \
                  f"vol_size={(len(body) // leb + 3) * leb}\n"
    with open(f"{work}/{size}.ini", "w") as f:
        f.write(layout)
    subprocess.run(["ubinize", "-Q", str(sequence), "-p", str(size), "-m", str(unit), "-s", "512", "-o",
                    f"{work}/{size}.ubi", "-O", str(unit), f"{work}/{size}.ini"], check=True, capture_output=True)
    with open(f"{work}/{size}.ubi", "rb") as f:
        packed = f.read()
    blocks = [Block(packed[at:at + size]) for at in range(0, len(packed), size)]
    if rng.random() < 0.3:  # one of the two tables of volumes
        wanted = LAYOUT, rng.choice([0, 1])
        table = next(b for b in blocks if (b.volume, b.number) == wanted)
        if rng.random() < 0.5:
            blocks.remove(table)
        else:
            table.data[table.start + 40] ^= 1
    expected = [("part", (name, len(b), hashlib.sha256(b).hexdigest())) for name, b in (
        ("kernel", bodies["kernel"]), ("data", bodies["data"] + b"\xff" * (-len(bodies["data"]) % leb)))]
    return b"".join(wear(rng, blocks, size)), expected + [("ubifs", listing, lossy)]

def make(rng, work):
    sizes = rng.sample(sorted(GEOMETRIES), rng.choice([1, 1, 2]))
    if rng.random() < 0.3:  # two images that only their numbers tell apart
        sizes.insert(0, sizes[0])
    flash, expected = b"", []
    for i, size in enumerate(sizes):
        place = f"{work}/{i}"
        os.mkdir(place)
        part, what = one(rng, place, size, 1000 + i)
        flash += part
        expected += what
    if rng.random() < 0.4:
        flash += rng.randbytes(rng.randint(1, 100000))
    return flash, expected
