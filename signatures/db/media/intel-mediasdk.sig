# SPDX-License-Identifier: CC0-1.0
component  intel-mediasdk
type       library
purl       pkg:generic/intel-mediasdk@{version}
supplier   Intel Corporation
license    MIT
url        vcs https://github.com/Intel-Media-SDK/MediaSDK
alias      libmfx1 mediasdk

rule 1 banner rodata "{start}mediasdk_version: {dotted}{end}"
rule 2 soname "libmfxhw64.so.{soversion}"

accept 1 "mediasdk_version: 22.5.4" -> 22.5.4
accept 2 "libmfxhw64.so.1" -> -
refuse "libmfx.so.1"
