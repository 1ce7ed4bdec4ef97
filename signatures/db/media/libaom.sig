# SPDX-License-Identifier: CC0-1.0
component  libaom
type       library
purl       pkg:generic/libaom@{version}
cpe        cpe:2.3:a:aomedia:libaom:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:aomedia:aomedia:{version}:*:*:*:*:*:*:*
supplier   Alliance for Open Media
license    BSD-2-Clause
url        vcs https://aomedia.googlesource.com/aom/
alias      libaom3 aom

rule 1 soname "libaom.so.{soversion}"
rule 2 symbols aom_codec_enc_config_set aom_codec_get_global_headers aom_img_num_metadata
rule 3 lone "v{major1}.{minor}.{patch}" needs 1,2
rule 4 banner rodata "{start}AOMedia Project AV1 Decoder v{dotted}{end}"
rule 5 getter aom_codec_version_str string "v{dotted}"

accept 1 "libaom.so.3" -> -
accept 2 "aom_codec_enc_config_set aom_codec_get_global_headers aom_img_num_metadata" -> -
accept 3 "v3.6.0" -> 3.6.0
accept 4 "\0AOMedia Project AV1 Decoder v3.6.0\0" -> 3.6.0
accept 5 "v3.6.0" -> 3.6.0
refuse "AOMedia Project AV1 Encoder v3.6.0"
