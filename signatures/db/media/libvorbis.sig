# SPDX-License-Identifier: CC0-1.0
component  libvorbis
type       library
purl       pkg:generic/libvorbis@{version}
cpe        cpe:2.3:a:xiph.org:libvorbis:{version}:*:*:*:*:*:*:*
supplier   Xiph.Org Foundation
license    BSD-3-Clause
url        website https://www.xiph.org/vorbis/
url        vcs https://github.com/xiph/vorbis
alias      vorbis

rule 1 banner rodata "{start}Xiph.Org libVorbis {dotted}{end}"
rule 2 soname "libvorbis.so.0"
rule 3 soname "libvorbisenc.so.2"
rule 4 soname "libvorbisfile.so.3"
rule 5 symbols vorbis_synthesis_headerin vorbis_block_init vorbis_analysis_wrote
rule 6 symbols vorbis_encode_setup_managed vorbis_encode_init_vbr
rule 7 symbols ov_open_callbacks ov_pcm_seek ov_read_float
rule 8 getter vorbis_version_string string "Xiph.Org libVorbis {dotted}"
accept 1 "\0Xiph.Org libVorbis 1.3.7\0" -> 1.3.7
accept 2 "libvorbis.so.0" -> -
accept 3 "libvorbisenc.so.2" -> -
accept 4 "libvorbisfile.so.3" -> -
accept 5 "vorbis_synthesis_headerin vorbis_block_init vorbis_analysis_wrote" -> -
accept 6 "vorbis_encode_setup_managed vorbis_encode_init_vbr" -> -
accept 7 "ov_open_callbacks ov_pcm_seek ov_read_float" -> -
accept 8 "Xiph.Org libVorbis 1.3.7" -> 1.3.7
refuse "Xiph.Org libVorbis I 20200704 (Reducing Environment)"
refuse "libvorbisidec.so.1"
