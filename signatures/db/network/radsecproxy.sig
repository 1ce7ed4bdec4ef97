# SPDX-License-Identifier: CC0-1.0
component  radsecproxy
type       application
purl       pkg:generic/radsecproxy@{version}
cpe        cpe:2.3:a:uninett:radsecproxy:{version}:*:*:*:*:*:*:*
supplier   NORDUnet
license    BSD-3-Clause
url        website https://radsecproxy.github.io/
url        vcs https://github.com/radsecproxy/radsecproxy

rule 1 strings rodata "radsecproxy %s starting" "radsecproxy revision %s"
rule 2 lone "1.{minor}.{patch}" needs 1 version "1.{minor}.{patch}"
accept 1 "radsecproxy %s starting radsecproxy revision %s" -> -
accept 2 "1.9.2" -> 1.9.2
refuse "/etc/radsecproxy.conf"
