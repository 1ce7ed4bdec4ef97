# SPDX-License-Identifier: CC0-1.0
component  unison
type       application
purl       pkg:generic/unison@{version}
supplier   Benjamin C. Pierce
license    GPL-3.0-or-later
url        website http://www.cis.upenn.edu/~bcpierce/unison/
alias      unison-fsmonitor

# its modules as the OCaml compiler notes where an exception comes from; Debian's folder has the name twice
rule 1 strings rodata "Unison server failed: "
rule 2 banner rodata "/unison-2.51-{dotted}/src/" needs 1
rule 3 banner rodata "/unison-2.52-{dotted}/src/" needs 1
rule 4 banner rodata "/unison-2.53-{dotted}/src/" needs 1
rule 5 banner rodata "/unison-{dotted}/src/" needs 1

accept 1 "Unison server failed: %s\n" -> -
accept 2 "/build/unison-2.51-ABC/unison-2.51-2.51.5/src/os.ml" -> 2.51.5
accept 3 "/build/unison-2.52-UWRgHq/unison-2.52-2.52.1/src/os.ml" -> 2.52.1
accept 4 "/build/reproducible-path/unison-2.53-2.53.7/src/os.ml" -> 2.53.7
accept 5 "/build/unison-2.53.3/src/os.ml" -> 2.53.3
refuse "Unison preferences file"
