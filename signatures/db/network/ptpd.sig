# SPDX-License-Identifier: CC0-1.0
component  ptpd
type       application
purl       pkg:generic/ptpd@{version}
supplier   PTPd project
license    BSD-2-Clause
url        website http://sourceforge.net/projects/ptpd
url        vcs https://github.com/ptpd/ptpd
alias      ptpd2 ptpv2d

rule 1 banner rodata "{start}PTPDv2 {dotted}{end}"
rule 2 banner rodata "; PTPDv2 version {dotted} default configuration"

accept 1 "PTPDv2 2.3.1" -> 2.3.1
accept 2 "; PTPDv2 version 2.3.1 default configuration" -> 2.3.1
refuse "Note 2: -U and -g options have been re-purposed in 2.3.1"
