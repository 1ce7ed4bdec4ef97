# SPDX-License-Identifier: CC0-1.0
component  barebox
type       firmware
purl       pkg:generic/barebox@{version}
cpe        cpe:2.3:a:pengutronix:barebox:{version}:*:*:*:*:*:*:*
supplier   Pengutronix
license    GPL-2.0-only
url        website https://www.barebox.org/
url        vcs https://git.pengutronix.de/git/barebox

rule 1 banner rodata "{start}barebox {dotted} #{d} {word} {month} "
rule 2 banner rodata "{start}barebox {dotted}-{any} #{d} {word} {month} "
rule 3 banner rodata "{start}barebox {dotted} ({month} "
rule 4 banner rodata "{start}barebox-{dotted}{end}" needs 1,2,3

accept 1 "barebox 2022.02.0 #1 Tue Mar 14 16:39:14 CET 2023\n" -> 2022.02.0
accept 2 "barebox 2019.01.0-00526-gdd4b47ab1b #346 Mon Feb 18 08:42:48 CET 2019\n" -> 2019.01.0
accept 3 "barebox 2011.05.0 (Jun 14 2011 - 11:06:20)" -> 2011.05.0
accept 4 "barebox-2022.02.0" -> 2022.02.0
refuse "barebox 2016.11.0 is needed"

