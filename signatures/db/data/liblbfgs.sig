# SPDX-License-Identifier: CC0-1.0
component  liblbfgs
type       library
purl       pkg:generic/liblbfgs@{version}
supplier   Naoaki Okazaki
license    MIT
url        website https://www.chokkan.org/software/liblbfgs/
url        vcs https://github.com/chokkan/liblbfgs

rule 1 soname "liblbfgs.so.{soversion}"
rule 2 filename "liblbfgs.so.0.{minor}.{patch}" version "{minor}.{patch}"
rule 3 symbols lbfgs lbfgs_malloc lbfgs_parameter_init

accept 1 "liblbfgs.so.0" -> -
accept 2 "liblbfgs.so.0.1.10" -> 1.10
accept 3 "lbfgs lbfgs_malloc lbfgs_parameter_init" -> -
refuse "L-BFGS"
