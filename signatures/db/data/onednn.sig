# SPDX-License-Identifier: CC0-1.0
component  onednn
type       library
purl       pkg:generic/onednn@{version}
supplier   UXL Foundation
license    Apache-2.0
url        vcs https://github.com/oneapi-src/oneDNN
alias      libdnnl2 libdnnl3 mkl-dnn

rule 1 soname "libdnnl.so.2" >=2.0 <3.0
rule 2 soname "libdnnl.so.3" >=3.0 <4.0
rule 3 getter dnnl_version u32x3 needs 1,2
rule 4 symbols dnnl_alg_kind2str dnnl_memory_map_data dnnl_primitive_attr_get_rnn_data_qparams

accept 1 "libdnnl.so.2" -> -
accept 2 "libdnnl.so.3" -> -
accept 3 "2.6.3" -> 2.6.3
accept 4 "dnnl_alg_kind2str dnnl_memory_map_data dnnl_primitive_attr_get_rnn_data_qparams" -> -
refuse "dnnl_verbose"
