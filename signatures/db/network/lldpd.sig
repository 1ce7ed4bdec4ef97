# SPDX-License-Identifier: CC0-1.0
component  lldpd
type       application
purl       pkg:generic/lldpd@{version}
cpe        cpe:2.3:a:lldpd_project:lldpd:{version}:*:*:*:*:*:*:*
supplier   Vincent Bernat
license    ISC
url        website https://lldpd.github.io
url        vcs https://github.com/lldpd/lldpd
alias      lldpcli liblldpctl

rule 1 soname "liblldpctl.so.{soversion}"
rule 2 symbols lldpctl_new lldpctl_get_interfaces lldpctl_atom_get
rule 3 lone "{major1}.{minor}.{patch}" >=0.5 <5.0 needs 1,2
rule 4 banner rodata "{start}lldpd {version} starting..."
rule 5 strings rodata "[lldpcli] # "
rule 6 strings rodata "unable to send shutdown LLDPDU on %s"

accept 1 "liblldpctl.so.4" -> -
accept 2 "lldpctl_new lldpctl_get_interfaces lldpctl_atom_get" -> -
accept 3 "1.0.16" -> 1.0.16
accept 4 "lldpd 1.0.16 starting..." -> 1.0.16
accept 5 "[lldpcli] # " -> -
accept 6 "unable to send shutdown LLDPDU on %s" -> -
refuse "lldpd 1.0.16 is running"

