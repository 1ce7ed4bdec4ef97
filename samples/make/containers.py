# SPDX-License-Identifier: Apache-2.0
"""Samples of containers with a table of parts, written from the descriptions of the formats.
usage: containers.py FORMAT DIRECTORY"""
import lzma, struct, zlib
from sample import flip, put
from vendor import EXTRA, KERNEL, ROOTFS, bad, good, main

TEXT = b"".join(b"line %d of a program\n" % i for i in range(400))
BOARD = b"vmlinux stands here\n" * 100


def unsupported(name, data):
    bad(name, data, "unsupported")


def lzma_raw(data, end_mark=False):
    """An LZMA stream without header: properties, dictionary, stream."""
    alone = lzma.compress(data, format=lzma.FORMAT_ALONE, filters=[
        {"id": lzma.FILTER_LZMA1, "dict_size": 1 << 16}])
    assert end_mark  # FORMAT_ALONE of Python always has one
    return alone[0], alone[1:5], alone[13:]


def make_eva():
    def record(magic, load, body, entry):
        total = -(len(body) + load + sum(body)) & 0xffffffff
        return struct.pack("<III", magic, len(body), load) + body + struct.pack("<III", total, 0, entry)

    def kernel(magic, load, data):
        props, dictionary, stream = lzma_raw(data, True)
        body = struct.pack("<IIII", 0x075a0201, len(stream), len(data), zlib.crc32(stream))
        return record(magic, load, body + bytes([props]) + dictionary + bytes(3) + stream, load + 4096)

    ti = b"\x23\xde\x53\xc4" + bytes(4)
    one, two = kernel(0xfeed1281, 0x80500000, TEXT), kernel(0xfeedb007, 0x8dff0000, BOARD)
    both = one + bytes(-(12 + len(one)) % 4) + two
    both = record(0xfeed9112, 0x80500000, both, 0x80c00000)
    good("good-one", one + ti, kernel=TEXT)
    good("good-second", two, kernel2=BOARD)
    good("good-both", both + ti, kernel=TEXT, kernel2=BOARD)
    good("good-followed", one + ti + b"behind it" * 20, kernel=TEXT)
    bad("bad-cut", one[:len(one) // 2], "truncated")
    bad("bad-stream", flip(one, 60), "corrupt")
    bad("bad-sum", flip(one, len(one) - 12), "corrupt")
    bad("bad-second-lzma", flip(two, 12), "no match")


def crc16(data):
    crc = 0xffff
    for byte in data:
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ (0x1021 if crc & 0x8000 else 0)) & 0xffff
    return crc ^ 0xffff


def crc32_msb(data):
    crc = 0xffffffff
    for byte in data:
        crc ^= byte << 24
        for _ in range(8):
            crc = (crc << 1 ^ (0x04c11db7 if crc >> 31 else 0)) & 0xffffffff
    return crc ^ 0xffffffff


def make_program_store():
    def make(control, body, first=0, second=0, signature=0x3350):
        h = struct.pack(">HHHHIII", signature, control, 1, 2, 1000000000, len(body), 0x80004000)
        h += b"program_store.bin".ljust(48, b"\0") + bytes(8) + struct.pack(">II", first, second)
        return h + struct.pack(">HHI", crc16(h), 0, crc32_msb(body)) + body

    def packed(data):
        props, dictionary, stream = lzma_raw(data, True)
        return bytes([props]) + dictionary + stream

    one, two = packed(TEXT), packed(BOARD)
    stored = make(0, KERNEL)
    good("good-stored", stored + b"behind it", program=KERNEL)
    good("good-lzma", make(5, one), program=TEXT)
    good("good-two", make(0x105, one + bytes(-len(one) % 16) + two, len(one), len(two)),
         program1=TEXT, program2=BOARD)
    good("good-signature", make(0, KERNEL, signature=0xa0f7), program=KERNEL)
    unsupported("unsupported-nrv", make(4, KERNEL))
    bad("bad-cut", stored[:600], "truncated")
    bad("bad-crc", flip(stored, 500), "corrupt")
    bad("bad-lzma-cut", make(5, one[:-20]), "truncated")
    bad("bad-header", flip(stored, 5), "no match")


def make_maxlinear():
    def make(version, parts, types):
        room = 10 if version == 2 else 20
        h = b"VER%d" % version + b"Intel_Unified_Image\0" + bytes([0, 123, 2, 14, 0, 6, 31, 10])
        h += struct.pack(">IIIII", 2, 0x54de1c6, len(parts), 0, 0)
        h += b"".join(struct.pack(">I", zlib.crc32(p)) for p in parts).ljust(4 * room, b"\0")
        h += b"".join(struct.pack(">I", len(p)) for p in parts).ljust(4 * room, b"\0")
        h += bytes(types).ljust(room, b"\0") + bytes(18 if version == 2 else 20)
        return h + b"".join(parts)

    two = make(2, [KERNEL, ROOTFS, EXTRA], [2, 3, 42])
    good("good-2", two, **{"atom-kernel": KERNEL, "atom-rootfs": ROOTFS, "part3": EXTRA})
    good("good-3", make(3, [KERNEL, ROOTFS], [8, 9]) + b"behind it",
         **{"arm-kernel": KERNEL, "arm-rootfs": ROOTFS})
    bad("bad-cut", two[:2000], "truncated")
    bad("bad-date", put(two, 26, b"\x0c"), "no match")
    bad("bad-version", put(two, 3, b"7"), "no match")


def make_sao():
    def make(name, body):
        h = name + struct.pack(">HHIIIIIIII", 1, 0, len(body), len(body), 0x1dfff, 0x5ffff, 0, 0, 0, 0)
        h = h.ljust(44, b"\0") + struct.pack(">III", zlib.crc32(body), 0x200, 0x300)
        return b"SOBJ" + struct.pack(">I", zlib.crc32(h)) + h + body

    one = make(b"KRNL", KERNEL) + make(b"RTFS", ROOTFS)
    good("good-two", one + b"behind it" * 9, KRNL=KERNEL, RTFS=ROOTFS)
    bad("bad-cut", one[:3000], "truncated")
    bad("bad-body", flip(one, 700), "corrupt")
    bad("bad-header", flip(one, 30), "corrupt")
    bad("bad-lengths", put(one, 20, b"\xff"), "no match")


def make_rntp():
    def make(order, files):
        at = 48 + 32 * len(files)
        h = b"RNTP1.01" + bytes([4, 0x31, 0x10, 0, 0x1c, 2, 0xd8, 7]) + bytes(8) + b"PACK" + bytes(4)
        h += struct.pack(order + "IIII", len(files), 16, 0, 0)
        for name, body in files.items():
            h += name.encode().ljust(16, b"\0") + struct.pack(order + "IIII", at, len(body), 0, 0)
            at += len(body)
        return h + b"".join(files.values())

    files = {"CLI_FILE": KERNEL, "EWS_FILE": ROOTFS, "RSCODE": EXTRA}
    one = make("<", files)
    good("good-little", one, **files)
    good("good-big", make(">", files) + b"behind it", **files)
    bad("bad-cut", one[:3000], "truncated")
    bad("bad-offset", put(one, 48 + 16, bytes(4)), "no match")
    bad("bad-count", put(one, 32, b"\xff\xff\xff\xff"), "no match")


def make_pjl():
    leave = b"\x1b%-12345X"

    def job(body, end, again):
        lines = [b"@PJL COMMENT MODEL=HP LaserJet 500", b"@PJL COMMENT VERSION=20150112",
                 b"@PJL COMMENT DATECODE=20150112", b"@PJL UPGRADE SIZE=%d" % len(body)]
        return leave + end.join(lines) + end + (leave + b"\n" if again else b"") + body

    one = job(KERNEL, b"\r\n", False) + leave + job(ROOTFS, b"\n", True) + leave
    good("good-two", one, upgrade1=KERNEL, upgrade2=ROOTFS)
    bad("bad-cut", one[:3000], "truncated")
    bad("bad-size", one.replace(b"SIZE=", b"SIZE=x", 1)[:1800], "no match")
    bad("bad-no-upgrade", leave + b"@PJL JOB\n" + leave + b"\n", "no match")


def make_csman():
    def make(order, body, size=None):
        magic = b"CS" if order == "<" else b"SC"
        return magic + struct.pack(order + "HIII", 0, len(body), 0, size or len(body)) + body

    plain = struct.pack(">IH", 0x12345678, len(EXTRA)) + EXTRA + bytes(4)
    packed = zlib.compress(plain)
    one = make("<", packed, len(plain))
    good("good-zlib", one + b"behind it", data=plain)
    good("good-stored", make(">", plain), data=plain)
    bad("bad-cut", one[:-9], "truncated")
    bad("bad-sum", flip(one, len(one) - 1), "corrupt")
    bad("bad-length", make("<", packed, len(plain) + 1), "corrupt")
    bad("bad-zero", put(one, 8, b"\1"), "no match")


def make_hwnp():
    def make(files):
        products = b"494|4B4|COMMON|".ljust(64, b"\0")
        at, records = 36 + len(products) + 360 * len(files), b""
        size = at
        for i, (path, section, body) in enumerate(files):
            records += struct.pack("<IIII", i, zlib.crc32(body), at, len(body))
            records += path.ljust(256, b"\0") + section.ljust(16, b"\0")
            records += b"V300R015".ljust(64, b"\0") + bytes(8)
            at += len(body)
        rest = struct.pack("<IBBHII", len(files), 0, 0, len(products), 360, 0) + products + records
        head = struct.pack("<II", size, zlib.crc32(rest)) + rest
        body = b"".join(f[2] for f in files)
        return b"HWNP" + struct.pack(">I", at - 76) + struct.pack("<I", zlib.crc32(head + body)) + \
            head + body

    one = make([(b"file:/var/UpgradeCheck.xml", b"UPGRDCHECK", EXTRA), (b"flash:kernel", b"KERNEL", KERNEL),
                (b"flash:rootfs", b"ROOTFS", ROOTFS)])
    good("good-three", one + b"behind it",
         **{"var/UpgradeCheck.xml": EXTRA, "kernel": KERNEL, "rootfs": ROOTFS})
    bad("bad-cut", one[:3000], "truncated")
    bad("bad-item", flip(one, 2000), "corrupt")
    bad("bad-header", flip(one, 40), "corrupt")
    bad("bad-record-size", put(one, 28, b"\x67"), "no match")


def make_npk():
    def part(kind, body):
        return struct.pack("<HI", kind, len(body)) + body

    def entry(mode, path, body):
        return struct.pack("<HHIIIIIIH", mode, 0, 0, 1000000000, 0x0209661b, 0x44a8f7f5, 0, len(body),
                           len(path)) + path + body

    info = b"routing".ljust(16, b"\0") + b"\x1bf\x09\x02" + struct.pack("<I", 0x44a8f7f5) + bytes(8)
    files = entry(0o40755, b"bin", b"") + entry(0o100755, b"bin/routed", TEXT)
    files += entry(0o120777, b"bin/route", b"routed")

    def make(*parts):
        body = b"".join(parts)
        return b"\x1e\xf1\xd0\xba" + struct.pack("<I", len(body)) + body

    one = make(part(1, info), part(2, b"a package"), part(16, b"i386"), part(4, zlib.compress(files)))
    good("good-files", one + b"behind it", **{"description": b"a package", "architecture": b"i386",
                                              "bin/routed": TEXT})
    good("good-main", make(part(18, info + bytes(8)), part(21, ROOTFS), part(9, bytes(68))),
         squashfs=ROOTFS, signature=bytes(68))
    bad("bad-cut", one[:-40], "truncated")
    bad("bad-zlib", flip(one, len(one) - 1), "corrupt")
    bad("bad-record", make(part(1, info), part(4, zlib.compress(files[:-3]))), "corrupt")
    bad("bad-info", put(one, 14, b"\0"), "no match")


def make_tplink_safeloader():
    def meta(body):
        return struct.pack(">II", len(body), 0) + body + b"\xff"

    def make(parts, base=0x800):
        table, data = b"", b""
        for name, body in parts.items():
            table += b"fwup-ptn %s base 0x%05x size 0x%05x\t\r\n" % (
                name.encode(), base + len(data), len(body))
            data += body
        vendor = b"CPE510(TP-LINK|UN|N300-5):1.0\r\n"
        rest = struct.pack(">I", len(vendor)) + vendor.ljust(4092, b"\xff")
        rest += (table + b"\0").ljust(0x800, b"\xff") + data
        return struct.pack(">I", 20 + len(rest)) + bytes(16) + rest

    version = struct.pack(">BBBB4sI", 0xff, 1, 3, 2, bytes([0x20, 0x20, 0x11, 0x09]), 62000)
    parts = {"partition-table": meta(b"partition os-image base 0x40000 size 0x2000\n"),
             "soft-version": meta(version),
             "support-list": meta(b"SupportList:\r\nCPE210(TP-LINK|UN|N300-2):1.0\r\n"),
             "os-image": KERNEL, "file-system": ROOTFS}
    one = make(parts)
    good("good-five", one + b"behind it", **parts)
    good("good-text", make({"soft-version": meta(b"soft_ver:1.0.0\n"), "os-image": KERNEL}),
         **{"os-image": KERNEL})
    bad("bad-cut", one[:8000], "truncated")
    bad("bad-line", one.replace(b" base 0x", b" bose 0x").replace(b" bose 0x", b" base 0x", 2),
        "corrupt")
    bad("bad-base", make(parts, 0x100), "no match")


def make_minifs():
    def make(files, chunks):
        names, table = b"", b""
        places = {}
        for path, number, at, size in files:
            for name in path.rsplit(b"/", 1):
                if name not in places:
                    places[name] = len(names)
                    names += name + b"\0"
            directory, name = path.rsplit(b"/", 1)
            table += struct.pack(">IIIII", places[directory], places[name], number, at, size)
        data = b""
        for chunk in chunks:
            body = lzma.compress(chunk, format=lzma.FORMAT_ALONE, filters=[
                {"id": lzma.FILTER_LZMA1, "dict_size": 1 << 16}])
            table += struct.pack(">III", len(data), len(body), len(chunk))
            data += body
        return b"MINIFS".ljust(16, b"\0") + struct.pack(">IIII", 3, len(files), len(chunks[0]),
                                                        len(names)) + names + table + data

    files = [(b"/web/common", b"a.htm", 0, KERNEL), (b"/web/common", b"b.htm", 0, ROOTFS),
             (b"/conf", b"oem.txt", 1, EXTRA), (b"/web", b"a.htm", 0, TEXT)]
    chunks, table = [b"", b""], []
    for directory, name, number, body in files:
        table.append((directory + b"/" + name, number, len(chunks[number]), len(body)))
        chunks[number] += body
    one = make(table, chunks)
    good("good-four", one + b"behind it",
         **{(d + b"/" + n).decode()[1:]: body for d, n, _, body in files})
    bad("bad-cut", one[:-30], "truncated")
    bad("bad-chunk", flip(one, len(one) - 60), "corrupt")
    bad("bad-place", make(table + [(b"/conf/out", 1, 100, 1 << 20)], chunks), "corrupt")
    bad("bad-number", make(table + [(b"/conf/out", 99, 0, 4)], chunks), "corrupt")
    bad("bad-count", put(one, 20, bytes(4)), "no match")


def make_fwtool():
    text = b'{  "metadata_version": "1.1", "compat_version": "1.0", "supported_devices":["acme,router"],' \
        b' "version": { "dist": "OpenWrt", "version": "23.05.2", "target": "ath79/generic" } }\n'

    def trailer(before, kind, size):
        return b"FWx0" + struct.pack(">IB3xI", ~zlib.crc32(before) & 0xffffffff, kind, size + 16)

    data = bytes(8) + text
    one = data + trailer(data, 1, len(data))
    signed = one + EXTRA
    signed += trailer(signed, 0, len(EXTRA))
    good("good-metadata", one, **{"metadata.json": text})
    good("good-signed", signed, **{"metadata.json": text, "signature": EXTRA})
    bad("bad-cut", one[:-3], "truncated")
    bad("bad-type", flip(one, len(one) - 8), "truncated")
    bad("bad-text", flip(one, 12), "no match")


def make_tplink_rtos():
    def make(body):
        h = b"IMG0" + struct.pack(">IHBB", 0x94 - 20 + len(body), 0x841, 9, 0)
        return struct.pack(">I", 0x94 + len(body)) + bytes(range(16)) + h.ljust(0x80, b"\0") + body

    one = make(KERNEL)
    good("good-image", one + b"behind it", image=KERNEL)
    bad("bad-cut", one[:900], "truncated")
    bad("bad-length", put(one, 24, bytes(4)), "no match")


def make_econet():
    def make(kernel, rootfs, end):
        total = 256 + len(kernel) + len(rootfs) + len(end)
        body = kernel + rootfs + end
        # the SDK of EcoNet does not invert the CRC at its end
        h = b"2RDH" + struct.pack(">III", 256, total, ~zlib.crc32(body) & 0xffffffff)
        h += b"Vigor167".ljust(32, b"\0")
        h += b"5.2.1".ljust(32, b"\0") + struct.pack(">III", len(kernel), len(rootfs), 0)
        return h.ljust(256, b"\0") + body

    md5 = b"DrayTekImageMD5\nbbc06553566f3d73c11299057ca45573\n"
    one = make(KERNEL, ROOTFS, md5)
    good("good-both", one + b"behind it", kernel=KERNEL, rootfs=ROOTFS)
    good("good-rootfs", make(b"", ROOTFS, md5), rootfs=ROOTFS)
    bad("bad-cut", one[:3000], "truncated")
    bad("bad-end-cut", one[:-20], "truncated")
    bad("bad-crc", flip(one, 2000), "corrupt")
    bad("bad-header-size", put(one, 6, b"\2"), "no match")


def make_zyxel_trx():
    def make(kernel, rootfs):
        body = kernel + rootfs
        h = b"0RDH" + struct.pack(">III", 0x17c, 0x17c + len(body), ~zlib.crc32(body) & 0xffffffff)
        h += b"5.0.0.0\n".ljust(32, b"\0") + b"\n".ljust(32, b"\0") + struct.pack(">II", len(kernel), len(rootfs))
        h = h.ljust(96, b"\0") + b"3 6035 122 0\n".ljust(164, b"\0") + b"MT7621A\0" + b"NR7101".ljust(16, b"\0")
        h += struct.pack(">I", 0x07010001) + bytes(8) + b"1.00(ABUV.0)D1".ljust(32, b"\0") * 2
        h = (h + bytes(4) + struct.pack(">I", 0x12345678)).ljust(0x17c, b"\0")
        return put(h, 0x174, struct.pack(">I", ~zlib.crc32(h) & 0xffffffff)) + body

    one = make(KERNEL, b"")
    good("good-kernel", one + b"behind it", kernel=KERNEL)
    good("good-both", make(KERNEL, ROOTFS), kernel=KERNEL, rootfs=ROOTFS)
    bad("bad-cut", one[:1000], "truncated")
    bad("bad-crc", flip(one, 1000), "corrupt")
    bad("bad-header", flip(one, 0x110), "corrupt")
    bad("bad-header-size", put(one, 7, b"\0"), "no match")


def bosch_files(files):
    out = b""
    for name, body in files.items():
        body = body + bytes(-len(body) % 16)
        out += b"\xde\xad\xaf\xfe" + struct.pack(">I32sI", 64 + len(body), name, len(files[name])) + bytes(20) + body
    return out + b"\xde\xad\xaf\xfe" + bytes(60)


def make_bosch_romfs():
    files = {b"index.htm": TEXT, b"empty": b"", b"app.js.gz": EXTRA}
    one = bosch_files(files)
    good("good-files", one + b"behind it", **{name.decode(): body for name, body in files.items()})
    bad("bad-cut", one[:1000], "truncated")
    bad("bad-end-cut", one[:-3], "truncated")
    bad("bad-header", flip(one, one.rfind(b"app.js") + 50), "corrupt")
    bad("bad-magic", flip(one, 1), "no match")


def make_bosch():
    def hidden(data):
        return bytes(b ^ 0x42 for b in data)

    def header(target, version, body, summed=True):
        h = struct.pack(">8I", 0x10122003, target, 1, version, len(body), 0, sum(body) * summed, 0)
        return put(h.ljust(0x400, b"\0"), 0x44, struct.pack(">I", len(body))) + body

    list1, list2 = bosch_files({b"arm.app1.gz": KERNEL, b"RomFS.bin": bosch_files({b"a.htm": TEXT})}), \
        bosch_files({b"other": ROOTFS})
    inner = header(0x20, 0x01110632, hidden(list1)) + header(0x10, 0x01110632, header(0x21, 0x01110632, hidden(list2)))
    one = header(0x10, 0x01110632, inner, False)
    good("good-nested", one + b"behind it", part1=list1, part2=list2)
    good("good-single", header(0x30, 0x00440550, hidden(KERNEL)), part1=KERNEL)
    good("good-clear", header(0x30, 0x00440550, list2), part1=list2)
    bad("bad-cut", one[:0x900], "truncated")
    bad("bad-sum", flip(one, 0x900), "corrupt")
    bad("bad-inner", flip(one, 0x400), "corrupt")
    bad("bad-length", flip(one, 0x47), "no match")
    unsupported_body = bytes((i * i + 7 * i) % 251 for i in range(500))
    bad("unsupported-encrypted", header(0x10, 0x01000720, header(0x20, 0x01000720, unsupported_body)), "encrypted")


def make_zcomax():
    def crc(data):
        return ~zlib.crc32(data, 0xffffffff) & 0xffffffff

    def block(name, body, broken=0):
        body += struct.pack(">I", 0x66661523)
        return struct.pack("<4sIII", name, len(body) + 4, 0, 0) + body + struct.pack(">I", crc(body) ^ broken)

    one = block(b"firm", block(b"Kimg", KERNEL) + block(b"Rimg", ROOTFS))
    good("good-both", one + b"behind it", kernel=KERNEL, rootfs=ROOTFS)
    bad("bad-cut", one[:2000], "truncated")
    bad("bad-kernel", flip(one, 200), "corrupt")
    bad("bad-outer-crc", flip(one, len(one) - 1), "corrupt")
    bad("bad-rootfs-name", flip(one, one.find(b"Rimg")), "corrupt")
    bad("bad-kernel-name", flip(one, 16), "no match")


def make_lxl():
    one = b"LXL#" + struct.pack("<III", 1, 32, 0) + b"XBR-4500".ljust(16, b"\0") + KERNEL
    good("good-1", one, image=KERNEL)
    good("good-2", b"LXL#" + struct.pack("<III", 2, 48, 0) + b"XWR-3150".ljust(16, b"\0") + b"1234" +
         bytes(12) + ROOTFS, image=ROOTFS)
    blob = struct.pack("<2sHI", b"D#", 2, len(EXTRA)) + EXTRA
    good("good-3", b"LXL#" + struct.pack("<III", 3, 44 + len(blob), 1) + b"XWR-3150".ljust(16, b"\0") + b"1234" +
         struct.pack("<II", 44, len(blob)) + blob + ROOTFS, image=ROOTFS)
    bad("bad-cut", one[:20], "no match")
    bad("bad-version", put(one, 4, b"\7"), "no match")


def make_avm_fake_squashfs():
    one = b"sqsh".ljust(256, b"\0") + ROOTFS
    good("good-header", one, filesystem=ROOTFS)
    bad("bad-cut", one[:256], "no match")
    bad("bad-magic", flip(one, 20), "no match")


main(globals())
