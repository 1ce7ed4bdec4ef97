# SPDX-License-Identifier: CC0-1.0
component  newlisp
type       application
purl       pkg:generic/newlisp@{version}
supplier   Lutz Mueller
license    GPL-3.0-or-later
url        website http://www.newlisp.org

rule 1 banner rodata "{start}newLISP v.{dotted} "

accept 1 "newLISP v.10.7.5 " -> 10.7.5
refuse "Server: newLISP/10.7.5 at"
