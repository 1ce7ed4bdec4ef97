# SPDX-License-Identifier: CC0-1.0
component  libxcomposite
type       library
purl       pkg:generic/libxcomposite@{version}
supplier   X.Org Foundation
license    MIT-open-group
alias      libxcomposite1 xcomposite

rule 1 soname "libXcomposite.so.{soversion}"
rule 2 symbols XCompositeCreateRegionFromBorderClip XCompositeRedirectSubwindows

accept 1 "libXcomposite.so.1" -> -
accept 2 "XCompositeCreateRegionFromBorderClip XCompositeRedirectSubwindows" -> -
refuse "XCompositeRedirectSubwindows"
