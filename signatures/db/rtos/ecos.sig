# SPDX-License-Identifier: CC0-1.0
component  ecos
type       firmware
purl       pkg:generic/ecos@{version}
supplier   eCosCentric
license    GPL-2.0-or-later WITH eCos-exception-2.0
url        website https://ecos.sourceware.org/

# names of its threads: the network's alarms and packets
rule 1 strings rodata "Network alarm support\0" "Network support\0"

accept 1 "Network alarm support\0\0\0Network support\0" -> -
refuse "eCos 3.0"
