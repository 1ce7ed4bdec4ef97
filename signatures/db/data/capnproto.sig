# SPDX-License-Identifier: CC0-1.0
component  capnproto
type       library
purl       pkg:generic/capnproto@{version}
cpe        cpe:2.3:a:capnproto:capnproto:{version}:*:*:*:*:*:*:*
supplier   Cap'n Proto
license    MIT
alias      capnp libcapnp libkj

rule 1 filename "libkj-{dotted}.so"
rule 2 soname "libkj-{soversion}.so"
rule 3 soname "libkj-async-{soversion}.so"
rule 4 soname "libcapnp-{soversion}.so"
rule 5 soname "libcapnp-rpc-{soversion}.so"
rule 6 filename "libcapnp-{dotted}.so"
rule 7 filename "libcapnp-rpc-{dotted}.so"
rule 8 filename "libkj-async-{dotted}.so"

accept 1 "libkj-0.9.2.so" -> 0.9.2
accept 2 "libkj-1.1.0.so" -> -
accept 3 "libkj-async-1.1.0.so" -> -
accept 4 "libcapnp-1.1.0.so" -> -
accept 5 "libcapnp-rpc-1.1.0.so" -> -
accept 6 "libcapnp-1.1.0.so" -> 1.1.0
accept 7 "libcapnp-rpc-0.9.2.so" -> 0.9.2
accept 8 "libkj-async-0.9.2.so" -> 0.9.2
refuse "capnproto 1.1.0"
