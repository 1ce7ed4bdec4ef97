# SPDX-License-Identifier: CC0-1.0
component  limesuite
type       application
purl       pkg:generic/limesuite@{version}
supplier   Lime Microsystems
license    Apache-2.0
url        website https://myriadrf.org/projects/lime-suite/
url        vcs https://github.com/myriadrf/LimeSuite
alias      limesuiteng

rule 1 strings rodata "Note: The test should be run without anything connected to RF ports"
rule 2 strings rodata "    --dir[=direction, default=BOTH]    \t Calibration direction, RX, TX, BOTH"
rule 3 filename "libLimeSuite.so.{dotted}"

accept 1 "Note: The test should be run without anything connected to RF ports" -> -
accept 2 "    --dir[=direction, default=BOTH]    \t Calibration direction, RX, TX, BOTH" -> -
accept 3 "libLimeSuite.so.22.09.1" -> 22.09.1
refuse "LimeSuite 23.11.0"
