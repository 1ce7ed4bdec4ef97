# SPDX-License-Identifier: CC0-1.0
component  dhcp-helper
type       application
purl       pkg:generic/dhcp-helper@{version}
supplier   Simon Kelley
license    GPL-2.0-only

rule 1 strings rodata "dhcp-helper: cannot get memory\n"

accept 1 "dhcp-helper: cannot get memory\n" -> -
refuse "dhcp-helper version"
