#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every file of the images beside the checkout is opened: same path, kind, mode, size and SHA-256 as the list says
(*.files.tsv), or as an independent unpacker says. usage: images.py ASSAY SOURCE_ROOT"""
import hashlib, json, lzma, pathlib, subprocess, sys, tarfile
import failures

assay, root = sys.argv[1], pathlib.Path(sys.argv[2])
shared = root.parent / "shared" / "eval"
KINDS = {"file": "file", "link": "link", "dir": "directory"}

def tree(image):
    r = subprocess.run([assay, "tree", str(image), "--json"], capture_output=True)
    if r.returncode not in (0, 3):
        sys.exit(f"FAIL {image}: exit {r.returncode}: {r.stderr.decode()}")
    doc = json.loads(r.stdout)
    if doc["accounted"] != doc["size"] or doc["size"] != image.stat().st_size:
        fail(image, f"{doc['accounted']} of {image.stat().st_size} bytes accounted for")
    return doc["nodes"]

def fail(image, text):
    failures.fail(f"{image.name}: {text}")

def check(image, expected, nodes=None):
    """expected: path -> (kind, mode or None, size or None, sha256 or target)"""
    nodes = nodes or tree(image)
    found = {}
    for n in nodes:
        if "name" in n and n["kind"] in ("file", "link", "directory", "hard-link"):
            found.setdefault(n["name"].strip("/"), []).append(n)
    for path, (kind, mode, size, digest) in expected.items():
        ok = False
        for n in found.get(path.strip("/"), []):
            ok |= n["kind"] == kind and (mode is None or int(n["mode"], 8) == mode or kind == "link") and \
                (kind != "file" or (n["size"] == size and n.get("sha256") == digest)) and \
                (kind != "link" or n.get("target") == digest) and n["status"] == "ok"
        if not ok:
            fail(image, f"{path}: expected {kind} {size} {digest}, found {found.get(path.strip('/'))}")
    print(f"{image.name}: {len(expected)} entries compared")
    return nodes

def from_list(path):
    out = {}
    for line in path.read_text().splitlines()[1:]:
        p, kind, mode, size, digest = (line.split("\t") + [""] * 5)[:5]
        if kind in KINDS:
            out[p] = (KINDS[kind], int(mode, 8), int(size or 0), digest)
    return out

def from_tar(path):
    out = {}
    with tarfile.open(path) as t:
        for m in t:
            name = m.name.removeprefix("./")
            if m.isfile():
                out[name] = ("file", m.mode, m.size, hashlib.sha256(t.extractfile(m).read()).hexdigest())
            elif m.issym():
                out[name] = ("link", None, None, m.linkname)
    return out

def from_newc(data):
    """An independent reader of newc archives, for the installer's initrd."""
    out, pos = {}, 0
    while data[pos:pos + 6] == b"070701":
        f = [int(data[pos + 6 + 8 * i:pos + 14 + 8 * i], 16) for i in range(13)]
        name = data[pos + 110:pos + 110 + f[11] - 1].decode()
        body = (pos + 110 + f[11] + 3) & ~3
        content = data[body:body + f[6]]
        if name == "TRAILER!!!":
            break
        if f[1] & 0o170000 == 0o100000:
            out[name.removeprefix("./")] = ("file", f[1] & 0o7777, f[6], hashlib.sha256(content).hexdigest())
        elif f[1] & 0o170000 == 0o120000:
            out[name.removeprefix("./")] = ("link", None, None, content.decode())
        pos = (body + f[6] + 3) & ~3
    return out

def from_unsquashfs(image, offset):
    try:
        listing = subprocess.run(["unsquashfs", "-o", str(offset), "-lls", str(image)], capture_output=True, text=True)
    except FileNotFoundError:
        return None
    out = {}
    for line in listing.stdout.splitlines():
        if line[:1] == "-":
            path = line.split("squashfs-root/", 1)[1]
            body = subprocess.run(["unsquashfs", "-o", str(offset), "-cat", str(image), path], capture_output=True).stdout
            mode = sum(1 << (8 - i) for i, c in enumerate(line[1:10]) if c not in "-ST")
            special = (0o4000 if line[3] in "sS" else 0) | (0o2000 if line[6] in "sS" else 0) | (0o1000 if line[9] in "tT" else 0)
            out[path] = ("file", mode | special, len(body), hashlib.sha256(body).hexdigest())
    return out

def main():
    if not shared.is_dir():
        print("no shared images beside the checkout: skipped")
        return 77
    for name in ("d1-router", "d2-nand", "d3-emmc"):
        check(shared / "images" / f"{name}.bin", from_list(shared / "images" / f"{name}.files.tsv"))
    for directory in sorted((shared / "real").glob("alpine-*")):
        image = next(directory.glob("*.tar.gz"))
        check(image, from_tar(image))
    real = shared / "real"
    initrd = real / "debian-di-armel-kuroboxpro" / "initrd.buffalo"
    check(initrd, from_newc(lzma.decompress(initrd.read_bytes()[64:])))
    for image in [*sorted(real.glob("openwrt-*/*.bin")), *sorted(real.glob("lede-*/*sysupgrade.bin")),
                  *sorted(real.glob("*/nodb.squashfs"))]:
        expected = from_unsquashfs(image, max(image.read_bytes().find(b"hsqs"), 0))
        if expected is None:
            print(f"{image.name}: no unsquashfs here: only opened")
            tree(image)
        elif len(expected) < 100:
            fail(image, "the reference unpacker lists too little")
        else:
            check(image, expected)
    # parts rather than files: named by what the reference tools print of them
    pine = tree(real / "uboot-pine64" / "u-boot-sunxi-with-spl.fit.itb")
    parts = {n["name"] for n in pine if n["kind"] == "part"}
    if not {"uboot", "atf"} <= parts:
        fail(real / "uboot-pine64", f"parts of the FIT image: {sorted(parts)}")
    nodes = tree(real / "f1c100s-buildroot" / "zImage")
    if not any("Linux version" in n.get("attributes", {}).get("kernel.banner", "") for n in nodes):
        fail(real / "f1c100s-buildroot" / "zImage", "no kernel banner")
    failures.end()

sys.exit(main())
