# SPDX-License-Identifier: CC0-1.0
component  openocd
type       application
purl       pkg:generic/openocd@{version}
cpe        cpe:2.3:a:openocd:open_on-chip_debugger:{version}:*:*:*:*:*:*:*
supplier   OpenOCD project
license    GPL-2.0-or-later
url        website https://openocd.org/
url        vcs https://github.com/openocd-org/openocd

rule 1 banner rodata "{start}Open On-Chip Debugger {version}\nLicensed under GNU GPL v2\n"

accept 1 "Open On-Chip Debugger 0.12.0\nLicensed under GNU GPL v2\n" -> 0.12.0
refuse "Open On-Chip Debugger 0.12.0"
