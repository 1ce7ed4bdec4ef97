# SPDX-License-Identifier: CC0-1.0
component  uftp
type       application
purl       pkg:generic/uftp@{version}
supplier   Dennis A. Bush
license    GPL-3.0-or-later
url        website http://uftp-multicast.sourceforge.net/

rule 1 banner rodata "{start}UFTP version {version}  Copyright (C)"
rule 2 strings rodata "%s: ECDSA, curve %s, fingerprint: %s\n" "Can't specify both -g and -d\n"

accept 1 "UFTP version 4.10.2  Copyright (C)" -> 4.10.2
accept 2 "%s: ECDSA, curve %s, fingerprint: %s\n\0Can't specify both -g and -d\n" -> -
refuse "UFTP version 4.10.2 multicast"
