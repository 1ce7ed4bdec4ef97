# SPDX-License-Identifier: CC0-1.0
component  opus
type       library
purl       pkg:generic/opus@{version}
cpe        cpe:2.3:a:opus-codec:opus:{version}:*:*:*:*:*:*:*
supplier   Xiph.Org Foundation
license    BSD-3-Clause
url        website http://www.opus-codec.org
url        vcs https://github.com/xiph/opus
alias      libopus

rule 1 banner rodata "{start}libopus {dotted}{end}"
rule 2 banner rodata "{start}libopus {dotted}-fixed{end}"
rule 3 soname "libopus.so.0"
rule 4 symbols opus_encoder_create opus_multistream_decode opus_packet_get_nb_samples
rule 5 getter opus_get_version_string string "libopus {dotted}"
rule 6 getter opus_get_version_string string "libopus {dotted}-fixed"
accept 1 "\0libopus 1.3.1\0" -> 1.3.1
accept 2 "\0libopus 1.3.1-fixed\0" -> 1.3.1
accept 3 "libopus.so.0" -> -
accept 4 "opus_encoder_create opus_multistream_decode opus_packet_get_nb_samples" -> -
accept 5 "libopus 1.3.1" -> 1.3.1
accept 6 "libopus 1.3.1-fixed" -> 1.3.1
refuse "Opus audio via libopus 1.3.1"
