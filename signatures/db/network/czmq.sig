# SPDX-License-Identifier: CC0-1.0
component  czmq
type       library
purl       pkg:generic/czmq@{version}
supplier   ZeroMQ project
license    MPL-2.0
url        website http://czmq.zeromq.org/
url        vcs https://github.com/zeromq/czmq
alias      libczmq libczmq4

rule 1 soname "libczmq.so.{soversion}"
rule 2 filename "libczmq.so.{dotted}" >=3.0
rule 3 symbols zhashx_set_key_duplicator zsock_new_pull_checked zcert_secret_txt

accept 1 "libczmq.so.4" -> -
accept 2 "libczmq.so.4.2.1" -> 4.2.1
accept 3 "zhashx_set_key_duplicator zsock_new_pull_checked zcert_secret_txt" -> -
refuse "czmq 4.2.1"
