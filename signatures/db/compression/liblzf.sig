# SPDX-License-Identifier: CC0-1.0
component  liblzf
type       library
purl       pkg:generic/liblzf@{version}
supplier   Marc Lehmann
license    BSD-2-Clause OR GPL-2.0-or-later
url        website http://software.schmorp.de/pkg/liblzf.html
alias      liblzf1

rule 1 soname "liblzf.so.{soversion}"

accept 1 "liblzf.so.1" -> -
refuse "lzf_compress"
