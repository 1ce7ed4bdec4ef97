# SPDX-License-Identifier: CC0-1.0
component  sofia-sip
type       library
purl       pkg:generic/sofia-sip@{version}
cpe        cpe:2.3:a:signalwire:sofia-sip:{version}:*:*:*:*:*:*:*
supplier   Sofia-SIP project
license    LGPL-2.1-or-later
url        website http://sofia-sip.sourceforge.net/
url        vcs https://github.com/freeswitch/sofia-sip
alias      libsofia-sip-ua

rule 1 banner rodata "{start}sofia-sip-{version}{end}"
rule 2 soname "libsofia-sip-ua.so.{soversion}"
rule 3 symbols nua_create nta_agent_create su_root_create
rule 4 soname "libsofia-sip-ua-glib.so.{soversion}"
accept 1 "sofia-sip-1.12.11devel" -> 1.12.11devel
accept 2 "libsofia-sip-ua.so.0" -> -
accept 3 "nua_create nta_agent_create su_root_create" -> -
accept 4 "libsofia-sip-ua-glib.so.3" -> -
refuse "User-Agent: sofia-sip-1.12.11devel"
