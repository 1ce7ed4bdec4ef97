# SPDX-License-Identifier: CC0-1.0
component  quagga
type       application
purl       pkg:generic/quagga@{version}
cpe        cpe:2.3:a:quagga:quagga:{version}:*:*:*:*:*:*:*
supplier   Quagga project
license    GPL-2.0-or-later
url        website https://www.nongnu.org/quagga/
url        vcs https://github.com/Quagga/quagga
alias      zebra bgpd ospfd ospf6d ripd ripngd isisd watchquagga

rule 1 banner rodata "Hello, this is Quagga (version {version}).\x0d\nCopyright 1996-2005 Kunihiro Ishiguro, et al."

accept 1 "\x0d\nHello, this is Quagga (version 1.2.4).\x0d\nCopyright 1996-2005 Kunihiro Ishiguro, et al.\x0d\n" -> 1.2.4
refuse "Hello, this is FRRouting (version 8.4.4).\x0d\nCopyright 1996-2005 Kunihiro Ishiguro, et al."
