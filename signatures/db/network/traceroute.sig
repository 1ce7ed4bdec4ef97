# SPDX-License-Identifier: CC0-1.0
component  traceroute
type       application
purl       pkg:generic/traceroute@{version}
cpe        cpe:2.3:a:buc:traceroute:{version}:*:*:*:*:*:*:*
supplier   Dmitry Butskoy
license    GPL-2.0-or-later AND LGPL-2.1-or-later
url        website https://traceroute.sourceforge.net/
url        source-distribution https://sourceforge.net/projects/traceroute/files/traceroute/

rule 1 banner rodata "{start}Modern traceroute for Linux, version {dotted}"

accept 1 "Modern traceroute for Linux, version 2.1.6\nCopyright (c) 2016  Dmitry Butskoy,   License: GPL v2 or any later" -> 2.1.6
refuse "traceroute to %s (%s), %d hops max"
