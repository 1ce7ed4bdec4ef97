#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""XFS and btrfs of 2,000 files, as mkfs makes them: the tree must be what was packed. Of XFS in blocks of 1 and 4 KiB, versions 4 and 5; of btrfs in
small and large nodes, and compressed where mkfs.btrfs can. Skipped without the tools.
usage: large_fs.py ASSAY SOURCE_ROOT [SEED]"""
import hashlib, json, os, pathlib, random, shutil, subprocess, sys, tempfile
from failures import end, fail

os.environ["PATH"] += ":/usr/sbin:/sbin"
SKIP, FILES = 77, 2000

def fill(root, rnd):
    """path -> (size, SHA-256), "directory" or ("link", target)"""
    folders, truth = [""], {}
    for i in range(FILES):
        name = f"{i}-" + "n" * rnd.choice((1, 9, 40, 120))
        where = rnd.choice(folders[-8:] + folders[:1] * 8)
        path = f"{where}{name}"
        kind = rnd.random()
        if kind < 0.04 and where.count("/") < 6:
            (root / path).mkdir()
            folders.append(path + "/")
            truth[path] = "directory"
        elif kind < 0.1:
            target = "../" * rnd.randrange(4) + "t" * rnd.randrange(1, 90)
            (root / path).symlink_to(target)
            truth[path] = ("link", target)
        else:
            size = rnd.choice((0, 5, 700, 4095, 4096, 4097, 20000, 20000, 300000 if i % 20 == 0 else 9000))
            body = rnd.randbytes(size) if rnd.random() < 0.5 else b"%d again " % i * (size // 9)
            if size > 9000:
                body = body[:5000] + bytes(8192) + body[13192:]
            (root / path).write_bytes(body)
            truth[path] = (len(body), hashlib.sha256(body).hexdigest())
    return truth

def proto(folder):
    for path in sorted(folder.iterdir()):
        if path.is_symlink():
            yield f"{path.name} l--777 0 0 {os.readlink(path)}"
        elif path.is_dir():
            yield f"{path.name} d--755 0 0"
            yield from proto(path)
            yield "$"
        else:
            yield f"{path.name} ---644 0 0 {path}"

def check(assay, image, truth, what):
    doc = json.loads(subprocess.run([assay, "tree", "--json", "-q", image], stdout=subprocess.PIPE, check=False).stdout)
    found = {}
    for n in doc["nodes"]:
        if n["status"] != "ok":
            fail(f"{what}: {n['name']} is {n['status']}")
        if n["kind"] == "directory":
            found[n["name"]] = "directory"
        elif n["kind"] == "link":
            found[n["name"]] = ("link", n["target"])
        elif n["kind"] == "file":
            found[n["name"]] = (n["size"], n.get("sha256") or hashlib.sha256(b"").hexdigest())
    wrong = [p for p in set(truth) | set(found) if truth.get(p) != found.get(p)]
    if wrong:
        fail(f"{what}: {len(wrong)} of {len(truth)} differ, as {wrong[0]}: {truth.get(wrong[0])}, found {found.get(wrong[0])}")

def main():
    assay, seed = sys.argv[1], int(sys.argv[3]) if len(sys.argv) > 3 else 1
    if not shutil.which("mkfs.xfs") and not shutil.which("mkfs.btrfs"):
        return SKIP
    with tempfile.TemporaryDirectory() as name:
        tmp = pathlib.Path(name)
        (tmp / "root").mkdir()
        truth = fill(tmp / "root", random.Random(seed))
        (tmp / "proto").write_text("\n".join(["/", "0 0", "d--755 0 0", *proto(tmp / "root"), "$", ""]))
        can = subprocess.run(["mkfs.btrfs", "--help"], capture_output=True, text=True).stdout if shutil.which("mkfs.btrfs") else ""
        made = [("xfs", ["-p", str(tmp / "proto"), *more]) for more in (["-m", "crc=0"], ["-b", "size=1024"], ["-n", "size=8192"])]
        made += [("btrfs", ["--rootdir", str(tmp / "root"), "-n", size]) for size in ("4096", "65536")]
        if "--compress" in can:
            made += [("btrfs", ["--rootdir", str(tmp / "root"), "--compress", word]) for word in ("zlib", "lzo", "zstd")]
        for kind, options in made:
            image = tmp / "image"
            with open(image, "wb") as f:
                f.truncate(320 << 20)
            if shutil.which("mkfs." + kind):
                subprocess.run(["mkfs." + kind, "-q", "-f", *options, image], check=True, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
                check(assay, image, truth, f"{kind} {' '.join(options[2:])}")
            image.unlink()
    return end()

sys.exit(main())
