# SPDX-License-Identifier: CC0-1.0
component  openr2
type       library
purl       pkg:generic/openr2@{version}
supplier   Moisés Silva
license    LGPL-2.1-or-later
url        website https://www.libopenr2.org
alias      libopenr2

rule 1 soname "libopenr2.so.{soversion}"
rule 2 getter openr2_get_version string
rule 3 symbols openr2_chan_accept_call openr2_context_get_mf_back_timeout

accept 1 "libopenr2.so.3" -> -
accept 2 "1.3.3" -> 1.3.3
accept 3 "openr2_chan_accept_call openr2_context_get_mf_back_timeout" -> -
refuse "libopenr2.so"
