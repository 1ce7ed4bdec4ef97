# SPDX-License-Identifier: CC0-1.0
component  sshpass
type       application
purl       pkg:generic/sshpass@{version}
supplier   Lingnu
license    GPL-2.0-or-later
url        website https://sourceforge.net/projects/sshpass
url        source-distribution https://sourceforge.net/projects/sshpass/files/

rule 1 banner rodata "{start}sshpass {dotted}{end}"
rule 2 banner rodata "{start}sshpass {dotted}\n"
accept 1 "sshpass 1.09" -> 1.09
accept 2 "sshpass 1.06\n(C) 2006-2011 Lingnu Open Source Consulting Ltd." -> 1.06
refuse "sshpass -p secret ssh"
