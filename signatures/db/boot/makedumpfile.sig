# SPDX-License-Identifier: CC0-1.0
component  makedumpfile
type       application
purl       pkg:generic/makedumpfile@{version}
supplier   makedumpfile project
license    GPL-2.0-only
url        vcs https://github.com/makedumpfile/makedumpfile

rule 1 banner rodata "makedumpfile: version {version} (released on "

accept 1 "makedumpfile: version 1.7.2 (released on " -> 1.7.2
refuse "kdump: saving vmcore with makedumpfile 1.7.2"
