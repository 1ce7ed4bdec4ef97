# SPDX-License-Identifier: CC0-1.0
component  iwinfo
type       application
purl       pkg:generic/iwinfo@{version}
supplier   OpenWrt
license    GPL-2.0-only
url        website https://openwrt.org/
url        vcs https://git.openwrt.org/project/iwinfo.git
alias      libiwinfo

rule 1 symbols iwinfo_backend iwinfo_backend_by_name iwinfo_finish
rule 2 soname "libiwinfo.so"
rule 3 soname "libiwinfo.so.{soversion}"
rule 4 strings rodata "          Supports VAPs: %s  PHY name: %s" "          Mode: %s  Channel: %s (%s)"
rule 5 filename "lua/iwinfo.so"
rule 6 symbols iwinfo_backend iwinfo_type iwinfo_finish

accept 1 "iwinfo_backend iwinfo_backend_by_name iwinfo_finish" -> -
accept 2 "libiwinfo.so" -> -
accept 3 "libiwinfo.so.20181126" -> -
accept 4 "          Supports VAPs: %s  PHY name: %s\n\0          Mode: %s  Channel: %s (%s)\n" -> -
accept 5 "usr/lib/lua/iwinfo.so" -> -
accept 6 "iwinfo_backend iwinfo_type iwinfo_finish" -> -
refuse "usr/lib/rpcd/iwinfo.so"

