# SPDX-License-Identifier: CC0-1.0
component  intel-ipsec-mb
type       library
purl       pkg:generic/intel-ipsec-mb@{version}
supplier   Intel Corporation
license    BSD-3-Clause
url        vcs https://github.com/intel/intel-ipsec-mb
alias      libipsec-mb libipsec-mb1 libipsec-mb2

rule 1 soname "libIPSec_MB.so.{soversion}"
rule 2 getter imb_get_version_str string "{major}.{minor}.0" version "{major}.{minor}" needs 1
rule 3 filename "libIPSec_MB.so.{major}.{minor}.0" version "{major}.{minor}"
rule 4 symbols imb_get_version_str aes_gcm_enc_256_update_vaes_avx512

accept 1 "libIPSec_MB.so.1" -> -
accept 2 "1.3.0" -> 1.3
accept 3 "libIPSec_MB.so.1.3.0" -> 1.3
accept 4 "aes_gcm_enc_256_update_vaes_avx512 imb_get_version_str" -> -
refuse "crypto_aesni_mb"
