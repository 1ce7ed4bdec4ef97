#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Decompression bombs, containers without end and containers of too many entries end with a limit that is reported (status "limit",
exit 3), in bounded memory and time. Everything is made here, for nothing but this run; honest images that look alike must open.
usage: bombs.py ASSAY SOURCE_ROOT     (a release build: sanitizers need memory of their own)"""
import io, os, pathlib, shutil, struct, subprocess, sys, tempfile, threading, time, zipfile, zlib

MEMORY = 512  # MiB of resident memory
SECONDS = 10
MIB = 1 << 20

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

def tar_entry(name, data):
    head = bytearray(512)
    head[0:len(name)] = name.encode()
    head[100:108], head[108:116], head[116:124] = b"0000644\0", b"0000000\0", b"0000000\0"
    head[124:136], head[136:148] = b"%011o\0" % len(data), b"00000000000\0"
    head[148:156], head[156:157], head[257:265] = b" " * 8, b"0", b"ustar\00000"
    head[148:156] = b"%06o\0 " % sum(head)
    return bytes(head) + data + bytes(-len(data) % 512)

def deep(wrap, levels):
    data = b"the innermost\n"
    for _ in range(levels):
        data = wrap(data)
    return data

def sparse(blocks):
    """An Android sparse image: blocks of 4 KiB, none stored."""
    return struct.pack("<IHHHHIIII", 0xed26ff3a, 1, 0, 28, 12, 4096, blocks, 1, 0) + struct.pack("<HHII", 0xcac2, 0, blocks, 16) + b"abcd"

def entries(make, count, chunk=1000):
    return gz_stream(b"".join(make(i) for i in range(at, at + chunk)) for at in range(0, count, chunk))

def zip_entries(count):
    """COUNT empty members, as the directory says."""
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

BOMBS = {
    "gzip": lambda: packed("gzip", "-1"),
    "gzip-gzip": lambda: gz(packed("gzip", "-1", mib=1000)),
    "bzip2": lambda: packed("bzip2", "-1", mib=300),
    "xz": lambda: packed("xz", "-0"),
    "zstd": lambda: packed("zstd", "-1", "-c"),
    "lz4": lambda: packed("lz4", "-1", "-c"),
    "sparse": lambda: sparse(1 << 20),
    "row-of-gzip": lambda: (bytes(4096) + packed("gzip", "-1", mib=250)) * 40,
    "zip-of-zeros": lambda: zipped([(f"f{i}", bytes(40 * MIB)) for i in range(12)]),
    "42-zip": lambda: forty_two(),
    "tar-of-gzip": lambda: gz(tar_entry("a.gz", packed("gzip", "-1")) * 20 + bytes(1024)),
    "deep-gzip": lambda: deep(gz, 1000),
    "deep-tar": lambda: deep(lambda d: tar_entry("t.tar", d) + bytes(1024), 1000),
    "chain": lambda: chain_of_large(20),
    "cpio-entries": lambda: entries(lambda i: cpio_entry(f"{i:07}"), 6 * 10**5),
    "tar-entries": lambda: entries(lambda i: tar_entry(f"{i:07}", b""), 6 * 10**5),
    "squashfs-hole": lambda: squashed([("hole", 2 << 30)]),
    "squashfs-holes": lambda: squashed([(f"hole{i}", 100 * MIB) for i in range(40)]),
    "squashfs-entries": lambda: squashed_entries(10**6),
    "zip-entries": lambda: gz(zip_entries(10**6), 1),
}

HONEST = {  # with the arguments it takes
    "sparse-100-MiB": (lambda: sparse(25600), []),
    "zeros-100-MiB": (lambda: packed("xz", "-6", mib=100), []),
    "rootfs-300-MiB": (lambda: gz_stream([tar_entry("zeros", bytes(300 * MIB)), bytes(1024)]), ["--limit", "body=400000000"]),
}

# run by a process of its own: the peak of a child is never less than that of who starts it
MEASURE = """import os, subprocess, sys, time
start = time.monotonic()
p = subprocess.Popen(sys.argv[1:], stdout=open(os.environ["RESULT"], "wb"), stderr=subprocess.DEVNULL)
_, status, usage = os.wait4(p.pid, 0)
print(os.waitstatus_to_exitcode(status), min(time.monotonic() - start, usage.ru_utime + usage.ru_stime), usage.ru_maxrss / 1024)"""

def run(assay, path, more):
    """(exit status, seconds, MiB, does a node have the status limit); seconds: of the wall or, on a busy machine, of the processor"""
    result = path.with_suffix(".json")
    out = subprocess.run([sys.executable, "-c", MEASURE, assay, "tree", str(path), "--json", "-q", *more],
                         capture_output=True, text=True, check=True, env={**os.environ, "RESULT": str(result)}).stdout.split()
    with open(result, "rb") as f:
        limited = any(b'"status":"limit"' in line for line in f)
    result.unlink()
    return int(out[0]), float(out[1]), float(out[2]), limited

def main():
    assay = sys.argv[1]
    if not os.path.exists(assay):
        print("no release build: nothing is measured")
        return 77
    only = sys.argv[3:]
    failures = 0
    with tempfile.TemporaryDirectory() as name:
        tmp = pathlib.Path(name)
        for what in only or [*BOMBS, *HONEST]:
            bomb = what in BOMBS
            data, more = (BOMBS[what](), []) if bomb else (HONEST[what][0](), HONEST[what][1])
            path = tmp / what
            path.write_bytes(data)
            code, seconds, rss, limited = run(assay, path, more)
            good = (code, limited) == (3, True) if bomb else code in (0, 3) and not limited
            if bomb:
                good &= rss <= MEMORY and seconds <= SECONDS
            print(f"{'ok  ' if good else 'FAIL'} {what}: {len(data)} bytes, exit {code}, {'limit' if limited else 'no limit'}, "
                  f"{rss:.0f} MiB, {seconds:.1f} s", flush=True)
            failures += not good
            path.unlink()
    return 1 if failures else 0

sys.exit(main())
