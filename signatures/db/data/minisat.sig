# SPDX-License-Identifier: CC0-1.0
component  minisat
type       library
purl       pkg:generic/minisat@{version}
supplier   Niklas Een and Niklas Sorensson
license    MIT
url        website http://minisat.se/
alias      minisat2

rule 1 soname "libminisat.so.{soversion}"
rule 2 strings rodata "The frequency with which the decision heuristic tries to choose a random variable"
rule 3 strings rodata "decisions             : %-12llu   (%4.2f %% random) (%.0f /sec)\n"

accept 1 "libminisat.so.2" -> -
accept 2 "The frequency with which the decision heuristic tries to choose a random variable" -> -
accept 3 "decisions             : %-12llu   (%4.2f %% random) (%.0f /sec)\n" -> -
refuse "minisat"
