# SPDX-License-Identifier: CC0-1.0
component  openrc
type       application
purl       pkg:generic/openrc@{version}
cpe        cpe:2.3:a:openrc_project:openrc:{version}:*:*:*:*:*:*:*
supplier   OpenRC project
license    BSD-2-Clause
url        vcs https://github.com/OpenRC/openrc
alias      openrc-init rc-service rc-update start-stop-daemon

rule 1 banner rodata "%sOpenRC %s{dotted}%s is starting up %s"
rule 2 filename "libeinfo.so.{soversion}"
rule 3 symbols rc_service_daemons_crashed rc_deptree_update_needed rc_runlevel_starting
rule 4 strings rodata "OpenRC init version %s starting\n"
rule 5 strings rodata "openrc-run should not be run directly\n"

accept 1 "\n   %sOpenRC %s0.56%s is starting up %s" -> 0.56
accept 2 "libeinfo.so.1" -> -
accept 3 "rc_service_daemons_crashed rc_deptree_update_needed rc_runlevel_starting" -> -
accept 4 "OpenRC init version %s starting\n" -> -
accept 5 "openrc-run should not be run directly\n" -> -
refuse "#!/sbin/openrc-run"
