#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every corpus of tests/fuzz through its target, built with gcc. usage: replay.py FOLDER_OF_TARGETS"""
import concurrent.futures, os, pathlib, subprocess, sys, tarfile, tempfile

BUILD = pathlib.Path(sys.argv[1]).resolve()
CORPORA = sorted((pathlib.Path(__file__).resolve().parent / "corpus").glob("*.tar.xz"))

def replay(archive):
    """How many inputs there are, and what went wrong."""
    target = archive.name.removesuffix(".tar.xz")
    program = BUILD / f"fuzz_{target}"
    with tempfile.TemporaryDirectory() as tmp, tarfile.open(archive) as tar:
        names = sorted(tar.getnames())
        tar.extractall(tmp)
        run = subprocess.run([program if program.exists() else BUILD / "fuzz_format", *names], cwd=tmp,
                             env=os.environ | {"FORMAT": target}, capture_output=True, text=True, errors="replace")
    return len(names), f"FAIL {target}: exit {run.returncode}\n{run.stdout}{run.stderr}" if run.returncode else ""

with concurrent.futures.ThreadPoolExecutor(2) as pool:
    results = list(pool.map(replay, CORPORA))
failures = [text for _, text in results if text]
print("\n".join(failures + [f"{sum(n for n, _ in results)} inputs of {len(CORPORA)} targets, {len(failures)} failures"]))
sys.exit(bool(failures) or not CORPORA)
