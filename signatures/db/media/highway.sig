# SPDX-License-Identifier: CC0-1.0
component  highway
type       library
purl       pkg:generic/highway@{version}
supplier   Google
license    Apache-2.0 OR BSD-3-Clause
url        vcs https://github.com/google/highway
alias      libhwy libhwy1

rule 1 soname "libhwy.so.{soversion}"
rule 2 soname "libhwy_contrib.so.{soversion}"
rule 3 soname "libhwy_test.so.{soversion}"
rule 4 filename "libhwy.so.{major}.{minor}.{patch}"
rule 5 filename "libhwy_contrib.so.{major}.{minor}.{patch}"

accept 1 "libhwy.so.1" -> -
accept 2 "libhwy_contrib.so.1" -> -
accept 3 "libhwy_test.so.1" -> -
accept 4 "libhwy.so.1.0.3" -> 1.0.3
accept 5 "libhwy_contrib.so.1.0.3" -> 1.0.3
refuse "HWY_DISABLED_TARGETS"
