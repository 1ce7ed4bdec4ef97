# SPDX-License-Identifier: CC0-1.0
component  libtheora
type       library
purl       pkg:generic/libtheora@{version}
cpe        cpe:2.3:a:xiph:theora:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:xiph:libtheora:{version}:*:*:*:*:*:*:*
supplier   Xiph.Org Foundation
license    BSD-3-Clause
url        website https://www.theora.org/
url        vcs https://gitlab.xiph.org/xiph/theora
alias      libtheora0 theora libtheoradec libtheoraenc

# the text of 1.1.1 says 1.1, so it gives no version
rule 1 soname "libtheora.so.{soversion}"
rule 2 soname "libtheoradec.so.{soversion}"
rule 3 soname "libtheoraenc.so.{soversion}"
rule 4 symbols theora_decode_packetin theora_granule_frame theora_comment_query
# 1.1.1 says 1.1
rule 5 strings rodata "Xiph.Org libtheora 1.1 20090822 (Thusnelda)" >=1.1 <1.2
rule 6 strings rodata "Xiph.Org libtheora 1.2.0alpha 20100923 (Ptalarbvorm)"
rule 7 filename "libtheora.so.0.3.10" <1.2.0
rule 8 filename "libtheora.so.0.4.0" >1.1.1
rule 9 filename "libtheoradec.so.1.1.4" <1.2.0
rule 10 filename "libtheoradec.so.1.1.5" >1.1.1

accept 1 "libtheora.so.0" -> -
accept 2 "libtheoradec.so.1" -> -
accept 3 "libtheoraenc.so.1" -> -
accept 4 "theora_decode_packetin theora_granule_frame theora_comment_query" -> -
accept 5 "Xiph.Org libtheora 1.1 20090822 (Thusnelda)" -> -
accept 6 "Xiph.Org libtheora 1.2.0alpha 20100923 (Ptalarbvorm)" -> -
accept 7 "libtheora.so.0.3.10" -> -
accept 8 "libtheora.so.0.4.0" -> -
accept 9 "libtheoradec.so.1.1.4" -> -
accept 10 "libtheoradec.so.1.1.5" -> -
refuse "Xiph.Org libtheora I 20081020 (Thusnelda)"
