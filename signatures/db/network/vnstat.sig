# SPDX-License-Identifier: CC0-1.0
component  vnstat
type       application
purl       pkg:generic/vnstat@{version}
supplier   Teemu Toivola
license    GPL-2.0-only
url        website https://humdi.net/vnstat/
url        vcs https://github.com/vergoh/vnstat
alias      vnstatd

rule 1 strings rodata "vnStat %s by Teemu Toivola <tst at iki dot fi>\n"
rule 2 strings rodata "Unwanted interfaces can be removed from monitoring with \"vnstat --remove\"."
rule 3 lone "{major1}.{minor2}" >=1.10 <4.0 needs 1,2
rule 4 lone "{major1}.{minor1}" >=1.4 <4.0 needs 1

accept 1 "vnStat %s by Teemu Toivola <tst at iki dot fi>\n" -> -
accept 2 "Unwanted interfaces can be removed from monitoring with \"vnstat --remove\"." -> -
accept 3 "2.13" -> 2.13
accept 4 "2.6" -> 2.6
refuse "vnstat --json"
