# SPDX-License-Identifier: CC0-1.0
component  dns2tcp
type       application
purl       pkg:generic/dns2tcp@{version}
cpe        cpe:2.3:a:hsc:dns2tcp:{version}:*:*:*:*:*:*:*
supplier   Hervé Schauer Consultants
license    GPL-2.0-or-later

rule 1 strings rodata "dns2tcp v%s ( http://www.hsc.fr/ )\n"
rule 2 strings rodata "Warning : Incorrect resource syntax in config file (should be resource)\n"
rule 3 strings rodata "Starting Server v%s..." "dns2tcp"
rule 4 lone "0.{minor}.{patch}" version "0.{minor}.{patch}" needs 1,2,3

accept 1 "dns2tcp v%s ( http://www.hsc.fr/ )\n" -> -
accept 2 "Warning : Incorrect resource syntax in config file (should be resource)\n" -> -
accept 3 "Starting Server v%s...\0dns2tcp" -> -
accept 4 "0.5.2" -> 0.5.2
refuse "dns2tcp v0.5.2 ( http://www.hsc.fr/ )"
