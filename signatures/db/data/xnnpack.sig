# SPDX-License-Identifier: CC0-1.0
component  xnnpack
type       library
purl       pkg:generic/xnnpack@{version}
supplier   Google
license    BSD-3-Clause
url        vcs https://github.com/google/XNNPACK
alias      libxnnpack0

rule 1 soname "libXNNPACK.so.{soversion}"
rule 2 soname "libXNNPACK.so"
rule 3 symbols xnn_create_global_average_pooling_nwc_f32 xnn_define_average_pooling_2d

accept 1 "libXNNPACK.so.0" -> -
accept 2 "libXNNPACK.so" -> -
accept 3 "xnn_create_global_average_pooling_nwc_f32 xnn_define_average_pooling_2d" -> -
refuse "XNNPACK delegate"
