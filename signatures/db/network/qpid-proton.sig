# SPDX-License-Identifier: CC0-1.0
component  qpid-proton
type       library
purl       pkg:generic/qpid-proton@{version}
cpe        cpe:2.3:a:apache:qpid_proton:{version}:*:*:*:*:*:*:*
supplier   Apache Software Foundation
license    Apache-2.0
alias      libqpid-proton libqpid-proton-core

# No file of it says the version.
rule 1 soname "libqpid-proton.so.{soversion}"
rule 2 soname "libqpid-proton-core.so.{soversion}"
rule 3 soname "libqpid-proton-proactor.so.{soversion}"

accept 1 "libqpid-proton.so.11" -> -
accept 2 "libqpid-proton-core.so.10" -> -
accept 3 "libqpid-proton-proactor.so.1" -> -
refuse "libqpid-proton.a"
