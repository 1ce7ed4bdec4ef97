# SPDX-License-Identifier: CC0-1.0
component  dconf
type       library
purl       pkg:generic/dconf@{version}
supplier   GNOME
license    LGPL-2.1-or-later
alias      libdconf libdconf1 dconf-service

rule 1 soname "libdconf.so.{soversion}"
rule 2 soname "libdconfsettings.so"
rule 3 symbols dconf_changeset_all dconf_client_is_writable dconf_client_list

accept 1 "libdconf.so.1" -> -
accept 2 "libdconfsettings.so" -> -
accept 3 "dconf_changeset_all dconf_client_is_writable dconf_client_list" -> -
refuse "/etc/dconf/db"
