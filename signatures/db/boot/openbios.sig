# SPDX-License-Identifier: CC0-1.0
component  openbios
type       firmware
purl       pkg:generic/openbios@{version}
supplier   OpenBIOS project
license    GPL-2.0-only
url        vcs https://github.com/openbios/openbios

rule 1 banner rodata "OpenBIOS {dotted} [%s]"
rule 2 strings rodata "OpenBIOS kernel started." "OpenBIOS dictionary:"

accept 1 "\nOpenBIOS 1.1 [%s]\n\0" -> 1.1
accept 2 "\0OpenBIOS dictionary:\n\0OpenBIOS kernel started.\n\0" -> -
refuse "Welcome to OpenBIOS v"
