# SPDX-License-Identifier: CC0-1.0
component  lcdproc
type       application
purl       pkg:generic/lcdproc@{version}
cpe        cpe:2.3:a:lcdproc:lcdproc:{version}:*:*:*:*:*:*:*
supplier   LCDproc
license    GPL-2.0-or-later
alias      lcdd

rule 1 strings rodata "lcdproc - LCDproc system status information viewer\n"
rule 2 strings rodata "LCDd - LCDproc Server Daemon, "
rule 3 strings rodata "client_set -name {LCDproc %s}\n"
rule 4 lone "0.5.{patch}" needs 1,2,3 version "0.5.{patch}"

accept 1 "lcdproc - LCDproc system status information viewer\n" -> -
accept 2 "LCDd - LCDproc Server Daemon, " -> -
accept 3 "client_set -name {LCDproc %s}\n" -> -
accept 4 "0.5.9" -> 0.5.9
refuse "LCDproc 0.5.9"
