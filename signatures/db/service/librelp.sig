# SPDX-License-Identifier: CC0-1.0
component  librelp
type       library
purl       pkg:generic/librelp@{version}
cpe        cpe:2.3:a:rsyslog:librelp:{version}:*:*:*:*:*:*:*
supplier   Rainer Gerhards
license    GPL-3.0-or-later
url        website https://www.rsyslog.com/librelp/
url        vcs https://github.com/rsyslog/librelp
alias      librelp0

rule 1 soname "librelp.so.{soversion}"
rule 2 symbols relpCltHintBurstBegin relpEngineSetOnAuthErr relpSrvSetLstnPort
rule 3 lone "1.{minor}.{patch}" needs 1,2 version "1.{minor}.{patch}"

accept 1 "librelp.so.0" -> -
accept 2 "relpCltHintBurstBegin relpEngineSetOnAuthErr relpSrvSetLstnPort" -> -
accept 3 "1.11.0" -> 1.11.0
refuse "librelp error"
