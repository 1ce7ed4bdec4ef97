# SPDX-License-Identifier: Apache-2.0
"""Samples of the disks of virtual machines. Good ones are one raw disk as QEMU's own tool writes it
(identifiers that it draws by lot are set to a constant); others are those with one field changed.
usage: virtual_disk.py FORMAT DIRECTORY
Needs: qemu-img (qemu-utils), mke2fs and debugfs (e2fsprogs)."""
import hashlib, lzma, os, re, struct, subprocess, sys, tempfile, zlib

FORMAT, OUT = sys.argv[1:3]
os.makedirs(OUT, exist_ok=True)
expect = []
FILES = ["/", "/lost+found", "/etc", "/etc/hostname", "/numbers", "/random"]
ENV = dict(os.environ, PATH=os.environ["PATH"] + ":/sbin:/usr/sbin", LC_ALL="C", TZ="UTC",
           E2FSPROGS_FAKE_TIME="1700000000")


def run(*command):
    subprocess.run(command, check=True, env=ENV, stdout=subprocess.DEVNULL)


def read(path):
    with open(path, "rb") as f:
        return f.read()


def write(path, data):
    with open(path, "wb") as f:
        f.write(data)


def save(name, data):
    # almost empty ones are kept in xz
    if len(data) > (200000 if name.startswith("good") else 60000):
        name += ".xz"
        data = lzma.compress(data, check=lzma.CHECK_CRC32, preset=9)
    write(f"{OUT}/{name}", data)
    return name


def good(name, data, disk):
    expect.append(f"{save(name, data)}\tdisk\t{len(disk)}\t{hashlib.sha256(disk).hexdigest()}")


def bad(name, data, error):
    expect.append(f"{save(name, data)}\t!\t{error}")


def put(data, at, layout, *values):
    value = struct.pack(layout, *values)
    return data[:at] + value + data[at + len(value):]


