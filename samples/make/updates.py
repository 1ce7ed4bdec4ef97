# SPDX-License-Identifier: Apache-2.0
"""Updates and container images, each with its manifest, made by the tools of those who read them; and what is wrong in the bad ones.
usage: updates.py DIRECTORY
Needs: swugenerator, mender-artifact, rauc, openssl, umoci, skopeo, squashfs-tools."""
import hashlib, io, json, os, pathlib, shutil, subprocess, sys, tarfile, tempfile, zipfile
from sample import flip

out = pathlib.Path(sys.argv[1]).resolve()
rows = []

def run(*words, cwd=None):
    subprocess.run([str(w) for w in words], check=True, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

def expect(name, data, **what):
    """WHAT: attributes of a manifest; `file__STATUS` and `layer__STATE`: paths that have it."""
    (out / name).write_bytes(data)
    for key, value in what.items():
        rows.append((name, key.replace("__", " "), value))

SYSTEM = b"NAME=Sample\nID=sample\nVERSION_ID=7.1\n" + b"# a file of the system\n" * 40

DESCRIPTION = """software =
{
    version = "1.2.3"; /* of all */
    description = "lamp, both # halves";
    hardware-compatibility: [ "1.0", "1.2" ];
    images: (
        { filename = "system.img"; name = "system"; version = "7.1"; device = "/dev/mmcblk0p2"; }
    );
    scripts: ( { filename = "after.sh"; type = "shellscript"; } );
};
"""

def swupdate(tmp):
    (tmp / "system.img").write_bytes(SYSTEM)
    (tmp / "after.sh").write_bytes(b"#!/bin/sh\nexit 0\n")
    (tmp / "sw-description").write_text(DESCRIPTION)
    run("swugenerator", "-s", "sw-description", "-a", ".", "-o", "a.swu", "create", cwd=tmp)
    data = (tmp / "a.swu").read_bytes()
    said = {"update.format": "swupdate", "update.version": "1.2.3", "update.device": "1.0", "update.part": "system 7.1",
            "update.about": "lamp, both # halves"}
    expect("good-1.swu", data, **said, **{"update.verified": "2"})
    run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "key", "-out", "cert",
        "-days", "9999", "-subj", "/CN=sample", cwd=tmp)
    run("swugenerator", "-s", "sw-description", "-a", ".", "-o", "b.swu", "-k", "CMS,key,cert", "create", cwd=tmp)
    expect("good-signed.swu", (tmp / "b.swu").read_bytes(), **said, **{"update.verified": "2", "update.signature": "sw-description.sig"})
    at = data.index(b"a file of the system")
    expect("bad-digest.swu", flip(data, at, 1), **said, **{"update.verified": "1"}, file__corrupt="system.img")
    # the name in the archive is not the one in the description
    at = data.rindex(b"after.sh")
    expect("bad-missing.swu", flip(data, at, 1), **said, **{"update.verified": "1", "file missing-blocks": "sw-description"})
    at = data.index(b"};\n")
    expect("bad-description.swu", data[:at] + b" \n\n" + data[at + 3:], **{"file corrupt": "sw-description"})

def mender(tmp):
    (tmp / "system.img").write_bytes(SYSTEM)
    run("mender-artifact", "write", "rootfs-image", "-t", "lamp", "-n", "release-7", "-f", "system.img", "-o", "a.mender", cwd=tmp)
    data = (tmp / "a.mender").read_bytes()
    said = {"update.format": "mender", "update.version": "release-7", "update.device": "lamp"}
    expect("good-1.mender", data, **said, **{"update.verified": "3"})
    at = data.index(hashlib.sha256(SYSTEM).hexdigest().encode())
    digit = b"0" if data[at:at + 1] != b"0" else b"1"
    expect("bad-digest.mender", data[:at] + digit + data[at + 1:], **said, **{"update.verified": "2"}, file__corrupt="system.img")

def nordic():
    program = bytes(range(256)) * 8
    def number(n):
        return bytes([n]) if n < 128 else bytes([n & 127 | 128]) + number(n >> 7)
    def field(n, value):
        if isinstance(value, int):
            return number(n << 3) + number(value)
        return number(n << 3 | 2) + number(len(value)) + value
    digest = hashlib.sha256(program).digest()[::-1]
    init = field(1, 3) + field(2, 52) + field(3, 0x101) + field(4, 0) + field(7, len(program)) + field(8, field(1, 3) + field(2, digest))
    command = field(1, 1) + field(2, init)
    packet = field(2, field(1, command) + field(2, 0) + field(3, bytes(64)))
    parts = {"application": {"bin_file": "lamp.bin", "dat_file": "lamp.dat"}}
    def pack(program, packet):
        body = io.BytesIO()
        with zipfile.ZipFile(body, "w") as z:
            for name, data in (("lamp.bin", program), ("lamp.dat", packet), ("manifest.json", json.dumps({"manifest": parts}))):
                z.writestr(zipfile.ZipInfo(name), data)
        return body.getvalue()
    said = {"update.format": "nordic", "update.version": "3", "update.device": "hardware 52", "update.part": "application"}
    expect("good-dfu.zip", pack(program, packet), **said, **{"update.verified": "1"})
    expect("bad-dfu.zip", pack(flip(program, 9), packet), **said, file__corrupt="lamp.bin")
    files = [{"type": "application", "board": "nrf52840dk", "version_MCUBOOT": "2.4.0+1", "size": 4, "file": "app_update.bin"}]
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w") as z:
        z.writestr(zipfile.ZipInfo("app_update.bin"), b"lamp")
        z.writestr(zipfile.ZipInfo("manifest.json"), json.dumps({"format-version": 0, "files": files}))
    expect("good-dfu-mcuboot.zip", body.getvalue(), **{"update.version": "2.4.0+1", "update.device": "nrf52840dk"})

