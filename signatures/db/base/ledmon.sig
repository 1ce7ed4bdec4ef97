# SPDX-License-Identifier: CC0-1.0
component  ledmon
type       application
purl       pkg:generic/ledmon@{version}
supplier   Intel Corporation
license    GPL-2.0-only
alias      ledctl

rule 1 strings rodata "Intel(R) Enclosure LED Control Application %s %s"
rule 2 strings rodata "Intel(R) Enclosure LED Monitor Service %s %s"
rule 3 lone "0.{minor2}" needs 1,2 version "0.{minor}"

accept 1 "Intel(R) Enclosure LED Control Application %s %s" -> -
accept 2 "Intel(R) Enclosure LED Monitor Service %s %s" -> -
accept 3 "0.97" -> 0.97
refuse "Intel(R) Enclosure LED Monitor Service 0.97"
