# SPDX-License-Identifier: CC0-1.0
component  reaver
type       application
purl       pkg:generic/reaver@{version}
supplier   t6x
license    GPL-2.0-only
url        vcs https://github.com/t6x/reaver-wps-fork-t6x
alias      reaver-wps-fork-t6x

rule 1 strings rodata "[-] Pixiewps fail, sending WPS NACK\n"
rule 2 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 1

accept 1 "[-] Pixiewps fail, sending WPS NACK\n" -> -
accept 2 "1.6.6" -> 1.6.6
refuse "Reaver v1.6.6 WiFi Protected Setup Attack Tool"
