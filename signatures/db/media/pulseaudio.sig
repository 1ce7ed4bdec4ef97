# SPDX-License-Identifier: CC0-1.0
component  pulseaudio
type       application
purl       pkg:generic/pulseaudio@{version}
cpe        cpe:2.3:a:pulseaudio:pulseaudio:{version}:*:*:*:*:*:*:*
supplier   freedesktop.org
license    LGPL-2.1-or-later
url        website https://www.pulseaudio.org
url        vcs https://gitlab.freedesktop.org/pulseaudio/pulseaudio
alias      libpulse libpulse0 libpulse-simple

rule 1 soname "libpulse.so.{soversion}"
rule 2 soname "libpulse-simple.so.{soversion}"
rule 3 soname "libpulse-mainloop-glib.so.{soversion}"
rule 4 soname "libpulsecommon-{dotted}.so"
rule 5 soname "libpulsecore-{dotted}.so"
rule 6 symbols pa_stream_get_underflow_index pa_context_add_autoload pa_cvolume_max_mask
rule 7 getter pa_get_library_version string "{dotted}"
# only the project's own libraries need its private one, whose name is the release
rule 8 filename "libpulse-mainloop-glib.so.{soversion}"
rule 9 filename "libpulse-simple.so.{soversion}"
rule 10 filename "libpulse.so.{soversion}"
rule 11 banner rodata "{start}libpulsecommon-{dotted}.so{end}" needs 8,9,10

accept 1 "libpulse.so.0" -> -
accept 2 "libpulse-simple.so.0" -> -
accept 3 "libpulse-mainloop-glib.so.0" -> -
accept 4 "libpulsecommon-17.0.so" -> 17.0
accept 5 "libpulsecore-17.0.so" -> 17.0
accept 6 "pa_stream_get_underflow_index pa_context_add_autoload pa_cvolume_max_mask" -> -
accept 7 "17.0.0" -> 17.0.0
accept 8 "libpulse-mainloop-glib.so.0.0.6" -> -
accept 9 "libpulse-simple.so.0.1.1" -> -
accept 10 "libpulse.so.0.24.2" -> -
accept 11 "libpulsecommon-16.1.so" -> 16.1
refuse "libpulse.so.0 cannot be loaded"
