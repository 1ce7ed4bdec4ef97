# SPDX-License-Identifier: CC0-1.0
component  stubby
type       application
purl       pkg:generic/stubby@{version}
supplier   NLnet Labs
license    BSD-3-Clause

# Its version has no text that is told from the copy of getdns inside.
rule 1 strings rodata "Stubby version: %s\n"

accept 1 "Stubby version: %s\n" -> -
refuse "Stubby version: 0.4.3\n"
