# SPDX-License-Identifier: CC0-1.0
component  gstreamer
type       framework
purl       pkg:generic/gstreamer@{version}
cpe        cpe:2.3:a:gstreamer_project:gstreamer:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:gstreamer:gstreamer:{version}:*:*:*:*:*:*:*
supplier   GStreamer project
license    LGPL-2.1-or-later
url        website https://gstreamer.freedesktop.org
url        vcs https://gitlab.freedesktop.org/gstreamer/gstreamer
alias      gst-plugins-base1.0 gst-plugins-good1.0 gst-plugins-bad1.0 gst-plugins-ugly1.0 gst libgstreamer gst-plugins-base gst-plugins-good gst-plugins-bad gstreamer1.0 gst-rtsp-server1.0 gst-rtsp-server

rule 1 soname "libgstreamer-1.0.so.0"
rule 2 soname "libgst{word}-1.0.so.0" of adaptivedemux allocators analytics app audio badaudio base basecamerabinsrc check codecparsers codecs controller cuda d3d11 d3d12 dxva fft gl insertbin interfaces isoff mpegts mse net opencv opengl pbutils photography play player reamer riff rtp rtsp rtspserver sctp sdp tag transcoder uridownloader va validate video vulkan wayland webrtc webrtcnice
rule 3 filename "libgst{any}-1.0.so.0.{minor2}{patch2}.0" version "1.{minor}.{patch}"
rule 4 filename "libgst{any}-1.0.so.0.{minor1}{patch2}.0" version "1.{minor}.{patch}"
rule 5 symbols gst_init gst_element_factory_make gst_pipeline_new
# a plug-in names its source and then the release; those of other projects lie in the same folder
rule 6 filename "gstreamer-1.0/libgst{any}.so" needs 15,16,17,18,21,22,23,24
rule 25 filename "gstreamer-1.0/libgst{word}.so" of coreelements coretracers
rule 7 filename "gst-launch-1.0"
rule 8 filename "gst-inspect-1.0"
rule 9 filename "gst-typefind-1.0"
rule 10 filename "gst-stats-1.0"
rule 11 filename "gst-tester-1.0"
rule 12 filename "gst-plugin-scanner"
rule 13 filename "gst-ptp-helper"
rule 14 filename "gst-completion-helper"
rule 15 strings rodata "gst-plugins-base" needs 6
rule 16 strings rodata "gst-plugins-good" needs 6
rule 17 strings rodata "gst-plugins-bad" needs 6
rule 18 strings rodata "gst-plugins-ugly" needs 6
rule 21 strings rodata "gst-libav" needs 6
rule 22 strings rodata "gst-editing-services" needs 6
rule 23 strings rodata "gst-python" needs 6
rule 24 strings rodata "gstreamer-vaapi" needs 6
rule 19 lone "1.{minor}.{patch}" >=1.2 needs 15,16,17,18,21,22,23,24 version "1.{minor}.{patch}"
rule 20 getter gst_version args:3
accept 1 "libgstreamer-1.0.so.0" -> -
accept 2 "libgstbase-1.0.so.0" -> -
accept 3 "libgstreamer-1.0.so.0.2200.0" -> 1.22.0
accept 4 "libgstreamer-1.0.so.0.803.0" -> 1.8.3
accept 5 "gst_init gst_element_factory_make gst_pipeline_new" -> -
accept 6 "usr/lib/gstreamer-1.0/libgstudp.so" -> -
accept 21 "gst-libav" -> -
accept 22 "gst-editing-services" -> -
accept 23 "gst-python" -> -
accept 24 "gstreamer-vaapi" -> -
accept 25 "usr/lib/gstreamer-1.0/libgstcoreelements.so" -> -
accept 7 "gst-launch-1.0" -> -
accept 8 "gst-inspect-1.0" -> -
accept 9 "gst-typefind-1.0" -> -
accept 10 "gst-stats-1.0" -> -
accept 11 "gst-tester-1.0" -> -
accept 12 "gst-plugin-scanner" -> -
accept 13 "gst-ptp-helper" -> -
accept 14 "gst-completion-helper" -> -
accept 15 "gst-plugins-base" -> -
accept 16 "gst-plugins-good" -> -
accept 17 "gst-plugins-bad" -> -
accept 18 "gst-plugins-ugly" -> -
accept 19 "1.22.0" -> 1.22.0
accept 20 "1.22.0" -> 1.22.0
refuse "GStreamer souphttpsrc 1.22.0 "
refuse "libgstreamer-0.10.so.0"
refuse "usr/lib/gstreamer-1.0/libgstnice.so"
refuse "libgstclapper-1.0.so.0"
