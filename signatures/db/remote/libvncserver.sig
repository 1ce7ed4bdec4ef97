# SPDX-License-Identifier: CC0-1.0
component  libvncserver
type       library
purl       pkg:generic/libvncserver@{version}
cpe        cpe:2.3:a:libvnc_project:libvncserver:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:libvncserver_project:libvncserver:{version}:*:*:*:*:*:*:*
supplier   LibVNC project
license    GPL-2.0-or-later
url        website http://libvnc.github.io
url        vcs https://github.com/LibVNC/libvncserver
alias      libvncserver1 libvncclient libvncclient1

rule 1 banner rodata "{start}LibVNCServer {dotted}{end}"
rule 2 soname "libvncserver.so.{soversion}"
rule 3 soname "libvncclient.so.{soversion}"
rule 4 symbols rfbHttpInitSockets rfbSetClientColourMap rfbStatRecordMessageRcvd
rule 5 filename "libvncclient.so.{dotted}" >=0.9.12
rule 6 filename "libvncserver.so.{dotted}" >=0.9.12

accept 1 "LibVNCServer 0.9.15" -> 0.9.15
accept 2 "libvncserver.so.1" -> -
accept 3 "libvncclient.so.1" -> -
accept 4 "rfbHttpInitSockets rfbSetClientColourMap rfbStatRecordMessageRcvd" -> -
accept 5 "libvncclient.so.0.9.15" -> 0.9.15
accept 6 "libvncserver.so.0.9.14" -> 0.9.14
refuse "This server uses LibVNCServer"
