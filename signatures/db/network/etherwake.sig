# SPDX-License-Identifier: CC0-1.0
component  etherwake
type       application
purl       pkg:generic/etherwake@{version}
supplier   Donald Becker
license    GPL-2.0-or-later
alias      ether-wake

rule 1 banner rodata "{start}etherwake.c: v{version} {d}/{d}/{year} Donald Becker"
rule 2 banner rodata "{start}ether-wake.c: v{version} {d}/{d}/{year} Donald Becker"
accept 1 "etherwake.c: v1.09 11/12/2003 Donald Becker, http://www.scyld.com/" -> 1.09
accept 2 "ether-wake.c: v1.09 11/12/2003 Donald Becker, http://www.scyld.com/" -> 1.09
refuse "Usage: ether-wake [-b] [-i IFACE] [-p aa:bb:cc:dd[:ee:ff]/a.b.c.d] MAC"
