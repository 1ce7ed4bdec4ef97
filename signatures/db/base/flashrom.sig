# SPDX-License-Identifier: CC0-1.0
component  flashrom
type       application
purl       pkg:generic/flashrom@{version}
supplier   flashrom project
license    GPL-2.0-or-later

rule 1 strings rodata "Run flashrom -L to view the hardware supported in this flashrom version."
rule 2 lone "1.{minor1}.{patch1}" needs 1 version "1.{minor}.{patch}"
rule 3 soname "libflashrom.so.{soversion}"
rule 4 getter flashrom_version_info string "{dotted}"

accept 1 "Run flashrom -L to view the hardware supported in this flashrom version." -> -
accept 2 "1.4.0" -> 1.4.0
accept 3 "libflashrom.so.1" -> -
accept 4 "1.4.0" -> 1.4.0
refuse "flashrom v1.3.0 on Linux"
