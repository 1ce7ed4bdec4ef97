# SPDX-License-Identifier: CC0-1.0
component  libestr
type       library
purl       pkg:generic/libestr@{version}
supplier   Adiscon
license    LGPL-2.1-or-later
url        website https://libestr.adiscon.com/
url        vcs https://github.com/rsyslog/libestr
alias      libestr0

rule 1 soname "libestr.so.{soversion}"
rule 2 symbols es_newStrFromCStr es_strCaseContains es_unescapeStr
rule 3 getter es_version string "{dotted}"

accept 1 "libestr.so.0" -> -
accept 2 "es_newStrFromCStr es_strCaseContains es_unescapeStr" -> -
accept 3 "0.1.11" -> 0.1.11
refuse "error: libestr missing"
