# SPDX-License-Identifier: Apache-2.0
"""Samples of the vendor headers, written from the descriptions of the formats.
usage: vendor.py FORMAT DIRECTORY"""
import hashlib, struct, sys, zlib
from sample import Samples, flip, put, up

FORMAT, samples = sys.argv[1], Samples(sys.argv[2])
good, bad = samples.good, samples.bad
KERNEL = b"".join(b"kernel %d\n" % i for i in range(150))
ROOTFS = b"".join(b"rootfs %d\n" % i for i in range(250))
EXTRA = b"a device tree, say\n" * 9


def salted(data, at, salt):
    """TP-Link: the MD5 of a file with a salt where the MD5 will be."""
    return put(data, at, hashlib.md5(put(data, at, bytes.fromhex(salt))).digest())


FWTOOL = b'{"metadata": 1}\n' + b"FWx0" + struct.pack(">IB3xI", 0x12345678, 1, 32)


def make_tplink_v1():
    def make(vendor, rootfs_at, total, salt="dcd73aa5c39598fbddf9e7f40eae4738"):
        end = 512 + len(KERNEL)
        h = b"\1\0\0\0" + vendor.ljust(24, b"\0") + b"ver. 1.0".ljust(36, b"\0")
        h += struct.pack(">III", 0x30200001, 1, 0) + bytes(16 + 4 + 16 + 4)
        h += struct.pack(">9I", 0x80060000, 0x80060000, total, 512, len(KERNEL), rootfs_at or end,
                         len(ROOTFS), 0, 0)
        return salted(h.ljust(512, b"\0") + KERNEL + ROOTFS, 0x4c, salt)
    end = 512 + len(KERNEL) + len(ROOTFS)
    one = make(b"TP-LINK Technologies", 0, end)
    good("good-stock", one + b"behind it", kernel=KERNEL, rootfs=ROOTFS)
    good("good-overlap", make(b"OpenWrt", 1024, end), kernel=KERNEL)
    good("good-room", make(b"OpenWrt", 0, 1 << 20), kernel=KERNEL, rootfs=ROOTFS)
    good("good-trailer", make(b"OpenWrt", 0, 1 << 20, "8cef335bd5c5cefaa79c28dab2e90f42") + FWTOOL,
         kernel=KERNEL, rootfs=ROOTFS)
    bad("bad-md5", flip(one, 3000), "corrupt")
    bad("bad-cut", one[:3000], "truncated")
    bad("bad-part", put(one, 0x84, b"\xff\xff\0\0"), "no match")
    bad("bad-version", put(one, 0, b"\7"), "no match")


def make_tplink_v2():
    def make(version, total):
        h = bytes([version, 0, 0, 0]) + b"ver. 2.0".ljust(48, b"\xff") + struct.pack(">III", 8, 1, 7)
        h += bytes(16 + 4 + 16) + b"\xff" * 4
        h += struct.pack(">9I", 0x80000000, 0x80000400, total, 512, len(KERNEL),
                         512 + len(KERNEL) + 1, len(ROOTFS), 0, 0)
        return salted(h.ljust(512, b"\xff") + KERNEL + b"\xff" + ROOTFS, 0x40,
                      "dcd73aa5c39598fbdcf9e7f40eae4737" if version == 2 else
                      "8cef335fd5c5cefaac9c28dab2e90f42")
    one = make(2, 513 + len(KERNEL) + len(ROOTFS))
    good("good-2", one, kernel=KERNEL, rootfs=ROOTFS)
    good("good-3-room", make(3, 1 << 20), kernel=KERNEL, rootfs=ROOTFS)
    bad("bad-md5", flip(one, 0x40), "corrupt")
    bad("bad-cut", one[:3000], "truncated")
    bad("bad-part", put(one, 0x78, b"\xff\xff\0\0"), "no match")


def netgear(data):
    a = b = 0
    for c in data:
        a = (a + c) & 0xffffffff
        b = (b + a) & 0xffffffff
    def fold(x):
        x = (x & 65535) + (x >> 16)
        return (x + (x >> 16)) & 65535
    return fold(b) << 16 | fold(a)


def make_chk():
    def make(kernel, rootfs):
        board = b"U12H072T00_NETGEAR"
        def header(total):
            return struct.pack(">II8xIIIIII", 0x2a23245e, 40 + len(board), netgear(kernel),
                               netgear(rootfs) if rootfs else 0, len(kernel), len(rootfs),
                               netgear(kernel + rootfs), total) + board
        return header(netgear(header(0))) + kernel + rootfs
    one = make(KERNEL, ROOTFS)
    good("good-two", one + b"behind it", kernel=KERNEL, rootfs=ROOTFS)
    good("good-kernel", make(KERNEL, b""), kernel=KERNEL)
    bad("bad-header-sum", flip(one, 0x2a), "corrupt")
    bad("bad-kernel-sum", flip(one, 100), "corrupt")
    bad("bad-rootfs-sum", flip(one, len(one) - 5), "corrupt")
    bad("bad-cut", one[:3000], "truncated")
    bad("bad-header-size", put(one, 4, b"\0\0\0\7"), "no match")


