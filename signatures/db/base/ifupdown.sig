# SPDX-License-Identifier: CC0-1.0
component  ifupdown
type       application
purl       pkg:generic/ifupdown@{version}
supplier   Anthony Towns
license    GPL-2.0-or-later

rule 1 banner rodata "{start}%s version {version}\n\nCopyright (c) 1999-2009 Anthony Towns"

accept 1 "%s version 0.8.44\n\nCopyright (c) 1999-2009 Anthony Towns" -> 0.8.44
refuse "ifup version 0.8.44"
