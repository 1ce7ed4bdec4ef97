# SPDX-License-Identifier: CC0-1.0
component  espeak-ng
type       application
purl       pkg:generic/espeak-ng@{version}
cpe        cpe:2.3:a:espeak-ng:espeak-ng:{version}:*:*:*:*:*:*:*
supplier   eSpeak NG
license    GPL-3.0-or-later
alias      libespeak-ng libespeak-ng1

rule 1 soname "libespeak-ng.so.{soversion}"
rule 2 symbols espeak_CompileDictionary espeak_ng_Initialize espeak_ng_Synthesize
rule 3 lone "1.{minor}" needs 1,2 version "1.{minor}"
rule 4 lone "1.{minor}.{patch}" needs 1,2 version "1.{minor}.{patch}"

accept 1 "libespeak-ng.so.1" -> -
accept 2 "espeak_CompileDictionary espeak_ng_Initialize espeak_ng_Synthesize" -> -
accept 3 "1.51" -> 1.51
accept 4 "1.52.0" -> 1.52.0
refuse "espeak-ng: 1.51"
