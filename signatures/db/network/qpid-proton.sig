# SPDX-License-Identifier: CC0-1.0
component  qpid-proton
type       library
purl       pkg:generic/qpid-proton@{version}
supplier   Apache Software Foundation
license    Apache-2.0
cpe        cpe:2.3:a:apache:qpid_proton:{version}:*:*:*:*:*:*:*
alias      libqpid-proton libqpid-proton-core qpid-proton-c

rule 1 soname "libqpid-proton.so.{soversion}"
rule 2 soname "libqpid-proton-{any}.so.{soversion}"
rule 3 symbols pn_class_decref pn_bytes_null pn_delivery_tag

accept 1 "libqpid-proton.so.11" -> -
accept 2 "libqpid-proton-core.so.10" -> -
accept 3 "pn_class_decref pn_bytes_null pn_delivery_tag" -> -
refuse "org.apache.qpid.proton.ssl"
