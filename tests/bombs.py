#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Decompression bombs, containers without end and containers of too many entries end with a limit that is reported (status "limit",
exit 3), in bounded memory and time. Everything is made here, for nothing but this run; honest images that look alike must open.
usage: bombs.py ASSAY SOURCE_ROOT     (a release build: sanitizers need memory of their own)"""
import base64, io, json, lzma, os, pathlib, random, re, shutil, struct, subprocess, sys, tempfile, threading, zipfile, zlib
from failures import release

MEMORY = 512  # MiB of resident memory, beside the pages of the image file itself
SECONDS = 10
MIB = 1 << 20
BODY = 256 * MIB   # the limits of what an image costs: docs/decisions/0011-work-is-counted.md
FAILED = 128 << 10

def packed(*command, mib=600):
    """MIB of zeros through COMMAND."""
    p = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    reader = io.BytesIO()
    t = threading.Thread(target=lambda: shutil.copyfileobj(p.stdout, reader))
    t.start()
    zeros = bytes(MIB)
    for _ in range(mib):
        p.stdin.write(zeros)
    p.stdin.close()
    t.join()
    p.wait()
    return reader.getvalue()

def through(data, *command):
    return subprocess.run(command, input=data, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout

def gz(data, level=6):
    c = zlib.compressobj(level, zlib.DEFLATED, 31)
    return c.compress(data) + c.flush()

def gz_stream(pieces):
    c = zlib.compressobj(1, zlib.DEFLATED, 31)
    return b"".join(c.compress(p) for p in pieces) + c.flush()

def zipped(members, stored=False):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED) as z:
        for name, data in members:
            z.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED)
    return out.getvalue()

def cpio_entry(name, data=b"", mode=0o100644):
    name = name.encode() + b"\0"
    out = b"070701" + b"".join(b"%08x" % v for v in (1, mode, 0, 0, 1, 0, len(data), 0, 0, 0, 0, len(name), 0)) + name
    out += bytes(-len(out) % 4) + data
    return out + bytes(-len(out) % 4)

def tar_head(name, size):
    head = bytearray(512)
    head[0:len(name)] = name.encode()
    head[100:108], head[108:116], head[116:124] = b"0000644\0", b"0000000\0", b"0000000\0"
    head[124:136], head[136:148] = b"%011o\0" % size, b"00000000000\0"
    head[148:156], head[156:157], head[257:265] = b" " * 8, b"0", b"ustar\00000"
    head[148:156] = b"%06o\0 " % sum(head)
    return bytes(head)

def tar_entry(name, data):
    return tar_head(name, len(data)) + data + bytes(-len(data) % 512)

def again_and_again(text):
    """480 gzips in a tar, in a gzip: each 4 MiB of TEXT, over and over."""
    once = gz(text * (4 * MIB // len(text)))
    return gz(b"".join(tar_entry(f"{i}.gz", once) for i in range(480)) + bytes(1024))

def heads(name, size):
    """The first SIZE bytes of the format's smallest sample, again and again."""
    folder = pathlib.Path(sys.argv[2]) / "samples" / "formats" / name
    found = [lzma.decompress(p.read_bytes()) if p.suffix == ".xz" else p.read_bytes() for p in sorted(folder.glob("good-*"))]
    return again_and_again(min(found, key=len)[:size])

def deep(wrap, levels):
    data = b"the innermost\n"
    for _ in range(levels):
        data = wrap(data)
    return data

def sparse(blocks):
    """An Android sparse image: blocks of 4 KiB, none stored."""
    return struct.pack("<IHHHHIIII", 0xed26ff3a, 1, 0, 28, 12, 4096, blocks, 1, 0) + struct.pack("<HHII", 0xcac2, 0, blocks, 16) + b"abcd"

def gz_repeated(chunk, times):
    """A gzip of TIMES CHUNK: packed once, with an end that the next may follow."""
    c, crc = zlib.compressobj(1, zlib.DEFLATED, -15), 0
    once = c.compress(chunk) + c.flush(zlib.Z_FULL_FLUSH)
    for _ in range(times):
        crc = zlib.crc32(chunk, crc)
    return b"\x1f\x8b\x08" + bytes(7) + once * times + b"\3\0" + struct.pack("<2I", crc, len(chunk) * times & 0xffffffff)

