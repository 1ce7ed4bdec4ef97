# SPDX-License-Identifier: CC0-1.0
component  smstools
type       application
purl       pkg:generic/smstools@{version}
supplier   Keijo Kasvi
license    GPL-2.0-or-later
url        website http://smstools3.kekekasvi.com
alias      smsd smstools3

rule 1 strings rodata "Smsd v%s started." "Smsd mainprocess terminated."
rule 2 lone "3.{minor}.{patch}" needs 1 version "3.{minor}.{patch}"
rule 3 lone "3.{minor}" needs 1 version "3.{minor}"
accept 1 "Smsd v%s started.  Smsd mainprocess terminated." -> -
accept 2 "3.1.21" -> 3.1.21
accept 3 "3.1" -> 3.1
refuse "/var/log/smstools/smsd_stats"
