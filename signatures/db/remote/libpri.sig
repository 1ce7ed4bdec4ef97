# SPDX-License-Identifier: CC0-1.0
component  libpri
type       library
purl       pkg:generic/libpri@{version}
supplier   Digium
license    GPL-2.0-only
url        website https://www.asterisk.org/
url        vcs https://github.com/asterisk/libpri
alias      libpri1.4

rule 1 soname "libpri.so.{soversion}"
rule 2 symbols pri_cc_find_by_linkage q921_receive pri_mwi_deactivate
rule 3 getter pri_get_version string "{version}"

accept 1 "libpri.so.1.4" -> -
accept 2 "pri_cc_find_by_linkage q921_receive pri_mwi_deactivate" -> -
accept 3 "1.6.0" -> 1.6.0
refuse "libpri version: 1.6.0"
