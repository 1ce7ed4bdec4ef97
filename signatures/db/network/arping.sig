# SPDX-License-Identifier: CC0-1.0
component  arping
type       application
purl       pkg:generic/arping@{version}
supplier   Thomas Habets
license    GPL-2.0-or-later
url        website http://www.habets.pp.se/synscan/programs.php?prog=arping
url        vcs https://github.com/ThomasHabets/arping

rule 1 strings rodata "ARPing %s, by Thomas Habets <thomas@habets.se>"
rule 2 lone "2.{minor}" needs 1 version "2.{minor}"
accept 1 "ARPing %s, by Thomas Habets <thomas@habets.se>" -> -
accept 2 "2.23" -> 2.23
refuse "Usage: arping [-fqbDUAV] [-c count] [-w timeout] [-I device] [-s source] destination"
