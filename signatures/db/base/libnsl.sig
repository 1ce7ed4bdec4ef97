# SPDX-License-Identifier: CC0-1.0
component  libnsl
type       library
purl       pkg:generic/libnsl@{version}
supplier   Thorsten Kukuk
license    LGPL-2.1-only
alias      libnsl2

rule 1 soname "libnsl.so.2"
rule 2 soname "libnsl.so.3"
rule 3 symbols nis_print_rights nis_print_table LIBNSL_1.0

accept 1 "libnsl.so.2" -> -
accept 2 "libnsl.so.3" -> -
accept 3 "nis_print_rights nis_print_table LIBNSL_1.0" -> -
refuse "libnsl.so.1"
