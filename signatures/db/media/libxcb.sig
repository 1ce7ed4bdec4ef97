# SPDX-License-Identifier: CC0-1.0
component  libxcb
type       library
purl       pkg:generic/libxcb@{version}
cpe        cpe:2.3:a:x:libxcb:{version}:*:*:*:*:*:*:*
supplier   X.Org Foundation
license    MIT
url        website https://xcb.freedesktop.org
url        vcs https://gitlab.freedesktop.org/xorg/lib/libxcb
alias      libxcb1 libxcb-randr0 libxcb-render0 libxcb-shm0 libxcb-xfixes0 libxcb-shape0

rule 1 soname "libxcb.so.{soversion}"
rule 2 soname "libxcb-randr.so.{soversion}"
rule 3 soname "libxcb-render.so.{soversion}"
rule 4 soname "libxcb-shm.so.{soversion}"
rule 5 soname "libxcb-xfixes.so.{soversion}"
rule 6 soname "libxcb-shape.so.{soversion}"
rule 7 soname "libxcb-sync.so.{soversion}"
rule 8 soname "libxcb-present.so.{soversion}"
rule 9 soname "libxcb-dri2.so.{soversion}"
rule 10 soname "libxcb-dri3.so.{soversion}"
rule 11 soname "libxcb-glx.so.{soversion}"
rule 12 soname "libxcb-xkb.so.{soversion}"
rule 13 symbols xcb_get_geometry_reply xcb_grab_server xcb_setup_vendor
rule 14 soname "libxcb-xinerama.so.{soversion}"
rule 15 soname "libxcb-xinput.so.{soversion}"
rule 16 soname "libxcb-composite.so.{soversion}"
rule 17 soname "libxcb-damage.so.{soversion}"
rule 18 soname "libxcb-dpms.so.{soversion}"
rule 19 soname "libxcb-record.so.{soversion}"
rule 20 soname "libxcb-res.so.{soversion}"
rule 21 soname "libxcb-screensaver.so.{soversion}"
rule 22 soname "libxcb-xtest.so.{soversion}"
rule 23 soname "libxcb-xv.so.{soversion}"
rule 24 soname "libxcb-xvmc.so.{soversion}"

accept 1 "libxcb.so.1" -> -
accept 2 "libxcb-randr.so.0" -> -
accept 3 "libxcb-render.so.0" -> -
accept 4 "libxcb-shm.so.0" -> -
accept 5 "libxcb-xfixes.so.0" -> -
accept 6 "libxcb-shape.so.0" -> -
accept 7 "libxcb-sync.so.1" -> -
accept 8 "libxcb-present.so.0" -> -
accept 9 "libxcb-dri2.so.0" -> -
accept 10 "libxcb-dri3.so.0" -> -
accept 11 "libxcb-glx.so.0" -> -
accept 12 "libxcb-xkb.so.1" -> -
accept 13 "xcb_get_geometry_reply xcb_grab_server xcb_setup_vendor" -> -
accept 14 "libxcb-xinerama.so.0" -> -
accept 15 "libxcb-xinput.so.0" -> -
accept 16 "libxcb-composite.so.0" -> -
accept 17 "libxcb-damage.so.0" -> -
accept 18 "libxcb-dpms.so.0" -> -
accept 19 "libxcb-record.so.0" -> -
accept 20 "libxcb-res.so.0" -> -
accept 21 "libxcb-screensaver.so.0" -> -
accept 22 "libxcb-xtest.so.0" -> -
accept 23 "libxcb-xv.so.0" -> -
accept 24 "libxcb-xvmc.so.0" -> -
refuse "libxcb-util.so.1"
