# SPDX-License-Identifier: Apache-2.0
"""Samples of appimage. usage: appimage.py DIRECTORY"""
import pathlib, struct, subprocess, tempfile
from sample import Samples, put

s = Samples()

def run(*words):
    subprocess.run([str(w) for w in words], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

def program(kind, wide=True, big=False):
    """An ELF program of a few bytes of text, with a table of two sections at its end."""
    order, size, section = ">" if big else "<", 64 if wide else 52, 64 if wide else 40
    text = b"lamp: runs its files\n\0\0\0"
    ident = b"\x7fELF" + bytes([2 if wide else 1, 2 if big else 1, 1, 0]) + b"AI" + bytes([kind]) + bytes(5)
    word = "Q" if wide else "I"
    head = ident + struct.pack(f"{order}HHI3{word}I6H", 2, 62 if wide else 8, 1, 0, 0, size + len(text), 0, size, 0, 0, section, 2, 0)
    return head + text + bytes(2 * section)

with tempfile.TemporaryDirectory() as work:
    tmp = pathlib.Path(work)
    (tmp / "files" / "usr").mkdir(parents=True)
    (tmp / "files" / "AppRun").write_text("#!/bin/sh\nexec usr/lamp\n")
    (tmp / "files" / "usr" / "lamp").write_text("lamp 7.1\n" * 40)
    run("mksquashfs", tmp / "files", tmp / "sqfs", "-all-root", "-noappend", "-no-progress")
    squashfs = (tmp / "sqfs").read_bytes()

for name, words in {"2": (2,), "2-32": (2, False), "2-32-be": (2, False, True), "2-be": (2, True, True)}.items():
    head = program(*words)
    s.good(f"good-{name}.AppImage", head + squashfs, {"program": head, "files": squashfs})
s.bad("bad-no-end.AppImage", put(program(2), 0x28, b"\xff" * 8) + squashfs, "truncated")
s.finish()
