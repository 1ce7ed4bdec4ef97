# SPDX-License-Identifier: CC0-1.0
component  re2
type       library
purl       pkg:generic/re2@{version}
supplier   Google
license    BSD-3-Clause
url        vcs https://github.com/google/re2
alias      libre2 libre2-9 libre2-11

rule 1 soname "libre2.so.{soversion}"

accept 1 "libre2.so.9" -> -
refuse "re2/re2.cc"
