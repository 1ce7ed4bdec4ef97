#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The same answer every time: -j1, -j2, -j8, two runs, and two build directories give the same bytes.
usage: determinism.py ASSAY SOURCE_ROOT"""
import pathlib, subprocess, sys

assay, root = sys.argv[1], pathlib.Path(sys.argv[2])
release = root / "build" / "assay"
programs = [assay] + ([str(release)] if release.exists() else [])
images = sorted((root / "samples" / "firmware").glob("*/image.bin"))
commands = [["scan", "-o", "cyclonedx-json"], ["scan", "-o", "spdx-json@3.0", "--view", "full"], ["scan", "-o", "evidence-jsonl"], ["scan"], ["tree", "--json"],
            ["tree", "-o", "svg"]]
failures = 0

def output(program, command, image, jobs):
    r = subprocess.run([program, command[0], str(image), f"-j{jobs}", *command[1:]], capture_output=True)
    if r.returncode not in (0, 3) or not r.stdout:
        print(f"FAIL {program} {command}: exit {r.returncode}: {r.stderr.decode()}")
        sys.exit(1)
    return r.stdout

for image in images:
    for command in commands:
        first = output(programs[0], command, image, 1)
        for program in programs:
            for jobs in (1, 2, 8, 1):
                if output(program, command, image, jobs) != first:
                    print(f"FAIL {image} {command} -j{jobs} {program}: differs")
                    failures += 1
print(f"{len(images)} images, {len(programs)} builds, {failures} differences")
sys.exit(1 if failures or not images else 0)
