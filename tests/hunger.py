#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""When the system gives less and less memory, a run says what it found (exit 3) or that it cannot (2): no library ends it.
A document takes memory in proportion to its bytes. What eight threads left mapped is not missed by the scan that begins anew with one.
usage: hunger.py ASSAY SOURCE_ROOT"""
import collections, gzip, hashlib, io, json, os, pathlib, resource, subprocess, sys, tarfile, tempfile
from failures import release

assay = release(sys.argv[1])

def names(count, length):
    """A tar of empty files with long names: for each, libarchive takes memory that it cannot do without."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.GNU_FORMAT) as tar:
        for i in range(count):
            tar.addfile(tarfile.TarInfo(f"{i:05}" * (length // 5)))
    return out.getvalue()

def headers():
    """More regions than there is memory for: eight members, each a row of Rockchip headers with nothing behind them."""
    row = (pathlib.Path(sys.argv[2]) / "samples" / "formats" / "rockchip_krnl" / "good-short.img").read_bytes() * (1 << 17)
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as tar:
        for i in range(8):
            member = tarfile.TarInfo(str(i))
            member.size = len(row)
            tar.addfile(member, io.BytesIO(row))
    return gzip.compress(out.getvalue(), 1)

def document(*command):
    """(exit status, MiB)"""
    run = subprocess.Popen([assay, *command, "-q"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(run.pid, 0)
    return os.waitstatus_to_exitcode(status), usage.ru_maxrss / 1024

HEAD = '{"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "components": [%s]}'
good = True
with tempfile.TemporaryDirectory() as name:
    tmp = pathlib.Path(name)
    (tmp / "none").write_text(HEAD % "")
    # what costs most, over and over; and what costs least
    (tmp / "hostile").write_text(HEAD % ",".join(['{"name":"a"}'] * 500000))
    (tmp / "honest").write_text(HEAD % ",".join(json.dumps({
        "type": "library", "bom-ref": f"r{i}", "name": f"part-{i}", "version": f"1.{i}", "purl": f"pkg:deb/debian/part-{i}@1.{i}",
        "licenses": [{"license": {"id": "MIT"}}], "hashes": [{"alg": "SHA-256", "content": "a" * 64}]}) for i in range(20000)))
    for what, expected in (("hostile", (2,)), ("honest", (0, 1))):
        size = (tmp / what).stat().st_size / (1 << 20)
        for command in (("convert", str(tmp / what), "-o", "csv"), ("diff", str(tmp / what), str(tmp / "none"))):
            code, mib = document(*command)
            print(f"{what} of {size:.0f} MiB, {command[0]}: exit {code}, {mib:.0f} MiB")
            good &= code in expected and mib < 1.25 * (64 + 16 * size) + 48  # malloc rounds up; the program itself

with tempfile.TemporaryDirectory() as tmp:
    image = pathlib.Path(tmp) / "headers"
    image.write_bytes(headers())
    seen = set()
    for jobs in (1, 8, 8):
        r = subprocess.run([assay, "tree", str(image), "--json", "-q", f"-j{jobs}"], capture_output=True)
        seen.add((r.returncode, hashlib.sha256(r.stdout).hexdigest()))
    print("more regions than memory:", "the same" if len(seen) == 1 else f"{len(seen)} answers", {code for code, _ in seen})
    good &= len(seen) == 1 and {code for code, _ in seen} == {3}

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
sys.exit(0 if good and {code for code, _ in codes} <= {0, 2, 3} and any(code == 3 for code, _ in codes) else 1)
