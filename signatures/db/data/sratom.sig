# SPDX-License-Identifier: CC0-1.0
component  sratom
type       library
purl       pkg:generic/sratom@{version}
supplier   David Robillard
license    ISC
url        website https://drobilla.net/software/sratom/
url        vcs https://gitlab.com/lv2/sratom
alias      libsratom-0-0

rule 1 soname "libsratom-0.so.{soversion}"
rule 2 symbols sratom_from_turtle sratom_forge_deref sratom_set_pretty_numbers
rule 3 filename "libsratom-0.so.{dotted}"

accept 1 "libsratom-0.so.0" -> -
accept 2 "sratom_forge_deref sratom_from_turtle sratom_set_pretty_numbers" -> -
accept 3 "libsratom-0.so.0.6.18" -> 0.6.18
refuse "sratom"
