# SPDX-License-Identifier: CC0-1.0
component  genromfs
type       application
purl       pkg:generic/genromfs@{version}
supplier   Janos Farkas
license    GPL-2.0-or-later

rule 1 strings rodata "Create a romfs filesystem image from a directory" "genromfs %s\n"
rule 2 lone "0.5.{patch}" needs 1 version "0.5.{patch}"

accept 1 "Create a romfs filesystem image from a directory\n\0genromfs %s\n" -> -
accept 2 "0.5.2" -> 0.5.2
refuse "genromfs"
