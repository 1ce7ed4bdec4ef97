# SPDX-License-Identifier: Apache-2.0
"""Used flashes as a programmer reads them: a boot loader and one of the other models' flashes, the spare bytes behind each
page, with bad blocks marked and a few bits flipped. Source: Linux, Documentation/driver-api/mtd/nand_ecc.rst; nand_base.c
for the places in the spare bytes."""
from . import jffs2, ubi

GEOMETRIES = ((512, 16), (2048, 64), (2048, 128), (4096, 128))
PARITY = bytes(bin(b).count("1") & 1 for b in range(256))
BOOT = 1 << 17

def hamming(data):
    """Line and column parities of 256 bytes, inverted, as pairs of the even and the odd lines."""
    odd = columns = 0
    for i, byte in enumerate(data):
        columns ^= byte
        if PARITY[byte]:
            odd ^= i
    every = 0xff if PARITY[columns] else 0
    pairs = sum(((odd ^ every) >> n & 1) << 2 * n | (odd >> n & 1) << 2 * n + 1 for n in range(8)) ^ 0xffff
    masks = (0x55, 0xaa, 0x33, 0xcc, 0x0f, 0xf0)
    third = sum((1 ^ PARITY[columns & m]) << n + 2 for n, m in enumerate(masks)) | 3
    return bytes((pairs >> 8, pairs & 0xff, third))

def linux(rng, data, spare):
    codes = b"".join(hamming(data[i:i + 256]) for i in range(0, len(data), 256))
    places = (0, 1, 2, 3, 6, 7) if len(spare) == 16 else range(len(spare) - len(codes), len(spare))
    for place, byte in zip(places, codes):
        spare[place] = byte

def vendor(rng, data, spare):
    if data.strip(b"\xff"):
        spare[-8:] = rng.randbytes(8)

def make(rng, work):
    kind = rng.choice((jffs2, ubi))
    image, expected = kind.make(rng, work)
    page, spare_size = rng.choice(GEOMETRIES)
    # an ECC that nobody knows: headers of UBI, in more than one page, are the proof
    ecc = vendor if kind is ubi and page == 512 and rng.random() < 0.7 else linux
    image = rng.randbytes(BOOT) + image
    image += b"\xff" * (-len(image) % page)
    out = bytearray()
    for at in range(0, len(image), page):
        data, spare = bytearray(image[at:at + page]), bytearray(b"\xff" * spare_size)
        ecc(rng, data, spare)
        if ecc is linux and rng.random() < 0.05:
            data[rng.randrange(page)] ^= 1 << rng.randrange(8)
        out += data + spare
    bad = rng.randbytes(8 * (page + spare_size))
    out += bad[:page] + bytes(spare_size) + bad[page + spare_size:]
    return bytes(out), expected
