# SPDX-License-Identifier: CC0-1.0
component  libcamera
type       library
purl       pkg:generic/libcamera@{version}
supplier   libcamera project
license    LGPL-2.1-or-later
url        website https://libcamera.org/
url        vcs https://git.libcamera.org/libcamera/libcamera.git
alias      libcamera0.4 libcamera-base

rule 1 soname "libcamera.so.{soversion}"
rule 2 soname "libcamera-base.so.{soversion}"
rule 3 filename "libcamera.so.{major}.{minor}.{patch}"
rule 4 symbols _ZN9libcamera13CameraManager5startEv _ZN9libcamera13CameraManager4stopEv

accept 1 "libcamera.so.0.4" -> -
accept 2 "libcamera-base.so.0.4" -> -
accept 3 "libcamera.so.0.4.0" -> 0.4.0
accept 4 "_ZN9libcamera13CameraManager5startEv _ZN9libcamera13CameraManager4stopEv" -> -
refuse "libcamera: no camera found"
