# SPDX-License-Identifier: CC0-1.0
component  xvidcore
type       library
purl       pkg:generic/xvidcore@{version}
supplier   Xvid project
license    GPL-2.0-or-later
alias      libxvidcore xvid

rule 1 soname "libxvidcore.so.{soversion}"
rule 2 banner rodata "{in}xvid-{dotted}" needs 1

accept 1 "libxvidcore.so.4" -> -
accept 2 "xvid-1.3.7" -> 1.3.7
refuse "xvid-1.3.7.tar"
