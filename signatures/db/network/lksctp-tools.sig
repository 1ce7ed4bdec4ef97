# SPDX-License-Identifier: CC0-1.0
component  lksctp-tools
type       library
purl       pkg:generic/lksctp-tools@{version}
supplier   lksctp project
license    LGPL-2.1-or-later
url        website http://lksctp.sf.net/
url        vcs https://github.com/sctp/lksctp-tools
alias      libsctp libsctp1 sctp_darn checksctp

rule 1 soname "libsctp.so.{soversion}"
rule 2 filename "libsctp.so.{major}.{minor}.{patch}" >=1.0.2
rule 3 symbols sctp_getladdrs sctp_freepaddrs sctp_opt_info needs 1

accept 1 "libsctp.so.1" -> -
accept 2 "libsctp.so.1.0.21" -> 1.0.21
accept 3 "sctp_getladdrs sctp_freepaddrs sctp_opt_info" -> -
refuse "SCTP_INITMSG"
