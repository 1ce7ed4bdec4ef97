# SPDX-License-Identifier: CC0-1.0
component  fping
type       application
purl       pkg:generic/fping@{version}
supplier   David Schweikert
license    BSD-4.3TAHOE
url        website https://www.fping.org/
url        vcs https://github.com/schweikert/fping
alias      fping6

rule 1 strings rodata "CHART fping.%s_packets '' 'FPing Packets for host %s'"
rule 2 lone "{major1}.{minor}" >=3.0 <9.0 needs 1
accept 1 "CHART fping.%s_packets '' 'FPing Packets for host %s' packets '%s' fping.packets line 110020 %.0f" -> -
accept 2 "5.1" -> 5.1
refuse "fping: Version 5.1"
