# SPDX-License-Identifier: CC0-1.0
component  norm
type       library
purl       pkg:generic/norm@{version}
supplier   U.S. Naval Research Laboratory
license    LicenseRef-NRL
url        website https://www.nrl.navy.mil/itd/ncs/products/norm
url        vcs https://github.com/USNavalResearchLaboratory/norm
alias      libnorm libnorm1

rule 1 soname "libnorm.so.{soversion}"
rule 2 symbols NormGetNextAckingNode NormSetSilentReceiver NormGetStreamBufferSegmentCount

accept 1 "libnorm.so.1" -> -
accept 2 "NormGetNextAckingNode NormGetStreamBufferSegmentCount NormSetSilentReceiver" -> -
refuse "norm://1.2.3.4"
