# SPDX-License-Identifier: CC0-1.0
component  mawk
type       application
purl       pkg:generic/mawk@{version}
supplier   Thomas E. Dickey, Michael D. Brennan
license    GPL-2.0-only

# The version is made of numbers and a date of their own.
rule 1 strings rodata "mawk %d.%d%s %s\nCopyright 2008-"

accept 1 "mawk %d.%d%s %s\nCopyright 2008-" -> -
refuse "mawk 1.3.4 20200120"
