# SPDX-License-Identifier: CC0-1.0
component  libsmi
type       library
purl       pkg:generic/libsmi@{version}
cpe        cpe:2.3:a:tu-braunschweig:libsmi:{version}:*:*:*:*:*:*:*
supplier   TU Braunschweig
license    TCL

rule 1 soname "libsmi.so.{soversion}"
rule 2 lone "0.{minor}.{patch}" needs 1 version "0.{minor}.{patch}"

accept 1 "libsmi.so.2" -> -
accept 2 "0.4.8" -> 0.4.8
refuse "libsmi.a"
