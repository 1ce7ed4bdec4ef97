# SPDX-License-Identifier: CC0-1.0
component  xl2tpd
type       application
purl       pkg:generic/xl2tpd@{version}
supplier   Xelerance Corporation
license    GPL-2.0-only
url        website https://www.xelerance.com/software/xl2tpd/
url        vcs https://github.com/xelerance/xl2tpd
alias      xl2tpd-control

rule 1 banner rodata "xl2tpd version xl2tpd-{version} started on %s PID:%d"
rule 2 banner rodata "{start}xl2tpd-{version}{end}" needs 1,3,4
rule 3 strings rodata "====== xl2tpd statistics ========"
rule 4 strings rodata "See xl2tpd-control(8) man page for more details."
rule 5 strings rodata "error in active-filter expression: %s" "#\n# Expression: %s\n#\n"

accept 1 "xl2tpd version xl2tpd-1.3.18 started on %s PID:%d\n" -> 1.3.18
accept 2 "xl2tpd-1.3.18" -> 1.3.18
accept 3 "====== xl2tpd statistics ========\n" -> -
accept 4 "See xl2tpd-control(8) man page for more details.\n" -> -
accept 5 "error in active-filter expression: %s\n\0#\n# Expression: %s\n#\n" -> -
refuse "/var/run/xl2tpd/xl2tpd-control-%i.out"

