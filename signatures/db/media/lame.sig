# SPDX-License-Identifier: CC0-1.0
component  lame
type       library
purl       pkg:generic/lame@{version}
cpe        cpe:2.3:a:lame_project:lame:{version}:*:*:*:*:*:*:*
supplier   LAME Project
license    LGPL-2.0-or-later
url        website https://lame.sourceforge.io/
url        source-distribution https://sourceforge.net/projects/lame/files/lame/
alias      libmp3lame libmp3lame0

rule 1 soname "libmp3lame.so.{soversion}"
rule 2 symbols lame_get_VBR_max_bitrate_kbps lame_set_athaa_loudapprox hip_set_msgf
rule 3 getter get_lame_short_version string "{dotted}"
# the encoder, which writes its version into streams
rule 4 strings rodata "INTERNAL ERROR IN VBR NEW CODE (986), please send bug report\n" "Warning: many decoders cannot handle free format bitstreams\n"
rule 5 lone "{dotted}" needs 4 >=3.90 <4.0

accept 1 "libmp3lame.so.0" -> -
accept 2 "lame_get_VBR_max_bitrate_kbps lame_set_athaa_loudapprox hip_set_msgf" -> -
accept 3 "3.100" -> 3.100
accept 4 "INTERNAL ERROR IN VBR NEW CODE (986), please send bug report\n\0Warning: many decoders cannot handle free format bitstreams\n" -> -
accept 5 "3.100" -> 3.100
refuse "LAME3.100"
