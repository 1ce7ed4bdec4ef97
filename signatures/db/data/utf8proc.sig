# SPDX-License-Identifier: CC0-1.0
component  utf8proc
type       library
purl       pkg:generic/utf8proc@{version}
supplier   JuliaStrings project
license    MIT
alias      libutf8proc

rule 1 soname "libutf8proc.so.{soversion}"
rule 2 getter utf8proc_version string

accept 1 "libutf8proc.so.2" -> -
accept 2 "2.8.0" -> 2.8.0
refuse "libutf8proc.a"
