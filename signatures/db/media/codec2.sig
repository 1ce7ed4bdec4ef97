# SPDX-License-Identifier: CC0-1.0
component  codec2
type       library
purl       pkg:generic/codec2@{version}
supplier   David Rowe
license    LGPL-2.1-only
url        website http://rowetel.com/codec2.html
url        vcs https://github.com/drowe67/codec2
alias      libcodec2 libcodec2-1.0 libcodec2-1.2

rule 1 soname "libcodec2.so.0.9" >=0.9 <0.10
rule 2 soname "libcodec2.so.1.0" >=1.0 <1.1
rule 3 soname "libcodec2.so.1.1" >=1.1 <1.2
rule 4 soname "libcodec2.so.1.2" >=1.2 <1.3
rule 5 symbols codec2_encode_1200 codec2_set_lpc_post_filter codec2_samples_per_frame

accept 1 "libcodec2.so.0.9" -> -
accept 2 "libcodec2.so.1.0" -> -
accept 3 "libcodec2.so.1.1" -> -
accept 4 "libcodec2.so.1.2" -> -
accept 5 "codec2_encode_1200 codec2_samples_per_frame codec2_set_lpc_post_filter" -> -
refuse "Codec 2 mode 3200"
