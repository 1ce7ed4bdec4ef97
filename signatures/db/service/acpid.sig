# SPDX-License-Identifier: CC0-1.0
component  acpid
type       application
purl       pkg:generic/acpid@{version}
cpe        cpe:2.3:a:tedfelix:acpid2:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:tedfelix:acpid:{version}:*:*:*:*:*:*:*
supplier   Ted Felix
license    GPL-2.0-or-later
url        website http://sourceforge.net/projects/acpid2/
url        vcs https://git.code.sf.net/p/acpid2/code
alias      acpi_listen acpid2

rule 1 banner rodata "{start}acpid-{dotted}{end}"

accept 1 "acpid-2.0.34" -> 2.0.34
refuse "/var/run/acpid.socket"
