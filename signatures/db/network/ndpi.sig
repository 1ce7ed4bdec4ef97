# SPDX-License-Identifier: CC0-1.0
component  ndpi
type       library
purl       pkg:generic/ndpi@{version}
cpe        cpe:2.3:a:ntop:ndpi:{version}:*:*:*:*:*:*:*
supplier   ntop
license    LGPL-3.0-or-later
url        website http://www.ntop.org/products/ndpi/
url        vcs https://github.com/ntop/nDPI
alias      libndpi libndpi4.2 ndpireader

rule 1 soname "libndpi.so.{soversion}"
rule 2 filename "libndpi.so.{major}.{minor}.{patch}" >=2.0
rule 3 symbols ndpi_extra_search_mail_pop_tcp ndpi_jitter_init ndpi_patricia_remove
rule 4 strings rodata "Welcome to nDPI %s\n" "nDPI supported protocols:"

accept 1 "libndpi.so.4.2" -> -
accept 2 "libndpi.so.4.2.0" -> 4.2.0
accept 3 "ndpi_extra_search_mail_pop_tcp ndpi_jitter_init ndpi_patricia_remove" -> -
accept 4 "Welcome to nDPI %s\n\0nDPI supported protocols:" -> -
refuse "nDPI.custom"
