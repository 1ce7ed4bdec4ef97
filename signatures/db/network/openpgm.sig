# SPDX-License-Identifier: CC0-1.0
component  openpgm
type       library
purl       pkg:generic/openpgm@{version}
supplier   Miru Limited
license    LGPL-2.1-or-later
url        vcs https://github.com/steve-o/openpgm
alias      libpgm libpgm-5.3-0 libpgm-5.2-0

rule 1 soname "libpgm-5.3.so.{soversion}" >=5.3 <5.4
rule 2 soname "libpgm-5.2.so.{soversion}" >=5.2 <5.3
rule 3 filename "libpgm-5.3.so.0.0.{patch}" version "5.3.{patch}"
rule 4 symbols pgm_gsi_create_from_string pgm_send_skbv pgm_error_from_wsa_errno

accept 1 "libpgm-5.3.so.0" -> -
accept 2 "libpgm-5.2.so.0" -> -
accept 3 "libpgm-5.3.so.0.0.128" -> 5.3.128
accept 4 "pgm_error_from_wsa_errno pgm_gsi_create_from_string pgm_send_skbv" -> -
refuse "pgm://eth0"
