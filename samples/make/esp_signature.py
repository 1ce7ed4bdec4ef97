# SPDX-License-Identifier: Apache-2.0
"""Samples of esp_signature: signatures that are right, by keys that are thrown away. usage: esp_signature.py DIRECTORY"""
import hashlib, struct, zlib
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa, utils
from sample import Samples, flip

s = Samples()
DIGEST = hashlib.sha256(b"lamp".ljust(8192, b"\xff")).digest()

def block(scheme, key, signature):
    data = (struct.pack("<BBH", 0xe7, scheme, 0) + DIGEST + key + signature).ljust(1196, b"\0")
    return data + struct.pack("<I", zlib.crc32(data)) + bytes(16)

def with_rsa():
    key = rsa.generate_private_key(public_exponent=65537, key_size=3072)
    numbers = key.public_key().public_numbers()
    inverse = -pow(numbers.n, -1, 1 << 32) & 0xffffffff
    signature = key.sign(DIGEST, padding.PSS(padding.MGF1(hashes.SHA256()), 32), utils.Prehashed(hashes.SHA256()))
    public = numbers.n.to_bytes(384, "little") + struct.pack("<I", numbers.e) + \
        pow(1 << 3072, 2, numbers.n).to_bytes(384, "little") + struct.pack("<I", inverse)
    return block(2, public, signature[::-1])

def with_ecdsa():
    key = ec.generate_private_key(ec.SECP256R1())
    numbers = key.public_key().public_numbers()
    r, t = utils.decode_dss_signature(key.sign(DIGEST, ec.ECDSA(utils.Prehashed(hashes.SHA256()))))
    public = b"\2" + numbers.x.to_bytes(32, "little") + numbers.y.to_bytes(32, "little")
    return block(3, public, r.to_bytes(32, "little") + t.to_bytes(32, "little"))

one, two = with_rsa(), with_rsa()
for name, blocks in (("rsa", one), ("rsa-2", one + two), ("ecdsa", with_ecdsa())):
    sector = blocks.ljust(4096, b"\xff")
    s.good(f"good-{name}.bin", sector, {"signatures": sector})
s.bad("bad-sum.bin", flip(one, 700).ljust(4096, b"\xff"), "corrupt")
s.bad("bad-second.bin", (one + flip(two, 700)).ljust(4096, b"\xff"), "corrupt")
s.bad("bad-cut.bin", one, "truncated")
s.bad("bad-scheme.bin", flip(one, 1).ljust(4096, b"\xff"), "no match")
s.finish()
