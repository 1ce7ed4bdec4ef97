# SPDX-License-Identifier: CC0-1.0
component  macchanger
type       application
purl       pkg:generic/macchanger@{version}
supplier   Alvaro Lopez Ortega
license    GPL-2.0-or-later

rule 1 strings rodata "GNU MAC changer %s\n"
rule 2 lone "{major}.{minor}.{patch}" needs 1

accept 1 "GNU MAC changer %s\n" -> -
accept 2 "1.7.0" -> 1.7.0
refuse "GNU MAC changer 1.7.0"
