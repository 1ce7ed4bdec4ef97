#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Does code tell the truth? Debian packages on several processors: what the getter rules find in a library's file, and
the numbers that a program hands over with a format, must be the upstream version of its package, which is in the
package's own name.

usage: getters.py ASSAY CACHE [ARCHITECTURE...]

Packages that are not in CACHE are fetched with apt, in a configuration of its own there. The normal tests do not run
this. docs/add-a-signature.md has the last result."""
import json, pathlib, re, subprocess, sys

import debian

assay, cache, arches = sys.argv[1], pathlib.Path(sys.argv[2]).resolve(), sys.argv[3:] or debian.ARCHES
PACKAGES = """libarchive13 libasound2 libbrotli1 libbz2-1.0 libc-ares2 libcoap3 libevent-2.1-7 libexpat1 libfontconfig1
	libgcrypt20 libgdbm6 libgmp10 libgnutls30 libgpg-error0 libidn2-0 libjansson4 libjson-c5 libkeyutils1 liblmdb0
	liblz4-1 liblzma5 liblzo2-2 libmagic1 libmbedcrypto7 libmicrohttpd12 libmosquitto1 libneon27 libnghttp2-14 libopus0
	libpcap0.8 libpcre3 libpng16-16 libprotobuf-c1 libpsl5 libreadline8 libseccomp2 libsodium23 libsqlite3-0 libsrtp2-1
	libssh2-1 libssl3 libtasn1-6 libtiff6 libtinfo6 libunbound8 libusb-1.0-0 libuv1 libvorbis0a libwebp7 libwolfssl35
	libxml2 libxslt1.1 libyajl2 libyaml-0-2 libzstd1 zlib1g
	fontconfig libcjson1 libgstreamer1.0-0 libisofs6 libjbig2dec0 libjim0.81 liblept5 libonig5 multipath-tools swtpm watchdog""".split()

def told_by_code(fact):
    return fact["method"] == "getter" or "version" in fact and bool(re.search("%[di][.]%", fact["seen"]))

have = debian.fetch(cache, arches, PACKAGES)
right = wrong = none = 0
for package, (deb, version) in have.items():
    facts = subprocess.run([assay, "scan", str(deb), "-o", "evidence-jsonl"], capture_output=True, text=True).stdout
    seen = sorted({(e["component"], e["version"]) for e in map(json.loads, facts.splitlines()) if told_by_code(e)})
    told = {v for _, v in seen}
    if told == {version}:
        right += 1
    elif told:
        wrong += 1
        print(f"FAIL {package}: {seen} is not {version}")
    else:
        none += 1
        print(f"none {package}: {version}")
print(f"{len(PACKAGES)} packages, {len(arches)} processors: {right} right, {wrong} wrong, {none} without an answer")
sys.exit(1 if wrong else 0)