def layer_change(tmp, change):
    run("umoci", "unpack", "--rootless", "--image", "oci:v1", "b", cwd=tmp)
    change(tmp / "b" / "rootfs")
    run("umoci", "repack", "--image", "oci:v1", "b", cwd=tmp)
    shutil.rmtree(tmp / "b")

def pack_tar(folder, skip=()):
    body = io.BytesIO()
    with tarfile.open(fileobj=body, mode="w") as t:
        for path in sorted(folder.rglob("*")):
            name = str(path.relative_to(folder))
            if path.is_file() and name not in skip:
                info = tarfile.TarInfo(name)
                info.size = path.stat().st_size
                t.addfile(info, io.BytesIO(path.read_bytes()))
    return body.getvalue()

def container(tmp):
    def first(root):
        for path, text in (("etc/secret", "key\n"), ("etc/os-release", "ID=old\nVERSION_ID=1\n"), ("opt/old/a", "a\n"), ("opt/old/b", "b\n")):
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text)
    def second(root):
        (root / "etc" / "secret").unlink()
        (root / "etc" / "os-release").write_text("ID=sample\nVERSION_ID=7.1\n")
        shutil.rmtree(root / "opt" / "old")
    run("umoci", "init", "--layout", "oci", cwd=tmp)
    run("umoci", "new", "--image", "oci:v1", cwd=tmp)
    layer_change(tmp, first)
    layer_change(tmp, second)
    hidden = {"layer deleted": "etc/secret opt/old opt/old/a opt/old/b", "layer replaced": "etc/os-release", "layer whiteout":
              "etc/.wh.secret opt/.wh.old"}
    run("umoci", "gc", "--layout", "oci", cwd=tmp)
    data = pack_tar(tmp / "oci")
    expect("good-oci.tar", data, **{"update.format": "container", "update.version": "v1"}, **hidden)
    blobs = sorted((tmp / "oci" / "blobs" / "sha256").iterdir(), key=lambda p: p.stat().st_size)
    layer = next(p for p in blobs if p.read_bytes()[:2] == b"\x1f\x8b")
    name = str(layer.relative_to(tmp / "oci"))
    at = data.index(layer.read_bytes()) + layer.stat().st_size - 3  # the size at its end
    expect("bad-oci-digest.tar", flip(data, at), **{"file corrupt": name})
    expect("bad-oci-missing.tar", pack_tar(tmp / "oci", {name}), **{"update.layers": "apart"})
    run("skopeo", "--insecure-policy", "copy", "oci:oci:v1", "docker-archive:d.tar:example.org/lamp:2.0", cwd=tmp)
    said = {"update.name": "example.org/lamp", "update.version": "2.0"}
    expect("good-docker.tar", (tmp / "d.tar").read_bytes(), **said, **hidden)
    return hidden

def opaque():
    """An opaque directory, a directory in the place of a file, a file in that of a directory: of no tool, after the specification."""
    layers = ({"keep/a": b"1", "gone/a": b"2", "gone/b/c": b"3", "file": b"4", "dir/x": b"5", "both": b"6"},
              {"gone/.wh..wh..opq": b"", "gone/new": b"7", "file/y": b"8", "dir": b"9"}, {"gone/a": b"10", ".wh.both": b""}, {"both": b"11"})
    body = io.BytesIO()
    with tarfile.open(fileobj=body, mode="w") as t:
        def add(name, data):
            info = tarfile.TarInfo(name)
            info.size = len(data)
            t.addfile(info, io.BytesIO(data))
        names = []
        for i, layer in enumerate(layers):
            inner = io.BytesIO()
            with tarfile.open(fileobj=inner, mode="w") as one:
                for name, data in layer.items():
                    for up in list(pathlib.PurePath(name).parents)[-2::-1]:
                        info = tarfile.TarInfo(str(up))
                        info.type = tarfile.DIRTYPE
                        one.addfile(info)
                    info = tarfile.TarInfo(name)
                    info.size = len(data)
                    one.addfile(info, io.BytesIO(data))
            names.append(f"{i}/layer.tar")
            add(names[-1], inner.getvalue())
        add("manifest.json", json.dumps([{"Config": "c.json", "RepoTags": ["lamp:1"], "Layers": names}]).encode())
    expect("good-opaque.tar", body.getvalue(), **{"layer deleted": "gone/b gone/b/c dir/x", "layer replaced": "gone/a file dir both", "layer whiteout":
           "gone/.wh..wh..opq .wh.both"})

os.makedirs(out, exist_ok=True)
for make in (swupdate, mender, container):
    with tempfile.TemporaryDirectory() as work:
        make(pathlib.Path(work))
nordic()
opaque()
with open(out / "expect.tsv", "w", encoding="utf-8") as f:
    f.writelines("\t".join(row) + "\n" for row in rows)
