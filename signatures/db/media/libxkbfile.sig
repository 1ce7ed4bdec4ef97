# SPDX-License-Identifier: CC0-1.0
component  libxkbfile
type       library
purl       pkg:generic/libxkbfile@{version}
supplier   X.Org Foundation
license    MIT-open-group
alias      libxkbfile1 xkbfile

rule 1 soname "libxkbfile.so.{soversion}"
rule 2 symbols XkbAccessXDetailText XkbNameMatchesPattern XkbRF_AddGroup

accept 1 "libxkbfile.so.1" -> -
accept 2 "XkbAccessXDetailText XkbNameMatchesPattern XkbRF_AddGroup" -> -
refuse "xkbcomp"
