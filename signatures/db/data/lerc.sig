# SPDX-License-Identifier: CC0-1.0
component  lerc
type       library
purl       pkg:generic/lerc@{version}
supplier   Esri
license    Apache-2.0
alias      liblerc liblerc4

rule 1 soname "libLerc.so.{soversion}"
rule 2 symbols lerc_computeCompressedSize lerc_decode_4D lerc_encode

accept 1 "libLerc.so.4" -> -
accept 2 "lerc_computeCompressedSize lerc_decode_4D lerc_encode" -> -
refuse "LERC"
