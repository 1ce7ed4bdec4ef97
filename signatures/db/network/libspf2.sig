# SPDX-License-Identifier: CC0-1.0
component  libspf2
type       library
purl       pkg:generic/libspf2@{version}
cpe        cpe:2.3:a:libspf2_project:libspf2:{version}:*:*:*:*:*:*:*
supplier   Shevek
license    LGPL-2.1-or-later OR BSD-2-Clause
url        website https://www.libspf2.org/
url        vcs https://github.com/shevek/libspf2
alias      libspf2-2

rule 1 soname "libspf2.so.{soversion}"
rule 2 symbols SPF_server_new SPF_request_query_rcptto SPF_dns_resolv_new
rule 3 getter SPF_get_lib_version args:3

accept 1 "libspf2.so.2" -> -
accept 2 "SPF_server_new SPF_request_query_rcptto SPF_dns_resolv_new" -> -
accept 3 "1.2.10" -> 1.2.10
refuse "Received-SPF: pass (libspf2 1.2.10)"
