# SPDX-License-Identifier: CC0-1.0
component  fprobe
type       application
purl       pkg:generic/fprobe@{version}
supplier   Slava Astashonok
license    GPL-2.0-or-later
url        website http://fprobe.sourceforge.net

rule 1 strings rodata "fprobe: a NetFlow probe. Version %s\n"
rule 2 lone "{major1}.{minor1}" needs 1

accept 1 "fprobe: a NetFlow probe. Version %s\n" -> -
accept 2 "1.1" -> 1.1
refuse "fprobe 1.1"
