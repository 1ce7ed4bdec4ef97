# SPDX-License-Identifier: CC0-1.0
component  libosmocore
type       library
purl       pkg:generic/libosmocore@{version}
supplier   Osmocom project
license    GPL-2.0-or-later

# No file of it says the version.
rule 1 soname "libosmocore.so.{soversion}"
rule 2 soname "libosmogsm.so.{soversion}"
rule 3 filename "libosmocore.so.19.0.0" <1.11.0
rule 4 filename "libosmocore.so.22.1.0" >1.7.0
rule 5 filename "libosmogsm.so.18.0.0" <1.11.0
rule 6 filename "libosmogsm.so.20.2.0" >1.7.0

accept 1 "libosmocore.so.22" -> -
accept 2 "libosmogsm.so.20" -> -
accept 3 "libosmocore.so.19.0.0" -> -
accept 4 "libosmocore.so.22.1.0" -> -
accept 5 "libosmogsm.so.18.0.0" -> -
accept 6 "libosmogsm.so.20.2.0" -> -
refuse "libosmocore.a"
