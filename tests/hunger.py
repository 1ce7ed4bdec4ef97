#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""When the system gives less and less memory, a run says what it found (exit 3) or that it cannot (2): no library ends it.
usage: hunger.py ASSAY SOURCE_ROOT"""
import collections, io, os, pathlib, resource, subprocess, sys, tarfile, tempfile

assay = sys.argv[1]
if not os.path.exists(assay):
    print("no release build: nothing is measured")
    sys.exit(77)

def names(count, length):
    """A tar of empty files with long names: for each, libarchive takes memory that it cannot do without."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.GNU_FORMAT) as tar:
        for i in range(count):
            tar.addfile(tarfile.TarInfo(f"{i:05}" * (length // 5)))
    return out.getvalue()

codes = collections.Counter()
with tempfile.TemporaryDirectory() as tmp:
    image = pathlib.Path(tmp) / "names.tar"
    image.write_bytes(names(6, 500000))
    for kib in range(16000, 26000, 200):
        bound = lambda: resource.setrlimit(resource.RLIMIT_DATA, (kib << 10, kib << 10))
        r = subprocess.run([assay, "tree", str(image), "-q", "-j1"], capture_output=True, preexec_fn=bound)
        ended = b"libarchive" in r.stderr
        codes[r.returncode, "libarchive had no memory" if ended else ""] += 1
print(dict(codes))
sys.exit(0 if {code for code, _ in codes} <= {0, 2, 3} and any(code == 3 for code, _ in codes) else 1)
