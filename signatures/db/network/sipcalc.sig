# SPDX-License-Identifier: CC0-1.0
component  sipcalc
type       application
purl       pkg:generic/sipcalc@{version}
supplier   Simon Ekstrand
license    BSD-3-Clause
url        website http://www.routemeister.net/projects/sipcalc/
url        vcs https://github.com/sii/sipcalc

rule 1 strings rodata "-[INFO : The Address does not qualify as this as per the guidelines]"
rule 2 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 1

accept 1 "-[INFO : The Address does not qualify as this as per the guidelines]" -> -
accept 2 "1.1.6" -> 1.1.6
refuse "sipcalc 1.1.6"
