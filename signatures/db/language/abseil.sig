# SPDX-License-Identifier: CC0-1.0
component  abseil
type       library
purl       pkg:generic/abseil@{version}
supplier   Google
license    Apache-2.0
url        website https://abseil.io/
url        vcs https://github.com/abseil/abseil-cpp
alias      abseil-cpp libabsl

rule 1 soname "libabsl_base.so.{soversion}"
rule 2 soname "libabsl_strings.so.{soversion}"
rule 3 soname "libabsl_synchronization.so.{soversion}"
rule 4 soname "libabsl_{word}.so.{soversion}"

accept 1 "libabsl_base.so.20240722" -> -
accept 2 "libabsl_strings.so.20240722" -> -
accept 3 "libabsl_synchronization.so.20240722" -> -
accept 4 "libabsl_city.so.20240722" -> -
refuse "absl::Status"
