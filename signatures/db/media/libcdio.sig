# SPDX-License-Identifier: CC0-1.0
component  libcdio
type       library
purl       pkg:generic/libcdio@{version}
cpe        cpe:2.3:a:gnu:libcdio:{version}:*:*:*:*:*:*:*
supplier   GNU project
license    GPL-3.0-or-later

rule 1 soname "libcdio.so.{soversion}"
rule 2 lone "{dotted} {word}" needs 1

accept 1 "libcdio.so.19" -> -
accept 2 "2.2.0 x86_64-pc-linux-gnu" -> 2.2.0
refuse "libcdio_cdda.so.2"