def raw_disk(work, size):
    """A partition table and an ext4 file system with three files."""
    tree = f"{work}/tree"
    os.makedirs(tree + "/etc")
    write(tree + "/etc/hostname", b"appliance\n")
    write(tree + "/numbers", b"".join(b"%d\n" % i for i in range(3000)))
    write(tree + "/random", b"".join(hashlib.sha256(b"%d" % i).digest() for i in range(300)))
    for path in FILES[2:] + FILES[:1]:
        os.utime(tree + path, (1700000000, 1700000000))
    run("mke2fs", "-q", "-t", "ext4", "-d", tree, "-U", "01234567-89ab-cdef-0123-456789abcdef",
        "-E", "hash_seed=01234567-89ab-cdef-0123-456789abcdef,root_owner=0:0", "-O", "^has_journal",
        "-N", "16", "-b", "1024", work + "/ext4", "256k")
    times = "".join(f"set_inode_field {path} {time}{value}\n" for path in FILES
                    for time in ("atime", "ctime", "crtime") for value in (" @1700000000", "_extra 0"))
    subprocess.run(["debugfs", "-w", "-f", "-", work + "/ext4"], input=times.encode(), check=True, env=ENV,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    fs = read(work + "/ext4")
    table = bytes(446) + struct.pack("<BBHBBHII", 0, 0, 0, 0x83, 0, 0, 64, len(fs) // 512)
    disk = table.ljust(510, b"\0") + b"\x55\xaa" + bytes(63 * 512) + fs
    return disk.ljust(size, b"\0")


def convert(work, disk, kind, *options):
    write(work + "/raw", disk)
    run("qemu-img", "convert", "-f", "raw", "-O", kind, *options, work + "/raw", work + "/out")
    return read(work + "/out")


def qcow2(work):
    size = 1 << 20
    disk = raw_disk(work, size)
    # the last cluster of the disk is in use, too
    disk = disk[:-4096] + b"the end".ljust(4096, b".")
    small = ("-o", "cluster_size=4096")
    v3 = convert(work, disk, "qcow2", *small)
    zstd = convert(work, disk, "qcow2", "-c", "-o", "compression_type=zstd,cluster_size=4096")
    packed = convert(work, disk, "qcow2", "-c", *small)
    good("good-v2", convert(work, disk, "qcow2", "-o", "compat=0.10,cluster_size=4096"), disk)
    good("good-v3", v3, disk)
    good("good-zlib", packed, disk)
    good("good-zstd", zstd, disk)
    good("good-wide-clusters", convert(work, disk, "qcow2", "-o", "cluster_size=2M"), disk)
    good("good-small-clusters", convert(work, disk, "qcow2", "-c", "-o", "cluster_size=512"), disk)
    l1 = struct.unpack_from(">Q", v3, 40)[0]
    l2 = struct.unpack_from(">Q", v3, l1)[0] & 0xfffffffffffe00
    entry = struct.unpack_from(">Q", v3, l2 + 8 * 9)[0]
    assert entry & 0xfffffffffffe00
    # a cluster that keeps its place and reads as zeros
    good("good-zeros", put(v3, l2 + 8 * 9, ">Q", entry | 1), disk[:9 * 4096] + bytes(4096) + disk[10 * 4096:])
    bad("bad-cut", v3[:len(v3) // 2], "truncated")
    bad("bad-l1-elsewhere", put(v3, 40, ">Q", 1 << 40), "truncated")
    bad("bad-l1-short", put(v3, 24, ">Q", 1 << 27), "corrupt")
    bad("bad-l1-part", put(v3, 24, ">Q", 3 << 20), "corrupt")
    bad("bad-large", put(v3, 24, ">Q", (1 << 63) - 1), "limit")
    bad("bad-cluster-bits", put(v3, 20, ">I", 30), "no match")
    bad("bad-l1-as-l2", put(v3, l1, ">Q", l1), "corrupt")
    bad("bad-one-cluster", put(put(v3, 24, ">Q", 2 << 20), l2, ">512Q", *[entry] * 512), "corrupt")
    used = struct.unpack_from(">Q", packed, l2 + 8 * 9)[0]
    assert used >> 62 & 1
    at = used & ((1 << 58) - 1)
    bad("bad-compressed", put(packed, at, ">Q", 0xffffffffffffffff), "corrupt")
    bad("unsupported-backing", put(put(v3, 8, ">QI", 512, 8), 512, "8s", b"base.img"), "unsupported")
    bad("unsupported-luks", put(v3, 32, ">I", 2), "encrypted")
    bad("unsupported-data-file", put(v3, 72, ">Q", 4), "unsupported")
    run("qemu-img", "create", "-f", "qcow2", "-o", "extended_l2=on,cluster_size=16k", work + "/sub", "1M")
    bad("unsupported-subclusters", read(work + "/sub"), "unsupported")


def vdi(work):
    disk = raw_disk(work, 3 << 20)

    def name(data):
        return data[:0x188] + bytes(range(16)) + bytes(16) + data[0x1a8:]

    dynamic = name(convert(work, disk, "vdi"))
    good("good-dynamic", dynamic, disk)
    good("good-static", name(convert(work, disk, "vdi", "-o", "static=on")), disk)
    first, = struct.unpack_from("<I", dynamic, 0x154)
    bad("bad-cut", dynamic[:100000], "truncated")
    bad("bad-map-cut", dynamic[:first + 2], "truncated")
    bad("bad-number", put(dynamic, first + 4, "<I", 77), "corrupt")
    bad("bad-twice", put(dynamic, first, "<III", 0, 0, 0), "corrupt")
    bad("bad-large", put(dynamic, 0x170, "<Q", 1 << 62), "limit")
    bad("bad-few-blocks", put(dynamic, 0x170, "<Q", 9 << 20), "corrupt")
    bad("bad-version", put(dynamic, 0x44, "<I", 0x20001), "no match")
    bad("unsupported-differences", put(dynamic, 0x4c, "<I", 4), "unsupported")


def crc32c(data):
    table = []
    for i in range(256):
        for _ in range(8):
            i = i >> 1 ^ (0x82f63b78 if i & 1 else 0)
        table.append(i)
    crc = 0xffffffff
    for byte in data:
        crc = crc >> 8 ^ table[(crc ^ byte) & 255]
    return crc ^ 0xffffffff


def vhdx_sum(data, at, size):
    part = put(data[at:at + size], 4, "<I", 0)
    return put(data, at + 4, "<I", crc32c(part))


def vhdx(work):
    disk = raw_disk(work, 5 << 20)
    disk = disk[:-4096] + b"the end".ljust(4096, b".")

    def both(data, at, layout, *values):
        for header in 0x10000, 0x20000:
            data = vhdx_sum(put(data, header + at, layout, *values), header, 4096)
        return data

    def name(data):
        ids = bytes(range(16))
        return both(both(data, 16, "16s", ids), 32, "16s", ids).replace(data[0x310010:0x310020], ids)

    dynamic = name(convert(work, disk, "vhdx", "-o", "block_size=1M"))
    good("good-dynamic", dynamic, disk)
    good("good-fixed", name(convert(work, disk, "vhdx", "-o", "block_size=2M,subformat=fixed")), disk)
    # only the second copies are left
    good("good-second", put(put(dynamic, 0x10000, "<I", 0), 0x30100, "<Q", 9), disk)
    regions = [struct.unpack_from("<16sQII", dynamic, 0x30010 + 32 * i) for i in range(2)]
    table = regions[0][1]
    last = table + 8 * 4
    bad("bad-cut", dynamic[:table + 100], "truncated")
    bad("bad-data-cut", dynamic[:len(dynamic) - (1 << 20)], "truncated")
    bad("bad-state", put(dynamic, last, "<Q", 5), "corrupt")
    bad("bad-twice", put(dynamic, last, "<Q", struct.unpack_from("<Q", dynamic, table)[0]), "corrupt")
    bad("bad-headers", put(put(dynamic, 0x10010, "<Q", 1), 0x20010, "<Q", 1), "corrupt")
    bad("bad-regions", put(put(dynamic, 0x30100, "<Q", 1), 0x40100, "<Q", 1), "corrupt")
    bad("bad-block-size", dynamic.replace(struct.pack("<II", 1 << 20, 0), struct.pack("<II", 3 << 20, 0)), "corrupt")
    bad("bad-large", put(dynamic, 0x310008, "<Q", 1 << 45), "limit")
    short = put(put(dynamic, 0x30028, "<I", 32), 0x40028, "<I", 32)
    bad("bad-few-entries", vhdx_sum(vhdx_sum(short, 0x30000, 65536), 0x40000, 65536), "corrupt")
    bad("unsupported-parent", put(dynamic, 0x310004, "<I", 2), "unsupported")
    bad("unsupported-log", both(dynamic, 48, "16s", bytes(range(16))), "unsupported")


def vhd_sum(data, at, size, where):
    part = put(data[at:at + size], where, ">I", 0)
    return put(data, at + where, ">I", ~sum(part) & 0xffffffff)


def vhd(work):
    # sizes that cylinders, heads and sectors can say
    disk = raw_disk(work, 17 * 4 * 512 * 100)

    def name(data):
        for at in [0, len(data) - 512] if data.startswith(b"conectix") else [len(data) - 512]:
            data = put(data, at + 24, ">I", 753696000)
            data = vhd_sum(data[:at + 68] + bytes(range(16)) + data[at + 84:], at, 512, 64)
        return data

    dynamic = name(convert(work, disk, "vpc", "-o", "force_size=on"))
    fixed = name(convert(work, disk, "vpc", "-o", "subformat=fixed,force_size=on"))
    good("good-dynamic", dynamic, disk)
    good("good-fixed", fixed, disk)
    table, = struct.unpack_from(">Q", dynamic, 512 + 16)
    bad("bad-cut", dynamic[:100000], "truncated")
    bad("bad-checksum", put(dynamic, 70, ">I", 0), "no match")
    bad("bad-header", put(dynamic, 512 + 33, ">B", 9), "corrupt")
    bad("bad-twice", vhd_sum(put(put(dynamic, 512 + 32, ">I", 1 << 20), table, ">4I", *[4] * 4), 512, 1024, 36), "corrupt")
    bad("bad-large", vhd_sum(put(dynamic, 48, ">Q", 1 << 63), 0, 512, 64), "limit")
    bad("bad-few-blocks", vhd_sum(put(dynamic, 48, ">Q", 1 << 27), 0, 512, 64), "corrupt")
    bad("bad-footer", dynamic[:-512] + bytes(512), "corrupt")
    bad("bad-fixed", fixed[:-512] + put(fixed[-512:], 64, ">I", 1), "no match")
    bad("unsupported-differences", vhd_sum(put(dynamic, 60, ">I", 4), 0, 512, 64), "unsupported")


def vmdk_at_end(disk):
    """A stream as exporters of appliances write it: the directory is known at the end alone."""
    grain, tables, out = 128, [], bytearray()

    def header(directory):
        h = struct.pack("<4sIIQQQQIQQQB4sH", b"KDMV", 3, 0x30001, len(disk) // 512, grain, 1, 1, 512, 0,
                        directory, 2, 0, b"\n \r\n", 1)
        return h.ljust(512, b"\0")

    def marker(sectors, kind):
        return struct.pack("<QII", sectors, 0, kind).ljust(512, b"\0")

    text = b'# Disk DescriptorFile\nversion=1\nCID=12345678\nparentCID=ffffffff\ncreateType="streamOptimized"\n'
    out += header((1 << 64) - 1) + text.ljust(512, b"\0")
    table = []
    for at in range(0, len(disk), grain * 512):
        piece = disk[at:at + grain * 512]
        if not any(piece):
            table.append(0)
            continue
        table.append(len(out) // 512)
        packed = zlib.compress(piece.ljust(grain * 512, b"\0"), 9)
        out += struct.pack("<QI", at // 512, len(packed)) + packed
        out += bytes(-len(out) % 512)
    out += marker(4, 1)
    tables = len(out) // 512
    out += struct.pack("<512I", *table + [0] * (512 - len(table)))
    out += marker(1, 2)
    directory = len(out) // 512
    out += struct.pack("<I", tables).ljust(512, b"\0")
    return bytes(out + marker(1, 3) + header(directory) + marker(0, 0)), directory * 512


def vmdk(work):
    disk = raw_disk(work, 1 << 20)

    def name(data):
        return re.sub(rb"\nCID=[0-9a-f]{8}", b"\nCID=12345678", data, count=1)

    sparse = name(convert(work, disk, "vmdk"))
    stream = name(convert(work, disk, "vmdk", "-o", "subformat=streamOptimized"))
    at_end, directory = vmdk_at_end(disk)
    good("good-sparse", sparse, disk)
    good("good-stream", stream, disk)
    good("good-directory-at-end", at_end, disk)
    good("good-then-more", at_end + b"behind it " * 99, disk)
    tables = struct.unpack_from("<Q", sparse, 56)[0] * 512
    table = struct.unpack_from("<I", sparse, tables)[0] * 512
    second = put(sparse, table + 4, "<I", 1)
    good("good-zero-grain", put(second, 8, "<I", struct.unpack_from("<I", sparse, 8)[0] | 4),
         disk[:65536] + bytes(65536) + disk[131072:])
    bad("bad-cut", sparse[:150000], "truncated")
    bad("bad-stream-cut", at_end[:9000], "truncated")
    bad("bad-no-footer", at_end[:-1024] + bytes(1024), "corrupt")
    bad("bad-twice", put(sparse, table, "<16I", *[struct.unpack_from("<I", sparse, table)[0]] * 16), "corrupt")
    bad("bad-grain", put(at_end, 1024 + 30, "<I", 0xdeadbeef), "corrupt")
    bad("bad-wrong-grain", put(at_end, 1024, "<Q", 256), "corrupt")
    bad("bad-large", put(sparse, 12, "<Q", 1 << 53), "limit")
    bad("bad-newlines", put(sparse, 73, "4s", b"\n\r\n "), "no match")
    bad("unsupported-parent", sparse.replace(b"parentCID=ffffffff", b"parentCID=00c0ffee"), "unsupported")


with tempfile.TemporaryDirectory() as work:
    {"qcow2": qcow2, "vdi": vdi, "vhd": vhd, "vhdx": vhdx, "vmdk": vmdk}[FORMAT](work)
write(f"{OUT}/expect.tsv", ("\n".join(expect) + "\n").encode())
