# SPDX-License-Identifier: CC0-1.0
component  apr
type       library
purl       pkg:generic/apr@{version}
cpe        cpe:2.3:a:apache:portable_runtime:{version}:*:*:*:*:*:*:*
supplier   Apache Software Foundation
license    Apache-2.0
alias      libapr libapr-1 libapr1

rule 1 soname "libapr-1.so.{soversion}"
rule 2 getter apr_version_string string

accept 1 "libapr-1.so.0" -> -
accept 2 "1.7.2" -> 1.7.2
refuse "libapr-1.a"
