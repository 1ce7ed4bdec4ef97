# SPDX-License-Identifier: CC0-1.0
component  chromaprint
type       library
purl       pkg:generic/chromaprint@{version}
supplier   Lukas Lalinsky
license    LGPL-2.1-or-later
alias      libchromaprint

rule 1 soname "libchromaprint.so.{soversion}"
rule 2 getter chromaprint_get_version string

accept 1 "libchromaprint.so.1" -> -
accept 2 "1.5.1" -> 1.5.1
refuse "libchromaprint.a"
