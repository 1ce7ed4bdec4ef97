# SPDX-License-Identifier: CC0-1.0
component  super
type       application
purl       pkg:generic/super@{version}
supplier   William Deich
license    GPL-1.0-or-later OR Artistic-1.0

# It says 3.30 of itself, and the patch level apart.
rule 1 strings rodata "\t* args are given to execvp(), not to a shell\n"
rule 2 strings rodata "Format error in super.tab file: The CmdPattern (%s) may not contain an embedded colon\n"

accept 1 "\t* args are given to execvp(), not to a shell\n" -> -
accept 2 "Format error in super.tab file: The CmdPattern (%s) may not contain an embedded colon\n" -> -
refuse "super version 3.30 patchlevel 3"
