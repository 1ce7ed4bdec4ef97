# SPDX-License-Identifier: Apache-2.0
"""Samples of the containers of chip makers and of their boot loaders, written from the descriptions of the
formats or by their tools. usage: soc.py FORMAT DIRECTORY"""
import bz2, hashlib, lzma, os, struct, subprocess, sys, tempfile, zlib

FORMAT, OUT = sys.argv[1:3]
os.makedirs(OUT, exist_ok=True)
KERNEL = b"".join(b"kernel %d\n" % i for i in range(90))
ROOTFS = b"".join(b"rootfs %d\n" % i for i in range(120))
expect = []


def save(name, data):
    with open(f"{OUT}/{name}", "wb") as f:
        f.write(data)


def good(name, data, parts):
    save(name, data)
    for part, body in parts.items():
        expect.append(f"{name}\t{part}\t{len(body)}\t{hashlib.sha256(body).hexdigest()}")


def bad(name, data, error):
    save(name, data)
    expect.append(f"{name}\t!\t{error}")


def flip(data, at):
    return data[:at] + bytes([data[at] ^ 0x55]) + data[at + 1:]


def put(data, at, value):
    return data[:at] + value + data[at + len(value):]


def up(data, align, fill=b"\0"):
    return data + fill * (-len(data) % align)


def sha256(data):
    return hashlib.sha256(data).digest()


def varint(n):
    out = b""
    while n > 127:
        out += bytes([n & 127 | 128])
        n >>= 7
    return out + bytes([n])


def field(number, value):
    """One field of a protobuf message."""
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    return varint(number << 3 | 2) + varint(len(value)) + value


def operation(kind, data, at, start, count, digest=None):
    out = field(1, kind)
    if data is not None:
        out += field(2, at) + field(3, len(data))
    out += field(6, field(1, start) + field(2, count))
    return out + (field(8, digest or sha256(data)) if data is not None else b"")


def android_payload(signed=True, delta=False, digest=None, image=None):
    """A system partition of every kind of operation, not in order, and a boot partition."""
    block = [up(bytes([i]) * 2000 + ROOTFS, 4096) for i in range(7)]
    system = b"".join(block[:4]) + bytes(8192) + block[6]
    boot = up(KERNEL, 4096)
    pieces = [(0, block[0], 0, 1), (8, lzma.compress(block[3], check=lzma.CHECK_CRC32), 3, 1),
              (1, bz2.compress(block[1] + block[2]), 1, 2), (0, block[6], 6, 1)]
    data, ops = b"", b""
    for kind, body, start, count in pieces:
        ops += field(8, operation(kind, body, len(data), start, count, digest))
        data += body
    ops += field(8, operation(6, None, 0, 4, 2))
    if delta:
        ops = field(8, field(1, 4) + field(4, field(1, 9) + field(2, 7)) + field(6, field(1, 0) + field(2, 7)))
    boot_op = operation(0, KERNEL, len(data), 0, len(boot) // 4096)
    data += KERNEL
    manifest = field(3, 4096)
    if signed:
        manifest += field(4, len(data)) + field(5, 64)
        data += b"S" * 64
    manifest += field(12, 0)
    info = field(1, len(system)) + field(2, image or sha256(system))
    manifest += field(13, field(1, b"boot") + field(7, field(1, len(boot)) + field(2, sha256(boot))) + field(8, boot_op))
    manifest += field(13, field(1, b"system") + field(7, info) + ops)
    manifest += field(16, b"2023-05-05")
    head = b"CrAU" + struct.pack(">QQI", 2, len(manifest), 32)
    return head + manifest + b"M" * 32 + data, {"boot": boot, "system": system}


def make_android_payload():
    one, parts = android_payload()
    good("good-signed.bin", one, parts)
    good("good-not-signed.bin", *android_payload(signed=False))
    bad("bad-data.bin", flip(one, len(one) - 64 - len(KERNEL) - 5000), "corrupt")
    bad("bad-digest.bin", android_payload(digest=bytes(32))[0], "corrupt")
    bad("bad-partition.bin", android_payload(image=bytes(32))[0], "corrupt")
    bad("bad-cut.bin", one[:-1000], "truncated")
    bad("bad-manifest.bin", one[:300], "truncated")
    bad("bad-fields.bin", flip(one, 60), "corrupt")
    bad("unsupported-delta.bin", android_payload(delta=True)[0], "unsupported")


globals()["make_" + FORMAT]()
save("expect.tsv", ("\n".join(expect) + "\n").encode())
