# SPDX-License-Identifier: CC0-1.0
component  libosip2
type       library
purl       pkg:generic/libosip2@{version}
cpe        cpe:2.3:a:gnu:osip:{version}:*:*:*:*:*:*:*
supplier   GNU
license    LGPL-2.1-or-later
url        website https://www.gnu.org/software/osip/
url        vcs https://git.savannah.gnu.org/git/osip.git
alias      osip libosip2-15

rule 1 soname "libosip2.so.{soversion}"
rule 2 soname "libosipparser2.so.{soversion}"
rule 3 symbols osip_transaction_init osip_find_transaction_and_add_event osip_ict_execute
rule 4 symbols osip_message_parse osip_via_parse osip_www_authenticate_parse
rule 5 filename "libosip2.so.15.0.0" >=5.3.0 <=5.3.0
rule 6 filename "libosip2.so.15.0.1" >=5.3.1 <=5.3.1
rule 7 filename "libosipparser2.so.15.0.0" >=5.3.0 <=5.3.0
rule 8 filename "libosipparser2.so.15.0.1" >=5.3.1 <=5.3.1
accept 1 "libosip2.so.15" -> -
accept 2 "libosipparser2.so.15" -> -
accept 3 "osip_transaction_init osip_find_transaction_and_add_event osip_ict_execute" -> -
accept 4 "osip_message_parse osip_via_parse osip_www_authenticate_parse" -> -
accept 5 "libosip2.so.15.0.0" -> 5.3.0
accept 6 "libosip2.so.15.0.1" -> 5.3.1
accept 7 "libosipparser2.so.15.0.0" -> 5.3.0
accept 8 "libosipparser2.so.15.0.1" -> 5.3.1
refuse "oSIP/Linphone"
