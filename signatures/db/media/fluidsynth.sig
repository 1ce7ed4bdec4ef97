# SPDX-License-Identifier: CC0-1.0
component  fluidsynth
type       library
purl       pkg:generic/fluidsynth@{version}
cpe        cpe:2.3:a:fluidsynth:fluidsynth:{version}:*:*:*:*:*:*:*
supplier   FluidSynth project
license    LGPL-2.1-or-later
url        vcs https://github.com/FluidSynth/fluidsynth
alias      libfluidsynth

rule 1 soname "libfluidsynth.so.{soversion}"
rule 2 getter fluid_version_str string
rule 3 symbols fluid_version_str new_fluid_synth fluid_synth_noteon
rule 4 lone "{major1}.{minor}.{patch}" needs 3
# fluidsynth the program
rule 5 banner rodata "{start}FluidSynth executable version {dotted}{end}"
rule 6 strings rodata "FluidSynth executable version "
accept 1 "libfluidsynth.so.3" -> -
accept 2 "2.3.1" -> 2.3.1
accept 3 "fluid_version_str new_fluid_synth fluid_synth_noteon" -> -
accept 4 "2.3.1" -> 2.3.1
accept 5 "\0FluidSynth executable version 2.3.1\0Sample type=double\0" -> 2.3.1
accept 6 "FluidSynth executable version 2.3.1\0" -> -
refuse "FluidSynth output"
