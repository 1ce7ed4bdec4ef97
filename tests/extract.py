#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What 'assay extract' writes is what the image holds, and nothing is written outside the directory.
usage: extract.py ASSAY SOURCE_ROOT"""
import csv, hashlib, io, pathlib, shutil, stat, subprocess, sys, tarfile, tempfile
from failures import end, fail

assay, root = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
router = root.parent / "shared" / "eval" / "images" / "d1-router.bin"

def extract(image, out, *more, expected=(0, 3)):
    r = subprocess.run([assay, "extract", str(image), "-d", str(out), *more], capture_output=True, text=True)
    if r.returncode not in expected:
        fail(f"{image}: exit {r.returncode}: {r.stderr}")
    return r

def manifest(out):
    with open(f"{out}.manifest.tsv", newline="") as f:
        return list(csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE))

def check_manifest(image, out):
    """Every row is true, and every file below the directory has its row."""
    rows, seen = manifest(out), set()
    for r in rows:
        if r["written"] == "-":
            continue
        path = out / r["written"]
        seen.add(r["written"])
        if path.is_symlink() or not (path.is_dir() if r["kind"] == "directory" else path.is_file()):
            fail(f"{image}: {r['written']} is not what the list says")
        elif r["kind"] == "file" and r["status"] == "ok":
            if hashlib.sha256(path.read_bytes()).hexdigest() != r["sha256"]:
                fail(f"{image}: {r['written']} has other bytes than the list says")
            if path.lstat().st_mode & 0o7777 != int(r["mode"], 8) & 0o777:
                fail(f"{image}: {r['written']} has other permissions")
        elif r["status"] != "ok" and r["kind"] in ("file", "part") and not r["written"].endswith(".partial"):
            fail(f"{image}: {r['written']} is {r['status']} and not called so")
    for path in out.rglob("*"):
        if not path.is_dir() and str(path.relative_to(out)) not in seen:
            fail(f"{image}: {path} is not in the list")
    return {r["path"]: r for r in rows}

def compare(image, offset, out, prefix, rows):
    """Against unsquashfs: the same directories and files with the same bytes."""
    there = out.parent / (out.name + ".reference")
    if subprocess.run(["unsquashfs", "-q", "-n", "-no-xattrs", "-o", str(offset), "-d", str(there), str(image)],
                      capture_output=True).returncode not in (0, 2):
        return fail(f"{image}: unsquashfs cannot read it")
    count = 0
    for path in sorted(there.rglob("*")):
        if path.is_symlink() or not (path.is_dir() or path.is_file()):
            continue
        count += 1
        row = rows.get(f"{image.name}!/{prefix}!/{path.relative_to(there)}")
        if not row or row["written"] == "-":
            fail(f"{image}: {path.relative_to(there)} was not written")
            continue
        ours = out / row["written"]
        if row["note"] == "-" and ours != out / f"{prefix}.extracted" / path.relative_to(there):
            fail(f"{image}: {path.relative_to(there)} is called {row['written']}, and the list does not say it")
        if path.is_dir() != ours.is_dir() or (path.is_file() and path.read_bytes() != ours.read_bytes()):
            fail(f"{image}: {path.relative_to(there)} differs from what unsquashfs writes")
    print(f"{image.name}: {count} files and directories compared with unsquashfs")
    if not count:
        fail(f"{image}: nothing to compare")

def hostile(path):
    """A tar with every name that should not be followed."""
    def add(t, name, kind=tarfile.REGTYPE, body=b"", **more):
        info = tarfile.TarInfo(name)
        info.type, info.size, info.mode = kind, len(body), more.pop("mode", 0o644)
        for k, v in more.items():
            setattr(info, k, v)
        t.addfile(info, io.BytesIO(body) if body else None)
    with tarfile.open(path, "w", format=tarfile.GNU_FORMAT) as t:
        add(t, "../../up", body=b"up")
        add(t, "/etc/absolute", body=b"absolute")
        add(t, "door", tarfile.SYMTYPE, linkname="../..")
        add(t, "door/through", body=b"through")
        add(t, "abs", tarfile.SYMTYPE, linkname="/tmp")
        add(t, "twice", body=b"one")
        add(t, "twice", body=b"two")
        add(t, "Case", body=b"upper")
        add(t, "case", body=b"lower")
        add(t, "both", body=b"file")
        add(t, "both/inside", body=b"inside")
        add(t, "suid", body=b"suid", mode=0o6755)
        add(t, "a\nb\tc", body=b"control")
        add(t, "n" * 255, body=b"long")
        add(t, "null", tarfile.CHRTYPE, devmajor=1, devminor=3)
        add(t, "disk", tarfile.BLKTYPE, devmajor=8, devminor=0)
        add(t, "pipe", tarfile.FIFOTYPE)
        add(t, "copy", tarfile.LNKTYPE, linkname="twice")
        add(t, "/".join(["d"] * 1600) + "/deep", body=b"deep")

def check_hostile(tmp):
    image, out = tmp / "hostile.tar", tmp / "a" / "b" / "out"
    hostile(image)
    out.parent.mkdir(parents=True)
    before = {p for p in tmp.rglob("*")}
    extract(image, out)
    new = {p for p in tmp.rglob("*")} - before
    outside = [p for p in new if out not in p.parents and p not in (out, pathlib.Path(f"{out}.manifest.tsv"))]
    if outside:
        fail(f"written outside the directory: {outside}")
    for p in out.rglob("*"):
        mode = p.lstat().st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)) or mode & 0o7000:
            fail(f"{p} is {oct(mode)}")
    check_manifest(image, out)
    inside = out / "tar@0x0.extracted"
    for name, body in {"_../_../up": b"up", "etc/absolute": b"absolute", "door/through": b"through", "twice": b"one",
                       "twice~2": b"two", "Case": b"upper", "case~2": b"lower", "both~2": b"file",
                       "both/inside": b"inside", "suid": b"suid"}.items():
        if not (inside / name).is_file() or (inside / name).read_bytes() != body:
            fail(f"hostile: {name} is not there with its bytes")
    if not [r for r in manifest(out) if r["note"] == "path too long"]:
        fail("hostile: the deep path is not said to be left out")

with tempfile.TemporaryDirectory() as name:
    tmp = pathlib.Path(name)
    for image in sorted((root / "samples" / "firmware").glob("*/image.bin")):
        out = tmp / image.parent.name
        extract(image, out)
        check_manifest(image, out)
    again = tmp / "again"
    extract(root / "samples/firmware/router/image.bin", again, "-j1")
    if pathlib.Path(f"{again}.manifest.tsv").read_text() != (tmp / "router.manifest.tsv").read_text():
        fail("the list depends on the number of threads")
    for image in sorted((root / "samples" / "formats").glob("*/bad-*")):
        out = tmp / ("bad-" + image.parent.name + "-" + image.name)
        extract(image, out)
        check_manifest(image, out)
    check_hostile(tmp)
    if extract(router if router.exists() else image, again, expected=(2,)).stdout:
        fail("a directory that is not empty was written to")
    r = extract(root / "samples/firmware/router/image.bin", tmp / "little", "--limit", "output=3000000", expected=(3,))
    if sum(p.stat().st_size for p in (tmp / "little").rglob("*") if p.is_file()) > 3000000:
        fail("more was written than the limit 'output' allows")
    check_manifest("little", tmp / "little")
    if router.exists() and shutil.which("unsquashfs"):
        extract(router, tmp / "d1")
        rows = check_manifest(router, tmp / "d1")
        compare(router, router.read_bytes().find(b"hsqs", 0x540000), tmp / "d1", "part2", rows)
    else:
        print("no shared images or no unsquashfs here: comparison skipped")
end()
