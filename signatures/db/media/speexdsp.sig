# SPDX-License-Identifier: CC0-1.0
component  speexdsp
type       library
purl       pkg:generic/speexdsp@{version}
supplier   Xiph.Org Foundation
license    BSD-3-Clause
url        website http://www.speex.org/
url        vcs https://gitlab.xiph.org/xiph/speexdsp
alias      libspeexdsp libspeexdsp1

rule 1 soname "libspeexdsp.so.{soversion}"
rule 2 symbols speex_preprocess_run speex_echo_cancellation speex_resampler_init
rule 3 symbols speex_decorrelate_new speex_preprocess_estimate_update speex_echo_state_init_mc
# libtool's numbers of the last release
rule 4 filename "libspeexdsp.so.1.5.2" >=1.2.1 <=1.2.1

accept 1 "libspeexdsp.so.1" -> -
accept 2 "speex_preprocess_run speex_echo_cancellation speex_resampler_init" -> -
accept 3 "speex_decorrelate_new speex_preprocess_estimate_update speex_echo_state_init_mc" -> -
accept 4 "libspeexdsp.so.1.5.2" -> 1.2.1
refuse "speex_resampler"
