# SPDX-License-Identifier: CC0-1.0
component  libnfc
type       library
purl       pkg:generic/libnfc@{version}
supplier   libnfc project
license    LGPL-3.0-or-later

rule 1 soname "libnfc.so.{soversion}"
rule 2 getter nfc_version string

accept 1 "libnfc.so.6" -> -
accept 2 "1.8.0" -> 1.8.0
refuse "libnfc.a"
