# SPDX-License-Identifier: CC0-1.0
component  fann
type       library
purl       pkg:generic/fann@{version}
supplier   Steffen Nissen
license    LGPL-2.1-or-later
url        website http://leenissen.dk/fann/wp/
url        vcs https://github.com/libfann/fann
alias      libfann libfann2

rule 1 soname "libfann.so.{soversion}"
rule 2 soname "libfloatfann.so.{soversion}"
rule 3 soname "libdoublefann.so.{soversion}"
rule 4 soname "libfixedfann.so.{soversion}"
rule 5 filename "libfann.so.{major}.{minor}.{patch}"
rule 6 filename "libfloatfann.so.{major}.{minor}.{patch}"
rule 7 filename "libdoublefann.so.{major}.{minor}.{patch}"
rule 8 filename "libfixedfann.so.{major}.{minor}.{patch}"
rule 9 symbols fann_create_sparse_array fann_get_training_algorithm fann_run

accept 1 "libfann.so.2" -> -
accept 2 "libfloatfann.so.2" -> -
accept 3 "libdoublefann.so.2" -> -
accept 4 "libfixedfann.so.2" -> -
accept 5 "libfann.so.2.2.0" -> 2.2.0
accept 6 "libfloatfann.so.2.2.0" -> 2.2.0
accept 7 "libdoublefann.so.2.2.0" -> 2.2.0
accept 8 "libfixedfann.so.2.2.0" -> 2.2.0
accept 9 "fann_create_sparse_array fann_get_training_algorithm fann_run" -> -
refuse "FANN_FLO_2.1"
