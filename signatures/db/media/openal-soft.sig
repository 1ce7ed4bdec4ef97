# SPDX-License-Identifier: CC0-1.0
component  openal-soft
type       library
purl       pkg:generic/openal-soft@{version}
supplier   OpenAL Soft project
license    LGPL-2.0-or-later
url        website http://kcat.strangesoft.net/openal.html
url        vcs https://github.com/kcat/openal-soft
alias      libopenal libopenal1

rule 1 banner rodata "{start}1.1 ALSOFT {dotted}{end}"
rule 2 soname "libopenal.so.{soversion}"
rule 3 symbols alAuxiliaryEffectSlotPlaySOFT alBufferSamplesSOFT alsoft_get_version

accept 1 "1.1 ALSOFT 1.24.2" -> 1.24.2
accept 2 "libopenal.so.1" -> -
accept 3 "alAuxiliaryEffectSlotPlaySOFT alBufferSamplesSOFT alsoft_get_version" -> -
refuse "ALSOFT_LOGLEVEL"
