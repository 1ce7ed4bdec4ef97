# SPDX-License-Identifier: CC0-1.0
component  svt-av1
type       library
purl       pkg:generic/svt-av1@{version}
supplier   Alliance for Open Media
license    BSD-3-Clause-Clear
url        vcs https://gitlab.com/AOMediaCodec/SVT-AV1
alias      libsvtav1enc1 libsvtav1enc2 svtav1

rule 1 soname "libSvtAv1Enc.so.{soversion}"
rule 2 symbols svt_av1_get_version svt_av1_print_version svt_av1_enc_release_out_buffer
rule 3 lone "v{major1}.{minor}.{patch}" needs 1,2,4
rule 4 soname "libSvtAv1Dec.so.{soversion}"
rule 5 filename "bin/SvtAv1EncApp"
rule 6 filename "bin/SvtAv1DecApp"
rule 7 strings rodata "Instance %u: Forced Max Width must be less than or equal to 16384\n" "live_count should not be EB_ObjectWrapperReleasedValue when inc"

accept 1 "libSvtAv1Enc.so.1" -> -
accept 2 "svt_av1_get_version svt_av1_print_version svt_av1_enc_release_out_buffer" -> -
accept 3 "v1.4.1" -> 1.4.1
accept 4 "libSvtAv1Dec.so.0" -> -
accept 5 "usr/bin/SvtAv1EncApp" -> -
accept 6 "usr/bin/SvtAv1DecApp" -> -
accept 7 "Instance %u: Forced Max Width must be less than or equal to 16384\n\0live_count should not be EB_ObjectWrapperReleasedValue when inc" -> -
refuse "SVT-AV1 Encoder Lib v1.4.1"