def numbered(size):
    """SIZE bytes of text without repeats."""
    return b"".join(b"%08d,%08d,%08d,%08d\n" % (i * 7919 % 10**8, i * 104729 % 10**8, i, i % 977) for i in range(size // 36))

def thousand(make):
    return b"".join(make(i) for i in range(1000))

def zip_entries(count):
    """COUNT empty members, as the directory says, all of them the one that there is."""
    local = struct.pack("<4s5H3I2H", b"PK\3\4", 10, 0, 0, 0, 0, 0, 0, 0, 7, 0) + b"0000000"
    central = thousand(lambda i: struct.pack("<4s6H3I5H2I", b"PK\1\2", 10, 10, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0) + b"%07d" % i)
    central *= count // 1000
    n = count & 0xffff
    return local + central + struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, n, n, len(central), len(local), 0)

def zip_members(count):
    """COUNT empty members, each with its own header."""
    local = b"".join(struct.pack("<4s5H3I2H", b"PK\3\4", 10, 0, 0, 0, 0, 0, 0, 0, 7, 0) + b"%07d" % i for i in range(count))
    central = b"".join(struct.pack("<4s6H3I5H2I", b"PK\1\2", 10, 10, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, i * 37) + b"%07d" % i
                       for i in range(count))
    n = count & 0xffff
    return local + central + struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, n, n, len(central), len(local), 0)

def chain_of_large(levels):
    """tar in gzip in tar ...: each level holds a large body while its small neighbour waits."""
    data = b"x"
    for _ in range(levels):
        data = gz_stream([tar_entry("small", b"x"), tar_entry("next", data), tar_entry("big", bytes(40 * MIB)), bytes(1024)])
    return data

def forty_two(levels=4):
    """Zips in zips, sixteen of the same in each, as 42.zip."""
    data = zipped([("zeros", bytes(200 * MIB))])
    for level in range(levels):
        data = zipped([(f"lib{level}-{i:x}.zip", data) for i in range(16)], stored=level > 1)
    return data

def squashed(files, *more):
    """A squashfs of FILES, (name, size), all holes, as mksquashfs makes it with the arguments MORE."""
    with tempfile.TemporaryDirectory() as name:
        tree, image = pathlib.Path(name) / "tree", pathlib.Path(name) / "image"
        tree.mkdir()
        for file, size in files:
            with open(tree / file, "wb") as f:
                f.truncate(size)
        subprocess.run(["mksquashfs", tree, image, *more, "-no-progress", "-quiet"], stdout=subprocess.DEVNULL, check=True)
        return image.read_bytes()

