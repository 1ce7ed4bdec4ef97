# SPDX-License-Identifier: CC0-1.0
component  jhead
type       application
purl       pkg:generic/jhead@{version}
cpe        cpe:2.3:a:jhead_project:jhead:{version}:*:*:*:*:*:*:*
supplier   Matthias Wandel
license    LicenseRef-jhead-public-domain
url        website https://www.sentex.net/~mwandel/jhead/
url        vcs https://github.com/Matthias-Wandel/jhead

rule 1 banner rodata "{start}Jhead version: {dotted}"
accept 1 "Jhead version: 3.06\n" -> 3.06
refuse "Thumbnail removed with Jhead 1.3 or earlier"
