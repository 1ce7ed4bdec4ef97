# SPDX-License-Identifier: CC0-1.0
component  riot
type       firmware
purl       pkg:generic/riot@{version}
cpe        cpe:2.3:o:riot-os:riot:{version}:*:*:*:*:*:*:*
supplier   RIOT community
license    LGPL-2.1-only
url        website https://www.riot-os.org/
url        vcs https://github.com/RIOT-OS/RIOT

rule 1 banner rodata "main(): This is RIOT! (Version: {dotted})"
rule 2 banner rodata "main(): This is RIOT! (Version: "

accept 1 "main(): This is RIOT! (Version: 2020.10)\n" -> 2020.10
accept 2 "main(): This is RIOT! (Version: 2019.10-devel-800-g4f5d6)\n" -> -
refuse "RIOT 2020.10"
