# SPDX-License-Identifier: CC0-1.0
component  metis
type       library
purl       pkg:generic/metis@{version}
supplier   Karypis Lab
license    Apache-2.0
url        website http://glaros.dtc.umn.edu/gkhome/metis/metis/overview
url        vcs https://github.com/KarypisLab/METIS
alias      libmetis libmetis5

rule 1 soname "libmetis.so.{soversion}"
rule 2 symbols METIS_SetDefaultOptions libmetis__Bnd2WayBalance libmetis__wspacepush

accept 1 "libmetis.so.5" -> -
accept 2 "METIS_SetDefaultOptions libmetis__Bnd2WayBalance libmetis__wspacepush" -> -
refuse "METIS 5.1.0"
