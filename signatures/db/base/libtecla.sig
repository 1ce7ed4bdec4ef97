# SPDX-License-Identifier: CC0-1.0
component  libtecla
type       library
purl       pkg:generic/libtecla@{version}
supplier   Martin C. Shepherd
license    ICU
url        website https://sites.astro.caltech.edu/~mcs/tecla/

rule 1 soname "libtecla.so.{soversion}"
rule 2 filename "libtecla.so.{dotted}"
rule 3 getter libtecla_version args:3
rule 4 symbols ef_list_expansions gl_limit_history pca_lookup_file
rule 5 strings rodata "Insufficient memory to record tecla configuration file names"

accept 1 "libtecla.so.1" -> -
accept 2 "libtecla.so.1.6.3" -> 1.6.3
accept 3 "1.6.3" -> 1.6.3
accept 4 "ef_list_expansions gl_limit_history pca_lookup_file" -> -
accept 5 "Insufficient memory to record tecla configuration file names" -> -
refuse "~/.teclarc"
