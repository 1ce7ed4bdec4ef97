# SPDX-License-Identifier: CC0-1.0
component  libdaemon
type       library
purl       pkg:generic/libdaemon@{version}
supplier   Lennart Poettering
license    LGPL-2.1-or-later
url        website http://0pointer.de/lennart/projects/libdaemon/
alias      libdaemon0

rule 1 soname "libdaemon.so.{soversion}"
rule 2 symbols daemon_retval_wait daemon_pid_file_kill_wait daemon_signal_next
rule 10 filename "libdaemon.so.0.5.0" >=0.14 <=0.14
# the last release has it alone

accept 1 "libdaemon.so.0" -> -
accept 2 "daemon_retval_wait daemon_pid_file_kill_wait daemon_signal_next" -> -
accept 10 "libdaemon.so.0.5.0" -> 0.14
refuse "libdaemon: fork failed"
