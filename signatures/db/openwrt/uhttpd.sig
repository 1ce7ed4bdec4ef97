# SPDX-License-Identifier: CC0-1.0
component  uhttpd
type       application
purl       pkg:generic/uhttpd@{version}
supplier   OpenWrt
license    ISC
url        website https://openwrt.org/
url        vcs https://git.openwrt.org/project/uhttpd.git

rule 1 strings rodata "The process did not produce any response" "Error: Failed to load handler script %s"
rule 2 filename "uhttpd_lua.so"
rule 3 filename "uhttpd_ubus.so"
rule 4 strings rodata "The process did not produce any response" "Failed to load ustream-ssl library: %s"

accept 1 "The process did not produce any response\0Error: Failed to load handler script %s\n" -> -
accept 2 "uhttpd_lua.so" -> -
accept 3 "uhttpd_ubus.so" -> -
accept 4 "The process did not produce any response\0Failed to load ustream-ssl library: %s\n" -> -
refuse "/etc/config/uhttpd"

