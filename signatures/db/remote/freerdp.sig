# SPDX-License-Identifier: CC0-1.0
component  freerdp
type       library
purl       pkg:generic/freerdp@{version}
cpe        cpe:2.3:a:freerdp:freerdp:{version}:*:*:*:*:*:*:*
supplier   FreeRDP project
license    Apache-2.0
url        website https://www.freerdp.com/
url        vcs https://github.com/FreeRDP/FreeRDP
alias      libfreerdp winpr libwinpr

rule 1 getter freerdp_get_version_string string "{dotted}"
rule 2 getter winpr_get_version_string string "{dotted}"
rule 3 symbols freerdp_connect freerdp_context_new freerdp_get_version_string
rule 4 symbols winpr_get_version_string winpr_InitializeSSL
rule 5 soname "libfreerdp{d}.so.{soversion}"
rule 6 soname "libwinpr{d}.so.{soversion}"
rule 7 soname "libfreerdp-client{d}.so.{soversion}"
rule 8 lone "{major1}.{minor}.{patch}" needs 3,4 >=2.0.0 <4.0.0
accept 8 "2.11.7" -> 2.11.7
accept 1 "2.11.7" -> 2.11.7
accept 2 "2.11.7" -> 2.11.7
accept 3 "freerdp_connect freerdp_context_new freerdp_get_version_string" -> -
accept 4 "winpr_get_version_string winpr_InitializeSSL" -> -
accept 5 "libfreerdp2.so.2" -> -
accept 6 "libwinpr2.so.2" -> -
accept 7 "libfreerdp-client2.so.2" -> -
refuse "freerdp_get_version_string"
