# SPDX-License-Identifier: CC0-1.0
component  netcat-openbsd
type       application
purl       pkg:generic/netcat-openbsd@{version}
supplier   OpenBSD
license    BSD-3-Clause
url        website https://man.openbsd.org/nc.1
alias      nc.openbsd

rule 1 strings rodata "OpenBSD netcat (Debian patchlevel "
rule 2 banner rodata "OpenBSD netcat (Debian patchlevel {dotted}-{any})\n"

accept 1 "OpenBSD netcat (Debian patchlevel " -> -
accept 2 "OpenBSD netcat (Debian patchlevel 1.229-1)\n" -> 1.229
refuse "OpenBSD netcat is required"
