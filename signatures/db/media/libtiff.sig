# SPDX-License-Identifier: CC0-1.0
component  libtiff
type       library
purl       pkg:generic/libtiff@{version}
cpe        cpe:2.3:a:libtiff:libtiff:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:simplesystems:libtiff:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:remotesensing:libtiff:{version}:*:*:*:*:*:*:*
supplier   LibTIFF
license    libtiff
url        website https://libtiff.gitlab.io/libtiff/
url        vcs https://gitlab.com/libtiff/libtiff
alias      tiff libtiff6 libtiff5 libtiffxx libtiff-tools

rule 1 banner rodata "{start}LIBTIFF, Version {version}\nCopyright (c) 1988"
rule 2 soname "libtiff.so.{soversion}"
rule 3 soname "libtiffxx.so.{soversion}"
rule 4 symbols TIFFOpen TIFFReadDirectory TIFFGetVersion
rule 5 filename "bin/tiffinfo"
rule 6 filename "bin/tiffcp"
rule 7 filename "bin/tiffset"
rule 8 filename "bin/tiffdump"
rule 9 filename "bin/tiffsplit"
rule 10 filename "bin/tiffcrop"
rule 11 filename "bin/tiffcmp"
rule 12 filename "bin/tiff2pdf"
rule 13 filename "bin/tiff2ps"
rule 14 filename "bin/tiff2rgba"
rule 15 filename "bin/tiff2bw"
rule 16 filename "bin/tiffmedian"
rule 17 filename "bin/tiffdither"
rule 18 filename "bin/fax2tiff"
rule 19 filename "bin/fax2ps"
rule 20 filename "bin/ppm2tiff"
rule 21 filename "bin/raw2tiff"
rule 22 filename "bin/pal2rgb"
rule 23 getter TIFFGetVersion string "LIBTIFF, Version {dotted}\nCopyright {any}\nCopyright {any}"
# the C++ library has no text of its own; its number goes with the C library's
rule 24 filename "libtiffxx.so.6.0.0" >=4.5.0 <=4.5.0
rule 25 filename "libtiffxx.so.6.0.1" >=4.5.1 <=4.5.1
rule 26 filename "libtiffxx.so.6.0.2" >=4.6.0 <=4.6.0
rule 27 filename "libtiffxx.so.6.1.0" >=4.7.0 <=4.7.0
rule 28 strings rodata "TIFFFetchStripThing" "EstimateStripByteCounts"
accept 1 "LIBTIFF, Version 4.7.0\nCopyright (c) 1988" -> 4.7.0
accept 2 "libtiff.so.6" -> -
accept 3 "libtiffxx.so.6" -> -
accept 4 "TIFFOpen TIFFReadDirectory TIFFGetVersion" -> -
accept 5 "usr/bin/tiffinfo" -> -
accept 6 "usr/bin/tiffcp" -> -
accept 7 "usr/bin/tiffset" -> -
accept 8 "usr/bin/tiffdump" -> -
accept 9 "usr/bin/tiffsplit" -> -
accept 10 "usr/bin/tiffcrop" -> -
accept 11 "usr/bin/tiffcmp" -> -
accept 12 "usr/bin/tiff2pdf" -> -
accept 13 "usr/bin/tiff2ps" -> -
accept 14 "usr/bin/tiff2rgba" -> -
accept 15 "usr/bin/tiff2bw" -> -
accept 16 "usr/bin/tiffmedian" -> -
accept 17 "usr/bin/tiffdither" -> -
accept 18 "usr/bin/fax2tiff" -> -
accept 19 "usr/bin/fax2ps" -> -
accept 20 "usr/bin/ppm2tiff" -> -
accept 21 "usr/bin/raw2tiff" -> -
accept 22 "usr/bin/pal2rgb" -> -
accept 23 "LIBTIFF, Version 4.5.0\nCopyright (c) 1988-1996 Sam Leffler\nCopyright (c) 1991-1996 Silicon Graphics, Inc." -> 4.5.0
accept 24 "libtiffxx.so.6.0.0" -> 4.5.0
accept 25 "libtiffxx.so.6.0.1" -> 4.5.1
accept 26 "libtiffxx.so.6.0.2" -> 4.6.0
accept 27 "libtiffxx.so.6.1.0" -> 4.7.0
accept 28 "TIFFFetchStripThing\0EstimateStripByteCounts" -> -
refuse "LIBTIFF, Version 4.5.0"
refuse "LIBTIFF_4.0"
