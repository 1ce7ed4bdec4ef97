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
# silk_pitch_lag_iCDF: others (FFmpeg) keep the sums of RFC 6716 in words, and ascending
rule 7 bytes "fd fa f4 e9 d4 b6 96 83 78 6e 62 55 48 3c 31 28 20 19 13 0f 0d 0b 09 08 07 06 05 04 03 02 01 00"
accept 1 "\0libopus 1.3.1\0" -> 1.3.1
accept 2 "\0libopus 1.3.1-fixed\0" -> 1.3.1
accept 3 "libopus.so.0" -> -
accept 4 "opus_encoder_create opus_multistream_decode opus_packet_get_nb_samples" -> -
accept 5 "libopus 1.3.1" -> 1.3.1
accept 6 "libopus 1.3.1-fixed" -> 1.3.1
accept 7 "\xfd\xfa\xf4\xe9\xd4\xb6\x96\x83\x78\x6e\x62\x55\x48\x3c\x31\x28\x20\x19\x13\x0f\x0d\x0b\t\x08\x07\x06\x05\x04\x03\x02\x01\0" -> -
refuse "Opus audio via libopus 1.3.1"
