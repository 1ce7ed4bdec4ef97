# SPDX-License-Identifier: CC0-1.0
component  libreswan
type       application
purl       pkg:generic/libreswan@{version}
cpe        cpe:2.3:a:libreswan:libreswan:{version}:*:*:*:*:*:*:*
supplier   The Libreswan Project
license    GPL-2.0-or-later
url        website https://libreswan.org/
url        vcs https://github.com/libreswan/libreswan
alias      pluto

rule 1 banner rodata "{start}Libreswan {version}{end}"
rule 2 banner rodata "{start}OE-Libreswan-{version}{end}"
rule 3 strings rodata "FIPS mode enabled for pluto daemon" "pluto DDoS protection mode set to %s"
rule 4 strings rodata "whack: unknown xauthby method"
rule 5 banner rodata "Usage: addconn [--config file] [--ctlsocket socketfile]"

accept 1 "Libreswan 4.10" -> 4.10
accept 2 "OE-Libreswan-4.10" -> 4.10
accept 3 "FIPS mode enabled for pluto daemon\0pluto DDoS protection mode set to %s" -> -
accept 4 "whack: unknown xauthby method" -> -
accept 5 "Usage: addconn [--config file] [--ctlsocket socketfile]\n" -> -
refuse "Libreswan (3.6+)"
refuse "peer runs Libreswan 4.10 or later"

