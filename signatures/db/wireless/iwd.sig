# SPDX-License-Identifier: CC0-1.0
component  iwd
type       application
purl       pkg:generic/iwd@{version}
cpe        cpe:2.3:a:intel:inet_wireless_daemon:{version}:*:*:*:*:*:*:*
supplier   Intel
license    LGPL-2.1-or-later
url        website https://iwd.wiki.kernel.org/
url        vcs https://git.kernel.org/pub/scm/network/wireless/iwd.git
alias      iwctl iwmon

rule 1 strings rodata "iwd - Wireless daemon\nUsage:"
rule 2 banner rodata "{start}iwctl version {version}{end}"
rule 3 strings rodata "iwmon - Wireless monitor\nUsage:"

accept 1 "iwd - Wireless daemon\nUsage:" -> -
accept 2 "iwctl version 3.8" -> 3.8
accept 3 "iwmon - Wireless monitor\nUsage:" -> -
refuse "net.connman.iwd"
