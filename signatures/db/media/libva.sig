# SPDX-License-Identifier: CC0-1.0
component  libva
type       library
purl       pkg:generic/libva@{version}
supplier   Intel Corporation
license    MIT

rule 1 soname "libva.so.{soversion}"
rule 2 filename "libva.so.2.{minor1}00.{patch}" version "2.{minor}.{patch}"
rule 3 filename "libva.so.2.{minor2}00.{patch}" version "2.{minor}.{patch}"

accept 1 "libva.so.2" -> -
accept 2 "libva.so.2.700.0" -> 2.7.0
accept 3 "libva.so.2.2200.0" -> 2.22.0
refuse "libvapoursynth.so.0"
