# SPDX-License-Identifier: CC0-1.0
component  liblc3
type       library
purl       pkg:generic/liblc3@{version}
supplier   Google
license    Apache-2.0
url        vcs https://github.com/google/liblc3
alias      lc3 liblc3-0 liblc3-1

rule 1 soname "liblc3.so.{soversion}"
rule 2 symbols lc3_setup_encoder lc3_frame_samples lc3_delay_samples

accept 1 "liblc3.so.1" -> -
accept 2 "lc3_delay_samples lc3_frame_samples lc3_setup_encoder" -> -
refuse "lc3 codec"
