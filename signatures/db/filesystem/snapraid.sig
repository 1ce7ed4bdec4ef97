# SPDX-License-Identifier: CC0-1.0
component  snapraid
type       application
purl       pkg:generic/snapraid@{version}
supplier   SnapRAID
license    GPL-3.0-or-later

rule 1 strings rodata "The content file '%s' was generated with a newer version of SnapRAID!\n"
rule 2 strings rodata "SnapRAID is already in use!\n" "version:%s\n"

accept 1 "The content file '%s' was generated with a newer version of SnapRAID!\n" -> -
accept 2 "SnapRAID is already in use!\n\0version:%s\n" -> -
refuse "SnapRAID content file"
