#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Faults planted in true SBOMs, and what `assay diff` says of them. The true SBOM of an image is its list of
components that is known without assay; a fault is one change with a verdict that follows from the change.
usage: diff_faults.py ASSAY SOURCE_ROOT [-v]"""
import json, pathlib, random, re, subprocess, sys, tempfile

assay, root = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
shared = root.parent / "shared" / "eval"
verbose = "-v" in sys.argv
ENV = {"ASAN_OPTIONS": "detect_leaks=0", "SOURCE_DATE_EPOCH": "1700000000"}
ALARMS = {"undeclared", "contradicted", "version", "missing"}
MUTATIONS = 40
tmp = pathlib.Path(tempfile.mkdtemp())

# image, list of components, what the image is, what is there although the list does not say so
# (Lua is a part of Redis, libwebsockets of mosquitto: each has a function or text that says its version), whose parts the list has under other names
IMAGES = [
    ("samples/firmware/router/image.bin", "samples/firmware/router/truth.tsv", "router", set(), set()),
    (shared / "images/d1-router.bin", shared / "images/d1-router.truth.tsv", "router", {"lua", "libwebsockets"},
     {"linux"}),
    (shared / "real/lede-rt305x-ht-tm02/lede-ramips-rt305x-ht-tm02-squashfs-sysupgrade.bin",
     shared / "real/lede-rt305x-ht-tm02/core.truth.tsv", "lede", set(), {"linux", "musl"}),
]

def run(*words):
    return subprocess.run([assay, *map(str, words)], capture_output=True, text=True, env=ENV)

def rows(path):
    """name, other names, version of each line; a '~' is what no byte shows, only the package list."""
    for line in open(path):
        name, names, version = line.rstrip("\n").split("\t")
        yield name, names.split("|"), version

def document(components, product):
    return {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
            "metadata": {"component": {"type": "firmware", "name": product}},
            "components": [{"type": "library", "bom-ref": f"c{i}", "name": n, "version": v}
                           for i, (n, v) in enumerate(components)]}

def diff(components, product, observed):
    """(component, declared or observed version) -> verdict"""
    path = tmp / "declared.json"
    path.write_text(json.dumps(document(components, product)))
    r = run("diff", path, observed, "-q", "-o", "json")
    if r.returncode not in (0, 1, 3):
        raise SystemExit(f"exit {r.returncode}: {r.stderr}")
    out = {}
    for f in json.loads(r.stdout)["findings"]:
        p = f.get("properties", {})
        if f["rule"] in ALARMS | {"unseen", "unsure", "confirmed"}:
            out[p["component"], p.get("declared") or p.get("observed")] = f["rule"]
    return out

def other(version, up):
    """The same with its last number changed."""
    m = list(re.finditer(r"\d+", version))[-1]
    n = int(m[0]) + 1 if up or m[0] == "0" else int(m[0]) - 1
    return version[:m.start()] + str(n) + version[m.end():]

def plant(rng, kind, true, plain):
    """A changed list, and the verdicts that follow: (component, version) -> verdict."""
    name, names, version = rng.choice(plain)
    changed = [c for c in true if c[0] != name]
    if kind == "removed":
        return changed, {(name, None): "undeclared"}
    if kind == "renamed":
        return changed + [("vendorlet", version)], {("vendorlet", version): "unseen", (name, None): "undeclared"}
    if kind in ("up", "down"):
        wrong = other(version, kind == "up")
        return changed + [(name, wrong)], {(name, wrong): "version"}
    if kind == "phantom":
        return true + [("nginx", "1.18.0"), ("acme-agent", "3.1")], {
            ("nginx", "1.18.0"): "missing", ("acme-agent", "3.1"): "unseen"}
    if kind == "split":
        parts = [(name + "-utils", version), (name + "-dev", version)]
        if len(name) > 2:  # libiw is not of iw
            parts.append(("lib" + name + "7", version))
        return changed + parts, {p: "confirmed" for p in parts}
    if kind == "merged":
        second = rng.choice([p for p in plain if p[0] != name])
        return [c for c in changed if c[0] != second[0]] + [(name, version)], {
            (name, version): "confirmed", (second[0], None): "undeclared"}
    if kind == "alias":
        alias = rng.choice(names)
        return changed + [(alias, version)], {(alias, version): "confirmed"}
    if kind == "suffix":
        written = "1:" + version + "+dfsg"
        return changed + [(name, written)], {(name, written): "confirmed"}
    wrong = other(version, True)
    return true + [(name, wrong)], {(name, version): "confirmed", (name, wrong): "missing"}

KINDS = ["removed", "renamed", "up", "down", "phantom", "split", "merged", "alias", "suffix", "two"]
right = planted = failures = 0
for image, truth, product, there, parts in IMAGES:
    image, truth = root / image, root / truth
    if not image.exists():
        continue
    observed = tmp / (image.name + ".json")
    r = run("scan", image, "-q", "-o", f"cyclonedx-json={observed}")
    if r.returncode not in (0, 3):
        raise SystemExit(f"scan {image.name}: exit {r.returncode} {r.stderr}")
    listed = list(rows(truth))
    true = [(n.lstrip("~"), v) for n, _, v in listed]
    base = diff(true, product, observed)
    false = {k: v for k, v in base.items() if v in ALARMS and k[0] not in there}
    failures += len(false)
    print(f"{image.name}: {len(true)} declared, {sum(v == 'confirmed' for v in base.values())} confirmed, "
          f"false alarms {false or 0}")
    plain = [(n, names, v) for n, names, v in listed
             if n[0] != "~" and n not in parts and base.get((n, v)) == "confirmed"]
    for i in range(MUTATIONS):
        kind, rng = KINDS[i % len(KINDS)], random.Random(i)
        changed, wanted = plant(rng, kind, true, plain)
        rng.shuffle(changed)
        got = diff(changed, product, observed)
        for (name, version), verdict in wanted.items():
            planted += 1
            # what is observed bears its package's name: json-c is libjson-c
            seen = {v for k, v in got.items() if (k[0] == name and k[1] == version) or
                    (version is None and k[0] in (name, "lib" + name))}
            good = seen == {verdict}
            right += good
            if not good or verbose:
                print(f"  {'ok' if good else 'WRONG'} {kind}: {name} {version}: {seen}, wanted {verdict}")
        named = {k[0] for k in wanted}
        more = {k: v for k, v in got.items() if v in ALARMS and k[0] not in named | there}
        # packages of a removed project are undeclared as well: they bear its name or are listed beside it
        if more and product != "lede":
            failures += 1
            print(f"  WRONG {kind}: more than was planted: {more}")
print(f"{right} of {planted} faults judged right")

# a real declaration: the build's list of packages against the image, which holds no package database
wrt = shared / "real" / "openwrt-1907-tl-wr840nv62"
if wrt.exists():
    listed = [l.split("\t")[:2] for l in open(wrt / "packages.tsv")][1:]
    got = diff([tuple(p) for p in listed], "openwrt", next(wrt.glob("*sysupgrade.bin")))
    core = {alias for n, names, _ in rows(wrt / "core.truth.tsv") if n[0] != "~" for alias in [n, *names]}
    for (name, version), verdict in sorted(got.items()):
        if verdict in ALARMS or (name in core and verdict not in ("confirmed", "unsure")):
            failures += 1
            print(f"  WRONG openwrt: {name} {version}: {verdict}")
    print(f"openwrt: {len(listed)} packages, " + ", ".join(
        f"{sum(v == w for v in got.values())} {w}" for w in sorted(set(got.values()))))
sys.exit(1 if failures or right < 0.95 * planted else 0)
