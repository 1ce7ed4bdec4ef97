# SPDX-License-Identifier: CC0-1.0
component  vtun
type       application
purl       pkg:generic/vtun@{version}
supplier   Maxim Krasnyansky
license    GPL-2.0-or-later
url        website https://vtun.sourceforge.net/
alias      vtund

# Releases of 3.x say "3.X" and a date.
rule 1 strings rodata "VTun client ver %s started"
rule 2 strings rodata "VTUN server ver %s (%s)"

accept 1 "VTun client ver %s started" -> -
accept 2 "VTUN server ver %s (%s)" -> -
refuse "VTUN server ver 3.X 05/14/2022"
