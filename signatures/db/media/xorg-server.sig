# SPDX-License-Identifier: CC0-1.0
component  xorg-server
type       application
purl       pkg:generic/xorg-server@{version}
cpe        cpe:2.3:a:x.org:x_server:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:x.org:xorg-server:{version}:*:*:*:*:*:*:*
supplier   X.Org Foundation
license    MIT
url        website https://www.x.org/
url        vcs https://gitlab.freedesktop.org/xorg/xserver
alias      xserver-xorg-core xserver xorg-x11-server

# since 21.1 the number is 10000000 more, and the release has no 1 in front
rule 1 getter xorgGetVersion dec:1MMNNPPP "{major}.{minor}.{patch}" >=21
rule 2 getter xorgGetVersion dec:MNNPPUUU "1.{minor}.{patch}.0" version "1.{minor}.{patch}" <1.21
rule 3 symbols xorgGetVersion LoaderGetABIVersion xf86GetModuleVersion
rule 4 filename "xorg/modules/libfb.so"
rule 5 filename "xorg/modules/libglamoregl.so"
rule 6 filename "xorg/modules/libshadow.so"
rule 7 filename "xorg/modules/extensions/libglx.so"

accept 1 "12101007" -> 21.1.7
accept 2 "12011000" -> 1.20.11
accept 3 "LoaderGetABIVersion xf86GetModuleVersion xorgGetVersion" -> -
accept 4 "usr/lib/xorg/modules/libfb.so" -> -
accept 5 "usr/lib/xorg/modules/libglamoregl.so" -> -
accept 6 "usr/lib/xorg/modules/libshadow.so" -> -
accept 7 "usr/lib/xorg/modules/extensions/libglx.so" -> -
refuse "X.Org X Server 1.20.11"
