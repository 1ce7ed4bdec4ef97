# SPDX-License-Identifier: Apache-2.0
"""Samples of encrypted and obfuscated firmware, written from the descriptions of the formats; AES by
openssl(1). usage: crypt.py FORMAT DIRECTORY"""
import base64, gzip, hashlib, hmac, os, struct, subprocess, sys, zlib
from sample import Samples, flip, put, up

FORMAT, samples = sys.argv[1], Samples(sys.argv[2])
good, bad = samples.good, samples.bad
TEXT = b"".join(b"firmware line %d\n" % i for i in range(150))
KERNEL = b"\x27\x05\x19\x56" + b"".join(struct.pack(">I", i * i) for i in range(500))
IV = bytes(range(16))


def aes(data, key, iv=None, pad=False):
    mode = ["-iv", iv.hex()] if iv else []
    return subprocess.run(["openssl", "enc", f"-aes-{len(key) * 8}-{'cbc' if iv else 'ecb'}", "-K",
                           key.hex(), *mode, *([] if pad else ["-nopad"])],
                          input=data, capture_output=True, check=True).stdout


def make_shrs():
    def make(plain, key=bytes.fromhex("c05fbf1936c99429ce2a0781f08d6ad8")):
        cipher = aes(up(plain), key, IV)
        h = b"SHRS" + struct.pack(">II", len(plain), len(cipher)) + IV
        for digest in (plain + key, plain, cipher):
            h += hashlib.sha512(digest).digest()
        return h + bytes(512) + b"\x5a" * 1024 + cipher
    one = make(TEXT)
    good("good-padded", one + b"behind it", image=TEXT)
    good("good-whole", make(up(KERNEL)), image=up(KERNEL))
    bad("bad-content", flip(one, len(one) - 20), "corrupt")
    bad("bad-cut", one[:3000], "truncated")
    bad("bad-size", put(one, 4, b"\0\1\0\0"), "no match")
    bad("unsupported-key", make(TEXT, bytes(16)), "encrypted")


def make_encrpted_img():
    def encrypt(plain, block):
        plain = up(plain)
        return b"".join(aes(plain[i:i + block], b"he9-4+M!)d6=m~we1,q2a3d1n&2*Z^%8",
                            b"J%1iQl8$=lm-;8AE") for i in range(0, len(plain), block))

    def short(plain):
        return b"encrpted_img" + struct.pack(">I", len(plain)) + encrypt(plain, 0x20000)

    def long(plain, block=4096):
        h = struct.pack(">32s32s64s64s320s", b"WAX202", b"US", b"V1.0.5.1", b"Thu Jan 1 1970", b"")
        h += b"encrpted_img" + struct.pack(">II", len(plain), block) + encrypt(plain, block)
        return h + struct.pack(">I", zlib.crc32(h, 0xffffffff) ^ 0xffffffff)
    ubi = b"UBI#\1\0\0\0" + bytes(8) + TEXT
    good("good-short", short(ubi) + b"behind it", image=ubi)
    good("good-blocks", long(KERNEL * 4), image=KERNEL * 4)
    good("good-text", long(TEXT), image=TEXT)
    bad("bad-crc", flip(long(TEXT), 1000), "corrupt")
    bad("bad-cut", long(KERNEL)[:2000], "truncated")
    bad("bad-block", put(long(TEXT), 528, b"\0\0\0\7"), "no match")
    bad("unsupported-content", short(bytes(100)), "encrypted")


def make_mh01():
    def mh01(first, second, order="<"):
        h = b"MH01" + struct.pack(order + "IIH", len(first), len(second), 0x1a2b)
        xor = 0
        for c in h:
            xor ^= c
        return h + bytes([sum(h) & 255, xor]) + first + second

    def make(image, password="044b4b19d8a8d5ba46fc4b0aa79e0f63"):
        salt = b"\1\2\3\4\5\6\7\x08"
        key = hashlib.sha256(password.encode() + salt).digest()[:16]
        cipher = b"Salted__" + salt + aes(mh01(image, b"\xa5" * 256), key, IV, pad=True)
        return mh01(mh01(IV.hex().encode() + b"\n", cipher), b"\x5a" * 256)
    with open(os.path.dirname(__file__) + "/../../extractors/vendor/vendor_keys.c") as f:
        known = f.read().split("vendor_keys_mh01[] = {")[1].split('"')[1]
    clear = mh01(TEXT, b"\x5a" * 256)
    plain = mh01(TEXT, b"\xa5" * 256)
    inner = make(TEXT, known)[16:-256]
    good("good-clear", clear + b"behind it", image=TEXT)
    good("good-big-endian", mh01(TEXT, b"", ">"), image=TEXT)
    good("good-outer", make(TEXT, known), image=inner)
    good("good-encrypted", inner, image=plain)
    bad("bad-cut", clear[:1000], "truncated")
    bad("bad-cut-encrypted", inner[:1000], "truncated")
    bad("bad-header-sum", flip(clear, 5), "no match")
    bad("bad-padding", inner[:-1] + b"\0", "corrupt")
    bad("unsupported-key", make(TEXT)[16:-256], "encrypted")


