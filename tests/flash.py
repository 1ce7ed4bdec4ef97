#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Flash file systems that were used, as no packer makes them (tests/flash/): the tree must be the one of the model that
wrote them. usage: flash.py ASSAY SOURCE_ROOT [SEEDS [KIND [FIRST_SEED]]]"""
import concurrent.futures, json, os, pathlib, random, shutil, subprocess, sys, tempfile
os.environ["PATH"] += ":/usr/sbin:/sbin"
from flash import jffs2, nand, ubi, ubifs

KINDS = {"jffs2": jffs2.make, "ubifs": ubifs.make, "ubi": ubi.make, "nand": nand.make}
SKIP = 77

def entries(doc, region):
    """What the tree shows below REGION: path -> as model.Tree.listing() has it, and the paths that are not whole."""
    out, broken = {}, set()
    for n in doc["nodes"]:
        if n.get("parent") != region["id"] or n["kind"] not in ("file", "directory", "link", "hard-link"):
            continue
        path = n["name"]
        if n["status"] != "ok":
            broken.add(path)
        out[path] = {"directory": lambda: ("directory", int(n["mode"], 8)), "link": lambda: ("link", n["target"]),
                     "file": lambda: ("file", int(n["mode"], 8), n["size"], n.get("sha256")),
                     "hard-link": lambda: ("hard-link", n["target"])}[n["kind"]]()
    for path, what in out.items():
        if what[0] == "hard-link":
            out[path] = out.get(what[1].strip("/"), what)
            if what[1].strip("/") in broken:
                broken.add(path)
    return out, broken

def same(a, b):
    return a == b or (a and b and a[0] == b[0] == "file" and a[1:3] == b[1:3] and a[2] == 0)

def compare(doc, expected):
    """EXPECTED: (format, listing, what may be not whole or None) for a file system, (name, body) for a part."""
    complaints = []
    left = {}
    for n in doc["nodes"]:
        if n.get("format"):
            left.setdefault(n["format"], []).append(n)
    for kind, listing, *rest in expected:
        lossy = rest[0] if rest else frozenset()
        if kind == "part":
            name, size, digest = listing
            if not any(n["name"] == name and n["size"] == size and n.get("sha256") == digest and n["status"] == "ok"
                       for n in doc["nodes"] if n["kind"] == "part"):
                complaints.append(f"no part {listing}")
            continue
        if not left.get(kind):
            complaints.append(f"no {kind}")
            continue
        found, broken = entries(doc, left[kind].pop(0))
        for path in sorted(set(found) | set(listing)):
            if path in broken and path in lossy:
                continue
            if path in broken or not same(listing.get(path), found.get(path)):
                complaints.append(f"{path[-60:]}: expected {listing.get(path)}, found {found.get(path)}"
                                  f"{', not whole' if path in broken else ''}")
    if all(e[1] for e in expected):  # where nothing is found in damaged bytes, they are searched again
        complaints += [f"another {kind}" for kind in ("jffs2", "ubifs") for _ in left.get(kind, [])]
    if doc["accounted"] != doc["size"]:
        complaints.append("not every byte is accounted for")
    return complaints

def run(assay, kind, seed):
    work = tempfile.mkdtemp(prefix="flash")
    try:
        image, expected = KINDS[kind](random.Random(f"{kind} {seed}"), work)
        path = pathlib.Path(work, f"{kind}-{seed}.img")
        path.write_bytes(image)
        if os.environ.get("KEEP"):
            shutil.copy(path, os.environ["KEEP"])
        r = subprocess.run([assay, "tree", str(path), "--json"], capture_output=True)
        if r.returncode not in (0, 3):
            return [f"exit {r.returncode}: {r.stderr.decode()[-2000:]}"], 0
        return compare(json.loads(r.stdout), expected), sum(len(e[1]) for e in expected if e[0] != "part")
    finally:
        shutil.rmtree(work)

def main(assay, _root, seeds="30", only=None, first="0"):
    if not all(shutil.which(tool) for tool in ("mkfs.jffs2", "mkfs.ubifs", "ubinize", "sumtool")):
        print("no mtd-utils")
        return SKIP
    failures = 0
    for kind in [only] if only else KINDS:
        numbers = range(int(first), int(first) + int(seeds))
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            results = list(pool.map(lambda seed: run(assay, kind, seed), numbers))
        for seed, (complaints, _) in zip(numbers, results):
            failures += bool(complaints)
            for text in complaints[:6]:
                print(f"FAIL {kind} seed {seed}: {text}")
        print(f"{kind}: {len(results)} flashes, {sum(count for _, count in results)} entries compared")
    return int(failures > 0)

if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
