# SPDX-License-Identifier: CC0-1.0
component  libwmf
type       library
purl       pkg:generic/libwmf@{version}
cpe        cpe:2.3:a:wvware:libwmf:{version}:*:*:*:*:*:*:*
supplier   wvWare project
license    LGPL-2.0-or-later
url        website http://wvware.sourceforge.net/libwmf.html
url        vcs https://github.com/caolanm/libwmf
alias      libwmflite libwmf-0.2-7 libwmflite-0.2-7

rule 1 soname "libwmflite-0.2.so.{soversion}"
rule 2 soname "libwmf-0.2.so.{soversion}"
rule 3 symbols wmf_canvas_set_brush wmf_aldus_checksum wmf_mem_open
rule 4 filename "libwmflite-0.2.so.7.0.5" <0.2.13
rule 5 filename "libwmflite-0.2.so.7.0.6" >0.2.12
rule 6 filename "libwmf-0.2.so.7.1.4" <0.2.13
rule 7 filename "libwmf-0.2.so.7.1.5" >0.2.12

accept 1 "libwmflite-0.2.so.7" -> -
accept 2 "libwmf-0.2.so.7" -> -
accept 3 "wmf_aldus_checksum wmf_canvas_set_brush wmf_mem_open" -> -
accept 4 "libwmflite-0.2.so.7.0.5" -> -
accept 5 "libwmflite-0.2.so.7.0.6" -> -
accept 6 "libwmf-0.2.so.7.1.4" -> -
accept 7 "libwmf-0.2.so.7.1.5" -> -
refuse "wmf2svg"
