# SPDX-License-Identifier: CC0-1.0
component  ndctl
type       library
purl       pkg:generic/ndctl@{version}
supplier   Intel Corporation
license    LGPL-2.1-only
alias      libndctl

# No file of it says the version.
rule 1 soname "libndctl.so.{soversion}"
rule 2 soname "libdaxctl.so.{soversion}"

accept 1 "libndctl.so.6" -> -
accept 2 "libdaxctl.so.1" -> -
refuse "libndctl.a"
