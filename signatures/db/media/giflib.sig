# SPDX-License-Identifier: CC0-1.0
component  giflib
type       library
purl       pkg:generic/giflib@{version}
cpe        cpe:2.3:a:giflib_project:giflib:{version}:*:*:*:*:*:*:*
supplier   giflib
license    MIT
url        website http://giflib.sourceforge.net/
url        vcs https://git.code.sf.net/p/giflib/code
alias      libgif libgif7 giflib-tools

rule 1 soname "libgif.so.{soversion}"
rule 2 symbols DGifOpenFileName DGifSlurp GifErrorString
rule 3 strings rodata "Image is defective, decoding aborted" "Neither global nor local color map"
rule 4 filename "bin/giffix"
rule 5 filename "bin/giftool"
rule 6 filename "bin/giftext"
rule 7 filename "bin/gif2rgb"
rule 8 filename "bin/gifbuild"
rule 9 filename "bin/gifclrmp"
rule 10 symbols DGifOpenFileName DGifSlurp EGifPutLine
accept 1 "libgif.so.7" -> -
accept 2 "DGifOpenFileName DGifSlurp GifErrorString" -> -
accept 3 "Image is defective, decoding aborted\nNeither global nor local color map" -> -
accept 4 "usr/bin/giffix" -> -
accept 5 "usr/bin/giftool" -> -
accept 6 "usr/bin/giftext" -> -
accept 7 "usr/bin/gif2rgb" -> -
accept 8 "usr/bin/gifbuild" -> -
accept 9 "usr/bin/gifclrmp" -> -
accept 10 "DGifOpenFileName DGifSlurp EGifPutLine" -> -
refuse "Data is not in GIF format"
refuse "GIF89a"
