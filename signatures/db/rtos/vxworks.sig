# SPDX-License-Identifier: CC0-1.0
component  vxworks
type       firmware
purl       pkg:generic/vxworks@{version}
cpe        cpe:2.3:o:windriver:vxworks:{version}:*:*:*:*:*:*:*
supplier   Wind River
license    LicenseRef-Proprietary
url        website https://www.windriver.com/products/vxworks

rule 1 banner rodata "{start}WIND version {d}.{d}{end}"
rule 2 banner rodata "{start}VxWorks{dotted}{end}" needs 1,4
rule 3 banner rodata "{start}VxWorks {dotted}{end}" needs 1,4
rule 4 strings rodata "VxWorks System Boot"

accept 1 "\0WIND version 2.13\0" -> -
accept 2 "\0VxWorks5.5.1\0" -> 5.5.1
accept 3 "\0VxWorks 6.9\0" -> 6.9
accept 4 "VxWorks System Boot" -> -
refuse "VxWorks 5.4 partition"
refuse "Tailwind version 2.13"
