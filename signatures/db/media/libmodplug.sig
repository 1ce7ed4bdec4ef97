# SPDX-License-Identifier: CC0-1.0
component  libmodplug
type       library
purl       pkg:generic/libmodplug@{version}
cpe        cpe:2.3:a:konstanty_bialkowski:libmodplug:{version}:*:*:*:*:*:*:*
supplier   Konstanty Bialkowski
license    LicenseRef-public-domain
url        website http://modplug-xmms.sourceforge.net/
url        vcs https://github.com/Konstanty/libmodplug
alias      libmodplug1

rule 1 soname "libmodplug.so.{soversion}"
rule 2 symbols ModPlug_GetCurrentOrder ModPlug_SetMasterVolume ModPlug_InstrumentName

accept 1 "libmodplug.so.1" -> -
accept 2 "ModPlug_GetCurrentOrder ModPlug_InstrumentName ModPlug_SetMasterVolume" -> -
refuse "libmodplug-0.8.9.0"
