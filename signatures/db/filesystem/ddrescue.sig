# SPDX-License-Identifier: CC0-1.0
component  ddrescue
type       application
purl       pkg:generic/ddrescue@{version}
supplier   Antonio Diaz Diaz
license    GPL-2.0-or-later
url        website https://www.gnu.org/software/ddrescue/ddrescue.html
url        source-distribution https://ftp.gnu.org/gnu/ddrescue/
alias      gddrescue ddrescuelog

rule 1 strings rodata "GNU ddrescue is a data recovery tool."
rule 2 strings rodata "GNU ddrescuelog is a tool that manipulates ddrescue mapfiles"
rule 3 lone "1.{minor}" needs 1,2 version "1.{minor}"

accept 1 "GNU ddrescue is a data recovery tool." -> -
accept 2 "GNU ddrescuelog is a tool that manipulates ddrescue mapfiles" -> -
accept 3 "1.29" -> 1.29
refuse "# Mapfile. Created by GNU ddrescue version 1.27"
