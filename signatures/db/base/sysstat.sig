# SPDX-License-Identifier: CC0-1.0
component  sysstat
type       application
purl       pkg:generic/sysstat@{version}
cpe        cpe:2.3:a:sysstat_project:sysstat:{version}:*:*:*:*:*:*:*
supplier   Sebastien Godard
license    GPL-2.0-or-later
url        website https://sysstat.github.io/
url        vcs https://github.com/sysstat/sysstat
alias      iostat mpstat pidstat sadc sadf cifsiostat

rule 1 strings rodata "sysstat version %s\n" "(C) Sebastien Godard (sysstat <at> "
rule 2 lone "{major1}.{minor}.{patch}" needs 1
rule 3 lone "{major2}.{minor}.{patch}" needs 1
accept 1 "sysstat version %s\n\0(C) Sebastien Godard (sysstat <at> orange.fr)" -> -
accept 2 "9.0.4" -> 9.0.4
accept 3 "12.6.1" -> 12.6.1
refuse "File created by sar/sadc from sysstat version %d.%d.%d"
refuse "sysstat version %s"
