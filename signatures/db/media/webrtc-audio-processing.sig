# SPDX-License-Identifier: CC0-1.0
component  webrtc-audio-processing
type       library
purl       pkg:generic/webrtc-audio-processing@{version}
supplier   freedesktop.org
license    BSD-3-Clause
alias      libwebrtc-audio-processing libwebrtc_audio_processing

rule 1 soname "libwebrtc_audio_processing.so.{soversion}"
rule 2 soname "libwebrtc-audio-processing-1.so.{soversion}"
rule 3 soname "libwebrtc-audio-coding-1.so.{soversion}"
# upstream numbers each library by the second number of its release: 1.0 is so.0, 1.3 so.3
rule 4 soname "libwebrtc-audio-processing-1.so.{minor}" version "1.{minor}"
rule 5 soname "libwebrtc-audio-coding-1.so.{minor}" version "1.{minor}"

accept 1 "libwebrtc_audio_processing.so.1" -> -
accept 2 "libwebrtc-audio-processing-1.so.3" -> -
accept 3 "libwebrtc-audio-coding-1.so.3" -> -
accept 4 "libwebrtc-audio-processing-1.so.3" -> 1.3
accept 5 "libwebrtc-audio-coding-1.so.3" -> 1.3
refuse "WebRtcAecm_Create"
