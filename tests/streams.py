#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""An image comes through a pipe of any kind; a reader who leaves early is not complained about; a document that the disk
has no room for is not left half, and neither is its signature.
usage: streams.py ASSAY SOURCE_ROOT"""
import os, pathlib, resource, signal, subprocess, sys, tempfile, threading

import failures

assay, root = sys.argv[1], pathlib.Path(sys.argv[2])
image = root / "samples" / "firmware" / "router" / "image.bin"

def run(*words, **more):
    return subprocess.run([assay, *map(str, words)], stdin=subprocess.DEVNULL, capture_output=True, **more)

def last_line(r):
    return r.stdout.decode().splitlines()[-1]

def little_room():
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20000, 20000))

with tempfile.TemporaryDirectory() as made:
    made = pathlib.Path(made)
    pipe = made / "pipe"
    os.mkfifo(pipe)
    feeder = threading.Thread(target=lambda: pipe.write_bytes(image.read_bytes()))
    feeder.start()
    r = run("scan", pipe, "-q")
    feeder.join()
    failures.expect("a named pipe", (r.returncode, last_line(r)), (0, last_line(run("scan", image, "-q"))))
    r = run("scan", "/dev/null")
    failures.expect("a device", (r.returncode, b"it is a device" in r.stderr), (2, True))

    for words in (["tree", image], ["cat", image, "/bin/busybox"], ["scan", image, "-o", "cyclonedx-json"], ["sig", "list"]):
        reader, writer = os.pipe()
        os.close(reader)
        r = subprocess.run([assay, *map(str, words)], stdout=writer, stderr=subprocess.PIPE)
        os.close(writer)
        failures.expect(f"{words[0]} into a closed pipe", (r.returncode, r.stderr), (2, b""))

    key, out = made / "key.pem", made / "out.json"
    subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", key], check=True, capture_output=True)
    for more in ([], ["--sign", key]):
        r = run("scan", image, "-q", "-o", f"cyclonedx-json={out}", *more, preexec_fn=little_room)
        failures.expect(f"a full disk {more[:1]}", (r.returncode, b"File too large" in r.stderr), (2, True))
        for path in (out, made / "out.json.sig"):
            failures.expect(f"what is left of {path.name}", path.stat().st_size if path.exists() else 0, 0)
failures.end()
