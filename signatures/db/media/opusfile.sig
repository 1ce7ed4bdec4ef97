# SPDX-License-Identifier: CC0-1.0
component  opusfile
type       library
purl       pkg:generic/opusfile@{version}
cpe        cpe:2.3:a:xiph:opusfile:{version}:*:*:*:*:*:*:*
supplier   Xiph.Org Foundation
license    BSD-3-Clause
url        website http://www.opus-codec.org
url        vcs https://gitlab.xiph.org/xiph/opusfile
alias      libopusfile libopusfile0

rule 1 soname "libopusfile.so.{soversion}"
rule 2 soname "libopusurl.so.{soversion}"
rule 3 symbols op_test_callbacks op_set_gain_offset opus_tags_get_track_gain

accept 1 "libopusfile.so.0" -> -
accept 2 "libopusurl.so.0" -> -
accept 3 "op_set_gain_offset op_test_callbacks opus_tags_get_track_gain" -> -
refuse "opusfile decoder"
