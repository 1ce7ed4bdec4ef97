# SPDX-License-Identifier: CC0-1.0
component  iptraf-ng
type       application
purl       pkg:generic/iptraf-ng@{version}
supplier   IPTraf-ng project
license    GPL-2.0-only
url        vcs https://github.com/iptraf-ng/iptraf-ng

rule 1 strings rodata "Connection reset; %lu packets, %lu bytes, %s; opposite direction %lu packets, %lu bytes; %s"
rule 2 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 1

accept 1 "Connection reset; %lu packets, %lu bytes, %s; opposite direction %lu packets, %lu bytes; %s" -> -
accept 2 "1.2.1" -> 1.2.1
refuse "iptraf-ng 1.2.1"
