# SPDX-License-Identifier: CC0-1.0
component  pipewire
type       library
purl       pkg:generic/pipewire@{version}
supplier   PipeWire project
license    MIT
alias      libpipewire-0.3 libpipewire

rule 1 soname "libpipewire-0.3.so.{soversion}"
rule 2 getter pw_get_library_version string

accept 1 "libpipewire-0.3.so.0" -> -
accept 2 "0.3.65" -> 0.3.65
refuse "libpipewire-0.3.a"
