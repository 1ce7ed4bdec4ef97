# SPDX-License-Identifier: CC0-1.0
component  capnproto
type       library
purl       pkg:generic/capnproto@{version}
cpe        cpe:2.3:a:capnproto:capnproto:{version}:*:*:*:*:*:*:*
supplier   Kenton Varda
license    MIT
alias      libcapnp

rule 1 soname "libcapnp-{major}.{minor}.{patch}.so"
rule 2 soname "libcapnp-rpc-{major}.{minor}.{patch}.so"
rule 3 soname "libkj-{major}.{minor}.{patch}.so"
rule 4 soname "libkj-async-{major}.{minor}.{patch}.so"

accept 1 "libcapnp-0.9.2.so" -> 0.9.2
accept 2 "libcapnp-rpc-0.9.2.so" -> 0.9.2
accept 3 "libkj-0.9.2.so" -> 0.9.2
accept 4 "libkj-async-0.9.2.so" -> 0.9.2
refuse "libcapnp.so"
