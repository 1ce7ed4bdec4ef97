# SPDX-License-Identifier: CC0-1.0
component  rdesktop
type       application
purl       pkg:generic/rdesktop@{version}
cpe        cpe:2.3:a:rdesktop:rdesktop:{version}:*:*:*:*:*:*:*
supplier   rdesktop project
license    GPL-3.0-or-later
url        website https://www.rdesktop.org/
url        vcs https://github.com/rdesktop/rdesktop

rule 1 banner rodata "{start}Version {version}. Copyright (C) 1999-{year} Matthew Chapman et al."
accept 1 "Version 1.9.0. Copyright (C) 1999-2016 Matthew Chapman et al.\n" -> 1.9.0
refuse "Version 1.9.0. Copyright (C) 1999-2016"
