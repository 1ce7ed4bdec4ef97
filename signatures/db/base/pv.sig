# SPDX-License-Identifier: CC0-1.0
component  pv
type       application
purl       pkg:generic/pv@{version}
supplier   Andrew Wood
license    GPL-3.0-or-later >=1.8.0
license    Artistic-2.0 <1.8.0

rule 1 banner rodata "://www.ivarch.com/programs/pv.shtml"
rule 2 lone "1.{minor}.{patch}" needs 1 version "1.{minor}.{patch}"
rule 3 filename "bin/pv" needs 1

accept 1 "https://www.ivarch.com/programs/pv.shtml" -> -
accept 2 "1.9.31" -> 1.9.31
accept 3 "usr/bin/pv" -> -
refuse "pv 1.9.31"
