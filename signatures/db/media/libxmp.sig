# SPDX-License-Identifier: CC0-1.0
component  libxmp
type       library
purl       pkg:generic/libxmp@{version}
supplier   Claudio Matsuoka
license    MIT >=4.6.0
license    LGPL-2.1-or-later <4.6.0
url        website http://xmp.sourceforge.net
url        vcs https://github.com/libxmp/libxmp

rule 1 soname "libxmp.so.{soversion}"
rule 2 filename "libxmp.so.{dotted}"
rule 3 getter xmp_version &[0]string
rule 4 symbols xmp_inject_event xmp_smix_channel_pan xmp_play_frame

accept 1 "libxmp.so.4" -> -
accept 2 "libxmp.so.4.5.0" -> 4.5.0
accept 3 "4.5.0" -> 4.5.0
accept 4 "xmp_inject_event xmp_smix_channel_pan xmp_play_frame" -> -
refuse "libxmp: can't open sample file"
