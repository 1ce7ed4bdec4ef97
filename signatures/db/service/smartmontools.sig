# SPDX-License-Identifier: CC0-1.0
component  smartmontools
type       application
purl       pkg:generic/smartmontools@{version}
cpe        cpe:2.3:a:smartmontools:smartmontools:{version}:*:*:*:*:*:*:*
supplier   smartmontools project
license    GPL-2.0-or-later
url        website https://www.smartmontools.org/
url        vcs https://github.com/smartmontools/smartmontools
alias      smartctl smartd

rule 1 strings rodata "Usage: smartctl [options] device\n"
rule 2 strings rodata "Usage: smartd [options]\n"
rule 3 banner rodata "{start}smartmontools release {dotted} dated {year}-{d}-{d} at "
accept 1 "Usage: smartctl [options] device\n" -> -
accept 2 "Usage: smartd [options]\n" -> -
accept 3 "\0smartmontools release 7.3 dated 2022-02-28 at 16:33:38 UTC" -> 7.3
refuse "/* smartmontools release 7.3 drivedb.h */"
