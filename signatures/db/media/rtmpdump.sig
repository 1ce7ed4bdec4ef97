# SPDX-License-Identifier: CC0-1.0
component  rtmpdump
type       application
purl       pkg:generic/rtmpdump@{version}
cpe        cpe:2.3:a:rtmpdump_project:rtmpdump:{version}:*:*:*:*:*:*:*
supplier   RTMPDump project
license    GPL-2.0-or-later AND LGPL-2.1-or-later
url        website http://rtmpdump.mplayerhq.hu/
url        vcs https://git.ffmpeg.org/rtmpdump.git
alias      librtmp librtmp1 rtmpgw rtmpsrv rtmpsuck

# the library says no version of its own
rule 1 soname "librtmp.so.{soversion}"
rule 2 symbols RTMP_ConnectStream RTMP_FindPrefixProperty AMF3CD_AddProp
rule 3 strings rodata "RTMPDump %s" "FLV file output filename"
# librtmp
rule 4 strings rodata "AMF3 Object encapsulated in AMF stream does not start with AMF3_OBJECT!" "%s: SWFVerification Type %d request not supported! Patches welcome..."

accept 1 "librtmp.so.1" -> -
accept 2 "RTMP_ConnectStream RTMP_FindPrefixProperty AMF3CD_AddProp" -> -
accept 3 "RTMPDump %s\0FLV file output filename" -> -
accept 4 "AMF3 Object encapsulated in AMF stream does not start with AMF3_OBJECT!\0%s: SWFVerification Type %d request not supported! Patches welcome..." -> -
refuse "librtmp 2.4"
