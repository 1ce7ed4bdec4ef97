# SPDX-License-Identifier: CC0-1.0
component  libosmocore
type       library
purl       pkg:generic/libosmocore@{version}
supplier   Osmocom project
license    GPL-2.0-or-later

# No file of it says the version.
rule 1 soname "libosmocore.so.{soversion}"
rule 2 soname "libosmogsm.so.{soversion}"

accept 1 "libosmocore.so.22" -> -
accept 2 "libosmogsm.so.20" -> -
refuse "libosmocore.a"
