# SPDX-License-Identifier: CC0-1.0
component  bluez-tools
type       application
purl       pkg:generic/bluez-tools@{version}
supplier   Alexander Orlenko
license    GPL-2.0-or-later
url        vcs https://github.com/khvzak/bluez-tools

# No release is named in the programs.
rule 1 strings rodata "<node name=\"/org/blueztools" "/org/blueztools/obex"
accept 1 "<node name=\"/org/blueztools\">\0/org/blueztools/obex" -> -
refuse "/org/bluez/obex"
