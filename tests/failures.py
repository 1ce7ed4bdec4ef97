# SPDX-License-Identifier: Apache-2.0
"""What the tests of commands count, and how they end."""
import os, sys

count = 0

def fail(text):
    global count
    count += 1
    if count < 40:
        print(f"FAIL {text}")

def expect(what, seen, expected):
    if seen != expected:
        fail(f"{what}: {seen!r}, expected {expected!r}")

def holds(what, good, seen=""):
    if not good:
        fail(f"{what}: {seen}")

def release(assay):
    """What is measured is measured of a release build: without one the test is skipped."""
    if not os.path.exists(assay):
        print("no release build: nothing is measured")
        sys.exit(77)
    return assay

def end(summary=""):
    """Say how many, and leave with the status that meson expects."""
    print(f"{summary}{count} failures")
    sys.exit(1 if count else 0)
