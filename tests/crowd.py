#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Many of a thing cost what they are, not their square: files that show versions of one component, starts of formats, packages.
usage: crowd.py ASSAY SOURCE_ROOT     (a release build: sanitizers are slow)"""
import io, pathlib, resource, struct, subprocess, sys, tarfile, tempfile, zlib
from failures import release

SECONDS = 10  # of processor time
COUNT = 15000

def sample(name):
    return (pathlib.Path(sys.argv[2]) / "samples" / "formats" / name).read_bytes()

def elf():
    """A 64-bit library without content."""
    head = b"\x7fELF\2\1\1" + bytes(9) + (3).to_bytes(2, "little") + (62).to_bytes(2, "little") + (1).to_bytes(4, "little")
    return head + bytes(24) + bytes([0, 0, 0, 0, 64, 0, 56, 0, 0, 0, 64, 0, 0, 0, 0, 0])

def versions():
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as tar:
        for i in range(COUNT):
            version = b"%d.%d" % (i // 1000, i % 1000)
            for name, data in ((f"lib/libz.so.1.{version.decode()}", elf()),
                               (f"boot/{i}", b"Linux version 5.%s (a@b) (gcc version 9) #1 SMP\n\0" % version),
                               (f"lib/modules/{i}.ko", elf() + b"vermagic=5.%s SMP mod_unload ARMv7 \0" % version)):
                info = tarfile.TarInfo(name)
                info.size = len(data)
                tar.addfile(info, io.BytesIO(data))
    return out.getvalue()

def jffs2(count):
    """Headers of nodes that all end where blank flash begins."""
    out = b""
    for left in range(count, 0, -1):
        head = struct.pack("<HHI", 0x1985, 0xe001, left * 12)
        out += head + struct.pack("<I", zlib.crc32(head, 2 ** 32 - 1) ^ (2 ** 32 - 1))
    return out + bytes(512 << 10)

def ubi(count):
    """Headers of erase blocks, each of an image of its own, far from any other."""
    out = b""
    for i in range(count):
        head = struct.pack(">4sB3xQIII32x", b"UBI#", 1, 0, 64, 1 << 20, i + 1)
        out += head + struct.pack(">I", zlib.crc32(head) ^ (2 ** 32 - 1))
    return out + bytes(8 << 20)

def buffalo(count):
    """Headers with names that decrypt, each of an image that the next ones are in."""
    start = sample("buffalo/good-short")
    name = 11 + int.from_bytes(start[7:11], "big")
    end = name + 4 + int.from_bytes(start[name:name + 4], "big")
    return b"none" + (start[:end] + struct.pack(">I", 1 << 20)) * count

def lzop(count):
    """Headers, and behind each a block of 2 MiB, which holds the next ones and is not what its checksum says."""
    return b"none" + (sample("lzop/good-1")[:48] + struct.pack(">II", 3 << 20, 2 << 20) + bytes(8)) * count

def kernel(content):
    """A kernel that may be anywhere in CONTENT."""
    setup = bytearray(sample("bzimage/good-zstd")[:1024])
    setup[0x1f4:0x1f8], setup[0x248:0x24c] = struct.pack("<I", len(content) // 16), bytes(4)
    return bytes(setup) + bytes(1024) + content

def packages(count):
    """The records of COUNT packages."""
    records = b"".join(b"Package: package-%d\nStatus: install ok installed\nMaintainer: Some Body <some@example.org>\n"
                       b"Architecture: amd64\nSource: source-%d\nVersion: 1.%d-1\n\n" % (i, i // 3, i) for i in range(count))
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as tar:
        info = tarfile.TarInfo("var/lib/dpkg/status")
        info.size = len(records)
        tar.addfile(info, io.BytesIO(records))
    return out.getvalue()

def littlefs(count):
    """Superblocks whose second block lies in blank flash, far behind them."""
    tags = bytes.fromhex("00000001f00ffff7") + b"littlefs" + bytes.fromhex("2fe00010")
    return (tags + struct.pack("<6I", 0x20001, 1 << 24, 4, 255, 2 ** 31 - 1, 1022)) * count + bytes(20 << 20)

def ebl(count):
    """Headers of 17 bytes, each of a list that goes on behind them all, with more and more elements."""
    start, end = sample("ebl/good-pages")[:8], count * 17
    def skip(at): # to the next element, 64 KiB further, or behind the headers
        return end - at if end - at < 65536 else 65535 - (at + 65535 - 8) % 17
    heads = b"".join(start + struct.pack(">HH5x", 0xf608, skip(at + 12)) for at in range(0, end, 17))
    return heads + struct.pack(">HH", 0xfa06, 0) * 500000

def iwlwifi(count):
    """Starts of headers whose elements lead behind them all, to more elements."""
    start = sample("iwlwifi/good-new")[:8]
    heads = b"".join(start + struct.pack("<II", 1, left * 16) for left in range(count - 1, -1, -1))
    return b"none" + heads + struct.pack("<II", 1, 0) * 100000

def elf_rows(count):
    """Headers that all lead to one table of sections behind them."""
    def head(at):
        return elf()[:40] + struct.pack("<QIHHHHHH", count * 64 - at, 0, 64, 56, 0, 64, 4000, 0)
    section = struct.pack("<IIQQQQIIQQ", 0, 1, 0, 0, 0, 64, 0, 0, 1, 0)
    return b"none" + b"".join(head(at) for at in range(0, count * 64, 64)) + bytes(64) + section * 3999

CROWDS = {  # with the lines that the report has at least, and other arguments than "-o csv"
    "versions": (versions, COUNT),
    "zstd": (lambda: b"no frame" + struct.pack("<II", 0x184d2a50, 0) * 200000, 1),
    "zstd-frames": (lambda: b"none" + bytes.fromhex("28b52ffd2000010000") * 1000000, 1),
    "buffalo": (lambda: buffalo(60000), 1),
    "lzop": (lambda: lzop(64000), 1),
    "kernel": (lambda: kernel(lzop(64000)), 1),
    "fwtool": (lambda: b"none" + (bytes(8) + b'{  "metadata_version": "') * 60000 + bytes(12 << 20), 1),
    "ebl": (lambda: ebl(90000), 1),
    "elf": (lambda: elf_rows(40000), 1),
    # containers of microcode, each of which goes on with all the others
    "amd_ucode": (lambda: b"none" + struct.pack("<4sII16xII64x", b"DMA", 0, 16, 1, 64) * 90000, 1),
    "iwlwifi": (lambda: iwlwifi(90000), 1),
    "jffs2": (lambda: b"none" + jffs2(90000), 1),
    "littlefs": (lambda: b"none" + littlefs(30000), 1),
    "ubi": (lambda: b"none" + ubi(16000), 1),
    # a document is not held in memory
    **{f"packages {form}": (lambda: packages(30000), 30000, "-o", form, "--limit", "memory=100000000")
       for form in ("cyclonedx-json", "spdx-json", "spdx-json@3.0")},
}

def main():
    assay = release(sys.argv[1])
    failures = 0
    for name, (make, least, *more) in CROWDS.items():
        with tempfile.NamedTemporaryFile() as image:
            image.write(make())
            image.flush()
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            out = subprocess.run([assay, "scan", "-q", image.name, *(more or ["-o", "csv"])], capture_output=True, check=False)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds, lines = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, out.stdout.count(b"\n")
        good = out.returncode in (0, 3) and lines >= least and seconds < SECONDS
        if name.startswith("packages "): # what we write we read: a heading, and the 20,000 facts that one file may have
            back = subprocess.run([assay, "convert", "-", "-q", "-o", "csv"], input=out.stdout, capture_output=True, check=False)
            good = good and back.stdout.count(b"\n") == 20001
        print(f"{'ok  ' if good else 'FAIL'} {name}: {lines} lines, exit {out.returncode}, {seconds:.1f} s", flush=True)
        failures += not good
    return failures != 0

sys.exit(main())
