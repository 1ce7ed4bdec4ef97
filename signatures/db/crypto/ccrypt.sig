# SPDX-License-Identifier: CC0-1.0
component  ccrypt
type       application
purl       pkg:generic/ccrypt@{version}
supplier   Peter Selinger
license    GPL-2.0-or-later
url        website http://ccrypt.sourceforge.net/
alias      ccdecrypt ccencrypt ccguess

rule 1 banner rodata "{start}ccguess {dotted}. Search for ccrypt encryption keys.\n"
rule 2 strings rodata "ccdecrypt" "Copyright (C) 2000-2018 Peter Selinger.\n"
rule 3 lone "1.{minor}" needs 2 version "1.{minor}"

accept 1 "ccguess 1.11. Search for ccrypt encryption keys.\n" -> 1.11
accept 2 "ccdecrypt\0Copyright (C) 2000-2018 Peter Selinger.\n" -> -
accept 3 "1.11" -> 1.11
refuse "ccrypt(1)"
