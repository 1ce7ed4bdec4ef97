# SPDX-License-Identifier: CC0-1.0
component  libbluray
type       library
purl       pkg:generic/libbluray@{version}
supplier   VideoLAN
license    LGPL-2.1-or-later

rule 1 soname "libbluray.so.{soversion}"
rule 2 banner rodata "{start}libbluray version {version}\n"

accept 1 "libbluray.so.2" -> -
accept 2 "libbluray version 1.3.4\n" -> 1.3.4
refuse "libbluray-j2se-1.3.4.jar"
