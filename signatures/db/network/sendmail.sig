# SPDX-License-Identifier: CC0-1.0
component  sendmail
type       application
purl       pkg:generic/sendmail@{version}
cpe        cpe:2.3:a:sendmail:sendmail:{version}:*:*:*:*:*:*:*
supplier   Proofpoint
license    Sendmail
url        website http://www.sendmail.org

rule 1 strings rodata "214-2.0.0 This is Sendmail version %s" "502 5.3.0 Sendmail %s -- HELP not implemented"
rule 2 lone "8.{minor}.{patch}" version "8.{minor}.{patch}" needs 1
rule 3 lone "8.{minor}.{patch}.{micro}" version "8.{minor}.{patch}.{micro}" needs 1
rule 4 soname "libmilter.so.{soversion}"
accept 1 "502 5.3.0 Sendmail %s -- HELP not implemented\0214-2.0.0 This is Sendmail version %s" -> -
accept 2 "8.14.4" -> 8.14.4
accept 3 "8.17.1.9" -> 8.17.1.9
accept 4 "libmilter.so.1.0.1" -> -
refuse "Sendmail SMTP Agent"
