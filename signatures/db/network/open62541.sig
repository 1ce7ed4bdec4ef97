# SPDX-License-Identifier: CC0-1.0
component  open62541
type       library
purl       pkg:generic/open62541@{version}
cpe        cpe:2.3:a:open62541:open62541:{version}:*:*:*:*:*:*:*
supplier   open62541 project
license    MPL-2.0
alias      libopen62541

rule 1 soname "libopen62541.so.{soversion}"
# a fourth number, as that of 1.4.11.1, is in no file
rule 2 filename "libopen62541.so.{major}.{minor}.{patch}" <1.4.11
rule 3 strings rodata "open62541-based OPC UA Application"
rule 4 lone "{major}.{minor}.{patch}-undefined" <1.4.11 needs 3
rule 5 lone "v{major}.{minor}.{patch}" needs 3
rule 6 filename "libopen62541.so.1.4.11" >=1.4.11 <1.4.12
rule 7 filename "libopen62541.so.{major}.{minor}.{patch}" >=1.4.12
rule 8 lone "{major}.{minor}.{patch}-undefined" >=1.4.12 needs 3

accept 1 "libopen62541.so.1.4" -> -
accept 2 "libopen62541.so.1.3.5" -> 1.3.5
accept 3 "open62541-based OPC UA Application" -> -
accept 4 "1.3.9-undefined" -> 1.3.9
accept 5 "v1.3.5" -> 1.3.5
accept 6 "libopen62541.so.1.4.11" -> -
accept 7 "libopen62541.so.1.4.12" -> 1.4.12
accept 8 "1.4.12-undefined" -> 1.4.12
refuse "open62541 v1.4.11"
