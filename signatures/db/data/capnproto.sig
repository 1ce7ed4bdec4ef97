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
rule 9 banner rodata "{start}Cap'n Proto version {dotted}{end}"
rule 10 banner rodata "{start}Cap'n Proto C++ plugin version {dotted}{end}"
rule 11 banner rodata "{start}Cap'n Proto loopback plugin version {dotted}{end}"
rule 12 strings rodata "Cap'n Proto version "
rule 13 strings rodata "This is a Cap'n Proto compiler plugin which "

accept 1 "libkj-0.9.2.so" -> 0.9.2
accept 2 "libkj-1.1.0.so" -> -
accept 3 "libkj-async-1.1.0.so" -> -
accept 4 "libcapnp-1.1.0.so" -> -
accept 5 "libcapnp-rpc-1.1.0.so" -> -
accept 6 "libcapnp-1.1.0.so" -> 1.1.0
accept 7 "libcapnp-rpc-0.9.2.so" -> 0.9.2
accept 8 "libkj-async-0.9.2.so" -> 0.9.2
accept 9 "Cap'n Proto version 1.1.0" -> 1.1.0
accept 10 "Cap'n Proto C++ plugin version 0.9.2" -> 0.9.2
accept 11 "Cap'n Proto loopback plugin version 1.1.0" -> 1.1.0
accept 12 "Cap'n Proto version 1.1.0" -> -
accept 13 "This is a Cap'n Proto compiler plugin which \"de-compiles\"" -> -
refuse "capnproto 1.1.0"
