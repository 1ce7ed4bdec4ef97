# SPDX-License-Identifier: CC0-1.0
component  libxmu
type       library
purl       pkg:generic/libxmu@{version}
supplier   X.Org Foundation
license    MIT-open-group
alias      libxmu6 libxmuu1

rule 1 soname "libXmu.so.{soversion}"
rule 2 soname "libXmuu.so.{soversion}"
rule 3 symbols XmuInternStrings XmuLocateBitmapFile

accept 1 "libXmu.so.6" -> -
accept 2 "libXmuu.so.1" -> -
accept 3 "XmuInternStrings XmuLocateBitmapFile" -> -
refuse "libXmu"
