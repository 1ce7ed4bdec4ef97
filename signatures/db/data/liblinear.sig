# SPDX-License-Identifier: CC0-1.0
component  liblinear
type       library
purl       pkg:generic/liblinear@{version}
supplier   National Taiwan University
license    BSD-3-Clause
url        website https://www.csie.ntu.edu.tw/~cjlin/liblinear/
url        vcs https://github.com/cjlin1/liblinear
alias      liblinear4

rule 1 soname "liblinear.so.{soversion}"
rule 2 symbols liblinear_version find_parameters get_decfun_coef

accept 1 "liblinear.so.4" -> -
accept 2 "liblinear_version find_parameters get_decfun_coef" -> -
refuse "liblinear 2.3.0"
