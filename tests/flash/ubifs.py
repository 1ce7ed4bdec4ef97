# SPDX-License-Identifier: Apache-2.0
"""UBIFS images that were used: a packed image, then a journal as Linux writes it, cut off before a commit, or damaged.
Source: Linux, fs/ubifs/ubifs-media.h, journal.c for what is written, recovery.c for what counts."""
import struct, subprocess, zlib
from . import model

INO, DATA, DENT, _, CUT, PAD, SUPER, MASTER, REF, INDEX, COMMIT, ORPHANS = range(12)
MAGIC = b"\x31\x18\x10\x06"
TYPES = {"file": 0, "dir": 1, "link": 2}
ALONE, INSIDE, LAST = range(3)
BASE, BULK = 1, 2  # journal heads
GEOMETRIES = [(8, 15360), (8, 16256), (512, 15360), (512, 31744), (2048, 30720), (2048, 126976)]

def seal(node):
    return node[:4] + struct.pack("<I", zlib.crc32(node[8:]) ^ 0xffffffff) + node[8:]

def reseal(image, at):
    size, = struct.unpack_from("<I", image, at + 16)
    image[at:at + size] = seal(bytes(image[at:at + size]))

def nodes(image):
    at = 0
    while at < len(image):
        size = 0
        if image[at:at + 4] == MAGIC:
            size, kind = struct.unpack_from("<IB", image, at + 16)
            yield at, kind, size
        at += (max(size, 8) + 7) // 8 * 8

def hash_of(name):
    """The hash r5."""
    a = 0
    for c in name:
        c -= c // 128 * 256
        a = (a + (c << 4) + (c >> 4)) * 11 & 0xffffffff
    a &= 0x1fffffff
    return a + 3 if a <= 2 else a

