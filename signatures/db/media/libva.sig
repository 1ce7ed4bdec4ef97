# SPDX-License-Identifier: CC0-1.0
component  libva
type       library
purl       pkg:generic/libva@{version}
supplier   Intel Corporation
license    MIT

rule 1 soname "libva.so.{soversion}"
rule 2 filename "libva.so.2.{minor1}00.{patch}" version "2.{minor}.{patch}"
rule 3 filename "libva.so.2.{minor2}00.{patch}" version "2.{minor}.{patch}"
rule 4 soname "libva-drm.so.{soversion}"
rule 5 soname "libva-x11.so.{soversion}"
rule 6 soname "libva-wayland.so.{soversion}"
rule 7 soname "libva-glx.so.{soversion}"
rule 8 filename "libva-drm.so.2.{minor1}00.{patch}" version "2.{minor}.{patch}"
rule 9 filename "libva-drm.so.2.{minor2}00.{patch}" version "2.{minor}.{patch}"
rule 10 filename "libva-x11.so.2.{minor1}00.{patch}" version "2.{minor}.{patch}"
rule 11 filename "libva-x11.so.2.{minor2}00.{patch}" version "2.{minor}.{patch}"
rule 12 filename "libva-wayland.so.2.{minor1}00.{patch}" version "2.{minor}.{patch}"
rule 13 filename "libva-wayland.so.2.{minor2}00.{patch}" version "2.{minor}.{patch}"

accept 1 "libva.so.2" -> -
accept 2 "libva.so.2.700.0" -> 2.7.0
accept 3 "libva.so.2.2200.0" -> 2.22.0
accept 4 "libva-drm.so.2" -> -
accept 5 "libva-x11.so.2" -> -
accept 6 "libva-wayland.so.2" -> -
accept 7 "libva-glx.so.2" -> -
accept 8 "libva-drm.so.2.700.0" -> 2.7.0
accept 9 "libva-drm.so.2.1700.0" -> 2.17.0
accept 10 "libva-x11.so.2.700.0" -> 2.7.0
accept 11 "libva-x11.so.2.1700.0" -> 2.17.0
accept 12 "libva-wayland.so.2.700.0" -> 2.7.0
accept 13 "libva-wayland.so.2.1700.0" -> 2.17.0
refuse "libvapoursynth.so.0"
