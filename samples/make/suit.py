# SPDX-License-Identifier: Apache-2.0
"""Samples of suit. usage: suit.py DIRECTORY"""
from sample import Samples, flip, sha256

s = Samples()

def head(major, n):
    for extra, width in ((24, 1), (25, 2), (26, 4)):
        if n < 24:
            return bytes([major << 5 | n])
        if n < 1 << 8 * width:
            return bytes([major << 5 | extra]) + n.to_bytes(width, "big")
    raise ValueError(n)

def cbor(value):
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    if isinstance(value, str):
        return head(3, len(value.encode())) + value.encode()
    if isinstance(value, list):
        return head(4, len(value)) + b"".join(map(cbor, value))
    if isinstance(value, dict):
        return head(5, len(value)) + b"".join(cbor(k) + cbor(v) for k, v in value.items())
    return head(1, -1 - value) if value < 0 else head(0, value)

def envelope(parts, number=7, version=1):
    digest = [-16, sha256(parts["#lamp.bin"])] if "#lamp.bin" in parts else [-16, bytes(32)]
    common = cbor({2: [[b"\0"]], 4: cbor([20, {3: cbor(digest), 14: 900}, 1, 15])})
    manifest = cbor(cbor({1: version, 2: number, 3: common, 7: cbor([3, 15]), 20: cbor([20, {21: "#lamp.bin"}, 21, 2])}))
    signed = cbor([cbor([-16, sha256(manifest)]), b"\xd2" + cbor([cbor({1: -7}), {}, b"", bytes(64)])])
    body = b"".join(cbor(k) + cbor(v) for k, v in parts.items())
    return b"\xd8\x6b" + head(5, 2 + len(parts)) + cbor(2) + cbor(signed) + cbor(3) + manifest + body, manifest

lamp = bytes(i * 7 & 255 for i in range(900))
one, manifest = envelope({"#lamp.bin": lamp, "#text": b"a lamp"}, 70000)
s.good("good-1.suit", one, {"#lamp.bin": lamp, "#text": b"a lamp"})
inner, _ = envelope({"#lamp.bin": lamp})
s.good("good-nested.suit", envelope({"#inner.suit": inner})[0], {"#inner.suit": inner})
s.good("good-then-more.suit", one + b"behind it", {"#lamp.bin": lamp, "#text": b"a lamp"})
plain, _ = envelope({})
s.good("good-no-payload.suit", plain, {"manifest": plain})
s.bad("bad-digest.suit", flip(one, one.index(manifest) + 40), "corrupt")
s.bad("bad-cut.suit", one[:-100], "no match")
s.bad("bad-tag.suit", flip(one, 1), "no match")
s.bad("bad-pairs.suit", one[:2] + b"\xbb" + b"\xff" * 8 + one[3:], "no match")
s.finish()
