# SPDX-License-Identifier: CC0-1.0
component  libxdamage
type       library
purl       pkg:generic/libxdamage@{version}
supplier   X.Org Foundation
license    MIT-open-group
alias      libxdamage1 xdamage

rule 1 soname "libXdamage.so.{soversion}"
rule 2 symbols XDamageExtensionName XDamageFindDisplay

accept 1 "libXdamage.so.1" -> -
accept 2 "XDamageExtensionName XDamageFindDisplay" -> -
refuse "XDamageAdd"
