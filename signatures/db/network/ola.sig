# SPDX-License-Identifier: CC0-1.0
component  ola
type       application
purl       pkg:generic/ola@{version}
supplier   Open Lighting Project
license    LGPL-2.1-or-later AND GPL-2.0-or-later
url        website https://www.openlighting.org/
url        vcs https://github.com/OpenLightingProject/ola
alias      libola ola-python

rule 1 soname "libola.so.{soversion}"
rule 2 soname "libolacommon.so.{soversion}"
rule 3 soname "libolaserver.so.{soversion}"
rule 4 strings rodata "Apply an offset to the slot numbers. Valid offsets are 0 to 512, default is 0."
rule 5 strings rodata "Record a series of universes, or playback a previously recorded show."
rule 6 strings rodata "Send DMX512 data to OLA. If DMX512 data isn't provided, it will read from STDIN."
rule 7 strings rodata "Watch one or more universes and produce stats on DMX frame rates."
rule 8 strings rodata "Send TimeCode data to OLA. time_code is in the form: \nHours:Minutes:Seconds:Frames"
rule 9 strings rodata "The directory containing the PID definitions."

accept 1 "libola.so.1" -> -
accept 2 "libolacommon.so.0" -> -
accept 3 "libolaserver.so.0" -> -
accept 4 "Apply an offset to the slot numbers. Valid offsets are 0 to 512, default is 0." -> -
accept 5 "Record a series of universes, or playback a previously recorded show." -> -
accept 6 "Send DMX512 data to OLA. If DMX512 data isn't provided, it will read from STDIN." -> -
accept 7 "Watch one or more universes and produce stats on DMX frame rates." -> -
accept 8 "Send TimeCode data to OLA. time_code is in the form: \nHours:Minutes:Seconds:Frames" -> -
accept 9 "The directory containing the PID definitions." -> -
refuse "ola 0.10.9"
