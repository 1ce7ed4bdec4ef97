# SPDX-License-Identifier: Apache-2.0
"""Samples of the containers of chip makers and of their boot loaders, written from the descriptions of the
formats or by their tools. usage: soc.py FORMAT DIRECTORY"""
import bz2, hashlib, lzma, struct, subprocess, sys, tempfile, zlib
from sample import Samples, flip, put, sha256, up

FORMAT, samples = sys.argv[1], Samples(sys.argv[2])
good, bad = samples.good, samples.bad
KERNEL = b"".join(b"kernel %d\n" % i for i in range(90))
ROOTFS = b"".join(b"rootfs %d\n" % i for i in range(120))


def varint(n):
    out = b""
    while n > 127:
        out += bytes([n & 127 | 128])
        n >>= 7
    return out + bytes([n])


def field(number, value):
    """One field of a protobuf message."""
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    return varint(number << 3 | 2) + varint(len(value)) + value


def operation(kind, data, at, start, count, digest=None):
    out = field(1, kind)
    if data is not None:
        out += field(2, at) + field(3, len(data))
    out += field(6, field(1, start) + field(2, count))
    return out + (field(8, digest or sha256(data)) if data is not None else b"")


def android_payload(signed=True, delta=False, digest=None, image=None, zero=True):
    """A system partition of every kind of operation, not in order, and a boot partition."""
    block = [up(bytes([i]) * 2000 + ROOTFS, 4096) for i in range(7)]
    system = b"".join(block[:4]) + bytes(8192) + block[6]
    boot = up(KERNEL, 4096)
    pieces = [(0, block[0], 0, 1), (8, lzma.compress(block[3], check=lzma.CHECK_CRC32), 3, 1),
              (1, bz2.compress(block[1] + block[2]), 1, 2), (0, block[6], 6, 1)]
    data, ops = b"", b""
    for kind, body, start, count in pieces:
        ops += field(8, operation(kind, body, len(data), start, count, digest))
        data += body
    if zero:
        ops += field(8, operation(6, None, 0, 4, 2))
    if delta:
        ops = field(8, field(1, 4) + field(4, field(1, 9) + field(2, 7)) + field(6, field(1, 0) + field(2, 7)))
    boot_op = operation(0, KERNEL, len(data), 0, len(boot) // 4096)
    data += KERNEL
    manifest = field(3, 4096)
    if signed:
        manifest += field(4, len(data)) + field(5, 64)
        data += b"S" * 64
    manifest += field(12, 0)
    info = field(1, len(system)) + field(2, sha256(system) if image is None else image)
    manifest += field(13, field(1, b"boot") + field(7, field(1, len(boot)) + field(2, sha256(boot))) + field(8, boot_op))
    manifest += field(13, field(1, b"system") + field(7, info) + ops)
    manifest += field(16, b"2023-05-05")
    head = b"CrAU" + struct.pack(">QQI", 2, len(manifest), 32)
    return head + manifest + b"M" * 32 + data, {"boot": boot, "system": system}


def make_android_payload():
    one, parts = android_payload()
    good("good-signed.bin", one, parts)
    good("good-not-signed.bin", *android_payload(signed=False))
    bad("bad-data.bin", flip(one, len(one) - 64 - len(KERNEL) - 5000), "corrupt")
    bad("bad-digest.bin", android_payload(digest=bytes(32))[0], "corrupt")
    bad("bad-partition.bin", android_payload(image=bytes(32))[0], "corrupt")
    bad("bad-missing.bin", android_payload(image=b"", zero=False)[0], "missing-blocks")
    bad("bad-cut.bin", one[:-1000], "truncated")
    bad("bad-manifest.bin", one[:300], "truncated")
    bad("bad-fields.bin", flip(one, 60), "corrupt")
    bad("unsupported-delta.bin", android_payload(delta=True)[0], "unsupported")


def word_sum(data):
    """Novatek: the sum of the words of 16 bits, each with its own index added."""
    words = struct.unpack(f"<{len(data) // 2}H", data[:len(data) // 2 * 2])
    return sum(w + i for i, w in enumerate(words)) & 0xffff


def novatek(*parts):
    at, table, body = 128 + 12 * len(parts), b"", b""
    for number, data in parts:
        table += struct.pack("<III", at + len(body), len(data), number)
        body += up(data, 4)
    guid = bytes.fromhex("072e01d6bc10914fb28a352f82261a50")
    head = guid + struct.pack("<6I", 0x16071515, 128, len(parts), at + len(body), 0, 0) + bytes(88)
    return put(head + table + body, 36, struct.pack("<I", -word_sum(head + table + body) & 0xffff))


def cksm(data):
    h = b"CKSM" + struct.pack("<7I", 0x16040719, 0, 0, 64, len(data), -len(data) % 4, 4) + bytes(32)
    data = h + up(data, 4)
    return put(data, 12, struct.pack("<I", -word_sum(data) & 0xffff))


def make_novatek():
    one = novatek((1, up(KERNEL, 4)), (4, cksm(ROOTFS)), (7, b""))
    good("good-1.bin", one, {"partition1": up(KERNEL, 4), "partition4": ROOTFS})
    bad("bad-sum.bin", flip(one, 700), "corrupt")
    bad("bad-cut.bin", one[:-200], "truncated")
    bad("bad-offset.bin", put(one, 128, struct.pack("<I", 0x7fffffff)), "corrupt")
    bad("bad-count.bin", put(one, 24, struct.pack("<I", 0x7fffffff)), "no match")


def groups(n):
    out = [n & 127]
    while n > 127:
        n >>= 7
        out.insert(0, n & 127 | 128)
    return bytes(out)


def lz77(data, marker=0xe5):
    """Matches of at least 4 bytes, of what does not reach into itself, as the library finds them."""
    out, at = bytes([marker]), 0
    while at < len(data):
        length, distance = 0, 0
        for n in range(min(60, len(data) - at), 3, -1):
            found = data.rfind(data[at:at + n], 0, at)
            if found >= 0:
                length, distance = n, at - found
                break
        if length:
            out += bytes([marker]) + groups(length) + groups(distance)
            at += length
        else:
            out += bytes([marker, 0]) if data[at] == marker else data[at:at + 1]
            at += 1
    return out


def bcl1(algorithm, data, content):
    data = b"BCL1\0\0" + struct.pack(">HII", algorithm, content, len(data)) + data
    return put(data, 4, struct.pack("<H", -word_sum(data) & 0xffff))


def make_bcl1():
    text = KERNEL + b"\xe5" + ROOTFS + b"\xe5"
    alone = lzma.compress(text, format=lzma.FORMAT_ALONE)
    alone = put(alone, 5, struct.pack("<Q", len(text)))
    good("good-lz77.bin", bcl1(9, lz77(text), len(text)), {"content": text})
    good("good-lzma.bin", bcl1(11, alone, len(text)), {"content": text})
    good("good-zlib.bin", bcl1(12, zlib.compress(text), len(text)), {"content": text})
    one = bcl1(9, lz77(text), len(text))
    bad("bad-cut.bin", one[:-40], "truncated")
    bad("bad-sum.bin", flip(one, 4), "corrupt")
    bad("bad-length.bin", bcl1(9, lz77(text), len(text) + 5), "corrupt")
    bad("bad-distance.bin", bcl1(9, b"\xe5\xe5\x04\x01abcdefgh", 12), "corrupt")
    bad("bad-zlib.bin", bcl1(12, flip(zlib.compress(text), 99), len(text)), "corrupt")
    bad("unsupported-huffman.bin", bcl1(2, text, len(text)), "unsupported")


def crc16(data):
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0xa001 if crc & 1 else 0)
    return crc


def utf16(text, size):
    return text.encode("utf-16-le").ljust(size, b"\0")


def pac(version, *files):
    at, list_, body = 2124 + 2580 * len(files), b"", b""
    for name, data in files:
        e = struct.pack("<I", 2580) + utf16(name.upper(), 512) + utf16(name + ".bin" if data else "", 512)
        e += bytes(504) + struct.pack("<8I", 0, 0, len(data), int(bool(data)), 1, at + len(body) if data else 0, 0, 1)
        list_ += e + struct.pack("<5I", 0x80000000, 0, 0, 0, 0) + bytes(996)
        body += data
    size = at + len(body)
    head = utf16(version, 44) + struct.pack("<II", 0, size) + utf16("sp9832", 512) + utf16("R1.0", 512)
    head += struct.pack("<7I", len(files), 2124, 0, 1, 0, 0, 0) + utf16("alias", 200) + bytes(12 + 800)
    head += b"\xfa\xff\xfa\xff"
    return head + struct.pack("<HH", crc16(head), crc16(list_ + body)) + list_ + body


def make_spreadtrum_pac():
    one = pac("BP_R2.0.1", ("kernel", KERNEL), ("flash", b""), ("rootfs", ROOTFS))
    good("good-2.pac", one, {"kernel.bin": KERNEL, "rootfs.bin": ROOTFS})
    good("good-1.pac", pac("BP_R1.0.0", ("kernel", KERNEL)), {"kernel.bin": KERNEL})
    bad("bad-header.pac", flip(one, 60), "corrupt")
    bad("bad-body.pac", flip(one, len(one) - 9), "corrupt")
    bad("bad-cut.pac", one[:-9], "truncated")
    bad("bad-count.pac", put(one, 1076, struct.pack("<I", 0x7fffffff)), "no match")


def amlogic(version, *items):
    text = 32 if version == 1 else 256
    at, table, body = 64 + len(items) * (64 + 2 * text), b"", b""
    for kind, name, data in items:
        table += struct.pack("<IIQQQ", len(table), 0, 0, at + len(body), len(data)) + kind.ljust(text, b"\0")
        table += name.ljust(text, b"\0") + struct.pack("<IHH", 0, 0, 0) + bytes(24)
        body += up(data, 4)
    data = struct.pack("<I4sQII", version, bytes.fromhex("5619b527"), at + len(body), 4, len(items)) + bytes(36)
    data += table + body
    return struct.pack("<I", zlib.crc32(data) ^ 0xffffffff) + data


def make_amlogic():
    def image(version, digest):
        return amlogic(version, (b"USB", b"DDR", b"loader" * 9), (b"PARTITION", b"boot", KERNEL),
                       (b"VERIFY", b"boot", b"sha1sum " + digest), (b"PARTITION", b"rootfs", ROOTFS))
    digest = hashlib.sha1(KERNEL).hexdigest().encode()
    parts = {"boot.PARTITION": KERNEL, "rootfs.PARTITION": ROOTFS, "boot.VERIFY": b"sha1sum " + digest}
    one = image(2, digest)
    good("good-1.img", image(1, digest), parts)
    good("good-2.img", one, parts)
    bad("bad-crc.img", flip(one, len(one) - 9), "corrupt")
    bad("bad-sha1.img", image(2, digest[::-1]), "corrupt")
    bad("bad-cut.img", one[:-9], "truncated")
    bad("bad-count.img", put(one, 24, struct.pack("<I", 0x7fffffff)), "no match")


def mkimage(*options):
    """An image around KERNEL by mkimage of U-Boot."""
    with tempfile.TemporaryDirectory() as tmp:
        with open(f"{tmp}/in", "wb") as f:
            f.write(KERNEL)
        subprocess.run(["mkimage", "-T", "mtk_image", *options, "-d", f"{tmp}/in", f"{tmp}/out"], check=True,
                       stdout=subprocess.DEVNULL)
        with open(f"{tmp}/out", "rb") as f:
            return f.read()


def loader():
    return mkimage("-a", "0x201000", "-e", "0x201000", "-n", "media=emmc")


def make_mtk_boot():
    one, nor = loader(), mkimage("-a", "0x201000", "-n", "media=nor")
    good("good-emmc.img", one, {"preloader": one[0x600:]})
    good("good-nor.img", nor, {"preloader": nor[0x600:]})
    bad("bad-cut.img", one[:-99], "truncated")
    bad("bad-header.img", put(one, 0x20c, b"\xff\xff\xff\xff"), "no match")


def make_mtk_gfh():
    one = loader()[0x600:]
    good("good-1.img", one, {"loader": one[0x300:-32]})
    bad("bad-digest.img", flip(one, 0x400), "corrupt")
    bad("bad-cut.img", one[:-99], "truncated")
    bad("bad-sizes.img", put(one, 40, b"\xff\xff\0\0"), "no match")


def make_mtk_image():
    one = mkimage("-a", "0x46000000", "-n", "lk=1")
    good("good-lk.img", one, {"image": KERNEL})
    extended = put(one, 8, b"ROOTFS".ljust(32, b"\0"))
    extended = put(extended, 44, struct.pack("<7I", 0xffffffff, 0x58891689, 512, 1, 0, 1, 16))
    good("good-extended.img", extended, {"image": KERNEL})
    bad("bad-cut.img", one[:-99], "truncated")
    bad("bad-padding.img", flip(one, 500), "no match")


def make_anjvision():
    def make(boot, fs):
        head = b"ANJOY888" + struct.pack("<6I", 1, 64 + len(boot) + len(fs), 3, 64, len(boot), 0)
        return head.ljust(64, b"\0") + boot + fs
    one = make(KERNEL, ROOTFS)
    good("good-1.bin", one, {"u-boot": KERNEL, "filesystem": ROOTFS})
    bad("bad-cut.bin", one[:-99], "truncated")
    bad("bad-header.bin", put(one, 20, b"\xff\xff\xff\xff"), "no match")


def run(*command, **files):
    """What COMMAND writes to the file "out", in a folder with FILES."""
    with tempfile.TemporaryDirectory() as tmp:
        for name, data in files.items():
            with open(f"{tmp}/{name}", "wb") as f:
                f.write(data)
        for c in command:
            subprocess.run(c, check=True, cwd=tmp, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with open(f"{tmp}/out", "rb") as f:
            return f.read()


def make_uboot_env():
    lines = [b"bootcmd=run distro_bootcmd", b"baudrate=115200", b"bootdelay=2", b"ver=U-Boot 2018.03 (May 1 2018)"]
    text = b"".join(l + b"\0" for l in lines)

    def env(*options):
        return run(["mkenvimage", *options, "-o", "out", "in"], **{"in": b"\n".join(lines) + b"\n"})
    one = env("-s", "0x1000", "-p", "0")
    good("good-1.bin", one, {"environment": text})
    good("good-redundant.bin", env("-r", "-s", "0x800"), {"environment": text})
    good("good-big-endian.bin", env("-b", "-s", "0x400", "-p", "0xff"), {"environment": text})
    good("good-flash.bin", one + b"\xff" * 5000, {"environment": text})
    bad("bad-crc.bin", flip(one, 30), "no match")
    bad("bad-cut.bin", one[:600], "no match")


def bflt(flags=1, zip_from=None):
    body, data, relocations = up(KERNEL, 4), up(ROOTFS, 4), struct.pack(">3I", 0, 4, 8)
    at = 64 + len(body)
    head = b"bFLT" + struct.pack(">10I", 4, 64, at, at + len(data), at + len(data) + 4096, 4096, at + len(data),
                                 3, flags, 1500000000) + bytes(20)
    plain = head + body + data + relocations
    if zip_from:
        import gzip
        packed = plain[:zip_from] + gzip.compress(plain[zip_from:], mtime=0)
        return packed, plain
    return plain, plain


def make_bflt():
    one, plain = bflt()
    at = 64 + len(up(KERNEL, 4))
    good("good-1", one, {"text": up(KERNEL, 4), "data": up(ROOTFS, 4)})
    packed, plain = bflt(5, 64)
    good("good-gzip", packed, {"program": plain[64:]})
    data, plain = bflt(9, at)
    good("good-gzip-data", data, {"text": up(KERNEL, 4), "data": plain[at:]})
    bad("bad-cut", one[:-99], "truncated")
    bad("bad-gzip", flip(packed, 200), "corrupt")
    bad("bad-gzip-cut", packed[:-99], "truncated")
    bad("bad-order", put(one, 12, struct.pack(">I", 0x7fffffff)), "no match")


def program():
    """A program of 32 bits: two segments that are loaded."""
    text, data = b"\xeb\xfe" + KERNEL, ROOTFS + bytes(4000)
    head = b"\x7fELF\1\1\1" + bytes(9) + struct.pack("<HHIIIIIHHHHHH", 2, 3, 1, 0x100000, 52, 0, 0, 52, 32, 2, 40, 0, 0)
    at = 52 + 64
    for address, body in ((0x100000, text), (0x110000, data)):
        head += struct.pack("<8I", 1, at, address, address, len(body), len(body), 7, 16)
        at += len(body)
    return head + text + data, text, data


def cbfs(*files):
    """A flash image by fmaptool and cbfstool of coreboot; a file: the options that add it, from the file of its name."""
    layout = b"FLASH 32K {\n\tBIOS 24K {\n\t\tFMAP@0 4K\n\t\tCOREBOOT(CBFS)\n\t}\n\tDATA 8K\n}\n"
    elf = program()[0]
    commands = [["ld", "-N", "-m", "elf_i386", "-b", "binary", "-Tdata=0x100000", "-e", "0x100000", "text", "-o", "stage"],
                ["fmaptool", "layout", "map"], ["cbfstool", "out", "create", "-M", "map"]]
    commands += [["cbfstool", "out", command, *options] for command, *options in files]
    image = run(*commands, layout=layout, text=ROOTFS, elf=elf)
    return put(image, 24576, KERNEL)


def coreboot():
    return cbfs(("add", "-f", "text", "-n", "config", "-t", "raw", "-c", "lzma"),
                ("add", "-f", "text", "-n", "plain", "-t", "raw", "-A", "sha256"),
                ("add", "-f", "text", "-n", "revision", "-t", "raw", "-c", "lz4"),
                ("add-stage", "-f", "stage", "-n", "fallback/ramstage", "-c", "lzma"),
                ("add-payload", "-f", "elf", "-n", "fallback/payload", "-c", "lzma"),
                ("add-payload", "-f", "elf", "-n", "plain/payload"))


def make_cbfs():
    one = coreboot()[4096:24576]
    elf, text, data = program()
    payload = {f"{n}/segment{i}": b for n in ("fallback/payload", "plain/payload") for i, b in ((0, text), (1, data))}
    good("good-1.cbfs", one, {"config": ROOTFS, "plain": ROOTFS, "revision": ROOTFS, "fallback/ramstage": ROOTFS} | payload)
    old = struct.pack("<IQQII", 1, 0x100000, 0x100000, 0, len(KERNEL))
    packed = lzma.compress(KERNEL, format=lzma.FORMAT_ALONE)
    packed = put(packed, 5, struct.pack("<Q", len(KERNEL)))
    body = put(old, 20, struct.pack("<I", len(packed))) + packed
    head = b"LARCHIVE" + struct.pack(">4I", len(body), 0x10, 0, 40) + b"romstage".ljust(16, b"\0")
    good("good-old-stage.cbfs", up(head + body, 64, b"\xff"), {"romstage": KERNEL})
    at = one.index(ROOTFS)
    bad("bad-digest.cbfs", flip(one, at + 99), "corrupt")
    bad("bad-lzma.cbfs", flip(one, 48 + 13), "corrupt")
    bad("bad-cut.cbfs", one[:at + 99], "truncated")
    bad("bad-offset.cbfs", put(one, 20, b"\xff\xff\0\0"), "no match")
    bad("unsupported-compression.cbfs", one.replace(b"BCZL\0\0\0\x10\0\0\0\1", b"BCZL\0\0\0\x10\0\0\0\7"),
        "unsupported")


def make_fmap():
    one = coreboot()
    good("good-1.rom", one, {"COREBOOT": one[4096:24576], "DATA": one[24576:]})
    bad("bad-cut.rom", one[:-99], "truncated")
    at = one.index(b"DATA\0\0") - 8
    bad("bad-area.rom", put(one, at + 4, b"\xff\xff\0\0"), "corrupt")
    bad("bad-count.rom", put(one, 54, b"\xff\xff"), "no match")


def sum16(data):
    n = sum(data)
    n = (n & 0xffff) + (n >> 16)
    return (n & 0xffff) + (n >> 16)


def zyxel(block, rootfs, kernel=b""):
    h = struct.pack(">II", sum16(rootfs), len(rootfs)) + b"V1.00(ABCT.6)C0\0".ljust(32, b"\xff")
    h += h[:4] + b"NBG6617\0".ljust(64, b"\xff")
    if kernel:
        h += struct.pack(">II", sum16(kernel), len(kernel))
    h = h.ljust(2048, b"\xff")
    h = put(h, 40, struct.pack(">I", sum16(h)))
    return h.ljust(block, b"\xff") + rootfs + kernel


def make_zyxel_ras():
    def packed(data):
        return lzma.compress(data)
    one = zyxel(65536, ROOTFS, KERNEL)
    good("good-64.bin.xz", packed(one), {"rootfs": ROOTFS, "kernel": KERNEL})
    good("good-128.bin.xz", packed(zyxel(131072, ROOTFS)), {"rootfs": ROOTFS})
    bad("bad-rootfs.bin.xz", packed(flip(one, 65536 + 9)), "corrupt")
    bad("bad-kernel.bin.xz", packed(flip(one, len(one) - 9)), "corrupt")
    bad("bad-cut.bin.xz", packed(one[:-9]), "truncated")
    bad("bad-header.bin.xz", packed(flip(one, 10)), "no match")


def make_moxa_frm():
    def make(files_at, *files):
        table, body, start = b"", b"", 256 + 64 * len(files)
        for name, data in files:
            table += name.ljust(48, b"\0") + bytes(8) + struct.pack("<II", len(data), start + len(body))
            body += up(data, 4)
        counts = [0, 0]
        counts[files_at] = len(files)
        fs = b"NPort 5110".ljust(32, b"\0") + struct.pack("<4sIIIIIHHIHHII", b"\0\0\3\2", 1500000000, 0, 0, 256, len(table),
                                                         64, counts[0], len(body), 0, counts[1], 0, 0)
        fs = fs.ljust(256, b"\0") + table + body
        head = b"*FRM\0\0\0\1" + struct.pack("<IHH", 96 + len(KERNEL) + len(fs), 96, 2) + bytes(48)
        head += struct.pack("<8I", 1, 96, len(KERNEL), 0, 2, 96 + len(KERNEL), len(fs), 0)
        return head + KERNEL + fs
    import gzip
    page = gzip.compress(ROOTFS, mtime=0)
    files = ((b"index.htm", page), (b"logo.gif", ROOTFS))
    parts = {"firmware": KERNEL, "index.htm": page, "logo.gif": ROOTFS}
    one = make(0, *files)
    good("good-1.rom", one, parts)
    good("good-count-2.rom", make(1, *files), parts)
    bad("bad-cut.rom", one[:-99], "truncated")
    bad("bad-section.rom", put(one, 64, b"\7"), "corrupt")
    bad("bad-file.rom", put(one, 96 + len(KERNEL) + 256 + 60, b"\xff\xff\xff\0"), "corrupt")
    bad("bad-header.rom", flip(one, 12), "no match")


def make_pfs():
    def make(width, *files):
        table, body = b"", b""
        for i, (name, data) in enumerate(files):
            table += name.ljust(width, b"\0") + struct.pack("<III", i, len(body), len(data))
            body += data
        return b"PFS/0.9".ljust(14, b"\0") + struct.pack("<H", len(files)) + table + body
    files = ((b"V1\\index.htm", ROOTFS), (b"V1\\LIB\\menu.js", KERNEL), (b"logo.gif", b"GIF89a" * 20))
    parts = {"V1/index.htm": ROOTFS, "V1/LIB/menu.js": KERNEL, "logo.gif": b"GIF89a" * 20}
    one = make(40, *files)
    good("good-40.pfs", one, parts)
    good("good-64.pfs", make(64, *files), parts)
    good("good-one.pfs", make(40, files[0]), {"V1/index.htm": ROOTFS})
    bad("bad-cut.pfs", one[:-9], "truncated")
    bad("bad-offset.pfs", put(one, 16 + 52 + 52 - 4, b"\xff\xff\xff\0"), "corrupt")
    bad("bad-name.pfs", put(one, 16, b"\0"), "no match")


def ecos_romfs(version, *nodes):
    """Nodes: (parent, name, content or None for a directory, is it packed); the first is the root."""
    start, body, table = 32 + 32 * len(nodes), b"", b""
    for number, (parent, _, data, packed) in enumerate(nodes):
        size, kind = 0, 8
        if data is None:
            kind, data = 1, b""
            names = [(number, b"."), (parent, b"..")] + [(i, n[1]) for i, n in enumerate(nodes) if i and n[0] == number]
            for child, name in names:
                record = struct.pack("<I", child) + struct.pack("<I", 0) + name
                data += record.ljust(len(record) // 32 * 32 + 32, b"\0")
        elif packed:
            size = len(data)
            data = put(lzma.compress(data, format=lzma.FORMAT_ALONE), 5, struct.pack("<Q", size))
        end = struct.pack("<I4s", size, b"%04d" % number) if version[7:8] == b"9" else b"<%06d>" % number
        table += struct.pack("<IIHHIII", kind | 0x5b0000, 1, 0, 0, len(data), 1500000000, start + len(body)) + end
        body = up(body + data, 32)
    head = struct.pack("<4sIII16s", b".moR", len(nodes), start + len(body), 0x04030201, version)
    return head + table + body


def make_dlink_romfs():
    nodes = ((0, b"", None, False), (0, b"web", None, False), (1, b"index.html", ROOTFS, True), (0, b"version", b"1.09", False),
             (1, b"a name of more than thirty-two bytes.js", KERNEL, True))
    parts = {"web/index.html": ROOTFS, "version": b"1.09", "web/a name of more than thirty-two bytes.js": KERNEL}
    one = ecos_romfs(b"ROMFS v9.1", *nodes)
    good("good-9.romfs", one, parts)
    good("good-1.romfs", ecos_romfs(b"ROMFS v1.0", *((p, n, d, False) for p, n, d, _ in nodes)), parts)
    bad("bad-cut.romfs", one[:-99], "truncated")
    bad("bad-lzma.romfs", flip(one, one.index(b"\x5d\0\0") + 13), "corrupt")
    bad("bad-size.romfs", put(one, 32 + 3 * 32 + 12, b"\xff\xff\xff\0"), "truncated")
    bad("bad-name.romfs", put(one, 32 + 5 * 32, b"\xff\xff"), "corrupt")
    bad("bad-count.romfs", put(one, 4, b"\xff\xff\xff\xff"), "no match")


def pc1(data, key=b"QNAPNASVERSION4"):
    """Encrypts. That 1f 8b 08 00 becomes f5 7b 47 03 is what all images of the maker show."""
    mixed = y = z = 0
    out = b""
    for byte in data:
        state = result = 0
        for i in range(len(key) // 2):
            high, low = key[2 * i] ^ mixed, key[2 * i + 1] ^ mixed
            x = state ^ ((((high if high < 128 else high - 257) << 8) + low) & 0xffffffff)
            state = (0x4e35 * x + 1) & 0xffff
            y, before = 0x15a * x & 0xffff, y
            z = (y + before + 0x4e35 * (z + i)) & 0xffff
            result ^= state ^ z
        out += bytes([byte ^ result >> 8 ^ result & 255])
        mixed ^= byte
    assert not data.startswith(b"\x1f\x8b\x08\0") or out.startswith(b"\xf5\x7b\x47\x03")
    return out


def make_qnap():
    import gzip
    plain = gzip.compress(KERNEL + ROOTFS, mtime=0)

    def image(size):
        footer = b"icpnas" + struct.pack("<I16s16s16s16s", size, b"TS-X31", b"4.3.6", b"20180504", b"0")
        return pc1(plain[:size]) + plain[size:] + footer
    one = image(300)
    good("good-300.img", one, {"firmware": plain})
    good("good-all.img", image(len(plain)), {"firmware": plain})
    bad("bad-footer.img", flip(one, len(one) - 74), "no match")
    bad("bad-size.img", put(one, len(one) - 68, b"\xff\xff\xff\x7f"), "no match")


def make_imagewty_rc6():
    first = bytes.fromhex("36d7a954f598aaaf76575e5f54a3155d")
    body = b"".join(sha256(bytes([i])) for i in range(60))
    bad("good-3.img", first + body, "encrypted")
    good_header = first + body
    bad("bad-header.img", flip(good_header, 3), "no match")


globals()["make_" + FORMAT]()
samples.finish()