def seama(body, meta):
    meta = b"".join(m + b"\0" for m in meta)
    meta = up(meta, 4)
    h = struct.pack(">IHHI", 0x5ea3a417, 0, len(meta), len(body))
    return h + (hashlib.md5(body).digest() if body else b"") + meta + body


def alpha(data, signature, key, iv):
    def change(text):
        return bytes(c ^ (i + 1) ^ signature[i % len(signature)] for i, c in enumerate(text))
    return aes(data, change(key), change(iv))


def make_alpha_encimg():
    signature = b"wrgac65_dlink.2015_dir842"
    image = seama(b"", [b"signature=" + signature]) + seama(KERNEL, [b"dev=/dev/mtdblock/1"])

    def make(image, last=True):
        padded = image + bytes(16 - len(image) % 16) + struct.pack(">I12x", len(image)) * last
        return alpha(padded, signature, b"xQYoRZeD726UAbRb846kO7TeNw8eZa6u", b"zufEbNF3kUafxFiE")
    one = make(image)
    good("good-dir842", one, image=image)
    good("good-no-size", make(image, False), image=image + bytes(16 - len(image) % 16))
    bad("bad-cut", one[:1600], "truncated")
    bad("bad-first", flip(one, 3), "no match")
    bad("unsupported-dir868l", bytes.fromhex("3de602633fc185e7d2bf64af29573abd") + one[16:],
        "encrypted")


def make_wrgg():
    signature = b"wapnd25_dlink_dap2610"

    def make(body, order, content=None):
        tail = struct.pack(order + "I", 0x10000) + b"/dev/mtdblock/1".ljust(32, b"\0")
        h = signature.ljust(32, b"\0") + b"\x21\x03\x08\x20" * 2 + b"v2.06".ljust(16, b"\0")
        h += b"dap2610".ljust(16, b"\0") + bytes(16) + b"0042".ljust(16, b"\0")
        h += struct.pack(order + "I", len(body)) + tail
        return h + hashlib.md5(tail + (content or body)).digest() + body

    def encrypted(plain):
        return alpha(up(plain), signature, b"oVhq0hvXHdfaGFLdubM4/QvuVHdKee7v",
                     b"0BO5nlYankuVBe4s")
    one = make(KERNEL, ">")
    good("good-big-endian", one + b"behind it", image=KERNEL)
    good("good-little-endian", make(KERNEL, "<"), image=KERNEL)
    good("good-encrypted", make(encrypted(KERNEL), "<"), image=up(KERNEL))
    good("good-encrypted-text", make(encrypted(TEXT), ">", up(TEXT)), image=up(TEXT))
    bad("bad-md5", flip(one, 1000), "corrupt")
    bad("bad-cut", one[:1000], "truncated")
    bad("bad-empty", put(one, 0x68, bytes(4)), "no match")


def make_senao():
    def xor(data, key):
        return bytes(c ^ (key >> (i % 8) & 255) for i, c in enumerate(data))

    def v1(body, kind, more=b""):
        h = struct.pack(">III16sIII16s32s", 0, 0x101, 0x2a, b"1.2.3", kind, len(body), 0,
                        hashlib.md5(body).digest(), b"")
        return h + struct.pack(">II", sum(h) + sum(more), 0x12345678) + more + xor(body, 0x12345678)

    def v2(body):
        h = struct.pack(">II", 0, 3).ljust(0x3e, b"\0") + struct.pack(">II", len(body), 0)
        h = (h + hashlib.md5(body).digest()).ljust(0x7c, b"\0")
        return h + struct.pack(">I", 0x30471688) + xor(body, 0x30471688)
    combo = b"all\0" + struct.pack(">8I", 0, 3, 0, 1, 171101, 1, 8, 53) + struct.pack(">I", 6)
    one = v1(KERNEL, 1)
    good("good-1-short", one + bytes(50), image=KERNEL)
    good("good-1-combo", v1(KERNEL, 0, combo + b"ENS620"), image=KERNEL)
    good("good-2-short", v2(KERNEL) + b"behind it", image=KERNEL)
    good("good-2-long", bytes(0xb4) + struct.pack(">I", 0x30471688) + xor(KERNEL, 0x30471688),
         image=KERNEL)
    bad("bad-md5", flip(one, 1000), "corrupt")
    bad("bad-cut", one[:1000], "truncated")
    bad("bad-size", put(one, 0x20, bytes(4)), "no match")
    bad("unsupported-content", bytes(0xb4) + struct.pack(">I", 0x30471688) + IV * 4, "encrypted")


