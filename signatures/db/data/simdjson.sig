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
rule 3 filename "libsimdjson.so.14.0.0" <3.12.3
rule 4 filename "libsimdjson.so.25.0.0" >3.0.1

accept 1 "libsimdjson.so.14" -> -
accept 2 "_ZN8simdjson25get_active_implementationEv" -> -
accept 3 "libsimdjson.so.14.0.0" -> -
accept 4 "libsimdjson.so.25.0.0" -> -
refuse "Empty: no JSON found"
