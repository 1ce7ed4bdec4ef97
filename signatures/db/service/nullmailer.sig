# SPDX-License-Identifier: CC0-1.0
component  nullmailer
type       application
purl       pkg:generic/nullmailer@{version}
supplier   Bruce Guenter
license    GPL-2.0-or-later
url        website http://untroubled.org/nullmailer/
url        vcs https://github.com/bruceg/nullmailer

# Nothing in it says its version.
rule 1 strings rodata "/usr/lib/nullmailer" "/var/spool/nullmailer" "/etc/nullmailer"
rule 2 strings rodata "nullmailer-inject: Invalid sender address: "
rule 3 strings rodata "220 nullmailer-smtpd ready"
rule 4 strings rodata "Error: TLS certificate and TLS anonymous auth options cannot both be specified"

accept 1 "/usr/lib/nullmailer\0/var/spool/nullmailer\0/etc/nullmailer" -> -
accept 2 "nullmailer-inject: Invalid sender address: " -> -
accept 3 "220 nullmailer-smtpd ready" -> -
accept 4 "Error: TLS certificate and TLS anonymous auth options cannot both be specified" -> -
refuse "Received: (nullmailer pid 12 invoked by uid 0)"
