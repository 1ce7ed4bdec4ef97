# SPDX-License-Identifier: CC0-1.0
component  brltty
type       application
purl       pkg:generic/brltty@{version}
cpe        cpe:2.3:a:mielke:brltty:{version}:*:*:*:*:*:*:*
supplier   Dave Mielke
license    LGPL-2.1-or-later
alias      libbrlapi

# The library of its interface has versions of its own.
rule 1 soname "libbrlapi.so.{soversion}"
rule 2 banner rodata "{start}BRLTTY-{dotted}{end}"
rule 3 filename "libbrltty{any}.so"
rule 4 lone "{major1}.{minor}" >=4.0 needs 3

accept 1 "libbrlapi.so.0.8" -> -
accept 2 "\0BRLTTY-6.5\0" -> 6.5
accept 3 "libbrlttysfl.so" -> -
accept 4 "6.7" -> 6.7
refuse "libbrlapi.a"
