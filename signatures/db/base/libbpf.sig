# SPDX-License-Identifier: CC0-1.0
component  libbpf
type       library
purl       pkg:generic/libbpf@{version}
cpe        cpe:2.3:a:libbpf_project:libbpf:{version}:*:*:*:*:*:*:*
supplier   libbpf project
license    LGPL-2.1-only OR BSD-2-Clause
url        vcs https://github.com/libbpf/libbpf
alias      libbpf1 libbpf0

rule 1 soname "libbpf.so.{soversion}"
rule 2 filename "libbpf.so.{dotted}" >=0.0.3
rule 3 symbols bpf_program__attach_usdt bpf_object__close btf__pointer_size

accept 1 "libbpf.so.1" -> -
accept 2 "libbpf.so.1.5.0" -> 1.5.0
accept 3 "bpf_program__attach_usdt bpf_object__close btf__pointer_size" -> -
refuse "libbpf: BTF header not found"
