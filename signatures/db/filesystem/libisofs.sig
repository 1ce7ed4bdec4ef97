# SPDX-License-Identifier: CC0-1.0
component  libisofs
type       library
purl       pkg:generic/libisofs@{version}
supplier   libburnia project
license    GPL-2.0-or-later

rule 1 soname "libisofs.so.{soversion}"
rule 2 getter iso_lib_version args:3

accept 1 "libisofs.so.6" -> -
accept 2 "1.5.4" -> 1.5.4
refuse "libisofs.a"
