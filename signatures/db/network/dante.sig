# SPDX-License-Identifier: CC0-1.0
component  dante
type       application
purl       pkg:generic/dante@{version}
supplier   Inferno Nettverk
license    BSD-3-Clause
alias      danted sockd dante-server dante-client

rule 1 strings rodata "please let us know on the public dante-misc@inet.no mailinglist" "sockd_initprivs()"
rule 2 lone "1.{minor}.{patch}" needs 1 version "1.{minor}.{patch}"
rule 3 soname "libsocks.so.{soversion}"
rule 4 soname "libsocksd.so.{soversion}"
rule 5 strings rodata "please let us know on the public dante-misc@inet.no mailinglist" "%s/client v%s running"
rule 6 lone "1.{minor}.{patch}" needs 5 version "1.{minor}.{patch}"

accept 1 "please let us know on the public dante-misc@inet.no mailinglist\0sockd_initprivs()" -> -
accept 2 "1.4.2" -> 1.4.2
accept 3 "libsocks.so.0" -> -
accept 4 "libsocksd.so.0" -> -
accept 5 "please let us know on the public dante-misc@inet.no mailinglist\0%s/client v%s running\0" -> -
accept 6 "1.4.2" -> 1.4.2
refuse "/etc/danted.conf"
