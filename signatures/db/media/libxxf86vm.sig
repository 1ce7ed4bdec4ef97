# SPDX-License-Identifier: CC0-1.0
component  libxxf86vm
type       library
purl       pkg:generic/libxxf86vm@{version}
cpe        cpe:2.3:a:x:libxxf86vm:{version}:*:*:*:*:*:*:*
supplier   X.Org Foundation
license    X11
alias      libxxf86vm1 xxf86vm

rule 1 soname "libXxf86vm.so.{soversion}"
rule 2 symbols XF86VidModeAddModeLine XF86VidModeLockModeSwitch XF86VidModeModModeLine

accept 1 "libXxf86vm.so.1" -> -
accept 2 "XF86VidModeAddModeLine XF86VidModeLockModeSwitch XF86VidModeModModeLine" -> -
refuse "XFree86-VidModeExtension"
