# SPDX-License-Identifier: CC0-1.0
component  networkmanager
type       application
purl       pkg:generic/networkmanager@{version}
cpe        cpe:2.3:a:gnome:networkmanager:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:redhat:networkmanager:{version}:*:*:*:*:*:*:*
supplier   GNOME Project
license    GPL-2.0-or-later AND LGPL-2.1-or-later
url        website https://networkmanager.dev/
url        vcs https://gitlab.freedesktop.org/NetworkManager/NetworkManager
alias      network-manager nmcli nmtui libnm libnm0

rule 1 banner rodata "{start}NetworkManager (version {dotted}) is starting..."
rule 2 strings rodata "nmcli tool, version %s\n"
rule 3 lone "1.{minor}.{patch}" needs 2 >=1.0.0 version "1.{minor}.{patch}"
rule 4 soname "libnm.so.{soversion}"
rule 5 symbols nm_client_load_connections nm_setting_bond_new nm_utils_version
rule 6 getter nm_utils_version hex:MNNPP needs 4

accept 1 "NetworkManager (version 1.52.1) is starting... (%s%sboot:%s)" -> 1.52.1
accept 2 "nmcli tool, version %s\n" -> -
accept 3 "1.52.1" -> 1.52.1
accept 4 "libnm.so.0" -> -
accept 5 "nm_client_load_connections nm_setting_bond_new nm_utils_version" -> -
accept 6 "0x13401" -> 1.52.1
refuse "NetworkManager could not be reached"
