# SPDX-License-Identifier: CC0-1.0
component  seatd
type       application
purl       pkg:generic/seatd@{version}
cpe        cpe:2.3:a:seatd_project:seatd:{version}:*:*:*:*:*:*:*
supplier   Kenny Levinsen
license    MIT
alias      libseat

rule 1 soname "libseat.so.{soversion}"
rule 2 strings rodata "seatd version %s\n"
rule 3 lone "0.{minor}.{patch}" needs 2 version "0.{minor}.{patch}"

accept 1 "libseat.so.1" -> -
accept 2 "seatd version %s\n" -> -
accept 3 "0.9.1" -> 0.9.1
refuse "seatd version 0.9.1"
