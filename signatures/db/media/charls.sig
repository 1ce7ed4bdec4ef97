# SPDX-License-Identifier: CC0-1.0
component  charls
type       library
purl       pkg:generic/charls@{version}
supplier   Team CharLS
license    BSD-3-Clause
alias      libcharls libcharls2

rule 1 filename "libcharls.so.{dotted}" >=2.0.0
rule 2 banner rodata "{start}charls {dotted}{end}" needs 3,4
rule 3 soname "libcharls.so.{soversion}"
rule 4 symbols charls_jpegls_decoder_create charls_jpegls_decoder_at_comment charls_get_jpegls_category

accept 1 "libcharls.so.2.4.2" -> 2.4.2
accept 2 "charls 2.4.2" -> 2.4.2
accept 3 "libcharls.so.2" -> -
accept 4 "charls_jpegls_decoder_create charls_jpegls_decoder_at_comment charls_get_jpegls_category" -> -
refuse "charls 2.4.2"
