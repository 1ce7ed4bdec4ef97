# SPDX-License-Identifier: CC0-1.0
component  libjpeg-turbo
type       library
purl       pkg:generic/libjpeg-turbo@{version}
cpe        cpe:2.3:a:libjpeg-turbo:libjpeg-turbo:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:d.r.commander:libjpeg-turbo:{version}:*:*:*:*:*:*:*
supplier   libjpeg-turbo Project
license    IJG AND BSD-3-Clause AND Zlib
url        website https://www.libjpeg-turbo.org/
url        vcs https://github.com/libjpeg-turbo/libjpeg-turbo
alias      libjpeg libjpeg62-turbo libturbojpeg libturbojpeg0 libjpeg62 libjpeg8

rule 1 banner rodata "{in}libjpeg-turbo version {version} (build "
rule 2 symbols jpeg_skip_scanlines jpeg_crop_scanline
rule 3 symbols tjInitDecompress tjCompress2
rule 4 soname "libjpeg.so.62" needs 1,2,6
rule 5 soname "libjpeg.so.8" needs 1,2,6
rule 6 banner rodata "The libjpeg-turbo Project and many others"
rule 7 soname "libturbojpeg.so.{soversion}"
rule 8 filename "bin/tjbench"
rule 9 filename "bin/cjpeg" needs 1,6,11
rule 10 filename "bin/djpeg" needs 1,6,11
rule 11 strings rodata "libjpeg-turbo" "Switches (names may be abbreviated):\n"
rule 12 filename "bin/jpegtran" needs 1,6,11
rule 13 filename "bin/jpegexiforient"
rule 14 lone "{major1}.{minor1}.{patch}" needs 11 >=1.0 <5.0
# rgb_pixelsize of jmorecfg.h: bytes of a pixel in each colour space; mozjpeg has it, too.
rule 15 bytes "ffffffff ffffffff 00000003 ffffffff ffffffff ffffffff 00000003 00000004 00000003"
veto "mozjpeg version "
accept 1 "libjpeg-turbo version 2.1.5 (build " -> 2.1.5
accept 2 "jpeg_skip_scanlines jpeg_crop_scanline" -> -
accept 3 "tjInitDecompress tjCompress2" -> -
accept 4 "libjpeg.so.62" -> -
accept 5 "libjpeg.so.8" -> -
accept 6 "The libjpeg-turbo Project and many others" -> -
accept 7 "libturbojpeg.so.0" -> -
accept 8 "usr/bin/tjbench" -> -
accept 9 "usr/bin/cjpeg" -> -
accept 10 "usr/bin/djpeg" -> -
accept 11 "libjpeg-turbo\nSwitches (names may be abbreviated):\n" -> -
accept 12 "usr/bin/jpegtran" -> -
accept 13 "usr/bin/jpegexiforient" -> -
accept 14 "2.1.5" -> 2.1.5
accept 15 "\xff\xff\xff\xff\xff\xff\xff\xff\x03\x00\x00\x00\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x03\x00\x00\x00\x04\x00\x00\x00\x03\x00\x00\x00" -> -
refuse "6b  27-Mar-1998"
refuse "built against libjpeg-turbo 2.1.5"
