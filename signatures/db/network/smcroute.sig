# SPDX-License-Identifier: CC0-1.0
component  smcroute
type       application
purl       pkg:generic/smcroute@{version}
supplier   Joachim Wiberg
license    GPL-2.0-or-later
url        website http://troglobit.com/smcroute.html
url        vcs https://github.com/troglobit/smcroute
alias      smcrouted smcroutectl

rule 1 banner rodata "{start}SMCRoute v{dotted}{end}"

accept 1 "SMCRoute v2.5.7" -> 2.5.7
refuse "SMCRoute is required"
