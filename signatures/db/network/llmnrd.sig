# SPDX-License-Identifier: CC0-1.0
component  llmnrd
type       application
purl       pkg:generic/llmnrd@{version}
supplier   Tobias Klauser
license    GPL-2.0-only

rule 1 strings rodata "llmnrd %s %s\nCopyright (C)"
rule 2 strings rodata "llmnr-query %s %s\nCopyright (C)"
rule 3 lone "v{major}.{minor}" needs 1,2

accept 1 "llmnrd %s %s\nCopyright (C)" -> -
accept 2 "llmnr-query %s %s\nCopyright (C)" -> -
accept 3 "v0.5" -> 0.5
refuse "llmnrd 0.5"
