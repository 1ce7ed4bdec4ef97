# SPDX-License-Identifier: CC0-1.0
component  openhpi
type       application
purl       pkg:generic/openhpi@{version}
supplier   OpenHPI project
license    BSD-3-Clause
url        website http://openhpi.org
alias      openhpid

rule 1 strings rodata "%s:%d: Starting OpenHPI %s."
rule 2 lone "3.{minor}.{patch}" version "3.{minor}.{patch}" needs 1

accept 1 "%s:%d: Starting OpenHPI %s." -> -
accept 2 "3.8.0" -> 3.8.0
refuse "openhpid 3.8.0"
