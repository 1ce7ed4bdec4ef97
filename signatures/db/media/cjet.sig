# SPDX-License-Identifier: CC0-1.0
component  cjet
type       application
purl       pkg:generic/cjet@{version}
supplier   Michael Huijsmans
license    GPL-2.0-or-later

rule 1 strings rodata "%s version %s - LaserJet emulation for CaPSL printers\n"
rule 2 lone "{major1}.{minor}.{patch}" needs 1

accept 1 "%s version %s - LaserJet emulation for CaPSL printers\n" -> -
accept 2 "0.8.9" -> 0.8.9
refuse "cjet version 0.8.9 - LaserJet emulation for CaPSL printers"
