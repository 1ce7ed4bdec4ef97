# SPDX-License-Identifier: CC0-1.0
component  execline
type       application
purl       pkg:generic/execline@{version}
supplier   Laurent Bercot
license    ISC
alias      libexecline

rule 1 soname "libexecline.so.{soversion}"
rule 2 filename "libexecline.so.{major}.{minor}.{patch}.{micro}"

accept 1 "libexecline.so.2.9" -> -
accept 2 "libexecline.so.2.9.3.0" -> 2.9.3.0
refuse "execline 2.9.3.0"
refuse "libexecline.a"
