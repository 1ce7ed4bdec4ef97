# SPDX-License-Identifier: CC0-1.0
component  abseil
type       library
purl       pkg:generic/abseil@{version}
supplier   Google
license    Apache-2.0
alias      abseil-cpp libabsl

rule 1 soname "libabsl_base.so.{d}"
rule 2 soname "libabsl_strings.so.{d}"
rule 3 soname "libabsl_synchronization.so.{d}"
rule 4 filename "libabsl_base.so.{major}.{minor}.{patch}" version "{major}.{patch}"

accept 1 "libabsl_base.so.20240722" -> -
accept 2 "libabsl_strings.so.20240722" -> -
accept 3 "libabsl_synchronization.so.20240722" -> -
accept 4 "libabsl_base.so.20240722.0.0" -> 20240722.0
refuse "absl::Status"
