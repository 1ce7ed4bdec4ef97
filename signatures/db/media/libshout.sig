# SPDX-License-Identifier: CC0-1.0
component  libshout
type       library
purl       pkg:generic/libshout@{version}
supplier   Xiph.Org Foundation
license    LGPL-2.0-or-later

rule 1 soname "libshout.so.{soversion}"
rule 2 banner rodata "{start}libshout/{version}{end}"

accept 1 "libshout.so.3" -> -
accept 2 "libshout/2.4.6" -> 2.4.6
refuse "User-Agent: libshout/2.4.6"
