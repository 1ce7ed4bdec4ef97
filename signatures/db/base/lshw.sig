# SPDX-License-Identifier: CC0-1.0
component  lshw
type       application
purl       pkg:generic/lshw@{version}
supplier   Lyonel Vincent
license    GPL-2.0-only
url        vcs https://github.com/lyonel/lshw

rule 1 strings rodata "Hardware Lister (lshw) - %s"

accept 1 "Hardware Lister (lshw) - %s\n" -> -
refuse "lshw-B.02.19"
