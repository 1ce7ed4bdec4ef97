#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of uswid: tags compressed and plain, cut off, and with a header that lies. usage: uswid.sh DIRECTORY
# Needs: python3, and the tags of ../sboms/good-zlib.uswid and good-v1.uswid.
set -eu
here=$(dirname "$(readlink -f "$0")")/..
mkdir -p "$1"
exec python3 - "$here/sboms" "$1" <<'END'
import hashlib, pathlib, sys
sboms, out = map(pathlib.Path, sys.argv[1:])
packed, plain = (sboms / "good-zlib.uswid").read_bytes(), (sboms / "good-v1.uswid").read_bytes()
files = {"good-zlib": packed, "good-v1": plain, "bad-cut": packed[:-40],
         "bad-stream": packed[:60] + bytes([packed[60] ^ 4]) + packed[61:],
         "bad-size": plain[:19] + b"\xff\xff\xff\x7f" + plain[23:]}
for name, content in files.items():
    (out / name).write_bytes(content)
lines = [f"good-zlib\ttags\t{len(packed) - 24}\t{hashlib.sha256(packed[24:]).hexdigest()}",
         f"good-v1\ttags\t{len(plain) - 23}\t{hashlib.sha256(plain[23:]).hexdigest()}",
         "bad-cut\t!\ttruncated", "bad-size\t!\ttruncated",
         "bad-stream\t!\tcorrupt"]
(out / "expect.tsv").write_text("".join(l + "\n" for l in lines))
END
