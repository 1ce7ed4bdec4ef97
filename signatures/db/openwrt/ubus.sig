# SPDX-License-Identifier: CC0-1.0
component  ubus
type       application
purl       pkg:generic/ubus@{version}
supplier   OpenWrt
license    LGPL-2.1-only
url        website https://openwrt.org/
url        vcs https://git.openwrt.org/project/ubus.git
alias      libubus ubusd

rule 1 soname "libubus.so"
rule 2 soname "libubus.so.{soversion}"
rule 3 symbols ubus_connect ubus_invoke_async ubus_register_event_handler ubus_abort_request
rule 4 strings rodata "Error while registering for event '%s': %s" "Set the unix domain socket to connect to"
rule 5 filename "ubusd"
rule 6 filename "lua/ubus.so"

accept 1 "libubus.so" -> -
accept 2 "libubus.so.20210603" -> -
accept 3 "ubus_connect ubus_invoke_async ubus_register_event_handler ubus_abort_request" -> -
accept 4 "Error while registering for event '%s': %s\n\0 -s <socket>:\t\tSet the unix domain socket to connect to\n" -> -
accept 5 "ubusd" -> -
accept 6 "usr/lib/lua/ubus.so" -> -
refuse "Failed to connect to ubus"
refuse "/var/run/ubus.sock"

