# SPDX-License-Identifier: CC0-1.0
component  teem
type       library
purl       pkg:generic/teem@{version}
supplier   Teem
license    LGPL-2.1-or-later
alias      libteem libteem2

rule 1 soname "libteem.so.{soversion}"
rule 2 filename "libteem.so.{major1}.{minor}.{patch}"
rule 3 symbols airTeemVersionSprint hooverStubRayBegin
rule 4 getter airTeemVersion &[0]string "{dotted}"

accept 1 "libteem.so.2" -> -
accept 2 "libteem.so.1.12.0" -> 1.12.0
accept 3 "airTeemVersionSprint hooverStubRayBegin" -> -
accept 4 "1.12.0" -> 1.12.0
refuse "Teem version %s, %s%s%s"
