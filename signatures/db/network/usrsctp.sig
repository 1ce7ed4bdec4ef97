# SPDX-License-Identifier: CC0-1.0
component  usrsctp
type       library
purl       pkg:generic/usrsctp@{version}
cpe        cpe:2.3:a:usrsctp_project:usrsctp:{version}:*:*:*:*:*:*:*
supplier   usrsctp project
license    BSD-3-Clause
url        vcs https://github.com/sctplab/usrsctp
alias      libusrsctp libusrsctp2

rule 1 soname "libusrsctp.so.{soversion}"
rule 2 symbols usrsctp_freedumpbuffer usrsctp_sysctl_get_sctp_default_ss_module register_send_cb
rule 3 symbols usrsctp_sysctl_set_sctp_max_burst_default usrsctp_sysctl_get_sctp_rttvar_eqret

accept 1 "libusrsctp.so.2" -> -
accept 2 "usrsctp_freedumpbuffer usrsctp_sysctl_get_sctp_default_ss_module register_send_cb" -> -
accept 3 "usrsctp_sysctl_set_sctp_max_burst_default usrsctp_sysctl_get_sctp_rttvar_eqret" -> -
refuse "SCTP_EVENT"
