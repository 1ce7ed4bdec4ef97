# SPDX-License-Identifier: CC0-1.0
component  msgpack-c
type       library
purl       pkg:generic/msgpack-c@{version}
supplier   msgpack-c
license    BSL-1.0
url        vcs https://github.com/msgpack/msgpack-c
alias      libmsgpack libmsgpackc libmsgpackc2 libmsgpack-c2

rule 1 soname "libmsgpackc.so.{soversion}"
rule 2 soname "libmsgpack-c.so.{soversion}"
rule 3 symbols msgpack_unpack_next msgpack_version msgpack_zone_new
rule 4 lone "{major}.{minor}.{patch}" needs 1,2
accept 1 "libmsgpackc.so.2" -> -
accept 2 "libmsgpack-c.so.2" -> -
accept 3 "msgpack_unpack_next msgpack_version msgpack_zone_new" -> -
accept 4 "6.0.1" -> 6.0.1
refuse "msgpack 6.0.1"
