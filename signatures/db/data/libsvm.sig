# SPDX-License-Identifier: CC0-1.0
component  libsvm
type       library
purl       pkg:generic/libsvm@{version}
supplier   National Taiwan University
license    BSD-3-Clause
url        website https://www.csie.ntu.edu.tw/~cjlin/libsvm/
url        vcs https://github.com/cjlin1/libsvm
alias      libsvm3

rule 1 soname "libsvm.so.{soversion}"
rule 2 symbols libsvm_version svm_get_sv_indices svm_predict
rule 3 filename "libsvm.so.3.{minor}" version "3.{minor}"

accept 1 "libsvm.so.3" -> -
accept 2 "libsvm_version svm_get_sv_indices svm_predict" -> -
accept 3 "libsvm.so.3.24" -> 3.24
refuse "libsvm 3.24"
