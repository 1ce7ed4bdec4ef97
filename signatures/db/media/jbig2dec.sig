# SPDX-License-Identifier: CC0-1.0
component  jbig2dec
type       library
purl       pkg:generic/jbig2dec@{version}
cpe        cpe:2.3:a:artifex:jbig2dec:{version}:*:*:*:*:*:*:*
supplier   Artifex Software
license    AGPL-3.0-or-later
alias      libjbig2dec

rule 1 soname "libjbig2dec.so.{soversion}"
rule 2 strings rodata "incompatible jbig2dec header (%d.%d) and library (%d.%d) versions"
rule 3 banner rodata "and library (%d.%d) versions" arguments needs 2

accept 1 "libjbig2dec.so.0" -> -
accept 2 "incompatible jbig2dec header (%d.%d) and library (%d.%d) versions" -> -
accept 3 "incompatible jbig2dec header (%d.%d) and library (%d.%d) versions" -> -
refuse "jbig2dec 0.20"
