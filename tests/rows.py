#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Rows of one thing cost what they are, not their square: for every format, its smallest good sample, and the first bytes of it,
again and again. With --fields, the first bytes with each number among them a large one: headers that claim what follows them.
usage: rows.py ASSAY SOURCE_ROOT [--fields] [FORMAT...]     (a release build: sanitizers are slow)"""
import lzma, pathlib, resource, subprocess, sys, tempfile
from failures import release

SECONDS = 6  # of processor time
SIZE, HEAD = 2 << 20, 64
CLAIM, CLAIMED, HEADS = 512 << 10, 200 << 10, (64, 256)  # of --fields
SHOWN = 30

def sample(folder):
    """The smallest good sample in FOLDER; names that end in .xz are packed, but those of xz itself."""
    found = []
    for path in sorted(folder.glob("good-*")):
        data = path.read_bytes()
        found.append(lzma.decompress(data) if path.suffix == ".xz" and folder.name != "xz" else data)
    return min(found, key=len)

def rows(data):
    yield "whole", data, SIZE
    yield "head", data[:HEAD], SIZE

def claims(data):
    for head in HEADS:
        for at in range(0, min(HEAD, len(data) - 4), 4):
            for order in "little", "big":
                piece = bytearray(data[:head])
                piece[at:at + 4] = CLAIMED.to_bytes(4, order)
                yield f"{order}-endian claim at {at} of {head}", bytes(piece), CLAIM

def cost(assay, piece, size):
    """Seconds of processor time, and the exit status, of SIZE bytes of PIECE."""
    with tempfile.NamedTemporaryFile() as image:
        image.write((piece * (size // len(piece) + 1))[:size])
        image.flush()
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        out = subprocess.run([assay, "tree", "-j1", "-q", image.name], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                             check=False)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, out.returncode

def main():
    assay, root = release(sys.argv[1]), pathlib.Path(sys.argv[2])
    only = [word for word in sys.argv[3:] if word != "--fields"]
    results = []
    for folder in sorted((root / "samples" / "formats").iterdir()):
        if not only or folder.name in only:
            for what, piece, size in (claims if "--fields" in sys.argv else rows)(sample(folder)):
                results.append((*cost(assay, piece, size), folder.name, what, piece, size))
    results.sort(reverse=True)
    bad = 0
    for seconds, status, form, what, piece, size in results[:SHOWN]:
        twice = cost(assay, piece, 2 * size)[0]
        good = seconds < SECONDS and twice < 2 * SECONDS and (twice < 1 or twice < 3 * seconds) and status in (0, 3)
        bad += not good
        print(f"{'ok  ' if good else 'FAIL'} {seconds:5.2f} s, twice as much {twice:5.2f} s, exit {status}: {form}, {what}", flush=True)
    print(f"{len(results)} rows, {sum(r[0] for r in results):.0f} s")
    return bad != 0

sys.exit(main())
