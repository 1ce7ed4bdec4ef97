# SPDX-License-Identifier: CC0-1.0
component  libmcrypt
type       library
purl       pkg:generic/libmcrypt@{version}
cpe        cpe:2.3:a:mcrypt:libmcrypt:{version}:*:*:*:*:*:*:*
supplier   mcrypt project
license    LGPL-2.1-or-later

rule 1 soname "libmcrypt.so.{soversion}"
rule 2 lone "{major}.{minor}.{patch}" needs 1

accept 1 "libmcrypt.so.4" -> -
accept 2 "2.5.8" -> 2.5.8
refuse "libmcrypt.a"
