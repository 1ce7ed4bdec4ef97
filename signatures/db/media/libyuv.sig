# SPDX-License-Identifier: CC0-1.0
component  libyuv
type       library
purl       pkg:generic/libyuv@{version}
supplier   Google
license    BSD-3-Clause
url        vcs https://chromium.googlesource.com/libyuv/libyuv
alias      libyuv0

rule 1 soname "libyuv.so.{soversion}"
rule 2 symbols I210ToAR30 RAWToRGBARow_C ScaleRowDown2_16To8_Odd_C

accept 1 "libyuv.so.0" -> -
accept 2 "I210ToAR30 RAWToRGBARow_C ScaleRowDown2_16To8_Odd_C" -> -
refuse "libyuv::I420ToARGB"
