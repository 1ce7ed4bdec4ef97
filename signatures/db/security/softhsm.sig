# SPDX-License-Identifier: CC0-1.0
component  softhsm
type       library
purl       pkg:generic/softhsm@{version}
supplier   OpenDNSSEC
license    BSD-2-Clause
alias      softhsm2 libsofthsm2

rule 1 soname "libsofthsm2.so"
rule 2 strings rodata "Usage: softhsm2-util [ACTION] [OPTIONS]"
rule 3 lone "2.{minor}.{patch}" needs 2 version "2.{minor}.{patch}"

accept 1 "libsofthsm2.so" -> -
accept 2 "Usage: softhsm2-util [ACTION] [OPTIONS]" -> -
accept 3 "2.6.1" -> 2.6.1
refuse "softhsm2-util --version 2.6.1"
