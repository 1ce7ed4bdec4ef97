# SPDX-License-Identifier: CC0-1.0
component  jpegoptim
type       application
purl       pkg:generic/jpegoptim@{version}
cpe        cpe:2.3:a:jpegoptim_project:jpegoptim:{version}:*:*:*:*:*:*:*
supplier   Timo Kokkonen
license    GPL-2.0-or-later <1.5.0
license    GPL-3.0-or-later >=1.5.0
url        website https://www.kokkonen.net/tjko/projects.html
url        vcs https://github.com/tjko/jpegoptim

rule 1 banner rodata "{start}jpegoptim v{dotted}  Copyright (C) "

accept 1 "jpegoptim v1.4.7  Copyright (C) " -> 1.4.7
refuse "jpegoptim 1.4.7"
