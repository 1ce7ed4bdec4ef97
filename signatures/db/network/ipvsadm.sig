# SPDX-License-Identifier: CC0-1.0
component  ipvsadm
type       application
purl       pkg:generic/ipvsadm@{version}
supplier   Linux Virtual Server
license    GPL-2.0-or-later
url        vcs https://git.kernel.org/pub/scm/utils/kernel/ipvsadm/ipvsadm.git

rule 1 banner rodata "{start}ipvsadm v{dotted} {year}/"
accept 1 "ipvsadm v1.31 2019/12/24 (compiled with popt and IPVS v1.2.1)" -> 1.31
refuse "ipvsadm v1.31  requires minimum IPVS version %d.%d.%d"
