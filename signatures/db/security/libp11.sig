# SPDX-License-Identifier: CC0-1.0
component  libp11
type       library
purl       pkg:generic/libp11@{version}
supplier   OpenSC project
license    LGPL-2.1-or-later

# No file of it says the version.
rule 1 soname "libp11.so.{soversion}"

accept 1 "libp11.so.3" -> -
refuse "libp11-kit.so.0"
