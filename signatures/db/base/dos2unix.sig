# SPDX-License-Identifier: CC0-1.0
component  dos2unix
type       application
purl       pkg:generic/dos2unix@{version}
supplier   Erwin Waterlander
license    BSD-2-Clause
url        website https://waterlan.home.xs4all.nl/dos2unix.html
alias      unix2dos mac2unix

rule 1 strings rodata "-iso                  conversion between DOS and ISO-8859-1 character set\n"
rule 2 lone "{major1}.{minor1}.{patch}" >=6.0.0 <9.0.0 needs 1

accept 1 "-iso                  conversion between DOS and ISO-8859-1 character set\n" -> -
accept 2 "7.5.2" -> 7.5.2
refuse "convert with dos2unix"