class Log:
    def __init__(self, rng, image, unit, leb):
        self.rng, self.image, self.unit, self.leb = rng, bytearray(image), unit, leb
        self.heads, self.names, self.gone, self.sequence, end = {}, {}, [], 0, 0
        for at, kind, size in nodes(image):
            self.sequence = max(self.sequence, struct.unpack_from("<Q", image, at + 8)[0])
            if kind == DENT:
                directory, = struct.unpack_from("<I", image, at + 24)
                number, = struct.unpack_from("<Q", image, at + 40)
                self.names[directory, bytes(image[at + 56:at + size - 1])] = number
            if kind in (COMMIT, REF):
                end = at + size
        self.log = -(-end // unit) * unit
        self.log_end = (3 + struct.unpack_from("<I", image, 60)[0]) * leb

    def node(self, kind, body, group=ALONE):
        self.sequence += 1
        return seal(MAGIC + struct.pack("<IQIBB2x", 0, self.sequence, 24 + len(body), kind, group) + body)

    def put(self, head, data):
        """Append to the bud of a journal head; a new one is told to the log."""
        at, end = self.heads.get(head, (0, 0))
        if at + len(data) > end:
            at = len(self.image)
            end = at + self.leb
            self.image += b"\xff" * self.leb
            place = b"".join([self.node(REF, struct.pack("<III28x", at // self.leb, 0, head))])
            if self.log + self.unit > self.log_end:
                raise OverflowError("the log")
            self.image[self.log:self.log + len(place)] = place
            self.log += -(-len(place) // self.unit) * self.unit
        self.image[at:at + len(data)] = data
        at += -(-len(data) // 8) * 8
        if self.rng.random() < 0.3:  # the buffer is written out
            at = self.pad(at)
        self.heads[head] = at, end

    def pad(self, at):
        gap = -at % self.leb % self.unit
        if gap >= 28:
            padding = MAGIC + struct.pack("<IQIBB2xI", 0, 0, 28, PAD, 0, gap - 28)
            self.image[at:at + gap] = seal(padding) + bytes(gap - 28)
        else:
            self.image[at:at + gap] = b"\xce" * gap
        return at + gap

    def group(self, makers, keep=None):
        made = [make(LAST if i == len(makers) - 1 else INSIDE) for i, make in enumerate(makers)]
        self.put(BASE, b"".join(n + b"\0" * (-len(n) % 8) for n in made)[:keep])

    def dent(self, directory, name, number, kind):
        key = struct.pack("<II8x", directory.number, 2 << 29 | hash_of(name))
        return lambda group: self.node(DENT, key + struct.pack("<QxBHI", number, TYPES[kind], len(name), 0) + name +
                                       b"\0", group)

    def inode(self, inode):
        data = bytes(inode.data) if inode.kind == "link" else b""
        links = inode.links if inode.kind != "dir" else \
            2 * (inode.links > 0 or inode.number == 1) + sum(i.kind == "dir" for i in inode.names.values())
        body = struct.pack("<II8xQQQQQIIIIIIIII", inode.number, 0, 1, len(inode.data) or 160 * (inode.kind == "dir"),
                           0, 0, 0, 0, 0, 0, links, 0, 0, inode.st_mode(), 1, len(data))
        return lambda group: self.node(INO, body.ljust(136, b"\0") + data, group)

    def block(self, inode, number):
        data = bytes(inode.data[number * 4096:number * 4096 + 4096])
        squeeze = zlib.compressobj(wbits=-15)
        packed, how = squeeze.compress(data) + squeeze.flush(), 2
        if len(packed) >= len(data) or self.rng.random() < 0.3:
            packed, how = data, 0
        return lambda group: self.node(DATA, struct.pack("<II8xIHH", inode.number, 1 << 29 | number, len(data), how,
                                                         0) + packed, group)

    # the operations
    def created(self, directory, name, inode):
        self.group([self.dent(directory, name, inode.number, inode.kind), self.inode(inode), self.inode(directory)])

    linked = created

    def unlinked(self, directory, name, inode):
        self.gone += [inode.number] * (not inode.links)
        self.group([self.dent(directory, name, 0, inode.kind), self.inode(inode), self.inode(directory)])

    def renamed(self, directory, name, to, new, inode, over):
        group = [self.dent(to, new, inode.number, inode.kind), self.dent(directory, name, 0, inode.kind)]
        group += [self.inode(i) for i in (over, inode, directory) if i]
        self.group(group + [self.inode(to)] * (to is not directory))

    def wrote(self, inode, at, size, old, flushed=True):
        for number in range(at // 4096, -(-(at + size) // 4096)):
            self.put(BULK, self.block(inode, number)(ALONE))
        if flushed:
            self.group([self.inode(inode)])

    def truncated(self, inode, old):
        size = len(inode.data)
        group = [self.inode(inode)]
        if size < old:
            body = struct.pack("<I12xQQ", inode.number, old, size)
            group.append(lambda kind: self.node(CUT, body, kind))
            if size % 4096:
                group.append(self.block(inode, size // 4096))
        self.group(group)

    def changed(self, inode):
        self.group([self.inode(inode)])

    def interrupted(self, tree):
        """The power went: data without their inode, a group without its end, half a node."""
        directory, name = tree.some_entry(["file"])
        if name and self.rng.random() < 0.5:
            inode = directory.names[name]
            old, data = len(inode.data), self.rng.randbytes(self.rng.randint(1, 6000))
            inode.data += data
            self.wrote(inode, old, len(data), old, flushed=False)
        lost = model.Inode(tree.next, "file", 0o644)
        lost.links = 1
        directory = tree.inodes[1]
        self.group([self.dent(directory, b"never-finished", lost.number, "file"), self.inode(lost),
                    self.inode(directory)], keep=self.rng.choice([40, 80, 88, 240, 260]))
        for at, kind, _ in list(nodes(self.image[:3 * self.leb])):
            if kind == MASTER:
                self.image[at + 40] |= 1  # not unmounted
                reseal(self.image, at)

    def older_master(self):
        """The newest master node, in one of its two places, was torn."""
        place = self.rng.choice([1, 2]) * self.leb
        masters = [at + place for at, kind, _ in nodes(self.image[place:place + self.leb]) if kind == MASTER]
        again = bytearray(self.image[masters[-1]:masters[-1] + 512])
        self.sequence += 1
        struct.pack_into("<Q", again, 8, self.sequence)
        at = -(-(masters[-1] + 512) // self.unit) * self.unit
        if at + 512 <= place + self.leb:
            self.image[at:at + 300] = again[:300]

    def orphans(self):
        """Deleted files that somebody has open: a commit lists them in an area of their own."""
        log, table = struct.unpack_from("<II", self.image, 60)
        at, numbers = (3 + log + table) * self.leb, self.gone[-100:]
        listed = self.node(ORPHANS, struct.pack(f"<{1 + len(numbers)}Q", 1 << 63 | 1, *numbers))
        self.image[at:at + len(listed)] = listed

    def break_index(self):
        for at, kind, size in list(nodes(self.image)):
            if kind == INDEX and self.rng.random() < 0.5 or kind == INDEX and size > 24 + 24 * 7:
                self.image[at + 30] ^= 0x20

    def done(self):
        struct.pack_into("<I", self.image, 40, len(self.image) // self.leb)
        reseal(self.image, 0)
        return bytes(self.image)

def make_one(rng, work, unit, leb, count=40, most=300 * 1024):
    """(image, listing, paths that need not be whole)"""
    root, packed = work + f"/t{leb}", work + f"/ubifs{leb}"
    model.make_tree(rng, root, rng.randint(3, count), most)
    subprocess.run(["mkfs.ubifs", "-m", str(unit), "-e", str(leb), "-c", "2000", "-j", str(leb * 8), "-l", "8", "-U",
                    "-f", rng.choice(["3", "8", "20"]), "-x", rng.choice(["lzo", "zlib", "zstd", "none", "favor_lzo"]),
                    "-r", root, "-o", packed], check=True, capture_output=True)
    with open(packed, "rb") as f:
        log = Log(rng, f.read(), unit, leb)
    tree = model.Tree(rng, log)
    tree.load(root, log.names)
    tree.churn(rng.choice([0, 30, 120]))
    if log.gone and rng.random() < 0.5:
        log.orphans()
    unclean = rng.random() < 0.5
    if unclean:
        log.interrupted(tree)
    if rng.random() < 0.3:
        log.older_master()
    lossy = frozenset()
    if not unclean and rng.random() < 0.3:
        log.break_index()
        lossy = frozenset(p for p, i in tree.paths() if any(
            not any(i.data[at:at + 4096]) for at in range(0, len(i.data), 4096)))  # a hole may be a loss
    return log.done(), tree.listing(), lossy

def make(rng, work):
    unit, leb = rng.choice(GEOMETRIES)
    image, listing, lossy = make_one(rng, work, unit, leb)
    return image, [("ubifs", listing, lossy)]
