# SPDX-License-Identifier: CC0-1.0
component  libmng
type       library
purl       pkg:generic/libmng@{version}
supplier   Gerard Juyn
license    Zlib
url        website http://www.libmng.com
alias      libmng1 libmng2

rule 1 soname "libmng.so.{soversion}"
rule 2 symbols mng_version_text mng_readdisplay mng_getimgdata_chunk
rule 3 strings rodata "The delta operation is invalid (mismatched color_types?)"
rule 4 getter mng_version_text string "{version}"

accept 1 "libmng.so.1" -> -
accept 2 "mng_version_text mng_readdisplay mng_getimgdata_chunk" -> -
accept 3 "The delta operation is invalid (mismatched color_types?)" -> -
accept 4 "1.0.10" -> 1.0.10
refuse "libmng 1.0.10"
