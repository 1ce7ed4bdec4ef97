# SPDX-License-Identifier: CC0-1.0
component  ptunnel
type       application
purl       pkg:generic/ptunnel@{version}
supplier   Daniel Stødle
license    BSD-3-Clause
url        website http://www.cs.uit.no/~daniels/PingTunnel/
alias      pingtunnel

rule 1 strings rodata "Starting ptunnel v %d.%.2d.\n"

accept 1 "Starting ptunnel v %d.%.2d.\n" -> -
refuse "Starting ptunnel v 0.72."
