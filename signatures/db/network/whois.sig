# SPDX-License-Identifier: CC0-1.0
component  whois
type       application
purl       pkg:generic/whois@{version}
cpe        cpe:2.3:a:whois:whois:{version}:*:*:*:*:*:*:*
supplier   Marco d'Itri
license    GPL-2.0-or-later
url        vcs https://github.com/rfc1036/whois
alias      mkpasswd

rule 1 strings rodata "This TLD has no whois server, but you can access the whois database at"
rule 2 strings rodata "Crypts the PASSWORD using crypt(3).\n"
rule 3 lone "5.{minor}.{patch}" version "5.{minor}.{patch}" needs 1,2

accept 1 "This TLD has no whois server, but you can access the whois database at" -> -
accept 2 "Crypts the PASSWORD using crypt(3).\n" -> -
accept 3 "5.6.3" -> 5.6.3
refuse "whois: this server knows nothing"
