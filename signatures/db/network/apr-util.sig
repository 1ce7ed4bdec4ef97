# SPDX-License-Identifier: CC0-1.0
component  apr-util
type       library
purl       pkg:generic/apr-util@{version}
cpe        cpe:2.3:a:apache:apr-util:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:apache:portable_runtime_utility:{version}:*:*:*:*:*:*:*
supplier   Apache Software Foundation
license    Apache-2.0
alias      libaprutil libaprutil-1 libaprutil1 aprutil

rule 1 soname "libaprutil-1.so.{soversion}"
rule 2 getter apu_version_string string

accept 1 "libaprutil-1.so.0" -> -
accept 2 "1.6.3" -> 1.6.3
refuse "libaprutil-1.a"