def rc4(first, data, long):
    key = bytes([first]) + b"Buffalo"
    n = len(data) if long else 256
    state, k = [i & 255 for i in range(n)], 0
    for i in range(n):
        k = (k + key[i % len(key)] + state[i]) % n
        state[i], state[k] = state[k], state[i]
    out, i, j = bytearray(), 0, 0
    for c in data:
        i = (i + 1) % n & 255
        j = (j + state[i]) % n & 255
        state[i], state[j] = state[j], state[i]
        out.append(c ^ state[(state[i] + state[j]) % n])
    return bytes(out)


def buffalo(body, long=False, magic=b"start"):
    product = rc4(ord("O"), b"WZR-HP-G300NH\0", long)
    version = rc4(product[0], b"1.65\0", long)
    crc = len(body)
    for c in body:
        crc ^= c | (0xffffff00 if c & 0x80 else 0)
        for _ in range(8):
            crc = crc >> 1 ^ (0xedb88320 if crc & 1 else 0)
    out = magic + b"\0O" + struct.pack(">I", len(product)) + product
    out += struct.pack(">I", len(version)) + version + struct.pack(">I", len(body))
    out += rc4(version[0], body, long) + struct.pack(">I", crc)
    return out + bytes(4 - len(out) % 4)


def make_buffalo():
    one = buffalo(KERNEL)
    good("good-short", one + b"behind it", image=KERNEL)
    good("good-long", buffalo(KERNEL, True), image=KERNEL)
    good("good-asar1", buffalo(TEXT, False, b"asar1"), image=TEXT)
    bad("bad-checksum", flip(one, 1000), "corrupt")
    bad("bad-cut", one[:1000], "truncated")
    bad("bad-name", flip(one, 24), "no match")
    bad("unsupported-key", put(one, 38, bytes(16)), "encrypted")


def make_buffalo_bgn():
    inner = buffalo(KERNEL)
    one = b"bgn" + bytes(9) + struct.pack(">I", 20 + len(inner)) + b"\x11\x22\x33\x44" + inner
    good("good-one", one + b"behind it", image=inner)
    bad("bad-cut", one[:1000], "truncated")
    bad("bad-inner", flip(one, 20), "no match")


def make_alphanetworks():
    script = b'#!/bin/sh\nVENDOR="alpha"\nHWBOARD="x"\n\n'
    pack = b"=== ddPack Boundary ===\nbegin-base64 755 /dev/stdout\n"
    pack += base64.encodebytes(KERNEL) + b"====\n"
    boundary = b"=== Firmware Boundary ===\n"
    red = b"REDSONIC" + KERNEL
    one = script + pack + boundary + KERNEL
    good("good-pack", one, script=script, ddPack=KERNEL, firmware=KERNEL)
    good("good-inverted", script + boundary + bytes(c ^ 255 for c in red), script=script,
         firmware=red)
    bad("bad-base64", put(one, 150, b"\0"), "corrupt")
    bad("bad-cut", one[:one.index(boundary) + len(boundary)], "truncated")
    bad("bad-boundary", one.replace(b"Firm", b"Soft"), "no match")


def make_dlink_tlv():
    def make(model, body):
        data = struct.pack("<II", 1, len(body)) + body
        h = b"\x64\x80\x19\x40" + model.ljust(32, b"\0") + b"board-key".ljust(40, b"\0")
        return h + hashlib.md5(data).hexdigest().encode() + data

    def encrypted(model, ecb):
        password = hmac.new(b"board-key", model, hashlib.sha1).hexdigest().encode()
        salt, made = b"\x08\7\6\5\4\3\2\1", b""
        while len(made) < 48:
            made += hashlib.md5(made[-16:] + password + salt).digest()
        return b"Salted__" + salt + aes(KERNEL, made[:32], None if ecb else made[32:48], pad=True)
    one = make(b"DIR-X1", KERNEL)
    cbc = make(b"DWL-6610AP", encrypted(b"DWL-6610AP", False))
    good("good-clear", one + b"behind it", image=KERNEL)
    good("good-no-md5", put(one, 0x4c, bytes(32)), image=KERNEL)
    good("good-cbc", cbc, image=KERNEL)
    good("good-ecb", make(b"DWL-8610AP", encrypted(b"DWL-8610AP", True)), image=KERNEL)
    bad("bad-md5", flip(one, 1000), "corrupt")
    bad("bad-cut", one[:1000], "truncated")
    bad("bad-type", put(one, 0x6c, b"\2"), "no match")
    bad("unsupported-key", make(b"DWL-8600AP", encrypted(b"DWL-8610AP", True)), "encrypted")