def make_seama():
    def make(order, body, meta):
        meta = b"".join(m + b"\0" for m in meta)
        meta += bytes(-len(meta) % 4)
        h = struct.pack(order + "IHHI", 0x5ea3a417, 0, len(meta), len(body))
        return h + (hashlib.md5(body).digest() if body else b"") + meta + body
    meta = [b"signature=wrgac02_dlob.hans_dir850l", b"dev=/dev/mtdblock/1", b"type=firmware"]
    one = make(">", KERNEL, meta)
    good("good-big-endian", one + b"behind it", image=KERNEL)
    good("good-little-endian", make("<", KERNEL, meta), image=KERNEL)
    seal = make(">", b"", meta)
    good("good-seal", seal + one, header=seal)
    bad("bad-md5", flip(one, 300), "corrupt")
    bad("bad-cut", one[:900], "truncated")
    bad("bad-empty", make(">", b"", []), "no match")
    bad("bad-meta", put(one, 6, b"\xff\xff"), "no match")


def trx():
    body = struct.pack("<HH3I", 0, 1, 28, 28 + len(KERNEL), 0) + KERNEL + ROOTFS
    return b"HDR0" + struct.pack("<II", 12 + len(body), ~zlib.crc32(body) & 0xffffffff) + body


def make_bcm_u2nd():
    one = b"W54G" + bytes(4) + b"\5\7\1" + b"\4\x14\6" + b"U2ND" + bytes(14) + trx()
    good("good-u2nd", one + b"behind it", trx=trx())
    bad("bad-cut", one[:900], "truncated")
    bad("bad-no-trx", put(one, 32, b"HDR1"), "no match")


def xiaomi(magic, head):
    blobs, at = [], len(head) + 44
    body = b""
    for name, data in (("xiaomi.bin", KERNEL), ("root.squashfs", ROOTFS)):
        blobs.append(at + len(body))
        body += struct.pack("<IIIHH", 0xbabe, 0xffffffff, len(data), 2, 0xffff)
        body += name.encode().ljust(32, b"\0") + data
        body += bytes(-len(body) % 4)
    rest = head + struct.pack("<8I", *(blobs + [0] * 6)) + body
    signature = struct.pack("<I12x", 256) + b"\x5a" * 256
    return magic + struct.pack("<II", 12 + len(rest),
                               ~zlib.crc32(rest + signature) & 0xffffffff) + rest + signature


def xiaomi_samples(one, table):
    good("good-two", one + b"behind it", **{"xiaomi.bin": KERNEL, "root.squashfs": ROOTFS})
    body = one[table + 32:-272]
    good("good-crc-of-blobs", put(one, 8, struct.pack("<I", ~zlib.crc32(body) & 0xffffffff)),
         **{"xiaomi.bin": KERNEL, "root.squashfs": ROOTFS})
    bad("bad-crc", flip(one, 1000), "corrupt")
    bad("bad-cut", one[:3000], "truncated")
    crc = put(one, table + 4, b"\x07\1\0\0")
    crc = put(crc, 8, struct.pack("<I", ~zlib.crc32(crc[12:]) & 0xffffffff))
    bad("bad-offset", crc, "corrupt")
    bad("bad-signature", put(one, 4, b"\4\0\0\0"), "no match")


def make_xiaomi_hdr1():
    xiaomi_samples(xiaomi(b"HDR1", struct.pack("<HH", 0, 0x11)), 0x10)


def make_xiaomi_hdr2():
    head = bytes(4) + b"RA70".ljust(8, b"\0") + b"EU".ljust(8, b"\0") + bytes(16)
    xiaomi_samples(xiaomi(b"HDR2", head), 0x30)


def make_realtek():
    def make(magic, body):
        body = up(body, 2)
        total = sum(struct.unpack(f">{len(body) // 2}H", body))
        return (struct.pack(">4sIII", magic, 0x80500000, 0x60000, len(body) + 2) + body +
                struct.pack(">H", -total & 0xffff)), body
    one, body = make(b"cs6c", KERNEL)
    two, body_two = make(b"cr6c", KERNEL + ROOTFS)
    good("good-cs6c", one + b"behind it", image=body)
    good("good-cr6c", two, image=body_two)
    bad("bad-sum", flip(one, 99), "corrupt")
    bad("bad-cut", one[:900], "truncated")
    bad("bad-magic", b"cx6c" + one[4:], "no match")


