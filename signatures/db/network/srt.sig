# SPDX-License-Identifier: CC0-1.0
component  srt
type       library
purl       pkg:generic/srt@{version}
supplier   Haivision
license    MPL-2.0
url        vcs https://github.com/Haivision/srt
alias      libsrt libsrt1.5-gnutls libsrt1.5-openssl

rule 1 soname "libsrt.so.{soversion}"
rule 2 soname "libsrt-gnutls.so.{soversion}"
rule 3 soname "libsrt-openssl.so.{soversion}"
rule 4 filename "libsrt-gnutls.so.{major}.{minor}.{patch}" >=1.4
rule 5 filename "libsrt.so.{major}.{minor}.{patch}" >=1.4
rule 6 symbols srt_epoll_add_ssock srt_bistats srt_getrejectreason
rule 7 getter srt_getversion hex:MNNPP

accept 1 "libsrt.so.1.5" -> -
accept 2 "libsrt-gnutls.so.1.5" -> -
accept 3 "libsrt-openssl.so.1.5" -> -
accept 4 "libsrt-gnutls.so.1.5.4" -> 1.5.4
accept 5 "libsrt.so.1.5.4" -> 1.5.4
accept 6 "srt_epoll_add_ssock srt_bistats srt_getrejectreason" -> -
accept 7 "0x10504" -> 1.5.4
refuse "srt://"
