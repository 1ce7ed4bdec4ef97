# SPDX-License-Identifier: CC0-1.0
component  dmraid
type       application
purl       pkg:generic/dmraid@{version}
supplier   Heinz Mauelshagen
license    GPL-2.0-or-later
url        website http://people.redhat.com/~heinzm/sw/dmraid/
alias      libdmraid

rule 1 soname "libdmraid.so.{version}"
rule 2 banner rodata "{start}{version} ({year}.{d}.{d}) shared " needs 3
rule 3 strings rodata "%s version:\t\t%s\n%s library version:\t%s %s\ndevice-mapper version:\t%s"

accept 1 "libdmraid.so.1.0.0.rc16" -> 1.0.0.rc16
accept 2 "1.0.0.rc16 (2009.09.16) shared " -> 1.0.0.rc16
accept 3 "%s version:\t\t%s\n%s library version:\t%s %s\ndevice-mapper version:\t%s" -> -
refuse "dmraid version: 1.0.0.rc16 (2009.09.16) shared"
