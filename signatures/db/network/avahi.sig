# SPDX-License-Identifier: CC0-1.0
component  avahi
type       application
purl       pkg:generic/avahi@{version}
cpe        cpe:2.3:a:avahi:avahi:{version}:*:*:*:*:*:*:*
supplier   Avahi project
license    LGPL-2.1-or-later
url        website https://avahi.org/
url        vcs https://github.com/avahi/avahi
alias      libavahi avahi-daemon

# no soname rules: the version is only in the programs, which link the libraries of the same release
rule 1 banner rodata "{start}%s {dotted} starting up.{end}" needs 5
rule 2 banner rodata "{start}%s 0.{minor}\n" version "0.{minor}" needs 5,6,7,8,9,18,20,21
rule 3 banner rodata "{start}%s 0.{minor}.{patch}\n" version "0.{minor}.{patch}" needs 5,6,7,8,9,18,20,21
rule 4 symbols avahi_server_new avahi_server_set_host_name avahi_s_entry_group_new
rule 5 strings rodata "/avahi-daemon/socket" "Failed to create runtime directory"
rule 6 strings rodata "AVAHI_SERVICE_RESOLVER_FOUND" "Failed to create client object: %s\n"
rule 7 strings rodata "avahi_service_browser_new() failed: %s\n"
rule 8 strings rodata "avahi_entry_group" "Failed to create client object: %s\n"
rule 9 strings rodata "avahi-autoipd" "/etc/avahi/avahi-autoipd.action"
rule 10 symbols avahi_client_new avahi_entry_group_new avahi_service_browser_new
rule 11 symbols avahi_simple_poll_new avahi_string_list_add avahi_threaded_poll_new
rule 12 filename "libavahi-core.so.{soversion}"
rule 13 filename "libavahi-common.so.{soversion}"
rule 14 filename "libavahi-client.so.{soversion}"
rule 15 filename "libavahi-glib.so.{soversion}"
rule 16 filename "libavahi-gobject.so.{soversion}"
rule 17 filename "avahi-browse"
rule 18 filename "avahi-resolve"
rule 19 filename "avahi-publish"
rule 20 filename "avahi-set-host-name"
rule 21 strings rodata "avahi_host_name_resolver_new" "avahi_address_resolver_new"
# libavahi-core
rule 22 strings rodata "System host name is set to 'localhost'. This is not a suitable mDNS host name, looking for alternatives." "server.c: Packet too short or invalid while reading probe record. (Maybe a UTF-8 problem?)"
accept 1 "\0%s 0.8 starting up.\0" -> 0.8
accept 2 "\0%s 0.8\n" -> 0.8
accept 3 "\0%s 0.6.32\n" -> 0.6.32
accept 4 "avahi_server_new avahi_server_set_host_name avahi_s_entry_group_new" -> -
accept 5 "/run/avahi-daemon/socket\0Failed to create runtime directory /run/avahi-daemon/." -> -
accept 6 "AVAHI_SERVICE_RESOLVER_FOUND\0Failed to create client object: %s\n" -> -
accept 7 "avahi_service_browser_new() failed: %s\n" -> -
accept 8 "avahi_entry_group\0Failed to create client object: %s\n" -> -
accept 9 "avahi-autoipd\0/etc/avahi/avahi-autoipd.action" -> -
accept 10 "avahi_client_new avahi_entry_group_new avahi_service_browser_new" -> -
accept 11 "avahi_simple_poll_new avahi_string_list_add avahi_threaded_poll_new" -> -
accept 12 "libavahi-core.so.7.1.0" -> -
accept 13 "libavahi-common.so.3.5.4" -> -
accept 14 "libavahi-client.so.3.2.9" -> -
accept 15 "libavahi-glib.so.1.0.2" -> -
accept 16 "libavahi-gobject.so.0.0.5" -> -
accept 17 "avahi-browse" -> -
accept 18 "avahi-resolve" -> -
accept 19 "avahi-publish" -> -
accept 20 "avahi-set-host-name" -> -
accept 21 "avahi_host_name_resolver_new\0avahi_address_resolver_new" -> -
accept 22 "System host name is set to 'localhost'. This is not a suitable mDNS host name, looking for alternatives.\0server.c: Packet too short or invalid while reading probe record. (Maybe a UTF-8 problem?)" -> -
refuse "avahi 0.6"
refuse "%s 0.8 starting up."
