# SPDX-License-Identifier: CC0-1.0
component  ssmtp
type       application
purl       pkg:generic/ssmtp@{version}
cpe        cpe:2.3:a:ssmtp:ssmtp:{version}:*:*:*:*:*:*:*
supplier   Debian
license    GPL-2.0-or-later

rule 1 strings rodata "-bt is meaningless to sSMTP\n"
rule 2 lone "2.{minor}" version "2.{minor}" needs 1

accept 1 "-bt is meaningless to sSMTP\n" -> -
accept 2 "2.64" -> 2.64
refuse "Received: by host (sSMTP sendmail emulation);"
