# SPDX-License-Identifier: CC0-1.0
component  jemalloc
type       library
purl       pkg:generic/jemalloc@{version}
supplier   Jason Evans
license    BSD-2-Clause
alias      libjemalloc

rule 1 soname "libjemalloc.so.{soversion}"
rule 2 strings rodata "<jemalloc>: "
rule 3 lone "{dotted}-{d}-g{hex}" needs 1,2

accept 1 "libjemalloc.so.2" -> -
accept 2 "<jemalloc>: " -> -
accept 3 "5.3.0-0-g54eaed1d8b56b1aa528be3bdd1877e59c56fa90c" -> 5.3.0
refuse "jemalloc-5.3.0"