def squashed_entries(count):
    """COUNT devices, a thousand to a directory."""
    with tempfile.NamedTemporaryFile("w") as pseudo:
        pseudo.writelines(f"d{i} d 755 0 0\n" for i in range((count + 999) // 1000))
        pseudo.writelines(f"d{i // 1000}/f{i} c 666 0 0 1 3\n" for i in range(count))
        pseudo.flush()
        return squashed([], "-pf", pseudo.name)

def squashed_names(count):
    """A squashfs by hand: a directory with COUNT names for one device; headers of 256 names, metadata blocks of 8 KiB."""
    names = struct.pack("<3I", 255, 0, 1) + b"".join(struct.pack("<HhHH", 0, 0, 4, 6) + b"%07d" % i for i in range(256))
    heads = count // 256
    def blocks(parts):
        out, rest = [], b""
        for part in parts:
            rest += part
            while len(rest) >= 8192:
                out.append(zlib.compress(rest[:8192], 1))
                rest = rest[8192:]
        if rest:
            out.append(zlib.compress(rest, 1))
        return b"".join(struct.pack("<H", len(b)) + b for b in out)
    device = struct.pack("<4H2I", 4, 0o666, 0, 0, 0, 1) + struct.pack("<2I", 1, 0x103)
    root = struct.pack("<4H2I", 8, 0o755, 0, 0, 0, 2) + struct.pack("<4I2HI", 2, heads * len(names) + 3, 0, 3, 0, 0, 0xffffffff)
    inodes, directory = blocks([device + root]), blocks(names for _ in range(heads))
    ids = blocks([bytes(4)])
    at = 96 + len(inodes) + len(directory)
    end = at + len(ids) + 8
    none = 0xffffffffffffffff
    return struct.pack("<4s4I6H8Q", b"hsqs", 2, 0, 131072, 0, 1, 17, 0x210, 1, 4, 0, len(device), end, at + len(ids), none, 96,
                       96 + len(inodes), none, none) + inodes + directory + ids + struct.pack("<Q", at)

def squashed_inodes(count):
    """A table of inodes that is made of COUNT blocks of zeros, and a stream beside it."""
    block = zlib.compress(bytes(8192), 9)
    inodes = (struct.pack("<H", len(block)) + block) * count
    listing, ids = struct.pack("<H3s", 0x8003, b"abc"), struct.pack("<H4x", 0x8004)
    at = 96 + len(inodes)
    end = at + len(listing) + len(ids)
    none = 2**64 - 1
    return (gz(b"beside" * 100) + bytes(100) + struct.pack(
        "<4s4I6H8Q", b"hsqs", 1, 0, 1 << 17, 0, 1, 17, 0, 1, 4, 0, 0, end + 8, end, none, 96, at, none, none)
        + inodes + listing + ids + struct.pack("<Q", at + len(listing)))

def iso(count=10, stated=None):
    """An ISO 9660 volume (ECMA-119): a root directory with COUNT records, whose size is STATED."""
    both = lambda v: struct.pack("<I", v) + struct.pack(">I", v)
    def record(name, extent, size, flags):
        r = both(extent) + both(size) + bytes([120, 1, 1, 0, 0, 0, 0, flags, 0, 0, 1, 0, 0, 1, len(name)]) + name
        r += bytes(len(r) % 2)
        return bytes([len(r) + 2, 0]) + r
    sector = lambda data: data + bytes(-len(data) % 2048)
    files = sector(record(b"A", 18, 0, 0) * 60) * (count // 60 + 1)
    size = stated or 2048 + len(files)
    files += bytes(32768)
    root = record(b"\0", 19, size, 2)
    volume = bytearray(sector(b"\1CD001\1\0" + b" " * 64 + bytes(8) + both(20 + len(files) // 2048)))
    volume[120:132] = bytes([1, 0, 0, 1]) * 2 + bytes([0, 8, 8, 0])
    volume[132:144], volume[148:152], volume[156:190] = both(10) + struct.pack("<I", 18), struct.pack(">I", 18), root
    volume[881] = 1
    return (bytes(32768) + bytes(volume) + sector(b"\xffCD001\1") + sector(bytes([1, 0, 19, 0, 0, 0, 1, 0, 0, 0])) +
            sector(root + record(b"\1", 19, size, 2)) + files)

def sevenzip(count):
    """A 7z of COUNT empty files, each with a name of one letter."""
    def number(n):
        return b"\xf0" + struct.pack("<I", n)
    empty = bytes([0xff]) * (count // 8)
    names = b"\0" + b"a\0\0\0" * count
    head = b"\1\5" + number(count) + b"".join(bytes([kind]) + number(len(data)) + data for kind, data in
                                             ((14, empty), (15, empty), (17, names))) + b"\0\0"
    start = struct.pack("<2QI", 0, len(head), zlib.crc32(head))
    return b"7z\xbc\xaf\x27\x1c\0\4" + struct.pack("<I", zlib.crc32(start)) + start + head

def qcow2(size, clusters, bits=16, packed=False):
    """A disk of SIZE bytes of which CLUSTERS, a number and its bytes each, are stored."""
    one = 1 << bits
    at = lambda n: n << bits
    tables = sorted({n >> (bits - 3) for n, _ in clusters})
    l1 = bytearray(((size >> bits) + one // 8 - 1) // (one // 8) * 8)
    first = 1 + -(-len(l1) // one) + len(tables)
    l2, body, place = bytearray(len(tables) << bits), bytearray(), {t: i for i, t in enumerate(tables)}
    for t, i in place.items():
        struct.pack_into(">Q", l1, 8 * t, 1 << 63 | at(first - len(tables) + i))
    for n, data in clusters:
        where = at(first) + len(body)
        entry = 1 << 62 | (len(data) // 512 - 1) << (70 - bits) | where if packed else 1 << 63 | where
        struct.pack_into(">Q", l2, at(place[n >> (bits - 3)]) + n % (one // 8) * 8, entry)
        body += data if packed else data.ljust(one, b"\0")
    head = struct.pack(">4sIQIIQIIQQIIQQQQII", b"QFI\xfb", 3, 0, 0, bits, size, 0, len(l1) // 8, one, at(first), 0, 0, 0,
                       0, 0, 0, 4, 104)
    return head.ljust(one, b"\0") + l1.ljust(at(first - 1 - len(tables)), b"\0") + l2 + body

def zeros_packed(bits):
    c = zlib.compressobj(9, zlib.DEFLATED, -12)
    data = c.compress(bytes(1 << bits)) + c.flush()
    return data + bytes(-len(data) % 512)

# found by a fuzzer: a header that states a number of files of which the table alone would take 5 GiB
SEVENZIP_COUNT = """N3q8ryccAATiYqHNEAAAAAAAAABqAAAAAAAAADoBLO57g9U8AnKcAdABuywwEW6ZAQQGAAEJEAAHCwEAAiQG8QcBElMPubxubHThUxalO7i3
AwRzrCEhAQABAAwQDAAICgHaiUmbAAAF43dZl+AEAAAAAAAAIwAAAAAAAABhkBc0XAAAFAoBAAAABWk2wNUBFQYBACCApIEAAA=="""

def xfs_holes(size):
    """Every empty file of the sample of version 4, which has no CRCs, is a hole of SIZE."""
    data = bytearray(lzma.decompress((pathlib.Path(sys.argv[2]) / "samples/formats/xfs/good-v4.img.xz").read_bytes()))
    for at in range(0, len(data), 256):
        if data[at:at + 3] == b"IN\x81" and not any(data[at + 56:at + 64]):
            struct.pack_into(">Q", data, at + 56, size)
    return data

def solve(f):
    """C with f(C) = C, for an f of 32 bits that is affine over GF(2); None: there is none."""
    base, basis = f(0), {}
    for bit in range(32):
        column, mark = f(1 << bit) ^ base ^ 1 << bit, 1 << bit
        while column and column.bit_length() in basis:
            column, mark = (a ^ b for a, b in zip((column, mark), basis[column.bit_length()]))
        if column:
            basis[column.bit_length()] = column, mark
    left, answer = base, 0
    while left and left.bit_length() in basis:
        column, mark = basis[left.bit_length()]
        left, answer = left ^ column, answer ^ mark
    return None if left else answer

def quine():
    """A gzip whose content is itself. Deflate is the machine: a block "say the next n bytes" (stored), a block "say the last n bytes
    again" (two copies, fixed codes), both of five bytes. What is said runs ahead of what is read, by one block at least."""
    def say(n):
        return struct.pack("<BHH", 0, n, n ^ 0xffff)
    def again(n):
        out = at = 0
        half = ((n // 2 - 2, -7), (8, -5), (n - 17, 3))  # a length of 3 to 10, a distance of 17 to 24
        for value, count in ((0, 1), (1, 2), *half, *half, (0, -7)):
            value = value if count > 0 else int(f"{value:0{-count}b}"[::-1], 2)  # codes: the high bit first
            out, at = out | value << at, at + abs(count)
        return out.to_bytes(5, "little")
    s0, s1, s4, a4, last = say(0), say(5), say(20), again(20), again(18)
    for seed in range(256):  # the time of the file: not every one has a checksum that fits
        head = b"\x1f\x8b\x08\x08" + bytes([seed, 0, 0, 0, 0, 255]) + b"self\0"
        def whole(crc, size=206):
            tail = b"\1\0\0\xff\xff" + struct.pack("<2I", crc, size)
            return b"".join([head, s4, head, s4, a4, s1, a4, s1, s1, s4, a4, s1, s1, s4, a4, s4, a4, s4, a4, s4, a4,
                             s4, a4, s0, s0, say(18), a4, s0, s0, say(18), last, tail, last, tail])
        crc = solve(lambda c: zlib.crc32(whole(c)))
        if crc is not None:
            break
    assert zlib.decompress(whole(crc), 31) == whole(crc)
    return whole(crc)

def texts(name, line, count=3, mib=250):
    """COUNT files NAME of MIB MiB, all lines LINE."""
    size = mib * MIB // len(line) * len(line)
    rows = line * (MIB // len(line))
    def pieces():
        for i in range(count):
            yield tar_head(f"{i}/{name}", size)
            left = size
            while left:
                yield rows[:left]
                left -= min(left, len(rows))
            yield bytes(-size % 512)
        yield bytes(1024)
    return gz_stream(pieces())

def banners(folder):
    """Every fortieth text of the signatures under FOLDER, before a zero: few enough for gzip to see that they are repeated."""
    lines = [l for p in sorted(folder.glob("*/*.sig")) for l in p.read_text().splitlines() if l.startswith(("accept", "rule"))]
    found = [re.search(r'"((?:\\.|[^"\\])*)"', l) for l in lines]
    return b"\0".join(re.sub(r"\{[^}]*\}", "1.2.3", m[1]).encode() for m in found[::40] if m) + b"\0"

BOMBS = {
    "gzip": lambda: packed("gzip", "-1"),
    "gzip-gzip": lambda: gz(packed("gzip", "-1", mib=1000)),
    "bzip2": lambda: packed("bzip2", "-1", mib=300),
    "xz": lambda: packed("xz", "-0"),
    "zstd": lambda: packed("zstd", "-1", "-c"),
    "lz4": lambda: packed("lz4", "-1", "-c"),
    "sparse": lambda: sparse(1 << 20),
    "sparse-2-TiB": lambda: sparse(1 << 29),
    "disk-of-zeros": lambda: qcow2(20000 << 21, [(n, z) for z in [zeros_packed(21)] for n in range(20000)], 21, True),
    "disk-8-EiB": lambda: qcow2(1 << 40, [])[:24] + struct.pack(">Q", (1 << 63) - 1) + qcow2(1 << 40, [])[32:],
    "row-of-gzip": lambda: (bytes(4096) + packed("gzip", "-1", mib=250)) * 40,
    "zip-of-zeros": lambda: zipped([(f"f{i}", bytes(40 * MIB)) for i in range(12)]),
    "42-zip": lambda: forty_two(),
    "tar-of-gzip": lambda: gz(tar_entry("a.gz", packed("gzip", "-1")) * 20 + bytes(1024)),
    "deep-gzip": lambda: deep(gz, 1000),
    "deep-tar": lambda: deep(lambda d: tar_entry("t.tar", d) + bytes(1024), 1000),
    "chain": lambda: chain_of_large(20),
    "quine": quine,
    "quine-in-tar": lambda: tar_entry("self.gz", quine()) + bytes(1024),
    "cpio-entries": lambda: thousand(lambda i: cpio_entry(f"{i:07}")) * 10**4,
    "cpio-entries-gzip": lambda: gz_repeated(thousand(lambda i: cpio_entry(f"{i:07}")), 10**4),
    "tar-entries-gzip": lambda: gz_repeated(thousand(lambda i: tar_entry(f"{i:07}", b"")), 10**4),
    "zip-entries": lambda: zip_entries(10**7),
    "zip-members-gzip": lambda: gz(zip_members(10**6), 1),
    "squashfs-names": lambda: squashed_names(10**7),
    "squashfs-inodes": lambda: squashed_inodes(60000),
    "iso-entries": lambda: iso(10**7),
    "iso-stated": lambda: iso(stated=0xfffff800),
    "sevenzip-entries-gzip": lambda: gz(sevenzip(10**7), 1),
    "sevenzip-stated": lambda: base64.b64decode(SEVENZIP_COUNT),
    "squashfs-hole": lambda: squashed([("hole", 2 << 30)]),
    "squashfs-holes": lambda: squashed([(f"hole{i}", 100 * MIB) for i in range(40)]),
    "squashfs-entries": lambda: squashed_entries(10**6),
    "squashfs-heads": lambda: heads("squashfs", 256),
    "xfs-holes": lambda: xfs_holes(100 * MIB),
    "xfs-hole": lambda: xfs_holes(1 << 62),
    "ubi-heads": lambda: heads("ubi", 64),
    "zcomax-heads": lambda: heads("zcomax", 64),
    "texts-of-systems": lambda: texts("etc/os-release", b"NAME=a\n"),
    "programs-of-banners": lambda: again_and_again(banners(pathlib.Path(sys.argv[2]) / "signatures" / "db")),
    "records-with-zeros": lambda: texts("etc/os-release", b"NAME=a\n\0\n"),
}

HONEST = {  # with the arguments it takes
    "sparse-100-MiB": (lambda: sparse(25600), []),
    "zeros-100-MiB": (lambda: packed("xz", "-6", mib=100), []),
    "row-of-60-MiB": (lambda: (bytes(4096) + gz(numbered(60 * MIB), 1)) * 8, []),
    "disk-64-GiB": (lambda: qcow2(64 << 30, [(n * 8000, b"cluster %d" % n) for n in range(131)]), []),
    "disk-then-more": (lambda: qcow2(64 << 30, [(n * 3, bytes([n % 255 + 1]) * 65536) for n in range(1280)]) + b"\xff" * 90000, []),
    "rootfs-300-MiB": (lambda: gz_stream([tar_entry("zeros", bytes(300 * MIB)), bytes(1024)]), ["--limit", "body=400000000"]),
    "disk-830-MiB": (lambda: gz_stream([bytes(510) + b"\x55\xaa", random.Random(1).randbytes(70 * MIB)] + [bytes(MIB)] * 760), []),
}

# run by a process of its own: the peak of a child is never less than that of who starts it
MEASURE = """import os, subprocess, sys, time
start = time.monotonic()
p = subprocess.Popen(sys.argv[1:], stdout=open(os.environ["RESULT"], "wb"), stderr=subprocess.DEVNULL)
_, status, usage = os.wait4(p.pid, 0)
print(os.waitstatus_to_exitcode(status), min(time.monotonic() - start, usage.ru_utime + usage.ru_stime), usage.ru_maxrss / 1024)"""

def run(assay, path, more):
    """(exit status, seconds, MiB, is a node limited, is one unknown, bytes decoded, formats that failed); seconds: of the wall or, on a busy
    machine, of the processor"""
    result = path.with_suffix(".json")
    out = subprocess.run([sys.executable, "-c", MEASURE, assay, "tree", str(path), "--json", "-q", *more],
                         capture_output=True, text=True, check=True, env={**os.environ, "RESULT": str(result)}).stdout.split()
    limited, unknown, decoded, failed = False, False, 0, 0
    with open(result, "rb") as f:
        for line in f:
            limited |= b'"status":"limit"' in line
            unknown |= b'"kind":"unknown"' in line
            if b'"sha256":' not in line and b'"kind":"region"' not in line:
                continue
            node = json.loads(line.decode("utf-8", "replace").rstrip().rstrip(","))
            decoded += node["size"] if "sha256" in node and "offset" not in node and node["kind"] != "image" else 0
            failed += node["kind"] == "region" and node["status"] not in ("ok", "limit", "truncated")
    result.unlink()
    return int(out[0]), float(out[1]), float(out[2]), limited, unknown, decoded, failed

def main():
    assay = release(sys.argv[1])
    only = sys.argv[3:]
    failures = 0
    with tempfile.TemporaryDirectory() as name:
        tmp = pathlib.Path(name)
        for what in only or [*BOMBS, *HONEST]:
            bomb = what in BOMBS
            data, more = (BOMBS[what](), []) if bomb else (HONEST[what][0](), HONEST[what][1])
            path = tmp / what
            path.write_bytes(data)
            code, seconds, rss, limited, unknown, decoded, failed = run(assay, path, more)
            rss = max(rss - len(data) / MIB, 0)
            good = (code, limited) == (3, True) if bomb else code in (0, 3) and not limited and not unknown
            good &= rss <= MEMORY
            if bomb:
                most = 3 * BODY + 32 * len(data)
                good &= seconds <= SECONDS and decoded <= most and failed * FAILED <= most
            print(f"{'ok  ' if good else 'FAIL'} {what}: {len(data)} bytes, exit {code}, {'limit' if limited else 'no limit'}, "
                  f"{rss:.0f} MiB, {seconds:.1f} s, {decoded / MIB:.0f} MiB decoded, {failed} failed", flush=True)
            failures += not good
            path.unlink()
    return 1 if failures else 0

sys.exit(main())
