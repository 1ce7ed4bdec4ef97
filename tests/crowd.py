#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Many files that show many versions of one component cost what the files cost, not their square.
usage: crowd.py ASSAY SOURCE_ROOT     (a release build: sanitizers are slow)"""
import io, os, pathlib, resource, subprocess, sys, tarfile, tempfile

SECONDS = 10  # of processor time
COUNT = 15000

def elf():
    """A 64-bit library without content."""
    head = b"\x7fELF\2\1\1" + bytes(9) + (3).to_bytes(2, "little") + (62).to_bytes(2, "little") + (1).to_bytes(4, "little")
    return head + bytes(24) + bytes([0, 0, 0, 0, 64, 0, 56, 0, 0, 0, 64, 0, 0, 0, 0, 0])

def image(path):
    with tarfile.open(path, "w") as tar:
        for i in range(COUNT):
            version = b"%d.%d" % (i // 1000, i % 1000)
            for name, data in ((f"lib/libz.so.1.{version.decode()}", elf()),
                               (f"boot/{i}", b"Linux version 5.%s (a@b) (gcc version 9) #1 SMP\n\0" % version),
                               (f"lib/modules/{i}.ko", elf() + b"vermagic=5.%s SMP mod_unload ARMv7 \0" % version)):
                info = tarfile.TarInfo(name)
                info.size = len(data)
                tar.addfile(info, io.BytesIO(data))

def main():
    assay = sys.argv[1]
    if not os.path.exists(assay):
        print("no release build: nothing is measured")
        return 77
    with tempfile.TemporaryDirectory() as tmp:
        path = pathlib.Path(tmp) / "crowd.tar"
        image(path)
        out = subprocess.run([assay, "scan", "-q", str(path), "-o", "csv"], capture_output=True, check=False)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds, lines = used.ru_utime + used.ru_stime, out.stdout.count(b"\n")
    good = out.returncode in (0, 3) and lines > COUNT and seconds < SECONDS
    print(f"{'ok  ' if good else 'FAIL'} {3 * COUNT} files, {lines} lines, exit {out.returncode}, {seconds:.1f} s")
    return not good

sys.exit(main())
