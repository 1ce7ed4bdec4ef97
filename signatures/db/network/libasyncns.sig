# SPDX-License-Identifier: CC0-1.0
component  libasyncns
type       library
purl       pkg:generic/libasyncns@{version}
supplier   Lennart Poettering
license    LGPL-2.1-or-later

# No file of it says the version.
rule 1 soname "libasyncns.so.{soversion}"

accept 1 "libasyncns.so.0" -> -
refuse "libasyncns.a"
