# SPDX-License-Identifier: CC0-1.0
component  espeak
type       application
purl       pkg:generic/espeak@{version}
supplier   Jonathan Duddington
license    GPL-3.0-or-later
url        website https://espeak.sourceforge.net/
alias      libespeak libespeak1

rule 1 strings rodata "eSpeak text-to-speech: %s  Data at: %s\n"
rule 2 soname "libespeak.so.{soversion}"
rule 3 lone "1.{minor}.{patch}  {word}" version "1.{minor}.{patch}" needs 2

accept 1 "eSpeak text-to-speech: %s  Data at: %s\n" -> -
accept 2 "libespeak.so.1" -> -
accept 3 "1.48.15  16.Apr.15" -> 1.48.15
refuse "eSpeak NG text-to-speech: 1.51  Data at: /usr/share/espeak-ng-data"
