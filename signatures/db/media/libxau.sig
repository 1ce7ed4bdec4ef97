# SPDX-License-Identifier: CC0-1.0
component  libxau
type       library
purl       pkg:generic/libxau@{version}
supplier   X.Org Foundation
license    MIT-open-group
alias      libxau6

rule 1 soname "libXau.so.{soversion}"
rule 2 symbols XauDisposeAuth XauLockAuth XauReadAuth

accept 1 "libXau.so.6" -> -
accept 2 "XauDisposeAuth XauLockAuth XauReadAuth" -> -
refuse "XAUTHORITY"
