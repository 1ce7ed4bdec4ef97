# SPDX-License-Identifier: CC0-1.0
component  libsm
type       library
purl       pkg:generic/libsm@{version}
supplier   X.Org Foundation
license    MIT-open-group
alias      libsm6

rule 1 soname "libSM.so.{soversion}"
rule 2 symbols SmFreeProperty SmcSetErrorHandler SmcSetProperties

accept 1 "libSM.so.6" -> -
accept 2 "SmFreeProperty SmcSetErrorHandler SmcSetProperties" -> -
refuse "SESSION_MANAGER"
