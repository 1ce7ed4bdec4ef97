# SPDX-License-Identifier: Apache-2.0
"""What the recipes of samples share: samples with what is expected of them, and ways to make and to damage bytes."""
import hashlib, os, sys


class Samples:
    """Writes samples into FOLDER, or where the recipe was told to; at the end, expect.tsv with what is in them."""

    def __init__(self, folder=None):
        folder = folder or sys.argv[1]
        os.makedirs(folder, exist_ok=True)
        self.folder, self.rows = folder, []

    def write(self, name, data):
        with open(os.path.join(self.folder, name), "wb") as f:
            f.write(data)

    def good(self, name, data, parts={}, plain=(), /, **more):
        """PARTS and MORE: path to content; PLAIN: paths without one."""
        self.write(name, data)
        for path, body in {**parts, **more}.items():
            self.rows.append((name, path, str(len(body)), hashlib.sha256(body).hexdigest()))
        self.rows += [(name, path, "0", "-") for path in plain]

    def bad(self, name, data, error):
        self.write(name, data)
        self.rows.append((name, "!", error))

    def finish(self):
        with open(os.path.join(self.folder, "expect.tsv"), "w", encoding="utf-8") as f:
            f.writelines("\t".join(row) + "\n" for row in self.rows)


def flip(data, at, mask=0x55):
    return data[:at] + bytes([data[at] ^ mask]) + data[at + 1:]


def put(data, at, value):
    return data[:at] + value + data[at + len(value):]


def up(data, align=16, fill=b"\0"):
    return data + fill * (-len(data) % align)


def sha256(data):
    return hashlib.sha256(data).digest()
