# SPDX-License-Identifier: CC0-1.0
component  firewall
type       application
purl       pkg:generic/firewall@{version}
supplier   OpenWrt
license    ISC
url        website https://openwrt.org/
url        vcs https://git.openwrt.org/project/firewall3.git
alias      fw3 firewall3

rule 1 strings rodata "fw3_ipt_rule_append(): Bad argument '%s'"
rule 2 strings rodata "has invalid %s policy, defaulting to DROP" "defines no storage method, assuming '%s'"

accept 1 "fw3_ipt_rule_append(): Bad argument '%s'\n" -> -
accept 2 "has invalid %s policy, defaulting to DROP\0defines no storage method, assuming '%s'" -> -
refuse "fw3 -q network lan"

