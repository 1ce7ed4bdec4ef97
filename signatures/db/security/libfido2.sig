# SPDX-License-Identifier: CC0-1.0
component  libfido2
type       library
purl       pkg:generic/libfido2@{version}
supplier   Yubico
license    BSD-2-Clause
url        website https://developers.yubico.com/libfido2/
url        vcs https://github.com/Yubico/libfido2
alias      libfido2-1

rule 1 soname "libfido2.so.{soversion}"
rule 2 filename "libfido2.so.{major}.{minor}.{patch}" >=1.0
rule 3 symbols fido_assert_authdata_ptr fido_credman_rk_free fido_dev_set_pin_minlen
rule 4 symbols fido_assert_authdata_ptr fido_cred_set_clientdata_hash fido_dev_info_manifest

accept 1 "libfido2.so.1" -> -
accept 2 "libfido2.so.1.15.0" -> 1.15.0
accept 3 "fido_assert_authdata_ptr fido_credman_rk_free fido_dev_set_pin_minlen" -> -
accept 4 "fido_assert_authdata_ptr fido_cred_set_clientdata_hash fido_dev_info_manifest" -> -
refuse "ssh-sk-helper"
