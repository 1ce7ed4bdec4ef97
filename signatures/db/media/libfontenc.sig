# SPDX-License-Identifier: CC0-1.0
component  libfontenc
type       library
purl       pkg:generic/libfontenc@{version}
supplier   X.Org Foundation
license    MIT
alias      libfontenc1 fontenc

rule 1 soname "libfontenc.so.{soversion}"
rule 2 symbols FontEncDirectory FontEncRecode FontEncSimpleName

accept 1 "libfontenc.so.1" -> -
accept 2 "FontEncDirectory FontEncRecode FontEncSimpleName" -> -
refuse "encodings.dir"
