# SPDX-License-Identifier: CC0-1.0
component  ipset
type       application
purl       pkg:generic/ipset@{version}
cpe        cpe:2.3:a:netfilter:ipset:{version}:*:*:*:*:*:*:*
supplier   Netfilter Project
license    GPL-2.0-only
url        website https://ipset.netfilter.org/
url        vcs https://git.netfilter.org/ipset
alias      libipset libipset13

rule 1 soname "libipset.so.{soversion}"
rule 2 symbols ipset_session_init ipset_cmd ipset_load_types
rule 3 strings rodata "Cannot initialize ipset, aborting."
rule 4 strings rodata "Invalid %s command: missing settype" "Invalid %s command: missing setname"
rule 5 lone "{major}.{minor}" >=6.0 <20 needs 1,2,4
rule 6 lone "{major}.{minor}.{patch}" >=6.0 <20 needs 1,2,4

accept 1 "libipset.so.13" -> -
accept 2 "ipset_session_init ipset_cmd ipset_load_types" -> -
accept 3 "Cannot initialize ipset, aborting." -> -
accept 4 "Invalid %s command: missing settype\0Invalid %s command: missing setname" -> -
accept 5 "7.17" -> 7.17
accept 6 "6.20.1" -> 6.20.1
refuse "libipset_hash_ip: protocol version 7"

