# SPDX-License-Identifier: CC0-1.0
component  shine
type       library
purl       pkg:generic/shine@{version}
supplier   Savonet project
license    LGPL-2.0-or-later
url        vcs https://github.com/savonet/shine
alias      libshine libshine3

rule 1 soname "libshine.so.{soversion}"
rule 2 symbols shine_encode_buffer_interleaved shine_samples_per_pass shine_find_bitrate_index

accept 1 "libshine.so.3" -> -
accept 2 "shine_encode_buffer_interleaved shine_find_bitrate_index shine_samples_per_pass" -> -
refuse "libshine MP3"
