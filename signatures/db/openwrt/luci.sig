# SPDX-License-Identifier: CC0-1.0
component  luci
type       application
purl       pkg:generic/luci@{version}
cpe        cpe:2.3:a:openwrt:luci:{version}:*:*:*:*:*:*:*
supplier   OpenWrt
license    Apache-2.0
url        website https://openwrt.org/
url        vcs https://github.com/openwrt/luci
alias      luci-base luci-lib-ip luci-lib-jsonc luci-lib-nixio luci-mod-admin-full luci-theme-bootstrap rpcd-mod-luci

# lua/luci/version.lua: the date as a version is that of the newest commit: year, day of the year, second of the day
rule 1 banner text "luciversion = \"git-{version}\"" version "git-{version}"
rule 2 strings rodata "luci.ip.cidr"
rule 3 filename "luci/ip.so"
rule 4 filename "luci/jsonc.so"
rule 5 filename "luci/template/parser.so"
rule 6 filename "lua/nixio.so"
rule 7 filename "rpcd/luci.so"
rule 8 strings rodata "/var/lib/luci-bwc/connections" "/var/run/luci-bwc.pid"
rule 9 symbols lmo_load_catalog lmo_translate luaopen_luci_template_parser

accept 1 "luciname    = \"LuCI openwrt-19.07 branch\"\nluciversion = \"git-22.099.58928-786ebc9\"\n" -> git-22.099.58928-786ebc9
accept 2 "luci.ip.cidr" -> -
accept 3 "usr/lib/lua/luci/ip.so" -> -
accept 4 "usr/lib/lua/luci/jsonc.so" -> -
accept 5 "usr/lib/lua/luci/template/parser.so" -> -
accept 6 "usr/lib/lua/nixio.so" -> -
accept 7 "usr/lib/rpcd/luci.so" -> -
accept 8 "/var/lib/luci-bwc/connections\0/var/run/luci-bwc.pid" -> -
accept 9 "lmo_load_catalog lmo_translate luaopen_luci_template_parser" -> -
refuse "require \"luci.sys\""
