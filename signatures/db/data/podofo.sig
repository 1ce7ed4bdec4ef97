# SPDX-License-Identifier: CC0-1.0
component  podofo
type       library
purl       pkg:generic/podofo@{version}
supplier   PoDoFo
license    LGPL-2.0-or-later
alias      libpodofo libpodofo0.9.8

rule 1 soname "libpodofo.so.{soversion}"
rule 2 filename "libpodofo.so.{major1}.{minor}.{patch}"

accept 1 "libpodofo.so.0.9.8" -> -
accept 2 "libpodofo.so.0.9.8" -> 0.9.8
refuse "libpodofo.so"
