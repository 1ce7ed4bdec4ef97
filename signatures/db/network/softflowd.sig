# SPDX-License-Identifier: CC0-1.0
component  softflowd
type       application
purl       pkg:generic/softflowd@{version}
supplier   softflowd project
license    ISC
alias      softflowctl

rule 1 strings rodata "Send Cisco NetFlow(tm)-compatible packets to host:port"
rule 2 lone "{major}.{minor}.{patch}" needs 1

accept 1 "Send Cisco NetFlow(tm)-compatible packets to host:port" -> -
accept 2 "1.1.1" -> 1.1.1
refuse "softflowd v1.1.1"
