# SPDX-License-Identifier: CC0-1.0
component  chromaprint
type       library
purl       pkg:generic/chromaprint@{version}
supplier   AcoustID
license    MIT AND LGPL-2.1-or-later
alias      libchromaprint libchromaprint1 fpcalc

rule 1 soname "libchromaprint.so.{soversion}"
rule 2 filename "libchromaprint.so.{dotted}" >=1.0.0
rule 3 symbols chromaprint_get_raw_fingerprint chromaprint_decode_fingerprint chromaprint_feed
rule 4 getter chromaprint_get_version string "{dotted}"

accept 1 "libchromaprint.so.1" -> -
accept 2 "libchromaprint.so.1.5.1" -> 1.5.1
accept 3 "chromaprint_get_raw_fingerprint chromaprint_decode_fingerprint chromaprint_feed" -> -
accept 4 "1.5.1" -> 1.5.1
refuse "chromaprint 1.5.1"
