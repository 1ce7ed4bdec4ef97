# SPDX-License-Identifier: CC0-1.0
component  spandsp
type       library
purl       pkg:generic/spandsp@{version}
supplier   Steve Underwood
license    LGPL-2.1-only
alias      libspandsp

rule 1 soname "libspandsp.so.{soversion}"
rule 2 lone "0.0.{patch}" needs 1 version "0.0.{patch}"

accept 1 "libspandsp.so.2" -> -
accept 2 "0.0.6" -> 0.0.6
refuse "libspandsp.a"
