# SPDX-License-Identifier: CC0-1.0
component  sstp-client
type       application
purl       pkg:generic/sstp-client@{version}
supplier   Eivind Naess
license    GPL-2.0-or-later
alias      sstpc

rule 1 strings rodata "<sstp-options> <hostname> [[--] <pppd-options>]"
rule 2 lone "1.0.{patch}" needs 1 version "1.0.{patch}"

accept 1 "<sstp-options> <hostname> [[--] <pppd-options>]" -> -
accept 2 "1.0.18" -> 1.0.18
refuse "sstp-client 1.0.18"
