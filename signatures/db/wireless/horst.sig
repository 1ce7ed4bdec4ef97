# SPDX-License-Identifier: CC0-1.0
component  horst
type       application
purl       pkg:generic/horst@{version}
supplier   Bruno Randolf
license    GPL-2.0-or-later
url        vcs https://github.com/br101/horst

rule 1 strings rodata "DUR mode %d, len %d, rate %d, shortpre %d shortslot %d type %x UP %d\n"
rule 2 banner rodata "{start}Version {version} (build date " needs 1

accept 1 "DUR mode %d, len %d, rate %d, shortpre %d shortslot %d type %x UP %d\n" -> -
accept 2 "Version 5.1 (build date " -> 5.1
refuse "horst 5.1"
