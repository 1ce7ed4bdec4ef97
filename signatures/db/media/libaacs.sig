# SPDX-License-Identifier: CC0-1.0
component  libaacs
type       library
purl       pkg:generic/libaacs@{version}
supplier   VideoLAN
license    LGPL-2.1-or-later
alias      libaacs0

rule 1 banner rodata "libaacs {dotted} [%u]"
rule 2 soname "libaacs.so.{soversion}"
rule 3 symbols aacs_get_mkb_version aacs_decrypt_unit aacs_get_basic_cci

accept 1 "libaacs 0.11.1 [%u]\n" -> 0.11.1
accept 2 "libaacs.so.0" -> -
accept 3 "aacs_get_mkb_version aacs_decrypt_unit aacs_get_basic_cci" -> -
refuse "libaacs 0.11.1"
