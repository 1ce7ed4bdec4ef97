# SPDX-License-Identifier: CC0-1.0
component  dbus-glib
type       library
purl       pkg:generic/dbus-glib@{version}
supplier   freedesktop.org
license    AFL-2.1 OR GPL-2.0-or-later
alias      libdbus-glib libdbus-glib-1-2

rule 1 soname "libdbus-glib-1.so.{soversion}"
rule 2 symbols dbus_g_proxy_new_for_name dbus_g_connection_register_g_object dbus_g_method_return

accept 1 "libdbus-glib-1.so.2" -> -
accept 2 "dbus_g_proxy_new_for_name dbus_g_connection_register_g_object dbus_g_method_return" -> -
refuse "dbus-glib-error-quark"
