# SPDX-License-Identifier: CC0-1.0
component  libglvnd
type       library
purl       pkg:generic/libglvnd@{version}
supplier   NVIDIA Corporation
license    MIT
url        vcs https://gitlab.freedesktop.org/glvnd/libglvnd
alias      libglvnd0 libgl1 libegl1 libopengl0

rule 1 soname "libGLdispatch.so.{soversion}"
rule 2 soname "libOpenGL.so.{soversion}"
rule 3 symbols __glDispatchGetABIVersion __glDispatchLoseCurrent __glDispatchNewVendorID

accept 1 "libGLdispatch.so.0" -> -
accept 2 "libOpenGL.so.0" -> -
accept 3 "__glDispatchGetABIVersion __glDispatchLoseCurrent __glDispatchNewVendorID" -> -
refuse "libGLX_nvidia.so.0"
