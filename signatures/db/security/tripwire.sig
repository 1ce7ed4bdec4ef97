# SPDX-License-Identifier: CC0-1.0
component  tripwire
type       application
purl       pkg:generic/tripwire@{version}
supplier   Tripwire
license    GPL-2.0-or-later
url        vcs https://github.com/Tripwire/tripwire-open-source

rule 1 banner rodata "{start}@(#)tripwire {dotted}{end}"
rule 2 banner rodata "{start}@(#)twadmin {dotted}{end}"
rule 3 banner rodata "{start}@(#)twprint {dotted}{end}"
rule 4 banner rodata "{start}@(#)siggen {dotted}{end}"

accept 1 "@(#)tripwire 2.4.3.7" -> 2.4.3.7
accept 2 "@(#)twadmin 2.4.3.7" -> 2.4.3.7
accept 3 "@(#)twprint 2.4.3.7" -> 2.4.3.7
accept 4 "@(#)siggen 2.4.3.7" -> 2.4.3.7
refuse "Open Source Tripwire(R) 2.4.3.7 Database"
