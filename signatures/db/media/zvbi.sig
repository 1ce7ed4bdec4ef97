# SPDX-License-Identifier: CC0-1.0
component  zvbi
type       library
purl       pkg:generic/zvbi@{version}
cpe        cpe:2.3:a:zapping-vbi:zvbi:{version}:*:*:*:*:*:*:*
supplier   Michael H. Schimek
license    LGPL-2.0-or-later
alias      libzvbi

rule 1 soname "libzvbi.so.{soversion}"
rule 2 banner rodata "{start}zvbi {version}{end}" needs 1
rule 3 soname "libzvbi-chains.so.{soversion}"

accept 1 "libzvbi.so.0" -> -
accept 2 "zvbi 0.2.41" -> 0.2.41
accept 3 "libzvbi-chains.so.0" -> -
refuse "zvbi 0.2.41"
