#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""When a limit is met, what was found by then is reported, what was not looked into has the status "limit", and the
exit status says so. What a limit of the whole run hits does not depend on the number of threads.
usage: memory.py ASSAY SOURCE_ROOT"""
import json, pathlib, subprocess, sys, tempfile, zlib

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
sys.exit(0 if good else 1)
