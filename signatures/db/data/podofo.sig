# SPDX-License-Identifier: CC0-1.0
component  podofo
type       library
purl       pkg:generic/podofo@{version}
cpe        cpe:2.3:a:podofo_project:podofo:{version}:*:*:*:*:*:*:*
supplier   PoDoFo
license    LGPL-2.0-or-later
alias      libpodofo libpodofo0.9.8

rule 1 soname "libpodofo.so.{soversion}"
rule 2 filename "libpodofo.so.{major1}.{minor}.{patch}"
rule 3 strings rodata "Usage: podofobox [inputfile] [outpufile] [box] [left] [bottom] [width] [height]"
rule 4 strings rodata "PoDoFo Version: %s"
rule 5 lone "0.{minor}.{patch}" needs 3,4 version "0.{minor}.{patch}"

accept 1 "libpodofo.so.0.9.8" -> -
accept 2 "libpodofo.so.0.9.8" -> 0.9.8
accept 3 "Usage: podofobox [inputfile] [outpufile] [box] [left] [bottom] [width] [height]\n" -> -
accept 4 "PoDoFo Version: %s\n" -> -
accept 5 "0.9.8" -> 0.9.8
refuse "libpodofo.so"
