# SPDX-License-Identifier: CC0-1.0
component  unace
type       application
purl       pkg:generic/unace@{version}
supplier   Marcel Lemke
license    GPL-2.0-or-later

# unace 1.2b says 1.2 of itself.
rule 1 strings rodata "UNACE v1.2    public version\n"

accept 1 "UNACE v1.2    public version\n" -> -
refuse "UNACE v2.04 for 64-bit Linux"