def jboot_sum(data, start=0):
    for (word,) in struct.iter_unpack("<H", data):
        start += word
        start = (start & 0xffff) + (start >> 16)
    return start


def jboot(rom_id, body):
    h = rom_id + struct.pack("<HHIIHBB", 0, jboot_sum(body), 0, 0, 0, 1, 0)
    h += struct.pack("<5I16x", 0x1000, 0x10000, 0x40000, 0x10000, len(body))
    h += struct.pack("<HHHBBIH", 0x4842, 2, 0, 4, 4, 0, 0x6e60)
    return h + struct.pack("<H", ~jboot_sum(h) & 0xffff) + body


def sch2(kernel, compression):
    h = struct.pack("<HBB8IHH", 0x2124, compression, 2, 0x80000000, len(kernel), zlib.crc32(kernel),
                    0x80000000, 0x50000, len(ROOTFS), zlib.crc32(ROOTFS), 0, 40, 0)
    return put(h, 32, struct.pack("<I", zlib.crc32(h))) + kernel


def stag(body, mark):
    h = struct.pack("<BBHIIH", 4, 4, 0x2b24, 0x1000, len(body), jboot_sum(body))
    return bytes([mark]) + h[1:] + struct.pack("<H", ~jboot_sum(h) & 0xffff) + body


def make_jboot():
    body = up(KERNEL, 2)
    one = jboot(b"DLK6E3803001", body)
    good("good-image", one + b"behind it", image=body)
    bad("bad-header-sum", flip(one, 3), "corrupt")
    bad("bad-image-sum", flip(one, 99), "corrupt")
    bad("bad-cut", one[:900], "truncated")
    bad("bad-version", put(one, 66, b"\3"), "no match")


def make_jboot_stag():
    body = sch2(up(KERNEL, 2), 3)
    good("good-factory", stag(body, 255) + ROOTFS, image=body)
    good("good-sysupgrade", stag(body, 4) + ROOTFS, image=body)
    bad("bad-header-sum", flip(stag(body, 4), 6), "corrupt")
    bad("bad-image-sum", flip(stag(body, 4), 99), "corrupt")
    bad("bad-cut", stag(body, 4)[:900], "truncated")
    bad("bad-magic", flip(stag(body, 4), 17), "no match")


def make_jboot_sch2():
    one = sch2(KERNEL, 0)
    good("good-flat", one + ROOTFS, kernel=KERNEL)
    good("good-lzma", sch2(ROOTFS, 3), kernel=ROOTFS)
    bad("bad-header-sum", flip(one, 6), "corrupt")
    bad("bad-kernel-sum", flip(one, 99), "corrupt")
    bad("bad-cut", one[:900], "truncated")
    bad("bad-length", put(one, 36, b"\x29"), "no match")


def make_dkbs():
    def make(order):
        h = b"wapnd07_dkbs_dap2590".ljust(40, b"\0") + b"v1.13".ljust(32, b"\0") + bytes(32)
        h += struct.pack(order + "II", len(KERNEL), 0x70000) + b"/dev/mtdblock/2".ljust(32, b"\0")
        return h + hashlib.md5(h[0x6c:] + KERNEL).digest() + KERNEL
    good("good-big-endian", make(">") + b"behind it", image=KERNEL)
    good("good-little-endian", make("<"), image=KERNEL)
    good("good-no-md5", put(make("<"), 0x90, bytes(16)), image=KERNEL)
    bad("bad-md5", flip(make(">"), 500), "corrupt")
    bad("bad-cut", make(">")[:900], "truncated")
    bad("bad-empty", put(make(">"), 0x68, bytes(4)), "no match")


def make_packimg():
    def make(order, body=ROOTFS):
        return b"--PaCkImGs--".ljust(16, b"\0") + struct.pack(order + "I12x", len(body)) + body
    good("good-big-endian", make(">") + b"behind it", image=ROOTFS)
    good("good-little-endian", make("<"), image=ROOTFS)
    bad("bad-cut", make("<")[:900], "truncated")
    bad("bad-empty", put(make("<"), 16, bytes(4)), "no match")


def make_linksys():
    one = b".LINKSYS.01000409" + b"MX4200".ljust(15) + b"1A2B3C4D" + b"0".ljust(8)
    one += b"K0000000F0246434" + bytes(192)
    good("good-trailer", one + b"behind it", trailer=one)
    bad("bad-cut", one[:200], "truncated")
    bad("bad-version", put(one, 9, b"x"), "no match")
    bad("bad-zeros", put(one, 200, b"x"), "no match")


