# SPDX-License-Identifier: CC0-1.0
component  libice
type       library
purl       pkg:generic/libice@{version}
cpe        cpe:2.3:a:freedesktop:libice:{version}:*:*:*:*:*:*:*
supplier   X.Org Foundation
license    MIT-open-group
alias      libice6

rule 1 soname "libICE.so.{soversion}"
rule 2 symbols IceAcceptConnection IceLastReceivedSequenceNumber IceLastSentSequenceNumber

accept 1 "libICE.so.6" -> -
accept 2 "IceAcceptConnection IceLastReceivedSequenceNumber IceLastSentSequenceNumber" -> -
refuse "ICEauthority"
