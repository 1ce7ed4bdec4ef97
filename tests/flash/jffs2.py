# SPDX-License-Identifier: Apache-2.0
"""JFFS2 flashes that were used: a packed image, then what Linux appends, obsoletes, tears and leaves over.
Source: Linux, include/uapi/linux/jffs2.h, fs/jffs2."""
import struct, subprocess, zlib
from . import model

NAME, INODE, CLEAN, ACCURATE = 0xe001, 0xe002, 0x2003, 0x2000
TYPES = {"file": 8, "dir": 4, "link": 10}

def crc(data):
    return zlib.crc32(data, 0xffffffff) ^ 0xffffffff

class Log:
    def __init__(self, rng, order, erase):
        self.rng, self.order, self.erase = rng, order, erase
        self.blocks, self.versions = [], {}
        self.found = {}  # ("name", directory, name) or ("inode", number) -> [(block, offset)]
        self.names = {}
        self.packed, self.room = 0, 0

    def pack(self, form, *values):
        return struct.pack(self.order + form, *values)

    def load(self, image):
        """A packed image, a block at a time; nodes do not cross blocks."""
        for start in range(0, len(image), self.erase):
            block, at = bytearray(image[start:start + self.erase]), 0
            block += b"\xff" * (self.erase - len(block))
            self.blocks.append(block)
            while at + 12 <= len(block):
                magic, kind, size, check = struct.unpack_from(self.order + "HHII", block, at)
                if magic != 0x1985 or check != crc(block[at:at + 8]):
                    at += 4
                    continue
                first, version, target = struct.unpack_from(self.order + "III", block, at + 12) \
                    if kind in (NAME, INODE) else (0, 0, 0)
                if kind in (NAME, INODE):
                    self.versions[first] = max(version, self.versions.get(first, 0))
                if kind == NAME:
                    name = bytes(block[at + 40:at + 40 + block[at + 28]])
                    self.names[first, name] = target
                    self.found.setdefault(("name", first, name), []).append((len(self.blocks) - 1, at))
                elif kind == INODE:
                    self.found.setdefault(("inode", first), []).append((len(self.blocks) - 1, at))
                at += (size + 3) // 4 * 4
        self.packed = len(self.blocks)

    def node(self, kind, body, node_crc_at, key, tear=None):
        size = 12 + len(body)
        if size > self.room:
            self.blocks.append(bytearray(b"\xff" * self.erase))
            self.room = self.erase
            if kind != CLEAN and self.rng.random() < 0.8:
                self.node(CLEAN, b"", 0, None)
        head = self.pack("HHI", 0x1985, kind, size)
        raw = head + self.pack("I", crc(head)) + body
        if node_crc_at:
            checked = raw[:node_crc_at - (kind == INODE) * 4]
            raw = raw[:node_crc_at] + self.pack("I", crc(checked)) + raw[node_crc_at + 4:]
        at = self.erase - self.room
        self.blocks[-1][at:at + size] = raw[:tear] + b"\xff" * (size - len(raw[:tear]))
        self.room -= (size + 3) // 4 * 4
        if key:
            self.found.setdefault(key, []).append((len(self.blocks) - 1, at))

    def version(self, number):
        self.versions[number] = self.versions.get(number, 0) + 1
        return self.versions[number]

    def name(self, directory, name, number, kind):
        body = self.pack("IIIIBBHII", directory.number, self.version(directory.number), number, 0, len(name), kind, 0,
                         0, crc(name)) + name
        self.node(NAME, body, 32, ("name", directory.number, name))

    def inode(self, inode, offset=0, data=b"", decoded=0, compressor=0, tear=None, size=None):
        body = self.pack("IIIHHIIIIIIIBBHII", inode.number, self.version(inode.number), inode.st_mode(), 0, 0,
                         len(inode.data) if size is None else size, 0, 0, 0, offset, len(data), decoded, compressor, 0,
                         0, crc(data), 0) + data
        self.node(INODE, body, 64, ("inode", inode.number), tear)

    def data(self, inode, at, data, tear=None, size=None):
        packed = zlib.compress(data)
        if len(packed) < len(data) and self.rng.random() < 0.7:
            self.inode(inode, at, packed, len(data), 6, tear, size)
        else:
            self.inode(inode, at, data, len(data), 0, tear, size)

    def obsolete(self, key, always=False):
        """Flash of which bits can be cleared one by one."""
        left = []
        for block, at in self.found.pop(key, []):
            if not always and self.rng.random() < 0.5:
                left.append((block, at))
            else:
                kind, = struct.unpack_from(self.order + "H", self.blocks[block], at + 2)
                struct.pack_into(self.order + "H", self.blocks[block], at + 2, kind & ~ACCURATE)
        self.found[key] = left

    # the operations
    def created(self, directory, name, inode):
        if inode.kind == "link":
            self.inode(inode, 0, bytes(inode.data), len(inode.data))
        else:
            self.inode(inode)
        self.name(directory, name, inode.number, TYPES[inode.kind])

    def linked(self, directory, name, inode):
        self.name(directory, name, inode.number, TYPES[inode.kind])

    def unlinked(self, directory, name, inode):
        if self.rng.random() < 0.3:  # the node that says so was collected: what it deleted is marked on flash
            self.obsolete(("name", directory.number, name), True)
            self.version(directory.number)
        else:
            self.obsolete(("name", directory.number, name))
            self.name(directory, name, 0, 0)
        if not inode.links:
            self.obsolete(("inode", inode.number))

    def renamed(self, directory, name, to, new, inode, over):
        self.obsolete(("name", to.number, new))
        self.name(to, new, inode.number, TYPES[inode.kind])
        self.obsolete(("name", directory.number, name))
        self.name(directory, name, 0, 0)

    def wrote(self, inode, at, size, old):
        end = at + size
        if at > old:
            self.inode(inode, old, b"", at - old, 1, size=at)
        while at < end:
            part = min(end, at // 4096 * 4096 + 4096) - at
            self.data(inode, at, bytes(inode.data[at:at + part]), size=max(old, at + part))
            at += part

    def truncated(self, inode, old):
        if len(inode.data) > old:
            self.inode(inode, old, b"", len(inode.data) - old, 1)
        else:
            self.inode(inode, len(inode.data))

    def changed(self, inode):
        self.inode(inode)

    def tear(self, inode):
        """The last write was interrupted: in the head of its node, or in its data."""
        if inode:
            self.data(inode, 0, self.rng.randbytes(2000), tear=self.rng.choice([7, 30, 66, 200, 1500]),
                      size=len(inode.data) + 5)

    def image(self):
        blocks = list(self.blocks)
        for _ in range(self.rng.randint(0, 3)):  # blank, and bad
            blocks.append(self.rng.choice([b"\xff", b"\0"]) * self.erase)
        stale = bytearray(self.rng.choice(blocks))
        for at in range(0, len(stale), 4):
            if stale[at:at + 2] in (b"\x85\x19", b"\x19\x85"):
                stale[at + 9] ^= 0x10
        if self.rng.random() < 0.5 and self.erase <= 16384:
            blocks.append(bytes(stale))
        if self.rng.random() < 0.7:
            self.rng.shuffle(blocks)
        return b"".join(blocks)

def make(rng, work):
    """(image, [(format, listing)])"""
    order, erase = rng.choice("<>"), rng.choice([8, 16, 64, 128]) * 1024
    root, packed = work + "/t", work + "/packed"
    model.make_tree(rng, root, rng.randint(3, 40), rng.choice([20000, 300 * 1024]))
    compressors = rng.choice([["-X", "zlib", "-x", "lzo"], ["-X", "lzo", "-x", "zlib"], ["-X", "rtime", "-x", "zlib"]])
    flag = "-l" if order == "<" else "-b"
    subprocess.run(["mkfs.jffs2", flag, "-e", str(erase), "-f", "-U", "-d", root, "-o", packed, "-p", *compressors,
                    "-m", rng.choice(["priority", "none", "size"]), "-s", rng.choice(["4096", "2048"]),
                    *rng.choice([[], ["-n"]])], check=True, capture_output=True)
    if rng.random() < 0.4:
        subprocess.run(["sumtool", flag, "-e", str(erase), "-p", "-i", packed, "-o", packed + ".sum"], check=True,
                       capture_output=True)
        packed += ".sum"
    log = Log(rng, order, erase)
    with open(packed, "rb") as f:
        log.load(f.read())
    tree = model.Tree(rng, log)
    tree.load(root, log.names)
    tree.churn(rng.choice([0, 30, 120]))
    if rng.random() < 0.5:
        directory, name = tree.some_entry(["file"])
        log.tear(name and directory.names[name])
    return log.image(), [("jffs2", tree.listing())]
