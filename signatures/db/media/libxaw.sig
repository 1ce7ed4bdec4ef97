# SPDX-License-Identifier: CC0-1.0
component  libxaw
type       library
purl       pkg:generic/libxaw@{version}
supplier   X.Org Foundation
license    MIT-open-group
alias      libxaw7

rule 1 soname "libXaw.so.{soversion}"
rule 2 symbols XawTextSourceFindAnchor XawTextSourceNextAnchor

accept 1 "libXaw.so.7" -> -
accept 2 "XawTextSourceFindAnchor XawTextSourceNextAnchor" -> -
refuse "libXaw"
