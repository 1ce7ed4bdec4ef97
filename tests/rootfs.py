#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""'--rootfs' sees a directory as it is, follows no link, waits for no FIFO, and finds what a scan of the image finds.
usage: rootfs.py ASSAY SOURCE_ROOT"""
import hashlib, json, os, pathlib, subprocess, sys, tempfile
from failures import end, fail

assay, root = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()

def run(*words, expected=0, **more):
    r = subprocess.run([assay, *map(str, words)], capture_output=True, text=True, timeout=300, **more)
    if r.returncode != expected:
        fail(f"{words}: exit {r.returncode}, expected {expected}: {r.stderr}")
    return r.stdout

def components(text):
    return [tuple(line.split()[:2]) for line in text.splitlines()[1:] if "  " in line]

with tempfile.TemporaryDirectory() as name:
    tmp = pathlib.Path(name)
    os.chmod(tmp, 0o755)
    image = root / "samples/firmware/camera/image.bin"
    run("extract", image, "-d", tmp / "camera")
    tree = tmp / "camera" / "rootfs.extracted" / "squashfs@0x0.extracted"
    if components(run("scan", "--rootfs", tree)) != components(run("scan", image)):
        fail("the unpacked tree has other components than the image")

    made = tmp / "made"
    (made / "b" / "deep").mkdir(parents=True)
    (made / "b-").write_bytes(b"between")
    (made / "b" / "deep" / "file").write_bytes(b"content")
    (made / "empty").write_bytes(b"")
    os.chmod(made / "b-", 0o4751)
    os.symlink("/etc", made / "out")
    os.symlink("..", made / "b" / "loop")
    os.mkfifo(made / "pipe")
    (tmp / "secret").write_bytes(b"secret")
    os.symlink("../secret", made / "secret")
    doc = json.loads(run("tree", "--rootfs", f"{made}/", "-o", "json"))
    found = {n["name"]: n for n in doc["nodes"][1:]}
    if list(found) != ["b", "b-", "b/deep", "b/deep/file", "b/loop", "empty", "out", "pipe", "secret"]:
        fail(f"entries or their order: {list(found)}")
    if (found["b-"]["mode"], found["b-"]["size"], found["b-"]["uid"]) != ("4751", 7, os.geteuid()):
        fail(f"mode, size or owner: {found['b-']}")
    if found["b/deep/file"]["sha256"] != hashlib.sha256(b"content").hexdigest():
        fail("another body")
    if (found["out"]["kind"], found["out"]["target"], found["pipe"]["kind"]) != ("link", "/etc", "fifo"):
        fail("a link or a FIFO is not what it is")
    if doc["nodes"][0]["name"] != "made" or doc["size"] != 14 or doc["accounted"] != 14:
        fail(f"the root: {doc['nodes'][0]}")
    sbom = [run("scan", "--rootfs", made, "-o", "cyclonedx-json", j) for j in ("-j1", "-j8")]
    if sbom[0] != sbom[1] or "hashes" in json.loads(sbom[0])["metadata"]["component"]:
        fail("the SBOM depends on the threads, or gives a directory the hash of a file")

    os.chmod(made / "b-", 0)
    os.chmod(made / "b" / "deep", 0)
    other = {"user": 65534} if os.geteuid() == 0 else {}
    try:
        doc = json.loads(run("tree", "--rootfs", made, "-o", "json", expected=3, **other))
        found = {n["name"]: n["status"] for n in doc["nodes"][1:]}
        if found["b-"] == "ok" or found["b/deep"] == "ok" or found["empty"] != "ok":
            fail(f"what cannot be read: {found}")
    except PermissionError:
        print("the program is not readable by others: no test of unreadable files")
    os.chmod(made / "b" / "deep", 0o755)
    run("scan", "--rootfs", tmp / "nosuch", expected=2)
    run("scan", "--rootfs", image, expected=2)
end()
