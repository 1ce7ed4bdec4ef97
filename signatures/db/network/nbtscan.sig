# SPDX-License-Identifier: CC0-1.0
component  nbtscan
type       application
purl       pkg:generic/nbtscan@{version}
supplier   Alla Bezroutchko
license    GPL-2.0-or-later
url        vcs https://github.com/resurrecting-open-source-projects/nbtscan

rule 1 banner rodata "NBTscan version {version}.\nThis is a free software"
accept 1 "\nNBTscan version 1.7.2.\nThis is a free software and it comes with" -> 1.7.2
refuse "nbtscan 192.168.1.0/24"
