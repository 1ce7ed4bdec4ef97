# SPDX-License-Identifier: CC0-1.0
component  c-blosc
type       library
purl       pkg:generic/c-blosc@{version}
supplier   Blosc project
license    BSD-3-Clause
url        website https://blosc.org/
url        vcs https://github.com/Blosc/c-blosc
alias      libblosc libblosc1

rule 1 soname "libblosc.so.{soversion}"
rule 2 getter blosc_get_version_string string "{dotted}" needs 1
rule 3 filename "libblosc.so.1.{minor}.{patch}" version "1.{minor}.{patch}"
rule 4 symbols blosc_compname_to_compcode blosc_cbuffer_complib blosc_getitem

accept 1 "libblosc.so.1" -> -
accept 2 "1.21.3" -> 1.21.3
accept 3 "libblosc.so.1.21.3" -> 1.21.3
accept 4 "blosc_cbuffer_complib blosc_compname_to_compcode blosc_getitem" -> -
refuse "libblosc2.so.2"
