# SPDX-License-Identifier: CC0-1.0
component  openblas
type       library
purl       pkg:generic/openblas@{version}
cpe        cpe:2.3:a:openblas_project:openblas:{version}:*:*:*:*:*:*:*
supplier   OpenBLAS project
license    BSD-3-Clause
url        website https://www.openblas.net/
url        vcs https://github.com/OpenMathLib/OpenBLAS
alias      libopenblas libopenblas0 libopenblas0-pthread

rule 1 soname "libopenblas.so.{soversion}"
rule 2 banner rodata "{start}OpenBLAS {dotted} " needs 1,3
rule 3 symbols openblas_get_config openblas_get_num_threads

accept 1 "libopenblas.so.0" -> -
accept 2 "OpenBLAS 0.3.21 NO_LAPACKE DYNAMIC_ARCH" -> 0.3.21
accept 3 "openblas_get_config openblas_get_num_threads" -> -
refuse "OpenBLAS warning: precompiled NUM_THREADS exceeded"
