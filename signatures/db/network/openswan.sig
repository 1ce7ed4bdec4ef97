# SPDX-License-Identifier: CC0-1.0
component  openswan
type       application
purl       pkg:generic/openswan@{version}
cpe        cpe:2.3:a:xelerance:openswan:{version}:*:*:*:*:*:*:*
supplier   Xelerance
license    GPL-2.0-or-later

# No Debian package has it: what it prints is known from its published source.
rule 1 strings rodata "Starting Pluto (Openswan Version %s%s"
rule 2 lone "2.6.{patch}" needs 1 version "2.6.{patch}"

accept 1 "Starting Pluto (Openswan Version %s%s" -> -
accept 2 "2.6.38" -> 2.6.38
refuse "Starting Pluto (Openswan Version 2.6.38"
