# SPDX-License-Identifier: CC0-1.0
component  cvs
type       application
purl       pkg:generic/cvs@{version}
cpe        cpe:2.3:a:gnu:cvs:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    GPL-2.0-or-later
url        website http://www.nongnu.org/cvs/

rule 1 banner rodata "{start}Concurrent Versions System (CVS) {dotted}"
accept 1 "Concurrent Versions System (CVS) 1.12.13-MirDebian-28" -> 1.12.13
accept 1 "Concurrent Versions System (CVS) 1.11.23" -> 1.11.23
refuse "Concurrent Versions System"
