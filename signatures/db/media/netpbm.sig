# SPDX-License-Identifier: CC0-1.0
component  netpbm
type       application
purl       pkg:generic/netpbm@{version}
cpe        cpe:2.3:a:netpbm:netpbm:{version}:*:*:*:*:*:*:*
supplier   Netpbm project
license    LicenseRef-netpbm
url        website https://netpbm.sourceforge.net/
url        vcs https://svn.code.sf.net/p/netpbm/code
alias      libnetpbm netpbm-free

rule 1 soname "libnetpbm.so.{soversion}"
rule 2 banner rodata "{start}Netpbm {dotted}{end}"
rule 3 symbols pm_proginit pbm_init pnm_readpaminit
accept 1 "libnetpbm.so.11" -> -
accept 2 "\0Netpbm 11.1.0\0" -> 11.1.0
accept 3 "pm_proginit pbm_init pnm_readpaminit" -> -
refuse "Using libnetpbm from Netpbm Version: 11.1.0"
