# SPDX-License-Identifier: CC0-1.0
component  jed
type       application
purl       pkg:generic/jed@{version}
supplier   John E. Davis
license    GPL-2.0-or-later
url        website https://www.jedsoft.org/jed/

rule 1 strings rodata "***Warning: Executable compiled against S-Lang %d but linked to %d\n" "DFA cache: %s\nVersion: %s\nequiv\n"
rule 2 lone "pre{major}.{minor}.{patch}-{micro}" version "{major}.{minor}.{patch}~pre.{micro}" needs 1

accept 1 "***Warning: Executable compiled against S-Lang %d but linked to %d\n\0DFA cache: %s\nVersion: %s\nequiv\n" -> -
accept 2 "pre0.99.20-178" -> 0.99.20~pre.178
refuse "JED 0.99.19"
