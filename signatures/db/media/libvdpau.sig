# SPDX-License-Identifier: CC0-1.0
component  libvdpau
type       library
purl       pkg:generic/libvdpau@{version}
cpe        cpe:2.3:a:libvdpau_project:libvdpau:{version}:*:*:*:*:*:*:*
supplier   NVIDIA
license    MIT

# No file of it says the version.
rule 1 soname "libvdpau.so.{soversion}"
rule 2 soname "libvdpau_trace.so.{soversion}"

accept 1 "libvdpau.so.1" -> -
accept 2 "libvdpau_trace.so.1" -> -
refuse "libvdpau.a"
