# SPDX-License-Identifier: CC0-1.0
component  lcd4linux
type       application
purl       pkg:generic/lcd4linux@{version}
supplier   Michael Reinelt
license    GPL-2.0-or-later
url        website https://ssl.bulix.org/projects/lcd4linux/

# The text "0.11.0-SVN-1193" is of a snapshot; what the distribution calls it is another revision.
rule 1 strings rodata "http://lcd4linux.bulix.org" "* LCD4Linux "

accept 1 "http://lcd4linux.bulix.org\0* LCD4Linux " -> -
refuse "LCD4Linux 0.10.1"
