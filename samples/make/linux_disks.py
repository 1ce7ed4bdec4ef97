# SPDX-License-Identifier: Apache-2.0
"""Samples of bcache and swap, made by their own tools. usage: linux_disks.py FORMAT DIRECTORY"""
import os, struct, subprocess, sys, tempfile
from sample import Samples, flip, put

FORMAT = sys.argv[1]
s = Samples(sys.argv[2])

def made(size, *words):
    with tempfile.NamedTemporaryFile() as f:
        f.truncate(size)
        path = os.environ["PATH"] + ":/usr/sbin:/sbin"
        subprocess.run([*words, f.name], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, "PATH": path})
        return f.read()

def crc64(data):
    crc = (1 << 64) - 1
    for byte in data:
        crc ^= byte << 56
        for _ in range(8):
            crc = (crc << 1 ^ (0x42f0e1eba9ea3693 if crc >> 63 else 0)) & (1 << 64) - 1
    return crc ^ (1 << 64) - 1

def bcache():
    def summed(data):
        return put(data, 4096, struct.pack("<Q", crc64(data[4104:4304])))
    one = made(1 << 20, "make-bcache", "-B")[:8192]
    assert summed(one) == one
    s.good("good-1.img", one, {"superblock": one})
    far = summed(put(put(one, 4096 + 16, b"\4"), 4096 + 184, struct.pack("<Q", 24)) + bytes(4096))
    s.good("good-offset.img", far, {"superblock": far})
    s.bad("bad-sum.img", flip(one, 4096 + 72), "corrupt")
    s.bad("bad-place.img", summed(put(one, 4096 + 8, b"\x09")), "no match")
    s.bad("unsupported-dirty.img", summed(put(one, 4096 + 104, struct.pack("<Q", 2 << 61))), "missing-blocks")
    cache = made(64 << 20, "make-bcache", "-C", "-b", "64k")[:8192]
    s.bad("unsupported-cache.img", cache, "unsupported")
    s.finish()

def swap():
    for name, words in {"1": (), "8k": ("-p", "8192"), "16k": ("-p", "16384")}.items():
        page = int(words[1]) if words[:1] == ("-p",) else 4096
        data = put(made(10 * page, "mkswap", "-L", "lamp", *words), page + 100, b"memory that was")
        s.good(f"good-{name}.img", data, {"header": data[:page], "pages": data[page:]})
        if name == "1":
            other = put(data, 1024, struct.pack(">II", 1, 9))
            s.good("good-be.img", other, {"header": other[:page], "pages": other[page:]})
            s.bad("bad-cut.img", data[:-100], "truncated")
            s.bad("bad-version.img", put(data, 1024, b"\7"), "no match")
            asleep = put(data, 4086, b"S1SUSPEND\0")
            s.good("good-asleep.img", asleep, {"header": data[:4086] + b"S1SUSPEND\0", "pages": data[page:]})
    s.finish()

{"bcache": bcache, "swap": swap}[FORMAT]()
