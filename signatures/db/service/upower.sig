# SPDX-License-Identifier: CC0-1.0
component  upower
type       application
purl       pkg:generic/upower@{version}
supplier   freedesktop.org
license    GPL-2.0-or-later
alias      libupower-glib

rule 1 soname "libupower-glib.so.{soversion}"
rule 2 strings rodata "UPower client version %s\nUPower daemon version %s\n"
rule 3 lone "{major}.{minor}.{patch}" needs 2

accept 1 "libupower-glib.so.3" -> -
accept 2 "UPower client version %s\nUPower daemon version %s\n" -> -
accept 3 "1.90.9" -> 1.90.9
refuse "UPower client version 1.90.9"
