# SPDX-License-Identifier: CC0-1.0
component  n2n
type       application
purl       pkg:generic/n2n@{version}
supplier   ntop
license    GPL-3.0-or-later

rule 1 strings rodata "Welcome to n2n v.%s for %s"
rule 2 lone "{major}.{minor}.{patch}" needs 1

accept 1 "Welcome to n2n v.%s for %s" -> -
accept 2 "1.3.2" -> 1.3.2
refuse "Welcome to n2n v.1.3.2 for x86_64"
