# SPDX-License-Identifier: CC0-1.0
component  mt-daapd
type       application
purl       pkg:generic/mt-daapd@{version}
cpe        cpe:2.3:a:firefly:media_server:{version}:*:*:*:*:*:*:*
supplier   Ron Pedde
license    GPL-2.0-or-later

# No Debian package has it: what it prints is known from its published source.
rule 1 strings rodata "mt-daapd/%s"
rule 2 lone "0.{minor}.{patch}" needs 1 version "0.{minor}.{patch}"

accept 1 "mt-daapd/%s" -> -
accept 2 "0.2.4" -> 0.2.4
refuse "Server: mt-daapd/0.2.4"
