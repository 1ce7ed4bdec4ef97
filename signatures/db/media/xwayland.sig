# SPDX-License-Identifier: CC0-1.0
component  xwayland
type       application
purl       pkg:generic/xwayland@{version}
cpe        cpe:2.3:a:x.org:xwayland:{version}:*:*:*:*:*:*:*
supplier   X.Org Foundation
license    MIT
url        website https://www.x.org/
url        vcs https://gitlab.freedesktop.org/xorg/xserver
alias      xorg-server-xwayland

rule 1 strings rodata "-rootless              run rootless, requires wm support\n"
rule 2 lone "Version {dotted}" needs 1

accept 1 "-rootless              run rootless, requires wm support\n" -> -
accept 2 "Version 22.1.9" -> 22.1.9
refuse "zwp_xwayland_keyboard_grab_v1"
