# SPDX-License-Identifier: CC0-1.0
component  lirc
type       application
purl       pkg:generic/lirc@{version}
supplier   LIRC project
license    GPL-2.0-or-later
alias      liblirc_client liblirc lircd

rule 1 banner rodata "{start}Version: lircd {version}"
rule 2 banner rodata "{start}lircd-{version}{end}"
rule 3 soname "liblirc_client.so.{soversion}"
rule 4 soname "liblirc.so.{soversion}"
rule 5 soname "liblirc_driver.so.{soversion}"
rule 6 strings rodata "Version: lircd "
rule 7 soname "libirrecord.so.{soversion}"

accept 1 "Version: lircd 0.10.1" -> 0.10.1
accept 2 "lircd-0.10.1" -> 0.10.1
accept 3 "liblirc_client.so.0" -> -
accept 4 "liblirc.so.0" -> -
accept 5 "liblirc_driver.so.0" -> -
accept 6 "Version: lircd " -> -
accept 7 "libirrecord.so.0" -> -
refuse "connected to lircd-0.10.1"
