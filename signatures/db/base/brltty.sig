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

accept 1 "libbrlapi.so.0.8" -> -
refuse "libbrlapi.a"
