# SPDX-License-Identifier: CC0-1.0
component  mawk
type       application
purl       pkg:generic/mawk@{version}
supplier   Thomas E. Dickey
license    GPL-2.0-only

rule 1 strings rodata "mawk %d.%d%s %s"
rule 2 lone "20{minor6}" needs 1 version "1.3.4.20{minor}"

accept 1 "mawk %d.%d%s %s" -> -
accept 2 "20200120" -> 1.3.4.20200120
refuse "mawk: "
