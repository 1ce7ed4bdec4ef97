# SPDX-License-Identifier: CC0-1.0
component  quota
type       application
purl       pkg:generic/quota@{version}
supplier   Jan Kara
license    GPL-2.0-or-later
alias      quota-tools

rule 1 strings rodata "Quota utilities version %s."
rule 2 lone "4.{minor}" needs 1 version "4.{minor}"

accept 1 "Quota utilities version %s." -> -
accept 2 "4.06" -> 4.06
refuse "Quota utilities version 4.06."
