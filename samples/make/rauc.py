# SPDX-License-Identifier: Apache-2.0
"""Samples of rauc. usage: rauc.py DIRECTORY"""
import pathlib, random, subprocess, tempfile
from sample import Samples, flip

s = Samples()
SYSTEM = b"NAME=Sample\nID=sample\n" + random.Random(7).randbytes(9000)
MANIFEST = "[update]\ncompatible=Lamp\nversion=7.1\nbuild=20240501\n\n[bundle]\nformat={}\n\n[image.rootfs]\nfilename=system.img\n"

def run(*words):
    subprocess.run([str(w) for w in words], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

def signature(data):
    """Where it begins."""
    return len(data) - 8 - int.from_bytes(data[-8:], "big")

with tempfile.TemporaryDirectory() as work:
    tmp = pathlib.Path(work)
    run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", tmp / "key",
        "-out", tmp / "cert", "-days", "9999", "-subj", "/CN=sample")
    made = {}
    for form in "plain", "verity":
        folder = tmp / form
        folder.mkdir()
        (folder / "system.img").write_bytes(SYSTEM)
        (folder / "manifest.raucm").write_text(MANIFEST.format(form))
        run("rauc", f"--cert={tmp / 'cert'}", f"--key={tmp / 'key'}", "bundle", folder, tmp / f"{form}.raucb")
        made[form] = (tmp / f"{form}.raucb").read_bytes()
    # what is signed with an encrypted bundle is its manifest, in what only its receivers can open
    (tmp / "text").write_text(MANIFEST.format("crypt"))
    run("openssl", "cms", "-encrypt", "-binary", "-aes256", "-in", tmp / "text", "-outform", "DER", "-out", tmp / "envelope", tmp / "cert")
    envelope = (tmp / "envelope").read_bytes()

plain, verity = made["plain"], made["verity"]
s.good("good-plain.raucb", plain, {"bundle": plain[:signature(plain)]})
at = signature(verity)
begin = verity.index(b"[update]", at)
end = verity.index(b"filename=system.img\n", begin) + len(b"filename=system.img\n")
size = int(verity[begin:end].split(b"verity-size=")[1].split(b"\n")[0])
while verity[end:end + 1] == b"\n":
    end += 1
s.good("good-verity.raucb", verity, {"bundle": verity[:at - size], "manifest.raucm": verity[begin:end]})
s.bad("bad-plain-digest.raucb", flip(plain, at // 4), "corrupt")
s.bad("bad-verity-manifest.raucb", flip(verity, begin + 20), "corrupt")
s.bad("bad-verity-hashes.raucb", flip(verity, at - size), "corrupt")
body = bytes((i * 7919 + i // 251) & 255 for i in range(8192))
s.bad("unsupported-crypt.raucb", body + envelope + len(envelope).to_bytes(8, "big"), "encrypted")
s.finish()
