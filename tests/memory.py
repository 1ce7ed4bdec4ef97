#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""When a limit is met, what was found by then is reported, what was not looked into has the status "limit", and the
exit status says so. What a limit of the whole run hits does not depend on the number of threads.
usage: memory.py ASSAY SOURCE_ROOT"""
import gzip, json, pathlib, random, subprocess, sys, tempfile, zipfile, zlib

assay, root = sys.argv[1], pathlib.Path(sys.argv[2])
image = root / "samples" / "firmware" / "router" / "image.bin"

def tree(limit):
    r = subprocess.run([assay, "tree", str(image), "--json", "-q", "-j1", "--limit", f"memory={limit}"], capture_output=True)
    nodes = json.loads(r.stdout)["nodes"] if r.returncode in (0, 3) else []
    return r.returncode, sum(n["status"] == "ok" for n in nodes), sum(n["status"] == "limit" for n in nodes)

whole = tree(4 << 30)
partial = [tree(limit << 20) for limit in range(2, 14)]
print("without the limit:", whole, "with it:", partial)
between = [p for p in partial if p[0] == 3 and p[1] > 0 and p[2] > 0]
good = whole[0] == 0 and whole[2] == 0 and between and all(p[0] in (0, 2, 3) for p in partial)

# every limit says at a node that it was met
for limit in ("depth=1", "entries=3", "nodes=20", "body=1000", "output=2000000", "candidates=1", "evidence=1"):
    r = subprocess.run([assay, "tree", str(image), "--json", "-q", "--limit", limit], capture_output=True)
    met = [n for n in json.loads(r.stdout)["nodes"] if n["status"] == "limit"]
    print(f"{limit}: exit {r.returncode}, {len(met)} nodes")
    good &= r.returncode == 3 and len(met) > 0

def same(what, limit, *command):
    """-j1 and, twice, -j8: one text, and one exit status."""
    seen = set()
    for jobs in (1, 8, 8):
        r = subprocess.run([assay, *command, "-q", f"-j{jobs}", "--limit", limit], capture_output=True)
        seen.add((r.returncode, r.stdout))
    print(what, limit, "the same" if len(seen) == 1 else f"{len(seen)} answers", {code for code, _ in seen})
    return len(seen) == 1

for limit in range(4, 11, 2):
    good &= same("tree", f"memory={limit << 20}", "tree", str(image), "--json")
for limit in ("nodes=20", "output=4000000"):
    good &= same("tree", limit, "tree", str(image), "--json")
# what was kept of a scan that begins anew is of no use
good &= same("cat", "nodes=20", "cat", str(image), image.name)

# a stream that there is no memory for is one all the same
with tempfile.TemporaryDirectory() as tmp:
    compress = zlib.compressobj(1, zlib.DEFLATED, 31)
    stream = compress.compress(b"".join(b"%08d\n" % (i * 104729 % 10**8) for i in range(350000))) + compress.flush()
    pathlib.Path(tmp, "row").write_bytes((bytes(4096) + stream) * 8)
    row = f"{tmp}/row"
    good &= same("row", f"memory={10 << 20}", "tree", row, "--json")
    r = subprocess.run([assay, "tree", row, "--json", "-q", "-j8", "--limit", f"memory={10 << 20}"], capture_output=True)
    seen = [n["status"] for n in json.loads(r.stdout)["nodes"] if n["kind"] == "region"]
    print("row:", r.returncode, seen)
    good &= r.returncode == 3 and len(seen) == 8 and "limit" in seen

# files that alone have room, in a directory: each in its turn; the last of all is too large by itself
with tempfile.TemporaryDirectory() as tmp:
    for i in range(8):
        with open(f"{tmp}/{i:02}", "wb") as f:
            f.write(b"OpenSSL 1.1.1w  11 Sep 2023\0" * 100)
            f.truncate((17 + i) << 20)
    with open(f"{tmp}/large", "wb") as f:
        f.truncate(90 << 20)
    limit = f"memory={100 << 20}"
    good &= same("rootfs", limit, "tree", "--rootfs", tmp, "--json")
    r = subprocess.run([assay, "tree", "--rootfs", tmp, "--json", "-q", "-j8", "--limit", limit], capture_output=True)
    limited = [n["name"] for n in json.loads(r.stdout)["nodes"] if n["status"] == "limit"]
    print("limited:", limited)
    good &= limited == ["large"]

# the compressed image of a disk that is larger than the bodies of small images
with tempfile.TemporaryDirectory() as tmp:
    rootfs = image.read_bytes()[0x90000:]
    disk = f"{tmp}/disk.gz"
    with gzip.open(disk, "wb", 1) as f:
        f.write(bytes(510) + b"\x55\xaa" + random.Random(1).randbytes(42 << 20))
        for _ in range(260):
            f.write(bytes(1 << 20))
        f.write(rootfs)

    def opened(*options):
        """Exit status; is a file there that stands at the disk's end?"""
        r = subprocess.run([assay, "tree", disk, "--json", "-q", *options], capture_output=True)
        return r.returncode, b"/usr/bin/dropbearkey" in r.stdout

    all_of_it, small = opened(), opened("--limit", "body=268435456")
    print("disk of 303 MiB:", all_of_it, "with the limit of small images:", small)
    good &= all_of_it == (0, True) and small == (3, False)

# a text that stands too often to look at all its places, in what a format explains
with tempfile.TemporaryDirectory() as tmp:
    path = f"{tmp}/names.zip"
    with zipfile.ZipFile(path, "w") as z:
        for i in range(2500):  # each name stands there twice
            z.writestr(f"OpenSSL 1.1.1w  11 Sep 2023/{i}", b"")
    for more in ([], ["--limit", "candidates=100"]):  # each member could be the first of an archive
        r = subprocess.run([assay, "tree", path, "-q", *more], capture_output=True)
        print("5,000 times one name in a zip:", *more, r.returncode)
        good &= r.returncode == 0
sys.exit(0 if good else 1)
