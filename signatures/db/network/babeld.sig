# SPDX-License-Identifier: CC0-1.0
component  babeld
type       application
purl       pkg:generic/babeld@{version}
supplier   Juliusz Chroboczek
license    MIT
url        website http://www.pps.univ-paris-diderot.fr/~jch/software/babel/
url        vcs https://github.com/jech/babeld

rule 1 banner rodata "{start}babeld-{dotted}{end}"
rule 2 strings rodata "Syntax: babeld [-V] [-m multicast_address] [-p port] [-S state-file]"

accept 1 "babeld-1.13.1" -> 1.13.1
accept 2 "Syntax: babeld [-V] [-m multicast_address] [-p port] [-S state-file]" -> -
refuse "/etc/babeld.conf"
