# SPDX-License-Identifier: CC0-1.0
component  portaudio
type       library
purl       pkg:generic/portaudio@{version}
supplier   PortAudio project
license    MIT
alias      libportaudio

rule 1 soname "libportaudio.so.{soversion}"
rule 2 banner rodata "{start}PortAudio V{dotted}" needs 1

accept 1 "libportaudio.so.2" -> -
accept 2 "PortAudio V19.6.0-devel, revision 396fe4b6699ae929d3a685b3ef8a7e97396139a4" -> 19.6.0
refuse "PortAudio V19.6.0 is needed"
