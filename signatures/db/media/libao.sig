# SPDX-License-Identifier: CC0-1.0
component  libao
type       library
purl       pkg:generic/libao@{version}
cpe        cpe:2.3:a:xiph:libao:{version}:*:*:*:*:*:*:*
supplier   Xiph.Org Foundation
license    GPL-2.0-or-later
url        website http://www.xiph.org/ao/
url        vcs https://gitlab.xiph.org/xiph/libao
alias      libao4

rule 1 soname "libao.so.{soversion}"
rule 2 symbols ao_append_global_option ao_driver_info_list ao_is_big_endian
rule 3 filename "ao/plugins-4/lib{word}.so" of alsa arts esd macosx nas oss pulse roar sndio sun

accept 1 "libao.so.4" -> -
accept 2 "ao_append_global_option ao_driver_info_list ao_is_big_endian" -> -
accept 3 "usr/lib/ao/plugins-4/libalsa.so" -> -
refuse "libao audio output"
