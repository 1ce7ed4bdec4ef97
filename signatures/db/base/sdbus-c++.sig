# SPDX-License-Identifier: CC0-1.0
component  sdbus-c++
type       library
purl       pkg:generic/sdbus-c%2B%2B@{version}
supplier   Kistler Group
license    LGPL-2.1-or-later
alias      libsdbus-c++

rule 1 soname "libsdbus-c++.so.{soversion}"
rule 2 filename "libsdbus-c++.so.{major}.{minor}.{patch}"

accept 1 "libsdbus-c++.so.2" -> -
accept 2 "libsdbus-c++.so.2.1.0" -> 2.1.0
refuse "libsdbus-c++.a"
