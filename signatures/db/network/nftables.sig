# SPDX-License-Identifier: CC0-1.0
component  nftables
type       application
purl       pkg:generic/nftables@{version}
supplier   Netfilter Project
license    GPL-2.0-only
url        website https://www.netfilter.org/
url        vcs https://git.netfilter.org/nftables
alias      nft libnftables libnftables1

rule 1 soname "libnftables.so.{soversion}"
rule 2 symbols nft_ctx_new nft_run_cmd_from_buffer nft_ctx_output_set_flags
rule 3 strings rodata "Print layer 4 protocols numerically." "Omit stateful information of ruleset."
rule 4 lone "{major1}.{minor}.{patch}" >=0.1 <3.0 needs 1,2,3
rule 5 lone "0.{minor1}" version "0.{minor}" needs 1,2,3

accept 1 "libnftables.so.1" -> -
accept 2 "nft_ctx_new nft_run_cmd_from_buffer nft_ctx_output_set_flags" -> -
accept 3 "Print layer 4 protocols numerically.\0Omit stateful information of ruleset." -> -
accept 4 "1.0.6" -> 1.0.6
accept 5 "0.9" -> 0.9
refuse "nf_tables: NAT helper"
refuse "nft add table"

