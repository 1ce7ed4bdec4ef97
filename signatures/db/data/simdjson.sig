# SPDX-License-Identifier: CC0-1.0
component  simdjson
type       library
purl       pkg:generic/simdjson@{version}
supplier   simdjson project
license    Apache-2.0
url        vcs https://github.com/lemire/simdjson
alias      libsimdjson libsimdjson14

rule 1 soname "libsimdjson.so.{soversion}"
rule 2 symbols _ZN8simdjson25get_active_implementationEv

accept 1 "libsimdjson.so.14" -> -
accept 2 "_ZN8simdjson25get_active_implementationEv" -> -
refuse "Empty: no JSON found"
