# SPDX-License-Identifier: CC0-1.0
component  dbus-glib
type       library
purl       pkg:generic/dbus-glib@{version}
cpe        cpe:2.3:a:freedesktop:dbus-glib:{version}:*:*:*:*:*:*:*
supplier   freedesktop.org
license    AFL-2.1 OR GPL-2.0-or-later
alias      libdbus-glib libdbus-glib-1-2

rule 1 soname "libdbus-glib-1.so.{soversion}"
rule 2 symbols dbus_g_proxy_new_for_name dbus_g_connection_register_g_object dbus_g_method_return
rule 3 filename "libdbus-glib-1.so.2.3.5" >=0.112 <=0.112
rule 4 filename "libdbus-glib-1.so.2.3.6" >=0.114 <=0.114
rule 5 filename "libdbus-glib-1.so.2.3.4" >=0.110 <=0.110

accept 1 "libdbus-glib-1.so.2" -> -
accept 2 "dbus_g_proxy_new_for_name dbus_g_connection_register_g_object dbus_g_method_return" -> -
accept 3 "libdbus-glib-1.so.2.3.5" -> 0.112
accept 4 "libdbus-glib-1.so.2.3.6" -> 0.114
accept 5 "libdbus-glib-1.so.2.3.4" -> 0.110
refuse "dbus-glib-error-quark"
