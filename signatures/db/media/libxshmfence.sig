# SPDX-License-Identifier: CC0-1.0
component  libxshmfence
type       library
purl       pkg:generic/libxshmfence@{version}
supplier   X.Org Foundation
license    HPND-sell-variant
alias      libxshmfence1

rule 1 soname "libxshmfence.so.{soversion}"
rule 2 symbols xshmfence_alloc_shm xshmfence_query xshmfence_reset

accept 1 "libxshmfence.so.1" -> -
accept 2 "xshmfence_alloc_shm xshmfence_query xshmfence_reset" -> -
refuse "xshmfence"
