# SPDX-License-Identifier: CC0-1.0
component  opencv
type       library
purl       pkg:generic/opencv@{version}
cpe        cpe:2.3:a:opencv:opencv:{version}:*:*:*:*:*:*:*
supplier   OpenCV team
license    Apache-2.0 >=4.5.0
license    BSD-3-Clause <4.5.0
url        website https://opencv.org
url        vcs https://github.com/opencv/opencv
alias      libopencv-core libopencv_core

rule 1 banner rodata "{start}\nGeneral configuration for OpenCV {dotted} ="
rule 2 soname "libopencv_core.so.{soversion}"
rule 3 soname "libopencv_imgproc.so.{soversion}"
rule 4 filename "libopencv_core.so.{major}.{minor}.{patch}" >=2.0
rule 5 filename "libopencv_{word}.so.{major}.{minor}.{patch}" >=2.0

accept 1 "\nGeneral configuration for OpenCV 4.10.0 =====================================\n" -> 4.10.0
accept 2 "libopencv_core.so.410" -> -
accept 3 "libopencv_imgproc.so.410" -> -
accept 4 "libopencv_core.so.4.10.0" -> 4.10.0
accept 5 "libopencv_superres.so.4.6.0" -> 4.6.0
refuse "OpenCV version is '4.10.0'"
