# SPDX-License-Identifier: CC0-1.0
component  redboot
type       firmware
purl       pkg:generic/redboot@{version}
supplier   eCosCentric
license    GPL-2.0-or-later WITH eCos-exception-2.0
url        website https://ecos.sourceware.org/redboot/

rule 1 banner rodata "RedBoot(tm) bootstrap and debug environment ["
rule 2 banner rodata "Non-certified release, version v{dotted} - built "
rule 3 banner rodata "Non-certified release, version v{major}_{minor} - built "

accept 1 "\nRedBoot(tm) bootstrap and debug environment [ROMRAM]\n" -> -
accept 2 "Non-certified release, version v1.3.4 - built 19:22:52, Oct 15 2007\n" -> 1.3.4
accept 3 "Non-certified release, version v2_0 - built 17:04:25, Jan 13 2006\n" -> 2.0
refuse "Non-certified release, version UNKNOWN - built 17:31:09, Feb  6 2006"
refuse "RedBoot config"
