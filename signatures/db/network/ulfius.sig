# SPDX-License-Identifier: CC0-1.0
component  ulfius
type       library
purl       pkg:generic/ulfius@{version}
cpe        cpe:2.3:a:ulfius_project:ulfius:{version}:*:*:*:*:*:*:*
supplier   Nicolas Mora
license    LGPL-2.1-only
alias      libulfius libulfius2.7

rule 1 soname "libulfius.so.{soversion}"
rule 2 filename "libulfius.so.{major1}.{minor}.{patch}"
rule 3 banner rodata "{start}Ulfius Websocket Client Framework/{dotted}{end}"
rule 4 symbols ulfius_add_cookie_to_response ulfius_add_endpoint_by_val

accept 1 "libulfius.so.2.7" -> -
accept 2 "libulfius.so.2.7.13" -> 2.7.13
accept 3 "Ulfius Websocket Client Framework/2.7.15" -> 2.7.15
accept 4 "ulfius_add_cookie_to_response ulfius_add_endpoint_by_val" -> -
refuse "Ulfius"
