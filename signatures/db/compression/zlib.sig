# SPDX-License-Identifier: CC0-1.0
component  zlib
type       library
purl       pkg:generic/zlib@{version}
cpe        cpe:2.3:a:zlib:zlib:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:gnu:zlib:{version}:*:*:*:*:*:*:*
supplier   Jean-loup Gailly and Mark Adler
license    Zlib
url        website https://zlib.net/
url        vcs https://github.com/madler/zlib
alias      libz zlib1g minizip libminizip

# Programs with a copy of deflate or inflate carry the copyright text of that copy.
rule 1 banner rodata "{start} deflate {version} Copyright 1995-{year} Jean-loup Gailly"
rule 2 banner rodata "{start} inflate {version} Copyright 1995-{year} Mark Adler"
rule 3 soname "libz.so.{soversion}"
rule 4 filename "libz.so.{dotted}" >=1.0.4
rule 5 symbols deflateInit2_ inflateInit2_ zlibVersion
rule 6 soname "libminizip.so.{soversion}"
rule 10 filename "bin/minizip"
rule 11 filename "bin/miniunzip"
rule 12 getter zlibVersion string "{dotted}"
# inflate(); the kernel's copy cannot read gzip, and has no header to check
rule 13 strings rodata "header crc mismatch\0" "too many length or distance symbols\0" "invalid distance too far back\0"
# their copies are ports of old releases
veto "{in}U-Boot {dotted}{any} ({month}{s}{d} {year} - "
veto "{in}barebox 20{d}.{d}."
accept 1 " deflate 1.3.1 Copyright 1995-2024 Jean-loup Gailly" -> 1.3.1
accept 2 " inflate 1.3.1 Copyright 1995-2024 Mark Adler" -> 1.3.1
accept 3 "libz.so.1" -> -
accept 4 "libz.so.1.3.1" -> 1.3.1
accept 5 "deflateInit2_ inflateInit2_ zlibVersion" -> -
accept 6 "libminizip.so.1" -> -
accept 10 "usr/bin/minizip" -> -
accept 11 "usr/bin/miniunzip" -> -
accept 12 "1.2.13" -> 1.2.13
accept 13 "header crc mismatch\0invalid block type\0too many length or distance symbols\0invalid distance too far back\0" -> -
refuse "zlib/1.2.13"
refuse "compiled with zlib version 1.2.13"
