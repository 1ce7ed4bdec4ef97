# SPDX-License-Identifier: Apache-2.0
"""What a file system must show: a tree of inodes and names, and the operations on it. Each operation is told to a log,
which writes down what Linux would have written to the flash."""
import hashlib, os, stat

ROOT = 1
MODES = {"file": stat.S_IFREG, "dir": stat.S_IFDIR, "link": stat.S_IFLNK}

class Inode:
    def __init__(self, number, kind, mode, data=b""):
        self.number, self.kind, self.mode, self.data, self.links = number, kind, mode, bytearray(data), 0
        self.names = {}  # of a directory: name -> Inode

    def st_mode(self):
        return MODES[self.kind] | self.mode

def body(rng, size):
    """Text, noise and runs of zeros."""
    out = bytearray()
    while len(out) < size:
        kind, part = rng.random(), rng.randint(1, max(size, 2))
        if kind < 0.4:
            line = b"%d\n" % rng.getrandbits(60)
            out += line * (part // len(line) + 1)
        elif kind < 0.7:
            out += rng.randbytes(min(part, 20000))
        else:
            out += bytes(min(part, 30000))
    return bytes(out[:size])

def some_size(rng, most):
    return rng.choice([0, 1, 4095, 4096, 4097, rng.randint(0, 9000), rng.randint(0, 9000), rng.randint(0, most)])

def some_name(rng, number):
    return rng.choice([f"n{number}", f"name with spaces {number}", f"{number}" + "x" * (255 - len(str(number)))])

def make_tree(rng, root, count, most):
    """A tree on the host, for the packer."""
    directories, files = [root], []
    os.mkdir(root)
    for i in range(count):
        path = os.path.join(rng.choice(directories), some_name(rng, i))
        what = rng.random()
        if what < 0.15 and path.count("/") - root.count("/") < 4:
            os.mkdir(path)
            directories.append(path)
        elif what < 0.25:
            os.symlink(("../" * rng.randint(0, 3) + some_name(rng, i))[:250], path)  # of mkfs.jffs2
            continue
        elif what < 0.35 and files:
            os.link(rng.choice(files), path)
            continue
        else:
            with open(path, "wb") as f:
                f.write(body(rng, some_size(rng, most)))
            files.append(path)
        os.chmod(path, rng.choice([0o755, 0o644, 0o600, 0o4755, 0o1777]))
    os.chmod(root, 0o755)

class Tree:
    def __init__(self, rng, log):
        self.rng, self.log, self.inodes, self.next = rng, log, {ROOT: Inode(ROOT, "dir", 0o755)}, 2

    def load(self, root, names):
        """The tree that was packed; NAMES: (directory's inode, name) -> inode, as the packer chose them."""
        todo = [(root, self.inodes[ROOT])]
        for path, directory in todo:
            for name in sorted(os.listdir(path)):
                full, number = os.path.join(path, name), names[directory.number, name.encode()]
                inode = self.inodes.get(number)
                if not inode:
                    st = os.lstat(full)
                    kind = next(k for k, m in MODES.items() if stat.S_IFMT(st.st_mode) == m)
                    data = b"" if kind == "dir" else \
                        os.readlink(full).encode() if kind == "link" else open(full, "rb").read()
                    inode = self.inodes[number] = Inode(number, kind, stat.S_IMODE(st.st_mode), data)
                inode.links += 1
                directory.names[name.encode()] = inode
                if inode.kind == "dir":
                    todo.append((full, inode))
        self.next = max(self.inodes) + 1

    def paths(self):
        out = [("", self.inodes[ROOT])]
        for path, directory in out:
            out += [(path + "/" * bool(path) + name.decode(), inode) for name, inode in directory.names.items()]
        return out[1:]

    def listing(self):
        out = {}
        for path, inode in self.paths():
            if inode.kind == "dir":
                out[path] = "directory", inode.mode
            elif inode.kind == "link":
                out[path] = "link", inode.data.decode()
            else:
                out[path] = "file", inode.mode, len(inode.data), hashlib.sha256(inode.data).hexdigest()
        return out

    def directories(self):
        out = [(self.inodes[ROOT], 0)]
        for directory, depth in out:
            out += [(i, depth + 1) for i in directory.names.values() if i.kind == "dir"]
        return [d for d, depth in out if depth < 5]

    def some_entry(self, kinds):
        all_names = [(d, n) for d in self.directories() for n, i in d.names.items() if i.kind in kinds]
        return self.rng.choice(all_names) if all_names else (None, None)

    def free_name(self, directory):
        self.serial = getattr(self, "serial", 1000) + 1
        old = getattr(self, "old_names", [])
        name = self.rng.choice(old) if old and self.rng.random() < 0.3 else some_name(self.rng, self.serial).encode()
        return name if name not in directory.names else b"n%d" % self.serial

    def create(self):
        directory = self.rng.choice(self.directories())
        kind = self.rng.choice(["file", "file", "dir", "link"])
        inode = Inode(self.next, kind, 0o777 if kind == "link" else self.rng.choice([0o644, 0o755, 0o600]),
                      b"to/%d" % self.next if kind == "link" else b"")
        name = self.free_name(directory)
        self.next += 1
        self.inodes[inode.number] = directory.names[name] = inode
        inode.links = 1
        self.log.created(directory, name, inode)
        if kind == "file":
            self.write_to(inode, 0, body(self.rng, some_size(self.rng, 40000)))

    def write_to(self, inode, at, data):
        old = len(inode.data)
        if not data:
            return
        inode.data += bytes(max(at - old, 0))
        inode.data[at:at + len(data)] = data
        self.log.wrote(inode, at, len(data), old)

    def write(self):
        directory, name = self.some_entry(["file"])
        if name:
            inode = directory.names[name]
            at = self.rng.randint(0, len(inode.data) + self.rng.choice([0, 0, 0, 10000]))
            self.write_to(inode, at, body(self.rng, some_size(self.rng, 20000)))

    def truncate(self):
        directory, name = self.some_entry(["file"])
        if name:
            old = len(directory.names[name].data)
            self.resize(directory.names[name], self.rng.choice([0, 4096, self.rng.randint(0, old),
                                                                old + self.rng.randint(0, 9000)]))

    def resize(self, inode, size):
        old = len(inode.data)
        if size != old:
            inode.data = inode.data[:size] + bytes(max(size - old, 0))
            self.log.truncated(inode, old)

    def saw(self):
        """Cut again and again, each time less: what the first cut took away must not come back."""
        directory, name = self.some_entry(["file"])
        for i in range(70 * bool(name)):
            self.resize(directory.names[name], (i + 1) * 4096)
            self.resize(directory.names[name], 300 * 1024)

    def chmod(self):
        directory, name = self.some_entry(["file", "dir"])
        if name:
            directory.names[name].mode = self.rng.choice([0o700, 0o640, 0o4755])
            self.log.changed(directory.names[name])

    def link(self):
        directory, name = self.some_entry(["file"])
        if name:
            inode, to = directory.names[name], self.rng.choice(self.directories())
            new = self.free_name(to)
            to.names[new] = inode
            inode.links += 1
            self.log.linked(to, new, inode)

    def forget(self, directory, name):
        inode = directory.names.pop(name)
        inode.links -= 1
        self.old_names = (getattr(self, "old_names", []) + [name])[-8:]
        return inode

    def delete(self):
        directory, name = self.some_entry(["file", "link", "dir"])
        if name and not directory.names[name].names:
            inode = self.forget(directory, name)
            self.log.unlinked(directory, name, inode)

    def rename(self):
        directory, name = self.some_entry(["file", "link", "dir"])
        if not name:
            return
        inode, to, over = directory.names[name], self.rng.choice(self.directories()), None
        below = [inode]
        for i in below:
            below += i.names.values()
        if to in below:
            return
        files = [n for n, i in to.names.items() if i.kind == "file" and i is not inode]
        if inode.kind == "file" and files and self.rng.random() < 0.5:
            new = self.rng.choice(files)
            over = self.forget(to, new)
        else:
            new = self.free_name(to)
        del directory.names[name]
        to.names[new] = inode
        self.log.renamed(directory, name, to, new, inode, over)

    def churn(self, count):
        operations = [self.create, self.write, self.write, self.truncate, self.truncate, self.chmod, self.link,
                      self.delete, self.rename]
        for _ in range(count):
            self.rng.choice(operations)()
        if count and self.rng.random() < 0.2:
            self.saw()
