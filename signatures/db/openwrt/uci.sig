# SPDX-License-Identifier: CC0-1.0
component  uci
type       library
purl       pkg:generic/uci@{version}
supplier   OpenWrt
license    LGPL-2.1-only
url        website https://openwrt.org/
url        vcs https://git.openwrt.org/project/uci.git
alias      libuci

rule 1 soname "libuci.so"
rule 2 soname "libuci.so.{soversion}"
rule 3 symbols uci_alloc_context uci_lookup_ptr uci_add_delta_path
rule 4 strings rodata "add a search path for config change files" "set the search path for config files (default: /etc/config)"

accept 1 "libuci.so" -> -
accept 2 "libuci.so.20130104" -> -
accept 3 "uci_alloc_context uci_lookup_ptr uci_add_delta_path" -> -
accept 4 "\t-p <path>  add a search path for config change files\n\t-c <path>  set the search path for config files (default: /etc/config)\n" -> -
refuse "uci set network.lan.ipaddr"

