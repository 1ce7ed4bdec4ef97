# SPDX-License-Identifier: CC0-1.0
component  libqb
type       library
purl       pkg:generic/libqb@{version}
cpe        cpe:2.3:a:clusterlabs:libqb:{version}:*:*:*:*:*:*:*
supplier   ClusterLabs
license    LGPL-2.1-or-later

rule 1 soname "libqb.so.{soversion}"
rule 2 lone "{major}.{minor}.{patch}" needs 1

accept 1 "libqb.so.100" -> -
accept 2 "2.0.8" -> 2.0.8
refuse "libqb.a"
