# SPDX-License-Identifier: CC0-1.0
component  spice
type       library
purl       pkg:generic/spice@{version}
cpe        cpe:2.3:a:spice_project:spice:{version}:*:*:*:*:*:*:*
supplier   SPICE project
license    LGPL-2.1-or-later
url        website https://www.spice-space.org
url        vcs https://gitlab.freedesktop.org/spice/spice
alias      libspice-server

rule 1 soname "libspice-server.so.{soversion}"
rule 2 symbols spice_server_new spice_server_init spice_server_add_interface
rule 3 lone "0.{minor}.{patch}" version "0.{minor}.{patch}" needs 1,2
accept 1 "libspice-server.so.1" -> -
accept 2 "spice_server_new spice_server_init spice_server_add_interface" -> -
accept 3 "0.15.1" -> 0.15.1
refuse "SPICE_SERVER_0.6.0"
