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

accept 1 "libwebrtc_audio_processing.so.1" -> -
accept 2 "libwebrtc-audio-processing-1.so.3" -> -
accept 3 "libwebrtc-audio-coding-1.so.3" -> -
refuse "WebRtcAecm_Create"