def make_dlke():
    def part(body):
        h = b"DLK6E8202001" + bytes(14) + b"\1\0" + struct.pack("<I", 0x1000)
        h += struct.pack("<4I16x", 0x40000, 0x10000, 0x40000, len(body))
        return h + struct.pack("<HHHBBIHH", 0x4842, 2, 0, 4, 4, 0, 0x6e60, 0) + body
    one = part(b"\x5a" * 256) + part(aes(up(KERNEL), IV, IV))
    good("good-clear", part(b"\x5a" * 256) + part(KERNEL) + b"behind it", signature=b"\x5a" * 256,
         image=KERNEL)
    bad("bad-cut", one[:1000], "truncated")
    bad("bad-second", flip(one, 80 + 256 + 64), "no match")
    bad("unsupported-encrypted", one, "encrypted")


def make_fpkg():
    def member(name, kind, body):
        return struct.pack(">IHHI16s", 28, kind, 0, len(body), name) + body
    files = member(b"kernel          ", 0x100, KERNEL) + member(b"motd", 0x100, TEXT)
    files += member(b"signature", 0x103, IV)
    one = b"CPKG" + struct.pack("<I", 1) + struct.pack(">I", 12) + files
    fpkg = b"FPKG" + struct.pack("<I", 1) + struct.pack(">III8s", 28, 1, 8, b"DFL-260E") + files
    parts = dict(kernel=KERNEL, motd=TEXT, signature=IV)
    good("good-cpkg", one + b"behind it", **parts)
    good("good-fpkg", fpkg, **parts)
    bad("bad-cut", one[:1000], "truncated")
    bad("bad-first", put(one, 8, b"\0\0\0\7"), "no match")


def make_deafbead():
    def file(name, body):
        data = gzip.compress(body, mtime=0)
        return struct.pack("<BH", 0x87, len(name)) + name + struct.pack("<I", len(data)) + data
    one = b"\xde\xaf\xbe\xad\x86\3\0etc" + file(b"etc\\motd", TEXT) + file(b"kernel", KERNEL)
    good("good-directory", one + b"behind it", **{"etc/motd": TEXT, "kernel": KERNEL})
    good("good-file", one[:4] + file(b"kernel", KERNEL), kernel=KERNEL)
    bad("bad-crc", flip(one, len(one) - 6), "corrupt")
    bad("bad-cut", one[:600], "truncated")
    bad("bad-name", one[:5] + bytes(2) + one[7:], "no match")


def make_dms():
    def swap(data):
        return b"".join(data[i + 2:i + 4] + data[i:i + 2] for i in range(0, len(data), 4))
    image = up(b"\0\1MG<10>" + bytes(4) + struct.pack(">I", 16 + len(KERNEL)) + KERNEL, 4)
    one = swap(image)
    good("good-one", one + b"behind it", image=image)
    bad("bad-cut", one[:1000], "truncated")
    bad("bad-size", put(one, 12, b"\0\1"), "no match")


def make_sercomm():
    h = b"sErCoMm" + b"\0\1\0\0" + b"DGND4000".ljust(34, b"\0") + b"A001".ljust(10, b"\0")
    one = (h + b"\0\0\1\2").ljust(63, b"\0") + b"sErCoMm" + bytes(442) + KERNEL
    one = put(one, 511, bytes([-sum(one) & 255]))
    good("good-one", one, image=KERNEL)
    bad("bad-sum", flip(one, 1000), "corrupt")
    bad("bad-cut", one[:1001], "corrupt")
    bad("bad-second", flip(one, 63), "no match")


def make_sercomm_crypto():
    def make(content, tail=b""):
        plain = b"0" * 100 + b"1001" + b"0" * 8 + tail + hashlib.sha256(content).digest() + content
        version, random, size = b"1.0.01", b"a random", str(len(plain)).encode()
        fields = [f.ljust(32, b"\0") for f in (b"", version, b"", random, size)]
        key = hashlib.md5(fields[3] + fields[1]).digest() + hashlib.md5(fields[4] + fields[1]).digest()
        return b"".join(fields) + aes(plain, key, bytes(16), pad=True)
    one = make(KERNEL)
    good("good-short-id", one + b"behind it", image=KERNEL)
    good("good-long-id", make(TEXT, b"\n".ljust(16, b"\0")), image=TEXT)
    bad("bad-content", flip(one, 1000), "encrypted")
    bad("bad-cut", one[:1000], "truncated")
    bad("bad-size", put(one, 130, b"x"), "no match")


globals()[f"make_{FORMAT}"]()
samples.finish()
