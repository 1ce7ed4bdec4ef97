# SPDX-License-Identifier: CC0-1.0
component  ncompress
type       application
purl       pkg:generic/ncompress@{version}
supplier   ncompress
license    Unlicense
cpe        cpe:2.3:a:ncompress:ncompress:{version}:*:*:*:*:*:*:*

rule 1 banner rodata "@(#)(N)compress {dotted}"

accept 1 "@(#)(N)compress 4.2.4.6" -> 4.2.4.6
refuse "compress 4.2.4"
