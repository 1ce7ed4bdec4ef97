# SPDX-License-Identifier: CC0-1.0
component  libsrtp
type       library
purl       pkg:generic/libsrtp@{version}
cpe        cpe:2.3:a:cisco:libsrtp:{version}:*:*:*:*:*:*:*
supplier   Cisco Systems
license    BSD-3-Clause
url        vcs https://github.com/cisco/libsrtp
alias      libsrtp2 libsrtp2-1

rule 1 banner rodata "{start}libsrtp2 {dotted}{end}"
rule 2 soname "libsrtp2.so.{soversion}"
rule 3 soname "libsrtp.so.{soversion}"
rule 4 symbols srtp_get_stream srtp_set_user_data srtp_crypto_policy_set_rtcp_default
rule 5 getter srtp_get_version_string string "libsrtp2 {dotted}"

accept 1 "libsrtp2 2.7.0" -> 2.7.0
accept 2 "libsrtp2.so.1" -> -
accept 3 "libsrtp.so.0" -> -
accept 4 "srtp_get_stream srtp_set_user_data srtp_crypto_policy_set_rtcp_default" -> -
accept 5 "libsrtp2 2.5.0" -> 2.5.0
refuse "requires libsrtp2 2.4"
