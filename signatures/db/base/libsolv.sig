# SPDX-License-Identifier: CC0-1.0
component  libsolv
type       library
purl       pkg:generic/libsolv@{version}
cpe        cpe:2.3:a:opensuse:libsolv:{version}:*:*:*:*:*:*:*
supplier   openSUSE project
license    BSD-3-Clause
url        vcs https://github.com/openSUSE/libsolv

rule 1 soname "libsolv.so.{soversion}"
rule 2 soname "libsolvext.so.{soversion}"
rule 3 getter solv_version &string
rule 4 symbols solv_version pool_create solver_solve
rule 5 lone "0.{minor}.{patch}" version "0.{minor}.{patch}" needs 2
accept 1 "libsolv.so.1" -> -
accept 2 "libsolvext.so.1" -> -
accept 3 "0.7.23" -> 0.7.23
accept 4 "solv_version pool_create solver_solve" -> -
accept 5 "0.7.32" -> 0.7.32
refuse "SOLV_1.0"
