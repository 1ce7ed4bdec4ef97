# SPDX-License-Identifier: CC0-1.0
component  baresip
type       application
purl       pkg:generic/baresip@{version}
supplier   Baresip Foundation
license    BSD-3-Clause
url        vcs https://github.com/baresip/baresip

rule 1 banner rodata "{start}baresip v{dotted} ("
rule 2 banner rodata "{start}baresip {dotted}{end}"
rule 3 filename "baresip/modules/{word}.so" of aac account alsa amr aptx aubridge audiounit aufile auloop ausine avcodec avfilter avformat b2bua bv32 cairo codec2 cons contact coreaudio ctrl_dbus ctrl_tcp debug_cmd directfb dtls_srtp dtmfio ebuacip echo evdev fakevideo g711 g722 g7221 g726 gsm gst gst_video gtk gzrtp httpd httpreq ice ilbc isac jack l16 menu
rule 4 filename "baresip/modules/{word}.so" of mixausrc mpa mqtt multicast mwi natpmp omx opensles opus opus_multistream oss plc portaudio presence pulse rst rtcpsummary sdl selfview serreg silk snapshot sndfile sndio speex_pp srtp stdio stun swscale syslog turn uuid v4l2 v4l2_codec vidbridge vidinfo vidloop vp8 vp9 vumeter webrtc_aec webrtc_aecm wincons winwave x11 x11grab zrtp
accept 1 "baresip v1.0.0 (arm/linux)" -> 1.0.0
accept 2 "\0baresip 1.0.0\0" -> 1.0.0
accept 3 "usr/lib/baresip/modules/gst.so" -> -
accept 4 "usr/lib/baresip/modules/mixausrc.so" -> -
refuse "User-Agent: baresip v1.0.0 (arm/linux)"
