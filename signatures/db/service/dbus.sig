# SPDX-License-Identifier: CC0-1.0
component  dbus
type       library
purl       pkg:generic/dbus@{version}
cpe        cpe:2.3:a:freedesktop:dbus:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:d-bus_project:d-bus:{version}:*:*:*:*:*:*:*
supplier   freedesktop.org
license    AFL-2.1 OR GPL-2.0-or-later
url        website https://dbus.freedesktop.org/
url        vcs https://gitlab.freedesktop.org/dbus/dbus
alias      libdbus libdbus-1 d-bus

rule 1 banner rodata "{start}libdbus {dotted}{end}"
rule 2 soname "libdbus-1.so.3"
rule 3 symbols dbus_bus_get dbus_connection_send_with_reply dbus_message_iter_append_basic
rule 4 strings rodata "D-Bus Message Bus Daemon %s\n"
rule 5 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 2,3,4,7,8,9
rule 6 strings rodata "D-Bus daemon system-bus activation helper"
rule 7 strings rodata "D-Bus UUID Generator %s\n"
rule 8 strings rodata "D-Bus Socket Cleanup Utility %s\n"
rule 9 filename "dbus-run-session"
rule 10 filename "dbus-daemon-launch-helper"
rule 11 filename "dbus-send"
rule 12 filename "dbus-monitor"
rule 13 filename "dbus-update-activation-environment"
rule 14 banner rodata "LIBDBUS_PRIVATE_{dotted}{end}" needs 3,6
accept 1 "\0libdbus 1.14.10\0" -> 1.14.10
accept 2 "libdbus-1.so.3" -> -
accept 3 "dbus_bus_get dbus_connection_send_with_reply dbus_message_iter_append_basic" -> -
accept 4 "D-Bus Message Bus Daemon %s\nCopyright (C) 2002, 2003 Red Hat, Inc." -> -
accept 5 "1.14.10" -> 1.14.10
accept 6 "D-Bus daemon system-bus activation helper" -> -
accept 7 "D-Bus UUID Generator %s\n" -> -
accept 8 "D-Bus Socket Cleanup Utility %s\n" -> -
accept 9 "dbus-run-session" -> -
accept 10 "dbus-daemon-launch-helper" -> -
accept 11 "dbus-send" -> -
accept 12 "dbus-monitor" -> -
accept 13 "dbus-update-activation-environment" -> -
accept 14 "LIBDBUS_PRIVATE_1.14.10" -> 1.14.10
refuse "requires libdbus 1.14.10 or newer"
refuse "org.freedesktop.DBus.Error.Failed"
