# SPDX-License-Identifier: CC0-1.0
component  wildmidi
type       library
purl       pkg:generic/wildmidi@{version}
supplier   WildMIDI project
license    LGPL-3.0-or-later
url        website https://www.mindwerks.net/projects/wildmidi/
url        vcs https://github.com/Mindwerks/wildmidi
alias      libwildmidi libwildmidi2

rule 1 soname "libWildMidi.so.{soversion}"
rule 2 banner rodata "{in}WildMidi Processing Library {version}{end}"
rule 3 symbols WildMidi_GetMidiOutput WildMidi_FastSeek WildMidi_ConvertBufferToMidi

accept 1 "libWildMidi.so.2" -> -
accept 2 "WildMidi Processing Library 0.4.3" -> 0.4.3
accept 3 "WildMidi_GetMidiOutput WildMidi_FastSeek WildMidi_ConvertBufferToMidi" -> -
refuse "WildMidi Open Source Midi Sequencer 0.4.3"
