# SPDX-License-Identifier: Apache-2.0
"""Samples of the images of SoCs, cameras and microcontrollers, written from the descriptions of the
formats. usage: cameras.py FORMAT DIRECTORY"""
import hashlib, struct, sys, zlib
from sample import Samples, flip, put, sha256, up

FORMAT, samples = sys.argv[1], Samples(sys.argv[2])
good, bad = samples.good, samples.bad
KERNEL = b"".join(b"kernel %d\n" % i for i in range(90))
ROOTFS = b"".join(b"rootfs %d\n" % i for i in range(120))


def word_sum(data):
    return struct.pack("<I", sum(struct.unpack("<%dI" % (len(up(data, 4)) // 4), up(data, 4))) & 0xffffffff)


def imagewty(version, sums=False):
    head, body, files = b"", b"", [("boot.fex", KERNEL), ("rootfs.fex", ROOTFS)]
    if sums:
        files += [("Vrootfs.fex", word_sum(ROOTFS)), ("Vboot.fex", word_sum(KERNEL))]
    first = 1024 + 1024 * len(files)
    for name, data in files:
        at, stored = first + len(body), len(up(data, 512))
        h = struct.pack("<II8s16sI", len(name), 1024, b"RFSFAT16", name.upper().encode()[:15], 0)
        if version == 0x100:
            h += struct.pack("<IIII", stored, len(data), at, 0) + name.encode()
        else:
            h += name.encode().ljust(256, b"\0") + struct.pack("<IIIII", stored, 0, len(data), 0, at)
        head += h.ljust(1024, b"\0")
        body += up(data, 512)
    size = first + len(body)
    h = struct.pack("<8sIIIIII", b"IMAGEWTY", version, 0x50, 0x4d00000, 0x100234, size, 1024)
    if version == 0x100:
        h += struct.pack("<7I", 0x1234, 0x8743, 256, 256, 1, 1024, len(files))
    else:
        h += struct.pack("<8I", 0, 0x1234, 0x8743, 256, 256, 1, 1024, len(files))
    return h.ljust(1024, b"\0") + head + body


def make_imagewty(version=0x100, count_at=0x38, offset_at=1024 + 44):
    one = imagewty(version)
    parts = {"boot.fex": KERNEL, "rootfs.fex": ROOTFS}
    good("good-1.img", one, **parts)
    good("good-followed.img", one + b"behind it", **parts)
    summed = imagewty(version, True)
    good("good-sums.img", summed, **parts, **{"Vrootfs.fex": word_sum(ROOTFS), "Vboot.fex": word_sum(KERNEL)})
    bad("bad-sum.img", flip(summed, summed.index(ROOTFS) + 700), "corrupt")
    bad("bad-cut.img", one[:-300], "truncated")
    bad("bad-count.img", put(one, count_at, b"\0\0\0\0"), "no match")
    bad("bad-overlap.img", put(one, offset_at + 1024, struct.pack("<I", 3 * 1024 + 512)), "corrupt")


def make_imagewty_v3():
    make_imagewty(0x300, 0x3c, 1024 + 308)


def rockchip_crc(data):
    crc = 0
    for byte in data:
        crc ^= byte << 24
        for _ in range(8):
            crc = (crc << 1 ^ (0x04c10db7 if crc >> 31 else 0)) & 0xffffffff
    return struct.pack("<I", crc)


def rkaf():
    head, body = b"", b""
    start = 0x8c + 16 * 112 + 0x74
    for name, data in ((b"kernel", KERNEL), (b"rootfs", ROOTFS)):
        head += name.ljust(32, b"\0") + (b"Image/" + name).ljust(60, b"\0")
        head += struct.pack("<5I", 0, start + len(body), 0x2000, len(up(data, 256)), len(data))
        body += up(data, 256)
    head += b"backup".ljust(32, b"\0") + b"RESERVED".ljust(60, b"\0") + bytes(20)
    h = b"RKAF" + struct.pack("<I", start + len(body)) + b"RK3066".ljust(0x22, b"\0")
    h += b"007".ljust(0x1e, b"\0") + b"RK".ljust(0x38, b"\0") + struct.pack("<III", 0, 0x1000000, 3)
    data = (h + head).ljust(start, b"\0") + body
    return data + rockchip_crc(data)


def make_rkaf():
    one = rkaf()
    good("good-1.img", one, kernel=KERNEL, rootfs=ROOTFS)
    bad("bad-crc.img", flip(one, 2100), "corrupt")
    bad("bad-cut.img", one[:-300], "truncated")
    bad("bad-count.img", put(one, 0x88, b"\xff\xff\xff\x7f"), "no match")


def make_rkfw():
    update, loader = rkaf(), b"BOOTf\0" + KERNEL
    h = b"RKFW" + struct.pack("<HIIHBBBBBI", 0x66, 0x1000000, 0x1030003, 2020, 1, 2, 3, 4, 5, 0x60)
    h += struct.pack("<8I", 0x66, len(loader), 0x66 + len(loader), len(update), 0, 0, 0, 0)
    one = h.ljust(0x66, b"\0") + loader + update
    one += hashlib.md5(one).hexdigest().encode()
    good("good-1.img", one, loader=loader, update=update)
    bad("bad-cut.img", one[:-500], "truncated")
    bad("bad-md5.img", flip(one, len(one) - 1), "corrupt")
    bad("bad-chip.img", flip(one, 0x15), "corrupt")
    bad("bad-length.img", put(one, 4, b"\x60"), "no match")


def make_rockchip_krnl():
    def make(magic, body):
        return magic + struct.pack("<I", len(body)) + body + rockchip_crc(body)
    text = b"FIRMWARE_VER:6.0.1\r\nMACHINE_MODEL:rk3288\r\nCMDLINE:console=ttyFIQ0\r\n"
    one = make(b"KRNL", KERNEL)
    good("good-kernel.img", one + b"\xff" * 300, kernel=KERNEL)
    good("good-parameter.img", make(b"PARM", text), parameter=text)
    good("good-short.img", make(b"PARM", b"A:b\n"), parameter=b"A:b\n")
    bad("bad-crc.img", flip(one, len(one) - 1), "corrupt")
    bad("bad-data.img", flip(one, 50), "corrupt")
    bad("bad-cut.img", one[:-100], "truncated")
    bad("bad-size.img", put(one, 7, b"\x7f"), "no match")
    bad("bad-text.img", make(b"PARM", bytes(50)), "no match")


def make_ambarella_romfs():
    head, body = b"", b""
    for name, data in ((b"one.bin", KERNEL), (b"two.bin", ROOTFS)):
        head += name.ljust(116, b"\0") + struct.pack("<II", 4096 + len(body), len(data))
        head += b"\x76\xab\x87\x23"
        body += up(data, 2048)
    one = (struct.pack("<I", 2) + b"\x8a\x32\xfc\x66").ljust(2048, b"\xff") + head
    one = one.ljust(4096, b"\0") + body
    good("good-1.fs", one, **{"one.bin": KERNEL, "two.bin": ROOTFS})
    bad("bad-cut.fs", one[:4096 + 2048 + 100], "truncated")
    bad("bad-entry.fs", flip(one, 2048 + 128 + 125), "corrupt")
    bad("bad-entries.fs", flip(flip(one, 2048 + 125), 2048 + 128 + 125), "no match")


def reolink(wide):
    number = "<QQ" if wide else "<II"
    first, entry = (24, 72) if wide else (12, 64)
    start, head, mtd, body = first + 2 * (entry + 76), b"", b"", b""
    for name, data in ((b"kernel", KERNEL), (b"rootfs", ROOTFS)):
        head += name.ljust(32, b"\0") + b"v1.0".ljust(24, b"\0")
        head += struct.pack(number, start + len(body), len(data))
        mtd += name.ljust(36, b"\0") + b"/dev/mtd1".ljust(32, b"\0") + struct.pack("<II", 0, 1 << 20)
        body += data
    magic = b"\x13\x59\x72\x32" + (bytes(4) if wide else b"")
    crc = zlib.crc32(head, zlib.crc32(b"\2\0\0\0", zlib.crc32(body, 0xffffffff))) ^ 0xffffffff
    return magic + struct.pack("<Q" if wide else "<I", crc) + b"\x11" * (first // 3) + head + mtd + body


def make_reolink(wide=False):
    one = reolink(wide)
    first, entry = (24, 72) if wide else (12, 64)
    good("good-1.pak", one, kernel=KERNEL, rootfs=ROOTFS)
    bad("bad-cut.pak", one[:-10], "truncated")
    bad("bad-crc.pak", flip(one, len(one) - 20), "corrupt")
    bad("bad-list-crc.pak", flip(one, first + 40), "corrupt")
    bad("bad-offset.pak", flip(one, first + 56), "no match")
    bad("bad-overlap.pak", put(one, first + entry + 56, one[first + 56:first + 60]), "corrupt")


def make_reolink_64():
    make_reolink(True)


def make_bneg():
    one = b"BNEG" + struct.pack("<4I", 1, 2, len(KERNEL), len(ROOTFS)) + KERNEL + ROOTFS
    good("good-1.bneg", one, part1=KERNEL, part2=ROOTFS)
    bad("bad-cut.bneg", one[:-9], "truncated")
    bad("bad-version.bneg", put(one, 4, b"\7"), "no match")


def make_grain_media():
    one = b"\x80ZGM" + struct.pack(">III", 0, len(KERNEL), 0) + b"kernel".ljust(240, b"\0") + KERNEL
    good("good-1.bin", one, image=KERNEL)
    bad("bad-cut.bin", one[:-9], "truncated")
    bad("bad-magic.bin", put(one, 4, b"\7"), "no match")


def make_matter_ota():
    h = b"\x15" + bytes.fromhex("2500f1ff250101802602010000002c0305") + b"1.0.1"
    h += b"\x26\x04" + struct.pack("<I", len(KERNEL)) + bytes.fromhex("2408013009 20") + sha256(KERNEL)
    h += b"\x18"
    one = struct.pack("<IQI", 0x1beef11e, 16 + len(h) + len(KERNEL), len(h)) + h + KERNEL
    good("good-1.ota", one, payload=KERNEL)
    bad("bad-digest.ota", flip(one, len(one) - 20), "corrupt")
    bad("bad-cut.ota", one[:-20], "truncated")
    bad("bad-header.ota", flip(one, 17), "no match")


def mcuboot(flags=0, covered=b"", body=KERNEL, type=0x40, more=b""):
    if covered:
        covered = struct.pack("<HHHH", 0x6908, len(covered) + 8, type, len(covered)) + covered
    h = struct.pack("<IIHHIIBBHII", 0x96f3b83d, 0, 0x200, len(covered), len(body), flags, 1, 2, 3, 4, 0)
    data = h.ljust(0x200, b"\0") + body + covered
    values = struct.pack("<HH", 0x10, 32) + sha256(data) + struct.pack("<HH", 0x01, 4) + b"keyh" + more
    return data + struct.pack("<HH", 0x6907, 4 + len(values)) + values


def make_mcuboot():
    one = mcuboot()
    good("good-1.bin", one, program=KERNEL)
    good("good-covered.bin", mcuboot(covered=b"depends on"), program=KERNEL)
    signed = struct.pack("<HH", 0x01, 32) + sha256(b"key") + struct.pack("<HH", 0x22, 70) + bytes(70)
    good("good-signed.bin", mcuboot(covered=struct.pack("<I", 7), type=0x50, more=signed), program=KERNEL)
    good("good-slot.bin", one + b"\xff" * 200, program=KERNEL)
    bad("bad-digest.bin", flip(one, 0x300), "corrupt")
    bad("bad-cut.bin", one[:-20], "truncated")
    bad("bad-list.bin", flip(one, 0x200 + len(KERNEL)), "no match")
    bad("unsupported-encrypted.bin", mcuboot(flags=4, body=sha256(KERNEL) * 9), "encrypted")
    bad("unsupported-compressed.bin", mcuboot(flags=0x400), "unsupported")


def esp_table(*entries, summed=True):
    t = b"".join(struct.pack("<2sBBII16sI", b"\xaa\x50", *e, 0) for e in entries)
    if summed:
        t += b"\xeb\xeb" + b"\xff" * 14 + hashlib.md5(t).digest()
    return t.ljust(0xc00, b"\xff")


def make_esp_flash():
    nvs, app = (1, 2, 0x9000, 0x1000, b"nvs"), (0, 0, 0xa000, 0x10000, b"factory")
    table = esp_table(nvs, app)
    boot = (b"\xe9" + KERNEL).ljust(0x1000, b"\xff")
    flash = boot.ljust(0x8000, b"\xff") + table.ljust(0x1000, b"\xff") + bytes(0x1000) + ROOTFS
    parts = {"bootloader": flash[:0x8000], "nvs": bytes(0x1000), "factory": ROOTFS}
    good("good-flash.bin", flash, **parts)
    esp32 = b"\xff" * 0x1000 + flash[:0x7000] + flash[0x8000:]
    good("good-flash-1000.bin", esp32, **{**parts, "bootloader": flash[:0x7000]})
    good("good-table.bin", table, **{"partition table": table})
    unsummed = esp_table(nvs, app, summed=False)
    good("good-unsummed.bin", unsummed, **{"partition table": unsummed})
    bad("bad-md5.bin", flip(flash, 0x8000 + 32 + 28), "corrupt")
    bad("bad-overlap.bin", put(flash, 0x8000, esp_table((1, 2, 0x8000, 0x1000, b"nvs"), app)), "corrupt")
    bad("bad-entry.bin", flip(table, 32), "no match")


def android_super(partitions, extents, size):
    geometry = struct.pack("<4sI32sIII", b"gDla", 52, b"", 1024, 1, 4096)
    geometry = put(geometry, 8, sha256(geometry))
    rows = b"".join(struct.pack("<36sIIII", n, 1, f, c, 0) for n, f, c in partitions)
    tables = rows, b"".join(struct.pack("<QIQI", *e) for e in extents), bytes(48), \
        struct.pack("<QIIQ36sI", 8, 4096, 0, size, b"super", 0)
    at, places = 0, b""
    for table, row in zip(tables, (52, 24, 48, 64)):
        places += struct.pack("<III", at, len(table) // row, row)
        at += len(table)
    body = b"".join(tables)
    h = struct.pack("<4sHHI32sI32s", b"0PLA", 10, 0, 128, b"", len(body), sha256(body)) + places
    h = put(h, 12, sha256(h))
    metadata = (h + body).ljust(1024, b"\0")
    data = bytes(4096) + geometry.ljust(4096, b"\0") + geometry.ljust(4096, b"\0") + metadata * 2
    return data


def make_android_super():
    system, vendor = up(KERNEL, 512), up(ROOTFS, 512)
    a, b = len(system) // 512, len(vendor) // 512
    head = android_super([(b"system_a", 0, 1), (b"vendor_a", 1, 2), (b"system_b", 3, 0)],
                         [(a, 0, 32, 0), (1, 0, 40, 0), (b - 1, 0, 44, 0)], 28672)
    one = head.ljust(32 * 512, b"\0") + system
    one = one.ljust(40 * 512, b"\0") + vendor[:512]
    one = (one.ljust(44 * 512, b"\0") + vendor[512:]).ljust(28672, b"\0")
    good("good-1.img", one, system_a=system, vendor_a=vendor)
    good("good-backup.img", flip(flip(one, 4096 + 9), 0x3000 + 200), system_a=system, vendor_a=vendor)
    bad("bad-metadata.img", flip(flip(one, 0x3000 + 200), 0x3400 + 200), "corrupt")
    bad("bad-geometry.img", flip(flip(one, 4096 + 9), 8192 + 9), "no match")
    bad("bad-cut.img", one[:44 * 512 + 100], "truncated")
    zero = android_super([(b"system_a", 0, 2)], [(a, 0, 32, 0), (8, 1, 0, 0)], 28672)
    bad("unsupported-zeros.img", one.replace(head, zero), "unsupported")


def pk2(*sections):
    key = bytes.fromhex("a1832478b3414356")
    out = b"PK2\0" + struct.pack("<II4s8xI", 1234, 0, b"1.0", len(sections))
    for name, body in sections:
        head = struct.pack("<I", len(name)) + name + struct.pack("<I", len(body)) if name else b""
        out += (b"FILE" if name else b"CMD\0") + hashlib.md5(head + body).digest()
        out += struct.pack("<I", len(head + body)) + head
        out += bytes(c ^ key[i % 8] for i, c in enumerate(body))
    return out


def make_tenvis_pk2():
    command = b"echo update\0"
    one = pk2((b"", command), (b"/kernel\0", KERNEL), (b"/rootfs\0", ROOTFS))
    good("good-1.pk2", one, command1=command, **{"/kernel": KERNEL, "/rootfs": ROOTFS})
    bad("bad-md5.pk2", flip(one, len(one) - 9), "corrupt")
    bad("bad-cut.pk2", one[:-9], "truncated")
    bad("bad-type.pk2", put(one, 28, b"NONE"), "no match")


globals()["make_" + FORMAT]()
samples.finish()
