# SPDX-License-Identifier: CC0-1.0
component  rpcd
type       application
purl       pkg:generic/rpcd@{version}
supplier   OpenWrt
license    ISC
url        website https://openwrt.org/
url        vcs https://git.openwrt.org/project/rpcd.git
alias      rpcd-mod-file rpcd-mod-iwinfo

rule 1 strings rodata "Invalid execution timeout specified" "rpc_plugin"
rule 2 filename "rpcd/file.so"
rule 3 filename "rpcd/iwinfo.so"
rule 4 filename "rpcd/rpcsys.so"

accept 1 "Invalid execution timeout specified\n\0rpc_plugin" -> -
accept 2 "usr/lib/rpcd/file.so" -> -
accept 3 "usr/lib/rpcd/iwinfo.so" -> -
accept 4 "usr/lib/rpcd/rpcsys.so" -> -
refuse "usr/lib/rpcd/luci.so"