OS = 11 << 25 | 20 << 4 | 9  # 11.0.0 of September 2020


def android(version, page):
    parts = [("kernel", KERNEL), ("ramdisk", ROOTFS), ("second", EXTRA)]
    h = b"ANDROID!" + struct.pack("<10I", len(KERNEL), 0x8000, len(ROOTFS), 0x1000000, len(EXTRA),
                                  0xf00000, 0x100, page, version, OS)
    h += b"board".ljust(16, b"\0") + b"console=ttyS0".ljust(512, b"\0") + bytes(32 + 1024)
    if version >= 1:
        parts.append(("recovery_dtbo", EXTRA[1:]))
        h += struct.pack("<IQI", len(EXTRA) - 1, 0, 1648 if version == 1 else 1660)
    if version >= 2:
        parts.append(("dtb", EXTRA[2:]))
        h += struct.pack("<IQ", len(EXTRA) - 2, 0x1f00000)
    sha = hashlib.sha1()
    for _, body in parts:
        sha.update(body + struct.pack("<I", len(body)))
    h = put(h, 576, sha.digest())
    return up(h, page) + b"".join(up(body, page) for _, body in parts), dict(parts)


def make_android_boot():
    for version, page in ((0, 2048), (1, 2048), (2, 4096)):
        data, parts = android(version, page)
        good(f"good-{version}", data + b"behind it", **parts)
    data = android(2, 2048)[0]
    one, parts = android(0, 2048)
    good("good-no-id", put(one, 576, bytes(32)), **parts)
    by_sha256 = b"".join(body + struct.pack("<I", len(body)) for body in parts.values())
    good("good-sha256", put(one, 576, hashlib.sha256(by_sha256).digest()), **parts)
    bad("bad-id", flip(one, 2048 + 9), "corrupt")
    bad("bad-cut", data[:6000], "truncated")
    bad("bad-page", put(data, 36, b"\7\0\0\0"), "no match")
    bad("bad-version", put(data, 40, b"\7\0\0\0"), "no match")


def make_android_boot_v3():
    def make(version):
        h = b"ANDROID!" + struct.pack("<IIII16xI", len(KERNEL), len(ROOTFS), OS,
                                      1580 if version == 3 else 1584, version)
        h += b"console=ttyS0".ljust(1536, b"\0")
        parts = [h, KERNEL, ROOTFS]
        if version == 4:
            parts[0] += struct.pack("<I", len(EXTRA))
            parts.append(EXTRA)
        return b"".join(up(p, 4096) for p in parts)
    good("good-3", make(3), kernel=KERNEL, ramdisk=ROOTFS)
    good("good-4", make(4) + b"behind it", kernel=KERNEL, ramdisk=ROOTFS, signature=EXTRA)
    bad("bad-cut", make(3)[:9000], "truncated")
    bad("bad-header-size", put(make(3), 20, b"\0\0\0\0"), "no match")


def make_android_vendor_boot():
    def make(version):
        h = b"VNDRBOOT" + struct.pack("<IIIII", version, 2048, 0x8000, 0x1000000, len(ROOTFS))
        h += b"console=ttyS0".ljust(2048, b"\0") + struct.pack("<I", 0x100)
        h += b"board".ljust(16, b"\0")
        h += struct.pack("<IIQ", 2112 if version == 3 else 2128, len(EXTRA), 0x1f00000)
        parts = [h, ROOTFS, EXTRA]
        if version == 4:
            table = struct.pack("<III", len(ROOTFS), 0, 1) + bytes(32 + 64)
            config = b"androidboot.hardware=board\n"
            parts[0] += struct.pack("<IIII", len(table), 1, len(table), len(config))
            parts += [table, config]
        return b"".join(up(p, 2048) for p in parts)
    good("good-3", make(3), vendor_ramdisk=ROOTFS, dtb=EXTRA)
    good("good-3-short", put(make(3), 2096, b"\x3c\x08"), vendor_ramdisk=ROOTFS, dtb=EXTRA)
    good("good-4", make(4) + b"behind it", vendor_ramdisk=ROOTFS, dtb=EXTRA,
         bootconfig=b"androidboot.hardware=board\n")
    bad("bad-cut", make(3)[:5000], "truncated")
    bad("bad-version", put(make(3), 8, b"\7\0\0\0"), "no match")


def main(makers):
    makers[f"make_{FORMAT}"]()
    samples.finish()


if __name__ == "__main__":
    main(globals())
