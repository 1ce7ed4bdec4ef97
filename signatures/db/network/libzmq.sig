# SPDX-License-Identifier: CC0-1.0
component  libzmq
type       library
purl       pkg:generic/libzmq@{version}
cpe        cpe:2.3:a:zeromq:libzmq:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:zeromq:zeromq:{version}:*:*:*:*:*:*:*
supplier   ZeroMQ
license    MPL-2.0 >=4.3.5
license    LGPL-3.0-or-later <4.3.5
url        website https://www.zeromq.org/
url        vcs https://github.com/zeromq/libzmq
alias      zeromq libzmq5 zeromq3 libzmq-curve libzmq-nc

rule 1 soname "libzmq.so.{soversion}"
# Upstream: 5.2.x is 4.3.x, 5.1.x is 4.2.x with the same last number.
rule 2 filename "libzmq.so.5.2.{patch}" version "4.3.{patch}"
rule 3 filename "libzmq.so.5.1.{patch}" version "4.2.{patch}" >=4.2.3
rule 4 symbols zmq_ctx_new zmq_msg_init_size zmq_z85_encode
rule 5 strings rodata "Operation cannot be accomplished in current state" "No thread available"
accept 1 "libzmq.so.5" -> -
accept 2 "libzmq.so.5.2.5" -> 4.3.5
accept 3 "libzmq.so.5.1.5" -> 4.2.5
accept 4 "zmq_ctx_new zmq_msg_init_size zmq_z85_encode" -> -
accept 5 "Operation cannot be accomplished in current state\nNo thread available" -> -
refuse "zmq_ctx_new failed: %s"
