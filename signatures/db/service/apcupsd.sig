# SPDX-License-Identifier: CC0-1.0
component  apcupsd
type       application
purl       pkg:generic/apcupsd@{version}
cpe        cpe:2.3:a:apcupsd:apcupsd:{version}:*:*:*:*:*:*:*
supplier   Apcupsd project
license    GPL-2.0-only
url        website http://www.apcupsd.org/
url        source-distribution https://sourceforge.net/projects/apcupsd/files/

rule 1 banner rodata "{start}apcupsd {dotted} ({d} {month} {year})"
rule 2 banner rodata "{start}apctest {dotted} ({d} {month} {year})"
accept 1 "apcupsd 3.14.14 (31 May 2016) debian" -> 3.14.14
accept 2 "apctest 3.14.14 (31 May 2016) debian\n" -> 3.14.14
refuse "# apcupsd.conf v1.1 #"
