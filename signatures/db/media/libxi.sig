# SPDX-License-Identifier: CC0-1.0
component  libxi
type       library
purl       pkg:generic/libxi@{version}
cpe        cpe:2.3:a:x.org:libxi:{version}:*:*:*:*:*:*:*
supplier   X.Org Foundation
license    MIT
url        website https://www.x.org/
url        vcs https://gitlab.freedesktop.org/xorg/lib/libxi
alias      libxi6

rule 1 soname "libXi.so.{soversion}"
rule 2 symbols XDeleteDeviceProperty XIGetClientPointer XGrabDeviceKey

accept 1 "libXi.so.6" -> -
accept 2 "XDeleteDeviceProperty XIGetClientPointer XGrabDeviceKey" -> -
refuse "XInputExtension"
