# SPDX-License-Identifier: CC0-1.0
component  onnx
type       library
purl       pkg:generic/onnx@{version}
cpe        cpe:2.3:a:linuxfoundation:onnx:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:onnx:onnx:{version}:*:*:*:*:*:*:*
supplier   ONNX project
license    Apache-2.0
url        website https://onnx.ai
url        vcs https://github.com/onnx/onnx
alias      libonnx libonnx1

rule 1 soname "libonnx.so.{soversion}"
rule 2 soname "libonnx_proto.so.{soversion}"
rule 3 symbols descriptor_table_onnx_2fonnx_2doperators_2dml_2eproto

accept 1 "libonnx.so.1" -> -
accept 2 "libonnx_proto.so.1" -> -
accept 3 "descriptor_table_onnx_2fonnx_2doperators_2dml_2eproto" -> -
refuse "model.onnx"
