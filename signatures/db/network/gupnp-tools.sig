# SPDX-License-Identifier: CC0-1.0
component  gupnp-tools
type       application
purl       pkg:generic/gupnp-tools@{version}
supplier   GNOME project
license    GPL-2.0-or-later
url        website https://wiki.gnome.org/Projects/GUPnP
url        vcs https://gitlab.gnome.org/GNOME/gupnp-tools

rule 1 strings rodata "/org/gupnp/Tools/Common"
rule 2 strings rodata "Failed to create new item on remote container.No reasons given by MediaServer."
rule 3 strings rodata "TIME in seconds to wait before sending another discovery request"
rule 4 strings rodata "/org/gupnp/Tools/Network-Light/"
rule 5 lone "0.{minor}.{patch}" version "0.{minor}.{patch}" needs 1,4

accept 1 "/org/gupnp/Tools/Common" -> -
accept 2 "Failed to create new item on remote container.No reasons given by MediaServer." -> -
accept 3 "TIME in seconds to wait before sending another discovery request" -> -
accept 4 "/org/gupnp/Tools/Network-Light/" -> -
accept 5 "0.12.2" -> 0.12.2
refuse "gupnp-universal-cp 0.12.2"
