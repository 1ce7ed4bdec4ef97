#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""When the limit on memory is met, what was found by then is reported, what was not looked into has the status "limit", and the
exit status says so. usage: memory.py ASSAY SOURCE_ROOT"""
import json, pathlib, subprocess, sys

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
sys.exit(0 if good else 1)
