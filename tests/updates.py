#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Updates and container images: what their manifests say of them, which of their files are not as they say, and what the layers of an
image hide. samples/updates/expect.tsv has what the tools that made them were told. usage: updates.py ASSAY SOURCE_ROOT"""
import collections, json, pathlib, subprocess, sys

assay, folder = sys.argv[1], pathlib.Path(sys.argv[2]) / "samples" / "updates"

def run(*words):
    r = subprocess.run([assay, *words], capture_output=True, check=False)
    return json.loads(r.stdout), r.returncode

def seen(path):
    """KEY to all its values in the tree; `file STATUS` and `layer STATE` to the names that have them."""
    nodes, code = run("tree", "--json", "-q", path)
    out = collections.defaultdict(set)
    for n in nodes["nodes"]:
        if n["kind"] in ("file", "directory") and n["status"] != "ok":
            out[f"file {n['status']}"].add(n["name"])
        if "layer" in n:
            out[f"layer {n['layer']}"].add(n["name"])
        for key, value in n.get("attributes", {}).items():
            out[key].add(value)
    return out, code

def wrong(path, rows):
    out, code = seen(path)
    good = path.name.startswith("good-")
    bad = [f"exit {code}"] if code != (0 if good else 3) else []
    for key, value in rows:
        values = set(value.split()) if key.startswith("layer ") else {value}
        if not (out[key] == values if key.startswith(("layer ", "file ")) else values <= out[key]):
            bad.append(f"{key}: {sorted(values)} expected, {sorted(out[key])} seen")
    if good and any(key.startswith("file ") for key in out):
        bad.append("a file that is not ok")
    return bad

def product(path):
    document, _ = run("scan", "-q", path, "-o", "cyclonedx-json=-")
    c = document["metadata"]["component"]
    return c["name"], c.get("version"), sorted(x["name"] for x in document.get("components", []))

def main():
    rows = collections.defaultdict(list)
    for line in (folder / "expect.tsv").read_text().splitlines():
        name, key, value = line.split("\t")
        rows[name].append((key, value))
    failures = 0
    for name, what in rows.items():
        for text in wrong(folder / name, what):
            print(f"FAIL {name}: {text}")
            failures += 1
    # the document is about the product, and what a later layer hides is not in it
    for name, want in {"good-1.swu": ("good-1.swu", "1.2.3", []), "good-1.mender": ("good-1.mender", "release-7", []),
                       "good-docker.tar": ("example.org/lamp", "2.0", ["sample"])}.items():
        if product(folder / name) != want:
            print(f"FAIL {name}: {want} expected, {product(folder / name)} seen")
            failures += 1
    # the program of an AppImage is marked as the whole is, and is none
    formats = folder.parent / "formats"
    for path in [*formats.glob("appimage/good-*"), *formats.glob("rauc/good-*"), *formats.glob("suit/good-no*")]:
        nodes, code = run("tree", "--json", "-q", path)
        if code or any(n["status"] != "ok" for n in nodes["nodes"]):
            print(f"FAIL {path.name}: not whole, exit {code}")
            failures += 1
    print(f"{len(rows)} updates, {failures} failures")
    return 1 if failures or not rows else 0

sys.exit(main())
