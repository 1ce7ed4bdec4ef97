# SPDX-License-Identifier: CC0-1.0
component  dvbstream
type       application
purl       pkg:generic/dvbstream@{version}
supplier   Dave Chapman
license    GPL-2.0-or-later
url        website https://sourceforge.net/projects/dvbtools/
alias      dvbtools

rule 1 strings rodata "\n-analyse    Perform a simple analysis of the bitrates of the PIDs in the transport stream\n"
rule 2 strings rodata "setsockopt IP_MULTICAST_LOOP failed.  multicast in kernel?\n"
rule 3 strings rodata "PID %d - packet incontinuity (packet %d)- expected %02x, found %02x\n"

accept 1 "\n-analyse    Perform a simple analysis of the bitrates of the PIDs in the transport stream\n" -> -
accept 2 "setsockopt IP_MULTICAST_LOOP failed.  multicast in kernel?\n" -> -
accept 3 "PID %d - packet incontinuity (packet %d)- expected %02x, found %02x\n" -> -
refuse "dvbstream v0.6"
