# SPDX-License-Identifier: CC0-1.0
component  vlc
type       application
purl       pkg:generic/vlc@{version}
cpe        cpe:2.3:a:videolan:vlc_media_player:{version}:*:*:*:*:*:*:*
supplier   VideoLAN
license    GPL-2.0-or-later AND LGPL-2.1-or-later
url        website https://www.videolan.org/vlc/
url        vcs https://code.videolan.org/videolan/vlc
alias      libvlc libvlccore libvlc5 libvlccore9 vlc-plugin-base

rule 1 soname "libvlccore.so.{soversion}"
rule 2 soname "libvlc.so.{soversion}"
rule 3 banner rodata "{start}VLC media player (LibVLC {dotted})"
rule 4 symbols input_item_MetaMatch vlc_fourcc_GetYUVFallback config_ChainParse

accept 1 "libvlccore.so.9" -> -
accept 2 "libvlc.so.5" -> -
accept 3 "VLC media player (LibVLC 3.0.24)" -> 3.0.24
accept 4 "config_ChainParse input_item_MetaMatch vlc_fourcc_GetYUVFallback" -> -
refuse "VLC/3.0.23 LibVLC/3.0.23"
