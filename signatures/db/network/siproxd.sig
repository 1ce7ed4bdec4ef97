# SPDX-License-Identifier: CC0-1.0
component  siproxd
type       application
purl       pkg:generic/siproxd@{version}
supplier   Thomas Ries
license    GPL-2.0-or-later
url        website https://siproxd.sourceforge.net/
url        source-distribution https://sourceforge.net/projects/siproxd/files/

rule 1 banner rodata "{start}siproxd-{dotted}-{d} (c) 2002-{year} Thomas Ries\n"
rule 2 strings rodata "properly terminating siproxd"

accept 1 "siproxd-0.5.13-4120 (c) 2002-2003 Thomas Ries\n" -> 0.5.13
accept 2 "properly terminating siproxd" -> -
refuse "/etc/siproxd.conf"
