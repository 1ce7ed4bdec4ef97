# SPDX-License-Identifier: CC0-1.0
component  ncompress
type       application
purl       pkg:generic/ncompress@{version}
cpe        cpe:2.3:a:ncompress:ncompress:{version}:*:*:*:*:*:*:*
supplier   Mike Frysinger
license    Unlicense

rule 1 banner rodata "@(#)(N)compress {version}"

accept 1 "@(#)(N)compress 4.2.4.6" -> 4.2.4.6
refuse "(N)compress 4.2.4.6"
