# SPDX-License-Identifier: CC0-1.0
component  botan
type       library
purl       pkg:generic/botan@{version}
cpe        cpe:2.3:a:botan_project:botan:{version}:*:*:*:*:*:*:*
supplier   Botan project
license    BSD-2-Clause
url        website https://botan.randombit.net/
url        vcs https://github.com/randombit/botan
alias      libbotan libbotan-2-19 libbotan-3-7

rule 1 soname "libbotan-3.so.{soversion}"
rule 2 soname "libbotan-2.so.{soversion}"
rule 3 filename "libbotan-3.so.{d}.{minor}.{patch}" version "3.{minor}.{patch}"
rule 4 filename "libbotan-2.so.{d}.{minor}.{patch}" version "2.{minor}.{patch}"
rule 5 symbols botan_hash_copy_state botan_pwdhash botan_ffi_api_version

accept 1 "libbotan-3.so.7" -> -
accept 2 "libbotan-2.so.19" -> -
accept 3 "libbotan-3.so.7.7.1" -> 3.7.1
accept 4 "libbotan-2.so.19.19.5" -> 2.19.5
accept 5 "botan_hash_copy_state botan_pwdhash botan_ffi_api_version" -> -
refuse "Botan::TLS"
