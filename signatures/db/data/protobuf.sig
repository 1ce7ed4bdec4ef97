# SPDX-License-Identifier: CC0-1.0
component  protobuf
type       library
purl       pkg:generic/protobuf@{version}
cpe        cpe:2.3:a:google:protobuf:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:google:protobuf-cpp:{version}:*:*:*:*:*:*:*
supplier   Google
license    BSD-3-Clause
url        website https://protobuf.dev/
url        vcs https://github.com/protocolbuffers/protobuf
alias      protobuf-cpp libprotobuf libprotobuf-lite libprotoc protobuf-compiler

rule 1 soname "libprotobuf.so.{soversion}"
rule 2 soname "libprotobuf-lite.so.{soversion}"
rule 3 soname "libprotoc.so.{soversion}"
rule 4 strings rodata "This program requires version " "of the Protocol Buffer runtime library, but the installed version is "
rule 5 filename "bin/protoc"
# Upstream: libprotobuf.so.32.0.12 is 3.21.12, libprotobuf.so.23.0.4 is 3.12.4 (major = minor version + 11).
rule 6 filename "libprotobuf.so.32.0.{patch}" version "3.21.{patch}"
rule 7 filename "libprotobuf-lite.so.32.0.{patch}" version "3.21.{patch}"
rule 8 filename "libprotoc.so.32.0.{patch}" version "3.21.{patch}"
rule 9 filename "libprotobuf.so.23.0.{patch}" version "3.12.{patch}" >=3.12.1
rule 10 filename "libprotobuf-lite.so.23.0.{patch}" version "3.12.{patch}" >=3.12.1
rule 11 filename "libprotobuf.so.17.0.{patch}" version "3.6.{patch}" >=3.6.1
rule 12 filename "libprotobuf-lite.so.17.0.{patch}" version "3.6.{patch}" >=3.6.1
accept 1 "libprotobuf.so.32" -> -
accept 2 "libprotobuf-lite.so.32" -> -
accept 3 "libprotoc.so.32" -> -
accept 4 "This program requires version \nof the Protocol Buffer runtime library, but the installed version is " -> -
accept 5 "usr/bin/protoc" -> -
accept 6 "libprotobuf.so.32.0.12" -> 3.21.12
accept 7 "libprotobuf-lite.so.32.0.12" -> 3.21.12
accept 8 "libprotoc.so.32.0.12" -> 3.21.12
accept 9 "libprotobuf.so.23.0.4" -> 3.12.4
accept 10 "libprotobuf-lite.so.23.0.4" -> 3.12.4
accept 11 "libprotobuf.so.17.0.1" -> 3.6.1
accept 12 "libprotobuf-lite.so.17.0.1" -> 3.6.1
refuse "libprotobuf-c.so.1"
refuse "libprotobuf-mutator.so.0"
