# SPDX-License-Identifier: CC0-1.0
component  libtar
type       library
purl       pkg:generic/libtar@{version}
supplier   Mark D. Roth
license    NCSA
url        website https://repo.or.cz/w/libtar.git
alias      libtar0

rule 1 soname "libtar.so.{soversion}"
rule 2 symbols libtar_hash_new th_print tar_extract_all
rule 3 getter libtar_version &string "{version}"

accept 1 "libtar.so.0" -> -
accept 2 "libtar_hash_new th_print tar_extract_all" -> -
accept 3 "1.2.20" -> 1.2.20
refuse "libtar 1.2.20"
