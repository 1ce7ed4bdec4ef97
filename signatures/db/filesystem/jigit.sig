# SPDX-License-Identifier: CC0-1.0
component  jigit
type       library
purl       pkg:generic/jigit@{version}
supplier   Steve McIntyre
license    GPL-2.0-or-later
url        website https://www.einval.com/~steve/software/JTE/
alias      libjte libjte2

rule 1 soname "libjte.so.{soversion}"
rule 2 symbols libjte__is_compatible libjte_decide_file_jigdo libjte_add_checksum_demand

accept 1 "libjte.so.2" -> -
accept 2 "libjte__is_compatible libjte_add_checksum_demand libjte_decide_file_jigdo" -> -
refuse "libjte"
