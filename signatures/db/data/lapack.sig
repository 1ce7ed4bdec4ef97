# SPDX-License-Identifier: CC0-1.0
component  lapack
type       library
purl       pkg:generic/lapack@{version}
cpe        cpe:2.3:a:lapack_project:lapack:{version}:*:*:*:*:*:*:*
supplier   LAPACK project
license    BSD-3-Clause
alias      liblapack liblapack3 libblas3 libblas

# the SONAME is not its own: OpenBLAS and ATLAS have it too
rule 1 filename "lapack/liblapack.so.{dotted}" >=3.1.0
rule 2 filename "blas/libblas.so.{dotted}" >=3.1.0

accept 1 "usr/lib/lapack/liblapack.so.3.12.1" -> 3.12.1
accept 2 "usr/lib/blas/libblas.so.3.11.0" -> 3.11.0
refuse "liblapack"
