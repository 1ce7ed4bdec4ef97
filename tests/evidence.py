#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every claim is traceable: the bytes at the offset that the evidence names are read back from the image, and say what the
evidence says. usage: evidence.py ASSAY SOURCE_ROOT"""
import json, pathlib, subprocess, sys

assay, root = sys.argv[1], pathlib.Path(sys.argv[2])
failures = checked = 0
bodies = {}

def body(image, location):
    if location not in bodies:
        r = subprocess.run([assay, "cat", str(image), location, "-q"], capture_output=True)
        bodies[location] = r.stdout if r.returncode == 0 else None
    return bodies[location]

def clean(raw):
    """What analyzer/base/text.c makes of bytes, for ASCII."""
    return "".join(chr(c) if 32 <= c < 127 else f"\\x{c:02x}" for c in raw)

for image in sorted((root / "samples" / "firmware").glob("*/image.bin")):
    facts = subprocess.run([assay, "scan", str(image), "-o", "evidence-jsonl"], capture_output=True, text=True).stdout
    bodies.clear()
    for line in facts.splitlines():
        e = json.loads(line)
        if "offset" not in e:
            continue
        checked += 1
        data = body(image, e["location"])
        raw = data[e["offset"]:e["offset"] + e["length"]] if data else b""
        if len(raw) != e["length"]:
            failures += 1
            print(f"FAIL {e['location']}: no bytes at {e['offset']}")
        elif e["method"] in ("banner", "lone", "path", "soname") and clean(raw)[:100] != e["seen"][:100]:
            failures += 1
            print(f"FAIL {e['component']}#{e['rule']}: {clean(raw)!r} is not {e['seen']!r}")
        elif e["method"] == "bytes" and raw.hex() != e["seen"]:
            failures += 1
            print(f"FAIL {e['component']}#{e['rule']}: {raw.hex()} is not {e['seen']}")
        elif e["method"] == "symbols" and clean(raw).rstrip("\\x00") not in e["seen"]:
            failures += 1
            print(f"FAIL {e['component']}#{e['rule']}: {clean(raw)!r} is not in {e['seen']!r}")
    # regions have no body of their own: their bytes are those of the image where the map says they lie
    nodes = json.loads(subprocess.run([assay, "tree", str(image), "-o", "json"], capture_output=True, text=True).stdout)["nodes"]
    for n in nodes:
        if n["kind"] not in ("region", "header", "unknown", "padding") or "offset" not in n:
            continue
        at, up = n["offset"], nodes[n["parent"]]
        while "offset" in up:
            at, up = at + up["offset"], nodes[up["parent"]]
        if up["kind"] == "image":
            checked += 1
            if body(image, n["location"]) != image.read_bytes()[at:at + n["size"]]:
                failures += 1
                print(f"FAIL {n['location']}: not the bytes at {at}")
print(f"{checked} facts read back, {failures} failures")
sys.exit(1 if failures or checked < 50 else 0)
