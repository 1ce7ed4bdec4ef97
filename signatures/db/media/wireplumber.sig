# SPDX-License-Identifier: CC0-1.0
component  wireplumber
type       library
purl       pkg:generic/wireplumber@{version}
supplier   PipeWire
license    MIT
alias      libwireplumber libwireplumber-0.4 libwireplumber-0.5

rule 1 banner rodata "WirePlumber {dotted} initializing" needs 2,3,4
rule 2 soname "libwireplumber-0.4.so.{soversion}"
rule 3 soname "libwireplumber-0.5.so.{soversion}"
rule 4 symbols wp_get_library_version wp_client_send_error wp_component_loader_get_type
rule 5 filename "libwireplumber-0.4.so.{major1}.{minor1}.{patch}"
rule 6 filename "libwireplumber-module-{word}.so" of dbus-connection default-nodes default-nodes-api default-profile device-activation file-monitor-api log-settings logind lua-scripting metadata mixer-api modem-manager monitors notifications-api portal-permissionstore reserve-device route-settings-api session-settings settings si-audio-adapter si-audio-endpoint si-audio-virtual si-node si-standard-link standard-event-source

accept 1 "WirePlumber 0.5.8 initializing" -> 0.5.8
accept 2 "libwireplumber-0.4.so.0" -> -
accept 3 "libwireplumber-0.5.so.0" -> -
accept 4 "wp_get_library_version wp_client_send_error wp_component_loader_get_type" -> -
accept 5 "libwireplumber-0.4.so.0.4.13" -> 0.4.13
accept 6 "libwireplumber-module-logind.so" -> -
refuse "WirePlumber 0.5.8 initializing"
