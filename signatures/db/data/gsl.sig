# SPDX-License-Identifier: CC0-1.0
component  gsl
type       library
purl       pkg:generic/gsl@{version}
supplier   GNU project
license    GPL-3.0-or-later
alias      libgsl

rule 1 soname "libgsl.so.{soversion}"
rule 2 soname "libgslcblas.so.{soversion}"
rule 3 lone "{major}.{minor}.{patch}" needs 1
rule 4 lone "{major}.{minor}" needs 1

accept 1 "libgsl.so.27" -> -
accept 2 "libgslcblas.so.0" -> -
accept 3 "2.7.1" -> 2.7.1
accept 4 "2.7" -> 2.7
refuse "libgsl.a"
