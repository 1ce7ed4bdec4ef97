# SPDX-License-Identifier: CC0-1.0
component  gnokii
type       application
purl       pkg:generic/gnokii@{version}
supplier   gnokii project
license    GPL-2.0-or-later
url        website http://gnokii.org
alias      libgnokii gnokii-cli

rule 1 soname "libgnokii.so.{soversion}"
rule 2 strings rodata "GNOKII Version %s\n"
rule 3 strings rodata "GNOKIID Version %s\n"
rule 4 lone "0.{minor}.{patch}" version "0.{minor}.{patch}" needs 2,3
rule 5 strings rodata "mgnokiidev takes one and only one argument!\n"

accept 1 "libgnokii.so.6" -> -
accept 2 "GNOKII Version %s\n" -> -
accept 3 "GNOKIID Version %s\n" -> -
accept 4 "0.6.30" -> 0.6.30
accept 5 "mgnokiidev takes one and only one argument!\n" -> -
refuse "GNOKII Version 0.6.31"
