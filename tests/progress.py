#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""On a terminal, work of more than a second shows a progress line and wipes it; nothing of it reaches a file.
usage: progress.py ASSAY SOURCE_ROOT"""
import os, pathlib, pty, subprocess, sys, tempfile

assay, root = sys.argv[1], pathlib.Path(sys.argv[2])
image = (root / "samples" / "firmware" / "router" / "image.bin").read_bytes()

def stderr_of(path, *options):
    try:
        master, slave = pty.openpty()
    except OSError as error:
        print(f"no terminal can be made here: skipped ({error})")
        sys.exit(77)
    process = subprocess.Popen([assay, "scan", path, *options], stdout=subprocess.DEVNULL, stderr=slave)
    os.close(slave)
    seen = b""
    while True:
        try:
            piece = os.read(master, 4096)
        except OSError:
            break
        if not piece:
            break
        seen += piece
    process.wait()
    return seen

with tempfile.NamedTemporaryFile() as big:
    count = 1
    while True:  # as large as it must be to take more than a second here
        big.seek(0)
        big.write(image * count)
        big.flush()
        seen = stderr_of(big.name, "-j1")
        if seen or count > 256:
            break
        count *= 4
    good = b"MiB" in seen and seen.endswith(b"\r\x1b[K")
    quiet = stderr_of(big.name, "-j1", "-q")
print(f"{count} images: {seen[-120:]!r}, quiet: {quiet!r}")
sys.exit(0 if good and not quiet else 1)
