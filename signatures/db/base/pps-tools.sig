# SPDX-License-Identifier: CC0-1.0
component  pps-tools
type       application
purl       pkg:generic/pps-tools@{version}
supplier   LinuxPPS project
license    GPL-2.0-or-later
url        vcs https://github.com/redlab-i/pps-tools
alias      ppstest ppsctl

rule 1 strings rodata "cannot create a PPS source from device \"%s\" (%m)\n"

accept 1 "cannot create a PPS source from device \"%s\" (%m)\n" -> -
refuse "trying PPS source \"/dev/pps0\""
